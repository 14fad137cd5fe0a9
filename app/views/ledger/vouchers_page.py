"""Posted vouchers with their lines, the entries behind them, and reversal with preview and reason (PST-014, 042; SWN-11)."""

from datetime import date

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import accountant_exports, journals, posted_invoices
from app.queries import entries as queries
from app.queries.listing import Column, ListQuery
from app.services import corrections
from app.views.kit import undo
from app.views.kit.context import Context
from app.views.kit.figures import fact_box
from app.views.kit.list_page import ListPage
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Label, column, holder
from app.views.ledger import booking_dialogs
from app.views.ledger.period_bar import PeriodBar

LINE_COLUMNS = (Column("account", N_("Account"), "text", None, 66), Column("name", N_("Name"), "words", None, 120, stretch=True),
                Column("amount", N_("Amount"), "amount", None, 104))
MOST, ROW = 12, 30


class VouchersPage(ListPage):
    """The panel shows the lines of the current voucher and the entries it made or closed."""

    def __init__(self, context: Context, search: str = "", voucher_id: int | None = None, first: date | None = None,
                 last: date | None = None) -> None:
        desk = context.desk
        super().__init__(context, _("Vouchers"), queries.voucher_listing(),
                         ListQuery(desk.company_id, search=search, scope={"first": first, "last": last}),
                         empty=("book-open", _("Nothing has been posted yet.")), side=380)
        self.command("voucher.entries", _("Entries"), self._entries, icon="list", key="Ctrl+F7", primary=False)
        self.command("voucher.document", _("Document"), self._document, icon="file-text")
        self.command("voucher.settlements", _("Settlements"), lambda: self.context.navigate(
            "settlements", voucher_id=self.table.current()), icon="arrow-left-right", bar=False)
        undo.only_by(self, _("Reverse"))
        self._reversing = self.command("voucher.reverse", _("Reverse"), self._reverse, icon="undo-2", writes=True)
        self.print_command()
        self.export_command()
        self.end_commands()
        self.period = PeriodBar(desk, first, last, endless=True)
        self.period.changed.connect(self._other_days)
        self.add_tool(self.period)
        self.keys = [("F3", _("Search")), ("Ctrl+F7", _("Entries")), ("Ctrl+E", _("Export"))]
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda _key: self._entries())
        if voucher_id:
            self.table.refresh(keep=voucher_id)
        self._show(self.table.current())

    def _other_days(self) -> None:
        first, last = self.period.days()
        self.table.ask(scope={**self.table.query.scope, "first": first, "last": last})

    def selection(self) -> list[str]:
        """The days, where any are named, and what was filtered."""
        days = self.period.days()
        words = " – ".join(i18n.day(d, i18n.region()) if d else "…" for d in days) if any(days) else ""
        return [*([words] if words else []), *super().selection()]

    def _show(self, voucher_id: int) -> None:
        """Lines with their amounts, in the currency of the voucher where it is another one."""
        if voucher_id <= 0:
            self._reversing.forbid("")
            self.set_side(column(None))
            return
        with self.context.desk.reading() as session:
            lines = queries.voucher_lines(session, voucher_id)
            made = queries.entries_of(session, self.context.desk.company_id, voucher_id)
            original = queries.reversed_by(session, self.context.desk.company_id, voucher_id)
            exported = accountant_exports.of_voucher(session, voucher_id)
            needed = corrections.permission_to_reverse(session, self.context.desk, voucher_id)
        self._reversing.forbid("" if needed is None else self.missing(needed))
        rows = [Row(n, (x.account, x.name, x.accounting_amount)) for n, x in enumerate(lines)]
        table = Table(MemorySource(LINE_COLUMNS, rows), currency=self.context.currency, name=_("Lines of this voucher"))
        table.setFixedHeight(ROW * (min(len(rows), MOST) + 1) + 2)
        notes = column(spacing=2)
        if original is not None:
            words = i18n.filled(_("Reverses {number} of {day}."), number=original[0], day=original[1])
            notes.addWidget(Label(words, 12, 400, "text2", wrap=True))
        if exported:
            names = ", ".join(f"{number} {_(accountant_exports.KIND_NAMES[kind])}" for number, kind in exported)
            notes.addWidget(Label(_("Exported as: {exports}").format(exports=names), 12, 400, "text2", wrap=True))
        for line in lines:
            if line.currency != self.context.currency and line.amount:
                words = f"{line.account} · {i18n.money(line.amount, line.currency, i18n.region())}"
                notes.addWidget(Label(words, 12, 400, "text3"))
        for entry_id, customer_id, document in made[:MOST]:
            button = Button(document, "ghost", "file-text", link=True, height=26)
            button.clicked.connect(lambda _checked=False, e=entry_id, c=customer_id: self.context.navigate(
                "entries", view="all", customer_id=c, entry_id=e))
            notes.addWidget(button)
        current = self.table.current_row()
        number = str(current.values[0]) if current else ""
        self.set_side(column(fact_box(number, holder(column(table, notes, spacing=8))), None, margins=(0, 6, 0, 0)))

    def _entries(self) -> None:
        """The first entry of the voucher among its customer's entries."""
        if self.table.current() <= 0:
            return
        with self.context.desk.reading() as session:
            made = queries.entries_of(session, self.context.desk.company_id, self.table.current())
        if made:
            self.context.navigate("entries", view="all", customer_id=made[0][1], entry_id=made[0][0])
        else:
            self.tell("info", _("This voucher made no customer entries."))

    def _document(self) -> None:
        """The invoice or letter this voucher was posted with, or the journal it was posted from (PST-042)."""
        if self.table.current() <= 0:
            return
        with self.context.desk.reading() as session:
            number = queries.letter_of(session, self.context.desk.company_id, self.table.current())
            journal = journals.journal_of(session, self.context.desk.company_id, self.table.current())
            invoice = posted_invoices.of_voucher(session, self.context.desk.company_id, self.table.current())
        if invoice:
            self.context.navigate("posted_invoice", invoice_id=invoice)
        elif number:
            self.context.navigate("letters", search=number)
        elif journal:
            self.context.navigate("general_journal", journal_id=journal)
        else:
            self.tell("info", _("This voucher was posted without a document."))

    def _reverse(self) -> None:
        """Post the counter-voucher after its lines were shown and a reason given."""
        current = self.table.current_row()
        if current is None or self.table.current() <= 0:
            return
        outcome = booking_dialogs.reverse(self, self.context.desk, self.table.current(), str(current.values[0]),
                                          self.context.currency, LINE_COLUMNS)
        if outcome.value is not None:
            self.tell("success", _("The voucher was reversed."))
