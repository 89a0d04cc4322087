"""Files and letters in the window: attached, removed, opened never blindly, drafted by keyboard."""

from __future__ import annotations

import docx
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from hi_desktop.services.settings import Profile
from hi_desktop.storage.tables import BodyRecord
from hi_desktop.ui.tabs.attachments_section import AttachmentsSection
from tests.factories import register
from tests.ui.desk import follow, keys, open_desk, settle


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
