"""What lists, exports and letters show of a person whose identity is kept secret.

The identity number is masked for everybody unless it is asked for; a hidden identity (CİMER, Law
3071) and a protection order (Law 6284 art. 8/6) hide the person altogether.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from hi_desktop.domain.applications import Draft, Row
from hi_desktop.domain.identity import mask_identities, mask_identity, mask_phone
from hi_desktop.domain.vocabulary import IdentityStatus, Language, Word

HIDDEN = Word("Kimliği gizli", "Identity hidden")
HIDDEN_SUBJECT = Word("Gizlilik kararı bulunan başvuru", "Application under an order of secrecy")
_STARS = "***"
_D = TypeVar("_D", bound=Draft)


def mask_name(name: str) -> str:
    """Return a name by its initials, not telling how long it is.

    >>> mask_name("Ali Rıza Ünal")
    'A*** R*** Ü***'
    """
    return " ".join(part[0] + _STARS for part in name.split())


def mask_email(address: str) -> str:
    """Return an e-mail address with its local part hidden.

    >>> mask_email("ayse.demir@aile.gov.tr")
    'a***@aile.gov.tr'
    """
    local, at, domain = address.partition("@")
    return local[:1] + _STARS + at + domain if local else address


def is_hidden(application: Draft) -> bool:
    """Return whether the person behind an application must not be shown."""
    return application.confidential or application.identity is IdentityStatus.HIDDEN


def masked(application: _D, language: Language = "tr") -> _D:
    """Return an application as a person without leave to see the applicant reads it.

    The identity number and the phone are always masked; of a hidden applicant also the name,
    the addresses and the province are withheld, and the free text, which may name the person.
    """
    shown = replace(
        application,
        identity_no=mask_identity(application.identity_no),
        phone=mask_phone(application.phone),
    )
    if not is_hidden(application):
        return shown
    return replace(
        shown,
        applicant=HIDDEN.in_(language),
        identity_no="*" * len(application.identity_no),
        phone="",
        extension="",
        email="",
        address="",
        province="",
        body="",
    )


def masked_row(row: Row, language: Language = "tr") -> Row:
    """Return a row as a person without leave to see the applicant reads it."""
    if not row.confidential:
        return row
    return replace(row, applicant=HIDDEN.in_(language), province="")


def leaving_row(row: Row, language: Language = "tr") -> Row:
    """Return a row as a list may hold it that leaves the register: a report, a workbook.

    A court's order of secrecy (Law 6284 art. 8/6) withholds the applicant and what names him: the
    subject and the outside numbers. Identity numbers within a text are masked.
    """
    if row.confidential:
        subject = HIDDEN_SUBJECT.in_(language)
        return replace(masked_row(row, language), subject=subject, external_no="", letter_no="")
    return replace(
        row, subject=mask_identities(row.subject), applicant=mask_identities(row.applicant)
    )
