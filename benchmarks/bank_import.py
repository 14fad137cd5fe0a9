"""A bank statement of 5,000 lines imported and matched in a company file, against bare SQLite inserting the same rows."""

import shutil
import sqlite3
import time
from pathlib import Path

from sqlalchemy import select

from app.core.identifiers import compact
from app.core.roles import AccountRole
from app.models.accounts import RoleAccount
from app.models.company import CompanyBankAccount
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.services import bank
from app.services.bank import Files
from app.services.desk import Desk
from benchmarks import Measured, Size, company, promise

IBAN = "NL91ABNA0417164300"
TABLES = ("archive_content", "bank_import", "bank_statement", "bank_statement_line", "bank_statement_line_state", "bank_proposal",
          "bank_proposal_item")


def own_account(desk: Desk) -> None:
    """A bank account of the company, if it has none."""
    with desk.writing("bench.bank") as unit:
        if unit.session.scalars(select(CompanyBankAccount.id).where(CompanyBankAccount.iban == IBAN)).first() is None:
            account = unit.session.scalars(select(RoleAccount.account_id).where(RoleAccount.role == AccountRole.BANK)).first()
            unit.session.add(CompanyBankAccount(company_id=desk.company_id, holder="Bench", iban=IBAN, currency="EUR",
                                                account_id=account))


def statement(desk: Desk, count: int) -> bytes:
    """An MT940 file: half of the lines name their invoice, a quarter only the payer, the others nothing that is known."""
    with desk.reading() as session:
        entry, state = CustomerLedgerEntry, CustomerEntryState
        found = session.execute(
            select(entry.document_no, Customer.name, state.remaining).join(state, state.entry_id == entry.id)
            .join(Customer, Customer.id == entry.customer_id)
            .where(state.company_id == desk.company_id, state.open_until == FOR_EVER, state.remaining > 0).limit(count)).all()
    day = f"{company.TODAY:%y%m%d}"
    lines, total = [":20:BENCH", f":25:{IBAN}", ":28C:1/1", f":60F:C{day}EUR0,00"], 0
    for n, (number, name, amount) in enumerate(found):
        total += amount
        said = (f"Betaling factuur {number}", f"Betaling factuur {number}", f"met dank {name}", f"overschrijving {n}")[n % 4]
        lines += [f":61:{day}{day[2:]}C{amount // 100},{amount % 100:02d}NTRFNONREF//B{n:08d}",
                  f":86:/NAME/{name}/REMI/USTD//{said}/"]
    lines.append(f":62F:C{day}EUR{total // 100},{total % 100:02d}")
    return "\r\n".join([*lines, "-"]).encode()


def take_in(path: Path, count: int) -> float:
    """Seconds of importing and matching a statement of `count` lines."""
    desk = company.opened(path)
    own_account(desk)
    content = statement(desk, count)
    start = time.perf_counter()
    done = bank.accept_files(desk, Files((("bench.sta", content),)))
    assert done.value is not None and done.value.new == count, done.problems[:3]
    found = bank.match(desk)
    ended = time.perf_counter()
    assert found.value is not None and found.value.high + found.value.medium >= count // 3, found
    desk.file.close()
    return ended - start


def bare(path: Path, matched: Path) -> float:
    """Seconds bare SQLite takes to look up the number of every line and to insert the same rows."""
    before = sqlite3.connect(path, isolation_level=None)
    before.execute("pragma journal_mode = wal")
    before.execute("pragma synchronous = full")
    before.execute("pragma foreign_keys = off")
    after = sqlite3.connect(f"file:{matched}?mode=ro", uri=True)
    rows = {table: after.execute(f"select * from {table}").fetchall() for table in TABLES}
    said = [text for (text,) in after.execute("select remittance from bank_statement_line")]
    start = time.perf_counter()
    for text in said:
        for word in text.split():
            before.execute("select e.*, s.* from customer_ledger_entry e join customer_entry_state s on s.entry_id = e.id "
                           "where e.company_id = 1 and e.document_key = ?", (compact(word),)).fetchall()
    before.execute("begin immediate")
    for table in TABLES:
        if rows[table]:
            before.executemany(f"insert or ignore into {table} values ({', '.join('?' * len(rows[table][0]))})", rows[table])
    before.execute("commit")
    seconds = time.perf_counter() - start
    before.close()
    after.close()
    return seconds


@promise("a bank statement imported and matched in a company file", ratio=30, seconds=10)
def bank_import(size: Size) -> Measured:
    """Five thousand lines read, compared with what is kept, written, matched with everything open, proposals kept."""
    count = min(5_000, size.open_entries // 4)
    original = company.company(size)
    mine, theirs = original.with_name("statement.tegoed"), original.with_name("statement-bare.tegoed")
    shutil.copyfile(original, mine)
    shutil.copyfile(original, theirs)
    ours = take_in(mine, count)
    plain = bare(theirs, mine)
    mine.unlink()
    theirs.unlink()
    return Measured(ours, plain, count)
