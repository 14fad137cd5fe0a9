"""Which days may be posted on, and what the message offers instead (CLS-T01…T05)."""

from dataclasses import replace
from datetime import date

import pytest

from app.core.enums import Module, PeriodState, VoucherSource
from app.core.problems import USE_DATE
from app.rules.periods import MODULE_OF, Calendar, PeriodFacts, check_posting_date, first_open, refusals

JANUARY = PeriodFacts("2026-01", date(2026, 1, 1), date(2026, 1, 31), PeriodState.ON_HOLD)
FEBRUARY = PeriodFacts("2026-02", date(2026, 2, 1), date(2026, 2, 28))
CALENDAR = Calendar((JANUARY, FEBRUARY), today=date(2026, 2, 10), earliest=date(2026, 2, 1), latest=date(2026, 2, 28))
INVOICES, PAYMENTS = Module.CUSTOMER_INVOICES, Module.CUSTOMER_PAYMENTS


def codes(calendar: Calendar, day: date, module: Module = INVOICES) -> list[str]:
    return [p.code for p in check_posting_date(calendar, day, module)]


@pytest.mark.rule("CLS-002", "CLS-005", "CLS-014", "CLS-T01")
def test_a_held_month_is_refused_with_every_reason_and_the_first_open_day() -> None:
    assert codes(CALENDAR, date(2026, 1, 31)) == ["CLS-005-on-hold", "CLS-005-range", "CLS-014-use"]
    assert first_open(CALENDAR, date(2026, 1, 31), INVOICES) == date(2026, 2, 1)


@pytest.mark.rule("CLS-014", "CLS-T01")
def test_the_first_date_that_can_be_posted_is_the_first_way_out_of_a_refusal() -> None:
    first = check_posting_date(CALENDAR, date(2026, 1, 31), INVOICES)[0]
    assert [(w.action, w.target) for w in first.ways_out] == [
        (USE_DATE, ("day", date(2026, 2, 1).toordinal())), ("periods.open", ("day", date(2026, 1, 1).toordinal()))]
    never = replace(CALENDAR, latest=date(2026, 1, 31))
    assert all(w.action != USE_DATE for p in check_posting_date(never, date(2026, 1, 31), INVOICES) for w in p.ways_out)


@pytest.mark.rule("CLS-003", "CLS-T02")
def test_module_access_stops_payments_and_lets_invoices_through() -> None:
    calendar = Calendar((replace(FEBRUARY, barred=frozenset({PAYMENTS})),), today=date(2026, 2, 10))
    assert codes(calendar, date(2026, 2, 10), PAYMENTS) == ["CLS-005-module"]
    assert codes(calendar, date(2026, 2, 10)) == []


@pytest.mark.rule("CLS-004", "CLS-T03")
@pytest.mark.parametrize(("day", "allowed"), [(date(2026, 1, 15), True), (date(2026, 2, 15), False)])
def test_a_users_own_range_replaces_the_companys(day: date, allowed: bool) -> None:
    own = replace(CALENDAR, periods=(replace(JANUARY, state=PeriodState.OPEN), FEBRUARY),
                  earliest=date(2026, 1, 1), latest=date(2026, 1, 31))
    assert (refusals(own, day, INVOICES) == ()) is allowed


@pytest.mark.rule("CLS-005")
def test_a_day_outside_every_fiscal_year_says_so() -> None:
    assert codes(CALENDAR, date(2027, 1, 4)) == ["CLS-005-no-period"]


@pytest.mark.rule("CLS-002")
def test_a_permanently_closed_month_is_refused() -> None:
    calendar = Calendar((replace(JANUARY, state=PeriodState.PERMANENTLY_CLOSED),), today=date(2026, 1, 20))
    assert codes(calendar, date(2026, 1, 20)) == ["CLS-005-closed"]


@pytest.mark.rule("MST-033")
@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2026, 2, 10), []),
        (date(2026, 2, 11), ["MST-033-future"]),
        (date(2026, 1, 11), []),
        (date(2026, 1, 10), ["MST-033-old"]),
    ],
)
def test_old_and_future_dates_ask_once(day: date, found: list[str]) -> None:
    calendar = Calendar((replace(JANUARY, state=PeriodState.OPEN), FEBRUARY), today=date(2026, 2, 10))
    assert codes(calendar, day) == found


@pytest.mark.rule("CLS-003")
def test_every_voucher_source_has_its_module() -> None:
    assert set(MODULE_OF) == set(VoucherSource)
    assert MODULE_OF[VoucherSource.CLT] is Module.COLLECTIONS
