"""The columns of the list of calls and visits, as data."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.conversations import Conversation
from hi_desktop.domain.dates import short_date
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult, Language, word
from hi_desktop.ui.columns import Cell, Column

KIND_ICON = {
    ConversationKind.CALL: "call",
    ConversationKind.VISIT: "person",
    ConversationKind.EXPERT: "people_chat",
    ConversationKind.COUNSELLORSHIP: "building",
}
KIND_SHORT = {
    ConversationKind.CALL: QT_TRANSLATE_NOOP("Calls", "Call"),
    ConversationKind.VISIT: QT_TRANSLATE_NOOP("Calls", "Visit"),
    ConversationKind.EXPERT: QT_TRANSLATE_NOOP("Calls", "Call-centre expert"),
    ConversationKind.COUNSELLORSHIP: QT_TRANSLATE_NOOP("Calls", "Counsellorship"),
}
_WHITE_DESK = QT_TRANSLATE_NOOP("Calls", "White Desk")
_UNKNOWN = QT_TRANSLATE_NOOP("Calls", "Unknown")
_MINUTE = 60


def said(words: object) -> str:
    """Return marked words in the language of the window."""
    return QCoreApplication.translate("Calls", str(words))


def lasted_words(seconds: int | None) -> str:
    """Return a duration as a clock shows it: 0:42, 12:05; empty when it is unknown."""
    return "" if seconds is None else f"{seconds // _MINUTE}:{seconds % _MINUTE:02}"


def who(one: Conversation) -> str:
    """Return who it was: name, else number, of an expert his own name."""
    if one.kind is ConversationKind.EXPERT and one.expert:
        return one.expert if not one.name else f"{one.expert} · {one.name}"
    return one.name or (format_phone(one.phone) if one.phone else "")


class _Cells:
    """One method a painted column."""

    def __init__(self, today: Callable[[], dt.date], language: Language) -> None:
        self._today = today
        self._language: Language = language

    def at(self, one: Conversation) -> str:
        """Return the time; of another day than today with its day."""
        time, today = f"{one.at:%H.%M}", self._today()
        if one.at.date() == today:
            return time
        return f"{short_date(one.at.date(), today, self._language)} {time}"

    def who(self, one: Conversation) -> Cell:
        """Return who it was; a lock where that is a secret."""
        words = who(one)
        if one.hidden:
            return Cell(words, "text" if one.named else "text2", glyph="lock_closed")
        return Cell(words or said(_UNKNOWN), "text" if words else "text3")

    def subject(self, one: Conversation) -> Cell:
        """Return the subject with the sign of its kind; red when it is urgent."""
        if one.urgent:
            return Cell(one.subject, "late", strong=True, glyph="alert", glyph_tone="late")
        return Cell(one.subject, glyph=KIND_ICON[one.kind])

    def target(self, one: Conversation) -> str:
        """Return to whom it was passed on."""
        return said(_WHITE_DESK) if one.to_white_desk else one.unit

    def why(self, one: Conversation) -> str:
        """Return why it was passed on to the White Desk, else the target."""
        return one.transfer_reason or self.target(one)

    def result(self, one: Conversation) -> str:
        """Return what came of it, with the number or the day that belongs to it."""
        words = word(one.result, self._language)
        if one.result is ConversationResult.CONVERTED and one.application:
            return f"{words} · {one.application}"
        if one.result is ConversationResult.CALL_BACK and one.callback_on is not None:
            return f"{words} · {short_date(one.callback_on, self._today(), self._language)}"
        return words

    def outcome(self, one: Conversation) -> Cell:
        """Return what came of it with its dot; coloured while somebody waits."""
        words = self.result(one)
        if one.to_call_back:
            late = one.callback_on is not None and one.callback_on < self._today()
            return Cell(words, "late" if late else "due", strong=True, dot="due")
        if one.waiting:
            return Cell(words, "due", strong=True, dot="soon")
        tone = "info" if one.result is ConversationResult.CONVERTED else "ok"
        return Cell(words, "text2", dot=tone)


def _phone(one: Conversation) -> str:
    return format_phone(one.phone) if one.phone else ""


def conversation_columns(
    today: Callable[[], dt.date], language: Language
) -> tuple[Column[Conversation], ...]:
    """Return the columns in the language of the window."""
    cells = _Cells(today, language)
    return (
        Column(
            key="at",
            title=QT_TRANSLATE_NOOP("Columns", "Time"),
            text=cells.at,
            width=100,
            min_width=64,
        ),
        Column(
            key="kind",
            title=QT_TRANSLATE_NOOP("Columns", "Kind of talk"),
            text=lambda one: said(KIND_SHORT[one.kind]),
            tone="text2",
            width=128,
            at=1010,
        ),
        Column(
            key="name",
            title=QT_TRANSLATE_NOOP("Columns", "Who"),
            text=who,
            cell=cells.who,
            width=170,
            min_width=110,
        ),
        Column(
            key="phone",
            title=QT_TRANSLATE_NOOP("Columns", "Phone"),
            text=_phone,
            tone="text2",
            width=132,
            sortable=False,
            at=900,
        ),
        Column(
            key="subject",
            title=QT_TRANSLATE_NOOP("Columns", "Subject"),
            text=lambda one: one.subject,
            cell=cells.subject,
            tip=lambda one: "\n".join(filter(None, (one.subject, one.told))),
            width=240,
            min_width=150,
            stretch=True,
            indent=24,
        ),
        Column(
            key="target",
            title=QT_TRANSLATE_NOOP("Columns", "Passed on to"),
            text=cells.target,
            tone="text2",
            tip=cells.why,
            width=120,
            sortable=False,
            at=1180,
        ),
        Column(
            key="lasted",
            title=QT_TRANSLATE_NOOP("Columns", "Lasted"),
            text=lambda one: lasted_words(one.lasted),
            tone="text2",
            align="right",
            width=64,
            sortable=False,
            at=780,
        ),
        Column(
            key="result",
            title=QT_TRANSLATE_NOOP("Columns", "Outcome"),
            text=cells.result,
            cell=cells.outcome,
            width=220,
            min_width=150,
        ),
        Column(
            key="officer",
            title=QT_TRANSLATE_NOOP("Columns", "Officer"),
            text=lambda one: one.officer,
            tone="text2",
            width=120,
            sortable=False,
            at=1080,
        ),
    )
