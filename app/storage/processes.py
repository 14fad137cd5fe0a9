"""Which other process keeps a file busy: asked of the system, which may not tell (SAF-018)."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_ENDINGS = ("", "-shm", "-wal", "-journal")
"""SQLite takes its locks on the file itself, or on the shared memory beside it."""
_PATIENCE = 3.0
"""Seconds the program of the system may take to answer."""
_MORE_DATA = 234


@dataclass(frozen=True, slots=True)
class Holder:
    """A process that has the file locked, or open; `process` is its number."""

    program: str
    process: int


def holder(path: Path) -> Holder | None:
    """The process that locks the file, else one that has it open; None where the system does not tell, or it is this one."""
    files = [beside for ending in _ENDINGS if (beside := path.with_name(path.name + ending)).exists()]
    if sys.platform == "win32":
        return _on_windows(files)
    found = _on_linux(files) if (_PROC / "locks").exists() else _listed(files)
    return next((known for process in found if process != os.getpid() and (known := _named(process)) is not None), None)


# ---------------------------------------------------------------- Linux

def _on_linux(files: list[Path]) -> Iterator[int]:
    """Who holds a lock, writers first; then who has the file open, as far as this user may see it."""
    yield from _locking(files)
    yield from _having_open({str(file.resolve()) for file in files})


def _locking(files: list[Path]) -> list[int]:
    """Processes of the system's table of locks; their numbers are the fifth word, device and file the sixth."""
    wanted = {str(file.stat().st_ino) for file in files}
    writers: list[int] = []
    readers: list[int] = []
    for line in (_PROC / "locks").read_text(encoding="ascii", errors="replace").splitlines():
        words = line.replace("->", "").split()
        if len(words) > 5 and words[5].rpartition(":")[2] in wanted and words[4].isdecimal():
            (writers if words[3] == "WRITE" else readers).append(int(words[4]))
    return [*writers, *readers]


def _having_open(paths: set[str]) -> Iterator[int]:
    """Processes with one of the files among their open ones; those of other users cannot be looked into."""
    for process in _PROC.iterdir():
        if process.name.isdecimal():
            try:
                if any(os.readlink(handle) in paths for handle in (process / "fd").iterdir()):
                    yield int(process.name)
            except OSError:
                continue


def _named(process: int) -> Holder | None:
    """The process with its name; None when it is gone."""
    try:
        return Holder((_PROC / str(process) / "comm").read_text(encoding="utf-8", errors="replace").strip(), process)
    except OSError:
        name = _asked("ps", "-o", "comm=", "-p", str(process)).strip()
        return Holder(Path(name).name, process) if name else None


# ---------------------------------------------------------------- macOS

def _listed(files: Iterable[Path]) -> list[int]:
    """What `lsof` says, where there is one: a line `p` with a number for each process."""
    lines = _asked("lsof", "-F", "p", "--", *map(str, files)).splitlines()
    return [int(line[1:]) for line in lines if line.startswith("p") and line[1:].isdecimal()]


def _asked(program: str, *arguments: str) -> str:
    """What a program of the system writes; nothing where it is not there or takes too long."""
    found = shutil.which(program)
    if found is None:
        return ""
    try:
        return subprocess.run([found, *arguments], capture_output=True, text=True, errors="replace", timeout=_PATIENCE,
                              check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""


# ---------------------------------------------------------------- Windows

def _on_windows(files: list[Path]) -> Holder | None:
    """What the Restart Manager says, which installers ask the same; it has not been run on Windows yet."""
    if sys.platform != "win32":
        return None
    import ctypes
    from ctypes import wintypes

    class Process(ctypes.Structure):
        """RM_PROCESS_INFO."""

        _fields_ = [("id", wintypes.DWORD), ("started", wintypes.FILETIME), ("name", wintypes.WCHAR * 256),
                    ("service", wintypes.WCHAR * 64), ("kind", ctypes.c_int), ("status", wintypes.ULONG),
                    ("session", wintypes.DWORD), ("restartable", wintypes.BOOL)]

    manager = ctypes.WinDLL("rstrtmgr")
    session, key = wintypes.DWORD(), ctypes.create_unicode_buffer(33)
    if manager.RmStartSession(ctypes.byref(session), 0, key):
        return None
    try:
        names = (wintypes.LPCWSTR * len(files))(*map(str, files))
        if manager.RmRegisterResources(session, len(files), names, 0, None, 0, None):
            return None
        needed, count, why = wintypes.UINT(), wintypes.UINT(16), wintypes.DWORD()
        found = (Process * 16)()
        answer = manager.RmGetList(session, ctypes.byref(needed), ctypes.byref(count), found, ctypes.byref(why))
        listed = [] if answer not in (0, _MORE_DATA) else found[:count.value]
        return next((Holder(p.name, p.id) for p in listed if p.id != os.getpid()), None)
    finally:
        manager.RmEndSession(session)
