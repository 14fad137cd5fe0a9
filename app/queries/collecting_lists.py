"""Activities, cases, promises and payment plans as lists, and those of one customer (COL-23, 27, 30, 31, WIN-10)."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import Select, and_, case, func, literal, select, type_coerce
from sqlalchemy.orm import aliased

from app.core.words import N_
from app.models.collecting import (
    Activity,
    ActivityEntry,
    CollectionCase,
    PaymentPlan,
    PaymentPlanInstalment,
    Promise,
    PromiseEntry,
)
from app.models.collections import EntryCollection
from app.models.company import User
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER, Minor, day
from app.queries.collecting import narrowed
from app.queries.listing import Column, Listing, ListQuery

TYPE_NAMES = {"call": N_("Call"), "email": N_("E-mail"), "letter": N_("Activity::Letter"), "visit": N_("Visit"),
              "task": N_("Task"), "meeting": N_("Meeting")}
TYPE_TONES = {"call": ("info", "half"), "email": ("info", "square"), "letter": ("neutral", "square"),
              "visit": ("violet", "triangle"), "task": ("neutral", "check"), "meeting": ("violet", "half")}
RESULT_NAMES = {"reached": N_("Reached"), "not_reached": N_("Not reached"), "promise": N_("Result::Promise"),
                "dispute": N_("Result::Dispute"), "refused": N_("Refused to pay"), "other": N_("Other")}
CASE_NAMES = {"open": N_("Open"), "in_progress": N_("In progress"), "waiting": N_("Waiting"), "closed": N_("Closed")}
CASE_TONES = {"open": ("info", "ring"), "in_progress": ("info", "half"), "waiting": ("warning", "pause"),
              "closed": ("neutral", "check")}
PRIORITY_NAMES = {"low": N_("Low"), "normal": N_("Normal"), "high": N_("High")}
PRIORITY_TONES = {"high": ("danger", "triangle"), "low": ("neutral", "ring")}
PROMISE_NAMES = {"open": N_("Promise::Open"), "kept": N_("Promise::Kept"), "partly_kept": N_("Promise::Partly kept"),
                 "broken": N_("Promise::Broken"), "withdrawn": N_("Promise::Withdrawn")}
PROMISE_TONES = {"open": ("info", "half"), "kept": ("success", "check"), "partly_kept": ("warning", "half"),
                 "broken": ("danger", "cross"), "withdrawn": ("neutral", "no")}
PLAN_NAMES = {"draft": N_("Draft"), "active": N_("Plan::Active"), "kept": N_("Plan::Kept"), "broken": N_("Plan::Broken"),
              "cancelled": N_("Plan::Cancelled")}
PLAN_TONES = {"draft": ("neutral", "ring"), "active": ("info", "half"), "kept": ("success", "check"),
              "broken": ("danger", "cross"), "cancelled": ("neutral", "no")}
_S, _E, _C = CustomerEntryState, CustomerLedgerEntry, EntryCollection


def _customer() -> tuple[Column, ...]:
    return (Column("number", N_("No."), "text", Customer.number, 80),
            Column("name", N_("Customer"), "text", Customer.name, 190, stretch=True),
            Column("customer_id", "", "int", Customer.id, 0, hidden=True))


def _of_scope(query: ListQuery, today: date, own: Any) -> list[Any]:
    """Pool and agent of the customer; `customer_id` of a customer page, `owner` of the row itself."""
    found = narrowed(query, today)
    if query.scope.get("customer_id"):
        found.append(Customer.id == query.scope["customer_id"])
    if query.scope.get("owner") and own is not None:
        found.append(own == query.scope["owner"])
    return found


def activity_listing(today: date) -> Listing:
    """Activities; scope `view`: due (open, until today), open, coming (the next week), closed or all; `owner`, `customer_id`,
    `case_id` (COL-31).
    """
    a, owner = Activity, aliased(User)
    documents = (select(func.aggregate_strings(_E.document_no, ", ")).join(ActivityEntry, ActivityEntry.entry_id == _E.id)
                 .where(ActivityEntry.activity_id == a.id).correlate(a).scalar_subquery())
    views: dict[str, Any] = {
        "due": and_(a.closed.is_(False), a.due <= today), "open": a.closed.is_(False), "closed": a.closed.is_(True),
        "coming": and_(a.closed.is_(False), a.due > today, a.due <= today + timedelta(7))}

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(a).join(Customer, Customer.id == a.customer_id).join(owner, owner.id == a.owner_id)
                  .outerjoin(CollectionCase, CollectionCase.id == a.case_id)
                  .where(a.company_id == query.company_id, *_of_scope(query, today, a.owner_id)))
        if query.scope.get("case_id"):
            joined = joined.where(a.case_id == query.scope["case_id"])
        view = views.get(query.scope.get("view", "all"))
        return joined if view is None else joined.where(view)

    late = case((and_(a.closed.is_(False), a.due < today), a.due), else_=None)
    return Listing("activities", N_("Activities"), a.id, (
        Column("check", "", "check", literal(False), 36),
        Column("purpose", N_("Purpose"), "link", a.purpose, 200, stretch=True),
        Column("type", N_("Type"), "chip", a.type, 130, names=TYPE_NAMES, tones=TYPE_TONES), *_customer(),
        Column("due", N_("Due"), "date", a.due, 106), Column("late", N_("Days late"), "late", type_coerce(late, day()), 76),
        Column("owner", N_("Owner"), "person", owner.display_name, 120),
        Column("documents", N_("Documents"), "text", documents, 150, hidden=True),
        Column("case", N_("Case"), "text", CollectionCase.number, 90, hidden=True),
        Column("result", N_("Result"), "text", a.result, 110, names=RESULT_NAMES),
        Column("memo", N_("Memo"), "text", a.memo, 200, hidden=True),
        Column("closed", N_("Closed"), "flag", a.closed, 70, hidden=True),
    ), source, (("due", False),), frozenset({"activity", "collection_case", "customer"}), N_("No activities here."),
        first=("check", "due", "type", "purpose", "number", "name", "owner", "late", "result"))


def case_listing(today: date) -> Listing:
    """Cases; scope `view`: open, mine (with `owner`), closed or all; `owner`, `customer_id` (COL-30)."""
    c, owner = CollectionCase, aliased(User)
    entries = select(func.count()).where(_C.case_id == c.id).correlate(c).scalar_subquery()
    amount = (select(func.sum(_S.remaining_accounting)).join(_C, _C.entry_id == _S.entry_id)
              .where(_C.case_id == c.id, _S.open_until == FOR_EVER).correlate(c).scalar_subquery())
    to_do = (select(func.min(Activity.due)).where(Activity.case_id == c.id, Activity.closed.is_(False)).correlate(c)
             .scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(c).join(Customer, Customer.id == c.customer_id).join(owner, owner.id == c.owner_id)
                  .where(c.company_id == query.company_id, *_of_scope(query, today, c.owner_id)))
        match query.scope.get("view", "all"):
            case "open":
                return joined.where(c.status != "closed")
            case "closed":
                return joined.where(c.status == "closed")
        return joined

    return Listing("collection_cases", N_("Cases"), c.id, (
        Column("check", "", "check", literal(False), 36),
        Column("case", N_("Case"), "link", c.number, 100), Column("subject", N_("Subject"), "text", c.subject, 200, stretch=True),
        *_customer(), Column("status", N_("Status"), "chip", c.status, 120, names=CASE_NAMES, tones=CASE_TONES),
        Column("priority", N_("Priority"), "chip", c.priority, 100, names=PRIORITY_NAMES, tones=PRIORITY_TONES),
        Column("owner", N_("Owner"), "person", owner.display_name, 120),
        Column("entries", N_("Entries"), "int", entries, 70),
        Column("amount", N_("Open"), "amount", type_coerce(func.coalesce(amount, 0), Minor()), 112, total=True),
        Column("next_activity", N_("Next activity"), "date", type_coerce(to_do, day()), 106),
        Column("opened", N_("Opened"), "date", c.opened_on, 106), Column("closed", N_("Closed"), "date", c.closed_on, 106,
                                                                         hidden=True),
    ), source, (("opened", True),), frozenset({"activity", "collection_case", "entry_collection", "customer_entry_state"}),
        N_("No cases here."))


def promise_listing(today: date) -> Listing:
    """Promises; scope `view`: due (open, until today), open, broken, kept or all; `customer_id` (COL-23, 24)."""
    p = Promise
    documents = (select(func.aggregate_strings(_E.document_no, ", ")).join(PromiseEntry, PromiseEntry.entry_id == _E.id)
                 .where(PromiseEntry.promise_id == p.id).correlate(p).scalar_subquery())
    views: dict[str, Any] = {"due": and_(p.state == "open", p.promised_on <= today), "open": p.state == "open",
                             "broken": p.state.in_(("broken", "partly_kept")), "kept": p.state == "kept"}

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(p).join(Customer, Customer.id == p.customer_id).join(User, User.id == p.created_by_id)
                  .where(p.company_id == query.company_id, *_of_scope(query, today, None)))
        view = views.get(query.scope.get("view", "all"))
        return joined if view is None else joined.where(view)

    return Listing("promises", N_("Promises"), p.id, (
        Column("check", "", "check", literal(False), 36), *_customer(),
        Column("promised_on", N_("Promised for"), "date", p.promised_on, 106),
        Column("amount", N_("Amount"), "amount", p.amount, 112, total=True, currency="currency"),
        Column("paid", N_("Paid in time"), "amount", p.paid, 112, total=True, currency="currency"),
        Column("currency", N_("Cur."), "text", p.currency, 50, sought=False),
        Column("state", N_("Status"), "chip", p.state, 130, names=PROMISE_NAMES, tones=PROMISE_TONES),
        Column("documents", N_("Documents"), "text", documents, 160),
        Column("contact", N_("Contact"), "text", p.contact, 120, hidden=True),
        Column("made_on", N_("Made on"), "date", p.made_on, 106, hidden=True),
        Column("by", N_("By"), "person", User.display_name, 120, hidden=True),
        Column("note", N_("Note"), "text", p.note, 180, hidden=True),
    ), source, (("promised_on", False),), frozenset({"promise", "promise_entry", "customer"}), N_("No promises here."))


def plan_listing(today: date) -> Listing:
    """Payment plans; scope `view`: active, draft, ended or all; `customer_id` (COL-27)."""
    p, part = PaymentPlan, PaymentPlanInstalment

    def sums(value: Any, *tests: Any) -> Any:
        return func.coalesce(select(value).where(part.plan_id == p.id, *tests).correlate(p).scalar_subquery(), 0)

    missed = case((p.state.in_(("active", "broken")), sums(func.count(), part.due < today, part.cleared < part.amount)), else_=0)
    due = (select(func.min(part.due)).where(part.plan_id == p.id, part.cleared < part.amount).correlate(p).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(p).join(Customer, Customer.id == p.customer_id)
                  .where(p.company_id == query.company_id, *_of_scope(query, today, None)))
        match query.scope.get("view", "all"):
            case "active" | "draft" as state:
                return joined.where(p.state == state)
            case "ended":
                return joined.where(p.state.in_(("kept", "broken", "cancelled")))
        return joined

    return Listing("payment_plans", N_("Payment plans"), p.id, (
        Column("plan", N_("Plan"), "link", func.coalesce(p.number, ""), 100), *_customer(),
        Column("state", N_("Status"), "chip", p.state, 130, names=PLAN_NAMES, tones=PLAN_TONES),
        Column("amount", N_("Amount"), "amount", type_coerce(sums(func.sum(part.amount)), Minor()), 112, total=True,
               currency="currency"),
        Column("cleared", N_("Paid"), "amount", type_coerce(sums(func.sum(part.cleared)), Minor()), 112, total=True,
               currency="currency"),
        Column("currency", N_("Cur."), "text", p.currency, 50, sought=False),
        Column("next", N_("Next instalment"), "date", type_coerce(due, day()), 110),
        Column("missed", N_("Missed"), "int", missed, 70), Column("agreed_on", N_("Agreed on"), "date", p.agreed_on, 106),
    ), source, (("next", False),), frozenset({"payment_plan", "payment_plan_instalment", "customer"}),
        N_("No payment plans here."))
