"""HTML tables, the usual content of an .xls from a web system; also inside a saved mail (MHTML).

All tables of a page become one sheet, as Excel shows them: text between tables is a row of its
own, a table used for layout gives its inner rows, a small table inside a cell gives its text.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass, field
from email.message import EmailMessage
from html.parser import HTMLParser

from hi_desktop.domain.errors import WorldError
from hi_desktop.importing import delimited, gate
from hi_desktop.importing.cells import Value

Rows = list[tuple[Value, ...]]

_CHARSET = re.compile(rb"""charset\s*=\s*["']?\s*([a-z0-9_\-]+)""", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "title", "head", "noscript", "template"})
_BREAKS = frozenset({"br", "p", "div", "li", "h1", "h2", "h3", "h4", "tr"})
_INNER_ROWS, _INNER_COLUMNS = 2, 3
_MAX_DEPTH = 30
_ALIASES = {"iso-8859-9": "cp1254", "latin5": "cp1254", "iso-8859-1": "cp1252"}


def read(data: bytes, *, mail: bool = False) -> list[tuple[str, bool, Rows]]:
    """Return the one sheet of a page.

    Raises:
        WorldError: `import.no_table`, `import.encoding`, `import.too_many_cells`.
    """
    text = _mail_text(data) if mail else _decode(data)
    page = _Page()
    page.feed(text)
    page.close()
    page.end()
    if not page.tables:
        raise WorldError("import.no_table")
    return [("", False, page.rows)]


def _decode(data: bytes) -> str:
    """Decode by the page's own word where it fits the bytes, else as delimited text."""
    declared = _CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        name = declared[1].decode("ascii").lower()
        try:
            return data.decode(_ALIASES.get(name, name))
        except (UnicodeDecodeError, LookupError):
            return delimited.decode(data)
    return delimited.decode(data)


def _mail_text(data: bytes) -> str:
    """Return the page inside a mail or a web archive."""
    try:
        message = email.message_from_bytes(data, policy=email.policy.default)
        part = message.get_body(("html",)) if isinstance(message, EmailMessage) else None
        content = part.get_content() if part is not None else None
    except (LookupError, ValueError, AttributeError, TypeError) as error:
        raise WorldError("import.damaged") from error
    if not isinstance(content, str):
        raise WorldError("import.no_table")
    return content


@dataclass(slots=True)
class _Table:
    rows: Rows = field(default_factory=list)
    row: list[Value] | None = None
    cell: list[str] | None = None
    span: int = 1
    down: int = 1
    carried: dict[int, int] = field(default_factory=dict)
    """Column -> how many more rows a cell above covers it."""
    promoted: bool = False


class _Page(HTMLParser):
    """Collects the rows of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: Rows = []
        self.tables = 0
        self._open: list[_Table] = []
        self._silent = 0
        self._loose: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT and tag != "head":
            self._silent += 1
        elif tag == "table":
            self._flush()
            if len(self._open) >= _MAX_DEPTH:
                raise WorldError("import.bomb")
            self._open.append(_Table())
            self.tables += 1
        elif tag == "tr" and self._open:
            self._end_row()
            self._open[-1].row = []
        elif tag in {"td", "th"} and self._open:
            self._start_cell(dict(attrs))
        elif tag in _BREAKS:
            self._write("\n")
            if not self._open:
                self._flush()

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT and tag != "head":
            self._silent = max(0, self._silent - 1)
        elif tag == "table" and self._open:
            self._end_table()
        elif tag == "tr" and self._open:
            self._end_row()
        elif tag in {"td", "th"} and self._open:
            self._end_cell()
        elif tag in _BREAKS:
            self._write("\n")
            if not self._open:
                self._flush()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._write(data)

    def end(self) -> None:
        """Close what a broken page left open."""
        while self._open:
            self._end_table()
        self._flush()

    def _write(self, text: str) -> None:
        if self._open and self._open[-1].cell is not None:
            self._open[-1].cell.append(text if text == "\n" else " ".join(_spaced(text)))
        elif not self._open:
            self._loose.append(text)

    def _flush(self) -> None:
        text = " ".join("".join(self._loose).split())
        self._loose.clear()
        if text:
            self.rows.append((text,))

    def _start_cell(self, attributes: dict[str, str | None]) -> None:
        table = self._open[-1]
        self._end_cell()
        if table.row is None:
            table.row = []
        _carry(table)
        table.cell = []
        table.span = _count(attributes.get("colspan"), gate.MAX_COLUMNS)
        table.down = _count(attributes.get("rowspan"), gate.MAX_ROWS)

    def _end_cell(self) -> None:
        table = self._open[-1]
        if table.cell is None or table.row is None:
            return
        lines = (" ".join(line.split()) for line in "".join(table.cell).split("\n"))
        text = "\n".join(line for line in lines if line)
        if table.down > 1:
            start = len(table.row)
            table.carried.update(dict.fromkeys(range(start, start + table.span), table.down))
        table.row.append(text or None)
        table.row.extend([None] * (table.span - 1))
        table.cell = None
        gate.check_size(rows=1, columns=len(table.row))

    def _end_row(self) -> None:
        table = self._open[-1]
        self._end_cell()
        if table.row is None:
            return
        _carry(table)
        table.carried = {at: left - 1 for at, left in table.carried.items() if left > 1}
        if not table.promoted or any(value is not None for value in table.row):
            table.rows.append(tuple(table.row))
        table.row, table.promoted = None, False
        if len(table.rows) > gate.MAX_ROWS:
            gate.check_size(rows=len(table.rows), columns=1)

    def _end_table(self) -> None:
        self._end_row()
        table = self._open.pop()
        if not self._open:
            self.rows.extend(table.rows)
            return
        outer = self._open[-1]
        width = max((len(row) for row in table.rows), default=0)
        if outer.cell is None or (len(table.rows) >= _INNER_ROWS and width >= _INNER_COLUMNS):
            outer.rows.extend(table.rows)
            outer.promoted = True
            return
        for row in table.rows:
            outer.cell.append("\n" + " ".join(str(value) for value in row if value is not None))


def _carry(table: _Table) -> None:
    """Leave the places empty that a cell of a row above covers."""
    row = table.row
    while row is not None and len(row) in table.carried:
        row.append(None)


def _count(text: str | None, limit: int) -> int:
    digits = (text or "").strip()
    return min(max(int(digits), 1), limit) if digits.isdecimal() and len(digits) < 9 else 1  # noqa: PLR2004


def _spaced(text: str) -> list[str]:
    """Return the words of a piece of text with the blanks at its ends kept as one."""
    words = text.split()
    if not words:
        return ["", ""]
    head = [""] if text[0].isspace() else []
    tail = [""] if text[-1].isspace() else []
    return [*head, *words, *tail]
