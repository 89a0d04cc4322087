"""From a sheet to an act: open it, do on the job thread what it says, tell how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import Outcome
from hi_desktop.services.applications import Detail, Registered
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.value_sheet import ValueSheet
from hi_desktop.ui.hub import Message
from hi_desktop.ui.tokens import Tone

Result = Changes | BulkResult | Registered


def changes_of(result: Result) -> Changes:
    """Return what a result touched."""
    return result if isinstance(result, Changes) else result.changes


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """What a sheet leads to.

    Args:
        sheet: where the officer says it.
        work: does it with the sheet's value; runs on the job thread and touches no widget.
        said: what is told when it is done.
    """

    sheet: ValueSheet
    work: Callable[[Any], Result]
    said: Callable[[Result], str]


class _Carrier(QObject):
    """Belongs to one sheet and carries its values to the act.

    The act outlives the sheet: how it went is told also when the sheet was closed meanwhile.
    """

    done = Signal(object)

    def __init__(self, context: UiContext, deed: Deed) -> None:
        super().__init__(deed.sheet)
        self._context = context
        self._deed = deed
        self._busy = False
        deed.sheet.submitted.connect(self._submit)

    @Slot(object)
    def _submit(self, value: object) -> None:
        if self._busy:
            return
        self._busy = True
        self._deed.sheet.set_busy(True)
        work = self._deed.work
        self._context.jobs.act(lambda: work(value), self._succeeded, self._failed)

    def _succeeded(self, result: Result) -> None:
        self._busy = False
        told = _message(self._deed.said(result), result, self._context)
        if shiboken6.isValid(self):
            sheet = self._deed.sheet
            self.done.emit((sheet, result))
            sheet.saved()
        self._context.hub.tell(told)
        self._context.hub.announce(changes_of(result))

    def _failed(self, error: Exception) -> None:
        self._busy = False
        if not shiboken6.isValid(self):
            self._context.failed(error)
            return
        self._deed.sheet.set_busy(False)
        if not isinstance(error, HiError):
            raise error
        self._deed.sheet.show_error(error)


def _message(text: str, result: Result, context: UiContext) -> Message:
    undo = changes_of(result).act_id
    if not isinstance(result, BulkResult) or not result.skipped:
        return Message(text=text, undo=undo)
    why = "\n".join(f"{no}: {sentence(e, context.language)}" for no, e in result.skipped)
    tone: Tone = "soon" if result.done else "late"
    return Message(text=f"{text}\n{why}" if len(result.skipped) == 1 else text, tone=tone,
                   undo=undo if result.done else 0, details=why)  # fmt: skip


class ApplicationActs(QObject):
    """The acts of the page of applications.

    Signals:
        sheet_opened: a Sheet to be shown beside the list.
        sheet_done: (Sheet, result), it became an act.
        application_asked: id of an application that is to be shown.
    """

    sheet_opened = Signal(object)
    sheet_done = Signal(object)
    application_asked = Signal(object)

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self.context = context
        self._context = context
        self._service = context.office.applications

    # ---- through a sheet

    def register(
        self,
        *,
        phone: bool = False,
        prefill: Draft | None = None,
        work: Callable[[Draft], Registered] | None = None,
    ) -> None:
        """Enter a new application, with what is known of it already; `work` registers it."""
        from hi_desktop.ui.dialogs.new_application import NewApplicationSheet

        service = self._service
        sheet = NewApplicationSheet(self._context, phone=phone, prefill=prefill)
        sheet.open_asked.connect(self.application_asked)
        sheet.note_asked.connect(self._note_instead)
        self.open(Deed(sheet=sheet, work=work or service.register, said=self._said_registered))

    @Slot(object)
    def _note_instead(self, request: object) -> None:
        """Write what was begun as a new application into the history of an old one."""
        from hi_desktop.ui.dialogs.new_application import NewApplicationSheet, NoteRequest

        sheet = self.sender()
        if not isinstance(request, NoteRequest) or not isinstance(sheet, NewApplicationSheet):
            return
        wanted = request.application_id

        def noted() -> None:
            sheet.saved()
            sheet.closed.emit()
            self.application_asked.emit(wanted)

        self.note(wanted, request.text, noted)

    def refer(self, ids: Sequence[int], detail: Detail | None) -> None:
        """Refer applications to a unit."""
        from hi_desktop.ui.dialogs.refer import ReferSheet

        service, chosen = self._service, tuple(ids)
        number = detail.application.number if detail and len(chosen) == 1 else ""
        self.open(
            Deed(
                sheet=ReferSheet(self._context, chosen, detail if len(chosen) == 1 else None),
                work=lambda request: service.refer(chosen, request),
                said=_Said(self.tr("{number} was referred."), self._many_referred(), number),
            )
        )

    def _many_referred(self) -> str:
        return self.tr("{done} of {all} applications were referred.")

    def answer(self, detail: Detail, outcome: Outcome | None = None) -> None:
        """Record an answer; with an outcome that was chosen before."""
        from hi_desktop.ui.dialogs.answer import AnswerSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=AnswerSheet(self._context, detail, outcome),
                work=lambda answer: service.answer(wanted, answer),
                said=self.said(self.tr("The answer to {number} was recorded."), detail),
            )
        )

    def refuse(self, detail: Detail) -> None:
        """Refuse with a ground."""
        from hi_desktop.ui.dialogs.refuse import RefuseSheet

        service, wanted = self._service, detail.application.id
        sheet = RefuseSheet(self._context, detail)
        sheet.asked.connect(self._instead_of_refusing)
        self.open(
            Deed(
                sheet=sheet,
                work=lambda answer: service.refuse(wanted, answer),
                said=self.said(self.tr("{number} was refused with its ground."), detail),
            )
        )

    @Slot(object, object)
    def _instead_of_refusing(self, detail: Detail, outcome: Outcome | None) -> None:
        """Answer what is not refused; without an outcome correct its kind."""
        if outcome is None:
            self.edit(detail)
        else:
            self.answer(detail, outcome)

    def extend(self, detail: Detail) -> None:
        """Extend the period."""
        from hi_desktop.ui.dialogs.extend import ExtendSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=ExtendSheet(self._context, detail),
                work=lambda given: service.extend(wanted, *given),
                said=self.said(self.tr("The period of {number} was extended."), detail),
            )
        )

    def close(self, detail: Detail) -> None:
        """Close without an answer."""
        from hi_desktop.ui.dialogs.close import CloseSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=CloseSheet(self._context, detail),
                work=lambda outcome: service.close(wanted, outcome),
                said=self.said(self.tr("{number} was closed."), detail),
            )
        )

    def reopen(self, detail: Detail) -> None:
        """Open a closed application again."""
        from hi_desktop.ui.dialogs.reopen import ReopenSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=ReopenSheet(self._context, detail),
                work=lambda reason: service.reopen(wanted, reason),
                said=self.said(self.tr("{number} was opened again."), detail),
            )
        )

    def edit(self, detail: Detail) -> None:
        """Correct what was entered."""
        from hi_desktop.ui.dialogs.edit import EditSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=EditSheet(self._context, detail),
                work=lambda given: service.edit(wanted, *given),
                said=self.said(self.tr("{number} was corrected."), detail),
            )
        )

    def notify_fee(self, detail: Detail) -> None:
        """Tell the applicant what access costs; the period stands still."""
        from hi_desktop.ui.dialogs.fee import FeeNoticeSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=FeeNoticeSheet(self._context, detail),
                work=lambda given: service.notify_fee(wanted, *given),
                said=self.said(self.tr("The period of {number} stands still."), detail),
            )
        )

    def fee_paid(self, detail: Detail) -> None:
        """Note that the fee was paid; the period runs on."""
        from hi_desktop.ui.dialogs.fee import FeePaidSheet

        service, wanted = self._service, detail.application.id
        self.open(
            Deed(
                sheet=FeePaidSheet(self._context, detail),
                work=lambda on: service.fee_paid(wanted, on),
                said=self.said(self.tr("The period of {number} runs on."), detail),
            )
        )

    def open(self, deed: Deed) -> None:
        """Show the sheet of a deed; its value becomes the act."""
        carrier = _Carrier(self._context, deed)
        carrier.done.connect(self.sheet_done)
        self.sheet_opened.emit(deed.sheet)

    # ---- at once

    def note(self, application_id: int, text: str, done: Callable[[], None]) -> None:
        """Write a note; `done` is called when it stands."""
        service = self._service

        def told(changes: Changes) -> None:
            done()
            self.told(self.tr("The note was saved."), changes)

        self._context.jobs.act(
            lambda: service.note(application_id, text), told, self._context.failed, owner=self
        )

    def flag(self, ids: Sequence[int], *, on: bool) -> None:
        """Set or remove the follow-up flag."""
        service, chosen = self._service, tuple(ids)
        words = self.tr("The flag was set.") if on else self.tr("The flag was removed.")

        def told(result: BulkResult) -> None:
            self.told(words, result)

        self._context.jobs.act(
            lambda: service.flag(chosen, on), told, self._context.failed, owner=self
        )

    def assign(self, ids: Sequence[int], officer_id: int | None, name: str) -> None:
        """Make an officer responsible."""
        service, chosen = self._service, tuple(ids)
        many = self.tr("{done} of {all} applications were assigned.")
        said = _Said(self.tr("Assigned to {number}."), many, name if len(chosen) == 1 else "")

        def told(result: BulkResult) -> None:
            self.told(said(result), result)

        self._context.jobs.act(
            lambda: service.assign(chosen, officer_id), told, self._context.failed, owner=self
        )

    def mark_read(self, application_id: int) -> None:
        """Take the mark "unread" away; nothing is told."""
        service = self._service
        self._context.jobs.act(
            lambda: service.mark_read(application_id),
            self._context.hub.announce,
            self._context.failed,
            owner=self,
        )

    # ---- words

    def told(self, text: str, result: Result) -> None:
        """Tell what was done, with its undo, and what it touched."""
        self._context.hub.tell(_message(text, result, self._context))
        self._context.hub.announce(changes_of(result))

    def said(self, words: str, detail: Detail) -> Callable[[Result], str]:
        """Return how an act on one application is told."""
        return _Said(words, words, detail.application.number)

    def _said_registered(self, result: Result) -> str:
        from hi_desktop.ui.term_words import last_day_words

        if not isinstance(result, Registered):
            raise TypeError(result)
        last = last_day_words(
            result.deadlines.governing, self._context.today(), self._context.language
        )
        words = self.tr("{number} was registered · last day {day}")
        return words.format(number=result.number, day=last)


@dataclass(frozen=True, slots=True)
class _Said:
    """Words for one application by its number, and for several by how many."""

    one: str
    many: str
    number: str

    def __call__(self, result: Result) -> str:
        if self.number or not isinstance(result, BulkResult):
            return self.one.format(number=self.number)
        done = len(result.done)
        return self.many.format(done=done, all=done + len(result.skipped))
