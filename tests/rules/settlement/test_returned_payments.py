"""A payment the bank takes back: four vouchers, and what the customer owes again (UND-X1)."""

from datetime import date

import pytest

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PostedDetail, VoucherPlan, entry_voucher, reversal
from app.rules.settlement import Charge, ReturnFee, bank_charge, return_fee, returnable, undo
from tests.rules.settlement.trade import cents, day, euros, invoice, payment, posted, rows, settled

BACK = day(7, 20)


def booked(plan: VoucherPlan | None) -> list[tuple[str, str]]:
    assert plan is not None
    return [(str(x.role), euros(x.accounting_amount)) for x in plan.lines]


@pytest.mark.rule("UND-01", "UND-09", "UND-03")
def test_a_returned_payment_leaves_the_invoice_and_the_fee() -> None:
    debt, money = invoice(1, "500.00", day(6, 25), (day(7, 9), "1")), payment("495.00", day(7, 1))
    (plan,) = rows(settled(money, debt))
    opened = undo(7, posted(plan), BACK)
    heading = Heading(VoucherSource.PAY, day(7, 1), day(7, 1), "EUR", "Payment")
    entry = PlannedEntry(1, EntryType.PAYMENT, "900", day(7, 1), day(7, 1), -cents("495.00"), -cents("495.00"), 5, 1300)
    received = entry_voucher(heading, [entry], [Contra(1100, AccountRole.BANK, cents("495.00"))], Conversion(), 9999)
    initial = PostedDetail(1, 900, received.details[0].kind, 1, received.details[0].amount,
                           received.details[0].accounting_amount, 1300, 0)
    back = reversal(Heading(VoucherSource.PAY, BACK, BACK, "EUR", "Returned"), 2, received.lines, received.entries, [initial])
    charge = bank_charge(Charge(cents("7.50"), 4650, 1100, "EUR"), BACK, "Returned")
    fee = return_fee(ReturnFee(cents("15.00"), 8430, 1, 5, 1300, "EUR", 9999), BACK, "Returned")
    assert booked(back) == [("AR", "495.00"), ("BANK", "-495.00")]
    assert booked(opened) == [("AR", "5.00"), ("CASHDISC", "-5.00")]
    assert booked(charge) == [("BANKFEE", "7.50"), ("BANK", "-7.50")]
    assert booked(fee) == [("AR", "15.00"), ("NSF", "-15.00")]
    assert fee is not None and (fee.entries[0].entry_type, fee.entries[0].due_date) == (EntryType.PAYMENT_FEE, BACK)
    everything = (plan, opened, received, back, fee)
    owed = debt.amount + sum(x.accounting_amount for p in everything for x in p.lines if x.role is AccountRole.AR)
    assert owed == cents("515.00")


@pytest.mark.rule("UND-09")
def test_without_charge_and_fee_there_are_no_vouchers_for_them() -> None:
    assert bank_charge(Charge(0, 4650, 1100, "EUR"), BACK, "") is None
    assert return_fee(ReturnFee(0, 8430, 1, 5, 1300, "EUR", 9999), BACK, "") is None


@pytest.mark.rule("UND-04", "UND-12")
@pytest.mark.parametrize(("on", "by", "charge", "codes"), [
    (day(7, 1), None, 0, []), (day(6, 30), None, 0, ["UND-04-before"]), (day(7, 1), "PAY-7", 0, ["UND-12-twice"]),
    (day(6, 30), "PAY-7", -1, ["UND-12-twice", "UND-04-before", "UND-09-below"]),
])
def test_what_cannot_be_returned_says_why(on: date, by: str | None, charge: int, codes: list[str]) -> None:
    assert [p.code for p in returnable("900", day(7, 1), on, returned_by=by, charge=charge)] == codes
