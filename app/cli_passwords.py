"""Passwords on the command line: from the environment or the keyboard, never an option that others can read (SAF-029, 031)."""

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.core.clock import Clock
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import backup_passwords, encryption, sign_in
from app.services.backup_passwords import Password
from app.services.desk import Desk
from app.services.sign_in import Door, SignInError
from app.storage.errors import StorageError

declare({"CLI-password-file": N_("{file} is no text. The password stands on its first line.")})

BACKUP_PASSWORD = "TEGOED_BACKUP_PASSWORD"
"""Where scripts put the password of backups; command lines can be read by other users of the computer (SAF-029)."""
FILE_PASSWORD = "TEGOED_FILE_PASSWORD"
"""Where scripts put the password of an encrypted company file, or its recovery code (SAF-031)."""

OWN_PASSWORD = "TEGOED_PASSWORD"
"""Where scripts put the password of the person who signs in to the file (AUD-015)."""

NOT_GIVEN = frozenset({"CLI-password", "CLI-password-file"})
"""Problems of a password that nobody gave."""
STDIN = Path("-")


def _given(name: str, prompt: str, *, new: bool = False, source: Path | None = None) -> str | Problem:
    """What the file, the environment or the keyboard says; a new password is typed twice. Raises `OSError`, naming the file."""
    given = os.environ.get(name) if source is None else _first_line(source)
    if isinstance(given, Problem):
        return given
    again = given
    if given is None:
        if not sys.stdin.isatty():
            return error("CLI-password", name=name)
        given = getpass.getpass(prompt + ": ")
        again = getpass.getpass(_("The same once more") + ": ") if new else given
    wrong = backup_passwords.check(given, again or "") if new else None
    return wrong or given


def _first_line(source: Path) -> str | Problem:
    """The first line of a file, without its end; `-` is standard input."""
    try:
        if source == STDIN:
            return sys.stdin.readline().rstrip("\r\n")
        with source.open(encoding="utf-8-sig") as file:
            return file.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        return error("CLI-password-file", file=str(source))


def unlock(target: Path | str, source: Path | None = None, *, proof: bool = False) -> Problem | None:
    """Give the password of an encrypted file before a command works with it; None = it opens, or needs none.

    With `proof` it is asked for also where the key store knows it.
    """
    if not (encryption.is_encrypted(target) if proof else encryption.is_locked(target)):
        return None
    path = Path(target)
    given = _given(FILE_PASSWORD, _("Password of {file}").format(file=path.name), source=source)
    if isinstance(given, Problem):
        return given
    outcome = encryption.unlock(path, given)
    return outcome.problems[0] if outcome.value is None else None


def of_new_file(source: Path | None = None) -> str | Problem:
    """The password of a file that is encrypted; a problem where this installation makes no encrypted ones."""
    return encryption.missing() or _given(FILE_PASSWORD, _("Password of the new file"), new=True, source=source)


def of_new_backup() -> Password | Problem:
    """The password that a backup is put under."""
    given = _given(BACKUP_PASSWORD, _("Password of the backup"), new=True)
    return given if isinstance(given, Problem) else backup_passwords.typed(given)


def of_backup(path: Path) -> Password | Problem | None:
    """What opens a backup: its own password, or that of the encrypted file it was made of; None where none is needed."""
    if not backup_passwords.needs_password(path):
        return None
    for name in (FILE_PASSWORD, BACKUP_PASSWORD):
        typed = backup_passwords.typed(os.environ.get(name, ""))
        if typed.text and backup_passwords.opens(path, typed) is None:
            return typed
    given = _given(BACKUP_PASSWORD, _("Password of the backup"))
    return given if isinstance(given, Problem) else backup_passwords.typed(given)


# ---------------------------------------------------------------- signing in

def sit_down(door: Door, name: str | None, watch: Clock, writable: Callable[[], Door] | None) -> Desk:
    """Somebody at the desk; whoever cannot say a password leaves the file closed and raises `SignInError` (AUD-015).

    A command that only reads opens the file once more as `writable`, so that a wrong password is counted and told there too.
    """
    try:
        person = sign_in.called(door, name)
        if person is None:
            raise SignInError("AUD-015-nobody", name=name or "")
        password = _own_password(person.name) if door.guarded else None
        if password is not None and writable is not None:
            _count(writable, person.login, password, watch)
        return sign_in.come_in(door, person.login, password, watch)
    except BaseException:
        door.close()
        raise


def _own_password(name: str) -> str:
    """The password of the person from the environment or from the keyboard."""
    given = _given(OWN_PASSWORD, _("Password of {name}").format(name=name))
    if isinstance(given, Problem):
        raise SignInError(given.code, **given.saw)
    return given


def _count(writable: Callable[[], Door], login: str, password: str, watch: Clock) -> None:
    """Sign in where it is written down; a file that somebody else works in, or that nobody can write to, keeps quiet."""
    try:
        door = writable()
    except StorageError:
        return
    try:
        sign_in.sign_out(sign_in.come_in(door, login, password, watch))
    finally:
        door.close()
