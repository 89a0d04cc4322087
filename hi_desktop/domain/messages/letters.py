"""Words of failures: letters written by the program."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "letter.missing": Word(
        "Yazı için gerekli bir alan boş: {what}. Doldurup yeniden deneyin.",
        "A field that the letter needs is empty: {what}. Fill it and try again.",
    ),
    "letter.unwritable": Word(
        "Yazı kaydedilemedi; dosya Word’de açık olabilir veya klasöre yazılamıyor.",
        "The letter could not be saved; it may be open in Word, or the folder is not writable.",
    ),
    "letter.no_office": Word(
        "Kurum bilgileri eksik; yazıdan önce Ayarlar’da birimi tanımlayın.",
        "What office this is, is not known; fill it in Settings first.",
    ),
}
