from __future__ import annotations

import json

import pytest

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.importing import tables
from tests.importing.files import LISTS, results

NAMES = ("bimer-dokum.xls", "birim-takip-2026.xlsx", "cimer-liste.xlsx", "gelen-evrak.csv")
REASONS = {
    "date": "date.invalid",
    "date missing": "date.missing",
    "subject missing": "subject.missing",
}


def wanted(name):
    return json.loads((LISTS / f"{name}.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", NAMES)
def test_a_list_gives_exactly_what_is_written_beside_it(name):
    want = wanted(name)
    layout, rows = results(tables.read(LISTS / name), channel=want["channel"])
    assert len(rows) == want["data_rows"]
    assert layout.header_row == want.get("header_row", 1)
    bad = [(row.row, row.errors[0].code) for row in rows if row.draft is None]
    assert bad == [(row["row"], REASONS[row["reason"]]) for row in want["bad"]]
    got = [
        {
            "external_no": row.draft.external_no,
            "received": row.draft.received.isoformat(),
            "applicant": row.draft.applicant,
            "subject": row.draft.subject,
        }
        for row in rows
        if row.draft is not None
    ]
    assert got == want["expect"]


@pytest.mark.parametrize("name", NAMES)
def test_the_channel_of_a_list_is_guessed_where_nobody_tells_it(name):
    _, rows = results(tables.read(LISTS / name))
    assert {row.draft.channel for row in rows if row.draft} == {wanted(name)["channel"]}


@pytest.mark.parametrize("name", NAMES)
def test_the_suffix_says_nothing(name, tmp_path):
    misnamed = tmp_path / "liste.pdf"
    misnamed.write_bytes((LISTS / name).read_bytes())
    assert tables.read(misnamed).kind is tables.read(LISTS / name).kind


def test_every_channel_of_the_lists_is_known():
    assert {wanted(name)["channel"] for name in NAMES} <= set(BY_CODE)
