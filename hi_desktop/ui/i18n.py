"""The language of the window: translators in the right order.

Qt's own Turkish comes first and ours after it, so that ours wins: it also overrides Qt's words for
the keys ("Ctrl" instead of "Kontrol") and for *Discard*. Source strings are English; Turkish is
complete and the default. A change of language takes effect at the next start.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from hi_desktop import paths
from hi_desktop.domain.vocabulary import Language

log = logging.getLogger(__name__)

OVERRIDES = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Alt"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
)
"""Words of Qt that our translation file replaces."""

_LOCALES: dict[Language, QLocale] = {
    "tr": QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class _Running:
    """The language in force and the translators that stay alive with it."""

    language: Language = "tr"
    translators: tuple[QTranslator, ...] = ()


def install(app: QCoreApplication, language: Language) -> None:
    """Make a language the one of the window; again with another one replaces it."""
    for old in _Running.translators:
        app.removeTranslator(old)
    QLocale.setDefault(_LOCALES[language])
    _Running.language = language
    found = [_qt(language), _ours(language)]
    _Running.translators = tuple(one for one in found if one is not None)
    for translator in _Running.translators:
        app.installTranslator(translator)


def language() -> Language:
    """Return the language of the window."""
    return _Running.language


def locale() -> QLocale:
    """Return the locale of the window, for numbers and Qt's own widgets."""
    return _LOCALES[_Running.language]


def _qt(language: Language) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if translator.load(f"qtbase_{language}", folder) else None


def _ours(language: Language) -> QTranslator | None:
    translator = QTranslator()
    try:
        file = paths.resource(f"i18n/hi_desktop_{language}.qm")
    except FileNotFoundError:
        if language != "en":
            log.warning("no translation file for %s", language)
        return None
    return translator if translator.load(str(file)) else None
