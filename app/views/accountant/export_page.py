"""Files for the accountant: what and of which days, checked, then written with a cover sheet (CLW-023, EXP-001…006)."""

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy

from app import i18n
from app.core.books import ExportKind
from app.core.problems import Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries.accountant_exports import KIND_NAMES
from app.queries.listing import Column
from app.services import accountant
from app.services.accountant import Report, Wanted, Written
from app.views.accountant import putting
from app.views.kit import details, ways_out
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField
from app.views.kit.page import Page
from app.views.kit.problem_rows import copying
from app.views.kit.rows import MemorySource, Row
from app.views.kit.table import Table
from app.views.kit.widgets import Card, EmptyState, Label, column, holder, row
from app.views.ledger.period_bar import PeriodBar

EXPLAINED = {
    ExportKind.LEDGER: N_("Voucher lines, customers, open items and VAT for every country, as a workbook or as CSV."),
    ExportKind.XAF: N_("The audit file of the Netherlands, XAF 3.2."),
    ExportKind.FEC: N_("The file of accounting entries of France."),
    ExportKind.DATEV: N_("Batches of postings for Germany, one for each period."),
    ExportKind.GDPDU: N_("CSV tables with a description, as a German tax audit reads them."),
}
WEIGHTS = {"error": N_("To be mended"), "warning": N_("Please look"), "information": N_("Shortened")}
TONES = {"error": ("danger", "cross"), "warning": ("warning", "triangle"), "information": ("info", "square")}
MOST = 3
"""File names that are shown."""
LEADS = {"voucher": ("vouchers", "voucher_id"), "customer": ("customer", "customer_id")}


