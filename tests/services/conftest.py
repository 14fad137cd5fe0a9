"""Offices that remind on each database and in a local file."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services import dunning


@pytest.fixture
def dunning_office(database_url: Path | str) -> Iterator[dunning.Office]:
    """An office that reminds by the terms TEST, on each database."""
    made = dunning.office(database_url)
    yield made
    made.desk.file.close()


@pytest.fixture(scope="session")
def dunning_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same office in a closed file, made once."""
    path = tmp_path_factory.mktemp("dunning") / "office.tegoed"
    dunning.office(path).desk.file.close()
    return path


@pytest.fixture
def dunning_local(dunning_file: Path, tmp_path: Path) -> Iterator[dunning.Office]:
    """A copy of that file, opened."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "dunning.tegoed")))
    yield made
    made.desk.file.close()
