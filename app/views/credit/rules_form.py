"""The form of a blocking rule: what its type needs, its sentence while it is typed, a simulation before saving (W-04)."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel

from app.core.problems import Outcome
from app.i18n import _
from app.services import credit_rules as rules
from app.services.credit_rules import Draft, RuleKind, RuleType, Scope, ValueType
from app.views.credit.rules_simulation import SimulationDialog
from app.views.customers.lookup import customer_field
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.widgets import Button, Card, Label, column, row
from app.views.setup.inputs import PlainNumberField

WIDTH = 640
Use = Callable[[Draft, frozenset[str]], Outcome[Any]]


class RuleForm(FormDialog):
    """One rule; `use` saves it, or takes it into a trial. The sentence below says what it will do."""

    def __init__(self, page: Page, draft: Draft, use: Use, *, title: str = "", save_words: str = "",
                 others: Callable[[], list[Draft]] = list) -> None:
        self._page, self._draft, self._hand_over, self._others = page, draft, use, others
        self._offers = rules.offers(page.context.desk)
        self.amount = AmountField(_("Amount"), currency=draft.currency or self._offers.home)
        self.sentence = Label("", 13, 500, "text", wrap=True)
        self.sentence.setMinimumHeight(40)
        simulate = Button(_("Simulate"), "default", "play")
        simulate.clicked.connect(lambda _checked=False: self.simulate())
        words = column(Label(_("In words"), 12, 600, "text3"), self.sentence, spacing=4)
        inner = Card(row(words, simulate, spacing=12, margins=(14, 10, 12, 10)), fill="info_b", line=None)
        inner.layout().setStretch(0, 1)  # type: ignore[union-attr]
        super().__init__(page, title or (_("Blocking rule {number}").format(number=draft.number) if draft.rule_id
                                         else _("New blocking rule")),
                         self._inputs(), self._save, inner=inner, save_words=save_words, width=WIDTH)
        QShortcut(QKeySequence("Ctrl+F9"), self, self.simulate)
        self._fill()
        for field in self.fields.values():
            field.committed.connect(self._follow)
        for name in ("days", "amount", "percent"):
            self.fields[name].textChanged.connect(lambda _text: self.tell())
        allow(self.fields["number"], not draft.rule_id, _("Holds name the rule by its number, so it stays."))
        allow(self.fields["type"], not draft.rule_id, _("A rule keeps its type. Make a new rule for another one."))
        self._follow()

    def _inputs(self) -> list[FormField]:
        desk, offers = self._page.context.desk, self._offers

        def named(found: Mapping[Any, str]) -> list[Choice]:
            return [Choice(key, _(words)) for key, words in found.items()]

        def day(name: str) -> DateField:
            return DateField(name, lambda: desk.today)

        risks = [Choice(None, _("Risk::Any")), *(Choice(i, w) for i, w in offers.risk_groups)]
        currencies = ChoiceField(_("Currency"), [Choice(c, c) for c in offers.currencies])
        return [
            FormField("number", _("No."), TextField(_("No."), most=20), required=True),
            FormField("active", "", CheckField(_("Rule::Active")), beside=True),
            FormField("type", _("Rule type"), ChoiceField(_("Rule type"), named(rules.TYPE_NAMES))),
            FormField("kind", _("Kind"), ChoiceField(_("Kind"), named(rules.KINDS_OF_RULE)), beside=True),
            FormField("scope", _("Valid for"), ChoiceField(_("Valid for"), [
                Choice(Scope.ALL, _("All customers")), Choice(Scope.GROUP, _("A credit management group")),
                Choice(Scope.TABLE, _("One customer"))])),
            FormField("risk_group_id", _("Risk group"), ChoiceField(_("Risk group"), risks), beside=True),
            FormField("customer_id", _("Customer"), customer_field(self._page.context, _("Customer"), make=False), required=True),
            FormField("group_id", _("Credit management group"), ChoiceField(
                _("Credit management group"), [Choice(i, w) for i, w in offers.groups]), required=True),
            FormField("value_type", _("Measured in"), ChoiceField(_("Measured in"), named(rules.VALUE_NAMES))),
            FormField("days", _("Days"), NumberField(_("Days")), required=True),
            FormField("amount", _("Amount"), self.amount, required=True),
            FormField("currency", _("Currency"), currencies, beside=True),
            FormField("percent", _("% of the credit limit"), PlainNumberField(_("% of the credit limit"), places=4),
                      required=True),
            FormField("code_id", _("Looks at"), ChoiceField(_("Looks at"), []), required=True),
            FormField("release", "", CheckField(_("Release sales order"))),
            FormField("starts", _("Holds from"), day(_("Holds from"))),
            FormField("ends", _("Until"), day(_("Until")), beside=True),
            FormField("note", _("Note"), TextField(_("Note"), most=250))]

    def _fill(self) -> None:
        self._codes(self._draft.type)
        for name, field in self.fields.items():
            field.set_value(getattr(self._draft, name))
        self.fields["currency"].set_value(self._draft.currency or self._offers.home)

    def _codes(self, type_: RuleType) -> None:
        known = self._offers.statuses if type_ is RuleType.ACCOUNT_STATUS else self._offers.terms
        self.fields["code_id"].set_choices([Choice(i, w) for i, w in known])

    # ------------------------------------------------------------ following what is typed

    def draft(self) -> Draft:
        """What stands in the form."""
        values = dict(self.values())
        values["number"] = values["number"].strip()
        return replace(self._draft, **values).tidied()

    def _follow(self) -> None:
        """Only fields the rule has use for are shown."""
        type_, kind, scope = (self.fields[name].value() for name in ("type", "kind", "scope"))
        of_type, exclusion = rules.KINDS[type_], kind is RuleKind.EXCLUSION
        self._codes(type_)
        self.amount.currency = self.fields["currency"].value()
        several = exclusion and len(of_type.values) > 1
        value = self.fields["value_type"].value() if several else of_type.values[0]
        if value not in of_type.values:
            value = of_type.values[0]
        self.fields["value_type"].set_choices([Choice(v, _(rules.VALUE_NAMES[v])) for v in of_type.values])
        self.fields["value_type"].set_value(value)
        shown = {"scope": of_type.scoped, "risk_group_id": of_type.scoped and scope is not Scope.TABLE,
                 "customer_id": of_type.scoped and scope is Scope.TABLE, "group_id": of_type.scoped and scope is Scope.GROUP,
                 "value_type": several, "days": value is ValueType.DAYS, "amount": value is ValueType.AMOUNT,
                 "currency": value is ValueType.AMOUNT, "code_id": value is ValueType.CODE, "release": exclusion,
                 "percent": value is ValueType.PERCENT or type_ is RuleType.OVERDUE_AMOUNT}
        for name, on in shown.items():
            self._show(name, on)
        self.tell()
        self._area.fit()

    def _show(self, name: str, on: bool) -> None:
        """A field with its label."""
        field = self.fields[name]
        field.setVisible(on)
        for label in self.findChildren(QLabel):
            if label.buddy() is field:
                label.setVisible(on)

    def tell(self) -> None:
        """The sentence of the rule as it stands (W-04)."""
        desk, draft = self._page.context.desk, self.draft()
        lacking = draft.value_type is ValueType.DAYS and draft.days is None
        self.sentence.setText(_("Enter the days to read the rule in words.") if lacking else
                              rules.sentence(desk, rules.rule_of(desk, draft), self._offers.home))

    # ------------------------------------------------------------ verbs

    def simulate(self) -> None:
        """This rule among the others over all open orders, unsaved (Ctrl+F9)."""
        draft = self.draft()
        wrong = rules.check(self._page.context.desk, [draft, *self._others()])[0]
        refused = [p for p in wrong if p.key is None]
        self.show_problems(refused)
        if not refused:
            SimulationDialog(self._page, self, [draft, *self._others()]).exec()

    def _save(self, _values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
        return self._hand_over(self.draft(), confirmed)
