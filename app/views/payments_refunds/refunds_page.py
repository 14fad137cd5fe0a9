"""Refunds: proposed, completed, approved, posted, paid, returned, cancelled, each from its list (PWIN-10, REF-01…09)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QTimer

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import refunds as queries
from app.queries.listing import ListQuery
from app.services import mail, refunds
from app.services.refunds import Wish, advice
from app.views.kit import mailing, undo
from app.views.kit.context import Context
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.list_page import ListPage
from app.views.kit.widgets import Label, column, holder
from app.views.ledger.period_bar import PeriodBar
from app.views.payments_refunds import dialogs, files
from app.views.tills.receipts_page import show_pdf

VIEWS = (("drafts", N_("Drafts")), ("open", N_("To be paid")), ("paid", N_("Paid")), ("cancelled", N_("Cancelled")),
         ("all", N_("All")))


class RefundsPage(ListPage):
    """The panel shows what a refund settles and where its money goes."""

    def __init__(self, context: Context, view: str = "drafts", customer_id: int | None = None, propose: bool = False,
                 entries: Sequence[int] = ()) -> None:
        desk = context.desk
        self._found: queries.RefundView | None = None
        self._wish = Wish(customer_id=customer_id, entries=tuple(entries))
        super().__init__(context, _("Refunds"), queries.refund_listing(),
                         ListQuery(desk.company_id, scope={"customer_id": customer_id}), views=VIEWS, view=view,
                         empty=("banknote", _("No refunds here.")), side=340)
        self.set_title(_("Refunds"), crumbs=_("Receiving"))
        self.command("refund.propose", _("Reimburse customers"), self.propose, icon="hand-coins", primary=True,
                     writes=True)
        self.command("refund.post", _("Post"), self._post, icon="check", key="F9", writes=True)
        self.command("refund.file", _("Payment file"), self._file, icon="file-down", writes=True)
        self.command("refund.pay", _("Paid"), self._pay, icon="banknote", writes=True)
        self.command("refund.terms", _("Account and text"), self._terms, icon="pencil", writes=True)
        self.command("refund.approve", _("Approve the account"), self._approve, icon="circle-check", writes=True)
        self.command("refund.returned", _("Returned by the bank"), self._returned, icon="undo-2", writes=True)
        undo.only_by(self, _("Cancel refund"))
        self.command("refund.cancel", _("Cancel refund"), self._cancel, icon="ban", writes=True)
        self.command("refund.entries", _("Entries"), self._entries, icon="list", key="Ctrl+F7")
        self.command("refund.sent", _("File was sent"), self._sent, icon="send", bar=False, writes=True)
        self.command("refund.withdraw", _("Take out of the file"), self._withdraw, icon="undo-2", bar=False, writes=True)
        self.command("refund.again", _("File once more"), self._again, icon="copy", bar=False, writes=True)
        here = mail.mode(desk) == "smtp"
        self.command("refund.advice", _("Refund advice"), self._advice, icon="file-text", writes=True)
        self.command("refund.mail", _("Send by e-mail") if here else _("E-mail draft"), self._send if here else self._draft,
                     icon="send" if here else "mail", key="Ctrl+M", bar=False, writes=True)
        self.command("refund.voucher", _("Voucher"), self._voucher, icon="book-open", bar=False)
        self.print_command()
        self.export_command()
        self.end_commands()
        self._mailings = mailing.Mailings(self, files.ADVICES, self.table.reload)
        self.period = PeriodBar(desk, None, None, endless=True)
        self.period.changed.connect(self._other_days)
        self.add_tool(self.period)
        self.keys = [("F3", _("Search")), ("F9", _("Post")), ("Ctrl+F7", _("Entries")), ("Ctrl+E", _("Export"))]
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _key: self._open())
        self._show(self.table.current())
        if propose:
            # Who came to give something back is asked as soon as the page stands.
            first = QTimer(self)
            first.setSingleShot(True)
            first.timeout.connect(self.propose)
            first.start(0)

    def _other_days(self) -> None:
        first, last = self.period.days()
        self.table.ask(scope={**self.table.query.scope, "first": first, "last": last})

    def selection(self) -> list[str]:
        """The days, where any are named, and what was filtered."""
        days: tuple[date | None, date | None] = self.period.days()
        words = " – ".join(i18n.day(d, i18n.region()) if d else "…" for d in days) if any(days) else ""
        return [*([words] if words else []), *super().selection()]

    # ------------------------------------------------------------ the panel

    def _show(self, refund_id: int) -> None:
        """What it settles, and where the money goes."""
        desk = self.context.desk
        with desk.reading() as session:
            self._found = queries.refund_view(session, desk.company_id, refund_id) if refund_id > 0 else None
        found = self._found
        if found is None:
            self.empty_side()
            return
        region = i18n.region()
        parts = [(f"{p.document} · {i18n.day(p.day, region)}", i18n.money(p.amount, found.currency, region), None, "")
                 for p in found.parts]
        ways = [(name, words, None, "") for name, words in (
            (_("Customer"), found.customer), (_("Account holder"), found.holder), (_("IBAN"), found.iban),
            (_("Approved by"), found.approved)) if words]
        notes = column(FactLines(ways), *(Label(words, 12, 400, "text3", wrap=True) for words in (
            found.remittance, found.returned) if words), spacing=6)
        boxes = fact_box(_("What is given back"), FactLines(parts)), fact_box(_("Where it goes"), holder(notes))
        self.set_side(column(*boxes, None, margins=(0, 6, 0, 0), spacing=8))

    # ------------------------------------------------------------ commands

    def _ids(self) -> list[int]:
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _to(self, view: str, key: int) -> None:
        """Show a tab and stand on a refund."""
        if self.tabs is not None:
            self.tabs.choose([name for name, _words in VIEWS].index(view))
        self.table.ask(scope={**self.table.query.scope, "view": view})
        self.table.refresh(keep=key)
        self._show(self.table.current())

    def propose(self) -> None:
        """Look for credits and make drafts (REF-01)."""
        made = dialogs.propose(self, self.context, self._wish).value
        if made:
            self._to("drafts", made[0])
            self.tell("success", i18n.filled(_("{count:draft was|drafts were} made."), count=len(made)))

    def _post(self) -> None:
        chosen = self._ids()
        numbers = dialogs.post(self, self.context, chosen).value if chosen else None
        if numbers:
            self._to("open", chosen[0])
            self.tell("success", _("Posted: refunds {numbers}.").format(numbers=", ".join(numbers)))

    def _pay(self) -> None:
        chosen = self._ids()
        numbers = dialogs.pay(self, self.context, chosen).value if chosen else None
        if numbers:
            self._to("paid", chosen[0])
            self.tell("success", _("Posted: vouchers {numbers}.").format(numbers=", ".join(numbers)))

    def _file(self) -> None:
        """A credit-transfer file for the bank (REF-04)."""
        chosen = self._ids()
        made = files.make(self, self.context, chosen) if chosen else None
        if made is not None:
            self._to("open", chosen[0])
            self._told(made)

    def _told(self, made: refunds.MadeFile) -> None:
        """Where the file lies, how much it pays, and what comes next."""
        told = _("{count:refund|refunds}, {sum}, in {path}. Send the file to the bank, then choose “File was sent”.")
        total = i18n.money(made.control_sum.amount, made.control_sum.currency, i18n.region())
        words = i18n.filled(told, count=made.count, sum=total, path=str(made.path))
        self.tell("success", words)

    def _again(self) -> None:
        """The same file once more, kept as a duplicate (ERR-04)."""
        if self._found is None:
            return
        made = files.again(self, self.context, self._found.refund_id)
        if made is not None:
            self.tell("success", _("The file lies once more at {path}, under the same identification {id}.").format(
                path=made.path, id=made.message_id))

    def _sent(self) -> None:
        """The bank has the file."""
        self._stepped(refunds.sent(self.context.desk, self._ids()), _("Marked as sent to the bank."))

    def _withdraw(self) -> None:
        """The file stayed here, or the bank refused it."""
        chosen = self._ids()
        done = files.withdraw(self, self.context, chosen) if chosen else None
        if done is not None:
            self._stepped(done, _("The refunds wait for another file."))

    def _stepped(self, outcome: Outcome[int], words: str) -> None:
        if outcome.value is None:
            self.tell_problems(outcome.problems)
            return
        self.table.refresh()
        self._show(self.table.current())
        self.tell("success", words)

    def _terms(self) -> None:
        if self._found is None:
            return
        if self._found.state != "draft":
            self.tell("info", _("Only a draft can be changed. Cancel the refund to make it anew."))
        elif dialogs.terms(self, self.context, self._found.refund_id, self._found.customer):
            self._show(self.table.current())

    def _approve(self) -> None:
        """A second person agrees to a new account (REF-06)."""
        if self._found is None:
            return
        outcome = refunds.approve(self.context.desk, self._found.refund_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            self.tell("success", _("The account was approved."))
            self._show(self.table.current())

    def _returned(self) -> None:
        if self._found is not None and dialogs.returned(self, self.context, self._found.refund_id, self._found.number).value:
            self._to("open", self._found.refund_id)
            self.tell("success", _("The return was posted; the refund waits again."))

    def _cancel(self) -> None:
        """A draft goes at once, what was posted after its date and reason were asked."""
        found = self._found
        if found is None:
            return
        if found.state == "draft":
            outcome = refunds.discard(self.context.desk, found.refund_id)
            done = outcome.value is not None
        else:
            done = dialogs.cancel(self, self.context, found.refund_id, found.number).value is not None
        if done:
            self.table.refresh()
            self._show(self.table.current())
            self.tell("success", _("The refund was cancelled; its credits are open again."))

    # ------------------------------------------------------------ the advice

    def _advice(self) -> None:
        """What the customer is told: the credits that were settled, and where the money goes (REF-05)."""
        if self._found is None:
            return
        outcome = advice.paper(self.context.desk, self._found.refund_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            show_pdf(self, outcome.value.name, outcome.value.content)

    def _send(self) -> None:
        """By SMTP, after one look at what leaves (WIN-24)."""
        if self._ids():
            self._mailings.send(self._ids())

    def _draft(self) -> None:
        """A draft in the mail program for each; one that was sent is asked about first (COL-34)."""
        problems = files.drafts(self, self.context, self._ids())
        if problems:
            self.tell_problems(problems)

    def _open(self) -> None:
        """A draft is completed, what is posted shows its voucher."""
        if self._found is not None and self._found.state == "draft":
            self._terms()
        else:
            self._voucher()

    def _entries(self) -> None:
        if self._found is not None and self._found.parts:
            self.context.navigate("entries", view="all", customer_id=self._found.customer_id,
                                  entry_id=self._found.entry_id or self._found.parts[0].entry_id)

    def _voucher(self) -> None:
        if self._found is None or self._found.voucher_id is None:
            self.tell("info", _("A draft has no voucher yet."))
        else:
            self.context.navigate("vouchers", voucher_id=self._found.voucher_id)
