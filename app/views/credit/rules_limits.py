"""Before the first rule on the credit limit: what becomes of customers with a limit of 0 and no group (CRD-17)."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QDialog

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import credit_rules as rules
from app.services.credit_rules import Choice
from app.views.kit import dialogs, form_dialog
from app.views.kit.fields import AmountField, DateField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import Page, clear
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, MessageBar, column, row

COLUMNS = (Column("check", "", "check", None, 38), Column("number", N_("No."), "text", None, 90),
           Column("name", N_("Customer"), "text", None, 240, stretch=True), Column("decision", N_("Decision"), "chip", None, 150),
           Column("amount", N_("Credit limit"), "amount", None, 130, currency="currency"),
           Column("currency", N_("Cur."), "text", None, 60))


class LimitsDialog(QDialog):
    """All of them in a list; a decision goes for the ticked ones, so for each or for all."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.setWindowTitle(_("Customers without a credit limit"))
        self.setAccessibleName(_("Customers without a credit limit"))
        self.resize(820, 540)
        self.customers = rules.customers_without_limit(page.context.desk)
        self.choices = {c.customer_id: Choice(c.customer_id) for c in self.customers}
        self.ticked = {c.customer_id for c in self.customers}
        self.until: Any = None
        self.rows = MemorySource(COLUMNS)
        self.table = Table(self.rows, currency=page.context.currency, name=_("Customers without a credit limit"))
        self._messages = column(spacing=6)
        self._build()
        self._list()

    def _build(self) -> None:
        verbs = row(Label(_("For the ticked customers:"), 13, 400, "text2"), spacing=8)
        for words, act in ((_("Unlimited"), lambda: self.choose(unlimited=True)), (_("No credit"), self.choose),
                           (_("An amount…"), self.amount)):
            button = Button(words)
            button.clicked.connect(lambda _checked=False, do=act: do())
            verbs.addWidget(button)
        verbs.addStretch(1)
        back, go = Button(_("Go back")), Button(_("Use these decisions"), "primary")
        back.clicked.connect(lambda _checked=False: self.reject())
        go.clicked.connect(lambda _checked=False: self.use())
        whole = column(Label(_("Customers without a credit limit"), 15, 600), Label(_(
            "These customers have a credit limit of 0 and no group. While a rule looks at the limit, 0 means no credit: every "
            "order is held. Decide for each, or for all at once."), 13, 400, "text2", wrap=True), self._messages, verbs,
            spacing=10, margins=(20, 16, 20, 14))
        whole.addWidget(self.table, 1)
        whole.addLayout(row(None, back, go, spacing=8))
        self.setLayout(column(Ground("surface", whole)))

    def _list(self) -> None:
        rows = []
        for one in self.customers:
            choice = self.choices[one.customer_id]
            words = ((_("Unlimited"), "info", "check") if choice.unlimited else (_("Credit limit"), "success", "check")
                     if choice.amount is not None else (_("No credit"), "neutral", "pause"))
            rows.append(Row(one.customer_id, (None, one.number, one.name, words, choice.amount, one.currency),
                            checked=one.customer_id in self.ticked))
        self.rows.set_rows(rows)
        self.table.refresh()

    def choose(self, *, unlimited: bool = False, amount: int | None = None) -> None:
        """A decision for those that are ticked."""
        self.ticked = {r.key for r in self.rows.all if r.checked}
        for key in self.ticked:
            self.choices[key] = Choice(key, unlimited, amount)
        self._list()

    def amount(self) -> None:
        """An amount, in the currency of each limit, until a day."""
        desk, page = self._page.context.desk, self._page

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[int]:
            self.until = values["until"]
            self.choose(amount=values["amount"] or 0)
            return Outcome(1)

        form = FormDialog(page, _("Credit limit"), [
            FormField("amount", _("Credit limit"), AmountField(_("Credit limit"), currency=page.context.currency), required=True),
            FormField("until", _("Limit holds until"), DateField(_("Limit holds until"), lambda: desk.today))], save,
            save_words=_("Take over"))
        form.fields["until"].set_value(self.until)
        form_dialog.show(form)

    def use(self) -> None:
        """Carry the decisions out; what cannot be done is told here and nothing is lost."""
        desk, choices = self._page.context.desk, [self.choices[c.customer_id] for c in self.customers]
        outcome = rules.decide(desk, choices, self.until)
        if not outcome.done and outcome.problems and all(p.key for p in outcome.problems):
            keys = dialogs.confirm(self, outcome.problems, _("Save all the same"))
            if keys is None:
                return
            outcome = rules.decide(desk, choices, self.until, confirmed=keys)
        if outcome.done:
            self.accept()
            return
        told = list(dict.fromkeys(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
        clear(self._messages)
        for words in told[:3]:
            self._messages.addWidget(MessageBar("danger", words))
