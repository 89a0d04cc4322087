"""Which channel a list came by, where neither the officer nor a column says so."""

from __future__ import annotations

from hi_desktop.importing import vocabulary
from hi_desktop.importing.cells import line_of
from hi_desktop.importing.fields import Field
from hi_desktop.importing.headings import SYSTEMS, meaning, words_of
from hi_desktop.importing.layout import Layout

_PAPER_TITLES = ("gelen evrak", "evrak kayit", "evrak defteri", "posta")
_BY_SYSTEM = {"edevlet": "E_DEVLET", "cimer": "CIMER", "bimer": "BIMER", "beys": "BEYS"}
_READ_TITLES = 12


def guess(layout: Layout, file: str) -> str:
    """Return the code of the likeliest channel of a list.

    Headings that name a system come first ("CİMER Başvuru Tarihi"), then titles, the sheet's and
    the file's name, last what kind of columns there are: a register of incoming letters has a
    sender or a date on the letter, a desk's own list an arrival date and the way to reach people.
    """
    named = [word for heading in layout.headings for word in words_of(heading)]
    system = next((word for word in named if word in _BY_SYSTEM), None)
    if system in SYSTEMS and system is not None:
        return _BY_SYSTEM[system]
    top = layout.sheet.rows[: max(layout.first_header_row - 1, 0)][:_READ_TITLES]
    titles = [line_of(value) for row in top for value in row if value is not None]
    places = (*titles, layout.sheet.name, file.replace("_", " "))
    if told := vocabulary.channel_in(places):
        return told
    meanings = {meaning(heading) for heading in layout.headings if heading}
    folded = " ".join(" ".join(words_of(place)) for place in places)
    if meanings & {Field.SENDER, Field.LETTER_DATE} or any(t in folded for t in _PAPER_TITLES):
        return "MEKTUP"
    if Field.APPLIED_ON in meanings and Field.EXTERNAL_NO in meanings:
        return "CIMER"
    if Field.ARRIVED_ON in meanings and not meanings & {Field.PHONE, Field.IDENTITY_NO}:
        return "MEKTUP"
    return "DILEKCE_ELDEN"
