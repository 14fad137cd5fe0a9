"""Payments in foreign currency: the chapter's figures in the books, parts at two rates, across currencies, taken back (CUR)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.models.ledger import CustomerEntryState
from app.services import company_parameters, payments
from app.services.payments import Wish
from app.settings import SETTLE_BETWEEN_CURRENCIES, SETTLE_PARTIAL_DISCOUNT
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
