"""The foot of the window: what the page says, how the database is."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.tokens import Tone
from hi_desktop.ui.widgets.basics import IconLabel, Label, plain, row


class Status(QStatusBar):
    """Left the page, right the database."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setFixedHeight(theme.px(tokens.STATUS))
        self.setContentsMargins(tokens.S2, 0, tokens.S2, 0)
        self._page = Label("", "caption", "text2")
        self._icon = IconLabel("database", "ok")
        self._words = Label("", "caption", "text2")
        self.addWidget(self._page)
        self.addPermanentWidget(plain(row(self._icon, self._words, gap=5, margins=(10, 0, 4, 0))))

    def show_page(self, words: str) -> None:
        """Show what the page says."""
        self._page.setText(words)

    def page_words(self) -> str:
        """Return what the page says."""
        return self._page.text()

    def show_database(self, words: str, tone: Tone, tip: str = "") -> None:
        """Show how the database is."""
        self._icon.show_icon("database", tone)
        self._words.setText(words)
        self._words.setToolTip(tip)
