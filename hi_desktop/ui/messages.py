"""The words for a failure: those of the rule or the world, or the sentence for a bug."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain import messages
from hi_desktop.domain.errors import CancelledError, HiError, RuleError
from hi_desktop.domain.vocabulary import Language
from hi_desktop.ui.hub import Message


def words(error: BaseException, language: Language) -> str:
    """Return what a person reads about a failure; never a trace, a code or a class name."""
    if isinstance(error, HiError):
        return messages.sentence(error, language)
    return QCoreApplication.translate(
        "Messages",
        "Something unexpected happened and this step was not carried out. Nothing that was saved "
        "before is lost. The program can go on; the details are in the log.",
    )


def message(error: BaseException, language: Language) -> Message | None:
    """Return a failure as a message for the foot of the page; None when the officer cancelled.

    What a rule refuses is a warning; what the world or a bug stopped stays until it is closed.
    """
    if isinstance(error, CancelledError):
        return None
    return Message(
        text=words(error, language), tone="soon" if isinstance(error, RuleError) else "late"
    )
