"""Whether the clock can be trusted, and the heartbeat of the one program at a database that runs its jobs (JOB-003, 019)."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from threading import Event, Thread

from app.core.problems import Problem, warning
from app.core.words import N_, declare
from app.rules.jobs.runs import clock_jump
from app.services.automation import lease
from app.services.desk import Desk
from app.storage.engine import is_postgres
from app.storage.errors import StorageError

declare({
    "JOB-019-back": N_("The clock of this computer was set back. Check it: until somebody says that it is right no job starts by "
                       "itself."),
    "JOB-019-forward": N_("The clock of this computer leapt ahead by more than a day. Check it: until somebody says that it is "
                          "right no job starts by itself."),
})

_JUMPS = {"back": "JOB-019-back", "forward": "JOB-019-forward"}


def went_by() -> float:
    """Seconds that went by, those in which the computer slept too: a weekend asleep is no leap of the clock (JOB-019).

    What Python calls monotonic stands still meanwhile on Linux and macOS.
    """
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if hasattr(time, name):
            return time.clock_gettime(getattr(time, name))
    return time.monotonic()


@dataclass
class Watch:
    """Compares the clock with the last look, and at the first look with the last run that was noted in the file."""

    desk: Desk
    beat: Callable[[], float] = went_by
    jump: Problem | None = None
    _seen: tuple[datetime, float] | None = None

    def leapt(self) -> Problem | None:
        """What is told as long as nobody said that the clock is right; None = it can be trusted."""
        now, beat = self.desk.clock.now(), self.beat()
        if self.jump is None:
            seen = self._seen
            jump = (clock_jump(lease.seen(self.desk), now) if seen is None
                    else clock_jump(seen[0], now, timedelta(seconds=beat - seen[1])))
            if jump:
                self.jump = warning(_JUMPS[jump], key="JOB-019")
            else:
                self._seen = (now, beat)
        return self.jump

    def trust(self) -> None:
        """Somebody said that the clock is right (JOB-019)."""
        self.jump, self._seen = None, (self.desk.clock.now(), self.beat())


@dataclass
class Heart:
    """Where several programs share a database one of them takes the lease and renews it every 15 seconds (JOB-003).

    A company file lets no second program in (SAF-005): there the lease is taken with each run only.
    """

    desk: Desk
    _over: Event = field(default_factory=Event)
    _thread: Thread | None = None

    def begin(self) -> None:
        """Take the lease unless somebody has it, and go on trying."""
        if is_postgres(self.desk.file.target) and self.desk.file.read_only is None:
            lease.keep(self.desk)
            self._thread = Thread(target=self._beat, name="lease", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Give it back: another program takes over."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()
            with suppress(StorageError):
                lease.let_go(self.desk)

    def _beat(self) -> None:
        """Where the server is away for a while the lease runs out by itself; it is taken again when it is back."""
        while not self._over.wait(lease.RENEWED.total_seconds()):
            with suppress(StorageError):
                lease.keep(self.desk)
