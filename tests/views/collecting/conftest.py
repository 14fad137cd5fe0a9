"""A small trade to collect from: three customers, one without an address, entries of all ages."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.dunning import Office

BAKKER, VRIES, JANSEN = 1, 2, 3
Step = Callable[[FormDialog], None]


@pytest.fixture(scope="session")
def collecting_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Bakker owes 600.00 of which 300.00 is late, De Vries 50.00 and Jansen 75.00 late; made once."""
    path = tmp_path_factory.mktemp("collecting") / "office.tegoed"
    office = dunning.office(path)
    who = [office.customer("Bakker"), office.customer("De Vries"), office.customer("Jansen", email="", contact="")]
    assert who == [BAKKER, VRIES, JANSEN]
    for customer, amount, due, number in ((BAKKER, 100_00, date(2025, 12, 1), "F-1"), (BAKKER, 200_00, date(2026, 1, 20), "F-2"),
                                          (BAKKER, 300_00, date(2026, 3, 1), "F-3"), (VRIES, 50_00, date(2026, 2, 1), "F-4"),
                                          (JANSEN, 75_00, date(2026, 1, 10), "F-5")):
        office.entry(customer, amount, due, number)
    office.desk.file.close()
    return path


@pytest.fixture
def office(collecting_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it, on Monday 16 February 2026."""
    made = dunning.opened(Path(shutil.copy(collecting_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def gone(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """Where she was taken."""
    found: list[tuple[str, dict[str, Any]]] = []
    monkeypatch.setattr(Context, "navigate", lambda _self, page, **more: found.append((page, more)))
    return found


@pytest.fixture
def context(office: Office, look: QApplication, gone: list[tuple[str, dict[str, Any]]]) -> Context:
    """The surroundings of a page."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    return found


@pytest.fixture
def filling() -> Iterator[list[Step]]:
    """What to do with the next forms; one nobody expects fails."""
    waiting: list[Step] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []
