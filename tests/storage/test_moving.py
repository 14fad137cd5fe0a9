"""A company file moves to a server: every table equal, the file kept and read only, nothing half (SAF-036)."""

import os
import signal
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy

from app.core.clock import FixedClock
from app.models.base import Base
from app.services.corrections import settle
from app.storage import archive, errors, moving, verify
from app.storage.company_file import CompanyFile
from tests import conftest
from tests.storage import given

pytestmark = [pytest.mark.postgres, pytest.mark.skipif(not conftest.SERVER, reason="TEGOED_TEST_POSTGRES names no server")]


@pytest.fixture
def server() -> Iterator[str]:
    """An empty database on the server."""
    with conftest.new_database() as url:
        yield url


@pytest.fixture
def books(tmp_path: Path) -> Path:
    """A closed file with vouchers, a settled pair and an archived document."""
    office = given.office(tmp_path / "office.tegoed")
    invoice, credit, _small = office.post(12_345, -5_000, 99)
    settle(office.desk, invoice.entry_ids[0], credit.entry_ids[0], 5_000, given.DAY)
    with office.desk.writing("post") as unit:
        archive.keep(unit.session, bytes(range(256)) * 40)
    office.file.close()
    return tmp_path / "office.tegoed"


def move(path: Path, target: str) -> moving.Moved:
    """Move with the clock and the user of the office."""
    return moving.move_to_server(path, target, given.Actor(1, "Anna"), given.CLOCK, path.parent / "backups")


@pytest.mark.rule("SAF-036")
def test_every_table_has_the_same_rows_and_fingerprint_on_the_server(books: Path, server: str) -> None:
    moved = move(books, server)
    assert moved.tables["voucher"].rows == 3 and moved.tables["archive_content"].rows == 1
    here = sqlalchemy.create_engine(f"sqlite:///{books}")
    there = sqlalchemy.create_engine(server)
    with here.connect() as a, there.connect() as b:
        for name in ("general_ledger_entry", "detailed_entry", "customer", "country", "archive_content"):
            count = sqlalchemy.text(f"select count(*) from {name}")
            assert a.execute(count).scalar_one() == b.execute(count).scalar_one() == moved.tables[name].rows
        amounts = sqlalchemy.text("select id, amount, accounting_amount from detailed_entry order by id")
        assert [tuple(r) for r in a.execute(amounts)] == [tuple(r) for r in b.execute(amounts)]
    here.dispose()
    there.dispose()


@pytest.mark.rule("SAF-036", "SAF-004")
def test_work_goes_on_on_the_server_where_the_file_stopped(books: Path, server: str) -> None:
    move(books, server)
    office = given.reopened(server)  # type: ignore[arg-type]
    posted = office.post(700)
    assert posted[0].number.endswith("4")
    with office.file.reading() as session:
        assert verify.prove(session) == []
    office.file.close()


@pytest.mark.rule("SAF-036")
def test_the_old_file_is_kept_and_can_only_be_read(books: Path, server: str) -> None:
    moved = move(books, server)
    assert moved.backup is not None and moved.backup.exists()
    file = CompanyFile.open(books, clock=given.CLOCK)
    assert file.read_only is not None and file.read_only.code == "SAF-036-moved"
    assert file.read_only.saw["address"] == moved.address
    with pytest.raises(errors.ReadOnlyError), file.unit_of_work(given.Actor(1, "Anna"), action="x"):
        pass
    with file.reading() as session:
        assert verify.prove(session) == []
    file.close()
    with pytest.raises(errors.ReadOnlyError):
        move(books, server)


@pytest.mark.rule("SAF-036")
def test_the_guards_stand_on_the_server_too(books: Path, server: str) -> None:
    move(books, server)
    engine = sqlalchemy.create_engine(server)
    with pytest.raises(sqlalchemy.exc.DBAPIError, match="final rows"), engine.begin() as connection:
        connection.exec_driver_sql("update general_ledger_entry set amount = 0")
    with engine.connect() as connection:
        references = connection.exec_driver_sql("select count(*) from pg_constraint where contype = 'f'").scalar_one()
    assert references == sum(len(t.foreign_key_constraints) for t in Base.metadata.tables.values())
    engine.dispose()


