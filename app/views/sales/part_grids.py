"""Small grids of a document beside its lines: charges, instalments, the invoices a credit note refers to (FTI-002, 050)."""

from collections.abc import Callable, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.queries import posted_invoices
from app.services.desk import Desk
from app.services.sales.document import Charge, Document, Instalment, Original
from app.services.sales.editing import Editor, Pairs
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField, TextField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow

HIGH = 126
_CHARGE = tuple(f.name for f in fields(Charge) if f.name != "no")
Head = Callable[[], Document | None]


def _day(value: Any, _row: GridRow) -> str:
    return i18n.day(value, i18n.region()) if value else ""


def _text(value: Any, _row: GridRow) -> str:
    return str(value or "")


def _number(value: Any, _row: GridRow) -> str:
    if value is None:
        return ""
    plain = Decimal(value).normalize()
    return i18n.number(plain + 0, i18n.region(), max(0, -int(plain.as_tuple().exponent)))


def plain(name: str, value: Any) -> Any:
    """A kept value of these grids as it was before it became text (SAF-013)."""
    if value is None:
        return None
    if name in ("due_date", "document_date"):
        return date.fromisoformat(value)
    return Decimal(value) if name == "value" else value


class PartGrids:
    """The grids of one document as `now` has it on the screen; `page` takes along, when it goes, those it does not show."""

    def __init__(self, desk: Desk, editor: Editor, now: Head, page: QObject) -> None:
        self._desk, self._editor, self._now = desk, editor, now
        self._codes: Pairs = editor.charge_codes()
        self.typed_instalments = False
        self.charges = self._grid(self._charge_columns(), _("Charges"), "charge_id", self._charged)
        self.instalments = self._grid(self._instalment_columns(), _("Instalments"), "due_date")
        self.originals = self._grid(self._original_columns(), _("Original invoices"), "invoice_id", self._referred)
        self.instalments.changed.connect(lambda _change: self._typed())
        page.destroyed.connect(partial(_leave, (self.charges, self.instalments, self.originals)))

    def _grid(self, columns: Sequence[GridColumn], name: str, first: str,
              follow: Callable[[GridRow, frozenset[str]], GridRow] = lambda row, _names: row) -> Grid:
        grid = Grid(columns, name=name, first=first, follow=follow)
        grid.setMinimumHeight(HIGH)
        return grid

    def _typed(self) -> None:
        self.typed_instalments = bool(self.instalments.rows)

    def _currency(self) -> str:
        document = self._now()
        return document.head.currency if document is not None else "EUR"

    def _money(self, value: Any, _row: GridRow) -> str:
        return "" if value is None else i18n.amount(value, self._currency(), i18n.region())

    def _amount(self, name: str, title: str, width: int = 100) -> GridColumn:
        def ready(field: Any, _row: GridRow) -> None:
            field.currency = self._currency()

        return GridColumn(name, title, lambda: AmountField(_(title), currency=self._currency()), self._money, width, right=True,
                          prepare=ready)

    # ------------------------------------------------------------ charges

    def _charge_columns(self) -> list[GridColumn]:
        names = dict(self._codes)
        choices = [Choice(key, words) for key, words in self._codes]
        return [
            GridColumn("charge_id", N_("Charge"), lambda: ChoiceField(_("Charge"), choices),
                       lambda v, _row: names.get(v, ""), 130, stretch=True),
            GridColumn("value", N_("Value"), lambda: NumberField(_("Value"), places=4), _number, 80, right=True),
            GridColumn("category", N_("Per"), None, lambda v, _row: _(CATEGORIES.get(v, "")), 80, usual=False),
            GridColumn("currency", N_("Cur."), None, _text, 50, usual=False)]

    def _charged(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """A chosen charge brings what its code says; a value typed over an automatic one stays (MST-091, 093)."""
        if "value" in names and row.values.get("automatic"):
            row = row.with_values({"automatic": False})
        document, key = self._now(), row.values.get("charge_id")
        if "charge_id" not in names or document is None or key is None:
            return row
        made = self._editor.charge(document, key)
        typed = row.values.get("value") if "value" in names else None
        return row.with_values({name: getattr(made, name) for name in _CHARGE} | ({"value": typed} if typed is not None else {}))

    def follow_charges(self, found: Sequence[Charge]) -> None:
        """The automatic charges as the lines ask for them now, while nobody types in the grid (MST-093)."""
        names = ("charge_id", "value", "line_no", "automatic")
        held = [tuple(r.values.get(name) for name in names) for r in self.charges.rows if r.values.get("charge_id")]
        if self.charges.editing is None and held != [tuple(getattr(c, name) for name in names) for c in found]:
            self.charges.set_rows([_charge(n, c) for n, c in enumerate(found, 1)])

    # ------------------------------------------------------------ instalments

    def _instalment_columns(self) -> list[GridColumn]:
        return [GridColumn("due_date", N_("Due date"), lambda: DateField(_("Due date"), lambda: self._desk.today), _day, 120,
                           stretch=True),
                self._amount("amount", N_("Amount"), 120)]

    def propose(self, parts: Sequence[Instalment]) -> None:
        """The instalments that follow from the terms, as long as none was typed (MST-057)."""
        shown = [(r.values.get("due_date"), r.values.get("amount")) for r in self.instalments.rows]
        if not self.typed_instalments and shown != [(p.due_date, p.amount) for p in parts]:
            self.instalments.set_rows([_instalment(p) for p in parts])

    def kept_instalments(self) -> list[list[Any]]:
        """What was typed, as a draft keeps it: days as text, amounts in minor units."""
        return [[str(r.values.get("due_date") or ""), r.values.get("amount")] for r in self.instalments.rows
                ] if self.typed_instalments else []

    def take_instalments(self, kept: Sequence[Sequence[Any]]) -> None:
        """What a draft kept."""
        if kept:
            self.instalments.set_rows([GridRow(n, {"due_date": date.fromisoformat(day) if day else None, "amount": amount})
                                       for n, (day, amount) in enumerate(kept, 1)])
        self.typed_instalments = bool(kept)

    # ------------------------------------------------------------ originals

    def _original_columns(self) -> list[GridColumn]:
        return [GridColumn("invoice_id", N_("Invoice"), self._look_up, self._number_of, 130),
                GridColumn("number", N_("or its number"), lambda: TextField(_("Number"), most=20), _text, 110, stretch=True,
                           passed=_ours),
                GridColumn("document_date", N_("Date"), lambda: DateField(_("Date"), lambda: self._desk.today), _day, 104,
                           passed=_ours),
                self._amount("amount", N_("Share"))]

    def _look_up(self) -> LookupField:
        def find(text: str) -> list[Hit]:
            document = self._now()
            if document is None:
                return []
            with self._desk.reading() as session:
                hits = posted_invoices.find_invoices(session, self._desk.company_id, text, document.head.invoice_account_id,
                                                     invoices_only=True)
            return [Hit(h.key, h.number, f"{i18n.day(h.day, i18n.region())} · {i18n.money(h.total, h.currency, i18n.region())}")
                    for h in hits]

        return LookupField(_("Invoice"), find, lambda key: self._number_of(key, None))

    def _number_of(self, key: Any, _row: GridRow | None) -> str:
        if key is None:
            return ""
        with self._desk.reading() as session:
            return posted_invoices.number_of(session, int(key))

    def _referred(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """One of our invoices brings its number and date."""
        key = row.values.get("invoice_id")
        if "invoice_id" not in names or key is None:
            return row
        with self._desk.reading() as session:
            found = posted_invoices.facts_of(session, int(key))
        return row if found is None else row.with_values({"number": found.number, "document_date": found.day})

    # ------------------------------------------------------------ the document

    def show(self, document: Document | None) -> None:
        """The parts of a document."""
        self.charges.set_rows([] if document is None else [_charge(n, c) for n, c in enumerate(document.charges, 1)])
        self.instalments.set_rows([] if document is None else [_instalment(p) for p in document.instalments])
        self.typed_instalments = bool(document is not None and document.instalments)
        self.originals.set_rows([] if document is None else [
            GridRow(o.no, {"invoice_id": o.invoice_id, "number": o.number, "document_date": o.document_date, "amount": o.amount})
            for o in document.originals])

    def put(self, document: Document) -> Document:
        """The document with what stands in the grids; empty rows are none."""
        charges = [Charge(n, **{name: r.values[name] for name in _CHARGE if name in r.values})
                   for n, r in enumerate((r for r in self.charges.rows if r.values.get("charge_id")), 1)]
        charges = [c if c.value is not None else replace(c, value=Decimal(0)) for c in charges]
        parts = [Instalment(n, r.values["due_date"], r.values.get("amount") or 0)
                 for n, r in enumerate((r for r in self.instalments.rows if r.values.get("due_date")), 1)]
        named = [r for r in self.originals.rows if r.values.get("invoice_id") or r.values.get("number")]
        originals = [Original(n, r.values.get("invoice_id"), r.values.get("number") or None, r.values.get("document_date"),
                              r.values.get("amount")) for n, r in enumerate(named, 1)]
        return replace(document, charges=tuple(charges), instalments=tuple(parts) if self.typed_instalments else (),
                       originals=tuple(originals))

    def all(self) -> dict[str, Grid]:
        """The grids by the names of their parts."""
        return {"charges": self.charges, "instalments": self.instalments, "originals": self.originals}


CATEGORIES = {"fixed": N_("Document"), "pieces": N_("Piece"), "percent": N_("Percent")}
"""What the value of a charge counts for."""


def _charge(no: int, charge: Charge) -> GridRow:
    return GridRow(no, {name: getattr(charge, name) for name in _CHARGE})


def _leave(grids: Sequence[Grid]) -> None:
    """Grids that a page does not show have no window that would take them along."""
    for grid in grids:
        if isValid(grid) and grid.parent() is None:
            grid.deleteLater()


def _instalment(part: Instalment) -> GridRow:
    return GridRow(part.no, {"due_date": part.due_date, "amount": part.amount})


def _ours(row: GridRow) -> bool:
    return row.values.get("invoice_id") is not None


class InstalmentsField(QObject):
    """The instalments as a part of the form: only typed ones belong to its draft."""

    committed = Signal()

    def __init__(self, parts: PartGrids) -> None:
        super().__init__(parts.instalments)
        self._parts = parts
        self.problem = None
        parts.instalments.changed.connect(lambda _change: self.committed.emit())

    def typed(self) -> Any:
        """Rows as texts and numbers; none while they only follow from the terms."""
        return self._parts.kept_instalments()

    def type_in(self, kept: Any) -> None:
        """The rows of a draft."""
        self._parts.take_instalments(kept)
