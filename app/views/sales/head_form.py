"""The head of a sales document: who, when, on which terms, where it goes; one form for all kinds (ORD-004, FTI-002)."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app import i18n
from app.i18n import _
from app.queries import customers as queries
from app.services import customers
from app.services.desk import Desk
from app.services.sales.document import Document, Head
from app.services.sales.editing import Pairs
from app.views.customers import words
from app.views.customers.quick import new_customer
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField, TextField
from app.views.kit.label_grid import Item, label_grid

HEAD = frozenset(f.name for f in fields(Head))


def found_customers(desk: Desk, text: str) -> list[Hit]:
    """Customers for a look-up: by number, name or city, with what blocks them."""
    with desk.reading() as session:
        hits = queries.find_customers(session, desk.company_id, text)
    return [Hit(h.customer_id, h.name, " · ".join(x for x in (
        h.number, h.city, words.block_name(h.blocked) if h.blocked else "") if x)) for h in hits]


def customer_name(desk: Desk, customer_id: Any) -> str:
    """Number and name of a customer."""
    card = customers.load(desk, int(customer_id))
    return f"{card.values['number']} {card.values['name']}" if card else ""


class HeadForm(QObject):
    """All fields by name; `customer` is apart, because choosing one fills in the others."""

    committed = Signal(str)
    customer_chosen = Signal()

    def __init__(self, context: Context, choices: Mapping[str, Pairs]) -> None:
        super().__init__()
        self._context, self._choices = context, choices
        self.fields: dict[str, Any] = {}
        self._names: dict[int, str] = {}
        self.customer = LookupField(_("Customer"), self._find, self.name_of, new=new_customer(context.desk),
                                    placeholder=_("Number, name or city"))
        self.customer.committed.connect(self.customer_chosen.emit)

    # ------------------------------------------------------------ the customer

    def _find(self, text: str) -> Sequence[Hit]:
        return found_customers(self._context.desk, text)

    def name_of(self, customer_id: Any) -> str:
        """Number and name."""
        return customer_name(self._context.desk, customer_id)

    # ------------------------------------------------------------ fields

    def add(self, name: str, field: Any) -> QWidget:
        """A field under the name of its column."""
        self.fields[name] = field
        field.committed.connect(lambda: self.committed.emit(name))
        return field if isinstance(field, QWidget) else QWidget()

    def text(self, name: str, label: str, most: int) -> Item:
        """A text."""
        return label, self.add(name, TextField(label, most=most))

    def day(self, name: str, label: str, **more: Any) -> Item:
        """A date."""
        return label, self.add(name, DateField(label, lambda: self._context.desk.today, **more))

    def choice(self, name: str, label: str, source: str, *, empty: bool = True) -> Item:
        """A choice of the set-up."""
        found = [Choice(None, "")] if empty else []
        return label, self.add(name, ChoiceField(label, found + [Choice(k, w) for k, w in self._choices.get(source, ())]))

    def check(self, name: str, label: str) -> Item:
        """Yes or no."""
        return "", self.add(name, CheckField(label))

    def payer(self) -> Item:
        """Who is billed, where that is somebody else (MST-074)."""
        label = _("Invoice account")
        return label, self.add("invoice_account_id", LookupField(label, self._find, self.name_of))

    def terms(self) -> QWidget:
        """What is paid how, in which currency, with which VAT and discount."""
        return label_grid((
            self.payer(), self.choice("currency", _("Currency"), "currencies", empty=False),
            (_("Exchange rate"), self.add("rate", NumberField(_("Exchange rate"), places=10, placeholder=_("Of the day")))),
            self.choice("payment_term_id", _("Payment terms"), "terms"),
            self.choice("cash_discount_id", _("Cash discount"), "discounts"),
            self.choice("payment_schedule_id", _("Payment schedule"), "schedules"),
            self.choice("payment_method_id", _("Payment method"), "methods"),
        ), (
            self.choice("vat_group_id", _("VAT group"), "vat_groups", empty=False),
            self.check("prices_include_vat", _("Prices include VAT")),
            (_("Document discount in percent"), self.add("discount_percent", NumberField(_("Document discount in percent"),
                                                                                         places=4))),
            (_("or an amount"), self.add("discount_amount", AmountField(_("Document discount, amount"),
                                                                         currency=self._context.currency))),
            self.choice("posting_profile_id", _("Posting profile"), "profiles"),
            self.choice("sales_group_id", _("Sales group"), "sales_groups"), self.text("on_hold", _("On hold"), 3),
        ))

    def delivery(self, *more: Item) -> QWidget:
        """Where it goes, who is asked, what is written above and below the lines."""
        return label_grid((
            self.choice("delivery_address_id", _("Delivery address"), "addresses"),
            self.choice("delivery_term_id", _("Delivery terms"), "delivery_terms"),
            self.choice("delivery_mode_id", _("Delivery mode"), "delivery_modes"), *more,
        ), (
            self.choice("contact_id", _("Contact"), "contacts"),
            (_("Language"), self.add("language", ChoiceField(_("Language"), [Choice(v, w) for v, w in words.LANGUAGE_NAMES]))),
            self.text("buyer_reference", _("Buyer reference"), 60),
            self.choice("cost_centre_id", _("Cost centre"), "cost_centres"), self.choice("project_id", _("Project"), "projects"),
            self.text("intro", _("Opening text"), 2000), self.text("closing", _("Closing text"), 2000),
        ))

    # ------------------------------------------------------------ values

    def show_document(self, document: Document, choices: Mapping[str, Pairs]) -> None:
        """Fill every field; addresses and contacts are those of the customer."""
        self._names.clear()
        self.customer.set_value(document.head.order_account_id)
        for name, source in (("delivery_address_id", "addresses"), ("contact_id", "contacts")):
            if name in self.fields:
                self.fields[name].set_choices([Choice(None, ""), *(Choice(k, w) for k, w in choices.get(source, ()))])
        self._in_currency(document.head.currency)
        for name, field in self.fields.items():
            field.set_value(getattr(document.head, name) if name in HEAD else document.own.get(name))

    def _in_currency(self, currency: str) -> None:
        for field in self.fields.values():
            if isinstance(field, AmountField):
                field.currency = currency

    def put(self, document: Document) -> Document:
        """The document with what stands in the fields."""
        values = {name: field.value() for name, field in self.fields.items()}
        head = {name: value for name, value in values.items() if name in HEAD}
        for name in ("customer_reference", "buyer_reference", "on_hold", "intro", "closing"):
            if name in head:
                head[name] = (head[name] or "").strip() or None
        for name in ("invoice_account_id", "currency", "vat_group_id", "language"):
            if name in head and head[name] is None:
                head[name] = getattr(document.head, name)
        own = {name: value for name, value in values.items() if name not in HEAD}
        return replace(document, head=replace(document.head, **head), own={**document.own, **own})

    def faults(self) -> list[Any]:
        """What stands in fields and cannot be read."""
        return [f.problem for f in (self.customer, *self.fields.values()) if getattr(f, "problem", None)]

    def show_problems(self, problems: Sequence[Any]) -> None:
        """Each problem of the head at its field."""
        for name, field in (("customer", self.customer), *self.fields.items()):
            field.show_problem(next((p for p in problems if p.field == name and p.row is None), None))

    def summary(self, *names: str) -> str:
        """What a folded tab says: the chosen words of some fields."""
        told = []
        for name in names:
            field = self.fields[name]
            if isinstance(field, ChoiceField):
                told.append(field.currentText())
            elif isinstance(field, DateField) and field.value():
                told.append(i18n.day(field.value(), i18n.region()))
            elif isinstance(field, TextField):
                told.append(field.text())
        return "   ".join(t for t in told if t)
