"""One line of the history as a sentence: what was done, in the words of an officer.

What a line holds is a code, a note and the fields it changed; how it reads is decided here, for the
detail pane, its own window and a screen reader alike.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.applications import Act, HistoryLine
from hi_desktop.domain.vocabulary import WORDS, Language, Word


@dataclass(frozen=True, slots=True)
class _Form:
    """How an act reads: `with_value` is used when the line names what was chosen."""

    icon: str
    plain: object
    with_value: object = ""
    field: str = ""


_FORMS: dict[str, _Form] = {
    Act.REGISTER: _Form("add_circle", QT_TRANSLATE_NOOP("History", "Registered")),
    Act.IMPORT: _Form("arrow_download", QT_TRANSLATE_NOOP("History", "Brought in from a list")),
    Act.EDIT: _Form(
        "edit",
        QT_TRANSLATE_NOOP("History", "Corrected"),
        QT_TRANSLATE_NOOP("History", "Corrected: {value}"),
        "*",
    ),
    Act.REFER: _Form(
        "arrow_forward",
        QT_TRANSLATE_NOOP("History", "Referred"),
        QT_TRANSLATE_NOOP("History", "Referred to {value}"),
        "unit",
    ),
    Act.NOTE: _Form("note_add", QT_TRANSLATE_NOOP("History", "Note")),
    Act.PREPARE: _Form("edit", QT_TRANSLATE_NOOP("History", "Answer prepared")),
    Act.ANSWER: _Form(
        "mail_checkmark",
        QT_TRANSLATE_NOOP("History", "Answered"),
        QT_TRANSLATE_NOOP("History", "Answered: {value}"),
        "outcome",
    ),
    Act.TELL_PROGRESS: _Form(
        "mail", QT_TRANSLATE_NOOP("History", "Applicant told of the progress")
    ),
    Act.REFUSE: _Form(
        "prohibited",
        QT_TRANSLATE_NOOP("History", "Refused"),
        QT_TRANSLATE_NOOP("History", "Refused on the ground {value}"),
        "ground",
    ),
    Act.CLOSE: _Form(
        "checkmark_circle",
        QT_TRANSLATE_NOOP("History", "Closed"),
        QT_TRANSLATE_NOOP("History", "Closed: {value}"),
        "outcome",
    ),
    Act.REOPEN: _Form("arrow_counterclockwise", QT_TRANSLATE_NOOP("History", "Reopened")),
    Act.EXTEND: _Form(
        "calendar_add",
        QT_TRANSLATE_NOOP("History", "Period extended"),
        QT_TRANSLATE_NOOP("History", "Period extended to {value}"),
        "legal_due",
    ),
    Act.NOTIFY_FEE: _Form("pause", QT_TRANSLATE_NOOP("History", "Fee notified, period stopped")),
    Act.FEE_PAID: _Form("clock", QT_TRANSLATE_NOOP("History", "Fee paid, period runs on")),
    Act.ASSIGN: _Form(
        "person",
        QT_TRANSLATE_NOOP("History", "Responsible officer changed"),
        QT_TRANSLATE_NOOP("History", "Assigned to {value}"),
        "officer",
    ),
    Act.FLAG: _Form("flag", QT_TRANSLATE_NOOP("History", "Flag changed")),
    Act.READ: _Form("eye", QT_TRANSLATE_NOOP("History", "Opened for the first time")),
    Act.RECALCULATE: _Form(
        "calendar_clock", QT_TRANSLATE_NOOP("History", "Last day moved by the calendar")
    ),
    Act.READ_HISTORY: _Form(
        "eye", QT_TRANSLATE_NOOP("History", "History and chain of referrals read")
    ),
    Act.RETURN: _Form(
        "arrow_undo",
        QT_TRANSLATE_NOOP("History", "Returned"),
        QT_TRANSLATE_NOOP("History", "Returned to {value}"),
        "unit",
    ),
    Act.UNIT_ANSWER: _Form("mail_inbox", QT_TRANSLATE_NOOP("History", "The unit answered")),
    Act.REMIND: _Form("alert", QT_TRANSLATE_NOOP("History", "The unit was reminded")),
    Act.COMPLETE: _Form(
        "checkmark",
        QT_TRANSLATE_NOOP("History", "Answer completed"),
        QT_TRANSLATE_NOOP("History", "Answer completed: {value}"),
        "*",
    ),
    Act.EXTENSION_NOTICE: _Form(
        "mail", QT_TRANSLATE_NOOP("History", "Applicant told of the extension")
    ),
    Act.EXTRA_LETTER: _Form("mail", QT_TRANSLATE_NOOP("History", "Further letter written")),
    Act.OBJECTION: _Form(
        "building_bank", QT_TRANSLATE_NOOP("History", "Objection to the Board noted")
    ),
    Act.ALERT: _Form("call", QT_TRANSLATE_NOOP("History", "Told at once")),
    Act.PROTECT: _Form("lock_closed", QT_TRANSLATE_NOOP("History", "Secrecy changed")),
    Act.LINK: _Form("link", QT_TRANSLATE_NOOP("History", "Link changed")),
    Act.MERGE: _Form("link", QT_TRANSLATE_NOOP("History", "Merged")),
    Act.UNMERGE: _Form("arrow_undo", QT_TRANSLATE_NOOP("History", "Merge taken back")),
    Act.ATTACH: _Form("add", QT_TRANSLATE_NOOP("History", "File attached")),
    Act.DETACH: _Form("delete", QT_TRANSLATE_NOOP("History", "File removed")),
    "takvim": _Form(
        "calendar_clock", QT_TRANSLATE_NOOP("History", "Last day moved by the calendar")
    ),
    "izin": _Form("person_clock", QT_TRANSLATE_NOOP("History", "Leave changed")),
    "rehber": _Form("book_contacts", QT_TRANSLATE_NOOP("History", "Contact registry changed")),
    "gorusme": _Form("call", QT_TRANSLATE_NOOP("History", "Talk noted")),
    "gunluk_takip": _Form(
        "calendar_checkmark", QT_TRANSLATE_NOOP("History", "Daily follow-up done")
    ),
    "acil_irtibat": _Form("people", QT_TRANSLATE_NOOP("History", "Duty contacts changed")),
    "ayar": _Form("settings", QT_TRANSLATE_NOOP("History", "Settings changed")),
    Act.UNDO: _Form("arrow_undo", QT_TRANSLATE_NOOP("History", "Taken back")),
}
_UNKNOWN = _Form("history", QT_TRANSLATE_NOOP("History", "Changed"))

_FIELDS: dict[str, object] = {
    "channel": QT_TRANSLATE_NOOP("Fields", "Channel"),
    "kind": QT_TRANSLATE_NOOP("Fields", "Kind"),
    "state": QT_TRANSLATE_NOOP("Fields", "State"),
    "subject": QT_TRANSLATE_NOOP("Fields", "Subject"),
    "applicant": QT_TRANSLATE_NOOP("Fields", "Applicant"),
    "phone": QT_TRANSLATE_NOOP("Fields", "Phone"),
    "extension": QT_TRANSLATE_NOOP("Fields", "Extension"),
    "email": QT_TRANSLATE_NOOP("Fields", "E-mail"),
    "address": QT_TRANSLATE_NOOP("Fields", "Address"),
    "province": QT_TRANSLATE_NOOP("Fields", "Province"),
    "identity_no": QT_TRANSLATE_NOOP("Fields", "Identity number"),
    "identity": QT_TRANSLATE_NOOP("Fields", "Identity"),
    "external_no": QT_TRANSLATE_NOOP("Fields", "Outside number"),
    "letter_no": QT_TRANSLATE_NOOP("Fields", "Letter number"),
    "letter_date": QT_TRANSLATE_NOOP("Fields", "Letter date"),
    "received": QT_TRANSLATE_NOOP("Fields", "Arrival"),
    "written_on": QT_TRANSLATE_NOOP("Fields", "Written on"),
    "recorded_on": QT_TRANSLATE_NOOP("Fields", "Recorded on"),
    "topic": QT_TRANSLATE_NOOP("Fields", "Topic"),
    "body": QT_TRANSLATE_NOOP("Fields", "Text"),
    "unit": QT_TRANSLATE_NOOP("Fields", "Unit"),
    "unit_id": QT_TRANSLATE_NOOP("Fields", "Unit"),
    "officer": QT_TRANSLATE_NOOP("Fields", "Responsible"),
    "officer_id": QT_TRANSLATE_NOOP("Fields", "Responsible"),
    "outcome": QT_TRANSLATE_NOOP("Fields", "Outcome"),
    "ground": QT_TRANSLATE_NOOP("Fields", "Ground of refusal"),
    "due": QT_TRANSLATE_NOOP("Fields", "Last day"),
    "internal_due": QT_TRANSLATE_NOOP("Fields", "Last day by the circular"),
    "legal_due": QT_TRANSLATE_NOOP("Fields", "Last day by law"),
    "answered_on": QT_TRANSLATE_NOOP("Fields", "Answered on"),
    "closed_on": QT_TRANSLATE_NOOP("Fields", "Closed on"),
    "flagged": QT_TRANSLATE_NOOP("Fields", "Flag"),
    "urgent": QT_TRANSLATE_NOOP("Fields", "Urgent"),
    "confidential": QT_TRANSLATE_NOOP("Fields", "Confidential"),
    "told_applicant_on": QT_TRANSLATE_NOOP("Fields", "Applicant told"),
    "told_counsellorship_on": QT_TRANSLATE_NOOP("Fields", "Counsellorship told"),
    "entered_on": QT_TRANSLATE_NOOP("Fields", "Entered in the system"),
    "entry_text": QT_TRANSLATE_NOOP("Fields", "Text of the entry"),
    "answer_letter_no": QT_TRANSLATE_NOOP("Fields", "Number of the letter"),
    "answer_letter_date": QT_TRANSLATE_NOOP("Fields", "Date of the letter"),
    "answer_summary": QT_TRANSLATE_NOOP("Fields", "Answer"),
    "answer_route": QT_TRANSLATE_NOOP("Fields", "Way of the answer"),
    "explanation": QT_TRANSLATE_NOOP("Fields", "Explanation"),
    "served_on": QT_TRANSLATE_NOOP("Fields", "Served"),
    "forwarded_to": QT_TRANSLATE_NOOP("Fields", "Forwarded to"),
    "extension_notice_on": QT_TRANSLATE_NOOP("Fields", "Notice of the extension"),
    "extension_notice_no": QT_TRANSLATE_NOOP("Fields", "Number of the notice"),
    "extra_letters": QT_TRANSLATE_NOOP("Fields", "Further letters"),
    "progress_on": QT_TRANSLATE_NOOP("Fields", "Progress told"),
    "alerted_to": QT_TRANSLATE_NOOP("Fields", "Told at once to"),
    "order_no": QT_TRANSLATE_NOOP("Fields", "Order of secrecy"),
    "order_until": QT_TRANSLATE_NOOP("Fields", "Order holds until"),
}
"""Names of the fields that an officer knows; changes of others (keys, versions) are not told."""

_FOLLOWING = frozenset({"state", "closed_on", "internal_due", "legal_due", "due"})
"""Fields that follow from what was corrected or completed; the sentence leaves them out."""

_BY_WORD = {word.tr: word for word in (*WORDS.values(), Word("Evet", "Yes"), Word("Hayır", "No"))}


def _in_history(text: object) -> str:
    return QCoreApplication.translate("History", str(text))


def field_name(key: str) -> str:
    """Return what an officer calls a field; empty for one that only the program knows."""
    known = _FIELDS.get(key)
    return "" if known is None else QCoreApplication.translate("Fields", str(known))


def value_words(value: str, language: Language) -> str:
    """Return a value of the history as it is read; an em dash for nothing."""
    found = _BY_WORD.get(value)
    return found.in_(language) if found is not None else value or "—"


def told_changes(line: HistoryLine, language: Language) -> list[tuple[str, str, str]]:
    """Return (field, before, after) of the changes that an officer understands."""
    return [
        (field_name(key), value_words(before, language), value_words(after, language))
        for key, before, after in line.changes
        if field_name(key) and before != after
    ]


def sentence(line: HistoryLine, language: Language) -> str:
    """Return what was done, such as "Referred to EYHGM"; a note reads as it was written."""
    form = _FORMS.get(line.act, _UNKNOWN)
    if line.act == Act.NOTE and line.note:
        return line.note
    value = _value(form, line, language)
    if not value:
        return _in_history(form.plain)
    return _in_history(form.with_value).format(value=value)


def _value(form: _Form, line: HistoryLine, language: Language) -> str:
    if form.field == "*":
        told = replace(line, changes=tuple(one for one in line.changes if one[0] not in _FOLLOWING))
        return ", ".join(dict.fromkeys(name for name, _, _ in told_changes(told, language)))
    if not form.field:
        return ""
    wanted = {form.field, f"{form.field}_id"}
    for key, _, after in line.changes:
        if key in wanted and after:
            return value_words(after, language)
    return ""


def note_words(line: HistoryLine) -> str:
    """Return what was written beside the act; empty when the sentence says it already."""
    return "" if line.act == Act.NOTE else line.note


def act_words(act: str) -> str:
    """Return the bare words of an act, such as "Referred"."""
    return _in_history(_FORMS.get(act, _UNKNOWN).plain)


def byline(line: HistoryLine) -> str:
    """Return who did it, and in whose name."""
    if not line.by:
        return _in_history(QT_TRANSLATE_NOOP("History", "The program"))
    if not line.on_behalf_of:
        return line.by
    words = _in_history(QT_TRANSLATE_NOOP("History", "{by} in the name of {behalf}"))
    return words.format(by=line.by, behalf=line.on_behalf_of)


def icon_of(line: HistoryLine) -> str:
    """Return the base name of the icon of a line."""
    return _FORMS.get(line.act, _UNKNOWN).icon
