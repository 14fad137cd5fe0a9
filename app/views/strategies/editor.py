"""A strategy as it is typed: its steps on a line, the current step and the strategy beside it, checked all the time (WIN-45)."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app import i18n
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.services.collecting.forms import TYPES
from app.services.desk import Desk
from app.services.email_texts import PURPOSES as MAILS
from app.services.strategies import keeping
from app.services.strategies.forms import ACTIONS, MODES, PURPOSES, RECIPIENTS, StepForm, StrategyForm
from app.views.customers.words import ROLES
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, NumberField, TextField
from app.views.kit.label_grid import label_grid
from app.views.kit.reasons import allow
from app.views.kit.undo import Told, change_of
from app.views.kit.widgets import Button, Card, Label, column, holder, row
from app.views.strategies.timeline import StepLine

ANY_ROLE = N_("Collections, else the main contact")
BEFORE, AFTER = -1, 1
BAR = 16
"""Room for the scroll bar."""
OF_STEPS = frozenset({"COL-41-order", "COL-41-far", "COL-41-template"})
"""Problems that belong to one step."""


class Editor(QWidget):
    """One strategy; `form` is what stands there, replaced whole with each change, so that any state can be kept for undoing."""

    changed = Signal()

    def __init__(self, desk: Desk, currency: str, closed: str) -> None:
        super().__init__()
        self._desk, self._closed = desk, closed
        self.form = StrategyForm()
        self.problems: tuple[Problem, ...] = ()
        self._filling = False
        self._next = -1
        self.line = StepLine()
        self.head, self.step = self._head_fields(currency), self._step_fields()
        self.add, self.remove = Button(_("New step"), icon="plus"), Button(_("Remove step"), icon="trash-2")
        self.told = Label("", 12, 400, "danger_t", wrap=True)
        self._lay_out()
        for name, field in self.head.items():
            field.committed.connect(lambda *_a, n=name: self._take_head(n))
        for name, field in self.step.items():
            field.committed.connect(lambda *_a, n=name: self._take_step(n))
        self.line.chosen.connect(lambda _at: self._fill_step())
        self.line.opened.connect(lambda _at: self.step["description"].setFocus())
        self.line.removed.connect(lambda _at: self.remove_step())
        self.add.clicked.connect(lambda _checked=False: self.add_step())
        self.remove.clicked.connect(lambda _checked=False: self.remove_step())

    # ------------------------------------------------------------ fields

    def _head_fields(self, currency: str) -> dict[str, Any]:
        return {
            "code": TextField(_("Code"), most=20, width=150), "name": TextField(_("Description"), most=60),
            "rank": NumberField(_("Rank"), width=80),
            "pool_id": ChoiceField(_("Pool"), [Choice(None, _("No pool: customers by hand"))]),
            "mode": ChoiceField(_("Steps"), [Choice(m, _(words)) for m, words in MODES.items()]),
            "quiet_days": NumberField(_("Quiet days"), width=80),
            "minimum_overdue": AmountField(_("Overdue from"), currency=currency, width=120),
            "minimum_invoice": AmountField(_("Invoices from"), currency=currency, width=120),
            "prediction": CheckField(_("Look ahead: an activity when payment will probably be late")),
            "late_percent": NumberField(_("Late from percent"), places=2, width=90),
            "very_late_percent": NumberField(_("Very late from percent"), places=2, width=90),
            "active": CheckField(_("Active: it waits to be run each day"))}

    def _step_fields(self) -> dict[str, Any]:
        return {
            "description": TextField(_("Description"), most=60),
            "action": ChoiceField(_("Action"), [Choice(a, _(words)) for a, words in ACTIONS.items()]),
            "days": NumberField(_("Days"), width=80),
            "when": ChoiceField(_("When"), [Choice(BEFORE, _("before the due date")), Choice(AFTER, _("after the due date"))],
                                width=190),
            "recipient": ChoiceField(_("Recipient"), [Choice(r, _(words)) for r, words in RECIPIENTS.items()]),
            "template": ChoiceField(_("E-mail text"), [Choice(p, _(MAILS[p].title)) for p in PURPOSES]),
            "contact_role": ChoiceField(_("Contact"), [Choice("", _(ANY_ROLE)), *(Choice(r, _(w)) for r, w in ROLES)]),
            "activity_type": ChoiceField(_("Kind of activity"), [Choice(t, _(words)) for t, words in TYPES.items()]),
            "predunning": CheckField(_("Notice in advance: for each invoice by itself"))}

    def _lay_out(self) -> None:
        names = {name: f.accessibleName() for name, f in {**self.head, **self.step}.items()}
        days = holder(row(self.step["days"], self.step["when"], None, spacing=8))
        step = column(Label(_("Step"), 14, 600), label_grid(
            [(names["description"], self.step["description"]), (names["action"], self.step["action"]), (names["days"], days),
             (names["recipient"], self.step["recipient"]), (names["template"], self.step["template"]),
             (names["contact_role"], self.step["contact_role"]), (names["activity_type"], self.step["activity_type"])]),
            self.step["predunning"], spacing=8, margins=(16, 12, 16, 14))
        head = column(Label(_("Strategy"), 14, 600), label_grid(
            [(names["code"], self.head["code"]), (names["name"], self.head["name"]), (names["rank"], self.head["rank"]),
             (names["pool_id"], self.head["pool_id"]), (names["mode"], self.head["mode"]),
             (names["quiet_days"], self.head["quiet_days"]), (names["minimum_overdue"], self.head["minimum_overdue"]),
             (names["minimum_invoice"], self.head["minimum_invoice"]), (names["late_percent"], self.head["late_percent"]),
             (names["very_late_percent"], self.head["very_late_percent"])]),
            self.head["prediction"], self.head["active"], spacing=8, margins=(16, 12, 16, 14))
        right = column(Card(step), Card(head), None, spacing=12, margins=(0, 0, 10, 8))
        left = column(row(self.add, self.remove, None), self.told, self.line, None, spacing=8, margins=(0, 0, 8, 8))
        parts = row(_scrolled(holder(left)), _scrolled(holder(right)), spacing=14)
        parts.setStretch(0, 1)
        parts.setStretch(1, 1)
        self.setLayout(parts)

    # ------------------------------------------------------------ filling

    def set_pools(self, pools: Sequence[tuple[int, str]]) -> None:
        """The pools to choose from."""
        self.head["pool_id"].set_choices([Choice(None, _("No pool: customers by hand")), *(Choice(k, w) for k, w in pools)])

    def show_form(self, form: StrategyForm) -> None:
        """Show another strategy, or another state of it."""
        self.form = form
        self._filling = True
        for name, field in self.head.items():
            field.set_value(getattr(form, name))
        self._filling = False
        self._look()
        self._fill_step()

    def _current(self) -> StepForm | None:
        at = self.line.current()
        return self.form.steps[at] if 0 <= at < len(self.form.steps) else None

    def _fill_step(self) -> None:
        """The details of the current step; only what its action needs can be typed."""
        step = self._current()
        self._filling = True
        if step is not None:
            values: Mapping[str, Any] = {**{n: getattr(step, n) for n in self.step if hasattr(step, n)}, "days": abs(step.day),
                                         "when": BEFORE if step.day < 0 else AFTER}
            for name, field in self.step.items():
                field.set_value(values[name])
        self._filling = False
        self._allow()

    def _allow(self) -> None:
        step = self._current()
        action = step.action.value if step is not None else ""
        none = _("Choose a step first.")
        mail, work = _("Only an e-mail has this."), _("Only an activity has this.")
        for name, field in self.step.items():
            because = self._closed or ("" if step is not None else none)
            if not because and name in ("recipient", "template", "contact_role") and action != "email":
                because = mail
            if not because and name == "contact_role" and step is not None and step.recipient.value != "customer":
                because = _("Only an e-mail to the customer has this.")
            if not because and name == "activity_type" and action != "activity":
                because = work
            allow(field, not because, because)
        for name, field in self.head.items():
            because = self._closed
            if not because and name.endswith("_percent") and not self.form.prediction:
                because = _("Switch on Look ahead first.")
            allow(field, not because, because)
        allow(self.add, not self._closed, self._closed)
        because = self._closed or ("" if step is not None else none)
        allow(self.remove, not because, because)

    # ------------------------------------------------------------ taking

    def _take_head(self, name: str) -> None:
        """A field of the strategy was left."""
        field = self.head[name]
        if self._filling or getattr(field, "problem", None) is not None:
            return
        value = field.value()
        if name in ("rank", "quiet_days", "minimum_overdue", "minimum_invoice"):
            value = int(value or 0)
        elif name.endswith("_percent"):
            value = Decimal(value) if value is not None else None
        elif name in ("code", "name"):
            value = (value or "").strip()
        self._became(replace(self.form, **{name: value}))

    def _take_step(self, name: str) -> None:
        """A field of the current step was left."""
        step, field = self._current(), self.step[name]
        if self._filling or step is None or getattr(field, "problem", None) is not None:
            return
        if name in ("days", "when"):
            days = int(self.step["days"].value() or 0)
            changed = replace(step, day=days * self.step["when"].value())
        else:
            typed: dict[str, Any] = {name: field.value()}
            changed = replace(step, **typed)
        if name == "predunning" and changed.predunning:
            changed = replace(changed, template="due_soon" if changed.day < 0 else changed.template)
        if changed != step:
            self._with_steps([changed if s.step_id == step.step_id else s for s in self.form.steps], changed.step_id)

    def _with_steps(self, steps: Sequence[StepForm], stand_on: int) -> None:
        """Steps stand in the order of their days; the keyboard stays on the one that moved."""
        ordered = tuple(sorted(steps, key=lambda s: s.day))
        self._became(replace(self.form, steps=ordered),
                     next((n for n, s in enumerate(ordered) if s.step_id == stand_on), len(ordered) - 1))

    def _became(self, form: StrategyForm, at: int | None = None) -> None:
        if form == self.form:
            return
        self.form = form
        self._look(at)
        self._fill_step()
        self.changed.emit()

    def add_step(self) -> None:
        """A new step a week after the last one."""
        if self._closed:
            return
        self._next = min([self._next, *(s.step_id for s in self.form.steps)]) - 1
        last = max((s.day for s in self.form.steps), default=-6)
        self._with_steps([*self.form.steps, StepForm(self._next, day=last + 7)], self._next)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove_step(self) -> None:
        """Take the current step out; undone by Ctrl+Z."""
        step = self._current()
        if step is not None and not self._closed:
            at = self.line.current()
            left = [s for s in self.form.steps if s.step_id != step.step_id]
            self._with_steps(left, left[min(at, len(left) - 1)].step_id if left else 0)

    # ------------------------------------------------------------ checking

    def _look(self, at: int | None = None) -> None:
        """Everything wrong with what stands there, at its step or field and in words (COL-40, COL-41)."""
        self.problems = keeping.check(self._desk, self.form)
        wrong = frozenset(p.row for p in self.problems if p.code in OF_STEPS and p.row is not None)
        self.line.set_steps(self.form.steps, wrong)
        if at is not None:
            self.line.choose(at)
        for name, field in self.head.items():
            if hasattr(field, "show_problem"):
                field.show_problem(next((p for p in self.problems if p.field == name), None))
        words = dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in self.problems)
        self.told.setText("\n".join(words))
        self.told.setVisible(bool(words))

    # ------------------------------------------------------------ undoing (kit/undo.Lines)

    def snapshot(self) -> Any:
        """What stands there, and the current step."""
        return self.form

    def recall(self, held: Any) -> None:
        """Show an earlier state again."""
        self.show_form(held)
        self.changed.emit()

    def told_of(self, before: StrategyForm, after: StrategyForm) -> str:
        """The name of a change."""
        if len(after.steps) != len(before.steps):
            return _("New step") if len(after.steps) > len(before.steps) else _("Remove step")
        return _("Step") if after.steps != before.steps else _("Strategy")

    def stand_at(self, before: StrategyForm, after: StrategyForm) -> None:
        """The keyboard where two states differ."""
        place = next((n for n, s in enumerate(after.steps) if s not in before.steps), None)
        if place is not None:
            self.line.choose(place)
            self.line.setFocus()


class Part:
    """The editor as a part of `kit/undo.History`."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self.changed = editor.changed
        self.snapshot, self.recall, self.stand_at = editor.snapshot, editor.recall, editor.stand_at

    def told(self, before: Any, after: Any) -> Told:
        """The name of the change between two states."""
        return change_of(self._editor.told_of(before, after))


def _scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    # Nothing scrolls sideways, so there is room for the widest line and the bar beside it.
    area.setMinimumWidth(inner.minimumSizeHint().width() + BAR)
    return area
