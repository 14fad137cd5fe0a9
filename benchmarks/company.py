"""A company of the size of the promises: pattern rows come from the services, copies of them are filled in by bare SQLite."""

import random
import sqlite3
import tempfile
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from app.core.clock import FixedClock
from app.core.enums import EntryType, Source, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import PostingProfile, RoleAccount
from app.models.company import FiscalYear
from app.models.customers import CustomerGroup
from app.rules import settlement
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.services import companies, customers, desks, ledger, posting
from app.services.company_files import tables_fingerprint
from app.services.desk import Desk
from app.storage.company_file import CompanyFile
from app.storage.engine import SCHEMA_VERSION
from benchmarks import Size

TODAY = date(2026, 11, 20)
CLOCK = FixedClock.on(TODAY)
YEARS = (2024, 2025, 2026)
CITIES = ("Utrecht", "Gent", "Lille", "Köln", "Leeds", "Zwolle", "Brugge", "Lyon", "Bremen", "York")
WORDS = ("Bakkerij", "Installatie", "Groothandel", "Garage", "Atelier", "Metaal", "Print", "Zorg", "Bouw", "Café", "Optiek",
         "Techniek")
_CHUNK = 5_000

_Row = dict[str, Any]


class Office:
    """A desk with what a voucher needs."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        with desk.reading() as session:
            accounts = {row.role: row.account_id for row in session.scalars(
                select(RoleAccount).where(RoleAccount.company_id == desk.company_id))}
            self.profile = session.scalars(select(PostingProfile.id).where(
                PostingProfile.company_id == desk.company_id, PostingProfile.code == "GEN")).one()
        self.receivable, self.contra = accounts[AccountRole.AR], accounts[AccountRole.OPENING]
        self.penny = accounts[AccountRole.PENNY]

    def plan(self, customer_id: int, amount: int, number: str, day: date) -> VoucherPlan:
        """A voucher for one entry: an invoice above zero, a payment below; minor units."""
        kind = EntryType.INVOICE if amount > 0 else EntryType.PAYMENT
        entry = PlannedEntry(customer_id, kind, number, day, day + timedelta(days=30), amount, amount, self.profile,
                             self.receivable, opening=True)
        return entry_voucher(Heading(VoucherSource.OPN, day, day, "EUR", "Opening"), [entry],
                             [Contra(self.contra, AccountRole.OPENING, -amount)], Conversion(), self.penny)


def company(size: Size) -> Path:
    """The file of a size; made once and kept, so that only the first run waits for it."""
    folder = Path(tempfile.gettempdir()) / "tegoed-benchmarks"
    path = folder / (f"company-{size.customers}-{size.entries}-{size.open_entries}"
                     f"-{SCHEMA_VERSION}-{tables_fingerprint()[:8]}.tegoed")
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        making = path.with_name("making.tegoed")
        making.unlink(missing_ok=True)
        _patterns(making)
        _fill(making, size)
        making.rename(path)
    return path


def opened(path: Path) -> Desk:
    """A desk on a file."""
    return desks.first(CompanyFile.open(path, clock=CLOCK), CLOCK, Source.WINDOW, "nl", "nl_NL")


def desk(size: Size) -> Desk:
    """A desk on the company of a size."""
    return opened(company(size))


def _patterns(path: Path) -> None:
    """One customer, and in each year an invoice, a payment and their settlement, through the services."""
    spec = companies.NewCompany("Molenaar Groothandel", "NL", code="MAIN")
    made = desks.new_file(path, spec, "Anna", CLOCK, "nl", "nl_NL").value
    assert made is not None
    with made.writing("customer.create") as unit:
        session = unit.session
        group = session.scalars(select(CustomerGroup).where(CustomerGroup.company_id == made.company_id)).first()
        calendar = session.scalars(select(FiscalYear.calendar_id)).first() or 0
        assert group is not None
        companies.ensure_years(session, calendar, date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))
    _a_customer(made, group.id)
    office = Office(made)
    for year in YEARS:
        day = date(year, 1, 2)
        with made.writing("ledger.open") as unit:
            invoice, payment = posting.post_all(made, unit, [office.plan(1, 10_000, f"{year}-A", day),
                                                             office.plan(1, -10_000, f"{year}-B", day)])
            found = ledger.open_entries(unit.session, (*invoice.entry_ids, *payment.entry_ids))
            accounts, _missing = ledger.settlement_accounts(unit.session, made.company_id, "EUR")
            assert accounts is not None
            posting.post(made, unit, settlement.settle(found[invoice.entry_ids[0]], found[payment.entry_ids[0]], 10_000, day,
                                                         accounts))
    made.file.close()


def _a_customer(desk: Desk, group_id: int) -> None:
    with desk.writing("customer.create") as unit:
        values = customers.proposed(desk, group_id) | {"name": "De Vries", "group_id": group_id, "currency": "EUR",
                                                       "city": "Utrecht"}
        customers.write(unit.session, desk, None, values)


class _Copies:
    """Pattern rows by table, and how many of each are there now."""

    def __init__(self, base: sqlite3.Connection) -> None:
        self.base = base
        base.row_factory = sqlite3.Row
        self.next: dict[str, int] = {}

    def pattern(self, table: str, where: str) -> _Row:
        """The first row of a table that fits."""
        row = self.base.execute(f"select * from {table} where {where} order by rowid limit 1").fetchone()
        assert row is not None, (table, where)
        return dict(row)

    def number(self, table: str) -> int:
        """The next free id."""
        if table not in self.next:
            self.next[table] = self.base.execute(f"select coalesce(max(id), 0) from {table}").fetchone()[0]
        self.next[table] += 1
        return self.next[table]

    def insert(self, table: str, rows: list[_Row]) -> None:
        """Write copies."""
        if rows:
            names = list(rows[0])
            quoted = ", ".join('"' + n + '"' for n in names)
            self.base.executemany(f"insert into {table} ({quoted}) values ({', '.join(':' + n for n in names)})", rows)


def _fill(path: Path, size: Size) -> None:
    """Copy the patterns until the size is reached; the caches are right, so that the proofs hold."""
    base = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = off", "synchronous = off", "cache_size = -400000", "foreign_keys = off"):
        base.execute(f"pragma {pragma}")
    copies = _Copies(base)
    base.execute("begin")
    _customers(copies, size.customers)
    _entries(copies, size)
    base.execute("commit")
    base.execute("analyze")
    base.execute("pragma journal_mode = wal")
    base.close()


def _customers(copies: _Copies, count: int) -> None:
    chance = random.Random(7)
    pattern = copies.pattern("customer", "id = 1")
    address = copies.pattern("customer_address", "customer_id = 1")
    for start in range(0, count - 1, _CHUNK):
        rows, addresses = [], []
        for no in range(start, min(count - 1, start + _CHUNK)):
            name = f"{chance.choice(WORDS)} {chance.choice(CITIES)} {no}"
            key = copies.number("customer")
            city = chance.choice(CITIES)
            number = f"K{no + 100:06d}"
            rows.append(pattern | {"id": key, "number": number, "name": name, "search_key": f"{number} {name} {city}".lower()})
            addresses.append(address | {"id": copies.number("customer_address"), "customer_id": key, "city": city})
        copies.insert("customer", rows)
        copies.insert("customer_address", addresses)


def _entries(copies: _Copies, size: Size) -> None:
    """Closed invoices with their payments, then open invoices; days spread over the years."""
    chance = random.Random(11)
    closed = (size.entries - size.open_entries) // 2
    whole = closed + size.open_entries
    first, span = date(YEARS[0], 1, 3), (TODAY - date(YEARS[0], 1, 3)).days
    maker = _Maker(copies)
    for no in range(whole):
        customer = 1 + chance.randrange(size.customers)
        amount = chance.randrange(1_000, 900_000)
        if no < closed:
            day = first + timedelta(days=chance.randrange(span - 60))
            paid = min(day + timedelta(days=chance.randrange(5, 58)), TODAY)
            maker.closed(customer, amount, day, paid, no)
        else:
            day = TODAY - timedelta(days=int(chance.triangular(0, 150, 10)))
            maker.open(customer, amount, day, no)
        if no % _CHUNK == 0:
            maker.flush()
    maker.flush()
    maker.finish()


class _Maker:
    """Rows of vouchers, entries, states, details and settlements, written by thousands."""

    ORDER = ("voucher", "general_ledger_entry", "customer_ledger_entry", "customer_entry_state", "settlement", "settlement_pair",
             "detailed_entry")

    def __init__(self, copies: _Copies) -> None:
        self.copies = copies
        self.rows: dict[str, list[_Row]] = {name: [] for name in self.ORDER}
        self.voucher = {y: copies.pattern("voucher", f"posting_date = '{y}-01-02'") for y in YEARS}
        self.used = {y: 2 for y in YEARS}
        self.periods = [tuple(r) for r in copies.base.execute("select id, start, end from fiscal_period order by start")]
        lines = copies.base.execute("select * from general_ledger_entry where voucher_id = 1 order by line_no")
        self.lines = [dict(r) for r in lines]
        self.entry = copies.pattern("customer_ledger_entry", "voucher_id = 1")
        self.payment = copies.pattern("customer_ledger_entry", "voucher_id = 2")
        self.state = copies.pattern("customer_entry_state", "entry_id = 1")
        self.initial = copies.pattern("detailed_entry", "kind = 'initial'")
        self.settled = copies.pattern("detailed_entry", "kind = 'settlement'")
        self.settlement = copies.pattern("settlement", "id = 1")
        self.pair = copies.pattern("settlement_pair", "id = 1")
        self.newest: dict[int, str] = {}

    def flush(self) -> None:
        """Write what was gathered."""
        for table in self.ORDER:
            self.copies.insert(table, self.rows[table])
            self.rows[table] = []

    def finish(self) -> None:
        """The number series know what was drawn."""
        for year in YEARS:
            self.copies.base.execute("update number_series_line set last_used = ?, last_date = ? where id = ?", (
                self.used[year], self.newest.get(year, f"{year}-01-02"), self.voucher[year]["series_line_id"]))

    def open(self, customer: int, amount: int, day: date, no: int) -> tuple[int, _Row]:
        """An invoice that nobody paid."""
        return self._entry(self.entry, customer, amount, day, f"{day.year}-{no:07d}")

    def closed(self, customer: int, amount: int, day: date, paid: date, no: int) -> None:
        """An invoice, its payment, and the settlement of both on the day of the payment."""
        debit, state = self._entry(self.entry, customer, amount, day, f"{day.year}-{no:07d}")
        credit, other = self._entry(self.payment, customer, -amount, paid, f"B{no:07d}")
        settlement, pair = self.copies.number("settlement"), self.copies.number("settlement_pair")
        self.rows["settlement"].append(self.settlement | {"id": settlement, "posting_date": str(paid)})
        self.rows["settlement_pair"].append(self.pair | {
            "id": pair, "settlement_id": settlement, "debit_entry_id": debit, "credit_entry_id": credit, "amount": amount,
            "counter_amount": amount, "accounting_amount": amount})
        for entry, value, row, by in ((debit, -amount, state, credit), (credit, amount, other, debit)):
            self.rows["detailed_entry"].append(self.settled | {
                "id": self.copies.number("detailed_entry"), "entry_id": entry, "customer_id": customer, "posting_date": str(paid),
                "amount": value, "accounting_amount": value, "pair_id": pair})
            row.update(remaining=0, remaining_accounting=0, last_detail_on=str(paid), open_until=str(paid), closed_on=str(paid),
                       closed_by_id=by, last_settled_on=str(paid))

    def _entry(self, pattern: _Row, customer: int, amount: int, day: date, number: str) -> tuple[int, _Row]:
        voucher, entry, written = self._voucher(day), self.copies.number("customer_ledger_entry"), str(day)
        control = 0
        for line, sign in zip(self.lines, (1, -1), strict=True):
            key = self.copies.number("general_ledger_entry")
            control = control or key
            self.rows["general_ledger_entry"].append(line | {
                "id": key, "voucher_id": voucher, "posting_date": written, "amount": sign * amount,
                "accounting_amount": sign * amount, "customer_id": customer if line["customer_id"] else None})
        self.rows["customer_ledger_entry"].append(pattern | {
            "id": entry, "customer_id": customer, "document_no": number, "document_key": number.replace("-", ""),
            "posting_date": written, "document_date": written, "voucher_id": voucher, "amount": amount,
            "accounting_amount": amount})
        state = self.state | {
            "entry_id": entry, "customer_id": customer, "posting_date": written, "remaining": amount,
            "remaining_accounting": amount, "last_detail_on": written, "open_until": "9999-12-31", "closed_on": None,
            "closed_by_id": None, "last_settled_on": None, "due_date": str(day + timedelta(days=30)), "base_date": written}
        self.rows["customer_entry_state"].append(state)
        self.rows["detailed_entry"].append(self.initial | {
            "id": self.copies.number("detailed_entry"), "entry_id": entry, "customer_id": customer, "posting_date": written,
            "amount": amount, "accounting_amount": amount, "voucher_id": voucher, "gl_entry_id": control})
        return entry, state

    def _voucher(self, day: date) -> int:
        year = day.year
        self.used[year] += 1
        self.newest[year] = max(self.newest.get(year, ""), str(day))
        key = self.copies.number("voucher")
        period = next(p[0] for p in self.periods if p[1] <= str(day) <= p[2])
        self.rows["voucher"].append(self.voucher[year] | {
            "id": key, "number": f"OPN-{year}-{self.used[year]:06d}", "posting_date": str(day), "document_date": str(day),
            "period_id": period})
        return key
