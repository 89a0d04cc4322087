"""Extension and fee with real keys: only where Law 4982 knows them."""

from __future__ import annotations

import datetime as dt

import pytest

from hi_desktop.domain.applications import Event, EventKind
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.ui.dialogs.extend import ExtendSheet
from hi_desktop.ui.dialogs.fee import FeeNoticeSheet, FeePaidSheet
from tests.factories import register
from tests.ui.sheets import fault_of, words_of


def asked(desk, **values):
    """A request of information of Monday, 16 November 2026."""
    given = {"kind": Kind.INFORMATION, "received": dt.date(2026, 11, 16), **values}
    return register(desk.context.office, **given)


def test_ground_and_explanation_extend_to_thirty_in_all(desk, local):
    id_ = asked(desk)
    sheet = desk.open(ExtendSheet, desk.detail(id_))
    assert sheet.preview.title() == "Son gün: 28 Aralık 2026 Pazartesi"
    assert "Başvuru sahibine yazılı bildirim: en geç 7 Aralık 2026 Pazartesi" in words_of(sheet)
    desk.type("b")
    sheet.explanation.setFocus()
    desk.type("Başka kurumun görüşü soruldu")
    desk.save()
    assert desk.given == [("b", "Başka kurumun görüşü soruldu")]
    local.applications.extend(id_, *desk.given[0])
    assert local.applications.get(id_).due == dt.date(2026, 12, 28)


def test_both_are_needed(desk):
    sheet = desk.open(ExtendSheet, desk.detail(asked(desk)))
    desk.save()
    assert not desk.given
    assert fault_of(sheet, "ground")
    assert fault_of(sheet, "explanation")
    assert desk.focus() is sheet.ground


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"kind": Kind.REQUEST}, "bilgi edinme başvurusu değil"),
        ({"received": dt.date(2026, 10, 19)}, "doldu"),  # ended on 10 November 2026
    ],
)
def test_where_there_is_no_extension_it_says_why(desk, values, why):
    sheet = desk.open(ExtendSheet, desk.detail(asked(desk, **values)))
    assert why in words_of(sheet)
    desk.type("a")
    sheet.explanation.setFocus()
    desk.type("Neden")
    desk.save()
    assert not desk.given


def test_an_extended_application_is_not_extended_again(desk, local):
    id_ = asked(desk)
    local.applications.extend(id_, "a", "Başka birimden istendi")
    sheet = desk.open(ExtendSheet, desk.detail(id_))
    assert sheet._why_not.isVisible()


def test_a_fee_notice_stops_the_period(desk, local):
    id_ = asked(desk)
    sheet = desk.open(FeeNoticeSheet, desk.detail(id_))
    assert "Süre durur; ödeme için son gün: 14 Aralık 2026 Pazartesi" in words_of(sheet)
    desk.save()
    assert fault_of(sheet, "amount")
    desk.type("120,00 TL")
    desk.save()
    assert desk.given == [(dt.date(2026, 11, 23), "120,00 TL")]
    local.applications.notify_fee(id_, *desk.given[0])
    assert local.applications.get(id_).paused


def test_the_payment_lets_it_run_on(desk, local):
    id_ = asked(desk)
    local.applications.notify_fee(id_, dt.date(2026, 11, 20), "120,00 TL")
    detail = desk.detail(id_)
    assert Event(EventKind.FEE_NOTIFIED, dt.date(2026, 11, 20), "120,00 TL") in detail.events
    sheet = desk.open(FeePaidSheet, detail)
    assert "yeni son gün: 8 Aralık 2026 Salı" in words_of(sheet)
    desk.save()
    local.applications.fee_paid(id_, desk.given[0])
    assert local.applications.get(id_).due == dt.date(2026, 12, 8)


@pytest.mark.parametrize("typed", ["1.11", "1.12"])
def test_a_fee_day_lies_between_arrival_and_today(desk, typed):
    sheet = desk.open(FeeNoticeSheet, desk.detail(asked(desk)))
    desk.type(typed)
    sheet.amount.setText("5 TL")
    desk.save()
    assert "geliş tarihi ile bugün arasında" in fault_of(sheet, "on")
