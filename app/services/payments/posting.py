"""A payment journal posted: all lines or none, or the good vouchers while the others move to a new draft (PAY-43…45, ERR-02)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.orm import Session

from app.core.enums import EntryType, SettlementOrigin, VoucherSource
from app.core.facts import Facts as Told
from app.core.facts import to_json
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.customers import Customer
from app.models.journals import Journal, JournalLine, JournalLineFee, JournalName
from app.models.ledger import ClearingItem, CustomerEntryState, CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.models.settlement_marks import SettlementMark
from app.models.types import FOR_EVER
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, EntryRef, Heading, PlannedEntry, PlannedVat, VoucherPlan
from app.rules.settlement import Act, automatic, may_run, roles, vouchers
from app.services import ledger
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.journals.drafts import Kept
from app.services.numbers import numbered
from app.services.payments import linked, marks
from app.services.payments.books import books_for as books_for
from app.services.payments.checking import Checked, Group, Settling, check_journal
from app.services.payments.drafts import PAYMENT, Head, Line, head_of, line_of, open_journal, parts, stored
from app.services.payments.fees import FeeBooks
from app.services.payments.items import items
from app.services.payments.names import text_of
from app.services.payments.order import Orders, applications
from app.services.posting import Posted, post_all
from app.settings import SETTLE_AUTOMATIC
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PAY-45-posted": N_("This journal was posted already, as {number}. Open it to see its vouchers."),
    "PAY-43-none": N_("No voucher of this journal can be posted. Correct its lines first."),
})

TABLE = Journal.__tablename__
JOURNAL_NUMBERS = "payment_journal"
"""The purpose of the series of journal numbers (PAY-01)."""
Progress = Callable[[int, int], None]
"""Called with lines done and lines in all."""


@dataclass(frozen=True, slots=True)
class PostedJournal:
    """What posting made: the journal's number, its vouchers (ids and numbers in the order of their dates), the entry of each
    line; `settled` = number of settlements. `moved_to` = the draft that holds the lines that could not be posted (PAY-43)."""

    journal_id: int
    number: str
    vouchers: tuple[tuple[int, str], ...]
    entries: Mapping[int, int] = field(default_factory=dict)
    settled: int = 0
    moved_to: Kept | None = None
    moved: int = 0


@dataclass(slots=True)
class _Journal:
    """A journal that is being posted."""

    row: Journal
    head: Head
    rows: list[JournalLine]
    marked: dict[int, list[SettlementMark]]
    checked: Checked
    fees: FeeBooks
    name: JournalName | None


def check(desk: Desk, journal_id: int, answers: Mapping[str, bool] | None = None) -> tuple[Problem, ...]:
    """Every problem of a kept journal at once, with row (0-based, in the order of the lines) and field; empty = it can be
    posted (PAY-40, 41). `answers` = what was answered to questions about tolerances and late discounts, by their keys."""
    with desk.reading() as session:
        journal = session.get(Journal, journal_id)
        if journal is None or journal.company_id != desk.company_id or journal.kind != PAYMENT:
            return (error("JRN-gone"),)
        return tuple(_read(session, desk, journal, answers or {}).checked.problems)


def validate(desk: Desk, journal_id: int, answers: Mapping[str, bool] | None = None) -> Outcome[tuple[Problem, ...]]:
    """As `check`; a journal without errors is told to be validated until it changes again (PAY-40)."""
    with desk.writing("payment_journal.validate") as unit:
        journal, problems = open_journal(unit.session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        told = tuple(_read(unit.session, desk, journal, answers or {}).checked.problems)
        journal.state = "draft" if any(p.weight == "error" for p in told) else "validated"
        unit.session.flush()
        unit.changed(TABLE, journal_id)
        return Outcome(told)


def _read(session: Session, desk: Desk, journal: Journal, answers: Mapping[str, bool]) -> _Journal:
    rows, marked, head = stored(session, journal.id), marks.of_journal(session, journal.id), head_of(journal)
    name = None if journal.name_id is None else session.get_one(JournalName, journal.name_id)
    checked = check_journal(session, desk, head, [line_of(row) for row in rows], marked, answers, name)
    fees = FeeBooks(session, desk, journal.id, checked.facts.customers)
    checked.problems += fees.problems
    return _Journal(journal, head, rows, marked, checked, fees, name)


def post(desk: Desk, journal_id: int, *, confirmed: frozenset[str] = frozenset(), answers: Mapping[str, bool] | None = None,
         token: str | None = None, transfer_errors: bool = False, only: int | None = None,
         progress: Progress | None = None) -> Outcome[PostedJournal]:
    """Post a kept journal in one unit of work: all vouchers or none (PAY-43).

    `confirmed` = keys of warnings she accepted, `answers` = yes or no to the questions about tolerances and late discounts, by
    their keys (TOL-07, 11). `token` = a fresh text per press of the button: posted with it before, the result is told again
    instead of a refusal (PAY-45). `transfer_errors` = vouchers with an error or an open question move to a new draft.
    `only` = the number of a line that is posted alone; whatever else the journal holds moves to a new draft unjudged.
    """
    given = answers or {}
    accepted = confirmed | frozenset(given)
    with desk.writing("payment_journal.post") as unit:
        session = unit.session
        journal, problems = open_journal(session, desk, journal_id)
        if journal is None:
            return _again(session, desk, journal_id, token) or Outcome(None, problems)
        read = _read(session, desk, journal, given)
        wanted = {row for group in read.checked.groups if only in {line.no for _row, line in group.placed} for row in group.rows}
        told = tuple(p for p in read.checked.problems if only is None or p.row is None or p.row in wanted)
        good = [group for group in read.checked.good(accepted) if only is None or group.rows & wanted]
        refused = read.checked.general(accepted) if transfer_errors else standing(told, accepted)
        if refused:
            return Outcome(None, told)
        if not good:
            return Outcome(None, (*told, error("PAY-43-none")))
        try:
            return numbered(unit, lambda: _post(desk, unit, read, good, token, progress, accepted), told)
        except linked.RefusedError as refusal:
            unit.abandon()
            return Outcome(None, (*told, *refusal.problems))


def _again(session: Session, desk: Desk, journal_id: int, token: str | None) -> Outcome[PostedJournal] | None:
    """What an earlier press of the same button posted, or that it was another one (PAY-45)."""
    journal = session.get(Journal, journal_id)
    if journal is None or journal.company_id != desk.company_id or journal.state != "posted":
        return None
    if token is None or journal.posting_token != token:
        return Outcome(None, (error("PAY-45-posted", number=journal.number),))
    rows = session.execute(select(JournalLine.no, JournalLine.entry_id, Voucher.id, Voucher.number)
                           .join(Voucher, Voucher.id == JournalLine.voucher_id)
                           .where(JournalLine.journal_id == journal_id).order_by(Voucher.id)).all()
    return Outcome(PostedJournal(journal.id, journal.number or "", tuple(dict.fromkeys((r.id, r.number) for r in rows)),
                                 {r.no: r.entry_id for r in rows if r.entry_id is not None}))


def _post(desk: Desk, unit: UnitOfWork, read: _Journal, good: Sequence[Group], token: str | None,
          progress: Progress | None, accepted: frozenset[str] = frozenset()) -> PostedJournal:
    """Write the good vouchers and their settlements, make the journal final, move the others."""
    session, journal = unit.session, read.row
    lines = {row for group in good for row in group.rows}
    moved = _move(desk, unit, read, [n for n in range(len(read.rows)) if n not in lines])
    number = numbering.draw(session, desk.company_id, JOURNAL_NUMBERS, good[-1].day,
                            series_id=read.name.series_id if read.name else None).number
    posted = _post_payments(desk, unit, read, good)
    _wait_on_bridges(session, desk, read, list(zip(good, posted, strict=True)))
    if progress:
        progress(len(lines) // 2, len(lines))
    entries = {row: entry for group, done in zip(good, posted, strict=True)
               for (row, _line), entry in zip(group.placed, done.entry_ids, strict=False)}
    moved_here = _before(desk, unit, good, entries)
    settled = _settle(desk, unit, read, good, entries, moved_here)
    settled += _then(desk, unit, good, entries, moved_here)
    settled += _settle_automatically(desk, unit, read, good, entries)
    _finish(session, desk, read, number, token, [(group, done) for group, done in zip(good, posted, strict=True)], entries)
    _invoice(desk, unit, good, entries)
    made = tuple((p.voucher_id or 0, p.number or "") for p in posted)
    unit.audit("payment_journal.post", TABLE, journal.id, number,
               {"vouchers": [p.number for p in posted], "moved": 0 if moved is None else moved[1],
                "confirmed": sorted({p.key for p in read.checked.problems if p.key} & accepted)}, desk.company_id)
    unit.changed(TABLE, journal.id)
    if progress:
        progress(len(lines), len(lines))
    return PostedJournal(journal.id, number, made, {read.rows[row].no: entry for row, entry in entries.items()}, settled,
                         None if moved is None else moved[0], 0 if moved is None else moved[1])


# ---------------------------------------------------------------- payments

def _post_payments(desk: Desk, unit: UnitOfWork, read: _Journal, good: Sequence[Group]) -> list[Posted]:
    accounts, _missing = ledger.role_accounts(unit.session, desk.company_id, (AccountRole.PENNY,))
    return post_all(desk, unit, [payment_plan(read, group, accounts[AccountRole.PENNY]) for group in good])


def payment_plan(read: _Journal, group: Group, penny: int) -> VoucherPlan:
    """The voucher of a group: an entry per line, the bank side once, then the fees (PAY-05, 32, 44, 60)."""
    facts, first = read.checked.facts, group.placed[0][1]
    conversion, offset = facts.conversion(first), facts.offset_account(first)
    assert conversion is not None and offset is not None and first.posting_date is not None and first.currency is not None
    texts = [line.text.strip() or _described(read, group, row, line) for row, line in group.placed]
    heading = Heading(VoucherSource.PAY, first.posting_date, first.document_date or first.posting_date, first.currency,
                      next((text for text in texts if text), ""), (TABLE, read.row.id))
    bookings: list[Booking] = []
    for (_row, line), text in zip(group.placed, texts, strict=True):
        choice, _wrong = facts.profile(line)
        assert choice is not None and line.customer_id is not None
        entry = PlannedEntry(
            line.customer_id, line.kind, "", line.document_date or first.posting_date, line.due_date or first.posting_date,
            line.amount, conversion.value(line.amount), choice.profile_id, choice.control_account_id, conversion.rate,
            prepayment=line.prepayment, payment_method_id=line.method_id, customer_reference=line.payment_reference or None,
            cost_centre_id=line.cost_centre, project_id=line.project)
        role = AccountRole.PREPAY if line.prepayment else AccountRole.AR
        bookings.append(Booking(choice.control_account_id, role, line.amount, text or heading.text, entry, line.cost_centre,
                                line.project))
    bookings.append(Booking(offset[0], offset[1], -sum(b.amount for b in bookings), heading.text))
    vat = _prepayment_vat(read, group, bookings, conversion)
    for fee in (fee for _row, line in group.placed for fee in read.fees.bookings(facts, line, offset)):
        vat += [(len(bookings) + n if n >= 0 else -1, planned) for n, planned in fee.vat]
        bookings += fee.bookings
    made = journal_voucher(heading, bookings, conversion, penny)
    return _with_vat(replace(made, series_id=read.name.voucher_series_id if read.name else None), vat)


def _described(read: _Journal, group: Group, row: int, line: Line) -> str:
    """How a line without a text describes itself, in the language of the company (PAY-04)."""
    documents = [i.document_no for s in group.settling if s.row == row for p in s.allocation.pairs
                 for i in (p.debit, p.credit) if i.document_no and i.ref != EntryRef(new=row)]
    facts = read.checked.facts
    return text_of(read.name, facts.language, facts.customers[line.customer_id or 0].name, list(dict.fromkeys(documents)),
                   line.payment_reference)


def _prepayment_vat(read: _Journal, group: Group, bookings: list[Booking],
                    conversion: Conversion) -> list[tuple[int, PlannedVat]]:
    """Books the VAT of the prepayments of a group; its VAT entries with the place of their lines (PAY-62)."""
    facts, books, told = read.checked.facts, read.checked.prepayment_vat, list[tuple[int, PlannedVat]]()
    for row, line in group.placed:
        day = line.posting_date
        if not line.prepayment or line.vat_code_id is None or books is None or day is None:
            continue
        made, planned = books.bookings(facts.customers[line.customer_id or 0], line.vat_code_id, line.amount, day, conversion,
                                       read.rows[row].id, bookings[-1].text, facts.vat_date(day))
        bookings += made
        if planned is not None:
            told.append((len(bookings) - 1, planned))
    return told


def _with_vat(plan: VoucherPlan, vat: Sequence[tuple[int, PlannedVat]]) -> VoucherPlan:
    """A voucher whose VAT lines know their code, and the VAT entries; -1 = there is no line, the rate is zero."""
    if not vat:
        return plan
    codes = {place: planned.vat_code_id for place, planned in vat if place >= 0}
    lines = tuple(replace(line, vat_code_id=codes.get(n)) for n, line in enumerate(plan.lines))
    return replace(plan, lines=lines, vat=tuple(replace(planned, line=place if place >= 0 else None) for place, planned in vat))


def _wait_on_bridges(session: Session, desk: Desk, read: _Journal, done: Sequence[tuple[Group, Posted]]) -> None:
    """Money booked to a bridging account waits there until the bank shows it, and fees taken off it beside it (BRG-02, L15)."""
    rows: list[dict[str, Any]] = []
    bridged = [(group, posted) for group, posted in done if (offset := group.placed[0][1].offset) and offset[0] == "bridge"]
    booked = _lines_of(session, [posted.voucher_id or 0 for _group, posted in bridged])
    for group, posted in bridged:
        first = group.placed[0][1]
        account = first.offset[1] if first.offset else 0
        customers = {line.customer_id for _row, line in group.placed}
        shared = {
            "company_id": desk.company_id, "account_id": account, "role": AccountRole.TRANSIT, "currency": first.currency,
            "payment_method_id": first.method_id, "bank_id": None, "reference": first.payment_reference or None,
            "end_to_end": None, "batch": None, "customer_id": customers.pop() if len(customers) == 1 else None,
            "document_table": TABLE, "document_id": read.row.id, "due": first.due_date}
        rows += [shared | {"gl_entry_id": line.id, "amount": line.amount, "accounting_amount": line.accounting_amount}
                 for line in booked[posted.voucher_id or 0] if line.account_id == account]
    bulk.add(session, ClearingItem, rows)


def _lines_of(session: Session, voucher_ids: Sequence[int]) -> dict[int, list[GeneralLedgerEntry]]:
    """The ledger lines of vouchers, in their order."""
    line, found = GeneralLedgerEntry, defaultdict[int, list[GeneralLedgerEntry]](list)
    for part in parts(voucher_ids):
        for row in session.scalars(select(line).where(line.voucher_id.in_(part)).order_by(line.voucher_id, line.line_no)):
            found[row.voucher_id].append(row)
    return found


# ---------------------------------------------------------------- settlements

def placed(plan: VoucherPlan, ids: Mapping[EntryRef, EntryRef]) -> VoucherPlan:
    """A settlement whose new entries are posted by now, with their ids."""
    details = tuple(replace(d, entry=ids.get(d.entry, d.entry)) for d in plan.details)
    pairs = tuple(replace(p, debit=ids.get(p.debit, p.debit), credit=ids.get(p.credit, p.credit)) for p in plan.pairs)
    return replace(plan, details=details, pairs=pairs)


def _crossing(good: Sequence[Group]) -> list[Settling]:
    return [s for group in good for s in group.settling if s.shared.crossed]


def _before(desk: Desk, unit: UnitOfWork, good: Sequence[Group], entries: Mapping[int, int]) -> dict[EntryRef, EntryRef]:
    """What credits of other companies do before the payments settle, and what became of those that go through them (CEN-11)."""
    found: dict[EntryRef, EntryRef] = {}
    for s in _crossing(good):
        found |= linked.before(desk, unit, s.wanted, s.shared, entries[s.row])
    return found


def _then(desk: Desk, unit: UnitOfWork, good: Sequence[Group], entries: Mapping[int, int],
          moved_here: dict[EntryRef, EntryRef]) -> int:
    """What payments pay in other companies; the number of settlements (CEN-03)."""
    return sum(linked.then(desk, unit, s.wanted, s.shared, {EntryRef(new=s.row): EntryRef(entry_id=entries[s.row])} | moved_here)
               for s in _crossing(good))


def _settle(desk: Desk, unit: UnitOfWork, read: _Journal, good: Sequence[Group], entries: Mapping[int, int],
            moved_here: dict[EntryRef, EntryRef]) -> int:
    """Settle each line with its marks; the marks are spent (SET-04)."""
    settling = [s for group in good for s in group.settling if s.allocation.pairs]
    if not settling:
        return 0
    currencies = {p.other.currency for s in settling for p in s.allocation.pairs}
    books = books_for(unit.session, desk.company_id, read.checked.roles, currencies)
    ids = {EntryRef(new=row): EntryRef(entry_id=entry) for row, entry in entries.items()} | moved_here
    plans = [placed(plan, ids) for s in settling for plan in vouchers(s.allocation, books)]
    post_all(desk, unit, plans)
    return len(plans)


def _settle_automatically(desk: Desk, unit: UnitOfWork, read: _Journal, good: Sequence[Group], entries: Mapping[int, int]) -> int:
    """Lines without marks settle the oldest entries, where company, profile and customer let them (SET-20…24)."""
    rows = [(row, line) for group in good for row, line in group.placed
            if not read.marked.get(line.no) and not line.prepayment and line.kind in (EntryType.PAYMENT, EntryType.REFUND)]
    wanted = parameters(unit.session, desk.company_id).get(SETTLE_AUTOMATIC)
    methods = applications(unit.session, [line.customer_id for _row, line in rows if line.customer_id])
    if not wanted and not {"oldest"} & set(methods.values()):
        return 0
    waiting: dict[int, list[int]] = defaultdict(list)
    for row, line in rows:
        waiting[line.customer_id or 0].append(entries[row])
    count, turn = 0, 0
    while todo := {customer: queue[turn] for customer, queue in waiting.items() if len(queue) > turn}:
        count += _one_turn(desk, unit, read, todo, methods, company=wanted)
        turn += 1
    return count


def _one_turn(desk: Desk, unit: UnitOfWork, read: _Journal, todo: Mapping[int, int], methods: Mapping[int, str], *,
              company: bool) -> int:
    """Settle one payment per customer with what is open and marked by nobody."""
    session, orders = unit.session, Orders(unit.session, desk)
    candidates = _open_of(session, desk.company_id, todo)
    found = items(session, [*todo.values(), *(e for group in candidates.values() for e in group)], read.checked.settings)
    made = []
    for customer, entry in todo.items():
        method = "" if methods[customer] == "company" else methods[customer]
        item = found[entry]
        if not may_run(company, item.profile_settles, method):
            continue
        order = orders.of(customer, priority=method == "priority" or (orders.automatic_priority and method != "oldest"))
        others = [found[e] for e in candidates[customer] if e != entry]
        act = Act(item.posting_date, SettlementOrigin.AUTOMATIC, tolerances=method != "oldest",
                  vat_date=read.checked.facts.vat_date(item.posting_date) if any(i.vat or i.moving for i in others) else None)
        allocation = automatic(item, others, act, read.checked.settings, order)
        if allocation.pairs:
            made.append(allocation)
    if made:
        need = frozenset().union(*(roles(a) for a in made))
        if missing := ledger.role_accounts(session, desk.company_id, sorted(need))[1]:
            raise linked.RefusedError(missing)
        books = books_for(session, desk.company_id, need, {p.other.currency for a in made for p in a.pairs})
        post_all(desk, unit, [plan for a in made for plan in vouchers(a, books)])
    return len(made)


def _open_of(session: Session, company_id: int, customers: Iterable[int]) -> dict[int, list[int]]:
    """Open entries of customers that nobody has marked, by customer (SET-06)."""
    state, found = CustomerEntryState, defaultdict[int, list[int]](list)
    held = select(SettlementMark.entry_id)
    for part in parts(customers):
        for customer, entry in session.execute(
                select(state.customer_id, state.entry_id).where(
                    state.company_id == company_id, state.open_until == FOR_EVER, state.customer_id.in_(part),
                    state.remaining != 0, state.entry_id.not_in(held)).order_by(state.entry_id)):
            found[customer].append(entry)
    return found


# ---------------------------------------------------------------- afterwards

def _finish(session: Session, desk: Desk, read: _Journal, number: str, token: str | None,
            done: Sequence[tuple[Group, Posted]], entries: Mapping[int, int]) -> None:
    """Lines learn their voucher and entry, marks are spent; then the journal becomes final, and the database guards it."""
    table: Any = JournalLine.__table__
    made = [{"b_id": read.rows[row].id, "b_voucher": posted.voucher_id, "b_entry": entries.get(row)}
            for group, posted in done for row in group.rows]
    session.execute(update(table).where(table.c.id == bindparam("b_id"))
                    .values(voucher_id=bindparam("b_voucher"), entry_id=bindparam("b_entry"), error=None), made)
    marks.spent(session, [read.rows[row].id for group, _posted in done for row in group.rows])
    journal = read.row
    journal.number, journal.state, journal.posting_token = number, "posted", token
    journal.posted_by_id, journal.posted_at = desk.actor.user_id, desk.clock.now()
    session.flush()


def _invoice(desk: Desk, unit: UnitOfWork, good: Sequence[Group], entries: Mapping[int, int]) -> None:
    """The invoices of prepayments with VAT (PAY-62)."""
    advances = [entries[row] for group in good for row, line in group.placed
                if line.prepayment and line.vat_code_id is not None and row in entries]
    if advances:
        from app.services.payments import advance_paper  # Paper is costly to load, and nearly no journal needs it.
        advance_paper.issue(desk, unit, advances)


def _move(desk: Desk, unit: UnitOfWork, read: _Journal, rows: Sequence[int]) -> tuple[Kept, int] | None:
    """Move lines to a new draft with their marks and fees and what is wrong with them; blank ones are dropped (PAY-43)."""
    session, old = unit.session, read.row
    staying = [read.rows[n] for n in rows]
    moving = [row for row in staying if not line_of(row).blank]
    for row in staying:
        if row not in moving:
            session.delete(row)
    if not moving:
        session.flush()
        return None
    draft = Journal(company_id=desk.company_id, kind=PAYMENT, state="draft", text=old.text, name_id=old.name_id,
                    currency=old.currency, document_date=old.document_date, created_by_id=desk.actor.user_id,
                    saved_at=desk.clock.now())
    session.add(draft)
    session.flush()
    wrong: dict[int, list[Any]] = defaultdict(list)
    for problem in read.checked.problems:
        if problem.row is not None:
            wrong[problem.row].append(to_json(Told(problem.code, problem.saw)))
    place = {row.id: n for n, row in enumerate(read.rows)}
    for position, row in enumerate(moving):
        row.journal_id, row.position, row.error = draft.id, position, wrong.get(place[row.id])
        _move_fees(session, row.id, draft.id)
    session.flush()
    unit.changed(TABLE, draft.id)
    return Kept(draft.id, draft.version), len(moving)


def _move_fees(session: Session, line_id: int, journal_id: int) -> None:
    session.execute(update(JournalLineFee).where(JournalLineFee.line_id == line_id).values(journal_id=journal_id)
                    .execution_options(synchronize_session=False))


# ---------------------------------------------------------------- preview

@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A ledger line of a voucher that is not posted yet; amounts in minor units, debit positive."""

    account: str
    name: Mapping[str, str]
    customer: str
    text: str
    currency: str
    amount: int
    accounting_amount: int


