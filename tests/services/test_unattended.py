"""Groups start by themselves: when, for whom, one program at a time, and gone on with after an end under them (REM-53)."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import Source
from app.models.audit import AuditRecord
from app.models.collections import CollectionLetterLevel, CollectionRun
from app.models.company import User
from app.models.jobs import JobAttempt, JobDefinition, JobRun, SchedulerLease
from app.services import automation
from app.services import setup_tables as setup
from app.services.automation import lease
from app.services.desk import Desk
from app.views.kit.tasks import Progress
from tests.services import dunning, persons
from tests.services.dunning import Office
from tests.services.test_automation import TABLE, Late, late, make, run, states  # noqa: F401


def on(local: Office, day: dt.date) -> Desk:
    return local.on(day).desk


def codes(desk: Desk) -> list[str]:
    return [g.code for g in automation.startable(desk)]


def end_under(local: Office, group: int) -> int:
    """The program ended while the newest run of a group was executing; gives the run."""
    with local.desk.writing("test.end") as uow:
        row = uow.session.scalars(select(JobRun).where(JobRun.definition_id == group).order_by(JobRun.id.desc())).first()
        assert row is not None
        row.state = "executing"
        return row.id


@pytest.mark.rule("REM-53", "JOB-007")
def test_it_creates_and_without_switches_issues_and_sends_nothing(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create", "issue", "send")
    ran = automation.start(late.office.desk, group).value
    assert ran is not None and (ran.state, ran.done, ran.left_out) == ("finished", 1, 2) and states(late.office) == ["draft"] * 3


@pytest.mark.rule("REM-53", "JOB-007")
def test_with_its_switch_it_issues_within_its_limit(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create", "issue", post_automatically=True, max_count=1)
    assert automation.start(late.office.desk, group).done and states(late.office) == ["issued", "draft", "draft"]


@pytest.mark.rule("REM-53", "JOB-004", "JOB-021")
@pytest.mark.parametrize(("days", "found"), [(-1, []), (0, ["WEEK"]), (1, ["WEEK"]), (40, ["WEEK"])])
def test_it_is_started_on_its_day_or_the_next_time_the_program_is_open(late: Late, days: int, found: list[str]) -> None:  # noqa: F811
    make(late.office, "create")
    assert codes(on(late.office, dunning.D + dt.timedelta(days))) == found


@pytest.mark.rule("REM-53", "JOB-021")
def test_weeks_that_were_missed_are_one_run(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create")
    later = on(late.office, dunning.D + dt.timedelta(30))
    assert automation.start(later, group).done and codes(later) == []
    assert [codes(on(late.office, dunning.D + dt.timedelta(days))) for days in (34, 35)] == [[], ["WEEK"]]


@pytest.mark.rule("REM-53")
@pytest.mark.parametrize("more", [{"enabled": False}, {"every": "manual", "starts_on": None}])
def test_switched_off_or_by_hand_it_never_starts_by_itself(late: Late, more: dict[str, Any]) -> None:  # noqa: F811
    make(late.office, "create", **more)
    assert codes(on(late.office, dunning.D + dt.timedelta(400))) == []


@pytest.mark.rule("REM-53")
def test_letters_carry_the_day_of_the_clock_and_not_another_work_date(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create")
    assert automation.start(late.office.desk.on(dunning.D - dt.timedelta(20)), group).done
    assert {d.document_date for d in late.office.drafts()} == {dunning.D}


@pytest.mark.rule("JOB-006")
def test_it_acts_for_whoever_saved_it_last_and_the_trail_says_that_it_was_a_job(late: Late) -> None:  # noqa: F811
    bert = persons.person(late.office.desk, "Bert", "ADMIN", "CLERK")
    group = make(late.office, "create", "issue", post_automatically=True)
    with late.office.desk.writing("test.fee") as uow:
        for level in uow.session.scalars(select(CollectionLetterLevel)):
            level.fee = 1000
    record = setup.load(bert, TABLE, group)
    assert record is not None and setup.save(bert, TABLE, record).done
    assert automation.start(late.office.desk, group).done and states(late.office) == ["issued"] * 3
    with late.office.desk.reading() as session:
        runs = session.scalars(select(CollectionRun.created_by_id)).all()
        trail = session.scalars(select(AuditRecord).where(AuditRecord.source == Source.JOB)).all()
    assert set(runs) == {bert.actor.user_id} and {r.user_name for r in trail} == {"Bert"}


@pytest.mark.rule("JOB-006", "AUD-016")
def test_it_may_not_do_more_than_that_person(late: Late) -> None:  # noqa: F811
    reader = persons.person(late.office.desk, "Reader")
    group = make(late.office, "create", "issue", post_automatically=True)
    with late.office.desk.writing("test.run_as") as uow:
        uow.session.get_one(JobDefinition, group).run_as_id = reader.actor.user_id
    ran = automation.start(late.office.desk, group).value
    assert ran is not None and "issued" not in states(late.office) and {p.code for p in ran.problems} == {"AUD-016-missing"}


@pytest.mark.rule("JOB-006")
def test_a_person_who_left_stops_the_group_with_a_word(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create")
    with late.office.desk.writing("test.leave") as uow:
        owner = uow.session.get_one(User, uow.session.get_one(JobDefinition, group).run_as_id)
        owner.disabled_at, name = late.office.desk.clock.now(), owner.display_name
    [problem] = automation.start(late.office.desk, group).problems
    assert (problem.code, problem.saw["user"]) == ("JOB-006-user", name) and states(late.office) == []


@pytest.mark.rule("JOB-003")
def test_while_another_program_has_the_lease_nothing_starts_here(late: Late, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: F811
    group = make(late.office, "create")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(lease, "_holder", lambda: "other/1")
        assert lease.take(late.office.desk)
    assert [p.code for p in automation.start(late.office.desk, group).problems] == ["JOB-003-elsewhere"]
    assert states(late.office) == []
    after = FixedClock(late.office.desk.clock.now() + lease.LASTS)
    assert automation.start(replace(late.office.desk, clock=after), group).done


@pytest.mark.rule("JOB-003")
def test_the_lease_is_given_back_and_there_is_only_one(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create")
    assert automation.start(late.office.desk, group).done
    with late.office.desk.reading() as session:
        [held] = session.scalars(select(SchedulerLease)).all()
    assert held.expires_at <= late.office.desk.clock.now()


@pytest.mark.rule("JOB-015")
def test_after_an_end_under_it_it_goes_on_by_itself_once_and_then_waits_for_somebody(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create", "issue", every="manual", starts_on=None)
    run(late.office, group)
    first = end_under(late.office, group)
    assert automation.interrupt(late.office.desk) == 1 and codes(late.office.desk) == ["WEEK"]
    assert automation.start(late.office.desk, group).done and codes(late.office.desk) == []
    assert end_under(late.office, group) == first and automation.interrupt(late.office.desk) == 1
    assert codes(late.office.desk) == [] and [g.state for g in automation.waiting(late.office.desk)] == ["error"]
    with late.office.desk.reading() as session:
        tries = session.execute(select(JobAttempt.no, JobAttempt.outcome).order_by(JobAttempt.no)).all()
    assert [tuple(t) for t in tries] == [(1, "finished"), (2, "interrupted"), (3, "finished"), (4, "interrupted")]


@pytest.mark.rule("JOB-017")
def test_told_to_stop_because_the_program_ends_it_goes_on_at_the_next_start(late: Late) -> None:  # noqa: F811
    group = make(late.office, "create", "issue", post_automatically=True)
    progress = Progress(lambda _done, _whole: None)
    progress.report = lambda done, _whole: progress.cancelled.set() if done == 1 else None
    assert automation.start(late.office.desk, group, progress=progress).done
    assert states(late.office) == ["issued", "draft", "draft"] and codes(late.office.desk) == ["WEEK"]
    assert automation.start(late.office.desk, group).done and states(late.office) == ["issued"] * 3


@pytest.mark.rule("REM-53")
def test_a_group_that_is_gone_is_told(late: Late) -> None:  # noqa: F811
    assert [p.code for p in automation.start(late.office.desk, 99).problems] == ["REM-53-gone"]


@pytest.mark.postgres
@pytest.mark.rule("JOB-003", "REM-53")
def test_on_every_database_one_program_starts_and_gives_the_lease_back(
        dunning_office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    who = dunning_office.customer("Anna")
    dunning_office.entry(who, 10_000, dt.date(2026, 1, 31))
    group = make(dunning_office, "create", terms="T*")
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(lease, "_holder", lambda: "other/1")
        assert lease.take(dunning_office.desk)
        assert automation.start(dunning_office.desk, group).done
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(lease, "_holder", lambda: "third/1")
        assert lease.take(dunning_office.desk)
    assert not lease.take(dunning_office.desk) and states(dunning_office) == ["draft"]
