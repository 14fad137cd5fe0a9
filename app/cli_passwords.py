"""Passwords on the command line: from the environment or the keyboard, never an option that others can read (SAF-029, 031)."""

import getpass
import os
import sys
from pathlib import Path

from app.core.problems import Problem, error
from app.i18n import _
from app.services import backup_passwords, encryption
from app.services.backup_passwords import Password

BACKUP_PASSWORD = "TEGOED_BACKUP_PASSWORD"
"""Where scripts put the password of backups; command lines can be read by other users of the computer (SAF-029)."""
FILE_PASSWORD = "TEGOED_FILE_PASSWORD"
"""Where scripts put the password of an encrypted company file, or its recovery code (SAF-031)."""


def _given(name: str, prompt: str, *, new: bool = False) -> str | Problem:
    """What the environment or the keyboard says; a new password is typed twice."""
    given = os.environ.get(name)
    again = given
    if given is None:
        if not sys.stdin.isatty():
            return error("CLI-password", name=name)
        given = getpass.getpass(prompt + ": ")
        again = getpass.getpass(_("The same once more") + ": ") if new else given
    wrong = backup_passwords.check(given, again or "") if new else None
    return wrong or given


def unlock(target: Path | str) -> Problem | None:
    """Give the password of an encrypted file before a command works with it; None = it opens, or needs none."""
    if not encryption.is_locked(target):
        return None
    path = Path(target)
    given = _given(FILE_PASSWORD, _("Password of {file}").format(file=path.name))
    if isinstance(given, Problem):
        return given
    outcome = encryption.unlock(path, given)
    return outcome.problems[0] if outcome.value is None else None


def of_new_file() -> str | Problem:
    """The password of a file that is made."""
    return _given(FILE_PASSWORD, _("Password of the new file"), new=True)


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
