"""Who sits down at a file: its door, sign-in, sign-out, lock and unlock, each with its line in the trail (AUD-015)."""

import getpass
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core import passwords
from app.core.clock import Clock
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.company import User, UserSetting
from app.rules.sign_in import Tries, after_wrong, waits_until
from app.services.desk import Desk
from app.storage.errors import StorageError
from app.storage.unit_of_work import Actor

declare({
    "AUD-015-wrong": N_("This is not the password of {name}. Try again."),
    "AUD-015-wait": N_("{wrong} wrong passwords in a row for {name}. The next one is heard from {time}."),
    "AUD-015-nobody": N_("Nobody of that name can sign in to this file: {name}."),
    "AUD-015-none": N_("{name} has no password yet, and this file is opened with one. An administrator gives one, under Change "
                       "password in the menu of the file."),
    "AUD-015-needed": N_("This file is opened with a name and a password."),
})

TRIES = "sign_in.wrong"
"""Under this key the file remembers the wrong passwords of a person, also after a restart."""
IN, FAILED, OUT, LOCK, UNLOCK = "user.sign_in", "user.sign_in_failed", "user.sign_out", "user.lock", "user.unlock"
_memory: dict[tuple[str, int], Tries] = {}
"""The same for files that cannot be written to, until the program ends."""


class SignInError(StorageError):
    """The file is not opened without a name and a password; `code` and `saw` make the message (AUD-015)."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who may sit down at the file."""

    user_id: int
    login: str
    name: str
    has_password: bool


@dataclass(frozen=True, slots=True)
class Door:
    """An open file at which nobody sits yet; whoever holds it lets somebody in or closes it."""

    desk: Desk
    """The desk with nobody at it."""
    people: tuple[Person, ...]
    proposed: int
    """The person of this computer's own name, else the first."""

    @property
    def guarded(self) -> bool:
        """Is the file opened with passwords? One is enough: a name without any would open it to everybody."""
        return any(person.has_password for person in self.people)

    @property
    def asks(self) -> bool:
        """Is there anything to ask? A single person without a password just sits down."""
        return self.guarded or len(self.people) > 1

    def close(self) -> None:
        """Nobody came in."""
        self.desk.file.close()


def people(session: Session) -> tuple[Person, ...]:
    """Everybody who was not switched off, in the order they were made."""
    rows = session.scalars(select(User).where(User.disabled_at.is_(None)).order_by(User.id))
    return tuple(Person(user.id, user.login, user.display_name, user.password_hash is not None) for user in rows)


def door_of(desk: Desk) -> Door:
    """The door of a desk's file. Raises `LookupError` when the file knows nobody."""
    with desk.reading() as session:
        found = people(session)
    if not found:
        raise LookupError("no user")
    here = _own_login().casefold()
    own = next((p for p in found if p.login.casefold() == here), found[0])
    return Door(replace(desk, actor=Actor(0, "")), found, own.user_id)


