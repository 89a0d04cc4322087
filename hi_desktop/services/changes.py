"""What an act touched, so that every view can decide whether to read again."""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.domain.errors import HiError


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """The result of an act.

    Args:
        act_id: by which `history.undo` takes it back; 0 when nothing changed.
        applications: ids of the touched applications.
        everything: too much to tell; read all again.
    """

    act_id: int = 0
    applications: tuple[int, ...] = ()
    contacts: bool = False
    calendar: bool = False
    settings: bool = False
    conversations: bool = False
    today: bool = False
    everything: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkResult:
    """The result of one act on several applications.

    Args:
        done: ids on which it was done.
        skipped: (register number, why not) of the others.
    """

    changes: Changes
    done: tuple[int, ...] = ()
    skipped: tuple[tuple[str, HiError], ...] = ()
