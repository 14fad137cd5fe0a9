"""Insurance and guarantees raise a limit by a percentage of their value, as long as they hold (CRD-02, 03, 20…25)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.accounts import ExchangeRate, RateType
from app.models.credit import CreditPolicy
from app.services import limits
from app.services.limits import policies, standing
from app.services.limits.policies import Policy
from app.settings import CREDIT_IN_EXPOSURE
from tests.services.limits.trading import FRIDAY, YEAR_END, Trade

JANUARY = date(2025, 1, 1)


def limit(trade: Trade, amount: int) -> None:
    """The limit of Smit."""
    if limits.of_desk(trade.desk, [trade.smit])[trade.smit].limit != amount:
        assert limits.change_one(trade.desk, trade.smit, "limit", amount, ends=YEAR_END).done


def insured(trade: Trade, value: int, percent: int, **more: object) -> Policy:
    """An insurance of Smit from January on."""
    types = policies.types(trade.desk).types
    made = replace(Policy("insurance", types[0][0], starts=JANUARY, value=value, currency="EUR", percent=Decimal(percent)),
                   **more)  # type: ignore[arg-type]
    done = policies.save(trade.desk, trade.ids["C10"], made)
    assert done.value is not None, done.problems
    return replace(made, id=done.value)


def total(trade: Trade, day: date = FRIDAY) -> int:
    return standing.of(trade.at(day).desk, trade.ids["C10"]).figures.limit.total


@pytest.mark.rule("CRD-03", "CRD-24", "P-37", "EX-I1", "EX-I2")
def test_a_policy_adds_its_percentage_and_one_included_in_the_exposure_takes_its_value_off(trade: Trade) -> None:
    limit(trade, 10_000_000)
    made = insured(trade, 5_000_000, 50)
    assert total(trade) == 12_500_000
    assert policies.save(trade.desk, trade.ids["C10"], replace(made, in_exposure=True)).done
    assert total(trade) == 7_500_000
    trade.set(CREDIT_IN_EXPOSURE, False)
    figures = standing.of(trade.desk, trade.ids["C10"]).figures.limit
    assert (figures.total, figures.uninsured) == (12_500_000, 7_500_000)


@pytest.mark.rule("CRD-20", "CRD-25", "EX-I3")
def test_a_policy_holds_from_its_first_to_its_last_day(trade: Trade) -> None:
    limit(trade, 2_000_000)
    insured(trade, 4_000_000, 80, ends=YEAR_END)
    insured(trade, 1_000_000, 100, kind="guarantee", ends=date(2025, 2, 28))
    assert [total(trade, d) for d in (date(2025, 2, 28), FRIDAY)] == [6_200_000, 5_200_000]
    assert [total(trade, d) for d in (date(2024, 12, 31), JANUARY)] == [2_000_000, 6_200_000]


@pytest.mark.rule("CRD-02", "EX-I4")
def test_a_temporary_limit_takes_the_place_of_the_base_limit_and_policies_come_on_top(trade: Trade) -> None:
    done = limits.change_one(trade.desk, trade.smit, "temporary", 1_800_000, starts=date(2025, 3, 1), ends=date(2025, 3, 31))
    assert done.done
    insured(trade, 500_000, 60)
    assert [total(trade, d) for d in (date(2025, 2, 28), date(2025, 3, 31), date(2025, 4, 1))] == [
        1_300_000, 2_100_000, 1_300_000]


@pytest.mark.rule("CRD-23", "EX-I5")
def test_a_foreign_policy_counts_at_the_rate_of_the_day_and_a_missing_rate_is_told(trade: Trade) -> None:
    limit(trade, 500_000)
    insured(trade, 3_000_000, 50, currency="USD")
    assert "USD" in standing.of(trade.desk, trade.ids["C10"]).missing
    with trade.desk.writing("test.rate") as unit:
        kind = unit.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).one()
        unit.session.add(ExchangeRate(
            company_id=1, rate_type_id=kind, from_currency="USD", to_currency="EUR", valid_from=date(2025, 3, 1), source="manual",
            direction="accounting_per_foreign", value=Decimal("0.92"), imported_at=trade.desk.clock.now()))
    assert total(trade) == 1_880_000


@pytest.mark.rule("CRD-20", "CRD-21", "CRD-22")
def test_what_is_wrong_with_a_policy_is_told_at_once_and_nothing_is_kept(trade: Trade) -> None:
    cover = policies.types(trade.desk).coverages[0][0]
    bad = Policy("guarantee", None, cover, starts=FRIDAY, ends=date(2025, 3, 13), value=0, currency="", percent=Decimal("100.01"))
    refused = policies.save(trade.desk, trade.ids["C10"], bad)
    assert [(p.code, p.field) for p in refused.problems] == [
        ("CRD-20-type", "type_id"), ("CRD-21", "coverage_id"), ("CRD-20-order", "ends"), ("CRD-22-value", "value"),
        ("CRD-23-currency", "currency"), ("CRD-22-percent", "percent")]
    assert policies.of_customer(trade.desk, trade.ids["C10"]) == []
    one_day = insured(trade, 1, 0, ends=FRIDAY, starts=FRIDAY, kind="insurance", coverage_id=cover)
    assert policies.save(trade.desk, trade.ids["C10"], replace(one_day, version=9)).problems[0].code == "CRD-20-stale"
    assert policies.remove(trade.desk, one_day.id).done
    with trade.desk.reading() as session:
        assert session.scalars(select(CreditPolicy)).all() == []
    assert policies.remove(trade.desk, one_day.id).problems[0].code == "CRD-20-gone"
