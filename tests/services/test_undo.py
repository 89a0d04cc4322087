"""Every act that can be undone is undone: the stored rows are what they were, bit for bit."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select

from hi_desktop.domain.applications import Demand, ReferRequest
from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy
from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, Outcome, Role
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.settings import Profile
from hi_desktop.storage.base import Base
from tests.factories import make_draft, register, whole_answer

TODAY = dt.date(2026, 11, 23)
LEFT_OUT = {"history", "history_row", "alembic_version"}


def snapshot(office):
    """Return every row of every table but the history, without the versions."""
    with office.context.read() as work:
        return {
            table.name: [
                {name: value for name, value in row.items() if name != "version"}
                for row in work.session.execute(
                    select(table).order_by(*table.primary_key.columns)
                ).mappings()
            ]
            for table in Base.metadata.sorted_tables
            if table.name not in LEFT_OUT
        }


def _version(office, id_):
    return office.applications.get(id_).version


def _refusal():
    from hi_desktop.domain.answers import GROUNDS

    ground = next(g for g in GROUNDS if g.law == "4982" and not g.needs_where and not g.sub_letters)
    return whole_answer(
        TODAY,
        outcome=Outcome.REFUSED,
        ground=ground.code,
        explanation="İstenen belgeler kanunda sayılan istisna kapsamındadır.",
    )


def _positive(**values):
    return whole_answer(TODAY, **values)


ACTS = {
    "edit": lambda o, i: o.applications.edit(
        i, _version(o, i), {"subject": "Yeni konu", "received": dt.date(2026, 11, 10)}
    ),
    "note": lambda o, i: o.applications.note(i, "Arandı, ulaşılamadı."),
    "refer": lambda o, i: o.applications.refer([i], ReferRequest(unit_id=3)).changes,
    "assign": lambda o, i: o.applications.assign([i], o.settings.officer().id).changes,
    "flag": lambda o, i: o.applications.flag([i], True).changes,
    "answer": lambda o, i: o.applications.answer(i, _positive()),
    "prepare": lambda o, i: o.applications.answer(i, _positive(close=False)),
    "refuse": lambda o, i: o.applications.refuse(i, _refusal()),
    "demands": lambda o, i: o.applications.set_demands(i, (Demand(text="Karar sureti"),)),
    "extend": lambda o, i: o.applications.extend(i, "a", "Birimden bilgi bekleniyor."),
    "fee": lambda o, i: o.applications.notify_fee(i, TODAY, "250,00 TL"),
    "register": lambda o, _: o.applications.register(make_draft(applicant="Ali Kaya")).changes,
    "leave": lambda o, _: o.calendar.add(
        CalendarEntry(
            first=dt.date(2026, 11, 25), last=dt.date(2026, 11, 25), kind=DayKind.FULL, name="Tatil"
        )
    ),
    "policy": lambda o, _: o.calendar.set_policy(Policy(half_days_count=False)),
    "unit": lambda o, _: o.contacts.save_unit(
        type(u := o.contacts.units()[0])(**{
            **{n: getattr(u, n) for n in u.__dataclass_fields__}, "short": "YENİ", "phone": "183",
        })
    ),
    "person": lambda o, _: o.contacts.save_person(
        Person(unit_id=1, name="Zeynep Ilgaz", role=Role.BACKUP, mobile="0532 123 45 67")
    ),
    "profile": lambda o, _: o.settings.save_profile(Profile(unit_name="Ankara İM")),
}  # fmt: skip


@pytest.mark.parametrize("name", ACTS)
def test_each_act_is_undone_to_the_bit(office, name):
    id_ = register(office, kind=Kind.INFORMATION)
    before = snapshot(office)
    changes = ACTS[name](office, id_)
    assert changes.act_id
    assert snapshot(office) != before or name == "note"
    undone = office.history.undo(changes.act_id)
    assert undone.act_id > changes.act_id
    after = snapshot(office)
    different = {table for table in before if before[table] != after[table]}
    assert different == set()


def test_the_undo_of_closing_leaves_the_case_as_it_stood(office):
    id_ = register(office, kind=Kind.INFORMATION, channel="BEYS")
    office.applications.answer(id_, _positive(close=False))
    before = snapshot(office)
    closed = office.applications.close(id_)
    assert office.applications.get(id_).closed_on == TODAY
    office.history.undo(closed.act_id)
    assert snapshot(office) == before


def test_a_whole_day_of_acts_is_undone_back_to_the_empty_office(office):
    before = snapshot(office)
    id_ = register(office, kind=Kind.INFORMATION)
    office.applications.notify_fee(id_, TODAY, "250,00 TL")
    office.applications.fee_paid(id_, TODAY)
    office.applications.extend(id_, "b", "Başka kurumun görüşü bekleniyor.")
    office.applications.refer([id_], ReferRequest(unit_id=3))
    office.applications.refuse(id_, _refusal())
    office.applications.reopen(id_, "İtiraz üzerine")
    count = 0
    while (line := office.history.last_undoable()) is not None:
        office.history.undo(line.id)
        count += 1
    assert count == 7
    assert snapshot(office)["application"] == before["application"] == []
    assert office.lists.find("isil") == []


def test_an_act_under_a_later_one_is_not_undone(office):
    id_ = register(office)
    first = office.applications.flag([id_], True).changes
    second = office.applications.assign([id_], office.settings.officer().id).changes
    with pytest.raises(RuleError) as no:
        office.history.undo(first.act_id)
    assert no.value.code == "undo.changed_since"
    office.history.undo(second.act_id)
    office.history.undo(first.act_id)
    assert office.applications.get(id_).flagged is False


def test_an_act_is_undone_once(office):
    changes = office.applications.flag([register(office)], True).changes
    undone = office.history.undo(changes.act_id)
    for act_id in (changes.act_id, undone.act_id):
        with pytest.raises(RuleError) as no:
            office.history.undo(act_id)
        assert no.value.code == "undo.done"


def test_a_registration_before_another_one_keeps_its_number(office):
    first = office.applications.register(make_draft())
    office.applications.register(make_draft())
    with pytest.raises(RuleError) as no:
        office.history.undo(first.changes.act_id)
    assert no.value.code == "undo.number_given"
    assert office.lists.total() == 2


def test_a_unit_that_is_in_use_is_not_taken_back(office):
    unit = office.contacts.unit(1)
    new = type(unit)(kind=unit.kind, name="Yeni Birim")
    changes = office.contacts.save_unit(new)
    unit_id = max(known.id for known in office.contacts.units())
    office.applications.refer([register(office)], ReferRequest(unit_id=unit_id))
    with pytest.raises(RuleError) as no:
        office.history.undo(changes.act_id)
    assert no.value.code == "undo.changed_since"


def test_a_new_run_of_the_program_offers_nothing_of_the_old_one(where, opened):
    old = opened(where)
    register(old)
    assert opened(where).history.last_undoable() is None
    assert old.history.last_undoable() is not None


def test_undo_after_somebody_saw_the_record_makes_his_form_a_conflict(office):
    from hi_desktop.domain.errors import ConflictError

    id_ = register(office)
    changes = office.applications.flag([id_], True).changes
    seen = _version(office, id_)
    office.history.undo(changes.act_id)
    with pytest.raises(ConflictError):
        office.applications.edit(id_, seen, {"subject": "Başka"})


def test_an_absence_is_taken_out_and_comes_back(office):
    ids = []
    for name in ("Ali Kaya", "Veli Can"):
        office.contacts.save_person(Person(unit_id=1, name=name))
        ids.append(next(p.id for p in office.contacts.people(1) if p.name == name))
    office.leave.save(
        Absence(person_id=ids[0], backup_id=ids[1], first=TODAY, last=TODAY, reason="Rapor")
    )
    before = snapshot(office)["absence"]
    changes = office.leave.remove(before[0]["id"])
    assert office.leave.absences() == []
    office.history.undo(changes.act_id)
    assert snapshot(office)["absence"] == before


def test_a_bulk_act_is_one_undo(office):
    ids = [register(office) for _ in range(3)]
    result = office.applications.refer(ids, ReferRequest(unit_id=4))
    assert result.done == tuple(ids)
    changes = office.history.undo(result.changes.act_id)
    assert set(changes.applications) == set(ids)
    assert list(office.lists.ids(ListQuery(View.WAITING))) == []


def test_what_was_registered_since_follows_when_a_holiday_is_taken_back(office):
    holiday = CalendarEntry(
        first=dt.date(2026, 11, 25), last=dt.date(2026, 11, 25), kind=DayKind.FULL, name="Tatil"
    )
    added = office.calendar.add(holiday)
    later = register(office)
    assert office.applications.get(later).due == dt.date(2026, 12, 1)
    undone = office.history.undo(added.act_id)
    assert office.applications.get(later).due == dt.date(2026, 11, 30)
    assert undone.calendar
    assert undone.applications == (later,)
    assert office.calendar.drifted() == ()


def test_taking_a_way_of_counting_back_tells_that_the_calendar_changed(office):
    changes = office.calendar.set_policy(Policy(half_days_count=False))
    assert office.history.undo(changes.act_id).calendar
    assert office.calendar.policy().half_days_count


def test_acts_bear_the_old_name_again_after_a_name_is_taken_back(office):
    old = office.settings.officer()
    changed = office.settings.save_me("Ayşe Demir", "Şef")
    office.history.undo(changed.act_id)
    assert office.settings.officer() == old


def test_an_officer_who_renames_herself_in_the_list_acts_under_the_new_name(office):
    me = office.settings.officer()
    office.contacts.save_officer(type(me)(me.id, "Ayşe Demir", "Şef", me.login))
    id_ = register(office)
    assert office.history.lines(id_)[0].by == "Ayşe Demir"
