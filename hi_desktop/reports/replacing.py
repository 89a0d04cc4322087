"""A file that appears whole or not at all: written beside its place, then moved into it.

What the disk or the network refuses is told by a `WorldError`; the temporary file is removed and
an older file in that place stays as it was.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Generator
from pathlib import Path
from typing import BinaryIO

from hi_desktop.domain.errors import WorldError

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}


@contextlib.contextmanager
def replacing(path: Path) -> Generator[BinaryIO]:
    """Give a file to write; when the block ends well it stands at `path`, else nothing happened.

    Raises:
        WorldError: `report.in_use` the file is open in Excel or may not be written,
            `report.disk_full`, `report.no_folder`, `report.unwritable` anything else.
    """
    part = path.with_name(f"~{path.stem}.{secrets.token_hex(4)}.tmp")
    try:
        _refuse_if_in_use(path)
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise _failure(error, path) from error
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _refuse_if_in_use(path: Path) -> None:
    """Find out before the work: Excel holds an open workbook so that nobody else may write it."""
    if path.exists():
        with path.open("r+b"):
            pass


def _failure(error: OSError, path: Path) -> WorldError:
    if isinstance(error, (PermissionError, IsADirectoryError)):
        return WorldError("report.in_use", file=path.name)
    if error.errno in _FULL:
        return WorldError("report.disk_full", file=path.name)
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        return WorldError("report.no_folder", folder=path.parent.name)
    return WorldError("report.unwritable", file=path.name, reason=error.strerror or "")
