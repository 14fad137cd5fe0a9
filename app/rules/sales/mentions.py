"""Which legal sentences an invoice prints, and which of the kept texts holds on a day (DOC-012, DOC-013)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dated import Dated

ECB_MARGIN = Decimal(10)
"""Points over the refinancing rate that France takes for late payment where the company says nothing (DOC-013)."""


class Mention(StrEnum):
    """The cases of DOC-012."""

    REVERSE_CHARGE = "reverse_charge"
    EU_GOODS = "eu_goods"
    EU_SERVICES = "eu_services"
    TRIANGULAR = "triangular"
    EXPORT = "export"
    EXEMPT = "exempt"
    SMALL_BUSINESS = "small_business"
    CASH_ACCOUNTING = "cash_accounting"
    LATE_PAYMENT = "late_payment"
    NO_DISCOUNT = "no_discount"
    TAX_ON_DEBITS = "tax_on_debits"


@dataclass(frozen=True, slots=True)
class MentionWords:
    """A text as it is kept: from when it holds, and its words by language."""

    mention: Mention
    valid_from: date
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Sale:
    """What decides on the sentences under an invoice; `steps`: it offers a cash discount."""

    country: str
    vat_scheme: str = "standard"
    business: bool = True
    steps: bool = False
    tax_on_debits: bool = False
    credit: bool = False


def of_code(category: str, list_kind: str, vat_scheme: str = "standard") -> Mention | None:
    """The mention of a VAT code by its category of EN 16931 and its kind of EU sales list (DOC-013).

    None where VAT is charged, at whatever rate.
    """
    match category, list_kind:
        case "K", "triangular":
            return Mention.TRIANGULAR
        case "K", _:
            return Mention.EU_GOODS
        case "AE", "services":
            return Mention.EU_SERVICES
        case "AE", "triangular":
            return Mention.TRIANGULAR
        case "AE", _:
            return Mention.REVERSE_CHARGE
        case "G", _:
            return Mention.EXPORT
        case "E", _:
            return Mention.SMALL_BUSINESS if vat_scheme == "small_business" else Mention.EXEMPT
        case "O", "services":
            return Mention.EU_SERVICES
    return None


def under_invoice(sale: Sale) -> tuple[Mention, ...]:
    """The sentences an invoice prints whatever its VAT codes are, in their order."""
    chosen = (
        (Mention.CASH_ACCOUNTING, sale.vat_scheme == "cash_accounting"),
        (Mention.TAX_ON_DEBITS, sale.country == "FR" and sale.tax_on_debits),
        (Mention.LATE_PAYMENT, sale.business and not sale.credit),
        (Mention.NO_DISCOUNT, sale.country == "FR" and not sale.steps and not sale.credit),
    )
    return tuple(mention for mention, wanted in chosen if wanted)


def words_on(kept: Iterable[MentionWords], mention: Mention, day: date, languages: Sequence[str]) -> str:
    """The text that holds on `day` in the first of `languages` it has; empty where nobody wrote one (DOC-012)."""
    held = Dated((text.valid_from, text.words) for text in kept if text.mention is mention).on(day) or {}
    return next((held[language] for language in (*languages, "en") if held.get(language)), "")


def penalty_rate(own: Decimal | None, refinancing: Decimal | None) -> Decimal | None:
    """The rate a French invoice names, percent a year: the company's, else the ECB refinancing rate plus 10 points (DOC-013)."""
    if own is not None:
        return own
    return None if refinancing is None else refinancing + ECB_MARGIN
