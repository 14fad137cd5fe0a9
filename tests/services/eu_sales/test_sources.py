"""What an EU sales list takes in from payments and prepayments, and from what it takes in nothing (ESL-003, 006)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import EntryType, VoucherSource
from app.core.eu_sales import PeriodKind
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile, VatCode
from app.models.ledger import CustomerLedgerEntry, VatEntry, Voucher
from app.models.sales_lists import EuSalesList
from app.rules.eu_sales.qualifying import LeftOut
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, PlannedVat, entry_voucher
from app.services import company_parameters, payments
from app.services.eu_sales import contents, home
from app.services.posting import post
from app.settings import SALES_VAT_ON_DISCOUNT
from tests.services.dunning import Office
from tests.services.eu_sales.test_setup import enter
from tests.services.eu_sales.union import CODES, FEBRUARY, JANUARY, NUMBERS, Union
from tests.services.payments.receipts import kept, left, marked, posted, receipt

DAYS = frozenset(f"MST-033-{day}" for day in (JANUARY, FEBRUARY))


def entry_of(office: Union, invoice: int) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(CustomerLedgerEntry.id).join(Voucher, Voucher.id == CustomerLedgerEntry.voucher_id).where(
            Voucher.document_table == "sales_invoice", Voucher.document_id == invoice)).one()


def paid(office: Union, customer: int, amount: int, day: date, *entries: int) -> None:
    """A receipt posted on a day through the journal, everything confirmed."""
    desk = Office(office.desk, 0, 0, {})
    journal = kept(desk, receipt(desk, 1, customer, amount, posting_date=day))
    if entries:
        marked(desk, journal, 1, *entries)
    posted(desk, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key) | DAYS)


@pytest.mark.rule("ESL-006", "DSC-14")
@pytest.mark.parametrize(("reported", "february"), [(True, [(NUMBERS["DE"], "L", -20_00, -20_00)]), (False, [])])
def test_a_cash_discount_lowers_the_list_of_its_own_month_where_it_is_reported(
        dutch: Union, reported: bool, february: list[tuple[str, str, int, int]]) -> None:
    company_parameters.change(dutch.desk, SALES_VAT_ON_DISCOUNT, "at_settlement")
    assert enter(dutch, "eu_sales", valid_from=date(2026, 1, 1), kind="month", types="LST", cash_discount=reported).done
    customer = dutch.customer("DE")
    discount = dutch.office.discount("2P", 60, "2")
    invoice = dutch.sell(customer, "1000", day=JANUARY, cash_discount_id=discount)
    entry = entry_of(dutch, invoice)
    paid(dutch, customer, 980_00, FEBRUARY, entry)
    assert left(Office(dutch.desk, 0, 0, {}), entry) == [0]
    assert dutch.lines(dutch.propose(JANUARY, PeriodKind.MONTH)) == [(NUMBERS["DE"], "L", 1000_00, 1000_00)]
    assert dutch.lines(dutch.propose(FEBRUARY, PeriodKind.MONTH)) == february


@pytest.mark.rule("ESL-003")
@pytest.mark.parametrize(("kind", "listed"), [("L", []), ("S", [(NUMBERS["DE"], "S", 500_00, 500_00)])])
def test_a_prepayment_invoice_counts_for_services_and_not_for_goods_and_a_payment_never(
        dutch: Union, kind: str, listed: list[tuple[str, str, int, int]]) -> None:
    customer = dutch.customer("DE")
    shop = dutch.office
    line = replace(shop.line(1, "8000", "500", code=CODES[kind]), account_id=None)
    shop.post(shop.draft(customer, line, kind="prepayment", day=JANUARY))
    paid(dutch, customer, 70_00, FEBRUARY)
    made = dutch.propose()
    assert dutch.lines(made) == listed
    with dutch.desk.reading() as session:
        row = session.get_one(EuSalesList, made)
        left_out = [left.reason for left in contents.left_out(session, dutch.desk.company_id, row)]
    assert left_out == ([LeftOut.PREPAYMENT] if kind == "L" else [])


@pytest.mark.rule("ESL-003", "FTI-060")
def test_services_count_once_as_prepaid_and_with_the_rest_when_they_are_invoiced(dutch: Union) -> None:
    customer, shop = dutch.customer("DE"), dutch.office
    ahead = replace(shop.line(1, "8000", "500", code="ICV"), account_id=None)
    prepaid = shop.post(shop.draft(customer, ahead, kind="prepayment", day=JANUARY))
    taken = replace(shop.line(2, "8000", "-500", code="ICV"), account_id=None, prepayment_id=prepaid.invoice_id)
    shop.post(shop.draft(customer, shop.line(1, "8000", "1200", code="ICV"), taken, day=FEBRUARY))
    months = [dutch.lines(dutch.propose(day, PeriodKind.MONTH)) for day in (JANUARY, FEBRUARY)]
    assert months == [[(NUMBERS["DE"], "S", 500_00, 500_00)], [(NUMBERS["DE"], "S", 700_00, 700_00)]]


@pytest.mark.rule("ESL-003")
@pytest.mark.parametrize("source", [VoucherSource.INT, VoucherSource.CLT, VoucherSource.WOF, VoucherSource.PAY,
                                    VoucherSource.FXR])
def test_interest_fees_payments_and_revaluation_are_on_no_list_whatever_their_vat_code_says(
        dutch: Union, source: VoucherSource) -> None:
    customer, shop, amount = dutch.customer("DE"), dutch.office, 50_00
    control, other = shop.account("1300"), shop.account("8000")
    entry = PlannedEntry(customer, EntryType.INTEREST_NOTE, "", JANUARY, JANUARY, amount, amount,
                         shop.one(PostingProfile, code="GEN"), control, Decimal(1))
    plan = entry_voucher(Heading(source, JANUARY, JANUARY, "EUR", "Interest"), [entry],
                         [Contra(other, AccountRole.INT, -amount)], Conversion(), other)
    vat = PlannedVat(shop.one(VatCode, code="ICV"), "K", Decimal(0), customer, "DE", JANUARY, amount, 0, amount, 0, None, None,
                     NUMBERS["DE"], "services")
    with dutch.desk.writing("test.entry") as uow:
        post(dutch.desk, uow, replace(plan, vat=(vat,)))
    assert dutch.lines(dutch.propose()) == []
    with dutch.desk.reading() as session:
        assert session.scalars(select(VatEntry.list_kind)).all() == ["services"]
        assert home.tile(session, dutch.desk).unreported == 0
