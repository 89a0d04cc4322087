"""What a part brings of acts on applications, for the modules that make one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail


@dataclass(frozen=True, slots=True)
class ActPart:
    """What the commands of one part do.

    Args:
        one: key of a command -> what it does with one application.
        many: key of a command -> what it does with all that are chosen, by their ids.
        panel: progress of its long work; stands above the list while it is shown.
    """

    one: Mapping[str, Callable[[Detail], None]] = field(default_factory=dict)
    many: Mapping[str, Callable[[Sequence[int]], None]] = field(default_factory=dict)
    panel: QWidget | None = None
