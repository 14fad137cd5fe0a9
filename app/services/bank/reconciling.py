"""A bank account brought to its statement: lines meet what we posted, closed when nothing is unexplained (BNK-42, 43)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import case, func, select, update
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.money import Money
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Currency
from app.models.bank import (
    BankStatement,
    BankStatementLine,
    BankStatementLineState,
    BankTransaction,
    Reconciliation,
    ReconciliationMatch,
)
from app.models.company import Company, CompanyBankAccount
from app.models.ledger import GeneralLedgerEntry, Voucher
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, Heading
from app.services import ledger, permissions
from app.services.bank import facts, transactions
from app.services.bank.posting import renewed
from app.services.bank.stored import STATE
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.posting import post_all
from app.services.rates import rate_on
from app.storage import numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "BNK-43-open": N_("The reconciliation of {day} is still open. Complete it first, or give it up."),
    "BNK-43-early": N_("This account was reconciled up to {day}. Choose a later day."),
    "BNK-43-balance": N_("No statement tells a balance up to this day. Enter the balance of the bank."),
    "BNK-43-difference": N_("{difference} is unexplained. Post or match what is missing first."),
    "BNK-43-none": N_("This account has no open reconciliation. Begin one first."),
    "BNK-43-last": N_("Only the last reconciliation is opened again, and only while no other is open. Complete the open one "
                      "first."),
    "BNK-42-sum": N_("The lines come to {lines}, the movements to {movements}. Choose those that come to the same."),
    "BNK-42-choose": N_("Choose lines and movements of one bank account that stand in no match yet."),
    "BNK-42-own": N_("This line was posted as its movement. Undo the posting of the line instead."),
    "BNK-42-reconciled": N_("This match belongs to the reconciliation of {day}. Open that one again first."),
})

TABLE = Reconciliation.__tablename__
_OPEN = ("new", "suggested", "accepted", "applied", "error")


@dataclass(frozen=True, slots=True)
class Standing:
    """An account on a day, in minor units of its currency: what the bank says, what the books say, what stands between them.

    `lines` are not posted or matched, `transactions` no statement has shown; `difference` is explained by neither.
    """

    bank_id: int
    currency: str
    day: date
    statement_balance: int | None
    ledger_balance: int
    lines: int
    lines_sum: int
    transactions: int
    transactions_sum: int
    reconciliation_id: int | None = None
    last_reconciled: date | None = None
    penny_limit: int = 0

    @property
    def difference(self) -> int | None:
        """Statement less books less open lines plus open movements; None while the bank tells no balance."""
        if self.statement_balance is None:
            return None
        return self.statement_balance - self.ledger_balance - self.lines_sum + self.transactions_sum


@dataclass(frozen=True, slots=True)
class Pairing:
    """A line and the movement it may be: the same amount within the days of the parameter; `sure` = neither has another."""

    line_id: int
    transaction_id: int
    amount: int
    days: int
    sure: bool


def standing_of(desk: Desk, bank_id: int, day: date | None = None) -> Standing:
    """How an account stands on a day: that of its open reconciliation, else of its last statement."""
    with desk.reading() as session:
        return _standing(session, bank_id, day or desk.today, day is not None)


def _standing(session: Session, bank_id: int, day: date, fixed: bool = False) -> Standing:
    bank = session.get_one(CompanyBankAccount, bank_id)
    row = session.scalars(select(Reconciliation).where(Reconciliation.bank_id == bank_id, Reconciliation.state == "open")).first()
    last = session.scalar(select(func.max(Reconciliation.statement_date)).where(
        Reconciliation.bank_id == bank_id, Reconciliation.state == "reconciled"))
    told = _told(session, bank_id, row.statement_date if row is not None else day)
    when = row.statement_date if row is not None else day if fixed or told is None else told[1]
    balance = row.statement_balance if row is not None else None if told is None else told[0]
    lines, moves = open_lines(session, bank_id, when), _moves(session, bank_id, when)
    return Standing(bank_id, bank.currency, when, balance, ledger_balance(session, bank, when), lines[0], lines[1], moves[0],
                    moves[1], None if row is None else row.id, last, bank.penny_limit)


def _told(session: Session, bank_id: int, day: date) -> tuple[int, date] | None:
    """The last balance the bank told up to a day."""
    row = BankStatement
    found = session.execute(select(row.closing, row.end).where(row.bank_id == bank_id, row.closing.is_not(None), row.end <= day)
                            .order_by(row.end.desc(), row.id.desc()).limit(1)).first()
    return None if found is None or found[0] is None else (found[0], found[1])


def ledger_balance(session: Session, bank: CompanyBankAccount, day: date, before: int | None = None) -> int:
    """What the books say of an account up to a day, in minor units of its currency; `before` = up to that voucher (its id)."""
    line = GeneralLedgerEntry
    others = session.scalars(select(CompanyBankAccount.currency).where(
        CompanyBankAccount.account_id == bank.account_id, CompanyBankAccount.id != bank.id)).all()
    amount = case((line.currency == bank.currency, line.amount), else_=line.accounting_amount)
    chosen = select(func.coalesce(func.sum(amount), 0)).where(line.account_id == bank.account_id, line.posting_date <= day)
    chosen = chosen if before is None else chosen.where(line.voucher_id < before)
    return int(session.scalar(chosen.where(line.currency.not_in(others)) if others else chosen) or 0)


def open_lines(session: Session, bank_id: int, day: date) -> tuple[int, int]:
    """Lines nobody has posted, matched or put aside: how many and their sum."""
    line, state = BankStatementLine, BankStatementLineState
    count, total = session.execute(
        select(func.count(state.line_id), func.coalesce(func.sum(state.amount), 0)).join(line, line.id == state.line_id)
        .where(state.bank_id == bank_id, line.counts, state.state.in_((*_OPEN, "ignored")), state.booking_date <= day,
               state.line_id.not_in(select(ReconciliationMatch.line_id).where(
                   ReconciliationMatch.bank_id == bank_id, ReconciliationMatch.line_id.is_not(None))))).one()
    return int(count), int(total)


def _moves(session: Session, bank_id: int, day: date) -> tuple[int, int]:
    """Movements no statement has shown yet; what was posted before the first statement began is in its opening balance."""
    move = BankTransaction
    count, total = session.execute(select(func.count(move.id), func.coalesce(func.sum(move.amount), 0)).where(
        *_awaited(session, bank_id), move.date <= day)).one()
    return int(count), int(total)


def _awaited(session: Session, bank_id: int) -> list[Any]:
    """Conditions of the movements that wait for a statement."""
    move = BankTransaction
    first = session.scalar(select(func.min(BankStatement.start)).where(BankStatement.bank_id == bank_id,
                                                                       BankStatement.opening.is_not(None)))
    pennies = select(Reconciliation.voucher_id).where(Reconciliation.bank_id == bank_id, Reconciliation.voucher_id.is_not(None))
    matched = select(ReconciliationMatch.bank_transaction_id).where(
        ReconciliationMatch.bank_id == bank_id, ReconciliationMatch.bank_transaction_id.is_not(None))
    found = [move.bank_id == bank_id, move.id.not_in(matched), move.voucher_id.not_in(pennies)]
    return [*found, move.date >= first] if first is not None else found


# ---------------------------------------------------------------- lines meet movements

def pairs(desk: Desk, bank_id: int) -> list[Pairing]:
    """Open lines and movements no statement has shown that come to the same within the days of the parameter (BNK-42)."""
    with desk.reading() as session:
        days = facts.parameters_of(session, desk.company_id).days
        line, state, move = BankStatementLine, BankStatementLineState, BankTransaction
        waiting = session.execute(
            select(line.id, line.amount, line.booking_date).join(state, state.line_id == line.id)
            .where(state.bank_id == bank_id, line.counts, state.state.in_(("new", "suggested")))
            .order_by(line.booking_date)).all()
        moves: dict[int, list[Any]] = {}
        for row in session.execute(select(move.id, move.amount, move.date).where(*_awaited(session, bank_id))
                                   .order_by(move.date)):
            moves.setdefault(row.amount, []).append(row)
        near = {x.id: [m for m in moves.get(x.amount, ()) if abs((m.date - x.booking_date).days) <= days] for x in waiting}
        count: dict[int, int] = {}
        for found in near.values():
            for m in found:
                count[m.id] = count.get(m.id, 0) + 1
        return [Pairing(x.id, m.id, x.amount, abs((m.date - x.booking_date).days), len(near[x.id]) == 1 and count[m.id] == 1)
                for x in waiting for m in near[x.id]]


def meet(desk: Desk, line_ids: Sequence[int], transaction_ids: Sequence[int]) -> Outcome[int]:
    """Match lines with movements that come to the same: one or several with one or several; also movements that undo each other,
    without any line. The lines count as posted by them. The number of the group (BNK-42)."""
    with desk.writing("bank.meet") as unit:
        session = unit.session
        lines = session.scalars(select(BankStatementLine).where(BankStatementLine.id.in_(line_ids))).all()
        moves = session.scalars(select(BankTransaction).where(BankTransaction.id.in_(transaction_ids))).all()
        problems = _meeting(session, desk, line_ids, transaction_ids, lines, moves)
        if problems:
            return Outcome(None, problems)
        bank_id = moves[0].bank_id
        group = transactions.match(session, desk.company_id, bank_id, line_ids, transaction_ids)
        for state in session.scalars(select(BankStatementLineState).where(BankStatementLineState.line_id.in_(line_ids))):
            state.state, state.voucher_id, state.error = "posted", moves[0].voucher_id, None
        session.flush()
        unit.changed(STATE, 0)
        unit.changed(ReconciliationMatch.__tablename__, group)
        return Outcome(group)


def _meeting(session: Session, desk: Desk, line_ids: Sequence[int], transaction_ids: Sequence[int],
             lines: Sequence[BankStatementLine], moves: Sequence[BankTransaction]) -> tuple[Problem, ...]:
    """Why lines and movements cannot be matched."""
    banks = {x.bank_id for x in lines} | {m.bank_id for m in moves}
    free = select(BankStatementLineState.line_id).where(
        BankStatementLineState.line_id.in_(line_ids), BankStatementLineState.state.in_(("new", "suggested")))
    taken = session.scalars(select(ReconciliationMatch.id).where(
        ReconciliationMatch.bank_transaction_id.in_(transaction_ids) | ReconciliationMatch.line_id.in_(line_ids))).first()
    known = len(lines) == len(set(line_ids)) and len(moves) == len(set(transaction_ids)) and bool(moves)
    if not known or len(banks) != 1 or taken is not None or len(session.scalars(free).all()) != len(lines):
        return (error("BNK-42-choose"),)
    if {x.company_id for x in lines} | {m.company_id for m in moves} != {desk.company_id}:
        return (error("LED-gone"),)
    said, done = sum(x.amount for x in lines), sum(m.amount for m in moves)
    if said != done:
        currency = moves[0].currency
        return (error("BNK-42-sum", lines=Money(said, currency), movements=Money(done, currency)),)
    return ()


def part(desk: Desk, bank_id: int, group_no: int) -> Outcome[int]:
    """Take a match apart that no reconciliation has closed over; its lines are new again, unless they made their own movement.

    How many rows it had (BNK-42).
    """
    with desk.writing("bank.part") as unit:
        session = unit.session
        rows = session.scalars(select(ReconciliationMatch).where(
            ReconciliationMatch.bank_id == bank_id, ReconciliationMatch.group_no == group_no,
            ReconciliationMatch.company_id == desk.company_id)).all()
        closed = [session.get_one(Reconciliation, r.reconciliation_id) for r in rows if r.reconciliation_id is not None]
        if not rows:
            return Outcome(None, (error("LED-gone"),))
        if any(c.state == "reconciled" for c in closed):
            return Outcome(None, (error("BNK-42-reconciled", day=closed[0].statement_date),))
        lines = [r.line_id for r in rows if r.line_id is not None]
        states = session.scalars(select(BankStatementLineState).where(BankStatementLineState.line_id.in_(lines))).all()
        own = {v for v in session.scalars(select(Voucher.id).where(
            Voucher.id.in_([s.voucher_id for s in states]), Voucher.document_table == BankStatementLine.__tablename__))}
        if any(s.voucher_id in own for s in states):
            return Outcome(None, (error("BNK-42-own"),))
        for row in rows:
            session.delete(row)
        renewed(session, states)
        unit.changed(STATE, 0)
        return Outcome(len(rows))


# ---------------------------------------------------------------- closing

def begin(desk: Desk, bank_id: int, day: date, balance: int | None = None) -> Outcome[int]:
    """Begin a reconciliation up to a day; `balance` in minor units, None = as the last statement up to then tells. Its id.

    One is open at a time for each account (BNK-43).
    """
    with desk.writing("bank.reconcile") as unit:
        session = unit.session
        transactions.record(unit, desk.company_id)
        now = _standing(session, bank_id, day, fixed=True)
        if now.reconciliation_id is not None:
            return Outcome(None, (error("BNK-43-open", day=now.day),))
        if now.last_reconciled is not None and day <= now.last_reconciled:
            return Outcome(None, (error("BNK-43-early", at="day", day=now.last_reconciled),))
        told = _told(session, bank_id, day)
        known = balance if balance is not None else None if told is None else told[0]
        if known is None:
            return Outcome(None, (error("BNK-43-balance", at="balance"),))
        row = Reconciliation(company_id=desk.company_id, bank_id=bank_id, statement_date=day, statement_balance=known)
        session.add(row)
        session.flush()
        return Outcome(row.id)


def give_up(desk: Desk, bank_id: int) -> Outcome[int]:
    """Give an open reconciliation up; matches stay. One that was opened again is not given up, but completed."""
    with desk.writing("bank.reconcile.give_up") as unit:
        row = _current(unit.session, desk, bank_id)
        if row is None or row.reopened:
            return Outcome(None, (error("BNK-43-none"),))
        unit.session.delete(row)
        return Outcome(row.id)


def _current(session: Session, desk: Desk, bank_id: int) -> Reconciliation | None:
    return session.scalars(select(Reconciliation).where(
        Reconciliation.bank_id == bank_id, Reconciliation.company_id == desk.company_id, Reconciliation.state == "open")).first()


def complete(desk: Desk, bank_id: int, *, penny: bool = False, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Mark the open reconciliation as reconciled: only without a difference, or with cents that go to PENNY (`penny`), up to the
    limit of the account. From then on its matches stay. Its id (BNK-43)."""
    with desk.writing("bank.reconciled") as unit:
        session = unit.session
        row = _current(session, desk, bank_id)
        if row is None:
            return Outcome(None, (error("BNK-43-none"),))
        transactions.record(unit, desk.company_id)
        now = _standing(session, bank_id, row.statement_date)
        difference = now.difference or 0
        if difference and not (penny and abs(difference) <= now.penny_limit):
            return Outcome(None, (error("BNK-43-difference", difference=Money(difference, now.currency)),))
        if difference:
            posted = _penny(desk, unit, row, difference, confirmed)
            if posted.value is None:
                return posted
            row.voucher_id = posted.value
            session.flush()
        _close(session, row)
        row.state, row.closed_at, row.closed_by_id = "reconciled", desk.clock.now(), desk.actor.user_id
        session.flush()
        unit.audit("bank.reconciled", TABLE, row.id, "", {"balance": row.statement_balance, "penny": difference}, desk.company_id)
        return Outcome(row.id)


