"""Anonymising a customer: approved by a person, reported, the books untouched (AUD-042, 043, 046)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, null, or_, select, update
from sqlalchemy.orm import Session

from app.core.permissions import Permission
from app.core.problems import Outcome, error
from app.models.agencies import AgencyFile
from app.models.archive import (
    ArchivedDocument,
    Attachment,
    ErasureRecord,
    LegalHold,
    LetterRecord,
    Note,
    OutgoingMessage,
    OutputItem,
)
from app.models.audit import AuditPayload, AuditRecord
from app.models.bank import BankProposal, BankStatementLineState, LearnedRule, TextRule
from app.models.base import Base
from app.models.collecting import Activity, CollectionCase, PaymentPlan, Promise
from app.models.collections import CustomerCollection
from app.models.company import User
from app.models.credit import CreditPolicy, CustomerCredit
from app.models.credit_holds import CreditHold
from app.models.customers import (
    Customer,
    CustomerAddress,
    CustomerBankAccount,
    CustomerContact,
    CustomerRegistration,
    DocumentParty,
    Party,
)
from app.models.drafts import FormDraft
from app.models.invoices import SalesInvoice
from app.models.ledger import CustomerLedgerEntry, GeneralLedgerEntry, VatEntry, Voucher
from app.models.payments import Refund
from app.models.sales import PackingSlip, SalesOrder, SalesQuotation
from app.models.tills import PostDatedCheque
from app.services import permissions
from app.services.desk import Desk
from app.services.payments.drafts import parts
from app.services.privacy import contents, owned, report
from app.services.privacy.standing import SUBJECT, read
from app.storage import archive
from app.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Erased:
    """What was emptied: counts by kind, and the fingerprint of the report in the archive."""

    number: str
    counts: Mapping[str, int]
    report_sha256: str


def token(number: str) -> str:
    """What stands in the place of a name (AUD-043)."""
    return f"{report.NUMBERS}{number}"


def anonymise(desk: Desk, customer_id: int, typed: str, *, keep_vat_number: bool = False,
              backups: Sequence[report.Kept] = ()) -> Outcome[Erased]:
    """Replace everything personal of a customer by its token; number, country, dates, amounts and links stay (AUD-043).

    `typed` must be the customer's number; the VAT number stays only for legal persons on request. `backups` = those that
    still hold the data, for the report (AUD-047). One unit of work. Problems: every obstacle (AUD-042), AUD-042-typed,
    AUD-016-missing.
    """
    with desk.writing("privacy.anonymise") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.ANONYMISE):
            return Outcome(None, refused)
        standing, = read(session, desk, [customer_id])
        problems = [o.problem for o in standing.obstacles]
        if typed.strip() != standing.number:
            problems.append(error("AUD-042-typed", at="typed", number=standing.number))
        if problems:
            return Outcome(None, tuple(problems))
        stays = _stays(session, customer_id, standing.name)
        counts = empty(uow, desk, customer_id, keep_vat_number=keep_vat_number)
        subject = report.Subject(standing.number, standing.newest.erasable if standing.newest else None, counts, stays=stays)
        return Outcome(_recorded(uow, desk, (SUBJECT, customer_id), subject, backups))


def again(desk: Desk, customer_id: int) -> None:
    """Anonymise once more what a restored backup brought back; it was decided before (AUD-047)."""
    with desk.writing("privacy.again") as uow:
        customer = uow.session.get_one(Customer, customer_id)
        number, stays = customer.number, _stays(uow.session, customer_id, customer.name)
        subject = report.Subject(number, None, empty(uow, desk, customer_id), stays=stays)
        _recorded(uow, desk, (SUBJECT, customer_id), subject, ())


def _recorded(uow: UnitOfWork, desk: Desk, subject: tuple[str, int], what: report.Subject,
              backups: Sequence[report.Kept]) -> Erased:
    """The report, archived, and the record of who approved what (AUD-045)."""
    user = uow.session.get_one(User, desk.actor.user_id)
    digest = archive.keep(uow.session, report.made(desk, [what], user.display_name, backups))
    report.keep(uow.session, desk, ErasureRecord(
        company_id=desk.company_id, subject_table=subject[0], subject_id=subject[1], approved_by_id=desk.actor.user_id,
        report_sha256=digest, created_at=desk.clock.now()), token(what.number))
    uow.audit("privacy.erase", subject[0], subject[1], what.number, {"counts": what.counts, "report": digest}, desk.company_id)
    return Erased(what.number, what.counts, digest)


# ---------------------------------------------------------------- one customer

def empty(uow: UnitOfWork, desk: Desk, customer_id: int, *, keep_vat_number: bool = False) -> dict[str, int]:
    """Empty it without leaving the old values in the change log; gives how many of what."""
    session, now = uow.session, desk.clock.now()
    customer = session.get_one(Customer, customer_id)
    name, vat = token(customer.number), customer.vat_number
    keep = vat if keep_vat_number and customer.type != "private" else None
    refs = _refs(session, desk, customer_id)
    frozen, parties = owned.letters(session, customer_id), _parties(session, desk, customer_id)
    papers = {LetterRecord.__tablename__: sorted(frozen), DocumentParty.__tablename__: sorted(parties),
              **_documents_of(session, customer_id)}
    counts = {"letters": contents.emptied(session, LetterRecord, frozen, now, record=null()),
              "archive": contents.of_documents(session, refs[ArchivedDocument.__tablename__], now),
              "messages": _messages(session, desk, customer_id, name, now),
              "parties": contents.emptied(session, DocumentParty, parties, now, **dict.fromkeys(DocumentParty.erasable, null()))}
    counts["payloads"] = _payloads(session, {**refs, **papers}, now)
    counts["attachments"] = _attachments(session, desk, refs, now)
    session.execute(delete(Note).where(Note.id.in_(refs[Note.__tablename__])))
    _card(session, desk, customer_id, name, keep)
    _at_work(session, customer_id, name)
    session.execute(update(Party).where(Party.id.in_(refs.get(Party.__tablename__, []))).values(name=name))
    session.execute(delete(FormDraft).where(FormDraft.record_table == SUBJECT, FormDraft.record_id == customer_id))
    for table, ids in refs.items():
        for identity in ids:
            uow.changed(table, identity)
    session.expire_all()
    return counts


def _stays(session: Session, customer_id: int, name: str) -> dict[str, int]:
    """What is not emptied: bank lines of the customer, vouchers whose text holds its name, VAT entries with its number."""
    bank, vat, line = BankStatementLineState, VatEntry, GeneralLedgerEntry
    own = select(line.voucher_id).where(line.customer_id == customer_id)
    named = select(func.count(line.voucher_id.distinct())).join(Voucher, Voucher.id == line.voucher_id).where(
        line.voucher_id.in_(own), or_(line.text.contains(name, autoescape=True), Voucher.text.contains(name, autoescape=True)))
    return {"bank": session.scalar(select(func.count()).select_from(bank).where(bank.customer_id == customer_id)) or 0,
            "texts": session.scalar(named) or 0,
            "vat": session.scalar(select(func.count(vat.id)).where(vat.customer_id == customer_id,
                                                                   vat.vat_number.is_not(None))) or 0}


def _refs(session: Session, desk: Desk, customer_id: int) -> dict[str, list[int]]:
    """The customer and every row that names it outside the ledger, by table."""
    found = {SUBJECT: [customer_id]}
    for cls in (m.class_ for m in Base.registry.mappers):
        key = cls.__table__.primary_key.columns.values()[0]
        if "customer_id" in cls.__table__.columns and cls.audited and cls.__module__ != CustomerLedgerEntry.__module__:
            found[cls.__tablename__] = list(session.scalars(select(key).where(cls.customer_id == customer_id)))
    if shared := _only_party(session, session.get_one(Customer, customer_id)):
        found[Party.__tablename__] = [shared]
    for hung in (Note, Attachment):
        found[hung.__tablename__] = list(session.scalars(select(hung.id).where(
            hung.company_id == desk.company_id, owned.about(session, hung, customer_id))))
    return found


def _documents_of(session: Session, customer_id: int) -> dict[str, list[int]]:
    """Sales documents for the customer or billed to it."""
    return {cls.__tablename__: list(session.scalars(select(cls.id).where(
        (cls.order_account_id == customer_id) | (cls.invoice_account_id == customer_id))))
        for cls in (SalesQuotation, SalesOrder, SalesInvoice)}


def _only_party(session: Session, customer: Customer) -> int | None:
    """The name several companies may share, where this is the only customer behind it."""
    others = session.scalar(select(func.count()).select_from(Customer).where(
        Customer.party_id == customer.party_id, Customer.id != customer.id))
    return None if others else customer.party_id


def _card(session: Session, desk: Desk, customer_id: int, name: str, vat: str | None) -> None:
    """Name, address, contacts, bank accounts and numbers; country, set-up and links stay."""
    customer, address, contact, bank = Customer, CustomerAddress, CustomerContact, CustomerBankAccount
    session.execute(update(customer).where(customer.id == customer_id).values(
        name=name, name2=None, search_key=name.casefold(), vat_number=vat, eori=None, buyer_reference=None, e_invoice_id=None,
        supplier_number_there=None, version=customer.version + 1))
    session.execute(update(address).where(address.customer_id == customer_id).values(
        name=None, street=name, number="", addition=None, postcode="", city="", contact=None))
    session.execute(update(contact).where(contact.customer_id == customer_id).values(name=name, email=None, phone=None))
    session.execute(update(bank).where(bank.customer_id == customer_id).values(
        iban=None, national=name, bic=None, holder=name))
    session.execute(delete(CustomerRegistration).where(CustomerRegistration.customer_id == customer_id))


def _at_work(session: Session, customer_id: int, name: str) -> None:
    """Free words about the customer, the account refunds went to, what bank lines taught about the customer."""
    words: tuple[tuple[Any, dict[str, str | None]], ...] = (
        (CollectionCase, {"subject": name, "notes": ""}), (Activity, {"purpose": name, "memo": ""}),
        (Promise, {"contact": None, "note": ""}), (PaymentPlan, {"note": ""}), (CustomerCollection, {"reason": None}),
        (CustomerCredit, {"status_note": None}), (CreditHold, {"note": None}), (CreditPolicy, {"note": None}),
        (AgencyFile, {"reason": None}), (LegalHold, {"reason": name}), (PostDatedCheque, {"bank": name, "branch": None}),
        (Refund, {"holder": name, "iban": None, "bic": None, "remittance": name}))
    for cls, values in words:
        session.execute(update(cls).where(cls.customer_id == customer_id).values(**values))
    for taught in (LearnedRule, TextRule, BankProposal):
        session.execute(delete(taught).where(taught.customer_id == customer_id))


def _messages(session: Session, desk: Desk, customer_id: int, name: str, now: datetime) -> int:
    """E-mails to the customer, and the addresses of what went out."""
    ids = session.scalars(select(OutgoingMessage.id).where(OutgoingMessage.customer_id == customer_id)).all()
    items = session.scalars(select(OutputItem.id).where(
        owned.about(session, OutputItem, customer_id), OutputItem.recipient.is_not(None))).all()
    # A document may have gone to two addresses of the customer: the row's own id keeps them apart.
    for part in parts(items):
        for identity in part:
            session.execute(update(OutputItem).where(OutputItem.id == identity).values(recipient=f"{name}/{identity}"))
    return contents.emptied(session, OutgoingMessage, ids, now, recipient=null(), subject=null(), body=null())


def _parties(session: Session, desk: Desk, customer_id: int) -> set[int]:
    """Frozen names and addresses no document of another customer shares."""
    mine: set[int] = set()
    others: set[int] = set()
    for cls in (SalesQuotation, SalesOrder, SalesInvoice):
        for column in (cls.delivery_party_id, cls.invoice_party_id):
            own = (cls.order_account_id == customer_id) | (cls.invoice_account_id == customer_id)
            query = select(column).where(cls.company_id == desk.company_id, column.is_not(None)).distinct()
            mine |= set(session.scalars(query.where(own)))
            others |= set(session.scalars(query.where(~own, column.in_(mine)))) if mine else set()
    slips = select(PackingSlip.delivery_party_id).join(SalesOrder, SalesOrder.id == PackingSlip.order_id).where(
        PackingSlip.delivery_party_id.is_not(None))
    mine |= set(session.scalars(slips.where(SalesOrder.order_account_id == customer_id)))
    others |= set(session.scalars(slips.where(SalesOrder.order_account_id != customer_id,
                                              PackingSlip.delivery_party_id.in_(mine))))
    return mine - others


def _payloads(session: Session, refs: dict[str, list[int]], now: datetime) -> int:
    """What the change log says about these rows; the chain keeps the fingerprints (AUD-046)."""
    ids: set[int] = set()
    for table, rows in refs.items():
        for part in parts(rows):
            ids |= set(session.scalars(select(AuditRecord.payload_id).where(
                AuditRecord.entity_table == table, AuditRecord.entity_id.in_(part))))
    return contents.emptied(session, AuditPayload, ids, now, content=null())


def _attachments(session: Session, desk: Desk, refs: dict[str, list[int]], now: datetime) -> int:
    """Files hung on these rows or handed to an agency, with their contents where nobody else keeps them."""
    ids = refs[Attachment.__tablename__]
    digests = set(session.scalars(select(Attachment.content_sha256).where(Attachment.id.in_(ids))))
    digests |= {d for d in session.scalars(select(AgencyFile.content_sha256).where(
        AgencyFile.id.in_(refs[AgencyFile.__tablename__]))) if d is not None}
    session.execute(delete(Attachment).where(Attachment.id.in_(ids)))
    contents.shared_by_none(session, digests, (), now)
    return len(ids)
