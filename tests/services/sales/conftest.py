"""Offices that sell: a Dutch one made once and copied, others made when a test asks."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.sales import trade


@pytest.fixture(scope="session")
def dutch_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company in a closed file, made once."""
    path = tmp_path_factory.mktemp("trade") / "dutch.tegoed"
    trade.trade(path).file.close()
    return path


@pytest.fixture
def dutch(dutch_file: Path, tmp_path: Path) -> Iterator[trade.Trade]:
    """A copy of that company, opened."""
    made = trade.opened(Path(shutil.copy(dutch_file, tmp_path / "dutch.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def abroad(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[trade.Trade]:
    """A company of the country the test is parametrized with."""
    made = trade.trade(tmp_path / "abroad.tegoed", str(request.param))
    yield made
    made.file.close()