def _close(session: Session, row: Reconciliation) -> None:
    """The matches that belong to it: groups whose lines and movements lie on or before its day."""
    match, line, move = ReconciliationMatch, BankStatementLine, BankTransaction
    late = set(session.scalars(select(match.group_no).join(line, line.id == match.line_id).where(
        match.bank_id == row.bank_id, line.booking_date > row.statement_date)))
    alone = set(session.scalars(select(match.group_no).join(move, move.id == match.bank_transaction_id).where(
        match.bank_id == row.bank_id, match.reconciliation_id.is_(None), move.date > row.statement_date)))
    lines = set(session.scalars(select(match.group_no).where(match.bank_id == row.bank_id, match.line_id.is_not(None))))
    left_out = late | (alone - lines)
    chosen = update(match).where(match.bank_id == row.bank_id, match.reconciliation_id.is_(None))
    if left_out:
        chosen = chosen.where(match.group_no.not_in(sorted(left_out)))
    session.execute(chosen.values(reconciliation_id=row.id).execution_options(synchronize_session=False))


def _penny(desk: Desk, unit: UnitOfWork, row: Reconciliation, difference: int, confirmed: frozenset[str]) -> Outcome[int]:
    """Cents that nothing explains, posted against PENNY on the day of the statement."""
    session = unit.session
    bank = session.get_one(CompanyBankAccount, row.bank_id)
    accounts, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.PENNY,), bank.currency)
    home = session.get_one(Company, desk.company_id).accounting_currency
    rate = rate_on(session, desk.company_id, bank.currency, home, row.statement_date) if bank.currency != home else Decimal(1)
    told = (*missing, *ledger.check_date(session, desk, row.statement_date, VoucherSource.BNK),
            *numbering.check(session, desk.company_id, "voucher_BNK", row.statement_date))
    if rate is None:
        told = (*told, error("BNK-40-rate", currency=bank.currency, day=row.statement_date))
    if standing(told, confirmed) or rate is None:
        return Outcome(None, told)
    places: dict[str, int] = dict(session.execute(select(Currency.code, Currency.decimals)).all())
    text = f"{bank.iban} {row.statement_date:%Y-%m-%d}"
    plan = journal_voucher(
        Heading(VoucherSource.BNK, row.statement_date, row.statement_date, bank.currency, text, (TABLE, row.id)),
        [Booking(bank.account_id, AccountRole.BANK, difference, text),
         Booking(accounts[AccountRole.PENNY], AccountRole.PENNY, -difference, text)],
        Conversion(rate, places[bank.currency], places[home]), accounts[AccountRole.PENNY])
    done = numbered(unit, lambda: post_all(desk, unit, [plan])[0].voucher_id or 0, told)
    if done.value is not None:
        transactions.record(unit, desk.company_id, [done.value])
    return done


def reopen_last(desk: Desk, bank_id: int) -> Outcome[int]:
    """Open the last reconciliation of an account again, with the permission for it; it is logged (BNK-43). Its id."""
    with desk.writing("bank.reconcile.reopen") as unit:
        session = unit.session
        if refused := permissions.may(session, desk, Permission.REOPEN_RECONCILIATION):
            return Outcome(None, refused)
        rows = session.scalars(select(Reconciliation).where(
            Reconciliation.bank_id == bank_id, Reconciliation.company_id == desk.company_id)
            .order_by(Reconciliation.statement_date.desc(), Reconciliation.id.desc())).all()
        if not rows or rows[0].state == "open":
            return Outcome(None, (error("BNK-43-last"),))
        rows[0].state, rows[0].reopened = "open", True
        session.flush()
        unit.audit("bank.reconcile.reopen", TABLE, rows[0].id, "", {}, desk.company_id)
        return Outcome(rows[0].id)

