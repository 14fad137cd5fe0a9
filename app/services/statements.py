"""Statements of account and balance confirmations: chosen, looked at, proved against the books, numbered, frozen (STM-01…06)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import EntryType
from app.core.facts import Facts, to_json
from app.core.money import Money
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.agencies import AccountStatement
from app.models.collections import CollectionRun, CustomerCollection, RunExclusion
from app.models.company import Company
from app.models.customers import Customer
from app.queries import ageing as aged
from app.queries import statements as queries
from app.reports.letter_data import LetterData
from app.rules import ageing, statements
from app.rules.statements import Having as Having
from app.rules.statements import Selection, Statement, Wanted
from app.rules.statements import Style as Style
from app.services import ageing as ageing_service
from app.services import email_texts, letter_output
from app.services.collecting import pools
from app.services.desk import Desk
from app.services.letter_output import Head, Kind, Printed
from app.services.letter_sheet import Paper, channel_of, sheet
from app.services.outgoing import Mail
from app.services.reminders import Steps
from app.services.statement_paper import CONFIRMATION, STATEMENT, Band, StatementFacts, StatementPaper
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

declare({
    "STM-gone": N_("Customer {customer} has no statement: nothing is open and nothing was posted. Choose another day."),
})

TABLE = AccountStatement.__tablename__
CHUNK = 50
"""Statements made in one transaction."""
LOOKED = 400
"""Customers reckoned together."""
ONE_DAY = timedelta(1)
NO_BAND = "-"
_LONGEST = 20


@dataclass(frozen=True, slots=True)
class Options:
    """How statements are made and for whom (STM-01…05).

    `minimum` in minor units of the accounting currency; `band` = code of an ageing definition, empty = the company's, `NO_BAND` =
    none; `information` = it says that it asks for nothing; `kind` = statement or confirmation.
    """

    last: date
    style: Style = Style.OPEN_ITEM
    first: date | None = None
    having: Having = Having.BALANCE
    only_overdue: bool = False
    minimum: int | None = None
    pool_id: int | None = None
    customer_ids: tuple[int, ...] | None = None
    currency: str | None = None
    band: str = ""
    applications: bool = False
    reversals: bool = False
    information: bool = True
    kind: str = STATEMENT

    @property
    def wanted(self) -> Wanted:
        """As the rules ask for it; only movements have a first day."""
        first = self.first if self.style is Style.MOVEMENT else None
        return Wanted(self.style, self.last, first, self.applications, self.reversals)

    def stored(self) -> dict[str, Any]:
        """As JSON of the run (GEN-08)."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(self).items()}


