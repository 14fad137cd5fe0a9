"""What would be handed over of a customer: claims with interest to date, documents found and missing, personal data (WIN-48)."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.core.facts import Ref
from app.core.problems import Outcome
from app.core.words import N_
from app.models.agencies import Agency
from app.models.archive import ArchivedDocument, Attachment
from app.models.collections import CollectionLogEntry, EntryCollection
from app.models.customers import Customer, CustomerAddress, CustomerContact
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.types import FOR_EVER
from app.rules.interest.notes import NoteLine
from app.services import attachments
from app.services.desk import Desk
from app.services.interest.to_date import interest_to_date
from app.services.payments.drafts import parts

PERSONAL = {"name": N_("Name"), "address": N_("Address"), "email": N_("E-mail address"), "phone": N_("Phone number"),
            "contact": N_("Contact persons"), "vat": N_("VAT number"), "history": N_("Reminders, promises, disputes and calls")}
"""What a file tells about a person, in words (AGY-02)."""
INVOICE, LETTER, TERMS = "invoice", "letter", "terms"
LETTERS = frozenset(("collection_letter", "interest_note"))
"""Tables of documents that are printed from what was frozen when they were issued."""
_E, _S = CustomerLedgerEntry, CustomerEntryState


@dataclass(frozen=True, slots=True)
class Document:
    """A document that goes along: `content_sha256` None = it has no PDF yet."""

    kind: str
    number: str
    entry_id: int | None
    content_sha256: str | None
    ref: Ref | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """An open entry; amounts in minor units of its currency, signed. `interest` to date with its line; `file_id` = given away."""

    entry_id: int
    document: str
    kind: EntryType
    dated: date
    due: date
    currency: str
    original: int
    remaining: int
    interest: int
    line: NoteLine | None
    disputed: bool
    file_id: int | None


@dataclass(frozen=True, slots=True)
class Look:
    """A customer's claims on a day with the documents that go along, and what of her the file tells (keys of `PERSONAL`)."""

    customer_id: int
    customer: str
    private: bool
    country: str
    day: date
    claims: tuple[Claim, ...]
    documents: tuple[Document, ...]
    personal: tuple[str, ...]


def agencies(desk: Desk) -> list[tuple[int, str]]:
    """The active agencies by name."""
    with desk.reading() as session:
        return [(i, name) for i, name in session.execute(select(Agency.id, Agency.name).where(
            Agency.company_id == desk.company_id, Agency.active).order_by(Agency.name))]


def look(desk: Desk, customer_id: int, entry_ids: Iterable[int] = (), *, day: date | None = None) -> Look | None:
    """The open entries of a customer, or those wanted, with interest to `day`; None for a customer who is gone."""
    with desk.reading() as session:
        return looked(session, desk, customer_id, entry_ids, day or desk.today)


def looked(session: Session, desk: Desk, customer_id: int, entry_ids: Iterable[int], day: date, *,
           closed: bool = False) -> Look | None:
    """The same inside a transaction; `closed` = entries that were paid meanwhile too."""
    customer = session.get(Customer, customer_id)
    if customer is None or customer.company_id != desk.company_id:
        return None
    claims = _claims(session, desk, customer_id, list(entry_ids), day, closed)
    address = address_of(session, customer_id)
    contacts = session.scalars(select(CustomerContact).where(CustomerContact.customer_id == customer_id)).all()
    told = {"name": True, "address": address is not None, "email": any(c.email for c in contacts),
            "phone": any(c.phone for c in contacts), "contact": bool(contacts), "vat": bool(customer.vat_number), "history": True}
    return Look(customer_id, customer.name, customer.type == "private", address.country_code if address else "", day, claims,
                tuple(_documents(session, desk, claims)), tuple(key for key, there in told.items() if there))


def address_of(session: Session, customer_id: int) -> CustomerAddress | None:
    """The address letters go to: correspondence before invoice, the default one first."""
    rows = session.scalars(select(CustomerAddress).where(CustomerAddress.customer_id == customer_id)).all()
    order = {"correspondence": 0, "invoice": 1}
    return min(rows, key=lambda a: (order.get(a.kind, 2), not a.default, a.id), default=None)


