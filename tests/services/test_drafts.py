"""Drafts of forms in the folder of the user."""

from __future__ import annotations

import pytest

from hi_desktop.services import drafts
from hi_desktop.services.drafts import KeptDraft
from tests.conftest import NOW


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HI_HOME", str(tmp_path))
    return tmp_path


def kept(id_, *, minute=0, **values):
    draft = KeptDraft(id=id_, saved_at=NOW.replace(minute=minute), values=values)
    drafts.keep(draft)
    return draft


def test_a_draft_comes_back_as_it_was_kept():
    draft = kept("a", subject="Işık İnan ŞĞ")
    assert drafts.waiting() == (draft,)


def test_the_newest_comes_first_and_keeping_again_replaces():
    kept("a", subject="bir")
    newer = kept("b", minute=5, subject="iki")
    again = kept("a", minute=9, subject="üç")
    assert drafts.waiting() == (again, newer)


def test_dropping_removes_it_and_dropping_nothing_is_no_error():
    kept("a")
    drafts.drop("a")
    drafts.drop("a")
    assert drafts.waiting() == ()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"saved_at": "dün", "values": {}}', "null"])
def test_a_broken_file_is_left_out(content):
    (drafts.folder() / "x.json").write_text(content, encoding="utf-8")
    whole = kept("a")
    assert drafts.waiting() == (whole,)


def test_no_half_written_file_stays_behind():
    kept("a")
    assert [file.name for file in drafts.folder().iterdir()] == ["a.json"]
