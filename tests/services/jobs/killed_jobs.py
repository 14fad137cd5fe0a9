"""Runs jobs in a process that is killed at random moments and started again; says what stands in the end (JOB-010, 015)."""

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlalchemy

from app.core.clock import FixedClock
from app.jobs.scheduler import Scheduler
from app.models.archive import OutputItem
from app.models.collecting import Activity, Promise
from app.models.collections import CollectionLetter, CollectionRun
from app.models.interest_notes import InterestNote, InterestNoteLine
from app.models.invoices import RecurringOccurrence, SalesInvoice
from app.models.jobs import JobItem, JobRun
from app.services import mail
from app.services.collecting import promises
from app.services.collecting.forms import PromiseForm
from app.services.desk import Desk
from app.services.interest import making
from app.services.jobs import definitions
from app.services.jobs.definitions import Wanted
from app.services.jobs.starting import With
from app.services.sales import daily
from app.storage import keystore
from app.views.kit.tasks import Progress
from tests.services import dunning, mail_server
from tests.services.interest.charging import Charging
from tests.services.sales import trade
from tests.services.sales.test_recurring import assigned
from tests.storage.statements import one_cache_of_statements

MANY = 6
BEGUN, DAY = dunning.D, date(2026, 3, 2)
"""The day on which the jobs were set up, and the one on which they run: after the first of a month."""


# ---------------------------------------------------------------- two companies with something to do

def collecting(path: Path, port: int) -> frozenset[str]:
    """Letters that wait for e-mail, broken promises, interest to propose; the jobs that see to them."""
    made = dunning.office(path)
    charging = Charging(made)
    terms = charging.terms()
    for n in range(MANY):
        customer = made.customer(f"Klant {n}", email=f"k{n}@voorbeeld.example")
        made.collect(customer, channel="email", interest_terms_id=terms)
        made.entry(customer, 10_000_00 + n, date(2026, 1, 31))
        promised = made.entry(customer, 100_00, date(2026, 2, 10))
        assert promises.make(made.desk, PromiseForm((promised,), BEGUN + timedelta(1))).done
    made.suggest(BEGUN)
    made.issue()
    assert mail.change(made.desk, mail.Settings("smtp", "127.0.0.1", port, "none", "anna", delay=0), "secret").done
    definitions.ensure(made.desk)
    found = definitions.by_code(made.desk, "MAI")
    assert found is not None
    assert definitions.keep(made.desk, found.id, Wanted(
        found.schedule, found.catch_up, found.retries, found.run_as_id, send=True, most=MANY, most_amount=99_999_999_00)).done
    made.desk.file.close()
    return frozenset({"INT", "PRM", "MAI"})


def selling(path: Path, _port: int) -> frozenset[str]:
    """A weekly invoice since the summer, its drafts not made yet; the job that makes them."""
    made = trade.trade(path)
    assigned(made, made.customer(), date(2025, 10, 1), unit="week", count=12)
    made.file.clock = FixedClock.on(date(2025, 9, 30))
    before = Desk(made.file, made.desk.actor, made.desk.company_id, made.file.clock)
    assert daily.switch(before, True).done
    definitions.ensure(before)
    made.file.close()
    return frozenset({"RCI"})


KINDS = {"collecting": collecting, "selling": selling}


def stands(desk: Desk) -> dict[str, list[Any]]:
    """What the jobs left behind, in words that do not know how often they were begun."""
    note, line, letter = InterestNote, InterestNoteLine, CollectionLetter
    queries: dict[str, Any] = {
        "notes": sqlalchemy.select(note.customer_id, note.total, line.interest, line.text).join(line, line.note_id == note.id)
        .order_by(note.customer_id, line.line_no),
        "runs": sqlalchemy.select(CollectionRun.kind).order_by(CollectionRun.id),
        "promises": sqlalchemy.select(Promise.id, Promise.state).order_by(Promise.id),
        "activities": sqlalchemy.select(Activity.customer_id, Activity.origin_id).order_by(Activity.customer_id),
        "letters": sqlalchemy.select(letter.customer_id, letter.state).order_by(letter.customer_id),
        "drafts": sqlalchemy.select(SalesInvoice.document_date).order_by(SalesInvoice.document_date),
        "occurrences": sqlalchemy.select(RecurringOccurrence.occurrence).order_by(RecurringOccurrence.occurrence),
    }
    with desk.reading() as session:
        return {name: [str(tuple(row)) for row in session.execute(query)] for name, query in queries.items()}


