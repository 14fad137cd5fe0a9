"""The lines of a payment journal as rows of a grid: their columns, what a new one offers, what follows from what is typed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, Weight
from app.core.words import N_
from app.i18n import _
from app.queries import journals as queries
from app.services import payments, posting_dates
from app.services.desk import Desk
from app.services.payments import Found, Head, Line
from app.services.payments.balances import bank_amounts
from app.services.payments.states import LineState, Named, method_codes, named, offsets, posted_states, states
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, TextField
from app.views.kit.grid_rows import GridColumn, GridRow, number_column
from app.views.payments.find_field import FindField, Pick

NAMES = {"customer": "customer_id", "method": "method_id"}
"""Columns that are called otherwise than the field of the line: problems of the service name the columns."""
HELD = tuple(f.name for f in fields(Line) if f.name not in ("no", "unread"))
ZERO = frozenset({"debit", "credit"})


def line_of(row: GridRow) -> Line:
    """A row as a line of the journal."""
    held: dict[str, Any] = {name: row.values.get(name) for name in HELD if name in row.values}
    held |= {field_name: row.values.get(name) for name, field_name in NAMES.items()}
    held |= {name: held.get(name) or 0 for name in ZERO}
    held["text"] = held.get("text") or ""
    filled: dict[str, Any] = {k: v for k, v in held.items() if v is not None or k in _MAY_BE_EMPTY}
    return Line(row.no, **filled, unread=dict(row.unread))


_MAY_BE_EMPTY = frozenset(f.name for f in fields(Line) if f.default is None)


def row_of(line: Line) -> GridRow:
    """A line as a row; an amount of nothing is an empty cell."""
    values = {name: getattr(line, name) for name in HELD}
    values |= {name: values.pop(field_name) for name, field_name in NAMES.items()}
    return GridRow(line.no, values | {name: values[name] or None for name in ZERO}, dict(line.unread))


class PaymentLines:
    """Everything the grid asks: names, states of lines by their number, what was found and waits to be marked."""

    def __init__(self, desk: Desk, home: str) -> None:
        self._desk, self._home = desk, home
        self.head = Head(currency=home)
        self.journal_id: int | None = None
        self.entries: Mapping[int, int] = {}
        self.current: Callable[[], GridRow | None] = lambda: None
        self.picked: dict[int, Pick] = {}
        self.refused: dict[int, tuple[Problem, ...]] = {}
        self._states: dict[int, tuple[GridRow, LineState]] = {}
        self._names: dict[int, Named] = {}
        self._brought: dict[int, tuple[GridRow, tuple[int, str] | None]] = {}
        self._offsets, self._codes = offsets(desk), method_codes(desk)
        self._methods, self._accounts, self._banks = payments.methods(desk), payments.accounts(desk), payments.banks(desk)
        with desk.reading() as session:
            self._currencies = queries.currencies(session)

    # ------------------------------------------------------------ names and states

    def learn(self, ids: Sequence[int]) -> None:
        """Read the names of customers that are not known yet."""
        unknown = sorted({i for i in ids if i not in self._names})
        if unknown:
            self._names |= named(self._desk, unknown)

    def name_of(self, customer_id: int | None) -> Named | None:
        """Number and name of a customer."""
        if customer_id is None:
            return None
        self.learn([customer_id])
        return self._names.get(customer_id)

    def state(self, row: GridRow) -> LineState:
        """How a line stands; reckoned when it is looked at, and again when it or its marks changed."""
        held = self._states.get(row.no)
        if held is None or held[0] is not row:
            self.reckon([row])
            held = self._states[row.no]
        return held[1]

    def reckon(self, rows: Sequence[GridRow]) -> None:
        """The states of many lines at once: by their marks in a draft, by what their entries settled in a posted journal."""
        lines = [line_of(row) for row in rows]
        found = posted_states(self._desk, self.entries) if self.entries else states(self._desk, self.journal_id, lines)
        self._states |= {row.no: (row, found.get(row.no, LineState())) for row in rows}

    def forget(self, *numbers: int) -> None:
        """The marks of these lines changed; without numbers, of all."""
        for no in numbers or tuple(self._states):
            self._states.pop(no, None)

    def tag(self, row: GridRow) -> tuple[str, str, str] | None:
        """A line's state in words, tone and glyph: colour never stands alone (PWIN-21)."""
        line, who = line_of(row), self.name_of(row.values.get("customer"))
        if who is None:
            return None
        state = self.state(row)
        if state.refused:
            return _("Blocked"), "danger", "no"
        if line.prepayment:
            return _("Prepayment"), "violet", "square"
        if not state.documents:
            return (_("On account"), "neutral", "ring") if line.amount else None
        if state.left or state.rest:
            open_ = state.left or abs(state.rest)
            return _("Partly · {amount}").format(amount=_money(open_, state.currency)), "info", "half"
        return _("Fully"), "success", "check"

    # ------------------------------------------------------------ columns

    def columns(self) -> list[GridColumn]:
        """From the date to the offset account; what is rarely typed stands in the details of the line."""
        codes = [Choice(None, ""), *(Choice(m.id, f"{m.code} {m.name}") for m in self._methods)]
        money = [GridColumn(name, title, self._amount_input(_(title)), _amount_words, wide, right=True, prepare=_currency,
                            passed=_received if name == "debit" else _never, usual=name == "credit")
                 for name, title, wide in (("credit", N_("Received"), 90), ("debit", N_("Paid out"), 84))]
        return [
            number_column(34),
            GridColumn("posting_date", N_("Date"), self._date_input, _day_words, 98, usual=False),
            GridColumn("customer", N_("Customer"), lambda: self._find_input(_("Customer"), customers_first=True),
                       lambda v, _row: self._number(v), 72, known=self._known, role="link", early=True),
            GridColumn("name", N_("Name"), None, lambda _v, row: self._name(row), 104, stretch=True),
            GridColumn("invoice", N_("Invoice"), lambda: self._find_input(_("Invoice"), customers_first=False),
                       self._documents, 112, passed=_has_customer),
            GridColumn("text", N_("Description"), lambda: TextField(_("Description"), most=100), _plain, 104, stretch=True,
                       usual=False),
            GridColumn("currency", N_("Cur."), lambda: ChoiceField(_("Currency"), [Choice(c, c) for c in self._currencies]),
                       _plain, 46, usual=False, early=True),
            *money,
            GridColumn("bank_amount", N_("At the bank"), None, lambda _v, row: self._by_bank(row), 92, right=True, usual=False),
            GridColumn("method", N_("Method"), lambda: ChoiceField(_("Method"), codes),
                       lambda v, _row: self._codes.get(v, "") if v else "", 66, usual=False),
            GridColumn("marks", N_("Settlement"), None, lambda _v, row: "", 168, tag=self.tag),
            GridColumn("offset", N_("Offset"), lambda: ChoiceField(_("Offset account"), self._offset_choices()),
                       lambda v, _row: self._offset_words(v), 104, usual=False)]

    def _by_bank(self, row: GridRow) -> str:
        """What the line brings to its bank account, in the account's currency (CUR-07)."""
        found = self.brought([row]).get(row.no)
        return "" if found is None or not found[0] else i18n.amount(found[0], found[1], i18n.region())

    def brought(self, rows: Sequence[GridRow]) -> dict[int, tuple[int, str]]:
        """What rows bring to their bank accounts, by their number; worked out once for a row as it stands (CUR-07)."""
        new = [row for row in rows if self._brought.get(row.no, (None,))[0] is not row]
        if new:
            found = bank_amounts(self._desk, [line_of(row) for row in new])
            self._brought |= {row.no: (row, found.get(row.no)) for row in new}
        return {row.no: held for row in rows if (held := self._brought[row.no][1]) is not None}

    def _date_input(self) -> DateField:
        return DateField(_("Posting date"), lambda: self._desk.today,
                         doubts=lambda day: posting_dates.doubts(self._desk, day, VoucherSource.PAY))

    def _find_input(self, name: str, *, customers_first: bool) -> FindField:
        return FindField(name, self._find, self._number, customers_first=customers_first)

    def _find(self, text: str) -> Found:
        """A search for an amount stays within the customer and the currency of the line."""
        row = self.current()
        values: Mapping[str, Any] = row.values if row is not None else {}
        return payments.find(self._desk, text, customer_id=values.get("customer"), currency=values.get("currency"))

    def _known(self, texts: Sequence[str]) -> dict[str, int]:
        with self._desk.reading() as session:
            found = queries.parties_by_number(session, self._desk.company_id, texts)
        return {text: party[1] for text, party in found.items() if party[0] == "customer"}

    def _amount_input(self, name: str) -> Callable[[], AmountField]:
        return lambda: AmountField(name, currency=self._home)

    def _offset_choices(self) -> list[Choice]:
        own = [Choice(("bank", b.id), f"{self._offsets.get(('bank', b.id), ('', ''))[0]} {b.code}".strip()) for b in self._banks]
        return [*own, *(Choice(("ledger", a.id), f"{a.code} {a.name}") for a in self._accounts)]

    def _number(self, value: Any) -> str:
        if isinstance(value, Pick):
            return value.words
        who = self.name_of(value)
        return "" if who is None else who.number

    def _name(self, row: GridRow) -> str:
        who = self.name_of(row.values.get("customer"))
        return "" if who is None else who.name

    def _documents(self, _value: Any, row: GridRow) -> str:
        """The marked documents, the first by name."""
        if row.values.get("customer") is None:
            return ""
        found = self.state(row).documents
        return found[0] + (f" +{len(found) - 1}" if len(found) > 1 else "") if found else ""

    def _offset_words(self, value: Any) -> str:
        return " ".join(filter(None, self._offsets.get(value, ("", ""))[:1 if value[0] == "bank" else 2])) if value else ""

    # ------------------------------------------------------------ new rows, and what follows

    def proposed(self, rows: Sequence[GridRow]) -> dict[str, Any]:
        """Date, offset and method of the line above, else what the journal name says (PAY-02)."""
        above = next((line for r in reversed(rows) if not (line := line_of(r)).blank), None)
        made = payments.proposed(self._desk, self.head, 0, above)
        return dict(row_of(made).values)

    def follow(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """A customer brings her method, a method its offset; an amount stands on one side; what was found waits to be marked."""
        self.refused.pop(row.no, None)
        for name in ("invoice", "customer"):
            value = row.values.get(name)
            if isinstance(value, Pick):
                self.picked[row.no] = value
                row = row.with_value(name, None)
                return row.with_value("customer", value.customer_id) if value.customer_id else row
            if name == "invoice" and isinstance(value, int):
                row = row.with_value("invoice", None).with_value("customer", value)
                names = names | {"customer"}
        v = row.values
        if v.get("debit") and v.get("credit") and len(names & ZERO) == 1:
            row = row.with_value("credit" if "debit" in names else "debit", None)
        if "customer" in names and v.get("customer"):
            row = self._taken(row, payments.take_customer(self._desk, line_of(row), v["customer"]))
        if "method" in names:
            changed = payments.take_method(self._desk, line_of(row), row.values.get("method"))
            row = _with(row, changed)
        return row

    def _taken(self, row: GridRow, outcome: Outcome[Line]) -> GridRow:
        """A customer with what she brings; one that is blocked stays in the line, and the line says so (PAY-51)."""
        told = tuple(p for p in outcome.problems if p.weight is not Weight.INFORMATION)
        if told:
            self.refused[row.no] = told
        if outcome.value is None:
            return row
        line = outcome.value
        if not line.text:
            line = replace(line, text=payments.described(self._desk, self.head, line))
        return _with(row, line)


def _with(row: GridRow, line: Line) -> GridRow:
    """The row with what differs in the line; what could not be read stays."""
    return row.with_values({k: v for k, v in row_of(line).values.items() if v != row.values.get(k)})


def _money(amount: int, currency: str) -> str:
    return f"{currency} {i18n.amount(amount, currency, i18n.region())}"


def _plain(value: Any, _row: GridRow) -> str:
    return "" if value is None else str(value)


def _day_words(value: Any, _row: GridRow) -> str:
    return i18n.day(value, i18n.region()) if value else ""


def _amount_words(value: Any, row: GridRow) -> str:
    return i18n.amount(value, row.values.get("currency") or "EUR", i18n.region()) if value else ""


def _received(row: GridRow) -> bool:
    """A receipt pays nothing out: Enter goes on."""
    return bool(row.values.get("credit"))


def _has_customer(row: GridRow) -> bool:
    """The customer is known: Enter goes on to the amount."""
    return bool(row.values.get("customer"))


def _never(_row: GridRow) -> bool:
    return False


def _currency(field: Any, row: GridRow) -> None:
    """An amount has the decimals of the currency of its row."""
    field.currency = row.values.get("currency") or field.currency


