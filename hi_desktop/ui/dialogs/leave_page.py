"""The pages of leave as documents: for the screen, the clipboard and paper alike."""

from __future__ import annotations

import html
from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain.applications import ACT_WORDS, Act
from hi_desktop.domain.contacts import Absence
from hi_desktop.domain.dates import dotted, long_date, short_date
from hi_desktop.domain.in_hand import Doing
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.services.leave_pages import Collision, HandOver, Open, TakeBack

_LONGEST_NOTE = 160

translate = QCoreApplication.translate


def hand_over_html(page: HandOver, language: Language) -> str:
    """Return the page before a leave."""
    return "".join(
        (
            _head(translate("LeavePage", "Hand-over"), page.absence, page.person, page.stand_in,
                  language),
            _due(page, language),
            _open(page.hand, {one.item.id for one in page.due}, language),
            _calls(page.hand),
            _changes(page.hand, language),
            _signatures(page.person, page.stand_in),
        )
    )  # fmt: skip


def take_back_html(page: TakeBack, language: Language) -> str:
    """Return the page after a leave."""
    return "".join(
        (
            _head(translate("LeavePage", "Return from leave"), page.absence, page.person,
                  page.stand_in, language),
            _done(page.done, language),
            _open(page.hand, set(), language),
            _calls(page.hand),
            _changes(page.hand, language),
        )
    )  # fmt: skip


def _head(title: str, absence: Absence, person: str, stand_in: str, language: Language) -> str:
    days = long_date(absence.first, language)
    if absence.last != absence.first:
        days += f" – {long_date(absence.last, language)}"
    lines = (
        f"<b>{_safe(person)}</b> · {_safe(word(absence.kind, language))} · {days}",
        _safe(translate("LeavePage", "Stands in: {name}").format(name=stand_in)),
    )
    return f"<h1>{_safe(title)}</h1><p>{'<br>'.join(lines)}</p>"


def _due(page: HandOver, language: Language) -> str:
    heads = (
        (translate("LeavePage", "Number"), 14),
        (translate("LeavePage", "Subject and last note"), 46),
        (translate("LeavePage", "Last day"), 14),
        (translate("LeavePage", "Handled by"), 26),
    )
    lines = (
        (
            _safe(one.item.number),
            _text(one.item.subject) + _note(page.hand, one.item.id, language),
            dotted(one.item.last_day),
            _handler(one),
        )
        for one in page.due
    )
    title = translate("LeavePage", "Due during the leave")
    nothing = translate("LeavePage", "No application has its last day in the leave.")
    return _section(title, heads, lines, nothing)


def _handler(one: Collision) -> str:
    """Return who handles what is due, and in bold why nobody does."""
    if one.handled and one.sees:
        return _safe(one.handler)
    if not one.handler:
        words = translate("LeavePage", "Nobody stands in")
    elif not one.sees:
        words = translate("LeavePage", "{name} may not see the applicant").format(name=one.handler)
    else:
        words = translate("LeavePage", "{name} does not work with the program").format(
            name=one.handler
        )
    return f"<b>! {_safe(words)}</b>"


def _open(hand: Open, told: set[int], language: Language) -> str:
    heads = (
        (translate("LeavePage", "Number"), 14),
        (translate("LeavePage", "Subject and last note"), 46),
        (translate("LeavePage", "Last day"), 14),
        (translate("LeavePage", "State and unit"), 26),
    )
    left = [one for one in hand.items if one.id not in told]
    lines = (
        (
            _safe(one.number),
            _text(one.subject) + _note(hand, one.id, language),
            "–" if one.paused else dotted(one.last_day),
            _safe(" · ".join(filter(None, (word(one.state, language), one.unit)))),
        )
        for one in left
    )
    title = translate("LeavePage", "Open applications")
    if told:
        title = translate("LeavePage", "Other open applications")
    return _section(title, heads, lines, translate("LeavePage", "None."))


def _note(hand: Open, application_id: int, language: Language) -> str:
    note = hand.notes.get(application_id)
    if note is None:
        return ""
    when = short_date(note.at.date(), None, language)
    return f"<br><i>{_safe(when)}, {_safe(note.by)}:</i> {_text(note.text)}"


