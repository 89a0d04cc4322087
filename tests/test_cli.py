"""The headless commands: real processes for the way in and out, calls for the cases."""

from __future__ import annotations

import datetime as dt
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtGui import QImage

from hi_desktop import cli
from hi_desktop.domain.applications import Draft
from hi_desktop.domain.calendar import CalendarEntry, DayKind
from hi_desktop.domain.vocabulary import Outcome
from tests.factories import whole_answer

ROOT = Path(__file__).resolve().parent.parent


def run(*arguments, **environment):
    """Run the program as a person does; return (exit code, output, error output)."""
    env = {name: value for name, value in os.environ.items() if name != "HI_DATABASE"}
    env |= {"PYTHONPATH": str(ROOT), **environment}
    line = [sys.executable, "-m", "hi_desktop", *map(str, arguments)]
    done = subprocess.run(line, capture_output=True, env=env, timeout=60)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def call(capsys, monkeypatch, tmp_path):
    """Run a command in this process; return (exit code, output, error output)."""
    monkeypatch.setenv("HI_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("HI_DATABASE", raising=False)

    def calling(*arguments):
        try:
            code = cli.main([str(argument) for argument in arguments])
        except SystemExit as left:
            code = left.code
        said = capsys.readouterr()
        return code, said.out, said.err

    return calling


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """A sample database of 120 applications, made by the command itself."""
    file = tmp_path_factory.mktemp("sample") / "örnek ı.db"
    code, _, said = run("demo", file, "--applications", 120, "--seed", 3, "--today", "2026-11-23")
    assert (code, said) == (0, "")
    return file


def one_sentence(text):
    return text.endswith("\n") and text.count("\n") == 1 and "Traceback" not in text


# ---- the way in and out


def test_the_output_is_utf8_whatever_the_console_speaks():
    code, out, said = run(
        *("due", "--rule", "DILEKCE30", "--received", "2026-11-20", "--json"),
        PYTHONIOENCODING="ascii",
    )
    assert (code, said) == (0, "")
    assert json.loads(out)["days"][0]["reason"] == "geliş günü sayılmaz"


@pytest.mark.skipif(sys.platform != "linux", reason="Windows always has a screen")
def test_without_a_screen_the_start_says_so_and_names_what_works():
    code, out, said = run(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (code, out) == (1, "")
    assert one_sentence(said)
    assert "Bu makinede ekran yok" in said
    assert "demo, due, import, find, report, check" in said


def test_an_unexpected_error_is_one_sentence_and_its_trace_lies_in_the_log(tmp_path):
    broken = tmp_path / "sitecustomize.py"
    broken.write_text("import sys; sys.modules['hi_desktop.cli.due'] = None\n")
    code, out, said = run(
        *("due", "--rule", "BE15", "--received", "2026-11-20"),
        PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}",
        HI_HOME=str(tmp_path / "home"),
    )
    assert (code, out) == (1, "")
    assert one_sentence(said)
    log = tmp_path / "home" / "Logs" / "hi.log"
    assert str(log) in said
    assert "Traceback" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("rapor",),
        ("due", "--rule", "BE15"),
        ("due", "--rule", "BE15", "--received", "20.11.2026"),
        ("due", "--rule", "BE15", "--received", "2026-02-30"),
        ("due", "--rule", "BE15", "--received", "2026-11-20T25:00"),
        ("due", "--rule", "BE15", "--received", "2026-11-20", "--param", "paid"),
        ("due", "--rule", "BE15", "--received", "2026-11-20", "--policy", "yok"),
        ("report",),
        ("report", "monthly", "--month", "2026-13", "--out", "x.xlsx"),
        ("report", "monthly", "--month", "2026-1", "--out", "x.xlsx"),
        ("report", "monthly", "--month", "2026-10"),
        ("demo", "x.db", "--applications", "-1"),
        ("demo", "x.db", "--today", "bugün"),
        ("screenshot",),
        ("screenshot", "--out", "x", "--size", "big"),
        ("find",),
        ("check", "--lang", "de"),
    ],
)
def test_wrong_usage_is_two_with_one_sentence(call, arguments):
    code, out, said = call(*arguments)
    assert (code, out) == (2, "")
    assert one_sentence(said)


# ---- due


