"""Automatic credit limits: header, lines, cap, and when nothing is proposed (CRD-38, EX-R2)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.rules.credit.adjustments import Amount, Mark
from app.rules.credit.automatic import Candidate, Header, LimitLine, Operator, Proposal, faults, header_of, matches, proposed
from app.rules.credit.scoring import GroupType, years

DAY = date(2025, 3, 14)
LINES = (LimitLine(1, Operator.AT_LEAST, Decimal(5), 100_000_00), LimitLine(1, Operator.AT_LEAST, Decimal(10), 200_000_00))
HEADER = Header(7, 3, "EUR", 5_000_000_00, LINES)
SMIT = Candidate(3, "EUR", 10_000_00, 3_200_000_00, {1: years(date(2013, 5, 1), DAY)}, eligible=150_000_00)


@pytest.mark.rule("EX-R2", "CRD-38", "CRD-44")
def test_the_highest_matching_line_is_capped_at_the_eligible_limit() -> None:
    assert proposed(SMIT, [HEADER]) == Proposal(7, 1, Amount(150_000_00, frozenset({Mark.CAPPED})))
    assert proposed(replace(SMIT, eligible=None), [HEADER]) == Proposal(7, 1, Amount(200_000_00))
    assert proposed(replace(SMIT, eligible=200_000_00), [HEADER]) == Proposal(7, 1, Amount(200_000_00))


@pytest.mark.rule("EX-R2", "CRD-38")
@pytest.mark.parametrize(("revenue", "applies"), [
    (5_000_000_00, True), (5_000_000_01, False), (6_000_000_00, False), (0, True), (None, False)])
def test_a_header_is_meant_for_revenues_up_to_its_own(revenue: int | None, applies: bool) -> None:
    assert (proposed(replace(SMIT, revenue=revenue), [HEADER]) is not None) is applies


@pytest.mark.rule("CRD-38")
@pytest.mark.parametrize(("more", "found"), [
    ({"risk_id": None}, None), ({"risk_id": 4}, None), ({"currency": "GBP"}, None), ({"limit": 150_000_00}, None),
    ({"limit": 150_000_01}, 150_000_00), ({"values": {}}, None), ({"values": {1: None}}, None),
    ({"values": {1: Decimal(9)}}, 100_000_00), ({"values": {1: Decimal(10)}}, 150_000_00), ({"values": {1: Decimal(4)}}, None)])
def test_nothing_is_proposed_without_risk_group_line_or_difference(more: dict[str, Any], found: int | None) -> None:
    made = proposed(replace(SMIT, **more), [HEADER])
    assert (made.amount.value if made else None) == found


@pytest.mark.rule("CRD-38")
@pytest.mark.parametrize(("revenue", "header"), [
    (1_000_000_00, 1), (1_000_000_01, 2), (2_000_000_01, 3), (None, 3)])
def test_the_smallest_sufficient_revenue_wins_and_any_comes_last(revenue: int | None, header: int) -> None:
    headers = [Header(n, 3, "EUR", most, LINES) for n, most in ((3, None), (2, 2_000_000_00), (1, 1_000_000_00))]
    found = header_of(replace(SMIT, revenue=revenue), headers)
    assert found is not None and found.header_id == header


@pytest.mark.rule("CRD-38")
@pytest.mark.parametrize(("operator", "matching"), [
    (Operator.EQUAL, {5}), (Operator.NOT_EQUAL, {4, 6}), (Operator.LESS, {4}), (Operator.AT_MOST, {4, 5}), (Operator.MORE, {6}),
    (Operator.AT_LEAST, {5, 6})])
def test_each_operator_compares_numbers(operator: Operator, matching: set[int]) -> None:
    line = LimitLine(1, operator, Decimal(5), 0)
    assert {n for n in (4, 5, 6) if matches(line, Decimal(n))} == matching


@pytest.mark.rule("CRD-38")
@pytest.mark.parametrize(("operator", "matching"), [
    (Operator.EQUAL, {"NL"}), (Operator.NOT_EQUAL, {"DE"}), (Operator.LESS, set()), (Operator.AT_LEAST, set())])
def test_codes_are_only_equal_or_not(operator: Operator, matching: set[str]) -> None:
    line = LimitLine(1, operator, "NL", 0)
    assert {c for c in ("NL", "DE") if matches(line, c)} == matching
    assert not matches(line, None)
    assert matches(LimitLine(1, Operator.EQUAL, "12", 0), Decimal("12.0000"))
    assert not matches(LimitLine(1, Operator.NOT_EQUAL, "12", 0), Decimal("12.0000"))


TYPES = {1: GroupType.BUSINESS_SINCE, 2: GroupType.COUNTRY}


@pytest.mark.rule("CRD-38")
@pytest.mark.parametrize(("line", "found"), [
    (LINES[0], []), (replace(LINES[0], group_id=9), ["CRD-38-group"]), (replace(LINES[0], value=None), ["CRD-38-value"]),
    (replace(LINES[0], value=" "), ["CRD-38-value"]), (replace(LINES[0], value="five"), ["CRD-38-number"]),
    (replace(LINES[0], limit=-1), ["CRD-38-limit"]), (replace(LINES[0], limit=0), []),
    (LimitLine(2, Operator.EQUAL, "NL", 1), []), (LimitLine(2, Operator.MORE, "NL", 1), ["CRD-38-operator"])])
def test_what_a_line_lacks_is_told_in_its_row(line: LimitLine, found: list[str]) -> None:
    told = faults(replace(HEADER, lines=(LINES[0], line)), (), TYPES)
    assert [(p.code, p.row) for p in told] == [(code, 1) for code in found]


@pytest.mark.rule("CRD-38")
def test_a_header_needs_lines_and_stands_once_per_risk_group_currency_and_revenue() -> None:
    assert [p.code for p in faults(replace(HEADER, lines=(), revenue=-1), (), TYPES)] == ["CRD-38-lines", "CRD-38-revenue"]
    others = [HEADER, replace(HEADER, header_id=8)]
    assert [p.code for p in faults(HEADER, others, TYPES)] == ["CRD-38-twice"]
    assert faults(HEADER, [HEADER, replace(HEADER, header_id=8, revenue=None), replace(HEADER, header_id=9, currency="GBP")],
                  TYPES) == ()
