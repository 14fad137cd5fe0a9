"""The parts of a record that need arithmetic or a convention: VAT rows, totals, net prices, texts (EIN-010…013, EIN-022)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.core.money import major, percent_of, quantized, rounded, shares
from app.formats.einvoice.record import (
    Adjustment,
    Category,
    InvoiceRecord,
    Kind,
    Line,
    Note,
    Payment,
    Preceding,
    Totals,
    VatRow,
)

DISCOUNT = "95"
"""Reason code of a discount (UNTDID 5189)."""
CONDITIONAL = "64"
"""Reason code of an allowance for paying early (UNTDID 5189)."""
MUTUAL = "ZZZ"
"""Reason code of a charge that has none of its own (UNTDID 7161)."""
TRANSFERS, DIRECT_DEBITS = frozenset({"30", "58"}), frozenset({"49", "59"})
"""Means of payment (UNTDID 4461) that go to an account, and that take by mandate."""
NAME_MOST = 100
"""Characters of an item name."""
PRICE_PLACES = 6

VATEX = {
    Category.REVERSE_CHARGE: "VATEX-EU-AE",
    Category.INTRA_EU: "VATEX-EU-IC",
    Category.EXPORT: "VATEX-EU-G",
    Category.OUTSIDE: "VATEX-EU-O",
}
"""Exemption code of the categories that have one of their own; exempt (E) has that of its VAT code (EIN-022)."""

Key = tuple[Category, Decimal | None]
"""What a row of the VAT breakdown is for: category and rate."""


@dataclass(frozen=True, slots=True)
class Exemption:
    """Why there is no VAT: the printed text and a VATEX code."""

    text: str | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True)
class DiscountStep:
    """`percent` off when paid within `days` days of the document date; `base` when it is not off the whole amount."""

    days: int
    percent: Decimal
    base: int | None = None


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of the amount with its own due date."""

    due: date
    amount: int


# -- lines --------------------------------------------------------------------------------------------------------------

def item_text(text: str, further: Sequence[str] = ()) -> tuple[str, str | None]:
    """Name (at most 100 characters, broken between words) and description of an item; `further` are the text lines below it."""
    first, *rest = text.strip().split("\n")
    if len(first) > NAME_MOST:
        cut = first.rfind(" ", 0, NAME_MOST + 1)
        cut = cut if cut > 0 else NAME_MOST
        first, rest = first[:cut].rstrip(), [first[cut:].lstrip(), *rest]
    description = "\n".join(line.strip() for line in (*rest, *further) if line.strip())
    return first, description or None


def item_texts(rows: Sequence[tuple[bool, str]]) -> list[tuple[int, str, str | None]]:
    """Rows of a document (is it an item?, text) as (row, name, description) of its items.

    A text line belongs to the item above it; those before the first item belong to the first.
    """
    found: list[tuple[int, str, list[str]]] = []
    waiting: list[str] = []
    for number, (is_item, text) in enumerate(rows):
        if is_item:
            found.append((number, text, waiting))
            waiting = []
        elif found:
            found[-1][2].append(text)
        else:
            waiting.append(text)
    return [(number, *item_text(text, further)) for number, text, further in found]


def net_of_gross(gross: Sequence[int], vat: int) -> list[int]:
    """Lines of one VAT code with VAT as lines without: each less its carry-rounded share of the code's `vat` (EIN-012)."""
    if not sum(gross):
        return list(gross)
    return [amount - part for amount, part in zip(gross, shares(vat, gross), strict=True)]


def price_of(net: int, quantity: Decimal, decimals: int = 2) -> tuple[Decimal, Decimal | None]:
    """Price and base quantity of a line of which only the net is exact (EIN-012).

    Net ÷ quantity to six decimals; where that does not come back to the net, the price is that of the whole quantity.
    """
    whole = abs(major(net, decimals))
    pieces = abs(quantity)
    if not pieces:
        return whole, None
    price = quantized(whole / pieces, PRICE_PLACES)
    if rounded((price * pieces).scaleb(decimals)) == abs(net):
        return price, None
    return whole, pieces


def turned(quantity: Decimal, price: Decimal) -> tuple[Decimal, Decimal]:
    """Quantity and price with the sign on the quantity: a price is never negative (EIN-010)."""
    return (-quantity, -price) if price < 0 else (quantity, price)


def vatex(category: Category, own: str | None = None) -> str | None:
    """The exemption code of a category: the one of the VAT code, else the European one (EIN-022)."""
    return own or VATEX.get(category)


# -- VAT and totals -----------------------------------------------------------------------------------------------------

def bases(lines: Sequence[Line], allowances: Sequence[Adjustment] = (), charges: Sequence[Adjustment] = ()) -> dict[Key, int]:
    """Net amount by category and rate, in the order they appear."""
    found: dict[Key, int] = {}
    for line in lines:
        key = (line.category, line.rate)
        found[key] = found.get(key, 0) + line.net
    for sign, adjustments in ((-1, allowances), (1, charges)):
        for one in adjustments:
            if one.category:
                other = (one.category, one.rate)
                found[other] = found.get(other, 0) + sign * one.amount
    return found


