"""What the circular asks and where the program does it; Enter goes to the page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QTreeWidget, QTreeWidgetItem, QWidget

from hi_desktop.domain.circular import REQUIREMENTS
from hi_desktop.domain.text import fold
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.fields import SearchBox

_PAGE = Qt.ItemDataRole.UserRole
_WIDTH, _HEIGHT = 920, 620
_CODE, _DUTY = 52, 430


class CircularDialog(QDialog):
    """The duties of circular 2014/09 as a table that can be searched.

    Signals:
        page_asked: key of the page on which a duty is done.
    """

    page_asked = Signal(str)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Circular 2014/09"))
        self._find = SearchBox(self.tr("Search the duties"))
        self._find.textChanged.connect(self._narrow)
        self._find.left.connect(self._to_list)
        self.duties = QTreeWidget()
        self.duties.setAccessibleName(self.tr("Duties of the circular"))
        self.duties.setHeaderLabels(["", self.tr("The circular asks"), self.tr("Done here")])
        self.duties.setRootIsDecorated(False)
        self.duties.setWordWrap(True)
        self.duties.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.duties.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.duties.itemActivated.connect(self._go)
        for each in REQUIREMENTS:
            told = [each.code, each.duty.in_(language), each.place.in_(language)]
            item = QTreeWidgetItem(told)
            item.setData(0, _PAGE, each.page)
            for place in (1, 2):
                item.setToolTip(place, told[place])
            self.duties.addTopLevelItem(item)
        self.duties.setColumnWidth(0, theme.px(_CODE))
        self.duties.setColumnWidth(1, theme.px(_DUTY))
        close = Button(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.setLayout(
            column(
                Label(self.tr("What the circular asks, and where it is done"), "page"),
                self._find,
                self.duties,
                row(None, close),
                gap=tokens.S3,
                margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
            )
        )
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        wanted = fold(typed)
        for at in range(self.duties.topLevelItemCount()):
            item = self.duties.topLevelItem(at)
            if item is not None:
                said = " ".join(item.text(place) for place in range(3))
                item.setHidden(wanted not in fold(said))

    @Slot()
    def _to_list(self) -> None:
        self.duties.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QTreeWidgetItem, int)
    def _go(self, item: QTreeWidgetItem, _column: int) -> None:
        page = str(item.data(0, _PAGE))
        if page:
            self.page_asked.emit(page)
            self.accept()
