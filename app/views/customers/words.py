"""Words and looks that the windows about customers share."""

from app import i18n
from app.core.enums import Blocked
from app.core.words import N_
from app.i18n import _
from app.queries.customers import BLOCKED_TONES
from app.services import customers
from app.views.kit.fields import Choice

TYPES = (("business", N_("Business")), ("private", N_("Private person")), ("public", N_("Public authority")))
CHANNELS = (("print", N_("Print")), ("email", N_("E-mail")), ("both", N_("Print and e-mail")))
LANGUAGE_NAMES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
ADDRESS_KINDS = (("invoice", N_("Invoice address")), ("delivery", N_("Delivery address")),
                 ("statement", N_("Reminder address")), ("visiting", N_("Visiting address")))
ROLES = (("invoices", N_("Invoices")), ("collections", N_("Reminders")), ("quotations", N_("Quotations")),
         ("delivery", N_("Delivery")))
REFERENCES = (("company", N_("As the company")), ("none", N_("None")), ("rf", N_("RF creditor reference")),
              ("ogm", N_("Belgian structured message")), ("betalingskenmerk", N_("Dutch payment reference")),
              ("number", N_("Document number")))
APPLICATION = (("company", N_("As the company")), ("manual", N_("By hand")), ("oldest", N_("Oldest first")),
               ("priority", N_("By priority")))
SUMMARIES = (("none", N_("An invoice per order")), ("invoice_account", N_("Per invoice account")),
             ("order", N_("Into one order")), ("packing_slip", N_("An invoice per packing slip")),
             ("automatic", N_("As the company")))
ROUTES = (("company", N_("As the company")), ("none", N_("None required")),
          ("packing_slip", N_("Packing slip before the invoice")))
VAT_ON_DISCOUNT = (("at_settlement", N_("Reduced when the discount is taken")),
                   ("in_base", N_("Discount taken off the VAT base")), ("none", N_("VAT stays on the full price")))
E_INVOICES = (("paper", N_("Paper")), ("email", N_("PDF by e-mail")), ("peppol_ubl", "Peppol UBL"),
              ("facturx", "Factur-X / ZUGFeRD"), ("xrechnung", "XRechnung"))
TONES = {Blocked.BLANK: ("success", "check"), **BLOCKED_TONES}

CAPTIONS = {
    "name": N_("Name"), "name2": N_("Name 2"), "number": N_("No."), "group_id": N_("Group"), "type": N_("Type"),
    "language": N_("Language"), "currency": N_("Currency"), "blocked": N_("Blocked"), "privacy_blocked": N_("Privacy blocked"),
    "review_block_on": N_("Review block on"), "inactive": N_("Inactive"), "invoice_account_id": N_("Invoice account"),
    "posting_profile_id": N_("Posting profile"), "vat_group_id": N_("VAT group"), "vat_number": N_("VAT number"),
    "eori": N_("EORI number"), "buyer_reference": N_("Buyer reference"), "payment_term_id": N_("Payment terms"),
    "cash_discount_id": N_("Cash discount"), "payment_method_id": N_("Payment method"),
    "reference_kind": N_("Payment reference"), "application_method": N_("Settle receipts"),
    "supplier_number_there": N_("Our number there"), "street": N_("Street"), "addition": N_("Addition"),
    "postcode": N_("Postcode"), "city": N_("City"), "country_code": N_("Country"), "kind": N_("Kind"),
    "default": N_("Primary"), "valid_from": N_("Valid from"), "valid_to": N_("Valid to"), "email": N_("E-mail"),
    "phone": N_("Phone"), "role": N_("Role"), "primary": N_("Primary"), "iban": N_("IBAN"), "bic": N_("BIC"),
    "national": N_("National number"), "holder": N_("Account holder"), "for_refunds": N_("For refunds"),
    "scheme": N_("Register"), "value": N_("Registration no."), "sequence_id": N_("Reminder terms"),
    "interest_terms_id": N_("Interest terms"), "channel": N_("Letters by"), "do_not_remind": N_("Do not remind"),
    "until": N_("Do not remind until"), "reason": N_("Reason"), "quiet_until": N_("Quiet until"),
    "region": N_("Region of law"), "sole_trader": N_("Sole trader"),
    "strategy_id": N_("Strategy"), "strategy_excluded": N_("Left out of all strategies"),
    "contact_id": N_("Contact for reminders"), "credit_limit": N_("Credit limit"), "unlimited": N_("Unlimited credit limit"),
    "expires_on": N_("Limit expires on"), "minimum_refund": N_("Minimum refund"),
    "block_tolerance": N_("No payment tolerance"), "payment_schedule_id": N_("Payment schedule"),
    "prices_include_vat": N_("Prices include VAT"), "document_discount": N_("Document discount in percent"),
    "summary": N_("Combine orders"), "delivery_term_id": N_("Delivery terms"), "delivery_mode_id": N_("Delivery mode"),
    "partial_delivery": N_("Partial deliveries allowed"), "over_percent": N_("Over-delivery in percent"),
    "under_percent": N_("Under-delivery in percent"), "sales_group_id": N_("Sales group"),
    "commission_group_id": N_("Commission group"), "charges_group_id": N_("Charges group"),
    "vat_on_discount": N_("VAT on cash discount"), "require_slip": N_("Steps before the invoice"),
    "e_invoice": N_("Receives invoices as"), "e_invoice_scheme": N_("Scheme of the electronic address"),
    "e_invoice_id": N_("Electronic address"), "e_invoice_exception": N_("Why no electronic invoice"), "merge": N_("Merged"),
}
"""Captions of the fields whose changes are told (AUD-013)."""


