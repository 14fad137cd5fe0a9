"""Checks a list and puts it back in a process of its own that is killed at random moments; the parent looks at what stands."""

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from app.services.eu_sales import checking, life
from tests.services.eu_sales.union import TODAY, keys
from tests.services.sales import trade
from tests.storage.statements import one_cache_of_statements

ROUNDS = 12


def work(path: Path, told: int, list_id: int) -> None:
    """To and fro between draft and checked, telling each step."""
    desk = trade.opened(path, TODAY).desk
    os.write(told, b"open\n")
    while True:
        done = checking.check(desk, list_id)
        if done.value is None:
            checking.check(desk, list_id, confirmed=keys(done.problems))
        os.write(told, b"checked\n")
        life.back_to_draft(desk, list_id)
        os.write(told, b"draft\n")


def killed_once(path: Path, list_id: int, chance: random.Random) -> None:
    """Start a worker and kill it a moment after a few steps."""
    read, write = os.pipe()
    worker = os.fork()
    if worker == 0:
        os.close(read)
        work(path, write, list_id)
    os.close(write)
    told, before = b"", 1 + chance.randrange(4)
    while told.count(b"\n") < before and select.select([read], [], [], 30)[0]:
        told += os.read(read, 1 << 16)
    time.sleep(chance.uniform(0, 0.04))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    os.close(read)


def main() -> int:
    """Kill it again and again."""
    one_cache_of_statements()
    path, list_id, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(11)
    for _round in range(ROUNDS):
        killed_once(path, list_id, chance)
    return 0


if __name__ == "__main__":
    sys.exit(main())
