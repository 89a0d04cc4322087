"""The sample rows of chain and channels: each shows what it is there for, on both databases."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from hi_desktop.domain.applications import Act
from hi_desktop.domain.referrals import overdue
from hi_desktop.services.sample_cases import Maker
from hi_desktop.services.sample_referrals import STORIES, fill_referrals
from hi_desktop.storage.journal import Actor

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def filled(office):
    """The details of the sample rows, by channel and subject."""
    actor = Actor(officer_id=office.context.officer.id, name="Örnek")
    moment = dt.datetime.combine(TODAY, dt.time(8, 30))
    with office.context.storage.act(actor, moment, Act.IMPORT, note="Örnek veri") as work:
        work.contacts.save_officer(0, name="Zeynep Kaya", title="Memur", login="ornek.zeynep")
        maker = Maker(random.Random(1), TODAY)
        maker.calendar = office.calendar.of(work)
        maker.meet(work)
        maker.officers = [(one, name) for one, name in maker.officers if name == "Zeynep Kaya"]
        ids = fill_referrals(work, maker, TODAY)
    return [office.applications.detail(id_) for id_ in ids]


def test_each_story_shows_what_it_is_there_for(filled):
    assert len(filled) == len(STORIES) + 1
    by_channel = {}
    for detail in filled:
        by_channel.setdefault(detail.application.channel, []).append(detail)
    unread, returned = by_channel["CIMER"]
    assert unread.must_read
    assert returned.referrals[-1].is_return and returned.referrals[-1].reason
    (late,) = by_channel["E_DEVLET"]
    assert overdue(late.referrals[-1], TODAY)
    assert late.deadlines.due > TODAY
    (answered,) = by_channel["E_POSTA"]
    assert answered.referrals[0].answered_on and answered.referrals[1].reminded_on
    (old,) = by_channel["BIMER"]
    assert (old.application.number, old.application.closed_on) == (
        "2017/000001",
        dt.date(2017, 3, 14),
    )
    (commission,) = by_channel["TBMM"]
    assert commission.application.letter_no and commission.application.letter_reference
    assert by_channel["DILEKCE_ELDEN"][0].application.nationality == "Suriye"
    assert by_channel["MEKTUP"][0].application.authority_document
    assert by_channel["ALO_183"][0].application.via_person


def test_the_days_of_every_chain_are_the_age_and_no_day_lies_ahead(filled):
    for detail in filled:
        held = detail.own_days + sum(link.held for link in detail.referrals)
        assert held >= 0
        for link in detail.referrals:
            assert link.referred_at.date() <= TODAY
            assert link.referred_at.weekday() < 5
            assert link.answered_on is None or link.answered_on >= link.referred_at.date()
