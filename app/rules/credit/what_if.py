"""What if she pays, gets another limit, or orders less: the same rules over changed facts, nothing saved (W-02, CRD-87)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.core.money import Money, proportion
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.facts import Change, Check, Components, CreditGroup, Customer, OpenEntry, Order, Overdue, Rule
from app.rules.credit.reasons import Decision, Reason


@dataclass(frozen=True, slots=True)
class WhatIf:
    """A decision before and after a hypothetical change."""

    before: Decision
    after: Decision

    @property
    def cleared(self) -> tuple[Reason, ...]:
        """Reasons that would go."""
        kept = {r.kind for r in self.after.reasons}
        return tuple(r for r in self.before.reasons if r.kind not in kept)

    @property
    def new(self) -> tuple[Reason, ...]:
        """Reasons that would come."""
        had = {r.kind for r in self.before.reasons}
        return tuple(r for r in self.after.reasons if r.kind not in had)


def what_if(check: Check, rules: RuleBook | Iterable[Rule], change: Change) -> WhatIf:
    """The decision as it stands and as it would be; amounts of `change` are not below zero."""
    book = rules if isinstance(rules, RuleBook) else RuleBook(rules)
    return WhatIf(evaluate(check, book), evaluate(changed(check, change), book))


def changed(check: Check, change: Change) -> Check:
    """The facts after a change. Without entries read (`Overdue.entries` None) a payment stays unapplied: no day becomes less."""
    customer, order = check.customer, check.order
    if change.payment:
        customer = _paid(check, change)
    if change.limit is not None or change.extend_to is not None:
        limit = customer.limit
        if change.limit is not None:
            limit = replace(limit, amount=change.limit, temporary=())
        customer = replace(customer, limit=replace(limit, expires_on=change.extend_to or limit.expires_on))
    if change.group_limit is not None and customer.credit_group is not None:
        customer = replace(customer, credit_group=replace(customer.credit_group, limit=change.group_limit, temporary=()))
    if change.leave_out:
        order = _without(order, min(change.leave_out, order.undelivered))
    order = replace(order, terms=change.terms or order.terms, discount=change.discount or order.discount)
    return replace(check, order=order, customer=replace(customer, status=change.status or customer.status))


def _without(order: Order, worth: int) -> Order:
    """The order without undelivered lines worth so much; its total in its own currency falls in proportion."""
    total, own = order.total - worth, order.total_own
    if own is not None and order.total:
        own = Money(proportion(own.amount, total, order.total), own.currency)
    return replace(order, total=total, undelivered=order.undelivered - worth, total_own=own)


def allocated(entries: Iterable[OpenEntry], payment: int, documents: Iterable[int] = ()) -> Mapping[int, int]:
    """Which entry takes how much of a payment: the named documents in their order, else the oldest first; minor units."""
    wanted = list(documents)
    ordered = sorted(entries, key=lambda e: (e.due, e.id))
    if wanted:
        ordered = sorted((e for e in ordered if e.id in wanted), key=lambda e: wanted.index(e.id))
    parts: dict[int, int] = {}
    for entry in ordered:
        part = min(payment, entry.remaining)
        if part > 0:
            parts[entry.id] = part
            payment -= part
    return parts


def _paid(check: Check, change: Change) -> Customer:
    """The customer after a payment: entries, unapplied rest, balance, and the same in its credit group."""
    customer, group = check.customer, check.customer.credit_group
    own = customer.overdue.entries or ()
    shared = group.entries or () if group and change.documents else ()
    known = {e.id: e for e in (*own, *shared)}
    parts = allocated(known.values(), change.payment, change.documents)
    others = {i: part for i, part in parts.items() if known[i].customer_id not in (None, customer.id)}
    mine = change.payment - sum(others.values())
    rest = change.payment - sum(parts.values())
    overdue = _overdue_after(customer.overdue, parts, rest, check)
    balance = _less(customer.components, mine)
    return replace(customer, overdue=overdue, components=balance,
                   credit_group=_group_after(group, customer.id, parts, others, mine, check) if group else None)


def _less(components: Components, paid: int) -> Components:
    return replace(components, balance=components.balance - paid)


def _reduced(entries: Iterable[OpenEntry], parts: Mapping[int, int]) -> list[OpenEntry]:
    return [replace(e, remaining=e.remaining - parts.get(e.id, 0)) for e in entries]


def _overdue_after(overdue: Overdue, parts: Mapping[int, int], rest: int, check: Check) -> Overdue:
    """What is still overdue, remainders P-34 forgives left out (CRD-61, 62)."""
    if overdue.entries is None:
        return replace(overdue, unapplied=overdue.unapplied + rest)
    return Overdue.of(_reduced(overdue.entries, parts), check.day, overdue.unapplied + rest, check.parameters)


def _group_after(group: CreditGroup, customer_id: int, parts: Mapping[int, int], others: Mapping[int, int], mine: int,
                 check: Check) -> CreditGroup:
    """The shared figures after the same payment, in the group's currency."""
    of_member = {e.id: e.customer_id for e in group.entries or ()}
    paid = {customer_id: mine}
    for entry_id, part in others.items():
        whose = of_member.get(entry_id)
        if whose is not None:
            paid[whose] = paid.get(whose, 0) + part
    members = tuple(replace(m, components=_less(m.components, group.rate.apply(paid.get(m.customer_id, 0))))
                    for m in group.members)
    if group.entries is None:
        return replace(group, members=members)
    after = Overdue.of(_reduced(group.entries, parts), check.day, 0, check.parameters)
    return replace(group, members=members, entries=after.entries, oldest=after.oldest)
