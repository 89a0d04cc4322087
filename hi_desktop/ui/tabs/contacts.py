"""İrtibat Rehberi: units and people, who answers today, and what is missing."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.dates import dotted
from hi_desktop.services.changes import Changes
from hi_desktop.ui import tokens
from hi_desktop.ui.command import Needs
from hi_desktop.ui.commands import BY_KEY
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.contact_acts import ContactActs
from hi_desktop.ui.tabs.contact_body import ContactBody
from hi_desktop.ui.tabs.contact_book import Book, Branch, Entry, Scope, View, read_book
from hi_desktop.ui.tabs.contact_card import ContactCard
from hi_desktop.ui.tabs.contact_columns import SORTS, people_columns
from hi_desktop.ui.tabs.contact_commands import PAGE, ContactCommands
from hi_desktop.ui.tabs.contact_posts import Posts
from hi_desktop.ui.tabs.contact_registry import RegistryActs
from hi_desktop.ui.tabs.contact_tree import UnitTree
from hi_desktop.ui.tabs.contact_views import person_view, unit_view, whole_view
from hi_desktop.ui.tabs.contact_words import VIEWS, said
from hi_desktop.ui.tabs.leave_plan import LeavePlan
from hi_desktop.ui.widgets.basics import Button, ElidedLabel, IconButton, Label, column, plain, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.table_view import HiTable

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
        self._wish: object = None
        self._model: TableModel[Entry] = TableModel(people_columns(context.language), self._read)
        self.list = HiTable(
            self._model, list_key="contacts", name=self.tr("People"), state=context.state
        )
        self.tree = UnitTree()
        self.card = ContactCard()
        self.acts = ContactActs(context, self)
        self.registry = RegistryActs(context, self.acts, self)
        self.posts = Posts(context, self)
        self._timer = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._build()
        self.commands = ContactCommands(context, self, self)
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
        self.new_person = Button(self.tr("New person"), "person_add", "primary")
        self.new_unit = Button(self.tr("New unit"), "building")
        self.report = Button(self.tr("Letter of notification"), "mail_checkmark")
        self.past = Banner("due")
        self.export = Button(self.tr("Export to Excel"), "arrow_download")
        self.more = IconButton("more_horizontal", self.tr("More of the registry"))
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
            self.export,
            self.more,
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
        self.day.date_changed.connect(self._day_changed)
        self.new_person.clicked.connect(self.commands.new_person)
        self.new_unit.clicked.connect(self.commands.new_unit)
        self.export.clicked.connect(self.commands.export)
        self.report.clicked.connect(self.commands.report)
        self.more.clicked.connect(self.commands.show_more)
        self.leave.clicked.connect(self.open_plan)
        self.past.acted.connect(self._to_today)
        self.chips.chosen.connect(self._view_chosen)
        self.search_box.textChanged.connect(self._typed)
        self.search_box.left.connect(self._to_list)
        self._timer.timeout.connect(self._narrow)
        self.posts.known.connect(self._take_posts)
        self.tree.chosen.connect(self._scope_chosen)
        self.tree.entered_unit.connect(self._to_list)
        self.list.current_id_changed.connect(self._person_chosen)
        self.list.activated_id.connect(self.commands.edit_entry)
        self.list.sort_requested.connect(self._sort_asked)
        self.list.selection_ids_changed.connect(self._chosen)
        self.list.menu_requested.connect(self.commands.menu)
        self.list.empty.acted.connect(self._empty_acted)
        self.card.acted.connect(self.commands.act)
        self.card.absence_removed.connect(self.acts.remove_absence)
        self.card.view_asked.connect(self._view_asked)
        self.card.copied.connect(self.commands.tell_copied)
        self.card.link_asked.connect(self.commands.open_link)
        self.acts.opened.connect(self.body.open_sheet)
        self.acts.wide_opened.connect(self.body.open_wide)
        self.acts.ended.connect(self._act_done)
        self.body.sheet_closed.connect(self._sheet_closed)
        bring_in = self._context.actions["file.import"]
        bring_in.enabledChanged.connect(self._renew_able)
        self._context.hub.changed.connect(self._changed)

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
        self.posts.renew()
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
        if self._newcomer and before is not None and self.body.sheet is None:
            self._show_newcomer(before, book)
        self._newcomer = False
        self.registry.renew(book)
        wish, self._wish = self._wish, None
        self.take_request(wish)

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
        self._renew_able()
        waiting = len(book.unreported)
        late = any(one.due < book.today for one in book.unreported)
        self._context.hub.badge(PAGE, waiting, "late" if late else "soon")

    @Slot()
    @Slot(str)
    def _to_today(self, _key: str = "") -> None:
        self.day.set_date(self._context.today())
        self.refresh()

    @Slot()
    def _renew_able(self) -> None:
        """Offer what changes the registry: of today, where it can be written."""
        able = self.present() is not None and self._context.actions["file.import"].isEnabled()
        for button in (self.new_person, self.new_unit, self.report):
            button.setEnabled(able)

    def present(self) -> Book | None:
        """Return the registry of today, which can be changed; None while another day is shown."""
        book = self._book
        return book if book is None or book.day == book.today else None

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
            self.card.show_view(person_view(person, book, language, self.posts.of(person.id)))
        elif unit is not None:
            self.card.show_view(unit_view(unit, book, language))
        else:
            self.card.show_view(whole_view(book, language))
        self._chosen()

    def _take_posts(self, person_id: int) -> None:
        """Show what somebody was before, should he still be shown."""
        if self.card.view().person_id == person_id:
            self._show_card()

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
        if key in BY_KEY:
            self._context.actions.run(key)
            return
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
        one = Needs.ONE if found == 1 or self.tree.scope().unit_id else Needs.NOTHING
        self._context.actions.have(needs | one, page=PAGE)

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

    @Slot(str)
    def _empty_acted(self, key: str) -> None:
        if key == "clear":
            self.search_box.clear()
            self.commands.find()
        elif key == "person":
            self.commands.new_person()
        else:
            self.acts.choose_list()

    # Sheets.

    @Slot()
    def open_plan(self) -> None:
        """Show who is away in the coming weeks, in place of the registry."""
        if isinstance(self.body.sheet, LeavePlan):
            self.body.sheet.setFocus(Qt.FocusReason.OtherFocusReason)
            return
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
        if self.registry.go_back():
            return
        (self.list if self._model.rowCount() else self.tree).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.everything:
            self.refresh()

    # The window asks.

    def page_shown(self) -> None:
        """Read again."""
        self.refresh()

    def take_request(self, request: object) -> None:
        """Show a part of the registry or a unit by its id, or do a command by its key."""
        if self._book is None:
            self._wish = request
        elif isinstance(request, View):
            self._view_asked(request.value)
        elif isinstance(request, str):
            self._context.actions.run(request)
        elif isinstance(request, int) and request in self._book.units:
            self.search_box.clear()
            self._timer.stop()
            self.chips.choose(View.ALL.value)
            self.tree.choose(Scope(Branch.UNIT, request))
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
