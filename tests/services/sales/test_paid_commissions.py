"""Commission earned when an invoice is fully paid: with its closing settlement, back with its undo (MST-101)."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import EntryType
from app.models.accounts import NumberSeries, NumberSeriesLine, NumberSeriesUse, RoleAccount
from app.models.invoices import CommissionTransaction, SalesInvoice
from app.models.ledger import CustomerLedgerEntry, Settlement, Voucher
from app.models.products import CommissionRule
from app.models.terms import SalesGroup, SalesGroupMember, SalesRep
from app.services import corrections as settlements
from app.services import journal
from app.services.journal import Item
from app.services.sales import corrections, invoice_posting
from app.services.sales.corrections import Chosen
from app.services.sales.invoice_posting import PostedInvoice
from app.settings import REVERSAL_REASON, SALES_COMMISSION_EARNED, SALES_COMMISSION_POSTING
from tests.services.sales.test_corrections import reason
from tests.services.sales.trade import DAY, Trade

TOTAL = 2069_10
"""2,000.00 less 10%, less 5%, with 21% VAT."""


@pytest.fixture
def reps(dutch: Trade) -> int:
    """A sales group of two at 60 and 40 percent, paid 4% of revenue when invoices are paid."""
    company = dutch.desk.company_id
    for setting, value in ((SALES_COMMISSION_EARNED, "payment"), (SALES_COMMISSION_POSTING, True), (REVERSAL_REASON, False)):
        dutch.parameter(setting, value)
    group = dutch.make(SalesGroup(company_id=company, code="G", names={"en": "G"}))
    for code, share, contact in (("A", 60, True), ("B", 40, False)):
        rep = dutch.make(SalesRep(company_id=company, code=code, name=code))
        dutch.make(SalesGroupMember(group_id=group, rep_id=rep, share=Decimal(share), contact=contact))
    dutch.make(CommissionRule(company_id=company, percent=Decimal(4)))
    return group


def sold(office: Trade, group: int, customer: int) -> PostedInvoice:
    """The invoice of the chapter."""
    line = office.line(1, "8000", "2000", discount_percent=Decimal(10))
    return office.post(office.draft(customer, line, head={"sales_group_id": group, "discount_percent": Decimal(5)}))


def paid(office: Trade, customer: int, invoice: PostedInvoice, amount: int, number: str, day: date = DAY) -> int | None:
    """A payment settled with the invoice; gives its settlement."""
    item = Item(customer, EntryType.PAYMENT, number, day, day, amount, "EUR")
    outcome = journal.post_item(office.desk, item)
    assert outcome.value is not None, outcome.problems
    settled = settlements.settle(office.desk, invoice.entry_ids[0], outcome.value.entry_ids[0], amount, day)
    return settled.value.settlement_ids[0] if settled.value is not None else None


def earned(office: Trade) -> list[int]:
    """Amounts of the transactions in the order they were made."""
    with office.desk.reading() as session:
        return list(session.scalars(select(CommissionTransaction.amount).order_by(CommissionTransaction.id)))


def vouchers(office: Trade) -> list[str]:
    """The vouchers of commission."""
    with office.desk.reading() as session:
        column = CommissionTransaction.voucher_id
        ids = session.scalars(select(column).distinct().order_by(column)).all()
    return [office.voucher(key) for key in ids if key]


@pytest.mark.rule("MST-101")
def test_only_the_closing_settlement_earns_and_its_undo_takes_back(dutch: Trade, reps: int) -> None:
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    assert made.total == TOTAL and "4450" not in dutch.voucher(made.voucher_id)
    paid(dutch, customer, made, 1000_00, "P1")
    assert earned(dutch) == []
    last = paid(dutch, customer, made, TOTAL - 1000_00, "P2")
    assert earned(dutch) == [4104, 2736]
    assert vouchers(dutch) == ["Dr 4450 68.40 | Cr 1650 68.40"]
    assert last is not None and settlements.undo_settlement(dutch.desk, last, DAY).done
    assert earned(dutch) == [4104, 2736, -4104, -2736]
    assert vouchers(dutch)[1] == "Cr 4450 68.40 | Dr 1650 68.40"
    with dutch.desk.reading() as session:
        first, second = session.scalars(select(Voucher).where(Voucher.document_id == made.invoice_id, Voucher.source == "SET"))
        assert second.reverses_id == first.id
        debit, credit = made.entry_ids[0], session.scalars(select(CustomerLedgerEntry.id).where(
            CustomerLedgerEntry.document_no == "P2")).one()
    assert settlements.settle(dutch.desk, debit, credit, TOTAL - 1000_00, DAY).done
    assert earned(dutch)[4:] == [4104, 2736]
    dutch.whole()


@pytest.mark.rule("MST-101")
@pytest.mark.parametrize("credit_first", [True, False])
def test_a_credit_note_lowers_what_payment_earns(dutch: Trade, reps: int, credit_first: bool) -> None:
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    if not credit_first:
        paid(dutch, customer, made, TOTAL // 2, "P1")
    credit = corrections.credit_note(dutch.desk, made.invoice_id, {1: Chosen(amount=900_00)}, reason_id=reason(dutch)).value
    assert credit is not None and credit.id is not None
    dutch.post_id(credit.id)
    if credit_first:
        assert earned(dutch) == []
        paid(dutch, customer, made, TOTAL // 2, "P1")
    assert sum(earned(dutch)) == 3420 and earned(dutch) == [4104, 2736, -2052, -1368]
    dutch.whole()


@pytest.mark.rule("MST-101", "FTI-043")
def test_an_invoice_that_is_cancelled_never_earns(dutch: Trade, reps: int) -> None:
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    once = paid(dutch, customer, made, TOTAL, "P1")
    assert once is not None and settlements.undo_settlement(dutch.desk, once, DAY).done
    assert corrections.cancel(dutch.desk, made.invoice_id, reason_id=reason(dutch)).done
    assert sum(earned(dutch)) == 0 and len(earned(dutch)) == 4
    dutch.whole()


@pytest.mark.rule("MST-101")
def test_without_posting_the_transactions_are_kept_all_the_same(dutch: Trade, reps: int) -> None:
    dutch.parameter(SALES_COMMISSION_POSTING, False)
    customer = dutch.customer()
    once = paid(dutch, customer, sold(dutch, reps, customer), TOTAL, "P1")
    assert earned(dutch) == [4104, 2736] and vouchers(dutch) == []
    assert once is not None and settlements.undo_settlement(dutch.desk, once, DAY).done
    assert earned(dutch)[2:] == [-4104, -2736]


@pytest.mark.rule("MST-101", "MST-042")
def test_a_missing_account_stops_the_settlement(dutch: Trade, reps: int) -> None:
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    with dutch.desk.writing("test") as uow:
        uow.session.delete(uow.session.get_one(RoleAccount, dutch.one(RoleAccount, role="COMMPAY")))
    assert paid(dutch, customer, made, TOTAL, "P1") is None and earned(dutch) == []
    with dutch.desk.reading() as session:
        assert session.scalars(select(Settlement.id)).all() == []


@pytest.mark.rule("MST-101")
def test_what_was_earned_at_invoice_stays_when_the_payment_is_undone(dutch: Trade, reps: int) -> None:
    dutch.parameter(SALES_COMMISSION_EARNED, "invoice")
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    dutch.parameter(SALES_COMMISSION_EARNED, "payment")
    once = paid(dutch, customer, made, TOTAL, "P1")
    assert once is not None and settlements.undo_settlement(dutch.desk, once, DAY).done
    assert earned(dutch) == [4104, 2736]


def entry_of(office: Trade, number: str) -> int:
    """The entry of a document."""
    with office.desk.reading() as session:
        return session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.document_no == number)).one()


@pytest.mark.rule("MST-101", "PST-004", "UND-02")
def test_the_preview_of_a_settlement_shows_the_commission_that_follows(dutch: Trade, reps: int) -> None:
    customer = dutch.customer()
    made = sold(dutch, reps, customer)
    paid(dutch, customer, made, 1000_00, "P1")
    item = Item(customer, EntryType.PAYMENT, "P2", DAY, DAY, TOTAL - 1000_00, "EUR")
    assert journal.post_item(dutch.desk, item).done
    pair = (made.entry_ids[0], entry_of(dutch, "P2"))
    with dutch.desk.reading() as session:
        before = len(session.scalars(select(Voucher.id)).all())
    shown = settlements.preview_settle(dutch.desk, *pair, TOTAL - 1000_00, DAY).value
    assert shown is not None and [(x.account, x.amount) for x in shown] == [("4450", 6840), ("1650", -6840)]
    assert settlements.preview_settle(dutch.desk, *pair, 1_00, DAY).value == []
    with dutch.desk.reading() as session:
        assert len(session.scalars(select(Voucher.id)).all()) == before
        assert not session.scalars(select(Settlement.id).where(Settlement.text.like("%P2%"))).all()
    done = settlements.settle(dutch.desk, *pair, TOTAL - 1000_00, DAY).value
    assert done is not None
    back = settlements.preview_undo(dutch.desk, done.settlement_ids[0], DAY).value
    assert back is not None and [(x.account, x.amount) for x in back.lines] == [("4450", -6840), ("1650", 6840)]
    assert earned(dutch) == [4104, 2736]


@pytest.mark.rule("MST-025", "PST-001", "MST-101")
def test_a_series_that_runs_full_while_commission_follows_is_named_and_nothing_is_posted(dutch: Trade, reps: int) -> None:
    customer = dutch.customer()
    made, other = sold(dutch, reps, customer), sold(dutch, reps, customer)
    once = paid(dutch, customer, other, TOTAL, "P0")
    assert journal.post_item(dutch.desk, Item(customer, EntryType.PAYMENT, "P1", DAY, DAY, TOTAL, "EUR")).done
    with dutch.desk.writing("test.series") as uow:
        line = uow.session.scalars(
            select(NumberSeriesLine).join(NumberSeries, NumberSeries.id == NumberSeriesLine.series_id)
            .join(NumberSeriesUse, NumberSeriesUse.series_id == NumberSeries.id)
            .where(NumberSeriesUse.purpose == "voucher_SET").order_by(NumberSeriesLine.start.desc()).limit(1)).one()
        line.last = line.last_used
    assert once is not None
    undone = settlements.undo_settlement(dutch.desk, once, DAY)
    assert undone.value is None and [p.code for p in undone.problems] == ["MST-025-exhausted"]
    assert undone.problems[0].saw["series"]
    assert settlements.preview_undo(dutch.desk, once, DAY).value is None
    told = settlements.settle(dutch.desk, made.entry_ids[0], entry_of(dutch, "P1"), TOTAL, DAY)
    assert told.value is None and [p.code for p in told.problems] == ["MST-025-exhausted"]
    credit = corrections.credit_note(dutch.desk, made.invoice_id, {1: Chosen(amount=1800_00)}, reason_id=reason(dutch)).value
    assert credit is not None and credit.id is not None
    refused = invoice_posting.post(dutch.desk, credit.id)
    assert refused.value is None and "MST-025-exhausted" in [p.code for p in refused.problems]
    with dutch.desk.reading() as session:
        assert session.get_one(SalesInvoice, credit.id).state == "draft"
    assert sum(earned(dutch)) == 6840
    dutch.whole()
