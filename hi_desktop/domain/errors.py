"""What can go wrong, told by a code and facts; the words stand in `domain.messages`.

Three kinds of failure exist. A *rule* says no (`RuleError`), the *world* does not play along
(`WorldError`: disk, network, lock, a file that is not what it seems), and everything else is a
bug, caught once by the last net of the window.
"""

from __future__ import annotations


class HiError(Exception):
    """Root of the failures whose words a person may read.

    Args:
        code: key of the sentence in `domain.messages`, such as `referral.returned`.
        facts: values for the places of that sentence; no personal data, they may reach a log.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts


class RuleError(HiError):
    """A rule of law, of the circular or of the form says no; nothing was changed."""

    def __init__(self, code: str, *, field: str = "", **facts: object) -> None:
        super().__init__(code, **facts)
        self.field = field


class WorldError(HiError):
    """Disk, network, lock or a foreign file stopped the act; nothing was changed."""


class ConflictError(WorldError):
    """Somebody else changed the record since it was read."""


class CancelledError(HiError):
    """The officer cancelled; nothing was changed."""

    def __init__(self) -> None:
        super().__init__("cancelled")
