from __future__ import annotations

import pytest

from hi_desktop.importing import contacts
from hi_desktop.importing.contacts import Column
from hi_desktop.importing.fields import WORDS, Field
from hi_desktop.importing.headings import meaning

F = Field

HEADINGS = [
    # outside, letter, record and line numbers
    ("Başvuru No", F.EXTERNAL_NO), ("BAŞVURU NUMARASI", F.EXTERNAL_NO),
    ("CİMER Başvuru No", F.EXTERNAL_NO), ("CİMER No / BİMER No", F.EXTERNAL_NO),
    ("BEYS No", F.EXTERNAL_NO), ("Müracaat No", F.EXTERNAL_NO), ("Takip Numarası", F.EXTERNAL_NO),
    ("Belge Takip No", F.EXTERNAL_NO), ("Süreç No", F.EXTERNAL_NO), ("Talep No", F.EXTERNAL_NO),
    ("Evrak No", F.LETTER_NO), ("Evrakın Numarası", F.LETTER_NO), ("Sayı", F.LETTER_NO),
    ("Belge No", F.LETTER_NO), ("Yazı Sayısı", F.LETTER_NO), ("Evrak Sayısı", F.LETTER_NO),
    ("Evrak Kayıt No", F.RECORD_NO), ("Kayıt No", F.RECORD_NO), ("Dosya No", F.RECORD_NO),
    ("Defter Sıra No", F.ORDER), ("No", F.ORDER), ("Sıra No", F.ORDER), ("S.No", F.ORDER),
    ("S. No", F.ORDER), ("Sıra", F.ORDER),
    # dates
    ("Başvuru Tarihi", F.APPLIED_ON), ("CİMER Başvuru Tarihi", F.APPLIED_ON),
    ("Müracaat Tarihi", F.APPLIED_ON), ("Başvurunun Tarihi", F.APPLIED_ON),
    ("Başvuru Tarih ve Saati", F.APPLIED_ON), ("Talep Tarihi", F.APPLIED_ON),
    ("Geliş Tarihi", F.ARRIVED_ON), ("Geliş\nTarihi", F.ARRIVED_ON),
    ("Kuruma Geliş Tarihi", F.ARRIVED_ON), ("Evrakın Geldiği Tarih", F.ARRIVED_ON),
    ("Evrakın Geliş Tarihi", F.ARRIVED_ON), ("Ulaştığı Tarih", F.ARRIVED_ON),
    ("İntikal Tarihi", F.ARRIVED_ON), ("Giriş Tarihi", F.ARRIVED_ON), ("Tarih", F.DATE),
    ("Kayıt Tarihi", F.RECORDED_ON), ("Evrak Kayıt Tarihi", F.RECORDED_ON),
    ("Sisteme Giriş Tarihi", F.RECORDED_ON), ("Havale Tarihi", F.REFERRED_ON),
    ("Sevk Tarihi", F.REFERRED_ON), ("Birime Gönderildiği Tarih", F.REFERRED_ON),
    ("Evrakın Tarihi", F.LETTER_DATE), ("Belge Tarihi", F.LETTER_DATE),
    ("Dilekçe Tarihi", F.LETTER_DATE), ("Yazının Tarihi", F.LETTER_DATE),
    ("Evrak Tarihi", F.LETTER_DATE), ("Cevap Tarihi", F.ANSWERED_ON),
    ("Kapanış Tarihi", F.ANSWERED_ON), ("Sonuçlandırma Tarihi", F.ANSWERED_ON),
    ("Son Cevap Tarihi", F.DUE), ("Son Tarih", F.DUE), ("Süre Bitimi", F.DUE), ("Kalan Gün", F.DUE),
    ("Süre (Gün)", F.DUE), ("Cevap Süresi", F.DUE), ("Doğum Tarihi", F.OTHER),
    ("İşlem Tarihi", F.OTHER), ("Güncelleme Tarihi", F.OTHER),
    # who
    ("Adı Soyadı", F.APPLICANT), ("ADI-SOYADI", F.APPLICANT), ("Ad Soyad", F.APPLICANT),
    ("Başvuran", F.APPLICANT), ("Başvuru Sahibi", F.APPLICANT), ("Başvurucu", F.APPLICANT),
    ("Başvuranın Adı Soyadı", F.APPLICANT), ("Dilekçe Sahibinin Adı Soyadı", F.APPLICANT),
    ("Müracaat Eden", F.APPLICANT), ("Vatandaş", F.APPLICANT), ("Şikâyetçi", F.APPLICANT),
    ("Adı Soyadı / Unvanı", F.APPLICANT), ("Adı", F.FIRST_NAME), ("Soyadı", F.SURNAME),
    ("Başvuranın Adı", F.FIRST_NAME), ("Unvan", F.LEGAL_NAME), ("Firma Adı", F.LEGAL_NAME),
    ("Geldiği Yer", F.SENDER), ("Gönderen Kurum", F.SENDER), ("Kimden Geldiği", F.SENDER),
    ("Anne Adı", F.OTHER), ("T.C. Kimlik Numarası", F.IDENTITY_NO), ("TC", F.IDENTITY_NO),
    ("TC No", F.IDENTITY_NO), ("T.C. KİMLİK NO", F.IDENTITY_NO), ("TCKN", F.IDENTITY_NO),
    ("Kimlik No", F.IDENTITY_NO), ("T.C.", F.IDENTITY_NO), ("Vergi No", F.IDENTITY_NO),
    ("Cep Telefonu", F.PHONE), ("Tel No", F.PHONE), ("GSM", F.PHONE), ("Tel.", F.PHONE),
    ("İletişim Bilgileri", F.PHONE), ("E-posta", F.EMAIL), ("E-Mail", F.EMAIL),
    ("Mail Adresi", F.EMAIL), ("E-Posta Adresi", F.EMAIL), ("Adres", F.ADDRESS),
    ("İkamet Adresi", F.ADDRESS), ("İl", F.PROVINCE), ("İli", F.PROVINCE), ("İl/İlçe", F.PROVINCE),
    ("Başvuru İli", F.PROVINCE), ("İlçe", F.DISTRICT),
    # what
    ("Konu", F.SUBJECT), ("Konusu", F.SUBJECT), ("Şikâyet Konusu", F.SUBJECT),
    ("Başvuru Özeti", F.SUBJECT), ("Özet", F.SUBJECT), ("Talebin Konusu", F.SUBJECT),
    ("Alt Konu", F.TOPIC), ("Başvuru Metni", F.BODY), ("İçerik", F.BODY), ("Talep", F.BODY),
    ("Talep / Şikâyet", F.BODY), ("Başvuru Türü", F.KIND), ("Şikayet Türü", F.KIND),
    ("Türü", F.KIND), ("Başvuru Tipi", F.KIND), ("Evrak Türü", F.OTHER), ("Cinsiyet", F.OTHER),
    ("Geliş Şekli", F.CHANNEL), ("Başvuru Yolu", F.CHANNEL), ("Kanal", F.CHANNEL),
    ("Başvuru Kaynağı", F.CHANNEL), ("Talebin Geliş Şekli", F.CHANNEL),
    ("Cevap Şekli", F.OTHER),
    # where it is
    ("Birim", F.UNIT), ("İlgili Birim", F.UNIT), ("Havale Edilen Birim", F.UNIT),
    ("Sevk Edilen Birim", F.UNIT), ("İlgili Müdürlük", F.UNIT), ("Havale Edilen", F.UNIT),
    ("Gönderildiği Birim", F.UNIT), ("Son Kullanıcı", F.OFFICER), ("İşlem Yapan", F.OFFICER),
    ("Sorumlu Personel", F.OFFICER), ("Durumu", F.STATE), ("Bekleme Durumu", F.STATE),
    ("Yapılan İşlem", F.STATE), ("Sonuç", F.STATE), ("Cevap Sayısı", F.ANSWER_NO),
    ("Ret Gerekçesi", F.ANSWER), ("Gizlilik Derecesi", F.SECRECY), ("İvedilik", F.URGENCY),
    ("Ekler", F.ATTACHMENT), ("Notlar", F.NOTE), ("Açıklama", F.NOTE),
]  # fmt: skip


