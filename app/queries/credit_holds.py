"""The hold list: orders that credit control holds or held, with their figures and the one reason or *Multiple* (W-02, 10.2)."""

from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, exists, func, literal, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.accounts import ReasonCode
from app.models.archive import Note
from app.models.company import User
from app.models.credit import AccountStatus
from app.models.credit_holds import ACTIVE_STATES, CreditHold, CreditHoldReason
from app.models.credit_scoring import RiskGroup
from app.models.customers import Customer
from app.models.sales import SalesOrder
from app.models.types import Minor
from app.queries.listing import Column, Listing, ListQuery
from app.queries.sales import STEP_NAMES

Tone = tuple[str, str]
STATE_NAMES = {"on_hold": N_("Credit hold::On hold"), "ready_to_release": N_("Credit hold::Ready to release"),
               "awaiting_approval": N_("Credit hold::Awaiting approval"), "released": N_("Credit hold::Released"),
               "rejected": N_("Credit hold::Rejected"), "cancelled": N_("Credit hold::Cancelled")}
STATE_TONES: dict[str, Tone] = {
    "on_hold": ("danger", "pause"), "ready_to_release": ("success", "check"), "awaiting_approval": ("info", "clock"),
    "released": ("neutral", "check"), "rejected": ("danger", "no"), "cancelled": ("neutral", "no")}
REASON_NAMES = {
    "": "", "multiple": N_("Holds::Multiple"), "not_completed": N_("Check could not be completed"),
    "days_overdue": N_("Days overdue"), "overdue_amount": N_("Overdue amount"), "credit_limit_used": N_("Credit limit used"),
    "group_limit_used": N_("Group credit limit used"), "sales_order": N_("Sales order"),
    "credit_limit_expired": N_("Credit limit expired"), "account_status": N_("Account status"),
    "status_hold": N_("Account status"), "terms_of_payment": N_("Terms of payment"),
    "terms_changed": N_("Payment terms changed"), "discount_changed": N_("Settlement discount changed")}
FORCED_NAMES = {False: "", True: N_("Forced")}
FORCED_TONES: dict[bool, Tone] = {True: ("warning", "hand")}
VIEWS = ("open", "ready", "review", "mine", "forced", "awaiting", "all")
_H, _R = CreditHold, CreditHoldReason


def _reason() -> Any:
    """The one reason that still applies, or *multiple*; of a decided hold what it was held for."""
    def of(function: Any, valid: bool) -> Any:
        found = select(function).where(_R.hold_id == _H.id).correlate(_H)
        return (found.where(_R.valid.is_(True)) if valid else found).scalar_subquery()

    kinds, first = of(func.count(_R.kind.distinct()), True), of(func.min(_R.kind), True)
    return case((kinds > 1, literal("multiple")), (kinds == 1, first),
                (of(func.count(_R.kind.distinct()), False) > 1, literal("multiple")),
                else_=func.coalesce(of(func.min(_R.kind), False), ""))


def _shown(day: date, query: ListQuery) -> Any:
    """Which holds a view shows (W-02): *Open* leaves out what was postponed until its day (CRD-86)."""
    active = _H.state.in_(ACTIVE_STATES)
    open_now = and_(active, or_(_H.postponed_to.is_(None), _H.postponed_to <= day))
    return {"open": open_now, "ready": _H.state == "ready_to_release", "review": and_(open_now, _H.review_on <= day),
            "mine": and_(active, _H.assigned_to_id == query.scope.get("user_id", 0)), "forced": and_(active, _H.forced),
            "awaiting": _H.state == "awaiting_approval"}.get(query.scope.get("view", "open"), literal(True))


