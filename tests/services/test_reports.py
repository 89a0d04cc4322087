"""The month through the services: registered, referred, answered, counted, handed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from hi_desktop.domain.applications import Draft, ReferRequest
from hi_desktop.domain.calendar import CalendarEntry, DayKind
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, UnitKind
from hi_desktop.services.clock import FixedClock
from hi_desktop.services.office import Office
from hi_desktop.services.reports import file_name
from hi_desktop.services.settings import Profile
from tests.factories import whole_answer

NOW = dt.datetime.combine(dt.date(2026, 11, 23), dt.time(10, 30))
IDENTITY = "10000000146"
REASONS = "Kişinin sağlık bilgisi istenmektedir; rızası yoktur."


def draft(received: dt.date, **values: object) -> Draft:
    plain = Draft(
        channel="CIMER",
        received=received,
        subject="Bakım aylığı başvurusunun durumu",
        applicant="Mehmet Karaca",
        identity_no=IDENTITY,
        province="Ankara",
    )
    return replace(plain, **values)


@pytest.fixture
def busy(office: Office) -> Office:
    """An office with one application of each fate, of October 2026."""
    unit = next(
        unit for unit in office.contacts.units() if unit.kind is UnitKind.GENERAL_DIRECTORATE
    )
    office.settings.save_profile(
        Profile(
            unit_kind=UnitKind.COUNSELLORSHIP,
            unit_name="Basın ve Halkla İlişkiler Müşavirliği",
            manager="Sevgi Öztürk",
        )
    )
    register = office.applications.register
    carried = register(draft(dt.date(2026, 9, 10), unit_id=unit.id)).id
    answered = register(draft(dt.date(2026, 10, 5), unit_id=unit.id)).id
    refused = register(
        draft(dt.date(2026, 10, 6), kind=Kind.INFORMATION, channel="BEYS", unit_id=unit.id)
    ).id
    register(draft(dt.date(2026, 10, 7), confidential=True, external_no="2612345678"))
    register(draft(dt.date(2026, 10, 8), identity=IdentityStatus.HIDDEN, subject="Gizli kişi"))
    register(draft(dt.date(2026, 11, 2)))
    for id_, day in ((carried, 12), (answered, 20)):
        office.applications.answer(
            id_,
            whole_answer(dt.date(2026, 10, day), summary="Talep yerine getirildi."),
        )
    office.applications.refuse(
        refused,
        whole_answer(
            dt.date(2026, 11, 3),
            outcome=Outcome.REFUSED,
            ground="K21",
            explanation=REASONS,
        ),
    )
    return office


def test_the_figures_are_those_of_what_was_done(busy: Office) -> None:
    # a case is closed on the day on which its answer is entered, here 23 November
    october = busy.reports.month(2026, 10)
    november = busy.reports.month(2026, 11)
    assert (october.counts.carried, october.counts.received, october.counts.closed) == (1, 4, 0)
    assert october.counts.open_at_end == november.counts.carried == 5
    assert (november.counts.received, november.counts.closed, november.counts.refused) == (1, 3, 1)
    refused = [line for line in november.by_ground if line[2]]
    assert [code for code, _, _ in refused] == ["K21"]
    assert refused[0][1].startswith("m.21")
    assert november.counts.mean_days is not None
    assert october.unit_name == "Basın ve Halkla İlişkiler Müşavirliği"
    assert october.manager == "Sevgi Öztürk" and october.made_on == NOW.date()
    assert len(october.trend) == 12 and october.trend[-1][2] == october.counts
    assert november.before == october.counts


def test_secret_applicants_are_withheld(busy: Office) -> None:
    cases = {case.row.received.day: case for case in busy.reports.month(2026, 10).cases}
    assert cases[5].identity_masked == "100******46"
    assert cases[5].row.applicant == "Mehmet Karaca"
    for day in (7, 8):
        assert cases[day].row.applicant == "Kimliği gizli"
        assert cases[day].row.province == ""
        assert set(cases[day].identity_masked) == {"*"}
    assert cases[7].row.subject == "Gizli kayıt"
    assert cases[7].row.external_no == ""


def test_a_scope_counts_one_unit_only(busy: Office) -> None:
    unit = next(unit for unit in busy.contacts.units() if unit.kind is UnitKind.GENERAL_DIRECTORATE)
    month = busy.reports.month(2026, 10, unit.id)
    assert month.scope == unit.name
    assert month.counts.received == 2
    assert [line.title for line in month.by_unit] == [unit.name]


def test_what_nobody_was_given_is_a_problem(busy: Office) -> None:
    problems = {problem.text: problem for problem in busy.reports.month(2026, 10).problems}
    assert problems["Birime havale edilmemiş (sahipsiz) açık başvuru"].count == 2
    assert "Genelge süresinden sonra cevaplanan başvuru" not in problems


def test_a_referral_back_is_a_problem_of_its_month(busy: Office) -> None:
    first, second = [
        unit for unit in busy.contacts.units() if unit.kind is UnitKind.GENERAL_DIRECTORATE
    ][:2]
    id_ = busy.applications.register(draft(dt.date(2026, 11, 5), channel="MEKTUP")).id
    for unit, reason in ((first, ""), (second, "")):
        busy.applications.refer([id_], ReferRequest(unit_id=unit.id, reason=reason))
    before = busy.reports.month(2026, 11)
    assert not [problem for problem in before.problems if "iade" in problem.text]
    busy.applications.refer(
        [id_], ReferRequest(unit_id=first.id, reason="Görev alanı yeniden belirlendi.")
    )
    found = [problem for problem in busy.reports.month(2026, 11).problems if "iade" in problem.text]
    assert [problem.count for problem in found] == [1]
    assert found[0].detail == (first.short or first.name)


def test_the_registry_of_all_units_is_the_business_of_the_counsellorship(busy: Office) -> None:
    lacking = "Telefon hattı bildirilmemiş birim"
    found = {problem.text: problem.count for problem in busy.reports.month(2026, 10).problems}
    assert found[lacking] > 50
    own = busy.contacts.units()[0]
    busy.settings.save_profile(
        Profile(unit_kind=UnitKind.PROVINCIAL_DIRECTORATE, unit_name=own.name, unit_id=own.id)
    )
    found = {problem.text: problem.count for problem in busy.reports.month(2026, 10).problems}
    assert found[lacking] == 1


def test_a_remark_is_kept_for_its_month_and_can_be_undone(office: Office) -> None:
    changes = office.reports.set_remark(2026, 10, "  Hat arızası.\nİki gün sürdü. ")
    assert office.reports.remark(2026, 10) == "Hat arızası.\nİki gün sürdü."
    assert office.reports.remark(2026, 9) == ""
    assert office.reports.month(2026, 10).remark.startswith("Hat arızası.")
    office.history.undo(changes.act_id)
    assert office.reports.remark(2026, 10) == ""


@pytest.mark.parametrize(("year", "month"), [(2026, 0), (2026, 13), (2013, 12), (2036, 1)])
def test_a_month_outside_the_calendar_is_refused(year: int, month: int, local: Office) -> None:
    with pytest.raises(RuleError) as caught:
        local.reports.month(year, month)
    assert caught.value.code == "report.month_invalid"


def test_an_office_without_applications_gets_a_month_of_zeros(local: Office) -> None:
    month = local.reports.month(2026, 10)
    assert month.counts.received == month.counts.open_at_end == 0
    assert month.scope == "Tüm birimler"


def test_the_file_is_named_after_the_month() -> None:
    assert file_name(2026, 10) == "HIB_Aylik_Rapor_2026-10.xlsx"
    assert file_name(2027, 3) == "HIB_Aylik_Rapor_2027-03.xlsx"


def test_the_month_is_handed_in_as_a_workbook(busy: Office, tmp_path: Path) -> None:
    month = busy.reports.month(2026, 10)
    path = busy.reports.export_month(month, tmp_path / "HIB_Aylik_Rapor_2026-10")
    assert path.name == file_name(2026, 10)
    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_name("Başvuru listesi").to_python()
    assert [row[0] for row in rows[4:]] == [case.row.number for case in month.cases]
    assert IDENTITY not in str(rows)


def test_the_running_month_is_judged_today(
    engines: object, opened: Callable[..., Office], local: Office
) -> None:
    local.applications.register(draft(dt.date(2026, 11, 2)))
    month = local.reports.month(2026, 11)
    assert month.as_of == NOW.date()
    assert month.counts.overdue_at_end == 0
    local.close()
    later = opened(local.where, clock=FixedClock(NOW + dt.timedelta(days=8)))
    assert later.reports.month(2026, 11).counts.overdue_at_end == 1


def test_a_holiday_is_nobodys_work_on_a_case(office: Office) -> None:
    id_ = office.applications.register(draft(dt.date(2026, 11, 9))).id
    holiday = CalendarEntry(
        first=dt.date(2026, 11, 25), last=dt.date(2026, 11, 25), kind=DayKind.FULL, name="Tatil"
    )
    assert office.calendar.add(holiday).applications == (id_,)
    with office.context.read() as work:
        acts = work.figures.first_acts([id_], without=("takvim", "ayar"))
    assert acts == {}
    office.applications.flag([id_], on=True)
    with office.context.read() as work:
        acts = work.figures.first_acts([id_], without=("takvim", "ayar"))
    assert list(acts) == [id_]


@pytest.mark.parametrize(
    ("year", "month", "name"),
    [
        (2018, 6, "Aile ve Sosyal Politikalar Bakanlığı"),
        (2018, 7, "Aile, Çalışma ve Sosyal Hizmetler Bakanlığı"),
        (2021, 3, "Aile, Çalışma ve Sosyal Hizmetler Bakanlığı"),
        (2021, 4, "Aile ve Sosyal Hizmetler Bakanlığı"),
    ],
)
def test_r32_a_report_bears_the_name_that_the_ministry_had_at_its_end(local, year, month, name):
    assert local.reports.month(year, month).ministry == name


def test_the_name_in_the_profile_goes_before_the_dated_one(busy):
    own = replace(busy.settings.profile(), ministry="Örnek Bakanlığı", counsellorship="Örnek Daire")
    busy.settings.save_profile(own)
    assert busy.reports.month(2018, 6).ministry == "Örnek Bakanlığı"
    assert busy.yearly.year(2018).ministry == "Örnek Bakanlığı"
    assert busy.settings.profile().counsellorship_on(dt.date(2018, 6, 1)) == "Örnek Daire"
