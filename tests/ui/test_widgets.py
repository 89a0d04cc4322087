"""The parts of forms and pages, with real keys."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

import hi_desktop.ui
from hi_desktop.domain.text import fold
from hi_desktop.ui.columns import Gauge
from hi_desktop.ui.hub import Message
from hi_desktop.ui.widgets.basics import Button, Combo, ElidedLabel, column, initials
from hi_desktop.ui.widgets.charts import BarChart, LineChart, StackedBar
from hi_desktop.ui.widgets.chips import ChipBar, Segments
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, SearchBox, TextBox
from hi_desktop.ui.widgets.filter_flyout import FilterFlyout
from hi_desktop.ui.widgets.marks import GaugeBar, Pill, Tick, Ticks
from hi_desktop.ui.widgets.notes import Banner, ProgressPanel, UndoBar
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo
from hi_desktop.ui.widgets.sheet import Sheet
from hi_desktop.ui.widgets.timeline import ChainStrip, Happening, Link, Timeline
from tests.ui.conftest import TODAY, shown, type_text


@pytest.fixture
def received(qtbot):
    return shown(qtbot, DateField("received", today=lambda: TODAY))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("b", dt.date(2026, 11, 23)),
        ("d", dt.date(2026, 11, 22)),
        ("-3", dt.date(2026, 11, 20)),
        ("15", dt.date(2026, 11, 15)),
        ("1511", dt.date(2026, 11, 15)),
        ("15.11", dt.date(2026, 11, 15)),
        ("15.11.26", dt.date(2026, 11, 15)),
        ("15 kasım 2026", dt.date(2026, 11, 15)),
    ],
)
def test_a_date_is_typed_as_people_write_it(received, typed, day):
    type_text(received, typed)
    assert received.date() == day


def test_a_date_is_written_out_when_the_field_is_left(received):
    type_text(received, "15")
    received.clearFocus()
    assert received.text() == "15.11.2026 Pazar"
    received.setFocus()
    assert received.date() == dt.date(2026, 11, 15)


def test_a_written_out_date_can_be_corrected(received):
    received.set_date(TODAY)
    received.setText("24.11.2026 Pazartesi")
    received.textEdited.emit(received.text())
    assert received.date() == dt.date(2026, 11, 24)


def test_what_is_no_date_stays_to_be_corrected(received):
    told = []
    received.date_changed.connect(told.append)
    type_text(received, "31.02.2026")
    assert received.date() is None
    assert received.pending() == "31.02.2026"


def test_arrows_step_by_days_and_page_keys_by_months(received):
    received.set_date(dt.date(2026, 1, 31))
    QTest.keyClick(received, Qt.Key.Key_PageUp)
    QTest.keyClick(received, Qt.Key.Key_Down)
    assert received.date() == dt.date(2026, 2, 27)


def test_the_calendar_opens_by_key_and_gives_the_day(received):
    told = []
    received.date_changed.connect(told.append)
    received.set_date(TODAY)
    QTest.keyClick(received, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    month = popup.focusWidget()
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert told == [dt.date(2026, 11, 24)]
    assert not popup.isVisible()


@pytest.fixture
def unit(qtbot):
    field = SearchCombo("unit")
    field.set_options(
        [
            Option(1, "Işıklar Sosyal Hizmet Merkezi"),
            Option(2, "İzmir İl Müdürlüğü", "35"),
            Option(3, "Şehit Yakınları ve Gaziler", "ŞYGM"),
            Option(4, "Ankara İl Müdürlüğü", "06"),
        ]
    )
    return shown(qtbot, field)


@pytest.mark.parametrize("typed", ["isik", "IŞIK", "ışık", "Işık", "İŞIK"])
def test_the_list_narrows_without_regard_to_dots_and_case(unit, typed):
    type_text(unit, typed)
    assert [option.value for option in unit.matches(unit.text())] == [1]
    assert fold(typed) == "isik"


def test_what_begins_with_the_words_stands_first(unit):
    assert next(option.value for option in unit.matches("i")) == 1
    assert [option.value for option in unit.matches("şygm")] == [3]


def test_enter_takes_the_marked_choice(unit):
    told = []
    unit.chosen.connect(told.append)
    type_text(unit, "mudur")
    QTest.keyClick(unit, Qt.Key.Key_Down)
    QTest.keyClick(unit, Qt.Key.Key_Return)
    assert told == [4]
    assert unit.text() == "Ankara İl Müdürlüğü"


def test_clearing_the_text_clears_the_choice(unit):
    told = []
    unit.choose(2)
    unit.chosen.connect(told.append)
    unit.setFocus()
    unit.selectAll()
    QTest.keyClick(unit, Qt.Key.Key_Delete)
    unit.clearFocus()
    assert (unit.value(), told) == (None, [None])


def test_what_fits_nothing_stays_to_be_corrected(unit):
    type_text(unit, "zzz")
    unit.clearFocus()
    assert unit.value() is None
    assert unit.pending() == "zzz"


def test_a_fault_stands_in_words_below_its_field(qtbot):
    field = shown(qtbot, Field("&Konu", LineEdit("subject"), required=True))
    field.fault("Konuyu yazın.")
    assert field.has_fault()
    assert field.widget.accessibleDescription() == "Konuyu yazın."
    name = QAccessible.queryAccessibleInterface(field.widget).text(QAccessible.Text.Name)
    assert name == "Konu"
    field.fault("")
    assert not field.has_fault()


@pytest.fixture
def sheet(qtbot):
    made = Sheet("Yeni başvuru")
    made.subject = Field("Konu", LineEdit("subject"))
    made.body.addWidget(made.subject)
    made.add_field(made.subject)
    return shown(qtbot, made)


def test_ctrl_enter_submits_and_esc_closes(sheet):
    told = []
    sheet.submitted.connect(lambda _value: told.append("submitted"))
    sheet.closed.connect(lambda: told.append("closed"))
    sheet.subject.widget.setFocus()
    QTest.keyClick(sheet.subject.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet.subject.widget, Qt.Key.Key_Escape)
    assert told == ["submitted", "closed"]


def test_a_fault_of_the_rules_takes_the_focus_to_its_field(sheet):
    assert sheet.fault("subject", "Konuyu yazın.")
    assert sheet.subject.widget.hasFocus()
    assert not sheet.fault("no_such_field", "…")
    sheet.submit()
    assert not sheet.subject.has_fault()


def test_digits_choose_a_channel_while_the_row_has_the_focus(qtbot):
    told = []
    row = Segments("Kanal")
    for key in ("CIMER", "BEYS", "DILEKCE", "TELEFON", "SAHSEN"):
        row.add(key, key.title())
    row.chosen.connect(told.append)
    shown(qtbot, row)
    row.focus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_4)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_9)
    assert told == ["TELEFON", "SAHSEN"]
    assert row.current() == "SAHSEN"


def test_chips_choose_a_view_and_filters_can_be_taken_away(qtbot):
    chosen, removed = [], []
    bar = ChipBar("Görünümler")
    bar.add("open", "Açık")
    bar.add("late", "Süresi geçen")
    bar.count("late", 2)
    bar.chosen.connect(chosen.append)
    bar.removed.connect(removed.append)
    bar.show_filters([("unit", "Birim: EYHGM")])
    shown(qtbot, bar)
    chips = {b.objectName(): b for b in bar.findChildren(Button)}
    assert chips["late"].text() == "Süresi geçen  2"
    QTest.mouseClick(chips["late"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(chips["unit"], Qt.MouseButton.LeftButton)
    assert (chosen, removed, bar.current()) == (["late"], ["unit"], "late")


def test_the_wheel_over_a_field_without_focus_scrolls_the_page(qtbot):
    area = QScrollArea()
    inner = QWidget()
    field, other = Combo(), LineEdit("other")
    field.addItems(["Talep", "Şikâyet", "Görüş"])
    field.setCurrentIndex(1)
    inner.setLayout(column(field, other, None))
    inner.setMinimumHeight(2000)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    shown(qtbot, area)
    area.resize(300, 200)
    other.setFocus()
    turn(area, field)
    assert field.currentIndex() == 1
    assert area.verticalScrollBar().value() > 0
    area.verticalScrollBar().setValue(0)
    field.setFocus()
    turn(area, field)
    assert field.currentIndex() == 2


def test_no_field_changes_under_the_wheel_unseen():
    plain = re.compile(r"\bQ(ComboBox|SpinBox|DoubleSpinBox|DateEdit|TimeEdit|Slider)\(")
    sources = Path(hi_desktop.ui.__file__).parent.rglob("*.py")
    guilty = [
        file.name
        for file in sources
        if plain.search(file.read_text(encoding="utf-8").replace("class Combo(QComboBox)", ""))
    ]
    assert guilty == []


def turn(area, widget):
    place = QPointF(widget.mapTo(area, widget.rect().center()))
    QTest.wheelEvent(area.windowHandle(), place, QPoint(0, -120))


def test_the_undo_bar_offers_to_take_back(qtbot):
    asked = []
    bar = UndoBar()
    bar.undo_asked.connect(asked.append)
    holder = QWidget()
    holder.setLayout(column(bar))
    holder.resize(600, 100)
    shown(qtbot, holder)
    bar.tell(Message(text="3 başvuru havale edildi.", undo=4_000_000_000))
    assert bar.isVisible()
    button = next(b for b in bar.findChildren(Button) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [4_000_000_000]
    assert bar.message() is None


def test_a_failure_stays_until_it_is_closed(qtbot):
    bar = UndoBar()
    qtbot.addWidget(bar)
    bar.tell(Message(text="Kayıt yapılamadı.", tone="late"))
    assert not bar._timer.isActive()
    bar.tell(Message(text="Kaydedildi."))
    assert bar._timer.isActive()
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.message() is None


def test_a_banner_carries_its_buttons(qtbot):
    acted = []
    banner = Banner("soon")
    banner.acted.connect(acted.append)
    holder = QWidget()
    holder.setLayout(column(banner))
    holder.resize(600, 100)
    shown(qtbot, holder)
    assert not banner.isVisible()
    banner.tell("Bu kişinin açık bir başvurusu var", "2026/1284", open="Aç", add="Bu kayda ekle")
    buttons = [b for b in banner.findChildren(Button) if b.objectName() == "add"]
    QTest.mouseClick(buttons[0], Qt.MouseButton.LeftButton)
    assert acted == ["add"]


def test_progress_never_runs_backwards_and_can_be_cancelled(qtbot):
    cancelled = []
    panel = ProgressPanel()
    qtbot.addWidget(panel)
    panel.cancelled.connect(lambda: cancelled.append(True))
    panel.start("Rapor yazılıyor")
    panel.step(4, 7, "Birimler")
    panel.step(3, 7, "Özet")
    assert panel._bar.value() == 4
    QTest.mouseClick(panel.findChild(Button), Qt.MouseButton.LeftButton)
    assert cancelled == [True]
    assert not panel.findChild(Button).isEnabled()


def test_a_search_box_is_cleared_by_esc_and_left_by_down(qtbot):
    left = []
    box = SearchBox("Ara")
    box.left.connect(lambda: left.append(True))
    shown(qtbot, box)
    type_text(box, "ışık")
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (left, box.text()) == ([True], "")


def test_tab_leaves_a_text_box(qtbot):
    box = TextBox("body")
    assert box.tabChangesFocus()


def test_a_cut_label_tells_the_whole(qtbot):
    label = ElidedLabel("Engelli ve Yaşlı Hizmetleri Genel Müdürlüğü")
    label.resize(80, 20)
    shown(qtbot, label)
    label.resize(80, 20)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole()


def test_the_filter_gives_the_ticked_values(qtbot):
    owner = shown(qtbot, QWidget())
    told = []
    flyout = FilterFlyout("Birim", owner)
    flyout.chosen.connect(told.append)
    flyout.open_at(QPoint(0, 0), [(1, "EYHGM", 7), (2, "ÇHGM", 3)], ticked=[2])
    assert flyout.values() == (2,)
    apply = next(b for b in flyout.findChildren(Button) if b.property("kind") == "primary")
    QTest.mouseClick(apply, Qt.MouseButton.LeftButton)
    assert told == [(2,)]


def test_signs_are_sentences_for_a_screen_reader(qtbot):
    gauge, ticks = GaugeBar(), Ticks()
    gauge.show_gauge(Gauge(13, 15, "soon"), "15 iş gününün 13'ü kullanıldı")
    ticks.show_days([Tick(TODAY, counted=True)], "Son gün 23 Kasım 2026")
    for widget in (gauge, ticks, Pill("Havalede", "info")):
        qtbot.addWidget(widget)
        widget.resize(300, 40)
        assert not widget.grab().isNull()
        assert widget.accessibleName()


def test_a_timeline_and_a_chain_replace_what_they_showed(qtbot):
    line, chain = Timeline("Geçmiş"), ChainStrip("Havale zinciri")
    for _ in range(2):
        line.show_lines([Happening("mail", "Havale edildi", "Ayşe Demir", "5 Kas")])
        chain.show_links([Link("ÇHGM", "5 Kas", done=True), Link("KSGM", "9 Kas", done=False)])
    for widget in (line, chain):
        shown(qtbot, widget)
    assert line._grid.count() == 3
    assert chain._flow.count() == 3


@pytest.mark.parametrize("figures", [0, 3])
def test_charts_paint_and_tell_their_figures(qtbot, figures):
    bars, line, stack = BarChart("Kanal"), LineChart("Süre"), StackedBar("Sonuç")
    if figures:
        bars.show_bars([("CİMER", 121), ("Telefon", 0), ("TBMM", 2.5)])
        line.show_points([("Eki", 9.4), ("Kas", None), ("Ara", 8)], target=15)
        stack.show_parts([("Olumlu", 3, "ok"), ("Ret", 1, "off")])
    for chart in (bars, line, stack):
        qtbot.addWidget(chart)
        chart.resize(400, 200)
        ground = chart.grab().toImage()
        blank = all(
            ground.pixel(x, y) == ground.pixel(0, 199) for x in range(0, 400, 2) for y in range(200)
        )
        assert blank == (figures == 0)
        assert bool(chart.accessibleDescription()) == (figures > 0)
    assert bars.accessibleDescription() == ("CİMER 121, Telefon 0, TBMM 2,5" if figures else "")


def test_initials_are_those_of_first_and_last_name():
    assert initials("Ali Rıza Ünal") == "AÜ"
    assert initials("ışık ince") == "Iİ"
    assert initials("") == ""
