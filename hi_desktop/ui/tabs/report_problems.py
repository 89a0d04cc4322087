"""Yaşanan sorunlar, aksayan yönler: what the records show, and the officer's own words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from hi_desktop.domain.figures import Month, Problem
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Button, Card, Label, column, row
from hi_desktop.ui.widgets.fields import TextBox


class ProblemCard(Card):
    """The problems of one month; what is unticked stays out of the workbook.

    Signals:
        keep_asked: the officer wants the own words kept.
    """

    keep_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._list = column(gap=tokens.S1)
        self._problems: list[tuple[QCheckBox, Problem]] = []
        self._month: tuple[int, int] | None = None
        self.remark = TextBox("remark", lines=4)
        keep = Button("", "checkmark")
        title, own = Label("", "section"), Label("", "label")
        super().__init__(
            column(title, self._list, own, self.remark, row(None, keep), gap=tokens.S2),
            parent=parent,
        )
        title.setText(self.tr("Problems met (from the records)"))
        own.setText(self.tr("In your own words"))
        own.setBuddy(self.remark)
        keep.set_words(self.tr("Keep the text"))
        keep.clicked.connect(self.keep_asked)
        self.remark.setPlaceholderText(self.tr("What else went wrong, and what would help"))
        self.remark.setAccessibleName(self.tr("Problems met, in your own words"))

    def show_month(self, month: Month) -> None:
        """Show the problems of a month; words that are being typed for it stay."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._problems = [self._line(problem) for problem in month.problems]
        if not month.problems:
            self._list.addWidget(
                Label(self.tr("No problem was found in the records of this month."), tone="text2")
            )
        if self._month != (month.year, month.month) or not self.typed():
            self._month = (month.year, month.month)
            self.remark.setPlainText(month.remark)
            self.remark.document().setModified(False)

    def _line(self, problem: Problem) -> tuple[QCheckBox, Problem]:
        box = QCheckBox(f"{problem.text}: {problem.count}" if problem.count else problem.text)
        box.setChecked(True)
        self._list.addWidget(box)
        if problem.detail:
            box.setAccessibleDescription(problem.detail)
            detail = Label(problem.detail, "caption", "text2", wrap=True)
            detail.setIndent(theme.px(tokens.S5 + tokens.S1))
            self._list.addWidget(detail)
        return box, problem

    def kept(self) -> tuple[Problem, ...]:
        """Return the problems that are ticked."""
        return tuple(problem for box, problem in self._problems if box.isChecked())

    def typed(self) -> bool:
        """Return whether there are words that are not kept yet."""
        return self.remark.document().isModified()

    def words(self) -> tuple[int, int, str] | None:
        """Return year, month and the officer's words; None before a month is shown."""
        return None if self._month is None else (*self._month, self.remark.text())

    def set_kept(self) -> None:
        """Note that the words are stored."""
        self.remark.document().setModified(False)
