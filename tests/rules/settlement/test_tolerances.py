"""Penny differences, over- and underpayment, tolerance per document and late discounts, with every row of the tables (TOL-X)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.settlement import (
    Administration,
    Asks,
    Late,
    Mark,
    Remainder,
    Settings,
    document_tolerance,
)
from app.rules.settlement.differences import grace_until, spread
from app.rules.settlement.items import Tier
from tests.rules.settlement.trade import (
    cents,
    credit_note,
    day,
    euros,
    invoice,
    left,
    limits,
    payment,
    refund,
    settled,
    voucher,
    with_vat,
)

I105 = replace(invoice(1, "105.00", day(1, 1)), tiers=(Tier(1, day(1, 8), Decimal(10), 1050),))
UNSPECIFIC = Settings(administration=Administration.UNSPECIFIC)


# ---------------------------------------------------------------- the amount per payment

@pytest.mark.rule("TOL-02", "TOL-03")
@pytest.mark.parametrize(("settings", "posted", "balance"), [
    pytest.param(Settings(limits=limits("0.50")), {"CASHDISC": "10.50", "AR": "-10.00", "PAYDIFF": "-0.50"}, "0.00", id="1"),
    pytest.param(Settings(limits=limits("0.49")), {"CASHDISC": "10.50", "AR": "-10.50"}, "-0.50", id="2"),
    pytest.param(replace(UNSPECIFIC, limits=limits("0.49")), {"CASHDISC": "10.00", "AR": "-10.00"}, "0.00", id="3"),
])
def test_an_excess_goes_by_the_administration_of_the_discount(settings: Settings, posted: dict[str, str], balance: str) -> None:
    money = payment("95.00", day(1, 5))
    found = settled(money, I105, settings=settings)
    assert (voucher(found), *left(found, I105, money)) == (posted, "0.00", balance)


@pytest.mark.rule("TOL-03")
def test_the_reduced_discount_never_falls_below_zero() -> None:
    debt = invoice(1, "100.00", day(1, 1), (day(1, 8), "3"))
    found = settled(payment("98.00", day(1, 5)), debt, settings=UNSPECIFIC)
    assert (euros(found.discount()), *left(found, debt)) == ("2.00", "0.00")
    money = payment("104.00", day(1, 5))
    assert left(settled(money, debt, settings=UNSPECIFIC), debt, money) == ["0.00", "-4.00"]


@pytest.mark.rule("TOL-03", "CEN-14")
def test_with_several_invoices_the_last_discount_is_reduced() -> None:
    one, two, three = (invoice(n, "100.00", day(1, n), *(((day(1, 9), "3"),) if n < 3 else ())) for n in (1, 2, 3))
    found = settled(payment("295.00", day(1, 5)), one, two, three, settings=UNSPECIFIC)
    assert {p.debit.ref.entry_id: euros(p.discount) for p in found.pairs} == {1: "3.00", 2: "2.00", 3: "0.00"}


@pytest.mark.rule("TOL-02", "DSC-06")
@pytest.mark.parametrize(("amount", "posted", "balance"), [
    ("94.40", {"CASHDISC": "10.50", "PAYDIFF": "0.10", "AR": "-10.60"}, "0.00"),
    ("90.00", {"CASHDISC": "10.00", "AR": "-10.00"}, "5.00"),
    ("94.00", {"CASHDISC": "10.50", "PAYDIFF": "0.50", "AR": "-11.00"}, "0.00"),
    ("93.99", {"CASHDISC": "10.44", "AR": "-10.44"}, "0.57"),
])
def test_a_shortage_up_to_the_maximum_is_taken(amount: str, posted: dict[str, str], balance: str) -> None:
    settings = Settings(partial_discount=True, limits=limits("0.50"))
    found = settled(payment(amount, day(1, 5)), I105, settings=settings)
    assert (voucher(found), *left(found, I105)) == (posted, balance)


@pytest.mark.rule("TOL-01", "TOL-13")
@pytest.mark.parametrize(("amount", "posted", "balances"), [
    ("999.97", {"PENNY": "0.03", "AR": "-0.03"}, ["0.00", "0.00"]),
    ("999.96", {"PAYDIFF": "0.04", "AR": "-0.04"}, ["0.00", "0.00"]),
    ("1,000.03", {"PENNY": "-0.03", "AR": "0.03"}, ["0.00", "0.00"]),
    ("1,000.04", {"PAYDIFF": "-0.04", "AR": "0.04"}, ["0.00", "0.00"]),
    ("1,001.01", {}, ["0.00", "-1.01"]),
    ("998.99", {}, ["1.01", "0.00"]),
])
def test_pennies_come_before_over_and_underpayment(amount: str, posted: dict[str, str], balances: list[str]) -> None:
    debt, money = invoice(1, "1,000.00", day(1, 1)), payment(amount, day(1, 5))
    found = settled(money, debt, settings=Settings(limits=limits("1.00", "0.03")))
    assert (voucher(found), left(found, debt, money)) == (posted, balances)


@pytest.mark.rule("TOL-04")
def test_over_and_underpayment_can_be_kept_for_discounted_items() -> None:
    settings = Settings(over_under_needs_discount=True, limits=limits("1.00"))
    plain, money = invoice(1, "100.00", day(1, 1)), payment("99.50", day(1, 5))
    assert left(settled(money, plain, settings=settings), plain) == ["0.50"]
    assert left(settled(payment("94.00", day(1, 5)), I105, settings=settings), I105) == ["0.00"]


@pytest.mark.rule("TOL-02")
def test_the_maximum_counts_once_for_all_marked_items() -> None:
    debts = [invoice(n, "100.00", day(1, n)) for n in (1, 2)]
    settings = Settings(limits=limits("0.50"))
    marks = {1: Mark(cents("99.70")), 2: Mark(cents("99.70"))}
    assert left(settled(payment("199.40", day(1, 5)), *debts, marks=marks, settings=settings), *debts) == ["0.30", "0.30"]
    marks = {1: Mark(cents("99.75")), 2: Mark(cents("99.75"))}
    assert left(settled(payment("199.50", day(1, 5)), *debts, marks=marks, settings=settings), *debts) == ["0.00", "0.00"]


@pytest.mark.rule("TOL-02")
def test_several_payments_leave_one_difference_together() -> None:
    debt, first, last = invoice(1, "100.00", day(1, 1)), payment("60.00", day(1, 4), 900), payment("39.90", day(1, 5), 901)
    found = settled(last, first, debt, settings=Settings(limits=limits("0.50")))
    assert (voucher(found), left(found, debt, first, last)) == ({"PAYDIFF": "0.10", "AR": "-0.10"}, ["0.00"] * 3)


@pytest.mark.rule("TOL-12", "DSC-14")
def test_vat_follows_the_difference_when_the_company_says_so() -> None:
    debt = with_vat(invoice(1, "121.00", day(1, 1)), "100.00", "21.00")
    for settings, expected in ((Settings(limits=limits("2.00")), {"PAYDIFF": "1.21", "AR": "-1.21"}),
                               (Settings(limits=limits("2.00"), correct_vat=True),
                                {"PAYDIFF": "1.00", "VATOUT": "0.21", "AR": "-1.21"})):
        assert voucher(settled(payment("119.79", day(1, 5)), debt, settings=settings)) == expected


# ---------------------------------------------------------------- tolerance per document

@pytest.mark.rule("TOL-05")
@pytest.mark.parametrize(("amount", "percent", "maximum", "tolerance"), [
    ("1,000.00", "0", "5.00", "5.00"), ("1,000.00", "1", "0", "10.00"), ("1,000.00", "1", "5.00", "5.00"),
    ("300.00", "1", "5.00", "3.00"), ("4.00", "0", "5.00", "4.00"), ("-4.00", "0", "5.00", "4.00"),
    ("1,000.00", "0", "0", "0.00"),
])
def test_the_tolerance_of_a_document(amount: str, percent: str, maximum: str, tolerance: str) -> None:
    assert document_tolerance(cents(amount), Decimal(percent), cents(maximum)) == cents(tolerance)


BC = Settings(by_document=frozenset({"EUR"}), ask_tolerance=False, late_to_tolerance=True)
ONE = replace(invoice(1, "1,000.00", day(1, 1)), tiers=(Tier(1, day(1, 15), Decimal(2), 2000),), tolerance_date=day(1, 20),
              max_tolerance=500)


@pytest.mark.rule("TOL-06", "TOL-10", "TOL-11", "TOL-13")
@pytest.mark.parametrize(("on", "amount", "accepted", "late", "tolerance", "balances"), [
    (15, "985", None, "0.00", "-5.00", "0 0"), (15, "980", None, "0.00", "0.00", "0 0"), (15, "975", None, "0.00", "5.00", "0 0"),
    (16, "1005", True, "20.00", "0.00", "0 -25"), (20, "1000", True, "20.00", "0.00", "0 -20"),
    (18, "995", True, "20.00", "0.00", "0 -15"),
    (16, "1005", False, "0.00", "-5.00", "0 0"), (20, "1000", False, "0.00", "0.00", "0 0"),
    (18, "995", False, "0.00", "5.00", "0 0"),
    (16, "985", True, "20.00", "-5.00", "0 0"), (20, "980", True, "20.00", "0.00", "0 0"),
    (18, "975", True, "20.00", "5.00", "0 0"),
    (21, "1005", None, "0.00", "-5.00", "0 0"), (21, "1000", None, "0.00", "0.00", "0 0"),
    (21, "995", None, "0.00", "5.00", "0 0"),
    (21, "985", None, "0.00", "0.00", "15 0"), (21, "980", None, "0.00", "0.00", "20 0"),
    (21, "975", None, "0.00", "0.00", "25 0"),
])
def test_one_document_with_tolerance_and_days_of_grace(on: int, amount: str, accepted: bool | None, late: str, tolerance: str,
                                                       balances: str) -> None:
    money = payment(amount, day(1, on))
    found = settled(money, ONE, marks={1: Mark(late=accepted)}, settings=BC)
    (pair,) = found.pairs
    given_late = pair.discount if pair.mode == "late" else 0
    assert (euros(given_late), euros(pair.tolerance)) == (late, tolerance)
    assert left(found, ONE, money) == [euros(cents(x)) for x in balances.split()]
    if on == 15:
        assert voucher(found)["CASHDISC"] == "20.00"


@pytest.mark.rule("TOL-12")
@pytest.mark.parametrize(("amount", "posted"), [
    ("980", {"LATEDISC": "20.00", "AR": "-20.00"}), ("985", {"LATEDISC": "20.00", "AR": "-15.00", "PAYTOL": "-5.00"}),
    ("975", {"LATEDISC": "20.00", "PAYTOL": "5.00", "AR": "-25.00"}),
])
def test_late_discount_and_tolerance_have_accounts_of_their_own(amount: str, posted: dict[str, str]) -> None:
    found = settled(payment(amount, day(1, 18)), ONE, marks={1: Mark(late=True)}, settings=BC)
    assert voucher(found) == posted
    other = settled(payment(amount, day(1, 18)), ONE, marks={1: Mark(late=True)},
                    settings=replace(BC, late_to_tolerance=False, tolerance_to_discount=True))
    assert set(voucher(other)) == {"CASHDISC", "AR"}


FIRST = replace(invoice(1, "1,000.00", day(1, 1)), tiers=(Tier(1, day(1, 15), Decimal(6), 6000),), tolerance_date=day(1, 20),
                max_tolerance=500)
SECOND = replace(invoice(2, "1,000.00", day(1, 3)), tiers=(Tier(1, day(1, 17), Decimal(3), 3000),), tolerance_date=day(1, 22),
                 max_tolerance=500)


@pytest.mark.rule("TOL-06", "TOL-11")
@pytest.mark.parametrize(("days", "accepted", "base", "late"), [
    ((10, 15), (), "1910", ("0.00", "0.00")), ((16, 17), (), "1970", ("0.00", "0.00")),
    ((16, 17), (1,), "1910", ("60.00", "0.00")),
    ((18, 20), (), "2000", ("0.00", "0.00")), ((18, 20), (2,), "1970", ("0.00", "30.00")),
    ((18, 20), (1,), "1940", ("60.00", "0.00")),
    ((18, 20), (1, 2), "1910", ("60.00", "30.00")), ((21, 22), (), "2000", ("0.00", "0.00")),
    ((21, 22), (2,), "1970", ("0.00", "30.00")), ((23, 28), (), "2000", ("0.00", "0.00")),
])
def test_two_documents_share_tolerance_and_close_both(days: tuple[int, int], accepted: tuple[int, ...], base: str,
                                                      late: tuple[str, str]) -> None:
    marks = {n: Mark(late=n in accepted) for n in (1, 2)}
    for on in days:
        for more, each in ((10, "-5.00"), (0, "0.00"), (-10, "5.00")):
            money = payment(str(int(base) + more), day(1, on))
            found = settled(money, SECOND, FIRST, marks=marks, settings=BC)
            by_document = {p.debit.ref.entry_id: p for p in found.pairs}
            assert [euros(by_document[n].tolerance) for n in (1, 2)] == [each, each]
            assert tuple(euros(p.discount if p.mode == "late" else 0) for p in (by_document[1], by_document[2])) == late
            assert left(found, FIRST, SECOND, money) == ["0.00"] * 3


@pytest.mark.rule("TOL-11", "TOL-07", "PAY-46")
def test_without_an_answer_nothing_is_accepted_and_the_question_is_told() -> None:
    asked = settled(payment("980", day(1, 18)), ONE, settings=BC)
    assert [(q.asks, euros(q.amount)) for q in asked.questions] == [(Asks.LATE, "20.00")]
    assert left(asked, ONE) == ["20.00"]
    accepted = settled(payment("980", day(1, 18)), ONE, settings=replace(BC, late=Late.ACCEPT))
    assert left(accepted, ONE) == ["0.00"] and not accepted.questions
    assert left(settled(payment("980", day(1, 18)), ONE, settings=replace(BC, late=Late.OFF)), ONE) == ["20.00"]
    ask = replace(BC, ask_tolerance=True)
    for amount, told, rest in (("995", "5.00", "5.00"), ("1005", "-5.00", "0.00")):
        unanswered = settled(payment(amount, day(1, 21)), ONE, settings=ask)
        assert [(q.asks, euros(q.amount)) for q in unanswered.questions] == [(Asks.TOLERANCE, told)]
        assert left(unanswered, ONE) == [rest]
        assert not settled(payment(amount, day(1, 21)), ONE, settings=ask, tolerance=False).questions
        taken = settled(payment(amount, day(1, 21)), ONE, settings=ask, tolerance=True)
        assert left(taken, ONE) == ["0.00"] and taken.pairs[0].tolerance == cents(told)


@pytest.mark.rule("TOL-11")
def test_a_late_discount_needs_a_payment_of_the_net_amount() -> None:
    short = settled(payment("974.99", day(1, 18)), ONE, marks={1: Mark(late=True)}, settings=BC)
    assert left(short, ONE) == ["25.01"] and not short.questions


@pytest.mark.rule("TOL-08")
def test_a_customer_who_blocks_tolerance_gets_neither() -> None:
    barred = replace(ONE, blocks_tolerance=True)
    assert left(settled(payment("980", day(1, 18)), barred, marks={1: Mark(late=True)}, settings=BC), barred) == ["20.00"]
    assert left(settled(payment("995", day(1, 21)), barred, settings=BC), barred) == ["5.00"]
    assert left(settled(payment("995", day(1, 21)), ONE, settings=BC, tolerances=False), ONE) == ["5.00"]
    amount = Settings(limits=limits("5.00"))
    assert left(settled(payment("995", day(1, 21)), barred, settings=amount), barred) == ["5.00"]


@pytest.mark.rule("TOL-09")
def test_tolerance_is_for_money_and_not_between_documents() -> None:
    debt, note = replace(ONE, tiers=()), credit_note(2, "998.00", day(1, 2), max_tolerance=500)
    assert left(settled(debt, note, settings=BC), debt, note) == ["2.00", "0.00"]
    back = refund("998.00", day(1, 5))
    owed = credit_note(3, "1,000.00", day(1, 2), max_tolerance=500)
    found = settled(back, owed, settings=BC)
    assert left(found, owed, back) == ["0.00", "0.00"] and voucher(found) == {"PAYTOL": "-2.00", "AR": "2.00"}


@pytest.mark.rule("PWO-06", "SET-16")
@pytest.mark.parametrize(("amount", "mark_of", "posted"), [
    ("990.00", 1, {"BANKFEE": "10.00", "AR": "-10.00"}), ("1,010.00", 900, {"BANKFEE": "-10.00", "AR": "10.00"}),
])
def test_the_remainder_goes_to_an_account_of_the_users_choice(amount: str, mark_of: int, posted: dict[str, str]) -> None:
    from app.core.roles import AccountRole
    debt, money = invoice(1, "1,000.00", day(1, 1)), payment(amount, day(1, 5))
    found = settled(money, debt, marks={mark_of: Mark(remainder=Remainder(7010, AccountRole.BANKFEE, 3))},
                    settings=Settings(limits=limits("50.00")))
    assert (voucher(found), left(found, debt, money)) == (posted, ["0.00", "0.00"])
    assert found.pairs[0].facts.rule == "PWO-06"


@pytest.mark.rule("TOL-02", "SET-10")
def test_what_was_typed_less_stays_open_while_the_payment_has_money_left() -> None:
    debt, money = invoice(1, "1,000.00", day(1, 1)), payment("1,000.00", day(1, 5))
    most = Settings(limits=limits("1.00"))
    found = settled(money, debt, marks={1: Mark(cents("999.50"))}, settings=most)
    assert (voucher(found), left(found, debt, money)) == ({}, ["0.50", "-0.50"])
    short = settled(payment("999.50", day(1, 5)), debt, marks={1: Mark(cents("999.50"))}, settings=most)
    assert voucher(short) == {"PAYDIFF": "0.50", "AR": "-0.50"}


@pytest.mark.rule("TOL-10")
def test_days_of_grace_follow_the_last_tier_but_no_same_day_discount() -> None:
    assert grace_until(day(1, 15), day(1, 1), 5) == day(1, 20)
    assert grace_until(day(1, 15), day(1, 15), 5) == day(1, 15) and grace_until(day(1, 15), day(1, 1), 0) == day(1, 15)


@given(st.lists(st.tuples(st.integers(1, 10**7), st.integers(0, 500)), min_size=1, max_size=12), st.data())
@pytest.mark.rule("TOL-06")
def test_a_spread_difference_is_whole_and_within_each_tolerance(documents: list[tuple[int, int]], data: st.DataObject) -> None:
    sizes, caps = [size for size, _cap in documents], [cap for _size, cap in documents]
    total = data.draw(st.integers(0, sum(caps)))
    parts = spread(total, sizes, caps)
    assert sum(parts) == total
    assert all(0 <= part <= cap for part, cap in zip(parts, caps, strict=True))


def test_the_days_of_grace_end_with_their_last_day() -> None:
    def late(on: date) -> str:
        return euros(settled(payment("980", on), ONE, marks={1: Mark(late=True)}, settings=BC).discount())
    assert [late(day(1, n)) for n in (15, 16, 20, 21)] == ["20.00", "20.00", "20.00", "0.00"]


