"""The imports of bank files, and taking one back while nothing of it was used (BNK-08, 44)."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, delete, func, select
from sqlalchemy.orm import Session

from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.bank import (
    BankImport,
    BankLinePart,
    BankProposal,
    BankProposalItem,
    BankStatement,
    BankStatementLine,
    BankStatementLineState,
    ReconciliationMatch,
)
from app.models.company import User
from app.models.settlement_marks import SettlementMark
from app.services.desk import Desk

declare({
    "BNK-44-posted": N_("{count:line|lines} of {file} {count:is|are} posted. Undo {count:it|them} first, then take the "
                        "import back."),
    "BNK-44-matched": N_("{count:line|lines} of {file} {count:is|are} matched with bank transactions. Take the "
                         "{count:match|matches} back first."),
    "BNK-44-needed": N_("{other} left out lines because {file} had brought them. Take {other} back first."),
})


@dataclass(frozen=True, slots=True)
class Import:
    """A file that was imported: how much it brought, and how many of its lines are posted by now."""

    import_id: int
    file: str
    format: str
    on: date
    user: str
    statements: int
    lines: int
    present: int
    posted: int


def imports(desk: Desk) -> list[Import]:
    """All imports, the newest first."""
    statement, state = BankStatement, BankStatementLineState
    with desk.reading() as session:
        counted = {key: (statements, lines, posted) for key, statements, lines, posted in session.execute(
            select(statement.import_id, func.count(func.distinct(statement.id)), func.count(state.line_id),
                   func.count(state.voucher_id))
            .outerjoin(BankStatementLine, BankStatementLine.statement_id == statement.id)
            .outerjoin(state, state.line_id == BankStatementLine.id)
            .where(statement.company_id == desk.company_id).group_by(statement.import_id))}
        rows = session.execute(select(BankImport, User.display_name).join(User, User.id == BankImport.created_by_id)
                               .where(BankImport.company_id == desk.company_id).order_by(BankImport.id.desc()))
        return [Import(r.id, r.file_name, r.format, r.created_at.date(), name, *counted.get(r.id, (0, 0, 0))[:2],
                       r.counts.get("present", 0), counted.get(r.id, (0, 0, 0))[2]) for r, name in rows]


def take_back_import(desk: Desk, import_id: int) -> Outcome[int]:
    """Delete an import with its statements and lines, as long as nothing of it is posted or matched; how many lines (BNK-44)."""
    with desk.writing("bank.import.undo") as unit:
        session = unit.session
        row = session.get(BankImport, import_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("LED-gone"),))
        statements = select(BankStatement.id).where(BankStatement.import_id == import_id)
        lines = select(BankStatementLine.id).where(BankStatementLine.statement_id.in_(statements))
        if problems := _used(session, row, lines):
            return Outcome(None, problems)
        count = session.scalar(select(func.count()).select_from(lines.subquery())) or 0
        _delete(session, lines)
        for statement in session.scalars(select(BankStatement).where(BankStatement.import_id == import_id)).all():
            session.delete(statement)
        session.flush()
        session.delete(row)
        unit.changed(BankStatementLineState.__tablename__, import_id)
        return Outcome(count)


def _used(session: Session, row: BankImport, lines: Select[Any]) -> tuple[Problem, ...]:
    """Why an import has to stay."""
    state, found = BankStatementLineState, list[Problem]()
    posted = session.scalar(select(func.count()).where(state.line_id.in_(lines), state.state.in_(("applied", "posted")))) or 0
    if posted:
        found.append(error("BNK-44-posted", count=posted, file=row.file_name))
    matched = session.scalar(select(func.count()).where(ReconciliationMatch.line_id.in_(lines))) or 0
    if matched and not posted:
        found.append(error("BNK-44-matched", count=matched, file=row.file_name))
    own, other = BankStatement.__table__.alias("own"), BankStatement
    leaning = session.scalars(
        select(BankImport.file_name).join(other, other.import_id == BankImport.id)
        .join(own, (own.c.bank_id == other.bank_id) & (own.c.start <= other.end) & (own.c.end >= other.start))
        .where(own.c.import_id == row.id, other.import_id > row.id, other.skipped != 0)).first()
    if leaning is not None:
        found.append(error("BNK-44-needed", other=leaning, file=row.file_name))
    return tuple(found)


def _delete(session: Session, lines: Select[Any]) -> None:
    """Everything that hangs on lines, then the lines; those below first."""
    parts = select(BankLinePart.id).where(BankLinePart.line_id.in_(lines))
    proposals = select(BankProposal.id).where(BankProposal.line_id.in_(lines))
    for model, condition in (
            (SettlementMark, SettlementMark.part_id.in_(parts)), (BankLinePart, BankLinePart.line_id.in_(lines)),
            (BankProposalItem, BankProposalItem.proposal_id.in_(proposals)), (BankProposal, BankProposal.line_id.in_(lines)),
            (BankStatementLineState, BankStatementLineState.line_id.in_(lines)),
            (BankStatementLine, BankStatementLine.id.in_(lines))):
        session.execute(delete(model).where(condition).execution_options(synchronize_session=False))
