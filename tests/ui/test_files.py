"""Files and letters in the window: attached, removed, opened never blindly, drafted by keyboard."""

from __future__ import annotations

import threading

import docx
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QMenu, QMessageBox, QWidget

from hi_desktop.domain.vocabulary import Kind
from hi_desktop.services.attachments import AttachmentService
from hi_desktop.services.sample_files import a_pdf
from hi_desktop.services.settings import Profile
from hi_desktop.storage.tables import BodyRecord
from hi_desktop.ui import slow_job
from hi_desktop.ui.dialogs.answer import AnswerSheet
from hi_desktop.ui.dialogs.extend import ExtendSheet
from hi_desktop.ui.dialogs.fee import FeeNoticeSheet
from hi_desktop.ui.dialogs.refuse import RefuseSheet
from hi_desktop.ui.dropped import Dropped
from hi_desktop.ui.tabs.attachments_section import AttachmentsSection
from hi_desktop.ui.tabs.content_tab import ContentTab
from hi_desktop.ui.tabs.reports import ReportsPage
from tests.factories import register
from tests.ui.desk import follow, keys, open_desk, settle
from tests.ui.sheets import fault_of, words_of


@pytest.fixture
def case(local, qtbot, make_context):
    """The page with one application, shown in the pane."""
    wanted = register(local)
    page, context, window = open_desk(qtbot, make_context)
    page.list.table.select_id(wanted, focus=True)
    follow(qtbot, page, context, local.applications.get(wanted).number)
    return wanted, page, context, window


@pytest.fixture
def handed(monkeypatch):
    """What would have been handed to other programs."""
    found = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toLocalFile()))
    return found


def section(page):
    return page.pane.view.findChild(AttachmentsSection)


def test_files_are_attached_by_keys_shown_removed_and_brought_back(
    case, qtbot, monkeypatch, tmp_path, handed
):
    wanted, page, context, window = case
    local = context.office
    (tmp_path / "not.txt").write_text("Metin", encoding="utf-8")
    (tmp_path / "kur.exe").write_bytes(b"MZ\x90")
    chosen = [str(tmp_path / name) for name in ("not.txt", "kur.exe")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    keys(window, "Ctrl+Shift+F")
    settle(qtbot, context)
    files = section(page)
    qtbot.wait_until(lambda: files.list.count() == 2, timeout=8000)
    settle(qtbot, context)
    files.list.setFocus()
    files.list.setCurrentRow(1)
    files.open_current()
    settle(qtbot, context)
    assert handed == []
    files.list.setCurrentRow(0)
    keys(files.list, "Return")
    qtbot.wait_until(lambda: bool(handed), timeout=8000)
    assert len(handed) == 1 and handed[0].endswith("not.txt")
    keys(files.list, "Del")
    settle(qtbot, context)
    assert [file.name for file in local.attachments.of(wanted)] == ["kur.exe"]
    keys(window, "Ctrl+Z")
    qtbot.wait_until(lambda: len(local.attachments.of(wanted)) == 2, timeout=8000)
    settle(qtbot, context)


def test_a_dropped_file_is_attached(case, local, qtbot, tmp_path):
    wanted, page, context, _window = case
    path = tmp_path / "ek.txt"
    path.write_text("Metin", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    section(page).dropEvent(event)
    settle(qtbot, context)
    assert local.attachments.of(wanted)[0].name == "ek.txt"


def shown_window(qtbot, page, wanted):
    """Open the application in its own window, at its files."""
    page.open_window(wanted)
    window = page._windows[wanted]
    window.tabs.setCurrentIndex(1)
    window.activateWindow()
    qtbot.wait_until(window.isActiveWindow)
    return window, window.findChild(ContentTab)


def test_the_own_window_shows_pages_and_turns_and_enlarges_them_by_keys(case, qtbot):
    wanted, page, context, _window = case
    local = context.office
    files = [("ek.pdf", a_pdf("Birinci", "Ikinci")), ("not.txt", "Işık".encode())]
    local.attachments.attach(wanted, local.attachments.read_bytes(files).files)
    window, tab = shown_window(qtbot, page, wanted)
    preview = tab.preview
    qtbot.wait_until(lambda: preview.sheet.accessibleDescription() == "Birinci", timeout=8000)
    first = preview.sheet.pixmap().width()
    assert "1" in preview.sheet.accessibleName() and "ek.pdf" in preview.sheet.accessibleName()
    tab.files.list.setFocus()
    keys(tab.files.list, "PgDown")
    qtbot.wait_until(lambda: preview.sheet.accessibleDescription() == "Ikinci", timeout=8000)
    keys(tab.files.list, "Ctrl++")
    qtbot.wait_until(lambda: preview.sheet.pixmap().width() > first * 1.2, timeout=8000)
    keys(tab.files.list, "Ctrl+0")
    qtbot.wait_until(lambda: preview.sheet.pixmap().width() == first, timeout=8000)
    keys(tab.files.list, "PgUp")
    qtbot.wait_until(lambda: preview.sheet.accessibleDescription() == "Birinci", timeout=8000)
    keys(tab.files.list, "Down")
    qtbot.wait_until(lambda: preview.text.toPlainText() == "Işık", timeout=8000)
    window.close()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("bozuk.pdf", b"%PDF-1.4 bozuk", "Dosya bozuk"),
        ("bozuk.png", b"\x89PNG\r\n\x1a\nbozuk", "Dosya bozuk"),
        ("kur.exe", b"MZ\x90", "çalıştırılabilir"),
    ],
)
def test_what_cannot_be_shown_says_why_with_its_facts(case, qtbot, name, data, told):
    wanted, page, context, _window = case
    local = context.office
    local.attachments.attach(wanted, local.attachments.read_bytes([(name, data)]).files)
    window, tab = shown_window(qtbot, page, wanted)
    qtbot.wait_until(lambda: told in tab.preview.why.text(), timeout=8000)
    assert local.attachments.of(wanted)[0].digest in tab.preview.facts.text()
    window.close()


