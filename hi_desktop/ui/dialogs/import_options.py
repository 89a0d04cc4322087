"""How a list is read: which sheet, by which channel, from which date on, what its columns mean."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.channels import CHANNELS
from hi_desktop.domain.vocabulary import Language
from hi_desktop.services.imports import FIELD_WORDS, STARTS, Preview
from hi_desktop.services.imports import Field as Meaning
from hi_desktop.ui import tokens
from hi_desktop.ui.dialogs.import_mapping import MappingTable
from hi_desktop.ui.widgets.basics import Button, Combo, column, row
from hi_desktop.ui.widgets.fields import Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What the officer chose; None leaves it to the program."""

    sheet: str | None = None
    channel: str | None = None
    start: Meaning | None = None
    mapping: tuple[Meaning | None, ...] | None = None


class ImportOptions(QWidget):
    """The choices above the rows of a list.

    Signals:
        changed: the list must be read again, as `choice()` says.
    """

    changed = Signal()

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language: Language = language
        self._preview: Preview | None = None
        self._sheet = self._combo("sheet", self.tr("Sheet"))
        self._channel = self._combo("channel", self.tr("Channel of the list"))
        for channel in CHANNELS:
            self._channel.addItem(channel.name.in_(language), channel.code)
        self._start = self._combo("start", self.tr("Date that starts the period"))
        self.mapping = MappingTable(language)
        self.mapping.hide()
        self.mapping.changed.connect(self.changed)
        self._columns = Button(self.tr("Columns…"), "column_triple", "chip")
        self._columns.toggled.connect(self.mapping.setVisible)
        choices = row(
            Field(self.tr("&Sheet"), self._sheet),
            Field(self.tr("&Channel"), self._channel),
            Field(self.tr("&Period starts with"), self._start),
            None,
            self._columns,
            gap=tokens.S3,
        )
        self.setLayout(column(choices, self.mapping, gap=10))

    def _combo(self, name: str, said: str) -> Combo:
        combo = Combo()
        combo.setObjectName(name)
        combo.setAccessibleName(said)
        combo.setMinimumContentsLength(18)
        combo.activated.connect(self._chosen)
        return combo

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()

    def choice(self) -> Choice:
        """Return what was chosen; another sheet has other columns and other dates."""
        sheet = self._sheet.currentData()
        channel = str(self._channel.currentData())
        if self._preview is None or sheet != self._preview.sheet:
            return Choice(sheet=sheet, channel=channel)
        return Choice(
            sheet=sheet,
            channel=channel,
            start=self._start.currentData(),
            mapping=self.mapping.meanings(),
        )

    def show_preview(self, preview: Preview) -> None:
        """Show how the list was read."""
        self._preview = preview
        self._sheet.clear()
        for sheet in preview.sheets:
            words = self.tr("{name} · {count} lines").format(
                name=sheet.name or self.tr("Whole file"), count=sheet.rows
            )
            self._sheet.addItem(words, sheet.name)
        self._sheet.choose(preview.sheet)
        self._channel.choose(preview.channel)
        self._start.clear()
        for field in STARTS:
            if field in preview.mapping:
                heading = preview.headings[preview.mapping.index(field)]
                self._start.addItem(heading or FIELD_WORDS[field].in_(self._language), field)
        self._start.choose(preview.started_by)
        self.mapping.show_preview(preview)
        if preview.missing:
            self._columns.setChecked(True)
