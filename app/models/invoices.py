"""Sales invoices with everything posted from them, templates, recurring invoices, electronic invoices (model 7)."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.customers import VAT_ON_DISCOUNT
from app.models.ledger import CORRECTION_ROLES
from app.models.products import CHARGE_CATEGORIES, charge_value
from app.models.sales import SalesHeader, SalesLine
from app.models.types import Minor, Moment, day, facts, one_of, percentage, quantity

INVOICE_KINDS = ("order", "free_text", "prepayment")
INVOICE_STATES = ("draft", "in_review", "approved", "posted")
DRAFT_STATES = ("draft", "in_review", "approved")
TARGETS = ("line", "discount", "charge", "vat", "rounding")
E_FORMATS = ("peppol_ubl", "facturx", "xrechnung", "nlcius")
E_STATES = ("not_needed", "ready", "exported", "sent", "delivered", "rejected")
UNPOSTED = text("state <> 'posted'")
CANCELLING = text("correction_role = 'cancelling'")
RETURNING = text("correction_role = 'corrected'")


class SalesInvoice(SalesHeader, Keyed, Versioned, Base):
    """An invoice or credit note, final once posted (FTI-001…008, 040…046, 060, PST-001…003).

    `net`, `vat`, `rounding`, `total`, `discount_base`: minor units of its currency, signed: a credit note is negative.
    """

    guard = "final_once_posted"
    open_states = DRAFT_STATES
    kind: Mapped[str] = mapped_column(one_of(INVOICE_KINDS, "kind"))
    credit: Mapped[bool] = mapped_column(default=False)
    number: Mapped[str | None] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(one_of(INVOICE_STATES, "state"), default="draft")
    document_date: Mapped[date] = mapped_column(day())
    posting_date: Mapped[date] = mapped_column(day())
    vat_date: Mapped[date] = mapped_column(day())
    delivery_date: Mapped[date | None] = mapped_column(day())
    service_from: Mapped[date | None] = mapped_column(day())
    service_to: Mapped[date | None] = mapped_column(day())
    release_on: Mapped[date | None] = mapped_column(day())
    net: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    rounding: Mapped[int] = mapped_column(Minor(), default=0)
    total: Mapped[int] = mapped_column(Minor(), default=0)
    accounting_total: Mapped[int] = mapped_column(Minor(), default=0)
    due_date: Mapped[date | None] = mapped_column(day())
    discount_base: Mapped[int] = mapped_column(Minor(), default=0)
    vat_on_discount: Mapped[str | None] = mapped_column(one_of(VAT_ON_DISCOUNT, "vat_on_discount"))
    vat_method: Mapped[str] = mapped_column(one_of(("document", "line"), "vat_method"), default="document")
    cash_accounting: Mapped[bool] = mapped_column(default=False)
    separate_discounts: Mapped[bool] = mapped_column(default=False)
    reason_id: Mapped[int | None] = mapped_column(ForeignKey("reason_code.id"))
    comment: Mapped[str | None] = mapped_column(String(250))
    settle: Mapped[str] = mapped_column(one_of(("none", "oldest", "designated"), "settle"), default="designated")
    correction_role: Mapped[str] = mapped_column(one_of(CORRECTION_ROLES, "correction_role"), default="none")
    original_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id"), index=True)
    cancel_on: Mapped[date | None] = mapped_column(day())
    chain_id: Mapped[int | None]
    order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id"), index=True)
    payment_reference: Mapped[str | None] = mapped_column(String(35))
    approved_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"), index=True)
    mentions: Mapped[Any | None] = mapped_column(facts())
    posted_at: Mapped[datetime | None] = mapped_column(Moment())
    posted_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))

    @classmethod
    def own_args(cls) -> tuple[Any, ...]:
        """Numbers and references are unique; one document cancels another, one draft corrects it at a time; drafts use credit."""
        return (UniqueConstraint("company_id", "number"), UniqueConstraint("company_id", "payment_reference"),
                CheckConstraint("(state = 'posted') = (number is not null)", name="number"),
                CheckConstraint("state <> 'posted' or voucher_id is not null", name="voucher"),
                CheckConstraint("state <> 'posted' or credit = (total < 0)", name="credit"),
                Index("uq_sales_invoice_cancels", "original_id", unique=True, sqlite_where=CANCELLING,
                      postgresql_where=CANCELLING),
                Index("uq_sales_invoice_corrects", "original_id", unique=True, sqlite_where=RETURNING,
                      postgresql_where=RETURNING),
                Index("ix_sales_invoice_state", "company_id", "state", "posting_date"),
                Index("ix_sales_invoice_account", "invoice_account_id", "posting_date"),
                Index("ix_sales_invoice_drafts", "company_id", "invoice_account_id", sqlite_where=UNPOSTED,
                      postgresql_where=UNPOSTED))


class InvoiceLine(SalesLine, Keyed, Base):
    """A line of an invoice; `net` and `vat` are its carry-rounded shares of the document (MST-003, VAT-006, 008)."""

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (UniqueConstraint("invoice_id", "line_no"),)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"))
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order_line.id"), index=True)
    original_line_id: Mapped[int | None] = mapped_column(ForeignKey("invoice_line.id"), index=True)
    original_rate: Mapped[Decimal | None] = mapped_column(percentage())
    prepayment_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id"))
    net: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)


class InvoiceLineSource(Keyed, Base):
    """Which order line and packing slip line an invoice line takes its quantity from (ORD-060, 061)."""

    __table_args__ = (UniqueConstraint("invoice_line_id", "order_line_id", "slip_line_id"),)
    invoice_line_id: Mapped[int] = mapped_column(ForeignKey("invoice_line.id", ondelete="CASCADE"))
    order_line_id: Mapped[int] = mapped_column(ForeignKey("sales_order_line.id"), index=True)
    slip_line_id: Mapped[int | None] = mapped_column(ForeignKey("packing_slip_line.id"), index=True)
    quantity: Mapped[Decimal] = mapped_column(quantity())


class DocumentCharge(Keyed, Base):
    """A charge on one document, or on one of its lines (MST-091, 092). `value`: whole units or percent by its category."""

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (
        CheckConstraint(" + ".join(f"case when {column} is null then 0 else 1 end" for column in (
            "quotation_id", "order_id", "invoice_id", "template_id")) + " = 1", name="one_document"),
        CheckConstraint("category <> 'pieces' or line_no is not null", name="pieces"),
    )
    quotation_id: Mapped[int | None] = mapped_column(ForeignKey("sales_quotation.id", ondelete="CASCADE"), index=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey("sales_order.id", ondelete="CASCADE"), index=True)
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"), index=True)
    template_id: Mapped[int | None] = mapped_column(ForeignKey("invoice_template.id", ondelete="CASCADE"), index=True)
    no: Mapped[int]
    line_no: Mapped[int | None]
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge_code.id"))
    category: Mapped[str] = mapped_column(one_of(CHARGE_CATEGORIES, "category"))
    value: Mapped[Decimal] = mapped_column(charge_value())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    amount: Mapped[int] = mapped_column(Minor(), default=0)
    vat: Mapped[int] = mapped_column(Minor(), default=0)
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    keep: Mapped[bool] = mapped_column(default=False)
    automatic: Mapped[bool] = mapped_column(default=False)
    invoiced: Mapped[bool] = mapped_column(default=False)
    order_charge_id: Mapped[int | None] = mapped_column(ForeignKey("document_charge.id", ondelete="SET NULL"))
    text: Mapped[str] = mapped_column(String(100), default="")


class AccountingDistribution(Keyed, Base):
    """A part of an amount of a document on an account with its dimensions (FTI-010…012).

    `target_no` = number of the line or charge, id of the VAT code; `gl_entry` is the ledger line it became (PST-020).
    """

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (CheckConstraint("(invoice_id is null) <> (template_id is null)", name="one_document"),)
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"), index=True)
    template_id: Mapped[int | None] = mapped_column(ForeignKey("invoice_template.id", ondelete="CASCADE"), index=True)
    target: Mapped[str] = mapped_column(one_of(TARGETS, "target"))
    target_no: Mapped[int | None]
    no: Mapped[int] = mapped_column(default=1)
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    percent: Mapped[Decimal | None] = mapped_column(percentage())
    amount: Mapped[int] = mapped_column(Minor())
    gl_entry_id: Mapped[int | None] = mapped_column(ForeignKey("general_ledger_entry.id"), index=True)


class InvoiceVat(Keyed, Base):
    """VAT of a document per VAT code and rate; `difference` = what the user typed less what was calculated (VAT-006…011)."""

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (UniqueConstraint("invoice_id", "vat_code_id", "rate"),)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"))
    vat_code_id: Mapped[int] = mapped_column(ForeignKey("vat_code.id"))
    rate: Mapped[Decimal] = mapped_column(percentage())
    base: Mapped[int] = mapped_column(Minor())
    vat: Mapped[int] = mapped_column(Minor())
    difference: Mapped[int] = mapped_column(Minor(), default=0)
    base_accounting: Mapped[int] = mapped_column(Minor(), default=0)
    vat_accounting: Mapped[int] = mapped_column(Minor(), default=0)


class InvoiceInstalment(Keyed, Base):
    """An instalment of a document; each becomes one entry (MST-057, 058)."""

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (UniqueConstraint("invoice_id", "no"),)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"))
    no: Mapped[int]
    due_date: Mapped[date] = mapped_column(day())
    amount: Mapped[int] = mapped_column(Minor())
    accounting_amount: Mapped[int] = mapped_column(Minor(), default=0)


class OriginalInvoice(Keyed, Base):
    """An invoice a credit note refers to: one of ours, or number and date as typed (FTI-050, 051)."""

    guard_parent = ("credit_id", "sales_invoice")
    __table_args__ = (UniqueConstraint("credit_id", "no"),
                      CheckConstraint("invoice_id is not null or number is not null", name="named"))
    credit_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"))
    no: Mapped[int]
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id"), index=True)
    number: Mapped[str | None] = mapped_column(String(20))
    document_date: Mapped[date | None] = mapped_column(day())
    amount: Mapped[int | None] = mapped_column(Minor())


class PrepaymentDeduction(Keyed, Base):
    """A prepayment invoice deducted on a final invoice (FTI-060)."""

    guard_parent = ("invoice_id", "sales_invoice")
    __table_args__ = (UniqueConstraint("invoice_id", "prepayment_id"),)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id", ondelete="CASCADE"))
    prepayment_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id"), index=True)
    net: Mapped[int] = mapped_column(Minor())
    vat: Mapped[int] = mapped_column(Minor())


class InvoiceTemplate(Keyed, OfCompany, Versioned, Base):
    """A template of free text invoices (FTI-020); `defaults` = the fields of the head it sets."""

    __table_args__ = (UniqueConstraint("company_id", "name"),)
    name: Mapped[str] = mapped_column(String(40))
    description: Mapped[str] = mapped_column(String(100), default="")
    currency: Mapped[str | None] = mapped_column(ForeignKey("currency.code"))
    defaults: Mapped[Any] = mapped_column(facts())
    active: Mapped[bool] = mapped_column(default=True)


class InvoiceTemplateLine(SalesLine, Keyed, Base):
    """A line of a template."""

    __table_args__ = (UniqueConstraint("template_id", "line_no"),)
    template_id: Mapped[int] = mapped_column(ForeignKey("invoice_template.id", ondelete="CASCADE"))


class RecurringAssignment(Keyed, OfCompany, Versioned, Base):
    """A template that comes back for a customer (FTI-021). `maximum`: minor units, excluding VAT."""

    __table_args__ = (CheckConstraint("every > 0", name="every"),
                      CheckConstraint('"end" is null or count is null', name="one_end"))
    template_id: Mapped[int] = mapped_column(ForeignKey("invoice_template.id"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("customer.id"), index=True)
    start: Mapped[date] = mapped_column(day())
    end: Mapped[date | None] = mapped_column(day())
    count: Mapped[int | None]
    maximum: Mapped[int | None] = mapped_column(Minor())
    every: Mapped[int] = mapped_column(default=1)
    unit: Mapped[str] = mapped_column(one_of(("day", "week", "month", "year"), "unit"), default="month")
    defaults: Mapped[str] = mapped_column(one_of(("template", "customer"), "defaults"), default="customer")
    overrides: Mapped[Any | None] = mapped_column(facts())
    arrears: Mapped[bool] = mapped_column(default=False)
    index_percent: Mapped[Decimal | None] = mapped_column(percentage())
    blocked: Mapped[bool] = mapped_column(default=False)


class RecurrenceRun(Keyed, OfCompany, Base):
    """One run that made drafts, with its window and what it left out (FTI-023)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("company_id", "number"),)
    number: Mapped[str] = mapped_column(String(20))
    from_date: Mapped[date] = mapped_column(day())
    to_date: Mapped[date] = mapped_column(day())
    selection: Mapped[Any] = mapped_column(facts())
    left_out: Mapped[Any] = mapped_column(facts())
    created_at: Mapped[datetime] = mapped_column(Moment())
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))


