"""Deadlines (süreler): the one door to the rules, their dates, their reasons and their urgency."""

from __future__ import annotations

from hi_desktop.domain.explanation import CountedDay, explain
from hi_desktop.domain.periods import (
    Deadline,
    Deadlines,
    deadline,
    deadlines,
    is_suspended,
)
from hi_desktop.domain.rules import RULES, Cutoff, Fee, Rule, TermUnit, rule_of, rules_for
from hi_desktop.domain.urgency import time_left_words, urgency

__all__ = [
    "RULES",
    "CountedDay",
    "Cutoff",
    "Deadline",
    "Deadlines",
    "Fee",
    "Rule",
    "TermUnit",
    "deadline",
    "deadlines",
    "explain",
    "is_suspended",
    "rule_of",
    "rules_for",
    "time_left_words",
    "urgency",
]
