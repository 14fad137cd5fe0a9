"""Statements written: file, statement, lines as the bank wrote them, and the state each begins with (BNK-04, 05, 44)."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.problems import Weight
from app.formats.bank.statement import StatementLine
from app.models.bank import BankImport, BankStatement, BankStatementLine, BankStatementLineState
from app.rules.bank.importing import Line
from app.services.desk import Desk
from app.storage import archive, bulk
from app.storage.unit_of_work import UnitOfWork

if TYPE_CHECKING:
    from app.services.bank.importing import Planned, PlannedFile

DETAIL = "="
"""The reason of lines that only explain another one: they carry no money of their own."""
_WIDTHS = {"counterparty": 140, "iban": 40, "bic": 11, "address": 250, "reference": 40, "end_to_end": 40, "mandate_id": 40,
           "creditor_id": 40, "batch_id": 40, "code": 40, "own_code": 40, "return_code": 10, "return_text": 250,
           "original_currency": 3, "ultimate": 140}
_SAME = ("booking_date", "value_date", "currency", "amount", "counts", "remittance", "batch_count", "reversal", "charges",
         "original_amount", "rate", "raw")


def store(desk: Desk, unit: UnitOfWork, files: Iterable["PlannedFile"], statements: Sequence["Planned"],
          confirmed: frozenset[str]) -> tuple[list[int], list[int]]:
    """Write the statements with the files they came in; ids of both."""
    made, written = list[int](), list[int]()
    for file in files:
        own = [s for s in statements if s.file == file.name and any(s is x for x in file.statements)]
        if not own:
            continue
        import_id = file.import_id or _file(desk, unit, file, own)
        made.append(import_id)
        written += [_statement(desk, unit, import_id, s, confirmed) for s in own]
    return made, written


def _file(desk: Desk, unit: UnitOfWork, file: "PlannedFile", own: Sequence["Planned"]) -> int:
    """The file with its bytes in the archive."""
    counts = {"statements": len(own), "new": sum(len(s.lines) for s in own), "present": sum(s.present for s in file.statements),
              "refused": sum(s.refused for s in file.statements)}
    row = BankImport(company_id=desk.company_id, file_name=file.name[-200:], sha256=file.sha256,
                     format=str(file.format or own[0].statement.format), content_sha256=archive.keep(unit.session, file.content),
                     mapping_id=file.mapping_id, counts=counts, created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
    unit.session.add(row)
    unit.session.flush()
    return row.id


def _statement(desk: Desk, unit: UnitOfWork, import_id: int, planned: "Planned", confirmed: frozenset[str]) -> int:
    session, s, bank_id = unit.session, planned.statement, planned.bank_id or 0
    accepted = [p.code for p in planned.problems if p.weight is Weight.WARNING and p.key in confirmed]
    currency = s.currency or next((line.currency for line, _mark in planned.lines), "")
    row = BankStatement(
        company_id=desk.company_id, import_id=import_id, bank_id=bank_id, account=s.account[:40], bic=s.bic[:11],
        holder=s.holder[:140], message=s.message, statement_id=s.statement_id[:70], sequence=s.sequence[:35], start=planned.start,
        end=planned.end, currency=currency, opening=s.opening if s.closing is not None else None,
        closing=s.closing if s.opening is not None else None, skipped=planned.skipped,
        accepted_with={"codes": accepted, "user": desk.actor.name} if accepted else None)
    session.add(row)
    session.flush()
    used = _used(session, bank_id, [mark.reference or line.bank_reference[:40] for line, mark in planned.lines])
    common = {"company_id": desk.company_id, "bank_id": bank_id}
    rows = [common | {"statement_id": row.id, "position": n} | _row(line, mark, used)
            for n, (line, mark) in enumerate(planned.lines, 1)]
    ids = bulk.add(session, BankStatementLine, rows)
    bulk.add_keyed(session, BankStatementLineState, [
        common | {"line_id": i, "booking_date": line.booking_date, "amount": line.amount, "blocked_customer": False,
                  "state": "new" if line.counts else "ignored", "reason": None if line.counts else DETAIL}
        for i, (line, _mark) in zip(ids, planned.lines, strict=True)])
    unit.changed(BankStatementLine.__tablename__, row.id)
    unit.changed(BankStatementLineState.__tablename__, row.id)
    return row.id


def _row(line: StatementLine, mark: Line, used: Counter[str]) -> dict[str, Any]:
    """The columns of a line; a reference that names several lines counts them (`detail`)."""
    reference, detail = mark.reference, 0
    if not reference and line.bank_reference:
        reference = line.bank_reference[:40]
        used[reference] += 1
        detail = used[reference]
    return {name: getattr(line, name) for name in _SAME} | {
        name: getattr(line, name)[:width] for name, width in _WIDTHS.items()} | {
        "reference_type": None if line.reference_type is None else str(line.reference_type),
        "bank_reference": reference, "detail": detail, "fingerprint": mark.fingerprint}


def _used(session: Session, bank_id: int, references: Sequence[str]) -> Counter[str]:
    """How often references that name no single line were used on an account."""
    found: Counter[str] = Counter()
    line, wanted = BankStatementLine, sorted({r for r in references if r})
    for start in range(0, len(wanted), 400):
        rows = session.execute(select(line.bank_reference, func.max(line.detail)).where(
            line.bank_id == bank_id, line.bank_reference.in_(wanted[start:start + 400])).group_by(line.bank_reference))
        found.update({reference: most for reference, most in rows})
    return found
