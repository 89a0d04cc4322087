"""What belongs to an application: links, other cases of the same person, identical petitions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hi_desktop.domain.vocabulary import word
from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import Changes
from hi_desktop.services.links import Related
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning, state_words
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row

_REASONS: dict[str, object] = {
    "identity": QT_TRANSLATE_NOOP("Related", "same identity number"),
    "phone": QT_TRANSLATE_NOOP("Related", "same phone"),
    "name": QT_TRANSLATE_NOOP("Related", "same name"),
}
_SHOWN = 12


class _LineButton(Button):
    """A link of one line as long as its place; words that have no room end in an ellipsis."""

    def __init__(self, words: str) -> None:
        super().__init__(words, kind="link")
        self._whole = words
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return a width that may shrink to nothing."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Cut again."""
        super().resizeEvent(event)
        room = self.width() - 4 * tokens.S1
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._whole if shown != self._whole else "")


class RelatedSection(DetailSection):
    """Lists them; Enter opens one."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._by: Reckoning | None = None
        self._lines = column(gap=2)
        whole = column(
            Rule(), Label(self.tr("Related records"), "label"), self._lines, gap=tokens.S2
        )
        self.setLayout(whole)
        self.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Read what belongs to it."""
        self._by = by
        links, wanted = self._context.office.links, detail.application.id
        self._context.jobs.read(
            lambda: links.related(wanted),
            self._show,
            self._context.failed,
            owner=self,
            latest=f"related.{id(self)}",
        )

    def _show(self, related: Related) -> None:
        while item := self._lines.takeAt(0):
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        language = self._context.language
        if related.alike:
            words = self.tr("{count} identical open petitions: answer them together")
            self._add(words.format(count=len(related.alike)), "answer_alike", self._ask, "")
        if related.merged:
            self._add(self.tr("Undo the merge"), "unmerge", self._ask, "")
        for link in related.links[:_SHOWN]:
            said = f"{link.number} · {link.subject} · {word(link.kind, language)}"
            self._add(said, str(link.application_id), self._open, str(link.id))
        for same in related.people[:_SHOWN]:
            reason = QCoreApplication.translate("Related", str(_REASONS[same.reason]))
            state = state_words(same.row.state, same.row.outcome, language)
            said = f"{same.row.number} · {same.row.subject} · {state} · {reason}"
            self._add(said, str(same.row.id), self._open, "")
        self.setVisible(bool(related.alike or related.merged or related.links or related.people))

    def _add(self, words: str, name: str, do: Callable[[], None], link_id: str) -> None:
        button = _LineButton(words)
        button.setObjectName(name)
        button.clicked.connect(do)
        line = QWidget()
        line.setObjectName("plain")
        inside = row(button, gap=tokens.S1)
        if link_id:
            remove = Button(self.tr("Unlink"), kind="link")
            remove.setObjectName(f"unlink{link_id}")
            remove.setProperty("link", int(link_id))
            remove.clicked.connect(self._unlink)
            inside.addWidget(remove)
        line.setLayout(inside)
        self._lines.addWidget(line)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(f"application.{self.sender().objectName()}")

    @Slot()
    def _open(self) -> None:
        self._context.hub.go("applications", int(self.sender().objectName()))

    @Slot()
    def _unlink(self) -> None:
        links, wanted = self._context.office.links, int(self.sender().property("link"))
        self._context.jobs.act(
            lambda: links.unlink(wanted), self._unlinked, self._context.failed, owner=self
        )

    def _unlinked(self, changes: Changes) -> None:
        self._context.hub.say(self.tr("The link was taken away."), undo=changes.act_id)
        self._context.hub.announce(changes)
