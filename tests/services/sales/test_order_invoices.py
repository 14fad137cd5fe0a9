"""Orders become invoices: in parts, gathered, with slips, charges and prepayments taken off (ORD-021, 060…063, MST-091, 092)."""

from dataclasses import replace
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.models.accounts import ReasonCode
from app.models.customers import Customer
from app.models.invoices import InvoiceLineSource, SalesInvoice
from app.models.sales import SalesOrderLine
from app.rules.sales.grouping import Summary
from app.rules.sales.quantities import Step
from app.services.sales import corrections, invoice_posting, invoices, order_credits, order_invoices, orders, steps
from app.services.sales.document import Charge, Document, Line
from app.services.sales.order_invoices import InvoiceWish
from app.settings import SALES_OVER_DELIVERY, SALES_ROUTE_MINIMUM
from app.storage import verify
from tests.services.sales.test_orders import codes, counts, order, pieces, post, row, stands
from tests.services.sales.trade import DAY, Trade


def wish(office: Trade, *keys: int, quantities: tuple[str, ...] = (), summary: Summary | None = None, into: int | None = None,
         slips: tuple[int, ...] = ()) -> InvoiceWish:
    """The invoice step for some orders; quantities are those of the lines of the first."""
    proposed = list(steps.propose(office.desk, Step.INVOICE, list(keys), steps.Take.ALL))
    if quantities:
        wanted = {line.line_id: Decimal(q) for line, q in zip(proposed[0].lines, quantities, strict=False)}
        proposed[0] = steps.take(proposed[0], wanted)
    return InvoiceWish(tuple(proposed), DAY, DAY, summary, into, slips)


def invoiced(office: Trade, *keys: int, quantities: tuple[str, ...] = (), summary: Summary | None = None) -> SalesInvoice:
    """The one invoice that is posted."""
    results = order_invoices.post(office.desk, wish(office, *keys, quantities=quantities, summary=summary))
    assert len(results) == 1 and results[0].made, [p for r in results for p in r.problems]
    return document(office, results[0].made[0][1][1])


def document(office: Trade, key: int) -> SalesInvoice:
    """A posted invoice."""
    with office.desk.reading() as session:
        found = session.get_one(SalesInvoice, key)
        session.expunge(found)
        return found


def proved(office: Trade) -> None:
    """Nothing `verify` could object to."""
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("ORD-021", "ORD-060", "ORD-061", "ORD-003", "ORD-091")
def test_two_slips_two_invoices_as_the_chapter_counts_them(dutch: Trade) -> None:
    dutch.parameter(SALES_OVER_DELIVERY, True)
    product = dutch.product(price="12")
    key = order(dutch, Line(1, product_id=product, text="Artikel", quantity=Decimal(100), unit_price=Decimal(12),
                            over_percent=Decimal(5))).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "40")
    first = invoiced(dutch, key, quantities=("40",))
    assert (first.net, first.vat, first.total) == (48000, 10080, 58080)
    assert dutch.voucher(first.voucher_id or 0) == "Dr 1300 580.80 | Cr 8000 480.00 | Cr 1500 100.80"
    assert counts(stands(dutch, key).document.lines[0], "delivered", "invoiced") == [40, 40]
    assert (row(dutch, key).status, row(dutch, key).delivered_not_invoiced) == ("open", 0)
    post(dutch, Step.PACKING_SLIP, key, "65")
    second = invoiced(dutch, key, quantities=("65",))
    assert (second.net, second.vat, second.total) == (78000, 16380, 94380)
    assert (row(dutch, key).status, row(dutch, key).document_status) == ("invoiced", "invoice")
    with dutch.desk.reading() as session:
        taken = session.scalars(select(InvoiceLineSource.quantity).order_by(InvoiceLineSource.id)).all()
    assert [int(q) for q in taken] == [40, 65]
    proved(dutch)


