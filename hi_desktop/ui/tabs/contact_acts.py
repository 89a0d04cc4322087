"""What the registry page does: the sheets beside the list, and the acts they lead to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from hi_desktop.domain.contacts import Absence, Person, Unit
from hi_desktop.domain.vocabulary import Role
from hi_desktop.services.changes import Changes
from hi_desktop.ui import settings as keys
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.absence import AbsenceSheet
from hi_desktop.ui.dialogs.merge_people import MergePeopleSheet
from hi_desktop.ui.dialogs.person import LeavingSheet, PersonSheet
from hi_desktop.ui.dialogs.registry_rules import RegistryRulesSheet
from hi_desktop.ui.dialogs.registry_sheet import RegistrySheet
from hi_desktop.ui.dialogs.report_changes import ReportChangesSheet
from hi_desktop.ui.dialogs.unit import UnitSheet
from hi_desktop.ui.hub import Message
from hi_desktop.ui.tabs.contact_book import Book
from hi_desktop.ui.tabs.contact_missing import MissingSheet
from hi_desktop.ui.tabs.contact_words import span, unit_name

if TYPE_CHECKING:
    from hi_desktop.services.contact_import import ContactsPreview, ContactsResult
    from hi_desktop.ui.dialogs.contacts_import import ContactsImportSheet, Taken

Telling = (
    PersonSheet | LeavingSheet | UnitSheet | AbsenceSheet | ReportChangesSheet | RegistryRulesSheet
)
"""Sheets that tell a fault at its field."""
ContactSheet = Telling | MissingSheet | MergePeopleSheet


class ContactActs(QObject):
    """Makes the sheets and carries out what they collect.

    Signals:
        opened: a sheet to be shown beside the list.
        wide_opened: a sheet to be shown in place of the list.
        ended: the sheet is no longer wanted.
        progressed: title of a piece of work that began; empty when it ended.
    """

    opened = Signal(QWidget)
    wide_opened = Signal(QWidget)
    ended = Signal()

    def __init__(self, context: UiContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._sheet: ContactSheet | None = None
        self._acting = False
        self._import: ContactsImportSheet | None = None
        self._preview: ContactsPreview | None = None
        self._person: Person | None = None
        self._made: Path | None = None

    # Sheets.

    def edit_person(
        self, book: Book, person: Person | None, unit_id: int = 0, role: Role = Role.MAIN
    ) -> None:
        """Open the sheet of a person, or of a new one in a unit and a role."""
        sheet = PersonSheet(self._context, tuple(book.units.values()), person, unit_id, role=role)
        sheet.submitted.connect(self._save_person)
        self.open(sheet)

    def edit_unit(self, book: Book, unit: Unit | None) -> None:
        """Open the sheet of a unit, or of a new one."""
        members = book.members(unit.id) if unit else []
        manager = next((one for one in members if one.role is Role.MANAGER), None)
        sheet = UnitSheet(self._context, tuple(book.units.values()), unit, manager)
        sheet.submitted.connect(self._save_unit)
        self.open(sheet)

    def add_absence(self, book: Book, person: Person) -> None:
        """Open the sheet of days on which somebody is away."""
        self.open_absence(person, {unit.id: unit_name(unit) for unit in book.units.values()})

    def open_absence(
        self,
        person: Person,
        unit_names: Mapping[int, str],
        *,
        days: tuple[dt.date, dt.date] | None = None,
        absence: Absence | None = None,
        backup: Person | None = None,
    ) -> None:
        """Open the sheet of an absence, a new one or one that is changed (R7).

        Args:
            person: who is away.
            unit_names: short names of the units by id.
            days: of a new one.
            absence: the one to be changed.
            backup: who stands in by it.
        """
        sheet = AbsenceSheet(
            self._context, person, unit_names=unit_names, days=days, absence=absence, backup=backup
        )
        sheet.submitted.connect(self._save_absence)
        self._person = person
        self.open(sheet)

    def end_person(self, person: Person) -> None:
        """Open the sheet that asks for somebody's last day."""
        sheet = LeavingSheet(self._context, person)
        sheet.submitted.connect(self._end_person)
        self._person = person
        self.open(sheet)

    def open(self, sheet: ContactSheet, *, wide: bool = False) -> None:
        """Show a sheet beside the list, or a wide one in place of it."""
        self._sheet, self._import = sheet, None
        sheet.closed.connect(self._closed)
        (self.wide_opened if wide else self.opened).emit(sheet)
        sheet.start()

    def sheet(self) -> ContactSheet | None:
        """Return the sheet that is open."""
        return self._sheet

    def telling(self) -> Telling | None:
        """Return the sheet that is open, should it tell faults at their fields."""
        return self._sheet if isinstance(self._sheet, Telling) else None

    # Acts.

    @Slot()
    def _closed(self) -> None:
        if self.sender() is self._sheet:
            self._sheet = None

    def act(self, work: Callable[[], Changes], words: str, sheet: Telling | None = None) -> None:
        """Do an act once; `sheet` is where it was said, and may be closed before it is done."""
        if self._acting:
            return
        self._acting = True

        def done(changes: Changes) -> None:
            self._acting = False
            if sheet is not None and sheet is self._sheet:
                self._sheet = None
                self.ended.emit()
            self._context.hub.announce(changes)
            self._context.hub.say(words, undo=changes.act_id)

        def refused(error: Exception) -> None:
            self._acting = False
            shown = sheet is not None and sheet is self._sheet and sheet.show_error(error)
            if not shown:
                self._context.failed(error)

        self._context.jobs.act(work, done, refused, owner=self)

    @Slot(object)
    def _save_person(self, person: Person) -> None:
        contacts = self._context.office.contacts
        words = self.tr("{name} was saved.").format(name=person.name.strip())
        since = self._since(known=bool(person.id))
        self.act(lambda: contacts.save_person(person, since), words, self.telling())

    @Slot(object)
    def _save_unit(self, unit: Unit) -> None:
        contacts = self._context.office.contacts
        words = self.tr("{name} was saved.").format(name=unit.name.strip())
        since = self._since(known=bool(unit.id))
        self.act(lambda: contacts.save_unit(unit, since), words, self.telling())

    def _since(self, *, known: bool) -> dt.date | None:
        """Return since when the change of something known holds, as the sheet tells."""
        sheet = self._sheet
        return sheet.effective_day() if known and isinstance(sheet, RegistrySheet) else None

    @Slot(object)
    def _save_absence(self, absence: Absence) -> None:
        leave = self._context.office.leave
        name = self._person.name if self._person else ""
        words = self.tr("Leave of {name}, {days}, was saved.")
        words = words.format(name=name, days=span(absence.first, absence.last))
        if isinstance(self._sheet, AbsenceSheet):
            words = self._sheet.saved_words() or words
        self.act(lambda: leave.save(absence), words, self.telling())

    @Slot(object)
    def _end_person(self, day: dt.date) -> None:
        if self._person is None:
            return
        contacts, person = self._context.office.contacts, self._person
        words = self.tr("The last day of {name} was saved.").format(name=person.name)
        self.act(lambda: contacts.end_person(person.id, day), words, self.telling())

    @Slot(int)
    def remove_absence(self, absence_id: int) -> None:
        """Take an absence out; it can be undone."""
        leave = self._context.office.leave
        words = self.tr("The leave was removed.")
        self.act(lambda: leave.remove(absence_id), words)

    # Bringing a list in.

    @Slot()
    def choose_list(self) -> None:
        """Ask for a contact list."""
        chosen, _filter = QFileDialog.getOpenFileName(
            self._owner,
            self.tr("Choose a contact list"),
            self.folder(),
            self.tr("Lists (*.xlsx *.xls *.ods *.csv *.txt *.html *.xml);;All files (*)"),
        )
        if chosen:
            self.read_list(Path(chosen))

    def read_list(self, path: Path) -> None:
        """Read a contact list and show the difference."""
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        contacts = self._context.office.contacts
        self._context.jobs.read(
            lambda: contacts.preview_import(path),
            self._show_preview,
            self._context.failed,
            owner=self,
            latest="contacts.import",
        )

    def _show_preview(self, preview: ContactsPreview) -> None:
        from hi_desktop.ui.dialogs.contacts_import import ContactsImportSheet

        self._preview = preview
        self._sheet = None
        self._import = ContactsImportSheet(self._context, preview)
        self._import.submitted.connect(self._bring_in)
        self.wide_opened.emit(self._import)
        self._import.start()

    @Slot(object)
    def _bring_in(self, taken: Taken) -> None:
        if self._preview is None or self._acting:
            return
        self._acting = True
        contacts, preview = self._context.office.contacts, self._preview
        self._context.jobs.act(
            lambda: contacts.commit_import(preview, taken.skipped, taken.leaving),
            self._brought_in,
            self._not_brought_in,
            owner=self,
        )

    def _not_brought_in(self, error: Exception) -> None:
        self._acting = False
        self._context.failed(error)

    def _brought_in(self, result: ContactsResult) -> None:
        self._acting = False
        self._preview = self._import = None
        self.ended.emit()
        self._context.hub.announce(result.changes)
        words = self.tr("{people} people and {units} units were added, {changed} were changed.")
        self._context.hub.say(
            words.format(
                people=result.people_added,
                units=result.units_added,
                changed=result.people_changed,
            ),
            undo=result.changes.act_id,
        )

    # Writing it out.

    def choose_target(self, day: dt.date) -> None:
        """Ask where the registry shall be written to."""
        chosen, _filter = QFileDialog.getSaveFileName(
            self._owner,
            self.tr("Export the contact registry"),
            str(Path(self.folder()) / f"HIB_Irtibat_Rehberi_{day.isoformat()}.xlsx"),
            self.tr("Excel workbook (*.xlsx)"),
        )
        if chosen:
            self.export_to(Path(chosen), day)

    def export_to(self, path: Path, day: dt.date) -> None:
        """Write the registry of a day as an Excel file."""
        self._context.settings.set(keys.LAST_FOLDER, str(path.parent))
        contacts = self._context.office.contacts
        self._context.jobs.long(
            lambda progress: contacts.export(path, day, progress),
            self._exported,
            self._context.failed,
            owner=self,
        )

    def _exported(self, path: Path) -> None:
        self.offer_file(path, self.tr("The registry stands in {name}."))

    def offer_file(self, path: Path, words: str) -> None:
        """Tell that a file was written, and offer to open it; `words` holds its {name}."""
        self._made = path
        self._context.hub.tell(
            Message(
                text=words.format(name=path.name),
                action=self.tr("Open the file"),
                act=self._open_made,
            )
        )

    def _open_made(self) -> None:
        if self._made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._made)))

    def folder(self) -> str:
        """Return the folder that was used last."""
        known = self._context.settings.get(keys.LAST_FOLDER)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        return str(known) or QStandardPaths.writableLocation(documents)
