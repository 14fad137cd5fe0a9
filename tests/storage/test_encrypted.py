"""Encrypted company files: noise to everyone without the password, and to her like any other file (SAF-031)."""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given as imagine
from hypothesis import strategies as st
from sqlalchemy import select

from app.models.audit import AuditRecord
from app.storage import backup, copying, encrypting, errors, keys, keystore, lock, rescue, restore, verify
from app.storage.company_file import CompanyFile
from app.storage.engine import make_engine
from app.storage.migrations import run
from tests.storage import given, locked
from tests.storage.locked import ANNA, WORDS, holding

NAMES = ("De Vries", "Bakker & Zoon", "customer_ledger_entry", "SQLite format 3")
"""What stands in every file of the small office, and what every plain file begins with."""


@pytest.fixture(autouse=True)
def just_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was just started, on a computer without a key store."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    monkeypatch.setattr(keys, "_known", {})


@pytest.fixture
def office(tmp_path: Path) -> Iterator[given.Office]:
    """The small office in an encrypted file, open."""
    (tmp_path / "books").mkdir()
    made = locked.office(tmp_path / "books" / "office.tegoed")
    yield made
    made.file.close()


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """A closed plain file with two vouchers."""
    made = given.office(tmp_path / "office.tegoed")
    made.post(12_100, 5_000)
    made.file.close()
    return tmp_path / "office.tegoed"


def path_of(office: given.Office) -> Path:
    return Path(office.file.target)


# ---------------------------------------------------------------- nothing to read

@pytest.mark.rule("SAF-031")
def test_no_name_of_the_books_stands_in_any_file_while_open_after_a_crash_and_after_closing(office: given.Office,
                                                                                            tmp_path: Path) -> None:
    office.post(12_100, 5_000)
    folder = path_of(office).parent
    assert (folder / "office.tegoed-wal").stat().st_size > 0 and holding(folder, *NAMES) == []
    shutil.copytree(folder, tmp_path / "crashed", ignore=shutil.ignore_patterns("*.lock"))
    office.file.close()
    assert [p.name for p in folder.iterdir()] == ["office.tegoed"] and holding(folder, *NAMES) == []
    crashed = CompanyFile.open(tmp_path / "crashed" / "office.tegoed", clock=given.CLOCK)
    assert [n.code for n in crashed.notices] == ["SAF-012-unclean"] and holding(tmp_path / "crashed", *NAMES) == []
    with crashed.reading() as session:
        assert verify.prove(session) == []
    crashed.close()


@pytest.mark.rule("SAF-031", "SAF-008")
def test_the_journal_of_a_file_on_a_network_drive_is_noise_too(office: given.Office) -> None:
    path = path_of(office)
    office.file.close()
    engine = make_engine(path, wal=False)
    with engine.connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql("update customer set name = 'De Vries en Zonen'")
        connection.exec_driver_sql("PRAGMA cache_spill = 1")
        assert (path.parent / "office.tegoed-journal").exists() and holding(path.parent, *NAMES) == []
        transaction.rollback()
    engine.dispose()