@pytest.mark.rule("ORD-001", "ORD-060")
def test_an_invoice_takes_what_is_delivered_first_and_delivers_the_rest(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "30")
    invoiced(dutch, key, quantities=("50",))
    with dutch.desk.reading() as session:
        parts = session.execute(select(InvoiceLineSource.quantity, InvoiceLineSource.slip_line_id)).all()
    assert sorted((int(q), slip is None) for q, slip in parts) == [(20, True), (30, False)]
    assert counts(stands(dutch, key).document.lines[0], "delivered", "invoiced") == [50, 50]


@pytest.mark.rule("ORD-062")
def test_orders_are_gathered_when_all_that_must_match_matches(dutch: Trade) -> None:
    customer = dutch.customer()
    short = dutch.term(days=14)
    keys = []
    product = dutch.product()
    for terms, currency in ((None, "EUR"), (None, "EUR"), (short, "EUR"), (None, "EUR")):
        made = order(dutch, pieces(product, "10"), customer=customer)
        if terms is not None:
            assert orders.save(dutch.desk, replace(made, head=replace(made.head, payment_term_id=terms))).done
        keys.append(made.ref[1])
        assert currency == "EUR"
    arranged = order_invoices.arrange(dutch.desk, wish(dutch, *keys, summary=Summary.INVOICE_ACCOUNT))
    assert [len(a.orders) for a in arranged] == [3, 1]
    assert [len(a.orders) for a in order_invoices.arrange(dutch.desk, wish(dutch, *keys, summary=Summary.NONE))] == [1, 1, 1, 1]
    results = order_invoices.post(dutch.desk, wish(dutch, *keys, summary=Summary.INVOICE_ACCOUNT))
    assert [len(r.made) for r in results] == [1, 1]
    assert document(dutch, results[0].made[0][1][1]).net == 3000
    proved(dutch)


@pytest.mark.rule("ORD-063")
def test_different_references_go_to_the_lines(dutch: Trade) -> None:
    customer, product = dutch.customer(), dutch.product()
    keys = []
    for reference in ("PO 1", "PO 2"):
        made = order(dutch, pieces(product, "1"), customer=customer)
        orders.save(dutch.desk, replace(made, head=replace(made.head, customer_reference=reference)))
        keys.append(made.ref[1])
    (one,) = order_invoices.arrange(dutch.desk, wish(dutch, *keys, summary=Summary.INVOICE_ACCOUNT))
    assert one.document.head.customer_reference is None
    assert ["PO 1" in one.document.lines[0].text, "PO 2" in one.document.lines[1].text] == [True, True]


def with_charge(office: Trade, document: Document, **more: object) -> Document:
    """The order with a freight charge."""
    code = office.charge_code()
    charge = Charge(1, code, Decimal(25), "EUR", **more)  # type: ignore[arg-type]
    saved = orders.save(office.desk, replace(document, charges=(replace(charge, vat_code_id=document.lines[0].vat_code_id),)))
    assert saved.value is not None, saved.problems
    return saved.value


@pytest.mark.rule("MST-091", "MST-092")
@pytest.mark.parametrize(("keep", "second"), [(False, 0), (True, 2500)])
def test_a_fixed_charge_goes_on_the_first_invoice_unless_it_is_kept(dutch: Trade, keep: bool, second: int) -> None:
    key = with_charge(dutch, order(dutch), keep=keep).ref[1]
    first = invoiced(dutch, key, quantities=("40",))
    assert dutch.voucher(first.voucher_id or 0) == "Dr 1300 611.05 | Cr 8000 480.00 | Cr 8200 25.00 | Cr 1500 106.05"
    assert invoiced(dutch, key, quantities=("60",)).net - 72000 == second
    proved(dutch)


@pytest.mark.rule("ORD-002")
def test_a_required_packing_slip_limits_what_is_invoiced(dutch: Trade) -> None:
    dutch.parameter(SALES_ROUTE_MINIMUM, "packing_slip")
    key = order(dutch).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "10")
    results = order_invoices.post(dutch.desk, wish(dutch, key, quantities=("11",)))
    assert codes(results[0].problems) == ["ORD-002-step"]
    assert invoiced(dutch, key, quantities=("10",)).net == 12000


