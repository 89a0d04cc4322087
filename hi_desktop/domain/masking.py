"""What lists, exports and letters show of a person whose identity is kept secret.

The identity number is masked for everybody unless it is asked for; a hidden identity (CİMER, Law
3071) and a protection order (Law 6284 art. 8/6) hide the person altogether.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from hi_desktop.domain.applications import Application, Draft, Row
from hi_desktop.domain.identity import mask_identities, mask_identity, mask_phone
from hi_desktop.domain.vocabulary import IdentityStatus, Language, Word

HIDDEN = Word("Kimliği gizli", "Identity hidden")
HIDDEN_SUBJECT = Word("Gizli kayıt", "Secret record")
_STARS = "***"
_D = TypeVar("_D", bound=Draft)

_OF_PERSON = ("phone", "extension", "email", "address", "province", "body", "via_person")
"""Texts that lead to a person whose identity is hidden; empty for whoever may not know it."""
_OF_CASE = ("external_no", "letter_no", "letter_reference", "topic", "nationality", "order_no")
"""Texts that moreover lead to a person under a court's order of secrecy."""
_OF_WORK = (
    *("alerted_to", "entry_text", "forwarded_to", "answer_summary", "answer_letter_no"),
    *("extension_notice_no", "explanation", "published_where"),
)
"""Texts of what was done that may name the person."""


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


def is_hidden(application: Draft | Row) -> bool:
    """Return whether the person behind an application must not be shown."""
    return application.confidential or application.identity is IdentityStatus.HIDDEN


def is_withheld(row: Row) -> bool:
    """Return whether who reads a row may not know its applicant."""
    return is_hidden(row) and not row.named


def masked(application: _D, language: Language = "tr") -> _D:
    """Return an application as a person without leave to see the applicant reads it.

    The identity number and the phone are always masked; of a hidden applicant also the name,
    the addresses and the province are withheld, and the free text, which may name the person. An
    order of secrecy withholds the subject and the outside numbers as well.
    """
    shown = replace(
        application,
        identity_no=mask_identity(application.identity_no),
        phone=mask_phone(application.phone),
    )
    return withheld(shown, language) if is_hidden(application) else shown


def withheld(application: _D, language: Language = "tr") -> _D:
    """Return an application without anything that tells who stands behind it."""
    empty: dict[str, Any] = dict.fromkeys(_OF_PERSON, "")
    if application.confidential:
        empty |= dict.fromkeys(_OF_CASE, "") | {"subject": HIDDEN_SUBJECT.in_(language)}
    stars = "*" * len(application.identity_no)
    shown = replace(application, applicant=HIDDEN.in_(language), identity_no=stars, **empty)
    if isinstance(shown, Application):
        silent: dict[str, Any] = dict.fromkeys(_OF_WORK, "")
        return replace(shown, done=replace(shown.done, **silent))
    return shown


def masked_row(row: Row, language: Language = "tr") -> Row:
    """Return a row as its reader may know it: whole for who may see the applicant."""
    return covered_row(row, language) if is_withheld(row) else row


def covered_row(row: Row, language: Language = "tr") -> Row:
    """Return a row of a secret applicant without anything that tells who he is."""
    shown = replace(row, applicant=HIDDEN.in_(language), province="")
    if not row.confidential:
        return shown
    subject = HIDDEN_SUBJECT.in_(language)
    return replace(shown, subject=subject, topic="", external_no="", letter_no="")


def leaving_row(row: Row, language: Language = "tr") -> Row:
    """Return a row as a list may hold it that leaves the register: a report, a workbook.

    A secret applicant is withheld whoever writes the list, also where he may see him in the
    window: a file goes on to others (Law 6284 art. 8/6). Identity numbers within a text are
    masked.
    """
    if is_hidden(row):
        row = covered_row(row, language)
    return replace(
        row, subject=mask_identities(row.subject), applicant=mask_identities(row.applicant)
    )
