"""Forms that were begun and not saved, kept in the user's own folder on this machine.

They survive a crash, a power cut and a database that cannot be reached. One file a form, readable
by its owner only, since it may name a person; it is removed when the form was saved or given up.
"""

from __future__ import annotations

import datetime as dt
import json
import logging
import os
import tempfile
import uuid
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from hi_desktop import paths

log = logging.getLogger(__name__)

_FOLDER = "Taslaklar"
_SUFFIX = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptDraft:
    """One form that waits to be finished.

    Args:
        id: name of its file without the ending.
        saved_at: when it was kept last.
        values: texts of the form by the names of its fields.
    """

    id: str
    saved_at: dt.datetime
    values: Mapping[str, str]


def folder() -> Path:
    """Return the folder of the drafts; it is made when it is not there yet."""
    found = paths.user_folder() / _FOLDER
    found.mkdir(mode=0o700, exist_ok=True)
    return found


def new_id() -> str:
    """Return the id of a new draft."""
    return uuid.uuid4().hex


def keep(draft: KeptDraft) -> None:
    """Write a draft, whole or not at all.

    Raises:
        OSError: the folder cannot be written.
    """
    where = folder()
    content = {"saved_at": draft.saved_at.isoformat(), "values": dict(draft.values)}
    handle, name = tempfile.mkstemp(prefix=".", suffix=".tmp", dir=where)  # mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(content, file, ensure_ascii=False)
        Path(name).replace(where / f"{draft.id}{_SUFFIX}")
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def drop(draft_id: str) -> None:
    """Remove a draft that was saved or given up."""
    with suppress(OSError):
        (folder() / f"{draft_id}{_SUFFIX}").unlink(missing_ok=True)


def waiting() -> tuple[KeptDraft, ...]:
    """Return the drafts that wait, the newest first; a file that cannot be read is left out."""
    found = [_read(file) for file in folder().glob(f"*{_SUFFIX}")]
    drafts = [draft for draft in found if draft is not None]
    return tuple(sorted(drafts, key=lambda draft: draft.saved_at, reverse=True))


def _read(file: Path) -> KeptDraft | None:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        values = {str(key): str(value) for key, value in content["values"].items()}
        saved_at = dt.datetime.fromisoformat(content["saved_at"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        log.warning("a draft cannot be read: %s", file.name)
        return None
    return KeptDraft(id=file.stem, saved_at=saved_at, values=values)
