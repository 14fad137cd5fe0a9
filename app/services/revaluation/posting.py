"""A simulated run posted: worked out again, compared, and written as one transaction (REV-005…014, 016)."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, Problem, information, standing
from app.core.words import N_, declare
from app.models.accounts import RateType
from app.models.company import Company
from app.models.ledger import DetailedEntry
from app.models.revaluation import RevaluationLine, RevaluationRate, RevaluationRun
from app.queries.revaluation import OpenForeign, places_of
from app.rules import revaluation as rules
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.reminders import Steps
from app.services.revaluation import writing
from app.services.revaluation.simulating import Chart, Row, Simulation, worked_out
from app.services.revaluation.wanted import Dimensions
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "REV-016-stopped": N_("The run was stopped before anything was written. Post it again when you are ready."),
})

PURPOSE = "revaluation_run"
TEXT = N_("Revaluation")


@dataclass(frozen=True, slots=True)
class Done:
    """A posted run: its row, its number, and how many entries it revalued."""

    run_id: int
    number: str
    entries: int


def post(desk: Desk, simulation: Simulation, *, confirmed: frozenset[str] = frozenset(),
         steps: Steps | None = None) -> Outcome[Done]:
    """Post what was simulated; with a figure that changed since nothing is posted and the changed entries are told (REV-014).

    *Stop* counts until writing begins (REV-016).
    """
    started = desk.clock.now()
    with desk.writing("revaluation.post") as uow:
        found = worked_out(uow.session, desk, simulation.wanted)
        if found.value is None:
            return Outcome(None, found.problems)
        now = found.value
        changed = rules.changed(simulation.revalued, now.revalued)
        if changed or standing(found.problems, confirmed):
            return Outcome(None, (*changed, *found.problems))
        if steps is not None and steps.cancelled.is_set():
            return Outcome(None, (information("REV-016-stopped"),))
        return numbered(uow, lambda: _written(desk, uow, now, started), _told(now, found.problems))


def _told(now: Simulation, problems: Sequence[Problem]) -> tuple[Problem, ...]:
    return (*problems, *(told for row in now.rows for told in row.later))


def _written(desk: Desk, uow: UnitOfWork, now: Simulation, started: datetime) -> Done:
    """The record, its rates and lines, the vouchers, and the last revaluation date of every entry."""
    session, wanted = uow.session, now.wanted
    number = numbering.draw(session, desk.company_id, PURPOSE, wanted.considered).number
    (run_id,) = bulk.add(session, RevaluationRun, [{**_record(desk, session, now), "number": number, "started_at": started}])
    bulk.add(session, RevaluationRate, [{
        "run_id": run_id, "currency": currency, "exchange_rate_id": quote.rows[0],
        "cross_rate_id": quote.rows[1] if len(quote.rows) > 1 else None, "used_date": quote.of, "rate": quote.rate,
    } for currency, quote in sorted(now.quotes.items())])
    lines = bulk.add(session, RevaluationLine, [_line(row, run_id) for row in now.rows])
    chart = Chart(session, desk.company_id, now.quotes)
    chart.stands(session, [row.entry for row in now.rows])
    company = session.get_one(Company, desk.company_id)
    paper = writing.Paper(number, wanted.text.strip() or i18n.tr(TEXT, company.language), run_id,
                          wanted.dimensions is Dimensions.TRANSACTION)
    entries = _placed(session, [row.entry for row in now.rows]) if paper.dimensions else [row.entry for row in now.rows]
    writing.write(desk, uow, [writing.Pair(entry, line, chart.account(entry, line), key)
                              for row, entry, key in zip(now.rows, entries, lines, strict=True) for line in row.made.lines],
                  paper)
    writing.mark(uow, {row.entry.entry_id: wanted.considered for row in now.rows})
    uow.changed(writing.TABLE, run_id)
    uow.audit("revaluation.post", writing.TABLE, run_id, number,
              {"considered": wanted.considered.isoformat(), "entries": len(now.rows), "left_out": len(now.left_out),
               "gain": now.gain, "loss": now.loss}, desk.company_id)
    return Done(run_id, number, len(now.rows))


def _placed(session: Session, entries: Sequence[OpenForeign]) -> list[OpenForeign]:
    """The entries with the cost centre and project their lines carry (REV-004)."""
    places = places_of(session, entries)
    return [replace(e, cost_centre_id=places[e.entry_id][0], project_id=places[e.entry_id][1]) for e in entries]


def _record(desk: Desk, session: Session, now: Simulation) -> dict[str, Any]:
    """Everything that was asked and found (REV-013)."""
    wanted = now.wanted
    return {
        "company_id": desk.company_id, "method": wanted.method.value, "style": now.style.value,
        "considered": wanted.considered, "rate_date": wanted.rate_date,
        "rate_type_id": session.scalars(select(RateType.id).where(RateType.company_id == desk.company_id,
                                                                  RateType.code == wanted.rate_type)).one(),
        "text": wanted.text.strip()[:100], "gain": now.gain, "loss": now.loss, "finished_at": desk.clock.now(),
        "created_by_id": desk.actor.user_id,
        "parameters": {**wanted.kept(), "newest_detail": session.scalar(select(func.max(DetailedEntry.id))) or 0,
                       "entries": len(now.rows), "left_out": _reasons(now)},
    }


def _reasons(now: Simulation) -> dict[str, int]:
    """How many entries were left out, by the code of the reason (REV-018)."""
    return dict(Counter(one.why.code for one in now.left_out))


def _line(row: Row, run_id: int) -> dict[str, Any]:
    """An entry as the run found it and made it; U after later settlements is what stands when all is posted (REV-024)."""
    entry, made = row.entry, row.made
    return {"run_id": run_id, "entry_id": entry.entry_id, "open_amount": entry.open, "original": entry.original,
            "before": entry.unrealised, "value": made.value, "target": made.target, "adjustment": made.adjustment,
            "standing": made.standing, "revalued_before": entry.revalued_on, "posting_profile_id": entry.profile_id,
            "control_account_id": entry.control_account_id}
