"""A posted invoice as it is kept: head, lines, VAT, entries, where it went, what became of it (SWN-08, PST-020)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.models.accounts import Account, DimensionValue, ReasonCode, VatCode
from app.models.archive import OutputItem
from app.models.company import Unit
from app.models.customers import Customer
from app.models.invoices import (
    AccountingDistribution,
    ElectronicInvoice,
    InvoiceLine,
    InvoiceVat,
    OriginalInvoice,
    SalesInvoice,
)
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry, Voucher
from app.models.products import Product
from app.models.sales import SalesOrder
from app.models.terms import PaymentTerm

TABLE = "sales_invoice"
_I, _E = SalesInvoice, CustomerLedgerEntry


@dataclass(frozen=True, slots=True)
class LineShown:
    """A line as it is posted; amounts in minor units of the document."""

    line_no: int
    item: str
    text: str
    quantity: Decimal
    unit: str
    price: Decimal
    discount: Decimal | None
    vat_code: str
    amount: int
    taxed: bool


@dataclass(frozen=True, slots=True)
class VatShown:
    """VAT of a code and rate; minor units of the document."""

    code: str
    rate: Decimal
    base: int
    vat: int
    difference: int


@dataclass(frozen=True, slots=True)
class EntryShown:
    """A customer entry of the document; minor units of its currency."""

    entry_id: int
    due_date: date
    amount: int
    remaining: int


@dataclass(frozen=True, slots=True)
class PartShown:
    """An amount of the document on its account (PST-020); minor units of the document, signed as the customer sees it."""

    target: str
    line_no: int | None
    account: str
    name: str
    cost_centre: str
    project: str
    percent: Decimal | None
    amount: int


@dataclass(frozen=True, slots=True)
class Posted:
    """One posted document. `out`: state by way; `electronic`: its state, empty without one."""

    invoice_id: int
    row: SalesInvoice
    customer_no: str
    customer: str
    payer_no: str
    payer: str
    term: str
    reason: str
    order: str
    voucher: str
    lines: tuple[LineShown, ...]
    vat: tuple[VatShown, ...]
    entries: tuple[EntryShown, ...]
    originals: tuple[tuple[int | None, str], ...]
    out: Mapping[str, str]
    electronic: str
    posted_at: datetime | None

    @property
    def remaining(self) -> int:
        """What is still open, minor units of its currency."""
        return sum(e.remaining for e in self.entries)


def _words(texts: Mapping[str, str] | None, language: str) -> str:
    found = texts or {}
    return found.get(language) or found.get("en") or ""


def load(session: Session, company_id: int, invoice_id: int, language: str) -> Posted | None:
    """A posted document; None when it is not there, not posted, or another company's."""
    row = session.get(_I, invoice_id)
    if row is None or row.company_id != company_id or row.state != "posted":
        return None
    order, payer = session.get_one(Customer, row.order_account_id), session.get_one(Customer, row.invoice_account_id)
    term = session.get(PaymentTerm, row.payment_term_id) if row.payment_term_id else None
    reason = session.get(ReasonCode, row.reason_id) if row.reason_id else None
    sold = session.get(SalesOrder, row.order_id) if row.order_id else None
    voucher = session.get(Voucher, row.voucher_id) if row.voucher_id else None
    electronic = session.scalars(select(ElectronicInvoice.status).where(ElectronicInvoice.invoice_id == invoice_id)).first()
    out: dict[str, str] = dict(session.execute(select(OutputItem.channel, func.min(OutputItem.status)).where(
        OutputItem.document_table == TABLE, OutputItem.document_id == invoice_id).group_by(OutputItem.channel)).all())
    return Posted(
        invoice_id, row, order.number, order.name, payer.number, payer.name,
        f"{term.code} {_words(term.texts, language)}".strip() if term else "", _words(reason.texts, language) if reason else "",
        sold.number if sold is not None else "", voucher.number if voucher is not None else "",
        tuple(_lines(session, invoice_id, language)), tuple(_vat(session, invoice_id)), tuple(entries_of(session, row)),
        tuple(_originals(session, invoice_id)), out, electronic or "", row.posted_at)


def _lines(session: Session, invoice_id: int, language: str) -> list[LineShown]:
    line = InvoiceLine
    rows = session.execute(
        select(line, func.coalesce(Product.number, Account.number, ""), VatCode.code)
        .outerjoin(Product, Product.id == line.product_id).outerjoin(Account, Account.id == line.account_id)
        .outerjoin(VatCode, VatCode.id == line.vat_code_id).where(line.invoice_id == invoice_id).order_by(line.line_no)).all()
    units = {u.code: _words(u.names, language) for u in session.scalars(select(Unit))}
    return [LineShown(r.line_no, item, r.text, r.quantity, units.get(r.unit_code or "", ""), r.unit_price, r.discount_percent,
                      code or "", r.amount, r.type in ("product", "account")) for r, item, code in rows]


