"""EU sales lists read: posted lines with the list they are on, lists with their lines, what is outstanding (ESL-001…043)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session, aliased

from app.core.enums import VoucherSource
from app.core.eu_sales_states import FILED, OVER, READY, State
from app.core.roles import AccountRole
from app.models.company import User
from app.models.customers import Customer
from app.models.invoices import OriginalInvoice, SalesInvoice
from app.models.ledger import GeneralLedgerEntry, VatEntry, Voucher
from app.models.sales_lists import EuSalesList, EuSalesListEvent, EuSalesListLine, EuSalesListSource
from app.models.types import Minor

LISTED_KINDS = ("goods", "services", "triangular")
SALES = (VoucherSource.INV, VoucherSource.CRN, VoucherSource.FTI, VoucherSource.FTC, VoucherSource.PRE)
"""Vouchers whose VAT entries may be on a list (ESL-003); a cash discount is a base-only entry of any voucher (ESL-006)."""
_L, _N, _V = EuSalesList, EuSalesListLine, VatEntry
_HELD = select(EuSalesListSource.id).where(EuSalesListSource.vat_entry_id == _V.id, EuSalesListSource.live).correlate(_V).exists()
"""Is a VAT entry on a live list?"""
_G = GeneralLedgerEntry
_DEDUCTED = (select(type_coerce(func.coalesce(func.sum(_G.accounting_amount), 0), Minor()))
             .where(_G.voucher_id == _V.voucher_id, _G.role == AccountRole.ADVINV, _G.vat_code_id == _V.vat_code_id)
             .correlate(_V, Voucher).scalar_subquery())
_DEDUCTS = and_(_V.list_kind != "services", Voucher.source.in_(SALES), Voucher.source != VoucherSource.PRE)
_PREPAID = case((_DEDUCTS, _DEDUCTED), else_=0)
"""Prepayments for goods that a final invoice deducts: on no list before, they count with the goods (ESL-003)."""
_AMOUNT = _V.base_accounting + _PREPAID


@dataclass(frozen=True, slots=True)
class PostedLine:
    """A posted VAT entry that may belong on a list; `base` in accounting minor units, a credit is negative (ESL-002)."""

    entry_id: int
    voucher_id: int
    source: VoucherSource
    customer_id: int
    customer_no: str
    customer: str
    vat_number: str
    list_kind: str
    country: str
    """Where the goods went, as VAT was decided."""
    vat_date: date
    base: int
    prepaid: int
    """Prepayments for goods the document deducts; a credit note gives them back, below zero (ESL-003)."""
    base_only: bool
    document: str
    document_table: str | None
    document_id: int | None
    credit: bool
    original_date: date | None
    """The VAT date of the invoice a credit note refers to."""
    list_id: int | None
    """The list that holds it."""

    @property
    def amount(self) -> int:
        """What the list has of it: the base, with what was prepaid for goods (ESL-003, 006)."""
        return self.base + self.prepaid


def _posted(company_id: int) -> Select[Any]:
    """VAT entries with a list kind, their document and the live list they are on."""
    credited, named = aliased(SalesInvoice), aliased(SalesInvoice)
    original = (select(func.min(func.coalesce(named.vat_date, OriginalInvoice.document_date))).select_from(OriginalInvoice)
                .outerjoin(named, named.id == OriginalInvoice.invoice_id).where(OriginalInvoice.credit_id == SalesInvoice.id)
                .correlate(SalesInvoice).scalar_subquery())
    held = (select(_N.list_id).join(EuSalesListSource, EuSalesListSource.line_id == _N.id)
            .where(EuSalesListSource.vat_entry_id == _V.id, EuSalesListSource.live).correlate(_V).scalar_subquery())
    chosen: Any = select(
        _V.id, _V.voucher_id, Voucher.source, _V.customer_id, Customer.number, Customer.name, _V.vat_number, _V.list_kind,
        _V.country_code, _V.vat_date, _V.base_accounting, _PREPAID, _V.base_only,
        func.coalesce(SalesInvoice.number, Voucher.number), _V.document_table, _V.document_id, _AMOUNT < 0,
        func.coalesce(credited.vat_date, original), held)
    wanted: Select[Any] = (chosen.join(Voucher, Voucher.id == _V.voucher_id).join(Customer, Customer.id == _V.customer_id)
            .outerjoin(SalesInvoice, and_(_V.document_table == SalesInvoice.__tablename__, SalesInvoice.id == _V.document_id))
            .outerjoin(credited, credited.id == SalesInvoice.original_id)
            .where(_V.company_id == company_id, _V.list_kind.in_(LISTED_KINDS), _V.pending.is_(False),
                   or_(Voucher.source.in_(SALES), _V.base_only))
            .order_by(_V.vat_date, _V.id))
    return wanted


def _read(session: Session, query: Select[Any]) -> list[PostedLine]:
    return [PostedLine(r[0], r[1], r[2], r[3], r[4] or "", r[5], r[6] or "", r[7], r[8], r[9], int(r[10]), int(r[11]),
                       bool(r[12]), r[13] or "", r[14], r[15], bool(r[16]), r[17], r[18]) for r in session.execute(query)]


def posted(session: Session, company_id: int, first: date, last: date, *, free: bool = False) -> list[PostedLine]:
    """What is posted with a VAT date between two days, by date; `free` = only what is on no list (ESL-005)."""
    wanted = _posted(company_id).where(_V.vat_date.between(first, last))
    return _read(session, wanted.where(~_HELD) if free else wanted)


def unreported(session: Session, company_id: int) -> list[PostedLine]:
    """What lies in a filed period of its type and is on no list: candidates for a correction (ESL-031)."""
    late = _late(session, company_id)
    return [] if late is None else _read(session, _posted(company_id).where(late, ~_HELD))


def _late(session: Session, company_id: int) -> ColumnElement[bool] | None:
    """Lies a VAT entry in a filed period of its type? None where nothing is filed."""
    spans = filed_spans(session, company_id)
    if not spans:
        return None
    in_filed = select(_L.id).where(
        _L.company_id == company_id, _L.state.in_(FILED), _V.vat_date >= _L.start, _V.vat_date <= _L.end,
        _has_type(_V.list_kind)).correlate(_V).exists()
    return and_(_V.vat_date.between(min(s[0] for s in spans), max(s[1] for s in spans)), in_filed)


@dataclass(frozen=True, slots=True)
class FreeLines:
    """Posted lines on no list of one day, kind and member state together; `amount` in accounting minor units."""

    vat_date: date
    list_kind: str
    state: str
    source: VoucherSource
    base_only: bool
    count: int
    amount: int


def free_lines(session: Session, company_id: int, first: date, last: date, *, late: bool = False) -> list[FreeLines]:
    """What is on no list, added up by all that decides whether it qualifies; `late` = only what lies in filed periods."""
    state = func.substr(func.coalesce(_V.vat_number, ""), 1, 2)
    parts = (_V.vat_date, _V.list_kind, state, Voucher.source, _V.base_only)
    query = (select(*parts, func.count(), type_coerce(func.sum(_AMOUNT), Minor()))
             .join(Voucher, Voucher.id == _V.voucher_id)
             .where(_V.company_id == company_id, _V.vat_date.between(first, last), _V.list_kind.in_(LISTED_KINDS),
                    _V.pending.is_(False), or_(Voucher.source.in_(SALES), _V.base_only), ~_HELD)
             .group_by(*parts).order_by(_V.vat_date))
    if late:
        inside = _late(session, company_id)
        if inside is None:
            return []
        query = query.where(inside)
    return [FreeLines(r[0], r[1], r[2], r[3], bool(r[4]), int(r[5]), int(r[6])) for r in session.execute(query)]


def _has_type(kind: Any) -> ColumnElement[bool]:
    """Is a list for this kind of supply?"""
    return or_(*(and_(kind == name, _L.types.contains(letter)) for name, letter in
                 zip(LISTED_KINDS, ("L", "S", "T"), strict=True)))


def posted_on(session: Session, company_id: int, list_id: int) -> list[PostedLine]:
    """The VAT entries behind the lines of a list."""
    return _read(session, _posted(company_id).join(EuSalesListSource, EuSalesListSource.vat_entry_id == _V.id)
                 .join(_N, _N.id == EuSalesListSource.line_id).where(_N.list_id == list_id))


# ---------------------------------------------------------------- lists

@dataclass(frozen=True, slots=True)
class Document:
    """A document behind a line: its VAT entry, its amount of the line in accounting minor units, where it is kept."""

    entry_id: int
    number: str
    vat_date: date
    amount: int
    table: str | None
    id: int | None
    customer_id: int


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line of a list; `exact` and `reported` in accounting minor units (ESL-018)."""

    id: int
    position: int
    customer_id: int | None
    customer_no: str
    customer: str
    country: str
    vat_number: str
    type: str
    exact: int
    reported: int
    manual: bool = False
    excluded: bool = False
    reason: str = ""
    reporting_number: str = ""
    correction_of: date | None = None
    correction_until: date | None = None
    documents: tuple[Document, ...] = ()

    @property
    def number(self) -> str:
        """The VAT number that is reported (ESL-025)."""
        return self.reporting_number or self.vat_number

    @property
    def printed(self) -> bool:
        """Is it reported at all? What comes to nothing, and what is excluded, is not (ESL-008, 017, 025)."""
        return bool(self.reported) and not self.excluded


