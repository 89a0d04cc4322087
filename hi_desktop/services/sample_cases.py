"""Applications as they could be, drawn at random, with what happened to each until today."""

# ruff: noqa: PLR2004 - shares and odds of invented data

from __future__ import annotations

import datetime as dt
import random
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Any

from hi_desktop.domain.answers import offered_grounds
from hi_desktop.domain.applications import Act, Draft, Event, EventKind
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.contacts import Unit
from hi_desktop.domain.provinces import PROVINCES
from hi_desktop.domain.routes import Step, routes, steps
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.domain.vocabulary import IdentityStatus, Kind, Outcome, Purpose, State, UnitKind
from hi_desktop.services import sample_texts as texts
from hi_desktop.storage.imports import NewCase
from hi_desktop.storage.unit_of_work import Work

DAYS = 425
"""So many days back the oldest sample application arrived: about fourteen months."""

RECENT = 28
"""Days within which most of what is still open arrived."""

PROVINCE_WEIGHTS = {"İstanbul": 298, "Ankara": 104, "İzmir": 70, "Bursa": 40, "Antalya": 38}
"""Parts of a thousand, as published for Alo 183 for the first two; the others share alike."""


@dataclass(slots=True)
class _Weighted:
    """A choice by weight, faster than `random.choices`."""

    values: Sequence[Any]
    ladder: Sequence[int]

    @classmethod
    def of(cls, pairs: Sequence[tuple[Any, int]]) -> _Weighted:
        return cls([value for value, _ in pairs], list(accumulate(weight for _, weight in pairs)))

    def draw(self, source: random.Random) -> Any:
        return self.values[bisect(self.ladder, source.randrange(self.ladder[-1]))]