@pytest.mark.rule("SAF-036")
def test_a_difference_refuses_and_leaves_the_database_empty_and_the_file_at_work(
        books: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = moving.fingerprint

    def one_cent_off(connection: sqlalchemy.Connection, table: sqlalchemy.Table) -> moving.Fingerprint:
        if connection.dialect.name == "postgresql" and table.name == "detailed_entry":
            connection.exec_driver_sql("update detailed_entry set amount = amount + 1 where id = 1")
        return honest(connection, table)

    monkeypatch.setattr(moving, "fingerprint", one_cent_off)
    with pytest.raises(errors.MoveError) as refused:
        move(books, server)
    assert refused.value.code == "SAF-036-differs" and refused.value.saw["table"] == "detailed_entry"
    assert _tables(server) == []
    office = given.reopened(books)
    assert office.file.read_only is None
    office.post(100)
    office.file.close()


@pytest.mark.rule("SAF-036")
def test_a_database_that_holds_something_is_not_touched(books: Path, server: str) -> None:
    engine = sqlalchemy.create_engine(server)
    with engine.begin() as connection:
        connection.exec_driver_sql("create table mine (a int)")
    engine.dispose()
    with pytest.raises(errors.MoveError) as refused:
        move(books, server)
    assert refused.value.code == "SAF-036-taken" and _tables(server) == ["mine"]


@pytest.mark.rule("SAF-036")
def test_the_books_of_another_file_are_not_mixed(books: Path, server: str, tmp_path: Path) -> None:
    given.office(tmp_path / "other.tegoed", FixedClock.on(date(2026, 3, 8))).file.close()
    move(books, server)
    with pytest.raises(errors.MoveError) as refused:
        move(tmp_path / "other.tegoed", server)
    assert refused.value.code == "SAF-036-taken"


@pytest.mark.rule("SAF-036")
def test_a_move_cut_off_after_the_copy_is_finished_by_the_same_command(
        books: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(moving, "_rest", cut)
        move(books, server)
    assert move(books, server).backup is None
    file = CompanyFile.open(books, clock=given.CLOCK)
    assert file.read_only is not None and file.read_only.code == "SAF-036-moved"
    file.close()


@pytest.mark.rule("SAF-036")
def test_postings_made_after_a_cut_off_move_are_never_left_behind(
        books: Path, server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(*_given: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(moving, "_rest", cut)
        move(books, server)
    office = given.reopened(books)
    office.post(4_200)
    office.file.close()
    with pytest.raises(errors.MoveError) as refused:
        move(books, server)
    assert refused.value.code == "SAF-036-taken"


@pytest.mark.rule("SAF-036")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.parametrize("table", [40])
def test_killed_in_the_middle_the_file_is_whole_and_the_database_empty(books: Path, server: str, table: int) -> None:
    read, write = os.pipe()
    worker = os.fork()
    if worker == 0:
        def stop(done: int, _of: int) -> None:
            if done == table:
                os.write(write, b"here")
                time.sleep(60)

        moving.move_to_server(books, server, given.Actor(1, "Anna"), given.CLOCK, books.parent / "backups", stop)
        os._exit(0)
    assert os.read(read, 4) == b"here"
    os.kill(worker, signal.SIGKILL)
    os.waitpid(worker, 0)
    os.close(read)
    os.close(write)
    office = given.reopened(books)
    assert office.file.read_only is None
    with office.file.reading() as session:
        assert verify.prove(session) == []
    office.file.close()
    assert _tables(server) == []
    assert move(books, server).tables["voucher"].rows == 3


@pytest.mark.rule("SAF-036")
def test_a_server_that_is_not_there_is_told_without_its_password(books: Path) -> None:
    with pytest.raises(errors.ServerError) as refused:
        move(books, "postgresql+psycopg://anna:hush@127.0.0.1:1/books")
    assert refused.value.code == "SAF-036-server" and "hush" not in str(refused.value)
    given.reopened(books).file.close()


def _tables(server: str) -> list[str]:
    """Tables of the database, once a killed connection is gone."""
    engine = sqlalchemy.create_engine(server)
    with engine.connect() as connection:
        names = sqlalchemy.inspect(connection).get_table_names()
    engine.dispose()
    return names
