"""The aged balance for people: live, as of any past day, or kept; rows, the entries behind a cell, print, export (AGE)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.enums import CollectionsStatus
from app.core.money import major, times
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.ageing import AgingSnapshot, AgingSnapshotAmount, AgingSnapshotCustomer
from app.models.collecting import CustomerPool
from app.models.company import Company
from app.models.customers import Customer
from app.queries import ageing
from app.queries.entries import STATUS_NAMES, TYPE_NAMES
from app.queries.listing import Column
from app.rules import ageing as rules
from app.rules.ageing import Basis as Basis
from app.rules.ageing import Credits as Credits
from app.services import ageing_credit, exports
from app.services.collecting import judging, pools
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.rates import rate_on
from app.settings import AGEING_DEFINITION
from app.storage import bulk

if TYPE_CHECKING:
    from app.services.reminders import Steps

declare({
    "AGE-04-none": N_("There is no ageing definition {code}."),
    "AGE-20-empty": N_("Nothing is open on {day}; there is nothing to keep."),
})

_NO_CREDIT = ageing_credit.Credit(0, 0, None, None)
BASES = ((Basis.DUE_DATE, N_("Due date")), (Basis.DOCUMENT_DATE, N_("Document date")), (Basis.POSTING_DATE, N_("Posting date")))
"""Which date decides, in words (AGE-05)."""
PLACES = ((Credits.SEPARATE, N_("In a column of their own")), (Credits.OWN_BUCKET, N_("In the period of their date")),
          (Credits.FIRST, N_("In the first column")), (Credits.NOT_DUE, N_("Among what is not due")))
"""Where credits stand, in words (AGE-09)."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: `day` decides the bucket, `balance_day` which postings count (AGE-08); None = the same day.

    `code` None = the company's definition, `basis` None = the definition's; `interval` = (length, unit, count) instead of a
    definition (AGE-11); `own_currency` adds rows per document currency (AGE-10); `pool_id` keeps to a pool, whose definition
    goes before the company's (AGE-04, 22).
    """

    day: date
    balance_day: date | None = None
    code: str | None = None
    basis: rules.Basis | None = None
    credits: rules.Credits = rules.Credits.SEPARATE
    interval: tuple[int, str, int] | None = None
    zero_balances: bool = False
    negative_only: bool = False
    own_currency: bool = False
    customer_id: int | None = None
    pool_id: int | None = None


@dataclass(frozen=True, slots=True)
class Bucket:
    """A bucket: its label in the reader's language, its indicator, and the stored period behind it (0 = none)."""

    label: str
    indicator: str = "none"
    period_id: int = 0


@dataclass(frozen=True, slots=True)
class Aged:
    """The aged balance of a day: columns newest first, rows by customer in accounting minor units, sub-rows per currency.

    `zero` is the column of the day itself; `order` are the columns as the definition prints them.
    """

    day: date
    columns: tuple[Bucket, ...]
    rows: tuple[ageing.AgedRow, ...]
    zero: int = 0
    order: tuple[int, ...] = ()
    own: Mapping[int, Sequence[ageing.AgedRow]] | None = None
    balance_day: date | None = None
    basis: rules.Basis = rules.Basis.DUE_DATE
    limits: tuple[date, ...] = ()
    definition_id: int = 0
    kept: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """Labels of the columns, in the order the definition prints them."""
        return tuple(self.columns[n].label for n in self.order)

    def printed(self, buckets: Sequence[int]) -> tuple[int, ...]:
        """Amounts in the order of the labels."""
        return tuple(buckets[n] for n in self.order)

    @property
    def totals(self) -> tuple[int, ...]:
        """Sum of each bucket, in the order of the labels."""
        return self.printed([sum(r.buckets[n] for r in self.rows) for n in range(len(self.columns))])

    @property
    def unapplied(self) -> int:
        """Sum of the credits that stand apart."""
        return sum(r.unapplied for r in self.rows)

    @property
    def prepayments(self) -> int:
        """Sum of the prepayments."""
        return sum(r.prepayments for r in self.rows)

    @property
    def bills(self) -> int:
        """Sum of the bills not protested."""
        return sum(r.bills for r in self.rows)

    @property
    def balance(self) -> int:
        """Everything."""
        return sum(r.balance for r in self.rows)

    @property
    def overdue(self) -> int:
        """What is late."""
        return sum(r.overdue for r in self.rows)

    def indicator(self, row: ageing.AgedRow) -> str:
        """The indicator of the oldest late period in which something stands (AGE-24)."""
        late = [n for n in range(self.zero + 1, len(self.columns)) if row.buckets[n] > 0]
        return self.columns[late[-1]].indicator if late else "none"


