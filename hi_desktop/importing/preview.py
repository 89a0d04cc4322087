"""A list as it would be taken in: the dry run that the officer sees, corrects and then commits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hi_desktop.domain.channels import BY_CODE
from hi_desktop.domain.progress import Progress
from hi_desktop.domain.text import clean, fold
from hi_desktop.importing import channels
from hi_desktop.importing.cells import line_of
from hi_desktop.importing.fields import STARTS, Field
from hi_desktop.importing.layout import Layout, value_at
from hi_desktop.importing.layout import Mapping as Columns
from hi_desktop.importing.listing import data_rows
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.results import Options, RowResult, Status
from hi_desktop.importing.rows import RowReader
from hi_desktop.importing.sniff import FileKind
from hi_desktop.importing.tables import Line, Source

Corrections = Mapping[int, Mapping[str, str]]
_STEP = 500


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """A sheet that could be read instead."""

    name: str
    rows: int
    hidden: bool


@dataclass(frozen=True, slots=True)
class Known:
    """What the database already holds of a list.

    Args:
        numbers: (application id, fingerprint) by the compared form of the outside number.
        keys: application id by fingerprint.
    """

    numbers: Mapping[str, tuple[int, str]] = field(default_factory=dict)
    keys: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Preview:
    """The dry run of one list.

    Args:
        file: name of the file; empty for the clipboard.
        type: what its bytes say that it is.
        sheet: name of the sheet.
        sheets: all sheets, to choose another one.
        header_row: row of the headings as Excel shows it; 0 without headings.
        headings, mapping: of each column.
        signature: fingerprint of the headings.
        channel: code of the channel of rows that name none.
        start: column chosen by the officer to start the periods; None goes by the channel.
        rows: the data rows.
    """

    file: str
    type: FileKind
    sheet: str
    sheets: tuple[SheetChoice, ...]
    header_row: int
    headings: tuple[str, ...]
    mapping: Columns
    signature: str
    channel: str
    start: Field | None
    rows: tuple[RowResult, ...]
    reader: RowReader
    known: Known = field(default_factory=Known)
    corrections: Corrections = field(default_factory=dict)
    decisions: Mapping[int, Status] = field(default_factory=dict)
    chosen: bool = False
    """The officer gave the mapping; it is remembered with the import."""

    @property
    def counts(self) -> Counter[Status]:
        """How many rows of each status there are."""
        return Counter(row.status for row in self.rows)

    @property
    def faulty(self) -> tuple[RowResult, ...]:
        """The rows that cannot be taken."""
        return tuple(row for row in self.rows if row.status is Status.FAULTY)

    @property
    def doubtful(self) -> tuple[RowResult, ...]:
        """The rows that can be taken and bear a warning."""
        return tuple(row for row in self.rows if row.draft is not None and row.warnings)

    @property
    def missing(self) -> tuple[Field, ...]:
        """The columns without which no row can be taken."""
        lacking = [] if set(self.mapping) & set(STARTS) else [Field.DATE]
        return (*lacking, *(() if Field.SUBJECT in self.mapping else (Field.SUBJECT,)))

    @property
    def started_by(self) -> Field | None:
        """The column whose date starts the periods of the list's channel."""
        return self.reader.start(BY_CODE[self.channel])

    def samples(self, column: int, count: int = 3) -> tuple[str, ...]:
        """Return the first filled cells of a column, to be shown beside its meaning."""
        texts = (line_of(value_at(row.values, column)) for row in self.rows)
        found = [text for text in texts if text]
        return tuple(found[:count])

    def text_of(self, row: RowResult, fields: Iterable[Field]) -> str:
        """Return the cells of a row that stand for these fields, as the list has them."""
        columns = [at for field in fields for at in self.reader.columns(field)]
        texts = (line_of(value_at(row.values, at)) for at in columns)
        return " ".join(text for text in texts if text)

    def corrected(self, row: int, name: str, text: str) -> Preview:
        """Return the preview with a cell of a row typed anew.

        Args:
            row: number as Excel shows it.
            name: field of the problem, such as ``received`` or ``subject``.
            text: what the officer typed; empty goes back to the list's own.
        """
        changed = {**self.corrections.get(row, {}), name: clean(text)}
        if not text.strip():
            changed.pop(name)
        corrections = {**self.corrections, row: changed}
        rows = [
            self.reader.read(old.row, old.values, changed) if old.row == row else old
            for old in self.rows
        ]
        return _judged(replace(self, corrections=corrections), rows)

    def decided(self, rows: Iterable[int], status: Status) -> Preview:
        """Return the preview with rows skipped, duplicates updated, or (NEW) as they were."""
        decisions = {**self.decisions, **dict.fromkeys(rows, status)}
        return _judged(replace(self, decisions=decisions), self.rows)

    def against(self, known: Known) -> Preview:
        """Return the preview compared with what the database holds."""
        return _judged(replace(self, known=known), self.rows)


