"""Applications (başvuru): their values, and which act is allowed in which state."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field

from hi_desktop.domain.files import NewFile
from hi_desktop.domain.vocabulary import (
    DemandResult,
    IdentityStatus,
    Kind,
    LinkKind,
    MissingElement,
    ObjectionResult,
    Outcome,
    Purpose,
    Reciprocity,
    State,
    Word,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a form or a list says of an application before it is registered.

    Three dates are kept apart: `written_on` stands on the letter, `received` is the arrival that
    starts the period (başvuru / geliş tarihi), and the record date is the clock's at registration.

    Args:
        letter_no, letter_date, letter_reference: official letter (resmî yazı) with which it came,
            and what that letter refers to (ilgi), R20.
        via_person: who brought or told it: the escort of a visitor, the expert of a call centre.
        nationality: empty for citizens; foreigners have the right under reciprocity (4982 m.4).
        authority_document: a legal person's signatory showed his authority (4982 m.6).
        order_no, order_on, order_until: court order of secrecy (Law 6284 art. 8/6).
        files: what came with it; attached in the same act.
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
    letter_reference: str = ""
    via_person: str = ""
    nationality: str = ""
    reciprocity: Reciprocity = Reciprocity.NOT_CHECKED
    authority_document: bool = False
    order_no: str = ""
    order_on: dt.date | None = None
    order_until: dt.date | None = None
    files: tuple[NewFile, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Completion:
    """What was done on an application so far; each date is empty until it happened.

    Args:
        history_read_at, history_read_by: referral history and acts were read first (R16, okudum).
        alerted_at, alerted_to: whom an urgent case was told to at once (R31).
        extension_ground: a, b or c of Law 4982 art. 11/1; the notice is written to the applicant.
        told_applicant_on: the applicant was informed (R19, R22).
        told_counsellorship_on: the Counsellorship was informed (R22, R23).
        entered_on, entry_text: entry into BİMER/CİMER (R19).
        served_on: the answer was served (tebliğ); from it the objection period runs.
        forwarded_to, forwarded_on: other authority that holds what is asked (4982 m.7/3).
        missing: elements for lack of which it is not processed.
        extra_letters: further correspondence that an insufficient answer caused (R23).
    """

    history_read_at: dt.datetime | None = None
    history_read_by: str = ""
    alerted_at: dt.datetime | None = None
    alerted_to: str = ""
    extension_ground: str = ""
    extension_notice_on: dt.date | None = None
    extension_notice_no: str = ""
    told_applicant_on: dt.date | None = None
    told_counsellorship_on: dt.date | None = None
    entered_on: dt.date | None = None
    entry_text: str = ""
    served_on: dt.date | None = None
    forwarded_to: str = ""
    forwarded_on: dt.date | None = None
    missing: tuple[MissingElement, ...] = ()
    extra_letters: int = 0
    answer_summary: str = ""
    answer_route: str = ""
    answer_letter_no: str = ""
    answer_letter_date: dt.date | None = None
    sub_letter: str = ""
    explanation: str = ""
    published_where: str = ""


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
        progress_on: progress (safahat) was told on that day, the result is owed (Law 3071 art. 7).
        done: what was done on it so far.
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
    progress_on: dt.date | None = None
    done: Completion = Completion()
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of the list, ready to be shown: narrow, without the body and the identity number.

    `named`: who reads it may see a secret applicant (Law 6284 art. 8/6); false for everybody else
    and for an applicant who is no secret.
    """

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
    progress_on: dt.date | None = None
    identity: IdentityStatus = IdentityStatus.OPEN
    named: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral:
    """One link of the referral chain (havale zinciri).

    Args:
        way: code of the way by which it was sent (BEYS, institutional e-mail, official letter).
        letter_no, letter_date: of the letter with which it was sent.
        is_return: it went back (iade), R17.
        due: internal last day of the unit; copies for information have none.
        answered_on: the unit answered.
        reminded_on: the unit was reminded (tekit); `remind_again_on`: when it is to be again.
        held: working days for which the unit had it.
    """

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
    person_id: int | None = None
    way: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    is_return: bool = False
    reason: str = ""
    answered_on: dt.date | None = None
    reminded_on: dt.date | None = None
    remind_again_on: dt.date | None = None


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
    READ_HISTORY = "okudum"
    RETURN = "iade"
    UNIT_ANSWER = "birim_cevabi"
    REMIND = "tekit"
    COMPLETE = "tamamlama"
    EXTENSION_NOTICE = "uzatma_bildirimi"
    EXTRA_LETTER = "ek_yazisma"
    OBJECTION = "itiraz"
    ALERT = "acil_haber"
    PROTECT = "gizlilik"
    LINK = "baglama"
    MERGE = "birlestirme"
    UNMERGE = "ayirma"
    ATTACH = "ek_ekleme"
    DETACH = "ek_cikarma"
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
    Act.READ_HISTORY: Word("Geçmiş okundu", "History read"),
    Act.RETURN: Word("İade", "Return"),
    Act.UNIT_ANSWER: Word("Birimin cevabı", "Answer of the unit"),
    Act.REMIND: Word("Tekit", "Reminder"),
    Act.COMPLETE: Word("Tamamlama", "Completion"),
    Act.EXTENSION_NOTICE: Word("Uzatmanın bildirilmesi", "Notice of the extension"),
    Act.EXTRA_LETTER: Word("Ek yazışma", "Further correspondence"),
    Act.OBJECTION: Word("İtiraz (BEDK)", "Objection to the Board"),
    Act.ALERT: Word("Acil haber verme", "Urgent alert"),
    Act.PROTECT: Word("Gizlilik kararı", "Order of secrecy"),
    Act.LINK: Word("Bağlama", "Linking"),
    Act.MERGE: Word("Birleştirme", "Merging"),
    Act.UNMERGE: Word("Ayırma", "Taking apart"),
    Act.ATTACH: Word("Ek ekleme", "Attaching a file"),
    Act.DETACH: Word("Ek çıkarma", "Removing a file"),
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
    person_id: int | None = None
    way: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    is_return: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer (cevap); a refusal has a ground and an explanation.

    With `close` the application is closed as soon as everything that applies to it is there: the
    applicant and the Counsellorship told, the entry into BİMER/CİMER, every demand settled; until
    then it stays open as "answer ready" (R12, R14, R19, R22).
    """

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
    told_applicant_on: dt.date | None = None
    told_counsellorship_on: dt.date | None = None
    entered_on: dt.date | None = None
    entry_text: str = ""
    served_on: dt.date | None = None
    forwarded_to: str = ""
    forwarded_on: dt.date | None = None
    missing: tuple[MissingElement, ...] = ()
    demands: tuple[Demand, ...] | None = None
    """What the applicant asks for, with what came of each; None leaves the stored ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Completing:
    """What is added to an answer that was given before; an empty field leaves what is stored."""

    told_applicant_on: dt.date | None = None
    told_counsellorship_on: dt.date | None = None
    entered_on: dt.date | None = None
    entry_text: str = ""
    letter_no: str = ""
    letter_date: dt.date | None = None
    served_on: dt.date | None = None
    demands: tuple[Demand, ...] | None = None
    """What the applicant asks for, with what came of each; None leaves the stored ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One thing that the applicant asks for (R12); `result` None is not settled yet."""

    text: str
    result: DemandResult | None = None
    id: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Objection:
    """An objection (itiraz) to the Board (BEDK), Law 4982 art. 13.

    Args:
        filed_on: the applicant objected.
        told_on: the unit learned of it.
        board_no: number of the Board.
        asked_on, asked_due, sent_on: what the Board asked for, by when (15 working days), sent.
        decided_on, result: of the Board, within 30 working days.
        court_on: the refusal was taken to court (yearly report, art. 30).
    """

    id: int = 0
    filed_on: dt.date
    told_on: dt.date | None = None
    board_no: str = ""
    asked_on: dt.date | None = None
    asked_due: dt.date | None = None
    sent_on: dt.date | None = None
    decided_on: dt.date | None = None
    result: ObjectionResult | None = None
    court_on: dt.date | None = None
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Another application to which one belongs, ready to be shown."""

    id: int
    kind: LinkKind
    application_id: int
    number: str
    subject: str
    closed: bool
    younger: bool
    """The other one is the younger: it points here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file of an application; its bytes are asked for by id."""

    id: int
    application_id: int
    name: str
    media: str
    size: int
    digest: str
    pages: int | None
    source: str
    at: dt.datetime
    by: str


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
    EXTENSION_NOTICE = "uzatma_bildirimi"
    PROGRESS_TOLD = "safahat"
    SERVED = "teblig"
    OBJECTED = "itiraz"
    BOARD_ASKED = "kurul_istegi"
    BOARD_DECIDED = "kurul_karari"


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
