"""The periodic tasks at Bakkerij Smit: statistics, the day's limits, holds, reviews, each with its log (credit 12)."""

from datetime import date, timedelta
from threading import Event
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.models.credit import CreditPolicy, CustomerStatistic, PolicyType
from app.models.credit_holds import CreditRelease
from app.models.credit_limits import TemporaryLimit
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.rules.credit.releases import Covers
from app.services import automation
from app.services.automation import lease
from app.services.credit import holds
from app.services.credit_tasks import due, log, running, statistics
from app.services.credit_tasks.running import Ran
from app.services.setup import automating, verbs
from app.settings import CREDIT_ENABLED
from tests.services.credit.bakery import Bakery

PI_DAY = date(2025, 3, 14)


def ran(office: Bakery, code: str, **options: object) -> Ran:
    """A task run by hand."""
    done = running.run(office.desk, code, options)
    assert done.value is not None, done.problems
    return done.value


def told(office: Bakery, code: str) -> list[str]:
    """What the log of a task says, the oldest first."""
    return [r.problem.code for r in reversed(log.records(office.desk, code)) if r.problem is not None]


def kept(office: Bakery) -> dict[date, CustomerStatistic]:
    """The month ends of Smit."""
    with office.desk.reading() as session:
        rows = session.scalars(select(CustomerStatistic).where(CustomerStatistic.customer_id == office.smit)).all()
        session.expunge_all()
        return {row.month_end: row for row in rows}


class Stopping:
    """Somebody stops the task at its first step."""

    def __init__(self) -> None:
        self.cancelled = Event()
        self.cancelled.set()

    def report(self, done: int, whole: int) -> None:
        raise AssertionError("a stopped task goes on")

    def step(self, done: int, whole: int) -> None:
        raise AssertionError("a stopped task goes on")


@pytest.mark.parametrize(("newest", "today", "days"), [
    (None, date(2025, 3, 14), (date(2025, 2, 28), date(2025, 3, 31))),
    (date(2025, 3, 31), date(2025, 3, 14), (date(2025, 3, 31),)),
    (date(2025, 3, 31), date(2025, 4, 1), (date(2025, 3, 31), date(2025, 4, 30))),
    (date(2024, 12, 31), date(2025, 2, 28), (date(2024, 12, 31), date(2025, 1, 31), date(2025, 2, 28)))])
@pytest.mark.rule("T-01", "STA")
def test_every_month_end_that_was_missed_is_made_good(newest: date | None, today: date, days: tuple[date, ...]) -> None:
    assert statistics.wanted(newest, today) == days


@pytest.mark.rule("T-01", "ST-06", "ST-03")
def test_month_ends_are_kept_as_they_were_that_day(smit: Bakery) -> None:
    stranger = smit.customer("Stranger")
    smit.entry("USD-1", 100_00, date(2025, 4, 1), customer=stranger, currency="USD")
    done = ran(smit, "STA")
    assert done.state == "finished" and [p.code for p in done.problems] == ["T-01-rate"] * 2
    rows = kept(smit)
    now, before = rows[date(2025, 3, 31)], rows[date(2025, 2, 28)]
    assert (now.balance, now.packing_slips, now.open_orders, now.exposure, now.total_limit) == (
        5_000_00, 1_200_00, 1_800_00, 8_000_00, 10_000_00)
    assert before.balance == 0, "both invoices were posted on 14 March"
    later = smit.on(date(2025, 4, 3))
    later.entry("INV-600", 700_00, date(2025, 5, 1))
    later.credit(credit_limit=12_000_00)
    ran(later, "STA")
    rows = kept(later)
    assert (rows[date(2025, 3, 31)].balance, rows[date(2025, 3, 31)].exposure) == (5_000_00, 8_000_00)
    assert (rows[date(2025, 4, 30)].balance, rows[date(2025, 4, 30)].total_limit) == (5_700_00, 12_000_00)
    last = log.runs(later.desk, "STA")
    assert [(r.state, r.failed) for r in last] == [("finished", 2), ("finished", 2)] and last[0].done > 0
    assert log.records(later.desk, "STA")[0].name.endswith("Stranger")