# ---------------------------------------------------------------- definitions

@dataclass(frozen=True, slots=True)
class Frame:
    """A definition on a day: its periods newest first, the layout of the columns, and where it is stored."""

    periods: tuple[rules.Period, ...]
    columns: tuple[Bucket, ...]
    layout: rules.Layout
    basis: rules.Basis
    definition_id: int


def choices(desk: Desk) -> list[tuple[str, str]]:
    """Code and name of every definition, the company's own first (AGE-04)."""
    with desk.reading() as session:
        found = [(d.code, d.names.get(desk.language, d.names["en"])) for d in ageing.definitions(session, desk.company_id)]
        first = parameters(session, desk.company_id).get(AGEING_DEFINITION)
    return sorted(found, key=lambda c: c[0] != first)


def code_of(desk: Desk, definition_id: int) -> str | None:
    """The code of a definition; None = there is none, as for equal intervals."""
    with desk.reading() as session:
        return next((d.code for d in ageing.definitions(session, desk.company_id) if d.definition_id == definition_id), None)


def frame(session: Session, desk: Desk, question: Question) -> Outcome[Frame]:
    """The columns of a question: a named definition, the company's, the first, or equal intervals (AGE-04, 11, 12)."""
    found = ageing.definitions(session, desk.company_id)
    default = parameters(session, desk.company_id).get(AGEING_DEFINITION)
    pool = session.get(CustomerPool, question.pool_id) if question.pool_id is not None else None
    of_pool = pool.definition_id if pool is not None else None
    wanted = next((d for d in found if not question.code and d.definition_id == of_pool), None) or next(
        (d for d in found if d.code == (question.code or default)), None)
    if wanted is None and question.code is not None:
        return Outcome(None, (error("AGE-04-none", code=question.code),))
    chosen = wanted or found[0]
    stored = [(rules.Period(p.unit, p.interval, p.labels.get(desk.language, p.labels["en"]), p.indicator, p.role), p.period_id)
              for p in chosen.periods]
    if question.interval is not None:
        not_due = next(p for p, _i in stored if p.unit == 0).label
        stored = [(p, 0) for p in rules.interval_definition(*question.interval, not_due)]
    periods = [p for p, _i in stored]
    starts, end = ageing.calendar(session, desk.company_id)
    problems = (*rules.check_definition(periods), *rules.check_calendar(periods, question.day, starts, end))
    if problems:
        return Outcome(None, tuple(problems))
    basis = question.basis or rules.Basis(chosen.basis)
    ordered = rules.newest_first(periods)
    ids = {id(p): i for p, i in stored}
    columns = tuple(Bucket(p.label, p.indicator, ids[id(p)]) for p in ordered)
    layout = rules.layout(periods, question.day, basis, starts, end)
    return Outcome(Frame(tuple(ordered), columns, layout, basis, chosen.definition_id))


def limits(session: Session, desk: Desk, day: date, code: str | None = None,
           basis: rules.Basis = rules.Basis.DUE_DATE) -> tuple[list[date], list[str]]:
    """Limits of the company's (or a named) definition on a day and the labels of its columns, both newest first (AGE-04)."""
    found = frame(session, desk, Question(day, code=code, basis=basis)).value
    if found is None:
        return [], []
    return list(found.layout.limits), [c.label for c in found.columns]


# ---------------------------------------------------------------- the balance

def ask(desk: Desk, question: Question) -> Outcome[Aged]:
    """The aged balance of all customers, now or as of any past day (AGE-05…11)."""
    with desk.reading() as session:
        found = frame(session, desk, question)
        if found.value is None:
            return Outcome(None, found.problems)
        return Outcome(_reckon(session, desk, question, found.value))


