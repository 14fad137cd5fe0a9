"""Holds looked at again: reasons that went lose their tick, new ones are added, what has none is ready (CRD-97, 98, P-36)."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from threading import Event as Flag
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.facts import from_json
from app.core.problems import Outcome, Problem
from app.models.credit import CreditGroupMember
from app.models.credit_holds import CreditHold, CreditHoldReason
from app.models.ledger import CustomerEntryState
from app.queries import credit as queries
from app.rules.credit import holds
from app.rules.credit.evaluation import RuleBook, evaluate
from app.rules.credit.facts import Check, Rule, Step
from app.rules.credit.holds import Act, State
from app.rules.credit.reasons import Decision, Reason
from app.services.credit import holding
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk
from app.storage.unit_of_work import UnitOfWork

STRETCH = 500
"""Ids of customers or entries in one statement."""
HELD = 100
"""So many holds are evaluated in one transaction of a run: two hundred milliseconds at most (JOB-011)."""
NEXT = {"none": Step.CONFIRMATION, "quotation": Step.CONFIRMATION, "confirmation": Step.PACKING_SLIP,
        "picking_list": Step.PACKING_SLIP, "packing_slip": Step.INVOICE, "invoice": Step.INVOICE}
"""The step that follows on the document status of an order."""
_ACTIVE = [state.value for state in holds.ACTIVE]


class Progress(Protocol):
    """How a task beside the screen tells how far it is, and hears that it shall stop."""

    cancelled: Flag

    @property
    def report(self) -> Callable[[int, int], None]:
        """Says that so many of so many are done."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which holds: those named, those of a customer, or all active ones of the company."""

    hold_ids: tuple[int, ...] = ()
    customer_id: int | None = None


@dataclass(frozen=True, slots=True)
class Evaluated:
    """What became of one hold: how many reasons still hold it, and what is done with it by itself."""

    hold_id: int
    order: str
    state: State
    reasons: int
    act: Act = Act.LEAVE
    problems: tuple[Problem, ...] = ()


@dataclass
class Run:
    """The result of a run: holds looked at, in their order; `stopped` = somebody ended it early."""

    lines: list[Evaluated] = field(default_factory=list)
    stopped: bool = False

    @property
    def ready(self) -> tuple[Evaluated, ...]:
        """Those nothing holds any more."""
        return tuple(line for line in self.lines if line.state in (State.READY, State.RELEASED))


Noted = Callable[[UnitOfWork, Sequence[Evaluated]], None]
"""Hears what became of holds, within the transaction that did it."""


def evaluate_holds(desk: Desk, chosen: Selection = Selection(), progress: Progress | None = None, *,  # noqa: B008 - frozen
                   attended: bool = True, noted: Noted | None = None) -> Outcome[Run]:
    """Evaluate for release (CRD-97): a stretch per transaction, so that a long run keeps nobody waiting and can be stopped.

    What is ready is released as P-11 says; with posting only where nobody can be asked (`attended` = False, CRD-98). `noted`
    hears of each stretch within its transaction; what is posted by itself is told afterwards, in a transaction of its own.
    """
    ids = _chosen(desk, chosen)
    run = Run()
    for start in range(0, len(ids), HELD):
        if progress is not None:
            if progress.cancelled.is_set():
                run.stopped = True
                break
            progress.report(start, len(ids))
        with desk.writing("credit_hold.evaluate") as uow:
            lines = evaluate_in(uow.session, desk, ids[start:start + HELD], attended=attended)
            if noted is not None:
                noted(uow, [line for line in lines if line.act is not Act.POST])
        run.lines += lines
    for place, line in enumerate(run.lines):
        if line.act is Act.POST:
            run.lines[place] = _posted(desk, line)
            if noted is not None:
                with desk.writing("credit_hold.evaluate") as uow:
                    noted(uow, [run.lines[place]])
    return Outcome(run)


def _posted(desk: Desk, line: Evaluated) -> Evaluated:
    """Release with posting what a run found ready, in a transaction of its own (CRD-91, 98)."""
    from app.services.credit import releasing  # releasing evaluates, too
    return releasing.release_ready(desk, line)


