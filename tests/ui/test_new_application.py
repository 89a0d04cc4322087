"""A new application with real keys: the phone, the banners, the last day, the faults."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, State
from hi_desktop.ui.actions import Needs
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from tests.factories import register
from tests.ui.sheets import CTRL, SHIFT, fault_of, words_of

Key = Qt.Key


@pytest.fixture
def phone_ready(desk):
    """The page: Ctrl+Shift+N opens the sheet, what it gives is registered."""
    opened, saved = [], []

    def begin():
        sheet = NewApplicationSheet(desk.context, phone=True)
        sheet.submitted.connect(lambda draft: saved.append(service.register(draft)))
        opened.append(sheet)
        desk.show(sheet)

    service = desk.context.office.applications
    desk.context.actions.bind("application.phone", begin)
    desk.context.actions.share(Needs.WRITE)
    desk.window.show()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.opened, desk.saved = opened, saved
    return desk


def call(desk):
    """Press Ctrl+Shift+N in the window."""
    desk.strokes += 1
    QTest.keyClick(desk.window, Key.Key_N, CTRL | SHIFT)
    assert desk.opened


@pytest.mark.parametrize("pause", [True, False], ids=["answer is there", "typed ahead"])
def test_a_known_caller_takes_three_control_strokes(phone_ready, local, pause):
    register(local, channel="TELEFON", applicant="Ali Rıza Ünal", phone="0532 123 45 67")
    desk = phone_ready
    call(desk)
    desk.type("05321234567")
    if pause:
        desk.wait()
    desk.press(Key.Key_Tab)
    desk.type("Maaş farkı ödemesinin durumu")
    desk.save()
    desk.qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.strokes == 3
    made = local.applications.get(desk.saved[0].id)
    assert made.applicant == "Ali Rıza Ünal"
    assert made.subject == "Maaş farkı ödemesinin durumu"
    assert (made.channel, made.phone) == ("TELEFON", "+905321234567")
    assert made.due == dt.date(2026, 12, 14)
    assert made.officer_id == local.settings.officer().id


@pytest.mark.parametrize("pause", [True, False], ids=["answer is there", "typed ahead"])
def test_an_unknown_caller_takes_four(phone_ready, local, pause):
    desk = phone_ready
    call(desk)
    desk.type("03124168000")
    if pause:
        desk.wait()
    desk.press(Key.Key_Tab)
    desk.type("Işıl İnan")
    desk.press(Key.Key_Tab)
    desk.type("Gündüz bakım")
    desk.save()
    desk.qtbot.waitUntil(lambda: bool(desk.saved))
    assert desk.strokes == 4
    made = local.applications.get(desk.saved[0].id)
    assert (made.applicant, made.subject) == ("Işıl İnan", "Gündüz bakım")


def test_the_open_case_of_a_caller_is_told_and_can_be_opened_or_added_to(desk, local):
    open_id = register(local, applicant="Ali Rıza Ünal", phone="0532 123 45 67")
    sheet = desk.open(NewApplicationSheet, phone=True)
    asked, notes = [], []
    sheet.open_asked.connect(asked.append)
    sheet.note_asked.connect(notes.append)
    desk.type("0532 123 45 67")
    desk.wait()
    assert "Bu kişinin açık bir başvurusu var" in words_of(sheet)
    assert local.applications.get(open_id).number in words_of(sheet)
    sheet.form.subject.setFocus()
    desk.type("Ne oldu")
    for key in ("open", "add"):
        button = sheet._likeness.findChild(QPushButton, key)
        QTest.keyClick(button, Key.Key_Space)
    assert asked == [open_id]
    assert (notes[0].application_id, notes[0].text) == (open_id, "Ne oldu")


def test_the_same_outside_number_is_told_while_typing(desk, local):
    register(local, external_no="2601234567", phone="")
    sheet = desk.open(NewApplicationSheet)
    assert desk.focus() is sheet.form.fields["external_no"].widget
    desk.type("2601234567")
    desk.qtbot.waitUntil(lambda: "Bu numara zaten kayıtlı" in words_of(sheet))


def test_a_similar_case_of_the_same_name_is_told(desk, local):
    register(local, applicant="Işıl Yılmaz", subject="Evde bakım aylığı hakkında", phone="")
    sheet = desk.open(NewApplicationSheet)
    sheet.form.applicant.setFocus()
    desk.type("ışıl yılmaz")
    sheet.form.subject.setFocus()
    desk.type("evde bakım ayligi hakkinda")
    desk.qtbot.waitUntil(lambda: "Benzer bir başvuru var" in words_of(sheet))


def test_the_units_of_similar_subjects_stand_first(desk, local):
    unit = local.contacts.units()[5]
    register(local, subject="Huzurevi ücreti hakkında", unit_id=unit.id)
    sheet = desk.open(NewApplicationSheet)
    sheet.form.subject.setFocus()
    desk.type("Huzurevi sırası")
    desk.qtbot.waitUntil(lambda: sheet.form.unit.matches("")[0].value == unit.id)
    assert sheet.form.unit.matches("")[0].text.endswith("(1)")
    sheet.form.unit.setFocus()
    desk.press(Key.Key_Down)
    desk.press(Key.Key_Return)
    assert sheet.form.values()["unit_id"] == unit.id
    assert not sheet.form.unit.text().endswith("(1)")


@pytest.mark.parametrize(
    ("digit", "channel", "kind", "first"),
    [
        ("1", "CIMER", Kind.REQUEST, "external_no"),
        ("2", "KURUMSAL_E_POSTA", Kind.INFORMATION, "email"),  # a provincial directorate
        ("3", "MEKTUP", Kind.REQUEST, "letter_no"),
        ("4", "TELEFON", Kind.REQUEST, "phone"),
        ("5", "DILEKCE_ELDEN", Kind.REQUEST, "applicant"),
        ("6", "E_POSTA", Kind.REQUEST, "email"),
        ("7", "TBMM", Kind.REQUEST, "letter_no"),
        ("8", "ALO_183", Kind.TIP_OFF, "external_no"),  # R9: no White Desk in a province
    ],
)
def test_a_digit_chooses_the_channel_and_the_fields_follow(desk, digit, channel, kind, first):
    sheet = desk.open(NewApplicationSheet)
    desk.press(Key.Key_Backtab, SHIFT)
    desk.type(digit)
    values = sheet.form.values()
    assert (values["channel"], values["kind"]) == (channel, kind)
    desk.press(Key.Key_Tab)
    assert desk.focus().objectName() == first


def test_digits_in_a_field_are_digits(desk):
    sheet = desk.open(NewApplicationSheet, phone=True)
    desk.type("183")
    assert sheet.form.channel.channel() == "TELEFON"
    assert sheet.form.phone.text() == "183"


@pytest.mark.parametrize(
    ("typed", "title", "told"),
    [
        ("b", "Son gün: 14 Aralık 2026 Pazartesi", "Arada resmî tatil yok · 3 hafta sonu"),
        ("17.10", "Son gün: 9 Kasım 2026 Pazartesi", "Cumartesi geldi, sayım Pazartesi günü"),
        ("17.10", "Son gün: 9 Kasım", "28 Ekim yarım gün, sayıldı · 29 Ekim Cumhuriyet Bayramı"),
        ("7.10", "Son gün: 28 Ekim 2026 Çarşamba, saat 13.00", "28 Ekim yarım gün"),
    ],
)
def test_the_last_day_explains_itself_at_each_key(desk, typed, title, told):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.received.setFocus()
    desk.type(typed)
    assert sheet.form.preview.title().startswith(title)
    assert told in sheet.form.preview.told()


def test_the_other_period_stands_below_with_its_law(desk):
    sheet = desk.open(NewApplicationSheet)
    assert sheet.form.preview.other() == "Kanun (3071 m.7): 23 Aralık 2026"
    sheet.form.channel.choose("TBMM")
    sheet.form.show_deadline()
    assert "3071 m.8" in sheet.form.preview.other()


def test_a_day_to_come_warns_and_does_not_block(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.received.setFocus()
    desk.type("30.11")
    assert "Bu tarih henüz gelmedi." in words_of(sheet)
    sheet.form.applicant.setFocus()
    desk.type("Can")
    sheet.form.subject.setFocus()
    desk.type("Talep")
    desk.save()
    assert desk.given[0].received == dt.date(2026, 11, 30)


def test_faults_stand_under_their_fields_and_the_first_has_the_focus(desk):
    sheet = desk.open(NewApplicationSheet)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "applicant")
    assert fault_of(sheet, "subject") == "Konuyu yazın."
    assert desk.focus() is sheet.form.applicant
    desk.type("Can")
    desk.save()
    assert not fault_of(sheet, "applicant")
    assert desk.focus() is sheet.form.subject


def test_a_hidden_identity_needs_no_name(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.hidden.setFocus()
    desk.press(Key.Key_Space)
    sheet.form.subject.setFocus()
    desk.type("İhbar")
    desk.save()
    assert desk.given[0].identity is IdentityStatus.HIDDEN
    assert desk.given[0].applicant == ""


def test_a_fault_in_the_folded_part_unfolds_it(desk):
    sheet = desk.open(NewApplicationSheet)
    for name, text in (("applicant", "Can"), ("subject", "Talep")):
        sheet.form.fields[name].widget.setFocus()
        desk.type(text)
    sheet.form.phone.setText("abc")
    desk.save()
    assert desk.focus() is sheet.form.phone
    assert fault_of(sheet, "phone")


def test_an_identity_number_is_masked_when_left_and_its_checksum_doubted(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.unfold()
    line = sheet.form.identity
    line.setFocus()
    desk.type("10000000147")
    desk.press(Key.Key_Tab)
    assert line.text() == "100******47"
    assert "denetim rakamlarına uymuyor" in words_of(sheet)
    line.setFocus()
    assert line.text() == "10000000147"
    desk.type("10000000146")
    desk.press(Key.Key_Tab)
    assert "denetim rakamlarına uymuyor" not in words_of(sheet)
    assert sheet.form.values()["identity_no"] == "10000000146"


def test_a_letter_number_pasted_with_its_date_is_split(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.channel.segments.focus()
    desk.type("3")
    sheet.form.letter.setFocus()
    desk.type("E-64011748-622-123 / 20.11.2026")
    desk.press(Key.Key_Tab)
    values = sheet.form.values()
    assert values["letter_no"] == "E-64011748-622-123"
    assert values["letter_date"] == dt.date(2026, 11, 20)


def test_an_extension_is_split_off_the_phone(desk):
    sheet = desk.open(NewApplicationSheet, phone=True)
    desk.type("0312 416 80 00 dahili 12")
    desk.wait()
    desk.press(Key.Key_Tab)
    assert sheet.form.phone.text() == "(0312) 416 80 00 dahili 12"
    values = sheet.form.values()
    assert (values["phone"], values["extension"]) == ("+903124168000", "12")


def test_ctrl_shift_enter_saves_and_stands_ready_for_the_next_call(desk):
    sheet = desk.open(NewApplicationSheet, phone=True)
    desk.type("183")
    sheet.form.applicant.setFocus()
    desk.type("Can")
    sheet.form.subject.setFocus()
    desk.type("Bir")
    desk.press(Key.Key_Return, CTRL | SHIFT)
    assert len(desk.given) == 1
    assert sheet.then == "new"
    sheet.saved()
    assert desk.focus() is sheet.form.phone
    assert [sheet.form.phone.text(), sheet.form.subject.text()] == ["", ""]


def test_what_the_rules_refuse_is_shown_and_nothing_typed_is_lost(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.subject.setFocus()
    desk.type("Uzun konu")
    sheet.show_error(RuleError("text.too_long", field="subject", longest=500))
    assert fault_of(sheet, "subject")
    sheet.show_error(RuleError("act.not_allowed", state=State.CLOSED, act="x"))
    assert "durumundaki bir başvuruda" in words_of(sheet._trouble)
    assert sheet.form.subject.text() == "Uzun konu"


def test_every_field_has_a_name_for_a_screen_reader(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.unfold()
    lines = sheet.findChildren(QLineEdit) + sheet.findChildren(QPlainTextEdit)
    assert [line.objectName() for line in lines if not line.accessibleName()] == []
