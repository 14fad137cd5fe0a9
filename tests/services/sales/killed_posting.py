"""Posts the drafts of a file in a process of its own that is killed at random moments; the parent looks at what stands."""

import os
import random
import select
import signal
import sys
import time
from pathlib import Path

import sqlalchemy

from app.models.invoices import SalesInvoice
from app.services.sales import invoice_posting
from tests.services.sales import trade
from tests.storage.statements import one_cache_of_statements


def work(path: Path, told: int, together: bool) -> None:
    """Post every draft, one by one or as a batch, telling each number that is safe."""
    office = trade.opened(path)
    os.write(told, b"open\n")
    with office.desk.reading() as session:
        drafts = session.scalars(sqlalchemy.select(SalesInvoice.id).where(SalesInvoice.state == "draft")).all()
    if together:
        invoice_posting.post_many(office.desk, drafts, each=lambda posted: _tell(told, posted))
    for draft in () if together else drafts:
        done = invoice_posting.post(office.desk, draft)
        if done.value is not None:
            _tell(told, done.value)
    os.write(told, b"end\n")
    time.sleep(30)


def _tell(told: int, posted: invoice_posting.PostedInvoice) -> None:
    os.write(told, f"{posted.number}\n".encode())


def killed_once(path: Path, chance: random.Random) -> list[str]:
    """Start a worker, kill it a moment after a few invoices; the numbers it told, `end` when it had posted all."""
    read, write = os.pipe()
    together = chance.random() < 0.5
    worker = os.fork()
    if worker == 0:
        os.close(read)
        work(path, write, together)
    os.close(write)
    told, before = b"", chance.randrange(4)
    while told.count(b"\n") < 1 + before and b"end" not in told and select.select([read], [], [], 30)[0]:
        told += os.read(read, 1 << 16)
    time.sleep(chance.uniform(0, 0.03))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    while part := os.read(read, 1 << 16):
        told += part
    os.close(read)
    return told.decode().rpartition("\n")[0].split("\n")[1:]


def main() -> int:
    """Kill and start again until everything is posted; prints the numbers told, one a line."""
    one_cache_of_statements()
    path, chance = Path(sys.argv[1]), random.Random(7)
    told: list[str] = []
    while "end" not in told:
        told += killed_once(path, chance)
    print("\n".join(x for x in told if x != "end"))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