def _reckon(session: Session, desk: Desk, question: Question, found: Frame) -> Aged:
    cut = _cut(desk, question, found.basis)
    oldest_first = found.layout.oldest_first
    count = len(found.columns)
    placing = ageing.Placing(question.credits.value, count - 1 if oldest_first else 0, found.layout.zero)
    rows = [r for r in ageing.aged(session, cut, found.layout.limits, placing, customer_id=question.customer_id)
            if (question.zero_balances or r.balance) and not (question.negative_only and r.balance >= 0)]
    inside = _inside(session, desk, question)
    rows = rows if inside is None else [r for r in rows if r.customer_id in inside]
    own: dict[int, list[ageing.AgedRow]] | None = None
    if question.own_currency:
        own = defaultdict(list)
        for r in ageing.aged(session, replace(cut, in_own=True), found.layout.limits, placing, customer_id=question.customer_id):
            own[r.customer_id].append(r)
    return Aged(question.day, found.columns, tuple(rows), found.layout.zero, found.layout.printed(range(count)), own,
                question.balance_day or question.day, found.basis, found.layout.limits, found.definition_id)


def _inside(session: Session, desk: Desk, question: Question) -> frozenset[int] | None:
    """The customers of the question's pool today; None = everybody (AGE-22)."""
    return None if question.pool_id is None else pools.members_in(session, desk, [question.pool_id])[question.pool_id]


def _cut(desk: Desk, question: Question, basis: rules.Basis) -> ageing.Cut:
    until = question.day if basis is not rules.Basis.DUE_DATE else None
    return ageing.Cut(desk.company_id, question.balance_day or question.day, basis.value, until=until)


