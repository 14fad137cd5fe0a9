"""What every test stands on: no screen, own folders, fixed language, zone and locale, and the databases a test runs on."""

import gc
import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = os.environ.get("TEGOED_TEST_ZONE", "Europe/Amsterdam")
if hasattr(time, "tzset"):
    time.tzset()

import pytest  # noqa: E402
import sqlalchemy  # noqa: E402 - before Qt, which slows every later import down
from hypothesis import HealthCheck, settings  # noqa: E402

from app import i18n  # noqa: E402
from tests.storage import given  # noqa: E402

SERVER = os.environ.get("TEGOED_TEST_POSTGRES", "")
"""A PostgreSQL server whose role may create databases, as postgresql+psycopg://user@host:port/postgres."""

settings.register_profile("desk", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "desk"))


gc.disable()
"""Windows must be swept away on the thread they live on; Python would do it on any thread, that of the file's lock too."""


def pytest_collection_finish() -> None:
    """What is loaded now stays to the end; looking through it again and again would take minutes."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Garbage is looked for between two tests."""
    young, old, oldest = gc.get_count()
    if young > 20_000 or old > 10:
        gc.collect(2 if oldest > 10 else 1)


@pytest.fixture(autouse=True, scope="session")
def own_folders(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, logs and caches of each test worker in a folder of its own."""
    os.environ["TEGOED_HOME"] = str(tmp_path_factory.mktemp("home"))


@pytest.fixture(autouse=True)
def english_in_britain() -> None:
    """Texts in English and British formats, unless a test chooses otherwise."""
    i18n.use("en", "en_GB")


@pytest.fixture(params=[
    pytest.param("sqlite", id="sqlite"),
    pytest.param("postgresql", id="postgresql", marks=[
        pytest.mark.postgres, pytest.mark.skipif(not SERVER, reason="TEGOED_TEST_POSTGRES names no server")]),
])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """Where a new company file may be made: a path that does not exist yet, or an empty PostgreSQL database."""
    if request.param == "sqlite":
        yield tmp_path / "company.tegoed"
    else:
        yield from _new_database()


def _new_database() -> Iterator[str]:
    name = f"tegoed_{uuid.uuid4().hex}"
    url = sqlalchemy.make_url(SERVER)
    server = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(f'CREATE DATABASE "{name}"')
    yield url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


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
