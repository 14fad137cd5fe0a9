"""Who are you: the question at the door of a file, the own password, and the own name (AUD-015)."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from app import i18n
from app.core import passwords as rule
from app.core.problems import Outcome, Problem, Weight
from app.i18n import _
from app.services import sign_in, user_passwords
from app.services.desk import Desk
from app.services.sign_in import Door, Person
from app.services.user_passwords import Standing
from app.views.kit import details, dialogs
from app.views.kit.fields import Choice, ChoiceField
from app.views.kit.text_fields import TextField
from app.views.kit.widgets import Label, MessageBar, column, holder
from app.views.setup.wizard_pages import Form

FIELDS = 280
GO_ON, BACK, REMOVE = "go_on", "back", "remove"


def what_it_does() -> str:
    """What a password protects and what not, and what becomes of a lost one; said wherever one is set."""
    return _("With a password the program asks who you are, and nobody works under your name. It does not encrypt the books: "
             "whoever has the file itself or a backup can read it with other tools, unless they are encrypted too. A lost "
             "password cannot be found again: an administrator gives a new one; where there is none, only a backup from before "
             "the password opens.")


def _people(people: Sequence[Person], chosen: int, *, guarded: bool) -> ChoiceField:
    """The persons to choose from; who cannot come in yet is marked."""
    names = [Choice(p.user_id, p.name, _("no password yet") if guarded and not p.has_password else "") for p in people]
    field = ChoiceField(_("Person"), names, width=FIELDS)
    field.set_value(chosen)
    return field


def _hidden(name: str) -> TextField:
    """A field whose text nobody reads over her shoulder."""
    field = TextField(name, most=rule.MOST)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _question(parent: QWidget | None, title: str, body: str, form: Form, answers: Sequence[dialogs.Answer],
              wrong: Sequence[Problem], foot: str = "") -> str:
    """One question over a form; what belongs to no field stands above it. Enter in the last field goes on."""
    form.show_problems(wrong)
    loose = [p for p in wrong if p.field not in form.fields]
    bars = [details.about([p], MessageBar(details.TONES[p.weight.value], details.text_of(p))) for p in loose]
    question = dialogs.Question(parent, title, body, answers, holder(column(
        *bars, form, *([Label(foot, 12, 400, "text3", wrap=True)] if foot else []), spacing=12)))
    inputs = [f for f in form.fields.values() if isinstance(f, TextField)]
    if inputs:
        inputs[-1].returnPressed.connect(lambda: question.choose(GO_ON))
        inputs[0].setFocus()
    else:
        question.buttons[GO_ON].setFocus()
    answer = dialogs.show(question)
    question.deleteLater()
    return answer


# ---------------------------------------------------------------- the door

def ask(parent: QWidget | None, door: Door) -> Desk | None:
    """Ask until somebody comes in; None = she went back, and the file is closed."""
    wrong: Sequence[Problem] = ()
    chosen = door.proposed
    while True:
        form = Form()
        person = _people(door.people, chosen, guarded=door.guarded)
        form.add("person", _("Person"), person, wide=FIELDS)
        password = _hidden(_("Password"))
        if door.guarded:
            form.add("password", _("Password"), password, wide=FIELDS)
        answer = _question(parent, _("Sign in"), _door_words(door), form, (
            dialogs.Answer(GO_ON, _("Command::Sign in"), primary=True), dialogs.Answer(BACK, _("Go back"), safe=True)), wrong)
        if answer != GO_ON:
            door.close()
            return None
        chosen = person.value()
        done = sign_in.enter(door, chosen, password.text())
        if done.value is not None:
            return done.value
        wrong = done.problems


def _door_words(door: Door) -> str:
    """Which file it is, and what her name is asked for."""
    if door.guarded:
        return _("{file} is opened with a name and a password.").format(file=door.desk.file.name)
    return _("Several people work in {file}. What you do is recorded under your name.").format(file=door.desk.file.name)


# ---------------------------------------------------------------- the own password

def change_password(parent: QWidget | None, desk: Desk) -> str | None:
    """Set, change or take away a password; what came of it in a sentence, None = she went back."""
    wrong: Sequence[Problem] = ()
    chosen = desk.actor.user_id
    while True:
        now = user_passwords.standing(desk)
        form = _password_form(now, chosen)
        ways = [dialogs.Answer(REMOVE, _("Take the password away"))] if now.has_password else []
        answer = _question(parent, _("Change password") if now.has_password else _("Set a password"), what_it_does(), form, (
            *ways, dialogs.Answer(GO_ON, _("Set the password"), primary=True), dialogs.Answer(BACK, _("Go back"), safe=True)),
            wrong)
        if answer == BACK:
            return None
        texts = {name: field.text() for name, field in form.fields.items() if isinstance(field, TextField)}
        chosen = form.fields["person"].value() if "person" in form.fields else desk.actor.user_id
        done = _removed(parent, desk, texts) if answer == REMOVE else _set(parent, desk, chosen, texts)
        if done is None:
            return None
        if done.value is not None:
            return _told(desk, chosen, answer, done.value)
        wrong = done.problems


def _password_form(now: Standing, chosen: int) -> Form:
    """Whose password an administrator gives, her own present one, and the new one twice."""
    form = Form()
    if now.administrator and now.has_password and len(now.people) > 1:
        form.add("person", _("Password of"), _people(now.people, chosen, guarded=True), wide=FIELDS)
    if now.has_password:
        form.add("present", _("Your present password"), _hidden(_("Your present password")), must=True, wide=FIELDS)
    form.add("new", _("New password"), _hidden(_("New password")), must=True, wide=FIELDS,
             hint=i18n.filled(_("At least {least:character|characters}"), least=rule.LEAST))
    form.add("again", _("Once more"), _hidden(_("Once more")), must=True, wide=FIELDS)
    return form


def _confirmed(parent: QWidget | None, go_on: str, work: Callable[[frozenset[str]], Outcome[str]]) -> Outcome[str] | None:
    """Do it; a warning is asked about first. None = she thought better of it."""
    done = work(frozenset())
    if done.value is not None or any(p.weight is Weight.ERROR for p in done.problems):
        return done
    keys = dialogs.confirm(parent, done.problems, go_on)
    return None if keys is None else work(keys)


def _set(parent: QWidget | None, desk: Desk, user_id: int, texts: dict[str, str]) -> Outcome[str] | None:
    return _confirmed(parent, _("Set the password"), lambda keys: user_passwords.set_password(
        desk, user_id, texts.get("present", ""), texts["new"], texts["again"], confirmed=keys))


def _removed(parent: QWidget | None, desk: Desk, texts: dict[str, str]) -> Outcome[str] | None:
    return _confirmed(parent, _("Take all passwords away"), lambda keys: user_passwords.remove_password(
        desk, texts.get("present", ""), confirmed=keys))


def _told(desk: Desk, user_id: int, answer: str, name: str) -> str:
    """What came of it."""
    if answer == REMOVE:
        return _("The file opens without a password from now on.")
    if user_id != desk.actor.user_id:
        return _("{name} signs in with the new password from now on.").format(name=name)
    return _("Your new password counts from the next time you sign in or unlock.")


# ---------------------------------------------------------------- the own name

def give_name(parent: QWidget | None, desk: Desk) -> Desk | None:
    """Ask for the name that stands beside everything she posts; None = she went back."""
    wrong: Sequence[Problem] = ()
    typed = desk.actor.name
    while True:
        form = Form()
        field = TextField(_("Your name"), most=user_passwords.LONGEST_NAME)
        field.set_value(typed)
        form.add("name", _("Your name"), field, must=True, wide=FIELDS)
        answer = _question(parent, _("Your name"), _("It stands beside everything you post from now on. What was posted before "
                                                     "keeps the old name."), form, (
            dialogs.Answer(GO_ON, _("Keep this name"), primary=True), dialogs.Answer(BACK, _("Go back"), safe=True)), wrong)
        if answer != GO_ON:
            return None
        typed = field.text()
        done = user_passwords.give_name(desk, typed)
        if done.value is not None:
            return done.value
        wrong = [replace(p, field="name") for p in done.problems]
