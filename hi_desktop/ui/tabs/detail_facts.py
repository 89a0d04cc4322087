"""What the detail of an application shows, as values: facts, referral chain, history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain import channels, dates
from hi_desktop.domain.applications import Act, Application, HistoryLine, Referral
from hi_desktop.domain.grounds import GROUND_BY_CODE
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.standing_in import ARROW
from hi_desktop.domain.vocabulary import IdentityStatus, Language, State, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui.tabs import history_words
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail_parts import Fact, Reveal
from hi_desktop.ui.widgets.timeline import Happening, Link

translate = QCoreApplication.translate


def channel_of(application: Application, language: Language) -> tuple[str, str]:
    """Return the icon of an application's channel, and channel, kind and outside number."""
    known = channels.BY_CODE.get(application.channel)
    name = known.name.in_(language) if known else application.channel
    words = [name, word(application.kind, language), application.external_no]
    return known.icon if known else "mail", " · ".join(filter(None, words))


def first_facts(detail: Detail, by: Reckoning) -> list[Fact]:
    """Return the facts that everybody looks for, in reading order."""
    return [*_first(detail, by), *_ended(detail, by)]


def other_facts(detail: Detail, by: Reckoning, reveal: Reveal) -> list[Fact]:
    """Return the other facts that are known."""
    return list(_known(detail, by, reveal))


def _first(detail: Detail, by: Reckoning) -> Iterator[Fact]:
    application = detail.application
    yield Fact(translate("Facts", "Applicant"), _applicant(application, by.language))
    phone = format_phone(application.phone, application.extension) if application.phone else ""
    yield Fact(translate("Facts", "Phone"), phone)
    received = dates.long_date(application.received, by.language, weekday=False)
    if application.received_time is not None:
        received += f", {application.received_time:%H.%M}"
    weekday = dates.long_date(application.received, by.language)
    yield Fact(translate("Facts", "Arrival"), received, tip=weekday)
    yield Fact(translate("Facts", "Registered by"), _registered_by(detail.history))
    unit = detail.unit
    yield Fact(
        translate("Facts", "Unit"), unit.name if unit else "", tip=unit.short if unit else ""
    )
    yield Fact(translate("Facts", "Responsible"), _responsible(detail))


def _applicant(application: Application, language: Language) -> str:
    if application.applicant:
        return application.applicant
    if application.identity is not IdentityStatus.OPEN:
        return word(application.identity, language)
    return ""


def _registered_by(history: Sequence[HistoryLine]) -> str:
    for line in reversed(history):
        if line.act in {Act.REGISTER, Act.IMPORT}:
            return history_words.byline(line)
    return ""


def _responsible(detail: Detail) -> str:
    officer = ARROW.join(filter(None, (detail.officer, detail.stand_in)))
    if not detail.backup:
        return officer
    backup = translate("Facts", "backup: {name}").format(name=detail.backup)
    return f"{officer} · {backup}" if officer else backup


def _known(detail: Detail, by: Reckoning, reveal: Reveal) -> Iterator[Fact]:
    application = detail.application
    if application.identity_no:
        name = translate("Facts", "Identity number")
        yield Fact(name, application.identity_no, reveal)
    for name, value in (
        *_of_letter(application, by.language),
        *_of_applicant(application, by.language),
    ):
        if value:
            yield Fact(name, value)