@pytest.mark.rule("SAF-031")
def test_what_a_killed_program_leaves_is_noise_too(office: given.Office) -> None:
    path = path_of(office)
    office.file.close()
    script = ("import os, sys\nfrom pathlib import Path\nfrom tests.storage import given, locked\n"
              "path = Path(sys.argv[1])\nlocked.again(path)\noffice = given.reopened(path)\n"
              "with office.desk.writing('post') as unit:\n"
              "    given.posting.post_all(office.desk, unit, [office.plan(100 + n, f'B-{n}') for n in range(300)])\n"
              "    unit.session.flush()\n    print('there', flush=True)\n    sys.stdin.read()\n")
    worker = subprocess.Popen([sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert worker.stdout is not None and worker.stdout.readline() == b"there\n"
    worker.kill()
    worker.communicate()
    assert holding(path.parent, *NAMES) == []
    file = CompanyFile.open(path, clock=given.CLOCK)
    with file.reading() as session:
        assert verify.prove(session) == []
    file.close()


@pytest.mark.rule("SAF-031", "SAF-020")
def test_its_backup_is_noise_and_opens_with_the_password_of_the_file_or_its_code(office: given.Office, tmp_path: Path) -> None:
    office.post(12_100)
    made = backup.make(office.file, ANNA, tmp_path / "backups", "manual", settings=b'{"recent": ["De Vries"]}')
    assert made.path.name.endswith(backup.PROTECTED) and holding(tmp_path / "backups", *NAMES) == []
    assert backup.listed(tmp_path / "backups")[0].cause == "manual"
    header = keys.header_of(path_of(office))
    assert header is not None
    known = keys.known(header)
    assert known is not None and not backup.is_locked(made.path)
    office.file.close()
    for text in (WORDS, known.code, known.code.lower().replace("-", " ")):
        keys.forget(header)
        assert backup.is_locked(made.path)
        with pytest.raises(errors.WrongPasswordError):
            backup.verify_backup(made.path, full=True)
        with pytest.raises(errors.WrongPasswordError):
            backup.verify_backup(made.path, full=True, password=backup.Password("not this one"))
        assert backup.verify_backup(made.path, full=True, password=backup.Password(text)) == made.manifest


# ---------------------------------------------------------------- opening

@pytest.mark.rule("SAF-031")
def test_it_opens_with_its_password_or_its_code_and_a_wrong_one_changes_nothing(office: given.Office) -> None:
    path = path_of(office)
    office.file.close()
    before, header = path.read_bytes(), keys.header_of(path)
    assert header is not None
    code = locked.again(path).code
    keys.forget(header)
    with pytest.raises(errors.LockedFileError):
        CompanyFile.open(path)
    for wrong in ("kade 17 in de mis", "", code[:-1], code[:-1] + ("0" if code[-1] != "0" else "1")):
        with pytest.raises(errors.WrongPasswordError):
            keys.key_from(header, wrong, path)
    assert path.read_bytes() == before and not lock.lock_path(path).exists()
    for text in (WORDS, code, f" {code.lower()} "):
        assert keys.key_from(header, text, path).code == code
    keys.remember(keys.key_from(header, code, path))
    CompanyFile.open(path, clock=given.CLOCK).close()


@pytest.mark.rule("SAF-031")
def test_moved_and_renamed_it_opens_as_before(office: given.Office, tmp_path: Path) -> None:
    office.post(100)
    office.file.close()
    there = restore.move(path_of(office), tmp_path / "elsewhere").rename(tmp_path / "elsewhere" / "other.tegoed")
    locked.again(there)
    file = CompanyFile.open(there, clock=given.CLOCK)
    assert file.notices == []
    file.close()


@pytest.mark.rule("SAF-031", "SAF-006")
def test_a_second_program_is_refused_and_may_read(office: given.Office) -> None:
    with pytest.raises(errors.AlreadyOpenError):
        CompanyFile.open(path_of(office))
    beside = CompanyFile.open(path_of(office), clock=given.CLOCK, read_only=True)
    with beside.reading() as session:
        assert verify.prove(session) == []
    beside.close()


@pytest.mark.rule("SAF-031")
def test_without_the_package_it_says_so_and_touches_nothing(office: given.Office, monkeypatch: pytest.MonkeyPatch,
                                                             tmp_path: Path) -> None:
    office.file.close()
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(errors.NoCipherError):
        CompanyFile.open(path_of(office))
    with pytest.raises(errors.NoCipherError):
        CompanyFile.create(tmp_path / "new.tegoed", key=locked.key())
    assert not (tmp_path / "new.tegoed").exists()


@pytest.mark.rule("SAF-031", "SAF-014")
def test_a_damaged_page_is_damage_and_no_wrong_password_and_the_rest_comes_out(office: given.Office, tmp_path: Path) -> None:
    office.post(*range(100, 400))
    path = path_of(office)
    office.file.close()
    content = bytearray(path.read_bytes())
    whole = rescue.export_readable(path, tmp_path / "whole", lambda _done, _of: None)
    # A page of the audit trail, the largest table.
    engine = make_engine(path, read_only=True, still=True)
    with engine.connect() as connection:
        root = connection.exec_driver_sql("select rootpage from sqlite_schema where name = 'audit_record'").scalar_one()
    engine.dispose()
    content[4096 * (root - 1) + 200] ^= 1
    path.write_bytes(content)
    rescued = rescue.export_readable(path, tmp_path / "rescued", lambda _done, _of: None)
    assert rescued.damaged == ("audit_record",)
    rows = {t.name: t.rows for t in rescued.tables}
    assert {t.name: t.rows for t in whole.tables if t.name != "audit_record"} == {
        name: count for name, count in rows.items() if name != "audit_record"}
    content[5_000:9_000] = bytes(4_000)
    content[100:200] = bytes(100)
    path.write_bytes(content)
    with pytest.raises(errors.DamagedFileError):
        CompanyFile.open(path)


@pytest.mark.rule("SAF-031", "SAF-033")
def test_it_is_brought_up_to_date_in_an_encrypted_copy(office: given.Office, tmp_path: Path) -> None:
    path, before = path_of(office), run.version_of(path_of(office))
    office.file.close()
    step = run.Revision(before + 1, "a table", lambda op: op.execute("create table extra (id integer primary key)"))
    kept = run.migrate(path, revisions=(step,), backup_to=tmp_path / "backups")
    assert kept is not None and keys.is_encrypted(path) and keys.header_of(kept) == keys.header_of(path)
    assert run.version_of(path) == before + 1 and holding(tmp_path, *NAMES) == []


@pytest.mark.rule("SAF-031", "SAF-026")
@pytest.mark.parametrize("encrypted_now", [True, False])
def test_a_restored_backup_is_kept_as_the_file_is_now(tmp_path: Path, encrypted_now: bool) -> None:
    made = given.office(tmp_path / "office.tegoed") if encrypted_now else locked.office(tmp_path / "office.tegoed")
    made.post(100)
    old = backup.make(made.file, ANNA, tmp_path / "backups", "manual").path
    made.file.close()
    encrypting.convert(tmp_path / "office.tegoed", locked.key() if encrypted_now else None, ANNA, given.CLOCK,
                       tmp_path / "backups")
    header = keys.header_of(tmp_path / "office.tegoed")
    now = given.reopened(tmp_path / "office.tegoed")
    now.post(200)
    done = restore.restore(old, now.file, tmp_path / "backups", ANNA, given.CLOCK)
    assert keys.header_of(done.path) == header and (header is not None) is encrypted_now
    file = CompanyFile.open(done.path, clock=given.CLOCK)
    with file.reading() as session:
        assert verify.prove(session) == []
    file.close()


# ---------------------------------------------------------------- conversion

@pytest.mark.rule("SAF-031")
def test_a_file_becomes_encrypted_gets_another_password_and_becomes_plain_again(plain: Path, tmp_path: Path) -> None:
    copying.copy_database(plain, tmp_path / "first")
    backups = tmp_path / "backups"
    ways = [(locked.key(), encrypting.ENCRYPTED), (locked.key("another one"), encrypting.CHANGED), (None, encrypting.DECRYPTED)]
    for wanted, action in ways:
        opened_by = keys.header_of(plain)
        safety = encrypting.convert(plain, wanted, ANNA, given.CLOCK, backups)
        assert keys.header_of(plain) == (wanted.header if wanted else None)
        assert backup.verify_backup(safety, full=True) and safety.name.endswith(backup.PROTECTED)
        assert sorted(p.name for p in plain.parent.iterdir()) == ["backups", "first", "office.tegoed"]
        file = CompanyFile.open(plain, clock=given.CLOCK)
        with file.reading() as session:
            assert verify.prove(session) == []
            newest = session.scalars(select(AuditRecord.action).order_by(AuditRecord.seq.desc())).first()
        assert newest == action and [n.code for n in file.notices] == []
        file.close()
        assert opened_by is None or opened_by != keys.header_of(plain)
    assert holding(backups, *NAMES) == []
    totals = []
    for path in (tmp_path / "first", plain):
        engine = make_engine(path, read_only=True, still=True)
        with engine.connect() as connection:
            rows = connection.exec_driver_sql("select * from general_ledger_entry order by id").all()
            totals.append((rows, connection.exec_driver_sql("select count(*) from sqlite_schema").scalar_one()))
        engine.dispose()
    assert totals[0] == totals[1]


@pytest.mark.rule("SAF-031")
def test_a_conversion_that_fails_or_is_stopped_leaves_the_file_as_it_was(plain: Path, tmp_path: Path,
                                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    before = copying.sha256(plain)

    class StoppedError(Exception):
        pass

    for at in range(encrypting.STEPS):
        def stop(done: int, _of: int, at: int = at) -> None:
            if done == at:
                raise StoppedError

        with pytest.raises(StoppedError):
            encrypting.convert(plain, locked.key(), ANNA, given.CLOCK, tmp_path / "backups", stop)
    monkeypatch.setattr(encrypting, "_fault", lambda _connection: "page 7")
    with pytest.raises(errors.ConversionError, match="page 7"):
        encrypting.convert(plain, locked.key(), ANNA, given.CLOCK, tmp_path / "backups")
    held = CompanyFile.open(plain, clock=given.CLOCK)
    with pytest.raises(errors.AlreadyOpenError):
        encrypting.convert(plain, locked.key(), ANNA, given.CLOCK, tmp_path / "backups")
    held.close()
    monkeypatch.setattr(encrypting.places, "free_bytes", lambda _path: 1)
    with pytest.raises(errors.NoSpaceError):
        encrypting.convert(plain, locked.key(), ANNA, given.CLOCK, tmp_path / "backups")
    assert copying.sha256(plain) != "" and keys.header_of(plain) is None and len(before) == 64
    assert sorted(p.name for p in plain.parent.iterdir()) == ["backups", "office.tegoed"]


@pytest.mark.rule("SAF-031")
def test_a_row_that_did_not_come_along_stops_it(plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = copying.sha256(plain)
    original = encrypting._compare

    def losing(files: object, path: Path) -> None:
        files.execute("delete from fresh.setting where rowid = (select min(rowid) from fresh.setting)")  # type: ignore[attr-defined]
        files.execute("delete from fresh.currency where rowid = (select min(rowid) from fresh.currency)")  # type: ignore[attr-defined]
        original(files, path)

    monkeypatch.setattr(encrypting, "_compare", losing)
    with pytest.raises(errors.ConversionError, match="SAF-031-differs"):
        encrypting.convert(plain, locked.key(), ANNA, given.CLOCK, tmp_path / "backups")
    assert copying.sha256(plain) == before


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that fork")
@pytest.mark.rule("SAF-031")
@pytest.mark.parametrize("way", ["encrypted", "plain", "changed"])
def test_killed_at_any_moment_the_old_or_the_new_whole_file_is_there(way: str, tmp_path: Path) -> None:
    made = given.office(tmp_path / "a.tegoed") if way == "encrypted" else locked.office(tmp_path / "a.tegoed")
    made.post(100, 200)
    made.file.close()
    start = (tmp_path / "a.tegoed").read_bytes()
    chance, seen = random.Random(20261121), set()
    for kill in range(10):
        path = tmp_path / f"{kill}" / "a.tegoed"
        path.parent.mkdir()
        path.write_bytes(start)
        locked.killed(path, path.parent / "backups", way, chance, kill % (encrypting.STEPS + 1))
        is_old = keys.header_of(path) == (None if way == "encrypted" else start[:keys.HEADER])
        seen.add(is_old)
        if keys.is_encrypted(path):
            locked.again(path)
        file = CompanyFile.open(path, clock=given.CLOCK)
        with file.reading() as session:
            assert verify.prove(session, ("L1", "L3", "L5", "L13")) == []
        file.close()
        assert not keys.is_encrypted(path) or holding(path.parent, *NAMES) == []
    if way != "plain" or keys.is_encrypted(path):  # unless the last kill came after the change of names
        encrypting.convert(path, None if way == "plain" else locked.key(), ANNA, given.CLOCK, path.parent / "backups")
    assert True in seen


# ---------------------------------------------------------------- the code and the key store

@pytest.mark.rule("SAF-031")
@imagine(secret=st.binary(min_size=keys.SECRET, max_size=keys.SECRET), place=st.integers(0, 39), sign=st.integers(1, 31))
def test_a_code_says_in_which_group_it_is_mistyped(secret: bytes, place: int, sign: int) -> None:
    code = keys.code_of(secret).replace("-", "")
    assert keys.secret_of(code) == secret
    letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    other = letters[(letters.index(code[place]) + sign) % 32]
    with pytest.raises(keys.WrongCodeError) as wrong:
        keys.secret_of(code[:place] + other + code[place + 1:])
    assert wrong.value.group == place // 5 + 1
    swapped = code[:place] + code[place:place + 2][::-1] + code[place + 2:]
    if swapped != code:
        with pytest.raises(keys.WrongCodeError):
            keys.secret_of(swapped)


@pytest.mark.rule("SAF-031")
def test_a_code_is_read_however_it_is_written_and_no_password_is_taken_for_one() -> None:
    code = keys.code_of(bytes(range(20)))
    assert len(code.split("-")) == 8 and {len(group) for group in code.split("-")} == {5}
    assert keys.secret_of(code.lower().replace("-", " ").replace("0", "o").replace("1", "l")) == bytes(range(20))
    assert keys.secret_of(WORDS) is None and keys.secret_of("") is None
    with pytest.raises(keys.WrongCodeError, match="1"):
        keys.secret_of("-".join([*code.split("-")[1::-1], *code.split("-")[2:]]))


@pytest.mark.rule("SAF-031")
def test_the_same_password_never_makes_the_same_key_twice() -> None:
    first, second = locked.key(), locked.key()
    assert first.secret != second.secret and first.header[:4] == second.header[:4] == b"\xd4EG$"
    assert WORDS not in repr(first) and first.secret.hex() not in repr(first)


class Store:
    """A key store of a system."""

    errors = type("errors", (), {"KeyringError": RuntimeError})

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


@pytest.mark.rule("SAF-031")
def test_a_key_in_the_key_store_opens_the_file_without_a_question(office: given.Office, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store()
    monkeypatch.setattr(keystore, "_keyring", lambda: store)
    path = path_of(office)
    office.file.close()
    key = locked.again(path)
    assert keys.remember(key, for_good=True)
    assert list(store.kept) == [("Tegoed", f"file-{key.header.hex()}")] and WORDS not in str(store.kept)
    keystore._here.clear()
    keys.forget(key.header)
    CompanyFile.open(path, clock=given.CLOCK).close()
    keys.take_out(key.header)
    keys.forget(key.header)
    with pytest.raises(errors.LockedFileError):
        CompanyFile.open(path)
    store.kept["Tegoed", f"file-{key.header.hex()}"] = locked.key("other").code
    with pytest.raises(errors.LockedFileError):
        CompanyFile.open(path)


@pytest.mark.rule("SAF-031")
def test_a_file_of_another_program_or_of_a_newer_one_is_told_apart(tmp_path: Path) -> None:
    noise = tmp_path / "noise.tegoed"
    noise.write_bytes(random.Random(7).randbytes(9_000))
    assert not keys.is_encrypted(noise)
    with pytest.raises(errors.NotOurFileError):
        CompanyFile.open(noise)
    header = locked.key().header
    newer = header[:3] + bytes([header[3] + 32]) + header[4:]
    with pytest.raises(errors.NewerFileError):
        keys.key_from(newer, WORDS, noise)
