"""Posted invoices taken back, corrected or credited: the day, the reason, and which lines (FTI-040…054, ORD-070)."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome
from app.core.words import N_
from app.i18n import _
from app.queries import choices, posted_invoices
from app.queries.posted_invoices import Posted
from app.services.desk import Desk
from app.services.sales import corrections
from app.services.sales.corrections import Chosen
from app.services.sales.document import Document
from app.services.sales.figures import TAXED
from app.services.sales.invoice_posting import PostedInvoice
from app.views.kit import form_dialog
from app.views.kit.fields import AmountField, CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.kit.page import Page
from app.views.kit.widgets import Button, Label, column, holder, row
from app.views.sales import paper_files

Act = Callable[[Page, int], Any]
WIDE, HIGH = 940, 240


def _posted(page: Page, invoice_id: int) -> Posted | None:
    desk = page.context.desk
    with desk.reading() as session:
        return posted_invoices.load(session, desk.company_id, invoice_id, desk.language)


def _reason(desk: Desk, use: str) -> ChoiceField:
    with desk.reading() as session:
        found = choices.reasons(session, desk.company_id, desk.language, use)
    return ChoiceField(_("Reason"), [Choice(None, ""), *(Choice(*pair) for pair in found)])


def _fields(desk: Desk, use: str, day_words: str, proposed: Any) -> list[FormField]:
    day = DateField(day_words, lambda: desk.today, width=150)
    day.set_value(proposed)
    return [FormField("day", day_words, day, required=True), FormField("reason", _("Reason"), _reason(desk, use)),
            FormField("comment", _("Comment"), TextField(_("Comment"), most=250))]


def cancel(page: Page, invoice_id: int) -> None:
    """Take a document back at once with its mirror (FTI-041, ORD-071)."""
    desk, found = page.context.desk, _posted(page, invoice_id)
    if found is None:
        return

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[PostedInvoice]:
        return corrections.cancel(desk, invoice_id, day=values["day"], reason_id=values["reason"],
                                  comment=values["comment"] or "", confirmed=confirmed)

    fields = _fields(desk, "cancellation", _("Date of the cancellation"), max(desk.today, found.row.posting_date))
    title = _("Cancel credit note {number}") if found.row.credit else _("Cancel invoice {number}")
    outcome: Outcome[PostedInvoice] = form_dialog.show(FormDialog(
        page, title.format(number=found.row.number), fields, save, save_words=_("Cancel it"), go_on=_("Cancel all the same"),
        body=_("An exact mirror is posted and settled with it. Whoever got the document gets the mirror too.")))
    if outcome.value is not None:
        made = outcome.value
        page.tell("success", _("Cancelled by {number}.").format(number=made.number), "", [
            (_("Open {number}").format(number=made.number),
             lambda: page.context.navigate("posted_invoice", invoice_id=made.invoice_id))])
        paper_files.when_posted(page, [(posted_invoices.TABLE, made.invoice_id)])


def correct(page: Page, invoice_id: int) -> None:
    """A draft that will replace a posted free text invoice (FTI-040)."""
    desk, found = page.context.desk, _posted(page, invoice_id)
    if found is None:
        return

    def save(values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[Document]:
        return corrections.correct(desk, invoice_id, day=values["day"], reason_id=values["reason"],
                                   comment=values["comment"] or "", confirmed=confirmed)

    fields = _fields(desk, "correction", _("Date of the cancellation"), max(desk.today, found.row.posting_date))
    outcome: Outcome[Document] = form_dialog.show(FormDialog(
        page, _("Correct {number}").format(number=found.row.number), fields, save, save_words=_("Make corrected draft"),
        go_on=_("Correct all the same"),
        body=_("A copy is opened to be changed. Posting it cancels this document and puts the corrected one in its place.")))
    if outcome.value is not None:
        page.context.navigate("invoice", document_id=outcome.value.id)


class CreditDialog(FormDialog):
    """Which lines of an invoice are credited, by quantity or by amount alone (FTI-050, ORD-070)."""

    def __init__(self, parent: QWidget, desk: Desk, found: Posted) -> None:
        self._desk, self._found, self._currency = desk, found, found.row.currency
        with desk.reading() as session:
            self._lines = [(line, part) for line, part in corrections.creditable(session, found.invoice_id) if line.type in TAXED]
        self.grid = Grid(self._columns(), name=_("Lines"), first="quantity")
        self.grid.setFixedHeight(HIGH)
        self.told = Label("", 13, 500, "text")
        whole, none = Button(_("All that is left"), "secondary", "check"), Button(_("Nothing"), "secondary", "x")
        whole.clicked.connect(lambda _checked=False: self.propose(whole=True))
        none.clicked.connect(lambda _checked=False: self.propose(whole=False))
        fields = [FormField("reason", _("Reason"), _reason(desk, "credit_note")),
                  FormField("comment", _("Comment"), TextField(_("Comment"), most=250)),
                  FormField("charges", "", CheckField(_("Charges too, when everything is credited"), checked=True))]
        if found.row.rate not in (None, Decimal(1)):
            fields.append(FormField("same_rate", "", CheckField(_("At the exchange rate of the invoice"))))
        super().__init__(parent, _("Credit {number}").format(number=found.row.number), fields, self._do,
                         inner=holder(column(self.grid, row(self.told, None, whole, none, spacing=8), spacing=8)), width=WIDE,
                         save_words=_("Make credit note"),
                         body=_("A draft is made with the prices and VAT of the invoice; it is settled with it when posted."))
        self.grid.changed.connect(lambda _change: self._tell())
        self.propose(whole=True)

    def _columns(self) -> list[GridColumn]:
        def shown(name: str, title: str, width: int, words: Any, **more: Any) -> GridColumn:
            return GridColumn(name, title, None, words, width, usual=False, **more)

        def money(value: Any, _row: GridRow) -> str:
            return "" if value is None else i18n.amount(value, self._currency, i18n.region())

        return [number_column(), shown("text", N_("Description"), 200, lambda v, _row: str(v or "").split("\n")[0], stretch=True),
                shown("left", N_("Still to credit"), 124, _number, right=True),
                shown("left_amount", N_("Amount left"), 110, money, right=True),
                GridColumn("quantity", N_("Credit quantity"), lambda: NumberField(_("Credit quantity"), places=5), _number, 156,
                           right=True),
                GridColumn("amount", N_("or amount only"), lambda: AmountField(_("Amount"), currency=self._currency), money, 150,
                           right=True)]

    def propose(self, *, whole: bool) -> None:
        """All that is left, or nothing yet."""
        self.grid.set_rows([GridRow(line.line_no, {
            "text": line.text, "left": part.left, "left_amount": part.left_amount,
            "quantity": part.left if whole else Decimal(0), "amount": None}) for line, part in self._lines])
        self.grid.model_.going_on = False
        self.grid.model_.layoutChanged.emit()
        self._tell()

    def chosen(self) -> dict[int, Chosen]:
        """What is credited, by line number."""
        found = {}
        for held in self.grid.rows:
            quantity, amount = held.values.get("quantity") or Decimal(0), held.values.get("amount")
            if amount:
                found[held.no] = Chosen(amount=amount)
            elif quantity:
                found[held.no] = Chosen(quantity)
        return found

    def _tell(self) -> None:
        self.told.setText(i18n.filled(_("{count:line is|lines are} credited"), count=len(self.chosen())))

    def _do(self, values: Mapping[str, Any], _confirmed: frozenset[str]) -> Outcome[Document]:
        self.grid.end_typing()
        outcome = corrections.credit_note(
            self._desk, self._found.invoice_id, self.chosen(), reason_id=values["reason"], comment=values["comment"] or "",
            charges=bool(values["charges"]), same_rate=bool(values.get("same_rate")))
        asked = list(self.chosen())
        rows = [held.no for held in self.grid.rows]
        placed = [p for p in outcome.problems if p.row is not None and p.row < len(asked) and p.field in ("quantity", "amount")]
        self.grid.show_problems(placed, [no for no in asked if no in rows])
        return outcome


def credit(page: Page, invoice_id: int) -> None:
    """A draft that credits lines of a posted invoice (FTI-050)."""
    found = _posted(page, invoice_id)
    if found is None:
        return
    outcome: Outcome[Document] = form_dialog.show(CreditDialog(page, page.context.desk, found))
    if outcome.value is not None:
        page.context.navigate("invoice", document_id=outcome.value.id)


def _number(value: Any, _row: GridRow) -> str:
    if value is None:
        return ""
    plain = Decimal(value).normalize()
    return i18n.number(plain + 0, i18n.region(), max(0, -int(plain.as_tuple().exponent)))
