"""Files and e-mails of applications: taken in, found, shown, handed out, never run."""

from __future__ import annotations

import datetime as dt
import io
import os
import random
import stat
import subprocess
import sys
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from sqlalchemy import func, select

from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.files import MAX_FILE
from hi_desktop.services.attachments import saved_name
from hi_desktop.services.copies import copies_folder, forget_copies, forget_left_copies
from hi_desktop.services.lists import ListQuery
from hi_desktop.services.sample_files import a_pdf, fill_files
from hi_desktop.storage.conditions import View
from hi_desktop.storage.tables import ContentRecord
from tests.factories import make_draft, register
from tests.importing.outlook import outlook_mail


def a_mail():
    """Return an e-mail with a file and another e-mail in it."""
    inner = EmailMessage()
    inner["From"], inner["Subject"] = "Can <can@ornek.tr>", "Önceki yazı"
    inner.set_content("Önceki metin")
    mail = EmailMessage()
    mail["From"] = "Işıl Yılmaz <isil@ornek.com>"
    mail["Subject"] = "YNT: Evde bakım aylığı"
    mail["Date"] = "Fri, 20 Nov 2026 21:15:00 +0000"
    mail.set_content("<p>Sayın yetkili,</p><p>aylığım ödenmedi.</p>", subtype="html")
    mail.add_attachment(
        a_pdf("Dilekce metni"), maintype="application", subtype="pdf", filename="../ek\u202e.pdf"
    )
    mail.add_attachment(inner)
    return mail.as_bytes()


def read(office, name, data):
    return office.attachments.read_bytes([(name, data)])


def test_a_mail_fills_the_draft_and_brings_what_lies_in_it(local):
    incoming = read(local, "posta.eml", a_mail())
    facts = incoming.mail
    assert (facts.subject, facts.sender) == ("Evde bakım aylığı", "Işıl Yılmaz")
    assert facts.address == "isil@ornek.com"
    assert f"{facts.sent:%d.%m.%Y %H:%M}" == "21.11.2026 00:15"
    assert facts.body == "Sayın yetkili,\n\naylığım ödenmedi."
    assert [file.name for file in incoming.files] == ["posta.eml", "ek.pdf", "Önceki yazı.eml"]
    assert incoming.files[1].pages == 1
    assert incoming.files[1].source == "posta.eml › ../ek.pdf"


@pytest.mark.parametrize("charset", ["cp1254", "iso-8859-9", "utf-8"])
def test_a_mail_in_the_turkish_code_page_without_date_is_read(local, charset):
    kind = f"MIME-Version: 1.0\nContent-Type: text/plain; charset={charset}"
    head = f"From: a@b.tr\nSubject: Konu\n{kind}\n\n"
    incoming = read(local, "x.eml", head.encode() + "Işık şikâyet ğüşıöç".encode(charset))
    assert incoming.mail.body == "Işık şikâyet ğüşıöç"
    assert incoming.mail.notes == ("mail.no_date",)


def test_a_file_is_kept_once_found_by_its_text_and_undone(office):
    first, second = register(office), register(office, subject="Başka")
    files = read(office, "belge.pdf", a_pdf("Zeytinburnu")).files
    changes = office.attachments.attach(first, files)
    office.attachments.attach(second, files)
    with office.context.read() as work:
        assert work.session.scalar(select(func.count()).select_from(ContentRecord)) == 1
    ids = office.lists.ids(ListQuery(View.ALL, "zeytinburnu"))
    assert sorted(ids) == [first, second]
    stored = office.attachments.of(first)[0]
    assert (stored.media, stored.pages, stored.name) == ("application/pdf", 1, "belge.pdf")
    assert office.attachments.content(stored.id)[1] == files[0].data
    office.history.undo(changes.act_id)
    assert office.attachments.of(first) == ()
    assert list(office.lists.ids(ListQuery(View.ALL, "zeytinburnu"))) == [second]


