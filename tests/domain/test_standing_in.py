"""Who stands in for whom: chains, loops, days without cover (R7)."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.contacts import Absence, Person
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.standing_in import check, covers, path_words, persons_of, stretches

AYSE, MURAT, GUL, CAN = 1, 2, 3, 4
NAMES = {AYSE: "Ayşe", MURAT: "Murat", GUL: "Gül", CAN: "Can"}
PEOPLE = {one: Person(id=one, unit_id=1, name=name) for one, name in NAMES.items()}


def day(number):
    return dt.date(2026, 11, number)


def away(person, backup, first, last=None, id_=0):
    last = last or first
    return Absence(id=id_, person_id=person, backup_id=backup, first=day(first), last=day(last))


def refused(absence, *others, people=PEOPLE):
    with pytest.raises(RuleError) as no:
        check(absence, others, people)
    return no.value


def test_a_chain_gives_the_last_one_who_is_present_on_each_day():
    known = [away(AYSE, MURAT, 23, 27), away(MURAT, GUL, 25, 26), away(GUL, CAN, 26)]
    found = {n: covers(known, PEOPLE, day(n)).get(AYSE) for n in range(22, 29)}
    assert {n: one.stand_in if one else None for n, one in found.items()} == {
        22: None, 23: MURAT, 24: MURAT, 25: GUL, 26: CAN, 27: MURAT, 28: None,
    }  # fmt: skip
    assert path_words(found[26], PEOPLE) == "Ayşe → Murat → Gül → Can"


def test_a_chain_has_no_longest_length():
    people = {n: Person(id=n, unit_id=1, name=str(n)) for n in range(1, 41)}
    known = [away(n, n + 1, 23) for n in range(1, 40)]
    assert covers(known, people, day(23))[1].stand_in == 40


def test_days_with_the_same_cover_stand_together():
    absence = away(AYSE, MURAT, 23, 27)
    found = stretches(absence, [absence, away(MURAT, GUL, 25, 26)], PEOPLE)
    assert [(one.first.day, one.last.day, one.cover.stand_in) for one in found] == [
        (23, 24, MURAT), (25, 26, GUL), (27, 27, MURAT),
    ]  # fmt: skip


def test_r7_a_loop_is_refused_with_its_path():
    error = refused(away(MURAT, AYSE, 25), away(AYSE, MURAT, 23, 27))
    assert (error.code, error.field) == ("absence.loop", "backup_id")
    assert "Murat → Ayşe → Murat" in sentence(error)
    assert "25.11.2026" in sentence(error)


def test_r7_a_loop_of_three_is_found():
    error = refused(away(GUL, AYSE, 23), away(AYSE, MURAT, 23), away(MURAT, GUL, 23))
    assert error.facts["path"] == "Gül → Ayşe → Murat → Gül"


def test_r7_a_backup_who_is_away_is_accepted_when_somebody_is_present_behind_him():
    check(away(AYSE, MURAT, 23, 27), [away(MURAT, GUL, 25)], PEOPLE)


def test_r7_a_backup_who_is_away_without_anybody_behind_him_is_refused_with_the_days():
    people = PEOPLE | {GUL: Person(id=GUL, unit_id=1, name="Gül", until=day(24))}
    error = refused(away(AYSE, MURAT, 23, 27), away(MURAT, GUL, 24, 26), people=people)
    assert (error.code, error.facts["days"]) == ("absence.backup_away", "25.11.2026–26.11.2026")


def test_r7_a_backup_outside_his_days_of_office_is_refused():
    people = PEOPLE | {MURAT: Person(id=MURAT, unit_id=1, name="Murat", until=day(25))}
    error = refused(away(AYSE, MURAT, 23, 27), people=people)
    assert (error.code, error.facts["days"]) == ("absence.backup_gone", "26.11.2026–27.11.2026")


def test_r7_a_later_leave_of_the_backup_must_not_leave_anybody_without_cover():
    people = PEOPLE | {GUL: Person(id=GUL, unit_id=1, name="Gül", since=day(26))}
    others = [away(AYSE, MURAT, 23, 27)]
    check(away(MURAT, GUL, 26, 27), others, people)
    assert refused(away(MURAT, GUL, 25, 27), *others, people=people).code == "absence.backup_gone"


def test_r7_it_is_said_whose_cover_would_break():
    others = [away(CAN, AYSE, 23, 24), away(MURAT, CAN, 23)]
    error = refused(away(AYSE, MURAT, 23, 24), *others)
    assert error.code == "absence.loop"
    others = [away(CAN, AYSE, 23, 24), away(MURAT, GUL, 23)]
    check(away(AYSE, MURAT, 23, 24), others, PEOPLE)


@pytest.mark.parametrize(
    ("absence", "code", "field"),
    [
        (away(AYSE, MURAT, 27, 23), "absence.dates", "last"),
        (away(AYSE, 0, 23), "absence.no_backup", "backup_id"),
        (away(AYSE, AYSE, 23), "absence.self", "backup_id"),
        (away(9, MURAT, 23), "record.gone", ""),
        (away(CAN, MURAT, 20, 23), "absence.overlaps", "first"),
    ],
)
def test_r7_what_is_refused_at_entry(absence, code, field):
    error = refused(absence, away(CAN, GUL, 23, 24))
    assert (error.code, error.field) == (code, field)


def test_an_officer_is_the_chosen_person_or_the_only_one_of_his_name():
    people = [
        Person(id=1, unit_id=1, name="Işıl  Çetin"),
        Person(id=2, unit_id=1, name="Ali Can"),
        Person(id=3, unit_id=2, name="Ali Can"),
        Person(id=4, unit_id=2, name="Ece Su", until=day(1)),
    ]
    officers = [(10, "IŞIL ÇETİN", None), (11, "Ali Can", None), (12, "Ali Can", 3),
                (13, "Ece Su", None), (14, "Kim Bu", 99)]  # fmt: skip
    assert persons_of(officers, people, day(23)) == {10: 1, 12: 3}
