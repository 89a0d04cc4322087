"""The commands in force: a page binds handlers, tells what it has, and what fits is offered.

A page binds a handler to a command (`Actions.bind`) and tells what it has (`Actions.have`); only
commands that are bound and whose needs are met are enabled. This is the only place that enables.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.ui import icons
from hi_desktop.ui.command import Command, Menu, Needs
from hi_desktop.ui.commands import BY_KEY, COMMANDS

Handler = Callable[[], object]


class Actions(QObject):
    """The actions of a window, by key.

    Handlers belong to a page: while another page is shown, its handlers rest. A handler bound
    without a page is always in force.
    """

    triggered = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._handlers: dict[str, dict[str, Handler]] = {}
        self._have: dict[str, Needs] = {}
        self._page = ""
        self._shared = Needs.NOTHING
        for command in COMMANDS:
            self._make(command)
        self._enable()

    def bind(self, key: str, handler: Handler, *, page: str = "") -> None:
        """Give a command its handler.

        Args:
            key: of a command; an unknown one is a KeyError.
            handler: a bound method.
            page: key of the page on which it holds; empty holds everywhere. The handler of the
                page that is shown wins over the one that holds everywhere.
        """
        self._handlers.setdefault(BY_KEY[key].key, {})[page] = handler
        self._enable()

    def have(self, needs: Needs, *, page: str) -> None:
        """Tell what a page has now: Needs.ONE, Needs.SOME."""
        self._have[page] = needs
        self._enable()

    def share(self, needs: Needs) -> None:
        """Tell what holds on every page: Needs.WRITE, Needs.UNDO."""
        self._shared = needs
        self._enable()

    def show_page(self, page: str) -> None:
        """Put the handlers of a page in force."""
        self._page = page
        self._enable()

    def run(self, key: str) -> None:
        """Do a command as if its keys were pressed; nothing when it is not offered."""
        if self._actions[key].isEnabled():
            self._handler(key)()

    def offered(self, key: str) -> bool:
        """Return whether a command can be done now."""
        return self._actions[key].isEnabled()

    def __getitem__(self, key: str) -> QAction:
        """Return the action of a command, for a button or a menu."""
        return self._actions[key]

    def menu(self, keys: Iterable[str], parent: QWidget) -> QMenu:
        """Return a menu of these commands; an empty key is a line."""
        menu = QMenu(parent)
        for key in keys:
            if key:
                menu.addAction(self._actions[key])
            else:
                menu.addSeparator()
        return menu

    def menus(self, parent: QWidget) -> list[QMenu]:
        """Return the menus with all commands; a menu without any is left out."""
        made = []
        for place in Menu:
            menu = QMenu(QCoreApplication.translate("Commands", str(place.value)), parent)
            group = 0
            for command in COMMANDS:
                if command.menu is not place:
                    continue
                if command.group != group:
                    menu.addSeparator()
                    group = command.group
                menu.addAction(self._actions[command.key])
            if menu.isEmpty():
                menu.deleteLater()
                continue
            made.append(menu)
        return made

    def renew_icons(self) -> None:
        """Draw the icons again after a change of theme."""
        for command in COMMANDS:
            if command.icon:
                self._actions[command.key].setIcon(icons.icon(command.icon))

    def _make(self, command: Command) -> None:
        words = QCoreApplication.translate("Commands", str(command.text))
        tip = QCoreApplication.translate("Commands", str(command.tip))
        action = QAction(words, self._window)
        action.setObjectName(command.key)
        action.setStatusTip(tip)
        keys = [QKeySequence(key, QKeySequence.SequenceFormat.PortableText) for key in command.keys]
        action.setShortcuts(keys)
        shown = keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if command.icon:
            action.setIcon(icons.icon(command.icon))
        action.triggered.connect(self._triggered)
        self._window.addAction(action)
        self._actions[command.key] = action

    def _triggered(self) -> None:
        sender = self.sender()
        if sender is None:
            return
        key = sender.objectName()
        self.triggered.emit(key)
        self._handler(key)()

    def _handler(self, key: str) -> Handler:
        handlers = self._handlers[key]
        return handlers.get(self._page) or handlers[""]

    def _enable(self) -> None:
        have = self._have.get(self._page, Needs.NOTHING) | self._shared
        for command in COMMANDS:
            handlers = self._handlers.get(command.key, {})
            bound = self._page in handlers or "" in handlers
            self._actions[command.key].setEnabled(bound and command.needs in have)
