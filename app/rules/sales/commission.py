"""What representatives earn on a document: the one rule per line and sales group, and its shares (MST-100, MST-101)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.money import HUNDRED, percent_of, shares
from app.rules.ledger import Conversion
from app.rules.sales.totals import LineShare, carried


class Handling(StrEnum):
    """Of which revenue without VAT commission is taken (MST-100)."""

    BEFORE_LINE_DISCOUNT = "before_line_discount"
    AFTER_LINE_DISCOUNT = "after_line_discount"
    AFTER_TOTAL_DISCOUNT = "after_total_discount"


@dataclass(frozen=True, slots=True)
class Rule:
    """A commission rule: a customer, a group or all (both None), the same for item and representative; percent of revenue."""

    id: int
    percent: Decimal
    handling: Handling = Handling.AFTER_TOTAL_DISCOUNT
    customer_id: int | None = None
    customer_group_id: int | None = None
    product_id: int | None = None
    product_group_id: int | None = None
    rep_id: int | None = None
    sales_group_id: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """A representative of a sales group with a share in percent."""

    rep_id: int
    share: Decimal


@dataclass(frozen=True, slots=True)
class Sale:
    """A line as commission sees it: who bought what, which sales group sold it, on which day."""

    customer_id: int
    customer_group_id: int | None
    product_id: int | None
    product_group_id: int | None
    sales_group_id: int
    members: tuple[Member, ...]
    day: date


@dataclass(frozen=True, slots=True)
class Earned:
    """Commission of a line and representative: base and amount in minor units of the document and of the company."""

    line: int
    rep_id: int
    rule_id: int | None
    percent: Decimal
    share: Decimal
    base: int
    amount: int
    base_accounting: int = 0
    amount_accounting: int = 0


def rule_for(rules: Iterable[Rule], sale: Sale) -> Rule | None:
    """The most specific rule that holds on the day: customer, then item, then representative (MST-100).

    A rule of a representative holds for every sales group she belongs to. Of equals the later one, then the first made.
    """
    holding = [r for r in rules if _holds(r, sale)]
    return max(holding, key=lambda r: (*_rank(r), (r.valid_from or date.min).toordinal(), -r.id), default=None)


def _holds(rule: Rule, sale: Sale) -> bool:
    asked = ((rule.customer_id, sale.customer_id), (rule.customer_group_id, sale.customer_group_id),
             (rule.product_id, sale.product_id), (rule.product_group_id, sale.product_group_id),
             (rule.sales_group_id, sale.sales_group_id))
    return (all(wanted is None or wanted == value for wanted, value in asked)
            and (rule.rep_id is None or rule.rep_id in {m.rep_id for m in sale.members})
            and (rule.valid_from or date.min) <= sale.day <= (rule.valid_to or date.max))


def _rank(rule: Rule) -> tuple[int, int, int]:
    """2 = one, 1 = a group, 0 = all: for customer, item and representative."""
    pairs = ((rule.customer_id, rule.customer_group_id), (rule.product_id, rule.product_group_id),
             (rule.rep_id, rule.sales_group_id))
    customer, item, rep = (2 if one is not None else 1 if group is not None else 0 for one, group in pairs)
    return customer, item, rep


def base_of(line: LineShare, handling: Handling) -> int:
    """The revenue of a line without VAT that commission is taken of, minor units (MST-100)."""
    match handling:
        case Handling.BEFORE_LINE_DISCOUNT:
            return line.gross
        case Handling.AFTER_LINE_DISCOUNT:
            return line.gross - line.line_discount
    return line.net


def of_line(line: LineShare, rule: Rule, members: Sequence[Member]) -> list[Earned]:
    """What each representative earns on a line: the commission rounded once, its shares carried (MST-101)."""
    return _shared(line.key, base_of(line, rule.handling), rule.id, rule.percent, [(m.rep_id, m.share) for m in members])


def _shared(key: int, base: int, rule_id: int | None, percent: Decimal,
            members: Sequence[tuple[int, Decimal]]) -> list[Earned]:
    whole = percent_of(base, percent)
    parts = carried([whole * share for _, share in members], HUNDRED)
    return [Earned(key, rep, rule_id, percent, share, base, part) for (rep, share), part in zip(members, parts, strict=True)]


def credited(key: int, base: int, original: Sequence[Earned]) -> list[Earned]:
    """Commission taken back on a credit line with the percentage and shares of the invoice line (MST-101).

    `base` is that of the credit line, below zero; a full credit takes back exactly what was earned.
    """
    if not original:
        return []
    first = original[0]
    return _shared(key, base, first.rule_id, first.percent, [(e.rep_id, e.share) for e in original])


def valued(earned: Sequence[Earned], conversion: Conversion) -> tuple[Earned, ...]:
    """All commission of a document in the accounting currency too: the total is converted, its parts are carried.

    Σ `amount_accounting` is what COMMEXP and COMMPAY get (`distributions.commission_pair` of Σ `amount`).
    """
    whole = sum(e.amount for e in earned)
    parts = shares(conversion.value(whole), [e.amount for e in earned]) if whole else [conversion.value(e.amount) for e in earned]
    return tuple(Earned(e.line, e.rep_id, e.rule_id, e.percent, e.share, e.base, e.amount, conversion.value(e.base), part)
                 for e, part in zip(earned, parts, strict=True))


def reversed_(earned: Iterable[Earned]) -> tuple[Earned, ...]:
    """The exact counterpart of what was earned, for a cancelled invoice or a payment undone (MST-101, FTI-043)."""
    return tuple(Earned(e.line, e.rep_id, e.rule_id, e.percent, e.share, -e.base, -e.amount, -e.base_accounting,
                        -e.amount_accounting) for e in earned)
