"""E-mails about holds from the hold list: from here by SMTP, or a draft in the mail program (W-02, COL-33)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.services import mail
from app.services.credit import hold_mail
from app.views.kit import mailing
from app.views.kit.page import Page

HOLDS: mailing.Verbs[int] = mailing.Verbs(
    lambda desk, ids, confirmed: hold_mail.ready(desk, ids, confirmed=confirmed),
    lambda desk, ids, confirmed, progress: hold_mail.send(desk, ids, confirmed=confirmed, progress=progress),
    hold_mail.words, hold_mail.undone, None, N_("Looking at the customers…"),
    N_("{count:customer is|customers are} left out:"), "")


class Mails:
    """What the hold list needs to write to customers; `after` = what is told when something was sent."""

    def __init__(self, page: Page, after: Callable[[], None]) -> None:
        self._page = page
        self._sending = mailing.Mailings(page, HOLDS, after)

    def write(self, hold_ids: Sequence[int]) -> None:
        """The way the user chose: sent from here for all of them, or a draft for the first."""
        if mail.mode(self._page.context.desk) == "smtp":
            self._sending.send(hold_ids)
        else:
            self._draft(hold_ids[0])

    def _draft(self, hold_id: int) -> None:
        page, outcome = self._page, hold_mail.draft(self._page.context.desk, hold_id)
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
