"""A fiscal year of a small company is closed month by month through the services, and then as a year (closing 1, CLS-010)."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.enums import PeriodState, VoucherSource
from app.models.closing import CloseRecord
from app.models.customers import Customer
from app.rules.closing.catalogue import Kind
from app.services import ledger, periods
from app.services.closing import checklist, deciding, dossier, schedules
from app.services.closing.locking import lock
from app.storage import verify
from tests.services.closing.closer import WHY, Closer
from tests.services.sales import trade


def month_end(month: int) -> date:
    return date(2026 + month // 12, month % 12 + 1, 1) - timedelta(1)


@pytest.fixture
def office(tmp_path: Path) -> Closer:
    """A company with one customer who pays late, on the first of January 2026."""
    made = Closer(trade.trade(tmp_path / "year.tegoed", "NL", date(2026, 1, 2)))
    made.office.customer("De Vries")
    return made


@pytest.mark.rule("CLS-020", "CLS-022", "CLS-030", "CLS-064", "CLS-070", "CLS-072", "CLS-010")
def test_a_year_is_closed_month_by_month_and_then_as_a_whole(office: Closer, tmp_path: Path) -> None:
    with office.desk.reading() as session:
        customer = session.scalars(select(Customer.id)).one()
    ages = []
    for month in range(1, 13):
        end = month_end(month)
        sold = office.on(end)
        sold.office.post(sold.office.draft(customer, sold.office.line(1, "8000", str(100 * month)), day=end))
        closer = office.on(end + timedelta(3))
        assert closer.schedule() == schedules.current(closer.desk)
        assert month > 1 or not lock(closer.desk, closer.schedule()).done  # nobody has looked at anything yet
        closer = closer.ready()
        ages.append(closer.row("REM", fresh=False).age)
        done = closer.lock()
        assert done.value is not None, done.problems
        with closer.desk.reading() as session:
            assert ledger.check_date(session, closer.desk, end, VoucherSource.FTI)[0].code == "CLS-005-on-hold"
    assert ages == [0, 0, *range(1, 11)] or ages == list(range(12))  # what nobody reminds of grows older month by month
    held = [p for p in periods.periods(closer.desk) if p.year == "2026"]
    assert {p.status for p in held} == {PeriodState.ON_HOLD}

    year = dict((name, key) for key, name in schedules.candidates(closer.desk, Kind.YEAR))["2026"]
    whole = schedules.create(closer.desk, year, Kind.YEAR).value
    assert whole is not None
    shown = closer.evaluated(schedule=whole)
    assert next(r for r in shown.rows if r.code == "LCK").status == "done"  # its months are locked
    for row in shown.rows:
        if not row.hard and row.count and row.code != "ESS":
            assert deciding.accept(closer.desk, row.id, WHY).done
    shown = closer.evaluated(schedule=whole)
    assert deciding.sign_off(closer.desk, [r.id for r in shown.rows if r.code in ("REV", "ESL", "REC")]).value == 3
    done = lock(closer.desk, whole)
    assert done.value is not None, done.problems
    assert dossier.write(closer.desk, whole, tmp_path).value == tmp_path / "Close dossier MAIN 2026.zip"
    with closer.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(CloseRecord)) == 13
        assert verify.prove(session) == []
    final = checklist.checklist(closer.desk, whole)
    assert final is not None and final.tiles.remaining == 0
