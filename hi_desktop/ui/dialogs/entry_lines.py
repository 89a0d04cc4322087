"""Lines of the application form that know what is typed into them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.dates import parse_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.identity import check_identity_no, mask_identity
from hi_desktop.domain.phones import Phone, format_phone, parse_phone
from hi_desktop.ui.widgets.fields import LineEdit

_NUMBER_AND_DATE = re.compile(
    r"^(?P<number>\S.*?)\s*(?:\s|/)\s*[/–-]?\s*(?P<date>\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$"
)
_DATE_THEN_NUMBER = re.compile(
    r"^(?P<date>\d{1,2}[./-]\d{1,2}[./-]\d{2,4})\s*(?:tarihli ve|tarih ve|/|-|–)\s*"
    r"(?P<number>\S.*?)(?:\s+sayılı.*)?$"
)


def split_letter(text: str, today: dt.date) -> tuple[str, dt.date | None]:
    """Return number and date of a letter as they are pasted from EBYS.

    A number without a date stays as it is.

    >>> split_letter("E-64011748-622.03-123 / 23.11.2026", dt.date(2026, 11, 23))
    ('E-64011748-622.03-123', datetime.date(2026, 11, 23))
    >>> split_letter("E-64011748-622.03-123", dt.date(2026, 11, 23))
    ('E-64011748-622.03-123', None)
    """
    bare = text.strip()
    found = _DATE_THEN_NUMBER.match(bare) or _NUMBER_AND_DATE.match(bare)
    if found is None:
        return bare, None
    try:
        return found["number"].strip(), parse_date(found["date"], today)
    except RuleError:
        return bare, None


class PhoneLine(LineEdit):
    """A phone number; it is written out when the line is left.

    `next_stop` takes the focus on Tab in place of the next field, where one is set.

    Signals:
        left: the officer went on with Tab.
    """

    left = Signal()

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder=placeholder, parent=parent)
        self.next_stop: QWidget | None = None

    def phone(self) -> Phone | None:
        """Return the number; None when it is empty or cannot be read."""
        try:
            return parse_phone(self.text())
        except RuleError:
            return None

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: FBT001, N802 - Qt's
        """Go on to where the next words are needed."""
        if forward and self.next_stop is not None:
            self.next_stop.setFocus()
            return True
        moved = super().focusNextPrevChild(forward)
        if forward:
            self.left.emit()
        return moved

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Write the number as it is read."""
        super().focusOutEvent(event)
        if (known := self.phone()) is not None:
            self.setText(format_phone(known.e164, known.extension))


class IdentityLine(LineEdit):
    """An identity number: masked unless the cursor is in it.

    `warned` carries the code of a doubt, or an empty text, when the line is left.
    """

    warned = Signal(str)

    def __init__(self, name: str, *, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder=placeholder, parent=parent)
        self._number = ""
        self.textEdited.connect(self._typed)

    def number(self) -> str:
        """Return the number without its mask."""
        return self._number

    def set_number(self, number: str) -> None:
        """Show a number; one that comes masked stays as it is."""
        self._number = number
        self._show()

    def _typed(self, text: str) -> None:
        self._number = text.strip()

    def _show(self) -> None:
        self.setText(self._number if self.hasFocus() else mask_identity(self._number))

    def focusInEvent(self, event: QFocusEvent, /) -> None:
        """Show the number, marked, so that typing replaces it."""
        super().focusInEvent(event)
        self._show()
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Mask the number and tell a doubt."""
        super().focusOutEvent(event)
        doubt: str | None = ""
        if "*" not in self._number:
            self._number, doubt = check_identity_no(self._number)
        self._show()
        self.warned.emit(doubt or "")


class LetterLine(LineEdit):
    """The number of a letter; a date pasted with it is split off.

    `dated` carries that date.
    """

    dated = Signal(object)

    def __init__(
        self, name: str, *, today: Callable[[], dt.date], parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self._today = today

    def focusOutEvent(self, event: QFocusEvent, /) -> None:
        """Split off the date."""
        super().focusOutEvent(event)
        self.split()

    def split(self) -> None:
        """Split off the date that stands behind or before the number."""
        number, day = split_letter(self.text(), self._today())
        if day is not None:
            self.setText(number)
            self.dated.emit(day)
