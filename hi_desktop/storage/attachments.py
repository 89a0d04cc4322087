"""Files of applications inside one transaction: the rows, and the bytes kept once by their hash."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from hi_desktop.domain.applications import Attachment
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.files import NewFile
from hi_desktop.domain.text import fold
from hi_desktop.storage.tables import AttachmentRecord, ContentRecord


@dataclass(frozen=True, slots=True)
class Attachments:
    """The repository."""

    session: Session

    def add(self, application_id: int, file: NewFile, *, at: dt.datetime, by: str) -> int:
        """Attach a file; bytes that are there already are not stored again. Return its id."""
        digest = hashlib.sha256(file.data).hexdigest()
        known = select(ContentRecord.id).where(ContentRecord.id == digest)
        if self.session.execute(known).first() is None:
            self.session.add(ContentRecord(id=digest, content=file.data))
        record = AttachmentRecord(
            application_id=application_id,
            name=file.name,
            media=file.media,
            size=len(file.data),
            digest=digest,
            pages=file.pages,
            source=file.source,
            text=fold(file.text),
            at=at,
            by=by,
        )
        self.session.add(record)
        self.session.flush()
        return record.id

    def of(self, application_id: int) -> tuple[Attachment, ...]:
        """Return the files of an application in the order in which they were attached."""
        f = AttachmentRecord
        query = select(
            f.id, f.application_id, f.name, f.media, f.size, f.digest, f.pages, f.source, f.at, f.by
        ).where(f.application_id == application_id)
        rows = self.session.execute(query.order_by(f.id)).mappings()
        return tuple(Attachment(**{_FIELDS.get(key, key): row[key] for key in row}) for row in rows)

    def remove(self, application_id: int, ids: Sequence[int]) -> list[str]:
        """Take files away; their bytes stay, so that this can be undone. Return their names.

        Raises:
            RuleError: `file.gone`.
        """
        f = AttachmentRecord
        query = select(f).where(f.id.in_(ids), f.application_id == application_id).order_by(f.id)
        records = list(self.session.scalars(query))
        if len(records) != len(set(ids)):
            raise RuleError("file.gone")
        for record in records:
            self.session.delete(record)
        self.session.flush()
        return [record.name for record in records]

    def owner(self, attachment_id: int) -> Attachment:
        """Return one file.

        Raises:
            RuleError: `file.gone`.
        """
        record = self.session.get(AttachmentRecord, attachment_id)
        if record is None:
            raise RuleError("file.gone")
        found = [item for item in self.of(record.application_id) if item.id == attachment_id]
        return found[0]

    def content(self, digest: str) -> bytes:
        """Return the bytes of a file, checked against their hash.

        Raises:
            RuleError: `file.gone`.
            WorldError: `file.altered`.
        """
        query = select(ContentRecord.content).where(ContentRecord.id == digest)
        data = self.session.execute(query).scalar_one_or_none()
        if data is None:
            raise RuleError("file.gone")
        if hashlib.sha256(data).hexdigest() != digest:
            raise WorldError("file.altered")
        return data


_FIELDS = {"officer": "by"}
"""Column of the database -> field of the value, where they differ."""
