"""Applications (başvuru): their values, and which act is allowed in which state."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field

from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, Purpose, State, Word


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form or a list says of an application before it is registered.

    Three dates are kept apart: `written_on` stands on the letter, `received` is the arrival that
    starts the period (başvuru / geliş tarihi), and the record date is the clock's at registration.
    """

    channel: str
    received: dt.date
    subject: str
    kind: Kind = Kind.REQUEST
    received_time: dt.time | None = None
    written_on: dt.date | None = None
    recorded_on: dt.date | None = None
    applicant: str = ""
    legal_person: bool = False
    identity: IdentityStatus = IdentityStatus.OPEN
    identity_no: str = ""
    phone: str = ""
    extension: str = ""
    email: str = ""
    address: str = ""
    province: str = ""
    external_no: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    topic: str = ""
    body: str = ""
    unit_id: int | None = None
    officer_id: int | None = None
    confidential: bool = False
    urgent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Application(Draft):
    """A registered application, whole.

    Args:
        number: register number, year and six digits, such as ``2026/000123``.
        internal_due: last day by the circular (15 working days).
        legal_due: last day by law (4982, 3071, ...).
        due: the earlier of the two; colours and sorts the list.
        noon: the earlier period ends at 13.00 of a half day.
        paused: the period stands still (fee notice, Law 4982 art. 11).
        version: goes up by one with every change.
    """

    id: int
    number: str
    state: State
    registered_at: dt.datetime
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    noon: bool = False
    paused: bool = False
    outcome: Outcome | None = None
    ground: str = ""
    answered_on: dt.date | None = None
    closed_on: dt.date | None = None
    elapsed: int | None = None
    flagged: bool = False
    unread: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the list, ready to be shown: narrow, without the body and the identity number."""

    id: int
    number: str
    channel: str
    kind: Kind
    state: State
    outcome: Outcome | None
    subject: str
    applicant: str
    unit: str
    unit_short: str
    officer: str
    province: str
    topic: str
    external_no: str
    letter_no: str
    received: dt.date
    internal_due: dt.date
    legal_due: dt.date
    due: dt.date
    noon: bool
    paused: bool
    ground: str
    answered_on: dt.date | None
    closed_on: dt.date | None
    elapsed: int | None
    extended: bool
    flagged: bool
    unread: bool
    urgent: bool
    confidential: bool
    last_act_at: dt.datetime
    last_act: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One link of the referral chain (havale zinciri)."""

    id: int
    unit_id: int
    unit: str
    unit_short: str
    referred_at: dt.datetime
    by: str
    person: str = ""
    purpose: Purpose = Purpose.ACTION
    note: str = ""
    due: dt.date | None = None
    ended_at: dt.datetime | None = None
    held: int = 0


class Act(enum.StrEnum):
    """What an officer does to an application; stored in the history."""

    REGISTER = "kayit"
    IMPORT = "ice_aktarma"
    EDIT = "duzeltme"
    REFER = "havale"
    NOTE = "not"
    PREPARE = "cevap_hazirlama"
    ANSWER = "cevap"
    TELL_PROGRESS = "safahat"
    REFUSE = "ret"
    CLOSE = "kapatma"
    REOPEN = "yeniden_acma"
    EXTEND = "uzatma"
    NOTIFY_FEE = "ucret_bildirimi"
    FEE_PAID = "ucret_odendi"
    ASSIGN = "sorumlu"
    FLAG = "bayrak"
    READ = "okundu"
    RECALCULATE = "sure_yenileme"
    UNDO = "geri_alma"


ACT_WORDS: dict[Act, Word] = {
    Act.REGISTER: Word("Kayıt", "Registration"),
    Act.IMPORT: Word("İçe aktarma", "Import"),
    Act.EDIT: Word("Düzeltme", "Correction"),
    Act.REFER: Word("Havale", "Referral"),
    Act.NOTE: Word("Not", "Note"),
    Act.PREPARE: Word("Cevap hazırlama", "Preparing an answer"),
    Act.ANSWER: Word("Cevap", "Answer"),
    Act.TELL_PROGRESS: Word("Safahat bildirimi", "Progress told"),
    Act.REFUSE: Word("Ret", "Refusal"),
    Act.CLOSE: Word("Kapatma", "Closing"),
    Act.REOPEN: Word("Yeniden açma", "Reopening"),
    Act.EXTEND: Word("Süre uzatma", "Extension"),
    Act.NOTIFY_FEE: Word("Ücret bildirimi", "Notice of cost"),
    Act.FEE_PAID: Word("Ücretin ödenmesi", "Payment of the fee"),
    Act.ASSIGN: Word("Sorumlu atama", "Assignment"),
    Act.FLAG: Word("Bayrak", "Flag"),
    Act.READ: Word("Okundu", "Read"),
    Act.RECALCULATE: Word("Süre yenileme", "Recalculation"),
    Act.UNDO: Word("Geri alma", "Undo"),
}
"""Names of the acts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferRequest:
    """Refer (havale et) to a unit."""

    unit_id: int
    person: str = ""
    purpose: Purpose = Purpose.ACTION
    note: str = ""
    days: int = 7
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer (cevap); a refusal has a ground and an explanation."""

    outcome: Outcome
    answered_on: dt.date
    summary: str = ""
    route: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    ground: str = ""
    sub_letter: str = ""
    explanation: str = ""
    published_where: str = ""
    close: bool = True


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the append-only list from which the due dates are computed."""

    kind: EventKind
    on: dt.date
    note: str = ""


class EventKind(enum.StrEnum):
    """What moves a due date."""

    ARRIVED = "gelis"
    EXTENDED = "uzatma"
    FEE_NOTIFIED = "ucret_bildirimi"
    FEE_PAID = "ucret_odendi"
    CALENDAR = "takvim"
    CORRECTED = "duzeltme"
    REOPENED = "yeniden_acma"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One act as it is read: who, when, in whose name, what before, what after."""

    id: int
    at: dt.datetime
    by: str
    on_behalf_of: str
    act: Act | str
    note: str = ""
    changes: tuple[tuple[str, str, str], ...] = field(default=())
    """(field, before, after), as text, masked."""
