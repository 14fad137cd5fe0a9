"""Accepted lines on their way into the books, and posted ones back out of them, from the page of a bank account (BNK-40, 45)."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from app import i18n
from app.core.problems import Outcome, Weight
from app.i18n import _
from app.queries import choices
from app.services.bank import posting, returned_lines
from app.services.bank.viewing import LineView
from app.services.payments import Return
from app.views.customers.block_dialog import reason_fields
from app.views.kit import form_dialog
from app.views.kit.fields import Choice, ChoiceField, DateField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.tasks import Progress
from app.views.payments.returning import ReturnDialog

if TYPE_CHECKING:
    from app.views.bank.reconciliation_page import ReconciliationPage


class Posting:
    """The verbs of a page that post lines and undo them."""

    def __init__(self, page: "ReconciliationPage") -> None:
        self._page = page

    def commands(self) -> None:
        """Post, undo a posting, open what was posted."""
        page = self._page
        page.command("bank.post", _("Post accepted lines"), self.post, key="F9", icon="book-open", writes=True)
        self._undo = page.command("bank.undo", _("Undo posting"), self.undo, icon="undo-2", bar=False, writes=True)
        self._blocked = page.command("bank.blocked", _("Post with temporary change"), self.post_blocked, icon="lock", bar=False,
                                     writes=True)
        self._returned = page.command("bank.return", _("Returned payment"), self.post_return, icon="arrow-left-right", bar=False,
                                      writes=True)
        self._open = page.command("bank.voucher", _("Vouchers"), self.open_voucher, key="Ctrl+F7", icon="book-text", bar=False)

    def allow(self, view: LineView | None) -> None:
        """What can be done with the shown line."""
        posted, none = view is not None and view.state == "posted", _("The line is not posted.")
        self._undo.allow(posted, none)
        self._open.allow(posted, none)
        self._returned.allow(view is not None and view.state != "posted" and view.amount < 0 and bool(
            view.return_code or view.proposals or view.parts), _("The line takes no payment back."))
        blocked = view is not None and bool(view.blocked) and view.state in ("new", "suggested", "accepted", "error")
        self._blocked.allow(blocked, _("The line is of no blocked customer."))

    def post(self) -> None:
        """Post every accepted line of the account; the first time a backup is offered (BNK-40, ERR-09)."""
        page, desk = self._page, self._page.context.desk
        ids = posting.ready(desk, page.bank_id)
        if not ids:
            page.tell("info", _("No line is accepted. Accept lines first, then post them."))
            return
        door = page.context.door
        if posting.first_of_import(desk) and door is not None and not door.back_up_before("import"):
            return
        self._post(ids, frozenset())

    def _post(self, ids: tuple[int, ...], confirmed: frozenset[str], *, skip: bool = False) -> None:
        page, desk = self._page, self._page.context.desk

        def work(progress: Progress) -> Outcome[posting.PostedLines]:
            return posting.post(desk, ids, skip_errors=skip, confirmed=confirmed, progress=progress.step)

        page.running.start(_("Posting lines"), work, lambda outcome: self._done(ids, outcome, confirmed))

    def _done(self, ids: tuple[int, ...], outcome: Outcome[posting.PostedLines] | None, confirmed: frozenset[str]) -> None:
        """What was posted, a question, or what stands in the way with the way round it."""
        page = self._page
        page.refresh_lines()
        if outcome is None:
            page.tell("info", _("The posting was stopped; nothing was written."))
            return
        if outcome.value is None:
            questions = [p for p in outcome.problems if p.weight is Weight.WARNING and p.key not in confirmed]
            hard = any(p.weight is Weight.ERROR for p in outcome.problems)
            keys = page.context.confirm(questions, _("Post all the same")) if questions and not hard else None
            if keys:
                self._post(ids, confirmed | keys)
                return
            page.tell_problems(outcome.problems)
            if hard and len(ids) > 1:
                page.add_way(_("Post the others"), lambda: self._post(ids, confirmed, skip=True))
            return
        self._tell(outcome.value)

    def _tell(self, done: posting.PostedLines) -> None:
        words = i18n.filled(_("{count:line was|lines were} posted."), count=len(done.vouchers))
        told = _("{count:line was|lines were} left out; each says why.")
        left = i18n.filled(told, count=len(done.refused)) if done.refused else ""
        self._page.tell("success" if not left else "warning", words, left)

    # ------------------------------------------------------------ one line

    def post_blocked(self) -> None:
        """A line of a blocked customer, with the block set aside for this one posting (BLK-16, BLK-M36)."""
        page, view = self._page, self._page.view
        if view is None or view.customer_id is None:
            return
        desk, line_id, customer_id = page.context.desk, view.line_id, view.customer_id
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "status")

        def save(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Any]:
            return posting.post_blocked(desk, line_id, customer_id, reason_id=values["reason"], note=values["note"])

        body = _("Blocked becomes Invoice, this is posted, and Blocked is All again. If posting fails, nothing changes.")
        if form_dialog.show(FormDialog(page, _("Post with temporary change"), reason_fields(reasons), save, body=body,
                                       save_words=_("Post"))).done:
            page.refresh_lines()
            page.tell("success", _("Posted; the customer is blocked again."))

    def post_return(self) -> None:
        """The line takes a payment back: asked about with fee and follow-up, and posted (WIN-44)."""
        page, desk = self._page, self._page.context.desk
        line = None if page.view is None else returned_lines.of_line(desk, page.view.line_id)
        if line is None:
            page.tell("info", _("This line takes no payment back, or none was found for it. Choose the payment under Correct "
                                "first."))
            return

        def save(_day: date, what: Return, reason_id: int | None, comment: str, confirmed: frozenset[str]) -> Outcome[Any]:
            return returned_lines.post_return(desk, line.line_id, what, reason_id=reason_id, comment=comment, confirmed=confirmed)

        form = ReturnDialog(page, line.paid, save=save, look=lambda _day, what: returned_lines.preview(desk, line, what),
                            day=line.day, charge=line.charge, code=line.code, comment=line.comment)
        if form_dialog.show(form).done:
            page.refresh_lines()
            page.tell("success", _("The return was posted; what the payment paid is open again."))

    def undo(self) -> None:
        """Take a posted line back: its payment is cancelled, the line is new again (BNK-45)."""
        page, view = self._page, self._page.view
        if view is None:
            return
        desk, line_id = page.context.desk, view.line_id
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "reversal")
        day = DateField(_("Posting date"), lambda: desk.today, width=150)
        day.set_value(view.booking_date)
        code = ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(i, w) for i, w in reasons)], width=260)
        fields = [FormField("day", _("Posting date"), day, required=True), FormField("reason_id", _("Reason"), code),
                  FormField("reason", _("Note"), TextField(_("Note"), most=250, width=320), required=True)]

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            return posting.take_back(desk, line_id, values["day"], reason=values["reason"] or "", reason_id=values["reason_id"],
                                     confirmed=confirmed)

        words = _("The payment and its settlements are reversed on this day, and the line is open again.")
        if form_dialog.show(FormDialog(page, _("Undo posting"), fields, save, body=words, save_words=_("Undo posting"))).done:
            page.refresh_lines()
            page.tell("success", _("The posting was undone; the line is open again."))

    def open_voucher(self) -> None:
        """What the line was posted as."""
        view = self._page.view
        if view is not None and view.voucher:
            self._page.context.navigate("vouchers", search=view.voucher)
