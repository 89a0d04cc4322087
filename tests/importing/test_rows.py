from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.vocabulary import IdentityStatus, Kind
from hi_desktop.importing import tables
from hi_desktop.importing.fields import Field
from hi_desktop.importing.layout import best_layout
from hi_desktop.importing.sniff import FileKind
from tests.importing.files import results, rows_of, sheet_of

HEADS = ("Başvuru No", "Başvuru Tarihi", "Ad Soyad", "Konu")


def one(heads, values, channel="CIMER"):
    (row,) = rows_of(heads, values, channel=channel)
    return row


def draft(extra_head, value, channel="CIMER"):
    row = one(
        (*HEADS, extra_head), ("2655555501", "05.10.2026", "Ali Kaya", "Konu", value), channel
    )
    assert row.draft is not None, row.problems
    return row


# ---- the arrival starts the period (Law 4982 art. 11, Law 3071 art. 7)

DATES = {
    "Başvuru Tarihi": "01.10.2026",
    "Geliş Tarihi": "02.10.2026",
    "Kayıt Tarihi": "05.10.2026",
    "Havale Tarihi": "06.10.2026",
    "Dilekçe Tarihi": "28.09.2026",
    "Tarih": "30.09.2026",
}


@pytest.mark.parametrize(
    ("channel", "columns", "wanted"),
    [
        ("CIMER", ("Başvuru Tarihi", "Kayıt Tarihi"), "Başvuru Tarihi"),
        ("CIMER", ("Kayıt Tarihi", "Başvuru Tarihi", "Geliş Tarihi"), "Başvuru Tarihi"),
        ("CIMER", ("Havale Tarihi", "Geliş Tarihi"), "Geliş Tarihi"),
        ("BEYS", ("Dilekçe Tarihi", "Tarih"), "Tarih"),
        ("MEKTUP", ("Başvuru Tarihi", "Geliş Tarihi", "Kayıt Tarihi"), "Geliş Tarihi"),
        ("MEKTUP", ("Dilekçe Tarihi", "Geliş Tarihi", "Havale Tarihi"), "Geliş Tarihi"),
        ("MEKTUP", ("Dilekçe Tarihi", "Başvuru Tarihi"), "Başvuru Tarihi"),
        ("DILEKCE_ELDEN", ("Dilekçe Tarihi", "Tarih"), "Tarih"),
        ("MEKTUP", ("Dilekçe Tarihi", "Kayıt Tarihi"), "Kayıt Tarihi"),
        ("MEKTUP", ("Dilekçe Tarihi", "Havale Tarihi"), "Havale Tarihi"),
        ("MEKTUP", ("Dilekçe Tarihi",), "Dilekçe Tarihi"),
        ("CIMER", ("Kayıt Tarihi",), "Kayıt Tarihi"),
    ],
)
def test_the_period_starts_with_the_arrival(channel, columns, wanted):
    row = one(
        ("Evrak No", "Ad Soyad", "Konu", *columns),
        ("2655555501", "Ali Kaya", "Konu", *(DATES[name] for name in columns)),
        channel,
    )
    assert row.draft.received.strftime("%d.%m.%Y") == DATES[wanted]


def test_each_row_goes_by_its_own_channel():
    rows = rows_of(
        ("Başvuru No", "Geliş Şekli", "Başvuru Tarihi", "Geliş Tarihi", "Konu", "Ad Soyad"),
        ("2655555501", "CİMER", "01.10.2026", "02.10.2026", "Konu", "Ali Kaya"),
        ("2655555502", "Mektup", "01.10.2026", "02.10.2026", "Konu", "Can Şen"),
        ("2655555503", "Güvercin", "01.10.2026", "02.10.2026", "Konu", "Ece Işık"),
        channel="TELEFON",
    )
    assert [(row.draft.channel, row.draft.received.day) for row in rows] == [
        ("CIMER", 1), ("MEKTUP", 2), ("TELEFON", 2),
    ]  # fmt: skip
    assert [problem.code for problem in rows[2].warnings] == ["channel.unknown"]


