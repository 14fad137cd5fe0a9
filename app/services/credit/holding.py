"""Writing holds: a new one with its reasons, and every change of one: who, when, from, to, why, figures (CRD-82…88, 101)."""

from collections.abc import Mapping
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.facts import Facts, Percent, Saw, to_json
from app.core.money import Money
from app.models.credit_holds import CreditHold, CreditHoldEvent, CreditHoldReason, SignoffEvent, SignoffRequest
from app.models.credit_rules import CreditCheck
from app.models.sales import SalesOrder
from app.rules.credit import holds
from app.rules.credit.facts import Check, Customer
from app.rules.credit.figures import Figures
from app.rules.credit.holds import State
from app.rules.credit.reasons import Decision, Reason
from app.services.credit.asking import Answer, kept, passed, terms_of
from app.services.credit.books import Books
from app.services.desk import Desk

PLACES = Decimal("0.0001")
MOST_USED = Decimal(9_999_999)


def hold(session: Session, desk: Desk, books: Books, answer: Answer) -> CreditHold:
    """Put an order on hold at the step that asked, with every reason (CRD-82, 84); its earlier passes are logged too."""
    decision, head, check = answer.decision, answer.head, answer.check
    assert decision is not None and head is not None and check is not None and answer.step is not None
    passed(session, desk, answer)
    row = CreditHold(step=answer.step.value, pro_forma=answer.posting.pro_forma, parameters=dict(answer.posting.parameters))
    _begin(session, desk, books, row, head.id, head.number, check, decision.figures)
    add_reasons(session, desk, row, decision.reasons)
    event(session, desk, row, "held", None, figures=decision.figures)
    session.add(CreditCheck(
        company_id=desk.company_id, order_id=head.id, step=row.step, pro_forma=row.pro_forma, outcome="held", date=desk.today,
        order_value=head.total, hold_id=row.id, facts=to_json(kept(terms_of(books, head))), created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    session.flush()
    return row


def force(session: Session, desk: Desk, books: Books, check: Check, decision: Decision, reason_id: int,
          note: str = "") -> CreditHold:
    """Put an order on hold by hand; it stops every step, whatever the rules say (CRD-85). Their reasons are kept beside it."""
    row = CreditHold(step=None, parameters={}, forced=True, hold_reason_id=reason_id, note=note.strip() or None)
    _begin(session, desk, books, row, check.order.id, check.order.number, check, decision.figures)
    add_reasons(session, desk, row, decision.reasons)
    event(session, desk, row, "forced", None, reason_id=reason_id, note=note, figures=decision.figures)
    return row


def _begin(session: Session, desk: Desk, books: Books, row: CreditHold, order_id: int, number: str, check: Check,
           figures: Figures) -> None:
    """What every hold has: number, link to the one before, who and when, figures, review date (CRD-84, 86, 88)."""
    before = session.execute(select(func.count(), func.max(CreditHold.id)).where(CreditHold.order_id == order_id)).one()
    row.company_id, row.order_id = desk.company_id, order_id
    row.number, row.previous_id = f"{number}-{before[0] + 1}", before[1]
    row.state, row.held_on, row.held_at, row.held_by_id = State.ON_HOLD.value, desk.today, desk.clock.now(), desk.actor.user_id
    row.review_on = holds.review_on(desk.today, books.review_days)
    show(row, check, figures)
    session.add(row)
    session.flush()


def show(row: CreditHold, check: Check, figures: Figures) -> None:
    """The figures of a check into the columns of a hold (section 10.2)."""
    order, customer = check.order, check.customer
    own = order.total_own or Money(order.total, check.parameters.currency)
    used = figures.leading.percent
    row.amount, row.currency, row.amount_accounting = own.amount, own.currency, order.total
    row.customer_id = customer.id
    row.exposure, row.total_limit = figures.exposure, None if figures.limit.unlimited else figures.limit.total
    row.used = None if used is None else min(used, MOST_USED).quantize(PLACES)
    row.available = None if figures.limit.unlimited else figures.share.available
    row.group_exposure = figures.group.group.rate.needed(figures.group.share.exposure) if figures.group else None
    row.overdue, row.oldest_days = figures.overdue, figures.oldest_days
    row.risk_group_id, row.account_status_id = _ids(customer)


def _ids(customer: Customer) -> tuple[int | None, int | None]:
    return customer.risk_group.id if customer.risk_group else None, customer.status.id if customer.status else None


def add_reasons(session: Session, desk: Desk, row: CreditHold, reasons: tuple[Reason, ...]) -> None:
    """Reasons as they were found, below those a hold has already (CRD-87, 97)."""
    last = session.scalar(select(func.max(CreditHoldReason.position)).where(CreditHoldReason.hold_id == row.id)) or 0
    session.add_all(CreditHoldReason(
        company_id=desk.company_id, hold_id=row.id, position=position, kind=reason.kind.value,
        rule_version_id=reason.rule.id if reason.rule else None, valid=True,
        measured_amount=reason.measured.amount, measured_number=_number(reason.measured.number),
        threshold_amount=reason.measured.threshold_amount, threshold_number=_number(reason.measured.threshold_number),
        facts=to_json(reason.facts)) for position, reason in enumerate(reasons, last + 1))
    session.flush()


def _number(value: Decimal | None) -> Decimal | None:
    return None if value is None else min(value, MOST_USED).quantize(PLACES)


# ---------------------------------------------------------------- changes

def event(session: Session, desk: Desk, row: CreditHold, kind: str, was: str | None, *, reason_id: int | None = None,
          note: str = "", figures: Figures | None = None) -> None:
    """Write what happened to a hold; without figures those the row shows (CRD-101)."""
    session.add(CreditHoldEvent(
        company_id=desk.company_id, hold_id=row.id, kind=kind, from_state=was, to_state=row.state, reason_id=reason_id,
        note=note.strip() or None, figures=to_json(Facts("CRD-101", _shown(row) if figures is None else _of(figures))),
        created_at=desk.clock.now(), created_by_id=desk.actor.user_id))


def _of(figures: Figures) -> Mapping[str, Saw]:
    used = figures.leading.shown()
    return {"exposure": Money(figures.exposure, figures.currency), "overdue": Money(figures.overdue, figures.currency),
            "limit": None if figures.limit.unlimited else Money(figures.limit.total, figures.currency), "used": used,
            "days": figures.oldest_days}


def _shown(row: CreditHold) -> Mapping[str, Saw]:
    """What the columns say; the currency of the books is that of the company, which the reader knows."""
    return {"exposure_minor": row.exposure, "overdue_minor": row.overdue, "limit_minor": row.total_limit,
            "used": None if row.used is None else Percent(row.used), "days": row.oldest_days}


def move(session: Session, desk: Desk, row: CreditHold, to: State, kind: str, *, reason_id: int | None = None, note: str = "",
         figures: Figures | None = None) -> None:
    """Another state, with its event; whether it may be was asked before (CRD-88, 101)."""
    was, row.state = row.state, to.value
    row.ready_since = desk.today if to is State.READY else None
    if to in (State.RELEASED, State.REJECTED, State.CANCELLED):
        row.decided_at, row.decided_by_id, row.reason_id = desk.clock.now(), desk.actor.user_id, reason_id
        row.note, row.error = note.strip() or row.note, None
    event(session, desk, row, kind, was, reason_id=reason_id, note=note, figures=figures)


def active(session: Session, order_id: int) -> CreditHold | None:
    """The active hold of an order (CRD-84)."""
    return session.scalars(select(CreditHold).where(
        CreditHold.order_id == order_id, CreditHold.state.in_([s.value for s in holds.ACTIVE]))).first()


def ever(session: Session, order_id: int) -> bool:
    """Was an order ever on hold? Its history is kept then (CRD-101)."""
    return session.scalars(select(CreditHold.id).where(CreditHold.order_id == order_id).limit(1)).first() is not None


def cancel_for(session: Session, desk: Desk, row: SalesOrder, books: Books | None = None) -> None:
    """An order that was cancelled or closed ends its hold, with reason P-03 (CRD-100)."""
    found = active(session, row.id)
    if found is not None:
        _nothing_to_approve(session, desk, found)
        move(session, desk, found, State.CANCELLED, "cancelled", reason_id=(books or Books(session, desk)).cancel_reason)


def _nothing_to_approve(session: Session, desk: Desk, row: CreditHold) -> None:
    """What was asked for of a hold that ends is taken back: approving it later would revive the hold (CRD-88, SGN-06)."""
    for request in session.scalars(select(SignoffRequest).where(
            SignoffRequest.subject_table == CreditHold.__tablename__, SignoffRequest.subject_id == row.id,
            SignoffRequest.state.in_(("submitted", "approved_failed")))):
        request.state = "draft"
        session.add(SignoffEvent(company_id=desk.company_id, request_id=request.id, action="recalled", self_approved=False,
                                 created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
