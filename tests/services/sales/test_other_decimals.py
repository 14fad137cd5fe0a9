"""Amounts of set-up and templates in other decimals, and what changes between an invoice and its credit (MST-057, FTI-020)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.models.accounts import ExchangeRate, RateType, VatCode, VatRate
from app.models.customers import Customer
from app.models.terms import PaymentSchedule, PaymentScheduleLine, SalesGroup, SalesGroupMember, SalesRep
from app.rules.sales.grouping import Summary
from app.services.sales import corrections, defaults, invoices, orders, templates
from app.services.sales.document import Charge
from tests.services.sales.test_corrections import reason
from tests.services.sales.test_order_invoices import invoiced
from tests.services.sales.test_orders import order, pieces
from tests.services.sales.test_templates import kept
from tests.services.sales.trade import DAY, Trade


def yen(office: Trade) -> int:
    """A customer who pays in yen, at 160 for a euro."""
    office.make(ExchangeRate(company_id=office.desk.company_id, rate_type_id=office.one(RateType, code="DEFAULT"),
                             from_currency="JPY", to_currency="EUR", valid_from=DAY, direction="accounting_per_foreign",
                             value=Decimal("0.00625"), source="manual", imported_at=office.desk.clock.now()))
    customer = office.customer()
    office.change(Customer, customer, currency="JPY")
    return customer


@pytest.mark.rule("FTI-020", "MST-001")
def test_a_template_in_euros_becomes_a_draft_in_yen(dutch: Trade) -> None:
    line = dutch.line(1, "8000", "100")
    lines = (replace(line, typed_amount=True, amount=10000), replace(line, line_no=2, discount_amount=1000))
    made = kept(dutch, "Rent", *lines, currency="EUR", discount_amount=500)
    draft = templates.new_invoice(dutch.desk, made.ref[1], yen(dutch)).value
    assert draft is not None and draft.head.currency == "JPY"
    assert [(line.amount, line.discount_amount) for line in draft.lines] == [(16000, 0), (14400, 1600)]
    assert draft.head.discount_amount == 800
    posted = dutch.post(draft)
    assert posted.total == round((16000 + 14400 - 800) * 1.21)
    dutch.whole()


@pytest.mark.rule("MST-112", "MST-036")
def test_a_price_without_a_rate_is_not_taken_one_for_one(dutch: Trade) -> None:
    product = dutch.product(price="100")
    yens = yen(dutch)
    with dutch.desk.reading() as session:
        heads = [defaults.head_for(session, dutch.desk, who, DAY) for who in (yens, dutch.customer())]
        assert heads[0] is not None and heads[1] is not None
        pounds = replace(heads[1], currency="GBP")
        found = [defaults.line_for(session, dutch.desk, head, day=DAY, product_id=product) for head in (heads[0], pounds)]
    assert [(line.unit_price, line.amount) for line in found] == [(16000, 16000), (0, 0)]


@pytest.mark.rule("MST-057", "MST-058")
def test_instalments_of_500_are_500_yen(dutch: Trade) -> None:
    company = dutch.desk.company_id
    fixed = dutch.make(PaymentSchedule(company_id=company, code="F", texts={"en": "F"}, allocation="fixed_amount", amount=50000,
                                       minimum=25000))
    told = dutch.make(PaymentSchedule(company_id=company, code="S", texts={"en": "S"}, allocation="specified"))
    dutch.make(PaymentScheduleLine(schedule_id=told, no=1, amount=30000))
    dutch.make(PaymentScheduleLine(schedule_id=told, no=2, percent=Decimal(100)))
    customer = yen(dutch)
    for schedule, parts in ((fixed, [500, 710]), (told, [300, 910])):
        draft = dutch.draft(customer, dutch.line(1, "8000", "1000"), head={"payment_schedule_id": schedule})
        posted = invoices.load(dutch.desk, dutch.post(draft).invoice_id).value
        assert posted is not None and [p.amount for p in posted.instalments] == parts
    dutch.whole()


@pytest.mark.rule("MST-058", "LED-001")
def test_there_is_no_instalment_of_nothing(dutch: Trade) -> None:
    told = dutch.make(PaymentSchedule(company_id=dutch.desk.company_id, code="S", texts={"en": "S"}, allocation="specified"))
    dutch.make(PaymentScheduleLine(schedule_id=told, no=1, amount=30000))
    dutch.make(PaymentScheduleLine(schedule_id=told, no=2, percent=Decimal(100)))
    customer = dutch.customer()
    for net, parts in (("200", [24200]), ("0", [0])):
        posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", net), head={"payment_schedule_id": told}))
        found = invoices.load(dutch.desk, posted.invoice_id).value
        assert found is not None and [p.amount for p in found.instalments] == parts
    dutch.whole()


@pytest.mark.rule("ORD-070", "FTI-050")
def test_the_charges_of_a_credit_note_keep_the_rate_of_the_invoice(dutch: Trade) -> None:
    code = dutch.one(VatCode, code="S1")
    charge = Charge(1, dutch.charge_code(), Decimal(25), "EUR", vat_code_id=code)
    posted = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"), charges=(charge,)))
    dutch.make(VatRate(vat_code_id=code, valid_from=date(2026, 4, 1), rate=Decimal(22)))
    later = dutch.on(date(2026, 4, 2))
    draft = corrections.credit_note(later.desk, posted.invoice_id, reason_id=reason(later)).value
    assert draft is not None
    assert later.post_id(draft.ref[1]).total == -posted.total == -15125
    later.whole()


@pytest.mark.rule("ORD-062", "MST-100")
def test_a_gathered_invoice_keeps_who_sold_each_order(dutch: Trade) -> None:
    company, customer, product = dutch.desk.company_id, dutch.customer(), dutch.product()
    sellers = []
    for code in "AB":
        group = dutch.make(SalesGroup(company_id=company, code=code, names={"en": code}))
        rep = dutch.make(SalesRep(company_id=company, code=code, name=code))
        dutch.make(SalesGroupMember(group_id=group, rep_id=rep, share=Decimal(100)))
        sellers.append(group)
    keys = []
    for seller in sellers:
        made = order(dutch, pieces(product, "10"), customer=customer)
        saved = orders.save(dutch.desk, replace(made, head=replace(made.head, sales_group_id=seller))).value
        assert saved is not None
        keys.append(saved.ref[1])
    both = invoices.load(dutch.desk, invoiced(dutch, *keys, summary=Summary.INVOICE_ACCOUNT).id).value
    assert both is not None and [line.sales_group_id for line in both.lines] == sellers


@pytest.mark.rule("FTI-042", "FTI-051")
def test_cancelling_what_a_credit_note_took_back_already_is_asked(dutch: Trade) -> None:
    customer = dutch.customer()
    posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100")))
    draft = corrections.credit_note(dutch.desk, posted.invoice_id, {1: corrections.Chosen(amount=4000)},
                                    reason_id=reason(dutch)).value
    assert draft is not None
    open_ = invoices.save(dutch.desk, replace(draft, own={**draft.own, "settle": "none"})).value
    assert open_ is not None
    dutch.post_id(open_.ref[1])
    asked = corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch))
    assert [p.code for p in asked.problems] == ["FTI-051-more"] and not asked.done
    assert corrections.cancel(dutch.desk, posted.invoice_id, reason_id=reason(dutch),
                              confirmed=frozenset(p.key for p in asked.problems if p.key)).done
    dutch.whole()
