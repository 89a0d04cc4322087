"""The open office: first start, settings, and who works."""

from __future__ import annotations

import pytest

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import UnitKind
from hi_desktop.services.office import open_office
from hi_desktop.services.settings import Profile


def test_a_new_office_asks_who_it_is_and_remembers_the_answers(where, opened):
    office = opened(where)
    assert office.settings.profile() is None
    profile = Profile(
        unit_kind=UnitKind.PROVINCIAL_DIRECTORATE,
        unit_name="Iğdır Aile ve Sosyal Hizmetler İl Müdürlüğü",
        province="Iğdır",
        manager="Ayşe Demir",
    )
    office.settings.save_profile(profile)
    office.settings.save_me("Ayşe Demir", "Memur")
    again = opened(where)
    assert again.settings.profile() == profile
    assert profile.plate == "76"
    me = again.settings.officer()
    assert (me.name, me.title, me.login) == ("Ayşe Demir", "Memur", "ayse")


def test_answers_that_are_missing_are_asked_for(local):
    for call, code in (
        (lambda: local.settings.save_profile(Profile()), "profile.no_name"),
        (lambda: local.settings.save_me(" "), "officer.no_name"),
    ):
        with pytest.raises(RuleError) as no:
            call()
        assert no.value.code == code


def test_somebody_else_at_the_same_database_is_another_officer(where, opened):
    ayse, murat = opened(where), opened(where, user="murat")
    assert ayse.settings.officer().id != murat.settings.officer().id
    assert opened(where, user="murat").settings.officer().id == murat.settings.officer().id


def test_pages_are_read_at_once_only_from_a_file(office, dialect):
    assert office.synchronous is (dialect == "sqlite")
    assert office.dialect == dialect


def test_settings_are_kept_and_taken_out(office):
    office.settings.put("report.remark.2026-11", "Şubat'ta çözüldü")
    assert office.settings.get("report.remark.2026-11") == "Şubat'ta çözüldü"
    office.settings.put("report.remark.2026-11", None)
    assert office.settings.get("report.remark.2026-11", "yok") == "yok"


def test_an_office_in_a_new_folder_with_turkish_letters_and_blanks(tmp_path):
    path = tmp_path / "Başvuru Kayıtları (şube 1)" / "büro.db"
    office = open_office(path, user="ayse")
    assert path.exists()
    assert office.lists.total() == 0
    office.close()