def aged(desk: Desk, day: date, *, code: str | None = None, basis: rules.Basis | None = None,
         customer_id: int | None = None) -> Aged:
    """The aged balance of a day by the company's definition; raises `ValueError` when there is no such definition."""
    outcome = ask(desk, Question(day, code=code, basis=basis, customer_id=customer_id))
    if outcome.value is None:
        raise ValueError(outcome.problems)
    return outcome.value


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of the aged balance: a bucket by its place newest first, or a column beside them; None = the whole row."""

    customer_id: int | None = None
    bucket: int | None = None
    beside: str = ""


def behind(desk: Desk, question: Question, cell: Cell) -> list[ageing.Behind]:
    """The entries that add up to a cell; `beside` is unapplied, prepayments or bills (AGE-13)."""
    with desk.reading() as session:
        found = frame(session, desk, question).value
        if found is None:
            return []
        rows = ageing.entries_behind(session, _cut(desk, question, found.basis), cell.customer_id)
        inside = _inside(session, desk, question)
        rows = rows if inside is None else [r for r in rows if r.customer_id in inside]
    placed = [(r, *_place(r, question, found)) for r in rows]
    if cell.beside:
        return [r for r, _bucket, beside in placed if beside == cell.beside]
    if cell.bucket is None:
        return [r for r, _bucket, _beside in placed]
    return [r for r, bucket, beside in placed if not beside and bucket == cell.bucket]


def _place(row: ageing.Behind, question: Question, found: Frame) -> tuple[int, str]:
    """The bucket (newest first) and what stands beside them, of one entry (AGE-09)."""
    kind = rules.standing(row.entry_type.value == "bill_of_exchange", False, row.prepayment, row.value)
    own = rules.bucket(row.dated, found.layout.limits)
    if kind in (rules.Kind.PREPAYMENT, rules.Kind.BILL):
        return own, "prepayments" if kind is rules.Kind.PREPAYMENT else "bills"
    if kind is rules.Kind.CREDIT:
        if question.credits is rules.Credits.SEPARATE:
            return own, "unapplied"
        first = len(found.columns) - 1 if found.layout.oldest_first else 0
        return {rules.Credits.FIRST: first, rules.Credits.NOT_DUE: found.layout.zero}.get(question.credits, own), ""
    return own, ""


# ---------------------------------------------------------------- kept reckonings

def keep(desk: Desk, question: Question, *, kind: str = "manual", update_promises: bool = False, zero_balances: bool = False,
         skip_credit: bool = False, progress: "Steps | None" = None) -> Outcome[int]:
    """Keep a reckoning by the question's definition; stopping it leaves the one before active (AGE-20…22, 25)."""
    if update_promises:
        judging.judge(desk, question.day)
    found = reckoned(desk, question, zero_balances=zero_balances, skip_credit=skip_credit, progress=progress)
    return Outcome(write(desk, question, kind, found.value)) if found.value is not None else Outcome(None, found.problems)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A reckoning with everything that is kept of it."""

    aged: Aged
    counted: "_Counted"
    heads: Sequence[Mapping[str, Any]]


def reckoned(desk: Desk, question: Question, *, zero_balances: bool = False, skip_credit: bool = False,
             progress: "Steps | None" = None) -> Outcome[Reckoned]:
    """What would be kept. It is read before the file is written: many customers take their time, and nobody shall wait for it."""
    with desk.reading() as session:
        found = frame(session, desk, replace(question, interval=None))
        if found.value is None:
            return Outcome(None, found.problems)
        made = _reckon(session, desk, replace(question, interval=None, credits=rules.Credits.SEPARATE,
                                              zero_balances=zero_balances), found.value)
        counted = _count(ageing.entries_behind(session, _cut(desk, question, made.basis)), made.limits)
    if not made.rows:
        return Outcome(None, (error("AGE-20-empty", day=question.day),))
    credit = {} if skip_credit else ageing_credit.of(desk, [r.customer_id for r in made.rows], progress)
    return Outcome(Reckoned(made, counted, [_head(row, counted, credit.get(row.customer_id, _NO_CREDIT)) for row in made.rows]))


def write(desk: Desk, question: Question, kind: str, found: Reckoned) -> int:
    """Keep what was reckoned, as a whole: the newest of a definition is the active one (AGE-20)."""
    made, counted = found.aged, found.counted
    with desk.writing("ageing.snapshot") as uow:
        stored = {k: (v.isoformat() if isinstance(v, date) else v) for k, v in asdict(question).items()}
        head = AgingSnapshot(
            company_id=desk.company_id, definition_id=made.definition_id, as_of=question.day,
            balance_as_of=question.balance_day or question.day, basis=made.basis.value, kind=kind, parameters=stored,
            created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        uow.session.add(head)
        uow.session.flush()
        ids = bulk.add(uow.session, AgingSnapshotCustomer, [{"snapshot_id": head.id, **row} for row in found.heads])
        bulk.add(uow.session, AgingSnapshotAmount, [
            {"row_id": row_id, "period_id": c.period_id, "amount": row.buckets[place],
             "count": counted.entries[row.customer_id, place]}
            for row_id, row in zip(ids, made.rows, strict=True) for place, c in enumerate(made.columns) if c.period_id])
        return head.id


@dataclass(frozen=True, slots=True)
class _Counted:
    """How many debits stand in each bucket of a customer; how many of her entries are disputed, and their amount."""

    entries: Mapping[tuple[int, int], int]
    disputed: Mapping[int, Sequence[int]]


def _count(behind_: Sequence[ageing.Behind], limits: Sequence[date]) -> _Counted:
    counts: dict[tuple[int, int], int] = defaultdict(int)
    disputed: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for r in behind_:
        if r.value > 0 and not r.prepayment:
            counts[r.customer_id, rules.bucket(r.dated, limits)] += 1
        if r.status is CollectionsStatus.DISPUTED:
            disputed[r.customer_id][0] += 1
            disputed[r.customer_id][1] += r.value
    return _Counted(counts, disputed)


def _head(row: ageing.AgedRow, counted: _Counted, own: ageing_credit.Credit) -> dict[str, Any]:
    """What is kept of a customer beside her periods (AGE-20)."""
    return {
        "customer_id": row.customer_id, "balance": row.balance, "overdue": row.overdue, "unapplied": row.unapplied,
        "prepayments": row.prepayments, "bills": row.bills, "credit_limit": own.limit, "uninvoiced": own.uninvoiced,
        "orders": own.orders, "available": own.available, "disputed_count": counted.disputed[row.customer_id][0],
        "disputed": counted.disputed[row.customer_id][1]}


def daily_due(desk: Desk) -> bool:
    """Was nothing kept by itself today (AGE-21)? By the clock, whatever day somebody works on."""
    with desk.reading() as session:
        return not session.scalars(select(AgingSnapshot.id).where(
            AgingSnapshot.company_id == desk.company_id, AgingSnapshot.kind == "daily",
            AgingSnapshot.as_of == desk.clock.today()).limit(1)).first()


def keep_daily(desk: Desk, progress: "Steps | None" = None) -> int | None:
    """The reckoning of the first start of a day; none when today has one or nothing is open (AGE-21)."""
    if not daily_due(desk):
        return None
    today = desk.clock.today()
    return keep(desk.on(today), Question(today), kind="daily", update_promises=True, progress=progress).value


def kept(desk: Desk, snapshot_id: int) -> Aged | None:
    """A kept reckoning as it was (AGE-20)."""
    with desk.reading() as session:
        head = session.get(AgingSnapshot, snapshot_id)
        if head is None or head.company_id != desk.company_id:
            return None
        code = next(d.code for d in ageing.definitions(session, desk.company_id) if d.definition_id == head.definition_id)
        found = frame(session, desk, Question(head.as_of, code=code, basis=rules.Basis(head.basis))).value
        if found is None:
            return None
        rows = ageing.snapshot(session, snapshot_id, found.layout.zero, [c.period_id for c in found.columns])
        return Aged(head.as_of, found.columns, tuple(rows), found.layout.zero, found.layout.printed(range(len(found.columns))),
                    None, head.balance_as_of, found.basis, found.layout.limits, found.definition_id, True)


def parties(desk: Desk, company_ids: Sequence[int], question: Question) -> dict[str, int]:
    """What customers of the same party owe in several companies of the file, in the active company's currency (AGE-23).

    The same party = the same VAT number, else the same name; a company without rate is left out.
    """
    sums: dict[str, int] = defaultdict(int)
    with desk.reading() as session:
        target = session.get_one(Company, desk.company_id).accounting_currency
        for company_id in company_ids:
            currency = session.get_one(Company, company_id).accounting_currency
            rate = Decimal(1) if currency == target else rate_on(session, desk.company_id, currency, target, question.day)
            there = replace(desk, company_id=company_id)
            found = frame(session, there, question).value
            if rate is None or found is None:
                continue
            keys = {i: vat or name for i, vat, name in session.execute(
                select(Customer.id, Customer.vat_number, Customer.name).where(Customer.company_id == company_id))}
            for row in _reckon(session, there, question, found).rows:
                sums[keys[row.customer_id]] += times(row.balance, rate)
    return dict(sums)


# ---------------------------------------------------------------- print and export

def check_print(found: Aged) -> tuple[Problem, ...]:
    """More than six periods take two lines per customer; that is asked first (AGE-03)."""
    return rules.check_print([rules.Period(0, "day", c.label) for c in found.columns])


def as_pdf(desk: Desk, found: Aged, company: str, currency: str, *, confirmed: frozenset[str] = frozenset()) -> bytes:
    """The printed aged balance; with more than six periods on two lines per customer, once she accepted it."""
    from app.reports import lists
    from app.reports.letter_data import Align, Column, Row, RowKind
    from app.reports.words import Words
    words = Words.of(desk.language, i18n.letters)
    beside = _beside(found)
    two = bool(check_print(found)) and not standing(check_print(found), confirmed)

    def figures(row: Any) -> list[str]:
        amounts = (*(found.printed(row.buckets) if hasattr(row, "buckets") else row.totals),
                   *(getattr(row, name) for name, _t in beside), row.balance)
        return [i18n.amount(a, currency, desk.region) for a in amounts]

    titles = [*found.labels, *(i18n.tr(t, desk.language) for _n, t in beside), i18n.tr("Balance", desk.language)]
    half = (len(titles) + 1) // 2 if two else len(titles)
    wide = 0.66 / half
    columns = (Column(i18n.tr("No.", desk.language), 0.09), Column(i18n.tr("Customer", desk.language), 0.25),
               *(Column("\n".join(filter(None, (titles[n], titles[n + half] if two and n + half < len(titles) else ""))), wide,
                        Align.RIGHT) for n in range(half)))

    def lines(first: str, name: str, cells: list[str], kind: RowKind) -> list[Row]:
        if not two:
            return [Row((first, name, *cells), kind)]
        rest = cells[half:] + [""] * (half - len(cells[half:]))
        return [Row((first, name, *cells[:half]), kind), Row(("", "", *rest), RowKind.MUTED if kind is RowKind.PLAIN else kind)]

    rows = tuple(line for r in found.rows for line in lines(r.number, r.name, figures(r), RowKind.PLAIN))
    totals = tuple(lines("", words["list_total"], figures(found), RowKind.TOTAL))
    return lists.render(lists.ListData(
        i18n.tr("Aged balance", desk.language), company, desk.language, columns, rows, totals,
        (words["list_as_of"].format(day=i18n.day(found.day, desk.region)),),
        words["list_printed"].format(day=i18n.day(desk.clock.today(), desk.region)), words["page"], words["list_empty"], True))


def _beside(found: Aged) -> list[tuple[str, str]]:
    """Columns beside the buckets in which something stands; credits always have one."""
    return [("unapplied", N_("Unapplied")), *((n, t) for n, t in (("prepayments", N_("Prepayments")), ("bills", N_("Bills")))
                                              if getattr(found, n))]


def export(desk: Desk, found: Aged, path: Path, currency: str) -> int:
    """One row per customer for a spreadsheet, CSV or XLSX by the file's ending; gives the number of rows."""
    beside = _beside(found)
    columns = [Column("number", N_("No."), "text", None, 90), Column("name", N_("Customer"), "text", None, 200),
               *(Column(f"b{n}", label, "amount", None, total=True) for n, label in enumerate(found.labels)),
               *(Column(name, title, "amount", None, total=True) for name, title in beside),
               Column("balance", N_("Balance"), "amount", None, total=True)]
    places = i18n.decimals_of(currency)
    rows = ([r.number, r.name, *(major(a, places) for a in (*found.printed(r.buckets), *(getattr(r, n) for n, _t in beside),
                                                           r.balance))] for r in found.rows)
    return exports.write_rows(desk, N_("Aged balance"), columns, rows, path)


