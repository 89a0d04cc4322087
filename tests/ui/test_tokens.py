"""The colours: readable in every theme, and known to nobody but the tokens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import hi_desktop.ui
from hi_desktop.ui import tokens
from hi_desktop.ui.stylesheet import QSS

SOURCES = sorted(Path(hi_desktop.ui.__file__).parent.rglob("*.py"))
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b|Qt\.GlobalColor\.(?!transparent)|rgba?\(")
NAMED_SIZE = re.compile(r"setPixelSize\(|setPointSize\(|font-size:\s*\d")

TEXT_PAIRS = [
    ("text", "surface"), ("text", "window"), ("text", "soft"), ("text", "hover"),
    ("text2", "surface"), ("text2", "rail"), ("text2", "soft"), ("text2", "hover"),
    ("text3", "surface"), ("text3", "window"), ("accent", "surface"), ("accentText", "accent"),
    ("selText", "soft"), ("surface", "text"),
    *((tone, f"{tone}Bg") for tone in tokens.TONES),
    *((tone, "surface") for tone in tokens.TONES),
    ("text", "lateBg"), ("text", "soonBg"), ("text", "okBg"), ("text2", "okBg"),
    ("text2", "soonBg"),
]  # fmt: skip
SIGN_PAIRS = [("ctl", "surface"), ("gaugeOn", "gaugeOff"), ("accent", "soft")]


def luminance(colour: str) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.03928 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(first: str, second: str) -> float:
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", tokens.THEMES)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_has_a_contrast_of_at_least_four_and_a_half(theme, ink, ground):
    table = tokens.THEMES[theme]
    assert contrast(getattr(table, ink), getattr(table, ground)) >= 4.5


@pytest.mark.parametrize("theme", tokens.THEMES)
@pytest.mark.parametrize(("sign", "ground"), SIGN_PAIRS)
def test_signs_have_a_contrast_of_at_least_three(theme, sign, ground):
    table = tokens.THEMES[theme]
    assert contrast(getattr(table, sign), getattr(table, ground)) >= 3


@pytest.mark.parametrize("theme", tokens.THEMES)
@pytest.mark.parametrize("tone", tokens.TONES)
def test_the_number_on_a_badge_can_be_read(theme, tone):
    table = tokens.THEMES[theme]
    assert contrast(table.badgeText, getattr(table, tone)) >= 4.5


def test_nobody_but_the_tokens_knows_a_colour():
    guilty = {
        f"{file.name}: {match.group()}"
        for file in SOURCES
        if file.name != "tokens.py"
        for match in COLOUR.finditer(file.read_text(encoding="utf-8"))
    }
    assert not guilty


def test_nobody_but_the_theme_sets_a_style_sheet_or_a_font_size():
    guilty = {
        file.name
        for file in SOURCES
        if file.name not in {"theme.py", "tokens.py", "stylesheet.py"}
        and (NAMED_SIZE.search(text := file.read_text(encoding="utf-8")) or "setStyleSheet" in text)
    }
    assert not guilty


def test_the_style_sheet_names_only_colours_that_exist():
    used = {name for name in re.findall(r"@([A-Za-z]\w*)", QSS) if not name[1:].isdigit()}
    used -= {"icon"}
    assert used <= set(tokens.NAMES)
