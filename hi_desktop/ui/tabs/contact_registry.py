"""What keeps the registry in order: what is missing or unreported, doubles, and its rules."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from hi_desktop.domain.contacts import Gap, Unit
from hi_desktop.domain.doubles import Pair
from hi_desktop.services.registry import Merged
from hi_desktop.services.registry_rules import RegistryRules
from hi_desktop.ui import settings as keys
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.merge_people import MergePeopleSheet, Merging
from hi_desktop.ui.dialogs.registry_rules import RegistryRulesSheet
from hi_desktop.ui.dialogs.registry_sheet import RegistrySheet
from hi_desktop.ui.dialogs.report_changes import ReportChangesSheet, Reported
from hi_desktop.ui.tabs.contact_acts import ContactActs
from hi_desktop.ui.tabs.contact_book import Book
from hi_desktop.ui.tabs.contact_missing import FIELD, NEWCOMER, MissingSheet
from hi_desktop.ui.tabs.contact_words import unit_name

_State = tuple[list[Pair], list[Merged]]


class RegistryActs(QObject):
    """Makes the sheets and carries out what they collect, by way of the acts of the page."""

    def __init__(self, context: UiContext, acts: ContactActs, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._acts = acts
        self._owner = owner
        self._book: Book | None = None
        self._place = 1
        self._filling = False
        acts.opened.connect(self._opened)
        acts.wide_opened.connect(self._opened)

    @Slot(QWidget)
    def _opened(self, _sheet: QWidget) -> None:
        self._filling = False

    # What is missing.

    def show_missing(self, book: Book) -> None:
        """Open the list of what the units and people lack."""
        self._book = book
        sheet = MissingSheet(self._context, book, self._place)
        sheet.submitted.connect(self._fill)
        self._acts.open(sheet, wide=True)

    @Slot(object)
    def _fill(self, gap: Gap) -> None:
        """Open the sheet in which it is filled, with the cursor in its field."""
        book, missing = self._book, self._acts.sheet()
        if book is None or not isinstance(missing, MissingSheet):
            return
        self._place = missing.place()
        person, unit = book.people.get(gap.person_id or 0), book.units[gap.unit_id]
        role = NEWCOMER.get(gap.kind)
        if role is not None:
            self._acts.edit_person(book, None, unit.id, role)
        elif person is not None:
            self._acts.edit_person(book, person)
        else:
            self._acts.edit_unit(book, unit)
        sheet = self._acts.sheet()
        if isinstance(sheet, RegistrySheet):
            self._filling = True
            sheet.focus_field(FIELD.get(gap.kind, "name"))

    def go_back(self) -> bool:
        """Show the list again when the sheet that was put away was opened from it."""
        came, self._filling = self._filling, False
        if came and self._book is not None:
            self.show_missing(self._book)
        return came

    # What must be reported, and what was found right.

    def show_changes(self, book: Book) -> None:
        """Open the list of what the Counsellorship was not told yet (R8)."""
        sheet = ReportChangesSheet(self._context, book.unreported)
        sheet.submitted.connect(self._report)
        sheet.letter_asked.connect(self._choose_letter)
        self._acts.open(sheet, wide=True)

    @Slot(object)
    def _report(self, told: Reported) -> None:
        registry = self._context.office.registry
        words = self.tr("{count} changes were noted as reported by {number}.")
        self._acts.act(
            lambda: registry.report(told.ids, told.letter_no, told.letter_date),
            words.format(count=len(told.ids), number=told.letter_no),
            self._acts.telling(),
        )

    @Slot(object)
    def _choose_letter(self, ids: tuple[int, ...]) -> None:
        chosen, _filter = QFileDialog.getSaveFileName(
            self._owner,
            self.tr("Letter of notification"),
            str(Path(self._acts.folder()) / "Bildirim_Yazisi.docx"),
            self.tr("Word document (*.docx)"),
        )
        if chosen:
            self.write_letter(ids, Path(chosen))

    def write_letter(self, ids: tuple[int, ...], path: Path) -> None:
        """Draft the letter that reports items (R5, R8)."""
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        office = self._context.office
        self._context.jobs.long(
            lambda _progress: office.letters.notification(office.registry.notification(ids), path),
            self._written,
            self._context.failed,
            owner=self,
        )

    def _written(self, path: Path) -> None:
        words = self.tr("The letter stands in {name}. Enter its number and date once it was sent.")
        self._acts.offer_file(path, words)

    def confirm(self, unit: Unit) -> None:
        """Note that the data of a unit were found right today."""
        registry = self._context.office.registry
        words = self.tr("The data of {name} were confirmed.").format(name=unit_name(unit))
        self._acts.act(lambda: registry.confirm([unit.id]), words)

    # Doubles.

    def show_doubles(self, book: Book) -> None:
        """Open the list of those who stand in the registry twice."""
        names = {unit.id: unit_name(unit) for unit in book.units.values()}
        sheet = MergePeopleSheet(self._context, names)
        sheet.submitted.connect(self._merge)
        self._acts.open(sheet, wide=True)
        self._read_doubles()

    def renew(self, book: Book) -> None:
        """Show the list that is open as things are now."""
        self._book = book
        sheet = self._acts.sheet()
        if isinstance(sheet, MissingSheet):
            sheet.show_book(book)
        elif isinstance(sheet, MergePeopleSheet):
            self._read_doubles()

    def _read_doubles(self) -> None:
        registry = self._context.office.registry
        self._context.jobs.read(
            lambda: (registry.doubles(), registry.merged()),
            self._show_state,
            self._context.failed,
            owner=self,
            latest="contacts.doubles",
        )

    def _show_state(self, state: _State) -> None:
        sheet = self._acts.sheet()
        if isinstance(sheet, MergePeopleSheet):
            sheet.show_state(*state)

    @Slot(object)
    def _merge(self, wish: Merging) -> None:
        registry, kept, double = self._context.office.registry, wish.kept, wish.double
        if wish.apart:
            words = self.tr("{name} stands as two entries again.").format(name=kept.name)
            self._acts.act(lambda: registry.unmerge(double.id), words)
        else:
            words = self.tr("The two entries of {name} were merged.").format(name=kept.name)
            self._acts.act(lambda: registry.merge(kept.id, double.id), words)

    # Rules.

    @Slot()
    def show_rules(self) -> None:
        """Open the rules of the registry."""
        self._context.jobs.read(
            self._context.office.registry.rules,
            self._show_rules,
            self._context.failed,
            owner=self,
            latest="contacts.rules",
        )

    def _show_rules(self, rules: RegistryRules) -> None:
        writable = self._context.actions["file.import"].isEnabled()
        sheet = RegistryRulesSheet(self._context, rules, writable=writable)
        sheet.submitted.connect(self._save_rules)
        self._acts.open(sheet)

    @Slot(object)
    def _save_rules(self, rules: RegistryRules) -> None:
        registry = self._context.office.registry
        words = self.tr("The rules of the registry were saved.")
        self._acts.act(lambda: registry.save_rules(rules), words, self._acts.telling())
