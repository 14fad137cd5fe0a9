"""A payment journal of 5,000 marked lines checked and posted, against bare SQLite inserting the same rows."""

import shutil
import time
from pathlib import Path

from sqlalchemy import insert, select

from app.core.roles import AccountRole
from app.models.accounts import RoleAccount
from app.models.company import CompanyBankAccount
from app.models.journals import JournalLine
from app.models.ledger import CustomerEntryState
from app.models.settlement_marks import SettlementMark
from app.models.types import FOR_EVER
from app.services import payments
from app.services.desk import Desk
from app.services.payments import Changed, Line
from benchmarks import Measured, Size, company, posting, promise


def journal(desk: Desk, count: int) -> int:
    """A kept journal that pays `count` open invoices in full, each marked."""
    with desk.reading() as session:
        state = CustomerEntryState
        bank = session.scalars(select(CompanyBankAccount.id)).first()
        account = session.scalars(select(RoleAccount.account_id).where(RoleAccount.role == AccountRole.BANK)).first()
        found = session.execute(select(state.entry_id, state.customer_id, state.remaining).where(
            state.company_id == 1, state.open_until == FOR_EVER, state.remaining > 0).limit(count)).all()
    offset = ("bank", bank) if bank is not None else ("ledger", account or 0)
    lines = [Line(no, None, company.TODAY, row.customer_id, "", 0, row.remaining, "EUR", offset, payment_reference=f"B{no}")
             for no, row in enumerate(found, 1)]
    kept = payments.keep(desk, None, Changed([*enumerate(lines)])).value
    assert kept is not None
    with desk.writing("bench.mark") as unit:
        ids = unit.session.scalars(select(JournalLine.id).where(JournalLine.journal_id == kept.journal_id)
                                   .order_by(JournalLine.no))
        unit.session.execute(insert(SettlementMark), [{
            "company_id": 1, "line_id": line, "entry_id": row.entry_id, "remaining_then": row.remaining, "use": "normal",
            "full": False, "keep_open": False, "primary": False, "created_at": desk.clock.now(), "created_by_id": 1,
        } for line, row in zip(ids, found, strict=True)])
    return kept.journal_id


def pay(path: Path, count: int) -> tuple[float, float]:
    """Seconds of checking and of posting a journal of `count` lines."""
    desk = company.opened(path)
    made = journal(desk, count)
    start = time.perf_counter()
    keys = frozenset(p.key or "" for p in payments.check(desk, made))
    checked = time.perf_counter()
    done = payments.post(desk, made, confirmed=keys)
    ended = time.perf_counter()
    assert done.value is not None and len(done.value.entries) == count, done.problems[:3]
    desk.file.close()
    return checked - start, ended - checked


@promise("a payment journal checked and posted", ratio=6, rate=1_000)
def payment_journal(size: Size) -> Measured:
    """Five thousand receipts with their marks: every check of PAY-40 and 41, vouchers, settlements, numbers."""
    count = min(5_000, size.open_entries // 4)
    original = company.company(size)
    mine, theirs = original.with_name("journal.tegoed"), original.with_name("journal-bare.tegoed")
    shutil.copyfile(original, mine)
    shutil.copyfile(original, theirs)
    _checked, ours = pay(mine, count)
    bare = posting.bare(theirs, mine)
    mine.unlink()
    theirs.unlink()
    return Measured(ours, bare, count)
