"""The periods that bind the unit, as data: how long, counted in what, by which law and article."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import Literal

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, Word


class TermUnit(enum.StrEnum):
    """In what a period is counted."""

    WORKING_DAYS = "iş günü"
    DAYS = "gün"
    YEAR_END = "yıl sonu"


class Cutoff(enum.StrEnum):
    """When a period ends on its last day."""

    OFFICE_HOURS = "mesai sonu"
    NOON = "13:00"
    END_OF_DAY = "gün sonu"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One period.

    Args:
        code: stored and exchanged, never changes.
        law, article: where it stands; the law by its number.
        count: length in `unit`; unused for year ends.
        internal: set by the circular and not by law.
        title: what people read.
        before: (day, length): applications made before that day keep another length.
        pausable: a notice of cost stops it (Law 4982 art. 11/2).
        restarts: after payment the whole period runs anew rather than what was left of it.
        from_working_day: what arrives outside working days arrives on the next one.
        applicant_side: it is a period of the rights holder; suspensions by law stop it.
        needs: parameters without which it cannot be computed.
        takes: further parameters that it understands.
    """

    code: str
    law: str
    article: str
    unit: TermUnit
    count: int
    title: Word
    internal: bool = False
    before: tuple[dt.date, int] | None = None
    pausable: bool = False
    restarts: bool = False
    from_working_day: bool = False
    applicant_side: bool = False
    needs: frozenset[str] = frozenset()
    takes: frozenset[str] = frozenset()

    def length(self, received: dt.date) -> int:
        """Return the length for an application that arrived on a day."""
        if self.before is not None and received < self.before[0]:
            return self.before[1]
        return self.count


_FEE = frozenset({"fee_notified", "paid"})
_W, _D = TermUnit.WORKING_DAYS, TermUnit.DAYS
_KEEP_SIXTY_DAYS = (dt.date(2021, 7, 14), 60)

