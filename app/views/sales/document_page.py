"""A sales document on a page: head, lines, what it comes to; drafts keep themselves, everything by keyboard (SWN-03, 06)."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from app.core.problems import Outcome, Problem, Weight, error
from app.i18n import _
from app.services.credit.strip import Strip
from app.services.drafts import Form
from app.services.sales.document import Document, Kind, Line, renumbered
from app.services.sales.editing import Editor
from app.services.sales.figures import Figures
from app.views.customers.fact_panel import FactPanel
from app.views.kit.context import Context
from app.views.kit.drafts import DraftKeeper
from app.views.kit.fast_tab import FastTab
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridRow
from app.views.kit.reasons import allow
from app.views.kit.undo import History, on_page
from app.views.kit.widgets import column, holder
from app.views.sales.credit_strip import CreditStrip
from app.views.sales.head_form import HeadForm
from app.views.sales.line_grid import DocumentLines, line_of, row_of
from app.views.sales.totals import TotalsBar
from app.views.sales.verbs import VerbPage

SIDE, PAUSE, LEAST = 312, 120, 250
"""Width of the side panel; ms of quiet before the document is added up again; least height of the lines: seven of them."""
_DECIMALS = frozenset(f.name for f in fields(Line) if "Decimal" in str(f.type))
_DAYS = frozenset(f.name for f in fields(Line) if "date" in str(f.type))


class LinesField(QObject):
    """The lines as a part of the form: what is typed in them belongs to its draft (SAF-013)."""

    committed = Signal()

    def __init__(self, grid: Grid, read: Callable[[str, Any], Any] | None = None) -> None:
        super().__init__(grid)
        self._grid, self._read = grid, read or _read
        self.problem: Problem | None = None
        grid.changed.connect(lambda _change: self.committed.emit())

    def typed(self) -> Any:
        """The rows as texts and numbers."""
        return [[row.no, json.loads(json.dumps(dict(row.values), default=str)), dict(row.unread)] for row in self._grid.rows]

    def type_in(self, kept: Any) -> None:
        """The rows of a draft."""
        rows = [GridRow(no, {n: self._read(n, v) for n, v in values.items()}, unread) for no, values, unread in kept]
        self._grid.set_rows(rows)


def _read(name: str, value: Any) -> Any:
    """A value as it was before it became text."""
    if name == "item":
        return tuple(value) if value else None
    if value is None:
        return None
    if name in _DECIMALS:
        return Decimal(value)
    return date.fromisoformat(value) if name in _DAYS else value


class CustomerPart(QObject):
    """The customer of a document that is not kept yet: her choice fills in the head, before the other fields come back."""

    committed = Signal()

    def __init__(self, field: Any, chosen: Callable[[], None]) -> None:
        super().__init__(field)
        self._field, self._chosen = field, chosen
        self.problem: Problem | None = None
        field.committed.connect(self.committed.emit)

    def typed(self) -> Any:
        """Her id."""
        return self._field.value()

    def type_in(self, kept: Any) -> None:
        """Choose her again; who may not be chosen any more is refused as when she is typed."""
        if kept is not None:
            self._field.set_value(kept)
            self._chosen()


class DocumentPage(VerbPage):
    """What all kinds share; a kind says what is on its head, how it is made, kept and posted.

    A document that is new begins with its customer; everything else is proposed then.
    """

    kind = Kind.INVOICE
    form_name = "document"
    crumbs = ""
    posted_reason = ""
    side = SIDE

    def __init__(self, context: Context, title: str, document_id: int | None = None, begun: Document | None = None,
                 customer_id: int | None = None) -> None:
        super().__init__(context, title, side=self.side)
        self._new_title, self.desk = title, context.desk
        self.editor = Editor(self.desk)
        self.document: Document | None = None
        self.figures: Figures | None = None
        self._choices = self.editor.choices()
        self.form = HeadForm(context, self._choices)
        self.lines = DocumentLines(self.editor, self._head_now, self._day_now, self._choices, order=self.kind is Kind.ORDER)
        self.grid = self.lines.grid(_("Type a number or name, or paste lines"))
        self.totals = TotalsBar()
        self.credit_strip = CreditStrip(lambda key: self.context.navigate("credit_holds", view="all", hold_id=key))
        self._tabs: dict[str, FastTab] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.add_up)
        self.make_commands()
        self.end_commands()
        self._lay_out()
        self.form.customer_chosen.connect(self._customer_chosen)
        self.form.committed.connect(self._left)
        self.grid.changed.connect(lambda _change: self._soon())
        self.grid.changed.connect(lambda _change: self._lines_in_sight())
        found = begun if begun is not None else self.read(document_id) if document_id is not None else None
        self.show_document(found)
        self.keeper = DraftKeeper(self, Form(self.form_name, self.kind.value, document_id), self._parts())
        self.history = History(self, {**self.form.fields, "lines": self.grid, **self.more_grids()})
        self.keeper.taken.connect(self.history.note)
        on_page(self, self.history, closed=self._undone_otherwise)
        if document_id is not None:
            self.keeper.offer()
        elif begun is None and customer_id is not None:
            self.form.customer.set_value(customer_id)
            self._customer_chosen()
        elif begun is None:
            self.keeper.offer()

    def _lay_out(self) -> None:
        """Head, lines, totals."""
        body = column(spacing=8, margins=(0, 0, 0, 8))
        for name, tab in self.head_tabs().items():
            self._tabs[name] = tab
            body.addWidget(tab)
        body.addWidget(self.credit_strip)
        self.grid.setMinimumHeight(LEAST)
        body.addWidget(self.grid, 1)
        self._whole = holder(body)
        self.set_body(self._whole, scroll=True)
        self.add_foot(self.totals)

    def _lines_in_sight(self) -> None:
        """On a low screen the head makes room once a line is typed; it comes back with the keyboard in one of its fields."""
        here = QApplication.focusWidget()
        area = self._whole.parentWidget() if here is not None and self.grid.isAncestorOf(here) else None
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.grid, 0, 8)

    # ------------------------------------------------------------ what a kind of document says

    def make_commands(self) -> None:
        """The commands of the kind."""
        raise NotImplementedError

    def head_tabs(self) -> Mapping[str, FastTab]:
        """The tabs above the lines, by name."""
        raise NotImplementedError

    def begin_for(self, customer_id: int) -> Outcome[Document]:
        """A new document for a customer."""
        raise NotImplementedError

    def read(self, document_id: int) -> Document | None:
        """A document that is kept."""
        raise NotImplementedError

    def keep(self, document: Document, confirmed: frozenset[str]) -> Outcome[Document]:
        """Save it."""
        raise NotImplementedError

    def title_of(self, document: Document) -> tuple[str, str, Sequence[tuple[str, str, str]]]:
        """Title, what stands behind it, chips."""
        raise NotImplementedError

    def what_next(self) -> str:
        """One line that says what happens next."""
        return ""

    def allow_commands(self) -> None:
        """Which commands make sense for what is shown, and what comes next."""
        self.allow_verbs()
        self.totals.say(self.what_next())

    def as_kept(self) -> Document | None:
        """The document as the file has it; what is typed is saved first."""
        return self.document if self.is_kept and not self.isWindowModified() else self.saved()

    # ------------------------------------------------------------ showing

    def show_document(self, document: Document | None) -> None:
        """Everything of a document; None = nothing but a customer to be chosen."""
        self.document = document
        closed = self.closed() or self.context.closed_to_writing
        if document is not None:
            self.lines.currency = document.head.currency
            self.form.show_document(document, self.editor.choices_of(document.head))
            self.grid.set_rows([row_of(line, n) for n, line in enumerate(document.lines, 1)])
            title, suffix, chips = self.title_of(document)
            self.set_title(title, suffix, chips, crumbs=self.crumbs)
        else:
            self.set_title(self._new_title, crumbs=self.crumbs)
            self.grid.set_rows([])
        self.grid.set_read_only(closed or ("" if document is not None else _("Choose a customer first.")))
        self._fence(closed)
        for name, tab in self._tabs.items():
            tab.set_summary(self.summary_of(name))
        self.add_up()
        self._show_side()
        self.allow_commands()
        self.setWindowModified(False)

    def _fence(self, closed: str) -> None:
        """A posted document takes no typing; the customer of a kept one stays."""
        begun = self.document is not None
        for field in self.form.fields.values():
            if isinstance(field, QLineEdit):
                field.setReadOnly(bool(closed) or not begun)
            else:
                allow(field, begun and not closed, closed or _("Choose a customer first."))
        self.form.customer.setReadOnly(bool(closed) or self.is_kept)

    def summary_of(self, name: str) -> str:
        """What a folded tab says."""
        return ""

    def _show_side(self) -> None:
        self.show_side(self.document is not None)
        if self.document is None:
            return
        key = self.document.head.invoice_account_id
        panel = FactPanel(self.context, key, open_all=lambda: self.context.navigate("customer", customer_id=key))
        self.set_side(panel.layout())

    # ------------------------------------------------------------ typing

    def _parts(self) -> dict[str, Any]:
        """The parts of the form that a draft holds."""
        begun = {"customer": CustomerPart(self.form.customer, self._customer_chosen)}
        return {**(begun if self.document is None else {}), **self.form.fields, "lines": LinesField(self.grid)}

    def more_grids(self) -> Mapping[str, Grid]:
        """Grids beside that of the lines, by name, whose changes can be undone."""
        return {}

    def put(self, document: Document) -> Document:
        """The document with what stands in the fields; its lines are put in by whoever asks."""
        return self.form.put(document)

    def with_lines(self, document: Document) -> Document:
        """The document with the lines of the grid, numbered in their order."""
        return replace(document, lines=renumbered(line_of(row, n) for n, row in enumerate(self.grid.rows, 1)))

    def _head_now(self) -> Any:
        return None if self.document is None else self.put(self.document).head

    def _day_now(self) -> date:
        own = {} if self.document is None else self.document.own
        return own.get("posting_date") or own.get("order_date") or own.get("quotation_date") or self.desk.today

    def current(self) -> Document | None:
        """The document as it stands on the screen."""
        if self.document is None:
            return None
        self.grid.end_typing()
        return self.with_lines(self.put(self.document))

    def _customer_chosen(self) -> None:
        """A customer fills in the head of a new document; of one in hand she only changes who orders."""
        key = self.form.customer.value()
        if key is None:
            return
        if self.document is not None and self.document.head.order_account_id == key:
            return
        outcome = self.begin_for(key)
        if outcome.value is None:
            self.form.customer.set_value(None)
            self.tell_problems(outcome.problems)
            return
        self.clear_messages()
        lines = () if self.document is None else (self.current() or self.document).lines
        self.show_document(replace(outcome.value, lines=lines or outcome.value.lines))
        self.keeper.rebase()
        self.history.begin()
        self.grid.view.setFocus()
        self.grid.begin()

    def _left(self, name: str) -> None:
        """A field was left: VAT codes may be others now, the sums as well."""
        if name == "currency":
            self.lines.currency = self.form.fields["currency"].value() or self.lines.currency
        self._soon()

    def _soon(self) -> None:
        self.setWindowModified(True)
        if self.context.runner.at_once:
            self.add_up()
        else:
            self._timer.start()

    def add_up(self) -> None:
        """What the document comes to now."""
        document = None if self.document is None else self.with_lines(self.put(self.document))
        self.figures = None if document is None else self.editor.figures(document)
        if self.figures is not None:
            self.lines.learn(self.grid, self.figures)
        self.totals.show_figures(self.figures)
        shown = document is not None and self.figures is not None and not self.closed()
        self.credit_strip.show_strip(self.credit_of(document, self.figures.calculated.total)
                               if shown and document is not None and self.figures is not None else None)

    def credit_of(self, document: Document, total: int) -> Strip | None:
        """What the document uses of the customer's credit; `total` in minor units of its currency (P-29)."""
        return None

    # ------------------------------------------------------------ saving

    def save(self) -> bool:
        """Keep it; all problems at once, each in its place."""
        return self.saved() is not None

    def saved(self) -> Document | None:
        """The document as it is kept; None when something stands in the way, which is told then."""
        document = self.current()
        if document is None:
            self.form.customer.setFocus()
            return None
        wrong = [*self.form.faults(), *self._unread()]
        if wrong:
            self.show_problems(wrong)
            return None
        outcome = self.keep(document, frozenset())
        if not outcome.done and all(p.weight is not Weight.ERROR for p in outcome.problems):
            keys = self.context.confirm(outcome.problems, _("Save all the same"))
            if keys:
                outcome = self.keep(document, keys)
        if outcome.value is None:
            self.show_problems(outcome.problems)
            return None
        self.clear_messages()
        self._settle(outcome.value)
        return outcome.value

    def _settle(self, document: Document) -> None:
        """Show what was kept; the draft has done its work."""
        self.keeper.settled()
        self.keeper.form = Form(self.form_name, self.kind.value, document.id)
        self.arguments = {**self.arguments, "document_id": document.id}
        self.show_document(document)
        self.keeper.rebase()
        self.history.begin()

    def _unread(self) -> list[Problem]:
        """What stands in cells and cannot be read: the grid shows where."""
        return [error("FLD-none", at=name, row=n, typed=text) for n, row in enumerate(self.grid.rows)
                for name, text in row.unread.items()]

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Above the page, at their fields, in their rows."""
        self.tell_problems(problems)
        self.form.show_problems(problems)
        rows = self.grid.rows
        placed = [p for p in problems if p.row is not None and p.row < len(rows)]
        named = [replace(p, field=_CELLS.get(p.field or "", p.field)) for p in placed]
        self.grid.show_problems(named, [rows[p.row or 0].no for p in placed])
        if placed:
            self.grid.jump(rows[placed[0].row or 0].no, named[0].field or "item")

    def _undone_otherwise(self) -> str:
        """Why nothing is undone here; empty in a draft."""
        return self.closed()

    def leave(self) -> bool:
        """Unsaved input asks."""
        if self.document is None or not self.isWindowModified():
            return True
        return self.keeper.may_leave(self.save, _("{title} has changes that are not saved.").format(
            title=" ".join(self.title_of(self.document)[:2]).strip()))

    def first_field(self) -> QWidget | None:
        """A new document begins with its customer, another with its lines."""
        return self.form.customer if self.document is None else self.grid.view


_CELLS = {**dict.fromkeys(("product_id", "account_id", "product", "account", "lines"), "item"),
          **dict.fromkeys(("item_vat_group", "vat_group", "vat_code"), "vat_code_id"), "discount_amount": "discount_percent"}
"""Which cell shows a problem with a field of a line."""