@dataclass(frozen=True, slots=True)
class Event:
    """A step in the life of a list."""

    at: datetime
    user: str
    before: str
    after: str
    note: str


@dataclass(frozen=True, slots=True)
class ListHead:
    """What stands above the lines of a list."""

    id: int
    number: str
    edition: int
    kind: str
    start: date
    end: date
    types: str
    state: State
    recheck: bool
    deadline: date | None
    registration: str
    country: str
    files: tuple[dict[str, Any], ...] = ()
    submitted_on: date | None = None
    channel: str = ""
    receipt_no: str = ""
    receipt_sha256: str | None = None
    archived_id: int | None = None
    message: str = ""
    corrects_id: int | None = None
    copy_of_id: int | None = None
    nil: bool = False


@dataclass(frozen=True, slots=True)
class ListFacts:
    """A whole list: head, lines in the order they are printed (country, number, type; corrections last), history."""

    head: ListHead
    lines: tuple[ListLine, ...]
    events: tuple[Event, ...]

    def total(self, type_: str, *, exact: bool = False) -> int:
        """The sum of a type over what is reported, minor units."""
        return sum(x.exact if exact else x.reported for x in self.lines if x.type == type_ and not x.excluded)


def head(session: Session, company_id: int, list_id: int) -> ListHead | None:
    """A list of the company by id."""
    row = session.get(EuSalesList, list_id)
    if row is None or row.company_id != company_id:
        return None
    return _head(row)


