"""Words of failures: urgent and protected applications, links and duplicates."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {}
