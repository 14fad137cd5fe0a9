"""A sales document as the desk holds it: one shape for quotations, orders, invoices and templates, read from and put into rows.

Windows, copies, templates, imports and batches all edit this one record, so that a rule about documents is written once.
Field names are the columns of `models.sales` and `models.invoices`; their units are said there.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, delete, exists, select
from sqlalchemy.orm import Session, aliased
from sqlalchemy.orm.exc import StaleDataError

from app.models.base import Base
from app.models.invoices import (
    AccountingDistribution,
    DocumentCharge,
    InvoiceInstalment,
    InvoiceLine,
    InvoiceTemplate,
    InvoiceTemplateLine,
    InvoiceVat,
    OriginalInvoice,
    PrepaymentDeduction,
    SalesInvoice,
)
from app.models.sales import SalesOrder, SalesOrderLine, SalesQuotation, SalesQuotationLine

ZERO, ONE = Decimal(0), Decimal(1)
_CHUNK = 400
Part = TypeVar("Part")


class Kind(StrEnum):
    """The kinds of documents that are edited; `value` also names the table of the head."""

    QUOTATION = "sales_quotation"
    ORDER = "sales_order"
    INVOICE = "sales_invoice"
    TEMPLATE = "invoice_template"


@dataclass(frozen=True, slots=True)
class Head:
    """What all heads share (ORD-004, FTI-002)."""

    order_account_id: int
    invoice_account_id: int
    currency: str
    vat_group_id: int
    language: str
    prices_include_vat: bool = False
    rate: Decimal | None = None
    delivery_address_id: int | None = None
    delivery_text: Any | None = None
    contact_id: int | None = None
    delivery_term_id: int | None = None
    delivery_mode_id: int | None = None
    payment_term_id: int | None = None
    cash_discount_id: int | None = None
    payment_schedule_id: int | None = None
    payment_method_id: int | None = None
    posting_profile_id: int | None = None
    discount_percent: Decimal | None = None
    discount_amount: int | None = None
    sales_group_id: int | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None
    customer_reference: str | None = None
    buyer_reference: str | None = None
    on_hold: str | None = None
    intro: str | None = None
    closing: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line of any document. `id` None = new; counters are kept by the steps of an order and never typed (ORD-020)."""

    line_no: int
    type: str = "product"
    id: int | None = None
    product_id: int | None = None
    account_id: int | None = None
    text: str = ""
    quantity: Decimal = ONE
    unit_code: str | None = None
    unit_price: Decimal = ZERO
    price_unit: Decimal = ONE
    discount_percent: Decimal | None = None
    discount_amount: int = 0
    amount: int = 0
    typed_amount: bool = False
    discountable: bool = True
    item_vat_group_id: int | None = None
    vat_code_id: int | None = None
    cost_centre_id: int | None = None
    project_id: int | None = None
    sales_group_id: int | None = None
    service_from: date | None = None
    service_to: date | None = None
    # of orders
    deliver_now: Decimal = ZERO
    requested: date | None = None
    delivery_address_id: int | None = None
    over_percent: Decimal | None = None
    under_percent: Decimal | None = None
    picked: Decimal = ZERO
    delivered: Decimal = ZERO
    invoiced: Decimal = ZERO
    cancelled: Decimal = ZERO
    # of invoices, and of orders that credit one
    order_line_id: int | None = None
    original_line_id: int | None = None
    original_rate: Decimal | None = None
    prepayment_id: int | None = None
    net: int = 0
    vat: int = 0


@dataclass(frozen=True, slots=True)
class Charge:
    """A charge of the document, or of the line `line_no` (MST-091)."""

    no: int
    charge_id: int
    value: Decimal
    currency: str
    id: int | None = None
    line_no: int | None = None
    category: str = "fixed"
    amount: int = 0
    vat: int = 0
    item_vat_group_id: int | None = None
    vat_code_id: int | None = None
    keep: bool = False
    automatic: bool = False
    invoiced: bool = False
    order_charge_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Instalment:
    """An instalment as typed or proposed (MST-058)."""

    no: int
    due_date: date
    amount: int