def test_the_officer_can_choose_another_start():
    heads = (*HEADS, "Kayıt Tarihi")
    values = ("2655555501", "01.10.2026", "Ali Kaya", "Konu", "05.10.2026")
    source = tables.Source("x", FileKind.XLSX, (sheet_of(heads, values),))
    _, rows = results(source, channel="CIMER", start=Field.RECORDED_ON)
    assert rows[0].draft.received == dt.date(2026, 10, 5)


def test_a_missing_arrival_is_never_filled_from_a_later_date():
    row = one((*HEADS, "Kayıt Tarihi"), ("2655555501", None, "Ali Kaya", "Konu", "05.10.2026"))
    assert row.draft is None
    assert [problem.code for problem in row.errors] == ["date.missing"]


def test_the_three_dates_are_kept_apart():
    row = one(
        ("Evrak No", "Geliş Tarihi", "Ad Soyad", "Konu", "Evrak Tarihi", "Kayıt Tarihi"),
        ("123456", "05.10.2026", "Ali Kaya", "Konu", "01.10.2026", "06.10.2026"),
        "MEKTUP",
    )
    days = (row.draft.written_on.day, row.draft.received.day, row.draft.recorded_on.day)
    assert days == (1, 5, 6)


# ---- what is wrong and what is only doubtful


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        (("2655555501", "31.02.2026", "Ali", "Konu"), "date.invalid", "received"),
        (("2655555501", None, "Ali", "Konu"), "date.missing", "received"),
        (("2655555501", "-", "Ali", "Konu"), "date.missing", "received"),
        (("2655555501", "05.10.2026", "Ali", None), "subject.missing", "subject"),
        (("2655555501", "05.10.2026", "Ali", "-"), "subject.missing", "subject"),
        (("2,66E+09", "05.10.2026", "Ali", "Konu"), "number.scientific", "external_no"),
        ((2655555501.5, "05.10.2026", "Ali", "Konu"), "number.lost_digits", "external_no"),
        ((dt.date(2026, 5, 1), "05.10.2026", "Ali", "Konu"), "number.is_date", "external_no"),
    ],
)
def test_a_faulty_row_names_the_field_and_what_is_wrong(values, code, field):
    row = one(HEADS, values)
    assert row.draft is None
    assert [(problem.field, problem.code) for problem in row.errors] == [(field, code)]
    assert row.errors[0].words("tr") != row.errors[0].words("en")


def test_all_faults_of_a_row_are_named_at_once():
    row = one((*HEADS, "TC"), ("2655555501", "31.02.2026", "Ali", None, "1,23E+10"))
    assert [problem.code for problem in row.errors] == [
        "date.invalid", "subject.missing", "number.scientific",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "kept", "code"),
    [
        (10000000146, "10000000146", None),
        ("100 000 001 46", "10000000146", None),
        ("10000000147", "10000000147", "identity.checksum"),
        (1000000014, "1000000014", "identity.tax_checksum"),
        ("123", "123", "identity.length"),
        ("100******46", "", "identity.masked"),
        ("-", "", None),
    ],
)
def test_a_doubtful_identity_number_warns_and_does_not_block(cell, kept, code):
    row = draft("T.C. Kimlik No", cell)
    assert row.draft.identity_no == kept
    assert [problem.code for problem in row.warnings] == ([code] if code else [])
    for problem in row.warnings:
        assert problem.words("tr")


@pytest.mark.parametrize(
    ("cell", "phone", "extension"),
    [
        ("0532 123 45 67", "+905321234567", ""),
        (5321234567, "+905321234567", ""),
        ("(0312) 416 80 00 dahili 12", "+903124168000", "12"),
        ("05321234567 / 05339876543", "+905321234567", ""),
        ("183", "183", ""),
        ("yok", "", ""),
    ],
)
def test_a_phone_is_brought_to_its_normal_form(cell, phone, extension):
    found = draft("Telefon", cell)
    assert (found.draft.phone, found.draft.extension) == (phone, extension)
    assert not found.warnings


