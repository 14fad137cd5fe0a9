"""Sales documents sent by e-mail from a page: from here by SMTP, or as drafts in the mail program (DOC-004, COL-33)."""

from collections.abc import Callable, Sequence
from weakref import WeakKeyDictionary

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.core.facts import Ref
from app.core.problems import Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.services import mail
from app.services.sales import sending
from app.views.kit import mailing, ways_out
from app.views.kit.page import Page

DRAFTS = 20
"""Drafts opened in the mail program at once."""
DOCUMENTS: mailing.Verbs[Ref] = mailing.Verbs(
    lambda desk, refs, confirmed: sending.ready(desk, refs, confirmed=confirmed),
    lambda desk, refs, confirmed, progress: sending.send(desk, refs, confirmed=confirmed, progress=progress),
    sending.text, sending.undone, sending.on_paper, N_("Looking at the documents…"),
    N_("{count:document stays|documents stay} behind:"), N_("{count:document is|documents are} to be printed."))

_SENDING: WeakKeyDictionary[Page, mailing.Mailings[Ref]] = WeakKeyDictionary()


class Mail:
    """The two commands of a page: Ctrl+M is the way the user chose, the other one stays in the menu (COL-33)."""

    def __init__(self, page: Page, prefix: str, refs: Callable[[], Sequence[Ref]], after: Callable[[], None], *,
                 bar: bool = False) -> None:
        self._page, self._refs, self._after = page, refs, after
        here = sends_here(page)
        self.send_action = page.command(f"{prefix}.send_mail", _("Send by e-mail"), self.send, icon="send",
                                        key="Ctrl+M" if here else "", bar=bar and here, writes=True)
        self.send_action.allow(here, _("You send by your mail program. To send from here, choose SMTP under Set-up, E-mail."))
        self.draft_action = page.command(f"{prefix}.mail", _("E-mail draft"), self.draft, icon="mail",
                                         key="" if here else "Ctrl+M", bar=bar and not here, writes=True)
        self.here = here

    def send(self) -> None:
        """Look which of them can leave, ask once, and send them (WIN-24, WIN-67)."""
        refs = list(self._refs())
        if refs:
            _mailings(self._page, self._after).send(refs)

    def draft(self) -> None:
        """A draft in the mail program for each; one that was sent is asked about first (COL-34)."""
        drafts(self._page, list(self._refs()))
        self._after()

    def go(self) -> None:
        """The way the user chose."""
        if self.here:
            self.send()
        else:
            self.draft()


def sends_here(page: Page) -> bool:
    """Does the user send from the program, and not by a mail program (COL-33)?"""
    return mail.mode(page.context.desk) == "smtp"


def _mailings(page: Page, after: Callable[[], None]) -> mailing.Mailings[Ref]:
    """What sends from a page, made once for each."""
    if page not in _SENDING:
        _SENDING[page] = mailing.Mailings(page, DOCUMENTS, after)
    return _SENDING[page]


def go(page: Page, refs: Sequence[Ref]) -> None:
    """Mail some documents the way the user chose."""
    if sends_here(page):
        _mailings(page, lambda: None).send(refs)
    else:
        drafts(page, refs)


def words(page: Page) -> str:
    """What that way is called on a button."""
    return _("Send by e-mail") if sends_here(page) else _("E-mail draft")


ways_out.register("documents.unknown", N_("Outgoing documents"),
                  lambda page, _target: page.context.navigate("documents_out", view="unknown"))


def drafts(page: Page, refs: Sequence[Ref]) -> None:
    """Open a draft with the PDF and its enclosures in the mail program for each document; what cannot be sent is told."""
    desk, folder, opened = page.context.desk, cache_folder() / "mail", True
    folder.mkdir(parents=True, exist_ok=True)
    problems: list[Problem] = []
    for ref in refs[:DRAFTS]:
        outcome = sending.mail_draft(desk, ref)
        if not outcome.done and all(p.key for p in outcome.problems):
            keys = page.context.confirm(outcome.problems, _("Send again"))
            if keys is None:
                continue
            outcome = sending.mail_draft(desk, ref, confirmed=keys)
        if outcome.value is None:
            problems += outcome.problems
            continue
        name, content = outcome.value
        (folder / name).write_bytes(content)
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
    if problems:
        page.tell_problems(problems)
    elif not opened:
        page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder))
