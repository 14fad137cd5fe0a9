"""Commission that is earned when an invoice is paid: posted with its closing settlement, taken back with its undo (MST-101)."""

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Problem
from app.core.roles import AccountRole
from app.models.invoices import CommissionTransaction, InvoiceLine, SalesInvoice
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Heading, VoucherPlan, reversal
from app.rules.sales.commission import Earned
from app.services import ledger
from app.services.customers.facts import parameters
from app.services.desk import Desk
from app.services.posting import post
from app.services.sales import commissions
from app.services.sales.books import Books
from app.services.sales.document import Kind, load
from app.services.sales.figures import Figures, figures
from app.settings import SALES_COMMISSION_EARNED, SALES_COMMISSION_POSTING
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

TABLE = SalesInvoice.__tablename__
_SOURCE = VoucherSource.SET
_CHUNK = 500


def follow(desk: Desk, uow: UnitOfWork, settled: Sequence[tuple[date, Sequence[int]]]) -> None:
    """What settling or undoing means for commission; `settled` = each posting date with the ids of its entries (MST-101)."""
    session = uow.session
    found = _documents(session, settled)
    if not found:
        return
    by_payment = parameters(session, desk.company_id).get(SALES_COMMISSION_EARNED) == "payment"
    still_open = {key for key in found if _is_open(session, key)}
    for key in sorted(still_open):
        _take_back(desk, uow, key, found[key], by_payment=by_payment)
    if by_payment and len(still_open) < len(found):
        books = Books(session, desk)
        for key in _invoices_first(session, found.keys() - still_open):
            _earn(desk, uow, books, key, found[key])


def check(session: Session, desk: Desk, entry_ids: Sequence[int], day: date) -> tuple[Problem, ...]:
    """Why the commission that a settlement would post cannot be posted: missing accounts stop it (MST-101, MST-042)."""
    held = parameters(session, desk.company_id)
    if held.get(SALES_COMMISSION_EARNED) != "payment" or not held.get(SALES_COMMISSION_POSTING):
        return ()
    if not _documents(session, [(day, entry_ids)]):
        return ()
    books = Books(session, desk)
    return (*(p for role in (AccountRole.COMMEXP, AccountRole.COMMPAY) for p in books.missing(role, books.role(role))),
            *numbering.check(session, desk.company_id, f"voucher_{_SOURCE.value}", day))


def may_follow(session: Session, desk: Desk, entry_ids: Sequence[int]) -> bool:
    """Can settling these entries, or undoing it, post commission as well? A quick look before a preview tries (PST-004)."""
    earned = parameters(session, desk.company_id).get(SALES_COMMISSION_EARNED) == "payment" or session.scalars(
        select(CommissionTransaction.id).where(CommissionTransaction.company_id == desk.company_id).limit(1)).first()
    return bool(earned and _documents(session, [(desk.today, entry_ids)]))


# ---------------------------------------------------------------- which documents

def _documents(session: Session, settled: Sequence[tuple[date, Sequence[int]]]) -> dict[int, date]:
    """The invoices and credit notes behind some entries, each with the last day it was settled on; not the cancelling ones."""
    days = {entry: day for day, entries in settled for entry in entries}
    found: dict[int, date] = {}
    entry, ids = CustomerLedgerEntry, sorted(days)
    for start in range(0, len(ids), _CHUNK):
        for key, document in session.execute(select(entry.id, entry.document_id).where(
                entry.id.in_(ids[start:start + _CHUNK]), entry.document_table == TABLE,
                entry.document_id.is_not(None), entry.correction_role != "cancelling")):
            assert document is not None
            found[document] = max(found.get(document, days[key]), days[key])
    return found


def _is_open(session: Session, document_id: int) -> bool:
    """Is anything of a document's entries left to pay?"""
    state, entry = CustomerEntryState, CustomerLedgerEntry
    return session.scalars(select(entry.id).join(state, state.entry_id == entry.id).where(
        entry.document_table == TABLE, entry.document_id == document_id, state.remaining != 0).limit(1)).first() is not None


def _invoices_first(session: Session, keys: Iterable[int]) -> list[int]:
    """Credit notes after the invoices whose commission they take back."""
    return sorted(keys, key=lambda key: (session.get_one(SalesInvoice, key).total < 0, key))


