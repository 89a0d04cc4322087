"""The detail of an application: what it says, what it offers, and what it keeps covered."""

from __future__ import annotations

import dataclasses
import datetime as dt

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from hi_desktop.domain.applications import Act, HistoryLine, ReferRequest
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.services.secrecy import Order
from hi_desktop.ui import i18n
from hi_desktop.ui.dialogs.why_date import WhyDateDialog
from hi_desktop.ui.tabs import history_words
from hi_desktop.ui.tabs.act_words import why_not
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.content_tab import ContentTab
from hi_desktop.ui.tabs.deadline_words import card_words
from hi_desktop.ui.tabs.detail_facts import first_facts, happenings_of, links_of, other_facts
from hi_desktop.ui.tabs.detail_parts import FactValue
from hi_desktop.ui.term_words import day_words, law_words, of_them
from tests.factories import register, whole_answer
from tests.ui.desk import follow, open_desk, settle

TODAY = dt.date(2026, 11, 23)
NOON = dt.datetime.combine(TODAY, dt.time(12))


@pytest.fixture
def by(local):
    return Reckoning(local.calendar.calendar(), TODAY, "tr")


def detail_of(office, **values):
    return office.applications.detail(register(office, **values))


def words_of(detail, by):
    return card_words(detail.application, detail.deadlines, by)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1'i"),
        (2, "2'si"),
        (3, "3'ü"),
        (6, "6'sı"),
        (9, "9'u"),
        (10, "10'u"),
        (13, "13'ü"),
        (20, "20'si"),
        (30, "30'u"),
        (40, "40'ı"),
        (60, "60'ı"),
        (100, "100'ü"),
    ],
)
def test_a_number_takes_the_ending_of_its_sound(number, said):
    assert of_them(number) == said


def test_the_year_stands_only_where_it_is_another_one():
    assert day_words(dt.date(2026, 11, 25), TODAY, "tr") == "25 Kasım Çarşamba"
    assert day_words(dt.date(2027, 1, 5), TODAY, "tr") == "5 Ocak 2027 Salı"


@pytest.mark.parametrize(
    ("received", "tone", "left"),
    [
        # fifteen working days of the circular; 29 October is a holiday
        (dt.date(2026, 10, 1), "late", "21 iş günü geçti"),
        (dt.date(2026, 11, 2), "due", "Bugün son gün"),
        (dt.date(2026, 11, 4), "soon", "2 iş günü"),
        (dt.date(2026, 11, 20), "ok", "14 iş günü"),
    ],
)
def test_the_card_tells_the_state_of_the_earlier_period(local, by, received, tone, left):
    words = words_of(detail_of(local, received=received), by)
    assert words.tone == tone
    assert words.left.startswith(left)


def test_the_card_names_both_periods_with_their_law(local, by):
    words = words_of(detail_of(local, received=dt.date(2026, 11, 4)), by)
    assert "25 Kasım Çarşamba" in words.last_day
    assert "13" in words.used and "Genelge 2014/09" in words.used
    assert "3071 m.7" in words.other and "4 Aralık Cuma" in words.other


def test_a_period_that_waits_for_the_fee_is_told_as_standing_still(local, by):
    asked = register(local, kind=Kind.INFORMATION, channel="BEYS", received=dt.date(2026, 11, 9))
    local.applications.notify_fee(asked, dt.date(2026, 11, 16), "48 TL")
    words = words_of(local.applications.detail(asked), by)
    assert words.glyph == "pause"
    assert words.left == "Ücret bekleniyor, 5. gün"
    assert words.gauge is not None and words.gauge.hatched


def test_a_closed_application_tells_when_it_ended_and_shows_no_gauge(local, by):
    done = register(local, received=dt.date(2026, 11, 9))
    local.applications.answer(done, whole_answer(dt.date(2026, 11, 20)))
    words = words_of(local.applications.detail(done), by)
    assert words.left == "Kapandı · 9. iş günü"
    assert "20 Kasım Cuma" in words.used
    assert words.gauge is None


def test_a_last_day_that_ends_at_noon_says_so(local, by):
    # 28 October 2026 is a half day; fifteen working days after 7 October
    both = deadlines("CIMER", Kind.REQUEST, dt.date(2026, 10, 7), (), by.calendar)
    detail = detail_of(local, received=dt.date(2026, 10, 7))
    assert both.internal.due == dt.date(2026, 10, 28)
    assert words_of(detail, by).last_day.endswith("28 Ekim Çarşamba, 13.00")


def test_laws_are_named_in_both_languages(local, by):
    both = detail_of(local).deadlines
    assert law_words(both.internal.rule, "tr") == "Genelge 2014/09"
    assert law_words(both.internal.rule, "en") == "Circular 2014/09"
    assert law_words(both.legal.rule, "en") == "3071 art. 7"


