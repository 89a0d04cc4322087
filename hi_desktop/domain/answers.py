"""What an answer must contain before it may be given: ground, reasons and remedy (R12-R14)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from hi_desktop.domain.applications import Answer, Completing, Demand, Draft
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.grounds import GROUND_BY_CODE, GROUNDS, Ground, offered_grounds
from hi_desktop.domain.vocabulary import Kind, Language, Outcome

MIN_EXPLANATION = 20
"""Letters that the explanation of a refusal has at least."""

_NEED_GROUND = frozenset({Outcome.REFUSED, Outcome.NOT_EXAMINED})
_NEED_REASONS = _NEED_GROUND | {Outcome.PARTIAL}
_BOARD_MOVED = dt.date(2018, 7, 9)


def law_of(kind: Kind) -> str:
    """Return the law under which an application of a kind is refused."""
    return "4982" if kind is Kind.INFORMATION else "3071"


def check_answer(application: Draft, answer: Answer, today: dt.date) -> None:
    """Refuse an answer that the law or the circular would not let stand.

    A refusal names its ground (circular 2014/09, Law 4982 art. 12), the sub-letter of art. 19 and
    20, and where the thing was published for art. 8; a partial answer gives the reasons for
    severing (art. 9); what is incomplete is not refused but not processed, for lack of what the
    regulation lists (Yönetmelik art. 14); what another authority holds is forwarded to it
    (art. 7/3); progress is told under Law 3071 art. 7 alone.

    Raises:
        RuleError: ``answer.future``, ``answer.before_arrival``, ``answer.no_ground``,
            ``answer.unknown_ground``, ``answer.ground_not_offered``, ``answer.other_law``,
            ``answer.other_outcome``, ``answer.no_sub_letter``, ``answer.no_where``,
            ``answer.short_explanation``, ``answer.no_missing``, ``answer.no_forward_to``,
            ``answer.no_forward_on``, ``answer.progress_petition``, ``complete.future``,
            ``complete.before_arrival``.
    """
    if answer.answered_on > today:
        raise RuleError("answer.future", field="answered_on", on=answer.answered_on)
    if answer.answered_on < application.received:
        raise RuleError(
            "answer.before_arrival",
            field="answered_on",
            on=answer.answered_on,
            received=application.received,
        )
    if answer.outcome is Outcome.PROGRESS_TOLD and application.kind is Kind.INFORMATION:
        raise RuleError("answer.progress_petition", field="outcome")
    if answer.outcome in _NEED_GROUND:
        _check_ground(answer, law_of(application.kind))
    if answer.outcome is Outcome.NOT_PROCESSED and not answer.missing:
        raise RuleError("answer.no_missing", field="missing")
    if answer.outcome is Outcome.FORWARDED:
        _check_forwarding(answer)
    written = answer.explanation or ("" if answer.outcome in _NEED_GROUND else answer.summary)
    if answer.outcome in _NEED_REASONS and len(written.strip()) < MIN_EXPLANATION:
        raise RuleError("answer.short_explanation", field="explanation", least=MIN_EXPLANATION)
    check_days(application, answer, today)


_COMPLETION_DAYS = (
    *("told_applicant_on", "told_counsellorship_on", "entered_on", "letter_date", "served_on"),
    "forwarded_on",
)


def check_days(application: Draft, given: Answer | Completing, today: dt.date) -> None:
    """Refuse days of completion that have not come yet or lie before the arrival.

    Raises:
        RuleError: ``complete.future``, ``complete.before_arrival``.
    """
    for name in _COMPLETION_DAYS:
        on = getattr(given, name, None)
        if on is None:
            continue
        if on > today:
            raise RuleError("complete.future", field=name, on=on)
        if on < application.received:
            raise RuleError(
                "complete.before_arrival", field=name, on=on, received=application.received
            )


def unsettled(demands: Sequence[Demand], outcome: Outcome | None) -> tuple[Demand, ...]:
    """Return the demands that keep an answer from closing the case (R12).

    Only an answer on the matter has to settle each of them; what is refused as a whole, forwarded,
    incomplete or withdrawn settles none.
    """
    if outcome not in _ON_THE_MATTER:
        return ()
    return tuple(demand for demand in demands if demand.result is None)


_ON_THE_MATTER = frozenset({Outcome.POSITIVE, Outcome.PARTIAL, Outcome.INFORMED})


def _check_forwarding(answer: Answer) -> None:
    if not answer.forwarded_to.strip():
        raise RuleError("answer.no_forward_to", field="forwarded_to")
    if answer.forwarded_on is None:
        raise RuleError("answer.no_forward_on", field="forwarded_on")


def _check_ground(answer: Answer, law: str) -> None:
    """Refuse a missing, unfit or incomplete ground."""
    if not answer.ground:
        raise RuleError("answer.no_ground", field="ground")
    ground = GROUND_BY_CODE.get(answer.ground)
    if ground is None:
        raise RuleError("answer.unknown_ground", field="ground", ground=answer.ground)
    if not ground.offered:
        raise RuleError("answer.ground_not_offered", field="ground", ground=ground.label())
    if ground.law != law:
        raise RuleError(
            "answer.other_law", field="ground", ground=ground.label(), law=ground.law, own=law
        )
    if ground.outcome is not answer.outcome:
        raise RuleError(
            "answer.other_outcome", field="ground", ground=ground.label(), outcome=ground.outcome
        )
    letters = [letter for letter, _ in ground.sub_letters]
    if letters and answer.sub_letter not in letters:
        raise RuleError(
            "answer.no_sub_letter",
            field="sub_letter",
            ground=ground.label(),
            letters=", ".join(letters),
        )
    if ground.needs_where and not answer.published_where.strip():
        raise RuleError("answer.no_where", field="published_where", ground=ground.label())


def remedy_text(on: dt.date, language: Language = "tr", *, law: str = "4982") -> str:
    """Return the remedies that a refusal given on a day must state (Law 4982 art. 12 and 13).

    The Board's secretariat moved from the Prime Ministry to the Ministry of Justice on 9 July 2018
    (decree law 703).

    Args:
        on: day of the refusal.
        language: of the text.
        law: ``4982`` or ``3071``.
    """
    if law != "4982":
        return _COURT[language]
    seat = _SEATS[on >= _BOARD_MOVED][language]
    return _BOARD[language].format(seat=seat)


_SEATS: dict[bool, dict[Language, str]] = {
    True: {"tr": "Adalet Bakanlığı", "en": "Ministry of Justice"},
    False: {"tr": "Başbakanlık", "en": "Prime Ministry"},
}
_BOARD: dict[Language, str] = {
    "tr": "Bu karara karşı, tebliğinden itibaren 15 gün içinde Bilgi Edinme Değerlendirme Kuruluna "
    "({seat}) itiraz edebilirsiniz (4982 sayılı Kanun m.13). Kurula itiraz, idarî yargıya başvurma "
    "süresini durdurur; süresi içinde yetkili idare mahkemesinde dava açma hakkınız saklıdır.",
    "en": "You may object to this decision before the Board of Review of Access to Information "
    "({seat}) within 15 days of its service (Law 4982 art. 13). The objection stops the period for "
    "going to the administrative courts; your right to sue within that period is reserved.",
}
_COURT: dict[Language, str] = {
    "tr": "Bu işleme karşı, süresi içinde yetkili idare mahkemesinde dava açabilirsiniz.",
    "en": "You may sue against this act before the competent administrative court in due time.",
}

__all__ = [
    "GROUNDS",
    "GROUND_BY_CODE",
    "MIN_EXPLANATION",
    "Ground",
    "check_answer",
    "check_days",
    "law_of",
    "offered_grounds",
    "remedy_text",
    "unsettled",
]
