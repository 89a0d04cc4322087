"""The last net: a bug is logged with its trace and told once."""

from __future__ import annotations

import logging
import sys

from hi_desktop.domain.errors import CancelledError, RuleError, WorldError
from hi_desktop.ui.failures import LastNet
from hi_desktop.ui.messages import message, words


def fall(net: LastNet) -> None:
    try:
        raise ZeroDivisionError  # noqa: TRY301
    except ZeroDivisionError:
        net.caught(*sys.exc_info())


def test_a_bug_that_comes_at_every_repaint_is_told_once(caplog):
    told = []
    net = LastNet(told.append)
    with caplog.at_level(logging.CRITICAL):
        for _ in range(50):
            fall(net)
    assert len(told) == 1
    assert sum(record.exc_info is not None for record in caplog.records) == 1


def test_telling_a_bug_never_nests():
    told = []

    def tell(error: BaseException) -> None:
        told.append(error)
        net.caught(RuntimeError, RuntimeError("while telling"), None)

    net = LastNet(tell)
    fall(net)
    assert len(told) == 1


def test_a_rule_speaks_in_the_language_of_the_window():
    error = RuleError("profile.no_name")
    assert words(error, "tr") != words(error, "en")
    assert "profile" not in words(error, "tr")


def test_a_bug_shows_no_trace_and_no_name_of_a_class():
    text = words(ZeroDivisionError("division by zero"), "tr")
    assert "Zero" not in text
    assert "division" not in text


def test_a_cancel_is_silent():
    assert message(CancelledError(), "tr") is None


def test_a_refusal_is_a_warning_and_a_failure_of_the_world_stays():
    assert message(RuleError("profile.no_name"), "tr").tone == "soon"
    assert message(WorldError("database.missing", where="hi.sqlite3"), "tr").tone == "late"
