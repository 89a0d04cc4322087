"""Months for the workbook: random applications of a ministry's offices, counted for real."""

from __future__ import annotations

import datetime as dt
import random
from collections.abc import Callable
from dataclasses import replace

import pytest

from hi_desktop.domain.applications import Row
from hi_desktop.domain.breaches import Breach
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.contacts import GapKind
from hi_desktop.domain.counting import case_of, facts_of
from hi_desktop.domain.figures import Month
from hi_desktop.domain.monthly import Frame, assemble
from hi_desktop.domain.problems import Observations, Start
from hi_desktop.domain.vocabulary import Kind, Outcome, State

UNITS = (
    ("Engelli ve Yaşlı Hizmetleri Genel Müdürlüğü", "Engelli ve Yaşlı Hiz. GM", 9),
    ("Çocuk Hizmetleri Genel Müdürlüğü", "Çocuk Hizmetleri GM", 7),
    ("Sosyal Yardımlar Genel Müdürlüğü", "Sosyal Yardımlar GM", 6),
    ("Kadının Statüsü Genel Müdürlüğü", "Kadının Statüsü GM", 4),
    ("Aile ve Toplum Hizmetleri Genel Müdürlüğü", "Aile ve Toplum Hiz. GM", 3),
    ("Şehit Yakınları ve Gaziler Genel Müdürlüğü", "Şehit Yakınları GM", 2),
    ("Ankara Aile ve Sosyal Hizmetler İl Müdürlüğü", "Ankara İl Müdürlüğü", 5),
    ("İstanbul Aile ve Sosyal Hizmetler İl Müdürlüğü", "İstanbul İl Müdürlüğü", 8),
    ("Şanlıurfa Aile ve Sosyal Hizmetler İl Müdürlüğü", "Şanlıurfa İl Müdürlüğü", 2),
    ("İzmir Aile ve Sosyal Hizmetler İl Müdürlüğü", "İzmir İl Müdürlüğü", 3),
    ("Iğdır Aile ve Sosyal Hizmetler İl Müdürlüğü", "Iğdır İl Müdürlüğü", 1),
    ("Personel Genel Müdürlüğü", "Personel GM", 1),
    ("", "", 1),
)
SUBJECTS = (
    "Bakım aylığı başvurusunun durumu hakkında bilgi",
    "Koruyucu aile başvurusuna cevap verilmemesi",
    "Huzurevi ücret tarifesi ve kontenjan bilgisi",
    "Sosyal yardım ödemesinin gecikmesi",
    "Şiddet önleme ve izleme merkezi istatistikleri (2024–2025)",
    "Engelli bakım merkezine nakil talebi",
    "=1+1 biçiminde yazılmış bir konu",
)
PEOPLE = ("Mehmet Karaca", "Elif Şahin", "Hatice Yıldırım", "Ömer Çınar", "İbrahim Işık")
GROUNDS = {
    "K07-2": "m.7/2 Ayrı veya özel çalışma gerektiren istem",
    "K19": "m.19 İdarî soruşturmaya ilişkin bilgi veya belgeler",
    "K21": "m.21 Özel hayatın gizliliği",
    "K23": "m.23 Ticarî sır",
    "K26": "m.26 Kurum içi görüş, bilgi notu ve tavsiyeler",
    "K27": "m.27 Tavsiye ve mütalaa talepleri",
}
CHANNELS = ("CIMER", "BEYS", "E_POSTA", "MEKTUP", "TELEFON", "DILEKCE_ELDEN", "ALO_183", "TBMM")
KINDS = (Kind.REQUEST, Kind.COMPLAINT, Kind.INFORMATION, Kind.VIEW, Kind.SUGGESTION, Kind.TIP_OFF)

Rows = Callable[..., list[Row]]
Months = Callable[..., Month]


@pytest.fixture(scope="session")
def calendar() -> WorkCalendar:
    """Weekends only; holidays are the business of the calendar's own tests."""
    return WorkCalendar(dt.date(2013, 1, 1), dt.date(2037, 12, 31), ())


