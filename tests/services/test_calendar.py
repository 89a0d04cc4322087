"""The calendar as people change it: shown first, one event each, closed ones never move."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import Act, EventKind
from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy, Scope
from hi_desktop.domain.errors import RuleError
from hi_desktop.services.calendar import NATIONAL
from hi_desktop.services.settings import CALENDAR_VERSION, Profile
from tests.factories import fill, register, whole_answer

TODAY = dt.date(2026, 11, 23)
DAY = dt.date(2026, 11, 25)
OLD, NEW = dt.date(2026, 11, 30), dt.date(2026, 12, 1)


def holiday(day=DAY, **values):
    return CalendarEntry(
        **{"first": day, "last": day, "kind": DayKind.FULL, "name": "Yeni tatil", **values}
    )


def test_a_new_day_is_shown_before_it_moves_anything(office):
    id_ = register(office)
    moves = office.calendar.preview(holiday())
    [move] = moves
    assert (move.application_id, move.number) == (id_, "2026/000001")
    assert (move.old_internal, move.new_internal) == (OLD, NEW)
    assert office.applications.get(id_).due == OLD
    assert all(entry.first != DAY for entry in office.calendar.entries(2026))


def test_what_moves_is_what_was_shown_with_one_event_and_one_line_each(office):
    ids = [register(office), register(office)]
    register(office, received=dt.date(2026, 11, 25), applicant="Sonra Gelen")
    shown = office.calendar.preview(holiday())
    changes = office.calendar.add(holiday())
    assert changes.applications == tuple(move.application_id for move in shown) == tuple(ids)
    for id_ in ids:
        detail = office.applications.detail(id_)
        assert detail.application.due == NEW
        assert [(e.kind, e.note) for e in detail.events] == [(EventKind.CALENDAR, "Yeni tatil")]
        assert [line.act for line in detail.history] == ["takvim", Act.REGISTER]
        assert ("internal_due", "30.11.2026", "01.12.2026") in detail.history[0].changes


def test_closed_applications_never_move(office):
    id_ = register(office)
    office.applications.answer(id_, whole_answer(TODAY))
    before = office.applications.get(id_)
    assert office.calendar.preview(holiday()) == ()
    assert office.calendar.add(holiday()).applications == ()
    assert office.calendar.set_policy(Policy(half_days_count=False)).applications == ()
    assert office.applications.get(id_) == before


def test_taking_a_day_out_moves_back(office):
    id_ = register(office)
    office.calendar.add(holiday())
    [entry] = [entry for entry in office.calendar.entries(2026) if entry.first == DAY]
    assert (entry.entered_by, entry.entered_at) == ("ayse", office.clock.now())
    [move] = office.calendar.preview_removal(entry.id)
    assert (move.old_internal, move.new_internal) == (NEW, OLD)
    office.calendar.remove(entry.id)
    assert office.applications.get(id_).due == OLD


def test_administrative_leave_moves_only_under_the_policy_that_says_so(office):
    """Yargıtay 7. HD 2021/454: idari izin is no holiday; periods run."""
    id_ = register(office)
    leave = holiday(kind=DayKind.LEAVE, name="İdari izin")
    assert office.calendar.preview(leave) == ()
    office.calendar.add(leave)
    policy = Policy(leave_counts=False)
    assert [move.new_internal for move in office.calendar.preview_policy(policy)] == [NEW]
    office.calendar.set_policy(policy)
    assert office.calendar.policy() == policy
    assert office.applications.get(id_).due == NEW


def test_an_entry_of_another_province_does_not_hold_here(local):
    local.settings.save_profile(Profile(unit_name="Ankara İM", province="Ankara"))
    register(local)
    elsewhere = holiday(scope=Scope.PROVINCE, scope_key="34")
    here = holiday(scope=Scope.PROVINCE, scope_key="06")
    assert local.calendar.preview(elsewhere) == ()
    assert len(local.calendar.preview(here)) == 1


def test_undo_and_another_day_do_not_mix_up_the_cached_calendar(local):
    first = local.calendar.add(holiday())
    assert not local.calendar.calendar().is_working(DAY)
    local.history.undo(first.act_id)
    assert local.calendar.calendar().is_working(DAY)
    other = dt.date(2026, 11, 26)
    local.calendar.add(holiday(other))
    calendar = local.calendar.calendar()
    assert (calendar.is_working(DAY), calendar.is_working(other)) == (True, False)


def test_another_program_sees_a_new_day(where, opened):
    one, two = opened(where), opened(where)
    assert two.calendar.calendar().is_working(DAY)
    one.calendar.add(holiday())
    assert not two.calendar.calendar().is_working(DAY)


def test_a_day_needs_a_name(local):
    with pytest.raises(RuleError) as no:
        local.calendar.add(holiday(name="  "))
    assert no.value.code == "calendar.no_name"


def test_the_seeded_leave_is_there_with_its_source(office):
    entries = office.calendar.entries(2025)
    assert any(e.kind is DayKind.LEAVE and e.first == dt.date(2025, 4, 2) for e in entries)
    assert all(entry.source for entry in entries)


def test_the_cached_national_days_equal_the_computed_ones(office):
    from hi_desktop.services import holiday_source

    calendar = office.calendar.calendar()
    for entry in holiday_source.national_days(2014, 2035):
        day = calendar.day(entry.first)
        assert entry.kind in day.kinds
        assert entry.name in day.name


def test_the_month_adds_up_to_what_is_due(office):
    fill(office, 300)
    found = office.calendar.month(2026, 11)
    assert found.days
    for day, load in found.days.items():
        assert load.count == len(office.calendar.due_on(day))
        assert load.count == load.late + load.today + load.soon + load.on_time + load.paused
        assert not (load.late and day >= TODAY)


def test_the_overdue_list_is_the_chip(office):
    from hi_desktop.services.lists import ListQuery, View

    fill(office, 300)
    late = office.lists.ids(ListQuery(View.LATE, sort="due"))
    assert list(office.calendar.overdue()) == list(late)
    assert (
        sum(count for _, count in office.calendar.load_by_unit())
        == office.lists.counts()[View.OPEN]
    )


def test_a_new_province_brings_its_own_closures_and_moves_the_open_applications(office):
    office.calendar.add(holiday(scope=Scope.PROVINCE, scope_key="25"))
    id_ = register(office)
    before = office.applications.get(id_).due
    changes = office.settings.save_profile(Profile(unit_name="Erzurum İM", province="Erzurum"))
    assert changes.applications == (id_,)
    assert office.applications.get(id_).due == before + dt.timedelta(days=1)
    assert office.history.undo(changes.act_id).applications == (id_,)
    assert office.applications.get(id_).due == before


def test_a_newer_release_of_the_holidays_moves_the_open_applications(office):
    """A holiday that the stored release did not know: 29 October 2026, a Thursday."""
    with office.context.storage.write() as work:
        kept = [e for e in work.calendar.national() if e.first != dt.date(2026, 10, 29)]
        work.calendar.replace_national(kept)
        work.settings.put(NATIONAL, "0.1")
        work.settings.renew(CALENDAR_VERSION)
    id_ = register(office, received=dt.date(2026, 10, 26))
    before = office.applications.get(id_).due
    office.calendar.refresh_national()
    assert office.applications.get(id_).due == before + dt.timedelta(days=1)
    assert office.calendar.drifted() == ()
    line = office.history.lines(id_)[0]
    assert (line.act, line.note.split()[0]) == ("takvim", "holidays")
    last = office.history.last_undoable()
    assert last is not None
    assert last.act == "kayit"


def test_an_older_program_leaves_the_newer_holidays_of_a_shared_database(office):
    with office.context.storage.write() as work:
        work.settings.put(NATIONAL, "999.0")
    office.calendar.refresh_national()
    assert office.settings.get(NATIONAL) == "999.0"