def _of_letter(application: Application, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what the paper says, with its own days beside that of the arrival (R20)."""
    number = _named("letter_no", translate("Facts", "EBYS number"), application, language)
    yield number, application.letter_no
    dated = _named("letter_date", translate("Facts", "Date of the letter"), application, language)
    yield dated, _day(application.letter_date, language)
    yield translate("Facts", "Reference of the letter"), application.letter_reference
    yield translate("Facts", "Written on"), _day(application.written_on, language)
    recorded = application.recorded_on
    late = recorded is not None and recorded != application.received
    yield translate("Facts", "Recorded on"), _day(recorded, language) if late else ""


def _of_applicant(application: Application, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what is known of the applicant and of who told or brought it."""
    told = _named("via_person", translate("Facts", "Told or brought by"), application, language)
    yield told, application.via_person
    yield translate("Facts", "E-mail"), application.email
    yield translate("Facts", "Province"), application.province
    yield translate("Facts", "Nationality"), application.nationality
    if application.nationality:
        yield translate("Facts", "Reciprocity"), word(application.reciprocity, language)
    if application.legal_person:
        shown = translate("Facts", "document of authority shown")
        missing = translate("Facts", "document of authority not shown")
        authority = shown if application.authority_document else missing
        yield translate("Facts", "Legal person"), authority
    yield translate("Facts", "Topic"), application.topic
    yield translate("Facts", "Address"), application.address


def _named(name: str, usual: str, application: Application, language: Language) -> str:
    """Return how the channel calls a field."""
    channel = channels.BY_CODE.get(application.channel)
    own = channel.label(name) if channel is not None else None
    return own.in_(language) if own is not None else usual


def _day(day: dt.date | None, language: Language) -> str:
    return dates.long_date(day, language, weekday=False) if day is not None else ""


def _ended(detail: Detail, by: Reckoning) -> Iterator[Fact]:
    application = detail.application
    if application.outcome is not None:
        yield Fact(translate("Facts", "Outcome"), word(application.outcome, by.language))
    if application.ground:
        yield Fact(translate("Facts", "Ground of refusal"), _ground(application))
    if application.answered_on is not None:
        day = dates.long_date(application.answered_on, by.language)
        yield Fact(translate("Facts", "Answered on"), day)


def _ground(application: Application) -> str:
    """Return article and letter of the law, as letters name them."""
    ground = GROUND_BY_CODE.get(application.ground)
    article = ground.article if ground is not None else application.ground
    return "/".join(filter(None, (article, application.done.sub_letter)))


def links_of(detail: Detail, by: Reckoning) -> list[Link]:
    """Return the referral chain: each unit with its day, the present one with the days held."""
    links = []
    closed = detail.application.state is State.CLOSED
    for referral in detail.referrals:
        day = dates.short_date(referral.referred_at.date(), by.today, by.language)
        done = referral.ended_at is not None or closed
        held = _held_words(referral.held, by.language)
        when = f"{day} · {held}" if referral.held or not done else f"{day} {_clock(referral)}"
        tip = "\n".join(filter(None, (referral.unit, referral.person, referral.note)))
        links.append(Link(referral.unit_short or referral.unit, when, done, tip))
    return links


def _clock(referral: Referral) -> str:
    return f"{referral.referred_at:%H.%M}"


def _held_words(days: int, language: Language) -> str:
    if language == "tr":
        return f"{days} iş günü"
    return f"{days} working day" + ("" if days == 1 else "s")


def happenings_of(
    lines: Sequence[HistoryLine], by: Reckoning, *, changes: bool = False
) -> list[Happening]:
    """Return the history as it is shown, newest first.

    Args:
        lines: newest first.
        by: what days are told by.
        changes: tell each changed field with what stood there before.
    """
    return [_happening(line, by, changes=changes) for line in lines]


def _happening(line: HistoryLine, by: Reckoning, *, changes: bool) -> Happening:
    small = [history_words.byline(line)]
    if changes:
        small = [f"{small[0]} · {dates.long_date(line.at.date(), by.language)} {line.at:%H.%M}"]
        small += [
            f"{name}: {before} → {after}"
            for name, before, after in history_words.told_changes(line, by.language)
        ]
    note = history_words.note_words(line)
    if note:
        small.append(note)
    return Happening(
        icon=history_words.icon_of(line),
        what=history_words.sentence(line, by.language),
        by="\n".join(small),
        when=dates.short_date(line.at.date(), by.today, by.language),
    )
