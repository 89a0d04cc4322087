"""From a call or visit to an application: the usual form, with everything filled."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from hi_desktop.domain.applications import Draft
from hi_desktop.domain.phones import format_phone
from hi_desktop.services.applications import Registered
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Deed, Result


@dataclass(frozen=True, slots=True)
class FromConversation:
    """A request to the page of applications.

    Args:
        draft: what is known.
        source: id of the conversation.
    """

    draft: Draft
    source: int


def open_form(acts: ApplicationActs, request: FromConversation) -> None:
    """Open the form of a new application; once it is registered the conversation knows of it."""
    from hi_desktop.ui.dialogs.new_application import NewApplicationSheet

    office = acts.context.office
    begun, source = request.draft, request.source

    def register(filled: Draft) -> Registered:
        made = office.applications.register(_completed(filled, begun))
        linked = office.conversations.converted(source, made.id)
        changes = replace(made.changes, act_id=linked.act_id, conversations=True, today=True)
        return replace(made, changes=changes)

    def said(result: Result) -> str:
        number = result.number if isinstance(result, Registered) else ""
        words = QCoreApplication.translate("Calls", "{number} was registered from the talk.")
        return words.format(number=number)

    sheet = NewApplicationSheet(acts.context)
    sheet.open_asked.connect(acts.application_asked)
    acts.open(Deed(sheet=sheet, work=register, said=said))
    sheet.form.show_values(_known(begun))


def _known(draft: Draft) -> dict[str, Any]:
    """Return the fields that are known, as the form takes them."""
    known = {item.name: getattr(draft, item.name) for item in fields(Draft)}
    known = {name: value for name, value in known.items() if value not in ("", None, False)}
    if draft.phone.startswith("+"):
        known["phone"] = format_phone(draft.phone)
    return known


def _completed(filled: Draft, begun: Draft) -> Draft:
    """Return what the officer filled in, with what the talk knew and no field shows."""
    return replace(
        filled,
        urgent=filled.urgent or begun.urgent,
        confidential=filled.confidential or begun.confidential,
        received_time=filled.received_time or begun.received_time,
        via_person=filled.via_person or begun.via_person,
        external_no=filled.external_no or begun.external_no,
    )
