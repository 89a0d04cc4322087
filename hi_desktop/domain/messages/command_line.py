"""Words of failures: the command line, the start and the check of a database."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "start.no_screen": Word(
        "Bu makinede ekran yok (DISPLAY ve WAYLAND_DISPLAY boş), pencere açılamaz. Ekransız "
        "çalışan komutlar: demo, due, import, find, report, check, screenshot, smoke "
        "(hi-desktop --help).",
        "This machine has no screen (DISPLAY and WAYLAND_DISPLAY are empty), so no window can "
        "open. Commands that need none: demo, due, import, find, report, check, screenshot, smoke "
        "(hi-desktop --help).",
    ),
    "start.unexpected": Word(
        "Beklenmeyen bir hata oldu; hiçbir şey yarım bırakılmadı. Ayrıntısı: {file}",
        "Something unexpected happened; nothing was left half done. Details: {file}",
    ),
    "file.failed": Word(
        "{path} dosyasında sorun çıktı: {reason}.",
        "There was a problem with the file {path}: {reason}.",
    ),
    "file.missing": Word(
        "{path} bulunamadı; adını ve klasörünü kontrol edin.",
        "{path} was not found; look at its name and folder.",
    ),
    "file.folder": Word(
        "{path} bir klasör; bir dosya adı gerekli.",
        "{path} is a folder; a file is needed.",
    ),
    "demo.exists": Word(
        "{where} zaten var; örnek veri yalnızca yeni bir veritabanına yazılır. Başka bir ad verin.",
        "{where} is there already; sample data is only written into a new database. "
        "Give another name.",
    ),
    "page.unknown": Word(
        "“{page}” diye bir sayfa yok. Olanlar: {known}.",
        "There is no page “{page}”. Known: {known}.",
    ),
    "window.restless": Word(
        "Pencere bir dakika içinde hazır olmadı.",
        "The window did not come to rest within a minute.",
    ),
    "smoke.failed": Word(
        "Deneme “{step}” adımında beklenen sonucu vermedi.",
        "The trial did not find what it expected in the step “{step}”.",
    ),
    "check.faults": Word(
        "{where} sağlam değil: {count} bölümde sorun bulundu.",
        "{where} is not sound: {count} parts have faults.",
    ),
    "check.page": Word("bozuk sayfa: {told}", "damaged page: {told}"),
    "check.orphan": Word(
        "{table} tablosunun {row}. satırı olmayan bir kayda bağlı",
        "row {row} of {table} belongs to a record that is not there",
    ),
    "check.revision": Word(
        "sürümü {found}, programınki {known}",
        "its revision is {found}, the program's is {known}",
    ),
    "check.table": Word("{table} tablosu yok", "the table {table} is not there"),
    "check.column": Word(
        "{table} tablosunda {column} sütunu yok", "the table {table} lacks the column {column}"
    ),
    "check.untold": Word(
        "{number} başvurusunun kayıt işlemi geçmişte yok",
        "the history does not tell the registration of {number}",
    ),
    "check.lost_act": Word(
        "geçmişin {row}. satırının işlemi yok", "line {row} of the history has lost its act"
    ),
    "check.history_gap": Word(
        "{count} satır silinmiş ({table})", "{count} lines were deleted ({table})"
    ),
    "check.vanished": Word(
        "geçmişte kayıtlı {row}. başvuru artık yok",
        "application {row}, which the history tells, is not there",
    ),
    "check.unlike": Word(
        "{number} başvurusunda “{field}” geçmişteki son değerinden farklı",
        "“{field}” of {number} is not what the history told last",
    ),
    "check.numbers": Word(
        "{year} yılında {count} başvuru var, en yüksek numara {highest}; boşluk ya da sayaç farkı",
        "{year} has {count} applications, the highest number is {highest}; a gap or wrong counter",
    ),
    "check.period": Word(
        "{number} başvurusunun son günü iki süresinin erken olanı değil",
        "the due day of {number} is not the earlier one of its two periods",
    ),
    "check.recount": Word(
        "{number} başvurusunun süresi kayıtta {stored}, takvime göre {counted}",
        "the period of {number} is {stored} in the register and {counted} by the calendar",
    ),
    "check.search": Word("{number} aramada bulunamaz", "search cannot find {number}"),
}
