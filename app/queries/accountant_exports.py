"""The list of exports that were written for the accountant (EXP-002, CLW-023)."""

from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.company import User
from app.models.exports import AccountantExport, ExportedVoucher
from app.queries.listing import Column, Listing, ListQuery

KIND_NAMES = {"ledger": N_("Ledger file"), "xaf": N_("Audit file (XAF)"), "fec": N_("FEC"), "datev": N_("DATEV"),
              "gdpdu": N_("Set for a tax audit (GDPdU)")}
_X = AccountantExport


def of_voucher(session: Session, voucher_id: int) -> list[tuple[int, str]]:
    """Numbers and kinds of the exports a voucher went out with, the oldest first; copies are not counted (EXP-002)."""
    rows = session.execute(select(_X.number, _X.kind).join(ExportedVoucher, ExportedVoucher.export_id == _X.id)
                           .where(ExportedVoucher.voucher_id == voucher_id).order_by(_X.number))
    return [(number, kind) for number, kind in rows]


def newest(session: Session, company_id: int, kind: str) -> AccountantExport | None:
    """The last export of a kind that was made anew, not written once more (CLW-023)."""
    return session.scalars(select(_X).where(_X.company_id == company_id, _X.kind == kind, _X.re_export_of_id.is_(None))
                           .order_by(_X.number.desc())).first()


def listing() -> Listing:
    """Every export of a company, the newest first."""
    first = aliased(AccountantExport)

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        return (chosen.select_from(_X).outerjoin(User, User.id == _X.created_by_id)
                .outerjoin(first, first.id == _X.re_export_of_id).where(_X.company_id == query.company_id))

    return Listing("accountant_exports", N_("Exports for the accountant"), _X.id, (
        Column("number", N_("No."), "int", _X.number, 60),
        Column("kind", N_("Kind"), "text", _X.kind, 190, names=KIND_NAMES),
        Column("first", N_("First day"), "date", _X.first, 106),
        Column("last", N_("Last day"), "date", _X.last, 106),
        Column("only_new", N_("Only new"), "flag", _X.only_new, 90),
        Column("file", N_("File"), "text", _X.file_name, 330, stretch=True),
        Column("again", N_("Copy of"), "int", first.number, 84),
        Column("at", N_("Written at"), "moment", _X.created_at, 140),
        Column("by", N_("By"), "text", User.display_name, 130)), source, (("number", True),),
        frozenset({"accountant_export"}), N_("Nothing was exported yet. Choose what the accountant asks for and press F9."))
