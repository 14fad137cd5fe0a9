"""Locks a period in a process of its own that is killed in the middle, with the period shut but nothing carried over yet."""

import os
import signal
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from app.core.clock import FixedClock
from app.services.closing import carrying, locking
from tests.services.sales import trade


def main() -> int:
    """Lock the schedule of a file; it never comes to its end."""
    path, schedule, moment = Path(sys.argv[1]), int(sys.argv[2]), datetime.fromisoformat(sys.argv[3])
    clock = FixedClock(moment)
    office = trade.opened(path, date(2026, 4, 2))
    office.file.clock = clock
    carrying.bring = lambda *_args: os.kill(os.getpid(), signal.SIGKILL)  # type: ignore[assignment]
    locking.lock(replace(office.desk, clock=clock), schedule)
    return 0


if __name__ == "__main__":
    sys.exit(main())
