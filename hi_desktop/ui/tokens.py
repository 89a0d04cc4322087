"""The looks as data: every colour, type size and measure of the window, and nothing else.

No other module of the interface holds a colour or a size. The pairs that carry text keep a
contrast of at least 4.5, signs and input edges at least 3 (WCAG 2.2 AA); a test computes them.
"""

# ruff: noqa: N815 (the style sheet names the colours as the design does)

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal

ThemeName = Literal["light", "dark", "contrast"]

Tone = Literal["late", "due", "soon", "ok", "off", "info"]
"""Meaning of a colour: text `<tone>`, ground `<tone>Bg`, edge `<tone>Line`."""

TONES: tuple[Tone, ...] = ("late", "due", "soon", "ok", "off", "info")


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one theme, by meaning."""

    window: str
    rail: str
    surface: str
    alt: str
    hover: str
    border: str
    ctl: str
    text: str
    text2: str
    text3: str
    accent: str
    accentText: str
    soft: str
    selText: str
    late: str
    lateBg: str
    lateLine: str
    due: str
    dueBg: str
    dueLine: str
    soon: str
    soonBg: str
    soonLine: str
    ok: str
    okBg: str
    okLine: str
    off: str
    offBg: str
    offLine: str
    info: str
    infoBg: str
    infoLine: str
    gaugeOn: str
    gaugeOff: str
    badgeText: str
    """Number on a badge of the rail."""


NAMES: tuple[str, ...] = tuple(field.name for field in fields(Tokens))

LIGHT = Tokens(
    window="#F3F5F8",
    rail="#E9EDF3",
    surface="#FFFFFF",
    alt="#F8FAFC",
    hover="#F0F4F9",
    border="#DDE3EA",
    ctl="#838E9C",
    text="#18212D",
    text2="#4D5A69",
    text3="#626E7B",
    accent="#1B5EBE",
    accentText="#FFFFFF",
    soft="#E5EEFB",
    selText="#0E3A7A",
    late="#A61B1B",
    lateBg="#FDE9E8",
    lateLine="#E3A19E",
    due="#8F4300",
    dueBg="#FFEFDD",
    dueLine="#E8B47F",
    soon="#6E5300",
    soonBg="#FFF6D6",
    soonLine="#DCC063",
    ok="#1C6B3C",
    okBg="#E6F4EA",
    okLine="#9BCBAC",
    off="#56616E",
    offBg="#EDF0F4",
    offLine="#C4CCD6",
    info="#1B5EBE",
    infoBg="#E5EEFB",
    infoLine="#A9C6EE",
    gaugeOn="#66788F",
    gaugeOff="#DEE4EB",
    badgeText="#FFFFFF",
)

DARK = Tokens(
    window="#171A1F",
    rail="#121418",
    surface="#1E2228",
    alt="#22272E",
    hover="#282E36",
    border="#333B45",
    ctl="#7C8896",
    text="#E9EDF2",
    text2="#B1BBC7",
    text3="#949FAC",
    accent="#7DB4FF",
    accentText="#0B1A2E",
    soft="#213552",
    selText="#DCEAFF",
    late="#FFA49C",
    lateBg="#45211F",
    lateLine="#7E3B37",
    due="#FFBE82",
    dueBg="#432C17",
    dueLine="#7C5229",
    soon="#F0D37A",
    soonBg="#3A3216",
    soonLine="#6C5E2B",
    ok="#8CDBA6",
    okBg="#1D3727",
    okLine="#366548",
    off="#AEB8C4",
    offBg="#2B323B",
    offLine="#46515E",
    info="#7DB4FF",
    infoBg="#213552",
    infoLine="#3B5F90",
    gaugeOn="#8294A8",
    gaugeOff="#363F4A",
    badgeText="#171A1F",
)

_WHITE = Tokens(**dict.fromkeys(NAMES, "#FFFFFF"))

CONTRAST = replace(
    _WHITE,
    window="#000000",
    rail="#000000",
    surface="#000000",
    alt="#000000",
    hover="#262626",
    text3="#B3B3B3",
    accent="#FFFF00",
    accentText="#000000",
    soft="#1A1A66",
    late="#FF8A80",
    lateBg="#000000",
    lateLine="#FF8A80",
    due="#FFB74D",
    dueBg="#000000",
    dueLine="#FFB74D",
    soon="#FFF176",
    soonBg="#000000",
    soonLine="#FFF176",
    ok="#69F0AE",
    okBg="#000000",
    okLine="#69F0AE",
    offBg="#000000",
    info="#80D8FF",
    infoBg="#000000",
    infoLine="#80D8FF",
    gaugeOff="#555555",
    badgeText="#000000",
)

THEMES: dict[ThemeName, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

FAMILIES: tuple[str, ...] = (
    "Segoe UI Variable Text",
    "Segoe UI",
    "Inter",
    "Noto Sans",
    "DejaVu Sans",
)

# Type, in pixels at 100 %.
BADGE = 11
CAPTION = 12
BODY = 13
SECTION = 14
FIGURE = 16
PAGE = 20
KPI = 28

REGULAR = 400
MEDIUM = 500
SEMIBOLD = 600
BOLD = 700

# Spacing.
S1 = 4
S2 = 8
S3 = 12
S4 = 16
S5 = 20

# Radius.
RADIUS_CONTROL = 4
RADIUS_NAV = 6

# Heights and widths.
HEADER = 52
LOGO = 30
AVATAR = 32
SEARCH = 430
RAIL = 84
RAIL_ITEM = 70
CONTROL = 32
PILL = 22
TABLE_HEADER = 34
ROW = 36
ROW_DENSE = 28
ROW_WIDE = 44
STATUS = 28
ICON = 16
ICON_CARD = 20
ICON_RAIL = 24
FOCUS = 2
DETAIL = 460
DETAIL_NARROW = 440
SHEET = 560
SHEET_NARROW = 540
MIN_WIDTH = 1024
MIN_HEIGHT = 640
WIDE = 1400
"""Windows narrower than this use the narrow panes."""

UNDO_MS = 10_000
COLUMN_MEMORY_MS = 500
"""How long a column stands still before its width is remembered."""
