"""Payments in foreign currency: the chapter's figures in the books, parts at two rates, across currencies, taken back (CUR)."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.accounts import ExchangeRate, RateType
from app.models.company import CompanyBankAccount
from app.models.ledger import CustomerEntryState, SettlementPair
from app.services import company_parameters, payments
from app.services.payments import Wish
from app.services.payments.balances import balances, bank_amounts, rate_by_bank, takes_bank_amount
from app.settings import SETTLE_BETWEEN_CURRENCIES, SETTLE_PARTIAL_DISCOUNT
from tests.services.bank import statements
from tests.services.bank.statements import own_bank
from tests.services.dunning import D, Office
from tests.services.payments.receipts import booked, invoice, kept, left, marked, posted, receipt, told, whole
from tests.services.payments.test_settling import reason


def typed(office: Office, no: int, who: int, amount: int, currency: str, rate: str) -> payments.Line:
    return replace(receipt(office, no, who, amount, currency=currency), rate=Decimal(rate), rate_typed=True)


@pytest.mark.rule("CUR-01", "CUR-03", "CUR-04", "UND-03", "DSC-06")
def test_two_parts_at_two_rates_give_a_loss_and_a_gain_and_the_second_is_taken_back_exactly(dunning_local: Office) -> None:
    office = dunning_local
    company_parameters.change(office.desk, SETTLE_PARTIAL_DISCOUNT, True)
    who = office.customer(currency="USD")
    entry = invoice(office, who, 1000_00, currency="USD", rate=Decimal("1.10"), tiers=[(D, 20_00)])
    found, money = [], []
    for rate in ("1.05", "1.12"):
        journal = kept(office, typed(office, 1, who, 490_00, "USD", rate))
        marked(office, journal, 1, entry)
        done = posted(office, journal, confirmed=frozenset(
            p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
        money.append(done.entries[1])
        found.append((dict(booked(office, done.vouchers[0][0]))["BANK"], dict(booked(office, done.vouchers[0][0] + 1))))
    assert [bank for bank, _lines in found] == [514_50, 548_80]
    assert found[0][1]["CASHDISC"] == 10_50 and found[0][1]["FXLOSS"] == 25_00
    assert found[1][1]["CASHDISC"] == 11_20 and found[1][1]["FXGAIN"] == -10_00
    assert left(office, entry) == [0] and whole(office)
    assert payments.cancel(office.desk, money[1], D, reason_id=reason(office)).done
    with office.desk.reading() as session:
        state = session.get_one(CustomerEntryState, entry)
        assert (state.remaining, state.remaining_accounting) == (500_00, 550_00)
    assert whole(office)


@pytest.mark.rule("CUR-06", "SET-02", "PAY-14")
def test_pounds_pay_an_invoice_in_euros_and_the_rest_stays_on_the_payment(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 1000_00)
    line = typed(office, 1, who, 850_00, "GBP", "1.18")
    journal = kept(office, line)
    marked(office, journal, 1, entry)
    shown = payments.pane(office.desk, journal.journal_id, line).value
    assert shown is not None and not shown.problems and (shown.rows[0].to_settle, shown.rest) == (1000_00, 2_54)
    assert told(office, journal) == []
    done = posted(office, journal)
    assert dict(booked(office, done.vouchers[0][0])) == {"AR": -1003_00, "BANK": 1003_00}
    assert left(office, entry, done.entries[1]) == [0, -2_54] and whole(office)
    assert payments.cancel(office.desk, done.entries[1], D, reason_id=reason(office)).done
    assert left(office, entry, done.entries[1]) == [1000_00, 0] and whole(office)
    crossed = kept(office, typed(office, 1, who, 850_00, "GBP", "1.18"))
    marked(office, crossed, 1, Wish(entry, cross_rate=Decimal("1.2")))
    fixed = posted(office, crossed, confirmed=frozenset(p.key for p in payments.check(office.desk, crossed.journal_id) if p.key))
    assert left(office, entry, fixed.entries[1]) == [0, -16_67] and whole(office)


@pytest.mark.rule("CUR-06")
def test_a_company_that_settles_within_one_currency_refuses_the_mark(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer()
    entry = invoice(office, who, 1000_00)
    company_parameters.change(office.desk, SETTLE_BETWEEN_CURRENCIES, False)
    journal = kept(office, typed(office, 1, who, 850_00, "GBP", "1.18"))
    marked(office, journal, 1, entry)
    assert told(office, journal) == [("CUR-06-off", 0, "marks")]


@pytest.mark.rule("CUR-07")
def test_the_amount_of_the_bank_wins_and_defines_the_rate_of_a_receipt_in_another_currency(dunning_local: Office) -> None:
    office = dunning_local
    who = office.customer(currency="USD")
    entry = invoice(office, who, 1500_00, currency="USD", rate=Decimal("0.90"))
    plain = typed(office, 1, who, 1500_00, "USD", "0.95")
    assert takes_bank_amount(office.desk, plain) == "EUR" and bank_amounts(office.desk, [plain]) == {1: (1425_00, "EUR")}
    rate = rate_by_bank(office.desk, plain, 1382_17)
    line = replace(plain, rate=rate)
    assert bank_amounts(office.desk, [line]) == {1: (1382_17, "EUR")}
    journal = kept(office, line)
    marked(office, journal, 1, entry)
    done = posted(office, journal, confirmed=frozenset(
        p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    assert dict(booked(office, done.vouchers[0][0]))["BANK"] == 1382_17
    assert dict(booked(office, done.vouchers[0][0] + 1))["FXGAIN"] == -32_17 and left(office, entry) == [0] and whole(office)
    own = replace(plain, currency="EUR", rate=None, rate_typed=False)
    assert takes_bank_amount(office.desk, own) is None and rate_by_bank(office.desk, replace(plain, credit=0), 5) is None
    opened = balances(office.desk, own_bank(office), D, journal.journal_id)
    assert opened is not None and (opened.opening, opened.currency, opened.expected) == (0, "EUR", None)


@pytest.mark.rule("CUR-07")
def test_a_bank_account_in_dollars_takes_only_what_the_bank_booked_in_dollars(dunning_local: Office) -> None:
    office = dunning_local
    with office.desk.writing("bank") as unit:
        own = unit.session.get_one(CompanyBankAccount, own_bank(office))
        own.currency = "USD"
    line = receipt(office, 1, office.customer(), 100_00)
    journal = kept(office, line)
    assert ("CUR-07-bank", 0, "currency") in told(office, journal) and bank_amounts(office.desk, [line]) == {}


@pytest.mark.rule("PWIN-01")
def test_the_bank_account_stands_before_and_after_a_journal_with_what_its_statement_expects(dunning_local: Office) -> None:
    office = dunning_local
    bank = own_bank(office)
    before = balances(office.desk, bank, D)
    assert before is not None and (before.opening, before.expected, before.told, before.waiting) == (0, None, None, 0)
    statements.imported(office, statements.line(120_00, "one"), statements.line(12_40, "two"), total=132_40, number="53")
    now, later = balances(office.desk, bank, D), balances(office.desk, bank, D + timedelta(1))
    assert now is not None and (now.opening, now.statement, now.expected, now.waiting) == (0, "53", 132_40, 2)
    assert later is not None and (later.expected, later.told) == (None, (D, 132_40))
    journal = kept(office, receipt(office, 1, office.customer(), 120_00))
    done = posted(office, journal, confirmed=frozenset(p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    after, opened = balances(office.desk, bank, D), balances(office.desk, bank, D, done.journal_id)
    assert after is not None and (after.opening, after.statement) == (120_00, "") and opened is not None and opened.opening == 0
    assert balances(office.desk, 999, D) is None


@pytest.mark.rule("CUR-06", "CUR-01", "UND-03", "SET-02")
@pytest.mark.parametrize(("currency", "rate", "amount"), [("EUR", "1", 882_00), ("JPY", "0.006", 147_000)])
def test_a_cross_rate_without_end_settles_exactly_and_is_kept_as_a_rate_is(dunning_local: Office, currency: str, rate: str,
                                                                          amount: int) -> None:
    office, value, lost = dunning_local, 882_00, -50_00
    rated(office, "USD", "0.9")
    who = office.customer()
    entry = invoice(office, who, 1000_00, currency="USD", rate=Decimal("0.95"), tiers=[(D, 20_00)])
    line = receipt(office, 1, who, amount) if currency == "EUR" else typed(office, 1, who, amount, currency, rate)
    journal = kept(office, line)
    marked(office, journal, 1, entry)
    done = posted(office, journal, confirmed=frozenset(
        p.key for p in payments.check(office.desk, journal.journal_id) if p.key))
    lines = booked(office, done.vouchers[0][0] + 1)
    assert dict(booked(office, done.vouchers[0][0]))["BANK"] == value
    assert sorted(lines) == [("AR", lost), ("AR", -18_00), ("CASHDISC", 18_00), ("FXLOSS", -lost)]
    assert left(office, entry, done.entries[1]) == [0, 0] and whole(office)
    with office.desk.reading() as session:
        kept_as = session.scalars(select(SettlementPair.cross_rate)).one()
    assert kept_as == (Decimal(rate) / Decimal("0.9")).quantize(Decimal("0.0000000001"))
    assert payments.cancel(office.desk, done.entries[1], D, reason_id=reason(office)).done
    assert left(office, entry) == [1000_00] and whole(office)


def rated(office: Office, currency: str, value: str) -> None:
    """A rate of a currency for days to come."""
    desk = office.desk
    with desk.writing("test.rates") as unit:
        kind = unit.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).first()
        unit.session.add(ExchangeRate(company_id=desk.company_id, rate_type_id=kind, from_currency=currency, to_currency="EUR",
                                      valid_from=D - timedelta(30), value=Decimal(value), source="manual",
                                      direction="accounting_per_foreign", imported_at=desk.clock.now()))
