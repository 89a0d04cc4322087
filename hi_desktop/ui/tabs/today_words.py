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
from hi_desktop.ui.tabs.application_cells import (
    URGENCY_GLYPH,
    URGENCY_TONE,
    Reckoning,
    channel_icon,
)
from hi_desktop.ui.tabs.today_cards import Figure
from hi_desktop.ui.tabs.today_list import Entry
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
    t = QCoreApplication.translate
    return (
        Figure(key=Card.URGENT, title=t("Today", "Urgent"), glyph="alert", tone="late",
               stays=False),
        Figure(key=Card.LATE, title=t("Today", "Overdue"), glyph="error_circle", tone="late"),
        Figure(key=Card.TODAY, title=t("Today", "Last day today"), glyph="hourglass", tone="due"),
        Figure(key=Card.WEEK, title=t("Today", "Due this week"), glyph="clock", tone="soon"),
        Figure(key=Card.WAITING, title=t("Today", "With the units"), glyph="arrow_forward",
               tone="info", variant="regular"),
        Figure(key=Card.UNOWNED, title=t("Today", "Without a unit"), glyph="mail_inbox",
               tone="text2"),
        Figure(key=Card.CALL_BACK, title=t("Today", "To call back"), glyph="call", tone="due",
               stays=False),
        Figure(key=Card.UNREPORTED, title=t("Today", "Changes to report"), glyph="book_contacts",
               tone="soon", stays=False),
    )  # fmt: skip


def card_texts(board: Board) -> dict[str, str]:
    """Return the small words of the cards."""
    t = QCoreApplication.translate
    texts: dict[str, str] = {}
    if board.counts[Card.LATE]:
        texts[Card.LATE] = t("Today", "the oldest {days} working days").format(
            days=board.oldest_late
        )
    if board.late_units:
        texts[Card.WAITING] = t("Today", "{count} past their own day").format(
            count=board.late_units
        )
    if board.new_unowned:
        texts[Card.UNOWNED] = t("Today", "{count} new today").format(count=board.new_unowned)
    texts[Card.URGENT] = t("Today", "act at once")
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
                tone=URGENCY_TONE[state] if state.name != "ON_TIME" else "off",
                pill_glyph=glyph,
                variant=variant,
            )
