"""Statements from the tables banks export, CSV or XLSX, read with a mapping that is proposed from their headings (BNK-09)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import pairwise

from app.core.facts import Term
from app.core.identifiers import iban_is_valid
from app.core.money import Money
from app.core.problems import Problem, Weight, error, warning
from app.core.words import N_, declare
from app.formats import tables
from app.formats.bank.coda_texts import belgian_iban
from app.formats.bank.finishing import checked, decimals_of, finished, misread, title
from app.formats.bank.fixed import EXPECTED_CURRENCY
from app.formats.bank.statement import BankFormat, Statement, StatementFile, StatementLine
from app.formats.bank.tabular_mapping import AMOUNTS, FIELD_NAMES, Field, TableMapping
from app.formats.bank.tabular_presets import by_words, known_table
from app.formats.bank.tabular_values import amount_of, date_of, date_style, decimal_style, folded
from app.formats.tables import RawRows, Row

declare({
    "BNK-09-mapping": N_("The columns of {file} are not known. Choose which column holds the date, the amount and the text."),
    "BNK-09-column": N_("{file} has no column “{column}”, where {field} should be. Choose another column for it."),
    "BNK-09-account": N_("{file} does not say which account it is about. Enter the account in the mapping."),
    "BNK-09-currency": N_("{file} does not say in which currency it is. Enter the currency in the mapping."),
    "BNK-09-pattern": N_("The regular expression for {field} cannot be used: {cause}. Correct it in the mapping."),
    "BNK-09-rows": N_("{file} has headings, but no lines below them. Choose another file or other columns."),
    "BNK-03-running": N_("Statement {statement}, line {line}: the balance after it should be {expected}, the file says {found}. "
                         "Export the statement again without a filter, or leave the balance out of the mapping."),
})

LOOKED_AT = 60
"""Rows in which headings are looked for: banks put the account, the period and the filter above them."""
MOST_PROBLEMS = 20
"""Damaged lines told per statement; the rest is known by then."""
_LONGEST = 2_000
"""Characters of a cell a regular expression is tried on."""
_DEBIT = frozenset(["d", "db", "dr", "dbit", "debit", "debet", "af", "s", "soll", "out", "uitgaand", "sortie", "ausgang"]) | {"-"}
_CREDIT = frozenset(["c", "cr", "crdt", "credit", "bij", "h", "haben", "in", "inkomend", "entree", "eingang"]) | {"+"}
_SIGNS = {"€": "EUR", "£": "GBP", "$": "USD"}
_MARK_EXPECTED = N_("a word for debit or credit")
_DATE_EXPECTED = N_("a date")
_AMOUNT_EXPECTED = N_("an amount")
_ABN_COLUMNS = 8


def looks_like(content: bytes) -> bool:
    """Is it a text of at least two columns, or a workbook?"""
    if content[:2_000].lstrip(b"\xef\xbb\xbf \r\n").startswith((b"<", b"{", b"[")):
        return False
    raw = tables.read_rows("", content)
    widths = Counter(len(row.cells) for row in raw.rows) if not isinstance(raw, Problem) else Counter[int]()
    return any(width > 1 for width, _count in widths.most_common(1))


def guess(name: str, content: bytes) -> TableMapping | None:
    """A mapping proposed for a file: of a bank whose headings are known, or from the words of its headings and the look of its
    values. None when date and amount cannot be told."""
    raw = tables.read_rows(name, content)
    if isinstance(raw, Problem):
        return None
    return _proposed(raw)


def read(name: str, content: bytes, mapping: TableMapping | None = None) -> StatementFile:
    """The statements of a table, one per account and currency; without a mapping one is proposed (BNK-09)."""
    kind = BankFormat.XLSX if content[:4] == b"PK\x03\x04" else BankFormat.CSV
    raw = tables.read_rows(name, content, _settings(content, mapping))
    if isinstance(raw, Problem):
        return StatementFile(name, kind, problems=(raw,))
    chosen = mapping or _proposed(raw)
    if chosen is None:
        return StatementFile(name, kind, problems=(error("BNK-09-mapping", file=name),))
    reader = _Reader(name, kind, raw, chosen)
    statements = reader.statements()
    return StatementFile(name, kind, statements, tuple(reader.problems))


def _settings(content: bytes, mapping: TableMapping | None) -> tables.Settings | None:
    """What the mapping says about the writing of the file, the rest as it was found."""
    if mapping is None or not (mapping.separator or mapping.encoding or mapping.sheet):
        return None
    found = tables.detect(content)
    return replace(found, separator=mapping.separator or found.separator, encoding=mapping.encoding or found.encoding,
                   sheet=mapping.sheet or None)


# ---------------------------------------------------------------- proposals

def _proposed(raw: RawRows) -> TableMapping | None:
    """A known table first, then one without headings, then the words of the row that has most of them."""
    head = raw.rows[:LOOKED_AT]
    for row in head:
        known = known_table(row.cells)
        if known is not None:
            return _styled(known, raw, row)
    if _is_abn(head):
        return _styled(_ABN, raw, None)
    best = max(head, key=lambda row: len(by_words(row.cells)), default=None)
    columns = by_words(best.cells) if best else {}
    if best is None or Field.BOOKING_DATE not in columns or not any(f in columns for f in AMOUNTS):
        return None
    if _holds_currencies(columns.get(Field.VALUE_DATE), raw, best):
        columns[Field.CURRENCY] = columns.pop(Field.VALUE_DATE)
    if Field.AMOUNT in columns:
        columns = {f: c for f, c in columns.items() if f not in (Field.DEBIT, Field.CREDIT)}
    return _styled(TableMapping(columns=columns), raw, best)


def _holds_currencies(columns: tuple[str, ...] | None, raw: RawRows, heading: Row) -> bool:
    """Is a column called *Valuta* one of currencies? In Dutch and German the word stands for the value date as well."""
    if columns is None:
        return False
    place = heading.cells.index(columns[0])
    values = [row.cells[place] for row in raw.rows if row.number > heading.number and place < len(row.cells) and row.cells[place]]
    return bool(values) and not any(any(c.isdigit() for c in value) for value in values)


_ABN = TableMapping("ABN AMRO", {
    Field.ACCOUNT: ("1",), Field.CURRENCY: ("2",), Field.BOOKING_DATE: ("3",), Field.BALANCE: ("5",), Field.VALUE_DATE: ("6",),
    Field.AMOUNT: ("7",), Field.REMITTANCE: ("8",)}, headings=False, date_order="ymd")
"""The text file of ABN AMRO has no headings."""


def _is_abn(rows: Sequence[Row]) -> bool:
    return bool(rows) and all(
        len(row.cells) == _ABN_COLUMNS and row.cells[0].isdigit() and re.fullmatch("[A-Z]{3}", row.cells[1])
        and date_of(row.cells[2], "ymd") and date_of(row.cells[5], "ymd") for row in rows)


def _styled(mapping: TableMapping, raw: RawRows, heading: Row | None) -> TableMapping:
    """A mapping with the order of dates and the decimal sign that the values show."""
    if mapping.date_order and mapping.decimal:
        return mapping
    below = [row for row in raw.rows if heading is None or row.number > heading.number]
    places = _Places(mapping, heading.cells if heading else None)
    cells = [places.cells(row) for row in below]
    dates = [row.get(Field.BOOKING_DATE, "") for row in cells]
    amounts = [row.get(f, "") for f in (*AMOUNTS, Field.BALANCE) for row in cells]
    usual = "." if raw.settings.separator == "," and raw.settings.encoding != "xlsx" else ","
    return replace(mapping, date_order=mapping.date_order or date_style(dates),
                   decimal=mapping.decimal or decimal_style(amounts, usual))


# ---------------------------------------------------------------- columns

Cells = dict[Field, str]
"""The texts of a row by their field."""


class _Places:
    """Where the columns of a mapping stand in a table."""

    def __init__(self, mapping: TableMapping, headings: Sequence[str] | None) -> None:
        self.mapping, self.missing = mapping, list[tuple[Field, str]]()
        self.patterns: dict[Field, re.Pattern[str]] = {}
        self.faults: dict[Field, str] = {}
        for field, text in mapping.patterns.items():
            try:
                self.patterns[field] = re.compile(text)
            except re.error as cause:
                self.faults[field] = str(cause)
        names = [folded(h) for h in headings] if headings is not None else None
        self.columns: dict[Field, tuple[int, ...]] = {}
        for field, wanted in mapping.columns.items():
            found = [_place(name, names) for name in wanted]
            self.missing += [(field, name) for name, place in zip(wanted, found, strict=True) if place is None]
            self.columns[field] = tuple(place for place in found if place is not None)

    def cells(self, row: Row) -> Cells:
        """What a row says of each field: the constant where nothing stands."""
        found = dict(self.mapping.constants)
        for field, places in self.columns.items():
            text = self._joined(row.cells, places)
            if field in self.patterns:
                text = self._taken(self.patterns[field], text)
            if text:
                found[field] = text
        return found

    @staticmethod
    def _joined(cells: Sequence[str], places: Sequence[int]) -> str:
        """The texts of several columns, those that say the same once."""
        if len(places) == 1:
            return cells[places[0]] if places[0] < len(cells) else ""
        return " ".join(dict.fromkeys(cells[place] for place in places if place < len(cells) and cells[place]))

    @staticmethod
    def _taken(pattern: re.Pattern[str], text: str) -> str:
        """What a regular expression takes from a text: its first group, or all it fits."""
        found = pattern.search(text[:_LONGEST])
        return ((found[1] if pattern.groups else found[0]) or "").strip() if found else ""

    def heading(self, field: Field) -> str:
        """The column a message names for a field."""
        return " + ".join(self.mapping.columns.get(field, ())) or "–"


def _place(name: str, headings: Sequence[str] | None) -> int | None:
    """The index of a column: of its heading, or of its number in a table without headings."""
    if headings is None:
        return int(name) - 1 if name.isdecimal() and int(name) > 0 else None
    plain, mark, count = name.rpartition("#")
    if mark and count.isdecimal():
        hits = [n for n, heading in enumerate(headings) if heading == folded(plain)]
        return hits[min(int(count), len(hits)) - 1] if hits else None
    return next((n for n, heading in enumerate(headings) if heading == folded(name)), None)


@dataclass(frozen=True, slots=True)
class _Booked:
    """A line that was read, with its row and the balance after it."""

    row: int
    account: str
    line: StatementLine
    balance: int | None
    pending: bool


class _CellError(Exception):
    """A cell that cannot be read; told as a problem of its statement."""

    def __init__(self, field: Field, expected: str) -> None:
        super().__init__(field)
        self.field, self.expected = field, expected


# ---------------------------------------------------------------- reading

class _Reader:
    """Reads the rows of one table by a mapping."""

    def __init__(self, file: str, kind: BankFormat, raw: RawRows, mapping: TableMapping) -> None:
        self.file, self.kind, self.raw = file, kind, raw
        self.problems: list[Problem] = []
        self.heading = self._heading(mapping)
        self.places = _Places(mapping, self.heading.cells if self.heading else None)
        self.mapping = _styled(mapping, raw, self.heading)
        named = re.search(r"\b([A-Z]{3})\b|([€£$])", " ".join(h for f in AMOUNTS for h in mapping.columns.get(f, ())))
        self.named = (named[1] or named[2]) if named else ""
        self.damaged: dict[str, list[Problem]] = {}
        self.preamble = next((c for row in raw.rows[:LOOKED_AT] if self.heading and row.number < self.heading.number
                              for cell in row.cells if (c := re.sub(r"\s", "", cell)) and _is_iban(c)), "")

    def _heading(self, mapping: TableMapping) -> Row | None:
        """The row that has most of the headings."""
        if not mapping.headings or not self.raw.rows:
            return None
        wanted = {folded(re.sub(r"#\d$", "", h)) for names in mapping.columns.values() for h in names}
        return max(self.raw.rows[:LOOKED_AT], key=lambda row: len(wanted & {folded(c) for c in row.cells}))

    def statements(self) -> tuple[Statement, ...]:
        """One statement per account and currency, in the order they begin in the file."""
        if not self._usable():
            return ()
        booked = list(self._booked())
        keys = dict.fromkeys([*((b.account, b.line.currency) for b in booked if not b.pending)])
        found = [self._statement(account, currency, [b for b in booked if (b.account, b.line.currency) == (account, currency)])
                 for account, currency in keys]
        told = {account for account, _currency in keys}
        found += [Statement(self.kind, account, "", "", "", None, None, None, None, (), problems=tuple(faults[:MOST_PROBLEMS]))
                  for account, faults in self.damaged.items() if account not in told]
        if not found:
            self.problems.append(error("BNK-09-rows", file=self.file))
        return tuple(found)

    def _usable(self) -> bool:
        """Are there columns for date and amount, and can the regular expressions be used?"""
        for field, name in self.places.missing:
            needed = field in (Field.BOOKING_DATE, *AMOUNTS) and not self.places.columns[field]
            if needed:
                self.problems.append(error("BNK-09-column", at=str(field), file=self.file, column=name, field=_term(field)))
            elif not self.mapping.name:
                self.problems.append(warning("BNK-09-column", key=f"BNK-09-column-{field}-{name}", at=str(field), file=self.file,
                                             column=name, field=_term(field)))
        self.problems += [error("BNK-09-pattern", at=str(field), field=_term(field), cause=cause)
                          for field, cause in self.places.faults.items()]
        if not (self.places.columns.get(Field.BOOKING_DATE) and any(self.places.columns.get(f) for f in AMOUNTS)) \
                and not self.problems:
            self.problems.append(error("BNK-09-mapping", file=self.file))
        told = self.places.columns.get(Field.CURRENCY) or self.mapping.constants.get(Field.CURRENCY) or self.named
        if not told and not any(p.weight is Weight.ERROR for p in self.problems):
            self.problems.append(error("BNK-09-currency", at=str(Field.CURRENCY), file=self.file))
        return not any(p.weight is Weight.ERROR for p in self.problems)

    def _booked(self) -> Iterator[_Booked]:
        """Every line below the headings; rows without date and amount are the bank's own remarks."""
        stops = {folded(word) for word in self.mapping.stop}
        below = (row for row in self.raw.rows if not self.heading or row.number > self.heading.number)
        for count, row in enumerate(below):
            if count < self.mapping.skip and not self.heading:
                continue
            if row.cells and folded(row.cells[0]) in stops:
                return
            if self.heading and row.cells == self.heading.cells:
                continue
            cells = self.places.cells(row)
            if not any(cells.get(f) for f in (Field.BOOKING_DATE, *AMOUNTS)):
                continue
            account = _account(cells.get(Field.ACCOUNT, "")) or self.preamble
            try:
                yield self._line(row, cells, account)
            except _CellError as fault:
                self.damaged.setdefault(account, []).append(misread(
                    self.file, row.number, _term(fault.field), self.places.heading(fault.field), cells.get(fault.field, ""),
                    Term(fault.expected)))

    def _line(self, row: Row, cells: Cells, account: str) -> _Booked:
        """A row as a line, its card numbers masked."""
        def cell(field: Field) -> str:
            return cells.get(field, "")

        currency = self._currency(cells)
        booking = self._date(cells, Field.BOOKING_DATE)
        original, code = self._original(cells, currency)
        amount = self._amount(cells, currency)
        end_to_end = cell(Field.END_TO_END)
        line = StatementLine(
            0, booking, self._date(cells, Field.VALUE_DATE) if cell(Field.VALUE_DATE) else booking, amount, currency,
            (self.raw.settings.separator if self.kind is BankFormat.CSV else "\t").join(row.cells),
            counterparty=(cell(Field.PAYEE) if amount < 0 else "") or cell(Field.COUNTERPARTY),
            iban=_account(cell(Field.IBAN)), bic=cell(Field.BIC).replace(" ", ""),
            address=cell(Field.ADDRESS), remittance=" ".join(cell(Field.REMITTANCE).split()), reference=cell(Field.REFERENCE),
            end_to_end="" if end_to_end.upper() == "NOTPROVIDED" else end_to_end, mandate_id=cell(Field.MANDATE_ID),
            creditor_id=cell(Field.CREDITOR_ID), own_code=" ".join(cell(Field.CODE).split()),
            bank_reference=cell(Field.BANK_REFERENCE), reversal=bool(cell(Field.RETURN_TEXT)),
            return_text=cell(Field.RETURN_TEXT),
            ultimate=cell(Field.ULTIMATE), original_amount=original if original is None or amount >= 0 else -original,
            original_currency=code, rate=_rate(cell(Field.RATE)))
        return _Booked(row.number, account, finished(line), self._number(cells, Field.BALANCE, currency),
                       self._pending(cells))

    def _currency(self, cells: Cells) -> str:
        """The currency of a line: its column, its constant, or what stands in the heading of the amount."""
        text = cells.get(Field.CURRENCY, "").upper() or self.named
        text = _SIGNS.get(text, text)
        if not re.fullmatch("[A-Z]{3}", text):
            raise _CellError(Field.CURRENCY, EXPECTED_CURRENCY)
        return text

    def _date(self, cells: Cells, field: Field) -> date:
        found = date_of(cells.get(field, ""), self.mapping.date_order)
        if found is None:
            raise _CellError(field, _DATE_EXPECTED)
        return found

    def _number(self, cells: Cells, field: Field, currency: str) -> int | None:
        """The amount in a cell, None when it is empty."""
        text = cells.get(field, "")
        if not text:
            return None
        found = amount_of(text, self.mapping.decimal, decimals_of(currency), workbook=self.kind is BankFormat.XLSX)
        if found is None:
            raise _CellError(field, _AMOUNT_EXPECTED)
        return found

    def _amount(self, cells: Cells, currency: str) -> int:
        """The signed amount: of one column, of one column with a mark, or of a column for each side."""
        amount = self._number(cells, Field.AMOUNT, currency)
        if amount is not None:
            return amount if not self.places.columns.get(Field.MARK) else self._marked(cells, amount)
        debit, credit = self._number(cells, Field.DEBIT, currency), self._number(cells, Field.CREDIT, currency)
        if debit is None and credit is None:
            raise _CellError(next(f for f in AMOUNTS if self.places.columns.get(f)), _AMOUNT_EXPECTED)
        return (credit or 0) - abs(debit or 0)

    def _marked(self, cells: Cells, amount: int) -> int:
        """An amount whose side stands in a column of its own."""
        word = cells.get(Field.MARK, "")
        plain = folded(word) or word
        own = {folded(mark) or mark for mark in self.mapping.debit_marks}
        if own and plain:
            return -abs(amount) if plain in own else abs(amount)
        if plain not in _DEBIT | _CREDIT:
            raise _CellError(Field.MARK, _MARK_EXPECTED)
        return -abs(amount) if plain in _DEBIT else abs(amount)

    def _original(self, cells: Cells, currency: str) -> tuple[int | None, str]:
        """The amount in its own currency, without sign; the same currency tells nothing."""
        code = cells.get(Field.ORIGINAL_CURRENCY, "").upper()
        if not re.fullmatch("[A-Z]{3}", code) or code == currency:
            return None, ""
        amount = self._number(cells, Field.ORIGINAL_AMOUNT, code)
        return (None, "") if amount is None else (abs(amount), code)

    def _pending(self, cells: Cells) -> bool:
        """Does the status say that the bank has not booked the line yet (BNK-06)?"""
        words = {folded(word) for word in self.mapping.booked}
        return bool(words and self.places.columns.get(Field.STATUS)) and folded(cells.get(Field.STATUS, "")) not in words

    # ------------------------------------------------------------ statements

    def _statement(self, account: str, currency: str, booked: Sequence[_Booked]) -> Statement:
        """The lines of an account in the order of time, with the balances its column tells."""
        ordered = _chronological([b for b in booked if not b.pending])
        days = [b.line.booking_date for b in ordered]
        start, end = min(days), max(days)
        lines = tuple(replace(b.line, position=n) for n, b in enumerate(ordered, 1))
        pending = tuple(replace(b.line, position=n) for n, b in enumerate((b for b in booked if b.pending), 1))
        found = Statement(self.kind, account, currency, f"{start:%Y%m%d}-{end:%Y%m%d}", "", start, end, None, None, lines,
                          expected=pending)
        if account in self.damaged:
            return replace(found, problems=tuple(self.damaged[account][:MOST_PROBLEMS]))
        if not account:
            return replace(found, problems=(error("BNK-09-account", at=str(Field.ACCOUNT), file=self.file),))
        return checked(self._with_balances(found, ordered))

    def _with_balances(self, statement: Statement, ordered: Sequence[_Booked]) -> Statement:
        """Opening and closing balance from the running one, which must follow the lines."""
        first, last = ordered[0].balance, ordered[-1].balance
        if first is None or last is None:
            return statement
        opening = first - ordered[0].line.amount
        broken = _break(ordered)
        if broken is None:
            return replace(statement, opening=opening, closing=last)
        row, expected, found = broken
        return replace(statement, problems=(error(
            "BNK-03-running", row=row, statement=title(statement), line=row, expected=Money(expected, statement.currency),
            found=Money(found, statement.currency)),))


