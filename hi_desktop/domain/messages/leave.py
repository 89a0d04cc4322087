"""Words of failures: leave and standing in."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "absence.dates": Word(
        "İznin son günü ilk gününden önce olamaz.", "The last day lies before the first."
    ),
    "absence.no_backup": Word(
        "Yerine bakacak yedeği seçin; 2014/09 sayılı Genelge’ye göre kimse yedeksiz izne "
        "ayrılamaz.",
        "Choose who stands in; by circular 2014/09 nobody is away without a backup.",
    ),
    "absence.self": Word(
        "Kişi kendi yerine bakamaz; bir yedek seçin.",
        "Nobody stands in for himself; choose a backup.",
    ),
    "absence.overlaps": Word(
        "{name} için bu günlere değen bir izin zaten var ({days}).",
        "{name} has an absence on these days already ({days}).",
    ),
    "absence.loop": Word(
        "Vekâlet döngüye giriyor: {path}. {days} için kimse kalmıyor; başka bir yedek seçin.",
        "Standing in goes in a circle: {path}. Nobody is left for {days}; choose another backup.",
    ),
    "absence.backup_gone": Word(
        "{name} şu günlerde görevde değil: {days}. Başka bir yedek seçin.",
        "{name} is not in office on {days}; choose another backup.",
    ),
    "absence.backup_away": Word(
        "{name} şu günlerde kendisi izinli ve yerine bakan yok: {days} ({path}). Başka bir yedek "
        "seçin.",
        "{name} is away on {days} and nobody stands in ({path}); choose another backup.",
    ),
    "absence.breaks_cover": Word(
        "Böyle kaydedilirse {name} şu günlerde yedeksiz kalır: {days} ({path}). Önce o iznin "
        "yedeğini değiştirin.",
        "This would leave {name} without cover on {days} ({path}). Change that backup first.",
    ),
    "absence.not_back": Word(
        "{name} henüz dönmedi; dönüş sayfası iznin son gününden sonra açılır.",
        "{name} is not back yet; the page of return opens after the last day of leave.",
    ),
}
