"""What happened with a customer, newest first: letters, e-mails, documents, blocks, notes, files, changes (COL-15, AUD-013)."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from app.core.enums import EntryType
from app.models.accounts import ReasonCode
from app.models.agencies import AccountStatement
from app.models.archive import Attachment, Note, OutgoingMessage
from app.models.audit import AuditPayload, AuditRecord
from app.models.collections import CollectionLetter, EntryStatusChange
from app.models.company import User
from app.models.customers import BlockChange
from app.models.ledger import CustomerLedgerEntry, SettlementPair
from app.models.payments import PaymentCancellation, Receipt
from app.queries import collecting_timeline, credit_timeline
from app.queries.happening import Happening as Happening

KINDS = ("letter", "mail", "document", "block", "status", "returned", "note", "file", "change", *credit_timeline.KINDS,
         *collecting_timeline.KINDS)
"""What the line can be filtered by."""
_CARD = ("customer", "customer_collection", "customer_credit")
_OWN_ROWS = {"blocked", "privacy_blocked", "search_key"}
"""Fields whose changes have lines of their own."""


def timeline(session: Session, company_id: int, customer_id: int, *, most: int = 12, since: date | None = None,
             kinds: tuple[str, ...] = KINDS) -> list[Happening]:
    """The newest happenings of the wanted kinds, at most so many, not before `since`."""
    readers = {"letter": _letters, "mail": _mails, "document": _documents, "block": _blocks, "status": _statuses,
               "returned": _returns, "note": _notes, "file": _files, "change": _changes, **credit_timeline.READERS,
               **collecting_timeline.READERS}
    found: list[Happening] = []
    for kind in kinds:
        found += readers[kind](session, company_id, customer_id, most, since or date.min)
    return sorted(found, key=lambda h: h.at, reverse=True)[:most]


def _noon(day: date) -> datetime:
    """Documents have a day and no time; among things of that day they stand in the middle."""
    return datetime.combine(day, time(12))


def _plain(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def _letters(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    letter = CollectionLetter
    for row in session.scalars(select(letter).where(
            letter.company_id == company_id, letter.customer_id == customer_id, letter.state == "issued",
            letter.document_date >= since).order_by(letter.document_date.desc(), letter.id.desc()).limit(most)):
        what = "letter_cancelled" if row.cancels_id else "letter"
        yield Happening(_noon(row.document_date), "letter", what, (row.number or "", row.level, row.total, row.currency),
                        target=("collection_letter", row.id))
    made = AccountStatement
    for told, user in session.execute(
            select(made, User.display_name).join(User, User.id == made.created_by_id).where(
                made.company_id == company_id, made.customer_id == customer_id, made.created_at >= _from(since))
            .order_by(made.id.desc()).limit(most)):
        yield Happening(_plain(told.created_at), "letter", told.kind, (told.number, told.last), user,
                        (made.__tablename__, told.id))


def _mails(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """E-mails that left or tried to (COL-35)."""
    sent = OutgoingMessage
    rows = session.execute(select(sent, User.display_name).join(User, User.id == sent.sent_by_id).where(
        sent.company_id == company_id, sent.customer_id == customer_id, sent.at >= _from(since))
        .order_by(sent.id.desc()).limit(most))
    for row, user in rows:
        yield Happening(_plain(row.at), "mail", row.result, (row.recipient or "", row.subject or ""), user,
                        (row.document_table, row.document_id))


def _documents(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    entry = CustomerLedgerEntry
    rows = session.execute(
        select(entry.id, entry.posting_date, entry.entry_type, entry.document_no, entry.amount, entry.currency)
        .where(entry.company_id == company_id, entry.customer_id == customer_id, entry.adjustment.is_(False),
               entry.entry_type != EntryType.COLLECTION_LETTER, entry.posting_date >= since)
        .order_by(entry.posting_date.desc(), entry.id.desc()).limit(most)).all()
    paid = [row.id for row in rows if row.entry_type in (EntryType.PAYMENT, EntryType.WRITE_OFF)]
    settled, receipts = _settled(session, paid), dict(session.execute(
        select(Receipt.entry_id, Receipt.number).where(Receipt.entry_id.in_(paid))).all())
    for row in rows:
        yield Happening(_noon(row.posting_date), "document", row.entry_type.value,
                        (row.document_no, row.amount, row.currency, settled.get(row.id, ()), receipts.get(row.id, "")),
                        target=("customer_ledger_entry", row.id))


def _settled(session: Session, entry_ids: list[int]) -> dict[int, tuple[str, ...]]:
    """The documents that payments and write-offs settle now, by the id of the entry (DEP-09, WOF-07)."""
    pair, undo, entry = SettlementPair, aliased(SettlementPair), CustomerLedgerEntry
    found: dict[int, list[str]] = {}
    for payment, number in session.execute(
            select(pair.credit_entry_id, entry.document_no).join(entry, entry.id == pair.debit_entry_id)
            .outerjoin(undo, undo.undoes_id == pair.id)
            .where(pair.credit_entry_id.in_(entry_ids), pair.undoes_id.is_(None), undo.id.is_(None), entry.adjustment.is_(False))
            .order_by(entry.document_date, entry.id)):
        found.setdefault(payment, []).append(number)
    return {payment: tuple(dict.fromkeys(numbers)) for payment, numbers in found.items()}


def _blocks(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    rows = session.execute(
        select(BlockChange, User.display_name, ReasonCode.texts).join(User, User.id == BlockChange.created_by_id)
        .join(ReasonCode, ReasonCode.id == BlockChange.reason_id)
        .where(BlockChange.company_id == company_id, BlockChange.customer_id == customer_id,
               BlockChange.created_at >= _from(since)).order_by(BlockChange.id.desc()).limit(most))
    for change, user, texts in rows:
        what = "privacy" if change.privacy else "blocked" if change.new else "unblocked"
        yield Happening(_plain(change.created_at), "block", what, (change.old, change.new, dict(texts), change.note or ""), user)


def _from(since: date) -> datetime:
    """The beginning of a day, as moments are kept."""
    return datetime.combine(max(since, date(1, 1, 2)), time(), UTC) - timedelta(hours=14)


def _statuses(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    change, entry = EntryStatusChange, CustomerLedgerEntry
    rows = session.execute(
        select(change, entry.document_no, User.display_name).join(entry, entry.id == change.entry_id)
        .join(User, User.id == change.created_by_id)
        .where(change.company_id == company_id, entry.customer_id == customer_id, change.created_at >= _from(since))
        .order_by(change.id.desc()).limit(most))
    for row, number, user in rows:
        yield Happening(_plain(row.created_at), "status", row.new.value, (number, row.reason or row.note or ""), user,
                        ("customer_ledger_entry", row.entry_id))


def _returns(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Payments the bank took back, and those that were cancelled, with the reason (UND-10)."""
    back, entry = PaymentCancellation, CustomerLedgerEntry
    rows = session.execute(
        select(back, entry.document_no, entry.amount, entry.currency, User.display_name, ReasonCode.texts)
        .join(entry, entry.id == back.entry_id).join(User, User.id == back.created_by_id)
        .outerjoin(ReasonCode, ReasonCode.id == back.reason_id)
        .where(back.company_id == company_id, back.customer_id == customer_id, back.state == "posted",
               back.created_at >= _from(since)).order_by(back.id.desc()).limit(most))
    for row, number, amount, currency, user, texts in rows:
        values = (number, -amount, currency, dict(texts or {}), row.comment or "")
        yield Happening(_plain(row.created_at), "returned", row.kind, values, user, ("customer_ledger_entry", row.entry_id))


