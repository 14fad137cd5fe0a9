"""A job of many things is many units: none keeps the file for long, a stop takes effect behind the next (JOB-011, 014, 018)."""

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.models.collecting import Promise
from app.models.collections import CollectionRun, RunExclusion
from app.models.interest_notes import InterestNote, InterestNoteLine
from app.models.jobs import JobItem, JobRun
from app.services.collecting import promises
from app.services.collecting.forms import PromiseForm
from app.services.desk import Desk
from app.services.interest import making
from app.services.interest.options import RunOptions
from app.services.jobs import definitions, starting
from app.services.jobs.running import Ran
from app.services.jobs.starting import With
from app.views.kit.tasks import Progress
from tests.services.dunning import D, Office
from tests.services.interest.charging import Charging

JAN31, MAR31 = date(2026, 1, 31), date(2026, 3, 31)


def run(desk: Desk, code: str, *, run_id: int | None = None, stop_at: int | None = None) -> tuple[Ran, list[int]]:
    """Run a job, stopped where so many records are done; what it came to, and what it said it had done before each unit."""
    definitions.ensure(desk)
    found, told = definitions.by_code(desk, code), list[int]()
    assert found is not None

    def report(done: int, _whole: int) -> None:
        told.append(done)
        if done == stop_at:
            progress.cancelled.set()

    progress = Progress(report)
    outcome = starting.run(desk, found.id, run_id, With(None, progress))
    assert outcome.value is not None, outcome.problems
    return outcome.value, told


def notes(desk: Desk) -> list[tuple[Any, ...]]:
    """The drafts with their lines, without ids."""
    note, line = InterestNote, InterestNoteLine
    with desk.reading() as session:
        return [tuple(row) for row in session.execute(
            select(note.customer_id, note.currency, note.total, note.state, line.text, line.interest, line.days)
            .join(line, line.note_id == note.id).order_by(note.customer_id, line.line_no))]


@pytest.mark.rule("JOB-011", "JOB-014", "JOB-010", "INT-22")
def test_interest_is_made_some_customers_at_a_time_and_comes_out_as_in_one_go(
        charging: Charging, monkeypatch: pytest.MonkeyPatch) -> None:
    now = charging.on(MAR31)
    terms = now.terms()
    who = [now.customer(terms, name=f"Klant {n}") for n in range(3)]
    for n, customer in enumerate(who):
        now.entry(customer, 1_000_000 + n, JAN31, f"N{n}")
    now.entry(now.customer(None, name="Without"), 50_00, JAN31, "W")
    whole = making.suggest(now.desk, RunOptions.usual(now.desk, MAR31)).value
    assert whole is not None and (whole.notes, whole.left_out) == (3, 1)
    together = notes(now.desk)
    monkeypatch.setattr(making, "STRETCH", 1)
    ran, told = run(now.desk, "INT", stop_at=1)
    assert (ran.state, ran.done) == ("cancelled", 2) and told == [0, 1]
    again, told = run(now.desk, "INT", run_id=ran.run_id)
    assert (again.state, again.done, told) == ("finished", 4, [2, 3])
    assert notes(now.desk) == together
    with now.desk.reading() as session:
        kept = session.scalars(select(CollectionRun).order_by(CollectionRun.id)).all()
        assert len(kept) == 2 and kept[0].parameters == kept[1].parameters, "one run, whatever it was stopped"
        assert len(session.scalars(select(RunExclusion).where(RunExclusion.run_id == kept[1].id)).all()) == 1
        assert len(session.scalars(select(JobItem).where(JobItem.run_id == ran.run_id)).all()) == 4
        assert (session.get_one(JobRun, ran.run_id).checkpoint or {})["whole"] == 4
    third, _told = run(now.desk, "INT")
    assert (third.done, [p.code for p in third.told]) == (0, ["JOB-010-done"]) and notes(now.desk) == together


@pytest.mark.rule("JOB-011", "JOB-014", "COL-24")
def test_each_promise_is_judged_in_a_unit_of_its_own(dunning_local: Office) -> None:
    office = dunning_local
    for n in range(3):
        entry = office.entry(office.customer(f"Klant {n}"), 100_00, D)
        assert promises.make(office.desk, PromiseForm((entry,), D + timedelta(1))).done
    late = office.on(D + timedelta(20)).desk

    def states() -> list[str]:
        with late.reading() as session:
            return list(session.scalars(select(Promise.state).order_by(Promise.id)))

    ran, told = run(late, "PRM", stop_at=0)
    assert (ran.state, ran.done, told) == ("cancelled", 1, [0]) and states() == ["broken", "open", "open"]
    ran, told = run(late, "PRM", run_id=ran.run_id)
    assert (ran.state, ran.done, told) == ("finished", 3, [0, 1]) and states() == ["broken"] * 3
    assert [p.saw["broken"] for p in ran.told if p.code == "PRM-judged"] == [2], "what this attempt found"
