"""The monthly workbook, read again by programs that did not write it."""

from __future__ import annotations

import datetime as dt
import shutil
import statistics
import subprocess
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.errors import CancelledError, WorldError
from hi_desktop.domain.figures import Month
from hi_desktop.domain.progress import Silent
from hi_desktop.domain.vocabulary import Kind, Outcome, word
from hi_desktop.reports.monthly import LIST_COLUMNS, OPEN_COLUMNS, PAGES, write_month

SHEETS = [
    *("Kapak", "Özet", "Birimler", "Kanallar", "Türler", "Sonuçlar", "Süre"),
    *("Ret gerekçeleri", "Görüşmeler", "Yaşanan sorunlar"),
    *("Geciken ve açık", "Başvuru listesi"),
]
FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 10, 31)


class Book:
    """A written workbook as calamine reads it."""

    def __init__(self, path: Path) -> None:
        self._book = CalamineWorkbook.from_path(str(path))
        self.sheets = self._book.sheet_names

    def rows(self, sheet: str) -> list[list[Any]]:
        return self._book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)

    def table(self, sheet: str) -> list[dict[str, Any]]:
        """Return the rows below the headings, up to the first empty one."""
        rows = self.rows(sheet)
        head = rows[3]
        found = []
        for row in rows[4:]:
            if row[0] == "":
                break
            found.append(dict(zip(head, row, strict=True)))
        return found


@pytest.fixture(scope="module")
def october(month: Any) -> Month:
    return month()


