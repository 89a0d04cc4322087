"""Files and e-mails on the form of a new application."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from hi_desktop.services import drafts
from hi_desktop.ui.dialogs import draft_keeper
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from tests.importing.outlook import outlook_mail
from tests.ui.desk import keys, open_desk, settle
from tests.ui.sheets import CTRL, words_of

SENT = dt.datetime(2026, 11, 20, 14, 15, tzinfo=dt.timezone(dt.timedelta(hours=3)))


@pytest.fixture
def mail(tmp_path):
    """An Outlook file with a letter in it."""
    path = tmp_path / "posta.msg"
    path.write_bytes(
        outlook_mail(
            subject="YNT: Evde bakım aylığı",
            sender="Işıl Yılmaz",
            address="isil@ornek.com",
            sent=SENT,
            body="Aylığım ödenmedi.",
            files=(("dilekce.txt", "Dilekçe".encode()),),
        )
    )
    return path


def drop(widget, *paths):
    """Drop files on a widget, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), copy, mime, left, none)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), copy, mime, left, none))


def test_a_dropped_mail_fills_an_empty_form_and_is_given_with_it(desk, mail):
    sheet = desk.open(NewApplicationSheet)
    drop(sheet, mail)
    desk.wait()
    values = sheet.form.values()
    assert (values["subject"], values["applicant"]) == ("Evde bakım aylığı", "Işıl Yılmaz")
    assert (values["email"], values["body"]) == ("isil@ornek.com", "Aylığım ödenmedi.")
    assert (values["received"], values["channel"]) == (SENT.date(), "E_POSTA")
    listed = [button.accessibleName() for button in sheet.files.findChildren(QWidget, "take_off")]
    assert "posta.msg" in listed[0] and "dilekce.txt" in listed[1]
    desk.save()
    draft = desk.given[0]
    assert [file.name for file in draft.files] == ["posta.msg", "dilekce.txt"]
    assert draft.received_time == dt.time(14, 15)


def test_what_was_typed_stays_and_what_was_filled_is_said(desk, mail):
    sheet = desk.open(NewApplicationSheet)
    before = sheet.form.values()["channel"]
    sheet.form.subject.setFocus()
    desk.type("Kendi konum")
    drop(sheet, mail)
    desk.wait()
    values = sheet.form.values()
    assert (values["subject"], values["channel"]) == ("Kendi konum", before)
    told = sheet.files.findChild(QWidget, "files_told").accessibleName()
    assert sheet.form.usual_labels["applicant"] in told
    assert sheet.form.usual_labels["subject"] not in told


def test_files_are_added_by_keys_named_when_refused_and_taken_off(
    desk, mail, monkeypatch, tmp_path
):
    (tmp_path / "boş.txt").touch()
    chosen = [str(mail), str(tmp_path / "boş.txt")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    sheet = desk.open(NewApplicationSheet)
    desk.press(Qt.Key.Key_O, CTRL)
    desk.wait()
    assert "boş.txt: Dosya boş." in words_of(sheet)
    off = sheet.files.findChildren(QWidget, "take_off")
    assert "dilekce.txt" in off[1].accessibleName()
    off[1].setFocus()
    desk.press(Qt.Key.Key_Space)
    assert [file.name for file in sheet.files.files()] == ["posta.msg"]


def test_a_draft_brings_its_files_again_and_names_those_that_are_gone(desk, mail, monkeypatch):
    monkeypatch.setattr(draft_keeper, "EVERY_MS", 0)
    sheet = desk.open(NewApplicationSheet)
    drop(sheet, mail)
    desk.wait()
    desk.qtbot.waitUntil(lambda: len(drafts.waiting()) == 1 and not sheet._keeper.pending)
    sheet.hide()
    again = desk.open(NewApplicationSheet, draft=drafts.waiting()[0])
    desk.wait()
    assert [file.name for file in again.files.files()] == ["posta.msg", "dilekce.txt"]
    assert again.form.subject.text() == "Evde bakım aylığı"
    again.hide()
    mail.unlink()
    gone = desk.open(NewApplicationSheet, draft=drafts.waiting()[0])
    desk.wait()
    assert gone.files.files() == ()
    assert "posta.msg: Dosya bulunamadı." in words_of(gone)


def test_undo_takes_back_the_registration_and_its_files(qtbot, make_context, local, mail):
    page, context, window = open_desk(qtbot, make_context)
    keys(window, "Ctrl+N")
    settle(qtbot, context)
    sheet = page.sheet()
    drop(sheet, mail)
    settle(qtbot, context)
    keys(sheet, "Ctrl+Return")
    qtbot.wait_until(lambda: local.lists.total() == 1, timeout=8000)
    settle(qtbot, context)
    wanted = page.list.table.current_id()
    assert [file.name for file in local.attachments.of(wanted)] == ["posta.msg", "dilekce.txt"]
    keys(window, "Ctrl+Z")
    qtbot.wait_until(lambda: local.lists.total() == 0, timeout=8000)
    settle(qtbot, context)
    assert local.attachments.of(wanted) == ()