# ---------------------------------------------------------------- the process that dies

def opened(path: Path, life: int = 0) -> Desk:
    """A desk at the file, on the day the jobs run; each start is two minutes later: by then the lease of the dead one is over."""
    desk = dunning.opened(path).desk
    desk.file.clock = FixedClock(datetime(DAY.year, DAY.month, DAY.day, 9, tzinfo=UTC) + timedelta(minutes=2 * life))
    return replace(desk, clock=desk.file.clock, work_date=None)


def work(path: Path, jobs: frozenset[str], told: int, life: int) -> None:
    """Run what is due, telling each record it is at."""
    desk = opened(path, life)
    os.write(told, b"open\n")
    progress = Progress(lambda done, _whole: None if os.write(told, f"{done}\n".encode()) else None)
    for found, outcome in Scheduler(desk, leave=lambda d: d.job.code not in jobs).run_all(With(None, progress)):
        assert outcome.value is not None and outcome.value.state == "finished", (found.definition.job.code, outcome)
    os.write(told, b"end\n")
    time.sleep(30)


def killed_once(path: Path, jobs: frozenset[str], chance: random.Random, life: int) -> bool:
    """Start a worker and kill it a moment after a few records; had it come to the end?"""
    read, write = os.pipe()
    worker = os.fork()
    if worker == 0:
        os.close(read)
        try:
            work(path, jobs, write, life)
        finally:
            os._exit(1)
    os.close(write)
    told, records = b"", chance.randrange(3, 8)
    while told.count(b"\n") < 1 + records and b"end" not in told and select.select([read], [], [], 30)[0]:
        part = os.read(read, 1 << 16)
        if not part:
            break
        told += part
    time.sleep(chance.uniform(0, 0.02))
    os.kill(worker, signal.SIGKILL)
    _pid, status = os.waitpid(worker, 0)
    os.close(read)
    assert os.WIFSIGNALED(status), "the worker failed by itself; see what it said"
    return b"end" in told


def main() -> int:
    """Kill and start again until everything is done; prints what stands, beside what one run without a kill makes of it."""
    kind, folder, seeds = sys.argv[1], Path(sys.argv[2]), [int(x) for x in sys.argv[3:]]
    one_cache_of_statements()
    making.STRETCH = 1
    keystore._keyring, keystore._here = (lambda: None), {}
    found: dict[str, Any] = {"killed": []}
    with mail_server.running(mail_server.Post(users={"anna": "secret"})) as post:
        jobs = KINDS[kind](folder / "first.tegoed", post.port)
        for seed in (None, *seeds):
            path, chance, kills = folder / f"{seed}.tegoed", random.Random(seed), 0
            shutil.copy(folder / "first.tegoed", path)
            post.taken.clear()
            if seed is None:
                work_once(path, jobs)
            else:
                while not killed_once(path, jobs, chance, kills):
                    kills += 1
            desk = opened(path)
            told = seen(desk, [r for taken in post.taken for r in taken.recipients]) | {"kills": kills}
            desk.file.close()
            if seed is None:
                found["whole"] = told
            else:
                found["killed"].append(told)
    print(json.dumps(found))
    return 0


def work_once(path: Path, jobs: frozenset[str]) -> None:
    """The same without a kill."""
    desk = opened(path)
    Scheduler(desk, leave=lambda d: d.job.code not in jobs).run_all(With(None, Progress(lambda _done, _whole: None)))
    desk.file.close()


def seen(desk: Desk, mailed: list[str]) -> dict[str, Any]:
    """What stands, who got how many messages, how messages stand, how many records have the same key, states of the runs."""
    with desk.reading() as session:
        keys = Counter(tuple(row) for row in session.execute(sqlalchemy.select(JobItem.job_code, JobItem.key)))
        states = Counter(session.scalars(sqlalchemy.select(OutputItem.status).where(OutputItem.channel == "email")))
        runs = Counter(session.scalars(sqlalchemy.select(JobRun.state)))
    return {"stands": stands(desk), "mailed": Counter(mailed), "states": states, "twice": sum(n > 1 for n in keys.values()),
            "runs": runs}


if __name__ == "__main__":
    raise SystemExit(main())
