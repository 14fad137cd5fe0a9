"""Matching in the background: what each open line may pay is worked out, and kept as proposals until she decides (BNK-20…36)."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from app.core.enums import Blocked
from app.core.facts import to_json
from app.core.problems import Outcome
from app.models.bank import BankProposal, BankProposalItem, BankStatementLine, BankStatementLineState
from app.models.customers import Customer
from app.rules import matching as rules
from app.rules.matching import Key, Proposal
from app.services.bank import batches, facts, transactions
from app.services.bank.decisions import accept_lines
from app.services.bank.posting import catch_up
from app.services.bank.stored import columns, forget_proposals, held, of_rule
from app.services.desk import Desk
from app.storage import bulk
from app.storage.unit_of_work import UnitOfWork

Progress = Callable[[int, int], None]
"""Called with lines done and lines in all; whatever it raises stops the run, and nothing is kept."""
_CHUNK, _STEP = 400, 50
UNDECIDED = ("new", "suggested")


@dataclass(frozen=True, slots=True)
class Matched:
    """What a run came to: lines looked at, lines with a proposal by level, lines accepted without a person."""

    lines: int
    high: int = 0
    medium: int = 0
    low: int = 0
    accepted: int = 0


class _Watched(Sequence[BankStatementLine]):
    """Lines that tell how far somebody has come with them."""

    def __init__(self, lines: Sequence[BankStatementLine], progress: Progress, before: int, whole: int) -> None:
        self._lines, self._progress, self._before, self._whole = lines, progress, before, whole

    def __len__(self) -> int:
        return len(self._lines)

    @overload
    def __getitem__(self, place: int) -> BankStatementLine: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[BankStatementLine]: ...

    def __getitem__(self, place: int | slice) -> BankStatementLine | Sequence[BankStatementLine]:
        return self._lines[place]

    def __iter__(self) -> Iterator[BankStatementLine]:
        for n, line in enumerate(self._lines):
            if n % _STEP == 0:
                self._progress(self._before + n, self._whole)
            yield line


def match(desk: Desk, *, bank_id: int | None = None, line_ids: Sequence[int] | None = None,
          progress: Progress | None = None) -> Outcome[Matched]:
    """Match all lines nobody has decided upon, of one bank account or of all, or just some lines (BNK-08, 20).

    Reads and thinks without keeping anybody waiting; only what is found is written in one unit of work. Lines decided upon
    meanwhile stay as they are. With the company's setting, sure proposals are accepted at once (BNK-30).
    """
    _refresh(desk)
    with desk.reading() as session:
        lines = _undecided(session, desk.company_id, bank_id, line_ids)
        if not lines:
            return Outcome(Matched(0))
        found = _found(session, desk, lines, progress or _silent)
        session.expunge_all()
    with desk.writing("bank.match") as unit:
        written = _keep(desk, unit, {line.id: proposals for line, proposals in zip(lines, found, strict=True)})
        done = _counted(len(lines), written)
        return Outcome(_accepted(desk, unit, written, done))


def _refresh(desk: Desk) -> None:
    """Movements nobody wrote yet, and lines whose payment was cancelled elsewhere (UND-07, BNK-45)."""
    with desk.writing("bank.refresh") as unit:
        transactions.record(unit, desk.company_id)
        catch_up(desk, unit)


def _silent(_done: int, _all: int) -> None:
    """Nobody watches."""


def _undecided(session: Session, company_id: int, bank_id: int | None,
               line_ids: Sequence[int] | None) -> list[BankStatementLine]:
    line, state = BankStatementLine, BankStatementLineState
    chosen = select(line).join(state, state.line_id == line.id).where(
        state.company_id == company_id, state.state.in_(UNDECIDED), line.counts).order_by(line.booking_date, line.id)
    if bank_id is not None:
        chosen = chosen.where(state.bank_id == bank_id)
    if line_ids is None:
        return list(session.scalars(chosen))
    return [row for start in range(0, len(line_ids), _CHUNK)
            for row in session.scalars(chosen.where(line.id.in_(line_ids[start:start + _CHUNK])))]


def _found(session: Session, desk: Desk, lines: Sequence[BankStatementLine],
           progress: Progress) -> list[tuple[Proposal, ...]]:
    """The proposals of all lines; an item goes to one line only, whichever account the line is of (BNK-27)."""
    index = facts.index_of(session, desk.company_id, lines)
    taken: set[Key] = held(session, desk.company_id)
    known = facts.known_ids(session, desk.company_id, {line.id: None for line in lines})
    answers: dict[int, tuple[Proposal, ...]] = {}
    for bank_id in dict.fromkeys(line.bank_id for line in lines):
        own = [line for line in lines if line.bank_id == bank_id]
        settings = facts.settings_of(session, desk.company_id, bank_id)
        listed = _listed(session, own, index, settings, taken)
        answers |= listed
        own = [line for line in own if line.id not in listed]
        proposals = rules.match_all(_Watched(own, progress, len(answers), len(lines)), index, settings, taken=taken, known=known)
        answers |= {line.id: p for line, p in zip(own, proposals, strict=True)}
        taken |= {key for p in proposals if p for key in p[0].items}
    progress(len(lines), len(lines))
    return [answers[line.id] for line in lines]


def _listed(session: Session, lines: Sequence[BankStatementLine], index: rules.Index, settings: rules.Settings,
            taken: set[Key]) -> dict[int, tuple[Proposal, ...]]:
    """Sums whose single payments the bank tells: each matched for itself; what they take is taken (BNK-01)."""
    told = batches.details_of(session, lines)
    every = [d for details in told.values() for d in details]
    found = dict(zip((d.id for d in every), rules.match_all(every, index, settings, taken=taken), strict=True))
    made = {key: p for key, details in told.items() if (p := batches.together(details, found))}
    taken |= {item for p in made.values() for item in p[0].items}
    return made


# ---------------------------------------------------------------- keeping

def _keep(desk: Desk, unit: UnitOfWork, found: dict[int, tuple[Proposal, ...]]) -> dict[int, tuple[Proposal, ...]]:
    """Proposals in place of the former ones, for lines that are still undecided; those that were written."""
    session, state = unit.session, BankStatementLineState
    ids = list(found)
    standing = {key for start in range(0, len(ids), _CHUNK) for key in session.scalars(select(state.line_id).where(
        state.line_id.in_(ids[start:start + _CHUNK]), state.state.in_(UNDECIDED)))}
    written = {key: proposals for key, proposals in found.items() if key in standing}
    forget_proposals(session, list(written))
    _write(session, desk.company_id, written)
    blocked = _blocked(session, {p[0].customer_id for p in written.values() if p and p[0].customer_id})
    table: Any = state.__table__
    rows = [{"b_line": key, "b_state": "suggested" if p else "new", "b_level": p[0].level.value if p else None,
             "b_customer": p[0].customer_id if p else None,
             "b_blocked": bool(p and p[0].customer_id in blocked)} for key, p in written.items()]
    if rows:
        session.execute(update(table).where(table.c.line_id == bindparam("b_line")).values(
            state=bindparam("b_state"), level=bindparam("b_level"), customer_id=bindparam("b_customer"),
            blocked_customer=bindparam("b_blocked"), error=None), rows)
    unit.changed(state.__tablename__, 0)
    return written


def _write(session: Session, company_id: int, found: dict[int, tuple[Proposal, ...]]) -> None:
    placed = [(key, rank, p) for key, proposals in found.items() for rank, p in enumerate(proposals, 1)]
    ids = bulk.add(session, BankProposal, [
        {"company_id": company_id, "line_id": key, "rank": rank, "score": p.score, "level": p.level.value, "rule": p.rule,
         "manual": p.manual, "customer_id": p.customer_id, "facts": to_json(p.facts)} for key, rank, p in placed])
    bulk.add(session, BankProposalItem, [
        {"company_id": company_id, "proposal_id": number, "no": no} | columns(of_rule(part))
        for number, (_key, _rank, p) in zip(ids, placed, strict=True) for no, part in enumerate(p.parts, 1)])


def _blocked(session: Session, customers: set[int | None]) -> set[int]:
    """Customers who are blocked for everything (BLK-M36, PAY-52)."""
    ids = sorted(c for c in customers if c)
    return {key for start in range(0, len(ids), _CHUNK) for key in session.scalars(
        select(Customer.id).where(Customer.id.in_(ids[start:start + _CHUNK]),
                                  (Customer.blocked == Blocked.ALL) | Customer.privacy_blocked))}


def _counted(lines: int, found: dict[int, tuple[Proposal, ...]]) -> Matched:
    levels = [p[0].level for p in found.values() if p]
    return Matched(lines, *(levels.count(level) for level in (rules.Level.HIGH, rules.Level.MEDIUM, rules.Level.LOW)))


def _accepted(desk: Desk, unit: UnitOfWork, found: dict[int, tuple[Proposal, ...]], done: Matched) -> Matched:
    """Sure proposals accepted without a person, where the company wants that (BNK-30)."""
    level = facts.parameters_of(unit.session, desk.company_id).auto_accept
    chosen = [key for key, p in found.items() if p and rules.acceptable(p[0], level)]
    if not chosen:
        return done
    count = len(accept_lines(desk, unit, chosen))
    return Matched(done.lines, done.high, done.medium, done.low, count)
