"""Refuse (reddet): the ground of law, the reasons and the remedy, without which none stands."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from hi_desktop.domain.answers import (
    GROUND_BY_CODE,
    MIN_EXPLANATION,
    Ground,
    check_answer,
    law_of,
    offered_grounds,
    remedy_text,
)
from hi_desktop.domain.applications import Answer
from hi_desktop.domain.errors import RuleError
from hi_desktop.domain.messages import sentence
from hi_desktop.services.applications import Detail
from hi_desktop.ui import tokens
from hi_desktop.ui.context import UiContext
from hi_desktop.ui.dialogs.act_sheet import ActSheet, about
from hi_desktop.ui.dialogs.answer_parts import LetterPart
from hi_desktop.ui.dialogs.form_sources import FormSources
from hi_desktop.ui.widgets.basics import Combo, Label, column
from hi_desktop.ui.widgets.fields import Field, LineEdit, TextBox
from hi_desktop.ui.widgets.search_combo import Option, SearchCombo


class RefuseSheet(ActSheet):
    """Collects a refusing Answer (Law 4982) or that it is not examined (Law 3071 art. 6)."""

    def __init__(self, context: UiContext, detail: Detail, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._detail = detail
        self._law = law_of(detail.application.kind)
        self.set_title(self.tr("Refuse"), about(detail))
        self.ground = SearchCombo(
            "ground", placeholder=self.tr("Article or word, such as “private life”")
        )
        language = context.language
        self.ground.set_options(
            [
                Option(g.code, f"{g.label()} – {g.meaning.in_(language)}", " ".join(g.meaning))
                for g in offered_grounds(self._law)
            ]
        )
        self.sub_letter = Combo()
        self.sub_letter.setObjectName("sub_letter")
        self.where = LineEdit("published_where")
        self.explanation = TextBox("explanation", lines=4)
        self.letter = LetterPart(context)
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
        self._letters = Field(self.tr("Letter of the article"), self.sub_letter, required=True)
        self._published = Field(
            self.tr("How, when and where it was published"), self.where, required=True
        )
        self._reasons = Field(self.tr("Explanation"), self.explanation, required=True)
        for field in (self._letters, self._published, self._reasons):
            self.add(field)
        for part in self.letter.fields:
            self.add_field(part)
        self.body.addWidget(self.letter)
        self._remedy = Label("", "caption", "text2", wrap=True, selectable=True)
        remedy = QFrame()
        remedy.setProperty("note", "off")
        head = Label(self.tr("Remedy told in the letter"), "label")
        remedy.setLayout(column(head, self._remedy, gap=2, margins=(tokens.S3, 7, tokens.S3, 8)))
        self.body.addWidget(remedy)
        if self._law == "4982":
            self.body.addWidget(
                Label(
                    self.tr(
                        "What another authority holds is not refused but forwarded (art. 7/3): "
                        "Answer, “Forwarded to another authority”."
                    ),
                    "caption",
                    "text2",
                    wrap=True,
                )
            )
        self.set_hint(self.tr("Ctrl+Enter refuses · Esc closes"))
        words = self.tr("Refuse with its ground") if self._law == "4982" else self._not_examined()
        self.finish(words, "prohibited")

    def _not_examined(self) -> str:
        return self.tr("Do not examine, with the ground")

    def first(self) -> QWidget:
        """Return the ground."""
        return self.ground

    def sourced(self, sources: FormSources) -> None:
        """Choose the usual way."""
        self.letter.propose(self._detail, sources.unit_kind)

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
        if ground is None:
            return
        self._meaning.setText(ground.meaning.in_(language))
        self._thought.setText(ground.note.in_(language) if ground.note is not None else "")
        self._thought.setVisible(ground.note is not None)
        for letter, meaning in ground.sub_letters:
            self.sub_letter.addItem(f"{letter}) {meaning.in_(language)}", letter)
        self.sub_letter.setCurrentIndex(-1)
        self.sub_letter.setPlaceholderText(self.tr("Choose the letter"))

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
        self.check_date(self.letter.day, required=True)
        self.check_date(self.letter.letter_date, required=False)
        ground, day = self._ground(), self.letter.day.date()
        if ground is None and not self.has_faults():
            error = RuleError("answer.no_ground", field="ground")
            self.complain(error.field, sentence(error, self.context.language))
        if ground is None or day is None or self.has_faults():
            return None
        answer = Answer(
            outcome=ground.outcome,
            answered_on=day,
            route=self.letter.route.currentText(),
            letter_no=self.letter.number(),
            letter_date=self.letter.letter_date.date(),
            ground=ground.code,
            sub_letter=str(self.sub_letter.currentData() or ""),
            explanation=self.explanation.text(),
            published_where=self.where.text().strip(),
        )
        try:
            check_answer(self._detail.application, answer, self.context.today())
        except RuleError as error:
            self.complain(error.field, sentence(error, self.context.language))
            return None
        return answer
