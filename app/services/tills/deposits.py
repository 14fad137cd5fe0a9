"""Cheques and cash brought to the bank: collected on a slip, printed, paid in, cancelled (DEP-01…03, UND-08)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType, VoucherSource
from app.core.money import Money
from app.core.problems import Outcome, Problem, error, standing
from app.core.words import N_, declare
from app.models.bank import BankTransaction, ReconciliationMatch
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerLedgerEntry
from app.models.payments import PaymentCancellation
from app.models.terms import PaymentMethod
from app.models.tills import DepositSlip, DepositSlipLine
from app.services import ledger, permissions
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.tills import lump_sums, slip_paper
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "DEP-01-gone": N_("This deposit slip no longer exists. Refresh the list."),
    "DEP-01-final": N_("Deposit slip {number} was paid in or cancelled. Make a new one."),
    "DEP-01-bank": N_("Choose the bank account the money is paid in to."),
    "DEP-01-taken": N_("{document} stands on a slip already, was taken back, or does not fit this slip. Choose another payment."),
    "DEP-01-empty": N_("There is no payment on the slip. Add one first."),
    "DEP-01-early": N_("{document} was received on {day}, after the date of the slip. Take it off, or make a slip of a later "
                       "day."),
    "DEP-02-difference": N_("The payments on the slip come to {total}, not to {paid}. Correct the amount, or add or remove "
                            "payments."),
    "DEP-03-reconciled": N_("{number}: a payment was reconciled with a bank statement. Undo that match first."),
    "DEP-03-cancelled": N_("Deposit slip {number} was cancelled already. Make a new one."),
})

TABLE = DepositSlip.__tablename__
NUMBERS = "deposit_slip"
OVER_THE_COUNTER = ("cash", "cheque")
"""Kinds of methods whose payments are brought to the bank."""
PER_PAYMENT, LUMP_SUM = "per_payment", "lump_sum"
_E, _J, _L, _M, _D = CustomerLedgerEntry, Journal, JournalLine, PaymentMethod, DepositSlipLine


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment that is or may be on a slip: `amount` in minor units, positive; `drawn_on` = bank and branch of a cheque."""

    entry_id: int
    document_no: str
    day: date
    customer: str
    reference: str
    method: str
    drawn_on: str
    amount: int
    cash: bool = False
    cancelled_on: date | None = None


@dataclass(frozen=True, slots=True)
class Slip:
    """A slip with its payments; `number` "" before it is printed, `reconciled` = a payment was matched with a statement."""

    slip_id: int
    number: str
    bank_id: int
    bank: str
    currency: str
    day: date
    mode: str
    state: str
    payments: tuple[Payment, ...]
    reconciled: bool = False

    @property
    def total(self) -> int:
        """Of all its payments, cancelled ones too: the slip keeps its total (UND-08)."""
        return sum(p.amount for p in self.payments)

    @property
    def open(self) -> bool:
        """May payments still be put on it and taken off?"""
        return self.state in DepositSlip.open_states


# ---------------------------------------------------------------- reading

def banks(desk: Desk) -> list[tuple[int, str, str]]:
    """Own bank accounts: id, what it is called, currency."""
    with desk.reading() as session:
        return [(b.id, f"{b.holder} {b.iban}", b.currency) for b in session.scalars(
            select(CompanyBankAccount).where(CompanyBankAccount.company_id == desk.company_id)
            .order_by(CompanyBankAccount.default_for_currency.desc(), CompanyBankAccount.id))]


def candidates(desk: Desk, bank_id: int, mode: str) -> list[Payment]:
    """Posted cheques and cash with a payment reference that are on no slip yet (DEP-01): booked to this bank account, or, for a
    lump sum, waiting on a bridging account in its currency (DEP-02)."""
    with desk.reading() as session:
        bank = session.get(CompanyBankAccount, bank_id)
        return [] if bank is None or bank.company_id != desk.company_id else _candidates(session, bank, mode)


