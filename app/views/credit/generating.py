"""The dialog of *Generate*: value, rounding, dates, and who gets a line (CRD-49)."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.queries import choices
from app.services import limits
from app.services.desk import Desk
from app.services.limits import DateMethod, Line, Recipe, ValueType, fields, generating
from app.services.limits.generating import Filter
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, NumberField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.reasons import allow
from app.views.kit.widgets import Label
from app.views.setup.inputs import PlainNumberField

WIDTH = 640


class GenerateDialog(FormDialog):
    """Everything *Generate* asks; fields that do not count now say why they are closed."""

    def __init__(self, parent: QWidget, desk: Desk, currency: str, type: str) -> None:
        self._desk, self._type, self.lines = desk, type, tuple[Line, ...]()
        self._told = Label("", 12, 400, "text2", wrap=True)
        self._temporary = type == limits.TEMPORARY
        found = self._inputs(desk, currency)
        super().__init__(parent, _("Generate lines"), found, self._make, inner=self._told, save_words=_("Generate"), width=WIDTH,
                         body=_("Every limit is changed by a value. The lines can be edited before posting."))
        for name in ("source", "value_type", "dates"):
            self.fields[name].committed.connect(self._follow)
        self._follow()

    def _inputs(self, desk: Desk, currency: str) -> list[FormField]:
        def day(name: str) -> DateField:
            return DateField(name, lambda: desk.today)

        with desk.reading() as session:
            countries = choices.for_customer(session, desk.company_id, desk.language).get("countries", ())
        every = [Choice(None, _("All"))]
        percent, days = PlainNumberField(_("Percentage"), places=4), NumberField(_("Days"))
        return [
            FormField("source", _("Generate from"), _choice(_("Generate from"), {
                k: w for k, w in generating.SOURCE_NAMES.items() if k != generating.AUTOMATIC or not self._temporary})),
            FormField("value_type", _("Value type"), _choice(_("Value type"), generating.VALUE_NAMES)),
            FormField("percent", _("Percentage"), percent),
            FormField("amount", _("Fixed value"), AmountField(_("Fixed value"), currency=currency), beside=True),
            FormField("round_to", _("Round to (0 = none)"), AmountField(_("Round to (0 = none)"), currency=currency)),
            FormField("rounding", _("Rounding"), _choice(_("Rounding"), generating.ROUNDING_NAMES), beside=True),
            FormField("dates", _("Dates"), _choice(_("Dates"), generating.DATE_NAMES)),
            *([FormField("starts", _("From"), day(_("From")))] if self._temporary else []),
            FormField("ends", _("New until"), day(_("New until")), beside=self._temporary),
            FormField("days", _("Days later (− = earlier)"), days),
            FormField("management_group", _("Credit management group"), ChoiceField(
                _("Credit management group"), [*every, *(Choice(i, w) for i, w in fields.management_groups(desk))])),
            FormField("risk_group", _("Risk group"), ChoiceField(
                _("Risk group"), [*every, *(Choice(i, w) for i, w in generating.risk_groups(desk))]), beside=True),
            FormField("country", _("Country"), ChoiceField(_("Country"), [Choice("", _("All")), *(
                Choice(code, name) for code, name in countries)])),
            FormField("review_until", _("Review due until"), day(_("Review due until")), beside=True),
            FormField("least", _("Limit from"), AmountField(_("Limit from"), currency=currency)),
            FormField("most", _("Limit up to"), AmountField(_("Limit up to"), currency=currency), beside=True)]

    def _follow(self) -> None:
        """Fields that would not count are closed; how many lines there would be is told at once."""
        v = self.values()
        percent, relative = v["value_type"] is ValueType.PERCENT, v["dates"] is DateMethod.RELATIVE
        allow(self.fields["percent"], percent, _("The value is a fixed one."))
        allow(self.fields["amount"], not percent, _("The value is a percentage."))
        for name in ("starts", "ends"):
            if name in self.fields:
                allow(self.fields[name], not relative, _("The current dates are moved by days."))
        allow(self.fields["days"], relative, _("The dates are entered."))
        customers = v["source"] == generating.CUSTOMERS
        for name in ("management_group", "risk_group", "country", "review_until"):
            allow(self.fields[name], customers, _("Credit groups are only filtered by their limit."))
        if v["source"] == generating.AUTOMATIC:
            for name, field in self.fields.items():
                if name not in ("source", "ends"):
                    allow(field, False, _("Automatic credit limits follow from scores: only their end is asked."))
            allow(self.fields["ends"], True, "")
        else:
            for name in ("value_type", "round_to", "rounding", "dates", "least", "most"):
                allow(self.fields[name], True, "")

    def _filter(self, v: Mapping[str, Any]) -> Filter:
        if v["source"] == generating.GROUPS:
            return Filter(v["source"], least=v["least"], most=v["most"])
        return Filter(v["source"], v["management_group"], v["risk_group"], v["country"] or "", v["least"], v["most"],
                      v["review_until"])

    def _make(self, v: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
        """Generate after the count was confirmed where nobody is left out."""
        if v["source"] == generating.AUTOMATIC:
            return self._taken(generating.automatic(self._desk, v["ends"]), v)
        wanted = self._filter(v)
        recipe = Recipe(v["value_type"], v["amount"], v["percent"], v["round_to"] or 0, v["rounding"], v["dates"],
                        int(v["days"] or 0), v.get("starts"), v["ends"])
        outcome = generating.generate(self._desk, self._type, wanted, recipe)
        if outcome.value and wanted.everybody and not self._sure(len(outcome.value)):
            return Outcome()
        return self._taken(outcome, v)

    def _taken(self, outcome: Outcome[tuple[Line, ...]], v: Mapping[str, Any]) -> Outcome[int]:
        """The lines, or why there are none."""
        if outcome.value is None:
            return Outcome(None, tuple(_at_field(p, v) for p in outcome.problems))
        self.lines = outcome.value
        self._told.setText("" if self.lines else _("Nobody passes this filter."))
        return Outcome(len(self.lines)) if self.lines else Outcome()

    def _sure(self, count: int) -> bool:
        """Everybody is meant: asked with the number (CRD-49)."""
        title = i18n.filled(_("Generate {count:line|lines}?"), count=count)
        return dialogs.ask(self, title, _("No filter is set: everybody gets a line."), (
            dialogs.Answer("generate", _("Generate"), primary=True),
            dialogs.Answer("back", _("Go back"), safe=True))) == "generate"


def _at_field(problem: Problem, values: Mapping[str, Any]) -> Problem:
    """A problem of the recipe at the field of this dialog."""
    names = {"value": "percent" if values["value_type"] is ValueType.PERCENT else "amount"}
    return replace(problem, field=names.get(problem.field or "", problem.field))


def _choice(name: str, names: Mapping[Any, str]) -> ChoiceField:
    field = ChoiceField(name, [Choice(value, _(words)) for value, words in names.items()])
    field.set_value(next(iter(names)))
    return field


def ask(parent: QWidget, desk: Desk, currency: str, type: str) -> tuple[Line, ...]:
    """The lines she wants; none when she went back."""
    dialog = GenerateDialog(parent, desk, currency, type)
    return dialog.lines if form_dialog.show(dialog).done else ()

