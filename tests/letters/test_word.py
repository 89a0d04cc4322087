"""Every letter as Word holds it: read again, and as LibreOffice shows it."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.shared import Pt

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import Facts, LetterKind, compose, person, towards
from hi_desktop.letters.word import write

_OFFICE = Path(shutil.which("soffice") or "/").resolve().parent
_WRITER = any(_OFFICE.glob("libswlo.*")) or any(_OFFICE.glob("swlo*.dll"))
DAY = dt.date(2026, 12, 14)
FULL = Facts(
    heading=("ANKARA VALİLİĞİ", "Aile ve Sosyal Hizmetler İl Müdürlüğü"),
    on=dt.date(2026, 11, 23),
    signer="Ayşe DEMİR",
    signer_title="İl Müdür Yardımcısı",
    applicant="Işıl Yılmaz",
    number="2026/000012",
    received=dt.date(2026, 11, 9),
    subject="Evde bakım aylığı hakkında.",
    petition=False,
    text="Ödeme yapılmıştır.",
    ground="4982 sayılı Kanunun m.21 Özel hayatın gizliliği",
    authority="Halkla İlişkiler Müşavirliği",
    authority_on=dt.date(2026, 11, 20),
    day=DAY,
    amount="1.234,50 TL",
    missing=("İmza",),
    letter_no="E-12345678-622.01-99",
    letter_date=dt.date(2026, 11, 10),
    month="Ekim 2026",
)
TABLE = (("Birim", "Ad soyad"), ("Çocuk Hizmetleri", "İnci Su"))
GOLDEN = {
    LetterKind.NOTIFICATION: ("HALKLA İLİŞKİLER MÜŞAVİRLİĞİNE", "Bilgilerinizi arz ederim."),
    LetterKind.ANSWER: ("Sayın Işıl YILMAZ", "Ödeme yapılmıştır.", "Saygılarımla."),
    LetterKind.EXTENSION: ("otuz iş gününe uzatılmıştır", "en geç 14.12.2026", "Saygılarımla."),
    LetterKind.REFUSAL: ("m.21 Özel hayatın gizliliği", "15 gün içinde", "Adalet Bakanlığı"),
    LetterKind.PARTIAL: ("9’uncu maddesi", "Ayırma gerekçesi", "15 gün içinde"),
    LetterKind.FEE: ("1.234,50 TL", "on beş iş günü", "vazgeçmiş sayılacaksınız"),
    LetterKind.FORWARDING: ("20.11.2026 tarihinde", "gönderilmiştir.", "Saygılarımla."),
    LetterKind.NOT_PROCESSED: ("eksiklikler nedeniyle işleme konulamamıştır: İmza.",),
    LetterKind.PROGRESS: ("3071 sayılı", "safahatı", "ayrıca bilgi verilecektir."),
    LetterKind.REQUEST: ("GÜNLÜDÜR", "en geç 14.12.2026 tarihine kadar", "arz ederim."),
    LetterKind.REMINDER: ("GÜNLÜDÜR", "10.11.2026 tarihli ve E-12345678-622.01-99 sayılı yazımız."),
    LetterKind.MONTHLY: ("Ekim 2026 Ayı Halkla İlişkiler Raporu", "arz ve rica ederim.", "Bilgi:"),
}


def facts_of(kind):
    if kind is LetterKind.NOTIFICATION:
        return replace(FULL, table=TABLE)
    return replace(FULL, information=("ANKARA VALİLİĞİNE",)) if kind is LetterKind.MONTHLY else FULL


def written(kind, folder):
    path = folder / f"{kind}.docx"
    write(compose(kind, facts_of(kind)), path)
    return path


@pytest.mark.parametrize("kind", LetterKind)
def test_a_letter_has_the_layout_of_official_correspondence(kind, tmp_path):
    document = docx.Document(written(kind, tmp_path))
    lines = [paragraph.text for paragraph in document.paragraphs]
    whole = "\n".join(lines)
    assert lines[:2] == ["T.C.", "ANKARA VALİLİĞİ"]
    assert next(line for line in lines if line.startswith("Sayı")).endswith("23.11.2026")
    assert next(line for line in lines if line.startswith("Konu"))[-1].isalpha()
    assert lines.index("İl Müdür Yardımcısı") == lines.index("Ayşe DEMİR") + 1
    for words in GOLDEN[kind]:
        assert words in whole
    style = document.styles["Normal"]
    assert (style.font.name, style.font.size) == ("Times New Roman", Pt(12))
    if kind is LetterKind.NOTIFICATION:
        assert [cell.text for cell in document.tables[0].rows[1].cells] == list(TABLE[1])


@pytest.mark.slow
@pytest.mark.libreoffice
@pytest.mark.skipif(not _WRITER, reason="LibreOffice Writer is not installed")
def test_libreoffice_reads_every_letter_as_it_was_written(tmp_path):
    paths = [written(kind, tmp_path) for kind in LetterKind]
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    line = ["soffice", profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8"]
    subprocess.run([*line, "--outdir", tmp_path, *paths], check=True, capture_output=True)
    for kind in LetterKind:
        text = (tmp_path / f"{kind}.txt").read_text(encoding="utf-8")
        assert text.lstrip("\ufeff").startswith("T.C.")
        assert all(words in text for words in GOLDEN[kind])


@pytest.mark.parametrize("kind", [k for k in LetterKind if k is not LetterKind.NOTIFICATION])
def test_an_empty_field_that_a_letter_needs_is_named(kind):
    with pytest.raises(RuleError) as missing:
        compose(kind, Facts(on=DAY, heading=("X",)))
    assert (missing.value.code, missing.value.field) == ("letter.missing", "signer")
    with pytest.raises(RuleError) as missing:
        compose(kind, Facts(on=DAY, heading=("X",), signer="A"))
    assert missing.value.field in {"applicant", "authority", "month"}


@pytest.mark.parametrize(
    ("name", "directed"),
    [
        ("Adalet Bakanlığı", "ADALET BAKANLIĞINA"),
        ("Kadının Statüsü Genel Müdürlüğü", "KADININ STATÜSÜ GENEL MÜDÜRLÜĞÜNE"),
        ("Ankara Valiliği", "ANKARA VALİLİĞİNE"),
        ("Personel Dairesi Başkanlığı", "PERSONEL DAİRESİ BAŞKANLIĞINA"),
        ("Türkiye Büyük Millet Meclisi", "TÜRKİYE BÜYÜK MİLLET MECLİSİNE"),
        ("Beyaz Masa", "BEYAZ MASAYA"),
        ("Sosyal Güvenlik Kurumu", "SOSYAL GÜVENLİK KURUMUNA"),
    ],
)
def test_an_institution_is_addressed_with_its_suffix(name, directed):
    assert towards(name) == directed


def test_a_person_is_addressed_without_suffix_and_family_name_in_capitals():
    assert person("ali rıza ışık") == "Sayın Ali Rıza IŞIK"
