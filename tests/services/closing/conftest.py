"""An office that closes its periods: a Dutch company made once and copied."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.closing.closer import Closer
from tests.services.sales import trade


@pytest.fixture(scope="session")
def closing_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company in a closed file, made once."""
    path = tmp_path_factory.mktemp("closing") / "dutch.tegoed"
    trade.trade(path).file.close()
    return path


@pytest.fixture
def closer(closing_file: Path, tmp_path: Path) -> Iterator[Closer]:
    """A copy of that company, opened on the second of April 2026."""
    made = Closer(trade.opened(Path(shutil.copy(closing_file, tmp_path / "dutch.tegoed")))).on(trade.date(2026, 4, 2))
    yield made
    made.office.file.close()


@pytest.fixture
def either(database_url: Path | str) -> Iterator[Closer]:
    """The same on each database."""
    made = Closer(trade.trade(database_url)).on(trade.date(2026, 4, 2))
    yield made
    made.office.file.close()
