"""Passwords of backups: chosen twice with two warnings, asked for once after a start, and for each foreign backup (SAF-029)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QWidget

from app.core.problems import Outcome, Problem, errors
from app.i18n import _
from app.services import backup_passwords, encryption
from app.services.backup_passwords import Password
from app.settings import ProgramSettings
from app.views.kit import dialogs
from app.views.kit.fields import CheckField
from app.views.kit.text_fields import TextField
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import column, holder
from app.views.setup.wizard_pages import Form

FIELDS = 280
WRONG = frozenset({"SAF-029-password", "SAF-031-password", "SAF-031-group"})
"""Problems that another password may mend."""
TRIES = 3
"""Wrong passwords before the question goes away (CLW-024)."""


@dataclass(frozen=True, slots=True)
class Key:
    """What opens a backup; `password` is None where none is needed."""

    password: Password | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed, a line each, and whether the computer should keep it."""

    texts: tuple[str, ...]
    keep: bool


def ask(parent: QWidget | None, title: str, body: str, fields: Sequence[tuple[str, str]], go_on: str,
        wrong: Sequence[Problem], *, may_keep: bool, keep_it: bool = True) -> Asked | None:
    """One question with hidden texts; Enter in the last goes on. None = she went back."""
    form, keep = Form(), CheckField(_("Keep it in the key store of this computer"), checked=keep_it)
    for name, label in fields:
        field = TextField(label, most=200)
        field.setEchoMode(QLineEdit.EchoMode.Password)
        form.add(name, label, field, must=True, wide=FIELDS)
    form.show_problems(wrong)
    can_keep = may_keep and backup_passwords.can_keep()
    question = dialogs.Question(parent, title, body, (
        dialogs.Answer("go_on", go_on, primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
        holder(column(form, *([keep] if can_keep else []), spacing=10)))
    if not can_keep:
        keep.deleteLater()
    inputs = [f for f in form.fields.values() if isinstance(f, TextField)]
    inputs[-1].returnPressed.connect(lambda: question.choose("go_on"))
    inputs[0].setFocus()
    answer = dialogs.show(question)
    asked = Asked(tuple(f.text() for f in inputs), can_keep and keep.value())
    question.deleteLater()
    return asked if answer == "go_on" else None


def tried(parent: QWidget | None, work: Callable[[], Outcome[bool]]) -> Outcome[bool]:
    """Trying a password takes half a second on purpose; one that was stopped says nothing."""
    done: Outcome[bool] | None = wait_for(parent, _("The password is tried…"), lambda _progress: work())
    return done or Outcome()


def choose(parent: QWidget | None, own: ProgramSettings) -> bool:
    """Put every backup from now on under a password: typed twice, and told twice what losing it means."""
    wrong: Sequence[Problem] = ()
    while True:
        asked = ask(parent, _("Protect backups with a password"),
                     _("Every backup made from now on is put under this password. A lost password is a lost backup: nobody can "
                       "open it again, the makers of the program neither."),
                     (("password", _("Password")), ("again", _("Once more"))), _("Go on"), wrong, may_keep=True)
        if asked is None:
            return False
        first, second = asked.texts
        found = backup_passwords.check(first, second)
        if found is not None:
            wrong = (found,)
            continue
        if not _understood(parent):
            return False
        done = tried(parent, partial(backup_passwords.choose, own, first, second, keep=asked.keep))
        if done.problems:
            _tell(parent, done.problems)
        return done.done


def _understood(parent: QWidget | None) -> bool:
    """The second warning, for itself."""
    return dialogs.ask(
        parent, _("Is the password written down?"),
        _("Without it every protected backup is lost for good; there is no other way in. Write it down and keep it where the "
          "backups are not."),
        (dialogs.Answer("yes", _("It is written down: protect the backups")),
         dialogs.Answer("back", _("Go back"), safe=True, primary=True))) == "yes"


def _tell(parent: QWidget | None, problems: Sequence[Problem]) -> None:
    """What stands in the way, or what is worth knowing."""
    dialogs.tell_problems(parent, _("Password of the backups"), problems)


def ready(parent: QWidget | None, own: ProgramSettings, target: Path | str = "") -> bool:
    """Can a backup be made? Asks for the chosen password once after a start, three times; False = she went back.

    The backup of an encrypted file lies under the password of the file, which was given when it was opened (SAF-031).
    """
    if target and encryption.is_encrypted(target):
        return True
    wrong: Sequence[Problem] = ()
    for _try in range(TRIES):
        if backup_passwords.was_entered(own):
            break
        asked = ask(parent, _("Password of the backups"),
                     _("New backups are put under a password, which is asked for once after each start."),
                     (("password", _("Password")),), _("Go on"), wrong, may_keep=True)
        if asked is None:
            return False
        entered = partial(backup_passwords.enter, own, asked.texts[0], keep=asked.keep)
        wrong = errors(tried(parent, entered).problems)
    return backup_passwords.was_entered(own)


def key_of(parent: QWidget | None, own: ProgramSettings, path: Path) -> Key | None:
    """What opens a backup: nothing, the chosen password, or one that is asked for three times. None = she went back (CLW-024)."""
    if not backup_passwords.needs_password(path):
        return Key(None)
    known = backup_passwords.known(own)
    if known is not None and _why_not(parent, path, known) is None:
        return Key(known)
    wrong: Sequence[Problem] = ()
    for _try in range(TRIES):
        asked = ask(parent, _("This backup is protected"), _("{file} opens with the password it was made with.").format(
            file=path.name), (("password", _("Password")),), _("Command::Open"), wrong, may_keep=False)
        if asked is None:
            return None
        password = backup_passwords.typed(asked.texts[0])
        problem = _why_not(parent, path, password)
        if problem is None or problem.code not in WRONG:
            # Damage is told by what comes next, in its own words.
            return Key(password)
        wrong = (replace(problem, field="password"),)
    return None


def _why_not(parent: QWidget | None, path: Path, password: Password) -> Problem | None:
    """Why it does not open, tried beside the screen."""
    found: Problem | None = wait_for(parent, _("The password is tried…"),
                                     lambda _progress: backup_passwords.opens(path, password))
    return found
