"""Files attached to an application: read and stored as one act, what was left out is named."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject

from hi_desktop.domain.messages import words
from hi_desktop.domain.progress import Progress
from hi_desktop.services.changes import Changes
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dropped import Dropped
from hi_desktop.ui.hub import Message
from hi_desktop.ui.slow_job import SlowJob
from hi_desktop.ui.tokens import Tone


class _Attached(NamedTuple):
    """What came of it; no changes where nothing could be taken."""

    changes: Changes | None
    refused: tuple[tuple[str, str], ...]


class Attaching(QObject):
    """Attaches what was dropped, pasted or chosen; `panel` belongs into the window."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job = SlowJob(context, parent)
        self.panel = self._job.panel

    def attach(self, application_id: int, dropped: Dropped) -> None:
        """Read files and attach them as one act."""
        service = self._context.office.attachments

        def work(progress: Progress) -> _Attached:
            incoming = dropped.read(service, progress.advance)
            if not incoming.files and incoming.refused:
                return _Attached(None, incoming.refused)
            return _Attached(service.attach(application_id, incoming.files), incoming.refused)

        self._job.run(self.tr("Attaching files"), work, self._tell)

    def _tell(self, attached: _Attached) -> None:
        text = self.tr("The files were attached.")
        tone: Tone = "soon" if attached.refused else "ok"
        if attached.changes is None:
            text, tone = self.tr("Nothing was attached."), "late"
        why = refused_words(attached.refused, self._context)
        undo = attached.changes.act_id if attached.changes else 0
        shown = f"{text}\n{why}" if why else text
        self._context.hub.tell(Message(text=shown, tone=tone, undo=undo))
        if attached.changes is not None:
            self._context.hub.announce(attached.changes)


def refused_words(refused: tuple[tuple[str, str], ...], context: UiContext) -> str:
    """Return the names of files that were left out, each with its reason."""
    return "\n".join(f"{name}: {words(code, context.language)}" for name, code in refused)
