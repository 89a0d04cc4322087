"""Order of secrecy (gizlilik kararı, Law 6284 art. 8/6): set it, or lift it with a reason."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.services.applications import Detail
from hi_desktop.services.secrecy import Order
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.confirm import ConfirmDialog
from hi_desktop.ui.widgets.basics import Label
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.notes import Banner


class ProtectSheet(ActSheet):
    """Collects an Order."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        application = detail.application
        self.set_title(self.tr("Order of secrecy"), about(detail))
        self.number = LineEdit("order_no")
        self.number.setText(application.order_no)
        self.on = DateField("order_on", today=context.today)
        self.on.set_date(application.order_on)
        self.until = DateField("order_until", today=context.today)
        self.until.set_date(application.order_until)
        self.add(Field(self.tr("Court and number of the order"), self.number, required=True))
        self.add_pair(
            Field(self.tr("Day of the order"), self.on),
            Field(self.tr("Until"), self.until, hint=self.tr("Empty: until it is lifted")),
        )
        self.body.addWidget(
            Label(
                self.tr(
                    "From now on only you and those whom you name can see who applied. Lists, "
                    "search, exports and reports show “Secret record”."
                ),
                "caption",
                "text2",
                wrap=True,
            )
        )
        self.set_hint(self.tr("Ctrl+Enter saves · Esc closes"))
        self.finish(self.tr("Protect"), "lock_closed")

    def first(self) -> QWidget:
        """Return the number."""
        return self.number

    def value(self) -> Order | None:
        """Return the order."""
        self.check_date(self.on, required=False)
        self.check_date(self.until, required=False)
        number = self.number.text().strip()
        if not number:
            self.complain("order_no", self.tr("Write the court and the number of the order."))
        if self.has_faults():
            return None
        return Order(number=number, on=self.on.date(), until=self.until.date())


class LiftSheet(ActSheet):
    """Collects the reason for which an order is lifted."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Lift the secrecy"), about(detail))
        warning = Banner("late")
        warning.tell(
            self.tr("Everybody in the office will see who applied."),
            self.tr("Telling it in spite of an order that stands is a crime (Law 6284)."),
        )
        self.body.addWidget(warning)
        self.reason = TextBox("reason", lines=4)
        self.add(Field(self.tr("Reason"), self.reason, required=True))
        self.set_hint(self.tr("Ctrl+Enter lifts it · Esc closes"))
        self.finish(self.tr("Lift it…"), "eye", "danger")

        self._sure = False

    def first(self) -> QWidget:
        """Return the reason."""
        return self.reason

    @Slot()
    def submit(self) -> None:
        """Ask once more before it is lifted."""
        if self._sure or not self.reason.text():
            self._sure = False
            super().submit()
            return
        question = ConfirmDialog(
            self.tr("Lift the secrecy?"),
            self.tr(
                "Everybody in the office will see who applied. Telling it in spite of an order "
                "that stands is a crime (Law 6284)."
            ),
            self.tr("Lift it all the same"),
            self,
        )
        question.accepted.connect(self._confirmed)
        question.open()

    @Slot()
    def _confirmed(self) -> None:
        self._sure = True
        self.submit()

    def value(self) -> str | None:
        """Return the reason."""
        reason = self.reason.text()
        if not reason:
            self.complain("reason", self.tr("Write why the secrecy is lifted."))
            return None
        return reason
