"""Score sheets: each value with its line and score, the risk group, the limit that would follow, and keeping it (credit 7)."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.models.accounts import ExchangeRate, RateType
from app.models.credit import CustomerCredit, CustomerStatistic
from app.models.credit_scoring import CustomerScore, CustomerScoreValue, RiskGroup
from app.rules.credit.statistics import month_ends
from app.services import credit_scores
from tests.services.test_setup_credit import lines, ranged, risk, save, scored
from tests.services.test_setup_sales import new
from tests.storage.given import Office


def filled(office: Office) -> dict[str, int]:
    """The scoring groups and classification of the chapter's example, and a customer of thirteen years; groups by code."""
    desk, kinds = office.desk, {"score_type": "user_defined"}
    made = {
        "SINCE": scored(desk, ranged((0, 9, 20), (10, None, 10)), code="SINCE", type="customer_since").value,
        "DSO": scored(desk, ranged((0, None, 0)), code="DSO", type="dso").value,
        "BAL": scored(desk, lines({"value_from": Decimal(0), "value_to": Decimal(5000), "score": 1},
                                   {"value_from": Decimal("5000.01"), "score": 2}), code="BAL", type="average_balance").value,
        "LAND": scored(desk, lines({"value": "NL", "score": 5}), code="LAND", type="country", **kinds).value,
        "AGENCY": scored(desk, lines({"value": "A+", "score": 30}), code="AGENCY", type="user_defined", **kinds).value,
        "BUS": scored(desk, ranged((0, None, 0)), code="BUS", type="business_since").value}
    for problem_free in made.values():
        assert problem_free is not None
    for code, first, last, indicator in (("LOW", 0, 35, "green"), ("MED", 36, 60, "amber"), ("HIGH", 61, 100, "red")):
        assert risk(desk, code, first, last, indicator).done
    with desk.writing("test") as uow:
        credit = uow.session.get_one(CustomerCredit, office.customer_id)
        credit.customer_since, credit.business_started = date(2012, 2, 1), date(2013, 5, 1)
        uow.session.add_all(CustomerStatistic(company_id=desk.company_id, customer_id=office.customer_id, month_end=day,
                                              balance=520_000, packing_slips=0, open_orders=0, exposure=0)
                            for day in month_ends(desk.today, 3))
    return {code: int(key or 0) for code, key in made.items()}


@pytest.mark.rule("CRD-56", "CRD-57", "CRD-58", "W-05", "T-02")
def test_a_sheet_shows_each_value_its_line_and_what_is_missing(local: Office) -> None:
    groups = filled(local)
    local.post(10_000)
    found = credit_scores.sheet(local.desk, local.customer_id)
    assert found is not None
    shown = {line.code: (line.value, line.score, line.matched is None) for line in found.lines}
    years = Decimal(local.desk.today.year - 2012 - (local.desk.today < date(local.desk.today.year, 2, 1)))
    assert shown["SINCE"] == (years, 10, False) and shown["LAND"] == ("NL", 5, False)
    assert shown["BAL"] == (Decimal(5200), 2, False) and shown["AGENCY"] == (None, 0, True)
    dso = (local.desk.today - date(local.desk.today.year - 1, local.desk.today.month, local.desk.today.day)).days
    assert shown["DSO"] == (Decimal(dso).quantize(Decimal("0.01")), 0, False)
    assert (found.total, found.risk and found.risk.code, found.before) == (17, "LOW", None)
    assert credit_scores.type_value(local.desk, local.customer_id, groups["AGENCY"], " A+ ").done
    now = credit_scores.sheet(local.desk, local.customer_id)
    assert now is not None and (now.total, now.risk and now.risk.code) == (47, "MED")
    assert credit_scores.type_value(local.desk, local.customer_id, groups["AGENCY"], None).done
    with local.desk.reading() as session:
        assert session.scalars(select(CustomerScoreValue)).all() == []


