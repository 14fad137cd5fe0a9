"""A small form in a window of its own: fields, all problems at once inside it, nothing lost when saving is refused."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLayout, QScrollArea, QWidget

from app.core.problems import USE_DATE, Outcome, Problem, Weight
from app.i18n import _
from app.views.kit import details, dialogs, ways_out
from app.views.kit.date_field import DateField
from app.views.kit.page import Page, clear
from app.views.kit.reasons import reason_of, require
from app.views.kit.undo import History, on_dialog
from app.views.kit.widgets import Button, Ground, Label, MessageBar, column, holder, row

Save = Callable[[Mapping[str, Any], frozenset[str]], Outcome[Any]]


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of a form: its name in the values, its label (empty for check boxes) and the input.

    `beside` = it stands on the line of the field before it; long forms fit the smallest screen that way. `required` = it is
    marked as one that must be filled in.
    """

    name: str
    label: str
    field: Any
    beside: bool = False
    required: bool = False


class FormDialog(QDialog):
    """Fields below each other, what they lead to, and two buttons; `save` is asked until it succeeds or she goes back."""

    def __init__(self, parent: QWidget | None, title: str, fields: Sequence[FormField], save: Save, *, body: str = "",
                 save_words: str = "", go_on: str = "", inner: QWidget | None = None, above: QWidget | None = None,
                 width: int = 500) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFixedWidth(width)
        self.fields: dict[str, Any] = {f.name: f.field for f in fields}
        self.outcome: Outcome[Any] = Outcome()
        self._save, self._go_on = save, go_on or _("Save all the same")
        self.body = Label(body, 13, 400, "text2", wrap=True)
        if not body:
            self.body.hide()
        self._messages = column(spacing=6)
        self._area = _Scrolling(holder(self._messages))
        self.save_button = Button(save_words or _("Save"), "primary")
        self.save_button.clicked.connect(lambda _checked=False: self.save())
        self.back_button = Button(_("Go back"))
        self.back_button.clicked.connect(lambda _checked=False: self.reject())
        first = [above] if above is not None else []
        parts = column(Label(title, 15, 600, wrap=True), self.body, *first, self._area, holder(_grid(fields)), spacing=10)
        if inner is not None:
            parts.addWidget(inner)
        self.history = History(self, self.fields, {f.name: f.label for f in fields})
        line = row(on_dialog(self, self.history), None, self.back_button, self.save_button, spacing=8)
        self.setLayout(column(Ground("surface", column(parts, 6, line, spacing=12, margins=(22, 20, 22, 18)))))
        for key in ("Ctrl+Return", "Ctrl+S"):
            QShortcut(QKeySequence(key), self, self._save_by_key)
        if fields:
            next((f.field for f in fields if not (f.field.property("readOnly"))), fields[0].field).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """What stands in the fields when the form comes up is where undoing ends."""
        super().showEvent(event)
        if not event.spontaneous():
            self.history.begin()

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def _save_by_key(self) -> None:
        """As the button, which says why when it cannot be pressed (WIN-04)."""
        because = reason_of(self.save_button)
        if because:
            clear(self._messages)
            self._messages.addWidget(MessageBar("info", because))
            self._area.fit()
        else:
            self.save()

    def save(self) -> bool:
        """Save; unread input and all problems are shown here, warnings are asked once."""
        unread = [p for f in self.fields.values() if f.value() is None and (p := getattr(f, "problem", None))]
        if unread:
            self.show_problems(unread)
            return False
        outcome = self._save(self.values(), frozenset())
        if not outcome.done and outcome.problems and not any(p.weight is Weight.ERROR for p in outcome.problems):
            keys = dialogs.confirm(self, outcome.problems, self._go_on)
            if keys is None:
                return False
            outcome = self._save(self.values(), keys)
        if not outcome.done:
            self.show_problems(outcome.problems)
            return False
        self.outcome = outcome
        self.accept()
        return True

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each at its field and in words above the fields."""
        clear(self._messages)
        for name, field in self.fields.items():
            field.show_problem(next((p for p in problems if p.field == name), None))
        for problem in problems:
            page = self.parentWidget()
            more = ways_out.reason_of(page, problem) if isinstance(page, Page) else ""
            self._messages.addWidget(details.bar(problem, self._ways_out(problem, problems), more=more))
        self._area.fit()
        first = next((p.field for p in problems if p.field in self.fields), None)
        if first:
            self.fields[first].setFocus()

    def _ways_out(self, problem: Problem, problems: Sequence[Problem]) -> list[tuple[str, Callable[[], None]]]:
        """What can be done about a problem, from the page below: the form is left, the page can try again what was refused."""
        page, day = self.parentWidget(), ways_out.other_date(problem)
        own = [] if day is None or not isinstance(self.fields.get(problem.field or ""), DateField) else [
            (ways_out.use_words(day), lambda: self._use(problem.field or "", day))]
        if not isinstance(page, Page):
            return own
        # The posting dates of the page below are not meant.
        problem = replace(problem, ways_out=tuple(way for way in problem.ways_out if way.action != USE_DATE))
        values, asked = self.values(), frozenset(p.key for p in problems if p.key)
        page.again = lambda: self._save(values, asked)

        def leave(act: Callable[[], None]) -> None:
            self.reject()
            act()

        return [*own, *((words, lambda do=act: leave(do)) for words, act in ways_out.buttons(page, problem))]

    def _use(self, name: str, day: date) -> None:
        """Another posting date instead of a refused one; she looks at it and saves (CLS-014)."""
        self.show_problems(())
        self.fields[name].set_value(day)
        self.fields[name].setFocus()

    def messages(self) -> list[str]:
        """The messages shown now, for tests and screen readers."""
        found = [item.widget() for n in range(self._messages.count()) if (item := self._messages.itemAt(n)) is not None]
        return [w.words.text() for w in found if isinstance(w, MessageBar)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; Enter in a field does not press a button by accident."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        else:
            self.focusNextChild()


def _height(layout: QLayout, wide: int) -> int:
    """What a layout needs in a width; one whose words do not wrap needs the same in any."""
    return layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()


class _Scrolling(QScrollArea):
    """As high as its messages, as long as the whole window still fits the screen; beyond that they scroll."""

    LEAST, FRAME = 96, 40
    """Pixels that are left for messages in any case, and those a window's frame takes."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.hide()

    def fit(self) -> None:
        """Take the height of the messages there are now."""
        inner, window = self.widget(), self.window()
        layout = inner.layout() if inner is not None else None
        assert inner is not None and layout is not None
        self.setVisible(layout.count() > 0)
        self.setFixedHeight(0)
        if not layout.count():
            return
        room = self.screen().availableGeometry().height() - self.FRAME - self._whole_height()
        wide = window.width() - 2 * dialogs.MARGIN
        wanted = _height(layout, wide)
        if wanted > room:
            wanted = _height(layout, wide - self.verticalScrollBar().sizeHint().width())
        # Wrapped words ask for the height of their narrowest form unless they are told.
        inner.setFixedHeight(wanted)
        self.setFixedHeight(max(min(wanted, self.LEAST), min(wanted, room)))
        self.verticalScrollBar().setValue(0)
        window.resize(window.width(), self._whole_height())

    def _whole_height(self) -> int:
        """What the window needs now; the layouts between it and this area are asked anew, from the inside."""
        around, height = self.parentWidget(), 0
        while around is not None:
            layout = around.layout()
            if layout is not None:
                layout.activate()
                height = layout.totalHeightForWidth(around.width())
            around = None if around.isWindow() else around.parentWidget()
        return height


def _grid(fields: Sequence[FormField]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    line, shared = -1, any(f.beside for f in fields)
    for item, after in zip(fields, (*fields[1:], *((None,) if fields else ())), strict=True):
        line += not item.beside
        at = 2 if item.beside else 0
        if item.label:
            words = Label(require(item.field, item.label) if item.required else item.label, 13, 400, "text2")
            words.setBuddy(item.field)
            grid.addWidget(words, line, at)
        alone = shared and not item.beside and not (after is not None and after.beside)
        grid.addWidget(item.field, line, at + 1, 1, 3 if alone else 1)
    return grid


driver: list[Callable[[FormDialog], None]] = []
"""Tests fill and save the form here; the program leaves it empty."""


def show(form: FormDialog) -> Outcome[Any]:
    """Show a form until it is saved or left; without a value it was left."""
    if driver:
        driver[-1](form)
    else:
        form.exec()
    return form.outcome
