"""Cancellations of payments on deposit slips that wait for a second user: posted or rejected here (UND-08)."""

from app.core.words import N_
from app.i18n import _
from app.queries import tills as queries
from app.queries.listing import ListQuery
from app.services import payments
from app.views.kit import dialogs
from app.views.kit.context import Context
from app.views.kit.list_page import ListPage

VIEWS = (("pending", N_("To decide")), ("decided", N_("Decided")), ("all", N_("All")))


class PendingPage(ListPage):
    """The list, the newest first."""

    def __init__(self, context: Context, view: str = "pending") -> None:
        super().__init__(context, _("Pending cancellations"), queries.pending_listing(), ListQuery(context.desk.company_id),
                         views=VIEWS, view=view, empty=("circle-check", _("No cancellation waits for a second user.")))
        self.set_title(_("Pending cancellations"), crumbs=_("Receiving"))
        self.command("pending.agree", _("Post"), self.agree, icon="check", key="F9", primary=True, writes=True)
        self.command("pending.reject", _("Reject"), self.reject, icon="x", writes=True)
        self.command("pending.payment", _("Payment"), self.payment, icon="banknote", key="Ctrl+F7")
        self.print_command()
        self.export_command()
        self.end_commands()
        self.keys = [("F9", _("Post")), ("Ctrl+F7", _("Payment")), ("F3", _("Search"))]
        self.table.opened.connect(lambda _key: self.payment())

    def _name(self) -> str:
        row, names = self.table.current_row(), [c.name for c in self.table.listing.columns]
        return "" if row is None else str(row.values[names.index("document")])

    def agree(self) -> None:
        """Undo the payment's settlements and mirror it, on the day that was asked for."""
        document, key = self._name(), self.table.current()
        if key <= 0:
            return
        outcome = payments.agree(self.context.desk, key)
        if outcome.value is None and outcome.problems and all(p.key for p in outcome.problems):
            confirmed = self.context.confirm(outcome.problems, _("Cancel all the same"))
            if confirmed is None:
                return
            outcome = payments.agree(self.context.desk, key, confirmed=confirmed)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        first = outcome.value.vouchers[0][0]
        self.table.refresh()
        self.tell("success", _("{document} was cancelled.").format(document=document), "",
                  [(_("Voucher"), lambda: self.context.navigate("vouchers", voucher_id=first))])

    def reject(self) -> None:
        """The payment stays as it was."""
        document, key = self._name(), self.table.current()
        answers = (dialogs.Answer("reject", _("Reject")), dialogs.Answer("back", _("Back"), safe=True, primary=True))
        if key <= 0 or dialogs.ask(self, _("Reject this cancellation?"), _("The payment {document} stays as it is.").format(
                document=document), answers) != "reject":
            return
        outcome = payments.reject(self.context.desk, key)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.table.refresh()
        self.tell("success", _("The cancellation was rejected; {document} stands as before.").format(document=document))

    def payment(self) -> None:
        """The payment among the customer's entries."""
        if self._name():
            self.context.navigate("entries", view="all", search=self._name())
