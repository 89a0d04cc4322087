"""The only source of "now" and "today": local time of the machine, as the office's wall clock."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


class Clock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        """Return the local time, to the second, without a zone."""
        return dt.datetime.now().replace(microsecond=0)  # noqa: DTZ005, TID251 - the one place

    def today(self) -> dt.date:
        """Return the local day."""
        return self.now().date()


@dataclass(frozen=True)
class FixedClock(Clock):
    """A clock that stands still, for samples, commands with a date, and tests."""

    moment: dt.datetime

    def now(self) -> dt.datetime:
        """Return the moment."""
        return self.moment
