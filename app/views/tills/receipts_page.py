"""Payments of customers with their receipts: made, shown, copied, sent by e-mail (DEP-06, DEP-09)."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries import tills as queries
from app.queries.listing import ListQuery
from app.services import mail, tills
from app.services.tills import receipt_mail
from app.views.kit import mailing
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page

VIEWS = (("all", N_("All")), ("missing", N_("Without receipt")), ("made", N_("With receipt")))
DRAFTS = 20
"""Drafts opened in the mail program at once."""
MOST = 200
"""Receipts made or shown at once."""
VERBS: mailing.Verbs[int] = mailing.Verbs(
    lambda desk, keys, confirmed: receipt_mail.ready(desk, keys, confirmed=confirmed),
    lambda desk, keys, confirmed, progress: receipt_mail.send(desk, keys, confirmed=confirmed, progress=progress),
    receipt_mail.text, receipt_mail.undone, receipt_mail.on_paper, N_("Looking at the receipts…"),
    N_("{count:receipt stays|receipts stay} behind:"), N_("{count:receipt is|receipts are} to be printed."))


def show_pdf(page: Page, name: str, content: bytes) -> None:
    """A finished PDF in the viewer of the computer; when no program opens it, where it lies is told."""
    opened(page, "pdf", name, content, _("No program opened the PDF. It lies here: {path}"))


def opened(page: Page, below: str, name: str, content: bytes, otherwise: str) -> None:
    """A file in the program the computer opens it with; when none does, where it lies is told."""
    folder = cache_folder() / below
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        page.tell("warning", otherwise.format(path=path))


class ReceiptsPage(ListPage):
    """The list; a payment has its receipt made when it is first printed or sent."""

    def __init__(self, context: Context, view: str = "all", customer_id: int | None = None, entry_id: int | None = None) -> None:
        scope = {"customer_id": customer_id, "entry_id": entry_id}
        super().__init__(context, _("Payments and receipts"), queries.receipt_listing(),
                         ListQuery(context.desk.company_id, scope=scope), views=VIEWS, view=view,
                         empty=("banknote", _("No payment fits. Payments are posted in the payment journal.")))
        self.set_title(_("Payments and receipts"), crumbs=_("Receiving"))
        self.command("receipts.make", _("Make receipt"), self.make, icon="plus", primary=True, writes=True)
        self.command("receipts.show", _("Show PDF"), self.show_them, icon="file-text", writes=True)
        self.command("receipts.copy", _("Copy of the receipt"), self.copy_them, icon="copy", writes=True)
        here = mail.mode(context.desk) == "smtp"
        self.command("receipts.mail", _("Send by e-mail") if here else _("E-mail draft"), self.send if here else self.draft,
                     icon="send" if here else "mail", key="Ctrl+M", writes=True)
        self.command("receipts.advance", _("Prepayment invoice"), self.show_advance, icon="file-text", bar=False)
        self.command("receipts.settlements", _("Settlements"), self._settlements, icon="arrow-left-right", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self._mailings = mailing.Mailings(self, VERBS, self.table.reload)
        self.keys = [("Enter", _("Show PDF")), ("Ctrl+M", _("E-mail")), ("F3", _("Search")), ("Ctrl+E", _("Export"))]
        self.table.opened.connect(lambda _key: self.show_them())

    def chosen(self) -> list[int]:
        """The selected payments, else the current one."""
        return (self.table.selected() or ([self.table.current()] if self.table.current() > 0 else []))[:MOST]

    def _made(self) -> list[int]:
        """The receipts of what is chosen, made where they are missing; what cannot have one is told."""
        made, problems = tills.issue_all(self.context.desk, self.chosen())
        self._told(problems)
        if any(one.fresh for one in made):
            self.table.reload()
        return [one.receipt_id for one in made]

    def _told(self, problems: tuple[Problem, ...]) -> None:
        self.clear_messages()
        if problems:
            self.tell_problems(problems)

    def make(self) -> None:
        """A receipt for each chosen payment; the numbers are told with the way to their PDFs."""
        made, problems = tills.issue_all(self.context.desk, self.chosen())
        self._told(problems)
        if not made:
            return
        self.table.reload()
        keys = [one.receipt_id for one in made]
        words = i18n.filled(_("{count:receipt|receipts} made: {numbers}"), count=len(made),
                            numbers=", ".join(one.number for one in made[:5]) + (" …" if len(made) > 5 else ""))
        if not any(one.fresh for one in made):
            words = _("The receipt was made already: {number}").format(number=made[0].number)
        show = (_("Show PDF"), lambda: self._show(lambda: tills.together(self.context.desk, keys)))
        self.tell("success", words, actions=[show])

    def show_them(self) -> None:
        """The PDFs of what is chosen; a payment without a receipt gets it now."""
        keys = self._made()
        if keys:
            self._show(lambda: tills.together(self.context.desk, keys))

    def copy_them(self) -> None:
        """The same once more, marked as a copy (AUD-031); only of receipts that were made."""
        with self.context.desk.reading() as session:
            keys = queries.receipts_of(session, self.context.desk.company_id, self.chosen())
        if not keys:
            self.tell("info", _("There is no receipt yet. Make it first."))
            return
        self._show(lambda: tills.together(self.context.desk, keys, copy=True))

    def _show(self, make: Callable[[], Outcome[tills.Printed]]) -> None:
        outcome = make()
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            show_pdf(self, outcome.value.name, outcome.value.content)

    def send(self) -> None:
        """By SMTP, after one look at what leaves (WIN-24)."""
        keys = self._made()
        if keys:
            self._mailings.send(keys)

    def draft(self) -> None:
        """A draft in the mail program for each; one that was sent is asked about first (COL-34)."""
        problems: list[Problem] = []
        for key in self._made()[:DRAFTS]:
            outcome = receipt_mail.mail_draft(self.context.desk, key)
            if not outcome.done and all(p.key for p in outcome.problems):
                confirmed = self.context.confirm(outcome.problems, _("Send again"))
                if confirmed is None:
                    continue
                outcome = receipt_mail.mail_draft(self.context.desk, key, confirmed=confirmed)
            if outcome.value is None:
                problems += outcome.problems
            else:
                opened(self, "mail", *outcome.value, _("No mail program opened the draft. It lies here: {path}"))
        if problems:
            self.tell_problems(problems)

    def show_advance(self) -> None:
        """The invoice that a prepayment with VAT brought (PAY-62)."""
        from app.services.payments import advance_paper
        if self.table.current() <= 0:
            return
        outcome = advance_paper.paper(self.context.desk, self.table.current())
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.clear_messages()
            show_pdf(self, outcome.value.name, outcome.value.content)

    def _settlements(self) -> None:
        """What a payment settled, as pairs."""
        if self.table.current() > 0:
            self.context.navigate("settlements", entry_id=self.table.current())