def _vat(session: Session, invoice_id: int) -> list[VatShown]:
    rows = session.execute(select(VatCode.code, InvoiceVat.rate, InvoiceVat.base, InvoiceVat.vat, InvoiceVat.difference)
                           .join(VatCode, VatCode.id == InvoiceVat.vat_code_id).where(InvoiceVat.invoice_id == invoice_id)
                           .order_by(InvoiceVat.id))
    return [VatShown(*row) for row in rows]


def entries_of(session: Session, row: SalesInvoice) -> list[EntryShown]:
    """The customer entries of a document, one per instalment, with what is open of each."""
    state = CustomerEntryState
    rows = session.execute(select(_E.id, state.due_date, _E.amount, state.remaining).join(state, state.entry_id == _E.id).where(
        _E.document_table == TABLE, _E.document_id == row.id, _E.voucher_id == row.voucher_id).order_by(_E.id))
    return [EntryShown(*found) for found in rows]


def _originals(session: Session, invoice_id: int) -> list[tuple[int | None, str]]:
    """Id and number of the invoices a credit note refers to."""
    part = OriginalInvoice
    rows = session.execute(select(part.invoice_id, func.coalesce(_I.number, part.number, ""))
                           .outerjoin(_I, _I.id == part.invoice_id).where(part.credit_id == invoice_id).order_by(part.no))
    return [(key, str(number)) for key, number in rows]


def parts_of(session: Session, invoice_id: int, language: str) -> list[PartShown]:
    """Every amount of a posted document with account and dimensions, in the order it was posted (PST-020, FTI-010)."""
    part = AccountingDistribution
    codes: dict[int, str] = dict(session.execute(select(DimensionValue.id, DimensionValue.code)).all())
    rows = session.execute(select(part, Account.number, Account.names).join(Account, Account.id == part.account_id)
                           .where(part.invoice_id == invoice_id).order_by(part.id)).all()
    return [PartShown(p.target, p.target_no if p.target == "line" else None, number, _words(names, language),
                      codes.get(p.cost_centre_id or 0, ""), codes.get(p.project_id or 0, ""), p.percent, p.amount)
            for p, number, names in rows]


@dataclass(frozen=True, slots=True)
class InvoiceHit:
    """A posted invoice or an order found while typing; total in minor units."""

    key: int
    number: str
    customer: str
    day: date
    total: int
    currency: str


def find_invoices(session: Session, company_id: int, text: str, customer_id: int | None = None, *, invoices_only: bool = False,
                  most: int = 6) -> list[InvoiceHit]:
    """Posted invoices whose number or customer's reference begins with a text, the newest first; of one payer where named."""
    begins = text.strip()
    query = (select(_I.id, func.coalesce(_I.number, ""), Customer.name, _I.document_date, _I.total, _I.currency)
             .join(Customer, Customer.id == _I.invoice_account_id)
             .where(_I.company_id == company_id, _I.state == "posted"))
    if begins:
        query = query.where(or_(_I.number.startswith(begins, autoescape=True), _I.number.endswith(begins, autoescape=True),
                                _I.customer_reference.startswith(begins, autoescape=True)))
    if customer_id is not None:
        query = query.where(_I.invoice_account_id == customer_id)
    if invoices_only:
        query = query.where(_I.credit.is_(False))
    return [InvoiceHit(*row) for row in session.execute(query.order_by(_I.document_date.desc(), _I.id.desc()).limit(most))]


def find_orders(session: Session, company_id: int, text: str, most: int = 6) -> list[InvoiceHit]:
    """Sales orders whose number or customer's reference begins with a text, the newest first."""
    begins, order = text.strip(), SalesOrder
    if not begins:
        return []
    rows = session.execute(
        select(order.id, order.number, Customer.name, order.order_date, order.total, order.currency)
        .join(Customer, Customer.id == order.order_account_id)
        .where(order.company_id == company_id, or_(order.number.startswith(begins, autoescape=True),
                                                   order.customer_reference.startswith(begins, autoescape=True)))
        .order_by(order.order_date.desc(), order.id.desc()).limit(most))
    return [InvoiceHit(*row) for row in rows]


def number_of(session: Session, invoice_id: int) -> str:
    """The number of a posted document; empty for a draft or none."""
    return session.scalars(select(_I.number).where(_I.id == invoice_id)).first() or ""


def of_entry(session: Session, company_id: int, entry_id: int) -> int | None:
    """The posted invoice a customer entry belongs to."""
    return session.scalars(select(_E.document_id).where(_E.company_id == company_id, _E.document_table == TABLE,
                                                        _E.id == entry_id)).first()


def of_voucher(session: Session, company_id: int, voucher_id: int) -> int | None:
    """The invoice that a voucher was posted from."""
    return session.scalars(select(_I.id).where(_I.company_id == company_id, _I.voucher_id == voucher_id)).first()


def facts_of(session: Session, invoice_id: int) -> InvoiceHit | None:
    """Number, payer, date and total of a posted document."""
    row = session.execute(select(_I.id, func.coalesce(_I.number, ""), Customer.name, _I.document_date, _I.total, _I.currency)
                          .join(Customer, Customer.id == _I.invoice_account_id).where(_I.id == invoice_id)).first()
    return InvoiceHit(*row) if row is not None else None
