"""Each task of the close is computed from the documents behind it, up to the last day of the period (closing 1.4)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, EntryType, VoucherSource
from app.core.problems import error
from app.core.roles import AccountRole
from app.models.accounts import ReasonCode
from app.models.collections import CollectionRun, CustomerCollection
from app.models.company import CompanyBankAccount
from app.models.credit_holds import CreditHold
from app.models.customers import Customer
from app.models.interest import InterestTerms
from app.models.invoices import SalesInvoice
from app.models.jobs import JobDefinition, JobRun
from app.models.journals import Journal, JournalLine
from app.models.ledger import CustomerLedgerEntry
from app.models.products import Product
from app.models.sales import SalesOrder, SalesOrderLine
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, entry_voucher
from app.rules.sales.quantities import Step
from app.services import posting
from app.services.credit import holds, releasing
from app.services.interest.options import RunOptions
from app.services.sales import invoices, order_invoices
from app.settings import ALLOWANCE_PERCENTS
from tests.services.bank import statements
from tests.services.closing.closer import MARCH, Closer
from tests.services.sales.test_order_invoices import invoiced, wish
from tests.services.sales.test_orders import order, pieces, post
from tests.services.sales.test_recurring import assigned
from tests.storage import given

APRIL = MARCH + timedelta(1)
NA, DONE, OPEN = ("not_applicable", 0, None), "done", "open"


def drafted(closer: Closer, day: date, kind: str = "free_text", customer: int | None = None, **head: object) -> int:
    """A draft invoice of 121.00."""
    whom = customer or closer.office.customer()
    kept = invoices.save(closer.desk, closer.office.draft(whom, closer.office.line(1, "8000", "100"), kind=kind, day=day,
                                                          head=dict(head)))
    assert kept.value is not None and kept.value.id is not None, kept.problems
    return kept.value.id


def line(closer: Closer, kind: str, day: date | None, *, customer: bool = True) -> int:
    """An unposted line of a journal."""
    with closer.desk.writing("test.journal") as uow:
        journal = Journal(company_id=closer.desk.company_id, kind=kind, created_by_id=closer.desk.actor.user_id,
                          saved_at=closer.desk.clock.now())
        uow.session.add(journal)
        uow.session.flush()
        whom = uow.session.scalars(select(Customer.id)).first() if customer else None
        made = JournalLine(company_id=closer.desk.company_id, journal_id=journal.id, no=1, position=1, posting_date=day,
                           customer_id=whom, credit=10_000, currency="EUR")
        uow.session.add(made)
        uow.session.flush()
        return journal.id


# ---------------------------------------------------------------- sales

@pytest.mark.rule("CLS-030", "CLS-040", "CLS-042")
def test_free_text_invoices_count_by_the_date_they_would_be_posted_with(closer: Closer) -> None:
    assert closer.said("FTI") == (DONE, 0, 0)
    drafted(closer, APRIL)
    assert closer.said("FTI") == (DONE, 0, 0)
    first = drafted(closer, MARCH)
    assert closer.said("FTI") == (OPEN, 1, 12_100)
    found = closer.documents("FTI")[0]
    assert (found.key, found.date, found.amount, found.customer, found.ref) == (
        f"sales_invoice:{first}", MARCH, 12_100, "De Vries", ("sales_invoice", first))
    closer.office.post_id(first)
    assert closer.said("FTI") == (DONE, 0, 0)


@pytest.mark.rule("CLS-044")
def test_a_draft_tells_why_it_cannot_be_posted_and_leaves_when_its_date_moves(closer: Closer) -> None:
    blocked, dollars = closer.office.customer("Blok"), closer.office.customer("Dollar")
    drafted(closer, MARCH, customer=blocked)
    key = drafted(closer, MARCH, customer=dollars, currency="USD")
    closer.office.change(Customer, blocked, blocked=Blocked.INVOICE)
    assert closer.reasons("FTI") == ["CLS-044-blocked", "CLS-044-rate"]
    assert closer.said("FTI") == (OPEN, 2, 12_100)
    closer.office.change(SalesInvoice, key, document_date=APRIL)
    assert closer.said("FTI")[1] == 2  # it would still be posted in March
    closer.office.change(SalesInvoice, key, posting_date=APRIL, document_date=MARCH)
    assert closer.said("FTI")[1] == 1


@pytest.mark.rule("CLS-030", "CLS-040")
def test_orders_to_ship_in_the_period_are_confirmed(closer: Closer) -> None:
    assert closer.said("SOC") == closer.said("PCK") == closer.said("PSL") == closer.said("SNI") == NA
    sold = closer.on(date(2026, 3, 2))
    first, whom = order(sold.office), sold.office.customer("Jansen")
    again = sold.office.one(Product, number="P1")
    second = order(sold.office, pieces(again, "10"), customer=whom)
    assert closer.on(date(2026, 4, 2)).said("SOC") == NA  # this company confirms no orders
    assert post(closer.on(date(2026, 3, 2)).office, Step.CONFIRMATION, first.ref[1])[0].made
    closer.on(date(2026, 4, 2))
    assert closer.said("SOC") == (OPEN, 1, 1_210) and closer.reasons("SOC") == ["CLS-040-unconfirmed"]
    closer.office.change(SalesOrder, second.ref[1], requested=APRIL)
    assert closer.said("SOC") == (DONE, 0, 0)
    closer.office.change(SalesOrder, first.ref[1], changed_since_confirmation=True)
    assert closer.said("SOC")[1] == 1 and closer.reasons("SOC") == ["CLS-040-changed"]
    line_ = closer.office.one(SalesOrderLine, order_id=first.ref[1])
    for delivered, waiting in (("99.9999", 1), ("100", 0), ("110", 0)):  # ten more than were ordered
        closer.office.change(SalesOrderLine, line_, delivered=Decimal(delivered))
        assert closer.said("SOC")[1] == waiting, delivered


@pytest.mark.rule("CLS-030")
def test_what_was_delivered_and_not_invoiced_counts_in_money_as_of_the_last_day(closer: Closer) -> None:
    sold = closer.on(date(2026, 3, 2))
    key = order(sold.office).ref[1]
    assert post(sold.office, Step.PACKING_SLIP, key, "40")[0].made
    closer.on(date(2026, 4, 2))
    assert closer.said("SNI") == (OPEN, 1, 48_000)  # 40 of 100 pieces at 12.00, without VAT
    document = closer.documents("SNI")[0]
    assert (document.date, document.ref) == (date(2026, 3, 2), ("sales_order", key))
    assert invoiced(closer.on(date(2026, 3, 2)).office, key, quantities=("10",))
    closer.on(date(2026, 4, 2))
    assert closer.said("SNI") == (OPEN, 1, 36_000)
    rest = replace(wish(closer.office, key, quantities=("30",)), document_date=APRIL, posting_date=APRIL)
    assert order_invoices.post(closer.desk, rest)[0].made
    assert closer.said("SNI") == (OPEN, 1, 36_000)  # an invoice of April does not change March


@pytest.mark.rule("CLS-030", "CLS-040")
def test_lines_that_are_picked_or_to_be_delivered_wait_for_their_packing_slip(closer: Closer) -> None:
    sold = closer.on(date(2026, 3, 2))
    key = order(sold.office).ref[1]
    closer.on(date(2026, 4, 2))
    assert closer.said("PSL") == (DONE, 0, None)
    assert post(closer.on(date(2026, 3, 2)).office, Step.PICKING_LIST, key, "40")[0].made
    closer.on(date(2026, 4, 2))
    assert closer.said("PCK")[0] in (DONE, OPEN)
    assert closer.said("PSL")[:2] == (OPEN, 1)
    assert post(closer.on(date(2026, 3, 2)).office, Step.PACKING_SLIP, key, "40")[0].made
    closer.on(date(2026, 4, 2))
    assert closer.said("PSL") == (DONE, 0, None)


@pytest.mark.rule("CLS-030")
def test_recurring_invoices_count_until_they_are_generated_but_not_those_of_blocked_customers(closer: Closer) -> None:
    assert closer.said("RCI") == NA
    whom = closer.office.customer()
    assigned(closer.office, whom, MARCH)
    assigned(closer.office, closer.office.customer("Later"), APRIL, name="Other")
    assert closer.said("RCI") == (OPEN, 1, None)
    closer.office.change(Customer, whom, blocked=Blocked.ALL)
    row = closer.row("RCI")
    assert (row.status.value, row.count) == (DONE, 0) and row.note is not None and row.note.code == "CLS-030-left"
    assert [(d.counted, d.reason is not None) for d in closer.documents("RCI")] == [(False, True)]


@pytest.mark.rule("CLS-030")
def test_order_invoices_and_prepayments_that_are_drafts_wait_to_be_posted(closer: Closer) -> None:
    drafted(closer, MARCH, kind="prepayment")
    drafted(closer, APRIL, kind="prepayment")
    assert closer.said("INV") == (OPEN, 1, 12_100)
    assert closer.said("FTI") == (DONE, 0, 0)


# ---------------------------------------------------------------- receivables

@pytest.mark.rule("CLS-030", "CLS-040")
def test_lines_of_journals_count_by_their_posting_date(closer: Closer) -> None:
    closer.office.customer()
    line(closer, "payment", APRIL)
    line(closer, "general", APRIL)
    assert closer.said("PAY") == closer.said("GJN") == (DONE, 0, 0)
    line(closer, "payment", MARCH)
    line(closer, "payment", None)  # one without a date counts, too
    line(closer, "general", MARCH)
    line(closer, "general", MARCH, customer=False)  # no customer: the accountant's
    assert closer.said("PAY") == (OPEN, 2, -20_000)
    assert closer.said("GJN") == (OPEN, 1, -10_000)
    assert closer.documents("PAY")[0].user == "Anna"


@pytest.mark.rule("CLS-031")
@pytest.mark.rule("CLS-030", "CLS-037")
def test_money_that_came_in_counts_alike_from_a_journal_and_from_the_bank(closer: Closer) -> None:
    closer.office.customer()
    line(closer, "payment", MARCH)
    statements.imported(closer.books(), statements.line(30_00, day=MARCH), total=30_00, day=MARCH)
    statements.imported(closer.books(), statements.line(70_00, day=APRIL), total=70_00, opening=30_00, number="2", day=APRIL)
    assert closer.said("PAY") == (OPEN, 2, -130_00)
    drafted(closer, MARCH)
    assert closer.evaluated().to_post == 251_00  # receipts do not make the invoices less that are still to be posted


@pytest.mark.parametrize(("code", "kind"), [("BED", "bill_draw"), ("BEP", "bill_protest"), ("BER", "bill_redraw"),
                                            ("BEM", "bill_remittance"), ("BES", "bill_settle")])
def test_bills_are_not_applicable_without_their_journals(closer: Closer, code: str, kind: str) -> None:
    assert closer.said(code) == NA
    closer.office.customer()
    line(closer, kind, MARCH)
    assert closer.said(code) == (OPEN, 1, -10_000)


def received(closer: Closer, customer: int, cents: int, day: date) -> None:
    """A payment of a customer that settles nothing."""
    books = given.at_desk(closer.desk)
    entry = PlannedEntry(customer, EntryType.PAYMENT, f"P{customer}", day, day, cents, cents, books.profile_id, books.receivable,
                         opening=True)
    plan = entry_voucher(Heading(VoucherSource.OPN, day, day, "EUR", "Opening"), [entry],
                         [Contra(books.contra, AccountRole.OPENING, -cents)], Conversion(), books.penny)
    with closer.desk.writing("test.receipt") as unit:
        posting.post(closer.desk, unit, plan)


@pytest.mark.rule("CLS-030")
def test_open_credits_count_while_the_customer_has_open_invoices(closer: Closer) -> None:
    whom, other = closer.office.customer(), closer.office.customer("Jansen")
    for customer, cents in ((whom, -4_840), (other, -3_630)):
        received(closer, customer, cents, date(2026, 3, 10))
    assert closer.said("UNA") == (DONE, 0, 0)
    closer.office.post(closer.office.draft(whom, closer.office.line(1, "8000", "100"), day=MARCH))
    closer.office.post(closer.office.draft(other, closer.office.line(1, "8000", "100"), day=APRIL))
    assert closer.said("UNA") == (OPEN, 1, -4_840)
    found = closer.documents("UNA")[0]
    assert (found.customer, found.amount, found.user) == ("De Vries", -4_840, "Anna")
    with closer.desk.reading() as session:
        entry = session.scalars(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.customer_id == whom)).first()
    assert found.key == f"customer_ledger_entry:{entry}"


@pytest.mark.rule("CLS-030")
def test_a_bank_without_a_reconciliation_that_reaches_the_last_day_is_told(closer: Closer) -> None:
    assert closer.said("CLR") == NA
    with closer.desk.reading() as session:
        assert session.scalars(select(CompanyBankAccount.id)).first() is not None


# ---------------------------------------------------------------- collections

def owing(closer: Closer, name: str = "De Vries", day: date = date(2026, 3, 1)) -> int:
    """A customer with an invoice of 121.00 that is due before the end of March."""
    whom = closer.office.customer(name)
    sold = closer.on(day)
    sold.office.post(sold.office.draft(whom, sold.office.line(1, "8000", "100"), day=day))
    closer.on(date(2026, 4, 2))
    return whom


@pytest.mark.rule("CLS-030")
def test_customers_with_interest_terms_count_until_a_run_to_the_last_day_looked_at_them(closer: Closer) -> None:
    first, second = owing(closer), owing(closer, "Jansen")
    with closer.desk.reading() as session:
        terms = session.scalars(select(InterestTerms.id)).first()
    with closer.desk.writing("test.terms") as uow:
        for whom in (first, second):
            row = uow.session.get(CustomerCollection, whom)
            if row is None:
                row = CustomerCollection(company_id=closer.desk.company_id, customer_id=whom)
                uow.session.add(row)
            row.interest_terms_id = terms

    def ran(day: date, *customers: int) -> None:
        options = RunOptions(day, customer_ids=customers or None)
        with closer.desk.writing("test.run") as uow:
            uow.session.add(CollectionRun(company_id=closer.desk.company_id, kind="interest", parameters=options.stored(),
                                          created_at=closer.desk.clock.now(), created_by_id=closer.desk.actor.user_id))

    assert closer.said("INT") == (OPEN, 2, 24_200)
    ran(MARCH - timedelta(1))
    assert closer.said("INT") == (OPEN, 2, 24_200)
    ran(MARCH, first)
    assert [d.customer for d in closer.documents("INT")] == ["Jansen"] and closer.said("INT") == (OPEN, 1, 12_100)
    ran(APRIL)
    assert closer.said("INT") == (DONE, 0, 0)


@pytest.mark.rule("CLS-030")
def test_reminders_that_would_be_proposed_at_the_end_of_the_period_count(closer: Closer) -> None:
    owing(closer)
    row = closer.row("REM")
    assert (row.status.value, row.count, row.amount) == (OPEN, 1, 12_100)
    assert closer.reasons("REM") == ["CLS-040-proposed"]
    from app.services import reminders
    from app.services.reminder_facts import RunOptions as Letters
    assert reminders.suggest(closer.desk, Letters(MARCH)).value
    assert closer.reasons("REM") == ["CLS-040-letter-draft"]


@pytest.mark.rule("CLS-030")
def test_the_aged_balance_of_the_last_day_is_newer_than_the_last_posting(closer: Closer) -> None:
    assert closer.said("AGE") == (DONE, 0, None)  # nothing is open: there is nothing to keep
    owing(closer)
    assert closer.said("AGE") == (OPEN, 1, None)
    then = closer.later()
    then.snapshot(APRIL)
    assert then.said("AGE") == (OPEN, 1, None)
    then.snapshot(MARCH)
    assert then.said("AGE") == (DONE, 0, None)
    after = then.later()
    after.office.post(after.office.draft(after.office.customer("New"), after.office.line(1, "8000", "5"), day=APRIL))
    assert after.said("AGE") == (DONE, 0, None)  # dated after the period
    after.office.post(after.office.draft(after.office.customer("Newer"), after.office.line(1, "8000", "5"), day=MARCH))
    assert after.said("AGE") == (OPEN, 1, None)


# ---------------------------------------------------------------- ledger and system

@pytest.mark.rule("CLS-030")
def test_the_provision_counts_by_the_change_it_asks_for(closer: Closer) -> None:
    owing(closer)
    assert closer.said("ALW") == NA
    closer.office.parameter(ALLOWANCE_PERCENTS, ("10", "10", "10", "10", "10", "10"))
    row = closer.row("ALW")
    assert (row.status.value, row.amount) == (OPEN, 1_210)


@pytest.mark.rule("CLS-030", "CLS-031")
def test_currencies_are_revalued_and_have_rates_only_where_they_are_used(closer: Closer) -> None:
    owing(closer)
    assert closer.said("RAT") == closer.said("REV") == NA
    assert closer.said("ESL") == closer.said("ESS") == NA


@pytest.mark.rule("CLS-030", "CLS-050")
def test_the_sub_ledger_agrees_with_the_ledger(closer: Closer) -> None:
    owing(closer)
    assert closer.said("REC") == (DONE, 0, 0)


@pytest.mark.rule("CLS-030")
def test_a_backup_is_newer_than_the_last_posting_of_the_period(closer: Closer) -> None:
    assert closer.said("BKP") == (DONE, 0, None)
    owing(closer)
    assert closer.said("BKP") == (OPEN, 1, None)
    then = closer.later()
    then.back_up()
    assert then.said("BKP") == (DONE, 0, None)
    after = then.later()
    after.office.post(after.office.draft(after.office.customer("New"), after.office.line(1, "8000", "5"), day=APRIL))
    assert after.said("BKP") == (DONE, 0, None)
    after.office.post(after.office.draft(after.office.customer("Newer"), after.office.line(1, "8000", "5"), day=MARCH))
    assert after.said("BKP") == (OPEN, 1, None)


@pytest.mark.rule("CLS-030")
def test_runs_of_jobs_that_post_count_until_they_are_finished_or_seen_to(closer: Closer) -> None:
    desk = closer.desk
    with desk.writing("test.job") as uow:
        made = {row.code: row for row in uow.session.scalars(select(JobDefinition).where(
            JobDefinition.company_id == desk.company_id))}
        ledger = made.get("job/RCI") or JobDefinition(company_id=desk.company_id, code="job/RCI", parameters={}, schedule={},
                                                      run_as_id=desk.actor.user_id)
        uow.session.add(ledger)
        uow.session.flush()
        run, _later = runs = [JobRun(company_id=desk.company_id, definition_id=ledger.id, business_date=day, state="error")
                              for day in (MARCH, APRIL)]
        uow.session.add_all(runs)
        uow.session.flush()
        key = run.id
    assert closer.said("JOB") == (OPEN, 1, None) and closer.reasons("JOB") == ["CLS-040-run-failed"]
    with desk.writing("test.job") as uow:
        uow.session.get_one(JobRun, key).acknowledged = {"by": "Anna"}
    assert closer.said("JOB") == (DONE, 0, None)


@pytest.mark.rule("CLS-044")
def test_an_order_that_credit_control_holds_is_counted_with_its_reason(closer: Closer) -> None:
    sold = closer.on(date(2026, 3, 2))
    key = order(sold.office).ref[1]
    assert post(sold.office, Step.PICKING_LIST, key, "40")[0].made
    with sold.desk.reading() as session:
        why = next(row.id for row in session.scalars(select(ReasonCode)) if "credit_hold" in row.uses)
    assert holds.force_one(sold.desk, key, why, "waits for the insurer").done
    closer.on(date(2026, 4, 2))
    assert closer.said("PSL")[:2] == (OPEN, 1) and closer.reasons("PSL") == ["CLS-044-hold"]


@pytest.mark.rule("CLS-030", "ORD-031", "CRD-91")
def test_an_invoice_that_waits_for_credit_control_counts_by_its_own_date_and_tells_why_posting_failed(closer: Closer) -> None:
    sold = closer.on(date(2026, 3, 2))
    key = order(sold.office).ref[1]
    with sold.desk.reading() as session:
        why = next(row.id for row in session.scalars(select(ReasonCode)) if "credit_hold" in row.uses)
    assert holds.force_one(sold.desk, key, why, "waits for the insurer").done
    closer.on(date(2026, 4, 2))
    assert closer.said("INV") == (DONE, 0, 0)  # it is no invoice that is held
    hold = closer.office.one(CreditHold, order_id=key)
    closer.office.change(CreditHold, hold, step="invoice", parameters={"posting_date": APRIL.isoformat()})
    assert closer.said("INV") == (DONE, 0, 0)
    closer.office.change(CreditHold, hold, parameters={"posting_date": MARCH.isoformat()})
    assert closer.said("INV")[:2] == (OPEN, 1) and closer.reasons("INV") == ["CLS-044-hold"]
    releasing.keep_failure(closer.desk, hold, [error("CLS-005-on-hold", period="2026-03", day=MARCH)])
    found, = closer.documents("INV")
    assert found.reason is not None and (found.reason.code, found.date) == ("CLS-005-on-hold", MARCH)
    assert found.ref == ("sales_order", key)
