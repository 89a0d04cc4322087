"""Themes: in force at once, complete, at every text size; icons follow them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from hi_desktop.domain.channels import CHANNELS
from hi_desktop.ui import icons, theme, tokens
from hi_desktop.ui.commands import COMMANDS
from hi_desktop.ui.widgets.basics import Button


@pytest.mark.parametrize("name", tokens.THEMES)
def test_a_theme_is_in_force_at_once(qapp, name):
    theme.apply_theme(qapp, name)
    table = tokens.THEMES[name]
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(table.window)
    assert theme.color("late").name().upper() == table.late
    assert "@" not in qapp.styleSheet()


def test_text_grows_between_80_and_200_percent(qapp):
    for wanted, size in ((80, 10), (100, 13), (200, 26), (500, 26), (10, 10)):
        theme.apply_theme(qapp, "light", text_scale=wanted)
        assert theme.font(tokens.BODY).pixelSize() == size


def test_every_command_and_channel_has_its_icon_file(qapp):
    names = {command.icon for command in COMMANDS if command.icon}
    names |= {channel.icon for channel in CHANNELS}
    for name in names:
        assert not icons.pixmap(name).isNull()


def test_an_unknown_icon_is_a_mistake(qapp):
    with pytest.raises(LookupError):
        icons.pixmap("no_such_icon")


def test_icons_are_drawn_once_for_each_colour_size_and_ratio(qapp):
    once = icons.pixmap("mail", "text2", 16)
    assert icons.pixmap("mail", "text2", 16).cacheKey() == once.cacheKey()
    assert icons.pixmap("mail", "late", 16).cacheKey() != once.cacheKey()
    twice = icons.pixmap("mail", "text2", 16, ratio=2.0)
    assert (twice.width(), twice.devicePixelRatio()) == (32, 2.0)


def test_a_button_draws_its_icon_in_the_new_colours(qapp, qtbot):
    button = Button("Havale et", "arrow_forward")
    qtbot.addWidget(button)
    button.show()
    before = button.icon().cacheKey()
    theme.apply_theme(qapp, "dark")
    qapp.processEvents()
    assert button.icon().cacheKey() != before
