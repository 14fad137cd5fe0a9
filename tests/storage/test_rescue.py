"""Of a damaged file comes out what can be read, and the file stays as it was found (SAF-014)."""

import csv
import sqlite3
from pathlib import Path

import pytest

from app.storage import archive, errors, rescue
from tests.storage import given

LETTER = b"%PDF-1.7 a letter as it was sent"


def unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """A closed file with vouchers and a letter."""
    office = given.office(tmp_path / "bakker.tegoed")
    office.post(*range(100, 160))
    with office.desk.writing("archive.keep") as unit:
        archive.keep(unit.session, LETTER)
    office.file.close()
    return tmp_path / "bakker.tegoed"


def rows(path: Path, table: str) -> list[dict[str, str]]:
    """A table as it was written."""
    with (path / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.mark.rule("SAF-014")
def test_of_a_whole_file_everything_comes_out(closed: Path, tmp_path: Path) -> None:
    done = rescue.export_readable(closed, tmp_path / "out", unheard)
    assert done.damaged == () and done.documents == 1 and done.folder == tmp_path / "out"
    raw = sqlite3.connect(closed)
    counts = {t.name: raw.execute(f'select count(*) from "{t.name}"').fetchone()[0] for t in done.tables}
    raw.close()
    assert {t.name: t.rows for t in done.tables} == counts and done.rows == sum(counts.values())
    assert {r["posting_date"] for r in rows(done.folder, "voucher")} == {"2026-03-07"}
    assert sum(int(r["amount"]) for r in rows(done.folder, "customer_ledger_entry")) == sum(range(100, 160))
    [document] = list((done.folder / "documents").iterdir())
    assert document.suffix == ".pdf" and document.read_bytes() == LETTER
    assert "voucher\t60\tok" in (done.folder / "report.txt").read_text(encoding="utf-8")


@pytest.mark.rule("SAF-014")
def test_a_damaged_page_costs_its_rows_and_no_others(closed: Path, tmp_path: Path) -> None:
    raw = sqlite3.connect(closed)
    raw.execute("pragma wal_checkpoint(truncate)")
    size = raw.execute("pragma page_size").fetchone()[0]
    leaves = [n for n, in raw.execute("select pageno from dbstat where name = 'audit_payload' and pagetype = 'leaf' "
                                      "order by pageno")] if _has_dbstat(raw) else _pages_with(closed, size, b"legal_name")
    whole = raw.execute("select count(*) from audit_payload").fetchone()[0]
    raw.close()
    content = bytearray(closed.read_bytes())
    at = (leaves[len(leaves) // 2] - 1) * size
    content[at:at + size] = b"\xff" * size
    closed.write_bytes(content)
    done = rescue.export_readable(closed, tmp_path / "out", unheard)
    assert done.damaged == ("audit_payload",)
    read = next(t for t in done.tables if t.name == "audit_payload")
    assert 0 < read.rows < whole and len(rows(done.folder, "audit_payload")) == read.rows
    assert len(rows(done.folder, "voucher")) == 60 and done.documents == 1
    assert closed.read_bytes() == bytes(content), "the damaged file is kept as it is"
    assert "audit_payload" in (done.folder / "report.txt").read_text(encoding="utf-8")


def _has_dbstat(raw: sqlite3.Connection) -> bool:
    try:
        raw.execute("select 1 from dbstat limit 1")
    except sqlite3.OperationalError:
        return False
    return True


def _pages_with(path: Path, size: int, word: bytes) -> list[int]:
    """Pages of a table that hold a word (where the library tells nothing about pages)."""
    content = path.read_bytes()
    return [n // size + 1 for n in range(0, len(content), size) if content[n] == 0x0D and word in content[n:n + size]]


@pytest.mark.rule("SAF-014")
def test_where_nothing_can_be_read_that_is_said_and_nothing_is_left_behind(tmp_path: Path) -> None:
    path, content = tmp_path / "x.tegoed", b"not a database at all, but long enough to be looked at" * 40
    path.write_bytes(content)
    with pytest.raises(errors.DamagedFileError):
        rescue.export_readable(path, tmp_path / "out", unheard)
    assert not (tmp_path / "out").exists() and path.read_bytes() == content


@pytest.mark.rule("SAF-014")
def test_a_file_cut_off_to_nothing_lists_every_table_as_lost(tmp_path: Path) -> None:
    path = tmp_path / "x.tegoed"
    path.write_bytes(b"")
    done = rescue.export_readable(path, tmp_path / "out", unheard)
    assert done.rows == done.documents == 0 and len(done.damaged) == len(done.tables) > 50
