"""Refuse with real keys: ground, sub-letter, where it is published, reasons, remedy."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from hi_desktop.domain.vocabulary import DemandResult, Kind, Outcome, State
from hi_desktop.ui.dialogs.refuse import RefuseSheet
from tests.factories import register
from tests.ui.sheets import fault_of, words_of

REASONS = "Talep edilen bilgi kişilerin sağlık bilgilerini içermektedir."


def opened(desk, kind=Kind.INFORMATION, **values):
    return desk.open(RefuseSheet, desk.detail(register(desk.context.office, kind=kind, **values)))


def explain(desk, sheet):
    sheet.explanation.setFocus()
    desk.type(REASONS)


@pytest.mark.parametrize(
    ("words", "code"),
    [("özel hayat", "K21"), ("OZEL HAYAT", "K21"), ("ticari", "K23"), ("m.25", "K25")],
)
def test_a_ground_is_found_by_its_words_and_refuses(desk, local, words, code):
    sheet = opened(desk)
    assert desk.focus() is sheet.ground
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    explain(desk, sheet)
    sheet._all.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.save()
    answer = desk.given[0]
    assert (answer.ground, answer.outcome) == (code, Outcome.REFUSED)
    id_ = local.lists.find("bakım")[0]
    local.applications.refuse(id_, answer)
    assert local.applications.get(id_).state is State.CLOSED


def test_the_meaning_and_what_to_think_of_are_shown(desk):
    sheet = opened(desk)
    desk.type("özel hayat")
    desk.press(Qt.Key.Key_Return)
    assert "Sağlık, özel ve aile hayatı" in words_of(sheet)
    assert "rızası engeli kaldırır" in words_of(sheet)


def test_without_a_ground_there_is_no_refusal(desk):
    sheet = opened(desk)
    explain(desk, sheet)
    desk.save()
    assert not desk.given
    assert "Kanuni gerekçeyi seçin" in fault_of(sheet, "ground")


def test_nineteen_and_twenty_ask_for_their_letter(desk):
    sheet = opened(desk)
    assert not sheet.sub_letter.isVisible()
    desk.type("m.19")
    desk.press(Qt.Key.Key_Return)
    explain(desk, sheet)
    desk.save()
    assert not desk.given
    assert "bendini de seçin" in fault_of(sheet, "sub_letter")
    assert desk.focus() is sheet.sub_letter
    desk.type("c")
    desk.save()
    assert (desk.given[0].ground, desk.given[0].sub_letter) == ("K19", "c")


def test_eight_asks_where_it_was_published(desk):
    sheet = opened(desk)
    desk.type("yayımlanmış")
    desk.press(Qt.Key.Key_Return)
    explain(desk, sheet)
    desk.save()
    assert desk.focus() is sheet.where
    desk.type("Resmî Gazete, 3 Kasım 2026")
    desk.save()
    assert desk.given[0].published_where == "Resmî Gazete, 3 Kasım 2026"


def test_the_explanation_has_at_least_twenty_letters(desk):
    sheet = opened(desk)
    desk.type("özel hayat")
    desk.press(Qt.Key.Key_Return)
    sheet.explanation.setFocus()
    desk.type("Kısa açıklama")
    assert "7 harf daha" in words_of(sheet)
    desk.save()
    assert not desk.given
    assert "en az 20 harfle" in fault_of(sheet, "explanation")


def test_the_remedy_of_the_letter_is_shown(desk):
    sheet = opened(desk)
    assert "15 gün içinde Bilgi Edinme Değerlendirme Kuruluna" in words_of(sheet)
    assert "Adalet Bakanlığı" in words_of(sheet)


def test_articles_that_are_no_ground_are_not_offered(desk):
    sheet = opened(desk)
    offered = {option.value for option in sheet.ground.matches("")}
    assert not offered & {"K24", "K28", "D6a"}


@pytest.mark.parametrize(
    ("words", "said", "outcome"),
    [
        ("m.7/3", "reddedilmez", Outcome.FORWARDED),
        ("başvuru usulü", "işleme konulmaz", Outcome.NOT_PROCESSED),
    ],
)
def test_what_is_not_refused_leads_to_the_answer(desk, words, said, outcome):
    sheet = opened(desk)
    asked = []
    sheet.asked.connect(lambda _detail, wanted: asked.append(wanted))
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    assert said in words_of(sheet)
    explain(desk, sheet)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "ground")
    sheet._instead.findChild(QPushButton, "answer").setFocus()
    desk.press(Qt.Key.Key_Space)
    assert asked == [outcome]


def test_what_asks_for_an_opinion_may_be_a_petition(desk):
    sheet = opened(desk)
    asked = []
    sheet.asked.connect(lambda _detail, wanted: asked.append(wanted))
    desk.type("m.27")
    desk.press(Qt.Key.Key_Return)
    assert "dilekçe" in words_of(sheet._instead)
    sheet._instead.findChild(QPushButton, "edit").setFocus()
    desk.press(Qt.Key.Key_Space)
    assert asked == [None]


def test_r13_a_refusal_on_19_b_is_served_told_and_entered(desk):
    sheet = opened(desk)
    desk.type("m.19")
    desk.press(Qt.Key.Key_Return)
    sheet.sub_letter.setFocus()
    desk.type("b")
    explain(desk, sheet)
    sheet.served.setFocus()
    desk.type("20.11")
    sheet._all.setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.save()
    answer = desk.given[0]
    assert (answer.ground, answer.sub_letter) == ("K19", "b")
    assert answer.served_on == dt.date(2026, 11, 20)
    assert [demand.result for demand in answer.demands] == [DemandResult.REFUSED]
    assert answer.entry_text == REASONS


@pytest.mark.parametrize(
    ("words", "code"), [("belli bir konu", "D6a"), ("yargı", "D6b"), ("imza", "D6c")]
)
def test_a_petition_is_not_examined_on_the_grounds_of_3071(desk, words, code):
    sheet = opened(desk, kind=Kind.REQUEST)
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    explain(desk, sheet)
    desk.save()
    assert (desk.given[0].ground, desk.given[0].outcome) == (code, Outcome.NOT_EXAMINED)
    assert "idare mahkemesinde" in words_of(sheet)
