"""The collections workbench: who owes what since when, what was promised, who was spoken to, and what to do now (WIN-10, 11)."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from app import i18n
from app.core.enums import CollectionsStatus
from app.core.words import N_
from app.i18n import _
from app.queries import choices
from app.queries.entries import STATUS_NAMES
from app.services.collecting import aged, judging, pools
from app.views.collecting import assigning, transactions, working
from app.views.collecting.sections import SectionPage, Whose
from app.views.collections import snapshots
from app.views.customers import block_dialog
from app.views.kit.context import Context
from app.views.kit.fields import AmountField, Choice, ChoiceField, NumberField
from app.views.ledger import entry_undoing
from app.views.strategies import assigning as strategy_assigning

VIEWS = (("overdue", N_("Overdue")), ("all", N_("All")), ("promise_due", N_("Promise due")),
         ("promise_broken", N_("Promise broken")), ("disputed", N_("Disputed")), ("blocked", N_("Blocked")),
         ("no_email", N_("Without e-mail")), ("no_contact", N_("Long without contact")))
STATUSES = (CollectionsStatus.DISPUTED, CollectionsStatus.PROMISED, CollectionsStatus.PROMISE_BROKEN, CollectionsStatus.RESOLVED)
BEHIND = {"unapplied": "credits", "prepaid": "credits", "disputed": "disputed", "promised": "disputed", "overdue": "overdue",
          "on_hold": "on_hold"}
"""The entries behind a figure that is no period, as a view of the list of entries."""


class AgedPage(SectionPage):
    """One row per customer with a column per period; every figure opens the entries it is made of (AGE-13)."""

    def __init__(self, context: Context, view: str = "overdue", search: str = "") -> None:
        desk = context.desk
        self._status = ChoiceField(_("Status"), [Choice(None, _("Any status")), *(
            Choice(status.value, _(STATUS_NAMES[status])) for status in STATUSES)], width=142)
        self._status.set_value(None)
        self._amount = AmountField(_("Overdue from"), currency=context.currency, width=116)
        self._amount.setPlaceholderText(_("Amount from"))
        self._days = NumberField(_("Days overdue from"), places=0, width=106)
        self._days.setPlaceholderText(_("Days from"))
        self._silent = NumberField(_("No contact for so many days"), places=0, width=136)
        self._silent.setPlaceholderText(_("No contact, days"))
        self.frame_ = aged.periods(desk, Whose.recalled(desk).pool)
        super().__init__(context, "collecting", aged.listing(desk, self.frame_), views=VIEWS, view=view, search=search,
                         empty=("circle-check", _("Nobody owes anything here.")))
        self.set_title(_("Collections"), "", [(_("Live, {moment}").format(
            moment=i18n.moment(desk.clock.now(), i18n.region())), "success", "dot")])
        self._commands()
        self.keys = [("Enter", _("Open customer")), ("Ctrl+N", _("Activity")), ("Ctrl+M", _("E-mail")),
                     ("Ctrl+F7", _("Behind this figure"))]
        for field in (self._status, self._amount, self._days, self._silent):
            field.committed.connect(self._narrow)
        for number in (self._amount, self._days, self._silent):
            number.textChanged.connect(partial(_lean, number))
            _lean(number, "")
        self.table.ticked.connect(self._count)

    def above(self) -> list[QWidget]:
        """The quick filters: status, amount, days, and how long nobody was spoken to (COL-04)."""
        return [self._status, self._amount, self._days, self._silent]

    # ------------------------------------------------------------ commands

    def _commands(self) -> None:
        command = self.command
        command("collecting.activity", _("New activity"), self.new_activity, key="Ctrl+N", icon="plus", primary=True,
                writes=True)
        command("collecting.remind", _("Suggest reminders"), self.remind, key="Ctrl+R", icon="mail-warning")
        command("collecting.mail", _("Mail open items"), self.mail, key="Ctrl+M", icon="send")
        command("collecting.statement", _("Statement"), self.statement, icon="scroll-text")
        command("collecting.block", _("Block"), self.block, key="Ctrl+B", icon="ban", writes=True)
        command("collecting.agent", _("Assign agent"), self.assign, key="Ctrl+G", icon="user", writes=True)
        command("collecting.tags", _("Tags"), self.tags, key="Ctrl+T", icon="tag", writes=True)
        command("collecting.phone", _("Phone list"), self.phone, key="Ctrl+L", icon="phone")
        command("collecting.open", _("Open customer"), lambda: self.open_customer(self.customer()), key="Ctrl+O", icon="users",
                bar=False)
        command("collecting.card", _("Customer card"), self.card, icon="user", bar=False)
        command("collecting.cell", _("Behind this figure"), self.behind, key="Ctrl+F7", icon="list", bar=False)
        command("collecting.write_off", _("Write off"), self.write_off, icon="file-minus-2", bar=False, writes=True)
        command("collecting.pool", _("Customer pool"), self.pool, icon="users", bar=False, writes=True)
        command("collecting.strategy", _("Strategy…"), self.strategy, icon="repeat", bar=False, writes=True)
        command("collecting.quiet", _("Leave alone…"), self.quiet, icon="clock", bar=False, writes=True)
        command("collecting.promises", _("Judge promises now"), self.judge, icon="refresh-cw", bar=False, writes=True)
        command("collecting.keep", _("Keep a snapshot"), self.keep, icon="save", bar=False, writes=True)
        command("collecting.kept", _("Snapshots"), self.kept, icon="history", bar=False)
        command("collecting.ageing", _("Aged balance of another day"), lambda: self.context.navigate("ageing"), icon="history",
                bar=False)
        self.section_commands()

    def _one(self) -> int:
        """What can be done to one customer at a time: the only ticked one, else the current one."""
        found = self.some()
        if len(found) > 1:
            self.tell("info", _("This is done for one customer at a time. Choose one row."))
        return found[0] if len(found) == 1 else 0

    def new_activity(self) -> None:
        """Something to do, or just done, about a customer (COL-31)."""
        found = self._one()
        if found and working.new(self, found) is not None:
            self.table.view.setFocus()

    def remind(self) -> None:
        """A reminder run for these customers and no others (WIN-11)."""
        found = self.some()
        if found:
            self.context.navigate("reminders", suggest=True, customer_ids=found)

    def mail(self) -> None:
        """Their open items by e-mail to their contacts (COL-12…14)."""
        found = self.some()
        if found:
            transactions.mail_customers(self, found)

    def statement(self) -> None:
        """Their statements of account (STM-01…04)."""
        found = self.some()
        if found:
            transactions.statement(self, found)

    def block(self) -> None:
        """Block or free them with a reason, after a look at what it does (BLK-10, 11)."""
        found, desk = self.some(), self.context.desk
        if found:
            with desk.reading() as session:
                reasons = choices.reasons(session, desk.company_id, desk.language, "block")
            if block_dialog.change_many(self, desk, found, reasons, currency=self.context.currency):
                self.table.reload()

    def assign(self) -> None:
        """Who collects from them (COL-02)."""
        found = self.some()
        if found and assigning.agent(self, found):
            self.table.reload()

    def tags(self) -> None:
        """Give them tags, or take them away."""
        found = self.some()
        if found and assigning.tags(self, found):
            self.table.reload()

    def pool(self) -> None:
        """The pool they belong to whatever its criteria say."""
        found = self.some()
        if found and assigning.pool(self, found, pools.choices(self.context.desk)):
            self.table.reload()

    def strategy(self) -> None:
        """The strategy they follow whatever pool they are in, or none (COL-40)."""
        found = self.some()
        if found and strategy_assigning.ask(self, found):
            self.table.reload()

    def quiet(self) -> None:
        """Send them nothing by itself up to a day (COL-46)."""
        found = self.some()
        if found and assigning.quiet(self, found):
            self.table.reload()

    def phone(self) -> None:
        """One customer per screen, in the order of this list (WIN-15)."""
        found = self.table.marked() or self.in_order()
        if found:
            self.context.navigate("phone_list", customers=tuple(found), start=self.customer() or found[0])

    def card(self) -> None:
        """The customer card of the current row."""
        if self.customer():
            self.context.navigate("customer", customer_id=self.customer())

    def write_off(self) -> None:
        """Everything open of one customer (WOF-02, 03)."""
        found = self._one()
        if found:
            entry_undoing.whole_customer(self, found)

    # ------------------------------------------------------------ behind a figure

    def behind(self) -> None:
        """The entries that add up to the current cell (AGE-13)."""
        customer, name = self.customer(), self._cell()
        if not customer:
            return
        if name.startswith("b") and name[1:].isdigit():
            first, last = self._days_of(int(name[1:]))
            self.context.navigate("entries", customer_id=customer, view="debits", due_from=first, due_to=last)
        else:
            self.context.navigate("entries", customer_id=customer, view=BEHIND.get(name, "open"))

    def _cell(self) -> str:
        at = self.table.view.currentIndex()
        return self.table.model_.column(at.column()).name if at.isValid() else ""

    def _days_of(self, bucket: int) -> tuple[date | None, date | None]:
        """From which to which due date a period reaches; None = without end."""
        limits = self.frame_.limits
        first = limits[bucket] + timedelta(1) if bucket < len(limits) else None
        return first, limits[bucket - 1] if bucket else None

    # ------------------------------------------------------------ narrowing

    def _narrow(self) -> None:
        """The quick filters above the list; what cannot be read changes nothing (COL-04)."""
        if any(field.problem is not None for field in (self._amount, self._days, self._silent)):
            return
        days, silent = self._days.value(), self._silent.value()
        self.table.ask(scope={**self.table.query.scope, "status": self._status.value(), "amount_from": self._amount.value(),
                              "days_from": int(days) if days else None, "no_contact": int(silent) if silent else None})

    def pool_chosen(self) -> bool:
        """The columns are the periods of the pool's ageing definition (AGE-04): with others the page is built anew."""
        if aged.periods(self.context.desk, self.whose.pool) == self.frame_:
            return False
        self.context.navigate("collecting", view=str(self.table.query.scope.get("view", "overdue")))
        return True

    def reset_filters(self) -> None:
        """The quick filters too."""
        for field in (self._status, self._amount, self._days, self._silent):
            field.set_value(None)
        self._narrow()
        super().reset_filters()

    # ------------------------------------------------------------ promises, snapshots

    def judge(self) -> None:
        """What became of the promises until today (COL-24)."""
        desk = self.context.desk
        self.beside(_("Looking at promises"), lambda _progress: judging.judge(desk), self._judged)

    def _judged(self, found: judging.Judged | None) -> None:
        if found is None:
            return
        self.tell("success", i18n.filled(_("{count:promise was|promises were} kept, {broken} broken."), count=len(found.kept),
                                         broken=len(found.broken)))
        self.table.reload()

    def keep(self) -> None:
        """The aged balance of now, for later comparison (AGE-20…22)."""
        transactions.keep_snapshot(self)

    def kept(self) -> None:
        """A balance that was kept, chosen here and shown with its columns and pool (AGE-20, WIN-10)."""
        chosen = snapshots.choose(self)
        if chosen:
            self.context.navigate("ageing", snapshot_id=chosen)


def _lean(field: QLineEdit, typed: str) -> None:
    """A hint stands at the left, a number at the right."""
    side = Qt.AlignmentFlag.AlignRight if typed else Qt.AlignmentFlag.AlignLeft
    field.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
