"""A file appears whole or not at all; what the disk refuses is told in words."""

from __future__ import annotations

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.messages import MESSAGES, sentence
from hi_desktop.reports.replacing import replacing

resource = pytest.importorskip("resource", reason="limits of POSIX systems")
NOBODY = 65534


def names(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir()]


def test_the_new_file_stands_in_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "rapor.xlsx"
    target.write_bytes(b"old")
    with replacing(target) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert names(tmp_path) == ["rapor.xlsx"]


def test_a_failure_inside_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "rapor.xlsx"
    target.write_bytes(b"old")

    def fail() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["rapor.xlsx"]


@contextmanager
def no_file_larger_than(limit: int) -> Generator[None]:
    """Let the kernel refuse to write further, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


def test_a_full_disk_is_told_in_words(tmp_path: Path) -> None:
    target = tmp_path / "rapor.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(WorldError) as caught, no_file_larger_than(1 << 16):
        _write_much(target)
    assert caught.value.code == "report.disk_full"
    assert "diskte yer kalmadı" in sentence(caught.value)
    assert target.read_bytes() == b"old"
    assert names(tmp_path) == ["rapor.xlsx"]


def _write_much(target: Path) -> None:
    with replacing(target) as file:
        for _ in range(64):
            file.write(b"x" * 4096)


@contextmanager
def as_somebody_else() -> Generator[None]:
    """Lose the rights of root, which no folder refuses."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("mode", ["folder", "file"])
def test_what_may_not_be_written_is_told_in_words(mode: str, tmp_path: Path) -> None:
    folder = tmp_path / "klasör"
    folder.mkdir()
    for each in (*tmp_path.parents[:3], tmp_path):
        if each.stat().st_uid == os.getuid() and each != Path("/tmp"):  # noqa: S108 - not ours
            each.chmod(0o755)
    target = folder / "rapor.xlsx"
    target.write_bytes(b"old")
    target.chmod(0o444)
    folder.chmod(0o555 if mode == "folder" else 0o777)
    with pytest.raises(WorldError) as caught, as_somebody_else():
        _write_much(target)
    folder.chmod(0o755)
    assert caught.value.code == "report.in_use"
    assert "rapor.xlsx" in sentence(caught.value) and "Excel" in sentence(caught.value)
    assert names(folder) == ["rapor.xlsx"] and target.read_bytes() == b"old"


def test_a_folder_in_the_place_of_the_file_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "rapor.xlsx").mkdir()
    with pytest.raises(WorldError) as caught:
        _write_much(tmp_path / "rapor.xlsx")
    assert caught.value.code == "report.in_use"
    assert names(tmp_path) == ["rapor.xlsx"]


@pytest.mark.parametrize(
    "code", ["in_use", "disk_full", "no_folder", "unwritable", "too_long", "month_invalid"]
)
def test_every_failure_has_its_words_in_both_languages(code: str) -> None:
    word = MESSAGES[f"report.{code}"]
    assert word.tr and word.en and word.tr != word.en
