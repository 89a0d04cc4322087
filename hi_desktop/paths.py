"""Where the program's own files lie: in the wheel, in the source tree, in the installed program."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (
    _PACKAGE / "_resources",
    _PACKAGE.parent / "resources",
    Path(sys.executable).resolve().parent / "resources",
)


def resource(name: str) -> Path:
    """Return the path of a file or folder of `resources`, such as "icons".

    Raises:
        FileNotFoundError: the program was packed without it.
    """
    for place in _PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(name)