@pytest.fixture(scope="module")
def path(october: Month, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_month(october, tmp_path_factory.mktemp("report") / "HIB.xlsx", Silent())


@pytest.fixture(scope="module")
def book(path: Path) -> Book:
    return Book(path)


def test_the_sheets_stand_in_the_order_of_the_cover(book: Book) -> None:
    assert book.sheets == SHEETS == [page.name for page in PAGES]
    assert all(len(name) <= 31 for name in SHEETS)
    said = [row[1] for row in book.rows("Kapak")]
    start = said.index("İçindekiler") + 1
    assert said[start : start + len(SHEETS) - 1] == SHEETS[1:]


def test_the_cover_says_whose_report_it_is(book: Book) -> None:
    cells = [cell for row in book.rows("Kapak") for cell in row if cell != ""]
    assert cells[:5] == [
        "T.C.",
        "AİLE VE SOSYAL HİZMETLER BAKANLIĞI",
        "Basın ve Halkla İlişkiler Müşavirliği",
        "Aylık Başvuru Raporu",
        "Ekim 2026",
    ]
    for told in ("01.10.2026 – 31.10.2026", "Ayşe Demir", "Sevgi Öztürk", dt.date(2026, 11, 2)):
        assert told in cells


def test_the_contents_lead_to_their_sheets(path: Path) -> None:
    cover = openpyxl.load_workbook(path)["Kapak"]
    links = [cell.hyperlink for row in cover.iter_rows() for cell in row if cell.hyperlink]
    assert [link.location for link in links] == [f"'{name}'!A1" for name in SHEETS[1:]]
    assert not [link for link in links if link.target]  # Excel repairs addresses with blanks


def test_the_summary_equals_the_figures(book: Book, october: Month) -> None:
    rows = {row[0].strip(): row[1:4] for row in book.rows("Özet")[4:17]}
    counts, before = october.counts, october.before
    assert rows["Gelen başvuru"] == [
        counts.received,
        before.received,
        counts.received - before.received,
    ]
    assert rows["Ay sonunda açık"][:2] == [counts.open_at_end, before.open_at_end]
    assert rows["Ortalama cevap süresi (iş günü)"][0] == pytest.approx(counts.mean_days)


def recount(book: Book) -> dict[str, float]:
    """Count the month anew from the list sheets alone, as an inspector would."""
    cases = book.table("Başvuru listesi")
    standing = book.table("Geciken ve açık")
    ended = [row for row in cases if row["Kapanış"] != "" and FIRST <= row["Kapanış"] <= LAST]
    answered = [row for row in ended if row["Sonuç"] != ""]
    took = [row["İş günü"] for row in answered]
    received = sum(FIRST <= row["Geliş"] <= LAST for row in cases)
    return {
        "Önceki aydan devreden": len(standing) - received + len(ended),
        "Gelen başvuru": received,
        "Kapanan başvuru": len(ended),
        "Ay sonunda açık": len(standing),
        "bunlardan süresi geçen": sum(row["Gecikme (iş günü)"] > 0 for row in standing),
        "Cevaplanan başvuru": len(answered),
        "bunlardan reddedilen": sum(row["Sonuç"] == "Ret" for row in answered),
        "Genelge süresinde cevaplanan": sum(row["Genelge süresinde"] == "Evet" for row in answered),
        "Kanuni süresinde cevaplanan": sum(row["Kanuni süresinde"] == "Evet" for row in answered),
        "Ortalama cevap süresi (iş günü)": statistics.fmean(took) if took else "–",
        "Ortanca cevap süresi (iş günü)": statistics.median(took) if took else "–",
    }


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_recount_of_the_lists_gives_every_figure(
    seed: int, rows: Any, month: Any, tmp_path: Path
) -> None:
    book = Book(write_month(month(given=rows(900, seed)), tmp_path / "x.xlsx", Silent()))
    said = {row[0].strip(): row[1] for row in book.rows("Özet")[4:17]}
    for name, number in recount(book).items():
        assert said[name] == pytest.approx(number), name


def test_each_breakdown_adds_up_to_a_recount_of_the_list(book: Book) -> None:
    cases = book.table("Başvuru listesi")
    for sheet, column, names in (
        ("Kanallar", "Kanal", {channel.name.tr for channel in BY_CODE.values()}),
        ("Türler", "Tür", {word(kind) for kind in Kind}),
    ):
        arrived = Counter(row[column] for row in cases if FIRST <= row["Geliş"] <= LAST)
        table = book.table(sheet)
        assert {row[column]: row["Gelen"] for row in table if row[column] in names} == {
            row[column]: arrived[row[column]] for row in table if row[column] in names
        }
        assert table[-1][column] == "Toplam" and table[-1]["Gelen"] == arrived.total()
    ended = Counter(
        row["Sonuç"] for row in cases if row["Kapanış"] != "" and FIRST <= row["Kapanış"] <= LAST
    )
    outcomes = {row["Sonuç"]: row["Başvuru"] for row in book.table("Sonuçlar")}
    assert {word(each): ended[word(each)] for each in Outcome}.items() <= outcomes.items()


def test_days_are_days_and_numbers_are_numbers(path: Path, book: Book) -> None:
    row = book.table("Başvuru listesi")[0]
    assert type(row["Geliş"]) is dt.date and isinstance(row["İş günü"], (int, float))
    sheet = openpyxl.load_workbook(path)["Başvuru listesi"]
    assert sheet["B5"].number_format == "dd.mm.yyyy" and sheet["B5"].is_date
    assert sheet["K5"].number_format == "#,##0" and sheet["K5"].data_type == "n"
    assert openpyxl.load_workbook(path)["Özet"]["B13"].number_format == "0.0%"


def test_identity_numbers_are_masked(path: Path, book: Book) -> None:
    assert {row["Kimlik no"] for row in book.table("Başvuru listesi")} == {"100******46"}


def test_lists_are_ready_for_the_screen_and_for_paper(path: Path, october: Month) -> None:
    book = openpyxl.load_workbook(path)
    listed = book["Başvuru listesi"]
    last = 4 + len(october.cases)
    assert listed.dimensions == f"A1:V{last}"
    assert listed.freeze_panes == "B5" and listed.auto_filter.ref == f"A4:V{last}"
    assert listed.print_area == f"'Başvuru listesi'!$A$1:$M${last}"
    for name in SHEETS:
        sheet = book[name]
        assert int(sheet.page_setup.paperSize) == 9
        assert sheet.sheet_properties.pageSetUpPr.fitToPage and sheet.page_setup.fitToWidth == 1
        assert sheet.oddFooter.right.text == "Sayfa &P / &N"
    for name in ("Birimler", "Kanallar", "Türler", "Geciken ve açık", "Başvuru listesi"):
        assert book[name].print_title_rows == "$4:$4"
        assert book[name].page_setup.orientation == "landscape"
        assert book[name]["A4"].font.bold


def test_every_figure_has_its_native_chart(path: Path) -> None:
    with zipfile.ZipFile(path) as parts:
        charts = [parts.read(name).decode() for name in parts.namelist() if "charts/" in name]
    kinds = Counter(
        kind for chart in charts for kind in ("barChart", "lineChart") if f"<{kind}>" in chart
    )
    assert kinds["barChart"] >= 8 and kinds["lineChart"] >= 3
    assert sum('grouping val="stacked"' in chart for chart in charts) == 2
    assert all("<title>" in chart for chart in charts)


HOSTILE = (
    '=HYPERLINK("http://x";"y")',
    "+90 312",
    "-1",
    "@SUM(A1)",
    "#N/A",
    'a & b < c > "d" \' e',
    "x" * 40_000,
    "_x0041_",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_citizens_text_stays_the_text_it_is(
    text: str, rows: Any, month: Any, tmp_path: Path
) -> None:
    given = [replace(row, subject=text, unit=text[:200], unit_short="") for row in rows(40)]
    path = write_month(month(given=given, remark=text), tmp_path / "x.xlsx", Silent())
    book = Book(path)
    kept = text[:32_767].replace("_x0041_", "_x005F_x0041_")
    assert {row["Konu"] for row in book.table("Geciken ve açık")} <= {text, kept}
    assert book.table("Birimler")[0]["Birim"] in {text[:200], kept}
    read = openpyxl.load_workbook(path)
    assert not [
        cell.coordinate
        for sheet in read
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type in {"f", "e"}
    ]


def test_characters_that_xml_forbids_are_left_out(rows: Any, month: Any, tmp_path: Path) -> None:
    given = [replace(row, subject="a\x00b\x0bc\ud800d\ufffe") for row in rows(40)]
    book = Book(write_month(month(given=given, remark="\x07e"), tmp_path / "x.xlsx", Silent()))
    assert {row["Konu"] for row in book.table("Geciken ve açık")} == {"abcd"}


def test_an_empty_month_shows_zeros(month: Any, tmp_path: Path) -> None:
    book = Book(write_month(month(0, remark=""), tmp_path / "x.xlsx", Silent()))
    assert book.sheets == SHEETS
    said = {row[0].strip(): row[1] for row in book.rows("Özet")[4:17]}
    assert said["Gelen başvuru"] == said["Kapanan başvuru"] == said["Ay sonunda açık"] == 0
    assert said["Ortalama cevap süresi (iş günü)"] == "–"
    assert [row["Gelen"] for row in book.table("Türler")] == [0] * (len(Kind) + 1)
    assert book.table("Başvuru listesi") == []
    assert book.rows("Başvuru listesi")[3] == [column.title for column in LIST_COLUMNS]
    assert book.rows("Geciken ve açık")[3] == [column.title for column in OPEN_COLUMNS]


def test_twenty_thousand_rows_come_out_whole(rows: Any, month: Any, tmp_path: Path) -> None:
    given = [replace(row, received=FIRST + dt.timedelta(days=row.id % 31)) for row in rows(20_000)]
    october = month(given=given)
    book = Book(write_month(october, tmp_path / "x.xlsx", Silent()))
    listed = book.table("Başvuru listesi")
    assert len(listed) == len(october.cases) == 20_000
    assert [row["Kayıt no"] for row in listed] == [case.row.number for case in october.cases]
    assert recount(book)["Gelen başvuru"] == october.counts.received == 20_000


@pytest.mark.libreoffice
def test_libreoffice_reads_the_same_rows(path: Path, book: Book, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed: THE WORKBOOK WAS NOT OPENED BY A SECOND PROGRAM")
    profile = (tmp_path / "profile").as_uri()
    subprocess.run(
        [office, f"-env:UserInstallation={profile}", "--headless", "--convert-to", "ods",
         "--outdir", str(tmp_path), str(path)],
        check=True, capture_output=True, timeout=110,
    )  # fmt: skip
    other = Book(tmp_path / f"{path.stem}.ods")
    assert other.sheets == SHEETS
    mine, theirs = book.table("Başvuru listesi"), other.table("Başvuru listesi")
    assert len(mine) == len(theirs) > 100
    assert [row["Kayıt no"] for row in mine] == [row["Kayıt no"] for row in theirs]
    assert [row["Geliş"] for row in mine] == [row["Geliş"] for row in theirs]
    assert [row["Konu"] for row in mine] == [row["Konu"] for row in theirs]
    assert recount(book) == recount(other)


class Watcher:
    """Remembers what it is told and cancels at a sheet."""

    def __init__(self, cancel_at: str = "") -> None:
        self.told: list[tuple[int, int, str]] = []
        self._cancel_at = cancel_at

    def advance(self, done: int, total: int, what: str = "") -> None:
        self.told.append((done, total, what))
        if self._cancel_at and what.startswith(self._cancel_at):
            raise CancelledError


def test_progress_names_the_sheets(october: Month, tmp_path: Path) -> None:
    watcher = Watcher()
    write_month(october, tmp_path / "x.xlsx", watcher)
    assert (2, 12, "Birimler") in watcher.told
    assert watcher.told[-1] == (12, 12, "x.xlsx")
    assert [done for done, *_ in watcher.told[:12]] == list(range(12))
    assert watcher.told[-2][2] == "Başvuru listesi"


@pytest.mark.parametrize("sheet", ["Özet", "Başvuru listesi"])
def test_cancelling_leaves_the_old_file_and_nothing_else(
    sheet: str, october: Month, tmp_path: Path
) -> None:
    target = tmp_path / "HIB.xlsx"
    target.write_bytes(b"old")
    watcher = Watcher(sheet)
    with pytest.raises(CancelledError):
        write_month(october, target, watcher)
    assert watcher.told[-1][2] == sheet
    assert [each.name for each in tmp_path.iterdir()] == [
        "HIB.xlsx"
    ] and target.read_bytes() == b"old"


def test_a_missing_folder_is_told_in_words(october: Month, tmp_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        write_month(october, tmp_path / "gone" / "x.xlsx", Silent())
    assert caught.value.code == "report.no_folder"
