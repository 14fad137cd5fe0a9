"""Runs of jobs: units and keys, failures, stopping, retries, whose rights, one thing at a time (JOB-003…018, 022, 023)."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import Source
from app.core.problems import Problem, error, warning
from app.models.audit import AuditRecord
from app.models.company import User
from app.models.customers import Customer
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.queries import jobs as queries
from app.services import automation
from app.services.automation import lease
from app.services.jobs import definitions, resources, starting, states, work
from app.services.jobs.catalogue import ALL, JOBS
from app.services.jobs.definitions import Definition
from app.services.jobs.running import Ran, Running, Unit
from app.services.jobs.starting import With
from app.storage.errors import DamagedFileError, DiskFullError, FileBusyError, NoSpaceError
from app.storage.unit_of_work import UnitOfWork
from app.views.kit.tasks import Progress
from tests.services import persons
from tests.storage.given import Office

Work = Callable[[Running], None]


@pytest.fixture
def desk(office: Office) -> Any:
    """A company with its jobs defined."""
    definitions.ensure(office.desk)
    return office.desk


def job(desk: Any, code: str = "PRM") -> Definition:
    found = definitions.by_code(desk, code)
    assert found is not None
    return found


@contextmanager
def doing(monkeypatch: pytest.MonkeyPatch, do: Work) -> Iterator[None]:
    """Every job does this."""
    with monkeypatch.context() as m:
        m.setattr(work, "work_of", lambda _code: do)
        yield


def notes(count: int, said: Callable[[int], Problem | None] = lambda _n: None) -> list[Unit]:
    """Units that each write a word on the customer and say what they say."""
    def one(n: int) -> Callable[[UnitOfWork], Problem | None]:
        def act(uow: UnitOfWork) -> Problem | None:
            customer = uow.session.scalars(select(Customer)).first()
            assert customer is not None
            customer.name = f"Name {n}"
            return said(n)
        return act
    return [Unit(f"unit/{n}", one(n), f"Customer {n}") for n in range(count)]


def name(desk: Any) -> str:
    with desk.reading() as session:
        return str(session.scalars(select(Customer.name)).first())


def rows(desk: Any) -> tuple[list[JobRun], list[JobAttempt], list[JobItem]]:
    with desk.reading() as session:
        return (list(session.scalars(select(JobRun).order_by(JobRun.id))),
                list(session.scalars(select(JobAttempt).order_by(JobAttempt.id))),
                list(session.scalars(select(JobItem).order_by(JobItem.id))))


def run(desk: Any, code: str = "PRM", run_id: int | None = None, **beside: Any) -> Ran:
    outcome = starting.run(desk, job(desk, code).id, run_id, With(**beside))
    assert outcome.value is not None, outcome.problems
    return outcome.value


@pytest.mark.rule("JOB-001", "JOB-010", "JOB-022")
def test_what_was_done_once_is_not_done_twice_and_says_when(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with doing(monkeypatch, lambda r: r.units(notes(3))):
        first = run(desk)
        second = run(desk)
    assert (first.state, first.done) == ("finished", 3)
    assert (second.state, second.done) == ("finished", 0) and [p.code for p in second.told] == ["JOB-010-done"]
    held, tries, items = rows(desk)
    assert [i.key for i in items] == ["unit/0", "unit/1", "unit/2"] and {i.run_id for i in items} == {held[0].id}
    assert [(t.no, t.outcome) for t in tries] == [(1, "finished"), (1, "finished")]
    assert all(r.by_hand for r in held), "by hand: the schedule does not move"


@pytest.mark.rule("JOB-011", "JOB-012")
def test_a_record_that_fails_keeps_nothing_and_the_rest_goes_on(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    before = name(desk)
    with doing(monkeypatch, lambda r: r.units(notes(1, lambda _n: error("BLK-M01", customer="x")) )):
        ran = run(desk)
    assert (ran.state, ran.failed) == ("error", 1) and name(desk) == before
    says = {1: error("JOB-001-gone"), 2: warning("JOB-001-gone", key="x")}
    with doing(monkeypatch, lambda r: r.units([replace(u, key=f"b{u.key}") for u in notes(5, says.get)])):
        ran = run(desk)
    assert (ran.state, ran.done, ran.left_out, ran.failed) == ("finished", 3, 1, 1) and name(desk) == "Name 4"
    held, _tries, items = rows(desk)
    assert held[-1].item_errors and [i.outcome for i in items[1:]] == ["done", "failed", "left_out", "done", "done"]
    assert items[2].key != "bunit/1", "its key is free for another try"


@pytest.mark.rule("JOB-012", "JOB-T08")
def test_twenty_one_customers_without_address_stop_the_run_at_twenty_with_one_message(
        desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with doing(monkeypatch, lambda r: r.units(notes(21, lambda _n: error("JOB-001-gone")))):
        ran = run(desk)
    assert (ran.state, ran.failed) == ("error", 20)
    assert ran.problems[0].code == "JOB-012-row" and ran.problems[0].saw["failed"] == 20
    assert str(ran.problems[0].saw["names"]).split(", ") == [f"Customer {n}" for n in range(20)]
    held, _tries, items = rows(desk)
    assert len(items) == 20 and held[0].told is not None and held[0].told["rule"] == "JOB-012-row"


@pytest.mark.rule("JOB-014", "JOB-T05")
def test_stopped_at_thirty_percent_a_retry_does_only_the_rest(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    progress = Progress(lambda done, whole: progress.cancelled.set() if done == 3 else None)
    with doing(monkeypatch, lambda r: r.units(notes(10))):
        ran = run(desk, progress=progress)
        assert (ran.state, ran.done) == ("cancelled", 4) or (ran.state, ran.done) == ("cancelled", 3)
        done = ran.done
        assert len(rows(desk)[2]) == done
        assert states.retry(desk, ran.run_id).done
        again = run(desk, run_id=ran.run_id)
    assert (again.state, again.done, again.run_id) == ("finished", 10, ran.run_id)
    held, tries, items = rows(desk)
    assert len(held) == 1 and [t.outcome for t in tries] == ["cancelled", "finished"] and len(items) == 10


@pytest.mark.rule("JOB-014")
def test_somebody_at_another_desk_stops_it_at_the_next_checkpoint(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(n: int) -> Problem | None:
        return None

    def do(running: Running) -> None:
        units = notes(5, asked)
        whole = units[1].work

        def stop(uow: UnitOfWork) -> Problem | None:
            uow.session.get_one(JobRun, running.run_id).state = "cancelling"
            return whole(uow)

        units[1] = replace(units[1], work=stop)
        running.units(units)

    with doing(monkeypatch, do):
        ran = run(desk, progress=Progress(lambda _d, _w: None))
    assert (ran.state, ran.done) == ("cancelled", 2)


@pytest.mark.rule("JOB-013", "JOB-T06")
def test_a_network_that_is_off_is_tried_three_times_and_then_shown(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def off(_running: Running) -> None:
        raise OSError("network is unreachable")

    run_id, waits = None, []
    with doing(monkeypatch, off):
        for _n in range(3):
            ran = run(desk, "RAT", run_id)
            run_id, now = ran.run_id, desk.clock.now()
            waits.append(None if ran.again is None else ran.again - now)
    assert waits == [timedelta(minutes=5), timedelta(minutes=30), None]
    held, tries, _items = rows(desk)
    assert [r.state for r in held] == ["error"] and [t.outcome for t in tries] == ["error"] * 3
    with desk.reading() as session:
        assert queries.failed(session, desk.company_id) == 1


@pytest.mark.rule("JOB-013")
@pytest.mark.parametrize(("trouble", "state"), [
    (FileBusyError("SAF-busy"), "waiting"), (OSError("busy"), "waiting"), (OSError(28, "No space left on device"), "error"),
    (DiskFullError("SAF-017-full", path="a"), "error"), (NoSpaceError("SAF-016-space", path="a", free=1, needed=2), "error")])
def test_a_fault_of_the_computer_waits_a_minute_a_full_disk_for_somebody(
        desk: Any, monkeypatch: pytest.MonkeyPatch, trouble: Exception, state: str) -> None:
    def broken(_running: Running) -> None:
        raise trouble

    with doing(monkeypatch, broken):
        ran = run(desk)
    assert ran.state == state and ran.again == (desk.clock.now() + timedelta(minutes=1) if state == "waiting" else None)


@pytest.mark.rule("JOB-006", "JOB-013")
def test_without_the_permission_it_fails_for_good(desk: Any) -> None:
    reader = persons.person(desk, "Reader")
    with desk.writing("test.run_as") as uow:
        uow.session.get_one(JobDefinition, job(desk, "LIM").id).run_as_id = reader.actor.user_id
    ran = run(desk, "LIM")
    assert ran.state == "error" and ran.again is None and [p.code for p in ran.problems] == ["AUD-016-missing"]


@pytest.mark.rule("JOB-006")
def test_for_somebody_who_left_it_goes_on_hold_with_the_reason(desk: Any) -> None:
    found = job(desk)
    with desk.writing("test.leave") as uow:
        uow.session.get_one(User, found.run_as_id).disabled_at = desk.clock.now()
    assert [p.code for p in starting.run(desk, found.id).problems] == ["JOB-006-disabled"]
    held = job(desk)
    assert not held.enabled and held.held is not None and held.held.saw["user"] == found.run_as and rows(desk)[0] == []


@pytest.mark.rule("JOB-006", "AUD-010")
def test_the_trail_says_who_it_ran_as_and_the_number_of_the_run(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with doing(monkeypatch, lambda r: r.units(notes(1))):
        ran = run(desk)
    with desk.reading() as session:
        trail = session.scalars(select(AuditRecord).where(AuditRecord.entity_table == "customer",
                                                          AuditRecord.source == Source.JOB)).all()
    assert {(t.user_name, t.correlation) for t in trail} == {("Anna", f"job-{ran.run_id}")}


@pytest.mark.rule("JOB-018")
def test_two_jobs_that_write_the_same_wait_for_one_another(desk: Any) -> None:
    assert JOBS["RCI"].tags & JOBS["BAL"].tags and not JOBS["BKP"].tags & JOBS["BAL"].tags
    with resources.held(desk, JOBS["RCI"].tags, "RCI") as other:
        assert other is None
        [problem] = starting.run(desk, job(desk, "BAL").id).problems
        assert (problem.code, problem.saw["other"]) == ("JOB-018-busy", "RCI")
    assert run(desk, "BAL").state == "finished"


@pytest.mark.rule("JOB-003", "JOB-T02")
def test_while_another_desk_runs_the_jobs_this_one_says_where(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as m:
        m.setattr(lease, "_holder", lambda: "desk-7/99")
        assert lease.keep(desk)
        lease.KEPT.clear()
    [problem] = starting.run(desk, job(desk).id).problems
    assert (problem.code, problem.saw["desk"]) == ("JOB-003-jobs", "desk-7") and lease.elsewhere(desk) == "desk-7"
    later = replace(desk, clock=FixedClock(desk.clock.now() + lease.LASTS))
    assert timedelta(seconds=60) == lease.LASTS and timedelta(seconds=15) == lease.RENEWED
    assert starting.run(later, job(desk).id).done and lease.elsewhere(later) == ""


@pytest.mark.rule("JOB-015")
def test_a_run_whose_program_died_goes_on_as_the_same_run_and_stops_when_it_dies_there_again(
        desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    class DiedError(Exception):
        pass

    def dies(n: int) -> Problem | None:
        if n == 2:
            raise DiedError
        return None

    with doing(monkeypatch, lambda r: r.units(notes(5, dies))):
        run_id: int | None = None
        for state in ("interrupted", "error"):
            with pytest.raises(DiedError):
                starting.run(desk, job(desk).id, run_id)
            # At a server another program may still be at it: within the hour its run is left alone.
            later = replace(desk, clock=FixedClock(desk.clock.now() + timedelta(hours=2)))
            assert automation.interrupt(later) == 1
            held = rows(desk)[0]
            run_id = held[0].id
            assert [r.state for r in held] == [state] and (held[0].checkpoint or {})["done"] == 2
        assert run_id is not None and states.retry(desk, run_id).done
        ran = run(desk, run_id=run_id)
    # The unit it died in twice is left out and told; the others are done once.
    assert (ran.state, ran.done, ran.failed, ran.run_id) == ("finished", 4, 1, run_id)
    assert [p.code for p in ran.problems] == ["JOB-015-unit"] and ran.problems[0].saw["unit"] == "Customer 2"
    assert [t.outcome for t in rows(desk)[1]] == ["interrupted", "interrupted", "finished"]


@pytest.mark.rule("JOB-023")
def test_an_acknowledged_error_leaves_the_tile_and_the_close(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with doing(monkeypatch, lambda r: r.fail(error("JOB-001-gone"))):
        ran = run(desk, "RCI")
    day = desk.clock.today()
    with desk.reading() as session:
        assert queries.failed(session, desk.company_id) == 1
        assert [(o.code, o.state) for o in queries.outstanding(session, desk.company_id, day)] == [("RCI", "error")]
        assert queries.outstanding(session, desk.company_id, day - timedelta(1)) == []
    assert [p.code for p in states.acknowledge(desk, [ran.run_id], " ").problems] == ["JOB-023-comment"]
    assert states.acknowledge(desk, [ran.run_id], "Switched it off").value == 1
    with desk.reading() as session:
        assert queries.failed(session, desk.company_id) == 0
        assert queries.outstanding(session, desk.company_id, day) == []
    assert [p.code for p in states.acknowledge(desk, [ran.run_id], "again").problems] == ["JOB-023-none"]


@pytest.mark.rule("JOB-001")
def test_the_catalogue_has_every_job_of_the_chapter_and_the_ledger_codes_agree() -> None:
    chapter = "BAL LIM PRM RSK STA LIA CRV STD HLD RCI REM STR INT AGE RAT MAN BIL DDP MAI CLO BKP BKV CHK RET VIE OPT"
    assert {job.code for job in ALL} == set(chapter.split())
    assert {job.stored for job in ALL if job.ledger} == set(queries.LEDGER) == {"job/RCI", "job/INT", "job/RAT"}
    assert [j.code for j in ALL if j.missing] == ["MAN", "BIL", "DDP"]


@pytest.mark.rule("JOB-001", "JOB-006")
def test_a_company_gets_its_definitions_once_for_somebody_who_may_do_what_they_do(office: Office) -> None:
    assert definitions.ensure(office.desk) == 24 and definitions.ensure(office.desk) == 0
    found = {d.job.code: d for d in definitions.all_(office.desk)}
    assert found["LIA"].enabled is False and found["MAN"].enabled is False and found["BAL"].enabled
    assert {d.run_as for d in found.values()} == {"Anna"} and found["BAL"].since == date(2026, 3, 7)


@pytest.mark.rule("SAF-014", "JOB-013")
def test_proofs_that_stop_all_writing_end_the_run_with_their_reason(desk: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def proving(running: Running) -> None:
        desk.file.read_only = DamagedFileError("SAF-014-damaged", path="a", detail="L19")
        running.fail(error("JOB-001-gone"))

    with doing(monkeypatch, proving):
        ran = run(desk)
    assert (ran.state, [p.code for p in ran.problems]) == ("error", ["JOB-001-gone"])
    assert [(r.state, r.ended_at) for r in rows(desk)[0]] == [("executing", None)], "nothing more was written"
    desk.file.read_only = None
