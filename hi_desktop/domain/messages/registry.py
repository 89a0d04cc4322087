"""Words of failures: the contact registry and what must be reported of it."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "person.post_reason": Word(
        "“{title}”, genelgenin bu birim türü için öngördüğü görevlerden değil. Yine de bu kişi "
        "yönetici olacaksa gerekçesini yazın.",
        "“{title}” is not a post that the circular names for such a unit. Write why this person "
        "is the manager all the same.",
    ),
    "registry.number": Word(
        "{least} ile {most} arasında bir sayı yazın.",
        "Write a number from {least} to {most}.",
    ),
    "report.nothing": Word(
        "Bildirilen değişiklikleri seçin.", "Choose the changes that were reported."
    ),
    "report.no_number": Word("Yazının sayısını yazın.", "Write the number of the letter."),
    "report.no_date": Word("Yazının tarihini yazın.", "Write the date of the letter."),
    "report.future": Word(
        "Yazının tarihi ({day}) bugünden sonra olamaz.",
        "The date of the letter ({day}) cannot lie after today.",
    ),
    "report.done": Word(
        "Bu değişiklikler daha önce bildirilmiş.", "These changes were reported before."
    ),
    "merge.same": Word("Kayıt kendisiyle birleştirilemez.", "An entry cannot merge with itself."),
    "merge.done": Word(
        "Bu kayıtlardan biri daha önce birleştirilmiş; önce onu ayırın.",
        "One of these entries was merged before; part it first.",
    ),
    "merge.stands_in": Word(
        "{first} ile {second} bir izinde birbirinin yerine bakıyor; önce o iznin yedeğini "
        "değiştirin.",
        "{first} and {second} stand in for each other during a leave; change that backup first.",
    ),
    "merge.not": Word(
        "Bu kayıt birleştirilmiş değil.", "This entry is not merged with another one."
    ),
    "import.no_unit": Word(
        "Birim adı boş bırakılamaz; kişi eski biriminde kalacak.",
        "The name of the unit cannot be empty; the person stays where he is.",
    ),
    "import.date": Word("Tarih anlaşılamadı: {text}", "This is no date: {text}"),
}
