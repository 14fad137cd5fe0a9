"""Deliveries in money and time: credit in use, invoice-by dates, accruals (ORD-091…093)."""

from datetime import date
from decimal import Decimal

import pytest

from app.core.enums import VoucherSource
from app.core.roles import AccountRole
from app.rules.journals import journal_voucher
from app.rules.ledger import Conversion, Heading
from app.rules.sales.deliveries import (
    Accrued,
    Exposure,
    Worth,
    accrual,
    accrued,
    exposure,
    invoice_by,
    overdue,
    reversed_on,
)
from app.rules.sales.quantities import Counters

D = Decimal
AFTER_SLIP_1 = Worth(Counters(D(100), D(40), D(40)), 120000, D(21))
EURO = Conversion()


@pytest.mark.rule("ORD-091")
@pytest.mark.parametrize(("prepaid", "found"), [
    (0, Exposure(87120, 58080)), (36300, Exposure(50820, 58080)), (100000, Exposure(0, 45200)), (999999, Exposure(0, 0))])
def test_an_order_uses_credit_for_what_is_open_and_what_is_delivered(prepaid: int, found: Exposure) -> None:
    assert exposure([AFTER_SLIP_1], EURO, prepaid) == found


@pytest.mark.rule("ORD-091")
def test_an_order_in_sterling_counts_in_euro_and_lines_without_quantity_count_nothing() -> None:
    assert exposure([AFTER_SLIP_1, Worth(Counters(D(0)), 0, D(21))], Conversion(D("1.2"))) == Exposure(104544, 69696)
    assert exposure([], EURO) == Exposure(0, 0)


@pytest.mark.rule("ORD-092")
@pytest.mark.parametrize(("country", "more", "by"), [
    ("NL", {}, date(2026, 4, 15)), ("BE", {}, date(2026, 4, 15)), ("FR", {}, date(2026, 3, 20)),
    ("FR", {"summary": True}, date(2026, 3, 31)), ("DE", {}, date(2026, 9, 20)), ("GB", {}, date(2026, 4, 19)),
    ("DE", {"eu_supply": True}, date(2026, 4, 15)), ("FR", {"eu_supply": True, "summary": True}, date(2026, 4, 15))])
def test_a_delivery_is_invoiced_by_a_day_of_its_country(country: str, more: dict[str, bool], by: date) -> None:
    assert invoice_by(date(2026, 3, 20), country, **more) == by


@pytest.mark.rule("ORD-092")
def test_the_fifteenth_follows_also_the_last_day_of_a_year_and_the_day_itself_is_in_time() -> None:
    assert invoice_by(date(2026, 12, 31), "NL") == date(2027, 1, 15)
    assert [overdue(date(2026, 4, 15), date(2026, 4, d)) for d in (15, 16)] == [False, True]




@pytest.mark.rule("ORD-093")
def test_delivered_and_not_invoiced_is_accrued_and_reversed_the_next_day() -> None:
    line = accrued(AFTER_SLIP_1, D(40), 8000, AccountRole.REV, EURO)
    made, back = accrual([line], 1380, "March"), accrual([line], 1380, "March", reversed_=True)
    assert [(b.account_id, b.amount) for b in made] == [(1380, 48000), (8000, -48000)]
    assert [(b.account_id, b.amount) for b in back] == [(1380, -48000), (8000, 48000)]
    assert reversed_on(date(2026, 3, 31)) == date(2026, 4, 1)
    heading = Heading(VoucherSource.GEN, date(2026, 3, 31), date(2026, 3, 31), "EUR", "March")
    assert len(journal_voucher(heading, made, EURO, 4990).lines) == 2


@pytest.mark.rule("ORD-093")
def test_an_accrual_has_a_line_per_account_and_cost_centre_and_none_for_nothing() -> None:
    lines = [Accrued(8000, AccountRole.REV, 100), Accrued(8000, AccountRole.REV, 50), Accrued(8000, AccountRole.REV, 7, 100),
             Accrued(8010, AccountRole.REV, 0)]
    assert [(b.account_id, b.amount, b.cost_centre_id) for b in accrual(lines, 1380, "March")] == [
        (1380, 157, None), (8000, -150, None), (8000, -7, 100)]
    assert accrual([], 1380, "March") == accrual(lines[3:], 1380, "March") == []
