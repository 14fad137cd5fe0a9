"""Telephone numbers as they are dialled from the own country (L10N-024)."""

import pytest

from app.core.phones import shown


@pytest.mark.rule("L10N-024")
@pytest.mark.parametrize(("typed", "country", "own", "told"), [
    ("038 555 01 24", "NL", "NL", "038 555 01 24"), ("+31 38 555 01 24", "NL", "NL", "038 555 01 24"),
    ("0031 38 5550124", "NL", "NL", "038 5550124"), ("+31 (0)38 555 01 24", "NL", "NL", "038 555 01 24"),
    ("038 555 01 24", "NL", "BE", "+31 38 555 01 24"), ("02 555 12 34", "BE", "NL", "+32 2 555 12 34"),
    ("+49 30 123456", "DE", "NL", "+49 30 123456"), ("030 123456", "DE", "DE", "030 123456"),
    ("+44 20 7946 0000", "NL", "GB", "020 7946 0000"), ("01 42 68 53 00", "FR", "DE", "+33 1 42 68 53 00"),
    ("06 1234 5678", "IT", "NL", "+39 06 1234 5678"), ("+352 27 12 34", "LU", "LU", "27 12 34"),
    ("+1 212 555 0100", "US", "NL", "+1 212 555 0100"), ("after six", "NL", "BE", "after six"), ("", "NL", "NL", ""),
    ("555 01 24", "NL", "BE", "+31 555 01 24")])
def test_the_own_country_is_national_and_every_other_international(typed: str, country: str, own: str, told: str) -> None:
    assert shown(typed, country, own) == told
