"""What a sales document comes to: discounts, charges, VAT per code, rounding, shares of each line (VAT-006…011, 015).

All amounts are minor units of the document's currency, exact and the same every time: a document with all signs turned
comes to exactly the turned amounts (MST-002). Shares are carried, so that they add up (MST-003).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import NamedTuple

from app.core.facts import Percent
from app.core.money import HUNDRED, LARGEST, Money, percent_of, rounded, shares
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.rules.ledger import Conversion
from app.rules.sales.charges import Charge, Piecework, charge_amount
from app.rules.sales.vat import VatFacts
from app.rules.terms import Total, discount_base

declare({
    "VAT-002-line": N_("Line {line} has no VAT code. Choose one, or the VAT group of the customer."),
    "VAT-002-charge": N_("A charge has no VAT code, and there are no lines it could follow. Choose a VAT code."),
    "VAT-006-document": N_("VAT is rounded per document here: electronic invoices and Belgian companies may not round per line."),
    "VAT-006-rates": N_("VAT code {code} stands here at {one} and {other}. Split the document: a code has one rate in it."),
    "VAT-008-percent": N_("The document discount lies between 0 and 100 %."),
    "VAT-008-large": N_("The document discount of {discount} is more than the lines of {sum}. Enter a smaller one."),
    "VAT-008-spread": N_("The lines with discount add up to 0, so that {discount} cannot be spread. Enter a percentage."),
    "VAT-011-most": N_("The VAT of {code} is calculated as {calculated}; it may be changed by at most {most}."),
    "VAT-011-none": N_("VAT code {code} has no VAT that could be changed. Take the correction out."),
    "PST-033-large": N_("This document comes to more than the program can keep. Split it."),
})

ZERO = Decimal(0)
BELGIAN_DOCUMENT_ROUNDING = date(2026, 1, 1)
"""From this day Belgian companies may not round VAT per line (Royal Decree of 8 July 2025; VAT-006)."""


class Rounding(StrEnum):
    """Invoice rounding of a currency (MST-035)."""

    NEAREST = "nearest"
    UP = "up"
    DOWN = "down"


_MODES = {Rounding.NEAREST: ROUND_HALF_UP, Rounding.UP: ROUND_CEILING, Rounding.DOWN: ROUND_FLOOR}


@dataclass(frozen=True, slots=True)
class Header:
    """What holds for a whole document.

    A typed `discount_amount` goes before the percentage. `in_base` is the highest cash discount in percent when VAT is
    reckoned on the price less that discount (VAT-009), else 0. `corrections`: by id of a VAT code, what the user adds
    to the calculated VAT (VAT-011). `rounding_step`: the total is a multiple of it, 0 = no rounding (PST-033).
    """

    prices_include_vat: bool = False
    discount_percent: Decimal = ZERO
    discount_amount: int | None = None
    per_line: bool = False
    in_base: Decimal = ZERO
    corrections: Mapping[int, int] = field(default_factory=dict)
    rounding_step: int = 0
    rounding: Rounding = Rounding.NEAREST
    conversion: Conversion = field(default_factory=Conversion)


@dataclass(frozen=True, slots=True)
class Line:
    """A line with an amount: after its own discount, `gross` before it (None = the same), in the document's prices."""

    key: int
    amount: int
    code: VatFacts | None
    gross: int | None = None
    quantity: Decimal = Decimal(1)
    discountable: bool = True


@dataclass(frozen=True, slots=True)
class LineShare:
    """What a line is part of: all without VAT but `amount` and `share` (document discount), which are in its prices.

    `gross` − `line_discount` − `document_discount` = `net`; `vat` is its share of the VAT of its code.
    """

    key: int
    amount: int
    share: int
    gross: int
    line_discount: int
    document_discount: int
    net: int
    vat: int

    @property
    def discount(self) -> int:
        """Both discounts without VAT: what is posted apart when discounts are (VAT-008)."""
        return self.line_discount + self.document_discount


