"""The worked examples of the chapter through the service: suggested, issued, posted (INT-EX-1…10)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.services.interest import making
from tests.services.interest.charging import Charging

JAN31, FEB15, MAR31 = date(2026, 1, 31), date(2026, 2, 15), date(2026, 3, 31)
HALF_YEARS = {date(2025, 1, 1): "11.15", date(2025, 7, 1): "10.15"}


@dataclass(frozen=True)
class Example:
    """One invoice with its terms: amounts in cents; a payment as (amount, day)."""

    amount: int
    due: date
    day: date
    interest: int
    base: int | None = None
    paid: tuple[int, date] | None = None
    terms: dict[str, Any] = field(default_factory=dict)
    days: tuple[int, ...] = ()


EXAMPLES = {
    "INT-EX-1": Example(100000, JAN31, MAR31, 1500, 100000, terms={"method": "balance_due"}),
    "INT-EX-2": Example(1000000, JAN31, MAR31, 29500, 1966667, days=(59,)),
    "INT-EX-3": Example(1000000, JAN31, MAR31, 20700, 1380000, (400000, FEB15)),
    "INT-EX-5": Example(1000000, date(2025, 5, 15), date(2025, 8, 31), 31293,
                        terms={"rates": HALF_YEARS, "day_count": "act365"}, days=(46, 62)),
    "INT-EX-6": Example(1000000, date(2025, 5, 15), date(2025, 8, 31), 28373, paid=(250000, date(2025, 7, 20)),
                        terms={"rates": HALF_YEARS, "day_count": "act365"}, days=(46, 62)),
    "INT-EX-7": Example(500000, date(2026, 2, 10), MAR31, 7500, paid=(500000, date(2026, 3, 12)), terms={"entries": "closed"},
                        days=(30,)),
    "INT-EX-8": Example(1000000, JAN31, date(2026, 2, 8), 4000, terms={"grace": "7D"}, days=(8,)),
}


@pytest.mark.rule("INT-01", "INT-04", "INT-05", "INT-06", "INT-07", "INT-10", "INT-11", "INT-14", "INT-20", "INT-24")
@pytest.mark.parametrize("name", EXAMPLES)
def test_the_examples_of_the_chapter_from_entry_to_voucher(table: Charging, name: str) -> None:
    case = EXAMPLES[name]
    now = table.on(case.day)
    who = now.customer(now.terms(**case.terms))
    entry = now.entry(who, case.amount, case.due)
    if case.paid:
        now.office.pay(entry, case.paid[0], who, case.paid[1])
    now.suggest(case.day, customer_ids=(who,))
    draft = now.draft(who)
    (line,) = now.lines(draft.id)
    assert (draft.interest, draft.total, line.interest) == (case.interest,) * 3
    assert case.base is None or line.base == case.base
    assert sum(s[3] for s in now.segments(draft.id)) == case.interest
    assert not case.days or tuple(s[2] for s in now.segments(draft.id)) == case.days
    (issued,) = now.issue(draft.id)
    note = now.note(issued)
    assert now.office.voucher(note.voucher_id) == [("AR", case.interest), ("INT", -case.interest)]
    assert now.state(entry).interest_to == case.day and now.remaining(note.entry_id) == case.interest


@pytest.mark.rule("INT-08", "INT-24")
def test_the_second_note_starts_at_the_day_of_the_first(table: Charging) -> None:
    """INT-EX-4."""
    now = table.on(MAR31)
    who = now.customer(now.terms())
    entry = now.entry(who, 1000000, JAN31)
    now.office.pay(entry, 400000, who, FEB15)
    now.suggest(MAR31, customer_ids=(who,))
    now.issue(now.draft(who).id)
    later = now.on(date(2026, 4, 30))
    later.suggest(date(2026, 4, 30), customer_ids=(who,))
    assert later.draft(who).interest == 9000
    assert later.segments(later.draft(who).id) == [(date(2026, 4, 1), date(2026, 4, 30), 30, 9000)]


@pytest.mark.rule("INT-03", "INT-20")
def test_the_last_day_of_grace_charges_nothing_and_says_from_when(table: Charging) -> None:
    day = date(2026, 2, 7)
    now = table.on(day)
    who = now.customer(now.terms(grace="7D"))
    now.entry(who, 1000000, JAN31)
    run = now.suggest(day, customer_ids=(who,))
    assert now.drafts(who) == [] and now.codes(run) == ["INT-03-early"]
    with now.desk.reading() as session:
        assert making.reasons(session, run.run_id)[0].possible_from == date(2026, 2, 8)


@pytest.mark.rule("INT-41", "INT-17")
def test_a_yearly_percentage_by_the_day(table: Charging) -> None:
    """INT-EX-10."""
    day = date(2026, 3, 17)
    now = table.on(day)
    terms = now.terms(method="periodic")
    now.version(terms, valid_from=date(2025, 1, 1), percent=Decimal(8), yearly=True)
    who = now.customer(terms)
    now.entry(who, 1000000, JAN31)
    now.suggest(day, customer_ids=(who,))
    assert now.draft(who).interest == 9863 and now.segments(now.draft(who).id)[0][2] == 45


@pytest.mark.rule("INT-42", "INT-46")
def test_intervals_are_counted_on_by_the_next_note(table: Charging) -> None:
    """5 % every two months, 1,000.00 due 31 January: 50.00 on 31 March, the next 50.00 not before 31 May."""
    now = table.on(date(2026, 4, 16))
    terms = now.terms(method="periodic")
    now.version(terms, valid_from=date(2025, 1, 1), every=2, unit="month", percent=Decimal(5))
    who = now.customer(terms)
    now.entry(who, 100000, JAN31)
    now.suggest(date(2026, 4, 16), customer_ids=(who,))
    first = now.draft(who)
    assert first.interest == 5000 and now.lines(first.id)[0].intervals == 1
    now.issue(first.id)
    between, after = now.on(date(2026, 5, 30)), now.on(date(2026, 5, 31))
    between.suggest(date(2026, 5, 30), customer_ids=(who,))
    assert between.drafts(who) == []
    after.suggest(date(2026, 5, 31), customer_ids=(who,))
    assert after.draft(who).interest == 5000 and after.lines(after.draft(who).id)[0].intervals == 2


@pytest.mark.rule("INT-21", "INT-22", "INT-27", "INT-13")
def test_the_minimum_is_decided_over_all_currencies_and_on_the_interest_alone(table: Charging) -> None:
    """INT-EX-9: 6.00 EUR and 5.00 USD at 0.90 are 10.50, which is enough; the fee does not count."""
    now = table.on(MAR31)
    now.rate("USD", "0.9")
    who = now.customer(now.terms(method="balance_due", rate=Decimal(1), minimum=1000, fee=500))
    now.entry(who, 60000, JAN31, "EUR")
    assert now.codes(now.suggest(MAR31, customer_ids=(who,))) == ["INT-21-minimum"] and now.drafts(who) == []
    now.entry(who, 50000, JAN31, "USD", currency="USD", rate=Decimal("0.9"))
    now.suggest(MAR31, customer_ids=(who,))
    drafts = now.drafts(who)
    assert [(d.currency, d.interest, d.fee, d.total) for d in drafts] == [("EUR", 600, 500, 1100), ("USD", 500, 556, 1056)]
    euro, dollar = (now.note(i) for i in now.issue(*(d.id for d in drafts)))
    assert now.office.voucher(euro.voucher_id) == [("AR", 1100), ("INT", -600), ("FEE", -500)]
    posted = now.posted(dollar.entry_id)
    assert (posted.currency, posted.amount, posted.accounting_amount) == ("USD", 1056, 950)


@pytest.mark.rule("INT-21", "INT-24")
@pytest.mark.parametrize(("interest", "made"), [(999, False), (1000, True)])
def test_interest_equal_to_the_minimum_makes_a_note(table: Charging, interest: int, made: bool) -> None:
    now = table.on(MAR31)
    who = now.customer(now.terms(method="balance_due", rate=Decimal(1), minimum=1000, fee=500))
    now.entry(who, interest * 100, JAN31)
    now.suggest(MAR31, customer_ids=(who,))
    drafts = now.drafts(who)
    assert [d.total for d in drafts] == ([1500] if made else [])
    if made:
        note = now.note(now.issue(drafts[0].id)[0])
        assert now.office.voucher(note.voucher_id) == [("AR", 1500), ("INT", -1000), ("FEE", -500)]
