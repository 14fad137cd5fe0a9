"""An office on each database the tests run on, and one in a local file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage import given


@pytest.fixture
def office(database_url: Path | str) -> Iterator[given.Office]:
    """A company file with a company and a customer, on SQLite and, where there is a server, on PostgreSQL."""
    made = given.office(database_url)
    yield made
    made.file.close()


@pytest.fixture
def local(tmp_path: Path) -> Iterator[given.Office]:
    """The same in a local file, for what only files have."""
    made = given.office(tmp_path / "office.tegoed")
    yield made
    made.file.close()
