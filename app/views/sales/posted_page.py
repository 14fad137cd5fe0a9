"""One posted invoice or credit note: what it says, what is open of it, its corrections, where it went (SWN-08, PST-020)."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.changes import Changes
from app.core.facts import Ref
from app.core.problems import error
from app.core.words import N_
from app.i18n import _
from app.queries import posted_invoices
from app.queries.listing import Column
from app.queries.posted_invoices import Posted
from app.queries.sales import E_NAMES, E_TONES, KIND_NAMES, OUT_NAMES, ROLE_NAMES
from app.services.sales import archive, archiving, corrections, e_invoices
from app.views.eu_sales import opening
from app.views.kit import dialogs, file_dialogs, undo
from app.views.kit.context import Context
from app.views.kit.fast_tab import FastTab
from app.views.kit.figures import FactLines, fact_box
from app.views.kit.label_grid import Item, label_grid
from app.views.kit.page import Page
from app.views.kit.relay import Relay
from app.views.kit.table import MemorySource, Row, Table
from app.views.kit.widgets import Button, Label, column, holder
from app.views.ledger import booking_dialogs
from app.views.ledger.vouchers_page import LINE_COLUMNS
from app.views.sales import correction_dialogs, files_dialog, invoice_dialogs, mailing, paper_files
from app.views.sales.mailing import Mail
from app.views.sales.totals import TotalsBar

LINES = (Column("no", N_("No."), "int", None, 44), Column("item", N_("Item"), "text", None, 92),
         Column("text", N_("Description"), "words", None, 200, stretch=True),
         Column("quantity", N_("Quantity"), "number", None, 80), Column("unit", N_("Unit"), "text", None, 70),
         Column("price", N_("Price"), "price", None, 96), Column("discount", N_("Disc. %"), "number", None, 70),
         Column("vat", N_("Column::VAT"), "text", None, 54), Column("amount", N_("Amount"), "amount", None, 110))
PARTS = (Column("what", N_("Amount of"), "text", None, 140), Column("account", N_("Account"), "text", None, 84),
         Column("name", N_("Name"), "words", None, 200, stretch=True), Column("cost", N_("Cost centre"), "text", None, 100),
         Column("project", N_("Project"), "text", None, 90), Column("percent", N_("Percent"), "number", None, 80),
         Column("amount", N_("Amount"), "amount", None, 110))
TARGETS = {"line": N_("Line {number}"), "discount": N_("Discount"), "charge": N_("Charge"), "vat": N_("Column::VAT"),
           "rounding": N_("Rounding")}
WAYS = {"print": N_("Printed"), "email": N_("Sent by e-mail"), "e_invoice": N_("E-invoice"), "pdf": N_("PDF")}
SIDE, WIDE, HIGH = 320, 900, 300
OUT = frozenset({"output_item", "electronic_invoice"})


class PostedPage(Page):
    """One document; nothing can be typed, everything can be opened."""

    def __init__(self, context: Context, invoice_id: int | None = None, fresh: bool = False) -> None:
        super().__init__(context, _("Posted invoice"), side=SIDE)
        self.invoice_id = invoice_id
        self.found: Posted | None = None
        self._on_invoice = [
            self.command("posted.credit", _("Command::Credit"), self._verb(correction_dialogs.credit), key="Alt+1", icon="undo-2",
                         writes=True),
            self.command("posted.correct", _("Correct"), self._verb(correction_dialogs.correct), key="Alt+2", icon="pencil",
                         writes=True),
            self.command("posted.cancel", _("Cancel invoice"), self._verb(correction_dialogs.cancel), key="Alt+3", icon="ban",
                         writes=True),
            self.command("posted.pdf", _("PDF"), self.pdf, key="Ctrl+P", icon="printer")]
        self.mail = Mail(self, "posted", self._refs, self.show_invoice, bar=True)
        self._on_invoice += [
            self.mail.send_action if self.mail.here else self.mail.draft_action,
            self.command("posted.e_invoice", _("E-invoice file"), self.e_invoice, icon="file-down", writes=True),
            self.command("posted.settle", _("Settle"), self.settle, key="Shift+F11", icon="arrow-left-right", writes=True),
            self.command("posted.voucher", _("Voucher"), self.voucher, key="Ctrl+F7", icon="book-open"),
            self.command("posted.entries", _("Entries"), self.entries, icon="list"),
            self.command("posted.again", _("Print a copy"), self.duplicate, icon="printer", bar=False, writes=True),
            self.command("posted.files", _("Attachments"), self.attachments, icon="paperclip", bar=False, writes=True),
            self.command("posted.parts", _("Distributions"), self.distributions, icon="scale", bar=False),
            self.command("posted.copy", _("Copy to a new draft"), self._verb(invoice_dialogs.copy), icon="copy", writes=True)]
        self.command("posted.new", _("New invoice"), lambda: context.navigate("invoice"), key="Ctrl+N", icon="plus", bar=False,
                     writes=True)
        self.command("posted.eu_list", _("EU sales list"), lambda: opening.open_list_of(
            self, posted_invoices.TABLE, self.invoice_id), icon="globe", bar=False)
        self.command("posted.all", _("Posted invoices"), lambda: context.navigate("posted_invoices"), icon="file-text", bar=False)
        self.end_commands()
        undo.only_by(self, _("Cancel invoice"))
        self.keys = [("Alt+1", _("Command::Credit")), ("Alt+2", _("Correct")), ("Alt+3", _("Cancel invoice")),
                     ("Ctrl+P", _("PDF")), ("Alt+F2", _("Side panel"))]
        self._facts = column(spacing=8)
        self.table = Table(MemorySource(LINES), currency=context.currency, name=_("Lines"))
        self.totals = TotalsBar()
        body = column(holder(self._facts), spacing=8)
        body.addWidget(self.table, 1)
        body.addWidget(self.totals)
        self.set_body(holder(body))
        self.show_invoice()
        Relay(context.desk.file.announcer, self).changed.connect(self._heard)
        if fresh and self.found is not None:
            self._tell_posted(self.found)

    def _heard(self, changes: Changes) -> None:
        """Its PDF or electronic form was made, or it left, beside the screen."""
        if changes.touches(OUT):
            QTimer.singleShot(0, self, self.show_invoice)

    def _refs(self) -> list[Ref]:
        return [(posted_invoices.TABLE, self.found.invoice_id)] if self.found is not None else []

    def _tell_posted(self, found: Posted) -> None:
        """It was posted just now: the ways out it takes are offered where the company wants to be asked (DOC-004)."""
        archiving.enlist(self.context.desk, [found.invoice_id])
        ways = {"print": (_("Print"), self.print_it), "email": (mailing.words(self), self.mail.go)}
        self.show_invoice()
        out = self.found.out if self.found is not None else {}
        offered = [ways[way] for way in out if way in ways] if paper_files.offered(self) else []
        self.tell("success", _("{number} is posted.").format(number=found.row.number), "", offered)

    def _verb(self, act: correction_dialogs.Act) -> Any:
        def do() -> None:
            if self.invoice_id is not None:
                act(self, self.invoice_id)
                self.show_invoice()

        return do

    # ------------------------------------------------------------ showing

    def show_invoice(self) -> None:
        """Everything as the file has it now."""
        desk = self.context.desk
        with desk.reading() as session:
            key = self.invoice_id
            self.found = posted_invoices.load(session, desk.company_id, key, desk.language) if key is not None else None
        for command in self._on_invoice:
            command.allow(self.found is not None, _("Choose an invoice in the list first."))
        self.show_side(self.found is not None)
        if self.found is None:
            self.set_title(_("Posted invoice"), crumbs=_("Posted invoices"))
            if self.invoice_id is not None:
                self.tell_problems([error("FTI-gone")])
            return
        self._show_head(self.found)
        self._show_lines(self.found)
        self._show_side(self.found)

    def _show_head(self, found: Posted) -> None:
        invoice = found.row
        chips = [(_("Credit note") if invoice.credit else _(KIND_NAMES[invoice.kind]), "neutral", "file")]
        remaining = found.remaining
        late = bool(remaining > 0 and invoice.due_date and invoice.due_date < self.context.desk.today)
        if not remaining:
            chips.append((_("Settled"), "success", "check"))
        else:
            chips.append((_("Overdue") if late else _("Open"), "danger" if late else "info", "clock" if late else "ring"))
        if found.electronic and E_NAMES.get(found.electronic):
            chips.append((_(E_NAMES[found.electronic]), *E_TONES[found.electronic]))
        links = corrections.chain(self.context.desk, found.invoice_id)
        by = next((x for x in links if x.role in ("cancelling", "corrected") and x.invoice_id != found.invoice_id
                   and x.invoice_id > found.invoice_id), None)
        if by is not None:
            chips.append((_("Correction in progress") if by.number is None
                          else _("Cancelled by {number}").format(number=by.number), "warning", "half"))
        chips += files_dialog.chip(self.context.desk, (posted_invoices.TABLE, found.invoice_id))
        self.set_title(invoice.number or "", found.customer, chips, crumbs=_("Posted invoices"))
        self._clear_facts()
        self._facts.addWidget(FastTab(_("Document"), label_grid(self._left_facts(found), self._right_facts(found))))

    def _clear_facts(self) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _left_facts(self, found: Posted) -> list[Item]:
        invoice = found.row
        return _told((
            (_("Customer"), f"{found.customer_no} {found.customer}"),
            (_("Invoice account"), f"{found.payer_no} {found.payer}" if found.payer_no != found.customer_no else ""),
            (_("Customer reference"), invoice.customer_reference), (_("Sales order"), found.order),
            (_("Payment terms"), found.term), (_("Payment reference"), invoice.payment_reference),
            (_("Refers to"), ", ".join(number for _key, number in found.originals)), (_("Reason"), found.reason),
            (_("Comment"), invoice.comment)))

    def _right_facts(self, found: Posted) -> list[Item]:
        invoice = found.row

        def day(value: Any) -> str:
            return i18n.day(value, i18n.region()) if value else ""

        period = " – ".join(day(d) for d in (invoice.service_from, invoice.service_to) if d)
        return _told(((_("Document date"), day(invoice.document_date)), (_("Due date"), day(invoice.due_date)),
                      (_("Posting date"), day(invoice.posting_date)), (_("VAT date"), day(invoice.vat_date)),
                      (_("Delivery date"), day(invoice.delivery_date)), (_("Service period"), period)))

    def _show_lines(self, found: Posted) -> None:
        rows = [Row(x.line_no, (x.line_no, x.item, x.text.split("\n")[0], x.quantity if x.taxed else None, x.unit,
                                x.price if x.taxed else None, x.discount or None, x.vat_code, x.amount if x.taxed else None),
                    muted=not x.taxed) for x in found.lines]
        source = self.table.model_.source
        assert isinstance(source, MemorySource)
        source.set_rows(rows)
        self.table.refresh()
        self.totals.show_sums(self._sums(found))
        self.totals.say(self.what_next(found))

    def _sums(self, found: Posted) -> list[tuple[str, str, bool]]:
        """Net, VAT by code, total, as they were posted."""
        invoice, currency = found.row, found.row.currency
        told = [(_("Net"), i18n.amount(invoice.net, currency, i18n.region()), False)]
        for one in found.vat:
            rate = i18n.number(one.rate.normalize() + 0, i18n.region())
            told.append((_("VAT {code} {rate} %").format(code=one.code, rate=rate),
                         i18n.amount(one.vat, currency, i18n.region()), False))
        if invoice.rounding:
            told.append((_("Rounding"), i18n.amount(invoice.rounding, currency, i18n.region()), False))
        return [*told, (_("Total {currency}").format(currency=currency),
                        i18n.amount(invoice.total, currency, i18n.region()), True)]

    def what_next(self, found: Posted) -> str:
        """One line that says where it stands."""
        money = i18n.money(found.remaining, found.row.currency, i18n.region())
        if not found.remaining:
            return _("Nothing is open of it any more.")
        return _("{amount} is still open.").format(amount=money)

    def _show_side(self, found: Posted) -> None:
        """Entries with what is open, the chain of corrections, where it went."""
        currency, body = found.row.currency, column(spacing=0, margins=(0, 6, 0, 0))
        lines = FactLines([(i18n.day(e.due_date, i18n.region()), i18n.amount(e.remaining, currency, i18n.region()), None, "text")
                           for e in found.entries])
        body.addWidget(fact_box(_("Open by due date, {currency}").format(currency=currency), lines, _("Entries"), self.entries))
        links = corrections.chain(self.context.desk, found.invoice_id)
        if len(links) > 1:
            body.addWidget(fact_box(_("Invoice corrections"), holder(column(*(self._link(x) for x in links), spacing=2))))
        went = [(_(WAYS.get(way, way)), _(OUT_NAMES.get(state, state)) or "–", None, "text") for way, state in found.out.items()]
        if went:
            body.addWidget(fact_box(_("Where it went"), FactLines(went)))
        posted = i18n.moment(found.posted_at, i18n.region()) if found.posted_at else ""
        made = FactLines([(found.voucher, posted, None, "text")])
        body.addWidget(fact_box(_("Voucher"), made, _("Command::Open"), self.voucher))
        body.addStretch(1)
        self.set_side(body)

    def _link(self, link: corrections.Link) -> QWidget:
        """A document of the chain; the others can be opened."""
        number = link.number or _("Draft {number}").format(number=link.invoice_id)
        role, money = ROLE_NAMES.get(link.role, ""), i18n.money(link.total, link.currency, i18n.region())
        words = " · ".join(x for x in (number, _(role) if role else "", money) if x)
        if link.invoice_id == self.invoice_id:
            return Label(words, 13, 500, "text")
        page, name = ("posted_invoice", "invoice_id") if link.number else ("invoice", "document_id")
        button = Button(words, "ghost", "file-text", link=True, height=26)
        button.clicked.connect(lambda _checked=False: self.context.navigate(page, **{name: link.invoice_id}))
        return button

    def first_field(self) -> QWidget | None:
        """The keyboard begins in the lines."""
        return self.table.view

    # ------------------------------------------------------------ verbs

    def pdf(self) -> None:
        """The document as it is archived, in the viewer of the computer (DOC-003)."""
        if self.found is not None:
            paper_files.show(self, [(posted_invoices.TABLE, self.found.invoice_id)])

    def print_it(self) -> None:
        """Print the document with the copies of its profile; it counts as printed (DOC-004)."""
        paper_files.print_out(self, self._refs())
        self.show_invoice()

    def attachments(self) -> None:
        """The files that go along with it (FTI-002)."""
        for ref in self._refs():
            files_dialog.show(self, self.context.desk, ref)
            self.show_invoice()

    def duplicate(self) -> None:
        """The same document once more, marked as a copy and kept beside the first (DOC-003)."""
        if self.found is None:
            return
        outcome = archive.duplicate(self.context.desk, self.found.invoice_id)
        if outcome.value is None:
            self.tell_problems(outcome.problems)
        else:
            paper_files.show_printed(self, outcome.value)

    def e_invoice(self) -> None:
        """The electronic file, checked and written into a folder (EIN-002, 020)."""
        if self.found is None:
            return
        desk = self.context.desk
        wanted = e_invoices.want(desk, self.found.invoice_id)
        if wanted.value is None:
            self.tell_problems(wanted.problems)
            return
        folder = file_dialogs.folder(self, _("Folder for the electronic invoice"))
        if not folder:
            return
        done = e_invoices.export(desk, [wanted.value], Path(folder))
        self.show_invoice()
        if done.problems:
            self.tell_problems([problem for _number, problem in done.problems])
        else:
            self.tell("success", _("Written: {path}").format(path=", ".join(str(p) for p in done.paths)))

    def voucher(self) -> None:
        """The ledger lines it made (PST-042)."""
        if self.found is not None and self.found.row.voucher_id is not None:
            self.context.navigate("vouchers", voucher_id=self.found.row.voucher_id)

    def entries(self) -> None:
        """Its entries among those of the payer."""
        if self.found is not None and self.found.entries:
            self.context.navigate("entries", view="all", customer_id=self.found.row.invoice_account_id,
                                  entry_id=self.found.entries[0].entry_id)

    def settle(self) -> None:
        """Settle its first open entry with one on the other side (SET-01)."""
        entry = next((e for e in self.found.entries if e.remaining), None) if self.found is not None else None
        if self.found is None or entry is None:
            self.tell("info", _("Nothing is open of it any more."))
            return
        outcome = booking_dialogs.settle(self, self.context.desk, entry.entry_id, self.found.row.currency, self.context.currency,
                                         LINE_COLUMNS)
        if outcome is None:
            self.tell("info", _("There is nothing open on the other side to settle this entry with."))
        elif outcome.value is not None:
            self.show_invoice()
            self.tell("success", _("The entries were settled."))

    def distributions(self) -> None:
        """Every amount with its account and dimensions, as it was posted (PST-020)."""
        if self.found is None:
            return
        with self.context.desk.reading() as session:
            parts = posted_invoices.parts_of(session, self.found.invoice_id, self.context.desk.language)
        rows = [Row(n, (_(TARGETS[p.target]).format(number=p.line_no), p.account, p.name, p.cost_centre, p.project, p.percent,
                        p.amount)) for n, p in enumerate(parts, 1)]
        table = Table(MemorySource(PARTS, rows), currency=self.found.row.currency, name=_("Distributions"))
        table.setMinimumWidth(WIDE)
        table.setFixedHeight(HIGH)
        dialogs.ask(self, _("Distributions"), _("Every amount of the document with the account it was posted to."),
                    (dialogs.Answer("back", _("Close"), safe=True, primary=True),), table)


def _told(items: Sequence[tuple[str, Any]]) -> list[Item]:
    """Label and words of what there is to say."""
    return [(label, Label(str(words), 13, 400, "text", wrap=True)) for label, words in items if words]
