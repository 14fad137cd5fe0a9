"""Payment proposals: the table of the chapter, every reason to leave an entry out, periods, limits (PAY-20…25)."""

from dataclasses import replace
from datetime import date

import pytest

from app.rules.payments.proposals import Candidate, Period, Proposal, SelectBy, Wish, propose

JULY = Wish(date(2026, 6, 26), date(2026, 7, 10), date(2026, 7, 1))
INVOICES = [
    Candidate(1001, 1, "1001", 500_00, "EUR", date(2026, 7, 15), date(2026, 6, 29), 10_00),
    Candidate(1002, 1, "1002", 600_00, "EUR", date(2026, 7, 20), date(2026, 7, 4), 12_00),
    Candidate(1003, 1, "1003", 250_00, "EUR", date(2026, 6, 29)),
    Candidate(1004, 1, "1004", 100_00, "EUR", date(2026, 7, 17), date(2026, 7, 1), 1_00),
]
ONE = Candidate(7, 1, "F7", 100_00, "EUR", date(2026, 7, 2))


def proposed(found: Proposal) -> dict[int, int]:
    return {one.entry_id: one.amount for payment in found.payments for one in payment.entries}


def reasons(wish: Wish, *candidates: Candidate) -> list[str]:
    return [problem.code for _entry, problem in propose(wish, candidates).left_out]


@pytest.mark.rule("PAY-21")
@pytest.mark.parametrize(("by", "expected"), [
    (SelectBy.DISCOUNT_DATE, {1002: 588_00, 1004: 99_00}),
    (SelectBy.DUE_DATE, {1003: 250_00}),
    (SelectBy.BOTH, {1002: 588_00, 1003: 250_00, 1004: 99_00}),
])
def test_the_proposal_of_the_first_of_july(by: SelectBy, expected: dict[int, int]) -> None:
    found = propose(replace(JULY, by=by), INVOICES)
    assert proposed(found) == expected
    assert {entry for entry, _why in found.left_out} == {c.entry_id for c in INVOICES} - set(expected)
    assert {why.code for _entry, why in found.left_out} == {"PAY-22-dates"}


@pytest.mark.rule("PAY-21")
def test_an_entry_that_fits_by_both_dates_is_paid_on_its_discount_date_with_the_discount() -> None:
    both = replace(INVOICES[1], due=date(2026, 7, 8))
    found = propose(replace(JULY, by=SelectBy.BOTH), [both]).payments[0]
    assert (found.day, found.amount, found.entries[0].discount) == (date(2026, 7, 4), 588_00, 12_00)
    days = (date(2026, 6, 25), JULY.first, JULY.last, date(2026, 7, 11))
    ends = [propose(JULY, [replace(ONE, due=day)]).payments for day in days]
    assert [len(p) for p in ends] == [0, 1, 1, 0]


@pytest.mark.rule("PAY-22")
@pytest.mark.parametrize(("more", "wish", "code"), [
    ({"blocked_all": True}, {}, "PAY-22-blocked"), ({"disputed": True}, {}, "PAY-22-disputed"),
    ({"promised": True}, {"skip_promised": True}, "PAY-22-promised"), ({"on_hold": "X"}, {}, "PAY-22-on-hold"),
    ({"marked_in": "PJ-3"}, {}, "PAY-22-marked"), ({"collected": True}, {}, "PAY-22-collected"),
    ({"currency": "USD"}, {"currency": "EUR"}, "PAY-22-currency"),
    ({"method_id": 2}, {"methods": frozenset({1})}, "PAY-22-method"),
    ({"balance": -1}, {"check_balance": True}, "PAY-22-credit"), ({"remaining": -5_00}, {}, "PAY-22-negative"),
    ({}, {"least": 100_01}, "PAY-22-minimum"), ({}, {"amount_limit": 99_99}, "PAY-22-limit"),
])
def test_what_is_left_out_says_why(more: dict[str, object], wish: dict[str, object], code: str) -> None:
    assert reasons(replace(JULY, **wish), replace(ONE, **more)) == [code]  # type: ignore[arg-type]


@pytest.mark.rule("PAY-22")
def test_what_is_just_allowed_is_proposed() -> None:
    wish = replace(JULY, least=100_00, amount_limit=100_00, check_balance=True, methods=frozenset({2}), currency="EUR")
    assert proposed(propose(wish, [replace(ONE, method_id=2, promised=True, balance=0)])) == {7: 100_00}