@dataclass(frozen=True, slots=True)
class Row:
    """A customer who would get a statement; `problem` = why hers cannot be printed (STM-06)."""

    customer_id: int
    number: str
    name: str
    channel: str
    statement: Statement
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A customer looked at who gets none, and why (GEN-08)."""

    customer_id: int
    number: str
    name: str
    reason: Problem


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a run would make; writes nothing."""

    options: Options
    rows: tuple[Row, ...]
    left_out: tuple[LeftOut, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """What became of a batch: the run, statements by id, customers whose statement is refused, customers not reached."""

    run_id: int
    done: tuple[int, ...]
    failed: tuple[tuple[int, Problem], ...] = ()
    rest: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Reckoned:
    """A statement with what its paper needs beside it."""

    statement: Statement
    problems: tuple[Problem, ...]
    settled: Mapping[int, Sequence[str]] = field(default_factory=dict)
    prepayments: frozenset[int] = frozenset()


# ---------------------------------------------------------------- who gets one

def check(options: Options) -> tuple[Problem, ...]:
    """What is wrong with the dates (STM-02)."""
    return statements.check_dates(options.style, options.first, options.last)


def propose(desk: Desk, options: Options, *, progress: Steps | None = None) -> Outcome[Proposal]:
    """Who would get a statement with what on it, and who not and why (STM-04, WIN-42); writes nothing."""
    if problems := check(options):
        return Outcome(None, problems)
    with desk.reading() as session:
        band = _band(session, desk, options)
        if band.value is None and band.problems:
            return Outcome(None, band.problems)
        return Outcome(_proposal(session, desk, options, band.value, progress))


def _proposal(session: Session, desk: Desk, options: Options, band: Band | None, progress: Steps | None) -> Proposal:
    since = options.first or (options.last.replace(day=1) if options.having is Having.MOVEMENTS else None)
    looked = queries.looked_at(session, desk.company_id, options.last, since, options.customer_ids)
    members = pools.members_in(session, desk, [options.pool_id]).get(options.pool_id) if options.pool_id else None
    selection = Selection(options.having, options.only_overdue, options.minimum, members)
    own = session.get_one(Company, desk.company_id).accounting_currency
    wanted = replace(options.wanted, first=since)
    chosen, out = list[queries.Looked](), list[LeftOut]()
    for row in looked:
        who = statements.Candidate(row.customer_id, row.balance, row.overdue, row.is_open, row.has_movements, row.privacy)
        reason = statements.refused(who, selection, wanted, own)
        if reason is None:
            chosen.append(row)
        else:
            out.append(LeftOut(row.customer_id, row.number, row.name, reason))
    rows: list[Row] = []
    for start in range(0, len(chosen), LOOKED):
        if progress is not None:
            progress.step(start, len(chosen))
        part = chosen[start:start + LOOKED]
        found = _reckon(session, desk, options, band, {row.customer_id: row.number for row in part})
        for row in part:
            made = found[row.customer_id]
            if made.statement.sections:
                rows.append(Row(row.customer_id, row.number, row.name, row.channel, made.statement,
                                next(iter(made.problems), None)))
            else:
                out.append(LeftOut(row.customer_id, row.number, row.name, error("STM-gone", customer=row.number)))
    return Proposal(options, tuple(rows), tuple(out))


# ---------------------------------------------------------------- what is on it

def _band(session: Session, desk: Desk, options: Options) -> Outcome[Band]:
    """The ageing band; none wanted gives none (AGE-04)."""
    if options.band == NO_BAND or options.kind == CONFIRMATION:
        return Outcome(None)
    found = ageing_service.frame(session, desk, ageing_service.Question(options.last, code=options.band or None,
                                                                         basis=ageing.Basis.DUE_DATE))
    if found.value is None:
        return Outcome(None, found.problems)
    labels = {p.period_id: p.labels for d in aged.definitions(session, desk.company_id) for p in d.periods}
    return Outcome(Band(found.value.layout, tuple(labels.get(c.period_id, {}) for c in found.value.columns)))


def _reckon(session: Session, desk: Desk, options: Options, band: Band | None,
            numbers: Mapping[int, str]) -> dict[int, _Reckoned]:
    """The statements of some customers (id to number), each proved against the books (STM-06)."""
    ids, wanted, company = list(numbers), options.wanted, desk.company_id
    opened = queries.open_items(session, company, options.last, ids)
    owed = queries.balances_before(session, company, options.last + ONE_DAY, ids)
    before: Mapping[int, Mapping[str, int]] = {}
    moved: Mapping[int, Sequence[queries.MovementRow]] = {}
    settled: Mapping[int, Sequence[str]] = {}
    if wanted.first is not None:
        before = queries.balances_before(session, company, wanted.first, ids)
        moved = queries.movements(session, company, wanted.first, options.last, ids)
        receipts = {m.entry_id for rows in moved.values() for m in rows if m.entry_type is EntryType.PAYMENT}
        settled = queries.settled_with(session, sorted(receipts), options.last)
    found = {}
    for key, number in numbers.items():
        items = [_item(row) for row in opened.get(key, ()) if options.currency in (None, row.currency)]
        moves = [m for m in _opening(before.get(key, {}), wanted) if options.currency in (None, m.currency)]
        rows = [row for row in moved.get(key, ()) if options.currency in (None, row.currency)]
        made = statements.statement(wanted, items, [*moves, *(_movement(row) for row in rows)], band.layout if band else None)
        known = {row.entry_id for row in opened.get(key, ()) if row.prepayment} | {r.entry_id for r in rows if r.prepayment}
        problems = statements.proved(made, items, number) or _unproved(made, owed.get(key, {}), options.currency, number)
        found[key] = _Reckoned(made, problems, settled, frozenset(known))
    return found


def _unproved(made: Statement, owed: Mapping[str, int], only: str | None, customer: str) -> tuple[Problem, ...]:
    """The balance must also be the sum of everything posted up to that day (STM-06)."""
    closing = {s.currency: s.closing for s in made.sections}
    return tuple(error("STM-06-differs", customer=customer, closing=Money(closing.get(c, 0), c), open=Money(owed.get(c, 0), c))
                 for c in sorted(closing.keys() | owed.keys()) if only in (None, c) and closing.get(c, 0) != owed.get(c, 0))


def _opening(balances: Mapping[str, int], wanted: Wanted) -> Iterable[statements.Movement]:
    """All postings before the first day as one."""
    if wanted.first is None:
        return ()
    day = wanted.first - ONE_DAY
    return [statements.Movement(0, EntryType.JOURNAL, "", day, currency, amount) for currency, amount in balances.items()]


def _item(row: queries.OpenRow) -> statements.Item:
    kind = ageing.Kind.CREDIT if row.remaining < 0 else ageing.Kind.CLAIM
    if row.apart:
        kind = ageing.Kind.BILL if row.entry_type is EntryType.BILL_OF_EXCHANGE else ageing.Kind.PREPAYMENT
    return statements.Item(row.entry_id, row.entry_type, row.document_no, row.document_date, row.due_date, row.currency,
                           row.original, row.remaining, row.reference, kind)


def _movement(row: queries.MovementRow) -> statements.Movement:
    return statements.Movement(row.entry_id, row.entry_type, row.document_no, row.day, row.currency, row.amount, row.due_date,
                               row.reference, row.settlement, row.reversal, row.detail)


# ---------------------------------------------------------------- on paper

def preview(desk: Desk, options: Options, customer_id: int) -> Outcome[bytes]:
    """The real PDF of one customer's statement with the mark Draft; nothing is written (WIN-42)."""
    with desk.reading() as session:
        band = _band(session, desk, options)
        if band.value is None and band.problems:
            return Outcome(None, band.problems)
        number = session.get_one(Customer, customer_id).number
        made = _reckon(session, desk, options, band.value, {customer_id: number})[customer_id]
        if made.problems or not made.statement.sections:
            return Outcome(None, made.problems or (error("STM-gone", customer=number),))
        return Outcome(letter_output.render(session, _data(session, desk, options, band.value, customer_id, made, "")))


def _data(session: Session, desk: Desk, options: Options, band: Band | None, customer_id: int, made: _Reckoned,
          number: str) -> LetterData:
    paper = Paper(session, desk, sheet(session, desk.company_id, customer_id, options.last), made.statement.sections[0].currency)
    return StatementPaper(paper, StatementFacts(number, made.statement, band, options.kind, options.information, made.settled,
                                                made.prepayments)).letter()


def produce(desk: Desk, options: Options, customer_ids: Sequence[int], left_out: Sequence[LeftOut] = (), *,
            progress: Steps | None = None) -> Outcome[Made]:
    """Number, freeze and log the statements of these customers; nothing is posted (STM-05, GEN-08).

    One whose figures do not fit the books is refused, the others go on (STM-06). Stopped by the user, what is made stays.
    """
    if problems := check(options):
        return Outcome(None, problems)
    with desk.writing("statement.run") as uow:
        band = _band(uow.session, desk, options)
        if band.value is None and band.problems:
            return Outcome(None, band.problems)
        run_id = _run(uow, desk, options, left_out)
    done: list[int] = []
    failed: list[tuple[int, Problem]] = []
    for start in range(0, len(customer_ids), CHUNK):
        if progress is not None:
            if progress.cancelled.is_set():
                return Outcome(Made(run_id, tuple(done), tuple(failed), tuple(customer_ids[start:])))
            progress.report(start, len(customer_ids))
        with desk.writing("statement.send") as uow:
            _produce(uow, desk, options, band.value, run_id, customer_ids[start:start + CHUNK], done, failed)
    return Outcome(Made(run_id, tuple(done), tuple(failed)))


def _run(uow: UnitOfWork, desk: Desk, options: Options, left_out: Sequence[LeftOut]) -> int:
    run = CollectionRun(company_id=desk.company_id, kind="statement", parameters=options.stored(), created_at=desk.clock.now(),
                        created_by_id=desk.actor.user_id)
    uow.session.add(run)
    uow.session.flush()
    bulk.add_keyed(uow.session, RunExclusion, [
        {"company_id": desk.company_id, "run_id": run.id, "customer_id": x.customer_id, "entry_id": None, "code": x.reason.code,
         "currency": None, "amount": 0, "possible_from": None, "facts": to_json(Facts(x.reason.code, x.reason.saw))}
        for x in left_out])
    return run.id


def _produce(uow: UnitOfWork, desk: Desk, options: Options, band: Band | None, run_id: int, ids: Sequence[int],
             done: list[int], failed: list[tuple[int, Problem]]) -> None:
    """Some statements in one transaction."""
    session = uow.session
    people = {c.id: c for c in session.scalars(select(Customer).where(Customer.company_id == desk.company_id,
                                                                      Customer.id.in_(ids)))}
    found = _reckon(session, desk, options, band, {key: people[key].number for key in ids if key in people})
    last_numbers = _last_numbers(session, list(people))
    for key in ids:
        made, customer = found.get(key), people.get(key)
        if made is None or customer is None:
            continue
        problem = _against(customer, made)
        if problem is not None:
            failed.append((key, problem))
            continue
        number = last_numbers.get(key, 0) + 1
        row = _row(session, desk, options, run_id, key, number, made)
        data = _data(session, desk, options, band, key, made, shown(customer.number, number))
        letter_output.freeze(session, desk, KIND, row.id, data)
        session.execute(update(CustomerCollection).where(CustomerCollection.customer_id == key).values(statement_no=number))
        uow.audit("statement.send", TABLE, row.id, data.document, {"last": options.last.isoformat()}, desk.company_id)
        done.append(row.id)


def _against(customer: Customer, made: _Reckoned) -> Problem | None:
    """Why a statement is not printed: it does not add up, is empty by now, or she is blocked for privacy by now."""
    if made.problems:
        return made.problems[0]
    if customer.privacy_blocked:
        return error("BM-3", no=customer.number)
    return None if made.statement.sections else error("STM-gone", customer=customer.number)


def _row(session: Session, desk: Desk, options: Options, run_id: int, customer_id: int, number: int,
         made: _Reckoned) -> AccountStatement:
    """What is logged of a statement (STM-05)."""
    totals = [{"currency": s.currency, "opening": s.opening, "closing": s.closing, "overdue": s.overdue,
               "lines": len(s.movements) or len(s.open)} for s in made.statement.sections]
    row = AccountStatement(
        company_id=desk.company_id, run_id=run_id, customer_id=customer_id, number=number, kind=options.kind,
        style=options.style.value, first=options.wanted.first, last=options.last, channel=channel_of(session, customer_id),
        currency=options.currency, totals=totals, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    session.add(row)
    session.flush()
    return row


def _last_numbers(session: Session, ids: Sequence[int]) -> dict[int, int]:
    """The number of each customer's newest statement (STM-04)."""
    made, own = AccountStatement, CustomerCollection
    found = {key: number for key, number in session.execute(select(own.customer_id, own.statement_no).where(
        own.customer_id.in_(ids)))}
    for key, number in session.execute(select(made.customer_id, func.max(made.number)).where(made.customer_id.in_(ids))
                                       .group_by(made.customer_id)):
        found[key] = max(found.get(key, 0), number)
    return found


def shown(customer_no: str, number: int) -> str:
    """The number of a statement as it is printed: it counts per customer (STM-04)."""
    whole = f"{customer_no}-{number}"
    return whole if len(whole) <= _LONGEST else str(number)


# ---------------------------------------------------------------- as letters

class _Statements(Kind):
    """Statements that were made."""

    table = TABLE
    archived = STATEMENT

    def head(self, session: Session, key: int) -> Head | None:
        """Number, day, customer and way; a statement is never a draft."""
        row = session.get(AccountStatement, key)
        if row is None:
            return None
        number = shown(session.get_one(Customer, row.customer_id).number, row.number)
        return Head(number, row.last, row.customer_id, row.channel)

    def data(self, session: Session, _desk: Desk, key: int) -> LetterData:
        """What was frozen when it was made."""
        return letter_output.frozen(session, self, key)

    def mail(self, session: Session, desk: Desk, key: int) -> Mail:
        """The texts of the set-up for statements (COL-35); the balance is told in each of its currencies."""
        row = session.get_one(AccountStatement, key)
        found = sheet(session, row.company_id, row.customer_id, row.last)
        paper = Paper(session, desk, found, row.totals[0]["currency"])
        total = i18n.listed([paper.money(t["closing"], t["currency"]) for t in row.totals], found.region)
        number = shown(found.customer.number, row.number)
        fields = paper.fields(number, row.last, 0, number) | {"total": total}
        purpose = "balance_confirmation" if row.kind == CONFIRMATION else STATEMENT
        said = email_texts.message(session, found.company, purpose, found.language, found.region, fields)
        return Mail(((found.contact.email if found.contact else "") or "").strip(), said.subject, said.body, ())


KIND = _Statements()


def print_statement(desk: Desk, statement_id: int) -> Printed:
    """One PDF, archived."""
    return letter_output.print_letter(desk, KIND, statement_id)


def next_first_day(desk: Desk, customer_id: int) -> date | None:
    """From which day a customer's next statement of movements goes on; None = she never got one (STM-02)."""
    with desk.reading() as session:
        last = queries.newest_last(session, customer_id)
        return last + ONE_DAY if last is not None else None


def currencies(desk: Desk) -> list[str]:
    """The currencies in which something is open."""
    with desk.reading() as session:
        return queries.currencies(session, desk.company_id)


def bands(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of the ageing definitions, the company's own first (AGE-04)."""
    return ageing_service.choices(desk)


def earlier(desk: Desk, customer_id: int) -> list[queries.Sent]:
    """The statements a customer had, the newest first."""
    with desk.reading() as session:
        return queries.earlier(session, customer_id)


def customer_of(desk: Desk, statement_id: int) -> int | None:
    """Whose statement it is."""
    with desk.reading() as session:
        row = session.get(AccountStatement, statement_id)
        return row.customer_id if row is not None else None
