"""The dialog of a step: which quantities, on which day, what it comes to, what stands in the way (ORD-030, SWN-04)."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from PySide6.QtWidgets import QWidget

from app import i18n
from app.core.problems import Outcome, Problem
from app.core.words import N_
from app.i18n import _
from app.services.credit import checking
from app.services.sales import order_invoices, papers, steps
from app.services.sales.archive import Printed
from app.services.sales.order_invoices import Arranged, InvoiceWish, Summary
from app.services.sales.steps import OFFERED, STEP_NAMES, Result, Step, StepOrder, Take, Wish
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.fields import CheckField, Choice, ChoiceField, DateField, NumberField, TextField
from app.views.kit.form_dialog import FormDialog, FormField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.kit.page import Page
from app.views.kit.reasons import allow
from app.views.kit.widgets import Button, Label, column, holder, row
from app.views.sales import mailing, paper_files, voucher_preview

TITLES = {Step.CONFIRMATION: N_("Confirm sales order"), Step.PICKING_LIST: N_("Post picking list"),
          Step.PACKING_SLIP: N_("Post packing slip"), Step.INVOICE: N_("Post invoice")}
TAKES = {Take.ALL: N_("All"), Take.DELIVER_NOW: N_("Deliver now"), Take.PICKED: N_("Picked"),
         Take.PACKING_SLIP: N_("Packing slips")}
SUMMARIES = {Summary.NONE: N_("An invoice per order"), Summary.INVOICE_ACCOUNT: N_("Per invoice account"),
             Summary.ORDER: N_("Into the first order"), Summary.PACKING_SLIP: N_("An invoice per packing slip"),
             Summary.AUTOMATIC: N_("As the customer wants")}
PAGES = {"sales_invoice": "posted_invoice", "packing_slip": "packing_slips"}
MAILED = (Step.CONFIRMATION, Step.PACKING_SLIP)
"""Steps whose documents are offered as e-mails."""
WIDE, HIGH, ROWS = 940, 300, 30


class StepDialog(FormDialog):
    """One step for one order or many; `results` holds what became of them."""

    def __init__(self, parent: QWidget, context: Context, step: Step, order_ids: Sequence[int],
                 slips: Sequence[int] = ()) -> None:
        self._context, self._desk, self._step, self._ids = context, context.desk, step, list(order_ids)
        self._slips = tuple(slips)
        self.results: list[Result] = []
        self._orders: tuple[StepOrder, ...] = ()
        self.take = ChoiceField(_("Quantity"), [Choice(t, _(TAKES[t])) for t in OFFERED[step]])
        self.day = DateField(_("Date"), lambda: self._desk.today)
        self.day.set_value(self._desk.today)
        self.posting = DateField(_("Posting date"), lambda: self._desk.today)
        self.posting.set_value(self._desk.today)
        self.summary = ChoiceField(_("Combine orders"), [Choice(None, _("As set up")),
                                                         *(Choice(k, _(w)) for k, w in SUMMARIES.items())])
        self.carrier, self.tracking = TextField(_("Carrier"), most=60), TextField(_("Tracking"), most=60)
        self.close_rest = CheckField(_("Close the lines; what is left is cancelled"))
        self.register = CheckField(_("Register at once"), checked=True)
        self.grid = Grid(self._columns(), name=_("Lines"), first="quantity")
        self.told = Label("", 13, 500, "text", wrap=True)
        self._preview = Button(_("Preview"), "secondary", "eye")
        self._preview.clicked.connect(lambda _checked=False: self.preview())
        if step is not Step.INVOICE:
            self._preview.hide()
        inner = holder(column(self.grid, row(self.told, None, self._preview, spacing=8), spacing=8))
        self.grid.setFixedHeight(HIGH)
        super().__init__(parent, _(TITLES[step]), self._fields(), self._do, inner=inner, save_words=_("Post"),
                         go_on=_("Post all the same"), width=WIDE)
        self.take.committed.connect(self.propose)
        self.grid.changed.connect(lambda _change: self.tell_total())
        self.summary.committed.connect(self.tell_total)
        self.propose(first=True)

    def _fields(self) -> list[FormField]:
        found = [FormField("take", _("Quantity"), self.take), FormField("day", _("Date"), self.day, beside=True)]
        match self._step:
            case Step.INVOICE:
                found.append(FormField("summary", _("Combine orders"), self.summary))
                found.append(FormField("posting", _("Posting date"), self.posting, beside=True))
                if len(self._ids) == 1:
                    allow(self.summary, False, _("There is one order here; several can be combined from their list."))
            case Step.PACKING_SLIP:
                found += [FormField("carrier", _("Carrier"), self.carrier),
                          FormField("tracking", _("Tracking"), self.tracking, beside=True),
                          FormField("close", "", self.close_rest)]
            case Step.PICKING_LIST:
                found.append(FormField("register", "", self.register))
        return found

    def _columns(self) -> list[GridColumn]:
        def shown(name: str, title: str, width: int, **more: Any) -> GridColumn:
            return GridColumn(name, title, None, number_words, width, usual=False, **more)

        return [number_column(), shown("order", N_("Sales order"), 134), shown("text", N_("Description"), 160, stretch=True),
                *(shown(name, title, 96, right=True) for name, title in (
                    ("ordered", N_("Ordered")), ("delivered", N_("Delivered")), ("invoiced", N_("Invoiced")))),
                GridColumn("quantity", N_("Quantity now"), lambda: NumberField(_("Quantity now"), places=5), number_words, 110,
                           right=True)]

    # ------------------------------------------------------------ proposing

    def propose(self, *, first: bool = False) -> None:
        """The lines and quantities of the chosen kind; the first time what the company proposes."""
        if first:
            self._orders = self._first()
        elif self.take.value() is Take.PACKING_SLIP:
            self._orders = order_invoices.of_slips(self._desk, self._ids, self._slips)
        else:
            self._orders = steps.propose(self._desk, self._step, self._ids, self.take.value())
        rows = []
        for order in self._orders:
            for line in order.lines:
                counters = line.counters
                rows.append(GridRow(line.line_id, {
                    "order": order.number, "text": line.text.split("\n")[0], "ordered": counters.ordered,
                    "delivered": counters.delivered, "invoiced": counters.invoiced, "quantity": line.quantity}))
        self.grid.set_rows(rows)
        self.grid.model_.going_on = False
        self.grid.model_.layoutChanged.emit()
        self.tell_total()

    def _first(self) -> tuple[StepOrder, ...]:
        """Slips where there are any to invoice, else what the parameters say (ORD-030)."""
        if self._step is Step.INVOICE:
            found = order_invoices.of_slips(self._desk, self._ids, self._slips)
            if any(line.quantity for order in found for line in order.lines):
                self.take.set_value(Take.PACKING_SLIP)
                return found
        chosen = steps.default_take(self._desk, self._step)
        self.take.set_value(chosen)
        return steps.propose(self._desk, self._step, self._ids, chosen)

    def taken(self) -> tuple[StepOrder, ...]:
        """The orders with the quantities of the grid."""
        self.grid.end_typing()
        wanted = {r.no: r.values.get("quantity") or Decimal(0) for r in self.grid.rows}
        closed = list(wanted) if self.close_rest.value() else []
        return tuple(steps.take(order, wanted, closed=closed) for order in self._orders)

    def wish(self) -> Wish:
        """What is asked for, before an invoice."""
        return Wish(self._step, self.day.value() or self._desk.today, self.taken(), self.carrier.text(), self.tracking.text(),
                    bool(self.register.value()))

    def invoice_wish(self) -> InvoiceWish:
        """What is asked for, as an invoice."""
        slips = self._slips if self.take.value() is Take.PACKING_SLIP else ()
        return InvoiceWish(self.taken(), self.day.value() or self._desk.today, self.posting.value() or self._desk.today,
                           self.summary.value(), self._ids[0] if self.summary.value() is Summary.ORDER else None, slips)

    # ------------------------------------------------------------ what it comes to

    def arranged(self) -> tuple[Arranged, ...]:
        """The invoices to be."""
        return order_invoices.arrange(self._desk, self.invoice_wish())

    def tell_total(self) -> None:
        """How many documents of how much."""
        if self._step is not Step.INVOICE:
            count = sum(1 for r in self.grid.rows if r.values.get("quantity"))
            self.told.setText(i18n.filled(_("{count:line|lines}"), count=count))
            return
        sums: dict[str, int] = {}
        found = self.arranged()
        for one in found:
            currency = one.document.head.currency
            sums[currency] = sums.get(currency, 0) + one.figures.calculated.total
        money = " · ".join(f"{code} {i18n.amount(value, code, i18n.region())}" for code, value in sums.items())
        self.told.setText(i18n.filled(_("{count:invoice|invoices}: {money}"), count=len(found), money=money or "–"))

    def preview(self) -> None:
        """The voucher and the paper of the first invoice that would be posted."""
        found = self.arranged()
        if not found:
            return
        outcome = order_invoices.preview(self._desk, found[0])
        if outcome.value is None:
            self.show_problems(outcome.problems)
            return
        made = self._paper(found[0])
        answer = voucher_preview.ask(self, outcome.value, self._context.currency, postable=len(found) == 1,
                                     paper=lambda: made().content)
        if answer == "post":
            self.save()
        elif answer == "print":
            if held := checking.pro_forma(self._desk, [order.order_id for order in found[0].orders]):
                self.show_problems(held)
            else:
                self._open(made())

    def _paper(self, one: Arranged) -> Callable[[], Printed]:
        """An invoice that would be posted, as a PDF that is none; nothing is posted or kept (ORD-064)."""
        return cache(lambda: papers.pro_forma(self._desk, one.document))

    def _open(self, printed: Printed) -> None:
        page = self.parentWidget()
        if isinstance(page, Page):
            paper_files.show_printed(page, printed)

    # ------------------------------------------------------------ posting

    def _do(self, _values: Mapping[str, Any], confirmed: frozenset[str]) -> Outcome[list[Result]]:
        """Post; when nothing at all could be made the problems are shown here and nothing is lost."""
        if self._step is Step.INVOICE:
            results = order_invoices.post(self._desk, self.invoice_wish(), confirmed=confirmed)
        else:
            results = steps.post(self._desk, self.wish(), confirmed=confirmed)
        problems: list[Problem] = [p for r in results for p in r.problems]
        if not any(r.made for r in results):
            return Outcome(None, tuple(p for n, p in enumerate(problems) if p not in problems[:n]))
        self.results = results
        return Outcome(results)


def show(page: Page, context: Context, step: Step, order_ids: Sequence[int], slips: Sequence[int] = ()) -> list[Result]:
    """Ask for a step and post it; gives what became of each order, nothing when she went back."""
    dialog = StepDialog(page, context, step, order_ids, slips)
    form_dialog.show(dialog)
    return dialog.results


def tell(page: Page, step: Step, results: Sequence[Result], *, asked: bool = False) -> None:
    """What was posted, with the way to it, and what was left out; printed where that is wanted, or `asked` for (DOC-004)."""
    if not results:
        return
    made = [(number, ref) for result in results for number, ref in result.made]
    failed = [result for result in results if not result.made]
    numbers = ", ".join(number for number, _ref in made[:4]) + (" …" if len(made) > 4 else "")
    title = _("{what} posted: {numbers}").format(what=_(STEP_NAMES[step]), numbers=numbers)
    actions = []
    if len(made) == 1 and made[0][1][0] == "sales_invoice":
        key = made[0][1][1]
        actions.append((_("Open invoice"), lambda: page.context.navigate("posted_invoice", invoice_id=key)))
    elif step is Step.INVOICE:
        actions.append((_("Posted invoices"), lambda: page.context.navigate("posted_invoices")))
    elif step is Step.PACKING_SLIP:
        actions.append((_("Packing slips"), lambda: page.context.navigate("packing_slips")))
    if made:
        refs = [ref for _number, ref in made]
        if not asked and paper_files.offered(page):
            actions.append((_("Print"), lambda: paper_files.print_out(page, refs)))
        actions.append((mailing.words(page), lambda: mailing.go(page, refs)) if step in MAILED else
                       (_("Show PDF"), lambda: paper_files.show(page, refs)))
    problems = [p for result in failed for p in result.problems]
    body = "\n".join(f"{r.order}: " + " ".join(i18n.problem_text(p, i18n.language(), i18n.region()) for p in r.problems)
                     for r in failed[:5])
    page.tell("warning" if failed else "success", title, body, actions, problems=problems)
    if made:
        paper_files.when_posted(page, refs, asked=asked)


def number_words(value: Any, _row: GridRow) -> str:
    """A cell that is only shown: numbers without needless zeros."""
    if isinstance(value, Decimal):
        plain = value.normalize()
        return i18n.number(plain + 0, i18n.region()) if plain else ""
    return "" if value is None else str(value)
