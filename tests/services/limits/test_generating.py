"""Lines generated for everybody who passes a filter (CRD-49); statuses, reviews and fields of credit 5.1 (CRD-50…54)."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.enums import Blocked
from app.models.credit import CustomerCredit
from app.models.credit_rules import BlockingRule, BlockingRuleVersion
from app.models.credit_scoring import AutoLimit, AutoLimitLine, RiskGroup, ScoringGroup
from app.models.customers import Customer
from app.services import limits
from app.services.limits import DateMethod, Recipe, Rounding, ValueType, fields, files, generating, history, standing, statuses
from app.services.limits.fields import Revenue
from app.services.limits.generating import GROUPS, Filter
from app.settings import CREDIT_MANUAL_LIMITS
from tests.services.limits.test_groups import nord
from tests.services.limits.trading import FRIDAY, YEAR_END, Trade


def made(trade: Trade, recipe: Recipe, wanted: Filter = Filter(), type: str = "limit") -> dict[str, limits.Line]:  # noqa: B008
    done = generating.generate(trade.desk, type, wanted, recipe)
    assert done.value is not None, done.problems
    numbers = {("customer", i): n for n, i in trade.ids.items()}
    return {numbers.get(line.party or ("", 0), "group"): line for line in done.value}


@pytest.mark.rule("CRD-49", "EX-J1", "EX-J2")
@pytest.mark.parametrize(("form", "expected"), [
    (Rounding.UP, 1_327_000), (Rounding.DOWN, 1_326_000), (Rounding.NEAREST, 1_327_000)])
def test_every_customer_gets_her_line(trade: Trade, form: Rounding, expected: int) -> None:
    recipe = Recipe(ValueType.PERCENT, percent=Decimal("7.5"), round_to=1_000, rounding=form, ends=YEAR_END)
    found = made(trade, recipe)
    assert (found["C11"].new_limit, found["C11"].current, found["C11"].ends) == (expected, 1_234_000, YEAR_END)
    assert generating.count(trade.desk, Filter()) == len(found) == 4
    minus = made(trade, Recipe(ValueType.FIXED, amount=-200_000, ends=YEAR_END))
    assert (minus["C12"].new_limit, minus["C12"].marks) == (0, frozenset({"negative"}))
    journal_id = trade.kept(list(found.values()))
    loaded = limits.load(trade.desk, journal_id)
    assert loaded is not None and all(line.generated for line in loaded.lines)


@pytest.mark.rule("CRD-49", "CRD-44", "EX-J3", "EX-J5")
def test_dates_move_limits_are_capped_and_filters_leave_others_out(trade: Trade) -> None:
    assert limits.change_one(trade.desk, trade.smit, "limit", 1_000_001, ends=date(2025, 6, 30)).done
    assert limits.change_one(trade.desk, trade.smit, "limit", 1_000_000, ends=date(2025, 6, 30)).done
    assert statuses.review(trade.desk, trade.ids["C10"], FRIDAY, date(2025, 4, 1), eligible=1_500_000).done
    sixty = Recipe(ValueType.PERCENT, percent=Decimal(60), dates=DateMethod.RELATIVE, days=90)
    (line,) = made(trade, sixty, Filter(review_until=date(2025, 4, 1))).values()
    assert (line.new_limit, line.marks, line.ends) == (1_500_000, frozenset({"capped"}), date(2025, 9, 28))
    assert list(made(trade, sixty, Filter(least=1_000_000, most=1_234_000))) == ["C10", "C11"]
    assert made(trade, sixty, Filter(country="DE")) == {}
    fields.save(trade.desk, trade.ids["C11"], {"unlimited": True})
    assert "C11" not in made(trade, sixty)
    group_id = nord(trade)
    (shared,) = made(trade, sixty, Filter(GROUPS)).values()
    assert (shared.party, shared.new_limit, shared.ends) == (("group", group_id), 2_400_000, date(2025, 9, 28))
    refused = generating.generate(trade.desk, "limit", Filter(), Recipe())
    assert [(p.code, p.field) for p in refused.problems] == [("CRD-49-empty", "value"), ("CRD-49-to", "ends")]


@pytest.mark.rule("CRD-49")
def test_lines_go_to_a_spreadsheet_and_come_back_as_they_would_be_pasted(trade: Trade, tmp_path: Path) -> None:
    for name in ("lines.xlsx", "lines.csv"):
        path = tmp_path / name
        assert files.write(trade.desk, path, [trade.line("C10", 1_250_050, note="=Growth")]) == 1
        rows = files.read(trade.desk, path).value
        assert rows is not None
        heads, cells = rows
        assert (heads[0], heads[4]) == ("Customer or credit group", "New limit")
        assert (cells[0], cells[1], cells[4]) == ("C10", "Bakkerij Smit BV", "12500.50" if name.endswith("csv") else "12500.5")
    assert files.read(trade.desk, tmp_path / "none.csv").problems[0].code == "IMP-file-gone"


@pytest.mark.rule("CRD-50", "CRD-51", "CRD-54", "BLK-10")
def test_a_status_is_given_with_a_reason_and_blocked_with_it_or_neither(trade: Trade) -> None:
    who, stop = trade.ids["C10"], next(s for s in statuses.choices(trade.desk) if s.code == "STOP")
    assert stop.hold_type == "all"
    other, fit = trade.reason("HOLDX", "credit_hold"), trade.reason("STATX", "status")
    assert statuses.assign(trade.desk, who, stop.id, reason_id=None).problems[0].code == "CRD-50-reason"
    assert statuses.assign(trade.desk, who, stop.id, reason_id=other).problems[0].code == "CRD-50-use"
    assert statuses.assign(trade.desk, who, 999, reason_id=fit).problems[0].code == "CRD-50-gone"
    assert statuses.assign(trade.desk, who, stop.id, reason_id=fit, note="No answer", blocked=Blocked.SHIP).done
    credit = trade.credit()
    assert (credit.account_status_id, credit.status_reason_id, credit.status_since) == (stop.id, fit, FRIDAY)
    with trade.desk.reading() as session:
        assert session.get_one(Customer, who).blocked is Blocked.SHIP
    assert statuses.assign(trade.desk, who, stop.id, reason_id=fit).problems[0].code == "CRD-50-same"
    assert (fit, "STATX · Statx") in statuses.reasons(trade.desk)


@pytest.mark.rule("CRD-49", "CRD-38", "CRD-44", "EX-R2")
def test_automatic_limits_follow_from_the_score_and_are_capped(trade: Trade) -> None:
    who = trade.ids["C10"]
    fields.save(trade.desk, who, {"business_started": date(2013, 5, 1)})
    assert statuses.review(trade.desk, who, FRIDAY, None, eligible=15_000_000).done
    assert fields.save_revenues(trade.desk, who, [Revenue(2024, 320_000_000, "EUR")]).done
    with trade.desk.writing("test.automatic") as unit:
        session = unit.session
        for row in session.scalars(select(RiskGroup)):
            session.delete(row)
        session.flush()
        low = RiskGroup(company_id=1, code="LOWEST", names={"en": "Low"}, score_from=-10_000, score_to=10_000, indicator="green")
        since = ScoringGroup(company_id=1, code="SINCEX", names={"en": "In business"}, type="business_since", active=True)
        session.add_all([low, since])
        session.flush()
        head = AutoLimit(company_id=1, risk_group_id=low.id, currency="EUR", revenue=500_000_000)
        session.add(head)
        session.flush()
        session.add_all(AutoLimitLine(company_id=1, auto_limit_id=head.id, no=n, scoring_group_id=since.id, operator="≥",
                                      value=Decimal(years), credit_limit=limit)
                        for n, years, limit in ((1, 5, 10_000_000), (2, 10, 20_000_000)))
    refused = generating.automatic(trade.desk, None)
    assert [(p.code, p.field) for p in refused.problems] == [("CRD-49-to", "ends")]
    (line,) = generating.automatic(trade.desk, YEAR_END).value or ()
    assert (line.party, line.new_limit, line.marks, line.ends) == (trade.smit, 15_000_000, frozenset({"capped"}), YEAR_END)
    assert fields.save_revenues(trade.desk, who, [Revenue(2024, 600_000_000, "EUR")]).done
    assert generating.automatic(trade.desk, YEAR_END).value == ()


@pytest.mark.rule("P-24", "CRD-46")
def test_the_limit_is_typed_on_the_card_only_where_the_company_allows_it(trade: Trade) -> None:
    who = trade.ids["C10"]
    assert [p.code for p in fields.save(trade.desk, who, {"credit_limit": 2_000_000}).problems] == ["P-24-off"]
    trade.set(CREDIT_MANUAL_LIMITS, True)
    refused = fields.save(trade.desk, who, {"mandatory": True, "credit_limit": 2_000_000, "expires_on": None})
    assert [(p.code, p.field) for p in refused.problems] == [("CRD-40-to", "expires_on")]
    assert not trade.credit().mandatory, "all or nothing"
    assert fields.save(trade.desk, who, {"mandatory": True, "credit_limit": 2_000_000}).done
    assert (trade.credit().credit_limit, trade.credit().mandatory) == (2_000_000, True)
    assert history.of(trade.desk, trade.smit)[0].new_limit == 2_000_000


@pytest.mark.rule("ST-01", "ST-05", "ST-06", "ST-07", "CRD-87")
def test_statistics_come_from_the_ledger_and_say_nothing_where_there_is_nothing(trade: Trade) -> None:
    found = standing.statistics(trade.desk, trade.ids["C10"])
    assert (found.dso, found.average_balance, found.payment_days) == ((None, None), (None, None), None)
    with trade.desk.writing("test.since") as unit:
        unit.session.get_one(CustomerCredit, trade.ids["C10"]).customer_since = date(2024, 1, 1)
    again = standing.statistics(trade.desk, trade.ids["C10"])
    assert again.dso == (Decimal("365.00"), Decimal("181.00")), "5,000.00 of 5,000.00 sold in 365 and 181 days"
    assert (again.reminders, again.holds, again.releases, again.returned) == (0, 0, 0, 0)
    now = standing.of(trade.desk, trade.ids["C10"])
    assert (now.figures.exposure, now.figures.limit.total, now.over, now.expires_in) == (500_000, 1_000_000, 0, 292)
    assert now.threshold is None
    with trade.desk.writing("test.rule") as unit:
        rule = BlockingRule(company_id=1, number="R2", type="credit_limit_used", active=True)
        unit.session.add(rule)
        unit.session.flush()
        unit.session.add(BlockingRuleVersion(
            company_id=1, rule_id=rule.id, version=1, kind="blocking", scope="all", value_type="percent",
            value_percent=Decimal(90), currency="EUR", created_at=trade.desk.clock.now(), created_by_id=1))
    assert standing.of(trade.desk, trade.ids["C10"]).threshold == 90
    asked = standing.check_now(trade.desk, trade.ids["C10"], 400_000)
    assert [r.name for r in asked.reasons] == [] and asked.figures.exposure == 900_000, "not above 90 percent"
    (reason,) = standing.check_now(trade.desk, trade.ids["C10"], 400_001).reasons
    assert reason.name == "Credit limit used" and len(reason.clears) == 3, "less exposure, a higher limit, fewer lines"
    assert not now.warned and standing.of(trade.at(date(2025, 12, 1)).desk, trade.ids["C10"]).warned


@pytest.mark.rule("CRD-04", "CRD-38", "CRD-53")
def test_fields_that_do_not_fit_together_are_refused_and_turnover_is_kept_by_year(trade: Trade) -> None:
    who = trade.ids["C10"]
    both = fields.save(trade.desk, who, {"unlimited": True, "mandatory": True, "customer_since": date(2025, 3, 15)})
    assert [(p.code, p.field) for p in both.problems] == [("CRD-04-both", "mandatory"), ("CRD-fields-since", "customer_since")]
    loaded = fields.load(trade.desk, who)
    assert loaded is not None and not loaded.values["unlimited"]
    assert fields.save(trade.desk, who, {"mandatory": True}, version=loaded.version + 3).problems[0].code == "CRD-fields-stale"
    bad = fields.save_revenues(trade.desk, who, [Revenue(2026, 1, "EUR"), Revenue(2024, -1, "EUR"), Revenue(2024, 5, "EUR")])
    assert [(p.code, p.row) for p in bad.problems] == [
        ("CRD-38-revenue-year", 0), ("CRD-38-revenue-amount", 1), ("CRD-38-revenue-twice", 2)]
    assert fields.save_revenues(trade.desk, who, [Revenue(2023, 100, "EUR"), Revenue(2024, 200, "EUR")]).value == 2
    assert fields.save_revenues(trade.desk, who, [Revenue(2024, 300, "EUR")]).value == 1
    again = fields.load(trade.desk, who)
    assert again is not None and again.values["revenues"] == (Revenue(2024, 300, "EUR"),)
    wrong = statuses.review(trade.desk, who, date(2025, 3, 15), date(2025, 3, 14), eligible=-1)
    assert [p.code for p in wrong.problems] == ["CRD-review-future", "CRD-review-next", "CRD-44-negative"]


@pytest.mark.rule("CRD-49", "MST-001")
def test_a_fixed_value_means_as_many_units_of_a_currency_with_other_decimals(trade: Trade) -> None:
    with trade.desk.writing("test.currency") as unit:
        credit = unit.session.get_one(CustomerCredit, trade.ids["C11"])
        credit.credit_limit, credit.limit_currency = 5_000, "JPY"
    plus = Recipe(ValueType.FIXED, amount=1_055_00, round_to=100_00, rounding=Rounding.DOWN, ends=YEAR_END)
    found = made(trade, plus)
    assert (found["C10"].new_limit, found["C11"].new_limit) == (11_000_00, 6_000), "EUR 11,000.00 and JPY 6,000"
    assert sorted(made(trade, plus, Filter(least=2_000_00, most=6_000_00))) == ["C11"], "JPY 5,000 is not 50"
    assert generating.count(trade.desk, Filter(least=2_000_00, most=6_000_00)) == 1


@pytest.mark.rule("CRD-44", "CRD-14")
def test_an_eligible_limit_without_a_rate_is_told_and_caps_nothing_in_silence(trade: Trade) -> None:
    assert statuses.review(trade.desk, trade.ids["C10"], FRIDAY, None, eligible=1_100_000, currency="USD").done
    refused = limits.change_one(trade.desk, trade.smit, "limit", 9_000_000, ends=YEAR_END)
    assert [(p.code, p.saw["currency"]) for p in refused.problems] == [("CRD-07-rate", "USD")]
    assert trade.credit().credit_limit == 1_000_000
