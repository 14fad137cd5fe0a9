"""Offices that charge interest: a local copy of a file made once, and one on each database."""

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
def everywhere(database_url: Path | str) -> Iterator[Charging]:
    """An office that charges interest, on each database."""
    made = Charging(dunning.office(database_url))
    yield made
    made.desk.file.close()
