"""The lines of a journal as rows of a grid: their columns, what is on offer in a new one, what follows from what was typed."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from app import i18n
from app.core.enums import EntryType, VoucherSource
from app.core.words import N_
from app.i18n import _
from app.queries import journals as queries
from app.queries.journals import PartyHit
from app.services import journal, posting_dates
from app.services.desk import Desk
from app.services.journals import Line, Sums
from app.views.kit.fields import AmountField, Choice, ChoiceField, DateField, Hit, LookupField, NumberField, TextField
from app.views.kit.grid_rows import GridColumn, GridRow, number_column

Party = tuple[str, int]
NAMES = ("voucher", "posting_date", "party", "entry_type", "document_no", "text", "debit", "credit", "currency", "due_date",
         "document_date", "cost_centre", "project")
TYPES = tuple(t for t in journal.TYPES if t is not EntryType.JOURNAL)
ICONS = {"customer": "users", "account": "book-open"}


def line_of(row: GridRow) -> Line:
    """A row as a line of the journal."""
    v = row.values
    return Line(row.no, v.get("voucher"), v.get("posting_date"), v.get("party"), v.get("entry_type"), v.get("document_no") or "",
                v.get("text") or "", v.get("debit") or 0, v.get("credit") or 0, v.get("currency"), v.get("due_date"),
                v.get("document_date"), v.get("cost_centre"), v.get("project"), dict(row.unread))


def row_of(line: Line) -> GridRow:
    """A line as a row; an amount of nothing is an empty cell."""
    values = {name: getattr(line, name) for name in NAMES}
    return GridRow(line.no, values | {"debit": line.debit or None, "credit": line.credit or None}, dict(line.unread))


class JournalLines:
    """Everything the grid of a journal asks: names of accounts and customers are read once, many at a time."""

    def __init__(self, desk: Desk, home: str, sums: Sums) -> None:
        self._desk, self._home, self._sums = desk, home, sums
        self._hits: dict[Party, PartyHit] = {}
        self.numbers: Mapping[int, tuple[int, str]] = {}
        with desk.reading() as session:
            self._dimensions = queries.dimensions(session, desk.company_id, desk.language)
            self._currencies = queries.currencies(session)

    # ------------------------------------------------------------ accounts and customers

    def learn(self, parties: Sequence[Party]) -> None:
        """Read the names of accounts and customers that are not known yet."""
        unknown = [p for p in set(parties) if p not in self._hits]
        if unknown:
            with self._desk.reading() as session:
                self._hits |= queries.parties(session, self._desk.company_id, unknown, self._desk.language)

    def party_words(self, party: Any) -> str:
        """Number and name."""
        if party is None:
            return ""
        self.learn([party])
        hit = self._hits.get(party)
        return "" if hit is None else f"{hit.number} {hit.name}"

    def _find(self, text: str) -> list[Hit]:
        with self._desk.reading() as session:
            found = queries.find_parties(session, self._desk.company_id, text, self._desk.language)
        kinds = {"customer": _("Customer"), "account": _("Account")}
        return [Hit((h.kind, h.id), f"{h.number} {h.name}", " · ".join(x for x in (kinds[h.kind], h.beside) if x)) for h in found]

    def _known(self, texts: Sequence[str]) -> dict[str, Party]:
        with self._desk.reading() as session:
            found = queries.parties_by_number(session, self._desk.company_id, texts)
        self.learn(list(found.values()))
        return found

    # ------------------------------------------------------------ columns

    def _posting_date(self) -> DateField:
        """A date that says at once when nothing can be posted on it (CLS-006)."""
        return DateField(_("Posting date"), lambda: self._desk.today,
                         doubts=lambda day: posting_dates.doubts(self._desk, day, VoucherSource.GEN))

    def columns(self) -> list[GridColumn]:
        """Cost centres and projects only where the company has any."""
        day = [Choice(None, ""), *(Choice(t, _(journal.TYPE_NAMES[t])) for t in TYPES)]
        found = [
            number_column(),
            GridColumn("voucher", N_("Voucher"), lambda: NumberField(_("Voucher")), self._voucher_words, 74, usual=False),
            GridColumn("posting_date", N_("Posting date"), self._posting_date,
                       _day_words, 116, usual=False),
            GridColumn("party", N_("Account or customer"), self._party_input, lambda v, _row: self.party_words(v), 190,
                       stretch=True, icon=lambda v: ICONS[v[0]] if v else "", known=self._known),
            GridColumn("entry_type", N_("Document type"), lambda: ChoiceField(_("Document type"), day),
                       lambda v, _row: _(journal.TYPE_NAMES[v]) if v else "", 124, usual=False),
            GridColumn("document_no", N_("Document no."), lambda: TextField(_("Document no."), most=20), _plain, 110,
                       usual=False),
            GridColumn("text", N_("Text"), lambda: TextField(_("Text"), most=100), _plain, 130, stretch=True),
            *(GridColumn(name, title, self._amount_input(_(title)), _amount_words, 104, right=True, prepare=_currency,
                         passed=_has_debit if name == "credit" else _never)
              for name, title in (("debit", N_("Debit")), ("credit", N_("Credit")))),
            GridColumn("currency", N_("Cur."), lambda: ChoiceField(_("Currency"), [Choice(c, c) for c in self._currencies]),
                       _plain, 58, usual=False, early=True)]
        for name, title in (("cost_centre", N_("Cost centre")), ("project", N_("Project"))):
            if self._dimensions[name]:
                found.append(self._dimension(name, title))
        for name, title in (("due_date", N_("Due date")), ("document_date", N_("Document date"))):
            found.append(GridColumn(name, title, lambda title=title: DateField(_(title), lambda: self._desk.today),  # type: ignore[misc]
                                    _day_words, 116, usual=False))
        return found

    def _dimension(self, name: str, title: str) -> GridColumn:
        values = self._dimensions[name]
        codes = {identity: code for identity, code, _name in values}
        choices = [Choice(None, ""), *(Choice(i, f"{code} {words}") for i, code, words in values)]
        return GridColumn(name, title, lambda: ChoiceField(_(title), choices), lambda v, _row: codes.get(v, ""), 110, usual=False)

    def _party_input(self) -> LookupField:
        return LookupField(_("Account or customer"), self._find, self.party_words)

    def _amount_input(self, name: str) -> Callable[[], AmountField]:
        return lambda: AmountField(name, currency=self._home)

    def _voucher_words(self, value: Any, row: GridRow) -> str:
        """The number in the draft, or that of the posted voucher."""
        posted = self.numbers.get(row.no)
        return posted[1] if posted else "" if value is None else str(value)

    # ------------------------------------------------------------ new rows

    def proposed(self, rows: Sequence[GridRow]) -> dict[str, Any]:
        """Below an unbalanced voucher the same voucher goes on, else a new one begins; the date stays."""
        above = next((r for r in reversed(rows) if not line_of(r).blank), None)
        if above is None:
            return {"voucher": 1, "posting_date": self._desk.today, "currency": self._home}
        voucher, currency = above.values.get("voucher"), above.values.get("currency")
        day: date | None = above.values.get("posting_date") or self._desk.today
        if open_difference(rows, voucher):
            return {"voucher": voucher, "posting_date": day, "currency": currency, "text": above.values.get("text")}
        highest = max([v or 0 for v, _currency in self._sums.vouchers] + [voucher or 0])
        return {"voucher": highest + 1, "posting_date": day, "currency": currency or self._home}

    def follow(self, row: GridRow, names: frozenset[str]) -> GridRow:
        """An amount stands on one side; a customer brings her currency into a voucher she begins; an account has no type."""
        v = row.values
        if v.get("debit") and v.get("credit") and len(names & {"debit", "credit"}) == 1:
            row = row.with_value("credit" if "debit" in names else "debit", None)
        party = v.get("party")
        if "party" in names and party:
            self.learn([party])
            hit = self._hits.get(party)
            begins = not any(voucher == v.get("voucher") for voucher, _currency in self._sums.vouchers)
            if party[0] == "account" and "entry_type" not in names:
                row = row.with_value("entry_type", None)
            elif hit is not None and hit.currency and "currency" not in names and begins:
                row = row.with_value("currency", hit.currency)
        return row


def open_difference(rows: Sequence[GridRow], voucher: int | None) -> int:
    """What the voucher that ends these rows is out of balance; looks no further back than the voucher reaches."""
    total = 0
    for row in reversed(rows):
        if row.values.get("voucher") != voucher:
            break
        total += (row.values.get("debit") or 0) - (row.values.get("credit") or 0)
    return total


def _plain(value: Any, _row: GridRow) -> str:
    return "" if value is None else str(value)


def _day_words(value: Any, _row: GridRow) -> str:
    return i18n.day(value, i18n.region()) if value else ""


def _amount_words(value: Any, row: GridRow) -> str:
    return i18n.amount(value, row.values.get("currency") or "EUR", i18n.region()) if value else ""


def _has_debit(row: GridRow) -> bool:
    """A line with a debit has no credit: Enter goes on to the next line."""
    return bool(row.values.get("debit"))


def _never(_row: GridRow) -> bool:
    return False


def _currency(field: Any, row: GridRow) -> None:
    """An amount has the decimals of the currency of its row."""
    field.currency = row.values.get("currency") or field.currency