class Portion(NamedTuple):
    """The part of a charge that stands under one VAT code."""

    code: VatFacts | None
    net: int
    vat: int


@dataclass(frozen=True, slots=True)
class ChargeShare:
    """A charge: `amount` in the document's prices, net and VAT; portions when it follows several codes (VAT-015)."""

    key: int
    amount: int
    net: int = 0
    vat: int = 0
    portions: tuple[Portion, ...] = ()
    internal: bool = False


@dataclass(frozen=True, slots=True)
class VatRow:
    """The VAT of one code: `net` less `cash_discount` is the base; `vat` holds the user's `difference` already.

    `discount` is the document discount without VAT in `net`: the allowance of this code in an electronic invoice (EIN-014).
    """

    code: VatFacts
    net: int
    base: int
    vat: int
    difference: int
    cash_discount: int
    base_accounting: int
    vat_accounting: int
    discount: int = 0


@dataclass(frozen=True, slots=True)
class Calculated:
    """A document's figures: net + VAT + rounding = total.

    `lines_amount`, `discount` and `charges_amount` are in the document's prices; `discountable_net` and
    `discountable_vat` are what a cash discount may be taken of.
    """

    lines: tuple[LineShare, ...]
    charges: tuple[ChargeShare, ...]
    rows: tuple[VatRow, ...]
    lines_amount: int
    discount: int
    charges_amount: int
    net: int
    vat: int
    rounding: int
    total: int
    charges_net: int
    not_discountable: int
    not_discountable_vat: int
    total_accounting: int

    @property
    def credit(self) -> bool:
        """Below zero it is a credit note (FTI-004)."""
        return self.total < 0

    @property
    def parts(self) -> Total:
        """The total as instalments are made of it (MST-057)."""
        return Total(self.net - self.charges_net + self.rounding, self.vat, self.charges_net)

    def discount_base(self, *, without_vat: bool) -> int:
        """What a cash discount is taken of, minor units (MST-055): without charges that have none, and without rounding."""
        apart = self.not_discountable + (0 if without_vat else self.not_discountable_vat)
        return discount_base(self.net, self.vat, apart, without_vat=without_vat)


class _Part(NamedTuple):
    """A line or a portion of a charge, before VAT: its amount after all discounts and what was taken off."""

    owner: int
    charge: bool
    code: VatFacts | None
    amount: int
    line_discount: int
    share: int
    discountable: bool


class _Solved(NamedTuple):
    """A part with its figures without VAT."""

    part: _Part
    net: int
    vat: int
    cash: int
    line_discount: int
    share: int


def calculate(header: Header, lines: Sequence[Line], charges: Sequence[Charge] = ()) -> Calculated:
    """Everything a document comes to (VAT-006…011, VAT-015, MST-091, PST-033); `check` says what is wrong with it."""
    spread = _document_discount(header, lines)
    parts = [_Part(n, False, line.code, line.amount - share, (line.amount if line.gross is None else line.gross) - line.amount,
                   share, True) for n, (line, share) in enumerate(zip(lines, spread, strict=True))]
    amounts = _charge_amounts(header, lines, spread, charges)
    parts += _charge_parts(charges, amounts, [(line.key, part) for line, part in zip(lines, parts, strict=True)])
    solved, rows = _solve(header, parts)
    return _gathered(header, lines, spread, charges, amounts, solved, rows)


def discount_total(header: Header, lines: Sequence[Line]) -> int:
    """The document discount in the document's prices: typed, or a percentage of the lines that may have it (VAT-008)."""
    if header.discount_amount is not None:
        return header.discount_amount
    return percent_of(sum(line.amount for line in lines if line.discountable), header.discount_percent)


def _document_discount(header: Header, lines: Sequence[Line]) -> list[int]:
    """Each line's share of the document discount, carried (VAT-008)."""
    if not header.discount_amount and not header.discount_percent:
        return [0] * len(lines)
    weights = [line.amount if line.discountable else 0 for line in lines]
    if header.discount_amount is None:
        return carried([w * header.discount_percent for w in weights], HUNDRED)
    return shares(header.discount_amount, weights) if sum(weights) else [0] * len(lines)


