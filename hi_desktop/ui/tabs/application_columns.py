"""The columns of the list of applications, by the keys by which it is sorted and filtered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP

from hi_desktop.domain import channels, dates
from hi_desktop.domain.applications import Act, Row
from hi_desktop.domain.vocabulary import word
from hi_desktop.ui.columns import Column
from hi_desktop.ui.tabs import history_words
from hi_desktop.ui.tabs.application_cells import (
    NOTHING,
    Cells,
    Reckoning,
    applicant_words,
    state_words,
)


def application_columns(by: Reckoning) -> tuple[Column[Row], ...]:
    """Return all columns of the list, in their order; the keys are those by which it is sorted."""
    cells = Cells(by)
    return (*_shown(by, cells), *_wide(by, cells), *_offered(by, cells), *_ends(by, cells))


def _yes(by: Reckoning, *, on: bool) -> str:
    if not on:
        return ""
    return "Evet" if by.language == "tr" else "Yes"


def _shown(by: Reckoning, cells: Cells) -> tuple[Column[Row], ...]:
    """Return the columns that every list shows."""
    return (
        Column(
            key="remaining",
            title=QT_TRANSLATE_NOOP("Columns", "Time left"),
            text=by.time_left,
            cell=cells.time_left,
            said=cells.said_time_left,
            width=142,
            min_width=110,
            filterable=True,
            indent=24,
        ),
        Column(
            key="number",
            title=QT_TRANSLATE_NOOP("Columns", "Record no"),
            text=lambda row: row.number,
            cell=cells.plain(lambda row: row.number),
            width=104,
        ),
        Column(
            key="subject",
            title=QT_TRANSLATE_NOOP("Columns", "Subject"),
            text=lambda row: row.subject,
            cell=cells.subject,
            width=300,
            min_width=120,
            stretch=True,
        ),
        Column(
            key="applicant",
            title=QT_TRANSLATE_NOOP("Columns", "Applicant"),
            text=lambda row: applicant_words(row, by.language),
            cell=cells.plain(lambda row: applicant_words(row, by.language), "text"),
            width=132,
            at=650,
        ),
        Column(
            key="unit",
            title=QT_TRANSLATE_NOOP("Columns", "Unit"),
            text=lambda row: row.unit_short or NOTHING,
            cell=cells.plain(lambda row: row.unit_short or NOTHING),
            tip=lambda row: row.unit,
            width=100,
            filterable=True,
            at=830,
        ),
        Column(
            key="state",
            title=QT_TRANSLATE_NOOP("Columns", "State"),
            text=lambda row: state_words(row.state, row.outcome, by.language),
            cell=cells.state,
            width=150,
            filterable=True,
            at=520,
        ),
    )


def _wide(by: Reckoning, cells: Cells) -> tuple[Column[Row], ...]:
    """Return the columns that a wide window adds."""
    return (
        Column(
            key="due",
            title=QT_TRANSLATE_NOOP("Columns", "Last day"),
            text=lambda row: by.day(row.due),
            cell=cells.due,
            tip=lambda row: dates.long_date(row.due, by.language),
            width=78,
            filterable=True,
            at=1090,
        ),
        Column(
            key="received",
            title=QT_TRANSLATE_NOOP("Columns", "Arrival"),
            text=lambda row: by.day(row.received),
            cell=cells.plain(lambda row: by.day(row.received)),
            tip=lambda row: dates.long_date(row.received, by.language),
            width=76,
            filterable=True,
            at=1090,
        ),
        Column(
            key="officer",
            title=QT_TRANSLATE_NOOP("Columns", "Responsible"),
            text=lambda row: row.officer or NOTHING,
            cell=cells.plain(lambda row: row.officer or NOTHING),
            width=104,
            filterable=True,
            at=1090,
        ),
    )


def _offered(by: Reckoning, cells: Cells) -> tuple[Column[Row], ...]:
    """Return the columns that can be chosen: what the application is."""

    def channel(row: Row) -> str:
        known = channels.BY_CODE.get(row.channel)
        return known.name.in_(by.language) if known else row.channel

    texts: tuple[tuple[str, object, Callable[[Row], str], int, bool], ...] = (
        ("channel", QT_TRANSLATE_NOOP("Columns", "Channel"), channel, 130, True),
        (
            "kind",
            QT_TRANSLATE_NOOP("Columns", "Kind"),
            lambda row: word(row.kind, by.language),
            100,
            True,
        ),
        ("topic", QT_TRANSLATE_NOOP("Columns", "Topic"), lambda row: row.topic, 120, True),
        ("province", QT_TRANSLATE_NOOP("Columns", "Province"), lambda row: row.province, 96, True),
        (
            "internal_due",
            QT_TRANSLATE_NOOP("Columns", "Last day by the circular"),
            lambda row: by.day(row.internal_due),
            96,
            True,
        ),
        (
            "legal_due",
            QT_TRANSLATE_NOOP("Columns", "Last day by law"),
            lambda row: by.day(row.legal_due),
            96,
            True,
        ),
        (
            "extended",
            QT_TRANSLATE_NOOP("Columns", "Extension"),
            lambda row: _yes(by, on=row.extended),
            80,
            True,
        ),
        (
            "letter_no",
            QT_TRANSLATE_NOOP("Columns", "EBYS number"),
            lambda row: row.letter_no,
            140,
            False,
        ),
        (
            "external_no",
            QT_TRANSLATE_NOOP("Columns", "CİMER/BEYS number"),
            lambda row: row.external_no,
            120,
            False,
        ),
    )
    return tuple(
        Column(
            key=key,
            title=title,
            text=text,
            cell=cells.plain(text),
            width=width,
            filterable=funnel,
            at=None,
        )
        for key, title, text, width, funnel in texts
    )


def _ends(by: Reckoning, cells: Cells) -> tuple[Column[Row], ...]:
    """Return the columns that can be chosen: how it ended, and its marks."""

    def outcome(row: Row) -> str:
        return "" if row.outcome is None else word(row.outcome, by.language)

    def elapsed(row: Row) -> str:
        return "" if row.elapsed is None else str(row.elapsed)

    def last_act(row: Row) -> str:
        done = history_words.act_words(row.last_act) if row.last_act in set(Act) else row.last_act
        return f"{by.day(row.last_act_at.date())} · {done}"

    texts: tuple[tuple[str, object, Callable[[Row], str], int, bool], ...] = (
        ("outcome", QT_TRANSLATE_NOOP("Columns", "Outcome"), outcome, 130, True),
        (
            "ground",
            QT_TRANSLATE_NOOP("Columns", "Ground of refusal"),
            lambda r: r.ground,
            100,
            True,
        ),
        (
            "answered_on",
            QT_TRANSLATE_NOOP("Columns", "Answered on"),
            lambda row: by.day(row.answered_on),
            90,
            True,
        ),
        ("elapsed", QT_TRANSLATE_NOOP("Columns", "Working days taken"), elapsed, 90, False),
        ("last_act", QT_TRANSLATE_NOOP("Columns", "Last act"), last_act, 150, False),
    )
    told = tuple(
        Column(
            key=key,
            title=title,
            text=text,
            cell=cells.plain(text),
            width=width,
            filterable=funnel,
            at=None,
        )
        for key, title, text, width, funnel in texts
    )
    flag = Column(
        key="flagged",
        title=QT_TRANSLATE_NOOP("Columns", "Flag"),
        text=lambda row: _yes(by, on=row.flagged),
        cell=cells.flag,
        width=60,
        filterable=True,
        at=None,
    )
    return (*told, flag)
