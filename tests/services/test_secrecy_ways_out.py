"""No way out of the program tells of a protected applicant: files, letters, talks, pages (R31)."""

from __future__ import annotations

import dataclasses
import datetime as dt
import io
import logging
from contextlib import redirect_stdout
from zipfile import ZipFile

import docx
import pytest
from python_calamine import CalamineWorkbook

from hi_desktop.cli import main
from hi_desktop.domain.applications import Act, ReferRequest
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.conversations import Conversation, ConversationQuery, ConversationView
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.files import NewFile
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import ConversationResult, IdentityStatus, Kind, UnitKind
from hi_desktop.services.board import read_board
from hi_desktop.services.conversation_export import export_conversations
from hi_desktop.services.list_export import export_list
from hi_desktop.services.lists import ListQuery, View
from hi_desktop.services.secrecy import Order
from hi_desktop.services.settings import Profile
from tests.factories import register
from tests.services.test_secrecy import SECRET, TOKENS

TALKS = ConversationView.ALL
TODAY = dt.date(2026, 11, 23)


def leaks(*told):
    """Return the tokens of the protected person that stand in what was told."""
    whole = "\n".join(one if isinstance(one, str) else repr(one) for one in told)
    return [token for token in TOKENS if token in whole]


def workbook(path):
    """Return a workbook as its readers see it, and as its raw parts are."""
    book = CalamineWorkbook.from_path(path)
    cells = [repr(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names]
    return "\n".join([*cells, package(path)])


def package(path):
    """Return every part of a packed file as text."""
    with ZipFile(path) as parts:
        return "\n".join(parts.read(name).decode("utf-8", "replace") for name in parts.namelist())


@pytest.fixture
def protected(office):
    """A protected application whose name stands in talks, files, notes and referrals."""
    office.settings.save_profile(
        Profile(unit_name="İl Müdürlüğü", province="Ankara", manager="Ayşe DEMİR")
    )
    register(office, applicant="Ahmet Can", subject="Aylık", province="Bursa")
    talk = Conversation(
        at=office.clock.now() - dt.timedelta(minutes=20),
        name=SECRET["applicant"],
        phone=SECRET["phone"],
        subject=SECRET["subject"],
        told=SECRET["body"],
        case_no=SECRET["external_no"],
        letter_no=SECRET["letter_no"],
        result=ConversationResult.CALL_BACK,
        callback_on=TODAY,
    )
    office.conversations.save(talk)
    id_ = register(office, **SECRET, kind=Kind.INFORMATION, urgent=True)
    file = NewFile(name="Zerrinnur.txt", source="Zerrinnur.txt", media="text",
                   data=b"Zerrinnur", text="zerrinnur gizbilinmez")  # fmt: skip
    office.attachments.attach(id_, [file])
    office.contacts.save_unit(
        Unit(name="Bakım Birimi", kind=UnitKind.PROVINCIAL_DIRECTORATE, province="Ankara")
    )
    (unit,) = [one for one in office.contacts.units() if one.name == "Bakım Birimi"]
    office.applications.refer([id_], ReferRequest(unit_id=unit.id, note="Zerrinnur hakkında"))
    office.secrecy.protect(id_, Order(number="6284/2026-77", on=dt.date(2026, 11, 20)))
    return id_


@pytest.fixture
def stranger(protected, where, opened):
    assert protected
    return opened(where, user="murat")


def test_r31_no_talk_tells_of_a_protected_person(office, stranger, tmp_path):
    talks = stranger.conversations
    ids = talks.ids(ConversationQuery(view=TALKS))
    rows = talks.rows(ids)
    assert len(rows) == 1
    told = [rows, talks.get(ids[0]), talks.draft(ids[0]), talks.caller("9871234")]
    assert leaks(*told) == []
    assert (rows[ids[0]].name, rows[ids[0]].subject) == ("Kimliği gizli", "Gizli kayıt")
    assert talks.draft(ids[0]).confidential
    for words in ("Zerrinnur", "2699887766", "barınma", "9871234"):
        assert list(talks.ids(ConversationQuery(view=TALKS, text=words))) == []
    made = export_conversations(office, ConversationQuery(view=TALKS), tmp_path / "g.xlsx")
    assert leaks(workbook(made)) == []


def test_a_correction_of_a_hidden_talk_keeps_all_that_was_covered(stranger, office):
    (id_,) = stranger.conversations.ids(ConversationQuery(view=TALKS))
    seen = stranger.conversations.get(id_)
    stranger.conversations.save(dataclasses.replace(seen, host="Murat"))
    with office.context.read() as work:
        kept = work.conversations.get(id_)
    assert (kept.subject, kept.told) == (SECRET["subject"], SECRET["body"])
    assert (kept.case_no, kept.letter_no) == (SECRET["external_no"], SECRET["letter_no"])
    assert (kept.host, kept.phone) == ("Murat", "+905559871234")
    done = stranger.conversations.called_back(id_)
    assert done.act_id and leaks(stranger.history.undoable()) == []


def test_no_order_of_the_talks_tells_where_a_hidden_name_would_stand(office, stranger, protected):
    assert protected
    for name in ("Ali A", "Zuhal Z", "Züleyha Z"):
        office.conversations.save(Conversation(at=office.clock.now(), name=name, subject=name))
    for key in ("name", "subject"):
        for descending in (False, True):
            query = ConversationQuery(view=TALKS, sort=key, descending=descending)
            last = stranger.conversations.ids(query)[-1]
            assert stranger.conversations.rows([last])[last].hidden, (key, descending)


def test_r31_no_file_of_the_office_holds_a_protected_person(office, stranger, protected, tmp_path):
    assert protected
    for at, who in enumerate((office, stranger)):
        month = who.reports.month(2026, 11)
        year = who.yearly.year(2026)
        files = [
            who.reports.export_month(month, tmp_path / f"ay{at}.xlsx"),
            who.yearly.export_year(year, tmp_path / f"yil{at}.xlsx"),
            export_list(who, ListQuery(View.ALL), tmp_path / f"l{at}.xlsx").path,
            export_list(who, ListQuery(View.ALL), tmp_path / f"b{at}.xlsx", whole=True).path,
        ]
        registry = workbook(who.contacts.export(tmp_path / f"rehber{at}.xlsx"))
        assert set(leaks(registry)) <= {"Bitlis"}, "it offers every province"
        assert leaks(month, year) == []
        assert {file.name: leaks(workbook(file)) for file in files} == {
            file.name: [] for file in files
        }


def test_r31_files_and_letters_of_a_protected_person_are_refused_to_a_stranger(
    office, stranger, protected, tmp_path
):
    (file,) = office.attachments.of(protected)
    target = tmp_path / "x.docx"
    office.applications.note(protected, "not")
    refused = (
        lambda: stranger.letters.draft(protected, LetterKind.REQUEST, target),
        lambda: stranger.attachments.of(protected),
        lambda: stranger.attachments.content(file.id),
        lambda: stranger.attachments.preview(file.id),
        lambda: stranger.attachments.open_copy(file.id),
        lambda: stranger.attachments.save_copy(file.id, target),
        lambda: stranger.attachments.remove(protected, [file.id]),
    )
    for call in refused:
        with pytest.raises(RuleError) as no:
            call()
        assert no.value.code == "secrecy.not_named"
        assert leaks(sentence(no.value), sentence(no.value, "en")) == []
    assert not target.exists()
    batch = stranger.letters.batch([protected], LetterKind.REQUEST, tmp_path)
    assert batch.done == () and leaks(batch) == []
    assert list(tmp_path.glob("*.docx")) == []
    made = office.letters.draft(protected, LetterKind.REQUEST, target)
    assert docx.Document(made).paragraphs


def test_r31_the_page_of_today_and_the_follow_ups_cover_a_protected_person(stranger, protected):
    board = read_board(stranger)
    assert protected in [row.id for rows in board.groups.values() for row in rows]
    assert (
        leaks(board, stranger.applications.follow_ups_open(), list(stranger.today.untouched()))
        == []
    )
    assert leaks(stranger.applications.detail(protected)) == []


def test_r31_what_an_act_of_a_stranger_tells_back_covers_a_protected_person(stranger, protected):
    done = stranger.applications.note(protected, "Arandı")
    skipped = stranger.applications.refer([protected], ReferRequest(unit_id=1))
    assert leaks(done, skipped, stranger.history.last_undoable()) == []
    assert [sentence(error) for _, error in skipped.skipped]
    assert leaks(*(sentence(error) for _, error in skipped.skipped)) == []
    assert Act.LINK not in stranger.applications.detail(protected).allowed


def test_r31_an_import_of_the_same_person_tells_a_stranger_nothing_new(
    stranger, protected, tmp_path
):
    assert protected
    list_ = tmp_path / "liste.csv"
    list_.write_text(
        "Kayıt Tarihi;Konu;Ad Soyad;Başvuru No\n23.11.2026;Barınma;Başka Biri;2699887766\n",
        encoding="utf-8",
    )
    preview = stranger.imports.preview(list_)
    told = [token for token in leaks(preview.rows) if token not in SECRET["external_no"]]
    assert told == []


def test_the_command_line_and_its_logs_hold_nothing_of_a_protected_person(
    engines, opened, tmp_path, caplog
):
    where = str(engines.sqlite())
    register(opened(where), **SECRET, confidential=True)
    out = io.StringIO()
    with redirect_stdout(out), caplog.at_level(logging.DEBUG):
        for words in ("2026/1", "Zerrinnur"):
            main(["--database", where, "find", words])
            main(["--database", where, "--json", "find", words])
        main(["--database", where, "check"])
        main(["--database", where, "report", "monthly", "--month", "2026-11", "--out",
              str(tmp_path / "ay.xlsx")])  # fmt: skip
    assert leaks(out.getvalue(), caplog.text) == []
    assert leaks(workbook(tmp_path / "ay.xlsx")) == []


def test_a_funnel_of_a_viewer_finds_whom_he_may_see(office, stranger, protected):
    for column, word in (("applicant", "~gizbil"), ("subject", "~BARINMA"),
                         ("external_no", "~998877"), ("letter_no", "~mah-44")):  # fmt: skip
        query = ListQuery(View.ALL, filters=((column, (word,)),))
        assert list(office.lists.ids(query)) == [protected], column
        assert list(stranger.lists.ids(query)) == [], column
    both = ListQuery(View.ALL, filters=(("applicant", ("~zerrin", "~ahmet")),))
    assert len(office.lists.ids(both)) == 2
    nobody = ListQuery(View.ALL, filters=(("applicant", ("~gizbil",)), ("province", ("Bursa",))))
    assert list(office.lists.ids(nobody)) == []


def test_an_identity_hidden_at_cimer_is_in_no_file(office, tmp_path):
    register(office, **{**SECRET, "subject": "Usulsüzlük"}, identity=IdentityStatus.HIDDEN)
    made = export_list(office, ListQuery(View.ALL), tmp_path / "liste.xlsx")
    month = office.reports.export_month(office.reports.month(2026, 11), tmp_path / "ay.xlsx")
    named = {"Zerrinnur", "Gizbilinmez", "27260000032", "Saklıyurt", "Bitlis"}
    assert not named & set(leaks(workbook(made.path), workbook(month)))
