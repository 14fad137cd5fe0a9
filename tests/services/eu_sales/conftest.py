"""Offices that file EU sales lists: a Dutch one made once and copied, others made when a test asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.eu_sales import union


@pytest.fixture(scope="session")
def union_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company in a closed file, made once."""
    path = tmp_path_factory.mktemp("union") / "dutch.tegoed"
    union.template(path)
    return path


@pytest.fixture
def dutch(union_file: Path, tmp_path: Path) -> Iterator[union.Union]:
    """A copy of it, opened."""
    made = union.copied(union_file, tmp_path / "dutch.tegoed")
    yield made
    made.desk.file.close()


@pytest.fixture
def abroad(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[union.Union]:
    """A company of the country the test is parametrized with."""
    path = tmp_path / "abroad.tegoed"
    union.template(path, str(request.param))
    made = union.Union(union.opened(path, union.TODAY))
    yield made
    made.desk.file.close()
