"""The acts of the referral chain: Okudum, the answer of a unit, reminders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain.errors import RuleError
from hi_desktop.services.applications import Detail
from hi_desktop.services.changes import BulkResult, Changes
from hi_desktop.services.referrals import open_link
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Deed, Result

READ_HISTORY = "application.read_history"
UNIT_ANSWER = "application.unit_answer"
REMIND = "application.remind"

_translate = QCoreApplication.translate


def acts(base: ApplicationActs) -> ActPart:
    """Return what the commands of the chain do."""
    return ActPart(
        one={
            READ_HISTORY: partial(_read_history, base),
            UNIT_ANSWER: partial(_unit_answer, base),
        },
        many={REMIND: partial(_remind, base)},
    )


def _read_history(base: ApplicationActs, detail: Detail) -> None:
    """Stamp that history and chain were read (R16)."""
    context, wanted = base.context, detail.application.id
    words = _translate("ReferActs", "{number}: history and chain were read.")

    def told(changes: Changes) -> None:
        base.told(words.format(number=detail.application.number), changes)

    context.jobs.act(
        lambda: context.office.applications.read_history(wanted), told, context.failed, owner=base
    )


def _unit_answer(base: ApplicationActs, detail: Detail) -> None:
    """Note the answer of the unit that holds the application."""
    from hi_desktop.ui.dialogs.unit_answer import UnitAnswerSheet

    link = open_link(detail.referrals)
    if link is None:
        base.context.failed(RuleError("remind.no_unit"))
        return
    service, wanted, referral = base.context.office.applications, detail.application.id, link.id
    base.open(
        Deed(
            sheet=UnitAnswerSheet(base.context, detail, link),
            work=lambda given: service.unit_answered(wanted, referral, *given),
            said=base.said(
                _translate("ReferActs", "The unit’s answer to {number} stands."), detail
            ),
        )
    )


def _remind(base: ApplicationActs, ids: Sequence[int]) -> None:
    """Remind the units of all that are chosen; one is told with its unit."""
    context, chosen = base.context, tuple(ids)
    if len(chosen) > 1:
        _open_reminder(base, chosen, None)
        return
    service = context.office.applications
    context.jobs.read(
        lambda: service.detail(chosen[0]),
        lambda detail: _open_reminder(base, chosen, detail),
        context.failed,
        owner=base,
        latest="refer.remind",
    )


def _open_reminder(base: ApplicationActs, ids: tuple[int, ...], detail: Detail | None) -> None:
    from hi_desktop.ui.dialogs.remind import RemindSheet

    context = base.context
    if detail is not None and open_link(detail.referrals) is None:
        context.failed(RuleError("remind.no_unit"))
        return
    service, today = context.office.applications, context.today()
    base.open(
        Deed(
            sheet=RemindSheet(context, ids, detail),
            work=lambda given: service.remind(ids, today, given[0], again_on=given[1]),
            said=_reminded,
        )
    )


def _reminded(result: Result) -> str:
    if not isinstance(result, BulkResult):
        raise TypeError(result)
    words = _translate("ReferActs", "{done} of {all} units were reminded.")
    return words.format(done=len(result.done), all=len(result.done) + len(result.skipped))
