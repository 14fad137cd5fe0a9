"""Risk scores: values, ranges, totals, risk groups, and what a set-up means (CRD-56…59, EX-R1)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Weight
from app.rules.credit.scoring import (
    GroupType,
    Indicator,
    RiskGroup,
    ScoreType,
    ScoringGroup,
    ScoringLine,
    completed_years,
    faults,
    meaning,
    risk_faults,
    risk_of,
    scored,
    sheet,
    years,
)

DAY = date(2025, 3, 14)


def line(score: int, first: str | None = None, last: str | None = None, value: str | None = None) -> ScoringLine:
    return ScoringLine(score, Decimal(first) if first else None, Decimal(last) if last else None, value)


def ranged(*lines: ScoringLine, kind: GroupType = GroupType.PAYMENT_DAYS) -> ScoringGroup:
    return ScoringGroup(1, kind, ScoreType.RANGE, lines)


SINCE = ScoringGroup(1, GroupType.CUSTOMER_SINCE, ScoreType.RANGE, (line(40, "0", "4"), line(25, "5", "9"), line(10, "10")))
PAYS = ScoringGroup(2, GroupType.PAYMENT_DAYS, ScoreType.RANGE, (line(10, "0", "40"), line(30, "41", "60"), line(50, "61")))
COUNTRY = ScoringGroup(3, GroupType.COUNTRY, ScoreType.USER_DEFINED, (line(5, value="NL"), line(10, value="GB")))
DSO = ScoringGroup(4, GroupType.DSO, ScoreType.RANGE, (line(10, "0", "90"), line(25, "91", "120")))
LOW = RiskGroup(1, "LOW", 0, 35, Indicator.GREEN)
MED = RiskGroup(2, "MED", 36, 60, Indicator.AMBER)
HIGH = RiskGroup(3, "HIGH", 61, 100, Indicator.RED)
RISKS = (LOW, MED, HIGH)


@pytest.mark.rule("EX-R1", "CRD-56", "CRD-58")
def test_the_score_sheet_of_the_chapter() -> None:
    values = {1: years(date(2012, 2, 1), DAY), 2: Decimal("47.00"), 3: "NL", 4: Decimal("94.00")}
    found = sheet((SINCE, PAYS, COUNTRY, DSO), values, RISKS)
    assert [(s.value, s.score) for s in found.scores] == [(Decimal(13), 10), (Decimal("47.00"), 30), ("NL", 5),
                                                          (Decimal("94.00"), 25)]
    assert (found.total, found.risk) == (70, HIGH)


@pytest.mark.rule("CRD-56", "CRD-57")
@pytest.mark.parametrize(("value", "score"), [
    ("40", 10), ("40.00", 10), ("40.01", None), ("40.99", None), ("41", 30), ("60", 30), ("61", 50), ("99999", 50), ("0", 10),
    ("-1", None)])
def test_a_range_holds_both_its_ends_and_an_open_one_everything_above(value: str, score: int | None) -> None:
    found = scored(PAYS, Decimal(value))
    assert (found.score, found.missing) == (score or 0, score is None)


@pytest.mark.rule("CRD-57")
@pytest.mark.parametrize(("group", "value"), [
    (PAYS, None), (PAYS, "text"), (COUNTRY, None), (COUNTRY, "FR"), (COUNTRY, "N"), (SINCE, years(None, DAY))])
def test_what_is_missing_or_matches_nothing_scores_nought_and_is_marked(group: ScoringGroup, value: Any) -> None:
    found = sheet((group,), {group.group_id: value}, RISKS)
    assert (found.total, found.scores[0].missing, found.risk) == (0, True, LOW)
    assert sheet((group,), {}, RISKS).scores[0].missing


@pytest.mark.rule("CRD-56")
def test_a_typed_value_is_compared_exactly() -> None:
    group = ScoringGroup(9, GroupType.USER_DEFINED, ScoreType.USER_DEFINED, (line(3, value="A"), line(7, value="12")))
    assert [scored(group, v).score for v in ("A", " A ", "a", "12", Decimal(12), Decimal("12.0000"), Decimal("12.5"))] == [
        3, 3, 0, 7, 7, 7, 0]
    hundred = replace(group, lines=(line(1, value="100"), line(2, value="0")))
    assert [scored(hundred, Decimal(v)).score for v in ("1E+2", "100.0", "0.00")] == [1, 1, 2]


@pytest.mark.rule("CRD-58", "CRD-59")
@pytest.mark.parametrize(("total", "risk"), [
    (0, LOW), (35, LOW), (36, MED), (60, MED), (61, HIGH), (100, HIGH), (101, None), (-1, None)])
def test_the_risk_group_contains_the_total_and_outside_there_is_none(total: int, risk: RiskGroup | None) -> None:
    assert risk_of(total, RISKS) == risk


@pytest.mark.rule("EX-R1")
@pytest.mark.parametrize(("start", "found"), [
    (date(2012, 2, 1), 13), (date(2015, 3, 14), 10), (date(2015, 3, 15), 9), (date(2013, 5, 1), 11), (DAY, 0),
    (date(2030, 1, 1), 0), (date(2024, 2, 29), 1)])
def test_years_are_complete_on_their_day(start: date, found: int) -> None:
    assert completed_years(start, DAY) == found


def test_a_year_since_the_last_of_february_is_complete_on_the_first_of_march() -> None:
    assert [completed_years(date(2024, 2, 29), date(2025, m, d)) for m, d in ((2, 28), (3, 1))] == [0, 1]


@pytest.mark.rule("CRD-56")
@pytest.mark.parametrize(("lines", "found"), [
    ((line(1, "0", "40"), line(2, "40", "60")), [("CRD-56-overlap", 1)]),
    ((line(1, "0", "40"), line(2, "40.01")), []),
    ((line(1, "0"), line(2, "500")), [("CRD-56-overlap", 1)]),
    ((line(1, "41", "60"), line(2, "0", "100")), [("CRD-56-overlap", 1)]),
    ((line(1), line(2, "0")), [("CRD-56-from", 0)]),
    ((line(1, "10", "9"),), [("CRD-56-order", 0)]), ((), [("CRD-56-lines", None)]),
    ((line(1, "10", "10"), line(2, "0", "9.99"), line(3, "10.01")), [])])
def test_ranges_that_share_a_value_are_refused(lines: tuple[ScoringLine, ...], found: list[tuple[str, int | None]]) -> None:
    assert [(p.code, p.row) for p in faults(ranged(*lines)) if p.weight is Weight.ERROR] == found


@pytest.mark.rule("CRD-56")
@pytest.mark.parametrize(("kind", "lines", "found"), [
    (GroupType.DSO, (line(1, "0", "40"), line(2, "41")), ["CRD-56-gap"]),
    (GroupType.CUSTOMER_SINCE, (line(1, "0", "4"), line(2, "5")), []),
    (GroupType.BUSINESS_SINCE, (line(1, "0", "4"), line(2, "6")), ["CRD-56-gap"]),
    (GroupType.DSO, (line(1, "5"),), ["CRD-56-below"]), (GroupType.DSO, (line(2, "41", "50"), line(1, "0", "41.00")), None),
    (GroupType.DSO, (line(1, "0", "90"),), ["CRD-56-above"]),
    (GroupType.CUSTOMER_SINCE, (line(2, "6"), line(1, "1", "4")), ["CRD-56-below", "CRD-56-gap"])])
def test_values_without_a_line_are_asked(kind: GroupType, lines: tuple[ScoringLine, ...], found: list[str] | None) -> None:
    told = faults(ranged(*lines, kind=kind))
    assert [p.code for p in told] == (["CRD-56-overlap"] if found is None else found)
    assert found is None or all(p.weight is Weight.WARNING and p.key for p in told)


@pytest.mark.rule("CRD-56")
@pytest.mark.parametrize(("kind", "score_type", "found"), [
    (GroupType.COUNTRY, ScoreType.RANGE, ["CRD-56-type-code"]), (GroupType.DSO, ScoreType.USER_DEFINED, ["CRD-56-type"]),
    (GroupType.USER_DEFINED, ScoreType.RANGE, []), (GroupType.USER_DEFINED, ScoreType.USER_DEFINED, []),
    (GroupType.MANAGEMENT_GROUP, ScoreType.USER_DEFINED, [])])
def test_each_kind_of_value_is_scored_its_own_way(kind: GroupType, score_type: ScoreType, found: list[str]) -> None:
    group = ScoringGroup(1, kind, score_type, (line(1, "0", value="X"),))
    assert [p.code for p in faults(group)] == found


@pytest.mark.rule("CRD-56")
def test_a_listed_value_stands_once_and_is_not_empty() -> None:
    group = replace(COUNTRY, lines=(line(1, value="NL"), line(2, value=" NL"), line(3, value=" "), line(4, value="GB")))
    assert [(p.code, p.row) for p in faults(group)] == [("CRD-56-twice", 1), ("CRD-56-value", 2)]
    assert faults(COUNTRY) == ()


@pytest.mark.rule("CRD-59")
@pytest.mark.parametrize(("risks", "found"), [
    (RISKS, []), (RISKS[::-1], []), ((LOW, replace(MED, first=35)), [("CRD-59-overlap", 1)]),
    ((LOW, replace(MED, first=37), HIGH), [("CRD-59-gap", None)]), ((replace(LOW, first=36),), [("CRD-59-order", 0)]), ((), [])])
def test_risk_groups_share_no_score_and_gaps_are_asked(risks: tuple[RiskGroup, ...], found: list[tuple[str, int | None]]) -> None:
    assert [(p.code, p.row) for p in risk_faults(risks)] == found


@pytest.mark.rule("CRD-59")
@pytest.mark.parametrize(("indicators", "code"), [
    ("gar", "CRD-59-high-bad"), ("rag", "CRD-59-high-good"), ("ggr", "CRD-59-high-bad"), ("rrg", "CRD-59-high-good"),
    ("ggg", "CRD-59-same"), ("grg", "CRD-59-mixed"), ("gra", "CRD-59-mixed")])
def test_a_plain_sentence_says_whether_a_high_score_is_good(indicators: str, code: str) -> None:
    named = {"g": Indicator.GREEN, "a": Indicator.AMBER, "r": Indicator.RED}
    risks = [replace(r, indicator=named[i]) for r, i in zip(RISKS, indicators, strict=True)]
    said = meaning(risks[::-1])
    assert said.code == code
    assert code == "CRD-59-same" or said.saw == {"first": "LOW", "last": "HIGH"}
    assert meaning([]).code == "CRD-59-nothing"


@pytest.mark.rule("CRD-58")
@given(st.dictionaries(st.integers(1, 4), st.none() | st.decimals(-10, 200, places=2) | st.sampled_from(["NL", "GB", "FR"])))
def test_the_total_is_the_sum_of_what_the_sheet_shows(values: dict[int, Any]) -> None:
    found = sheet((SINCE, PAYS, COUNTRY, DSO), values, RISKS)
    assert found.total == sum(s.score for s in found.scores if not s.missing)
    assert all(s.score == 0 for s in found.scores if s.missing)
