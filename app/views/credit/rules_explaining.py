"""*Explain order of evaluation*: the steps of the rules for a customer or an order, true or false, with figures (CRD-70)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries.listing import Column
from app.services import credit_rules as rules
from app.services.credit_rules import Draft
from app.views.customers.lookup import customer_field
from app.views.kit.fields import AmountField, Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Button, Ground, Label, column, row

COLUMNS = (
    Column("no", N_("Step"), "int", None, 52), Column("type", N_("Rule type"), "text", None, 150),
    Column("rule", N_("Rule"), "text", None, 60), Column("scope", N_("Valid for"), "text", None, 80),
    Column("kind", N_("Kind"), "text", None, 84), Column("true", N_("Result"), "chip", None, 96),
    Column("figures", N_("Figures"), "text", None, 300, stretch=True), Column("effect", N_("What it does"), "text", None, 300))
NEW_ORDER = 0


class ExplainDialog(QDialog):
    """A customer is chosen, then one of her open orders or a new one for an amount; the steps follow at once."""

    def __init__(self, page: Page, changes: Sequence[Draft] = (), customer_id: int | None = None) -> None:
        super().__init__(page)
        self._page, self._changes = page, tuple(changes)
        self.setWindowTitle(_("Explain order of evaluation"))
        self.setAccessibleName(_("Explain order of evaluation"))
        self.resize(1160, 560)
        self.customer = customer_field(page.context, _("Customer"), make=False, width=280)
        self.order = ChoiceField(_("Sales order"), [Choice(NEW_ORDER, _("A new order"))], width=190)
        self.amount = AmountField(_("Amount"), currency=page.context.currency, width=120)
        self.outcome = Label("", 14, 600, "text", wrap=True)
        self.sentence = Label("", 12, 400, "text2", wrap=True)
        self.rows = MemorySource(COLUMNS)
        self.table = Table(self.rows, currency=page.context.currency, name=_("Steps"))
        self.table.chosen.connect(self._tell)
        self.steps: tuple[rules.Stage, ...] = ()
        self._build()
        self.customer.committed.connect(self._customer)
        self.order.committed.connect(self._show)
        self.amount.committed.connect(self._show)
        if customer_id:
            self.customer.set_value(customer_id)
        self._customer()

    def _build(self) -> None:
        close = Button(_("Close"), "primary")
        close.clicked.connect(lambda _checked=False: self.accept())
        fields = row(Label(_("Customer"), 13, 400, "text2"), self.customer, Label(_("Sales order"), 13, 400, "text2"), self.order,
                     Label(_("Amount"), 13, 400, "text2"), self.amount, None, spacing=10)
        about = Label(_("Rules that release a sales order come first. Then each type looks at Table, Group and All, blocking "
                        "rules before exclusions."), 12, 400, "text3", wrap=True)
        whole = column(Label(_("Explain order of evaluation"), 15, 600), fields, about, self.outcome, spacing=10,
                       margins=(20, 16, 20, 14))
        whole.addWidget(self.table, 1)
        whole.addWidget(self.sentence)
        whole.addLayout(row(None, close, spacing=8))
        self.setLayout(column(Ground("surface", whole)))

    def _customer(self) -> None:
        """Her open orders can be chosen."""
        chosen = self.customer.value()
        orders = rules.orders_of(self._page.context.desk, int(chosen)) if chosen else []
        self.order.set_choices([*(Choice(key, number) for key, number in orders), Choice(NEW_ORDER, _("A new order"))])
        self.order.set_value(orders[0][0] if orders else NEW_ORDER)
        self._show()

    def _show(self) -> None:
        """The steps of what is chosen."""
        chosen, order_id = self.customer.value(), self.order.value()
        new = order_id == NEW_ORDER
        allow(self.amount, new, _("An open order has its own amount."))
        self.steps = ()
        if not chosen or (new and not self.amount.value()):
            self._fill(_("Choose a customer first.") if not chosen else _("Type the amount of the new order."))
            return
        desk = self._page.context.desk
        outcome = (rules.explain_customer(desk, int(chosen), self.amount.value(), self._changes) if new
                   else rules.explain_order(desk, int(order_id), self._changes))
        if outcome.value is None:
            self._fill(" ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems))
            return
        self.steps = outcome.value.steps
        self._fill(outcome.value.outcome, "danger_t" if outcome.value.held else "success_t")

    def _fill(self, words: str, role: str = "text2") -> None:
        self.outcome.setText(words)
        self.outcome.set_role(role)
        self.rows.set_rows([Row(s.no, (s.no, s.type, s.rule, s.scope, s.kind, (s.verdict, s.tone, _shape(s.true)), s.figures,
                                       s.effect), muted=s.true is None) for s in self.steps])
        self.table.refresh()
        self._tell()

    def _tell(self, _key: int = 0) -> None:
        """The rule and the figures of the current step in full."""
        here = next((s for s in self.steps if s.no == self.table.current()), None)
        self.sentence.setText(" ".join(x for x in (here.sentence, here.figures, here.effect) if x) if here else "")


def _shape(true: bool | None) -> str:
    return "ring" if true is None else "check" if true else "cross"
