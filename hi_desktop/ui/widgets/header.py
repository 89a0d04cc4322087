"""The head of the window: who we are, search, the one main button, help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QToolButton, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.actions import Actions
from hi_desktop.ui.widgets.basics import (
    Avatar,
    Button,
    ElidedLabel,
    IconButton,
    Label,
    column,
    initials,
    row,
)
from hi_desktop.ui.widgets.fields import SearchBox


class Header(QFrame):
    """Search asks, the rest are commands.

    `searched` carries what was typed, on Enter.
    """

    searched = Signal(str)

    def __init__(self, actions: Actions, menus: list[QMenu], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self._logo = QLabel(QCoreApplication.translate("Header", "Hİ"))
        self._logo.setObjectName("logo")
        self._logo.setFixedSize(theme.px(tokens.LOGO), theme.px(tokens.LOGO))
        self._logo.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._unit = ElidedLabel("", "strong")
        self._place = ElidedLabel("", "caption", "text2")
        self._names = QWidget()
        self._names.setLayout(column(None, self._unit, self._place, None, gap=1))
        self._names.setMinimumWidth(tokens.SHEET // 4)
        self.search = SearchBox(self.tr("Search number, name or subject"), "search")
        self.search.setMaximumWidth(tokens.SEARCH)
        self.search.setMinimumWidth(tokens.SEARCH // 2)
        self.search.left.connect(self._search_left)
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = Label(keys, "badge", parent=self.search)
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.search.textChanged.connect(self._hide_keys)
        self.new = Button.of(actions["application.new"], "primary", "add")
        self._help = IconButton("question_circle", actions["help.shortcuts"].toolTip())
        self._help.clicked.connect(actions["help.shortcuts"].trigger)
        self._menu = IconButton("navigation", self.tr("All commands"))
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setMenu(self._all(menus))
        self.avatar = Avatar("")
        whole = self._whole = row(
            self._logo, self._names, self.search, None, self.new, self._help, self._menu,
            self.avatar, gap=10, margins=(14, 0, 16, 0),
        )  # fmt: skip
        whole.setStretch(1, 2)
        whole.setStretch(2, 3)
        self.setLayout(whole)
        self.setFixedHeight(theme.px(tokens.HEADER))

    def _all(self, menus: list[QMenu]) -> QMenu:
        menu = QMenu(self)
        for part in menus:
            menu.addMenu(part)
        return menu

    def show_names(self, unit: str, place: str, officer: str) -> None:
        """Show whose window it is."""
        self._unit.set_whole(unit)
        self._place.set_whole(place)
        self._place.setVisible(bool(place))
        self.avatar.setText(initials(officer))
        self.avatar.setToolTip(officer)
        self.avatar.setAccessibleName(officer)
        self.avatar.setVisible(bool(officer))

    @Slot(str)
    def _hide_keys(self, text: str) -> None:
        self._keys.setVisible(not text)

    @Slot()
    def _search_left(self) -> None:
        self.searched.emit(self.search.text().strip())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Place the keys inside the search box."""
        super().resizeEvent(event)
        self._whole.activate()
        self._keys.adjustSize()
        box = self.search
        self._keys.move(
            box.width() - self._keys.width() - tokens.S2, (box.height() - self._keys.height()) // 2
        )
