"""The numbers on top of the page of today: each is a button that opens its list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.widgets.basics import ElidedLabel, IconLabel, Label, column, row

_IN_ONE_ROW = 6
_HEIGHT = 66


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One card; it is shown even with a nought when it `stays`."""

    key: str
    title: str
    glyph: str
    tone: str
    variant: Variant = "filled"
    stays: bool = True


class KpiCard(QPushButton):
    """A number with its words; a click or Enter opens the list behind it."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(figure.key)
        self.setProperty("kind", "kpi")
        self.setAutoDefault(True)
        self._figure = figure
        self._icon = IconLabel(figure.glyph, figure.tone, tokens.ICON_CARD, figure.variant)
        self._title = Label(figure.title, "strong")
        self._text = ElidedLabel("", "caption", "text2")
        self._number = Label("0", "kpi", figure.tone)
        words = column(row(self._icon, self._title, None, gap=tokens.S2), self._text, gap=tokens.S1)
        layout = row(words, self._number, gap=tokens.S2, margins=(14, 8, 14, 8))
        layout.setStretch(0, 1)
        self.setLayout(layout)
        for label in (self._icon, self._title, self._text, self._number):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_number(self, number: int, text: str) -> None:
        """Show the number; a nought is grey."""
        self._number.setText(str(number))
        self._number.set_tone(self._figure.tone if number else "text3")
        self._icon.show_icon(
            self._figure.glyph, self._figure.tone if number else "text3", self._figure.variant
        )
        self._text.set_whole(text)
        said = ": ".join((self._figure.title, str(number)))
        self.setAccessibleName(said if not text else f"{said}, {text}")

    def whole_width(self) -> int:
        """Return the width in which nothing of title and number is cut."""
        layout = self.layout()
        return layout.sizeHint().width() if layout is not None else 0

    def number(self) -> str:
        """Return the number that is shown."""
        return self._number.text()

    def sizeHint(self) -> QSize:
        """Return the height of two lines and the number."""
        return QSize(theme.px(180), theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Return the least size."""
        return QSize(theme.px(110), theme.px(_HEIGHT))


class KpiRow(QWidget):
    """The cards side by side; more than six stand in two lines.

    `chosen` carries the key.
    """

    chosen = Signal(str)

    def __init__(self, name: str, figures: Sequence[Figure], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._figures = tuple(figures)
        self._shown: tuple[str, ...] = ()
        self._wide = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(tokens.S3)
        self.cards = {figure.key: KpiCard(figure, self) for figure in figures}
        for card in self.cards.values():
            card.clicked.connect(self._clicked)
            card.hide()

    def show_numbers(self, numbers: Mapping[str, int], texts: Mapping[str, str]) -> None:
        """Show the numbers; cards that do not stay are left out while nothing is behind them."""
        shown = [f.key for f in self._figures if f.stays or numbers.get(f.key, 0)]
        for key, card in self.cards.items():
            card.setVisible(key in shown)
            card.show_number(numbers.get(key, 0), texts.get(key, ""))
        self._place(shown)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Put the cards into two lines where their titles would be cut."""
        super().resizeEvent(event)
        self._place(self._shown)

    def _place(self, shown: Sequence[str]) -> None:
        gap = self._grid.horizontalSpacing()
        need = max((self.cards[key].whole_width() for key in shown), default=1)
        fits = min(_IN_ONE_ROW, max(1, (self.width() + gap) // (need + gap)))
        wide = len(shown) if len(shown) <= fits else (len(shown) + 1) // 2
        if (tuple(shown), wide) == (self._shown, self._wide):
            return
        self._shown, self._wide = tuple(shown), wide
        for card in self.cards.values():
            self._grid.removeWidget(card)
        for at in range(len(self._figures)):
            self._grid.setColumnStretch(at, 1 if at < wide else 0)
        for at, key in enumerate(shown):
            self._grid.addWidget(self.cards[key], at // wide, at % wide)

    @Slot()
    def _clicked(self) -> None:
        self.chosen.emit(self.sender().objectName())
