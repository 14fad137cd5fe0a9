"""Customer ledger entries with what happened to each; settling, new entries, what may still change (SWN-09, LED-032)."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import CollectionsStatus, DetailKind
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices, posted_invoices
from app.queries import entries as queries
from app.queries.listing import Column, ListQuery
from app.queries.settlements import OpenFacts, open_facts
from app.services import customers, entries
from app.views.bridging.between import settle_between, undo_between
from app.views.bridging.reserving import keep_for_order
from app.views.collecting import disputing, promising
from app.views.collections import charges_dialog
from app.views.kit import dialogs, form_dialog, undo
from app.views.kit.context import Context
from app.views.kit.fields import DateField
from app.views.kit.figures import fact_box
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.list_page import ListPage
from app.views.kit.page import Page
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Label, column, holder
from app.views.ledger import booking_dialogs, discount_dialogs, entry_dialogs, entry_undoing, settle_entries
from app.views.ledger.vouchers_page import LINE_COLUMNS

ENTRY_VIEWS = (("open", N_("Open")), ("overdue", N_("Overdue")), ("disputed", N_("Disputed")), ("on_hold", N_("On hold")),
               ("credits", N_("Credits")), ("closed", N_("Closed")), ("all", N_("All")))
DETAIL_COLUMNS = (Column("kind", N_("What"), "text", None, 108, names={k: v for k, v in queries.KIND_NAMES.items()}),
                  Column("date", N_("Date"), "date", None, 104), Column("amount", N_("Amount"), "amount", None, 96))


LINE, LINES = 30, 12
"""Height of a line of the panel; more lines than these are scrolled."""


class EntriesPage(ListPage):
    """Open items of one customer or of all; the panel shows what happened to the current one."""

    def __init__(self, context: Context, view: str = "open", customer_id: int | None = None, entry_id: int | None = None,
                 search: str = "", due_from: date | None = None, due_to: date | None = None) -> None:
        desk = context.desk
        self._customer_id = customer_id
        scope: dict[str, Any] = {"customer_id": customer_id, "due_from": due_from, "due_to": due_to}
        self._whose = ""
        super().__init__(
            context,
            _("Entries"),
            queries.entry_listing(desk.today),
            ListQuery(desk.company_id, search=search, scope=scope),
            views=ENTRY_VIEWS,
            view=view,
            empty=("file-text", _("No entries here.")),
            side=360,
        )
        if customer_id:
            card = customers.load(desk, customer_id)
            if card is not None:
                self._whose = f"{card.values['number']} {card.values['name']}"
        self._head()
        self.command("entry.hold", _("On hold"), self._hold, icon="lock", key="Ctrl+H", primary=False)
        self.command("entry.due", _("Due date"), self._due, icon="calendar")
        self.command("entry.dispute", _("Dispute"), self._dispute, icon="scale")
        self.command("entry.promise", _("Promise"), self._promise, icon="handshake")
        self.command("entry.settle", _("Settle"), self._settle, icon="arrow-left-right", key="Shift+F11", writes=True)
        self.command("entry.settle_many", _("Settle transactions"), self._settle_many, icon="arrow-left-right", bar=False,
                     writes=True)
        self.command("entry.settlements", _("Settlements"), self._settlements, icon="arrow-left-right", bar=False)
        self.command("entry.voucher", _("Voucher"), self._voucher, icon="book-open", key="Ctrl+F7")
        self.command("entry.invoice", _("Invoice"), self._invoice, icon="file-text")
        self.command("entry.new", _("New entry"), self._new, icon="plus", key="Ctrl+N", writes=True)
        self.command("entry.letters", _("Do not remind"), self._letters, icon="mail-warning")
        self.command("entry.settled", _("Back to normal"), lambda: self._status(CollectionsStatus.NOT_DISPUTED), icon="undo-2")
        self.command("entry.transfer", _("Transfer to profile"), self._transfer, bar=False, icon="wallet", writes=True)
        self.command("entry.reserve", _("Keep for an order"), lambda: self._take_back(self._reserve), bar=False, icon="lock",
                     writes=True)
        self.command("entry.between", _("Settle in another company"), lambda: self._between(settle_between), bar=False,
                     icon="arrow-left-right", writes=True)
        self.command("entry.between_undo", _("Undo between companies"), lambda: self._between(undo_between), bar=False,
                     icon="undo-2", writes=True)
        self.command("entry.discount", _("Cash discounts"), self._discounts, icon="percent", bar=False, writes=True)
        self.command("entry.tolerance", _("Change tolerance"), self._tolerance, icon="scale", bar=False, writes=True)
        self.command("entry.log", _("Letters about this entry"), self._log, icon="mail", bar=False)
        self.command("entry.charges", _("Waive or reverse interest"), self._charges, icon="percent", bar=False, writes=True)
        undo.only_by(self, _("Undo settlement"))
        self.command("entry.unsettle", _("Undo settlement"), self._unsettle, icon="repeat")
        self.command("entry.write_off", _("Write off"), self._write_off, icon="file-minus-2", writes=True)
        self.command("entry.refund", _("Give back"), self._refund, icon="hand-coins", bar=False, writes=True)
        self.command("entry.small", _("Small balances"), lambda: self.context.navigate("write_offs"), icon="list", bar=False)
        self.command("entry.write_on", _("Undo write-off"), self._undo_write_off, icon="undo-2", bar=False, writes=True)
        self.command("entry.revive", _("Written-off debt…"), lambda: self._take_back(entry_undoing.revive), icon="repeat",
                     bar=False, writes=True)
        self.command("entry.cancel", _("Cancel payment"), lambda: self._take_back(entry_undoing.cancel), icon="ban", bar=False,
                     writes=True)
        self.command("entry.returned", _("Returned payment"), lambda: self._take_back(entry_undoing.returned),
                     icon="arrow-left-right", bar=False, writes=True)
        self.command("entry.since", _("Closed since"), self._since, icon="history")
        self.print_command()
        self.export_command()
        self._valued = self.command("entry.valued", _("Hide revaluation lines"), self._toggle_valued, bar=False)
        self._valued.setCheckable(True)
        self.end_commands()
        self.keys = [("F3", _("Search")), ("Ctrl+H", _("On hold")), ("Shift+F11", _("Settle")), ("Ctrl+F7", _("Voucher")),
                     ("Ctrl+E", _("Export")), ("Alt+F2", _("Side panel"))]
        self.table.chosen.connect(self._show)
        self._details: list[queries.DetailLine] = []
        if entry_id:
            self.table.refresh(keep=entry_id)
        self._show(self.table.current())

    def _show(self, entry_id: int) -> None:
        """What happened to the current entry."""
        if entry_id <= 0:
            self.set_side(column(None))
            return
        with self.context.desk.reading() as session:
            self._details = [d for d in queries.details(session, entry_id)
                             if not (self._valued.isChecked() and d.kind is DetailKind.UNREALISED)]
        currency = self._currency()
        rows = [Row(d.detail_id, (d.kind, d.posting_date, d.amount if d.amount else d.accounting_amount), muted=d.undone)
                for d in self._details]
        table = Table(MemorySource(DETAIL_COLUMNS, rows), currency=currency, name=_("What happened to this entry"))
        table.setFixedHeight(LINE * (min(len(rows), LINES) + 1) + 2)
        number = str(self.table.current_row().values[0]) if self.table.current_row() else ""  # type: ignore[union-attr]
        notes = column(spacing=2)
        for d in self._details:
            if d.counter or d.voucher:
                words = " · ".join(x for x in (i18n.day(d.posting_date, i18n.region()), d.counter, d.voucher) if x)
                notes.addWidget(Label(words, 12, 400, "text3"))
        body = column(table, notes, spacing=8)
        self.set_side(column(fact_box(number, holder(body)), None, margins=(0, 6, 0, 0)))

    def _head(self) -> None:
        """Whose entries, and since when closed ones are among them."""
        since = self.table.query.scope.get("closed_since")
        words = _("closed since {day} too").format(day=i18n.day(since, i18n.region())) if since else ""
        chips = [(words, "info", "half")] if since else []
        self.set_title(_("Entries"), self._whose, chips, crumbs=_("Customers") if self._whose else "")

    def _since(self) -> None:
        """Open entries with those closed on or after a day; an empty day leaves them out again (LED-032)."""
        field = DateField(_("Closed on or after"), lambda: self.context.desk.today, width=140)
        field.set_value(self.table.query.scope.get("closed_since"))

        def show(values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[bool]:
            if self.tabs is not None:
                self.tabs.choose([name for name, _words in ENTRY_VIEWS].index("open"))
            self.table.ask(scope={**self.table.query.scope, "view": "open", "closed_since": values["day"]})
            self._head()
            return Outcome(True)

        form_dialog.show(FormDialog(self, _("Closed since"), [FormField("day", _("Closed on or after"), field)], show,
                                    body=_("Shows open entries and those that were closed on or after this day."),
                                    save_words=_("Show")))

    def _toggle_valued(self) -> None:
        self._show(self.table.current())

    def _currency(self) -> str:
        current = self.table.current_row()
        return str(current.values[6]) if current else self.context.currency

    def _ids(self) -> list[int]:
        return self.table.selected() or ([self.table.current()] if self.table.current() > 0 else [])

    def _told(self, outcomes: list[Any]) -> None:
        problems = [p for o in outcomes for p in o.problems]
        if problems:
            self.tell_problems(problems)
        else:
            self.clear_messages()

    def _charges(self) -> None:
        """Interest and fees of the current entry: waived, charged again or reversed (INT-50, WIN-41)."""
        if self.table.current() > 0:
            charges_dialog.of_entry(self, self.table.current())

    def _log(self) -> None:
        """The letters this entry stood on (REM-51)."""
        if self.table.current() > 0:
            self.context.navigate("letters", entry_id=self.table.current())

    def _hold(self) -> None:
        """Set or clear the mark of the selected entries (OH-01)."""
        current = self.table.current_row()
        mark = str(current.values[10] or "") if current else ""
        if self._ids() and disputing.hold(self, self.context.desk, self._ids(), mark):
            self.clear_messages()

    def _due(self) -> None:
        """Another due date for the current entry."""
        if self.table.current() <= 0:
            return
        field = DateField(_("Due date"), lambda: self.context.desk.today, width=140)
        current = self.table.current_row()
        field.set_value(current.values[4] if current else None)
        answer = dialogs.ask(
            self,
            _("Due date"),
            _("Only this date changes; letters and ageing follow it."),
            (dialogs.Answer("set", _("Save"), primary=True), dialogs.Answer("back", _("Go back"), safe=True)),
            field,
        )
        if answer == "set" and field.value() is not None:
            self._told([entries.change_due_date(self.context.desk, self.table.current(), field.value())])

    def _discounts(self) -> None:
        """Days and amounts of the cash discounts of the current entry (DSC-02)."""
        if self.table.current() > 0 and discount_dialogs.rights(self, self.context.desk, self.table.current()).done:
            self.tell("success", _("The cash discounts of the entry were changed."))
            self._show(self.table.current())

    def _tolerance(self) -> None:
        """Another tolerance for a currency and its open documents (TOL-05)."""
        desk = self.context.desk
        with desk.reading() as session:
            currencies = [c for c, _words in choices.for_customer(session, desk.company_id, desk.language)["currencies"]]
        done = discount_dialogs.tolerance(self, desk, currencies, self.context.currency)
        if done.value is not None:
            self.tell("success", i18n.filled(_("The tolerance of {count:open document|open documents} changed."),
                                             count=done.value))

    def _status(self, status: CollectionsStatus) -> None:
        self._told([entries.set_status(self.context.desk, i, status) for i in self._ids()])

    def _dispute(self) -> None:
        if self._ids() and disputing.dispute(self, self._ids()):
            self.clear_messages()

    def _promise(self) -> None:
        if self._ids():
            promising.promise_of_entries(self, self._ids())

    def _letters(self) -> None:
        if self._ids() and entry_dialogs.letters(self, self.context.desk, self._ids()):
            self.clear_messages()

    def _new(self) -> None:
        """An opening item, or a line against an account, by hand (PST-015)."""
        desk = self.context.desk
        with desk.reading() as session:
            currencies = [c for c, _words in choices.for_customer(session, desk.company_id, desk.language)["currencies"]]
        outcome = booking_dialogs.new_entry(self, desk, self.context.currency, currencies, LINE_COLUMNS, self._customer_id)
        if outcome.value is not None:
            number = str(outcome.value.number)
            self.tell("success", _("Voucher {number} was posted.").format(number=number), "",
                      [(_("Voucher"), lambda: self.context.navigate("vouchers", search=number))])

    def _settle(self) -> None:
        """Settle the current entry with one on the other side (SET-01)."""
        if self.table.current() <= 0:
            return
        outcome = booking_dialogs.settle(self, self.context.desk, self.table.current(), self._currency(), self.context.currency,
                                         LINE_COLUMNS)
        if outcome is None:
            self.tell("info", _("There is nothing open on the other side to settle this entry with."))
        elif outcome.value is not None:
            self.tell("success", _("The entries were settled."))
            self._show(self.table.current())

    def _settle_many(self) -> None:
        """All open entries of the current one's customer, the selected ones ticked (SET-04)."""
        with self.context.desk.reading() as session:
            found = open_facts(session, self.context.desk.company_id, self._ids())
        if found and settle_entries.show(self, self.context, found[0].customer_id, [e.entry_id for e in found]):
            self.tell("success", _("The entries were settled."))
            self._show(self.table.current())

    def _transfer(self) -> None:
        """The selected entries to another posting profile (MST-085)."""
        if not self._ids():
            return
        outcome = booking_dialogs.transfer(self, self.context.desk, self._ids(), self.context.currency, LINE_COLUMNS)
        if outcome.value is not None:
            self.tell("success", i18n.filled(_("{count:entry was|entries were} moved."), count=len(outcome.value)))
            self._show(self.table.current())

    def _voucher(self) -> None:
        """The voucher behind the current entry (SWN-09, PST-042)."""
        if self.table.current() <= 0:
            return
        with self.context.desk.reading() as session:
            found = queries.voucher_of(session, self.context.desk.company_id, self.table.current())
        if found is not None:
            self.context.navigate("vouchers", voucher_id=found[0])

    def _invoice(self) -> None:
        """The invoice or credit note the current entry came from (PST-042)."""
        if self.table.current() <= 0:
            return
        desk = self.context.desk
        with desk.reading() as session:
            found = posted_invoices.of_entry(session, desk.company_id, self.table.current())
        if found is not None:
            self.context.navigate("posted_invoice", invoice_id=found)
        else:
            self.tell("info", _("This entry came from no invoice of this program."))

    def _settlements(self) -> None:
        """Everything the current entry is settled with, directly or through others (SET-35)."""
        if self.table.current() > 0:
            self.context.navigate("settlements", entry_id=self.table.current())

    def _write_off(self) -> None:
        """The selected entries, whole or in part (WOF-02)."""
        if self._ids() and entry_undoing.write_off(self, self._ids()):
            self._show(self.table.current())

    def _refund(self) -> None:
        """Only the current credit given back (REF-09)."""
        current = self.table.current_row()
        if current is None or self.table.current() <= 0:
            return
        if current.values[8] < 0:
            self.context.navigate("refunds", propose=True, entries=(self.table.current(),))
        else:
            self.tell("info", _("Only an open credit can be given back."))

    def _undo_write_off(self) -> None:
        if self.table.current() > 0 and entry_undoing.undo_write_off(self, self.table.current()):
            self._show(self.table.current())

    def _take_back(self, act: Callable[[Page, OpenFacts], bool]) -> None:
        """Cancel the current payment, or post its return (UND-07, 09)."""
        if self.table.current() <= 0:
            return
        with self.context.desk.reading() as session:
            found = open_facts(session, self.context.desk.company_id, [self.table.current()])
        if found and act(self, found[0]):
            self._show(self.table.current())

    def _reserve(self, _page: Page, entry: OpenFacts) -> bool:
        """A prepayment kept for an order, or given free (PAY-63)."""
        return keep_for_order(self, entry.entry_id, entry.customer_id)

    def _between(self, act: Callable[[Page, int], bool]) -> None:
        """The current payment against entries of other companies, or that taken back (CEN-03, 13)."""
        if self.table.current() > 0 and act(self, self.table.current()):
            self._show(self.table.current())

    def _unsettle(self) -> None:
        """Undo the newest settlement of the current entry."""
        newest = next((d for d in reversed(self._details) if d.settlement_id and not d.undone), None)
        if newest is None or newest.settlement_id is None:
            self.tell("info", _("This entry has no settlement to undo."))
            return
        outcome = booking_dialogs.unsettle(self, self.context.desk, newest.settlement_id, self.context.currency, LINE_COLUMNS)
        if outcome.value is not None:
            self.tell("success", _("The settlement was undone."))
            self._show(self.table.current())
