"""What keeps a job from starting, and what must not: its next try, a clock that stood ahead, a question (JOB-013, 019, 021)."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.core.clock import FixedClock
from app.jobs.scheduler import Scheduler
from app.models.jobs import JobRun
from app.services import backups
from app.services.automation import lease
from app.services.desk import Desk
from app.services.jobs import definitions, looking, starting, wants, work
from app.services.jobs.definitions import Wanted
from app.services.jobs.running import Running
from app.services.jobs.schedules import CatchUp
from app.services.jobs.starting import With
from app.services.jobs.watch import Watch
from app.settings import BACKUP_FOLDER, ProgramSettings
from tests.storage.given import Office


def at(desk: Desk, moment: datetime) -> Desk:
    """The desk at a moment, its file too."""
    desk.file.clock = FixedClock(moment)
    return replace(desk, clock=desk.file.clock)


def starts(desk: Desk, code: str = "BAL", most: int = 3) -> list[str]:
    """What one job that is due comes to, looked at again until it rests, at most a few times."""
    scheduler, found = Scheduler(desk, leave=lambda d: d.job.code != code), []
    while len(found) < most and (due := scheduler.look()) is not None:
        outcome = scheduler.run(due)
        assert outcome.value is not None, outcome.problems
        found.append(outcome.value.state)
    return found


def runs(desk: Desk) -> Sequence[JobRun]:
    with desk.reading() as session:
        return session.scalars(select(JobRun).order_by(JobRun.id)).all()


def doing(monkeypatch: pytest.MonkeyPatch, do: Callable[[Running], None]) -> None:
    monkeypatch.setattr(work, "work_of", lambda _code: do)


@pytest.mark.rule("JOB-013", "JOB-T06", "JOB-021")
def test_a_run_that_waits_for_its_next_try_keeps_its_job_from_another(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    def off(_running: Running) -> None:
        raise OSError("network is unreachable")

    doing(monkeypatch, off)
    now = local.desk.clock.now()
    tried = {minutes: starts(at(local.desk, now + timedelta(minutes=minutes))) for minutes in (0, 0.9, 1, 5.9, 6, 7, 600)}
    assert tried == {0: ["waiting"], 0.9: [], 1: ["waiting"], 5.9: [], 6: ["error"], 7: [], 600: []}
    assert [run.state for run in runs(local.desk)] == ["error"], "one run with three attempts"
    assert starts(at(local.desk, now + timedelta(days=1))) == ["waiting"], "the next day is due as ever"


@pytest.mark.rule("JOB-013", "CLW-020")
def test_a_run_that_waits_says_when_it_is_tried_again(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    doing(monkeypatch, lambda running: running.fail(starting.error("JOB-001-gone"), transient=True))
    starts(local.desk)
    shown = next(s for s in looking.shown(local.desk) if s.definition.job.code == "BAL")
    assert shown.next == local.desk.clock.now() + timedelta(minutes=1)


@pytest.mark.rule("JOB-019", "JOB-T07")
def test_days_and_leases_of_a_clock_that_stood_ahead_keep_no_job_from_its_days(local: Office, monkeypatch: pytest.MonkeyPatch,
                                                                               ) -> None:
    now = local.desk.clock.now()
    ahead = at(local.desk, now + timedelta(days=300))
    with monkeypatch.context() as m:
        m.setattr(lease, "_holder", lambda: "this-desk/1")
        assert starts(ahead) == ["finished"]
        assert lease.keep(ahead)
        lease.KEPT.clear()
    right = at(local.desk, now)
    scheduler = Scheduler(right, leave=lambda d: d.job.code != "BAL")
    assert scheduler.look() is None and scheduler.jump is not None and scheduler.jump.code == "JOB-019-back"
    scheduler.watch.trust()
    due = scheduler.look()
    assert (scheduler.elsewhere, due is not None and due.day) == ("", right.clock.today())
    assert due is not None and scheduler.run(due).done
    assert starts(right) == [] and starts(at(local.desk, now + timedelta(days=1))) == ["finished"]


@pytest.mark.rule("JOB-019")
def test_a_weekend_asleep_is_no_leap_of_the_clock(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    slept = {"CLOCK_MONOTONIC": 3600.0, "CLOCK_BOOTTIME": 3600.0}
    for name in slept:
        monkeypatch.setattr(time, name, name, raising=False)
    monkeypatch.setattr(time, "clock_gettime", slept.__getitem__, raising=False)
    now, seen = local.desk.clock.now(), Watch(at(local.desk, local.desk.clock.now()))
    assert seen.leapt() is None
    # The one clock stands still while the computer sleeps, the other does not.
    slept["CLOCK_BOOTTIME"] += timedelta(days=3).total_seconds()
    seen.desk = at(local.desk, now + timedelta(days=3))
    assert seen.leapt() is None
    seen.desk = at(local.desk, now + timedelta(days=4, seconds=1))
    jump = seen.leapt()
    assert jump is not None and jump.code == "JOB-019-forward"


@pytest.mark.rule("JOB-019", "SAF-022", "SAF-030")
def test_a_backup_of_a_day_to_come_does_not_keep_the_daily_one_from_being_made(local: Office, tmp_path: Path) -> None:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    now = local.desk.clock.now()
    assert backups.make(at(local.desk, now + timedelta(days=300)), own).done
    right = at(local.desk, now)
    local.post(100_00)
    assert backups.newest_moment(right) is None and backups.due_today(right)
    assert wants.something(right, next(d for d in defined(right) if d.job.code == "BKP"), own)
    assert backups.make(right, own, "daily").done
    assert backups.newest_moment(right) == now and not backups.due_today(right)


def defined(desk: Desk) -> list[Any]:
    definitions.ensure(desk)
    return definitions.all_(desk)


@pytest.mark.rule("JOB-021", "JOB-022")
def test_a_job_that_asks_catches_up_every_day_once_somebody_chose_run_now(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    doing(monkeypatch, lambda _running: None)
    found = next(d for d in defined(local.desk) if d.job.code == "BAL")
    assert definitions.keep(local.desk, found.id, Wanted(found.schedule, CatchUp.EACH, found.retries, found.run_as_id)).done
    later = at(local.desk, local.desk.clock.now() + timedelta(days=400))
    assert starts(later) == [], "401 days: somebody is asked"
    assert starting.run(later, found.id, None, With()).done
    days = [run.business_date for run in runs(later)]
    assert (len(days), days[0], days[-1]) == (401, local.desk.clock.today(), later.clock.today())
    assert [run.state for run in runs(later)][:2] == ["finished", "ready"] and not any(run.by_hand for run in runs(later))
    assert starts(later) == ["finished"] * 3, "the others follow by themselves"