@dataclass(slots=True)
class Maker:
    """Draws applications as they could be."""

    draw: random.Random
    today: dt.date
    calendar: WorkCalendar = field(init=False)
    units: dict[str, Unit] = field(default_factory=dict)
    directorates: dict[str, Unit] = field(default_factory=dict)
    officers: list[tuple[int, str]] = field(default_factory=list)
    serial: int = 0
    known: dict[tuple[str, Kind, dt.date], Deadlines] = field(default_factory=dict)
    channels: _Weighted = field(default_factory=lambda: _Weighted.of(texts.CHANNELS))
    topics: _Weighted = field(
        default_factory=lambda: _Weighted.of([(entry, entry[1]) for entry in texts.TOPICS])
    )
    provinces: _Weighted = field(
        default_factory=lambda: _Weighted.of(
            [(name, PROVINCE_WEIGHTS.get(name, 6)) for _, name in PROVINCES]
        )
    )

    def meet(self, work: Work) -> None:
        """Look up the units and officers to draw from."""
        for unit in work.contacts.units(self.today):
            if unit.kind is UnitKind.PROVINCIAL_DIRECTORATE:
                self.directorates[unit.province] = unit
            else:
                self.units[unit.short] = unit
        self.officers = [(row[0], row[1]) for row in work.contacts.officers()]

    def arrivals(self, count: int) -> list[dt.date]:
        """Return the days of arrival in order; few on weekends, enough lately to have work."""
        recent = round(count * min(0.25, max(RECENT / DAYS, 150 / max(count, 1))))
        spans = ((count - recent, RECENT, DAYS), (recent, 0, RECENT))
        return sorted(
            weights.draw(self.draw)
            for many, first, last in spans
            for weights in [self._days(first, last)]
            for _ in range(many)
        )

    def _days(self, first: int, last: int) -> _Weighted:
        days = [self.today - dt.timedelta(days=back) for back in range(last - 1, first - 1, -1)]
        return _Weighted.of([(day, 10 if day.weekday() < 5 else 1) for day in days])

    def name(self) -> str:
        """Return a name; one in four has two first names."""
        draw = self.draw
        names = [draw.choice(texts.FIRST_NAMES)]
        if draw.random() < 0.25:
            names.append(draw.choice(texts.FIRST_NAMES))
        return " ".join((*names, draw.choice(texts.LAST_NAMES)))

    def identity_no(self) -> str:
        """Return an identity number whose check digits fit."""
        d = [int(c) for c in str(self.draw.randrange(100_000_000, 999_999_999))]
        d.append((sum(d[0:9:2]) * 7 - sum(d[1:8:2])) % 10)
        return "".join(map(str, [*d, sum(d) % 10]))

    def case(self, received: dt.date) -> NewCase:
        """Return one application with what happened to it until today."""
        draft = self._draft(received)
        story = _Story(self, draft)
        values, events, referrals, body = story.tell()
        return NewCase(
            draft=draft,
            values=values,
            body=body,
            events=events,
            referrals=referrals,
            at=story.registered,
        )

    def _draft(self, received: dt.date) -> Draft:
        draw = self.draw
        self.serial += 1
        channel = self.channels.draw(draw)
        topic, _, short, subjects = self.topics.draw(draw)
        kind = self._kind(channel)
        province = self.provinces.draw(draw)
        central = draw.random() < 0.35 or kind is Kind.INFORMATION
        unit = self.units[short] if central else self.directorates[province]
        hidden = kind is Kind.TIP_OFF and draw.random() < 0.5
        electronic = BY_CODE[channel].electronic
        written = not electronic and channel in {"MEKTUP", "FAKS", "RESMI_YAZI", "TBMM", "KDK"}
        return Draft(
            channel=channel,
            kind=kind,
            received=received,
            received_time=dt.time(draw.randrange(8, 18), draw.randrange(60)),
            written_on=received - dt.timedelta(days=draw.randrange(1, 6)) if written else None,
            recorded_on=received,
            subject=draw.choice(subjects),
            applicant="" if hidden else self.name(),
            identity=IdentityStatus.HIDDEN if hidden else IdentityStatus.OPEN,
            identity_no="" if hidden or not electronic else self.identity_no(),
            phone="" if hidden else f"+9053{draw.randrange(20_000_000, 99_999_999)}",
            province=province,
            external_no=f"{received:%y}{10_000_000 + self.serial * 7}" if electronic else "",
            letter_no=f"E-93065208-622.03-{100_000 + self.serial}" if written else "",
            topic=topic,
            body=" ".join(draw.sample(texts.SENTENCES, draw.randrange(2, 5))),
            unit_id=unit.id,
            officer_id=draw.choice(self.officers)[0],
            urgent=kind is Kind.TIP_OFF and draw.random() < 0.2,
        )

    def _kind(self, channel: str) -> Kind:
        if channel == "BEYS":
            return Kind.INFORMATION
        at = self.draw.random()
        for kind, upto in _KINDS:
            if at < upto:
                return kind
        return Kind.REQUEST

    def plain(self, draft: Draft) -> Deadlines:
        """Return both periods of an application to which nothing happened; remembered."""
        key = (draft.channel, draft.kind, draft.received)
        if key not in self.known:
            self.known[key] = deadlines(*key[:2], draft.received, (), self.calendar)
        return self.known[key]


_KINDS = (
    (Kind.COMPLAINT, 0.24),
    (Kind.INFORMATION, 0.32),
    (Kind.TIP_OFF, 0.36),
    (Kind.SUGGESTION, 0.39),
    (Kind.VIEW, 0.41),
    (Kind.THANKS, 0.43),
)
_OUTCOMES = _Weighted.of(
    [
        (Outcome.INFORMED, 46),
        (Outcome.POSITIVE, 34),
        (Outcome.FORWARDED, 9),
        (Outcome.NOT_EXAMINED, 4),
        (Outcome.DUPLICATE, 3),
        (Outcome.WITHDRAWN, 2),
        (Outcome.NOT_PROCESSED, 2),
    ]
)
_INFORMATION_OUTCOMES = _Weighted.of(
    [
        (Outcome.POSITIVE, 62),
        (Outcome.REFUSED, 14),
        (Outcome.PARTIAL, 8),
        (Outcome.FORWARDED, 10),
        (Outcome.NOT_PROCESSED, 6),
    ]
)
_WITH_GROUND = {
    Outcome.REFUSED: "4982",
    Outcome.PARTIAL: "4982",
    Outcome.NOT_EXAMINED: "3071",
}


