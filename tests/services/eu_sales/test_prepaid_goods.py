"""Goods paid in advance: on no list until they are invoiced, then whole, also where the invoice deducts them (ESL-003)."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.core.eu_sales import PeriodKind
from app.models.accounts import ReasonCode
from app.rules.eu_sales.cross_check import Cause
from app.rules.eu_sales.periods import Running
from app.services.eu_sales import cross_check, home
from app.services.sales import corrections
from app.storage import verify
from tests.services.eu_sales.test_cross_check import causes, look
from tests.services.eu_sales.union import FEBRUARY, JANUARY, MARCH, NUMBERS, Union, keys
from tests.services.sales.test_worked_vouchers import rate


def prepaid(office: Union, customer: int, amount: str, code: str = "ICS", day: date = JANUARY, **head: Any) -> int:
    """A prepayment invoice posted; gives its id."""
    shop = office.office
    line = replace(shop.line(1, "8000", amount, code=code), account_id=None)
    return shop.post(shop.draft(customer, line, kind="prepayment", day=day, head=head)).invoice_id


def final(office: Union, customer: int, amount: str, taken: dict[int, str], *, code: str = "ICS", day: date = FEBRUARY,
          **head: Any) -> int:
    """An invoice that deducts amounts of prepayment invoices by id; gives its id."""
    shop = office.office
    lines = [replace(shop.line(n, "8000", f"-{part}", code=code), account_id=None, prepayment_id=key)
             for n, (key, part) in enumerate(taken.items(), 2)]
    return shop.post(shop.draft(customer, shop.line(1, "8000", amount, code=code), *lines, day=day, head=head)).invoice_id


@pytest.mark.rule("ESL-003", "FTI-060", "ESL-061")
@pytest.mark.parametrize(("code", "kind"), [("ICS", "L"), ("ICT", "T")])
def test_goods_paid_in_advance_count_whole_in_the_period_of_the_goods(dutch: Union, code: str, kind: str) -> None:
    customer = dutch.customer("DE")
    final(dutch, customer, "1000", {prepaid(dutch, customer, "300", code): "300"}, code=code)
    assert causes(dutch) == {"prepaid": 300_00, "unreported": 700_00}
    january, february = (dutch.propose(day, PeriodKind.MONTH) for day in (JANUARY, FEBRUARY))
    assert dutch.lines(january) == []
    assert dutch.lines(february) == [(NUMBERS["DE"], kind, 1000_00, 1000_00)]
    assert causes(dutch) == {}
    for made in (january, february):
        dutch.check(made)
    found = look(dutch)
    assert [(row.posted, row.listed, row.unexplained) for row in found.rows] == [(1000_00, 1000_00, 0)]
    with dutch.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("ESL-003", "ESL-061")
def test_a_return_that_ends_between_prepayment_and_goods_says_what_it_lacks(dutch: Union) -> None:
    customer = dutch.customer("DE")
    final(dutch, customer, "1000", {prepaid(dutch, customer, "300", day=MARCH): "300"}, day=date(2026, 4, 2))
    dutch.check(dutch.propose(date(2026, 4, 2), PeriodKind.MONTH))
    assert causes(dutch) == {"prepaid": 300_00} and look(dutch).unexplained == 0
    second, = (x.id for x in cross_check.returns(dutch.desk) if x.start == date(2026, 4, 1))
    found = cross_check.look(dutch.desk, second)
    assert found is not None
    assert (dict(found.causes), found.unexplained) == ({Cause.PREPAID: -300_00}, 0)


@pytest.mark.rule("ESL-003", "FTI-060")
def test_a_prepayment_deducted_in_parts_counts_once_and_goods_that_are_all_prepaid_count_too(dutch: Union) -> None:
    customer = dutch.customer("DE")
    ahead = prepaid(dutch, customer, "500")
    final(dutch, customer, "200", {ahead: "200"})
    final(dutch, customer, "900.40", {ahead: "300"}, day=MARCH)
    months = [dutch.lines(dutch.propose(day, PeriodKind.MONTH)) for day in (JANUARY, FEBRUARY, MARCH)]
    assert months == [[], [(NUMBERS["DE"], "L", 200_00, 200_00)], [(NUMBERS["DE"], "L", 900_40, 900_00)]]


@pytest.mark.rule("ESL-003", "ESL-007")
def test_credited_goods_give_back_what_was_prepaid_of_them(dutch: Union) -> None:
    customer = dutch.customer("DE")
    invoice = final(dutch, customer, "1000", {prepaid(dutch, customer, "300"): "300"})
    reason = dutch.office.one(ReasonCode, code="ERROR")
    done = corrections.cancel(dutch.desk, invoice, day=MARCH, reason_id=reason)
    if done.value is None:
        done = corrections.cancel(dutch.desk, invoice, day=MARCH, reason_id=reason, confirmed=keys(done.problems))
    assert done.value is not None, done.problems
    assert dutch.lines(dutch.propose(MARCH, PeriodKind.MONTH)) == [(NUMBERS["DE"], "L", -1000_00, -1000_00)]


@pytest.mark.rule("ESL-003", "ESL-006")
def test_what_was_prepaid_in_foreign_currency_counts_at_the_rate_of_the_goods(dutch: Union) -> None:
    rate(dutch.office, "USD", "0.90", JANUARY)
    rate(dutch.office, "USD", "0.80", FEBRUARY)
    customer = dutch.customer("DE")
    final(dutch, customer, "1000", {prepaid(dutch, customer, "300", currency="USD"): "300"}, currency="USD")
    assert dutch.lines(dutch.propose(FEBRUARY, PeriodKind.MONTH)) == [(NUMBERS["DE"], "L", 800_00, 800_00)]


def limit(office: Union) -> Running:
    """The goods of the first quarter against the limit."""
    with office.desk.reading() as session:
        found = home.limit(session, office.desk, MARCH)
    assert found is not None
    return found


@pytest.mark.rule("ESL-003", "ESL-011")
def test_the_running_total_of_goods_counts_what_was_prepaid_with_the_goods(dutch: Union) -> None:
    customer = dutch.customer("DE")
    ahead = prepaid(dutch, customer, "45000")
    assert limit(dutch).total == 0
    final(dutch, customer, "60000", {ahead: "45000"})
    assert limit(dutch).total == 60_000_00


@pytest.mark.rule("ESL-003", "ESL-031")
def test_a_prepayment_for_goods_leaves_a_checked_list_as_it_is_and_the_goods_put_it_back(dutch: Union) -> None:
    customer = dutch.customer("DE")
    dutch.sell(customer, "100")
    made = dutch.propose()
    dutch.check(made)
    ahead = prepaid(dutch, customer, "300")
    assert dutch.state(made) == "checked"
    final(dutch, customer, "300", {ahead: "300"})
    assert dutch.state(made) == "draft"
