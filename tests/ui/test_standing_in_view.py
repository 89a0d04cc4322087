"""The view of what one does in another's name, in its window (R7)."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.lists import View
from hi_desktop.services.officer import Officer
from tests.factories import register
from tests.ui.desk import numbers, open_desk, settle

MONDAY = dt.date(2026, 11, 23)


def test_r7_the_view_is_there_on_the_days_of_leave_only(qtbot, local, make_context):
    local.settings.save_me("Ayşe Demir")
    for name in ("Ayşe Demir", "Murat Işık"):
        local.contacts.save_person(Person(unit_id=1, name=name))
    local.contacts.save_officer(Officer(0, "Murat Işık", "", "murat"))
    people = {one.name: one.id for one in local.contacts.people(1)}
    murat = next(one.id for one in local.contacts.officers() if one.login == "murat")
    register(local)
    local.applications.assign([register(local)], murat)
    local.leave.save(
        Absence(person_id=people["Murat Işık"], backup_id=people["Ayşe Demir"],
                first=MONDAY, last=MONDAY)
    )  # fmt: skip
    page, context, _window = open_desk(qtbot, make_context)
    chip, _words = page.list.chips._views[View.STANDING_IN.value]
    assert chip.isVisible()
    chip.setFocus()
    qtbot.keyClick(chip, " ")
    settle(qtbot, context)
    assert numbers(page) == ["2026/000002"]
    local.context.clock = FixedClock(dt.datetime(2026, 11, 24, 0, 0))  # noqa: DTZ001 - local
    page.list.refresh()
    settle(qtbot, context)
    assert not chip.isVisible()
    assert page.list.feed.query.view is View.OPEN
