"""PDF files read with PDFium: pages, text, pictures of pages.

PDFium is not made for several threads at once, so one lock stands around it. A damaged file ends in
words; a page is drawn no larger than a screen can show.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from pypdfium2 import PdfDocument, PdfiumError, raw

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.files import PageImage
from hi_desktop.domain.text import clean

_LOCK = threading.Lock()
_LARGEST = 24_000_000
"""Pixels of one page."""
_SPOKEN = 20_000
"""So many letters of a page are given to a screen reader."""
MAX_PAGES_READ = 400
"""The text of so many pages is read for the search."""


@contextmanager
def _opened(data: bytes) -> Generator[Any]:
    with _LOCK:
        try:
            document = PdfDocument(data)
        except PdfiumError as error:
            locked = getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD
            raise WorldError("file.locked" if locked else "file.damaged") from error
        try:
            yield document
        except (PdfiumError, ValueError, IndexError, MemoryError) as error:
            raise WorldError("file.damaged") from error
        finally:
            document.close()


def page_count(data: bytes) -> int:
    """Return the number of pages.

    Raises:
        WorldError: `file.damaged`, `file.locked`.
    """
    with _opened(data) as document:
        return len(document)


def text_of(data: bytes, longest: int) -> str:
    """Return the text layer, at most `longest` letters.

    Raises:
        WorldError: `file.damaged`, `file.locked`.
    """
    parts: list[str] = []
    length = 0
    with _opened(data) as document:
        for number in range(min(len(document), MAX_PAGES_READ)):
            page = document[number]
            layer = page.get_textpage()
            parts.append(clean(layer.get_text_bounded(), lines=True))
            layer.close()
            page.close()
            length += len(parts[-1])
            if length >= longest:
                break
    return "\n".join(part for part in parts if part)[:longest]


def draw(data: bytes, number: int, width: int) -> PageImage:
    """Draw a page.

    Args:
        data: the file.
        number: of the page, from 0.
        width: of the picture, in pixels.

    Raises:
        WorldError: `file.damaged`, `file.locked`.
    """
    with _opened(data) as document:
        page = document[number]
        wide, high = page.get_size()
        factor = width / max(wide, 1)
        area = max(wide * high * factor * factor, 1)
        if area > _LARGEST:
            factor *= (_LARGEST / area) ** 0.5
        bitmap = page.render(scale=factor, rev_byteorder=True, prefer_bgrx=False)
        layer = page.get_textpage()
        image = PageImage(
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            bytes(bitmap.buffer),
            clean(layer.get_text_bounded(), lines=True)[:_SPOKEN],
        )
        layer.close()
        bitmap.close()
        page.close()
    return image
