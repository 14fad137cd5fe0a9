"""The worked examples of the chapter as documents in the books: what EIN-024 posts and sends out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from app.models.accounts import ReasonCode
from app.models.customers import Customer, CustomerRegistration
from app.models.invoices import SalesInvoice
from app.services.sales import corrections, invoices, order_credits, order_invoices, orders
from app.services.sales.document import Line
from app.services.sales.invoice_posting import PostedInvoice
from tests.services.sales.test_order_invoices import wish
from tests.services.sales.trade import Trade

ORDERED = {"customer_reference": "PO-4711"}


def buyer(office: Trade, country: str = "NL", form: str = "peppol_ubl", *, vat: str = "DOMESTIC", **more: Any) -> int:
    """A business that receives electronic invoices, with every number its country and the network ask for."""
    numbers = {"NL": ("kvk", "87654321", "0106", "87654321", "NL987654321B02"),
               "BE": ("bce", "0202239951", "0208", "0202239951", "BE0202239951"),
               "DE": ("hrb", "HRB 4711", "9930", "DE136695976", "DE136695976"),
               "FR": ("siren", "552081317", "0002", "552081317", "FR03552081317")}
    scheme, number, list_code, address, vat_number = numbers[country]
    place = {"NL": {"postcode": "3511 AB", "city": "Utrecht"}, "BE": {"postcode": "2000", "city": "Antwerpen"},
             "DE": {"postcode": "50667", "city": "Köln"}, "FR": {"postcode": "69002", "city": "Lyon"}}[country]
    key = office.customer("Jansen Techniek", vat=vat, country_code=country, vat_number=vat_number, **place)
    office.change(Customer, key, **{"e_invoice": form, "e_invoice_scheme": list_code, "e_invoice_id": address, **more})
    office.make(CustomerRegistration(company_id=office.desk.company_id, customer_id=key, scheme=scheme, value=number))
    return key


def reason(office: Trade) -> int:
    """A reason for credit notes."""
    return office.one(ReasonCode, code="ERROR")


def with_vat(office: Trade) -> list[PostedInvoice]:
    """VAT-007: prices with VAT."""
    return [office.post(office.draft(
        buyer(office), office.line(1, "8000", "24.99", text="Lamp"), office.line(2, "8000", "9.99", text="Snoer"),
        office.line(3, "8010", "5.45", code="S2", text="Boek"), head={**ORDERED, "prices_include_vat": True}))]


def discounted(office: Trade) -> list[PostedInvoice]:
    """VAT-008: a line discount of 10 % and a document discount of 2.5 %."""
    lines = (office.line(1, "8000", "19.99", quantity="3"), office.line(2, "8010", "4.35", quantity="7", code="S2"),
             office.line(3, "8000", "250", discount_percent=Decimal(10)))
    return [office.post(office.draft(buyer(office), *lines, head={**ORDERED, "discount_percent": Decimal("2.5")}))]


def belgian(office: Trade) -> list[PostedInvoice]:
    """VAT-009: 2 % within 14 days, taken off the base."""
    return [office.post(office.draft(buyer(office, "BE"), office.line(1, "700000", "100", quantity="10", text="Onderhoud"),
                                     head={**ORDERED, "cash_discount_id": office.discount("2IN14", 14, "2")}))]


def union(office: Trade) -> list[PostedInvoice]:
    """VAT-010: goods to a German business."""
    return [office.post(office.draft(buyer(office, "DE", vat="EU-BUSINESS"),
                                     office.line(1, "8040", "10000", code="ICS", text="Machine"), head=ORDERED))]


def corrected(office: Trade) -> list[PostedInvoice]:
    """FTI-046: an invoice of 500 that should have been 450, what cancels it, and what takes its place."""
    first = office.post(office.draft(buyer(office), office.line(1, "8000", "500", text="Advies"), head=ORDERED))
    draft = corrections.correct(office.desk, first.invoice_id, reason_id=reason(office), comment="prijs").value
    assert draft is not None
    kept = invoices.save(office.desk, replace(draft, lines=(replace(draft.lines[0], unit_price=Decimal(450)),))).value
    assert kept is not None and kept.id is not None
    last = office.post_id(kept.id)
    links = {link.role: link for link in corrections.chain(office.desk, last.invoice_id)}
    gone = links["cancelling"]
    return [first, PostedInvoice(gone.invoice_id, gone.number, 0, gone.total, "EUR"), last]


def returned(office: Trade) -> list[PostedInvoice]:
    """ORD-070: five of forty pieces come back by way of an order."""
    product = office.product(price="12", gtin="8712345678906")
    made = orders.new(office.desk, buyer(office)).value
    assert made is not None
    line = Line(1, product_id=product, text="Stoel", quantity=Decimal(40), unit_price=Decimal(12))
    order = orders.save(office.desk, replace(made, head=replace(made.head, **ORDERED), lines=(line,))).value
    assert order is not None
    first = invoiced(office, order.ref[1])
    back = order_credits.credit_order(office.desk, first.invoice_id, {1: order_credits.Chosen(Decimal(5))},
                                      reason_id=reason(office)).value
    assert back is not None
    return [first, invoiced(office, back.ref[1])]


def invoiced(office: Trade, order_id: int) -> PostedInvoice:
    """The invoice of all there is of an order."""
    results = order_invoices.post(office.desk, wish(office, order_id))
    assert len(results) == 1 and results[0].made, [p for r in results for p in r.problems]
    key = results[0].made[0][1][1]
    with office.desk.reading() as session:
        row = session.get_one(SalesInvoice, key)
        return PostedInvoice(key, row.number or "", row.voucher_id or 0, row.total, row.currency)


def in_advance(office: Trade) -> list[PostedInvoice]:
    """FTI-060: 30 % in advance, and the final invoice that takes it off."""
    customer = buyer(office)
    ahead = replace(office.line(1, "8000", "3000", text="Aanbetaling 30 %"), account_id=None)
    prepaid = office.post(office.draft(customer, ahead, kind="prepayment", head=ORDERED))
    taken = replace(office.line(2, "8000", "-3000", text="Aanbetaling"), account_id=None, prepayment_id=prepaid.invoice_id)
    final = office.draft(customer, office.line(1, "8000", "10000", text="Installatie"), taken, head=ORDERED)
    return [prepaid, office.post(final)]


EXAMPLES: Mapping[str, tuple[str, Callable[[Trade], list[PostedInvoice]]]] = {
    "VAT-007": ("NL", with_vat), "VAT-008": ("NL", discounted), "VAT-009": ("BE", belgian), "VAT-010": ("NL", union),
    "FTI-046": ("NL", corrected), "ORD-070": ("NL", returned), "FTI-060": ("NL", in_advance)}
"""By the rule with the figures: the country of the company, and the documents."""
