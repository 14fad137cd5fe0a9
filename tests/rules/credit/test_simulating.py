"""Rules tried out on open orders, and the bar while a document is typed (W-04, W-07, P-29)."""

from dataclasses import replace

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.money import Money
from app.core.problems import Weight
from app.rules.credit.entering import notices
from app.rules.credit.facts import CreditParameters, Limit, LimitType, OpenEntry, Overdue
from app.rules.credit.reasons import Outcome, ReasonKind
from app.rules.credit.simulating import Sums, simulate, sums
from tests.rules.credit.smit import DAY, INV_502, R1, R2, RELEASE, SET_A, check, member, order, sales_order, shared


@pytest.mark.rule("W-04", "WISH-13")
def test_a_simulation_says_per_order_what_would_be_gained_and_lost() -> None:
    small, paid = check(order=replace(order(10_000), id=1)), check(entries=(INV_502,), order=replace(order(500_000), id=2))
    rows = list(simulate([check(), small, paid], SET_A, [R2, sales_order("R9", 20_000, **RELEASE)]))
    assert [[r.kind for r in row.lost] for row in rows] == [
        [ReasonKind.DAYS_OVERDUE, ReasonKind.OVERDUE_AMOUNT], [ReasonKind.DAYS_OVERDUE, ReasonKind.OVERDUE_AMOUNT], []]
    assert [row.after.outcome for row in rows] == [Outcome.HELD, Outcome.FREED, Outcome.HELD]
    assert [row.differs for row in rows] == [True, True, False] and not any(row.gained for row in rows)
    assert sums(rows) == Sums(3, 860_000, 2, 850_000, 0, 1)
    back = list(simulate([small], [R2], [R1]))
    assert [r.kind for r in back[0].gained] == [ReasonKind.DAYS_OVERDUE] and sums(back).newly_held == 1


@pytest.mark.rule("P-29", "W-07", "WISH-10")
@pytest.mark.parametrize(("which", "codes"), [
    ("both", ["P-29-limit", "P-29-overdue"]), ("limit", ["P-29-limit"]), ("overdue", ["P-29-overdue"]), ("none", [])])
def test_the_bar_tells_what_the_parameter_chooses_and_never_blocks(which: str, codes: list[str]) -> None:
    told = notices(check(), which)
    assert [p.code for p in told] == codes
    assert {p.weight for p in told} <= {Weight.INFORMATION}
    for problem in told:
        assert all("{" not in i18n.problem_text(problem, language, i18n.region_for(language)) for language in LANGUAGES)


@pytest.mark.rule("P-29", "CRD-10")
def test_the_bar_has_the_figures() -> None:
    limit, overdue = notices(check(), "both")
    assert [limit.saw[n] for n in ("exposure", "limit", "excess")] == [
        Money(1_150_000, "EUR"), Money(1_000_000, "EUR"), Money(150_000, "EUR")]
    assert (overdue.saw["overdue"], overdue.saw["days"], overdue.saw["reference"]) == (Money(300_000, "EUR"), 63, "INV-501")


@pytest.mark.rule("P-29", "P-01", "CRD-04")
def test_the_bar_is_silent_within_the_limit_and_where_there_is_none() -> None:
    quiet = check(entries=(), slips=0, open_orders=0, order=order(1_000_000))
    assert notices(quiet, "both") == ()
    assert notices(replace(quiet, order=order(1_000_001)), "both") != ()
    assert notices(check(limit=Limit(unlimited=True)), "limit") == ()
    assert notices(check(parameters=CreditParameters(limit_type=LimitType.NONE)), "limit") == ()
    assert notices(check(limit=Limit(0), parameters=CreditParameters(enabled=False)), "limit") == ()
    assert notices(check(limit=Limit(0)), "limit") != ()
    full = check(entries=(), slips=0, open_orders=0, group=shared(100_000, member(10, 0)))
    assert notices(full, "limit")[0].saw["limit"] == Money(100_000, "EUR")


def test_interest_alone_is_overdue_without_days() -> None:
    note = OpenEntry(1, "INT-1", DAY.replace(month=1), 500, in_days=False)
    asked = check(entries=(note,))
    assert asked.customer.overdue == Overdue.of([note], DAY)
    assert [p.code for p in notices(asked, "overdue")] == ["P-29-overdue-amount"]
