"""Above the deadline: that a case is urgent and whom to tell, and that an applicant is secret."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from hi_desktop.domain import dates, urgent
from hi_desktop.domain.contacts import DutyContact
from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.alert import contact_words
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.widgets.basics import column
from hi_desktop.ui.widgets.notes import Banner

_MINUTE_MS = 60_000
_DAY_MINUTES = 24 * 60


def _short(contact: DutyContact) -> str:
    """Return a national number with its name, the number once."""
    return contact.name if contact.phone in contact.name else f"{contact.name} {contact.phone}"


class UrgentStrip(DetailSection):
    """Minutes since the arrival, the duty contacts, and the act that tells them (R31)."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._detail: Detail | None = None
        self._contacts: tuple[DutyContact, ...] = ()
        self._banner = Banner("late", stacked=True)
        self._banner.setObjectName("urgent")
        self._banner.acted.connect(self._act)
        self._tick = QTimer(self)
        self._tick.setInterval(_MINUTE_MS)
        self._tick.timeout.connect(self._tell)
        self.setLayout(column(self._banner, gap=tokens.S2))
        self.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:  # noqa: ARG002 - as its base
        """Show what an urgent case needs; nothing for any other."""
        application = detail.application
        self._detail = detail
        shown = application.urgent and application.closed_on is None
        self.setVisible(shown)
        if not shown:
            self._tick.stop()
            return
        self._tell()
        self._tick.start()
        secrecy = self._context.office.secrecy
        self._context.jobs.read(
            lambda: secrecy.duty_contacts(application.province),
            self._take_contacts,
            self._context.failed,
            owner=self,
            latest=f"urgent.{id(self)}",
        )

    def _take_contacts(self, contacts: tuple[DutyContact, ...]) -> None:
        self._contacts = contacts
        self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._detail is None:
            return
        application = self._detail.application
        done = application.done
        if done.alerted_at is not None:
            told = self.tr("Told {time}: {whom}").format(
                time=f"{dates.dotted(done.alerted_at.date())} {done.alerted_at:%H.%M}",
                whom=done.alerted_to,
            )
        else:
            minutes = urgent.minutes_since(application, self._context.office.clock.now())
            told = self.tr("Nobody was told yet · arrived {minutes} minutes ago")
            if minutes >= _DAY_MINUTES:
                told = self.tr("Nobody was told yet · arrived {days} days ago")
            told = told.format(minutes=minutes, days=minutes // _DAY_MINUTES)
        own = [contact_words(one) for one in self._contacts if one.id > 0]
        everywhere = " · ".join(_short(one) for one in self._contacts if one.id < 0)
        lines = [told, *own, everywhere]
        self._banner.tell(
            self.tr("Urgent: no period is waited for"),
            "\n".join(filter(None, lines)),
            glyph="alert",
            alert=self.tr("Told"),
            duty_contacts=self.tr("Duty contacts…"),
        )

    @Slot(str)
    def _act(self, key: str) -> None:
        self.asked.emit(f"application.{key}")


class SecretStrip(DetailSection):
    """That an applicant is secret: for whom it is closed, and what who may see it can do."""

    def __init__(self, _context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._banner = Banner("off")
        self._banner.setObjectName("secret")
        self._banner.acted.connect(self._act)
        self.setLayout(column(self._banner, gap=tokens.S2))
        self.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show it; nothing where nothing is secret."""
        seen, application = detail.secrecy, detail.application
        self.setVisible(seen.hidden)
        if not seen.hidden:
            self._banner.hide()
            return
        names = self.tr("Who may see it: {names}").format(names=", ".join(seen.viewers) or "—")
        if seen.withheld:
            self._banner.tell(self.tr("Secret record"), names, glyph="lock_closed")
        elif application.confidential:
            order = [application.order_no]
            if application.order_until is not None:
                over = application.order_until < by.today
                words = self.tr("ended on {day}") if over else self.tr("until {day}")
                order.append(words.format(day=dates.dotted(application.order_until)))
            said = " · ".join(filter(None, order))
            self._banner.tell(
                self.tr("Order of secrecy"),
                "\n".join(filter(None, (said, names))),
                glyph="lock_closed",
                viewers=self.tr("Who may see it…"),
                lift=self.tr("Lift it…"),
            )
        else:
            self._banner.tell(
                self.tr("Identity hidden"),
                names,
                glyph="lock_closed",
                viewers=self.tr("Who may see it…"),
            )

    @Slot(str)
    def _act(self, key: str) -> None:
        self.asked.emit(f"application.{key}")
