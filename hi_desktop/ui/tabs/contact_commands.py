"""The commands of the registry page, by key, by button and by menu."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.contact_acts import ContactActs
from hi_desktop.ui.tabs.contact_book import Book
from hi_desktop.ui.tabs.contact_card import ContactCard
from hi_desktop.ui.tabs.contact_registry import RegistryActs
from hi_desktop.ui.tabs.contact_views import Fact
from hi_desktop.ui.widgets.basics import IconButton
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.table_view import HiTable

PAGE = "contacts"
_CALL, _WRITE = "tel:", "mailto:"
_MORE = (
    *("registry.missing", "registry.doubles", "registry.day", "registry.confirm", ""),
    *("registry.call", "registry.write", "registry.copy", "", "file.import", "registry.rules"),
)


class RegistryPage(Protocol):
    """What the commands ask of the page."""

    list: HiTable
    card: ContactCard
    acts: ContactActs
    registry: RegistryActs
    day: DateField
    search_box: SearchBox
    more: IconButton

    def present(self) -> Book | None:
        """Return the registry of today; None while another day is shown."""

    def refresh(self) -> None:
        """Read the registry again."""

    def open_plan(self) -> None:
        """Show the plan of leave."""


class ContactCommands(QObject):
    """Does what the keys, buttons and menus of the page say, with what the page shows.

    What changes the registry rests while another day than the present one is shown.
    """

    def __init__(self, context: UiContext, page: RegistryPage, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._context = context
        self._page = page
        rows = page.list
        for key, handler in (
            ("view.refresh", page.refresh),
            ("edit.find", self.find),
            ("edit.copy", rows.copy_rows),
            ("edit.copy_cell", rows.copy_cell),
            ("edit.select_all", rows.selectAll),
            ("file.import", page.acts.choose_list),
            ("file.export", self.export),
            ("application.edit", self.edit),
            ("registry.person", self.new_person),
            ("registry.unit", self.new_unit),
            ("registry.missing", self.missing),
            ("registry.doubles", self.doubles),
            ("registry.report", self.report),
            ("registry.day", self.choose_day),
            ("registry.confirm", self.confirm),
            ("registry.call", self.call),
            ("registry.write", self.write),
            ("registry.copy", self.copy_numbers),
            ("registry.rules", page.registry.show_rules),
            ("leave.plan", page.open_plan),
        ):
            context.actions.bind(key, handler, page=PAGE)

    # Entering and changing.

    @Slot()
    def new_person(self) -> None:
        """Open the sheet of a new person, of the unit that is shown."""
        book = self._page.present()
        if book is not None:
            self._page.acts.edit_person(book, None, self._page.card.view().unit_id)

    @Slot()
    def new_unit(self) -> None:
        """Open the sheet of a new unit."""
        book = self._page.present()
        if book is not None:
            self._page.acts.edit_unit(book, None)

    @Slot()
    def edit(self) -> None:
        """Open the sheet of what is shown."""
        self.act("edit")

    @Slot(object)
    def edit_entry(self, _person_id: int) -> None:
        """Open the sheet of the person of a line."""
        self.act("edit")

    @Slot()
    def confirm(self) -> None:
        """Note that the data of the unit are right."""
        self.act("confirm")

    @Slot(str)
    def act(self, key: str) -> None:
        """Do what a button of the card says, with what the card shows."""
        book, view, acts = self._page.present(), self._page.card.view(), self._page.acts
        if key in {_CALL, _WRITE}:
            self._open(key)
            return
        if book is None:
            return
        person, unit = book.people.get(view.person_id), book.units.get(view.unit_id)
        if key == "person":
            acts.edit_person(book, None, view.unit_id)
        elif key == "confirm" and unit is not None:
            self._page.registry.confirm(unit)
        elif person is None:
            if unit is not None:
                acts.edit_unit(book, unit)
        elif key == "edit":
            acts.edit_person(book, person)
        elif key == "absence":
            acts.add_absence(book, person)
        elif key == "end":
            acts.end_person(person)

    # Keeping it in order.

    @Slot()
    def missing(self) -> None:
        """List what is missing."""
        book = self._page.present()
        if book is not None:
            self._page.registry.show_missing(book)

    @Slot()
    def doubles(self) -> None:
        """List who stands there twice."""
        book = self._page.present()
        if book is not None:
            self._page.registry.show_doubles(book)

    @Slot()
    def report(self) -> None:
        """List what was not reported."""
        book = self._page.present()
        if book is not None:
            self._page.registry.show_changes(book)

    @Slot()
    def choose_day(self) -> None:
        """Go to the day of which the registry is shown."""
        self._page.day.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.day.selectAll()

    @Slot()
    def export(self) -> None:
        """Write the registry of the day out."""
        self._page.acts.choose_target(self._page.day.date() or self._context.today())

    @Slot()
    def find(self) -> None:
        """Go to the search."""
        self._page.search_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._page.search_box.selectAll()

    # Reaching people.

    @Slot()
    def call(self) -> None:
        """Call who is shown, by the first number."""
        self._open(_CALL)

    @Slot()
    def write(self) -> None:
        """Write an e-mail to who is shown."""
        self._open(_WRITE)

    def _open(self, scheme: str) -> None:
        fact = next((one for one in self._facts() if one.link.startswith(scheme)), None)
        if fact is None:
            words = (
                self.tr("There is no number to call.")
                if scheme == _CALL
                else self.tr("There is no e-mail address.")
            )
            self._context.hub.say(words, "info")
        else:
            self.open_link(fact.link)

    @Slot(str)
    def open_link(self, link: str) -> None:
        """Hand a number or an address to the program of this computer that knows it."""
        if not QDesktopServices.openUrl(QUrl(link)):
            self._context.hub.say(
                self.tr("No program on this computer opens {link}.").format(link=link), "soon"
            )

    @Slot()
    def copy_numbers(self) -> None:
        """Copy the name with all numbers and the e-mail of who is shown."""
        view = self._page.card.view()
        text = " · ".join((view.title, *(one.copy for one in self._facts() if one.copy)))
        QGuiApplication.clipboard().setText(text)
        self.tell_copied(text)

    @Slot(str)
    def tell_copied(self, text: str) -> None:
        """Tell what stands on the clipboard."""
        self._context.hub.say(self.tr("Copied: {text}").format(text=text), "info")

    def _facts(self) -> tuple[Fact, ...]:
        return self._page.card.view().facts

    # Menus.

    @Slot(QPoint)
    def menu(self, point: QPoint) -> None:
        """Offer what can be done with the person of a line."""
        if not self._page.list.current_id():
            return
        menu = QMenu(self._owner)
        for key, words in (
            ("edit", self.tr("Edit")),
            ("absence", self.tr("Add leave")),
            ("end", self.tr("Left…")),
        ):
            action = menu.addAction(words)
            action.setObjectName(key)
            action.triggered.connect(self._menu_acted)
        menu.addSeparator()
        for command in ("registry.call", "registry.write", "registry.copy", "edit.copy"):
            menu.addAction(self._context.actions[command])
        menu.popup(point)

    @Slot()
    def _menu_acted(self) -> None:
        self.act(self.sender().objectName())

    @Slot()
    def show_more(self) -> None:
        """Offer what has no button of its own."""
        button = self._page.more
        menu = self._context.actions.menu(_MORE, self._owner)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
