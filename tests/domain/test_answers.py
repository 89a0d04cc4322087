from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.answers import (
    GROUND_BY_CODE,
    GROUNDS,
    check_answer,
    law_of,
    offered_grounds,
    remedy_text,
    unsettled,
)
from hi_desktop.domain.applications import Demand
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import DemandResult, Kind, MissingElement, Outcome
from tests.domain.factories import TODAY, application, refusal


def test_grounds_are_unique_and_told_in_both_languages():
    assert len(GROUND_BY_CODE) == len(GROUNDS) == 25
    for ground in GROUNDS:
        assert ground.title
        assert ground.meaning.tr
        assert ground.meaning.en


def test_only_grounds_on_which_the_law_refuses_are_offered():
    assert [ground.code for ground in offered_grounds()] == [
        "K04", "K07-1", "K07-2", "K08", "KY12a", "KY12b", "K15", "K16", "K17", "K18", "K19", "K20",
        "K21", "K22", "K23", "K25", "K26", "K27",
    ]  # fmt: skip
    assert [ground.code for ground in offered_grounds("3071")] == ["D6a", "D6b", "D6c"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (refusal(ground=""), "answer.no_ground"),
        (refusal(ground="K99"), "answer.unknown_ground"),
        (refusal(ground="K28"), "answer.ground_not_offered"),
        (refusal(ground="K24"), "answer.ground_not_offered"),
        (refusal(ground="K06"), "answer.other_outcome"),
        (refusal(ground="K07-3"), "answer.other_outcome"),
        (refusal(ground="D6a"), "answer.other_law"),
        (refusal(ground="K19"), "answer.no_sub_letter"),
        (refusal(ground="K20", sub_letter="e"), "answer.no_sub_letter"),
        (refusal(ground="K08"), "answer.no_where"),
        (refusal(explanation="kısa"), "answer.short_explanation"),
        (refusal(explanation=" " * 40), "answer.short_explanation"),
        (refusal(explanation="", summary="Özel hayata ilişkin bilgidir."),
         "answer.short_explanation"),
        (refusal(outcome=Outcome.PARTIAL, ground="", explanation=""), "answer.short_explanation"),
        (refusal(outcome=Outcome.NOT_PROCESSED, ground=""), "answer.no_missing"),
        (refusal(outcome=Outcome.FORWARDED, forwarded_on=TODAY), "answer.no_forward_to"),
        (refusal(outcome=Outcome.FORWARDED, forwarded_to="SGK"), "answer.no_forward_on"),
        (refusal(outcome=Outcome.PROGRESS_TOLD), "answer.progress_petition"),
        (refusal(entered_on=TODAY + dt.timedelta(days=1)), "complete.future"),
        (refusal(told_applicant_on=dt.date(2026, 11, 1)), "complete.before_arrival"),
        (refusal(answered_on=TODAY + dt.timedelta(days=1)), "answer.future"),
        (refusal(answered_on=dt.date(2026, 11, 1)), "answer.before_arrival"),
    ],
    ids=range(22),
)  # fmt: skip
def test_an_answer_that_cannot_stand_is_refused(answer, code):
    with pytest.raises(RuleError) as refused:
        check_answer(application(), answer, TODAY)
    assert refused.value.code == code


@pytest.mark.parametrize(
    "answer",
    [
        refusal(),
        refusal(ground="K19", sub_letter="c"),
        refusal(ground="K08", published_where="Resmî Gazete, 24.10.2003, 25269"),
        refusal(outcome=Outcome.PARTIAL, ground=""),
        refusal(outcome=Outcome.POSITIVE, ground="", explanation=""),
        refusal(
            outcome=Outcome.FORWARDED,
            ground="",
            explanation="",
            forwarded_to="SGK",
            forwarded_on=TODAY,
        ),
        refusal(
            outcome=Outcome.NOT_PROCESSED,
            ground="",
            explanation="",
            missing=(MissingElement.SIGNATURE,),
        ),
    ],
    ids=range(7),
)
def test_a_reasoned_answer_stands(answer):
    check_answer(application(), answer, TODAY)


def test_a_petition_is_not_examined_on_grounds_of_its_own_law_alone():
    petition = application(kind=Kind.REQUEST)
    check_answer(petition, refusal(outcome=Outcome.NOT_EXAMINED, ground="D6b"), TODAY)
    check_answer(petition, refusal(outcome=Outcome.PROGRESS_TOLD, ground=""), TODAY)
    with pytest.raises(RuleError) as refused:
        check_answer(petition, refusal(), TODAY)
    assert refused.value.code == "answer.other_law"


def test_r12_only_an_answer_on_the_matter_settles_every_demand():
    asked = (Demand(text="Belge"), Demand(text="Süre", result=DemandResult.NOT_HELD))
    assert [one.text for one in unsettled(asked, Outcome.POSITIVE)] == ["Belge"]
    assert unsettled(asked, Outcome.FORWARDED) == ()


def test_the_remedy_names_the_seat_of_the_board_on_that_day():
    assert "15 gün içinde" in remedy_text(TODAY)
    assert "Adalet Bakanlığı" in remedy_text(dt.date(2018, 7, 9))
    assert "Başbakanlık" in remedy_text(dt.date(2018, 7, 8))
    assert "Prime Ministry" in remedy_text(dt.date(2018, 7, 8), "en")


def test_a_petition_has_no_remedy_before_the_board():
    text = remedy_text(TODAY, law=law_of(Kind.COMPLAINT))
    assert "Kurul" not in text
    assert "idare mahkemesinde" in text
