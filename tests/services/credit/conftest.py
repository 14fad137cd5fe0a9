"""The bakery made once and copied, or on each database."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery


@pytest.fixture(scope="session")
def bakery_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The office in a closed file, made once."""
    path = tmp_path_factory.mktemp("credit") / "bakery.tegoed"
    bakery.bakery(path).file.close()
    return path


@pytest.fixture
def smit(bakery_file: Path, tmp_path: Path) -> Iterator[Bakery]:
    """A copy of that office, opened."""
    made = bakery.opened(Path(shutil.copy(bakery_file, tmp_path / "bakery.tegoed")))
    yield made
    made.file.close()