@pytest.mark.rule("BLK-M11", "BLK-M13", "BLK-M16", "ORD-090")
@pytest.mark.parametrize("level", list(Blocked), ids=lambda level: level.name.lower())
@pytest.mark.parametrize("delivered", [True, False], ids=["slip", "undelivered"])
def test_blocked_asks_whether_an_invoice_ships_as_well(dutch: Trade, level: Blocked, delivered: bool) -> None:
    customer, product = dutch.customer(), dutch.product()
    key = order(dutch, pieces(product, "5"), customer=customer).ref[1]
    if delivered:
        post(dutch, Step.PACKING_SLIP, key, "5")
    dutch.change(Customer, customer, blocked=level)
    results = order_invoices.post(dutch.desk, wish(dutch, key))
    allowed = level is Blocked.BLANK or (delivered and level is Blocked.SHIP)
    assert bool(results[0].made) is allowed
    assert allowed or set(codes(results[0].problems)) == {"BM-2"}


@pytest.mark.rule("ORD-031")
def test_an_impossible_order_is_listed_and_the_others_are_posted(dutch: Trade) -> None:
    product = dutch.product()
    customers = [dutch.customer(f"Klant {n}") for n in range(3)]
    keys = [order(dutch, pieces(product, "5"), customer=c).ref[1] for c in customers]
    dutch.change(Customer, customers[1], blocked=Blocked.ALL)
    results = order_invoices.post(dutch.desk, wish(dutch, *keys))
    assert [bool(r.made) for r in results] == [True, False, True]
    proved(dutch)


@pytest.mark.rule("ORD-051")
def test_an_invoiced_slip_cannot_be_cancelled(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    slip = post(dutch, Step.PACKING_SLIP, key, "30")[0].made[0][1][1]
    invoiced(dutch, key, quantities=("30",))
    assert codes(steps.cancel_slip(dutch.desk, slip).problems) == ["ORD-051-invoiced"]


@pytest.mark.rule("MST-004", "MST-003")
def test_typed_discounts_are_shared_over_the_invoices_of_a_line(dutch: Trade) -> None:
    product = dutch.product(price="10")
    line = Line(1, product_id=product, text="A", quantity=Decimal(3), unit_price=Decimal(10), discount_amount=1000)
    key = order(dutch, line).ref[1]
    nets = [invoiced(dutch, key, quantities=("1",)).net for _ in range(3)]
    assert nets == [667, 666, 667] and sum(nets) == 2000
    proved(dutch)


@pytest.mark.rule("ORD-070", "FTI-050", "FTI-051")
def test_five_of_forty_pieces_come_back(dutch: Trade) -> None:
    product = dutch.product(price="12")
    line = Line(1, product_id=product, text="A", quantity=Decimal(40), unit_price=Decimal(12))
    invoice = invoiced(dutch, order(dutch, line).ref[1])
    with dutch.desk.reading() as session:
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == dutch.desk.company_id)).first()
    made = order_credits.credit_order(dutch.desk, invoice.id, {1: order_credits.Chosen(Decimal(5))}, reason_id=reason)
    assert made.value is not None, made.problems
    assert counts(made.value.lines[0], "quantity") == [-5]
    credit = invoiced(dutch, made.value.ref[1])
    assert (credit.credit, credit.net, credit.vat, credit.total) == (True, -6000, -1260, -7260)
    assert dutch.voucher(credit.voucher_id or 0) in (
        "Cr 1300 72.60 | Dr 8000 60.00 | Dr 1500 12.60", "Dr 8000 60.00 | Dr 1500 12.60 | Cr 1300 72.60")
    assert row(dutch, made.value.ref[1]).status == "invoiced"
    again = order_credits.credit_order(dutch.desk, invoice.id, {1: order_credits.Chosen(Decimal(36))}, reason_id=reason)
    assert again.value is None and again.problems
    proved(dutch)


