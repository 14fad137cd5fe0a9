"""Open, bring up to date and look after a company file: what the windows and the command line say about it (closing 6)."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path

from sqlalchemy import text

from app import paths
from app.core.clock import Clock
from app.core.enums import Source
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.models.base import Base
from app.services import desks, sign_in
from app.services.desk import Desk
from app.services.environment import told
from app.services.sign_in import Door
from app.storage import audit, errors, keys, lock, places, restore
from app.storage.company_file import check_version
from app.storage.engine import SCHEMA_VERSION, Target, is_postgres
from app.storage.migrations import run
from app.storage.sealed import Password

declare({
    "SAF-empty": N_("This file holds no company yet. Choose New company to make one."),
    "SAF-016-place": N_("Only {free} MB are free on this disk. A company file needs room to grow; 500 MB are a good beginning."),
    "SAF-new-name": N_("Give the file a name."),
    "SAF-new-folder": N_("The folder {path} cannot be written to. Choose another one."),
    "SAF-008-refused": N_("{path} lies on a network drive, and this computer is set to refuse company files there. Move it to a "
                          "folder on this computer, or put the books on a server."),
    "SAF-014-server": N_("A database on a server is checked there, with the server's own tools."),
})

_ROOMY = 500 * places.MEGABYTE


class Kind(StrEnum):
    """Why a file was not opened: each has its own ways on."""

    MISSING = "missing"
    FOREIGN = "foreign"
    NEWER = "newer"
    OLDER = "older"
    IN_USE = "in_use"
    DAMAGED = "damaged"
    LOCKED = "locked"
    BUSY = "busy"
    EMPTY = "empty"
    OTHER = "other"


_KINDS: tuple[tuple[type[errors.StorageError], Kind], ...] = (
    (errors.NotFoundError, Kind.MISSING), (errors.NotOurFileError, Kind.FOREIGN), (errors.NewerFileError, Kind.NEWER),
    (errors.OlderFileError, Kind.OLDER), (errors.AlreadyOpenError, Kind.IN_USE), (errors.DamagedFileError, Kind.DAMAGED),
    (errors.FileBusyError, Kind.BUSY), (errors.LockedFileError, Kind.LOCKED),
)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not opened; `silent` = the other computer has not been heard of for ten minutes (SAF-006)."""

    target: Target
    kind: Kind
    problem: Problem
    silent: bool = False
    here: bool = False
    """The holder is a program of this user on this computer (SAF-005)."""


def open_file(target: Target, *, clock: Clock, language: str, region: str, read_only: bool = False, take_over: bool = False,
              source: Source = Source.WINDOW, refuse_network: bool = False) -> Desk | Refused | Door:
    """A desk at the file, its door where people sign in, or why not; nothing is changed by a refusal.

    (SAF-006, 008, 011, 014, 018, 032, 033, AUD-015)
    """
    if refuse_network and (refused := on_network(target)) is not None:
        return Refused(target, Kind.OTHER, refused)
    try:
        door = desks.at_door(target, clock=clock, language=language, region=region, read_only=read_only, take_over=take_over,
                             source=source)
        return door if door.asks else sign_in.come_in(door)
    except errors.StorageError as refused:
        kind = next((kind for exception, kind in _KINDS if isinstance(refused, exception)), Kind.OTHER)
        holder = lock.read(Path(target)) if kind in (Kind.IN_USE, Kind.LOCKED) else None
        return Refused(target, kind, Problem(refused.code, refused.saw), holder is not None and lock.silent(holder),
                       holder is not None and lock.is_here(holder))
    except LookupError:
        return Refused(target, Kind.EMPTY, error("SAF-empty"))


def on_network(target: Target) -> Problem | None:
    """What is said of a file on a network drive where such are refused (SAF-008)."""
    if is_postgres(target) or places.place_of(Path(target)).kind is not places.Kind.NETWORK:
        return None
    return error("SAF-008-refused", path=str(target))


def bring_up_to_date(target: Path, clock: Clock, step: Callable[[int, int], None], folder: Path | None = None,
                     password: Password | None = None) -> Outcome[Path]:
    """Back up, migrate a copy, change places; gives where the old file lies.

    A `step` that raises is a cancellation: until the switch nothing has changed (SAF-033, 034).
    """
    def go_on(done: int, of: int) -> bool:
        step(done, of)
        return True

    def work() -> Path:
        kept = run.migrate(target, progress=go_on, backup_to=folder or paths.backups_folder(), now=clock.now(),
                           password=password)
        return kept or target

    return told(work)


