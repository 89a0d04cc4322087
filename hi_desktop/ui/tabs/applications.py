"""Başvurular: the list of applications, and beside it the detail or the sheet of an act."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from hi_desktop.services.applications import Detail, Registered
from hi_desktop.services.changes import Changes
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.ui import tokens
from hi_desktop.ui.command import Needs
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.new_application import NewApplicationSheet
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.tabs.act_on import ActOn, act_on
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Result
from hi_desktop.ui.tabs.application_commands import ApplicationCommands
from hi_desktop.ui.tabs.application_export import ListExport
from hi_desktop.ui.tabs.application_list import ApplicationList
from hi_desktop.ui.tabs.calls_convert import FromConversation, open_form
from hi_desktop.ui.tabs.detail_pane import DetailPane
from hi_desktop.ui.tabs.detail_window import DetailWindow, explain
from hi_desktop.ui.widgets.basics import Button, column

PAGE = "applications"
NEW, PHONE = "new", "phone"
"""What other pages may ask for beside an id and a ListQuery."""

LOOK_MS = 60
"""Walking the list with the arrow keys reads a detail only where it stops."""
READ_MS = 1200
"""So long an application must be looked at until it counts as opened."""


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return ApplicationsPage(context)


class ApplicationsPage(QWidget):
    """The page; it only connects its parts."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self._context = context
        self.acts = ApplicationActs(context, self)
        actions = context.actions
        self.list = ApplicationList(
            context,
            (
                Button.of(actions["application.refer"], "flat", "arrow_forward"),
                Button.of(actions["file.export"], "flat", "arrow_download"),
            ),
        )
        self.pane = DetailPane(context)
        self.side = QStackedWidget()
        self.side.addWidget(self.pane)
        self._sheet: ValueSheet | None = None
        self._windows: dict[int, DetailWindow] = {}
        self._wanted = 0
        self._look = self._timer(LOOK_MS, self._read_detail)
        self._read = self._timer(READ_MS, self._mark_read)
        self.export = ListExport(context, self.list.feed, self)
        context.actions.bind("file.export", self.export.ask, page=PAGE)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._narrow: bool | None = None
        self._build()
        self._connect()
        self.commands = ApplicationCommands(context, self.list, self.pane, self.acts, self)
        self.commands.open_asked.connect(self.open_window)
        for panel in self.commands.panels:
            self._whole.insertWidget(1, panel)
        self._tell_needs()
        self.list.feed.read_all()

    def _timer(self, wait: int, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(wait)
        timer.timeout.connect(slot)
        return timer

    def _build(self) -> None:
        self._split.setHandleWidth(10)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.side)
        self._split.setStretchFactor(0, 1)
        self._split.setStretchFactor(1, 0)
        self._whole = column(
            self.list.head, self.export.panel, self._split, gap=10, margins=(16, 12, 16, 12)
        )
        self._whole.setStretch(2, 1)
        self.setLayout(self._whole)

    def _connect(self) -> None:
        self.list.current_changed.connect(self._current_changed)
        self.list.chosen_changed.connect(self._chosen_changed)
        self.list.shown.connect(self._rows_shown)
        self.list.opened.connect(self.open_window)
        self.pane.view.why_asked.connect(self.explain)
        self.pane.view.more_asked.connect(self._open_shown)
        self.acts.sheet_opened.connect(self.show_sheet)
        self.acts.sheet_done.connect(self._sheet_done)
        self.acts.application_asked.connect(self.show_application)
        self._context.hub.changed.connect(self._changed)

    # What the window asks of a page.

    def page_shown(self) -> None:
        """Put the focus on the list unless a sheet is open."""
        self._say_status()
        if self._sheet is None:
            self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, text: str) -> None:
        """Search among all applications."""
        self.list.search(text)
        self.list.enter()

    def take_request(self, request: object) -> None:
        """Show an application (its id), a list (ListQuery), or a form, empty or of a talk."""
        if isinstance(request, ListQuery):
            self.list.ask_for(request)
        elif isinstance(request, int):
            self.show_application(request)
        elif isinstance(request, ActOn):
            self.show_application(request.application_id)
            act_on(self._context, self.commands, request)
        elif isinstance(request, FromConversation):
            open_form(self.acts, request)
        elif request == NEW:
            self.commands.new()
        elif request == PHONE:
            self.commands.new_by_phone()

    def panes(self) -> list[QWidget]:
        """Return the parts that F6 walks."""
        panes: list[QWidget] = [self.list.chips, self.list.table]
        if self._sheet is not None:
            panes.append(self._sheet)
        elif self.pane.shown() is not None:
            panes.append(self.pane)
        return panes

    # The detail.

    def show_application(self, application_id: int) -> None:
        """Choose an application; one that the list leaves out is shown among all."""
        if not self.list.table.select_id(application_id, focus=True):
            self._wanted = application_id
            self.list.ask_for(ListQuery(view=View.ALL, sort="remaining"))

    @Slot(object, bool)
    def _current_changed(self, _row_id: int, by_person: bool) -> None:  # noqa: FBT001 (signal)
        self._read.stop()
        self._look.start()
        if by_person:
            self._read.start()

    @Slot()
    def _chosen_changed(self) -> None:
        self._tell_needs()
        self._say_status()
        self._look.start()

    def _tell_needs(self) -> None:
        count = self.list.table.selected_count()
        have = Needs.SOME if count else Needs.NOTHING
        self._context.actions.have(have | Needs.ONE if count == 1 else have, page=PAGE)

    @Slot()
    def _say_status(self) -> None:
        self._context.hub.status(PAGE, self.list.status())

    @Slot()
    def _rows_shown(self) -> None:
        """Choose what was asked for once its row is there."""
        if self._wanted:
            wanted, self._wanted = self._wanted, 0
            self.list.table.select_id(wanted, focus=self._sheet is None)
        self._say_status()

    @Slot()
    def _read_detail(self) -> None:
        chosen = self.list.table.selected_ids()
        if len(chosen) > 1:
            self.pane.show_several(len(chosen))
            return
        wanted = self.list.table.current_id()
        if not wanted:
            self.pane.show_nothing()
            return
        service = self._context.office.applications
        self._context.jobs.read(
            lambda: service.detail(wanted),
            self._show_detail,
            self._context.failed,
            owner=self,
            latest="applications.detail",
        )

    def _show_detail(self, detail: Detail) -> None:
        if detail.application.id == self.list.table.current_id():
            self.pane.show_one(detail, self.list.by)

    @Slot()
    def _mark_read(self) -> None:
        item = self.list.current_row()
        if item is not None and item.unread and self._context.actions.offered("application.note"):
            self.acts.mark_read(item.id)

    @Slot(object)
    def open_window(self, application_id: int) -> None:
        """Show an application in its own window."""
        known = self._windows.get(application_id)
        if known is not None:
            known.raise_()
            known.activateWindow()
            return
        window = DetailWindow(self._context, application_id, self.list.by, self)
        window.asked.connect(self._window_asked)
        window.closed.connect(self._window_closed)
        self._windows[application_id] = window
        window.show()

    @Slot(object)
    def _window_closed(self, application_id: int) -> None:
        self._windows.pop(application_id, None)

    @Slot(object, str)
    def _window_asked(self, detail: Detail, command: str) -> None:
        self.window().activateWindow()
        self.commands.do(command, detail)

    @Slot()
    def _open_shown(self) -> None:
        detail = self.pane.shown()
        if detail is not None:
            self.open_window(detail.application.id)

    @Slot()
    def explain(self) -> None:
        """Explain the deadline of the application that is shown."""
        detail = self.pane.shown()
        if detail is not None:
            explain(detail, self.list.by, self).show()

    # Sheets.

    @Slot(object)
    def show_sheet(self, sheet: ValueSheet) -> None:
        """Show a sheet in place of the detail; one before it is closed."""
        if self._sheet is not None:
            self._remove_sheet()
        self._sheet = sheet
        sheet.closed.connect(self._close_sheet)
        self.side.addWidget(sheet)
        self.side.setCurrentWidget(sheet)
        self._fit()
        sheet.start()

    @Slot()
    def _close_sheet(self) -> None:
        self._remove_sheet()
        self._fit()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove_sheet(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            self.side.setCurrentWidget(self.pane)
            self.side.removeWidget(sheet)
            sheet.deleteLater()

    def sheet(self) -> ValueSheet | None:
        """Return the sheet that is open."""
        return self._sheet

    @Slot(object)
    def _sheet_done(self, done: tuple[ValueSheet, Result]) -> None:
        sheet, result = done
        then = sheet.then if isinstance(sheet, NewApplicationSheet) else ""
        if sheet is self._sheet and then != "new":
            self._close_sheet()
        if isinstance(result, Registered):
            self._wanted = result.id
            if then == "refer":
                self.commands.refer_new(result.id)

    def _fit(self) -> None:
        """Give the right part its width: wider for a sheet, narrower on a small screen."""
        narrow = self.width() < tokens.WIDE - tokens.RAIL
        if self._sheet is not None:
            wide = tokens.SHEET_NARROW if narrow else tokens.SHEET
        else:
            wide = tokens.DETAIL_NARROW if narrow else tokens.DETAIL
        self._split.setSizes([max(1, self._split.width() - wide - 10), wide])

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Follow the width of the window."""
        super().resizeEvent(event)
        narrow = self.width() < tokens.WIDE - tokens.RAIL
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    # Changes.

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        self.list.take_changes(changes)
        shown = self.pane.shown()
        if shown is None or shown.application.id in changes.applications or _wide(changes):
            self._look.start()


def _wide(changes: Changes) -> bool:
    return changes.everything or changes.calendar or changes.contacts or changes.settings
