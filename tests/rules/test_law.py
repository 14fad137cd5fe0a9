"""The law of five countries in figures (LAW-EX, tables of collections 5)."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from app.rules.interest import DayCount, Debt, Move, Terms, segments, total
from app.rules.law import (
    Audience,
    Dispatch,
    IndexValue,
    LetterFacts,
    Preset,
    Step,
    belgian_damages_cap,
    belgian_waiting,
    belgian_working_day,
    check_letter,
    collection_costs,
    compensation,
    dutch_pay_by,
    easter,
    statutory_rates,
    waiting_until,
)

MRO = [IndexValue(date(2024, 7, 1), Decimal("4.25")), IndexValue(date(2025, 1, 1), Decimal("3.15")),
       IndexValue(date(2025, 7, 1), Decimal("2.15"))]
BASE = [IndexValue(v.valid_from, v.value - Decimal("0.88")) for v in MRO]
BOE = [IndexValue(date(2025, 1, 1), Decimal("4.75")), IndexValue(date(2025, 7, 1), Decimal("4.25"))]
FORTY = (Step(0, 4000),)
BELGIUM = Preset("BE-B2B", "BE", Audience.BUSINESS, "ECB-MRO", Decimal(8), round_up_half=True, compensation=FORTY)
FRANCE = Preset("FR-B2B", "FR", Audience.BUSINESS, "ECB-MRO", Decimal(10), compensation=FORTY)
GERMANY = Preset("DE-B2B", "DE", Audience.BUSINESS, "DE-BASE", Decimal(9), day_count=DayCount.ACTACT, compensation=FORTY)
BRITAIN = Preset("UK-B2B", "GB", Audience.BUSINESS, "BOE", Decimal(8), locked=True,
                 compensation=(Step(0, 4000), Step(100000, 7000), Step(1000000, 10000)))
DUTCH_SCALE = (Step(0, percent=Decimal(15), minimum=4000, maximum=677500), Step(250000, percent=Decimal(10)),
               Step(500000, percent=Decimal(5)), Step(1000000, percent=Decimal(1)), Step(20000000, percent=Decimal("0.5")))


@pytest.mark.rule("LAW-30", "LAW-31", "LAW-40", "LAW-42", "LAW-44", "LAW-46", "LAW-50", "LAW-52", "LAW-05")
@pytest.mark.parametrize(("preset", "values", "amount", "due", "day", "expected"), [
    (BELGIUM, MRO, 605000, date(2025, 5, 31), date(2025, 7, 31), 11113),
    (FRANCE, MRO, 840000, date(2025, 5, 31), date(2025, 7, 25), 16069),
    (GERMANY, BASE, 500000, date(2025, 6, 10), date(2025, 8, 31), 11810),
    (BRITAIN, BOE, 500000, date(2025, 5, 20), date(2025, 9, 30), 23229),
])
def test_statutory_interest_as_worked_out_in_the_chapter(preset: Preset, values: list[IndexValue], amount: int, due: date,
                                                         day: date, expected: int) -> None:
    rates, _ = statutory_rates(preset, values, day)
    owed = Debt((Move(due, amount),), due, due)
    found, problems = segments(owed, rates, Terms(day_count=preset.day_count, locked=preset.locked), day)
    assert problems == () and total(found) == expected


@pytest.mark.rule("LAW-08", "LAW-10", "LAW-51")
@pytest.mark.parametrize(("preset", "amount", "expected"), [
    (FRANCE, 1, 4000), (BRITAIN, 99999, 4000), (BRITAIN, 100000, 7000), (BRITAIN, 999999, 7000), (BRITAIN, 1000000, 10000),
    (FRANCE, 0, 0),
])
def test_flat_compensation_on_both_sides_of_each_step(preset: Preset, amount: int, expected: int) -> None:
    assert compensation(preset, amount) == expected


@pytest.mark.rule("LAW-23", "LAW-24", "LAW-26")
@pytest.mark.parametrize(("principal", "costs", "with_vat"), [
    (10000, 4000, 4840), (26667, 4000, 4840), (50000, 7500, 9075), (250000, 37500, 45375), (300000, 42500, 51425),
    (500000, 62500, 75625), (750000, 75000, 90750), (1000000, 87500, 105875), (2500000, 102500, 124025),
    (20000000, 277500, 335775), (100000000, 677500, 819775), (200000000, 677500, 819775),
])
def test_the_dutch_scale_of_collection_costs(principal: int, costs: int, with_vat: int) -> None:
    assert collection_costs(DUTCH_SCALE, principal) == costs
    assert collection_costs(DUTCH_SCALE, principal, vat_percent=Decimal(21)) == with_vat


@pytest.mark.rule("LAW-35", "LAW-36")
@pytest.mark.parametrize(("balance", "cap"), [(10000, 2000), (15000, 2000), (15001, 3000), (30000, 4500), (50000, 6500),
                                              (100000, 9000), (3920000, 200000), (5000000, 200000)])
def test_belgian_damages_are_capped(balance: int, cap: int) -> None:
    assert belgian_damages_cap(balance) == cap


@pytest.mark.rule("LAW-34")
@pytest.mark.parametrize(("how", "days"), [(Dispatch.POST, (date(2026, 3, 11), date(2026, 3, 24))),
                                           (Dispatch.EMAIL, (date(2026, 3, 7), date(2026, 3, 20)))])
def test_the_belgian_waiting_period_after_post_and_mail(how: Dispatch, days: tuple[date, date]) -> None:
    assert belgian_waiting(date(2026, 3, 6), how, lambda day: day.weekday() < 5) == days


@pytest.mark.rule("LAW-25")
def test_a_dutch_fourteen_day_letter_waits_until_after_receipt() -> None:
    assert dutch_pay_by(date(2026, 3, 2), Dispatch.POST) == date(2026, 3, 19)
    assert dutch_pay_by(date(2026, 3, 2), Dispatch.EMAIL) == date(2026, 3, 18)


def letter(**more: object) -> LetterFacts:
    facts: dict[str, object] = {"level": 2, "document_date": date(2026, 3, 2), "due_date": date(2026, 3, 19),
                                "dispatch": Dispatch.POST, "principal": 100000, "fees": 0, "interest": 0}
    return LetterFacts(**{**facts, **more})  # type: ignore[arg-type]


def consumer(country: str) -> Preset:
    return Preset(f"{country}-B2C", country, Audience.CONSUMER)


@pytest.mark.rule("LAW-25", "LAW-33", "LAW-34", "LAW-37", "LAW-38", "LAW-43", "LAW-45", "LAW-53", "LAW-32", "LAW-35")
@pytest.mark.parametrize(("country", "facts", "codes"), [
    ("NL", letter(fourteen_day_letter=True), []),
    ("NL", letter(fourteen_day_letter=True, due_date=date(2026, 3, 18)), ["LAW-25-short"]),
    ("NL", letter(fees=15000), ["LAW-25-costs"]),
    ("NL", letter(fees=15000, announced_and_waited=True), []),
    ("BE", letter(first_reminder=True, interest=1), ["LAW-33-free"]),
    ("BE", letter(fees=9000), []),
    ("BE", letter(fees=9001), ["LAW-35-cap"]),
    ("BE", letter(fees=9000, costs_possible_from=date(2026, 3, 3)), ["LAW-34-early"]),
    ("BE", letter(fees=9000, costs_possible_from=date(2026, 3, 2)), []),
    ("BE", letter(first_reminder=True, fees=750, free_this_year=2), ["LAW-33-free"]),
    ("BE", letter(first_reminder=True, fees=750, free_this_year=3), []),
    ("BE", letter(first_reminder=True, fees=751, free_this_year=3), ["LAW-33-free"]),
    ("BE", letter(fees=100, damages_agreed=False), ["LAW-32-agreed"]),
    ("BE", letter(interest=100, interest_agreed=False), ["LAW-32-agreed"]),
    ("BE", letter(interest=100, rate=Decimal("10.5"), statutory=Decimal("10.5")), []),
    ("BE", letter(interest=100, rate=Decimal("10.6"), statutory=Decimal("10.5")), ["LAW-35-rate"]),
    ("GB", letter(), []),
    ("GB", letter(interest=1), ["LAW-53-consumer"]),
    ("FR", letter(fees=1), ["LAW-43-fee"]),
    ("DE", letter(first_reminder=True, fees=250), ["LAW-45-first"]),
    ("DE", letter(fees=250), []),
])
def test_what_a_letter_to_a_consumer_may_ask(country: str, facts: LetterFacts, codes: list[str]) -> None:
    assert [p.code for p in check_letter(consumer(country), facts)] == codes


@pytest.mark.rule("LAW-04")
def test_a_missing_half_year_uses_the_last_value_and_says_so() -> None:
    rates, problems = statutory_rates(FRANCE, MRO, date(2026, 2, 1))
    assert rates[-1].provisional and rates[-1].percent == Decimal("12.15")
    assert problems[0].saw["day"] == date(2026, 1, 1)
    assert statutory_rates(FRANCE, MRO, date(2025, 12, 31))[1] == ()


@pytest.mark.rule("LAW-06", "LAW-40")
@pytest.mark.parametrize(("rate", "codes"), [(Decimal("7.85"), ["LAW-06-floor"]), (Decimal("7.86"), []), (None, [])])
def test_a_french_contract_may_not_go_below_three_times_the_legal_rate(rate: Decimal | None, codes: list[str]) -> None:
    facts = letter(interest=100, rate=rate, floor=Decimal("7.86"))
    assert [p.code for p in check_letter(FRANCE, facts)] == codes


@pytest.mark.rule("LAW-34")
@pytest.mark.parametrize(("year", "day"), [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5)),
                                           (2038, date(2038, 4, 25))])
def test_easter_moves_the_belgian_holidays(year: int, day: date) -> None:
    assert easter(year) == day
    assert not belgian_working_day(day + timedelta(1)) and belgian_working_day(day + timedelta(2))
    assert not belgian_working_day(day + timedelta(39)) and not belgian_working_day(date(year, 7, 21))


@pytest.mark.rule("LAW-34")
def test_a_holiday_puts_the_belgian_period_off() -> None:
    assert waiting_until(Preset("BE-B2C", "BE", Audience.CONSUMER, letter_rule="be_first_free"), date(2026, 4, 3),
                         Dispatch.POST) == date(2026, 4, 22)


@pytest.mark.rule("LAW-05")
@pytest.mark.parametrize(("day", "percent"), [
    (date(2025, 12, 31), "10.15"), (date(2026, 1, 1), "10.15"), (date(2026, 3, 11), "10.15"), (date(2026, 6, 30), "10.15"),
    (date(2026, 7, 1), "10.4"), (date(2026, 12, 31), "10.4")])
def test_an_index_that_changes_in_between_counts_from_the_next_half_year(day: date, percent: str) -> None:
    values = [IndexValue(date(2025, 7, 1), Decimal("2.15")), IndexValue(date(2026, 3, 11), Decimal("2.4"))]
    preset = Preset("NL-B2B", "NL", Audience.BUSINESS, "ECB-MRO", Decimal(8))
    rates, problems = statutory_rates(preset, values, date(2026, 12, 31))
    assert [r.percent for r in rates if r.start <= day][-1] == Decimal(percent)
    assert [r.start for r in rates if r.provisional] == [date(2026, 7, 1)] and len(problems) == 1


@pytest.mark.rule("LAW-05")
def test_an_index_that_begins_within_a_half_year_gives_no_rate_before_the_next_one() -> None:
    preset = Preset("NL-B2B", "NL", Audience.BUSINESS, "ECB-MRO", Decimal(8))
    values = [IndexValue(date(2026, 3, 11), Decimal(2)), IndexValue(date(2026, 7, 1), Decimal(3))]
    rates, _problems = statutory_rates(preset, values, date(2026, 12, 31))
    assert [(r.start, r.percent) for r in rates] == [(date(2026, 7, 1), Decimal(11))]
