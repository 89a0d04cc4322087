from __future__ import annotations

import ctypes
import functools
import itertools
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.text import clean, fold, lower, sort_key, upper

LETTERS = (
    "aâbcçdefgğhıiîjklmnoöpqrsştuüûvwxyzAÂBCÇDEFGĞHIİÎJKLMNOÖPQRSŞTUÜÛVWXYZ0123456789 '’-.,/()"
)
turkish = st.text(alphabet=LETTERS, max_size=8)


@pytest.mark.parametrize(
    ("text", "small", "capital"),
    [
        ("İstanbul", "istanbul", "İSTANBUL"),
        ("Iğdır", "ığdır", "IĞDIR"),
        ("ŞIRNAK", "şırnak", "ŞIRNAK"),
        ("şikâyet", "şikâyet", "ŞİKÂYET"),
        ("ilgi", "ilgi", "İLGİ"),
    ],
)
def test_letters_are_small_and_capital_as_turkish_has_them(text, small, capital):
    assert lower(text) == small
    assert upper(text) == capital
    assert len(lower("İ")) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        ("IĞDIR", "Iğdır", "ığdır", "igdir", "IGDIR", "iğdir"),
        ("İSTANBUL", "Istanbul", "istanbul", "ISTANBUL"),
        ("IŞIK", "Işık", "ışık", "isik", "ISIK"),
        ("Hakkâri", "HAKKARİ", "hakkari", "Hakkari"),
        ("ŞİKÂYET", "şikayet", "sikâyet"),
        ("Çağrı’nın", "cagri'nin"),
        (unicodedata.normalize("NFD", "Ümit Işık"), "UMİT ISIK"),
    ],
)
def test_all_spellings_of_a_word_meet_in_the_search(spellings):
    assert len({fold(spelling) for spelling in spellings}) == 1


@given(st.text())
def test_the_fold_is_idempotent(text):
    assert fold(fold(text)) == fold(text)


@given(turkish)
def test_the_fold_does_not_tell_capitals_from_small_letters(text):
    assert fold(upper(text)) == fold(lower(text)) == fold(text)


def test_pasted_text_is_composed_trimmed_and_loses_what_cannot_be_seen():
    pasted = " \ufeffAli\u200b\u202e\u00a0 R\u0131za\x07\x00\t" + unicodedata.normalize(
        "NFD", "Ünal"
    )

    assert clean(pasted) == "Ali Rıza Ünal"


def test_a_body_keeps_its_lines_and_a_field_does_not():
    text = "Sayın yetkili,\r\n\r\n  konu şudur. \n"

    assert clean(text, lines=True) == "Sayın yetkili,\n\n  konu şudur."
    assert clean(text) == "Sayın yetkili, konu şudur."


@given(st.text())
def test_cleaned_text_can_be_stored_and_is_not_cleaned_again(text):
    once = clean(text)

    once.encode("utf-8")
    assert "\x00" not in once
    assert clean(once) == once


def test_provinces_sort_as_in_a_turkish_dictionary():
    names = sorted((name for _, name in PROVINCES), key=sort_key)

    assert names[:8] == [
        "Adana", "Adıyaman", "Afyonkarahisar", "Ağrı", "Aksaray", "Amasya", "Ankara", "Antalya",
    ]  # fmt: skip
    assert [n for n in names if n[0] in "CÇIİŞSUÜ"] == [
        "Çanakkale", "Çankırı", "Çorum", "Iğdır", "Isparta", "İstanbul", "İzmir", "Sakarya",
        "Samsun", "Siirt", "Sinop", "Sivas", "Şanlıurfa", "Şırnak", "Uşak",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "ordered",
    [
        ["cam", "Cam", "çam", "dam"],
        ["ağa", "Ağa", "ağâ", "ağaç"],
        ["hala", "hâlâ", "halı"],
        ["ılgaz", "Ilgaz", "ilgaz", "İlgaz"],
        ["-", "(a)", "1", "10", "2"],
        ["Ali", "Ali Can", "Alican"],
        ["o", "ö", "p", "s", "ş", "t", "u", "ü", "v", "w", "x", "y", "z"],
        ["zeytin", "яблоко"],
    ],
)
def test_words_have_the_order_of_icu(ordered):
    backwards = list(reversed(ordered))
    assert sorted(backwards, key=sort_key) == ordered


def _icu() -> Callable[[str, str], int] | None:
    """Return ICU's comparison for Turkish, from the library that comes with Qt on Linux."""
    folder = Path(PySide6.__file__).parent / "Qt" / "lib"
    found = sorted(folder.glob("libicui18n.so.*"))
    if sys.platform != "linux" or not found:
        return None
    for name in ("libicudata.so.*", "libicuuc.so.*"):
        ctypes.CDLL(str(next(folder.glob(name))), mode=ctypes.RTLD_GLOBAL)
    library, version = ctypes.CDLL(str(found[0])), found[0].name.split(".so.")[1].split(".")[0]
    open_ = getattr(library, f"ucol_open_{version}")
    open_.restype = ctypes.c_void_p
    compare = getattr(library, f"ucol_strcoll_{version}")
    compare.argtypes = [ctypes.c_void_p, *[ctypes.c_char_p, ctypes.c_int] * 2]
    collator = open_(b"tr", ctypes.byref(ctypes.c_int(0)))

    def order(one: str, other: str) -> int:
        a, b = one.encode("utf-16-le"), other.encode("utf-16-le")
        return compare(collator, a, len(a) // 2, b, len(b) // 2)

    return order


ICU = _icu()


@pytest.mark.skipif(ICU is None, reason="Qt brings no ICU on this system")
@given(st.lists(turkish, min_size=2, max_size=6))
def test_the_sort_key_orders_any_words_as_icu_does(words):
    assert ICU is not None
    for one, other in itertools.pairwise(words):
        mine = (sort_key(one) > sort_key(other)) - (sort_key(one) < sort_key(other))
        assert mine == ICU(one, other), (one, other)
    by_icu = sorted(words, key=functools.cmp_to_key(ICU))
    assert [sort_key(w) for w in by_icu] == sorted(sort_key(w) for w in words)


@given(st.text())
def test_the_sort_key_has_one_byte_order_on_both_engines(text):
    key = sort_key(text)

    assert "\x00" not in key
    key.encode("utf-8", "surrogatepass")
