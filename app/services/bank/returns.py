"""A payment that was taken for returned after all stands: posted anew, the charge of its return reversed (BNK-45, UND-09)."""

from datetime import date
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import DetailKind, VoucherSource
from app.core.problems import Outcome, error, standing
from app.core.words import N_, declare
from app.models.bank import BankTransaction, ReconciliationMatch
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, Voucher
from app.models.payments import PaymentCancellation
from app.rules.ledger import EntryRef, PlannedDetail, PlannedEntry, PlannedLine, VoucherPlan, proved
from app.services import corrections, ledger
from app.services.bank import transactions
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.posting import post_all
from app.storage.unit_of_work import UnitOfWork

declare({
    "BNK-45-prepaid": N_("{document} is a prepayment with VAT. Post it anew in a payment journal, then match the line with it."),
})


def return_of(session: Session, voucher_id: int) -> PaymentCancellation | None:
    """The return that a voucher posted, when it did."""
    row = PaymentCancellation
    return session.scalars(select(row).where(row.voucher_id == voucher_id, row.kind == "return", row.state == "posted")).first()


def vouchers_of(session: Session, line_id: int) -> list[int]:
    """The vouchers that a line was matched with when it was posted: what came back, and the bank's charge."""
    match, move = ReconciliationMatch, BankTransaction
    own = session.execute(select(match.bank_id, match.group_no).where(match.line_id == line_id)).first()
    if own is None:
        return []
    return list(session.scalars(select(move.voucher_id).join(match, match.bank_transaction_id == move.id).where(
        match.bank_id == own[0], match.group_no == own[1]).order_by(move.id)))


def stands_after_all(desk: Desk, unit: UnitOfWork, back: PaymentCancellation, beside: list[int], day: date,
                     confirmed: frozenset[str]) -> Outcome[int]:
    """Post a returned payment anew on `day` as it was, and reverse the other vouchers of its return; the new voucher.

    What the payment once settled stays open: it can be settled again, or by another payment meanwhile. The bank transactions of
    both directions meet each other. The return itself stays as it was told.
    """
    session = unit.session
    entry = session.get_one(CustomerLedgerEntry, back.entry_id)
    plan = _anew(session, entry, day)
    if plan is None:
        return Outcome(None, (error("BNK-45-prepaid", document=entry.document_no),))
    plans = [plan]
    told = list(ledger.check_date(session, desk, day, VoucherSource.PAY))
    for voucher_id in beside:
        reversed_, wrong = corrections.plan_reversal(session, desk, voucher_id, day, also=set(VoucherSource))
        told += wrong
        if reversed_ is not None:
            plans.append(reversed_)
    if standing(told, confirmed):
        return Outcome(None, tuple(told))
    done = numbered(unit, partial(post_all, desk, unit, plans), tuple(told))
    if done.value is None:
        return Outcome(None, done.problems)
    made = done.value[0].voucher_id or 0
    transactions.record(unit, desk.company_id, [p.voucher_id or 0 for p in done.value])
    _meet(session, desk, back.voucher_id or 0, made)
    return Outcome(made, done.problems)


def _anew(session: Session, entry: CustomerLedgerEntry, day: date) -> VoucherPlan | None:
    """The voucher of a payment as it was, without what it shared it with; None where VAT hangs on it."""
    voucher = session.get_one(Voucher, entry.voucher_id)
    rows = session.scalars(select(GeneralLedgerEntry).where(GeneralLedgerEntry.voucher_id == voucher.id)
                           .order_by(GeneralLedgerEntry.line_no)).all()
    own = next(r for r in rows if r.account_id == entry.control_account_id and r.customer_id == entry.customer_id)
    other = max((r for r in rows if r.customer_id is None), key=lambda r: abs(r.accounting_amount))
    if any(r.vat_code_id is not None for r in rows):
        return None
    made = PlannedEntry(entry.customer_id, entry.entry_type, "", entry.document_date, day, entry.amount, entry.accounting_amount,
                        entry.posting_profile_id, entry.control_account_id, entry.rate, prepayment=entry.prepayment,
                        customer_reference=entry.customer_reference)
    lines = (PlannedLine(own.account_id, own.role, entry.amount, entry.accounting_amount, own.text, entry.customer_id,
                         cost_centre_id=own.cost_centre_id, project_id=own.project_id),
             PlannedLine(other.account_id, other.role, -entry.amount, -entry.accounting_amount, other.text))
    detail = PlannedDetail(EntryRef(new=0), DetailKind.INITIAL, entry.customer_id, day, entry.amount, entry.accounting_amount,
                           entry.control_account_id, 0)
    return proved(VoucherPlan(VoucherSource.PAY, day, entry.document_date, voucher.currency, voucher.text, lines, (made,),
                              (detail,)))


def _meet(session: Session, desk: Desk, one: int, other: int) -> None:
    """The movement that took the money away and the one that brings it again are on no statement: they match each other."""
    moves = session.scalars(select(BankTransaction).outerjoin(
        ReconciliationMatch, ReconciliationMatch.bank_transaction_id == BankTransaction.id).where(
        BankTransaction.voucher_id.in_((one, other)), ReconciliationMatch.id.is_(None)).order_by(BankTransaction.id)).all()
    if len(moves) == 2 and moves[0].bank_id == moves[1].bank_id and moves[0].amount == -moves[1].amount:
        transactions.match(session, desk.company_id, moves[0].bank_id, [], [m.id for m in moves])
