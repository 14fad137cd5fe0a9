"""Entries posted by hand: opening items and lines against an account, as previewed, or refused with every reason (PST-015)."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import func, select

from app.core.enums import Blocked, EntryType, PeriodState, VoucherSource
from app.core.problems import Outcome
from app.core.roles import AccountRole
from app.models.accounts import Account, ExchangeRate, NumberSeries, NumberSeriesLine, NumberSeriesUse, RateType, RoleAccount
from app.models.company import FiscalPeriod, PeriodStatus
from app.models.customers import Customer
from app.models.ledger import (
    CustomerEntryState,
    CustomerLedgerEntry,
    DetailedEntry,
    GeneralLedgerEntry,
    Voucher,
)
from app.services import corrections, journal, ledger
from app.services.journal import Item
from app.services.posting import Posted
from app.storage import verify
from tests.services.dunning import D, Office

Lines = list[tuple[str, int]]


def account(office: Office, number: str) -> int:
    with office.desk.reading() as session:
        return session.scalars(select(Account.id).where(Account.number == number)).one()


def line(office: Office, amount: int, kind: EntryType = EntryType.INVOICE, contra: str | None = "8000", **more: Any) -> Item:
    """An item of today for a new customer, against revenue of 1300's other side unless told."""
    who = more.pop("customer_id", None) or office.customer()
    return replace(Item(who, kind, "M-1", D, D, amount, "EUR", contra_id=None if contra is None else account(office, contra)),
                   **more)


def previewed(office: Office, item: Item) -> Lines:
    found = journal.preview(office.desk, item)
    assert found.value is not None, found.problems
    return [(x.account, x.accounting_amount) for x in found.value]


def posted(office: Office, item: Item, confirmed: frozenset[str] = frozenset()) -> Posted:
    found = journal.post_item(office.desk, item, confirmed=confirmed)
    assert found.value is not None, found.problems
    return found.value


def booked(office: Office, voucher_id: int | None) -> Lines:
    with office.desk.reading() as session:
        rows = session.execute(select(Account.number, GeneralLedgerEntry.accounting_amount).join(
            GeneralLedgerEntry, GeneralLedgerEntry.account_id == Account.id).where(
                GeneralLedgerEntry.voucher_id == voucher_id).order_by(GeneralLedgerEntry.line_no))
        return [(number, amount) for number, amount in rows]


def entry(office: Office, entry_id: int) -> CustomerLedgerEntry:
    with office.desk.reading() as session:
        found = session.get_one(CustomerLedgerEntry, entry_id)
        session.expunge_all()
        return found


def written(office: Office) -> tuple[int, ...]:
    """How much stands in the ledger, and how many numbers were used."""
    with office.desk.reading() as session:
        counts = [session.scalar(select(func.count()).select_from(t)) or 0
                  for t in (Voucher, GeneralLedgerEntry, CustomerLedgerEntry, DetailedEntry, CustomerEntryState)]
        return (*counts, session.scalar(select(func.sum(NumberSeriesLine.last_used))) or 0)


def codes(outcome: Outcome[Any]) -> list[str]:
    return [p.code for p in outcome.problems]


def refused(office: Office, item: Item) -> list[str]:
    """Codes of everything that speaks against an item; preview and posting say the same and nothing is written."""
    before = written(office)
    found = journal.post_item(office.desk, item)
    assert found.value is None and written(office) == before
    assert codes(journal.preview(office.desk, item)) == codes(found)
    return codes(found)


def block(office: Office, customer_id: int, value: Blocked) -> None:
    with office.desk.writing("test.block") as uow:
        uow.session.get_one(Customer, customer_id).blocked = value


def period(office: Office, day: date, state: PeriodState) -> None:
    with office.desk.writing("test.period") as uow:
        found = uow.session.scalars(select(FiscalPeriod).where(FiscalPeriod.start <= day, FiscalPeriod.end >= day)).one()
        uow.session.add(PeriodStatus(company_id=office.desk.company_id, period_id=found.id, status=state))


