"""The daily sheet of calls and visits on A4."""

from __future__ import annotations

import datetime as dt
import html
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QWidget

from hi_desktop.domain.conversations import Conversation
from hi_desktop.domain.dates import long_date
from hi_desktop.domain.vocabulary import Language, word
from hi_desktop.ui.paper import print_document, printer_for_a4
from hi_desktop.ui.stylesheet import PAPER
from hi_desktop.ui.tabs.calls_columns import KIND_SHORT, lasted_words, said, who

_WIDTHS = (7, 12, 19, 22, 12, 15, 13)
"""Of the columns, in percent: the longest word of each stays whole."""


def daily_sheet(
    rows: Sequence[Conversation], day: dt.date, unit: str, language: Language
) -> QTextDocument:
    """Return the sheet as a document; the rows are masked already."""
    translate = QCoreApplication.translate
    heads = (
        translate("Calls", "Time"),
        translate("Calls", "Kind of talk"),
        translate("Calls", "Who"),
        translate("Calls", "Subject"),
        translate("Calls", "Waited / lasted"),
        translate("Calls", "Outcome"),
        translate("Calls", "Officer"),
    )
    title = translate("Calls", "Calls and visits")
    head = "".join(
        f"<th align='left' width='{width}%'>{html.escape(one)}</th>"
        for one, width in zip(heads, _WIDTHS, strict=True)
    )
    body = "".join(_line(one, language) for one in rows)
    document = QTextDocument()
    document.setDefaultStyleSheet(PAPER)
    document.setHtml(
        f"<h1>{html.escape(title)}</h1><p>{html.escape(unit)}<br>{long_date(day, language)} · "
        f"{len(rows)}</p><table width='100%' border='0.5' cellspacing='0'>"
        f"<thead><tr>{head}</tr></thead>{body}"
        "</table>"
    )
    return document


def _line(one: Conversation, language: Language) -> str:
    waited = "" if one.waited is None else f"{one.waited} ′ / "
    target = f" → {one.unit}" if one.unit else ""
    cells = (
        f"{one.at:%H.%M}",
        said(KIND_SHORT[one.kind]),
        " · ".join(filter(None, (who(one), one.escort))),
        one.subject,
        waited + lasted_words(one.lasted),
        word(one.result, language) + target,
        one.officer,
    )
    return f"<tr>{''.join(f'<td>{html.escape(text)}</td>' for text in cells)}</tr>"


def ask_and_print(document: QTextDocument, parent: QWidget) -> bool:
    """Ask for the printer and print; return whether it was printed."""
    printer = printer_for_a4()
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return False
    print_document(document, printer)
    return True
