"""The yearly report of the right to information (4982 m.30) as one sheet, ready to be signed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from hi_desktop.domain.dates import dotted
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.vocabulary import word
from hi_desktop.domain.yearly import Year
from hi_desktop.reports import sheets
from hi_desktop.reports.replacing import replacing
from hi_desktop.reports.sheets import Column
from hi_desktop.reports.splice import Value

TITLE = "4982 m.30 Yıllık Rapor"

_COLUMNS = (
    Column("Bent", "centre", 8),
    Column("Kanunun saydığı", "wrap", 74),
    Column("Sayı", "whole", 12),
)
_PARTS = (
    Column("", "centre", 8),
    Column("Dağılım", "wrap", 74),
    Column("Sayı", "whole", 12),
)


def write_year(year: Year, path: Path, progress: Progress) -> Path:
    """Write the workbook of a year.

    Args:
        year: what it says.
        path: where it shall stand; an older file is replaced once the new one is whole.
        progress: told the parts; may cancel.

    Raises:
        WorldError: codes `report.…`: the file is open in Excel, the disk is full, no folder.
        CancelledError: the officer cancelled.
    """
    with replacing(path) as file:
        workbook = Workbook()
        sheet = workbook.active
        assert isinstance(sheet, Worksheet)  # noqa: S101 - a new workbook has one
        sheet.title = TITLE
        workbook.properties.title = f"{TITLE} {year.year}"
        workbook.properties.creator = year.prepared_by or year.unit_name
        progress.advance(0, 1, TITLE)
        _write(sheet, year)
        workbook.save(file)
    progress.advance(1, 1, path.name)
    return path


def _write(sheet: Worksheet, year: Year) -> None:
    sheets.title(
        sheet,
        f"Bilgi edinme başvuruları: {year.year} yılı raporu",
        f"{year.ministry} · {year.unit_name} · 4982 sayılı Kanun m.30 · "
        f"en geç {dotted(year.due)} tarihinde gönderilir",
    )
    sheets.widths(sheet, _COLUMNS)
    row = sheets.table(sheet, sheets.TITLE_ROWS + 1, _COLUMNS, _figures(year)) + 1
    for heading, lines in (
        ("Reddedilenlerin kanuni gerekçelere dağılımı (c)", _grounds(year)),
        ("İtirazların sonuçları (e)", _results(year)),
        ("Bütün sonuçlar", _outcomes(year)),
    ):
        sheets.section(sheet, row, heading)
        total = ("", "Toplam", sum(count for _, _, count in lines))
        row = sheets.table(sheet, row + 1, _PARTS, lines, total=total) + 1
    for line in (
        f"Hazırlayan: {year.prepared_by}",
        f"Bağlı yönetici: {year.manager}",
        f"Düzenleme tarihi: {dotted(year.made_on)}",
    ):
        sheets.put(sheet, row, 2, line, colour=sheets.MUTED)
        row += 1
    footer = f"{year.unit_name} · {TITLE} {year.year}"
    sheets.print_setup(sheet, landscape=False, footer=footer)


def _figures(year: Year) -> Sequence[Sequence[Value]]:
    return (
        ("a", "Yapılan bilgi edinme başvurusu", year.received),
        ("b", "Olumlu cevaplanarak bilgi veya belgelere erişim sağlanan", year.positive),
        ("c", "Reddedilen (biçim eksikliği nedeniyle işleme konulmayanlar dâhil)", year.refused),
        ("d", "Gizli ya da sır bilgiler çıkarılarak veya ayrılarak erişim sağlanan", year.severed),
        ("", "Başka kurum ve kuruluşlara yönlendirilen (m.7/3)", year.forwarded),
        ("e", "Reddi üzerine Kurula itiraz edilen", year.objected),
        ("e", "Reddi üzerine yargıya götürülen", year.in_court),
        ("", "Henüz sonuçlanmamış", year.pending),
    )


def _grounds(year: Year) -> list[tuple[str, str, int]]:
    return [("", title, count) for _, title, count in year.by_ground]


def _results(year: Year) -> list[tuple[str, str, int]]:
    return [
        ("", word(result) if result else "Henüz karara bağlanmamış", count)
        for result, count in year.results
    ]


def _outcomes(year: Year) -> list[tuple[str, str, int]]:
    return [("", word(outcome), count) for outcome, count in year.by_outcome]