def random_row(number: int, chance: random.Random, calendar: WorkCalendar) -> Row:
    received = dt.date(2025, 9, 1) + dt.timedelta(days=chance.randrange(420))
    unit, short, _ = chance.choices(UNITS, weights=[each[2] for each in UNITS])[0]
    internal = calendar.add(received, 15)
    legal = received + dt.timedelta(days=30)
    answered = closed = outcome = None
    days = min(int(chance.triangular(0, 26, 9)), 40)
    state = chance.choice((State.REGISTERED, State.REFERRED, State.IN_PROGRESS))
    done = calendar.add(received, max(days, 1))
    if done <= dt.date(2026, 11, 10) and chance.random() < 0.97:
        answered = done
        closed = calendar.add(done, chance.choice((0, 0, 0, 1)) or 1) if days % 5 == 0 else done
        weights = (50, 6, 8, 20, 2, 6, 3, 1, 1, 1, 2, 1)
        outcome = chance.choices(tuple(Outcome), weights=weights)[0]
        state = State.CLOSED
    return Row(
        id=number,
        number=f"{received.year}/{number:06}",
        channel=chance.choices(CHANNELS, weights=(55, 12, 10, 6, 6, 4, 5, 2))[0],
        kind=chance.choices(KINDS, weights=(45, 25, 15, 4, 6, 5))[0],
        state=state,
        outcome=outcome,
        subject=chance.choice(SUBJECTS),
        applicant=chance.choice(PEOPLE),
        unit=unit,
        unit_short=short,
        officer="Ayşe Demir" if number % 3 else "Murat Işık",
        province=chance.choice(("Ankara", "İstanbul", "Iğdır", "")),
        topic="",
        external_no=f"26{number:08}" if number % 2 else "",
        letter_no="",
        received=received,
        internal_due=internal,
        legal_due=legal,
        due=min(internal, legal),
        noon=False,
        paused=chance.random() < 0.01,
        ground=chance.choice(tuple(GROUNDS)) if outcome is Outcome.REFUSED else "",
        answered_on=answered,
        closed_on=closed,
        elapsed=None,
        extended=False,
        flagged=False,
        unread=state is State.REGISTERED and number % 4 == 0,
        urgent=False,
        confidential=False,
        last_act_at=dt.datetime.combine(closed or received, dt.time(10)),
        last_act="kayit",
    )


@pytest.fixture(scope="session")
def rows(calendar: WorkCalendar) -> Rows:
    """Give `count` random applications, the same for the same seed."""

    def make(count: int, seed: int = 7) -> list[Row]:
        chance = random.Random(seed)
        return [random_row(number, chance, calendar) for number in range(1, count + 1)]

    return make


@pytest.fixture(scope="session")
def month(rows: Rows, calendar: WorkCalendar) -> Months:
    """Give October 2026 of `count` random applications, or of `given` ones."""

    def make(count: int = 2600, *, given: list[Row] | None = None, **frame: object) -> Month:
        found = rows(count) if given is None else given
        wanted = Frame(
            year=2026,
            month=10,
            unit_name="Basın ve Halkla İlişkiler Müşavirliği",
            ministry="Aile ve Sosyal Hizmetler Bakanlığı",
            scope="Tüm birimler",
            prepared_by="Ayşe Demir",
            manager="Sevgi Öztürk",
            made_on=dt.date(2026, 11, 2),
            remark="Ekim ayında e-posta hesabına iki gün erişilememiştir.",
        )
        seen = Observations(
            starts={row.id: Start(row.received, None) for row in found[::40]},
            breaches={
                Breach.RETURNED: (
                    "Sosyal Yardımlar GM",
                    "Sosyal Yardımlar GM",
                    "Ankara İl Müdürlüğü",
                )
            },
            gaps=((GapKind.NO_BACKUP, "Iğdır İl Müdürlüğü"), (GapKind.NO_PHONE, "Personel GM")),
        )
        return assemble(
            replace(wanted, **frame),
            found,
            [case_of(facts_of(row), calendar) for row in found],
            calendar,
            identity={row.id: "100******46" for row in found},
            seen=seen if found else None,
            grounds=GROUNDS,
        )

    return make


assert set(CHANNELS) <= set(BY_CODE)
