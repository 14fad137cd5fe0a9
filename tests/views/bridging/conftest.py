"""Fixtures of these windows: an office with payments that wait, in a closed file to copy."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.bridging.test_clearing_bridges import bridged
from tests.services.dunning import Office
from tests.services.payments.test_settling import reason


@pytest.fixture(scope="session")
def bridged_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two payments wait on the bridging account."""
    path = tmp_path_factory.mktemp("bridged") / "office.tegoed"
    office = dunning.office(path)
    bridged(office, 300_00, 195_00)
    reason(office, "reversal")
    office.desk.file.close()
    return path


@pytest.fixture
def office(bridged_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(bridged_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []
