"""Jobs about the books: balances proved and mended, recurring invoices, interest, promises, the ageing of missed period ends."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from sqlalchemy import case, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, Weight, information
from app.core.words import N_, declare
from app.models.ageing import AgingSnapshot
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.types import FOR_EVER, Minor
from app.rules.sales.recurring import Occurrence
from app.services import ageing
from app.services.collecting import judging
from app.services.desk import Desk
from app.services.interest import making
from app.services.interest.options import RunOptions
from app.services.jobs.running import Quietly, Running, Unit, left_out
from app.services.sales import daily, recurring
from app.services.sales.books import Books
from app.storage.unit_of_work import UnitOfWork

declare({
    "BAL-fine": N_("{count:open item agrees|open items agree} with their details."),
    "BAL-mended": N_("What is open of {document} did not agree with its details and was corrected. Look at the change log."),
    "RCI-draft": N_("A draft was made for {day}."),
    "PRM-judged": N_("{kept} kept, {broken} broken, {missed:instalment|instalments} missed."),
    "AGE-kept": N_("The ageing as of {day} was kept."),
    "INT-made": N_("{notes:interest note was|interest notes were} proposed, {left} left out."),
})


LOOKED_AT = 10_000
"""So many ids of entries are compared between two chances to stop."""


# ---------------------------------------------------------------- BAL

def balances(running: Running) -> None:
    """What is open of each entry equals its details; one that does not is mended and told as an event of the trail (LED-005)."""
    with running.desk.reading() as session:
        company = running.desk.company_id
        wrong = []
        for first in range(0, (session.scalar(select(func.max(CustomerEntryState.entry_id))) or 0) + 1, LOOKED_AT):
            if running.cancelled:
                return
            wrong += _disagreeing(session, company, first)
        numbers = {key: number for key, number in session.execute(select(
            CustomerLedgerEntry.id, CustomerLedgerEntry.document_no).where(CustomerLedgerEntry.id.in_(wrong)))} if wrong else {}
        fine = (session.scalar(select(func.count(CustomerEntryState.entry_id)).where(
            CustomerEntryState.company_id == company)) or 0) - len(wrong)
    running.units([Unit(f"{running.run_id}/{entry}", partial(_mend, running, entry), numbers[entry],
                        ("customer_ledger_entry", entry)) for entry in wrong])
    running.tell(information("BAL-fine", count=fine))


def _sums() -> tuple[object, object, object]:
    detail = DetailedEntry
    unrealised = func.sum(case((detail.kind == "unrealised", detail.accounting_amount), else_=0))
    return (func.coalesce(func.sum(detail.amount), 0), func.coalesce(func.sum(detail.accounting_amount), 0),
            func.coalesce(unrealised, 0))


def _disagreeing(session: Session, company_id: int, first: int) -> list[int]:
    """Entries of a stretch whose remaining amounts are not the sums of their details, oldest first."""
    state, detail, last = CustomerEntryState, DetailedEntry, first + LOOKED_AT - 1
    amount, value, unrealised = _sums()
    sums = select(detail.entry_id.label("entry_id"), amount.label("a"), value.label("v"), unrealised.label("u")).where(  # type: ignore[attr-defined]
        detail.entry_id.between(first, last)).group_by(detail.entry_id).subquery()
    return list(session.scalars(select(state.entry_id).outerjoin(sums, sums.c.entry_id == state.entry_id).where(
        state.company_id == company_id, state.entry_id.between(first, last),
        or_(type_coerce(state.remaining, Minor()) != func.coalesce(sums.c.a, 0),
            state.remaining_accounting != func.coalesce(sums.c.v, 0), state.unrealised != func.coalesce(sums.c.u, 0)))
        .order_by(state.entry_id)))


def _mend(running: Running, entry_id: int, uow: UnitOfWork) -> Problem:
    """Put the caches of one entry right by its details; never without a record (AUD-010)."""
    session, detail = uow.session, DetailedEntry
    amount, value, unrealised = _sums()
    found = session.execute(select(amount, value, unrealised, func.max(detail.posting_date)).where(  # type: ignore[call-overload]
        detail.entry_id == entry_id)).one()
    row = session.get_one(CustomerEntryState, entry_id)
    before = (row.remaining, row.remaining_accounting, row.unrealised)
    row.remaining, row.remaining_accounting, row.unrealised = (int(found[n]) for n in range(3))
    if found[3] is not None:
        row.last_detail_on = found[3]
    closed = not row.remaining and not row.remaining_accounting
    row.open_until = row.last_detail_on if closed else FOR_EVER
    row.closed_on = row.last_detail_on if closed else None
    number = session.get_one(CustomerLedgerEntry, entry_id).document_no
    after = [row.remaining, row.remaining_accounting, row.unrealised]
    uow.audit("integrity.balance", "customer_ledger_entry", entry_id, number, {"before": list(before), "after": after},
              running.desk.company_id)
    return information("BAL-mended", document=number)


# ---------------------------------------------------------------- RCI

def recurring_invoices(running: Running) -> None:
    """A draft per template and occurrence since the last run, each its own unit; nothing is posted (FTI-023, 024, JOB-T01)."""
    desk, found = running.desk, daily.kept(running.desk)
    first = found.done + timedelta(1) if found is not None else running.day
    wish = recurring.Wish(min(first, running.day), running.day)
    begun = recurring.begin(desk, wish)
    if begun.value is None:
        for problem in begun.problems:
            if problem.weight is Weight.ERROR:
                running.fail(problem)
                return
            if problem.code != "FTI-023-nothing":
                running.count("left_out", problem)
            running.tell(problem)
    else:
        for problem in begun.value.run.left_out:
            running.count("left_out", problem)
            running.tell(problem)
        running.units([_draft(running, wish, begun.value.run.run_id, planned) for planned in begun.value.planned])
    if running.fatal is None and not running.cancelled and found is not None:
        daily.looked_at(desk, running.day)


def _draft(running: Running, wish: recurring.Wish, run_id: int, planned: tuple[int, Occurrence]) -> Unit:
    """One occurrence; its key says which, so that it is made once however often the job runs (JOB-010)."""
    key, one = planned

    def make(uow: UnitOfWork) -> Problem:
        made = recurring.make(running.desk, wish, Books(uow.session, running.desk), run_id, key, one)
        if made.value is None and made.problems:
            return left_out(made.problems[0])
        return information("RCI-draft", day=one.day)

    return Unit(f"{key}/{one.day.isoformat()}", make, about=("recurring_assignment", key))


# ---------------------------------------------------------------- INT

def interest(running: Running) -> None:
    """Draft interest notes up to the day; untouched older drafts are made anew, nothing is issued (INT-22).

    A unit is some customers: the whole company at once would keep the file from everybody else (JOB-011, 018).
    """
    desk, options, made = running.desk, RunOptions.usual(running.desk, running.day), Counter[str]()
    parts = {f"{running.day.isoformat()}/{number}": ids for number, ids in making.whom(desk)}
    run_id = _interest_run(running, options) if running.fresh(list(parts)) else 0
    running.units([Unit(key, partial(_notes, running, options, (ids, run_id), made), things=len(ids))
                   for key, ids in parts.items()])
    if made:
        running.tell(information("INT-made", notes=made["notes"], left=made["left"]))


def _interest_run(running: Running, options: RunOptions) -> int:
    """The one interest run of the job: begun now, or by an attempt that stopped (JOB-015)."""
    desk = running.desk
    with desk.reading() as session:
        begun = running.kept(session, "run")
    if begun is not None:
        return begun
    found = making.propose(desk, options, Quietly(running))
    with desk.writing("interest.begin") as uow:
        run_id = making.begin(uow.session, desk, options, found)
        running.keep(uow.session, "run", run_id)
    return run_id


def _notes(running: Running, options: RunOptions, part: tuple[tuple[int, ...], int], sums: Counter[str],
           _uow: UnitOfWork) -> None:
    made = making.suggest_some(running.desk, options, *part)
    sums["notes"] += made.notes
    sums["left"] += made.left_out


# ---------------------------------------------------------------- PRM, AGE

def promises(running: Running) -> None:
    """Promises and payment plans of the day, each a unit (COL-24, 27)."""
    desk, sums = running.desk.on(running.day), Counter[str]()
    units = [Unit(f"{running.run_id}/{kind}/{key}", partial(_judge, desk, running.day, (kind, key), sums),
                  about=("promise", key) if kind == "promise" else ("payment_plan", key))
             for kind, key in judging.wanted(desk, running.day)]
    running.units(units)
    running.tell(information("PRM-judged", kept=sums["kept"], broken=sums["broken"], missed=sums["missed"],
                             activities=sums["activities"]))


def _judge(desk: Desk, day: date, one: judging.One, sums: Counter[str], _uow: UnitOfWork) -> None:
    found = judging.judge_one(desk, day, one)
    sums.update(kept=len(found.kept), broken=len(found.broken), missed=found.missed, activities=len(found.activities))


def ageing_kept(running: Running) -> None:
    """The ageing of each period end since the last one as of that day, then of today (AGE-21, JOB-T03)."""
    desk = running.desk
    with desk.reading() as session:
        ends = missed_ends(session, desk.company_id, running.day)
    units = [_keep(running, end, "month_end") for end in ends]
    if ageing.daily_due(desk):
        units.append(_keep(running, running.day, "daily"))
    running.units(units)


def _keep(running: Running, day: date, kind: str) -> Unit:
    """A snapshot: reckoned before the file is taken, then written as a whole."""
    desk, question, made = running.desk.on(day), ageing.Question(day), list[Outcome[ageing.Reckoned]]()

    def ahead() -> None:
        made[:] = [ageing.reckoned(desk, question, progress=running.progress)]

    def work(_uow: UnitOfWork) -> Problem:
        found = made.pop()
        if found.value is None:
            # Nobody owed anything on that day: nothing to keep, nothing to complain about; a definition that is gone is told too.
            return left_out(found.problems[0])
        ageing.write(desk, question, kind, found.value)
        return information("AGE-kept", day=day)

    return Unit(f"{day.isoformat()}/{kind}", work, ahead=ahead)


def missed_ends(session: Session, company_id: int, today: date) -> Sequence[date]:
    """Ends of periods from the newest snapshot before today on whose ageing was not kept; none before the first snapshot."""
    kept = AgingSnapshot
    since = session.scalar(select(func.max(kept.as_of)).where(
        kept.company_id == company_id, kept.kind != "manual", kept.as_of < today))
    if since is None:
        return ()
    calendar = select(Company.fiscal_calendar_id).where(Company.id == company_id).scalar_subquery()
    done = select(kept.as_of).where(kept.company_id == company_id, kept.kind == "month_end")
    return session.scalars(select(FiscalPeriod.end).join(FiscalYear, FiscalYear.id == FiscalPeriod.year_id).where(
        FiscalYear.calendar_id == calendar, FiscalPeriod.end >= since, FiscalPeriod.end < today,
        FiscalPeriod.end.not_in(done)).order_by(FiscalPeriod.end)).all()
