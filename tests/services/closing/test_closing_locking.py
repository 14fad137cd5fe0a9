"""The lock of a period: all or nothing, what it writes, what it leaves to the next one."""

import io
import json
import signal
import subprocess
import sys
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from app.core.enums import Module, PeriodState, VoucherSource
from app.models.archive import ArchivedDocument
from app.models.audit import AuditAnchor
from app.models.closing import CloseCarryOver, CloseRecord, CloseSignoff, CloseTask
from app.models.company import FiscalPeriod
from app.rules.closing.status import Status
from app.services import ledger, periods
from app.services.closing import checklist, deciding, dossier, evaluating, locking, reconciling, schedules
from app.services.closing.evaluators import registry
from app.services.closing.finding import Found, Item
from app.services.closing.schedules import FreeTask
from app.storage import archive, verify
from tests.services.closing.closer import MARCH, WHY, Closer
from tests.services.closing.test_closing_deciding import colleague, late, rows
from tests.services.closing.test_closing_schedules import SOON
from tests.services.sales import trade


def march(closer: Closer) -> periods.Period:
    return next(p for p in periods.periods(closer.desk) if p.end == MARCH)


def shut(closer: Closer) -> tuple[PeriodState, set[str]]:
    found = march(closer)
    return found.status, {found.access.get(module, "all") for module in Module}


@pytest.mark.postgres
@pytest.mark.rule("CLS-070", "CLS-022", "AUD-023")
def test_locking_shuts_the_period_and_writes_what_was_seen(either: Closer) -> None:
    closer = late(either).ready()
    done = closer.lock()
    assert done.value is not None, done.problems
    assert shut(closer) == (PeriodState.ON_HOLD, {"none"})
    with closer.desk.reading() as session:
        record = session.get_one(CloseRecord, done.value.record_id)
        anchor = session.get_one(AuditAnchor, record.anchor_id)
        assert verify.prove(session) == []
        refused = ledger.check_date(session, closer.desk, MARCH, VoucherSource.GEN)
    assert [p.code for p in refused][:2] == ["CLS-005-on-hold", "CLS-005-module"]
    assert anchor.purpose == "close" and anchor.seq > 0
    assert record.counts["REM"] == {"status": "accepted", "count": 2, "amount": 24_200}
    assert record.counts["LCK"]["status"] == "done" and set(record.hashes) == set(record.counts)
    heads = {h.id: h for h in schedules.heads(closer.desk)}
    assert heads[done.value.schedule_id].locked and heads[done.value.schedule_id].locked_by == "Anna"
    assert done.value.next_id is not None and heads[done.value.next_id].name == "2026-04"
    shown = checklist.checklist(closer.desk, done.value.schedule_id)
    assert shown is not None and all(r.is_finished for r in shown.rows) and shown.problems == ()
    assert next(r for r in shown.rows if r.code == "LCK").signed is not None