class AccountantExportPage(Page):
    """Above what is wanted and how much it is, below what was found; Enter leads to the record a line is about."""

    def __init__(self, context: Context, kind: str = "ledger") -> None:
        super().__init__(context, _("Export for the accountant"))
        self.set_title(_("Export for the accountant"), crumbs=_("Ledger"))
        self.report: Report | None = None
        self.last: int | None = None
        self.kind = ChoiceField(_("Kind"), [Choice(k, _(KIND_NAMES[k.value]), _(EXPLAINED[k])) for k in ExportKind], width=230)
        self.kind.set_value(ExportKind(kind))
        first, last = accountant.stretch_of(context.desk)
        self.period = PeriodBar(context.desk, first, last)
        self.only_new = CheckField(_("Only vouchers that were not exported before"))
        self.csv = CheckField(_("As CSV instead of a workbook"))
        self.customers = CheckField(_("With a file of the customers"), checked=True)
        self.totals = Label("", 13, 400, "text2")
        self.files, self.before = Label("", 12, 400, "text3"), Label("", 12, 400, "text3")
        for words in (self.totals, self.files, self.before):
            words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.source = MemorySource((
            Column("weight", N_("Status"), "chip", None, 140, names=WEIGHTS, tones=TONES),
            Column("words", N_("What was found"), "text", None, 760, stretch=True)))
        self.table = Table(self.source, currency=context.currency, name=_("What was found"))
        self.table.opened.connect(lambda _key: self.open_record())
        self.empty = EmptyState("circle-check", "")
        self._commands()
        lines = column(row(Label(_("Kind"), 13, 400, "text2"), self.kind, self.period, None, spacing=10),
                       row(self.only_new, self.csv, self.customers, None, spacing=18), self.totals, self.files, self.before,
                       spacing=12,
                       margins=(18, 14, 18, 14))
        self.found = holder(column(self.table))
        body = column(Card(lines), spacing=12)
        body.addWidget(self.found, 1)
        body.addWidget(self.empty, 1)
        self.set_body(holder(body))
        for field in (self.kind, self.only_new, self.csv, self.customers):
            field.committed.connect(self._other)
        self.period.changed.connect(self._other)
        self._other()

    def _commands(self) -> None:
        go = self.context.navigate
        self.command("accountant.write", _("Write files"), lambda: self.write(), key="F9", icon="file-down", primary=True,
                     writes=True)
        self.command("accountant.check", _("Check"), self.check, key="Ctrl+F9", icon="circle-check")
        self.command("accountant.open", _("Show what it is about"), self.open_record, key="Ctrl+F7", icon="list")
        self.command("accountant.mapping", _("Accounts of the accountant"), lambda: go("setup.account_mappings"),
                     key="Alt+1", icon="arrow-left-right")
        self.command("accountant.cover", _("Cover sheet"), self.cover_sheet, key="Alt+2", icon="file-text", bar=False)
        self.command("accountant.history", _("History"), lambda: go("accountant_exports"), key="Alt+3", icon="history")
        self.command("accountant.parameters", _("Company parameters"),
                     lambda: go("parameters", find=_("Files for the accountant")), icon="settings", bar=False)
        copying(self, "accountant.copy_details", self.table)
        self.end_commands()
        self.keys = [("Ctrl+F9", _("Check")), ("F9", _("Write files")), ("Enter", _("Show what it is about"))]

    # ------------------------------------------------------------ what is wanted

    def wanted(self) -> Wanted:
        """As the fields say."""
        first, last = self.period.days()
        today = self.context.desk.today
        return Wanted(self.kind.value(), first or today, last or today, self.only_new.value(), self.csv.value(),
                      self.customers.value())

    def _other(self) -> None:
        """Something else is wanted: what was found before does not count any more."""
        self.csv.setVisible(self.kind.value() is ExportKind.LEDGER)
        self.customers.setVisible(self.kind.value() is ExportKind.DATEV)
        self._tell_last()
        self.show_report(None)

    def _tell_last(self) -> None:
        """What of this kind was exported the last time."""
        found, region = accountant.last_of(self.context.desk, self.kind.value()), i18n.region()
        self.before.setText(_("Nothing of this kind was exported yet.") if found is None else _(
            "Last export: No. {number}, {first} to {last}, written {at}").format(
                number=found.number, first=i18n.day(found.first, region), last=i18n.day(found.last, region),
                at=i18n.moment(found.at, region)))

    # ------------------------------------------------------------ checking

    def check(self) -> None:
        """Make the files in memory and show what speaks against them."""
        wanted, desk = self.wanted(), self.context.desk
        self.clear_messages()
        self.beside(_("Checking"), lambda _progress: accountant.check(desk, wanted),
                    lambda report: self.show_report(report) if wanted == self.wanted() else None)

    def show_report(self, report: Report | None) -> None:
        """Totals above, a line for everything that was found."""
        self.report = report
        problems = report.problems if report else ()
        order = {Weight.ERROR: 0, Weight.WARNING: 1, Weight.INFORMATION: 2}
        ordered = sorted(problems, key=lambda p: order[p.weight])
        self.source.set_rows([Row(n, (p.weight.value, details.text_of(p)), problems=(p,)) for n, p in enumerate(ordered, 1)])
        self.table.refresh()
        self.totals.setText(self._figures(report) if report else _(EXPLAINED[self.kind.value()]))
        names = report.files if report else ()
        self.files.setText(", ".join(names[:MOST]) + (" …" if len(names) > MOST else ""))
        self.files.setVisible(bool(names))
        self.empty.instead_of(self.found, not ordered)
        self.empty.say(_("Everything fits. Press F9 to write the files.") if report else
                       _("Press Ctrl+F9 to see what would be written and what speaks against it, or F9 to write."))
        self.set_status(i18n.filled(_("{count:finding|findings}"), count=len(ordered)) if report else "")

    def _figures(self, report: Report) -> str:
        region, currency = i18n.region(), self.context.currency
        return i18n.filled(_("{vouchers:voucher|vouchers} with {lines:line|lines} · debit {debit} · credit {credit}"),
                           vouchers=report.vouchers, lines=report.lines, debit=i18n.money(report.debit, currency, region),
                           credit=i18n.money(report.credit, currency, region))

    def current_problem(self) -> Problem | None:
        """What the current line tells."""
        found = self.table.current_row()
        return found.problems[0] if found is not None and found.problems else None

    def open_record(self) -> None:
        """The voucher, customer or account a line is about; the data of the company, or the numbers of accounts."""
        problem = self.current_problem()
        ways = ways_out.buttons(self, problem) if problem is not None else []
        if ways:
            _said, go = ways[0]
            go()
            return
        ref = problem.refs[0] if problem is not None and problem.refs else None
        if problem is None or ref is None:
            self.tell("info", _("This line is about the whole file."))
            return
        self._lead(*ref)

    def _lead(self, table: str, key: int) -> None:
        if table == "company":
            self.context.navigate("parameters", find=_("Files for the accountant"))
        elif table == "fiscal_period":
            self.context.navigate("periods")
        elif table == "account":
            self.context.navigate("setup.account_mappings")
        else:
            page, argument = LEADS[table]
            self.context.navigate(page, **{argument: key})

    # ------------------------------------------------------------ writing

    def write(self, folder: Path | None = None) -> None:
        """Check once more and write; warnings are asked about, errors shown in the list."""
        wanted, desk = self.wanted(), self.context.desk
        putting.into_folder(self, lambda where, keys: accountant.write(desk, wanted, where, keys), self._written, folder)

    def _written(self, written: Written) -> None:
        self.last = written.export_id
        self._tell_last()

    def cover_sheet(self) -> None:
        """Of the export that was written last here."""
        if self.last is None:
            self.tell("info", _("Write the files first; earlier ones are under History."))
            return
        putting.cover_sheet(self, self.last)

    def focus_first(self) -> None:
        """The keyboard starts at the kind."""
        self.kind.setFocus()
