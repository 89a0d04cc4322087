"""The words of every failure that a person may read, by its code, in both languages.

One section a part of the program; a code is added by adding a line. The sentence says what is the
matter and what to do; places in braces are filled from the facts of the error.
"""

from __future__ import annotations

import datetime as dt
import enum

from hi_desktop.domain import dates
from hi_desktop.domain.applications import ACT_WORDS, Act
from hi_desktop.domain.errors import HiError
from hi_desktop.domain.vocabulary import WORDS, Language, Word

MESSAGES: dict[str, Word] = {
    # ---- general
    "cancelled": Word(
        "İşlem iptal edildi; hiçbir şey değişmedi.",
        "Cancelled; nothing was changed.",
    ),
    # ---- domain: dates, numbers, phones
    "date.invalid": Word(
        "“{text}” bir tarih olarak okunamadı. Örnek: 15.11.2026 ya da b (bugün), d (dün), -3.",
        "“{text}” cannot be read as a date. Example: 15.11.2026, or b (today), d (yesterday), -3.",
    ),
    "phone.invalid": Word(
        "“{text}” bir telefon numarası olarak okunamadı. Örnek: 0532 123 45 67 ya da "
        "0312 416 80 00 dahili 123.",
        "“{text}” cannot be read as a phone number. Example: 0532 123 45 67 or "
        "0312 416 80 00 ext. 123.",
    ),
    "phone.not_mobile": Word(
        "“{text}” bir cep telefonu numarası değil; cep numaraları 05 ile başlar.",
        "“{text}” is not a mobile number; mobile numbers begin with 05.",
    ),
    "identity.characters": Word(
        "T.C. kimlik numarası yalnızca rakamlardan oluşur.",
        "An identity number has digits only.",
    ),
    "identity.scientific": Word(
        "Numara bilimsel gösterimle (1,23E+10 gibi) yazılmış; son rakamları kaybolmuş olabilir. "
        "Numarayı aslından yazın.",
        "The number is in scientific form (such as 1.23E+10); its last digits may be lost. "
        "Type it from the original.",
    ),
    "identity.length": Word(
        "T.C. kimlik numarası 11, vergi kimlik numarası 10 rakamdır; bu numara {count} rakamlı.",
        "An identity number has 11 digits, a tax number 10; this one has {count}.",
    ),
    "identity.checksum": Word(
        "Bu T.C. kimlik numarası denetim rakamlarına uymuyor; yazımını kontrol edin.",
        "The check digits of this identity number do not fit; look at how it is typed.",
    ),
    "identity.tax_checksum": Word(
        "Bu vergi kimlik numarası denetim rakamına uymuyor; yazımını kontrol edin.",
        "The check digit of this tax number does not fit; look at how it is typed.",
    ),
    "identity.repeated": Word(
        "Aynı rakamın tekrarından oluşan bu numara gerçek bir kimlik numarasına benzemiyor.",
        "A number of one repeated digit is hardly a real identity number.",
    ),
    # ---- domain: calendar and deadlines
    "calendar.too_short": Word(
        "{day} tarihi, {first} – {last} arasını kapsayan çalışma takviminin dışında kalıyor.",
        "{day} lies outside the working calendar, which covers {first} to {last}.",
    ),
    "calendar.range": Word(
        "Takvim kaydının son günü ({last}) ilk gününden ({first}) önce olamaz.",
        "The last day of the calendar entry ({last}) cannot be before its first ({first}).",
    ),
    "policy.unknown": Word(
        "“{policy}” diye bir sayım kuralı yok. Olanlar: {known}.",
        "There is no counting policy “{policy}”. Known: {known}.",
    ),
    "terms.unknown_rule": Word(
        "“{rule}” diye bir süre kuralı yok. Olanlar: {known}.",
        "There is no deadline rule “{rule}”. Known: {known}.",
    ),
    "terms.unknown_param": Word(
        "{rule} kuralı “{param}” parametresini tanımıyor.",
        "The rule {rule} does not know the parameter “{param}”.",
    ),
    "terms.param_missing": Word(
        "{rule} kuralı için “{param}” parametresi gerekli.",
        "The rule {rule} needs the parameter “{param}”.",
    ),
    "terms.param_invalid": Word(
        "“{param}” parametresinin değeri okunamadı: “{value}”.",
        "The value of the parameter “{param}” cannot be read: “{value}”.",
    ),
    "terms.order": Word(
        "{later} tarihi {earlier} tarihinden önce olamaz.",
        "{later} cannot be before {earlier}.",
    ),
    # ---- services and storage
    "conflict": Word(
        "Bu kayıt siz çalışırken başka biri tarafından değiştirildi. Güncel hâlini açıp yeniden "
        "deneyin.",
        "Somebody else changed this record meanwhile. Open it again and repeat your change.",
    ),
    "record.gone": Word("Bu kayıt artık yok.", "This record is no longer there."),
    "application.gone": Word("Bu başvuru artık yok.", "This application is no longer there."),
    "application.no_subject": Word("Konuyu yazın.", "Write the subject."),
    "application.no_applicant": Word(
        "Başvuru sahibinin adını yazın ya da kimlik durumunu “gizli” veya “bildirilmemiş” seçin.",
        "Write the applicant's name, or choose that the identity is hidden or not given.",
    ),
    "channel.unknown": Word(
        "“{channel}” bilinen bir başvuru kanalı değil.", "“{channel}” is no known channel."
    ),
    "text.too_long": Word(
        "Bu alana en çok {longest} karakter yazılabilir.",
        "This field takes at most {longest} characters.",
    ),
    "note.empty": Word("Notu yazın.", "Write the note."),
    "reopen.no_reason": Word(
        "Yeniden açma nedenini yazın.", "Write why the application is opened again."
    ),
    "extension.not_for_this_rule": Word(
        "{number} bilgi edinme başvurusu değil; süresi 4982 m.11'e göre uzatılamaz.",
        "{number} is no information request; Law 4982 art. 11 does not extend its period.",
    ),
    "extension.done": Word(
        "{number} sayılı başvurunun süresi bir kez uzatıldı; ikinci kez uzatılamaz.",
        "The period of {number} was extended once; it cannot be extended again.",
    ),
    "extension.late": Word(
        "{number} sayılı başvurunun süresi {due} günü doldu. Uzatma bu günden önce "
        "bildirilmelidir.",
        "The period of {number} ended on {due}. An extension must be announced before that day.",
    ),
    "extension.no_ground": Word(
        "Uzatmanın 4982 m.11'deki gerekçesini (a, b ya da c) seçin.",
        "Choose the ground of Law 4982 art. 11 (a, b or c).",
    ),
    "extension.no_reason": Word(
        "Uzatmanın gerekçesini yazın; başvuru sahibine bildirilir.",
        "Write the reason of the extension; the applicant is told.",
    ),
    "fee.not_for_this_rule": Word(
        "Ücret bildirimi yalnızca bilgi edinme başvurularında süreyi durdurur (4982 m.11).",
        "A fee notice stops the period of information requests only (Law 4982 art. 11).",
    ),
    "fee.before_notice": Word(
        "Ücret, bildirildiği {day} gününden önce ödenmiş olamaz.",
        "The fee cannot have been paid before it was told on {day}.",
    ),
    "filter.invalid": Word(
        "Süzgeçteki değer anlaşılamadı ({column}).", "A filter value is not valid ({column})."
    ),
    "undo.gone": Word("Geri alınacak işlem bulunamadı.", "The act to undo was not found."),
    "undo.done": Word("Bu işlem daha önce geri alındı.", "This act was undone before."),
    "undo.changed_since": Word(
        "Bu işlemden sonra aynı kayıtlarda başka işlem yapıldı; önce onu geri alın.",
        "A later act changed the same records; undo that one first.",
    ),
    "undo.number_given": Word(
        "Bu kayıttan sonra yeni kayıt numarası verildi. Numaralarda boşluk olmaması için kayıt "
        "silinemez; “geri çekildi” ya da “mükerrer” olarak kapatın.",
        "Later register numbers were given. So that no number is missing, the record is not taken "
        "out; close it as withdrawn or duplicate.",
    ),
    "calendar.no_name": Word("Günün adını yazın.", "Write the name of the day."),
    "profile.no_name": Word("Birimin adını yazın.", "Write the name of the unit."),
    "officer.no_name": Word("Adınızı yazın.", "Write the name."),
    "officer.no_login": Word("Kullanıcı adını yazın.", "Write the login."),
    "officer.login_taken": Word(
        "“{login}” kullanıcı adı başka birine ait.", "The login “{login}” belongs to somebody else."
    ),
    "unit.no_name": Word("Birimin adını yazın.", "Write the name of the unit."),
    "unit.own_parent": Word("Birim kendi altına bağlanamaz.", "A unit cannot stand below itself."),
    "person.no_name": Word("Ad ve soyadı yazın.", "Write the name."),
    "contact.dates": Word(
        "Bitiş günü başlangıçtan önce olamaz.", "The last day lies before the first."
    ),
    "absence.dates": Word(
        "İznin son günü ilk gününden önce olamaz.", "The last day lies before the first."
    ),
    "absence.self": Word(
        "Kişi kendi yerine bakamaz; bir yedek seçin.",
        "Nobody stands in for himself; choose a backup.",
    ),
    "absence.backup_away": Word(
        "{name} bu günlerde kendisi izinli; başka bir yedek seçin.",
        "{name} is away on these days; choose another backup.",
    ),
    "absence.stands_in": Word(
        "Bu kişi aynı günlerde {name} yerine bakıyor; önce o iznin yedeğini değiştirin.",
        "This person stands in for {name} on these days; change that backup first.",
    ),
    "absence.overlaps": Word(
        "{name} için bu günleri içeren bir izin zaten var.",
        "{name} has an absence on these days already.",
    ),
    "database.busy": Word(
        "Veritabanı şu anda meşgul; biraz sonra yeniden deneyin. Hiçbir şey değişmedi.",
        "The database is busy; try again shortly. Nothing was changed.",
    ),
    "database.unreachable": Word(
        "Veritabanına ulaşılamıyor ({where}). Ağ bağlantısını, sunucuyu ya da klasörü denetleyin.",
        "The database cannot be reached ({where}). Look at the network, the server or the folder.",
    ),
    "database.missing": Word(
        "Veritabanı bulunamadı: {where}", "The database is not there: {where}"
    ),
    "database.full": Word(
        "Disk dolu; başka bir yerde boş alan açıp yeniden deneyin. Hiçbir şey değişmedi.",
        "The disk is full; free some space and try again. Nothing was changed.",
    ),
    "database.readonly": Word(
        "Veritabanına yazma izni yok ({where}).", "The database cannot be written ({where})."
    ),
    "database.io": Word(
        "Disk okunamadı ya da yazılamadı ({where}). Sürerse bilgi işleme bildirin.",
        "The disk failed ({where}). Try again; if it goes on, tell your IT desk.",
    ),
    "database.corrupt": Word(
        "Veritabanı dosyası bozulmuş ({where}). Dosyaya dokunmayın; son yedeği kullanın.",
        "The database file is damaged ({where}). Leave it as it is; use the last backup.",
    ),
    "database.not_a_database": Word(
        "Bu dosya bir veritabanı değil ya da şifreli: {where}",
        "This file is no database, or it is encrypted: {where}",
    ),
    "database.address": Word(
        "“{kind}” adresi açılamaz; bir dosya ya da PostgreSQL adresi verin.",
        "An address of “{kind}” cannot be opened; name a file or a PostgreSQL address.",
    ),
    "database.foreign": Word(
        "Bu veritabanı başka bir programa ait; değiştirilmedi.",
        "This database belongs to another program; it was not changed.",
    ),
    "database.refused": Word(
        "Sunucu kullanıcı adını ya da parolayı kabul etmedi ({where}).",
        "The server refused the user name or the password ({where}).",
    ),
    "database.too_new": Word(
        "Veritabanı programın daha yeni bir sürümüyle kullanılmış (şema {found}; bu "
        "program {known} şemasını bilir). Programı güncelleyin.",
        "The database was used with a newer program (schema {found}; this program knows {known}). "
        "Update the program.",
    ),
    # ---- domain: acts, referrals, answers
    "act.not_allowed": Word(
        "“{state}” durumundaki bir başvuruda bu işlem yapılamaz: {act}.",
        "This cannot be done to an application in the state “{state}”: {act}.",
    ),
    "close.no_outcome": Word(
        "Kapatmak için bir sonuç seçin.",
        "Choose an outcome to close.",
    ),
    "close.needs_answer": Word(
        "“{outcome}” sonucu gerekçesiz verilemez; Cevapla ya da Reddet ile gerekçesini yazın.",
        "“{outcome}” cannot stand without its reasons; give them through Answer or Refuse.",
    ),
    "referral.same_unit": Word(
        "Bu başvuru {on} tarihinden beri zaten {unit} biriminde.",
        "This application has been with {unit} since {on}.",
    ),
    "referral.returned": Word(
        "Bu başvuru {on} tarihinde {unit} birimine zaten havale edilmiş; iade edilerek aynı birime "
        "gönderilemez (Genelge 2014/09).",
        "This application was already referred to {unit} on {on}; it cannot be returned to go "
        "there again (circular 2014/09).",
    ),
    "referral.again": Word(
        "Bu başvuru {on} tarihinde {unit} birimine daha önce havale edilmiş. Yeniden göndermek "
        "için nedenini yazın.",
        "This application was referred to {unit} before, on {on}. Write the reason for sending "
        "it there again.",
    ),
    "answer.future": Word(
        "Cevap tarihi ({on}) bugünden sonra olamaz.",
        "The day of the answer ({on}) cannot be after today.",
    ),
    "answer.before_arrival": Word(
        "Cevap tarihi ({on}) geliş tarihinden ({received}) önce olamaz.",
        "The day of the answer ({on}) cannot be before the arrival ({received}).",
    ),
    "answer.no_ground": Word(
        "Kanuni gerekçeyi seçin; gerekçesiz ret olmaz (Genelge 2014/09, 4982 m.12).",
        "Choose the ground of law; there is no refusal without it (circular, Law 4982 art. 12).",
    ),
    "answer.unknown_ground": Word(
        "“{ground}” diye bir gerekçe yok.",
        "There is no ground “{ground}”.",
    ),
    "answer.ground_not_offered": Word(
        "{ground} bir ret gerekçesi değildir.",
        "{ground} is no ground to refuse.",
    ),
    "answer.other_outcome": Word(
        "{ground} gerekçesinin sonucu “{outcome}” olur.",
        "The outcome on the ground {ground} is “{outcome}”.",
    ),
    "answer.no_sub_letter": Word(
        "{ground} için bendini de seçin ({letters}).",
        "Choose the letter of {ground} too ({letters}).",
    ),
    "answer.no_where": Word(
        "{ground}: ne şekilde, ne zaman ve nerede yayımlandığını yazın.",
        "{ground}: write how, when and where it was published.",
    ),
    "answer.short_explanation": Word(
        "Gerekçeyi en az {least} harfle açıklayın.",
        "Explain the reasons in at least {least} letters.",
    ),
    # ---- reports
    "report.month_invalid": Word(
        "“{month}” bir ay değil. Örnek: 2026-10.",
        "“{month}” is not a month. Example: 2026-10.",
    ),
    "report.in_use": Word(
        "“{file}” yazılamıyor: dosya Excel'de açık ya da salt okunur. Dosyayı kapatıp yeniden "
        "deneyin veya farklı adla kaydedin. Eski dosya olduğu gibi duruyor.",
        "“{file}” cannot be written: it is open in Excel or read-only. Close it and try again, or "
        "save under another name. The old file is as it was.",
    ),
    "report.disk_full": Word(
        "“{file}” yazılamadı: diskte yer kalmadı. Yer açıp yeniden deneyin veya başka bir klasör "
        "seçin. Eski dosya olduğu gibi duruyor.",
        "“{file}” could not be written: the disk is full. Free some space and try again, or choose "
        "another folder. The old file is as it was.",
    ),
    "report.no_folder": Word(
        "“{folder}” klasörü bulunamadı. Başka bir klasör seçin.",
        "The folder “{folder}” was not found. Choose another folder.",
    ),
    "report.unwritable": Word(
        "“{file}” yazılamadı ({reason}). Başka bir klasör deneyin. Eski dosya olduğu gibi duruyor.",
        "“{file}” could not be written ({reason}). Try another folder. The old file is as it was.",
    ),
    "report.too_long": Word(
        "{rows} satır bir Excel sayfasına sığmıyor (en çok {limit}). Kapsamı daraltın.",
        "{rows} rows do not fit into a sheet of Excel (at most {limit}). Narrow the scope.",
    ),
    # ---- bringing lists in
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
    # ---- command line, start and check of a database
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
"""Every code of a `RuleError` or `WorldError` with its sentence."""

_UNKNOWN = Word(
    "İşlem tamamlanamadı ({code}).",
    "The act could not be finished ({code}).",
)


class _Facts(dict[str, str]):
    """Facts ready to be read; a place without a fact shows an ellipsis rather than failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(error: HiError, language: Language = "tr") -> str:
    """Return what a person reads of a failure.

    >>> from hi_desktop.domain.errors import RuleError
    >>> sentence(RuleError("phone.not_mobile", text="0312 416 80 00"), "en")
    '“0312 416 80 00” is not a mobile number; mobile numbers begin with 05.'
    """
    return words(error.code, language, **error.facts)


def words(code: str, language: Language = "tr", **facts: object) -> str:
    """Return the sentence of a code with its facts, for warnings that are not errors."""
    told = _Facts({name: _told(value, language) for name, value in facts.items()})
    told["code"] = code
    return MESSAGES.get(code, _UNKNOWN).in_(language).format_map(told)


def _told(value: object, language: Language) -> str:
    """Return a fact as people read it: dates with dots, codes by their name."""
    if isinstance(value, dt.date):
        return dates.dotted(value)
    if isinstance(value, Word):
        return value.in_(language)
    if isinstance(value, Act):
        return ACT_WORDS[value].in_(language)
    if isinstance(value, enum.StrEnum) and value in WORDS:
        return WORDS[value].in_(language)
    return str(value)
