"""Payments in another currency and at another rate: realised results, revalued entries, cross rates (CUR-X, REV-020)."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.core.enums import DetailKind
from app.rules.ledger import EntryRef
from app.rules.settlement import (
    Act,
    DiscountRate,
    Item,
    Limits,
    Mark,
    Settings,
    allocate,
    settle,
    through,
)
from app.rules.settlement.two_entries import Accounts, OpenEntry
from tests.rules.settlement.trade import (
    PARTIAL,
    cents,
    credit_note,
    day,
    dollars,
    euros,
    invoice,
    left,
    payment,
    rows,
    settled,
    voucher,
    with_vat,
)

USD = dollars(invoice(1, "1,000.00", day(2, 15), (day(3, 6), "2")), "1.10")


@pytest.mark.rule("CUR-01", "CUR-04", "CUR-05", "LED-004")
def test_a_discounted_dollar_invoice_paid_at_a_lower_rate() -> None:
    money = dollars(payment("980.00", day(3, 1)), "0.80")
    found = settled(money, USD)
    assert voucher(found) == {"CASHDISC": "16.00", "FXLOSS": "300.00", "AR": "-316.00"}
    (plan,) = rows(found)
    assert [(d.kind, d.amount, d.accounting_amount) for d in plan.details if d.entry == USD.ref] == [
        (DetailKind.SETTLEMENT, -98000, -78400), (DetailKind.CASH_DISCOUNT, -2000, -1600), (DetailKind.REALISED, 0, -30000)]
    assert [(d.kind, d.amount, d.accounting_amount) for d in plan.details if d.entry == money.ref] == [
        (DetailKind.SETTLEMENT, 98000, 78400)]
    assert (plan.pairs[0].realised, plan.pairs[0].discount) == (-30000, 2000)


@pytest.mark.rule("CUR-02", "REV-020", "REV-021")
def test_the_revaluation_of_the_settled_share_is_taken_back_first() -> None:
    revalued = replace(USD, remaining_accounting=cents("1,050.00"), unrealised=-cents("50.00"))
    found = settled(dollars(payment("980.00", day(3, 1)), "0.80"), revalued)
    assert voucher(found) == {"CASHDISC": "16.00", "FXLOSS": "300.00", "FXULOSS": "-50.00", "AR": "-266.00"}
    assert found.pairs[0].unrealised_back == cents("50.00")
    part = settled(dollars(payment("490.00", day(3, 1)), "1.10"), revalued)
    assert voucher(part) == {"CASHDISC": "11.00", "FXULOSS": "-25.00", "AR": "14.00"}
    assert part.after(revalued).unrealised == -cents("25.00")


@pytest.mark.rule("REV-022")
def test_a_revalued_payment_on_account_gives_its_part_back_too() -> None:
    money = dollars(payment("980.00", day(3, 1)), "0.80", "-794.00")
    revalued = replace(money, unrealised=-cents("10.00"))
    assert voucher(settled(revalued, USD)) == {"CASHDISC": "16.00", "FXLOSS": "300.00", "FXULOSS": "-10.00", "AR": "-306.00"}


@pytest.mark.rule("CUR-01", "CUR-03", "CUR-04")
def test_each_part_payment_has_the_rate_of_its_day() -> None:
    first = settled(dollars(payment("490.00", day(3, 1)), "1.05"), USD)
    assert voucher(first) == {"CASHDISC": "10.50", "FXLOSS": "25.00", "AR": "-35.50"}
    debt = first.after(USD)
    second = settled(dollars(payment("490.00", day(3, 5), 901), "1.12"), debt)
    assert voucher(second) == {"CASHDISC": "11.20", "FXGAIN": "-10.00", "AR": "-1.20"}
    assert second.rests[debt.ref].closed


@pytest.mark.rule("CUR-04")
def test_the_discount_may_be_valued_at_the_rate_of_the_invoice() -> None:
    settings = replace(PARTIAL, discount_rate=DiscountRate.INVOICE_DATE)
    found = settled(dollars(payment("980.00", day(3, 1)), "0.80"), USD, settings=settings)
    assert voucher(found) == {"CASHDISC": "22.00", "FXLOSS": "294.00", "AR": "-316.00"}


@pytest.mark.rule("CUR-03", "REV-020")
def test_shares_of_what_is_left_leave_no_residue() -> None:
    debt = dollars(invoice(1, "1,000.00", day(2, 15)), "0.93458", "934.58")
    given = []
    for number, part in enumerate(("333.33", "333.33", "333.34"), 900):
        found = settled(dollars(payment(part, day(3, 1), number), "0.93458"), debt)
        book = debt.remaining_accounting
        debt = found.after(debt)
        given.append(euros(book - debt.remaining_accounting))
    assert given == ["311.52", "311.53", "311.53"] and debt.remaining_accounting == 0


@pytest.mark.rule("CUR-01")
def test_a_credit_note_paid_back_at_a_lower_rate_is_a_gain() -> None:
    from tests.rules.settlement.trade import refund
    note = dollars(credit_note(1, "1,000.00", day(2, 15)), "1.10")
    found = settled(dollars(refund("1,000.00", day(3, 1)), "0.90"), note)
    assert voucher(found) == {"FXGAIN": "-200.00", "AR": "200.00"} and found.pairs[0].realised == cents("200.00")


@pytest.mark.rule("DSC-14", "CUR-04")
def test_vat_of_a_discount_in_dollars_is_valued_with_it() -> None:
    debt = with_vat(USD, "826.45", "173.55")
    assert voucher(settled(dollars(payment("980.00", day(3, 1)), "0.80"), debt)) == {
        "CASHDISC": "13.22", "VATOUT": "2.78", "FXLOSS": "300.00", "AR": "-316.00"}


# ---------------------------------------------------------------- two currencies

EURO = invoice(1, "1,000.00", day(2, 15))
POUNDS = replace(payment("850.00", day(3, 1)), currency="GBP", rate=Decimal("1.18"), remaining_accounting=-cents("1,003.00"))
RATES = {"GBP": Decimal("1.18")}


@pytest.mark.rule("CUR-06")
def test_pounds_pay_a_euro_invoice() -> None:
    found = settled(POUNDS, EURO, rates=RATES)
    (pair,) = found.pairs
    assert (euros(pair.amount), euros(pair.counter_amount), euros(pair.value)) == ("1,000.00", "847.46", "1,000.00")
    assert left(found, EURO, POUNDS) == ["0.00", "-2.54"] and voucher(found) == {}


@pytest.mark.rule("CUR-06")
def test_a_typed_cross_rate_wins_and_its_result_is_realised() -> None:
    found = settled(POUNDS, EURO, marks={1: Mark(cross_rate=Decimal("1.20"))})
    (pair,) = found.pairs
    assert (euros(pair.counter_amount), pair.cross_rate) == ("833.33", Decimal("1.20"))
    assert voucher(found) == {"FXLOSS": "16.67", "AR": "-16.67"}
    part = settled(replace(POUNDS, amount=-10000, remaining=-10000, remaining_accounting=-11800), EURO, rates=RATES)
    assert left(part, EURO, POUNDS) == ["882.00", "0.00"]


@pytest.mark.rule("CUR-06")
@pytest.mark.parametrize(("precision", "balance"), [(1, "0.05"), (4, "0.05"), (5, "0.00")])
def test_a_rest_within_the_precision_closes_the_entry(precision: int, balance: str) -> None:
    debt = invoice(1, "1,003.05", day(2, 15))
    settings = replace(PARTIAL, limits={"EUR": Limits(precision=precision)})
    found = settled(POUNDS, debt, settings=settings, rates=RATES)
    assert left(found, debt, POUNDS) == [balance, "0.00"]
    assert voucher(found) == ({} if balance != "0.00" else {"FXLOSS": "0.05", "AR": "-0.05"})


@pytest.mark.rule("CUR-06")
def test_a_discounted_invoice_in_another_currency() -> None:
    debt = invoice(1, "1,000.00", day(2, 15), (day(3, 6), "2"))
    found = settled(POUNDS, debt, rates=RATES)
    (pair,) = found.pairs
    assert (euros(pair.amount), euros(pair.discount), euros(pair.counter_amount)) == ("980.00", "20.00", "830.51")


@pytest.mark.rule("CUR-06")
@pytest.mark.parametrize(("settings", "mark", "code"), [
    (PARTIAL, Mark(), "CUR-06-rate"), (replace(PARTIAL, between_currencies=False), Mark(), "CUR-06-off"),
    (PARTIAL, Mark(cross_rate=Decimal(0)), "CUR-06-positive"),
])
def test_two_currencies_need_a_rate_and_the_company_s_leave(settings: Settings, mark: Mark, code: str) -> None:
    found = allocate([dollars(USD, "1.10"), POUNDS], {USD.ref: mark}, Act(day(3, 1)), settings)
    assert code in {p.code for p in found.problems} and not found.pairs and found.refused


@pytest.mark.rule("CUR-06", "REV-019")
def test_a_rate_through_a_third_currency_is_not_rounded_between() -> None:
    assert through(cents("1,000.00"), Decimal(1) / Decimal("1.0400"), Decimal(1) / Decimal("0.8400")) == cents("807.69")
    dollar = replace(USD, tiers=())
    found = settled(replace(POUNDS, amount=-90000, remaining=-90000, remaining_accounting=-106200), dollar,
                    rates={"USD": Decimal(1) / Decimal("1.0400"), "GBP": Decimal(1) / Decimal("0.8400")})
    assert euros(found.pairs[0].counter_amount) == "807.69"


@pytest.mark.rule("CUR-01", "SET-02")
@pytest.mark.parametrize(("rate", "paid_at"), [("1.10", "0.80"), ("0.80", "1.10"), ("1.00", "1.00")])
def test_two_entries_without_discount_come_to_the_same_as_before(rate: str, paid_at: str) -> None:
    debt, money = dollars(invoice(1, "500.00", day(2, 15)), rate), dollars(payment("300.00", day(3, 1)), paid_at)
    (plan,) = rows(settled(money, debt))
    simple = settle(_entry(debt), _entry(money), 30000, day(3, 1), Accounts(1, 2))
    assert [(d.entry, d.kind, d.amount, d.accounting_amount) for d in plan.details] == [
        (d.entry, d.kind, d.amount, d.accounting_amount) for d in simple.details]
    assert plan.pairs[0].realised == simple.pairs[0].realised


def _entry(made: Item) -> OpenEntry:
    return OpenEntry(EntryRef(entry_id=made.ref.entry_id), 1, made.document_no, made.posting_date, made.currency, made.rate,
                     made.amount, made.remaining, made.remaining_accounting, 1300, is_payment=made.is_money)