def bring_server_up_to_date(target: str, step: Callable[[int, int], None]) -> Outcome[tuple[int, int]]:
    """Migrate a database in its place, all or nothing; gives its versions of before and now.

    The question about a backup on the server comes before. A `step` that raises is a cancellation (SAF-033, 034, 036).
    """
    def go_on(done: int, of: int) -> bool:
        step(done, of)
        return True

    return told(lambda: (run.migrate_server(target, progress=go_on) or SCHEMA_VERSION, SCHEMA_VERSION))


def version_before(target: Target) -> int | None:
    """The version of an older file or database that can be brought up to date, None for one that is; nothing is written.

    Raises the exceptions of `storage.errors` for what is missing, not ours, newer or cannot be reached (SAF-032, 033, 036).
    """
    try:
        check_version(target)
    except errors.OlderFileError as older:
        return int(str(older.saw["database_version" if is_postgres(target) else "file_version"]))
    return None


def newest_version() -> int:
    """The schema version that this program writes."""
    return SCHEMA_VERSION


def demo_is_ready() -> bool:
    """Is the demo company there, made by a program with these very tables?"""
    stamp = paths.demo_file().with_suffix(".stamp")
    return paths.demo_file().exists() and stamp.exists() and stamp.read_text(encoding="ascii") == tables_fingerprint()


def make_demo(clock: Clock) -> Path:
    """The demo company, made the first time and kept.

    It is made under another name until it is whole, so that a stopped making starts afresh; one of other tables is put aside.
    """
    from app.services import demo

    file = paths.demo_file()
    if not demo_is_ready():
        file.parent.mkdir(parents=True, exist_ok=True)
        for left in file.parent.glob("making*"):
            left.unlink()
        draft = file.with_name(f"making{paths.SUFFIX}")
        demo.make(draft, clock=clock)
        if file.exists():
            file.replace(file.with_name(f"demo-before{paths.SUFFIX}"))
        draft.replace(file)
        file.with_suffix(".stamp").write_text(tables_fingerprint(), encoding="ascii")
    return file


def tables_fingerprint() -> str:
    """A fingerprint of all tables and columns."""
    names = sorted(f"{column.table.name}.{column.name} {column.type!r}" for table in Base.metadata.tables.values()
                   for column in table.columns)
    return hashlib.sha256("\n".join(names).encode()).hexdigest()


# ---------------------------------------------------------------- places

