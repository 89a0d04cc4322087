"""Acts that bring applications together: link, merge, take apart, one answer for many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Deed, Result

LINK, MERGE, UNMERGE = "application.link", "application.merge", "application.unmerge"
ANSWER_MANY, ANSWER_ALIKE = "application.answer_many", "application.answer_alike"


class LinkActs(QObject):
    """Opens the sheets of these acts and tells how they went."""

    def __init__(self, base: ApplicationActs) -> None:
        super().__init__(base)
        self._base, self._context = base, base.context
        self._office = base.context.office

    def link(self, detail: Detail) -> None:
        """Link it with another one."""
        from hi_desktop.ui.dialogs.link import OtherSheet

        links, wanted = self._office.links, detail.application.id
        words = (
            self.tr("Link records"),
            self.tr("Both stay as they are; each names the other."),
            self.tr("Link"),
        )
        self._base.open(
            Deed(
                sheet=OtherSheet(self._context, detail, words),
                work=lambda number: links.link(wanted, links.numbered(number).id),
                said=self._base.said(self.tr("{number} was linked."), detail),
            )
        )

    def merge(self, detail: Detail) -> None:
        """Close it as a duplicate of an older one."""
        from hi_desktop.ui.dialogs.link import OtherSheet

        links, wanted = self._office.links, detail.application.id
        words = (
            self.tr("Close as a duplicate"),
            self.tr(
                "This record is closed; the older one takes what it lacks. It can be taken back "
                "at any time."
            ),
            self.tr("Merge"),
        )
        self._base.open(
            Deed(
                sheet=OtherSheet(self._context, detail, words),
                work=lambda number: links.merge(wanted, links.numbered(number).id),
                said=self._base.said(self.tr("{number} was closed as a duplicate."), detail),
            )
        )

    def unmerge(self, detail: Detail) -> None:
        """Take a merge back."""
        links, wanted = self._office.links, detail.application.id
        self._context.jobs.act(
            lambda: links.unmerge(wanted), self._unmerged, self._context.failed, owner=self
        )

    def _unmerged(self, changes: Changes) -> None:
        self._context.hub.say(self.tr("Both records are as they were before the merge."))
        self._context.hub.announce(changes)

    def answer_many(self, ids: Sequence[int]) -> None:
        """Give all chosen ones the same answer."""
        from hi_desktop.ui.dialogs.batch import BatchSheet

        chosen, service = tuple(ids), self._office.applications
        self._base.open(
            Deed(
                sheet=BatchSheet(self._context, len(chosen)),
                work=lambda answer: service.answer_many(chosen, answer),
                said=self._said,
            )
        )

    def _said(self, result: Result) -> str:
        done = len(result.done) if isinstance(result, BulkResult) else 0
        return self.tr("{count} applications got the answer.").format(count=done)

    def answer_alike(self, detail: Detail) -> None:
        """Answer it together with all open ones that say the same."""
        links, wanted = self._office.links, detail.application.id
        self._context.jobs.read(
            lambda: (wanted, *links.alike(wanted)),
            self.answer_many,
            self._context.failed,
            owner=self,
        )


def acts(base: ApplicationActs) -> ActPart:
    """Return what these commands do."""
    made = LinkActs(base)
    return ActPart(
        one={
            LINK: made.link,
            MERGE: made.merge,
            UNMERGE: made.unmerge,
            ANSWER_ALIKE: made.answer_alike,
        },
        many={ANSWER_MANY: made.answer_many},
    )
