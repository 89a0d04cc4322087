"""Turns the tokens into what Qt paints with: palette, style sheet, fonts, colours by name.

One theme is in force at a time. Widgets that paint by hand ask `color()` and `font()` while they
paint, so a change of theme needs nothing but a repaint.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

from hi_desktop.ui import icon_files, tokens
from hi_desktop.ui.stylesheet import QSS
from hi_desktop.ui.tokens import THEMES, ThemeName, Tokens

Choice = Literal["system", "light", "dark", "contrast"]

MIN_SCALE, MAX_SCALE = 80, 200


@dataclass(slots=True)
class _InForce:
    name: ThemeName = "light"
    scale: int = 100


_in_force = _InForce()


def apply_theme(app: QApplication, wanted: Choice, *, text_scale: int = 100) -> None:
    """Put a theme in force for the whole program, at once.

    Args:
        app: the program.
        wanted: a theme, or "system" for what the desktop asks for.
        text_scale: size of all text in percent, 80 to 200.
    """
    _in_force.name = system_theme() if wanted == "system" else wanted
    _in_force.scale = max(MIN_SCALE, min(MAX_SCALE, text_scale))
    color.cache_clear()
    font.cache_clear()
    metrics.cache_clear()
    app.setStyle("Fusion")
    app.setFont(font(tokens.BODY))
    app.setPalette(_palette())
    app.setStyleSheet(style_sheet())


def choice(text: str) -> Choice:
    """Return a choice as it was stored; "system" for anything else."""
    choices: tuple[Choice, ...] = ("light", "dark", "contrast")
    return next((one for one in choices if one == text), "system")


def current() -> Tokens:
    """Return the colours in force."""
    return THEMES[_in_force.name]


def theme_name() -> ThemeName:
    """Return the name of the theme in force; part of every picture's cache key."""
    return _in_force.name


def text_scale() -> int:
    """Return the text size in percent."""
    return _in_force.scale


def px(size: int) -> int:
    """Return a measure of `tokens`, grown with the text size."""
    return round(size * _in_force.scale / 100)


@cache
def color(name: str) -> QColor:
    """Return a colour by the name of its token."""
    return QColor(getattr(current(), name))


@cache
def font(size: int = tokens.BODY, weight: int = tokens.REGULAR) -> QFont:
    """Return the program's font in a size of `tokens` and a weight."""
    made = QFont()
    made.setFamilies(list(tokens.FAMILIES))
    made.setPixelSize(px(size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def metrics(size: int = tokens.BODY, weight: int = tokens.REGULAR) -> QFontMetrics:
    """Return the measures of `font(size, weight)`."""
    return QFontMetrics(font(size, weight))


def system_theme() -> ThemeName:
    """Return the theme that the desktop asks for."""
    hints = QApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    if (
        accessibility is not None
        and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast
    ):
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def style_sheet() -> str:
    """Return the style sheet of the theme in force."""
    with_icons = re.sub(r"@icon\((\w+),(\w+)\)", _icon, QSS)
    return re.sub(r"@(\w+)", _value, with_icons)


def _icon(match: re.Match[str]) -> str:
    return f"url({icon_files.file(match[1], str(getattr(current(), match[2])))})"


def _value(match: re.Match[str]) -> str:
    name = match[1]
    if name[1:].isdigit():
        return f"{px(int(name[1:]))}px"
    return str(getattr(current(), name))


_ROLES: tuple[tuple[QPalette.ColorRole, str], ...] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "alt"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "surface"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "late"),
    (QPalette.ColorRole.Light, "surface"),
    (QPalette.ColorRole.Midlight, "border"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "ctl"),
    (QPalette.ColorRole.Shadow, "ctl"),
    (QPalette.ColorRole.Highlight, "accent"),
    (QPalette.ColorRole.HighlightedText, "accentText"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.PlaceholderText, "text3"),
    (QPalette.ColorRole.ToolTipBase, "surface"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
)


def _palette() -> QPalette:
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, color(name))
    for role in (
        QPalette.ColorRole.Text,
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, color("text3"))
    return palette
