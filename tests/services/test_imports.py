from __future__ import annotations

import datetime as dt
import json

import openpyxl
import pytest

from hi_desktop.domain.applications import Act
from hi_desktop.domain.errors import CancelledError, RuleError, WorldError
from hi_desktop.domain.vocabulary import Outcome, State
from hi_desktop.services.imports import Field, Status
from hi_desktop.services.lists import ListQuery, View
from tests.factories import whole_answer
from tests.importing.files import LISTS, sheet_of, workbook

HEADS = ["Başvuru No", "Başvuru Tarihi", "Ad Soyad", "Konu", "İlgili Birim"]
ROWS = [
    ["2655555501", "05.10.2026", "Şükran Işık", "Evde bakım", "Sosyal Yardımlar Genel Müdürlüğü"],
    ["2655555502", "06.10.2026", "Ali Kaya", "Engelli kartı", "Arşiv Odası"],
    ["2655555503", "31.02.2026", "Can Şen", "=1+1", None],
    ["2655555501", "07.10.2026", "Ece Ak", "Başka", None],
]


@pytest.fixture
def listing(tmp_path):
    return workbook(tmp_path / "cimer.xlsx", Liste=[HEADS, *ROWS])


def brought(office, path, **options):
    return office.imports.commit(office.imports.preview(path, **options))


def numbers(result):
    return (result.rows, result.added, result.updated, result.unchanged, result.duplicates)


def everything(office):
    return office.lists.rows(list(office.lists.ids(ListQuery(view=View.ALL))))


class Watch:
    def __init__(self, stop_at=None):
        self.steps = []
        self.stop_at = stop_at

    def advance(self, done, total, what=""):
        self.steps.append((done, total))
        if self.stop_at is not None and len(self.steps) > self.stop_at:
            raise CancelledError


@pytest.mark.parametrize(
    "name", ["bimer-dokum.xls", "birim-takip-2026.xlsx", "cimer-liste.xlsx", "gelen-evrak.csv"]
)
def test_a_list_comes_in_once_and_the_same_file_again_changes_nothing(local, name):
    want = json.loads((LISTS / f"{name}.json").read_text(encoding="utf-8"))
    first = brought(local, LISTS / name, channel=want["channel"])
    assert numbers(first) == (want["data_rows"], want["good"], 0, 0, 0)
    assert [row.row for row in first.rejected] == [row["row"] for row in want["bad"]]
    again = brought(local, LISTS / name, channel=want["channel"])
    assert numbers(again) == (want["data_rows"], 0, 0, want["good"], 0)
    assert again.changes.act_id == 0
    found = {row.external_no: row for row in everything(local).values()}
    for expected in want["expect"]:
        row = found[expected["external_no"]]
        assert row.received.isoformat() == expected["received"]
        assert (row.applicant, row.subject) == (expected["applicant"], expected["subject"])


def test_a_dry_run_stores_nothing(office, listing):
    preview = office.imports.preview(listing)
    assert preview.counts == {Status.NEW: 2, Status.FAULTY: 1, Status.DUPLICATE: 1}
    assert office.lists.total() == 0
    assert office.history.last_undoable() is None


def test_good_rows_are_registered_with_deadlines_numbers_and_their_unit(office, listing):
    result = brought(office, listing)
    assert numbers(result) == (4, 2, 0, 0, 1)
    first, second = (office.applications.detail(id_) for id_ in result.changes.applications)
    assert [first.application.number, second.application.number] == ["2026/000001", "2026/000002"]
    both = office.applications.preview("CIMER", first.application.kind, dt.date(2026, 10, 5))
    assert first.application.internal_due == both.internal.due
    assert first.application.legal_due == both.legal.due
    assert first.unit.name == "Sosyal Yardımlar Genel Müdürlüğü"
    assert (first.application.state, second.application.state) == (State.REFERRED, State.REGISTERED)
    assert [link.unit for link in first.referrals] == [first.unit.name]
    assert second.body == "Listeden – Birim: Arşiv Odası"
    assert office.lists.find("isik") == [first.application.id]


