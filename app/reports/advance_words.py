"""The fixed words of prepayment invoices that a payment brings, in the `letters` catalogue (PAY-62)."""

from collections.abc import Callable, Mapping

from app.core.words import L_

TEXTS: Mapping[str, str] = {
    "number": L_("Invoice no."),
    "subject": L_("Prepayment invoice {number}"),
    "payment": L_("Payment no."),
    "received_on": L_("Received on"),
    "vat_number": L_("Your VAT number"),
    "received": L_("We received **{amount}** from you in advance of a supply. It is invoiced here with the VAT it contains."),
    "what": L_("Description"),
    "advance": L_("Payment in advance"),
    "net": L_("Net\n{currency}"),
    "rate": L_("VAT"),
    "vat": L_("VAT\n{currency}"),
    "gross": L_("Total, {currency}"),
    "own": L_("VAT in {currency}: {amount}"),
    "paid": L_("This amount is paid. It is deducted from the invoice of the supply."),
    "cancelled": L_("Cancelled"),
    "cancelled_on": L_("The payment was taken back on {day}. This invoice is no longer valid."),
}
"""Every word by its name; places in braces are filled by whoever writes the paper."""


def words_of(language: str, translate: Callable[[str, str], str]) -> Mapping[str, str]:
    """All words in one language, by `translate(text, language)`."""
    return {name: translate(text, language) for name, text in TEXTS.items()}
