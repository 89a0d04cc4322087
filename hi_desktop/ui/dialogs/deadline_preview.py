"""The last day, shown and explained while a form is filled in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from hi_desktop.domain.calendar import DayInfo, DayKind, WorkCalendar
from hi_desktop.domain.dates import MONTHS, WEEKDAYS, long_date
from hi_desktop.domain.terms import CountedDay, Deadline, Deadlines, explain, urgency
from hi_desktop.domain.vocabulary import Language, Urgency
from hi_desktop.ui import tokens
from hi_desktop.ui.term_words import law_words, length_words
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import IconLabel, Label, column, row
from hi_desktop.ui.widgets.marks import Tick, Ticks

translate = QCoreApplication.translate

_TONES: dict[Urgency, Tone] = {
    Urgency.LATE: "late",
    Urgency.TODAY: "due",
    Urgency.SOON: "soon",
    Urgency.ON_TIME: "ok",
    Urgency.PAUSED: "off",
    Urgency.CLOSED: "off",
}
_LEAVE = frozenset({DayKind.LEAVE, DayKind.LEAVE_HALF, DayKind.CLOSURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviewWords:
    """All that the card says.

    Args:
        tone: colour, by how near the last day is.
        title: the last day.
        length: of the period.
        ticks: the days after the arrival, counted or not.
        told: what lay inside and why it counted or not.
        other: the other period with its law.
    """

    tone: Tone
    title: str
    length: str
    ticks: tuple[Tick, ...]
    told: str
    other: str


def preview_words(
    both: Deadlines, calendar: WorkCalendar, today: dt.date, language: Language
) -> PreviewWords:
    """Return what the card says of both periods; the earlier one is explained."""
    governing = both.governing
    other = both.internal if governing is both.legal else both.legal
    days = explain(governing, calendar, language=language)
    state, _left = urgency(governing.due, today, calendar)
    told = [
        *_arrival(governing, calendar, language),
        *_inside(governing, calendar, language),
        *_weekends(days),
    ]
    if governing.unconfirmed:
        told.append(translate("Preview", "rests on a holiday that is not announced yet"))
    if state is Urgency.LATE:
        told.insert(0, translate("Preview", "this day is past"))
    sentence = " · ".join(told)
    return PreviewWords(
        tone=_TONES[state],
        title=_title(governing, language),
        length=length_words(governing, language),
        ticks=tuple(
            Tick(day.date, day.count is not None, _note(day, calendar))
            for day in days
            if day.date > governing.received
        ),
        told=sentence[:1].upper() + sentence[1:] if sentence[:1] != "i" else "İ" + sentence[1:],
        other=_other(other, language),
    )


def _title(deadline: Deadline, language: Language) -> str:
    day = long_date(deadline.due, language)
    if deadline.noon:
        return translate("Preview", "Last day: {day}, 13.00").format(day=day)
    return translate("Preview", "Last day: {day}").format(day=day)


def _other(deadline: Deadline, language: Language) -> str:
    day = long_date(deadline.due, language, weekday=False)
    law = law_words(deadline.rule, language)
    if deadline.rule.internal:
        return f"{law}: {day}"
    return translate("Preview", "Law ({law}): {day}").format(law=law, day=day)


def _note(day: CountedDay, calendar: WorkCalendar) -> str:
    """Return the reason of a day that is not a usual working day or weekend."""
    info = calendar.day(day.date)
    return day.reason if info.kinds or info.weekend else ""


def _arrival(deadline: Deadline, calendar: WorkCalendar, language: Language) -> Iterator[str]:
    """Tell of an arrival on a day off: from when the days are counted."""
    info = calendar.day(deadline.received)
    if info.working:
        return
    first = calendar.next_working(deadline.received)
    if deadline.started > deadline.received:
        first = calendar.add(deadline.started, 1)
    came = WEEKDAYS[deadline.received.weekday()].in_(language)
    if info.name:
        came = f"{came} ({info.name})"
    begins = _day(first, language)
    if (first - deadline.received).days < len(WEEKDAYS):
        begins = WEEKDAYS[first.weekday()].in_(language)
    yield translate("Preview", "{came} arrival, the count begins on {begins}").format(
        came=came, begins=begins
    )


def _inside(deadline: Deadline, calendar: WorkCalendar, language: Language) -> Iterator[str]:
    """Tell of holidays, half days and leave on weekdays after the arrival."""
    span = range(1, (deadline.due - deadline.received).days + 1)
    days = [calendar.day(deadline.received + dt.timedelta(days=step)) for step in span]
    special = [day for day in days if not day.weekend and day.kinds - {DayKind.SUSPENSION}]
    if not any(DayKind.FULL in day.kinds for day in special):
        yield translate("Preview", "no public holiday in between")
    for _key, found in groupby(special, key=lambda day: (day.name, _sort(day), day.working)):
        yield _special(list(found), language)


def _sort(day: DayInfo) -> str:
    """Return what a day is, in one word of ours."""
    if DayKind.FULL in day.kinds:
        return "holiday"
    return "leave" if _LEAVE & day.kinds - {DayKind.LEAVE_HALF} else "half"


def _special(days: Sequence[DayInfo], language: Language) -> str:
    first, last, sort = days[0].date, days[-1].date, _sort(days[0])
    shown = _day(first, language)
    if first != last and first.month == last.month:
        shown = f"{first.day}\u2013{_day(last, language)}"
    elif first != last:
        shown = f"{shown} \u2013 {_day(last, language)}"
    if sort == "holiday":
        told = translate("Preview", "{day} {name} not counted")
    elif sort == "leave" and days[0].working:
        told = translate("Preview", "{day} administrative leave, counted")
    elif sort == "leave":
        told = translate("Preview", "{day} administrative leave, not counted")
    elif days[0].working:
        told = translate("Preview", "{day} half day, counted")
    else:
        told = translate("Preview", "{day} half day, not counted")
    return told.format(day=shown, name=days[0].name)


def _weekends(days: Sequence[CountedDay]) -> Iterator[str]:
    """Tell how many weekends were left out."""
    weeks = {
        day.date.isocalendar()[:2]
        for day in days[1:]
        if day.count is None and day.date.isoweekday() > 5  # noqa: PLR2004 - Saturday, Sunday
    }
    if len(weeks) == 1:
        yield translate("Preview", "1 weekend not counted")
    elif weeks:
        yield translate("Preview", "{count} weekends not counted").format(count=len(weeks))


def _day(day: dt.date, language: Language) -> str:
    return f"{day.day} {MONTHS[day.month - 1].in_(language)}"


class DeadlinePreview(QFrame):
    """The card with the last day; it stands still and says what is missing until it knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self._tone: Tone = "off"
        self._icon = IconLabel("calendar_checkmark", "off", tokens.ICON_CARD)
        self._title = Label("", "section", "off", wrap=True)
        self._length = Label("", "label", "off")
        self._ticks = Ticks()
        self._told = Label("", "caption", "text2", wrap=True)
        self._other = Label("", "caption", "text2")
        head = row(self._icon, self._title, self._length)
        head.setStretch(1, 1)
        self.setLayout(
            column(
                head, self._ticks, self._told, self._other,
                gap=5, margins=(tokens.S3, 9, tokens.S3, 9),
            )
        )  # fmt: skip
        self.setProperty("note", "off")
        self.tell_missing(self.tr("The last day is shown once the date received is known"))

    def show_words(self, words: PreviewWords) -> None:
        """Show and explain a last day."""
        self._paint(words.tone)
        self._icon.show_icon("calendar_checkmark", words.tone)
        self._title.setText(words.title)
        self._length.setText(words.length)
        self._ticks.show_days(words.ticks, words.length, words.tone)
        self._ticks.show()
        self._told.setText(words.told)
        self._told.show()
        self._other.setText(words.other)
        self._other.show()
        self.setAccessibleName(f"{words.title}. {words.length}. {words.told}. {words.other}")

    def tell_missing(self, words: str) -> None:
        """Say why there is no last day yet."""
        self._paint("off")
        self._icon.show_icon("calendar", "off")
        self._title.setText(words)
        self._length.setText("")
        for part in (self._ticks, self._told, self._other):
            part.hide()
        self.setAccessibleName(words)

    def title(self) -> str:
        """Return the words of the last day."""
        return self._title.text()

    def told(self) -> str:
        """Return what lay inside, in words."""
        return self._told.text()

    def other(self) -> str:
        """Return the words of the other period."""
        return self._other.text()

    def _paint(self, tone: Tone) -> None:
        if tone == self._tone:
            return
        self._tone = tone
        self.setProperty("note", tone)
        self.style().unpolish(self)
        self.style().polish(self)
        self._title.set_tone(tone)
        self._length.set_tone(tone)