def _chosen(desk: Desk, chosen: Selection) -> list[int]:
    with desk.reading() as session:
        query = select(CreditHold.id).where(CreditHold.company_id == desk.company_id, CreditHold.state.in_(_ACTIVE))
        if chosen.hold_ids:
            query = query.where(CreditHold.id.in_(chosen.hold_ids))
        if chosen.customer_id is not None:
            query = query.where(CreditHold.customer_id == chosen.customer_id)
        return list(session.scalars(query.order_by(CreditHold.id)))


# ---------------------------------------------------------------- in a unit of work

def evaluate_in(session: Session, desk: Desk, hold_ids: Sequence[int], *, attended: bool = True,
                modified: frozenset[int] = frozenset()) -> list[Evaluated]:
    """Evaluate some holds inside the caller's unit of work; `modified` = orders that were changed just now (P-07)."""
    rows = list(session.scalars(select(CreditHold).where(CreditHold.id.in_(hold_ids)).order_by(CreditHold.id)))
    rows = [row for row in rows if row.company_id == desk.company_id and row.state in _ACTIVE]
    if not rows:
        return []
    books = Books(session, desk)
    decisions = decide(session, books, {row.order_id: _step(row) for row in rows}, desk.today)
    known = _reasons(session, rows)
    found = []
    for row in rows:
        if row.order_id in decisions:
            check, decision = decisions[row.order_id]
            found.append(_apply(session, desk, books, row, check, decision, known.get(row.id, []), attended,
                                row.order_id in modified))
    return found


def _step(row: CreditHold) -> Step | None:
    return Step(row.step) if row.step else None


def decide(session: Session, books: Books, steps: Mapping[int, Step | None], day: date, *, detailed: bool = False,
           rules: RuleBook | Iterable[Rule] | None = None) -> dict[int, tuple[Check, Decision]]:
    """Run the rules for many orders, each at a step, None = its next one; `rules` in place of those in force (W-04)."""
    book = books.rules if rules is None else rules if isinstance(rules, RuleBook) else RuleBook(rules)
    found = checks(session, books, steps, day, detailed=detailed)
    return {key: (check, evaluate(check, book, explain=False)) for key, check in found.items()}


def checks(session: Session, books: Books, steps: Mapping[int, Step | None], day: date, *,
           detailed: bool = False) -> dict[int, Check]:
    """The facts of many orders, each at a step, None = its next one; orders that are gone are left out."""
    heads = queries.heads(session, list(steps), day)
    held = frozenset() if books.holds_use_credit else frozenset(session.scalars(
        select(CreditHold.order_id).where(CreditHold.order_id.in_(heads), CreditHold.state.in_(_ACTIVE))))
    at = {key: steps[key] or NEXT[head.document_status] for key, head in heads.items()}
    return Reader(session, books, day, detailed).checks(heads, at, held)


def _reasons(session: Session, rows: Sequence[CreditHold]) -> dict[int, list[CreditHoldReason]]:
    found: dict[int, list[CreditHoldReason]] = {}
    for reason in session.scalars(select(CreditHoldReason).where(
            CreditHoldReason.hold_id.in_([row.id for row in rows]), CreditHoldReason.valid.is_(True))
            .order_by(CreditHoldReason.hold_id, CreditHoldReason.position)):
        found.setdefault(reason.hold_id, []).append(reason)
    return found


def _apply(session: Session, desk: Desk, books: Books, row: CreditHold, check: Check, decision: Decision,
           known: Sequence[CreditHoldReason], attended: bool, modified: bool) -> Evaluated:
    """Reasons, figures and state of one hold after an evaluation, then what P-11 does with it."""
    now = {_key(reason): reason for reason in decision.reasons}
    had = {_stored_key(reason): reason for reason in known}
    for key, reason in had.items():
        if key not in now:
            reason.valid = False
    new = tuple(reason for key, reason in now.items() if key not in had)
    if new:
        new = _in_detail(session, books, check, new)
        holding.add_reasons(session, desk, row, new)
    holding.show(row, check, decision.figures)
    to = holds.after_evaluation(State(row.state), len(now))
    if to.value != row.state:
        holding.move(session, desk, row, to, "evaluated", figures=decision.figures)
    elif new or len(had) != len(now):
        holding.event(session, desk, row, "evaluated", row.state, figures=decision.figures)
    act = holds.automatic(State(row.state), books.automatic, forced=row.forced, attended=attended)
    if act is Act.RELEASE:
        from app.services.credit import releasing  # releasing evaluates, too
        releasing.release_by_itself(session, desk, books, row, modified=modified)
    return Evaluated(row.id, check.order.number, State(row.state), len(now), act)


