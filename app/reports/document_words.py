"""The labels of sales documents in one language, or in two beside each other (DOC-001, DOC-002, FTI-045, FTI-054)."""

from collections.abc import Callable, Mapping

from app.core.words import L_
from app.reports.document_data import DocumentWords

TITLES: Mapping[str, str] = {
    "quotation": L_("Quotation"),
    "confirmation": L_("Order confirmation"),
    "picking_list": L_("Picking list"),
    "packing_slip": L_("Packing slip"),
    "pro_forma": L_("Pro forma invoice"),
    "invoice": L_("Invoice"),
    "prepayment_invoice": L_("Prepayment invoice"),
    "credit_note": L_("Credit note"),
    "cancellation": L_("Credit note (cancellation)"),
}
"""By kind of document. In German a credit note is a Rechnungskorrektur, a cancelling one a Stornorechnung (FTI-054)."""

COLUMN_TITLES: Mapping[str, str] = {
    "check": L_("Done"),
    "location": L_("Location"),
    "item": L_("Item"),
    "description": L_("Description"),
    "ordered": L_("Ordered"),
    "delivered": L_("Delivered"),
    "remaining": L_("Remaining"),
    "quantity": L_("Quantity"),
    "unit": L_("Unit"),
    "price": L_("Unit price\nexcl. VAT"),
    "price_incl": L_("Unit price\nincl. VAT"),
    "discount": L_("Discount"),
    "vat": L_("VAT"),
    "amount": L_("Amount\n{currency}"),
}
"""By column of the lines; `price_incl` where prices include VAT."""

SENTENCES: Mapping[str, str] = {
    "credits": L_("Credit note to invoice {number} of {day}"),
    "replaces": L_("Replaces invoice {number} of {day}"),
    "cancels_credit": L_("Cancels credit note {number} of {day}"),
    "reason": L_("Reason: {text}"),
    "in_your_favour": L_("Amount in your favour: {amount}"),
    "not_an_invoice": L_("This is not a VAT invoice."),
    "supply_is_day": L_("The date of supply is the date of the invoice."),
    "rate_note": L_("VAT in {currency} at the rate of {day}: 1 {from_currency} = {rate} {currency}"),
    "reduced_base": L_("VAT is calculated on the price less the highest cash discount of {percent}, whether or not it is taken."),
    "discount_recovery": L_("If you take the cash discount of {percent}, you may recover as input tax only the VAT on the amount"
                            " you pay."),
    "retention": L_("Private customers keep this invoice for two years (building work, § 14b UStG)."),
    "debit": L_("We will collect {amount} from your account {iban} on {day}."),
    "settled": L_("Your credit is set off against your next payment."),
    "order": L_("Order {number} of {day}"),
    "slip": L_("Packing slip {number} of {day}"),
    "their_reference": L_("Your reference {text}"),
    "prepaid": L_("Prepayment invoice {number} of {day}"),
    "received": L_("Received complete and in good order"),
    "agreed": L_("For agreement"),
    "picked": L_("Picked and checked"),
    "period": L_("{day} to {last_day}"),
}
"""Sentences with places in braces, for whoever makes the document."""

