"""İrtibat Rehberi: units and people, who answers today, and what is missing."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.domain.dates import dotted
from hi_desktop.services.changes import Changes
from hi_desktop.ui import tokens
from hi_desktop.ui.command import Needs
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.contact_acts import ContactActs
from hi_desktop.ui.tabs.contact_body import ContactBody
from hi_desktop.ui.tabs.contact_book import Book, Branch, Entry, Scope, View, read_book
from hi_desktop.ui.tabs.contact_card import ContactCard
from hi_desktop.ui.tabs.contact_columns import SORTS, people_columns
from hi_desktop.ui.tabs.contact_tree import UnitTree
from hi_desktop.ui.tabs.contact_views import person_view, unit_view, whole_view
from hi_desktop.ui.tabs.contact_words import VIEWS, said
from hi_desktop.ui.tabs.leave_plan import LeavePlan
from hi_desktop.ui.widgets.basics import Button, ElidedLabel, Label, column, plain, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.table_view import HiTable

PAGE = "contacts"
PLAN = "leave.plan"
"""The request that opens the leave plan."""
_SEARCH, _DATE = 230, 192
_TYPING_MS = 120


class ContactsPage(QWidget):
    """The page."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._context = context
        self._book: Book | None = None
        self._entries: dict[int, Entry] = {}
        self._sort = ("name", False)
        self._newcomer = False
        self._wanted_unit = 0
        self._model: TableModel[Entry] = TableModel(people_columns(context.language), self._read)
        self.list = HiTable(
            self._model, list_key="contacts", name=self.tr("People"), state=context.state
        )
        self.tree = UnitTree()
        self.card = ContactCard()
        self.acts = ContactActs(context, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)
        self._build()
        self._connect()
        self.refresh()

    # Looks.

    def _build(self) -> None:
        self._count = ElidedLabel("", "body", "text2")
        self.day = DateField("date", today=self._context.today)
        self.day.setAccessibleName(self.tr("Registry on this day"))
        self.day.setFixedWidth(_DATE)
        self.day.set_date(self._context.today())
        on = Label(self.tr("On"), "caption", "text2")
        on.setBuddy(self.day)
        self.new_person = Button(self.tr("New person"), "person_add", "primary")
        self.new_unit = Button(self.tr("New unit"), "building")
        self.report = Button(self.tr("Letter of notification"), "mail_checkmark")
        self.past = Banner("due")
        self.bring_in = Button(self.tr("From a list…"), "arrow_upload")
        self.export = Button(self.tr("Export to Excel"), "arrow_download")
        self.leave = Button(self.tr("Leave plan"), "calendar")
        head = row(
            Label(self.tr("Contact registry"), "page"),
            self._count,
            on,
            self.day,
            self.new_person,
            self.new_unit,
            self.report,
            self.leave,
            self.bring_in,
            self.export,
            gap=6,
        )
        head.setStretch(1, 1)
        self.chips = ChipBar(self.tr("Parts of the registry"))
        for view in View:
            self.chips.add(view.value, said(VIEWS[view]))
        self.search_box = SearchBox(self.tr("Unit, name or phone"))
        self.search_box.setFixedWidth(_SEARCH)
        narrow = row(self.chips, self.search_box, gap=tokens.S2)
        narrow.setStretch(0, 1)
        narrow.setAlignment(self.search_box, Qt.AlignmentFlag.AlignTop)
        self.narrow = plain(narrow)
        self.body = ContactBody(self.tree, self.list, self.card)
        whole = column(head, self.past, self.narrow, self.body, gap=10, margins=(16, 12, 16, 12))
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        actions = self._context.actions
        self.day.date_changed.connect(self._day_changed)
        self.new_person.clicked.connect(self._new_person)
        self.new_unit.clicked.connect(self._new_unit)
        self.bring_in.clicked.connect(self.acts.choose_list)
        self.export.clicked.connect(self._export)
        self.report.clicked.connect(self._report)
        self.leave.clicked.connect(self.open_plan)
        self.past.acted.connect(self._to_today)
        self.chips.chosen.connect(self._view_chosen)
        self.search_box.textChanged.connect(self._typed)
        self.search_box.left.connect(self._to_list)
        self._timer.timeout.connect(self._narrow)
        self.tree.chosen.connect(self._scope_chosen)
        self.tree.entered_unit.connect(self._to_list)
        self.list.current_id_changed.connect(self._person_chosen)
        self.list.activated_id.connect(self._edit_entry)
        self.list.sort_requested.connect(self._sort_asked)
        self.list.selection_ids_changed.connect(self._chosen)
        self.list.menu_requested.connect(self._menu)
        self.list.empty.acted.connect(self._empty_acted)
        self.card.acted.connect(self._acted)
        self.card.absence_removed.connect(self.acts.remove_absence)
        self.card.view_asked.connect(self._view_asked)
        self.card.copied.connect(self._copied)
        self.acts.opened.connect(self.body.open_sheet)
        self.acts.wide_opened.connect(self.body.open_wide)
        self.acts.ended.connect(self._act_done)
        self.body.sheet_closed.connect(self._sheet_closed)
        bring_in = actions["file.import"]
        for button in (self.new_person, self.new_unit, self.bring_in):
            button.setEnabled(bring_in.isEnabled())
            bring_in.enabledChanged.connect(button.setEnabled)
        self._context.hub.changed.connect(self._changed)
        actions.bind("view.refresh", self.refresh, page=PAGE)
        actions.bind("leave.plan", self.open_plan, page=PAGE)
        actions.bind("edit.find", self._to_find, page=PAGE)
        actions.bind("edit.copy", self.list.copy_rows, page=PAGE)
        actions.bind("edit.copy_cell", self.list.copy_cell, page=PAGE)
        actions.bind("edit.select_all", self.list.selectAll, page=PAGE)
        actions.bind("file.import", self.acts.choose_list, page=PAGE)
        actions.bind("file.export", self._export, page=PAGE)
        actions.bind("application.edit", self._edit, page=PAGE)

    # Reading.

    @Slot()
    def refresh(self) -> None:
        """Read the registry again; what is chosen stays chosen."""
        office, today = self._context.office, self._context.today()
        day = self.day.date() or today
        self._context.jobs.read(
            lambda: read_book(office, day, today),
            self._show,
            self._context.failed,
            owner=self,
            latest="contacts",
        )

    def _show(self, book: Book) -> None:
        before, self._book = self._book, book
        words = self.tr("{units} units · {people} people")
        if book.day != book.today:
            words = self.tr("{units} units · {people} people on {day}")
        self._count.set_whole(
            words.format(units=len(book.units), people=len(book.people), day=dotted(book.day))
        )
        self._tell_day(book)
        self._context.hub.status(PAGE, self._count.whole())
        for view in View:
            self.chips.count(view.value, book.count(view) if view is not View.ALL else None)
        self._narrow()
        if self._newcomer and before is not None:
            self._newcomer = False
            self._show_newcomer(before, book)
        if self._wanted_unit:
            self._show_wanted()

    def _tell_day(self, book: Book) -> None:
        """Say loudly that another day is shown, which can be read and not changed."""
        past = book.day != book.today
        self._count.set_tone("due" if past else "text2")
        self.past.setVisible(past)
        if past:
            words = self.tr("This is the registry of {day}").format(day=dotted(book.day))
            self.past.tell(
                words, self.tr("It can be read, not changed."), today=self.tr("Back to today")
            )
        able = not past and self._context.actions["file.import"].isEnabled()
        for button in (self.new_person, self.new_unit, self.bring_in, self.report):
            button.setEnabled(able)
        waiting = len(book.unreported)
        late = any(one.due < book.today for one in book.unreported)
        self._context.hub.badge(PAGE, waiting, "late" if late else "soon")

    @Slot()
    @Slot(str)
    def _to_today(self, _key: str = "") -> None:
        self.day.set_date(self._context.today())
        self.refresh()

    @Slot()
    def _report(self) -> None:
        if self._book is not None:
            self.acts.report_changes(self._book)

    def _show_newcomer(self, before: Book, book: Book) -> None:
        """Stand on what was just entered."""
        people, units = book.people.keys() - before.people.keys(), book.units.keys() - before.units
        if len(people) == 1:
            self.list.select_id(people.pop(), focus=True)
        elif len(units) == 1:
            self.tree.choose(Scope(Branch.UNIT, units.pop()))
            self._narrow()

    @Slot()
    def _narrow(self) -> None:
        """Show the part of the registry that the chip, the words and the tree leave."""
        book = self._book
        if book is None:
            return
        view, text = View(self.chips.current()), self.search_box.text()
        units = book.shown_units(view, text)
        whole = view is View.ALL and not text.strip()
        self.tree.show_book(book, units, whole=whole)
        ids = book.shown_people(view, text, self.tree.scope())
        self._entries = book.entries(ids)
        key, descending = self._sort
        ordered = sorted(self._entries.values(), key=SORTS[key], reverse=descending)
        self._model.forget()
        self.list.show_sort(key, descending=descending)
        self.body.tell_empty(view, text)
        self.list.set_ids(entry.person.id for entry in ordered)
        self._show_card()

    def _read(self, ids: list[int]) -> dict[int, Entry]:
        return {one: self._entries[one] for one in ids if one in self._entries}

    def _show_card(self) -> None:
        book = self._book
        if book is None:
            return
        language = self._context.language
        person = book.people.get(self.list.current_id())
        unit = book.units.get(self.tree.scope().unit_id)
        if person is not None:
            self.card.show_view(person_view(person, book, language))
        elif unit is not None:
            self.card.show_view(unit_view(unit, book, language))
        else:
            self.card.show_view(whole_view(book, language))
        self._chosen()

    # What the officer chooses.

    @Slot(object)
    def _day_changed(self, day: dt.date | None) -> None:
        if day is not None:
            self.refresh()

    @Slot(str)
    def _view_chosen(self, _key: str) -> None:
        self.tree.choose(Scope())
        self._narrow()

    @Slot(str)
    def _view_asked(self, key: str) -> None:
        self.chips.choose(key)
        self._view_chosen(key)
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        self.tree.choose(Scope())
        self._timer.start()

    @Slot(object)
    def _scope_chosen(self, _scope: Scope) -> None:
        self.list.clearSelection()
        self.list.setCurrentIndex(self._model.index(-1, -1))
        self._narrow()

    @Slot(object)
    def _person_chosen(self, _person_id: int) -> None:
        self._show_card()

    @Slot()
    def _chosen(self) -> None:
        found = len(self.list.selected_ids())
        needs = Needs.SOME if found else Needs.NOTHING
        self._context.actions.have(
            needs | Needs.ONE if found == 1 or self.tree.scope().unit_id else needs, page=PAGE
        )

    @Slot(str, bool)
    def _sort_asked(self, key: str, descending: bool) -> None:  # noqa: FBT001 - a signal of Qt
        self._sort = (key, descending)
        self._narrow()

    @Slot(object)
    @Slot()
    def _to_list(self, _scope: object = None) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._narrow()
        if self._model.rowCount():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _to_find(self) -> None:
        self.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_box.selectAll()

    @Slot(str)
    def _empty_acted(self, key: str) -> None:
        if key == "clear":
            self.search_box.clear()
            self._to_find()
        elif key == "person":
            self._new_person()
        else:
            self.acts.choose_list()

    @Slot(str)
    def _copied(self, text: str) -> None:
        self._context.hub.say(self.tr("Copied: {text}").format(text=text), "info")

    # Acts.

    @Slot()
    def _new_person(self) -> None:
        if self._book is not None:
            self.acts.edit_person(self._book, None, self.card.view().unit_id)

    @Slot()
    def _new_unit(self) -> None:
        if self._book is not None:
            self.acts.edit_unit(self._book, None)

    @Slot()
    def _export(self) -> None:
        self.acts.choose_target(self.day.date() or self._context.today())

    @Slot()
    def _edit(self) -> None:
        self._acted("edit")

    @Slot(object)
    def _edit_entry(self, _person_id: int) -> None:
        self._acted("edit")

    @Slot(str)
    def _acted(self, key: str) -> None:
        """Do what a button of the card says, with what the card shows."""
        book, view = self._book, self.card.view()
        if book is None or book.day != book.today:
            return
        person, unit = book.people.get(view.person_id), book.units.get(view.unit_id)
        if key == "person":
            self.acts.edit_person(book, None, view.unit_id)
        elif key == "confirm" and unit is not None:
            self.acts.confirm(unit)
        elif person is None:
            if unit is not None:
                self.acts.edit_unit(book, unit)
        elif key == "edit":
            self.acts.edit_person(book, person)
        elif key == "absence":
            self.acts.add_absence(book, person)
        else:
            self.acts.end_person(person)

    @Slot(QPoint)
    def _menu(self, point: QPoint) -> None:
        if not self.list.current_id():
            return
        menu = QMenu(self)
        for key, words in (
            ("edit", self.tr("Edit")),
            ("absence", self.tr("Add leave")),
            ("end", self.tr("Left…")),
        ):
            action = menu.addAction(words)
            action.setObjectName(key)
            action.triggered.connect(self._menu_acted)
        menu.addSeparator()
        menu.addAction(self._context.actions["edit.copy"])
        menu.popup(point)

    @Slot()
    def _menu_acted(self) -> None:
        self._acted(self.sender().objectName())

    # Sheets.

    @Slot()
    def open_plan(self) -> None:
        """Show who is away in the coming weeks, in place of the registry."""
        plan = LeavePlan(self._context)
        self.narrow.hide()
        self.body.open_wide(plan)
        plan.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _act_done(self) -> None:
        """Put the sheet away and stand on what was entered, once it is read."""
        self._newcomer = True
        self.body.close_sheet()

    @Slot()
    def _sheet_closed(self) -> None:
        self.narrow.show()
        target = self.list if self._model.rowCount() else self.tree
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.everything:
            self.refresh()

    # The window asks.

    def page_shown(self) -> None:
        """Read again."""
        self.refresh()

    def take_request(self, request: object) -> None:
        """Show a part of the registry, or a unit by its id."""
        if isinstance(request, View):
            self._view_asked(request.value)
        elif request == PLAN:
            self.open_plan()
        elif isinstance(request, int):
            self._wanted_unit = request
            self._show_wanted()

    def _show_wanted(self) -> None:
        """Stand on the unit that was asked for, once the registry is read."""
        wanted, self._wanted_unit = self._wanted_unit, 0
        if self._book is None:
            self._wanted_unit = wanted
        elif wanted in self._book.units:
            self.search_box.clear()
            self._timer.stop()
            self.chips.choose(View.ALL.value)
            self.tree.choose(Scope(Branch.UNIT, wanted))
            self._narrow()
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self, text: str) -> None:
        """Search as the box of the page does."""
        self.search_box.setText(text)

    def panes(self) -> list[QWidget]:
        """Return what F6 walks."""
        return [self.tree, self.list, self.body.sheet or self.card]


def make(context: UiContext) -> QWidget:
    """Return the page."""
    return ContactsPage(context)