def _head(row: EuSalesList) -> ListHead:
    return ListHead(row.id, row.number or "", row.edition, row.kind, row.start, row.end, row.types, State(row.state), row.recheck,
                    row.deadline, row.registration, row.country, tuple(row.files or ()), row.submitted_on, row.channel or "",
                    row.receipt_no or "", row.receipt_sha256, row.archived_id, row.message or "", row.corrects_id,
                    row.copy_of_id, row.nil)


def whole(session: Session, company_id: int, list_id: int) -> ListFacts | None:
    """A list with its lines, their documents and its history; None = not a list of this company."""
    top = head(session, company_id, list_id)
    if top is None:
        return None
    documents = _documents(session, list_id)
    rows = session.execute(
        select(_N, Customer.number, Customer.name).outerjoin(Customer, Customer.id == _N.customer_id)
        .where(_N.list_id == list_id).order_by(_N.position, _N.id))
    lines = tuple(ListLine(
        n.id, n.position, n.customer_id, number or "", name or "", n.country, n.vat_number, n.type, n.exact, n.reported, n.manual,
        n.excluded, n.reason or "", n.reporting_number or "", n.correction_of, n.correction_until,
        tuple(documents.get(n.id, ()))) for n, number, name in rows)
    return ListFacts(top, lines, tuple(events(session, list_id)))


def _documents(session: Session, list_id: int) -> dict[int, list[Document]]:
    s = EuSalesListSource
    rows: Any = session.execute(
        select(s.line_id, _V.id, func.coalesce(SalesInvoice.number, Voucher.number), _V.vat_date, s.amount, _V.document_table,
               _V.document_id, _V.customer_id)
        .join(_N, _N.id == s.line_id).join(_V, _V.id == s.vat_entry_id).join(Voucher, Voucher.id == _V.voucher_id)
        .outerjoin(SalesInvoice, and_(_V.document_table == SalesInvoice.__tablename__, SalesInvoice.id == _V.document_id))
        .where(_N.list_id == list_id).order_by(s.line_id, _V.vat_date, _V.id))
    found: dict[int, list[Document]] = {}
    for line_id, *rest in rows:
        found.setdefault(line_id, []).append(Document(*rest))
    return found


