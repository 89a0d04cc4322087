"""Who works with the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer (memur); `id` 0 is a new one.

    Args:
        login: name of the account on the machine, by which the officer is known again.
        on_behalf_of: in whose name the officer acts today, or nobody's.
    """

    id: int
    name: str
    title: str = ""
    login: str = ""
    on_behalf_of: str = ""
