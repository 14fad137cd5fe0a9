"""Rules to begin with, what it means to switch them on, and the word that nothing can be held (CRD-16, CRD-17)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, WayOut, error
from app.core.words import N_, declare
from app.models.credit import CreditGroupMember, CustomerCredit
from app.models.credit_rules import BlockingRule
from app.models.customers import Customer
from app.models.terms import PaymentTerm
from app.rules.credit.facts import Named
from app.rules.credit.starting import nothing_active, starter_rules
from app.services import limits, permissions
from app.services.credit.books import Books
from app.services.credit_rules import drafts, keeping
from app.services.credit_rules.drafts import Draft
from app.services.desk import Desk
from app.services.limits import fields

declare({
    "CRD-17-there": N_("The starter rules are there already. Switch them on, or change them."),
})

WAYS = {"CRD-16-rule": ("credit.starter_rules", "credit.rules"), "CRD-16-checkpoint": ("credit.checkpoints",)}
"""What helps against each warning."""


@dataclass(frozen=True, slots=True)
class WithoutLimit:
    """A customer with a credit limit of 0 and no group, in the currency her limit would have (CRD-17)."""

    customer_id: int
    number: str
    name: str
    currency: str


def warnings(desk: Desk) -> tuple[Problem, ...]:
    """Credit control is on but no rule, or no checkpoint, is active (CRD-16)."""
    with desk.reading() as session:
        books = Books(session, desk)
        ticked = any(c.posting or c.pro_forma for c in books.checkpoints)
        found = nothing_active(books.parameters, books.rules_in_force(), ticked, desk.today)
        return tuple(replace(p, ways_out=tuple(WayOut(action) for action in WAYS[p.code])) for p in found)


def create(desk: Desk) -> Outcome[tuple[int, ...]]:
    """The starter rules, all switched off; those that are there in any form are not made again (CRD-17)."""
    with desk.writing("blocking_rule.starter") as uow:
        session, books = uow.session, Books(uow.session, desk)
        if refused := permissions.may(session, desk, Permission.BLOCKING_RULES):
            return Outcome(None, refused)
        kept = [k.draft for k in drafts.everything(session, books)]
        numbers = session.scalars(select(BlockingRule.number).where(BlockingRule.company_id == desk.company_id)).all()
        made = [draft for draft in _starters(session, desk, books) if not any(_same(draft, k) for k in kept)]
        if not made:
            return Outcome(None, (error("CRD-17-there"),))
        first = drafts.next_number(numbers)
        return Outcome(tuple(keeping.write(uow, desk, books, None, replace(draft, number=f"R{first + place}"))
                             for place, draft in enumerate(made)))


def _starters(session: Session, desk: Desk, books: Books) -> list[Draft]:
    cash = [Named(key, code) for key, code in session.execute(select(PaymentTerm.id, PaymentTerm.code).where(
        PaymentTerm.company_id == desk.company_id,
        or_(PaymentTerm.cash, PaymentTerm.method == "cash_on_delivery")).order_by(PaymentTerm.code))]
    return [Draft(r.type, r.kind, r.scope, value_type=r.value_type, days=r.days, percent=r.percent,
                  code_id=r.code.id if r.code else None, currency=books.home, release=r.release, active=False).tidied()
            for r in starter_rules(cash)]


def _same(one: Draft, other: Draft) -> bool:
    """Do two rules look at the same, whatever their threshold?"""
    return (one.type, one.kind, one.scope, one.value_type, one.code_id) == (
        other.type, other.kind, other.scope, other.value_type, other.code_id) and other.risk_group_id is None


# ---------------------------------------------------------------- customers without a limit

def customers_without_limit(desk: Desk) -> list[WithoutLimit]:
    """Whom a rule on the credit limit would hold at once (CRD-05, CRD-17)."""
    with desk.reading() as session:
        return zero_limits(session, Books(session, desk))


def zero_limits(session: Session, books: Books) -> list[WithoutLimit]:
    """The same inside a transaction: active customers with limit 0.00, not unlimited, in no customer credit group."""
    credit, grouped = CustomerCredit, select(CreditGroupMember.customer_id)
    rows = session.execute(
        select(Customer.id, Customer.number, Customer.name, func.coalesce(credit.limit_currency, Customer.currency))
        .outerjoin(credit, credit.customer_id == Customer.id)
        .where(Customer.company_id == books.desk.company_id, Customer.inactive.is_(False), Customer.prospect.is_(False),
               func.coalesce(credit.credit_limit, 0) == 0, or_(credit.unlimited.is_(None), credit.unlimited.is_(False)),
               or_(credit.excluded.is_(None), credit.excluded.is_(False)), Customer.id.not_in(grouped))
        .order_by(Customer.number))
    return [WithoutLimit(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Choice:
    """What somebody decided about a customer: unlimited, no credit, or an amount in minor units of her limit's currency."""

    customer_id: int
    unlimited: bool = False
    amount: int | None = None


def decide(desk: Desk, choices: Sequence[Choice], until: date | None = None, *,
           confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Carry the decisions out: amounts by one adjustment journal until a day, then *Unlimited*; *No credit* changes nothing.

    Gives how many customers were changed; `row` of a problem is the place among the amounts. Nothing is changed when the
    journal cannot be posted; where journals need a second person it waits for approval (CRD-17, CRD-40).
    """
    with desk.reading() as session:
        if refused := permissions.may(session, desk, Permission.LIMITS):
            return Outcome(None, refused)
    amounts = [c for c in choices if c.amount is not None and not c.unlimited]
    told: tuple[Problem, ...] = ()
    if amounts:
        posted = _journal(desk, amounts, until, confirmed)
        if not posted.done:
            return Outcome(None, posted.problems)
        told = posted.problems
    free = [c for c in choices if c.unlimited]
    for choice in free:
        done = fields.save(desk, choice.customer_id, {"unlimited": True, "mandatory": False})
        if not done.done:
            return Outcome(None, done.problems)
    return Outcome(len(amounts) + len(free), told)


def _journal(desk: Desk, amounts: Sequence[Choice], until: date | None, confirmed: frozenset[str]) -> Outcome[int]:
    held = limits.of_desk(desk, [("customer", c.customer_id) for c in amounts])
    known = [(held["customer", c.customer_id], c) for c in amounts if ("customer", c.customer_id) in held]
    lines = [(place, one.filled(limits.Line(place + 1, one.party, new_limit=choice.amount, ends=until)))
             for place, (one, choice) in enumerate(known)]
    kept = limits.keep(desk, None, limits.Changed(lines, head=limits.Head(limits.LIMIT, i18n.tr(_TEXT, desk.language))))
    if kept.value is None:
        return Outcome(None, kept.problems)
    done: Outcome[Any] = limits.post(desk, kept.value.journal_id, confirmed=confirmed)
    if any(p.code.startswith("SGN-10") for p in done.problems):
        done = limits.submit(desk, kept.value.journal_id, confirmed=confirmed)
    if not done.done:
        limits.discard(desk, kept.value.journal_id)
        return Outcome(None, done.problems)
    return Outcome(kept.value.journal_id, done.problems)


_TEXT = N_("Limits for the first rule on the credit limit")
