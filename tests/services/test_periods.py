"""Accounting periods of a company: status, access per module, years, and what posting makes of them."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from app.core.enums import Blocked, Module, PeriodState, VoucherSource
from app.core.problems import Outcome
from app.models.accounts import ReasonCode
from app.models.archive import BackupRecord
from app.models.closing import CloseSchedule
from app.models.company import PeriodStatus, Role, RoleMember
from app.queries.entries import entry_listing
from app.queries.listing import ListQuery
from app.rules.closing.catalogue import Kind
from app.services import customers, exports, ledger, notes, periods, setup_tables
from app.services.closing import schedules
from app.services.desk import Desk
from app.services.periods import Change, Pattern, Period
from app.services.reopening import Wish, reopen
from tests.services.test_setup_tables import row_of
from tests.storage import given
from tests.storage.given import Office

OPEN, HOLD, CLOSED = PeriodState.OPEN, PeriodState.ON_HOLD, PeriodState.PERMANENTLY_CLOSED
MARCH = date(2026, 3, 7)


def period(desk: Desk, day: date = MARCH) -> Period:
    return next(p for p in periods.periods(desk) if p.start <= day <= p.end)


def reopening(desk: Desk) -> int | None:
    with desk.reading() as session:
        return next(r.id for r in session.scalars(select(ReasonCode).where(ReasonCode.company_id == desk.company_id))
                    if "period_reopen" in r.uses)


def hold(desk: Desk, *days: date, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    return periods.change_status(desk, [period(desk, d).id for d in days], Change(HOLD, text="month end"), confirmed=confirmed)


def held(desk: Desk, *days: date) -> None:
    asked = hold(desk, *days)
    if not asked.done:
        assert hold(desk, *days, confirmed=frozenset(p.key for p in asked.problems if p.key)).done


def refusals(desk: Desk, day: date, source: VoucherSource) -> list[str]:
    with desk.reading() as session:
        return [p.code for p in ledger.check_date(session, desk, day, source) if p.weight == "error"]


def codes(outcome: Outcome[int] | Outcome[str]) -> list[str]:
    return [p.code for p in outcome.problems]


@pytest.mark.postgres
@pytest.mark.rule("CLS-002", "CLS-005", "CLS-060", "MST-031")
def test_nobody_posts_into_a_period_on_hold_until_it_is_opened_with_a_reason(office: Office) -> None:
    desk = office.desk
    held(desk, MARCH)
    assert period(desk).status is HOLD
    assert refusals(desk, MARCH, VoucherSource.OPN) == ["CLS-005-on-hold"]
    assert refusals(desk, date(2026, 4, 1), VoucherSource.OPN) == []
    change = Change(OPEN, reopening(desk), "An invoice was forgotten")
    refused = periods.change_status(desk, [period(desk).id], change)
    assert codes(refused) == ["CLS-060-way"] and period(desk).status is HOLD
    assert reopen(desk, [period(desk).id], Wish(reopening(desk), "An invoice was forgotten")).value == ["RO-0001"]
    assert refusals(desk, MARCH, VoucherSource.OPN) == []


@pytest.mark.rule("CLS-007")
def test_several_periods_change_together_with_one_reason_and_a_record_each(local: Office) -> None:
    desk = local.desk
    first, second = period(desk, date(2024, 1, 5)), period(desk, date(2024, 2, 5))
    assert periods.change_status(desk, [first.id, second.id], Change(HOLD, text="Audit of 2024")).value == 2
    for each in (first, second):
        line = periods.history(desk, each.id)[0]
        assert (line.old, line.new, line.reason, line.user) == ("open", "on_hold", "Audit of 2024", "Anna")
    assert period(desk, date(2024, 1, 5)).who == "Anna"


@pytest.mark.rule("CLS-009")
def test_holding_march_while_february_is_open_asks_and_names_february(local: Office) -> None:
    asked = hold(local.desk, MARCH)
    assert codes(asked) == ["CLS-009-earlier"] and period(local.desk).status is OPEN


@pytest.mark.rule("CLS-008")
def test_closing_for_ever_needs_a_verified_backup_after_the_last_posting(local: Office) -> None:
    desk = local.desk
    before = [p for p in periods.periods(desk) if p.end < date(2026, 3, 1)]
    assert periods.change_status(desk, [p.id for p in before], Change(CLOSED, typed=before[-1].name)).done
    local.post(12_100)
    march = period(desk)
    wish = Change(CLOSED, typed="2026-03")
    assert codes(periods.change_status(desk, [march.id], wish)) == ["CLS-008-schedule", "CLS-008-backup"]
    locked(desk, march)
    assert codes(periods.change_status(desk, [march.id], wish)) == ["CLS-008-backup"]
    with desk.writing("backup") as unit:
        unit.session.add(BackupRecord(made_at=_later(desk), cause="hand", path="x", manifest={}, verified=True))
    assert codes(periods.change_status(desk, [march.id], replace(wish, typed="maart"))) == ["CLS-008-name"]
    assert periods.change_status(desk, [march.id], wish).done
    assert refusals(desk, MARCH, VoucherSource.OPN) == ["CLS-005-closed"]
    for again in (periods.change_status(desk, [march.id], Change(OPEN, reopening(desk), "please open it again")),
                  reopen(desk, [march.id], Wish(reopening(desk), "please open it again"))):
        assert codes(again) == ["CLS-002-closed"]


def locked(desk: Desk, held: Period) -> None:
    """A schedule of the period that is locked, as its lock leaves it."""
    made = schedules.create(desk, held.id, Kind.MONTH).value
    with desk.writing("test") as unit:
        unit.session.get_one(CloseSchedule, made).state = "locked"


def _later(desk: Desk) -> datetime:
    return desk.clock.now() + timedelta(hours=1)


@pytest.mark.postgres
@pytest.mark.rule("CLS-003", "CLS-005", "MST-031")
def test_a_module_can_be_closed_for_all_or_kept_for_a_group(office: Office) -> None:
    desk = office.desk
    march = [period(desk).id]
    assert periods.change_access(desk, march, [Module.CUSTOMER_PAYMENTS], "none", text="bank is closed").value == 1
    assert refusals(desk, MARCH, VoucherSource.PAY) == ["CLS-005-module"]
    assert refusals(desk, MARCH, VoucherSource.INV) == []
    with desk.writing("test") as unit:
        role = Role(code="CLOSE", names={"en": "Closers"})
        unit.session.add(role)
        unit.session.flush()
        role_id = role.id
    periods.change_access(desk, march, [Module.CUSTOMER_PAYMENTS], "role", role_id=role_id)
    assert period(desk).access == {Module.CUSTOMER_PAYMENTS: "Closers"}
    assert refusals(desk, MARCH, VoucherSource.PAY) == ["CLS-005-module"]
    with desk.writing("test") as unit:
        unit.session.add(RoleMember(role_id=role_id, user_id=desk.actor.user_id))
    assert refusals(desk, MARCH, VoucherSource.PAY) == []
    assert periods.change_access(desk, march, list(Module), "all").value == 1
    assert period(desk).access == {}


@pytest.mark.rule("CLS-003")
def test_access_for_a_group_names_the_group_and_something_is_chosen(local: Office) -> None:
    march = [period(local.desk).id]
    assert codes(periods.change_access(local.desk, march, [Module.COLLECTIONS], "role")) == ["CLS-003-role"]
    assert codes(periods.change_access(local.desk, march, [], "none")) == ["CLS-003-none"]


@pytest.mark.rule("CLS-001", "MST-010")
def test_status_is_each_companys_own(office: Office) -> None:
    other = given.company(office.file, code="OTHER")
    held(office.desk, MARCH)
    assert period(office.desk).status is HOLD and period(other.desk).status is OPEN


@pytest.mark.rule("MST-030", "CLS-001")
def test_the_next_year_is_proposed_and_made_and_can_be_posted_into(local: Office) -> None:
    desk = local.desk
    first, last = periods.next_year(desk)
    newest = periods.periods(desk)[-1]
    assert first == newest.end + timedelta(1) and (last - first).days in (364, 365)
    assert refusals(desk, first, VoucherSource.OPN) == ["CLS-005-no-period"]
    assert periods.create_year(desk, first, last).done
    assert refusals(desk, first, VoucherSource.OPN) == []
    assert [p.no for p in periods.periods(desk)[-12:]] == list(range(1, 13))


@pytest.mark.rule("MST-030")
def test_a_gap_between_years_is_refused_and_a_long_first_year_has_thirteen_months(local: Office) -> None:
    desk = local.desk
    first, _last = periods.next_year(desk)
    assert codes(periods.create_year(desk, first + timedelta(1), first + timedelta(365))) == ["MST-030-gap"]
    long = periods.last_day(first, Pattern.MONTHS) + timedelta(31)
    assert periods.create_year(desk, first, long).done
    assert len([p for p in periods.periods(desk) if p.start >= first]) == 13


@pytest.mark.rule("CLS-001")
def test_a_year_without_postings_can_be_taken_away_and_one_with_stays(local: Office) -> None:
    desk = local.desk
    first, last = periods.next_year(desk)
    periods.create_year(desk, first, last, Pattern.QUARTERS)
    assert periods.delete_year(desk).value == f"{first.year}"
    while (done := periods.delete_year(desk)).done:
        assert done.value is not None and int(done.value[:4]) >= 2024
    assert codes(done) == ["MST-030-last"]


@pytest.mark.rule("CLS-001", "CLS-010")
def test_a_year_with_a_checklist_and_one_a_closed_year_stands_on_stay(local: Office) -> None:
    desk = local.desk
    newest = periods.periods(desk)[-1]
    assert periods.create_year(desk, *periods.next_year(desk)).done
    made = schedules.create(desk, periods.periods(desk)[-1].id, Kind.MONTH)
    refused = periods.delete_year(desk)
    assert made.done and codes(refused) == ["MST-030-close"] and len(periods.periods(desk)) > newest.no
    with desk.writing("test.schedule") as uow:
        for row in uow.session.scalars(select(CloseSchedule)):
            uow.session.delete(row)
        uow.session.add(PeriodStatus(company_id=desk.company_id, period_id=newest.id, status=PeriodState.PERMANENTLY_CLOSED))
    assert codes(periods.delete_year(desk)) == ["MST-030-close"]


def test_a_year_somebody_posted_in_stays(local: Office) -> None:
    newest = periods.periods(local.desk)[-1]
    day = newest.start
    local.at(given.FixedClock.on(day)).post(12_100, day=day)
    assert codes(periods.delete_year(local.desk)) == ["MST-030-used"]


@pytest.mark.parametrize(("start", "end", "name"), [
    (date(2026, 3, 1), date(2026, 3, 31), "2026-03"), (date(2026, 1, 5), date(2026, 2, 1), "2026-01-05 – 2026-02-01")])
def test_a_period_is_called_by_its_month_or_its_days(start: date, end: date, name: str) -> None:
    assert periods.name_of(start, end) == name


@pytest.mark.rule("CLS-013")
def test_while_every_period_is_on_hold_everything_but_posting_goes_on(office: Office, tmp_path: Path) -> None:
    desk = office.desk
    office.post(12_100)
    held(desk, *(p.start for p in periods.periods(desk)))
    assert refusals(desk, MARCH, VoucherSource.OPN) == ["CLS-005-on-hold"]
    terms = row_of(desk, "payment_terms", "N30")
    terms.values["days"] = 31
    assert setup_tables.save(desk, setup_tables.table("payment_terms"), terms).done
    reason = row_of(desk, "reason_codes", "LATE")
    assert customers.change_block(desk, office.customer_id, Blocked.SHIP, reason_id=int(reason.key or 0)).done
    assert notes.write(desk, ("customer", office.customer_id), "Called, pays on Friday").done
    listing = entry_listing(MARCH)
    assert exports.export_list(desk, listing, ListQuery(desk.company_id), tmp_path / "open.csv", "EUR") == 1
