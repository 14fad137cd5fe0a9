"""The books go to another computer in one file that says what to do with it (SAF-037)."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app import settings
from app.models.company import FiscalPeriod, FiscalYear
from app.services import backup_passwords, backups, new_computer
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage import archive, backup, errors, keystore, places, restore, verify
from app.storage.company_file import CompanyFile
from app.storage.sealed import Cost
from tests.storage import given

WORDS = "kade 17 in de mist"


@pytest.fixture(autouse=True)
def no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without a key store, and a program that was just started."""
    monkeypatch.setattr(keystore, "_keyring", lambda: None)
    monkeypatch.setattr(keystore, "_here", {})


@pytest.fixture
def local(tmp_path: Path) -> Iterator[given.Office]:
    """An office with two companies, vouchers and an archived letter."""
    made = given.office(tmp_path / "bakker.tegoed")
    made.post(12_100, 5_000)
    given.company(made.file, code="UK")
    with made.desk.writing("archive.keep") as unit:
        archive.keep(unit.session, b"a letter as it was sent")
    yield made
    made.file.close()


@pytest.fixture
def own(tmp_path: Path) -> ProgramSettings:
    """The user's settings."""
    found = ProgramSettings(tmp_path / "program.json")
    found.set(settings.LANGUAGE, "nl")
    return found


def unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def books(file: CompanyFile) -> tuple[object, ...]:
    """What must come along: totals with row counts, fiscal calendar, archived bytes."""
    with file.reading() as session:
        years = tuple(session.execute(select(FiscalYear.calendar_id, FiscalYear.start, FiscalYear.end)).all())
        periods = session.scalar(select(func.count()).select_from(FiscalPeriod))
        kept = archive.read(session, archive.keep(session, b"a letter as it was sent"))
        found = verify.totals(session)
    return found, years, periods, kept


