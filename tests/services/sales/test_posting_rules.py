"""Single rules of posting, each with both sides of its line, and what holds for every document (FTI, VAT, MST, chapter 9)."""

import shutil
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from app.core.enums import Module
from app.models.accounts import AccountDimensionRule, DimensionValue, PostingProfile, PostingProfileLine, ReasonCode, VatGroup
from app.models.company import FiscalPeriod, PeriodAccess, VatPeriod
from app.models.customers import Customer
from app.models.invoices import PrepaymentDeduction
from app.models.ledger import CustomerLedgerEntry, EntryDiscountTier, GeneralLedgerEntry, VatEntry
from app.models.products import AutoCharge, RevenueRule
from app.services.sales import archive, corrections, invoice_posting, invoices
from app.services.sales.document import Distribution, Document, Line
from app.settings import SALES_CREDIT_NOTE_DISCOUNTS, SALES_CREDIT_OWN_SERIES
from tests.services.sales import trade
from tests.services.sales.trade import DAY, Trade


def told(office: Trade, draft: Document) -> set[str]:
    """Codes of what refuses a draft."""
    return {p.code for p in invoice_posting.validate(office.desk, draft).problems if p.weight == "error"}


@pytest.mark.rule("PST-021", "PST-013")
def test_every_distribution_is_a_ledger_line_of_its_own(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "10"), dutch.line(2, "8000", "20"), dutch.line(3, "8000", "0"))
    assert dutch.posts(draft) == "Dr 1300 36.30 | Cr 8000 10.00 | Cr 8000 20.00 | Cr 1500 6.30"


@pytest.mark.rule("FTI-011", "FTI-012", "MST-113")
def test_a_changed_line_goes_back_to_its_own_account_and_dimensions(dutch: Trade) -> None:
    centre = dutch.make(DimensionValue(company_id=dutch.desk.company_id, dimension="cost_centre", code="1", names={"en": "1"}))
    parts = (Distribution("line", 1, 1, dutch.account("8010"), 6000), Distribution("line", 1, 2, dutch.account("8000"), 4000))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"), distributions=parts, head={"cost_centre_id": centre})
    assert "Cr 8010 60.00 | Cr 8000 40.00" in dutch.posts(draft)
    changed = dutch.posts(replace(draft, lines=(replace(draft.lines[0], unit_price=Decimal(90)),)))
    assert changed == "Dr 1300 108.90 | Cr 8000 90.00 | Cr 1500 18.90"
    with dutch.desk.reading() as session:
        assert set(session.scalars(select(GeneralLedgerEntry.cost_centre_id))) == {centre}


@pytest.mark.rule("MST-113", "MST-040")
def test_an_account_may_want_a_cost_centre(dutch: Trade) -> None:
    dutch.make(AccountDimensionRule(account_id=dutch.account("8000"), dimension="cost_centre", rule="required"))
    centre = dutch.make(DimensionValue(company_id=dutch.desk.company_id, dimension="cost_centre", code="1", names={"en": "1"},
                                       active_to=DAY))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"))
    assert told(dutch, draft) == {"MST-113-required"}
    filled = replace(draft, lines=(replace(draft.lines[0], cost_centre_id=centre),))
    assert told(dutch, filled) == set()
    later = dutch.on(date(2026, 3, 3))
    assert told(later, replace(filled, own={**filled.own, "posting_date": date(2026, 3, 3)})) == {"MST-113-active"}


@pytest.mark.rule("VAT-012")
def test_the_most_specific_revenue_account_is_taken(dutch: Trade) -> None:
    company, product = dutch.desk.company_id, dutch.product()
    sold = Line(1, "product", product_id=product, text="Goods", unit_price=Decimal(10))
    customer = dutch.customer()
    assert "Cr 8000" in dutch.posts(dutch.draft(customer, sold))
    dutch.make(RevenueRule(company_id=company, account_id=dutch.account("8010")))
    assert "Cr 8010" in dutch.posts(dutch.draft(customer, sold))
    dutch.make(RevenueRule(company_id=company, product_id=product, account_id=dutch.account("8060")))
    assert "Cr 8060" in dutch.posts(dutch.draft(customer, sold))
    assert "Cr 8400" in dutch.posts(dutch.draft(customer, replace(sold, account_id=dutch.account("8400"))))


