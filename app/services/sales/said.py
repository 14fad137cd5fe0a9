"""What a document says, draft or posted: totals, VAT, dates, parties, legal sentences, as facts (DOC-003, DOC-010)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models.customers import Customer, CustomerContact, DocumentParty
from app.models.invoices import InvoiceInstalment, InvoiceVat, SalesInvoice
from app.models.ledger import CustomerLedgerEntry, EntryDiscountTier
from app.services.sales import document as documents
from app.services.sales import legal, parties
from app.services.sales.books import Books
from app.services.sales.document import Document
from app.services.sales.figures import Figures


@dataclass(frozen=True, slots=True)
class Party:
    """A name and address as printed; `lines` = the fields of `parties.FIELDS` that are filled."""

    name: str
    lines: Mapping[str, str]
    vat_number: str = ""
    contact: str = ""


NOBODY = Party("", {})
"""Whose name and address nobody knows."""


@dataclass(frozen=True, slots=True)
class Vat:
    """VAT of one code: minor units of the document, and in the accounting currency."""

    code_id: int
    rate: Decimal
    base: int
    vat: int
    vat_accounting: int


@dataclass(frozen=True, slots=True)
class Said:
    """Everything a document says beside its lines; amounts in minor units with the document's sign.

    `steps`: last day, percent and amount of each cash discount; `instalments`: due date and amount; `posted` = it is final.
    """

    document: Document
    net: int
    vat: int
    rounding: int
    total: int
    rows: tuple[Vat, ...]
    due: date
    rate: Decimal
    invoice: Party
    delivery: Party
    steps: tuple[tuple[date, Decimal, int], ...] = ()
    instalments: tuple[tuple[date, int], ...] = ()
    codes: Mapping[int, str] = field(default_factory=dict)
    sentences: Mapping[str, str] = field(default_factory=dict)
    in_base: Decimal = Decimal(0)
    posted: bool = False

    @property
    def credit(self) -> bool:
        """A credit note is printed with positive amounts (DOC-006)."""
        return self.total < 0

    @property
    def sign(self) -> int:
        """What amounts are multiplied with for printing."""
        return -1 if self.credit else 1


def of_draft(session: Session, books: Books, found: Figures) -> Said:
    """A draft as it would be printed now."""
    head = found.document.head
    payer, order = session.get_one(Customer, head.invoice_account_id), session.get_one(Customer, head.order_account_id)
    contact = session.get(CustomerContact, head.contact_id) if head.contact_id is not None else None
    said = legal.legal(books, found, payer)
    sums, document = found.calculated, found.document
    codes = {number: code.id for number, code in found.codes.items() if code is not None}
    document = replace(document, lines=tuple(replace(line, vat_code_id=codes.get(line.line_no, line.vat_code_id))
                                             for line in document.lines))
    typed = head.delivery_text if isinstance(head.delivery_text, dict) else None
    return Said(
        document, sums.net, sums.vat, sums.rounding, sums.total,
        tuple(Vat(r.code.id, r.code.rate, r.base, r.vat, r.vat_accounting) for r in sums.rows), found.due, found.conversion.rate,
        Party(payer.name, parties.address_facts(found.places.invoice), payer.vat_number or "",
              contact.name if contact is not None else ""),
        Party(order.name, typed or parties.address_facts(found.places.delivery)),
        tuple((s.last, s.percent, s.amount) for s in found.steps),
        tuple((p.due_date, p.amount) for p in found.instalments) if len(found.instalments) > 1 else (),
        {k: v for k, v in said.codes.items() if v}, {k: v for k, v in said.sentences.items() if v}, found.header.in_base)


def of_posted(session: Session, company_id: int, invoice_id: int) -> Said | None:
    """A posted document from its own rows alone, so that it says the same for ever (DOC-003); None for a draft."""
    return of_many(session, company_id, [invoice_id]).get(invoice_id)


def of_many(session: Session, company_id: int, ids: Sequence[int]) -> dict[int, Said]:
    """Posted documents by id, read in a handful of statements however many they are."""
    found = {key: document for key, document in documents.load_many(session, company_id, ids).items()
             if document.own.get("state") == "posted"}
    rows = {row.id: row for row in session.scalars(select(SalesInvoice).where(SalesInvoice.id.in_(found)))}
    wanted = {i for row in rows.values() for i in (row.invoice_party_id, row.delivery_party_id) if i is not None}
    kept = {held.id: _party(held) for held in session.scalars(select(DocumentParty).where(DocumentParty.id.in_(wanted)))}
    parts = _by(session.scalars(select(InvoiceInstalment).where(InvoiceInstalment.invoice_id.in_(found))
                                .order_by(InvoiceInstalment.no)), "invoice_id")
    taxes = _by(session.scalars(select(InvoiceVat).where(InvoiceVat.invoice_id.in_(found)).order_by(InvoiceVat.id)), "invoice_id")
    tiers = _by(session.execute(
        select(CustomerLedgerEntry.document_id, EntryDiscountTier.last_date, EntryDiscountTier.percent, EntryDiscountTier.amount)
        .join(CustomerLedgerEntry, CustomerLedgerEntry.id == EntryDiscountTier.entry_id)
        .where(CustomerLedgerEntry.voucher_id.in_({row.voucher_id for row in rows.values()}),
               CustomerLedgerEntry.document_id.in_(found)).order_by(EntryDiscountTier.no)), "document_id")
    return {key: _posted(document, rows[key], kept, parts.get(key, []), taxes.get(key, []), tiers.get(key, []))
            for key, document in found.items()}


def _by(rows: Iterable[Any], name: str) -> dict[int, list[Any]]:
    """Rows by the id of their document."""
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(getattr(row, name), []).append(row)
    return found


def _posted(document: Document, row: SalesInvoice, kept: Mapping[int, Party], parts: Sequence[Any], taxes: Sequence[Any],
            tiers: Sequence[Any]) -> Said:
    mentions = row.mentions if isinstance(row.mentions, dict) else {}
    highest = max((t.percent for t in tiers), default=Decimal(0)) if row.vat_on_discount == "in_base" else Decimal(0)
    return Said(
        document, row.net, row.vat, row.rounding, row.total, _rows(taxes), row.due_date or row.document_date,
        row.rate or Decimal(1), kept.get(row.invoice_party_id or 0, NOBODY), kept.get(row.delivery_party_id or 0, NOBODY),
        tuple((t.last_date, t.percent, t.amount) for t in tiers),
        tuple((p.due_date, p.amount) for p in parts) if len(parts) > 1 else (),
        {int(k): v for k, v in mentions.get("codes", {}).items()}, mentions.get("sentences", {}), highest, posted=True)


def _rows(rows: Sequence[Any]) -> tuple[Vat, ...]:
    return tuple(Vat(r.vat_code_id, r.rate, r.base, r.vat, r.vat_accounting) for r in rows)


def party(session: Session, party_id: int | None) -> Party:
    """The frozen name and address; empty once it was erased (AUD-043)."""
    row = session.get(DocumentParty, party_id) if party_id is not None else None
    return NOBODY if row is None else _party(row)


def _party(row: DocumentParty) -> Party:
    return Party(row.name or "", row.lines or {}, row.vat_number or "", row.contact or "")
