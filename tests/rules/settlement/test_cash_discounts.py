"""The worked examples of cash discounts: one and several tiers, part payments, credit notes, always and never, VAT (DSC-X)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.core.enums import EntryType
from app.rules.ledger import PlannedVat
from app.rules.settlement import Item, Mark, Settings, Use, VatPart, offer
from app.rules.settlement.items import Tier
from tests.rules.settlement.trade import (
    PARTIAL,
    cents,
    credit_note,
    day,
    euros,
    invoice,
    item,
    left,
    limits,
    paid,
    payment,
    rows,
    settled,
    voucher,
    with_vat,
)

NO_PARTIAL = Settings()
NOTES = Settings(partial_discount=True, credit_note_discount=True)


# ---------------------------------------------------------------- X01: one payment, three invoices

I40 = invoice(10040, "1,000.00", day(5, 15), (day(5, 29), "1"), due=day(6, 14))
I41 = invoice(10041, "1,000.00", day(6, 25), (day(7, 9), "1"), due=day(7, 25))
I42 = invoice(10042, "1,000.00", day(6, 25), (day(6, 30), "2"), (day(7, 9), "1"), due=day(7, 25))


@pytest.mark.rule("DSC-01", "DSC-04", "DSC-11", "SET-12", "SET-13", "SET-21")
@pytest.mark.parametrize(("on", "amount", "expected", "balances"), [
    (day(6, 29), "2,970.00", {10040: ("1,000.00", "0.00"), 10041: ("990.00", "10.00"), 10042: ("980.00", "20.00")},
     ["0.00", "0.00", "0.00"]),
    (day(7, 1), "2,980.00", {10040: ("1,000.00", "0.00"), 10041: ("990.00", "10.00"), 10042: ("990.00", "10.00")},
     ["0.00", "0.00", "0.00"]),
    (day(6, 29), "1,485.00", {10040: ("1,000.00", "0.00"), 10042: ("485.00", "9.90")}, ["0.00", "1,000.00", "505.10"]),
])
def test_one_payment_pays_three_invoices_with_several_tiers(on: date, amount: str, expected: dict[int, tuple[str, str]],
                                                            balances: list[str]) -> None:
    found = settled(payment(amount, on), I41, I42, I40)
    assert paid(found) == expected
    assert left(found, I40, I41, I42) == balances
    assert not found.problems


@pytest.mark.rule("SET-10", "DSC-06")
def test_half_of_each_invoice_earns_half_of_its_discount() -> None:
    marks = {10040: Mark(cents("500.00")), 10041: Mark(cents("495.00")), 10042: Mark(cents("490.00"))}
    found = settled(payment("1,485.00", day(6, 29)), I40, I41, I42, marks=marks)
    assert paid(found) == {10040: ("500.00", "0.00"), 10041: ("495.00", "5.00"), 10042: ("490.00", "10.00")}
    assert left(found, I40, I41, I42) == ["500.00", "500.00", "500.00"]


@pytest.mark.rule("DSC-05", "LED-004")
def test_the_discount_is_booked_against_the_customer() -> None:
    found = settled(payment("2,970.00", day(6, 29)), I40, I41, I42)
    assert voucher(found) == {"CASHDISC": "30.00", "AR": "-30.00"}


# ---------------------------------------------------------------- X02…X05: series of payments

I10 = invoice(10010, "1,000.00", day(6, 25), (day(7, 9), "1"), due=day(7, 25))
I30 = invoice(10030, "1,000.00", day(6, 25), (day(6, 30), "2"), (day(7, 9), "1"), due=day(7, 25))
V54 = invoice(3054, "1,000.00", day(6, 28), (day(7, 3), "2"), (day(7, 12), "1"))
Step = tuple[str, date, Use, str, str]


def series(debt: Item, steps: list[Step], settings: Settings) -> Item:
    """Pay again and again; each step tells what is to be earned and what is left."""
    for number, (amount, on, use, discount, balance) in enumerate(steps, 900):
        found = settled(payment(amount, on, number), debt, marks={debt.ref.entry_id or 0: Mark(use=use)}, settings=settings)
        assert (euros(found.discount()), *left(found, debt)) == (discount, balance)
        debt = found.after(debt)
    return debt


@pytest.mark.rule("DSC-06", "DSC-07", "DSC-08", "DSC-15", "DSC-16")
@pytest.mark.parametrize(("debt", "steps"), [
    pytest.param(I10, [("500.00", day(7, 1), Use.NORMAL, "5.05", "494.95"), ("490.00", day(7, 9), Use.NORMAL, "4.95", "0.00")],
                 id="X02 500 and the rest"),
    pytest.param(I10, [("495.00", day(7, 1), Use.NORMAL, "5.00", "500.00"), ("495.00", day(7, 8), Use.NORMAL, "5.00", "0.00")],
                 id="X02 twice 495"),
    pytest.param(I10, [("297.00", day(7, 2), Use.NORMAL, "3.00", "700.00"), ("700.00", day(7, 11), Use.NORMAL, "0.00", "0.00")],
                 id="X03 the rest too late"),
    pytest.param(I10, [("297.00", day(7, 2), Use.NORMAL, "3.00", "700.00"), ("693.00", day(7, 11), Use.ALWAYS, "7.00", "0.00")],
                 id="X03 the rest too late, always"),
    pytest.param(I30, [("294.00", day(6, 28), Use.NORMAL, "6.00", "700.00"), ("693.00", day(7, 8), Use.NORMAL, "7.00", "0.00")],
                 id="X04 the next tier on the rest"),
    pytest.param(V54, [("294.00", day(7, 2), Use.NORMAL, "6.00", "700.00"), ("495.00", day(7, 8), Use.NORMAL, "5.00", "200.00"),
                       ("200.00", day(7, 20), Use.NORMAL, "0.00", "0.00")], id="X05 three payments"),
    pytest.param(V54, [("300.00", day(7, 2), Use.NORMAL, "6.12", "693.88")], id="X05 as typed first"),
    pytest.param(I10, [("495.00", day(7, 1), Use.NEVER, "0.00", "505.00")], id="never overrides the parameter"),
])
def test_a_series_of_payments_earns_its_discounts(debt: Item, steps: list[Step]) -> None:
    series(debt, steps, PARTIAL)


@pytest.mark.rule("DSC-09", "DSC-06")
def test_without_part_discounts_the_closing_payment_earns_everything() -> None:
    steps = [("500.00", day(7, 1), Use.NORMAL, "0.00", "500.00"), ("490.00", day(7, 8), Use.NORMAL, "10.00", "0.00")]
    series(I10, steps, NO_PARTIAL)
    series(I10, [("495.00", day(7, 1), Use.ALWAYS, "5.00", "500.00")], NO_PARTIAL)


@pytest.mark.rule("DSC-16")
@pytest.mark.parametrize(("use", "shown"), [(Use.NORMAL, ("0.00", "3.00", "0.00", "700.00")),
                                            (Use.ALWAYS, ("7.00", "3.00", "7.00", "693.00"))])
def test_the_pane_shows_discount_taken_and_to_take(use: Use, shown: tuple[str, ...]) -> None:
    debt = settled(payment("297.00", day(7, 2)), I10).after(I10)
    row = offer(debt, Mark(use=use), PARTIAL, day(7, 11))
    assert tuple(euros(x) for x in (row.discount, row.taken, row.to_take, row.net)) == shown


@pytest.mark.rule("DSC-16")
def test_the_pane_lists_all_tiers_with_their_net_amounts() -> None:
    rows = offer(I30, Mark(), PARTIAL, day(6, 28)).tiers
    assert [(r.last_date, euros(r.discount), euros(r.net)) for r in rows] == [
        (day(6, 30), "20.00", "980.00"), (day(7, 9), "10.00", "990.00"), (day(7, 25), "0.00", "1,000.00")]


# ---------------------------------------------------------------- X06: credit notes

I50 = invoice(10050, "1,000.00", day(6, 28), (day(7, 12), "1"))
C50 = credit_note(10051, "100.00", day(6, 28), (day(7, 12), "1"))


@pytest.mark.rule("DSC-10", "MST-056")
def test_equal_terms_settle_gross_for_gross_and_the_discounts_cancel_out() -> None:
    found = settled(I50, C50, settings=NOTES)
    (pair,) = found.pairs
    assert (euros(pair.amount), euros(pair.discount), euros(pair.counter_discount)) == ("99.00", "1.00", "-1.00")
    assert left(found, I50, C50) == ["900.00", "0.00"]
    assert voucher(found) == {}
    assert sorted(x.accounting_amount for plan in rows(found) for x in plan.lines) == [-100, -100, 100, 100]


@pytest.mark.rule("DSC-10")
@pytest.mark.parametrize("partial", [True, False])
@pytest.mark.parametrize("notes", [True, False])
def test_the_customer_pays_the_same_whatever_the_parameters_say(partial: bool, notes: bool) -> None:
    settings = Settings(partial_discount=partial, credit_note_discount=notes)
    debt = settled(I50, C50, settings=settings).after(I50)
    row = offer(debt, Mark(), settings, day(7, 12))
    assert (euros(debt.remaining), euros(row.to_take), euros(row.net)) == ("900.00", "9.00", "891.00")
    together = settled(payment("891.00", day(7, 12)), I50, C50, settings=settings)
    assert left(together, I50, C50) == ["0.00", "0.00"]


@pytest.mark.rule("DSC-10")
def test_a_credit_note_of_another_day_keeps_its_own_period() -> None:
    debt = invoice(3050, "1,000.00", day(6, 29), (day(7, 13), "1"))
    note = credit_note(3051, "200.00", day(7, 2), (day(7, 16), "1"))
    found = settled(debt, note, settings=NOTES)
    assert [(euros(p.amount), euros(p.discount), euros(p.counter_discount)) for p in found.pairs] == [("198.00", "2.00", "-2.00")]
    assert left(found, debt, note) == ["800.00", "0.00"]


@pytest.mark.rule("DSC-10", "SET-12")
def test_credit_notes_go_before_payments() -> None:
    found = settled(payment("891.00", day(7, 1)), C50, I50, settings=NOTES)
    assert [(p.paying.entry_type, euros(p.amount), euros(p.discount)) for p in found.pairs] == [
        (EntryType.CREDIT_NOTE, "99.00", "1.00"), (EntryType.PAYMENT, "891.00", "9.00")]


@pytest.mark.rule("DSC-10")
def test_a_credit_note_with_discount_is_refunded_net() -> None:
    note = credit_note(1, "100.00", day(6, 28), (day(7, 8), "2"))
    found = settled(item(2, EntryType.REFUND, "98.00", day(7, 1)), note, settings=NOTES)
    assert left(found, note) == ["0.00"] and voucher(found) == {"AR": "2.00", "CASHDISC": "-2.00"}
    assert offer(note, Mark(), NOTES, day(7, 1)).net == cents("98.00")
    assert offer(note, Mark(), PARTIAL, day(7, 1)).net == cents("100.00")


# ---------------------------------------------------------------- X07…X12

I52 = invoice(3052, "2,000.00", day(6, 28), (day(7, 12), "1"))


@pytest.mark.rule("DSC-08", "DSC-13", "SET-31")
def test_outside_the_period_only_always_or_a_selected_date_gives_discount() -> None:
    assert left(settled(payment("2,000.00", day(7, 15)), I52), I52) == ["0.00"]
    always = settled(payment("1,980.00", day(7, 15)), I52, marks={3052: Mark(use=Use.ALWAYS)})
    assert (euros(always.discount()), *left(always, I52)) == ("20.00", "0.00")
    selected = settled(payment("1,980.00", day(7, 15)), I52, discount_date=day(6, 28))
    assert (euros(selected.discount()), *left(selected, I52)) == ("20.00", "0.00")
    part = settled(payment("1,980.00", day(7, 15)), I52, marks={3052: Mark(cents("500.00"))}, discount_date=day(6, 28))
    assert euros(part.discount()) == "5.05"


@pytest.mark.rule("DSC-12")
def test_a_typed_discount_may_be_more_than_the_tier() -> None:
    debt = invoice(3051, "1,000.00", day(6, 28), (day(7, 5), "4"))
    assert offer(debt, Mark(), PARTIAL, day(7, 1)).to_take == cents("40.00")
    found = settled(payment("940.00", day(7, 1)), debt, marks={3051: Mark(manual_discount=cents("60.00"))})
    assert (euros(found.discount()), *left(found, debt)) == ("60.00", "0.00")


@pytest.mark.rule("DSC-12", "DSC-07")
def test_a_typed_discount_is_what_the_closing_payment_takes() -> None:
    debt = settled(payment("495.00", day(7, 1)), I10).after(I10)
    found = settled(payment("492.00", day(7, 8), 901), debt, marks={10010: Mark(manual_discount=cents("8.00"))})
    assert (euros(found.discount()), *left(found, debt)) == ("8.00", "0.00")


@pytest.mark.rule("DSC-06", "TOL-02", "SET-15")
@pytest.mark.parametrize(("debt", "received", "mark", "posted", "balance"), [
    pytest.param(invoice(1, "100.00", day(6, 1)), "60.00", Mark(), {}, "40.00", id="part"),
    pytest.param(invoice(1, "100.00", day(6, 1), (day(6, 11), "2")), "98.00", Mark(), {"CASHDISC": "2.00", "AR": "-2.00"}, "0.00",
                 id="discount"),
    pytest.param(invoice(1, "100.00", day(6, 1), (day(6, 11), "2")), "49.00", Mark(), {"CASHDISC": "1.00", "AR": "-1.00"},
                 "50.00", id="part with discount"),
    pytest.param(invoice(1, "1,000.00", day(6, 1)), "999.90", Mark(), {"PAYDIFF": "0.10", "AR": "-0.10"}, "0.00",
                 id="underpayment"),
    pytest.param(invoice(1, "1,000.00", day(6, 1)), "999.90", Mark(keep_open=True), {}, "0.10", id="kept open"),
    pytest.param(invoice(1, "1,000.00", day(6, 1)), "990.00", Mark(cents("990.00"), full=True),
                 {"CASHDISC": "10.00", "AR": "-10.00"}, "0.00", id="full settlement"),
])
def test_payments_of_a_part(debt: Item, received: str, mark: Mark, posted: dict[str, str], balance: str) -> None:
    found = settled(payment(received, day(6, 10)), debt, marks={1: mark}, settings=replace(PARTIAL, limits=limits("1.00")))
    assert (voucher(found), *left(found, debt)) == (posted, balance)


@pytest.mark.rule("SET-15")
def test_full_settlement_tells_how_much_more_was_given() -> None:
    debt = invoice(1, "1,000.00", day(6, 1), (day(6, 11), "2"))
    (pair,) = settled(payment("950.00", day(6, 10)), debt, marks={1: Mark(full=True)}).pairs
    assert (euros(pair.discount), euros(pair.additional), pair.mode, pair.facts.rule) == ("50.00", "30.00", "full", "SET-15")


@pytest.mark.rule("DSC-01", "DSC-04", "MST-054")
@pytest.mark.parametrize(("on", "discount"), [
    (6, "100.00"), (7, "50.00"), (11, "50.00"), (12, "20.00"), (15, "20.00"), (16, "0.00"),
])
def test_a_chain_gives_the_next_tier_from_the_day_after(on: int, discount: str) -> None:
    debt = invoice(1, "1,000.00", day(1, 1), (day(1, 6), "10"), (day(1, 11), "5"), (day(1, 15), "2"))
    assert euros(offer(debt, Mark(), PARTIAL, day(1, on)).to_take) == discount


@pytest.mark.rule("DSC-14", "VAT-009")
@pytest.mark.parametrize(("amount", "posted"), [
    ("1,185.80", {"CASHDISC": "20.00", "VATOUT": "4.20", "AR": "-24.20"}),
    ("500.00", {"CASHDISC": "8.43", "VATOUT": "1.77", "AR": "-10.20"}),
])
def test_the_vat_in_the_discount_is_taken_back(amount: str, posted: dict[str, str]) -> None:
    debt = with_vat(replace(invoice(1, "1,210.00", day(6, 1)), tiers=(Tier(1, day(6, 15), PERCENT, 2420),)), "1,000.00", "210.00")
    assert voucher(settled(payment(amount, day(6, 10)), debt)) == posted
    kept = replace(debt, vat_on_discount="in_base")
    assert "VATOUT" not in voucher(settled(payment(amount, day(6, 10)), kept))


PERCENT = I10.tiers[0].percent


@pytest.mark.rule("DSC-14", "VAT-009")
def test_lines_that_go_against_the_invoice_lower_the_vat_of_its_discount() -> None:
    whole = replace(invoice(1, "1,101.00", day(6, 1)), tiers=(Tier(1, day(6, 15), PERCENT, 2202),))
    debt = replace(whole, vat_on_discount="at_settlement", vat=(VatPart(cents("1,000.00"), cents("210.00"), 1521),
                                                               VatPart(cents("-100.00"), cents("-9.00"), 1509)))
    found = settled(payment("1,078.98", day(6, 10)), debt)
    assert voucher(found) == {"CASHDISC": "18.00", "VATOUT": "4.02", "AR": "-22.02"}
    lines = [(line.account_id, line.amount, line.accounting_amount) for plan in rows(found) for line in plan.lines
             if line.account_id in (1521, 1509)]
    assert lines == [(1521, 4_20, 4_20), (1509, -18, -18)]
    nothing = replace(debt, vat=(VatPart(cents("100.00"), 0, 1521), VatPart(cents("-100.00"), 0, 1509)))
    assert voucher(settled(payment("1,078.98", day(6, 10)), nothing)) == {"CASHDISC": "22.02", "AR": "-22.02"}


@pytest.mark.rule("DSC-12", "DSC-15")
def test_a_typed_discount_is_given_once_however_many_payments_pay_the_entry() -> None:
    debt = invoice(1, "1,000.00", day(6, 1), (day(6, 8), "4"))
    mark = {1: Mark(manual_discount=cents("60.00"))}
    found = settled(payment("470.00", day(6, 5)), payment("470.00", day(6, 6), 901), debt, marks=mark)
    assert ([euros(p.discount) for p in found.pairs], left(found, debt)) == (["30.00", "30.00"], ["0.00"])
    part = settled(payment("235.00", day(6, 5)), payment("235.00", day(6, 6), 901), debt, marks=mark)
    assert ([euros(p.discount) for p in part.pairs], left(part, debt)) == (["15.00", "15.00"], ["500.00"])


@pytest.mark.rule("DSC-14", "SET-30")
def test_the_vat_of_a_discount_is_not_dated_before_its_settlement() -> None:
    whole = replace(invoice(1, "1,210.00", day(7, 2)), tiers=(Tier(1, day(7, 15), PERCENT, 2420),))
    debt = with_vat(whole, "1,000.00", "210.00")
    entry = PlannedVat(1, "S", Decimal(21), 1, "NL", day(7, 2), 100000, 21000, 100000, 21000, None, None)
    debt = replace(debt, vat=(replace(debt.vat[0], entry=entry),))
    for first_open, dated in ((day(6, 28), day(7, 2)), (day(8, 1), day(8, 1))):
        found = settled(payment("1,185.80", day(6, 28)), debt, vat_date=first_open)
        assert [v.vat_date for plan in rows(found) for v in plan.vat] == [dated]