@pytest.mark.rule("CRD-58", "T-02")
def test_a_score_is_kept_with_the_values_behind_it_only_when_asked(local: Office) -> None:
    filled(local)
    assert credit_scores.sheet(local.desk, 999_999) is None
    assert [p.code for p in credit_scores.update(local.desk, 999_999).problems] == ["CRD-58-gone"]
    with local.desk.reading() as session:
        assert session.scalars(select(CustomerScore)).all() == []
    assert credit_scores.update(local.desk, local.customer_id).done
    with local.desk.reading() as session:
        row, credit = session.scalars(select(CustomerScore)).one(), session.get_one(CustomerCredit, local.customer_id)
        assert row.total == credit.risk_score == 17 and row.risk_group_id == credit.risk_group_id is not None
        assert row.facts["saw"]["LAND"] == 5 and row.facts["saw"]["LAND_value"] == "NL"
    again = credit_scores.sheet(local.desk, local.customer_id)
    assert again is not None and (again.before, again.total_before) == ("LOW", 17)


@pytest.mark.rule("CRD-38", "CRD-44", "EX-R2", "W-05")
def test_the_highest_fitting_limit_follows_down_to_the_eligible_one(local: Office) -> None:
    desk, groups = local.desk, filled(local)
    with desk.reading() as session:
        low = session.scalars(select(RiskGroup.id).where(RiskGroup.code == "LOW")).one()
    record = new("auto_limits", risk_group_id=low, currency="EUR", revenue=5_000_000_00)
    record.lines["lines"] = lines(*({"scoring_group_id": groups["BUS"], "operator": "≥", "value": Decimal(years),
                                     "credit_limit": limit} for years, limit in ((5, 100_000_00), (10, 200_000_00))))
    assert save(desk, "auto_limits", record).done

    def limit() -> tuple[int | None, bool]:
        found = credit_scores.sheet(desk, local.customer_id)
        assert found is not None
        return found.limit, found.capped

    assert limit() == (None, False)
    for year, amount in ((2023, 6_000_000_00), (2024, 3_200_000_00)):
        assert save(desk, "customer_revenues", new("customer_revenues", customer_id=local.customer_id, year=year, amount=amount,
                                                   currency="EUR")).done
    assert limit() == (200_000_00, False)
    with desk.writing("test") as uow:
        credit = uow.session.get_one(CustomerCredit, local.customer_id)
        credit.eligible_limit, credit.eligible_currency = 150_000_00, "EUR"
    assert limit() == (150_000_00, True)
    assert save(desk, "customer_revenues", new("customer_revenues", customer_id=local.customer_id, year=2025,
                                               amount=6_000_000_00, currency="EUR")).done
    assert limit() == (None, False)


@pytest.mark.rule("CRD-38", "CRD-44", "P-23")
def test_an_eligible_limit_in_another_currency_holds_an_automatic_one_down_as_well(local: Office) -> None:
    desk, groups = local.desk, filled(local)
    with desk.reading() as session:
        low = session.scalars(select(RiskGroup.id).where(RiskGroup.code == "LOW")).one()
    record = new("auto_limits", risk_group_id=low, currency="EUR", revenue=None)
    record.lines["lines"] = lines({"scoring_group_id": groups["BUS"], "operator": "≥", "value": Decimal(5),
                                   "credit_limit": 200_000_00})
    assert save(desk, "auto_limits", record).done
    with desk.writing("test") as uow:
        credit = uow.session.get_one(CustomerCredit, local.customer_id)
        credit.eligible_limit, credit.eligible_currency = 100_000_00, "USD"
        kind = uow.session.scalars(select(RateType.id).where(RateType.code == "DEFAULT")).one()
        uow.session.add(ExchangeRate(
            company_id=desk.company_id, rate_type_id=kind, from_currency="USD", to_currency="EUR",
            valid_from=date(2024, 1, 2), direction="accounting_per_foreign", value=Decimal("0.92"), source="manual",
            imported_at=desk.clock.now()))
    found = credit_scores.sheet(desk, local.customer_id)
    assert found is not None and (found.limit, found.capped) == (92_000_00, True)