def test_the_whole_import_is_one_line_of_history_and_one_undo(office, listing):
    result = brought(office, listing)
    line = office.history.last_undoable()
    assert (line.act, line.note) == (Act.IMPORT, "cimer.xlsx")
    office.history.undo(result.changes.act_id)
    assert office.lists.total() == 0
    assert numbers(brought(office, listing)) == (4, 2, 0, 0, 1)


def test_a_number_is_a_duplicate_in_the_list_and_against_the_database(office, listing, tmp_path):
    brought(office, listing)
    changed = [["2655555502", "06.10.2026", "Ali Kaya", "Başka bir konu", None]]
    other = workbook(tmp_path / "b.xlsx", L=[HEADS, *changed])
    preview = office.imports.preview(other)
    assert [row.status for row in preview.rows] == [Status.DUPLICATE]
    assert preview.rows[0].warnings[-1].code == "duplicate.database"
    assert numbers(office.imports.commit(preview)) == (1, 0, 0, 0, 1)
    assert everything(office)[preview.rows[0].application_id].subject == "Engelli kartı"


def test_a_duplicate_is_updated_only_when_the_officer_says_so(office, listing, tmp_path):
    brought(office, listing)
    changed = [["2655555502", "09.10.2026", "Ali Kaya", "Başka bir konu", None]]
    other = workbook(tmp_path / "b.xlsx", L=[HEADS, *changed])
    preview = office.imports.preview(other).decided([2], Status.UPDATE)
    result = office.imports.commit(preview)
    assert numbers(result) == (1, 0, 1, 0, 0)
    row = everything(office)[preview.rows[0].application_id]
    both = office.applications.preview("CIMER", row.kind, dt.date(2026, 10, 9))
    assert (row.subject, row.due) == ("Başka bir konu", both.due)
    assert numbers(brought(office, other)) == (1, 0, 0, 1, 0)
    office.history.undo(result.changes.act_id)
    assert everything(office)[row.id].subject == "Engelli kartı"


def test_the_periods_of_a_closed_application_stay_when_a_list_updates_it(office, listing, tmp_path):
    brought(office, listing)
    changed = [["2655555502", "09.10.2026", "Ali Kaya", "Başka bir konu", None]]
    other = workbook(tmp_path / "b.xlsx", L=[HEADS, *changed])
    preview = office.imports.preview(other).decided([2], Status.UPDATE)
    id_ = preview.rows[0].application_id
    today = office.clock.today()
    office.applications.read_history(id_)
    office.applications.answer(id_, whole_answer(today, outcome=Outcome.INFORMED))
    before = office.applications.get(id_)
    assert before.closed_on == today
    office.imports.commit(preview)
    after = office.applications.get(id_)
    assert after.subject == "Başka bir konu"
    assert (after.received, after.due, after.elapsed) == (
        before.received,
        before.due,
        before.elapsed,
    )


def test_a_row_that_was_edited_here_is_still_known_as_unchanged(office, listing):
    id_ = brought(office, listing).changes.applications[0]
    version = office.applications.get(id_).version
    office.applications.edit(id_, version, {"subject": "Düzeltildi"})
    again = brought(office, listing)
    assert (again.added, again.unchanged) == (0, 2)
    assert office.applications.get(id_).subject == "Düzeltildi"


def test_rows_without_a_number_are_known_by_their_content(office, tmp_path):
    heads = ["Geliş Tarihi", "Ad Soyad", "Konu"]
    lines = [["05.10.2026", "Ali Kaya", "Konu"], ["05.10.2026", "Ali Kaya", "Konu"],
             ["05.10.2026", "Ali Kaya", "Başka konu"]]  # fmt: skip
    path = workbook(tmp_path / "elden.xlsx", L=[heads, *lines])
    assert numbers(brought(office, path)) == (3, 2, 0, 0, 1)
    assert numbers(brought(office, path)) == (3, 0, 0, 2, 1)


