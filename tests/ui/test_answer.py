"""Answer, close and reopen with real keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from hi_desktop.domain.applications import Answer
from hi_desktop.domain.vocabulary import Kind, Outcome, State, UnitKind
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.answer_parts import closing_lines, usual_route
from hi_desktop.ui.dialogs.close import CloseSheet
from hi_desktop.ui.dialogs.edit import EditSheet
from hi_desktop.ui.dialogs.reopen import ReopenSheet
from tests.factories import register
from tests.ui.sheets import fault_of, words_of

PROVINCE, CENTRAL = UnitKind.PROVINCIAL_DIRECTORATE, UnitKind.GENERAL_DIRECTORATE


def opened(desk, **values):
    return desk.open(AnswerSheet, desk.detail(register(desk.context.office, **values)))


def tick(desk, sheet):
    sheet.closing._all.setFocus()
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
    assert (answer.answered_on, answer.route) == (dt.date(2026, 11, 23), "CİMER")
    ids = local.lists.find("bakım")
    local.applications.answer(ids[0], answer)
    assert local.applications.get(ids[0]).state is State.CLOSED


def test_an_unticked_line_keeps_it_open(desk):
    sheet = opened(desk)
    desk.type("o")
    assert "açık kalır" in words_of(sheet)
    desk.save()
    assert desk.given[0].close is False


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
    assert "en az 20 harfle" in sheet._summary_field._fault.text()
    assert desk.focus() is sheet.summary
    desk.type("Üçüncü kişiye ait bölüm ayrıldı")
    desk.save()
    assert desk.given[0].outcome is Outcome.PARTIAL


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
    ("channel", "kind", "unit", "route", "lines"),
    [
        ("CIMER", Kind.REQUEST, PROVINCE, "CİMER", ["complete", "told", "cimer"]),  # R19
        ("MEKTUP", Kind.REQUEST, PROVINCE, "Resmî yazı", ["complete", "told", "counsellorship"]),
        ("TBMM", Kind.REQUEST, CENTRAL, "Resmî yazı (Müşavirliğe)",
         ["complete", "counsellorship"]),  # R23
        ("BEYS", Kind.INFORMATION, CENTRAL, "BEYS", ["complete", "beys"]),  # R14
        ("E_POSTA", Kind.INFORMATION, PROVINCE, "E-posta", ["complete", "told"]),  # R14
    ],
)  # fmt: skip
def test_way_and_closing_list_follow_the_circular(channel, kind, unit, route, lines):
    assert usual_route(channel, kind, unit) == route
    assert [line.key for line in closing_lines(channel, kind, unit)] == lines


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
