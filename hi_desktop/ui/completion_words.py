"""Words for what is still missing before an application is closed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from hi_desktop.domain.routes import Step

_MISSING: dict[Step, object] = {
    Step.APPLICANT_TOLD: QT_TRANSLATE_NOOP("Completion", "telling the applicant"),
    Step.COUNSELLORSHIP_TOLD: QT_TRANSLATE_NOOP("Completion", "telling the Counsellorship"),
    Step.SYSTEM_ENTERED: QT_TRANSLATE_NOOP("Completion", "entry into CİMER/BİMER"),
    Step.LETTER: QT_TRANSLATE_NOOP("Completion", "number and date of the letter"),
}


def missing_words(steps: Iterable[Step], open_demands: int) -> str:
    """Return what is missing, in one line; empty when nothing is.

    Args:
        steps: those that are not done.
        open_demands: demanded things whose result is not known.
    """
    translate = QCoreApplication.translate
    missing = []
    if open_demands == 1:
        missing.append(translate("Completion", "result of one demand"))
    elif open_demands:
        missing.append(
            translate("Completion", "result of {count} demands").format(count=open_demands)
        )
    missing += [translate("Completion", str(_MISSING[step])) for step in steps]
    return ", ".join(missing)
