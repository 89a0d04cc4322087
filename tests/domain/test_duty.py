from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.contacts import Absence, GapKind, Person, Unit
from hi_desktop.domain.duty import duty, expected_manager_titles, gaps, is_expected_title
from hi_desktop.domain.vocabulary import Role, UnitKind

DAY = dt.date(2026, 11, 23)
UNIT = Unit(
    id=1, kind=UnitKind.GENERAL_DIRECTORATE, name="Çocuk Hizmetleri GM", phone="+903124168000"
)


def person(id_: int, role: Role, **more: object) -> Person:
    values: dict[str, object] = {
        "id": id_, "unit_id": 1, "name": f"Kişi {id_}", "role": role, "phone": "+903124168000",
        "mobile": "+905321234567",
        "title": "Genel Müdür Yardımcısı" if role is Role.MANAGER else "Uzman",
    }  # fmt: skip
    return Person(**(values | more))  # type: ignore[arg-type]


def away(person_id: int, backup_id: int, first: str = "2026-11-23", last: str = "2026-11-27"):
    return Absence(person_id=person_id, backup_id=backup_id, first=dt.date.fromisoformat(first),
                   last=dt.date.fromisoformat(last))  # fmt: skip


MANAGER, MAIN, BACKUP = person(1, Role.MANAGER), person(2, Role.MAIN), person(3, Role.BACKUP)
STAFF = [MANAGER, MAIN, BACKUP]


def test_the_main_officer_answers_while_present():
    found = duty(UNIT, STAFF, [], DAY)
    assert (found.manager, found.main, found.standing_in, found.until) == (
        MANAGER,
        MAIN,
        None,
        None,
    )


def test_the_named_backup_stands_in_until_the_absence_ends():
    found = duty(UNIT, STAFF, [away(2, 3)], DAY)
    assert (found.main, found.standing_in, found.until) == (MAIN, BACKUP, dt.date(2026, 11, 27))
    assert duty(UNIT, STAFF, [away(2, 3)], dt.date(2026, 11, 28)).standing_in is None
    assert duty(UNIT, STAFF, [away(2, 3)], dt.date(2026, 11, 22)).standing_in is None


def test_when_the_backup_is_away_too_his_own_backup_or_another_stands_in():
    second = person(4, Role.BACKUP)
    chain = [away(2, 3), away(3, 4)]
    circle = [away(2, 3), away(3, 2)]

    assert duty(UNIT, [*STAFF, second], chain, DAY).standing_in == second
    assert duty(UNIT, [*STAFF, second], circle, DAY).standing_in == second
    assert duty(UNIT, STAFF, circle, DAY).standing_in is None


def test_another_main_officer_who_is_present_answers_first():
    other = person(5, Role.MAIN)
    found = duty(UNIT, [*STAFF, other], [away(2, 3)], DAY)
    assert (found.main, found.standing_in) == (other, None)


def test_a_unit_without_main_officer_is_answered_for_by_its_backup():
    found = duty(UNIT, [MANAGER, BACKUP], [], DAY)
    assert (found.main, found.standing_in, found.until) == (None, BACKUP, None)


def test_people_of_other_units_and_other_times_do_not_answer():
    elsewhere = person(6, Role.MAIN, unit_id=2)
    gone = person(7, Role.MAIN, until=dt.date(2026, 11, 22))
    coming = person(8, Role.MAIN, since=dt.date(2026, 11, 24))
    assert duty(UNIT, [elsewhere, gone, coming], [], DAY).main is None
    assert duty(UNIT, [gone], [], dt.date(2026, 11, 22)).main == gone


@pytest.mark.parametrize(
    ("kind", "title", "fits"),
    [
        (UnitKind.GENERAL_DIRECTORATE, "Genel Müdür Yardımcısı", True),
        (UnitKind.GENERAL_DIRECTORATE, "GENEL MÜDÜR YARDIMCISI V.", True),
        (UnitKind.GENERAL_DIRECTORATE, "Gn.Md.Yrd.", True),
        (UnitKind.GENERAL_DIRECTORATE, "Daire Başkanı", False),
        (UnitKind.PRESIDENCY, "Daire Başkanı", True),
        (UnitKind.PRESIDENCY, "Şube Müdürü", True),
        (UnitKind.PRESIDENCY, "Uzman", False),
        (UnitKind.COUNSELLORSHIP, "Müşavir", True),
        (UnitKind.COUNSELLORSHIP, "Basın Müşaviri", True),
        (UnitKind.PROVINCIAL_DIRECTORATE, "İl Müdür Yardımcısı", True),
        (UnitKind.PROVINCIAL_DIRECTORATE, "İl Müdürü", False),
        (UnitKind.PROVINCIAL_DIRECTORATE, "", False),
    ],
)
def test_the_manager_comes_from_the_post_of_the_kind_of_unit(kind, title, fits):
    assert is_expected_title(kind, title) is fits


def test_kinds_without_an_own_unit_have_no_managing_post():
    assert expected_manager_titles(UnitKind.WHITE_DESK) == ()


def test_a_complete_unit_has_no_gaps():
    assert gaps([UNIT], STAFF, DAY) == []


def test_every_gap_of_a_unit_is_found():
    empty = Unit(id=2, kind=UnitKind.PROVINCIAL_DIRECTORATE, name="Hatay İl Müdürlüğü")
    people = [
        person(10, Role.MANAGER, title="İl Müdürü"),
        person(11, Role.MAIN, phone=""),
        person(12, Role.BACKUP, mobile=""),
    ]
    found = gaps([UNIT, empty], people, DAY)

    assert [(gap.kind, gap.unit_id, gap.person_id) for gap in found] == [
        (GapKind.WRONG_POST, 1, 10),
        (GapKind.NO_WORK_PHONE, 1, 11),
        (GapKind.NO_MOBILE, 1, 12),
        (GapKind.NO_PHONE, 2, None),
        (GapKind.NO_MANAGER, 2, None),
        (GapKind.NO_MAIN, 2, None),
        (GapKind.NO_BACKUP, 2, None),
    ]


def test_a_person_who_left_fills_no_post():
    gone = person(3, Role.BACKUP, until=dt.date(2026, 11, 1))
    assert [gap.kind for gap in gaps([UNIT], [MANAGER, MAIN, gone], DAY)] == [GapKind.NO_BACKUP]


@pytest.mark.parametrize(
    ("kind", "lacks"),
    [(UnitKind.WHITE_DESK, [GapKind.NO_PHONE]), (UnitKind.CALL_CENTRE, [GapKind.NO_PHONE]),
     (UnitKind.OTHER, [])],
)  # fmt: skip
def test_other_kinds_of_units_need_a_phone_at_most(kind, lacks):
    assert [gap.kind for gap in gaps([Unit(id=9, kind=kind, name="x")], [], DAY)] == lacks
