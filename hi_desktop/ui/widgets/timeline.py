"""What happened, one line after another, and the chain of referrals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from hi_desktop.ui import tokens
from hi_desktop.ui.widgets.basics import IconLabel, Label, column, plain, row
from hi_desktop.ui.widgets.chips import FlowLayout


@dataclass(frozen=True, slots=True)
class Happening:
    """One line: icon, what, by whom, when."""

    icon: str
    what: str
    by: str
    when: str
    tone: str = "text2"


class Timeline(QWidget):
    """The history of a record, newest first."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)

    def show_lines(self, lines: Sequence[Happening]) -> None:
        """Show these lines instead of those before."""
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        top = Qt.AlignmentFlag.AlignTop
        for at, line in enumerate(lines):
            words = column(Label(line.what, wrap=True, selectable=True), gap=1)
            if line.by:
                words.addWidget(Label(line.by, "caption", "text2", wrap=True))
            self._grid.addWidget(IconLabel(line.icon, line.tone), at, 0, top)
            self._grid.addWidget(plain(words), at, 1)
            self._grid.addWidget(
                Label(line.when, "caption", "text2"), at, 2, top | Qt.AlignmentFlag.AlignRight
            )


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the chain; `done` when it went on from there."""

    name: str
    detail: str
    done: bool
    tip: str = ""


class ChainStrip(QWidget):
    """The referral chain (havale zinciri), from left to right, going on in the next line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=tokens.S1)

    def show_links(self, links: Sequence[Link]) -> None:
        """Show this chain instead of the one before."""
        while item := self._flow.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, link in enumerate(links):
            if at:
                self._flow.addWidget(
                    plain(column(tokens.S2, IconLabel("chevron_right", "text3"), None, gap=0))
                )
            icon, tone = ("checkmark_circle", "ok") if link.done else ("clock", "soon")
            head = row(
                IconLabel(icon, tone, tokens.ICON, "filled"), Label(link.name, "strong"), gap=4
            )
            part = plain(column(head, Label(link.detail, "caption", "text2"), gap=2))
            part.setToolTip(link.tip)
            self._flow.addWidget(part)
        self._flow.invalidate()
        self.updateGeometry()
