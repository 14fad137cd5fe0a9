"""The filter grammar of lists, typed as a bookkeeper types it."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.dates import DateFormula
from app.core.filters import Alternatives, Compare, Empty, Filter, Like, Range, Together, Typing, parse_filter
from app.core.problems import Problem

TEXT, AMOUNT, DAY = Typing("text"), Typing("amount", "nl_NL"), Typing("date", "nl_NL", date(2026, 3, 17))
WHOLE = Typing("int", "nl_NL")


@pytest.mark.parametrize(("typed", "how", "found"), [
    ("1100..2100", AMOUNT, Range(110000, 210000)), ("..2500", AMOUNT, Range(None, 250000)), ("23..", AMOUNT, Range(2300, None)),
    ("1200|1300", AMOUNT, Alternatives((Compare("=", 120000), Compare("=", 130000)))), ("<>0", AMOUNT, Compare("<>", 0)),
    (">1200", AMOUNT, Compare(">", 120000)), (">=1.200,50", AMOUNT, Compare(">=", 120050)), ("<5", AMOUNT, Compare("<", 500)),
    (">200&<1200", AMOUNT, Together((Compare(">", 20000), Compare("<", 120000)))), ("-5", AMOUNT, Compare("=", -500)),
    ("12,50", AMOUNT, Compare("=", 1250)), ("=12", WHOLE, Compare("=", 12)), ("5..8", WHOLE, Range(5, 8)),
    ("Man*", TEXT, Like("Man%")), ("*man", TEXT, Like("%man")), ("*a*", TEXT, Like("%a%")), ("@man*", TEXT, Like("man%")),
    ("@smit", TEXT, Like("smit")), ("Hans?n", TEXT, Like("Hans_n")), ("100%*", TEXT, Like("100\\%%")),
    ("a_b*", TEXT, Like("a\\_b%")),
    ("''", TEXT, Empty()), ("<>''", TEXT, Empty(negated=True)), ("'|'", TEXT, Compare("=", "|")), ("'a&b'", TEXT, Compare("=",
    "a&b")),
    ("'a..b'", TEXT, Compare("=", "a..b")), ("Smit", TEXT, Compare("=", "Smit")), ("A..C", TEXT, Range("A", "C")),
    ("A*|B*", TEXT, Alternatives((Like("A%"), Like("B%")))), ("<>Smit", TEXT, Compare("<>", "Smit")),
    ("<>Man*", TEXT, Like("Man%", negated=True)),
    ("<>'M*'", TEXT, Compare("<>", "M*")), ("<>A*&<>*z", TEXT, Together((Like("A%", negated=True), Like("%z", negated=True)))),
    ("15-3-2026", DAY, Compare("=", date(2026, 3, 15))), ("15..20", DAY, Range(date(2026, 3, 15), date(2026, 3, 20))),
    ("..t", DAY, Range(None, date(2026, 3, 17))), (">1-1", DAY, Compare(">", date(2026, 1, 1))),
    ("t|w", DAY, Alternatives((Compare("=", date(2026, 3, 17)), Compare("=", date(2026, 3, 17))))),
    ("=Jan", TEXT, Compare("=", "Jan")), ("  Smit ", TEXT, Compare("=", "Smit")),
    ("A*|B*&*z", TEXT, Alternatives((Like("A%"), Together((Like("B%"), Like("%z")))))), ("1k..2k", AMOUNT, Range(100000, 200000)),
    ("100|200..300", AMOUNT, Alternatives((Compare("=", 10000), Range(20000, 30000)))),
])
@pytest.mark.rule("L10N-041")
def test_a_typed_filter_is_read(typed: str, how: Typing, found: Filter) -> None:
    assert parse_filter(typed, how) == found


def month(number: int | None) -> tuple[date, date] | None:
    """Accounting periods that are the months of 2026; the current one is March."""
    if number is not None and not 1 <= number <= 12:
        return None
    first = date(2026, number or 3, 1)
    return first, DateFormula("CM").apply(first)


PERIOD = Typing("date", "nl_NL", date(2026, 3, 17), period=month)
FEBRUARY = (date(2026, 2, 1), date(2026, 2, 28))


@pytest.mark.rule("L10N-041")
@pytest.mark.parametrize(("typed", "found"), [
    ("p2", Range(*FEBRUARY)), ("P2", Range(*FEBRUARY)), ("p", Range(date(2026, 3, 1), date(2026, 3, 31))),
    ("p1..p2", Range(date(2026, 1, 1), date(2026, 2, 28))), ("..p2", Range(None, date(2026, 2, 28))),
    ("p2..", Range(date(2026, 2, 1), None)),
    ("2026", Range(date(2026, 1, 1), date(2026, 12, 31))), ("2025..2026", Range(date(2025, 1, 1), date(2026, 12, 31))),
    (">p2", Compare(">", date(2026, 2, 28))), (">=p2", Compare(">=", date(2026, 2, 1))),
    ("<2026", Compare("<", date(2026, 1, 1))),
    ("<=2026", Compare("<=", date(2026, 12, 31))),
    ("<>p2", Alternatives((Compare("<", date(2026, 2, 1)), Compare(">", date(2026, 2, 28))))),
    ("p1|p2", Alternatives((Range(date(2026, 1, 1), date(2026, 1, 31)), Range(*FEBRUARY)))),
    ("1502", Compare("=", date(2026, 2, 15))), ("1912", Compare("=", date(2026, 12, 19))),
])
def test_a_date_filter_knows_periods_and_years(typed: str, found: Filter) -> None:
    assert parse_filter(typed, PERIOD) == found


@pytest.mark.rule("L10N-041")
@pytest.mark.parametrize(("typed", "how"), [("p13", PERIOD), ("p2", DAY), ("p0", PERIOD)])
def test_a_period_that_does_not_exist_is_refused(typed: str, how: Typing) -> None:
    assert isinstance(parse_filter(typed, how), Problem)


@pytest.mark.rule("L10N-031", "L10N-032", "L10N-036")
@pytest.mark.parametrize(("typed", "how", "found"), [
    ("12,3456", AMOUNT, Compare("=", 1235)), ("<20,5-", AMOUNT, Compare("<", -2050)), ("1,234.50", AMOUNT, Compare("=", 123450)),
    (">€ 1\u202f234,50", AMOUNT, Compare(">", 123450)), ("> 5 %", Typing("percent", "nl_NL"), Compare(">", Decimal(5))),
    ("1,0923456789", Typing("percent", "nl_NL"), Compare("=", Decimal("1.0923456789"))),
])
def test_numbers_in_filters_are_read_as_in_fields(typed: str, how: Typing, found: Filter) -> None:
    assert parse_filter(typed, how) == found


@pytest.mark.rule("L10N-036")
@pytest.mark.parametrize("typed", ["12,345", ">12,345", "1..12,345"])
def test_three_decimals_of_an_amount_are_as_doubtful_in_a_filter(typed: str) -> None:
    found = parse_filter(typed, AMOUNT)
    assert isinstance(found, Problem) and found.code == "L10N-036-three"


@pytest.mark.parametrize(("typed", "how"), [("abc", AMOUNT), ("", TEXT), ("31-02", DAY), ("1,5", WHOLE), (">", AMOUNT)])
def test_what_is_no_filter_says_so(typed: str, how: Typing) -> None:
    assert isinstance(parse_filter(typed, how), Problem)


@given(st.text(max_size=15), st.sampled_from([TEXT, AMOUNT, DAY, WHOLE]))
def test_any_text_is_a_filter_or_a_message(typed: str, how: Typing) -> None:
    assert parse_filter(typed, how) is not None