def test_a_phone_that_cannot_be_read_only_warns():
    row = draft("Telefon", "eski numara")
    assert row.draft.phone == ""
    assert [problem.code for problem in row.warnings] == ["phone.invalid"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("İstek", Kind.REQUEST), ("TALEP", Kind.REQUEST), ("Şikâyet", Kind.COMPLAINT),
        ("Sikayet", Kind.COMPLAINT), ("İhbar", Kind.TIP_OFF), ("Bilgi Edinme", Kind.INFORMATION),
        ("Görüş-Öneri", Kind.VIEW), ("Öneri", Kind.SUGGESTION), ("Teşekkür", Kind.THANKS),
        ("4982 Bilgi Edinme Başvurusu", Kind.INFORMATION),
    ],
)  # fmt: skip
def test_the_words_for_kinds_are_understood(word, kind):
    assert draft("Başvuru Türü", word).draft.kind is kind


def test_an_unknown_kind_warns_and_takes_the_channels_own():
    row = draft("Başvuru Türü", "Muhtelif", "ALO_183")
    assert row.draft.kind is Kind.TIP_OFF
    assert row.warnings[0].words("tr") == (
        "“Muhtelif” bilinen bir başvuru türü değil; İhbar yazıldı"
    )


@pytest.mark.parametrize(
    ("cell", "province"),
    [("ANKARA", "Ankara"), ("Hakkari", "Hakkâri"), ("06", "Ankara"),
     ("İstanbul / Kadıköy", "İstanbul"),
     ("Ağrı ili", "Ağrı"), ("Icel", "Mersin")],
)  # fmt: skip
def test_a_province_is_known_in_every_spelling(cell, province):
    row = draft("İl", cell)
    assert (row.draft.province, row.warnings) == (province, ())


def test_a_unit_is_matched_or_kept_as_a_note():
    heads = (*HEADS, "İlgili Birim")
    known = ("2655555501", "01.10.2026", "Ali", "Konu", "SOSYAL YARDIMLAR GENEL MÜDÜRLÜĞÜ")
    strange = ("2655555502", "01.10.2026", "Can", "Konu", "Arşiv Odası")
    source = tables.Source("x", FileKind.XLSX, (sheet_of(heads, known, strange),))
    units = {"sosyal yardimlar genel mudurlugu": 5}
    first, second = results(source, channel="CIMER", units=units)[1]
    assert (first.draft.unit_id, first.kept) == (5, "")
    assert (second.draft.unit_id, second.kept) == (None, "Birim: Arşiv Odası")


def test_what_has_no_field_of_its_own_is_kept():
    row = one(
        (*HEADS, "Notlar", "Durumu", "Cevap Tarihi"),
        ("2655555501", "01.10.2026", "Ali", "Konu", "aciliyeti var", "Cevaplandı", "12.10.2026"),
    )
    assert row.kept == "Durum: Cevaplandı · Cevap tarihi: 12.10.2026 · Notlar: aciliyeti var"


def test_names_apart_hidden_names_and_missing_names():
    heads = ("Başvuru No", "Başvuru Tarihi", "Adı", "Soyadı", "Konu")
    rows = rows_of(
        heads,
        ("2655555501", "01.10.2026", "Ayşe Nur", "Işık", "Konu"),
        ("2655555502", "01.10.2026", "GİZLİ", None, "Konu"),
        ("2655555503", "01.10.2026", None, None, "Konu"),
        channel="CIMER",
    )
    assert [(row.draft.applicant, row.draft.identity) for row in rows] == [
        ("Ayşe Nur Işık", IdentityStatus.OPEN),
        ("", IdentityStatus.HIDDEN),
        ("", IdentityStatus.NOT_GIVEN),
    ]
    assert [problem.code for problem in rows[2].warnings] == ["applicant.missing"]


@pytest.mark.parametrize(
    ("name", "legal"),
    [("Yıldız İnşaat Ltd. Şti.", True), ("Engelliler Derneği", True), ("Ali Kaya", False),
     ("Ayşe Vakıf", False), ("Demir A.Ş.", True)],
)  # fmt: skip
def test_a_legal_person_is_told_by_its_name(name, legal):
    row = one(HEADS, ("2655555501", "01.10.2026", name, "Konu"))
    assert row.draft.legal_person is legal


def test_text_that_looks_like_a_formula_stays_text():
    row = one(HEADS, ("=1+1", "01.10.2026", "@Ali", "=cmd|' /C calc'!A0"))
    assert (row.draft.subject, row.draft.applicant) == ("=cmd|' /C calc'!A0", "@Ali")


