"""Version, database and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QWidget

import hi_desktop
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row


class AboutDialog(QDialog):
    """Help › About."""

    def __init__(self, where: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("About HI Desktop")
        self.setWindowTitle(title)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.reject)
        licences = self.tr(
            "Made with Qt and PySide6 (LGPL-3), SQLAlchemy (MIT), Fluent System Icons (MIT) and "
            "other free software; their licences lie beside the program."
        )
        self.setLayout(
            column(
                Label("HI Desktop", "page"),
                Label(self.tr("Version {0}, Qt {1}").format(_version(), qVersion()), tone="text2"),
                Rule(),
                Label(self.tr("Database"), "label"),
                Label(where, selectable=True, wrap=True),
                Label(self.tr("Licences"), "label"),
                Label(licences, wrap=True),
                row(None, close),
                gap=tokens.S2,
                margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
            )
        )
        self.resize(theme.px(tokens.SEARCH), theme.px(tokens.SEARCH // 2))


def _version() -> str:
    return str(getattr(hi_desktop, "__version__", ""))
