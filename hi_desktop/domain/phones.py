"""Phone numbers: read as people write them, kept as E.164 with the extension (dahili) apart."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hi_desktop.domain import text as letters
from hi_desktop.domain.errors import RuleError

AREA_CODES = frozenset(
    (  # noqa: SIM905 - a list of strings would take eighty lines
        "212 216 222 224 226 228 232 236 238 242 246 248 252 256 258 262 264 266 272 274 276 282 "
        "284 286 288 312 318 322 324 326 328 332 338 342 344 346 348 352 354 356 358 362 364 366 "
        "368 370 372 374 376 378 380 382 384 386 388 392 412 414 416 422 424 426 428 432 434 436 "
        "438 442 446 452 454 456 458 462 464 466 472 474 476 478 482 484 486 488"
    ).split()
)
"""Area codes of Türkiye and Northern Cyprus."""

_SERVICE_CODES = frozenset({"800", "811", "822", "850", "888", "898", "900"})
_NATIONAL_DIGITS = 10
_SHORT = re.compile(r"1\d{2}")
_UNIVERSAL = re.compile(r"444\d{4}")
_EXTENSION = re.compile(
    r"(?:\b(?:dahili|dah|dhl|ext|extension|d|x)\b[\s.:]*|/\s*|#\s*)(\d{1,6})\s*\)?\s*$"
)
_ALLOWED = re.compile(r"[\d\s().+/-]+")


@dataclass(frozen=True, slots=True)
class Phone:
    """One number.

    Args:
        e164: ``+905321234567``; a short number such as 183 as it is dialled.
        extension: dahili, digits only.
        short: a three-digit service number (183, 144, 150, 112).
    """

    e164: str
    extension: str = ""
    short: bool = False

    @property
    def mobile(self) -> bool:
        """Whether it is a Turkish mobile number."""
        return self.e164.startswith("+905")


def parse_phone(text: str, *, mobile: bool = False) -> Phone:
    """Read a phone number.

    Args:
        text: with blanks, parentheses, dashes, a leading 0, 90, 0090 or +90, and an extension after
            ``dahili``, ``dah.``, ``ext`` or a stroke.
        mobile: only a Turkish mobile number will do (cep telefonu).

    Raises:
        RuleError: ``phone.invalid``, ``phone.not_mobile``.

    >>> parse_phone("(0312) 416 80 00 dahili 123")
    Phone(e164='+903124168000', extension='123', short=False)
    >>> parse_phone("183")
    Phone(e164='183', extension='', short=True)
    """
    written = letters.fold(letters.clean(text))
    extension = ""
    if found := _EXTENSION.search(written):
        extension = found[1]
        written = written[: found.start()].rstrip(" ,;(-")
    written = re.sub(r"^(?:tel|telefon|gsm|cep)\b[\s.:]*", "", written)
    if not _ALLOWED.fullmatch(written):
        raise RuleError("phone.invalid", field="phone", text=text)
    e164 = _e164(written)
    if e164 is None:
        raise RuleError("phone.invalid", field="phone", text=text)
    phone = Phone(e164, extension, short=not e164.startswith("+"))
    if mobile and not phone.mobile:
        raise RuleError("phone.not_mobile", field="mobile", text=text)
    return phone


def _e164(written: str) -> str | None:
    """Return digits as they are stored, or None when they are no phone number."""
    digits = re.sub(r"\D", "", written)
    abroad = written.lstrip(" (").startswith("+") or digits.startswith("00")
    if _SHORT.fullmatch(digits) and not abroad:
        return digits
    digits = digits.removeprefix("00")
    if abroad and not digits.startswith("90"):
        return _foreign("+" + digits)
    national = _national(digits)
    return "+90" + national if _is_turkish(national) else None


def _national(digits: str) -> str:
    """Return the number without country code and leading zero."""
    if len(digits) == _NATIONAL_DIGITS + 2 and digits.startswith("90"):
        return digits[2:]
    if len(digits) == len("90") + len("4440183") and digits.startswith("90444"):
        return digits[2:]
    if len(digits) == _NATIONAL_DIGITS + 3 and digits.startswith("900"):
        return digits[3:]
    return digits.removeprefix("0")


def _is_turkish(national: str) -> bool:
    """Return whether a national number can exist."""
    if _UNIVERSAL.fullmatch(national):
        return True
    if len(national) != _NATIONAL_DIGITS:
        return False
    area = national[:3]
    return area[0] == "5" or area in AREA_CODES or area in _SERVICE_CODES


def _foreign(number: str) -> str | None:
    """Return a number of another country when it is a possible one."""
    import phonenumbers  # its tables are needed for foreign numbers only

    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return None
    return number if phonenumbers.is_possible_number(parsed) else None


def format_phone(e164: str, extension: str = "") -> str:
    """Return a number as it is read: ``0532 123 45 67``, ``(0312) 416 80 00 dahili 123``.

    >>> format_phone("+905321234567"), format_phone("+904440183"), format_phone("183")
    ('0532 123 45 67', '444 0 183', '183')
    """
    shown = _shown(e164)
    return f"{shown} dahili {extension}" if extension else shown


def _shown(e164: str) -> str:
    """Return the number without its extension."""
    if not e164.startswith("+90"):
        return e164
    national = e164[3:]
    if _UNIVERSAL.fullmatch(national):
        return f"{national[:3]} {national[3]} {national[4:]}"
    if len(national) != _NATIONAL_DIGITS:
        return e164
    area, rest = national[:3], f"{national[3:6]} {national[6:8]} {national[8:]}"
    return f"(0{area}) {rest}" if area in AREA_CODES else f"0{area} {rest}"
