"""What follows an answer, at the window with real keys: completion, notices, fee, objection."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from hi_desktop.domain.applications import Answer, Demand
from hi_desktop.domain.follow_up import FollowUpKind
from hi_desktop.domain.routes import Step
from hi_desktop.domain.vocabulary import Kind, ObjectionResult, Outcome, State
from hi_desktop.ui.tabs.completion_section import CompletionSection, DecisionStrip, FollowUpSection
from hi_desktop.ui.widgets.fields import LineEdit
from tests.factories import register
from tests.ui.conftest import type_text
from tests.ui.desk import keys, open_desk, settle
from tests.ui.sheets import words_of

TODAY = dt.date(2026, 11, 23)
SAVE = "Ctrl+Return"


@pytest.fixture
def at_desk(qtbot, make_context, local):
    """Return what opens the page with one application chosen."""

    def open_with(id_):
        page, context, window = open_desk(qtbot, make_context)
        page.show_application(id_)
        fresh(qtbot, page, context, local.applications.get(id_))
        return page, context, window

    return open_with


def fresh(qtbot, page, context, application):
    """Wait until the pane shows an application as it stands now."""

    def there():
        detail = page.pane.shown()
        return detail is not None and (detail.application.id, detail.application.version) == (
            application.id, application.version,
        )  # fmt: skip

    qtbot.waitUntil(there, timeout=8000)
    settle(qtbot, context)


def run(qtbot, page, context, command):
    """Do a command as its menu entry does, and return its sheet."""
    context.actions.run(command)
    settle(qtbot, context)
    sheet = page.sheet()
    if sheet is not None:
        sheet.start()
        settle(qtbot, context)
    return sheet


def write(widget, text):
    widget.setFocus()
    for letter in text:
        type_text(QApplication.focusWidget(), letter)


def space(widget):
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def save(qtbot, context, sheet):
    keys(sheet, SAVE)
    settle(qtbot, context)


def answered(local, **values):
    """An application answered with nothing of its closing list done."""
    id_ = register(local, **values)
    answer = Answer(outcome=Outcome.POSITIVE, answered_on=TODAY, summary="Bilgi gönderildi.")
    local.applications.answer(id_, answer)
    return id_


def shown_words(page, part):
    return words_of(page.pane.view.findChild(part))


def test_r19_a_cimer_answer_is_closed_only_after_its_entry(qtbot, at_desk, local):
    id_ = answered(local)
    page, context, window = at_desk(id_)
    assert local.applications.get(id_).state is State.ANSWER_READY
    assert "CİMER/BİMER girişi" in shown_words(page, DecisionStrip)
    keys(window, "Ctrl+Shift+T")
    settle(qtbot, context)
    sheet = page.sheet()
    space(sheet.steps.lines[Step.APPLICANT_TOLD].tick)
    save(qtbot, context, sheet)
    assert local.applications.get(id_).state is State.ANSWER_READY
    fresh(qtbot, page, context, local.applications.get(id_))
    sheet = run(qtbot, page, context, "application.complete")
    space(sheet.steps.lines[Step.SYSTEM_ENTERED].tick)
    assert sheet.steps.lines[Step.SYSTEM_ENTERED].entry() == "Bilgi gönderildi."
    save(qtbot, context, sheet)
    done = local.applications.get(id_)
    assert done.state is State.CLOSED
    assert (done.done.entered_on, done.done.entry_text) == (TODAY, "Bilgi gönderildi.")


def test_r22_a_letter_stays_open_until_both_are_told(qtbot, at_desk, local):
    id_ = answered(local, channel="MEKTUP")
    page, context, _ = at_desk(id_)
    sheet = run(qtbot, page, context, "application.complete")
    assert "Müşavirliğe bildirim" in words_of(sheet)
    space(sheet.steps.lines[Step.APPLICANT_TOLD].tick)
    write(sheet.letter_no, "E-1")
    write(sheet.letter_date, "23.11")
    save(qtbot, context, sheet)
    assert local.applications.get(id_).state is State.ANSWER_READY
    fresh(qtbot, page, context, local.applications.get(id_))
    sheet = run(qtbot, page, context, "application.complete")
    space(sheet.steps.lines[Step.COUNSELLORSHIP_TOLD].tick)
    assert "Kaydet ve kapat" in sheet._submit_button.text()
    save(qtbot, context, sheet)
    assert local.applications.get(id_).state is State.CLOSED


def test_r12_an_unsettled_demand_keeps_it_open(qtbot, at_desk, local):
    id_ = register(local)
    local.applications.set_demands(id_, (Demand(text="Liste"), Demand(text="Tutanak")))
    page, context, window = at_desk(id_)
    assert "Tutanak" in shown_words(page, CompletionSection)
    keys(window, "Ctrl+R")
    settle(qtbot, context)
    sheet = page.sheet()
    sheet.outcome.setFocus()
    type_text(sheet.outcome, "o")
    write(sheet.summary, "Verildi")
    space(sheet._all)
    sheet.demands.rows()[1].result.setFocus()
    QTest.keyClick(sheet.demands.rows()[1].result, Qt.Key.Key_Home)
    save(qtbot, context, sheet)
    assert local.applications.get(id_).state is State.ANSWER_READY
    assert [one.result is None for one in local.applications.detail(id_).demands] == [False, True]


def test_progress_leaves_it_open_and_calm(qtbot, at_desk, local):  # Law 3071 art. 7
    id_ = register(local, received=dt.date(2026, 11, 2))
    page, context, window = at_desk(id_)
    keys(window, "Ctrl+R")
    settle(qtbot, context)
    sheet = page.sheet()
    sheet.outcome.setFocus()
    type_text(sheet.outcome, "s")
    save(qtbot, context, sheet)
    after = local.applications.get(id_)
    assert after.state is not State.CLOSED
    assert after.progress_on == TODAY
    fresh(qtbot, page, context, after)
    assert "Safahat bildirildi" in words_of(page.pane.view._card)
    assert page.list.model.text(0, 0) == "Safahat bildirildi"


def test_an_extension_is_owed_its_notice_until_the_letter_is_written(qtbot, at_desk, local):
    id_ = register(local, kind=Kind.INFORMATION, received=dt.date(2026, 11, 16))
    local.applications.extend(id_, "b", "Başka kurumun görüşü soruldu")
    page, context, _ = at_desk(id_)
    assert "Uzatmanın başvuru sahibine" in shown_words(page, FollowUpSection)
    button = page.pane.view.findChild(FollowUpSection).act
    space(button)
    settle(qtbot, context)
    sheet = page.sheet()
    assert "en geç 7 Aralık 2026" in words_of(sheet)
    save(qtbot, context, sheet)
    assert page.sheet() is sheet
    write(sheet.letter_no, "E-77")
    save(qtbot, context, sheet)
    [notice] = [
        one
        for one in local.applications.detail(id_).follow_ups
        if one.kind is FollowUpKind.EXTENSION_NOTICE
    ]
    assert notice.done_on == TODAY


def test_an_unpaid_fee_offers_that_it_is_deemed_withdrawn(qtbot, at_desk, local):
    id_ = register(local, kind=Kind.INFORMATION, channel="E_POSTA", received=dt.date(2026, 10, 5))
    local.applications.notify_fee(id_, dt.date(2026, 10, 12), "120,00 TL")
    page, context, _ = at_desk(id_)
    strip = page.pane.view.findChild(DecisionStrip)
    assert "Ücretin son ödeme günü" in words_of(strip)
    space(strip.findChild(QPushButton, "act"))
    settle(qtbot, context)
    after = local.applications.get(id_)
    assert (after.outcome, after.paused) == (Outcome.DEEMED_WITHDRAWN, False)


def test_an_objection_is_followed_to_its_decision(qtbot, at_desk, local):
    id_ = register(local, kind=Kind.INFORMATION, channel="E_POSTA", received=dt.date(2026, 10, 5))
    local.applications.refuse(
        id_,
        Answer(
            outcome=Outcome.REFUSED,
            answered_on=dt.date(2026, 10, 12),
            ground="K19",
            sub_letter="b",
            explanation="Soruşturmayı yürütenlerin güvenliği",
            told_applicant_on=dt.date(2026, 10, 12),
            served_on=dt.date(2026, 11, 16),
        ),
    )
    assert local.applications.get(id_).state is State.CLOSED
    page, context, _ = at_desk(id_)
    assert "itiraz süresi" in shown_words(page, FollowUpSection)
    sheet = run(qtbot, page, context, "application.objection")
    write(sheet.filed, "19.11")
    write(sheet.asked, "20.11")
    assert "en geç 11 Aralık 2026" in words_of(sheet)
    save(qtbot, context, sheet)
    assert local.applications.get(id_).state is State.OBJECTION
    fresh(qtbot, page, context, local.applications.get(id_))
    sheet = run(qtbot, page, context, "application.objection")
    write(sheet.sent, "23.11")
    write(sheet.decided, "23.11")
    save(qtbot, context, sheet)
    assert page.sheet() is sheet
    sheet.result.setFocus()
    QTest.keyClick(sheet.result, Qt.Key.Key_End)
    save(qtbot, context, sheet)
    [objection] = local.applications.detail(id_).objections
    assert objection.result is ObjectionResult.REJECTED
    assert objection.sent_on == objection.decided_on == TODAY


def test_r23_further_letters_of_the_commission_are_counted(qtbot, at_desk, local):
    id_ = answered(local, channel="TBMM")
    page, context, _ = at_desk(id_)
    sheet = run(qtbot, page, context, "application.extra_letter")
    write(sheet.text, "Ek bilgi istendi")
    save(qtbot, context, sheet)
    assert local.applications.get(id_).done.extra_letters == 1
    fresh(qtbot, page, context, local.applications.get(id_))
    assert "ek yazışma: 1" in shown_words(page, FollowUpSection)


def test_what_is_no_ground_leads_from_the_refusal_to_the_answer(qtbot, at_desk, local):
    id_ = register(local, kind=Kind.INFORMATION)
    page, context, window = at_desk(id_)
    keys(window, "Ctrl+Shift+R")
    settle(qtbot, context)
    write(page.sheet().ground, "m.7/3")
    QTest.keyClick(QApplication.focusWidget() or page.sheet().ground, Qt.Key.Key_Return)
    space(page.sheet().findChild(QPushButton, "answer"))
    settle(qtbot, context)
    assert page.sheet().outcome_now() is Outcome.FORWARDED
    assert page.sheet().findChild(LineEdit, "forwarded_to").isVisible()
