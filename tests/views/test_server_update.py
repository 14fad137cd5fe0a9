"""A database of an older program in the window: a question first, then changed in its place, or left as it was."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.services import company_files
from app.settings import BACKUP_AT_CLOSE, ProgramSettings
from app.storage import company_file
from app.storage.engine import SCHEMA_VERSION
from app.storage.migrations import Revision, run
from app.views import program
from app.views.desktop import Desktop
from app.views.kit.shell import Shell
from tests.storage import given
from tests.storage.test_migrations import parcels
from tests.views.conftest import Answers

STEP = Revision(SCHEMA_VERSION + 1, "parcels", parcels)


@pytest.fixture
def address(office: given.Office) -> str:
    """A database that nobody has open; the test is about servers alone."""
    if isinstance(office.file.target, Path):
        pytest.skip("files are migrated in a copy")
    office.file.engine.dispose()
    return office.file.target


@pytest.fixture
def desktop(address: str, look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """The program of the version after the database's, nothing opened yet."""
    for module in (company_file, company_files):
        monkeypatch.setattr(module, "SCHEMA_VERSION", STEP.number)
    monkeypatch.setattr(run, "migrate_server", partial(run.migrate_server, revisions=[STEP]))
    monkeypatch.setenv("TEGOED_HOME", str(tmp_path / "home"))
    own = ProgramSettings(tmp_path / "program.json")
    own.set(BACKUP_AT_CLOSE, False)
    made = Desktop(own, given.CLOCK, program.shell_for)
    made.show_start()
    yield made
    for window in (made.shell, made.start):
        if window is not None:
            window.close()
            window.deleteLater()


@pytest.mark.postgres
@pytest.mark.rule("SAF-033", "SAF-036")
def test_an_old_database_is_brought_up_to_date_after_a_question_and_opened(desktop: Desktop, address: str,
                                                                           answering: Answers) -> None:
    answering.waiting += ["0", "back"]
    assert not desktop.open(address) and desktop.desk is None
    assert answering.asked == ["This file was not opened", "Bring the database up to date?"]
    assert company_files.version_before(address) == SCHEMA_VERSION
    answering.waiting += ["0", "go"]
    desktop.open(address)
    assert isinstance(desktop.shell, Shell) and desktop.desk is not None and company_files.version_before(address) is None
    page = desktop.shell.page()
    assert page is not None and f"version {SCHEMA_VERSION} became {STEP.number}" in page.messages()[0]


@pytest.mark.postgres
@pytest.mark.rule("SAF-033", "SAF-036")
def test_a_database_somebody_works_in_is_left_as_it_is(desktop: Desktop, address: str, office: given.Office,
                                                       answering: Answers) -> None:
    with office.file.engine.connect():
        answering.waiting += ["0", "go", "ok"]
        assert not desktop.open(address)
    assert answering.asked[-1] == "The database was not brought up to date"
    assert company_files.version_before(address) == SCHEMA_VERSION
