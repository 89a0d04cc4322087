"""Bulk registration: one act, searchable at once, undone as one, duplicates known."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import EventKind
from hi_desktop.domain.errors import RuleError
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.storage.imports import NewCase
from tests.conftest import NOW
from tests.factories import make_draft, register

DUE = dt.date(2026, 12, 1)
DAYS = {"internal_due": DUE, "legal_due": DUE, "due": DUE}


def bring_in(office, count):
    cases = [
        NewCase(
            draft=make_draft(applicant=f"Işık {turn}", external_no=f"2611{turn:06}"),
            values=DAYS,
            events=(
                {
                    "kind": EventKind.EXTENDED,
                    "day": DUE,
                    "note": "a",
                    "at": NOW,
                    "officer": "ayse",
                },
            ),
        )
        for turn in range(count)
    ]
    with office.context.act("ice_aktarma", "liste.xlsx") as work:
        work.imports.add_all(cases, at=NOW)
    return work.act_id


def test_an_import_is_one_act_numbered_searchable_and_whole(office):
    register(office)
    bring_in(office, 30)
    assert office.lists.total() == 31
    assert len(office.lists.find("isik")) == 30
    last = office.applications.detail(31)
    assert last.application.number == "2026/000031"
    assert [event.kind for event in last.events] == [EventKind.EXTENDED]
    assert [(line.act, line.note) for line in last.history] == [("ice_aktarma", "liste.xlsx")]


def test_a_whole_import_is_one_undo_and_gives_its_numbers_back(office):
    register(office)
    act_id = bring_in(office, 900)
    changes = office.history.undo(act_id)
    assert len(changes.applications) == 900
    assert list(office.lists.ids(ListQuery(View.ALL))) == [1]
    assert office.lists.find("isik") == []
    again = register(office)
    assert again > 901
    assert office.applications.get(again).number == "2026/000002"


def test_an_import_of_which_one_case_was_worked_on_stays(office):
    act_id = bring_in(office, 5)
    office.applications.flag([3], True)
    with pytest.raises(RuleError) as no:
        office.history.undo(act_id)
    assert no.value.code == "undo.changed_since"
    assert office.lists.total() == 5


def test_known_outside_numbers_are_found_in_any_spelling(office):
    bring_in(office, 3)
    asked = ["2611 000001", "2611000002", "2611999999", ""]
    with office.context.read() as work:
        assert work.applications.known(asked) == {"2611 000001": 2, "2611000002": 3}


def test_bulk_rows_equal_rows_registered_one_by_one(engines, opened):
    one, two = opened(str(engines.sqlite())), opened(str(engines.sqlite()))
    draft = make_draft(received_time=dt.time(9, 5), province="İstanbul", body="Gereğini")
    one.applications.register(draft)
    stored = one.applications.get(1)
    with two.context.act("kayit") as work:
        values = {
            name: getattr(stored, name) for name in ("internal_due", "legal_due", "due", "unread")
        }
        from hi_desktop.services.intake import prepared

        whole = prepared(draft)
        fields = {name: getattr(whole, name) for name in whole.__dataclass_fields__}
        ready = type(whole)(**{**fields, "recorded_on": stored.recorded_on})
        work.imports.add_all([NewCase(draft=ready, values=values)], at=NOW, act="kayit")
    assert two.applications.get(1) == stored
    assert two.lists.rows([1]) == one.lists.rows([1])


def test_a_column_mapping_is_remembered(office):
    with office.context.storage.write() as work:
        work.imports.remember_mapping("f1", {"Konu": "subject"}, at=NOW)
    with office.context.storage.write() as work:
        work.imports.remember_mapping("f1", {"Konusu": "subject"}, at=NOW)
    with office.context.read() as work:
        assert work.imports.mapping_for("f1") == {"Konusu": "subject"}
        assert work.imports.mapping_for("f2") is None
