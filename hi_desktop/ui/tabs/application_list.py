"""The list of applications with everything that narrows and orders it: chips, words, funnels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from hi_desktop.domain import dates
from hi_desktop.domain.applications import Row
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.masking import leaving_row
from hi_desktop.services.changes import Changes
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.ui import settings as keys
from hi_desktop.ui import tokens
from hi_desktop.ui.badges import show_badges
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.models.table import TableModel
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.application_columns import application_columns
from hi_desktop.ui.tabs.application_feed import DEFAULT, Answer, ApplicationFeed
from hi_desktop.ui.tabs.filter_values import offered_values, words_of
from hi_desktop.ui.widgets.basics import Button, Card, Label, column, row
from hi_desktop.ui.widgets.chips import ChipBar
from hi_desktop.ui.widgets.fields import SearchBox
from hi_desktop.ui.widgets.filter_flyout import FilterFlyout
from hi_desktop.ui.widgets.table_view import HiTable

VIEWS: tuple[tuple[View, object], ...] = (
    (View.OPEN, QT_TRANSLATE_NOOP("Views", "Still open")),
    (View.URGENT, QT_TRANSLATE_NOOP("Views", "Urgent")),
    (View.LATE, QT_TRANSLATE_NOOP("Views", "Past due")),
    (View.TODAY, QT_TRANSLATE_NOOP("Views", "Due today")),
    (View.WEEK, QT_TRANSLATE_NOOP("Views", "This week")),
    (View.MINE, QT_TRANSLATE_NOOP("Views", "Assigned to me")),
    (View.STANDING_IN, QT_TRANSLATE_NOOP("Views", "Standing in")),
    (View.WAITING, QT_TRANSLATE_NOOP("Views", "Awaiting answer")),
    (View.ALL, QT_TRANSLATE_NOOP("Views", "All")),
)
_FIND = "find"
_DAY = "day"
_BESIDE = frozenset({View.MINE, View.WAITING})
"""Chips that narrow another one when Ctrl is held."""
_WAITING_STATES = ("HAVALE_EDILDI", "ISLEMDE")
_HEIGHTS = {"dense": tokens.ROW_DENSE, "normal": tokens.ROW, "wide": tokens.ROW_WIDE}
_FIND_WIDTH = 260
_WORDS_SHOWN = 3


class ApplicationList(QWidget):
    """The left part of the page.

    Signals:
        current_changed: id of the current row, 0 for none; and whether a person chose it.
        chosen_changed: the chosen rows changed.
        opened: id of a row to be opened in its own window.
        menu_asked: point for the context menu.
        empty_asked: key of a button of the empty list.
        shown: the rows were read anew.
    """

    current_changed = Signal(object, bool)
    chosen_changed = Signal()
    opened = Signal(object)
    menu_asked = Signal(QPoint)
    empty_asked = Signal(str)
    shown = Signal()

    def __init__(self, context: UiContext, buttons: Sequence[Button]) -> None:
        super().__init__()
        self.setObjectName("plain")
        self._context = context
        today = context.today()
        self.by = Reckoning(WorkCalendar(today, today, ()), today, context.language)
        self.feed = ApplicationFeed(context, self)
        office = context.office
        self.model: TableModel[Row] = TableModel(
            application_columns(self.by),
            office.lists.rows,
            jobs=context.jobs,
            synchronous=office.synchronous,
        )
        self.table = HiTable(
            self.model,
            list_key="applications",
            name=self.tr("Applications"),
            state=context.state,
            row_height=_HEIGHTS.get(context.settings.get(keys.ROW_HEIGHT), tokens.ROW),
            leaving=partial(leaving_row, language=context.language),
        )
        self.chips = ChipBar(self.tr("Views"))
        self.words = SearchBox(self.tr("Search in this list"), "find")
        self._sums = Label("", "body", "text2")
        self._labels: dict[tuple[str, str], str] = {}
        self._refreshing = False
        self._total = 0
        self._open = 0
        self._build(buttons)
        self._connect()
        self.table.show_sort(DEFAULT.sort, descending=DEFAULT.descending)

    def _build(self, buttons: Sequence[Button]) -> None:
        for view, words in VIEWS:
            self.chips.add(view.value, QCoreApplication.translate("Views", str(words)))
        self.chips.offer(View.STANDING_IN, offered=False)
        self.words.setMinimumWidth(tokens.SHEET // 4)
        self.words.setMaximumWidth(_FIND_WIDTH)
        self._columns = Button(self.tr("Columns"), "column_triple", "flat")
        self._columns.setObjectName("columns")
        self._columns.clicked.connect(self.choose_columns)
        title = row(Label(self.tr("Applications"), "page"), self._sums, None, self.words, *buttons)
        title.setStretch(3, 2)
        narrow = row(self.chips, self._columns, gap=6)
        narrow.setStretch(0, 1)
        narrow.setAlignment(self._columns, Qt.AlignmentFlag.AlignTop)
        self.head = column(title, narrow, gap=10)
        card = Card(column(self.table), margins=(1, 1, 1, 1))
        self.setLayout(column(card))

    def _connect(self) -> None:
        feed, table = self.feed, self.table
        feed.answered.connect(self._show_rows)
        feed.counted.connect(self._show_counts)
        feed.asked.connect(self._show_question)
        self.words.textChanged.connect(feed.type_text)
        self.words.left.connect(self.enter)
        self.chips.chosen.connect(self._chip_chosen)
        self.chips.removed.connect(self._filter_removed)
        table.sort_requested.connect(self._sort)
        table.filter_requested.connect(self._open_filter)
        table.current_id_changed.connect(self._current_changed)
        table.selection_ids_changed.connect(self.chosen_changed)
        table.activated_id.connect(self.opened)
        table.menu_requested.connect(self.menu_asked)
        table.empty.acted.connect(self.empty_asked)

    # What is asked.

    @Slot(str)
    def _chip_chosen(self, key: str) -> None:
        view, before = View(key), self.feed.query.view
        held = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier
        if held and before in _BESIDE and view not in _BESIDE:
            self.feed.ask_for(replace(self._with(before), view=view, day=None))
        elif held and view in _BESIDE and before is not view:
            self.chips.choose(before.value)
            self.feed.ask_for(self._with(view))
        else:
            self.feed.show_view(view)

    def _with(self, view: View) -> ListQuery:
        """Return the present question, narrowed as a chip would narrow it."""
        values: tuple[str, ...] = _WAITING_STATES
        column_key = "state"
        if view is View.MINE:
            me = self._context.office.settings.officer()
            column_key, values = "officer", (str(me.id),)
            self._labels[column_key, values[0]] = me.name
        query = self.feed.query
        others = tuple(pair for pair in query.filters if pair[0] != column_key)
        return replace(query, filters=(*others, (column_key, values)))

    @Slot(str)
    def _filter_removed(self, key: str) -> None:
        if key == _FIND:
            self.words.clear()
        elif key == _DAY:
            self.feed.ask_for(replace(self.feed.query, day=None))
        else:
            self.feed.narrow(key, ())

    @Slot()
    def clear_filters(self) -> None:
        """Show the whole view again (Süzgeci temizle)."""
        self.words.blockSignals(True)
        self.words.clear()
        self.words.blockSignals(False)
        self.feed.clear()

    def search(self, text: str) -> None:
        """Search among all applications, closed ones too."""
        self.ask_for(replace(DEFAULT, view=View.ALL, text=text.strip()))

    def show_person(self, applicant: str) -> None:
        """Show all applications of a person, by the whole name."""
        self.ask_for(replace(DEFAULT, view=View.ALL, filters=(("applicant", (applicant,)),)))

    def current_row(self) -> Row | None:
        """Return the value of the current row."""
        return self.model.item(self.table.currentIndex().row())

    def ask_for(self, query: ListQuery) -> None:
        """Show what another page asks for."""
        self.words.blockSignals(True)
        self.words.setText(query.text)
        self.words.blockSignals(False)
        self.feed.ask_for(query)

    @Slot(str, bool)
    def _sort(self, key: str, descending: bool) -> None:  # noqa: FBT001 (Qt's signal)
        self.feed.sort(key, descending=descending)

    @Slot(object)
    def _show_question(self, query: ListQuery) -> None:
        self.chips.choose(query.view.value)
        self.table.show_sort(query.sort, descending=query.descending)
        self.table.show_filtered([column for column, _ in query.filters])
        self.chips.show_filters(self._filter_chips(query))

    def _filter_chips(self, query: ListQuery) -> list[tuple[str, str]]:
        chips = []
        if query.text:
            chips.append((_FIND, f"“{query.text}”"))
        if query.day is not None:
            chips.append((_DAY, dates.long_date(query.day, self.by.language)))
        headings = {one.key: one.heading for one in self.model.columns}
        for column_key, values in query.filters:
            words = [self._label(column_key, value) for value in values[:_WORDS_SHOWN]]
            more = f" +{len(values) - _WORDS_SHOWN}" if len(values) > _WORDS_SHOWN else ""
            heading = headings.get(column_key, column_key)
            chips.append((column_key, f"{heading}: {', '.join(words)}{more}"))
        return chips

    def _label(self, column_key: str, value: str) -> str:
        known = self._labels.get((column_key, value))
        return known or words_of(column_key, value, self.by)

    # What is answered.

    @Slot(object)
    def _show_rows(self, answer: Answer) -> None:
        today = self._context.today()
        if answer.calendar is not self.by.calendar or today != self.by.today:
            self.by.calendar, self.by.today = answer.calendar, today
            self.model.forget()
        self._total = answer.total
        before, at = self.table.current_id(), self.table.currentIndex().row()
        self._refreshing = True
        if not answer.ids:
            self._tell_empty(answer)
        self.table.set_ids(answer.ids)
        if answer.ids and self.model.row_of(before) < 0:
            self.table.select_id(answer.ids[min(max(at, 0), len(answer.ids) - 1)])
        self._refreshing = False
        self._say_sums()
        self.shown.emit()

    @Slot(object)
    def _show_counts(self, counts: dict[View, int]) -> None:
        for view, number in counts.items():
            self.chips.count(view.value, None if view is View.ALL else number)
        stands_in = View.STANDING_IN in counts
        self.chips.offer(View.STANDING_IN, offered=stands_in)
        if not stands_in and self.feed.query.view is View.STANDING_IN:
            self.feed.show_view(View.OPEN)
        self._open = counts.get(View.OPEN, 0)
        self._total = counts.get(View.ALL, self._total)
        show_badges(self._context.hub, counts)
        self._say_sums()

    def _say_sums(self) -> None:
        said = self.tr("{open} open · {total} records")
        self._sums.setText(said.format(open=_grouped(self._open), total=_grouped(self._total)))

    def _tell_empty(self, answer: Answer) -> None:
        empty = self.table.empty
        if not answer.total:
            empty.tell(
                self.tr("No applications yet"),
                self.tr("Enter one, or bring in last month's list."),
                new=self.tr("New application"),
                bring=self.tr("Bring in from Excel"),
                sample=self.tr("Try with sample data"),
            )
        elif self.feed.filtered:
            empty.tell(
                self.tr("No application matches this filter."),
                glyph="filter_dismiss",
                clear=self.tr("Clear the filter"),
            )
        else:
            empty.tell(
                self.tr("Nothing here"),
                self.tr("No application is in this view."),
                glyph="checkmark_circle",
                all=self.tr("Show all applications"),
            )

    def status(self) -> str:
        """Return what the status bar says."""
        shown = self.tr("{count} records shown").format(count=_grouped(len(self.model.ids)))
        chosen = self.table.selected_count()
        if not chosen:
            return shown
        also = self.tr("{count} chosen").format(count=_grouped(chosen))
        return f"{shown} · {also}"

    @Slot(object)
    def _current_changed(self, row_id: int) -> None:
        self.current_changed.emit(row_id, not self._refreshing and self.table.hasFocus())

    # Refreshing and funnels.

    def take_changes(self, changes: Changes) -> None:
        """Read again what an act touched; selection, place and typed words stay."""
        if changes.everything or changes.calendar or changes.contacts or changes.settings:
            self.model.forget()
        else:
            self.model.forget(changes.applications)
        self.feed.read_all()

    @Slot()
    def refresh(self) -> None:
        """Read everything again (F5)."""
        self.model.forget()
        self.feed.read_all()

    @Slot(str, QPoint)
    def _open_filter(self, key: str, at: QPoint) -> None:
        query, lists = self.feed.query, self._context.office.lists
        language = self.by.language

        def work() -> list[tuple[str, str, int]]:
            return lists.values(key, query, language=language)

        self._context.jobs.read(
            work,
            self._flyout(key, at),
            self._context.failed,
            owner=self,
            latest="applications.funnel",
        )

    def _flyout(self, key: str, at: QPoint) -> Callable[[list[tuple[str, str, int]]], None]:
        def opened(values: list[tuple[str, str, int]]) -> None:
            told = offered_values(key, values, self.by)
            self._labels |= {(key, value): words for value, words, _ in told}
            heading = next(one.heading for one in self.model.columns if one.key == key)
            flyout = FilterFlyout(heading, self)
            flyout.setProperty("column", key)
            flyout.chosen.connect(self._narrow)
            flyout.open_at(at, told, self.feed.filter_of(key))

        return opened

    @Slot(object)
    def _narrow(self, values: tuple[str, ...]) -> None:
        self.feed.narrow(self.sender().property("column"), values)

    @Slot()
    def choose_columns(self) -> None:
        """Open the column chooser."""
        menu = self.table.keeper.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._columns.mapToGlobal(self._columns.rect().bottomLeft()))

    @Slot()
    def enter(self) -> None:
        """Go from the search words to the rows."""
        if self.table.current_id() == 0 and self.model.rowCount():
            self.table.select_id(self.model.id_at(0))
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def focus_find(self) -> None:
        """Go to the search words (Ctrl+F)."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Take filters away with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.feed.filtered:
            self.clear_filters()
        else:
            super().keyPressEvent(event)


def _grouped(number: int) -> str:
    """Return a number with dots between its thousands."""
    return f"{number:,}".replace(",", ".")