@pytest.mark.rule("ORD-070", "ORD-024")
@pytest.mark.parametrize(("keep", "left"), [(True, 60), (False, 0)])
def test_a_credit_order_may_cancel_what_is_still_to_be_delivered(dutch: Trade, keep: bool, left: int) -> None:
    key = order(dutch).ref[1]
    invoice = invoiced(dutch, key, quantities=("40",))
    made = order_credits.credit_order(dutch.desk, invoice.id, {1: order_credits.Chosen(Decimal(5))}, keep_remainder=keep)
    assert made.value is not None
    line = stands(dutch, key).document.lines[0]
    assert line.quantity - line.delivered - line.cancelled == left


@pytest.mark.rule("BLK-M24")
@pytest.mark.parametrize("level", list(Blocked), ids=lambda level: level.name.lower())
def test_only_all_stops_a_return(dutch: Trade, level: Blocked) -> None:
    customer, product = dutch.customer(), dutch.product()
    invoice = invoiced(dutch, order(dutch, pieces(product, "5"), customer=customer).ref[1])
    dutch.change(Customer, customer, blocked=level)
    assert order_credits.credit_order(dutch.desk, invoice.id).done is (level is not Blocked.ALL)


@pytest.mark.rule("ORD-071", "FTI-041", "BLK-M21")
def test_a_cancelled_order_invoice_can_be_invoiced_again_from_its_slips(dutch: Trade) -> None:
    key = with_charge(dutch, order(dutch)).ref[1]
    post(dutch, Step.PACKING_SLIP, key, "40")
    first = invoiced(dutch, key, quantities=("40",))
    with dutch.desk.reading() as session:
        reason = session.scalars(select(ReasonCode.id).where(ReasonCode.company_id == dutch.desk.company_id)).first()
    gone = corrections.cancel(dutch.desk, first.id, reason_id=reason)
    assert gone.value is not None, gone.problems
    assert gone.value.total == -first.total
    assert counts(stands(dutch, key).document.lines[0], "delivered", "invoiced") == [40, 0]
    assert row(dutch, key).delivered_not_invoiced == 58080
    second = invoiced(dutch, key, quantities=("40",))
    assert second.total == first.total
    proved(dutch)


@pytest.mark.rule("FTI-060", "ORD-091")
def test_the_final_invoice_takes_the_prepayment_off(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "10000"))
    prepaid = dutch.draft(made.head.order_account_id, Line(1, "account", text="30 %", unit_price=Decimal(3000),
                                                           vat_code_id=made.lines[0].vat_code_id), kind="prepayment",
                          order_id=made.ref[1])
    draft = invoices.save(dutch.desk, prepaid).value
    assert draft is not None
    first = invoice_posting.post(dutch.desk, draft.ref[1]).value
    assert first is not None
    assert dutch.voucher(first.voucher_id) == "Dr 1300 3,630.00 | Cr 1455 3,000.00 | Cr 1500 630.00"
    orders.save(dutch.desk, replace(stands(dutch, made.ref[1]).document))
    assert row(dutch, made.ref[1]).open_amount == 1210000 - 363000
    final = invoiced(dutch, made.ref[1])
    assert sorted(dutch.voucher(final.voucher_id or 0).split(" | ")) == sorted(
        ["Dr 1300 8,470.00", "Dr 1455 3,000.00", "Cr 8000 10,000.00", "Cr 1500 1,470.00"])
    proved(dutch)


@pytest.mark.rule("ORD-070")
def test_an_order_line_that_takes_back_nothing_is_found_by_verify(dutch: Trade) -> None:
    key = order(dutch).ref[1]
    dutch.change(SalesOrderLine, stands(dutch, key).document.lines[0].id or 0, original_line_id=99)
    with dutch.desk.reading() as session:
        assert [f.proof for f in verify.prove(session)] == ["L20"]
