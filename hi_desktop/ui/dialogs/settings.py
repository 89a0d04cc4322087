"""Settings of this officer on this computer; everything takes effect at once, or says when."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from hi_desktop.ui import settings as keys
from hi_desktop.ui import theme, tokens
from hi_desktop.ui.settings import Settings
from hi_desktop.ui.widgets.basics import Button, Combo, Label, Rule, column, row
from hi_desktop.ui.widgets.fields import Field

_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class SettingsDialog(QDialog):
    """Who one is, language, looks, database.

    Args:
        settings: of this officer on this computer.
        where: the database, in words.
        parent: the window.
        me: chooses who one is; none while no database is open.
        first_act: chooses when the alert for the first act comes (R21).

    Signals:
        looks_changed: theme or text size were chosen.
        registry_rules_asked: the officer wants to see the numbers of the registry.
        duty_contacts_asked: the officer wants to see whom to tell in urgent cases.
    """

    looks_changed = Signal()
    duty_contacts_asked = Signal()
    registry_rules_asked = Signal()

    def __init__(
        self,
        settings: Settings,
        where: str,
        parent: QWidget | None = None,
        *,
        me: QWidget | None = None,
        first_act: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self._settings = settings
        self._language = self._combo(
            "language", (("tr", "Türkçe"), ("en", "English")), settings.get(keys.LANGUAGE)
        )
        self._theme = self._combo(
            "theme",
            (
                ("system", self.tr("As the computer")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("contrast", self.tr("High contrast")),
            ),
            settings.get(keys.THEME),
        )
        self._size = self._combo(
            "text_scale", tuple((n, f"%{n}") for n in _SIZES), settings.get(keys.TEXT_SCALE)
        )
        self._restart = Label(
            self.tr("The language changes at the next start."), "caption", "text2"
        )
        self._restart.hide()
        duty = Button(self.tr("Duty contacts…"), "call", "flat")
        duty.setObjectName("duty_contacts")
        duty.setVisible(me is not None)
        duty.clicked.connect(self._duty_asked)
        rules = Button(self.tr("Rules of the registry…"), "book_contacts", "flat")
        rules.setObjectName("registry_rules")
        rules.setVisible(me is not None)
        rules.clicked.connect(self._rules_asked)
        close = Button(self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        self.setLayout(
            column(
                Label(self.tr("Settings"), "page"),
                *((me, Rule()) if me is not None else ()),
                Field(self.tr("&Language"), self._language),
                self._restart,
                row(
                    Field(self.tr("&Theme"), self._theme),
                    Field(self.tr("Te&xt size"), self._size),
                    gap=tokens.S3,
                ),
                *((Rule(), first_act) if first_act is not None else ()),
                Rule(),
                Label(self.tr("Database"), "label"),
                Label(where, selectable=True, wrap=True),
                row(duty, rules, None, close),
                gap=tokens.S3,
                margins=(tokens.S5, tokens.S4, tokens.S5, tokens.S4),
            )
        )
        self.setMinimumWidth(theme.px(tokens.SEARCH))
        self._language.currentIndexChanged.connect(self._language_chosen)
        self._theme.currentIndexChanged.connect(self._looks_chosen)
        self._size.currentIndexChanged.connect(self._looks_chosen)

    def _combo(self, name: str, choices: tuple[tuple[object, str], ...], chosen: object) -> Combo:
        combo = Combo()
        combo.setObjectName(name)
        for value, words in choices:
            combo.addItem(words, value)
        combo.choose(chosen)
        return combo

    @Slot()
    def _language_chosen(self) -> None:
        self._settings.set(keys.LANGUAGE, str(self._language.currentData()))
        self._restart.show()

    @Slot()
    def _duty_asked(self) -> None:
        self.accept()
        self.duty_contacts_asked.emit()

    @Slot()
    def _rules_asked(self) -> None:
        self.accept()
        self.registry_rules_asked.emit()

    @Slot()
    def _looks_chosen(self) -> None:
        self._settings.set(keys.THEME, str(self._theme.currentData()))
        self._settings.set(keys.TEXT_SCALE, int(self._size.currentData()))
        self.looks_changed.emit()
