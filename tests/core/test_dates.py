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
    ("15-2-49", date(2049, 2, 15)), ("15-2-50", date(1950, 2, 15)), ("15/2", date(2026, 2, 15)),
    ("2026-02-15", date(2026, 2, 15)),
    ("t", TODAY), ("v", TODAY), ("w", TODAY), ("t23", date(2026, 6, 2)), ("Mon25", date(2026, 6, 15)),
    ("ma25", date(2026, 6, 15)),
    ("vr", date(2026, 3, 20)), ("+30", date(2026, 4, 16)), ("-1", date(2026, 3, 16)),
    ("15–2–2026", date(2026, 2, 15)), ("–1", date(2026, 3, 16)),
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
@pytest.mark.parametrize("typed", ["7X", "M1", "CM+", "12345D", "1D+1D+1D+1D+1D+1D+10D", "D0", "D32", "WD0", "WD8", "2WD", "1M2W",
                                   "9999Y", "-2000Y", "+", "1.5D"])
def test_what_is_no_formula_is_refused(typed: str) -> None:
    with pytest.raises(NotAFormulaError):
        DateFormula.parse(typed)


@pytest.mark.rule("L10N-040")
@pytest.mark.parametrize(("formula", "start", "found"), [
    ("WD4", date(2026, 3, 19), date(2026, 3, 26)), ("-WD4", date(2026, 3, 19), date(2026, 3, 12)),
    ("-WD1", date(2026, 3, 17), date(2026, 3, 16)), ("-WD3", date(2026, 3, 17), date(2026, 3, 11)),
    ("-D10", date(2026, 3, 10), date(2026, 2, 10)), ("-D10", date(2026, 3, 11), date(2026, 3, 10)),
    ("D31", date(2026, 4, 10), date(2026, 4, 30)), ("D31", date(2026, 4, 30), date(2026, 5, 31)),
    ("CW", date(2026, 3, 17), date(2026, 3, 22)), ("-CW", date(2026, 3, 17), date(2026, 3, 16)),
    ("-CQ", date(2026, 3, 17), date(2026, 1, 1)),
    ("1Y", date(2028, 2, 29), date(2029, 2, 28)), ("-1M", date(2026, 3, 31), date(2026, 2, 28)),
    ("1Q", date(2025, 11, 30), date(2026, 2, 28)),
])
def test_named_days_and_periods_on_both_sides_of_their_limits(formula: str, start: date, found: date) -> None:
    assert DateFormula.parse(formula).apply(start) == found


@pytest.mark.rule("GEN-04")
@pytest.mark.parametrize(("formula", "said"), [
    ("7D", "7 days"), ("1M", "1 month"), ("CM+10D", "end of month + 10 days"), ("-1M-CM", "- 1 month + start of month"), ("", ""),
    ("-CM-1D", "start of month - 1 day"), ("D10", "next day 10 of a month"), ("1M+WD4", "1 month + next Thursday"),
    ("-WD7", "previous Sunday"),
])
def test_a_formula_is_said_in_words(formula: str, said: str) -> None:
    from app.i18n import fill
    parts = [f"{p.sign} {fill(p.text, p.saw, 'en', 'en_GB')}".strip() for p in DateFormula.parse(formula).words()]
    assert " ".join(parts).replace("\u00a0", " ") == said


@pytest.mark.rule("L10N-038")
@pytest.mark.parametrize(("typed", "region", "language", "found"), [
    ("h", "de_DE", None, TODAY), ("a", "fr_FR", None, TODAY), ("t", "fr_FR", None, TODAY), ("travail",
    "fr_FR", None, date(2026, 2, 28)),
    ("a", "de_DE", None, date(2026, 2, 28)), ("v", "nl_BE", "fr", date(2026, 2, 27)), ("a", "nl_BE", "fr", TODAY),
    ("w", "nl_BE", "fr", date(2026, 2, 28)), ("Aujourd’hui", "fr_FR", None, TODAY), ("aujourd'hui", "fr_BE", "fr", TODAY),
])
def test_words_follow_the_language_of_the_screen(typed: str, region: str, language: str | None, found: date) -> None:
    assert parse_date(typed, region, today=TODAY, work_date=date(2026, 2, 28), language=language) == found


@pytest.mark.rule("L10N-037", "L10N-038")
def test_a_day_without_month_lies_in_the_month_of_the_work_date_and_a_step_starts_at_the_present_value() -> None:
    work = date(2026, 2, 10)
    assert parse_date("15", "nl_NL", today=TODAY, work_date=work) == date(2026, 2, 15)
    assert parse_date("+30", "nl_NL", today=TODAY, work_date=work) == date(2026, 3, 12)
    assert parse_date("+30", "nl_NL", today=TODAY, work_date=work, present=date(2026, 1, 1)) == date(2026, 1, 31)
    refused = parse_date("30", "nl_NL", today=TODAY, work_date=work)
    assert isinstance(refused, NotADate) and refused.suggestion == date(2026, 2, 28)


@pytest.mark.rule("L10N-008")
@pytest.mark.parametrize(("typed", "today", "found"), [
    ("ma1", date(2026, 3, 17), date(2025, 12, 29)), ("zo1", date(2026, 3, 17), date(2026, 1, 4)),
    ("do53", date(2026, 3, 17), date(2026, 12, 31)), ("zo53", date(2026, 3, 17), date(2027, 1, 3)),
    ("ma1", date(2027, 3, 17), date(2027, 1, 4))])
def test_weeks_begin_on_monday_and_the_first_holds_the_first_thursday(typed: str, today: date, found: date) -> None:
    assert parse_date(typed, "nl_NL", today=today, work_date=today) == found


@pytest.mark.rule("L10N-039", "L10N-008")
def test_week_53_exists_only_in_long_years() -> None:
    assert parse_date("do53", "nl_NL", today=TODAY) == date(2026, 12, 31)
    assert isinstance(parse_date("do53", "nl_NL", today=date(2025, 3, 17)), NotADate)


@given(st.text("0123456789+-CDWMQY", max_size=12), st.dates(date(1900, 1, 1), date(2999, 12, 31)))
@pytest.mark.rule("L10N-040")
def test_every_formula_that_is_read_leads_to_a_day(typed: str, day: date) -> None:
    try:
        formula = DateFormula.parse(typed)
    except NotAFormulaError:
        return
    assert isinstance(formula.apply(day), date) and DateFormula.parse(formula.text) == formula


@given(st.text(max_size=10))
@pytest.mark.rule("L10N-037")
def test_any_text_is_a_date_or_a_message(typed: str) -> None:
    assert isinstance(parse_date(typed, "de_DE", today=TODAY), date | NotADate)
