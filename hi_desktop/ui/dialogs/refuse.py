"""Refuse (reddet): the ground of law, the reasons and the remedy, without which none stands."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QWidget

from hi_desktop.domain.answers import (
    GROUND_BY_CODE,
    MIN_EXPLANATION,
    Ground,
    law_of,
    offered_grounds,
    remedy_text,
)
from hi_desktop.domain.applications import Answer
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.letters import LetterKind
from hi_desktop.domain.messages import sentence
from hi_desktop.domain.vocabulary import DemandResult, Outcome
from hi_desktop.services.applications import Detail
from hi_desktop.services.letters import Said
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import about
from hi_desktop.ui.dialogs.decision_sheet import DecisionSheet
from hi_desktop.ui.widgets.basics import Combo, Label, column
from hi_desktop.ui.widgets.date_field import DateField
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.notes import Banner
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo

ANOTHER_ACT = frozenset({Outcome.FORWARDED, Outcome.NOT_PROCESSED})
"""What is not refused but answered."""
ADVICE = "K27"
"""The ground that most often hides a petition."""


class RefuseSheet(DecisionSheet):
    """Collects a refusing Answer (Law 4982) or that it is not examined (Law 3071 art. 6).

    What another authority holds (art. 7/3) and what is incomplete (art. 6) stand in the list too,
    for an officer looks for them here: they lead to the answer instead. Art. 24 and 28 are no
    grounds and are not offered.

    Signals:
        asked: detail and the outcome of the answer to be given instead; None asks for another
            kind of the application.
    """

    asked = Signal(object, object)
    settles_as = DemandResult.REFUSED
    usual_letter = LetterKind.REFUSAL

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, detail, parent)
        self._law = law_of(detail.application.kind)
        self.set_title(self.tr("Refuse"), about(detail))
        self.ground = SearchCombo(
            "ground", placeholder=self.tr("Article or word, such as “private life”")
        )
        language = context.language
        self.ground.set_options(
            [
                Option(g.code, f"{g.label()} – {g.meaning.in_(language)}", " ".join(g.meaning))
                for g in (*offered_grounds(self._law), *self._otherwise())
            ]
        )
        self.sub_letter = Combo()
        self.sub_letter.setObjectName("sub_letter")
        self.where = LineEdit("published_where")
        self.explanation = TextBox("explanation", lines=4)
        self.served = DateField("served_on", today=context.today)
        self._lay_out()
        self.ground.chosen.connect(self._ground_chosen)
        self.explanation.textChanged.connect(self._count)
        self.letter.day_changed.connect(self._show_remedy)
        self._ground_chosen(None)
        self._show_remedy()
        self.load()

    def _lay_out(self) -> None:
        self.add(
            Field(
                self.tr("Legal ground"),
                self.ground,
                required=True,
                hint=self.tr("Law {number}").format(number=self._law),
            )
        )
        self._meaning = Label("", "strong", wrap=True)
        self._thought = Label("", "caption", "text2", wrap=True)
        self._meant = QFrame()
        self._meant.setProperty("note", "info")
        self._meant.setLayout(
            column(self._meaning, self._thought, gap=2, margins=(tokens.S3, 7, tokens.S3, 7))
        )
        self.body.addWidget(self._meant)
        self._instead = Banner("soon")
        self._instead.setObjectName("instead")
        self._instead.acted.connect(self._ask_instead)
        self.body.addWidget(self._instead)
        self._letters = Field(self.tr("Letter of the article"), self.sub_letter, required=True)
        self._published = Field(
            self.tr("How, when and where it was published"), self.where, required=True
        )
        self._reasons = Field(self.tr("Explanation"), self.explanation, required=True)
        for field in (self._letters, self._published, self._reasons):
            self.add(field)
        self.lay_out_letter()
        self.add(
            Field(
                self.tr("Served on"),
                self.served,
                hint=self.tr("remedies run from it"),
            )
        )
        self._remedy = Label("", "caption", "text2", wrap=True, selectable=True)
        remedy = QFrame()
        remedy.setProperty("note", "off")
        head = Label(self.tr("Remedy told in the letter"), "label")
        remedy.setLayout(column(head, self._remedy, gap=2, margins=(tokens.S3, 7, tokens.S3, 8)))
        self.body.addWidget(remedy)
        self.set_hint(self.tr("Ctrl+Enter refuses · Esc closes"))
        self.lay_out_closing("prohibited")

    def _otherwise(self) -> tuple[Ground, ...]:
        """Return what an officer looks for among the grounds and is not refused."""
        return tuple(
            ground
            for ground in GROUND_BY_CODE.values()
            if ground.law == self._law and ground.offered and ground.outcome in ANOTHER_ACT
        )

    def outcome_now(self) -> Outcome | None:
        """Return what the ground leads to."""
        ground = self._ground()
        return ground.outcome if ground is not None else None

    def entry_words(self) -> str:
        """Return the explanation."""
        return self.explanation.text()

    def letter_says(self) -> Said:
        """Return ground and reasons as they stand here."""
        ground = self._ground()
        return Said(
            text=self.explanation.text(),
            ground=ground.code if ground else "",
            sub_letter=str(self.sub_letter.currentData() or ""),
        )

    def button_words(self, *, closes: bool) -> str:
        """Return what saving does."""
        if not closes:
            return self.tr("Save the refusal")
        if self._law == "4982":
            return self.tr("Refuse with its ground")
        return self.tr("Do not examine, with the ground")

    def first(self) -> QWidget:
        """Return the ground."""
        return self.ground

    def _ground(self) -> Ground | None:
        return GROUND_BY_CODE.get(str(self.ground.value()))

    @Slot(object)
    def _ground_chosen(self, _code: object) -> None:
        """Show what the ground means and what it needs."""
        ground, language = self._ground(), self.context.language
        self._meant.setVisible(ground is not None)
        self._letters.setVisible(ground is not None and bool(ground.sub_letters))
        self._published.setVisible(ground is not None and ground.needs_where)
        self.sub_letter.clear()
        self._tell_instead(ground)
        self.follow()
        if ground is None:
            return
        self._meaning.setText(ground.meaning.in_(language))
        self._thought.setText(ground.note.in_(language) if ground.note is not None else "")
        self._thought.setVisible(ground.note is not None)
        for letter, meaning in ground.sub_letters:
            self.sub_letter.addItem(f"{letter}) {meaning.in_(language)}", letter)
        self.sub_letter.setCurrentIndex(-1)
        self.sub_letter.setPlaceholderText(self.tr("Choose the letter"))

    def _tell_instead(self, ground: Ground | None) -> None:
        """Say what is done instead of refusing on this ground."""
        answer = self.tr("Answer")
        if ground is not None and ground.code == ADVICE:
            self._instead.tell(
                self.tr("Is it a petition?"),
                self.tr(
                    "What asks for advice or an opinion is often better answered as a petition "
                    "(Law 3071): correct the kind of the application."
                ),
                edit=self.tr("Correct the kind"),
            )
        elif ground is None or ground.outcome not in ANOTHER_ACT:
            self._instead.hide()
        elif ground.outcome is Outcome.FORWARDED:
            self._instead.tell(
                self.tr("What another authority holds is forwarded there, not refused (art. 7/3)"),
                self.tr("Choose “Forwarded to another authority” as the outcome of the answer."),
                answer=answer,
            )
        else:
            self._instead.tell(
                self.tr("An incomplete application is not refused but not processed (art. 6)"),
                self.tr("Choose “Not processed” as the outcome of the answer."),
                answer=answer,
            )

    @Slot(str)
    def _ask_instead(self, key: str) -> None:
        ground = self._ground()
        if ground is not None:
            self.asked.emit(self.detail, ground.outcome if key == "answer" else None)

    @Slot()
    def _count(self) -> None:
        missing = MIN_EXPLANATION - len(self.explanation.text())
        self._reasons.set_hint(
            self.tr("{count} more letters").format(count=missing) if missing > 0 else ""
        )

    @Slot()
    def _show_remedy(self) -> None:
        day = self.letter.day.date() or self.context.today()
        self._remedy.setText(remedy_text(day, self.context.language, law=self._law))

    def value(self) -> Answer | None:
        """Return the refusal."""
        self.check_choice(self.ground)
        self.check_letter()
        self.check_date(self.served, required=False)
        ground, day = self._ground(), self.letter.day.date()
        if ground is None and not self.has_faults():
            error = RuleError("answer.no_ground", field="ground")
            self.complain(error.field, sentence(error, self.context.language))
        if ground is not None and ground.outcome in ANOTHER_ACT:
            self.complain("ground", self.tr("This is no ground to refuse: see below."))
        if ground is None or day is None or self.has_faults():
            return None
        return self.completed(
            Answer(
                outcome=ground.outcome,
                answered_on=day,
                ground=ground.code,
                sub_letter=str(self.sub_letter.currentData() or ""),
                explanation=self.explanation.text(),
                published_where=self.where.text().strip(),
                served_on=self.served.date(),
            )
        )