@pytest.mark.rule("CLS-053", "CLS-070")
def test_the_reconciliation_is_archived_with_the_lock_wherever_it_was_signed(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    assert not closer.lock().done and rows(closer, ArchivedDocument) == 0
    assert closer.ready().lock().done
    with closer.desk.reading() as session:
        kept = session.scalars(select(ArchivedDocument)).one()
        told = words(archive.read(session, kept.content_sha256))
    assert (kept.kind, kept.date) == ("reconciliation", MARCH)
    assert "1300" in told and "242.00" in told and "No voucher number of the period is missing." in told


@pytest.mark.rule("CLS-053")
@pytest.mark.parametrize("posted", [False, True])
def test_one_report_that_is_newer_than_the_last_posting_is_enough(closer: Closer, *, posted: bool) -> None:
    closer = late(closer)
    reconciling.keep(closer.desk, reconciling.reconcile(closer.desk, MARCH))
    if posted:
        closer = closer.later()
        closer.office.post(closer.office.draft(closer.office.customer("Bakker"), closer.office.line(1, "8000", "50"), day=MARCH))
    assert closer.ready().lock().done and rows(closer, ArchivedDocument) == 1 + posted


@pytest.mark.rule("CLS-070")
def test_whatever_is_open_unsigned_or_changed_keeps_from_locking_and_nothing_is_written(closer: Closer) -> None:
    closer = late(closer)
    closer.evaluated()
    refused = closer.lock()
    assert closer.codes(refused) == [
        ("CLS-070-soft", "INT"), ("CLS-070-soft", "REM"), ("CLS-070-signature", "REV"), ("CLS-070-signature", "ESL"),
        ("CLS-070-signature", "REC"), ("CLS-070-hard", "AGE"), ("CLS-070-hard", "BKP")]
    assert shut(closer) == (PeriodState.OPEN, {"all"})
    assert rows(closer, CloseRecord) == rows(closer, CloseSignoff) == rows(closer, AuditAnchor) == 0
    assert len(schedules.heads(closer.desk)) == 1


@pytest.mark.rule("CLS-070", "CLS-035")
def test_the_lock_evaluates_once_more(closer: Closer) -> None:
    closer = late(closer).ready()
    assert locking.check(closer.desk, closer.schedule()) == ()
    sold = closer.later().later()
    sold.office.post(sold.office.draft(sold.office.customer("Bakker"), sold.office.line(1, "8000", "50"), day=MARCH))
    assert locking.check(closer.desk, closer.schedule()) == ()  # what was kept does not know yet
    assert closer.codes(closer.lock()) == [("CLS-070-hard", "AGE"), ("CLS-070-hard", "BKP")]
    assert shut(closer) == (PeriodState.OPEN, {"all"})


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a process that can be killed")
@pytest.mark.rule("CLS-070", "SAF-T01")
def test_a_lock_killed_in_the_middle_leaves_an_open_period_that_can_be_locked(closer: Closer) -> None:
    closer = late(closer).ready()
    schedule, path, clock = closer.schedule(), str(closer.office.file.target), closer.desk.clock
    signed = rows(closer, CloseSignoff)
    closer.office.file.close()
    done = subprocess.run([sys.executable, "-m", "tests.services.closing.killed_locking", path, str(schedule),
                           clock.now().isoformat()], capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    office = trade.opened(Path(path), date(2026, 4, 2))
    office.file.clock = clock
    again = Closer(replace(office, desk=replace(office.desk, clock=clock)))
    assert shut(again) == (PeriodState.OPEN, {"all"}) and [h.locked for h in schedules.heads(again.desk)] == [False]
    assert rows(again, CloseRecord) == rows(again, AuditAnchor) == 0 and rows(again, CloseSignoff) == signed
    assert again.lock().done and shut(again) == (PeriodState.ON_HOLD, {"none"})
    with again.desk.reading() as session:
        assert verify.prove(session) == []
    office.file.close()


@pytest.mark.rule("CLS-070")
def test_what_breaks_in_the_middle_of_the_lock_leaves_everything_as_it_was(closer: Closer,
                                                                           monkeypatch: pytest.MonkeyPatch) -> None:
    closer = late(closer).ready()
    schedule = closer.schedule()

    def power_fails(*_args: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.services.closing.carrying.bring", power_fails)
    signed = rows(closer, CloseSignoff)
    with pytest.raises(KeyboardInterrupt):
        locking.lock(closer.desk, schedule)
    assert shut(closer) == (PeriodState.OPEN, {"all"})
    assert rows(closer, CloseRecord) == rows(closer, AuditAnchor) == 0 and rows(closer, CloseSignoff) == signed
    assert [h.locked for h in schedules.heads(closer.desk)] == [False]


@pytest.mark.rule("CLS-071")
def test_a_locked_schedule_is_read_only(closer: Closer) -> None:
    closer = late(closer).ready()
    schedule, task = closer.schedule(), closer.row("JOB").id
    assert closer.lock().done
    desk = closer.desk
    for refused in (schedules.add_task(desk, schedule, FreeTask("More", schedules.Area.TAX, SOON)),
                    schedules.change_task(desk, task, SOON, None), schedules.remove_task(desk, task),
                    schedules.apply_template(desk, schedule), deciding.sign_off(desk, [task]),
                    deciding.withdraw(desk, task), locking.soft_lock(desk, schedule, [Module.COLLECTIONS]),
                    locking.lock(desk, schedule)):
        assert [p.code for p in refused.problems] == ["CLS-071-locked"]
    then = closer.later()
    assert next(r for r in then.evaluated(schedule=schedule).rows if r.code == "JOB").evaluated_at != then.desk.clock.now()


@pytest.mark.rule("CLS-064")
def test_what_was_accepted_goes_on_into_the_next_schedule_and_gets_older(closer: Closer) -> None:
    closer = late(closer).ready()
    first = closer.lock().value
    assert first is not None and first.next_id is not None
    april = closer.on(date(2026, 5, 2))
    row = next(r for r in april.evaluated(schedule=first.next_id).rows if r.code == "REM")
    kept = [(c.origin, c.age, c.comment, c.amount, c.old) for c in row.carried if c.key]
    assert kept == [("2026-03", 1, WHY, 12_100, False)] * 2 and row.age == 1
    assert [(c.label, c.age) for c in row.carried if not c.key] == [("Reminders run", 1)]
    april = april.ready()
    second = april.lock().value
    assert second is not None and second.next_id is not None
    may = april.on(date(2026, 6, 2))
    row = next(r for r in may.evaluated(schedule=second.next_id).rows if r.code == "REM")
    assert {(c.origin, c.age) for c in row.carried} == {("2026-03", 2)}
    with may.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(CloseCarryOver).join(
            CloseTask, CloseTask.id == CloseCarryOver.task_id).where(CloseTask.schedule_id == second.next_id)) or 0 > 0


@pytest.mark.rule("CLS-070")
def test_periods_are_locked_in_their_order(closer: Closer) -> None:
    closer.evaluated()
    may = closer.on(date(2026, 5, 2))
    schedules.ensure(may.desk)
    newest = schedules.heads(may.desk)[0]
    refused = locking.lock(may.desk, newest.id)
    assert refused.problems[0].code == "CLS-070-earlier" and refused.problems[0].saw["period"] == "2026-03"


@pytest.mark.rule("CLS-073")
def test_modules_are_closed_one_by_one_before_the_rest(closer: Closer) -> None:
    schedule = closer.schedule()
    assert locking.opened_modules(closer.desk, schedule) == list(locking.ORDER)
    assert closer.codes(locking.soft_lock(closer.desk, schedule, [])) == [("CLS-073-none", None)]
    assert locking.soft_lock(closer.desk, schedule, [Module.SALES_ORDERS, Module.CUSTOMER_INVOICES]).value == 2
    assert locking.opened_modules(closer.desk, schedule) == list(locking.ORDER[2:])
    with closer.desk.reading() as session:
        invoices = ledger.check_date(session, closer.desk, MARCH, VoucherSource.FTI)
        payments = ledger.check_date(session, closer.desk, MARCH, VoucherSource.PAY)
    assert "CLS-005-module" in [p.code for p in invoices] and "CLS-005-module" not in [p.code for p in payments]
    assert closer.said("LCK")[:2] == ("open", 4)


@pytest.mark.rule("CLS-060")
def test_after_a_re_opening_what_looks_at_balances_is_signed_again(closer: Closer) -> None:
    closer = late(closer).ready()
    schedule = closer.schedule()
    assert closer.lock().done
    period = march(closer).id
    assert next(h.locked for h in schedules.heads(closer.desk) if h.id == schedule)
    with closer.desk.writing("period.reopen", "an invoice was forgotten") as uow:
        assert locking.recheck_after_reopen(uow, closer.desk, period, invoices=False) == [schedule]
    shown = checklist.checklist(closer.desk, schedule)
    assert shown is not None and not shown.head.locked
    assert [r.code for r in shown.rows if r.recheck] == ["REV", "REC", "LCK"]
    assert [(r.signed.struck if r.signed else None) for r in shown.rows if r.code in ("REC", "ESL")] == [False, True]
    assert {p.field for p in locking.lock(closer.desk, schedule).problems} == {"REV", "REC"}
    assert deciding.sign_off(closer.desk, [r.id for r in shown.rows if r.code in ("REV", "REC")]).done
    assert locking.lock(closer.desk, schedule).done
    with closer.desk.reading() as session:
        assert sorted(session.scalars(select(CloseRecord.no).where(CloseRecord.schedule_id == schedule))) == [1, 2]


@pytest.mark.rule("CLS-060", "CLS-034")
def test_a_signature_that_need_not_be_there_is_wanted_again_once_it_was_taken_back(closer: Closer) -> None:
    closer = late(closer).ready("REV", "ESL", "REC", "AGE", "BKP")
    schedule = closer.schedule()
    assert closer.lock().done
    with closer.desk.writing("period.reopen", "an invoice was forgotten") as uow:
        locking.recheck_after_reopen(uow, closer.desk, march(closer).id, invoices=True)
    rows_ = {r.code: r.id for r in closer.evaluated(schedule=schedule).rows}
    assert deciding.sign_off(closer.desk, [rows_[code] for code in ("REV", "ESL", "REC")]).done
    assert closer.codes(locking.lock(closer.desk, schedule)) == [("CLS-070-recheck", "AGE"), ("CLS-070-recheck", "BKP")]
    assert deciding.sign_off(closer.desk, [rows_["AGE"], rows_["BKP"]]).done
    assert locking.lock(closer.desk, schedule).done


@pytest.mark.rule("CLS-071", "CLS-064")
def test_a_period_opened_again_is_locked_once_more_while_the_next_one_stays_locked(closer: Closer) -> None:
    first = late(closer).ready()
    march_, april_ = first.schedule(), first.lock().value
    assert april_ is not None
    second = first.on(date(2026, 5, 2)).ready()
    assert second.lock().done
    kept = _carried(second, april_.next_id)
    with second.desk.writing("period.reopen", "an invoice was forgotten") as uow:
        locking.recheck_after_reopen(uow, second.desk, march(second).id, invoices=True)
    shown = second.evaluated(schedule=march_)
    assert deciding.sign_off(second.desk, [r.id for r in shown.rows if r.code in ("REV", "ESL", "REC")]).done
    assert locking.lock(second.desk, march_).done
    assert kept and _carried(second, april_.next_id) == kept


def _carried(closer: Closer, schedule: int | None) -> list[tuple[str, int]]:
    with closer.desk.reading() as session:
        return [(row.key, row.age) for row in session.scalars(select(CloseCarryOver).join(
            CloseTask, CloseTask.id == CloseCarryOver.task_id).where(CloseTask.schedule_id == schedule)
            .order_by(CloseCarryOver.id))]


@pytest.mark.rule("CLS-064", "CLS-022")
def test_what_was_left_reaches_a_schedule_that_is_made_long_after_the_lock(closer: Closer) -> None:
    closer = late(closer).ready()
    with closer.desk.writing("test.last_period") as uow:  # nothing follows March yet
        for period in uow.session.scalars(select(FiscalPeriod).where(FiscalPeriod.start > MARCH)):
            uow.session.delete(period)
    done = closer.lock().value
    assert done is not None and done.next_id is None
    with closer.desk.writing("test.next_period") as uow:
        year = uow.session.scalars(select(FiscalPeriod.year_id).where(FiscalPeriod.end == MARCH)).one()
        uow.session.add(FiscalPeriod(year_id=year, no=4, start=date(2026, 4, 1), end=date(2026, 4, 30)))
        uow.session.add(FiscalPeriod(year_id=year, no=5, start=date(2026, 5, 1), end=date(2026, 5, 31)))
    may = closer.on(date(2026, 6, 2))
    made = schedules.ensure(may.desk)
    assert len(made) == 2 and _carried(may, made[1]) == []  # nothing passes April by
    row = next(r for r in may.evaluated(schedule=made[0]).rows if r.code == "REM")
    assert [(c.origin, c.age, c.comment) for c in row.carried if c.key] == [("2026-03", 1, WHY)] * 2


@pytest.mark.rule("CLS-071", "CLS-035")
def test_what_was_measured_before_a_lock_is_not_kept_after_it(closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    closer = late(closer).ready()
    schedule, measured = closer.schedule(), evaluating.run

    def slow(*given: Any, **more: Any) -> Any:
        found = measured(*given, **more)
        monkeypatch.setattr(evaluating, "run", measured)
        return found if not more.get("progress") and locking.lock(closer.desk, schedule).done else {}

    monkeypatch.setattr(evaluating, "run", slow)
    shown = closer.evaluated(schedule=schedule)
    lock = next(r for r in shown.rows if r.code == "LCK")
    assert shown.head.locked and (lock.status, lock.recheck) == (Status.DONE, False)


@pytest.mark.rule("CLS-033", "CLS-070")
def test_with_four_eyes_on_the_lock_somebody_else_locks(closer: Closer) -> None:
    closer = late(closer).ready()
    with closer.desk.writing("test.four_eyes") as uow:
        for task in uow.session.scalars(select(CloseTask).where(CloseTask.code == "LCK")):
            task.four_eyes = True
    assert closer.codes(closer.lock()) == [("CLS-033-four-eyes", "LCK")]
    assert shut(closer) == (PeriodState.OPEN, {"all"})
    assert colleague(closer, "Bram").lock().done


@pytest.mark.rule("CLS-031")
def test_a_task_whose_job_is_at_work_is_running(closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evaluating, "is_running", lambda *_a: True)
    assert closer.row("REM").status is Status.RUNNING
    assert ("CLS-070-running", "REM") in [(p.code, p.field) for p in closer.evaluated().problems]


@pytest.mark.rule("CLS-072", "AUD-023")
def test_the_dossier_holds_the_whole_close_with_the_anchor_of_the_trail(closer: Closer, tmp_path: Path) -> None:
    closer = late(closer).ready()
    assert b"%PDF" in dossier.pdf(closer.desk, closer.schedule())[:8]
    schedule = closer.schedule()
    done = closer.lock().value
    assert done is not None
    written = dossier.write(closer.desk, schedule, tmp_path).value
    assert written is not None and written.name == "Close dossier MAIN 2026-03.zip"
    with zipfile.ZipFile(written) as packed:
        names = packed.namelist()
        assert names == ["01 Close checklist.pdf", "02 Accepted exceptions.pdf", "03 Reconciliation.pdf", "04 Aged balance.pdf",
                         "backup.json"]
        tasks, accepted = (words(packed.read(name)) for name in names[:2])
        assert json.loads(packed.read("backup.json"))["cause"] == "close"
    with closer.desk.reading() as session:
        anchor = session.scalars(select(AuditAnchor)).one()
    assert "Locked by Anna" in tasks and anchor.chain_hash in tasks and f"Audit anchor {anchor.seq}" in tasks
    assert "REC" in tasks and WHY.split()[0] in accepted and "De Vries" in accepted and "Jansen" in accepted
    again = dossier.write(closer.desk, schedule, tmp_path).value
    assert again == written
    assert [p.code for p in dossier.write(closer.desk, schedule, tmp_path / "missing").problems] == ["CLS-072-place"]
    assert [p.code for p in dossier.write(closer.desk, 999, tmp_path).problems] == ["CLS-021-gone"]


@pytest.mark.rule("CLS-071", "CLS-072")
def test_what_was_accepted_stays_in_the_dossier_when_it_is_dealt_with_later(closer: Closer,
                                                                            monkeypatch: pytest.MonkeyPatch) -> None:
    orders = [Item("sales_order:7", "SO-7", MARCH, 12_100), Item("sales_order:8", "SO-8", MARCH, 4_840)]
    monkeypatch.setitem(registry.EVALUATORS, "SOC", lambda _look: Found(list(orders)))  # type: ignore[arg-type]
    closer = closer.ready()
    schedule = closer.schedule()
    assert closer.lock().done
    orders[:] = [orders[1], Item("sales_order:9", "SO-9", MARCH, 2_000)]  # one was delivered since, one came
    row = next(r for r in closer.evaluated(schedule=schedule).rows if r.code == "SOC")
    found = checklist.documents(closer.desk, row.id)
    assert [(d.number, d.amount, d.accepted_comment) for d in found] == [("SO-7", 12_100, WHY), ("SO-8", 4_840, WHY)]
    shown = checklist.checklist(closer.desk, schedule)
    assert shown is not None and "SO-7" in (told := words(dossier.accepted_pdf(closer.desk, shown))) and "SO-9" not in told


def words(content: bytes) -> str:
    """What a PDF says, spaces made one."""
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


@pytest.mark.rule("CLS-065", "CLS-071")
def test_the_list_is_submitted_after_the_lock_by_its_legal_deadline(closer: Closer, monkeypatch: pytest.MonkeyPatch) -> None:
    lists = [Item("eu_sales_list:1", "ESL-1")]
    monkeypatch.setitem(registry.EVALUATORS, "ESS",  # type: ignore[arg-type]
                        lambda _look: Found(list(lists), deadline=date(2026, 4, 20)))
    closer = closer.ready()
    schedule = closer.schedule()
    assert closer.lock().done
    row = next(r for r in closer.evaluated(schedule=schedule).rows if r.code == "ESS")
    assert (row.status, row.count, row.due.date(), row.overdue) == (Status.OPEN, 1, date(2026, 4, 20), False)
    late_ = closer.on(date(2026, 4, 21))
    assert next(r for r in late_.evaluated(schedule=schedule).rows if r.code == "ESS").overdue
    lists.clear()
    assert deciding.sign_off(late_.desk, [row.id]).value == 1
    shown = late_.evaluated(schedule=schedule)
    assert shown.head.locked and shown.tiles.remaining == 0
    assert next(r for r in shown.rows if r.code == "ESS").signed is not None
