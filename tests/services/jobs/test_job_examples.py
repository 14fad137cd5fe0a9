"""The worked examples of the chapter: catching up after six days, a power loss in the middle of forty drafts (JOB-015, 021)."""

import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from app.core.clock import FixedClock
from app.core.enums import PeriodState
from app.jobs.scheduler import Scheduler
from app.models.ageing import AgingSnapshot, AgingSnapshotCustomer
from app.models.company import FiscalPeriod, PeriodStatus
from app.models.credit import CustomerCredit, CustomerStatistic
from app.models.invoices import RecurringOccurrence, SalesInvoice
from app.models.jobs import JobAttempt, JobItem, JobRun
from app.services import backups
from app.services.corrections import settle
from app.services.desk import Desk
from app.services.jobs import definitions
from app.services.jobs.starting import With
from app.services.sales import daily
from app.settings import BACKUP_FOLDER, ProgramSettings
from tests.services.sales import trade
from tests.services.sales.test_recurring import assigned
from tests.services.sales.trade import Trade
from tests.storage.given import Office

FRIDAY, THURSDAY = datetime(2026, 2, 27, 16, 0, tzinfo=UTC), datetime(2026, 3, 5, 8, 0, tzinfo=UTC)
"""17:00 and 09:00 in Amsterdam."""


def at(office: Trade, moment: datetime) -> Desk:
    """The desk at a moment."""
    office.file.clock = FixedClock(moment)
    return replace(office.desk, clock=office.file.clock, work_date=None)


def start_up(desk: Desk, own: ProgramSettings) -> dict[str, list[tuple[str, str]]]:
    """Everything that is due: by job the business dates and states of its runs."""
    found: dict[str, list[tuple[str, str]]] = {}
    for work, outcome in Scheduler(desk, With(own)).run_all():
        assert outcome.value is not None, (work.definition.name, outcome.problems)
        with desk.reading() as session:
            row = session.get_one(JobRun, outcome.value.run_id)
        found.setdefault(work.definition.name, []).append((f"{row.business_date:%d-%m}", row.state))
    return found


@pytest.fixture
def own(tmp_path: Path) -> ProgramSettings:
    """Settings with a folder for backups."""
    made = ProgramSettings(tmp_path / "own.json")
    made.set(BACKUP_FOLDER, str(tmp_path / "backups"))
    return made


@pytest.mark.rule("JOB-021", "JOB-020", "JOB-002", "BLK-11")
def test_after_six_days_each_job_catches_up_in_its_own_way(dutch: Trade, own: ProgramSettings) -> None:
    jansen, vries = dutch.customer("Jansen"), dutch.customer("De Vries")
    for customer, ends in ((jansen, date(2026, 2, 28)), (vries, date(2026, 3, 3))):
        dutch.change(CustomerCredit, customer, credit_limit=500_00, expires_on=ends)
    assigned(dutch, vries, date(2026, 1, 1), "Rent")
    assigned(dutch, vries, date(2026, 1, 5), "Week", unit="week")
    friday = at(dutch, FRIDAY)
    dutch.post(dutch.draft(jansen, dutch.line(1, "8000", "100"), day=date(2026, 2, 20)))
    assert daily.switch(friday, True).done
    start_up(friday, own)
    thursday = at(dutch, THURSDAY)
    ran = start_up(thursday, own)
    today = [("05-03", "finished")]
    assert {code: ran.get(code) for code in ("BKP", "LIM", "BAL", "RCI", "STA", "AGE", "CLO", "PRM")} == dict.fromkeys(
        ("BKP", "LIM", "BAL", "RCI", "STA", "AGE", "CLO", "PRM"), today)
    assert ran["RSK"] == [("01-03", "finished")], "the run of the first of the month, with its date"
    assert list(ran) == sorted(ran, key=[j.job.code for j in definitions.all_(thursday)].index)
    with thursday.reading() as session:
        ended = session.scalars(select(JobItem).where(JobItem.job_code == "credit/LIM").order_by(JobItem.id)).all()
        assert [i.key.split("/")[-1] for i in ended] == ["2026-02-28", "2026-03-03"]
        made = session.scalars(select(RecurringOccurrence.occurrence).order_by(RecurringOccurrence.occurrence)).all()
        assert made == [date(2026, 3, 1), date(2026, 3, 2)]
        kept = session.execute(select(AgingSnapshot.as_of, AgingSnapshot.kind).order_by(AgingSnapshot.id)).all()
        assert [tuple(k) for k in kept][-2:] == [(date(2026, 2, 28), "month_end"), (date(2026, 3, 5), "daily")]
        assert date(2026, 2, 28) in session.scalars(select(CustomerStatistic.month_end)).all()
    assert len(backups.lines(thursday, backups.places_of(own))) == 2
    assert start_up(thursday, own) == {}, "nothing is done twice"