def _credits_of(session: Session, line_ids: Sequence[int]) -> list[int]:
    """Credit notes for some lines, those that cancel the whole document apart."""
    line, head = InvoiceLine, SalesInvoice
    return list(session.scalars(
        select(head.id).distinct().join(line, line.invoice_id == head.id)
        .where(line.original_line_id.in_(line_ids), head.correction_role != "cancelling", head.state == "posted")
        .order_by(head.id)))


# ---------------------------------------------------------------- earned

def _earn(desk: Desk, uow: UnitOfWork, books: Books, document_id: int, day: date) -> None:
    """Write and post what a paid document earned, and what paid credit notes for it take back; nothing is earned twice."""
    session = uow.session
    document = load(session, desk.company_id, Kind.INVOICE, document_id)
    assert document is not None
    lines = {line.line_no: line.id for line in document.lines if line.id is not None}
    if not lines or commissions.standing(session, list(lines.values())):
        return
    found = figures(session, desk, document, books)
    made = commissions.reckoned(session, books, found)
    if not made:
        return
    plan = _plan(books, found, made, document_id, document.number or "", day)
    voucher = post(desk, uow, plan).voucher_id if plan is not None else None
    commissions.write(session, books, found, made, lines, voucher, earned_on=day)
    session.flush()
    for credit in _credits_of(session, list(lines.values())):
        if not _is_open(session, credit):
            _earn(desk, uow, books, credit, day)


def _plan(books: Books, found: Figures, made: Sequence[Earned], document_id: int, number: str, day: date) -> VoucherPlan | None:
    """COMMEXP to COMMPAY on the day of the settlement; None where commission is not posted."""
    pairs, _problems = commissions.pairs(books, found, made)
    penny = books.role(AccountRole.PENNY, found.document.head.currency)
    if not pairs or penny is None:
        return None
    (pair,) = pairs
    where = (pair.dimensions.cost_centre_id, pair.dimensions.project_id)
    bookings = [Booking(pair.debit_account_id, pair.debit_role, pair.amount, number, None, *where),
                Booking(pair.credit_account_id, pair.credit_role, -pair.amount, number, None, *where)]
    heading = Heading(_SOURCE, day, day, found.document.head.currency, number, (TABLE, document_id))
    return journal_voucher(heading, bookings, found.conversion, penny)


# ---------------------------------------------------------------- taken back

def _take_back(desk: Desk, uow: UnitOfWork, document_id: int, day: date, *, by_payment: bool) -> None:
    """Reverse what a document that is open again earned by being paid, and what its credit notes took back."""
    session, line = uow.session, InvoiceLine
    own = list(session.scalars(select(line.id).where(line.invoice_id == document_id)))
    lines = [*own, *session.scalars(select(line.id).where(line.original_line_id.in_(own)))]
    rows = [row for row in commissions.standing(session, lines) if _by_payment(session, row, by_payment)]
    turned = {voucher: _reversed(desk, uow, voucher, day) for voucher in dict.fromkeys(row.voucher_id for row in rows) if voucher}
    bulk.add_keyed(session, CommissionTransaction, [{
        "company_id": row.company_id, "invoice_line_id": row.invoice_line_id, "rep_id": row.rep_id, "rule_id": row.rule_id,
        "percent": row.percent, "share": row.share, "base": -row.base, "amount": -row.amount, "earned_on": day,
        "voucher_id": turned.get(row.voucher_id or 0), "reverses_id": row.id} for row in rows])


def _by_payment(session: Session, row: CommissionTransaction, by_payment: bool) -> bool:
    """Was it earned by paying? Its voucher tells; what was never posted follows the parameter."""
    if row.voucher_id is None:
        return by_payment
    return session.get_one(Voucher, row.voucher_id).source is _SOURCE


def _reversed(desk: Desk, uow: UnitOfWork, voucher_id: int, day: date) -> int | None:
    voucher = uow.session.get_one(Voucher, voucher_id)
    lines, _details = ledger.posted_lines(uow.session, voucher_id)
    heading = Heading(_SOURCE, day, day, voucher.currency, f"⟲ {voucher.text}"[:100],
                      (voucher.document_table or TABLE, voucher.document_id or 0))
    return post(desk, uow, reversal(heading, voucher_id, lines, [], [])).voucher_id
