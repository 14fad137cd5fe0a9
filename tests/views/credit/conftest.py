"""The trade of Bakkerij Smit behind windows."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import ProgramSettings
from app.views import program
from app.views.kit.context import Context
from tests.services.limits import trading
from tests.services.limits.trading import Trade


@pytest.fixture(scope="session")
def smit_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once."""
    path = tmp_path_factory.mktemp("smit") / "smit.tegoed"
    trading.make(path)
    return path


@pytest.fixture
def trade(smit_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """A copy of it, opened."""
    made = trading.opened(Path(shutil.copy(smit_file, tmp_path / "smit.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(look: QApplication, trade: Trade, tmp_path: Path) -> Context:
    """The surroundings of a page."""
    made = program.context_for(trade.desk, ProgramSettings(tmp_path / "own.json"))
    made.runner.at_once = True
    return made