def carried(weights: Iterable[Decimal | int], divisor: Decimal) -> list[int]:
    """Each weight ÷ divisor as a whole number, the remainder carried on: they add up to the rounded sum (MST-003)."""
    parts, given, seen = [], 0, ZERO
    for weight in weights:
        seen += weight
        upto = rounded(seen / divisor)
        parts.append(upto - given)
        given = upto
    return parts


def _charge_amounts(header: Header, lines: Sequence[Line], spread: Sequence[int], charges: Sequence[Charge]) -> list[int]:
    if not charges:
        return []
    work = {line.key: Piecework(line.quantity, line.amount - share) for line, share in zip(lines, spread, strict=True)}
    return [charge_amount(c, work, header.conversion.decimals) for c in charges]


def _charge_parts(charges: Sequence[Charge], amounts: Sequence[int], lines: Sequence[tuple[int, _Part]]) -> list[_Part]:
    """Charges under their VAT code; those without follow the codes of their lines in proportion to the bases (VAT-015)."""
    found: list[_Part] = []
    for n, (charge, amount) in enumerate(zip(charges, amounts, strict=True)):
        if not charge.internal:
            own = [part for key, part in lines if charge.line in (None, key)]
            portions = [(charge.code, amount)] if charge.code else _following(amount, own)
            found += [_Part(n, True, code, part, 0, 0, charge.discountable) for code, part in portions]
    return found


def _following(amount: int, lines: Sequence[_Part]) -> list[tuple[VatFacts | None, int]]:
    bases: dict[VatFacts | None, int] = defaultdict(int)
    for part in lines:
        if part.code is not None:
            bases[part.code] += part.amount
    if not sum(bases.values()):
        return [(next(iter(bases), None), amount)]
    return list(zip(bases, shares(amount, list(bases.values())), strict=True))


def _solve(header: Header, parts: Sequence[_Part]) -> tuple[list[_Solved], list[VatRow]]:
    """Net and VAT of every part and the VAT rows, code by code in the order of the document (VAT-006)."""
    groups: dict[VatFacts | None, list[_Part]] = {}
    for part in parts:
        groups.setdefault(part.code, []).append(part)
    solved: list[_Solved] = []
    rows: list[VatRow] = []
    for code, members in groups.items():
        if code is None:
            solved += [_Solved(p, p.amount, 0, 0, p.line_discount, p.share) for p in members]
            continue
        found = _of_code(header, code, members)
        solved += found
        rows.append(_row(header, code, found))
    return solved, rows


def _of_code(header: Header, code: VatFacts, members: Sequence[_Part]) -> list[_Solved]:
    """The parts of one code: VAT on top of the amounts, or taken out of them (VAT-006, VAT-007)."""
    in_base = header.in_base if code.rate else ZERO
    split = _inside if header.prices_include_vat else _on_top
    found = split(header, code.rate, in_base, members)
    difference = header.corrections.get(code.id, 0)
    return _corrected(found, difference, header.prices_include_vat) if difference else found


def _on_top(header: Header, rate: Decimal, in_base: Decimal, members: Sequence[_Part]) -> list[_Solved]:
    """Prices without VAT: the base is the amount, less the cash discount when it counts in the base (VAT-009)."""
    cash = carried([p.amount * in_base if p.discountable else 0 for p in members], HUNDRED) if in_base else [0] * len(members)
    taxed = [(p.amount - c) * rate for p, c in zip(members, cash, strict=True)]
    vat = [rounded(t / HUNDRED) for t in taxed] if header.per_line else carried(taxed, HUNDRED)
    return [_Solved(p, p.amount, v, c, p.line_discount, p.share) for p, v, c in zip(members, vat, cash, strict=True)]


