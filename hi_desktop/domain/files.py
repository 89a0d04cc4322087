"""Files that people send: how large, under which names they are kept, which may be opened.

Nothing that came from outside is ever executed. What a file is was told by its bytes; the name is
only believed where it says that a file could be run.
"""

from __future__ import annotations

import datetime as dt
import enum
import re
from dataclasses import dataclass, field

from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.vocabulary import Word

MEBIBYTE = 1024 * 1024
MAX_FILE = 25 * MEBIBYTE
"""Largest file, in bytes."""
MAX_FILES = 60
"""At most so many files at once, those within e-mails among them."""
MAX_DEPTH = 4
"""E-mails within e-mails are followed so far."""
MAX_TEXT = 100_000
"""So many letters of a file's text are searched."""
LONGEST_NAME = 120
LONGEST_SOURCE = 200

_FORBIDDEN = re.compile(r'[<>:"|?*]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)")
_LONGEST_SUFFIX = 12


class Group(enum.StrEnum):
    """What is done with a sort of file."""

    PDF = "pdf"
    IMAGE = "image"
    TEXT = "text"
    MAIL = "mail"
    OFFICE = "office"
    ARCHIVE = "archive"
    MACRO = "macro"
    RUNNABLE = "runnable"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Media:
    """A sort of file (media type).

    Args:
        code: as it is stored.
        suffix: under which a copy is opened; with the dot.
    """

    code: str
    suffix: str
    group: Group
    name: Word


def _office(code: str, suffix: str, tr: str, en: str) -> Media:
    return Media(f"application/{code}", suffix, Group.OFFICE, Word(tr, en))


_OOXML = "vnd.openxmlformats-officedocument"
_ODF = "vnd.oasis.opendocument"
_ALL = (
    Media("application/pdf", ".pdf", Group.PDF, Word("PDF belgesi", "PDF document")),
    Media("image/png", ".png", Group.IMAGE, Word("PNG görseli", "PNG picture")),
    Media("image/jpeg", ".jpg", Group.IMAGE, Word("JPEG görseli", "JPEG picture")),
    Media("image/gif", ".gif", Group.IMAGE, Word("GIF görseli", "GIF picture")),
    Media("image/bmp", ".bmp", Group.IMAGE, Word("BMP görseli", "BMP picture")),
    Media("image/webp", ".webp", Group.IMAGE, Word("WebP görseli", "WebP picture")),
    Media("image/tiff", ".tif", Group.IMAGE, Word("TIFF görseli", "TIFF picture")),
    Media("text/plain", ".txt", Group.TEXT, Word("Düz metin", "Plain text")),
    Media("text/html", ".html", Group.TEXT, Word("Web sayfası", "Web page")),
    Media("text/rtf", ".rtf", Group.OFFICE, Word("RTF belgesi", "RTF document")),
    Media("message/rfc822", ".eml", Group.MAIL, Word("E-posta", "E-mail")),
    Media("application/vnd.ms-outlook", ".msg", Group.MAIL, Word("E-posta", "E-mail")),
    _office(f"{_OOXML}.wordprocessingml.document", ".docx", "Word belgesi", "Word document"),
    _office(f"{_OOXML}.spreadsheetml.sheet", ".xlsx", "Excel tablosu", "Excel workbook"),
    _office(f"{_OOXML}.presentationml.presentation", ".pptx", "Sunu", "Presentation"),
    _office(f"{_ODF}.text", ".odt", "OpenDocument metni", "OpenDocument text"),
    _office(f"{_ODF}.spreadsheet", ".ods", "OpenDocument tablosu", "OpenDocument sheet"),
    _office("msword", ".doc", "Eski Word belgesi", "Old Word document"),
    _office("vnd.ms-excel", ".xls", "Eski Excel tablosu", "Old Excel workbook"),
    Media("application/x-macro", "", Group.MACRO, Word("Makrolu belge", "Document with macros")),
    Media("application/zip", ".zip", Group.ARCHIVE, Word("Arşiv", "Archive")),
    Media("application/x-program", "", Group.RUNNABLE, Word("Program veya betik", "Program")),
    Media("application/octet-stream", "", Group.UNKNOWN, Word("Bilinmeyen tür", "Unknown kind")),
)
MEDIA: dict[str, Media] = {media.code: media for media in _ALL}
"""Every known sort of file by its code."""
UNKNOWN = MEDIA["application/octet-stream"]
PROGRAM = MEDIA["application/x-program"]
MACRO = MEDIA["application/x-macro"]

OPENED = frozenset({Group.PDF, Group.IMAGE, Group.OFFICE}) | {Group.TEXT}
"""Groups that may be handed to the program that the system has for them."""
_NEVER_HANDED = frozenset({"text/html"})
"""Shown as text here; a browser would run what they hold."""

_RUNNABLE = (
    "ade adp app appref-ms appx bat bin cgi chm cmd com command cpl deb desktop diagcab dll "
    "dmg exe gadget hta inf ins iso isp jar jnlp js jse lib library-ms lnk mad maf mam mdb "
    "mde mht mhtml msc msi msix msp mst pif pkg ps1 ps1xml psc1 psd1 psm1 py pyc pyw pyz rb "
    "reg rpm run scf scr sct search-ms settingcontent-ms sh shb shs svg swf sys theme tmp url "
    "vb vbe vbs vhd vhdx vsmacros vsw website wim ws wsc wsf wsh xbap xll xnk "
)
RUNNABLE_SUFFIXES = frozenset(_RUNNABLE.split())
"""Endings that some system runs; whatever the bytes are, such a file is not opened."""
_MACRO = "docm dotm xlsm xlsb xltm xlam pptm potm ppam ppsm sldm"
MACRO_SUFFIXES = frozenset(_MACRO.split())


def media_of(code: str) -> Media:
    """Return the sort of file of a stored code."""
    return MEDIA.get(code, UNKNOWN)


def suffix_of(name: str) -> str:
    """Return the ending of a name, folded, without the dot.

    >>> suffix_of("Dilekçe.PDF"), suffix_of("rapor.pdf.exe "), suffix_of("ek")
    ('pdf', 'exe', '')
    """
    head, dot, tail = name.rstrip(" .").rpartition(".")
    return fold(tail) if dot and head else ""


def why_not_opened(code: str, name: str) -> str:
    """Return the code of the sentence that says why a file is not opened; empty when it may be.

    >>> why_not_opened("application/pdf", "ek.pdf"), why_not_opened("application/pdf", "ek.exe")
    ('', 'file.runnable')
    """
    media = media_of(code)
    if media.group is Group.RUNNABLE or suffix_of(name) in RUNNABLE_SUFFIXES:
        return "file.runnable"
    if media.group is Group.MACRO or suffix_of(name) in MACRO_SUFFIXES:
        return "file.macro"
    if media.group not in OPENED or media.code in _NEVER_HANDED:
        return "file.not_opened"
    return ""


def safe_name(name: str, media: Media = UNKNOWN) -> str:
    r"""Return the name under which a foreign file is kept: no path, no trick, no reserved word.

    >>> safe_name("..\\..\\Windows\\con.txt"), safe_name("rapor\u202efdp.exe"), safe_name("/")
    ('_con.txt', 'raporfdp.exe', 'ek')
    """
    last = re.split(r"[/\\]", name.replace("\x00", ""))[-1]
    bare = _FORBIDDEN.sub("_", clean(last)).strip(" .")
    if not bare:
        bare = "ek" + media.suffix
    if _RESERVED.match(fold(bare)):
        bare = "_" + bare
    if len(bare) <= LONGEST_NAME:
        return bare
    head, dot, tail = bare.rpartition(".")
    if not dot or len(tail) > _LONGEST_SUFFIX:
        return bare[:LONGEST_NAME].rstrip(" .")
    return head[: LONGEST_NAME - len(tail) - 1].rstrip(" .") + "." + tail


def size_words(size: int) -> str:
    """Return a size as people read it, decimals with a comma.

    >>> size_words(900), size_words(15_300), size_words(3_500_000)
    ('900 B', '14,9 KB', '3,3 MB')
    """
    if size < 1024:  # noqa: PLR2004 - a kibibyte
        return f"{size} B"
    unit, amount = ("KB", size / 1024) if size < MEBIBYTE else ("MB", size / MEBIBYTE)
    return f"{amount:.1f} {unit}".replace(".", ",")


@dataclass(frozen=True, slots=True, kw_only=True)
class NewFile:
    """A file that is to be attached.

    Args:
        name: as it is kept.
        source: as it was called, and in which e-mail it lay.
        media: code of its sort, told by its bytes.
        text: what is searched of it, at most `MAX_TEXT` letters.
    """

    name: str
    source: str
    media: str
    data: bytes = field(repr=False)
    pages: int | None = None
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class MailFacts:
    """What an e-mail says of itself.

    Args:
        sent: local time of Türkiye; None where the mail names none that can be read.
        notes: codes of sentences that tell what could not be read.
    """

    subject: str = ""
    sender: str = ""
    address: str = ""
    sent: dt.datetime | None = None
    body: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was dropped or chosen, read and checked.

    Args:
        files: to be attached, e-mails before what lay in them.
        mail: the first e-mail among them.
        refused: (name, code of the sentence) of what was left out.
    """

    files: tuple[NewFile, ...] = ()
    mail: MailFacts | None = None
    refused: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PageImage:
    """A drawn page: RGB, eight bits a colour, `stride` bytes a line; with its words."""

    width: int
    height: int
    stride: int
    pixels: bytes
    text: str = ""
