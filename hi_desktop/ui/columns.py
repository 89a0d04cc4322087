"""Columns as data: a list is a tuple of these, not a chain of `if column == 3`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from PySide6.QtCore import QCoreApplication

from hi_desktop.ui.icon_files import Variant

T = TypeVar("T")

Align = Literal["left", "right", "center"]


@dataclass(frozen=True, slots=True)
class Gauge:
    """Fifteen segments beside the words of a deadline.

    Args:
        used: working days gone.
        limit: working days of the period; the share is shown, whatever the limit.
        tone: colour of the used segments; "gaugeOn" is the calm grey.
        hatched: the period stands still.
    """

    used: int
    limit: int
    tone: str = "gaugeOn"
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """How one cell is painted: glyph, dot, text, gauge, each only if given.

    Args:
        text: what stands there; cut with an ellipsis when it does not fit.
        tone: name of a colour of `tokens` for the text.
        strong: semibold.
        glyph: base name of an icon before the text.
        glyph_tone, variant: its colour and form.
        dot: tone of a state dot before the text; `hollow` draws only its ring.
        gauge: under the text.
        pill: tone of a pill around the text.
        struck: strike the text out.
    """

    text: str
    tone: str = "text"
    strong: bool = False
    glyph: str = ""
    glyph_tone: str = "text2"
    variant: Variant = "regular"
    dot: str = ""
    hollow: bool = False
    gauge: Gauge | None = None
    pill: str = ""
    struck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Column(Generic[T]):
    """One column.

    Args:
        key: stored in settings and the name by which the services sort; it never changes.
        title: marked with QT_TRANSLATE_NOOP("Columns", ...).
        text: what a cell shows and what is copied.
        cell: how it is painted; plain text in `tone` when left out.
        said: whole sentence for a screen reader; "title: text" when left out.
        tip: tooltip of a cell; the text itself when it is cut and this is left out.
        width, min_width: in pixels at 100 %.
        stretch: takes the room that the others leave; one column of a list.
        align: of the text.
        tone: of plain text.
        sortable: a click on the title asks for this order.
        filterable: the title shows a funnel.
        at: the column is shown by default in lists at least this wide; None is never by default.
        indent: of the title, where a glyph stands before the text.
    """

    key: str
    title: object
    text: Callable[[T], str]
    cell: Callable[[T], Cell] | None = None
    said: Callable[[T], str] | None = None
    tip: Callable[[T], str] | None = None
    width: int = 100
    min_width: int = 60
    stretch: bool = False
    align: Align = "left"
    tone: str = "text"
    sortable: bool = True
    filterable: bool = False
    at: int | None = 0
    indent: int = 0

    @property
    def heading(self) -> str:
        """Return the title in the language of the window."""
        return QCoreApplication.translate("Columns", str(self.title))
