"""Which credits are given back, in how many refunds, and why others are not (REF-01…03, 06, REF-X1, X2)."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.refunds import LeftOut, OpenItem, Planned, Why, Wish, iban_stands, plan

TODAY = date(2026, 3, 17)
WISH = Wish(TODAY, least=25_00)


def item(key: int, cents: int, customer: int = 1, **more: Any) -> OpenItem:
    return OpenItem(key, customer, "EUR", TODAY - timedelta(10), TODAY + timedelta(key), cents, cents, **more)


CREDITS = (item(1, -37_50), item(2, -100_00))


def told(planned: list[Planned], left_out: list[LeftOut]) -> tuple[list[int], list[tuple[int, Why]]]:
    return [p.amount for p in planned], [(x.item.entry_id, x.why) for x in left_out]


@pytest.mark.rule("REF-01", "REF-02")
@pytest.mark.parametrize(("items", "wish", "refunds", "reasons"), [
    (CREDITS, WISH, [137_50], []),
    (CREDITS, replace(WISH, together=False), [37_50, 100_00], []),
    (CREDITS, replace(WISH, together=False, least=37_51), [100_00], [(1, Why.MINIMUM)]),
    (CREDITS, replace(WISH, least=137_50), [137_50], []),
    (CREDITS, replace(WISH, least=137_51), [], [(1, Why.MINIMUM), (2, Why.MINIMUM)]),
    (CREDITS, replace(WISH, minimum={1: 200_00}), [], [(1, Why.MINIMUM), (2, Why.MINIMUM)]),
    ((*CREDITS, item(3, 120_00)), WISH, [], [(1, Why.DEBITS), (2, Why.DEBITS)]),
    ((*CREDITS, item(3, 120_00)), replace(WISH, with_debits=True), [], [(1, Why.MINIMUM), (2, Why.MINIMUM)]),
    ((*CREDITS, item(3, 100_00)), replace(WISH, with_debits=True, together=False), [37_50], []),
    ((*CREDITS, item(3, 137_50)), replace(WISH, with_debits=True, least=0), [], [(1, Why.DEBITS), (2, Why.DEBITS)]),
    ((*CREDITS, item(3, 20_00, held=True)), replace(WISH, with_debits=True), [], [(1, Why.DEBITS), (2, Why.DEBITS)]),
    ((*CREDITS, item(3, -50_00, 2), item(4, 50_00, 3)), WISH, [137_50, 50_00], [])])
def test_refunds_of_the_chapter(items: tuple[OpenItem, ...], wish: Wish, refunds: list[int],
                                reasons: list[tuple[int, Why]]) -> None:
    assert told(*plan(items, wish)) == (refunds, reasons)


@pytest.mark.rule("REF-03", "OH-05")
@pytest.mark.parametrize(("more", "why"), [
    ({"blocked": True}, Why.BLOCKED), ({"disputed": True}, Why.DISPUTED), ({"on_hold": True}, Why.ON_HOLD),
    ({"reserved": True}, Why.RESERVED), ({"held": True}, Why.HELD)])
def test_a_credit_that_is_barred_stays_and_the_others_go(more: dict[str, Any], why: Why) -> None:
    assert told(*plan((CREDITS[0], item(2, -100_00, **more)), WISH)) == ([37_50], [(2, why)])


@pytest.mark.rule("REF-03")
@pytest.mark.parametrize(("age", "refunds"), [(10, [137_50]), (11, [])])
def test_a_credit_must_be_so_many_days_old(age: int, refunds: list[int]) -> None:
    found, left_out = plan(CREDITS, replace(WISH, age=age))
    assert told(found, left_out)[0] == refunds and {x.why for x in left_out} == (set() if refunds else {Why.YOUNG})


@pytest.mark.rule("REF-06")
@pytest.mark.parametrize(("iban", "known", "approved", "stands"), [
    ("NL91 ABNA 0417 1643 00", ["NL91ABNA0417164300"], False, True), ("nl91abna0417164300", ["NL91ABNA0417164300"], False, True),
    ("DE89370400440532013000", ["NL91ABNA0417164300"], False, False), ("DE89370400440532013000", [], True, True),
    ("", ["NL91ABNA0417164300"], True, False)])
def test_money_goes_to_a_known_or_an_approved_account(iban: str, known: list[str], approved: bool, stands: bool) -> None:
    assert iban_stands(iban, known, approved) is stands


@given(st.lists(st.tuples(st.integers(-500, 500).filter(bool), st.integers(1, 3), st.booleans()), max_size=8), st.booleans(),
       st.booleans())
def test_every_credit_is_in_one_refund_or_left_out_once(rows: list[tuple[int, int, bool]], debits: bool, together: bool) -> None:
    items = [item(n, cents, customer, on_hold=hold) for n, (cents, customer, hold) in enumerate(rows)]
    planned, left_out = plan(items, Wish(TODAY, debits, together, least=50))
    taken = [i.entry_id for p in planned for i in p.entries if i.remaining < 0] + [x.item.entry_id for x in left_out]
    assert sorted(taken) == [i.entry_id for i in items if i.remaining < 0]
    assert all(p.amount == -sum(i.remaining for i in p.entries) >= 50 for p in planned)
