"""What the list of applications asks: the chip, the words, the filters, the order; and the answers.

Every question goes to the job thread; an answer to a question that was replaced meanwhile is thrown
away. Typed words are asked once they stand still for a tenth of a second.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.ui.context import UiContext

TYPING_MS = 100
DEFAULT = ListQuery(view=View.OPEN, sort="remaining")


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of a list, in order, and the calendar by which they are told."""

    query: ListQuery
    ids: array[int]
    calendar: WorkCalendar
    total: int


class ApplicationFeed(QObject):
    """Holds the question and brings the answers.

    Signals:
        asked: the question changed.
        answered: an Answer.
        counted: {View: number}.
    """

    asked = Signal(object)
    answered = Signal(object)
    counted = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._query = DEFAULT
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self._take_typed)
        self._typed = ""

    @property
    def query(self) -> ListQuery:
        """What is asked."""
        return self._query

    @property
    def filtered(self) -> bool:
        """Whether anything but the chip narrows the list."""
        query = self._query
        return bool(query.text or query.filters or query.day)

    def filter_of(self, column: str) -> tuple[str, ...]:
        """Return the values to which a column is narrowed; empty for all."""
        return dict(self._query.filters).get(column, ())

    def show_view(self, view: View) -> None:
        """Choose a chip."""
        self._change(replace(self._query, view=view, day=None))

    def sort(self, key: str, *, descending: bool) -> None:
        """Choose an order."""
        self._change(replace(self._query, sort=key, descending=descending))

    def narrow(self, column: str, values: tuple[str, ...]) -> None:
        """Narrow a column to some of its values; none takes the filter away."""
        filters: Mapping[str, tuple[str, ...]] = dict(self._query.filters) | {column: values}
        kept = tuple((key, some) for key, some in filters.items() if some)
        self._change(replace(self._query, filters=kept))

    def ask_for(self, query: ListQuery) -> None:
        """Ask something else altogether."""
        self._typing.stop()
        self._typed = query.text
        self._change(query)

    def clear(self) -> None:
        """Take search words and filters away; chip and order stay."""
        self.ask_for(replace(self._query, text="", filters=(), day=None))

    @Slot(str)
    def type_text(self, text: str) -> None:
        """Search for what is being typed."""
        self._typed = text
        self._typing.start()

    @Slot()
    def _take_typed(self) -> None:
        self._change(replace(self._query, text=self._typed.strip()))

    def _change(self, query: ListQuery) -> None:
        if query != self._query:
            self._query = query
            self.asked.emit(query)
            self.read_ids()

    def read_all(self) -> None:
        """Read rows and counts."""
        self.read_ids()
        self.read_counts()

    def read_ids(self) -> None:
        """Read the rows of the present question."""
        query, office = self._query, self._context.office

        def work() -> Answer:
            ids = office.lists.ids(query)
            return Answer(query, ids, office.calendar.calendar(), office.lists.total())

        self._context.jobs.read(
            work, self.answered.emit, self._context.failed, owner=self, latest="applications.ids"
        )

    def read_counts(self) -> None:
        """Read the numbers behind the chips."""
        lists = self._context.office.lists
        self._context.jobs.read(
            lists.counts,
            self.counted.emit,
            self._context.failed,
            owner=self,
            latest="applications.counts",
        )
