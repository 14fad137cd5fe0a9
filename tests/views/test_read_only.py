"""A file that is only read: every page opens, nothing is tried, and what writes is barred with its reason (SAF-006, 017)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.services import company_files
from app.settings import ProgramSettings
from app.views import program
from app.views.desktop import Desktop
from app.views.kit import pages
from app.views.kit.page import Command
from app.views.kit.writing import WRITING
from tests.storage import given


@pytest.fixture
def reader(look: QApplication, office_path: Path, tmp_path: Path) -> Iterator[Desktop]:
    """The program with a file opened to read."""
    desktop = Desktop(ProgramSettings(tmp_path / "program.json"), given.CLOCK, program.shell_for)
    assert desktop.open(office_path, read_only=True)
    assert desktop.shell is not None
    desktop.shell.context.runner.at_once = True
    yield desktop
    desktop.shell.close()
    desktop.shell.deleteLater()


@pytest.mark.rule("SAF-006", "SAF-017")
def test_every_page_opens_and_only_what_writes_is_barred(reader: Desktop) -> None:
    shell = reader.shell
    assert shell is not None and reader.desk is not None
    wanted = [spec.id for spec in pages.all_pages() if spec.listed]
    barred: dict[str, str] = {}
    for page_id, arguments in [*((name, {}) for name in wanted), ("customer", {"customer_id": 1})]:
        page = shell.show_page(page_id, **arguments)
        assert page is not None and shell.current_id == page_id
        QCoreApplication.processEvents()
        for action in page.commands():
            assert isinstance(action, Command) and (action.writes or action.objectName() not in WRITING)
            if action.writes:
                assert not action.isEnabled()
                barred[action.objectName()] = action.toolTip()
    assert {"customer.save", "customer.block", "import.run", "reminders.issue"} <= set(barred)
    assert all("only be read" in words for words in barred.values())
    assert company_files.read_only_because(reader.desk) is not None


@pytest.mark.rule("SAF-017")
def test_what_was_barred_is_free_again_when_the_file_can_be_written(reader: Desktop) -> None:
    shell = reader.shell
    assert shell is not None
    page = shell.show_page("customer", customer_id=1)
    assert page is not None
    block = next(a for a in page.commands() if a.objectName() == "customer.block")
    assert not block.isEnabled()
    shell.bar_writing("")
    assert block.isEnabled()


@pytest.mark.rule("WIN-04")
def test_the_file_menu_says_why_a_file_that_is_only_read_does_not_move(reader: Desktop) -> None:
    assert reader.shell is not None
    # Nobody has a password here, so lock and sign-out have reasons of their own.
    barred = {a.text().replace("&", ""): a.toolTip() for a in reader.shell.program_actions if not a.isEnabled()}
    assert "Move to another folder…" in barred and "Set a password…" in barred
    assert {tip for name, tip in barred.items() if name not in ("Lock now", "Sign out")} == {
        reader.shell.context.closed_to_writing}
