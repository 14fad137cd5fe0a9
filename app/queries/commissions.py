"""What representatives earned, line by line, as a list (MST-100, 101)."""

from datetime import date
from typing import Any

from sqlalchemy import Select, case, exists, literal, select
from sqlalchemy.orm import Session, aliased

from app.core.words import N_
from app.models.customers import Customer
from app.models.invoices import CommissionTransaction, InvoiceLine, SalesInvoice
from app.models.ledger import Voucher
from app.models.terms import SalesRep
from app.queries.listing import Column, Listing, ListQuery

STATE_NAMES = {"earned": N_("Earned"), "reversed": N_("Taken back"), "reversal": N_("Takes back")}
STATE_TONES = {"earned": ("success", "check"), "reversed": ("neutral", "no"), "reversal": ("warning", "half")}
_C, _I = CommissionTransaction, SalesInvoice


def commission_listing(day: date) -> Listing:
    """Commission transactions in the accounting currency; scope `view` is all, month (that of `day`) or unposted.

    Scope `invoice_id` leaves those of one document.
    """
    back = aliased(_C)
    taken = exists(select(back.id).where(back.reverses_id == _C.id)).correlate(_C)
    state = case((_C.reverses_id.is_not(None), literal("reversal")), (taken, literal("reversed")), else_=literal("earned"))

    def source(chosen: Select[Any], query: ListQuery) -> Select[Any]:
        joined = (chosen.select_from(_C).join(SalesRep, SalesRep.id == _C.rep_id)
                  .join(InvoiceLine, InvoiceLine.id == _C.invoice_line_id).join(_I, _I.id == InvoiceLine.invoice_id)
                  .join(Customer, Customer.id == _I.order_account_id).outerjoin(Voucher, Voucher.id == _C.voucher_id)
                  .where(_C.company_id == query.company_id))
        if invoice := query.scope.get("invoice_id"):
            joined = joined.where(_I.id == invoice)
        match query.scope.get("view", "all"):
            case "month":
                following = date(day.year + day.month // 12, day.month % 12 + 1, 1)
                return joined.where(_C.earned_on >= day.replace(day=1), _C.earned_on < following)
            case "unposted":
                return joined.where(_C.voucher_id.is_(None))
        return joined

    return Listing("commissions", N_("Commission"), _C.id, (
        Column("rep", N_("Representative"), "text", SalesRep.name, 140),
        Column("rep_code", N_("Code"), "text", SalesRep.code, 80, hidden=True),
        Column("invoice", N_("Invoice"), "link", _I.number, 130),
        Column("customer_no", N_("Customer"), "text", Customer.number, 90, hidden=True),
        Column("customer", N_("Name"), "text", Customer.name, 160, stretch=True),
        Column("text", N_("Description"), "text", InvoiceLine.text, 180, hidden=True),
        Column("date", N_("Date"), "date", _C.earned_on, 106),
        Column("base", N_("Revenue"), "amount", _C.base, 112, total=True),
        Column("percent", N_("Commission %"), "percent", _C.percent, 108),
        Column("share", N_("Share %"), "percent", _C.share, 84),
        Column("amount", N_("Commission"), "amount", _C.amount, 106, total=True),
        Column("voucher", N_("Voucher"), "text", Voucher.number, 120),
        Column("state", N_("Status"), "chip", state, 128, names=STATE_NAMES, tones=STATE_TONES),
    ), source, (("date", True), ("invoice", True)), frozenset({"commission_transaction", "sales_invoice", "voucher"}))


def invoice_of(session: Session, company_id: int, transaction_id: int) -> int | None:
    """The document a transaction was earned with."""
    return session.scalars(select(InvoiceLine.invoice_id).join(_C, _C.invoice_line_id == InvoiceLine.id).where(
        _C.id == transaction_id, _C.company_id == company_id)).first()


def voucher_of(session: Session, company_id: int, transaction_id: int) -> int | None:
    """The voucher a transaction was posted with; None while commission is not posted."""
    return session.scalars(select(_C.voucher_id).where(_C.id == transaction_id, _C.company_id == company_id)).first()
