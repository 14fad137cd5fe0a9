"""What can be done from the collections page of a customer, each verb disabled with its reason (COL-12, WIN-04, WIN-12)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.enums import Blocked, EntryType
from app.i18n import _
from app.queries import choices
from app.queries.settlements import OpenFacts, open_facts
from app.services import customers
from app.views.collecting import agency, disputing, plan_dialog, promising, transactions, working
from app.views.collecting.lower import ACTIVITIES, PLANS
from app.views.collecting.transactions import CONTACT as CONTACT
from app.views.collecting.transactions import SALESPERSON
from app.views.collections import charges_dialog
from app.views.customers import block_dialog
from app.views.kit.page import Command
from app.views.kit.record_files import RecordFiles
from app.views.ledger import entry_dialogs, entry_undoing, settle_entries

if TYPE_CHECKING:
    from app.views.collecting.customer_page import CollectingCustomerPage

MONEY = (EntryType.PAYMENT, EntryType.REFUND)
PREFIX = "collect."


class Verbs:
    """The commands of the page; each works on the ticked transactions, else on the selected ones, else on the current one."""

    def __init__(self, page: "CollectingCustomerPage") -> None:
        self._page, self._context = page, page.context
        self._on_some: list[Command] = []
        self._on_one: list[Command] = []
        self._named: dict[str, Command] = {}

    # ------------------------------------------------------------ making them

    def commands(self) -> None:
        """All of them, those used most in the bar."""
        self._new()
        self._about_entries()
        self._leaving()
        self._about_customer()
        self._moving()
        self._page.end_commands()

    def _command(self, name: str, words: str, act: Callable[[], object], key: str = "", icon: str = "list", *, bar: bool = False,
                 writes: bool = True, primary: bool = False, other_keys: tuple[str, ...] = ()) -> Command:
        made = self._page.command(name, words, act, key=key, icon=icon, bar=bar, writes=writes, primary=primary,
                                  other_keys=other_keys)
        assert isinstance(made, Command)
        self._named[name.removeprefix(PREFIX)] = made
        return made

    def _new(self) -> None:
        self._command("collect.activity", _("New activity"), self.new_activity, "Ctrl+N", "plus", bar=True, primary=True)
        self._command("collect.close", _("Close activity"), self.close_activity, "Ctrl+L", "check", bar=True)
        self._command("collect.case", _("New case"), self.new_case, "", "folder-open")
        self._command("collect.change_case", _("Change case"), self.change_case, "", "pencil")

    def _about_entries(self) -> None:
        """What is done with transactions; Ctrl+Shift with D, P, H, R as WIN-12 has them."""
        some, one = self._on_some.append, self._on_one.append
        some(self._command("collect.promise", _("Promise"), self.promise, "Ctrl+Shift+P", "handshake", bar=True))
        some(self._command("collect.dispute", _("Dispute"), self.dispute, "Ctrl+Shift+D", "scale", bar=True))
        some(self._command("collect.hold", _("On hold"), self.hold, "Ctrl+Shift+H", "lock", bar=True))
        some(self._command("collect.resolve", _("Resolved"), self.resolve, "Ctrl+Shift+R", "check", bar=True))
        some(self._command("collect.normal", _("Back to normal"), self.normal, "", "undo-2"))
        some(self._command("collect.letters", _("Do not remind"), self.letters, "", "mail-warning"))
        some(self._command("collect.link", _("Put into a case"), self.link, "", "folder-open"))
        some(self._command("collect.plan", _("Payment plan…"), self.plan, "", "calendar"))
        some(self._command("collect.settle", _("Settle"), self.settle, "Shift+F11", "arrow-left-right", bar=True))
        some(self._command("collect.write_off", _("Write off"), self.write_off, "", "file-minus-2"))
        some(self._command("collect.agency", _("Hand over to an agency…"), self.hand_over, "", "landmark"))
        one(self._command("collect.returned", _("Returned payment"), self.returned, "", "arrow-left-right"))
        one(self._command("collect.refund", _("Give back"), self.refund, "", "hand-coins"))
        one(self._command("collect.credit", _("Credit note"), self.original, "", "file-minus-2"))
        one(self._command("collect.original", _("Original document"), self.original, "Ctrl+O", "file-text", writes=False))
        one(self._command("collect.reprint", _("Letters about this entry"), self.reprint, "", "printer", writes=False))
        one(self._command("collect.voucher", _("Entries behind it"), self.behind, "Ctrl+F7", "list", writes=False))

    def _leaving(self) -> None:
        self._command("collect.mail", _("Mail open items"), lambda: self.mail(CONTACT), "Ctrl+M", "send", bar=True)
        self._command("collect.mail_sales", _("Mail open items to the salesperson"), lambda: self.mail(SALESPERSON), "", "send")
        self._command("collect.statement", _("Statement"), lambda: transactions.statement(
            self._page, [self._page.customer_id]), "", "scroll-text", bar=True, writes=False)

    def _about_customer(self) -> None:
        go = self._context.navigate
        self._command("collect.remind", _("Suggest reminders"), lambda: go("reminders", suggest=True, customer_ids=[
            self._page.customer_id]), "Ctrl+R", "mail-warning", writes=False)
        self._command("collect.charges", _("Waive or reverse interest"), self.charges, "", "percent")
        self._command("collect.block", _("Block"), self.block, "Ctrl+B", "ban")
        self._command("collect.card", _("Customer card"), lambda: go("customer", customer_id=self._page.customer_id), "", "user",
                      writes=False)
        self._command("collect.keep", _("Keep a snapshot"), lambda: transactions.keep_snapshot(self._page), "", "save")
        self._command("collect.note", _("New note"), lambda: self._page.boxes.notes.write(None), "Alt+O", "scroll-text")
        self._command("collect.file", _("Add file"), self.add_file, "", "paperclip")
        self._command("collect.activate_plan", _("Activate payment plan"), self.activate_plan, "", "check")
        self._command("collect.change_plan", _("Change payment plan"), self.change_plan, "", "pencil")
        self._command("collect.plan_letter", _("Agreement on paper"), self.plan_letter, "", "scroll-text", writes=False)
        self._command("collect.cancel_plan", _("Cancel payment plan"), self.cancel_plan, "", "ban")
        self._command("collect.columns", _("Columns"), lambda: self._page.columns.choose(), "Ctrl+Shift+K", "columns-3",
                      writes=False)

    def _moving(self) -> None:
        page = self._page
        for number, words in enumerate((_("Cases"), _("Transactions"), _("Activities and timeline"), _("Information")), 1):
            self._command(f"collect.part{number}", _("Go to: {part}").format(part=words), page.to_part(number - 1),
                          f"Ctrl+{number}", writes=False)
        self._command("collect.next", _("Next customer"), lambda: page.step(1), "Ctrl+Down", "arrow-right", writes=False)
        self._command("collect.previous", _("Previous customer"), lambda: page.step(-1), "Ctrl+Up", "arrow-left", writes=False)

    # ------------------------------------------------------------ what can be done

    def ids(self) -> list[int]:
        """The transactions that are meant."""
        table = self._page.table
        return table.marked() or [key for key in table.selected() if key > 0] or (
            [table.current()] if table.current() > 0 else [])

    def _facts(self) -> list[OpenFacts]:
        with self._context.desk.reading() as session:
            return open_facts(session, self._context.desk.company_id, self.ids())

    def allow(self) -> None:
        """Each verb, or the reason why not (WIN-04)."""
        found = self._facts()
        none = _("Choose a transaction first.")
        closed = _("Nothing of this is open.")
        some = any(entry.remaining for entry in found)
        for command in self._on_some:
            command.allow(some, closed if found else none)
        one = len(found) == 1
        for command in self._on_one:
            command.allow(one, _("Choose one transaction.") if found else none)
        first = found[0] if one else None
        if first is not None:
            self._named["returned"].allow(first.kind in MONEY, _("{document} is no payment.").format(document=first.document))
            self._named["refund"].allow(first.remaining < 0, _("Only an open credit can be given back."))
            self._named["credit"].allow(first.kind is EntryType.INVOICE, _("{document} is no invoice.").format(
                document=first.document))
        debits = any(entry.remaining > 0 for entry in found)
        for name in ("promise", "plan"):
            self._named[name].allow(debits, _("A credit is not promised. Choose what the customer owes.") if some else
                                    closed if found else none)

    def follow_walk(self) -> None:
        """Neighbours in the list, addresses and cases: what may be done for this customer (COL-13, WIN-14)."""
        page, desk = self._page, self._context.desk
        alone = _("There is no other customer in this list.")
        self._named["next"].allow(page.walk.can(1), alone)
        self._named["previous"].allow(page.walk.can(-1), alone)
        for name, to in (("mail", CONTACT), ("mail_sales", SALESPERSON)):
            because = transactions.refusal(desk, page.customer_id, to)
            self._named[name].allow(not because, because)

    # ------------------------------------------------------------ activities and cases

    def new_activity(self) -> None:
        """Something to do or just done, about the ticked transactions (COL-31)."""
        page = self._page
        made = working.new(page, page.customer_id, entry_ids=tuple(page.table.marked()), case_id=page.cases.case_id)
        if made is not None:
            page.refill()

    def open_activity(self, tab: int, key: int) -> None:
        """A row below the transactions was opened: an activity is changed, a plan too while it may be."""
        page = self._page
        changes = {ACTIVITIES: working.change, PLANS: plan_dialog.change}
        if tab in changes and changes[tab](page, key) is not None:
            page.refill()

    def close_activity(self) -> None:
        """The current activity with its result, then the next customer is offered (COL-31, 32, WIN-14)."""
        page = self._page
        key = page.below.activity()
        if not key:
            page.tell("info", _("Choose an activity that is still to do."))
            return
        if working.close(page, key):
            page.refill()
            ways = [(page.walk.next_words(), lambda: page.step(1))] if page.walk.can(1) else []
            page.tell("success", _("The activity is closed."), "", ways)

    def new_case(self) -> None:
        """A case about the ticked transactions (COL-30)."""
        if working.new_case(self._page, self._page.customer_id, self._page.table.marked()) is not None:
            self._page.refill()

    def change_case(self) -> None:
        """The case chosen at the left."""
        case_id = self._page.cases.case_id
        if case_id is None:
            self._page.tell("info", _("Choose a case at the left first."))
        elif working.change_case(self._page, case_id) is not None:
            self._page.refill()

    def link(self) -> None:
        """The transactions into an open case."""
        if working.link(self._page, self._page.customer_id, self.ids()):
            self._page.refill()

    # ------------------------------------------------------------ transactions

    def promise(self) -> None:
        """A promise over the transactions, confirmed by e-mail when wanted (COL-23, WIN-13)."""
        made = promising.promise(self._page, self._page.customer_id, self.ids())
        if made is not None:
            self._page.refill()

    def dispute(self) -> None:
        """Dispute the transactions (COL-21, 22)."""
        if disputing.dispute(self._page, self.ids()):
            self._page.refill()

    def resolve(self) -> None:
        """What was disputed or promised is settled (COL-25)."""
        if disputing.resolve(self._page, self.ids()):
            self._page.refill()

    def normal(self) -> None:
        """As if nothing had been said."""
        if disputing.back_to_normal(self._page, self.ids()):
            self._page.refill()

    def hold(self) -> None:
        """Set or clear the mark On hold (OH-01)."""
        if disputing.hold(self._page, self._context.desk, self.ids(), self._page.mark()):
            self._page.refill()

    def letters(self) -> None:
        """Leave the transactions out of reminders."""
        if entry_dialogs.letters(self._page, self._context.desk, self.ids()):
            self._page.refill()

    def plan(self) -> None:
        """A payment plan over the transactions (COL-27)."""
        if plan_dialog.propose(self._page, self.ids()) is not None:
            self._page.refill()

    def _plan(self) -> int:
        key = self._page.below.current(PLANS)
        if not key:
            self._page.tell("info", _("Choose a payment plan below the transactions first."))
        return key

    def activate_plan(self) -> None:
        """The current plan counts from now on."""
        key = self._plan()
        if key and plan_dialog.activate(self._page, key):
            self._page.refill()

    def change_plan(self) -> None:
        """The current plan while it is a draft."""
        key = self._plan()
        if key and plan_dialog.change(self._page, key) is not None:
            self._page.refill()

    def plan_letter(self) -> None:
        """The agreement of the current plan as a PDF; what was activated also waits on the tab To send."""
        key = self._plan()
        if key:
            plan_dialog.on_paper(self._page, key)

    def cancel_plan(self) -> None:
        """The current plan is not kept any more."""
        key = self._plan()
        if key and plan_dialog.cancel(self._page, key):
            self._page.refill()

    def settle(self) -> None:
        """All open entries, these ticked (SET-04)."""
        found = self._facts()
        if found and settle_entries.show(self._page, self._context, found[0].customer_id, [e.entry_id for e in found]):
            self._page.refill()
            self._page.tell("success", _("The entries were settled."))

    def write_off(self) -> None:
        """Whole or in part (WOF-02, 04)."""
        if entry_undoing.write_off(self._page, self.ids()):
            self._page.refill()

    def charges(self) -> None:
        """Interest and fees: of the chosen transaction where it has any, else of the customer (INT-50, WIN-41)."""
        if charges_dialog.of_customer(self._page, self._page.customer_id, self.ids()):
            self._page.refill()

    def hand_over(self) -> None:
        """To a collection agency (AGY-01)."""
        if agency.hand_over(self._page, self._page.customer_id, self.ids()):
            self._page.refill()

    def returned(self) -> None:
        """A payment the bank took back (NSF-01)."""
        found = self._facts()
        if found and entry_undoing.returned(self._page, found[0]):
            self._page.refill()

    def refund(self) -> None:
        """An open credit given back (REF-09)."""
        self._context.navigate("refunds", propose=True, entries=tuple(self.ids()))

    def original(self) -> None:
        """The document behind the transaction; a credit note is made there."""
        if self.ids():
            transactions.original(self._page, self.ids()[0])

    def reprint(self) -> None:
        """Its letters, to be printed or mailed again."""
        transactions.reprint_letter(self._page, self.ids()[0])

    def behind(self) -> None:
        """What happened to the entry."""
        self._context.navigate("entries", customer_id=self._page.customer_id, view="all", entry_id=self.ids()[0])

    def mail(self, to: str) -> None:
        """The ticked transactions, or everything open."""
        transactions.mail(self._page, self._page.customer_id, self._page.table.marked(), to)

    # ------------------------------------------------------------ the customer

    def block(self) -> None:
        """Block or free her with a reason (BLK-10)."""
        page, desk = self._page, self._context.desk
        card = customers.load(desk, page.customer_id)
        if card is None:
            return
        with desk.reading() as session:
            reasons = choices.reasons(session, desk.company_id, desk.language, "block")
        present = Blocked(card.values["blocked"])
        wanted = Blocked.SHIP if present is Blocked.BLANK else Blocked.BLANK
        block_dialog.change_one(page, desk, page.customer_id, present, wanted, reasons, currency=self._context.currency,
                                title=_("Change Blocked of {name}").format(name=card.values["name"]),
                                review=card.values.get("review_block_on"))

    def add_file(self) -> None:
        """A file kept with the customer."""
        RecordFiles(self._context.desk, ("customer", self._page.customer_id), self._page.tell_problems).choose()