def check_place(target: Path, *, refuse_network: bool = False) -> tuple[Problem, ...]:
    """What speaks against a place for a new file: errors refuse, warnings about network, sync folder and space are told."""
    if not target.name.strip() or target.stem in ("", ".") or target.name.startswith(".tegoed"):
        return (error("SAF-new-name", at="file"),)
    full = with_suffix(target)
    if full.exists():
        return (error("SAF-exists", at="file", path=str(full)),)
    folder = _existing(full.parent)
    if not places.writable(folder / "x") or not folder.is_dir():
        return (error("SAF-new-folder", at="file", path=str(full.parent)),)
    found: list[Problem] = []
    place = places.place_of(full)
    if refuse_network and (refused := on_network(full)) is not None:
        return (replace(refused, field="file"),)
    if place.kind is places.Kind.NETWORK:
        found.append(warning("SAF-008-network", key=f"SAF-008-{full.parent}", at="file", path=str(full)))
    elif place.kind is places.Kind.SYNC:
        found.append(warning("SAF-009-sync", key=f"SAF-009-{full.parent}", at="file", path=str(full), client=place.name))
    elif place.kind is places.Kind.REMOVABLE:
        found.append(warning("SAF-011-removable", key=f"SAF-011-{full.parent}", at="file", path=str(full)))
    free = places.free_bytes(folder / "x")
    if free < _ROOMY:
        found.append(warning("SAF-016-place", key="SAF-016", at="file", free=free // places.MEGABYTE))
    return tuple(found)


def with_suffix(target: Path) -> Path:
    """The path with the ending of company files."""
    return target if target.suffix == paths.SUFFIX else target.with_name(target.name + paths.SUFFIX)


def free_place(name: str) -> Path:
    """A path in the user's documents whose name is not taken: what the wizard proposes."""
    kept = "".join(c for c in name if c.isalnum() or c in " -_&.").strip(" .")[:60] or "Tegoed"
    folder, count = paths.companies_folder(), 1
    path = folder / f"{kept}{paths.SUFFIX}"
    while path.exists():
        count += 1
        path = folder / f"{kept} {count}{paths.SUFFIX}"
    return path


def _existing(folder: Path) -> Path:
    """The folder itself, or the nearest one above it that exists."""
    return next((f for f in (folder.absolute(), *folder.absolute().parents) if f.exists()), Path("/"))


# ---------------------------------------------------------------- the recent list

@dataclass(frozen=True, slots=True)
class Recent:
    """A file of the recent list: `there` is False when it is gone; servers are taken on trust (SAF-005)."""

    target: Target
    name: str
    place: str
    there: bool
    changed: datetime | None


def recent(targets: tuple[str, ...]) -> list[Recent]:
    """The files opened lately, with what is to be seen without opening them."""
    return [_recent(target) for target in targets]


def _recent(target: str) -> Recent:
    if "://" in target:
        return Recent(target, target.rsplit("/", 1)[-1], target.split("@")[-1].rsplit("/", 1)[0], True, None)
    path = Path(target)
    there = path.is_file()
    changed = datetime.fromtimestamp(path.stat().st_mtime).astimezone() if there else None
    return Recent(path, path.stem, str(path.parent), there, changed)


# ---------------------------------------------------------------- the open file

@dataclass(frozen=True, slots=True)
class Health:
    """What is worth knowing about the open file; sizes in bytes (CLW-026)."""

    place: str
    size: int
    free: int
    journal: str
    schema: int
    kind: str
    companies: int
    users: int
    changes: int
    encrypted: bool
    anchor: str
    """Number and fingerprint of the newest record of the trail: kept elsewhere, it shows a trail written anew (AUD-023)."""
    holder: str = ""
    """Who has it open for writing, and on which computer (SAF-006)."""


def health(desk: Desk) -> Health:
    """Facts about the open file, without a word about customers."""
    with desk.reading() as session:
        companies, users, changes = session.execute(text(
            'select (select count(*) from company), (select count(*) from "user"), changes from company_file')).one()
        seq, digest = audit.newest(session)
        anchor, target = f"{seq} · {digest}", desk.file.target
        if is_postgres(target):
            return Health(desk.file.name, 0, 0, "PostgreSQL", SCHEMA_VERSION, "server", companies, users, changes, False, anchor)
        path = Path(target)
        journal = str(session.execute(text("PRAGMA journal_mode")).scalar_one()).upper()
    held = lock.read(path)
    return Health(str(path), *_room(path), journal, SCHEMA_VERSION, places.place_of(path).kind.value, companies, users, changes,
                  keys.is_encrypted(path), anchor, f"{held.user} · {held.computer}" if held is not None else "")


def _room(path: Path) -> tuple[int, int]:
    """Size of the file with its log, and what is free on its disk; nothing of a medium that was taken out."""
    log = path.with_name(path.name + "-wal")
    try:
        return path.stat().st_size + (log.stat().st_size if log.exists() else 0), places.free_bytes(path)
    except OSError:
        return 0, 0


def read_only_because(desk: Desk) -> Problem | None:
    """Why nothing can be written now; None when it can (SAF-006, 011, 014, 017, 027)."""
    cause = desk.file.read_only
    return None if cause is None else Problem(cause.code, cause.saw)


def is_open(desk: Desk) -> bool:
    """Is the file of a desk still open? A restore closes it."""
    return is_postgres(desk.file.target) or desk.file.lock is not None or desk.file.read_only is not None


def is_copy(desk: Desk) -> bool:
    """Is this a restored copy, for looking things up only (SAF-027)?"""
    return desk.file.read_only is not None and desk.file.read_only.code == "SAF-027-copy"


def can_try_again(desk: Desk) -> bool:
    """Does the read-only mode come from a disk that may be well again (SAF-017)?"""
    return isinstance(desk.file.read_only, errors.DiskError)


def try_again(desk: Desk) -> bool:
    """Leave read-only mode when the disk takes a write again (SAF-017)."""
    return desk.file.try_again()


def move(path: Path, folder: Path) -> Outcome[Path]:
    """Move a closed file to another folder; the old one stays as `NAME.moved` (SAF-009, 037)."""
    return told(lambda: restore.move(path, folder))


def due_reminder(newest: datetime, now: datetime, after_days: int) -> str | None:
    """`remind` when the newest verified backup is `after_days` old (0 = never), `alarm` after 14 days (SAF-030)."""
    if now - newest >= timedelta(days=14):
        return "alarm"
    return "remind" if after_days and now - newest >= timedelta(days=after_days) else None