@pytest.mark.parametrize(("heading", "field"), HEADINGS)
def test_a_heading_is_understood(heading, field):
    assert meaning(heading) is field


@pytest.mark.parametrize("heading", ["", "  ", "Kan Grubu", "Plaka", "x" * 300, "2026"])
def test_a_strange_heading_is_left_alone(heading):
    assert meaning(heading) is None


def test_letters_and_marks_of_a_heading_do_not_matter():
    for heading in ("BAŞVURU TARİHİ", "başvuru tarihi", "Basvuru Tarihi", " Başvuru  Tarihi: "):
        assert meaning(heading) is Field.APPLIED_ON


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Tarih (gg.aa.yyyy)", F.DATE),
        ("Başvuru Tarihi (gün/ay/yıl)", F.APPLIED_ON),
        ("Adı Soyadı (T.C. No)", F.APPLICANT),
        ("Tarih (Geliş)", F.ARRIVED_ON),
        ("Süre (Gün)", F.DUE),
        ("Konu [zorunlu", F.SUBJECT),
        ("Tarih / Saat", F.DATE),
        ("BaşvuruTarihi", F.APPLIED_ON),
        ("TCKimlikNo", F.IDENTITY_NO),
        ("AdıSoyadı", F.APPLICANT),
    ],
)
def test_brackets_and_words_grown_together_do_not_hide_a_meaning(heading, field):
    assert meaning(heading) is field


def test_every_meaning_has_words():
    assert set(WORDS) == set(Field)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Birim", Column.UNIT), ("Birim Adı", Column.UNIT), ("İl Müdürlüğü", Column.UNIT),
        ("Adı Soyadı", Column.NAME), ("Personel", Column.NAME), ("Soyadı", Column.SURNAME),
        ("Unvanı", Column.TITLE), ("Görevi", Column.ROLE), ("Asıl/Yedek", Column.ROLE),
        ("İş Telefonu", Column.PHONE), ("Telefon", Column.PHONE), ("Dahili", Column.EXTENSION),
        ("Cep Telefonu", Column.MOBILE), ("GSM", Column.MOBILE), ("E-posta", Column.EMAIL),
        ("Birim Telefonu", Column.UNIT_PHONE), ("Santral", Column.UNIT_PHONE), ("Yaş", None),
    ],
)  # fmt: skip
def test_a_heading_of_a_contact_list_is_understood(heading, column):
    assert contacts.column(heading) is column