def test_a_faulty_row_is_corrected_in_the_preview(local, listing):
    preview = local.imports.preview(listing)
    corrected = preview.corrected(4, "received", "28.02.2026")
    assert [row.row for row in preview.faulty] == [4]
    assert corrected.faulty == ()
    assert corrected.corrected(4, "received", "").faulty[0].row == 4
    result = local.imports.commit(corrected)
    assert numbers(result) == (4, 3, 0, 0, 1)


def test_a_corrected_number_is_no_duplicate_any_more(local, listing):
    preview = local.imports.preview(listing).corrected(5, "external_no", "2655555509")
    assert [row.status for row in preview.rows if row.row == 5] == [Status.NEW]


def test_a_skipped_row_stays_out(local, listing):
    preview = local.imports.preview(listing).decided([2, 3], Status.SKIPPED)
    assert preview.counts[Status.SKIPPED] == 2
    assert local.imports.commit(preview).added == 0
    back = preview.decided([2, 3], Status.NEW)
    assert local.imports.commit(back).added == 2


def test_a_number_registered_between_dry_run_and_commit_is_not_added_twice(office, listing):
    late = office.imports.preview(listing)
    brought(office, listing)
    assert numbers(office.imports.commit(late)) == (4, 0, 0, 2, 1)


def test_faulty_rows_come_back_as_a_workbook_with_their_reasons(local, listing, tmp_path):
    preview = local.imports.preview(listing)
    out = local.imports.write_rejects(preview, tmp_path / "hatalı.xlsx")
    sheet = openpyxl.load_workbook(out).worksheets[0]
    head, row = (list(line) for line in sheet.iter_rows())
    assert [cell.value for cell in head] == [*HEADS, "Satır", "Neden"]
    assert [cell.value for cell in row] == [
        *ROWS[2], 4, "“31.02.2026” geçerli bir tarih değil",
    ]  # fmt: skip
    assert row[3].data_type in {"s", "inlineStr"}
    assert local.imports.preview(out).mapping[:4] == preview.mapping[:4]


def test_a_rejects_file_that_cannot_be_written_is_told_in_words(local, listing, tmp_path):
    preview = local.imports.preview(listing)
    with pytest.raises(WorldError) as caught:
        local.imports.write_rejects(preview, tmp_path / "yok" / "hatalı.xlsx")
    assert caught.value.code == "import.rejects_unwritable"


def test_cancelling_leaves_nothing_behind(office, listing):
    with pytest.raises(CancelledError):
        office.imports.preview(listing, progress=Watch(stop_at=0))
    preview = office.imports.preview(listing)
    with pytest.raises(CancelledError):
        office.imports.commit(preview, Watch(stop_at=1))
    assert office.lists.total() == 0
    result = brought(office, listing)
    assert office.applications.get(result.changes.applications[0]).number == "2026/000001"


@pytest.mark.parametrize("by_itself", [True, False])
def test_a_corrected_mapping_is_remembered_for_the_same_headings(office, tmp_path, by_itself):
    heads = ["Kod", "Gün", "Kişi", "Mevzu bahis"]
    lines = [["26-A", "05.10.2026", "Ali Kaya", "x"], ["26-B", "06.10.2026", "Can Şen", "y"]]
    path = workbook(tmp_path / "ozel.xlsx", L=[heads, *lines])
    mapping = (Field.EXTERNAL_NO, Field.ARRIVED_ON, Field.APPLICANT, Field.SUBJECT)
    if by_itself:
        office.imports.remember(office.imports.preview(path, mapping=mapping))
    else:
        result = brought(office, path, mapping=mapping)
        office.history.undo(result.changes.act_id)
    again = office.imports.preview(path)
    assert again.mapping == mapping
    assert [row.draft.external_no for row in again.rows] == ["26-A", "26-B"]


