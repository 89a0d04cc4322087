"""Bringing lists in: the dry run, its comparison with the database, and the one act that commits.

The whole import is one transaction, one line of history and one undo. What the database already
holds is never added twice: rows are recognised by their outside number, rows without one by the
fingerprint of their content.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from hi_desktop.domain.applications import Act, Draft
from hi_desktop.domain.calendar import WorkCalendar
from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.errors import RuleError, WorldError
from hi_desktop.domain.progress import Progress, Silent
from hi_desktop.domain.terms import Deadlines, deadlines
from hi_desktop.domain.vocabulary import Kind, Language, Purpose, State
from hi_desktop.importing import rejects, tables, vocabulary
from hi_desktop.importing.fields import STARTS, Field
from hi_desktop.importing.fields import WORDS as FIELD_WORDS
from hi_desktop.importing.layout import Layout, Mapping, best_layout, find
from hi_desktop.importing.preview import (
    Known,
    Preview,
    SheetChoice,
    build,
    guess_channel,
    number_key,
)
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Options, RowResult, Status
from hi_desktop.importing.sniff import FileKind
from hi_desktop.importing.tables import Source
from hi_desktop.services import unit_names
from hi_desktop.services.calendar import CalendarService
from hi_desktop.services.changes import Changes
from hi_desktop.services.context import Context
from hi_desktop.storage.imports import NewCase
from hi_desktop.storage.unit_of_work import Work

__all__ = [
    "FIELD_WORDS",
    "STARTS",
    "Field",
    "FileKind",
    "ImportResult",
    "ImportService",
    "Preview",
    "Problem",
    "RowResult",
    "SheetChoice",
    "Status",
]

BATCH = 2000
_DUE_BY = frozenset({"received", "received_time", "kind"})
"""What the due days hang on."""
KEPT = "Listeden"
"""Begins the line under the text that keeps what a list says beyond our fields."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import did.

    Args:
        rows: data rows of the list.
        added, updated, unchanged, duplicates: how many rows each.
        rejected: the faulty rows, each with its problems.
    """

    rows: int
    added: int
    updated: int
    unchanged: int
    duplicates: int
    rejected: tuple[RowResult, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class _Choice:
    """What the officer chose; None leaves it to the program."""

    sheet: str | None
    mapping: Sequence[Field | None] | None
    channel: str | None
    start: Field | None
    any_columns: bool


class ImportService:
    """Reads foreign lists and registers their rows."""

    def __init__(self, context: Context, calendar: CalendarService) -> None:
        self._context = context
        self._calendar = calendar

    def preview(
        self,
        path: str | Path,
        *,
        sheet: str | None = None,
        mapping: Sequence[Field | None] | None = None,
        channel: str | None = None,
        start: Field | None = None,
        progress: Progress | None = None,
        any_columns: bool = False,
    ) -> Preview:
        """Read a list without storing anything.

        Args:
            path: the file; what it is, its bytes say.
            sheet: name of the sheet; None takes the one that looks most like a list.
            mapping: meaning of each column as the officer corrected it; None takes the one
                remembered for these headings, else what headings and cells tell.
            channel: code or name of the channel of rows that name none; None guesses.
            start: column whose date starts the period; None goes by each row's channel.
            progress: told how many rows are read; may cancel.
            any_columns: accept a table whose date or subject column was not found
                (`Preview.missing`), because the officer can choose it.

        Raises:
            WorldError: codes `import.…`: what the file is instead of a list.
            RuleError: `import.channel`, `import.sheet`.
        """
        source = tables.read(Path(path))
        choice = _Choice(sheet, mapping, channel, start, any_columns)
        return self._previewed(source, choice, progress or Silent())

    def preview_text(
        self,
        text: str,
        *,
        mapping: Sequence[Field | None] | None = None,
        channel: str | None = None,
        start: Field | None = None,
        progress: Progress | None = None,
        any_columns: bool = False,
    ) -> Preview:
        """Read a list from the clipboard: the HTML of a table, or text with tabs."""
        source = tables.read_text(text)
        choice = _Choice(None, mapping, channel, start, any_columns)
        return self._previewed(source, choice, progress or Silent())

    def _previewed(
        self,
        source: Source,
        choice: _Choice,
        progress: Progress,
    ) -> Preview:
        layout = _layout(source, choice.sheet)
        today = self._context.clock.today()
        with self._context.read() as work:
            columns = _columns(work, layout, choice.mapping)
            units = unit_names.lookup(work.contacts.units(), today)
        if choice.mapping is None and not choice.any_columns and not _is_list(columns):
            raise WorldError("import.no_columns", file=source.file)
        code = _channel(choice.channel) if choice.channel else guess_channel(layout, source.file)
        options = Options(channel=BY_CODE[code], start=choice.start, today=today, units=units)
        preview = build(source, layout, options, mapping=columns, progress=progress)
        with self._context.read() as work:
            fits = _Maker(self._calendar.of(work), self._context.clock.now(), "").fits
            rows = tuple(row if fits(row) else _outside(row) for row in preview.rows)
            preview = replace(preview, rows=rows, chosen=choice.mapping is not None)
            return preview.against(_known(work, preview.rows))

    def remember(self, preview: Preview) -> None:
        """Remember a corrected mapping for the next list with the same headings."""
        with self._context.storage.write() as work:
            _remember(work, preview, self._context.clock.now())

    def commit(self, preview: Preview, progress: Progress | None = None) -> ImportResult:
        """Register the good rows: one transaction, one line of history, one undo.

        What others registered since the dry run is compared once more.

        Raises:
            CancelledError: the officer cancelled; nothing was stored.
        """
        watch = progress or Silent()
        now = self._context.clock.now()
        with self._context.act(Act.IMPORT, preview.file) as work:
            work.imports.alone()
            fresh = preview.against(_known(work, preview.rows))
            maker = _Maker(self._calendar.of(work), now, self._context.officer.name)
            ready, late = maker.cases(row for row in fresh.rows if row.status is Status.NEW)
            added: list[int] = []
            for at in range(0, len(ready), BATCH):
                watch.advance(at, len(ready))
                added += work.imports.add_all(ready[at : at + BATCH], at=now)
            work.links.name_all(added, self._context.officer.id, now, self._context.officer.name)
            updated = [maker.update(work, row) for row in fresh.rows if row.status is Status.UPDATE]
            if preview.chosen:
                _remember(work, preview, now)
            watch.advance(len(ready), len(ready))
        counts = fresh.counts
        return ImportResult(
            rows=len(fresh.rows),
            added=len(added),
            updated=len(updated),
            unchanged=counts[Status.UNCHANGED],
            duplicates=counts[Status.DUPLICATE],
            rejected=(*fresh.faulty, *late),
            changes=Changes(act_id=work.act_id, applications=(*added, *updated)),
        )

    def write_rejects(
        self,
        preview: Preview,
        out: str | Path,
        language: Language = "tr",
        *,
        unmasked: bool = True,
    ) -> Path:
        """Write the faulty rows with their reasons as a workbook.

        Args:
            preview: the dry run.
            out: where the workbook shall stand.
            language: of the reasons.
            unmasked: keep identity numbers whole, so that the corrected file can come back.

        Raises:
            WorldError: `import.rejects_unwritable`.
        """
        rows = preview.faulty
        if not unmasked:
            rows = tuple(rejects.masked(row, preview.mapping) for row in rows)
        return rejects.write(rows, preview.headings, Path(out), language)


def _layout(source: Source, sheet: str | None) -> Layout:
    if sheet is None:
        return best_layout(source.sheets)
    chosen = next((one for one in source.sheets if one.name == sheet), None)
    if chosen is None:
        raise RuleError("import.sheet", field="sheet", sheet=sheet)
    return find(chosen)


def _columns(work: Work, layout: Layout, mapping: Sequence[Field | None] | None) -> Mapping:
    """Return the mapping that was given, else remembered, else found."""
    if mapping is not None:
        return tuple(mapping)
    remembered = work.imports.mapping_for(layout.signature) if layout.header_row else None
    if not isinstance(remembered, list) or len(remembered) != len(layout.mapping):
        return layout.mapping
    codes = set(Field)
    return tuple(Field(code) if code in codes else None for code in remembered)


def _is_list(mapping: Mapping) -> bool:
    """Return whether at least a date or a subject is there to begin with."""
    return Field.SUBJECT in mapping and bool(set(STARTS) & set(mapping))


def _channel(text: str) -> str:
    code = text if text in BY_CODE else vocabulary.channel(text)
    if code is None:
        raise RuleError("import.channel", field="channel", channel=text)
    return code


def _remember(work: Work, preview: Preview, now: dt.datetime) -> None:
    values = [field and field.value for field in preview.mapping]
    work.imports.remember_mapping(preview.signature, values, at=now)


def _known(work: Work, rows: Iterable[RowResult]) -> Known:
    """Return what the database holds of these rows."""
    good = [row for row in rows if row.draft is not None]
    numbers = {row.draft.external_no for row in good if row.draft and row.draft.external_no}
    ids = work.applications.known(numbers)
    keys = work.imports.keys_of(set(ids.values()))
    return Known(
        {number_key(number): (id_, keys.get(id_, "")) for number, id_ in ids.items()},
        work.imports.by_keys(row.key for row in good if row.draft and not row.draft.external_no),
    )


class _Maker:
    """Turns rows into cases with their due days."""

    def __init__(self, calendar: WorkCalendar, now: dt.datetime, officer: str) -> None:
        self._calendar = calendar
        self._now = now
        self._officer = officer
        self._dues: dict[tuple[str, Kind, dt.date, dt.time | None], Deadlines] = {}

    def fits(self, row: RowResult) -> bool:
        """Return whether the due days of a row can be counted."""
        if row.draft is None:
            return True
        try:
            self._due_values(row.draft)
        except RuleError:
            return False
        return True

    def cases(self, rows: Iterable[RowResult]) -> tuple[list[NewCase], list[RowResult]]:
        """Return the cases, and the rows that lie outside the calendar."""
        made: list[NewCase] = []
        late: list[RowResult] = []
        for row in rows:
            draft = _whole(row)
            try:
                values = self._due_values(draft)
            except RuleError:
                late.append(_outside(row))
                continue
            referred = draft.unit_id is not None
            values["state"] = State.REFERRED if referred else State.REGISTERED
            draft = replace(draft, recorded_on=draft.recorded_on or self._now.date())
            made.append(
                NewCase(
                    draft=draft,
                    values=values,
                    body={"import_key": row.key},
                    referrals=tuple(self._referrals(draft)),
                )
            )
        return made, late

    def update(self, work: Work, row: RowResult) -> int:
        """Write a row over the application of its number; the periods of a closed one stay."""
        case = work.applications.case(row.application_id or 0)
        before, draft = case.value(), _whole(row)
        names = (
            *("received", "received_time", "subject", "body", "kind", "applicant", "identity"),
            *("legal_person", "identity_no", "phone", "extension", "email", "address"),
            *("province", "written_on", "letter_no", "letter_date", "topic"),
        )
        values = {name: getattr(draft, name) for name in names}
        values = {name: value for name, value in values.items() if value not in {"", None}}
        if before.closed_on is not None:
            values = {name: value for name, value in values.items() if name not in _DUE_BY}
        work.applications.change(case, values)
        after = case.value()
        if (before.received, before.kind) != (after.received, after.kind):
            for name, value in self._due_values(after, work, case.record.id).items():
                setattr(case.record, name, value)
        case.body.import_key = row.key
        case.record.last_act, case.record.last_act_at = Act.IMPORT.value, self._now
        return case.record.id

    def _due_values(
        self, draft: Draft, work: Work | None = None, application_id: int = 0
    ) -> dict[str, Any]:
        key = (draft.channel, draft.kind, draft.received, draft.received_time)
        events = work.applications.events(application_id) if work is not None else ()
        both = None if events else self._dues.get(key)
        if both is None:
            both = deadlines(*key[:3], events, self._calendar, time=draft.received_time)
            if not events:
                self._dues[key] = both
        return {
            "internal_due": both.internal.due,
            "legal_due": both.legal.due,
            "due": both.due,
            "noon": both.noon,
            "paused": both.paused,
        }

    def _referrals(self, draft: Draft) -> Iterator[dict[str, Any]]:
        """Return the link of the chain that the list's unit column tells."""
        if draft.unit_id is not None:
            yield {
                "unit_id": draft.unit_id,
                "referred_at": self._now,
                "officer": self._officer,
                "person": "",
                "purpose": Purpose.ACTION,
                "note": "",
                "reason": "",
                "due": None,
                "ended_at": None,
                "version": 1,
            }


def _whole(row: RowResult) -> Draft:
    """Return the draft with what the list says beyond our fields under its text."""
    draft = row.draft
    if draft is None:
        raise RuleError("import.faulty", row=row.row)
    if not row.kept:
        return draft
    return replace(draft, body=f"{draft.body}\n\n{KEPT} – {row.kept}".strip())


def _outside(row: RowResult) -> RowResult:
    text = row.draft.received.strftime("%d.%m.%Y") if row.draft else ""
    problem = Problem("received", "date.no_deadline", text)
    return replace(row, draft=None, status=Status.FAULTY, problems=(*row.problems, problem))
