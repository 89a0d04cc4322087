"""The yearly report of Law 4982 art. 30 equals the applications behind it, on both engines."""

from __future__ import annotations

import datetime as dt

import pytest
from openpyxl import load_workbook

from hi_desktop.domain.applications import Answer, Objection
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, MissingElement, ObjectionResult, Outcome
from tests.conftest import NOW
from tests.factories import register

TODAY = NOW.date()
REASONS = "Kişinin sağlık bilgisi istenmektedir; rızası yoktur."


def request(office, **values):
    return register(office, channel="BEYS", kind=Kind.INFORMATION, **values)


def end(office, outcome, **values):
    id_ = request(office)
    told = {"told_applicant_on": TODAY, "told_counsellorship_on": TODAY}
    told |= {"letter_no": "E-1", "letter_date": TODAY, "explanation": REASONS}
    answer = Answer(outcome=outcome, answered_on=TODAY, **told, **values)
    refusing = outcome == Outcome.REFUSED
    done = office.applications.refuse if refusing else office.applications.answer
    done(id_, answer)
    return id_


@pytest.fixture
def busy(office):
    """One request of each fate, one of last year, and a petition that does not count."""
    end(office, Outcome.POSITIVE)
    end(office, Outcome.POSITIVE)
    end(office, Outcome.PARTIAL)
    refused = end(office, Outcome.REFUSED, ground="K21")
    end(office, Outcome.REFUSED, ground="K19", sub_letter="b")
    end(office, Outcome.NOT_PROCESSED, ground="K06", missing=(MissingElement.SIGNATURE,))
    end(office, Outcome.FORWARDED, forwarded_to="İçişleri Bakanlığı", forwarded_on=TODAY)
    request(office)
    request(office, received=dt.date(2025, 12, 31))
    register(office, channel="MEKTUP")
    office.applications.object(
        refused, Objection(filed_on=TODAY, result=ObjectionResult.REJECTED, decided_on=TODAY)
    )
    return office


def test_each_figure_is_a_count_of_the_year(busy):
    year = busy.yearly.year(2026)
    assert (year.received, year.positive, year.refused, year.severed) == (8, 2, 3, 1)
    assert (year.forwarded, year.objected, year.in_court, year.pending) == (1, 1, 0, 1)
    assert {code: n for code, _, n in year.by_ground if n} == {"K21": 1, "K19": 1, "K06": 1}
    assert dict(year.results)[ObjectionResult.REJECTED] == 1
    assert year.due == dt.date(2027, 2, 28)
    assert sum(n for _, n in year.by_outcome) + year.pending == year.received


def test_the_workbook_says_the_letters_of_the_article(busy, tmp_path):
    path = busy.yearly.export_year(busy.yearly.year(2026), tmp_path / "yil")
    assert path.name == "yil.xlsx"
    rows = [[cell.value for cell in row] for row in load_workbook(path).active.iter_rows()]
    told = {(row[0], row[1]): row[2] for row in rows if row[2] is not None}
    assert told["a", "Yapılan bilgi edinme başvurusu"] == 8
    assert told["b", "Olumlu cevaplanarak bilgi veya belgelere erişim sağlanan"] == 2
    assert [n for (letter, _), n in told.items() if letter == "e"] == [1, 0]


@pytest.mark.parametrize("year", [2013, 2036])
def test_a_year_outside_the_calendar_is_refused(office, year):
    with pytest.raises(RuleError) as refused:
        office.yearly.year(year)
    assert refused.value.code == "report.year_invalid"
