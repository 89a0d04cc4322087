"""The contact registry: who answers for a unit, who stands in, and what is missing."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest

from hi_desktop.domain.contacts import Absence, GapKind, Person, Unit
from hi_desktop.domain.errors import ConflictError, RuleError
from hi_desktop.domain.vocabulary import Role, UnitKind
from hi_desktop.services.officer import Officer

TODAY = dt.date(2026, 11, 23)
WEEK = (TODAY, dt.date(2026, 11, 27))


@pytest.fixture
def unit(office):
    return next(unit for unit in office.contacts.units() if unit.short == "ÇHGM")


@pytest.fixture
def staff(office, unit):
    """A manager, a main officer and two backups; their ids by name."""
    people = (
        ("Müdür Bey", Role.MANAGER, "Genel Müdür Yardımcısı"),
        ("Asıl Hanım", Role.MAIN, "Memur"),
        ("Yedek Bir", Role.BACKUP, "Memur"),
        ("Yedek İki", Role.BACKUP, "Memur"),
    )
    for name, role, title in people:
        office.contacts.save_person(
            Person(unit_id=unit.id, name=name, role=role, title=title, mobile="0532 123 45 67",
                   phone="0312 416 80 00 dahili 45")
        )  # fmt: skip
    return {person.name: person.id for person in office.contacts.people(unit.id)}


def code_of(call, *arguments):
    with pytest.raises(RuleError) as no:
        call(*arguments)
    return no.value.code


def test_the_provinces_and_central_units_are_seeded_as_dated_data(office):
    today = office.contacts.units(TODAY)
    provinces = [u for u in today if u.kind is UnitKind.PROVINCIAL_DIRECTORATE]
    assert len({unit.province for unit in provinces}) == 81
    shorts = {unit.short for unit in today}
    assert {"BHİM", "ŞYGGM", "Ankara İM"} <= shorts
    assert "ŞYGDB" not in shorts
    then = {unit.short for unit in office.contacts.units(dt.date(2014, 10, 10))}
    assert "ŞYGDB" in then and "ŞYGGM" not in then


def test_units_stand_in_turkish_order(office):
    shorts = [unit.short for unit in office.contacts.units(TODAY) if unit.short.endswith(" İM")]
    assert shorts[:2] == ["Adana İM", "Adıyaman İM"]
    for first, second in (("Bursa", "Çanakkale"), ("Iğdır", "Isparta"), ("Isparta", "İstanbul")):
        assert shorts.index(f"{first} İM") < shorts.index(f"{second} İM")


def test_phones_are_stored_in_one_form(office, staff, unit):
    person = next(p for p in office.contacts.people(unit.id) if p.name == "Asıl Hanım")
    assert (person.phone, person.extension, person.mobile) == (
        "+903124168000", "45", "+905321234567",
    )  # fmt: skip


def test_who_is_responsible_and_who_stands_in_today(office, staff, unit):
    duty = office.contacts.duty(unit.id)
    assert (duty.manager.name, duty.main.name, duty.standing_in) == (
        "Müdür Bey", "Asıl Hanım", None,
    )  # fmt: skip
    office.leave.save(
        Absence(person_id=staff["Asıl Hanım"], backup_id=staff["Yedek Bir"],
                first=WEEK[0], last=WEEK[1], reason="Yıllık izin")
    )  # fmt: skip
    duty = office.contacts.duty(unit.id)
    assert (duty.standing_in.name, duty.until) == ("Yedek Bir", WEEK[1])
    assert office.contacts.duty(unit.id, dt.date(2026, 11, 30)).standing_in is None
    [same] = [found for found in office.contacts.duties() if found.unit.id == unit.id]
    assert same.standing_in == duty.standing_in


@pytest.mark.parametrize(
    ("away", "backup", "days", "code"),
    [
        ("Asıl Hanım", "Asıl Hanım", WEEK, "absence.self"),
        ("Asıl Hanım", "Yedek Bir", WEEK[::-1], "absence.dates"),
        ("Yedek Bir", "Asıl Hanım", WEEK, "absence.loop"),
        ("Asıl Hanım", "Yedek İki", WEEK, "absence.overlaps"),
    ],
)
def test_nobody_is_away_without_a_backup_who_is_there(  # noqa: PLR0917 - a table of cases
    office, staff, away, backup, days, code
):
    office.leave.save(
        Absence(person_id=staff["Asıl Hanım"], backup_id=staff["Yedek Bir"],
                first=WEEK[0], last=WEEK[0])
    )  # fmt: skip
    absence = Absence(person_id=staff[away], backup_id=staff[backup], first=days[0], last=days[1])
    assert code_of(office.leave.save, absence) == code


def test_what_a_unit_lacks_is_listed(office, unit):
    def lacks():
        return {gap.kind for gap in office.contacts.gaps() if gap.unit_id == unit.id}

    assert {GapKind.NO_PHONE, GapKind.NO_MANAGER, GapKind.NO_MAIN, GapKind.NO_BACKUP} <= lacks()
    office.contacts.save_unit(dataclasses.replace(unit, phone="0312 416 80 00"))
    assert GapKind.NO_PHONE not in lacks()


def test_somebody_who_left_stays_as_history(office, staff, unit):
    office.contacts.end_person(staff["Yedek İki"], dt.date(2026, 11, 20))
    now = {person.name for person in office.contacts.people(unit.id, TODAY)}
    assert "Yedek İki" not in now
    assert "Yedek İki" in {person.name for person in office.contacts.people(unit.id)}


@pytest.mark.parametrize("text", ["asil hanim", "ASIL çhgm", "0312416", "yedek iki", "cocuk hizm"])
def test_search_finds_people_and_units(office, staff, text):
    wanted = text if text != "0312416" else "3124168000"
    assert office.contacts.search(wanted)
    assert office.contacts.search("olmayan kişi") == []


def test_saving_over_somebody_elses_change_is_a_conflict(office, unit):
    office.contacts.save_unit(dataclasses.replace(unit, short="Ç1"))
    with pytest.raises(ConflictError):
        office.contacts.save_unit(dataclasses.replace(unit, short="Ç2"))


def test_faults_are_told_by_field(local):
    contacts = local.contacts
    unit = contacts.units()[0]
    kind = UnitKind.OTHER
    assert code_of(contacts.save_unit, Unit(kind=kind, name=" ")) == "unit.no_name"
    loop = dataclasses.replace(unit, parent_id=unit.id)
    assert code_of(contacts.save_unit, loop) == "unit.own_parent"
    assert code_of(contacts.save_person, Person(unit_id=1, name="")) == "person.no_name"
    fixed = Person(unit_id=1, name="Ali", mobile="0312 416 80 00")
    assert code_of(contacts.save_person, fixed) == "phone.not_mobile"
    dates = Person(unit_id=1, name="Ali", since=TODAY, until=dt.date(2026, 1, 1))
    assert code_of(contacts.save_person, dates) == "contact.dates"
    assert code_of(contacts.end_person, 99, TODAY) == "record.gone"
    assert code_of(local.leave.remove, 99) == "record.gone"
    assert code_of(contacts.duty, 9999) == "record.gone"


def test_officers_have_a_login_of_their_own(local):
    local.contacts.save_officer(Officer(0, "Murat Şahin", "Memur", "murat"))
    assert [officer.login for officer in local.contacts.officers()] == ["ayse", "murat"]
    twice = Officer(0, "Başkası", "", "murat")
    assert code_of(local.contacts.save_officer, twice) == "officer.login_taken"
    assert code_of(local.contacts.save_officer, Officer(0, "", "", "x")) == "officer.no_name"
    assert code_of(local.contacts.save_officer, Officer(0, "X", "", "")) == "officer.no_login"
