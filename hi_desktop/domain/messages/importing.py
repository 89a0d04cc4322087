"""Words of failures: bringing lists in."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "import.empty": Word("Bu dosya boş; içinde liste yok.", "This file is empty; it has no list."),
    "import.missing": Word("Dosya bulunamadı.", "The file was not found."),
    "import.unreadable": Word(
        "Dosya okunamadı; başka bir programda açık olabilir ya da izniniz yoktur.",
        "The file could not be read; it may be open elsewhere, or you lack the permission.",
    ),
    "import.too_large": Word(
        "Dosya {limit} MB sınırını aşıyor. Listeyi bölüp yeniden deneyin.",
        "The file exceeds {limit} MB. Split the list and try again.",
    ),
    "import.too_many_cells": Word(
        "Sayfa bir liste için fazla büyük (en çok {rows} satır, {columns} sütun). Yalnız listenin "
        "bulunduğu hücreleri yeni bir dosyaya kopyalayın.",
        "The sheet is too large for a list (at most {rows} rows, {columns} columns). Copy only the "
        "cells of the list into a new file.",
    ),
    "import.bomb": Word(
        "Dosya açıldığında olağan dışı büyüyor ya da yasak bir tanım içeriyor; güvenlik için "
        "okunmadı.",
        "The file grows beyond measure when it is opened, or holds a forbidden definition; it was "
        "not read, for safety.",
    ),
    "import.damaged": Word(
        "Dosya bozuk; gönderenden yeniden isteyin ya da Excel’de açıp yeniden kaydedin.",
        "The file is damaged; ask for it again, or open it in Excel and save it anew.",
    ),
    "import.encrypted": Word(
        "Dosya parola ile korunuyor. Excel’de açıp parolasız kaydedin.",
        "The file is protected by a password. Open it in Excel and save it without one.",
    ),
    "import.word": Word(
        "Bu bir Word belgesi. Tabloyu kopyalayıp yapıştırın ya da Excel olarak kaydedin.",
        "This is a Word document. Copy and paste its table, or save it as Excel.",
    ),
    "import.pdf": Word(
        "Bu bir PDF dosyası. Listeyi Excel ya da CSV olarak isteyin.",
        "This is a PDF file. Ask for the list as Excel or CSV.",
    ),
    "import.image": Word(
        "Bu bir resim dosyası. Listeyi Excel ya da CSV olarak isteyin.",
        "This is a picture. Ask for the list as Excel or CSV.",
    ),
    "import.archive": Word(
        "Bu sıkıştırılmış bir arşiv. Önce içindeki dosyayı çıkarın.",
        "This is an archive. Take the file out of it first.",
    ),
    "import.not_a_list": Word(
        "Bu dosyada okunabilir bir tablo yok.",
        "There is no readable table in this file.",
    ),
    "import.no_table": Word(
        "Bu sayfada tablo yok.",
        "There is no table on this page.",
    ),
    "import.encoding": Word(
        "Dosyanın harf kodlaması tanınmadı. Excel’de “CSV UTF-8” olarak kaydedin.",
        "The encoding of the file is not known. Save it in Excel as “CSV UTF-8”.",
    ),
    "import.no_columns": Word(
        "Bu dosyada tarih ve konu sütunları bulunamadı; başvuru listesine benzemiyor.",
        "No columns for date and subject were found; this does not look like a list of "
        "applications.",
    ),
    "import.no_contacts": Word(
        "Bu dosyada birim ve ad sütunları bulunamadı; irtibat listesine benzemiyor.",
        "No columns for unit and name were found; this does not look like a contact list.",
    ),
    "import.sheet": Word(
        "Dosyada “{sheet}” adlı bir sayfa yok.", "The file has no sheet named “{sheet}”."
    ),
    "import.channel": Word(
        "“{channel}” bilinen bir kanal değil. Örnek: CIMER, MEKTUP, DILEKCE_ELDEN.",
        "“{channel}” is no known channel. Example: CIMER, MEKTUP, DILEKCE_ELDEN.",
    ),
    "import.faulty": Word(
        "{row}. satır hatalı; düzeltilmeden alınamaz.",
        "Row {row} is faulty and cannot be taken before it is corrected.",
    ),
    "import.rejects_unwritable": Word(
        "{file} yazılamadı. Dosya Excel’de açık olabilir; kapatıp yeniden deneyin.",
        "{file} could not be written. It may be open in Excel; close it and try again.",
    ),
}