def _in_detail(session: Session, books: Books, check: Check, new: Sequence[Reason]) -> tuple[Reason, ...]:
    """New reasons with the documents behind them, as those of a new hold have them (CRD-87)."""
    found = decide(session, books, {check.order.id: check.step}, check.day, detailed=True).get(check.order.id)
    wanted = {_key(reason) for reason in new}
    return tuple(new) if found is None else tuple(r for r in found[1].reasons if _key(r) in wanted)


def _key(reason: Reason) -> tuple[str, str]:
    """A reason is the same as long as its kind and its rule are."""
    return reason.kind.value, reason.rule.number if reason.rule else ""


def _stored_key(row: CreditHoldReason) -> tuple[str, str]:
    return row.kind, str(from_json(row.facts).saw.get("rule") or "")


# ---------------------------------------------------------------- what follows by itself

def positions_changed(desk: Desk, uow: UnitOfWork, customer_ids: Iterable[int] = ()) -> None:
    """Limits, policies or postings may have freed orders of these customers: look at the end of the unit (P-36, CRD-48).

    Without customers those whose entries the unit touches are meant.
    """
    key = ("credit.positions", desk.company_id)
    concerned: set[int] = uow.session.info.setdefault(key, set())
    concerned.update(customer_ids)
    uow.at_end(key, lambda: _follow_positions(desk, uow, concerned))


def order_changed(desk: Desk, uow: UnitOfWork, order_id: int) -> None:
    """An order was changed: its hold is looked at again at the end of the unit (CRD-97)."""
    key = ("credit.orders", desk.company_id)
    orders: set[int] = uow.session.info.setdefault(key, set())
    orders.add(order_id)
    uow.at_end(key, lambda: _follow_orders(desk, uow, orders))


def _follow_orders(desk: Desk, uow: UnitOfWork, orders: set[int]) -> None:
    query = select(CreditHold.id).where(CreditHold.order_id.in_(orders), CreditHold.state.in_(_ACTIVE))
    ids = list(uow.session.scalars(query))
    if ids and Books(uow.session, desk).reevaluates:
        evaluate_in(uow.session, desk, ids, modified=frozenset(orders))


def _follow_positions(desk: Desk, uow: UnitOfWork, concerned: set[int]) -> None:
    """Holds of every company of the file: who shares a limit may belong to another one (CRD-30)."""
    session = uow.session
    held: dict[int, set[int]] = {}
    for company_id, customer_id in session.execute(select(CreditHold.company_id, CreditHold.customer_id).where(
            CreditHold.state.in_(_ACTIVE)).distinct()):
        held.setdefault(company_id, set()).add(customer_id)
    if not held:
        return
    together = _with_members(session, concerned | _owners(session, uow.touched(CustomerEntryState.__tablename__)))
    for company_id, customers in held.items():
        there = replace(desk, company_id=company_id)
        wanted = sorted(customers & together)
        if wanted and Books(session, there).reevaluates:
            _evaluate_customers(session, there, wanted)


def _evaluate_customers(session: Session, desk: Desk, customers: Sequence[int]) -> None:
    for start in range(0, len(customers), STRETCH):
        ids = session.scalars(select(CreditHold.id).where(
            CreditHold.customer_id.in_(customers[start:start + STRETCH]), CreditHold.state.in_(_ACTIVE)).order_by(CreditHold.id))
        evaluate_in(session, desk, ids.all())


def _owners(session: Session, entry_ids: Iterable[int]) -> set[int]:
    """The customers of some entries."""
    wanted, found = sorted(entry_ids), set[int]()
    for start in range(0, len(wanted), STRETCH):
        found |= set(session.scalars(select(CustomerEntryState.customer_id).where(
            CustomerEntryState.entry_id.in_(wanted[start:start + STRETCH])).distinct()))
    return found


def _with_members(session: Session, customers: set[int]) -> set[int]:
    """With everybody who shares a limit with one of them (CRD-31)."""
    found, wanted = set(customers), sorted(customers)
    for start in range(0, len(wanted), STRETCH):
        groups = select(CreditGroupMember.group_id).where(CreditGroupMember.customer_id.in_(wanted[start:start + STRETCH]))
        found |= set(session.scalars(select(CreditGroupMember.customer_id).where(CreditGroupMember.group_id.in_(groups))))
    return found
