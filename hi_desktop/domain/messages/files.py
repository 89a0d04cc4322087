"""Words of failures: attachments and e-mails."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "file.too_large": Word(
        "Dosya çok büyük; bir ek en çok 25 MB olabilir.",
        "The file is too large; an attachment may have at most 25 MB.",
    ),
    "file.too_many": Word(
        "Bir seferde en çok 60 dosya eklenebilir; kalanını ayrıca ekleyin.",
        "At most 60 files can be attached at once; attach the others separately.",
    ),
    "file.too_deep": Word(
        "İç içe çok sayıda e-posta var; derindekiler ayrıca eklenmedi.",
        "E-mails lie too deep within each other; the deepest were not attached on their own.",
    ),
    "file.empty": Word("Dosya boş.", "The file is empty."),
    "file.missing": Word("Dosya bulunamadı.", "The file is not there."),
    "file.folder": Word(
        "Klasör eklenemez; içindeki dosyaları seçin.",
        "A folder cannot be attached; choose the files in it.",
    ),
    "file.unreadable": Word(
        "Dosya okunamadı; başka bir program kullanıyor olabilir.",
        "The file could not be read; another program may be using it.",
    ),
    "file.unwritable": Word(
        "Dosya yazılamadı; klasörü ve boş yeri denetleyin.",
        "The file could not be written; check the folder and the free space.",
    ),
    "file.damaged": Word(
        "Dosya bozuk; gösterilemiyor. Bir kopyasını kaydedebilirsiniz.",
        "The file is damaged and cannot be shown. You can save a copy.",
    ),
    "file.locked": Word(
        "Dosya parolayla korunuyor; gösterilemiyor.",
        "The file is protected by a password and cannot be shown.",
    ),
    "file.runnable": Word(
        "Bu dosya çalıştırılabilir; güvenlik için açılmaz. Gerekliyse kopyasını kaydedip bilgi "
        "işlem birimine danışın.",
        "This file could be run, so it is not opened. If it is needed, save a copy and ask your "
        "IT unit.",
    ),
    "file.macro": Word(
        "Bu belge makro içeriyor; güvenlik için açılmaz. Gerekliyse kopyasını kaydedip bilgi "
        "işlem birimine danışın.",
        "This document holds macros, so it is not opened. If it is needed, save a copy and ask "
        "your IT unit.",
    ),
    "file.not_opened": Word(
        "Bu türden dosyalar başka bir programla açılmaz; kopyasını kaydedebilirsiniz.",
        "Files of this kind are not opened with another program; you can save a copy.",
    ),
    "file.not_shown": Word(
        "Bu türden dosyalar burada gösterilemez.", "Files of this kind cannot be shown here."
    ),
    "file.unsafe": Word(
        "Bu dosya çalıştırılabilir; kopyası zararsız bir adla (.guvensiz) kaydedilir. Adını ancak "
        "göndereni tanıyorsanız ve bilgi işlem birimi uygun gördüyse koruyun.",
        "This file could be run; its copy is saved under a harmless name (.guvensiz). Keep its "
        "name only if you know the sender and your IT unit agrees.",
    ),
    "file.gone": Word("Bu ek artık yok.", "This attachment is no longer there."),
    "file.altered": Word(
        "Ekin içeriği kayıttaki özetiyle uyuşmuyor; yöneticinize haber verin.",
        "The content does not match its recorded digest; tell your administrator.",
    ),
    "file.protected": Word(
        "Bu başvuru hakkında gizlilik kararı var; eklerini yalnız yetkili görevliler görebilir.",
        "This application is under an order of secrecy; only named officers may see its files.",
    ),
    "file.none": Word("Eklenecek dosya yok.", "There is no file to attach."),
    "mail.rtf_only": Word(
        "E-postanın metni yalnızca zengin metin (RTF) olarak var; okunamadı. E-postayı Outlook’ta "
        "açıp metnini kopyalayın.",
        "The text of the e-mail exists as rich text (RTF) only and could not be read. Open it in "
        "Outlook and copy its text.",
    ),
    "mail.winmail": Word(
        "E-postada winmail.dat var; içindeki ekler okunamadı. Göndericiden düz biçimde isteyin.",
        "The e-mail holds a winmail.dat whose files could not be read. Ask the sender for plain "
        "form.",
    ),
    "mail.embedded": Word(
        "İçindeki e-posta ayrıca eklenemedi; bu .msg dosyasının içinde duruyor.",
        "The e-mail within was not attached on its own; it lies in this .msg file.",
    ),
    "mail.damaged": Word(
        "E-posta bozuk; alanları doldurulamadı, dosya yine de eklenebilir.",
        "The e-mail is damaged; its fields could not be filled, the file can still be attached.",
    ),
    "mail.no_date": Word(
        "E-postada tarih yok; geliş tarihini siz girin.",
        "The e-mail has no date; enter the date of arrival yourself.",
    ),
}
