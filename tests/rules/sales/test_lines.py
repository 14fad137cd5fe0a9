"""Line amounts and the price a line begins with, with the worked figures of the chapter (MST-004, MST-112)."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.sales.lines import (
    Agreed,
    Agreement,
    LineAmount,
    PriceQuestion,
    agreed,
    check_line,
    gross_amount,
    line_amount,
    price_for,
    typed_amount,
    with_vat,
    without_vat,
)

D = Decimal
DAY = date(2026, 2, 2)


@pytest.mark.rule("MST-004", "VAT-008")
@pytest.mark.parametrize(("quantity", "price", "unit", "percent", "line"), [
    ("3", "19.99", "1", "10", (5997, 600, 5397)), ("250", "4.75", "100", "0", (1188, 0, 1188)),
    ("1", "250.00", "1", "10", (25000, 2500, 22500)), ("7", "4.35", "1", "0", (3045, 0, 3045)),
    ("-3", "19.99", "1", "10", (-5997, -600, -5397)), ("0", "19.99", "1", "10", (0, 0, 0)),
    ("1", "2.345", "1", "0", (235, 0, 235)), ("-1", "2.345", "1", "0", (-235, 0, -235)), ("1", "9.99", "1", "100", (999, 999, 0)),
])
def test_a_line_is_quantity_times_price_less_its_discount(quantity: str, price: str, unit: str, percent: str,
                                                          line: tuple[int, int, int]) -> None:
    found = line_amount(D(quantity), D(price), D(unit), discount_percent=D(percent))
    assert (found.gross, found.discount, found.amount, found.percent) == (*line, D(percent))


@pytest.mark.rule("MST-001", "MST-004")
@pytest.mark.parametrize(("decimals", "amount"), [(0, 60), (1, 600), (2, 5997), (3, 59970)])
def test_the_currency_says_how_many_decimals_an_amount_has(decimals: int, amount: int) -> None:
    assert gross_amount(D(3), D("19.99"), decimals=decimals) == amount


@pytest.mark.rule("MST-004")
@pytest.mark.parametrize(("discount", "percent"), [(600, "10.0050"), (0, "0"), (5997, "100.0000"), (1, "0.0167")])
def test_a_typed_discount_is_shown_as_a_percentage(discount: int, percent: str) -> None:
    found = line_amount(D(3), D("19.99"), discount_percent=D(50), discount_amount=discount)
    assert found == LineAmount(5997, discount, 5997 - discount, D(percent))


def test_a_discount_on_nothing_has_no_percentage() -> None:
    assert line_amount(D(0), D(5), discount_amount=100) == LineAmount(0, 100, -100, D(0))


@pytest.mark.rule("MST-004", "FTI-003")
@pytest.mark.parametrize(("amount", "quantity", "unit", "percent", "price", "gross"), [
    (10000, "3", "1", "0", "33.333333", 10000), (1188, "250", "100", "0", "4.752000", 1188),
    (5397, "3", "1", "10", "19.990000", 5997), (-10000, "3", "1", "0", "-33.333333", -10000),
    (-10000, "-3", "1", "0", "33.333333", -10000), (10000, "0", "1", "0", "100.000000", 10000),
    (500, "1", "1", "100", "5.000000", 500),
])
def test_a_typed_amount_gives_the_unit_price(amount: int, quantity: str, unit: str, percent: str, price: str, gross: int) -> None:
    found = typed_amount(amount, D(quantity), D(unit), discount_percent=D(percent))
    assert (found.unit_price, found.line.gross, found.line.amount) == (D(price), gross, amount)
    assert found.quantity == (D(quantity) or 1)


@pytest.mark.rule("MST-004")
def test_a_typed_amount_keeps_the_typed_discount_amount() -> None:
    found = typed_amount(9000, D(2), discount_amount=1000)
    assert (found.unit_price, found.line) == (D("50.000000"), LineAmount(10000, 1000, 9000, D("10.0000")))


@pytest.mark.rule("MST-004", "MST-001")
@pytest.mark.parametrize(("figures", "given_as", "codes"), [
    (("1.00001", "1.000001", "1"), {}, []), (("1.000001", "1", "1"), {}, ["MST-001-quantity"]),
    (("1", "1.0000001", "1"), {}, ["MST-001-price"]), (("1", "1", "0"), {}, ["MST-004-unit"]),
    (("1", "1", "-1"), {}, ["MST-004-unit"]), (("1", "1", "1"), {"discount_percent": D(100)}, []),
    (("1", "1", "1"), {"discount_percent": D("100.0001")}, ["MST-004-percent"]),
    (("1", "1", "1"), {"discount_percent": D(-1)}, ["MST-004-percent"]),
    (("1", "1", "1"), {"discount_amount": 100}, []), (("1", "1", "1"), {"discount_amount": 101}, ["MST-004-discount"]),
    (("-1", "1", "1"), {"discount_amount": -100}, []), (("-1", "1", "1"), {"discount_amount": 100}, ["MST-004-discount"]),
    (("999999999999", "1", "1"), {}, []), (("1000000000000", "1", "1"), {}, ["MST-004-large"]),
])
def test_impossible_figures_are_told(figures: tuple[str, str, str], given_as: dict[str, object], codes: list[str]) -> None:
    found = check_line(*map(D, figures), row=4, **given_as)  # type: ignore[arg-type]
    assert [p.code for p in found] == codes
    assert {p.row for p in found} <= {4}


@given(st.decimals("-9999", "9999", places=5), st.decimals("0", "99999", places=6), st.decimals("0", "100", places=4))
def test_the_same_line_with_its_quantity_turned_comes_to_the_turned_amounts(quantity: Decimal, price: Decimal,
                                                                            percent: Decimal) -> None:
    one, other = (line_amount(q, price, discount_percent=percent) for q in (quantity, -quantity))
    assert (one.gross, one.discount, one.amount) == (-other.gross, -other.discount, -other.amount)


@given(st.integers(-10**9, 10**9), st.integers(1, 999), st.decimals("0", "99", places=2))
def test_a_typed_amount_is_kept_to_the_cent(amount: int, quantity: int, percent: Decimal) -> None:
    found = typed_amount(amount, D(quantity), discount_percent=percent)
    assert found.line.amount == amount == found.line.gross - found.line.discount
    assert abs(gross_amount(found.quantity, found.unit_price) - found.line.gross) <= 1


@pytest.mark.rule("VAT-007", "MST-111")
@pytest.mark.parametrize(("includes", "wanted", "exchange", "price"), [
    (False, False, "1", "100"), (False, True, "1", "121"), (True, False, "1", "82.644628"), (True, True, "1", "100"),
    (False, False, "1.1", "110"), (False, True, "1.1", "133.1"),
])
def test_a_list_price_is_turned_into_the_prices_of_the_document(includes: bool, wanted: bool, exchange: str, price: str) -> None:
    assert price_for(D(100), D(21), includes_vat=includes, wanted_with_vat=wanted, exchange=D(exchange)) == D(price)


@given(st.decimals("0", "99999", places=2), st.sampled_from([D(0), D(6), D("5.5"), D(19), D(21)]))
def test_a_price_with_vat_and_back_is_the_same(price: Decimal, rate: Decimal) -> None:
    assert without_vat(with_vat(price, rate), rate) == price


# ---------------------------------------------------------------- agreements

QUESTION = PriceQuestion(1, 10, 2, 20, D(12), "EUR", DAY)


@pytest.mark.rule("MST-112")
def test_the_lowest_price_and_the_best_discount_win_and_hold_together() -> None:
    given_ = [Agreement(customer_id=1, product_id=2, currency="EUR", price=D("9.50")),
              Agreement(product_id=2, currency="EUR", price=D("9.20")), Agreement(customer_group_id=10, percent=D(5)),
              Agreement(product_group_id=20, percent=D(8))]
    assert agreed(given_, QUESTION) == Agreed(D("9.20"), D(8))


@pytest.mark.rule("MST-112")
@pytest.mark.parametrize(("agreement", "counts"), [
    (Agreement(), True), (Agreement(customer_id=1), True), (Agreement(customer_id=2), False),
    (Agreement(customer_group_id=11), False), (Agreement(product_id=3), False), (Agreement(product_group_id=21), False),
    (Agreement(currency="USD"), False), (Agreement(currency="EUR"), True),
    (Agreement(quantity_from=D(12)), True), (Agreement(quantity_from=D("12.00001")), False),
    (Agreement(valid_from=DAY), True), (Agreement(valid_from=date(2026, 2, 3)), False),
    (Agreement(valid_to=DAY), True), (Agreement(valid_to=date(2026, 2, 1)), False),
])
def test_an_agreement_counts_for_whom_what_how_many_and_when_it_was_made(agreement: Agreement, counts: bool) -> None:
    discount = Agreement(**{name: getattr(agreement, name) for name in agreement.__dataclass_fields__} | {"percent": D(3)})
    assert (agreed([discount], QUESTION) == Agreed(None, D(3))) is counts


@pytest.mark.rule("MST-112")
def test_without_an_agreement_the_list_price_holds_and_returns_reach_the_same_tier() -> None:
    assert agreed([], QUESTION) == Agreed()
    back = PriceQuestion(1, 10, 2, 20, D(-12), "EUR", DAY)
    assert agreed([Agreement(quantity_from=D(10), percent=D(5))], back) == Agreed(None, D(5))
