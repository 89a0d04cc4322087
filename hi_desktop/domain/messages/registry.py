"""Words of failures: the contact registry and what must be reported of it."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {}
