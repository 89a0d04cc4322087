"""The commands of the page of applications: what its keys, menus and buttons do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from hi_desktop.domain.masking import is_withheld
from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import Changes
from hi_desktop.services.officer import Officer
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs import act_parts
from hi_desktop.ui.tabs.act_words import FEE_NOTICE, FEE_PAID, unread, why_not
from hi_desktop.ui.tabs.application_acts import ApplicationActs
from hi_desktop.ui.tabs.application_list import ApplicationList
from hi_desktop.ui.tabs.detail_pane import DetailPane

PAGE = "applications"
SAMPLE_SIZE = 240
"""Applications of the sample data."""
SAMPLE_SEED = 1

_MENU = (
    "application.open", "", "application.answer", "application.refer", "application.extend",
    "application.refuse", "application.note", "application.edit", "application.flag", "",
    "application.copy_number", "edit.copy",
)  # fmt: skip


class ApplicationCommands(QObject):
    """Between the commands of the window and the acts.

    `open_asked` carries the id of an application to be shown in its own window.
    """

    open_asked = Signal(object)

    def __init__(
        self,
        context: UiContext,
        listed: ApplicationList,
        pane: DetailPane,
        acts: ApplicationActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._list = listed
        self._pane = pane
        self._acts = acts
        self._officers: list[Officer] = []
        self._on_one: dict[str, Callable[[Detail], None]] = {
            "application.answer": acts.answer,
            "application.extend": acts.extend,
            "application.refuse": acts.refuse,
            "application.edit": acts.edit,
            "application.close": acts.close,
            "application.reopen": acts.reopen,
            FEE_NOTICE: acts.notify_fee,
            FEE_PAID: acts.fee_paid,
        }
        self._on_many: dict[str, Callable[[tuple[int, ...]], None]] = {}
        self._parts = [make(acts) for make in act_parts.PARTS]
        self.panels = [part.panel for part in self._parts if part.panel is not None]
        for part in self._parts:
            self._on_one |= part.one
            self._on_many |= part.many
        self._bind()
        listed.menu_asked.connect(self._open_menu)
        listed.empty_asked.connect(self._empty_asked)
        pane.asked.connect(self._asked)
        pane.view.note_given.connect(self._note_given)
        context.hub.changed.connect(self._changed)
        self._read_officers()

    def _bind(self) -> None:
        bind = self._context.actions.bind
        bind("application.new", self.new)
        bind("application.phone", self.new_by_phone)
        for key, handler in (
            ("application.open", self._open),
            ("application.answer", self._answer),
            ("application.refer", self._refer),
            ("application.extend", self._extend),
            ("application.refuse", self._refuse),
            ("application.note", self._note),
            ("application.edit", self._edit),
            ("application.flag", self._flag),
            ("application.close", self._close),
            ("application.reopen", self._reopen),
            (FEE_NOTICE, partial(self._with_current, FEE_NOTICE)),
            (FEE_PAID, partial(self._with_current, FEE_PAID)),
            ("application.copy_number", self._copy_number),
            ("edit.copy", self._copy_rows),
            ("edit.copy_cell", self._copy_cell),
            ("edit.select_all", self._list.table.selectAll),
            ("edit.find", self._list.focus_find),
            ("view.refresh", self._list.refresh),
            ("view.columns", self._list.choose_columns),
        ):
            bind(key, handler, page=PAGE)
        for part in self._parts:
            for key in part.one:
                bind(key, partial(self._with_current, key), page=PAGE)
            for key, do in part.many.items():
                bind(key, partial(self._with_chosen, do), page=PAGE)

    # On one application.

    def do(self, command: str, detail: Detail) -> None:
        """Do a command with an application, or say why it cannot be done."""
        language = self._context.language
        reason = why_not(command, detail, language)
        reason = reason or unread(command, detail, language)
        if reason:
            self._context.hub.say(reason, "soon")
        elif command in self._on_one:
            self._on_one[command](detail)
        elif command == "application.refer":
            self._acts.refer((detail.application.id,), detail)
        elif command in self._on_many:
            self._on_many[command]((detail.application.id,))
        elif command == "application.flag":
            self._acts.flag((detail.application.id,), on=not detail.application.flagged)
        elif command == "application.note":
            self._pane.view.open_note()
        elif command == "application.copy_number":
            QGuiApplication.clipboard().setText(detail.application.number)

    @Slot(str)
    def _asked(self, command: str) -> None:
        detail = self._pane.shown()
        if detail is not None:
            self.do(command, detail)

    def _with_current(self, command: str) -> None:
        """Do a command with the current row, whose detail may still be on its way."""
        wanted = self._list.table.current_id()
        shown = self._pane.shown()
        if shown is not None and shown.application.id == wanted:
            self.do(command, shown)
        elif wanted:
            service = self._context.office.applications
            self._context.jobs.read(
                lambda: service.detail(wanted),
                lambda detail: self.do(command, detail),
                self._context.failed,
                owner=self,
                latest="applications.command",
            )

    @Slot()
    def _answer(self) -> None:
        self._with_current("application.answer")

    @Slot()
    def _extend(self) -> None:
        self._with_current("application.extend")

    @Slot()
    def _refuse(self) -> None:
        self._with_current("application.refuse")

    @Slot()
    def _edit(self) -> None:
        self._with_current("application.edit")

    @Slot()
    def _close(self) -> None:
        self._with_current("application.close")

    @Slot()
    def _reopen(self) -> None:
        self._with_current("application.reopen")

    @Slot()
    def _note(self) -> None:
        self._with_current("application.note")

    @Slot(str)
    def _note_given(self, text: str) -> None:
        detail = self._pane.shown()
        if detail is not None:
            self._acts.note(detail.application.id, text, self._pane.view.note_saved)

    @Slot()
    def _open(self) -> None:
        current = self._list.table.current_id()
        if current:
            self.open_asked.emit(current)

    @Slot()
    def _copy_number(self) -> None:
        self._with_current("application.copy_number")

    # On all that are chosen.

    def _with_chosen(self, do: Callable[[tuple[int, ...]], None]) -> None:
        chosen = tuple(self._list.table.selected_ids())
        if chosen:
            do(chosen)

    @Slot()
    def _refer(self) -> None:
        chosen = self._list.table.selected_ids()
        if len(chosen) == 1:
            self._with_current("application.refer")
        elif chosen:
            self._acts.refer(chosen, None)

    def refer_new(self, application_id: int) -> None:
        """Refer what was just registered."""
        service = self._context.office.applications
        self._context.jobs.read(
            lambda: service.detail(application_id),
            self._refer_detail,
            self._context.failed,
            owner=self,
            latest="applications.command",
        )

    def _refer_detail(self, detail: Detail) -> None:
        self.do("application.refer", detail)

    @Slot()
    def _flag(self) -> None:
        chosen = self._list.table.selected_ids()
        if chosen:
            item = self._list.current_row()
            self._acts.flag(chosen, on=item is None or not item.flagged)

    @Slot()
    def _copy_rows(self) -> None:
        count = self._list.table.copy_rows()
        if count:
            self._context.hub.say(self.tr("{count} rows were copied.").format(count=count), "info")

    @Slot()
    def _copy_cell(self) -> None:
        self._list.table.copy_cell()

    # New ones.

    @Slot()
    def new(self) -> None:
        """Open the form of a new application."""
        self._context.hub.go(PAGE)
        self._acts.register()

    @Slot()
    def new_by_phone(self) -> None:
        """Open the form for a caller who is on the phone."""
        self._context.hub.go(PAGE)
        self._acts.register(phone=True)

    @Slot(str)
    def _empty_asked(self, key: str) -> None:
        if key == "new":
            self.new()
        elif key == "bring":
            self._context.actions.run("file.import")
        elif key == "sample":
            self.fill_sample()
        elif key == "clear":
            self._list.clear_filters()
        elif key == "all":
            self._list.search("")

    @Slot()
    def fill_sample(self) -> None:
        """Fill the empty database with sample data."""
        office, today = self._context.office, self._context.today()

        def work() -> Changes:
            from hi_desktop.services.sample import fill_sample

            fill_sample(
                office, applications=SAMPLE_SIZE, seed=SAMPLE_SEED, today=today, stories=True
            )
            return Changes(everything=True, contacts=True)

        self._context.jobs.act(work, self._context.hub.announce, self._context.failed, owner=self)

    # Context menu.

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu(self) -> QMenu:
        """Return the menu of the chosen rows."""
        parts = ("", *act_parts.MENU) if act_parts.MENU else ()
        menu = self._context.actions.menu((*_MENU, *parts), self._list)
        menu.addMenu(self._assign_menu(menu))
        person = menu.addAction(self.tr("Applications of this person"))
        person.setObjectName("same_person")
        item = self._list.current_row()
        person.setEnabled(item is not None and bool(item.applicant) and not is_withheld(item))
        person.triggered.connect(self._same_person)
        menu.addMenu(self._sort_menu(menu))
        return menu

    def _assign_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Make responsible"), parent)
        menu.setObjectName("assign")
        for officer in self._officers:
            action = menu.addAction(officer.name)
            action.setData(officer.id)
            action.triggered.connect(self._assign)
        menu.setEnabled(bool(self._officers) and self._context.actions.offered("application.flag"))
        return menu

    def _sort_menu(self, parent: QMenu) -> QMenu:
        menu = QMenu(self.tr("Sort by"), parent)
        menu.setObjectName("sort")
        query, columns = self._list.feed.query, self._list.model.columns
        for at in self._list.table.keeper.visible():
            action = menu.addAction(columns[at].heading)
            action.setData(columns[at].key)
            action.setCheckable(True)
            action.setChecked(columns[at].key == query.sort)
            action.triggered.connect(self._sort)
        return menu

    @Slot()
    def _assign(self) -> None:
        action = self.sender()
        chosen = self._list.table.selected_ids()
        if isinstance(action, QAction) and chosen:
            self._acts.assign(chosen, int(action.data()), action.text())

    @Slot()
    def _sort(self) -> None:
        action, query = self.sender(), self._list.feed.query
        if isinstance(action, QAction):
            key = str(action.data())
            turned = key == query.sort and not query.descending
            self._list.feed.sort(key, descending=turned)

    @Slot()
    def _same_person(self) -> None:
        item = self._list.current_row()
        if item is not None:
            self._list.show_person(item.applicant)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.settings or changes.everything:
            self._read_officers()

    def _read_officers(self) -> None:
        contacts = self._context.office.contacts
        self._context.jobs.read(
            contacts.officers,
            self._take_officers,
            self._context.failed,
            owner=self,
            latest="applications.officers",
        )

    def _take_officers(self, officers: list[Officer]) -> None:
        self._officers = officers
