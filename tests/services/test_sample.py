"""Sample data: the same for one seed, without contradictions, and enough to look at."""

from __future__ import annotations

import datetime as dt

from hi_desktop.domain.applications import EventKind
from hi_desktop.domain.contacts import Person
from hi_desktop.domain.identity import is_identity_no
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Outcome, State
from hi_desktop.services.leave import NoticeKind
from hi_desktop.services.lists import ListQuery, View
from tests.factories import fill

TODAY = dt.date(2026, 11, 23)


def _everything(office):
    ids = list(office.lists.ids(ListQuery(View.ALL, sort="number")))
    return [office.applications.detail(id_) for id_ in ids]


def test_the_same_seed_gives_the_same_office(engines, opened):
    one, two = opened(str(engines.sqlite())), opened(str(engines.sqlite()))
    fill(one, 60, seed=7)
    fill(two, 60, seed=7)
    ids = range(1, 61)
    assert one.lists.rows(ids) == two.lists.rows(ids)
    assert one.contacts.people() == two.contacts.people()


def test_no_sample_case_contradicts_itself(office):
    fill(office, 120)
    calendar = office.calendar.calendar()
    for detail in _everything(office):
        a = detail.application
        whole = office.applications.get(a.id)
        both = deadlines(a.channel, a.kind, a.received, detail.events, calendar)
        assert (a.internal_due, a.legal_due) == (both.internal.due, both.legal.due)
        assert a.due == min(a.internal_due, a.legal_due)
        assert (a.state is State.CLOSED) == (a.closed_on is not None) == (a.outcome is not None)
        assert a.received <= TODAY and (a.closed_on is None or a.received <= a.closed_on <= TODAY)
        if a.closed_on is not None:
            assert a.elapsed == calendar.between(a.received, a.answered_on)
        if a.outcome in {Outcome.REFUSED, Outcome.PARTIAL}:
            assert a.ground and whole.body
        extended = any(event.kind is EventKind.EXTENDED for event in detail.events)
        assert office.lists.rows([a.id])[a.id].extended is extended
        assert not whole.identity_no or is_identity_no(whole.identity_no)
        assert (a.state is State.REGISTERED) == (not detail.referrals)
        assert [line.act for line in detail.history] == ["ice_aktarma"]


def test_there_is_something_late_due_today_and_due_soon(local):
    fill(local, 1000)
    counts = local.lists.counts()
    assert counts[View.ALL] == 1000
    assert 3 <= counts[View.LATE] <= 60
    assert counts[View.TODAY] >= 1
    assert counts[View.WEEK] > counts[View.TODAY]
    assert 50 <= counts[View.OPEN] <= 250
    assert local.settings.sample_data
    assert local.settings.profile() is not None
    assert local.contacts.gaps()
    assert any(duty.standing_in for duty in local.contacts.duties())


def test_numbers_follow_the_days_of_arrival_each_year_from_one(local):
    fill(local, 200)
    ids = local.lists.ids(ListQuery(View.ALL, sort="number"))
    rows = local.lists.rows(ids)
    by_year: dict[str, list[int]] = {}
    for id_ in ids:
        year, number = rows[id_].number.split("/")
        by_year.setdefault(year, []).append(int(number))
    assert set(by_year) == {"2025", "2026"}
    assert all(numbers == list(range(1, len(numbers) + 1)) for numbers in by_year.values())


def test_sample_data_is_no_act_of_the_officer(local):
    fill(local, 20)
    assert local.history.last_undoable() is None


def test_who_looks_at_the_sample_stands_in_for_somebody_and_is_back_from_leave(local):
    local.settings.save_me("Deniz Ak")
    fill(local, 40)
    notices = local.leave.notices(TODAY)
    mine = {one.kind: one for one in notices if one.mine}
    assert mine[NoticeKind.STANDING_IN].applications > 0
    assert mine[NoticeKind.TAKE_BACK].last == TODAY - dt.timedelta(days=1)
    assert NoticeKind.UNCOVERED not in {one.kind for one in notices}
    assert local.lists.counts()[View.STANDING_IN] > 0
    with local.context.read() as work:
        chains = work.standing_in.covers(TODAY).values()
    assert 3 in {len(chain.path) for chain in chains}


def test_the_sample_enters_no_leave_where_the_registry_is_in_use(local):
    local.contacts.save_person(Person(unit_id=1, name="Deniz Ak"))
    fill(local, 5)
    assert local.leave.absences() == []
