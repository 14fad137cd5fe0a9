"""Saved filters of customers: and, or, not, every kind of field, what is wrong with them (COL-01, COL-04)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.filters import Typing
from app.rules.pools import FIELDS, Criterion, Facts, Group, Join, Row, from_json, from_rows, member, read, rows, to_json

HOW = Typing("text", "en_GB", date(2026, 3, 31))
SHE: Facts = {"group": "WHOLESALE", "country": "NL", "email": None, "overdue": 1500_00, "oldest_days": 45,
              "tag": frozenset({"vip", "slow"}), "status": frozenset[str](), "promised_on": date(2026, 3, 31)}


def where(field: str, typed: str) -> Criterion:
    return Criterion(field, typed)


def in_pool(criteria: Criterion | Group, customer: Facts = SHE) -> bool:
    parsed, problems = read(criteria, HOW)
    assert parsed is not None, problems
    return member(customer, parsed)


@pytest.mark.rule("COL-01", "COL-04")
@pytest.mark.parametrize(("field", "typed", "inside"), [
    ("country", "nl", True), ("country", "NL|BE", True), ("country", "<>NL", False), ("group", "whole*", True),
    ("group", "<>whole*", False), ("group", "a..x", True), ("overdue", ">=1,500.00", True), ("overdue", ">1500", False),
    ("oldest_days", "31..60", True), ("oldest_days", "46..", False), ("oldest_days", "<45", False), ("oldest_days", "<=45", True),
    ("email", "''", True), ("email", "<>''", False), ("email", "*@*", False), ("email", "<>x", True), ("email", "a..z", False),
    ("email", "x", False), ("promised_on", "t", True), ("promised_on", "<t", False), ("credit_used", ">90", False),
    ("tag", "slow", True), ("tag", "new", False), ("tag", "<>slow", False), ("tag", "<>new", True), ("status", "''", True),
    ("status", "<>disputed", True), ("tag", "<>s*", False), ("country", "N?&<>NX", True)])
def test_a_criterion_is_read_like_a_filter_of_a_list(field: str, typed: str, inside: bool) -> None:
    assert in_pool(where(field, typed)) is inside


@pytest.mark.rule("COL-01")
def test_and_or_not_may_be_nested() -> None:
    dutch, belgian, late = where("country", "NL"), where("country", "BE"), where("oldest_days", ">60")
    assert in_pool(Group(Join.AND, (Group(Join.OR, (dutch, belgian)), Group(Join.NOT, (late, belgian)))))
    assert not in_pool(Group(Join.AND, (dutch, late)))
    assert not in_pool(Group(Join.NOT, (dutch, late)))


@pytest.mark.rule("COL-01")
def test_membership_follows_the_facts_and_is_never_kept() -> None:
    criteria = where("overdue", ">0")
    assert [in_pool(criteria, {**SHE, "overdue": amount}) for amount in (1, 0)] == [True, False]


@pytest.mark.rule("COL-01")
def test_everything_wrong_with_criteria_is_told_at_once() -> None:
    deep: Criterion | Group = where("country", "NL")
    for _ in range(6):
        deep = Group(Join.AND, (deep,))
    bad = Group(Join.AND, (where("shoe_size", "45"), where("overdue", "much"), Group(Join.OR, ()), where("country", "NL")))
    assert [p.code for p in read(bad, HOW)[1]] == ["COL-01-field", "FLT-bad", "COL-01-empty"]
    assert [p.code for p in read(deep, HOW)[1]] == ["COL-01-deep"]
    assert read(deep, HOW)[0] is None
    assert isinstance(deep, Group)
    assert read(deep.parts[0], HOW)[1] == ()


CRITERIA = st.recursive(st.builds(Criterion, st.sampled_from(sorted(FIELDS)), st.text(min_size=1, max_size=8)),
                        lambda inner: st.builds(Group, st.sampled_from(list(Join)), st.lists(inner, max_size=3).map(tuple)),
                        max_leaves=8)


@pytest.mark.rule("COL-01")
@given(criteria=CRITERIA)
def test_criteria_are_stored_and_read_again_unchanged(criteria: Criterion | Group) -> None:
    assert from_json(to_json(criteria)) == criteria


CRITERIA = st.recursive(
    st.sampled_from([where("country", "NL"), where("oldest_days", ">60"), where("tag", "vip"), where("email", "''")]),
    lambda parts: st.builds(lambda join, found: Group(join, tuple(found)), st.sampled_from(Join),
                            st.lists(parts, min_size=1, max_size=3)), max_leaves=6)


@pytest.mark.rule("COL-01")
@given(CRITERIA, st.sampled_from(["NL", "BE"]), st.sampled_from([10, 90]), st.booleans())
def test_any_criteria_stand_in_rows_that_mean_the_same(criteria: Criterion | Group, country: str, days: int, mail: bool) -> None:
    she = {**SHE, "country": country, "oldest_days": days, "email": "a@b.example" if mail else None}
    again = from_rows(rows(criteria))
    assert in_pool(again, she) is in_pool(criteria, she)
    assert rows(again) == rows(criteria)


@pytest.mark.rule("COL-01")
def test_rows_of_a_group_hold_together_and_one_group_is_enough() -> None:
    late, dutch, vip = where("oldest_days", ">30"), where("country", "NL"), where("tag", "vip")
    assert from_rows((Row(1, late), Row(1, vip, negated=True), Row(2, dutch))) == Group(Join.OR, (
        Group(Join.AND, (late, Group(Join.NOT, (vip,)))), Group(Join.AND, (dutch,))))
    assert in_pool(from_rows((Row(1, late), Row(1, dutch)))) and not in_pool(from_rows((Row(1, late), Row(1, dutch, True))))
