"""Vouchers that take the number of their document: whether the company wants it, and which numbers cannot be taken (PST-012)."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import VoucherSource
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.ledger import Voucher
from app.services.customers.facts import parameters
from app.settings import VOUCHER_IS_DOCUMENT
from app.storage import numbering

declare({
    "PST-012-taken": N_("There is a voucher {number} already. Give the document another number."),
    "PST-012-series": N_("{number} looks like a number of the series of vouchers. Give the document another number."),
})
_CHUNK = 400


def wanted(session: Session, company_id: int) -> bool:
    """Do vouchers take the number of their document?"""
    return parameters(session, company_id).get(VOUCHER_IS_DOCUMENT)


def refused(session: Session, company_id: int, source: VoucherSource, numbers: Sequence[str]) -> dict[str, Problem]:
    """Which document numbers, each of one voucher to be, cannot be a voucher's: taken, twice among them, or the series' own."""
    found: dict[str, Problem] = {}
    lower = sorted({number.lower() for number in numbers})
    taken: set[str] = {number for number, count in Counter(n.lower() for n in numbers).items() if count > 1}
    for start in range(0, len(lower), _CHUNK):
        taken |= set(session.scalars(select(func.lower(Voucher.number)).where(
            Voucher.company_id == company_id, func.lower(Voucher.number).in_(lower[start:start + _CHUNK]))))
    drawn = numbering.could_draw(session, company_id, f"voucher_{source.value}", numbers)
    for number in numbers:
        if number in drawn:
            found[number] = error("PST-012-series", at="document_no", number=number)
        elif number.lower() in taken:
            found[number] = error("PST-012-taken", at="document_no", number=number)
    return found
