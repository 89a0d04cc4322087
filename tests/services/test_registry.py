"""The registry over time: who was responsible, what must be reported, doubles, the way to Excel."""

from __future__ import annotations

import dataclasses
import datetime as dt

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hi_desktop.domain.contacts import Absence, GapKind, Person, ReportState, Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import RegistryChangeKind, Role, UnitKind
from hi_desktop.services.registry_rules import RegistryRules
from hi_desktop.services.settings import Profile
from hi_desktop.storage.base import Base

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def unit(office):
    return next(unit for unit in office.contacts.units() if unit.short == "ÇHGM")


def enter(office, unit, name="Ayşe Demir", **more):
    values = {"title": "Uzman", "phone": "0312 416 80 00", "mobile": "0532 123 45 67", **more}
    known = {one.id for one in office.contacts.people()}
    office.contacts.save_person(Person(unit_id=unit.id, name=name, **values))
    return next(one for one in office.contacts.people() if one.id not in known)


def change(office, person, since=None, **values):
    fresh = next(one for one in office.contacts.people() if one.id == person.id)
    return office.contacts.save_person(dataclasses.replace(fresh, **values), since)


def reported(office):
    office.registry.report(
        [one.id for one in office.registry.changes()], "E-1-100-1", dt.date(2026, 11, 20)
    )


def code_of(call, *arguments):
    with pytest.raises(RuleError) as no:
        call(*arguments)
    return no.value.code, no.value.field


def dump(office):
    """Return every row of every table but the history, without versions."""
    with office.context.read() as work:
        return {
            table.name: sorted(
                str({k: v for k, v in row._mapping.items() if k != "version"})
                for row in work.session.execute(select(table))
            )
            for table in Base.metadata.sorted_tables
            if not table.name.startswith("history") and table.name != "national_day"
        }


# ---- posts over time


def test_r8_who_was_responsible_on_the_first_of_march(office, unit):
    ayse = enter(office, unit, since=dt.date(2020, 1, 1))
    change(office, ayse, dt.date(2026, 6, 1), role=Role.BACKUP, mobile="0533 123 45 67")
    then = office.contacts.duty(unit.id, dt.date(2026, 3, 1))
    assert (then.main.name, then.main.mobile) == ("Ayşe Demir", "+905321234567")
    now = office.contacts.duty(unit.id)
    assert now.main is None and now.standing_in.mobile == "+905331234567"
    [post] = office.registry.posts(ayse.id)
    assert (post.role, post.until) == (Role.MAIN, dt.date(2026, 5, 31))


def test_a_mere_correction_leaves_no_history(office, unit):
    ayse = enter(office, unit)
    change(office, ayse, name="Ayşe Demirci")
    assert office.registry.posts(ayse.id) == []
    assert [p.name for p in office.contacts.people(on=dt.date(2026, 1, 1))] == ["Ayşe Demirci"]


def test_a_unit_is_seen_as_it_was_on_a_day(office, unit):
    fresh = dataclasses.replace(unit, phone="0312 416 80 99", short="ÇHGM")
    office.contacts.save_unit(fresh, dt.date(2026, 9, 1))
    other = next(one for one in office.contacts.units() if one.id == unit.id)
    office.contacts.save_unit(dataclasses.replace(other, short="ÇOCUK"), dt.date(2026, 10, 1))
    seen = [
        next(one for one in office.contacts.units(day) if one.id == unit.id)
        for day in (dt.date(2026, 8, 31), dt.date(2026, 9, 30), dt.date(2026, 10, 1))
    ]
    assert [one.short for one in seen] == ["ÇHGM", "ÇHGM", "ÇOCUK"]
    assert [one.phone for one in seen] == ["", "+903124168099", "+903124168099"]


