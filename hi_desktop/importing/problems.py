"""What is wrong or doubtful in a row of a list, with its words."""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.domain.messages import MESSAGES
from hi_desktop.domain.vocabulary import Language, Word

WORDS: dict[str, Word] = {
    "date.invalid": Word("“{text}” geçerli bir tarih değil", "“{text}” is not a valid date"),
    "date.range": Word(
        "“{text}” tarihi 1990 ile 2050 arasında değil", "“{text}” does not lie in 1990 to 2050"
    ),
    "date.missing": Word("Tarih yok", "The date is missing"),
    "date.no_deadline": Word(
        "“{text}” tarihi çalışma günü takviminin dışında",
        "“{text}” lies outside the calendar of working days",
    ),
    "date.future": Word("“{text}” ileri bir tarih", "“{text}” lies in the future"),
    "date.letter": Word(
        "Evrakın tarihi okunamadı: “{text}”", "The date on the letter cannot be read: “{text}”"
    ),
    "date.recorded": Word(
        "Kayıt tarihi okunamadı: “{text}”", "The record date cannot be read: “{text}”"
    ),
    "subject.missing": Word("Konu yok", "The subject is missing"),
    "subject.cut": Word(
        "Konu uzun olduğu için kısaltıldı; tamamı metne alındı",
        "The subject was shortened; all of it stands in the text",
    ),
    "urgent.proposed": Word(
        "Acil olabilir: şiddet, ihmal veya hayati tehlike sözü geçiyor; içe aktarınca bakınız",
        "It may be urgent: it speaks of violence, neglect or danger to life; look at it",
    ),
    "applicant.missing": Word("Başvuran adı yok", "The applicant's name is missing"),
    "text.cut": Word("“{text}” fazla uzun, kısaltıldı", "“{text}” is too long and was cut"),
    "number.scientific": Word(
        "“{text}” bilimsel gösterimle yazılmış, rakamları kaybolmuş; numarayı aslından yazın",
        "“{text}” is in scientific form and has lost digits; type the number from the original",
    ),
    "number.lost_digits": Word(
        "“{text}” sayı olarak saklandığı için rakamları kaybolmuş; numarayı aslından yazın",
        "“{text}” was stored as a number and has lost digits; type it from the original",
    ),
    "number.is_date": Word(
        "Numara yerine tarih var: “{text}”", "There is a date where a number belongs: “{text}”"
    ),
    "number.too_long": Word("Numara fazla uzun: “{text}”", "The number is too long: “{text}”"),
    "identity.masked": Word(
        "Kimlik numarası maskeli, alınmadı", "The identity number is masked and was not taken"
    ),
    "phone.invalid": Word(
        "“{text}” telefon olarak okunamadı", "“{text}” cannot be read as a phone number"
    ),
    "kind.unknown": Word(
        "“{text}” bilinen bir başvuru türü değil; {taken} yazıldı",
        "“{text}” is no known kind; {taken} was taken",
    ),
    "channel.unknown": Word(
        "“{text}” bilinen bir kanal değil; {taken} yazıldı",
        "“{text}” is no known channel; {taken} was taken",
    ),
    "province.unknown": Word("“{text}” bilinen bir il değil", "“{text}” is no known province"),
    "unit.unknown": Word(
        "“{text}” irtibat rehberinde yok; nota alındı",
        "“{text}” is not in the contact registry; kept as a note",
    ),
    "unit.missing": Word("Birim adı yok", "The unit's name is missing"),
    "duplicate.list": Word(
        "Aynı numara bu listede {text}. satırda da var",
        "The same number stands in row {text} of this list",
    ),
    "duplicate.database": Word(
        "Bu numara daha önce kaydedilmiş", "This number is registered already"
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong or doubtful in a row.

    Args:
        field: name of the field of the draft, such as ``received``.
        code: key of the words.
        text: the cell as it stands in the list.
        warning: doubtful only; the row can be taken.
        taken: the word that was taken in its place.
    """

    field: str
    code: str
    text: str = ""
    warning: bool = False
    taken: Word | None = None

    def words(self, language: Language = "tr") -> str:
        """Return the sentence.

        >>> Problem("received", "date.invalid", "31.02.2026").words()
        '“31.02.2026” geçerli bir tarih değil'
        """
        word = WORDS.get(self.code) or MESSAGES[self.code]
        taken = "" if self.taken is None else self.taken.in_(language)
        digits = sum(c.isdigit() for c in self.text)
        return word.in_(language).format(text=self.text, taken=taken, count=digits)