def _calls(hand: Open) -> str:
    heads = (
        (translate("LeavePage", "Promised for"), 14),
        (translate("LeavePage", "Who"), 26),
        (translate("LeavePage", "Phone"), 20),
        (translate("LeavePage", "Subject"), 40),
    )
    lines = (
        (
            dotted(one.callback_on) if one.callback_on else "",
            _safe(one.name),
            _safe(format_phone(one.phone)) if one.phone else "",
            _text(one.subject),
        )
        for one in hand.calls
    )
    title = translate("LeavePage", "Calls to return")
    return _section(title, heads, lines, translate("LeavePage", "None."))


def _changes(hand: Open, language: Language) -> str:
    heads = (
        (translate("LeavePage", "Until"), 14),
        (translate("LeavePage", "Person"), 26),
        (translate("LeavePage", "Change"), 20),
        (translate("LeavePage", "Unit"), 40),
    )
    lines = (
        (dotted(one.due), _safe(one.person), _safe(word(one.kind, language)), _safe(one.unit))
        for one in hand.changes
    )
    title = translate("LeavePage", "Changes of the registry not reported yet")
    return _section(title, heads, lines, translate("LeavePage", "None."))


def _done(done: Sequence[Doing], language: Language) -> str:
    heads = (
        (translate("LeavePage", "Number"), 14),
        (translate("LeavePage", "Subject"), 40),
        (translate("LeavePage", "What happened"), 46),
    )
    title = translate("LeavePage", "Done during the leave")
    nothing = translate("LeavePage", "Nobody did anything on these applications.")
    return _section(title, heads, _doings(done, language), nothing)


def _doings(done: Sequence[Doing], language: Language) -> Iterator[Sequence[str]]:
    """Yield a line an application, with all that was done on it."""
    by_number: dict[str, list[Doing]] = {}
    for one in done:
        by_number.setdefault(one.number, []).append(one)
    for number, acts in by_number.items():
        happened = "<br>".join(_doing(one, language) for one in acts)
        yield number, _text(acts[0].subject), happened


def _doing(one: Doing, language: Language) -> str:
    known = ACT_WORDS.get(Act(one.act)) if one.act in set(Act) else None
    what = _safe(known.in_(language) if known else one.act)
    when = f"{short_date(one.at.date(), None, language)} {one.at:%H.%M}"
    note = f": {_text(one.note)}" if one.note else ""
    return f"<i>{_safe(when)}, {_safe(one.by)}</i> · {what}{note}"


def _signatures(person: str, stand_in: str) -> str:
    titles = (translate("LeavePage", "Handed over by"), translate("LeavePage", "Taken over by"))
    cells = "".join(
        f"<td width='50%'>{_safe(title)}<br><b>{_safe(name)}</b></td>"
        for title, name in zip(titles, (person, stand_in), strict=True)
    )
    return f"<p></p><table width='100%'><tr>{cells}</tr></table>"


def _section(
    title: str,
    heads: Sequence[tuple[str, int]],
    lines: Iterable[Sequence[str]],
    nothing: str,
) -> str:
    """Return a part of the page: its title with the number of lines, and its table.

    Args:
        title: words.
        heads: words and width in percent of each column.
        lines: cells as markup.
        nothing: what is said without lines.
    """
    rows = list(lines)
    if not rows:
        return f"<h2>{_safe(title)}</h2><p>{_safe(nothing)}</p>"
    head = "".join(f"<th align='left' width='{w}%'>{_safe(words)}</th>" for words, w in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f"<h2>{_safe(title)} ({len(rows)})</h2>"
        f"<table width='100%' border='0.5' cellspacing='0'><tr>{head}</tr>{body}</table>"
    )


def _text(text: str) -> str:
    """Return free text as markup, cut where it would fill the page."""
    flat = " ".join(text.split())
    if len(flat) > _LONGEST_NOTE:
        flat = flat[: _LONGEST_NOTE - 1].rstrip() + "…"
    return _safe(flat)


def _safe(text: str) -> str:
    return html.escape(text)
