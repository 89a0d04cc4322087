"""What an answer and a refusal have in common: day, way and letter; and the closing list."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.vocabulary import Kind, UnitKind
from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.channel_row import information_channel
from hi_desktop.ui.dialogs.entry_lines import LetterLine
from hi_desktop.ui.dialogs.field_grid import GAP, beside
from hi_desktop.ui.widgets.basics import Button, Combo, Label, column, row
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field

_TO_COUNSELLORSHIP = "Resmî yazı (Müşavirliğe)"
ROUTES = (
    "CİMER",
    "BEYS",
    "Resmî yazı",
    _TO_COUNSELLORSHIP,
    "E-posta",
    "KEP",
    "Posta",
    "Telefon",
    "Elden",
)
"""Ways on which answers go, as they are stored and written on papers."""

_WEB = frozenset({"CIMER", "BIMER"})
_COUNSELLORSHIP = frozenset({"MEKTUP", "FAKS", "TELEFON", "DILEKCE_ELDEN", "TBMM"})
_USUAL = {
    "CIMER": "CİMER", "BIMER": "CİMER", "BEYS": "BEYS", "E_POSTA": "E-posta", "KEP": "KEP",
    "TELEFON": "Telefon", "ALO_183": "Telefon", "ALO_144": "Telefon", "BEYAZ_MASA": "Telefon",
    "DILEKCE_ELDEN": "Resmî yazı", "MEKTUP": "Resmî yazı", "FAKS": "Resmî yazı",
    "KDK": "Resmî yazı", "RESMI_YAZI": "Resmî yazı", "E_DEVLET": "E-posta",
}  # fmt: skip


def usual_route(channel: str, kind: Kind, unit: UnitKind) -> str:
    """Return the way on which an answer goes by the circular (R14).

    The Petition Commission is answered by the Counsellorship alone; a central unit answers a
    request of information through BEYS, a provincial directorate the applicant directly.

    >>> usual_route("TBMM", Kind.REQUEST, UnitKind.PROVINCIAL_DIRECTORATE)
    'Resmî yazı (Müşavirliğe)'
    """
    if channel == "TBMM":
        return _TO_COUNSELLORSHIP
    if kind is Kind.INFORMATION and information_channel(unit) == "BEYS":
        return "BEYS"
    return _USUAL.get(channel, "Resmî yazı")


@dataclass(frozen=True, slots=True)
class ClosingLine:
    """One thing that must be done before an application is closed (R12, R19, R22)."""

    key: str
    title: object


_COMPLETE = ClosingLine(
    "complete", QT_TRANSLATE_NOOP("Closing", "Every point of the request was met")
)
_TOLD = ClosingLine("told", QT_TRANSLATE_NOOP("Closing", "The applicant was told"))
_COUNSELLORSHIP_TOLD = ClosingLine(
    "counsellorship", QT_TRANSLATE_NOOP("Closing", "The Counsellorship was told")
)
_CIMER = ClosingLine("cimer", QT_TRANSLATE_NOOP("Closing", "Entered into CİMER"))
_BEYS = ClosingLine("beys", QT_TRANSLATE_NOOP("Closing", "Entered into BEYS"))


def closing_lines(channel: str, kind: Kind, unit: UnitKind) -> tuple[ClosingLine, ...]:
    """Return what applies to an application (circular 2014/09)."""
    lines = [_COMPLETE]
    through_beys = kind is Kind.INFORMATION and information_channel(unit) == "BEYS"
    if channel != "TBMM" and not through_beys:
        lines.append(_TOLD)
    if channel in _COUNSELLORSHIP:
        lines.append(_COUNSELLORSHIP_TOLD)
    if channel in _WEB:
        lines.append(_CIMER)
    elif through_beys:
        lines.append(_BEYS)
    return tuple(lines)


class LetterPart(QWidget):
    """Day and way of an answer, number and date of its letter; `day_changed` carries the day."""

    day_changed = Signal(object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.day = DateField("answered_on", today=context.today)
        self.day.set_date(context.today())
        self.route = Combo()
        self.route.setObjectName("route")
        self.route.addItems(list(ROUTES))
        self.letter_no = LetterLine("letter_no", today=context.today)
        self.letter_date = DateField("letter_date", today=context.today)
        self.fields = (
            Field(self.tr("Date of the answer"), self.day, required=True),
            Field(self.tr("Way"), self.route),
            Field(self.tr("EBYS number"), self.letter_no),
            Field(self.tr("Date of the letter"), self.letter_date),
        )
        day, route, number, date = self.fields
        self.setLayout(column(beside(day, route), beside(number, date), gap=GAP))
        self.day.date_changed.connect(self.day_changed)
        self.letter_no.dated.connect(self._dated)

    def propose(self, detail: Detail, unit: UnitKind) -> None:
        """Choose the usual way of an answer."""
        application = detail.application
        self.route.setCurrentText(usual_route(application.channel, application.kind, unit))

    @Slot(object)
    def _dated(self, day: dt.date) -> None:
        self.letter_date.set_date(day)

    def number(self) -> str:
        """Return the number of the letter, without a date pasted with it."""
        self.letter_no.split()
        return self.letter_no.text().strip()


class ClosingList(QWidget):
    """The lines to tick before an application is closed; `changed` when one was."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._ticks: list[QCheckBox] = []
        self._lines = column(gap=tokens.S1)
        self._all = Button(self.tr("Tick all"), kind="link")
        self._all.setObjectName("tick_all")
        self._all.clicked.connect(self.tick_all)
        head = row(Label(self.tr("Before it is closed"), "label"), None, self._all)
        self.setLayout(column(head, self._lines, gap=tokens.S1))

    def show_lines(self, lines: tuple[ClosingLine, ...]) -> None:
        """Show what applies."""
        for line in lines:
            tick = QCheckBox(QCoreApplication.translate("Closing", str(line.title)))
            tick.setObjectName(line.key)
            tick.toggled.connect(self.changed)
            self._ticks.append(tick)
            self._lines.addWidget(tick)
        self.changed.emit()

    @Slot()
    def tick_all(self) -> None:
        """Tick every line."""
        for tick in self._ticks:
            tick.setChecked(True)

    def is_done(self) -> bool:
        """Return whether every line is ticked."""
        return bool(self._ticks) and all(tick.isChecked() for tick in self._ticks)
