"""Bridged payments cleared by hand against the bank, differences on a line of their own, and taken back (BRG-02)."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.money import Money, proportion
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.bank import BankTransaction, ReconciliationMatch
from app.models.company import CompanyBankAccount
from app.models.ledger import ClearingItem, ClearingMatch, GeneralLedgerEntry, Voucher
from app.rules.ledger import PlannedLine, VoucherPlan, proved
from app.services import clearing_items, corrections, ledger
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments.posting import PreviewVoucher, previewed
from app.services.posting import post_all
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "BRG-02-none": N_("Choose the payments the bank credited."),
    "BRG-02-cleared": N_("{reference} was cleared by now. Refresh with F5, and choose again."),
    "BRG-02-currency": N_("The payments are in several currencies. Choose those of one currency."),
    "BRG-02-bank": N_("Choose a bank account in {currency}."),
    "BRG-02-amount": N_("The bank credits {amount}: enter an amount with the same sign, more than nothing."),
    "BRG-02-account": N_("Choose the account the difference of {difference} goes to; it must take direct postings."),
    "BRG-02-difference": N_("The bank is {difference} off what waits. Post that to account {account}?"),
    "BRG-02-statement": N_("Voucher {number} is matched with a bank statement. Take that match back first."),
    "BRG-02-other": N_("Voucher {number} cleared no bridged payments, or not from here. Undo it where it was posted."),
    "BRG-02-early": N_("The date {day} lies before a payment of {posted}. Choose that day or a later one."),
})
TABLE = ClearingItem.__tablename__


@dataclass(frozen=True, slots=True)
class Clearing:
    """Items the bank credited together on `day`; `amount` = what it credited, minor units of their currency (None = all).

    `account_id` = where a difference goes; None = the account of bank charges.
    """

    item_ids: Sequence[int]
    bank_id: int | None
    day: date
    amount: int | None = None
    account_id: int | None = None
    text: str = ""


def clear(desk: Desk, wish: Clearing, *, confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[int, str]]:
    """Post `Dr BANK / Cr BRIDGE` for whole items, a difference on its own line; id and number of the voucher (BRG-02, X1).

    A difference is asked about; part of an item is never cleared.
    """
    with desk.writing("bridge.clear") as unit:
        return _clear(desk, unit, wish, confirmed)


def preview_clear(desk: Desk, wish: Clearing) -> Outcome[tuple[PreviewVoucher, ...]]:
    """The voucher clearing would post: posted and given up."""
    with desk.writing("bridge.preview") as unit:
        unit.abandon()
        newest = unit.session.scalar(select(func.max(Voucher.id))) or 0
        asked = frozenset({"BRG-02-difference"})
        done = _clear(desk, unit, wish, asked)
        return Outcome(None, done.problems) if done.value is None else Outcome(previewed(unit.session, newest))


def _clear(desk: Desk, unit: UnitOfWork, wish: Clearing, confirmed: frozenset[str]) -> Outcome[tuple[int, str]]:
    session = unit.session
    items = session.scalars(select(ClearingItem).where(
        ClearingItem.id.in_(list(wish.item_ids)), ClearingItem.company_id == desk.company_id,
        ClearingItem.role == AccountRole.TRANSIT).order_by(ClearingItem.id)).all()
    bank = session.get(CompanyBankAccount, wish.bank_id) if wish.bank_id else None
    problems = tuple(_problems(session, desk, wish, items, bank))
    difference = 0 if wish.amount is None else sum(i.amount for i in items) - wish.amount
    account, role = _difference_account(session, desk, wish)
    if not problems and difference:
        problems += tuple(_questions(session, items, account, difference))
    if standing(problems, confirmed) or bank is None:
        return Outcome(None, problems)
    plan, places = _plan(items, bank, wish, difference, account or 0, role)
    done = numbered(unit, lambda: post_all(desk, unit, [plan])[0], problems)
    if done.value is None or done.value.voucher_id is None:
        return Outcome(None, done.problems)
    bulk.add(session, ClearingMatch, [
        {"company_id": desk.company_id, "item_id": i.id, "gl_entry_id": done.value.line_ids[places[i.account_id]],
         "amount": i.amount, "accounting_amount": i.accounting_amount} for i in items])
    unit.audit("bridge.clear", TABLE, items[0].id, done.value.number or "", {"items": len(items)}, desk.company_id)
    unit.changed(TABLE, 0)
    return Outcome((done.value.voucher_id, done.value.number or ""), problems)


def _problems(session: Session, desk: Desk, wish: Clearing, items: Sequence[ClearingItem],
              bank: CompanyBankAccount | None) -> Iterator[Problem]:
    """Why these items cannot be cleared so."""
    if not items:
        yield error("BRG-02-none")
        return
    currency, total = items[0].currency, sum(i.amount for i in items)
    if len({i.currency for i in items}) > 1:
        yield error("BRG-02-currency")
    for item, gone, posted in _moved(session, items):
        if gone:
            yield error("BRG-02-cleared", reference=item.reference or str(item.id))
        if wish.day < posted:
            yield error("BRG-02-early", at="day", day=wish.day, posted=posted)
    if bank is None or bank.company_id != desk.company_id or bank.currency != currency:
        yield error("BRG-02-bank", at="bank", currency=currency)
    if wish.amount is not None and wish.amount * total <= 0:
        yield error("BRG-02-amount", at="amount", amount=Money(total, currency))
    yield from ledger.check_date(session, desk, wish.day, VoucherSource.BNK)
    yield from numbering.check(session, desk.company_id, "voucher_BNK", wish.day)


def _moved(session: Session, items: Sequence[ClearingItem]) -> list[tuple[ClearingItem, int, date]]:
    """Each item with what was cleared of it and the day it began to wait."""
    done = {key: int(gone) for key, gone in session.execute(
        select(ClearingMatch.item_id, func.sum(ClearingMatch.amount)).where(
            ClearingMatch.item_id.in_([i.id for i in items])).group_by(ClearingMatch.item_id))}
    days = {key: day for key, day in session.execute(select(GeneralLedgerEntry.id, GeneralLedgerEntry.posting_date).where(
        GeneralLedgerEntry.id.in_([i.gl_entry_id for i in items])))}
    return [(item, done.get(item.id, 0), days[item.gl_entry_id]) for item in items]


def _difference_account(session: Session, desk: Desk, wish: Clearing) -> tuple[int | None, AccountRole]:
    """Where a difference goes: the chosen account, else that of bank charges; with the role it plays."""
    found, _missing = ledger.role_accounts(session, desk.company_id, (AccountRole.BANKFEE,))
    usual = found.by_role.get(AccountRole.BANKFEE)
    account = wish.account_id or usual
    return account, AccountRole.BANKFEE if account == usual else AccountRole.PAYDIFF


def _questions(session: Session, items: Sequence[ClearingItem], account_id: int | None, difference: int) -> Iterator[Problem]:
    """A difference needs an account that takes postings, and an answer."""
    money = Money(abs(difference), items[0].currency)
    account = session.get(Account, account_id) if account_id else None
    if account is None or account.control or not ledger.postable(account) or account.company_id != items[0].company_id:
        yield error("BRG-02-account", at="account", difference=money)
    else:
        yield warning("BRG-02-difference", key="BRG-02-difference", difference=money, account=account.number)


def _plan(items: Sequence[ClearingItem], bank: CompanyBankAccount, wish: Clearing, difference: int, account: int,
          role: AccountRole) -> tuple[VoucherPlan, dict[int, int]]:
    """Bank, difference, then a line per bridging account with its place; values are those the items have in the ledger."""
    total, worth = sum(i.amount for i in items), sum(i.accounting_amount for i in items)
    value = proportion(worth, difference, total) if difference else 0
    text = wish.text or ", ".join(filter(None, (i.reference for i in items)))[:100]
    lines = [PlannedLine(bank.account_id, AccountRole.BANK, total - difference, worth - value, text)]
    if difference:
        lines.append(PlannedLine(account, role, difference, value, text))
    sums: dict[int, list[int]] = defaultdict(lambda: [0, 0])
    for item in items:
        sums[item.account_id][0] += item.amount
        sums[item.account_id][1] += item.accounting_amount
    places: dict[int, int] = {}
    for bridge, (amount, own) in sums.items():
        places[bridge] = len(lines)
        lines.append(PlannedLine(bridge, AccountRole.TRANSIT, -amount, -own, text))
    return proved(VoucherPlan(VoucherSource.BNK, wish.day, wish.day, items[0].currency, text, tuple(lines),
                              document=(TABLE, items[0].id))), places


def undo(desk: Desk, voucher_id: int, day: date, *, reason_id: int | None = None,
         confirmed: frozenset[str] = frozenset()) -> Outcome[tuple[int, str]]:
    """Take a clearing back: its counter-voucher, and the payments wait again; id and number of the counter-voucher (BRG-02)."""
    with desk.writing("bridge.undo") as unit:
        session = unit.session
        voucher = session.get(Voucher, voucher_id)
        if voucher is None or voucher.company_id != desk.company_id or voucher.document_table != TABLE:
            return Outcome(None, (error("BRG-02-other", number=voucher.number if voucher is not None else "?"),))
        plan, problems = corrections.plan_reversal(session, desk, voucher_id, day, also={VoucherSource.BNK})
        problems += corrections.reason_missing(session, desk, reason_id)
        matched = session.scalars(select(ReconciliationMatch.id).join(
            BankTransaction, BankTransaction.id == ReconciliationMatch.bank_transaction_id).where(
            BankTransaction.voucher_id == voucher_id)).first()
        if matched is not None:
            problems += (error("BRG-02-statement", number=voucher.number),)
        if plan is None or standing(problems, confirmed):
            return Outcome(None, problems)
        done = numbered(unit, lambda: post_all(desk, unit, [plan])[0], problems)
        if done.value is None or done.value.voucher_id is None:
            return Outcome(None, done.problems)
        clearing_items.turned(session, desk.company_id, voucher_id, done.value.voucher_id)
        unit.changed(TABLE, 0)
        return Outcome((done.value.voucher_id, done.value.number or ""), problems)
