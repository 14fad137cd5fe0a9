"""Lines, totals and VAT of an electronic invoice checked against each other, as the official rules do (EIN-021, EIN-023)."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from app.core.facts import Percent, Term
from app.core.money import Money, percent_of, rounded
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.formats.einvoice.building import NAME_MOST, Key, bases
from app.formats.einvoice.record import Adjustment, Category, InvoiceRecord, Line, VatRow

declare({
    "EIN-021-lines": N_("The electronic invoice needs at least one line. (rule {rule})"),
    "EIN-021-line": N_("Line {line}: {what} is missing. (rule {rule})"),
    "EIN-021-name": N_("Line {line}: the name has {count} characters; at most {most} fit on an electronic invoice."),
    "EIN-021-price": N_("Line {line}: the price {price} is negative; only the quantity may be negative. (rule {rule})"),
    "EIN-021-net": N_("Line {line}: the amount {amount} is not quantity × price less discounts, {expected}. (rule {rule})"),
    "EIN-021-rate": N_("Line {line}: VAT category {category} cannot have the rate {rate}. (rule {rule})"),
    "EIN-021-total": N_("{what} is {amount}, but the parts add up to {expected}. (rule {rule})"),
    "EIN-021-base": N_("The VAT base of {category} at {rate} is {amount}, but the lines add up to {expected}. (rule {rule})"),
    "EIN-021-vat": N_("The VAT of {category} at {rate} is {amount}; base × rate is {expected}. (rule {rule})"),
    "EIN-021-exemption": N_("VAT category {category} needs the reason why there is no VAT. (rule {rule})"),
    "EIN-021-adjustment": N_("A discount or charge of {amount} has no reason. (rule {rule})"),
    "EIN-021-category": N_("A discount or charge of {amount} has no VAT category with a rate that fits. (rule {rule})"),
    "EIN-021-percent": N_("A discount or charge of {amount} does not agree with its percentage and base. (rule {rule})"),
    "EIN-021-decimals": N_("{currency} has {decimals} decimals; amounts of an electronic invoice have at most 2. (rule {rule})"),
    "EIN-021-accounting": N_("The electronic invoice needs the total VAT in {currency}. (rule {rule})"),
    "EIN-023-file": N_("Amounts outside the scope of VAT cannot be on one electronic invoice with others. (rule {rule})"),
})

ITEM, UNIT, QUANTITY = N_("the name"), N_("the unit"), N_("the quantity")
SUM, ALLOWANCES, CHARGES = N_("The sum of the lines"), N_("The sum of the discounts"), N_("The sum of the charges")
NET, VAT, GROSS, DUE = (
    N_("The total without VAT"), N_("The total VAT"), N_("The total with VAT"), N_("The amount due"))

LINE_TOLERANCE = 2
"""Minor units a line may differ from quantity × price (R120)."""
VAT_TOLERANCE = 100
"""Minor units the VAT of a row may differ from base × rate: the official rule leaves room for one whole unit (BR-CO-17)."""
_NEEDS_REASON = {Category.REVERSE_CHARGE: "BR-AE-10", Category.INTRA_EU: "BR-IC-10", Category.EXPORT: "BR-G-10",
                 Category.OUTSIDE: "BR-O-10", Category.EXEMPT: "BR-E-10"}
_SHORT = {Category.REVERSE_CHARGE: "AE", Category.INTRA_EU: "IC", Category.EXPORT: "G", Category.OUTSIDE: "O",
          Category.EXEMPT: "E", Category.STANDARD: "S", Category.ZERO: "Z"}


def check(record: InvoiceRecord) -> tuple[Problem, ...]:
    """Everything the figures of a record do not agree on."""
    return (*_currency(record), *_lines(record), *_adjustments(record), *_totals(record), *_vat(record))


def _currency(record: InvoiceRecord) -> Iterator[Problem]:
    if record.decimals > 2:
        yield error("EIN-021-decimals", currency=record.currency, decimals=record.decimals, rule="BR-DEC")
    if record.accounting_currency and record.totals.vat_accounting is None:
        yield error("EIN-021-accounting", currency=record.accounting_currency, rule="BR-53")


def _lines(record: InvoiceRecord) -> Iterator[Problem]:
    if not record.lines:
        yield error("EIN-021-lines", rule="BR-16")
    for row, line in enumerate(record.lines):
        needed = ((line.name.strip(), ITEM, "BR-25"), (line.unit, UNIT, "BR-23"), (line.quantity, QUANTITY, "BR-22"))
        for value, what, rule in needed:
            if not value:
                yield error("EIN-021-line", row=row, line=row + 1, what=Term(what), rule=rule)
        if len(line.name) > NAME_MOST:
            yield error("EIN-021-name", row=row, line=row + 1, count=len(line.name), most=NAME_MOST)
        if line.price < 0:
            yield error("EIN-021-price", row=row, line=row + 1, price=line.price, rule="BR-27")
        yield from _net(record, line, row)
        if not _rate_fits(line.category, line.rate):
            yield error("EIN-021-rate", row=row, line=row + 1, category=line.category.value, rate=_percent(line.rate),
                        rule=f"BR-{_SHORT[line.category]}-05")


def _net(record: InvoiceRecord, line: Line, row: int) -> Iterator[Problem]:
    expected = rounded((line.quantity * line.price / (line.base_quantity or 1)).scaleb(record.decimals))
    expected += sum(one.amount for one in line.charges) - sum(one.amount for one in line.allowances)
    if abs(expected - line.net) > LINE_TOLERANCE:
        yield error("EIN-021-net", row=row, line=row + 1, amount=Money(line.net, record.currency),
                    expected=Money(expected, record.currency), rule="PEPPOL-EN16931-R120")


def _rate_fits(category: Category, rate: Decimal | None) -> bool:
    """Standard has a rate above zero, outside has none, the others have zero."""
    if category is Category.STANDARD:
        return rate is not None and rate > 0
    return rate is None if category is Category.OUTSIDE else rate == 0


def _percent(rate: Decimal | None) -> Percent:
    return Percent(rate or Decimal(0))


def _adjustments(record: InvoiceRecord) -> Iterator[Problem]:
    for one in (*record.allowances, *record.charges):
        if one.category is None or not _rate_fits(one.category, one.rate):
            yield error("EIN-021-category", amount=Money(one.amount, record.currency), rule="BR-32")
    of_lines = [(one, row) for row, line in enumerate(record.lines) for one in (*line.allowances, *line.charges)]
    for one, row in ((*((one, None) for one in (*record.allowances, *record.charges)), *of_lines)):
        if not (one.reason or one.code):
            yield error("EIN-021-adjustment", row=row, amount=Money(one.amount, record.currency), rule="BR-33")
        if not _percentage_fits(one):
            yield error("EIN-021-percent", row=row, amount=Money(one.amount, record.currency), rule="PEPPOL-EN16931-R040")


def _percentage_fits(one: Adjustment) -> bool:
    """Percentage and base come together and give the amount, within two minor units."""
    if one.percent is None or one.base is None:
        return one.percent is None and one.base is None
    return abs(percent_of(one.base, one.percent) - one.amount) <= LINE_TOLERANCE


def _totals(record: InvoiceRecord) -> Iterator[Problem]:
    totals = record.totals
    for what, amount, expected, rule in (
        (SUM, totals.lines, sum(line.net for line in record.lines), "BR-CO-10"),
        (ALLOWANCES, totals.allowances, sum(one.amount for one in record.allowances), "BR-CO-11"),
        (CHARGES, totals.charges, sum(one.amount for one in record.charges), "BR-CO-12"),
        (NET, totals.net, totals.lines - totals.allowances + totals.charges, "BR-CO-13"),
        (VAT, totals.vat, sum(row.vat for row in record.vat), "BR-CO-14"),
        (GROSS, totals.gross, totals.net + totals.vat, "BR-CO-15"),
        (DUE, totals.due, totals.gross - totals.prepaid + totals.rounding, "BR-CO-16"),
    ):
        if amount != expected:
            yield error("EIN-021-total", what=Term(what), amount=Money(amount, record.currency),
                        expected=Money(expected, record.currency), rule=rule)


def _vat(record: InvoiceRecord) -> Iterator[Problem]:
    used = {row.category for row in record.vat}
    if Category.OUTSIDE in used and len(used) > 1:
        yield error("EIN-023-file", rule="BR-O-11")
    yield from _bases(record, bases(record.lines, record.allowances, record.charges), record.vat)
    for row in record.vat:
        expected = percent_of(row.base, row.rate or Decimal(0))
        room = VAT_TOLERANCE if row.category is Category.STANDARD else 0
        if abs(row.vat - expected) > room:
            yield error("EIN-021-vat", category=row.category.value, rate=_percent(row.rate), rule="BR-CO-17",
                        amount=Money(row.vat, record.currency), expected=Money(expected, record.currency))
        if row.category in _NEEDS_REASON and not (row.exemption or row.exemption_code):
            yield error("EIN-021-exemption", category=row.category.value, rule=_NEEDS_REASON[row.category])


def _bases(record: InvoiceRecord, expected: dict[Key, int], rows: Sequence[VatRow]) -> Iterator[Problem]:
    """Each category and rate of the lines is in the breakdown once, with its base."""
    found: dict[Key, int] = {}
    for row in rows:
        key = (row.category, row.rate)
        found[key] = found.get(key, 0) + row.base
    for category, rate in {**expected, **found}:
        amount, wanted = found.get((category, rate), 0), expected.get((category, rate), 0)
        if amount != wanted or (category, rate) not in found:
            yield error("EIN-021-base", category=category.value, rate=_percent(rate), amount=Money(amount, record.currency),
                        expected=Money(wanted, record.currency), rule=f"BR-{_SHORT[category]}-08")

