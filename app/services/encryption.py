"""Encrypted company files as the user meets them: chosen or taken back, opened by password or recovery code (SAF-031)."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.clock import Clock
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.services import backup_passwords, permissions
from app.services.desk import Desk
from app.services.environment import told
from app.storage import encrypting, errors, keys, keystore
from app.storage.engine import Target, is_postgres
from app.storage.keys import FileKey
from app.storage.unit_of_work import Actor

declare({
    "SAF-031-by-code": N_("{path} was opened with its recovery code. Choose a new password now: the old one seems to be lost."),
    "SAF-031-not-code": N_("This is the recovery code. A new code is made from the password: choose a new password if it is "
                           "lost."),
    "SAF-031-kept": N_("This computer has no key store, so the password is not kept: the program asks for it at each opening."),
})

PROMISE = N_("Everything in the file becomes unreadable without the password: names, amounts, letters, and its backups too. You "
             "type the password at each opening. If you lose the password and the recovery code, the books are lost.")
"""What encryption means, said before it is chosen."""


def missing() -> Problem | None:
    """Why this installation makes no encrypted files; None = it does."""
    if keys.available():
        return None
    return error("SAF-031-missing", package="sqlcipher3-wheels, cryptography")


def cannot_open() -> Problem | None:
    """Why this installation opens no encrypted files; None = it does."""
    return None if keys.can_open() else error("SAF-031-missing", package="sqlcipher3-wheels")


def is_encrypted(target: Target) -> bool:
    """Does the file open with a password?"""
    return not is_postgres(target) and keys.is_encrypted(Path(target))


def is_locked(target: Target) -> bool:
    """Was its password not given since the start, and does the key store not hold it?"""
    header = None if is_postgres(target) else keys.header_of(Path(target))
    return header is not None and keys.known(header) is None


def check(password: str, again: str) -> Problem | None:
    """What speaks against a new password."""
    return backup_passwords.check(password, again)


def may_change(desk: Desk) -> tuple[Problem, ...]:
    """Who changes how a file opens changes it for everybody in it: the set-up of all its companies (AUD-016)."""
    with desk.reading() as session:
        return permissions.may(session, desk, Permission.SETUP, everywhere=True)


def readable(path: Path) -> list[Path]:
    """Plain company files of ours beside the file, kept by a restore, an update or a move: they stay readable."""
    kept = [*path.parent.glob("before-restore-*"), *path.parent.glob("damaged-*"), *path.parent.glob("*.v*"),
            *path.parent.glob("*.moved*")]
    return sorted(beside for beside in kept if beside.suffix == path.suffix and not keys.is_encrypted(beside) and (
        beside.name.endswith(f"-{path.name}") or beside.name.startswith((f"{path.stem}.v", f"{path.stem}.moved"))))


def new_key(password: str) -> FileKey:
    """The key of a new file; it takes half a second on purpose."""
    return keys.new(password)


def code_of(target: Target) -> str:
    """The recovery code of an open encrypted file, to be shown once."""
    key = keys.key_of(Path(target))
    return "" if key is None else key.code


# ---------------------------------------------------------------- opening

def unlock(target: Path, text: str, *, keep: bool = False) -> Outcome[bool]:
    """Open the lock of a file by its password or its recovery code: it and its backups open from then on.

    True = by the recovery code, which is told. `keep` = in the key store of this computer. Anything else refuses and changes
    nothing.
    """
    found = _key(target, text)
    if found.value is None:
        return Outcome(None, found.problems)
    kept = keys.remember(found.value, for_good=keep)
    problems = [] if kept else [warning("SAF-031-kept", key="SAF-031-kept")]
    by_code = _is_code(text, found.value)
    if by_code:
        problems.append(warning("SAF-031-by-code", key="SAF-031-by-code", path=target.name))
    return Outcome(by_code, tuple(problems))


def _key(target: Path, text: str) -> Outcome[FileKey]:
    def read() -> FileKey:
        header = keys.header_of(target)
        if header is None:
            raise errors.NotFoundError("SAF-not-found", path=str(target))
        return keys.key_from(header, text, Path(target.name))

    outcome = told(read)
    return Outcome(outcome.value, tuple(replace(p, field="password") for p in outcome.problems))


def _is_code(text: str, key: FileKey) -> bool:
    try:
        return keys.secret_of(text) == key.secret
    except keys.WrongCodeError:
        return False


def forget(target: Target, now: Target | None = None) -> None:
    """The file was closed: opening it asks again, unless the key store holds its key, or `now` a copy of it is open."""
    header, other = (None if it is None or is_postgres(it) else keys.header_of(Path(it)) for it in (target, now))
    if header is not None and header != other:
        keys.forget(header)


def can_keep() -> bool:
    """Is there a key store on this computer?"""
    return keystore.available()


def is_kept(target: Target) -> bool:
    """Does the key store of this computer open the file?"""
    header = keys.header_of(Path(target))
    return header is not None and keys.is_kept(header)


def keep(target: Path, *, on: bool) -> bool:
    """Put the key of an open file into the key store, or take it out; False when the store does not take it."""
    key = keys.key_of(target)
    if key is None:
        return False
    if on:
        return keys.remember(key, for_good=True)
    keys.take_out(key.header)
    # Until the file is closed it stays open.
    return keys.remember(key)


# ---------------------------------------------------------------- changing

@dataclass(frozen=True, slots=True)
class Changed:
    """The file as it lies there now, the verified backup of before, and the code to show once; empty for a plain file."""

    path: Path
    backup: Path
    code: str


def proved(target: Path, text: str, *, only_password: bool = False) -> Problem | None:
    """Does whoever sits here know what opens the file? The recovery code counts unless `only_password`."""
    found = _key(target, text)
    if found.value is None:
        return found.problems[0]
    return error("SAF-031-not-code", at="password") if only_password and _is_code(text, found.value) else None


def change(path: Path, password: str | None, actor: Actor, clock: Clock, folder: Path, step: Callable[[int, int], None],
           *, keep: bool = False) -> Outcome[Changed]:
    """Encrypt a closed file, give it another password or another recovery code, or with no password take the encryption off.

    The backup made before lies in `folder`; a `step` that raises stops it, and the file is as it was. The password and the
    code are tried on the new header before the file is touched.
    """
    return told(lambda: _change(path, password, actor, clock, folder, step, keep))


def _change(path: Path, password: str | None, actor: Actor, clock: Clock, folder: Path, step: Callable[[int, int], None],
            keep: bool) -> Changed:
    before = keys.header_of(path)
    if password is not None and not keys.available():
        raise errors.NoCipherError("SAF-031-missing", package="sqlcipher3-wheels, cryptography")
    wanted = None if password is None else keys.new(password)
    if wanted is not None and password is not None:
        for text in (password, wanted.code):
            if keys.key_from(wanted.header, text, path) != wanted:
                raise errors.ConversionError("SAF-031-failed", path=str(path), detail="scrypt")
    safety = encrypting.convert(path, wanted, actor, clock, folder, step)
    if before is not None:
        keys.take_out(before)
    if wanted is not None:
        keys.remember(wanted, for_good=keep)
    return Changed(path, safety, "" if wanted is None else wanted.code)
