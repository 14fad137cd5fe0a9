"""The invoice of money received in advance with VAT: numbered as it is posted, frozen and kept, nothing posted by it (PAY-62)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import i18n
from app.core.problems import Outcome, error
from app.core.words import N_, declare
from app.models.archive import ArchivedDocument, LetterRecord
from app.models.company import Company
from app.models.customers import Customer
from app.models.journals import JournalLine
from app.models.ledger import CustomerLedgerEntry, VatEntry
from app.models.payments import PaymentCancellation
from app.reports import addresses, record
from app.reports.advance_words import words_of
from app.reports.letter_data import Align, Column, LetterData, Row, Table, Total, TotalKind, file_name, rich
from app.rules.payments.advances import needs_invoice
from app.services import layouts, letterheads
from app.services.desk import Desk
from app.services.letter_sheet import address_of, sheet
from app.services.moving_vat import PREPAID
from app.services.tills.receipt_paper import render
from app.storage import archive, numbering
from app.storage.unit_of_work import UnitOfWork

declare({
    "PAY-62-none": N_("{document} has no prepayment invoice: it is no prepayment with VAT of a business. Choose one that is."),
})

TABLE, KIND, NUMBERS = CustomerLedgerEntry.__tablename__, "prepayment_invoice", "prepayment_invoice"
SHARES = (0.4, 0.22, 0.14, 0.24)


@dataclass(frozen=True, slots=True)
class Paper:
    """A finished PDF and the name of its file."""

    name: str
    content: bytes


def issue(desk: Desk, unit: UnitOfWork, entry_ids: Iterable[int]) -> list[str]:
    """Number and freeze the invoices that posted prepayments with VAT need, within the unit that posts them; their numbers.

    Raises `NoNumberError` as all that draws numbers; nothing is posted by it (PAY-62).
    """
    session, made = unit.session, list[str]()
    country = session.get_one(Company, desk.company_id).country_code
    for entry_id in entry_ids:
        entry = session.get_one(CustomerLedgerEntry, entry_id)
        customer = session.get_one(Customer, entry.customer_id)
        vat = _vat(session, entry_id)
        if vat is None or not needs_invoice(country, private=customer.type == "private"):
            continue
        number = numbering.draw(session, desk.company_id, NUMBERS, entry.posting_date, customer.group_id).number
        _keep(desk, session, entry, number, _data(session, desk, entry, vat, number))
        unit.audit("prepayment.invoice", TABLE, entry.id, number, {"payment": entry.document_no}, desk.company_id)
        made.append(number)
    return made


def _vat(session: Session, entry_id: int) -> VatEntry | None:
    """The VAT a prepayment was posted with."""
    return session.scalars(select(VatEntry).join(
        JournalLine, (VatEntry.document_table == PREPAID) & (VatEntry.document_id == JournalLine.id))
        .where(JournalLine.entry_id == entry_id).order_by(VatEntry.id)).first()


def _keep(desk: Desk, session: Session, entry: CustomerLedgerEntry, number: str, data: LetterData) -> None:
    frozen = LetterRecord(company_id=desk.company_id, kind=KIND, document_table=TABLE, document_id=entry.id,
                          language=data.language, record=record.to_plain(data))
    session.add(frozen)
    session.flush()
    session.add(ArchivedDocument(
        company_id=desk.company_id, kind=KIND, number=number, date=entry.posting_date, customer_id=entry.customer_id,
        document_table=TABLE, document_id=entry.id, letter_id=frozen.id, language=data.language,
        content_sha256=archive.keep(session, render(session, data)), created_at=desk.clock.now(),
        created_by_id=desk.actor.user_id))
    session.flush()


def _data(session: Session, desk: Desk, entry: CustomerLedgerEntry, vat: VatEntry, number: str) -> LetterData:
    """Everything the invoice says, in the customer's language."""
    found = sheet(session, desk.company_id, entry.customer_id, entry.posting_date)
    w, own, company, region = found.words, words_of(found.language, i18n.letters), found.company, found.region
    fitted, currency, amount = addresses.fit(address_of(found)), entry.currency, -entry.amount
    info = ((own["number"], number), (w["date"], i18n.long_day(entry.posting_date, region)),
            (own["received_on"], i18n.long_day(entry.document_date, region)), (w["customer_no"], found.customer.number),
            *(((own["vat_number"], vat.vat_number),) if vat.vat_number else ()), (own["payment"], entry.document_no))
    other = currency != company.accounting_currency
    home = i18n.money(vat.vat_accounting, company.accounting_currency, region)
    return LetterData(
        kind=KIND, language=found.language, document=number, customer=found.customer.name,
        day=i18n.day(entry.posting_date, region), frame=layouts.frame_for(session, company),
        letterhead=letterheads.letterhead(company, letterheads.registration(session, company),
                                          letterheads.account(session, company, currency), w, layouts.logo_of(session, company)),
        address=fitted.lines if fitted else address_of(found), address_size=fitted.size if fitted else 8.0,
        subject=own["subject"].format(number=number), words=w.pages(), return_line=letterheads.return_line(company, w), info=info,
        before=(rich(own["received"].format(amount=i18n.money(amount, currency, region))),),
        tables=(_table(own, entry.customer_reference or "", vat, currency, region),),
        totals=(Total(own["gross"].format(currency=currency), i18n.amount(amount, currency, region), TotalKind.GRAND),),
        after=(*((rich(own["own"].format(currency=company.accounting_currency, amount=home)),) if other else ()),
               rich(own["paid"])),
        closing=w["regards"], signature=(desk.actor.name, company.trade_name or company.legal_name),
        file_name=file_name(number, found.customer.number))


