"""From a call or visit to an application: the usual form, with everything filled."""

from __future__ import annotations

from dataclasses import dataclass, replace

from hi_desktop.domain.applications import Draft
from hi_desktop.services.applications import Registered
from hi_desktop.services.office import Office
from hi_desktop.ui.tabs.application_acts import ApplicationActs


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
    """Open the form of a new application; its first registration is that of the conversation."""
    acts.register(prefill=request.draft, work=_Registrar(acts.context.office, request))


class _Registrar:
    """Registers what the form gives: first the conversation's, then what is entered after it."""

    def __init__(self, office: Office, request: FromConversation) -> None:
        self._office = office
        self._request = request
        self._converted = False

    def __call__(self, filled: Draft) -> Registered:
        """Register a draft, on the job thread."""
        if self._converted:
            return self._office.applications.register(filled)
        draft = _completed(filled, self._request.draft)
        made = self._office.conversations.convert(self._request.source, draft)
        self._converted = True
        return made


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