@pytest.mark.rule("JOB-011", "JOB-018", "T-01")
def test_figures_are_reckoned_before_the_file_is_taken_and_anew_where_somebody_wrote_meanwhile(
        smit: Bakery, monkeypatch: pytest.MonkeyPatch) -> None:
    reckoned, inside = statistics._reckoned, list[bool]()

    def watched(session: Session, *rest: Any) -> Any:
        found = reckoned(session, *rest)
        inside.append(not session.connection().get_execution_options().get("reading"))
        return found

    monkeypatch.setattr(statistics, "_reckoned", watched)
    ran(smit, "STA")
    assert inside == [False, False], "one stretch for each of two month ends"

    def overtaken(session: Session, *rest: Any) -> Any:
        found = watched(session, *rest)
        if len(inside) == 3:
            smit.entry("INV-600", 700_00, date(2025, 5, 1))
        return found

    monkeypatch.setattr(statistics, "_reckoned", overtaken)
    ran(smit, "STA")
    assert inside[2:] == [False, True] and kept(smit)[date(2025, 3, 31)].balance == 5_700_00


@pytest.mark.rule("T-07", "EX-T1")
def test_statistics_an_average_needs_are_never_deleted(smit: Bakery) -> None:
    days = [date(2023, 12, 31), date(2024, 2, 29), date(2024, 3, 31)]
    with smit.desk.writing("test") as unit:
        unit.session.add_all(CustomerStatistic(
            company_id=smit.desk.company_id, customer_id=smit.smit, month_end=day, balance=0, packing_slips=0, open_orders=0,
            exposure=0) for day in days)
    assert statistics.proposed_day(smit.desk) == date(2024, 3, 14)
    assert statistics.deletion_fault(smit.desk, date(2024, 3, 14)) is None
    fault = statistics.deletion_fault(smit.desk, date(2024, 6, 1))
    assert fault is not None and fault.saw["latest"] == date(2024, 3, 14)
    assert ran(smit, "STD", until=date(2024, 6, 1)).done == 2
    assert list(kept(smit)) == [date(2024, 3, 31)]


@pytest.mark.rule("T-03", "LIM", "CRD-25", "JOB-010")
def test_what_ended_is_noted_with_its_own_day_once_and_frees_or_keeps_orders(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="100")
    desk = smit.desk
    with desk.writing("test") as unit:
        kind = unit.session.scalars(select(PolicyType.id)).first() or 0
        unit.session.add(TemporaryLimit(company_id=desk.company_id, customer_id=smit.smit, amount=18_000_00, currency="EUR",
                                        valid_from=date(2025, 3, 18), valid_to=date(2025, 3, 31), created_at=desk.clock.now(),
                                        created_by_id=desk.actor.user_id))
        unit.session.add(CreditPolicy(company_id=desk.company_id, customer_id=smit.smit, kind="guarantee", type_id=kind,
                                      policy_no="G-7", valid_from=date(2025, 1, 1), valid_to=date(2025, 3, 16), value=100,
                                      currency="EUR"))
    key = smit.order(3_500_00)
    held = smit.confirm(key)
    assert held.hold_id is not None
    assert ran(smit, "LIM").done == 0
    tuesday = smit.on(date(2025, 3, 18))
    assert ran(tuesday, "LIM").done == 2
    assert told(tuesday, "LIM") == ["T-03-policy-ends", "T-03-temporary-begins"]
    assert tuesday.hold(key).state == "ready_to_release"
    assert ran(tuesday, "LIM").done == 0, "nothing happens twice"
    april = tuesday.on(date(2025, 4, 1))
    assert ran(april, "LIM").done == 1 and told(april, "LIM")[-1] == "T-03-temporary-ends"
    assert april.hold(key).state == "on_hold" and april.kinds(april.hold(key).id) == ["credit_limit_used"]
    records = log.records(april.desk, "LIM")
    assert records[0].about == ("customer", smit.smit) and records[0].problem is not None
    assert records[0].problem.saw["day"] == date(2025, 3, 31)


