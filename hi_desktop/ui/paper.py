"""What is put on paper: A4, and the look at it before it is printed."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QObject, QSizeF, Slot
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

_MARGIN_MM = 15.0


def printer_for_a4() -> QPrinter:
    """Return a printer set up for A4."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    printer.setPageLayout(layout)
    return printer


def print_document(document: QTextDocument, printer: QPrinter) -> None:
    """Print a document in the sizes of its style.

    It is broken into pages at the resolution of the screen, in which a document measures points;
    broken at that of the printer, it would come out many times smaller.
    """
    screen = QGuiApplication.primaryScreen()
    inches = printer.pageRect(QPrinter.Unit.Inch).size()
    across, down = screen.logicalDotsPerInchX(), screen.logicalDotsPerInchY()
    document.setPageSize(QSizeF(inches.width() * across, inches.height() * down))
    document.print_(printer)


class Preview(QObject):
    """Shows a document as it will be printed; printing is a button of the preview."""

    def __init__(self, document: QTextDocument, title: str, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        document.setParent(self)
        self._printer = printer_for_a4()
        self.dialog = QPrintPreviewDialog(self._printer, window)
        self.dialog.setWindowTitle(title)
        self.dialog.paintRequested.connect(self._paint)
        self.dialog.finished.connect(self._ended)

    def open(self) -> None:
        """Show it."""
        self.dialog.open()

    @Slot(QPrinter)
    def _paint(self, printer: QPrinter) -> None:
        print_document(self._document, printer)

    @Slot(int)
    def _ended(self, _result: int) -> None:
        self.dialog.deleteLater()
        self.deleteLater()
