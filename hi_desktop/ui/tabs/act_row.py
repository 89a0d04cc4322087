"""The acts on one application as buttons, the rarer ones in a menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.domain.vocabulary import State
from hi_desktop.services.applications import Detail
from hi_desktop.ui import commands, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs import act_parts
from hi_desktop.ui.tabs.act_words import (
    COMPLETE,
    DEMANDS,
    EXTENSION_NOTICE,
    EXTRA_LETTER,
    FEE_NOTICE,
    FEE_PAID,
    FEE_UNPAID,
    OBJECTION,
    why_not,
)
from hi_desktop.ui.widgets.basics import Button, IconButton, row

_OPEN_ACTS = (
    "application.answer",
    "application.refer",
    "application.extend",
    "application.refuse",
)
_CLOSED_ACTS = ("application.reopen",)
_MORE = (
    "application.note",
    "application.edit",
    "application.flag",
    "",
    DEMANDS,
    COMPLETE,
    EXTENSION_NOTICE,
    FEE_NOTICE,
    FEE_PAID,
    FEE_UNPAID,
    OBJECTION,
    EXTRA_LETTER,
    "application.close",
    "application.reopen",
    "",
    "application.copy_number",
)
_FOLDED = "application.refuse"
_WHERE_KNOWN = frozenset(
    {FEE_NOTICE, FEE_PAID, FEE_UNPAID, COMPLETE, DEMANDS, EXTENSION_NOTICE, EXTRA_LETTER, OBJECTION}
)
"""Offered only where they can be done; elsewhere they would be noise."""


class ActRow(QWidget):
    """The acts on one application; `asked` carries the key of the command.

    A button whose act the state or an order of secrecy does not allow rests and says why in its
    tooltip.
    """

    asked = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._detail: Detail | None = None
        self._offered: tuple[str, ...] = _OPEN_ACTS
        self._buttons: dict[str, Button] = {}
        line = row(gap=tokens.S1)
        for key in dict.fromkeys((*_OPEN_ACTS, *_CLOSED_ACTS)):
            line.addWidget(self._button(key))
        line.addStretch(1)
        self._more = IconButton("more_horizontal", self.tr("More acts"), size=tokens.ICON)
        self._more.setObjectName("more")
        self._more.clicked.connect(self._open_menu)
        line.addWidget(self._more)
        self.setLayout(line)

    def _button(self, key: str) -> Button:
        command = commands.BY_KEY[key]
        primary = key in {_OPEN_ACTS[0], _CLOSED_ACTS[0]}
        icon = command.icon if primary or key == "application.refer" else ""
        button = Button(commands.text(command), icon, "primary" if primary else "usual")
        button.setObjectName(key)
        button.clicked.connect(self._clicked)
        self._buttons[key] = button
        return button

    def show_for(self, detail: Detail) -> None:
        """Offer the acts of an application."""
        self._detail = detail
        closed = detail.application.state is State.CLOSED
        self._offered = _CLOSED_ACTS if closed else _OPEN_ACTS
        self._fold()
        for key, button in self._buttons.items():
            reason = why_not(key, detail, self._context.language)
            button.setEnabled(not reason)
            button.setToolTip(reason or self._context.actions[key].toolTip())

    def menu(self) -> QMenu:
        """Return the menu of the other acts."""
        menu = QMenu(self)
        folded = (_FOLDED,) if self._buttons[_FOLDED].isHidden() else ()
        parts = ("", *act_parts.MENU) if act_parts.MENU else ()
        keys = (*folded, *_MORE, *parts)
        for key in keys:
            if not key:
                menu.addSeparator()
                continue
            reason = self._reason(key)
            if key in _WHERE_KNOWN and reason:
                continue
            action = self._entry(key, menu)
            action.setEnabled(not reason)
            action.setToolTip(reason)
            action.triggered.connect(self._chosen)
        menu.setToolTipsVisible(True)
        return menu

    def _entry(self, key: str, menu: QMenu) -> QAction:
        source = self._context.actions[key]
        action = menu.addAction(source.icon(), commands.text(commands.BY_KEY[key]))
        action.setShortcuts(source.shortcuts())
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setObjectName(key)
        return action

    def _reason(self, key: str) -> str:
        if self._detail is None:
            return ""
        return why_not(key, self._detail, self._context.language)

    def _fold(self) -> None:
        """Put the refusal into the menu where the buttons have no room side by side."""
        wide = [button for key, button in self._buttons.items() if key in self._offered]
        need = sum(button.sizeHint().width() + tokens.S1 for button in wide)
        room = self.width() - self._more.sizeHint().width()
        for key, button in self._buttons.items():
            shown = key in self._offered and not (key == _FOLDED and need > room)
            button.setVisible(shown)

    @Slot()
    def _open_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit(self.sender().objectName())

    @Slot()
    def _chosen(self) -> None:
        self.asked.emit(self.sender().objectName())

    # Overrides of Qt, in Qt's spelling.

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fold or unfold."""
        super().resizeEvent(event)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return a width that may shrink: what has no room is folded."""
        return QSize(tokens.RAIL, super().minimumSizeHint().height())
