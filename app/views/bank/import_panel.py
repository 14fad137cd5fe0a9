"""Beside an import: what is known of one statement, its account, what is wrong with it, and how its table is read."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.i18n import _
from app.services import bank, setup_tables
from app.services.bank import Planned, PlannedFile
from app.services.bank.accounts import TABLES, TableMapping, accounts
from app.views.bank.mapping_panel import MappingPanel
from app.views.kit import details, form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import Choice, ChoiceField, TextField
from app.views.kit.figures import FactLines
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.page import clear
from app.views.kit.widgets import Label, column, holder

MOST = 12
"""Problems of one statement told one by one."""
_NEW = -1


class ImportPanel(QWidget):
    """Facts, account, problems, columns; signals for what was chosen."""

    account_chosen = Signal(int)
    new_account = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._head = column(spacing=6)
        self.account = ChoiceField(_("Bank account"), [])
        self.account.committed.connect(self._chosen)
        self._account = holder(column(Label(_("Bank account"), 12, 400, "text2"), self.account, spacing=4))
        self._told = column(spacing=6)
        self.mapping = MappingPanel(context.desk)
        self._mapped: tuple[TableMapping | None, str] | None = None
        self.setLayout(column(self._head, self._account, self._told, self.mapping, None, spacing=12, margins=(16, 14, 14, 14)))

    def show_statement(self, file: PlannedFile, planned: Planned | None) -> None:
        """One statement, or a file that holds none."""
        clear(self._head)
        self._head.addWidget(Label(planned.title if planned else file.name, 15, 600, wrap=True))
        self._head.addWidget(Label(" · ".join(x for x in (file.name if planned else "", _format(file)) if x), 12, 400, "text2",
                                   wrap=True))
        if planned is not None:
            self._head.addWidget(FactLines(list(_facts(planned))))
        self._show_account(planned)
        self._show_problems([*(planned.problems if planned else ()), *file.problems])
        self._show_mapping(file)

    def _show_account(self, planned: Planned | None) -> None:
        self._account.setVisible(planned is not None)
        if planned is None:
            return
        offered = [Choice(b.bank_id, f"{b.name} · {b.currency}") for b in accounts(self._context.desk)]
        first = [] if planned.bank_id is not None else [Choice(None, _("Choose the account"))]
        self.account.set_choices([*first, *offered, Choice(_NEW, _("New bank account …"))])
        self.account.set_value(planned.bank_id)

    def _chosen(self) -> None:
        value = self.account.value()
        if value == _NEW:
            self.new_account.emit()
        elif value is not None:
            self.account_chosen.emit(value)

    def _show_problems(self, problems: list[Problem]) -> None:
        clear(self._told)
        for problem in problems[:MOST]:
            self._told.addWidget(details.bar(problem))
        if len(problems) > MOST:
            self._told.addWidget(Label(_("and {count} more").format(count=len(problems) - MOST), 12, 400, "text3"))

    def _show_mapping(self, file: PlannedFile) -> None:
        """A table has columns; the panel is filled anew only when it shows something else."""
        table = file.format in TABLES
        self.mapping.setVisible(table)
        if not table:
            return
        shown = (file.mapping, file.sha256)
        if shown != self._mapped or file.mapping is None:
            tried = bank.mappings.trial(self._context.desk, file.name, file.content, file.mapping)
            self.mapping.show_mapping(tried.mapping, tried.headings)
            self._mapped = shown

    # ------------------------------------------------------------ a new account

    def create_account(self, parent: QWidget, statement: Any) -> int | None:
        """A bank account with what the statement says of it; None when she went back (BNK-02)."""
        desk, table = self._context.desk, setup_tables.table("bank_accounts")
        ledger = [Choice(value, words) for value, words in setup_tables.choices(desk, next(
            f for f in table.fields if f.name == "account_id"))]
        fields = [
            FormField("iban", _("IBAN"), TextField(_("IBAN"), most=42, width=260), required=True),
            FormField("holder", _("Account holder"), TextField(_("Account holder"), most=70, width=260), required=True),
            FormField("bic", _("BIC"), TextField(_("BIC"), most=11, width=140)),
            FormField("currency", _("Currency"), TextField(_("Currency"), most=3, width=80), required=True),
            FormField("account_id", _("Account"), ChoiceField(_("Account"), ledger, width=260), required=True)]
        for name, value in (("iban", statement.account), ("holder", statement.holder or self._context.company),
                            ("bic", statement.bic), ("currency", statement.currency)):
            next(f for f in fields if f.name == name).field.set_value(value)

        def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Any]:
            record = setup_tables.proposed(table)
            record.values.update(values)
            return setup_tables.save(desk, table, record, confirmed=confirmed)

        outcome = form_dialog.show(FormDialog(parent, _("New bank account"), fields, save, body=_(
            "Statements of this account are kept under it, and posted to the ledger account you choose.")))
        return int(outcome.value) if outcome.value is not None else None


def _format(file: PlannedFile) -> str:
    """The format as banks call it."""
    return "" if file.format is None else FORMATS.get(str(file.format), str(file.format))


FORMATS = {"camt053": "camt.053", "camt054": "camt.054", "camt052": "camt.052", "mt940": "MT940", "coda": "CODA",
           "cfonb120": "CFONB 120", "csv": "CSV", "xlsx": "Excel"}


def _facts(planned: Planned) -> Any:
    """Balances, sums and counts, each with its words."""
    s, region = planned.statement, i18n.region()

    def money(amount: int | None) -> str:
        return "–" if amount is None else i18n.money(amount, s.currency or "EUR", region)

    yield _("Bank::Opening balance"), money(s.opening), None, ""
    yield _("Sum of the lines"), money(planned.total), None, ""
    yield _("Closing balance"), money(s.closing), None, ""
    if s.opening is not None and s.closing is not None and s.opening + planned.total != s.closing:
        yield _("Difference"), money(s.closing - s.opening - planned.total), None, "danger_t"
    yield _("Lines"), i18n.number(len(s.lines), region), None, ""
    yield _("New"), i18n.number(len(planned.lines), region), None, ""
    yield _("Already present"), i18n.number(planned.present, region), None, ""

