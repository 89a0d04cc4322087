"""Every command of the program, as data: its words, its keys, its icon, and when it is offered.

A page binds a handler to a command (`Actions.bind`) and tells what it has (`Actions.have`); only
commands that are bound and whose needs are met are enabled. This is the only place that enables.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.ui import icons

Handler = Callable[[], object]


class Needs(enum.Flag):
    """What must be true before a command is offered."""

    NOTHING = 0
    ONE = enum.auto()
    """Exactly one row is chosen."""
    SOME = enum.auto()
    """At least one row is chosen."""
    WRITE = enum.auto()
    """The database can be written."""
    UNDO = enum.auto()
    """There is an act to take back."""


class Menu(enum.Enum):
    """The menus, in their order."""

    FILE = QT_TRANSLATE_NOOP("Commands", "&File")
    EDIT = QT_TRANSLATE_NOOP("Commands", "&Edit")
    APPLICATION = QT_TRANSLATE_NOOP("Commands", "&Application")
    VIEW = QT_TRANSLATE_NOOP("Commands", "&View")
    HELP = QT_TRANSLATE_NOOP("Commands", "&Help")


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Args:
        key: stored in settings and logs, so it never changes.
        text: marked with QT_TRANSLATE_NOOP("Commands", ...); & marks the mnemonic.
        tip: one sentence for tooltip, status bar and screen readers.
        menu: where it stands.
        keys: portable key texts, the first is shown; never Ctrl+Alt, which is AltGr on a Turkish
            keyboard.
        needs: when it is offered.
        icon: base name of its icon file.
        group: commands of a menu stand in groups between lines.
    """

    key: str
    text: object
    tip: object
    menu: Menu
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    icon: str = ""
    group: int = 0


