"""A stop reaches every kind of work, from every page and desk; what was stopped rests (JOB-003, 014, 017)."""

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from sqlalchemy import select

from app.jobs.scheduler import Scheduler
from app.models.jobs import JobRun
from app.services import automation
from app.services.automation import lease
from app.services.automation.groups import STOPS
from app.services.jobs import definitions, running, starting, states, work
from app.services.jobs.running import Running
from app.services.jobs.starting import With
from app.views.kit.tasks import Progress
from tests.services.jobs.test_job_runs_service import rows, run
from tests.services.test_unattended import Late, late, make  # noqa: F401 - fixture
from tests.storage.given import Office


def quiet() -> Progress:
    """Progress as the window gives it."""
    return Progress(lambda _done, _whole: None)


def doing(monkeypatch: pytest.MonkeyPatch, do: Callable[[Running], None]) -> None:
    monkeypatch.setattr(work, "work_of", lambda _code: do)


@pytest.mark.rule("JOB-014", "JOB-015")
@pytest.mark.parametrize("hears", ["step", "stopped", "report"])
def test_work_of_any_kind_that_is_cancelled_on_the_page_of_jobs_ends_cancelled(local: Office, monkeypatch: pytest.MonkeyPatch,
                                                                               hears: str) -> None:
    """The page knows only the number of the run: what it was started with lies elsewhere."""
    definitions.ensure(local.desk)
    went_on: list[int] = []

    def long(one: Running) -> None:
        assert states.cancel(local.desk, one.run_id).done
        if hears == "step" and one.progress is not None:
            one.progress.step(1, 9)
        elif hears == "stopped" and one.stopped(1, 9) or one.cancelled:
            return
        went_on.append(1)

    doing(monkeypatch, long)
    ran = run(local.desk, progress=quiet())
    assert (ran.state, went_on) == ("cancelled", [])
    assert [(r.state, t.outcome) for r, t in zip(*rows(local.desk)[:2], strict=True)] == [("cancelled", "cancelled")]
    assert automation.interrupt(local.desk) == 0 and STOPS == {}


@pytest.mark.rule("JOB-014", "JOB-002")
def test_without_a_window_a_stop_from_another_desk_is_no_finished_run(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    definitions.ensure(local.desk)

    def elsewhere(one: Running) -> None:
        with local.desk.writing("test.cancel") as uow:
            uow.session.get_one(JobRun, one.run_id).state = "cancelling"
        assert one.stopped(1, 9)

    doing(monkeypatch, elsewhere)
    assert run(local.desk).state == "cancelled"


@pytest.mark.rule("JOB-014", "JOB-017")
@pytest.mark.parametrize(("ends", "state", "again"), [(False, "cancelled", []), (True, "interrupted", ["WEEK"])])
def test_a_group_that_somebody_stopped_rests_and_goes_on_only_after_an_end_of_the_program(
        late: Late, ends: bool, state: str, again: list[str]) -> None:  # noqa: F811
    group, progress, ending = make(late.office, "create", "issue", post_automatically=True), quiet(), Event()

    def stop(done: int, _whole: int) -> None:
        if done != 1:
            return
        if ends:
            ending.set()
            progress.cancelled.set()
        else:
            [run_id] = STOPS
            assert states.cancel(late.office.desk, run_id).done

    progress.report = stop
    definitions.ensure(late.office.desk)
    assert starting.run(late.office.desk, group, None, With(None, progress, ending)).done
    with late.office.desk.reading() as session:
        assert session.scalars(select(JobRun)).one().state == state
    assert [g.code for g in automation.startable(late.office.desk)] == again


@pytest.mark.rule("JOB-003")
def test_a_program_that_lost_the_lease_leaves_its_run_to_the_next(local: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer that slept wakes up while another one runs the jobs of the server."""
    definitions.ensure(local.desk)
    other: list[Any] = []

    def long(one: Running) -> None:
        # Woken up: meanwhile the lease ran out and went to another desk, which does not begin the same beside it.
        with monkeypatch.context() as m:
            m.setattr(lease, "_holder", lambda: "desk-7/99")
            m.setattr(lease, "_holds", lambda _lease, _now: False)
            assert lease.keep(local.desk)
            m.setattr(automation, "interrupt", lambda _desk: 0)
            other.append(Scheduler(local.desk, leave=lambda d: d.job.code != "PRM").look())
        lease.KEPT.clear()
        assert one.stopped(1, 9)

    doing(monkeypatch, long)
    monkeypatch.setattr(running, "is_postgres", lambda _target: True)
    ran = run(local.desk, progress=quiet())
    assert (ran.state, other) == ("interrupted", [None])
    assert [(r.state, t.outcome) for r, t in zip(*rows(local.desk)[:2], strict=True)] == [("interrupted", "cancelled")]