def test_the_phone_is_formatted_and_the_identity_number_covered(local, by):
    detail = detail_of(local)
    assert "0532 123 45 67" in [fact.value for fact in first_facts(detail, by)]
    covered = [f for f in other_facts(detail, by, lambda _show: None) if f.reveal is not None]
    assert [fact.value for fact in covered] == ["100******46"]


def test_holding_the_eye_shows_the_identity_number_and_letting_go_covers_it(
    qtbot, make_context, local
):
    register(local)
    page, context, _ = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    value = next(
        one for one in page.pane.view.findChildren(FactValue) if one.text() == "100******46"
    )
    eye = value.findChild(object, "eye")
    QTest.mousePress(eye, Qt.MouseButton.LeftButton)
    qtbot.wait_until(lambda: value.text() == "10000000146")
    QTest.mouseRelease(eye, Qt.MouseButton.LeftButton)
    assert value.text() == "100******46"
    settle(qtbot, context)


def test_the_chain_tells_how_long_each_unit_has_held_it(local, by):
    case = register(local)
    first, second = local.contacts.units()[:2]
    local.applications.refer([case], ReferRequest(unit_id=first.id, note="İvedi"))
    local.applications.refer([case], ReferRequest(unit_id=second.id))
    links = links_of(local.applications.detail(case), by)
    assert [link.done for link in links] == [True, False]
    assert links[0].name == first.short
    assert "İvedi" in links[0].tip
    assert links[1].detail.endswith("0 iş günü")


@pytest.mark.parametrize(
    ("act", "changes", "note", "said"),
    [
        (Act.REGISTER, (), "", "Registered"),
        (Act.REFER, (("unit_id", "", "KSGM"),), "", "Referred to KSGM"),
        (Act.ANSWER, (("outcome", "", "Olumlu"),), "", "Answered: Granted"),
        (Act.REFUSE, (("ground", "", "K21"),), "", "Refused on the ground K21"),
        (Act.EDIT, (("subject", "a", "b"), ("phone", "c", "d")), "", "Corrected: Subject, Phone"),
        (Act.NOTE, (), "Arandı", "Arandı"),
        (Act.ASSIGN, (("officer_id", "", "Ayşe"),), "", "Assigned to Ayşe"),
        ("yeni_bir_islem", (), "", "Changed"),
    ],
)
def test_a_line_of_the_history_reads_as_a_sentence(qapp, act, changes, note, said):
    i18n.install(qapp, "en")
    line = HistoryLine(
        id=1,
        at=NOON,
        by="Ayşe",
        on_behalf_of="",
        act=act,
        note=note,
        changes=changes,
    )
    assert history_words.sentence(line, "en") == said


def test_an_act_in_somebodys_name_says_so(qapp):
    i18n.install(qapp, "en")
    line = HistoryLine(
        id=1,
        at=NOON,
        by="Ayşe",
        on_behalf_of="Murat",
        act=Act.NOTE,
    )
    assert history_words.byline(line) == "Ayşe in the name of Murat"


def test_the_own_window_tells_what_stood_there_before(local, by):
    case = register(local, subject="Eski konu")
    version = local.applications.get(case).version
    local.applications.edit(case, version, {"subject": "Yeni konu"})
    lines = happenings_of(local.applications.detail(case).history, by, changes=True)
    assert "Eski konu → Yeni konu" in lines[0].by


@pytest.mark.parametrize(
    ("kind", "command", "why"),
    [
        (Kind.REQUEST, "application.extend", "4982"),
        (Kind.REQUEST, "application.answer", ""),
        (Kind.REQUEST, "application.reopen", "."),
        (Kind.INFORMATION, "application.extend", ""),
        (Kind.INFORMATION, "fee.notice", ""),
        (Kind.INFORMATION, "fee.paid", "."),
        (Kind.REQUEST, "application.copy_number", ""),
    ],
)
def test_what_cannot_be_done_says_why(local, kind, command, why):
    detail = detail_of(local, kind=kind, channel="BEYS" if kind is Kind.INFORMATION else "CIMER")
    reason = why_not(command, detail, "tr")
    assert bool(reason) == bool(why)
    assert why in reason


def test_a_resting_button_tells_its_reason(qtbot, make_context, local):
    register(local)
    page, context, _ = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    extend = page.pane.view.findChild(object, "application.extend")
    assert not extend.isEnabled()
    assert "4982" in extend.toolTip()


