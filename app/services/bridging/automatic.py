"""Bridged payments cleared by the lines of the bank that show them, at once; what failed stays, to be tried again (BRG-03)."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import Money
from app.core.problems import Outcome, Problem
from app.core.roles import AccountRole
from app.models.bank import BankLinePart, BankProposal, BankProposalItem, BankStatementLine, BankStatementLineState
from app.models.ledger import ClearingItem
from app.services.bank import posting
from app.services.bank.decisions import accept_lines
from app.services.bank.matching import match
from app.services.desk import Desk

_STATE = BankStatementLineState


@dataclass(frozen=True, slots=True)
class Fitting:
    """Lines of the bank that show payments that wait: those to clear now, those that failed before, their sums."""

    lines: tuple[int, ...]
    failed: tuple[int, ...]
    totals: tuple[Money, ...]

    @property
    def all(self) -> tuple[int, ...]:
        """Everything that is tried."""
        return self.lines + self.failed


@dataclass(frozen=True, slots=True)
class Cleared:
    """What became of the lines: vouchers, and the lines that stay with their reasons."""

    vouchers: tuple[tuple[int, str], ...]
    refused: tuple[tuple[int, tuple[Problem, ...]], ...]


def fitting(desk: Desk) -> Fitting:
    """Match the open lines anew and tell those whose best proposal is bridged payments and nothing that fits as well (BRG-03).

    By end-to-end id, batch id, reference or amount, as all matching does (BNK-20); lines that failed are tried again.
    """
    match(desk)
    with desk.reading() as session:
        lines, failed = _lines(session, desk.company_id), _failed(session, desk.company_id)
        return Fitting(tuple(lines), tuple(failed), _totals(session, [*lines, *failed]))


def clear_fitting(desk: Desk, line_ids: Sequence[int]) -> Outcome[Cleared]:
    """Accept and post these lines: `Dr BANK / Cr BRIDGE` each; a line that cannot be posted keeps its reason (BRG-03)."""
    with desk.writing("bridge.automatic") as unit:
        failed = set(_failed(unit.session, desk.company_id))
        taken = [*(key for key in line_ids if key in failed),
                 *accept_lines(desk, unit, [key for key in line_ids if key not in failed])]
        done = posting.post(desk, taken, skip_errors=True)
        if done.value is None:
            return Outcome(None, done.problems)
        unit.changed("clearing_match", 0)
        return Outcome(Cleared(tuple(done.value.vouchers.values()), tuple(done.value.refused.items())))


def _lines(session: Session, company_id: int) -> list[int]:
    """Lines nobody decided upon whose best proposal is bridged payments only."""
    item, proposal, clearing = BankProposalItem, BankProposal, ClearingItem
    rows = session.execute(
        select(proposal.line_id, clearing.role).join(_STATE, _STATE.line_id == proposal.line_id)
        .join(item, item.proposal_id == proposal.id).outerjoin(clearing, clearing.id == item.item_id)
        .where(_STATE.company_id == company_id, _STATE.state == "suggested", proposal.rank == 1, proposal.manual.is_(False))
        .order_by(_STATE.booking_date, proposal.line_id)).all()
    others = {line for line, role in rows if role is not AccountRole.TRANSIT}
    return list(dict.fromkeys(line for line, _role in rows if line not in others))


def _failed(session: Session, company_id: int) -> list[int]:
    """Lines that clear bridged payments and could not be posted."""
    part, clearing = BankLinePart, ClearingItem
    return list(session.scalars(
        select(_STATE.line_id).join(part, part.line_id == _STATE.line_id).join(clearing, clearing.id == part.item_id)
        .where(_STATE.company_id == company_id, _STATE.state == "error", clearing.role == AccountRole.TRANSIT)
        .distinct().order_by(_STATE.line_id)))


def _totals(session: Session, line_ids: Sequence[int]) -> tuple[Money, ...]:
    """What lines come to, by currency."""
    found: dict[str, int] = {}
    line = BankStatementLine
    for start in range(0, len(line_ids), 500):
        for currency, amount in session.execute(select(line.currency, line.amount).where(
                line.id.in_(line_ids[start:start + 500]))):
            found[currency] = found.get(currency, 0) + amount
    return tuple(Money(amount, currency) for currency, amount in sorted(found.items()))
