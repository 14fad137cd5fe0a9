"""Tasks evaluated: the documents are counted, what came out is kept, nothing else is changed (CLS-030, 031, 035)."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.facts import Facts, to_json
from app.models.ageing import AgingSnapshot
from app.models.closing import CloseEvaluation, CloseSchedule, CloseTask
from app.models.collections import CollectionRun
from app.models.ledger import Voucher
from app.models.revaluation import RevaluationRun
from app.models.sales import OrderConfirmation, PackingSlip
from app.models.sales_lists import EuSalesList, EuSalesListEvent
from app.queries.jobs import is_running
from app.rules.closing.catalogue import Kind
from app.rules.closing.status import Status, fingerprint
from app.services.closing.evaluators.registry import EVALUATORS
from app.services.closing.finding import Evaluated, Found, Look
from app.services.closing.stretches import of
from app.services.desk import Desk
from app.storage.errors import StorageError

FAILURES = (SQLAlchemyError, StorageError, ArithmeticError, LookupError, ValueError, RuntimeError)
"""What data or the disk may do to an evaluation; it is shown in the row of the task alone (CLS-031)."""
AFTER_LOCK = ("ESS",)
"""Tasks that go on once their schedule is locked (CLS-065)."""
JOBS: Mapping[str, tuple[str, ...]] = {"RCI": ("RCI",), "INT": ("INT",), "REM": ("REM", "STR"), "AGE": ("AGE",),
                                      "RAT": ("RAT",), "BKP": ("BKP",)}
"""The jobs that do the work of a task."""
_V = VoucherSource
SOURCES: Mapping[str, tuple[VoucherSource, ...]] = {
    "FTI": (_V.FTI, _V.FTC), "INV": (_V.INV, _V.CRN, _V.PRE), "PAY": (_V.PAY, _V.SET, _V.BNK, _V.REF),
    "GJN": (_V.GEN, _V.OPN, _V.WOF), **dict.fromkeys(("BED", "BEP", "BER", "BEM", "BES"), (_V.BOE,)), "SNI": (_V.INV, _V.CRN),
    "UNA": (_V.SET, _V.PAY), "CLR": (_V.PAY, _V.BNK, _V.REF), "INT": (_V.INT,), "REM": (_V.CLT,), "ALW": (_V.GEN,),
    "REC": tuple(_V), "RCI": (_V.FTI,), "BKP": tuple(_V), "LCK": tuple(_V)}
"""Whose posting stands behind a task (four eyes, CLS-033)."""
COLLECTING: Mapping[str, str] = {"INT": "interest", "REM": "letter"}
"""Whose run stands behind a task besides."""
_ENTRIES = ("customer_ledger_entry", "customer_entry_state", "settlement")
_LINES = ("journal", "journal_line")
_LISTS = ("eu_sales_list", "eu_sales_list_line", "esl_rule", "voucher")
SUBSCRIPTIONS: Mapping[str, frozenset[str]] = {code: frozenset(tables) for code, tables in {
    "JOB": ("job_run",), "SOC": ("sales_order", "sales_order_line", "order_confirmation", "credit_hold"),
    "PCK": ("picking_list", "credit_hold"), "PSL": ("sales_order", "sales_order_line", "packing_slip", "credit_hold"),
    "SNI": ("packing_slip", "packing_slip_line", "sales_invoice", "exchange_rate", "credit_hold"),
    "RCI": ("recurring_assignment", "recurring_occurrence", "sales_invoice", "invoice_template", "customer"),
    "FTI": ("sales_invoice", "customer", "exchange_rate"),
    "INV": ("sales_invoice", "sales_order", "credit_hold", "customer", "exchange_rate"),
    "PAY": (*_LINES, "bank_statement", "bank_statement_line_state"), "BED": _LINES, "BEP": _LINES, "BER": _LINES, "BEM": _LINES,
    "BES": _LINES, "GJN": _LINES, "UNA": _ENTRIES,
    "CLR": ("voucher", "bank_statement", "clearing_item", "clearing_match", "reconciliation", "cash_day"),
    "INT": ("interest_note", "collection_run", "customer_collection", "customer_group", *_ENTRIES),
    "REM": ("collection_letter", "output_item", "customer", "customer_collection", "entry_collection", "exchange_rate",
            *_ENTRIES),
    "ALW": ("voucher", "setting", *_ENTRIES), "RAT": ("exchange_rate", "rate_type", *_ENTRIES),
    "REV": ("revaluation_run", "exchange_rate", "rate_type", "posting_profile", *_ENTRIES), "ESL": _LISTS, "ESS": _LISTS,
    "REC": ("voucher",), "AGE": ("aging_snapshot", "voucher", "settlement"), "BKP": ("backup_record", "voucher"),
    "LCK": ("period_status", "period_access", "fiscal_period")}.items()}
"""Which tables a task is evaluated anew after; `voucher` stands for what its posting writes unannounced: ledger lines, VAT
entries, clearing items (CLS-035). A tick too many costs a measurement, one too few shows what is no longer so."""


class Steps(Protocol):
    """How far long work is; `step` raises once the user stopped it."""

    def step(self, done: int, whole: int) -> None:
        """So many of so many are done."""


def subscribed(tables: Collection[str]) -> list[str]:
    """The codes of tasks to evaluate again after rows of these tables changed (CLS-035)."""
    return [code for code, wanted in SUBSCRIPTIONS.items() if wanted & set(tables)]


def look_of(session: Session, desk: Desk, schedule: CloseSchedule, task: CloseTask) -> Look:
    """The question a task asks of its schedule."""
    stretch = of(session, desk.company_id, Kind(schedule.kind), schedule.period_id)
    ids = stretch.period_ids if stretch is not None else (schedule.period_id,)
    return Look(session, desk, schedule.start, schedule.end, ids, dict(task.parameters or {}))


def run(session: Session, desk: Desk, schedule: CloseSchedule, tasks: Sequence[CloseTask],
        progress: Steps | None = None) -> dict[int, Evaluated]:
    """What tasks come to, by id; free tasks are left out, they are ticked. Writes nothing (CLS-030)."""
    wanted = [task for task in tasks if not task.done_by_hand and task.code in EVALUATORS]
    found: dict[int, Evaluated] = {}
    for n, task in enumerate(wanted):
        if progress is not None:
            progress.step(n, len(wanted))
        found[task.id] = one(session, desk, schedule, task)
    return found


def one(session: Session, desk: Desk, schedule: CloseSchedule, task: CloseTask) -> Evaluated:
    """What one task comes to; what goes wrong is its own affair (CLS-031)."""
    at = desk.clock.now()
    look = look_of(session, desk, schedule, task)
    try:
        found = EVALUATORS[task.code](look)
        running = is_running(session, desk.company_id, JOBS[task.code]) if task.code in JOBS else False
        return Evaluated(found, at, running, last_by_id=_last_by(look, task) if task.four_eyes else None)
    except FAILURES as problem:
        return Evaluated(Found(), at, failed=str(problem).split("\n", 1)[0][:200] or type(problem).__name__)


def status_of(seen: Evaluated) -> Status:
    """The state of a finding (CLS-031)."""
    if seen.failed:
        return Status.ERROR
    if seen.running:
        return Status.RUNNING
    if not seen.found.applies:
        return Status.NOT_APPLICABLE
    return Status.OPEN if seen.found.items else Status.DONE


def keep(session: Session, desk: Desk, findings: Mapping[int, Evaluated]) -> None:
    """Keep what came out, for the window to begin with the next time."""
    rows = {row.task_id: row for row in session.scalars(select(CloseEvaluation).where(
        CloseEvaluation.task_id.in_(list(findings))))}
    for task_id, seen in findings.items():
        row = rows.get(task_id)
        if row is None:
            row = CloseEvaluation(company_id=desk.company_id, task_id=task_id, count=0, keys=[], keys_hash="", status="open",
                                  evaluated_at=seen.at)
            session.add(row)
        keys = seen.found.keys
        row.status, row.count, row.amount = status_of(seen).value, len(keys), seen.found.amount
        row.keys, row.keys_hash, row.evaluated_at = list(keys), fingerprint(keys), seen.at
        row.note, row.last_by_id = _note(seen), seen.last_by_id
    session.flush()


def _note(seen: Evaluated) -> dict[str, Any] | None:
    found = seen.found
    told: dict[str, Any] = {}
    if found.note is not None:
        told["note"] = to_json(Facts(found.note.code, found.note.saw))
    if found.deadline is not None:
        told["deadline"] = found.deadline.isoformat()
    if found.left_out:
        told["left"] = len(found.left_out)
    if seen.failed:
        told["failed"] = seen.failed
    return told or None


# ---------------------------------------------------------------- four eyes

def _last_by(look: Look, task: CloseTask) -> int | None:
    """Who did the newest posting or run behind a task up to the end of its period (CLS-033)."""
    own: Callable[[Look], int | None] | None = _RUNS.get(task.code)
    if own is not None:
        return own(look)
    done = [found for found in (_posted(look, SOURCES.get(task.code, ())), *_made(look, task.code)) if found is not None]
    return max(done)[1] if done else None


def _posted(look: Look, sources: Iterable[VoucherSource]) -> tuple[datetime, int] | None:
    """When the newest voucher of these series was posted, and by whom."""
    return _first(look, select(Voucher.posted_at, Voucher.posted_by_id).where(
        Voucher.company_id == look.company_id, Voucher.posting_date <= look.end, Voucher.source.in_(list(sources)))
        .order_by(Voucher.id.desc()))


def _made(look: Look, code: str) -> Iterable[tuple[datetime, int] | None]:
    """When the newest paper or run that posts nothing was made, and by whom."""
    if code == "SOC":
        yield _newest(look, OrderConfirmation, OrderConfirmation.confirmed_on <= look.end)
    if code in ("PSL", "SNI"):
        yield _newest(look, PackingSlip, PackingSlip.delivery_date <= look.end)
    if code in COLLECTING:
        yield _newest(look, CollectionRun, CollectionRun.kind == COLLECTING[code])


def _newest(look: Look, model: Any, *fits: Any) -> tuple[datetime, int] | None:
    return _first(look, select(model.created_at, model.created_by_id).where(model.company_id == look.company_id, *fits)
                  .order_by(model.id.desc()))


def _first(look: Look, query: Any) -> tuple[datetime, int] | None:
    found = look.session.execute(query.limit(1)).first()
    return (found[0], found[1]) if found is not None else None


def _revalued(look: Look) -> int | None:
    run_ = RevaluationRun
    return look.session.scalars(select(run_.created_by_id).where(run_.company_id == look.company_id, run_.considered <= look.end)
                                .order_by(run_.id.desc()).limit(1)).first()


def _snapped(look: Look) -> int | None:
    snapshot = AgingSnapshot
    return look.session.scalars(select(snapshot.created_by_id).where(
        snapshot.company_id == look.company_id, snapshot.as_of == look.end).order_by(snapshot.id.desc()).limit(1)).first()


def _listed(look: Look) -> int | None:
    event, held = EuSalesListEvent, EuSalesList
    return look.session.scalars(select(event.user_id).join(held, held.id == event.list_id).where(
        held.company_id == look.company_id, held.end <= look.end).order_by(event.id.desc()).limit(1)).first()


_RUNS: Mapping[str, Callable[[Look], int | None]] = {"REV": _revalued, "AGE": _snapped, "ESL": _listed, "ESS": _listed}
