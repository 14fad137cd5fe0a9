"""An e-mail about a hold from the hold list, as a draft in the mail program (W-02)."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.i18n import _
from app.paths import cache_folder
from app.services.credit import hold_mail
from app.services.credit.holds import Panel
from app.views.kit.page import Page


def write(page: Page, panel: Panel) -> None:
    """Open the draft; a missing address is told with the way to the card."""
    outcome = hold_mail.draft(page.context.desk, panel.hold_id)
    if outcome.value is None:
        page.tell_problems(outcome.problems)
        return
    name, content = outcome.value
    folder = cache_folder() / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(content)
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))):
        page.tell("success", _("The e-mail draft is open in your mail program."))
    else:
        page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder))
