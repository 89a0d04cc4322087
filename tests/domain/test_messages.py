from __future__ import annotations

import ast
import datetime as dt
import string
from pathlib import Path

import pytest

import hi_desktop
from hi_desktop.domain.applications import Act
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import MESSAGES, sentence, words
from hi_desktop.domain.vocabulary import State

_ERRORS = {"RuleError", "WorldError", "ConflictError", "HiError"}


def _raised_codes() -> dict[str, str]:
    """Return every code that the program gives to an error, with the file that does."""
    found: dict[str, str] = {}
    package = Path(hi_desktop.__file__).parent
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(node, ast.Call) and node.args):
                continue
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            first = node.args[0]
            if name in _ERRORS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                found[first.value] = str(path.relative_to(package))
    return found


def test_every_code_has_its_words():
    missing = {code: file for code, file in _raised_codes().items() if code not in MESSAGES}
    assert missing == {}


@pytest.mark.parametrize("code", MESSAGES)
def test_both_languages_say_it_with_the_same_facts(code):
    def facts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    message = MESSAGES[code]
    assert message.tr.strip()
    assert message.en.strip()
    assert facts(message.tr) == facts(message.en)


def test_facts_are_told_as_people_read_them():
    error = RuleError("act.not_allowed", state=State.CLOSED, act=Act.ANSWER)
    assert sentence(error) == "“Kapandı” durumundaki bir başvuruda bu işlem yapılamaz: Cevap."
    assert words("answer.future", "en", on=dt.date(2026, 11, 5)).count("05.11.2026") == 1


def test_an_unknown_code_and_a_missing_fact_still_make_a_sentence():
    assert sentence(RuleError("no.such")) == "İşlem tamamlanamadı (no.such)."
    assert "…" in sentence(RuleError("date.invalid"))
