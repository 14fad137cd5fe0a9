"""Open items that leave the house from the workbench: e-mails to contacts and salespeople, statements, originals, reprints."""

from collections.abc import Hashable, Sequence
from typing import TypeVar

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.paths import cache_folder
from app.queries import posted_invoices
from app.services import ageing
from app.services import mail as mail_accounts
from app.services.collecting import smtp_mails, transactions_mail
from app.services.collecting.transactions_mail import CONTACT as CONTACT
from app.services.collecting.transactions_mail import SALESPERSON as SALESPERSON
from app.services.collecting.transactions_mail import Wish
from app.services.desk import Desk
from app.views.kit import dialogs
from app.views.kit.fields import CheckField
from app.views.kit.mailing import Mailings, Verbs
from app.views.kit.page import Page

K = TypeVar("K", bound=Hashable)
MOST = 20
"""Drafts that are opened at once at most."""


def refusal(desk: Desk, customer_id: int, to: str) -> str:
    """Why nothing can be mailed to her contact or salesperson, in words; empty when it can (COL-13)."""
    found = transactions_mail.recipient(desk, customer_id, to)
    return "" if found.done else " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in found.problems)


def mail_customers(page: Page, customer_ids: Sequence[int]) -> None:
    """All open items of each of them to her contact, as drafts in the mail program (WIN-11)."""
    wanted = customer_ids[:MOST]
    spreadsheet = _with_spreadsheet(page, i18n.filled(_("Mail open items to {count:customer|customers}"), count=len(wanted)))
    if spreadsheet is not None:
        _leave(page, [Wish(key, CONTACT, (), spreadsheet) for key in wanted])


def mail(page: Page, customer_id: int, entry_ids: Sequence[int], to: str) -> None:
    """These entries, or all open ones, to her contact or to her salesperson (COL-12…14)."""
    found = transactions_mail.recipient(page.context.desk, customer_id, to)
    if found.value is None:
        page.tell_problems(found.problems)
        return
    title = _("Mail open items to {name}").format(name=f"{found.value.name} <{found.value.email}>".strip())
    spreadsheet = _with_spreadsheet(page, title)
    if spreadsheet is not None:
        _leave(page, [Wish(customer_id, to, tuple(entry_ids), spreadsheet)])


def confirm_promise(page: Page, promise_id: int) -> None:
    """The promise confirmed to the customer by e-mail (WIN-13)."""
    desk = page.context.desk
    if by_smtp(desk):
        Mailings(page, _verbs(smtp_mails.Promises(desk)), _nothing).send([promise_id])
    else:
        _open(page, [transactions_mail.confirm_promise(desk, promise_id)])


def mail_returned(page: Page, cancellation_id: int) -> None:
    """The customer told at once that her payment came back (NSF-02, WIN-44)."""
    desk = page.context.desk
    if by_smtp(desk):
        Mailings(page, _verbs(smtp_mails.Returns(desk)), _nothing).send([cancellation_id])
    else:
        _open(page, [transactions_mail.tell_returned(desk, cancellation_id)])


def by_smtp(desk: Desk) -> bool:
    """Does this user send from the program instead of her mail program (COL-33)?"""
    return mail_accounts.mode(desk) == "smtp"


def _leave(page: Page, wishes: Sequence[Wish]) -> None:
    """Sent by the program, or opened as drafts in the mail program (COL-33)."""
    desk = page.context.desk
    if by_smtp(desk):
        Mailings(page, _verbs(smtp_mails.Transactions(desk)), _nothing).send(wishes)
    else:
        _open(page, [transactions_mail.draft(desk, wish) for wish in wishes])


def _verbs(source: smtp_mails.Composing[K]) -> Verbs[K]:
    """What is done with e-mails that are written when they leave; none of them can be put on paper."""
    return Verbs(
        lambda _desk, keys, confirmed: smtp_mails.look(source, keys, confirmed),
        lambda _desk, keys, confirmed, progress: smtp_mails.send(source, keys, confirmed, progress),
        lambda _desk, key: source.text(key), lambda _desk, keys: smtp_mails.undone(source, keys), None,
        N_("Looking at the e-mails…"), N_("{count:customer stays|customers stay} behind:"), "")


def _nothing() -> None:
    """Nothing on the page changes when an e-mail has left."""


def _with_spreadsheet(page: Page, title: str) -> bool | None:
    """Shall a workbook go along with the list? None = she went back."""
    box = CheckField(_("With a spreadsheet of open items, ageing and payments"))
    smtp = by_smtp(page.context.desk)
    body = (_("The list goes along as a PDF. You see the e-mail before it is sent.") if smtp
            else _("The list goes along as a PDF. Your mail program opens the draft; nothing is sent yet."))
    answer = dialogs.ask(page, title, body, (dialogs.Answer("mail", _("Go on") if smtp else _("Open draft"), primary=True),
                                             dialogs.Answer("back", _("Go back"), safe=True)), box)
    return box.value() if answer == "mail" else None


def _open(page: Page, outcomes: Sequence[Outcome[tuple[str, bytes]]]) -> None:
    """Each draft in the mail program; what could not be written is told."""
    folder = cache_folder() / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    problems: list[Problem] = [p for one in outcomes for p in one.problems]
    drafts = [one.value for one in outcomes if one.value is not None]
    opened = True
    for name, content in drafts:
        (folder / name).write_bytes(content)
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder / name))) and opened
    if problems:
        page.tell_problems(problems)
    elif not opened:
        page.tell("info", _("No mail program opened the draft. It lies in {folder}.").format(folder=folder))
    else:
        page.tell("success", i18n.filled(_("{count:e-mail draft is|e-mail drafts are} open in your mail program."),
                                         count=len(drafts)))


def statement(page: Page, customer_ids: Sequence[int]) -> None:
    """Statements of account of these customers (STM-01…04)."""
    page.context.navigate("statements", customer_ids=list(customer_ids))


def keep_snapshot(page: Page) -> None:
    """The aged balance of now is kept, promises are looked at (AGE-20…22)."""
    desk = page.context.desk

    def kept(outcome: Outcome[int] | None) -> None:
        if outcome is not None and outcome.done:
            page.tell("success", _("The aged balance of this day is kept."))
        elif outcome is not None:
            page.tell_problems(outcome.problems)

    page.beside(_("Keeping a snapshot"), lambda progress: ageing.keep(
        desk, ageing.Question(desk.today), update_promises=True, progress=progress), kept)


def original(page: Page, entry_id: int) -> None:
    """The document an entry came from (COL-12)."""
    with page.context.desk.reading() as session:
        found = posted_invoices.of_entry(session, page.context.desk.company_id, entry_id)
    if found is not None:
        page.context.navigate("posted_invoice", invoice_id=found)
    else:
        page.tell("info", _("This entry came from no invoice of this program."))


def reprint_letter(page: Page, entry_id: int) -> None:
    """The letters an entry stood on, to be printed or mailed again (COL-12)."""
    page.context.navigate("letters", entry_id=entry_id)


