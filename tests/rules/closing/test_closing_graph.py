"""Which task waits for which: no loops, and what is still in the way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.closing import graph
from app.rules.closing.catalogue import CATALOGUE, needs_of


@pytest.mark.rule("CLS-036")
def test_a_loop_is_refused_and_named() -> None:
    problems = graph.check({"A": ["B"], "B": ["C"], "C": ["A"], "D": []})
    assert [(p.code, p.saw["loop"]) for p in problems] == [("CLS-036-loop", "A → B → C → A")]
    assert [p.saw["loop"] for p in graph.check({"A": ["A"]})] == ["A → A"]


@pytest.mark.rule("CLS-036")
def test_a_diamond_is_no_loop_and_a_missing_task_is_told() -> None:
    assert graph.check({"A": ["B", "C"], "B": ["D"], "C": ["D"], "D": []}) == ()
    assert [(p.code, p.saw["needs"]) for p in graph.check({"A": ["X"]})] == [("CLS-036-unknown", "X")]


@pytest.mark.rule("CLS-036")
@given(st.dictionaries(st.sampled_from("ABCDEF"), st.lists(st.sampled_from("ABCDEF"), max_size=3)))
def test_a_loop_that_is_named_is_one_and_what_has_none_can_be_put_in_order(needs: dict[str, list[str]]) -> None:
    whole = {code: needs.get(code, []) for code in "ABCDEF"}
    found = graph.loop(whole)
    if found:
        assert found[0] == found[-1] and all(b in whole[a] for a, b in zip(found, found[1:], strict=False))
        return
    placed: set[str] = set()
    while len(placed) < len(whole):
        ready = {code for code, others in whole.items() if code not in placed and set(others) <= placed}
        assert ready
        placed |= ready


@pytest.mark.rule("CLS-020", "CLS-036")
def test_the_delivered_tasks_wait_for_each_other_without_a_loop() -> None:
    needs = {spec.code: needs_of(spec) for spec in CATALOGUE}
    assert len(needs) == 28 and graph.check(needs) == ()
    hard = {spec.code for spec in CATALOGUE if spec.hard}
    assert set(needs["LCK"]) == hard - {"LCK"}
    assert {spec.code for spec in CATALOGUE if spec.signoff} == {"REC", "REV", "ESL", "LCK"}
    assert hard == {"JOB", "PSL", "RCI", "FTI", "INV", "PAY", "BED", "BEP", "BER", "BEM", "BES", "GJN", "RAT", "REV", "ESL",
                    "REC", "AGE", "BKP", "LCK"}


@pytest.mark.rule("CLS-031")
def test_a_task_is_blocked_until_everything_before_it_is_finished() -> None:
    needs = {"A": [], "B": [], "C": ["A", "B", "X"]}
    assert graph.blockers("C", needs, []) == ("A", "B")
    assert graph.blockers("C", needs, ["A"]) == ("B",)
    assert graph.blockers("C", needs, ["A", "B"]) == ()