@pytest.mark.rule("VAT-005", "EIN-023")
def test_supplies_within_the_union_need_a_vat_number_of_another_state(dutch: Trade) -> None:
    line = dutch.line(1, "8040", "100", code="ICS")
    home = dutch.customer("Home", vat="EU-BUSINESS")
    assert {"VAT-005-missing", "VAT-005-delivery"} <= told(dutch, dutch.draft(home, line))
    abroad = dutch.customer("Abroad", vat="EU-BUSINESS", country_code="DE", vat_number="DE136695976")
    assert told(dutch, dutch.draft(abroad, line)) == set()
    mixed = dutch.draft(abroad, line, dutch.line(2, "8000", "5", code="OOS"))
    assert "EIN-023-mixed" in told(dutch, mixed)


@pytest.mark.rule("MST-032")
def test_a_filed_vat_period_takes_no_document(dutch: Trade) -> None:
    dutch.make(VatPeriod(company_id=dutch.desk.company_id, vat_registration="NL", start=date(2026, 2, 1), end=date(2026, 2, 28),
                         kind="month", status="filed"))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"))
    assert told(dutch, replace(draft, own={**draft.own, "vat_date": date(2026, 2, 28)})) == {"MST-032-filed"}
    assert told(dutch, replace(draft, own={**draft.own, "vat_date": date(2026, 3, 1)})) == set()


@pytest.mark.rule("MST-033")
def test_an_old_posting_date_is_asked_about(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"))
    asked = {}
    for day in (date(2026, 1, 30), date(2026, 1, 31)):
        moved = replace(draft, own={**draft.own, "posting_date": day, "document_date": day, "vat_date": day})
        asked[day.day] = [p.code for p in invoice_posting.validate(dutch.desk, moved).problems]
    assert asked == {30: ["MST-033-old"], 31: []}


@pytest.mark.rule("MST-036")
def test_a_currency_without_a_rate_is_refused_unless_one_is_typed(dutch: Trade) -> None:
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"), head={"currency": "USD"})
    assert "MST-036-rate" in told(dutch, draft)
    typed = replace(draft, head=replace(draft.head, rate=Decimal("0.5")))
    assert dutch.posts(typed) == "Dr 1300 60.50 | Cr 8000 50.00 | Cr 1500 10.50"


@pytest.mark.rule("MST-080", "MST-081", "MST-082")
def test_the_posting_profile_of_the_document_decides_the_control_account(dutch: Trade) -> None:
    profile = dutch.make(PostingProfile(company_id=dutch.desk.company_id, code="EXP", names={"en": "Export"}))
    customer = dutch.customer()
    draft = dutch.draft(customer, dutch.line(1, "8000", "100"), head={"posting_profile_id": profile})
    assert told(dutch, draft) == {"MST-081-none"}
    dutch.make(PostingProfileLine(profile_id=profile, account_code="all", control_account_id=dutch.account("1320")))
    assert dutch.posts(draft).startswith("Dr 1320 121.00")
    with dutch.desk.reading() as session:
        assert session.scalars(select(CustomerLedgerEntry.posting_profile_id)).one() == profile


@pytest.mark.rule("MST-056", "FTI-053")
@pytest.mark.parametrize(("wanted", "tiers"), [(False, []), (True, [-242])])
def test_credit_notes_have_discounts_only_where_the_company_wants_that(dutch: Trade, wanted: bool, tiers: list[int]) -> None:
    dutch.parameter(SALES_CREDIT_NOTE_DISCOUNTS, wanted)
    first = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"),
                                   head={"cash_discount_id": dutch.discount("2IN14", 14, "2")}))
    later = dutch.on(date(2026, 3, 9))
    draft = corrections.credit_note(later.desk, first.invoice_id, reason_id=later.one(ReasonCode, code="ERROR")).value
    assert draft is not None and draft.id is not None
    posted = later.post_id(draft.id)
    with later.desk.reading() as session:
        found = session.scalars(select(EntryDiscountTier.amount).where(EntryDiscountTier.entry_id.in_(posted.entry_ids))).all()
        days = session.scalars(select(VatEntry.vat_date).order_by(VatEntry.id)).all()
    assert list(found) == tiers and days == [DAY, date(2026, 3, 9)]


