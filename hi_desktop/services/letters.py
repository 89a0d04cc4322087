"""Letters (resmî yazı) drafted in Word, filled from what the register knows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hi_desktop.domain.applications import Application, Event, EventKind
from hi_desktop.domain.contacts import (
    NotificationData,
    NotifiedPerson,
    RegistryChange,
    ReportState,
)
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import HiError, RuleError
from hi_desktop.domain.grounds import GROUND_BY_CODE
from hi_desktop.domain.letters import Facts, LetterKind, compose
from hi_desktop.domain.registry_changes import changed_words
from hi_desktop.domain.text import upper
from hi_desktop.domain.vocabulary import Kind, MissingElement, Outcome, State, UnitKind, word
from hi_desktop.services.acts import both_periods
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.context import Context
from hi_desktop.services.secrecy import check_read
from hi_desktop.services.settings import PROFILE, Profile, profile_of
from hi_desktop.storage.unit_of_work import Work

Step = Callable[[int, int, str], None]
FEE_DAYS = 15
"""Working days to pay (Law 4982 art. 11/2)."""
UNIT_DAYS = 7
"""Working days that a unit is given where its referral names no day."""

_BY_OUTCOME = {
    Outcome.REFUSED: LetterKind.REFUSAL,
    Outcome.NOT_EXAMINED: LetterKind.REFUSAL,
    Outcome.PARTIAL: LetterKind.PARTIAL,
    Outcome.FORWARDED: LetterKind.FORWARDING,
    Outcome.NOT_PROCESSED: LetterKind.NOT_PROCESSED,
    Outcome.PROGRESS_TOLD: LetterKind.PROGRESS,
}
_BY_STATE = {
    State.EXTENDED: LetterKind.EXTENSION,
    State.AWAITING_FEE: LetterKind.FEE,
    State.REFERRED: LetterKind.REQUEST,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a sheet says and the register does not hold yet; empty where it says nothing.

    Args:
        text: the answer, or the explanation of a refusal or an extension.
        ground, sub_letter: of a refusal.
        extension: a, b or c of Law 4982 art. 11/1.
        fee_on: day of the notice of cost.
    """

    text: str = ""
    ground: str = ""
    sub_letter: str = ""
    authority: str = ""
    authority_on: dt.date | None = None
    missing: tuple[MissingElement, ...] = ()
    extension: str = ""
    amount: str = ""
    fee_on: dt.date | None = None


def letter_of(outcome: Outcome) -> LetterKind:
    """Return the letter in which an outcome is told."""
    return _BY_OUTCOME.get(outcome, LetterKind.ANSWER)


def proposed(application: Application) -> LetterKind:
    """Return the letter that the state of an application asks for."""
    if application.outcome in _BY_OUTCOME:
        return _BY_OUTCOME[application.outcome]
    if application.progress_on and application.closed_on is None:
        return LetterKind.PROGRESS
    return _BY_STATE.get(application.state, LetterKind.ANSWER)