@dataclass(frozen=True, slots=True)
class PreviewVoucher:
    """A voucher as it would be: its number is only the next one."""

    source: VoucherSource
    number: str
    lines: tuple[PreviewLine, ...]


@dataclass(frozen=True, slots=True)
class PreviewEntry:
    """A customer transaction that posting makes or changes: what was open (0 for a new one) and what stays open."""

    customer: str
    entry_type: EntryType
    document_no: str
    currency: str
    amount: int
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class Preview:
    """Exactly what posting would write (PAY-46)."""

    vouchers: tuple[PreviewVoucher, ...]
    entries: tuple[PreviewEntry, ...]


def preview(desk: Desk, journal_id: int) -> Outcome[Preview]:
    """The vouchers and customer transactions of the lines without errors: posted and given up, so that they are exact.

    No number is taken. Questions about tolerances and late discounts are told, as warnings that would be asked, and count as
    refused.
    """
    with desk.writing("payment_journal.preview") as unit:
        unit.abandon()
        session = unit.session
        journal, problems = open_journal(session, desk, journal_id)
        if journal is None:
            return Outcome(None, problems)
        read = _read(session, desk, journal, {})
        told = tuple(read.checked.problems)
        good = read.checked.good(frozenset(p.key for p in told if p.key))
        if not good or standing([p for p in told if p.row is None and p.weight == "error"]):
            return Outcome(Preview((), ()), told)
        newest = session.scalar(select(func.max(Voucher.id))) or 0
        before = marks.remaining_of(session, [p.other.ref.entry_id for g in good for s in g.settling for p in s.allocation.pairs
                                              if p.other.ref.entry_id is not None])
        try:
            done = numbered(unit, lambda: _post(desk, unit, read, good, None, None), told)
        except linked.RefusedError as refusal:
            return Outcome(None, (*told, *refusal.problems))
        if done.value is None:
            return Outcome(None, done.problems)
        return Outcome(Preview(previewed(session, newest), _entries(session, newest, before)), told)


