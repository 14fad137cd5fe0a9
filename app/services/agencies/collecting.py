"""Money an agency collected: a normal payment of the customer that settles what was handed over, and its cost (AGY-03)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Outcome, Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Account
from app.models.agencies import Agency, AgencyFile, AgencyFileEntry
from app.models.company import CompanyBankAccount
from app.models.ledger import CustomerEntryState
from app.rules.ledger import VoucherPlan
from app.rules.settlement import Charge, bank_charge
from app.services import ledger
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.payments import marks
from app.services.payments.cancelling import conversion_on
from app.services.payments.drafts import Changed, keep
from app.services.payments.marks import Wish
from app.services.payments.names import begin, proposed
from app.services.payments.posting import post
from app.services.posting import post_all

declare({
    "AGY-03-amount": N_("Enter what the agency collected, more than zero and more than its costs."),
    "AGY-03-bank": N_("Choose the bank account in {currency} on which the money came in."),
    "AGY-03-account": N_("Choose an account for the costs of the agency."),
    "AGY-03-paid": N_("The claims are open for {open} only. Enter at most that, and book the rest as a payment on account."),
})


@dataclass(frozen=True, slots=True)
class Collected:
    """What was posted: numbers of the vouchers, the payment's first."""

    vouchers: tuple[tuple[int, str], ...]


def fee_account(desk: Desk) -> int | None:
    """The account on offer for the costs of an agency: that of payment fees borne."""
    with desk.reading() as session:
        accounts, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.FEECOST,))
        return None if missing else accounts[AccountRole.FEECOST]


def collected(desk: Desk, file_id: int, amount: int, costs: int, day: date, bank_id: int | None, *, account_id: int | None = None,
              confirmed: frozenset[str] = frozenset(), answers: Mapping[str, bool] | None = None) -> Outcome[Collected]:
    """Post what an agency collected (minor units, before its costs) and what it kept, in one step (AGY-03).

    The payment settles the entries of the file that are still with it, the first due first.
    """
    with desk.writing("agency.collected") as unit:
        session = unit.session
        row = session.get(AgencyFile, file_id)
        bank = session.get(CompanyBankAccount, bank_id) if bank_id else None
        if row is None or row.company_id != desk.company_id or row.state != "handed_over":
            return Outcome(None, (error("AGY-03-state"),))
        claims = _open(session, file_id)
        problems = tuple(_refused(session, desk, amount, costs, bank, account_id, claims))
        if problems or bank is None:
            return Outcome(None, problems)
        money = _payment(desk, row, amount, day, bank, claims)
        done = post(desk, money.value, confirmed=confirmed, answers=answers) if money.value is not None else None
        if done is None or done.value is None:
            unit.abandon()
            return Outcome(None, money.problems if done is None else done.problems)
        vouchers = [*done.value.vouchers]
        if costs:
            kept = _costs(session, desk, row, costs, day, bank, account_id)
            booked = numbered(unit, lambda: post_all(desk, unit, [kept]), done.problems) if kept is not None else None
            if booked is None or booked.value is None:
                unit.abandon()
                return Outcome(None, booked.problems if booked else (error("AGY-03-account", at="account"),))
            vouchers += [(p.voucher_id or 0, p.number or "") for p in booked.value]
        unit.audit("agency.collected", AgencyFile.__tablename__, file_id, row.number, {"amount": amount, "costs": costs},
                   desk.company_id)
        unit.changed("agency_file", file_id)
        return Outcome(Collected(tuple(vouchers)), done.problems)


def _open(session: Session, file_id: int) -> list[tuple[int, str, int]]:
    """Entries still with the agency that are open: id, currency, remaining; the first due first."""
    state = CustomerEntryState
    return [(i, currency, left) for i, currency, left in session.execute(
        select(state.entry_id, state.currency, state.remaining).join(AgencyFileEntry, AgencyFileEntry.entry_id == state.entry_id)
        .where(AgencyFileEntry.file_id == file_id, AgencyFileEntry.recalled_on.is_(None), state.remaining > 0)
        .order_by(state.due_date, state.entry_id))]


def _refused(session: Session, desk: Desk, amount: int, costs: int, bank: CompanyBankAccount | None, account_id: int | None,
             claims: Sequence[tuple[int, str, int]]) -> list[Problem]:
    found: list[Problem] = []
    if amount <= 0 or costs < 0 or costs >= amount:
        found.append(error("AGY-03-amount", at="amount"))
    currencies = {currency for _id, currency, _left in claims}
    if bank is None or bank.company_id != desk.company_id or currencies != {bank.currency}:
        found.append(error("AGY-03-bank", at="bank", currency=next(iter(sorted(currencies)), "")))
    account = session.get(Account, account_id) if account_id else None
    if costs and (account is None or account.company_id != desk.company_id or account.control or not ledger.postable(account)):
        found.append(error("AGY-03-account", at="account"))
    open_ = sum(left for _id, _currency, left in claims)
    if amount > open_ and bank is not None:
        found.append(error("AGY-03-paid", at="amount", open=Money(open_, bank.currency)))
    return found


def _payment(desk: Desk, row: AgencyFile, amount: int, day: date, bank: CompanyBankAccount,
             claims: Sequence[tuple[int, str, int]]) -> Outcome[int]:
    """A payment journal of one line, marked; its id."""
    head = replace(begin(desk), text=row.number, currency=bank.currency)
    line = replace(proposed(desk, head, 1), posting_date=day, customer_id=row.customer_id, credit=amount, debit=0,
                   currency=bank.currency, offset=("bank", bank.id), method_id=None, text=row.number)
    kept = keep(desk, None, Changed([(0, line)], head=head))
    if kept.value is None:
        return Outcome(None, kept.problems)
    left, wishes = amount, list[Wish]()
    for entry, _currency, remaining in claims:
        if left > 0:
            wishes.append(Wish(entry, min(left, remaining)))
            left -= min(left, remaining)
    marked = marks.mark(desk, kept.value.journal_id, 1, wishes)
    return Outcome(None, marked.problems) if marked.value is None else Outcome(kept.value.journal_id)


def _costs(session: Session, desk: Desk, row: AgencyFile, costs: int, day: date, bank: CompanyBankAccount,
           account_id: int | None) -> VoucherPlan | None:
    """`Dr` costs `/ Cr` bank: what the agency kept of the money."""
    conversion = conversion_on(session, desk, bank.currency, day)
    if conversion is None or account_id is None:
        return None
    agency = session.get_one(Agency, row.agency_id)
    return bank_charge(Charge(costs, account_id, bank.account_id, bank.currency, conversion), day,
                       f"{row.number} {agency.name}"[:100])
