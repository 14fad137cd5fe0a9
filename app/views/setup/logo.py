"""The logo of a layout profile: chosen from a file, looked at, taken away (DOC-002)."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel

from app.i18n import _
from app.services import logos
from app.views.kit import dialogs, file_dialogs
from app.views.kit.widgets import Ground, column, holder

if TYPE_CHECKING:
    from app.views.setup.tables_page import TablePage

WIDE, HIGH = 420, 130
KINDS = "PNG, JPEG (*.png *.jpg *.jpeg)"


def add_commands(page: "TablePage") -> None:
    """Choose, show and remove it."""
    page.command("setup.logo", _("Choose logo…"), lambda: choose(page), icon="upload", writes=True)
    page.command("setup.logo_show", _("Show logo"), lambda: show(page), icon="eye", bar=False)


def _profile(page: "TablePage") -> int | None:
    """The profile that is shown; one that is new is kept first."""
    if not page.leave():
        return None
    key = page.form.record.key
    if not isinstance(key, int):
        page.tell("info", _("Save the layout profile first, then choose its logo."))
        return None
    return key


def choose(page: "TablePage") -> None:
    """Take a picture file; one that cannot be printed is told, and the logo stays as it was."""
    key = _profile(page)
    name = file_dialogs.open_name(page, _("Choose logo"), KINDS) if key is not None else ""
    if key is None or not name:
        return
    outcome = logos.choose(page.context.desk, key, Path(name))
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    page.reload(key)
    page.tell("success", _("The logo is printed on letters and documents from now on."), "",
              [(_("Show logo"), lambda: show(page))])


def show(page: "TablePage") -> None:
    """The logo as it is kept; it can be taken away here."""
    key = _profile(page)
    content = logos.read(page.context.desk, key) if key is not None else None
    if key is None:
        return
    if content is None:
        page.tell("info", _("This layout profile has no logo of its own."), "", [(_("Choose logo…"), lambda: choose(page))])
        return
    picture = QPixmap()
    picture.loadFromData(content)
    label = QLabel()
    label.setPixmap(picture.scaled(WIDE, HIGH, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setAccessibleName(_("Logo"))
    inner = holder(column(Ground("paper", column(label, margins=(16, 16, 16, 16)))))
    inner.setMinimumWidth(WIDE + 32)
    answer = dialogs.ask(page, _("Logo"), _("It stands at the top of letters and documents, 12.4 mm high."), (
        dialogs.Answer("remove", _("Remove logo")), dialogs.Answer("back", _("Close"), safe=True, primary=True)), inner)
    if answer == "remove":
        outcome = logos.remove(page.context.desk, key)
        if outcome.value is None:
            page.tell_problems(outcome.problems)
            return
        page.reload(key)
        page.tell("success", _("The logo is not printed any more; documents that have it keep it."))
