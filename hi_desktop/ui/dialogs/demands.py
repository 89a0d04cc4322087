"""What the applicant asks for, item by item, and what came of each (R12)."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Demand
from hi_desktop.domain.vocabulary import DemandResult, word
from hi_desktop.services.applications import Detail
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.field_grid import columns
from hi_desktop.ui.widgets.basics import Combo, IconButton, Label, column, row
from hi_desktop.ui.widgets.fields import Field, LineEdit

_RESULT_WIDTH = 168


class DemandRow(QWidget):
    """One demanded thing: its words, its result, and a button that takes it out."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, demand: Demand, number: int, context: UiContext, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._id = demand.id
        self.words = LineEdit(f"demand_{number}", text=demand.text)
        self.words.setAccessibleName(self.tr("Demand {number}").format(number=number))
        self.words.setCursorPosition(0)
        self.result = Combo()
        self.result.setObjectName(f"result_{number}")
        self.result.setAccessibleName(self.tr("Result of demand {number}").format(number=number))
        self.result.addItem(self.tr("Not settled"), None)
        for result in DemandResult:
            self.result.addItem(word(result, context.language), result)
        self.result.choose(demand.result)
        self.remove = IconButton(
            "delete", self.tr("Remove demand {number}").format(number=number), size=tokens.ICON
        )
        self.remove.setObjectName(f"remove_{number}")
        self.remove.clicked.connect(self.removed)
        self.words.textChanged.connect(self.changed)
        self.result.currentIndexChanged.connect(self.changed)
        if columns() > 1:
            self.result.setFixedWidth(theme.px(_RESULT_WIDTH))
            line = row(self.words, self.result, self.remove, gap=tokens.S1)
            line.setStretch(0, 1)
            self.setLayout(line)
        else:
            below = row(self.result, self.remove, gap=tokens.S1)
            below.setStretch(0, 1)
            self.setLayout(column(self.words, below, gap=tokens.S1))

    def settle(self, result: DemandResult) -> None:
        """Give a result where there is none."""
        if self.result.currentData() is None:
            self.result.choose(result)

    def demand(self) -> Demand:
        """Return what stands in the row."""
        return Demand(text=self.words.text().strip(), result=self.result.currentData(), id=self._id)


class DemandList(QWidget):
    """The demanded things; Enter in the last line adds one. `changed` when anything did."""

    changed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("demands")
        self._context = context
        self._count = 0
        self._rows: list[DemandRow] = []
        self._lines = column(gap=tokens.S1)
        self.more = LineEdit(
            "new_demand", placeholder=self.tr("One more demand: write it and press Enter")
        )
        self.more.setAccessibleName(self.tr("Add a demand"))
        self.more.returnPressed.connect(self._add_written)
        self.more.textChanged.connect(self.changed)
        self.setLayout(column(self._lines, self.more, gap=tokens.S1))
        self.setFocusProxy(self.more)

    def show_demands(self, demands: Iterable[Demand]) -> None:
        """Show these."""
        for demand in demands:
            self._add(demand)
        self.changed.emit()

    def rows(self) -> tuple[DemandRow, ...]:
        """Return the rows in their order."""
        return tuple(self._rows)

    def demands(self) -> tuple[Demand, ...]:
        """Return what is written, also what waits in the last line; empty rows are left out."""
        written = [row.demand() for row in self._rows]
        if waiting := self.more.text().strip():
            written.append(Demand(text=waiting))
        return tuple(demand for demand in written if demand.text)

    def settle_all(self, result: DemandResult) -> None:
        """Give a result to all that have none."""
        self._add_written()
        for line in self._rows:
            line.settle(result)

    def _add(self, demand: Demand) -> None:
        self._count += 1
        line = DemandRow(demand, self._count, self._context)
        line.changed.connect(self.changed)
        line.removed.connect(self._remove)
        before = self._rows[-1].remove if self._rows else None
        self._rows.append(line)
        self._lines.addWidget(line)
        if before is not None:
            self.setTabOrder(before, line.words)
        self.setTabOrder(line.words, line.result)
        self.setTabOrder(line.result, line.remove)
        self.setTabOrder(line.remove, self.more)

    @Slot()
    def _add_written(self) -> None:
        if words := self.more.text().strip():
            self.more.clear()
            self._add(Demand(text=words))
            self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        line = self.sender()
        if isinstance(line, DemandRow):
            self._rows.remove(line)
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
            self.more.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()


def proposed(detail: Detail) -> tuple[Demand, ...]:
    """Return the stored demands; the subject is the one demand of an application without any."""
    return detail.demands or (Demand(text=detail.application.subject),)


class DemandsSheet(ActSheet):
    """Collects the demands of an application, with or without their results."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Demands"), about(detail))
        self.demands = DemandList(context)
        self.demands.show_demands(proposed(detail))
        self.add(Field(self.tr("What is asked for"), self.demands))
        self.body.addWidget(
            Label(
                self.tr(
                    "Each demand is answered, not held or refused before the application is closed."
                ),
                "caption",
                "text2",
                wrap=True,
            )
        )
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Save the demands"))

    def first(self) -> QWidget:
        """Return the line that adds one."""
        return self.demands.more

    def value(self) -> tuple[Demand, ...]:
        """Return the demands."""
        return self.demands.demands()
