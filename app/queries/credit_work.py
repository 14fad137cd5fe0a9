"""The credit work list: what somebody has to look at, from many places, as one list; and the counts of its tiles (W-06)."""

import calendar
from datetime import date
from typing import Any

from sqlalchemy import (
    BigInteger,
    Date,
    Select,
    String,
    Subquery,
    cast,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from app.core.enums import Blocked
from app.core.words import N_
from app.models.company import Company
from app.models.credit import CreditGroup, CreditPolicy, CustomerCredit, CustomerStatistic
from app.models.credit_holds import ACTIVE_STATES, CreditHold
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.models.types import Minor, day
from app.queries.listing import Column, Listing, ListQuery

NAMES = {"limit": N_("Limit expires"), "group": N_("Shared limit expires"), "temporary": N_("Temporary limit ends"),
         "policy": N_("Insurance or guarantee ends"), "review": N_("Review of the credit"), "block": N_("Review of the block"),
         "negative": N_("Over the limit"), "hold": N_("Review of a hold"), "excluded": N_("Excluded from credit management")}
TONES = {"limit": ("warning", "triangle"), "group": ("warning", "triangle"), "temporary": ("info", "half"),
         "policy": ("warning", "triangle"), "review": ("info", "ring"), "block": ("violet", "square"),
         "negative": ("danger", "cross"), "hold": ("warning", "pause"), "excluded": ("neutral", "ring")}
KINDS = tuple(NAMES)
VIEWS = {"all": KINDS[:-1], "expiring": ("limit", "group", "temporary", "policy"), "reviews": ("review",), "blocks": ("block",),
         "negative": ("negative",), "holds": ("hold",),
         "excluded": ("excluded",)}
"""Who is excluded is only shown where that is asked for: nobody has to do anything about it."""
_SPAN = 200_000_000
"""Ids of a kind begin at its place times this; all stay below 2³¹, which is as far as a table counts."""
_NONE, _TEXT = cast(null(), BigInteger), literal("", String)


def of_key(key: int) -> tuple[str, int]:
    """Which kind of work a row is, and the id of the record behind it: a customer, a shared limit, a policy, a hold …"""
    return KINDS[key // _SPAN - 1], key % _SPAN


def work_listing(company_id: int, today: date, until: date) -> Listing:
    """What is to be looked at: expiring until a day, due by then or today; scope `view` is one of `VIEWS`."""
    work = _rows(company_id, today, until).c

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return chosen.where(work.kind.in_(VIEWS[query.scope.get("view", "all")]))

    return Listing("credit_work", N_("Credit work list"), work.id, (
        Column("kind", N_("Work"), "chip", work.kind, 210, names=NAMES, tones=TONES),
        Column("number", N_("No."), "link", work.number, 110),
        Column("name", N_("Name"), "text", work.name, 220, stretch=True),
        Column("about", N_("About"), "text", work.about, 190),
        Column("due", N_("Day"), "date", type_coerce(work.due, day()), 110),
        Column("amount", N_("Amount"), "amount", type_coerce(work.amount, Minor()), 130, currency="currency"),
        Column("currency", N_("Cur."), "text", work.currency, 60, sought=False),
    ), source, (("due", False), ("number", False)), frozenset({
        "customer", "customer_credit", "credit_group", "credit_policy", "temporary_limit", "credit_hold", "customer_statistic"}))


def _rows(company_id: int, today: date, until: date) -> Subquery:
    return union_all(*(_part(company_id, today, until)[kind] for kind in KINDS)).subquery("credit_work")


def _one(kind: str, key: Any, number: Any, name: Any, due: Any, *, about: Any = _TEXT, amount: Any = _NONE,
         currency: Any = _TEXT) -> Select[Any]:
    place = KINDS.index(kind) + 1
    return select((literal(place * _SPAN, BigInteger) + key).label("id"), literal(kind, String).label("kind"),
                  cast(number, String).label("number"), cast(name, String).label("name"), cast(about, String).label("about"),
                  due.label("due"), cast(type_coerce(amount, BigInteger), BigInteger).label("amount"),
                  cast(currency, String).label("currency"))


def _part(company_id: int, today: date, until: date) -> dict[str, Select[Any]]:
    """Each kind of work as columns of the union. What somebody will be told once is there until it is done."""
    c, credit, group, policy, hold = Customer, CustomerCredit, CreditGroup, CreditPolicy, CreditHold
    limit, newer = TemporaryLimit, aliased(TemporaryLimit)
    who = (c.id, c.number, c.name)
    live = ~select(newer.id).where(newer.replaces_id == limit.id).exists()
    named = func.trim(func.coalesce(policy.insurer, "") + " " + func.coalesce(policy.policy_no, ""))
    return {
        "limit": _one("limit", *who, credit.expires_on, amount=credit.credit_limit, currency=credit.limit_currency)
        .join_from(credit, c, c.id == credit.customer_id)
        .where(credit.company_id == company_id, credit.expires_on <= until, credit.credit_limit > 0,
               credit.unlimited.is_(False), c.inactive.is_(False)),
        "group": _one("group", group.id, group.number, group.name, group.limit_to, amount=group.credit_limit,
                      currency=group.currency).where(group.company_id == company_id, group.limit_to <= until),
        "temporary": _one("temporary", limit.id, func.coalesce(c.number, group.number), func.coalesce(c.name, group.name),
                          limit.valid_to, amount=limit.amount, currency=limit.currency)
        .select_from(limit).outerjoin(c, c.id == limit.customer_id).outerjoin(group, group.id == limit.group_id)
        .where(limit.company_id == company_id, limit.valid_from <= until, limit.valid_to.between(today, until),
               limit.valid_to >= limit.valid_from, live),
        "policy": _one("policy", policy.id, c.number, c.name, policy.valid_to, about=named, amount=policy.value,
                       currency=policy.currency)
        .join_from(policy, c, c.id == policy.customer_id)
        .where(policy.company_id == company_id, policy.valid_to.between(today, until)),
        "review": _one("review", *who, credit.next_review).join_from(credit, c, c.id == credit.customer_id)
        .where(credit.company_id == company_id, credit.next_review <= until, c.inactive.is_(False)),
        "block": _one("block", *who, c.review_block_on).where(
            c.company_id == company_id, c.review_block_on <= today, or_(c.blocked > Blocked.BLANK, c.privacy_blocked.is_(True))),
        "negative": _negative(company_id, today),
        "excluded": _one("excluded", *who, credit.ignore_until).join_from(credit, c, c.id == credit.customer_id)
        .where(credit.company_id == company_id, or_(credit.excluded.is_(True), credit.ignore_until >= today)),
        "hold": _one("hold", hold.id, c.number, c.name, hold.review_on, about=hold.number, amount=hold.amount,
                     currency=hold.currency).join_from(hold, c, c.id == hold.customer_id)
        .where(hold.company_id == company_id, hold.state.in_(ACTIVE_STATES), hold.review_on <= today,
               or_(hold.postponed_to.is_(None), hold.postponed_to <= today)),
    }


def _negative(company_id: int, today: date) -> Select[Any]:
    """Customers with a limit who use more than it, as the figures of this month were reckoned last (CRD-25)."""
    row, c, credit = CustomerStatistic, Customer, CustomerCredit
    return (_one("negative", c.id, c.number, c.name, literal(today, Date),
                 amount=type_coerce(row.total_limit, BigInteger) - type_coerce(row.exposure, BigInteger),
                 currency=Company.accounting_currency)
            .join_from(row, c, c.id == row.customer_id).join(Company, Company.id == row.company_id)
            .outerjoin(credit, credit.customer_id == c.id)
            .where(row.company_id == company_id, row.month_end == _month_end(today), row.exposure > row.total_limit,
                   or_(row.total_limit > 0, credit.mandatory.is_(True))))


def _month_end(today: date) -> date:
    return today.replace(day=calendar.monthrange(today.year, today.month)[1])


def counts(session: Session, company_id: int, today: date, until: date) -> dict[str, int]:
    """How many rows each view has (tiles of W-06)."""
    rows = _rows(company_id, today, until)
    found: dict[str, int] = dict(session.execute(select(rows.c.kind, func.count()).group_by(rows.c.kind)).all())
    return {view: sum(found.get(kind, 0) for kind in kinds) for view, kinds in VIEWS.items()}
