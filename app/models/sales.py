"""Sales orders and what precedes an invoice: quotations, orders, confirmations, picking lists, packing slips (model 7)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from app.core.enums import LANGUAGES
from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Moment, day, exchange_rate, facts, one_of, percentage, unit_price
from app.models.types import quantity as quantities

LINE_TYPES = ("product", "account", "text")
QUOTATION_STATES = ("created", "sent", "confirmed", "lost", "cancelled", "expired")
ORDER_STATUSES = ("open", "delivered", "invoiced", "cancelled")
DOCUMENT_STATUSES = ("none", "quotation", "confirmation", "picking_list", "packing_slip", "invoice")
UNDER_WAY = text("status in ('open', 'delivered')")


class SalesHeader(OfCompany):
    """What the heads of quotations, orders, invoices and templates share (ORD-004, FTI-002).

    `rate` is null for the rate of the day; `discount_percent` and `discount_amount` (minor units) are the document discount,
    at most one of them set; `delivery_party` and `invoice_party` are frozen when the document becomes final.
    """

    order_account_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    invoice_account_id: Mapped[int] = mapped_column(ForeignKey("customer.id"))
    delivery_address_id: Mapped[int | None] = mapped_column(ForeignKey("customer_address.id", ondelete="SET NULL"))
    delivery_text: Mapped[Any | None] = mapped_column(facts())
    delivery_party_id: Mapped[int | None] = mapped_column(ForeignKey("document_party.id"))
    invoice_party_id: Mapped[int | None] = mapped_column(ForeignKey("document_party.id"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("customer_contact.id", ondelete="SET NULL"))
    delivery_term_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_term.id"))
    delivery_mode_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_mode.id"))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    rate: Mapped[Decimal | None] = mapped_column(exchange_rate())
    prices_include_vat: Mapped[bool] = mapped_column(default=False)
    vat_group_id: Mapped[int] = mapped_column(ForeignKey("vat_group.id"))
    payment_term_id: Mapped[int | None] = mapped_column(ForeignKey("payment_term.id"))
    cash_discount_id: Mapped[int | None] = mapped_column(ForeignKey("cash_discount_code.id"))
    payment_schedule_id: Mapped[int | None] = mapped_column(ForeignKey("payment_schedule.id"))
    payment_method_id: Mapped[int | None] = mapped_column(ForeignKey("payment_method.id"))
    posting_profile_id: Mapped[int | None] = mapped_column(ForeignKey("posting_profile.id"))
    discount_percent: Mapped[Decimal | None] = mapped_column(percentage())
    discount_amount: Mapped[int | None] = mapped_column(Minor())
    sales_group_id: Mapped[int | None] = mapped_column(ForeignKey("sales_group.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    language: Mapped[str] = mapped_column(one_of(LANGUAGES, "language"))
    customer_reference: Mapped[str | None] = mapped_column(String(35))
    buyer_reference: Mapped[str | None] = mapped_column(String(60))
    on_hold: Mapped[str | None] = mapped_column(String(3))
    intro: Mapped[str | None] = mapped_column(String(2000))
    closing: Mapped[str | None] = mapped_column(String(2000))

    @declared_attr.directive
    def __table_args__(cls) -> tuple[Any, ...]:  # noqa: N805
        return (*cls.own_args(), CheckConstraint("discount_percent is null or discount_amount is null", name="one_discount"))

    @classmethod
    def own_args(cls) -> tuple[Any, ...]:
        """The constraints and indexes a kind of document has of its own."""
        return ()


class SalesLine:
    """What the lines of all kinds share (ORD-004, FTI-003).

    `unit_price` is in whole currency units per `price_unit` units; `discount_percent` null with an amount = the amount was
    typed; `amount` is the line's net or, with prices including VAT, gross amount in minor units; `typed_amount` = the user
    typed it instead of a price.
    """

    line_no: Mapped[int]
    type: Mapped[str] = mapped_column(one_of(LINE_TYPES, "type"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    text: Mapped[str] = mapped_column(String(2000), default="")
    quantity: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(1))
    unit_code: Mapped[str | None] = mapped_column(ForeignKey("unit.code"))
    unit_price: Mapped[Decimal] = mapped_column(unit_price(), default=Decimal(0))
    price_unit: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(1))
    discount_percent: Mapped[Decimal | None] = mapped_column(percentage())
    discount_amount: Mapped[int] = mapped_column(Minor(), default=0)
    amount: Mapped[int] = mapped_column(Minor(), default=0)
    typed_amount: Mapped[bool] = mapped_column(default=False)
    discountable: Mapped[bool] = mapped_column(default=True)
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    sales_group_id: Mapped[int | None] = mapped_column(ForeignKey("sales_group.id"))
    service_from: Mapped[date | None] = mapped_column(day())
    service_to: Mapped[date | None] = mapped_column(day())


class SalesQuotation(SalesHeader, Keyed, Versioned, Base):
    """A quotation (ORD-010, 011); `revision` counts how often it was sent."""

    number: Mapped[str] = mapped_column(String(20))
    revision: Mapped[int] = mapped_column(default=0)
    quotation_date: Mapped[date] = mapped_column(day())
    valid_until: Mapped[date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(QUOTATION_STATES, "state"), default="created")
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    net: Mapped[int] = mapped_column(Minor(), default=0)
    total: Mapped[int] = mapped_column(Minor(), default=0)

    @classmethod
    def own_args(cls) -> tuple[Any, ...]:
        """Unique number; lists go by state."""
        return UniqueConstraint("company_id", "number"), Index("ix_sales_quotation_state", "company_id", "state")


class SalesQuotationLine(SalesLine, Keyed, Base):
    """A line of a quotation; converted once at most (ORD-011)."""

    __table_args__ = (UniqueConstraint("quotation_id", "line_no"), UniqueConstraint("converted_to_id"))
    quotation_id: Mapped[int] = mapped_column(ForeignKey("sales_quotation.id", ondelete="CASCADE"))
    converted_to_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order_line.id", ondelete="SET NULL"))


class SalesOrder(SalesHeader, Keyed, Versioned, Base):
    """A sales order (ORD-003, 004). The two amounts are in the accounting currency, VAT included (ORD-091)."""

    number: Mapped[str] = mapped_column(String(20))
    kind: Mapped[str] = mapped_column(one_of(("order", "credit_note_order"), "kind"), default="order")
    order_date: Mapped[date] = mapped_column(day())
    requested: Mapped[date | None] = mapped_column(day())
    confirmed_date: Mapped[date | None] = mapped_column(day())
    partial_delivery: Mapped[bool] = mapped_column(default=True)
    status: Mapped[str] = mapped_column(one_of(ORDER_STATUSES, "status"), default="open")
    document_status: Mapped[str] = mapped_column(one_of(DOCUMENT_STATUSES, "document_status"), default="none")
    changed_since_confirmation: Mapped[bool] = mapped_column(default=False)
    exclude_from_credit: Mapped[bool] = mapped_column(default=False)
    do_not_process_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    credit_rejected: Mapped[bool] = mapped_column(default=False)
    original_rate: Mapped[bool] = mapped_column(default=False)
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    closed_at: Mapped[datetime | None] = mapped_column(Moment())
    archived: Mapped[bool] = mapped_column(default=False)
    net: Mapped[int] = mapped_column(Minor(), default=0)
    total: Mapped[int] = mapped_column(Minor(), default=0)
    open_amount: Mapped[int] = mapped_column(Minor(), default=0)
    delivered_not_invoiced: Mapped[int] = mapped_column(Minor(), default=0)
    open_foreign: Mapped[int | None] = mapped_column(Minor())
    delivered_foreign: Mapped[int | None] = mapped_column(Minor())
    """The two amounts in the order's own currency, when it is another one (P-23)."""
    credit_since: Mapped[datetime | None] = mapped_column(Moment())
    """Checks, grace and releases before this moment no longer count: it was re-opened or resubmitted (CRD-12, 99, 100)."""

    @classmethod
    def own_args(cls) -> tuple[Any, ...]:
        """Unique number; what credit control sums is a small index."""
        return (UniqueConstraint("company_id", "number"),
                Index("ix_sales_order_under_way", "company_id", "invoice_account_id", sqlite_where=UNDER_WAY,
                      postgresql_where=UNDER_WAY),
                Index("ix_sales_order_date", "company_id", "order_date"))


