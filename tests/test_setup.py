"""What the set-up script says on machines that lack something."""

from __future__ import annotations

import importlib.util
import stat
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def dev():
    spec = importlib.util.spec_from_file_location("dev", ROOT / "build" / "dev.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def linker(tmp_path, monkeypatch):
    """A machine whose linker knows only the libraries that a test names."""

    def knows(*libraries):
        script = tmp_path / "ldconfig"
        script.write_text("#!/bin/sh\n" + "".join(f"echo {name}\n" for name in libraries))
        script.chmod(script.stat().st_mode | stat.S_IEXEC)
        monkeypatch.setenv("PATH", str(tmp_path))

    return knows


def test_an_old_python_is_told_in_both_languages(dev, capsys):
    assert not dev.fits((3, 10))
    said = capsys.readouterr().err
    assert "Python 3.11 veya daha yenisi gerekli" in said
    assert "Python 3.11 or newer is needed; this is Python 3.10." in said


@pytest.mark.skipif(sys.platform != "linux", reason="Debian packages")
def test_a_bare_machine_is_named_exactly_what_it_lacks(dev, linker, monkeypatch, capsys):
    linker("libglib-2.0.so.0")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    with pytest.raises(SystemExit) as left:
        dev.prepare_system(testing=False)
    said = capsys.readouterr().err
    assert left.value.code == 1
    assert "apt-get install -y --no-install-recommends libdbus-1-3 libegl1" in said
    assert "libglib2.0-0" not in said
    assert "libxcb-cursor0" not in said


@pytest.mark.skipif(sys.platform != "linux", reason="Debian packages")
def test_a_machine_with_a_screen_needs_the_libraries_of_the_screen(dev, linker, monkeypatch):
    linker(*dev.QT_LIBRARIES)
    monkeypatch.setenv("DISPLAY", ":0")
    needed, _ = dev.missing_packages(testing=False)
    assert set(dev.SCREEN_LIBRARIES.values()) <= set(needed)
    monkeypatch.delenv("DISPLAY")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    needed, _ = dev.missing_packages(testing=False)
    assert set(needed) <= {"fonts-inter"}


def test_a_wrong_word_gets_the_usage(dev, capsys):
    assert dev.main(["rum"]) == 2
    assert "build/dev.py test" in capsys.readouterr().err


def test_the_continuous_check_runs_the_command_of_the_readme():
    command = "python3 build/dev.py test"
    assert command in (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"exec {command}\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
