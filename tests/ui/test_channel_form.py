"""The form of each channel with real keys: what is offered, what it asks, how fast it turns."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.channels import CHANNELS
from hi_desktop.domain.vocabulary import Kind, Reciprocity, UnitKind
from hi_desktop.services.settings import Profile
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from tests.ui.conftest import type_text
from tests.ui.desk import keys, open_desk, settle
from tests.ui.sheets import SHIFT, fault_of

Key = Qt.Key
PAST_BIMER = "8.7.2018"


def be(office, kind):
    """Make the office a unit of a kind."""
    profile = Profile(unit_kind=kind, unit_name="Halkla İlişkiler Birimi", province="Konya")
    office.settings.save_profile(profile)


def offered(sheet):
    """The channels that the officer can choose: those of the row and those behind its button."""
    row = sheet.form.channel
    found = {one.code for one in row.others()}
    for digit in "12345678":
        row.segments.focus()
        type_text(QGuiApplication.focusObject(), digit)
        found.add(row.channel())
    return found


def title(sheet, place):
    """What stands on a place of the row."""
    return sheet.form.channel.segments.findChild(object, place).text()


@pytest.mark.parametrize(
    ("kind", "has", "lacks"),
    [
        (UnitKind.PROVINCIAL_DIRECTORATE, "KURUMSAL_E_POSTA", {"BEYS", "BEYAZ_MASA"}),
        (UnitKind.GENERAL_DIRECTORATE, "BEYS", {"KURUMSAL_E_POSTA"}),
        (UnitKind.COUNSELLORSHIP, "BEYAZ_MASA", {"KURUMSAL_E_POSTA"}),
    ],
)
def test_r9_the_form_offers_the_channels_of_the_kind_of_unit(desk, local, kind, has, lacks):
    be(local, kind)
    sheet = desk.open(NewApplicationSheet)
    found = offered(sheet)
    assert has in found
    assert not lacks & found


def test_r9_the_eighth_place_is_no_white_desk_in_a_province(desk, local):
    be(local, UnitKind.PROVINCIAL_DIRECTORATE)
    sheet = desk.open(NewApplicationSheet)
    assert "Alo 183" in title(sheet, "white_desk")
    be(local, UnitKind.COUNSELLORSHIP)
    sheet = desk.open(NewApplicationSheet)
    assert "Beyaz Masa" in title(sheet, "white_desk")


def test_r32_bimer_is_offered_for_a_paper_that_arrived_before_july_2018_only(desk):
    sheet = desk.open(NewApplicationSheet)
    assert "BIMER" not in offered(sheet)
    sheet.form.received.setFocus()
    sheet.form.received.selectAll()
    desk.type(PAST_BIMER)
    assert "BIMER" in offered(sheet)
    sheet.form.received.setFocus()
    sheet.form.received.selectAll()
    desk.type("10.7.2018")
    assert "BIMER" not in offered(sheet)


def test_r32_the_first_place_is_bimer_before_cimer_began(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.received.setFocus()
    sheet.form.received.selectAll()
    desk.type("1.3.2014")
    assert "BİMER" in title(sheet, "cimer")
    assert sheet.form.channel.channel() == "BIMER"


def test_r30_an_alo_case_asks_for_its_number_and_the_expert(desk):
    sheet = desk.open(NewApplicationSheet)
    desk.press(Key.Key_Backtab, SHIFT)
    desk.type("8")
    desk.press(Key.Key_Tab)
    desk.type("183-2026-55")
    desk.press(Key.Key_Tab)
    desk.type("Uzman Can")
    names = [sheet.form.fields[name].widget.accessibleName() for name in sheet.form.lead()]
    assert names[:2] == ["Vaka no", "Çağrı merkezi uzmanı"]
    values = sheet.form.values()
    assert (values["external_no"], values["via_person"]) == ("183-2026-55", "Uzman Can")


def test_r20_a_letter_of_parliament_is_not_saved_without_its_number_and_date(desk):
    sheet = desk.open(NewApplicationSheet)
    desk.press(Key.Key_Backtab, SHIFT)
    desk.type("7")
    for name, text in (("applicant", "Can"), ("subject", "Talep")):
        sheet.form.fields[name].widget.setFocus()
        desk.type(text)
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "letter_no") and fault_of(sheet, "letter_date")
    assert desk.focus().objectName() == "letter_no"
    desk.type("A.01-1234")
    desk.press(Key.Key_Tab)
    desk.type("20.11")
    desk.save()
    assert desk.given[0].letter_date == dt.date(2026, 11, 20)


def test_a_foreigner_is_asked_for_reciprocity(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.form.unfold()
    assert not sheet.form.reciprocity.isVisible()
    sheet.form.nationality.setFocus()
    desk.type("Suriye")
    assert sheet.form.reciprocity.isVisible()
    assert "3071" in sheet.form.fields["nationality"]._fault.text()
    sheet.form.reciprocity.setFocus()
    desk.press(Key.Key_Down)
    assert sheet.form.values()["reciprocity"] is Reciprocity.YES


def test_a_legal_person_is_asked_for_the_document_of_authority(desk):
    sheet = desk.open(NewApplicationSheet)
    assert not sheet.form.authority.isVisible()
    sheet.form.legal_person.setFocus()
    desk.press(Key.Key_Space)
    assert sheet.form.authority.isVisible()
    desk.press(Key.Key_Tab)
    assert desk.focus() is sheet.form.authority
    desk.press(Key.Key_Space)
    assert sheet.form.values()["authority_document"]


def test_a_form_begins_with_what_a_talk_or_a_message_told(desk):
    known = Draft(
        channel="ALO_183",
        kind=Kind.TIP_OFF,
        received=dt.date(2026, 11, 20),
        subject="İhmal ihbarı",
        external_no="183-2026-77",
        via_person="Uzman Ece",
        phone="+905321234567",
        extension="12",
    )
    sheet = desk.open(NewApplicationSheet, prefill=known)
    values = sheet.form.values()
    for name in ("channel", "kind", "received", "subject", "external_no", "via_person", "phone"):
        assert values[name] == getattr(known, name)
    assert values["extension"] == "12"
    sheet.form.applicant.setFocus()
    desk.type("Can")
    desk.save()
    assert (desk.given[0].external_no, desk.given[0].applicant) == ("183-2026-77", "Can")


class Hands:
    """Types at the focus of a window, and counts the keys that are no text: Tab, Enter, arrows."""

    def __init__(self, window):
        self.window = window
        self.strokes = 0

    def press(self, text):
        self.strokes += 1
        keys(self.window.focusWidget(), text)

    def type(self, text):
        type_text(self.window.focusWidget(), text)

    def fill(self, text):
        """Type into the field and go on by Tab."""
        self.type(text)
        self.press("Tab")


def enter_petition(hands):
    """Fill the twelve fields of a paper petition, from the open form to its last field."""
    hands.press("Shift+Tab")
    hands.fill("3")
    hands.fill("E-64011748-622-123")
    hands.fill("20.11.2026")
    hands.fill("12.10.2026 tarihli dilekçe")
    hands.fill("18.11.2026")
    hands.fill("Işıl İnan")
    hands.fill("0532 123 45 67")
    hands.fill("Evde bakım aylığının kesilmesi")
    hands.press("Down")  # from a request to a complaint
    hands.press("Tab")
    hands.press("Ctrl+A")
    hands.fill("20.11.2026")
    hands.type("EYHGM")
    hands.press("Return")
    hands.press("Tab")
    hands.press("Tab")  # the officer stands already
    hands.fill("Aylığın yeniden bağlanmasını istiyor.")
    hands.press("Space")  # the folded part
    while hands.window.focusWidget().objectName() != "address":
        hands.press("Tab")
    hands.type("Meram, Konya")


def test_a_paper_petition_of_twelve_fields_takes_at_most_forty_keys_and_no_mouse(
    qtbot, make_context, local
):
    page, context, window = open_desk(qtbot, make_context)
    keys(window, "Ctrl+N")
    qtbot.wait_until(lambda: isinstance(page.sheet(), NewApplicationSheet))
    settle(qtbot, context)
    sheet, hands = page.sheet(), Hands(window)
    enter_petition(hands)
    hands.press("Ctrl+Shift+Return")
    qtbot.wait_until(lambda: not sheet.form.subject.text())
    settle(qtbot, context)

    made = local.applications.get(1)
    assert (made.channel, made.letter_no) == ("MEKTUP", "E-64011748-622-123")
    assert (made.letter_date, made.written_on) == (dt.date(2026, 11, 20), dt.date(2026, 11, 18))
    assert made.letter_reference == "12.10.2026 tarihli dilekçe"
    assert (made.applicant, made.phone) == ("Işıl İnan", "+905321234567")
    assert (made.subject, made.kind) == ("Evde bakım aylığının kesilmesi", Kind.COMPLAINT)
    assert made.received == dt.date(2026, 11, 20)
    assert made.unit_id == next(u.id for u in local.contacts.units() if u.short == "EYHGM")
    assert local.applications.detail(1).body == "Aylığın yeniden bağlanmasını istiyor."
    assert made.address == "Meram, Konya"
    assert hands.strokes <= 40
    assert page.sheet() is sheet
    assert window.focusWidget() is sheet.form.letter
    assert sheet.form.values()["letter_no"] == ""
    sheet.close()


def test_choosing_any_channel_turns_the_form_within_a_tenth_of_a_second(desk, qapp):
    sheet = desk.open(NewApplicationSheet)
    form = sheet.form
    slowest = 0.0
    for _ in range(2):
        for channel in CHANNELS:
            begun = time.process_time()
            form.channel.choose(channel.code)
            form.channel.chosen.emit()
            qapp.processEvents()
            slowest = max(slowest, time.process_time() - begun)
            assert form.lead() == channel.fields
    assert slowest < 0.1, f"{slowest * 1000:.0f} ms"
