"""What the command line does with whole files: bring one up to date, encrypt it, take the encryption off (SAF-031, 033, 036)."""

import argparse
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from app import cli_passwords, paths
from app.cli_passwords import FILE_PASSWORD
from app.core.clock import Clock
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.i18n import _
from app.services import company_files, encryption, permissions
from app.services.desk import Desk
from app.storage.engine import Target, address, is_postgres
from app.storage.unit_of_work import Actor

declare({
    "CLI-migrate": N_("Nothing was changed. Add --yes to bring {address} up to date; there is no copy to go back to, so make a "
                      "backup with the server's own tools first."),
    "CLI-server": N_("{address} is a database on a server. Only company files are encrypted here."),
    "CLI-encrypted": N_("{file} is encrypted already."),
    "CLI-plain": N_("{file} is not encrypted."),
    "CLI-code-file": N_("The recovery code could not be written to {file}: {detail}. It stands above; keep it."),
})

T = TypeVar("T")
DONE, REFUSED, USAGE, ENVIRONMENT = 0, 1, 2, 3
OpenDesk = Callable[[argparse.Namespace, Clock], AbstractContextManager[Desk | None]]
Add = Callable[..., argparse.ArgumentParser]


@dataclass(frozen=True, slots=True)
class Files:
    """The three commands, with what the command line brings: a desk at the file, a voice for scripts, and one for problems."""

    desk: OpenDesk
    say: Callable[[str], None]
    refuse: Callable[[Sequence[Problem]], int]

    def add(self, add: Add) -> None:
        """Name them and their options."""
        renew = add("migrate", _("bring a file or database of an older program up to date; the old file is kept beside it"),
                    self.migrate, company=False)
        renew.add_argument("--yes", action="store_true", help=_("change a database on a server, which has no copy beside it"))
        lock = add("encrypt", _("encrypt a file under a password; the recovery code is written on the second line"), self.encrypt,
                   company=False)
        lock.add_argument("--code-file", type=Path, metavar="FILE", help=_(
            "write the recovery code into this new file instead, which only you can read"))
        unlock = add("decrypt", _("take the encryption off a file"), self.decrypt, company=False)
        for each in (lock, unlock):
            each.add_argument("--password-file", type=Path, metavar="FILE", help=_(
                "take the password from the first line of this file, - is standard input; without it from {name}, or asked "
                "for").format(name=FILE_PASSWORD))
        for each in (renew, lock, unlock):
            each.add_argument("--backups", type=Path, metavar="DIR", help=_(
                "folder for the backup made before; without it your own"))

    # ------------------------------------------------------------ up to date

    def migrate(self, options: argparse.Namespace, clock: Clock) -> int:
        """Where the old file lies, then the versions; nothing to do is no mistake (SAF-033, 036)."""
        before = company_files.version_before(options.file)
        if before is None:
            self.say(_("{file} is up to date already.").format(file=_shown(options.file)))
            return DONE
        if is_postgres(options.file):
            if not options.yes:
                return self.refuse([error("CLI-migrate", address=address(options.file))])
            moved = company_files.bring_server_up_to_date(options.file, _unheard)
            return self._told(moved, lambda versions: self._renewed(options.file, versions[0]))
        kept = company_files.bring_up_to_date(options.file, clock, _unheard, options.backups)
        return self._told(kept, lambda path: self._renewed(options.file, before, path))

    def _renewed(self, target: Target, before: int, kept: Path | None = None) -> None:
        if kept is not None:
            print(kept)
        self.say(_("{file} is up to date: version {before} became {after}.").format(
            file=_shown(target), before=before, after=company_files.newest_version()))

    # ------------------------------------------------------------ encryption

    def encrypt(self, options: argparse.Namespace, clock: Clock) -> int:
        """The file, the recovery code or the file that holds it, and the backup of before, each on a line (SAF-031)."""
        if wrong := _no_file(options.file) or encryption.missing():
            return self.refuse([wrong])
        if encryption.is_encrypted(options.file):
            return self.refuse([error("CLI-encrypted", file=str(options.file))])
        actor = self._who(options, clock)
        if actor is None:
            return REFUSED
        password = cli_passwords.of_new_file(options.password_file)
        if isinstance(password, Problem):
            self.refuse([password])
            return USAGE
        with _code_file(options.code_file) as code_file:
            changed = encryption.change(options.file, password, actor, clock, _folder(options), _unheard)
            return self._told(changed, lambda made: self._encrypted(made, code_file))

    def _encrypted(self, made: encryption.Changed, code_file: Path | None) -> None:
        """A code that cannot be written where it was wanted is shown: without it a lost password loses the books."""
        trouble = _written(code_file, made.code) if code_file is not None else None
        print("\n".join(str(line) for line in (made.path, made.code if code_file is None or trouble else code_file, made.backup)))
        if trouble is not None:
            self.refuse([error("CLI-code-file", file=str(code_file), detail=trouble.strerror or str(trouble))])

    def decrypt(self, options: argparse.Namespace, clock: Clock) -> int:
        """The file and the backup of before, which keeps its password; whoever does it knows what opens the file (SAF-031)."""
        if wrong := _no_file(options.file):
            return self.refuse([wrong])
        if options.file.is_file() and not encryption.is_encrypted(options.file):
            return self.refuse([error("CLI-plain", file=str(options.file))])
        wrong = cli_passwords.unlock(options.file, options.password_file, proof=True)
        if wrong is not None:
            self.refuse([wrong])
            return USAGE if wrong.code in cli_passwords.NOT_GIVEN else ENVIRONMENT
        actor = self._who(options, clock)
        if actor is None:
            return REFUSED
        changed = encryption.change(options.file, None, actor, clock, _folder(options), _unheard)
        return self._told(changed, lambda made: print(f"{made.path}\n{made.backup}"))

    def _who(self, options: argparse.Namespace, clock: Clock) -> Actor | None:
        """Who signed in and may change how the file opens; None = told why not, and the file is closed again."""
        with self.desk(options, clock) as desk:
            if desk is None:
                return None
            refused = permissions.for_the_file(desk) or encryption.may_change(desk)
            if refused:
                self.refuse(refused)
                return None
            return desk.actor

    def _told(self, outcome: Outcome[T], tell: Callable[[T], None]) -> int:
        """What came of it; a file that could not be written anew is the environment's."""
        if outcome.value is None:
            self.refuse(outcome.problems)
            return ENVIRONMENT
        tell(outcome.value)
        return DONE


def _no_file(target: Target) -> Problem | None:
    return error("CLI-server", address=address(str(target))) if is_postgres(target) else None


def _folder(options: argparse.Namespace) -> Path:
    """Where the backup of before goes."""
    folder: Path = options.backups or paths.backups_folder()
    return folder


def _shown(target: Target) -> str:
    """A file by its path, a database by its address without the password."""
    return address(str(target)) if is_postgres(target) else str(target)


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""


@contextmanager
def _code_file(path: Path | None) -> Iterator[Path | None]:
    """A new file for the code, before anything is changed; taken away again when nothing was written to it.

    Raises `OSError` where it cannot be made, or is there already.
    """
    if path is None:
        yield None
        return
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        yield path
    finally:
        if path.stat().st_size == 0:
            path.unlink()


def _written(path: Path, code: str) -> OSError | None:
    """The code in its file, on the disk for certain; what kept it out of there."""
    try:
        with path.open("w", encoding="ascii") as file:
            file.write(code + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as trouble:
        return trouble
    return None