def _candidates(session: Session, bank: CompanyBankAccount, mode: str) -> list[Payment]:
    held = select(_D.entry_id).where(_D.cancelled_on.is_(None))
    back = select(PaymentCancellation.entry_id).where(PaymentCancellation.state != "rejected")
    rows = (_payments().where(
        _L.company_id == bank.company_id, _J.state == "posted", _E.entry_type == EntryType.PAYMENT, _E.amount < 0,
        _E.currency == bank.currency, func.coalesce(_E.customer_reference, "") != "", _E.id.not_in(held), _E.id.not_in(back),
        _L.deposit_slip.is_(True) | _M.payment_type.in_(OVER_THE_COUNTER)))
    if mode == LUMP_SUM:
        waiting = lump_sums.waiting_entries(bank.company_id)
        rows = rows.where(_L.offset_type == "bridge", _E.id.in_(waiting))
    else:
        rows = rows.where(_L.offset_type == "bank", _L.offset_bank_id == bank.id)
    return [_payment(*row) for row in session.execute(rows.order_by(_E.posting_date, _E.id))]


def _payments() -> Any:
    """Payments of posted journals with all a slip shows of them."""
    return (select(_E.id, _E.document_no, _E.posting_date, Customer.name, _E.customer_reference, _M.code, _L.cheque_bank,
                   _L.cheque_branch, _E.amount, _M.payment_type)
            .join(_L, _L.entry_id == _E.id).join(_J, _J.id == _L.journal_id).join(Customer, Customer.id == _E.customer_id)
            .outerjoin(_M, _M.id == _L.payment_method_id))


def _payment(entry_id: int, document: str, day: date, customer: str, reference: str | None, method: str | None,
             bank: str | None, branch: str | None, amount: int, kind: str | None, cancelled: date | None = None) -> Payment:
    return Payment(entry_id, document, day, customer, reference or "", method or "", ", ".join(x for x in (bank, branch) if x),
                   -amount, kind == "cash", cancelled)


def load(desk: Desk, slip_id: int) -> Slip | None:
    """A slip with its payments; None when it is gone."""
    with desk.reading() as session:
        row = session.get(DepositSlip, slip_id)
        return None if row is None or row.company_id != desk.company_id else _slip(session, row)


def _slip(session: Session, row: DepositSlip) -> Slip:
    bank = session.get_one(CompanyBankAccount, row.bank_id)
    found = session.execute(_payments().add_columns(_D.cancelled_on).join(_D, _D.entry_id == _E.id)
                            .where(_D.slip_id == row.id).order_by(_D.id))
    return Slip(row.id, row.number or "", row.bank_id, f"{bank.holder} {bank.iban}", row.currency, row.date, row.mode, row.state,
                tuple(_payment(*values) for values in found), reconciled(session, row))


def reconciled(session: Session, row: DepositSlip) -> bool:
    """Was the bank's side of a slip, or of one of its payments, matched with a statement (DEP-03)?"""
    vouchers = ([row.voucher_id] if row.mode == LUMP_SUM else select(_E.voucher_id).join(_D, _D.entry_id == _E.id).where(
        _D.slip_id == row.id, _D.cancelled_on.is_(None)))
    return session.scalars(
        select(ReconciliationMatch.id).join(BankTransaction, BankTransaction.id == ReconciliationMatch.bank_transaction_id)
        .where(BankTransaction.voucher_id.in_(vouchers)).limit(1)).first() is not None


# ---------------------------------------------------------------- collecting

def begin(desk: Desk, bank_id: int | None, mode: str, day: date) -> Outcome[int]:
    """A new slip with every payment that fits it up to its day; its id (DEP-01). Payments are taken off before it is paid in."""
    with desk.writing("deposit_slip.begin") as unit:
        session = unit.session
        bank = session.get(CompanyBankAccount, bank_id) if bank_id is not None else None
        if bank is None or bank.company_id != desk.company_id:
            return Outcome(None, (error("DEP-01-bank", at="bank"),))
        row = DepositSlip(company_id=desk.company_id, bank_id=bank.id, currency=bank.currency, date=day, mode=mode,
                          created_by_id=desk.actor.user_id)
        session.add(row)
        session.flush()
        _put(session, row, [p for p in _candidates(session, bank, mode) if p.day <= day])
        return Outcome(row.id)


