#!/usr/bin/env python3
r"""Set everything up on a machine that has only Python 3.11 or newer, then run or test.

    python3 build/dev.py run [arguments of hi-desktop]
    python3 build/dev.py test               every gate, then every test
    python3 build/dev.py test --fast        the same without the tests that take seconds each
    python3 build/dev.py test ARGUMENTS     only pytest, with these arguments

On Windows: ``py build\dev.py run``. Standard library only. The environment lies in `.venv` and is
made anew when the lock file or the Python changes; what is installed is pinned by hash.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
import venv
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LOCK = ROOT / "build" / "requirements-dev.lock"
RESULTS = ROOT / ".work" / "tests.xml"

# Libraries that Qt opens, and the Debian package of each (tried on a bare Debian 12).
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What the window needs in addition on a real X screen.
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
}


def say(turkish: str, english: str) -> None:
    """Tell the person at the terminal, in both languages."""
    print(f"{turkish}\n{english}", file=sys.stderr, flush=True)


def fits(version: tuple[int, ...]) -> bool:
    """Return whether this Python can run the program; say so in words when it cannot."""
    if version >= (3, 11):
        return True
    have = ".".join(str(part) for part in version[:2])
    say(
        f"Python 3.11 veya daha yenisi gerekli; bu Python {have}.",
        f"Python 3.11 or newer is needed; this is Python {have}.",
    )
    return False


# --- the system's part ----------------------------------------------------------------------

# The programs of LibreOffice with which workbooks and letters are read again.
OFFICE_PARTS = {
    "libsclo.so": "libreoffice-calc-nogui",
    "libswlo.so": "libreoffice-writer-nogui",
}


def missing_packages(*, testing: bool) -> tuple[list[str], list[str]]:
    """Return the Debian packages that must be there, and those without which tests are left out."""
    if not sys.platform.startswith("linux"):
        return [], []
    wanted = dict(QT_LIBRARIES)
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        wanted.update(SCREEN_LIBRARIES)
    known = _known_libraries()
    needed = sorted({package for name, package in wanted.items() if name not in known})
    if not any(Path("/usr/share/fonts").rglob("Inter*")):
        needed.append("fonts-inter")
    if importlib.util.find_spec("ensurepip") is None:
        needed.append(f"python3.{sys.version_info.minor}-venv")
    optional = []
    if testing and not _has_postgresql():
        optional.append("postgresql")
    if testing:
        optional += [name for part, name in OFFICE_PARTS.items() if not _has_office(part)]
    return needed, optional


def _known_libraries() -> str:
    linker = shutil.which("ldconfig") or "/sbin/ldconfig"
    try:
        return subprocess.run([linker, "-p"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return " ".join(QT_LIBRARIES | SCREEN_LIBRARIES)  # not glibc: nothing is known, try it


def _has_office(part: str) -> bool:
    """Return whether LibreOffice is there with the library of one of its programs."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    return bool(found) and (Path(str(found)).resolve().parent / part).exists()


def _has_postgresql() -> bool:
    beside = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return bool(shutil.which("initdb")) or any(beside)


def install_line(packages: list[str]) -> str:
    """Return the line that installs Debian packages."""
    return f"apt-get install -y --no-install-recommends {' '.join(packages)}"


def prepare_system(*, testing: bool) -> None:
    """Install what the system lacks (Debian, as root), else name the exact line.

    Raises:
        SystemExit: something is missing without which the program cannot start.
    """
    needed, optional = missing_packages(testing=testing)
    wanted = needed + optional
    if not wanted:
        return
    apt = shutil.which("apt-get")
    if apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        say(
            f"Sistem paketleri kuruluyor: {' '.join(wanted)}",
            f"Installing system packages: {' '.join(wanted)}",
        )
        if _install(apt, wanted) or (optional and needed and _install(apt, needed)):
            importlib.invalidate_caches()
    needed, optional = missing_packages(testing=testing)
    if optional:
        say(
            f"Bazı sınamalar eksik kalabilir. Tam sınama için: sudo {install_line(optional)}",
            f"Some tests may be left out. For all of them: sudo {install_line(optional)}",
        )
    if needed:
        say(
            f"Eksik sistem kitaplıkları var. Debian/Ubuntu üzerinde: sudo {install_line(needed)}",
            f"System libraries are missing. On Debian/Ubuntu: sudo {install_line(needed)}",
        )
        raise SystemExit(1)


