"""Charges that join a document by themselves: the most specific rule per charge code (MST-093)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.rules.sales.charges import Category


class Level(StrEnum):
    """Does a rule look at the whole document or at each of its lines?"""

    MAIN = "main"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class AutoCharge:
    """A rule: customer, charges group of customers, or all (both None); the same for item (lines only) and delivery mode.

    `value` as in a charge; `from_amount` ≤ net of the document < `to_amount`, minor units, None = no limit (main only).
    """

    id: int
    charge_id: int
    value: Decimal
    currency: str
    category: Category = Category.FIXED
    level: Level = Level.MAIN
    customer_id: int | None = None
    customer_group_id: int | None = None
    product_id: int | None = None
    product_group_id: int | None = None
    delivery_mode_id: int | None = None
    delivery_group_id: int | None = None
    from_amount: int | None = None
    to_amount: int | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """A line: its key, and the product with its charges group."""

    key: int
    product_id: int | None = None
    product_group_id: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """What rules look at: customer and delivery mode with their charges groups, the net without charges in minor units."""

    customer_id: int
    customer_group_id: int | None
    delivery_mode_id: int | None
    delivery_group_id: int | None
    currency: str
    net: int
    day: date
    items: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """A charge that belongs on the document: on the whole (`line` None) or on one line."""

    charge_id: int
    category: Category
    value: Decimal
    line: int | None = None
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Present:
    """A charge that stands on the document already; one that was typed or changed is not `automatic`."""

    key: int
    wanted: Wanted
    automatic: bool


@dataclass(frozen=True, slots=True)
class Change:
    """What evaluating the rules again does: charges to add, and keys of automatic ones to take away."""

    added: tuple[Wanted, ...]
    removed: tuple[int, ...]


def wanted(rules: Iterable[AutoCharge], document: Document) -> tuple[Wanted, ...]:
    """The charges the rules ask for (MST-093): per charge code and place the most specific, different codes add up.

    A document below zero gives money back and gets none.
    """
    known = list(rules) if document.net >= 0 else []
    found = _best([r for r in known if r.level is Level.MAIN and _holds(r, document) and _in_tier(r, document.net)], None)
    for item in document.items:
        found += _best([r for r in known if r.level is Level.LINE and _holds(r, document) and _fits(r, item)], item.key)
    return tuple(found)


def _best(rules: Sequence[AutoCharge], line: int | None) -> list[Wanted]:
    """One rule per charge code, in the order of the codes."""
    best: dict[int, AutoCharge] = {}
    for rule in rules:
        other = best.get(rule.charge_id)
        if other is None or _rank(rule) > _rank(other):
            best[rule.charge_id] = rule
    return [Wanted(r.charge_id, r.category, r.value, line, r.keep) for _, r in sorted(best.items())]


def _rank(rule: AutoCharge) -> tuple[int, int, int, int, int]:
    """2 = one, 1 = a group, 0 = all: customer before item before delivery mode; of equals the later, then the first made."""
    pairs = ((rule.customer_id, rule.customer_group_id), (rule.product_id, rule.product_group_id),
             (rule.delivery_mode_id, rule.delivery_group_id))
    customer, item, mode = (2 if one is not None else 1 if group is not None else 0 for one, group in pairs)
    return customer, item, mode, (rule.valid_from or date.min).toordinal(), -rule.id


def _holds(rule: AutoCharge, document: Document) -> bool:
    asked = ((rule.customer_id, document.customer_id), (rule.customer_group_id, document.customer_group_id),
             (rule.delivery_mode_id, document.delivery_mode_id), (rule.delivery_group_id, document.delivery_group_id))
    return (rule.currency == document.currency and all(want is None or want == value for want, value in asked)
            and (rule.valid_from or date.min) <= document.day <= (rule.valid_to or date.max))


def _fits(rule: AutoCharge, item: Item) -> bool:
    return rule.product_id in (None, item.product_id) and rule.product_group_id in (None, item.product_group_id)


def _in_tier(rule: AutoCharge, net: int) -> bool:
    """from-amount ≤ net < to-amount; a blank one is no limit (MST-093)."""
    return (rule.from_amount is None or rule.from_amount <= net) and (rule.to_amount is None or net < rule.to_amount)


def evaluate(asked: Sequence[Wanted], present: Sequence[Present]) -> Change:
    """What to change so that the document has the charges asked for; charges by hand are never removed (MST-093).

    A charge by hand stands for the automatic one of its code and place.
    """
    by_hand = {(p.wanted.charge_id, p.wanted.line) for p in present if not p.automatic}
    due = [w for w in asked if (w.charge_id, w.line) not in by_hand]
    kept: list[Wanted] = []
    removed = []
    for one in (p for p in present if p.automatic):
        if one.wanted in due and one.wanted not in kept:
            kept.append(one.wanted)
        else:
            removed.append(one.key)
    return Change(tuple(w for w in due if w not in kept), tuple(removed))