@dataclass(frozen=True, slots=True)
class Original:
    """An invoice a credit note refers to (FTI-050)."""

    no: int
    invoice_id: int | None = None
    number: str | None = None
    document_date: date | None = None
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Distribution:
    """A part of an amount on an account, as the user split it (FTI-010)."""

    target: str
    target_no: int | None
    no: int
    account_id: int
    amount: int
    cost_centre_id: int | None = None
    project_id: int | None = None
    percent: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Deduction:
    """A prepayment invoice that a final invoice deducts (FTI-060)."""

    prepayment_id: int
    net: int
    vat: int


@dataclass(frozen=True, slots=True)
class Document:
    """A document in hand. `own` = the columns of its kind beside the shared head, by name; `id` None = not kept yet.

    `vat_differences`: by id of the VAT code, what the user adds to the calculated VAT (VAT-011), minor units.
    """

    kind: Kind
    head: Head
    own: Mapping[str, Any]
    lines: tuple[Line, ...] = ()
    charges: tuple[Charge, ...] = ()
    vat_differences: Mapping[int, int] = field(default_factory=dict)
    instalments: tuple[Instalment, ...] = ()
    originals: tuple[Original, ...] = ()
    distributions: tuple[Distribution, ...] = ()
    deductions: tuple[Deduction, ...] = ()
    id: int | None = None
    version: int = 1
    number: str | None = None

    @property
    def ref(self) -> tuple[str, int]:
        """Table and id of a kept document."""
        assert self.id is not None
        return self.kind.value, self.id


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where a kind of document is kept."""

    head: type[Base]
    line: type[Base]
    key: str
    parts: tuple[str, ...] = ()


ROWS: Mapping[Kind, _Rows] = {
    Kind.QUOTATION: _Rows(SalesQuotation, SalesQuotationLine, "quotation_id"),
    Kind.ORDER: _Rows(SalesOrder, SalesOrderLine, "order_id"),
    Kind.INVOICE: _Rows(SalesInvoice, InvoiceLine, "invoice_id", ("instalments", "originals", "distributions", "deductions")),
    Kind.TEMPLATE: _Rows(InvoiceTemplate, InvoiceTemplateLine, "template_id", ("distributions",)),
}
COUNTERS = ("picked", "delivered", "invoiced", "cancelled")
"""Kept by the steps of an order alone (ORD-020): saving a document leaves them as they are."""
_SHARED = {f.name for f in fields(Head)}
_NOT_OWN = _SHARED | {"id", "company_id", "version", "number", "defaults"}
_PARTS: Mapping[str, tuple[type[Base], type[Any], str]] = {
    "instalments": (InvoiceInstalment, Instalment, "invoice_id"), "originals": (OriginalInvoice, Original, "credit_id"),
    "distributions": (AccountingDistribution, Distribution, "invoice_id"),
    "deductions": (PrepaymentDeduction, Deduction, "invoice_id"),
}


def _columns(model: type[Base]) -> set[str]:
    return {column.key for column in model.__table__.columns}


def _of(kind: type[Part], row: Base) -> Part:
    """A record from the columns of a row that it knows."""
    have = _columns(type(row))
    return kind(**{f.name: getattr(row, f.name) for f in fields(kind) if f.name in have})  # type: ignore[arg-type]


def _values(record: Any, model: type[Base], leave: Iterable[str] = ()) -> dict[str, Any]:
    """The columns of a row from a record."""
    have = _columns(model) - {"id", *leave}
    return {f.name: getattr(record, f.name) for f in fields(record) if f.name in have}


# ---------------------------------------------------------------- reading

def load(session: Session, company_id: int, kind: Kind, document_id: int) -> Document | None:
    """A document with all its parts; None when it is gone or another company's."""
    rows = ROWS[kind]
    row: Any = session.get(rows.head, document_id)
    if row is None or row.company_id != company_id:
        return None
    own = {name: getattr(row, name) for name in sorted(_columns(rows.head) - _NOT_OWN)}
    head = _template_head(row) if kind is Kind.TEMPLATE else _of(Head, row)
    lines = tuple(_of(Line, part) for part in _children(session, rows.line, rows.key, document_id, "line_no"))
    charges = tuple(_of(Charge, part) for part in _children(session, DocumentCharge, rows.key, document_id, "no"))
    document = Document(kind, head, own, lines, charges, id=row.id, version=row.version, number=getattr(row, "number", None))
    if kind is Kind.INVOICE:
        differences = {vat.vat_code_id: vat.difference
                       for vat in session.scalars(select(InvoiceVat).where(InvoiceVat.invoice_id == document_id))
                       if vat.difference}
        document = replace(document, vat_differences=differences)
    parts: dict[str, Any] = {name: _read_part(session, name, rows.key, document_id) for name in rows.parts}
    return replace(document, **parts)