class SalesOrderLine(SalesLine, Keyed, Base):
    """A line of an order with its counters, all with the sign of the ordered quantity (ORD-020)."""

    __table_args__ = (
        UniqueConstraint("order_id", "line_no"),
        CheckConstraint("quantity >= 0 and 0 <= invoiced and invoiced <= delivered or "
                        "quantity < 0 and 0 >= invoiced and invoiced >= delivered", name="counters"),
    )
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id", ondelete="CASCADE"))
    deliver_now: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
    picked: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
    delivered: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
    invoiced: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
    cancelled: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
    document_status: Mapped[str] = mapped_column(one_of(DOCUMENT_STATUSES, "document_status"), default="none")
    requested: Mapped[date | None] = mapped_column(day())
    delivery_address_id: Mapped[int | None] = mapped_column(ForeignKey("customer_address.id", ondelete="SET NULL"))
    over_percent: Mapped[Decimal | None] = mapped_column(percentage())
    under_percent: Mapped[Decimal | None] = mapped_column(percentage())
    original_line_id: Mapped[int | None] = mapped_column(index=True)
    """The invoice line this one takes back; no foreign key, because invoice lines refer to order lines (ORD-070)."""
    original_rate: Mapped[Decimal | None] = mapped_column(percentage())


class OrderConfirmation(Keyed, OfCompany, Base):
    """A confirmation as it was sent (ORD-040)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("order_id", "version"),)
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"))
    version: Mapped[int]
    confirmed_on: Mapped[date] = mapped_column(day())
    snapshot: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PickingList(Keyed, OfCompany, Versioned, Base):
    """A picking list (ORD-041)."""

    guard = "final_once_posted"
    open_states = ("created",)
    __table_args__ = (UniqueConstraint("company_id", "number"),)
    number: Mapped[str] = mapped_column(String(20))
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    picking_date: Mapped[date] = mapped_column(day())
    state: Mapped[str] = mapped_column(one_of(("created", "registered", "cancelled"), "state"), default="created")


class PickingListLine(Keyed, Base):
    """What was to be picked and what was (ORD-041)."""

    guard_parent = ("list_id", "picking_list")
    __table_args__ = (UniqueConstraint("list_id", "line_no"),)
    list_id: Mapped[int] = mapped_column(ForeignKey("picking_list.id", ondelete="CASCADE"))
    line_no: Mapped[int]
    order_line_id: Mapped[int] = mapped_column(ForeignKey("sales_order_line.id"), index=True)
    quantity: Mapped[Decimal] = mapped_column(quantities())
    registered: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))


class PackingSlip(Keyed, OfCompany, Base):
    """A packing slip, final at birth; a correction is a slip of its own that points back (ORD-050, 051)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"), Index("ix_packing_slip_invoice_by", "company_id", "invoice_by"))
    number: Mapped[str] = mapped_column(String(20))
    order_id: Mapped[int] = mapped_column(ForeignKey("sales_order.id"), index=True)
    delivery_date: Mapped[date] = mapped_column(day())
    invoice_by: Mapped[date | None] = mapped_column(day())
    delivery_party_id: Mapped[int | None] = mapped_column(ForeignKey("document_party.id"))
    carrier: Mapped[str | None] = mapped_column(String(60))
    tracking: Mapped[str | None] = mapped_column(String(60))
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("packing_slip.id"), index=True)
    correction: Mapped[str] = mapped_column(one_of(("none", "cancellation", "correction"), "correction"), default="none")
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class PackingSlipLine(Keyed, Base):
    """What was delivered of an order line; negative on a correction (ORD-050)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("slip_id", "line_no"),)
    slip_id: Mapped[int] = mapped_column(ForeignKey("packing_slip.id"))
    line_no: Mapped[int]
    order_line_id: Mapped[int] = mapped_column(ForeignKey("sales_order_line.id"), index=True)
    quantity: Mapped[Decimal] = mapped_column(quantities())
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("packing_slip_line.id"), index=True)


class PackingSlipLineState(Base):
    """How much of a delivered line is invoiced."""

    audited = False
    line_id: Mapped[int] = mapped_column(ForeignKey("packing_slip_line.id"), primary_key=True)
    invoiced: Mapped[Decimal] = mapped_column(quantities(), default=Decimal(0))
