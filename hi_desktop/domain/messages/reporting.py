"""Words of failures: writing reports and workbooks."""

from __future__ import annotations

from hi_desktop.domain.vocabulary import Word

MESSAGES: dict[str, Word] = {
    "report.month_invalid": Word(
        "“{month}” bir ay değil. Örnek: 2026-10.",
        "“{month}” is not a month. Example: 2026-10.",
    ),
    "report.in_use": Word(
        "“{file}” yazılamıyor: dosya Excel’de açık ya da salt okunur. Dosyayı kapatıp yeniden "
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
    "report.year_invalid": Word(
        "{year} için rapor hazırlanamaz; 2014 ile 2035 arasında bir yıl seçin.",
        "No report can be made for {year}; choose a year from 2014 to 2035.",
    ),
    "report.no_recipients": Word(
        "Dağıtım listesinde birim yok. Önce raporun gönderileceği birimleri seçin.",
        "The distribution list has no unit. Choose first which units get the report.",
    ),
}