def test_what_was_removed_comes_back_by_undo(office):
    wanted = register(office)
    office.attachments.attach(wanted, read(office, "not.txt", b"metin").files)
    before = office.attachments.of(wanted)
    changes = office.attachments.remove(wanted, [before[0].id])
    assert office.attachments.of(wanted) == ()
    office.history.undo(changes.act_id)
    assert office.attachments.of(wanted)[0].digest == before[0].digest
    assert office.attachments.content(before[0].id)[1] == b"metin"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("kur.exe", b"MZ\x90\x00", "file.runnable"),
        ("rapor.pdf.js", b"alert(1)", "file.runnable"),
        ("dilekce.pdf", b"MZ\x90\x00", "file.runnable"),
        ("belge.docm", b"metin", "file.macro"),
        ("sayfa.html", b"<html><script>x</script>", "file.not_opened"),
        ("arsiv.zip", b"PK\x03\x04bozuk", "file.not_opened"),
    ],
)
def test_what_could_run_is_never_opened_and_says_why(local, name, data, code):
    wanted = register(local)
    local.attachments.attach(wanted, read(local, name, data).files)
    file = local.attachments.of(wanted)[0]
    with pytest.raises(RuleError) as refused:
        local.attachments.open_copy(file.id)
    assert refused.value.code == code
    assert local.attachments.preview(file.id).closed == code
    assert list(copies_folder().rglob("*.*")) == []
    assert saved_name(file).endswith(".guvensiz") == (code != "file.not_opened")


def test_an_opened_copy_is_private_read_only_and_forgotten(local):
    wanted = register(local)
    local.attachments.attach(wanted, read(local, "ek", a_pdf("Dilekce metni")).files)
    copy = local.attachments.open_copy(local.attachments.of(wanted)[0].id)
    assert copy.name == "ek.pdf"
    if os.name == "posix":
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
    forget_copies()
    assert not copy.exists()


_HOLD = """
from hi_desktop.services.copies import copies_folder
copy = copies_folder() / "ek.pdf"
copy.touch()
print(copy, flush=True)
input()
"""


def test_a_second_start_removes_what_crashed_and_nothing_of_what_runs(local, tmp_path, monkeypatch):
    monkeypatch.setenv("HI_HOME", str(tmp_path))
    python = [sys.executable, "-c", _HOLD]
    pipe = subprocess.PIPE
    with subprocess.Popen(python, stdin=pipe, stdout=pipe, text=True) as other:
        copy = Path(other.stdout.readline().strip())
        own = copies_folder() / "benim.pdf"
        own.touch(mode=0o400)
        forget_left_copies()
        assert copy.exists() and own.exists()
        other.kill()
        other.wait(timeout=30)
    forget_left_copies()
    assert not copy.parent.exists() and own.exists()
    forget_copies()
    assert list((tmp_path / "Acilan").iterdir()) == []


def test_a_copy_of_what_could_run_stays_harmless_until_that_is_confirmed(local, tmp_path):
    wanted = register(local)
    local.attachments.attach(wanted, read(local, "kur.exe", b"MZ\x90").files)
    id_ = local.attachments.of(wanted)[0].id
    made = local.attachments.save_copy(id_, tmp_path / "kur.exe")
    assert made.name == "kur.exe.guvensiz" and not (tmp_path / "kur.exe").exists()
    assert local.attachments.save_copy(id_, made).name == "kur.exe.guvensiz"
    confirmed = local.attachments.save_copy(id_, tmp_path / "kur.exe", as_it_is=True)
    assert confirmed.read_bytes() == b"MZ\x90" and confirmed.name == "kur.exe"


def test_files_are_registered_with_their_application_in_one_act(office):
    files = read(office, "posta.eml", a_mail()).files
    made = office.applications.register(make_draft(files=files))
    stored = office.attachments.of(made.id)
    assert [file.name for file in stored] == ["posta.eml", "ek.pdf", "Önceki yazı.eml"]
    assert len(office.applications.detail(made.id).history) == 1
    assert list(office.lists.ids(ListQuery(View.ALL, "odenmedi"))) == [made.id]
    office.history.undo(made.changes.act_id)
    assert office.attachments.of(made.id) == ()
    assert len(office.lists.ids(ListQuery(View.ALL))) == 0


def test_an_outlook_mail_fills_the_draft_and_brings_its_file(local):
    sent = dt.datetime(2026, 11, 20, 21, 15, tzinfo=dt.UTC)
    data = outlook_mail(
        subject="YNT: Evde bakım aylığı",
        sender="Işıl Yılmaz",
        address="isil@ornek.com",
        sent=sent,
        body="Sayın yetkili,\r\naylığım ödenmedi.",
        files=(("ek.pdf", a_pdf("Dilekce metni")),),
    )
    incoming = read(local, "posta.msg", data)
    facts = incoming.mail
    assert (facts.subject, facts.sender) == ("Evde bakım aylığı", "Işıl Yılmaz")
    assert facts.address == "isil@ornek.com"
    assert f"{facts.sent:%d.%m.%Y %H:%M}" == "21.11.2026 00:15"
    assert facts.body == "Sayın yetkili,\naylığım ödenmedi."
    assert [file.name for file in incoming.files] == ["posta.msg", "ek.pdf"]
    assert incoming.files[1].pages == 1 and incoming.refused == ()