def _claims(session: Session, desk: Desk, customer_id: int, wanted: Sequence[int], day: date, closed: bool) -> tuple[Claim, ...]:
    query = (select(_E, _S.due_date, _S.remaining, EntryCollection.status, EntryCollection.agency_file_id)
             .join(_S, _S.entry_id == _E.id).outerjoin(EntryCollection, EntryCollection.entry_id == _E.id)
             .where(_E.company_id == desk.company_id, _E.customer_id == customer_id).order_by(_S.due_date, _E.id))
    if not closed:
        query = query.where(_S.open_until == FOR_EVER, _S.remaining != 0)
    if wanted:
        query = query.where(_E.id.in_(wanted))
    rows = session.execute(query).all()
    interest = interest_to_date(session, desk, customer_id, day) if rows else {}
    return tuple(Claim(e.id, e.document_no, e.entry_type, e.document_date, due, e.currency, e.amount, left,
                       interest[e.id].interest if e.id in interest else 0, interest.get(e.id), status == "disputed", file_id)
                 for e, due, left, status, file_id in rows)


def _documents(session: Session, desk: Desk, claims: Sequence[Claim]) -> Iterable[Document]:
    """Invoices and reminders of the claims as they are archived, and the company's general terms."""
    of = {c.entry_id: c for c in claims}
    refs: dict[Ref, tuple[str, str, int]] = {}
    for part in parts(of):
        for entry, table, key, number in session.execute(select(_E.id, _E.document_table, _E.document_id, _E.document_no).where(
                _E.id.in_(part), _E.document_table.is_not(None), _E.document_table != _E.__tablename__)):
            refs[table or "", key or 0] = (INVOICE if table not in LETTERS else LETTER, number, entry)
        for entry, table, key, number in session.execute(
                select(CollectionLogEntry.entry_id, CollectionLogEntry.document_table, CollectionLogEntry.document_id,
                       CollectionLogEntry.number)
                .where(CollectionLogEntry.entry_id.in_(part), CollectionLogEntry.document_table.is_not(None),
                       CollectionLogEntry.cancels_id.is_(None)).order_by(CollectionLogEntry.id)):
            refs.setdefault((table or "", key or 0), (LETTER, number, entry))
    held = _archived(session, refs)
    for ref, (kind, number, entry) in refs.items():
        yield Document(kind, number, entry, held.get(ref), ref)
    printed = {entry for kind, _number, entry in refs.values() if kind == INVOICE}
    own = [c for c in claims if c.kind in (EntryType.INVOICE, EntryType.CREDIT_NOTE) and c.entry_id not in printed]
    files = _attached(session, [c.entry_id for c in own])
    for claim in own:
        yield Document(INVOICE, claim.document, claim.entry_id, files.get(claim.entry_id))
    terms = [(a.name, a.content_sha256) for a in terms_of(session, desk)]
    for name, digest in terms:
        yield Document(TERMS, name, None, digest)
    if not terms:
        yield Document(TERMS, "", None, None)


def _attached(session: Session, entry_ids: Sequence[int]) -> dict[int, str]:
    """A PDF somebody attached to an entry that came from elsewhere."""
    return {entry: digest for part in parts(entry_ids) for entry, digest in session.execute(
        select(Attachment.owner_id, Attachment.content_sha256).where(
            Attachment.owner_table == _E.__tablename__, Attachment.owner_id.in_(part), Attachment.name.ilike("%.pdf"))
        .order_by(Attachment.id.desc()))}


def _archived(session: Session, refs: Iterable[Ref]) -> dict[Ref, str]:
    """The first archived PDF of each document; copies and other files of it do not count."""
    ids: dict[str, list[int]] = defaultdict(list)
    for table, key in refs:
        ids[table].append(key)
    found: dict[Ref, str] = {}
    row = ArchivedDocument
    for table, keys in ids.items():
        for part in parts(keys):
            for key, digest in session.execute(
                    select(row.document_id, row.content_sha256).where(
                        row.document_table == table, row.document_id.in_(part), row.duplicate_of_id.is_(None))
                    .order_by(row.id)):
                found.setdefault((table, key), digest)
    return found


def terms_of(session: Session, desk: Desk) -> Sequence[Attachment]:
    """The general terms: PDFs attached to the company."""
    return session.scalars(select(Attachment).where(
        Attachment.company_id == desk.company_id, Attachment.owner_table == "company", Attachment.owner_id == desk.company_id,
        Attachment.name.ilike("%.pdf")).order_by(Attachment.id)).all()


def add_terms(desk: Desk, path: Path) -> Outcome[int]:
    """Keep a PDF with the company, so that it goes along with every file as the general terms."""
    return attachments.add_file(desk, ("company", desk.company_id), path)
