"""Leave and standing in through the service layer (R7)."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.conversations import Conversation
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import AbsenceKind, ConversationResult, Role
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.leave import NoticeKind
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.officer import Officer
from hi_desktop.services.secrecy import Order
from tests.factories import register

MONDAY = dt.date(2026, 11, 23)
FRIDAY = dt.date(2026, 11, 27)
NAMES = ("Ayşe Demir", "Murat Işık", "Gül Kılıç")


@pytest.fixture
def office(where, opened):
    """An office in which Ayşe works; three people of one unit, three officers."""
    office = opened(where)
    office.settings.save_me("Ayşe Demir")
    for name in NAMES:
        role = Role.BACKUP if name == "Gül Kılıç" else Role.MAIN
        office.contacts.save_person(Person(unit_id=1, name=name, role=role))
    for login, name in (("murat", "MURAT IŞIK"), ("gul", "Gül Kılıç")):
        office.contacts.save_officer(Officer(0, name, "", login))
    return office


@pytest.fixture
def people(office):
    return {one.name: one.id for one in office.contacts.people(1)}


@pytest.fixture
def officers(office):
    return {one.login: one.id for one in office.contacts.officers()}


@pytest.fixture
def case(office, officers):
    """Make an application of an officer."""

    def make(login, **values):
        id_ = register(office, **values)
        office.applications.assign([id_], officers[login])
        return id_

    return make


def away(people, who, backup, first=MONDAY, last=FRIDAY, **values):
    return Absence(person_id=people[who], backup_id=people[backup] if backup else 0,
                   first=first, last=last, **values)  # fmt: skip


def seen(office, view):
    return list(office.lists.ids(ListQuery(view)))


def stand_at(office, *moment):
    """Make it this moment."""
    office.context.clock = FixedClock(dt.datetime(*moment))  # noqa: DTZ001 - local time


def refused(office, absence):
    with pytest.raises(RuleError) as no:
        office.leave.save(absence)
    return no.value.code


def test_r7_no_leave_without_a_backup(office, people):
    assert refused(office, away(people, "Murat Işık", "")) == "absence.no_backup"
    assert refused(office, away(people, "Murat Işık", "Murat Işık")) == "absence.self"
    assert office.leave.absences() == []


def test_r7_a_backup_who_leaves_office_goes_on_no_leave_before_another_was_named(office, people):
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    office.contacts.end_person(people["Gül Kılıç"], dt.date(2026, 11, 25))
    tuesday = MONDAY + dt.timedelta(days=1)
    wanted = away(people, "Gül Kılıç", "Ayşe Demir", tuesday, tuesday)
    with pytest.raises(RuleError) as no:
        office.leave.save(wanted)
    assert (no.value.code, no.value.field) == ("absence.breaks_cover", "backup_id")
    assert no.value.facts["name"] == "Murat Işık"
    assert no.value.facts["days"] == "26.11.2026–27.11.2026"
    assert no.value.facts["path"] == "Murat Işık → Gül Kılıç"
    [murats] = office.leave.absences()
    office.leave.save(dataclasses.replace(murats, backup_id=people["Ayşe Demir"]))
    office.leave.save(wanted)
    assert len(office.leave.absences()) == 2


def test_r7_the_work_is_seen_by_the_backup_and_is_back_by_itself(office, people, officers, case):
    mine, his = case("ayse"), case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    assert seen(office, View.STANDING_IN) == [his]
    assert seen(office, View.MINE) == [mine]
    assert office.lists.counts()[View.STANDING_IN] == 1
    stand_at(office, 2026, 11, 27, 23, 59, 59)
    assert seen(office, View.STANDING_IN) == [his]
    stand_at(office, 2026, 11, 28, 0, 0, 0)
    assert seen(office, View.STANDING_IN) == []
    assert View.STANDING_IN not in office.lists.counts()


def test_r7_the_view_begins_on_the_first_day(office, people, case):
    case("murat")
    tomorrow = MONDAY + dt.timedelta(days=1)
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir", tomorrow, tomorrow))
    assert View.STANDING_IN not in office.lists.counts()
    stand_at(office, 2026, 11, 24, 0, 0, 0)
    assert office.lists.counts()[View.STANDING_IN] == 1


def test_r7_the_end_of_a_chain_gets_the_work(office, people, case):
    his = case("murat")
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    assert seen(office, View.STANDING_IN) == []
    office.leave.save(away(people, "Gül Kılıç", "Ayşe Demir", MONDAY, MONDAY))
    assert seen(office, View.STANDING_IN) == [his]


def test_r7_acts_in_anothers_name_are_recorded_so_and_ones_own_are_not(office, people, case):
    mine, his = case("ayse"), case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    office.applications.note(his, "Arandı")
    office.applications.note(mine, "Arandı")
    assert office.history.lines(his)[0].on_behalf_of == "Murat Işık"
    assert office.history.lines(mine)[0].on_behalf_of == ""


def test_r7_a_bulk_act_names_each_principal_on_his_own_application(office, people, case):
    mine, his = case("ayse"), case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    result = office.applications.flag([mine, his], True)
    assert office.history.lines(his)[0].on_behalf_of == "Murat Işık"
    assert office.history.lines(mine)[0].on_behalf_of == ""
    assert office.history.last_undoable().on_behalf_of == ""
    office.history.undo(result.changes.act_id)
    assert office.history.lines(his)[0].on_behalf_of == "Murat Işık"
    assert office.history.lines(mine)[0].on_behalf_of == ""


def test_r7_handing_a_case_on_is_done_in_the_name_of_its_officer_before(
    office, people, officers, case
):
    mine, his = case("ayse"), case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    office.applications.assign([his], officers["ayse"])
    office.applications.assign([mine], officers["murat"])
    assert office.history.lines(his)[0].on_behalf_of == "Murat Işık"
    assert office.history.lines(mine)[0].on_behalf_of == ""


def test_registering_and_the_calendar_are_done_in_nobodys_name(office, people, case):
    case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    fresh = register(office)
    assert office.history.lines(fresh)[0].on_behalf_of == ""


def test_an_officer_may_be_linked_to_somebody_of_another_name(office, people, case):
    his = case("murat")
    office.settings.save_me("A. Demir")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    assert (office.leave.me(), seen(office, View.STANDING_IN)) == (None, [])
    changes = office.leave.link_me(people["Ayşe Demir"])
    assert office.settings.officer().person_id == people["Ayşe Demir"]
    assert seen(office, View.STANDING_IN) == [his]
    office.history.undo(changes.act_id)
    assert seen(office, View.STANDING_IN) == []


def test_leave_tells_what_is_due_meanwhile_and_who_handles_it(office, people, case):
    due = case("murat", received=dt.date(2026, 11, 4))
    case("murat", received=dt.date(2026, 11, 20))
    found = office.leave.preview(away(people, "Murat Işık", "Ayşe Demir"))
    assert found.applications == 2
    [one] = found.collisions
    assert (one.item.id, one.handler, one.handled, found.uncovered) == (
        due, "Ayşe Demir", True, (),
    )  # fmt: skip


def test_who_does_not_work_with_the_program_handles_nothing(office, people, case):
    office.contacts.save_person(Person(unit_id=1, name="Ece Su"))
    everyone = {one.name: one.id for one in office.contacts.people(1)}
    case("murat", received=dt.date(2026, 11, 4))
    found = office.leave.preview(away(everyone, "Murat Işık", "Ece Su"))
    assert [one.handler for one in found.uncovered] == ["Ece Su"]


def test_the_free_ones_are_offered_with_their_load(office, people, case):
    case("gul")
    office.leave.save(away(people, "Ayşe Demir", "Gül Kılıç"))
    found = office.leave.candidates(people["Murat Işık"], MONDAY, FRIDAY)
    assert [(one.person.name, one.applications) for one in found] == [("Gül Kılıç", 1)]


def test_the_pages_of_hand_over_and_return_are_due_beside_the_leave(office, people):
    tuesday = MONDAY + dt.timedelta(days=1)
    office.leave.save(away(people, "Ayşe Demir", "Gül Kılıç", tuesday, FRIDAY))
    [notice] = office.leave.notices(MONDAY)
    assert (notice.kind, notice.mine, notice.stand_in) == (NoticeKind.HAND_OVER, True, "Gül Kılıç")
    office.leave.handed_over(notice.absence_id)
    assert office.leave.notices(MONDAY) == ()
    back = dt.date(2026, 11, 30)
    assert [one.kind for one in office.leave.notices(back)] == [NoticeKind.TAKE_BACK]
    stand_at(office, 2026, 11, 30, 9, 0)
    office.leave.taken_back(notice.absence_id)
    assert office.leave.notices(back) == ()


def test_the_page_of_return_tells_what_was_done_in_ones_name(office, people, case):
    his = case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    office.applications.note(his, "Vatandaş arandı")
    absence_id = office.leave.absences()[0].id
    with pytest.raises(RuleError, match=r"absence\.not_back"):
        office.leave.take_back(absence_id)
    stand_at(office, 2026, 11, 30, 9, 0)
    found = office.leave.take_back(absence_id)
    assert "Vatandaş arandı" in [one.note for one in found.done]
    assert found.person == "Murat Işık"


def test_the_page_of_hand_over_holds_what_is_open_and_what_is_due(office, people, case):
    due, later = case("murat", received=dt.date(2026, 11, 4)), case("murat")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    page = office.leave.hand_over(office.leave.absences()[0].id)
    assert [one.id for one in page.hand.items] == [due, later]
    assert [one.item.id for one in page.due] == [due]


def test_today_says_for_whom_i_stand_in(office, people, case):
    case("murat")
    absence = away(people, "Murat Işık", "Ayşe Demir", kind=AbsenceKind.SICK)
    office.leave.save(absence)
    [notice] = office.leave.notices(MONDAY)
    assert (notice.kind, notice.person, notice.applications, notice.absence_kind) == (
        NoticeKind.STANDING_IN, "Murat Işık", 1, AbsenceKind.SICK,
    )  # fmt: skip


def test_a_backup_who_left_since_is_told_of(office, people):
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    office.contacts.end_person(people["Gül Kılıç"], dt.date(2026, 11, 25))
    [bare] = [one for one in office.leave.notices(MONDAY) if one.kind is NoticeKind.UNCOVERED]
    assert bare.days == (dt.date(2026, 11, 26), dt.date(2026, 11, 27))


def test_who_answers_today_is_told_with_the_reason(office, people):
    for one, backup in (("Ayşe Demir", "Gül Kılıç"), ("Murat Işık", "Gül Kılıç")):
        office.leave.save(away(people, one, backup, kind=AbsenceKind.TRAINING))
    [line] = [one for one in office.leave.who() if one.unit.id == 1]
    assert (line.who.name, line.until, line.why) == ("Gül Kılıç", FRIDAY, AbsenceKind.TRAINING)


def protect(office, id_, *viewers):
    """Put an application under an order of secrecy; only these officers may see whose it is."""
    office.secrecy.protect(id_, Order(number="Ankara 5. Aile Mah. 2026/12"))
    office.secrecy.set_viewers(id_, viewers)


def test_r7_r31_no_page_of_leave_tells_of_a_secret_applicant_to_who_is_not_named(
    office, people, officers, case
):
    secret = case("murat", received=dt.date(2026, 11, 4), subject="Sığınma evi, 10000000146")
    office.applications.note(secret, "Kardeşi Esin aradı")
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    office.applications.note(secret, "Esin’in adresi değişti")
    absence_id = office.leave.absences()[0].id
    protect(office, secret, officers["ayse"])
    seen = office.leave.hand_over(absence_id)
    assert "Sığınma" in seen.hand.items[0].subject and "10000000146" not in repr(seen)
    assert seen.hand.notes[secret].text == "Esin’in adresi değişti"
    for word in ("Sığınma", "Esin"):
        assert word not in repr(seen.leaving())
    office.secrecy.set_viewers(secret, [officers["murat"]])
    told = repr(office.leave.hand_over(absence_id))
    told += repr(office.leave.preview(dataclasses.replace(away(people, "Murat Işık", "Gül Kılıç"),
                                                          id=absence_id)))  # fmt: skip
    stand_at(office, 2026, 11, 30, 9, 0)
    back = office.leave.take_back(absence_id)
    assert {one.number for one in back.done if one.act == "not"} == {"2026/000001"}
    for word in ("Sığınma", "Esin", "10000000146"):
        assert word not in told + repr(back)


def test_r7_r31_a_backup_who_may_not_see_a_secret_applicant_does_not_handle_the_case(
    office, people, officers, case
):
    secret = case("murat", received=dt.date(2026, 11, 4))
    protect(office, secret, officers["ayse"])
    absence = away(people, "Murat Işık", "Gül Kılıç")
    [one] = office.leave.preview(absence).uncovered
    assert (one.item.id, one.handler, one.sees) == (secret, "Gül Kılıç", False)
    office.secrecy.set_viewers(secret, [officers["ayse"], officers["gul"]])
    [one] = office.leave.preview(absence).collisions
    assert (one.handled, one.sees) == (True, True)


def test_r7_two_people_of_one_name_get_each_his_own_page_of_return(office, people, officers, case):
    office.contacts.save_person(Person(unit_id=2, name="Murat Işık"))
    other = office.contacts.save_officer(Officer(0, "M. Işık", "", "murat2"))
    assert other
    known = {one.login: one.id for one in office.contacts.officers()}
    twin = next(one.id for one in office.contacts.people(2) if one.name == "Murat Işık")
    for login, person in (("murat", people["Murat Işık"]), ("murat2", twin)):
        with office.context.act("izin") as work:
            work.standing_in.link_officer(known[login], person)
    his, theirs = case("murat"), register(office)
    office.applications.assign([theirs], known["murat2"])
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    office.leave.save(Absence(person_id=twin, backup_id=people["Ayşe Demir"],
                              first=MONDAY, last=FRIDAY))  # fmt: skip
    office.applications.note(his, "Birinciye not")
    office.applications.note(theirs, "İkinciye not")
    office.applications.assign([his, theirs], officers["ayse"])
    stand_at(office, 2026, 11, 30, 9, 0)
    pages = {one.absence.person_id: office.leave.take_back(one.absence.id)
             for one in office.leave.leaves(ended=True)}  # fmt: skip
    notes = {id_: {one.application_id for one in page.done} for id_, page in pages.items()}
    assert notes == {people["Murat Işık"]: {his}, twin: {theirs}}


def test_the_page_holds_last_notes_calls_to_return_and_changes_to_report(
    office, people, officers, case
):
    his = case("murat")
    office.applications.note(his, "İlk not")
    office.applications.note(his, "Son not, 10000000146")
    monday = dt.datetime(2026, 11, 23, 9, 0)  # noqa: DTZ001 - local time
    call = Conversation(at=monday, name="Ali Ünal", subject="Rapor", officer_id=officers["murat"],
                        result=ConversationResult.CALL_BACK, callback_on=FRIDAY)  # fmt: skip
    with office.context.act("gorusme") as work:
        work.conversations.add(call)
        work.conversations.add(dataclasses.replace(call, name="Can Su", officer_id=None))
    office.leave.save(away(people, "Murat Işık", "Ayşe Demir"))
    hand = office.leave.hand_over(office.leave.absences()[0].id).hand
    assert hand.notes[his].text == "Son not, 100******46"
    assert [one.name for one in hand.calls] == ["Ali Ünal"]
    assert {one.person for one in hand.changes} >= {"Murat Işık"}


def test_the_leaves_whose_page_is_due_stand_first(office, people):
    past = dt.date(2026, 11, 16)
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    office.leave.save(away(people, "Ayşe Demir", "Gül Kılıç", FRIDAY, FRIDAY))
    office.leave.save(away(people, "Gül Kılıç", "Ayşe Demir", past, past))
    coming = office.leave.leaves(ended=False)
    assert [(one.person, one.mine) for one in coming] == [
        ("Ayşe Demir", True), ("Murat Işık", False),
    ]  # fmt: skip
    assert [one.person for one in office.leave.leaves(ended=True)] == ["Gül Kılıç"]


def test_handing_over_is_an_act_that_is_taken_back(office, people):
    office.leave.save(away(people, "Ayşe Demir", "Gül Kılıç"))
    absence_id = office.leave.absences()[0].id
    changes = office.leave.handed_over(absence_id)
    assert office.leave.absences()[0].handed_over_at == office.clock.now()
    office.history.undo(changes.act_id)
    assert office.leave.absences()[0].handed_over_at is None


def test_who_answers_is_told_with_phone_and_chain(office, people):
    gul = office.contacts.people(1)[[one.name for one in office.contacts.people(1)].index(NAMES[2])]
    office.contacts.save_person(dataclasses.replace(gul, phone="0312 555 11 22", extension="1234"))
    office.leave.save(away(people, "Ayşe Demir", "Murat Işık"))
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    [line] = [one for one in office.leave.who() if one.unit.id == 1]
    assert line.path == NAMES
    assert line.phone == ("+903125551122", "1234")


def test_r7_the_detail_names_who_stands_in_for_the_responsible_officer(office, people, case):
    his = case("murat")
    assert office.applications.detail(his).stand_in == ""
    office.leave.save(away(people, "Murat Işık", "Gül Kılıç"))
    assert office.applications.detail(his).stand_in == "Gül Kılıç"
    stand_at(office, 2026, 11, 28, 9, 0)
    assert office.applications.detail(his).stand_in == ""
