"""Every voucher of the chapter, posted from a document and compared line by line, the books proved after each (chapter 9, 1)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.accounts import CurrencySetup, DimensionValue, ExchangeRate, ItemVatGroup, RateType, VatCode
from app.models.company import Company
from app.models.invoices import InvoiceVat
from app.models.ledger import CustomerLedgerEntry, EntryDiscountTier, VatEntry
from app.models.terms import PaymentSchedule, PaymentTerm
from app.services.sales.document import Charge, Distribution
from app.settings import SALES_SEPARATE_DISCOUNTS, SALES_VAT_ROUNDING
from tests.services.sales.trade import DAY, Trade, amounts


@pytest.mark.rule("VAT-006")
@pytest.mark.parametrize(("rounding", "vat"), [("document", "6.32"), ("line", "6.33")])
def test_vat_is_rounded_per_document_or_per_line(dutch: Trade, rounding: str, vat: str) -> None:
    dutch.parameter(SALES_VAT_ROUNDING, rounding)
    draft = dutch.draft(dutch.customer(), *(dutch.line(n, "8000", "10.03") for n in (1, 2, 3)))
    assert dutch.posts(draft).endswith(f"Cr 1500 {vat}")


@pytest.mark.rule("VAT-007")
def test_prices_with_vat(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "24.99"), dutch.line(2, "8000", "9.99"),
                        dutch.line(3, "8010", "5.45", code="S2"), head={"prices_include_vat": True})
    assert dutch.posts(draft) == "Dr 1300 40.43 | Cr 8000 20.65 | Cr 8000 8.26 | Cr 8010 5.00 | Cr 1500 6.07 | Cr 1510 0.45"


def discounted(dutch: Trade) -> str:
    lines = (dutch.line(1, "8000", "19.99", quantity="3"), dutch.line(2, "8010", "4.35", quantity="7", code="S2"),
             dutch.line(3, "8000", "250", discount_percent=Decimal(10)))
    return dutch.posts(dutch.draft(dutch.customer(), *lines, head={"discount_percent": Decimal("2.5")}))


@pytest.mark.rule("VAT-008")
def test_a_document_discount_lowers_the_revenue_of_each_line(dutch: Trade) -> None:
    assert discounted(dutch) == "Dr 1300 368.55 | Cr 8000 58.47 | Cr 8010 29.69 | Cr 8000 219.37 | Cr 1500 58.35 | Cr 1510 2.67"


@pytest.mark.rule("VAT-008")
def test_discounts_are_posted_apart_where_the_company_wants_that(dutch: Trade) -> None:
    dutch.parameter(SALES_SEPARATE_DISCOUNTS, True)
    assert discounted(dutch) == ("Dr 1300 368.55 | Cr 8000 59.97 | Cr 8010 30.45 | Cr 8000 250.00 | Dr 8500 32.89 | "
                                 "Cr 1500 58.35 | Cr 1510 2.67")


@pytest.mark.rule("VAT-009")
@pytest.mark.parametrize("abroad", ["BE"], indirect=True)
def test_a_belgian_cash_discount_lowers_the_base_of_vat(abroad: Trade) -> None:
    draft = abroad.draft(abroad.customer(country_code="BE"), abroad.line(1, "700000", "1000"),
                         head={"cash_discount_id": abroad.discount("2IN14", 14, "2")})
    assert abroad.posts(draft) == "Dr 400000 1,205.80 | Cr 700000 1,000.00 | Cr 451000 205.80"
    with abroad.desk.reading() as session:
        row = session.scalars(select(InvoiceVat)).one()
        tier = session.scalars(select(EntryDiscountTier)).one()
        entry = session.scalars(select(CustomerLedgerEntry)).one()
    assert (row.base, row.vat, tier.amount, entry.vat_on_discount) == (98000, 20580, 2000, "in_base")


@pytest.mark.rule("VAT-010")
def test_goods_to_a_german_business_leave_a_vat_entry_without_vat(dutch: Trade) -> None:
    customer = dutch.customer(vat="EU-BUSINESS", country_code="DE", vat_number="DE136695976")
    draft = dutch.draft(customer, dutch.line(1, "8040", "10000", code="ICS"))
    assert dutch.posts(draft) == "Dr 1300 10,000.00 | Cr 8040 10,000.00"
    with dutch.desk.reading() as session:
        entry = session.scalars(select(VatEntry)).one()
    assert (entry.base, entry.vat, entry.list_kind, entry.supply, entry.country_code, entry.vat_number) == (
        1000000, 0, "goods", "goods", "DE", "DE136695976")


@pytest.mark.rule("VAT-011")
def test_calculated_vat_may_be_corrected_a_little(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), *(dutch.line(n, "8000", "10.03") for n in (1, 2, 3)),
                        vat_differences={dutch.one(VatCode, code="S1"): 1})
    assert dutch.posts(draft) == "Dr 1300 36.42 | Cr 8000 10.03 | Cr 8000 10.03 | Cr 8000 10.03 | Cr 1500 6.33"
    with dutch.desk.reading() as session:
        assert session.scalars(select(VatEntry.difference)).one() == 1


@pytest.mark.rule("VAT-014")
@pytest.mark.parametrize("abroad", ["FR"], indirect=True)
def test_vat_of_a_french_service_waits_for_the_payment(abroad: Trade) -> None:
    abroad.change(Company, abroad.desk.company_id, vat_scheme="cash_accounting")
    draft = abroad.draft(abroad.customer(country_code="FR"), abroad.line(1, "706000", "1000"))
    assert abroad.posts(draft) == "Dr 411000 1,200.00 | Cr 706000 1,000.00 | Cr 445740 200.00"
    with abroad.desk.reading() as session:
        assert session.scalars(select(VatEntry.pending)).one()


@pytest.mark.rule("VAT-015")
def test_freight_follows_the_lines(dutch: Trade) -> None:
    charge = Charge(1, dutch.charge_code(), Decimal(25), "EUR", text="Freight")
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "600"), dutch.line(2, "8010", "400", code="S2"),
                        charges=(charge,))
    assert dutch.posts(draft) == ("Dr 1300 1,191.05 | Cr 8000 600.00 | Cr 8010 400.00 | Cr 8200 15.00 | Cr 8200 10.00 | "
                                  "Cr 1500 129.15 | Cr 1510 36.90")


@pytest.mark.rule("MST-091")
def test_a_fixed_charge_at_its_own_vat(dutch: Trade) -> None:
    code = dutch.charge_code(item_vat_group_id=dutch.one(ItemVatGroup, code="STD"))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "12", quantity="40"),
                        charges=(Charge(1, code, Decimal(25), "EUR"),))
    assert dutch.posts(draft) == "Dr 1300 611.05 | Cr 8000 480.00 | Cr 8200 25.00 | Cr 1500 106.05"


@pytest.mark.rule("MST-090")
def test_an_internal_charge_stands_in_the_voucher_alone(dutch: Trade) -> None:
    code = dutch.charge_code("BOX", debit="ledger", debit_account_id=dutch.account("4930"),
                             credit_account_id=dutch.account("8200"))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"), charges=(Charge(1, code, Decimal(5), "EUR"),))
    assert dutch.posts(draft) == "Dr 1300 121.00 | Cr 8000 100.00 | Cr 1500 21.00 | Dr 4930 5.00 | Cr 8200 5.00"


@pytest.mark.rule("FTI-010", "FTI-013")
def test_a_line_split_over_two_cost_centres(dutch: Trade) -> None:
    company, revenue = dutch.desk.company_id, dutch.account("8000")
    centres = [dutch.make(DimensionValue(company_id=company, dimension="cost_centre", code=c, names={"en": c}))
               for c in ("100", "200")]
    parts = tuple(Distribution("line", 1, n, revenue, 0, centre, percent=Decimal(share))
                  for n, (centre, share) in enumerate(zip(centres, (60, 40), strict=True), 1))
    code = dutch.charge_code("ADMIN", item_vat_group_id=dutch.one(ItemVatGroup, code="STD"))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "1500", text="Consultancy"),
                        dutch.line(2, "8000", "84.50", text="Travel"), charges=(Charge(1, code, Decimal("12.50"), "EUR"),),
                        distributions=parts)
    assert dutch.posts(draft) == ("Dr 1300 1,932.37 | Cr 8000 900.00 | Cr 8000 600.00 | Cr 8000 84.50 | Cr 8200 12.50 | "
                                  "Cr 1500 335.37")


def rate(dutch: Trade, currency: str, value: str, day: date = DAY) -> None:
    dutch.make(ExchangeRate(company_id=dutch.desk.company_id, rate_type_id=dutch.one(RateType, code="DEFAULT"),
                            from_currency=currency, to_currency="EUR", valid_from=day, direction="accounting_per_foreign",
                            value=Decimal(value), source="manual", imported_at=dutch.desk.clock.now()))


@pytest.mark.rule("PST-030")
def test_each_line_is_converted_and_the_penny_is_told(dutch: Trade) -> None:
    rate(dutch, "GBP", "1.1634")
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "800.03"), head={"currency": "GBP"})
    assert dutch.posts(draft) == "Dr 1300 1,126.22 | Cr 8000 930.75 | Cr 1500 195.46 | Cr 4990 0.01"
    rate(dutch, "USD", "0.9173")
    customer = dutch.customer("Far", vat="EXPORT", country_code="US")
    far = dutch.draft(customer, *(dutch.line(n, "8050", "333.33", code="EXP") for n in (1, 2, 3)), head={"currency": "USD"})
    assert dutch.posts(far) == "Dr 1300 917.29 | Cr 8050 305.76 | Cr 8050 305.76 | Cr 8050 305.76 | Cr 4990 0.01"


def three_monthly(dutch: Trade) -> int:
    return dutch.make(PaymentSchedule(company_id=dutch.desk.company_id, code="3M", texts={"en": "3"},
                                      allocation="fixed_number", count=3))


@pytest.mark.rule("PST-031", "LED-001")
def test_instalments_carry_the_converted_total(dutch: Trade) -> None:
    rate(dutch, "USD", "0.9173")
    monthly = three_monthly(dutch)
    customer = dutch.customer("Far", vat="EXPORT", country_code="US")
    draft = dutch.draft(customer, dutch.line(1, "8050", "1000", code="EXP"),
                        head={"currency": "USD", "payment_schedule_id": monthly})
    assert dutch.posts(draft) == "Dr 1300 305.76 | Dr 1300 305.77 | Dr 1300 305.77 | Cr 8050 917.30"
    with dutch.desk.reading() as session:
        entries = session.scalars(select(CustomerLedgerEntry).order_by(CustomerLedgerEntry.id)).all()
    assert [(e.amount, e.instalment, e.instalments) for e in entries] == [(33333, 1, 3), (33333, 2, 3), (33334, 3, 3)]
    assert len({e.document_no for e in entries}) == 1


@pytest.mark.rule("PST-033")
def test_an_invoice_is_rounded_to_five_cents(dutch: Trade) -> None:
    setup = dutch.one(CurrencySetup, currency="EUR")
    dutch.change(CurrencySetup, setup, rounding_precision=5, rounding_rule="nearest")
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "102.04"))
    assert dutch.posts(draft) == "Dr 1300 123.45 | Cr 8000 102.04 | Cr 1500 21.43 | Dr 4990 0.02"


@pytest.mark.rule("MST-058")
def test_three_monthly_instalments(dutch: Trade) -> None:
    monthly = three_monthly(dutch)
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "1000"), head={"payment_schedule_id": monthly})
    assert dutch.posts(draft) == "Dr 1300 403.33 | Dr 1300 403.33 | Dr 1300 403.34 | Cr 8000 1,000.00 | Cr 1500 210.00"


@pytest.mark.rule("MST-054", "MST-055", "DSC-02", "DSC-03")
def test_a_chain_of_discounts_is_copied_to_the_entry(dutch: Trade) -> None:
    last = dutch.discount("14D2", 14, "2")
    first = dutch.discount("5D10", 5, "10", dutch.discount("10D5", 10, "5", last))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "1000"), day=date(2026, 2, 2),
                        head={"cash_discount_id": first, "payment_term_id": dutch.one(PaymentTerm, code="N30")})
    dutch.posts(draft)
    with dutch.desk.reading() as session:
        tiers = session.scalars(select(EntryDiscountTier).order_by(EntryDiscountTier.no)).all()
    assert [(amounts(t.amount), t.last_date) for t in tiers] == [
        ("121.00", date(2026, 2, 7)), ("60.50", date(2026, 2, 12)), ("24.20", date(2026, 2, 16))]


@pytest.mark.rule("MST-052")
def test_cash_terms_post_the_receipt_and_settle_it(dutch: Trade) -> None:
    cash = dutch.term(cash=True, cash_account_id=dutch.account("1000"))
    customer = dutch.customer()
    posted = dutch.post(dutch.draft(customer, dutch.line(1, "8000", "100"), head={"payment_term_id": cash}))
    assert dutch.voucher(posted.voucher_id) == "Dr 1300 121.00 | Cr 8000 100.00 | Cr 1500 21.00"
    assert dutch.voucher(posted.voucher_id + 1) == "Cr 1300 121.00 | Dr 1000 121.00"
    assert dutch.balance(customer) == 0
    dutch.whole()


@pytest.mark.rule("FTI-060")
def test_a_prepayment_invoice_and_its_deduction(dutch: Trade) -> None:
    customer = dutch.customer()
    ahead = replace(dutch.line(1, "8000", "3000"), account_id=None, text="30 % in advance")
    prepaid = dutch.post(dutch.draft(customer, ahead, kind="prepayment"))
    assert dutch.voucher(prepaid.voucher_id) == "Dr 1300 3,630.00 | Cr 1455 3,000.00 | Cr 1500 630.00"
    taken = replace(dutch.line(2, "8000", "-3000"), account_id=None, prepayment_id=prepaid.invoice_id)
    final = dutch.draft(customer, dutch.line(1, "8000", "10000"), taken)
    assert dutch.posts(final) == "Dr 1300 8,470.00 | Cr 8000 10,000.00 | Dr 1455 3,000.00 | Cr 1500 1,470.00"


@pytest.mark.rule("FTI-004", "PST-013")
def test_a_document_of_nothing_is_an_invoice_that_is_closed_at_once(dutch: Trade) -> None:
    customer = dutch.customer()
    draft = dutch.draft(customer, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "-100"))
    assert dutch.posts(draft) == "Cr 1300 0.00 | Cr 8000 100.00 | Dr 8000 100.00"
    with dutch.desk.reading() as session:
        assert session.scalars(select(CustomerLedgerEntry.entry_type)).one() == "invoice"