def test_the_due_command_tells_the_day_the_cutoff_and_every_day_between(call):
    code, out, _ = call("due", "--rule", "BE15", "--received", "2014-10-10T10:30", "--json")
    told = json.loads(out)
    assert code == 0
    assert list(told) == ["due", "cutoff", "days"]
    assert (told["due"], told["cutoff"]) == ("2014-11-03", "mesai sonu")
    assert [set(day) for day in told["days"]] == [{"date", "count", "reason"}] * 25
    assert told["days"][0] == {
        "date": "2014-10-10",
        "count": None,
        "reason": "geliş günü sayılmaz",
    }
    assert told["days"][-1]["count"] == 15


@pytest.mark.parametrize(
    ("policy", "due"),
    [
        ("default", "2022-07-21"),
        ("idari_izin_excluded", "2022-07-25"),
        ("half_day_excluded", "2022-07-22"),
    ],
)
def test_the_due_command_counts_by_the_policy_it_is_given(call, policy, due):
    _, out, _ = call(
        *("due", "--json", "--policy", policy, "--received", "2022-06-27", "--rule", "GENELGE15")
    )
    assert json.loads(out)["due"] == due


@pytest.mark.parametrize(
    "params",
    [
        ("--param", "fee_notified=2024-10-16", "paid=2024-10-31"),
        ("--param", "fee_notified=2024-10-16", "--param", "paid=2024-10-31"),
        ("--param", "fee_notified=2024-10-16;paid=2024-10-31"),
        ("--param", "fee_notified=2024-10-16;paid=2024-10-31", "basis=başvuru tarihi"),
    ],
)
def test_parameters_may_be_given_in_every_common_form(call, params):
    code, out, _ = call(
        *("due", "--rule", "BE15_UCRET_KALAN", "--received", "2024-10-07", *params, "--json")
    )
    assert (code, json.loads(out)["due"]) == (0, "2024-11-12")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--rule", "BE16", "--received", "2026-11-20"), "“BE16” diye bir süre kuralı yok"),
        (("--rule", "BE15_UCRET_KALAN", "--received", "2026-11-20"), "parametresi gerekli"),
        (("--rule", "BE15", "--received", "2050-01-01"), "çalışma takviminin dışında"),
        (("--rule", "BE15", "--received", "2026-11-20", "--param", "paid=dün"), "okunamadı"),
    ],
)
def test_a_period_that_cannot_be_computed_is_refused_in_words(call, arguments, words):
    code, out, said = call("due", *arguments, "--json")
    assert (code, out) == (1, "")
    assert one_sentence(said)
    assert words in said


def test_a_refusal_speaks_the_language_that_was_asked_for(call):
    _, _, said = call("--lang", "en", "due", "--rule", "BE16", "--received", "2026-11-20")
    assert said.startswith("There is no deadline rule “BE16”.")


# ---- find, check, report, demo


def test_find_tells_the_named_fields_and_folds_turkish_letters(call, sample):
    answers = [call("find", text, "--database", sample, "--json") for text in ("isik", "IŞIK")]
    found = [json.loads(out) for code, out, _ in answers if code == 0]
    assert found[0] == found[1] != []
    assert list(found[0][0]) == [
        *("number", "external_no", "applicant", "subject", "received", "due", "state")
    ]
    assert all("Işık" in row["applicant"] or "ışık" in row["subject"] for row in found[0])


def test_the_database_may_be_named_before_the_command_or_by_the_environment(
    call, sample, monkeypatch
):
    expected = call("find", "isik", "--database", sample, "--json")
    assert call("--json", "--database", sample, "find", "isik") == expected
    monkeypatch.setenv("HI_DATABASE", str(sample))
    assert call("find", "isik", "--json") == expected


def test_check_finds_a_sound_database_sound(call, sample):
    code, out, said = call("check", "--database", sample)
    assert (code, said) == (0, "")
    assert out.splitlines() == [
        f"{part}: sağlam"
        for part in ("Dosya", "Şema", "Geçmiş", "Kayıt numaraları", "Süreler", "Arama")
    ]


