"""The window: header, rail, pages, foot. It does nothing itself: pages do, commands do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from hi_desktop.ui import settings as keys
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.command import Needs
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.pages import Page, Paned, Requested, Searching, Shown
from hi_desktop.ui.widgets.basics import IconButton, column, row
from hi_desktop.ui.widgets.header import Header
from hi_desktop.ui.widgets.notes import EmptyState, UndoBar
from hi_desktop.ui.widgets.rail import Rail
from hi_desktop.ui.widgets.status import Status
from hi_desktop.ui.window_help import WindowHelp
from hi_desktop.ui.window_leave import WindowLeave
from hi_desktop.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from hi_desktop.domain.applications import HistoryLine
    from hi_desktop.services.changes import Changes
    from hi_desktop.ui.dialogs.import_list import ImportWindow

_TEXT_STEP = 10
_THEMES: tuple[theme.Choice, ...] = ("light", "dark", "contrast")


class MainWindow(QMainWindow):
    """The one window.

    `connect_context` gives it what pages share; then it may be shown.
    """

    def __init__(self) -> None:
        super().__init__()
        self._writable = True
        self._last_act = 0
        self._pages: tuple[Page, ...] = ()
        self._importing: ImportWindow | None = None
        self._place = QStackedWidget()
        self.setCentralWidget(self._place)
        self.setWindowTitle("HI Desktop")
        self.setMinimumSize(tokens.MIN_WIDTH, tokens.MIN_HEIGHT)
        self.resize(tokens.WIDE, tokens.MIN_HEIGHT + tokens.SHEET // 2)

    def show_only(self, content: QWidget) -> None:
        """Fill the window with one widget; what filled it before is given up.

        The central widget itself is never replaced: Qt would destroy the old one under the button
        whose click asked for the new one.
        """
        before = self._place.currentWidget()
        self._place.addWidget(content)
        self._place.setCurrentWidget(content)
        if before is not None:
            self._place.removeWidget(before)
            before.deleteLater()
        if content.focusProxy() is not None:
            content.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_opening(self, words: str, where: str) -> None:
        """Say that the database is being opened."""
        state = EmptyState()
        state.setObjectName("page")
        state.tell(words, where, glyph="database")
        self.show_only(state)

    def show_failure(self, words: str, again: Callable[[], None]) -> None:
        """Say why the database does not open, and offer to try again."""
        state = EmptyState()
        state.setObjectName("page")
        state.tell(self.tr("The database cannot be opened"), words, glyph="error_circle",
                   again=self.tr("Try again"))  # fmt: skip
        state.acted.connect(lambda _key: again())
        self.show_only(state)

    def connect_context(self, context: UiContext, pages: Sequence[Page]) -> None:
        """Fill the window: only the page that is shown is built now."""
        self._context = context
        self._pages = tuple(pages)
        self._built: dict[str, QWidget] = {}
        self._status_words: dict[str, str] = {}
        actions = context.actions
        self._header = Header(actions, actions.menus(self))
        self._header.searched.connect(self._search)
        self._rail = Rail()
        self._stack = QStackedWidget()
        for page in self._pages:
            title = QCoreApplication.translate("Pages", str(page.title))
            self._rail.add(title, page.icon, actions[f"go.{page.key}"].toolTip())
            self._stack.addWidget(QWidget())
        self._rail.setAccessibleName(self.tr("Pages"))
        self._undo = UndoBar()
        self._undo.undo_asked.connect(self._undo_act)
        self._status = Status()
        self.setStatusBar(self._status)
        self._lay_out()
        self._bind()
        hub = context.hub
        hub.told.connect(self._undo.tell)
        hub.changed.connect(self._acts_changed)
        hub.status_changed.connect(self._page_says)
        hub.badge_changed.connect(self._badge)
        hub.page_asked.connect(self.go)
        self._rail.currentChanged.connect(self._show)
        self._restore()

    def _lay_out(self) -> None:
        settings = IconButton(
            "settings", self._context.actions["file.settings"].toolTip(), size=tokens.ICON_RAIL
        )
        settings.clicked.connect(self._context.actions["file.settings"].trigger)
        rail = QFrame()
        rail.setObjectName("rail")
        rail.setFixedWidth(theme.px(tokens.RAIL))
        side = column(self._rail, None, settings, gap=0, margins=(0, tokens.S2, 0, 10))
        side.setAlignment(settings, Qt.AlignmentFlag.AlignHCenter)
        rail.setLayout(side)
        foot = QWidget()
        foot.setObjectName("page")
        foot.setLayout(column(self._undo, margins=(tokens.S4, 0, tokens.S4, tokens.S2)))
        self._foot = foot
        right = column(self._stack, foot, gap=0)
        right.setStretch(0, 1)
        middle = row(rail, right, gap=0)
        middle.setStretch(1, 1)
        whole = QWidget()
        whole.setObjectName("page")
        layout = column(self._header, middle, gap=0)
        layout.setStretch(1, 1)
        whole.setLayout(layout)
        self.show_only(whole)
        self._rail_frame = rail
        foot.hide()
        self._undo.shown_changed.connect(foot.setVisible)

    def _bind(self) -> None:
        actions = self._context.actions
        handlers: tuple[tuple[str, Callable[[], object]], ...] = (
            ("file.import", self.import_list),
            ("file.quit", self._quit),
            ("edit.undo", self._undo_last),
            ("edit.search", self._focus_search),
            ("view.next_pane", self._next_pane),
            ("view.previous_pane", self._previous_pane),
            ("view.theme", self._next_theme),
            ("view.larger", self._larger),
            ("view.smaller", self._smaller),
            ("view.usual_size", self._usual_size),
            ("view.full_screen", self._full_screen),
        )
        for command, handler in handlers:
            actions.bind(command, handler)
        WindowHelp(self._context, self).page_asked.connect(self.go)
        WindowLeave(self._context, self)
        WindowSettings(self._context, self).looks_changed.connect(self._looks_chosen)
        for page in self._pages:
            actions.bind(f"go.{page.key}", partial(self.go, page.key))
            for command, wish in page.wishes:
                actions.bind(command, partial(self.go, page.key, wish))
        if "applications" in {page.key for page in self._pages}:
            # The page takes these over when it is built; until then the keys lead to it.
            for wish in ("new", "phone"):
                actions.bind(f"application.{wish}", partial(self.go, "applications", wish))

    @Slot()
    def import_list(self) -> ImportWindow:
        """Open the window that brings a list in; one at a time."""
        if self._importing is None:
            from hi_desktop.ui.dialogs.import_list import ImportWindow

            self._importing = ImportWindow(self._context, self)
            self._importing.ended.connect(self._import_ended)
        self._importing.show()
        self._importing.raise_()
        self._importing.activateWindow()
        return self._importing

    @Slot()
    def _import_ended(self) -> None:
        self._importing = None

    def _restore(self) -> None:
        self._context.state.restore_window(self)
        wanted = self._context.settings.get(keys.TAB)
        known = [page.key for page in self._pages]
        at = known.index(wanted) if wanted in known else 0
        if self._rail.currentIndex() == at:
            self._show(at)
        else:
            self._rail.setCurrentIndex(at)

    # What it shows.

    def show_names(self, unit: str, place: str, officer: str) -> None:
        """Show whose window it is."""
        self._header.show_names(unit, place, officer)

    def show_database(
        self, words: str, tone: tokens.Tone, *, writable: bool, tip: str = ""
    ) -> None:
        """Show how the database is, and offer writing only where it can be written."""
        self._status.show_database(words, tone, tip)
        self._writable = writable
        self._share()

    @Slot(str, object)
    def go(self, key: str, request: object = None) -> None:
        """Show a page, and ask it for something."""
        at = [page.key for page in self._pages].index(key)
        self._rail.setCurrentIndex(at)
        page = self.page(key)
        if request is not None and isinstance(page, Requested):
            page.take_request(request)

    def page(self, key: str) -> QWidget | None:
        """Return a page; None while it was never shown."""
        return self._built.get(key)

    def current_page(self) -> str:
        """Return the key of the page that is shown."""
        return self._pages[self._stack.currentIndex()].key

    @Slot(int)
    def _show(self, at: int) -> None:
        page = self._pages[at]
        if page.key not in self._built:
            widget = page.factory(self._context)
            self._built[page.key] = widget
            area = QScrollArea()
            area.setObjectName("area")
            area.setWidgetResizable(True)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setWidget(widget)
            self._stack.insertWidget(at, area)
            if (old := self._stack.widget(at + 1)) is not None:
                self._stack.removeWidget(old)
                old.deleteLater()
        self._stack.setCurrentIndex(at)
        self._context.actions.show_page(page.key)
        self._context.settings.set(keys.TAB, page.key)
        self._status.show_page(self._status_words.get(page.key, ""))
        shown = self._built[page.key]
        if isinstance(shown, Shown):
            shown.page_shown()

    @Slot(str, str)
    def _page_says(self, page: str, words: str) -> None:
        self._status_words[page] = words
        if page == self.current_page():
            self._status.show_page(words)

    @Slot(str, int, str)
    def _badge(self, page: str, number: int, tone: str) -> None:
        known = [one.key for one in self._pages]
        if page in known:
            self._rail.show_badge(known.index(page), number, tone=tone)

    # Acts and undo.

    @Slot(object)
    def _acts_changed(self, _changes: object) -> None:
        self._share()

    def _share(self) -> None:
        """Offer writing and undo; what can be undone is asked off the GUI thread."""
        self._context.actions.share(self._needs())
        history = self._context.office.history
        self._context.jobs.read(
            history.last_undoable, self._undoable, self._context.failed, owner=self, latest="undo"
        )

    def _needs(self) -> Needs:
        have = Needs.WRITE if self._writable else Needs.NOTHING
        return have | Needs.UNDO if self._last_act else have

    def _undoable(self, line: HistoryLine | None) -> None:
        self._last_act = line.id if line is not None else 0
        self._context.actions.share(self._needs())

    @Slot()
    def _undo_last(self) -> None:
        if self._last_act:
            self._undo_act(self._last_act)

    @Slot(object)
    def _undo_act(self, act_id: int) -> None:
        history = self._context.office.history
        self._context.jobs.act(
            lambda: history.undo(act_id), self._undone, self._context.failed, owner=self
        )

    def _undone(self, changes: Changes) -> None:
        self._context.hub.announce(changes)
        self._context.hub.say(self.tr("The act was taken back."))

    # Commands of the window.

    @Slot()
    def _quit(self) -> None:
        self.close()

    @Slot()
    def _focus_search(self) -> None:
        self._header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._header.search.selectAll()

    @Slot(str)
    def _search(self, text: str) -> None:
        """Search where the page can; else among the applications."""
        here = self.page(self.current_page())
        if not isinstance(here, Searching):
            self.go("applications")
            here = self.page(self.current_page())
        if isinstance(here, Searching):
            here.search(text)

    @Slot()
    def _next_pane(self) -> None:
        self._walk(1)

    @Slot()
    def _previous_pane(self) -> None:
        self._walk(-1)

    def _walk(self, by: int) -> None:
        page = self.page(self.current_page())
        inner = page.panes() if isinstance(page, Paned) else [page] if page else []
        panes = [self._rail, *[pane for pane in inner if pane.isVisible()], self._header.search]
        focus = QApplication.focusWidget()
        at = next(
            (n for n, p in enumerate(panes) if focus and (p is focus or p.isAncestorOf(focus))), 0
        )
        panes[(at + by) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _next_theme(self) -> None:
        now = _THEMES.index(theme.theme_name())
        self.apply_theme(_THEMES[(now + 1) % len(_THEMES)])

    def apply_theme(self, choice: theme.Choice) -> None:
        """Put a theme in force and remember it."""
        self._context.settings.set(keys.THEME, choice)
        self._renew_looks(choice, theme.text_scale())

    @Slot()
    def _larger(self) -> None:
        self._scale(theme.text_scale() + _TEXT_STEP)

    @Slot()
    def _smaller(self) -> None:
        self._scale(theme.text_scale() - _TEXT_STEP)

    @Slot()
    def _usual_size(self) -> None:
        self._scale(100)

    def _scale(self, percent: int) -> None:
        self._renew_looks(theme.theme_name(), percent)
        self._context.settings.set(keys.TEXT_SCALE, theme.text_scale())

    def _renew_looks(self, choice: theme.Choice, percent: int) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply_theme(app, choice, text_scale=percent)
        self._rail_frame.setFixedWidth(theme.px(tokens.RAIL))
        self._context.actions.renew_icons()

    @Slot()
    def _full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _looks_chosen(self) -> None:
        chosen = self._context.settings
        self._renew_looks(theme.choice(chosen.get(keys.THEME)), chosen.get(keys.TEXT_SCALE))

    # Overrides of Qt, in Qt's spelling.

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Remember the window; what runs is finished by the program."""
        if self._pages:
            self._context.state.remember_window(self)
            self._context.state.flush()
            self._context.settings.sync()
        super().closeEvent(event)
