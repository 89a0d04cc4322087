"""What the card at the right says of a unit, of a person, or of the whole registry."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.domain.contacts import Absence, Duty, Person, Unit
from hi_desktop.domain.dates import dotted, short_date
from hi_desktop.domain.vocabulary import Language, Role, word
from hi_desktop.ui.tabs.contact_book import GAP_OF, Book, View
from hi_desktop.ui.tabs.contact_words import (
    VIEWS,
    away_words,
    gap_reason,
    gap_words,
    phone,
    reach,
    said,
    span,
    titles_words,
    unit_name,
    validity,
)
from hi_desktop.ui.tokens import Tone


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact.

    Args:
        copy: what its button puts on the clipboard; empty shows no button.
        link: what calls the number or writes to the address; empty shows no button.
    """

    name: str
    value: str
    copy: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """Somebody who answers for a unit."""

    role: str
    name: str
    reach: str = ""
    note: str = ""
    strong: bool = False


@dataclass(frozen=True, slots=True)
class AbsenceLine:
    """Days on which somebody is away."""

    absence_id: int
    days: str
    note: str
    now: bool


@dataclass(frozen=True, slots=True)
class PostLine:
    """A post that somebody held before."""

    days: str
    post: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CardView:
    """The card.

    Args:
        unit_id, person_id: what it is of; both 0 for the whole registry.
        glyph: icon before the title.
        pill, pill_tone: the state beside the title; empty hides it.
        gaps: (what is missing, which rule asks for it).
        posts: what the person was before, the last first.
        jumps: (view or command, words) that lead to a part of the registry.
    """

    unit_id: int = 0
    person_id: int = 0
    glyph: str = "book_contacts"
    title: str = ""
    subtitle: str = ""
    pill: str = ""
    pill_tone: Tone = "ok"
    duty_title: str = ""
    duties: tuple[DutyLine, ...] = ()
    gaps: tuple[tuple[str, str], ...] = ()
    facts: tuple[Fact, ...] = ()
    absences: tuple[AbsenceLine, ...] = ()
    posts: tuple[PostLine, ...] = ()
    jumps: tuple[tuple[str, str], ...] = ()
    past: bool = False
    """The card is of another day: it can be read, not changed."""


def _duty_title(book: Book) -> str:
    if book.day == book.today:
        return said(QT_TRANSLATE_NOOP("Contacts", "Who answers today?"))
    words = QT_TRANSLATE_NOOP("Contacts", "Who answers on {day}?")
    return said(words).format(day=dotted(book.day))


def duty_lines(found: Duty, book: Book, language: Language) -> tuple[DutyLine, ...]:
    """Return who answers for a unit: manager, main officer, who stands in and why."""
    lines = []
    if found.manager is not None:
        note = away_note(found.manager, book, language)
        role = word(Role.MANAGER, language)
        lines.append(DutyLine(role, found.manager.name, reach(found.manager), note))
    if found.main is not None:
        note = away_note(found.main, book, language)
        away = found.main.id in book.away
        main = DutyLine(
            word(Role.MAIN, language), found.main.name, reach(found.main), note, strong=not away
        )
        lines.append(main)
    if found.standing_in is not None:
        lines.append(_standing_in(found, found.standing_in, book, language))
    elif found.main is None or found.main.id in book.away:
        nobody = said(QT_TRANSLATE_NOOP("Contacts", "Nobody is present"))
        lines.append(DutyLine(said(QT_TRANSLATE_NOOP("Contacts", "Stands in")), nobody))
    return tuple(lines)


def _standing_in(found: Duty, who: Person, book: Book, language: Language) -> DutyLine:
    why = said(QT_TRANSLATE_NOOP("Contacts", "because there is no main officer"))
    if found.main is not None and found.until is not None:
        absence = book.away[found.main.id]
        words = QT_TRANSLATE_NOOP("Contacts", "for {name} until {day}")
        why = said(words).format(
            name=found.main.name, day=short_date(found.until, book.today, language)
        )
        why = f"{why} ({absence.reason})" if absence.reason else why
    role = said(QT_TRANSLATE_NOOP("Contacts", "Stands in"))
    return DutyLine(role, who.name, reach(who), why, strong=True)


def away_note(person: Person, book: Book, language: Language) -> str:
    """Return that somebody is away on the day; empty for who is present."""
    absence = book.away.get(person.id)
    if absence is None:
        return ""
    words = said(QT_TRANSLATE_NOOP("Contacts", "away until {day}"))
    return words.format(day=short_date(absence.last, book.today, language))