def vat_rows(lines: Sequence[Line], allowances: Sequence[Adjustment] = (), charges: Sequence[Adjustment] = (), *,
             vat: Mapping[Key, int] | None = None, exemptions: Mapping[Category, Exemption] | None = None) -> tuple[VatRow, ...]:
    """The VAT breakdown; `vat` are the posted amounts by category and rate, base × rate where they say nothing (VAT-006)."""
    posted, reasons = vat or {}, exemptions or {}
    rows = []
    for (category, rate), base in bases(lines, allowances, charges).items():
        taxed = category in (Category.STANDARD, Category.ZERO)
        reason = Exemption() if taxed else reasons.get(category, Exemption())
        rows.append(VatRow(category=category, rate=rate, base=base, exemption=reason.text,
                           vat=posted.get((category, rate), percent_of(base, rate or Decimal(0))),
                           exemption_code=vatex(category, reason.code)))
    return tuple(rows)


def totals(lines: Sequence[Line], allowances: Sequence[Adjustment], charges: Sequence[Adjustment], rows: Sequence[VatRow], *,
           prepaid: int = 0, rounding: int = 0, vat_accounting: int | None = None) -> Totals:
    """The totals that follow from the parts (BR-CO-10…16)."""
    whole, off, on = (sum(x.net for x in lines), sum(x.amount for x in allowances), sum(x.amount for x in charges))
    vat = sum(row.vat for row in rows)
    gross = whole - off + on + vat
    return Totals(lines=whole, allowances=off, charges=on, net=whole - off + on, vat=vat, vat_accounting=vat_accounting,
                  gross=gross, prepaid=prepaid, rounding=rounding, due=gross - prepaid + rounding)


def cash_discount_pair(discounts: Mapping[Key, int], reason: str) -> tuple[tuple[Adjustment, ...], tuple[Adjustment, ...]]:
    """The Belgian cash discount *In base*: an allowance per VAT code and one charge of the same sum without VAT (EIN-013).

    The VAT is then that on the price less the highest discount, and the amount due stays the full one. The charge makes a row of
    category E in the VAT breakdown, which needs an `Exemption`.
    """
    given = {key: amount for key, amount in discounts.items() if amount}
    if not given:
        return (), ()
    allowances = tuple(Adjustment(amount=amount, reason=reason, code=CONDITIONAL, category=category, rate=rate)
                       for (category, rate), amount in given.items())
    charge = Adjustment(amount=sum(given.values()), reason=reason, code=MUTUAL, category=Category.EXEMPT, rate=Decimal(0))
    return allowances, (charge,)


# -- texts --------------------------------------------------------------------------------------------------------------

def terms_text(text: str | None, steps: Sequence[DiscountStep] = (), instalments: Sequence[str] = (), *, german: bool = False,
               decimals: int = 2) -> str | None:
    """Payment terms: the printed text, the instalments in words, and for a German buyer the discount lines machines read."""
    lines = [text or "", *instalments]
    if german:
        lines += [_skonto(step, decimals) for step in steps]
    return "\n".join(line for line in lines if line) or None


def _skonto(step: DiscountStep, decimals: int) -> str:
    """`#SKONTO#TAGE=14#PROZENT=2.00#`, with the base when it is not the whole amount."""
    base = "" if step.base is None else f"BASISBETRAG={major(step.base, decimals)}#"
    return f"#SKONTO#TAGE={step.days}#PROZENT={quantized(step.percent, 2)}#{base}"


def notes(intro: str | None, mentions: Sequence[str] = (), *, penalties: str | None = None, recovery: str | None = None,
          discount: str | None = None) -> tuple[Note, ...]:
    """Remarks of a document: intro and legal mentions in one, the three French ones each with its subject (EIN-010)."""
    plain = "\n".join(text.strip() for text in (intro or "", *mentions) if text.strip())
    french = (Note(text, subject) for text, subject in ((penalties, "PMD"), (recovery, "PMT"), (discount, "AAB")) if text)
    return (*((Note(plain),) if plain else ()), *french)


def outside_scope(record: InvoiceRecord) -> InvoiceRecord:
    """A document wholly outside the scope of VAT says no VAT numbers, so no fiscal representative either (BR-O-02)."""
    if {row.category for row in record.vat} != {Category.OUTSIDE}:
        return record
    return replace(record, seller=replace(record.seller, vat_id=None), buyer=replace(record.buyer, vat_id=None),
                   representative=None)


def french_process(*, goods: bool, services: bool, after_advance: bool = False) -> str:
    """The French *cadre de facturation* [BT-23], which also says the nature of the operation: B goods, S services, M both;
    1 an ordinary invoice or one in advance, 4 the final one after an advance (DOC-011)."""
    return ("M" if goods and services else "S" if services else "B") + ("4" if after_advance else "1")


def one_way(payment: Payment | None) -> Payment | None:
    """A payment as one way only: a direct debit names no account of ours, a transfer no mandate (DE-R-023, DE-R-025)."""
    if payment is None:
        return None
    if payment.means in DIRECT_DEBITS:
        return replace(payment, iban=None, account_name=None, bic=None)
    return replace(payment, mandate=None)


def cancelling(record: InvoiceRecord, number: str, issued: date) -> InvoiceRecord:
    """The document that cancels another: a credit note with the same positive amounts; of a credit note, an invoice (FTI-041)."""
    kind = Kind.INVOICE if record.kind is Kind.CREDIT_NOTE else Kind.CREDIT_NOTE
    return replace(record, kind=kind, number=number, issued=issued, preceding=(Preceding(record.number, record.issued),))
