"""Payment fees: the figures of the chapter, which rule fits best, intervals of days overdue (PAY-30, 31)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.payments.fees import Fee, FeeKind, FeeRule, Payment, fees_for

CHEQUE = FeeRule(1, FeeKind.PERCENT, Decimal("1.5"), minimum=5_00, maximum=25_00)
PAYMENT = Payment(1_200_00, "EUR", date(2026, 7, 1), bank_id=3, bank_group="NL", method_id=2)


def amount(payment: Payment, *rules: FeeRule) -> int:
    return sum(fee.amount for fee in fees_for(payment, rules))


@pytest.mark.rule("PAY-31")
@pytest.mark.parametrize(("paid", "fee"), [(1_200_00, 18_00), (100_00, 5_00), (333_33, 5_00), (333_67, 5_01), (1_666_66, 25_00),
                                           (9_000_00, 25_00), (0, 0)])
def test_a_cheque_fee_of_one_and_a_half_percent_lies_between_five_and_twenty_five(paid: int, fee: int) -> None:
    assert amount(replace(PAYMENT, amount=paid), CHEQUE) == fee


@pytest.mark.rule("PAY-31")
def test_the_rule_that_describes_the_payment_best_wins() -> None:
    every = FeeRule(1, FeeKind.AMOUNT, amount=1_00)
    group, bank = replace(every, amount=2_00, group="NL"), replace(every, amount=3_00, bank_id=3)
    method = replace(every, amount=4_00, method_id=2, specification=None, currency="EUR")
    both = replace(bank, amount=5_00, method_id=2)
    assert amount(PAYMENT, every, group) == amount(PAYMENT, group, every) == 2_00
    assert amount(PAYMENT, group, bank, method) == 3_00
    assert amount(PAYMENT, method, every) == 4_00
    assert amount(PAYMENT, bank, both) == 5_00
    assert amount(replace(PAYMENT, bank_id=9), both, group) == 2_00
    assert amount(replace(PAYMENT, bank_id=9, bank_group=None), both, group) == 0


@pytest.mark.rule("PAY-31")
def test_an_interval_looks_at_the_days_overdue_on_the_payment_date_and_a_rule_at_its_own_dates() -> None:
    late = FeeRule(1, FeeKind.INTERVAL, amount=7_50, days_from=10, days_to=20)
    assert [amount(replace(PAYMENT, days_overdue=days), late) for days in (9, 10, 20, 21)] == [0, 7_50, 7_50, 0]
    endless = replace(late, days_to=None, amount=None, percent=Decimal(1))
    assert amount(replace(PAYMENT, days_overdue=400), endless) == 12_00
    dated = FeeRule(1, FeeKind.AMOUNT, amount=2_00, first=date(2026, 7, 1), last=date(2026, 7, 31))
    days = [date(2026, *day) for day in ((6, 30), (7, 1), (7, 31), (8, 1))]
    assert [amount(replace(PAYMENT, day=day), dated) for day in days] == [0, 2_00, 2_00, 0]


@pytest.mark.rule("PAY-30", "PAY-31")
def test_each_fee_comes_once_in_its_own_currency() -> None:
    other = FeeRule(2, FeeKind.AMOUNT, amount=4_00, currency="EUR")
    assert fees_for(PAYMENT, [CHEQUE, other, replace(CHEQUE, method_id=2)]) == (Fee(1, 18_00, "EUR"), Fee(2, 4_00, "EUR"))
    assert fees_for(replace(PAYMENT, currency="USD"), [other]) == ()


@given(st.integers(1, 10**9), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_fee_never_leaves_its_limits(paid: int, low: int, more: int) -> None:
    rule = replace(CHEQUE, minimum=low, maximum=low + more)
    assert low <= amount(replace(PAYMENT, amount=paid), rule) <= low + more
