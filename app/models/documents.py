"""What documents say and where they go: texts, legal mentions, outputs, obligations to invoice electronically (model 6)."""

from datetime import date
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import day, facts, one_of

Words = dict[str, str]
DOCUMENT_KINDS = ("quotation", "confirmation", "picking_list", "packing_slip", "pro_forma", "invoice", "prepayment_invoice",
                  "credit_note")
MENTION_CASES = ("reverse_charge", "eu_goods", "eu_services", "triangular", "export", "exempt", "small_business",
                 "cash_accounting", "late_payment", "no_discount", "tax_on_debits")
CHANNELS = ("print", "email", "e_invoice")


class DocumentText(Keyed, OfCompany, Versioned, Base):
    """An opening or closing text of a kind of document, perhaps only for a group or a country (MST-115)."""

    __table_args__ = (
        Index("uq_document_text_where", "company_id", "document_kind", "position", text("coalesce(customer_group_id, 0)"),
              text("coalesce(country_code, '')"), unique=True),)
    document_kind: Mapped[str] = mapped_column(one_of(DOCUMENT_KINDS, "document_kind"))
    position: Mapped[str] = mapped_column(one_of(("intro", "closing"), "position"))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("customer_group.id"))
    country_code: Mapped[str | None] = mapped_column(ForeignKey("country.code"))
    texts: Mapped[Words] = mapped_column(facts())


class MentionText(Keyed, OfCompany, Versioned, Base):
    """A mention the law wants on an invoice, from a day on (DOC-012, 013)."""

    __table_args__ = (UniqueConstraint("company_id", "mention", "country_code", "valid_from"),)
    mention: Mapped[str] = mapped_column(one_of(MENTION_CASES, "mention"))
    country_code: Mapped[str] = mapped_column(ForeignKey("country.code"))
    valid_from: Mapped[date] = mapped_column(day())
    texts: Mapped[Words] = mapped_column(facts())


class OutputProfile(Keyed, OfCompany, Versioned, Base):
    """How a kind of document leaves: channels, copies, when; for one customer or for all (DOC-004)."""

    __table_args__ = (
        Index("uq_output_profile_where", "company_id", "document_kind", text("coalesce(customer_id, 0)"), unique=True),
        CheckConstraint("copies between 0 and 9", name="copies"))
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    document_kind: Mapped[str] = mapped_column(one_of(DOCUMENT_KINDS, "document_kind"))
    channels: Mapped[list[str]] = mapped_column(facts())
    copies: Mapped[int] = mapped_column(default=0)
    sort_by: Mapped[str] = mapped_column(one_of(("number", "customer", "postcode"), "sort_by"), default="number")
    timing: Mapped[str] = mapped_column(one_of(("now", "after_all"), "timing"), default="after_all")


class DocumentLayout(Keyed, OfCompany, Versioned, Base):
    """What a kind of document shows beside what the law wants (DOC-002)."""

    __table_args__ = (UniqueConstraint("company_id", "document_kind"),)
    document_kind: Mapped[str] = mapped_column(one_of(DOCUMENT_KINDS, "document_kind"))
    item_number: Mapped[bool] = mapped_column(default=True)
    discount_column: Mapped[bool] = mapped_column(default=True)
    vat_column: Mapped[bool] = mapped_column(default=True)
    references: Mapped[bool] = mapped_column(default=True)
    prices: Mapped[bool] = mapped_column(default=True)
    carried_forward: Mapped[bool] = mapped_column(default=True)
    second_language: Mapped[str | None] = mapped_column(String(2))
    accent: Mapped[str | None] = mapped_column(String(7))
    footer: Mapped[Words | None] = mapped_column(facts())


class EInvoiceRule(Keyed, Versioned, Base):
    """When an invoice must be electronic (EIN-001); shared by all companies."""

    __table_args__ = (UniqueConstraint("country_code", "audience", "direction", "valid_from", "size"),)
    country_code: Mapped[str] = mapped_column(String(2))
    audience: Mapped[str] = mapped_column(one_of(("business", "public", "private", "cross_border"), "audience"))
    direction: Mapped[str] = mapped_column(one_of(("issue", "receive"), "direction"), default="issue")
    valid_from: Mapped[date] = mapped_column(day())
    size: Mapped[str] = mapped_column(one_of(("all", "large", "small"), "size"), default="all")
    condition: Mapped[Any | None] = mapped_column(facts())
    warn_days: Mapped[int] = mapped_column(default=0)
    action: Mapped[str] = mapped_column(one_of(("information", "warn", "block"), "action"))