STEPS = st.lists(
    st.tuples(st.integers(0, 40), st.sampled_from(("T0", "T1", "T2", "T3"))), min_size=1, max_size=6
)
START = dt.date(2026, 1, 1)
DAYS = [START + dt.timedelta(days=n) for n in range(41)]


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(steps=STEPS)
def test_every_day_is_answered_after_any_changes_in_any_order(local, steps):
    """The model: from the day of a change on, the new title holds, whatever stood there."""
    unit = local.contacts.units(TODAY)[0]
    held = {day: "T0" for day in DAYS if day >= DAYS[5]}
    person = enter(local, unit, title="T0", since=DAYS[5])
    now = "T0"
    for at, title in steps:
        change(local, person, DAYS[at], title=title)
        if title != now:
            held = {d: t for d, t in held.items() if d < DAYS[at]}
            held |= dict.fromkeys(DAYS[at:], title)
            now = title
    with local.context.read() as work:
        found = {
            day: [p for p in work.contacts.people(on=day) if p.id == person.id] for day in DAYS
        }
    assert all(len(posts) <= 1 for posts in found.values())
    assert {day: posts[0].title for day, posts in found.items() if posts} == held


# ---- R1, R4


def test_r1_a_manager_from_another_post_needs_a_reason_and_then_is_no_gap(office, unit):
    wrong = Person(unit_id=unit.id, name="Ali Ünal", title="Şube Müdürü", role=Role.MANAGER)
    assert code_of(office.contacts.save_person, wrong) == ("person.post_reason", "post_reason")
    office.contacts.save_person(dataclasses.replace(wrong, post_reason="Kadro boş"))
    kinds = {gap.kind for gap in office.contacts.gaps() if gap.unit_id == unit.id}
    assert GapKind.WRONG_POST not in kinds and GapKind.NO_MANAGER not in kinds


def kinds_of(office, unit):
    return {gap.kind for gap in office.contacts.gaps() if gap.unit_id == unit.id}


def test_r2_a_unit_without_a_phone_line_is_told_until_it_has_one(office, unit):
    assert GapKind.NO_PHONE in kinds_of(office, unit)
    office.contacts.save_unit(dataclasses.replace(unit, phone="0312 705 10 00 dahili 12"))
    assert GapKind.NO_PHONE not in kinds_of(office, unit)
    known = office.contacts.unit(unit.id)
    assert (known.phone, known.extension) == ("+903127051000", "12")
    bad = dataclasses.replace(known, phone="12")
    assert code_of(office.contacts.save_unit, bad)[1] == "phone"


def test_r4_a_unit_with_fewer_people_than_set_is_told(office, unit):
    enter(office, unit)
    office.registry.save_rules(RegistryRules(minimum_main=1, report_days=5))
    assert office.registry.rules().report_days == 5
    office.registry.save_rules(RegistryRules(minimum_main=2))
    assert office.registry.rules().minimum_main == 2 and office.settings.profile() is None
    assert GapKind.FEW_MAIN in kinds_of(office, unit)
    office.registry.save_rules(RegistryRules())
    kinds = kinds_of(office, unit)
    assert GapKind.NO_MAIN not in kinds and GapKind.NO_BACKUP in kinds
    assert code_of(office.registry.save_rules, RegistryRules(minimum_main=0)) == (
        "registry.number", "minimum_main",
    )  # fmt: skip


def test_r4_a_raised_minimum_tells_too_few_main_officers_and_backups(office, unit):
    office.settings.save_profile(
        Profile(unit_kind=UnitKind.COUNSELLORSHIP, unit_name="Müşavirlik", province="Ankara")
    )
    enter(office, unit)
    enter(office, unit, "Murat Işık", role=Role.BACKUP, mobile="0542 123 45 67")
    few = {GapKind.FEW_MAIN, GapKind.FEW_BACKUP}
    assert not few & kinds_of(office, unit)
    raised = office.registry.save_rules(RegistryRules(minimum_main=2, minimum_backup=2))
    assert few <= kinds_of(office, unit)
    assert not {GapKind.NO_MAIN, GapKind.NO_BACKUP} & kinds_of(office, unit)
    enter(office, unit, "Gül Kılıç", mobile="0543 123 45 67")
    assert kinds_of(office, unit) & few == {GapKind.FEW_BACKUP}
    office.history.undo(raised.act_id)
    assert not few & kinds_of(office, unit)


# ---- R8: what must be reported


