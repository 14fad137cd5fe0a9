"""The fixed words of refund advices, in the `letters` catalogue (REF-05, DEP-08)."""

from collections.abc import Callable, Mapping

from app.core.words import L_

TEXTS: Mapping[str, str] = {
    "refund": L_("Refund no."),
    "subject": L_("Refund {number}"),
    "to_account": L_("We refund **{amount}** to account {iban} of {holder}."),
    "otherwise": L_("We refund **{amount}** to you."),
    "what": L_("The refund settles the following documents:"),
    "type": L_("Type"),
    "amount": L_("Amount\n{currency}"),
    "total": L_("Refunded, {currency}"),
    "text": L_("Text on your statement"),
    "credit_note": L_("Credit note"),
    "payment": L_("Payment received"),
    "invoice": L_("Invoice"),
    "interest_note": L_("Interest note"),
    "payment_fee": L_("Fee"),
    "other": L_("Other"),
}
"""Every word by its name; places in braces are filled by whoever writes the paper."""


def words_of(language: str, translate: Callable[[str, str], str]) -> Mapping[str, str]:
    """All words in one language, by `translate(text, language)`."""
    return {name: translate(text, language) for name, text in TEXTS.items()}
