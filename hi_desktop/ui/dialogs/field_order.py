"""In which order the fields of an application come, by the channel that brings it."""

from __future__ import annotations

from collections.abc import Sequence

_PHONE = ("phone", "applicant")
_WEB = ("external_no", "applicant")
_MAIL = ("email", "applicant")
_PAPER = ("letter_no", "letter_date", "applicant", "phone")
LEADS: dict[str, Sequence[str]] = {
    "TELEFON": _PHONE, "ALO_183": _PHONE, "ALO_144": _PHONE, "BEYAZ_MASA": _PHONE,
    "CIMER": _WEB, "BIMER": _WEB, "BEYS": _WEB, "E_DEVLET": _WEB, "KDK": _WEB,
    "E_POSTA": _MAIL, "KEP": _MAIL,
    "MEKTUP": _PAPER, "FAKS": _PAPER, "TBMM": _PAPER, "RESMI_YAZI": _PAPER,
    "DILEKCE_ELDEN": ("applicant", "phone"),
}  # fmt: skip
"""The fields that come first, by channel; what is not among them is in the folded part."""

FOLDED = ("phone", "external_no", "email", "letter_no", "letter_date", "identity_no", "province")
"""The fields of the folded part, but for those that the channel brings to the front."""


def lead_fields(channel: str) -> Sequence[str]:
    """Return the fields that come first.

    >>> lead_fields("TELEFON")
    ('phone', 'applicant')
    """
    return LEADS.get(channel, _WEB)


def folded_fields(channel: str) -> Sequence[str]:
    """Return the fields of the folded part."""
    return tuple(name for name in FOLDED if name not in lead_fields(channel))