def _judged(preview: Preview, rows: Iterable[RowResult]) -> Preview:
    """Return the preview with these rows, each said what will become of it."""
    return replace(preview, rows=tuple(judged(rows, preview.known, preview.decisions)))


def build(
    source: Source,
    layout: Layout,
    options: Options,
    *,
    mapping: Columns | None,
    progress: Progress,
) -> Preview:
    """Read all rows of a list.

    Raises:
        CancelledError: the officer cancelled.
    """
    columns = tuple(mapping or layout.mapping)
    reader = RowReader(columns, options)
    lines: list[tuple[int, Line]] = list(data_rows(layout, columns))
    rows: list[RowResult] = []
    for at, (number, line) in enumerate(lines):
        if at % _STEP == 0:
            progress.advance(at, len(lines))
        rows.append(reader.read(number, line, {}))
    progress.advance(len(lines), len(lines))
    return Preview(
        file=source.file,
        type=source.kind,
        sheet=layout.sheet.name,
        sheets=tuple(
            SheetChoice(sheet.name, sum(1 for row in sheet.rows if any(row)), sheet.hidden)
            for sheet in source.sheets
        ),
        header_row=layout.header_row,
        headings=layout.headings,
        mapping=columns,
        signature=layout.signature,
        channel=options.channel.code,
        start=options.start,
        rows=tuple(judged(rows, Known(), {})),
        reader=reader,
    )


def guess_channel(layout: Layout, file: str) -> str:
    """Return the code of the likeliest channel of a list."""
    return channels.guess(layout, file)


def number_key(number: str) -> str:
    """Return the form in which outside numbers are compared: folded, without blanks."""
    return "".join(fold(number).split())


def judged(
    rows: Iterable[RowResult], known: Known, decisions: Mapping[int, Status]
) -> Iterable[RowResult]:
    """Say of every row what will become of it; rows must come in the list's order."""
    numbers: dict[str, int] = {}
    keys: dict[str, int] = {}
    for row in rows:
        if row.draft is None:
            yield row
            continue
        number = number_key(row.draft.external_no)
        first = numbers.get(number) if number else keys.get(row.key)
        numbers.setdefault(number, row.row)
        keys.setdefault(row.key, row.row)
        yield _decided(row, first, number, known, decisions.get(row.row))


def _decided(
    row: RowResult, first: int | None, number: str, known: Known, decision: Status | None
) -> RowResult:
    """Return a good row with its status, its twin and the warning about it."""
    problems = tuple(p for p in row.problems if not p.code.startswith("duplicate."))
    twin: int | None = None
    status = Status.NEW
    if first is not None:
        status = Status.DUPLICATE
        problems += (Problem("external_no", "duplicate.list", str(first), warning=True),)
    elif number in known.numbers and number:
        twin, key = known.numbers[number]
        status = Status.UNCHANGED if key == row.key else Status.DUPLICATE
        if status is Status.DUPLICATE:
            problems += (Problem("external_no", "duplicate.database", number, warning=True),)
    elif row.key in known.keys and not number:
        twin, status = known.keys[row.key], Status.UNCHANGED
    if decision is Status.SKIPPED or (
        decision is Status.UPDATE and status is Status.DUPLICATE and twin is not None
    ):
        status = decision
    return replace(row, problems=problems, status=status, application_id=twin)
