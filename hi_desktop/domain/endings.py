"""Case endings of Turkish names, after an apostrophe (TDK, kesme işareti)."""

from __future__ import annotations

from hi_desktop.domain.text import lower

_VOWELS = "aâeıiîoöuûü"
_NARROW = {"a": "ı", "â": "ı", "ı": "ı", "e": "i", "i": "i", "î": "i",
           "o": "u", "u": "u", "û": "u", "ö": "ü", "ü": "ü"}  # fmt: skip
_HARD = "fstkçşhp"


def of(name: str) -> str:
    """Return a name in the genitive.

    >>> of("Murat Işık"), of("Ayşe"), of("Gül Kurtoğlu")
    ('Murat Işık’ın', 'Ayşe’nin', 'Gül Kurtoğlu’nun')
    """
    word = lower(name)
    link = "n" if word[-1:] in _VOWELS else ""
    return f"{name}’{link}{_NARROW[_last_vowel(word)]}n"


def at(name: str) -> str:
    """Return a name in the locative.

    >>> at("Ayşe Demir"), at("23–27 Kasım"), at("Murat Işık"), at("3 Eylül")
    ('Ayşe Demir’de', '23–27 Kasım’da', 'Murat Işık’ta', '3 Eylül’de')
    """
    word = lower(name)
    consonant = "t" if word[-1:] in _HARD else "d"
    return f"{name}’{consonant}{'a' if _last_vowel(word) in 'aâıouû' else 'e'}"


def _last_vowel(word: str) -> str:
    return next((letter for letter in reversed(word) if letter in _VOWELS), "i")
