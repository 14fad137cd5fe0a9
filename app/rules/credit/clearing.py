"""What would clear a reason, as data: pay this document, receive so much, raise the limit, leave lines out (CRD-87).

Each way is enough for all `hurdles`: the rules of one type that would hold the order next, once the first no longer does.
`what_if` tries a way out.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from decimal import Decimal

from app.core.money import Money
from app.rules.credit.facts import Check, OpenEntry, Rule
from app.rules.credit.figures import Figures
from app.rules.credit.reasons import Clear, Way


def documents(check: Check, hurdles: Iterable[Rule]) -> Iterator[Clear]:
    """The invoices that are too long overdue, named where they are known (CRD-61)."""
    days = min(r.days or 0 for r in hurdles)
    entries = late_entries(check, days)
    currency = check.parameters.currency
    if entries is None:
        yield Clear(Way.PAY_BEFORE, day=check.day - timedelta(days))
    elif entries:
        way = Way.PAY if len(entries) == 1 else Way.PAY_SEVERAL
        yield Clear(way, Money(sum(e.remaining for e in entries), currency), entries)


def late_entries(check: Check, days: int) -> tuple[OpenEntry, ...] | None:
    """Counted entries overdue by more than `days`, of all members where the group says so; None when they were not read."""
    customer, group = check.customer, check.customer.credit_group
    shared = group is not None and group.all_members_overdue
    entries = group.entries if group and shared else customer.overdue.entries
    return None if entries is None else tuple(e for e in entries if e.in_days and e.days(check.day) > days)


def receipt(figures: Figures, hurdles: Iterable[Rule]) -> Iterator[Clear]:
    """The payment after which either leg of *Overdue amount* is no longer over (CRD-63)."""
    needed = 0
    for rule in hurdles:
        over = max(0, figures.overdue - (rule.amount or 0))
        needed = max(needed, min(over, _leading_fall(figures, rule)))
    if needed:
        yield Clear(Way.RECEIVE, Money(needed, figures.currency))


def _leading_fall(figures: Figures, rule: Rule) -> int:
    """By how much the exposure must fall for the second leg, accounting currency."""
    fall = figures.leading.falls_by(rule.percent or Decimal(0))
    return figures.group.group.rate.needed(fall) if figures.by_group and figures.group else fall


def exposure(check: Check, figures: Figures, hurdles: Iterable[Rule], *, shared: bool) -> Iterator[Clear]:
    """What brings the used percentage down, of the group's limit when `shared`, else of the individual one (CRD-31, CRD-65)."""
    threshold = min(r.percent for r in hurdles if r.percent is not None)
    currency, group = figures.currency, figures.group
    alone = 0 if figures.by_group else figures.share.falls_by(threshold)
    short = group.share.falls_by(threshold) if group else 0
    fall = max(alone, group.group.rate.needed(short) if group else 0)
    yield Clear(Way.FALL, Money(fall, currency))
    if not shared and (needed := figures.share.limit_needed(threshold)) is not None:
        yield Clear(Way.LIMIT, Money(figures.limit.base_for(needed), currency))
    elif shared and group and not alone and (needed := group.share.limit_needed(threshold)) is not None:
        yield Clear(Way.GROUP_LIMIT, Money(needed, group.currency))
    yield from lines(check, _lines_worth(check, figures, fall, short))


def _lines_worth(check: Check, figures: Figures, fall: int, short: int) -> int:
    """Lines that lower the document by `fall`, and by `short` once it is converted into the group's currency."""
    if figures.group is None:
        return fall
    rate, own = figures.group.group.rate, check.order.own
    while fall < own and figures.group.own - rate.apply(own - fall) < short:
        fall += 1
    return fall


def lines(check: Check, worth: int) -> Iterator[Clear]:
    """Undelivered lines worth so much (VAT included) leave the order; only where that is not the whole of it."""
    order = check.order
    if 0 < worth <= min(order.undelivered, order.own) and worth < order.total:
        yield Clear(Way.LEAVE_OUT, Money(worth, check.parameters.currency))