def _install(apt: str, packages: list[str]) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    line = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (line, [apt, "update", "-qq"], line):
        done = subprocess.run(command, env=quiet, capture_output=True, text=True, check=False)
        if command is line and done.returncode == 0:
            return True
    print(done.stderr.strip(), file=sys.stderr)
    return False


# --- the environment ------------------------------------------------------------------------


def prepare_environment() -> None:
    """Make `.venv` with exactly what the lock file names, unless it is there already."""
    state = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = ENVIRONMENT / "lock.sha256"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == state:
        return
    say("Ortam hazırlanıyor (.venv) ...", "Preparing the environment (.venv) ...")
    venv.EnvBuilder(with_pip=True, clear=True).create(ENVIRONMENT)
    pip = [str(PYTHON), "-m", "pip", "--disable-pip-version-check", "install", "-qq"]
    flags = ["--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(LOCK)]
    done = subprocess.run([*pip, *flags], check=False)
    if done.returncode != 0:
        say(
            "Paketler kurulamadı; ağ bağlantısını ve yukarıdaki iletiyi denetleyin.",
            "The packages could not be installed; check the network and the message above.",
        )
        raise SystemExit(1)
    site = next(path for path in ENVIRONMENT.rglob("site-packages") if path.is_dir())
    (site / "hi_desktop_source.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    stamp.write_text(state)


# --- the two commands -----------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start the program from the source tree."""
    return subprocess.call([PYTHON, "-m", "hi_desktop", *arguments])


def test(arguments: list[str]) -> int:
    """Run the gates and the tests; return 0 when all of them pass."""
    fast = arguments == ["--fast"]
    if arguments and not fast:
        return _pytest(arguments)
    results = [_gate(name, command) for name, command in GATES]
    started = time.monotonic()
    tests = _pytest(["-m", "not slow"] if fast else [])
    results.append(_summary("pytest", tests == 0, started))
    _tell_left_out()
    print("\n".join(["", *(line for line, _ in results)]), flush=True)
    return 0 if all(passed for _, passed in results) else 1


def _scripts(name: str) -> str:
    return str(PYTHON.with_name(name))


GATES: tuple[tuple[str, list[str]], ...] = (
    ("ruff check", [_scripts("ruff"), "check", "."]),
    ("ruff format", [_scripts("ruff"), "format", "--check", "."]),
    ("mypy --strict", [_scripts("mypy")]),
    ("import contracts", [_scripts("lint-imports"), "--no-cache"]),
    ("translation", [str(PYTHON), "build/translate.py", "--check"]),
)


def _gate(name: str, command: list[str]) -> tuple[str, bool]:
    started = time.monotonic()
    utf8 = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run(
        command, cwd=ROOT, env=utf8, capture_output=True, text=True, encoding="utf-8", check=False
    )
    line, passed = _summary(name, done.returncode == 0, started)
    print(line, flush=True)
    if not passed:
        print(done.stdout + done.stderr, flush=True)
    return line, passed


def _summary(name: str, passed: bool, started: float) -> tuple[str, bool]:  # noqa: FBT001
    word = "ok    " if passed else "FAILED"
    return f"{word}  {name:<18}{time.monotonic() - started:7.1f} s", passed


def _pytest(arguments: list[str]) -> int:
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.unlink(missing_ok=True)
    env = {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1", **os.environ}
    command = [str(PYTHON), "-m", "pytest", "-q", f"--junitxml={RESULTS}", *arguments]
    return subprocess.call(command, cwd=ROOT, env=env)


def _tell_left_out() -> None:
    """Name aloud every part that did not run on this machine, with its reason."""
    if not RESULTS.exists():
        return
    reasons: dict[str, int] = {}
    for left_out in ET.parse(RESULTS).iter("skipped"):  # noqa: S314 - written by our own pytest
        reason = left_out.get("message") or "?"
        reasons[reason] = reasons.get(reason, 0) + 1
    for reason, count in reasons.items():
        say(f"!!! ÇALIŞMADI: {count} sınama: {reason}", f"!!! NOT RUN: {count} tests: {reason}")


def main(arguments: list[str]) -> int:
    """Do one of the two commands."""
    if not fits(sys.version_info[:2]):
        return 1
    command = arguments[0] if arguments else "run"
    if command not in {"run", "test"}:
        print(__doc__, file=sys.stderr)
        return 2
    prepare_system(testing=command == "test")
    prepare_environment()
    return run(arguments[1:]) if command == "run" else test(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
