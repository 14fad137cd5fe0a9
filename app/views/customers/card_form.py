"""The inputs of the customer card, in the tabs where a bookkeeper looks for them (MST-071, credit 5.1, collections 0.3)."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.i18n import _
from app.queries import customers as queries
from app.services import customers
from app.views.customers import words
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, Hit, LookupField, TextField
from app.views.kit.label_grid import label_grid
from app.views.kit.reasons import allow
from app.views.kit.widgets import Label, holder, row
from app.views.setup.inputs import PlainNumberField

Pairs = Sequence[tuple[Any, str]]
PERCENT_WIDTH = 120


class CardForm(QObject):
    """All fields by name; `committed` tells the name of a field that was left, `typed` one that is being typed in."""

    committed = Signal(str)
    typed = Signal(str)

    def __init__(self, context: Context, choices: Mapping[str, Pairs], contacts: Pairs, *, existing: bool) -> None:
        super().__init__()
        self._context, self._choices, self._contacts, self._existing = context, choices, contacts, existing
        self.fields: dict[str, Any] = {}
        self.blocked = ChoiceField(_("Blocked"), words.block_choices(),
                                   footer=_("A stricter value shows its impact first and asks a reason."))
        self.privacy = CheckField(_("Privacy blocked"))
        for field in (self.blocked, self.privacy):
            allow(field, existing, _("Save the new customer first; after that it can be blocked."))
        self.general, self.invoicing, self.collecting = self._general(), self._invoicing(), self._collecting()
        self.selling, self.electronic = self._selling(), self._electronic()

    # ------------------------------------------------------------ values

    def values(self) -> dict[str, Any]:
        """What stands in the fields."""
        return {name: field.value() for name, field in self.fields.items()}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a card."""
        for name, field in self.fields.items():
            field.set_value(values.get(name))
        self.blocked.set_value(values.get("blocked"))
        self.privacy.set_value(values.get("privacy_blocked"))

    def show_some(self, values: Mapping[str, Any]) -> None:
        """Show other values in some fields."""
        for name, value in values.items():
            if name in self.fields:
                self.fields[name].set_value(value)

    def word_of(self, name: str) -> str:
        """The chosen words of a drop-down."""
        return str(self.fields[name].currentText())

    # ------------------------------------------------------------ fields

    def _add(self, name: str, field: Any) -> QWidget:
        self.fields[name] = field
        field.committed.connect(lambda: self.committed.emit(name))
        if isinstance(field, TextField):
            field.textEdited.connect(lambda _words: self.typed.emit(name))
        return field if isinstance(field, QWidget) else QWidget()

    def _text(self, name: str, label: str, most: int, width: int | None = None) -> QWidget:
        return self._add(name, TextField(label, most=most, width=width))

    def _number(self) -> QWidget:
        """The number; a new customer takes the next one of the series unless one is typed."""
        hint = "" if self._existing else _("Next of the series")
        return self._add("number", TextField(_("No."), most=20, placeholder=hint))

    def _choice(self, name: str, label: str, source: str, *, empty: bool = True) -> QWidget:
        found = [Choice(None, "")] if empty else []
        return self._add(name, ChoiceField(label, found + [Choice(i, w) for i, w in self._choices.get(source, ())]))

    def _fixed(self, name: str, label: str, names: Pairs) -> QWidget:
        return self._add(name, ChoiceField(label, [Choice(v, _(w)) for v, w in names]))

    def _check(self, name: str, label: str) -> QWidget:
        return self._add(name, CheckField(label))

    def _prospect(self) -> QWidget:
        """Chosen for a new one; who exists stops being a prospect by getting a customer number."""
        field = self._check("prospect", _("Prospect"))
        allow(field, not self._existing, _("Only a new customer can be a prospect; “Give a customer number” ends it."))
        return field

    def _percent(self, name: str, label: str) -> QWidget:
        field = PlainNumberField(label, places=4)
        field.setMaximumWidth(PERCENT_WIDTH)
        return self._add(name, field)

    def _day(self, name: str, label: str) -> QWidget:
        desk = self._context.desk
        return self._add(name, DateField(label, lambda: desk.today))

    def _general(self) -> QWidget:
        street = _beside(self._text("street", _("Street"), 100), self._text("number_", _("House no."), 20, 78))
        place = _beside(self._text("postcode", _("Postcode"), 12, 92), self._text("city", _("City"), 60))
        return label_grid((
            (_("No."), self._number()), (_("Name"), self._text("name", _("Name"), 100)),
            (_("Name 2"), self._text("name2", _("Name 2"), 100)), (_("Address"), street), (_("Postcode and city"), place),
            (_("Country"), self._choice("country_code", _("Country"), "countries", empty=False)),
            (_("Group"), self._choice("group_id", _("Group"), "groups", empty=False)),
            (_("Type"), self._fixed("type", _("Type"), words.TYPES)),
        ), (
            (_("Blocked"), self.blocked), (_("Review block on"), self._day("review_block_on", _("Review block on"))),
            ("", self.privacy),
            (_("Language"), self._add("language", ChoiceField(_("Language"), [Choice(v, w) for v, w in words.LANGUAGE_NAMES]))),
            (_("Contact"), self._text("contact", _("Contact"), 80)), (_("E-mail"), self._text("email", _("E-mail"), 120)),
            (_("Phone"), self._text("phone", _("Phone"), 30)),
            ("", holder(row(self._check("inactive", _("Inactive")), self._prospect(), None, spacing=16))),
        ))

    def _invoicing(self) -> QWidget:
        self.bank_country = Label("", 12, 400, "text3")
        payer = LookupField(_("Invoice account"), self._find, self._name_of,
                            placeholder=_("The customer pays") if self._existing else "")
        return label_grid((
            (_("Invoice account"), self._add("invoice_account_id", payer)),
            (_("Currency"), self._choice("currency", _("Currency"), "currencies", empty=False)),
            (_("Payment terms"), self._choice("payment_term_id", _("Payment terms"), "terms")),
            (_("Cash discount"), self._choice("cash_discount_id", _("Cash discount"), "discounts")),
            (_("Payment method"), self._choice("payment_method_id", _("Payment method"), "methods")),
            (_("Payment reference"), self._fixed("reference_kind", _("Payment reference"), words.REFERENCES)),
            (_("Payment schedule"), self._choice("payment_schedule_id", _("Payment schedule"), "schedules")),
            (_("Settle receipts"), self._fixed("application_method", _("Settle receipts"), words.APPLICATION)),
            (_("Minimum refund"), self._add("minimum_refund", AmountField(_("Minimum refund"), currency=self._context.currency))),
            ("", self._check("block_tolerance", _("No payment tolerance"))),
        ), (
            (_("Posting profile"), self._choice("posting_profile_id", _("Posting profile"), "profiles")),
            (_("VAT group"), self._choice("vat_group_id", _("VAT group"), "vat_groups", empty=False)),
            (_("VAT number"), self._text("vat_number", _("VAT number"), 20)),
            (_("Registration no."), self._text("registration", _("Registration no."), 40)),
            (_("IBAN"), self._text("iban", _("IBAN"), 42)), ("", self.bank_country),
            (_("VAT on cash discount"), self._add("vat_on_discount", ChoiceField(_("VAT on cash discount"), [
                Choice(None, _("As the company")), *(Choice(v, _(w)) for v, w in words.VAT_ON_DISCOUNT)]))),
            (_("EORI number"), self._text("eori", _("EORI number"), 20)),
            (_("Buyer reference"), self._text("buyer_reference", _("Buyer reference"), 60)),
            (_("Our number there"), self._text("supplier_number_there", _("Our number there"), 35)),
        ))

    def _collecting(self) -> QWidget:
        limit = AmountField(_("Credit limit"), currency=self._context.currency)
        contact = ChoiceField(_("Contact for reminders"), [Choice(None, ""), *(Choice(i, w) for i, w in self._contacts)])
        return label_grid((
            (_("Reminder terms"), self._choice("sequence_id", _("Reminder terms"), "sequences")),
            (_("Letters by"), self._fixed("channel", _("Letters by"), words.CHANNELS)),
            (_("Contact for reminders"), self._add("contact_id", contact)),
            (_("Strategy"), self._choice("strategy_id", _("Strategy"), "strategies")),
            (_("Region of law"), self._text("region", _("Region of law"), 3)),
            ("", self._check("sole_trader", _("Sole trader: one person, not a company"))),
            *(() if self._existing else ((_("Credit limit"), self._add("credit_limit", limit)),)),
        ), (
            ("", self._check("do_not_remind", _("Do not remind"))),
            (_("Do not remind until"), self._day("until", _("Do not remind until"))),
            (_("Reason"), self._text("reason", _("Reason"), 100)),
            (_("Quiet until"), self._day("quiet_until", _("Quiet until"))),
            ("", self._check("strategy_excluded", _("Left out of all strategies"))),
        ))

    def _selling(self) -> QWidget:
        """How she is delivered to, who sells to her, at which conditions (MST-071: Delivery, Commission, Invoicing)."""
        return label_grid((
            (_("Delivery terms"), self._choice("delivery_term_id", _("Delivery terms"), "delivery_terms")),
            (_("Delivery mode"), self._choice("delivery_mode_id", _("Delivery mode"), "delivery_modes")),
            (_("Steps before the invoice"), self._fixed("require_slip", _("Steps before the invoice"), words.ROUTES)),
            (_("Over-delivery in percent"), self._percent("over_percent", _("Over-delivery in percent"))),
            (_("Under-delivery in percent"), self._percent("under_percent", _("Under-delivery in percent"))),
            ("", self._check("partial_delivery", _("Partial deliveries allowed"))),
        ), (
            (_("Sales group"), self._choice("sales_group_id", _("Sales group"), "sales_groups")),
            (_("Commission group"), self._choice("commission_group_id", _("Commission group"), "commission_groups")),
            (_("Charges group"), self._choice("charges_group_id", _("Charges group"), "charges_groups")),
            (_("Combine orders"), self._fixed("summary", _("Combine orders"), words.SUMMARIES)),
            (_("Document discount in percent"), self._percent("document_discount", _("Document discount in percent"))),
            ("", self._check("prices_include_vat", _("Prices include VAT"))),
        ))

    def _electronic(self) -> QWidget:
        """How her documents reach her (MST-071: Electronic)."""
        return label_grid((
            (_("Receives invoices as"), self._fixed("e_invoice", _("Receives invoices as"), words.E_INVOICES)),
            (_("Documents by"), self._fixed("output_channel", _("Documents by"), words.CHANNELS)),
        ), (
            (_("Electronic address"), _beside(self._text("e_invoice_scheme", _("Scheme of the electronic address"), 4, 62),
                                              self._text("e_invoice_id", _("Electronic address"), 50))),
            (_("Why no electronic invoice"), self._text("e_invoice_exception", _("Why no electronic invoice"), 100)),
        ))

    # ------------------------------------------------------------ the customer who pays

    def _find(self, text: str) -> Sequence[Hit]:
        desk = self._context.desk
        with desk.reading() as session:
            hits = queries.find_customers(session, desk.company_id, text)
        return [Hit(h.customer_id, h.name, " · ".join(x for x in (
            h.number, h.city, words.block_name(h.blocked) if h.blocked else "") if x)) for h in hits]

    def _name_of(self, customer_id: Any) -> str:
        card = customers.load(self._context.desk, int(customer_id))
        return f"{card.values['number']} {card.values['name']}" if card else ""

    def show_bank_country(self, code: str) -> None:
        """The country of the bank under the IBAN."""
        name = dict(self._choices.get("countries", ())).get(code, "")
        self.bank_country.setText(_("A bank in {country}").format(country=name) if name else "")


def _beside(*fields: QWidget) -> QWidget:
    return holder(row(*fields, spacing=6))
