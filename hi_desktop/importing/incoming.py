"""Foreign files made ready to be attached: checked, named safely, e-mails taken apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.files import (
    LONGEST_SOURCE,
    MAX_DEPTH,
    MAX_FILE,
    MAX_FILES,
    MAX_TEXT,
    Group,
    Incoming,
    MailFacts,
    Media,
    NewFile,
    safe_name,
)
from hi_desktop.domain.text import clean
from hi_desktop.importing import pages, plain_text
from hi_desktop.importing.mail import Mail, read_mail
from hi_desktop.importing.media import sniff_media

Step = Callable[[int, int, str], None]
_WITHIN = " › "


@dataclass(slots=True)
class _Collected:
    """What was found so far."""

    files: list[NewFile] = field(default_factory=list)
    mail: MailFacts | None = None
    refused: list[tuple[str, str]] = field(default_factory=list)

    def add(self, name: str, data: bytes, outside: str = "", depth: int = 0) -> None:
        """Take a file over, and what lies in it when it is an e-mail."""
        shown = clean(name)[:LONGEST_SOURCE] or "ek"
        if fault := _fault(data, len(self.files), depth):
            self.refused.append((shown, fault))
            return
        media = sniff_media(data, name)
        found = NewFile(
            name=safe_name(name, media),
            source=(outside + shown)[-LONGEST_SOURCE:],
            media=media.code,
            data=data,
        )
        if media.group is Group.MAIL:
            self._take_apart(found, media, depth)
        else:
            self.files.append(_read(found, media))

    def _take_apart(self, found: NewFile, media: Media, depth: int) -> None:
        try:
            mail = read_mail(found.data, media)
        except WorldError as error:
            self.refused.append((found.name, error.code))
            self.files.append(found)
            return
        self.files.append(replace(found, text=_words_of(mail)))
        if self.mail is None:
            self.mail = mail.facts
        for part in mail.parts:
            self.add(part.name, part.data, found.name + _WITHIN, depth + 1)


def _fault(data: bytes, count: int, depth: int) -> str:
    if not data:
        return "file.empty"
    if len(data) > MAX_FILE:
        return "file.too_large"
    if count >= MAX_FILES:
        return "file.too_many"
    return "file.too_deep" if depth > MAX_DEPTH else ""


def _words_of(mail: Mail) -> str:
    facts = mail.facts
    told = (facts.subject, facts.sender, facts.address, facts.body)
    return "\n".join(filter(None, told))[:MAX_TEXT]


def _read(found: NewFile, media: Media) -> NewFile:
    """Return a file with its pages and its text; what cannot be read has none."""
    try:
        if media.group is Group.PDF:
            count = pages.page_count(found.data)
            return replace(found, pages=count, text=pages.text_of(found.data, MAX_TEXT))
        return replace(found, text=text_of(found.data, media)[:MAX_TEXT])
    except WorldError:
        return found


def text_of(data: bytes, media: Media) -> str:
    """Return the words of a file, to be read and searched; empty where it has none.

    Raises:
        WorldError: `file.damaged`, `file.locked`.
    """
    if media.code == "text/html":
        return plain_text.of_html(plain_text.decoded(data))
    if media.group is Group.TEXT:
        return clean(plain_text.decoded(data[: 4 * MAX_TEXT]), lines=True)
    if media.suffix == ".docx":
        return plain_text.of_word(data, MAX_TEXT)
    return ""


def mail_of(data: bytes, media: Media) -> MailFacts:
    """Return what an e-mail says of itself.

    Raises:
        WorldError: `mail.damaged`.
    """
    return read_mail(data, media).facts


def from_files(paths: Iterable[Path], step: Step) -> Incoming:
    """Return the files of these paths; what cannot be taken is named with its reason."""
    found = _Collected()
    wanted = list(paths)
    for at, path in enumerate(wanted):
        step(at, len(wanted), path.name)
        try:
            data = _bytes_of(path)
        except WorldError as error:
            found.refused.append((clean(path.name), error.code))
        else:
            found.add(path.name, data)
    step(len(wanted), len(wanted), "")
    return Incoming(tuple(found.files), found.mail, tuple(found.refused))


def from_bytes(parts: Iterable[tuple[str, bytes]]) -> Incoming:
    """Return files that never lay on the disk: from the clipboard or another program."""
    found = _Collected()
    for name, data in parts:
        found.add(name, data)
    return Incoming(tuple(found.files), found.mail, tuple(found.refused))


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise WorldError("file.folder")
        if not path.is_file():
            raise WorldError("file.missing")
        if path.stat().st_size > MAX_FILE:
            raise WorldError("file.too_large")
        return path.read_bytes()
    except OSError as error:
        raise WorldError("file.unreadable") from error
