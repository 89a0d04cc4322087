from __future__ import annotations

import pytest

from hi_desktop.domain.channels import CHANNELS
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import MESSAGES
from hi_desktop.domain.routes import Route, Step, check_route, routes, steps
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, UnitKind
from tests.domain.factories import application

PROVINCE, CENTRE = UnitKind.PROVINCIAL_DIRECTORATE, UnitKind.GENERAL_DIRECTORATE


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("unit", list(UnitKind))
def test_r14_every_channel_kind_and_office_has_a_way_and_a_word_for_the_others(kind, unit):
    for channel in CHANNELS:
        found = routes(channel.code, kind, unit)
        assert found.default in found.allowed
        assert set(found.allowed) | set(found.refused) == set(Route)
        assert set(found.refused.values()) <= set(MESSAGES)


@pytest.mark.parametrize(
    ("channel", "kind", "unit", "way"),
    [
        ("BEYS", Kind.INFORMATION, PROVINCE, Route.APPLICANT),
        ("BEYS", Kind.INFORMATION, CENTRE, Route.BEYS),
        ("CIMER", Kind.REQUEST, PROVINCE, Route.SYSTEM),
        ("BIMER", Kind.COMPLAINT, CENTRE, Route.SYSTEM),
        ("MEKTUP", Kind.REQUEST, PROVINCE, Route.APPLICANT_AND_COUNSELLORSHIP),
        ("FAKS", Kind.REQUEST, CENTRE, Route.APPLICANT_AND_COUNSELLORSHIP),
        ("TBMM", Kind.REQUEST, CENTRE, Route.COUNSELLORSHIP),
        ("TBMM", Kind.INFORMATION, PROVINCE, Route.COUNSELLORSHIP),
        ("TBMM", Kind.REQUEST, UnitKind.COUNSELLORSHIP, Route.COMMISSION),
        ("BEYAZ_MASA", Kind.REQUEST, CENTRE, Route.ORAL),
    ],
)
def test_r14_the_usual_way_is_that_of_the_circular(channel, kind, unit, way):
    assert routes(channel, kind, unit).default is way
    check_route(channel, kind, unit, way)


@pytest.mark.parametrize("unit", [unit for unit in UnitKind if unit != UnitKind.COUNSELLORSHIP])
def test_r23_no_unit_answers_the_commission_itself(unit):
    for channel in CHANNELS:
        with pytest.raises(RuleError) as refused:
            check_route(channel.code, Kind.REQUEST, unit, Route.COMMISSION)
        assert refused.value.code == "route.commission"


def test_r19_and_r22_name_what_closes_a_case():
    letter = application(channel="MEKTUP", kind=Kind.REQUEST)
    both = (Step.APPLICANT_TOLD, Step.COUNSELLORSHIP_TOLD, Step.LETTER)
    assert steps(letter, PROVINCE, Outcome.POSITIVE) == both
    assert steps(letter, PROVINCE, Outcome.WITHDRAWN) == both[1:]
    hidden = application(kind=Kind.TIP_OFF, identity=IdentityStatus.HIDDEN)
    assert steps(hidden, PROVINCE, Outcome.POSITIVE) == (Step.SYSTEM_ENTERED,)
    beys = application(channel="BEYS")
    assert steps(beys, CENTRE, Outcome.REFUSED) == (Step.COUNSELLORSHIP_TOLD,)
    assert Step.APPLICANT_TOLD in steps(beys, CENTRE, Outcome.FORWARDED)
    assert steps(letter, PROVINCE, Outcome.PROGRESS_TOLD) == ()


def test_a_call_that_came_with_a_letter_goes_back_to_the_counsellorship():
    call = application(channel="TELEFON", kind=Kind.REQUEST, letter_no="E-1")
    found = steps(call, PROVINCE, Outcome.INFORMED, Route.ORAL)
    assert found == (Step.APPLICANT_TOLD, Step.COUNSELLORSHIP_TOLD)
