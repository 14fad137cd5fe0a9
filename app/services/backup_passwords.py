"""Backups under a password: chosen twice, kept in the key store or asked for once per start; lost means lost (SAF-029)."""

import binascii
from base64 import b64decode, b64encode
from pathlib import Path

from app import settings
from app.core.problems import Outcome, Problem, error, warning
from app.core.words import N_, declare
from app.services.environment import told
from app.settings import ProgramSettings
from app.storage import backup, keystore, sealed
from app.storage.sealed import STRONG, Cost, Password

__all__ = ["Password", "can_keep", "check", "choose", "enter", "is_protected", "known", "locked", "needs_password", "opens",
           "possible", "stop", "typed", "was_entered"]

declare({
    "SAF-029-short": N_("Take at least {least} characters; a short sentence is easy to remember and hard to guess."),
    "SAF-029-differs": N_("The two passwords are not the same. Type it once more."),
    "SAF-029-other": N_("This is not the password that was chosen for the backups. Try again."),
    "SAF-029-locked": N_("Backups are protected, and their password was not entered since the program was started: no backup can "
                         "be made before it is."),
    "SAF-029-session": N_("This computer has no key store, so the password is not kept: the program asks for it once after each "
                          "start."),
})

LEAST = 8
"""Characters a password has at least."""
_NAME = "backups"
_right: set[tuple[str, str]] = set()
"""Tokens and passwords found to fit in this run: trying one costs half a second on purpose."""


def possible() -> bool:
    """Is the package that protects installed?"""
    return sealed.available()


def can_keep() -> bool:
    """Is there a key store on this computer?"""
    return keystore.available()


def is_protected(own: ProgramSettings) -> bool:
    """Are new backups of this user put under a password?"""
    return bool(own.get(settings.BACKUP_LOCK))


def check(password: str, again: str) -> Problem | None:
    """What speaks against a new password."""
    if len(password) < LEAST:
        return error("SAF-029-short", at="password", least=LEAST)
    return error("SAF-029-differs", at="again") if password != again else None


def choose(own: ProgramSettings, password: str, again: str, *, keep: bool, cost: Cost = STRONG) -> Outcome[bool]:
    """Protect every backup from now on; earlier ones stay as they are. `keep` = in the key store of this computer.

    A password that is short or not typed twice alike refuses; without a key store it warns that the program will ask.
    """
    wrong = check(password, again)
    if wrong is not None:
        return Outcome(None, (wrong,))
    made = told(lambda: sealed.token(Password(password, cost)))
    if made.value is None:
        return Outcome(None, made.problems)
    own.set(settings.BACKUP_LOCK, b64encode(made.value).decode("ascii"))
    return Outcome(True, _kept(password, keep))


def stop(own: ProgramSettings) -> None:
    """New backups are open to whoever finds them; protected ones keep their password."""
    own.set(settings.BACKUP_LOCK, "")
    keystore.forget(_NAME)


def enter(own: ProgramSettings, password: str, *, keep: bool) -> Outcome[bool]:
    """Say the chosen password once after a start; another one refuses."""
    right = _fits(own, password)
    if right.value is None:
        return Outcome(None, right.problems)
    if not right.value:
        return Outcome(None, (error("SAF-029-other", at="password"),))
    return Outcome(True, _kept(password, keep))


def _kept(password: str, keep: bool) -> tuple[Problem, ...]:
    """Keep it for good, or until the program ends."""
    if keystore.remember(_NAME, password, for_good=keep) or not keep:
        return ()
    return (warning("SAF-029-session", key="SAF-029-session"),)


def _token(own: ProgramSettings) -> bytes:
    """The kept token; nothing where the settings were damaged, which fits no password."""
    try:
        return b64decode(own.get(settings.BACKUP_LOCK))
    except binascii.Error:
        return b""


def _fits(own: ProgramSettings, text: str) -> Outcome[bool]:
    """Is this the chosen password? Asked of scrypt once."""
    found = own.get(settings.BACKUP_LOCK), text
    if found in _right:
        return Outcome(True)
    right = told(lambda: sealed.fits(_token(own), text))
    if right.value:
        _right.add(found)
    return right


def known(own: ProgramSettings) -> Password | None:
    """The password for new backups; None where there is none, or where it was not entered since the start."""
    if not is_protected(own):
        return None
    text = keystore.recall(_NAME)
    # One of another user's settings, or changed elsewhere since, would make backups that nobody can open.
    if text is None or not _fits(own, text).value:
        return None
    return Password(text, sealed.cost_of(_token(own)))


def was_entered(own: ProgramSettings) -> bool:
    """Nothing is asked for before the next backup; looks only whether a password is kept, so it may be asked at every turn."""
    return not is_protected(own) or keystore.recall(_NAME) is not None


def locked(own: ProgramSettings) -> Problem | None:
    """Backups are protected and the password is not known: none can be made (SAF-029)."""
    return error("SAF-029-locked") if is_protected(own) and known(own) is None else None


def needs_password(path: Path) -> bool:
    """Is this backup a protected one, and by no company file that is open (SAF-031)?"""
    return backup.is_locked(path)


def typed(text: str) -> Password:
    """What was typed to open a backup."""
    return Password(text)


def opens(path: Path, password: Password | None) -> Problem | None:
    """Why a backup does not open with this password; None = it does."""
    found = told(lambda: backup.try_password(path, password))
    return found.problems[0] if found.problems else None
