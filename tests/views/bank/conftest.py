"""An office with a bank account and customers who owe, in a closed file to copy, and the surroundings of a page."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import ProgramSettings
from app.views import program
from app.views.kit.context import Context
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice


@pytest.fixture(scope="session")
def owed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De Vries owes 10040 and 10042, Bakker owes 20001; all due later."""
    path = tmp_path_factory.mktemp("owed") / "office.tegoed"
    office = dunning.office(path)
    vries, bakker = office.customer("De Vries"), office.customer("Bakker en Zoon")
    due = D + timedelta(20)
    invoice(office, vries, 1_000_00, due, "VF-10040")
    invoice(office, vries, 500_00, due, "VF-10042")
    invoice(office, bakker, 250_00, due, "VF-20001")
    office.desk.file.close()
    return path


@pytest.fixture
def office(owed_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(owed_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, tmp_path: Path) -> Context:
    """The surroundings of a page."""
    program.register_pages()
    made = program.context_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    return made