def rate(office: Office, currency: str, value: str, day: date = D) -> None:
    """A rate of the company: accounting units per unit, valid from `day`."""
    with office.desk.writing("test.rate") as uow:
        kind = uow.session.scalars(select(RateType.id).order_by(RateType.id)).first()
        uow.session.add(ExchangeRate(
            company_id=office.desk.company_id, rate_type_id=kind, from_currency=currency, to_currency="EUR", valid_from=day,
            direction="accounting_per_foreign", value=Decimal(value), source="manual",
            imported_at=office.desk.clock.now()))


# ---------------------------------------------------------------- what is posted

@pytest.mark.postgres
@pytest.mark.rule("PST-004", "PST-015", "PST-012", "PST-020")
def test_the_preview_shows_the_exact_voucher_and_takes_no_number(dunning_office: Office) -> None:
    item = line(dunning_office, 121_00)
    before = written(dunning_office)
    shown = previewed(dunning_office, item)
    assert shown == [("1300", 121_00), ("8000", -121_00)] and written(dunning_office) == before
    made = posted(dunning_office, item)
    assert booked(dunning_office, made.voucher_id) == shown
    assert made.number is not None and "GEN" in made.number


@pytest.mark.rule("PST-011", "PST-012")
@pytest.mark.parametrize(("kind", "amount", "lines"), [
    (EntryType.INVOICE, 121000, [("1300", 121000), ("9990", -121000)]),
    (EntryType.CREDIT_NOTE, 12100, [("1300", -12100), ("9990", 12100)]),
    (EntryType.PAYMENT, 30000, [("1300", -30000), ("9990", 30000)]),
])
def test_an_opening_item_stands_against_the_opening_account(dunning_local: Office, kind: EntryType, amount: int,
                                                            lines: Lines) -> None:
    made = posted(dunning_local, line(dunning_local, amount, kind, None))
    assert booked(dunning_local, made.voucher_id) == lines
    found = entry(dunning_local, made.entry_ids[0])
    assert found.opening and found.entry_type is kind and made.number is not None and "OPN" in made.number


@pytest.mark.rule("PST-015", "LED-001", "LED-002")
@pytest.mark.parametrize(("kind", "typed", "kept"), [
    (EntryType.INVOICE, 100, 100), (EntryType.CREDIT_NOTE, 100, -100), (EntryType.PAYMENT, 100, -100),
    (EntryType.REFUND, 100, 100), (EntryType.INTEREST_NOTE, 100, 100), (EntryType.COLLECTION_LETTER, 100, 100),
    (EntryType.JOURNAL, 100, 100),
    (EntryType.JOURNAL, -100, -100)])
def test_each_type_makes_one_entry_on_its_side(dunning_local: Office, kind: EntryType, typed: int, kept: int) -> None:
    made = posted(dunning_local, line(dunning_local, typed, kind))
    [only] = made.entry_ids
    found = entry(dunning_local, only)
    assert (found.entry_type, found.amount, found.instalment, found.instalments) == (kind, kept, 1, 1)


@pytest.mark.rule("LED-004")
def test_an_entry_begins_with_one_initial_detail_and_its_settlement_adds_lines(dunning_local: Office) -> None:
    who = dunning_local.customer()
    invoice = posted(dunning_local, line(dunning_local, 1_000_00, customer_id=who)).entry_ids[0]
    paid = posted(dunning_local, line(dunning_local, 400_00, EntryType.PAYMENT, "1100", customer_id=who,
                                      document_no="P-1")).entry_ids[0]
    assert corrections.settle(dunning_local.desk, invoice, paid, 400_00, D).done
    with dunning_local.desk.reading() as session:
        rows = session.scalars(select(DetailedEntry).where(DetailedEntry.entry_id == invoice).order_by(DetailedEntry.id)).all()
        assert [(r.kind.value, r.amount, r.posting_date) for r in rows] == [("initial", 1_000_00, D), ("settlement", -400_00, D)]
        assert rows[0].gl_entry_id is not None and rows[0].voucher_id is not None and rows[1].pair_id is not None
        assert session.get_one(CustomerEntryState, invoice).remaining == sum(r.amount for r in rows)
    assert entry(dunning_local, invoice).amount == 1_000_00


