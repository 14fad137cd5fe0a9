"""Posting with settlement: payments of open invoices in one unit of work, against bare SQLite inserting the same rows."""

import shutil
import sqlite3
import time
from pathlib import Path

from sqlalchemy import select

from app.models.ledger import CustomerEntryState
from app.models.types import FOR_EVER
from app.rules import settlement as rules
from app.services import ledger, posting
from benchmarks import Measured, Size, company, promise

TABLES = ("voucher", "general_ledger_entry", "customer_ledger_entry", "customer_entry_state", "settlement", "settlement_pair",
          "detailed_entry", "audit_payload", "audit_record")


def pay(path: Path, count: int) -> float:
    """Pay `count` open invoices in full; seconds."""
    desk = company.opened(path)
    office = company.Office(desk)
    with desk.reading() as session:
        state = CustomerEntryState
        found = session.execute(select(state.entry_id, state.customer_id, state.remaining).where(
            state.company_id == 1, state.open_until == FOR_EVER).limit(count)).all()
    start = time.perf_counter()
    with desk.writing("payment.post") as unit:
        paid = posting.post_all(desk, unit, [office.plan(customer, -amount, f"PAY{no}", company.TODAY)
                                             for no, (_entry, customer, amount) in enumerate(found)])
        pairs = [(row.entry_id, done.entry_ids[0], row.remaining) for row, done in zip(found, paid, strict=True)]
        entries: dict[int, rules.OpenEntry] = {}
        for at in range(0, len(pairs), 400):
            entries |= ledger.open_entries(unit.session, [key for pair in pairs[at:at + 400] for key in pair[:2]])
        accounts, _missing = ledger.settlement_accounts(unit.session, 1, "EUR")
        assert accounts is not None
        posting.post_all(desk, unit, [rules.settle(entries[debit], entries[credit], amount, company.TODAY, accounts)
                                      for debit, credit, amount in pairs])
    seconds = time.perf_counter() - start
    desk.file.close()
    return seconds


def bare(path: Path, posted: Path) -> float:
    """The rows that posting added, inserted by bare SQLite into the file as it was; the changed states updated."""
    before = sqlite3.connect(path, isolation_level=None)
    before.execute("pragma journal_mode = wal")
    before.execute("pragma synchronous = full")
    after = sqlite3.connect(f"file:{posted}?mode=ro", uri=True)
    rows: dict[str, list[tuple[object, ...]]] = {}
    for table in TABLES:
        newest = before.execute(f"select coalesce(max(rowid), 0) from {table}").fetchone()[0]
        rows[table] = after.execute(f"select * from {table} where rowid > ?", (newest,)).fetchall()
    changed = after.execute(
        "select remaining, remaining_accounting, last_detail_on, open_until, closed_on, closed_by_id, entry_id "
        "from customer_entry_state where closed_on = ?", (str(company.TODAY),)).fetchall()
    start = time.perf_counter()
    before.execute("begin immediate")
    for table in TABLES:
        if rows[table]:
            marks = ", ".join("?" * len(rows[table][0]))
            before.executemany(f"insert into {table} values ({marks})", rows[table])
    before.executemany("update customer_entry_state set remaining = ?, remaining_accounting = ?, last_detail_on = ?, "
                       "open_until = ?, closed_on = ?, closed_by_id = ? where entry_id = ?", changed)
    before.execute("commit")
    seconds = time.perf_counter() - start
    before.close()
    after.close()
    return seconds


@promise("payments posted and settled in one unit", ratio=6, rate=1_000)
def payments(size: Size) -> Measured:
    """Five thousand payments, each settling an invoice."""
    count = min(5_000, size.open_entries // 2)
    original = company.company(size)
    mine, theirs = original.with_name("posted.tegoed"), original.with_name("bare.tegoed")
    shutil.copyfile(original, mine)
    shutil.copyfile(original, theirs)
    ours = pay(mine, count)
    theirs_took = bare(theirs, mine)
    mine.unlink()
    theirs.unlink()
    return Measured(ours, theirs_took, count)
