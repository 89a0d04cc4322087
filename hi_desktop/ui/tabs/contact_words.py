"""What the registry page says: gaps with the rule behind them, people, phones, days."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.contacts import Absence, Gap, GapKind, Person, Unit
from hi_desktop.domain.dates import dotted, short_date
from hi_desktop.domain.duty import expected_manager_titles
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import Language, UnitKind
from hi_desktop.ui.tabs.contact_book import Book, View

SHORT: dict[GapKind, object] = {
    GapKind.NO_PHONE: QT_TRANSLATE_NOOP("Contacts", "no phone"),
    GapKind.NO_MANAGER: QT_TRANSLATE_NOOP("Contacts", "no manager"),
    GapKind.WRONG_POST: QT_TRANSLATE_NOOP("Contacts", "manager's post"),
    GapKind.NO_MAIN: QT_TRANSLATE_NOOP("Contacts", "no main officer"),
    GapKind.NO_BACKUP: QT_TRANSLATE_NOOP("Contacts", "no backup"),
    GapKind.NO_MOBILE: QT_TRANSLATE_NOOP("Contacts", "no mobile"),
    GapKind.NO_WORK_PHONE: QT_TRANSLATE_NOOP("Contacts", "no work phone"),
    GapKind.FEW_MAIN: QT_TRANSLATE_NOOP("Contacts", "too few main officers"),
    GapKind.FEW_BACKUP: QT_TRANSLATE_NOOP("Contacts", "too few backups"),
}
"""Two words beside the name of a unit."""

SENTENCES: dict[GapKind, object] = {
    GapKind.NO_PHONE: QT_TRANSLATE_NOOP("Contacts", "The unit has no phone line"),
    GapKind.NO_MANAGER: QT_TRANSLATE_NOOP("Contacts", "There is no attached manager"),
    GapKind.WRONG_POST: QT_TRANSLATE_NOOP("Contacts", "{name}: the post is {title}"),
    GapKind.NO_MAIN: QT_TRANSLATE_NOOP("Contacts", "There is no main officer"),
    GapKind.NO_BACKUP: QT_TRANSLATE_NOOP("Contacts", "There is no backup"),
    GapKind.NO_MOBILE: QT_TRANSLATE_NOOP("Contacts", "{name}: no mobile number"),
    GapKind.NO_WORK_PHONE: QT_TRANSLATE_NOOP("Contacts", "{name}: no work phone"),
    GapKind.FEW_MAIN: QT_TRANSLATE_NOOP("Contacts", "There are too few main officers"),
    GapKind.FEW_BACKUP: QT_TRANSLATE_NOOP("Contacts", "There are too few backups"),
}

REASONS: dict[GapKind, object] = {
    GapKind.NO_PHONE: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: every unit has a phone line that is easy to reach."
    ),
    GapKind.NO_MANAGER: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: the unit works under a manager; here {titles}."
    ),
    GapKind.WRONG_POST: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: the manager of such a unit is {titles}."
    ),
    GapKind.NO_MAIN: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: the unit has enough qualified staff."
    ),
    GapKind.NO_BACKUP: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: a backup stands in during leave and sick leave."
    ),
    GapKind.NO_MOBILE: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: work and mobile phones of staff and manager are notified."
    ),
    GapKind.NO_WORK_PHONE: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: work and mobile phones of staff and manager are notified."
    ),
    GapKind.FEW_MAIN: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: the unit has enough qualified staff."
    ),
    GapKind.FEW_BACKUP: QT_TRANSLATE_NOOP(
        "Contacts", "Circular 2014/09: a backup stands in during leave and sick leave."
    ),
}

VIEWS: dict[View, object] = {
    View.ALL: QT_TRANSLATE_NOOP("Contacts", "All"),
    View.GAPS: QT_TRANSLATE_NOOP("Contacts", "Something missing"),
    View.NO_PHONE: QT_TRANSLATE_NOOP("Contacts", "No phone line"),
    View.NO_BACKUP: QT_TRANSLATE_NOOP("Contacts", "Without a backup"),
    View.NO_MANAGER: QT_TRANSLATE_NOOP("Contacts", "Without a manager"),
    View.AWAY: QT_TRANSLATE_NOOP("Contacts", "Away today"),
    View.UNREPORTED: QT_TRANSLATE_NOOP("Contacts", "Not reported"),
    View.STALE: QT_TRANSLATE_NOOP("Contacts", "Not confirmed"),
}

KIND_GROUPS: dict[UnitKind, object] = {
    UnitKind.GENERAL_DIRECTORATE: QT_TRANSLATE_NOOP("Contacts", "General Directorates"),
    UnitKind.PRESIDENCY: QT_TRANSLATE_NOOP("Contacts", "Presidencies"),
    UnitKind.COUNSELLORSHIP: QT_TRANSLATE_NOOP("Contacts", "Counsellorships"),
    UnitKind.WHITE_DESK: QT_TRANSLATE_NOOP("Contacts", "White Desk"),
    UnitKind.CALL_CENTRE: QT_TRANSLATE_NOOP("Contacts", "Call centres"),
    UnitKind.OTHER: QT_TRANSLATE_NOOP("Contacts", "Other units"),
}


def said(words: object) -> str:
    """Return words of a table in the language of the window."""
    return QCoreApplication.translate("Contacts", str(words))


def unit_name(unit: Unit) -> str:
    """Return the short name, or the name where there is none."""
    return unit.short or unit.name


def titles_words(kind: UnitKind) -> str:
    """Return the posts from which the manager of a kind of unit comes (R1)."""
    return said(QT_TRANSLATE_NOOP("Contacts", " or ")).join(expected_manager_titles(kind))


def gap_words(gap: Gap, book: Book) -> str:
    """Return what is missing, as a sentence without its stop."""
    person = book.people.get(gap.person_id or 0)
    no_title = said(QT_TRANSLATE_NOOP("Contacts", "not known"))
    return said(SENTENCES[gap.kind]).format(
        name=person.name if person else "", title=(person.title if person else "") or no_title
    )


def gap_reason(gap: Gap, book: Book) -> str:
    """Return the rule that asks for it."""
    return said(REASONS[gap.kind]).format(titles=titles_words(book.units[gap.unit_id].kind))


def gaps_short(found: tuple[Gap, ...]) -> str:
    """Return what stands beside the name of a unit: the one thing missing, or how many."""
    if len(found) == 1:
        return said(SHORT[found[0].kind])
    if not found:
        return ""
    return said(QT_TRANSLATE_NOOP("Contacts", "{count} missing")).format(count=len(found))


def phone(e164: str, extension: str = "") -> str:
    """Return a number as it is read; empty for none."""
    return format_phone(e164, extension) if e164 else ""


def reach(person: Person) -> str:
    """Return by which numbers somebody is reached."""
    found = (phone(person.phone, person.extension), phone(person.mobile))
    return " · ".join(filter(None, found))


def span(first: dt.date, last: dt.date) -> str:
    """Return days as written in the office.

    >>> span(dt.date(2026, 11, 23), dt.date(2026, 11, 27))
    '23.11.2026–27.11.2026'
    """
    return dotted(first) if first == last else f"{dotted(first)}–{dotted(last)}"


def validity(since: dt.date | None, until: dt.date | None) -> str:
    """Return from when to when an entry holds; empty when nothing is known."""
    if since and until:
        return span(since, until)
    if since:
        return said(QT_TRANSLATE_NOOP("Contacts", "since {day}")).format(day=dotted(since))
    if until:
        return said(QT_TRANSLATE_NOOP("Contacts", "until {day}")).format(day=dotted(until))
    return ""


def away_words(absence: Absence, book: Book, language: Language) -> str:
    """Return until when somebody is away, why, and who stands in."""
    words = QT_TRANSLATE_NOOP("Contacts", "Away until {day}; {name} stands in")
    text = said(words).format(
        day=short_date(absence.last, book.today, language),
        name=book.names.get(absence.backup_id, ""),
    )
    return f"{text} ({absence.reason})" if absence.reason else text
