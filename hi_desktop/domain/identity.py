"""Identity numbers: T.C. kimlik no (11 digits) and vergi kimlik no (10), their check and mask.

A wrong number warns and never blocks: old papers and slips of the pen are part of the work.
"""

from __future__ import annotations

import re

_PERSON_DIGITS = 11
_TAX_DIGITS = 10
_SHOWN_FIRST, _SHOWN_LAST = 3, 2
_SCIENTIFIC = re.compile(r"^[+-]?\d+(?:[.,]\d+)?[eE][+-]?\d+$")

_WRITTEN = re.compile(r"(?<!\d)[1-9]\d{2}(?: ?\d){8}(?!\d)")


def check_identity_no(text: str) -> tuple[str, str | None]:
    """Return the number without blanks and the code of a warning, or None when it is in order.

    An empty text is in order: the number is never mandatory.

    >>> check_identity_no("100 000 001 46")
    ('10000000146', None)
    >>> check_identity_no("10000000147")
    ('10000000147', 'identity.checksum')
    """
    compact = "".join(text.split())
    if _SCIENTIFIC.match(compact):
        return compact, "identity.scientific"
    digits = compact.replace("-", "").replace(".", "")
    if not digits:
        return "", None
    return digits, _warning(digits)


def _warning(digits: str) -> str | None:
    """Return what is doubtful about a number without blanks."""
    if not (digits.isascii() and digits.isdecimal()):
        return "identity.characters"
    if len(digits) not in {_PERSON_DIGITS, _TAX_DIGITS}:
        return "identity.length"
    if len(set(digits[:9])) == 1:
        return "identity.repeated"
    if len(digits) == _TAX_DIGITS:
        return None if is_tax_no(digits) else "identity.tax_checksum"
    return None if is_identity_no(digits) else "identity.checksum"


def is_identity_no(digits: str) -> bool:
    """Return whether eleven digits bear the two check digits of a T.C. kimlik no.

    >>> is_identity_no("12345678950"), is_identity_no("12345678901")
    (True, False)
    """
    if len(digits) != _PERSON_DIGITS or not digits.isdecimal() or digits[0] == "0":
        return False
    d = [int(digit) for digit in digits]
    tenth = (sum(d[0:9:2]) * 7 - sum(d[1:8:2])) % 10
    return d[9] == tenth and d[10] == sum(d[:10]) % 10


def is_tax_no(digits: str) -> bool:
    """Return whether ten digits bear the check digit of a vergi kimlik no.

    >>> is_tax_no("4540536920"), is_tax_no("4540536921")
    (True, False)
    """
    if len(digits) != _TAX_DIGITS or not digits.isdecimal():
        return False
    total = 0
    for place, digit in enumerate(digits[:9]):
        shifted = (int(digit) + 9 - place) % 10
        if shifted:
            total += (shifted * 2 ** (9 - place)) % 9 or 9
    return (10 - total % 10) % 10 == int(digits[9])


def mask_identity(text: str) -> str:
    """Return an identity number as lists and letters may show it.

    >>> mask_identity("10000000146")
    '100******46'
    >>> mask_identity("12")
    '**'
    """
    hidden = len(text) - _SHOWN_FIRST - _SHOWN_LAST
    if hidden < _SHOWN_FIRST:
        return "*" * len(text)
    return text[:_SHOWN_FIRST] + "*" * hidden + text[-_SHOWN_LAST:]


def mask_identities(text: str) -> str:
    """Return free text with the identity numbers in it masked; phone numbers stay.

    Eleven digits that begin with no nought are taken for one, also where a slip of the pen breaks
    their check; in groups with blanks only where the check holds.

    >>> mask_identities("T.C. 10000000146, tel 05321234567")
    'T.C. 100******46, tel 05321234567'
    >>> mask_identities("100 000 001 46 ve 532 123 456 78")
    '100******46 ve 532 123 456 78'
    """
    return _WRITTEN.sub(_masked, text)


def _masked(found: re.Match[str]) -> str:
    digits = found[0].replace(" ", "")
    return mask_identity(digits) if digits == found[0] or is_identity_no(digits) else found[0]


def mask_phone(e164: str) -> str:
    """Return a phone number with its middle hidden; short numbers such as 183 stay.

    >>> mask_phone("+905321234567")
    '+90532*****67'
    >>> mask_phone("183")
    '183'
    """
    if not e164.startswith("+"):
        return e164
    shown = 6 if e164.startswith("+90") else 3
    hidden = len(e164) - shown - _SHOWN_LAST
    return e164[:shown] + "*" * hidden + e164[-_SHOWN_LAST:] if hidden > 0 else "*" * len(e164)
