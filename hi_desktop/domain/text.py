"""Turkish letters: small and capital, the search fold, the order of names, and clean input.

Python, SQLite, PostgreSQL and the operating systems each treat ``İ``, ``ı`` and accents differently
(``"İ".lower()`` has two characters), so nothing in the program relies on theirs: what is searched
and what is sorted is computed here and stored.
"""

from __future__ import annotations

import unicodedata

_SEPARATOR = " "
_COMMON = "."
_FIRST_WEIGHT = 0x21

_PUNCTUATION = " _-–—,;:!?.·'\"«»()[]{}§@*/\\&#%•`´^¨°+<=>|~$£€₺"
_DIGITS = "0123456789"
_ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_ACCENTED = {"á": "a", "à": "a", "â": "a", "é": "e", "è": "e", "ê": "e", "î": "i", "í": "i",
             "ô": "o", "ó": "o", "û": "u", "ú": "u"}  # fmt: skip
_QUOTES = {"‘": ("'", "A"), "’": ("'", "B"), "“": ('"', "A"), "”": ('"', "B")}
_ACUTE, _GRAVE, _BREVE, _CIRCUMFLEX = "\u0301", "\u0300", "\u0306", "\u0302"
_MARKS = (_ACUTE, _GRAVE, _BREVE, _CIRCUMFLEX, "\u030c", "\u030a", "\u0308", "\u030b", "\u0303",
          "\u0307", "\u0328", "\u0327", "\u0304")  # fmt: skip

_LIGATURES = (("æ", "ae"), ("Æ", "AE"), ("œ", "oe"), ("Œ", "OE"), ("ß", "ss"))

_FOLD = (("ç", "c"), ("ğ", "g"), ("ı", "i"), ("ö", "o"), ("ş", "s"), ("ü", "u"),
         ("â", "a"), ("î", "i"), ("û", "u"))  # fmt: skip


def lower(text: str) -> str:
    """Return small letters as Turkish has them: ``I`` becomes ``ı``, ``İ`` becomes ``i``.

    >>> lower("IĞDIR İLİ")
    'ığdır ili'
    """
    return text.replace("İ", "i").replace("I", "ı").lower()


def upper(text: str) -> str:
    """Return capital letters as Turkish has them: ``i`` becomes ``İ``, ``ı`` becomes ``I``.

    >>> upper("Iğdır ili")
    'IĞDIR İLİ'
    """
    return text.replace("i", "İ").replace("ı", "I").upper()


def fold(text: str) -> str:
    """Return the form in which text is searched: small letters without any mark.

    Fields and questions are folded alike, so ``isik`` finds IŞIK, Işık and ışık. The fold
    is idempotent and keeps blanks and punctuation.

    >>> fold("IĞDIR") == fold("Iğdır") == fold("igdir")
    True
    >>> fold("Hakkâri'nin şikâyeti")
    "hakkari'nin sikayeti"
    """
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", text).replace("İ", "i").lower()
    for letter, plain in _FOLD:
        text = text.replace(letter, plain)
    if text.isascii():
        return text
    text = text.replace("’", "'").replace("‘", "'")
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return bare.lower().replace("ı", "i")


def clean(text: str, *, lines: bool = False) -> str:
    r"""Return foreign text as it may be stored: composed, trimmed, without invisible characters.

    Text that was pasted from macOS or from a PDF is decomposed (NFD); control, bidirectional and
    zero-width characters come from web pages and could make a name look like another one.

    Args:
        text: what was typed, pasted or read.
        lines: keep line ends and indentation (bodies, notes); otherwise every run of white space
            becomes one blank.

    >>> clean("  Ayşe\u200b\u202e  Demir\n")
    'Ayşe Demir'
    """
    text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        text = text.replace("\r\n", "\n").replace("\r", "\n")
        text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNWANTED)
    if not lines:
        return " ".join(text.split())
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


_UNWANTED = frozenset({"Cc", "Cf", "Cs"})


def _weights() -> tuple[dict[int, str], dict[int, str], dict[int, str]]:
    """Return the tables of the three levels: letter, accent, case."""
    order = _PUNCTUATION + _DIGITS + _ALPHABET
    letters = {ord(c): chr(_FIRST_WEIGHT + place) for place, c in enumerate(order)}
    accents = dict.fromkeys(letters, _COMMON)
    for composed, plain in _ACCENTED.items():
        letters[ord(composed)] = letters[ord(plain)]
        mark = unicodedata.normalize("NFD", composed)[1]
        accents[ord(composed)] = _COMMON + _mark_weight(mark)
    for curly, (plain, weight) in _QUOTES.items():
        letters[ord(curly)] = letters[ord(plain)]
        accents[ord(curly)] = weight
    cases = dict.fromkeys(letters, _COMMON)
    for small in _ALPHABET + "".join(_ACCENTED):
        capital = ord(upper(small))
        base = "ı" if _ACCENTED.get(small) == "i" else small  # ICU takes Î for I with an accent
        letters[capital] = letters[ord(base)]
        accents[capital] = accents[ord(small)]
        cases[capital] = "A"
    return letters, accents, cases


def _mark_weight(mark: str) -> str:
    """Return the weight of a combining mark; unknown marks come last."""
    return chr(ord("A") + (_MARKS.index(mark) if mark in _MARKS else len(_MARKS)))


_LETTERS, _ACCENTS, _CASES = _weights()
_KNOWN = frozenset(map(chr, _LETTERS))


def sort_key(text: str) -> str:
    """Return a key whose order by code point is the order of a Turkish dictionary.

    The order is the one ICU gives for ``tr``: punctuation, digits, letters (c ç, g ğ, h ı i, o ö,
    s ş, u ü); accents decide between words of the same letters, then small before capital. The key
    may be stored and compared byte by byte on both database engines.

    >>> sorted(["Ali", "Iğdır", "Ağrı", "Isparta", "Çorum", "Cizre", "İzmir"], key=sort_key)
    ['Ağrı', 'Ali', 'Cizre', 'Çorum', 'Iğdır', 'Isparta', 'İzmir']
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if not _KNOWN.issuperset(text):
        return _foreign_key(text)
    accents = "" if text.isascii() else text.translate(_ACCENTS).rstrip(_COMMON)
    cases = text.translate(_CASES).rstrip(_COMMON)
    return _SEPARATOR.join((text.translate(_LETTERS), accents, cases))


def _foreign_key(text: str) -> str:
    """Return the key of a text with letters outside the Turkish alphabet, letter by letter."""
    letters, accents, cases = [], [], []
    text = "".join(c if c in _KNOWN else unicodedata.normalize("NFKC", c) for c in text)
    for ligature, spelled in _LIGATURES:
        text = text.replace(ligature, spelled)
    for character in text:
        parts = character if character in _KNOWN else unicodedata.normalize("NFD", character)
        for part in parts:
            code = ord(part)
            if unicodedata.combining(part):
                accents.append(_mark_weight(part))
            elif code in _LETTERS:
                letters.append(_LETTERS[code])
                accents.append(_ACCENTS[code])
                cases.append(_CASES[code])
            elif unicodedata.category(part) not in _UNWANTED:
                letters.append(lower(part))
                accents.append(_COMMON)
                cases.append(_COMMON if part == lower(part) else "A")
    return _SEPARATOR.join(
        ("".join(letters), "".join(accents).rstrip(_COMMON), "".join(cases).rstrip(_COMMON))
    )
