"""Where customers stand: what is open, their newest document, what stands in the way of anonymising, and what is proposed."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import CollectionsStatus, EntryType
from app.models.agencies import AgencyFile
from app.models.archive import ArchivedDocument, ErasureRecord, LegalHold, OutgoingMessage
from app.models.collections import CollectionLetter, EntryCollection
from app.models.customers import Customer
from app.models.interest_notes import InterestNote
from app.models.invoices import DRAFT_STATES, SalesInvoice
from app.models.journals import OPEN_STATES, Journal, JournalLine
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, DetailedEntry
from app.models.sales import SalesOrder
from app.rules import privacy as rules
from app.services.desk import Desk
from app.services.privacy import retention

SUBJECT = "customer"
_E, _S = CustomerLedgerEntry, CustomerEntryState
_INVOICES = (EntryType.INVOICE, EntryType.CREDIT_NOTE)


@dataclass(frozen=True, slots=True)
class Standing:
    """A customer: its newest document by retention, the obstacles, and the first day it may be anonymised (None = act first)."""

    customer_id: int
    number: str
    name: str
    privacy_blocked: bool
    newest: rules.Kept | None
    obstacles: tuple[rules.Obstacle, ...]
    possible: date | None
    erased_on: date | None
    holds: tuple[rules.Hold, ...]

    @property
    def free(self) -> bool:
        """May it be anonymised now?"""
        return not self.obstacles


def standings(desk: Desk, customer_ids: Sequence[int] | None = None) -> list[Standing]:
    """All customers of the company, or these, by number (AUD-042); reads a few statements however many there are."""
    with desk.reading() as session:
        return read(session, desk, customer_ids)


def proposals(desk: Desk) -> list[Standing]:
    """What job RET proposes: customers nothing stands in the way of, without a document that must be kept (AUD-045)."""
    return [s for s in standings(desk) if s.free and s.newest is not None]


def read(session: Session, desk: Desk, customer_ids: Sequence[int] | None = None) -> list[Standing]:
    """The same inside a transaction."""
    only = None if customer_ids is None else list(customer_ids)
    facts = _Facts(session, desk, only)
    query = select(Customer.id, Customer.number, Customer.name, Customer.privacy_blocked).where(
        Customer.company_id == desk.company_id).order_by(Customer.number)
    if only is not None:
        query = query.where(Customer.id.in_(only))
    return [facts.standing(*row) for row in session.execute(query)]


class _Facts:
    """Counts and newest documents by customer."""

    def __init__(self, session: Session, desk: Desk, only: list[int] | None) -> None:
        self.session, self.desk, self.only = session, desk, only
        company = desk.company_id
        self.entries = self._count(select(_S.customer_id, func.count()).where(
            _S.company_id == company, _S.remaining != 0), _S.customer_id)
        self.orders = self._count(select(SalesOrder.order_account_id, func.count()).where(
            SalesOrder.company_id == company, SalesOrder.status.in_(["open", "delivered"])),
            SalesOrder.order_account_id)
        self.disputes = self._count(select(_S.customer_id, func.count()).join(
            EntryCollection, EntryCollection.entry_id == _S.entry_id).where(
                _S.company_id == company, _S.remaining != 0, EntryCollection.status == CollectionsStatus.DISPUTED),
            _S.customer_id)
        self.agencies = self._count(select(AgencyFile.customer_id, func.count()).where(
            AgencyFile.company_id == company, AgencyFile.state == "handed_over"), AgencyFile.customer_id)
        self.drafts = self._drafts(company)
        self.newest = self._newest(company)
        self.erased: dict[int, datetime] = self._count(select(ErasureRecord.subject_id, func.max(ErasureRecord.created_at)).where(
            ErasureRecord.company_id == company, ErasureRecord.subject_table == SUBJECT), ErasureRecord.subject_id)
        self.holds: dict[int, list[rules.Hold]] = defaultdict(list)
        for row in session.scalars(self._narrowed(select(LegalHold).where(LegalHold.company_id == company)
                                                  .order_by(LegalHold.id), LegalHold.customer_id)):
            self.holds[row.customer_id].append(rules.Hold(row.reason, row.until))

    def standing(self, customer_id: int, number: str, name: str, privacy: bool) -> Standing:
        """Where one customer stands today."""
        newest, holds = self.newest.get(customer_id), tuple(self.holds.get(customer_id, ()))
        subject = rules.Subject(
            number, customer_id in self.erased, self.entries.get(customer_id, 0), self.orders.get(customer_id, 0),
            self.drafts.get(customer_id, 0), self.disputes.get(customer_id, 0), self.agencies.get(customer_id, 0), newest, holds)
        today = self.desk.clock.today()
        found = rules.obstacles(subject, today)
        erased = self.erased.get(customer_id)
        return Standing(customer_id, number, name, privacy, newest, found,
                        None if erased else rules.possible_from(found, today), erased.date() if erased else None, holds)

    # ------------------------------------------------------------ reading

    def _narrowed(self, query: Any, column: Any) -> Any:
        return query if self.only is None else query.where(column.in_(self.only))

    def _count(self, query: Any, column: Any) -> dict[int, Any]:
        return {key: n for key, n in self.session.execute(self._narrowed(query, column).group_by(column))}

    def _drafts(self, company: int) -> dict[int, int]:
        found: dict[int, int] = defaultdict(int)
        letter, note, line = CollectionLetter, InterestNote, JournalLine
        for query, column in (
                (select(SalesInvoice.invoice_account_id, func.count()).where(
                    SalesInvoice.company_id == company, SalesInvoice.state.in_(DRAFT_STATES)), SalesInvoice.invoice_account_id),
                (select(letter.customer_id, func.count()).where(letter.company_id == company, letter.state == "draft"),
                 letter.customer_id),
                (select(note.customer_id, func.count()).where(note.company_id == company, note.state == "draft"),
                 note.customer_id),
                (select(line.customer_id, func.count()).join(Journal, Journal.id == line.journal_id).where(
                    line.company_id == company, line.customer_id.is_not(None), Journal.state.in_(OPEN_STATES)),
                 line.customer_id)):
            for key, n in self._count(query, column).items():
                found[key] += n
        return found

    def _newest(self, company: int) -> dict[int, rules.Kept]:
        """Of each customer the document that must be kept longest."""
        years = retention.calendar(self.session, company)
        found: dict[int, rules.Kept] = {}
        detail, kept, message = DetailedEntry, ArchivedDocument, OutgoingMessage
        for customer, kind, day, number in self._last(_E.customer_id, _E.entry_type, _E.document_date, _E.document_no):
            self._keep(found, years, customer, "invoices" if kind in _INVOICES else "books", number, day)
        of_details = self._narrowed(select(detail.customer_id, func.max(detail.posting_date)).where(
            detail.company_id == company), detail.customer_id).group_by(detail.customer_id)
        for customer, day in self.session.execute(of_details):
            self._keep(found, years, customer, "books", "", day)
        for customer, kind, day, number in self._last(kept.customer_id, kept.kind, kept.date, kept.number):
            self._keep(found, years, customer, rules.class_of(kind), number, day)
        mails = self._narrowed(select(message.customer_id, func.max(message.at)).where(
            message.company_id == company, message.customer_id.is_not(None)), message.customer_id).group_by(message.customer_id)
        for customer, at in self.session.execute(mails):
            self._keep(found, years, customer, "letters", "", at.date())
        return found

    def _last(self, customer: Any, kind: Any, day: Any, number: Any) -> Any:
        """The last day of each customer and kind of a table, with the greatest number among the documents of that day."""
        company = customer.class_.company_id == self.desk.company_id
        last = (self._narrowed(select(customer.label("customer"), kind.label("kind"), func.max(day).label("day"))
                               .where(company, customer.is_not(None)), customer).group_by(customer, kind).subquery())
        return self.session.execute(
            select(last.c.customer, last.c.kind, last.c.day, func.max(number))
            .join(last, (customer == last.c.customer) & (kind == last.c.kind) & (day == last.c.day)).where(company)
            .group_by(last.c.customer, last.c.kind, last.c.day))

    @staticmethod
    def _keep(found: dict[int, rules.Kept], years: retention.Calendar, customer: int, class_: str, number: str,
              day: date) -> None:
        erasable, held = years.erasable(class_, day), found.get(customer)
        if held is None or erasable > held.erasable:
            found[customer] = rules.Kept(number, day, erasable)
        elif held.erasable == erasable and not held.number and number:
            found[customer] = rules.Kept(number, held.day, erasable)
