"""What the office set for its registry: how many people, how often confirmed, when reported."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass

from hi_desktop.domain.contacts import Staffing
from hi_desktop.domain.errors import RuleError
from hi_desktop.services.settings import PROFILE, profile_of
from hi_desktop.storage.unit_of_work import Work

RULES = "registry.rules"
_OWN, _STAFF = ("confirm_months", "report_days"), ("minimum_main", "minimum_backup")
LIMITS: dict[str, tuple[int, int]] = {
    "minimum_main": (1, 20),
    "minimum_backup": (0, 20),
    "confirm_months": (1, 36),
    "report_days": (0, 60),
}
"""The least and the most that each number can be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegistryRules:
    """The numbers that the circular leaves open.

    Args:
        minimum_main: main officers that a unit needs at least (R4).
        minimum_backup: backups that it needs at least (R4).
        confirm_months: after so many months the data of a unit are confirmed anew.
        report_days: working days after which a change that was not reported is called to mind (R8).
    """

    minimum_main: int = 1
    minimum_backup: int = 1
    confirm_months: int = 6
    report_days: int = 3

    @property
    def staffing(self) -> Staffing:
        """The numbers of people."""
        return Staffing(self.minimum_main, self.minimum_backup)


def rules_of(work: Work) -> RegistryRules:
    """Return the rules as a running transaction sees them."""
    stored = work.settings.many(RULES, PROFILE)
    profile = profile_of(stored.get(PROFILE))
    numbers = stored.get(RULES) or {}
    rules = RegistryRules()
    if profile is not None:
        rules = dataclasses.replace(
            rules, minimum_main=profile.minimum_main, minimum_backup=profile.minimum_backup
        )
    own = _OWN if profile is not None else (*_OWN, *_STAFF)
    known = {name: numbers[name] for name in own if name in numbers}
    return dataclasses.replace(rules, **known)


def store_rules(work: Work, rules: RegistryRules) -> None:
    """Store the rules; the numbers of people belong to the profile, once there is one.

    Raises:
        RuleError: `registry.number`, with the field.
    """
    for name, (least, most) in LIMITS.items():
        if not least <= getattr(rules, name) <= most:
            raise RuleError("registry.number", field=name, least=least, most=most)
    values = {name: getattr(rules, name) for name in _OWN}
    staff = {name: getattr(rules, name) for name in _STAFF}
    profile = work.settings.get(PROFILE)
    if isinstance(profile, dict):
        work.settings.put(PROFILE, profile | staff)
    else:
        values |= staff
    work.settings.put(RULES, values)


def months_before(day: dt.date, months: int) -> dt.date:
    """Return the same day so many months earlier, or the last one of a shorter month.

    >>> months_before(dt.date(2026, 8, 31), 6)
    datetime.date(2026, 2, 28)
    """
    count = day.year * 12 + day.month - 1 - months
    first = dt.date(count // 12, count % 12 + 1, 1)
    following = (first.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    return first.replace(day=min(day.day, (following - dt.timedelta(days=1)).day))
