"""Names that changed with the law, each on the last day of the old one and the first of the new."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.channels import channels_for
from hi_desktop.domain.names import (
    counsellorship_name,
    ministry_name,
    provincial_name,
    system_name,
    veterans_unit,
)
from hi_desktop.domain.vocabulary import UnitKind

POLICIES = "Aile ve Sosyal Politikalar Bakanlığı"
LABOUR = "Aile, Çalışma ve Sosyal Hizmetler Bakanlığı"
SERVICES = "Aile ve Sosyal Hizmetler Bakanlığı"


@pytest.mark.parametrize(
    ("on", "name"),
    [
        ("2011-06-07", POLICIES),  # before the first one, the first
        ("2011-06-08", POLICIES),
        ("2018-07-08", POLICIES),
        ("2018-07-09", LABOUR),
        ("2021-04-20", LABOUR),
        ("2021-04-21", SERVICES),
        ("2026-11-23", SERVICES),
    ],
)
def test_r32_the_ministry_is_named_as_on_its_day(on, name):
    assert ministry_name(dt.date.fromisoformat(on)).tr == name


@pytest.mark.parametrize("own", ["", POLICIES, SERVICES])
def test_a_dated_name_in_the_profile_goes_with_the_dates(own):
    assert ministry_name(dt.date(2019, 1, 2), own).tr == LABOUR


def test_a_name_of_the_offices_own_stays_on_every_day():
    for on in (dt.date(2014, 9, 22), dt.date(2026, 11, 23)):
        assert ministry_name(on, "Örnek Bakanlığı").tr == "Örnek Bakanlığı"
        assert counsellorship_name(on, "Halkla İlişkiler Dairesi").tr == "Halkla İlişkiler Dairesi"
    assert counsellorship_name(dt.date(2026, 1, 1)).tr == "Basın ve Halkla İlişkiler Müşavirliği"


@pytest.mark.parametrize(("on", "name"), [("2018-07-09", "BİMER"), ("2018-07-10", "CİMER")])
def test_r32_the_system_of_applications_changes_its_name_overnight(on, name):
    day = dt.date.fromisoformat(on)
    assert system_name(day).tr == name
    offered = {one.code for one in channels_for(UnitKind.PROVINCIAL_DIRECTORATE, day)}
    assert ("BIMER" in offered) is (name == "BİMER")
    assert "CIMER" in offered


@pytest.mark.parametrize(
    ("on", "name"),
    [
        ("2014-09-22", "Konya Aile ve Sosyal Politikalar İl Müdürlüğü"),
        ("2018-07-09", "Konya Aile, Çalışma ve Sosyal Hizmetler İl Müdürlüğü"),
        ("2021-04-21", "Konya Aile ve Sosyal Hizmetler İl Müdürlüğü"),
    ],
)
def test_a_provincial_directorate_follows_the_ministry(on, name):
    assert provincial_name("Konya", dt.date.fromisoformat(on)) == name


@pytest.mark.parametrize(
    ("on", "kind"),
    [
        ("2018-07-09", UnitKind.PRESIDENCY),
        ("2018-07-10", UnitKind.GENERAL_DIRECTORATE),
    ],
)
def test_the_unit_for_veterans_became_a_directorate(on, kind):
    assert veterans_unit(dt.date.fromisoformat(on))[1] is kind
