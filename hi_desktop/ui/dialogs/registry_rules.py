"""Rehber kuralları: how many people a unit needs (R4), how often its data are confirmed (R8)."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.services.registry_rules import LIMITS, RegistryRules
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.registry_sheet import show_at_field
from hi_desktop.ui.widgets.basics import Button, Label
from hi_desktop.ui.widgets.fields import Field, LineEdit
from hi_desktop.ui.widgets.sheet import Sheet


class RegistryRulesSheet(Sheet):
    """The numbers that the circular leaves to the office; `submitted` carries the rules.

    Args:
        context: shared things of the window.
        rules: as they hold now.
        writable: whether they can be changed.
    """

    def __init__(
        self,
        context: UiContext,
        rules: RegistryRules,
        *,
        writable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self._context = context
        self.set_title(
            self.tr("Rules of the registry"),
            self.tr("What the circular asks for without a number is set here, for all units."),
        )
        words = {
            "minimum_main": (self.tr("&Main officers of a unit"), self.tr("at least")),
            "minimum_backup": (self.tr("&Backups of a unit"), self.tr("at least")),
            "confirm_months": (
                self.tr("&Confirm the data of a unit"),
                self.tr("every so many months"),
            ),
            "report_days": (self.tr("&Remind of a change"), self.tr("after so many working days")),
        }
        self.lines: dict[str, LineEdit] = {}
        fields: list[Field[QWidget]] = []
        for name, (label, hint) in words.items():
            line = LineEdit(name, text=str(getattr(rules, name)))
            line.setReadOnly(not writable)
            self.lines[name] = line
            field = Field[QWidget](label, line, required=True, hint=hint)
            self.add_field(field)
            fields.append(field)
        staff = self.tr(
            "Circular 2014/09: the unit has enough qualified staff, and a backup stands in during "
            "leave and sick leave. Units with fewer people are listed as incomplete."
        )
        told = self.tr(
            "Circular 2014/09: changes are reported to the Counsellorship in writing. It sets no "
            "time for it; after these days the list of changes turns red."
        )
        for pair, text in ((fields[:2], staff), (fields[2:], told)):
            for field in pair:
                self.body.addWidget(field)
            self.body.addWidget(Label(text, "caption", "text2", wrap=True))
            self.body.addSpacing(tokens.S2)
        self.body.addStretch(1)
        save = Button(self.tr("Save"), "save", "primary")
        save.setEnabled(writable)
        save.clicked.connect(self.submit)
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.foot.addWidget(save)

    def start(self) -> None:
        """Put the cursor where one begins."""
        first = self.lines["minimum_main"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    def value(self) -> RegistryRules:
        """Return the numbers; those that `submit` found to be numbers."""
        return RegistryRules(**{name: int(line.text()) for name, line in self.lines.items()})

    @Slot()
    def submit(self) -> None:
        """Save when each is a number within its limits."""
        self.clear_faults()
        bad = [name for name, line in self.lines.items() if not _fits(name, line.text())]
        for name in reversed(bad):
            least, most = LIMITS[name]
            error = RuleError("registry.number", field=name, least=least, most=most)
            self.fault(name, sentence(error, self._context.language))
        if not bad and not self.lines["minimum_main"].isReadOnly():
            self.submitted.emit(self.value())

    def show_error(self, error: Exception) -> bool:
        """Show a fault at its field; False when it belongs to none."""
        return show_at_field(self, error, self._context.language)


def _fits(name: str, text: str) -> bool:
    least, most = LIMITS[name]
    number = text.strip()
    return number.isascii() and number.isdecimal() and least <= int(number) <= most