def _put(session: Session, row: DepositSlip, payments: Iterable[Payment]) -> None:
    session.add_all(DepositSlipLine(company_id=row.company_id, slip_id=row.id, entry_id=p.entry_id, amount=p.amount)
                    for p in payments)
    session.flush()


def add(desk: Desk, slip_id: int, entry_ids: Sequence[int]) -> Outcome[int]:
    """Put payments on a slip that was not paid in yet; how many. All of them or none (DEP-01)."""
    with desk.writing("deposit_slip.add") as unit:
        session = unit.session
        row, problems = _open(session, desk, slip_id)
        if row is None:
            return Outcome(None, problems)
        known = {p.entry_id: p for p in _candidates(session, session.get_one(CompanyBankAccount, row.bank_id), row.mode)}
        wrong = [error("DEP-01-taken", document=_number(session, e)) for e in entry_ids if e not in known]
        if wrong:
            return Outcome(None, tuple(wrong))
        _put(session, row, [known[e] for e in entry_ids])
        _again(row)
        return Outcome(len(entry_ids))


def remove(desk: Desk, slip_id: int, entry_ids: Sequence[int]) -> Outcome[int]:
    """Take payments off a slip that was not paid in yet; how many (DEP-01)."""
    with desk.writing("deposit_slip.remove") as unit:
        session = unit.session
        row, problems = _open(session, desk, slip_id)
        if row is None:
            return Outcome(None, problems)
        lines = session.scalars(select(_D).where(_D.slip_id == slip_id, _D.entry_id.in_(list(entry_ids)))).all()
        for line in lines:
            session.delete(line)
        _again(row)
        session.flush()
        return Outcome(len(lines))


def choose(desk: Desk, slip_id: int, entry_ids: Sequence[int]) -> Outcome[int]:
    """Exactly these payments stand on a slip that was not paid in yet, all or nothing; how many (DEP-01)."""
    with desk.writing("deposit_slip.choose") as unit:
        slip = load(desk, slip_id)
        held = {p.entry_id for p in slip.payments} if slip is not None else set()
        less, more = sorted(held - set(entry_ids)), [e for e in entry_ids if e not in held]
        for verb, entries in ((remove, less), (add, more)):
            done = verb(desk, slip_id, entries)
            if done.value is None:
                unit.abandon()
                return done
        return Outcome(len(set(entry_ids)))


def _again(row: DepositSlip) -> None:
    """A printed slip that changed is to be printed anew, under its number."""
    row.state = "draft"


def _number(session: Session, entry_id: int) -> str:
    entry = session.get(_E, entry_id)
    return "" if entry is None else entry.document_no


def _open(session: Session, desk: Desk, slip_id: int) -> tuple[DepositSlip | None, tuple[Problem, ...]]:
    row = session.get(DepositSlip, slip_id)
    if row is None or row.company_id != desk.company_id:
        return None, (error("DEP-01-gone"),)
    if row.state not in DepositSlip.open_states:
        return None, (error("DEP-01-final", number=row.number or ""),)
    return row, ()


# ---------------------------------------------------------------- on paper

def print_slip(desk: Desk, slip_id: int) -> Outcome[slip_paper.Printed]:
    """The form for the bank; an open slip takes its number with the first and is *Printed* then (DEP-01). Each paper is kept."""
    with desk.writing("deposit_slip.print") as unit:
        session = unit.session
        row = session.get(DepositSlip, slip_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("DEP-01-gone"),))
        slip = _slip(session, row)
        if not slip.payments:
            return Outcome(None, (error("DEP-01-empty"),))
        if row.number is None and row.state == "cancelled":
            return Outcome(None, (error("DEP-03-cancelled", number=""),))
        return numbered(unit, lambda: _printed(session, desk, row))


