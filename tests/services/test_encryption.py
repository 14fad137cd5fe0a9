"""Encryption as the services offer it: permissions, updates, another computer, and what stays readable (SAF-031)."""

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.services import backups, company_files, desks, encryption, new_computer
from app.services.companies import NewCompany
from app.settings import ProgramSettings
from app.storage import backup, errors, keys, keystore
from app.storage.sealed import Password
from app.storage.unit_of_work import Actor
from tests.storage import given, locked
from tests.storage.locked import WORDS


@pytest.fixture(autouse=True)
def just_started(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program that was just started, on a computer without a key store; passwords are stretched less."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})
    monkeypatch.setattr(keys, "_known", {})
    strong = keys.new
    monkeypatch.setattr(keys, "new", lambda password, log_n=locked.CHEAP: strong(password, log_n))


@pytest.fixture
def office(tmp_path: Path) -> Iterator[given.Office]:
    """The small office in an encrypted file, with two vouchers."""
    made = locked.office(tmp_path / "bakker.tegoed")
    made.post(12_100, 5_000)
    yield made
    made.file.close()


def unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


@pytest.mark.rule("SAF-031", "AUD-016")
def test_only_who_may_change_the_set_up_of_all_companies_may_change_how_the_file_opens(office: given.Office) -> None:
    assert encryption.may_change(office.desk) == ()
    stranger = replace(office.desk, actor=Actor(999, "Bert"))
    assert [p.code for p in encryption.may_change(stranger)] == ["AUD-016-missing"]


@pytest.mark.rule("SAF-031")
def test_a_new_company_file_is_encrypted_under_the_password_that_was_chosen(tmp_path: Path) -> None:
    made = desks.new_file(tmp_path / "new", NewCompany("Bakker & Zoon", "NL"), "Anna", given.CLOCK, "en", "en_GB", WORDS)
    assert made.value is not None
    path = Path(made.value.file.target)
    code = encryption.code_of(path)
    made.value.file.close()
    assert locked.holding(tmp_path, "Bakker & Zoon") == []
    encryption.forget(path)
    assert encryption.is_locked(path)
    wrong = encryption.unlock(path, "something else")
    assert wrong.value is None and [(p.code, p.field) for p in wrong.problems] == [("SAF-031-password", "password")]
    assert encryption.unlock(path, WORDS).value is False
    encryption.forget(path)
    found = encryption.unlock(path, code, keep=True)
    assert found.value is True and [p.code for p in found.problems] == ["SAF-031-kept", "SAF-031-by-code"]


@pytest.mark.rule("SAF-031")
def test_a_copy_of_the_file_that_is_open_keeps_its_key(office: given.Office, tmp_path: Path) -> None:
    path = Path(office.file.target)
    office.file.close()
    copy = tmp_path / "copy.tegoed"
    copy.write_bytes(path.read_bytes())
    encryption.forget(path, copy)
    assert not encryption.is_locked(copy)
    encryption.forget(path, tmp_path / "plain.tegoed")
    assert encryption.is_locked(copy)


@pytest.mark.rule("SAF-031", "SAF-033")
def test_a_file_of_an_older_program_asks_for_the_password_before_its_update(office: given.Office, tmp_path: Path) -> None:
    path = Path(office.file.target)
    with office.file.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 0")
        connection.commit()
    office.file.close()
    encryption.forget(path)

    def kind() -> company_files.Kind:
        found = company_files.open_file(path, clock=given.CLOCK, language="en", region="en_GB")
        assert isinstance(found, company_files.Refused)
        return found.kind

    assert kind() is company_files.Kind.LOCKED
    assert encryption.unlock(path, WORDS).done
    assert kind() is company_files.Kind.OLDER


@pytest.mark.rule("SAF-031", "SAF-037")
def test_on_a_new_computer_the_books_open_with_the_password_of_the_file(office: given.Office, tmp_path: Path) -> None:
    own = ProgramSettings(tmp_path / "program.json")
    made = new_computer.pack(office.desk, own, tmp_path / "stick", unheard).value
    assert made is not None and made.own_key
    with zipfile.ZipFile(made.path) as package:
        page = package.read(package.namelist()[0]).decode()
        assert package.namelist()[1].endswith(backup.PROTECTED)
    assert "Type the password of the company file" in page and "Bakker" not in page
    assert locked.holding(tmp_path, "Bakker & Zoon", "De Vries") == []
    keys._known.clear()
    target = tmp_path / "new" / "bakker.tegoed"
    refused = backups.restore_lost(made.path, target, given.CLOCK)
    assert [p.code for p in refused.problems] == ["SAF-029-needed"] and not target.exists()
    back = backups.restore_lost(made.path, target, given.CLOCK, Password(WORDS))
    assert back.value is not None and keys.is_encrypted(target)
    again = given.reopened(target)
    assert encryption.code_of(target) and again.file.read_only is None
    again.file.close()


@pytest.mark.rule("SAF-031")
def test_a_change_without_the_package_or_the_key_leaves_the_file_as_it_was(office: given.Office, tmp_path: Path,
                                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    path, actor = Path(office.file.target), office.desk.actor
    office.file.close()
    before = path.read_bytes()

    def change(password: str | None) -> list[str]:
        outcome = encryption.change(path, password, actor, given.CLOCK, tmp_path / "backups", unheard)
        assert outcome.value is None
        return [p.code for p in outcome.problems]

    encryption.forget(path)
    assert change("another one") == ["SAF-031-needed"]
    assert encryption.unlock(path, WORDS).done
    monkeypatch.setattr(keys, "available", lambda: False)
    assert change("another one") == ["SAF-031-missing"] and [encryption.missing()] != [None]
    monkeypatch.setattr(keys, "available", lambda: True)
    monkeypatch.setattr(keys, "key_from", lambda header, _text, _path: keys.FileKey(header, bytes(20)))
    assert change("another one") == ["SAF-031-failed"]
    assert path.read_bytes() == before


@pytest.mark.rule("SAF-031", "SAF-014")
def test_a_damaged_encrypted_file_gives_way_to_its_newest_backup(office: given.Office, tmp_path: Path) -> None:
    path = Path(office.file.target)
    made = backup.make(office.file, office.desk.actor, tmp_path / "backups", "manual")
    office.file.close()
    content = bytearray(path.read_bytes())
    content[100:4_000] = bytes(3_900)
    path.write_bytes(content)
    with pytest.raises(errors.DamagedFileError):
        given.reopened(path)
    back = backups.restore_lost(made.path, path, given.CLOCK).value
    assert back is not None and back.kept is not None
    given.reopened(path).file.close()