def events(session: Session, list_id: int) -> list[Event]:
    """The history of a list, oldest first."""
    e = EuSalesListEvent
    rows = session.execute(select(e.at, User.display_name, e.from_state, e.to_state, e.note).join(User, User.id == e.user_id)
                           .where(e.list_id == list_id).order_by(e.id))
    return [Event(at, user, before or "", after, note or "") for at, user, before, after, note in rows]


def live(session: Session, company_id: int) -> list[ListHead]:
    """Lists that count: neither rejected nor cancelled, by period; a corrected one counts as long as nothing replaced it."""
    replaced = select(aliased_list.id).where(aliased_list.corrects_id == _L.id, aliased_list.state.not_in(OVER)).exists()
    rows = session.scalars(select(_L).where(_L.company_id == company_id, _L.state.not_in(OVER), ~replaced)
                           .order_by(_L.start, _L.id))
    return [_head(row) for row in rows]


aliased_list = aliased(EuSalesList)
"""The list that replaces another one."""


def list_of_document(session: Session, table: str, document_id: int) -> list[tuple[int, str, str]]:
    """The live lists a document is on: id, number and state (ESL-030)."""
    s = EuSalesListSource
    rows = session.execute(
        select(_L.id, _L.number, _L.state).distinct().join(_N, _N.list_id == _L.id).join(s, s.line_id == _N.id)
        .join(_V, _V.id == s.vat_entry_id)
        .where(_V.document_table == table, _V.document_id == document_id, s.live).order_by(_L.id))
    return [(key, number or "", state) for key, number, state in rows]


# ---------------------------------------------------------------- what is outstanding

@dataclass(frozen=True, slots=True)
class Outstanding:
    """Documents and lists that keep the tasks of the close from being done (tasks ESL and ESS).

    `lines` are posted VAT entries of periods ending in the closed one without a list that is checked or later; `amount` is their
    sum in accounting minor units; `drafts` and `late` are lists as (id, deadline); `qualifying` = entries in the period at all.
    """

    qualifying: int
    lines: tuple[int, ...]
    amount: int
    unchecked: tuple[int, ...]
    unsubmitted: tuple[tuple[int, date | None], ...]


def open_until(session: Session, company_id: int, until: date) -> list[tuple[int, str, date | None]]:
    """Lists of periods up to a day that are not submitted: id, state, deadline (task ESS)."""
    rows = session.execute(select(_L.id, _L.state, _L.deadline).where(
        _L.company_id == company_id, _L.end <= until, _L.state.not_in([*OVER, *FILED])).order_by(_L.end, _L.id))
    return [(key, state, deadline) for key, state, deadline in rows]


def ready(session: Session, company_id: int) -> frozenset[int]:
    """The lists that are checked or later."""
    return frozenset(session.scalars(select(_L.id).where(_L.company_id == company_id, _L.state.in_(READY))))


def filed_spans(session: Session, company_id: int) -> list[tuple[date, date, str]]:
    """First day, last day and types of the periods with a submitted list: a VAT date in them is a correction (CLS-016)."""
    rows = session.execute(select(_L.start, _L.end, _L.types).where(_L.company_id == company_id, _L.state.in_(FILED))
                           .order_by(_L.start))
    return [(start, end, types) for start, end, types in rows]


def goods(session: Session, company_id: int, first: date, last: date) -> list[tuple[date, str, int]]:
    """Day, list kind and sum (accounting minor units) of goods and triangular supplies posted between two days (ESL-011).

    Prepayments count with the goods, as on the list (ESL-003).
    """
    rows = session.execute(
        select(_V.vat_date, _V.list_kind, type_coerce(func.sum(_AMOUNT), Minor()))
        .join(Voucher, Voucher.id == _V.voucher_id)
        .where(_V.company_id == company_id, _V.list_kind.in_(("goods", "triangular")), _V.pending.is_(False),
               Voucher.source.in_(SALES), Voucher.source != VoucherSource.PRE, _V.vat_date.between(first, last))
        .group_by(_V.vat_date, _V.list_kind).order_by(_V.vat_date))
    return [(day, kind, int(amount)) for day, kind, amount in rows]


def open_lists(session: Session, company_id: int) -> list[ListHead]:
    """Lists that are not submitted yet, by deadline."""
    rows = session.scalars(select(_L).where(_L.company_id == company_id, _L.state.not_in([*OVER, *FILED]))
                           .order_by(_L.deadline, _L.id))
    return [_head(row) for row in rows]