def test_the_refusal_folds_into_the_menu_where_there_is_no_room(qtbot, make_context, local):
    register(local)
    page, context, window = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    refuse = page.pane.view.findChild(object, "application.refuse")
    assert refuse.isVisible()
    window.resize(1366, 768)
    qtbot.wait_until(lambda: not refuse.isVisible())
    menu = refuse.parent().menu()
    assert "application.refuse" in [action.objectName() for action in menu.actions()]
    menu.deleteLater()
    settle(qtbot, context)


def test_space_leafs_through_a_long_detail(qtbot, make_context, local):
    register(local, body="Uzun bir metin. " * 200, address="Adres " * 20, email="a@b.gov.tr")
    page, context, window = open_desk(qtbot, make_context)
    window.resize(1366, 640)
    follow(qtbot, page, context, "2026/000001")
    area = page.pane.focusProxy()
    qtbot.wait_until(lambda: area.verticalScrollBar().maximum() > 0)
    QTest.keyClick(area, Qt.Key.Key_Space)
    assert area.verticalScrollBar().value() > 0
    settle(qtbot, context)


def test_the_own_window_shows_content_and_the_whole_history(qtbot, make_context, local):
    case = register(local, body="Başvurumun sonucunu öğrenmek istiyorum.")
    for number in range(12):
        local.applications.flag([case], on=not number % 2)
    page, context, _ = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    qtbot.mouseClick(page.pane.view.findChild(object, "all_lines"), Qt.MouseButton.LeftButton)
    window = page._windows[case]
    qtbot.wait_until(lambda: window.view.detail() is not None)
    assert window.findChild(ContentTab).body.text() == "Başvurumun sonucunu öğrenmek istiyorum."
    assert len(window.view.detail().history) == 13
    window.close()
    settle(qtbot, context)


def test_the_link_explains_the_date_and_leaves_the_list_alive(qtbot, make_context, local):
    register(local)
    page, context, _ = open_desk(qtbot, make_context)
    follow(qtbot, page, context, "2026/000001")
    qtbot.keyClick(page.pane.view.findChild(object, "why"), Qt.Key.Key_Space)
    dialog = page.findChild(WhyDateDialog)
    assert dialog.isVisible() and not dialog.isModal()
    assert dialog.deadline().due == page.pane.shown().deadlines.due
    dialog.close()
    settle(qtbot, context)


def facts_of(local, by, **values):
    """The words of the other facts, by their names."""
    shown = other_facts(detail_of(local, **values), by, lambda _show: None)
    return {fact.name: fact.value for fact in shown}


def test_r20_a_paper_shows_its_own_days_and_what_it_refers_to(local, by):
    facts = facts_of(
        local,
        by,
        channel="MEKTUP",
        letter_no="E-1",
        letter_reference="12.10.2026 tarihli dilekçe",
        letter_date=dt.date(2026, 11, 4),
        written_on=dt.date(2026, 11, 2),
    )
    assert facts["EBYS sayısı"] == "E-1"
    told = ("4 Kasım 2026", "12.10.2026 tarihli dilekçe", "2 Kasım 2026", "23 Kasım 2026")
    assert set(told) <= set(facts.values())


def test_a_foreigner_and_a_legal_person_show_what_the_law_asks_of_them(local, by):
    facts = facts_of(local, by, nationality="Suriye", legal_person=True).values()
    missing = QCoreApplication.translate("Facts", "document of authority not shown")
    assert {"Suriye", "Kontrol edilmedi", missing} <= set(facts)
    assert "Kontrol edilmedi" not in facts_of(local, by).values()


def test_r9_the_channel_gives_its_own_names_to_the_facts(local, by):
    facts = facts_of(local, by, channel="ALO_183", external_no="183-7", via_person="Uzman Can")
    assert facts["Çağrı merkezi uzmanı"] == "Uzman Can"
    assert facts_of(local, by, channel="TBMM")["Komisyon yazısının tarihi"] == "2 Ocak 2014"


def test_r31_an_order_of_secrecy_covers_who_told_it_and_what_it_refers_to(local, by):
    id_ = register(
        local,
        channel="MEKTUP",
        nationality="Suriye",
        letter_reference="Konya Barosu yazısı",
        via_person="Komşusu",
    )
    local.secrecy.protect(id_, Order(number="2026/15", on=dt.date(2026, 11, 20)))
    me = local.applications._context.officer
    local.applications._context.officer = dataclasses.replace(me, id=me.id + 1, name="Murat Işık")
    shown = other_facts(local.applications.detail(id_), by, lambda _show: None)
    told = " ".join(fact.value for fact in shown)
    for covered in ("Suriye", "Konya Barosu", "Komşusu", "Kontrol edilmedi"):
        assert covered not in told
