"""An application in a window of its own: summary, content, whole history."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import Changes
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.why_date import Asked, WhyDateDialog
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail import DetailView
from hi_desktop.ui.tabs.detail_facts import happenings_of
from hi_desktop.ui.tabs.detail_sections import TABS
from hi_desktop.ui.widgets.basics import column, plain
from hi_desktop.ui.widgets.timeline import Timeline

_WIDTH, _HEIGHT = 760, 720


def explain(detail: Detail, by: Reckoning, parent: QWidget) -> WhyDateDialog:
    """Return the explanation of an application's deadline."""
    application = detail.application
    asked = Asked(
        heading=f"{application.number} · {application.subject}",
        deadlines=detail.deadlines,
        calendar=by.calendar,
        today=by.today,
        language=by.language,
    )
    return WhyDateDialog(asked, parent)


class DetailWindow(QWidget):
    """Stays with its application while the list goes on.

    Signals:
        asked: the Detail and the key of a command to be done with it.
        closed: id of the application.
    """

    asked = Signal(object, str)
    closed = Signal(object)

    def __init__(
        self, context: UiContext, application_id: int, by: Reckoning, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("page")
        self._context = context
        self._id = application_id
        self._by = by
        self.view = DetailView(context)
        self.view.asked.connect(self._asked)
        self.view.why_asked.connect(self.explain)
        self.view.note_given.connect(self._note_given)
        self._history = Timeline(self.tr("History"))
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(_scrolled(self.view), self.tr("Summary"))
        self._more = [tab.make(context) for tab in TABS]
        for tab, section in zip(TABS, self._more, strict=True):
            section.asked.connect(self._asked)
            words = QCoreApplication.translate("DetailTabs", str(tab.title))
            self.tabs.addTab(_scrolled(section), words)
        self.tabs.addTab(_scrolled(plain(_padded(self._history))), self.tr("History"))
        self.view.more_asked.connect(self._show_history)
        self.setLayout(column(self.tabs))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        context.hub.changed.connect(self._changed)
        self._read()

    def _read(self) -> None:
        service, wanted = self._context.office.applications, self._id
        self._context.jobs.read(
            lambda: service.detail(wanted),
            self._show,
            self._context.failed,
            owner=self,
            latest=f"detail.{wanted}",
        )

    def _show(self, detail: Detail) -> None:
        application = detail.application
        secret = detail.secrecy.hidden
        self.setWindowTitle(
            application.number if secret else f"{application.number} · {application.subject}"
        )
        self.view.show_detail(detail, self._by)
        self._history.show_lines(happenings_of(detail.history, self._by, changes=True))
        for section in self._more:
            section.show_detail(detail, self._by)

    @Slot(str)
    def _asked(self, command: str) -> None:
        detail = self.view.detail()
        if detail is None:
            return
        if command == "application.note":
            self.view.open_note()
        else:
            self.asked.emit(detail, command)

    @Slot(str)
    def _note_given(self, text: str) -> None:
        service, wanted = self._context.office.applications, self._id
        words = self.tr("The note was saved.")

        def noted(changes: Changes) -> None:
            if shiboken6.isValid(self):
                self.view.note_saved()
            self._context.hub.say(words, undo=changes.act_id)
            self._context.hub.announce(changes)

        self._context.jobs.act(lambda: service.note(wanted, text), noted, self._context.failed)

    @Slot()
    def _show_history(self) -> None:
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    @Slot()
    def explain(self) -> None:
        """Explain the deadline."""
        detail = self.view.detail()
        if detail is not None:
            explain(detail, self._by, self).show()

    @Slot(object)
    def _changed(self, changes: Changes) -> None:
        wide = changes.everything or changes.calendar or changes.contacts
        if wide or self._id in changes.applications:
            self._read()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent, /) -> None:
        """Tell that it is gone."""
        self.closed.emit(self._id)
        super().closeEvent(event)


def _padded(content: QWidget) -> QVBoxLayout:
    return column(content, None, margins=(tokens.S4, tokens.S4, tokens.S4, tokens.S4))


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area
