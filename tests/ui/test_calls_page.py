"""Görüşmeler with real keys: ten seconds for a call, from any page (R24-R26)."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hi_desktop.domain.conversations import Conversation, ConversationQuery, ConversationView
from hi_desktop.domain.vocabulary import ConversationKind, ConversationResult
from hi_desktop.services.lists import View
from hi_desktop.ui.main_window import MainWindow
from hi_desktop.ui.pages import Page
from hi_desktop.ui.tabs import applications, calls
from tests.conftest import NOW
from tests.factories import register
from tests.ui.conftest import shown, type_text
from tests.ui.desk import keys, settle

ALL = ConversationQuery(view=ConversationView.ALL)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot, make_context):
    made = MainWindow()
    context = make_context(made)
    made.connect_context(
        context,
        [
            Page("applications", "Applications", "mail_inbox", applications.make),
            Page("calls", "Calls", "call", calls.make, wishes=(("conversation.log", calls.LOG),)),
        ],
    )
    made.show_database("Bu bilgisayarda", "ok", writable=True)
    made.resize(1440, 900)
    shown(qtbot, made)
    settle(qtbot, context)
    return made


@pytest.fixture
def page(qtbot, window):
    window.go("calls")
    settle(qtbot, window._context)
    return window.page("calls")


def logged(office):
    rows = office.conversations.rows(office.conversations.ids(ALL))
    return sorted(rows.values(), key=lambda one: one.id)


def log(office, **values):
    base = {"at": NOW - dt.timedelta(minutes=9), "subject": "Bakım aylığı"}
    return office.conversations.save(Conversation(**{**base, **values})).id


class Counter(QObject):
    """Counts the keys that are pressed anywhere."""

    def __init__(self):
        super().__init__()
        self.pressed = 0

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.KeyPress:
            self.pressed += 1
        return False


def focus():
    return QApplication.focusWidget()


def test_r25_a_call_is_logged_from_any_page_with_four_keys_beside_its_words(qtbot, window, local):
    assert window.current_page() == "applications"
    QTest.keyClick(window, Qt.Key.Key_F8)
    settle(qtbot, window._context)
    assert window.current_page() == "calls"
    presses = 1
    for words in ("05321234567", "Işıl Yılmaz", "Evde bakım"):
        type_text(focus(), words)
        QTest.keyClick(focus(), Qt.Key.Key_Tab)
        presses += 1
    type_text(focus(), "Ödeme günü söylendi")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    settle(qtbot, window._context)
    assert presses + 1 <= 5
    (one,) = logged(local)
    assert (one.phone, one.name, one.subject, one.told) == (
        "+905321234567",
        "Işıl Yılmaz",
        "Evde bakım",
        "Ödeme günü söylendi",
    )
    line = window.page("calls").line
    assert line.phone.hasFocus()
    assert not line.running


def test_ctrl_shift_g_leads_to_the_line_too(qtbot, window):
    keys(window, "Ctrl+Shift+G")
    settle(qtbot, window._context)
    assert focus() is window.page("calls").line.phone


def test_the_first_key_starts_the_clock_and_escape_clears(page):
    page.line.start()
    assert not page.line.running
    type_text(page.line.phone, "0")
    assert page.line.running
    QTest.keyClick(page.line.phone, Qt.Key.Key_Escape)
    assert not page.line.running
    assert page.line.phone.text() == ""


def test_the_last_seven_digits_tell_the_caller_and_his_open_cases(qtbot, page, local):
    case = register(local, applicant="Işıl Yılmaz", phone="0532 123 45 67")
    asked = []
    page._context.hub.page_asked.connect(lambda key, request: asked.append((key, request)))
    page.line.start()
    type_text(page.line.phone, "1234567")
    qtbot.waitUntil(lambda: page.line.name.text() == "Işıl Yılmaz")
    assert page.line._known.isVisible()
    button = page.line._known.findChild(QWidget, f"case_{case}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [("applications", case)]


def test_what_is_missing_is_told_at_its_field_and_nothing_is_lost(qtbot, page, local):
    page.line.start()
    type_text(page.line.phone, "05321234567")
    QTest.keyClick(page.line.phone, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    assert page.line._fields["subject"].has_fault()
    assert page.line.subject.hasFocus()
    assert page.line.phone.text() == "05321234567"
    assert logged(local) == []


def test_r25_the_white_desk_needs_a_reason_in_the_line(qtbot, page, local):
    page.line.start()
    type_text(page.line.subject, "Ev istiyor")
    page.line.result.choose(ConversationResult.REDIRECTED)
    page.line.white_desk.setFocus()
    QTest.keyClick(page.line.white_desk, Qt.Key.Key_Space)
    QTest.keyClick(page.line.subject, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    assert page.line.reason.hasFocus()
    type_text(page.line.reason, "Yerinde görmek istedi")
    QTest.keyClick(page.line.reason, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    assert logged(local)[0].to_white_desk


def test_r24_a_visit_asks_arrival_and_escort(qtbot, page, local):
    page.line.kinds.focus()
    QTest.keyClick(focus(), Qt.Key.Key_2)
    assert page.line.kind is ConversationKind.VISIT
    assert page.line.arrived.text() == "10.30"
    page.line.arrived.selectAll()
    type_text(page.line.arrived, "1005")
    type_text(page.line.escort, "Sevgi Öztürk")
    type_text(page.line.subject, "Ziyaret")
    QTest.keyClick(page.line.subject, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    (one,) = logged(local)
    assert (one.waited, one.escort) == (25, "Sevgi Öztürk")


def test_r26_an_urgent_question_proposes_an_urgent_application(qtbot, page, local):
    told = []
    page._context.hub.told.connect(told.append)
    page.line.kinds.focus()
    QTest.keyClick(focus(), Qt.Key.Key_3)
    type_text(page.line.expert, "Kerem Çelik")
    type_text(page.line.case, "183-77")
    page.line.urgent.setFocus()
    QTest.keyClick(page.line.urgent, Qt.Key.Key_Space)
    type_text(page.line.subject, "Acil yer")
    QTest.keyClick(page.line.subject, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    (one,) = logged(local)
    assert (one.urgent, one.waiting, one.case_no) == (True, True, "183-77")
    told[-1].act()
    settle(qtbot, page._context)
    sheet = page.window().page("applications").sheet()
    assert sheet.form.subject.text() == "Acil yer"


def test_a_talk_becomes_an_application_with_ctrl_shift_b(qtbot, page, window, local):
    one = log(local, name="Işıl Yılmaz", phone="0532 123 45 67", told="Üç aydır")
    page.refresh()
    settle(qtbot, page._context)
    page.list.select_id(one, focus=True)
    keys(page.list, "Ctrl+Shift+B")
    settle(qtbot, page._context)
    sheet = window.page("applications").sheet()
    assert sheet.form.applicant.text() == "Işıl Yılmaz"
    keys(sheet, "Ctrl+Return")
    settle(qtbot, page._context)
    made = local.conversations.get(one)
    assert made.result is ConversationResult.CONVERTED
    assert local.applications.get(made.application_id).body == "Üç aydır"
    keys(window, "Ctrl+Z")
    settle(qtbot, page._context)
    assert local.conversations.get(one).application_id is None
    assert local.lists.counts()[View.ALL] == 0


def test_r6_a_question_of_the_counsellorship_is_logged_and_answered_by_keys(qtbot, page, local):
    page.line.kinds.focus()
    QTest.keyClick(focus(), Qt.Key.Key_4)
    assert page.line.kind is ConversationKind.COUNSELLORSHIP
    type_text(page.line.subject, "Belge istendi")
    page.line.result.choose(ConversationResult.OPEN)
    type_text(page.line.letter, "E-1234")
    QTest.keyClick(page.line.letter, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    (one,) = logged(local)
    assert (one.kind, one.letter_no, one.waiting) == (
        ConversationKind.COUNSELLORSHIP,
        "E-1234",
        True,
    )
    page.list.select_id(one.id, focus=True)
    page._context.actions.run("conversation.answered")
    settle(qtbot, page._context)
    assert local.conversations.get(one.id).answered_at == NOW


def test_called_back_is_noted_and_taken_back(qtbot, page, window, local):
    one = log(local, result=ConversationResult.CALL_BACK)
    page.take_request(ConversationView.CALL_BACK)
    settle(qtbot, page._context)
    page.list.select_id(one, focus=True)
    keys(page.list, "Ctrl+Shift+K")
    settle(qtbot, page._context)
    assert local.conversations.get(one).called_back_at == NOW
    assert page.list.model().rowCount() == 0
    keys(page, "Ctrl+Z")
    settle(qtbot, page._context)
    assert page.list.model().rowCount() == 1


def test_enter_opens_the_entry_and_ctrl_enter_saves_the_correction(qtbot, page, local):
    one = log(local, kind=ConversationKind.EXPERT, expert="Kerem")
    page.refresh()
    settle(qtbot, page._context)
    page.list.select_id(one, focus=True)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    settle(qtbot, page._context)
    subject = page.sheet().first()
    assert subject.hasFocus()
    subject.clear()
    type_text(subject, "Düzeltildi")
    keys(subject, "Ctrl+Return")
    settle(qtbot, page._context)
    assert local.conversations.get(one).subject == "Düzeltildi"
    assert page.sheet() is None


def test_search_folds_turkish_letters_and_rows_are_copied(qtbot, page, local):
    log(local, subject="İZİN belgesi")
    log(local, subject="Başka")
    page.search("izin")
    settle(qtbot, page._context)
    assert page.list.model().rowCount() == 1
    page.list.selectAll()
    assert page.list.copy_rows() == 1
    assert "İZİN belgesi" in QApplication.clipboard().text()


def test_the_list_leaves_as_an_excel_file_without_what_is_protected(qtbot, page, local, tmp_path):
    from openpyxl import load_workbook

    register(local, applicant="Gizli Kişi", phone="0532 123 45 67", confidential=True)
    log(local, name="Gizli Kişi", phone="0532 123 45 67", subject="Adres")
    log(local, name="Ali Ünal", subject="Açık konu")
    page.export(tmp_path / "log")
    settle(qtbot, page._context)
    sheet = load_workbook(tmp_path / "log.xlsx").active
    words = {str(cell.value) for line in sheet.iter_rows() for cell in line}
    assert "Ali Ünal" in words
    assert not words & {"Gizli Kişi", "Adres", "0532 123 45 67"}


def test_the_daily_sheet_is_a_document_with_all_of_today(local):
    from hi_desktop.services.conversation_export import leaving_rows
    from hi_desktop.ui.tabs.calls_print import daily_sheet

    log(local, name="Ali <Ünal>", subject="Ziyaret", kind=ConversationKind.VISIT)
    document = daily_sheet(leaving_rows(local, ConversationQuery()), NOW.date(), "HİB", "tr")
    text = document.toPlainText()
    assert "Ali <Ünal>" in text
    assert "23 Kasım 2026 Pazartesi" in text


def test_the_daily_sheet_is_printed_in_letters_that_can_be_read(local, tmp_path):
    import pypdfium2
    from PySide6.QtPrintSupport import QPrinter

    from hi_desktop.ui.paper import print_document, printer_for_a4
    from hi_desktop.ui.tabs.calls_print import daily_sheet

    rows = [Conversation(at=NOW, name="Ali Ünal", subject="Evde bakım") for _ in range(80)]
    printer = printer_for_a4()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "sheet.pdf"))
    print_document(daily_sheet(rows, NOW.date(), "HİB", "tr"), printer)
    with pypdfium2.PdfDocument(tmp_path / "sheet.pdf") as sheet:
        assert len(sheet) > 1
        page = sheet[0].get_textpage()
        heights = [page.get_charbox(at) for at in range(page.count_chars())]
        assert max(top - bottom for _left, bottom, _right, top in heights) > 8
