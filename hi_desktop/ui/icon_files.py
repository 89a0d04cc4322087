"""The drawings of the icons as text, and as recoloured files for the style sheet."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from typing import Literal

from hi_desktop import paths
from hi_desktop.ui import tokens

Variant = Literal["regular", "filled"]

_SIZES = (tokens.ICON, tokens.ICON_CARD, tokens.ICON_RAIL)


@cache
def svg(name: str, size: int, variant: Variant) -> str:
    """Return the drawing whose size is nearest.

    Raises:
        LookupError: there is no icon of this name.
    """
    folder = paths.resource("icons")
    for near in sorted(_SIZES, key=lambda known: abs(known - size)):
        file = folder / f"{name}_{near}_{variant}.svg"
        if file.exists():
            return file.read_text(encoding="utf-8")
    if variant == "filled":
        return svg(name, size, "regular")
    raise LookupError(name)


def coloured(name: str, colour: str, size: int, variant: Variant) -> str:
    """Return the drawing filled with a colour."""
    return svg(name, size, variant).replace("<path ", f'<path fill="{colour}" ')


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """Return a folder that lives as long as the program."""
    return tempfile.TemporaryDirectory(prefix="hi-icons-", ignore_cleanup_errors=True)


@cache
def file(name: str, colour: str) -> str:
    """Return the path of a recoloured drawing, as a style sheet names it."""
    made = Path(_folder().name) / f"{name}_{colour.lstrip('#')}.svg"
    made.write_text(coloured(name, colour, tokens.ICON, "regular"), encoding="utf-8")
    return made.as_posix()
