"""The pane beside the list: one application, what can be done with several, or nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.ui import commands, tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail import DetailView
from hi_desktop.ui.widgets.basics import Button, Card, IconLabel, Label, column, plain, row

_BULK = ("application.refer", "application.flag", "edit.copy")


class DetailPane(Card):
    """Shows what is chosen in the list; the signals are those of `DetailView`."""

    asked = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Details of the application"))
        self._context = context
        self.view = DetailView(context)
        self.view.asked.connect(self.asked)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("Details of the application"))
        self._area.setWidget(self.view)
        self._area.installEventFilter(self)
        self._pages = QStackedWidget()
        self._many = Label("", "record")
        self._many.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._pages.addWidget(self._nothing())
        self._pages.addWidget(self._several())
        self._pages.addWidget(self._area)
        self.setLayout(column(self._pages, margins=(1, 1, 1, 1)))
        self.setFocusProxy(self._area)

    def _nothing(self) -> QWidget:
        words = Label(self.tr("Choose an application to see its details"), "body", "text2")
        icon = IconLabel("mail_inbox", "text3", tokens.KPI)
        whole = column(None, icon, words, None, gap=tokens.S2)
        for part in (icon, words):
            whole.setAlignment(part, Qt.AlignmentFlag.AlignHCenter)
        return plain(whole)

    def _several(self) -> QWidget:
        buttons = column(gap=tokens.S2)
        for key in _BULK:
            command = commands.BY_KEY[key]
            button = Button.of(self._context.actions[key], "usual", command.icon)
            button.setMinimumWidth(tokens.SHEET // 3)
            buttons.addWidget(button)
        return plain(column(None, self._many, 4, row(None, buttons, None), None, gap=tokens.S3))

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self._pages.setCurrentIndex(0)

    def show_several(self, count: int) -> None:
        """Show what can be done with several applications at once."""
        self._many.setText(self.tr("{count} applications chosen").format(count=count))
        self._pages.setCurrentIndex(1)

    def show_one(self, detail: Detail, by: Reckoning) -> None:
        """Show an application; a new one is read from its top."""
        before = self.view.detail()
        self.view.show_detail(detail, by)
        if before is None or before.application.id != detail.application.id:
            self._area.verticalScrollBar().setValue(0)
        self._pages.setCurrentIndex(2)

    def shown(self) -> Detail | None:
        """Return the application that is shown; None for nothing or several."""
        return self.view.detail() if self._pages.currentIndex() == 2 else None  # noqa: PLR2004

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Let Space leaf through the detail."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and watched is self._area
            and event.key() == Qt.Key.Key_Space
        ):
            self.leaf()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def leaf(self) -> None:
        """Go one screen down, from the end back to the top."""
        bar = self._area.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(bar.minimum() if at_end else bar.value() + bar.pageStep())