COMMANDS: tuple[Command, ...] = (
    Command(
        "application.new",
        QT_TRANSLATE_NOOP("Commands", "&New application"),
        QT_TRANSLATE_NOOP("Commands", "Enter an application that arrived"),
        Menu.FILE,
        ("Ctrl+N",),
        Needs.WRITE,
        "add",
    ),
    Command(
        "application.phone",
        QT_TRANSLATE_NOOP("Commands", "Application by &phone"),
        QT_TRANSLATE_NOOP("Commands", "Enter an application while the caller is on the phone"),
        Menu.FILE,
        ("Ctrl+Shift+N",),
        Needs.WRITE,
        "call",
    ),
    Command(
        "file.import",
        QT_TRANSLATE_NOOP("Commands", "Bring in a &list…"),
        QT_TRANSLATE_NOOP("Commands", "Bring in the applications of an Excel, CSV or web list"),
        Menu.FILE,
        ("Ctrl+Shift+O",),
        Needs.WRITE,
        "arrow_upload",
        1,
    ),
    Command(
        "file.export",
        QT_TRANSLATE_NOOP("Commands", "E&xport to Excel…"),
        QT_TRANSLATE_NOOP("Commands", "Write what is shown to an Excel file"),
        Menu.FILE,
        ("Ctrl+Shift+E",),
        Needs.NOTHING,
        "arrow_download",
        1,
    ),
    Command(
        "file.settings",
        QT_TRANSLATE_NOOP("Commands", "&Settings"),
        QT_TRANSLATE_NOOP("Commands", "Choose language, looks and database"),
        Menu.FILE,
        ("Ctrl+,",),
        Needs.NOTHING,
        "settings",
        2,
    ),
    Command(
        "file.quit",
        QT_TRANSLATE_NOOP("Commands", "&Quit"),
        QT_TRANSLATE_NOOP("Commands", "Close the program; everything is saved already"),
        Menu.FILE,
        ("Ctrl+Q",),
        Needs.NOTHING,
        "sign_out",
        3,
    ),
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        QT_TRANSLATE_NOOP("Commands", "Take back your last act"),
        Menu.EDIT,
        ("Ctrl+Z",),
        Needs.UNDO | Needs.WRITE,
        "arrow_undo",
    ),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("Commands", "&Copy rows"),
        QT_TRANSLATE_NOOP("Commands", "Copy the chosen rows with their heading, ready for Excel"),
        Menu.EDIT,
        ("Ctrl+C",),
        Needs.SOME,
        "copy",
        1,
    ),
    Command(
        "edit.copy_cell",
        QT_TRANSLATE_NOOP("Commands", "Copy c&ell"),
        QT_TRANSLATE_NOOP("Commands", "Copy only the text of the current cell"),
        Menu.EDIT,
        ("Ctrl+Shift+C",),
        Needs.SOME,
        "",
        1,
    ),
    Command(
        "edit.select_all",
        QT_TRANSLATE_NOOP("Commands", "Select &all"),
        QT_TRANSLATE_NOOP("Commands", "Choose all rows that are shown"),
        Menu.EDIT,
        ("Ctrl+A",),
        Needs.NOTHING,
        "",
        1,
    ),
    Command(
        "edit.find",
        QT_TRANSLATE_NOOP("Commands", "&Find in this list"),
        QT_TRANSLATE_NOOP("Commands", "Search in the list that is shown"),
        Menu.EDIT,
        ("Ctrl+F", "F3", "Ctrl+E"),
        Needs.NOTHING,
        "search",
        2,
    ),
    Command(
        "edit.search",
        QT_TRANSLATE_NOOP("Commands", "&Search everywhere"),
        QT_TRANSLATE_NOOP("Commands", "Search all applications by number, name, subject or phone"),
        Menu.EDIT,
        ("Ctrl+K",),
        Needs.NOTHING,
        "search",
        2,
    ),
    Command(
        "application.open",
        QT_TRANSLATE_NOOP("Commands", "&Open"),
        QT_TRANSLATE_NOOP("Commands", "Go to the details of the application"),
        Menu.APPLICATION,
        (),
        Needs.ONE,
        "open",
    ),
    Command(
        "application.answer",
        QT_TRANSLATE_NOOP("Commands", "&Answer"),
        QT_TRANSLATE_NOOP("Commands", "Record the answer and close the application"),
        Menu.APPLICATION,
        ("Ctrl+R",),
        Needs.ONE | Needs.WRITE,
        "mail_checkmark",
        1,
    ),
    Command(
        "application.refer",
        QT_TRANSLATE_NOOP("Commands", "&Refer"),
        QT_TRANSLATE_NOOP("Commands", "Refer the chosen applications to a unit"),
        Menu.APPLICATION,
        ("Ctrl+H",),
        Needs.SOME | Needs.WRITE,
        "arrow_forward",
        1,
    ),
    Command(
        "application.extend",
        QT_TRANSLATE_NOOP("Commands", "E&xtend the period"),
        QT_TRANSLATE_NOOP("Commands", "Extend the period to 30 working days (Law 4982 art. 11)"),
        Menu.APPLICATION,
        ("Ctrl+U",),
        Needs.ONE | Needs.WRITE,
        "calendar_add",
        1,
    ),
    Command(
        "application.refuse",
        QT_TRANSLATE_NOOP("Commands", "Re&fuse"),
        QT_TRANSLATE_NOOP("Commands", "Refuse with the legal ground"),
        Menu.APPLICATION,
        ("Ctrl+Shift+R",),
        Needs.ONE | Needs.WRITE,
        "prohibited",
        1,
    ),
    Command(
        "application.note",
        QT_TRANSLATE_NOOP("Commands", "Add a &note"),
        QT_TRANSLATE_NOOP("Commands", "Write a note into the history of the application"),
        Menu.APPLICATION,
        ("Ctrl+T",),
        Needs.ONE | Needs.WRITE,
        "note_add",
        2,
    ),
    Command(
        "application.edit",
        QT_TRANSLATE_NOOP("Commands", "Correc&t"),
        QT_TRANSLATE_NOOP("Commands", "Correct what was entered"),
        Menu.APPLICATION,
        ("F2",),
        Needs.ONE | Needs.WRITE,
        "edit",
        2,
    ),
    Command(
        "application.flag",
        QT_TRANSLATE_NOOP("Commands", "F&lag"),
        QT_TRANSLATE_NOOP("Commands", "Set or remove the follow-up flag"),
        Menu.APPLICATION,
        ("Ins",),
        Needs.SOME | Needs.WRITE,
        "flag",
        2,
    ),
    Command(
        "application.close",
        QT_TRANSLATE_NOOP("Commands", "&Close without an answer"),
        QT_TRANSLATE_NOOP("Commands", "Close the application with its outcome"),
        Menu.APPLICATION,
        (),
        Needs.ONE | Needs.WRITE,
        "checkmark_circle",
        3,
    ),
    Command(
        "application.reopen",
        QT_TRANSLATE_NOOP("Commands", "Reo&pen"),
        QT_TRANSLATE_NOOP("Commands", "Open a closed application again, with the reason"),
        Menu.APPLICATION,
        (),
        Needs.ONE | Needs.WRITE,
        "arrow_counterclockwise",
        3,
    ),
    Command(
        "application.copy_number",
        QT_TRANSLATE_NOOP("Commands", "Copy the record nu&mber"),
        QT_TRANSLATE_NOOP("Commands", "Copy the number of the application"),
        Menu.APPLICATION,
        (),
        Needs.ONE,
        "copy",
        4,
    ),
    Command(
        "go.today",
        QT_TRANSLATE_NOOP("Commands", "&Today"),
        QT_TRANSLATE_NOOP("Commands", "Go to what must be done today"),
        Menu.VIEW,
        ("Ctrl+1",),
        icon="home",
    ),
    Command(
        "go.applications",
        QT_TRANSLATE_NOOP("Commands", "&Applications"),
        QT_TRANSLATE_NOOP("Commands", "Go to the list of applications"),
        Menu.VIEW,
        ("Ctrl+2",),
        icon="mail_inbox",
    ),
    Command(
        "go.deadlines",
        QT_TRANSLATE_NOOP("Commands", "&Deadlines"),
        QT_TRANSLATE_NOOP("Commands", "Go to the calendar of last days"),
        Menu.VIEW,
        ("Ctrl+3",),
        icon="calendar_clock",
    ),
    Command(
        "go.contacts",
        QT_TRANSLATE_NOOP("Commands", "&Contact registry"),
        QT_TRANSLATE_NOOP("Commands", "Go to units, people and stand-ins"),
        Menu.VIEW,
        ("Ctrl+4",),
        icon="book_contacts",
    ),
    Command(
        "go.calls",
        QT_TRANSLATE_NOOP("Commands", "Calls and &visits"),
        QT_TRANSLATE_NOOP("Commands", "Go to the log of calls and visits"),
        Menu.VIEW,
        ("Ctrl+5",),
        icon="call",
    ),
    Command(
        "go.reports",
        QT_TRANSLATE_NOOP("Commands", "&Reports"),
        QT_TRANSLATE_NOOP("Commands", "Go to the monthly report"),
        Menu.VIEW,
        ("Ctrl+6",),
        icon="data_bar_vertical",
    ),
    Command(
        "view.refresh",
        QT_TRANSLATE_NOOP("Commands", "Re&fresh"),
        QT_TRANSLATE_NOOP("Commands", "Read what is shown again"),
        Menu.VIEW,
        ("F5",),
        icon="arrow_clockwise",
        group=1,
    ),
    Command(
        "view.next_pane",
        QT_TRANSLATE_NOOP("Commands", "&Next pane"),
        QT_TRANSLATE_NOOP("Commands", "Go to the next part of the window"),
        Menu.VIEW,
        ("F6",),
        group=2,
    ),
    Command(
        "view.previous_pane",
        QT_TRANSLATE_NOOP("Commands", "&Previous pane"),
        QT_TRANSLATE_NOOP("Commands", "Go to the previous part of the window"),
        Menu.VIEW,
        ("Shift+F6",),
        group=2,
    ),
    Command(
        "view.columns",
        QT_TRANSLATE_NOOP("Commands", "Co&lumns"),
        QT_TRANSLATE_NOOP("Commands", "Choose the columns of the list"),
        Menu.VIEW,
        icon="column_triple",
        group=3,
    ),
    Command(
        "view.theme",
        QT_TRANSLATE_NOOP("Commands", "C&hange theme"),
        QT_TRANSLATE_NOOP("Commands", "Change between light, dark and high contrast"),
        Menu.VIEW,
        icon="dark_theme",
        group=3,
    ),
    Command(
        "view.larger",
        QT_TRANSLATE_NOOP("Commands", "Lar&ger text"),
        QT_TRANSLATE_NOOP("Commands", "Make all text ten percent larger"),
        Menu.VIEW,
        ("Ctrl++", "Ctrl+="),
        icon="text_font_size",
        group=4,
    ),
    Command(
        "view.smaller",
        QT_TRANSLATE_NOOP("Commands", "&Smaller text"),
        QT_TRANSLATE_NOOP("Commands", "Make all text ten percent smaller"),
        Menu.VIEW,
        ("Ctrl+-",),
        group=4,
    ),
    Command(
        "view.usual_size",
        QT_TRANSLATE_NOOP("Commands", "&Usual text size"),
        QT_TRANSLATE_NOOP("Commands", "Show text at 100 percent"),
        Menu.VIEW,
        ("Ctrl+0",),
        group=4,
    ),
    Command(
        "view.full_screen",
        QT_TRANSLATE_NOOP("Commands", "Full scr&een"),
        QT_TRANSLATE_NOOP("Commands", "Fill the screen or leave it"),
        Menu.VIEW,
        ("F11",),
        group=5,
    ),
    Command(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Commands", "&Keys"),
        QT_TRANSLATE_NOOP("Commands", "Show all commands with their keys"),
        Menu.HELP,
        ("F1", "Ctrl+/"),
        icon="keyboard",
    ),
    Command(
        "help.about",
        QT_TRANSLATE_NOOP("Commands", "&About the program"),
        QT_TRANSLATE_NOOP("Commands", "Version, database and licences"),
        Menu.HELP,
        icon="info",
        group=1,
    ),
)

BY_KEY: dict[str, Command] = {command.key: command for command in COMMANDS}


def text(command: Command) -> str:
    """Return the words of a command without the mnemonic mark."""
    return QCoreApplication.translate("Commands", str(command.text)).replace("&", "")


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
        """Return all menus with all commands."""
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
