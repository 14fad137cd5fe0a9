"""Set-up of credit management: what is delivered, statuses in use, scores, risk groups, automatic limits (CRD-38, 50…59)."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import delete, select

from app.models.accounts import NumberSeries, NumberSeriesUse
from app.models.company import Company
from app.models.credit import AccountStatus, CoverageType, CreditManagementGroup, CustomerCredit, CustomerRevenue, PolicyType
from app.models.credit_rules import BlockingRule, BlockingRuleVersion, CheckpointSetup
from app.models.credit_scoring import AutoLimit, AutoLimitLine, RiskGroup, ScoringLine
from app.queries.choices import reason_codes
from app.services import delivered, delivered_sales
from app.services import setup_tables as setup
from app.services.desk import Desk
from app.services.setup.declaration import Line
from tests.services.test_setup_payments import one
from tests.services.test_setup_sales import new, save
from tests.services.test_setup_tables import codes, named, row_of
from tests.storage.given import Office


def lines(*rows: Mapping[str, Any]) -> list[Line]:
    """Lines of a scoring group or an automatic limit."""
    nothing = {"value_from": None, "value_to": None, "value": None, "code": None}
    return [Line(None, {**nothing, **row}) for row in rows]


def ranged(*rows: tuple[int, int | None, int]) -> list[Line]:
    """Lines by range: from, to, score."""
    return lines(*({"value_from": Decimal(a), "value_to": None if b is None else Decimal(b), "score": s} for a, b, s in rows))


def scored(desk: Desk, rows: list[Line], **values: Any) -> Any:
    """Save a scoring group."""
    record = new("scoring_groups", **{"code": "DAYS", "names": named("Payment days"), "type": "payment_days",
                                      "score_type": "range", **values})
    record.lines["lines"] = rows
    return save(desk, "scoring_groups", record)


def risk(desk: Desk, code: str, first: int, last: int, indicator: str = "green") -> Any:
    """Save a risk group."""
    return save(desk, "risk_groups", new("risk_groups", code=code, names=named(code), score_from=first, score_to=last,
                                         indicator=indicator))


# ---------------------------------------------------------------- what is delivered

@pytest.mark.rule("CRD-50", "CRD-52", "P-12", "P-28", "WIN-47")
def test_every_company_begins_with_statuses_checkpoints_and_a_series_of_limit_journals(local: Office) -> None:
    desk = local.desk
    with desk.reading() as session:
        statuses = {s.code: s.hold_type for s in session.scalars(select(AccountStatus))}
        points = {c.step: (c.posting, c.grace, c.pro_forma) for c in session.scalars(select(CheckpointSetup))}
        series = session.scalars(select(NumberSeries.code).join(NumberSeriesUse, NumberSeriesUse.series_id == NumberSeries.id)
                                 .where(NumberSeriesUse.purpose == "limit_adjustment")).all()
    assert statuses == {"NORMAL": "none", "WATCH": "none", "NO-INV": "invoice", "STOP": "all"}
    assert points == {"confirmation": (True, 0, False), "picking_list": (False, None, False),
                      "packing_slip": (True, 0, False), "invoice": (False, None, False)}
    assert series == ["KLC"]
    with desk.writing("test") as uow:
        for model in (AccountStatus, PolicyType, CoverageType):
            uow.session.execute(delete(model).where(model.company_id == desk.company_id))
    assert [delivered_sales.add(desk, name).value for name in ("account_statuses", "policy_types", "coverage_types")] == [4, 3, 3]
    assert delivered_sales.add_all(desk).value == 0


@pytest.mark.rule("P-28")
@pytest.mark.parametrize("country", ["BE", "FR", "DE", "GB"])
def test_limit_journals_have_their_series_in_every_country(country: str) -> None:
    rows = delivered.read("companies", f"{country}.json")["number_series"]
    assert [row["code"] for row in rows if "limit_adjustment" in row["uses"]] == ["KLC"]


@pytest.mark.rule("CRD-54")
def test_reasons_are_delivered_for_holds_releases_and_statuses(local: Office) -> None:
    with local.desk.reading() as session:
        found = {use: {code for code, _id in reason_codes(session, local.desk.company_id, use)}
                 for use in ("credit_hold", "credit_release", "status")}
    assert found["credit_hold"] >= {"LATE", "INSOLV"} and found["credit_release"] >= {"AGREED", "PAID"}
    assert found["status"] >= {"LATE", "AGREED"} and "PAID" not in found["credit_hold"]


# ---------------------------------------------------------------- groups and statuses

@pytest.mark.rule("CRD-53")
def test_a_credit_management_group_has_a_short_code_and_a_name(local: Office) -> None:
    desk = local.desk
    assert save(desk, "credit_management_groups", new("credit_management_groups", code="STD", names=named("Standard"))).done
    assert one(desk, CreditManagementGroup, code="STD").names["en"] == "Standard"
    wrong = {"code": "ELEVENCHARS", "names": named("n" * 61)}
    assert codes(save(desk, "credit_management_groups", new("credit_management_groups", **wrong))) == ["SETUP-long", "SETUP-long"]


@pytest.mark.rule("CRD-51", "CRD-52")
def test_a_status_that_a_customer_or_a_rule_has_is_not_deleted(local: Office) -> None:
    desk = local.desk
    stop, watch, normal = (row_of(desk, "account_statuses", code) for code in ("STOP", "WATCH", "NORMAL"))
    with desk.writing("test") as uow:
        uow.session.get_one(CustomerCredit, local.customer_id).account_status_id = stop.key
        rule = BlockingRule(company_id=desk.company_id, number="R6", type="account_status", active=True)
        uow.session.add(rule)
        uow.session.flush()
        uow.session.add(BlockingRuleVersion(
            company_id=desk.company_id, rule_id=rule.id, version=1, kind="blocking", scope="all", value_type="code",
            value_code_table="account_status", value_code_id=watch.key, currency="EUR", created_at=desk.clock.now(),
            created_by_id=desk.actor.user_id))
    table = setup.table("account_statuses")
    for record, place in ((stop, "Customers"), (watch, "Blocking rules")):
        refused = setup.delete(desk, table, record.key)
        assert codes(refused) == ["SETUP-used"] and str(refused.problems[0].saw["place"]) != ""
        assert getattr(refused.problems[0].saw["place"], "text", place) == place
    assert setup.delete(desk, table, normal.key).done
    stop.values["hold_type"] = "invoice"
    assert save(desk, "account_statuses", stop).done and one(desk, AccountStatus, code="STOP").hold_type == "invoice"


# ---------------------------------------------------------------- scores

@pytest.mark.rule("CRD-56", "W-05")
def test_ranges_of_a_scoring_group_may_not_meet_and_gaps_are_asked(local: Office) -> None:
    desk = local.desk
    over = scored(desk, ranged((0, 40, 10), (40, 60, 30)))
    assert codes(over) == ["CRD-56-overlap"] and over.problems[0].field == "lines.1.value_from" and over.problems[0].row == 1
    assert codes(scored(desk, ranged((0, 40, 10), (60, 50, 30)))) == ["CRD-56-order"]
    gap = scored(desk, ranged((0, 40, 10), (50, None, 30)))
    assert codes(gap) == ["CRD-56-gap"] and not gap.done
    record = new("scoring_groups", code="DAYS", names=named("Payment days"), type="payment_days", score_type="range")
    record.lines["lines"] = ranged((0, 40, 10), (50, None, 30))
    assert setup.save(desk, setup.table("scoring_groups"), record, confirmed=frozenset({gap.problems[0].key or ""})).done
    with desk.reading() as session:
        assert [(r.value_from, r.value_to, r.score) for r in session.scalars(select(ScoringLine).order_by(ScoringLine.no))] == [
            (Decimal(0), Decimal(40), 10), (Decimal(50), None, 30)]


@pytest.mark.rule("CRD-56", "W-05")
def test_codes_are_scored_by_their_exact_value(local: Office) -> None:
    desk, country = local.desk, {"code": "LAND", "type": "country"}
    assert codes(scored(desk, ranged((0, None, 5)), **country)) == ["CRD-56-type-code"]
    twice = lines({"value": "NL", "score": 5}, {"value": "NL", "score": 9})
    assert codes(scored(desk, twice, score_type="user_defined", **country)) == ["CRD-56-twice"]
    assert codes(scored(desk, [], score_type="user_defined", **country)) == ["CRD-56-lines"]
    both = lines({"value": "NL", "score": 5, "value_from": Decimal(3)})
    assert codes(scored(desk, both, score_type="user_defined", **country)) == ["CRD-56-value-only"]
    assert "CRD-56-range-only" in codes(scored(desk, both))
    good = lines({"value": "NL", "score": 5}, {"value": "FR", "score": -2})
    assert scored(desk, good, score_type="user_defined", **country).done
    with desk.reading() as session:
        assert [(r.value, r.value_from, r.score) for r in session.scalars(select(ScoringLine).order_by(ScoringLine.no))] == [
            ("NL", None, 5), ("FR", None, -2)]


@pytest.mark.rule("CRD-59", "W-05")
def test_risk_groups_do_not_overlap_and_say_in_a_sentence_what_a_high_score_means(local: Office) -> None:
    desk = local.desk
    assert risk(desk, "LOW", 0, 35).done
    over = risk(desk, "MED", 35, 60, "amber")
    assert codes(over) == ["CRD-59-overlap"] and over.problems[0].field == "score_from"
    assert codes(risk(desk, "MED", 60, 36, "amber")) == ["CRD-59-order"]
    assert risk(desk, "MED", 36, 60, "amber").done
    gap = risk(desk, "HIGH", 62, 100, "red")
    assert codes(gap) == ["CRD-59-gap"] and not gap.done
    record = new("risk_groups", code="HIGH", names=named("High"), score_from=61, score_to=100, indicator="red")
    told = setup.preview(desk, setup.table("risk_groups"), record)
    assert [p.code for p in told] == ["CRD-59-band"] * 3 + ["CRD-59-high-bad"]
    assert [(p.saw["label"], p.saw["first"], p.saw["last"]) for p in told[:3]] == [
        ("LOW", 0, 35), ("MED", 36, 60), ("HIGH", 61, 100)]
    assert save(desk, "risk_groups", record).done
    assert [(r.values[0], r.values[2], r.values[3]) for r in setup.rows(desk, setup.table("risk_groups"))] == [
        ("LOW", 0, 35), ("MED", 36, 60), ("HIGH", 61, 100)]
    again = row_of(desk, "risk_groups", "LOW")
    again.values["score_to"] = 34
    assert codes(save(desk, "risk_groups", again)) == ["CRD-59-gap"]


@pytest.mark.rule("CRD-38", "W-05")
def test_an_automatic_limit_compares_a_figure_or_a_code_once_per_revenue(local: Office) -> None:
    desk = local.desk
    low = risk(desk, "LOW", 0, 35).value
    years = scored(desk, ranged((0, None, 5)), code="BUS", type="business_since").value
    land = scored(desk, lines({"value": "NL", "score": 5}), code="LAND", type="country", score_type="user_defined").value

    def limit(*rows: Mapping[str, Any], **values: Any) -> Any:
        record = new("auto_limits", **{"risk_group_id": low, "currency": "EUR", "revenue": 5_000_000_00, **values})
        record.lines["lines"] = lines(*({"scoring_group_id": years, "operator": "≥", "credit_limit": 100_000_00, **row}
                                        for row in rows))
        return save(desk, "auto_limits", record)

    assert codes(limit()) == ["CRD-38-lines"]
    assert codes(limit({"value": None})) == ["CRD-38-value"]
    assert codes(limit({"value": Decimal(5), "code": "NL"})) == ["CRD-38-one"]
    assert codes(limit({"scoring_group_id": land, "code": "NL"})) == ["CRD-38-operator"]
    assert "SETUP-range" in codes(limit({"value": Decimal(5)}, revenue=-1))
    assert limit({"value": Decimal(5)}, {"value": Decimal(10), "credit_limit": 200_000_00},
                 {"scoring_group_id": land, "operator": "=", "code": "NL", "credit_limit": 50_000_00}).done
    assert codes(limit({"value": Decimal(5)})) == ["SETUP-taken"]
    assert limit({"value": Decimal(5)}, revenue=None).done
    assert codes(limit({"value": Decimal(5)}, revenue=None)) == ["SETUP-taken"]
    with desk.reading() as session:
        assert [(r.operator, r.value, r.code, r.credit_limit) for r in session.scalars(
            select(AutoLimitLine).join(AutoLimit, AutoLimit.id == AutoLimitLine.auto_limit_id)
            .where(AutoLimit.revenue.is_not(None)).order_by(AutoLimitLine.no))] == [
            ("≥", Decimal(5), None, 100_000_00), ("≥", Decimal(10), None, 200_000_00), ("=", None, "NL", 50_000_00)]
    assert codes(setup.delete(desk, setup.table("risk_groups"), low)) == ["SETUP-used"]
    with desk.reading() as session:
        assert session.get_one(RiskGroup, low).code == "LOW"


@pytest.mark.rule("CRD-38")
def test_the_revenue_of_a_customer_is_kept_by_year(local: Office) -> None:
    desk = local.desk
    year = {"customer_id": local.customer_id, "year": 2024, "amount": 3_200_000_00, "currency": "EUR"}
    assert save(desk, "customer_revenues", new("customer_revenues", **year)).done
    assert codes(save(desk, "customer_revenues", new("customer_revenues", **year))) == ["SETUP-taken"]
    assert codes(save(desk, "customer_revenues", new("customer_revenues", **{**year, "year": 1899}))) == ["SETUP-range"]
    assert one(desk, CustomerRevenue, year=2024).amount == 3_200_000_00


@pytest.mark.rule("CEN-01")
def test_a_payment_group_that_a_company_belongs_to_stays(local: Office) -> None:
    desk = local.desk
    assert save(desk, "payment_groups", new("payment_groups", code="HOLDING", names=named("Holding"))).done
    key = row_of(desk, "payment_groups", "HOLDING").key
    with desk.writing("test") as uow:
        uow.session.get_one(Company, desk.company_id).payment_group_id = int(key or 0)
    assert codes(setup.delete(desk, setup.table("payment_groups"), key)) == ["SETUP-used"]