def test_another_sheet_can_be_chosen(local, tmp_path):
    path = workbook(tmp_path / "yil.xlsx", Ekim=[HEADS, *ROWS[:2]], Kasım=[HEADS, ROWS[0]])
    assert local.imports.preview(path).sheet == "Ekim"
    assert len(local.imports.preview(path, sheet="Kasım").rows) == 1
    assert [choice.name for choice in local.imports.preview(path).sheets] == ["Ekim", "Kasım"]
    with pytest.raises(RuleError) as caught:
        local.imports.preview(path, sheet="Aralık")
    assert caught.value.code == "import.sheet"


def test_a_channel_is_known_by_its_name_too(local, listing):
    assert local.imports.preview(listing, channel="Şahsen (elden dilekçe)").channel == (
        "DILEKCE_ELDEN"
    )
    with pytest.raises(RuleError) as caught:
        local.imports.preview(listing, channel="güvercin")
    assert caught.value.code == "import.channel"


def test_a_workbook_that_is_no_list_of_applications_is_refused(local):
    with pytest.raises(WorldError) as caught:
        local.imports.preview(LISTS / "irtibat-listesi.xlsx")
    assert caught.value.code == "import.no_columns"


def test_a_day_outside_the_calendar_makes_a_faulty_row(local, tmp_path):
    path = workbook(
        tmp_path / "eski.xlsx", L=[HEADS, ["2655555501", "05.10.1998", "A B", "K", None]]
    )
    assert [row.row for row in local.imports.preview(path).faulty] == [2]
    result = brought(local, path)
    assert numbers(result) == (1, 0, 0, 0, 0)
    assert result.rejected[0].errors[0].code == "date.no_deadline"


def test_what_was_copied_is_brought_in(local):
    text = "\n".join("\t".join(str(cell or "") for cell in line) for line in (HEADS, *ROWS))
    result = local.imports.commit(local.imports.preview_text(text))
    assert numbers(result) == (4, 2, 0, 0, 1)


def test_former_and_short_names_of_units_are_known(local, tmp_path):
    names = ["Ağrı Aile ve Sosyal Politikalar İl Müdürlüğü", "ÇHGM", "Personel Dairesi Başkanlığı",
             "sosyal yardımlar gm", "İZMİR AİLE VE SOSYAL HİZMETLER İL MÜDÜRLÜĞÜ"]  # fmt: skip
    lines = [[f"265555550{at}", "05.10.2026", "A B", "K", name] for at, name in enumerate(names)]
    preview = local.imports.preview(workbook(tmp_path / "x.xlsx", L=[HEADS, *lines]))
    found = [local.contacts.unit(row.draft.unit_id).name for row in preview.rows]
    assert found == [
        "Ağrı Aile ve Sosyal Hizmetler İl Müdürlüğü",
        "Çocuk Hizmetleri Genel Müdürlüğü",
        "Personel Genel Müdürlüğü",
        "Sosyal Yardımlar Genel Müdürlüğü",
        "İzmir Aile ve Sosyal Hizmetler İl Müdürlüğü",
    ]


def test_progress_is_told(local, listing):
    watch = Watch()
    preview = local.imports.preview(listing, progress=watch)
    assert watch.steps[-1] == (4, 4)
    local.imports.commit(preview, watch)
    assert watch.steps[-1] == (2, 2)


def test_samples_are_shown_beside_a_column(local, listing):
    assert local.imports.preview(listing).samples(2) == ("Şükran Işık", "Ali Kaya", "Can Şen")


def test_a_sheet_without_rows_gives_an_empty_preview(local, tmp_path):
    path = workbook(tmp_path / "bos.xlsx", L=[HEADS])
    assert numbers(brought(local, path)) == (0, 0, 0, 0, 0)
    assert sheet_of().rows == ()
