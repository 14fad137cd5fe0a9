"""A batch of five-line invoices posted, each in its own transaction, against bare SQLite inserting the same rows the same way."""

import shutil
import sqlite3
import tempfile
import time
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from app.core.enums import Source
from app.models.accounts import ItemVatGroup
from app.models.customers import CustomerGroup
from app.models.invoices import SalesInvoice
from app.models.products import Product
from app.services import companies, customers, desks
from app.services.desk import Desk
from app.services.sales import invoice_posting, invoices
from app.services.sales.books import Books
from app.services.sales.defaults import head_for, line_for
from app.services.sales.document import Document, Kind, renumbered
from app.storage.company_file import CompanyFile
from benchmarks import Measured, Size, promise
from benchmarks.company import CLOCK, TODAY

TABLES = ("voucher", "general_ledger_entry", "customer_ledger_entry", "customer_entry_state", "detailed_entry", "vat_entry",
          "invoice_instalment", "accounting_distribution", "audit_payload", "audit_record")
CUSTOMERS, PRODUCTS = 50, 5


def office(path: Path) -> Desk:
    """A Dutch company that may invoice, with customers and products."""
    file = CompanyFile.create(path, clock=CLOCK)
    spec = companies.NewCompany("Groothandel", "NL", street="Kade", number="1", postcode="8011 AA", city="Zwolle",
                                vat_number="NL123456782B90", registration=("kvk", "12345678"), iban="NL91ABNA0417164300")
    companies.create_company(file, spec, user_name="Anna", clock=CLOCK)
    desk = desks.first(file, CLOCK, Source.WINDOW, "nl", "nl_NL")
    with desk.writing("benchmark.setup") as unit:
        group = unit.session.scalars(select(CustomerGroup)).first()
        standard = unit.session.scalars(select(ItemVatGroup.id).where(ItemVatGroup.code == "STD")).one()
        assert group is not None
        for n in range(CUSTOMERS):
            customers.write(unit.session, desk, None, customers.proposed(desk, group.id) | {
                "name": f"Klant {n}", "group_id": group.id, "street": "Dorpsstraat", "number_": str(n), "postcode": "1234 AB",
                "city": "Zwolle", "country_code": "NL"})
        unit.session.add_all(Product(company_id=desk.company_id, number=f"B{n}", names={"nl": f"Artikel {n}"}, unit_code="C62",
                                     price=Decimal("9.95") + n, price_currency="EUR", item_vat_group_id=standard)
                             for n in range(PRODUCTS))
    return desk


def drafts(desk: Desk, count: int) -> list[int]:
    """So many drafts of five lines; their ids."""
    own = {"kind": "free_text", "document_date": TODAY, "posting_date": TODAY, "vat_date": TODAY, "delivery_date": TODAY}
    with desk.writing("benchmark.drafts") as unit:
        session, books = unit.session, Books(unit.session, desk)
        products = session.scalars(select(Product.id).where(Product.number.like("B%"))).all()
        ready = []
        for customer in range(1, CUSTOMERS + 1):
            head = head_for(session, desk, customer, TODAY)
            assert head is not None
            ready.append(Document(Kind.INVOICE, head, own, renumbered(
                line_for(session, desk, head, day=TODAY, product_id=product, quantity=Decimal(n), books=books)
                for n, product in enumerate(products, 1))))
        return [invoices.keep(unit, desk, ready[n % CUSTOMERS], books) for n in range(count)]


def _bare(path: Path, posted: Path, count: int) -> float:
    """The rows that posting added, inserted by bare SQLite in as many transactions, the drafts updated."""
    before = sqlite3.connect(path, isolation_level=None)
    before.execute("pragma journal_mode = wal")
    before.execute("pragma synchronous = full")
    after = sqlite3.connect(f"file:{posted}?mode=ro", uri=True)
    rows: dict[str, list[list[tuple[object, ...]]]] = {}
    for table in TABLES:
        newest = before.execute(f"select coalesce(max(rowid), 0) from {table}").fetchone()[0]
        found = after.execute(f"select * from {table} where rowid > ? order by rowid", (newest,)).fetchall()
        share = -(-len(found) // count)
        rows[table] = [found[n * share:(n + 1) * share] for n in range(count)]
    posted_rows = "select number, voucher_id, id from sales_invoice where state = 'posted' order by voucher_id"
    numbers = after.execute(posted_rows).fetchall()
    before.execute("pragma foreign_keys = off")
    start = time.perf_counter()
    for n in range(count):
        before.execute("begin immediate")
        for table in TABLES:
            if rows[table][n]:
                marks = ", ".join("?" * len(rows[table][n][0]))
                before.executemany(f"insert into {table} values ({marks})", rows[table][n])
        before.execute("update sales_invoice set number = ?, voucher_id = ?, state = 'posted' where id = ?", numbers[n])
        before.execute("commit")
    seconds = time.perf_counter() - start
    before.close()
    after.close()
    return seconds


@promise("five-line invoices posted, one impossible", ratio=15, rate=100)
def batch(size: Size) -> Measured:
    """A thousand drafts of five lines; one cannot be posted and is listed, the others are."""
    count = max(20, min(1_000, size.open_entries // 20))
    folder = Path(tempfile.mkdtemp(prefix="tegoed-invoices-"))
    desk = office(folder / "invoices.tegoed")
    ids = drafts(desk, count)
    bad = ids[count // 2]
    with desk.writing("benchmark.break") as unit:
        unit.session.get_one(SalesInvoice, bad).currency = "USD"
    desk.file.close()
    shutil.copyfile(folder / "invoices.tegoed", folder / "bare.tegoed")
    again = desks.first(CompanyFile.open(folder / "invoices.tegoed", clock=CLOCK), CLOCK, Source.WINDOW, "nl", "nl_NL")
    start = time.perf_counter()
    made = invoice_posting.post_many(again, ids)
    seconds = time.perf_counter() - start
    again.file.close()
    assert (len(made.posted), [line.invoice_id for line in made.failed]) == (count - 1, [bad])
    bare = _bare(folder / "bare.tegoed", folder / "invoices.tegoed", count - 1)
    shutil.rmtree(folder)
    return Measured(seconds, bare, count - 1)