def as_csv(desk: Desk, found: Aged, path: Path, currency: str) -> int:
    """The same as `export`, by the ending of the file."""
    return export(desk, found, path, currency)


def export_entries(desk: Desk, question: Question, path: Path, currency: str) -> int:
    """Every entry with its bucket, status and agent, CSV or XLSX by the file's ending (AGE-13)."""
    with desk.reading() as session:
        found = frame(session, desk, question).value
    if found is None:
        return 0
    columns = [Column("number", N_("No."), "text", None, 90), Column("name", N_("Customer"), "text", None, 200),
               Column("type", N_("Type"), "text", None, 110), Column("document", N_("Document"), "text", None, 130),
               Column("document_date", N_("Document date"), "date", None), Column("due", N_("Due date"), "date", None),
               Column("currency", N_("Cur."), "text", None, 50),
               Column("remaining", N_("Remaining"), "amount", None, total=True, currency="currency"),
               Column("value", currency, "amount", None, total=True), Column("bucket", N_("Period"), "text", None, 120),
               Column("status", N_("Status"), "text", None), Column("hold", N_("On hold"), "text", None, 60),
               Column("agent", N_("Agent"), "text", None)]
    beside = dict((("unapplied", N_("Unapplied")), ("prepayments", N_("Prepayments")), ("bills", N_("Bills"))))
    rows = []
    for r in behind(desk, question, Cell(question.customer_id)):
        bucket, apart = _place(r, question, found)
        words = i18n.tr(beside[apart], desk.language) if apart else found.columns[bucket].label
        status = STATUS_NAMES[r.status]
        rows.append([r.number, r.name, i18n.tr(TYPE_NAMES[r.entry_type], desk.language), r.document_no, r.document_date,
                     r.due_date, r.currency, major(r.remaining, i18n.decimals_of(r.currency)),
                     major(r.value, i18n.decimals_of(currency)), words, i18n.tr(status, desk.language) if status else "",
                     r.on_hold or "", r.agent or ""])
    return exports.write_rows(desk, N_("Aged balance"), columns, rows, path)
