"""The archive by keyboard: stored bytes, sets, damage and the copy from a backup, copies, proof of fingerprints (CLW-022)."""

import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select, text

from app.models.archive import ArchiveContent, ArchivedDocument
from app.services import archived, backups, letters
from app.services.sales.archive import Printed
from app.settings import BACKUP_FOLDER, ProgramSettings
from app.storage.engine import make_engine
from app.views.archive.archive_page import ArchivePage
from app.views.kit import file_dialogs
from app.views.kit.context import Context
from app.views.sales import paper_files
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.views.conftest import Answers


@pytest.fixture(scope="module")
def printed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two printed reminders."""
    path = tmp_path_factory.mktemp("archive") / "office.tegoed"
    office = dunning.office(path)
    for name in ("De Vries", "Jansen"):
        office.entry(office.customer(name), 50000, date(2026, 1, 31), f"F-{name}")
    office.suggest(D)
    for letter in office.issue():
        letters.print_letter(office.desk, letter)
    office.desk.file.close()
    return path


@pytest.fixture
def office(printed_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(printed_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, tmp_path: Path) -> Context:
    own = ProgramSettings(tmp_path / "own.json")
    own.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    found = Context(office.desk, own, "EUR", "Voorbeeld")
    found.runner.at_once = True
    return found


@pytest.fixture
def viewed(monkeypatch: pytest.MonkeyPatch) -> list[Printed]:
    """What was shown in the viewer of the computer."""
    seen: list[Printed] = []
    monkeypatch.setattr(paper_files, "show_printed", lambda _page, printed: seen.append(printed))
    return seen


def page_of(context: Context, qtbot: QtBot) -> ArchivePage:
    """The page on the screen, on its first row."""
    page = ArchivePage(context)
    qtbot.addWidget(page)
    page.resize(1180, 700)
    page.show()
    page.focus_first()
    return page


def damage(office: Office, *, gone: bool = False) -> str:
    """Change the bytes of the newest document behind the program's back, or take them away; gives its number."""
    with office.desk.reading() as session:
        row = session.scalars(select(ArchivedDocument).order_by(ArchivedDocument.number.desc())).first()
        assert row is not None
        digest, number = row.content_sha256, row.number
    engine = make_engine(Path(str(office.desk.file.target)))
    with engine.begin() as connection:
        for (trigger,) in connection.execute(text(
                "select name from sqlite_master where type = 'trigger' and tbl_name = 'archive_content'")).all():
            connection.exec_driver_sql(f'drop trigger "{trigger}"')
        connection.execute(text("update archive_content set codec = 'raw', bytes = x'00' where sha256 = :d"), {"d": digest})
    engine.dispose()
    if gone:
        with closing(sqlite3.connect(str(office.desk.file.target))) as raw, raw:
            raw.execute("delete from archive_content where sha256 = ?", (digest,))
    return number


@pytest.mark.rule("CLW-022", "AUD-031")
def test_enter_opens_the_stored_bytes(office: Office, context: Context, qtbot: QtBot, viewed: list[Printed]) -> None:
    page = page_of(context, qtbot)
    assert page.table.model_.rowCount() == 2
    page.open_current()
    with office.desk.reading() as session:
        digests = set(session.scalars(select(ArchiveContent.sha256)))
    assert len(viewed) == 1 and viewed[0].name.endswith(".pdf")
    assert hashlib.sha256(viewed[0].content).hexdigest() in digests


@pytest.mark.rule("CLW-022", "AUD-034")
def test_a_damaged_document_is_named_with_both_fingerprints_and_comes_from_the_backup(
        office: Office, context: Context, qtbot: QtBot, viewed: list[Printed], answering: Answers) -> None:
    assert backups.make(office.desk, context.own).done
    whole = page_of(context, qtbot)
    whole.open_current()
    number = damage(office)
    page = page_of(context, qtbot)
    proved = archived.verify(office.desk, page.table.keys(10))
    assert proved.good == 1 and [p.code for p in proved.damaged] == ["AUD-034-differs"]
    assert proved.damaged[0].saw["document"] == number and proved.damaged[0].saw["found"] == "6e340b9cffb37a98"
    page.verify()
    answering.waiting.append("open")
    page.open_current()
    assert viewed[1].content == viewed[0].content


@pytest.mark.rule("CLW-022", "AUD-034")
def test_a_document_without_its_bytes_stays_in_the_list_and_comes_from_the_backup(
        office: Office, context: Context, qtbot: QtBot, viewed: list[Printed], answering: Answers) -> None:
    assert backups.make(office.desk, context.own).done
    number = damage(office, gone=True)
    page = page_of(context, qtbot)
    row = page.table.current_row()
    assert page.table.model_.rowCount() == 2 and row is not None and {number, "lost"} <= set(row.values)
    answering.waiting.append("open")
    page.open_current()
    assert len(viewed) == 1 and viewed[0].content[:4] == b"%PDF"


@pytest.mark.rule("AUD-034")
def test_without_a_backup_the_damage_is_told_and_nothing_opens(office: Office, context: Context, qtbot: QtBot,
                                                              viewed: list[Printed], answering: Answers) -> None:
    damage(office)
    page = page_of(context, qtbot)
    answering.waiting.append("open")
    page.open_current()
    assert viewed == []
    outcome = archived.from_backup(office.desk, context.own, page.table.current())
    assert [p.code for p in outcome.problems] == ["AUD-034-none"]


@pytest.mark.rule("CLW-022", "AUD-031")
def test_a_copy_is_archived_beside_the_first(office: Office, context: Context, qtbot: QtBot, viewed: list[Printed]) -> None:
    page = page_of(context, qtbot)
    page.duplicate()
    assert page.table.model_.rowCount() == 3 and len(viewed) == 1
    with office.desk.reading() as session:
        assert len(session.scalars(select(ArchivedDocument).where(ArchivedDocument.duplicate_of_id.is_not(None))).all()) == 1


@pytest.mark.rule("CLW-022")
def test_a_document_is_sent_again_from_its_own_window(office: Office, context: Context, qtbot: QtBot,
                                                      monkeypatch: pytest.MonkeyPatch) -> None:
    gone: list[tuple[str, dict[str, object]]] = []
    monkeypatch.setattr(Context, "navigate", lambda _self, page, **more: gone.append((page, more)))
    page_of(context, qtbot).send_again()
    assert gone == [("letters", {"search": "AM-2026-00002"})]


@pytest.mark.rule("CLW-022")
def test_a_copy_is_saved_whole_or_not_at_all(office: Office, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
                                             tmp_path: Path) -> None:
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_args: str(tmp_path / "letter.pdf"))
    page = page_of(context, qtbot)
    page.save_copy()
    assert (tmp_path / "letter.pdf").read_bytes()[:4] == b"%PDF"
    lost = archived.save_set(office.desk, page.table.current(), tmp_path / "no folder" / "x.pdf")
    assert [p.code for p in lost.problems] == ["CLW-022-file"] and not (tmp_path / "no folder").exists()