def _inside(header: Header, rate: Decimal, in_base: Decimal, members: Sequence[_Part]) -> list[_Solved]:
    """Prices with VAT: it is taken out of the amount (VAT-007); the sum to pay stays as it was quoted."""
    less = rate * (HUNDRED - in_base) / HUNDRED
    whole = (HUNDRED + rate) * (HUNDRED + less)
    factors = [less * (HUNDRED + rate) if p.discountable else rate * (HUNDRED + less) for p in members]
    taxed = [p.amount * f for p, f in zip(members, factors, strict=True)]
    vat = [rounded(t / whole) for t in taxed] if header.per_line else carried(taxed, whole)
    nets = [p.amount - v for p, v in zip(members, vat, strict=True)]
    cash = carried([n * in_base if p.discountable else 0 for p, n in zip(members, nets, strict=True)], HUNDRED)
    lines = carried([p.line_discount * (whole - f) for p, f in zip(members, factors, strict=True)], whole)
    spread = carried([p.share * (whole - f) for p, f in zip(members, factors, strict=True)], whole)
    return [_Solved(*found) for found in zip(members, nets, vat, cash, lines, spread, strict=True)]


def _corrected(found: list[_Solved], difference: int, inside: bool) -> list[_Solved]:
    """The user's difference goes to the largest part, so that shares and sum still agree (VAT-011)."""
    n = max(range(len(found)), key=lambda i: (abs(found[i].net), -i))
    one = found[n]
    return [*found[:n], one._replace(vat=one.vat + difference, net=one.net - (difference if inside else 0)), *found[n + 1:]]


def _row(header: Header, code: VatFacts, found: Sequence[_Solved]) -> VatRow:
    net, vat, cash = sum(s.net for s in found), sum(s.vat for s in found), sum(s.cash for s in found)
    value = header.conversion.value
    return VatRow(code, net, net - cash, vat, header.corrections.get(code.id, 0), cash, value(net - cash), value(vat),
                  sum(s.share for s in found))


def _gathered(header: Header, lines: Sequence[Line], spread: Sequence[int], charges: Sequence[Charge],
              amounts: Sequence[int], solved: Sequence[_Solved], rows: Sequence[VatRow]) -> Calculated:
    of_lines = {s.part.owner: s for s in solved if not s.part.charge}
    of_charges: dict[int, list[_Solved]] = defaultdict(list)
    for s in solved:
        if s.part.charge:
            of_charges[s.part.owner].append(s)
    shares_of_charges = tuple(_charge_share(c, a, of_charges[n]) for n, (c, a) in enumerate(zip(charges, amounts, strict=True)))
    apart = [s for s in solved if not s.part.discountable]
    net, vat = sum(s.net for s in solved), sum(s.vat for s in solved)
    rounding = round_total(net + vat, header.rounding_step, header.rounding) - net - vat
    return Calculated(
        lines=tuple(_line_share(line, share, of_lines[n]) for n, (line, share) in enumerate(zip(lines, spread, strict=True))),
        charges=shares_of_charges, rows=tuple(rows), lines_amount=sum(line.amount for line in lines), discount=sum(spread),
        charges_amount=sum(c.amount for c in shares_of_charges if not c.internal), net=net, vat=vat, rounding=rounding,
        total=net + vat + rounding, charges_net=sum(c.net for c in shares_of_charges),
        not_discountable=sum(s.net for s in apart), not_discountable_vat=sum(s.vat for s in apart),
        total_accounting=header.conversion.value(net + vat + rounding))


def _line_share(line: Line, share: int, found: _Solved) -> LineShare:
    gross = found.net + found.line_discount + found.share
    return LineShare(line.key, line.amount, share, gross, found.line_discount, found.share, found.net, found.vat)


def _charge_share(charge: Charge, amount: int, found: Sequence[_Solved]) -> ChargeShare:
    portions = tuple(Portion(s.part.code, s.net, s.vat) for s in found)
    return ChargeShare(charge.key, amount, sum(p.net for p in portions), sum(p.vat for p in portions), portions,
                       charge.internal)