def _break(ordered: Sequence[_Booked]) -> tuple[int, int, int] | None:
    """The first row whose balance is not the one before it plus its amount, with the expected and the found balance."""
    balance: int | None = None
    for booked in ordered:
        if balance is not None:
            balance += booked.line.amount
            if booked.balance is not None and booked.balance != balance:
                return booked.row, balance, booked.balance
        balance = booked.balance if booked.balance is not None else balance
    return None


def _chronological(booked: Sequence[_Booked]) -> list[_Booked]:
    """Lines in the order of time: many banks put the newest first, which dates or balances show."""
    ascending, descending = list(booked), list(reversed(booked))
    options = [ascending, descending, sorted(ascending, key=_day), sorted(descending, key=_day)]
    in_time = [option for option in options if all(_day(a) <= _day(b) for a, b in pairwise(option))]
    return next((option for option in (*in_time, *options) if _break(option) is None), in_time[0])


def _day(booked: _Booked) -> date:
    return booked.line.booking_date


def _term(field: Field) -> Term:
    return Term(FIELD_NAMES[field])


def _is_iban(text: str) -> bool:
    return len(text) > 14 and text[:2].isalpha() and iban_is_valid(text)


@lru_cache(maxsize=4096)
def _account(text: str) -> str:
    """An account number as it is compared: IBANs and Belgian numbers without blanks, others as the bank writes them."""
    text = text.lstrip("'")
    plain = re.sub(r"\s", "", text)
    return belgian_iban(text) if re.fullmatch(r"[0-9]{3}-?[0-9]{7}-?[0-9]{2}", plain) else plain if _is_iban(plain) else text


def _rate(text: str) -> Decimal | None:
    """An exchange rate; what is none tells nothing."""
    try:
        rate = Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None
    return rate if rate.is_finite() and rate > 0 else None


def columns_of(name: str, content: bytes, mapping: TableMapping | None = None) -> tuple[str, ...]:
    """The headings a window offers for choosing: of the row that is taken for the headings, or numbers where there are none."""
    raw = tables.read_rows(name, content, _settings(content, mapping))
    if isinstance(raw, Problem) or not raw.rows:
        return ()
    chosen = mapping or _proposed(raw) or TableMapping()
    if not chosen.headings:
        return tuple(str(n) for n in range(1, max(len(row.cells) for row in raw.rows) + 1))
    wanted = {folded(h) for names in chosen.columns.values() for h in names}
    best = max(raw.rows[:LOOKED_AT], key=lambda row: (len(wanted & {folded(c) for c in row.cells}), len(row.cells)))
    return tuple(cell for cell in best.cells if cell)
