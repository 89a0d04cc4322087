"""The channels (kanal) by which an application reaches the unit, as dated data (R9, R30, R32).

A channel says what starts the period: an electronic application counts from its application date,
paper from its arrival (geliş tarihi). It says which fields it brings and how they are called, which
kinds of unit it reaches, on which days it existed, and by which ways its applications go on.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.vocabulary import Kind, UnitKind, Word
from hi_desktop.domain.ways import Way

NUMBER = Word("Başvuru no", "Application number")
LETTER_NUMBER = Word("EBYS sayısı", "EBYS number")
CENTRAL = frozenset({UnitKind.GENERAL_DIRECTORATE, UnitKind.PRESIDENCY, UnitKind.COUNSELLORSHIP})
"""Central units (merkez birimleri)."""

ALWAYS_REQUIRED = ("subject", "received", "applicant")
"""Fields without which nothing is registered; the name only where the identity is open."""


def _labels(**labels: Word) -> Mapping[str, Word]:
    return MappingProxyType(labels)


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel.

    Args:
        code: stored, never changes.
        electronic: the application date of the outside system starts the period.
        icon: base name of the icon file.
        kind: kind that is proposed for a new application.
        aliases: other spellings that lists and command lines use, already folded.
        since, until: first and last day on which the channel exists; None is open.
        fields: names of the fields of `Draft` that it brings, in the order of the form.
        required: those of them that it cannot be without, beside `ALWAYS_REQUIRED`.
        number_field: the field of its own number, `number_label` how that number is called.
        labels: other fields that are called otherwise here.
        unit_kinds: kinds of unit that it reaches; None is every kind.
        hides_identity: the outside system knows the applicant and does not tell the unit.
        referral_ways: ways by which its applications are referred, the usual one first; requests
            of information go by the kind of the unit, see `domain.referrals.ways`.
    """

    code: str
    name: Word
    electronic: bool
    icon: str
    kind: Kind
    aliases: tuple[str, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    fields: tuple[str, ...] = ("external_no", "applicant")
    required: tuple[str, ...] = ()
    number_label: Word = NUMBER
    number_field: str = "external_no"
    labels: Mapping[str, Word] = field(default_factory=_labels)
    unit_kinds: frozenset[UnitKind] | None = None
    hides_identity: bool = False
    referral_ways: tuple[Way, ...] = (Way.LETTER,)

    def existed(self, on: dt.date) -> bool:
        """Return whether applications could arrive by it on a day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)

    def reaches(self, unit_kind: UnitKind) -> bool:
        """Return whether it brings applications to a kind of unit (R9)."""
        return self.unit_kinds is None or unit_kind in self.unit_kinds

    def label(self, name: str) -> Word | None:
        """Return how a field is called here; None where it has its usual name."""
        if name == self.number_field:
            return self.number_label
        return self.labels.get(name)


_PAPER = ("letter_no", "letter_date", "letter_reference", "written_on", "applicant", "phone")
_SPOKEN = (Way.PHONE, Way.OFFICIAL_MAIL, Way.LETTER)
_MAIL = (Way.OFFICIAL_MAIL, Way.LETTER)
_EXPERT = _labels(via_person=Word("Çağrı merkezi uzmanı", "Call-centre expert"))
_CASE_NUMBER = Word("Vaka no", "Case number")
_BIMER_ENDED = dt.date(2018, 7, 9)
"""Last day before the presidential system; CİMER goes on alone (KHK/703)."""

CHANNELS: tuple[Channel, ...] = (
    Channel(
        "CIMER",
        Word("CİMER", "CİMER"),
        True,
        "globe",
        Kind.REQUEST,
        since=dt.date(2015, 1, 1),
        number_label=Word("CİMER başvuru no", "CİMER number"),
        hides_identity=True,
        referral_ways=(Way.SYSTEM, Way.LETTER),
    ),
    Channel(
        "BIMER",
        Word("BİMER", "BİMER"),
        True,
        "globe",
        Kind.REQUEST,
        until=_BIMER_ENDED,
        number_label=Word("BİMER başvuru no", "BİMER number"),
        referral_ways=(Way.SYSTEM, Way.LETTER),
    ),
    Channel(
        "BEYS",
        Word("BEYS (bilgi edinme)", "BEYS (information)"),
        True,
        "document_search",
        Kind.INFORMATION,
        number_label=Word("BEYS no", "BEYS number"),
        unit_kinds=CENTRAL,
        referral_ways=(Way.BEYS, Way.LETTER),
    ),
    Channel(
        "KURUMSAL_E_POSTA",
        Word("Kurumsal e-posta (bilgi edinme)", "Official e-mail (information)"),
        True,
        "document_search",
        Kind.INFORMATION,
        aliases=("kurumsal e-posta", "kurumsal eposta"),
        fields=("email", "applicant"),
        unit_kinds=frozenset(UnitKind) - CENTRAL,
        referral_ways=_MAIL,
    ),
    Channel(
        "E_DEVLET",
        Word("e-Devlet", "e-Government"),
        True,
        "globe",
        Kind.REQUEST,
        number_label=Word("e-Devlet başvuru no", "e-Government number"),
        referral_ways=_MAIL,
    ),
    Channel(
        "E_POSTA",
        Word("E-posta", "E-mail"),
        True,
        "mail_inbox",
        Kind.REQUEST,
        aliases=("e-posta", "eposta", "mail"),
        fields=("email", "applicant"),
        referral_ways=_MAIL,
    ),
    Channel(
        "KEP",
        Word("KEP", "Registered e-mail"),
        True,
        "mail_inbox",
        Kind.REQUEST,
        fields=("email", "applicant"),
        labels=_labels(email=Word("KEP adresi", "Registered e-mail address")),
        referral_ways=_MAIL,
    ),
    Channel(
        "MEKTUP",
        Word("Mektup", "Letter"),
        False,
        "mail",
        Kind.REQUEST,
        aliases=("posta", "dilekce"),
        fields=_PAPER,
        number_field="letter_no",
        number_label=LETTER_NUMBER,
    ),
    Channel(
        "FAKS",
        Word("Faks", "Fax"),
        False,
        "mail",
        Kind.REQUEST,
        fields=_PAPER,
        number_field="letter_no",
        number_label=LETTER_NUMBER,
    ),
    Channel(
        "TELEFON",
        Word("Telefon", "Phone"),
        False,
        "call",
        Kind.REQUEST,
        fields=("phone", "applicant"),
        referral_ways=_SPOKEN,
    ),
    Channel(
        "DILEKCE_ELDEN",
        Word("Şahsen (elden dilekçe)", "In person"),
        False,
        "person",
        Kind.REQUEST,
        aliases=("sahsen", "elden", "dilekce elden"),
        fields=("applicant", "phone"),
        number_field="letter_no",
        number_label=LETTER_NUMBER,
    ),
    Channel(
        "BEYAZ_MASA",
        Word("Beyaz Masa", "White Desk"),
        False,
        "people_chat",
        Kind.REQUEST,
        fields=("phone", "applicant", "via_person"),
        labels=_labels(via_person=Word("Refakat eden", "Escort")),
        unit_kinds=CENTRAL | {UnitKind.WHITE_DESK, UnitKind.OTHER},
        referral_ways=(Way.PHONE, Way.ESCORT, Way.OFFICIAL_MAIL, Way.LETTER),
    ),
    Channel(
        "ALO_183",
        Word("Alo 183", "Alo 183"),
        False,
        "call",
        Kind.TIP_OFF,
        aliases=("183", "alo183"),
        fields=("external_no", "via_person", "phone", "applicant"),
        number_label=_CASE_NUMBER,
        labels=_EXPERT,
        referral_ways=_SPOKEN,
    ),
    Channel(
        "ALO_144",
        Word("Alo 144", "Alo 144"),
        False,
        "call",
        Kind.REQUEST,
        aliases=("144", "alo144"),
        fields=("external_no", "via_person", "phone", "applicant"),
        number_label=_CASE_NUMBER,
        labels=_EXPERT,
        referral_ways=_SPOKEN,
    ),
    Channel(
        "TBMM",
        Word("TBMM Dilekçe Komisyonu", "Parliament's Petition Commission"),
        False,
        "building_bank",
        Kind.REQUEST,
        aliases=("tbmm dilekce komisyonu", "komisyon"),
        fields=("letter_no", "letter_date", "letter_reference", "applicant"),
        required=("letter_no", "letter_date"),
        number_field="letter_no",
        number_label=Word("Komisyon yazısının sayısı", "Number of the Commission’s letter"),
        labels=_labels(letter_date=Word("Komisyon yazısının tarihi", "Date of that letter")),
    ),
    Channel(
        "KDK",
        Word("Kamu Denetçiliği Kurumu", "Ombudsman"),
        False,
        "building_bank",
        Kind.COMPLAINT,
        fields=("external_no", "letter_no", "letter_date", "applicant"),
        number_label=Word("KDK başvuru no", "Number of the Ombudsman"),
    ),
    Channel(
        "RESMI_YAZI",
        Word("Diğer kurum yazısı", "Letter of another authority"),
        False,
        "mail",
        Kind.REQUEST,
        aliases=("resmi yazi", "kurum yazisi"),
        fields=("letter_no", "letter_date", "letter_reference", "applicant"),
        number_field="letter_no",
        number_label=Word("Kurum yazısının sayısı", "Number of the authority’s letter"),
    ),
)

BY_CODE: dict[str, Channel] = {channel.code: channel for channel in CHANNELS}

FORM_FIELDS = (
    *("phone", "external_no", "email", "via_person", "letter_no", "letter_date"),
    *("letter_reference", "written_on", "identity_no", "province", "nationality"),
)
"""Fields that a channel may bring to the front; the others of them stand in the folded part."""


def folded_fields(code: str) -> tuple[str, ...]:
    """Return the fields of the folded part of the form.

    >>> "phone" in folded_fields("CIMER"), "phone" in folded_fields("TELEFON")
    (True, False)
    """
    return tuple(name for name in FORM_FIELDS if name not in BY_CODE[code].fields)


def channels_for(unit_kind: UnitKind, on: dt.date) -> tuple[Channel, ...]:
    """Return the channels that could bring an application to a kind of unit on a day (R9).

    Args:
        unit_kind: what the office itself is.
        on: the day of arrival; a paper of 2017 may be of BİMER.

    >>> codes = {one.code for one in channels_for(UnitKind.PRESIDENCY, dt.date(2026, 11, 23))}
    >>> "BEYS" in codes, "BIMER" in codes
    (True, False)
    """
    return tuple(one for one in CHANNELS if one.reaches(unit_kind) and one.existed(on))


def information_channel(unit_kind: UnitKind) -> str:
    """Return the channel by which requests of information reach a kind of unit.

    Central units get them through BEYS, provincial directorates by the official e-mail (circular
    2014/09, section on Law 4982).

    >>> information_channel(UnitKind.PROVINCIAL_DIRECTORATE)
    'KURUMSAL_E_POSTA'
    """
    return "BEYS" if unit_kind in CENTRAL else "KURUMSAL_E_POSTA"


def check_channel(code: str, received: dt.date) -> None:
    """Refuse a channel that did not exist on the day of arrival.

    Raises:
        RuleError: ``channel.unknown``, ``channel.not_yet``, ``channel.no_longer``.
    """
    channel = BY_CODE.get(code)
    if channel is None:
        raise RuleError("channel.unknown", field="channel", channel=code)
    if channel.since is not None and received < channel.since:
        raise RuleError("channel.not_yet", field="received", channel=channel.name, on=channel.since)
    if channel.until is not None and channel.until < received:
        raise RuleError(
            "channel.no_longer", field="received", channel=channel.name, on=channel.until
        )