def round_total(total: int, step: int, rounding: Rounding = Rounding.NEAREST) -> int:
    """`total` as a multiple of `step` minor units, the same for its negative; step 0 or 1 leaves it (PST-033)."""
    if step < 2:
        return total
    size = int((Decimal(abs(total)) / step).quantize(Decimal(1), rounding=_MODES[rounding])) * step
    return size if total >= 0 else -size


def accounting_parts(parts: Sequence[int], conversion: Conversion) -> list[int]:
    """Instalments in the accounting currency: shares of the converted total, carried (PST-031)."""
    if not sum(parts):
        return [conversion.value(p) for p in parts]
    return shares(conversion.value(sum(parts)), parts)


# ---------------------------------------------------------------- checks

def rounds_per_line(wanted: bool, *, electronic: bool, country: str, day: date) -> tuple[bool, tuple[Problem, ...]]:
    """May this document round VAT per line as the parameter wants (VAT-006)? With a notice when it may not."""
    barred = electronic or (country == "BE" and day >= BELGIAN_DOCUMENT_ROUNDING)
    return wanted and not barred, (information("VAT-006-document"),) if wanted and barred else ()


def check(header: Header, lines: Sequence[Line], charges: Sequence[Charge], found: Calculated, *, currency: str,
          most_difference: int = 5) -> tuple[Problem, ...]:
    """Everything about the figures that stops posting; `most_difference` in minor units of the document (VAT-011)."""
    return (*_check_codes(lines, charges, found), *_check_discount(header, lines, currency),
            *_check_corrections(header, found, currency, most_difference),
            *((error("PST-033-large", at="lines"),) if abs(found.total) > LARGEST
              or abs(found.total_accounting) > LARGEST else ()))


def _check_codes(lines: Sequence[Line], charges: Sequence[Charge], found: Calculated) -> list[Problem]:
    """Every amount has a VAT code (VAT-002), and a code one rate."""
    problems = [error("VAT-002-line", at="vat_code", row=n, line=n + 1) for n, line in enumerate(lines) if line.code is None]
    problems += [error("VAT-002-charge", at="charges", row=n) for n, (charge, share) in
                 enumerate(zip(charges, found.charges, strict=True))
                 if not charge.internal and any(p.code is None for p in share.portions)]
    rates: dict[int, VatFacts] = {}
    for row in found.rows:
        first = rates.setdefault(row.code.id, row.code)
        if first.rate != row.code.rate:
            problems.append(error("VAT-006-rates", at="lines", code=row.code.code, one=Percent(first.rate),
                                  other=Percent(row.code.rate)))
    return problems


def _check_discount(header: Header, lines: Sequence[Line], currency: str) -> list[Problem]:
    """A document discount is no more than the lines it is spread over (VAT-008)."""
    if header.discount_amount is None:
        fits = ZERO <= header.discount_percent <= HUNDRED
        return [] if fits else [error("VAT-008-percent", at="discount_percent")]
    whole, discount = sum(line.amount for line in lines if line.discountable), header.discount_amount
    told = Money(discount, currency)
    if discount and not whole:
        return [error("VAT-008-spread", at="discount_amount", discount=told)]
    if abs(discount) > abs(whole) or discount * whole < 0:
        return [error("VAT-008-large", at="discount_amount", discount=told, sum=Money(whole, currency))]
    return []


def _check_corrections(header: Header, found: Calculated, currency: str, most: int) -> list[Problem]:
    """Only VAT that there is may be changed, and only a little (VAT-011)."""
    problems: list[Problem] = []
    for row in found.rows:
        if row.difference and not row.code.rate:
            problems.append(error("VAT-011-none", at="vat", code=row.code.code))
        elif abs(row.difference) > most:
            problems.append(error("VAT-011-most", at="vat", code=row.code.code, most=Money(most, currency),
                                  calculated=Money(row.vat - row.difference, currency)))
    return problems


def correction(row: VatRow, typed: int) -> int:
    """The difference to store when the user types the VAT of a code (minor units, VAT-011)."""
    return typed - (row.vat - row.difference)
