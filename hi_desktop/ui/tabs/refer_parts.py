"""The parts of the detail about the chain: read it first (Okudum), who held it, what is next."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from hi_desktop.domain import dates
from hi_desktop.domain.applications import Referral
from hi_desktop.domain.referrals import overdue
from hi_desktop.domain.vocabulary import State
from hi_desktop.domain.ways import way_words
from hi_desktop.services.applications import Detail
from hi_desktop.services.referrals import open_link
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.tabs.application_cells import Reckoning
from hi_desktop.ui.tabs.detail_facts import happenings_of, links_of
from hi_desktop.ui.tabs.detail_section import DetailSection
from hi_desktop.ui.tabs.refer_acts import READ_HISTORY, REMIND, UNIT_ANSWER
from hi_desktop.ui.widgets.basics import Button, Label, Rule, column, row
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.timeline import ChainStrip

_LINES = 5
"""Acts that the strip shows; the whole history stands below."""


class ReadStrip(DetailSection):
    """Shows chain and acts before anything is done, with the stamp Okudum (R16)."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._banner = Banner("soon")
        self._banner.setObjectName("read_first")
        self._banner.acted.connect(self._acted)
        self.setLayout(column(self._banner))
        self.hide()

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show what is to be read; nothing once it was."""
        closed = detail.application.state is State.CLOSED
        self.setVisible(detail.must_read and not closed)
        if not detail.must_read or closed:
            return
        chain = " ▸ ".join(f"{link.name} ({link.detail})" for link in links_of(detail, by))
        acts = [
            f"{one.when}: {one.what} · {' · '.join(one.by.splitlines())}"
            for one in happenings_of(detail.history, by)[:_LINES]
        ]
        self._banner.tell(
            self.tr("Read the referral history and the acts first"),
            "\n".join(filter(None, (chain, *acts))),
            read=self._stamp_words(),
        )

    def _stamp_words(self) -> str:
        """Return the words of the command with its key, as the menu has them."""
        action = self._context.actions[READ_HISTORY]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{action.text()} ({keys})"

    def _acted(self, _key: str) -> None:
        self.asked.emit(READ_HISTORY)


class ChainSection(DetailSection):
    """The referral chain with the days held by each, and the acts on the unit that has it now."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self._context = context
        self._chain = ChainStrip(self.tr("Referral chain"))
        self._now = Label("", "caption", "text2", wrap=True)
        self._sum = Label("", "caption", "text2", wrap=True)
        self._answer = self._button(UNIT_ANSWER, self.tr("Answer of the unit"))
        self._remind = self._button(REMIND, self.tr("Remind"))
        head = row(Label(self.tr("Referral chain"), "label"), None, self._answer, self._remind)
        self.setLayout(column(Rule(), head, self._chain, self._now, self._sum, gap=8))
        self.hide()

    def _button(self, key: str, words: str) -> Button:
        button = Button(words, kind="link")
        button.setObjectName(key)
        button.clicked.connect(self._clicked)
        return button

    def show_detail(self, detail: Detail, by: Reckoning) -> None:
        """Show a chain; without one there is nothing to say."""
        links = links_of(detail, by)
        self.setVisible(bool(links))
        self._chain.show_links(links)
        held = open_link(detail.referrals) if detail.application.closed_on is None else None
        for button in (self._answer, self._remind):
            button.setVisible(held is not None)
        self._now.setVisible(held is not None)
        if held is not None:
            late = overdue(held, by.today)
            self._now.setText(self._unit_words(held, by, late=late))
            self._now.set_tone("late" if late else "text2")
        own = self.tr("Own unit: {days} working day(s)").format(days=detail.own_days)
        total = detail.own_days + sum(link.held for link in detail.referrals)
        age = self.tr("in all: {days} working day(s)").format(days=total)
        self._sum.setText(f"{own} · {age}")

    def _unit_words(self, link: Referral, by: Reckoning, *, late: bool) -> str:
        told = [link.unit_short or link.unit, link.person]
        told.append(way_words(link.way).in_(by.language) if link.way else "")
        if link.due is not None:
            day = dates.long_date(link.due, by.language)
            words = self.tr("its own day is past: {day}") if late else self.tr("own day: {day}")
            told.append(words.format(day=day))
        if link.reminded_on is not None:
            day = dates.dotted(link.reminded_on)
            told.append(self.tr("reminded on {day}").format(day=day))
        if link.is_return:
            told.append(self.tr("return: {reason}").format(reason=link.reason))
        return " · ".join(filter(None, told))

    def _clicked(self) -> None:
        self.asked.emit(self.sender().objectName())