class LetterService:
    """To be asked through the office."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    def draft(
        self, application_id: int, kind: LetterKind, path: Path, said: Said | None = None
    ) -> Path:
        """Write the letter of an application.

        Args:
            application_id: the application.
            kind: of the letter.
            path: of the file.
            said: what a sheet says and the register does not hold yet.

        Raises:
            RuleError: `letter.missing` with the empty field, `letter.no_office`,
                `secrecy.not_named`.
            WorldError: `letter.unwritable`.
        """
        from hi_desktop.letters.word import write

        with self._context.read() as work:
            facts = self._facts(work, application_id, kind, self._office(work))
            if said is not None:
                facts = self._with(work, application_id, facts, said)
        write(compose(kind, facts), path)
        return path

    def batch(
        self,
        ids: Sequence[int],
        kind: LetterKind,
        folder: Path,
        step: Step = lambda *_: None,
    ) -> BulkResult:
        """Write the letters of several applications, each with its own number, into a folder.

        What lacks a field is skipped and named.
        """
        from hi_desktop.letters.word import write

        done: list[int] = []
        skipped: list[tuple[str, HiError]] = []
        wanted = tuple(dict.fromkeys(ids))
        with self._context.read() as work:
            base = self._office(work)
            for at, id_ in enumerate(wanted):
                number = work.applications.number_of(id_)
                step(at, len(wanted), number)
                try:
                    letter = compose(kind, self._facts(work, id_, kind, base))
                except RuleError as error:
                    skipped.append((number, error))
                else:
                    write(letter, folder / file_name(number, kind))
                    done.append(id_)
        return BulkResult(changes=Changes(), done=tuple(done), skipped=tuple(skipped))

    def notification(self, data: NotificationData, path: Path) -> Path:
        """Write the letter to the Counsellorship with the table of people (R5, R8).

        Raises:
            RuleError: `letter.missing`, `letter.no_office`.
            WorldError: `letter.unwritable`.
        """
        from hi_desktop.letters.word import write

        rows = [
            (
                unit.name,
                p.name,
                p.title,
                p.role,
                _numbers(p),
                p.email,
                _state(p.state, p.day, p.was),
            )
            for unit in data.units
            for p in unit.people
        ]
        lines = tuple(_change(item) for item in data.changes)
        with self._context.read() as work:
            base = self._office(work)
        facts = replace(base, lines=lines, table=(_HEAD, *rows) if rows else ())
        write(compose(LetterKind.NOTIFICATION, facts), path)
        return path

    def monthly(self, month: str, path: Path, information: Sequence[str] = ()) -> Path:
        """Write the cover of a monthly report.

        Args:
            month: such as ``Ekim 2026``.
            path: of the file.
            information: who gets it for information; then it is distributed.
        """
        from hi_desktop.letters.word import write

        with self._context.read() as work:
            base = self._office(work)
        enclosed = (f"{month} ayı raporu",)
        facts = replace(base, month=month, enclosures=enclosed, information=tuple(information))
        write(compose(LetterKind.MONTHLY, facts), path)
        return path

    # ---- what is known

    def _office(self, work: Work) -> Facts:
        """Return what every letter of this office holds."""
        profile = profile_of(work.settings.get(PROFILE))
        if profile is None:
            raise RuleError("letter.no_office")
        today = self._context.clock.today()
        return Facts(
            heading=_heading(profile, today),
            on=today,
            signer=profile.manager,
            authority=profile.counsellorship_on(today),
        )

    def _facts(self, work: Work, application_id: int, kind: LetterKind, base: Facts) -> Facts:
        check_read(work, application_id, self._context.officer.id)
        application = work.applications.case(application_id).value()
        done = application.done
        text = done.explanation if kind in _EXPLAINED else done.answer_summary
        fee = [
            event
            for event in work.applications.events(application_id)
            if event.kind is EventKind.FEE_NOTIFIED
        ]
        known = replace(
            base,
            applicant=application.applicant,
            legal_person=application.legal_person,
            address=application.address,
            number=application.number,
            received=application.received,
            subject=application.subject,
            petition=application.kind is not Kind.INFORMATION,
            text=text,
            ground=_ground_words(application.ground, done.sub_letter),
            authority=done.forwarded_to,
            authority_on=done.forwarded_on,
            missing=tuple(word(element) for element in done.missing),
            day=application.due,
            amount=fee[-1].note if fee else "",
        )
        if kind is LetterKind.EXTENSION:
            return replace(known, text=_extension_text(work, application_id))
        if kind is LetterKind.FEE and fee:
            calendar = self._calendar.of(work)
            return replace(known, day=calendar.add(fee[-1].on, FEE_DAYS))
        if kind in {LetterKind.REQUEST, LetterKind.REMINDER}:
            return self._to_unit(work, application_id, known)
        return known

    def _with(self, work: Work, application_id: int, facts: Facts, said: Said) -> Facts:
        """Return the facts with what a sheet says; what it leaves empty stays as recorded."""
        given: dict[str, Any] = {
            "text": said.text,
            "ground": _ground_words(said.ground, said.sub_letter),
            "authority": said.authority,
            "authority_on": said.authority_on,
            "missing": tuple(word(element) for element in said.missing),
            "amount": said.amount,
        }
        if said.extension:
            given["text"] = _extension_words(said.extension, said.text)
            application = work.applications.case(application_id).value()
            extended = Event(EventKind.EXTENDED, self._context.clock.today())
            events = (*work.applications.events(application_id), extended)
            given["day"] = both_periods(application, events, self._calendar.of(work)).due
        if said.fee_on is not None:
            given["day"] = self._calendar.of(work).add(said.fee_on, FEE_DAYS)
        return replace(facts, **{name: value for name, value in given.items() if value})

    def _to_unit(self, work: Work, application_id: int, known: Facts) -> Facts:
        """Return the facts of a letter to the unit that has the case."""
        chain = work.applications.referrals(application_id)
        if not chain:
            return replace(known, authority="")
        last = chain[-1]
        today = self._context.clock.today()
        day = max(last.due or today, today)
        return replace(
            known,
            authority=last.unit,
            day=day,
            letter_no=last.letter_no,
            letter_date=last.letter_date or last.referred_at.date(),
            higher=False,
        )


_EXPLAINED = frozenset({LetterKind.REFUSAL, LetterKind.PARTIAL})
_EXTENSIONS = {
    "a": "istenen bilgi veya belgelerin kurumun başka bir biriminden sağlanması",
    "b": "başvuru ile ilgili olarak bir başka kurum ve kuruluşun görüşünün alınmasının gerekmesi",
    "c": "başvuru içeriğinin birden fazla kurum ve kuruluşu ilgilendirmesi",
}
"""Grounds of Law 4982 art. 11/1."""
_HEAD = ("Birim", "Ad soyad", "Unvan", "Görev", "Telefon", "E-posta", "Durum")
_STATES = {
    ReportState.NEW: "Yeni görevlendirildi",
    ReportState.CHANGED: "Değişti",
    ReportState.LEFT: "Ayrıldı, son gün",
    ReportState.SAME: "Değişmedi",
}


def _numbers(person: NotifiedPerson) -> str:
    return "\n".join(filter(None, (person.phone, person.mobile)))


def _state(state: ReportState, day: dt.date | None, was: Sequence[str]) -> str:
    """Return what is new of a person, and since when (R8)."""
    first = _STATES[state]
    if state is not ReportState.SAME and day is not None:
        first = f"{first} {dotted(day)}"
    return "\n".join((first, *was))


def _change(item: RegistryChange) -> str:
    """Return a change as a line of the letter."""
    who = item.person or item.unit
    about = f"{who} ({item.unit})" if item.person else who
    changed = "; ".join(changed_words(item.before, item.after)) if item.before else ""
    told = f"{about}: {word(item.kind)}, {dotted(item.day)}"
    return f"{told} ({changed})." if changed else f"{told}."


def _ground_words(code: str, sub_letter: str) -> str:
    ground = GROUND_BY_CODE.get(code)
    if ground is None:
        return ""
    letter = f" ({sub_letter}) bendi" if sub_letter else ""
    return f"{ground.law} sayılı Kanunun {ground.label()}{letter}"


def _extension_words(ground: str, explanation: str) -> str:
    return "\n".join(filter(None, (_EXTENSIONS.get(ground, ""), explanation)))


def _extension_text(work: Work, application_id: int) -> str:
    """Return ground and reason of the extension as they were recorded."""
    told = [
        event.note.partition(": ")
        for event in work.applications.events(application_id)
        if event.kind is EventKind.EXTENDED
    ]
    return _extension_words(told[-1][0], told[-1][2]) if told else ""


def _heading(profile: Profile, on: dt.date) -> tuple[str, ...]:
    """Return the lines below ``T.C.``: a provincial letter carries the governor's office (Y10)."""
    if profile.unit_kind is UnitKind.PROVINCIAL_DIRECTORATE and profile.province:
        return (f"{upper(profile.province)} VALİLİĞİ", profile.unit_name)
    return (upper(profile.ministry_on(on)), profile.unit_name)


def file_name(number: str, kind: LetterKind) -> str:
    """Return the name of a letter's file.

    >>> file_name("2026/000012", LetterKind.ANSWER)
    '2026-000012 cevap.docx'
    """
    return f"{number.replace('/', '-')} {kind.value}.docx"
