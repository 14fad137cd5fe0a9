"""Settling two entries: closing, partial amounts, exchange results, undoing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import DetailKind
from app.rules.ledger import EntryRef, VoucherPlan
from app.rules.settlement import Accounts, OpenEntry, check, settle

ACCOUNTS = Accounts(gain_id=9200, loss_id=9210)
FEBRUARY, MARCH = date(2026, 2, 15), date(2026, 3, 1)


def entry(number: int, amount: int, value: int | None = None, rate: str = "1", day: date = FEBRUARY) -> OpenEntry:
    worth = amount if value is None else value
    return OpenEntry(EntryRef(entry_id=number), 7, f"D{number}", day, "EUR" if rate == "1" else "USD", Decimal(rate),
                     amount, amount, worth, 1300, is_payment=amount < 0)


def after(open_entry: OpenEntry, plan: VoucherPlan) -> tuple[int, int]:
    mine = [d for d in plan.details if d.entry == open_entry.ref]
    return (open_entry.remaining + sum(d.amount for d in mine),
            open_entry.remaining_accounting + sum(d.accounting_amount for d in mine))


@pytest.mark.rule("SET-03")
@pytest.mark.parametrize(("paid", "rest"), [(50000, (50000, 0)), (100000, (0, 0)), (120000, (0, -20000))])
def test_the_smaller_side_closes_and_the_rest_stays(paid: int, rest: tuple[int, int]) -> None:
    invoice, payment = entry(1, 100000), entry(2, -paid)
    plan = settle(invoice, payment, min(paid, 100000), MARCH, ACCOUNTS)
    assert (after(invoice, plan)[0], after(payment, plan)[0]) == rest
    assert plan.lines == ()


@pytest.mark.rule("CUR-01")
def test_a_dollar_invoice_paid_at_a_lower_rate_books_the_loss() -> None:
    invoice, payment = entry(1, 98000, 107800, "1.10"), entry(2, -98000, -78400, "0.80")
    plan = settle(invoice, payment, 98000, MARCH, ACCOUNTS)
    assert [(x.account_id, x.accounting_amount) for x in plan.lines] == [(1300, -29400), (9210, 29400)]
    assert after(invoice, plan) == after(payment, plan) == (0, 0)
    assert [d.kind for d in plan.details if d.amount == 0] == [DetailKind.REALISED]


@pytest.mark.rule("CUR-03")
def test_the_last_part_payment_takes_the_exact_rest_of_the_value() -> None:
    invoice = entry(1, 10000, 9173, "0.9173")
    for number, part in enumerate((3333, 3333, 3334), 2):
        payment = entry(number, -part, -round(part * 0.9173), "0.9173")
        plan = settle(invoice, payment, part, MARCH, ACCOUNTS)
        left = after(invoice, plan)
        invoice = replace(invoice, remaining=left[0], remaining_accounting=left[1])
    assert (invoice.remaining, invoice.remaining_accounting) == (0, 0)


@pytest.mark.rule("MST-084", "SET-32")
def test_two_control_accounts_move_the_amount_between_them() -> None:
    invoice, prepayment = entry(1, 121000), replace(entry(2, -50000), control_account_id=1450)
    plan = settle(invoice, prepayment, 50000, MARCH, ACCOUNTS)
    assert [(x.account_id, x.accounting_amount) for x in plan.lines] == [(1450, 50000), (1300, -50000)]
    assert [d.line for d in plan.details] == [1, 0]


@pytest.mark.rule("SET-01", "SET-11", "SET-30", "CUR-06")
@pytest.mark.parametrize(("debit", "credit", "amount", "day", "codes"), [
    (entry(1, 100), entry(2, 100), 50, MARCH, {"SET-01-sign"}),
    (entry(1, 100), entry(2, -100), 0, MARCH, {"SET-01-zero"}),
    (entry(1, 100), entry(2, -40), 50, MARCH, {"SET-11-more"}),
    (entry(1, 100, day=MARCH), entry(2, -100), 50, FEBRUARY, {"SET-30-early"}),
    (entry(1, 100, 110, "1.1"), entry(2, -100), 50, MARCH, {"CUR-06-two"}),
])
def test_what_cannot_be_settled_says_why(debit: OpenEntry, credit: OpenEntry, amount: int, day: date, codes: set[str]) -> None:
    assert {p.code for p in check(debit, credit, amount, day)} == codes


@pytest.mark.rule("SET-30")
def test_the_later_of_both_days_itself_is_early_enough() -> None:
    assert check(entry(1, 100, day=MARCH), entry(2, -100), 100, MARCH) == ()


@given(st.integers(1, 10**9), st.integers(1, 10**9), st.decimals("0.01", "50", places=4), st.decimals("0.01", "50", places=4))
@pytest.mark.rule("SET-01", "CUR-03", "LED-005")
def test_nothing_is_created_or_lost(debit: int, credit: int, book: Decimal, paid: Decimal) -> None:
    one = entry(1, debit, int(debit * book), str(book))
    two = entry(2, -credit, -int(credit * paid), str(paid))
    if one.currency != two.currency:
        return
    amount = min(debit, credit)
    plan = settle(one, two, amount, MARCH, ACCOUNTS)
    assert sum(d.amount for d in plan.details) == 0
    assert sum(d.accounting_amount for d in plan.details if d.kind is DetailKind.SETTLEMENT) == 0
    for side in (one, two):
        remaining, value = after(side, plan)
        assert remaining or not value
