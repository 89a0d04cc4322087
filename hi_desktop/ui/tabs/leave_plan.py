"""İzin planı: who is away in the coming weeks, entered and changed where one sees it (R7)."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSplitter, QWidget

from hi_desktop.domain.calendar import DayInfo
from hi_desktop.domain.day_span import parse_span, span_words
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import AbsenceKind, word
from hi_desktop.services.changes import Changes
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.contact_acts import ContactActs
from hi_desktop.ui.tabs.leave_plan_read import Leaves, cell_words, chosen_words, read_leaves
from hi_desktop.ui.widgets.basics import (
    Button,
    Card,
    ElidedLabel,
    IconButton,
    IconLabel,
    Label,
    column,
    plain,
    row,
)
from hi_desktop.ui.widgets.fields import LineEdit, SearchBox
from hi_desktop.ui.widgets.marks import Pill
from hi_desktop.ui.widgets.notes import EmptyState, announce
from hi_desktop.ui.widgets.planner import WEEK, Planner
from hi_desktop.ui.widgets.planner_plan import TONES, Row
from hi_desktop.ui.widgets.sheet import Sheet

_DAYS, _SEARCH = 150, 170


class DaysBox(LineEdit):
    """A line that takes days such as 23.11–27.11; Enter chooses them, Esc leaves it.

    Signals:
        left: Esc.
    """

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go back to the plan with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class LeavePlan(Card):
    """The plan with its sheet beside it.

    Signals:
        closed: the officer wants the registry back.
    """

    closed = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._leaves: Leaves | None = None
        self.sheet: Sheet | None = None
        self.acts = ContactActs(context, self)
        self.planner = Planner(context.today(), context.language, self._info, self._cell)
        self.days = DaysBox("days", placeholder=self.tr("e.g. 23.11–27.11"))
        self.search_box = SearchBox(self.tr("Name or unit"))
        self.new = Button(self.tr("Enter leave"), "calendar_add", "primary")
        self._build()
        self._connect()
        self.setFocusProxy(self.planner)
        self.refresh()

    def _build(self) -> None:
        self.days.setAccessibleName(self.tr("Days, first–last"))
        self.days.setFixedWidth(theme.px(_DAYS))
        self.search_box.setFixedWidth(theme.px(_SEARCH))
        self._weeks = Label("", "strong")
        self._count = ElidedLabel("", "body", "text2")
        self.back = IconButton("chevron_left", self.tr("Four weeks back (PgUp)"))
        self.now = Button(self.tr("Today"), kind="flat", tip=self.tr("Go to today (Home)"))
        self.on = IconButton("chevron_right", self.tr("Four weeks on (PgDn)"))
        self.close_button = IconButton("dismiss", self.tr("Back to the registry (Esc)"))
        head = row(
            Label(self.tr("Leave plan"), "record"),
            self.back,
            self.now,
            self.on,
            self._weeks,
            self._count,
            self.search_box,
            self.days,
            self.new,
            self.close_button,
            gap=6,
            margins=(15, 9, 11, 9),
        )
        head.setStretch(5, 1)
        self._empty = EmptyState()
        self._empty.hide()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(10)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(plain(column(self.planner, self._empty, gap=0)))
        self._words = ElidedLabel("", "body", "text2")
        foot = row(self._words, self._legend(), gap=tokens.S3, margins=(15, 7, 15, 9))
        foot.setStretch(0, 1)
        whole = column(head, self._split, foot, gap=0, margins=(1, 1, 1, 1))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _legend(self) -> QWidget:
        """Return what the colours mean, in words."""
        line = row(gap=tokens.S2)
        for kind in AbsenceKind:
            pill = Pill()
            pill.show_state(word(kind, self._context.language), TONES[kind], "")
            line.addWidget(pill)
        line.addSpacing(tokens.S2)
        line.addWidget(IconLabel("warning", "soon", tokens.ICON, "filled"))
        line.addWidget(Label(self.tr("two of a unit away"), "caption", "text2"))
        return plain(line)

    def _connect(self) -> None:
        self.planner.opened.connect(self._open)
        self.planner.removed.connect(self.acts.remove_absence)
        self.planner.chosen.connect(self._tell)
        self.planner.shown_changed.connect(self._fill)
        self.planner.typed.connect(self._typed)
        self.days.returnPressed.connect(self._days_entered)
        self.days.left.connect(self._to_plan)
        self.search_box.textChanged.connect(self._fill)
        self.search_box.left.connect(self._to_plan)
        self.back.clicked.connect(self._go_back)
        self.on.clicked.connect(self._go_on)
        self.now.clicked.connect(self.planner.to_today)
        self.new.clicked.connect(self._open_new)
        self.close_button.clicked.connect(self.closed)
        self._empty.acted.connect(self._clear_search)
        self.acts.opened.connect(self._open_sheet)
        self.acts.ended.connect(self._close_sheet)
        writing = self._context.actions["file.import"]
        self.new.setEnabled(writing.isEnabled())
        writing.enabledChanged.connect(self.new.setEnabled)
        self._context.hub.changed.connect(self._changed)

    # Reading and showing.

    @Slot()
    def refresh(self) -> None:
        """Read everything again; who is chosen stays chosen."""
        office = self._context.office
        self._context.jobs.read(
            lambda: read_leaves(office),
            self._show,
            self._context.failed,
            owner=self,
            latest="leave.plan",
        )

    def _show(self, leaves: Leaves) -> None:
        self._leaves = leaves
        self._fill()

    @Slot()
    def _fill(self) -> None:
        """Show who serves in the weeks on screen and holds the words that are searched."""
        leaves = self._leaves
        if leaves is None:
            return
        first, last = self.planner.shown()
        text, language = self.search_box.text(), self._context.language
        plan = leaves.plan(first, last, text, language)
        self._weeks.setText(span_words(first, last, self._context.today(), language))
        words = self.tr("{count} people are away in these weeks")
        self._count.set_whole(words.format(count=leaves.away(first, last)))
        self.planner.setVisible(bool(plan.rows))
        self._empty.setVisible(not plan.rows)
        if not plan.rows:
            self._tell_empty(text)
        self.planner.show_plan(plan)

    def _tell_empty(self, text: str) -> None:
        if text.strip():
            title = self.tr("Nobody fits “{text}”").format(text=text.strip())
            self._empty.tell(title, glyph="search", clear=self.tr("Clear the search"))
        else:
            self._empty.tell(
                self.tr("Nobody is entered yet"),
                self.tr("Enter people in the contact registry; their leave is planned here."),
                glyph="people",
            )

    @Slot()
    def _tell(self) -> None:
        """Say below the plan what is chosen."""
        first, last = self.planner.span()
        words = self.planner.words()
        if first != last:
            words = f"{words} · {chosen_words(first, last)}"
        self._words.set_tone("text2")
        self._words.set_whole(words)

    def _info(self, day: dt.date) -> DayInfo | None:
        return self._leaves.info(day) if self._leaves is not None else None

    def _cell(self, line: Row, day: dt.date) -> str:
        if self._leaves is None:
            return line.name
        return cell_words(self._leaves, self.planner.plan(), line, day, self._context.language)

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        if changes.contacts or changes.everything:
            self.refresh()

    # What the officer chooses.

    @Slot()
    def _go_back(self) -> None:
        self.planner.step(-4 * WEEK)

    @Slot()
    def _go_on(self) -> None:
        self.planner.step(4 * WEEK)

    @Slot(str)
    def _typed(self, sign: str) -> None:
        """Take the first sign of days or of a name to where the others are typed."""
        box = self.days if sign.isdigit() else self.search_box
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.clear()
        box.insert(sign)

    @Slot()
    def _days_entered(self) -> None:
        """Choose the days that were typed."""
        try:
            first, last = parse_span(self.days.text(), self.planner.day)
        except RuleError as error:
            words = sentence(error, self._context.language)
            self._words.set_tone("late")
            self._words.set_whole(words)
            announce(self.days, words)
            self.days.selectAll()
        else:
            self._to_plan()
            self.planner.choose_days(first, last)

    @Slot()
    def _to_plan(self) -> None:
        self.days.clear()
        self.planner.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _clear_search(self, _key: str) -> None:
        self.search_box.clear()
        self._to_plan()

    # The sheet.

    @Slot()
    def _open_new(self) -> None:
        line = self.planner.row()
        if line is not None:
            self._open(line.person_id, *self.planner.span(), 0)

    @Slot(object, object, object, object)
    def _open(self, person_id: int, first: dt.date, last: dt.date, absence_id: int) -> None:
        """Open the sheet of an absence, or of a new one on the chosen days."""
        leaves = self._leaves
        if leaves is None or not self.new.isEnabled():
            return
        person, absence = leaves.people.get(person_id), leaves.absences.get(absence_id)
        if person is None:
            return
        self.acts.open_absence(
            person,
            leaves.unit_names(),
            days=(first, last),
            absence=absence,
            backup=leaves.people.get(absence.backup_id) if absence is not None else None,
        )

    @Slot(QWidget)
    def _open_sheet(self, sheet: Sheet) -> None:
        self._put_away()
        self.sheet = sheet
        sheet.closed.connect(self._close_sheet)
        self._split.addWidget(sheet)
        self._split.setStretchFactor(0, 1)

    @Slot()
    def _close_sheet(self) -> None:
        self._put_away()
        self.planner.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close the sheet with Esc, then the plan."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.sheet is not None:
            self._close_sheet()
        else:
            self.closed.emit()
