"""Rows in memory for tests of lists."""

from __future__ import annotations

from dataclasses import dataclass

from hi_desktop.ui.columns import Cell, Column, Gauge


@dataclass(frozen=True)
class Row:
    id: int
    number: str
    subject: str
    unit: str


class Source:
    """A source of rows that counts how often it is asked."""

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.prefix = "Konu"

    def __call__(self, ids: list[int]) -> dict[int, Row]:
        self.asked.append(len(ids))
        return {
            i: Row(i, f"2026/{i:06}", f"{self.prefix} {i}", "EYHGM" if i % 2 else "")
            for i in ids
            if i % 7
        }


def due_cell(row: Row) -> Cell:
    tone = ("late", "due", "soon", "text2")[row.id % 4]
    return Cell(
        f"{row.id % 15} iş günü",
        tone=tone,
        strong=tone != "text2",
        glyph="clock",
        glyph_tone=tone,
        variant="filled",
        gauge=Gauge(row.id % 15, 15),
    )


COLUMNS = (
    Column(
        key="due",
        title="Kalan süre",
        text=lambda r: f"{r.id % 15} iş günü",
        cell=due_cell,
        said=lambda r: f"Kalan süre {r.id % 15} iş günü",
        width=142,
        indent=24,
    ),
    Column(key="number", title="Kayıt no", text=lambda r: r.number, tone="text2", width=84),
    Column(
        key="subject",
        title="Konu",
        text=lambda r: r.subject,
        cell=lambda r: Cell(r.subject, glyph="globe"),
        stretch=True,
        min_width=150,
    ),
    Column(key="unit", title="Birim", text=lambda r: r.unit, filterable=True, at=600),
    Column(
        key="state",
        title="Durum",
        text=lambda _: "Havalede",
        cell=lambda _: Cell("Havalede", dot="info"),
        sortable=False,
        width=120,
    ),
    Column(key="officer", title="Sorumlu", text=lambda _: "A. Demir", at=None),
)
