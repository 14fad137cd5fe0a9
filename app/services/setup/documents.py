"""Document texts, legal mentions, outputs, layouts, rules of electronic invoices (DOC-002, 004, 012, MST-115, EIN-001)."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.documents import DocumentLayout, DocumentText, EInvoiceRule, MentionText, OutputProfile
from app.services import text_fields
from app.services.setup.declaration import Draft, Field, Kind, SetupTable

declare({
    "DOC-002-colour": N_("{value} is not a colour: write # and six digits, such as #1B5E8C."),
    "DOC-004-channel": N_("Choose at least one channel, or delete the row."),
    "DOC-004-electronic": N_("Only invoices and credit notes leave as electronic invoices. Take this channel away."),
    "DOC-012-brace": N_("A brace is opened and not closed. Correct the text."),
    "DOC-012-field": N_("This mention knows no field {name}. Take it out of the text."),
})

KINDS = (("quotation", N_("Quotation")), ("confirmation", N_("Order confirmation")), ("picking_list", N_("Picking list")),
         ("packing_slip", N_("Packing slip")), ("pro_forma", N_("Pro forma invoice")), ("invoice", N_("Invoice")),
         ("prepayment_invoice", N_("Prepayment invoice")), ("credit_note", N_("Credit note")))
ELECTRONIC = frozenset({"invoice", "prepayment_invoice", "credit_note"})
POSITIONS = (("intro", N_("Opening text")), ("closing", N_("Closing text")))
MENTIONS = (("reverse_charge", N_("Reverse charge")), ("eu_goods", N_("Goods within the EU")),
            ("eu_services", N_("Services within the EU")), ("triangular", N_("Triangular supply")),
            ("export", N_("Export of goods")),
            ("exempt", N_("Exempt")), ("small_business", N_("Small business")), ("cash_accounting", N_("Cash accounting")),
            ("late_payment", N_("Late payment")), ("no_discount", N_("No cash discount")),
            ("tax_on_debits", N_("VAT on debits (France)")))
CHANNELS = (("print", N_("Print")), ("email", N_("E-mail")), ("e_invoice", N_("Electronic invoice")))
SORTS = (("number", N_("Number")), ("customer", N_("Customer")), ("postcode", N_("Postcode")))
TIMINGS = (("now", N_("Each at once")), ("after_all", N_("After all are posted")))
LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
RULE_COUNTRIES = (("NL", N_("Netherlands")), ("BE", N_("Belgium")), ("FR", N_("France")), ("DE", N_("Germany")),
                  ("GB", N_("United Kingdom")), ("EU", N_("European Union")))
AUDIENCES = (("business", N_("Businesses")), ("public", N_("Public bodies")), ("private", N_("Private customers")),
             ("cross_border", N_("Businesses in other EU countries")))
DIRECTIONS = (("issue", N_("Issue")), ("receive", N_("Receive")))
SIZES = (("all", N_("All")), ("large", N_("Large or medium-sized")), ("small", N_("Small or micro")))
ACTIONS = (("information", N_("Inform")), ("warn", N_("Warn")), ("block", N_("Refuse")))
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


def document_kind(*, locked: bool = False) -> Field:
    """Which documents a row is about."""
    return Field("document_kind", N_("Document"), Kind.CHOICE, True, choices=KINDS, default="invoice", locked=locked, listed=True,
                 width=150)


TEXTS = SetupTable(
    "document_texts", N_("Document texts"), DocumentText, "documents", (
        document_kind(),
        Field("position", N_("Position"), Kind.CHOICE, True, choices=POSITIONS, default="intro", listed=True, width=110),
        Field("customer_group_id", N_("Only customer group"), Kind.LINK, link="customer_groups", listed=True, width=150),
        Field("country_code", N_("Only customers in"), Kind.LINK, link="countries", listed=True, width=130),
        Field("texts", N_("Text"), Kind.TEXTS, True, most=2_000)),
    label="document_kind", order=("document_kind", "position", "customer_group_id", "country_code"),
    unique=("document_kind", "position", "customer_group_id", "country_code"), icon="file-text",
    about=N_("A text for a group or a country goes before the one for everybody."))


def _mention(draft: Draft) -> Iterator[Problem]:
    known = {"rate"} if draft.values["mention"] == "late_payment" else set()
    found: dict[str, Problem] = {}
    for text in draft.values["texts"].values():
        names = text_fields.unknown(text, known)
        if names is None:
            found["brace"] = error("DOC-012-brace", at="texts")
        for name in names or ():
            found[name] = error("DOC-012-field", at="texts", name=name)
    yield from found.values()


MENTIONS_TABLE = SetupTable(
    "mention_texts", N_("Legal mentions"), MentionText, "documents", (
        Field("mention", N_("Mention"), Kind.CHOICE, True, choices=MENTIONS, default="reverse_charge", listed=True, width=160),
        Field("country_code", N_("Country of the company"), Kind.LINK, True, link="countries", listed=True, width=130),
        Field("valid_from", N_("Valid from"), Kind.DATE, True, listed=True, width=110),
        Field("texts", N_("Text"), Kind.TEXTS, True, most=1_000)),
    label="mention", order=("country_code", "mention", "valid_from"), unique=("mention", "country_code", "valid_from"),
    check=_mention, icon="scale")


def _output(draft: Draft) -> Iterator[Problem]:
    channels = draft.values["channels"]
    if not channels:
        yield error("DOC-004-channel", at="channels")
    if "e_invoice" in channels and draft.values["document_kind"] not in ELECTRONIC:
        yield error("DOC-004-electronic", at="channels")


OUTPUTS = SetupTable(
    "output_profiles", N_("Output of documents"), OutputProfile, "documents", (
        document_kind(), Field("customer_id", N_("Only customer"), Kind.CUSTOMER, listed=True, width=180),
        Field("channels", N_("Channels"), Kind.SEVERAL, choices=CHANNELS, listed=True, width=150),
        Field("copies", N_("Extra copies"), Kind.COUNT, top=9, default=0),
        Field("sort_by", N_("Batch sorted by"), Kind.CHOICE, True, choices=SORTS, default="number"),
        Field("timing", N_("Printed when"), Kind.CHOICE, True, choices=TIMINGS, default="after_all")),
    label="document_kind", order=("document_kind", "customer_id"), unique=("document_kind", "customer_id"), check=_output,
    icon="send", about=N_("Without a row of her own a customer gets documents as her card says."))


def _layout(draft: Draft) -> Iterator[Problem]:
    accent = draft.values["accent"]
    if accent and not _COLOUR.fullmatch(accent):
        yield error("DOC-002-colour", at="accent", value=accent)


LAYOUTS = SetupTable(
    "document_layouts", N_("Document layouts"), DocumentLayout, "documents", (
        document_kind(locked=True),
        Field("item_number", N_("Item number"), Kind.FLAG, default=True), Field("prices", N_("Prices"), Kind.FLAG, default=True),
        Field("discount_column", N_("Discount column"), Kind.FLAG, default=True),
        Field("vat_column", N_("VAT column"), Kind.FLAG, default=True),
        Field("references", N_("Orders and packing slips"), Kind.FLAG, default=True),
        Field("carried_forward", N_("Carried-forward subtotal"), Kind.FLAG, default=True),
        Field("second_language", N_("Labels in a second language"), Kind.CHOICE, choices=LANGUAGES, listed=True, width=160),
        Field("accent", N_("Colour"), most=7, listed=True, width=90), Field("footer", N_("Footer"), Kind.TEXTS, most=500)),
    label="document_kind", order=("document_kind",), check=_layout, icon="columns-3")


def _condition(_draft: Draft) -> Mapping[str, Any]:
    return {"condition": {}}


E_RULES = SetupTable(
    "e_invoice_rules", N_("Rules of electronic invoices"), EInvoiceRule, "documents", (
        Field("country_code", N_("Country"), Kind.CHOICE, True, choices=RULE_COUNTRIES, default="NL", listed=True, width=110),
        Field("audience", N_("Customers"), Kind.CHOICE, True, choices=AUDIENCES, default="business", listed=True, width=130),
        Field("direction", N_("Direction"), Kind.CHOICE, True, choices=DIRECTIONS, default="issue"),
        Field("size", N_("Size of the company"), Kind.CHOICE, True, choices=SIZES, default="all"),
        Field("valid_from", N_("From"), Kind.DATE, True, listed=True, width=100),
        Field("above", N_("Only above a total of"), Kind.AMOUNT, inside="condition"),
        Field("with_id", N_("Only customers with an OIN or Leitweg-ID"), Kind.FLAG, default=False, inside="condition"),
        Field("warn_days", N_("Warn this many days before"), Kind.COUNT, top=365, default=0),
        Field("action", N_("Paper or PDF only"), Kind.CHOICE, True, choices=ACTIONS, default="warn", listed=True, width=100)),
    label="country_code", order=("country_code", "valid_from", "audience", "id"),
    unique=("country_code", "audience", "direction", "valid_from", "size"), more=_condition, icon="globe")
"""Shared by all companies of a file."""

TABLES = (TEXTS, MENTIONS_TABLE, OUTPUTS, LAYOUTS, E_RULES)
