"""The help on the circular, with real keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from hi_desktop.ui.dialogs.circular import CircularDialog
from tests.ui.conftest import shown, type_text


def test_a_duty_is_found_by_typing_and_leads_to_its_page(qtbot):
    dialog = shown(qtbot, CircularDialog("tr"))
    dialog._find.setFocus()
    type_text(dialog._find, "IADE")
    visible = [
        dialog.duties.topLevelItem(at)
        for at in range(dialog.duties.topLevelItemCount())
        if not dialog.duties.topLevelItem(at).isHidden()
    ]
    assert [item.text(0) for item in visible] == ["R17"]
    dialog.duties.setCurrentItem(visible[0])
    QTest.keyClick(dialog._find, Qt.Key.Key_Down)
    assert dialog.duties.hasFocus()
    with qtbot.waitSignal(dialog.page_asked) as asked:
        QTest.keyClick(dialog.duties, Qt.Key.Key_Return)
    assert asked.args == ["applications"]
