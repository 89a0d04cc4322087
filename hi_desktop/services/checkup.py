"""Whether a database is sound, in words."""

from __future__ import annotations

import datetime as dt
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from hi_desktop.domain.dates import dotted
from hi_desktop.domain.messages import words
from hi_desktop.domain.vocabulary import Language, Word
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.clock import Clock
from hi_desktop.services.context import Context
from hi_desktop.services.officer import Officer
from hi_desktop.storage import checkup
from hi_desktop.storage.unit_of_work import Storage

PARTS = {
    "file": Word("Dosya", "File"),
    "schema": Word("Şema", "Schema"),
    "history": Word("Geçmiş", "History"),
    "numbers": Word("Kayıt numaraları", "Register numbers"),
    "periods": Word("Süreler", "Periods"),
    "search": Word("Arama", "Search"),
}
_SOUND = Word("sağlam", "sound")


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found of one part.

    Args:
        part: a key of `PARTS`.
        faults: code of a sentence with its facts; none when the part is sound.
    """

    part: str
    faults: tuple[checkup.Fault, ...]

    @property
    def sound(self) -> bool:
        """Whether the part is in order."""
        return not self.faults

    def told(self, language: Language) -> list[str]:
        """Return the lines that a person reads."""
        title = PARTS[self.part].in_(language)
        if self.sound:
            return [f"{title}: {_SOUND.in_(language)}"]
        return [f"{title}: {words(code, language, **facts)}" for code, facts in self.faults]


def check(where: str | Path) -> tuple[Finding, ...]:
    """Examine a database; nothing is changed.

    Raises:
        WorldError: codes `database.…`: missing, unreachable, foreign, not_a_database.
    """
    found = checkup.examine(where)
    if "periods" in found:
        found["periods"] += _recounted(where)
    return tuple(Finding(part, tuple(faults)) for part, faults in found.items())


def _recounted(where: str | Path) -> list[checkup.Fault]:
    """Count the periods of the open applications anew; closed ones keep what held then."""
    with closing(Storage(where, create=False)) as storage:
        context = Context(storage, Clock(), Officer(0, ""), "")
        moves = CalendarService(context).drifted()[: checkup.SHOWN]
    return [
        (
            "check.recount",
            {
                "number": move.number,
                "stored": _pair(move.old_internal, move.old_legal),
                "counted": _pair(move.new_internal, move.new_legal),
            },
        )
        for move in moves
    ]


def _pair(internal: dt.date, legal: dt.date) -> str:
    return f"{dotted(internal)} / {dotted(legal)}"