def previewed(session: Session, newest: int) -> tuple[PreviewVoucher, ...]:
    """What was posted after a voucher, with its lines."""
    line, found = GeneralLedgerEntry, dict[int, list[PreviewLine]]()
    heads = {v.id: v for v in session.scalars(select(Voucher).where(Voucher.id > newest).order_by(Voucher.id))}
    for row in session.execute(
            select(line, Account.number, Account.names, Customer.name).join(Account, Account.id == line.account_id)
            .outerjoin(Customer, Customer.id == line.customer_id).where(line.voucher_id > newest)
            .order_by(line.voucher_id, line.line_no)):
        x, number, names, customer = row
        found.setdefault(x.voucher_id, []).append(PreviewLine(number, names, customer or "", x.text, x.currency, x.amount,
                                                              x.accounting_amount))
    return tuple(PreviewVoucher(v.source, v.number, tuple(found.get(v.id, ()))) for v in heads.values())


def _entries(session: Session, newest: int, before: Mapping[int, int]) -> tuple[PreviewEntry, ...]:
    """New entries and those that were settled."""
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows: list[Any] = list(session.execute(
        select(entry, state.remaining, Customer.name).join(state, state.entry_id == entry.id)
        .join(Customer, Customer.id == entry.customer_id).where(entry.voucher_id > newest).order_by(entry.id)))
    for part in parts(before):
        rows += session.execute(
            select(entry, state.remaining, Customer.name).join(state, state.entry_id == entry.id)
            .join(Customer, Customer.id == entry.customer_id).where(entry.id.in_(part)).order_by(entry.id))
    return tuple(PreviewEntry(name, e.entry_type, e.document_no, e.currency, e.amount, before.get(e.id, 0), left)
                 for e, left, name in rows)
