"""While another program reads a file nothing takes its place: its log would be taken for that of the new one (SAF-006)."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from app.core.clock import FixedClock
from app.models.ledger import Voucher
from app.storage import backup, copying, errors, restore, verify
from app.storage.company_file import CompanyFile
from app.storage.migrations import Revision, run
from tests.storage import given

NOW = FixedClock(datetime(2026, 3, 7, 9, 0, tzinfo=UTC))


@contextmanager
def reader(path: Path) -> Iterator[None]:
    """Another program has the file open to look things up (SAF-006)."""
    other = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        assert other.execute("select count(*) from voucher").fetchone() is not None
        yield
    finally:
        other.close()


def restored(office: given.Office, made: backup.Made, folder: Path) -> None:
    restore.restore(made.path, office.file, folder / "b", office.desk.actor, NOW)


def moved(office: given.Office, _made: backup.Made, folder: Path) -> None:
    office.file.close()
    restore.move(Path(office.file.target), folder / "new")


def migrated(office: given.Office, _made: backup.Made, _folder: Path) -> None:
    office.file.close()
    run.migrate(Path(office.file.target), revisions=[Revision(99, "nothing", lambda _operations: None)])


@pytest.mark.rule("SAF-006", "SAF-018", "SAF-026", "SAF-033")
@pytest.mark.parametrize("act", [restored, moved, migrated])
def test_nothing_takes_the_place_of_a_file_that_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
                                                        act: Callable[[Any, Any, Path], None]) -> None:
    monkeypatch.setattr(copying, "BUSY_MS", 1)
    path = tmp_path / "bakker.tegoed"
    office = given.office(path, NOW)
    office.post(100)
    made = backup.make(office.file, office.desk.actor, tmp_path / "b", "manual")
    with reader(path):
        office.post(*[200] * 20)
        with pytest.raises(errors.FileBusyError):
            act(office, made, tmp_path)
    assert {p.name for p in tmp_path.iterdir() if p.is_file() and p.suffix == ".tegoed"} == {path.name}
    file = CompanyFile.open(path, clock=NOW)
    with file.reading() as session:
        assert session.scalar(select(func.count(Voucher.id))) == 21, "what was in the log only is there"
        assert verify.prove(session) == []
    file.close()
    assert not path.with_name(path.name + "-wal").exists()
