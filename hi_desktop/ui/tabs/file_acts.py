"""Attach files to an application, draft its letter: the acts of files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from hi_desktop.domain.letters import KIND_WORDS, LetterKind
from hi_desktop.domain.messages import words
from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import BulkResult
from hi_desktop.services.letters import file_name, proposed
from hi_desktop.ui.dropped import Dropped
from hi_desktop.ui.hub import Message
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.application_acts import ApplicationActs
from hi_desktop.ui.tabs.attaching import Attaching

KINDS = tuple(
    kind for kind in LetterKind if kind not in {LetterKind.NOTIFICATION, LetterKind.MONTHLY}
)
"""Letters of one application."""


class FileActs(QObject):
    """What the commands on files and letters do."""

    def __init__(self, base: ApplicationActs) -> None:
        super().__init__(base)
        self._base = base
        self._context = base.context
        self._attaching = Attaching(base.context, self)
        self.panel = self._attaching.panel

    # ---- files

    def attach(self, detail: Detail) -> None:
        """Ask for files and attach them."""
        names, _filter = QFileDialog.getOpenFileNames(
            QApplication.activeWindow(), self.tr("Attach files"), "", self.tr("All files (*)")
        )
        if names:
            paths = tuple(Path(name) for name in names)
            self._attaching.attach(detail.application.id, Dropped(paths))

    # ---- letters

    def letter(self, detail: Detail) -> None:
        """Offer the letters of an application; the one that its state asks for comes first."""
        first = proposed(detail.application)
        self._offer((detail.application.id,), (first, *(kind for kind in KINDS if kind != first)),
                    detail.application.number)  # fmt: skip

    def letters(self, ids: Sequence[int]) -> None:
        """Offer the letters for several applications."""
        if len(ids) == 1:
            service, wanted = self._context.office.applications, ids[0]
            self._context.jobs.read(
                lambda: service.detail(wanted), self.letter, self._context.failed, owner=self
            )
        else:
            self._offer(tuple(ids), KINDS, "")

    def _offer(self, ids: tuple[int, ...], kinds: Sequence[LetterKind], number: str) -> None:
        window = QApplication.activeWindow()
        menu = QMenu(window)
        menu.setObjectName("letters")
        menu.setAccessibleName(self.tr("Letters"))
        menu.aboutToHide.connect(menu.deleteLater)
        for kind in kinds:
            action = menu.addAction(KIND_WORDS[kind].in_(self._context.language))
            action.setObjectName(kind.value)
            action.setData((ids, kind.value, number))
            action.triggered.connect(self._chosen)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(window.mapToGlobal(window.rect().center()) if window else menu.pos())

    def _chosen(self) -> None:
        action = self.sender()
        ids, code, number = action.data()  # type: ignore[attr-defined]  # an action of the menu
        kind, office = LetterKind(code), self._context.office
        folder_words = self.tr("Folder of the letters")
        window = QApplication.activeWindow()
        if number:
            name, _filter = QFileDialog.getSaveFileName(
                window, self.tr("Save the letter"), file_name(number, kind), "Word (*.docx)"
            )
            if name:
                wanted, path = int(ids[0]), Path(name)
                self._context.jobs.read(
                    lambda: office.letters.draft(wanted, kind, path),
                    self._written,
                    self._context.failed,
                    owner=self,
                )
        elif name := QFileDialog.getExistingDirectory(window, folder_words):
            chosen, folder = tuple(int(id_) for id_ in ids), Path(name)
            self._context.jobs.long(
                lambda progress: office.letters.batch(chosen, kind, folder, progress.advance),
                self._all_written,
                self._context.failed,
                owner=self,
            )

    def _written(self, path: Path) -> None:
        self._context.hub.say(self.tr("The letter was written: {name}").format(name=path.name))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _all_written(self, result: BulkResult) -> None:
        said = self.tr("{done} of {all} letters were written.")
        text = said.format(done=len(result.done), all=len(result.done) + len(result.skipped))
        language = self._context.language
        why = "\n".join(f"{no}: {words(e.code, language, **e.facts)}" for no, e in result.skipped)
        self._context.hub.tell(Message(text=text, tone="soon" if why else "ok", details=why))


def acts(base: ApplicationActs) -> ActPart:
    """Return what the commands on files and letters do."""
    made = FileActs(base)
    return ActPart(
        one={"application.attach": made.attach, "application.letter": made.letter},
        many={"application.letter": made.letters},
        panel=made.panel,
    )
