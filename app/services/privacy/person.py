"""Everything stored about a customer and the people there, as a ZIP for whoever asks for it (AUD-048)."""

import csv
import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, Attachment, Note
from app.models.audit import AuditPayload, AuditRecord
from app.models.bank import BankStatementLine, BankStatementLineState
from app.models.base import Base
from app.models.company import Company
from app.models.customers import Customer
from app.queries.listing import Column
from app.services import printing
from app.services.desk import Desk
from app.services.privacy import owned
from app.services.privacy.standing import SUBJECT
from app.storage import archive

declare({
    "AUD-048-file": N_("{file} could not be written: {detail}. Choose another folder."),
    "AUD-048-gone": N_("This customer is not there any more. Refresh with F5."),
})

_HIDDEN = frozenset({"company_id", "version", "search_key", "token"})
_COLUMNS = (Column("what", N_("What"), "text", None, 220), Column("field", N_("Field"), "text", None, 200),
            Column("value", N_("Value"), "text", None, 420))


def export(desk: Desk, customer_id: int, path: Path) -> Outcome[int]:
    """Write the ZIP: an overview as PDF, a CSV per kind of record, archived documents and attachments; gives how many records.

    The export itself goes into the change log (AUD-014). Nothing half is left. Problems: AUD-048-gone, AUD-048-file.
    """
    with desk.writing("privacy.export") as uow:
        customer = uow.session.get(Customer, customer_id)
        if customer is None or customer.company_id != desk.company_id:
            return Outcome(None, (error("AUD-048-gone"),))
        content, count = _packed(desk, uow.session, customer)
        work = path.with_name(path.name + ".new")
        try:
            work.write_bytes(content)
            work.replace(path)
        except OSError as trouble:
            work.unlink(missing_ok=True)
            return Outcome(None, (error("AUD-048-file", file=path.name, detail=trouble.strerror or str(trouble)),))
        uow.audit("privacy.export", SUBJECT, customer_id, customer.number, {"records": count}, desk.company_id)
    return Outcome(count)


def _packed(desk: Desk, session: Session, customer: Customer) -> tuple[bytes, int]:
    tables = dict(_tables(session, desk, customer))
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as pack:
        pack.writestr("overview.pdf", _overview(desk, session, customer, tables))
        for name, rows in tables.items():
            pack.writestr(f"{name}.csv", _csv(rows))
        for name, content in _files(session, desk, customer.id):
            pack.writestr(name, content)
    return whole.getvalue(), sum(len(rows) for rows in tables.values())


def _tables(session: Session, desk: Desk, customer: Customer) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """Rows as plain text by table; ISO dates, numbers with a point (L10N-007)."""
    yield SUBJECT, [_row(customer)]
    for cls, mine in _kept(session, desk, customer.id):
        found = session.scalars(select(cls).where(mine).order_by(*cls.__table__.primary_key.columns)).all()
        if found:
            yield cls.__tablename__, [_row(r) for r in found]
    log = session.execute(
        select(AuditRecord.at, AuditRecord.user_name, AuditRecord.action, AuditPayload.content)
        .join(AuditPayload, AuditPayload.id == AuditRecord.payload_id)
        .where(AuditRecord.entity_table == SUBJECT, AuditRecord.entity_id == customer.id).order_by(AuditRecord.seq)).all()
    if log:
        yield "change_log", [{"at": _text(at), "user": user, "action": action, "content": content or ""}
                             for at, user, action, content in log]


def _kept(session: Session, desk: Desk, customer_id: int) -> Iterator[tuple[Any, Any]]:
    """Every class that names a customer and the condition for this one; what hangs on its papers, and its bank lines."""
    for cls in sorted((m.class_ for m in Base.registry.mappers), key=lambda c: str(c.__tablename__)):
        if {"customer_id", "order_account_id"} & set(cls.__table__.columns.keys()):
            yield cls, owned.is_of(cls, customer_id)
    for hung in (Note, Attachment):
        yield hung, (hung.company_id == desk.company_id) & owned.about(session, hung, customer_id)
    state = BankStatementLineState
    yield BankStatementLine, BankStatementLine.id.in_(select(state.line_id).where(state.customer_id == customer_id))


def _row(row: Any) -> dict[str, str]:
    return {a.key: _text(getattr(row, a.key)) for a in inspect(row).mapper.column_attrs if a.key not in _HIDDEN}


def _text(value: Any) -> str:
    """A value as files carry it."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case datetime() | date():
            return value.isoformat()
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def _csv(rows: list[dict[str, str]]) -> bytes:
    """UTF-8 with its mark, semicolons; a cell that a spreadsheet would reckon is kept as text."""
    out = io.StringIO(newline="")
    write = csv.DictWriter(out, list(rows[0]), delimiter=";", lineterminator="\r\n")
    write.writeheader()
    write.writerows({k: f"'{v}" if v[:1] in "=+@" else v for k, v in row.items()} for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _files(session: Session, desk: Desk, customer_id: int) -> Iterator[tuple[str, bytes]]:
    """Archived documents and attachments; what was erased or is damaged is left out."""
    named = [(f"documents/{kind}-{number}-{key}", digest) for key, kind, number, digest in session.execute(
        select(ArchivedDocument.id, ArchivedDocument.kind, ArchivedDocument.number, ArchivedDocument.content_sha256).where(
            ArchivedDocument.customer_id == customer_id).order_by(ArchivedDocument.id))]
    named += [(f"attachments/{key}-{name}", digest) for key, name, digest in session.execute(
        select(Attachment.id, Attachment.name, Attachment.content_sha256).where(
            Attachment.company_id == desk.company_id, owned.about(session, Attachment, customer_id)))]
    for name, digest in named:
        try:
            content = archive.read(session, digest)
        except archive.LostContentError:
            continue
        ending = "" if name.startswith("attachments/") else ".pdf" if content[:4] == b"%PDF" else ".bin"
        yield name.replace("\\", "_").replace("..", "_") + ending, content


def _overview(desk: Desk, session: Session, customer: Customer, tables: dict[str, list[dict[str, str]]]) -> bytes:
    """What is stored, in a table to read; the many rows of the books are only counted here."""
    rows: list[list[str]] = []
    for name, found in tables.items():
        if name in ("customer", "customer_address", "customer_contact", "customer_bank_account", "customer_registration", "note"):
            rows += [[name if n == 0 else "", field, value] for each in found
                     for n, (field, value) in enumerate((f, v) for f, v in each.items() if v and not f.endswith("id"))]
        else:
            count = i18n.tr(N_("{count:record|records}, see {file}"), desk.language)
            rows.append([name, "", i18n.filled(count, count=len(found), file=f"{name}.csv")])
    company = session.get_one(Company, desk.company_id).legal_name
    sheet = printing.Sheet(N_("Everything stored about a customer"), company, (f"{customer.number} {customer.name}",))
    return printing.as_pdf(desk, sheet, _COLUMNS, rows, ())
