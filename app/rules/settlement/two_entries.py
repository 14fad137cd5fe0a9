"""Bringing one debit and one credit entry together without discount: the simplest settlement (SET, CUR)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.enums import EntryType, SettlementOrigin
from app.core.money import Money
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import EntryRef, VoucherPlan
from app.rules.settlement.engine import allocate
from app.rules.settlement.items import Act, Item, Mark, MovingVat, Settings, Use
from app.rules.settlement.vouchers import Books, vouchers

declare({
    "SET-01-sign": N_("{debit} and {credit} stand on the same side and cannot settle each other."),
    "SET-01-zero": N_("An amount of zero cannot be settled."),
    "SET-11-more": N_("{amount} is more than the remaining {remaining} of {document}."),
    "CUR-06-two": N_("{debit} is in {debit_currency}, {credit} in {credit_currency}. "
                     "Settle them with a cross rate in the payment journal."),
})


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An entry as settling sees it; amounts in minor units, signed, `remaining*` what is still open.

    `remaining_accounting` includes `unrealised`, which stands on `unrealised_account_id` (REV-020…022).
    """

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
    moving: tuple[MovingVat, ...] = ()
    unrealised: int = 0
    unrealised_account_id: int | None = None


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


def settle(debit: OpenEntry, credit: OpenEntry, amount: int, day: date, accounts: Accounts, *,
           origin: SettlementOrigin = SettlementOrigin.MANUAL, text: str = "", vat_date: date | None = None) -> VoucherPlan:
    """Settle `amount` of both (same currency, already checked) on `day` at the paying side's value (SET-02, 32; CUR-01, 03).

    No discount and no small difference is taken. A plan without lines needs no voucher.
    """
    items = (_item(debit, accounts), _item(credit, accounts))
    act = Act(day, origin, strict=True, tolerances=False, text=text, vat_date=vat_date)
    settings = Settings(accounting_decimals=accounts.accounting_decimals)
    found = allocate(items, {i.ref: Mark(amount, Use.NEVER) for i in items}, act, settings)
    books = Books({AccountRole.FXGAIN: accounts.gain_id, AccountRole.FXLOSS: accounts.loss_id})
    (plan,) = vouchers(found, books)
    return plan


def _item(entry: OpenEntry, accounts: Accounts) -> Item:
    """An entry for the engine: what pays is money, all else are documents."""
    owes = entry.remaining > 0
    if entry.is_payment:
        kind = EntryType.REFUND if owes else EntryType.PAYMENT
    else:
        kind = EntryType.INVOICE if owes else EntryType.CREDIT_NOTE
    return Item(entry.ref, entry.customer_id, kind, entry.document_no, entry.posting_date, entry.posting_date, entry.currency,
                entry.amount, entry.remaining, entry.remaining_accounting, entry.control_account_id, rate=entry.rate,
                unrealised=entry.unrealised, decimals=accounts.decimals, moving=entry.moving,
                unrealised_account_id=entry.unrealised_account_id)
