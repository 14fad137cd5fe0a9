"""A payment the bank took back: its charge, and the fee the customer gets for it, beside undoing and cancelling (UND-09)."""

from dataclasses import dataclass
from datetime import date

from app.core.enums import EntryType, VoucherSource
from app.core.problems import Problem, error
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedLine, VoucherPlan, entry_voucher, proved

declare({
    "UND-12-twice": N_("{document} was returned already by voucher {number}. Enter the new collection as a payment of its own."),
    "UND-04-before": N_("The bank cannot have taken {document} back on {day}, before {posted}. Choose that day or a later one."),
    "UND-09-below": N_("A bank charge and a fee are not below zero. Enter zero or more."),
})


@dataclass(frozen=True, slots=True)
class Charge:
    """What the bank takes for returning a payment, in minor units of the bank account's currency."""

    amount: int
    fee_account_id: int
    bank_account_id: int
    currency: str
    conversion: Conversion = Conversion()


@dataclass(frozen=True, slots=True)
class ReturnFee:
    """What the customer is asked for it (minor units), due at once; its account plays the role NSF."""

    amount: int
    account_id: int
    customer_id: int
    posting_profile_id: int
    control_account_id: int
    currency: str
    penny_account_id: int
    conversion: Conversion = Conversion()


def returnable(document: str, posted: date, day: date, *, returned_by: str | None = None, charge: int = 0,
               fee: int = 0) -> tuple[Problem, ...]:
    """Every reason why a payment cannot be returned on `day`; `returned_by` = voucher of an earlier return (UND-04, 12)."""
    found: list[Problem] = []
    if returned_by is not None:
        found.append(error("UND-12-twice", document=document, number=returned_by))
    if day < posted:
        found.append(error("UND-04-before", at="posting_date", document=document, day=day, posted=posted))
    if charge < 0 or fee < 0:
        found.append(error("UND-09-below", at="charge" if charge < 0 else "fee"))
    return tuple(found)


def bank_charge(charge: Charge, day: date, text: str) -> VoucherPlan | None:
    """The voucher of the bank's charge; none without one."""
    if not charge.amount:
        return None
    value = charge.conversion.value(charge.amount)
    lines = (PlannedLine(charge.fee_account_id, AccountRole.BANKFEE, charge.amount, value, text),
             PlannedLine(charge.bank_account_id, AccountRole.BANK, -charge.amount, -value, text))
    return proved(VoucherPlan(VoucherSource.BNK, day, day, charge.currency, text, lines))


def return_fee(fee: ReturnFee, day: date, text: str) -> VoucherPlan | None:
    """The open entry of the fee, type Payment fee; none without one."""
    if not fee.amount:
        return None
    entry = PlannedEntry(fee.customer_id, EntryType.PAYMENT_FEE, "", day, day, fee.amount, fee.conversion.value(fee.amount),
                         fee.posting_profile_id, fee.control_account_id, fee.conversion.rate)
    return entry_voucher(Heading(VoucherSource.PAY, day, day, fee.currency, text), [entry],
                         [Contra(fee.account_id, AccountRole.NSF, -fee.amount)], fee.conversion, fee.penny_account_id)
