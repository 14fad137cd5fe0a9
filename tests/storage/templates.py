"""Company files that many tests begin with, laid out once per process and copied from then on."""

import atexit
import shutil
import tempfile
import uuid
from collections.abc import Callable, Hashable
from pathlib import Path

import sqlalchemy

from app.storage.company_file import CompanyFile
from app.storage.engine import Target, is_postgres

_MADE: dict[Hashable, Target] = {}


def lay_out(what: Hashable, target: Target, make: Callable[[Target], CompanyFile]) -> None:
    """Put what `make` makes, closed, at a target that is a path not yet there or an empty database.

    Laying out a company takes half a second in a file and two on a server, a copy a twentieth of that.
    """
    key = (what, is_postgres(target))
    if key not in _MADE:
        first = _new_database(str(target)) if is_postgres(target) else _new_path()
        make(first).close()
        _MADE[key] = first
    if is_postgres(target):
        _replace(str(target), str(sqlalchemy.make_url(str(_MADE[key])).database))
    elif Path(target).exists():
        raise FileExistsError(target)
    else:
        shutil.copy(_MADE[key], target)


def _new_path() -> Path:
    folder = tempfile.mkdtemp(prefix="tegoed-templates-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder) / "office.tegoed"


def _new_database(beside: str) -> str:
    """An empty database on the same server, dropped when the process ends."""
    url = sqlalchemy.make_url(beside).set(database=f"tegoed_{uuid.uuid4().hex}")
    _on_server(beside, f'CREATE DATABASE "{url.database}" STRATEGY FILE_COPY')
    atexit.register(_on_server, beside, f'DROP DATABASE IF EXISTS "{url.database}" WITH (FORCE)')
    return url.render_as_string(hide_password=False)


def _replace(url: str, template: str) -> None:
    """Put a copy of a database in the place of an empty one."""
    name = sqlalchemy.make_url(url).database
    _on_server(url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)',
               f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')


def _on_server(beside: str, *statements: str) -> None:
    server = sqlalchemy.create_engine(sqlalchemy.make_url(beside).set(database="postgres"), isolation_level="AUTOCOMMIT",
                                      poolclass=sqlalchemy.NullPool)
    with server.connect() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
