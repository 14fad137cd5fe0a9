"""Issues the drafts of a file in a process of its own that is killed at random moments; the parent looks at what stands."""

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

from app.services import letters, reminder_issue
from tests.services import dunning
from tests.storage.statements import one_cache_of_statements


def work(path: Path, told: int) -> None:
    """Issue and archive every draft, telling each number that is safe."""
    office = dunning.opened(path)
    os.write(told, b"open\n")
    for draft in office.drafts():
        done = reminder_issue.issue(office.desk, draft.id)
        if done.value is not None:
            os.write(told, f"{done.value.number}\n".encode())
            letters.print_letter(office.desk, draft.id)
    os.write(told, b"end\n")
    time.sleep(30)


def killed_once(path: Path, chance: random.Random) -> list[str]:
    """Start a worker, kill it a moment after a few letters; the numbers it told, `end` when it had issued all."""
    read, write = os.pipe()
    worker = os.fork()
    if worker == 0:
        os.close(read)
        work(path, write)
    os.close(write)
    told, letters_before = b"", chance.randrange(3)
    while told.count(b"\n") < 1 + letters_before and b"end" not in told and select.select([read], [], [], 30)[0]:
        told += os.read(read, 1 << 16)
    time.sleep(chance.uniform(0, 0.05))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    while part := os.read(read, 1 << 16):
        told += part
    os.close(read)
    return told.decode().rpartition("\n")[0].split("\n")[1:]


def main() -> int:
    """Kill and start again until everything is issued; prints the numbers told, one a line."""
    one_cache_of_statements()
    path, chance = Path(sys.argv[1]), random.Random(7)
    told: list[str] = []
    while "end" not in told:
        told += killed_once(path, chance)
    print("\n".join(x for x in told if x != "end"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
