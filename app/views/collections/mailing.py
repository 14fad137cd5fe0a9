"""Issued letters sent by SMTP from a page (WIN-24, WIN-67)."""

from collections.abc import Callable

from app.core.words import N_
from app.services import letters, mail
from app.views.kit import mailing
from app.views.kit.page import Page

LETTERS: mailing.Verbs[int] = mailing.Verbs(
    lambda desk, ids, confirmed: mail.ready(desk, ids, confirmed=confirmed),
    lambda desk, ids, confirmed, progress: mail.send(desk, ids, confirmed=confirmed, progress=progress),
    letters.mail_text, mail.to_do, mail.on_paper, N_("Looking at the letters…"),
    N_("{count:letter stays|letters stay} behind:"), N_("{count:letter is|letters are} to be printed."))


class Mailings(mailing.Mailings[int]):
    """What a page needs to send letters."""

    def __init__(self, page: Page, after: Callable[[], None]) -> None:
        super().__init__(page, LETTERS, after)