_ALL = (
    Rule(
        code="BE15", law="4982", article="m.11/1", unit=_W, count=15, pausable=True, takes=_FEE,
        title=Word("Bilgi edinme: 15 iş günü", "Right to information: 15 working days"),
    ),
    Rule(
        code="BE30", law="4982", article="m.11/1", unit=_W, count=30, pausable=True, takes=_FEE,
        title=Word("Bilgi edinme, uzatılmış: toplam 30 iş günü",
                   "Right to information, extended: 30 working days in all"),
    ),
    Rule(
        code="BE_UZATMA_BILDIRIM", law="4982", article="m.11/1", unit=_W, count=15, pausable=True,
        takes=_FEE,
        title=Word("Uzatmanın yazıyla bildirilmesi: 15 iş günü dolmadan",
                   "Written notice of the extension: before 15 working days end"),
    ),
    Rule(
        code="BE15_UCRET_KALAN", law="4982", article="m.11/2", unit=_W, count=15, pausable=True,
        needs=_FEE,
        title=Word("Bilgi edinme, ücret ödendikten sonra kalan süre",
                   "Right to information, the days left after the fee was paid"),
    ),
    Rule(
        code="BE15_UCRET_YENIDEN", law="4982", article="m.11/2", unit=_W, count=15, pausable=True,
        restarts=True, needs=_FEE,
        title=Word("Bilgi edinme, ücret ödendikten sonra yeniden 15 iş günü",
                   "Right to information, 15 working days anew after the fee was paid"),
    ),
    Rule(
        code="BE15_KAYIT_TARIHLI", law="4982", article="m.11/1", unit=_W, count=15, pausable=True,
        from_working_day=True, takes=_FEE,
        title=Word("Bilgi edinme, kayıt gününden: 15 iş günü",
                   "Right to information, from the day of registration: 15 working days"),
    ),
    Rule(
        code="UCRET15", law="4982", article="m.11/2", unit=_W, count=15, applicant_side=True,
        title=Word("Erişim ücretinin ödenmesi: 15 iş günü", "Payment of the fee: 15 working days"),
    ),
    Rule(
        code="BEDK_ITIRAZ15", law="4982", article="m.13", unit=_D, count=15, applicant_side=True,
        title=Word("Kurula itiraz: tebliğden 15 gün",
                   "Objection to the Board: 15 days from service"),
    ),
    Rule(
        code="BEDK_BILGI15", law="4982", article="m.13", unit=_W, count=15,
        title=Word("Kurulun istediği bilgi ve belge: 15 iş günü",
                   "What the Board asks for: 15 working days"),
    ),
    Rule(
        code="BEDK_KARAR30", law="4982", article="m.13", unit=_W, count=30,
        title=Word("Kurulun kararı: itirazdan 30 iş günü",
                   "Decision of the Board: 30 working days from the objection"),
    ),
    Rule(
        code="YILLIK_RAPOR", law="4982", article="m.30", unit=TermUnit.YEAR_END, count=0,
        takes=frozenset({"report_year"}),
        title=Word("Yıllık rapor: Şubat sonu", "Yearly report: end of February"),
    ),
    Rule(
        code="GENELGE15", law="2014/09", article="", unit=_W, count=15, internal=True,
        pausable=True,
        title=Word("Genelge: azami 15 iş günü", "Circular: 15 working days at most"),
    ),
    Rule(
        code="DILEKCE30", law="3071", article="m.7", unit=_D, count=30,
        title=Word("Dilekçe: 30 gün", "Petition: 30 days"),
    ),
    Rule(
        code="TBMM30", law="3071", article="m.8", unit=_D, count=30,
        title=Word("TBMM Dilekçe Komisyonu: 30 gün", "Petition Commission: 30 days"),
    ),
    Rule(
        code="KVKK30", law="6698", article="m.13", unit=_D, count=30,
        title=Word("Kişisel veri başvurusu: 30 gün", "Request of a data subject: 30 days"),
    ),
    Rule(
        code="IYUK_ZIMNI", law="2577", article="m.10", unit=_D, count=30, before=_KEEP_SIXTY_DAYS,
        title=Word("Cevap verilmezse ret sayılma: 30 gün (14.07.2021 öncesi 60 gün)",
                   "Deemed refusal by silence: 30 days (60 before 14.07.2021)"),
    ),
)  # fmt: skip

RULES: dict[str, Rule] = {rule.code: rule for rule in _ALL}
"""Every rule by its code."""

DESCRIPTIVE_PARAMS = frozenset({"event", "basis", "start"})
"""Parameters that only tell what happened; every rule accepts them."""

Fee = Literal["kalan", "yeniden"]
_FEE_RULES = {"kalan": "BE15_UCRET_KALAN", "yeniden": "BE15_UCRET_YENIDEN"}


def rule_of(code: str | Rule) -> Rule:
    """Return the rule of a code.

    Raises:
        RuleError: ``terms.unknown_rule``.
    """
    if isinstance(code, Rule):
        return code
    if code not in RULES:
        raise RuleError("terms.unknown_rule", rule=code, known=", ".join(RULES))
    return RULES[code]


def rules_for(
    channel: str, kind: Kind, *, extended: bool = False, fee: Fee | None = None
) -> tuple[Rule, Rule]:
    """Return the internal and the legal rule of an application.

    A lawful extension to 30 working days lifts the circular's limit too, which restates the law's
    own 15 days for requests of information.

    Args:
        channel: code of the channel.
        kind: kind of the application.
        extended: extended under Law 4982 art. 11/1.
        fee: what runs after the fee was paid: the days left, or all of them anew.

    >>> [rule.code for rule in rules_for("CIMER", Kind.REQUEST)]
    ['GENELGE15', 'DILEKCE30']
    """
    internal = RULES["GENELGE15"]
    if channel == "TBMM":
        return internal, RULES["TBMM30"]
    if kind is not Kind.INFORMATION:
        return internal, RULES["DILEKCE30"]
    if extended:
        return RULES["BE30"], RULES["BE30"]
    return internal, RULES[_FEE_RULES[fee] if fee else "BE15"]