@pytest.mark.rule("FTI-054")
@pytest.mark.parametrize("abroad", ["DE"], indirect=True)
def test_german_credit_notes_are_no_gutschrift(abroad: Trade) -> None:
    import io

    from pypdf import PdfReader
    customer = abroad.customer(country_code="DE", language="de")
    first = abroad.post(abroad.draft(customer, abroad.line(1, "8400", "100")))
    reason = abroad.one(ReasonCode, code="ERROR")
    draft = corrections.credit_note(abroad.desk, first.invoice_id, {1: corrections.Chosen(amount=1000)}, reason_id=reason).value
    second = abroad.post(abroad.draft(customer, abroad.line(1, "8400", "100")))
    cancelled = corrections.cancel(abroad.desk, second.invoice_id, reason_id=reason).value
    assert draft is not None and draft.id is not None and cancelled is not None
    words = []
    for number in (abroad.post_id(draft.id).invoice_id, cancelled.invoice_id):
        printed = archive.file_of(abroad.desk, number).value
        assert printed is not None
        words.append(PdfReader(io.BytesIO(printed.content)).pages[0].extract_text())
    assert "Rechnungskorrektur" in words[0] and "Stornorechnung" in words[1]
    assert not any("Gutschrift" in page for page in words)


@pytest.mark.rule("MST-074", "LED-001")
def test_the_ledger_runs_on_the_invoice_account(dutch: Trade) -> None:
    payer, customer = dutch.customer("Holding"), dutch.customer("Branch")
    dutch.change(Customer, customer, invoice_account_id=payer)
    dutch.posts(dutch.draft(customer, dutch.line(1, "8000", "100")))
    with dutch.desk.reading() as session:
        entry = session.scalars(select(CustomerLedgerEntry)).one()
    assert (entry.customer_id, entry.order_customer_id) == (payer, customer)


@pytest.mark.rule("VAT-001", "VAT-002")
def test_the_code_follows_customer_and_item_group_and_is_missed_when_none_fits(dutch: Trade) -> None:
    line = replace(dutch.line(1, "8000", "100", code=None), item_vat_group_id=dutch.product_group("RED"))
    customer = dutch.customer()
    assert dutch.posts(dutch.draft(customer, line)).endswith("Cr 1510 9.00")
    lonely = dutch.make(VatGroup(company_id=dutch.desk.company_id, code="NONE", names={"en": "None"}))
    assert "VAT-002-matrix" in told(dutch, dutch.draft(customer, line, head={"vat_group_id": lonely}))


# ---------------------------------------------------------------- what holds for every document

LINES = st.lists(st.tuples(st.integers(-20, 20).filter(bool), st.integers(1, 99999), st.sampled_from(["S1", "S2", "E"]),
                           st.sampled_from([0, 10, 33])), min_size=1, max_size=6)


@pytest.mark.rule("MST-002", "PST-010", "PST-040", "LED-005")
@settings(max_examples=12)
@given(lines=LINES, with_vat=st.booleans(), discount=st.sampled_from([None, Decimal("2.5"), Decimal(10)]))
def test_whatever_is_sold_and_cancelled_leaves_nothing_behind(
        dutch_file: Path, tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[int, int, str, int]], with_vat: bool,
        discount: Decimal | None) -> None:
    office = trade.opened(Path(shutil.copy(dutch_file, tmp_path_factory.mktemp("any") / "any.tegoed")))
    try:
        customer = office.customer()
        sold = [office.line(n, "8000", str(Decimal(price) / 100), code=code, quantity=str(quantity),
                            discount_percent=Decimal(off) or None) for n, (quantity, price, code, off) in enumerate(lines, 1)]
        draft = office.draft(customer, *sold, head={"prices_include_vat": with_vat, "discount_percent": discount}, settle="none")
        found = invoice_posting.validate(office.desk, draft)
        assert found.value is not None
        reason = office.one(ReasonCode, code="ERROR")
        if found.value.calculated.credit:
            from app.services.sales.document import Original
            draft = replace(draft, own={**draft.own, "reason_id": reason}, originals=(Original(1, None, "OLD-1", DAY),))
        posted = office.post(draft)
        office.whole()
        assert office.balance(customer) == posted.total
        if posted.total:
            assert corrections.cancel(office.desk, posted.invoice_id, reason_id=reason).done
            office.whole()
            assert office.balance(customer) == 0
            with office.desk.reading() as session:
                left = session.execute(select(func.sum(GeneralLedgerEntry.accounting_amount))
                                       .group_by(GeneralLedgerEntry.account_id)).scalars().all()
            assert not any(left)
    finally:
        office.file.close()