def test_a_picture_is_shown_as_wide_as_there_is_room(case, qtbot):
    wanted, page, context, _window = case
    image, buffer = QImage(40, 20, QImage.Format.Format_RGB32), QBuffer()
    image.fill(0)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    files = context.office.attachments.read_bytes([("ek.png", buffer.data().data())]).files
    context.office.attachments.attach(wanted, files)
    window, tab = shown_window(qtbot, page, wanted)
    qtbot.wait_until(lambda: tab.preview.sheet.pixmap().width() == 40, timeout=8000)
    window.close()


def test_a_copied_file_and_a_copied_picture_are_pasted_by_keys(case, qtbot, tmp_path):
    wanted, page, context, _window = case
    (tmp_path / "ek.txt").write_text("Metin", encoding="utf-8")
    (tmp_path / "boş.txt").touch()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("ek.txt", "boş.txt")])
    told = []
    context.hub.told.connect(told.append)
    QApplication.clipboard().setMimeData(mime)
    files = section(page)
    button = files.findChild(QWidget, "attach")
    button.setFocus()
    keys(button, "Ctrl+V")
    qtbot.wait_until(lambda: files.list.count() == 1, timeout=8000)
    assert "boş.txt: Dosya boş." in told[0].text and told[0].undo
    settle(qtbot, context)
    QApplication.clipboard().setImage(QImage(4, 4, QImage.Format.Format_RGB32))
    keys(button, "Ctrl+V")
    qtbot.wait_until(lambda: files.list.count() == 2, timeout=8000)
    assert context.office.attachments.of(wanted)[1].media == "image/png"
    settle(qtbot, context)


def test_slow_attaching_shows_its_progress_and_is_cancelled(case, qtbot, monkeypatch, tmp_path):
    wanted, _page, context, _window = case
    monkeypatch.setattr(slow_job, "PATIENCE_MS", 0)
    files = AttachmentsSection(context)
    qtbot.addWidget(files)
    files.show()
    paths = []
    for number in range(3):
        paths.append(tmp_path / f"ek{number}.txt")
        paths[-1].write_text("Metin", encoding="utf-8")
    go, service = threading.Event(), context.office.attachments

    def read(wanted_paths, step):
        go.wait(8)
        return AttachmentService.read(service, wanted_paths, step)

    monkeypatch.setattr(service, "read", read)
    files._attaching.attach(wanted, Dropped(tuple(paths)))
    qtbot.wait_until(files._attaching.panel.isVisible, timeout=8000)
    files._attaching.panel.cancelled.emit()
    go.set()
    settle(qtbot, context)
    assert not files._attaching.panel.isVisible()
    assert service.of(wanted) == ()


