"""A fiscal year of the demo company is closed month by month, and then as a year (closing 1, CLS-010)."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.clock import FixedClock
from app.core.enums import PeriodState, Source, VoucherSource
from app.models.archive import ArchivedDocument
from app.models.closing import CloseRecord
from app.models.customers import Customer
from app.rules.closing.catalogue import Kind
from app.services import ageing, demo, desks, ledger, periods, proofs, revaluation
from app.services.closing import checklist, deciding, dossier, moving, reconciling, schedules
from app.services.closing.locking import lock
from app.services.closing.shown import Checklist
from app.services.revaluation import Wanted
from app.storage.company_file import CompanyFile
from tests.services.closing.closer import WHY, Closer
from tests.services.closing.test_closing_evaluators import drafted
from tests.services.sales.trade import Trade

TODAY = date(2026, 1, 5)
"""Everything of 2025 is posted; nobody has closed a month yet."""
SIGNED = ("REV", "ESL", "REC")
LATE = 6
"""In June somebody still writes invoices while the month is being closed."""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Closer:
    """The demo company on the fifth of January 2026, begun with its fiscal year."""
    monkeypatch.setattr(demo, "MONTHS", 12)
    clock, path = FixedClock.on(TODAY), tmp_path / "demo.tegoed"
    demo.make(path, clock=clock)
    return Closer(Trade(desks.first(CompanyFile.open(path, clock=clock), clock, Source.WINDOW, "nl", "nl_NL")))


def stands_open(shown: Checklist, *, hard: bool) -> set[str]:
    """Tasks with something outstanding, but for the lock itself."""
    return {row.code for row in shown.rows if row.count and row.hard == hard and row.code not in ("LCK", "ESS")}


def revalued(office: Closer, day: date) -> None:
    """The run of a month end."""
    found = revaluation.simulate(office.desk, Wanted(day))
    assert found.value is not None, found.problems
    asked = frozenset(p.key for p in found.problems if p.key)
    done = revaluation.post(office.desk, found.value, confirmed=asked | {f"MST-033-{day}"})
    assert done.done, done.problems


def finished(office: Closer, schedule: int, day: date) -> None:
    """What is left is done in the windows it is done in, accepted with a comment where that is allowed, and signed."""
    if "REV" in stands_open(office.evaluated(schedule=schedule), hard=True):
        revalued(office, day)
    ageing.keep(office.desk, ageing.Question(day))
    office.back_up()
    shown = office.evaluated(schedule=schedule)
    assert stands_open(shown, hard=True) == set()
    for row in shown.rows:
        if row.code in stands_open(shown, hard=False):
            assert deciding.accept(office.desk, row.id, f"{row.code}: {WHY}").done
    rows = {row.code: row.id for row in office.evaluated(*SIGNED, schedule=schedule).rows}
    assert deciding.sign_off(office.desk, [rows[code] for code in SIGNED if code != "REC"]).done
    assert reconciling.sign_off(office.desk, reconciling.reconcile(office.desk, day), [rows["REC"]]).done


def late_invoices(office: Closer, schedule: int, day: date) -> None:
    """Two drafts of the month turn a signed task to changed: one is posted, the other is moved to the first open day."""
    with office.desk.reading() as session:
        customer = session.scalars(select(Customer.id).order_by(Customer.number)).first()
    rows = {row.code: row for row in office.evaluated("JOB", "RCI", "FTI", schedule=schedule).rows}
    assert deciding.sign_off(office.desk, [rows[code].id for code in ("JOB", "RCI", "FTI")]).done
    posted, moved = (drafted(office, day, customer=customer) for _n in range(2))
    row = next(r for r in office.evaluated("FTI", schedule=schedule).rows if r.code == "FTI")
    assert (row.count, row.recheck) == (2, True)
    assert "CLS-070-recheck" in {p.code for p in lock(office.desk, schedule).problems}
    office.office.post_id(posted)
    assert moving.move(office.desk, [moved], TODAY).done
    assert not next(r for r in office.evaluated("FTI", schedule=schedule).rows if r.code == "FTI").recheck


@pytest.mark.rule("CLS-020", "CLS-022", "CLS-030", "CLS-034", "CLS-064", "CLS-070", "CLS-072", "CLS-010")
def test_a_year_of_the_demo_company_is_closed_month_by_month_and_then_as_a_whole(office: Closer, tmp_path: Path) -> None:
    first = dict((name, key) for key, name in schedules.candidates(office.desk, Kind.MONTH))["2025-01"]
    schedule = schedules.create(office.desk, first).value
    ages = []
    for month in range(1, 13):
        assert schedule is not None
        end = date(2025 + month // 12, month % 12 + 1, 1) - timedelta(1)
        refused = lock(office.desk, schedule)
        assert refused.value is None and {"CLS-070-signature", "CLS-070-hard"} <= {p.code for p in refused.problems}
        if month == LATE:
            late_invoices(office, schedule, end)
        finished(office, schedule, end)
        ages.append(next(r.age for r in office.evaluated("CLR", schedule=schedule).rows if r.code == "CLR"))
        done = lock(office.desk, schedule)
        assert done.value is not None, (month, done.problems)
        with office.desk.reading() as session:
            assert ledger.check_date(session, office.desk, end, VoucherSource.FTI)[0].code == "CLS-005-on-hold"
        schedule = done.value.next_id
    assert ages == list(range(12))  # the bank that is never reconciled grows older month by month
    assert {p.status for p in periods.periods(office.desk) if p.year == "2025"} == {PeriodState.ON_HOLD}

    year = dict((name, key) for key, name in schedules.candidates(office.desk, Kind.YEAR))["2025"]
    whole = schedules.create(office.desk, year, Kind.YEAR).value
    assert whole is not None
    assert next(r.status for r in office.evaluated(schedule=whole).rows if r.code == "LCK") == "done"  # its months are locked
    finished(office, whole, date(2025, 12, 31))
    done = lock(office.desk, whole)
    assert done.value is not None, done.problems
    assert dossier.write(office.desk, whole, tmp_path).value == tmp_path / "Afsluitdossier MOL 2025.zip"
    with office.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(CloseRecord)) == 13
        assert session.scalar(select(func.count()).where(ArchivedDocument.kind == reconciling.KIND)) == 13
    assert [proof.id for proof in proofs.run(office.desk) if not proof.holds] == [] and proofs.chain(office.desk) is None
    final = checklist.checklist(office.desk, whole)
    assert final is not None and final.tiles.remaining == 0
