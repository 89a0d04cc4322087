"""The acts that follow an answer: completing, notices, further letters, objection, unpaid fee."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import Changes
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.act_words import (
    COMPLETE,
    DEMANDS,
    EXTENSION_NOTICE,
    EXTRA_LETTER,
    FEE_UNPAID,
    OBJECTION,
)
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Deed


class DecisionActs(QObject):
    """Opens the sheets of these acts and tells how they went."""

    def __init__(self, base: ApplicationActs) -> None:
        super().__init__(base)
        self._base = base
        self._context = base.context
        self._service = base.context.office.applications

    def complete(self, detail: Detail) -> None:
        """Enter what was done after the answer."""
        from hi_desktop.ui.dialogs.complete import CompleteSheet

        service, wanted = self._service, detail.application.id
        self._base.open(
            Deed(
                sheet=CompleteSheet(self._context, detail),
                work=lambda given: service.complete(wanted, given),
                said=self._base.said(self.tr("{number} was completed."), detail),
            )
        )

    def demands(self, detail: Detail) -> None:
        """Write down what is asked for, item by item."""
        from hi_desktop.ui.dialogs.demands import DemandsSheet

        service, wanted = self._service, detail.application.id
        self._base.open(
            Deed(
                sheet=DemandsSheet(self._context, detail),
                work=lambda given: service.set_demands(wanted, given),
                said=self._base.said(self.tr("The demands of {number} were saved."), detail),
            )
        )

    def extension_notice(self, detail: Detail) -> None:
        """Record the letter that told the applicant of the extension."""
        from hi_desktop.ui.dialogs.letter_sheets import ExtensionNoticeSheet

        service, wanted = self._service, detail.application.id
        self._base.open(
            Deed(
                sheet=ExtensionNoticeSheet(self._context, detail),
                work=lambda given: service.extension_notice(wanted, *given),
                said=self._base.said(
                    self.tr("The notice of the extension of {number} was recorded."), detail
                ),
            )
        )

    def extra_letter(self, detail: Detail) -> None:
        """Count a letter by which more was asked after the answer."""
        from hi_desktop.ui.dialogs.letter_sheets import ExtraLetterSheet

        service, wanted = self._service, detail.application.id
        self._base.open(
            Deed(
                sheet=ExtraLetterSheet(self._context, detail),
                work=lambda given: service.extra_letter(wanted, *given),
                said=self._base.said(self.tr("The letter on {number} was counted."), detail),
            )
        )

    def objection(self, detail: Detail) -> None:
        """Record an objection to the Board, or what became of it."""
        from hi_desktop.ui.dialogs.objection import ObjectionSheet

        service, wanted = self._service, detail.application.id
        work = service.save_objection if detail.objections else service.object
        self._base.open(
            Deed(
                sheet=ObjectionSheet(self._context, detail),
                work=lambda given: work(wanted, given),
                said=self._base.said(self.tr("The objection to {number} was recorded."), detail),
            )
        )

    def fee_unpaid(self, detail: Detail) -> None:
        """Deem an application withdrawn, whose fee was not paid (Law 4982 art. 11/2)."""
        service, wanted = self._service, detail.application.id
        words = self.tr("{number} is deemed withdrawn: the fee was not paid.")
        told = words.format(number=detail.application.number)

        def done(changes: Changes) -> None:
            self._base.told(told, changes)

        self._context.jobs.act(
            lambda: service.deem_withdrawn(wanted), done, self._context.failed, owner=self
        )


def acts(base: ApplicationActs) -> ActPart:
    """Return what the commands of this part do."""
    part = DecisionActs(base)
    return ActPart(
        one={
            COMPLETE: part.complete,
            DEMANDS: part.demands,
            EXTENSION_NOTICE: part.extension_notice,
            FEE_UNPAID: part.fee_unpaid,
            OBJECTION: part.objection,
            EXTRA_LETTER: part.extra_letter,
        }
    )
