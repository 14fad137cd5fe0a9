"""PDFs are made beside the screen: after each posting, after a start, never in a file that is only read (DOC-003)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models.archive import ArchivedDocument
from app.services.sales import archiving
from app.services.sales.archive import Made
from app.settings import ProgramSettings
from app.views import program
from app.views.kit.shell import Shell
from app.views.sales.paper_keeper import PaperKeeper
from tests.services.sales import trade
from tests.services.sales.test_archive import posted
from tests.services.sales.trade import Trade


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Trade]:
    made = trade.trade(tmp_path / "office.tegoed")
    yield made
    made.file.close()


@pytest.fixture
def shell(office: Trade, look: QApplication, tmp_path: Path) -> Iterator[Shell]:
    made = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.context.runner.at_once = True
    yield made
    made.resting = True
    made.deleteLater()


@pytest.fixture
def keeper(shell: Shell) -> Iterator[PaperKeeper]:
    made = PaperKeeper(shell)
    made.begin(shell)
    yield made
    made.end()


def kept(office: Trade) -> int:
    """How many documents have a PDF."""
    with office.desk.reading() as session:
        return len(session.scalars(select(ArchivedDocument.id)).all())


@pytest.mark.rule("DOC-003")
def test_what_an_earlier_run_left_over_is_made_after_a_start(shell: Shell, office: Trade) -> None:
    posted(office)
    found = PaperKeeper(shell)
    found.begin(shell)
    found.look()
    found.end()
    assert kept(office) == 1


@pytest.mark.rule("DOC-003")
def test_a_posting_from_any_window_is_followed_by_its_pdf(keeper: PaperKeeper, office: Trade) -> None:
    keeper.look()
    assert kept(office) == 0
    posted(office)
    keeper.look()
    assert kept(office) == 0, "the posting may not be over yet"
    keeper.look()
    assert kept(office) == 1
    assert not archiving.unfinished(office.desk)


@pytest.mark.rule("DOC-003")
def test_nothing_is_made_where_nothing_is_written(keeper: PaperKeeper, shell: Shell, office: Trade) -> None:
    posted(office)
    shell.context.closed_to_writing = "only read"
    keeper.look()
    keeper.look()
    assert kept(office) == 0
    shell.context.closed_to_writing = ""
    keeper.look()
    assert kept(office) == 1


@pytest.mark.rule("DOC-003", "PST-001")
def test_what_fails_is_told_and_not_tried_again_and_again(keeper: PaperKeeper, shell: Shell, office: Trade,
                                                          monkeypatch: pytest.MonkeyPatch) -> None:
    key = posted(office).invoice_id
    tried: list[int] = []

    def finish(*_more: object, **_names: object) -> Made:
        tried.append(key)
        return Made((), ((key, "no room"),))

    monkeypatch.setattr(archiving, "finish", finish)
    for _n in range(2):
        keeper.look()
        keeper.look()
        keeper._changed.set()
    page = shell.page()
    assert tried == [key] and page is not None
    assert page.status_words == "1\xa0PDF could not be made; the documents are posted."
