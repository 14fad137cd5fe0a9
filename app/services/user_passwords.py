"""Passwords and names of the people of a file: set, change, remove, give one to somebody else, say one's name (AUD-015)."""

import getpass
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from app.core import passwords
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, information, warning
from app.core.words import N_, declare
from app.models.company import User
from app.services import memory, permissions, sign_in
from app.services.desk import Desk
from app.storage.unit_of_work import Actor

declare({
    "AUD-015-short": N_("Take at least {least} characters; a short sentence is easy to remember and hard to guess."),
    "AUD-015-long": N_("Take at most {most} characters."),
    "AUD-015-easy": N_("A name is no password: everybody sees it in the list."),
    "AUD-015-differs": N_("The two passwords are not the same. Type it once more."),
    "AUD-015-gone": N_("This person cannot sign in to the file any more."),
    "AUD-015-own-first": N_("Give yourself a password first: the file is opened with passwords from the first one on, and "
                            "you would have none."),
    "AUD-015-everybody": N_("From the first password on, everybody needs one: {names} can sign in again after you gave them "
                            "one."),
    "AUD-015-others": N_("{names} sign in with passwords. Without yours you could not come in any more; all of them are taken "
                         "away, and whoever starts the program opens the file."),
    "AUD-015-keep": N_("{names} sign in with passwords, so you need one too."),
    "AUD-015-without": N_("You have no password that could be taken away."),
    "AUD-015-name": N_("The books still call you {name}, as this computer does. Give your name: it stands beside everything you "
                       "post."),
    "AUD-015-name-empty": N_("Type your name, of up to {most} characters."),
})

LONGEST_NAME = 80
_NAMED = "sign_in.named"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a person can do about passwords: hers, those of the file, and whether she gives others theirs."""

    user_id: int
    has_password: bool
    guarded: bool
    administrator: bool
    people: tuple[sign_in.Person, ...]

    @property
    def asks(self) -> bool:
        """Is anybody asked who she is when the file is opened?"""
        return self.guarded or len(self.people) > 1


def standing(desk: Desk) -> Standing:
    """How things are with the person at the desk."""
    with desk.reading() as session:
        found, administrator = sign_in.people(session), not _may_give(session, desk)
    own = any(p.user_id == desk.actor.user_id and p.has_password for p in found)
    return Standing(desk.actor.user_id, own, any(p.has_password for p in found), administrator, found)


def _may_give(session: Session, desk: Desk) -> tuple[Problem, ...]:
    """Others' passwords are given by whoever may change the set-up of the whole file (AUD-016)."""
    return permissions.may(session, desk, Permission.SETUP, everywhere=True)


def check_new(password: str, again: str, names: tuple[str, ...] = ()) -> Problem | None:
    """What speaks against a new password, before it is hashed."""
    if len(password) < passwords.LEAST:
        return error("AUD-015-short", at="new", least=passwords.LEAST)
    if len(password) > passwords.MOST:
        return error("AUD-015-long", at="new", most=passwords.MOST)
    if password.strip().casefold() in {name.strip().casefold() for name in names}:
        return error("AUD-015-easy", at="new")
    return error("AUD-015-differs", at="again") if password != again else None


