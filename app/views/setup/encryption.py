"""Encryption of a company file: the password at opening, the code shown once, and every change of either (SAF-031)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QTextDocument
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import backups, encryption, permissions
from app.services.desk import Desk
from app.services.encryption import Changed
from app.views.kit import dialogs
from app.views.kit.fields import CheckField
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import Button, Ground, Label, column, holder, row
from app.views.setup import passwords

if TYPE_CHECKING:
    from app.views.desktop import Desktop

TRIES = 3
CODE_SIZE = 17
"""Points of the recovery code on the screen: it is copied by hand."""


def words(problem: Problem) -> str:
    """A problem in the user's language."""
    return i18n.problem_text(problem, i18n.language(), i18n.region())


# ---------------------------------------------------------------- opening

def unlock(parent: QWidget | None, target: Path) -> Outcome[bool] | None:
    """Ask for the password of a file before it is opened, three times; None = she went back or could not say it."""
    missing = encryption.cannot_open()
    if missing is not None:
        dialogs.tell_problems(parent, _("This file was not opened"), (missing,))
        return None
    wrong: Sequence[Problem] = ()
    for _try in range(TRIES):
        asked = passwords.ask(
            parent, _("{file} is encrypted").format(file=target.name),
            _("Type its password. If it is lost, type the recovery code that was printed when the file was encrypted."),
            (("password", _("Password")),), _("Command::Open"), wrong, may_keep=True, keep_it=False)
        if asked is None:
            return None
        tried = passwords.tried(parent, partial(encryption.unlock, target, asked.texts[0], keep=asked.keep))
        if tried.value is not None:
            return tried
        wrong = tried.problems
        if any(p.code not in passwords.WRONG for p in wrong):
            dialogs.tell_problems(parent, _("This file was not opened"), wrong)
            return None
    return None


# ---------------------------------------------------------------- the recovery code

def show_code(parent: QWidget | None, name: str, code: str) -> None:
    """The recovery code, once: to be printed or copied by hand, and only put away when she says twice that it is on paper."""
    while True:
        _show_code(parent, name, code)
        if dialogs.ask(parent, _("Is the recovery code on paper?"), _("It cannot be shown again; a new one can be made."),
                       (dialogs.Answer("yes", _("It is on paper")),
                        dialogs.Answer("again", _("Show it again"), safe=True, primary=True))) == "yes":
            return


def _show_code(parent: QWidget | None, name: str, code: str) -> None:
    printed = Button(_("Print…"), "default", "printer", height=30)
    shown = code_widget(code)
    printed.clicked.connect(lambda: print_code(shown, name, code))
    question = dialogs.Question(
        parent, _("The recovery code of {file}").format(file=name),
        _("With this code the file opens when the password is lost. It is shown only this once. Print it or write it down, and "
          "keep it where the computer is not. Without password and code the books are lost: nobody can open them, the makers of "
          "the program neither."),
        (dialogs.Answer("done", _("Go on"), safe=True),),
        holder(column(shown, row(printed, None), spacing=12)))
    printed.setFocus()
    dialogs.show(question)
    question.deleteLater()


def code_widget(code: str) -> QWidget:
    """The groups of the code in two lines, as letters of one width."""
    groups = code.split("-")
    half = len(groups) // 2
    lines = column(spacing=6, margins=(18, 14, 18, 14))
    for part in (groups[:half], groups[half:]):
        label = Label("  ".join(part), CODE_SIZE, 600)
        label.setFont(mono(CODE_SIZE))
        label.setAccessibleName(" ".join(" ".join(group) for group in part))
        lines.addWidget(label)
    return Ground("sunken", lines)


def mono(size: int) -> QFont:
    """The computer's own letters of one width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(size)
    font.setBold(True)
    return font


def paper(name: str, code: str) -> str:
    """What is printed: the code with what it is for. Never written to a disk by us."""
    groups = code.split("-")
    lines = "<br>".join(" &nbsp; ".join(part) for part in (groups[:4], groups[4:]))
    texts = (_("This code opens the company file when its password is lost. Type it in the place of the password; small letters "
               "and spaces do not matter."),
             _("Keep it where the computer is not. A code made later, or a new password, makes it void."))
    about = "".join(f"<p>{text}</p>" for text in texts)
    return (f"<h2>Tegoed</h2><h1>{_('The recovery code of {file}').format(file=name)}</h1>"
            f'<p style="font-family:monospace;font-size:20pt">{lines}</p>{about}')


def print_code(parent: QWidget, name: str, code: str) -> None:
    """On the printer she chooses."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    dialog = QPrintDialog(printer, parent)
    if dialog.exec():
        document = QTextDocument()
        document.setHtml(paper(name, code))
        document.print_(printer)


# ---------------------------------------------------------------- choosing and changing

@dataclass(frozen=True, slots=True)
class Chosen:
    """A new password, or none to take the encryption off."""

    password: str | None
    keep: bool = False


def choose(parent: QWidget | None, title: str, body: str, old: Callable[[str], Problem | None] | None = None) -> Chosen | None:
    """A new password, typed twice; with `old` the present one, or the recovery code, is asked for first. None = she went back."""
    wrong: Sequence[Problem] = ()
    if old is not None and confirmed(parent, title, old, _("Password or recovery code")) is None:
        return None
    while True:
        asked = passwords.ask(parent, title, body, (("password", _("New password")), ("again", _("Once more"))), _("Go on"),
                              wrong, may_keep=True, keep_it=False)
        if asked is None:
            return None
        found = encryption.check(*asked.texts)
        if found is None:
            return Chosen(asked.texts[0], asked.keep)
        wrong = (found,)


