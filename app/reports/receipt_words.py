"""The fixed words of receipts and deposit slips, in the `letters` catalogue (DEP-01, DEP-06)."""

from collections.abc import Callable, Mapping

from app.core.words import L_

TEXTS: Mapping[str, str] = {
    "receipt": L_("Receipt"),
    "subject": L_("Receipt {number}"),
    "received": L_("Received from {customer} on {day}: **{amount}**"),
    "in_words": L_("In words: {words}"),
    "payment": L_("Payment no."),
    "method": L_("Method of payment"),
    "settled": L_("Settled\n{currency}"),
    "discount": L_("Cash discount\n{currency}"),
    "other": L_("Differences\n{currency}"),
    "rest": L_("Still open\n{currency}"),
    "amount": L_("Received, {currency}"),
    "unused": L_("Of which not settled with an invoice yet, {currency}"),
    "nothing": L_("The amount has not been settled with an invoice yet; it stands in your favour."),
    "cancelled": L_("Cancelled"),
    "cancelled_on": L_("This payment was cancelled on {day}. The receipt is no longer valid."),
    "returned_on": L_("The bank took this payment back on {day}. The receipt is no longer valid."),
    "slip": L_("Deposit slip"),
    "slip_subject": L_("Deposit slip {number}"),
    "account_holder": L_("Account holder"),
    "paid_in_on": L_("Paid in on"),
    "cheques": L_("Cheques"),
    "cash": L_("Cash"),
    "customer": L_("Customer"),
    "reference": L_("Payment reference"),
    "issued_by": L_("Drawn on"),
    "count": L_("{count:payment|payments}"),
    "total": L_("Total, {currency}"),
    "line_cancelled": L_("cancelled on {day}"),
    "depositor": L_("Signature of the depositor"),
    "teller": L_("Signature and stamp of the bank"),
}
"""Every word by its name; places in braces are filled by whoever writes the paper."""


def words_of(language: str, translate: Callable[[str, str], str]) -> Mapping[str, str]:
    """All words in one language, by `translate(text, language)`."""
    return {name: translate(text, language) for name, text in TEXTS.items()}
