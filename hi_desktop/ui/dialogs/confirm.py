"""The question before the few acts that nothing takes back in time; its first answer is no."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Button, IconLabel, Label, column, row


class ConfirmDialog(QDialog):
    """Asks once more; Enter and Esc are the safe answer.

    Args:
        title: what is about to be done, as a question.
        text: what follows from it.
        words: of the button that does it, a verb.
        parent: what it stands over.
    """

    def __init__(self, title: str, text: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleDescription(text)
        self.setModal(True)
        self.safe = Button(self.tr("Cancel"), kind="primary")
        self.safe.setObjectName("safe")
        self.safe.setDefault(True)
        self.safe.clicked.connect(self.reject)
        self.sure = Button(words, kind="danger")
        self.sure.setObjectName("sure")
        self.sure.setAutoDefault(False)
        self.sure.clicked.connect(self.accept)
        told = column(Label(title, "record", wrap=True), Label(text, wrap=True), gap=tokens.S2)
        icon = IconLabel("warning", "late", tokens.ICON_CARD, "filled")
        head = row(icon, told, gap=tokens.S3)
        head.setStretch(1, 1)
        head.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(
            column(
                head,
                row(None, self.sure, self.safe, gap=tokens.S2),
                gap=tokens.S4,
                margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
            )
        )
        self.setMinimumWidth(theme.px(tokens.SEARCH))
        self.safe.setFocus(Qt.FocusReason.OtherFocusReason)
