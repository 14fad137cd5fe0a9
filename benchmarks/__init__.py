"""Speed promises measured as ratios against bare SQLite (or another plain yardstick) in the same run; `python3 dev.py bench`.

A benchmark is a function in `benchmarks/<area>.py`, marked with `@promise`, that does the job both ways and returns both times.
"""

import importlib
import pkgutil
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Measured:
    """Seconds of our way and of the yardstick; `things` = how many were done, for a rate. No yardstick: `bare` is None."""

    ours: float
    bare: float | None = None
    things: int | None = None


@dataclass(frozen=True)
class Promise:
    """What is promised: at most `ratio` times the yardstick, at most `seconds`, at least `rate` things per second."""

    title: str
    job: Callable[["Size"], Measured]
    ratio: float | None = None
    seconds: float | None = None
    rate: float | None = None

    def kept(self, measured: Measured) -> bool:
        """Was it kept? The yardstick counts first; seconds and rates hold for the full size on two idle cores."""
        return all((
            self.ratio is None or measured.bare is None or measured.ours <= self.ratio * measured.bare,
            self.seconds is None or measured.ours <= self.seconds,
            self.rate is None or measured.things is None or measured.things >= self.rate * measured.ours,
        ))


@dataclass(frozen=True)
class Size:
    """How large the company is that is measured on."""

    customers: int
    entries: int
    open_entries: int


FULL = Size(50_000, 1_000_000, 200_000)
"""The size of the promises."""
SMALL = Size(500, 10_000, 2_000)
"""The same jobs in seconds, to see that they run."""

PROMISES: list[Promise] = []


def promise(title: str, *, ratio: float | None = None, seconds: float | None = None,
            rate: float | None = None) -> Callable[[Callable[[Size], Measured]], Callable[[Size], Measured]]:
    """Mark a benchmark and what it must keep."""

    def mark(job: Callable[[Size], Measured]) -> Callable[[Size], Measured]:
        PROMISES.append(Promise(title, job, ratio, seconds, rate))
        return job

    return mark


def load() -> None:
    """Bring in every benchmark of this folder."""
    for module in pkgutil.iter_modules(__path__):
        if module.name != "__main__":
            importlib.import_module(f"{__name__}.{module.name}")


def best(job: Callable[[], object], times: int = 3) -> float:
    """Seconds of the quickest of several runs: the others were disturbed."""
    shortest = float("inf")
    for _turn in range(times):
        start = time.perf_counter()
        job()
        shortest = min(shortest, time.perf_counter() - start)
    return shortest
