"""Letters filled from the register: one, many, and those that lack something."""

from __future__ import annotations

import datetime as dt
import time

import docx
import pytest

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.services.letters import proposed
from hi_desktop.services.settings import Profile
from hi_desktop.storage.tables import BodyRecord
from tests.factories import register


@pytest.fixture
def named(local):
    """An office that knows who it is and who signs."""
    profile = Profile(
        unit_name="Aile ve Sosyal Hizmetler İl Müdürlüğü", province="Ankara", manager="Ayşe DEMİR"
    )
    local.settings.save_profile(profile)
    return local


def answered(office, wanted, text="Ödemeniz yapılmıştır."):
    with office.context.storage.write() as work:
        work.session.get(BodyRecord, wanted).answer_summary = text


def words(path):
    return [paragraph.text for paragraph in docx.Document(path).paragraphs]


def test_a_letter_says_what_the_register_knows(named, tmp_path):
    wanted = register(named)
    answered(named, wanted)
    path = named.letters.draft(wanted, LetterKind.ANSWER, tmp_path / "cevap.docx")
    lines = words(path)
    assert lines[:3] == ["T.C.", "ANKARA VALİLİĞİ", "Aile ve Sosyal Hizmetler İl Müdürlüğü"]
    assert "Sayın Işıl YILMAZ" in lines
    number = named.applications.get(wanted).number
    assert any(number in line and "09.11.2026" in line for line in lines)


def test_a_letter_without_its_text_is_not_written_and_says_what_is_missing(named, tmp_path):
    with pytest.raises(RuleError) as missing:
        named.letters.draft(register(named), LetterKind.ANSWER, tmp_path / "x.docx")
    assert (missing.value.code, missing.value.field) == ("letter.missing", "text")
    assert not (tmp_path / "x.docx").exists()


def test_three_hundred_letters_each_with_its_number_in_ten_seconds(named, tmp_path):
    ids = [register(named, applicant=f"Kişi {n}") for n in range(300)]
    for wanted in ids[:-1]:
        answered(named, wanted)
    started = time.process_time()
    result = named.letters.batch(ids, LetterKind.ANSWER, tmp_path)
    assert time.process_time() - started < 10
    assert len(result.done) == 299
    assert [error.code for _, error in result.skipped] == ["letter.missing"]
    assert len(list(tmp_path.glob("*.docx"))) == 299
    assert any("2026/000007" in line for line in words(tmp_path / "2026-000007 cevap.docx"))


def test_the_monthly_cover_is_distributed(named, tmp_path):
    lines = words(named.letters.monthly("Ekim 2026", tmp_path / "k.docx", ["ANKARA VALİLİĞİ"]))
    assert "DAĞITIM YERLERİNE" in lines and "Gereği:" in lines and "Bilgi:" in lines
    assert "Ek: Ekim 2026 ayı raporu" in lines


def test_the_letter_of_a_new_application_is_its_answer(named):
    application = named.applications.get(register(named, received=dt.date(2026, 11, 20)))
    assert proposed(application) is LetterKind.ANSWER
