"""The parts of the detail of an application: the deadline card and the grid of facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.columns import Gauge
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import (
    Button,
    IconButton,
    IconLabel,
    Label,
    column,
    row,
)
from hi_desktop.ui.widgets.marks import GaugeBar

Reveal = Callable[[Callable[[str], None]], None]
"""Reads what is hidden and hands it over, perhaps later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CardWords:
    """What the deadline card says.

    Args:
        left: "2 iş günü kaldı".
        last_day: "Son gün: 25 Kasım Çarşamba".
        used: "15 iş gününün 13'ü kullanıldı · dayanak: Genelge 2014/09".
        other: the other period, "Kanuni süre (3071 m.7): 4 Aralık Cuma"; empty hides it.
        gauge: None hides it.
    """

    tone: Tone
    glyph: str
    variant: Variant
    left: str
    last_day: str
    used: str = ""
    other: str = ""
    gauge: Gauge | None = None


class DeadlineCard(QFrame):
    """The deadline in the colour of its state; `why_asked` when its explanation is wanted."""

    why_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("deadline")
        self._icon = IconLabel("circle", size=tokens.ICON_CARD)
        self._left = Label("", "section")
        self._last_day = Label("", "strong", wrap=True)
        self._last_day.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._gauge = GaugeBar()
        self._used = Label("", "caption", "text2", wrap=True)
        self._other = Label("", "caption", "text2", wrap=True)
        self._why = Button(self.tr("Why this date?"), kind="link")
        self._why.setObjectName("why")
        self._why.clicked.connect(self.why_asked)
        foot = row(self._other, self._why, gap=tokens.S2, margins=(0, 0, 0, 0))
        foot.setStretch(0, 1)
        head = row(self._icon, self._left, self._last_day, gap=tokens.S2)
        head.setStretch(2, 1)
        words = column(self._used, foot, gap=0)
        self.setLayout(column(head, self._gauge, words, gap=6, margins=(13, 11, 13, 7)))

    def show_words(self, words: CardWords) -> None:
        """Show a deadline."""
        self._icon.show_icon(words.glyph, words.tone, words.variant)
        self._left.setText(words.left)
        self._left.set_tone(words.tone)
        self._last_day.setText(words.last_day)
        self._used.setText(words.used)
        self._used.setVisible(bool(words.used))
        self._other.setText(words.other)
        self._other.setVisible(bool(words.other))
        self._gauge.setVisible(words.gauge is not None)
        if words.gauge is not None:
            self._gauge.show_gauge(words.gauge, words.used or words.left)
        self.setAccessibleName(". ".join(filter(None, (words.left, words.last_day, words.used))))
        if self.property("note") != words.tone:
            self.setProperty("note", words.tone)
            self.style().unpolish(self)
            self.style().polish(self)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its name, its value, and what reads the hidden form while a button is held."""

    name: str
    value: str
    reveal: Reveal | None = None
    tip: str = ""


class FactValue(QWidget):
    """A name above its value; one with a hidden form shows it while the eye is held down."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._fact = fact
        self._held = False
        self._value = Label(fact.value or "—", "medium", wrap=True, selectable=True)
        self._value.setToolTip(fact.tip)
        self._value.setAccessibleName(f"{fact.name}: {fact.value}")
        line = row(self._value, gap=tokens.S1)
        if fact.reveal is not None:
            self._value.setWordWrap(False)
            eye = IconButton("eye", self.tr("Hold to show"), size=tokens.ICON)
            eye.setObjectName("eye")
            eye.setMaximumHeight(theme.px(tokens.S5))
            eye.pressed.connect(self._show)
            eye.released.connect(self._mask)
            line.addWidget(eye)
            line.addStretch(1)
        self.setLayout(column(Label(fact.name, "caption", "text2"), line, gap=1))

    def text(self) -> str:
        """Return what is shown."""
        return self._value.text()

    @Slot()
    def _show(self) -> None:
        self._held = True
        if self._fact.reveal is not None:
            self._fact.reveal(self._revealed)

    def _revealed(self, whole: str) -> None:
        if self._held:
            self._value.setText(whole)

    @Slot()
    def _mask(self) -> None:
        self._held = False
        self._value.setText(self._fact.value)


class FactsGrid(QWidget):
    """Facts in two columns, in reading order."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.S3)
        self._grid.setVerticalSpacing(tokens.S2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setLayout(self._grid)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        while item := self._grid.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for at, fact in enumerate(facts):
            place = self._grid.addWidget
            place(FactValue(fact), at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
