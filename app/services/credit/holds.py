"""The hold list and what a person does there: look, assign, postpone, force, ask *What if* (W-02, CRD-84…101).

`release`, `reject` and `evaluate_holds` stand beside it in `releasing` and `evaluating` and are reached from here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.facts import from_json
from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.accounts import ReasonCode
from app.models.archive import Note
from app.models.company import User
from app.models.credit import AccountStatus, CustomerCredit
from app.models.credit_holds import CreditHold, CreditHoldEvent, CreditHoldReason
from app.models.credit_scoring import RiskGroup
from app.models.customers import Customer
from app.models.sales import SalesOrder
from app.queries.credit_holds import hold_listing, view_counts
from app.queries.listing import Listing, ListQuery
from app.rules.credit import holds as rules
from app.rules.credit import what_if as changing
from app.rules.credit.facts import Change, Check, Step
from app.rules.credit.holds import State
from app.rules.credit.releases import COVERS_NAMES, Covers
from app.services import permissions
from app.services.credit import approving, holding, shown
from app.services.credit.books import Books
from app.services.credit.evaluating import Evaluated, Run, Selection, decide, evaluate_holds
from app.services.credit.hold_count import tiles
from app.services.credit.releasing import Done, Release, Seen, reasons, reject, release
from app.services.credit.shown import EventLine, Panel, ReasonLine, Shown
from app.services.desk import Desk

__all__ = ["COVERS_NAMES", "Covers", "Done", "Evaluated", "ForceFilter", "Forced", "Panel", "Release", "Run", "Seen",
           "Selection", "Tried", "assign", "evaluate_holds", "force", "force_one", "listing", "panel", "people", "postpone",
           "reasons", "reject", "release", "tiles", "to_post", "views", "what_if"]

declare({
    "CRD-85-none": N_("No order fits this filter. Choose another customer, group or period."),
    "CRD-85-use": N_("Reason {reason} is not meant for holds. Choose another one."),
    "CRD-85-there": N_("Order {order} is on hold already. Look at hold {hold}."),
    "CRD-86-person": N_("This person is no longer active. Choose another one."),
})


def listing(desk: Desk) -> Listing:
    """The hold list as of today; its scope is told in `queries.credit_holds` (W-02)."""
    return hold_listing(desk.today)


def views(desk: Desk, query: ListQuery) -> dict[str, int]:
    """How many holds each saved view of the list shows (W-02)."""
    with desk.reading() as session:
        return view_counts(session, query, desk.today)


def to_post(desk: Desk) -> tuple[int, ...]:
    """Holds that are ready and wait for the answer whether they are released with posting (P-11, CRD-98)."""
    with desk.reading() as session:
        if Books(session, desk).automatic is not rules.Automatic.WITH_POSTING:
            return ()
        return tuple(session.scalars(select(CreditHold.id).where(
            CreditHold.company_id == desk.company_id, CreditHold.state == State.READY, CreditHold.forced.is_(False))
            .order_by(CreditHold.id)))


# ---------------------------------------------------------------- looking

def panel(desk: Desk, hold_id: int) -> Panel | None:
    """Everything about a hold; None when it is gone (section 10.2, CRD-87, 101)."""
    with desk.reading() as session:
        row = session.get(CreditHold, hold_id)
        if row is None or row.company_id != desk.company_id:
            return None
        order, customer = session.get_one(SalesOrder, row.order_id), session.get_one(Customer, row.customer_id)
        return Panel(
            row.id, row.number, order.id, order.number, Money(row.amount, row.currency), row.amount_accounting, customer.id,
            customer.number, customer.name, row.step, row.pro_forma, row.state, row.forced, row.held_on,
            rules.days_held(row.held_on, desk.today), row.review_on, row.postponed_to, _person(session, row.assigned_to_id),
            _reason(session, desk, row.hold_reason_id), row.note or "", _reason(session, desk, row.reason_id),
            _person(session, row.decided_by_id), row.decided_at, row.used, row.exposure, row.total_limit, row.available,
            row.group_exposure, row.overdue, row.oldest_days, _code(session, RiskGroup, row.risk_group_id),
            _code(session, AccountStatus, row.account_status_id), row.previous_id, (row.version, order.version),
            _reason_lines(session, desk, row), _now(session, desk, row), approving.stored_problems(row.error),
            _history(session, desk, row), _notes(session, row))


def _person(session: Session, user_id: int | None) -> str:
    return session.get_one(User, user_id).display_name if user_id is not None else ""


def _reason(session: Session, desk: Desk, reason_id: int | None) -> str:
    row = session.get(ReasonCode, reason_id) if reason_id is not None else None
    return "" if row is None else row.texts.get(desk.language) or row.texts.get("en") or row.code


def _code(session: Session, model: type[RiskGroup] | type[AccountStatus], key: int | None) -> str:
    return session.scalar(select(model.code).where(model.id == key)) or "" if key is not None else ""


def _notes(session: Session, row: CreditHold) -> int:
    return session.scalar(select(func.count(Note.id)).where(
        Note.owner_table == CreditHold.__tablename__, Note.owner_id == row.id)) or 0


def _reason_lines(session: Session, desk: Desk, row: CreditHold) -> tuple[ReasonLine, ...]:
    stored = session.scalars(select(CreditHoldReason).where(CreditHoldReason.hold_id == row.id)
                             .order_by(CreditHoldReason.position))
    return tuple(shown.reason_line(desk, one.kind, from_json(one.facts), valid=one.valid) for one in stored)


def _check(session: Session, desk: Desk, row: CreditHold, books: Books) -> Check | None:
    """The facts of a hold as they are now, with the documents behind them."""
    found = decide(session, books, {row.order_id: Step(row.step) if row.step else None}, desk.today, detailed=True)
    return found[row.order_id][0] if row.order_id in found else None


def _now(session: Session, desk: Desk, row: CreditHold) -> Shown | None:
    from app.rules.credit.figures import figures
    check = _check(session, desk, row, Books(session, desk))
    return None if check is None else shown.figures(desk, check, figures(check))


def _history(session: Session, desk: Desk, row: CreditHold) -> tuple[EventLine, ...]:
    """Every change, the newest first."""
    found = session.execute(
        select(CreditHoldEvent, User.display_name).join(User, User.id == CreditHoldEvent.created_by_id)
        .where(CreditHoldEvent.hold_id == row.id).order_by(CreditHoldEvent.id.desc()))
    return tuple(EventLine(one.created_at, user, one.kind, one.from_state, one.to_state, _reason(session, desk, one.reason_id),
                           one.note or "", from_json(one.figures).saw if one.figures else {}) for one, user in found)


@dataclass(frozen=True, slots=True)
class Tried:
    """A *What if*: every reason with whether it would still apply, and the figures before and after; nothing is saved."""

    before: tuple[ReasonLine, ...]
    after: tuple[ReasonLine, ...]
    cleared: tuple[str, ...]
    figures_before: Shown
    figures_after: Shown

    @property
    def free(self) -> bool:
        """Would nothing hold the order any more?"""
        return not self.after


def what_if(desk: Desk, hold_id: int, *, payment: int = 0, documents: Sequence[int] = (), limit: int | None = None,
            leave_out: int = 0) -> Outcome[Tried]:
    """What a payment, another limit, or lines that leave the order would change; minor units, accounting currency (W-02)."""
    with desk.reading() as session:
        row = session.get(CreditHold, hold_id)
        books = Books(session, desk)
        check = _check(session, desk, row, books) if row is not None and row.company_id == desk.company_id else None
        if check is None:
            return Outcome(None, (error("CRD-90-gone"),))
        change = Change(payment, tuple(documents), limit, leave_out=leave_out)
        found = changing.what_if(check, books.rules, change)
        changed = changing.changed(check, change)
        return Outcome(Tried(
            shown.lines(desk, found.before), shown.lines(desk, found.after), tuple(r.kind.value for r in found.cleared),
            shown.figures(desk, check, found.before.figures), shown.figures(desk, changed, found.after.figures)))


# ---------------------------------------------------------------- small verbs

def people(desk: Desk) -> list[tuple[int, str]]:
    """Who a hold may be assigned to, oneself first."""
    with desk.reading() as session:
        rows = session.execute(select(User.id, User.display_name).where(User.disabled_at.is_(None)).order_by(User.display_name))
        return sorted(((key, name) for key, name in rows), key=lambda one: one[0] != desk.actor.user_id)


def _each(desk: Desk, hold_ids: Sequence[int], kind: str, note: str,
          act: Callable[[CreditHold], Problem | None]) -> Outcome[int]:
    """Change some holds all together, or none of them; gives how many."""
    with desk.writing(f"credit_hold.{kind}") as uow:
        session = uow.session
        rows = [session.get(CreditHold, key) for key in hold_ids]
        if not rows or any(row is None or row.company_id != desk.company_id for row in rows):
            return Outcome(None, (error("CRD-90-gone"),))
        problems = [problem for row in rows if row is not None and (problem := act(row)) is not None]
        if problems:
            uow.abandon()
            return Outcome(None, tuple(problems))
        for row in rows:
            if row is not None:
                holding.event(session, desk, row, kind, row.state, note=note)
        return Outcome(len(rows))


def assign(desk: Desk, hold_ids: Sequence[int], user_id: int | None, note: str = "") -> Outcome[int]:
    """Who looks after some holds; None = nobody (W-02)."""
    with desk.reading() as session:
        person = session.get(User, user_id) if user_id is not None else None
        if user_id is not None and (person is None or person.disabled_at is not None):
            return Outcome(None, (error("CRD-86-person", at="person"),))

    def act(row: CreditHold) -> None:
        row.assigned_to_id = user_id

    return _each(desk, hold_ids, "assigned", note, act)


def postpone(desk: Desk, hold_ids: Sequence[int], to: date | None, note: str = "") -> Outcome[int]:
    """Look at some holds later: they leave *Open* until that day (CRD-86)."""
    def act(row: CreditHold) -> Problem | None:
        refused = rules.postpone(State(row.state), to, desk.today)
        if refused is None and to is not None:
            row.review_on = row.postponed_to = to
        return refused

    return _each(desk, hold_ids, "postponed", note, act)


# ---------------------------------------------------------------- forced holds

@dataclass(frozen=True, slots=True)
class ForceFilter:
    """Which orders under way: named ones, those of a customer (invoice account), of a credit management group, of a period."""

    order_ids: tuple[int, ...] = ()
    customer_id: int | None = None
    group_id: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Forced:
    """What was held (hold id, order), and what was on hold already (T-05)."""

    held: tuple[tuple[int, str], ...]
    already: tuple[tuple[int, str], ...]


def force_one(desk: Desk, order_id: int, reason_id: int | None, note: str = "") -> Outcome[int]:
    """Put an order on hold by hand; gives the id of the hold (CRD-85)."""
    made = force(desk, ForceFilter((order_id,)), reason_id, note)
    if made.value is None:
        return Outcome(None, made.problems)
    if not made.value.held:
        hold_id, order = made.value.already[0]
        with desk.reading() as session:
            number = session.get_one(CreditHold, hold_id).number
        return Outcome(None, (error("CRD-85-there", order=order, hold=number),))
    return Outcome(made.value.held[0][0])


def force(desk: Desk, wanted: ForceFilter, reason_id: int | None, note: str = "") -> Outcome[Forced]:
    """Put many orders on hold, whatever rules and checkpoints say; those on hold already are listed (CRD-85, T-05)."""
    with desk.writing("credit_hold.force") as uow:
        session = uow.session
        faults = (*permissions.may(session, desk, Permission.BLOCK), *rules.force_faults(reason_id),
                  *_hold_reason(session, desk, reason_id))
        if faults or reason_id is None:
            return Outcome(None, faults)
        found = _forceable(session, desk, wanted)
        if not found:
            return Outcome(None, (error("CRD-85-none"),))
        there = {row.order_id: row for row in session.scalars(select(CreditHold).where(
            CreditHold.order_id.in_(found), CreditHold.state.in_([s.value for s in rules.ACTIVE])))}
        books, held = Books(session, desk), list[tuple[int, str]]()
        rest = {key: None for key in found if key not in there}
        for key, (check, decision) in decide(session, books, rest, desk.today, detailed=True).items():
            held.append((holding.force(session, desk, books, check, decision, reason_id, note).id, found[key]))
        return Outcome(Forced(tuple(held), tuple((row.id, found[key]) for key, row in there.items())))


def _hold_reason(session: Session, desk: Desk, reason_id: int | None) -> tuple[Problem, ...]:
    row = session.get(ReasonCode, reason_id) if reason_id is not None else None
    if reason_id is None or (row is not None and row.company_id == desk.company_id and "credit_hold" in row.uses):
        return ()
    return (error("CRD-85-use", at="reason", reason=row.code if row is not None else ""),)


def _forceable(session: Session, desk: Desk, wanted: ForceFilter) -> dict[int, str]:
    """Orders under way that fit the filter, by id with their number; a rejected one is stopped already."""
    order, credit = SalesOrder, aliased(CustomerCredit)
    query = (select(order.id, order.number).outerjoin(credit, credit.customer_id == order.invoice_account_id)
             .where(order.company_id == desk.company_id, order.status.in_(("open", "delivered")),
                    order.credit_rejected.is_(False)).order_by(order.id))
    if wanted.order_ids:
        query = query.where(order.id.in_(wanted.order_ids))
    if wanted.customer_id is not None:
        query = query.where(order.invoice_account_id == wanted.customer_id)
    if wanted.group_id is not None:
        query = query.where(credit.management_group_id == wanted.group_id)
    if wanted.first is not None:
        query = query.where(order.order_date >= wanted.first)
    if wanted.last is not None:
        query = query.where(order.order_date <= wanted.last)
    return {key: number for key, number in session.execute(query)}
