"""One row of a list becomes a draft, with what is wrong or doubtful named.

What starts the period is the arrival: the application date of an electronic channel, the arrival
date (geliş tarihi) of paper; a record or referral date, or the date written on the letter, only
where the list has no other.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.channels import BY_CODE, Channel
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import check_identity_no
from hi_desktop.domain.phones import parse_phone
from hi_desktop.domain.provinces import province_by_name
from hi_desktop.domain.text import clean, fold
from hi_desktop.domain.urgent import signs
from hi_desktop.domain.vocabulary import WORDS, IdentityStatus
from hi_desktop.importing import vocabulary
from hi_desktop.importing.cells import CellError, Value, line_of, moment, number_text, text_of
from hi_desktop.importing.fields import WORDS as FIELD_WORDS
from hi_desktop.importing.fields import Field
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Options, RowResult, Status, content_key, unit_key
from hi_desktop.importing.tables import Line

ELECTRONIC_ORDER = (
    *(Field.APPLIED_ON, Field.ARRIVED_ON, Field.DATE),
    *(Field.RECORDED_ON, Field.REFERRED_ON, Field.LETTER_DATE),
)
PAPER_ORDER = (
    *(Field.ARRIVED_ON, Field.APPLIED_ON, Field.DATE),
    *(Field.RECORDED_ON, Field.REFERRED_ON, Field.LETTER_DATE),
)

SUBJECT_LENGTH = 500
_LENGTHS = {"applicant": 200, "letter_no": 80, "topic": 120, "email": 200, "address": 2000}
_NUMBER_LENGTH = 60
_SUBJECT_OF_BODY = 120
_PERSON_NO, _TAX_NO = 11, 10
_ROUNDED = 10**5
_NONE = frozenset({"", "-", "--", "yok", "belirtilmemis", "bilinmiyor", "bos", ".", "0"})
_HIDDEN = ("gizli", "isim gizli", "kimligi gizli", "kimlik gizli", "gizlenmistir", "isimsiz")
_LEGAL = (
    *(" a.s", " as.", " ltd", " sti", " dernegi", " vakfi", " sendikasi", " belediyesi"),
    *(" kooperatifi", " odasi", " holding", " federasyonu", " sirketi", " barosu"),
)
_KEPT = (Field.OFFICER, Field.STATE, Field.ANSWERED_ON, Field.ANSWER_NO, Field.ANSWER, Field.NOTE)
_NEW_STATES = frozenset({"yeni", "acik", "beklemede", "bekliyor", "kayitli"})


class RowReader:
    """Reads the rows of one list."""

    def __init__(self, mapping: Sequence[Field | None], options: Options) -> None:
        self.options = options
        self.by_field: dict[Field, tuple[int, ...]] = {}
        for at, field in enumerate(mapping):
            if field is not None:
                self.by_field[field] = (*self.by_field.get(field, ()), at)
        self._starts = {
            electronic: next((field for field in order if field in self.by_field), None)
            for electronic, order in ((True, ELECTRONIC_ORDER), (False, PAPER_ORDER))
        }

    def start(self, channel: Channel) -> Field | None:
        """Return the column whose date starts the period of an application by this channel."""
        return self.options.start or self._starts[channel.electronic]

    def read(self, number: int, line: Line, corrections: Mapping[str, str]) -> RowResult:
        """Read one row.

        Args:
            number: of the row, as Excel shows it.
            line: its cells.
            corrections: text by field name that the officer typed in place of the cell.
        """
        row = _Row(self, line, corrections)
        draft = row.draft()
        if draft is None:
            return RowResult(
                row=number,
                values=line,
                draft=None,
                problems=tuple(row.problems),
                status=Status.FAULTY,
            )
        notes = row.notes()
        return RowResult(
            row=number,
            values=line,
            draft=draft,
            problems=tuple(row.problems),
            status=Status.NEW,
            kept=" · ".join((*row.unit_note(), *notes)),
            key=content_key(draft, notes),
        )

    def columns(self, field: Field) -> tuple[int, ...]:
        """Return the columns of a field."""
        return self.by_field.get(field, ())


class _Row:
    """One row while it is read."""

    __slots__ = ("_columns", "_corrections", "_line", "_reader", "_unit_text", "problems")

    def __init__(self, reader: RowReader, line: Line, corrections: Mapping[str, str]) -> None:
        self._reader = reader
        self._columns = reader.by_field
        self._line = line
        self._corrections = corrections
        self._unit_text = ""
        self.problems: list[Problem] = []

    def _cell(self, field: Field) -> Value:
        if self._corrections and field.value in self._corrections:
            return self._corrections[field.value]
        line = self._line
        for at in self._columns.get(field, ()):
            if at < len(line) and line[at] is not None:
                return line[at]
        return None

    def _text(self, field: Field) -> str:
        value = self._cell(field)
        if value is None:
            return ""
        return clean(value) if isinstance(value, str) else line_of(value)

    def _warn(self, name: str, code: str, text: str = "", **more: Any) -> None:
        self.problems.append(Problem(name, code, text, warning=True, **more))

    def _fault(self, name: str, code: str, text: str = "") -> None:
        self.problems.append(Problem(name, code, text))

    def draft(self) -> Draft | None:
        """Return the draft, or None with the faults in `problems`."""
        channel = self._channel()
        received, time = self._received(channel)
        body = self._body()
        subject, body = self._subject(body)
        external_no = self._number(Field.EXTERNAL_NO)
        identity_no = self._identity_no()
        if received is None or any(not problem.warning for problem in self.problems):
            return None
        phone, extension = self._phone()
        letter_date = self._other_date(Field.LETTER_DATE, "letter")
        letter_no = self._short("letter_no", self._text(Field.LETTER_NO))
        draft = Draft(
            channel=channel.code,
            received=received,
            received_time=time,
            subject=subject,
            body=body,
            kind=self._kind(channel),
            written_on=letter_date,
            recorded_on=self._other_date(Field.RECORDED_ON, "recorded"),
            identity_no=identity_no,
            phone=phone,
            extension=extension,
            email=self._short("email", self._text(Field.EMAIL)),
            address=self._address(),
            province=self._province(),
            external_no=external_no,
            letter_no=letter_no,
            letter_date=letter_date if letter_no else None,
            topic=self._short("topic", self._text(Field.TOPIC)),
            unit_id=self._unit(),
            urgent=self._urgent(subject, body),
            confidential=vocabulary.is_confidential(self._text(Field.SECRECY)),
        )
        return self._with_applicant(draft)

    def _urgent(self, *texts: str) -> bool:
        """Return whether the list calls it urgent; words of danger only make it doubtful (R31)."""
        told = self._text(Field.URGENCY)
        if not told and signs(*texts):
            self._warn("subject", "urgent.proposed")
        return vocabulary.is_urgent(told)

    def _channel(self) -> Channel:
        text = self._text(Field.CHANNEL)
        taken = self._reader.options.channel
        if not text:
            return taken
        code = vocabulary.channel(text)
        if code is None:
            self._warn("channel", "channel.unknown", text, taken=taken.name)
            return taken
        return BY_CODE[code]

    def _received(self, channel: Channel) -> tuple[dt.date | None, dt.time | None]:
        start = self._reader.start(channel)
        value = self._corrections.get("received") if self._corrections else None
        cell: Value = value if value is not None else (self._cell(start) if start else None)
        if cell is None or (isinstance(cell, str) and fold(cell).strip() in _NONE):
            self._fault("received", "date.missing")
            return None, None
        try:
            day, time = moment(cell)
        except CellError as error:
            self._fault("received", error.code, line_of(cell))
            return None, None
        if day > self._reader.options.today:
            self._warn("received", "date.future", line_of(cell))
        return day, time

    def _body(self) -> str:
        return text_of(self._cell(Field.BODY))

    def _subject(self, body: str) -> tuple[str, str]:
        """Return subject and body; a list without a subject column takes the text's beginning."""
        subject = self._text(Field.SUBJECT)
        if not subject or subject in {"-", "."}:
            self._fault("subject", "subject.missing")
        if len(subject) <= SUBJECT_LENGTH:
            return subject, body
        whole = text_of(self._cell(Field.SUBJECT))
        short = subject[:_SUBJECT_OF_BODY].rsplit(" ", 1)[0] + " …"
        if body:
            self._warn("subject", "subject.cut")
        return short, f"{whole}\n\n{body}".strip()

    def _number(self, field: Field) -> str:
        cell = self._cell(field)
        if cell is None:
            return ""
        try:
            text = number_text(cell)
        except CellError as error:
            self._fault(field.value, error.code, line_of(cell))
            return ""
        if len(text) > _NUMBER_LENGTH:
            self._fault(field.value, "number.too_long", text[:_NUMBER_LENGTH])
            return ""
        return "" if text in {"-", "--"} or fold(text) == "yok" else text

    def _identity_no(self) -> str:
        text = self._number(Field.IDENTITY_NO)
        if not text or fold(text) in _NONE:
            return ""
        if "*" in text or "xxx" in text.lower():
            self._warn("identity_no", "identity.masked")
            return ""
        number, code = check_identity_no(text)
        if code is not None and _is_rounded(self._cell(Field.IDENTITY_NO)):
            self._fault("identity_no", "number.lost_digits", text)
        elif code is not None:
            self._warn("identity_no", code, text)
        return number[:20]

    def _phone(self) -> tuple[str, str]:
        cell = self._cell(Field.PHONE)
        if cell is None:
            return "", ""
        try:
            text = number_text(cell)
            if fold(text) in _NONE:
                return "", ""
            if len(text) == _PERSON_NO and text.startswith("05") and text.isdecimal():
                return f"+90{text[1:]}", ""
            phone = parse_phone(text)
        except CellError as error:
            self._warn("phone", error.code, line_of(cell))
        except RuleError:
            first = text.replace(" / ", ",").replace(";", ",").replace("\n", ",").split(",")[0]
            if first != text:
                return self._phone_of(first, text)
            self._warn("phone", "phone.invalid", text[:40])
        else:
            return phone.e164, phone.extension
        return "", ""

    def _phone_of(self, text: str, whole: str) -> tuple[str, str]:
        try:
            phone = parse_phone(text)
        except RuleError:
            self._warn("phone", "phone.invalid", whole[:40])
            return "", ""
        return phone.e164, phone.extension

    def _kind(self, channel: Channel) -> Any:
        text = self._text(Field.KIND)
        found = vocabulary.kind(text) if text else None
        if text and found is None:
            self._warn("kind", "kind.unknown", text, taken=WORDS[channel.kind])
        return found or channel.kind

    def _other_date(self, field: Field, name: str) -> dt.date | None:
        cell = self._cell(field)
        if cell is None:
            return None
        try:
            return moment(cell)[0]
        except CellError:
            if fold(line_of(cell)) not in _NONE:
                self._warn(
                    "written_on" if name == "letter" else "recorded_on",
                    f"date.{name}",
                    line_of(cell),
                )
            return None

    def _short(self, name: str, text: str) -> str:
        limit = _LENGTHS[name]
        if len(text) > limit:
            self._warn(name, "text.cut", f"{text[:40]}…")
            return text[:limit]
        return text

    def _address(self) -> str:
        parts = [self._text(Field.ADDRESS)]
        district = self._text(Field.DISTRICT)
        if district and fold(district) not in fold(parts[0]):
            parts.append(district)
        return self._short("address", " ".join(part for part in parts if part))

    def _province(self) -> str:
        text = self._text(Field.PROVINCE)
        if not text:
            return ""
        for part in (text, *text.replace("-", "/").replace("(", "/").split("/")):
            bare = fold(part).strip(" .,)").removesuffix(" ili")
            if bare and (found := province_by_name(bare)):
                return found[1]
        self._warn("province", "province.unknown", text[:60])
        return text[:60]

    def _unit(self) -> int | None:
        text = self._text(Field.UNIT)
        if not text or fold(text) in _NONE:
            return None
        found = self._reader.options.units.get(unit_key(text))
        if found is None:
            self._unit_text = text
            self._warn("unit", "unit.unknown", text)
        return found

    def _with_applicant(self, draft: Draft) -> Draft:
        parts = (self._text(Field.FIRST_NAME), self._text(Field.SURNAME))
        name = self._text(Field.APPLICANT) or " ".join(part for part in parts if part)
        legal = self._text(Field.LEGAL_NAME)
        folded = fold(name)
        if folded in _HIDDEN or (folded and set(folded) <= {"*", " ", "."}):
            return replace(draft, identity=IdentityStatus.HIDDEN)
        if folded in _NONE:
            name = legal
        if not name:
            if self._reader.columns(Field.APPLICANT) or self._reader.columns(Field.FIRST_NAME):
                self._warn("applicant", "applicant.missing")
            return replace(draft, identity=IdentityStatus.NOT_GIVEN)
        padded = f"{fold(name)}."
        return replace(
            draft,
            applicant=self._short("applicant", name),
            legal_person=name == legal
            or len(draft.identity_no) == _TAX_NO
            or any(mark in padded for mark in _LEGAL),
        )

    def unit_note(self) -> tuple[str, ...]:
        """Return the unit's name where the registry does not know it."""
        return (f"{FIELD_WORDS[Field.UNIT].tr}: {self._unit_text}",) if self._unit_text else ()

    def notes(self) -> list[str]:
        """Return what the list says beyond the fields of an application."""
        parts: list[str] = []
        for field in _KEPT:
            columns = self._reader.columns(field)
            if not columns:
                continue
            text = "; ".join(
                filter(None, (line_of(self._line[at]) for at in columns if at < len(self._line)))
            )
            if text and not (field is Field.STATE and fold(text) in _NEW_STATES):
                parts.append(f"{FIELD_WORDS[field].tr}: {text}")
        return parts


def _is_rounded(value: Value) -> bool:
    """Return whether a number ends in noughts as one does that went through scientific form."""
    return isinstance(value, int) and value >= _ROUNDED and value % _ROUNDED == 0
