"""A VAT rate that changes: which open orders, quotations and templates it meets, and their prices put right (VAT-016)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.money import HUNDRED, rounded
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.audit import AuditRecord
from app.models.customers import Customer
from app.models.invoices import InvoiceTemplate
from app.models.sales import SalesOrder, SalesQuotation
from app.rules.sales import vat
from app.rules.sales.vat import RateChange
from app.services.desk import Desk
from app.services.sales import orders, quotations, templates
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind, Line, load
from app.services.sales.figures import TAXED, code_for, figures

declare({
    "VAT-016-none": N_("No VAT rate changes on {day}. Choose the first day of a new rate."),
    "VAT-016-twice": N_("The prices of {number} were put right for {day} already. Open it to change a price again."),
    "VAT-016-net": N_("The prices of {number} are without VAT; they do not change. Leave it out."),
    "VAT-016-gone": N_("{number} does not meet the new rate any more. Look at the list again."),
})

ACTION = "vat.reprice"
KINDS = (Kind.ORDER, Kind.QUOTATION, Kind.TEMPLATE)
_DAY_NAMES = {Kind.ORDER: "order_date", Kind.QUOTATION: "quotation_date"}


@dataclass(frozen=True, slots=True)
class Met:
    """A document that a new rate meets: totals in minor units of its currency at the old rate, at the new one, and put right.

    `repriced` is None where there is nothing to put right: prices are without VAT, or it was `done` already.
    """

    kind: Kind
    document_id: int
    number: str
    customer: str
    lines: int
    currency: str
    old: int
    new: int
    repriced: int | None
    done: bool = False

    @property
    def open(self) -> bool:
        """May its prices be put right?"""
        return self.repriced is not None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Everything a change of rates meets, with a line about each code (information)."""

    day: date
    documents: tuple[Met, ...]
    told: tuple[Problem, ...]


def days(desk: Desk) -> list[date]:
    """The days on which a VAT rate follows another, the newest first."""
    with desk.reading() as session:
        codes = Books(session, desk).codes.values()
    return sorted({first for code in codes for first, _rate in code.rates[1:]}, reverse=True)


def propose(desk: Desk, day: date) -> Outcome[Proposal]:
    """Open documents agreed before a day with lines whose rate is another one from that day on; writes nothing (VAT-016)."""
    with desk.reading() as session:
        books = Books(session, desk)
        if not vat.rate_changes(((code, day - timedelta(1)) for code in books.codes.values()), day):
            return Outcome(None, (error("VAT-016-none", at="day", day=day),))
        done = _done(session, desk, day)
        found: list[Met] = []
        counts: dict[RateChange, int] = {}
        for document in _open_documents(session, desk):
            changes = _changes(books, document, day)
            if changes:
                found.append(_met(session, desk, books, document, changes, day, done=(document.kind, document.id) in done))
                for change in changes.values():
                    counts[change] = counts.get(change, 0) + 1
        return Outcome(Proposal(day, tuple(found), vat.count_changes(tuple(counts.items()), day)))


def reprice(desk: Desk, day: date, chosen: Sequence[tuple[str, int]]) -> list[tuple[str, tuple[Problem, ...]]]:
    """Prices including VAT of the chosen documents at the new rate, the net kept; number and problems of each (VAT-016).

    Each is saved by its own rules and in its own transaction; what is refused stays as it was.
    """
    return [_reprice(desk, day, Kind(kind), key) for kind, key in chosen]


# ---------------------------------------------------------------- what is met

def _open_documents(session: Session, desk: Desk) -> Iterator[Document]:
    """Orders with something to invoice, quotations that still hold, templates in use."""
    order, quotation, template = SalesOrder, SalesQuotation, InvoiceTemplate
    company = desk.company_id
    for kind, query in (
            (Kind.ORDER, select(order.id).where(order.company_id == company, order.status.in_(("open", "delivered")))),
            (Kind.QUOTATION, select(quotation.id).where(quotation.company_id == company, quotation.valid_until >= desk.today,
                                                        quotation.state.in_(("created", "sent")))),
            (Kind.TEMPLATE, select(template.id).where(template.company_id == company, template.active))):
        for key in session.scalars(query.order_by(*query.selected_columns)):
            document = load(session, company, kind, key)
            if document is not None:
                yield document


