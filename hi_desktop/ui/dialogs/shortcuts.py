"""All commands with their keys, filtered while one types; Enter does one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from hi_desktop.domain.text import fold
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.command import Menu
from hi_desktop.ui.commands import COMMANDS
from hi_desktop.ui.commands import text as command_text
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.fields import SearchBox

_KEY = Qt.ItemDataRole.UserRole


class ShortcutsDialog(QDialog):
    """The help of F1; `chosen` is the command to do, empty for none."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands and keys"))
        self._actions = actions
        self.chosen = ""
        self._find = SearchBox(self.tr("Search the commands"))
        self._find.textChanged.connect(self._narrow)
        self._find.left.connect(self._to_list)
        self._tree = QTreeWidget()
        self._tree.setAccessibleName(self.tr("Commands"))
        self._tree.setColumnCount(3)
        self._tree.setHeaderHidden(True)
        self._tree.setRootIsDecorated(False)
        self._tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._tree.itemActivated.connect(self._take)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.setLayout(
            column(
                Label(self.tr("Commands and keys"), "page"),
                self._find,
                self._tree,
                row(None, close),
                gap=tokens.S3,
                margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
            )
        )
        self.resize(theme.px(tokens.SHEET + tokens.RAIL * 3), theme.px(tokens.SHEET))
        self._fill()

    def _fill(self) -> None:
        for menu in Menu:
            title = QCoreApplication.translate("Commands", str(menu.value)).replace("&", "")
            head = QTreeWidgetItem([title])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = self.font()
            font.setBold(True)
            head.setFont(0, font)
            self._tree.addTopLevelItem(head)
            for command in COMMANDS:
                if command.menu is not menu:
                    continue
                keys = ", ".join(
                    QKeySequence(k).toString(QKeySequence.SequenceFormat.NativeText)
                    for k in command.keys
                )
                tip = QCoreApplication.translate("Commands", str(command.tip))
                item = QTreeWidgetItem([command_text(command), keys, tip])
                item.setData(0, _KEY, command.key)
                item.setToolTip(2, tip)
                item.setDisabled(not self._actions.offered(command.key))
                head.addChild(item)
            head.setExpanded(True)
        for at in range(2):
            self._tree.resizeColumnToContents(at)

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        for at in range(self._tree.topLevelItemCount()):
            head = self._tree.topLevelItem(at)
            if head is None:
                continue
            shown = False
            for child in _children(head):
                fits = wanted in fold(f"{child.text(0)} {child.text(1)} {child.text(2)}")
                child.setHidden(not fits)
                shown = shown or fits
            head.setHidden(not shown)

    @Slot()
    def _to_list(self) -> None:
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QTreeWidgetItem, int)
    def _take(self, item: QTreeWidgetItem, _column: int) -> None:
        key = item.data(0, _KEY)
        if key and self._actions.offered(key):
            self.chosen = str(key)
            self.accept()
            self._actions.run(self.chosen)


def _children(head: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (head.child(at) for at in range(head.childCount()))
    return [child for child in found if child is not None]