def _own_login() -> str:
    """What the computer calls its user; nothing where it knows nobody."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def called(door: Door, name: str | None) -> Person | None:
    """The person of a login or name; the proposed one without a name."""
    if name is None:
        return next(p for p in door.people if p.user_id == door.proposed)
    wanted = name.strip().casefold()
    by_login = (p for p in door.people if p.login.casefold() == wanted)
    return next(by_login, next((p for p in door.people if p.name.casefold() == wanted), None))


def come_in(door: Door, login: str | None = None, password: str | None = None, watch: Clock | None = None) -> Desk:
    """A desk for the person of that name, where nobody can be asked; a `LookupError` for an unknown one.

    Without passwords in the file the name is believed. Raises `SignInError` for a missing or wrong password.
    """
    person = called(door, login)
    if person is None:
        raise LookupError(f"no user {login}")
    if door.guarded and password is None:
        raise SignInError("AUD-015-needed")
    done = enter(door, person.user_id, password or "", watch=watch)
    if done.value is None:
        raise SignInError(done.problems[0].code, **done.problems[0].saw)
    return done.value


def stay(door: Door, before: Desk) -> Desk | None:
    """The person who sat there a moment ago, in a file without passwords; None where she has to be asked."""
    person = next((p for p in door.people if (p.user_id, p.name) == (before.actor.user_id, before.actor.name)), None)
    return None if door.guarded or person is None else _seated(door.desk, person)


def enter(door: Door, user_id: int, password: str, *, watch: Clock | None = None) -> Outcome[Desk]:
    """Let a person in; the desk, or why not: a wrong password, too many of them, none at all (AUD-015).

    `watch` measures the waiting when the desk's own clock was set to another day.
    """
    if not door.asks:
        return Outcome(_seated(door.desk, door.people[0]))
    if not door.guarded:
        person = next((p for p in door.people if p.user_id == user_id), None)
        if person is None:
            return Outcome(None, (error("AUD-015-nobody", at="person", name=str(user_id)),))
        desk = _seated(door.desk, person)
        note(desk, IN)
        return Outcome(desk)
    done = proved(door.desk, user_id, password, IN, watch=watch)
    return Outcome(None, done.problems) if done.value is None else Outcome(replace(door.desk, actor=done.value))


def _seated(desk: Desk, person: Person) -> Desk:
    return replace(desk, actor=Actor(person.user_id, person.name))


def unlock(desk: Desk, password: str) -> Outcome[Actor]:
    """The same person comes back to her locked desk; wrong passwords count as at the door.

    When all passwords were taken away meanwhile, elsewhere, nobody has to say one any more.
    """
    if not door_of(desk).guarded:
        note(desk, UNLOCK)
        return Outcome(desk.actor)
    return proved(desk, desk.actor.user_id, password, UNLOCK)


# ---------------------------------------------------------------- proving a password

def proved(desk: Desk, user_id: int, password: str, action: str = "", *, watch: Clock | None = None,
           at: str = "password") -> Outcome[Actor]:
    """Is this the password of that person? The trail tells it as `action`; a wrong one is counted, kept and told (AUD-015).

    Waiting counts in the file, so that starting again does not shorten it; in memory while the file cannot be written to.
    """
    now = (watch or desk.clock).now()

    def tried(session: Session, log: Callable[[User, str, dict[str, Any]], None] | None) -> Outcome[Actor]:
        user = session.get(User, user_id, with_for_update=log is not None)
        if user is None or user.disabled_at is not None:
            return Outcome(None, (error("AUD-015-nobody", at="person", name="" if user is None else user.display_name),))
        if user.password_hash is None:
            return Outcome(None, (error("AUD-015-none", at="person", name=user.display_name),))
        return _heard(_Trying(desk, session, user, now, log), password, action, at)

    if desk.file.read_only is None:
        try:
            with desk.file.unit_of_work(Actor(user_id, ""), action=action or "user.prove", source=desk.source) as unit:
                def log(user: User, what: str, payload: dict[str, Any]) -> None:
                    unit.actor = Actor(user.id, user.display_name)
                    unit.audit(what, "user", user.id, user.login, payload)

                return tried(unit.session, log)
        except StorageError:
            # A full disk or a busy file is no reason to keep the right person out, nor to count a wrong one less.
            pass
    with desk.reading() as session:
        return tried(session, None)


@dataclass(frozen=True, slots=True)
class _Trying:
    """One try: whose, when, and where it is told; without `log` the file cannot be written to."""

    desk: Desk
    session: Session
    user: User
    now: datetime
    log: Callable[[User, str, dict[str, Any]], None] | None

    @property
    def key(self) -> tuple[str, int]:
        return str(self.desk.file.target), self.user.id

    def tries(self) -> Tries:
        """The wrong ones so far: those of the file, or of this run where they are more."""
        stored = _read(self.session.scalars(_setting(self.user.id).with_only_columns(UserSetting.value)).first())
        return max(stored, _memory.get(self.key, Tries()), key=lambda tries: tries.wrong)

    def keep(self, tries: Tries) -> None:
        """Remember them in the file, or where it cannot be written to, until the program ends; none forgets."""
        _memory.pop(self.key, None)
        if self.log is None:
            _memory[self.key] = tries
            return
        row = self.session.scalars(_setting(self.user.id)).first()
        if not tries.wrong:
            if row is not None:
                self.session.delete(row)
            return
        value = {"wrong": tries.wrong, "until": tries.until.isoformat() if tries.until else None}
        if row is None:
            self.session.add(UserSetting(user_id=self.user.id, key=TRIES, value=value))
        else:
            row.value = value


def _heard(trying: _Trying, password: str, action: str, at: str) -> Outcome[Actor]:
    """Refuse while she waits, without looking at the password; else look, count and tell."""
    user, tries = trying.user, trying.tries()
    until = waits_until(tries, trying.now)
    if until is not None:
        return Outcome(None, (_wait(user, tries, until, at),))
    if not passwords.fits(password, user.password_hash or ""):
        tries = after_wrong(tries, trying.now)
        trying.keep(tries)
        if trying.log is not None:
            trying.log(user, FAILED, {"wrong": tries.wrong})
        problem = error("AUD-015-wrong", at=at, name=user.display_name) if tries.until is None else _wait(
            user, tries, tries.until, at)
        return Outcome(None, (problem,))
    trying.keep(Tries())
    if action and trying.log is not None:
        trying.log(user, action, {})
    return Outcome(Actor(user.id, user.display_name))


def _wait(user: User, tries: Tries, until: datetime, at: str) -> Problem:
    """From when she may try again: the time at her desk, to the minute that is certainly past it."""
    full = until + timedelta(seconds=59)
    return error("AUD-015-wait", at=at, name=user.display_name, wrong=tries.wrong, time=f"{full.astimezone():%H:%M}")


def _setting(user_id: int) -> Any:
    return select(UserSetting).where(UserSetting.user_id == user_id, UserSetting.key == TRIES)


def _read(kept: Any) -> Tries:
    """The stored count; damage counts as none."""
    if not isinstance(kept, dict) or not isinstance(kept.get("wrong"), int):
        return Tries()
    try:
        return Tries(kept["wrong"], datetime.fromisoformat(kept["until"]) if kept.get("until") else None)
    except (TypeError, ValueError):
        return Tries(kept["wrong"])


def forget_tries(session: Session, user_id: int) -> None:
    """A new password begins without wrong ones."""
    row = session.scalars(_setting(user_id)).first()
    if row is not None:
        session.delete(row)


# ---------------------------------------------------------------- the trail

def note(desk: Desk, action: str) -> None:
    """Tell the trail that she signed in, signed out, or locked her desk; a file that cannot be written to keeps quiet."""
    if desk.file.read_only is not None:
        return
    try:
        with desk.writing(action) as unit:
            user = unit.session.get_one(User, desk.actor.user_id)
            unit.audit(action, "user", user.id, user.login, {})
    except StorageError:
        # Whoever leaves or locks her desk is not kept there by a full disk.
        pass


def sign_out(desk: Desk) -> None:
    """She leaves the file; told only where people sign in."""
    try:
        asks = door_of(desk).asks
    except (StorageError, LookupError):
        return
    if asks:
        note(desk, OUT)
