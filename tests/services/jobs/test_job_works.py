"""What single jobs do, how they are set up, what history goes (JOB-005…007, 016, 024; BAL, MAI, OPT, BKV, CHK)."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, update

from app.core.clock import FixedClock
from app.jobs.scheduler import Scheduler
from app.models.audit import AuditRecord
from app.models.jobs import JobAttempt, JobDefinition, JobItem, JobRun
from app.models.ledger import CustomerEntryState
from app.queries import jobs as queries
from app.rules.jobs.catching_up import CatchUp
from app.rules.jobs.schedules import Kind, Needs, Schedule
from app.services import backups, proofs
from app.services.jobs import definitions, due, looking, starting, wants
from app.services.jobs.definitions import Definition, Wanted
from app.services.jobs.running import Ran
from app.services.jobs.starting import With
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.storage import backup as storage_backup
from tests.services import persons
from tests.storage import given
from tests.storage.given import Office


def job(office: Office, code: str) -> Definition:
    definitions.ensure(office.desk)
    found = definitions.by_code(office.desk, code)
    assert found is not None
    return found


def run(office: Office, code: str, own: ProgramSettings | None = None) -> Ran:
    outcome = starting.run(office.desk, job(office, code).id, None, With(own))
    assert outcome.value is not None, outcome.problems
    return outcome.value


def wanted(found: Definition, **more: Any) -> Wanted:
    values: dict[str, Any] = {"schedule": found.schedule, "catch_up": found.catch_up, "retries": found.retries,
                              "run_as_id": found.run_as_id}
    return Wanted(**values | more)


@pytest.mark.rule("LED-005", "JOB-010", "AUD-010")
def test_a_balance_that_does_not_agree_is_mended_and_told_as_an_event(office: Office) -> None:
    posted = office.post(100_00, 50_00)
    assert [p.code for p in run(office, "BAL").told] == ["BAL-fine"]
    wrong = posted[0].entry_ids[0]
    with office.file.engine.begin() as connection:
        connection.execute(update(CustomerEntryState).where(CustomerEntryState.entry_id == wrong).values(remaining=1_00))
    ran = run(office, "BAL")
    assert (ran.done, [p.code for p in ran.told]) == (1, ["BAL-mended", "BAL-fine"]) and ran.told[1].saw["count"] == 1
    with office.desk.reading() as session:
        assert session.get_one(CustomerEntryState, wrong).remaining == 100_00
        (event,) = session.scalars(select(AuditRecord).where(AuditRecord.action == "integrity.balance")).all()
        assert (event.entity_table, event.entity_id, event.source) == ("customer_ledger_entry", wrong, "job")
    assert proofs.run(office.desk)[0] is not None and run(office, "BAL").done == 0


@pytest.mark.rule("JOB-007", "JOB-016")
def test_mail_leaves_only_with_its_switch(office: Office) -> None:
    found = job(office, "MAI")
    assert not found.send and (found.most, found.most_amount) == (100, 50_000_00)
    assert not wants.something(office.desk, found, None)
    assert definitions.keep(office.desk, found.id, wanted(found, send=True)).done
    assert not wants.something(office.desk, job(office, "MAI"), None), "no e-mail waits"
    ran = run(office, "MAI")
    assert (ran.state, ran.done) == ("finished", 0)


@pytest.mark.rule("JOB-004", "JOB-006", "JOB-007", "JOB-013", "JOB-021")
def test_what_is_wrong_with_the_set_up_is_told_and_nothing_is_kept(office: Office) -> None:
    found = job(office, "BAL")
    wrong = wanted(found, schedule=Schedule(Kind.WEEKLY), retries=6, run_as_id=999, most=0, most_amount=-1)
    assert [p.code for p in definitions.keep(office.desk, found.id, wrong).problems] == [
        "JOB-004-weekdays", "JOB-006-choose", "JOB-013-most", "JOB-007-count", "JOB-007-amount"]
    assert job(office, "BAL") == found
    assert definitions.keep(office.desk, found.id, wanted(found, retries=5, catch_up=CatchUp.LATEST)).done
    kept = job(office, "BAL")
    assert (kept.retries, kept.catch_up) == (5, CatchUp.LATEST)


@pytest.mark.rule("JOB-005")
def test_a_job_that_follows_others_starts_when_they_have_ended_and_never_waits_for_itself(office: Office) -> None:
    age, bal = job(office, "AGE"), job(office, "BAL")
    after = Schedule(Kind.AFTER, after=("BAL",), needs=Needs.ALL)
    assert definitions.keep(office.desk, age.id, wanted(age, schedule=after)).done
    circle = definitions.keep(office.desk, bal.id, wanted(bal, schedule=Schedule(Kind.AFTER, after=("AGE",))))
    assert [p.code for p in circle.problems] == ["JOB-005-circle"]

    def started(there: Office) -> list[Any]:
        ran = Scheduler(there.desk, leave=lambda d: d.job.code != "AGE").run_all()
        return [(work.definition.job.code, work.day) for work, _out in ran]

    office.post(100_00)
    assert started(office) == [], "the other one never ran"
    run(office, "BAL")
    assert started(office) == [("AGE", office.desk.clock.today())] and started(office) == []
    tomorrow = office.at(FixedClock(office.desk.clock.now() + timedelta(days=1)))
    tomorrow.file.clock = tomorrow.desk.clock
    assert started(tomorrow) == [], "today it waits for today's end of the other one"
    run(tomorrow, "BAL")
    assert started(tomorrow) == [("AGE", tomorrow.desk.clock.today())]


@pytest.mark.rule("JOB-021")
def test_after_more_than_four_hundred_missed_days_somebody_is_asked(office: Office) -> None:
    found = job(office, "BAL")
    assert definitions.keep(office.desk, found.id, wanted(found, catch_up=CatchUp.EACH)).done
    later = office.at(FixedClock(office.desk.clock.now() + timedelta(days=450)))
    scheduler = Scheduler(later.desk, leave=lambda d: d.job.code != "BAL")
    assert scheduler.look() is None and scheduler.asking == {"BAL": 451}


@pytest.mark.rule("JOB-021", "JOB-001")
def test_of_a_job_that_runs_only_its_newest_day_the_others_stay_not_run_with_the_reason(office: Office) -> None:
    found = job(office, "BAL")
    assert definitions.keep(office.desk, found.id, wanted(found, catch_up=CatchUp.LATEST)).done
    later = office.at(FixedClock(office.desk.clock.now() + timedelta(days=2)))
    scheduler = Scheduler(later.desk, leave=lambda d: d.job.code != "BAL")
    assert [work.day for work, _out in scheduler.run_all()] == [later.desk.clock.today()]
    lines = looking.history(later.desk, found.id)
    assert [line.state.value for line in lines] == ["finished", "not_run", "not_run"]
    assert lines[1].told is not None and lines[1].told.code == "JOB-021-missed"


@pytest.mark.rule("JOB-024")
def test_old_history_goes_but_never_of_what_touches_the_ledger(office: Office) -> None:
    run(office, "PRM")
    run(office, "RCI")
    first = office.desk.clock.now()
    for days, left in ((400, {"PRM", "RCI"}), (401, {"RCI"})):
        later = office.at(FixedClock(first + timedelta(days=days)))
        run(later, "OPT")
        with later.desk.reading() as session:
            codes = session.scalars(select(JobDefinition.code).join(JobRun, JobRun.definition_id == JobDefinition.id).where(
                JobRun.business_date == first.date())).all()
            assert {code.removeprefix("job/") for code in codes} == left
            runs = set(session.scalars(select(JobRun.id)))
            assert set(session.scalars(select(JobAttempt.run_id))) <= runs
            assert set(session.scalars(select(JobItem.run_id))) <= runs


@pytest.mark.rule("SAF-014", "SAF-022", "SAF-024", "JOB-020")
def test_backup_test_restore_and_proofs_as_jobs(local: Office, tmp_path: Path) -> None:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    local.post(100_00)
    assert [p.code for p in run(local, "BKV", own).problems] == ["BKV-none"]
    assert [p.code for p in run(local, "BKP", own).told] == ["BKP-made"]
    assert [line.cause for line in backups.lines(local.desk, backups.places_of(own))] == ["daily"]
    assert [p.code for p in run(local, "BKV", own).told] == ["BKV-fine"]
    newest, = backups.lines(local.desk, backups.places_of(own))
    whole = newest.path.read_bytes()
    for damaged in (whole[:len(whole) // 2] + bytes([whole[len(whole) // 2] ^ 1]) + whole[len(whole) // 2 + 1:], whole[:-200]):
        newest.path.write_bytes(damaged)
        ran = run(local, "BKV", own)
        assert (ran.state, [p.code for p in ran.problems]) == ("error", ["SAF-024-damaged"]), "the newest one is what is tried"
    newest.path.write_bytes(whole)
    later = local.at(FixedClock(local.desk.clock.now() + timedelta(days=1)))
    made = backups.make(later.desk, own).value
    assert made is not None
    made.path.write_bytes(damaged)
    problem, = run(later, "BKV", own).problems
    assert (problem.code, problem.saw["file"], problem.saw["good"]) == ("BKV-damaged", made.path.name, newest.path.name)
    assert [p.code for p in run(local, "CHK", own).told] == ["CHK-fine"]
    assert [p.code for p in run(local, "BKP", None).problems] == ["BKV-nobody"], "without a program there are no folders"


@pytest.mark.rule("JOB-013", "SAF-017", "SAF-023")
@pytest.mark.parametrize(("said", "state", "code"), [
    (OSError(113, "No route to host", "//nas"), "waiting", "SAF-io"),
    (OSError(28, "No space left on device", "b"), "error", "SAF-017-full")])
def test_a_folder_that_is_away_is_tried_again_and_a_full_disk_is_told(
        local: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: OSError, state: str, code: str) -> None:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    local.post(100_00)

    def refused(*_all: Any, **_more: Any) -> None:
        raise said

    monkeypatch.setattr(storage_backup, "pack", refused)
    ran = run(local, "BKP", own)
    assert (ran.state, [p.code for p in ran.problems]) == (state, [code])


@pytest.mark.rule("JOB-006")
def test_a_job_that_was_held_for_somebody_who_left_goes_on_with_somebody_else(office: Office) -> None:
    found, bert = job(office, "BAL"), persons.person(office.desk, "Bert", "ADMIN", "CLERK")
    definitions.disabled(office.desk, found)
    assert not job(office, "BAL").enabled
    assert definitions.keep(office.desk, found.id, wanted(found, run_as_id=bert.actor.user_id)).done
    again = job(office, "BAL")
    assert again.enabled and again.held is None and again.run_as == "Bert"


@pytest.mark.rule("CLS-031", "JOB-001")
def test_the_close_sees_what_runs_and_what_has_finished(office: Office) -> None:
    day = office.desk.clock.today()
    run(office, "BAL")
    with office.desk.writing("test.run") as uow:
        uow.session.add(JobRun(company_id=office.desk.company_id, definition_id=job(office, "RCI").id, business_date=day,
                               state="executing"))
    with office.desk.reading() as session:
        company = office.desk.company_id
        assert queries.is_running(session, company, ["RCI"]) and not queries.is_running(session, company, ["BAL"])
        assert queries.finished_since(session, company, "BAL", day)
        assert not queries.finished_since(session, company, "BAL", day + timedelta(1))
        assert [o.state for o in queries.outstanding(session, company, day)] == ["executing"]


@pytest.mark.rule("SAF-012", "SAF-014", "JOB-020")
def test_after_an_unclean_end_the_file_is_proved_at_the_next_start_and_once(tmp_path: Path) -> None:
    path = tmp_path / "office.tegoed"
    office = given.office(path)

    def due_now(made: Office) -> list[str]:
        scheduler = Scheduler(made.desk, leave=lambda d: d.job.code != "CHK")
        return [found.definition.job.code for found, _out in scheduler.run_all()]

    office.post(100_00)
    later = office.at(FixedClock(office.desk.clock.now() + timedelta(days=7)))
    definitions.ensure(later.desk)
    assert due_now(later) == ["CHK"] and due_now(later) == [], "the weekly proofs of this day are behind it"
    office.file.close()
    raw = sqlite3.connect(path)
    raw.execute("update company_file set open_marker = 'gone'")
    raw.commit()
    raw.close()
    again = given.reopened(path).at(later.desk.clock)
    assert again.file.crashed and due_now(again) == ["CHK"]
    assert not again.file.crashed and due_now(again) == []
    again.file.close()
    clean = given.reopened(path).at(later.desk.clock)
    assert not clean.file.crashed and due_now(clean) == []
    clean.file.close()


@pytest.mark.rule("JOB-004")
def test_every_so_many_minutes_keeps_to_its_first_and_last_day_and_its_hours(office: Office) -> None:
    found, now = job(office, "BAL"), office.desk.clock.now()
    today = office.desk.clock.today()

    def days(**more: Any) -> list[Any]:
        schedule = Schedule(Kind.MINUTES, every=30, **more)
        return due.fallen_due(replace(found, schedule=schedule), due.Last(), now, lambda _day: True, {})

    day = timedelta(1)
    assert days() == days(start=today) == days(expires=today) == days(start=today - day, expires=today + day) == [today]
    assert days(start=today + day) == days(expires=today - day) == []
    local = now.astimezone()
    assert days(at=local.time()) == [today] and days(at=(local + timedelta(minutes=1)).time()) == []
