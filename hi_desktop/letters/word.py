"""A letter as a Word file: Times New Roman 12, the layout of official correspondence."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import docx
from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.text.paragraph import Paragraph

from hi_desktop.domain.dates import dotted
from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.letters import NUMBER_PLACE, Letter

FONT, SIZE = "Times New Roman", 12
_MARGIN = Cm(2.5)
_INDENT = Cm(1.25)
_TABLE_SIZE = 9
_STYLES = frozenset({"Normal", "Normal Table", "Table Grid", "No List", "header", "footer"})
_NEEDLESS = frozenset({"customXml", "numbering", "stylesWithEffects", "thumbnail", "webSettings"})
"""Parts of the library's template that no letter has."""


def write(letter: Letter, path: Path) -> None:
    """Write a letter.

    Raises:
        WorldError: `letter.unwritable`.
    """
    document = docx.Document(io.BytesIO(_sheet_of_paper()))
    for line in letter.heading:
        _line(document, line, WD_ALIGN_PARAGRAPH.CENTER)
    _blank(document)
    if letter.urgency:
        _line(document, letter.urgency, WD_ALIGN_PARAGRAPH.RIGHT, bold=True)
    width = document.sections[0].page_width or Cm(21)
    first = _line(document, f"Sayı\t: {NUMBER_PLACE}\t{dotted(letter.on)}")
    first.paragraph_format.tab_stops.add_tab_stop(_INDENT)
    first.paragraph_format.tab_stops.add_tab_stop(
        Cm((width - 2 * _MARGIN) / 360_000), WD_TAB_ALIGNMENT.RIGHT
    )
    second = _line(document, f"Konu\t: {letter.subject}")
    second.paragraph_format.tab_stops.add_tab_stop(_INDENT)
    _blank(document)
    for line in letter.addressee:
        _line(document, line, WD_ALIGN_PARAGRAPH.CENTER)
    _blank(document)
    _references(document, letter.references)
    _text(document, letter)
    _signature(document, letter)
    _ending(document, letter)
    try:
        document.save(str(path))
    except OSError as error:
        raise WorldError("letter.unwritable") from error


@cache
def _sheet_of_paper() -> bytes:
    """Return an empty document with fonts and margins, and none of the styles that no letter has.

    Hundreds of letters are written at once; each begins with reading this.
    """
    document, out = docx.Document(), io.BytesIO()
    _dress(document)
    for style in list(document.styles.element.style_lst):
        if style.type != WD_STYLE_TYPE.CHARACTER and style.name_val not in _STYLES:
            document.styles.element.remove(style)
    for owner in (document.part, document.part.package):
        for number, relation in list(owner.rels.items()):
            if relation.reltype.rpartition("/")[2] in _NEEDLESS:
                del owner.rels[number]
    document.save(out)
    return out.getvalue()


def _dress(document: Document) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(SIZE)
    fonts = style.element.rPr.rFonts
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)
    shape = style.paragraph_format
    shape.space_after, shape.space_before, shape.line_spacing = Pt(0), Pt(0), 1.0
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = _MARGIN
    section.top_margin = section.bottom_margin = _MARGIN


def _line(
    document: Document,
    text: str,
    place: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.LEFT,
    *,
    bold: bool = False,
) -> Paragraph:
    paragraph = document.add_paragraph()
    paragraph.alignment = place
    paragraph.add_run(text).bold = bold
    return paragraph


def _blank(document: Document) -> None:
    document.add_paragraph()


def _references(document: Document, references: tuple[str, ...]) -> None:
    for at, text in enumerate(references):
        letter = f"{chr(ord('a') + at)}) " if len(references) > 1 else ""
        _line(document, f"{'İlgi' if not at else ''}\t: {letter}{text}")
    if references:
        _blank(document)


def _text(document: Document, letter: Letter) -> None:
    *body, last = letter.paragraphs
    for text in body:
        _paragraph(document, text)
    for number, text in enumerate(letter.lines, 1):
        _paragraph(document, f"{number}) {text}")
    if letter.table:
        _blank(document)
        _table(document, letter.table)
        _blank(document)
    _paragraph(document, last)


def _paragraph(document: Document, text: str) -> None:
    paragraph = _line(document, text, WD_ALIGN_PARAGRAPH.JUSTIFY)
    paragraph.paragraph_format.first_line_indent = _INDENT


def _table(document: Document, rows: tuple[tuple[str, ...], ...]) -> None:
    table = document.add_table(len(rows), len(rows[0]))
    table.style = "Table Grid"
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for line, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(line.cells, cells, strict=True):
            run = cell.paragraphs[0].add_run(text)
            run.font.size = Pt(_TABLE_SIZE)
            run.bold = cells is rows[0]


def _signature(document: Document, letter: Letter) -> None:
    _blank(document)
    for text in filter(None, (letter.signer, letter.signer_title)):
        line = _line(document, text, WD_ALIGN_PARAGRAPH.CENTER)
        line.paragraph_format.left_indent = Cm(9)


def _ending(document: Document, letter: Letter) -> None:
    if letter.enclosures:
        _blank(document)
        if len(letter.enclosures) == 1:
            _line(document, f"Ek: {letter.enclosures[0]}")
        else:
            _line(document, "Ek:")
            for number, text in enumerate(letter.enclosures, 1):
                _line(document, f"{number}- {text}")
    if letter.information:
        _blank(document)
        _line(document, "Dağıtım:")
        for title, names in (("Gereği:", letter.action), ("Bilgi:", letter.information)):
            _line(document, title)
            for name in names:
                _line(document, name)
