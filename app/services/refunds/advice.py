"""The advice a customer gets of a refund: the credits it settles and where the money goes, frozen and kept (REF-05, DEP-08)."""

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.identifiers import iban_grouped
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, LetterRecord
from app.models.ledger import CustomerLedgerEntry
from app.models.payments import Refund, RefundEntry
from app.reports import addresses, record
from app.reports.letter_data import Align, Column, LetterData, Row, Table, Total, TotalKind, file_name, rich
from app.reports.refund_words import words_of
from app.services import layouts, letterheads
from app.services.desk import Desk
from app.services.letter_sheet import Sheet, address_of, sheet
from app.services.tills.receipt_paper import copy_mark, render
from app.storage import archive

declare({
    "REF-05-draft": N_("This refund is not posted. Post it first, then send its advice."),
})

TABLE, KIND = Refund.__tablename__, "refund_advice"
SHARES = (0.34, 0.2, 0.24, 0.22)
"""Of the width: document, date, type, amount."""


@dataclass(frozen=True, slots=True)
class Advice:
    """A finished PDF and the name of its file."""

    name: str
    content: bytes


def paper(desk: Desk, refund_id: int, *, copy: bool = False) -> Outcome[Advice]:
    """The advice of a posted refund: written and kept the first time, the same bytes afterwards; `copy` marks it (AUD-031)."""
    with desk.writing("refund.advice") as unit:
        session = unit.session
        row = session.get(Refund, refund_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("REF-gone"),))
        if row.state in ("draft", "cancelled"):
            return Outcome(None, (error("REF-05-draft"),))
        frozen = session.scalars(select(LetterRecord).where(
            LetterRecord.document_table == TABLE, LetterRecord.document_id == refund_id)).first()
        if frozen is None:
            frozen = _freeze(session, desk, row)
            unit.audit("refund.advice", TABLE, row.id, row.number or "", {}, desk.company_id)
        data = record.from_plain(frozen.record or {})
        if copy:
            return Outcome(Advice(data.file_name, render(session, replace(data, mark=copy_mark(data.language)))))
        kept = session.scalars(select(ArchivedDocument.content_sha256).where(
            ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == refund_id)
            .order_by(ArchivedDocument.id)).first()
        return Outcome(Advice(data.file_name, archive.read(session, kept or "")))


def _freeze(session: Session, desk: Desk, row: Refund) -> LetterRecord:
    """What the advice says, and its PDF, kept together."""
    data = _data(session, desk, row)
    frozen = LetterRecord(company_id=desk.company_id, kind=KIND, document_table=TABLE, document_id=row.id, language=data.language,
                          record=record.to_plain(data))
    session.add(frozen)
    session.flush()
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=row.number or "", date=row.posting_date or desk.today,
        customer_id=row.customer_id, document_table=TABLE, document_id=row.id, letter_id=frozen.id, language=data.language,
        content_sha256=archive.keep(session, render(session, data)), created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    session.flush()
    return frozen


def _data(session: Session, desk: Desk, row: Refund) -> LetterData:
    """Everything an advice says, in the customer's language."""
    day = row.posting_date or desk.today
    found = sheet(session, desk.company_id, row.customer_id, day)
    w, own, company = found.words, words_of(found.language, i18n.letters), found.company
    fitted = addresses.fit(address_of(found))
    money = i18n.money(row.amount, row.currency, found.region)
    holder = (row.holder or found.customer.name).replace("*", "")
    goes = (own["to_account"].format(amount=money, iban=iban_grouped(row.iban), holder=holder) if row.iban
            else own["otherwise"].format(amount=money))
    whole = i18n.amount(row.amount, row.currency, found.region)
    total = Total(own["total"].format(currency=row.currency), whole, TotalKind.GRAND)
    info = ((own["refund"], row.number or ""), (w["date"], i18n.long_day(day, found.region)),
            (w["customer_no"], found.customer.number), *(((own["text"], row.remittance),) if row.remittance else ()),
            (w["contact"], desk.actor.name))
    return LetterData(
        kind=KIND, language=found.language, document=row.number or "", customer=found.customer.name,
        day=i18n.day(day, found.region), frame=layouts.frame_for(session, company),
        letterhead=letterheads.letterhead(company, letterheads.registration(session, company),
                                          letterheads.account(session, company, row.currency), w,
                                          layouts.logo_of(session, company)),
        address=fitted.lines if fitted else address_of(found), address_size=fitted.size if fitted else 8.0,
        subject=own["subject"].format(number=row.number), words=w.pages(), return_line=letterheads.return_line(company, w),
        info=info, before=(rich(goes), rich(own["what"])), tables=(_table(session, row, found, own),), totals=(total,),
        closing=w["regards"], signature=(desk.actor.name, company.trade_name or company.legal_name),
        file_name=file_name(row.number or "", found.customer.number))


def _table(session: Session, row: Refund, found: Sheet, own: Any) -> Table:
    """The credits as they come to the refund, and what was netted with them with the other sign."""
    entry = CustomerLedgerEntry
    rows = session.execute(select(entry.document_no, entry.document_date, entry.entry_type, RefundEntry.amount).join(
        RefundEntry, RefundEntry.entry_id == entry.id).where(RefundEntry.refund_id == row.id)
        .order_by(entry.document_date, entry.id)).all()
    w, region = found.words, found.region
    titles = (w["document"], w["document_date"], own["type"], own["amount"].format(currency=row.currency))
    columns = tuple(Column(title, share, Align.RIGHT if n == 3 else Align.LEFT)
                    for n, (title, share) in enumerate(zip(titles, SHARES, strict=True)))
    return Table(columns, tuple(Row((number, i18n.day(day, region), own.get(kind.value, own["other"]),
                                     i18n.amount(-amount, row.currency, region))) for number, day, kind, amount in rows))
