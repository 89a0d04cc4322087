"""Why an act is not offered, in words: the tooltip of a resting button, the answer to its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain.applications import Act, Application
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.referrals import READ_FIRST
from hi_desktop.domain.transitions import allowed, next_state
from hi_desktop.domain.vocabulary import Language
from hi_desktop.services.applications import Detail

FEE_NOTICE, FEE_PAID, FEE_UNPAID = "fee.notice", "fee.paid", "fee.unpaid"
COMPLETE, DEMANDS = "application.complete", "application.demands"
EXTENSION_NOTICE, EXTRA_LETTER = "application.extension_notice", "application.extra_letter"
OBJECTION = "application.objection"

COMMAND_ACTS: dict[str, Act] = {
    "application.answer": Act.ANSWER,
    "application.urgent": Act.EDIT,
    "application.alert": Act.ALERT,
    "application.protect": Act.PROTECT,
    "application.link": Act.LINK,
    "application.merge": Act.MERGE,
    "application.unmerge": Act.UNMERGE,
    "application.refer": Act.REFER,
    "application.extend": Act.EXTEND,
    "application.refuse": Act.REFUSE,
    "application.read_history": Act.READ_HISTORY,
    "application.unit_answer": Act.UNIT_ANSWER,
    "application.remind": Act.REMIND,
    "application.note": Act.NOTE,
    "application.attach": Act.ATTACH,
    "application.edit": Act.EDIT,
    "application.flag": Act.FLAG,
    "application.close": Act.CLOSE,
    "application.reopen": Act.REOPEN,
    FEE_NOTICE: Act.NOTIFY_FEE,
    FEE_PAID: Act.FEE_PAID,
    FEE_UNPAID: Act.FEE_PAID,
    COMPLETE: Act.COMPLETE,
    DEMANDS: Act.EDIT,
    EXTENSION_NOTICE: Act.EXTENSION_NOTICE,
    EXTRA_LETTER: Act.EXTRA_LETTER,
    OBJECTION: Act.OBJECTION,
}
"""Command of the menu -> the act that must be allowed for it."""

_NOT_FOR_THIS_RULE = {
    Act.EXTEND: "extension.not_for_this_rule",
    Act.NOTIFY_FEE: "fee.not_for_this_rule",
    Act.FEE_PAID: "fee.not_for_this_rule",
}


def unread(command: str, detail: Detail, language: Language) -> str:
    """Return why a command waits until history and chain were read (R16), or nothing."""
    if detail.must_read and COMMAND_ACTS.get(command) in READ_FIRST:
        return sentence(RuleError("history.not_read"), language)
    return ""


def why_not(command: str, detail: Detail, language: Language) -> str:
    """Return why a command cannot be done with an application; empty when it can.

    Its state goes before who asks: what nobody can do is not said of the order of secrecy.
    """
    application, act = detail.application, COMMAND_ACTS.get(command)
    reason = _not_in_state(command, act, application, language)
    if reason or act is None or act in detail.allowed or not detail.secrecy.withheld:
        return reason
    names = ", ".join(detail.secrecy.viewers)
    error = RuleError("secrecy.not_named", number=application.number, names=names)
    return sentence(error, language)


def _not_in_state(
    command: str, act: Act | None, application: Application, language: Language
) -> str:
    if command == EXTRA_LETTER and application.channel != "TBMM":
        return QCoreApplication.translate(
            "ActWords", "Further letters are counted for Parliament’s Petition Commission."
        )
    if act is None or act in allowed(application.state, application):
        return ""
    error = RuleError(_NOT_FOR_THIS_RULE.get(act, "act.not_allowed"), number=application.number)
    try:
        next_state(application.state, act)
    except RuleError as found:
        if found.code == "act.not_allowed":
            error = found
    return sentence(error, language)