@pytest.mark.parametrize(
    ("damage", "words"),
    [
        ("DELETE FROM history_row WHERE op='i' AND table_name='application'", "Geçmiş: "),
        ("UPDATE counter SET last = last + 1", "Kayıt numaraları: "),
        ("UPDATE application SET due = '2030-01-01' WHERE id = 5", "Süreler: "),
        ("UPDATE application SET legal_due = '2030-01-01' WHERE closed_on IS NULL", "Süreler: "),
        ("UPDATE application SET received = '2026-01-05' WHERE closed_on IS NULL", "Süreler: "),
        ("DELETE FROM history_row WHERE table_name = 'unit' AND op = 'u'", "Geçmiş: "),
        (
            """UPDATE history_row SET op = 'u', after = '{"subject": "X"}' WHERE id =
            (SELECT max(id) FROM history_row WHERE table_name = 'application')""",
            "Geçmiş: ",
        ),
        ("DELETE FROM app_search WHERE id = 7", "Arama: "),
        ("ALTER TABLE application DROP COLUMN urgent", "Şema: "),
        ("UPDATE referral SET unit_id = 99999", "Dosya: "),
        ("UPDATE alembic_version SET version_num = '9999'", "Şema: "),
    ],
)
def test_check_names_each_kind_of_damage(call, sample, tmp_path, damage, words):
    copy = tmp_path / "damaged.db"
    with sqlite3.connect(sample) as whole, sqlite3.connect(copy) as damaged:
        whole.backup(damaged)
        for trigger in damaged.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
            damaged.execute(f"DROP TRIGGER {trigger[0]}")
        damaged.execute(damage)
    damaged.close()
    code, out, said = call("check", "--database", copy)
    assert code == 1
    assert one_sentence(said)
    faulty = [line for line in out.splitlines() if not line.endswith("sağlam")]
    assert faulty != []
    assert all(line.startswith(words) for line in faulty)


def test_check_finds_an_application_that_was_taken_out_whole(call, sample, tmp_path):
    copy = tmp_path / "damaged.db"
    with sqlite3.connect(sample) as whole, sqlite3.connect(copy) as damaged:
        whole.backup(damaged)
        for trigger in damaged.execute("SELECT name FROM sqlite_master WHERE type='trigger'"):
            damaged.execute(f"DROP TRIGGER {trigger[0]}")
        last = damaged.execute("SELECT max(id) FROM application").fetchone()[0]
        for table, column in (
            *(("referral", "application_id"), ("deadline_event", "application_id")),
            *(("application_body", "id"), ("app_search", "id"), ("application", "id")),
        ):
            damaged.execute(f"DELETE FROM {table} WHERE {column} = {last}")  # noqa: S608 - ours
        damaged.execute(
            "UPDATE counter SET last = last - 1 WHERE id = "
            "(SELECT id FROM counter ORDER BY id DESC LIMIT 1)"
        )
    damaged.close()
    code, out, _ = call("check", "--database", copy)
    assert code == 1
    assert f"geçmişte kayıtlı {last}. başvuru artık yok" in out


def test_check_is_content_with_a_register_that_was_worked_on(call, tmp_path, opened):
    where = tmp_path / "worked.db"
    with closing(opened(str(where))) as office:
        draft = Draft(
            channel="CIMER", received=dt.date(2026, 11, 16), subject="Bir konu", applicant="Ali"
        )
        first = office.applications.register(draft).id
        second = office.applications.register(draft).id
        case = office.applications.get(first)
        moved = office.applications.edit(
            first, case.version, {"subject": "Yeni konu", "received": dt.date(2026, 11, 17)}
        )
        office.history.undo(moved.act_id)
        office.applications.note(second, "not")
        office.applications.mark_read(second)
        office.applications.flag((first, second), on=True)
        day = dt.date(2026, 11, 26)
        leave = CalendarEntry(first=day, last=day, kind=DayKind.FULL, name="Tatil")
        office.history.undo(office.calendar.add(leave).act_id)
        office.calendar.add(leave)
        day = office.clock.today()
        office.applications.answer(second, whole_answer(day, outcome=Outcome.WITHDRAWN))
        office.applications.reopen(second, "yeniden")
        office.history.undo(office.applications.register(draft).changes.act_id)
    code, out, _ = call("check", "--database", where)
    assert (code, out.count("sağlam")) == (0, 6), out


