"""Every act of the history reads as what was done."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import Act, HistoryLine
from hi_desktop.ui import i18n, icon_files
from hi_desktop.ui.tabs import history_words

NOON = dt.datetime(2026, 11, 23, 12, 0)  # noqa: DTZ001 - local time of the office
KEPT_ACTS = ("takvim", "izin", "rehber", "gorusme", "gunluk_takip", "acil_irtibat", "ayar")
"""Codes of the acts that are done on no single application."""


@pytest.mark.parametrize("act", [*Act, *KEPT_ACTS])
def test_every_act_has_words_of_its_own_and_a_drawing(qapp, act):
    i18n.install(qapp, "en")
    line = HistoryLine(id=1, at=NOON, by="Ayşe", on_behalf_of="", act=act)
    assert history_words.act_words(act) not in {"", "Changed"}
    assert "<path" in icon_files.svg(history_words.icon_of(line), 16, "regular")


def test_the_completion_of_an_answer_names_what_was_added(qapp):
    i18n.install(qapp, "en")
    changes = (("entered_on", "", "23.11.2026"), ("entry_text", "", "Uygun."), ("state", "a", "b"))
    line = HistoryLine(id=1, at=NOON, by="Ayşe", on_behalf_of="", act=Act.COMPLETE, changes=changes)
    said = history_words.sentence(line, "en")
    assert said == "Answer completed: Entered in the system, Text of the entry"