def _table(own: Mapping[str, str], reference: str, vat: VatEntry, currency: str, region: str) -> Table:
    """The advance with its net, rate and VAT."""
    titles = (own["what"], own["net"].format(currency=currency), own["rate"], own["vat"].format(currency=currency))
    columns = tuple(Column(title, share, Align.RIGHT if n else Align.LEFT)
                    for n, (title, share) in enumerate(zip(titles, SHARES, strict=True)))
    cells = (" · ".join(x for x in (own["advance"], reference) if x), i18n.amount(vat.base, currency, region),
             i18n.percent(vat.rate, region), i18n.amount(vat.vat, currency, region))
    return Table(columns, (Row(cells),))


def paper(desk: Desk, entry_id: int) -> Outcome[Paper]:
    """The invoice a prepayment brought: the archived bytes; of one that was taken back since, marked with the day."""
    with desk.reading() as session:
        entry = session.get(CustomerLedgerEntry, entry_id)
        row = session.execute(select(ArchivedDocument.content_sha256, LetterRecord.record).join(
            LetterRecord, LetterRecord.id == ArchivedDocument.letter_id).where(
            ArchivedDocument.document_table == TABLE, ArchivedDocument.document_id == entry_id, ArchivedDocument.kind == KIND,
            ArchivedDocument.company_id == desk.company_id)).first()
        if row is None:
            return Outcome(None, (error("PAY-62-none", document=entry.document_no if entry is not None else "?"),))
        data = record.from_plain(_plain(row.record))
        back = session.scalars(select(PaymentCancellation.date).where(
            PaymentCancellation.entry_id == entry_id, PaymentCancellation.state == "posted")).first()
        if back is None:
            return Outcome(Paper(data.file_name, archive.read(session, row.content_sha256)))
        own = words_of(data.language, i18n.letters)
        told = own["cancelled_on"].format(day=i18n.long_day(back, i18n.region_for(data.language)))
        marked = replace(data, mark=own["cancelled"], after=(rich(f"**{told}**"), *data.after))
        return Outcome(Paper(data.file_name, render(session, marked)))


def _plain(stored: Any) -> Any:
    if stored is None:
        raise archive.LostContentError(KIND)
    return stored
