"""Files and e-mails of applications: attached, shown, handed out read-only, never executed."""

from __future__ import annotations

import os
import stat
import tempfile
import uuid
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hi_desktop.domain.applications import Act, Attachment
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.files import (
    Group,
    Incoming,
    MailFacts,
    NewFile,
    PageImage,
    media_of,
    why_not_opened,
)
from hi_desktop.domain.transitions import next_state
from hi_desktop.services.acts import Acts
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.copies import copies_folder
from hi_desktop.services.secrecy import check_read
from hi_desktop.storage.applications import Case
from hi_desktop.storage.unit_of_work import Work

HARMLESS = ".guvensiz"
"""Ending of copies of what could be run; no system runs it."""
_FROM_OUTSIDE = "[ZoneTransfer]\r\nZoneId=3\r\n"
"""Tells Windows and Office that a file came from outside: it is opened in protected view."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """How a file is shown.

    Args:
        group: decides between pages, picture, text and facts.
        text: words of a text or of an e-mail.
        mail: what an e-mail says of itself.
        data: bytes of a picture.
        fault: code of the sentence that says why nothing can be shown.
        closed: code of the sentence that says why it is not opened elsewhere.
    """

    file: Attachment
    group: Group
    text: str = ""
    mail: MailFacts | None = None
    data: bytes = b""
    pages: int = 0
    fault: str = ""
    closed: str = ""


class AttachmentService(Acts):
    """To be asked through the office."""

    # ---- taking in

    def read(
        self, files: Iterable[Path], step: Callable[[int, int, str], None] = lambda *_: None
    ) -> Incoming:
        """Read what was dropped or chosen; what cannot be taken is named with its reason."""
        from hi_desktop.importing.incoming import from_files

        return from_files(files, step)

    def read_bytes(self, parts: Iterable[tuple[str, bytes]]) -> Incoming:
        """Read files that never lay on the disk."""
        from hi_desktop.importing.incoming import from_bytes

        return from_bytes(parts)

    def attach(self, application_id: int, files: Sequence[NewFile]) -> Changes:
        """Attach files as one act.

        Raises:
            RuleError: `file.none`, `secrecy.not_named`.
        """
        if not files:
            raise RuleError("file.none")

        def work_on(work: Work, case: Case) -> None:
            next_state(case.record.state, Act.ATTACH)
            check_read(work, application_id, self._context.officer.id)
            store(work, self._context, application_id, files)

        names = ", ".join(file.name for file in files)
        return self._on_one(application_id, Act.ATTACH, work_on, note=names[:500])

    def remove(self, application_id: int, ids: Sequence[int]) -> Changes:
        """Take files away; undo brings them back.

        Raises:
            RuleError: `file.gone`, `secrecy.not_named`.
        """

        def work_on(work: Work, case: Case) -> None:
            next_state(case.record.state, Act.DETACH)
            check_read(work, application_id, self._context.officer.id)
            work.note = ", ".join(work.attachments.remove(application_id, ids))[:500]

        return self._on_one(application_id, Act.DETACH, work_on)

    # ---- showing

    def of(self, application_id: int) -> tuple[Attachment, ...]:
        """Return the files of an application.

        Raises:
            RuleError: `secrecy.not_named` for a protected applicant.
        """
        with self._context.read() as work:
            found = work.attachments.of(application_id)
            if found:
                check_read(work, application_id, self._context.officer.id)
        return found

    def content(self, attachment_id: int) -> tuple[Attachment, bytes]:
        """Return a file with its bytes.

        Raises:
            RuleError: `file.gone`, `secrecy.not_named`.
            WorldError: `file.altered`.
        """
        with self._context.read() as work:
            found = work.attachments.owner(attachment_id)
            check_read(work, found.application_id, self._context.officer.id)
            return found, work.attachments.content(found.digest)

    def preview(self, attachment_id: int) -> Preview:
        """Return how a file is shown; a damaged one says so."""
        from hi_desktop.importing import incoming, pages

        file, data = self.content(attachment_id)
        media = media_of(file.media)
        closed = why_not_opened(file.media, file.source or file.name)
        text, mail, count, fault = "", None, 0, ""
        try:
            if media.group is Group.PDF:
                count = pages.page_count(data)
            elif media.group is Group.MAIL:
                mail = incoming.mail_of(data, media)
                text = mail.body
            elif media.group is not Group.IMAGE:
                text = incoming.text_of(data, media)
        except WorldError as error:
            fault = error.code
        picture = data if media.group is Group.IMAGE else b""
        return Preview(
            file=file,
            group=media.group,
            text=text,
            mail=mail,
            data=picture,
            pages=count,
            fault=fault,
            closed=closed,
        )

    def page(self, attachment_id: int, number: int, width: int) -> PageImage:
        """Draw a page of a PDF.

        Args:
            attachment_id: the file.
            number: of the page, from 0.
            width: of the picture, in pixels.

        Raises:
            WorldError: `file.damaged`, `file.locked`.
        """
        from hi_desktop.importing import pages

        return pages.draw(self.content(attachment_id)[1], number, width)

    # ---- handing out

    def open_copy(self, attachment_id: int) -> Path:
        """Write a read-only copy for another program and return its path.

        Raises:
            RuleError: `file.runnable`, `file.macro`, `file.not_opened`, `secrecy.not_named`.
            WorldError: `file.unwritable`.
        """
        file, data = self.content(attachment_id)
        closed = why_not_opened(file.media, file.source or file.name)
        if closed:
            raise RuleError(closed)
        suffix = media_of(file.media).suffix
        stem = file.name if file.name.lower().endswith(suffix) else file.name + suffix
        place = copies_folder() / uuid.uuid4().hex
        try:
            place.mkdir(mode=0o700)
            target = place / stem
            target.write_bytes(data)
            if os.name == "nt":
                Path(f"{target}:Zone.Identifier").write_text(_FROM_OUTSIDE, encoding="ascii")
            target.chmod(stat.S_IRUSR)
        except OSError as error:
            raise WorldError("file.unwritable") from error
        return target

    def save_copy(self, attachment_id: int, target: Path, *, as_it_is: bool = False) -> Path:
        """Write a copy where the officer wants it and return where it stands.

        Args:
            attachment_id: the file.
            target: the path that was chosen.
            as_it_is: the officer confirmed that what could be run keeps its ending; else the copy
                gets a harmless one behind it.

        Raises:
            RuleError: `secrecy.not_named`.
            WorldError: `file.unwritable`.
        """
        file, data = self.content(attachment_id)
        if not as_it_is and (is_unsafe(file) or _can_run(file.media, target.name)):
            target = target.with_name(target.name.removesuffix(HARMLESS) + HARMLESS)
        name = ""
        try:
            number, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=target.parent)
            with os.fdopen(number, "wb") as stream:
                stream.write(data)
            Path(name).replace(target)
        except OSError as error:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
            raise WorldError("file.unwritable") from error
        return target


def store(work: Work, context: Context, application_id: int, files: Sequence[NewFile]) -> None:
    """Attach files within a running act, such as a registration."""
    for file in files:
        work.attachments.add(application_id, file, at=context.clock.now(), by=context.officer.name)


def is_unsafe(file: Attachment) -> bool:
    """Return whether some system would run a file."""
    return _can_run(file.media, file.source or file.name)


def _can_run(media: str, name: str) -> bool:
    return why_not_opened(media, name) in {"file.runnable", "file.macro"}


def saved_name(file: Attachment) -> str:
    """Return the name that is proposed for a copy.

    What some system would run gets a harmless ending behind its name: a double click does nothing.
    """
    return file.name + HARMLESS if is_unsafe(file) else file.name
