"""Quotations on their way: sent as versions, turned into orders line by line, lost, extended (ORD-005, 010, 011, BLK-M01…M03)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.core.facts import Term
from app.core.problems import Problem
from app.models.accounts import ReasonCode
from app.models.archive import ArchivedDocument
from app.models.customers import Customer, CustomerGroup
from app.models.sales import SalesQuotationLine
from app.services import customers
from app.services.sales import invoices, orders, quotations
from app.services.sales.document import Document, Kind, Line
from app.services.sales.quotations import State
from app.storage import archive
from tests.reports.reading import texts
from tests.services.sales.trade import DAY, Trade


def codes(problems: tuple[Problem, ...]) -> list[str]:
    """The codes of problems."""
    return [p.code for p in problems]


def quotation(office: Trade, *quantities: str, customer: int | None = None) -> Document:
    """A kept quotation with a line of 10.00 per quantity."""
    made = quotations.new(office.desk, customer or office.customer())
    assert made.value is not None, made.problems
    product = office.product()
    lines = tuple(Line(n, product_id=product, text=f"Stoel {n}", quantity=Decimal(q), unit_price=Decimal(10))
                  for n, q in enumerate(quantities or ("3", "2"), 1))
    saved = quotations.save(office.desk, replace(made.value, lines=lines))
    assert saved.value is not None, saved.problems
    return saved.value


def stands(office: Trade, key: int) -> quotations.Opened:
    """The quotation as it is kept."""
    found = quotations.load(office.desk, key)
    assert found is not None
    return found


def reason(office: Trade) -> int:
    """A reason for losing quotations."""
    with office.desk.reading() as session:
        return session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == office.desk.company_id)).first() or 0


@pytest.mark.rule("ORD-010")
def test_a_kept_quotation_has_a_number_what_it_comes_to_and_a_last_day(dutch: Trade) -> None:
    kept = quotation(dutch)
    assert kept.number
    found = stands(dutch, kept.ref[1])
    assert (found.state, found.revision) == (State.CREATED, 0)
    assert (kept.own["net"], kept.own["total"]) == (5000, 6050)
    assert kept.own["valid_until"] == DAY + timedelta(30)
    dutch.whole()


@pytest.mark.rule("ORD-010")
@pytest.mark.rule("DOC-003")
def test_each_sending_is_a_version_with_its_own_pdf(dutch: Trade) -> None:
    kept = quotation(dutch)
    first = quotations.send(dutch.desk, kept.ref[1])
    assert first.value is not None and first.value.version == 1, first.problems
    changed = stands(dutch, kept.ref[1]).document
    saved = quotations.save(dutch.desk, replace(changed, lines=(replace(changed.lines[0], text="Zetel"), *changed.lines[1:])))
    assert saved.done, saved.problems
    second = quotations.send(dutch.desk, kept.ref[1])
    assert second.value is not None and second.value.number == f"{kept.number}-2"
    with dutch.desk.reading() as session:
        held = session.execute(select(ArchivedDocument.number, ArchivedDocument.content_sha256)
                               .order_by(ArchivedDocument.id)).all()
        pages = [" ".join(texts(archive.read(session, digest))) for _number, digest in held]
    assert [number for number, _digest in held] == [f"{kept.number}-1", f"{kept.number}-2"]
    assert "Stoel 1" in pages[0] and "Zetel" in pages[1] and "Zetel" not in pages[0]


@pytest.mark.rule("ORD-010")
def test_after_its_last_day_a_quotation_is_extended_before_it_is_sent_again(dutch: Trade) -> None:
    kept = quotation(dutch)
    quotations.send(dutch.desk, kept.ref[1])
    later = dutch.on(DAY + timedelta(31))
    assert stands(later, kept.ref[1]).state is State.EXPIRED
    assert codes(quotations.send(later.desk, kept.ref[1]).problems) == ["ORD-010-valid"]
    assert quotations.extend(later.desk, kept.ref[1], DAY + timedelta(31)).done
    assert stands(later, kept.ref[1]).state is State.SENT
    assert quotations.send(later.desk, kept.ref[1]).done


@pytest.mark.rule("ORD-010")
@pytest.mark.parametrize("state", [State.LOST, State.CANCELLED])
def test_a_quotation_is_closed_with_a_reason_and_then_stays(dutch: Trade, state: State) -> None:
    kept = quotation(dutch)
    assert codes(quotations.close(dutch.desk, kept.ref[1], state, None).problems) == ["ORD-010-reason"]
    assert quotations.close(dutch.desk, kept.ref[1], state, reason(dutch)).done
    found = stands(dutch, kept.ref[1])
    assert found.state is state and found.reason
    assert codes(quotations.save(dutch.desk, found.document).problems) == ["ORD-010-state"]
    assert codes(quotations.confirm(dutch.desk, kept.ref[1]).problems) == ["ORD-010-state"]


@pytest.mark.rule("ORD-010")
@pytest.mark.parametrize(("until", "found"), [(DAY, []), (DAY - timedelta(1), ["ORD-010-before"])])
def test_the_last_day_is_not_before_the_first(dutch: Trade, until: date, found: list[str]) -> None:
    kept = quotation(dutch)
    changed = replace(kept, own={**kept.own, "valid_until": until})
    assert codes(quotations.save(dutch.desk, changed).problems) == found


# ---------------------------------------------------------------- into orders

@pytest.mark.rule("ORD-011")
def test_lines_become_orders_once_each_and_both_know_of_each_other(dutch: Trade) -> None:
    kept = quotation(dutch, "3", "2", "1")
    first = quotations.confirm(dutch.desk, kept.ref[1], lines=[1, 3])
    assert first.value is not None, first.problems
    made = orders.load(dutch.desk, first.value)
    assert made is not None and [(x.text, int(x.quantity)) for x in made.document.lines] == [("Stoel 1", 3), ("Stoel 3", 1)]
    found = stands(dutch, kept.ref[1])
    assert (found.state, sorted(found.converted)) == (State.CREATED, [1, 3])
    assert codes(quotations.confirm(dutch.desk, kept.ref[1], lines=[1]).problems) == ["ORD-011-twice"]
    second = quotations.confirm(dutch.desk, kept.ref[1])
    assert second.value is not None
    found = stands(dutch, kept.ref[1])
    assert found.state is State.CONFIRMED and [key for key, _number in found.orders] == [first.value, second.value]
    assert quotations.quotation_of(dutch.desk, second.value) == (kept.ref[1], kept.number)
    assert codes(quotations.confirm(dutch.desk, kept.ref[1]).problems) == ["ORD-011-lines"]
    dutch.whole()


@pytest.mark.rule("ORD-011")
def test_a_line_that_is_ordered_stays_as_it_is(dutch: Trade) -> None:
    kept = quotation(dutch)
    assert quotations.confirm(dutch.desk, kept.ref[1], lines=[1]).done
    now = stands(dutch, kept.ref[1]).document
    more = replace(now, lines=(replace(now.lines[0], quantity=Decimal(9)), now.lines[1]))
    assert codes(quotations.save(dutch.desk, more).problems) == ["ORD-011-kept"]
    less = replace(now, lines=(replace(now.lines[1], line_no=1),))
    assert codes(quotations.save(dutch.desk, less).problems) == ["ORD-011-kept"]
    assert quotations.save(dutch.desk, replace(now, lines=(now.lines[0], replace(now.lines[1], quantity=Decimal(7))))).done


@pytest.mark.rule("ORD-011")
def test_after_the_last_day_she_keeps_the_prices_or_has_them_worked_out_anew(dutch: Trade) -> None:
    kept, other = quotation(dutch), dutch.on(DAY + timedelta(31))
    with dutch.desk.writing("test.setup") as uow:
        from app.models.products import Product
        uow.session.scalars(select(Product)).one().price = Decimal(12)
    asked = quotations.confirm(other.desk, kept.ref[1])
    assert codes(asked.problems) == ["ORD-011-prices"]
    held = quotations.confirm(other.desk, kept.ref[1], lines=[1], confirmed=frozenset(p.key for p in asked.problems if p.key))
    anew = quotations.confirm(other.desk, kept.ref[1], lines=[2], prices_again=True)
    assert held.value is not None and anew.value is not None, anew.problems
    prices = [orders.load(other.desk, key).document.lines[0].unit_price for key in (held.value, anew.value)]  # type: ignore[union-attr]
    assert prices == [10, 12]


@pytest.mark.rule("ORD-011")
def test_a_prospect_gets_a_customer_number_first(dutch: Trade) -> None:
    customer = dutch.customer()
    dutch.change(Customer, customer, prospect=True)
    kept = quotation(dutch, customer=customer)
    assert codes(quotations.confirm(dutch.desk, kept.ref[1]).problems) == ["ORD-011-prospect"]
    assert customers.take_on(dutch.desk, customer).value
    assert quotations.confirm(dutch.desk, kept.ref[1]).done


@pytest.mark.rule("MST-076", "MST-070")
def test_a_prospect_is_quoted_and_not_sold_to_and_its_documents_have_prices_like_its_group(dutch: Trade) -> None:
    group = dutch.one(CustomerGroup, code="DOM")
    dutch.change(CustomerGroup, group, prices_include_vat=True)
    values = customers.proposed(dutch.desk, group) | {"name": "Vink", "prospect": True}
    key = customers.save(dutch.desk, None, values).value
    assert key is not None
    quoted = quotations.new(dutch.desk, key).value
    assert quoted is not None and quoted.head.prices_include_vat is True
    refused = [orders.new(dutch.desk, key), invoices.new(dutch.desk, key)]
    assert [codes(each.problems) for each in refused] == [["MST-076-prospect"]] * 2
    assert [way.target for way in refused[0].problems[0].ways_out] == [("customer", key)]
    assert customers.take_on(dutch.desk, key).done
    assert orders.new(dutch.desk, key).done and invoices.new(dutch.desk, key).done


@pytest.mark.rule("BLK-M01", "BLK-M02", "BLK-M03")
@pytest.mark.parametrize("level", [Blocked.SHIP, Blocked.INVOICE, Blocked.ALL])
def test_a_blocked_customer_gets_no_quotation_and_no_order_of_one(dutch: Trade, level: Blocked) -> None:
    customer = dutch.customer()
    kept = quotation(dutch, customer=customer)
    dutch.change(Customer, customer, blocked=level)
    refused = [quotations.new(dutch.desk, customer).problems, quotations.confirm(dutch.desk, kept.ref[1]).problems,
               quotations.confirm(dutch.desk, kept.ref[1], invoiced=True).problems]
    assert [codes(problems) for problems in refused] == [["BM-1"]] * 3
    assert [problems[0].saw["doc"] for problems in refused] == [Term("sales quotation"), Term("sales order"), Term("invoice")]
    assert quotations.load(dutch.desk, kept.ref[1]).orders == ()  # type: ignore[union-attr]


# ---------------------------------------------------------------- copying and deleting

@pytest.mark.rule("BLK-08", "WISH-09")
@pytest.mark.parametrize("level", [Blocked.SHIP, Blocked.INVOICE, Blocked.ALL])
def test_copying_a_quotation_is_no_way_round_a_block(dutch: Trade, level: Blocked) -> None:
    customer = dutch.customer()
    kept = quotation(dutch, customer=customer)
    copied = orders.copy(dutch.desk, (Kind.QUOTATION, kept.ref[1]))
    dutch.change(Customer, customer, blocked=level)
    again = orders.copy(dutch.desk, (Kind.QUOTATION, kept.ref[1]))
    refused = again.problems if copied.value is None or again.value is None else orders.save(dutch.desk, copied.value).problems
    assert "BM-1" in codes(refused)


@pytest.mark.rule("ORD-005")
def test_a_quotation_is_copied_to_a_quotation_and_to_an_order(dutch: Trade) -> None:
    kept = quotation(dutch)
    again = quotations.copy(dutch.desk, (Kind.QUOTATION, kept.ref[1]), lines=[2])
    assert again.value is not None and again.value.id is None and [x.text for x in again.value.lines] == ["Stoel 2"]
    assert quotations.save(dutch.desk, again.value).done
    ordered = orders.copy(dutch.desk, (Kind.QUOTATION, kept.ref[1]), invert=True)
    assert ordered.value is not None and [int(x.quantity) for x in ordered.value.lines] == [-3, -2]


@pytest.mark.rule("ORD-005")
def test_only_a_quotation_that_was_never_sent_is_deleted(dutch: Trade) -> None:
    kept, other = quotation(dutch), dutch.customer("Smit")
    assert quotations.delete(dutch.desk, kept.ref[1]).value == kept.number
    made = quotations.new(dutch.desk, other).value
    assert made is not None
    saved = quotations.save(dutch.desk, replace(made, lines=kept.lines and tuple(replace(x, id=None) for x in kept.lines))).value
    assert saved is not None and quotations.send(dutch.desk, saved.ref[1]).done
    assert codes(quotations.delete(dutch.desk, saved.ref[1]).problems) == ["ORD-010-sent"]
    with dutch.desk.reading() as session:
        assert len(session.scalars(select(SalesQuotationLine)).all()) == 2
