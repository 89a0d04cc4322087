"""Where things lie: the program's own files, and the local folder of the user.

The program's files lie in the wheel, in the source tree, or beside the program on Windows. The
user's folder never roams, since a database must not travel with a profile.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (
    _PACKAGE / "_resources",
    _PACKAGE.parent / "resources",
    Path(sys.executable).resolve().parent / "resources",
)
_NAME = "HI Desktop"


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources`, such as "icons".

    Raises:
        FileNotFoundError: the program was packed without it.
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(name)


def user_folder() -> Path:
    """Return the user's local folder; it is made when it is not there yet, for its owner alone.

    `HI_HOME` names another one: a portable copy on a stick, a throw-away folder of a trial.
    """
    chosen = os.environ.get("HI_HOME")
    if chosen:
        folder = Path(chosen).expanduser()
    else:
        import platformdirs

        folder = platformdirs.user_data_path(_NAME, appauthor=False, roaming=False)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def default_database() -> Path:
    """Return the file of the embedded database on this machine."""
    return user_folder() / "hi.sqlite3"


def settings_file() -> Path:
    """Return the file of the window's settings (widths, theme, language)."""
    return user_folder() / "ayarlar.ini"


def log_folder() -> Path:
    """Return the folder of the log files; it is made when it is not there yet."""
    folder = user_folder() / "Logs"
    folder.mkdir(exist_ok=True)
    return folder
