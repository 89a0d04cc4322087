"""The read-only copies that are handed to other programs: one private folder a running program.

A lock beside the folder says that its program still runs. So a second start removes what a crash
left behind and nothing of a program that is being worked with.
"""

from __future__ import annotations

import os
import shutil
import stat
import sys
import uuid
from contextlib import suppress
from pathlib import Path

from hi_desktop import paths

_FOLDER = "Acilan"
_LOCK = ".kilit"
_own: dict[Path, tuple[Path, int]] = {}
"""Of this program: folder of all copies -> (its own folder, descriptor of its lock)."""


def _root() -> Path:
    root = paths.user_folder() / _FOLDER
    root.mkdir(mode=0o700, exist_ok=True)
    return root


def copies_folder() -> Path:
    """Return the folder of this program's copies; it is made when it is not there yet.

    Raises:
        OSError: the user's folder cannot be written.
    """
    root = _root()
    if root not in _own:
        name = uuid.uuid4().hex
        lock = os.open(root / f"{name}{_LOCK}", os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        _hold(lock)
        _own[root] = root / name, lock
    folder = _own[root][0]
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def forget_copies() -> None:
    """Remove this program's copies; done at its end."""
    root = _root()
    if root in _own:
        folder, lock = _own.pop(root)
        _remove(folder)
        os.close(lock)
        with suppress(OSError):
            folder.with_suffix(_LOCK).unlink()


def forget_left_copies() -> None:
    """Remove what programs left behind that no longer run; done at the start."""
    root = _root()
    alive = {lock.stem for lock in root.glob(f"*{_LOCK}") if _is_held(lock)}
    for found in root.iterdir():
        if found.stem not in alive:
            _remove(found)


def _remove(found: Path) -> None:
    """Remove a folder with its read-only files, or a file."""
    for file in found.rglob("*"):
        with suppress(OSError):
            file.chmod(stat.S_IRWXU)
    if found.is_dir():
        shutil.rmtree(found, ignore_errors=True)
    else:
        with suppress(OSError):
            found.unlink()


if sys.platform == "win32":

    def _hold(_lock: int) -> None:
        """Windows lets nobody remove a file that is open."""

    def _is_held(lock: Path) -> bool:
        try:
            lock.unlink()
        except OSError:
            return True
        return False

else:
    import fcntl

    def _hold(lock: int) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_held(lock: Path) -> bool:
        try:
            other = os.open(lock, os.O_RDWR)
        except OSError:
            return False
        try:
            fcntl.flock(other, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return True
        finally:
            os.close(other)
        return False
