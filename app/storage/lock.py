"""The lock file beside a company file: who has it open, where, since when, and whether that one still lives (SAF-006).

The system itself holds a lock on the file for as long as the process lives, so that on one computer a lock left behind by a
crash or a power cut is known for certain; a process number may long belong to another program. Other computers see the heartbeat.
"""

import contextlib
import errno
import getpass
import json
import os
import platform
import sys
import threading
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage import errors

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

HEARTBEAT_SECONDS = 15.0
BEYOND = 1 << 20
"""The byte that is locked on Windows, where a locked one cannot be read: far behind what is written."""
STALE_AFTER = timedelta(minutes=10)
"""A lock of another computer without a heartbeat for so long may be taken over, once the user says that it is off."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock; times are ISO, UTC."""

    computer: str
    user: str
    process: int
    since: str
    beat: str


def lock_path(path: Path) -> Path:
    """The lock beside the file."""
    return path.with_name(path.name + ".lock")


def read(path: Path) -> Holder | None:
    """Who holds the file, if anybody does and the lock can be read."""
    try:
        return Holder(**json.loads(lock_path(path).read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError, TypeError):
        return None


class FileLock:
    """Held while a company file is open for writing; a thread keeps its heartbeat."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stop = threading.Event()
        now = _now()
        self._holder = Holder(platform.node(), _user(), os.getpid(), now, now)
        self._handle = -1
        self._thread: threading.Thread | None = None

    def acquire(self, *, take_over: bool = False) -> bool:
        """Take the lock; True when it was left behind by a process that is gone. Raises `AlreadyOpenError`,
        `DiskFullError`."""
        handle = self._held_by_system()
        while handle is None:
            handle = self._held_by_system()
        before = read(self._path)
        if before is not None and before.computer != platform.node() and not (take_over and silent(before)):
            _let_go(handle)
            raise self._refusal(before)
        left_behind = os.fstat(handle).st_size > 0
        try:
            _write(handle, self._holder)
        except OSError as trouble:
            _let_go(handle, self._path)
            if trouble.errno in errors.FULL:
                raise errors.DiskFullError("SAF-017-full", path=str(self._path)) from trouble
            raise
        self._handle = handle
        self._thread = threading.Thread(target=self._beat, name="company-file-heartbeat", daemon=True)
        self._thread.start()
        return left_behind

    def _held_by_system(self) -> int | None:
        """The lock file, locked by the system for this process; None when it was taken away meanwhile: try again."""
        handle = os.open(lock_path(self._path), os.O_CREAT | os.O_RDWR, 0o666)
        if not _taken(handle):
            os.close(handle)
            raise self._refusal(read(self._path))
        if not _is_still(handle, lock_path(self._path)):
            os.close(handle)
            return None
        return handle

    def _refusal(self, holder: Holder | None) -> errors.AlreadyOpenError:
        known = holder or self._holder
        return errors.AlreadyOpenError("SAF-006-open", path=str(self._path), user=known.user, computer=known.computer,
                                       since=known.since[:16].replace("T", " "))

    def _beat(self) -> None:
        while not self._stop.wait(HEARTBEAT_SECONDS):
            try:
                _write(self._handle, replace(self._holder, beat=_now()))
            except OSError:
                continue

    def release(self) -> None:
        """Give the file free."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=2)
        if self._handle >= 0:
            _let_go(self._handle, self._path)
            self._handle = -1


def _write(handle: int, holder: Holder) -> None:
    """Say who holds the file. Written over what stood there, so that a reader never finds it empty for long."""
    words = json.dumps(asdict(holder)).encode("utf-8")
    os.lseek(handle, 0, os.SEEK_SET)
    if os.write(handle, words) < len(words):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    os.ftruncate(handle, len(words))


def _let_go(handle: int, path: Path | None = None) -> None:
    """Close the lock file; with a path it is taken away as well, before closing where the system allows it."""
    if path is not None and sys.platform != "win32" and _is_still(handle, lock_path(path)):
        lock_path(path).unlink(missing_ok=True)
    os.close(handle)
    if path is not None and sys.platform == "win32":
        with contextlib.suppress(OSError):
            lock_path(path).unlink(missing_ok=True)


def _is_still(handle: int, path: Path) -> bool:
    """Is the file of a handle still the one that stands there?"""
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _taken(handle: int) -> bool:
    """Have the system lock the file for this process; False = another one, or another window of this one, has it."""
    try:
        if sys.platform == "win32":
            os.lseek(handle, BEYOND, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as refused:
        # A file system that knows no locks leaves the process number and the heartbeat.
        return refused.errno in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS) and not _in_use(handle)
    return True


def _in_use(handle: int) -> bool:
    """Without locks of the system: is the process that wrote the file still there?"""
    try:
        holder = Holder(**json.loads(os.pread(handle, 4096, 0))) if sys.platform != "win32" else None
    except (ValueError, TypeError):
        return False
    return holder is not None and holder.computer == platform.node() and _alive(holder.process)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def is_here(holder: Holder) -> bool:
    """Is the holder a program of this user on this computer (SAF-005)?"""
    return holder.computer == platform.node() and holder.user == _user()


def silent(holder: Holder) -> bool:
    """Has another computer been without a heartbeat for ten minutes?"""
    return datetime.now(UTC) - datetime.fromisoformat(holder.beat) > STALE_AFTER


def _alive(process: int) -> bool:
    """Does a process of this computer run?"""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