def test_a_very_long_subject_is_shortened_and_kept_whole_in_the_text():
    subject = "Evde bakım aylığı " * 60
    row = one((*HEADS, "Başvuru Metni"), ("2655555501", "01.10.2026", "Ali", subject, "Metin"))
    assert len(row.draft.subject) <= 130
    assert row.draft.body == f"{subject.strip()}\n\nMetin"


def test_invisible_and_decomposed_letters_are_cleaned():
    row = one(HEADS, ("2655555501", "01.10.2026", "Şu\u0308kru\u0308\u200b", "a\u202eb"))
    assert (row.draft.applicant, row.draft.subject) == ("Şükrü", "ab")


# ---- which lines are rows


def test_totals_headings_notes_and_signatures_are_no_rows():
    rows = rows_of(
        ("S.No", *HEADS, "Kalan Gün"),
        (1, "2655555501", "01.10.2026", "Ali Kaya", "Konu", 3),
        ("EKİM 2026", None, None, None, None, None),
        (None, "Ekim ayı başvuruları", None, None, None, None),
        ("1", "2", "3", "4", "5", "6"),
        ("S.No", *HEADS, "Kalan Gün"),
        (2, "2655555502", "02.10.2026", "Toplam Ali", "Toplam hakkında", 3),
        (3, None, None, None, None, None),
        (4, None, None, None, None, -2),
        ("TOPLAM", 2, None, None, None, 6),
        (None, "Genel Toplam", None, "2", None, None),
        ("Toplam Kayıt: 2", None, None, None, None, None),
        (None, None, None, None, None, None),
        ("Hazırlayan", None, None, "Onaylayan", None, None),
        (None, "Ayşe Demir", None, "Can Şen", None, None),
        (None, "Memur", None, "Şube Müdürü", None, None),
        channel="CIMER",
    )
    assert [row.row for row in rows] == [2, 7]


def test_a_row_with_too_little_in_it_is_a_faulty_row():
    rows = rows_of(
        HEADS, ("2655555501", "05.10.2026", "Ali", "Konu"), ("2655555502",) + (None,) * 3
    )
    assert [problem.code for problem in rows[1].errors] == ["date.missing", "subject.missing"]


# ---- where the list stands


def test_headings_are_found_below_six_lines_of_titles():
    titles = [(f"Başlık {at}",) for at in range(5)]
    source = sheet_of(*titles, (), HEADS, ("2655555501", "05.10.2026", "Ali", "Konu"))
    layout = best_layout([source])
    assert layout.header_row == 7
    assert layout.mapping == (F.EXTERNAL_NO, F.APPLIED_ON, F.APPLICANT, F.SUBJECT)


F = Field


def test_headings_in_two_rows_are_read_together():
    sheet = sheet_of(
        ("Sıra", "Evrakın", None, None, "Başvuru Sahibinin", None, "Tarih", None),
        (None, "Sayısı", "Tarihi", "Konusu", "Adı", "Soyadı", "Geliş", "Havale"),
        (1, "E-1/23", "01.10.2026", "Konu", "Ali", "Kaya", "05.10.2026", "06.10.2026"),
    )
    layout = best_layout([sheet])
    assert (layout.first_header_row, layout.header_row) == (1, 2)
    assert layout.mapping == (
        *(F.ORDER, F.EXTERNAL_NO, F.LETTER_DATE, F.SUBJECT, F.FIRST_NAME, F.SURNAME),
        *(F.ARRIVED_ON, F.REFERRED_ON),
    )


def test_columns_without_headings_are_known_by_what_stands_in_them():
    rows = [
        (at, f"26555555{at:02}", f"{at:02}.10.2026", name, f"053212345{at:02}", subject, mail)
        for at, name, subject, mail in (
            (1, "Ali Kaya", "Evde bakım aylığının kesilmesi", "ali@ornek.com"),
            (2, "Ayşe Nur Işık", "Engelli kimlik kartı talebi", "ayse@ornek.com"),
            (3, "Şükran Çağ", "Huzurevi kontenjanı ve ücreti", "sukran@ornek.com"),
        )
    ]
    layout = best_layout([sheet_of(*rows)])
    assert layout.header_row == 0
    assert layout.mapping == (
        *(None, F.EXTERNAL_NO, F.DATE, F.APPLICANT, F.PHONE, F.SUBJECT, F.EMAIL),
    )


