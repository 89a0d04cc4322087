"""What was begun and not saved is kept on this machine and offered again."""

from __future__ import annotations

import datetime as dt
import stat
import sys

import pytest
from PySide6.QtCore import Qt

from hi_desktop.domain.vocabulary import IdentityStatus, Kind
from hi_desktop.services import drafts
from hi_desktop.ui.dialogs import draft_keeper
from hi_desktop.ui.dialogs.draft_keeper import as_texts, as_values
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from tests.conftest import NOW
from tests.ui.sheets import words_of


@pytest.fixture
def begun(desk, monkeypatch):
    """A sheet in which a subject was typed, kept without waiting three seconds."""
    monkeypatch.setattr(draft_keeper, "EVERY_MS", 0)
    sheet = desk.open(NewApplicationSheet, phone=True)
    desk.type("183")
    sheet.form.subject.setFocus()
    desk.type("Yarım kalan konu")
    desk.qtbot.waitUntil(lambda: len(drafts.waiting()) == 1)
    return sheet


def test_a_form_is_kept_while_it_is_filled_in(desk, begun):
    desk.qtbot.waitUntil(lambda: not begun._keeper.pending)
    kept = drafts.waiting()[0]
    assert kept.values["subject"] == "Yarım kalan konu"
    assert kept.saved_at == NOW


def test_a_form_in_which_nothing_was_typed_is_not_kept(desk):
    sheet = desk.open(NewApplicationSheet)
    sheet.hide()
    assert drafts.waiting() == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_its_owner_reads_a_draft(begun):
    file = next(drafts.folder().glob("*.json"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_esc_closes_and_keeps(desk):
    sheet = desk.open(NewApplicationSheet)
    closed = []
    sheet.closed.connect(lambda: closed.append(sheet.hide()))
    desk.type("26")
    desk.press(Qt.Key.Key_Escape)
    assert closed
    assert drafts.waiting()[0].values["external_no"] == "26"


def test_a_saved_form_leaves_no_draft(desk, begun):
    begun.form.applicant.setFocus()
    desk.type("Can")
    desk.save()
    assert desk.given
    begun.saved()
    begun.hide()
    assert drafts.waiting() == ()


def test_the_next_sheet_offers_the_draft_and_goes_on_with_it(desk, begun):
    begun.hide()
    sheet = desk.open(NewApplicationSheet)
    assert "Kaydedilmemiş 1 taslak var" in words_of(sheet)
    sheet._waiting_drafts.acted.emit("go_on")
    assert sheet.form.subject.text() == "Yarım kalan konu"
    assert sheet.form.values()["channel"] == "TELEFON"
    assert "Kaydedilmemiş" not in words_of(sheet)
    sheet.saved()
    assert drafts.waiting() == ()


def test_a_draft_is_given_up(desk, begun):
    begun.hide()
    sheet = desk.open(NewApplicationSheet)
    sheet._waiting_drafts.acted.emit("drop")
    assert drafts.waiting() == ()
    assert "Kaydedilmemiş" not in words_of(sheet)


def test_every_kind_of_value_comes_back_as_it_was():
    values = {
        "subject": "Konu",
        "received": dt.date(2026, 11, 20),
        "letter_date": None,
        "unit_id": 7,
        "kind": Kind.COMPLAINT,
        "identity": IdentityStatus.HIDDEN,
        "legal_person": True,
        "email": "",
    }
    back = as_values(as_texts(values))
    assert back == {name: value for name, value in values.items() if value not in (None, "")}


def test_what_cannot_be_read_is_left_out():
    assert as_values({"received": "dün", "kind": "YOK", "subject": "Konu"}) == {"subject": "Konu"}