@pytest.mark.rule("SAF-037")
def test_everything_in_the_file_arrives_on_the_new_computer(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    before = books(local.file)
    made = new_computer.pack(local.desk, own, tmp_path / "stick", unheard).value
    assert made is not None and made.path.name == "stick.tegoed-package.zip" and not made.protected
    with zipfile.ZipFile(made.path) as package:
        names = package.namelist()
        assert names[0] == "Read me first.html" and names[1].endswith(backup.SUFFIX) and len(names) == 2
    back = backups.restore_lost(made.path, tmp_path / "new" / "bakker.tegoed", given.CLOCK).value
    assert back is not None
    arrived = CompanyFile.open(back.path, clock=given.CLOCK)
    with arrived.reading() as session:
        assert verify.prove(session) == []
    assert books(arrived) == before and arrived.read_only is None
    arrived.close()


@pytest.mark.rule("SAF-037")
@pytest.mark.parametrize(("language", "region", "name", "words", "day"), [
    ("en", "en_GB", "Read me first.html", "Restore a backup…", "07/03/2026"),
    ("nl", "nl_NL", "Lees mij eerst.html", "Back-up terugzetten…", "07-03-2026"),
    ("fr", "fr_FR", "À lire d’abord.html", "Restaurer une sauvegarde…", "07/03/2026"),
    ("de", "de_DE", "Zuerst lesen.html", "Sicherung wiederherstellen…", "07.03.2026")])
def test_the_page_speaks_the_users_language_and_says_which_set_up_to_use(
        local: given.Office, own: ProgramSettings, tmp_path: Path, language: str, region: str, name: str, words: str,
        day: str) -> None:
    desk = Desk(local.file, local.desk.actor, local.desk.company_id, given.CLOCK, language=language, region=region)
    made = new_computer.pack(desk, own, tmp_path / new_computer.proposed_name(desk), unheard).value
    assert made is not None and made.path.name == "bakker-20260307.tegoed-package.zip"
    with zipfile.ZipFile(made.path) as package:
        page = package.read(name).decode()
    assert f'lang="{language}"' in page and words in page and f"Tegoed-{new_computer.VERSION}-setup.exe" in page
    assert "MAIN Bakker &amp; Zoon, UK Bakker &amp; Zoon" in page and day in page
    assert "{" not in page.partition("</style>")[2]


@pytest.mark.rule("SAF-037", "SAF-029")
def test_a_protected_package_asks_for_its_password_like_a_backup(local: given.Office, own: ProgramSettings,
                                                                 tmp_path: Path) -> None:
    backup_passwords.choose(own, WORDS, WORDS, keep=False, cost=Cost(2, 1, 1))
    made = new_computer.pack(local.desk, own, tmp_path / "stick", unheard).value
    assert made is not None and made.protected and backup_passwords.needs_password(made.path)
    with zipfile.ZipFile(made.path) as package:
        page = package.read("Read me first.html").decode()
        assert "password" in page and package.namelist()[1].endswith(backup.PROTECTED)
    for password, code in ((None, "SAF-029-needed"), (backup_passwords.typed("another one"), "SAF-029-password")):
        assert [p.code for p in backups.restore_lost(made.path, tmp_path / "n.tegoed", given.CLOCK, password).problems] == [code]
        assert not (tmp_path / "n.tegoed").exists()
    right = backup_passwords.typed(WORDS)
    assert backup_passwords.opens(made.path, right) is None
    assert backups.restore_lost(made.path, tmp_path / "n.tegoed", given.CLOCK, right).value is not None
    keystore._here.clear()
    assert [p.code for p in new_computer.pack(local.desk, own, tmp_path / "2", unheard).problems] == ["SAF-029-locked"]


@pytest.mark.rule("SAF-037", "SAF-024")
def test_a_damaged_package_is_refused(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    made = new_computer.pack(local.desk, own, tmp_path / "stick", unheard).value
    assert made is not None
    content = bytearray(made.path.read_bytes())
    content[len(content) // 2] ^= 1
    made.path.write_bytes(content)
    with pytest.raises(errors.BadBackupError):
        backup.verify_backup(made.path, full=True)
    assert [p.code for p in backups.restore_lost(made.path, tmp_path / "n.tegoed", given.CLOCK).problems] == ["SAF-024-damaged"]


@pytest.mark.rule("SAF-037", "SAF-016")
def test_what_stops_the_packing_leaves_an_older_package_and_nothing_else(local: given.Office, own: ProgramSettings,
                                                                         tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "b.tegoed-package.zip").write_bytes(b"of last year")
    monkeypatch.setattr(places, "free_bytes", lambda _path: 99 * places.MEGABYTE)
    assert [p.code for p in new_computer.pack(local.desk, own, stick / "b", unheard).problems] == ["SAF-016-space"]
    monkeypatch.undo()
    monkeypatch.setattr(backup.copying, "flush", lambda _path: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    assert [p.code for p in new_computer.pack(local.desk, own, stick / "b", unheard).problems] == ["SAF-017-full"]
    assert [p.read_bytes() for p in stick.iterdir()] == [b"of last year"]


@pytest.mark.rule("SAF-037", "SAF-027")
def test_a_file_that_can_only_be_read_is_packed_as_well(local: given.Office, own: ProgramSettings, tmp_path: Path) -> None:
    local.file.close()
    file = CompanyFile.open(tmp_path / "bakker.tegoed", clock=given.CLOCK, read_only=True)
    desk = Desk(file, local.desk.actor, local.desk.company_id, given.CLOCK)
    assert new_computer.pack(desk, own, tmp_path / "stick", unheard).value is not None
    file.close()


@pytest.mark.rule("SAF-037", "SAF-009")
def test_a_moved_file_takes_everything_along_and_the_old_one_is_for_reading(local: given.Office, tmp_path: Path) -> None:
    before = books(local.file)
    local.file.close()
    source = tmp_path / "bakker.tegoed"
    content = source.read_bytes()
    target = restore.move(source, tmp_path / "elsewhere")
    old = tmp_path / "bakker.moved.tegoed"
    assert target.read_bytes() == content == old.read_bytes() and not source.exists()
    assert old.stat().st_mode & 0o222 == 0
    file = CompanyFile.open(target, clock=given.CLOCK)
    assert books(file) == before and file.read_only is None
    file.close()