class _Story:
    """What happened to one application until today."""

    def __init__(self, maker: Maker, draft: Draft) -> None:
        self.maker = maker
        self.draft = draft
        self.draw = maker.draw
        time = draft.received_time or dt.time(9)
        self.registered = dt.datetime.combine(draft.received, time)
        self.events: list[Event] = []
        self.extended = False

    def tell(self) -> tuple[dict[str, Any], list[Any], list[Any], dict[str, Any]]:
        """Return the columns, events, referrals and answer."""
        self._happen()
        maker, draft = self.maker, self.draft
        both = maker.plain(draft)
        if self.events:
            both = deadlines(draft.channel, draft.kind, draft.received, self.events, maker.calendar)
        answered = self._answered(both)
        values = self._values(both, answered)
        return values, list(self._event_rows()), list(self._referrals(values)), self._body(values)

    def _happen(self) -> None:
        """Let an extension or a fee happen to a few information requests."""
        draft, maker = self.draft, self.maker
        if draft.kind is not Kind.INFORMATION or draft.channel == "TBMM":
            return
        chance = self.draw.random()
        on = maker.calendar.add(draft.received, self.draw.randrange(6, 12))
        if on > maker.today:
            return
        if chance < 0.10:
            ground = self.draw.choice("abc")
            self.extended = True
            self.events.append(
                Event(EventKind.EXTENDED, on, f"{ground}: Birimden bilgi bekleniyor")
            )
        elif chance < 0.13:
            self.events.append(Event(EventKind.FEE_NOTIFIED, on, "250,00 TL"))
            paid = maker.calendar.add(on, self.draw.randrange(2, 9))
            if paid <= maker.today:
                self.events.append(Event(EventKind.FEE_PAID, paid))

    def _answered(self, both: Deadlines) -> dt.date | None:
        """Return the day of the answer, or None while it is open."""
        maker, draft = self.maker, self.draft
        near = maker.today <= both.due <= maker.today + dt.timedelta(days=3)
        if both.paused or (near and self.draw.random() < 0.7):
            return None
        begun = max((event.on for event in self.events), default=draft.received)
        length = max(2, maker.calendar.between(begun, both.due))
        took = min(length, max(1, round(self.draw.triangular(1, length + 1, length * 0.85))))
        if self.draw.random() < 0.035:
            took = length + self.draw.randrange(1, 9)
        day = maker.calendar.add(begun, took)
        forgotten = self.draw.random() < (0.0006 if both.due < maker.today - _LONG_AGO else 0.05)
        return None if day > maker.today or forgotten else day

    def _values(self, both: Deadlines, answered: dt.date | None) -> dict[str, Any]:
        return {
            "internal_due": both.internal.due,
            "legal_due": both.legal.due,
            "due": both.due,
            "noon": both.noon,
            "paused": both.paused,
            "extended": self.extended,
            "outcome": None,
            "ground": "",
            "answered_on": answered,
            "closed_on": answered,
            "elapsed": None,
            "unread": False,
            "flagged": False,
        } | (self._standing(both) if answered is None else self._ending(answered))

    def _standing(self, both: Deadlines) -> dict[str, Any]:
        """Return where an open application stands."""
        draw = self.draw
        new = self.draft.received >= self.maker.today - dt.timedelta(days=2)
        state = State.REFERRED if draw.random() < 0.6 else State.IN_PROGRESS
        if both.paused:
            state = State.AWAITING_FEE
        elif self.extended:
            state = State.EXTENDED
        elif new and draw.random() < 0.7:
            state = State.REGISTERED
        return {
            "state": state,
            "unread": state is State.REGISTERED and draw.random() < 0.5,
            "flagged": draw.random() < 0.05,
            "last_act": _ACT[state].value,
        }

    def _ending(self, answered: dt.date) -> dict[str, Any]:
        """Return how a closed application ended."""
        draw, draft = self.draw, self.draft
        table = _INFORMATION_OUTCOMES if draft.kind is Kind.INFORMATION else _OUTCOMES
        outcome = table.draw(draw)
        law = _WITH_GROUND.get(outcome)
        grounds = [ground.code for ground in offered_grounds(law)] if law else []
        act = Act.REFUSE if outcome is Outcome.REFUSED else Act.ANSWER
        return {
            "state": State.CLOSED,
            "outcome": outcome,
            "ground": draw.choice(grounds) if grounds else "",
            "elapsed": max(0, self.maker.calendar.between(draft.received, answered)),
            "last_act": act.value,
            "last_act_at": dt.datetime.combine(answered, dt.time(15, draw.randrange(60))),
        }

    def _event_rows(self) -> Iterator[dict[str, Any]]:
        for event in self.events:
            yield {
                "kind": event.kind,
                "day": event.on,
                "note": event.note,
                "at": dt.datetime.combine(event.on, dt.time(11)),
                "officer": self.draw.choice(texts.OFFICERS),
            }

    def _referrals(self, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if values["state"] is State.REGISTERED:
            return
        day = min(self.maker.calendar.next_working(self.draft.received), self.maker.today)
        end = values["closed_on"]
        yield {
            "unit_id": self.draft.unit_id,
            "referred_at": max(
                self.registered, dt.datetime.combine(day, dt.time(9, self.draw.randrange(60)))
            ),
            "officer": self.draw.choice(texts.OFFICERS),
            "person": "",
            "purpose": Purpose.ACTION,
            "note": "",
            "reason": "",
            "due": min(self.maker.calendar.add(day, 7), values["due"]),
            "ended_at": None if end is None else dt.datetime.combine(end, dt.time(17)),
            "version": 1,
        }

    def _body(self, values: dict[str, Any]) -> dict[str, Any]:
        outcome = values["outcome"]
        answered = outcome is not None
        reasoned = bool(values["ground"]) or outcome is Outcome.NOT_PROCESSED
        return {
            "answer_summary": self.draw.choice(texts.ANSWERS) if answered else "",
            "explanation": "Kanunda sayılan istisna kapsamındadır." if reasoned else "",
            **self._completion(values),
        }

    def _completion(self, values: dict[str, Any]) -> dict[str, Any]:
        """Return what was done until the case could be closed, by the way of its answer."""
        answered, draft = values["answered_on"], self.draft
        extended = [event for event in self.events if event.kind is EventKind.EXTENDED]
        done: dict[str, Any] = {"extension_ground": extended[0].note[0] if extended else ""}
        if answered is None:
            return done
        kind = UnitKind.PROVINCIAL_DIRECTORATE
        wanted = steps(draft, kind, values["outcome"])
        done["answer_route"] = routes(draft.channel, draft.kind, kind).default.value
        if Step.APPLICANT_TOLD in wanted:
            done["told_applicant_on"] = answered
        if Step.COUNSELLORSHIP_TOLD in wanted:
            done["told_counsellorship_on"] = answered
        if Step.SYSTEM_ENTERED in wanted:
            done |= {"entered_on": answered, "entry_text": "Sonuç başvuru sahibine bildirildi."}
        if Step.LETTER in wanted:
            number = f"E-93065208-622.03-{200_000 + self.maker.serial}"
            done |= {"answer_letter_no": number, "answer_letter_date": answered}
        return done


_LONG_AGO = dt.timedelta(days=45)
_ACT = {
    State.REGISTERED: Act.REGISTER,
    State.REFERRED: Act.REFER,
    State.IN_PROGRESS: Act.REFER,
    State.EXTENDED: Act.EXTEND,
    State.AWAITING_FEE: Act.NOTIFY_FEE,
}
