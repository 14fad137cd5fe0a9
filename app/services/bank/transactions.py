"""Our movements of bank accounts, one per line on one in the ledger; those that undo each other meet (PAY-44, UND-07)."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.bank import BankStatement, BankTransaction, ReconciliationMatch
from app.models.company import Company, CompanyBankAccount
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.services.bank.stored import chunks
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

TABLE = BankTransaction.__tablename__
_G = GeneralLedgerEntry
_BEFORE = timedelta(60)
"""How long the bank may take to show what was posted before its first statement."""


def record(unit: UnitOfWork, company_id: int, voucher_ids: Iterable[int] | None = None) -> int:
    """Write the bank transactions that posted vouchers made and that nobody wrote yet; how many.

    None = of all vouchers since shortly before the first statement: what is older stands in its opening balance.

    Whatever posts on a bank account need not know: journals, imports, corrections. A voucher that reverses another is matched
    with it, when no statement had either (UND-07).
    """
    session, rows = unit.session, list[Any]()
    banks = session.scalars(select(CompanyBankAccount).where(CompanyBankAccount.company_id == company_id)
                            .order_by(CompanyBankAccount.id)).all()
    home = session.get_one(Company, company_id).accounting_currency
    chosen = (select(_G.id, _G.voucher_id, _G.account_id, _G.posting_date, _G.currency, _G.amount, _G.accounting_amount,
                     Voucher.reverses_id)
              .join(Voucher, Voucher.id == _G.voucher_id).outerjoin(BankTransaction, BankTransaction.gl_entry_id == _G.id)
              .where(_G.company_id == company_id, _G.account_id.in_({b.account_id for b in banks}),
                     BankTransaction.id.is_(None)).order_by(_G.id))
    if voucher_ids is None:
        first = session.scalar(select(func.min(BankStatement.start)).where(BankStatement.company_id == company_id))
        if first is None:
            return 0
        chosen = chosen.where(_G.posting_date >= first - _BEFORE)
    for ids in chunks(voucher_ids) if voucher_ids is not None else [None]:
        rows += session.execute(chosen if ids is None else chosen.where(_G.voucher_id.in_(ids))).all()
    made = [row for row in (_row(company_id, r, banks, home) for r in rows) if row is not None]
    bulk.add(session, BankTransaction, made)
    _meet(session, company_id, rows)
    if made:
        unit.changed(TABLE, 0)
    return len(made)


def _row(company_id: int, line: Any, banks: Sequence[CompanyBankAccount], home: str) -> dict[str, Any] | None:
    """A transaction in the currency of its bank account: that of the voucher, else the company's own."""
    own = [b for b in banks if b.account_id == line.account_id]
    bank = next((b for b in own if b.currency == line.currency), None) or next((b for b in own if b.currency == home), None)
    if bank is None:
        return None
    amount = line.amount if bank.currency == line.currency else line.accounting_amount
    return {"company_id": company_id, "bank_id": bank.id, "voucher_id": line.voucher_id, "gl_entry_id": line.id,
            "date": line.posting_date, "currency": bank.currency, "amount": amount}


def _meet(session: Session, company_id: int, rows: Sequence[Any]) -> None:
    """Match counter-movements with what they take back, where neither is matched with a statement (UND-07)."""
    back = {row.voucher_id: row.reverses_id for row in rows if row.reverses_id is not None}
    for ids in chunks([*back, *back.values()]):
        found = session.scalars(select(BankTransaction).outerjoin(
            ReconciliationMatch, ReconciliationMatch.bank_transaction_id == BankTransaction.id).where(
            BankTransaction.voucher_id.in_(ids), ReconciliationMatch.id.is_(None)).order_by(BankTransaction.id)).all()
        for mirror in [t for t in found if t.voucher_id in back]:
            old = next((t for t in found if t.voucher_id == back[mirror.voucher_id] and t.bank_id == mirror.bank_id
                        and t.amount == -mirror.amount), None)
            if old is not None:
                match(session, company_id, mirror.bank_id, [], [old.id, mirror.id])


def match(session: Session, company_id: int, bank_id: int, line_ids: Iterable[int], transaction_ids: Iterable[int]) -> int:
    """Bring lines and transactions together in a group; its number. The caller has seen that they come to nothing."""
    group = next_group(session, bank_id)
    pairs = [(key, None) for key in line_ids] + [(None, key) for key in transaction_ids]
    bulk.add(session, ReconciliationMatch, [
        {"company_id": company_id, "bank_id": bank_id, "reconciliation_id": None, "group_no": group, "line_id": line,
         "bank_transaction_id": transaction} for line, transaction in pairs])
    return group


def next_group(session: Session, bank_id: int) -> int:
    """The next number of a group."""
    return (session.scalar(select(func.max(ReconciliationMatch.group_no)).where(ReconciliationMatch.bank_id == bank_id)) or 0) + 1
