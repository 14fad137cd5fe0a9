"""Who sits at the open file: sign-in at its door, lock and unlock, sign-out, own password, own name (AUD-015)."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import company_files, sign_in, user_passwords
from app.services.company_files import Refused
from app.services.desk import Desk
from app.services.sign_in import Door
from app.services.user_passwords import Standing
from app.settings import LOCK_AFTER, ProgramSettings
from app.views.setup import sign_in as questions
from app.views.setup.lock import Idle, Lock

if TYPE_CHECKING:
    from app.views.desktop import Desktop


class Reception(QObject):
    """Asks, locks and lets go; the program around it shows what comes of it."""

    def __init__(self, desktop: "Desktop", own: ProgramSettings) -> None:
        super().__init__(desktop)
        self._desktop, self._own = desktop, own
        self.lock = Lock()
        self.idle = Idle(lambda: own.get(LOCK_AFTER))
        self.idle.over.connect(self.lock_now)

    # ------------------------------------------------------------ the door

    def let_in(self, found: Desk | Refused | Door | None, before: Desk | None = None) -> Desk | Refused | None:
        """Ask at a door who she is; whoever sat there a moment ago and needs no password just goes on. None = nobody came in."""
        if self.lock.locked:
            # What was locked is closed by now.
            self.lock.open()
        if not isinstance(found, Door):
            return found
        again = None if before is None else sign_in.stay(found, before)
        return again or questions.ask(self._desktop.window(), found)

    def leave(self, desk: Desk) -> None:
        """She closes the file, or another one takes its place."""
        self.idle.end()
        if company_files.is_open(desk):
            sign_in.sign_out(desk)

    def sign_out(self) -> None:
        """Close the file as always, and ask who comes next."""
        self._desktop.close_and(lambda _path: Outcome(), "", again=False)

    # ------------------------------------------------------------ the lock

    def standing(self) -> Standing | None:
        """What she can do about passwords; None while no file is open."""
        desk = self._desktop.desk
        return None if desk is None else user_passwords.standing(desk)

    def watch(self) -> None:
        """Look from now on whether she is there; only a desk with a password can be locked."""
        now = self.standing()
        self.idle.begin() if now is not None and now.has_password else self.idle.end()

    def lock_now(self) -> None:
        """Cover everything until she says her password."""
        desk = self._desktop.desk
        if desk is None or self.lock.locked or not user_passwords.standing(desk).has_password:
            return
        sign_in.note(desk, sign_in.LOCK)
        self.lock.close(self._desktop.window(), desk.actor.name, self._unlock, self.sign_out)

    def _unlock(self, password: str) -> Problem | None:
        desk = self._desktop.desk
        if desk is None:
            return None
        done = sign_in.unlock(desk, password)
        if done.value is None:
            return done.problems[0]
        self.lock.open()
        self.idle.begin()
        return None

    # ------------------------------------------------------------ the person

    def change_password(self) -> None:
        """Set, change or take away a password, and say what came of it."""
        desk = self._desktop.desk
        told = None if desk is None else questions.change_password(self._desktop.window(), desk)
        if told is not None:
            self._desktop.show_again()
            self._desktop.say("success", told)

    def name_is_missing(self) -> Problem | None:
        """Told until she gave her name; a file that is only read cannot keep one."""
        desk = self._desktop.desk
        return None if desk is None or desk.file.read_only is not None else user_passwords.name_is_missing(desk)

    def give_name(self) -> None:
        """Her own name, from now on beside everything she posts."""
        desk = self._desktop.desk
        named = None if desk is None else questions.give_name(self._desktop.window(), desk)
        if named is not None:
            self._desktop.show_desk(named)
            self._desktop.say("success", _("What you post is recorded under the name {name}.").format(name=named.actor.name))
