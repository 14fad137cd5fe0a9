"""What a piece of work costs, counted instead of timed: the same on a busy machine as on an idle one."""

import sys
from collections.abc import Callable


def calls_of(work: Callable[[], object]) -> int:
    """How many Python functions a piece of work calls: its cost, whatever else the machine does."""
    calls = 0

    def count(_frame: object, event: str, _given: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls
