"""The row of channels: the eight frequent ones by digit, all others behind one button."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hi_desktop.domain.channels import BY_CODE, Channel, channels_for
from hi_desktop.domain.vocabulary import Kind, Language, UnitKind
from hi_desktop.ui import tokens
from hi_desktop.ui.dialogs.field_grid import columns
from hi_desktop.ui.widgets.basics import Button, Label, column, row
from hi_desktop.ui.widgets.chips import Segments


@dataclass(frozen=True, slots=True)
class Preset:
    """One place of the row; the first of its channels that is offered stands there.

    A place without a title of its own is named as its channel.
    """

    key: str
    title: object
    icon: str
    channels: tuple[str, ...]
    kind: Kind = Kind.REQUEST


PRESETS: tuple[Preset, ...] = (
    Preset("cimer", "", "globe", ("CIMER", "BIMER")),
    Preset(
        "information",
        QT_TRANSLATE_NOOP("Channels", "Information"),
        "document_search",
        ("BEYS", "KURUMSAL_E_POSTA"),
        Kind.INFORMATION,
    ),
    Preset("petition", QT_TRANSLATE_NOOP("Channels", "Petition"), "mail", ("MEKTUP",)),
    Preset("phone", QT_TRANSLATE_NOOP("Channels", "Phone"), "call", ("TELEFON",)),
    Preset("in_person", QT_TRANSLATE_NOOP("Channels", "In person"), "person", ("DILEKCE_ELDEN",)),
    Preset("email", QT_TRANSLATE_NOOP("Channels", "E-mail"), "mail_inbox", ("E_POSTA",)),
    Preset("parliament", QT_TRANSLATE_NOOP("Channels", "Parliament"), "building_bank", ("TBMM",)),
    Preset("white_desk", "", "people_chat", ("BEYAZ_MASA", "ALO_183")),
)
"""In the order of their digits."""

_BY_KEY = {preset.key: preset for preset in PRESETS}


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
        self._day = today
        label = Label(self.tr("Channel"), "label")
        self._more = Button(self.tr("Other ▾"), kind="link")
        self._more.setObjectName("other_channel")
        self._more.setAccessibleName(self.tr("Other channels"))
        self._more.clicked.connect(self._open)
        self.segments = Segments(self.tr("Channel"), columns=2 * columns())
        for preset in PRESETS:
            self.segments.add(preset.key, self._title(preset), preset.icon)
        self.segments.choose(self._preset)
        self.segments.chosen.connect(self._preset_chosen)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._other_chosen)
        self.setLayout(column(row(label, None, self._more), self.segments, gap=tokens.S1))
        self.setTabOrder(self._more, self.segments)

    def channel(self) -> str:
        """Return the code of the channel."""
        return self._other or self._channel_of(_BY_KEY[self._preset])

    def kind(self) -> Kind:
        """Return the kind that is proposed."""
        chosen = BY_CODE[self.channel()]
        preset = _BY_KEY[self._preset]
        return chosen.kind if self._other or chosen.code != preset.channels[0] else preset.kind

    def set_unit_kind(self, unit: UnitKind) -> None:
        """Say what kind of unit this is; only channels that reach it are offered (R9)."""
        self._unit = unit
        self._name_places()

    def set_day(self, day: dt.date) -> None:
        """Say on which day it arrived; only channels of that day are offered."""
        if day != self._day:
            self._day = day
            self._name_places()

    def _name_places(self) -> None:
        for preset in PRESETS:
            self.segments.rename(preset.key, self._title(preset))

    def _offers(self, channel: Channel) -> bool:
        return channel.reaches(self._unit) and channel.existed(self._day)

    def _channel_of(self, preset: Preset) -> str:
        """Return the channel that stands in a place now."""
        offered = (code for code in preset.channels if self._offers(BY_CODE[code]))
        return next(offered, preset.channels[0])

    def _title(self, preset: Preset) -> str:
        if preset.title:
            return QCoreApplication.translate("Channels", str(preset.title))
        return BY_CODE[self._channel_of(preset)].name.in_(self._language)

    def others(self) -> tuple[Channel, ...]:
        """Return the channels of the day that have no place in the row."""
        placed = {self._channel_of(preset) for preset in PRESETS}
        return tuple(c for c in channels_for(self._unit, self._day) if c.code not in placed)

    def choose(self, code: str) -> None:
        """Choose a channel without telling; one that is no longer offered is shown all the same."""
        places = [preset for preset in PRESETS if self._channel_of(preset) == code]
        self._show(places[0].key if places else "", "" if places else code)

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
        self._menu.clear()
        for channel in self.others():
            action = self._menu.addAction(channel.name.in_(self._language))
            action.setData(channel.code)
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot(QAction)
    def _other_chosen(self, action: QAction) -> None:
        self._show("", str(action.data()))
        self.chosen.emit()
