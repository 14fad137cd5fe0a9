"""Which orders and slips come together on one invoice, and what it refers to (ORD-060, 061, 062, 063)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.sales.grouping import (
    FIELDS,
    TOGETHER,
    Candidate,
    OpenSlip,
    References,
    Source,
    Split,
    Summary,
    Terms,
    check_into,
    check_references,
    consume,
    differences,
    group,
    references,
)

D = Decimal
T = Terms(1, 1, "EUR", "nl", 1, payment_term_id=30)
O1, O2 = Candidate(1, "O1", T, (11, 12)), Candidate(2, "O2", T, (21,))
O3, O4 = Candidate(3, "O3", replace(T, payment_term_id=14)), Candidate(4, "O4", replace(T, currency="USD"))
ALL = [O1, O2, O3, O4]


def numbers(summary: Summary, candidates: list[Candidate] = ALL, split: Split = TOGETHER, into: int | None = None) -> list[str]:
    """The groups, as order numbers with their slips."""
    return ["+".join(c.number for c in g.orders) + "".join(f"/{s}" for s in g.slips)
            for g in group(candidates, summary, split, into=into)]


@pytest.mark.rule("ORD-062")
def test_four_orders_of_one_account_become_three_invoices() -> None:
    assert numbers(Summary.INVOICE_ACCOUNT) == ["O1+O2", "O3", "O4"]


@pytest.mark.rule("ORD-062", "ORD-061")
@pytest.mark.parametrize(("summary", "into", "found"), [
    (Summary.NONE, None, ["O1", "O2", "O3", "O4"]), (Summary.PACKING_SLIP, None, ["O1/11", "O1/12", "O2/21"]),
    (Summary.ORDER, 2, ["O2+O1", "O3", "O4"]), (Summary.ORDER, 3, ["O3", "O1", "O2", "O4"]),
    (Summary.AUTOMATIC, None, ["O1", "O2", "O3", "O4"])])
def test_the_summary_decides_what_comes_together(summary: Summary, into: int | None, found: list[str]) -> None:
    assert numbers(summary, into=into) == found


@pytest.mark.rule("ORD-062")
def test_automatic_asks_each_customers_own_setting() -> None:
    own = [replace(O1, setting=Summary.INVOICE_ACCOUNT), replace(O2, setting=Summary.INVOICE_ACCOUNT),
           Candidate(5, "O5", T), Candidate(6, "O6", T, (61, 62), Summary.PACKING_SLIP)]
    assert numbers(Summary.AUTOMATIC, own) == ["O1+O2", "O5", "O6/61", "O6/62"]


@pytest.mark.rule("ORD-062")
@pytest.mark.parametrize(("field", "value"), [
    ("invoice_account_id", 2), ("currency", "GBP"), ("prices_include_vat", True), ("vat_group_id", 2), ("payment_term_id", 14),
    ("cash_discount_id", 1), ("payment_schedule_id", 1), ("payment_method_id", 1), ("mandate_id", 1), ("posting_profile_id", 1),
    ("language", "fr"), ("buyer_reference", "PO"), ("discount_percent", D(1)), ("discount_amount", 100)])
def test_everything_an_invoice_says_once_must_match(field: str, value: object) -> None:
    assert differences(T, replace(T, **{field: value})) == (FIELDS[field],)  # type: ignore[arg-type]
    assert differences(T, T) == ()


@pytest.mark.rule("ORD-062")
def test_a_discount_typed_as_an_amount_stays_with_its_order() -> None:
    own = replace(T, discount_amount=100)
    assert differences(own, own) == (FIELDS["discount_amount"],)


@pytest.mark.rule("ORD-062")
@pytest.mark.parametrize(("field", "split"), [
    ("order_account_id", Split(order_account=True)), ("delivery_address", Split(delivery_address=True))])
def test_order_account_and_address_part_invoices_only_when_asked(field: str, split: Split) -> None:
    other = replace(O2, terms=replace(T, **{field: 9}))  # type: ignore[arg-type]
    assert numbers(Summary.INVOICE_ACCOUNT, [O1, other]) == ["O1+O2"]
    assert numbers(Summary.INVOICE_ACCOUNT, [O1, other], split) == ["O1", "O2"]


@pytest.mark.rule("ORD-062")
def test_an_order_that_cannot_join_says_why() -> None:
    found = check_into(ALL, 1)
    assert [(p.saw["order"], p.saw["what"].text) for p in found] == [  # type: ignore[union-attr]
        ("O3", "the terms of payment"), ("O4", "the currency")]


SLIPS = [OpenSlip(2, 7, date(2026, 2, 3), "PB-2", D(65)), OpenSlip(1, 7, date(2026, 2, 2), "PB-1", D(40)),
         OpenSlip(3, 8, date(2026, 2, 1), "PB-0", D(5))]


@pytest.mark.rule("ORD-060", "ORD-061")
@pytest.mark.parametrize(("taken", "found"), [
    ({7: D(40)}, [Source(7, 1, D(40))]), ({7: D(50)}, [Source(7, 1, D(40)), Source(7, 2, D(10))]),
    ({7: D(110)}, [Source(7, 1, D(40)), Source(7, 2, D(65)), Source(7, None, D(5))]), ({8: D(0)}, []),
    ({8: D(1), 7: D(1)}, [Source(8, 3, D(1)), Source(7, 1, D(1))]), ({9: D(2)}, [Source(9, None, D(2))])])
def test_the_oldest_slip_is_invoiced_first(taken: dict[int, Decimal], found: list[Source]) -> None:
    assert list(consume(SLIPS, taken)) == found


@pytest.mark.rule("ORD-060", "ORD-070")
def test_slips_of_returned_goods_are_used_up_below_zero() -> None:
    back = [OpenSlip(4, 7, date(2026, 2, 2), "PB-4", D(-3))]
    assert list(consume(back, {7: D(-5)})) == [Source(7, 4, D(-3)), Source(7, None, D(-2))]
    assert list(consume(back, {7: D(1)})) == [Source(7, None, D(1))]


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 40)), max_size=6),
       st.dictionaries(st.integers(1, 3), st.integers(1, 90)))
def test_sources_always_add_up_to_what_is_taken(slips: list[tuple[int, int]], taken: dict[int, int]) -> None:
    known = [OpenSlip(n, line, date(2026, 2, 2), str(n), D(count)) for n, (line, count) in enumerate(slips)]
    found = consume(known, {line: D(count) for line, count in taken.items()})
    assert all(sum(s.quantity for s in found if s.order_line_id == line) == count for line, count in taken.items())
    assert all(s.quantity <= known[s.slip_line_id].quantity for s in found if s.slip_line_id is not None)


@pytest.mark.rule("ORD-063")
@pytest.mark.parametrize(("given_", "found"), [
    (["PO-1"], References("PO-1", False)), (["PO-1", "PO-1"], References("PO-1", False)),
    (["PO-1", "PO-2"], References(None, True)), (["PO-1", None], References(None, True)), ([None, None], References(None, False)),
    (["", ""], References(None, False)), ([], References(None, False))])
def test_different_references_go_to_the_lines(given_: list[str | None], found: References) -> None:
    assert references(given_) == found


@pytest.mark.rule("ORD-063")
def test_an_electronic_invoice_then_needs_the_buyer_reference() -> None:
    different = references(["PO-1", "PO-2"])
    assert [p.code for p in check_references(different, None, electronic=True)] == ["ORD-063-buyer"]
    assert check_references(different, "BR-1", electronic=True) == check_references(different, None, electronic=False) == ()
    assert check_references(references(["PO-1"]), None, electronic=True) == ()
