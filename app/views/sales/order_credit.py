"""What an order asks of credit control: check, force a hold, leave it out, go to its hold, resubmit (W-07)."""

from typing import TYPE_CHECKING

from app.i18n import _
from app.services.credit import checking
from app.services.credit.strip import Strip, of_order
from app.services.sales.document import Document
from app.views.credit import hold_dialogs
from app.views.kit import dialogs
from app.views.kit.page import Command
from app.views.kit.widgets import Label, column, holder
from app.views.sales.verbs import Needs

if TYPE_CHECKING:
    from app.views.sales.order_page import OrderPage

WIDE = 560


class OrderCredit:
    """The commands of credit control on the page of an order."""

    def __init__(self, page: "OrderPage") -> None:
        self._page = page
        page.more("credit_check", _("Check credit"), self.check, Needs.KEPT, key="Ctrl+F9", icon="shield-check", writes=False)
        page.more("credit_hold", _("Force credit hold…"), self.force, Needs.OPEN, icon="shield-alert")
        self._exclude = page.more("credit_exclude", _("Exclude from credit management"), self.exclude, Needs.KEPT,
                                  icon="circle-slash")
        self._go: Command = page.more("credit_go", _("Go to hold"), self.go, icon="shield-alert", writes=False)
        self._resubmit: Command = page.more("credit_again", _("Resubmit to credit management"), self.resubmit, icon="repeat")

    def allow(self) -> None:
        """Which of them make sense now, and the words of the switch."""
        found = self._page.opened if self._page.is_kept else None
        self._exclude.setText(_("Include in credit management") if found is not None and found.excluded
                              else _("Exclude from credit management"))
        self._go.allow(found is not None and found.hold is not None, _("This order is not on credit hold."))
        self._resubmit.allow(found is not None and found.rejected, _("The credit of this order was not rejected."))

    def chips(self) -> list[tuple[str, str, str]]:
        """How credit control stands to the order."""
        found = self._page.opened
        if found is None:
            return []
        chips = [(_("On credit hold"), "warning", "pause")] if found.hold is not None else []
        chips += [(_("Credit rejected"), "danger", "no")] if found.rejected else []
        return chips + ([(_("Excluded from credit management"), "neutral", "square")] if found.excluded else [])

    def strip(self, document: Document, total: int) -> Strip | None:
        """The credit bar of the order as it is typed; `total` in minor units of its currency."""
        head = document.head
        return of_order(self._page.desk, checking.Draft(
            head.invoice_account_id, total, head.currency, document.id,
            head.payment_term_id, head.cash_discount_id))

    # ------------------------------------------------------------ verbs

    def _key(self) -> int:
        assert self._page.document is not None
        return self._page.document.ref[1]

    def check(self) -> None:
        """What the rules say at the next step; nothing is held."""
        outcome = checking.check(self._page.desk, self._key())
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
            return
        found = outcome.value
        parts = column(spacing=4)
        for line in found.reasons:
            parts.addWidget(Label(f"{line.name} {line.measured}", 13, 600, "danger_t", wrap=True))
            parts.addWidget(Label(line.calculation, 12, 400, "text2", wrap=True))
            for number, way in enumerate(line.clears):
                words = (_("Clears when {way}") if not number else _("or when {way}")).format(way=way)
                parts.addWidget(Label(words, 12, 500, "success_t", wrap=True))
        inner = holder(parts)
        inner.setFixedWidth(WIDE)
        dialogs.ask(self._page, _("Check credit"), found.outcome,
                    (dialogs.Answer("ok", _("Close"), safe=True, primary=True),), inner if found.reasons else None)

    def force(self) -> None:
        """Stop every step of this order, whatever the rules say (CRD-85)."""
        forced = hold_dialogs.force(self._page, order_ids=(self._key(),))
        if forced is None:
            return
        self._page.again_from_file()
        if forced.held:
            self._page.tell("success", _("The order is on credit hold."), "", [(_("Go to hold"), self.go)])
        else:
            self._page.tell("info", _("The order was on credit hold already."), "", [(_("Go to hold"), self.go)])

    def exclude(self) -> None:
        """Leave the order out of credit control, or take it in again (CRD-60)."""
        excluded = not (self._page.opened is not None and self._page.opened.excluded)
        outcome = checking.exclude(self._page.desk, self._key(), excluded)
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
            return
        self._page.again_from_file()
        if not outcome.value:
            self._page.tell("info", _("This waits for approval."))
        else:
            self._page.tell("success", _("The order is excluded from credit management.") if excluded
                            else _("Credit management checks the order again."))

    def go(self) -> None:
        """The hold of this order on the hold list."""
        found = self._page.opened
        if found is not None and found.hold is not None:
            self.open_hold(found.hold[0])

    def open_hold(self, hold_id: int) -> None:
        """A hold on the list."""
        self._page.context.navigate("credit_holds", view="all", hold_id=hold_id)

    def resubmit(self) -> None:
        """Let the next step of a rejected order be checked again (CRD-99)."""
        outcome = checking.resubmit(self._page.desk, self._key())
        if outcome.value is None:
            self._page.tell_problems(outcome.problems)
        else:
            self._page.again_from_file()
            self._page.tell("success", _("The order is checked again at its next step."))
