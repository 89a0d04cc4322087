"""Who works with the program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Officer:
    """An officer (memur); `id` 0 is a new one.

    Args:
        login: name of the account on the machine, by which the officer is known again.
        person_id: the same person in the contact registry, when one was chosen; else the name
            tells.
    """

    id: int
    name: str
    title: str = ""
    login: str = ""
    person_id: int | None = None
