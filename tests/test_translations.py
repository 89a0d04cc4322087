"""The Turkish of the window: complete, with every place and key of the source."""

from __future__ import annotations

import re
import string
import xml.etree.ElementTree as ET

import pytest

from hi_desktop import paths
from hi_desktop.domain.messages import MESSAGES

TURKISH = ET.parse(paths.resource("i18n/hi_desktop_tr.ts")).getroot()
UNTRANSLATED_QT = {"QShortcut", "QPlatformTheme"}
MNEMONIC = re.compile(r"&(?!&)(\w)")
UNSAFE_KEYS = set("Iİıi")
"""Qt compares access keys without regard to case, and these four differ by locale."""


def texts():
    for context in TURKISH.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms or [translation.text or ""],
                translation.get("type"),
            )


def places(text):
    """Return the places of a text; ``{used_of}`` is ``{used}`` with a Turkish ending."""
    found = (name for _, name, _, _ in string.Formatter().parse(text) if name is not None)
    named = {name.removesuffix("_of") for name in found}
    return named | set(re.findall(r"%L?(?:n|\d)", text))


def test_every_text_of_the_window_has_its_turkish():
    assert [source for _, source, _, state in texts() if state == "unfinished"] == []


def test_the_turkish_has_every_place_of_the_source_and_no_other():
    wrong = [
        (source, form)
        for _, source, forms, state in texts()
        for form in forms
        if state is None and places(form) != places(source)
    ]
    assert wrong == []


def test_the_turkish_keeps_access_keys_and_avoids_the_four_letters_i():
    wrong = [
        (source, form)
        for context, source, forms, state in texts()
        for form in forms
        if state is None
        and context not in UNTRANSLATED_QT
        and (
            bool(MNEMONIC.search(form)) != bool(MNEMONIC.search(source))
            or UNSAFE_KEYS & set(MNEMONIC.findall(form))
        )
    ]
    assert wrong == []


def test_the_turkish_ends_like_the_source():
    endings = ("…", ":", "?", "!")
    wrong = [
        (source, form)
        for context, source, forms, state in texts()
        for form in forms
        if state is None
        and context not in UNTRANSLATED_QT
        and any(source.endswith(sign) != form.endswith(sign) for sign in endings)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", MESSAGES)
def test_both_sentences_of_a_failure_have_the_same_facts(code):
    assert places(MESSAGES[code].tr) == places(MESSAGES[code].en)
