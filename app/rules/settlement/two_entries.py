"""Bringing a debit and a credit entry together: what closes, at what value, with which result (SET, CUR, UND)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.enums import DetailKind, SettlementOrigin, VoucherSource
from app.core.facts import Facts
from app.core.money import Money, convert
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import (
    EntryRef,
    PlannedDetail,
    PlannedLine,
    PlannedPair,
    PlannedSettlement,
    VoucherPlan,
    proved,
)

declare({
    "SET-01-sign": N_("{debit} and {credit} stand on the same side and cannot settle each other."),
    "SET-01-zero": N_("An amount of zero cannot be settled."),
    "SET-11-more": N_("{amount} is more than the remaining {remaining} of {document}."),
    "CUR-06-two": N_("{debit} is in {debit_currency}, {credit} in {credit_currency}. "
                     "Settle them with a cross rate in the payment journal."),
})


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An entry as settling sees it; amounts in minor units, signed, `remaining*` what is still open."""

    ref: EntryRef
    customer_id: int
    document_no: str
    posting_date: date
    currency: str
    rate: Decimal
    amount: int
    remaining: int
    remaining_accounting: int
    control_account_id: int
    is_payment: bool = False
    on_hold: str | None = None


@dataclass(frozen=True, slots=True)
class Accounts:
    """Where a settlement books results: gain and loss account ids; decimals of both currencies."""

    gain_id: int
    loss_id: int
    decimals: int = 2
    accounting_decimals: int = 2


def check(debit: OpenEntry, credit: OpenEntry, amount: int, day: date) -> tuple[Problem, ...]:
    """All reasons why `amount` (minor units, positive) cannot be settled between the two on `day`."""
    found: list[Problem] = []
    if debit.remaining <= 0 or credit.remaining >= 0:
        found.append(error("SET-01-sign", debit=debit.document_no, credit=credit.document_no))
    if amount <= 0:
        found.append(error("SET-01-zero", at="amount"))
    if debit.currency != credit.currency:
        found.append(error("CUR-06-two", debit=debit.document_no, credit=credit.document_no,
                           debit_currency=debit.currency, credit_currency=credit.currency))
    for entry in (debit, credit):
        if amount > abs(entry.remaining):
            found.append(error("SET-11-more", at="amount", amount=Money(amount, entry.currency),
                               remaining=Money(abs(entry.remaining), entry.currency), document=entry.document_no))
        if day < entry.posting_date:
            found.append(error("SET-30-early", at="posting_date", day=day, document=entry.document_no,
                               posted=entry.posting_date))
    return tuple(found)


def share(entry: OpenEntry, amount: int, accounts: Accounts) -> int:
    """The book value of `amount` of an entry, positive accounting minor units; the last share takes the exact rest (CUR-03)."""
    if amount == abs(entry.remaining):
        return abs(entry.remaining_accounting)
    return convert(amount, entry.rate, accounts.decimals, accounts.accounting_decimals)


def settle(debit: OpenEntry, credit: OpenEntry, amount: int, day: date, accounts: Accounts, *,
           origin: SettlementOrigin = SettlementOrigin.MANUAL, text: str = "") -> VoucherPlan:
    """Settle `amount` of both (same currency, already checked) on `day` at the paying side's value (SET-02, 32; CUR-01, 03).

    The realised result stands on the entry that is not the payment; a difference of control accounts is moved.
    A plan without lines needs no voucher.
    """
    paying = debit if debit.is_payment and not credit.is_payment else credit
    other = credit if paying is debit else debit
    value = share(paying, amount, accounts)
    book = share(other, amount, accounts)
    lines: list[PlannedLine] = []
    details = _moves(debit, credit, amount, value, day, lines, text)
    result = value - book if other is debit else book - value
    if result:
        details.append(PlannedDetail(other.ref, DetailKind.REALISED, other.customer_id, day, 0, result,
                                     other.control_account_id, line=len(lines), pair=0))
        gain = result > 0
        lines.append(PlannedLine(other.control_account_id, AccountRole.AR, 0, result, text, other.customer_id))
        lines.append(PlannedLine(accounts.gain_id if gain else accounts.loss_id,
                                 AccountRole.FXGAIN if gain else AccountRole.FXLOSS, 0, -result, text))
    facts = Facts("CUR-01" if result else "SET-02", {"amount": Money(amount, debit.currency)})
    pair = PlannedPair(0, debit.ref, credit.ref, amount, amount, value, realised=result)
    return proved(VoucherPlan(VoucherSource.SET, day, day, debit.currency, text, tuple(lines), details=tuple(details),
                              settlements=(PlannedSettlement(day, origin, text=text, facts=facts),), pairs=(pair,)))


def _moves(debit: OpenEntry, credit: OpenEntry, amount: int, value: int, day: date, lines: list[PlannedLine],
           text: str) -> list[PlannedDetail]:
    """The settlement details; on two control accounts each with its ledger line (MST-084)."""
    kind = DetailKind.SETTLEMENT
    positions: tuple[int | None, int | None] = (None, None)
    if debit.control_account_id != credit.control_account_id:
        lines.append(PlannedLine(credit.control_account_id, AccountRole.AR, amount, value, text, credit.customer_id))
        lines.append(PlannedLine(debit.control_account_id, AccountRole.AR, -amount, -value, text, debit.customer_id))
        positions = (1, 0)
    return [
        PlannedDetail(debit.ref, kind, debit.customer_id, day, -amount, -value, debit.control_account_id, positions[0], 0),
        PlannedDetail(credit.ref, kind, credit.customer_id, day, amount, value, credit.control_account_id, positions[1], 0),
    ]
