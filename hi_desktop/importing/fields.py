"""What a column of a foreign list can mean."""

from __future__ import annotations

import enum

from hi_desktop.domain.vocabulary import Word


class Field(enum.StrEnum):
    """Meaning of a column; the values are stored with remembered mappings and never change."""

    EXTERNAL_NO = "external_no"
    LETTER_NO = "letter_no"
    RECORD_NO = "record_no"
    ORDER = "order"
    APPLIED_ON = "applied_on"
    ARRIVED_ON = "arrived_on"
    DATE = "date"
    RECORDED_ON = "recorded_on"
    REFERRED_ON = "referred_on"
    LETTER_DATE = "letter_date"
    CHANNEL = "channel"
    KIND = "kind"
    APPLICANT = "applicant"
    FIRST_NAME = "first_name"
    SURNAME = "surname"
    LEGAL_NAME = "legal_name"
    SENDER = "sender"
    IDENTITY_NO = "identity_no"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    PROVINCE = "province"
    DISTRICT = "district"
    SUBJECT = "subject"
    TOPIC = "topic"
    BODY = "body"
    UNIT = "unit"
    OFFICER = "officer"
    STATE = "state"
    ANSWERED_ON = "answered_on"
    ANSWER_NO = "answer_no"
    ANSWER = "answer"
    DUE = "due"
    SECRECY = "secrecy"
    URGENCY = "urgency"
    ATTACHMENT = "attachment"
    NOTE = "note"
    OTHER = "other"
    """Known to be none of these; not read."""


WORDS: dict[Field, Word] = {
    Field.EXTERNAL_NO: Word("Başvuru numarası (dış)", "Outside number"),
    Field.LETTER_NO: Word("Evrak sayısı", "Letter number"),
    Field.RECORD_NO: Word("Evrak kayıt numarası", "Record number"),
    Field.ORDER: Word("Sıra numarası", "Line number"),
    Field.APPLIED_ON: Word("Başvuru tarihi", "Application date"),
    Field.ARRIVED_ON: Word("Geliş tarihi", "Arrival date"),
    Field.DATE: Word("Tarih", "Date"),
    Field.RECORDED_ON: Word("Kayıt tarihi", "Record date"),
    Field.REFERRED_ON: Word("Havale tarihi", "Referral date"),
    Field.LETTER_DATE: Word("Evrakın tarihi", "Date on the letter"),
    Field.CHANNEL: Word("Kanal", "Channel"),
    Field.KIND: Word("Başvuru türü", "Kind"),
    Field.APPLICANT: Word("Başvuran", "Applicant"),
    Field.FIRST_NAME: Word("Adı", "First name"),
    Field.SURNAME: Word("Soyadı", "Surname"),
    Field.LEGAL_NAME: Word("Unvan (tüzel kişi)", "Name of legal person"),
    Field.SENDER: Word("Geldiği yer", "Sender"),
    Field.IDENTITY_NO: Word("T.C. kimlik no", "Identity number"),
    Field.PHONE: Word("Telefon", "Phone"),
    Field.EMAIL: Word("E-posta", "E-mail"),
    Field.ADDRESS: Word("Adres", "Address"),
    Field.PROVINCE: Word("İl", "Province"),
    Field.DISTRICT: Word("İlçe", "District"),
    Field.SUBJECT: Word("Konu", "Subject"),
    Field.TOPIC: Word("Alt konu", "Topic"),
    Field.BODY: Word("Başvuru metni", "Text"),
    Field.UNIT: Word("Birim", "Unit"),
    Field.OFFICER: Word("Sorumlu", "Officer"),
    Field.STATE: Word("Durum", "State"),
    Field.ANSWERED_ON: Word("Cevap tarihi", "Answer date"),
    Field.ANSWER_NO: Word("Cevap sayısı", "Answer number"),
    Field.ANSWER: Word("Cevap", "Answer"),
    Field.DUE: Word("Son tarih / kalan gün", "Due date / days left"),
    Field.SECRECY: Word("Gizlilik derecesi", "Secrecy"),
    Field.URGENCY: Word("İvedilik", "Urgency"),
    Field.ATTACHMENT: Word("Ekler", "Attachments"),
    Field.NOTE: Word("Notlar", "Notes"),
    Field.OTHER: Word("Alınmaz", "Not read"),
}

STARTS = (
    *(Field.APPLIED_ON, Field.ARRIVED_ON, Field.DATE),
    *(Field.RECORDED_ON, Field.REFERRED_ON, Field.LETTER_DATE),
)
"""Date columns from which a period can start."""

SEVERAL = frozenset(
    {Field.PHONE, Field.NOTE, Field.ADDRESS, Field.STATE, Field.DUE, Field.OFFICER, Field.OTHER}
)
"""Meanings that more than one column may have."""
