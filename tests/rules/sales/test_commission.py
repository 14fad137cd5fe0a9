"""What representatives earn, with the worked figures of the chapter (MST-100, MST-101)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.ledger import Conversion
from app.rules.sales.commission import Handling, Member, Rule, Sale, base_of, credited, of_line, reversed_, rule_for, valued
from app.rules.sales.totals import Header, Line, LineShare, calculate
from app.rules.sales.vat import VatFacts

D = Decimal
DAY = date(2026, 2, 2)
S1 = VatFacts(1, "S1", "S", D(21))
PAIR = (Member(1, D(60)), Member(2, D(40)))
LINE = calculate(Header(discount_percent=D(5)), [Line(1, 180000, S1, gross=200000)]).lines[0]
SALE = Sale(10, 20, 30, 40, 50, PAIR, DAY)


@pytest.mark.rule("MST-101", "MST-100")
@pytest.mark.parametrize(("handling", "base", "amount"), [
    (Handling.BEFORE_LINE_DISCOUNT, 200000, 8000), (Handling.AFTER_LINE_DISCOUNT, 180000, 7200),
    (Handling.AFTER_TOTAL_DISCOUNT, 171000, 6840)])
def test_commission_is_taken_before_or_after_the_discounts(handling: Handling, base: int, amount: int) -> None:
    found = of_line(LINE, Rule(1, D(4), handling), [Member(1, D(100))])
    assert [(e.base, e.amount) for e in found] == [(base, amount)]
    assert base_of(LINE, handling) == base


@pytest.mark.rule("MST-101")
def test_two_representatives_share_sixty_to_forty() -> None:
    found = of_line(LINE, Rule(1, D(4)), PAIR)
    assert [(e.rep_id, e.amount) for e in found] == [(1, 4104), (2, 2736)]


@pytest.mark.rule("MST-101")
def test_shares_below_a_hundred_leave_the_rest_unearned() -> None:
    assert [e.amount for e in of_line(LINE, Rule(1, D(4)), (Member(1, D(30)), Member(2, D(20))))] == [2052, 1368]
    assert of_line(LINE, Rule(1, D(4)), ()) == []


RULES = [Rule(1, D(1)), Rule(2, D(2), rep_id=2), Rule(3, D(3), sales_group_id=50), Rule(4, D(4), product_id=30),
         Rule(5, D(5), product_group_id=40), Rule(6, D(6), customer_group_id=20), Rule(7, D(7), customer_id=10)]


@pytest.mark.rule("MST-100")
@pytest.mark.parametrize(("left", "rule"), [(7, 7), (6, 6), (5, 4), (3, 2), (1, 1), (0, None)])
def test_the_most_specific_rule_wins_customer_before_item_before_representative(left: int, rule: int | None) -> None:
    found = rule_for(RULES[:left], SALE)
    assert (found.id if found else None) == rule


@pytest.mark.rule("MST-100")
@pytest.mark.parametrize(("rule", "holds"), [
    (Rule(1, D(1), customer_id=11), False), (Rule(1, D(1), customer_group_id=21), False), (Rule(1, D(1), product_id=31), False),
    (Rule(1, D(1), product_group_id=41), False), (Rule(1, D(1), rep_id=3), False), (Rule(1, D(1), sales_group_id=51), False),
    (Rule(1, D(1), valid_from=DAY, valid_to=DAY), True), (Rule(1, D(1), valid_from=date(2026, 2, 3)), False),
    (Rule(1, D(1), valid_to=date(2026, 2, 1)), False)])
def test_a_rule_holds_for_whom_what_and_when_it_was_made(rule: Rule, holds: bool) -> None:
    assert (rule_for([rule], SALE) is not None) is holds


@pytest.mark.rule("MST-100")
def test_of_equal_rules_exactly_one_counts() -> None:
    later = Rule(9, D(9), valid_from=date(2026, 1, 1))
    assert rule_for([Rule(8, D(8)), later], SALE) == later
    assert rule_for([Rule(8, D(8)), Rule(9, D(9))], SALE) == Rule(8, D(8))


@pytest.mark.rule("MST-101")
def test_a_credit_note_takes_back_with_the_original_percentage() -> None:
    earned = of_line(LINE, Rule(1, D(4)), PAIR)
    assert [e.amount for e in credited(7, -171000, earned)] == [-4104, -2736]
    half = credited(7, -85500, earned)
    assert [(e.line, e.rule_id, e.percent, e.amount) for e in half] == [(7, 1, D(4), -2052), (7, 1, D(4), -1368)]
    assert credited(7, -1, []) == []


@pytest.mark.rule("MST-101", "FTI-043")
def test_a_cancelled_invoice_takes_back_exactly_what_was_earned() -> None:
    earned = valued(of_line(LINE, Rule(1, D(4)), PAIR), Conversion(D("1.1634")))
    assert [(a.amount + b.amount, a.amount_accounting + b.amount_accounting, a.base + b.base,
             a.base_accounting + b.base_accounting) for a, b in zip(earned, reversed_(earned), strict=True)] == [(0, 0, 0, 0)] * 2


@pytest.mark.rule("MST-101")
@given(st.lists(st.integers(-10**6, 10**6), min_size=1, max_size=5), st.decimals("0", "20", places=2),
       st.sampled_from([D(1), D("1.1634"), D("0.9173")]))
def test_what_is_earned_in_euro_adds_up_to_the_voucher(nets: list[int], percent: Decimal, rate: Decimal) -> None:
    lines = [LineShare(n, net, 0, net, 0, 0, net, 0) for n, net in enumerate(nets)]
    earned = [e for line in lines for e in of_line(line, Rule(1, percent), PAIR)]
    conversion = Conversion(rate)
    found = valued(earned, conversion)
    whole = sum(e.amount for e in earned)
    if whole:
        assert sum(e.amount_accounting for e in found) == conversion.value(whole)
    assert [replace(e, base_accounting=0, amount_accounting=0) for e in found] == earned
