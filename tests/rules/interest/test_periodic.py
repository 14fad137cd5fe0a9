"""Interest codes by the chapter's figures: intervals, ranges, versions, limits, and nothing charged twice (INT-40…46)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.rules.interest import Debt, Move, total
from app.rules.interest.periodic import (
    Basis,
    Code,
    CurrencyRow,
    Every,
    Range,
    Started,
    Tier,
    Version,
    boundary,
    charge,
    check_code,
    completed,
)

START = date(2020, 1, 1)
JANUARY_31 = date(2026, 1, 31)
FIVE_EVERY_TWO_MONTHS = Version(START, 2, Every.MONTH, percent=Decimal(5))
MONTHLY = Version(START, 1, Every.MONTH, percent=Decimal(1))
DAILY_8 = Version(START, percent=Decimal(8), yearly=True)


def debt(amount: int, due: date = JANUARY_31, *paid: tuple[date, int], start: date | None = None, intervals: int = 0) -> Debt:
    moves = (Move(due - timedelta(30), amount, initial=True), *(Move(d, -a) for d, a in paid))
    return Debt(moves, due, start or due, since=due, intervals=intervals)


def tiers(*rows: tuple[int, str]) -> tuple[Tier, ...]:
    return tuple(Tier(start, Decimal(value)) for start, value in rows)


def amount(owed: Debt, code: Code, day: date) -> int:
    found, problems = charge(owed, code, "EUR", day)
    assert problems == ()
    return total(found.segments)


@pytest.mark.rule("INT-41", "INT-17")
@pytest.mark.parametrize(("owed", "days", "expected"), [
    (1000000, 45, 9863), (250000, 75, 4110), (1000000, 0, 0), (1000000, 1, 219)])
def test_a_yearly_percentage_counts_by_the_day(owed: int, days: int, expected: int) -> None:
    assert amount(debt(owed), Code("P8", (DAILY_8,)), JANUARY_31 + timedelta(days)) == expected


@pytest.mark.rule("INT-41")
def test_a_part_payment_ends_the_days_of_its_part() -> None:
    owed = debt(1000000, JANUARY_31, (JANUARY_31 + timedelta(15), 400000))
    found, _ = charge(owed, Code("P8", (DAILY_8,)), "EUR", JANUARY_31 + timedelta(45))
    assert total(found.segments) == 7233  # 10,000 x 15 d + 6,000 x 30 d = 330,000 / 365 x 8 %


@pytest.mark.rule("INT-42")
@pytest.mark.parametrize(("started", "expected"), [
    (Started.COMPLETED_ONLY, 5000), (Started.COUNTS, 10000), (Started.PRO_RATA, 6311)])
def test_a_started_interval_counts_as_the_code_says(started: Started, expected: int) -> None:
    code = Code("2M", (FIVE_EVERY_TWO_MONTHS,), started)
    assert amount(debt(100000), code, date(2026, 4, 16)) == expected


@pytest.mark.rule("INT-42")
@pytest.mark.parametrize(("day", "expected"), [
    (date(2026, 3, 30), 0), (date(2026, 3, 31), 5000), (date(2026, 5, 30), 5000), (date(2026, 5, 31), 10000)])
def test_an_interval_is_complete_on_its_last_day_and_months_end_where_they_began(day: date, expected: int) -> None:
    assert amount(debt(100000), Code("2M", (FIVE_EVERY_TWO_MONTHS,)), day) == expected


@pytest.mark.rule("INT-42")
def test_a_month_from_the_31st_is_clipped_and_does_not_drift() -> None:
    monthly = Version(START, 1, Every.MONTH)
    assert [boundary(JANUARY_31, monthly, n) for n in (1, 2, 3)] == [date(2026, 2, 28), date(2026, 3, 31), date(2026, 4, 30)]
    assert [completed(JANUARY_31, monthly, date(2026, m, d)) for m, d in ((2, 27), (2, 28), (3, 30), (3, 31))] == [0, 1, 1, 2]


@pytest.mark.rule("INT-43")
@pytest.mark.parametrize(("owed", "expected"), [
    (420000, 8400), (100000, 1000), (100050, 1001), (100100, 2002), (500099, 10002), (500100, 15003)])
def test_a_range_by_amount_gives_one_percentage_to_the_whole(owed: int, expected: int) -> None:
    version = Version(START, 3, Every.MONTH, range=Range.AMOUNT, tiers=tiers((0, "1"), (100100, "2"), (500100, "3")))
    assert amount(debt(owed), Code("3M", (version,)), date(2026, 5, 1)) == expected


BY_DAYS = Version(START, 15, Every.DAY, Basis.AMOUNT, range=Range.DAYS,
                  currencies={"EUR": CurrencyRow("EUR", tiers=tiers((0, "1000"), (61, "1500"), (91, "2000")))})


@pytest.mark.rule("INT-44")
@pytest.mark.parametrize(("days", "expected"), [
    (14, 0), (15, 1000), (60, 4000), (75, 5500), (100, 7000), (104, 7000), (105, 9000), (120, 11000)])
def test_a_range_by_days_charges_each_interval_by_its_own_row(days: int, expected: int) -> None:
    assert amount(debt(100000), Code("15D", (BY_DAYS,)), JANUARY_31 + timedelta(days)) == expected


@pytest.mark.rule("INT-44")
def test_a_range_by_months_is_progressive_and_shows_one_line_per_row() -> None:
    version = Version(START, 1, Every.MONTH, range=Range.MONTHS, tiers=tiers((0, "1.5"), (4, "2"), (7, "2.5")))
    found, _ = charge(debt(100000), Code("1M", (version,)), "EUR", date(2026, 9, 30))
    assert [(s.intervals, s.percent, s.amount) for s in found.segments] == [
        (3, Decimal("1.5"), 4500), (3, Decimal(2), 6000), (2, Decimal("2.5"), 5000)]
    assert found.intervals == 8 and total(found.segments) == 15500
    assert [(s.first, s.last) for s in found.segments] == [
        (date(2026, 2, 1), date(2026, 4, 30)), (date(2026, 5, 1), date(2026, 7, 31)), (date(2026, 8, 1), date(2026, 9, 30))]


@pytest.mark.rule("INT-40")
def test_each_version_gives_a_line_for_the_days_it_was_valid() -> None:
    code = Code("P", (DAILY_8, Version(date(2026, 3, 1), percent=Decimal(10), yearly=True)))
    found, _ = charge(debt(1000000), code, "EUR", date(2026, 3, 31))
    assert [(s.first, s.last, s.days, s.amount) for s in found.segments] == [
        (date(2026, 2, 1), date(2026, 2, 28), 28, 6137), (date(2026, 3, 1), date(2026, 3, 31), 31, 8493)]


@pytest.mark.rule("INT-40")
def test_an_interval_stays_with_the_version_under_which_it_began() -> None:
    code = Code("M", (MONTHLY, Version(date(2026, 3, 15), 1, Every.MONTH, percent=Decimal(2))))
    found, _ = charge(debt(100000), code, "EUR", date(2026, 5, 31))
    assert [(s.first, s.last, s.amount) for s in found.segments] == [
        (date(2026, 2, 1), date(2026, 3, 31), 2000), (date(2026, 4, 1), date(2026, 5, 31), 4000)]


@pytest.mark.rule("INT-40")
def test_another_length_of_interval_counts_on_from_the_last_one() -> None:
    code = Code("M", (MONTHLY, Version(date(2026, 3, 15), 10, Every.DAY, percent=Decimal(2))))
    found, _ = charge(debt(100000), code, "EUR", date(2026, 4, 20))
    assert [(s.last, s.intervals, s.amount) for s in found.segments] == [
        (date(2026, 3, 31), 2, 2000), (date(2026, 4, 20), 2, 4000)]
    assert found.intervals == 4


@pytest.mark.rule("INT-45")
@pytest.mark.parametrize(("minimum", "maximum", "raised", "expected"), [
    (9863, 0, False, 9863), (9864, 0, False, 0), (9864, 0, True, 9864), (0, 9863, False, 9863), (0, 9862, False, 9862)])
def test_a_transaction_keeps_its_minimum_and_maximum(minimum: int, maximum: int, raised: bool, expected: int) -> None:
    version = Version(START, percent=Decimal(8), yearly=True,
                      currencies={"EUR": CurrencyRow("EUR", minimum=minimum, maximum=maximum)})
    assert amount(debt(1000000), Code("P8", (version,), raise_to_minimum=raised), JANUARY_31 + timedelta(45)) == expected


@pytest.mark.rule("INT-45", "INT-46")
def test_what_stayed_below_the_minimum_is_charged_with_the_next_note() -> None:
    version = Version(START, 1, Every.MONTH, percent=Decimal(1), currencies={"EUR": CurrencyRow("EUR", minimum=1500)})
    first, _ = charge(debt(100000), Code("M", (version,)), "EUR", date(2026, 2, 28))
    assert (first.segments, first.intervals) == ((), 0)
    assert amount(debt(100000), Code("M", (version,)), date(2026, 3, 31)) == 2000


@pytest.mark.rule("INT-46")
def test_the_second_note_goes_on_after_the_last_interval_charged() -> None:
    code = Code("15D", (BY_DAYS,))
    first, _ = charge(debt(100000), code, "EUR", JANUARY_31 + timedelta(70))
    second = amount(debt(100000, start=JANUARY_31 + timedelta(70), intervals=first.intervals), code, JANUARY_31 + timedelta(120))
    assert (first.intervals, total(first.segments), second) == (4, 4000, 7000)


@pytest.mark.rule("INT-42")
def test_an_interval_is_charged_on_what_is_open_at_its_end() -> None:
    code = Code("M", (MONTHLY,))
    paid_on_the_last_day = debt(100000, JANUARY_31, (date(2026, 3, 31), 40000))
    assert amount(paid_on_the_last_day, code, date(2026, 4, 30)) == 1000 + 600 + 600
    assert amount(debt(100000, JANUARY_31, (date(2026, 4, 1), 40000)), code, date(2026, 4, 30)) == 1000 + 1000 + 600
    assert amount(debt(100000, JANUARY_31, (date(2026, 2, 10), 100000)), code, date(2026, 4, 30)) == 0


@pytest.mark.rule("INT-03")
@pytest.mark.parametrize(("day", "expected"), [(date(2026, 2, 7), 0), (date(2026, 2, 8), 1753)])
def test_the_grace_of_a_code_is_the_same_threshold(day: date, expected: int) -> None:
    assert amount(debt(1000000), Code("P8", (DAILY_8,), grace=DateFormula("7D")), day) == expected


@pytest.mark.rule("INT-40")
def test_without_a_version_or_a_row_of_the_currency_it_says_what_to_create() -> None:
    late = Code("P", (Version(date(2026, 2, 2), percent=Decimal(8), yearly=True),))
    _, problems = charge(debt(100000), late, "EUR", date(2026, 3, 31))
    assert [(p.code, p.saw["day"]) for p in problems] == [("INT-40-start", date(2026, 2, 1))]
    _, problems = charge(debt(100000), Code("15D", (BY_DAYS,)), "USD", date(2026, 3, 31))
    assert [p.code for p in problems] == ["INT-40-currency"]


@pytest.mark.rule("INT-40")
@pytest.mark.parametrize(("versions", "code"), [
    ((DAILY_8, DAILY_8), "INT-40-overlap"),
    ((Version(START, 0),), "INT-40-every"),
    ((Version(START, percent=Decimal("-0.1")),), "INT-40-negative"),
    ((Version(START, percent=Decimal("100.1")),), "INT-40-percent"),
    ((Version(START, range=Range.DAYS, tiers=tiers((0, "1"), (0, "2"))),), "INT-40-tier"),
    ((Version(START, yearly=True, range=Range.DAYS),), "INT-40-daily"),
    ((Version(START, currencies={"EUR": CurrencyRow("EUR", minimum=2, maximum=1)}),), "INT-40-limits"),
])
def test_a_code_that_cannot_be_reckoned_with_is_refused(versions: tuple[Version, ...], code: str) -> None:
    assert [p.code for p in check_code(Code("X", versions))] == [code]


@pytest.mark.rule("INT-40")
def test_a_version_of_posted_notes_stays_and_a_later_one_is_welcome() -> None:
    old = Code("P", (DAILY_8,))
    later = Version(date(2026, 7, 1), percent=Decimal(9), yearly=True)
    changed = Version(START, percent=Decimal(9), yearly=True)
    assert [p.code for p in check_code(Code("P", (changed,)), frozenset({START}), old)] == ["INT-40-used"]
    assert [p.code for p in check_code(Code("P", (later,)), frozenset({START}), old)] == ["INT-40-used"]
    assert check_code(Code("P", (DAILY_8, later)), frozenset({START}), old) == ()
    assert check_code(Code("P", (changed,)), frozenset(), old) == ()


def version_of(days: int, every: int, unit: Every, percent: int, kind: Range) -> Version:
    rows = tiers((0, "1"), (3, "2"), (40, "3")) if kind is not Range.NONE else ()
    return Version(START + timedelta(days), every, unit, percent=Decimal(percent) / 100, range=kind, tiers=rows)


VERSIONS = st.builds(version_of, st.integers(2250, 2500), st.integers(1, 40), st.sampled_from(Every), st.integers(0, 900),
                     st.sampled_from((Range.NONE, Range.DAYS, Range.MONTHS)))
PAID = st.lists(st.tuples(st.integers(1, 600), st.integers(1, 1000)), max_size=3)


@given(st.lists(VERSIONS, max_size=3), st.integers(1, 10**8), st.integers(0, 700), st.integers(0, 700),
       st.sampled_from((Started.COMPLETED_ONLY, Started.COUNTS)), PAID)
@pytest.mark.rule("INT-46")
def test_two_notes_charge_every_interval_once_whatever_the_code(later: list[Version], owed: int, days: int, cut: int,
                                                               started: Started, paid: list[tuple[int, int]]) -> None:
    code = Code("X", (Version(START, 1, Every.MONTH, percent=Decimal("1.5")), *later), started)
    payments = [(JANUARY_31 + timedelta(n), a) for n, a in paid] if started is Started.COMPLETED_ONLY else []
    end, middle = JANUARY_31 + timedelta(days), JANUARY_31 + timedelta(min(cut, days))
    whole, _ = charge(debt(owed, JANUARY_31, *payments), code, "EUR", end)
    first, _ = charge(debt(owed, JANUARY_31, *payments), code, "EUR", middle)
    second, _ = charge(debt(owed, JANUARY_31, *payments, start=middle, intervals=first.intervals), code, "EUR", end)
    assert total(first.segments) + total(second.segments) == total(whole.segments)
    assert second.intervals == whole.intervals
    spans = [(s.first, s.last) for s in (*first.segments, *second.segments)]
    if started is Started.COMPLETED_ONLY:
        assert all(a[1] < b[0] for a, b in zip(spans, spans[1:], strict=False))


@given(st.integers(1, 10**8), st.integers(0, 400), st.integers(0, 400), st.integers(1, 40), st.sampled_from(Every))
@pytest.mark.rule("INT-42")
def test_pro_rata_in_two_notes_is_one_note_but_for_the_rounding_of_a_line(owed: int, days: int, cut: int, every: int,
                                                                       unit: Every) -> None:
    code = Code("X", (Version(START, every, unit, percent=Decimal("1.5")),), Started.PRO_RATA)
    end, middle = JANUARY_31 + timedelta(days), JANUARY_31 + timedelta(min(cut, days))
    parts = amount(debt(owed), code, middle) + amount(debt(owed, start=middle), code, end)
    assert abs(parts - amount(debt(owed), code, end)) <= 2


@given(st.integers(0, 800), st.integers(1, 400), st.sampled_from(Every), st.integers(0, 365))
@pytest.mark.rule("INT-42")
def test_completed_intervals_are_those_whose_last_day_has_come(days: int, every: int, unit: Every, shift: int) -> None:
    version, start = Version(START, every, unit), JANUARY_31 + timedelta(shift)
    day = start + timedelta(days)
    number = completed(start, version, day)
    assert boundary(start, version, number) <= day < boundary(start, version, number + 1)
