"""A revaluation of ten thousand open entries, worked out and posted, beside bare SQLite inserting the same rows (REV-016)."""

import shutil
import time
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from sqlalchemy import select

from app.core.enums import EntryType, VoucherSource
from app.core.roles import AccountRole
from app.models.accounts import ExchangeRate, RateType
from app.models.customers import Customer
from app.rules.ledger import Contra, Conversion, Heading, PlannedEntry, VoucherPlan, entry_voucher
from app.services import posting, revaluation
from app.services.desk import Desk
from benchmarks import Measured, Size, company, promise
from benchmarks.posting import bare

TRANSACTIONS = 10_000
RATE = Decimal("0.95")


def foreign(desk: Desk, count: int) -> None:
    """So many open invoices in dollars, ten to a voucher, and a rate of today."""
    office, day = company.Office(desk), company.TODAY - timedelta(20)
    with desk.writing("bench.foreign") as unit:
        session = unit.session
        kind = session.scalars(select(RateType.id).where(RateType.company_id == desk.company_id,
                                                         RateType.code == "DEFAULT")).one()
        session.add(ExchangeRate(company_id=desk.company_id, rate_type_id=kind, from_currency="USD", to_currency="EUR",
                                 valid_from=company.TODAY, direction="accounting_per_foreign", value=Decimal("0.93"),
                                 source="manual", imported_at=desk.clock.now()))
        customers = session.scalars(select(Customer.id).limit(500)).all()
        plans = []
        for start in range(0, count, 10):
            like = office.plan(customers[start % len(customers)], 100_00, "X", day).entries[0]
            entries = [replace(like, entry_type=EntryType.INVOICE, document_no=f"USD{n}", amount=100_00 + n,
                               accounting_amount=Conversion(RATE).value(100_00 + n), rate=RATE)
                       for n in range(start, min(start + 10, count))]
            plans.append(voucher(entries, office))
        posting.post_all(desk, unit, plans)


def voucher(entries: list[PlannedEntry], office: company.Office) -> VoucherPlan:
    """An opening voucher in dollars."""
    day = company.TODAY - timedelta(20)
    total = sum(entry.amount for entry in entries)
    return entry_voucher(Heading(VoucherSource.OPN, day, day, "USD", "Opening"), entries,
                         [Contra(office.contra, AccountRole.OPENING, -total)], Conversion(RATE), office.penny)


def revalue(path: Path, count: int) -> float:
    """Simulate and post; seconds."""
    desk = company.opened(path)
    start = time.perf_counter()
    found = revaluation.simulate(desk, revaluation.Wanted(company.TODAY))
    assert found.value is not None and len(found.value.rows) == count, found.problems
    done = revaluation.post(desk, found.value)
    assert done.value is not None, done.problems
    seconds = time.perf_counter() - start
    desk.file.close()
    return seconds


@promise("revaluation of 10,000 open transactions", ratio=16, seconds=10)
def run(size: Size) -> Measured:
    """Simulated, worked out again inside the transaction, compared, and posted with a pair of ledger lines for each."""
    count = min(TRANSACTIONS, size.open_entries // 10 * 10)
    original = company.company(size)
    mine, theirs = original.with_name("revalued.tegoed"), original.with_name("bare-revalued.tegoed")
    shutil.copyfile(original, mine)
    desk = company.opened(mine)
    foreign(desk, count)
    desk.file.close()
    shutil.copyfile(mine, theirs)
    ours = revalue(mine, count)
    theirs_took = bare(theirs, mine)
    mine.unlink()
    theirs.unlink()
    return Measured(ours, theirs_took, count)
