"""One change of period status at several companies of a file: refusals by company, the others done (CLS-007, CLW-012)."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from app.core.enums import Module, PeriodState
from app.core.problems import Outcome
from app.services import periods, reopening, several_companies
from app.services.desk import Desk
from app.services.periods import Change, Period
from tests.services.test_periods import reopening as reason
from tests.storage import given
from tests.storage.given import Office

HOLD, OPEN, CLOSED = PeriodState.ON_HOLD, PeriodState.OPEN, PeriodState.PERMANENTLY_CLOSED
FIRST = date(2024, 1, 5)
ASKED = frozenset({"CLS-009-2024-01"})


def january(desk: Desk) -> Period:
    return next(p for p in periods.periods(desk) if p.start <= FIRST <= p.end)


def hold(desk: Desk, ids: Sequence[int]) -> Outcome[int]:
    return periods.change_status(desk, ids, Change(HOLD, text="Audit of 2024"))


@pytest.mark.rule("CLW-012", "CLS-007")
def test_a_month_is_put_on_hold_at_two_companies_with_a_record_each(local: Office) -> None:
    two = given.company(local.file, code="TWO").desk
    mine = january(local.desk)
    done = several_companies.change(local.desk, [local.desk.company_id, two.company_id], [mine.id], hold)
    assert done.done and not done.problems and len(done.value.companies) == 2  # type: ignore[union-attr]
    assert january(local.desk).status is HOLD is january(two).status
    for desk in (local.desk, two):
        assert periods.history(desk, january(desk).id)[0].reason == "Audit of 2024"
    again = several_companies.change(local.desk, [local.desk.company_id, two.company_id], [mine.id], hold)
    assert [p.code for p in again.problems] == ["CLS-002-none"]


@pytest.mark.rule("CLW-012")
def test_one_company_refuses_by_its_name_and_the_other_is_done(local: Office) -> None:
    two = given.company(local.file, code="TWO").desk
    with two.writing("test") as uow:
        periods.set_status(uow, two, january(two), CLOSED, None)
    mine, both = january(local.desk), [local.desk.company_id, two.company_id]
    done = several_companies.change(local.desk, both, [mine.id], hold)
    assert done.done and january(local.desk).status is HOLD and january(two).status is CLOSED
    assert [(p.code, p.saw["company"]) for p in done.problems] == [("CLW-012-company", "Bakker & Zoon")]
    assert "permanently closed" in str(done.problems[0].saw["why"])
    alone = several_companies.change(local.desk, [two.company_id], [mine.id], hold)
    assert alone.value is None and [p.code for p in alone.problems] == ["CLW-012-company"]


@pytest.mark.rule("CLW-012", "CLS-009")
def test_a_question_of_one_company_comes_first_and_what_was_done_meanwhile_is_not_done_again(local: Office) -> None:
    two = given.company(local.file, code="TWO").desk
    second = next(p for p in periods.periods(local.desk) if p.name == "2024-02")
    assert hold(local.desk, [january(local.desk).id]).done  # only the other company still has January open
    both = [local.desk.company_id, two.company_id]
    asked = several_companies.change(local.desk, both, [second.id], hold)
    assert asked.value is None and [(p.code, p.key) for p in asked.problems] == [("CLW-012-company", "CLS-009-2024-02")]
    keys = frozenset({"CLS-009-2024-02"})

    def confirmed(desk: Desk, ids: Sequence[int]) -> Outcome[int]:
        return periods.change_status(desk, ids, Change(HOLD, text="Audit of 2024"), confirmed=keys)

    done = several_companies.change(local.desk, both, [second.id], confirmed, confirmed=keys)
    assert done.done and not done.problems
    theirs = next(p for p in periods.periods(two) if p.name == "2024-02")
    assert [len(periods.history(desk, p.id)) for desk, p in ((local.desk, second), (two, theirs))] == [1, 1]


@pytest.mark.rule("CLW-012", "CLS-003", "CLS-060")
def test_module_access_and_re_opening_reach_the_other_company_with_its_own_reason(local: Office) -> None:
    two = given.company(local.file, code="TWO").desk
    mine, both = january(local.desk), [local.desk.company_id, two.company_id]
    shut = several_companies.change(local.desk, both, [mine.id], lambda desk, ids: periods.change_access(
        desk, ids, [Module.CUSTOMER_PAYMENTS], "none"))
    assert shut.done and january(two).access == {Module.CUSTOMER_PAYMENTS: "none"}
    assert several_companies.change(local.desk, both, [mine.id], hold).done
    given_reason = reason(local.desk)

    def reopen(desk: Desk, ids: Sequence[int]) -> Outcome[Any]:
        own = several_companies.reason_at(desk, given_reason)
        assert own == reason(desk)
        return reopening.reopen(desk, ids, reopening.Wish(own, "the audit found something"))

    assert several_companies.change(local.desk, both, [mine.id], reopen).done
    assert january(local.desk).status is OPEN is january(two).status
    assert [len(reopening.listed(desk)) for desk in (local.desk, two)] == [1, 1]


@pytest.mark.rule("CLW-012")
def test_a_company_without_a_period_of_the_same_days_is_named(local: Office) -> None:
    two = given.company(local.file, code="TWO").desk
    first, last = periods.next_year(local.desk)
    assert periods.create_year(local.desk, first, last).done
    newest = periods.periods(local.desk)[-1]
    done = several_companies.change(local.desk, [local.desk.company_id, two.company_id], [newest.id], lambda desk, ids:
                                    periods.change_access(desk, ids, [Module.COLLECTIONS], "none"))
    assert done.done and [p.code for p in done.problems] == ["CLW-012-none"]
