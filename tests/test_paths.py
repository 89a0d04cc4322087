"""The folder of the user: it holds names and numbers of people."""

from __future__ import annotations

import sys

import pytest

from hi_desktop import paths


@pytest.mark.skipif(sys.platform == "win32", reason="Windows guards the profile by itself")
def test_only_its_owner_may_look_into_the_users_folder():
    assert paths.user_folder().stat().st_mode & 0o777 == 0o700


def test_a_folder_with_turkish_letters_and_blanks_is_made(tmp_path, monkeypatch):
    monkeypatch.setenv("HI_HOME", str(tmp_path / "Halkla İlişkiler" / "ığüşöç"))
    assert paths.default_database().parent.is_dir()
