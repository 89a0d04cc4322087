"""Acts on urgent and protected applications."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hi_desktop.services.applications import Detail
from hi_desktop.ui.tabs.act_part import ActPart
from hi_desktop.ui.tabs.application_acts import ApplicationActs, Deed

URGENT = "application.urgent"
ALERT, PROTECT = "application.alert", "application.protect"
VIEWERS, LIFT, DUTY = "application.viewers", "application.lift", "application.duty_contacts"


class SecrecyActs(QObject):
    """Opens the sheets of these acts and tells how they went."""

    def __init__(self, base: ApplicationActs) -> None:
        super().__init__(base)
        self._base, self._context = base, base.context
        self._office = base.context.office

    def alert(self, detail: Detail) -> None:
        """Note who was told of an urgent case."""
        from hi_desktop.ui.dialogs.alert import AlertSheet

        office, wanted = self._office, detail.application.id
        self._base.open(
            Deed(
                sheet=AlertSheet(self._context, detail),
                work=lambda told: office.secrecy.alert(wanted, *told),
                said=self._base.said(self.tr("{number}: it is noted who was told."), detail),
            )
        )

    def urgent(self, detail: Detail) -> None:
        """Mark it as urgent, or no longer, with the reason."""
        from hi_desktop.ui.dialogs.urgent import UrgentSheet

        office, wanted = self._office, detail.application.id
        on = not detail.application.urgent
        words = self.tr("{number} is urgent now.") if on else self.tr("{number} is not urgent.")
        self._base.open(
            Deed(
                sheet=UrgentSheet(self._context, detail),
                work=lambda reason: office.secrecy.set_urgent(wanted, reason, on=on),
                said=self._base.said(words, detail),
            )
        )

    def protect(self, detail: Detail) -> None:
        """Hide the applicant by order of a court."""
        from hi_desktop.ui.dialogs.protect import ProtectSheet

        office, wanted = self._office, detail.application.id
        self._base.open(
            Deed(
                sheet=ProtectSheet(self._context, detail),
                work=lambda order: office.secrecy.protect(wanted, order),
                said=self._base.said(self.tr("{number} is secret now."), detail),
            )
        )

    def lift(self, detail: Detail) -> None:
        """Take an order away."""
        from hi_desktop.ui.dialogs.protect import LiftSheet

        office, wanted = self._office, detail.application.id
        self._base.open(
            Deed(
                sheet=LiftSheet(self._context, detail),
                work=lambda reason: office.secrecy.lift(wanted, reason),
                said=self._base.said(self.tr("{number} is no longer secret."), detail),
            )
        )

    def viewers(self, detail: Detail) -> None:
        """Name who may see it."""
        from hi_desktop.ui.dialogs.viewers import ViewersSheet

        office, wanted = self._office, detail.application.id
        self._base.open(
            Deed(
                sheet=ViewersSheet(self._context, detail),
                work=lambda ids: office.secrecy.set_viewers(wanted, ids),
                said=self._base.said(self.tr("{number}: it is set who may see it."), detail),
            )
        )

    def duty_contacts(self, detail: Detail) -> None:
        """Enter whom to tell in urgent cases."""
        from hi_desktop.ui.dialogs.duty_contacts import DutyContactsSheet

        sheet = DutyContactsSheet(self._context, detail.application.province)
        self._base.open(Deed(sheet=sheet, work=sheet.carry_out, said=sheet.said))


def acts(base: ApplicationActs) -> ActPart:
    """Return what these commands do."""
    made = SecrecyActs(base)
    return ActPart(
        one={
            URGENT: made.urgent,
            ALERT: made.alert,
            PROTECT: made.protect,
            VIEWERS: made.viewers,
            LIFT: made.lift,
            DUTY: made.duty_contacts,
        }
    )
