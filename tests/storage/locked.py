"""A company file under a password, made cheaply; and a process of its own that converts one until it is killed."""

import os
import random
import signal
import time
from pathlib import Path

from app.core.clock import Clock
from app.storage import encrypting, keys
from app.storage.company_file import CompanyFile
from app.storage.keys import FileKey
from app.storage.unit_of_work import Actor
from tests.storage import given

WORDS = "kade 17 in de mist"
CHEAP = 4
"""log2 of N: enough for a test."""
ANNA = Actor(1, "Anna")


def key(password: str = WORDS) -> FileKey:
    return keys.new(password, CHEAP)


def office(path: Path, clock: Clock = given.CLOCK, password: str = WORDS) -> given.Office:
    """The small office in an encrypted file."""
    return given.company(CompanyFile.create(path, clock=clock, key=key(password)), clock)


def again(path: Path, password: str = WORDS) -> FileKey:
    """The key of a file, from its password; as after a start of the program."""
    header = keys.header_of(path)
    assert header is not None
    keys.forget(header)
    found = keys.key_from(header, password, path)
    keys.remember(found)
    return found


def holding(folder: Path, *words: str) -> list[str]:
    """Names of the files below a folder in whose bytes one of the words is found, in any encoding of a file of ours."""
    sought = [word.encode(encoding) for word in words for encoding in ("utf-8", "utf-16-le", "utf-16-be")]
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and any(s in path.read_bytes() for s in sought))


def killed(path: Path, backups: Path, way: str, chance: random.Random, steps: int) -> None:
    """Convert in a process of its own, one way, and kill it a moment after it told so many steps."""
    read, write = os.pipe()
    worker = os.fork()
    if worker == 0:
        os.close(read)
        wanted = None if way == "plain" else key()
        encrypting.convert(path, wanted, ANNA, given.CLOCK, backups, lambda _done, _of: os.write(write, b".") and None)
        os._exit(0)
    os.close(write)
    while steps > 0 and (found := os.read(read, 1)):
        steps -= len(found)
    time.sleep(chance.uniform(0, 0.1))
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    os.close(read)
