"""Limitation of claims: the delivered terms, both sides of the last day, what starts the years anew (COL-28)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.law import Audience
from app.rules.limitation import (
    DELIVERED,
    Event,
    Happened,
    Limit,
    Start,
    Term,
    check,
    days_left,
    earliest,
    explained,
    limit,
    term_for,
    watched,
)

DUE = date(2021, 3, 31)
BUSINESS, CONSUMER = Audience.BUSINESS, Audience.CONSUMER


def delivered(country: str, audience: Audience = BUSINESS, region: str = "") -> Term:
    found = term_for(DELIVERED, country, audience, DUE, region)
    assert found is not None
    return found


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("country", "audience", "region", "last"), [
    ("NL", BUSINESS, "", date(2026, 3, 31)), ("NL", CONSUMER, "", date(2023, 3, 31)), ("FR", BUSINESS, "", date(2026, 3, 31)),
    ("FR", CONSUMER, "", date(2023, 3, 31)), ("DE", BUSINESS, "", date(2024, 12, 31)), ("DE", CONSUMER, "", date(2024, 12, 31)),
    ("GB", BUSINESS, "", date(2027, 3, 31)), ("GB", BUSINESS, "SCT", date(2026, 3, 31)), ("BE", BUSINESS, "", date(2031, 3, 31)),
    ("NL", Audience.PUBLIC, "", date(2026, 3, 31))])
def test_the_last_day_of_each_country(country: str, audience: Audience, region: str, last: date) -> None:
    assert limit(DUE, delivered(country, audience, region)).last == last


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("due", "last"), [(date(2021, 1, 1), date(2024, 12, 31)), (date(2021, 12, 31), date(2024, 12, 31)),
                                           (date(2022, 1, 1), date(2025, 12, 31))])
def test_in_germany_the_years_count_from_the_end_of_the_year(due: date, last: date) -> None:
    assert limit(due, delivered("DE")).last == last


@pytest.mark.rule("COL-28")
def test_a_claim_due_on_the_29th_of_february_ends_on_the_28th() -> None:
    assert limit(date(2024, 2, 29), delivered("NL")).last == date(2029, 2, 28)


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("country", "event", "anew"), [
    ("NL", Event.WRITTEN_DEMAND, True), ("NL", Event.PART_PAYMENT, False), ("FR", Event.ACKNOWLEDGMENT, True),
    ("FR", Event.COURT, True), ("FR", Event.WRITTEN_DEMAND, False), ("DE", Event.ACKNOWLEDGMENT, True),
    ("DE", Event.PART_PAYMENT, True), ("DE", Event.WRITTEN_DEMAND, False), ("GB", Event.PART_PAYMENT, True),
    ("GB", Event.WRITTEN_DEMAND, False), ("BE", Event.ACKNOWLEDGMENT, False)])
def test_only_what_the_law_names_starts_the_years_anew(country: str, event: Event, anew: bool) -> None:
    happened = Happened(date(2023, 6, 15), event)
    term = delivered(country)
    found = limit(DUE, term, [happened])
    assert (found.restarted_by == happened) is anew
    assert found.last == (date(2023 + term.years, 6, 15) if anew else limit(DUE, term).last)


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("day", "last"), [(DUE, date(2026, 3, 31)), (DUE + timedelta(1), date(2026, 4, 1)),
                                           (date(2026, 3, 31), date(2031, 3, 31)), (date(2026, 4, 1), date(2026, 3, 31))])
def test_a_demand_counts_after_the_due_date_and_up_to_the_last_day(day: date, last: date) -> None:
    assert limit(DUE, delivered("NL"), [Happened(day, Event.WRITTEN_DEMAND)]).last == last


@pytest.mark.rule("COL-28")
def test_demands_follow_each_other_whatever_their_order() -> None:
    days = [date(2030, 1, 1), date(2025, 6, 1)]
    assert limit(DUE, delivered("NL"), [Happened(d, Event.WRITTEN_DEMAND) for d in days]).last == date(2035, 1, 1)


@pytest.mark.rule("COL-28")
def test_an_early_payment_in_germany_never_shortens_the_term() -> None:
    assert limit(DUE, delivered("DE"), [Happened(date(2021, 5, 1), Event.PART_PAYMENT)]).last == date(2024, 12, 31)


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("today", "listed", "left"), [(date(2025, 9, 29), False, 183), (date(2025, 9, 30), True, 182),
                                                       (date(2026, 3, 31), True, 0), (date(2026, 4, 1), True, -1)])
def test_the_list_begins_six_months_before_the_last_day(today: date, listed: bool, left: int) -> None:
    found = limit(DUE, delivered("NL"))
    assert (watched(found, today), days_left(found, today)) == (listed, left)


@pytest.mark.rule("COL-28")
def test_the_earliest_of_several_and_what_it_was_reckoned_from() -> None:
    one, two = limit(DUE, delivered("NL")), limit(DUE, delivered("NL", CONSUMER))
    assert (earliest([one, two]), earliest([])) == (two, None)
    assert explained(two).saw == {"counts_from": DUE, "years": 2, "last": date(2023, 3, 31), "confidence": "A",
                                  "source": "art. 7:28 BW, 3:317 BW"}


@pytest.mark.rule("COL-28")
def test_a_new_term_holds_for_claims_due_from_its_day_and_an_unknown_country_has_none() -> None:
    new = Term("BE", 5, Start.DAY_AFTER_DUE, frozenset(), "own", "C", valid_from=date(2022, 1, 1))
    terms = [*DELIVERED, new]
    assert [t.years for d in (date(2021, 12, 31), date(2022, 1, 1)) if (t := term_for(terms, "BE", BUSINESS, d))] == [10, 5]
    assert term_for(terms, "US", BUSINESS, DUE) is None


@pytest.mark.rule("COL-28")
@pytest.mark.parametrize(("change", "codes"), [
    ({}, ["COL-28-twice"]), ({"audience": CONSUMER}, []), ({"country": "", "years": 0}, ["COL-28-country", "COL-28-years"]),
    ({"years": 100, "region": "VLG"}, ["COL-28-years"]), ({"valid_from": DUE}, [])])
def test_a_row_of_the_table_is_complete_and_not_there_twice(change: dict[str, object], codes: list[str]) -> None:
    made = replace(delivered("BE"), **change)  # type: ignore[arg-type]
    assert [p.code for p in check(made, DELIVERED)] == codes
    assert check(DELIVERED[0], DELIVERED) == ()


@pytest.mark.rule("COL-28")
@given(due=st.dates(date(2000, 1, 1), date(2040, 12, 31)), term=st.sampled_from(DELIVERED),
       days=st.lists(st.tuples(st.integers(-100, 9000), st.sampled_from(list(Event))), max_size=6))
def test_what_happens_never_shortens_a_term(due: date, term: Term, days: list[tuple[int, Event]]) -> None:
    plain: Limit = limit(due, term)
    assert limit(due, term, [Happened(due + timedelta(n), event) for n, event in days]).last >= plain.last