@pytest.mark.parametrize("cut", range(1, 8))
def test_a_damaged_outlook_mail_is_kept_and_told(local, cut):
    sent = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
    whole = outlook_mail(subject="Konu", sender="A", address="a@b.tr", sent=sent, body="Metin")
    bytes_, dice = bytearray(whole[: len(whole) * cut // 7]), random.Random(cut)
    for _ in range(60):
        bytes_[dice.randrange(30, len(bytes_))] = dice.randrange(256)
    incoming = read(local, "posta.msg", bytes(bytes_))
    assert incoming.files[0].data == bytes(bytes_)


def test_a_mail_is_shown_with_its_head(local):
    wanted = register(local)
    local.attachments.attach(wanted, read(local, "posta.eml", a_mail()).files)
    told = local.attachments.preview(local.attachments.of(wanted)[0].id)
    assert told.mail.sender == "Işıl Yılmaz" and told.text.startswith("Sayın yetkili")


def test_a_page_is_drawn_as_wide_as_asked_with_its_words(local):
    wanted = register(local)
    local.attachments.attach(wanted, read(local, "ek.pdf", a_pdf("Zeytinburnu")).files)
    page = local.attachments.page(local.attachments.of(wanted)[0].id, 0, 600)
    assert abs(page.width - 600) <= 1 and page.height > page.width
    assert page.text == "Zeytinburnu"


def drawn(office, id_):
    """Return "drawn", or the code of what was told instead."""
    try:
        return "drawn" if office.attachments.page(id_, 0, 600).width > 0 else "empty"
    except WorldError as error:
        return error.code


def test_damaged_pdf_files_end_in_words(local):
    whole, dice = a_pdf("Dilekce metni"), random.Random(7)
    wanted = register(local)
    broken = [whole[: len(whole) * part // 10] for part in range(1, 10)]
    for _ in range(40):
        bytes_ = bytearray(whole)
        for _ in range(20):
            bytes_[dice.randrange(8, len(bytes_))] = dice.randrange(256)
        broken.append(bytes(bytes_))
    for data in broken:
        files = read(local, "bozuk.pdf", data).files
        local.attachments.attach(wanted, files)
        id_ = local.attachments.of(wanted)[-1].id
        told = local.attachments.preview(id_)
        assert told.fault in {"", "file.damaged", "file.locked"}
        if not told.fault:
            assert drawn(local, id_) in {"drawn", "file.damaged"}


@pytest.mark.parametrize("part", range(1, 6))
def test_damaged_mails_are_kept_and_told(local, part):
    data = a_mail()
    dice, bytes_ = random.Random(part), bytearray(data[: len(data) * part // 6])
    for _ in range(60):
        bytes_[dice.randrange(30, len(bytes_))] = dice.randrange(256)
    incoming = read(local, "posta.eml", bytes(bytes_))
    assert incoming.files[0].data == bytes(bytes_)


def test_limits_are_told_by_name(local, tmp_path):
    large = tmp_path / "büyük.bin"
    with large.open("wb") as stream:
        stream.truncate(MAX_FILE + 1)
    (tmp_path / "boş.txt").touch()
    paths = [large, tmp_path / "boş.txt", tmp_path, tmp_path / "yok.txt"]
    refused = dict(local.attachments.read(paths).refused)
    assert [refused[path.name] for path in paths] == [
        "file.too_large", "file.empty", "file.folder", "file.missing",
    ]  # fmt: skip


def test_the_words_of_a_word_file_are_found(local):
    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph("Kızılcahamam konusu")
    document.save(out)
    wanted = register(local)
    local.attachments.attach(wanted, read(local, "yazı.docx", out.getvalue()).files)
    assert list(local.lists.ids(ListQuery(View.ALL, "kizilcahamam"))) == [wanted]


def test_the_sample_files_are_read_shown_and_never_run(local):
    for _ in range(3):
        register(local)
    names = [
        file.name
        for id_ in fill_files(local, local.clock.today())
        for file in local.attachments.of(id_)
    ]
    assert {"dilekce.pdf", "kur.exe", "Evde bakım aylığı.eml"} <= set(names)