@pytest.mark.rule("PST-015")
def test_an_empty_due_date_follows_the_terms_and_a_credit_is_due_at_once(dunning_local: Office) -> None:
    due = {}
    for kind in (EntryType.INVOICE, EntryType.CREDIT_NOTE):
        made = posted(dunning_local, line(dunning_local, 100, kind, document_date=D - timedelta(3)))
        with dunning_local.desk.reading() as session:
            due[kind] = session.get_one(CustomerEntryState, made.entry_ids[0]).due_date
    assert due[EntryType.CREDIT_NOTE] == D - timedelta(3) and due[EntryType.INVOICE] > D


# ---------------------------------------------------------------- foreign currency

@pytest.mark.rule("PST-015", "PST-030")
def test_a_dollar_line_is_worth_its_rate_of_the_posting_date(dunning_local: Office) -> None:
    rate(dunning_local, "USD", "1.10", D - timedelta(5))
    rate(dunning_local, "USD", "9.99", D + timedelta(1))
    item = line(dunning_local, 1_000_00, currency="USD")
    assert previewed(dunning_local, item) == [("1300", 1_100_00), ("8000", -1_100_00)]
    made = posted(dunning_local, item)
    found = entry(dunning_local, made.entry_ids[0])
    assert (found.currency, found.amount, found.accounting_amount, Decimal(found.rate)) == (
        "USD", 1_000_00, 1_100_00, Decimal("1.10"))


@pytest.mark.rule("PST-015", "MST-036")
def test_without_a_rate_on_that_day_nothing_is_posted(dunning_local: Office) -> None:
    rate(dunning_local, "USD", "1.10", D + timedelta(1))
    assert refused(dunning_local, line(dunning_local, 1_000_00, currency="USD")) == ["PST-015-rate"]


