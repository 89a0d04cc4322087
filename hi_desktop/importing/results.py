"""What reading a list gives: one result a row, and the keys by which things are known again."""

from __future__ import annotations

import datetime as dt
import enum
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.channels import Channel
from hi_desktop.domain.text import clean, fold
from hi_desktop.importing.fields import Field
from hi_desktop.importing.problems import Problem
from hi_desktop.importing.tables import Line


class Status(enum.StrEnum):
    """What will become of a row."""

    NEW = "new"
    DUPLICATE = "duplicate"
    UNCHANGED = "unchanged"
    UPDATE = "update"
    FAULTY = "faulty"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """One data row.

    Args:
        row: its number as Excel shows it.
        values: its cells.
        draft: what will be registered; None while the row is faulty.
        problems: what is wrong or doubtful.
        status: what will become of it.
        kept: further words of the list that have no field of their own, one line.
        key: fingerprint of the content, by which the same row is recognised again.
        application_id: the registered application of the same number or content.
    """

    row: int
    values: Line
    draft: Draft | None
    problems: tuple[Problem, ...]
    status: Status
    kept: str = ""
    key: str = ""
    application_id: int | None = None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that keep the row out."""
        return tuple(problem for problem in self.problems if not problem.warning)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """The problems that only warn."""
        return tuple(problem for problem in self.problems if problem.warning)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How the rows of one list are to be read.

    Args:
        channel: of rows that name none.
        start: column whose date starts the period; None chooses by the channel of each row.
        today: later dates are doubtful.
        units: id by folded name, short name and former name.
    """

    channel: Channel
    start: Field | None
    today: dt.date
    units: Mapping[str, int]


def content_key(draft: Draft, notes: Sequence[str] = ()) -> str:
    """Return the fingerprint of what a row says, apart from what the registry adds."""
    told = (
        *(draft.received, draft.subject, draft.applicant, draft.identity_no, draft.phone),
        *(draft.email, draft.address, draft.province, draft.external_no, draft.letter_no),
        *(draft.body, draft.kind, draft.written_on, draft.topic, *notes),
    )
    text = "\x1f".join(str(part) for part in told)
    return hashlib.blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest()


def unit_key(name: str) -> str:
    """Return the form in which names of units are compared.

    >>> unit_key("AĞRI Aile ve Sosyal Politikalar İl Müdürlüğü.")
    'agri aile ve sosyal politikalar il mudurlugu'
    """
    return " ".join("".join(c if c.isalnum() else " " for c in fold(clean(name))).split())
