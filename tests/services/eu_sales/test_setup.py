"""How a company files, and what its country asks, is kept with a first day and changed in forms."""

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.core.eu_sales import PeriodKind
from app.core.problems import Outcome
from app.models.sales_lists import EslSetup
from app.rules.eu_sales import deadlines
from app.rules.eu_sales.countries import Due, DueKind, Method, Rounding, Route
from app.services import setup_tables
from app.services.eu_sales import proposing, terms
from app.services.eu_sales.terms import Terms
from tests.services.eu_sales.union import FEBRUARY, JANUARY, MARCH, NUMBERS, Union, codes


def held(office: Union, day: date, types: str = "LST") -> Terms:
    """What holds on a day."""
    with office.desk.reading() as session:
        return terms.terms(session, office.desk.company_id, day, types)


def enter(office: Union, table: str, **values: Any) -> Outcome[Any]:
    """Save a new row of a set-up table."""
    declared = setup_tables.table(table)
    record = setup_tables.proposed(declared)
    record.values |= values
    return setup_tables.save(office.desk, declared, record)


@pytest.mark.rule("ESL-011", "ESL-016")
def test_the_kind_of_period_holds_from_its_day_on(dutch: Union) -> None:
    assert enter(dutch, "eu_sales", valid_from=date(2026, 2, 1), kind="month", types="LST", rounding="nearest", warn_days=0).done
    assert held(dutch, date(2026, 1, 31)).kind is PeriodKind.QUARTER
    now = held(dutch, date(2026, 2, 1))
    assert (now.kind, now.warn_days, now.rounding) == (PeriodKind.MONTH, 0, Rounding(Method.NEAREST, 100, 100))
    dutch.sell(dutch.customer("DE"), "10.60")
    made = dutch.propose(FEBRUARY, PeriodKind.MONTH)
    assert dutch.lines(made) == [(NUMBERS["DE"], "L", 1060, 1100)]
    assert codes(enter(dutch, "eu_sales", valid_from=date(2026, 3, 1), unit=0).problems) == ["ESL-016-unit"]


@pytest.mark.rule("ESL-011", "ESL-012", "ESL-013")
def test_a_quarter_of_which_a_month_is_filed_goes_on_month_by_month(dutch: Union) -> None:
    customer = dutch.customer("DE")
    for day in (JANUARY, FEBRUARY, MARCH):
        dutch.sell(customer, "100", day=day)
    assert waiting(dutch) == [(date(2026, 1, 1), date(2026, 3, 31), 3)]
    assert enter(dutch, "eu_sales", valid_from=date(2026, 2, 1), kind="month", types="LST").done
    assert waiting(dutch) == [(date(2026, n, 1), date(2026, n, last), 1) for n, last in ((1, 31), (2, 28), (3, 31))]
    dutch.filed(FEBRUARY)
    with dutch.desk.writing("test.quarter") as uow:
        uow.session.scalars(select(EslSetup)).one().kind = "quarter"
    assert waiting(dutch) == [(date(2026, 1, 1), date(2026, 1, 31), 1), (date(2026, 3, 1), date(2026, 3, 31), 1)]


def waiting(office: Union) -> list[tuple[date, date, int]]:
    """The periods that want a list, with how many lines wait."""
    with office.desk.reading() as session:
        return [(p.span.start, p.span.end, p.lines) for p in proposing.waiting(session, office.desk)]


@pytest.mark.rule("ESL-006")
def test_cash_discount_counts_only_where_the_company_says_so(dutch: Union) -> None:
    assert not held(dutch, JANUARY).reporter.cash_discount
    assert enter(dutch, "eu_sales", valid_from=date(2026, 1, 1), cash_discount=True).done
    assert held(dutch, JANUARY).reporter.cash_discount


@pytest.mark.rule("ESL-014", "ESL-041", "ESL-050")
def test_a_rule_of_the_country_changes_only_what_is_filled(dutch: Union) -> None:
    before = held(dutch, date(2026, 6, 30)).rule
    assert enter(dutch, "eu_sales_rules", country="NL", valid_from=date(2026, 7, 1), due_kind="day_of_month", due_number=20,
                 due_shift=True, route="old_period").done
    after = held(dutch, date(2026, 7, 1)).rule
    assert (after.due, after.route, after.limit, after.rounding) == (
        Due(DueKind.DAY_OF_MONTH, 20, True), Route.OLD_PERIOD, before.limit, before.rounding)
    assert deadlines.deadline(after, date(2026, 8, 31), PeriodKind.MONTH) == date(2026, 9, 21)
    assert held(dutch, date(2026, 6, 30)).rule == before
    refused = enter(dutch, "eu_sales_rules", country="NL", valid_from=date(2026, 8, 1), due_kind="days_after", due_number=0)
    assert codes(refused.problems) == ["ESL-014-day"]


@pytest.mark.rule("ESL-001")
@pytest.mark.parametrize("abroad", ["FR"], indirect=True)
def test_france_files_services_apart_from_goods(abroad: Union) -> None:
    with abroad.desk.reading() as session:
        assert terms.type_sets(session, abroad.desk.company_id, JANUARY) == ("S", "LT")
    customer = abroad.customer("DE")
    abroad.sell(customer, "10", "L")
    abroad.sell(customer, "20", "S")
    services, goods = (abroad.propose(FEBRUARY, PeriodKind.MONTH, types) for types in ("S", "LT"))
    assert abroad.lines(services) == [(NUMBERS["DE"], "S", 2000, 2000)]
    assert abroad.lines(goods) == [(NUMBERS["DE"], "L", 1000, 1000)]
    assert abroad.whole(goods).head.deadline == date(2026, 3, 12)