@pytest.mark.rule("T-03", "CRD-92", "BLK-11")
def test_limits_releases_exclusions_and_blocks_whose_day_has_passed(smit: Bakery) -> None:
    smit.rules_a()
    key = smit.order(3_500_00)
    hold_id = smit.confirm(key).hold_id
    wish = smit.wish(covers=Covers.UNTIL, until=date(2025, 3, 20), review_on=PI_DAY)
    assert holds.release(smit.desk, [hold_id], wish)
    with smit.desk.reading() as session:
        assert session.scalars(select(CreditRelease.until)).one() == date(2025, 3, 20)
    smit.credit(expires_on=date(2025, 3, 20), ignore_until=date(2025, 3, 20))
    smit.change(Customer, smit.smit, review_block_on=date(2025, 3, 21))
    ran(smit, "LIM")
    last_day = smit.on(date(2025, 3, 20))
    assert ran(last_day, "LIM").done == 0
    after = last_day.on(date(2025, 3, 21))
    assert ran(after, "LIM").done == 4
    assert set(told(after, "LIM")) == {"T-03-limit-expired", "T-03-release-ends", "T-03-exclusion-ends", "T-03-block-review"}


@pytest.mark.rule("T-04", "HLD", "CRD-97", "CRD-98")
def test_holds_are_evaluated_and_what_is_free_is_logged(smit: Bakery) -> None:
    smit.rule("R2", "credit_limit_used", percent="100")
    key = smit.order(3_500_00)
    assert smit.confirm(key).hold_id is not None
    done = ran(smit, "HLD")
    assert (done.done, done.left_out) == (0, 1) and told(smit, "HLD") == []
    smit.credit(credit_limit=50_000_00)
    assert ran(smit, "HLD").done == 1
    assert smit.hold(key).state == "ready_to_release" and told(smit, "HLD") == ["T-04-ready"]
    assert log.records(smit.desk, "HLD")[0].name == smit.hold(key).number


@pytest.mark.rule("T-08", "CRV")
def test_the_review_list_reaches_as_far_as_the_parameter_says(smit: Bakery) -> None:
    for days, expected in ((30, 1), (31, 0), (-5, 1)):
        smit.credit(next_review=smit.desk.today + timedelta(days))
        assert ran(smit, "CRV").done == expected


@pytest.mark.rule("JOB-020", "JOB-022", "T-03", "T-04")
def test_daily_tasks_are_due_once_a_day_and_only_where_credit_is_in_use(smit: Bakery) -> None:
    assert due.due(smit.desk) == ["LIM", "STA"]
    smit.rules_a()
    assert smit.confirm(smit.order(3_500_00)).hold_id is not None
    assert due.due(smit.desk) == ["LIM", "STA", "HLD"]
    for code in due.due(smit.desk):
        assert running.run(smit.desk, code).value is not None
    assert due.due(smit.desk) == []
    tomorrow = smit.on(date(2025, 3, 15))
    assert due.due(tomorrow.desk) == ["LIM", "STA", "HLD"]
    tomorrow.parameter(CREDIT_ENABLED, False)
    assert due.due(tomorrow.desk) == []
    refused = running.run(tomorrow.desk, "LIM")
    assert [p.code for p in refused.problems] == ["T-01-off"]


@pytest.mark.rule("JOB-014", "JOB-015", "T-01")
def test_a_task_that_was_stopped_or_killed_is_gone_on_with_in_the_same_run(smit: Bakery) -> None:
    stopped = running.run(smit.desk, "STA", progress=Stopping()).value
    assert stopped is not None and (stopped.state, stopped.done) == ("cancelled", 0) and kept(smit) == {}
    assert "STA" in due.due(smit.desk)
    with smit.desk.writing("test.killed") as unit:
        unit.session.get_one(JobRun, stopped.run_id).state = "executing"
    again = ran(smit, "STA")
    assert again.run_id == stopped.run_id and again.state == "finished" and len(kept(smit)) == 2
    with smit.desk.reading() as session:
        tries = session.scalars(select(JobAttempt.outcome).where(JobAttempt.run_id == again.run_id).order_by(JobAttempt.no))
        assert list(tries) == ["cancelled", "interrupted", "finished"]


@pytest.mark.rule("JOB-002")
def test_tasks_are_no_automation_groups(smit: Bakery) -> None:
    ran(smit, "CRV")
    with smit.desk.reading() as session:
        assert session.scalars(select(JobDefinition.code)).all() == ["credit/CRV"]
        assert session.scalar(select(func.count()).select_from(JobItem)) == 0
    assert automation.groups(smit.desk) == [] and verbs.rows(smit.desk, automating.GROUPS) == []
    assert lease.take(smit.desk)
