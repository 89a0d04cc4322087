"""The distribution of the monthly report: the whole for the ministry, for each unit its own."""

from __future__ import annotations

import datetime as dt

import pytest
from python_calamine import CalamineWorkbook

from hi_desktop.domain.errors import RuleError
from hi_desktop.services.distribution import OFFICE
from tests.factories import register

OCTOBER = dt.date(2026, 10, 5)


@pytest.fixture
def units(office):
    """Two units, each with cases of October; a third one that is on no list."""
    first, second, third = office.contacts.units()[:3]
    for unit, subjects in ((first, ("Evde bakım", "Kreş")), (second, ("Koruyucu aile",))):
        for subject in subjects:
            register(office, received=OCTOBER, subject=subject, unit_id=unit.id)
    register(office, received=OCTOBER, subject="Şehit yakını", unit_id=third.id)
    return first, second


def subjects(path):
    """Return the subjects that stand in the list of a report, as Excel would read them."""
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Başvuru listesi").to_python()
    head = next(row for row in rows if "Konu" in row)
    at = head.index("Konu")
    return sorted(row[at] for row in rows if str(row[0]).startswith("2026/"))


def test_r28_each_of_two_units_gets_its_own_cases_and_the_ministry_all(office, units, tmp_path):
    first, second = units
    office.distribution.set_recipients([second.id, first.id, first.id])
    listed = office.distribution.recipients()
    assert listed[0].name == OFFICE
    assert {one.unit_id for one in listed[1:]} == {first.id, second.id}
    written = office.distribution.write(office.reports.month(2026, 10), tmp_path)
    told = {one.unit_id: subjects(path) for one, path in zip(listed, written, strict=True)}
    assert told == {
        None: ["Evde bakım", "Koruyucu aile", "Kreş", "Şehit yakını"],
        first.id: ["Evde bakım", "Kreş"],
        second.id: ["Koruyucu aile"],
    }
    assert sorted(tmp_path.iterdir()) == sorted(written)


def test_r28_without_a_unit_on_the_list_nothing_is_written(office, units, tmp_path):
    chosen = office.distribution.set_recipients([units[0].id])
    office.history.undo(chosen.act_id)
    with pytest.raises(RuleError) as no:
        office.distribution.write(office.reports.month(2026, 10), tmp_path)
    assert no.value.code == "report.no_recipients"
    assert list(tmp_path.glob("*.xlsx")) == []
