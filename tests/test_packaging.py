"""What is delivered: the locked packages, their licences, and the wheel."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ("requirements.lock", "requirements-dev.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def locked(name):
    """Return {package: version} of a lock file."""
    text = (ROOT / "build" / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==([^\s;\\]+)", text, re.MULTILINE))


def plain(name):
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_has_a_hash_for_every_package_and_no_address(name):
    text = (ROOT / "build" / name).read_text(encoding="utf-8")
    blocks = re.split(r"\n(?=[a-z0-9])", text.strip())
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in text


def test_both_locks_hold_every_dependency_in_the_same_version():
    run, dev = (locked(name) for name in LOCKS)
    asked = {plain(re.split(r"[\[<>=!~ ]", line)[0]) for line in PROJECT["project"]["dependencies"]}
    assert asked <= run.keys()
    assert run.items() <= dev.items()


def test_what_runs_here_is_what_is_locked():
    wrong = {}
    for name, version in locked("requirements-dev.lock").items():
        try:
            found = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # for another system
        if found != version:
            wrong[name] = (found, version)
    assert wrong == {}


def test_no_locked_package_is_under_the_gpl_alone():
    guilty = {}
    for name in locked("requirements-dev.lock"):
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        told = [about.get("License-Expression") or about.get("License") or ""]
        told += [line for line in about.get_all("Classifier") or [] if "License" in line]
        words = " ".join(told)[:2000]
        if re.search(r"\bA?GPL|Affero|(?<!Lesser )General Public", words) and "LGPL" not in words:
            guilty[name] = words
    assert guilty == {}


def test_qt_is_the_release_that_does_not_lose_references():
    assert "PySide6-Essentials==6.11.3" in PROJECT["project"]["dependencies"]
    assert locked("requirements.lock")["pyside6-essentials"] == "6.11.3"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_give_every_reference_back(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    before = sys.getrefcount(None)
    for number in range(2000):
        field.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 50


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    line = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    subprocess.run([*line, str(ROOT)], check=True, capture_output=True, cwd=folder)
    return next(folder.glob("*.whl"))


@pytest.mark.slow
def test_the_wheel_holds_the_program_its_resources_and_its_command(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        entry = next(name for name in names if name.endswith("entry_points.txt"))
        command = archive.read(entry).decode()
    assert "hi-desktop = hi_desktop.__main__:main" in command
    shipped = {name.removeprefix("hi_desktop/_resources/") for name in names}
    ours = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    assert ours - shipped == set()
    assert any(name.startswith("hi_desktop/storage/migrations/versions/") for name in names)
    assert [name for name in names if name.startswith(("tests/", "build/", "resources/"))] == []


@pytest.mark.slow
def test_the_program_runs_from_the_wheel_alone(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    line = "from hi_desktop import paths; print(paths.resource('data'))"
    env = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "HI_HOME": str(tmp_path / "home")}
    place = subprocess.run(
        [sys.executable, "-c", line], capture_output=True, text=True, env=env, cwd=tmp_path
    )
    assert Path(place.stdout.strip()) == tmp_path / "site" / "hi_desktop" / "_resources" / "data"
    rule = ["due", "--rule", "BE15", "--received", "2014-10-10", "--json"]
    done = subprocess.run(
        [sys.executable, "-m", "hi_desktop", *rule], capture_output=True, env=env, cwd=tmp_path
    )
    assert json.loads(done.stdout)["due"] == "2014-11-03"
