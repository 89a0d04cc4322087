"""Settings of the office: what it is, who works in it, and free values by key."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.names import counsellorship_name, ministry_name
from hi_desktop.domain.provinces import province_by_name
from hi_desktop.domain.text import clean
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.services.officer import Officer
from hi_desktop.storage.unit_of_work import Work

ACT = "ayar"
PROFILE = "profile"
SAMPLE = "sample_data"
CALENDAR_VERSION = "calendar.version"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What office this is; the answers of the first start.

    Args:
        unit_id: the office's own unit in the contact registry, or None.
        province: name of the province, for entries of the calendar and for headings.
        ministry, counsellorship: other names than those of `domain.names`; empty follows the dates.
        manager: name of the attached manager (R1), for reports.
        minimum_staff: main and backup officers that a unit needs at least (R4).
    """

    unit_kind: UnitKind = UnitKind.PROVINCIAL_DIRECTORATE
    unit_name: str = ""
    unit_id: int | None = None
    province: str = ""
    ministry: str = ""
    counsellorship: str = ""
    manager: str = ""
    minimum_main: int = 1
    minimum_backup: int = 1

    @property
    def plate(self) -> str:
        """Plate code of the province, or an empty text."""
        known = province_by_name(self.province) if self.province else None
        return known[0] if known else ""

    def ministry_on(self, day: dt.date) -> str:
        """Return the name of the ministry on a day; one of the office's own does not change."""
        return ministry_name(day, self.ministry).tr

    def counsellorship_on(self, day: dt.date) -> str:
        """Return the name of the Counsellorship on a day, likewise."""
        return counsellorship_name(day, self.counsellorship).tr


def profile_of(stored: Any) -> Profile | None:
    """Return the profile as it was stored; None before the first start."""
    if not isinstance(stored, dict):
        return None
    names = {field.name for field in dataclasses.fields(Profile)}
    values = {name: value for name, value in stored.items() if name in names}
    return Profile(**{**values, "unit_kind": UnitKind(values["unit_kind"])})


class SettingsService:
    """Reads and changes the settings; each change is an act.

    Args:
        context: of the open office.
        recount: counts the periods of the open applications anew and returns which moved; a new
            province brings its own closures into force.
    """

    def __init__(self, context: Context, recount: Callable[[Work, str], tuple[int, ...]]) -> None:
        self._context = context
        self._recount = recount

    def profile(self) -> Profile | None:
        """Return what office this is; None before the first start."""
        return profile_of(self.get(PROFILE))

    def save_profile(self, profile: Profile) -> Changes:
        """Store what office this is; the open applications move with the calendar of its place.

        Raises:
            RuleError: `profile.no_name`.
        """
        values = dataclasses.asdict(profile)
        values = {key: clean(v) if type(v) is str else v for key, v in values.items()}
        if not values["unit_name"]:
            raise RuleError("profile.no_name", field="unit_name")
        values["unit_kind"] = profile.unit_kind.value
        with self._context.act(ACT, "profile") as work:
            work.settings.put(PROFILE, values)
            work.settings.renew(CALENDAR_VERSION)
            work.session.flush()
            moved = self._recount(work, "profile")
        return Changes(act_id=work.act_id, applications=moved, settings=True, calendar=True)

    def officer(self) -> Officer:
        """Return who works with the program now."""
        return self._context.officer

    def save_me(self, name: str, title: str = "") -> Changes:
        """Store the name and title of who works with the program now.

        Raises:
            RuleError: `officer.no_name`.
        """
        name, title = clean(name), clean(title)
        if not name:
            raise RuleError("officer.no_name", field="name")
        me = self._context.officer
        with self._context.act(ACT, "officer") as work:
            work.contacts.save_officer(me.id, name=name, title=title, login=me.login)
        self._context.officer = dataclasses.replace(me, name=name, title=title)
        return Changes(act_id=work.act_id, settings=True)

    @property
    def sample_data(self) -> bool:
        """Whether the database holds sample data."""
        return bool(self.get(SAMPLE, default=False))

    def get(self, key: str, default: Any = None) -> Any:
        """Return a stored value, or `default`."""
        with self._context.read() as work:
            return work.settings.get(key, default)

    def put(self, key: str, value: Any) -> Changes:
        """Store a value that JSON can hold; None takes it out."""
        with self._context.act(ACT, key) as work:
            work.settings.put(key, value)
        return Changes(act_id=work.act_id, settings=True)
