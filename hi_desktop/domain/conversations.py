"""Calls and visits (görüşmeler): the log that the circular asks for, R24-R26 and R6."""

from __future__ import annotations

import datetime as dt
import enum
import re
from dataclasses import dataclass, field, replace

from hi_desktop.domain.applications import Draft, Row
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import mask_identities
from hi_desktop.domain.masking import HIDDEN, HIDDEN_SUBJECT
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult, Language, Word

LONGEST = {
    "name": 200,
    "subject": 500,
    "transfer_reason": 400,
    "expert": 200,
    "case_no": 60,
    "letter_no": 80,
    "escort": 200,
    "host": 200,
}
"""Longest text of a field, in characters."""

RECOGNISED_FROM = 7
"""So many last digits of a number are needed to recognise a caller."""

SATISFACTION: dict[int, Word] = {
    1: Word("Hiç memnun değil", "Not content at all"),
    2: Word("Memnun değil", "Not content"),
    3: Word("Kararsız", "Undecided"),
    4: Word("Memnun", "Content"),
    5: Word("Çok memnun", "Very content"),
}
"""How content a visitor was, when he was asked (R24)."""

_WHOLE = 10
_LOOSE_PHONE = re.compile(r"[\d\s()+/-]{3,24}")
_CLOCK = re.compile(r"([01]?\d|2[0-3])(?:[.: ]?([0-5]\d))?")
_CHANNELS = {
    ConversationKind.CALL: "TELEFON",
    ConversationKind.VISIT: "DILEKCE_ELDEN",
    ConversationKind.EXPERT: "ALO_183",
    ConversationKind.COUNSELLORSHIP: "RESMI_YAZI",
}
_ESCORTED = "BEYAZ_MASA"


