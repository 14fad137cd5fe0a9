"""A new VAT rate meets what is open: totals before and after, prices put right on request (VAT-016)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.models.accounts import VatCode, VatRate
from app.rules.sales.quantities import Step
from app.services.sales import orders, quotations, rate_changes, templates
from app.services.sales.document import Document, Line
from tests.services.sales.test_order_invoices import invoiced
from tests.services.sales.test_orders import order, post
from tests.services.sales.trade import DAY, Trade

NEW = date(2026, 7, 1)


@pytest.fixture
def july(dutch: Trade) -> Trade:
    """The high rate goes from 21% to 23% on 1 July 2026."""
    dutch.make(VatRate(vat_code_id=dutch.one(VatCode, code="S1"), valid_from=NEW, rate=Decimal(23)))
    return dutch


def gross(office: Trade, *, include: bool = True, day: date = DAY, price: str = "121", customer: int | None = None) -> Document:
    """A kept order of ten at 121.00 including VAT, agreed on a day."""
    made = order(office, Line(1, "account", account_id=office.account("8000"), text="Work", quantity=Decimal(10),
                              unit_price=Decimal(price), vat_code_id=office.one(VatCode, code="S1")), customer=customer)
    changed = replace(made, head=replace(made.head, prices_include_vat=include), own={**made.own, "order_date": day})
    saved = orders.save(office.desk, changed)
    assert saved.value is not None, saved.problems
    return saved.value


def met(office: Trade) -> list[tuple[str, int, int, int | None, bool]]:
    """What meets the new rate: kind, totals, done."""
    proposal = rate_changes.propose(office.desk, NEW).value
    assert proposal is not None
    return [(m.kind.value, m.old, m.new, m.repriced, m.done) for m in proposal.documents]


@pytest.mark.rule("VAT-016")
def test_prices_with_vat_are_put_right_once_and_the_net_is_kept(july: Trade) -> None:
    document = gross(july)
    assert rate_changes.days(july.desk)[0] == NEW
    assert met(july) == [("sales_order", 121000, 121000, 123000, False)]
    assert rate_changes.reprice(july.desk, NEW, [document.ref]) == [(document.number, ())]
    kept = orders.load(july.desk, document.ref[1])
    assert kept is not None and kept.document.lines[0].unit_price == Decimal(123)
    assert met(july)[0][4] is True
    [(_number, problems)] = rate_changes.reprice(july.desk, NEW, [document.ref])
    assert [p.code for p in problems] == ["VAT-016-twice"]
    again = orders.load(july.desk, document.ref[1])
    assert again is not None and again.document.lines[0].unit_price == Decimal(123)


@pytest.mark.rule("VAT-016")
def test_prices_without_vat_stay_and_the_total_follows_the_rate(july: Trade) -> None:
    document = gross(july, include=False, price="100")
    assert met(july) == [("sales_order", 121000, 123000, None, False)]
    [(_number, problems)] = rate_changes.reprice(july.desk, NEW, [document.ref])
    assert [p.code for p in problems] == ["VAT-016-net"]


@pytest.mark.rule("VAT-016")
@pytest.mark.parametrize(("day", "count"), [(date(2026, 6, 30), 1), (NEW, 0)])
def test_what_was_agreed_from_that_day_on_is_left_alone(july: Trade, day: date, count: int) -> None:
    document = gross(july, day=day)
    assert len(met(july)) == count
    if not count:
        assert rate_changes.reprice(july.desk, NEW, [document.ref])[0][1][0].code == "VAT-016-gone"


@pytest.mark.rule("VAT-016")
def test_quotations_and_templates_are_met_invoiced_orders_are_not(july: Trade) -> None:
    customer = july.customer()
    done = gross(july, customer=customer)
    post(july, Step.PACKING_SLIP, done.ref[1], "10")
    invoiced(july, done.ref[1], quantities=("10",))
    line = replace(done.lines[0], id=None, quantity=Decimal(1), amount=0, discount_amount=0, net=0, vat=0, delivered=Decimal(0),
                   invoiced=Decimal(0))
    fresh = quotations.new(july.desk, customer).value
    assert fresh is not None
    head = replace(fresh.head, prices_include_vat=True)
    assert quotations.save(july.desk, replace(fresh, head=head, lines=(line,))).done
    blank = templates.new(july.desk)
    template = replace(blank, own={**blank.own, "name": "Rent"}, lines=(line,), head=replace(blank.head, prices_include_vat=True))
    kept = templates.save(july.desk, template)
    assert kept.done, kept.problems
    assert met(july) == [("sales_quotation", 12100, 12100, 12300, False), ("invoice_template", 12100, 12100, 12300, False)]
    found = rate_changes.propose(july.desk, NEW).value
    assert found is not None
    assert [(p.code, p.saw["count"], p.saw["code"]) for p in found.told] == [("VAT-016-rates", 2, "S1")]
    chosen = [(m.kind, m.document_id) for m in found.documents]
    assert [problems for _n, problems in rate_changes.reprice(july.desk, NEW, chosen)] == [(), ()]
    assert [m[1:4] for m in met(july)] == [(12300, 12300, None)] * 2


@pytest.mark.rule("VAT-016")
def test_a_day_without_a_change_is_refused(july: Trade) -> None:
    assert [p.code for p in rate_changes.propose(july.desk, date(2026, 7, 2)).problems] == ["VAT-016-none"]
