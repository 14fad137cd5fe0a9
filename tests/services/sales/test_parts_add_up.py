"""What is invoiced, credited, copied or converted in parts adds up to the whole and is counted once (ORD-060…071, FTI-060)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.models.accounts import ReasonCode, VatCode
from app.models.invoices import SalesInvoice
from app.models.products import AutoCharge
from app.rules.sales.grouping import Summary
from app.services.sales import (
    corrections,
    in_advance,
    invoice_posting,
    invoices,
    order_credits,
    order_invoices,
    orders,
    quotations,
)
from app.services.sales.corrections import Chosen
from app.services.sales.document import Charge, Document, Kind, Line
from app.services.sales.invoice_posting import PostedInvoice
from tests.services.sales.test_order_invoices import invoiced, wish
from tests.services.sales.test_orders import codes, order, pieces, row
from tests.services.sales.trade import Trade


def reason(office: Trade) -> int:
    """A reason to credit."""
    return office.one(ReasonCode, code="ERROR")


def credited(office: Trade, invoice_id: int, chosen: dict[int, Chosen] | None = None) -> PostedInvoice:
    """A posted credit note of chosen lines, or of all that is left."""
    made = corrections.credit_note(office.desk, invoice_id, chosen, reason_id=reason(office))
    assert made.value is not None and made.value.id is not None, made.problems
    return office.post_id(made.value.id)


def left(office: Trade, invoice_id: int) -> list[tuple[Decimal, int]]:
    """What can still be credited, line by line."""
    with office.desk.reading() as session:
        return [(part.left, part.left_amount) for _line, part in corrections.creditable(session, invoice_id)]


# ---------------------------------------------------------------- credit notes

@pytest.mark.rule("ORD-070", "VAT-008")
def test_a_return_takes_the_typed_document_discount_back(dutch: Trade) -> None:
    lines = (dutch.line(1, "8000", "10", quantity="3"), dutch.line(2, "8000", "70"))
    made = order(dutch, *lines)
    saved = orders.save(dutch.desk, replace(made, head=replace(made.head, discount_amount=1000))).value
    assert saved is not None
    invoice = invoiced(dutch, saved.ref[1])
    assert (invoice.net, invoice.total) == (9000, 10890)
    totals = []
    for chosen in ({1: Chosen(Decimal(1))}, {1: Chosen(Decimal(2))}, {2: Chosen(Decimal(1))}):
        back = order_credits.credit_order(dutch.desk, invoice.id, chosen, reason_id=reason(dutch))
        assert back.value is not None, back.problems
        totals.append(invoiced(dutch, back.value.ref[1]).net)
    assert totals == [-900, -1800, -6300] and sum(totals) == -invoice.net
    dutch.whole()


@pytest.mark.rule("FTI-050", "VAT-008")
def test_credits_in_parts_give_a_typed_discount_back_to_the_cent(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "10", quantity="3"), head={"discount_amount": 100})
    posted = dutch.post(draft)
    totals = [credited(dutch, posted.invoice_id, {1: Chosen(Decimal(1))}).total for _ in range(3)]
    with dutch.desk.reading() as session:
        nets = [session.get_one(SalesInvoice, posted.invoice_id + n).net for n in range(4)]
    assert nets == [2900, -967, -966, -967] and len(totals) == 3
    dutch.whole()


@pytest.mark.rule("ORD-070", "FTI-050")
def test_a_credit_of_the_price_alone_takes_no_piece_back(dutch: Trade) -> None:
    posted = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "12", quantity="40")))
    credited(dutch, posted.invoice_id, {1: Chosen(amount=1000)})
    assert left(dutch, posted.invoice_id) == [(Decimal(40), 47000)]
    assert credited(dutch, posted.invoice_id, {1: Chosen(Decimal(39))}).total == -round(468 * 121)
    assert left(dutch, posted.invoice_id) == [(Decimal(1), 200)]
    assert credited(dutch, posted.invoice_id).total == -242
    dutch.whole()


@pytest.mark.rule("FTI-041", "FTI-051", "ORD-070")
def test_what_a_cancelled_credit_note_took_back_can_be_credited_again(dutch: Trade) -> None:
    posted = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "12", quantity="40")))
    made = corrections.credit_note(dutch.desk, posted.invoice_id, reason_id=reason(dutch)).value
    assert made is not None
    kept = invoices.save(dutch.desk, replace(made, own={**made.own, "settle": "none"})).value
    assert kept is not None
    credit = dutch.post_id(kept.ref[1])
    assert left(dutch, posted.invoice_id) == [(Decimal(0), 0)]
    assert corrections.cancel(dutch.desk, credit.invoice_id, reason_id=reason(dutch)).done
    assert left(dutch, posted.invoice_id) == [(Decimal(40), 48000)]
    assert credited(dutch, posted.invoice_id).total == -58080
    dutch.whole()


@pytest.mark.rule("ORD-070")
def test_two_returns_of_the_same_pieces_are_not_both_posted(dutch: Trade) -> None:
    product = dutch.product(price="12")
    invoice = invoiced(dutch, order(dutch, pieces(product, "40")).ref[1])
    both = [order_credits.credit_order(dutch.desk, invoice.id, {1: Chosen(Decimal(30))}, reason_id=reason(dutch)).value
            for _ in range(2)]
    assert all(both)
    assert invoiced(dutch, both[0].ref[1]).net == -3000  # type: ignore[union-attr]
    (result,) = order_invoices.post(dutch.desk, wish(dutch, both[1].ref[1]))  # type: ignore[union-attr]
    assert not result.made and "ORD-070-more" in codes(result.problems)
    dutch.whole()


# ---------------------------------------------------------------- orders

def charged(office: Trade, made: Document, code: int, category: str, value: str, **more: object) -> Document:
    """The order with a charge."""
    charge = Charge(1, code, Decimal(value), "EUR", category=category, vat_code_id=office.one(VatCode, code="S1"),
                    **more)  # type: ignore[arg-type]
    saved = orders.save(office.desk, replace(made, charges=(charge,)))
    assert saved.value is not None, saved.problems
    return saved.value


@pytest.mark.rule("MST-091", "ORD-062")
def test_a_percentage_of_each_order_is_reckoned_over_its_own_lines(dutch: Trade) -> None:
    customer, product, code = dutch.customer(), dutch.product(), dutch.charge_code()
    one = charged(dutch, order(dutch, pieces(product, "480"), customer=customer), code, "percent", "1.5")
    other = charged(dutch, order(dutch, pieces(product, "520"), customer=customer), code, "percent", "1.5")
    third = charged(dutch, order(dutch, pieces(product, "480"), customer=customer), code, "percent", "1.5")
    assert invoiced(dutch, third.ref[1]).net == 48720
    both = invoiced(dutch, one.ref[1], other.ref[1], summary=Summary.INVOICE_ACCOUNT)
    assert both.net == 101500
    dutch.whole()


@pytest.mark.rule("VAT-008", "ORD-060")
def test_an_invoice_without_discountable_lines_takes_no_part_of_a_typed_discount(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "40", discountable=False))
    saved = orders.save(dutch.desk, replace(made, head=replace(made.head, discount_amount=1000))).value
    assert saved is not None
    assert [invoiced(dutch, saved.ref[1], quantities=parts).net for parts in (("0", "1"), ("1", "0"))] == [4000, 9000]


@pytest.mark.rule("MST-093")
def test_freight_below_250_stays_when_the_order_is_saved_again(dutch: Trade) -> None:
    dutch.make(AutoCharge(company_id=dutch.desk.company_id, charge_id=dutch.charge_code(), value=Decimal(25), currency="EUR",
                          to_amount=25000))
    made = order(dutch, dutch.line(1, "8000", "240"))
    again = orders.save(dutch.desk, made).value
    assert again is not None and [(c.amount, c.automatic) for c in made.charges] == [(0, True)]
    assert [(c.value, c.automatic) for c in again.charges] == [(Decimal(25), True)]
    assert row(dutch, made.ref[1]).net == 26500


@pytest.mark.rule("ORD-005")
@pytest.mark.parametrize("kind", ["order", "quotation"])
def test_a_copy_of_some_lines_has_their_charges_and_their_part_of_the_discount(dutch: Trade, kind: str) -> None:
    made = order(dutch, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "300"))
    made = replace(made, head=replace(made.head, discount_amount=1000))
    made = charged(dutch, made, dutch.charge_code(), "fixed", "25", line_no=2)
    copy = orders.copy if kind == "order" else quotations.copy
    found = copy(dutch.desk, (Kind.ORDER, made.ref[1]), lines=[2], invert=True).value
    assert found is not None and [line.amount for line in found.lines] == [-30000]
    assert [(c.line_no, c.value) for c in found.charges] == [(1, Decimal(-25))] and found.head.discount_amount == -750


@pytest.mark.rule("ORD-011", "VAT-008", "MST-092")
def test_two_orders_of_one_quotation_add_up_to_it(dutch: Trade) -> None:
    made = quotations.new(dutch.desk, dutch.customer()).value
    assert made is not None
    charge = Charge(1, dutch.charge_code(), Decimal(25), "EUR", vat_code_id=dutch.one(VatCode, code="S1"))
    saved = quotations.save(dutch.desk, replace(
        made, head=replace(made.head, discount_amount=1000), charges=(charge,),
        lines=(dutch.line(1, "8000", "100"), dutch.line(2, "8000", "200")))).value
    assert saved is not None
    nets = []
    for number in (1, 2):
        key = quotations.confirm(dutch.desk, saved.ref[1], lines=[number]).value
        assert key is not None
        nets.append(row(dutch, key).net)
    assert nets == [10000 - 333 + 2500, 20000 - 667] and sum(nets) == 31500


# ---------------------------------------------------------------- prepayments

def ahead(office: Trade, made: Document, amount: str, **head: object) -> PostedInvoice:
    """A posted prepayment invoice of an order."""
    line = Line(1, "account", text="Aanbetaling", unit_price=Decimal(amount), vat_code_id=made.lines[0].vat_code_id)
    return office.post(office.draft(made.head.order_account_id, line, kind="prepayment", order_id=made.ref[1], head=head))


@pytest.mark.rule("FTI-060", "ORD-091")
@pytest.mark.parametrize("how", ["cancelled", "credited"])
def test_a_prepayment_invoice_that_was_taken_back_is_not_deducted(dutch: Trade, how: str) -> None:
    made = order(dutch, dutch.line(1, "8000", "10000"))
    first = ahead(dutch, made, "3000")
    assert row(dutch, made.ref[1]).open_amount == 1210000 - 363000
    if how == "cancelled":
        assert corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch)).done
    else:
        credited(dutch, first.invoice_id)
    assert row(dutch, made.ref[1]).open_amount == 1210000
    final = invoiced(dutch, made.ref[1])
    assert dutch.voucher(final.voucher_id or 0) == "Dr 1300 12,100.00 | Cr 8000 10,000.00 | Cr 1500 2,100.00"
    dutch.whole()


@pytest.mark.rule("FTI-060", "FTI-042")
def test_a_deducted_prepayment_invoice_is_taken_back_only_after_the_final_one(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "10000"))
    first = ahead(dutch, made, "3000")
    final = invoiced(dutch, made.ref[1])
    assert codes(corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch)).problems) == ["FTI-060-taken"]
    draft = corrections.credit_note(dutch.desk, first.invoice_id, reason_id=reason(dutch)).value
    assert draft is not None
    assert "FTI-060-taken" in codes(invoice_posting.post(dutch.desk, draft.ref[1]).problems)
    assert corrections.cancel(dutch.desk, final.id, reason_id=reason(dutch)).done
    assert row(dutch, made.ref[1]).delivered_not_invoiced == 1210000 - 363000
    assert corrections.cancel(dutch.desk, first.invoice_id, reason_id=reason(dutch)).done
    dutch.whole()


@pytest.mark.rule("FTI-060", "FTI-044")
def test_a_corrected_prepayment_invoice_is_deducted_in_its_place(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "10000"))
    first = ahead(dutch, made, "3000")
    draft = corrections.correct(dutch.desk, first.invoice_id, reason_id=reason(dutch)).value
    assert draft is not None
    kept = invoices.save(dutch.desk, replace(draft, lines=(replace(draft.lines[0], unit_price=Decimal(2000)),))).value
    assert kept is not None
    dutch.post_id(kept.ref[1])
    final = invoiced(dutch, made.ref[1])
    assert sorted(dutch.voucher(final.voucher_id or 0).split(" | ")) == sorted(
        ["Dr 1300 9,680.00", "Dr 1455 2,000.00", "Cr 8000 10,000.00", "Cr 1500 1,680.00"])
    dutch.whole()


@pytest.mark.rule("FTI-060", "VAT-007")
def test_a_prepayment_with_vat_in_its_price_is_deducted_to_the_cent(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "333.33"), dutch.line(2, "8000", "66.65"))
    saved = orders.save(dutch.desk, replace(made, head=replace(made.head, prices_include_vat=True))).value
    assert saved is not None
    first = ahead(dutch, saved, "100", prices_include_vat=True)
    final = invoiced(dutch, saved.ref[1])
    assert final.total == 39998 - 10000
    assert "Dr 1455 82.64" in dutch.voucher(final.voucher_id or 0) and "Cr 1455 82.64" in dutch.voucher(first.voucher_id)
    dutch.whole()


@pytest.mark.rule("FTI-060")
def test_more_than_the_final_invoice_comes_to_is_not_deducted(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "1000", quantity="4"))
    first = ahead(dutch, made, "1500")
    assert invoiced(dutch, made.ref[1], quantities=("3",)).total == 363000
    assert invoiced(dutch, made.ref[1], quantities=("1",)).total == 0
    assert credited(dutch, first.invoice_id, {1: Chosen(amount=50000)}).total == -60500
    dutch.whole()




@pytest.mark.rule("FTI-060", "MST-003")
def test_a_third_of_an_order_is_invoiced_in_advance_code_by_code(dutch: Trade) -> None:
    made = order(dutch, dutch.line(1, "8000", "100"), dutch.line(2, "8010", "50.01", code="S2"))
    draft = in_advance.draft(dutch.desk, made.ref[1], Decimal("33.33")).value
    assert draft is not None and [line.amount for line in draft.lines] == [3333, 1667] and draft.own["order_id"] == made.ref[1]
    first = dutch.post_id(draft.ref[1])
    assert dutch.voucher(first.voucher_id) == "Dr 1300 58.50 | Cr 1455 33.33 | Cr 1455 16.67 | Cr 1500 7.00 | Cr 1510 1.50"
    final = invoiced(dutch, made.ref[1])
    assert (final.net, final.total) == (15001 - 5000, 12100 + 5451 - 5850)
    assert codes(in_advance.draft(dutch.desk, made.ref[1], Decimal(10)).problems) == ["FTI-060-closed"]
    dutch.whole()


@pytest.mark.rule("FTI-060")
@pytest.mark.parametrize(("percent", "code"), [("0", "FTI-060-percent"), ("-5", "FTI-060-percent"), ("100.01", "FTI-060-percent"),
                                               ("70.01", "FTI-060-order"), ("70", None)])
def test_no_more_is_invoiced_in_advance_than_is_left(dutch: Trade, percent: str, code: str | None) -> None:
    made = order(dutch, dutch.line(1, "8000", "10000"))
    ahead(dutch, made, "3000")
    outcome = in_advance.draft(dutch.desk, made.ref[1], Decimal(percent))
    assert codes(outcome.problems) == ([code] if code else []) and outcome.done is (code is None)


@pytest.mark.rule("FTI-060", "PST-011")
def test_a_prepayment_invoice_with_an_account_in_its_line_is_no_revenue_yet(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "3000"), kind="prepayment")
    assert dutch.posts(draft) == "Dr 1300 3,630.00 | Cr 1455 3,000.00 | Cr 1500 630.00"


# ---------------------------------------------------------------- gathering

@pytest.mark.rule("ORD-030", "ORD-062")
@pytest.mark.parametrize(("quantities", "summary"), [((), Summary.PACKING_SLIP), (("0",), None)])
def test_an_order_of_which_nothing_is_taken_is_told(dutch: Trade, quantities: tuple[str, ...], summary: Summary | None) -> None:
    key = order(dutch, dutch.line(1, "8000", "10", quantity="4")).ref[1]
    (result,) = order_invoices.post(dutch.desk, wish(dutch, key, quantities=quantities, summary=summary))
    assert not result.made and codes(result.problems) == ["ORD-030-nothing"]


@pytest.mark.rule("ORD-062", "ORD-070")
def test_returns_at_the_rates_of_different_invoices_are_not_gathered(dutch: Trade) -> None:
    customer, product = dutch.customer(), dutch.product()
    keys = []
    for rate in (None, Decimal("1.1"), Decimal("1.1")):
        made = order(dutch, pieces(product, "10"), customer=customer)
        saved = orders.save(dutch.desk, replace(made, head=replace(made.head, rate=rate))).value
        assert saved is not None
        keys.append(saved.ref[1])
    arranged = order_invoices.arrange(dutch.desk, wish(dutch, *keys, summary=Summary.INVOICE_ACCOUNT))
    assert [[o.order_id for o in one.orders] for one in arranged] == [keys[:1], keys[1:]]


@pytest.mark.rule("FTI-040", "FTI-045", "FTI-050", "ORD-070")
def test_a_corrected_credit_note_takes_the_place_of_the_first(dutch: Trade) -> None:
    customer = dutch.customer()
    posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "12", quantity="40")))
    made = corrections.credit_note(dutch.desk, posted.invoice_id, {1: Chosen(Decimal(10))}, reason_id=reason(dutch)).value
    assert made is not None
    kept = invoices.save(dutch.desk, replace(made, own={**made.own, "settle": "none"})).value
    assert kept is not None
    credit = dutch.post_id(kept.ref[1])
    draft = corrections.correct(dutch.desk, credit.invoice_id, reason_id=reason(dutch)).value
    assert draft is not None
    fewer = invoices.save(dutch.desk, replace(draft, lines=(replace(draft.lines[0], quantity=Decimal(-5)),),
                                              own={**draft.own, "settle": "designated"})).value
    assert fewer is not None
    assert dutch.post_id(fewer.ref[1]).total == -7260
    assert left(dutch, posted.invoice_id) == [(Decimal(35), 42000)] and dutch.balance(customer) == 58080 - 7260
    dutch.whole()
