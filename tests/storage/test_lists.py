"""Lists: every column sorts, every filter filters, and both engines give the same order."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import ReferRequest
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.text import sort_key
from hi_desktop.domain.vocabulary import Kind, State
from hi_desktop.services.lists import SORTS, ListQuery, View
from tests.factories import fill, register, whole_answer

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def filled(office):
    fill(office, 150)
    return office


def test_every_column_sorts_all_rows_and_backwards_is_the_mirror(filled):
    for key in SORTS:
        up = filled.lists.ids(ListQuery(View.ALL, sort=key))
        down = filled.lists.ids(ListQuery(View.ALL, sort=key, descending=True))
        assert sorted(up) == list(range(1, 151)), key
        assert list(down) == list(reversed(up)), key


def test_names_stand_in_turkish_order(filled):
    ids = list(filled.lists.ids(ListQuery(View.ALL, sort="applicant")))
    rows = filled.lists.rows(ids)
    names = [rows[id_].applicant for id_ in ids]
    assert names == sorted(names, key=sort_key)


def test_both_engines_give_the_same_order(engines, opened):
    offices = [opened(engines.fresh(name)) for name in ("sqlite", "postgresql")]
    for office in offices:
        fill(office, 120)
    for key in SORTS:
        one, two = (list(office.lists.ids(ListQuery(View.ALL, sort=key))) for office in offices)
        assert one == two, key


def test_chips_count_what_they_list(filled):
    counts = filled.lists.counts()
    listed = {view: len(filled.lists.ids(ListQuery(view))) for view in View}
    assert counts == listed
    assert counts[View.ALL] == filled.lists.total() == 150
    assert 0 < counts[View.OPEN] < 150


def test_the_chips_draw_their_lines_at_the_right_day(office):
    """Fifteen working days from Monday 2, Friday 30 Oct.; Tuesday 3 November 2026."""
    due = {
        received: office.lists.rows([id_])[id_].due
        for received in (dt.date(2026, 10, 30), dt.date(2026, 11, 2), dt.date(2026, 11, 3))
        for id_ in [register(office, received=received)]
    }
    assert list(due.values()) == [dt.date(2026, 11, 20), TODAY, dt.date(2026, 11, 24)]
    listed = {view: list(office.lists.ids(ListQuery(view))) for view in View}
    assert listed[View.LATE] == [1]
    assert listed[View.TODAY] == [2]
    assert listed[View.WEEK] == [2, 3]
    assert listed[View.OPEN] == [1, 2, 3]
    assert listed[View.MINE] == listed[View.WAITING] == []


def test_waiting_and_mine_follow_referral_and_assignment(office):
    id_ = register(office)
    office.applications.refer([id_], ReferRequest(unit_id=1))
    office.applications.assign([id_], office.settings.officer().id)
    assert list(office.lists.ids(ListQuery(View.WAITING))) == [id_]
    assert list(office.lists.ids(ListQuery(View.MINE))) == [id_]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ((("kind", ("SIKAYET",)),), {2}),
        ((("kind", ("SIKAYET", "TALEP")),), {1, 2}),
        ((("channel", ("MEKTUP",)),), {3}),
        ((("received", ("2026-11-09",)),), {1, 2}),
        ((("received", ("2026-10",)),), {3}),
        ((("received", ("2026",)),), {1, 2, 3}),
        ((("received", ("2026-10-15..2026-11-09",)),), {1, 2, 3}),
        ((("received", ("2026-11-01..",)),), {1, 2}),
        ((("received", ("..2026-10-31",)),), {3}),
        ((("unit", ("",)),), {1, 2, 3}),
        ((("outcome", ("",)),), {1, 2, 3}),
        ((("topic", ("",)),), {1, 2, 3}),
        ((("subject", ("~CICEK",)),), {2}),
        ((("applicant", ("~ışıl",)),), {1, 3}),
        ((("flagged", ("0",)), ("kind", ("TALEP",))), {1}),
        ((("number", ("2026/3",)),), {3}),
        ((("kind", ("GORUS",)),), set()),
    ],
)
def test_header_filters(office, filters, expected):
    register(office)
    register(office, kind=Kind.COMPLAINT, subject="Çiçek bahçesi", applicant="Ali Kaya")
    register(office, kind=Kind.SUGGESTION, channel="MEKTUP",
             received=dt.date(2026, 10, 30))  # fmt: skip
    assert set(office.lists.ids(ListQuery(View.ALL, filters=filters))) == expected


@pytest.mark.parametrize(
    "filters", [(("kind", ("YOK",)),), (("yok", ("1",)),), (("due", ("dün",)),)]
)
def test_a_filter_that_cannot_be_is_refused(office, filters):
    with pytest.raises(RuleError) as no:
        office.lists.ids(ListQuery(View.ALL, filters=filters))
    assert no.value.code == "filter.invalid"


def test_header_values_count_within_the_list_and_leave_out_their_own_filter(filled):
    query = ListQuery(View.ALL, filters=(("state", ("KAPANDI",)),))
    values = filled.lists.values("state", query)
    assert sum(count for _, _, count in values) == 150
    labels = [label for _, label, _ in values]
    assert labels == sorted(labels, key=sort_key)
    channels = filled.lists.values("channel", query)
    assert sum(count for _, _, count in channels) == len(filled.lists.ids(query))
    for value, label, count in filled.lists.values("unit", ListQuery(View.ALL)):
        found = filled.lists.ids(ListQuery(View.ALL, filters=(("unit", (value,)),)))
        assert (len(found), bool(label)) == (count, True)


def test_a_confidential_case_is_listed_without_its_person(office, where, opened):
    id_ = register(office, confidential=True, province="Ankara")
    other = opened(where, user="murat").lists.rows([id_])[id_]
    assert (other.applicant, other.province, other.named) == ("Kimliği gizli", "", False)
    mine = office.lists.rows([id_])[id_]
    assert (mine.applicant, mine.province, mine.named) == ("Işıl Yılmaz", "Ankara", True)


def test_rows_that_are_gone_are_left_out(office):
    id_ = register(office)
    assert set(office.lists.rows([id_, 99])) == {id_}
    assert office.lists.rows([]) == {}


def test_a_closed_case_leaves_the_open_list(office):
    id_ = register(office)
    office.applications.answer(id_, whole_answer(TODAY))
    assert list(office.lists.ids(ListQuery(View.OPEN))) == []
    assert office.lists.rows([id_])[id_].state is State.CLOSED


@pytest.mark.parametrize("value", ["9" * 20, "2026/" + "9" * 20, "9" * 20 + "/1", "2026/x", "/"])
def test_a_number_that_none_can_have_finds_nothing(office, value):
    register(office)
    query = ListQuery(View.ALL, filters=(("number", (value,)),))
    assert list(office.lists.ids(query)) == []


def test_a_filter_that_its_column_cannot_answer_is_refused_alike_on_both_engines(office):
    register(office)
    for column, value in (("elapsed", "~1"), ("flagged", "~1"), ("unit", "x")):
        with pytest.raises(RuleError) as no:
            office.lists.ids(ListQuery(View.ALL, filters=((column, (value,)),)))
        assert no.value.code == "filter.invalid"
    far = ListQuery(View.ALL, filters=(("unit", ("9" * 20,)),))
    assert list(office.lists.ids(far)) == []


def test_a_header_offers_no_name_and_no_province_of_a_secret_applicant(office, where, opened):
    register(office, applicant="Ayşe Demir", province="Ankara", confidential=True)
    register(office, applicant="Ali Kaya", province="Bursa")
    query, other = ListQuery(View.ALL), opened(where, user="murat")
    assert other.lists.values("applicant", query) == [("Ali Kaya", "Ali Kaya", 1)]
    assert other.lists.values("province", query) == [("Bursa", "Bursa", 1)]
    assert len(office.lists.values("applicant", query)) == 2
