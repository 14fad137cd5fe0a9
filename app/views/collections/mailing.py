"""Issued letters of any kind sent by SMTP from a page (WIN-24, WIN-67)."""

from collections.abc import Callable

from app.core.words import N_
from app.services import letter_output, letters, mail
from app.services.letter_output import Kind
from app.views.kit import mailing
from app.views.kit.page import Page


def verbs(kind: Kind) -> mailing.Verbs[int]:
    """What letters of a kind can do when they are sent."""
    return mailing.Verbs(
        lambda desk, ids, confirmed: mail.ready(desk, ids, confirmed=confirmed, kind=kind),
        lambda desk, ids, confirmed, progress: mail.send(desk, ids, confirmed=confirmed, progress=progress, kind=kind),
        lambda desk, key: letter_output.mail_text(desk, kind, key), lambda desk, ids: mail.to_do(desk, ids, kind),
        lambda desk, ids: mail.on_paper(desk, ids, kind), N_("Looking at the letters…"),
        N_("{count:letter stays|letters stay} behind:"), N_("{count:letter is|letters are} to be printed."))


class Mailings(mailing.Mailings[int]):
    """What a page needs to send letters."""

    def __init__(self, page: Page, after: Callable[[], None], kind: Kind = letters.KIND) -> None:
        super().__init__(page, verbs(kind), after)
