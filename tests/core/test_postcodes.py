"""Postal codes are tidied and doubted, never refused (L10N-023)."""

import pytest

from app.core.postcodes import doubt, tidy
from app.core.problems import Weight


@pytest.mark.rule("L10N-023")
@pytest.mark.parametrize(("country", "typed", "kept"), [
    ("NL", "1234ab", "1234 AB"), ("NL", " 1234  AB ", "1234 AB"), ("GB", "sw1a1aa", "SW1A 1AA"), ("GB", "m1 1ae", "M1 1AE"),
    ("BE", " 1000 ", "1000"), ("US", "10001-1234", "10001-1234"), ("NL", "straks", "straks")])
def test_a_code_is_kept_as_its_country_writes_it(country: str, typed: str, kept: str) -> None:
    assert tidy(country, typed) == kept and tidy(country, kept) == kept


@pytest.mark.rule("L10N-023")
@pytest.mark.parametrize(("country", "typed", "fits"), [
    ("NL", "1000 AA", True), ("NL", "0999 AA", False), ("NL", "1234 SA", False), ("NL", "1234 SD", False),
    ("NL", "1234 SS", False),
    ("NL", "1234 SB", True), ("NL", "1234", False), ("BE", "1000", True), ("BE", "0999", False), ("BE", "9999", True),
    ("BE", "10000", False), ("FR", "75001", True), ("FR", "7500", False), ("DE", "01067", True), ("DE", "1067", False),
    ("AT", "1010", True), ("CH", "8001", True), ("CH", "80010", False), ("GB", "SW1A 1AA", True), ("GB", "EC1A1BB", True),
    ("GB", "SW1A", False), ("GB", "12345", False), ("SE", "anything", True), ("NL", "", True)])
def test_what_does_not_fit_is_told_and_never_an_error(country: str, typed: str, fits: bool) -> None:
    found = doubt(country, typed)
    assert (found is None) is fits
    assert found is None or (found.weight is Weight.INFORMATION and found.field == "postcode")