def unit_view(unit: Unit, book: Book, language: Language) -> CardView:
    """Return the card of a unit."""
    gaps = book.gaps.get(unit.id, ())
    shown = phone(unit.phone, unit.extension)
    parent = book.units.get(unit.parent_id or 0)
    facts = (
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "Phone line of the unit")), shown, shown, _call(unit)
        ),
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Post of the manager")), titles_words(unit.kind)),
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Province")), unit.province),
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Stands below")), parent.name if parent else ""),
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "Confirmed on")),
            dotted(unit.confirmed_on) if unit.confirmed_on else "",
        ),
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "In the registry")),
            validity(unit.since, unit.until),
        ),
    )
    return CardView(
        unit_id=unit.id,
        glyph="building",
        title=unit_name(unit),
        subtitle=f"{word(unit.kind, language)} · {unit.name}",
        pill="" if gaps else said(QT_TRANSLATE_NOOP("Contacts", "Complete")),
        duty_title=_duty_title(book),
        duties=duty_lines(book.duties[unit.id], book, language),
        gaps=tuple((gap_words(gap, book), gap_reason(gap, book)) for gap in gaps),
        facts=tuple(fact for fact in facts if fact.value or fact is facts[0]),
        past=book.day != book.today,
    )


def _call(whose: Unit | Person) -> str:
    """Return what calls the work phone; empty for none."""
    if not whose.phone:
        return ""
    return f"tel:{whose.phone};ext={whose.extension}" if whose.extension else f"tel:{whose.phone}"


def post_line(post: Person, book: Book, language: Language) -> PostLine:
    """Return what somebody was on days in the past."""
    unit = book.units.get(post.unit_id)
    words = (post.title, word(post.role, language), unit_name(unit) if unit else "")
    return PostLine(validity(post.since, post.until), " · ".join(filter(None, words)))


def person_view(
    person: Person, book: Book, language: Language, posts: Sequence[Person] = ()
) -> CardView:
    """Return the card of a person; `posts` are those held before."""
    unit = book.units[person.unit_id]
    absence = book.away.get(person.id)
    gaps = tuple(gap for gap in book.gaps.get(unit.id, ()) if gap.person_id == person.id)
    work = phone(person.phone, person.extension)
    mobile = phone(person.mobile)
    facts = (
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Work phone")), work, work, _call(person)),
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "Mobile")),
            mobile,
            mobile,
            f"tel:{person.mobile}" if mobile else "",
        ),
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "E-mail")),
            person.email,
            person.email,
            f"mailto:{person.email}" if person.email else "",
        ),
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Unit")), unit.name),
        Fact(said(QT_TRANSLATE_NOOP("Contacts", "Reason for this post")), person.post_reason),
        Fact(
            said(QT_TRANSLATE_NOOP("Contacts", "In office")),
            validity(person.since, person.until),
        ),
    )
    return CardView(
        unit_id=unit.id,
        person_id=person.id,
        glyph="person",
        title=person.name,
        subtitle=" · ".join(
            filter(None, (person.title, word(person.role, language), unit_name(unit)))
        ),
        pill=away_words(absence, book, language) if absence else "",
        pill_tone="due",
        duty_title=_duty_title(book),
        duties=duty_lines(book.duties[unit.id], book, language),
        gaps=tuple((gap_words(gap, book), gap_reason(gap, book)) for gap in gaps),
        facts=tuple(fact for fact in facts if fact.value or fact in facts[:4]),
        past=book.day != book.today,
        absences=tuple(_absence_line(one, book) for one in book.absences_of(person.id)),
        posts=tuple(post_line(one, book, language) for one in posts),
    )


def _absence_line(absence: Absence, book: Book) -> AbsenceLine:
    words = said(QT_TRANSLATE_NOOP("Contacts", "{name} stands in"))
    backup = words.format(name=book.names.get(absence.backup_id, ""))
    return AbsenceLine(
        absence.id,
        span(absence.first, absence.last),
        " · ".join(filter(None, (absence.reason, backup))),
        absence.first <= book.day <= absence.last,
    )


def whole_view(book: Book, language: Language) -> CardView:
    """Return the card of the whole registry: who is away, and how much is missing."""
    away = tuple(
        DutyLine(
            unit_name(book.units[book.people[one].unit_id]),
            book.people[one].name,
            "",
            away_words(absence, book, language),
        )
        for one, absence in book.away.items()
    )
    jumps: list[tuple[str, str]] = []
    for view in GAP_OF:
        count = book.count(view)
        if count:
            words = said(QT_TRANSLATE_NOOP("Contacts", "{view}: {count} units"))
            jumps.append((view.value, words.format(view=said(VIEWS[view]), count=count)))
    found = sum(len(gaps) for gaps in book.gaps.values())
    if found and book.day == book.today:
        words = said(QT_TRANSLATE_NOOP("Contacts", "List of all {count} things (F7)"))
        jumps.append(("registry.missing", words.format(count=found)))
    whole = len(book.units) - book.count(View.GAPS)
    subtitle = said(QT_TRANSLATE_NOOP("Contacts", "{whole} of {all} units are complete"))
    return CardView(
        title=said(QT_TRANSLATE_NOOP("Contacts", "State of the registry")),
        subtitle=subtitle.format(whole=whole, all=len(book.units)),
        duty_title=said(QT_TRANSLATE_NOOP("Contacts", "Away on this day")) if away else "",
        duties=away,
        jumps=tuple(jumps),
    )