def set_password(desk: Desk, user_id: int, present: str, new: str, again: str, *,
                 confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Give the person at the desk or, as an administrator, somebody else a new password; gives that person's name.

    `present` is the password of the person at the desk, where she has one. The first password of a file makes everybody need
    one, which is warned about; only who can give them theirs sets it.
    """
    now = standing(desk)
    person = next((p for p in now.people if p.user_id == user_id), None)
    if person is None:
        return Outcome(None, (error("AUD-015-gone", at="person"),))
    problems = _forbidden(desk, now, user_id)
    wrong = problems[0] if problems else check_new(new, again, (person.login, person.name))
    if wrong is not None:
        return Outcome(None, (wrong,))
    told = _everybody(now, user_id)
    if told is not None and told.key not in confirmed:
        return Outcome(None, (told,))
    proof = _proved(desk, now, present)
    if proof.problems:
        return Outcome(None, proof.problems)
    _write(desk, {user_id: passwords.hashed(new)}, "user.password")
    return Outcome(person.name)


def _forbidden(desk: Desk, now: Standing, user_id: int) -> tuple[Problem, ...]:
    """Who may not give this password: others' only an administrator who has one, the first only who can give the rest."""
    others = any(p.user_id != now.user_id for p in now.people)
    if user_id != now.user_id and not now.has_password:
        return (error("AUD-015-own-first", at="person"),)
    if (user_id != now.user_id or (others and not now.guarded)) and not now.administrator:
        with desk.reading() as session:
            return _may_give(session, desk)
    return ()


def _everybody(now: Standing, user_id: int) -> Problem | None:
    """Who else needs a password from the first one on."""
    names = [p.name for p in now.people if p.user_id != user_id]
    if now.guarded or not names:
        return None
    return warning("AUD-015-everybody", key="AUD-015-everybody", names=", ".join(names))


def remove_password(desk: Desk, present: str, *, confirmed: frozenset[str] = frozenset()) -> Outcome[str]:
    """Open the file without a password from now on; where others have one, an administrator takes all of them away."""
    now = standing(desk)
    if not now.has_password:
        return Outcome(None, (error("AUD-015-without"),))
    others = [p for p in now.people if p.has_password and p.user_id != now.user_id]
    names = ", ".join(p.name for p in others)
    if others and not now.administrator:
        return Outcome(None, (error("AUD-015-keep", names=names),))
    if others and "AUD-015-others" not in confirmed:
        return Outcome(None, (warning("AUD-015-others", key="AUD-015-others", names=names),))
    proof = _proved(desk, now, present)
    if proof.problems:
        return Outcome(None, proof.problems)
    _write(desk, dict.fromkeys([now.user_id, *(p.user_id for p in others)]), "user.password_removed")
    return Outcome(desk.actor.name)


def _proved(desk: Desk, now: Standing, present: str) -> Outcome[Actor]:
    """Whoever changes passwords says her own once more; wrong ones count as at the door."""
    return sign_in.proved(desk, now.user_id, present, at="present") if now.has_password else Outcome(desk.actor)


def _write(desk: Desk, hashes: Mapping[int, str | None], action: str) -> None:
    with desk.writing(action) as unit:
        if set(hashes) != {desk.actor.user_id}:
            # It was asked before; here the trail learns by which role she may.
            _may_give(unit.session, desk)
        for user_id, kept in hashes.items():
            unit.session.get_one(User, user_id).password_hash = kept
            sign_in.forget_tries(unit.session, user_id)


# ---------------------------------------------------------------- the own name

def name_is_missing(desk: Desk) -> Problem | None:
    """The books know her only by what the computer calls her, and she never said that this is her name (AUD-015)."""
    with desk.reading() as session:
        user = session.get(User, desk.actor.user_id)
    if user is None or not _as_computer(user.display_name) or memory.recall(desk, _NAMED):
        return None
    return information("AUD-015-name", name=user.display_name)


def _as_computer(name: str) -> bool:
    """Is this what the computer calls its user? Nothing with a space in it is only a login."""
    try:
        return " " not in name.strip() and name.casefold() == getpass.getuser().casefold()
    except (KeyError, OSError):
        return False


def give_name(desk: Desk, name: str) -> Outcome[Desk]:
    """Her own name from now on; what was posted before keeps the old one. The desk goes on under the new name."""
    wanted = " ".join(name.split())
    if not wanted or len(wanted) > LONGEST_NAME:
        return Outcome(None, (error("AUD-015-name-empty", at="name", most=LONGEST_NAME),))
    with desk.writing("user.name") as unit:
        _rename(unit.session, desk.actor.user_id, wanted)
        memory.remember(desk, _NAMED, True)
    return Outcome(replace(desk, actor=Actor(desk.actor.user_id, wanted)))


def _rename(session: Session, user_id: int, name: str) -> None:
    user = session.get_one(User, user_id)
    if user.display_name != name:
        user.display_name = name