class RecurringOccurrence(Keyed, OfCompany, Base):
    """One occurrence that was generated; deleting its draft frees it (FTI-024)."""

    __table_args__ = (UniqueConstraint("assignment_id", "occurrence"),)
    assignment_id: Mapped[int] = mapped_column(ForeignKey("recurring_assignment.id"))
    occurrence: Mapped[date] = mapped_column(day())
    run_id: Mapped[int] = mapped_column(ForeignKey("recurrence_run.id"), index=True)
    invoice_id: Mapped[int | None] = mapped_column(ForeignKey("sales_invoice.id", ondelete="SET NULL"), index=True)
    net: Mapped[int] = mapped_column(Minor(), default=0)
    regeneration: Mapped[bool] = mapped_column(default=False)


class CommissionTransaction(Keyed, OfCompany, Base):
    """What a representative earns on an invoice line; amounts in minor units of the accounting currency (MST-101)."""

    guard = "final"
    __table_args__ = (UniqueConstraint("reverses_id"),)
    invoice_line_id: Mapped[int] = mapped_column(ForeignKey("invoice_line.id"), index=True)
    rep_id: Mapped[int] = mapped_column(ForeignKey("sales_rep.id"), index=True)
    rule_id: Mapped[int | None] = mapped_column(ForeignKey("commission_rule.id", ondelete="SET NULL"))
    percent: Mapped[Decimal] = mapped_column(percentage())
    share: Mapped[Decimal] = mapped_column(percentage())
    base: Mapped[int] = mapped_column(Minor())
    amount: Mapped[int] = mapped_column(Minor())
    earned_on: Mapped[date] = mapped_column(day())
    voucher_id: Mapped[int | None] = mapped_column(ForeignKey("voucher.id"))
    reverses_id: Mapped[int | None] = mapped_column(ForeignKey("commission_transaction.id"))


class ElectronicInvoice(Keyed, OfCompany, Versioned, Base):
    """The electronic form of a posted document and where it stands (EIN-002, 003)."""

    __table_args__ = (UniqueConstraint("invoice_id", "format"), Index("ix_electronic_invoice_status", "company_id", "status"))
    invoice_id: Mapped[int] = mapped_column(ForeignKey("sales_invoice.id"))
    format: Mapped[str] = mapped_column(one_of(E_FORMATS, "format"))
    status: Mapped[str] = mapped_column(one_of(E_STATES, "status"), default="ready")
    document_id: Mapped[int | None] = mapped_column(ForeignKey("archived_document.id"))
    problems: Mapped[Any | None] = mapped_column(facts())


class ElectronicInvoiceEvent(Keyed, Base):
    """One step of an electronic invoice, with the reason of a rejection (EIN-002)."""

    guard = "final"
    e_invoice_id: Mapped[int] = mapped_column(ForeignKey("electronic_invoice.id"), index=True)
    status: Mapped[str] = mapped_column(one_of(E_STATES, "status"))
    at: Mapped[datetime] = mapped_column(Moment())
    note: Mapped[str | None] = mapped_column(String(500))
    created_by_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