def test_r8_joining_opens_one_item_and_the_letter_closes_it(office, unit):
    ayse = enter(office, unit)
    [item] = office.registry.changes()
    assert (item.kind, item.person_id, item.unit_id) == (
        RegistryChangeKind.JOINED, ayse.id, unit.id,
    )  # fmt: skip
    assert (item.day, item.due) == (TODAY, dt.date(2026, 11, 26))
    assert dict(item.after)["title"] == "Uzman" and item.before == ()
    assert code_of(office.registry.report, [item.id], " ", TODAY)[1] == "letter_no"
    assert code_of(office.registry.report, [item.id], "E-1", None)[1] == "letter_date"
    late = dt.date(2026, 11, 24)
    assert code_of(office.registry.report, [item.id], "E-1", late)[0] == "report.future"
    assert code_of(office.registry.report, [], "E-1", TODAY)[0] == "report.nothing"
    done = office.registry.report([item.id], "E-1-100-5", TODAY)
    assert office.registry.changes() == []
    [closed] = office.registry.reported()
    assert (closed.letter_no, closed.letter_date, closed.reported_on) == ("E-1-100-5", TODAY, TODAY)
    assert code_of(office.registry.report, [item.id], "E-2", TODAY)[0] == "report.done"
    office.history.undo(done.act_id)
    assert [one.id for one in office.registry.changes()] == [item.id]


def test_r8_two_changes_before_the_letter_are_one_item_and_back_again_is_none(office, unit):
    ayse = enter(office, unit)
    reported(office)
    change(office, ayse, TODAY, title="Şef")
    change(office, ayse, TODAY, title="Müdür", mobile="0533 123 45 67")
    [item] = office.registry.changes()
    assert item.kind is RegistryChangeKind.MOVED
    assert dict(item.before) == {"title": "Uzman", "mobile": "0532 123 45 67"}
    assert dict(item.after) == {"title": "Müdür", "mobile": "0533 123 45 67"}
    change(office, ayse, title="Uzman")
    [item] = office.registry.changes()
    assert (item.kind, dict(item.before)) == (
        RegistryChangeKind.REACHED_OTHERWISE, {"mobile": "0532 123 45 67"},
    )  # fmt: skip
    last = change(office, ayse, mobile="0532 123 45 67")
    assert office.registry.changes() == []
    office.history.undo(last.act_id)
    assert len(office.registry.changes()) == 1


def test_r8_leaving_and_the_phone_line_of_the_unit_are_reported_an_email_is_not(office, unit):
    ayse = enter(office, unit)
    reported(office)
    change(office, ayse, email="a@example.gov.tr")
    assert office.registry.changes() == []
    office.contacts.end_person(ayse.id, dt.date(2026, 11, 20))
    fresh = next(one for one in office.contacts.units() if one.id == unit.id)
    office.contacts.save_unit(dataclasses.replace(fresh, phone="0312 416 80 11"), TODAY)
    kinds = {one.kind for one in office.registry.changes()}
    assert kinds == {RegistryChangeKind.LEFT, RegistryChangeKind.UNIT}


def test_r5_r8_the_letter_lists_the_people_and_says_who_is_new_changed_or_left(office, unit):
    old = enter(office, unit, "Eski Kişi")
    kept = enter(office, unit, "Kalan Kişi", role=Role.BACKUP)
    moved = enter(office, unit, "Değişen Kişi", role=Role.BACKUP)
    reported(office)
    office.contacts.end_person(old.id, dt.date(2026, 11, 20))
    change(office, moved, TODAY, role=Role.MAIN)
    enter(office, unit, "Yeni Müdür", role=Role.MANAGER, title="Genel Müdür Yardımcısı")
    data = office.registry.notification()
    [told] = data.units
    assert told.manager == "Yeni Müdür" and len(data.changes) == 3
    states = {one.name: one.state for one in told.people}
    assert states == {
        "Yeni Müdür": ReportState.NEW, "Değişen Kişi": ReportState.CHANGED,
        "Kalan Kişi": ReportState.SAME, "Eski Kişi": ReportState.LEFT,
    }  # fmt: skip
    by_name = {one.name: one for one in told.people}
    assert by_name["Değişen Kişi"].was == ("Görev: Yedek → Asıl",)
    assert by_name["Eski Kişi"].day == dt.date(2026, 11, 20)
    assert by_name[kept.name].mobile == "0532 123 45 67"


