"""Questions with verbs instead of OK and Cancel; the safe answer is the default (usability 2.4)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from app.core.problems import Problem, Weight
from app.i18n import _
from app.views.kit import details, undo
from app.views.kit.widgets import Button, Ground, Label, column, row

MARGIN = 22


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: its id, the verb, and whether it is the safe one (default and Esc)."""

    id: str
    words: str
    safe: bool = False
    primary: bool = False


def fit(dialog: QDialog) -> None:
    """As high as its wrapped texts are at its width; Qt only guesses that, and cuts off the last lines."""
    layout = dialog.layout()
    if layout is not None:
        wide = max(dialog.minimumWidth(), layout.totalSizeHint().width())
        high = max(layout.totalSizeHint().height(), layout.totalHeightForWidth(wide))
        dialog.resize(wide, min(high, dialog.screen().availableGeometry().height()))


class Question(QDialog):
    """A title, a sentence and buttons with verbs."""

    def __init__(
        self, parent: QWidget | None, title: str, body: str, answers: Sequence[Answer], inner: QWidget | None = None,
        technical: Callable[[], str] | None = None
    ) -> None:
        super().__init__(parent)
        self.answer = next((a.id for a in answers if a.safe), answers[-1].id)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setMinimumWidth(460 if inner is None else max(460, inner.minimumWidth() + MARGIN * 2))
        self.buttons: dict[str, Button] = {}
        texts = column(Label(title, 15, 600, wrap=True), spacing=10)
        if body:
            texts.addWidget(Label(body, 13, 400, "text2", wrap=True))
        if inner is not None:
            texts.addWidget(inner)
        line = row(*([] if technical is None else [details.button(technical)]), *self._undoing(inner), None, spacing=8)
        for answer in answers:
            button = Button(answer.words, "primary" if answer.primary else "default")
            button.clicked.connect(lambda _checked=False, chosen=answer.id: self.choose(chosen))
            self.buttons[answer.id] = button
            line.addWidget(button)
        ground = Ground("surface", column(texts, 6, line, spacing=12, margins=(MARGIN, 20, MARGIN, 18)))
        layout = column(ground, margins=(0, 0, 0, 0))
        self.setLayout(layout)
        fit(self)
        self.buttons[self.answer].setFocus()

    def _undoing(self, inner: QWidget | None) -> list[Button]:
        """What was typed in the question is undone as in a form."""
        fields = undo.fields_in(inner) if inner is not None else {}
        if inner is not None and not fields and hasattr(inner, "committed"):
            fields = {"inner": inner}
        return [undo.on_dialog(self, undo.History(self, fields))] if fields else []

    def choose(self, answer: str) -> None:
        """Close with an answer."""
        self.answer = answer
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is the safe answer; of two answers N is the safe one too, Y, J and O the other, as the user's language says it."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif (answer := self._answer_of(event.text().casefold())) is not None:
            self.buttons[answer].click()
        else:
            super().keyPressEvent(event)

    def _answer_of(self, letter: str) -> str | None:
        """What the first letter of yes or no means here; nothing where there are more or fewer than two answers."""
        if len(self.buttons) != 2 or not letter:
            return None
        other = next(a for a in self.buttons if a != self.answer)
        return {_("Yes")[0].casefold(): other, _("No")[0].casefold(): self.answer}.get(letter)


answerer: list[Callable[[Question], str]] = []
"""Tests put their own answer here; the program leaves it empty."""


def show(question: Question) -> str:
    """Show a question and wait for its answer."""
    if answerer:
        return answerer[-1](question)
    question.exec()
    return question.answer


def ask(parent: QWidget | None, title: str, body: str, answers: Sequence[Answer], inner: QWidget | None = None,
        technical: Callable[[], str] | None = None) -> str:
    """The id of the chosen answer; `technical` is what *Copy details* gives (WIN-04)."""
    return show(Question(parent, title, body, answers, inner, technical))


def tell_problems(parent: QWidget | None, title: str, problems: Sequence[Problem], also: str = "") -> None:
    """What stands in the way, to be understood; `also` is one more line below."""
    body = "\n".join(filter(None, [*(details.text_of(p) for p in problems), also]))
    ask(parent, title, body, (Answer("ok", _("Understood"), safe=True, primary=True),),
        technical=lambda: details.of_problems(problems, parent))


def confirm(parent: QWidget | None, problems: Sequence[Problem], go_on: str) -> frozenset[str] | None:
    """All warnings in one question; their keys when she goes on, else None."""
    warnings = [p for p in problems if p.weight is Weight.WARNING]
    if not warnings:
        return frozenset()
    body = "\n".join(details.text_of(p) for p in warnings[:8])
    answer = ask(parent, _("Please look at this first"), body,
                 (Answer("go_on", go_on), Answer("back", _("Go back"), safe=True, primary=True)),
                 technical=lambda: details.of_problems(warnings, parent))
    return frozenset(p.key for p in warnings if p.key) if answer == "go_on" else None