def load_many(session: Session, company_id: int, ids: Sequence[int]) -> dict[int, Document]:
    """Invoices by id, read in a handful of statements however many they are; as complete as `load` gives them."""
    found: dict[int, Document] = {}
    for start in range(0, len(ids), _CHUNK):
        found |= _load_chunk(session, company_id, ids[start:start + _CHUNK])
    return found


def _load_chunk(session: Session, company_id: int, ids: Sequence[int]) -> dict[int, Document]:
    rows = ROWS[Kind.INVOICE]
    heads = [row for row in _plain(session, SalesInvoice, SalesInvoice.id.in_(ids)) if row["company_id"] == company_id]
    parts = {name: _grouped(session, model, key, ids, record) for name, (model, record, key) in {
        "lines": (InvoiceLine, Line, rows.key), "charges": (DocumentCharge, Charge, rows.key),
        **{name: (_PARTS[name][0], _PARTS[name][1], rows.key if name == "distributions" else _PARTS[name][2])
           for name in rows.parts}}.items()}
    differences: dict[int, dict[int, int]] = {}
    for vat in _plain(session, InvoiceVat, InvoiceVat.invoice_id.in_(ids), InvoiceVat.difference != 0):
        differences.setdefault(vat["invoice_id"], {})[vat["vat_code_id"]] = vat["difference"]
    own = sorted(_columns(SalesInvoice) - _NOT_OWN)
    return {row["id"]: Document(
        Kind.INVOICE, Head(**{name: row[name] for name in _SHARED}), {name: row[name] for name in own},
        vat_differences=differences.get(row["id"], {}), id=row["id"], version=row["version"], number=row["number"],
        **{name: tuple(known.get(row["id"], ())) for name, known in parts.items()}) for row in heads}


def _plain(session: Session, model: Any, *where: Any) -> Sequence[Any]:
    return session.execute(select(model.__table__).where(*where)).mappings().all()


def _grouped(session: Session, model: Any, key: str, ids: Sequence[int], record: type[Any]) -> dict[int, list[Any]]:
    """Records of a part by the document they belong to, in their order."""
    have = _columns(model)
    names = [f.name for f in fields(record) if f.name in have]
    order = "line_no" if record is Line else "no" if "no" in have else "id"
    found: dict[int, list[Any]] = {}
    for row in sorted(_plain(session, model, getattr(model, key).in_(ids)), key=lambda r: (r[key], r[order])):
        found.setdefault(row[key], []).append(record(**{name: row[name] for name in names}))
    return found


def _children(session: Session, model: Any, key: str, parent: int, order: str) -> Sequence[Any]:
    return session.scalars(select(model).where(getattr(model, key) == parent).order_by(getattr(model, order))).all()


def _read_part(session: Session, name: str, key: str, parent: int) -> tuple[Any, ...]:
    model, record, own_key = _PARTS[name]
    order = "no" if hasattr(model, "no") else "id"
    column = key if name == "distributions" else own_key
    return tuple(_of(record, row) for row in _children(session, model, column, parent, order))


