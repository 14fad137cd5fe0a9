"""Which papers are a customer's: documents by their table, and everything that is kept about them by table and id (AUD-043)."""

from typing import Any

from sqlalchemy import and_, false, or_, select
from sqlalchemy.orm import Session

from app.models.archive import ArchivedDocument, LetterRecord
from app.models.base import Base
from app.models.customers import Customer
from app.models.ledger import CustomerLedgerEntry
from app.models.sales import SalesOrder


def is_of(cls: Any, customer_id: int) -> Any:
    """The condition that a row of a class is the customer's; None for a class that knows no customer.

    A row names the customer itself, or through both accounts of a sales document, its order, or its entry.
    """
    columns = cls.__table__.columns
    if cls is Customer:
        return cls.id == customer_id
    if "customer_id" in columns:
        return cls.customer_id == customer_id
    if "order_account_id" in columns:
        return or_(cls.order_account_id == customer_id, cls.invoice_account_id == customer_id)
    if "order_id" in columns:
        return cls.order_id.in_(select(SalesOrder.id).where(is_of(SalesOrder, customer_id)))
    if "entry_id" in columns:
        return cls.entry_id.in_(select(CustomerLedgerEntry.id).where(CustomerLedgerEntry.customer_id == customer_id))
    return None


def about(session: Session, kept: Any, customer_id: int) -> Any:
    """The condition that what is kept about a record by its table and id is kept about the customer or one of its papers."""
    of_table, of_id = (kept.owner_table, kept.owner_id) if hasattr(kept, "owner_table") else (
        kept.document_table, kept.document_id)
    classes = {m.class_.__tablename__: m.class_ for m in Base.registry.mappers}
    found = []
    for table in session.scalars(select(of_table).distinct()):
        mine = is_of(classes[table], customer_id) if table in classes else None
        if mine is not None:
            key = next(iter(classes[table].__table__.primary_key.columns))
            found.append(and_(of_table == table, of_id.in_(select(key).where(mine))))
    return or_(*found) if found else false()


def letters(session: Session, customer_id: int) -> set[int]:
    """Frozen letters of the customer: those in the archive, and those that were only issued and not printed yet."""
    archived = ArchivedDocument
    queries = (select(archived.letter_id).where(archived.customer_id == customer_id, archived.letter_id.is_not(None)),
               select(LetterRecord.id).where(about(session, LetterRecord, customer_id)))
    return {i for query in queries for i in session.scalars(query) if i is not None}
