"""The row of channels: the eight frequent ones by digit, all others behind one button."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.domain.channels import BY_CODE, CHANNELS, Channel
from hi_desktop.domain.vocabulary import Kind, Language, UnitKind
from hi_desktop.ui import tokens
from hi_desktop.ui.dialogs.field_grid import columns
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.chips import Segments


@dataclass(frozen=True, slots=True)
class Preset:
    """One frequent choice; `channel` is empty where the kind of unit decides it."""

    key: str
    title: object
    icon: str
    channel: str
    kind: Kind = Kind.REQUEST


PRESETS: tuple[Preset, ...] = (
    Preset("cimer", QT_TRANSLATE_NOOP("Channels", "CİMER"), "globe", "CIMER"),
    Preset(
        "information",
        QT_TRANSLATE_NOOP("Channels", "Information"),
        "document_search",
        "",
        Kind.INFORMATION,
    ),
    Preset("petition", QT_TRANSLATE_NOOP("Channels", "Petition"), "mail", "MEKTUP"),
    Preset("phone", QT_TRANSLATE_NOOP("Channels", "Phone"), "call", "TELEFON"),
    Preset("in_person", QT_TRANSLATE_NOOP("Channels", "In person"), "person", "DILEKCE_ELDEN"),
    Preset("email", QT_TRANSLATE_NOOP("Channels", "E-mail"), "mail_inbox", "E_POSTA"),
    Preset("parliament", QT_TRANSLATE_NOOP("Channels", "Parliament"), "building_bank", "TBMM"),
    Preset("white_desk", QT_TRANSLATE_NOOP("Channels", "White Desk"), "people_chat", "BEYAZ_MASA"),
)
"""In the order of their digits."""

_BY_KEY = {preset.key: preset for preset in PRESETS}
_BY_CHANNEL = {preset.channel: preset.key for preset in PRESETS if preset.channel}
_CENTRAL = frozenset({UnitKind.GENERAL_DIRECTORATE, UnitKind.PRESIDENCY, UnitKind.COUNSELLORSHIP})


def information_channel(unit: UnitKind) -> str:
    """Return the channel by which requests of information reach a kind of unit.

    Central units get them through BEYS, provincial directorates by the official e-mail (circular
    2014/09, section on Law 4982).

    >>> information_channel(UnitKind.PROVINCIAL_DIRECTORATE)
    'E_POSTA'
    """
    return "BEYS" if unit in _CENTRAL else "E_POSTA"


def other_channels(on: dt.date) -> tuple[Channel, ...]:
    """Return the channels of a day that have no place of their own in the row."""
    return tuple(
        channel
        for channel in CHANNELS
        if channel.code not in _BY_CHANNEL
        and (channel.since is None or channel.since <= on)
        and (channel.until is None or on <= channel.until)
    )


class ChannelRow(QWidget):
    """Chooses the channel and proposes the kind.

    `chosen` is sent when the officer chose; ask `channel()` and `kind()`.
    """

    chosen = Signal()

    def __init__(self, language: Language, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("channel")
        self._language: Language = language
        self._unit = UnitKind.PROVINCIAL_DIRECTORATE
        self._preset = "cimer"
        self._other = ""
        label = Label(self.tr("Channel"), "label")
        self._more = Button(self.tr("Other ▾"), kind="link")
        self._more.setObjectName("other_channel")
        self._more.setAccessibleName(self.tr("Other channels"))
        self._more.clicked.connect(self._open)
        self.segments = Segments(self.tr("Channel"), columns=2 * columns())
        for preset in PRESETS:
            words = QCoreApplication.translate("Channels", str(preset.title))
            self.segments.add(preset.key, words, preset.icon)
        self.segments.choose(self._preset)
        self.segments.chosen.connect(self._preset_chosen)
        self._menu = QMenu(self)
        for channel in other_channels(today):
            action = self._menu.addAction(channel.name.in_(language))
            action.setData(channel.code)
        self._menu.triggered.connect(self._other_chosen)
        self.setLayout(column(row(label, None, self._more), self.segments, gap=tokens.S1))
        self.setTabOrder(self._more, self.segments)

    def channel(self) -> str:
        """Return the code of the channel."""
        if self._other:
            return self._other
        return _BY_KEY[self._preset].channel or information_channel(self._unit)

    def kind(self) -> Kind:
        """Return the kind that is proposed."""
        return BY_CODE[self._other].kind if self._other else _BY_KEY[self._preset].kind

    def set_unit_kind(self, unit: UnitKind) -> None:
        """Say what kind of unit this is; it decides the channel of information requests."""
        self._unit = unit

    def choose(self, code: str, kind: Kind = Kind.REQUEST) -> None:
        """Choose a channel without telling."""
        if kind is Kind.INFORMATION and code == information_channel(self._unit):
            self._show("information", "")
        elif code in _BY_CHANNEL:
            self._show(_BY_CHANNEL[code], "")
        else:
            self._show("", code)

    def _show(self, preset: str, other: str) -> None:
        self._preset, self._other = preset or self._preset, other
        self.segments.choose("" if other else self._preset)
        name = BY_CODE[other].name.in_(self._language) if other else self.tr("Other")
        self._more.set_words(f"{name} ▾")
        self._more.setAccessibleName(self.tr("Other channels: {name}").format(name=name))

    @Slot(str)
    def _preset_chosen(self, key: str) -> None:
        self._show(key, "")
        self.chosen.emit()

    @Slot()
    def _open(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _other_chosen(self, action: QAction) -> None:
        self._show("", str(action.data()))
        self.chosen.emit()
