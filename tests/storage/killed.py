"""Posts in a process of its own that is killed at random moments, over and over; says what was found afterwards."""

import json
import os
import random
import select
import shutil
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func
from sqlalchemy import select as query

from app.models.ledger import Voucher
from app.services.corrections import settle
from app.storage import archive, verify
from app.storage.company_file import CompanyFile
from tests.storage import given
from tests.storage.statements import one_cache_of_statements

TENTH = ("L1", "L2", "L3", "L4", "L5", "L6", "L7", "L8", "L9", "L13")
"""Proofs after every tenth kill: whatever breaks them stays broken, so nothing is missed in between."""


def work(path: Path, told: int, seed: int) -> None:
    """Post, settle and archive without end; every number that is safe is told through the pipe."""
    chance = random.Random(seed)
    office, parent = given.reopened(path), os.getppid()
    os.write(told, b"open\n")
    while os.getppid() == parent:  # nobody is left to kill it when the test itself was stopped
        one_unit(office, chance, lambda numbers: os.write(told, numbers.encode()))
    os._exit(1)


def one_unit(office: given.Office, chance: random.Random, tell: Callable[[str], object]) -> None:
    """Post an invoice and its credit with a document, tell their numbers, and settle them every other time."""
    amount = chance.randrange(1, 99_999)
    with office.desk.writing("post") as unit:
        debit, credit = given.posting.post_all(office.desk, unit, [office.plan(amount), office.plan(-amount)])
        archive.keep(unit.session, chance.randbytes(2_000))
    tell(f"{debit.number}\n{credit.number}\n")
    if chance.random() < 0.5:
        settle(office.desk, debit.entry_ids[0], credit.entry_ids[0], amount, given.DAY)


def warmed(path: Path) -> None:
    """Do the work a few times on a copy: the workers are forked with every statement compiled already."""
    scratch = path.with_name("warm.tegoed")
    shutil.copy(path, scratch)
    office, chance = given.reopened(scratch), random.Random(1)
    for _time in range(6):
        one_unit(office, chance, len)
    office.file.close()


def killed_once(path: Path, chance: random.Random) -> list[str]:
    """Start a worker, kill it a moment after its first few units, or after it opened; gives the numbers it told were safe.

    The moment counts from what the worker did, not from a clock, so that a busy machine finds the same places to kill at.
    """
    read, write = os.pipe()
    seed = chance.randrange(1 << 30)
    worker = os.fork()
    if worker == 0:
        os.close(read)
        work(path, write, seed)
    os.close(write)
    told, units = b"", chance.randrange(4)
    while told.count(b"\n") < 1 + 2 * units and select.select([read], [], [], 30)[0]:
        told += os.read(read, 1 << 16)
    time.sleep(chance.uniform(0, 0.03))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    while part := os.read(read, 1 << 16):
        told += part
    os.close(read)
    return told.decode().rpartition("\n")[0].split("\n")[1:]


def examined(path: Path, safe: list[str], proofs: tuple[str, ...] | None) -> list[str]:
    """What is wrong with the file after a kill; None = by every proof there is."""
    file = CompanyFile.open(path, clock=given.CLOCK)
    faults = [f"{n.code} {n.saw}" for n in file.notices if n.code != "SAF-012-unclean"]
    with file.reading() as session:
        faults += [str(f) for f in verify.prove(session, proofs)] if proofs != () else []
        kept = set(session.scalars(query(Voucher.number).where(Voucher.number.in_(safe))))
        faults += [f"{number} was told and is gone" for number in safe if number not in kept]
        if (session.scalar(query(func.count(Voucher.id))) or 0) % 2:
            faults.append("half a unit of work")
    file.close()
    return faults


def main(path: Path, kills: int, seed: int) -> None:
    """Kill as often as asked, examine after each, and print the findings as JSON."""
    one_cache_of_statements()
    warmed(path)
    chance = random.Random(seed)
    told = 0
    for number in range(1, kills + 1):
        safe = killed_once(path, chance)
        told += len(safe)
        faults = examined(path, safe, None if number % 50 == 0 or number == kills else TENTH if number % 10 == 0 else ())
        if faults:
            break
    print(json.dumps({"kills": number, "told": told, "faults": faults}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
