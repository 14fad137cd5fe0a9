"""Statements of account: the chapter's month, both styles, currencies apart, who gets one (STM-01…06)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.enums import EntryType
from app.core.money import Money
from app.rules import ageing
from app.rules.statements import (
    Candidate,
    Having,
    Item,
    Movement,
    Selection,
    Style,
    Wanted,
    check_dates,
    next_first_day,
    proved,
    refused,
    statement,
)

MARCH_1, MARCH_31 = date(2026, 3, 1), date(2026, 3, 31)
MARCH = Wanted(Style.MOVEMENT, MARCH_31, MARCH_1)
OPEN = Wanted(Style.OPEN_ITEM, MARCH_31)
INVOICE, CREDIT, PAYMENT = EntryType.INVOICE, EntryType.CREDIT_NOTE, EntryType.PAYMENT
PERIODS = (ageing.Period(0, "unlimited", "Not due"), ageing.Period(-30, "day", "1–30"), ageing.Period(-1, "unlimited", "> 30"))
THIRTIES = ageing.layout(PERIODS, MARCH_31)


def moved(day: date, amount: int, kind: EntryType = INVOICE, entry: int = 1, currency: str = "EUR") -> Movement:
    return Movement(entry, kind, f"D-{entry}", day, currency, amount)


def item(due: date, remaining: int, no: str = "INV-1", currency: str = "EUR", kind: ageing.Kind = ageing.Kind.CLAIM) -> Item:
    return Item(int(no[-1]), INVOICE if remaining > 0 else PAYMENT, no, due - timedelta(30), due, currency, remaining, remaining,
                kind=kind)


def settled(payment: int, invoice: int) -> list[Movement]:
    return [replace(moved(MARCH_31, payment, PAYMENT, 3), settlement=9), replace(moved(MARCH_31, invoice, entry=2), settlement=9)]


STM_06 = [moved(date(2026, 2, 20), 1000_00, entry=1), moved(date(2026, 3, 5), 1210_00, entry=2),
          moved(date(2026, 3, 12), -500_00, PAYMENT, 3), moved(date(2026, 3, 20), -121_00, CREDIT, 4),
          moved(date(2026, 3, 28), 605_00, entry=5)]
OPEN_NOW = [item(date(2026, 3, 22), 500_00, "INV-1"), item(date(2026, 4, 4), 1089_00, "INV-2"),
            item(date(2026, 4, 27), 605_00, "INV-5")]


@pytest.mark.rule("STM-02", "STM-06")
def test_the_month_of_the_chapter() -> None:
    made = statement(MARCH, OPEN_NOW, STM_06, THIRTIES)
    (euro,) = made.sections
    assert (euro.opening, euro.closing) == (1000_00, 2194_00)
    assert [x.running for x in euro.movements] == [2210_00, 1710_00, 1589_00, 2194_00]
    assert (euro.debits, euro.credits) == (1815_00, -621_00)
    assert proved(made, OPEN_NOW, "C-100") == ()
    assert [x.item.document_no for x in euro.open] == ["INV-1"]
    assert euro.band is not None
    assert (euro.band.buckets, euro.band.balance) == ((1694_00, 500_00, 0), euro.closing)


@pytest.mark.rule("STM-06")
def test_a_statement_that_differs_from_the_open_items_by_a_cent_is_not_printed() -> None:
    wrong = [*OPEN_NOW[:2], replace(OPEN_NOW[2], remaining=605_01)]
    (found,) = proved(statement(MARCH, wrong, STM_06), wrong, "C-100")
    assert (found.saw["closing"], found.saw["open"]) == (Money(2194_00, "EUR"), Money(2194_01, "EUR"))
    forgotten = [*OPEN_NOW, item(MARCH_31, 7_00, "INV-8", "USD")]
    assert [p.saw["open"] for p in proved(statement(MARCH, OPEN_NOW, STM_06), forgotten, "C-100")] == [Money(7_00, "USD")]


@pytest.mark.rule("STM-01")
def test_open_items_stand_by_due_date_with_a_running_total_and_the_late_ones_marked() -> None:
    items = [item(date(2026, 4, 1), 300_00, "INV-3"), item(MARCH_31, 200_00, "INV-2"), item(date(2026, 3, 30), 100_00, "INV-1"),
             item(date(2026, 3, 1), -50_00, "PAY-4", kind=ageing.Kind.CREDIT),
             item(date(2026, 2, 1), 80_00, "PRE-5", kind=ageing.Kind.PREPAYMENT)]
    (euro,) = statement(OPEN, items, columns=THIRTIES).sections
    assert [(x.item.document_no, x.running, x.days) for x in euro.open] == [
        ("PRE-5", 80_00, 0), ("PAY-4", 30_00, 0), ("INV-1", 130_00, 1), ("INV-2", 330_00, 0), ("INV-3", 630_00, 0)]
    assert [x.is_overdue for x in euro.open] == [False, False, True, False, False]
    assert (euro.closing, euro.overdue) == (630_00, 100_00)
    assert euro.band is not None
    assert (euro.band.unapplied, euro.band.prepayments, euro.band.balance) == (-50_00, 80_00, 630_00)


@pytest.mark.rule("STM-03")
def test_currencies_are_sections_of_their_own_and_empty_ones_are_left_out() -> None:
    moves = [moved(MARCH_31, 10_00, currency="USD"), moved(MARCH_1, 5_00), moved(date(2026, 2, 1), 7_00, currency="GBP"),
             moved(date(2026, 2, 2), -7_00, currency="GBP")]
    made = statement(MARCH, [], moves)
    assert [(s.currency, s.opening, s.closing) for s in made.sections] == [("EUR", 0, 5_00), ("USD", 0, 10_00)]


@pytest.mark.rule("STM-02")
@pytest.mark.parametrize(("day", "opening", "shown"), [
    (date(2026, 2, 28), 1_00, 0), (MARCH_1, 0, 1), (MARCH_31, 0, 1)])
def test_the_first_and_the_last_day_belong_to_the_period(day: date, opening: int, shown: int) -> None:
    (euro,) = statement(MARCH, [], [moved(day, 1_00)]).sections
    assert (euro.opening, len(euro.movements), euro.closing) == (opening, shown, 1_00)


@pytest.mark.rule("STM-02")
def test_what_is_posted_after_the_last_day_is_for_the_next_statement() -> None:
    assert statement(MARCH, [], [moved(date(2026, 4, 1), 1_00)]).sections == ()


@pytest.mark.rule("STM-03")
def test_an_application_is_shown_on_request_only_and_never_counts() -> None:
    applied = settled(500_00, -500_00)
    (plain,) = statement(MARCH, OPEN_NOW, STM_06 + applied).sections
    (full,) = statement(replace(MARCH, applications=True), OPEN_NOW, STM_06 + applied).sections
    assert len(plain.movements) == 4
    assert [x.balances_out for x in full.movements] == [False] * 4 + [True] * 2
    assert (full.closing, full.debits, full.credits) == (plain.closing, plain.debits, plain.credits)


@pytest.mark.rule("STM-03")
def test_a_discount_beside_an_application_and_a_settlement_in_another_currency_do_change_the_balance() -> None:
    (euro,) = statement(MARCH, [], [*settled(98_00, -98_00), moved(MARCH_31, -2_00, entry=2)]).sections
    assert ([x.running for x in euro.movements], euro.closing) == ([-2_00], -2_00)
    one, other = settled(100_00, -120_00)
    made = statement(MARCH, [], [one, replace(other, currency="USD")])
    assert [(s.currency, s.closing) for s in made.sections] == [("EUR", 100_00), ("USD", -120_00)]


@pytest.mark.rule("STM-02")
def test_a_posting_and_its_reversal_are_hidden_when_both_lie_in_the_period() -> None:
    taken_back = [replace(moved(date(2026, 3, 30), 40_00, entry=6), reversal=6),
                  replace(moved(MARCH_31, -40_00, entry=7), reversal=6)]
    assert [len(statement(replace(MARCH, reversals=shown), [], taken_back).sections) for shown in (False, True)] == [0, 1]
    (half,) = statement(MARCH, [], [taken_back[0]]).sections
    assert half.closing == 40_00


@pytest.mark.rule("STM-02")
def test_the_overdue_entries_below_the_movements_can_be_left_out() -> None:
    (euro,) = statement(replace(MARCH, overdue=False), OPEN_NOW, STM_06).sections
    assert (euro.open, euro.overdue, euro.band) == ((), 500_00, None)


@pytest.mark.rule("STM-02")
@pytest.mark.parametrize(("style", "first", "last", "codes"), [
    (Style.MOVEMENT, None, None, ["STM-02-from", "STM-02-to"]), (Style.MOVEMENT, MARCH_31, MARCH_1, ["STM-02-range"]),
    (Style.MOVEMENT, MARCH_31, MARCH_31, []),
    (Style.OPEN_ITEM, None, MARCH_31, []), (Style.OPEN_ITEM, None, None, ["STM-02-to"])])
def test_movements_need_both_dates_in_order(style: Style, first: date | None, last: date | None, codes: list[str]) -> None:
    assert [p.code for p in check_dates(style, first, last)] == codes


SHE = Candidate(1, 100_00, 40_00, is_open=True, has_movements=True)


@pytest.mark.rule("STM-04", "BLK-22")
@pytest.mark.parametrize(("customer", "selection", "code"), [
    (SHE, Selection(), None),
    (replace(SHE, privacy=True), Selection(Having.ALL), "STM-04-privacy"),
    (SHE, Selection(customers=frozenset({2})), "STM-04-pool"),
    (SHE, Selection(customers=frozenset({1})), None),
    (replace(SHE, is_open=False), Selection(), "STM-04-balance"),
    (replace(SHE, is_open=False), Selection(Having.ALL), None),
    (replace(SHE, is_open=False), Selection(Having.MOVEMENTS), None),
    (replace(SHE, has_movements=False), Selection(Having.MOVEMENTS), "STM-04-movements"),
    (replace(SHE, overdue=0), Selection(only_overdue=True), "STM-04-overdue"),
    (replace(SHE, overdue=1), Selection(only_overdue=True), None),
    (SHE, Selection(minimum=100_00), None),
    (SHE, Selection(minimum=100_01), "STM-04-minimum")])
def test_who_gets_one_and_why_another_does_not(customer: Candidate, selection: Selection, code: str | None) -> None:
    found = refused(customer, selection, MARCH, "EUR")
    assert (found.code if found else None) == code


MOVES = st.lists(st.builds(
    lambda offset, amount, group, back: replace(moved(MARCH_1 + timedelta(offset), amount or 1), settlement=group, reversal=back),
    st.integers(-40, 70), st.integers(-9, 9), st.none() | st.integers(1, 3), st.none() | st.integers(1, 3)), max_size=25)


@pytest.mark.rule("STM-02", "STM-03")
@given(moves=MOVES, applications=st.booleans(), reversals=st.booleans())
def test_the_closing_balance_of_one_is_the_opening_balance_of_the_next(moves: list[Movement], applications: bool,
                                                                         reversals: bool) -> None:
    march = replace(MARCH, applications=applications, reversals=reversals)
    one = statement(march, [], moves)
    two = statement(replace(march, first=next_first_day(one), last=date(2026, 4, 30)), [], moves)
    closing = one.sections[0].closing if one.sections else 0
    opening = two.sections[0].opening if two.sections else 0
    assert closing == opening == sum(m.amount for m in moves if m.day <= MARCH_31)
    for section in one.sections:
        assert section.opening + section.debits + section.credits == section.closing
