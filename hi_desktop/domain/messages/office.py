"""Words of failures: the office, its database and its registry."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
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
        "{number} bilgi edinme başvurusu değil; süresi 4982 m.11’e göre uzatılamaz.",
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
        "Uzatmanın 4982 m.11’deki gerekçesini (a, b ya da c) seçin.",
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
}