LABELS: Mapping[str, str] = {
    # pages
    "page": L_("page {page} of {pages}"),
    "carried": L_("Carried forward"),
    "brought": L_("Brought forward"),
    "copy": L_("Copy"),
    "pro_forma_mark": L_("Pro forma"),
    "return": L_("Return address:"),
    "attention": L_("Attn. {name}"),
    # information block and strip
    "date": L_("Date"),
    "customer_no": L_("Customer no."),
    "contact": L_("Your contact"),
    "phone": L_("Telephone"),
    "email": L_("E-mail"),
    "web": L_("Website"),
    "due_date": L_("Due date"),
    "valid_until": L_("Valid until"),
    "version": L_("Version"),
    "your_reference": L_("Your reference"),
    "buyer_reference": L_("Buyer reference"),
    "order_no": L_("Our order"),
    "slip_no": L_("Packing slip no."),
    "delivery_address": L_("Delivery address"),
    "supply_date": L_("Date of supply"),
    "supply_period": L_("Period of supply"),
    "tax_point": L_("Tax point"),
    "advance_date": L_("Date of the advance payment"),
    "requested": L_("Requested delivery"),
    "confirmed": L_("Confirmed delivery"),
    "delivery_terms": L_("Delivery terms"),
    "delivery_mode": L_("Mode of delivery"),
    "carrier": L_("Carrier"),
    "terms": L_("Terms of payment"),
    "method": L_("Method of payment"),
    "your_vat": L_("Your VAT no."),
    "your_number": L_("Your company number"),
    "supplier_no": L_("Our number with you"),
    "nature": L_("Nature of the operation"),
    "goods": L_("Goods"),
    "services": L_("Services"),
    "goods_and_services": L_("Goods and services"),
    "picker": L_("Picked by"),
    "fiscal_representative": L_("Fiscal representative"),
    # totals
    "lines_total": L_("Total of the lines"),
    "document_discount": L_("Discount {percent}"),
    "net_total": L_("Total excl. VAT"),
    "vat_total": L_("Total VAT"),
    "vat_at": L_("VAT {rate}"),
    "rounding": L_("Rounding"),
    "total": L_("Total {currency}"),
    "total_including": L_("Total incl. VAT"),
    "to_pay": L_("To pay, {currency}"),
    "favour": L_("In your favour, {currency}"),
    "paid": L_("Paid"),
    "subtotal": L_("Subtotal"),
    "sum": L_("Total"),
    # VAT table, schedules
    "vat_title": L_("VAT per rate"),
    "vat_code": L_("Code"),
    "vat_rate": L_("Rate"),
    "vat_base": L_("Base"),
    "vat_amount": L_("VAT amount"),
    "vat_accounting": L_("VAT {currency}"),
    "discounts_title": L_("Cash discount"),
    "pay_until": L_("Paid by"),
    "percent": L_("Percent"),
    "deduct": L_("You deduct"),
    "you_pay": L_("You pay"),
    "instalments_title": L_("Payment schedule"),
    "instalment": L_("Instalment"),
    # payment box
    "payment": L_("Payment"),
    "debit_title": L_("Direct debit"),
    "amount_word": L_("Amount"),
    "iban": L_("IBAN"),
    "bic": L_("BIC"),
    "payee": L_("Payee"),
    "reference": L_("Reference"),
    "pay_by": L_("Pay by"),
    "scan": L_("Scan and pay\nwith the app\nof your bank"),
    "collected_on": L_("Collected on"),
    "from_account": L_("From account"),
    "mandate": L_("Mandate"),
    "creditor": L_("Creditor identifier"),
    # signature box
    "name": L_("Name"),
    "signature": L_("Signature"),
    # footer
    "footer_contact": L_("Contact"),
    "footer_register": L_("Registration"),
    "footer_bank": L_("Bank"),
    "vat_no": L_("VAT no. {number}"),
    "tax_no": L_("Tax no. {number}"),
    "directors": L_("Directors: {names}"),
    "registered_office": L_("Registered office: {place}"),
    "registered_in": L_("Registered in {place} no. {number}"),
    "form_capital": L_("{form} with a share capital of {capital}"),
    "rpr": L_("RPR {city}"),
}
"""Everything else by its name."""

TEXTS: Mapping[str, str] = {**TITLES, **{f"column_{name}": text for name, text in COLUMN_TITLES.items()}, **SENTENCES, **LABELS}
"""Every text of a document by its name; columns as `column_price`."""

BESIDE = " / "
"""Between the two languages of a label."""
FIRST_ONLY = frozenset(("page", "scan", "return", "attention", "directors", "registered_office", "registered_in", "form_capital"))
"""What is said in the first language only: captions, page numbers and what stands in small print."""


def words_of(language: str, translate: Callable[[str, str], str], second: str = "") -> DocumentWords:
    """All texts by `translate(text, language)`; with a `second` language labels show both (DOC-002, Belgium).

    Sentences stay in the first language: legal mentions are not printed twice.
    """
    first = {name: translate(text, language) for name, text in TEXTS.items()}
    if not second or second == language:
        return DocumentWords(language, first)
    other = {name: translate(text, second) for name, text in TEXTS.items()}
    return DocumentWords(language, {name: text if name in SENTENCES else _both(name, text, other[name])
                                    for name, text in first.items()})


def _both(name: str, text: str, other: str) -> str:
    """Both languages: columns under each other, what has one place at its end with the words before it, else side by side."""
    if text == other or name in FIRST_ONLY:
        return text
    if name.startswith("column_"):
        return "\n".join((text.replace("\n", " "), other.replace("\n", " ")))
    words, place = text.partition("{")[::2]
    others, same = other.partition("{")[::2]
    if place and place == same:
        return f"{words.rstrip(' ,:')}{BESIDE}{others}{{{place}"
    return text + BESIDE + other


ENGLISH = DocumentWords("en", TEXTS)
"""The texts as they stand in this module."""
