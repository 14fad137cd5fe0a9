"""Charges that join a document by themselves (MST-093)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.rules.sales.auto_charges import AutoCharge, Document, Item, Level, Present, Wanted, evaluate, wanted
from app.rules.sales.charges import Category

D = Decimal
DAY = date(2026, 2, 2)
FREIGHT, FEE = 1, 2
SMALL = AutoCharge(1, FREIGHT, D(25), "EUR", to_amount=25000)
ORDER = Document(10, 20, 30, 40, "EUR", 19900, DAY, (Item(1, 50, 60), Item(2, 51, 60)))


def values(rules: list[AutoCharge], document: Document = ORDER) -> list[tuple[int, int]]:
    return [(w.charge_id, int(w.value)) for w in wanted(rules, document)]


@pytest.mark.rule("MST-093")
@pytest.mark.parametrize(("net", "found"), [
    (19900, [(FREIGHT, 25)]), (31542, []), (24999, [(FREIGHT, 25)]), (25000, []), (0, [(FREIGHT, 25)]), (-100, [])])
def test_freight_is_charged_below_the_limit(net: int, found: list[tuple[int, int]]) -> None:
    assert values([SMALL], replace(ORDER, net=net)) == found


@pytest.mark.rule("MST-093")
@pytest.mark.parametrize(("net", "found"), [(24999, []), (25000, [(FREIGHT, 10)]), (99999, [(FREIGHT, 10)]), (100000, [])])
def test_a_tier_begins_with_its_first_cent_and_ends_before_its_last(net: int, found: list[tuple[int, int]]) -> None:
    assert values([AutoCharge(1, FREIGHT, D(10), "EUR", from_amount=25000, to_amount=100000)], replace(ORDER, net=net)) == found


MAIN = [AutoCharge(1, FREIGHT, D(1), "EUR"), AutoCharge(2, FREIGHT, D(2), "EUR", delivery_group_id=40),
        AutoCharge(3, FREIGHT, D(3), "EUR", delivery_mode_id=30), AutoCharge(4, FREIGHT, D(4), "EUR", customer_group_id=20),
        AutoCharge(5, FREIGHT, D(5), "EUR", customer_id=10)]


@pytest.mark.rule("MST-093")
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5])
def test_per_code_the_most_specific_rule_applies(count: int) -> None:
    assert values(MAIN[:count]) == [(FREIGHT, count)]


@pytest.mark.rule("MST-093")
def test_of_equal_rules_the_later_one_applies_then_the_first_made() -> None:
    later = replace(MAIN[0], id=9, value=D(9), valid_from=date(2026, 1, 1))
    assert values([later, MAIN[0]]) == values([MAIN[0], later]) == [(FREIGHT, 9)]
    assert values([replace(MAIN[0], id=8, value=D(8)), MAIN[0]]) == [(FREIGHT, 1)]


@pytest.mark.rule("MST-093")
def test_different_codes_add_up() -> None:
    assert values([*MAIN, AutoCharge(9, FEE, D(7), "EUR")]) == [(FREIGHT, 5), (FEE, 7)]


@pytest.mark.rule("MST-093")
@pytest.mark.parametrize("change", [
    {"customer_id": 11}, {"customer_group_id": 21}, {"delivery_mode_id": 31}, {"delivery_group_id": 41}, {"currency": "USD"},
    {"valid_from": date(2026, 2, 3)}, {"valid_to": date(2026, 2, 1)}])
def test_a_rule_of_another_customer_mode_currency_or_day_does_not_count(change: dict[str, object]) -> None:
    assert values([replace(MAIN[0], **change)]) == []  # type: ignore[arg-type]
    assert values([replace(MAIN[0], valid_from=DAY, valid_to=DAY)]) == [(FREIGHT, 1)]


@pytest.mark.rule("MST-093")
def test_a_rule_for_lines_looks_at_each_line() -> None:
    general = AutoCharge(1, FEE, D("0.35"), "EUR", Category.PIECES, Level.LINE, product_group_id=60)
    special = replace(general, id=2, value=D("0.20"), product_id=50, product_group_id=None)
    assert wanted([general, special], ORDER) == (
        Wanted(FEE, Category.PIECES, D("0.20"), 1), Wanted(FEE, Category.PIECES, D("0.35"), 2))
    assert wanted([replace(general, product_group_id=61)], ORDER) == ()


ASKED = Wanted(FREIGHT, Category.FIXED, D(25))


@pytest.mark.rule("MST-093")
def test_evaluating_again_changes_only_automatic_charges() -> None:
    other = replace(ASKED, value=D(10))
    assert evaluate([ASKED], []).added == (ASKED,)
    assert evaluate([ASKED], [Present(1, ASKED, True)]) == evaluate([], [])
    changed = evaluate([ASKED], [Present(1, other, True), Present(2, replace(other, charge_id=FEE), True)])
    assert (changed.added, changed.removed) == ((ASKED,), (1, 2))
    assert evaluate([ASKED], [Present(1, ASKED, True), Present(2, ASKED, True)]).removed == (2,)


@pytest.mark.rule("MST-093")
def test_a_charge_by_hand_stays_and_stands_for_the_automatic_one() -> None:
    by_hand = Present(1, replace(ASKED, value=D(10)), False)
    assert evaluate([ASKED], [by_hand]) == evaluate([], [])
    assert evaluate([ASKED], [by_hand, Present(2, ASKED, True)]).removed == (2,)
    assert evaluate([], [by_hand]).removed == ()
    assert evaluate([replace(ASKED, line=1)], [by_hand]).added == (replace(ASKED, line=1),)
