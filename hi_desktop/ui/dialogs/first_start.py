"""The first start: what kind of unit, where the data lies, who works here; or sample data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QRadioButton, QScrollArea, QWidget

from hi_desktop.domain.errors import HiError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.vocabulary import UnitKind, word
from hi_desktop.ui import i18n, tokens
from hi_desktop.ui.widgets.basics import Button, Card, Combo, Label, Rule, column, plain, row
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstAnswers:
    """What the officer said.

    Args:
        where: path or address of the database.
        sample: fill it with sample data, the other answers do not matter then.
    """

    where: str
    unit_kind: UnitKind = UnitKind.PROVINCIAL_DIRECTORATE
    unit_name: str = ""
    province: str = ""
    name: str = ""
    title: str = ""
    sample: bool = False


class FirstStart(QWidget):
    """One page in the window, no wizard: three questions, and a way past them.

    Signals:
        answered: FirstAnswers.
    """

    answered = Signal(object)

    def __init__(self, *, local: str, name: str, parent: QWidget | None = None) -> None:
        """Make the page.

        Args:
            local: path of the database that is proposed on this computer.
            name: of the account, as a proposal for the officer's name.
            parent: owner.
        """
        super().__init__(parent)
        self.setObjectName("page")
        self._local = local
        self._fields: dict[str, Field[QWidget]] = {}
        self._problem = Banner("late")
        inner = column(
            Label(self.tr("Welcome to HI Desktop"), "page"),
            Label(self.tr("Three questions, then you can begin."), tone="text2"),
            self._problem,
            self._unit_card(),
            self._place_card(),
            self._person_card(name),
            self._buttons(),
            gap=tokens.S3,
            margins=(tokens.S5, tokens.S5, tokens.S5, tokens.S5),
        )
        narrow = plain(inner)
        narrow.setMaximumWidth(tokens.SHEET + tokens.S5 * 4)
        middle = row(None, narrow, None, gap=0)
        middle.setStretch(1, 10)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(plain(column(middle, None)))
        self.setLayout(column(area))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self.setFocusProxy(self._kind)

    def _unit_card(self) -> Card:
        self._kind = Combo()
        self._kind.setObjectName("unit_kind")
        for kind in UnitKind:
            self._kind.addItem(word(kind, i18n.language()), kind)
        self._kind.choose(UnitKind.PROVINCIAL_DIRECTORATE)
        self._unit = LineEdit("unit_name", placeholder=self.tr("Public Relations Unit"))
        self._province = SearchCombo("province")
        self._province.set_options([Option(name, name, plate) for plate, name in PROVINCES])
        return Card(
            column(
                Label(self.tr("1. Which unit is this?"), "section"),
                row(
                    self._field(self.tr("&Kind of unit"), self._kind),
                    self._field(self.tr("&Province of the unit"), self._province),
                    gap=tokens.S3,
                ),
                self._field(self.tr("&Name of the unit"), self._unit, required=True),
                gap=tokens.S3,
            )
        )

    def _place_card(self) -> Card:
        self._here = QRadioButton(self.tr("On this &computer (one person)"))
        self._here.setChecked(True)
        self._shared = QRadioButton(self.tr("In a &shared database (several people, stand-ins)"))
        group = QButtonGroup(self)
        group.addButton(self._here)
        group.addButton(self._shared)
        self._file = LineEdit("file", text=self._local)
        self._choose = Button(self.tr("C&hoose…"), "folder_open")
        self._choose.clicked.connect(self._choose_file)
        self._address = LineEdit("address", placeholder="postgresql://hi@sunucu/hi")
        self._file_row = plain(
            row(self._field(self.tr("&File of the data"), self._file), self._choose)
        )
        self._file_row.layout().setAlignment(self._choose, Qt.AlignmentFlag.AlignBottom)  # type: ignore[union-attr]
        self._address_field = self._field(self.tr("&Address of the server"), self._address)
        self._address_field.hide()
        self._shared.toggled.connect(self._address_field.setVisible)
        self._here.toggled.connect(self._file_row.setVisible)
        return Card(
            column(
                Label(self.tr("2. Where are the data kept?"), "section"),
                self._here,
                self._shared,
                self._file_row,
                self._address_field,
                gap=tokens.S2,
            )
        )

    def _person_card(self, name: str) -> Card:
        self._name = LineEdit("name", text=name)
        self._title = LineEdit("title")
        return Card(
            column(
                Label(self.tr("3. Who are you?"), "section"),
                row(
                    self._field(self.tr("&Your name"), self._name, required=True),
                    self._field(self.tr("&Title"), self._title),
                    gap=tokens.S3,
                ),
                gap=tokens.S3,
            )
        )

    def _buttons(self) -> QWidget:
        self._start = Button(self.tr("Begin"), "checkmark", "primary")
        self._start.clicked.connect(self.submit)
        self._sample = Button(self.tr("Try with sample data"))
        self._sample.clicked.connect(self._try_sample)
        hint = Label(
            self.tr("Sample data go into a file of their own; nothing of yours is touched."),
            "caption",
            "text2",
            wrap=True,
        )
        buttons = row(self._sample, hint, self._start, gap=tokens.S3)
        buttons.setStretch(1, 1)
        return plain(column(Rule(), buttons, gap=tokens.S3))

    def _field(self, label: str, widget: QWidget, *, required: bool = False) -> Field[QWidget]:
        field = Field(label, widget, required=required)
        self._fields[widget.objectName()] = field
        return field

    def answers(self, *, sample: bool = False) -> FirstAnswers:
        """Return what was said; sample data never go to the address of a shared database."""
        shared = self._shared.isChecked()
        where = self._address.text().strip() if shared else self._file.text().strip()
        if sample:
            where = str(Path(self._local).with_name("ornek.sqlite3"))
        return FirstAnswers(
            where=where,
            unit_kind=UnitKind(self._kind.currentData()),
            unit_name=self._unit.text().strip(),
            province=str(self._province.value() or ""),
            name=self._name.text().strip(),
            title=self._title.text().strip(),
            sample=sample,
        )

    def show_error(self, error: HiError) -> None:
        """Say why it did not work; what was written stays."""
        self._problem.tell(sentence(error, i18n.language()))
        self.set_busy(busy=False)

    def set_busy(self, *, busy: bool) -> None:
        """Rest while the database is made."""
        self._start.setEnabled(not busy)
        self._sample.setEnabled(not busy)

    @Slot()
    def submit(self) -> None:
        """Check what must be there and hand the answers over."""
        said = self.answers()
        place = "address" if self._shared.isChecked() else "file"
        missing = [
            (name, words)
            for name, value, words in (
                ("unit_name", said.unit_name, self.tr("Write the name of your unit.")),
                (place, said.where, self.tr("Say where the data are kept.")),
                ("name", said.name, self.tr("Write your name; it stands in the history.")),
            )
            if not value
        ]
        for field in self._fields.values():
            field.fault("")
        for name, words in reversed(missing):
            self._fields[name].fault(words)
            self._fields[name].widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if not missing:
            self._problem.hide()
            self.answered.emit(said)

    @Slot()
    def _try_sample(self) -> None:
        self.answered.emit(self.answers(sample=True))

    @Slot()
    def _choose_file(self) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Where are the data kept?"),
            self._file.text(),
            self.tr("Database (*.sqlite3)"),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            self._file.setText(chosen)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Enter in a field goes on, as in every form of the program."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
