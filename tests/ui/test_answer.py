"""Answer, close and reopen with real keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from hi_desktop.domain.applications import Answer
from hi_desktop.domain.routes import Route, Step
from hi_desktop.domain.vocabulary import (
    DemandResult,
    IdentityStatus,
    Kind,
    MissingElement,
    Outcome,
    State,
)
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.close import CloseSheet
from hi_desktop.ui.dialogs.edit import EditSheet
from hi_desktop.ui.dialogs.reopen import ReopenSheet
from tests.factories import register
from tests.ui.sheets import fault_of, words_of

TODAY = dt.date(2026, 11, 23)


def opened(desk, **values):
    return desk.open(AnswerSheet, desk.detail(register(desk.context.office, **values)))


def tick(desk, sheet):
    sheet._all.setFocus()
    desk.press(Qt.Key.Key_Space)


def test_an_answer_is_chosen_written_ticked_and_closes(desk, local):
    sheet = opened(desk)
    assert desk.focus() is sheet.outcome
    desk.type("o")
    sheet.summary.setFocus()
    desk.type("Bilgi gönderildi")
    tick(desk, sheet)
    assert "Cevapla ve kapat" in sheet._submit_button.text()
    desk.save()
    answer = desk.given[0]
    assert (answer.outcome, answer.close) == (Outcome.POSITIVE, True)
    assert (answer.answered_on, answer.route) == (TODAY, Route.SYSTEM)
    assert (answer.told_applicant_on, answer.entered_on) == (TODAY, TODAY)
    assert answer.entry_text == "Bilgi gönderildi"
    ids = local.lists.find("bakım")
    local.applications.answer(ids[0], answer)
    assert local.applications.get(ids[0]).state is State.CLOSED


def test_an_unticked_line_keeps_it_open(desk):
    sheet = opened(desk)
    desk.type("o")
    assert "Cevap hazır" in words_of(sheet)
    assert "CİMER/BİMER girişi" in words_of(sheet)
    assert "Cevabı kaydet" in sheet._submit_button.text()
    desk.save()
    assert (desk.given[0].told_applicant_on, desk.given[0].entered_on) == (None, None)


def test_keep_as_draft_keeps_it_open_even_when_all_is_ticked(desk):
    sheet = opened(desk)
    desk.type("o")
    tick(desk, sheet)
    sheet._draft.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.given[0].close is False


def test_progress_needs_no_closing_list(desk):
    sheet = opened(desk)
    desk.type("s")
    assert not sheet.closing.isVisible()
    desk.save()
    assert (desk.given[0].outcome, desk.given[0].close) == (Outcome.PROGRESS_TOLD, True)


def test_without_an_outcome_nothing_is_given(desk):
    sheet = opened(desk)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "outcome") == "Sonucu seçin."


def test_a_partial_answer_gives_its_reasons(desk):  # Law 4982 art. 9
    sheet = opened(desk)
    desk.type("k")
    desk.save()
    assert "en az 20 harfle" in fault_of(sheet, "explanation")
    assert desk.focus() is sheet.explanation
    desk.type("Üçüncü kişiye ait bölüm ayrıldı")
    desk.save()
    assert desk.given[0].outcome is Outcome.PARTIAL
    assert desk.given[0].explanation.startswith("Üçüncü kişiye")


@pytest.mark.parametrize(
    ("typed", "fault"), [("1.12", "bugünden sonra"), ("1.11", "geliş tarihinden"), ("x", "tarih")]
)
def test_the_day_of_the_answer_lies_between_arrival_and_today(desk, typed, fault):
    sheet = opened(desk, received=dt.date(2026, 11, 9))
    desk.type("o")
    sheet.letter.day.setFocus()
    desk.type(typed)
    desk.save()
    assert fault in fault_of(sheet, "answered_on")
    assert not desk.given


def test_a_letter_number_pasted_with_its_date_is_split(desk):
    sheet = opened(desk)
    desk.type("o")
    sheet.letter.letter_no.setFocus()
    desk.type("E-64011748-622-9 / 20.11.2026")
    desk.save()
    assert desk.given[0].letter_no == "E-64011748-622-9"
    assert desk.given[0].letter_date == dt.date(2026, 11, 20)


@pytest.mark.parametrize(
    ("values", "route", "lines"),
    [
        ({"channel": "CIMER"}, Route.SYSTEM, [Step.APPLICANT_TOLD, Step.SYSTEM_ENTERED]),
        (
            {"channel": "CIMER", "identity": IdentityStatus.HIDDEN, "applicant": ""},
            Route.SYSTEM,
            [Step.SYSTEM_ENTERED],
        ),
        (
            {"channel": "MEKTUP"},
            Route.APPLICANT_AND_COUNSELLORSHIP,
            [Step.APPLICANT_TOLD, Step.COUNSELLORSHIP_TOLD],
        ),
        ({"channel": "TBMM"}, Route.COUNSELLORSHIP, [Step.COUNSELLORSHIP_TOLD]),
        (
            {"channel": "E_POSTA", "kind": Kind.INFORMATION},
            Route.APPLICANT,
            [Step.APPLICANT_TOLD],
        ),
    ],
)
def test_r14_r19_r22_way_and_closing_list_of_a_province_follow_the_circular(
    desk, values, route, lines
):
    sheet = opened(desk, **values)
    desk.type("o")
    assert sheet.letter.way() is route
    assert [line.step for line in sheet.steps.shown()] == lines
    assert all(line.isVisible() for line in sheet.steps.shown())


def test_r14_a_way_that_is_not_this_offices_says_why_at_once_and_is_not_saved(desk):
    sheet = opened(desk, channel="CIMER")
    desk.type("o")
    sheet.letter.route.setFocus()
    while sheet.letter.way() is not Route.BEYS:
        desk.press(Qt.Key.Key_Down)
    assert fault_of(sheet, "route")
    tick(desk, sheet)
    desk.save()
    assert not desk.given
    assert desk.focus() is sheet.letter.route
    while sheet.letter.way() is not Route.SYSTEM:
        desk.press(Qt.Key.Key_Up)
    assert not fault_of(sheet, "route")
    desk.save()
    assert desk.given[0].route == Route.SYSTEM


def test_r23_the_commission_is_answered_by_the_counsellorship_alone(desk):
    sheet = opened(desk, channel="TBMM")
    desk.type("o")
    assert "yalnızca Müşavirlik" in words_of(sheet)
    sheet.letter.route.setFocus()
    while sheet.letter.way() is not Route.COMMISSION:
        desk.press(Qt.Key.Key_Down)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "route")


def test_r19_an_entry_without_its_text_is_not_taken(desk):
    sheet = opened(desk)
    desk.type("o")
    entry = sheet.steps.lines[Step.SYSTEM_ENTERED]
    entry.tick.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "entry_text") == "Girilen metni yazın."
    assert desk.focus() is entry.text


def test_r12_each_demand_is_written_settled_and_taken_out_with_keys(desk):
    sheet = opened(desk, subject="Evde bakım aylığı")
    desk.type("o")
    sheet.demands.more.setFocus()
    desk.type("Ödeme listesi")
    desk.press(Qt.Key.Key_Return)
    desk.type("Gereksiz")
    desk.press(Qt.Key.Key_Return)
    assert [row.demand().text for row in sheet.demands.rows()] == [
        "Evde bakım aylığı", "Ödeme listesi", "Gereksiz",
    ]  # fmt: skip
    sheet.demands.rows()[2].remove.setFocus()
    desk.press(Qt.Key.Key_Space)
    assert desk.focus() is sheet.demands.more
    first, second = sheet.demands.rows()
    first.result.setFocus()
    desk.type("ka")
    assert "bir istenenin sonucu" in words_of(sheet)
    second.result.setFocus()
    desk.type("ku")
    desk.save()
    assert [d.result for d in desk.given[0].demands] == [
        DemandResult.ANSWERED, DemandResult.NOT_HELD,
    ]  # fmt: skip


def test_what_is_forwarded_names_the_authority(desk):  # Law 4982 art. 7/3
    sheet = opened(desk)
    desk.type("b")
    while sheet.outcome_now() is not Outcome.FORWARDED:
        desk.press(Qt.Key.Key_Down)
    desk.save()
    assert not desk.given
    assert desk.focus() is sheet.forwarded_to
    desk.type("Sosyal Güvenlik Kurumu")
    desk.save()
    assert desk.given[0].forwarded_to == "Sosyal Güvenlik Kurumu"
    assert desk.given[0].forwarded_on == TODAY


def test_what_is_not_processed_names_what_is_missing(desk):
    sheet = opened(desk)
    while sheet.outcome_now() is not Outcome.NOT_PROCESSED:
        desk.press(Qt.Key.Key_Down)
    desk.save()
    assert fault_of(sheet, "missing") == "Eksik olanı işaretleyin."
    sheet.lacking.ticks[MissingElement.SIGNATURE].setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.save()
    assert desk.given[0].missing == (MissingElement.SIGNATURE,)


def test_progress_is_told_under_3071_alone(desk):
    sheet = opened(desk, kind=Kind.INFORMATION)
    offered = {sheet.outcome.itemData(at) for at in range(sheet.outcome.count())}
    assert Outcome.PROGRESS_TOLD not in offered


def test_closing_offers_no_outcome_that_needs_reasons(desk):
    sheet = desk.open(CloseSheet, desk.detail(register(desk.context.office)))
    offered = {sheet.outcome.itemData(at) for at in range(sheet.outcome.count())}
    assert Outcome.WITHDRAWN in offered
    assert not offered & {Outcome.REFUSED, Outcome.PARTIAL, Outcome.PROGRESS_TOLD}
    desk.save()
    assert "sonuç seçin" in fault_of(sheet, "outcome")
    desk.type("g")
    desk.save()
    assert desk.given == [Outcome.WITHDRAWN]


def test_closing_proposes_the_prepared_outcome(desk, local):
    id_ = register(local)
    local.applications.answer(
        id_,
        Answer(outcome=Outcome.POSITIVE, answered_on=dt.date(2026, 11, 23), close=False),
    )
    desk.open(CloseSheet, desk.detail(id_))
    desk.save()
    assert desk.given == [Outcome.POSITIVE]


def test_opening_again_needs_a_reason(desk):
    sheet = desk.open(ReopenSheet, desk.detail(register(desk.context.office)))
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "reason")
    desk.type("Ek belge geldi")
    desk.save()
    assert desk.given == ["Ek belge geldi"]


def test_editing_gives_back_only_what_was_changed(desk, local):
    id_ = register(local, external_no="2601", address="Ankara", extension="")
    detail = desk.detail(id_)
    sheet = desk.open(EditSheet, detail)
    desk.save()
    assert not desk.given
    assert "Hiçbir alan değişmedi." in words_of(sheet)
    sheet.form.subject.setFocus()
    sheet.form.subject.selectAll()
    desk.type("Işık")
    desk.save()
    assert desk.given == [(detail.application.version, {"subject": "Işık"})]
    local.applications.edit(id_, *desk.given[0])
    after = local.applications.get(id_)
    assert (after.subject, after.identity_no) == ("Işık", "10000000146")


def test_a_new_arrival_shows_its_last_day_while_editing(desk, local):
    sheet = desk.open(EditSheet, desk.detail(register(local)))
    sheet.form.received.setFocus()
    desk.type("20.11")
    assert sheet.form.preview.title() == "Son gün: 11 Aralık 2026 Cuma"
    desk.save()
    assert desk.given[0][1] == {"received": dt.date(2026, 11, 20)}
