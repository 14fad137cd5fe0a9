"""Moving a company file to a PostgreSQL server, for when several people are to work in it at once (SAF-007, 036)."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from app.core.clock import Clock
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.services import desks
from app.services.environment import told
from app.storage import keystore, moving
from app.storage.engine import address
from app.storage.sealed import Password
from app.storage.unit_of_work import Actor

declare({
    "SAF-036-address": N_("{value} is not the address of a PostgreSQL database. It looks like "
                          "postgresql://user@server:5432/database."),
    "SAF-036-missing": N_("Fill in server, database and user."),
    "SAF-036-port": N_("{value} is not a port. PostgreSQL listens on 5432 unless its administrator says otherwise."),
    "SAF-036-password": N_("This computer has no key store, so the password of the server is not kept. The program asks the "
                           "server's own password file (pgpass) at the next start."),
})

PORT = 5432
DRIVER = "postgresql+psycopg"


@dataclass(frozen=True, slots=True)
class Server:
    """What has to be known to reach a database; the password may be empty where the server asks for none."""

    host: str
    database: str
    user: str
    password: str = ""
    port: str = str(PORT)

    def problems(self) -> tuple[Problem, ...]:
        """What is missing or impossible."""
        missing = [name for name in ("host", "database", "user") if not getattr(self, name).strip()]
        found = [error("SAF-036-missing", at=name) for name in missing]
        if not (self.port.strip().isdecimal() and 0 < int(self.port) < 65_536):
            found.append(error("SAF-036-port", at="port", value=self.port))
        return tuple(found)

    def target(self) -> str:
        """The address, with the password."""
        return URL.create(DRIVER, self.user.strip(), self.password or None, self.host.strip(), int(self.port),
                          self.database.strip()).render_as_string(hide_password=False)


def check_address(text: str) -> Problem | None:
    """What is wrong with an address typed as a whole."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        return error("SAF-036-address", at="address", value=text)
    if not url.drivername.startswith("postgresql") or not url.database:
        return error("SAF-036-address", at="address", value=text if url.password is None else address(text))
    return None


@dataclass(frozen=True, slots=True)
class Done:
    """The address to open from now on (without a password), the file that rests, and what was compared: tables and rows."""

    address: str
    kept: Path
    backup: Path | None
    tables: int
    rows: int


def move(path: Path, target: str, clock: Clock, folder: Path, step: Callable[[int, int], None] | None = None,
         password: Password | None = None, actor: Actor | None = None) -> Outcome[Done]:
    """Move a closed company file to an empty database and keep the file for reading (SAF-036).

    `actor` is who had it open; without one the file has to open without a password (AUD-015). `folder` gets the backup made
    before, under the `password` if there is one; a `step` that raises stops the move, and nothing has happened. The password
    in the address goes into the key store of this computer, never into a file of ours.
    """
    wrong = check_address(target)
    if wrong is not None:
        return Outcome(None, (wrong,))
    try:
        outcome = told(lambda: _move(path, target, clock, folder, step or _unheard, password, actor))
    except LookupError:
        return Outcome(None, (error("SAF-empty"),))
    if outcome.value is None:
        return outcome
    secret = make_url(target).password
    if secret and not keystore.remember(outcome.value.address, secret):
        return Outcome(outcome.value, (warning("SAF-036-password", key="SAF-036"),))
    return outcome


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


def _move(path: Path, target: str, clock: Clock, folder: Path, step: Callable[[int, int], None],
          password: Password | None, actor: Actor | None) -> Done:
    if actor is None:
        desk = desks.open_file(path, clock=clock, read_only=True)
        desk.file.close()
        actor = desk.actor
    moved = moving.move_to_server(path, target, actor, clock, folder, step, password)
    return Done(moved.address, moved.kept, moved.backup, len(moved.tables), sum(f.rows for f in moved.tables.values()))
