"""SpreadsheetML 2003: the XML workbooks that reporting servers send under the name .xls."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import gate
from hi_desktop.importing.cells import Value, tidy

Rows = list[tuple[Value, ...]]

_SS = "{urn:schemas-microsoft-com:office:spreadsheet}"
_X = "{urn:schemas-microsoft-com:office:excel}"


def read(data: bytes) -> list[tuple[str, bool, Rows]]:
    """Return name, whether hidden, and rows of every sheet.

    Raises:
        WorldError: `import.damaged`, `import.bomb`, `import.too_many_cells`.
    """
    found: list[tuple[str, bool, Rows]] = []
    try:
        for event, element in iterparse(io.BytesIO(data), events=("start", "end"), forbid_dtd=True):
            if element.tag == f"{_SS}Worksheet":
                if event == "start":
                    found.append((element.get(f"{_SS}Name", ""), False, []))
                else:
                    element.clear()
            elif event == "end" and found:
                _take(element, found)
    except DefusedXmlException as error:
        raise WorldError("import.bomb") from error
    except (ParseError, ValueError, LookupError) as error:
        raise WorldError("import.damaged") from error
    return found


def _take(element: Element, found: list[tuple[str, bool, Rows]]) -> None:
    """Take a finished row, or the note that the sheet is hidden."""
    name, _, rows = found[-1]
    if element.tag == f"{_SS}Row":
        number = int(element.get(f"{_SS}Index", len(rows) + 1))
        gate.check_size(rows=number, columns=1)
        rows.extend(() for _ in range(number - 1 - len(rows)))
        rows.append(tuple(_cells(element)))
        element.clear()
    elif element.tag == f"{_X}Visible" and (element.text or "").startswith("SheetHidden"):
        found[-1] = (name, True, rows)


def _cells(row: Element) -> Iterator[Value]:
    column = 0
    for cell in row.iter(f"{_SS}Cell"):
        wanted = int(cell.get(f"{_SS}Index", column + 1))
        gate.check_size(rows=1, columns=wanted)
        for _ in range(wanted - 1 - column):
            yield None
        yield _value(cell.find(f"{_SS}Data"))
        merged = int(cell.get(f"{_SS}MergeAcross", 0))
        gate.check_size(rows=1, columns=wanted + merged)
        for _ in range(merged):
            yield None
        column = wanted + merged


def _value(data: Any) -> Value:
    if data is None:
        return None
    text = "".join(data.itertext())
    kind = data.get(f"{_SS}Type", "String")
    if kind == "Number":
        return tidy(float(text)) if len(text.strip("-")) <= 15 else _long(text)  # noqa: PLR2004
    if kind == "DateTime":
        return dt.datetime.fromisoformat(text)
    if kind == "Boolean":
        return text.strip() == "1"
    return tidy(text)


def _long(text: str) -> Value:
    """Return a number with more digits than a spreadsheet keeps; ``5.86E+10`` stays text."""
    try:
        return int(text)
    except ValueError:
        return tidy(float(text))
