"""What every test stands on: no screen, own folders, fixed language, zone and locale, and the databases a test runs on."""

import gc
import os
import shutil
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

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
from tests.storage.statements import one_cache_of_statements  # noqa: E402

SERVER = os.environ.get("TEGOED_TEST_POSTGRES", "")
"""A PostgreSQL server whose role may create databases, as postgresql+psycopg://user@host:port/postgres."""

settings.register_profile("desk", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
settings.register_profile("thorough", deadline=None, max_examples=1000, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") else "desk"))


one_cache_of_statements()


gc.disable()
"""Windows must be swept away on the thread they live on; Python would do it on any thread, that of the file's lock too."""


def pytest_collection_finish() -> None:
    """What is loaded now stays to the end; looking through it again and again would take minutes."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """Garbage is looked for between two tests; what outlives a thorough look is not looked through again."""
    young, old, oldest = gc.get_count()
    if young > 20_000 or old > 10:
        gc.collect(2 if oldest > 10 else 1)
        if oldest > 10:
            gc.freeze()


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
def kind(request: pytest.FixtureRequest) -> str:
    """The databases a test runs on, one after the other."""
    return str(request.param)


@pytest.fixture
def database_url(kind: str, tmp_path: Path) -> Iterator[Path | str]:
    """Where a new company file may be made: a path that does not exist yet, or an empty PostgreSQL database."""
    if kind == "sqlite":
        yield tmp_path / "company.tegoed"
    else:
        with new_database() as url:
            yield url


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """Several workers share the tests out by what the tests share."""
    from tests.sharing import Sharing
    return Sharing(config, log) if config.getoption("dist") == "load" else None


@contextmanager
def new_database(template: str = "template1") -> Iterator[str]:
    """The address of a database made for one test, empty or a copy of another one."""
    name = f"tegoed_{uuid.uuid4().hex}"
    url = sqlalchemy.make_url(SERVER)
    server = sqlalchemy.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sqlalchemy.NullPool)
    with server.connect() as connection:
        # Copying the files of a template takes a quarter of the time of writing them through the log.
        connection.exec_driver_sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')
    yield url.set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.exec_driver_sql(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture(scope="session")
def office_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company with one customer in a closed file, made once: a copy of it opens twenty times as fast."""
    path = tmp_path_factory.mktemp("office") / "office.tegoed"
    given.office(path).file.close()
    return path


@pytest.fixture(scope="session")
def office_template() -> Iterator[str]:
    """The name of a PostgreSQL database with the same company, made once."""
    with new_database() as url:
        given.office(url).file.close()
        yield str(sqlalchemy.make_url(url).database)


@pytest.fixture
def office(kind: str, request: pytest.FixtureRequest) -> Iterator[given.Office]:
    """A company file with a company and a customer, on SQLite and, where there is a server, on PostgreSQL."""
    if kind == "sqlite":
        yield request.getfixturevalue("local")
    else:
        with new_database(request.getfixturevalue("office_template")) as url:
            made = given.reopened(url)
            yield made
            made.file.close()


@pytest.fixture
def local(office_file: Path, tmp_path: Path) -> Iterator[given.Office]:
    """The same in a local file, for what only files have."""
    made = given.reopened(Path(shutil.copy(office_file, tmp_path / "office.tegoed")))
    yield made
    made.file.close()
