from __future__ import annotations

import pytest

from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.vocabulary import Role, UnitKind
from hi_desktop.services.contact_import import Status
from tests.importing.files import LISTS, workbook

LIST = LISTS / "irtibat-listesi.xlsx"
HEADS = ["Birim", "Adı Soyadı", "Unvanı", "Görevi", "İş Telefonu", "Cep Telefonu", "E-posta"]


def test_the_contact_list_goes_into_the_registry_once(office):
    difference = office.contacts.preview_import(LIST)
    assert (len(difference.units), difference.people, difference.header_row) == (19, 57, 1)
    assert difference.new_units == ()
    first = office.contacts.commit_import(difference)
    assert (first.units_added, first.people_added, first.people_changed) == (0, 57, 0)
    again = office.contacts.commit_import(office.contacts.preview_import(LIST))
    assert (again.people_added, again.people_changed, again.unchanged) == (0, 0, 57)
    assert again.changes.act_id == 0
    roles = [person.role for person in office.contacts.people()]
    assert [roles.count(role) for role in Role] == [19, 19, 19]


def test_a_person_has_role_phones_and_extension(local):
    local.contacts.commit_import(local.contacts.preview_import(LIST))
    (person,) = (one for one in local.contacts.people() if one.email == "130@example.gov.tr")
    assert (person.name, person.title, person.role) == (
        "Ali Özkan", "Genel Müdür Yardımcısı", Role.MANAGER,
    )  # fmt: skip
    assert (person.phone, person.extension) == ("+904762554768", "5619")
    assert person.mobile == "+905384294683"
    assert local.contacts.unit(person.unit_id).name == "Aile ve Toplum Hizmetleri Genel Müdürlüğü"


def test_a_former_name_is_the_present_unit(local):
    names = {unit.name for unit in local.contacts.preview_import(LIST).units}
    assert "Ağrı Aile ve Sosyal Hizmetler İl Müdürlüğü" in names
    assert "Personel Genel Müdürlüğü" in names


def test_a_former_and_a_present_name_in_one_list_are_two_units(local, tmp_path):
    rows = [["Personel Dairesi Başkanlığı", "Ali Kaya"], ["Personel Genel Müdürlüğü", "Can Şen"]]
    path = workbook(tmp_path / "x.xlsx", L=[["Birim", "Ad Soyad"], *rows])
    assert [unit.name for unit in local.contacts.preview_import(path).units] == [
        "Personel Dairesi Başkanlığı", "Personel Genel Müdürlüğü",
    ]  # fmt: skip


def test_the_whole_list_is_one_undo(office):
    result = office.contacts.commit_import(office.contacts.preview_import(LIST))
    office.history.undo(result.changes.act_id)
    assert office.contacts.people() == []


def test_only_what_differs_is_changed(local, tmp_path):
    local.contacts.commit_import(local.contacts.preview_import(LIST))
    row = ["Çocuk Hizmetleri Genel Müdürlüğü", "NAZLI ÇETİN", "Şube Müdürü", "Yönetici", None,
           None, "368@example.gov.tr"]  # fmt: skip
    path = workbook(tmp_path / "x.xlsx", L=[HEADS, row])
    difference = local.contacts.preview_import(path)
    (line,) = difference.rows
    assert (line.status, line.changed) == (Status.UPDATE, ("title",))
    assert line.before.title == "Genel Müdür Yardımcısı"
    assert local.contacts.commit_import(difference).people_changed == 1
    (person,) = (one for one in local.contacts.people() if one.name == "Nazlı Çetin"
                 and one.unit_id == line.unit.id)  # fmt: skip
    assert (person.title, person.mobile) == ("Şube Müdürü", "+905371671556")


def test_new_units_get_a_kind_and_a_province_from_their_name(local, tmp_path):
    rows = [
        ["Bolu Sosyal Hizmet Merkezi İl Müdürlüğü", "Ali Kaya", None, None, None, None, None],
        [None, "Can Şen", None, "Yedek", None, None, None],
        ["Deneme Genel Müdürlüğü", "Ece Ak", None, None, None, None, None],
    ]
    path = workbook(tmp_path / "x.xlsx", L=[["İRTİBAT LİSTESİ"], HEADS, *rows])
    difference = local.contacts.preview_import(path)
    assert [(unit.kind, unit.province) for unit in difference.new_units] == [
        (UnitKind.PROVINCIAL_DIRECTORATE, "Bolu"), (UnitKind.GENERAL_DIRECTORATE, ""),
    ]  # fmt: skip
    result = local.contacts.commit_import(difference)
    assert (result.units_added, result.people_added) == (2, 3)
    unit = next(one for one in local.contacts.units() if one.name.startswith("Bolu Sosyal"))
    people = {person.name: person.role for person in local.contacts.people(unit.id)}
    assert people == {"Ali Kaya": Role.MAIN, "Can Şen": Role.BACKUP}


def test_a_row_that_names_only_a_unit_brings_its_phone_line(local, tmp_path):
    heads = ["Birim", "Adı Soyadı", "Birim Telefonu"]
    path = workbook(
        tmp_path / "x.xlsx", L=[heads, ["Hukuk Hizmetleri Genel Müdürlüğü", None, "0312 705 40 00"]]
    )
    local.contacts.commit_import(local.contacts.preview_import(path))
    (unit,) = (one for one in local.contacts.units() if one.name.startswith("Hukuk Hizmetleri"))
    assert isinstance(unit, Unit)
    assert unit.phone == "+903127054000"
    again = local.contacts.preview_import(path)
    assert [row.status for row in again.rows] == [Status.UNCHANGED]


def test_a_wrong_mobile_number_warns_and_is_left_out(local, tmp_path):
    row = ["Hukuk Müşavirliği", "Ali Kaya", None, "Asıl", "0312 705 40 00", "0312 705 40 01", None]
    path = workbook(tmp_path / "x.xlsx", L=[HEADS, row])
    (line,) = local.contacts.preview_import(path).rows
    assert (line.status, line.person.mobile) == (Status.NEW, "")
    assert [problem.code for problem in line.problems] == ["phone.not_mobile"]


def test_skipped_rows_stay_out_and_other_workbooks_are_refused(local, tmp_path):
    difference = local.contacts.preview_import(LIST)
    result = local.contacts.commit_import(difference, skipped=range(2, 56))
    assert result.people_added == 3
    with pytest.raises(WorldError) as caught:
        local.contacts.preview_import(workbook(tmp_path / "x.xlsx", L=[["a", "b"], ["1", "2"]]))
    assert caught.value.code == "import.no_contacts"