def _made(session: Session, table: str, ids: list[int]) -> dict[int, tuple[datetime, str]]:
    """When rows were made and by whom, as the audit trail has it."""
    record = AuditRecord
    first = (select(func.min(record.seq)).where(record.entity_table == table, record.entity_id.in_(ids))
             .group_by(record.entity_id))
    return {int(i or 0): (_plain(at), user) for i, at, user in session.execute(
        select(record.entity_id, record.at, record.user_name).where(record.seq.in_(first)))}


def _notes(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    rows = session.scalars(select(Note).where(Note.company_id == company_id, Note.owner_table == "customer",
                                              Note.owner_id == customer_id).order_by(Note.id.desc()).limit(most)).all()
    made = _made(session, "note", [r.id for r in rows])
    for row in rows:
        at, user = made.get(row.id, (_noon(since), ""))
        if at.date() >= since:
            yield Happening(at, "note", "note", (row.text,), user, ("note", row.id))


def _files(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    rows = session.execute(select(Attachment.id, Attachment.name).where(
        Attachment.company_id == company_id, Attachment.owner_table == "customer", Attachment.owner_id == customer_id)
        .order_by(Attachment.id.desc()).limit(most)).all()
    made = _made(session, "attachment", [r.id for r in rows])
    for row in rows:
        at, user = made.get(row.id, (_noon(since), ""))
        if at.date() >= since:
            yield Happening(at, "file", "file", (row.name,), user, ("attachment", row.id))


def _changes(session: Session, company_id: int, customer_id: int, most: int, since: date) -> Iterator[Happening]:
    """Fields of the card that changed together are one line; filling in a new card is none."""
    record = AuditRecord
    made = select(record.correlation).where(record.entity_table == "customer", record.entity_id == customer_id,
                                            record.action == "customer.create")
    rows = session.execute(
        select(record.correlation, record.at, record.user_name, AuditPayload.content)
        .join(AuditPayload, AuditPayload.id == record.payload_id)
        .where(record.company_id == company_id, record.entity_table.in_(_CARD), record.entity_id == customer_id,
               record.action.in_([f"{table}.update" for table in _CARD]), record.at >= _from(since),
               record.correlation.not_in(made))
        .order_by(record.seq.desc()).limit(most * 12))
    together: dict[str, tuple[datetime, str, list[str]]] = {}
    for correlation, at, user, content in rows:
        field = json.loads(content or "{}").get("field")
        if field and field not in _OWN_ROWS:
            together.setdefault(correlation, (_plain(at), user, []))[2].append(field)
    for at, user, fields in together.values():
        yield Happening(at, "change", "change", tuple(dict.fromkeys(reversed(fields))), user)
