"""An e-mail fills the form of an application: only what is still empty, and it says what."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hi_desktop.domain.files import MailFacts
from hi_desktop.ui.dialogs.application_form import ApplicationForm

_TEXTS = ("subject", "applicant", "email", "body")
_CHANNEL = "E_POSTA"


def fill_from_mail(form: ApplicationForm, mail: MailFacts, today: dt.date) -> tuple[str, ...]:
    """Fill the empty fields; return the names of the fields that were filled.

    The day of arrival counts as empty while it is the day that the form began with. On a form in
    which nothing was written the channel becomes that of e-mails.
    """
    values = form.values()
    facts = (mail.subject, mail.sender, mail.address, mail.body)
    filled: dict[str, Any] = {
        name: text for name, text in zip(_TEXTS, facts, strict=True) if text and not values[name]
    }
    day = mail.sent.date() if mail.sent else None
    if day is not None and day < today and values["received"] in {None, today}:
        filled["received"] = day
    if not form.is_begun():
        filled["channel"] = _CHANNEL
    form.show_values(filled)
    return tuple(filled)
