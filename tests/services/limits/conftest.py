"""The trade of Bakkerij Smit in a file of its own for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.limits import trading
from tests.services.limits.trading import Trade


@pytest.fixture(scope="session")
def limits_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once."""
    path = tmp_path_factory.mktemp("limits") / "limits.tegoed"
    trading.make(path)
    return path


@pytest.fixture
def trade(limits_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """A copy of it, opened."""
    made = trading.opened(Path(shutil.copy(limits_file, tmp_path / "limits.tegoed")))
    yield made
    made.desk.file.close()