@pytest.mark.rule("JOB-T03", "AGE-21")
def test_the_ageing_of_a_past_month_end_does_not_know_of_a_later_payment(local: Office, own: ProgramSettings) -> None:
    friday, thursday = (local.at(FixedClock(moment)) for moment in (FRIDAY, THURSDAY))
    friday.file.clock = FixedClock(FRIDAY)
    (invoice,) = friday.post(100_00, day=date(2026, 2, 20))
    start_up(friday.desk, own)
    thursday.file.clock = FixedClock(THURSDAY)
    (payment,) = thursday.post(-100_00, day=date(2026, 3, 2))
    settle(thursday.desk, invoice.entry_ids[0], payment.entry_ids[0], 100_00, date(2026, 3, 2))
    start_up(thursday.desk, own)
    with thursday.desk.reading() as session:
        rows = session.execute(select(AgingSnapshot.as_of, AgingSnapshotCustomer.balance).join(
            AgingSnapshotCustomer, AgingSnapshotCustomer.snapshot_id == AgingSnapshot.id).order_by(AgingSnapshot.id)).all()
    assert [tuple(r) for r in rows] == [(date(2026, 2, 27), 100_00), (date(2026, 2, 28), 100_00)], "nothing is open on 05-03"


KILLED = """
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from tests.services.sales import trade
from tests.services.jobs.test_job_examples import at
from app.services.jobs import definitions
from app.services.jobs import starting
from app.services.jobs.due import look
from app.services.jobs.starting import With
desk = at(trade.opened(Path(sys.argv[1])), datetime(2026, 12, 31, 9, tzinfo=UTC))
class Told:
    class cancelled:
        is_set = staticmethod(lambda: False)
        set = staticmethod(lambda: None)
    def report(self, done, whole):
        print(done, flush=True)
found = look(desk, None, lambda d: d.job.code != "RCI").due
starting.run(desk, found.definition.id, found.run_id, With(None, Told()))
"""


@pytest.mark.rule("JOB-T01", "JOB-015", "JOB-011", "JOB-010")
def test_a_power_loss_after_seventeen_drafts_ends_in_forty_drafts_one_run_and_two_attempts(
        dutch: Trade, tmp_path: Path, own: ProgramSettings) -> None:
    assigned(dutch, dutch.customer(), unit="week", count=40)
    new_year = at(dutch, datetime(2025, 12, 31, 12, tzinfo=UTC))
    assert daily.switch(new_year, True).done
    definitions.ensure(new_year)
    path = tmp_path / "dutch.tegoed"
    dutch.file.close()
    root = Path(__file__).parents[3]
    with subprocess.Popen([sys.executable, "-c", KILLED, str(path)], stdout=subprocess.PIPE, text=True, cwd=root,
                          env={**os.environ, "PYTHONPATH": str(root)}) as process:
        assert process.stdout is not None
        assert any(line.strip() == "17" for line in process.stdout)
        process.kill()
    again = trade.opened(path)
    desk = at(again, datetime(2026, 12, 31, 10, tzinfo=UTC))
    with desk.reading() as session:
        before = session.scalars(select(func.count(SalesInvoice.id))).one()
        assert 17 <= before < 40
        assert session.scalars(select(func.count(JobItem.id)).where(JobItem.job_code == "job/RCI")).one() == before
    assert start_up(desk, own)["RCI"] == [("31-12", "finished")]
    with desk.reading() as session:
        assert session.scalars(select(func.count(SalesInvoice.id))).one() == 40
        (run,) = session.scalars(select(JobRun).join(JobItem, JobItem.run_id == JobRun.id).where(
            JobItem.job_code == "job/RCI").distinct()).all()
        tries = session.scalars(select(JobAttempt).where(JobAttempt.run_id == run.id).order_by(JobAttempt.no)).all()
        assert [(t.no, t.outcome) for t in tries] == [(1, "interrupted"), (2, "finished")]
        assert (run.checkpoint or {})["done"] == 40
        keys = session.scalars(select(JobItem.key).where(JobItem.job_code == "job/RCI")).all()
        assert len(set(keys)) == 40
    again.whole()
    again.file.close()


@pytest.mark.rule("JOB-T04", "CLS-011")
def test_recurring_into_a_period_on_hold_is_dated_on_the_first_open_day_under_its_own_key(
        dutch: Trade, own: ProgramSettings) -> None:
    assigned(dutch, dutch.customer(), date(2026, 1, 31), "Rent")
    assert daily.switch(at(dutch, datetime(2026, 1, 30, 12, tzinfo=UTC)), True).done
    desk = at(dutch, datetime(2026, 2, 2, 12, tzinfo=UTC))
    with desk.reading() as session:
        january = session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.start == date(2026, 1, 1))).one()
    dutch.make(PeriodStatus(company_id=desk.company_id, period_id=january, status=PeriodState.ON_HOLD))
    assert start_up(desk, own)["RCI"] == [("02-02", "finished")]
    with desk.reading() as session:
        draft = session.scalars(select(SalesInvoice)).one()
        item = session.scalars(select(JobItem).where(JobItem.job_code == "job/RCI")).one()
    assert (draft.document_date, draft.posting_date) == (date(2026, 2, 1), date(2026, 2, 1))
    assert item.key.endswith("/2026-01-31")
