"""Consistent copies of a company file and safe names: nothing is ever overwritten half (SAF-020, SAF-033)."""

import hashlib
import os
import shutil
from contextlib import closing
from pathlib import Path

from sqlalchemy.exc import OperationalError

from app.storage import keys
from app.storage.engine import BUSY_MS, driver, make_engine, quoted, translated, unlocked

CONVERTING = ".converting"
"""Ending of a file that is written anew under another key, or under none."""
_BLOCK = 1 << 20


def copy_database(source: Path, target: Path) -> None:
    """A consistent copy while others read and write, as one file without a log beside it; encrypted as the source is."""
    engine = make_engine(source, read_only=True, still=True)
    raw, key = engine.raw_connection(), keys.key_of(source)
    try:
        with closing(unlocked(driver(key).connect(target), key)) as copy:
            connection = raw.driver_connection
            assert connection is not None
            connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    except driver(key).Error as problem:
        # It comes from the driver itself: told like what the engine says, or it would count as a fault of the program.
        raise translated(OperationalError("backup", None, problem), str(target)) from problem
    finally:
        raw.close()
        engine.dispose()
    flush(target)


def settle(path: Path) -> None:
    """Write a log that an unclean end left beside the file back into it, so that the file alone is the whole.

    Raises `FileBusyError` while another program reads it: its log would then stay, and be taken for that of whatever file
    comes in the place of this one.
    """
    if not any(path.with_name(path.name + ending).exists() for ending in ("-wal", "-journal")):
        return
    key = keys.key_of(path)
    module = driver(key)
    try:
        with closing(unlocked(module.connect(f"file:{quoted(path)}?mode=rw", uri=True, isolation_level=None), key)) as alone:
            alone.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
            # Whoever has the file open, if only to read, holds a lock that this mode does not share.
            alone.execute("PRAGMA locking_mode = EXCLUSIVE")
            alone.execute("select count(*) from company_file").fetchone()
            alone.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except module.Error as problem:
        raise translated(OperationalError("settle", None, problem), str(path)) from problem


def sha256(path: Path) -> str:
    """Fingerprint of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def flush(path: Path) -> None:
    """Have the disk really write a file, and the folder its name."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def free_name(path: Path) -> Path:
    """The path itself, or with a counter when that name is taken."""
    candidate, count = path, 1
    while candidate.exists():
        count += 1
        candidate = path.with_name(f"{path.stem}-{count}{path.suffix}")
    return candidate


def swap(fresh: Path, path: Path, kept: Path) -> Path:
    """Put `fresh` under the name `path` and keep what was there as `kept`; at every moment `path` is one of the two."""
    kept = free_name(kept)
    try:
        os.link(path, kept)
    except OSError:
        # Some file systems know no second name for a file.
        shutil.copy2(path, kept)
    os.replace(fresh, path)
    flush(path)
    return kept


def discard(path: Path) -> None:
    """Remove a work file of our own with its journals."""
    for name in (path.name, path.name + "-wal", path.name + "-shm", path.name + "-journal"):
        path.with_name(name).unlink(missing_ok=True)
