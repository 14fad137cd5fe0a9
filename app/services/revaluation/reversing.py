"""A run taken back: the exact opposite of its lines, where nothing was settled or revalued since (REV-030, 031)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import DetailKind, Module
from app.core.problems import Outcome, Problem, error, information, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import PostingProfile
from app.models.customers import Customer
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry, GeneralLedgerEntry
from app.models.revaluation import RevaluationDetail, RevaluationLine, RevaluationRate, RevaluationRun
from app.queries.revaluation import OpenForeign, newest_detail
from app.rules import revaluation as rules
from app.rules.periods import first_open
from app.rules.revaluation import Line, Part, Ran, Side
from app.services import ledger
from app.services.corrections import reason_missing
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.revaluation import writing
from app.services.revaluation.posting import PURPOSE, Done
from app.storage import bulk, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "REV-030-gone": N_("This run is not there. Show the history of revaluations again."),
    "REV-030-twice": N_("Run {number} is a reversal or was reversed already. Choose another run."),
    "REV-030-nothing": N_("Everything run {number} revalued was settled since; there is nothing left to take back. "
                          "Choose another run."),
    "REV-030-moved": N_("What {document} posted on {day} cannot be taken back on that day any more; it is dated {used}."),
})

SIDE_OF = {AccountRole.FXUGAIN: Side.GAIN, AccountRole.FXULOSS: Side.LOSS}


@dataclass(frozen=True, slots=True)
class Reversal:
    """What taking a run back would do: documents it touches, what is skipped or dated otherwise, and the sums turned."""

    run_id: int
    number: str
    entries: int
    told: tuple[Problem, ...]
    gain: int
    loss: int


@dataclass(frozen=True, slots=True)
class _Facts:
    """A run as it was posted: lines by entry, the pairs of ledger lines of each, and the entries behind them."""

    run: RevaluationRun
    lines: Mapping[int, RevaluationLine]
    pairs: Mapping[int, tuple[writing.Pair, ...]]
    documents: Mapping[int, str]
    standing: Mapping[int, int]


def preview_reverse(desk: Desk, run_id: int) -> Outcome[Reversal]:
    """What is skipped because it was settled since, and every reason why the run cannot be taken back; nothing is written."""
    with desk.reading() as session:
        facts = _facts(session, desk, run_id)
        if facts is None:
            return Outcome(None, (error("REV-030-gone"),))
        free, pairs, problems = _worked_out(session, desk, facts)
        if any(p.weight == "error" for p in problems):
            return Outcome(None, problems)
        gain, loss = _sums(pairs)
        return Outcome(Reversal(run_id, facts.run.number, len(free), problems, gain, loss), problems)


def reverse(desk: Desk, run_id: int, *, reason: str, confirmed: frozenset[str] = frozenset()) -> Outcome[Done]:
    """Post the opposite of a run as a run of its own; entries settled since are skipped and told (REV-030)."""
    started = desk.clock.now()
    with desk.writing("revaluation.reverse", reason) as uow:
        facts = _facts(uow.session, desk, run_id)
        if facts is None:
            return Outcome(None, (error("REV-030-gone"),))
        free, pairs, problems = _worked_out(uow.session, desk, facts)
        problems = (*problems, *reason_missing(uow.session, desk, reason))
        if standing(problems, confirmed):
            return Outcome(None, problems)
        return numbered(uow, lambda: _written(desk, uow, facts, free, pairs, {"started_at": started}), problems)


def _facts(session: Session, desk: Desk, run_id: int) -> _Facts | None:
    run = session.get(RevaluationRun, run_id)
    if run is None or run.company_id != desk.company_id:
        return None
    lines = {line.entry_id: line for line in session.scalars(
        select(RevaluationLine).where(RevaluationLine.run_id == run_id).order_by(RevaluationLine.id))}
    entry, state, detail, control = CustomerLedgerEntry, CustomerEntryState, DetailedEntry, GeneralLedgerEntry
    entries: dict[int, OpenForeign] = {}
    standing: dict[int, int] = {}
    for e, s, number, name, code in session.execute(
            select(entry, state, Customer.number, Customer.name, PostingProfile.code)
            .join(state, state.entry_id == entry.id).join(Customer, Customer.id == entry.customer_id)
            .join(PostingProfile, PostingProfile.id == state.posting_profile_id)
            .join(RevaluationLine, and_(RevaluationLine.entry_id == entry.id, RevaluationLine.run_id == run_id))):
        line = lines[e.id]
        standing[e.id] = s.unrealised
        entries[e.id] = OpenForeign(
            e.id, e.customer_id, number, name, e.document_no, e.posting_date, e.currency, line.open_amount, 0, s.unrealised,
            s.posting_profile_id, code, True, s.control_account_id, s.last_revalued_on, None, None)
    pairs: dict[int, list[writing.Pair]] = defaultdict(list)
    contra = aliased(GeneralLedgerEntry)
    for d, own, other, key in session.execute(
            select(detail, control, contra, RevaluationDetail.line_id).join(control, control.id == detail.gl_entry_id)
            .join(contra, and_(contra.voucher_id == control.voucher_id, contra.line_no == control.line_no + 1))
            .join(RevaluationDetail, RevaluationDetail.detail_id == detail.id)
            .join(RevaluationLine, RevaluationLine.id == RevaluationDetail.line_id)
            .where(RevaluationLine.run_id == run_id).order_by(detail.id)):
        like = replace(entries[d.entry_id], cost_centre_id=own.cost_centre_id, project_id=own.project_id)
        turned = Line(d.posting_date, d.entry_id, -d.accounting_amount, SIDE_OF[other.role], Part.REVERSAL, d.pair_id)
        pairs[d.entry_id].append(writing.Pair(like, turned, other.account_id, key, d.id))
    return _Facts(run, lines, {key: tuple(own) for key, own in pairs.items()},
                  {key: e.document for key, e in entries.items()}, standing)


def _worked_out(session: Session, desk: Desk,
                facts: _Facts) -> tuple[tuple[int, ...], list[writing.Pair], tuple[Problem, ...]]:
    """Which entries can be taken back, their pairs on days that are open, and what is to be told or refuses."""
    run = facts.run
    calendar = ledger.posting_calendar(session, desk, asking=False)
    problems: list[Problem] = [calendar.withheld[Module.REVALUATION_LEDGER]] if (
        Module.REVALUATION_LEDGER in calendar.withheld) else []
    if run.reverses_id is not None or session.scalars(
            select(RevaluationRun.id).where(RevaluationRun.reverses_id == run.id)).first():
        return (), [], (*problems, error("REV-030-twice", number=run.number))
    newer, settled = _newer(session, run), _settled(session, facts)
    free, told = rules.reversible(Ran(key, facts.documents[key], newer.get(key, ""), key in settled) for key in facts.lines)
    problems += told
    if not free and not any(p.weight == "error" for p in told):
        problems.append(error("REV-030-nothing", number=run.number))
    pairs = []
    for key in free:
        for pair in facts.pairs.get(key, ()):
            if pair.entry.control_account_id != facts.lines[key].control_account_id:
                problems.append(error("MST-085-first", document=facts.documents[key]))
                break
            day = first_open(calendar, pair.line.day, Module.REVALUATION_LEDGER)
            if day is None:
                return (), [], (*problems, error("REV-024-no-day", day=pair.line.day))
            if day != pair.line.day:
                problems.append(information("REV-030-moved", document=facts.documents[key], day=pair.line.day, used=day))
            pairs.append(replace(pair, line=replace(pair.line, day=day)))
    return free, pairs, tuple(problems)


def _newer(session: Session, run: RevaluationRun) -> dict[int, str]:
    """Entries of the run that a newer one revalued, which still stands, with its number (REV-030)."""
    line, other, later, back = RevaluationLine, aliased(RevaluationLine), RevaluationRun, aliased(RevaluationRun)
    return {entry: number for entry, number in session.execute(
        select(line.entry_id, later.number).join(other, other.entry_id == line.entry_id)
        .join(later, later.id == other.run_id).outerjoin(back, back.reverses_id == later.id)
        .where(line.run_id == run.id, later.id > run.id, later.reverses_id.is_(None), back.id.is_(None)).order_by(later.id))}


def _settled(session: Session, facts: _Facts) -> set[int]:
    """Entries of the run that were settled since, in full or part, and not opened again."""
    detail, undo, line = DetailedEntry, aliased(DetailedEntry), RevaluationLine
    return set(session.scalars(
        select(detail.entry_id).distinct().join(line, and_(line.entry_id == detail.entry_id, line.run_id == facts.run.id))
        .outerjoin(undo, undo.undoes_id == detail.id)
        .where(detail.id > newest_detail(session, facts.run), detail.kind == DetailKind.SETTLEMENT,
               func.coalesce(detail.undoes_id, 0) == 0, undo.id.is_(None))))


def _sums(pairs: list[writing.Pair]) -> tuple[int, int]:
    """What the pairs add to the gain account, and what they take as loss."""
    gain = sum(p.line.amount for p in pairs if p.line.side is Side.GAIN)
    return gain, -sum(p.line.amount for p in pairs if p.line.side is Side.LOSS)


def _written(desk: Desk, uow: UnitOfWork, facts: _Facts, free: tuple[int, ...], pairs: list[writing.Pair],
             times: dict[str, Any]) -> Done:
    """The reversal as a run: its record, the lines turned, the vouchers, and the dates as they were before (REV-030)."""
    session, run = uow.session, facts.run
    number = numbering.draw(session, desk.company_id, PURPOSE, run.considered).number
    gain, loss = _sums(pairs)
    (key,) = bulk.add(session, RevaluationRun, [{
        **times, "company_id": desk.company_id, "number": number, "method": run.method, "style": run.style,
        "considered": run.considered, "rate_date": run.rate_date, "rate_type_id": run.rate_type_id, "text": run.text,
        "gain": gain, "loss": loss, "reverses_id": run.id, "finished_at": desk.clock.now(),
        "created_by_id": desk.actor.user_id, "parameters": {
            **run.parameters, "newest_detail": session.scalar(select(func.max(DetailedEntry.id))) or 0,
            "entries": len(free), "left_out": {"REV-030-settled": len(facts.lines) - len(free)}}}])
    bulk.add(session, RevaluationRate, [{
        "run_id": key, "currency": r.currency, "exchange_rate_id": r.exchange_rate_id, "cross_rate_id": r.cross_rate_id,
        "used_date": r.used_date, "rate": r.rate} for r in session.scalars(
        select(RevaluationRate).where(RevaluationRate.run_id == run.id).order_by(RevaluationRate.currency))])
    change: dict[int, int] = defaultdict(int)
    for pair in pairs:
        change[pair.entry.entry_id] += pair.line.amount
    made = bulk.add(session, RevaluationLine, [_line(facts, key, entry, change[entry]) for entry in free])
    line_of = dict(zip(free, made, strict=True))
    writing.write(desk, uow, [replace(p, revaluation_line_id=line_of[p.entry.entry_id]) for p in pairs],
                  writing.Paper(number, f"⟲ {run.number}", key, dimensions=True))
    writing.mark(uow, {entry: facts.lines[entry].revalued_before for entry in free})
    uow.changed(writing.TABLE, key)
    uow.changed(writing.TABLE, run.id)
    uow.audit("revaluation.reverse", writing.TABLE, key, number,
              {"reverses": run.number, "entries": len(free), "skipped": len(facts.lines) - len(free)}, desk.company_id)
    return Done(key, number, len(free))


def _line(facts: _Facts, run_id: int, entry: int, change: int) -> dict[str, Any]:
    """A line of the run turned: it leads back to what stood before."""
    was = facts.lines[entry]
    return {"run_id": run_id, "entry_id": entry, "open_amount": was.open_amount, "original": was.original,
            "before": was.target, "value": was.value, "target": was.before, "adjustment": -was.adjustment,
            "standing": facts.standing[entry] + change, "revalued_before": facts.run.considered,
            "posting_profile_id": was.posting_profile_id, "control_account_id": was.control_account_id}


def reversed_on(session: Session, company_id: int) -> dict[int, tuple[str, date]]:
    """Runs that were reversed, with the number of the reversal and its considered date (CLW-016)."""
    back = RevaluationRun
    return {run: (number, day) for run, number, day in session.execute(
        select(back.reverses_id, back.number, back.considered).where(back.company_id == company_id,
                                                                     back.reverses_id.is_not(None))) if run is not None}