def _changes(books: Books, document: Document, day: date) -> dict[int, RateChange]:
    """The lines that meet another rate than agreed, by number; what is invoiced already and a credited line's own rate stand."""
    name = _DAY_NAMES.get(document.kind)
    agreed = document.own[name] if name is not None else day - timedelta(1)
    found: dict[int, RateChange] = {}
    for line in document.lines:
        code = code_for(books, document.head, line) if line.type in TAXED else None
        left = line.quantity - line.cancelled != line.invoiced
        if code is not None and left and line.original_rate is None and agreed < day:
            for change in vat.rate_changes([(code, agreed)], day):
                found[line.line_no] = change
    return found


def _met(session: Session, desk: Desk, books: Books, document: Document, changes: dict[int, RateChange], day: date, *,
         done: bool) -> Met:
    def total(of: Document, on: date) -> int:
        return figures(session, desk, replace(of, own={**of.own, "vat_date": on}), books).calculated.total

    gross = document.head.prices_include_vat
    customer = session.get(Customer, document.head.order_account_id) if document.head.order_account_id else None
    return Met(document.kind, document.id or 0, document.number or str(document.own.get("name") or ""),
               customer.name if customer is not None else "", len(changes), document.head.currency or books.home,
               total(document, day - timedelta(1)), total(document, day),
               total(_put_right(document, changes), day) if gross and not done else None, done)


def _done(session: Session, desk: Desk, day: date) -> set[tuple[Kind, int | None]]:
    """What was put right for a day, as the audit trail tells."""
    record = AuditRecord
    rows = session.execute(select(record.entity_table, record.entity_id).where(
        record.company_id == desk.company_id, record.action == ACTION, record.key == day.isoformat()))
    return {(Kind(table), key) for table, key in rows}


# ---------------------------------------------------------------- put right

def _put_right(document: Document, changes: dict[int, RateChange]) -> Document:
    """The document with the prices of the lines that meet another rate, and their typed amounts, at that rate."""
    return replace(document, lines=tuple(
        _line(line, changes[line.line_no]) if line.line_no in changes else line for line in document.lines))


def _line(line: Line, change: RateChange) -> Line:
    def scaled(amount: int) -> int:
        return rounded(Decimal(amount) * (HUNDRED + change.after) / (HUNDRED + change.before))

    typed = line.discount_percent is None and line.discount_amount
    return replace(line, unit_price=vat.repriced(line.unit_price, change),
                   discount_amount=scaled(line.discount_amount) if typed else line.discount_amount,
                   amount=scaled(line.amount) if line.typed_amount else line.amount)


def _reprice(desk: Desk, day: date, kind: Kind, key: int) -> tuple[str, tuple[Problem, ...]]:
    with desk.writing(ACTION) as uow:
        session, books = uow.session, Books(uow.session, desk)
        document = load(session, desk.company_id, kind, key)
        number = "" if document is None else document.number or str(document.own.get("name") or "")
        changes = {} if document is None else _changes(books, document, day)
        if document is None or not changes:
            return number, (error("VAT-016-gone", number=number),)
        if not document.head.prices_include_vat:
            return number, (error("VAT-016-net", number=number),)
        if (kind, key) in _done(session, desk, day):
            return number, (error("VAT-016-twice", number=number, day=day),)
        outcome = _saved(desk, _put_right(document, changes))
        if outcome.value is None:
            return number, outcome.problems
        uow.audit(ACTION, kind.value, key, day.isoformat(), {"document": number, "lines": sorted(changes)}, desk.company_id)
        return number, ()


def _saved(desk: Desk, document: Document) -> Outcome[Document]:
    """Kept by the rules of its kind; questions that saving asks were answered by asking for new prices."""
    save = {Kind.ORDER: orders.save, Kind.QUOTATION: quotations.save, Kind.TEMPLATE: templates.save}[document.kind]
    outcome = save(desk, document)
    keys = frozenset(p.key for p in outcome.problems if p.key)
    return save(desk, document, confirmed=keys) if outcome.value is None and keys else outcome
