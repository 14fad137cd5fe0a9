"""VAT periods: how a year is cut, where a VAT date may fall, and what filing and opening again ask (MST-032, CLS-017)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules import vat_periods as rules
from app.rules.vat_periods import Length, Span

Q1, Q2, Q3 = (Span(date(2026, 1, 1), date(2026, 3, 31), True), Span(date(2026, 4, 1), date(2026, 6, 30)),
              Span(date(2026, 7, 1), date(2026, 9, 30)))


@pytest.mark.parametrize(("length", "count", "first_end"), [
    (Length.MONTH, 12, date(2026, 1, 31)), (Length.QUARTER, 4, date(2026, 3, 31)), (Length.YEAR, 1, date(2026, 12, 31))])
def test_twelve_months_are_cut_into_returns(length: Length, count: int, first_end: date) -> None:
    made = rules.cut(date(2026, 1, 1), length)
    assert len(made) == count and made[0] == (date(2026, 1, 1), first_end) and made[-1][1] == date(2026, 12, 31)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)).map(lambda d: d.replace(day=1)), st.sampled_from(Length))
def test_returns_follow_each_other_without_a_gap(first: date, length: Length) -> None:
    made = rules.cut(first, length)
    assert all(later[0] == earlier[1] + timedelta(1) for earlier, later in zip(made, made[1:], strict=False))


@pytest.mark.rule("MST-032")
@pytest.mark.parametrize(("day", "refused"), [
    (date(2025, 12, 31), False), (date(2026, 1, 1), True), (date(2026, 3, 31), True), (date(2026, 4, 1), False)])
def test_a_vat_date_in_a_filed_period_is_refused_with_the_first_open_one(day: date, refused: bool) -> None:
    found = rules.check([Q1, Q2], day)
    assert [p.code for p in found] == (["MST-032-filed", "MST-032-use"] if refused else [])
    assert not refused or found[1].saw["day"] == date(2026, 4, 1)


def test_the_first_open_date_lies_behind_all_filed_periods_in_a_row() -> None:
    later = Span(Q2.start, Q2.end, True)
    assert rules.first_open([later, Q1, Q3], date(2026, 2, 14)) == date(2026, 7, 1)
    assert rules.first_open([Q1, Q2], date(2026, 5, 5)) == date(2026, 5, 5)


@pytest.mark.rule("CLS-017")
def test_filing_asks_about_an_earlier_open_return_and_about_one_that_still_runs() -> None:
    assert rules.check_filing([Q1, Q2, Q3], [Q2], date(2026, 7, 1)) == ()
    assert [p.code for p in rules.check_filing([Q1, Q2, Q3], [Q2], date(2026, 6, 30))] == ["CLS-017-running"]
    assert [p.code for p in rules.check_filing([Q1, Q2, Q3], [Q3], date(2026, 10, 1))] == ["CLS-017-earlier"]
    assert [p.code for p in rules.check_filing([Q1], [], date(2026, 10, 1))] == ["CLS-017-none"]


@pytest.mark.rule("CLS-017")
@pytest.mark.parametrize(("closed", "given_", "text", "wanted"), [
    (None, True, "A credit note", []), (None, False, "short", ["CLS-017-reason", "CLS-017-text"]),
    (date(2025, 12, 31), True, "A credit note", []), (date(2026, 12, 31), True, "A credit note", ["CLS-017-closed"])])
def test_a_return_opens_again_with_a_reason_until_its_fiscal_year_is_closed_for_ever(
        closed: date | None, given_: bool, text: str, wanted: list[str]) -> None:
    assert [p.code for p in rules.check_reopening([Q1], closed, reason_given=given_, text=text)] == wanted
