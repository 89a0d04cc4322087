"""Files that were dropped, pasted or chosen: where they lie, read on the job thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QImage

from hi_desktop.domain.files import Incoming
from hi_desktop.services.attachments import AttachmentService

Step = Callable[[int, int, str], None]
_PICTURE = "Pano görüntüsü.png"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files by their paths, and those that never lay on the disk by name and bytes."""

    paths: tuple[Path, ...] = ()
    parts: tuple[tuple[str, bytes], ...] = ()

    def read(self, service: AttachmentService, step: Step) -> Incoming:
        """Read them all; what cannot be taken is named with its reason."""
        found = service.read(self.paths, step)
        pasted = service.read_bytes(self.parts)
        return Incoming(
            (*found.files, *pasted.files),
            found.mail or pasted.mail,
            (*found.refused, *pasted.refused),
        )


def has_files(mime: QMimeData) -> bool:
    """Return whether something dragged or copied holds files or a picture."""
    return any(url.isLocalFile() for url in mime.urls()) or mime.hasImage()


def files_of(mime: QMimeData) -> Dropped:
    """Return the files of something dragged or copied; a copied picture becomes a file."""
    paths = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if paths or not mime.hasImage():
        return Dropped(paths)
    picture = mime.imageData()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not isinstance(picture, QImage) or not picture.save(buffer, "PNG"):  # type: ignore[call-overload]  # takes a device
        return Dropped()
    return Dropped(parts=((_PICTURE, bytes(buffer.data().data())),))
