"""Words of failures: calls, visits and daily follow-up."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {}
