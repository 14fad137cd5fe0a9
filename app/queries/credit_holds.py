"""The hold list: orders that credit control holds or held, with their figures and the one reason or *Multiple* (W-02, 10.2)."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Select, String, and_, case, exists, func, literal, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.accounts import ReasonCode
from app.models.archive import Note
from app.models.company import User
from app.models.credit import AccountStatus
from app.models.credit_holds import ACTIVE_STATES, CreditHold, CreditHoldReason
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
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
    "on_hold": ("warning", "pause"), "ready_to_release": ("success", "check"), "awaiting_approval": ("info", "half"),
    "released": ("neutral", "check"), "rejected": ("danger", "no"), "cancelled": ("neutral", "cross")}
REASON_NAMES = {
    "": "", "multiple": N_("Holds::Multiple"), "not_completed": N_("Check could not be completed"),
    "days_overdue": N_("Days overdue"), "overdue_amount": N_("Overdue amount"), "credit_limit_used": N_("Credit limit used"),
    "group_limit_used": N_("Group credit limit used"), "sales_order": N_("Sales order"),
    "credit_limit_expired": N_("Credit limit expired"), "account_status": N_("Account status"),
    "status_hold": N_("Account status"), "terms_of_payment": N_("Terms of payment"),
    "terms_changed": N_("Payment terms changed"), "discount_changed": N_("Settlement discount changed"), "forced": N_("Forced")}
FORCED_NAMES = {False: "", True: N_("Forced")}
FORCED_TONES: dict[bool, Tone] = {True: ("violet", "square")}
SHOWN_NAMES = {**STATE_NAMES, "on_hold": N_("Holds::On hold"), "ready_to_release": N_("Holds::Ready"),
               "awaiting_approval": N_("Holds::Awaiting"), "forced": N_("Forced")}
SHOWN_TONES: dict[str, Tone] = {**STATE_TONES, "forced": ("violet", "square")}
"""The states of a hold with the forced ones told apart, as the list shows them."""
VIEWS = ("open", "ready", "review", "mine", "forced", "awaiting", "all")
_H, _R, _V = CreditHold, CreditHoldReason, BlockingRuleVersion


def _reason() -> Any:
    """The one reason that still applies, or *multiple*; of a decided hold what it was held for."""
    def of(function: Any, valid: bool) -> Any:
        found = select(function).where(_R.hold_id == _H.id).correlate(_H)
        return (found.where(_R.valid.is_(True)) if valid else found).scalar_subquery()

    kinds, first = of(func.count(_R.kind.distinct()), True), of(func.min(_R.kind), True)
    return case((kinds > 1, literal("multiple")), (kinds == 1, first),
                (of(func.count(_R.kind.distinct()), False) > 1, literal("multiple")),
                else_=func.coalesce(of(func.min(_R.kind), False), case((_H.forced, "forced"), else_="")))


def _shown_state() -> Any:
    """The state, with forced holds told apart while nothing else is known of them."""
    return case((and_(_H.forced, _H.state == "on_hold"), literal("forced")), else_=type_coerce(_H.state, String))


def _threshold() -> Any:
    """The percentage above which the limit holds: of the reason that was found, else of the rule for everybody."""
    own = (select(func.min(_R.threshold_number))
           .where(_R.hold_id == _H.id, _R.kind.in_(("credit_limit_used", "group_limit_used"))).correlate(_H).scalar_subquery())
    newest = select(func.max(_V.id)).where(_V.rule_id == BlockingRule.id).correlate(BlockingRule).scalar_subquery()
    everyone = (select(func.min(_V.value_percent)).join(BlockingRule, BlockingRule.id == _V.rule_id)
                .where(BlockingRule.company_id == _H.company_id, BlockingRule.active, BlockingRule.type == "credit_limit_used",
                       _V.kind == "blocking", _V.scope == "all", _V.id == newest).correlate(_H).scalar_subquery())
    return func.coalesce(own, everyone)


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
        Column("mark", "", "check", None, 38),
        Column("order", N_("Sales order"), "link", SalesOrder.number, 120),
        Column("customer", N_("Customer"), text, Customer.name, 190, stretch=True),
        Column("value", N_("Amount"), amount, _H.amount_accounting, 110, total=True),
        Column("reason", N_("Reason"), text, _reason(), 150, names=REASON_NAMES),
        Column("used", N_("Limit used"), "gauge", _H.used, 150, mark="threshold"),
        Column("days", N_("Holds::Days"), "age", _H.held_on, 60),
        Column("shown", N_("Status"), "chip", _shown_state(), 150, names=SHOWN_NAMES, tones=SHOWN_TONES),
        Column("assigned", N_("Who"), "person", func.coalesce(person.display_name, ""), 50),
        Column("customer_no", N_("Customer number"), text, Customer.number, 90, hidden=True, searchable=True),
        Column("amount", N_("Order amount"), amount, _H.amount, 116, currency="currency", hidden=True),
        Column("currency", N_("Cur."), text, _H.currency, 60, sought=False, hidden=True),
        Column("threshold", N_("Threshold"), "percent", _threshold(), 90, hidden=True),
        Column("state", N_("Hold status"), "chip", _H.state, 150, names=STATE_NAMES, tones=STATE_TONES, hidden=True),
        Column("forced", N_("Forced"), "chip", _H.forced, 100, names=FORCED_NAMES, tones=FORCED_TONES, hidden=True),
        Column("step", N_("Checkpoint"), text, func.coalesce(type_coerce(_H.step, String), "none"), 116, names=STEP_NAMES,
               hidden=True),
        Column("held_on", N_("Held on"), "date", _H.held_on, 106, hidden=True),
        Column("review_on", N_("Review on"), "date", _H.review_on, 106, hidden=True),
        Column("exposure", N_("Exposure"), amount, _H.exposure, 120, hidden=True),
        Column("limit", N_("Total credit limit"), amount, _H.total_limit, 120, hidden=True),
        Column("available", N_("Available"), amount, _H.available, 120, hidden=True),
        Column("group_exposure", N_("Exposure of the group"), amount, _H.group_exposure, 130, hidden=True),
        Column("overdue", N_("Overdue amount"), amount, _H.overdue, 116, hidden=True),
        Column("oldest", N_("Oldest, days overdue"), "int", _H.oldest_days, 110, hidden=True),
        Column("number", N_("Hold"), text, _H.number, 120, hidden=True, searchable=True),
        Column("risk", N_("Risk group"), text, func.coalesce(RiskGroup.code, ""), 90, hidden=True),
        Column("account_status", N_("Account status"), text, func.coalesce(AccountStatus.code, ""), 110, hidden=True),
        Column("decision", N_("Reason for the release"), text, func.coalesce(ReasonCode.code, ""), 120, hidden=True),
        Column("decided_by", N_("Decided by"), text, func.coalesce(decided.display_name, ""), 120, hidden=True),
        Column("notes", N_("Notes"), "int", notes, 70, hidden=True),
        Column("failed", N_("Posting failed"), "flag", case((_H.error.is_not(None), 1), else_=0), 90, hidden=True),
    ), source, (("used", True), ("order", False)),
        frozenset({"credit_hold", "credit_hold_reason", "sales_order", "customer", "note"}))


def view_counts(session: Session, query: ListQuery, day: date) -> dict[str, int]:
    """How many holds each view would show, without search words and filters; *All* is not counted (W-02)."""
    views = [view for view in VIEWS if view != "all"]
    inside = [_shown(day, replace(query, scope={**query.scope, "view": view})) for view in views]
    asked = select(*(func.coalesce(func.sum(case((one, 1), else_=0)), 0) for one in inside)).where(
        _H.company_id == query.company_id)
    if customer := query.scope.get("customer_id"):
        asked = asked.where(_H.customer_id == customer)
    return {view: int(n) for view, n in zip(views, session.execute(asked).one(), strict=True)}


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
