"""Letters filled from the register: one, many, and those that lack something."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace

import docx
import pytest

from hi_desktop.domain.contacts import Person, Unit
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.vocabulary import Kind, Role, UnitKind
from hi_desktop.services.letters import Said, proposed
from hi_desktop.services.settings import Profile
from hi_desktop.storage.tables import BodyRecord
from tests.factories import RECEIVED, register

TODAY = dt.date(2026, 11, 23)


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


def test_r5_r8_a_change_of_staff_is_told_in_the_letter_with_state_and_day(named, tmp_path):
    contacts, registry = named.contacts, named.registry
    contacts.save_unit(Unit(name="Çocuk Hizmetleri", kind=UnitKind.PROVINCIAL_DIRECTORATE))
    unit = next(u for u in contacts.units() if u.name == "Çocuk Hizmetleri")
    for name, role in (("İnci Su", Role.MAIN), ("Can Işık", Role.BACKUP)):
        person = Person(
            unit_id=unit.id, name=name, role=role, title="Memur", mobile="05321234567",
            phone="03121112233", extension="12", email="a@b.gov.tr",
        )  # fmt: skip
        contacts.save_person(person)
    registry.report([item.id for item in registry.changes()], "E-1-622.01-1", TODAY)
    inci, can = sorted(contacts.people(unit.id), key=lambda one: one.name, reverse=True)
    contacts.save_person(replace(inci, title="Şef"), TODAY)
    contacts.end_person(can.id, TODAY)
    path = named.letters.notification(registry.notification(), tmp_path / "bildirim.docx")
    lines = words(path)
    assert any("İnci Su (Çocuk Hizmetleri)" in line and "Memur → Şef" in line for line in lines)
    assert any("Can Işık (Çocuk Hizmetleri)" in line and "23.11.2026" in line for line in lines)
    assert "Bilgilerinizi arz ederim." in lines
    people = {row.cells[1].text: row.cells for row in docx.Document(path).tables[0].rows}
    assert people["İnci Su"][6].text == "Değişti 23.11.2026\nUnvan: Memur → Şef"
    assert people["Can Işık"][6].text == "Ayrıldı, son gün 23.11.2026"
    assert "0532 123 45 67" in people["İnci Su"][4].text


def test_what_a_sheet_says_stands_in_the_letter_before_it_is_saved(named, tmp_path):
    wanted = register(named, channel="E_POSTA", kind=Kind.INFORMATION)
    path = tmp_path / "yazi.docx"
    refused = Said(text="Üçüncü kişinin özel hayatı.", ground="K21")
    whole = "\n".join(words(named.letters.draft(wanted, LetterKind.REFUSAL, path, refused)))
    assert "4982 sayılı Kanunun" in whole and "Üçüncü kişinin özel hayatı." in whole
    longer = Said(text="Görüş beklenmektedir.", extension="b")
    whole = "\n".join(words(named.letters.draft(wanted, LetterKind.EXTENSION, path, longer)))
    assert "görüşünün alınmasının gerekmesi." in whole and "Görüş beklenmektedir." in whole
    last = named.applications.preview("E_POSTA", Kind.INFORMATION, RECEIVED).due
    assert f"en geç {last:%d.%m.%Y}" not in whole and "en geç 21.12.2026" in whole
    fee = Said(amount="120,00 TL", fee_on=TODAY)
    whole = "\n".join(words(named.letters.draft(wanted, LetterKind.FEE, path, fee)))
    assert "120,00 TL" in whole and "en geç 14.12.2026" in whole
    named.applications.extend(wanted, "b", "Görüş beklenmektedir.")
    recorded = "\n".join(words(named.letters.draft(wanted, LetterKind.EXTENSION, path)))
    assert "Görüş beklenmektedir." in recorded and "en geç 21.12.2026" in recorded


def test_the_letter_of_a_new_application_is_its_answer(named):
    application = named.applications.get(register(named, received=dt.date(2026, 11, 20)))
    assert proposed(application) is LetterKind.ANSWER
