"""The text of foreign documents: HTML without its markup, Word files, text of unknown encoding."""

from __future__ import annotations

import io
from html.parser import HTMLParser

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.text import clean
from hi_desktop.importing import gate

_SILENT = frozenset({"script", "style", "head", "title", "template", "noscript", "svg", "object"})
_BREAKS = frozenset(
    {"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "h5", "h6", "table", "hr", "blockquote"}
)
_LONGEST = 2_000_000
_TURKISH = frozenset({"iso-8859-9", "latin5", "iso-8859-1", "latin1", "us-ascii"})
"""Names under which programs send the Turkish code page."""
_DOUBTFUL = frozenset({"us-ascii", "iso-8859-1", "latin1"})
"""Names under which UTF-8 is sent, too."""


class _Text(HTMLParser):
    """Collects what a reader sees; nothing is fetched and nothing runs."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "body":  # also where the head before it was never ended
            self._silent = 0
        elif tag in _SILENT:
            self._silent += 1
        elif tag in _BREAKS:
            self.parts.append("\n")
        elif tag in {"td", "th"}:
            self.parts.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(self._silent - 1, 0)
        elif tag in _BREAKS - {"br", "hr"}:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data)


def of_html(markup: str) -> str:
    r"""Return what a reader sees of a page.

    >>> of_html("<style>x</style><p>Sayın <b>yetkili</b>,</p><p>iyi&nbsp;günler</p>")
    'Sayın yetkili,\n\niyi günler'
    """
    parser = _Text()
    parser.feed(_spaced(markup[:_LONGEST]))
    parser.close()
    text = "".join(parser.parts)
    lines = [" ".join(line.split()) for line in text.split("\n")]
    kept = [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]
    return clean("\n".join(kept), lines=True)


def _spaced(markup: str) -> str:
    """Return markup in which every line end stands for a blank."""
    return markup.replace("\r", " ").replace("\n", " ")


def decoded(data: bytes, charset: str = "") -> str:
    """Return bytes as text: as it says, else UTF-8, else the Turkish code page.

    >>> decoded("Işık".encode("cp1254")), decoded("Işık".encode(), "no-such-charset")
    ('Işık', 'Işık')
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    named = "cp1254" if charset.lower() in _TURKISH else charset
    order = ("utf-8-sig", named) if charset.lower() in _DOUBTFUL else (named, "utf-8-sig")
    for name in filter(None, (*order, "cp1254")):
        try:
            return data.decode(name)
        except (LookupError, UnicodeError):
            continue
    return data.decode("cp1254", "replace")


def of_word(data: bytes, longest: int) -> str:
    """Return the text of a Word file (.docx): paragraphs, then tables.

    Raises:
        WorldError: `file.damaged`, or what the gate refuses.
    """
    gate.check_zip(data)
    import docx
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = docx.Document(io.BytesIO(data))
        parts = [paragraph.text for paragraph in document.paragraphs]
        for table in document.tables:
            parts += [" ".join(cell.text for cell in row.cells) for row in table.rows]
    except (PackageNotFoundError, SyntaxError, *gate.ZIP_FAILURES) as error:
        raise WorldError("file.damaged") from error
    except (AttributeError, TypeError, RecursionError) as error:  # parts that lead nowhere
        raise WorldError("file.damaged") from error
    return clean("\n".join(parts), lines=True)[:longest]
