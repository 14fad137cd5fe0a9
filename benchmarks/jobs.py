"""The longest unit of each batch job: how long it keeps the file from others, and how long a stop waits (JOB-011, 014, 018).

`python3 -m benchmarks.jobs [COMPANY.tegoed]` prints a line for each job; without a file a company of some thousand customers.
"""

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import event, update

from app.core.clock import Clock, SystemClock
from app.core.enums import Source
from app.core.problems import Problem
from app.models.credit import CustomerCredit
from app.services import desks
from app.services.desk import Desk
from app.services.jobs import catalogue, definitions, starting
from app.services.jobs.starting import With
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.storage.company_file import CompanyFile
from benchmarks import FULL, Measured, Size, company, promise
from benchmarks.interest_run import terms

LONGEST = 0.2
"""Seconds a unit may keep the file (JOB-011, 018)."""
THOUSANDS = Size(2_000, 60_000, 20_000)
LEFT = frozenset({"RAT", "VIE"})
"""Jobs whose time is that of a server far away."""
SEALED = frozenset({"CHK"})
"""Jobs that prove what copies of rows made by bare SQLite have not."""


@dataclass
class Watch:
    """Progress of a run that notes the seconds between two looks at whether somebody stopped it."""

    waits: list[float] = field(default_factory=list)
    last: float = field(default_factory=time.perf_counter)
    cancelled: Any = None

    def __post_init__(self) -> None:
        watch = self

        class Flag(threading.Event):
            """Never set; every look at it is noted."""

            def is_set(self) -> bool:
                watch.look()
                return False

        self.cancelled = Flag()

    def look(self) -> None:
        """Somebody asks whether it was stopped."""
        now = time.perf_counter()
        self.waits.append(now - self.last)
        self.last = now

    def report(self, _done: int, _whole: int) -> None:
        """How far it is tells nothing here."""

    def step(self, _done: int, _whole: int) -> None:
        """A look, too."""
        self.look()


@contextmanager
def locks(desk: Desk) -> Iterator[list[float]]:
    """Seconds of each transaction that wrote: from taking the lock to giving it back."""
    found: list[float] = []
    begun: dict[int, float] = {}

    def begin(connection: Any) -> None:
        if not connection.get_execution_options().get("reading"):
            begun[id(connection)] = time.perf_counter()

    def over(connection: Any) -> None:
        since = begun.pop(id(connection), None)
        if since is not None:
            found.append(time.perf_counter() - since)

    engine = desk.file.engine
    for name, heard in (("begin", begin), ("commit", over), ("rollback", over)):
        event.listen(engine, name, heard)
    yield found
    for name, heard in (("begin", begin), ("commit", over), ("rollback", over)):
        event.remove(engine, name, heard)


@dataclass(frozen=True)
class Seen:
    """A run of a job: seconds of its longest transaction, of its longest wait for a stop, of all; how many units; its faults."""

    code: str
    lock: float
    wait: float
    whole: float
    units: int
    problems: Sequence[Problem] = ()


def measure(desk: Desk, own: ProgramSettings, left: frozenset[str]) -> Iterator[Seen]:
    """Every job of the catalogue that is a part of the program, once, by hand."""
    definitions.ensure(desk)
    for found in definitions.all_(desk):
        if found.job.missing or found.job.code in left:
            continue
        watch = Watch()
        with locks(desk) as seconds:
            start = time.perf_counter()
            watch.last = start
            ran = starting.run(desk, found.id, None, With(own, watch))
            watch.look()
            whole = time.perf_counter() - start
        done = ran.value.done + ran.value.left_out + ran.value.failed if ran.value is not None else 0
        yield Seen(found.name if found.job.code in (catalogue.GROUPS, catalogue.STRATEGIES) else found.job.code,
                   max(seconds, default=0.0), max(watch.waits), whole, done,
                   ran.problems if ran.value is None else ran.value.problems)


def expiring(desk: Desk) -> None:
    """Interest terms for everybody, and limits that ended yesterday: something to do for the jobs that look for it."""
    terms(desk)
    with desk.writing("bench.limits") as unit:
        unit.session.execute(update(CustomerCredit).values(
            credit_limit=10_000_00, limit_currency="EUR", unlimited=False, expires_on=desk.today - timedelta(1))
            .execution_options(synchronize_session=False))


@contextmanager
def opened(path: Path, clock: Clock) -> Iterator[tuple[Desk, ProgramSettings]]:
    """A desk at a copy of a file, with a folder for its backups."""
    folder = Path(tempfile.mkdtemp())
    file = CompanyFile.open(Path(shutil.copy(path, folder / "jobs.tegoed")), clock=clock)
    desk = desks.first(file, clock, Source.WINDOW, "nl", "nl_NL")
    own = ProgramSettings(folder / "own.json")
    own.set(BACKUP_FOLDER, str(folder / "backups"))
    yield desk, own
    desk.file.close()
    shutil.rmtree(folder)


def table(path: Path | None) -> Iterator[Seen]:
    """All jobs of a file, or of a company of some thousand customers."""
    with opened(path or company.company(THOUSANDS), SystemClock() if path else company.CLOCK) as (desk, own):
        if path is None:
            expiring(desk)
        yield from measure(desk, own, LEFT if path else LEFT | SEALED)


@promise("jobs: the longest unit of all of them", seconds=LONGEST)
def longest(size: Size) -> Measured:
    """Jobs of a company of some thousand customers; the time is the longest transaction."""
    with opened(company.company(THOUSANDS if size == FULL else size), company.CLOCK) as (desk, own):
        expiring(desk)
        seen = list(measure(desk, own, LEFT | SEALED))
    return Measured(max(one.lock for one in seen))


if __name__ == "__main__":
    for one in table(Path(sys.argv[1]) if sys.argv[1:] else None):
        print(f"{one.code:12} lock {one.lock * 1000:8.0f} ms   stop {one.wait * 1000:8.0f} ms   whole {one.whole:7.2f} s   "
              f"units {one.units:6}  {', '.join(p.code for p in one.problems[:3])}", flush=True)