def test_check_finds_a_torn_page(call, sample, tmp_path):
    copy = tmp_path / "torn.db"
    with sqlite3.connect(sample) as whole, sqlite3.connect(copy) as target:
        whole.backup(target)
    target.close()
    content = bytearray(copy.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    copy.write_bytes(bytes(content))
    code, _, said = call("check", "--database", copy)
    assert code == 1
    assert one_sentence(said)


@pytest.mark.parametrize("command", [("check",), ("find", "x"), ("report", "monthly")])
@pytest.mark.parametrize("kind", ["missing", "folder", "text", "torn"])
def test_a_database_that_is_none_is_refused_in_words(call, tmp_path, command, kind):
    where = tmp_path / "no.db"
    if kind == "folder":
        where.mkdir()
    elif kind == "text":
        where.write_text("bu bir veritabanı değil " * 400, encoding="utf-8")
    elif kind == "torn":
        where.write_bytes(b"SQLite format 3\x00" + b"\xff" * 5000)
    more = ("--month", "2026-10", "--out", tmp_path / "r.xlsx") if "report" in command else ()
    code, out, said = call(*command, *more, "--database", where)
    assert (code, out) == (1, "")
    assert one_sentence(said)
    assert str(where) in said
    assert not (tmp_path / "r.xlsx").exists()
    assert where.exists() == (kind != "missing")


def test_the_monthly_report_is_written_where_it_was_asked_for(call, sample, tmp_path):
    out = tmp_path / "ekim raporu.xlsx"
    code, told, said = call(
        *("report", "monthly", "--month", "2026-10", "--out", out, "--database", sample)
    )
    assert (code, told.strip(), said) == (0, str(out), "")
    assert out.read_bytes().startswith(b"PK")
    assert list(tmp_path.glob("*.tmp*")) == []


def test_a_report_into_a_folder_is_refused_in_words(call, sample, tmp_path):
    code, _, said = call(
        *("report", "monthly", "--month", "2026-10", "--out", tmp_path, "--database", sample)
    )
    assert (code, one_sentence(said)) == (1, True)


def test_sample_data_is_never_written_over_a_register(call, sample):
    before = sample.read_bytes()
    code, _, said = call("demo", sample, "--applications", 10)
    assert code == 1
    assert one_sentence(said)
    assert sample.read_bytes() == before


def test_the_same_seed_gives_the_same_sample(call, tmp_path):
    found = []
    for name in ("a.db", "b.db"):
        call("demo", tmp_path / name, "--applications", 30, "--seed", 9, "--today", "2026-11-23")
        found.append(call("find", "2026", "--database", tmp_path / name, "--json")[1])
    assert found[0] == found[1]
    assert len(json.loads(found[0])) > 0


def test_an_identity_number_is_masked_unless_it_is_asked_for(call, tmp_path, opened):
    where = tmp_path / "office.db"
    draft = Draft(
        channel="CIMER",
        received=dt.date(2026, 11, 20),
        subject="10000000146 numaralı kişinin dilekçesi, tel 05321234567",
        applicant="Ümit Işık",
    )
    opened(str(where)).applications.register(draft)
    shown = json.loads(call("find", "Işık", "--database", where, "--json")[1])[0]["subject"]
    assert shown == "100******46 numaralı kişinin dilekçesi, tel 05321234567"
    line = ("find", "Işık", "--database", where, "--json", "--unmasked")
    assert json.loads(call(*line)[1])[0]["subject"] == draft.subject


def test_identity_numbers_are_masked_in_what_was_not_taken_and_in_the_report(call, tmp_path):
    lines = (
        "Başvuru No;Başvuru Tarihi;Adı Soyadı;TC;Konu",
        "26666666661;10000000146;Ali 10000000146;10000000146;k",
        "2;05.10.2026;Ayşe 12345678901;10000000146;TC 100 000 001 46, tel 05321234567",
        "3;05.10.2026;Veli;1,23E+10;k",
    )
    liste, where, out = tmp_path / "l.csv", tmp_path / "m.db", tmp_path / "r.xlsx"
    liste.write_text("\n".join(lines), encoding="utf-8")
    code, told, _ = call(
        *("import", liste, "--database", where, "--dry-run", "--json", "--rejects", out)
    )
    assert code == 0
    assert "10000000146" not in told
    assert sheet(out) == [
        ["26666666661", "100******46", "Ali 100******46", "100******46", "k", 2],
        ["3", "05.10.2026", "Veli", "1,23E+10", "k", 4],
    ]
    call("import", liste, "--database", where, "--rejects", out, "--unmasked")
    assert sheet(out)[0][3] == "10000000146"
    _, found, _ = call("find", "ayse", "--database", where, "--json")
    row = json.loads(found)[0]
    assert row["applicant"] == "Ayşe 123******01"
    assert row["subject"] == "TC 100******46, tel 05321234567"
    call("report", "monthly", "--month", "2026-10", "--out", out, "--database", where)
    cells = {str(cell.value) for page in openpyxl.load_workbook(out) for r in page for cell in r}
    assert row["subject"] in cells
    assert not any("12345678901" in text or "100 000 001 46" in text for text in cells)


def sheet(path):
    page = openpyxl.load_workbook(path).worksheets[0]
    return [[cell.value for cell in row[:6]] for row in page.iter_rows(min_row=2)]


@pytest.mark.parametrize("where", ["mysql://ali:gizli@sunucu/hi", "http://sunucu/hi.db"])
def test_an_address_that_is_no_postgresql_is_refused_and_makes_no_folder(
    call, liste, tmp_path, monkeypatch, where
):
    monkeypatch.chdir(tmp_path)
    code, _, said = call("import", liste, "--database", where)
    assert code == 1
    assert one_sentence(said)
    assert "gizli" not in said
    assert not (tmp_path / where.partition("//")[0]).exists()


def test_a_file_may_be_named_by_an_address(call, liste, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert call("import", liste, "--database", "sqlite:///b.db", "--dry-run")[0] == 0
    assert not (tmp_path / "b.db").exists()
    assert call("import", liste, "--database", "sqlite:///b.db")[0] == 0
    assert (tmp_path / "b.db").exists()


def test_the_commands_work_on_both_engines(call, where, tmp_path):
    made = call("demo", where, "--applications", 40, "--seed", 5, "--today", "2026-11-23")
    assert (made[0], made[2]) == (0, "")
    assert call("check", "--database", where)[0] == 0
    found = json.loads(call("find", "2026", "--database", where, "--json")[1])
    assert 0 < len(found) <= 40
    out = tmp_path / "rapor.xlsx"
    month = ("report", "monthly", "--month", "2026-11", "--out", out)
    assert call(*month, "--database", where)[0] == 0
    assert out.exists()


# ---- import


LIST = """\
Başvuru No;Geliş Tarihi;Başvuran;Konu
2600000001;20.11.2026;Ümit Işık;Evde bakım aylığının kesilmesi
2600000002;31.11.2026;Şükran Güneş;Koruyucu aile başvurusu
2600000003;19.11.2026;İrem Çağ;
2600000001;20.11.2026;Ümit Işık;Evde bakım aylığının kesilmesi
2600000004;18.11.2026;Gül Şen;Huzurevi ücreti
"""


@pytest.fixture
def liste(tmp_path):
    file = tmp_path / "gelen evrak.csv"
    file.write_text(LIST, encoding="utf-8-sig")
    return file


def test_a_list_is_brought_in_with_every_faulty_row_named(call, liste, tmp_path):
    line = ("import", liste, "--database", tmp_path / "new.db", "--channel", "MEKTUP", "--json")
    rejects = tmp_path / "geri.xlsx"
    code, out, said = call(*line, "--rejects", rejects)
    told = json.loads(out)
    assert (code, said) == (0, "")
    assert list(told) == [
        *("file", "type", "sheet", "header_row", "rows"),
        *("added", "updated", "unchanged", "duplicates", "rejected"),
    ]
    assert {name: told[name] for name in ("file", "type", "header_row", "rows")} == {
        "file": "gelen evrak.csv",
        "type": "csv",
        "header_row": 1,
        "rows": 5,
    }
    assert (told["added"], told["duplicates"]) == (2, 1)
    assert [(one["row"], one["field"]) for one in told["rejected"]] == [
        (3, "received"),
        (4, "subject"),
    ]
    assert "31.11.2026" in told["rejected"][0]["message"]
    assert rejects.read_bytes().startswith(b"PK")
    again = json.loads(call(*line)[1])
    assert (again["added"], again["updated"]) == (0, 0)


def test_a_dry_run_stores_nothing_and_makes_no_database(call, liste, tmp_path):
    where = tmp_path / "none.db"
    dry = json.loads(call("import", liste, "--dry-run", "--database", where, "--json")[1])
    assert not where.exists()
    wet = json.loads(call("import", liste, "--database", where, "--json")[1])
    assert dry == wet
    assert (
        json.loads(call("import", liste, "--dry-run", "--database", where, "--json")[1])["added"]
        == 0
    )


def test_a_contact_list_goes_into_the_registry(call, tmp_path):
    file = tmp_path / "irtibat.csv"
    file.write_text(
        "Birim;Adı Soyadı;Unvanı;Görevi;İş Telefonu;Cep Telefonu;E-posta\n"
        "Strateji Geliştirme Başkanlığı;Şule Işık;Uzman;Asıl;0312 705 55 55;0532 123 45 67;"
        "sule.isik@aile.gov.tr\n",
        encoding="utf-8",
    )
    line = ("import", file, "--database", tmp_path / "new.db", "--json")
    told = json.loads(call(*line)[1])
    assert (told["people"], told["added"], told["rejected"]) == (1, 1, [])
    assert json.loads(call(*line)[1])["unchanged"] == 1


def test_rows_are_not_taken_when_the_faulty_ones_cannot_be_given_back(call, liste, tmp_path):
    line = ("import", liste, "--database", tmp_path / "new.db", "--json")
    code, _, said = call(*line, "--rejects", tmp_path / "none" / "geri.xlsx")
    assert (code, one_sentence(said)) == (1, True)
    assert json.loads(call(*line)[1])["added"] == 2


@pytest.mark.parametrize("kind", ["missing", "folder", "empty", "pdf", "letter"])
def test_a_file_that_is_no_list_is_refused_in_words(call, tmp_path, kind):
    file = tmp_path / "liste.xlsx"
    if kind == "folder":
        file.mkdir()
    elif kind != "missing":
        contents = {"empty": b"", "pdf": b"%PDF-1.7 x", "letter": "Sayın yetkili,".encode()}
        file.write_bytes(contents[kind])
    code, out, said = call("import", file, "--database", tmp_path / "new.db")
    assert (code, out) == (1, "")
    assert one_sentence(said)


# ---- the window without a screen


def test_a_picture_has_the_size_that_was_asked_for(sample, tmp_path):
    code, out, said = run(
        *("screenshot", "--out", tmp_path, "--database", sample, "--page", "Başvurular"),
        *("--theme", "dark", "--scale", "2", "--size", "1366x768", "--json"),
        HI_HOME=str(tmp_path / "home"),
    )
    assert (code, said) == (0, "")
    file = tmp_path / "applications_dark_200.png"
    assert json.loads(out) == [str(file)]
    image = QImage(str(file))
    assert (image.width(), image.height()) == (2732, 1536)
    assert image.pixelColor(image.width() // 2, image.height() - 4).lightness() < 90


def test_an_unknown_page_is_refused_with_the_known_ones(call, sample, tmp_path):
    code, _, said = call(
        *("screenshot", "--out", tmp_path, "--database", sample, "--page", "ayarlar")
    )
    assert code == 1
    assert one_sentence(said)
    assert "applications, deadlines" in said


@pytest.mark.slow
def test_the_smoke_trial_goes_from_a_list_to_the_report(tmp_path):
    code, out, said = run("smoke", "--out", tmp_path, HI_HOME=str(tmp_path / "home"))
    assert (code, said) == (0, "")
    assert out.strip() == str(tmp_path / "result.json")
    result = json.loads((tmp_path / "result.json").read_text(encoding="utf-8"))
    assert result["ok"]
    assert [step["name"] for step in result["steps"]] == [
        *("database", "window", "import", "refer", "answer", "export", "screenshot")
    ]
    assert {file.name for file in tmp_path.glob("*.png")} == {
        *("today.png", "applications.png", "deadlines.png", "calls.png", "contacts.png"),
        "reports.png",
    }
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    assert len(book.sheetnames) > 3