def test_the_channel_may_stand_under_another_heading():
    rows = rows_of(
        ("Geldiği Yer", "Geliş Tarihi", "Ad Soyad", "Konu"),
        *(("CİMER", "05.10.2026", "Ali Kaya", "Konu"), ("Telefon", "06.10.2026", "Can Şen", "K")),
    )
    assert [row.draft.channel for row in rows] == ["CIMER", "TELEFON"]


def test_running_line_numbers_are_no_outside_numbers():
    lines = [(at, f"{at:02}.10.2026", "Ali Kaya", "Konu") for at in range(1, 20)]
    rows = rows_of(("Kayıt No", "Geliş Tarihi", "Ad Soyad", "Konu"), *lines, channel="MEKTUP")
    assert {row.draft.external_no for row in rows} == {""}
    assert len({row.key for row in rows}) == 19


def test_a_sheet_that_is_shown_comes_before_a_hidden_one_and_a_list_before_a_cover():
    lines = [("2655555501", "05.10.2026", "Ali", "Konu")] * 5
    cover = sheet_of(("CİMER", "2026"), ("Hazırlayan", "Ayşe"), name="Kapak")
    hidden = tables.Sheet("Gizli", sheet_of(HEADS, *lines, *lines).rows, hidden=True)
    shown = sheet_of(("Dizin",), HEADS, *lines, name="Liste")
    assert best_layout([cover, hidden, shown]).sheet.name == "Liste"


@pytest.mark.parametrize("cell", [12_300_000_000, 4.3257e10, 1_230_100_000.0])
def test_an_identity_number_rounded_by_the_spreadsheet_is_refused(cell):
    row = one((*HEADS, "TC No"), ("2655555501", "05.10.2026", "Ali Kaya", "Konu", cell))
    assert row.draft is None
    assert [(fault.field, fault.code) for fault in row.errors] == [
        ("identity_no", "number.lost_digits")
    ]


def test_a_date_of_unknown_meaning_starts_the_period_only_where_there_is_no_other():
    heads = ("Başvuru No", "Olur Tarihi", "Doğum Tarihi", "Ad Soyad", "Konu")
    values = ("2655555501", "05.10.2026", "01.01.1980", "Ali Kaya", "Konu")
    row = one(heads, values)
    assert row.draft is not None
    assert row.draft.received == dt.date(2026, 10, 5)
    row = one((*heads, "Kayıt Tarihi"), (*values, "07.10.2026"))
    assert row.draft is not None
    assert row.draft.received == dt.date(2026, 10, 7)


GOOD = ("2655555501", "05.10.2026", "Ali Kaya", "Konu")


@pytest.mark.parametrize(
    "under",
    [
        (("* Bu liste 23.11.2026 günü alınmıştır.",), ("", "23.11.2026", "", "23.11.2026")),
        (("", "Kontrol Eden", "", "Onaylayan"), ("", "Ali", "", "Ayşe"), ("", "23.11.2026")),
        (("TOPLAM", "", "3", ""), ("Cevaplanan", "", "2", ""), ("Bekleyen", "", "1", "")),
    ],
)
def test_signatures_and_a_summary_under_a_list_are_no_rows(under):
    rows = rows_of(HEADS, GOOD, *[tuple(cell or None for cell in line) for line in under])
    assert [row.row for row in rows] == [2]


def test_what_stands_between_two_parts_of_a_list_ends_nothing():
    rows = rows_of(
        HEADS,
        GOOD,
        (None, "Ara Toplam", "1", None),
        ("2655555502", None, "Veli Kaya", "Konu"),
        (None, "06.10.2026", "Can Kaya", "Konu"),
        (None, None, "Can Kaya", "Konu"),
    )
    assert [(row.row, bool(row.draft)) for row in rows] == [
        *((2, True), (4, False), (5, True), (6, False))
    ]


def test_a_subject_that_speaks_of_a_total_is_no_total():
    rows = rows_of(("Tarih", "Ad Soyad", "Konu"), ("05.10.2026", "Ali", "Toplam hizmet sürem"))
    assert [row.draft.subject for row in rows if row.draft] == ["Toplam hizmet sürem"]
