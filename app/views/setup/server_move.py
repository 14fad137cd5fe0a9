"""Move the company file to a server: what that means, where the database is, and then the move with its progress (SAF-036)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from app import i18n
from app.core.clock import Clock
from app.core.problems import Outcome
from app.i18n import _
from app.services import backup_passwords, backups, permissions, server_moves
from app.services.server_moves import Server
from app.settings import ProgramSettings
from app.views.kit import dialogs
from app.views.kit.text_fields import TextField
from app.views.kit.waiting import wait_for
from app.views.kit.widgets import column, holder
from app.views.setup import passwords
from app.views.setup.wizard_pages import Form

if TYPE_CHECKING:
    from app.views.desktop import Desktop

FIELDS = 240


def form(server: Server) -> Form:
    """The fields for a database, filled with what was typed before."""
    made = Form()
    for name, label, most in (("host", _("Server"), 250), ("port", _("Port"), 5), ("database", _("Database"), 60),
                              ("user", _("User"), 60), ("password", _("Password"), 200)):
        field = TextField(label, most=most)
        field.set_value(getattr(server, name))
        if name == "password":
            field.setEchoMode(QLineEdit.EchoMode.Password)
        made.add(name, label, field, must=name in ("host", "database", "user"), wide=90 if name == "port" else FIELDS)
    return made


def ask(desktop: "Desktop") -> Server | None:
    """Where the database is; asked again with the reasons while something is wrong. None = she went back."""
    server, asked = Server("", "tegoed", ""), False
    while True:
        fields = form(server)
        fields.show_problems(server.problems() if asked else ())
        answer = dialogs.ask(
            desktop.shell, _("Move to a server"),
            _("With a PostgreSQL database several people can work at once. Ask its administrator for an empty database. A backup "
              "is made first, every table is compared row by row, and the file is kept; from then on it can only be read."),
            (dialogs.Answer("move", _("Move")), dialogs.Answer("back", _("Go back"), safe=True, primary=True)),
            holder(column(fields)))
        if answer != "move":
            return None
        server, asked = Server(**{name: str(field.value()) for name, field in fields.fields.items()}), True
        if not server.problems():
            return server


def run(desktop: "Desktop", own: ProgramSettings, clock: Clock) -> None:
    """Ask, move, and go on in the database; after a refusal the file is open as it was."""
    desk = desktop.desk
    if desk is not None and (refused := permissions.for_the_file(desk)):
        dialogs.tell_problems(desktop.shell, _("The file was not moved"), refused)
        return
    server = ask(desktop)
    if server is None or desk is None or not passwords.ready(desktop.shell, own, desk.file.target):
        return
    actor = desk.actor
    target, folder, password = server.target(), backups.places_of(own).folder, backup_passwords.known(own)
    told: list[str] = []

    def work(path: Path) -> Outcome[str]:
        outcome: Outcome[server_moves.Done] | None = wait_for(
            None, _("The books are moved to the server and compared…"),
            lambda progress: server_moves.move(path, target, clock, folder, progress.step, password, actor))
        if outcome is None or outcome.value is None:
            return Outcome(None, outcome.problems if outcome is not None else ())
        value = outcome.value
        told.append(i18n.filled(
            _("{tables:table|tables} with {rows:row|rows} are equal on the server. The file is kept as {file} and can only be "
              "read."), tables=value.tables, rows=value.rows, file=value.kept.name))
        told.extend(i18n.problem_text(p, i18n.language(), i18n.region()) for p in outcome.problems)
        return Outcome(value.address)

    if desktop.close_and(work, _("The file was not moved")):
        desktop.say("success" if len(told) == 1 else "warning", "\n".join(told))