# ---- feature 44: staleness


def test_units_nobody_confirmed_for_half_a_year_are_listed_until_confirmed(office, unit):
    assert unit.id in {one.id for one in office.registry.stale()}
    office.registry.confirm([unit.id])
    assert unit.id not in {one.id for one in office.registry.stale()}
    assert unit.id not in {one.id for one in office.registry.stale(dt.date(2027, 5, 22))}
    assert unit.id in {one.id for one in office.registry.stale(dt.date(2027, 5, 23))}


# ---- feature 43: doubles


def test_doubles_are_proposed_by_name_and_number(office, unit):
    other = next(one for one in office.contacts.units(TODAY) if one.id != unit.id)
    enter(office, unit, "Işıl Çetin", mobile="")
    enter(office, other, "IŞIL ÇETİN", phone="", mobile="")
    enter(office, unit, "Ali Can", mobile="0541 123 45 67")
    enter(office, other, "A. Can", mobile="0541 123 45 67")
    pairs = [(p.first.name, p.second.name, p.why.value) for p in office.registry.doubles()]
    assert ("Işıl Çetin", "IŞIL ÇETİN", "ad") in pairs
    assert any(pair[2] == "cep" and "Ali Can" in pair for pair in pairs)
    assert len(pairs) == 2


def test_a_merge_keeps_both_histories_and_parting_restores_every_row(office, unit):
    other = next(one for one in office.contacts.units(TODAY) if one.kind is unit.kind
                 and one.id != unit.id)  # fmt: skip
    kept = enter(office, unit, since=dt.date(2026, 6, 1))
    double = enter(office, other, since=dt.date(2020, 1, 1))
    backup = enter(office, unit, "Murat Işık", role=Role.BACKUP, mobile="0542 123 45 67")
    office.leave.save(Absence(person_id=double.id, backup_id=backup.id, first=TODAY, last=TODAY))
    before = dump(office)
    office.registry.merge(kept.id, double.id)
    assert office.registry.doubles() == []
    assert {absence.person_id for absence in office.leave.absences()} == {kept.id}
    [then] = [p for p in office.contacts.people(on=dt.date(2021, 1, 1)) if p.id == kept.id]
    assert then.unit_id == other.id
    [now] = [p for p in office.contacts.people(on=TODAY) if p.id in {kept.id, double.id}]
    assert (now.id, now.unit_id) == (kept.id, unit.id)
    [merged] = office.registry.merged()
    assert (merged.double.id, merged.kept.id) == (double.id, kept.id)
    office.registry.unmerge(double.id)
    assert dump(office) == before


def test_one_who_stands_in_for_the_other_is_not_the_same_person(office, unit):
    one, other = enter(office, unit), enter(office, unit, "Ayşe Demir")
    office.leave.save(Absence(person_id=one.id, backup_id=other.id, first=TODAY, last=TODAY))
    assert code_of(office.registry.merge, one.id, other.id)[0] == "merge.stands_in"
    assert code_of(office.registry.merge, one.id, one.id)[0] == "merge.same"
    assert code_of(office.registry.unmerge, one.id)[0] == "merge.not"


# ---- feature 45: to Excel and back


@pytest.fixture
def written(office, unit, tmp_path):
    enter(office, unit, "Ayşe Demir", since=dt.date(2024, 1, 2), email="a@example.gov.tr")
    enter(office, unit, "Murat Işık", role=Role.BACKUP, mobile="0542 123 45 67")
    enter(office, unit, "Gül Kılıç", role=Role.BACKUP, mobile="0543 123 45 67")
    return office.contacts.export(tmp_path / "rehber.xlsx")


def cells(path):
    book = openpyxl.load_workbook(path)
    sheet = book["Kişiler"]
    heads = {cell.value: cell.column for cell in sheet[4]}
    rows = {sheet.cell(n, heads["Ad soyad"]).value: n for n in range(5, sheet.max_row + 1)}
    return book, sheet, heads, rows


def test_a_workbook_that_comes_back_untouched_changes_nothing(office, written):
    shown = office.contacts.preview_import(written)
    assert shown.counts == {"added": 0, "updated": 0, "unchanged": 3}
    assert office.contacts.commit_import(shown).changes.act_id == 0


