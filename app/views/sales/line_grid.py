"""The lines of a sales document as rows of a grid: what they sell, for how much, and what follows from what was typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import Any

from app import i18n
from app.core.words import N_
from app.i18n import _
from app.services.sales.document import ONE, ZERO, Head, Line
from app.services.sales.editing import Editor, Item, Pairs
from app.services.sales.figures import TAXED, Figures
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField, TextField
from app.views.kit.grid import Grid
from app.views.kit.grid_rows import GridColumn, GridRow, number_column

NAMES = tuple(f.name for f in fields(Line) if f.name not in ("line_no", "type", "product_id", "account_id"))
TYPED = frozenset({"text", "unit_code", "unit_price", "discount_percent", "vat_code_id", "requested"})
"""What was typed together with an item stays, whatever the item proposes."""
BREAK = " ⏎ "
"""A new line within a text, as one cell shows it."""
ICONS = {"product": "tag", "account": "book-open"}


def row_of(line: Line, no: int | None = None) -> GridRow:
    """A line as a row."""
    item: Item | None = None
    if line.product_id is not None:
        item = ("product", line.product_id)
    elif line.account_id is not None:
        item = ("account", line.account_id)
    return GridRow(no or line.line_no, {"item": item, **{name: getattr(line, name) for name in NAMES}})


def line_of(row: GridRow, number: int) -> Line:
    """A row as the line with that number."""
    values = {name: row.values[name] for name in NAMES if name in row.values}
    values = {name: value for name, value in values.items() if value is not None or name in _MAY_BE_EMPTY}
    kind, key = row.values.get("item") or ("text", None)
    values["text"] = (values.get("text") or "").replace(BREAK, "\n")
    sold = {f"{kind}_id": key} if key is not None else {}
    return Line(number, kind, **sold, **values)


_DIMENSIONS = (("cost_centre_id", N_("Cost centre"), "cost_centres"), ("project_id", N_("Project"), "projects"))
_MAY_BE_EMPTY = frozenset(f.name for f in fields(Line) if f.default is None)


class DocumentLines:
    """Everything the grid of a document asks. `head` and `day` give what the document says now."""

    def __init__(self, editor: Editor, head: Callable[[], Head | None], day: Callable[[], date], choices: Mapping[str, Pairs], *,
                 order: bool) -> None:
        self._editor, self._head, self._day, self._choices, self._order = editor, head, day, choices, order
        self.currency = "EUR"
        self.codes: dict[int, str] = {}
        self.piece = ONE
        """The quantity proposed for a new row; a credit note takes back."""

    def grid(self, hint: str) -> Grid:
        """The grid."""
        return Grid(self.columns(), name=_("Lines"), first="item", hint=hint, proposed=self.proposed, follow=self.follow)

    # ------------------------------------------------------------ columns

    def columns(self) -> list[GridColumn]:
        """Counters only on orders; cost centres and projects only where the company has any."""
        found = [
            number_column(),
            GridColumn("item", N_("Item"), self._item_input, lambda v, _row: self._editor.item_words(v), 104,
                       icon=lambda v: ICONS[v[0]] if v else "", known=self._editor.known),
            GridColumn("text", N_("Description"), lambda: TextField(_("Description"), most=2000), _text_words, 160, stretch=True,
                       usual=not self._order, passed=_is_product),
            GridColumn("quantity", N_("Quantity"), lambda: NumberField(_("Quantity"), places=5), _number_words, 78, right=True,
                       passed=_is_text),
            GridColumn("unit_code", N_("Unit"), self._choice_input(_("Unit"), "units"), self._unit_words, 64, usual=False),
            GridColumn("unit_price", N_("Price"), lambda: NumberField(_("Price"), places=6), self._price_words, 92, right=True,
                       passed=_priced),
            GridColumn("discount_percent", N_("Disc. %"), lambda: NumberField(_("Discount in percent"), places=4),
                       _number_words, 70, right=True, usual=False),
            GridColumn("vat_code_id", N_("Column::VAT"), self._choice_input(_("VAT code"), "vat_codes"), self._vat_words, 54,
                       usual=False),
            GridColumn("amount", N_("Amount"), self._amount_input, self._amount_words, 100, right=True, usual=False,
                       prepare=lambda field, _row: self._ready(field))]
        if self._order:
            found += [GridColumn("deliver_now", N_("Deliver now"), lambda: NumberField(_("Deliver now"), places=5),
                                 _number_words, 86, right=True, usual=False),
                      *(GridColumn(name, title, None, _number_words, 78, right=True, usual=False) for name, title in (
                          ("delivered", N_("Delivered")), ("invoiced", N_("Invoiced")))),
                      self._day_column("requested", N_("Requested"))]
        for name, title, source in _DIMENSIONS:
            if self._choices[source]:
                found.append(self._dimension(name, title, source))
        if not self._order:
            found += [self._day_column("service_from", N_("Service from")), self._day_column("service_to", N_("until"))]
        return found

    def _dimension(self, name: str, title: str, source: str) -> GridColumn:
        codes = {key: words.split(" ")[0] for key, words in self._choices[source]}
        return GridColumn(name, title, self._choice_input(_(title), source), lambda v, _row: codes.get(v, ""), 96, usual=False)

    def _day_column(self, name: str, title: str) -> GridColumn:
        return GridColumn(name, title, lambda: DateField(_(title), self._day),
                          lambda v, _row: i18n.day(v, i18n.region()) if v else "", 106, usual=False)

    def _choice_input(self, title: str, source: str) -> Callable[[], ChoiceField]:
        found = [Choice(None, ""), *(Choice(key, words) for key, words in self._choices[source])]
        return lambda: ChoiceField(title, found)

    def _item_input(self) -> LookupField:
        def find(text: str) -> list[Hit]:
            kinds = {"product": "", "account": _("Account")}
            return [Hit(h.item, f"{h.number} {h.name}", " · ".join(x for x in (kinds[h.item[0]], h.beside) if x))
                    for h in self._editor.find(text)]

        return LookupField(_("Item"), find, self._editor.item_words)

    def _ready(self, field: AmountField) -> None:
        field.currency = self.currency

    def _amount_input(self) -> AmountField:
        return AmountField(_("Amount"), currency=self.currency)

    def _amount_words(self, value: Any, row: GridRow) -> str:
        return "" if not row.values.get("item") else i18n.amount(value or 0, self.currency, i18n.region())

    def _price_words(self, value: Any, row: GridRow) -> str:
        """At least as many decimals as the currency has."""
        if value is None or not row.values.get("item"):
            return ""
        places = self._editor.places.get(self.currency, 2)
        plain = Decimal(value).normalize()
        exponent = plain.as_tuple().exponent
        return i18n.number(plain, i18n.region(), max(places, -exponent if isinstance(exponent, int) else 0))

    def _unit_words(self, value: Any, _row: GridRow) -> str:
        """The name of a unit; its code is for machines."""
        words = dict(self._choices["units"]).get(value, "")
        return words.partition(" ")[2] or words

    def _vat_words(self, value: Any, row: GridRow) -> str:
        if value is not None:
            return next((words.split(" ")[0] for key, words in self._choices["vat_codes"] if key == value), "")
        return self.codes.get(row.no, "")

    # ------------------------------------------------------------ what follows

    def proposed(self, rows: Sequence[GridRow]) -> dict[str, Any]:
        """A new row: one piece, and the day wanted for the row above."""
        above = rows[-1].values if rows else {}
        return {"quantity": self.piece, "requested": above.get("requested"), "discountable": True, "price_unit": ONE}

    def follow(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """An item brings text, price and VAT; quantity, price and discount bring the amount, and an amount the price."""
        head = self._head()
        if head is None:
            return row
        line = line_of(row, 1)
        if "item" in names:
            line = self._with_item(head, line, row, names)
        elif line.type in TAXED:
            line = self._reckoned(head, line, names)
        made = row_of(line, row.no)
        return row.with_values(made.values)

    def _with_item(self, head: Head, line: Line, row: GridRow, names: frozenset[str]) -> Line:
        item = row.values.get("item")
        if item is None:
            return Line(line.line_no, "text", line.id, text=line.text, quantity=ZERO)
        made = self._editor.begun(head, line, item, self._day())
        typed = {name: getattr(line, name) for name in TYPED & names}
        made = replace(made, **typed, discount_amount=0 if "discount_percent" in typed else made.discount_amount)
        if "amount" in names and row.values.get("amount") is not None:
            return self._editor.with_amount(head, made, row.values["amount"])
        return self._editor.priced(head, made)

    def _reckoned(self, head: Head, line: Line, names: frozenset[str]) -> Line:
        if "amount" in names:
            return self._editor.with_amount(head, line, line.amount)
        if names & {"unit_price", "discount_percent"}:
            line = replace(line, typed_amount=False, discount_amount=0)
        if "quantity" in names and not names & {"unit_price", "discount_percent"}:
            line = self._editor.agreed_again(head, line, self._day())
        return self._editor.priced(head, line)

    def learn(self, grid: Grid, found: Figures) -> None:
        """The VAT codes that were found when the document was added up."""
        codes = {number: code.code for number, code in found.codes.items() if code is not None}
        self.codes = {row.no: codes.get(n, "") for n, row in enumerate(grid.rows, 1)}
        grid.view.viewport().update()


def _number_words(value: Any, _row: GridRow) -> str:
    if value in (None, ""):
        return ""
    plain = Decimal(value).normalize()
    return "" if not plain else i18n.number(plain + 0 if plain == plain.to_integral_value() else plain, i18n.region())


def _text_words(value: Any, _row: GridRow) -> str:
    return str(value or "").replace("\n", BREAK)


def _is_product(row: GridRow) -> bool:
    """A product brings its own words: Enter goes on to the quantity."""
    return (row.values.get("item") or ("",))[0] == "product"


def _is_text(row: GridRow) -> bool:
    return row.values.get("item") is None


def _priced(row: GridRow) -> bool:
    """A price that is there needs no typing: Enter goes on to the next line."""
    return _is_text(row) or bool(row.values.get("unit_price"))
