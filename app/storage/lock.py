"""The lock file beside a company file: who has it open, where, since when, and whether that one still lives (SAF-006)."""

import getpass
import json
import os
import platform
import sys
import threading
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage import errors

HEARTBEAT_SECONDS = 15.0
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
        self._thread: threading.Thread | None = None

    def acquire(self, *, take_over: bool = False) -> bool:
        """Take the lock; True when it was left behind by a process that is gone. Raises `AlreadyOpenError`,
        `DiskFullError`."""
        left_behind = False
        for _attempt in range(2):
            try:
                handle = os.open(lock_path(self._path), os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666)
            except FileExistsError:
                holder = read(self._path)
                if holder is not None and not _gone(holder) and not (take_over and silent(holder)):
                    raise errors.AlreadyOpenError("SAF-006-open", path=str(self._path), user=holder.user,
                                                  computer=holder.computer, since=holder.since[:16].replace("T", " ")) from None
                lock_path(self._path).unlink(missing_ok=True)
                left_behind = True
                continue
            self._write(handle)
            break
        self._thread = threading.Thread(target=self._beat, name="company-file-heartbeat", daemon=True)
        self._thread.start()
        return left_behind

    def _write(self, handle: int) -> None:
        """Say who holds the file; a full disk takes no lock and leaves none behind (SAF-017)."""
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps(asdict(self._holder)))
        except OSError as trouble:
            lock_path(self._path).unlink(missing_ok=True)
            if trouble.errno in errors.FULL:
                raise errors.DiskFullError("SAF-017-full", path=str(self._path)) from trouble
            raise

    def _beat(self) -> None:
        while not self._stop.wait(HEARTBEAT_SECONDS):
            fresh = {**asdict(self._holder), "beat": _now()}
            try:
                lock_path(self._path).write_text(json.dumps(fresh), encoding="utf-8")
            except OSError:
                continue

    def release(self) -> None:
        """Give the file free."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(timeout=2)
        lock_path(self._path).unlink(missing_ok=True)


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "?"


def _gone(holder: Holder) -> bool:
    """Is the holder a process of this computer that ended without saying so?"""
    if holder.computer != platform.node():
        return False
    return holder.process != os.getpid() and not _alive(holder.process)


def is_here(holder: Holder) -> bool:
    """Is the holder a program of this user on this computer (SAF-005)?"""
    return holder.computer == platform.node() and holder.user == _user()


def silent(holder: Holder) -> bool:
    """Has another computer been without a heartbeat for ten minutes?"""
    return datetime.now(UTC) - datetime.fromisoformat(holder.beat) > STALE_AFTER


def _alive(process: int) -> bool:
    """Does a process of this computer run?"""
    if sys.platform == "win32":
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
