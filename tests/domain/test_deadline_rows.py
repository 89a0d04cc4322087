"""Every worked deadline of the reference table, under each way of counting."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from hi_desktop.domain.calendar import Policy, WorkCalendar
from hi_desktop.domain.rules import TermUnit
from hi_desktop.domain.terms import deadline, explain

_TABLE = Path(__file__).parents[1] / "data" / "deadlines.csv"
with _TABLE.open(encoding="utf-8", newline="") as _file:
    ROWS = list(csv.DictReader(_file))

_COLUMNS = {
    "default": "due",
    "idari_izin_excluded": "due_idari_izin_excluded",
    "half_day_excluded": "due_half_day_excluded",
}


def _params(row: dict[str, str]) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in row["params"].split(";") if pair)


@pytest.mark.parametrize("policy", _COLUMNS)
@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_last_day_is_the_one_worked_out_by_hand(
    row: dict[str, str], policy: str, calendar: WorkCalendar
):
    days = calendar.with_policy(Policy.named(policy))
    received = dt.datetime.fromisoformat(row["received_at"])

    found = deadline(row["rule"], received.date(), days, time=received.time(), params=_params(row))

    assert found.due.isoformat() == row[_COLUMNS[policy]]
    if policy == "default":
        assert found.cutoff == row["due_cutoff"]


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_the_explanation_counts_up_to_the_length_and_ends_on_the_last_day(
    row: dict[str, str], calendar: WorkCalendar
):
    received = dt.datetime.fromisoformat(row["received_at"]).date()
    found = deadline(row["rule"], received, calendar, params=_params(row))

    told = explain(found, calendar)

    assert told[-1].date == found.due
    assert all(day.reason for day in told)
    if found.rule.unit is not TermUnit.YEAR_END:
        counts = [day.count for day in told if day.count is not None]
        assert counts == list(range(1, found.rule.length(received) + 1))
        assert told[0] == (told[0].__class__)(received, None, "geliş günü sayılmaz")


def test_the_table_is_whole():
    assert len(ROWS) == 34