def _template_head(row: Any) -> Head:
    """A template has no customer: its head is what it sets, from one column (FTI-020)."""
    kept = {f.name: row.defaults[f.name] for f in fields(Head) if f.name in row.defaults}
    kept |= {name: Decimal(kept[name]) for name in ("rate", "discount_percent") if kept.get(name) is not None}
    return replace(Head(0, 0, row.currency or "", 0, ""), **kept)


def stands() -> ColumnElement[bool]:
    """In a query over `SalesInvoice`: it is posted and no posted document cancels it (FTI-041)."""
    against = aliased(SalesInvoice)
    cancelled = exists(select(against.id).where(against.original_id == SalesInvoice.id, against.state == "posted",
                                                against.correction_role == "cancelling")).correlate(SalesInvoice)
    return (SalesInvoice.state == "posted") & ~cancelled


# ---------------------------------------------------------------- writing

def store(session: Session, company_id: int, document: Document) -> int:
    """Put a document into its rows and give its id; new lines get rows, lines that are gone lose theirs.

    The caller has checked it and holds the unit of work. A stale `version` raises `StaleDataError` (CLW-006).
    """
    rows = ROWS[document.kind]
    values = {**document.own, "company_id": company_id}
    if document.kind is Kind.TEMPLATE:
        values |= {"defaults": _defaults(document.head), "currency": document.head.currency or None}
    else:
        values |= _values(document.head, rows.head)
    if document.number is not None:
        values["number"] = document.number
    row: Any = rows.head(**values) if document.id is None else session.get_one(rows.head, document.id)
    if document.id is None:
        session.add(row)
        session.flush()
    else:
        if row.version != document.version:
            raise StaleDataError(f"{document.kind.value} {document.id}")
        for name, value in values.items():
            setattr(row, name, value)
    _store_lines(session, rows, row.id, document.lines)
    _store_keyed(session, DocumentCharge, rows.key, row.id, document.charges)
    for name in rows.parts:
        model, _record, own_key = _PARTS[name]
        key = rows.key if name == "distributions" else own_key
        session.execute(delete(model).where(getattr(model, key) == row.id))
        session.add_all([model(**{key: row.id}, **_values(part, model)) for part in getattr(document, name)])
    session.flush()
    return int(row.id)


def _defaults(head: Head) -> dict[str, Any]:
    """The fields of a template's head that are set, as facts; numbers with decimals as text."""
    blank = Head(0, 0, "", 0, "")
    found = {f.name: getattr(head, f.name) for f in fields(Head) if getattr(head, f.name) != getattr(blank, f.name)}
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in found.items()}


def _store_lines(session: Session, rows: _Rows, parent: int, lines: Sequence[Line]) -> None:
    """Lines keep their rows, found by id; numbers are given first below zero, so that swapping two is no clash."""
    model: Any = rows.line
    kept = {row.id: row for row in _children(session, model, rows.key, parent, "line_no")}
    wanted = {line.id for line in lines if line.id is not None}
    for row_id in kept.keys() - wanted:
        session.delete(kept.pop(row_id))
    moved = [row for row in kept.values() if any(x.id == row.id and x.line_no != row.line_no for x in lines)]
    for row in moved:
        row.line_no = -row.line_no
    session.flush()
    for line in lines:
        values = _values(line, model, leave=COUNTERS)
        if line.id in kept:
            for name, value in values.items():
                setattr(kept[line.id], name, value)
        else:
            session.add(model(**{rows.key: parent}, **values))


def _store_keyed(session: Session, model: Any, key: str, parent: int, parts: Sequence[Any]) -> None:
    kept = {row.id: row for row in session.scalars(select(model).where(getattr(model, key) == parent))}
    for row_id in kept.keys() - {part.id for part in parts}:
        session.delete(kept.pop(row_id))
    for part in parts:
        values = _values(part, model)
        if part.id in kept:
            for name, value in values.items():
                setattr(kept[part.id], name, value)
        else:
            session.add(model(**{key: parent}, **values))


def line_of(row: Base) -> Line:
    """A line from its row, of whatever document."""
    return _of(Line, row)


def renumbered(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines numbered from 1 in their order."""
    return tuple(replace(line, line_no=number) for number, line in enumerate(lines, 1))
