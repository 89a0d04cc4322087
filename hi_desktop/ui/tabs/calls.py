"""Görüşmeler: the quick log at the top, the list of calls and visits below it."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QStandardPaths, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QSplitter, QWidget

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.conversations import (
    Conversation,
    ConversationQuery,
    ConversationView,
    leaving,
)
from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.vocabulary import ConversationKind
from hi_desktop.services.changes import Changes
from hi_desktop.services.conversation_export import export_conversations, leaving_rows
from hi_desktop.services.conversations import Saved
from hi_desktop.ui import settings as keys
from hi_desktop.ui import tokens
from hi_desktop.ui.command import Needs
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.conversation import ConversationSheet
from hi_desktop.ui.hub import Message
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.calls_columns import KIND_SHORT, conversation_columns, said
from hi_desktop.ui.tabs.calls_convert import FromConversation
from hi_desktop.ui.tabs.calls_line import QuickLine
from hi_desktop.ui.tabs.calls_print import ask_and_print, daily_sheet
from hi_desktop.ui.widgets.basics import Button, Card, Label, column, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.notes import announce
from hi_desktop.ui.widgets.table_view import HiTable

PAGE = "calls"
LOG = "log"
"""What other pages may ask for: the empty quick line; or the ConversationView to be shown."""

_TYPING_MS = 120
_SEARCH = 230
_MENU = (
    "conversation.edit", "conversation.convert", "conversation.called_back",
    "conversation.answered", "", "edit.copy", "", "conversation.remove",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Read:
    """What one reading of the page gives."""

    ids: array[int]
    counts: dict[ConversationView, int]
    units: tuple[Unit, ...]
    due: int


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return CallsPage(context)


class CallsPage(QWidget):
    """The page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._query = ConversationQuery()
        self._units: tuple[Unit, ...] = ()
        self._wanted = 0
        self.line = QuickLine(context)
        self._model: TableModel[Conversation] = TableModel(
            conversation_columns(context.today, context.language),
            context.office.conversations.rows,
            jobs=context.jobs,
            synchronous=context.office.synchronous,
        )
        self.list = HiTable(
            self._model,
            list_key=PAGE,
            name=self.tr("Calls and visits"),
            state=context.state,
            leaving=partial(leaving, language=context.language),
        )
        self._sheet: ConversationSheet | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._build()
        self._connect()
        self._bind()
        self.list.show_sort(self._query.sort, descending=self._query.descending)
        self.refresh()

    # Looks.

    def _build(self) -> None:
        actions = self._context.actions
        self._count = Label("", "body", "text2")
        head = row(
            Label(self.tr("Calls and visits"), "page"),
            self._count,
            None,
            Button.of(actions["conversation.convert"], "flat", "note_add"),
            Button.of(actions["conversation.print"], "flat", "print"),
            Button.of(actions["file.export"], "flat", "arrow_download"),
            gap=6,
        )
        self.chips = ChipBar(self.tr("Parts of the log"))
        for view, words in (
            (ConversationView.TODAY, self.tr("Today")),
            (ConversationView.CALL_BACK, self.tr("To call back")),
            (ConversationView.WAITING, self.tr("Awaiting an answer")),
            (ConversationView.ALL, self.tr("All")),
        ):
            self.chips.add(view.value, words)
        self.kinds = ChipBar(self.tr("Kinds"))
        self.kinds.add("", self.tr("All kinds"))
        for kind, title in KIND_SHORT.items():
            self.kinds.add(kind.value, said(title))
        self.words = SearchBox(self.tr("Name, number, subject"))
        self.words.setFixedWidth(_SEARCH)
        narrow = row(self.chips, self.kinds, self.words, gap=tokens.S4)
        narrow.setStretch(0, 5)
        narrow.setStretch(1, 5)
        narrow.setAlignment(self.words, Qt.AlignmentFlag.AlignTop)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(10)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(Card(column(self.list), margins=(1, 1, 1, 1)))
        whole = column(head, self.line, narrow, self._split, gap=10, margins=(16, 12, 16, 12))
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.line.saved.connect(self._log)
        self.line.application_asked.connect(self._open_application)
        self.chips.chosen.connect(self._view_chosen)
        self.kinds.chosen.connect(self._kind_chosen)
        self.words.textChanged.connect(self._typing)
        self.words.left.connect(self._to_list)
        self._timer.timeout.connect(self._take_typed)
        self.list.sort_requested.connect(self._sort)
        self.list.activated_id.connect(self._edit)
        self.list.selection_ids_changed.connect(self._chosen)
        self.list.menu_requested.connect(self._open_menu)
        self.list.empty.acted.connect(self._empty_acted)
        self._model.failed.connect(self._page_failed)
        self._context.hub.changed.connect(self._changed)

    def _bind(self) -> None:
        for key, handler in (
            ("conversation.convert", self._convert),
            ("conversation.called_back", self._called_back),
            ("conversation.answered", self._answered),
            ("conversation.edit", self._edit_current),
            ("application.edit", self._edit_current),
            ("conversation.remove", self._remove),
            ("conversation.print", self._print),
            ("file.export", self._ask_export),
            ("view.refresh", self.refresh),
            ("edit.find", self._to_find),
            ("edit.copy", self.list.copy_rows),
            ("edit.copy_cell", self.list.copy_cell),
            ("edit.select_all", self.list.selectAll),
        ):
            self._context.actions.bind(key, handler, page=PAGE)

    # Reading.

    @Slot()
    def refresh(self) -> None:
        """Read the list, the numbers of the chips and the units again."""
        office, query, today = self._context.office, self._query, self._context.today()

        def work() -> _Read:
            service = office.conversations
            units = tuple(office.contacts.units(today))
            return _Read(service.ids(query), service.counts(), units, service.call_backs_due())

        self._context.jobs.read(
            work, self._show, self._context.failed, owner=self, latest="calls.ids"
        )

    def _show(self, read: _Read) -> None:
        if read.units != self._units:
            self._units = read.units
            self.line.set_units(read.units)
        for view, number in read.counts.items():
            self.chips.count(view.value, None if view is ConversationView.ALL else number)
        self._count.setText(
            self.tr("{today} today · {total} in all").format(
                today=read.counts[ConversationView.TODAY], total=read.counts[ConversationView.ALL]
            )
        )
        self._context.hub.status(PAGE, self._count.text())
        self._context.hub.badge(PAGE, read.due, "due")
        if not read.ids:
            self._tell_empty(read.counts[ConversationView.ALL])
        self._model.forget()
        self.list.set_ids(read.ids)
        if self._wanted:
            self.list.select_id(self._wanted)
            self._wanted = 0
        self._chosen()

    def _tell_empty(self, total: int) -> None:
        empty = self.list.empty
        if self._query.text or self._query.kinds:
            empty.tell(
                self.tr("No entry matches this filter."),
                glyph="filter_dismiss",
                clear=self.tr("Clear the filter"),
            )
        elif not total or self._query.view is ConversationView.TODAY:
            empty.tell(
                self.tr("Nothing was logged today"),
                self.tr("Press F8 on any page, type, and press Enter."),
                glyph="call",
            )
        else:
            empty.tell(
                self.tr("Nobody waits"),
                self.tr("Call-backs and open questions are shown here."),
                glyph="checkmark_circle",
            )

    @Slot(object)
    def _page_failed(self, error: Exception) -> None:
        self._context.failed(error)

    # What is asked.

    def _ask(self, query: ConversationQuery) -> None:
        if query != self._query:
            self._query = query
            self.refresh()

    @Slot(str)
    def _view_chosen(self, key: str) -> None:
        view = ConversationView(key)
        back = view is ConversationView.CALL_BACK
        sort = "callback" if back else "at"
        self.list.show_sort(sort, descending=not back)
        self._ask(replace(self._query, view=view, sort=sort, descending=not back))

    @Slot(str)
    def _kind_chosen(self, key: str) -> None:
        self._ask(replace(self._query, kinds=(ConversationKind(key),) if key else ()))

    @Slot(str)
    def _typing(self, _text: str) -> None:
        self._timer.start()

    @Slot()
    def _take_typed(self) -> None:
        self._timer.stop()
        self._ask(replace(self._query, text=self.words.text().strip()))

    @Slot(str, bool)
    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.list.show_sort(key, descending=descending)
        self._ask(replace(self._query, sort=key, descending=descending))

    @Slot(str)
    def _empty_acted(self, _key: str) -> None:
        self.words.clear()
        self.kinds.choose("")
        self._ask(replace(self._query, text="", kinds=()))

    @Slot()
    def _to_list(self) -> None:
        self._take_typed()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def _to_find(self) -> None:
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    @Slot()
    def _chosen(self) -> None:
        count = self.list.selected_count()
        have = Needs.SOME if count else Needs.NOTHING
        self._context.actions.have(have | Needs.ONE if count == 1 else have, page=PAGE)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = self._context.actions.menu(_MENU, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    # Acts.

    @Slot(object)
    def _log(self, made: Conversation) -> None:
        service = self._context.office.conversations
        self._context.jobs.act(lambda: service.save(made), self._logged, self._refused, owner=self)

    def _logged(self, saved: Saved) -> None:
        self.line.clear()
        self.line.start()
        self._wanted = saved.id
        if not saved.urgent:
            self._told(saved.changes, self.tr("The conversation was logged."))
            return
        self._context.hub.announce(saved.changes)
        self._context.hub.tell(
            Message(
                text=self.tr("An urgent case was logged. Make an urgent application of it?"),
                tone="late",
                action=self.tr("Make an application"),
                act=partial(self._convert_one, saved.id),
                undo=saved.changes.act_id,
            )
        )

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, HiError):
            raise error
        self.line.show_error(error)

    def _told(self, changes: Changes, words: str) -> None:
        self._context.hub.announce(changes)
        self._context.hub.say(words, undo=changes.act_id)
        announce(self, words)

    def _act(self, work: Callable[[], Changes], words: str) -> None:
        self._context.jobs.act(
            work,
            lambda changes: self._told(changes, words),
            self._context.failed,
            owner=self,
        )

    @Slot()
    def _called_back(self) -> None:
        service, wanted = self._context.office.conversations, self.list.current_id()
        self._act(lambda: service.called_back(wanted), self.tr("Noted as called back."))

    @Slot()
    def _answered(self) -> None:
        service, wanted = self._context.office.conversations, self.list.current_id()
        self._act(lambda: service.answered(wanted), self.tr("Noted as answered."))

    @Slot()
    def _remove(self) -> None:
        service, wanted = self._context.office.conversations, self.list.current_id()
        self._act(lambda: service.remove(wanted), self.tr("The entry was taken out."))

    @Slot()
    def _convert(self) -> None:
        self._convert_one(self.list.current_id())

    def _convert_one(self, wanted: int) -> None:
        service = self._context.office.conversations
        self._context.jobs.read(
            lambda: FromConversation(service.draft(wanted), wanted),
            self._to_form,
            self._context.failed,
            owner=self,
            latest="calls.convert",
        )

    def _to_form(self, request: FromConversation) -> None:
        self._context.hub.go("applications", request)

    @Slot(object)
    def _open_application(self, application_id: int) -> None:
        self._context.hub.go("applications", application_id)

    # The sheet.

    @Slot()
    def _edit_current(self) -> None:
        if self.list.current_id():
            self._edit(self.list.current_id())

    @Slot(object)
    def _edit(self, conversation_id: int) -> None:
        service = self._context.office.conversations
        self._context.jobs.read(
            lambda: service.get(conversation_id),
            self._open_sheet,
            self._context.failed,
            owner=self,
            latest="calls.sheet",
        )

    def _open_sheet(self, conversation: Conversation) -> None:
        self._drop_sheet()
        sheet = self._sheet = ConversationSheet(self._context, conversation, self._units)
        sheet.submitted.connect(self._correct)
        sheet.closed.connect(self._close_sheet)
        self._split.addWidget(sheet)
        self._split.setSizes([self._split.width(), tokens.SHEET_NARROW])
        sheet.start()

    @Slot(object)
    def _correct(self, made: Conversation) -> None:
        service, sheet = self._context.office.conversations, self._sheet
        if sheet is not None:
            sheet.set_busy(True)
            self._context.jobs.act(
                lambda: service.save(made), self._corrected, self._not_corrected, owner=self
            )

    def _corrected(self, saved: Saved) -> None:
        self._close_sheet()
        self._told(saved.changes, self.tr("The entry was corrected."))

    def _not_corrected(self, error: Exception) -> None:
        if self._sheet is None or not isinstance(error, HiError):
            raise error
        self._sheet.show_error(error)

    @Slot()
    def _close_sheet(self) -> None:
        self._drop_sheet()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_sheet(self) -> None:
        if self._sheet is not None:
            self._sheet.hide()
            self._sheet.deleteLater()
            self._sheet = None

    def sheet(self) -> ConversationSheet | None:
        """Return the sheet that is open."""
        return self._sheet

    # Leaving the log.

    @Slot()
    def _print(self) -> None:
        office, today = self._context.office, self._context.today()
        query = ConversationQuery(view=ConversationView.TODAY, descending=False)

        def work() -> tuple[list[Conversation], str]:
            profile = office.settings.profile()
            return leaving_rows(office, query), profile.unit_name if profile else ""

        def ready(found: tuple[list[Conversation], str]) -> None:
            ask_and_print(daily_sheet(*found[:1], today, found[1], self._context.language), self)

        self._context.jobs.read(work, ready, self._context.failed, owner=self)

    @Slot()
    def _ask_export(self) -> None:
        folder = self._context.settings.get(keys.LAST_FOLDER) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = self.tr("Calls {day}.xlsx").format(day=dotted(self._context.today()))
        chosen, _filter = QFileDialog.getSaveFileName(
            self,
            self.tr("Export the log"),
            str(Path(folder) / name),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write what is shown to an Excel file."""
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        office, query = self._context.office, self._query
        self._context.jobs.long(
            lambda progress: export_conversations(office, query, path, progress),
            self._exported,
            self._context.failed,
            owner=self,
        )

    def _exported(self, path: Path) -> None:
        self._context.hub.say(self.tr("The log was written to {name}.").format(name=path.name))

    # The window asks.

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.conversations or changes.everything or changes.applications or changes.contacts:
            self.refresh()

    def page_shown(self) -> None:
        """Read again, the cursor in the quick line unless a sheet is open."""
        self.refresh()
        if self._sheet is None:
            self.line.start()

    def search(self, text: str) -> None:
        """Search in the whole log."""
        self.chips.choose(ConversationView.ALL.value)
        self.words.setText(text)
        self._ask(replace(self._query, view=ConversationView.ALL, text=text.strip()))

    def take_request(self, request: object) -> None:
        """Begin a new entry, or show a part of the log."""
        if isinstance(request, ConversationView):
            self.chips.choose(request.value)
            self._view_chosen(request.value)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.line.start()

    def panes(self) -> list[QWidget]:
        """Return what F6 walks."""
        return [self.line.phone, self.chips, self._sheet or self.list]
