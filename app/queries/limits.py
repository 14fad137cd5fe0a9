"""Limits as lists: adjustment journals, groups that share a limit, insurance and guarantees; and who can be found for a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, func, null, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.search import folded
from app.core.words import N_
from app.models.company import User
from app.models.credit import CoverageType, CreditGroup, CreditGroupMember, CreditPolicy, PolicyType
from app.models.credit_limits import LimitJournal, LimitJournalLine
from app.models.customers import Customer
from app.models.types import Minor
from app.queries.customers import find_customers
from app.queries.listing import Column, Listing, ListQuery

STATE_NAMES = {"draft": N_("Draft"), "submitted": N_("Submitted"), "partly_approved": N_("Partly approved"),
               "approved": N_("Approved"), "returned": N_("Returned"), "failed": N_("Approved – failed"), "posted": N_("Posted")}
STATE_TONES = {"draft": ("neutral", "ring"), "submitted": ("warning", "half"), "partly_approved": ("warning", "half"),
               "approved": ("info", "check"), "returned": ("warning", "triangle"), "failed": ("danger", "cross"),
               "posted": ("success", "check")}
TYPE_NAMES = {"limit": N_("Credit limit"), "temporary": N_("Temporary credit limit")}
KIND_NAMES = {"insurance": N_("Insurance"), "guarantee": N_("Guarantee")}
VALID_NAMES = {"valid": N_("Valid"), "coming": N_("Begins later"), "ended": N_("Ended")}
VALID_TONES = {"valid": ("success", "check"), "coming": ("info", "ring"), "ended": ("neutral", "pause")}
_J, _L, _MOST = LimitJournal, LimitJournalLine, 8


def _lines(value: Any) -> Any:
    return select(value).where(_L.journal_id == _J.id).correlate(_J).scalar_subquery()


def journal_listing() -> Listing:
    """Adjustment journals, the newest first; scope `view` is all, open, approve or posted (W-03)."""
    several = _lines(func.count(func.distinct(_L.currency))) > 1
    change = _lines(func.coalesce(func.sum(_L.new_limit - func.coalesce(_L.current_limit, 0)), 0))
    first, last = _lines(func.min(_L.currency)), _lines(func.max(_L.currency))
    customers = _lines(func.count(_L.customer_id))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = chosen.select_from(_J).outerjoin(User, User.id == _J.created_by_id).where(_J.company_id == query.company_id)
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(_J.state != "posted")
            case "approve":
                return joined.where(_J.state.in_(("submitted", "partly_approved")))
            case "posted":
                return joined.where(_J.state == "posted")
        return joined

    return Listing("limit_journals", N_("Credit limit adjustments"), _J.id, (
        Column("number", N_("Number"), "link", func.coalesce(_J.number, ""), 120),
        Column("type", N_("Type"), "text", _J.type, 170, names=TYPE_NAMES),
        Column("text", N_("Description"), "text", _J.text, 220, stretch=True),
        Column("lines", N_("Lines"), "int", _lines(func.count(_L.id)), 70),
        Column("customers", N_("Customers"), "int", customers, 84, hidden=True),
        Column("change", N_("Total change"), "amount", type_coerce(case((several, null()), else_=change), Minor()), 130,
               currency="currency"),
        Column("currency", N_("Cur."), "text", case((several, first + " … " + last), else_=func.coalesce(last, "")), 90,
               sought=False),
        Column("state", N_("Status"), "chip", _J.state, 150, names=STATE_NAMES, tones=STATE_TONES),
        Column("date", N_("Date"), "date", _J.date, 106),
        Column("posted_at", N_("Posted on"), "date", _J.posted_at, 106),
        Column("user", N_("Begun by"), "text", User.display_name, 140),
    ), source, (("date", True), ("number", True)), frozenset({"limit_journal", "limit_journal_line"}))


def group_listing() -> Listing:
    """Groups that share a limit (W-06)."""
    members = (select(func.count(CreditGroupMember.id)).where(CreditGroupMember.group_id == CreditGroup.id)
               .correlate(CreditGroup).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return chosen.select_from(CreditGroup).where(CreditGroup.company_id == query.company_id)

    return Listing("credit_groups", N_("Customer credit groups"), CreditGroup.id, (
        Column("number", N_("No."), "link", CreditGroup.number, 110),
        Column("name", N_("Name"), "text", CreditGroup.name, 260, stretch=True),
        Column("limit", N_("Credit limit"), "amount", CreditGroup.credit_limit, 140, currency="currency"),
        Column("currency", N_("Cur."), "text", CreditGroup.currency, 60, sought=False),
        Column("until", N_("Limit holds until"), "date", CreditGroup.limit_to, 130),
        Column("members", N_("Members"), "int", members, 90),
    ), source, (("number", False),), frozenset({"credit_group", "credit_group_member"}))


def policy_listing(day: date) -> Listing:
    """Insurance and guarantees on a day; scope `view` is all, valid, ending (with `until`) or ended."""
    p = CreditPolicy
    ended, coming = p.valid_to < day, p.valid_from > day
    state = case((ended, "ended"), (coming, "coming"), else_="valid")

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(p).join(Customer, Customer.id == p.customer_id)
                  .outerjoin(PolicyType, PolicyType.id == p.type_id).outerjoin(CoverageType, CoverageType.id == p.coverage_id)
                  .where(p.company_id == query.company_id))
        if query.scope.get("customer_id"):
            joined = joined.where(p.customer_id == query.scope["customer_id"])
        until = query.scope.get("until") or day
        match query.scope.get("view", "all"):
            case "valid":
                return joined.where(p.valid_from <= day, or_(p.valid_to.is_(None), p.valid_to >= day))
            case "ending":
                return joined.where(and_(p.valid_to >= day, p.valid_to <= until))
            case "ended":
                return joined.where(ended)
        return joined

    return Listing("credit_policies", N_("Insurance and guarantees"), p.id, (
        Column("number", N_("No."), "link", Customer.number, 90),
        Column("customer", N_("Customer"), "text", Customer.name, 200, stretch=True),
        Column("kind", N_("Policy::Category"), "text", p.kind, 110, names=KIND_NAMES),
        Column("type", N_("Type"), "words", PolicyType.names, 120, sought=False),
        Column("insurer", N_("Insurer or guarantor"), "text", p.insurer, 160),
        Column("policy_no", N_("Policy no."), "text", p.policy_no, 110),
        Column("starts", N_("Holds from"), "date", p.valid_from, 106),
        Column("ends", N_("Until"), "date", p.valid_to, 106),
        Column("value", N_("Value"), "amount", p.value, 120, currency="currency"),
        Column("currency", N_("Cur."), "text", p.currency, 60, sought=False),
        Column("percent", N_("Percentage"), "percent", p.update_percent, 96),
        Column("state", N_("Status"), "chip", state, 120, names=VALID_NAMES, tones=VALID_TONES),
    ), source, (("number", False), ("starts", True)), frozenset({"credit_policy", "customer"}))


# ---------------------------------------------------------------- who a line can be for

@dataclass(frozen=True, slots=True)
class Hit:
    """A customer or a group that shares a limit: kind and id, number, name, and what stands beside it."""

    kind: str
    id: int
    number: str
    name: str
    beside: str = ""


def find(session: Session, company_id: int, text: str) -> list[Hit]:
    """Customers and groups for a typed text: what has exactly that number first."""
    wanted = text.strip()
    rows = session.scalars(select(CreditGroup).where(CreditGroup.company_id == company_id).order_by(CreditGroup.number)).all()
    groups = [Hit("group", g.id, g.number, g.name) for g in rows
              if folded(wanted) in folded(f"{g.number} {g.name}")][:_MOST]
    people = [Hit("customer", h.customer_id, h.number, h.name, h.city)
              for h in find_customers(session, company_id, wanted, _MOST)]
    exact = [h for h in (*people, *groups) if h.number.lower() == wanted.lower()]
    return [*exact, *(h for h in (*people, *groups) if h not in exact)][:_MOST]


def by_number(session: Session, company_id: int, texts: Sequence[str]) -> dict[str, tuple[str, int]]:
    """What each text is the exact number of, many at once; a number of a customer and a group alike is left out."""
    wanted = sorted({t.strip().lower() for t in texts if t.strip()})
    found: dict[str, list[tuple[str, int]]] = {}
    for start in range(0, len(wanted), 400):
        part = wanted[start:start + 400]
        for kind, model in (("customer", Customer), ("group", CreditGroup)):
            for identity, number in session.execute(select(model.id, func.lower(model.number)).where(
                    model.company_id == company_id, func.lower(model.number).in_(part))):
                found.setdefault(number, []).append((kind, identity))
    single = {number: hits[0] for number, hits in found.items() if len(hits) == 1}
    return {text: single[text.strip().lower()] for text in texts if text.strip().lower() in single}

