from __future__ import annotations

import datetime as dt

from hi_desktop.domain.terms import deadline, explain


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_each_day_says_why_it_counts_or_not(calendar):
    found = deadline("BE15", day("2015-07-03"), calendar)
    told = {d.date.isoformat(): (d.count, d.reason) for d in explain(found, calendar)}

    assert told["2015-07-03"] == (None, "geliş günü sayılmaz")
    assert told["2015-07-04"] == (None, "Cumartesi, hafta sonu")
    assert told["2015-07-15"] == (8, "iş günü")
    assert told["2015-07-16"][0] == 9
    assert told["2015-07-16"][1].startswith("yarım gün; iş günü sayılır (Ramazan Bayramı arifesi")
    assert told["2015-07-17"] == (None, "resmî tatil: Ramazan Bayramı")
    assert told["2015-07-27"] == (15, "iş günü · son gün, mesai sonuna kadar")


def test_leave_says_that_it_counts_or_by_which_policy_it_does_not(calendar, without_leave):
    def reason(days, on: str) -> tuple[int | None, str]:
        found = deadline("GENELGE15", day("2022-06-27"), days)
        return next((d.count, d.reason) for d in explain(found, days) if d.date == day(on))

    assert reason(calendar, "2022-07-13") == (
        10,
        "idari izin; resmî tatil değildir, sayılır (Kurban Bayramı sonrası idari izin)",
    )
    count, words = reason(without_leave, "2022-07-13")
    assert count is None
    assert words.startswith("idari izin, sayım kuralına göre sayılmaz")


def test_half_days_left_out_say_so(without_half_days):
    found = deadline("BE15", day("2014-10-10"), without_half_days)
    told = next(d for d in explain(found, without_half_days) if d.date == day("2014-10-28"))
    assert (told.count, told.reason.split(" (")[0]) == (
        None,
        "yarım gün, sayım kuralına göre sayılmaz",
    )


def test_a_calendar_period_tells_how_it_moved_off_the_holidays(calendar):
    found = deadline("TBMM30", day("2024-03-11"), calendar)
    told = {d.date.isoformat(): (d.count, d.reason) for d in explain(found, calendar)}

    assert told["2024-04-10"] == (30, "tatil, süre uzar (resmî tatil: Ramazan Bayramı)")
    assert told["2024-04-13"] == (None, "Cumartesi, hafta sonu")
    assert told["2024-04-15"] == (
        None,
        "tatilden sonraki ilk iş günü · son gün, mesai sonuna kadar",
    )


def test_a_pause_is_told_and_the_count_goes_on_or_begins_anew(calendar):
    params = {"fee_notified": "2024-10-16", "paid": "2024-10-31"}

    def counts(rule: str) -> list[int]:
        told = explain(deadline(rule, day("2024-10-07"), calendar, params=params), calendar)
        reasons = {d.date: d.reason for d in told}
        assert reasons[day("2024-10-17")] == "süre durdu: ücret 16.10.2024 günü bildirildi"
        assert reasons[day("2024-10-31")] == "ödeme günü sayılmaz"
        return [d.count for d in told if d.count]

    assert counts("BE15_UCRET_KALAN") == list(range(1, 16))
    assert counts("BE15_UCRET_YENIDEN") == [*range(1, 8), *range(1, 16)]


def test_explanations_are_told_in_english_too(calendar):
    found = deadline("DILEKCE30", day("2025-05-06"), calendar)
    told = explain(found, calendar, language="en")

    assert told[0].reason == "the day of arrival is not counted"
    assert told[-1].count == 30
    assert told[-1].reason.endswith("last day, until 13:00")
