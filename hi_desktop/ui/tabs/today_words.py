"""The words of the page of today: notices, groups, entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.applications import Row
from hi_desktop.domain.dates import short_date
from hi_desktop.domain.vocabulary import Language, Urgency
from hi_desktop.services.board import Board, Card, Group
from hi_desktop.services.calendar import DayLoad
from hi_desktop.services.leave import Notice, NoticeKind
from hi_desktop.ui.icon_files import Variant
from hi_desktop.ui.tabs.application_cells import (
    URGENCY_GLYPH,
    URGENCY_TONE,
    Reckoning,
    channel_icon,
    is_urgent,
)
from hi_desktop.ui.tabs.today_cards import Figure
from hi_desktop.ui.tabs.today_list import Entry
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.month_grid import Due

GROUPS: dict[Group, object] = {
    Group.URGENT: QT_TRANSLATE_NOOP("Today", "Urgent: no period is waited for"),
    Group.LATE: QT_TRANSLATE_NOOP("Today", "Overdue"),
    Group.TODAY: QT_TRANSLATE_NOOP("Today", "Last day today"),
    Group.UNTOUCHED: QT_TRANSLATE_NOOP("Today", "Not begun for days"),
    Group.LATE_UNIT: QT_TRANSLATE_NOOP("Today", "The unit is past its own day"),
    Group.SOON: QT_TRANSLATE_NOOP("Today", "Coming up"),
}

NOTICES: dict[NoticeKind, object] = {
    NoticeKind.STANDING_IN: QT_TRANSLATE_NOOP(
        "Today",
        "{person} is away {days}; you stand in. Open applications taken over: {count}",
    ),
    NoticeKind.HAND_OVER: QT_TRANSLATE_NOOP(
        "Today", "You are away {days}; {stand_in} stands in. Make the page of hand-over."
    ),
    NoticeKind.TAKE_BACK: QT_TRANSLATE_NOOP(
        "Today", "You are back from your leave ({days}); see what happened meanwhile."
    ),
    NoticeKind.AWAY: QT_TRANSLATE_NOOP("Today", "{person} is away {days}; {stand_in} stands in."),
    NoticeKind.UNCOVERED: QT_TRANSLATE_NOOP(
        "Today", "{person} is away {days}, and on some days nobody stands in."
    ),
}


TITLES: dict[Card, object] = {
    Card.URGENT: QT_TRANSLATE_NOOP("Today", "Urgent"),
    Card.LATE: QT_TRANSLATE_NOOP("Today", "Overdue"),
    Card.TODAY: QT_TRANSLATE_NOOP("Today", "Last day today"),
    Card.WEEK: QT_TRANSLATE_NOOP("Today", "Due this week"),
    Card.WAITING: QT_TRANSLATE_NOOP("Today", "With the units"),
    Card.UNOWNED: QT_TRANSLATE_NOOP("Today", "Without a unit"),
    Card.CALL_BACK: QT_TRANSLATE_NOOP("Today", "To call back"),
    Card.UNREPORTED: QT_TRANSLATE_NOOP("Today", "Changes to report"),
}

_LOOKS: tuple[tuple[Card, str, str, Variant, bool], ...] = (
    (Card.URGENT, "alert", "late", "filled", False),
    (Card.LATE, "error_circle", "late", "filled", True),
    (Card.TODAY, "hourglass", "due", "filled", True),
    (Card.WEEK, "clock", "soon", "filled", True),
    (Card.WAITING, "arrow_forward", "info", "regular", True),
    (Card.UNOWNED, "mail_inbox", "text2", "filled", True),
    (Card.CALL_BACK, "call", "due", "filled", False),
    (Card.UNREPORTED, "book_contacts", "soon", "filled", False),
)
"""Card, icon, tone, variant, and whether it is shown with a nought too; in their order."""


_WORST = (
    ("late", Urgency.LATE),
    ("today", Urgency.TODAY),
    ("soon", Urgency.SOON),
    ("on_time", Urgency.ON_TIME),
    ("paused", Urgency.PAUSED),
)


def due_of(load: DayLoad) -> Due:
    """Return how a day of the weeks is shown: by the worst of what is due on it."""
    worst = next(kind for name, kind in _WORST if getattr(load, name))
    glyph, variant = URGENCY_GLYPH[worst]
    return Due(
        count=load.count, urgency=worst, tone=URGENCY_TONE[worst], glyph=glyph, variant=variant
    )


def said(words: object) -> str:
    """Return marked words in the language of the window."""
    return QCoreApplication.translate("Today", str(words))


def figures() -> tuple[Figure, ...]:
    """Return the cards in the language of the window."""
    return tuple(
        Figure(
            key=card, title=said(TITLES[card]), glyph=glyph, tone=tone, variant=variant, stays=stays
        )
        for card, glyph, tone, variant, stays in _LOOKS
    )


def card_texts(board: Board) -> dict[str, str]:
    """Return the small words of the cards."""
    translate = QCoreApplication.translate
    texts: dict[str, str] = {}
    if board.counts[Card.LATE]:
        texts[Card.LATE] = translate("Today", "the oldest {days} working days").format(
            days=board.oldest_late
        )
    if board.late_units:
        texts[Card.WAITING] = translate("Today", "{count} past their own day").format(
            count=board.late_units
        )
    if board.new_unowned:
        texts[Card.UNOWNED] = translate("Today", "{count} new today").format(
            count=board.new_unowned
        )
    texts[Card.URGENT] = translate("Today", "act at once")
    return texts


def notice_words(notice: Notice, language: Language) -> str:
    """Return one line about leave."""
    first = short_date(notice.first, None, language)
    last = short_date(notice.last, None, language)
    return said(NOTICES[notice.kind]).format(
        person=notice.person,
        stand_in=notice.stand_in,
        days=first if first == last else f"{first} – {last}",
        count=notice.applications,
    )


def _tone(item: Row, state: Urgency) -> Tone:
    if is_urgent(item):
        return "late"
    return "off" if state is Urgency.ON_TIME else URGENCY_TONE[state]


def entries(
    groups: Mapping[Group, tuple[Row, ...]], more: Mapping[Group, int], by: Reckoning
) -> Iterator[Entry]:
    """Yield the lines of the priority list."""
    for group in Group:
        rows = groups.get(group, ())
        if not rows:
            continue
        title = said(GROUPS[group])
        left = more.get(group, 0)
        yield Entry(title=title if left <= 0 else f"{title}  +{left}")
        for item in rows:
            state, _ = by.urgency(item)
            glyph, variant = URGENCY_GLYPH[state]
            who = (item.number, item.applicant, item.unit_short)
            yield Entry(
                id=item.id,
                title=item.subject,
                detail=" · ".join(part for part in who if part),
                glyph=channel_icon(item),
                glyph_tone="late" if item.urgent else "text2",
                pill=by.time_left(item),
                tone=_tone(item, state),
                pill_glyph="alert" if is_urgent(item) else glyph,
                variant="filled" if is_urgent(item) else variant,
            )