@pytest.mark.parametrize("button", ["harmless", "as_it_is"])
def test_saving_what_could_run_warns_and_keeps_the_harmless_ending(
    case, qtbot, monkeypatch, tmp_path, button
):
    wanted, page, context, _window = case
    kept = button == "as_it_is"
    local = context.office
    changes = local.attachments.attach(
        wanted, local.attachments.read_bytes([("kur.exe", b"MZ\x90")]).files
    )
    context.hub.announce(changes)
    files = section(page)
    qtbot.wait_until(lambda: files.list.count() == 1, timeout=8000)
    target = tmp_path / "kur.exe"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    files.list.setFocus()
    keys(files.list, "Ctrl+S")
    warning = files.findChild(QMessageBox, "unsafe")
    assert warning.defaultButton().objectName() == "harmless"
    pressed = warning.findChild(QWidget, button)
    pressed.setFocus()
    keys(pressed, "Space")
    settle(qtbot, context)
    assert target.exists() == kept
    assert (tmp_path / "kur.exe.guvensiz").exists() != kept


def test_the_letter_is_drafted_by_keys_and_opened(case, qtbot, monkeypatch, tmp_path, handed):
    wanted, _page, context, window = case
    local = context.office
    local.settings.save_profile(Profile(unit_name="İl Müdürlüğü", manager="Ayşe DEMİR"))
    with local.context.storage.write() as work:
        work.session.get(BodyRecord, wanted).answer_summary = "Ödendi."
    path = tmp_path / "cevap.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    keys(window, "Ctrl+Shift+W")
    settle(qtbot, context)
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    keys(menu, "Return")
    settle(qtbot, context)
    assert handed == [str(path)]
    assert "Ödendi." in [paragraph.text for paragraph in docx.Document(path).paragraphs]


@pytest.mark.parametrize(
    ("sheet", "fill", "told"),
    [
        (AnswerSheet, lambda sheet: sheet.summary.setPlainText("Ödendi."), "Ödendi."),
        (ExtendSheet, lambda sheet: sheet.explanation.setPlainText("Görüş sorulmuştur."),
         "Görüş sorulmuştur."),
        (FeeNoticeSheet, lambda sheet: sheet.amount.setText("120,00 TL"), "120,00 TL"),
    ],
)  # fmt: skip
def test_a_sheet_drafts_its_letter_by_keys_before_it_is_saved(  # noqa: PLR0917 - a table of cases
    desk, monkeypatch, tmp_path, sheet, fill, told
):
    local, path = desk.context.office, tmp_path / "yazi.docx"
    local.settings.save_profile(Profile(unit_name="İl Müdürlüğü", manager="Ayşe DEMİR"))
    wanted = register(local, channel="E_POSTA", kind=Kind.INFORMATION)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened = desk.open(sheet, desk.detail(wanted))
    fill(opened)
    if sheet is ExtendSheet:
        opened.ground.choose("b")
    opened.findChild(QWidget, "letter").setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait()
    assert any(told in paragraph.text for paragraph in docx.Document(path).paragraphs)
    assert local.applications.get(wanted).outcome is None


def test_what_a_letter_lacks_is_told_on_the_sheet(desk, monkeypatch, tmp_path):
    local, path = desk.context.office, tmp_path / "yazi.docx"
    local.settings.save_profile(Profile(unit_name="İl Müdürlüğü", manager="Ayşe DEMİR"))
    wanted = register(local, channel="E_POSTA", kind=Kind.INFORMATION)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    opened = desk.open(RefuseSheet, desk.detail(wanted))
    opened.findChild(QWidget, "letter").setFocus()
    desk.press(Qt.Key.Key_Space)
    desk.wait()
    assert not path.exists()
    assert "kanuni gerekçe" in (fault_of(opened, "ground") or words_of(opened))


def test_the_cover_of_the_month_is_written_from_the_reports_page(
    qtbot, make_context, monkeypatch, tmp_path, local
):
    local.settings.save_profile(Profile(unit_name="İl Müdürlüğü", manager="Ayşe DEMİR"))
    window = QMainWindow()
    qtbot.addWidget(window)
    context = make_context(window)
    page = ReportsPage(context)
    window.setCentralWidget(page)
    path = tmp_path / "ust.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    context.actions.show_page("reports")
    context.actions.run("report.cover")
    settle(qtbot, context)
    assert any("Ekim 2026" in paragraph.text for paragraph in docx.Document(path).paragraphs)