class ConversationView(enum.StrEnum):
    """The chips above the list."""

    TODAY = "bugun"
    CALL_BACK = "geri_aranacak"
    WAITING = "bekleyen"
    ALL = "tumu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """One call, visit, expert's question or request of the Counsellorship; `id` 0 is a new one.

    Args:
        at: it began: the phone was answered, the visitor was received, the expert asked.
        ended_at: it ended.
        officer: who held it; `officer_id` refers to him.
        phone: E.164 where it can be read, else as it was typed.
        told: what was told or given to the person.
        unit: to which it was directed; `unit_id` refers to it.
        to_white_desk: it was passed on to the White Desk, which needs `transfer_reason` (R25).
        application_id, application: what became of it, or what it is about; id and number.
        callback_on, called_back_at: the person is to be called back, and was.
        expert, case_no: of the call centre (R26).
        answered_at: the expert or the Counsellorship got the answer (R6, R26).
        letter_no: of the Counsellorship's letter (R6).
        arrived_at, escort, host: the visitor arrived, came with somebody of the White Desk
            (refakat eden), and was received by (R24).
        satisfaction: 1 to 5; None when he was not asked.
        hidden: the person behind it is a secret: by a court's order, or hidden at CİMER.
        named: who reads may see the person all the same.
    """

    id: int = 0
    kind: ConversationKind = ConversationKind.CALL
    at: dt.datetime
    ended_at: dt.datetime | None = None
    officer_id: int | None = None
    officer: str = ""
    name: str = ""
    phone: str = ""
    subject: str = ""
    told: str = ""
    result: ConversationResult = ConversationResult.INFORMED
    unit_id: int | None = None
    unit: str = ""
    to_white_desk: bool = False
    transfer_reason: str = ""
    application_id: int | None = None
    application: str = ""
    callback_on: dt.date | None = None
    called_back_at: dt.datetime | None = None
    urgent: bool = False
    expert: str = ""
    case_no: str = ""
    answered_at: dt.datetime | None = None
    letter_no: str = ""
    arrived_at: dt.datetime | None = None
    escort: str = ""
    host: str = ""
    satisfaction: int | None = None
    hidden: bool = False
    named: bool = False
    version: int = 1

    @property
    def waited(self) -> int | None:
        """Minutes from the visitor's arrival until he was received; None for all others."""
        if self.arrived_at is None:
            return None
        return max(0, int((self.at - self.arrived_at).total_seconds()) // 60)

    @property
    def withheld(self) -> bool:
        """Whether who reads may not know the person."""
        return self.hidden and not self.named

    @property
    def lasted(self) -> int | None:
        """Seconds from its beginning to its end; None while that is unknown."""
        if self.ended_at is None:
            return None
        return max(0, int((self.ended_at - self.at).total_seconds()))

    @property
    def to_call_back(self) -> bool:
        """Whether the person still waits to be called back."""
        return self.result is ConversationResult.CALL_BACK and self.called_back_at is None

    @property
    def waiting(self) -> bool:
        """Whether an expert or the Counsellorship still waits for an answer."""
        return self.result is ConversationResult.OPEN and self.answered_at is None


@dataclass(frozen=True, slots=True)
class ConversationQuery:
    """What the list shows.

    Args:
        view: the chip.
        kinds: only these; none shows all.
        text: search words, all of which must be found.
        sort: key of a column.
        day: only what began on this day.
    """

    view: ConversationView = ConversationView.TODAY
    kinds: tuple[ConversationKind, ...] = ()
    text: str = ""
    sort: str = "at"
    descending: bool = True
    day: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """What is known of a number: who it belongs to, what was spoken, which cases are open.

    Args:
        name: empty when unknown, or when whoever looks must not learn it (Law 6284 art. 8/6).
        phone: the whole number; empty when several end alike.
        conversations: the earlier ones, the newest first.
        applications: the open ones, the newest first.
    """

    name: str = ""
    phone: str = ""
    conversations: tuple[Conversation, ...] = ()
    applications: tuple[Row, ...] = ()

    @property
    def known(self) -> bool:
        """Whether anything is known."""
        return bool(self.conversations or self.applications or self.name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The conversations of a stretch of days in figures, for the monthly report.

    Args:
        by_kind: how many of each kind.
        transfers: passed on to the White Desk (R25).
        mean_wait: minutes that visitors waited on average (R24); None without visitors.
        answered, mean_answer: questions of experts and the Counsellorship that were answered, and
            after how many minutes on average (R6, R26).
        open_call_backs: promised until the last day and not done.
        converted: became an application.
        satisfaction: mean of what visitors said, 1 to 5; None when nobody was asked.
    """

    by_kind: dict[ConversationKind, int] = field(default_factory=dict)
    transfers: int = 0
    mean_wait: float | None = None
    answered: int = 0
    mean_answer: float | None = None
    open_call_backs: int = 0
    converted: int = 0
    satisfaction: float | None = None

    @property
    def total(self) -> int:
        """How many there were."""
        return sum(self.by_kind.values())


def digits_of(text: str) -> str:
    """Return the digits of a number as it was typed, without country code and leading nought.

    The last digits of a number may begin with a nought: only whole numbers lose theirs.

    >>> digits_of("0 (532) 123 45 67"), digits_of("+905321234567"), digits_of("023 45 67")
    ('5321234567', '5321234567', '0234567')
    """
    digits = re.sub(r"[^0-9]", "", text)
    if len(digits) > _WHOLE:
        digits = digits.removeprefix("00").removeprefix("90" if len(digits) > _WHOLE + 1 else "")
        digits = digits.removeprefix("0")
    return digits


def tidied(conversation: Conversation) -> Conversation:
    """Return a conversation with clean texts and a normal phone number.

    A number that cannot be dialled from outside, such as an extension or only its last digits,
    stays as it was typed: nobody is kept on the phone for it.

    Raises:
        RuleError: `phone.invalid`, `text.too_long`.
    """
    values = {name: clean(getattr(conversation, name)) for name in LONGEST}
    for name, longest in LONGEST.items():
        if len(values[name]) > longest:
            raise RuleError("text.too_long", field=name, longest=longest)
    return replace(
        conversation,
        **values,  # type: ignore[arg-type]  # texts all
        told=clean(conversation.told, lines=True),
        phone=_phone(clean(conversation.phone)),
    )


def _phone(text: str) -> str:
    if not text:
        return ""
    try:
        return parse_phone(text).e164
    except RuleError:
        if _LOOSE_PHONE.fullmatch(text):
            return text
        raise


def check(conversation: Conversation, now: dt.datetime) -> None:
    """Refuse what the log cannot hold.

    Args:
        conversation: tidied.
        now: nothing begins later.

    Raises:
        RuleError: `conversation.no_subject`, `conversation.no_reason` (R25),
            `conversation.future`, `conversation.ends_before`, `conversation.arrived_after`,
            `conversation.answered_before`, `conversation.callback_before`,
            `conversation.satisfaction`.
    """
    c = conversation
    if not c.subject:
        raise RuleError("conversation.no_subject", field="subject")
    if c.to_white_desk and not c.transfer_reason:
        raise RuleError("conversation.no_reason", field="transfer_reason")
    if c.at > now:
        raise RuleError("conversation.future", field="at")
    if c.ended_at is not None and c.ended_at < c.at:
        raise RuleError("conversation.ends_before", field="ended_at")
    if c.arrived_at is not None and c.arrived_at > c.at:
        raise RuleError("conversation.arrived_after", field="arrived_at")
    if c.answered_at is not None and c.answered_at < c.at:
        raise RuleError("conversation.answered_before", field="answered_at")
    if c.callback_on is not None and c.callback_on < c.at.date():
        raise RuleError("conversation.callback_before", field="callback_on")
    if c.satisfaction is not None and c.satisfaction not in SATISFACTION:
        raise RuleError("conversation.satisfaction", field="satisfaction")


def draft_of(conversation: Conversation) -> Draft:
    """Return the application that a conversation becomes, with everything that is known.

    Its day of arrival is that of the conversation. A visitor who came with an escort comes from
    the White Desk; an expert's case keeps its number and its urgency (R26).
    """
    c = conversation
    channel = _ESCORTED if c.escort else _CHANNELS[c.kind]
    known = BY_CODE.get(channel) or BY_CODE[_CHANNELS[ConversationKind.CALL]]
    return Draft(
        channel=known.code,
        kind=known.kind,
        received=c.at.date(),
        received_time=c.at.time().replace(second=0, microsecond=0),
        subject=c.subject,
        applicant=c.name,
        phone=c.phone,
        body=c.told,
        unit_id=c.unit_id,
        external_no=c.case_no,
        letter_no=c.letter_no,
        urgent=c.urgent,
        via_person=c.escort or c.expert,
    )


def masked(conversation: Conversation, language: Language = "tr") -> Conversation:
    """Return a conversation as its reader may know it: whole for who may see the person."""
    return covered(conversation, language) if conversation.withheld else conversation


def covered(conversation: Conversation, language: Language = "tr") -> Conversation:
    """Return a conversation as all may read it; of a secret person it tells nothing."""
    if not conversation.hidden:
        return conversation
    return replace(
        conversation,
        name=HIDDEN.in_(language),
        subject=HIDDEN_SUBJECT.in_(language),
        phone="",
        told="",
        case_no="",
        letter_no="",
        transfer_reason="",
    )


def unmasked(new: Conversation, stored: Conversation) -> Conversation:
    """Return a corrected conversation; of a hidden person it keeps what was not shown."""
    if not stored.withheld:
        return new
    covers = {HIDDEN_SUBJECT.tr, HIDDEN_SUBJECT.en}
    return replace(
        new,
        name=stored.name,
        phone=stored.phone,
        told=stored.told,
        subject=stored.subject if new.subject in covers else new.subject,
        case_no=new.case_no or stored.case_no,
        letter_no=new.letter_no or stored.letter_no,
        transfer_reason=new.transfer_reason or stored.transfer_reason,
    )


def leaving(conversation: Conversation, language: Language = "tr") -> Conversation:
    """Return a conversation as a list may hold it that leaves the log: a workbook, a sheet.

    A secret person is left out whoever writes the list: a file goes on to others.
    """
    c = covered(conversation, language)
    return replace(
        c,
        name=mask_identities(c.name),
        subject=mask_identities(c.subject),
        told=mask_identities(c.told),
    )


def parse_clock(text: str, day: dt.date) -> dt.datetime | None:
    """Read a time of day, such as 10.30, 1030, 10:30 or 9; an empty text is None.

    Raises:
        RuleError: `conversation.time`.

    >>> parse_clock("930", dt.date(2026, 11, 23))
    datetime.datetime(2026, 11, 23, 9, 30)
    """
    written = clean(text)
    if not written:
        return None
    found = _CLOCK.fullmatch(written)
    if found is None:
        raise RuleError("conversation.time", text=written)
    return dt.datetime.combine(day, dt.time(int(found[1]), int(found[2] or 0)))
