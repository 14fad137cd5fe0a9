"""Typed dates and date formulas (the tables of closing 7.4)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula, NotADate, NotAFormulaError, parse_date

TODAY = date(2026, 3, 17)


@pytest.mark.rule("L10N-037", "L10N-038", "L10N-039")
@pytest.mark.parametrize(("typed", "found"), [
    ("15", date(2026, 3, 15)), ("1502", date(2026, 2, 15)), ("150226", date(2026, 2, 15)), ("15022026", date(2026, 2, 15)),
    ("15-2-49", date(2049, 2, 15)), ("15-2-50", date(1950, 2, 15)), ("15/2", date(2026, 2, 15)), ("2026-02-15", date(2026, 2, 15)),
    ("t", TODAY), ("v", TODAY), ("w", TODAY), ("t23", date(2026, 6, 2)), ("Mon25", date(2026, 6, 15)), ("ma25", date(2026, 6, 15)),
    ("vr", date(2026, 3, 20)), ("+30", date(2026, 4, 16)), ("-1", date(2026, 3, 16)),
])
def test_a_dutch_bookkeeper_types_dates_in_many_ways(typed: str, found: date) -> None:
    assert parse_date(typed, "nl_NL", today=TODAY) == found


@pytest.mark.rule("L10N-037")
def test_an_impossible_day_offers_the_last_one_of_the_month() -> None:
    refused = parse_date("3104", "nl_NL", today=TODAY)
    assert isinstance(refused, NotADate) and refused.suggestion == date(2026, 4, 30)


@pytest.mark.rule("L10N-037")
@pytest.mark.parametrize("typed", ["", "x9x", "123", "1-2-3-4", "99-99-2026", "00", "15-13-2026"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert isinstance(parse_date(typed, "nl_NL", today=TODAY), NotADate)


@pytest.mark.rule("L10N-040")
@pytest.mark.parametrize(("formula", "found"), [
    ("CM", date(2026, 3, 31)), ("-CM", date(2026, 3, 1)), ("CM+10D", date(2026, 4, 10)), ("-1M-CM", date(2026, 2, 1)),
    ("-CM-1D", date(2026, 2, 28)), ("2W", date(2026, 3, 31)), ("D10", date(2026, 4, 10)), ("WD4", date(2026, 3, 19)),
    ("CQ", date(2026, 3, 31)), ("-CY", date(2026, 1, 1)), ("CY", date(2026, 12, 31)), ("", TODAY), ("<7D>", date(2026, 3, 24)),
    ("1M+CM", date(2026, 4, 30)),
])
def test_a_formula_leads_to_its_day(formula: str, found: date) -> None:
    assert DateFormula.parse(formula).apply(TODAY) == found


@pytest.mark.rule("L10N-040", "GEN-04")
def test_named_days_lie_strictly_after_and_months_are_capped() -> None:
    assert DateFormula.parse("D10").apply(date(2026, 3, 10)) == date(2026, 4, 10)
    assert DateFormula.parse("1M").apply(date(2026, 1, 31)) == date(2026, 2, 28)


@pytest.mark.rule("L10N-040")
@pytest.mark.parametrize(("language", "typed", "stored"), [("nl", "LM+10D", "CM+10D"), ("de", "LM+10T", "CM+10D"),
                                                           ("fr", "FM+10J", "CM+10D"), ("nl", "1K", "1Q")])
def test_a_formula_is_typed_in_own_letters_and_stored_in_english(language: str, typed: str, stored: str) -> None:
    assert DateFormula.parse(typed, language) == DateFormula(stored)
    assert DateFormula(stored).shown(language) == typed


@pytest.mark.rule("L10N-040")
@pytest.mark.parametrize("typed", ["7X", "M1", "CM+", "12345D", "1D+1D+1D+1D+1D+1D+10D"])
def test_what_is_no_formula_is_refused(typed: str) -> None:
    with pytest.raises(NotAFormulaError):
        DateFormula.parse(typed)


@given(st.text(max_size=10))
@pytest.mark.rule("L10N-037")
def test_any_text_is_a_date_or_a_message(typed: str) -> None:
    assert isinstance(parse_date(typed, "de_DE", today=TODAY), date | NotADate)