@pytest.mark.rule("PST-034", "CUR-01", "CUR-05")
def test_a_dollar_invoice_paid_at_a_lower_rate_books_the_loss_that_the_preview_showed(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    invoice = office.entry(who, 980_00, D, currency="USD", rate=Decimal("1.10"))
    paid = office.entry(who, -980_00, D, currency="USD", rate=Decimal("0.80"), kind=EntryType.PAYMENT)
    shown = corrections.preview_settle(office.desk, invoice, paid, 980_00, D).value
    assert shown is not None and [(x.account, x.accounting_amount) for x in shown] == [("1300", -294_00), ("9210", 294_00)]
    made = corrections.settle(office.desk, invoice, paid, 980_00, D).value
    assert made is not None and booked(office, made.voucher_id) == [("1300", -294_00), ("9210", 294_00)]
    with office.desk.reading() as session:
        states = [session.get_one(CustomerEntryState, i) for i in (invoice, paid)]
        assert [(s.remaining, s.remaining_accounting, s.closed_on) for s in states] == [(0, 0, D), (0, 0, D)]
        assert set(ledger.control_difference(session, office.desk.company_id, D).values()) == {0}


# ---------------------------------------------------------------- what is refused

@pytest.mark.rule("PST-002", "PST-015")
def test_everything_that_is_wrong_is_told_at_once_in_the_order_of_the_checks(dunning_local: Office) -> None:
    who = dunning_local.customer()
    block(dunning_local, who, Blocked.ALL)
    period(dunning_local, D, PeriodState.ON_HOLD)
    item = line(dunning_local, -5, EntryType.INVOICE, "1300", customer_id=who, document_no=" ", due=D - timedelta(1),
                currency="USD")
    assert refused(dunning_local, item) == ["PST-015-number", "PST-015-sign", "PST-015-due", "BM-2", "CLS-005-on-hold",
                                            "CLS-014-use", "PST-015-account", "PST-015-rate"]


@pytest.mark.rule("PST-015")
@pytest.mark.parametrize(("wrong", "code", "field"), [
    ({"customer_id": 99_999}, "PST-015-customer", "customer"), ({"document_no": ""}, "PST-015-number", "document_no"),
    ({"document_no": "X" * 21}, "PST-015-number", "document_no"), ({"amount": 0}, "PST-015-amount", "amount"),
    ({"amount": -1}, "PST-015-sign", "amount"), ({"due": D - timedelta(1)}, "PST-015-due", "due"),
])
def test_a_field_that_is_wrong_is_named(dunning_local: Office, wrong: dict[str, Any], code: str, field: str) -> None:
    item = replace(line(dunning_local, 100), **wrong)
    assert refused(dunning_local, item) == [code]
    assert journal.preview(dunning_local.desk, item).problems[0].field == field


@pytest.mark.rule("PST-015")
@pytest.mark.parametrize("good", [{"document_no": "X" * 20}, {"due": D}, {"amount": 1}])
def test_on_the_near_side_of_each_limit_it_is_posted(dunning_local: Office, good: dict[str, Any]) -> None:
    assert posted(dunning_local, replace(line(dunning_local, 100), **good)).voucher_id


@pytest.mark.rule("MST-041", "PST-015", "PST-041")
@pytest.mark.parametrize(("number", "code"), [("1300", "PST-015-account"), ("1450", "PST-015-account"), ("1500", "PST-015-vat")])
def test_control_accounts_and_vat_accounts_take_no_line_by_hand(dunning_local: Office, number: str, code: str) -> None:
    assert refused(dunning_local, line(dunning_local, 100, contra=number)) == [code]
    offered = {words.split(" ")[0] for _id, words in journal.accounts(dunning_local.desk)}
    assert number not in offered and "8000" in offered


@pytest.mark.rule("MST-042")
def test_a_blocked_account_takes_nothing(dunning_local: Office) -> None:
    with dunning_local.desk.writing("test.block_account") as uow:
        uow.session.get_one(Account, account(dunning_local, "8000")).blocked = True
    assert refused(dunning_local, line(dunning_local, 100)) == ["PST-015-account"]


@pytest.mark.rule("MST-042", "PST-002")
def test_a_missing_role_account_is_named_before_a_number_is_used(dunning_local: Office) -> None:
    with dunning_local.desk.writing("test.role") as uow:
        for row in uow.session.scalars(select(RoleAccount).where(RoleAccount.role == AccountRole.OPENING)):
            uow.session.delete(row)
    assert refused(dunning_local, line(dunning_local, 100, contra=None)) == ["MST-042-missing"]


@pytest.mark.rule("PST-002", "MST-025")
def test_a_series_that_is_used_up_refuses_with_its_name(dunning_local: Office) -> None:
    posted(dunning_local, line(dunning_local, 100))
    with dunning_local.desk.writing("test.series") as uow:
        series = uow.session.scalars(select(NumberSeries.id).join(NumberSeriesUse, NumberSeriesUse.series_id == NumberSeries.id)
                                     .where(NumberSeriesUse.purpose == "voucher_GEN")).one()
        for row in uow.session.scalars(select(NumberSeriesLine).where(NumberSeriesLine.series_id == series)):
            row.last = row.last_used
    assert refused(dunning_local, line(dunning_local, 100)) == ["MST-025-exhausted"]


MATRIX = [
    (EntryType.INVOICE, "8000", {Blocked.INVOICE, Blocked.ALL}), (EntryType.JOURNAL, "8000", {Blocked.INVOICE, Blocked.ALL}),
    (EntryType.PAYMENT, "1100", {Blocked.ALL}), (EntryType.REFUND, "1100", {Blocked.ALL}),
    (EntryType.CREDIT_NOTE, "8000", {Blocked.ALL}), (EntryType.INTEREST_NOTE, "9100", {Blocked.ALL}),
    (EntryType.COLLECTION_LETTER, "8300", {Blocked.ALL}), (EntryType.INVOICE, None, set()),
]


@pytest.mark.rule("BLK-M32", "BLK-M33", "BLK-M34", "BLK-M35", "BLK-M54", "PST-015")
@pytest.mark.parametrize(("kind", "contra", "refusing"), MATRIX)
def test_blocked_customers_by_type_of_line(dunning_local: Office, kind: EntryType, contra: str | None,
                                           refusing: set[Blocked]) -> None:
    who = dunning_local.customer()
    for n, value in enumerate(Blocked):
        block(dunning_local, who, value)
        item = line(dunning_local, 100, kind, contra, customer_id=who, document_no=f"B-{n}")
        if value in refusing:
            assert refused(dunning_local, item)[0] == "BM-2"
        else:
            assert posted(dunning_local, item).voucher_id


@pytest.mark.rule("PST-015", "CLS-005")
@pytest.mark.parametrize("state", [PeriodState.ON_HOLD, PeriodState.PERMANENTLY_CLOSED])
def test_a_period_that_is_not_open_refuses_on_its_last_day_and_takes_the_day_after(dunning_local: Office,
                                                                                   state: PeriodState) -> None:
    january = date(2026, 1, 31)
    period(dunning_local, january, state)
    item = line(dunning_local, 100, posting_date=january, document_date=january)
    assert refused(dunning_local, item)[1:] == ["CLS-014-use"]
    way_out = journal.preview(dunning_local.desk, item).problems[1]
    assert way_out.saw["day"] == date(2026, 2, 1)
    assert posted(dunning_local, replace(item, posting_date=date(2026, 2, 1))).voucher_id


@pytest.mark.rule("MST-033", "PST-015")
@pytest.mark.parametrize(("days", "asked"), [(-30, False), (-31, True), (0, False), (1, True)])
def test_a_day_far_from_today_is_asked_first(dunning_local: Office, days: int, asked: bool) -> None:
    day = D + timedelta(days)
    item = line(dunning_local, 100, posting_date=day, document_date=day)
    found = journal.post_item(dunning_local.desk, item)
    assert found.done is not asked
    if asked:
        assert posted(dunning_local, item, frozenset(p.key for p in found.problems if p.key)).voucher_id


@pytest.mark.rule("PST-015")
def test_the_same_number_for_the_same_customer_is_asked_and_for_another_not(dunning_local: Office) -> None:
    item = line(dunning_local, 100)
    posted(dunning_local, item)
    again = replace(item, document_no="m-1 ")
    assert codes(journal.post_item(dunning_local.desk, again)) == ["PST-015-twice"]
    key = frozenset(p.key for p in journal.preview(dunning_local.desk, again).problems if p.key)
    assert posted(dunning_local, again, key).voucher_id
    assert posted(dunning_local, replace(item, customer_id=dunning_local.customer("Other"))).voucher_id
    assert posted(dunning_local, replace(item, entry_type=EntryType.PAYMENT)).voucher_id


@pytest.mark.rule("PST-003", "LED-002")
def test_what_was_posted_by_hand_cannot_be_changed(dunning_local: Office) -> None:
    made = posted(dunning_local, line(dunning_local, 100))
    with pytest.raises(Exception, match="final|append"), dunning_local.desk.writing("test.tamper") as uow:
        uow.session.get_one(CustomerLedgerEntry, made.entry_ids[0]).amount = 1
    assert entry(dunning_local, made.entry_ids[0]).amount == 100


@pytest.mark.rule("LED-005", "PST-010")
def test_every_proof_holds_after_everything_that_can_be_posted_by_hand(dunning_local: Office) -> None:
    office, who = dunning_local, dunning_local.customer()
    rate(office, "USD", "1.0937")
    made = {}
    for n, (kind, contra, _refusing) in enumerate(MATRIX):
        for currency in ("EUR", "USD"):
            item = line(office, 333_33 + n, kind, contra, customer_id=who, document_no=f"A-{n}{currency}", currency=currency)
            made[kind, contra, currency] = posted(office, item)
    for currency in ("EUR", "USD"):
        [debit] = made[EntryType.INVOICE, "8000", currency].entry_ids
        [credit] = made[EntryType.PAYMENT, "1100", currency].entry_ids
        done = corrections.settle(office.desk, debit, credit, 111_11, D).value
        assert done is not None and corrections.undo_settlement(office.desk, done.settlement_ids[0], D, reason_id=1).done
    back = made[EntryType.JOURNAL, "8000", "USD"].voucher_id
    assert back is not None and corrections.reverse(office.desk, back, D, reason="Wrong customer").done
    with office.desk.reading() as session:
        assert [f for f in verify.prove(session) if f.proof != "L19"] == []
        assert session.scalars(select(Voucher.source).distinct()).all() is not None
        assert {VoucherSource.GEN, VoucherSource.OPN} <= set(session.scalars(select(Voucher.source)))
