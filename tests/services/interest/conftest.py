"""Offices that charge interest: a local copy of a file made once, and one on each database."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services import dunning
from tests.services.interest.charging import Charging


@pytest.fixture
def charging(dunning_local: dunning.Office) -> Charging:
    """An office that charges interest, in a local file."""
    return Charging(dunning_local)


@pytest.fixture
def everywhere(dunning_office: dunning.Office) -> Charging:
    """An office that charges interest, on each database."""
    return Charging(dunning_office)


@pytest.fixture(scope="module")
def table(dunning_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Charging]:
    """One office for a table of examples, each with a customer of its own."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path_factory.mktemp("interest") / "table.tegoed")))
    yield Charging(made)
    made.desk.file.close()