@pytest.mark.rule("FTI-050", "MST-022")
def test_credit_notes_may_count_on_with_the_invoices(dutch: Trade) -> None:
    dutch.parameter(SALES_CREDIT_OWN_SERIES, False)
    first = dutch.post(dutch.draft(dutch.customer(), dutch.line(1, "8000", "100")))
    done = corrections.cancel(dutch.desk, first.invoice_id, reason_id=dutch.one(ReasonCode, code="ERROR")).value
    assert done is not None and (first.number, done.number) == ("VF-2026-00001", "VF-2026-00002")


@pytest.mark.rule("MST-052", "PAY-19")
def test_a_closed_payments_period_refuses_cash_terms(dutch: Trade) -> None:
    with dutch.desk.reading() as session:
        period = session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start <= DAY, FiscalPeriod.end >= DAY)).one()
    dutch.make(PeriodAccess(company_id=dutch.desk.company_id, period_id=period, module=Module.CUSTOMER_PAYMENTS, access="none"))
    draft = dutch.draft(dutch.customer(), dutch.line(1, "8000", "100"))
    cash = replace(draft, head=replace(draft.head, payment_term_id=dutch.term(cash=True)))
    assert told(dutch, draft) == set() and told(dutch, cash) == {"CLS-005-module"}


@pytest.mark.rule("FTI-060")
def test_no_more_is_deducted_than_was_invoiced_in_advance(dutch: Trade) -> None:
    customer = dutch.customer()
    ahead = replace(dutch.line(1, "8000", "1000"), account_id=None)
    prepaid = dutch.post(dutch.draft(customer, ahead, kind="prepayment"))
    taken = replace(dutch.line(2, "8000", "-600"), account_id=None, prepayment_id=prepaid.invoice_id)
    first = dutch.draft(customer, dutch.line(1, "8000", "2000"), taken)
    assert dutch.posts(first) == "Dr 1300 1,694.00 | Cr 8000 2,000.00 | Dr 1455 600.00 | Cr 1500 294.00"
    assert told(dutch, first) == {"FTI-060-more"}
    rest = replace(taken, unit_price=Decimal(-400))
    assert told(dutch, replace(first, lines=(first.lines[0], rest))) == set()
    with dutch.desk.reading() as session:
        row = session.scalars(select(PrepaymentDeduction)).one()
    assert (row.prepayment_id, row.net, row.vat) == (prepaid.invoice_id, 60000, 12600)


@pytest.mark.rule("MST-093")
def test_freight_follows_the_draft_until_it_is_posted(dutch: Trade) -> None:
    dutch.make(AutoCharge(company_id=dutch.desk.company_id, charge_id=dutch.charge_code(), value=Decimal(25), currency="EUR",
                          to_amount=25000))
    draft = invoices.save(dutch.desk, dutch.draft(dutch.customer(), dutch.line(1, "8000", "199"))).value
    assert draft is not None and [(c.amount, c.automatic) for c in draft.charges] == [(2500, True)]
    same = invoices.save(dutch.desk, draft).value
    assert same is not None and [c.id for c in same.charges] == [c.id for c in draft.charges]
    posted = dutch.post(same)
    assert dutch.voucher(posted.voucher_id) == "Dr 1300 271.04 | Cr 8000 199.00 | Cr 8200 25.00 | Cr 1500 47.04"
    dearer = invoices.save(dutch.desk, dutch.draft(dutch.customer("B"), dutch.line(1, "8000", "250"))).value
    assert dearer is not None and dearer.charges == ()
    credit = corrections.credit_note(dutch.desk, posted.invoice_id, reason_id=dutch.one(ReasonCode, code="ERROR")).value
    assert credit is not None and [c.amount for c in credit.charges] == [-2500]
    dutch.whole()


@pytest.mark.rule("DEP-05", "PAY-19")
def test_cash_terms_beyond_the_limit_of_the_law_refuse_the_invoice(dutch: Trade) -> None:
    payer, terms = dutch.customer(), dutch.term(cash=True)

    def sold(price: str) -> Document:
        draft = dutch.draft(payer, dutch.line(1, "8000", price))
        return replace(draft, head=replace(draft.head, payment_term_id=terms))

    assert told(dutch, sold("2479.33")) == set() and told(dutch, sold("2479.34")) == {"DEP-05-refused"}
    dutch.post(sold("2000"))
    assert told(dutch, sold("479.33")) == set() and told(dutch, sold("479.34")) == {"DEP-05-refused"}
