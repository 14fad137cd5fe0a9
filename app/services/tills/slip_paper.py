"""A deposit slip as the form that goes to the bank with cheques and cash, in the company's language (DEP-01)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped
from app.models.archive import ArchivedDocument
from app.models.company import Company, CompanyBankAccount
from app.models.tills import DepositSlip
from app.reports.letter_data import Align, Column, LetterData, Row, RowKind, Table, Total, TotalKind, file_name, rich
from app.reports.receipt_words import words_of
from app.reports.words import Words
from app.services import layouts, letterheads
from app.services.desk import Desk
from app.services.tills import receipt_paper
from app.storage import archive

if TYPE_CHECKING:
    from app.services.tills.deposits import Payment, Slip

TABLE = DepositSlip.__tablename__
SHARES = (0.16, 0.30, 0.22, 0.18, 0.14)


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and the name of its file."""

    name: str
    content: bytes


def name_of(number: str) -> str:
    """The file name of a slip."""
    return file_name(number, "", "{document_no}.pdf")


def render(session: Session, desk: Desk, slip: Slip) -> bytes:
    """The PDF of a slip as it stands."""
    return receipt_paper.render(session, _data(session, desk, slip))


def _data(session: Session, desk: Desk, slip: Slip) -> LetterData:
    company, bank = session.get_one(Company, desk.company_id), session.get_one(CompanyBankAccount, slip.bank_id)
    language, region = company.language, i18n.region_for(company.language, company.country_code)
    w, own = Words.of(language, i18n.letters), words_of(language, i18n.letters)
    info = [(own["slip"], slip.number), (own["paid_in_on"], i18n.long_day(slip.day, region)),
            (own["account_holder"], bank.holder), (w["iban"], iban_grouped(bank.iban)), (w["bic"], bank.bic or "")]
    count = i18n.fill(own["count"], {"count": len(slip.payments)}, language, region)
    total = i18n.amount(slip.total, slip.currency, region)
    return LetterData(
        kind="deposit_slip", language=language, document=slip.number, customer=bank.holder, day=i18n.day(slip.day, region),
        frame=layouts.frame_for(session, company),
        letterhead=letterheads.letterhead(company, letterheads.registration(session, company), bank, w,
                                          layouts.logo_of(session, company)),
        address=(bank.holder, iban_grouped(bank.iban), *((bank.bic,) if bank.bic else ())),
        subject=own["slip_subject"].format(number=slip.number), words=w.pages(),
        info=tuple(pair for pair in info if pair[1]),
        tables=tuple(_table(own, w, title, rows, slip.currency, region) for title, rows in _groups(own, slip)),
        totals=(Total(f"{own['total'].format(currency=slip.currency)} ({count})", total, TotalKind.GRAND),),
        after=tuple(rich(f"{own[name]}: {'_' * 30}") for name in ("depositor", "teller")),
        mark=own["cancelled"] if slip.state == "cancelled" else "", file_name=name_of(slip.number))


def _groups(own: Mapping[str, str], slip: Slip) -> list[tuple[str, list[Payment]]]:
    """Cheques and cash apart, as banks want them."""
    parts = ((own["cheques"], [p for p in slip.payments if not p.cash]), (own["cash"], [p for p in slip.payments if p.cash]))
    return [(title, found) for title, found in parts if found]


def _table(own: Mapping[str, str], w: Words, title: str, payments: Sequence[Payment], currency: str, region: str) -> Table:
    """The payments of a kind with their sum; one that was cancelled says when and keeps its amount (UND-08)."""
    titles = (own["payment"], own["customer"], own["reference"], own["issued_by"], w["amount_column"].format(currency=currency))
    columns = tuple(Column(words, share, Align.RIGHT if n == 4 else Align.LEFT)
                    for n, (words, share) in enumerate(zip(titles, SHARES, strict=True)))
    rows = [Row((title, "", "", "", ""), RowKind.SECTION)]
    for p in payments:
        told = p.reference if p.cancelled_on is None else own["line_cancelled"].format(day=_day(p.cancelled_on, region))
        rows.append(Row((p.document_no, p.customer, told, p.drawn_on, i18n.amount(p.amount, currency, region)),
                        RowKind.PLAIN if p.cancelled_on is None else RowKind.MUTED))
    total = i18n.amount(sum(p.amount for p in payments), currency, region)
    rows.append(Row((w["subtotal"], "", "", "", total), RowKind.SUBTOTAL))
    return Table(columns, tuple(rows))


def _day(day: date, region: str) -> str:
    return i18n.day(day, region)


def keep(session: Session, desk: Desk, row: DepositSlip, content: bytes) -> None:
    """Archive a paper of a slip unless this very one is there; later ones stand beside the first (DEP-01, AUD-031)."""
    digest, kept = archive.keep(session, content), ArchivedDocument
    held = session.execute(select(kept.id, kept.content_sha256).where(
        kept.document_table == TABLE, kept.document_id == row.id).order_by(kept.id)).all()
    if any(old.content_sha256 == digest for old in held):
        return
    language = session.get_one(Company, desk.company_id).language
    session.add(kept(company_id=desk.company_id, kind="deposit_slip", number=row.number or "", date=row.date, customer_id=None,
                     document_table=TABLE, document_id=row.id, letter_id=None, language=language, content_sha256=digest,
                     duplicate_of_id=held[0].id if held else None, created_at=desk.clock.now(),
                     created_by_id=desk.actor.user_id))
    session.flush()
