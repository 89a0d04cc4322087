"""E-mails as people drop them: .eml as it was sent, .msg as Outlook saves it.

Nothing is fetched and nothing is run: of HTML only the words are taken. What a mail says wrongly
(unknown encodings, no date, cut-off parts) is borne; what cannot be read is told by a code.
"""

from __future__ import annotations

import datetime as dt
import email
import email.errors
import email.policy
import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parseaddr, parsedate_to_datetime

from oxmsg import Message as OutlookMessage

from hi_desktop.domain.errors import WorldError
from hi_desktop.domain.files import MAX_DEPTH, MAX_FILES, MailFacts, Media
from hi_desktop.domain.text import clean
from hi_desktop.importing import compound, plain_text

LOCAL = dt.timezone(dt.timedelta(hours=3))
"""Türkiye has kept this time all year since September 2016."""
OUTLOOK = "application/vnd.ms-outlook"
_ANSWER = re.compile(r"(?:(?:re|fw|fwd|ynt|i̇lt|ilt|yan)\s*:\s*)+", re.IGNORECASE)
_LONGEST_BODY = 60_000
_LONGEST_SUBJECT = 500
_RTF, _HTML = 0x1009, 0x1013
"""Numbers of the properties that hold a body (MS-OXPROPS)."""
_DAMAGE = (
    ValueError, KeyError, IndexError, TypeError, AttributeError, AssertionError, OSError,
    LookupError, struct.error, RecursionError, OverflowError, email.errors.MessageError,
)  # fmt: skip
"""What reading a damaged mail raises."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file that lies in an e-mail."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Mail:
    """What an e-mail says, and what lies in it."""

    facts: MailFacts
    parts: tuple[Part, ...] = ()


def read_mail(data: bytes, media: Media) -> Mail:
    """Return an e-mail.

    Raises:
        WorldError: `mail.damaged`.
    """
    try:
        return _outlook(data) if media.code == OUTLOOK else _internet(data)
    except _DAMAGE as error:
        raise WorldError("mail.damaged") from error


def subject_of(text: str) -> str:
    """Return a subject without the marks of answering and forwarding.

    >>> subject_of("RE: Ynt:  Evde bakım aylığı")
    'Evde bakım aylığı'
    """
    bare = clean(text)
    return (_ANSWER.sub("", bare, count=1) if _ANSWER.match(bare) else bare)[:_LONGEST_SUBJECT]


# ---- .eml


def _internet(data: bytes) -> Mail:
    message = email.message_from_bytes(data, policy=email.policy.default)
    name, address = parseaddr(_header(message, "From") or _header(message, "Sender"))
    sent = _date(_header(message, "Date"))
    body, parts, notes = _content(message)
    facts = MailFacts(
        subject=subject_of(_header(message, "Subject")),
        sender=clean(name),
        address=clean(address),
        sent=sent,
        body=clean(body, lines=True)[:_LONGEST_BODY],
        notes=tuple(dict.fromkeys(notes if sent else ("mail.no_date", *notes))),
    )
    return Mail(facts, tuple(parts))


def _content(message: Message) -> tuple[str, list[Part], list[str]]:
    """Return the words, the files, and the codes of what could not be read."""
    notes: list[str] = []
    texts: dict[str, list[str]] = {"plain": [], "html": []}
    parts: list[Part] = []
    for part in _leaves(message, 0):
        if len(parts) >= MAX_FILES:
            notes.append("file.too_many")
            break
        found = _file_of(part)
        if found is None:
            kind = "html" if part.get_content_subtype() == "html" else "plain"
            texts[kind].append(_text(part))
        elif found.name.lower() == "winmail.dat":
            notes.append("mail.winmail")
            parts.append(found)
        else:
            parts.append(found)
    body = "\n".join(filter(None, texts["plain"])).strip()
    if not body:
        body = "\n".join(plain_text.of_html(page) for page in texts["html"])
    return body, parts, notes


def _header(message: Message, name: str) -> str:
    """Return a header as text; one that breaks the rules is taken as it stands."""
    try:
        found = message[name]
        text = "" if found is None else str(found)
    except _DAMAGE:
        raw = dict(message.raw_items()).get(name, "") if isinstance(message, EmailMessage) else ""
        text = str(raw)
    if any("\udc80" <= letter <= "\udcff" for letter in text):
        text = plain_text.decoded(text.encode("utf-8", "surrogateescape"))
    return text


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """Return the parts that hold something; a whole mail within is one of them."""
    whole = not message.is_multipart() or message.get_content_maintype() == "message"
    if whole or depth > 4 * MAX_DEPTH:
        yield message
    else:
        for part in message.iter_parts() if isinstance(message, EmailMessage) else ():
            yield from _leaves(part, depth + 1)


def _file_of(part: Message) -> Part | None:
    """Return a part that is a file; None for text that is read."""
    if part.get_content_maintype() == "message" and part.is_multipart():
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        if not isinstance(first, Message):
            return None
        title = clean(_header(first, "Subject"))[:80] or "e-posta"
        return Part(title + ".eml", first.as_bytes(policy=email.policy.compat32))
    name = _file_name(part)
    attached = (part.get_content_disposition() or "") == "attachment"
    if part.get_content_maintype() == "text" and not name and not attached:
        return None
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload:
        return Part(name, b"") if name else None
    return Part(name or f"ek.{part.get_content_subtype()}", payload)


def _file_name(part: Message) -> str:
    try:
        return clean(part.get_filename() or "")
    except _DAMAGE:
        return "ek"


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    return plain_text.decoded(payload, str(part.get_content_charset() or ""))


def _date(text: str) -> dt.datetime | None:
    try:
        return _local(parsedate_to_datetime(text))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _local(when: dt.datetime | None) -> dt.datetime | None:
    """Return local time of Türkiye without its zone; a time without a zone is taken as it is."""
    if when is None:
        return None
    return (when.astimezone(LOCAL) if when.tzinfo else when).replace(tzinfo=None, microsecond=0)


# ---- .msg


def _outlook(data: bytes) -> Mail:
    compound.names(data)  # no circles and no sectors beyond the end, before the library trusts it
    message = OutlookMessage.load(io.BytesIO(data))
    notes: list[str] = []
    body = message.body or ""
    if not body.strip():
        body = plain_text.of_html(_html(message))
    if not body.strip() and message.properties.binary_prop_value(_RTF):
        notes.append("mail.rtf_only")
    sent = _local(message.sent_date) or _date(message.message_headers.get("Date", ""))
    if sent is None:
        notes.append("mail.no_date")
    name, address = parseaddr(_unfolded(message.sender or ""))
    parts: list[Part] = []
    for item in message.attachments:
        if len(parts) >= MAX_FILES:
            notes.append("file.too_many")
            break
        content = item.file_bytes
        if content is None:
            notes.append("mail.embedded")
            continue
        parts.append(Part(clean(item.file_name or "") or "ek", content))
    facts = MailFacts(
        subject=subject_of(message.subject),
        sender=clean(name or (message.sender or "" if not address else "")),
        address=clean(address) if "@" in address else "",
        sent=sent,
        body=clean(body, lines=True)[:_LONGEST_BODY],
        notes=tuple(dict.fromkeys(notes)),
    )
    return Mail(facts, tuple(parts))


def _unfolded(header: str) -> str:
    """Return a header with its encoded words read."""
    try:
        return str(make_header(decode_header(header)))
    except (LookupError, UnicodeError, email.errors.HeaderParseError):
        return header


def _html(message: OutlookMessage) -> str:
    raw = message.properties.binary_prop_value(_HTML)
    if raw:
        return plain_text.decoded(raw, _charset(raw))
    return message.properties.str_prop_value(_HTML) or ""


def _charset(markup: bytes) -> str:
    found = re.search(rb"charset=[\"']?([A-Za-z0-9_-]{2,40})", markup[:4096])
    return found[1].decode("ascii") if found else ""
