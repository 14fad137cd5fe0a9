"""Public holidays and the next working day of a country (DSC-04)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.holidays import FIXED, holidays, next_working_day, working_day


@pytest.mark.rule("DSC-04")
@pytest.mark.parametrize(("country", "day", "then"), [
    ("NL", date(2026, 3, 13), date(2026, 3, 13)), ("NL", date(2026, 3, 14), date(2026, 3, 16)),
    ("NL", date(2026, 4, 27), date(2026, 4, 28)), ("BE", date(2026, 4, 27), date(2026, 4, 27)),
    ("NL", date(2026, 5, 5), date(2026, 5, 5)), ("NL", date(2025, 5, 5), date(2025, 5, 6)),
    ("NL", date(2025, 4, 26), date(2025, 4, 28)),  # King's Day is kept on Saturday 26 April 2025
    ("DE", date(2026, 4, 3), date(2026, 4, 7)), ("NL", date(2026, 4, 3), date(2026, 4, 3)),
    ("FR", date(2026, 7, 14), date(2026, 7, 15)), ("BE", date(2026, 7, 21), date(2026, 7, 22)),
    ("DE", date(2026, 10, 3), date(2026, 10, 5)), ("GB", date(2026, 12, 25), date(2026, 12, 29)),
    ("GB", date(2026, 5, 4), date(2026, 5, 5)), ("GB", date(2026, 5, 25), date(2026, 5, 26)),
    ("GB", date(2026, 8, 31), date(2026, 9, 1)), ("GB", date(2022, 1, 1), date(2022, 1, 4)),
    ("US", date(2026, 7, 4), date(2026, 7, 6)), ("FR", date(2026, 5, 14), date(2026, 5, 15))])
def test_the_next_working_day_of_a_country(country: str, day: date, then: date) -> None:
    assert next_working_day(day, country) == then


@pytest.mark.rule("DSC-04")
@given(day=st.dates(date(1990, 1, 1), date(2099, 12, 20)), country=st.sampled_from([*FIXED, "US"]))
def test_a_working_day_comes_within_a_week_and_is_no_holiday(day: date, country: str) -> None:
    found = next_working_day(day, country)
    assert 0 <= (found - day).days < 7 and working_day(country)(found) and found not in holidays(country, found.year)