SOURCES = {"group_id": "groups", "payment_term_id": "terms", "cash_discount_id": "discounts", "payment_method_id": "methods",
           "posting_profile_id": "profiles", "vat_group_id": "vat_groups", "sequence_id": "sequences",
           "strategy_id": "strategies",
           "country_code": "countries", "type": "types", "channel": "channels", "language": "languages", "kind": "kinds",
           "role": "roles", "reference_kind": "references", "application_method": "application", "blocked": "blocked",
           "scheme": "schemes", "summary": "summaries", "require_slip": "routes", "vat_on_discount": "vat_on_discount",
           "e_invoice": "e_invoices", "payment_schedule_id": "schedules", "delivery_term_id": "delivery_terms",
           "delivery_mode_id": "delivery_modes", "sales_group_id": "sales_groups", "commission_group_id": "commission_groups",
           "charges_group_id": "charges_groups"}
"""From which choices the words behind a stored value come."""
TABLES = {"customer": N_("Customer"), "customer_address": N_("Address"), "customer_contact": N_("Contact"),
          "customer_bank_account": N_("Bank account"), "customer_registration": N_("Registration no."),
          "customer_collection": N_("Reminder data"), "customer_credit": N_("Credit data")}
"""What was added or removed as a whole."""


def fixed_choices() -> dict[str, list[tuple[object, str]]]:
    """Stored words that do not come from set-up, in the reader's language."""
    fixed = {"types": TYPES, "channels": CHANNELS, "kinds": ADDRESS_KINDS, "roles": ROLES, "references": REFERENCES,
             "application": APPLICATION, "schemes": tuple(customers.SCHEMES.items()), "summaries": SUMMARIES,
             "routes": ROUTES, "vat_on_discount": VAT_ON_DISCOUNT, "e_invoices": E_INVOICES}
    found: dict[str, list[tuple[object, str]]] = {n: [(v, _(w)) for v, w in names] for n, names in fixed.items()}
    return found | {"languages": list(LANGUAGE_NAMES), "blocked": [(int(v), block_name(v)) for v in Blocked]}


def block_choices() -> list[Choice]:
    """The four values, each with its consequence in a line (BLK-01)."""
    return [Choice(v, _(customers.VALUE_NAMES[v]), _(customers.CONSEQUENCES[v]), TONES[v]) for v in Blocked]


def block_name(value: Blocked) -> str:
    """A value in the reader's language; it stands for a value, never for the verb or the document."""
    return _(customers.VALUE_NAMES[value])


def caption(field: str) -> str:
    """A field as the card calls it."""
    return _(CAPTIONS[field]) if field in CAPTIONS else field


def shown(value: object) -> str:
    """A stored value in a change history."""
    if value is None or value == "":
        return "–"
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    return i18n.number(value, i18n.region()) if isinstance(value, int) else str(value)
