"""Numbers from masks, and masks that cannot work (MST-021)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.masks import mask_faults, number, resets_monthly, resets_yearly

DAY = date(2026, 3, 7)


@pytest.mark.rule("MST-021")
@pytest.mark.parametrize(("mask", "counter", "made"), [
    ("VF-{YYYY}-{N:5}", 42, "VF-2026-00042"), ("{YY}{MM}-{N:4}", 7, "2603-0007"), ("INV{N:1}", 123, "INV123"),
    ("{N:10}", 1, "0000000001"), ("A/{YYYY}.{N:3}_B", 5, "A/2026.005_B"), ("C{N:5}", 99999, "C99999"),
    ("C{N:5}", 100000, "C100000"),
])
def test_a_number_is_made_of_mask_date_and_counter(mask: str, counter: int, made: str) -> None:
    assert number(mask, DAY, counter) == made


@pytest.mark.rule("MST-021")
@pytest.mark.parametrize(("mask", "faults"), [
    ("VF-{YYYY}-{N:5}", []), ("VF-{YYYY}", ["counter"]), ("{N:3}{N:3}", ["counter"]), ("vf{N:5}", ["characters"]),
    ("VF {N:5}", ["characters"]), ("VF{N}", ["counter", "characters"]), ("VF{DD}{N:5}", ["characters"]), ("", ["counter"]),
    ("ABCDEFGHIJ{N:10}", []), ("ABCDEFGHIJK{N:10}", ["length"]), ("{N:0}", ["counter", "characters"]), ("{MM}-{N:5}", ["month"]),
    ("{YY}{MM}-{N:5}", []), ("Ä{N:5}", ["characters"]),
])
def test_a_mask_that_cannot_work_says_why(mask: str, faults: list[str]) -> None:
    assert mask_faults(mask) == faults


@pytest.mark.rule("MST-021")
@pytest.mark.parametrize(("mask", "yearly", "monthly"), [
    ("VF-{YYYY}-{N:5}", True, False), ("{YY}{N:5}", True, False), ("{YY}{MM}{N:4}", True, True), ("C{N:5}", False, False),
])
def test_the_tokens_tell_when_the_counter_starts_again(mask: str, yearly: bool, monthly: bool) -> None:
    assert (resets_yearly(mask), resets_monthly(mask)) == (yearly, monthly)


@given(st.text("ABC0123-/_.{}YNM:5", max_size=15), st.dates(), st.integers(1, 99999))
@pytest.mark.rule("MST-021")
def test_a_good_mask_gives_each_counter_its_own_number(mask: str, day: date, counter: int) -> None:
    if not mask_faults(mask):
        assert number(mask, day, counter) != number(mask, day, counter + 1)
