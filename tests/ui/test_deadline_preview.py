"""The words of the last day: what lay inside and why it counted."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.calendar import CalendarEntry, DayKind, Policy
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui.dialogs.deadline_preview import preview_words

D = dt.date


def words(office, received, today, *, channel="CIMER", language="tr", entries=(), policy=None):
    calendar = office.calendar.calendar()
    if entries:
        calendar = calendar.with_entries((*calendar.entries, *entries))
    if policy is not None:
        calendar = calendar.with_policy(policy)
    both = deadlines(channel, Kind.REQUEST, received, (), calendar)
    return preview_words(both, calendar, today, language)


LEAVE = CalendarEntry(
    first=D(2026, 10, 30), last=D(2026, 10, 30), kind=DayKind.LEAVE, name="İdari izin"
)


@pytest.mark.parametrize(
    ("received", "entries", "policy", "told"),
    [
        (D(2026, 11, 23), (), None, "Arada resmî tatil yok · 3 hafta sonu sayılmadı"),
        (D(2026, 10, 19), (), None, "29 Ekim Cumhuriyet Bayramı sayılmadı"),
        (D(2026, 10, 19), (), None, "28 Ekim yarım gün, sayıldı"),
        (D(2026, 10, 19), (), Policy.named("half_day_excluded"), "28 Ekim yarım gün, sayılmadı"),
        (D(2026, 10, 19), (LEAVE,), None, "30 Ekim idari izin, sayıldı"),
        (
            D(2026, 10, 19),
            (LEAVE,),
            Policy.named("idari_izin_excluded"),
            "30 Ekim idari izin, sayılmadı",
        ),
        (D(2026, 10, 29), (), None, "Perşembe (Cumhuriyet Bayramı) geldi, sayım Cuma günü"),
        (D(2026, 5, 18), (), None, "27–29 Mayıs Kurban Bayramı sayılmadı"),
    ],
)
def test_what_lay_inside_is_told(local, received, entries, policy, told):
    today = received
    assert told in words(local, received, today, entries=entries, policy=policy).told


def test_a_half_last_day_ends_at_one(local):
    shown = words(local, D(2026, 10, 7), D(2026, 10, 7))
    assert shown.title == "Son gün: 28 Ekim 2026 Çarşamba, saat 13.00"


@pytest.mark.parametrize(
    ("today", "tone"),
    [
        (D(2026, 11, 23), "ok"),
        (D(2026, 12, 10), "soon"),
        (D(2026, 12, 14), "due"),
        (D(2026, 12, 15), "late"),
    ],
)
def test_the_colour_follows_how_near_it_is(local, today, tone):
    assert words(local, D(2026, 11, 23), today).tone == tone


def test_a_last_day_that_is_past_says_so_first(local):
    shown = words(local, D(2026, 11, 2), D(2026, 12, 1))
    assert shown.told.startswith("Bu gün geçti · ")


def test_the_strip_has_every_day_after_the_arrival(local):
    shown = words(local, D(2026, 11, 23), D(2026, 11, 23))
    assert [tick.date for tick in shown.ticks][:1] == [D(2026, 11, 24)]
    assert shown.ticks[-1].date == D(2026, 12, 14)
    assert sum(tick.counted for tick in shown.ticks) == 15


def test_english_is_complete(local, qapp):
    from hi_desktop.ui import i18n

    i18n.install(qapp, "en")
    shown = words(local, D(2026, 11, 21), D(2026, 11, 23), language="en")
    assert shown.title.startswith("Last day: ")
    assert shown.told.startswith("Saturday arrival, the count begins on Monday")
    assert shown.other.startswith("Law (3071 art. 7): ")