def test_only_the_edited_cells_of_the_workbook_move(office, unit, written):
    book, sheet, heads, rows = cells(written)
    sheet.cell(rows["Ayşe Demir"], heads["Unvan"]).value = "Şef"
    sheet.cell(rows["Murat Işık"], heads["Ad soyad"]).value = "Murat Işıklı"
    sheet.cell(rows["Ayşe Demir"], heads["E-posta"]).value = None
    sheet.delete_rows(rows["Gül Kılıç"])
    book.save(written)
    ayse = next(one for one in office.contacts.people() if one.name == "Ayşe Demir")
    change(office, ayse, mobile="0555 123 45 67")
    before = {one.id: one for one in office.contacts.people()}

    shown = office.contacts.preview_import(written)
    moves = {row.before.name: row.changed for row in shown.rows if row.status.value == "update"}
    assert {name: set(fields) for name, fields in moves.items()} == {
        "Ayşe Demir": {"title", "email"}, "Murat Işık": {"name"},
    }  # fmt: skip
    [gone] = [row for row in shown.rows if row.leaving]
    assert gone.before.name == "Gül Kılıç"
    office.contacts.commit_import(shown)
    after = {one.id: one for one in office.contacts.people()}
    assert after.keys() == before.keys()
    told = {
        one.name: {
            field.name
            for field in dataclasses.fields(one)
            if getattr(one, field.name) != getattr(after[one.id], field.name)
        }
        - {"version", "since"}
        for one in before.values()
    }
    assert told == {"Ayşe Demir": {"title", "email"}, "Murat Işık": {"name"}, "Gül Kılıç": set()}
    assert after[ayse.id].mobile == "+905551234567"


def test_a_deleted_row_ends_somebody_only_when_the_officer_says_so(office, written):
    book, sheet, _heads, rows = cells(written)
    sheet.delete_rows(rows["Gül Kılıç"])
    book.save(written)
    shown = office.contacts.preview_import(written)
    [gone] = [row for row in shown.rows if row.leaving]
    result = office.contacts.commit_import(shown, leaving=[gone.row])
    assert result.people_ended == 1
    gul = next(one for one in office.contacts.people() if one.name == "Gül Kılıç")
    assert gul.until == TODAY


def test_the_reason_for_a_post_goes_to_excel_and_back(office, unit, tmp_path):
    enter(office, unit, "Ali Ünal", role=Role.MANAGER, title="Uzman", post_reason="Kadro boş")
    path = office.contacts.export(tmp_path / "r.xlsx")
    assert office.contacts.preview_import(path).counts["updated"] == 0
    book, sheet, heads, rows = cells(path)
    sheet.cell(rows["Ali Ünal"], heads["Göreve ilişkin gerekçe"]).value = "Vekâleten"
    book.save(path)
    shown = office.contacts.preview_import(path)
    assert [row.changed for row in shown.rows] == [("post_reason",)]
    office.contacts.commit_import(shown)
    assert [p.post_reason for p in office.contacts.people()] == ["Vekâleten"]


def test_r3_the_export_names_the_manager_of_each_unit(office, unit, tmp_path):
    enter(office, unit, "Sevgi Öztürk", role=Role.MANAGER, title="Şube Müdürü",
          post_reason="Vekâleten")  # fmt: skip
    book = openpyxl.load_workbook(office.contacts.export(tmp_path / "r.xlsx"))
    units = {row[0]: row for row in book["Birimler"].iter_rows(min_row=5, values_only=True)}
    assert units[unit.name][6] == "Sevgi Öztürk"
    people = list(book["Kişiler"].iter_rows(min_row=5, values_only=True))
    assert "Vekâleten" in people[0]
    assert book["_rehber"].sheet_state == "veryHidden"


def test_a_unit_that_is_no_part_of_the_circular_reports_nothing(local):
    local.contacts.save_unit(Unit(kind=UnitKind.OTHER, name="Kantin"))
    unit = next(one for one in local.contacts.units() if one.name == "Kantin")
    enter(local, unit, "Ali Can")
    assert local.registry.changes() == []
