"""The cover sheet of an export: what was written, with totals and fingerprints, on one page (EXP-001, 004, REV-032)."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.words import N_
from app.models.archive import ArchivedDocument
from app.models.company import Company
from app.models.exports import AccountantExport
from app.queries.accountant_exports import KIND_NAMES
from app.queries.listing import Column
from app.services import printing
from app.services.accountant.making import NOT_AGAIN, PART
from app.services.desk import Desk
from app.storage import archive

KIND = "accountant_export"
TITLE = N_("Cover sheet of an export")
_COLUMNS = (Column("what", N_("What"), "text", None, 150), Column("value", N_("Value"), "text", None, 420))


def file_name(of: str) -> str:
    """The cover sheet stands beside the file it belongs to."""
    return f"{Path(of).stem}.pdf"


def render(desk: Desk, row: AccountantExport, language: str) -> bytes:
    """The sheet in the language of the company."""
    there = replace(desk, language=language, region=i18n.region_for(language))
    with desk.reading() as session:
        company = session.get_one(Company, row.company_id).legal_name
    sheet = printing.Sheet(TITLE, company, (i18n.tr(PART, language).format(company=company), i18n.tr(NOT_AGAIN, language)))
    return printing.as_pdf(there, sheet, _COLUMNS, [[i18n.tr(name, language), value] for name, value in _rows(there, row)], [])


def _rows(desk: Desk, row: AccountantExport) -> Iterator[tuple[str, str]]:
    totals: dict[str, Any] = row.totals

    def money(amount: int) -> str:
        return i18n.money(amount, totals["currency"], desk.region)

    yield N_("Number"), str(row.number)
    yield N_("Kind"), i18n.tr(KIND_NAMES[row.kind], desk.language)
    yield N_("Period"), f"{i18n.day(row.first, desk.region)} – {i18n.day(row.last, desk.region)}"
    yield N_("Selection"), i18n.tr(N_("Only vouchers that were not exported before") if row.only_new else N_("All vouchers"),
                                   desk.language)
    yield N_("Written at"), f"{row.created_at:%Y-%m-%d %H:%M:%S} UTC"
    yield N_("Vouchers"), i18n.number(totals["vouchers"], desk.region)
    yield N_("Voucher lines"), i18n.number(totals["lines"], desk.region)
    yield N_("Debit"), money(totals["debit"])
    yield N_("Credit"), money(totals["credit"])
    yield N_("Texts that were shortened"), i18n.number(totals["cuts"], desk.region)
    for file in totals["files"]:
        yield N_("File"), file["name"]
        yield N_("Lines in the file"), i18n.number(file["lines"], desk.region)
        if file["debit"] or file["credit"]:
            yield N_("Debit in the file"), money(file["debit"])
            yield N_("Credit in the file"), money(file["credit"])
        yield N_("SHA-256"), file["sha256"]


def keep(session: Session, desk: Desk, row: AccountantExport, content: bytes, language: str) -> None:
    """The sheet in the archive, under its export."""
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=str(row.number), date=row.created_at.date(), customer_id=None,
        document_table=AccountantExport.__tablename__, document_id=row.id, language=language,
        content_sha256=archive.keep(session, content), created_at=desk.clock.now(), created_by_id=desk.actor.user_id))
    session.flush()


def kept(session: Session, export_id: int) -> bytes | None:
    """The sheet of an export as it was written."""
    digest = session.scalars(select(ArchivedDocument.content_sha256).where(
        ArchivedDocument.document_table == AccountantExport.__tablename__,
        ArchivedDocument.document_id == export_id).order_by(ArchivedDocument.id)).first()
    return archive.read(session, digest) if digest else None