def _printed(session: Session, desk: Desk, row: DepositSlip) -> slip_paper.Printed:
    if row.state == "draft":
        _take_number(session, desk, row)
        row.state = "printed"
        session.flush()
    content = slip_paper.render(session, desk, _slip(session, row))
    slip_paper.keep(session, desk, row, content)
    return slip_paper.Printed(slip_paper.name_of(row.number or ""), content)


def _take_number(session: Session, desk: Desk, row: DepositSlip) -> None:
    if row.number is None:
        row.number = numbering.draw(session, desk.company_id, NUMBERS, row.date).number


# ---------------------------------------------------------------- paid in

def deposit(desk: Desk, slip_id: int, paid: int, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """The bank took the money: the slip is final, a lump sum is posted `Dr BANK / Cr BRIDGE`; the number of the slip (DEP-02).

    `paid` = what the bank says it took, minor units of the slip's currency; another sum than that of the payments is refused.
    """
    with desk.writing("deposit_slip.deposit") as unit:
        session = unit.session
        row, problems = _open(session, desk, slip_id)
        if row is None:
            return Outcome(None, problems)
        slip = _slip(session, row)
        found = [*_against(slip, paid), *ledger.check_date(session, desk, row.date, VoucherSource.BNK)]
        if slip.mode == LUMP_SUM:
            found += numbering.check(session, desk.company_id, "voucher_BNK", row.date)
            waiting = set(session.scalars(lump_sums.waiting_entries(desk.company_id)))
            found += [error("DEP-01-taken", document=p.document_no) for p in slip.payments if p.entry_id not in waiting]
        if standing(tuple(found), confirmed):
            return Outcome(None, tuple(found))
        return numbered(unit, lambda: _deposit(desk, unit, row, slip), tuple(found))


def _against(slip: Slip, paid: int) -> list[Problem]:
    """What speaks against paying a slip in."""
    if not slip.payments:
        return [error("DEP-01-empty")]
    found = [error("DEP-01-early", document=p.document_no, day=p.day) for p in slip.payments if p.day > slip.day]
    found += [error("DEP-01-taken", document=p.document_no) for p in slip.payments if p.cancelled_on]
    if paid != slip.total:
        found.append(error("DEP-02-difference", at="paid", total=Money(slip.total, slip.currency),
                           paid=Money(paid, slip.currency)))
    return found


def _deposit(desk: Desk, unit: UnitOfWork, row: DepositSlip, slip: Slip) -> str:
    session = unit.session
    _take_number(session, desk, row)
    session.flush()
    if row.mode == LUMP_SUM:
        row.voucher_id = lump_sums.post(desk, unit, row, [p.entry_id for p in slip.payments])
    row.state = "deposited"
    session.flush()
    unit.audit("deposit_slip.deposit", TABLE, row.id, row.number or "", {"payments": len(slip.payments)}, desk.company_id)
    return row.number or ""


def cancel(desk: Desk, slip_id: int, day: date, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Give a slip up; its payments may be put on another one (DEP-03). A lump sum that was posted is mirrored on `day`.

    Refused once a payment of it was reconciled.
    """
    with desk.writing("deposit_slip.cancel") as unit:
        session = unit.session
        row = session.get(DepositSlip, slip_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("DEP-01-gone"),))
        number = row.number or ""
        if row.state == "cancelled":
            return Outcome(None, (error("DEP-03-cancelled", number=number),))
        if reconciled(session, row):
            return Outcome(None, (error("DEP-03-reconciled", number=number),))
        if refused := permissions.may_post(session, desk, (VoucherSource.BNK,)):
            return Outcome(None, refused)
        if row.voucher_id is not None:
            done = lump_sums.mirror(desk, unit, row.voucher_id, day, confirmed)
            if done.value is None:
                return Outcome(None, done.problems)
        for line in session.scalars(select(_D).where(_D.slip_id == row.id, _D.cancelled_on.is_(None))):
            line.cancelled_on = day
        row.state = "cancelled"
        session.flush()
        unit.audit("deposit_slip.cancel", TABLE, row.id, number, {}, desk.company_id)
        return Outcome(number)