@pytest.mark.rule("PAY-23")
def test_the_period_of_the_method_says_what_becomes_one_payment() -> None:
    days = [date(2026, 7, 1), date(2026, 7, 1), date(2026, 7, 3), date(2026, 7, 6)]
    entries = [replace(ONE, entry_id=n, due=day) for n, day in enumerate(days, 1)] + [
        replace(ONE, entry_id=9, customer_id=2, due=days[0])]

    def dates(period: Period, **more: object) -> list[tuple[date, int]]:
        made = propose(replace(JULY, period=period, **more), entries).payments  # type: ignore[arg-type]
        return [(p.day, len(p.entries)) for p in made if p.customer_id == 1]

    assert [count for _day, count in dates(Period.INVOICE)] == [1, 1, 1, 1]
    assert dates(Period.DATE) == [(days[0], 2), (days[2], 1), (days[3], 1)]
    assert dates(Period.WEEK, weekday=4) == [(date(2026, 7, 3), 3), (date(2026, 7, 10), 1)]
    assert dates(Period.TOTAL, total_date=date(2026, 7, 9)) == [(date(2026, 7, 9), 4)]
    assert dates(Period.TOTAL) == [(days[0], 4)]


@pytest.mark.rule("PAY-24")
def test_what_is_due_before_the_minimum_date_is_paid_on_it_and_later_ones_keep_theirs() -> None:
    wish = replace(JULY, earliest=date(2026, 7, 3))
    made = propose(wish, [replace(ONE, entry_id=n, due=date(2026, 7, n)) for n in (2, 3, 4)]).payments
    assert [p.day.day for p in made] == [3, 3, 4]


@pytest.mark.rule("PAY-25")
def test_credits_are_netted_in_summed_periods_and_a_sum_of_nothing_is_dropped() -> None:
    credit = replace(ONE, entry_id=8, document_no="C8", remaining=-40_00)
    wish = replace(JULY, period=Period.TOTAL)
    assert [p.amount for p in propose(wish, [ONE, credit]).payments] == [60_00]
    even = propose(wish, [ONE, replace(credit, remaining=-100_00)])
    assert not even.payments and [why.code for _e, why in even.left_out] == ["PAY-22-group"] * 2
    refund = propose(replace(wish, delete_negative=False), [credit]).payments
    assert [p.amount for p in refund] == [-40_00]


@pytest.mark.rule("PAY-20")
def test_a_payment_has_no_more_entries_than_its_limit_and_keeps_the_oldest() -> None:
    wish = replace(JULY, period=Period.TOTAL, entry_limit=2)
    found = propose(wish, [replace(ONE, entry_id=n, due=date(2026, 7, 9 - n)) for n in (1, 2, 3)])
    assert sorted(proposed(found)) == [2, 3] and [why.code for _e, why in found.left_out] == ["PAY-22-many"]


@pytest.mark.rule("PAY-21", "PAY-23", "PAY-24")
def test_a_payment_after_the_last_day_of_a_discount_goes_without_it() -> None:
    both = replace(JULY, by=SelectBy.BOTH)
    owed = replace(INVOICES[1], due=date(2026, 7, 8))
    for wish in (replace(both, earliest=date(2026, 7, 5)), replace(both, period=Period.TOTAL, total_date=date(2026, 7, 5)),
                 replace(both, period=Period.WEEK, weekday=6)):
        found = propose(wish, [owed, INVOICES[1]])
        assert [(p.day, p.amount, p.entries[0].discount) for p in found.payments] == [(date(2026, 7, 5), 600_00, 0)]
        assert [(entry, why.code) for entry, why in found.left_out] == [(1002, "PAY-22-dates")]
    for wish in (replace(both, earliest=date(2026, 7, 4)), replace(both, period=Period.TOTAL, total_date=date(2026, 7, 4)),
                 replace(both, period=Period.WEEK, weekday=5)):
        found = propose(wish, [INVOICES[1]])
        assert [(p.day, p.amount, p.entries[0].discount) for p in found.payments] == [(date(2026, 7, 4), 588_00, 12_00)]