def confirmed(parent: QWidget | None, title: str, prove: Callable[[str], Problem | None], label: str) -> str | None:
    """What opens the file now, typed and proved within three tries; None = not."""
    wrong: Sequence[Problem] = ()
    for _try in range(TRIES):
        asked = passwords.ask(parent, title, _("First prove that you may change this: type what opens the file now."),
                              (("password", label),), _("Go on"), wrong, may_keep=False)
        if asked is None:
            return None
        text = asked.texts[0]
        tried = passwords.tried(parent, partial(_as_outcome, prove, text))
        if tried.done:
            return text
        wrong = tried.problems
    return None


def _as_outcome(prove: Callable[[str], Problem | None], text: str) -> Outcome[bool]:
    found = prove(text)
    return Outcome(True) if found is None else Outcome(None, (found,))


def manage(desktop: "Desktop") -> None:
    """How the file is locked now, and what can be done about it."""
    desk = desktop.desk
    if desk is None:
        return
    if refused := permissions.for_the_file(desk):
        dialogs.tell_problems(desktop.shell, _("The file was not changed"), refused)
        return
    path = Path(desk.file.target)
    if refused := encryption.may_change(desk):
        dialogs.tell_problems(desktop.shell, _("The file was not changed"), refused)
        return
    if not encryption.is_encrypted(path):
        _encrypt(desktop, desk, path)
        return
    keep = CheckField(_("Open it without a question on this computer (key store)"), checked=encryption.is_kept(path))
    can_keep = encryption.can_keep() or keep.value()
    answer = dialogs.ask(
        desktop.shell, _("{file} is encrypted").format(file=path.name),
        _("Every change is made in a copy that is compared before it takes the place of the file. A backup is made first; it "
          "opens with the password of now."),
        (dialogs.Answer("password", _("New password…")), dialogs.Answer("code", _("New recovery code…")),
         dialogs.Answer("off", _("Take off…")), dialogs.Answer("back", _("Close"), safe=True, primary=True)),
        holder(column(keep)) if can_keep else None)
    if can_keep and keep.value() != encryption.is_kept(path):
        encryption.keep(path, on=keep.value())
    if not can_keep:
        keep.deleteLater()
    act = {"password": _new_password, "code": _new_code, "off": _take_off}.get(answer)
    if act is not None:
        act(desktop, desk, path)


def _encrypt(desktop: "Desktop", desk: Desk, path: Path) -> None:
    """A plain file gets a password; what stays readable elsewhere is told first."""
    missing = encryption.missing()
    if missing is not None:
        dialogs.tell_problems(desktop.shell, _("Encrypt this file"), (missing,))
        return
    plain = len(encryption.readable(path)) + sum(
        1 for line in backups.lines(desk, backups.places_of(desktop.own)) if not line.protected)
    body = [_(encryption.PROMISE)]
    if plain:
        body.append(i18n.filled(_("{count:earlier backup or copy|earlier backups and copies} can still be read without a "
                                  "password: delete them when you no longer need them."), count=plain))
    chosen = choose(desktop.shell, _("Encrypt this file"), "\n".join(body))
    if chosen is not None:
        _change(desktop, desk, chosen,
                _("The file is encrypted now, and its backups from now on. The backup of before: {backup}."))


def _new_password(desktop: "Desktop", desk: Desk, path: Path) -> None:
    chosen = choose(desktop.shell, _("New password"), _("The old password and the old recovery code open the file no longer; "
                                                        "backups made until now keep theirs."), partial(encryption.proved, path))
    if chosen is not None:
        _change(desktop, desk, chosen, _("The file has its new password. The backup of before: {backup}."))


def _new_code(desktop: "Desktop", desk: Desk, path: Path) -> None:
    """The password stays; a code that was seen by others becomes void."""
    password = confirmed(desktop.shell, _("New recovery code"), partial(encryption.proved, path, only_password=True),
                         _("Password"))
    if password is not None:
        _change(desktop, desk, Chosen(password, encryption.is_kept(path)),
                _("The file has a new recovery code; the old one is void. The backup of before: {backup}."))


def _take_off(desktop: "Desktop", desk: Desk, path: Path) -> None:
    """A file that anybody can read again; asked for by its verb."""
    text = confirmed(desktop.shell, _("Take the encryption off"), partial(encryption.proved, path),
                     _("Password or recovery code"))
    if text is None:
        return
    answer = dialogs.ask(desktop.shell, _("Take the encryption off?"),
                         _("Whoever gets hold of the file can read it then. Backups made until now keep their password."),
                         (dialogs.Answer("off", _("Take it off")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)))
    if answer == "off":
        _change(desktop, desk, Chosen(None), _("The file is no longer encrypted. The backup of before: {backup}."))


def _change(desktop: "Desktop", desk: Desk, chosen: Chosen, done_words: str) -> None:
    """Close, write anew, open again; the code is shown before anything else."""
    made: list[Changed] = []
    folder = backups.places_of(desktop.own).folder

    def work(path: Path) -> Outcome[Path]:
        outcome: Outcome[Changed] | None = wait_for(
            None, _("The file is written anew and compared…"),
            lambda progress: encryption.change(path, chosen.password, desk.actor, desk.clock, folder, progress.step,
                                               keep=chosen.keep))
        if outcome is None or outcome.value is None:
            return Outcome(None, outcome.problems if outcome is not None else ())
        made.append(outcome.value)
        if outcome.value.code:
            show_code(None, path.name, outcome.value.code)
        return Outcome(path)

    if desktop.close_and(work, _("The file was not changed")):
        desktop.say("success", done_words.format(backup=made[0].backup.name))