def hold_listing(day: date) -> Listing:
    """Credit holds; scope `view` is one of `VIEWS`, `user_id` who looks (*Mine*), `customer_id` leaves those of one customer."""
    person, decided = aliased(User), aliased(User)
    notes = (select(func.count(Note.id)).where(Note.owner_table == "credit_hold", Note.owner_id == _H.id)
             .correlate(_H).scalar_subquery())

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_H).join(SalesOrder, SalesOrder.id == _H.order_id)
                  .join(Customer, Customer.id == _H.customer_id).outerjoin(person, person.id == _H.assigned_to_id)
                  .outerjoin(decided, decided.id == _H.decided_by_id).outerjoin(ReasonCode, ReasonCode.id == _H.reason_id)
                  .outerjoin(RiskGroup, RiskGroup.id == _H.risk_group_id)
                  .outerjoin(AccountStatus, AccountStatus.id == _H.account_status_id)
                  .where(_H.company_id == query.company_id, _shown(day, query)))
        if customer := query.scope.get("customer_id"):
            joined = joined.where(_H.customer_id == customer)
        if order := query.scope.get("order_id"):
            joined = joined.where(_H.order_id == order)
        return joined

    amount, text = "amount", "text"
    return Listing("credit_holds", N_("Credit hold list"), _H.id, (
        Column("order", N_("Sales order"), "link", SalesOrder.number, 120),
        Column("customer_no", N_("Customer"), text, Customer.number, 90),
        Column("customer", N_("Name"), text, Customer.name, 200, stretch=True),
        Column("amount", N_("Amount"), amount, _H.amount, 116, currency="currency"),
        Column("currency", N_("Cur."), text, _H.currency, 60, sought=False, hidden=True),
        Column("value", N_("In company currency"), amount, _H.amount_accounting, 130, total=True, hidden=True),
        Column("reason", N_("Reason for the hold"), "chip", _reason(), 170, names=REASON_NAMES),
        Column("state", N_("Status"), "chip", _H.state, 150, names=STATE_NAMES, tones=STATE_TONES),
        Column("forced", N_("Forced"), "chip", _H.forced, 100, names=FORCED_NAMES, tones=FORCED_TONES),
        Column("step", N_("Checkpoint"), "chip", func.coalesce(_H.step, "none"), 116, names=STEP_NAMES),
        Column("held_on", N_("Held on"), "date", _H.held_on, 106),
        Column("review_on", N_("Review on"), "date", _H.review_on, 106),
        Column("exposure", N_("Exposure"), amount, _H.exposure, 120),
        Column("limit", N_("Total credit limit"), amount, _H.total_limit, 120),
        Column("used", N_("Used"), "percent", _H.used, 90),
        Column("available", N_("Available"), amount, _H.available, 120),
        Column("group_exposure", N_("Exposure of the group"), amount, _H.group_exposure, 130, hidden=True),
        Column("overdue", N_("Overdue amount"), amount, _H.overdue, 116, total=True),
        Column("oldest", N_("Oldest, days overdue"), "int", _H.oldest_days, 110),
        Column("assigned", N_("Assigned to"), text, func.coalesce(person.display_name, ""), 120),
        Column("number", N_("Hold"), text, _H.number, 120, hidden=True),
        Column("risk", N_("Risk group"), text, func.coalesce(RiskGroup.code, ""), 90, hidden=True),
        Column("account_status", N_("Account status"), text, func.coalesce(AccountStatus.code, ""), 110, hidden=True),
        Column("decision", N_("Reason for the release"), text, func.coalesce(ReasonCode.code, ""), 120, hidden=True),
        Column("decided_by", N_("Decided by"), text, func.coalesce(decided.display_name, ""), 120, hidden=True),
        Column("notes", N_("Notes"), "int", notes, 70, hidden=True),
        Column("failed", N_("Posting failed"), "flag", case((_H.error.is_not(None), 1), else_=0), 90, hidden=True),
    ), source, (("review_on", False), ("order", False)),
        frozenset({"credit_hold", "credit_hold_reason", "sales_order", "customer", "note"}))


def counts(session: Session, company_id: int) -> dict[str, tuple[int, int]]:
    """Number and amount (minor units, accounting currency) of active and of ready holds: tiles of the home page (W-06)."""
    rows = session.execute(
        select(_H.state, func.count(), type_coerce(func.coalesce(func.sum(_H.amount_accounting), 0), Minor()))
        .where(_H.company_id == company_id, _H.state.in_(ACTIVE_STATES)).group_by(_H.state)).all()
    held = (sum(n for _state, n, _sum in rows), sum(amount for _state, _n, amount in rows))
    ready = next(((n, amount) for state, n, amount in rows if state == "ready_to_release"), (0, 0))
    return {"held": held, "ready": ready}


def on_hold(order_id: Any) -> Any:
    """Is there an active hold of the order of a row? For lists of orders."""
    return exists(select(_H.id).where(_H.order_id == order_id, _H.state.in_(ACTIVE_STATES)))
