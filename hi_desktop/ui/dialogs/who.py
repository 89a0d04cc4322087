"""Bugün kim bakıyor: who answers for a unit today, with his phone, until when and why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hi_desktop.domain.dates import dotted, long_date
from hi_desktop.domain.phones import format_phone
from hi_desktop.domain.standing_in import ARROW
from hi_desktop.domain.text import fold
from hi_desktop.domain.vocabulary import word
from hi_desktop.services.answering import Answering
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.notes import Banner, EmptyState, announce

_LINE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 980, 600
_UNIT, _WHO, _PHONE, _UNTIL = 150, 180, 250, 100


class WhoDialog(QDialog):
    """The units with who answers for each; Enter copies the phone, Ctrl+Enter opens the unit."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self.setWindowTitle(self.tr("Who answers today?"))
        self.search = SearchBox(self.tr("Unit, name or phone"))
        self.list = QTreeWidget()
        self.empty = EmptyState()
        self.copied = Banner("ok")
        self.copy = Button(self.tr("&Copy the phone"), "copy", "primary")
        self.open_unit = Button(self.tr("&Open in the registry"), "book_contacts", tip="Ctrl+Enter")
        self._build()
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.copy_phone)
        self.list.currentItemChanged.connect(self._chosen)
        self.copy.clicked.connect(self.copy_phone)
        self.open_unit.clicked.connect(self.go_to_unit)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self.go_to_unit)
        self._read()

    def _build(self) -> None:
        tree = self.list
        tree.setAccessibleName(self.tr("Who answers for each unit"))
        tree.setHeaderLabels(
            [
                self.tr("Unit"),
                self.tr("Answers today"),
                self.tr("Phone"),
                self.tr("Until"),
                self.tr("Why"),
            ]
        )
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for at, width in enumerate((_UNIT, _WHO, _PHONE, _UNTIL)):
            tree.setColumnWidth(at, theme.px(width))
        tree.header().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        day = long_date(self._context.today(), self._context.language)
        whole = column(
            row(Label(self.tr("Who answers today?"), "page"), None, Label(day, "body", "text2")),
            self.search,
            tree,
            self.empty,
            self.copied,
            row(
                Label(self.tr("Enter copies the phone · Esc closes"), "caption", "text2"),
                None,
                close,
                self.open_unit,
                self.copy,
                gap=tokens.S2,
            ),
            gap=tokens.S3,
            margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
        )
        whole.setStretch(2, 1)
        whole.setStretch(3, 1)
        self.setLayout(whole)
        self.empty.hide()
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._chosen()

    # Reading.

    def _read(self) -> None:
        self._context.jobs.read(
            self._context.office.leave.who,
            self._show,
            self._context.failed,
            owner=self,
            latest="leave.who",
        )

    def _show(self, lines: tuple[Answering, ...]) -> None:
        self.list.clear()
        for line in lines:
            self.list.addTopLevelItem(self._item(line))
        self._narrow(self.search.text())

    def _item(self, line: Answering) -> QTreeWidgetItem:
        unit = line.unit
        who = line.who.name if line.who is not None else self.tr("Nobody")
        number, extension = line.phone
        phone = format_phone(number, extension) if number else ""
        until = dotted(line.until) if line.until is not None else ""
        item = QTreeWidgetItem([unit.short or unit.name, who, phone, until, self._why(line)])
        item.setData(0, _LINE, line)
        item.setToolTip(0, unit.name)
        item.setToolTip(4, item.text(4))
        said = ", ".join(filter(None, (item.text(at) for at in range(5))))
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        if line.who is None:
            item.setForeground(1, theme.color("late"))
        return item

    def _why(self, line: Answering) -> str:
        if line.why is not None:
            kind = word(line.why, self._context.language)
            if len(line.path) > 1:
                return f"{ARROW.join(line.path)} ({kind})"
            return self.tr("{name} is away ({kind})").format(name=line.stands_in_for, kind=kind)
        if line.who is None:
            return self.tr("No main officer is entered")
        return self.tr("Main officer, present")

    # Finding.

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = fold(typed).split()
        first: QTreeWidgetItem | None = None
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is None:
                continue
            line: Answering = item.data(0, _LINE)
            told = f"{line.unit.name} {line.unit.province} {line.stands_in_for}"
            said = fold(" ".join((*(item.text(place) for place in range(5)), told)))
            digits = "".join(letter for letter in item.text(2) if letter.isdigit())
            fits = all(one in said or (one.isdigit() and one in digits) for one in wanted)
            item.setHidden(not fits)
            if fits and first is None:
                first = item
        if first is not None:
            self.list.setCurrentItem(first)
        self.list.setVisible(first is not None)
        self.empty.setVisible(first is None)
        if first is None:
            self.empty.tell(self.tr("No unit fits"), self.tr("Esc clears the search."))
        self._chosen()

    @Slot()
    def _chosen(self) -> None:
        line = self._line()
        self.open_unit.setEnabled(line is not None)
        self.copy.setEnabled(line is not None and bool(line.phone[0]))

    def _line(self) -> Answering | None:
        item = self.list.currentItem()
        if item is None or item.isHidden():
            return None
        found: Answering = item.data(0, _LINE)
        return found

    # What the officer does.

    @Slot()
    def copy_phone(self) -> None:
        """Put the phone of who answers on the clipboard."""
        line = self._line()
        if line is None:
            return
        name = line.who.name if line.who is not None else line.unit.name
        number, extension = line.phone
        if not number:
            self.copied.tell(self.tr("No phone is entered for {name}").format(name=name),
                             tone="soon")  # fmt: skip
            self.copied.show()
            return
        phone = format_phone(number, extension)
        QApplication.clipboard().setText(phone)
        words = self.tr("Copied: {phone} ({name})").format(phone=phone, name=name)
        self.copied.tell(words, tone="ok")
        self.copied.show()
        announce(self, words)

    @Slot()
    def go_to_unit(self) -> None:
        """Show the unit in the contact registry."""
        line = self._line()
        if line is not None:
            self._context.hub.go("contacts", line.unit.id)
            self.accept()

    # Overrides of Qt, in Qt's spelling.

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Enter copies, from the search box and the list; Down goes from the box to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, plain = event.key(), event.modifiers() == Qt.KeyboardModifier.NoModifier
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self.copy_phone()
                return True
            if key == Qt.Key.Key_Down and watched is self.search:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)
