"""A Dutch company that sells, for jobs that make something of it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services import dunning
from tests.services.interest.charging import Charging
from tests.services.sales import trade


@pytest.fixture(scope="session")
def dutch_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The company in a closed file, made once."""
    path = tmp_path_factory.mktemp("jobs") / "dutch.tegoed"
    trade.trade(path).file.close()
    return path


@pytest.fixture
def dutch(dutch_file: Path, tmp_path: Path) -> Iterator[trade.Trade]:
    """A copy of it, opened."""
    made = trade.opened(Path(shutil.copy(dutch_file, tmp_path / "dutch.tegoed")))
    yield made
    made.file.close()


@pytest.fixture
def charging(dunning_local: dunning.Office) -> Charging:
    """An office that charges interest, in a local file."""
    return Charging(dunning_local)
