"""Payment plans: instalments proposed and agreed, what receipts cleared, missed ones, the end of it (COL-27)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import tr
from app.models.collecting import PaymentPlan, PaymentPlanEntry, PaymentPlanInstalment
from app.models.collections import EntryCollection, EntryStatusChange
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, SettlementPair
from app.rules import payment_plans as rules
from app.rules.payment_plans import Instalment as Instalment
from app.rules.payment_plans import Standing as Standing
from app.rules.promises import Entry
from app.services import entries, plan_letters
from app.services.collecting import activities, settled
from app.services.collecting.forms import ActivityForm, PlanForm
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.numbers import numbered
from app.settings import PROMISE_TOLERANCE
from app.storage import numbering

declare({
    "COL-27-gone": N_("This payment plan is no longer there. Refresh the list."),
    "COL-27-changed": N_("{document} has another open amount than when the plan was written. Suggest the instalments again."),
    "COL-27-count": N_("Enter from 1 to {most} instalments."),
    "COL-27-first": N_("The first instalment lies on or after today. Enter a later day."),
    "COL-27-every": N_("Enter how far instalments lie apart, such as 1M for a month."),
})

MISSED = N_("Instalment missed: call the customer")
MOST = 120
OF_COSTS = (EntryType.INTEREST_NOTE, EntryType.COLLECTION_LETTER, EntryType.PAYMENT_FEE)
"""Entries that interest and costs of a plan may become."""


def propose(desk: Desk, entry_ids: Sequence[int], count: int, first: date, every: DateFormula, *, interest: int = 0,
            costs: int = 0) -> Outcome[tuple[Instalment, ...]]:
    """Equal instalments for what remains of entries with agreed interest and costs (minor units) (COL-27)."""
    problems: list[Problem] = []
    if not 1 <= count <= MOST:
        problems.append(error("COL-27-count", at="count", most=MOST))
    if first < desk.today:
        problems.append(error("COL-27-first", at="first"))
    if count > 1 and every.apply(first) <= first:
        problems.append(error("COL-27-every", at="every"))
    with desk.reading() as session:
        found = settled.entries(session, desk.company_id, entry_ids)
    total = sum(e.remaining for e in found) + interest + costs
    if not found or total <= 0:
        problems.append(error("COL-27-entries", at="entries"))
    if problems:
        return Outcome(None, tuple(problems))
    return Outcome(rules.propose(total, count, first, every))


def save(desk: Desk, form: PlanForm) -> Outcome[int]:
    """Keep a draft as it is typed: it may be incomplete until it is agreed (COL-27); its id."""
    with desk.writing("payment_plan.save") as uow:
        session = uow.session
        row = _of_desk(session, desk, form.plan_id) if form.plan_id else None
        if form.plan_id and row is None:
            return Outcome(None, (error("COL-27-gone"),))
        if row is not None and row.state != "draft":
            return Outcome(None, (error("COL-27-state"),))
        found = settled.entries(session, desk.company_id, form.entry_ids, plan_id=form.plan_id)
        problems = _mixed(found)
        if problems:
            return Outcome(None, problems)
        if row is None:
            row = PaymentPlan(company_id=desk.company_id, state="draft", created_at=desk.clock.now(),
                              created_by_id=desk.actor.user_id, missed=0)
            session.add(row)
        row.customer_id, row.currency = found[0].customer_id, found[0].currency
        row.agreed_interest, row.costs = form.interest, form.costs
        row.interest, row.allow_missed, row.note = form.bears_interest, form.allow_missed, form.note[:250] or None
        session.flush()
        _write_lines(session, row.id, {e.entry_id: e.remaining for e in found}, form.instalments)
        return Outcome(row.id)


def _mixed(found: Sequence[Entry]) -> tuple[Problem, ...]:
    """What a draft cannot be kept with: nothing, several customers, several currencies."""
    if not found:
        return (error("COL-27-entries", at="entries"),)
    problems = [error("COL-27-customer", at="entries")] if len({e.customer_id for e in found}) > 1 else []
    problems += [error("COL-27-currency", at="entries")] if len({e.currency for e in found}) > 1 else []
    return tuple(problems)


def _write_lines(session: Session, plan_id: int, amounts: dict[int, int], instalments: Sequence[Instalment]) -> None:
    for line in (PaymentPlanEntry, PaymentPlanInstalment):
        session.execute(delete(line).where(line.plan_id == plan_id))
    session.add_all(PaymentPlanEntry(plan_id=plan_id, entry_id=i, amount=a) for i, a in amounts.items())
    session.add_all(PaymentPlanInstalment(plan_id=plan_id, no=n, due=i.due, amount=i.amount, cleared=0)
                    for n, i in enumerate(instalments, 1) if i.amount > 0)
    session.flush()


def read(session: Session, row: PaymentPlan) -> rules.Plan:
    """A plan as the rules see it: its entries with what remained of them when it was agreed."""
    parts = {r.entry_id: r.amount for r in session.scalars(select(PaymentPlanEntry).where(PaymentPlanEntry.plan_id == row.id))}
    found = settled.entries(session, row.company_id, list(parts), plan_id=row.id)
    return rules.Plan(
        tuple(rules.Entry(e.entry_id, e.customer_id, e.document_no, e.currency, parts[e.entry_id], e.in_plan) for e in found),
        tuple(rules.Instalment(i.due, i.amount) for i in instalments(session, row.id)), row.agreed_interest, row.costs,
        row.interest, row.allow_missed, rules.State(row.state))


def instalments(session: Session, plan_id: int) -> list[PaymentPlanInstalment]:
    """The instalments of a plan in order."""
    return list(session.scalars(select(PaymentPlanInstalment).where(PaymentPlanInstalment.plan_id == plan_id)
                                .order_by(PaymentPlanInstalment.no)))


def activate(desk: Desk, plan_id: int) -> Outcome[str]:
    """Agree a plan: it gets its number, its entries count as promised while it runs (COL-25, 27); gives the number."""
    with desk.writing("payment_plan.activate") as uow:
        session = uow.session
        row = _of_desk(session, desk, plan_id)
        if row is None:
            return Outcome(None, (error("COL-27-gone"),))
        if row.state != "draft":
            return Outcome(None, (error("COL-27-state"),))
        plan = read(session, row)
        now = {e.entry_id: e.remaining for e in settled.entries(session, desk.company_id, [e.entry_id for e in plan.entries])}
        problems = rules.check(plan, desk.today) + tuple(
            error("COL-27-changed", at="entries", document=e.document_no) for e in plan.entries if now[e.entry_id] != e.remaining)
        if problems:
            return Outcome(None, problems)
        drawn = numbered(uow, lambda: numbering.draw(session, desk.company_id, "payment_plan", desk.today).number)
        if drawn.value is None:
            return drawn
        row.number, row.state, row.agreed_on = drawn.value, "active", desk.today
        for entry in plan.entries:
            if entry.remaining > 0:
                entries.set_status(desk, entry.entry_id, CollectionsStatus.PROMISED, promised_on=plan.instalments[0].due,
                                   promised=entry.remaining, reason=drawn.value, plan_id=row.id, log_group=_group(row.id))
        session.flush()
        plan_letters.freeze(session, desk, row)
        return Outcome(drawn.value)


def _group(plan_id: int) -> str:
    """The group of the log under which a plan began: receipts count from its moment on."""
    return f"payment_plan/{plan_id}"


def _began(session: Session, plan_id: int) -> datetime:
    return session.scalars(select(func.min(EntryStatusChange.created_at)).where(
        EntryStatusChange.log_group == _group(plan_id))).one()


def receipts(session: Session, row: PaymentPlan, plan: rules.Plan) -> list[tuple[date, int]]:
    """What was paid on a plan since it began: settled with its entries; beyond them for its interest and costs (minor units)."""
    since = _began(session, row.id)
    found = settled.receipts(session, [e.entry_id for e in plan.entries], since)
    extra = row.agreed_interest + row.costs
    for on, amount in _beside(session, row, since) if extra else ():
        part = min(extra, amount)
        found.append((on, part))
        extra -= part
    return sorted(found)


def _beside(session: Session, row: PaymentPlan, since: datetime) -> list[tuple[date, int]]:
    """Payments since the plan began that are open or went to interest and costs: how much of each, oldest first."""
    entry, state, pair = CustomerLedgerEntry, CustomerEntryState, SettlementPair
    debit, began = CustomerLedgerEntry.__table__.alias("debit"), since.date()
    rows = session.execute(select(entry.id, entry.posting_date, state.remaining).join(state, state.entry_id == entry.id).where(
        entry.company_id == row.company_id, entry.customer_id == row.customer_id, entry.currency == row.currency,
        entry.entry_type == EntryType.PAYMENT, entry.posting_date >= began).order_by(entry.posting_date, entry.id)).all()
    settled_: dict[int, int] = {i: int(a or 0) for i, a in session.execute(
        select(pair.credit_entry_id, func.sum(pair.amount)).join(debit, debit.c.id == pair.debit_entry_id)
        .where(pair.credit_entry_id.in_([r.id for r in rows]), debit.c.entry_type.in_(OF_COSTS)).group_by(pair.credit_entry_id))}
    found = [(r.posting_date, max(0, -r.remaining) + settled_.get(r.id, 0)) for r in rows]
    return [(on, amount) for on, amount in found if amount > 0]


def _standing(session: Session, row: PaymentPlan, plan: rules.Plan, day: date, tolerance: int) -> Standing:
    """Where a plan stands: by what was paid, and by what its entries became less without being paid (COL-27)."""
    if row.agreed_on is None:
        return rules.standing(plan, [], day, tolerance)
    ids = [e.entry_id for e in plan.entries]
    paid = sum(amount for _on, amount in settled.receipts(session, ids, _began(session, row.id)))
    left = sum(e.remaining for e in settled.entries(session, row.company_id, ids, plan_id=row.id))
    credited = max(0, sum(e.remaining for e in plan.entries) - left - paid)
    return rules.standing(plan, receipts(session, row, plan), day, tolerance, credited)


@dataclass(frozen=True, slots=True)
class Followed:
    """What became of a running plan: its state now, activities made for instalments newly missed."""

    state: str
    activities: tuple[int, ...]


def follow(session: Session, desk: Desk, row: PaymentPlan, day: date, tolerance: int) -> Followed:
    """Look at a running plan on a day: clear instalments, tell of missed ones, end it when it is kept or broken (COL-27)."""
    plan = read(session, row)
    now = _standing(session, row, plan, day, tolerance)
    for line, cleared in zip(instalments(session, row.id), now.cleared, strict=True):
        line.cleared = cleared
    made = [activities.write(session, desk, ActivityForm(
        row.customer_id, "call", tr(MISSED, desk.language), entry_ids=tuple(e.entry_id for e in plan.entries),
        owner_id=row.created_by_id, due=desk.today, origin=("payment_plan", row.id))).id
        for _n in [n for n in now.missed if n > row.missed][:1]]
    # The number of the last instalment that was told: a late receipt may heal an earlier one meanwhile.
    row.missed = max(row.missed, *now.missed, 0)
    if now.state is not rules.State.ACTIVE:
        _end(session, desk, row, now.state.value)
    elif now.next_open is not None:
        _promise_next(session, row, plan.instalments[now.next_open - 1].due)
    session.flush()
    return Followed(now.state.value, tuple(made))


def _promise_next(session: Session, row: PaymentPlan, due: date) -> None:
    """Its entries are promised for the next instalment."""
    for line in session.scalars(select(EntryCollection).where(EntryCollection.plan_id == row.id)):
        line.promised_on = due


def _end(session: Session, desk: Desk, row: PaymentPlan, state: str, note: str = "") -> None:
    row.state, row.ended_on = state, desk.today
    for entry_id in session.scalars(select(EntryCollection.entry_id).where(
            EntryCollection.plan_id == row.id, EntryCollection.status == CollectionsStatus.PROMISED)).all():
        entries.set_status(desk, entry_id, CollectionsStatus.NOT_DISPUTED, reason=note[:100] or row.number or "", note=note[:250])


def cancel(desk: Desk, plan_id: int, note: str = "") -> Outcome[int]:
    """End a draft or a running plan: its entries are normal again, what was paid stays paid (COL-27)."""
    with desk.writing("payment_plan.cancel", note or None) as uow:
        row = _of_desk(uow.session, desk, plan_id)
        if row is None:
            return Outcome(None, (error("COL-27-gone"),))
        problems = rules.check_change(read(uow.session, row))
        if problems:
            return Outcome(None, problems)
        _end(uow.session, desk, row, "cancelled", note)
        uow.session.flush()
        return Outcome(plan_id)


@dataclass(frozen=True, slots=True)
class Stored:
    """A plan as it is kept and where it stands today; minor units of `currency`."""

    form: PlanForm
    number: str
    state: str
    currency: str
    customer_id: int
    agreed_on: date | None
    ended_on: date | None
    documents: tuple[tuple[int, str, int], ...]
    standing: Standing
    due_now: int
    wanted: int
    version: int


def load(desk: Desk, plan_id: int) -> Stored | None:
    """A plan with its instalments, what is cleared and missed today, and what has to be paid now; None when it is gone."""
    with desk.reading() as session:
        row = _of_desk(session, desk, plan_id)
        if row is None:
            return None
        plan = read(session, row)
        now = _standing(session, row, plan, desk.today, parameters(session, desk.company_id).get(PROMISE_TOLERANCE))
        form = PlanForm(tuple(e.entry_id for e in plan.entries), plan.instalments, row.id, row.agreed_interest, row.costs,
                        row.interest, row.allow_missed, row.note or "")
        return Stored(form, row.number or "", row.state, row.currency, row.customer_id, row.agreed_on, row.ended_on,
                      tuple((e.entry_id, e.document_no, e.remaining) for e in plan.entries), now,
                      rules.due_now(plan, now, desk.today), plan.wanted, row.version)


def of_customer(desk: Desk, customer_id: int) -> list[int]:
    """The plans of a customer, the newest first."""
    with desk.reading() as session:
        return list(session.scalars(select(PaymentPlan.id).where(
            PaymentPlan.company_id == desk.company_id, PaymentPlan.customer_id == customer_id).order_by(PaymentPlan.id.desc())))


def _of_desk(session: Session, desk: Desk, plan_id: int) -> PaymentPlan | None:
    row = session.get(PaymentPlan, plan_id)
    return row if row is not None and row.company_id == desk.company_id else None
