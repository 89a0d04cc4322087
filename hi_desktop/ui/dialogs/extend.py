"""Extend (süre uzat): only a request of information, on one of three grounds, to 30 in all."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from hi_desktop.domain.applications import Act, Event, EventKind
from hi_desktop.domain.dates import long_date
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.follow_up import notice_due
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.terms import deadlines
from hi_desktop.domain.vocabulary import Kind
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.deadline_preview import DeadlinePreview, preview_words
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.dialogs.letter_draft import LetterButton, Planned
from hi_desktop.ui.widgets.basics import Combo
from hi_desktop.ui.widgets.fields import Field, TextBox
from hi_desktop.ui.widgets.notes import Banner

GROUNDS: tuple[tuple[str, object], ...] = (
    ("a", QT_TRANSLATE_NOOP("Extension", "a) It comes from another unit of the authority")),
    ("b", QT_TRANSLATE_NOOP("Extension", "b) The opinion of another authority is needed")),
    ("c", QT_TRANSLATE_NOOP("Extension", "c) It concerns several authorities")),
)
"""Law 4982 art. 11/1."""


class ExtendSheet(ActSheet):
    """Collects (ground, explanation) of an extension."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self.set_title(self.tr("Extend the period"), about(detail))
        self._why_not = Banner("soon")
        self._why_not.setObjectName("why_not")
        self.ground = Combo()
        self.ground.setObjectName("ground")
        for key, title in GROUNDS:
            self.ground.addItem(QCoreApplication.translate("Extension", str(title)), key)
        self.ground.setCurrentIndex(-1)
        self.ground.setPlaceholderText(self.tr("Choose the ground"))
        self.explanation = TextBox("explanation", lines=4)
        self.preview = DeadlinePreview()
        self._notice = Banner("info")
        self._notice.setObjectName("notice")
        self.body.addWidget(self._why_not)
        self.add(
            Field(self.tr("Ground"), self.ground, required=True, hint=self.tr("Law 4982 art. 11/1"))
        )
        self.add(
            Field(
                self.tr("Explanation"),
                self.explanation,
                required=True,
                hint=self.tr("as the applicant is told"),
            )
        )
        self.body.addWidget(self.preview)
        self.body.addWidget(self._notice)
        self.set_hint(self.tr("Ctrl+Enter extends · Esc closes"))
        self.foot.addWidget(LetterButton(self, detail, self._planned))
        self._button = self.finish(self.tr("Extend the period"), "calendar_clock")
        self._impossible = self._refused()
        if self._impossible is not None:
            self._why_not.tell(sentence(self._impossible, context.language))
            self.preview.hide()
        self.load()

    def _planned(self) -> Planned:
        ground = str(self.ground.currentData() or "")
        return LetterKind.EXTENSION, Said(text=self.explanation.text(), extension=ground)

    def _refused(self) -> RuleError | None:
        """Return why there is no extension for this application now."""
        application = self._detail.application
        number, due = application.number, application.legal_due
        if application.kind is not Kind.INFORMATION or application.channel == "TBMM":
            return RuleError("extension.not_for_this_rule", number=number)
        if any(event.kind is EventKind.EXTENDED for event in self._detail.events):
            return RuleError("extension.done", number=number)
        if self.context.today() > due:
            return RuleError("extension.late", number=number, due=due)
        if Act.EXTEND not in self._detail.allowed:
            return RuleError("act.not_allowed", state=application.state, act=Act.EXTEND)
        return None

    def first(self) -> QWidget:
        """Return the ground."""
        return self.ground

    def sourced(self, sources: FormSources) -> None:
        """Show the new last day, and by when the applicant must be told of it."""
        if self._impossible is not None:
            return
        application, today = self._detail.application, self.context.today()
        events = (*self._detail.events, Event(EventKind.EXTENDED, today))
        both = deadlines(
            application.channel,
            application.kind,
            application.received,
            events,
            sources.calendar,
            time=application.received_time,
        )
        self.preview.show_words(preview_words(both, sources.calendar, today, self.context.language))
        self._tell_notice(
            notice_due(
                application.received,
                self._detail.events,
                sources.calendar,
                application.received_time,
            )
        )

    def _tell_notice(self, day: dt.date) -> None:
        title = self.tr("Written notice to the applicant: {day} at the latest")
        self._notice.tell(
            title.format(day=long_date(day, self.context.language)),
            self.tr(
                "30 working days in all, not 15 and 30 more. The reason is told with it; the "
                "notice stays a duty of its own until its letter is recorded."
            ),
        )

    def value(self) -> tuple[str, str] | None:
        """Return (ground, explanation)."""
        if self._impossible is not None:
            self.complain("", sentence(self._impossible, self.context.language))
            return None
        ground, explanation = self.ground.currentData(), self.explanation.text()
        if ground is None:
            self.complain("ground", self.tr("Choose one of the three grounds."))
        if not explanation:
            self.complain("explanation", self.tr("Write the reason, as the applicant is told."))
        return None if self.has_faults() else (str(ground), explanation)
