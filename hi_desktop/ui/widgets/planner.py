"""The leave planner: people in lines, days of six weeks in columns, a bar for each absence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from hi_desktop.domain.calendar import DayInfo
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.notes import announce
from hi_desktop.ui.widgets.planner_paint import Brush, Picture
from hi_desktop.ui.widgets.planner_plan import Plan, Row

WEEKS, WEEK = 6, 7
_DAY = dt.timedelta(days=1)
_NAMES, _NAMES_LEAST, _DAY_LEAST = 216, 132, 21
_NAMES_SHARE = 4
HEADING, UNIT_LINE, LINE = 50, 26, 34


class Planner(QAbstractScrollArea):
    """Leave at a glance; arrows go by person and day, Shift+arrows choose days.

    PgUp and PgDn go by four weeks, Ctrl+Left and Ctrl+Right by one, Home to today; Enter opens,
    Delete removes; a digit begins days, a letter a name. As many of the six weeks are shown as
    there is room for.

    Args:
        today: the present day.
        language: of month and weekday names.
        info: what the calendar knows of a day.
        sentence: what a cell says to a screen reader and as a tooltip.

    Signals:
        opened: (person id, first day, last day, absence id or 0).
        removed: id of the absence that shall be taken out.
        chosen: the chosen person or days changed.
        shown_changed: other days came on screen.
        typed: the first sign of days or of a name.
    """

    opened = Signal(object, object, object, object)
    removed = Signal(object)
    chosen = Signal()
    shown_changed = Signal()
    typed = Signal(str)

    def __init__(
        self,
        today: dt.date,
        language: Language,
        info: Callable[[dt.date], DayInfo | None],
        sentence: Callable[[Row, dt.date], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._language = today, language
        self._info, self._sentence = info, sentence
        self._plan = Plan()
        self._lines: list[Row | str] = []
        self._first = today - today.weekday() * _DAY
        self._at = 0
        self._day = self._anchor = today
        self._dragging = False
        self.setObjectName("planner")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Leave plan"))
        self.viewport().setMouseTracking(False)

    # What it shows.

    def show_plan(self, plan: Plan) -> None:
        """Show people and absences; who was chosen stays chosen."""
        before = self.row()
        self._plan = plan
        self._lines = []
        for at, row in enumerate(plan.rows):
            if at == 0 or plan.rows[at - 1].unit_id != row.unit_id:
                self._lines.append(row.unit)
            self._lines.append(row)
        known = [row.person_id for row in plan.rows]
        wanted = before.person_id if before is not None else 0
        self._at = known.index(wanted) if wanted in known else min(self._at, len(known) - 1)
        self._at = max(0, self._at)
        self._renew_range()
        self._told()

    def plan(self) -> Plan:
        """Return what is shown."""
        return self._plan

    def row(self) -> Row | None:
        """Return the chosen person; None while there is nobody."""
        return self._plan.rows[self._at] if self._at < len(self._plan.rows) else None

    @property
    def day(self) -> dt.date:
        """The day on which the cursor stands."""
        return self._day

    def span(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last chosen day."""
        return min(self._day, self._anchor), max(self._day, self._anchor)

    def shown(self) -> tuple[dt.date, dt.date]:
        """Return the first and the last day on screen."""
        return self._first, self._first + (self.weeks() * WEEK - 1) * _DAY

    def weeks(self) -> int:
        """Return how many weeks there is room for, six at most."""
        room = self.viewport().width() - self._names()
        return max(1, min(WEEKS, room // (WEEK * theme.px(_DAY_LEAST))))

    def words(self) -> str:
        """Return what the chosen cell says."""
        row = self.row()
        return "" if row is None else self._sentence(row, self._day)

    # What is chosen.

    def choose_person(self, person_id: int) -> None:
        """Stand on somebody."""
        known = [row.person_id for row in self._plan.rows]
        if person_id in known:
            self._go(known.index(person_id), self._day)

    def choose_days(self, first: dt.date, last: dt.date) -> None:
        """Choose days and show them."""
        self._anchor = first
        self._show_day(first)
        self._go(self._at, last, extend=True)

    def step(self, days: int) -> None:
        """Go so many days on or back; the place on screen stays."""
        self._first += days * _DAY
        self._day += days * _DAY
        self._anchor = self._day
        self.shown_changed.emit()
        self._told()

    def to_today(self) -> None:
        """Go to today."""
        self._go(self._at, self._today)

    def _go(self, at: int, day: dt.date, *, extend: bool = False) -> None:
        self._at = max(0, min(at, len(self._plan.rows) - 1))
        self._day = day
        if not extend:
            self._anchor = day
        self._show_line()
        self._show_day(day)
        self._told()

    def _show_day(self, day: dt.date) -> None:
        first, last = self.shown()
        if first <= day <= last:
            return
        monday = day - day.weekday() * _DAY
        self._first = monday if day < first else monday - (self.weeks() - 1) * WEEK * _DAY
        self.shown_changed.emit()

    def _told(self) -> None:
        words = self.words()
        self.setAccessibleDescription(words)
        self.viewport().update()
        self.chosen.emit()
        if self.hasFocus():
            announce(self, words)

    # Places.

    def _names(self) -> int:
        share = self.viewport().width() // _NAMES_SHARE
        return max(theme.px(_NAMES_LEAST), min(theme.px(_NAMES), share))

    def _tops(self) -> list[int]:
        """Return where each line begins below the heading, and where the last one ends."""
        tops = [0]
        for line in self._lines:
            tops.append(tops[-1] + theme.px(UNIT_LINE if isinstance(line, str) else LINE))
        return tops

    def _renew_range(self) -> None:
        room = self.viewport().height() - theme.px(HEADING)
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._tops()[-1] - room))
        bar.setPageStep(max(1, room))
        bar.setSingleStep(theme.px(LINE))

    def _show_line(self) -> None:
        row = self.row()
        if row is None:
            return
        at, tops = self._lines.index(row), self._tops()
        above = tops[at - 1] if at and isinstance(self._lines[at - 1], str) else tops[at]
        bar = self.verticalScrollBar()
        room = self.viewport().height() - theme.px(HEADING)
        if above < bar.value():
            bar.setValue(above)
        elif tops[at + 1] > bar.value() + room:
            bar.setValue(tops[at + 1] - room)

    def _cell_at(self, at: QPointF) -> tuple[int, dt.date] | None:
        """Return the place of the person and the day under a point."""
        point = at.toPoint()
        top = theme.px(HEADING)
        if point.y() < top:
            return None
        deep = point.y() - top + self.verticalScrollBar().value()
        tops = self._tops()
        found = next((n for n in range(len(self._lines)) if tops[n] <= deep < tops[n + 1]), None)
        if found is None or isinstance(self._lines[found], str):
            return None
        row = self._lines[found]
        place = next(n for n, one in enumerate(self._plan.rows) if one is row)
        return place, self._day_at(point.x())

    def _day_at(self, across: int) -> dt.date:
        """Return the day at a distance from the left."""
        left, count = self._names(), self.weeks() * WEEK
        over = max(0, across - left) * count // max(1, self.viewport().width() - left)
        return self._first + min(count - 1, over) * _DAY

    def cell_rect(self, person_id: int, day: dt.date) -> QRect:
        """Return where somebody's day is painted; an empty one when it is not on screen."""
        tops, scrolled = self._tops(), self.verticalScrollBar().value()
        picture = self._picture()
        for at, line in enumerate(self._lines):
            if isinstance(line, Row) and line.person_id == person_id:
                top = theme.px(HEADING) + tops[at] - scrolled
                left, width = picture.place(day)
                return QRect(left, top, width, theme.px(LINE))
        return QRect()

    # Painting.

    def _picture(self) -> Picture:
        return Picture(
            plan=self._plan,
            first=self._first,
            count=self.weeks() * WEEK,
            left=self._names(),
            width=self.viewport().width(),
            height=self.viewport().height(),
            heading=theme.px(HEADING),
            today=self._today,
            language=self._language,
            info=self._info,
        )

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Paint the lines on screen, then the heading over them."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        brush = Brush(painter, self._picture())
        tops, top, scrolled = self._tops(), theme.px(HEADING), self.verticalScrollBar().value()
        chosen, span = self.row(), self.span()
        painter.save()
        painter.setClipRect(0, top, self.viewport().width(), self.viewport().height() - top)
        for at, line in enumerate(self._lines):
            begin, end = top + tops[at] - scrolled, top + tops[at + 1] - scrolled
            if end < top or begin > self.viewport().height():
                continue
            if isinstance(line, str):
                brush.unit(line, begin, end - begin)
                continue
            brush.person(line, begin, end - begin, chosen=line is chosen)
            if line is chosen:
                brush.chosen(span, self._day, begin, end - begin, focus=self.hasFocus())
        painter.restore()
        brush.heading()
        painter.end()

    # Keys and mouse.

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go, choose, open, remove; signs begin days or a name."""
        key, held = Qt.Key(event.key()), event.modifiers()
        control = bool(held & Qt.KeyboardModifier.ControlModifier)
        row = self.row()
        if self._walked(key, control=control, shift=bool(held & Qt.KeyboardModifier.ShiftModifier)):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control and row is not None:
            self._open()
        elif key == Qt.Key.Key_Delete and row is not None:
            bar = self._plan.bar(row.person_id, self._day)
            if bar is not None:
                self.removed.emit(bar.absence_id)
        elif event.text().isalnum() and not control:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def _walked(self, key: Qt.Key, *, control: bool, shift: bool) -> bool:
        """Do a key that leads somewhere; False for any other."""
        last = len(self._plan.rows) - 1
        if control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.step(WEEK if key == Qt.Key.Key_Right else -WEEK)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            day = self._day + (_DAY if key == Qt.Key.Key_Right else -_DAY)
            self._go(self._at, day, extend=shift)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._go(self._at + (1 if key == Qt.Key.Key_Down else -1), self._day)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.step((1 if key == Qt.Key.Key_PageDown else -1) * 4 * WEEK)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and control:
            self._go(0 if key == Qt.Key.Key_Home else last, self._day)
        elif key == Qt.Key.Key_Home:
            self.to_today()
        else:
            return False
        return True

    def _open(self) -> None:
        row = self.row()
        if row is None:
            return
        bar = self._plan.bar(row.person_id, self._day)
        self.opened.emit(row.person_id, *self.span(), bar.absence_id if bar is not None else 0)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Choose the day under the mouse; dragging chooses more of them."""
        found = self._cell_at(event.position())
        if found is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._dragging = True
        self._go(*found)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Choose the days between."""
        day = self._day_at(event.position().toPoint().x())
        if self._dragging and day != self._day:
            self._go(self._at, day, extend=True)

    def mouseReleaseEvent(self, _event: QMouseEvent, /) -> None:
        """End the choice."""
        self._dragging = False

    def mouseDoubleClickEvent(self, event: QMouseEvent, /) -> None:
        """Open what is under the mouse."""
        if self._cell_at(event.position()) is not None:
            self._open()

    def viewportEvent(self, event: QEvent, /) -> bool:
        """Tell in a tooltip what the day under the mouse says."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._cell_at(QPointF(event.pos()))
            words = self._sentence(self._plan.rows[found[0]], found[1]) if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Keep the chosen day on screen."""
        super().resizeEvent(event)
        self._renew_range()
        self._show_day(self._day)
        self._show_line()
        self.shown_changed.emit()

    def sizeHint(self) -> QSize:
        """Return room for six weeks and some people."""
        return QSize(theme.px(_NAMES + WEEKS * WEEK * _DAY_LEAST), theme.px(HEADING + 10 * LINE))

    def minimumSizeHint(self) -> QSize:
        """Return the least room in which a week can be read."""
        return QSize(theme.px(_NAMES_LEAST + WEEK * _DAY_LEAST), theme.px(HEADING + tokens.S5 * 5))
