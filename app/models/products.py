"""What is sold and at which price: products, charges, price agreements, commission, revenue accounts (model 4 and 6)."""

from datetime import date
from decimal import Decimal

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint, func, text
from sqlalchemy.orm import Mapped, mapped_column

from app.models.base import Base, Keyed, OfCompany, Versioned
from app.models.types import Minor, Scaled, day, facts, one_of, percentage, quantity, unit_price

Words = dict[str, str]
PRODUCT_KINDS = ("goods", "service")
GROUP_SIDES = ("customer", "product")
SIDES = ("customer", "ledger")
CHARGE_CATEGORIES = ("fixed", "pieces", "percent")
RELATIONS = ("table", "group", "all")
HANDLINGS = ("before_line_discount", "after_line_discount", "after_total_discount")


def charge_value() -> Scaled:
    """The value of a charge: whole currency units, or percent, with 4 decimals."""
    return Scaled(4)


class ProductGroup(Keyed, OfCompany, Versioned, Base):
    """A group of products (MST-111)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),)
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())


class ChargesGroup(Keyed, OfCompany, Versioned, Base):
    """Customers or products that bear the same charges (MST-093)."""

    __table_args__ = (UniqueConstraint("company_id", "side", "code"),)
    side: Mapped[str] = mapped_column(one_of(GROUP_SIDES, "side"), default="customer")
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())


class CommissionGroup(Keyed, OfCompany, Versioned, Base):
    """Customers or products that earn the same commission (MST-100)."""

    __table_args__ = (UniqueConstraint("company_id", "side", "code"),)
    side: Mapped[str] = mapped_column(one_of(GROUP_SIDES, "side"), default="customer")
    code: Mapped[str] = mapped_column(String(10))
    names: Mapped[Words] = mapped_column(facts())


class Product(Keyed, OfCompany, Versioned, Base):
    """Goods or a service with its price; no stock (MST-111). `price` is per `price_unit` units, in whole currency units."""

    __table_args__ = (Index("uq_product_company_number", "company_id", func.lower(text("number")), unique=True),
                      Index("ix_product_search_key", "company_id", "search_key"),
                      CheckConstraint("price_unit > 0", name="price_unit"))
    number: Mapped[str] = mapped_column(String(20))
    names: Mapped[Words] = mapped_column(facts())
    search_key: Mapped[str] = mapped_column(String(260), default="")
    description: Mapped[Words | None] = mapped_column(facts())
    kind: Mapped[str] = mapped_column(one_of(PRODUCT_KINDS, "kind"), default="goods")
    unit_code: Mapped[str] = mapped_column(ForeignKey("unit.code"))
    price: Mapped[Decimal] = mapped_column(unit_price(), default=Decimal(0))
    price_currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    price_unit: Mapped[Decimal] = mapped_column(quantity(), default=Decimal(1))
    prices_include_vat: Mapped[bool] = mapped_column(default=False)
    item_vat_group_id: Mapped[int] = mapped_column(ForeignKey("item_vat_group.id"))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("product_group.id"))
    revenue_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    charges_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))
    commission_group_id: Mapped[int | None] = mapped_column(ForeignKey("commission_group.id"))
    cost_centre_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    project_id: Mapped[int | None] = mapped_column(ForeignKey("dimension_value.id"))
    over_percent: Mapped[Decimal | None] = mapped_column(percentage())
    under_percent: Mapped[Decimal | None] = mapped_column(percentage())
    gtin: Mapped[str | None] = mapped_column(String(14))
    blocked: Mapped[bool] = mapped_column(default=False)


class RevenueRule(Keyed, OfCompany, Versioned, Base):
    """The revenue account of a product, a group or all under one VAT code or all; the most specific wins (VAT-012)."""

    __table_args__ = (
        Index("uq_revenue_rule_what", "company_id", text("coalesce(product_id, 0)"), text("coalesce(product_group_id, 0)"),
              text("coalesce(vat_code_id, 0)"), unique=True),
        CheckConstraint("product_id is null or product_group_id is null", name="one_item"))
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    product_group_id: Mapped[int | None] = mapped_column(ForeignKey("product_group.id"))
    vat_code_id: Mapped[int | None] = mapped_column(ForeignKey("vat_code.id"))
    account_id: Mapped[int] = mapped_column(ForeignKey("account.id"))


class ChargeCode(Keyed, OfCompany, Versioned, Base):
    """A charge such as freight: who bears it and where it is posted (MST-090). No item VAT group = follow the lines (VAT-015)."""

    __table_args__ = (UniqueConstraint("company_id", "code"),
                      CheckConstraint("debit = 'customer' or debit_account_id is not null", name="debit_account"))
    code: Mapped[str] = mapped_column(String(10))
    texts: Mapped[Words] = mapped_column(facts())
    item_vat_group_id: Mapped[int | None] = mapped_column(ForeignKey("item_vat_group.id"))
    debit: Mapped[str] = mapped_column(one_of(SIDES, "debit"), default="customer")
    debit_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    credit_account_id: Mapped[int | None] = mapped_column(ForeignKey("account.id"))
    discountable: Mapped[bool] = mapped_column(default=False)
    uncl7161: Mapped[str | None] = mapped_column(String(3))
    active: Mapped[bool] = mapped_column(default=True)


class AutoCharge(Keyed, OfCompany, Versioned, Base):
    """A charge that joins documents by itself (MST-093). `from_amount` ≤ order net < `to_amount`, minor units of `currency`."""

    __table_args__ = (
        CheckConstraint("(customer_code = 'table') = (customer_id is not null)", name="customer"),
        CheckConstraint("(customer_code = 'group') = (customer_group_id is not null)", name="customer_group"),
        CheckConstraint("(item_code = 'table') = (product_id is not null)", name="product"),
        CheckConstraint("(item_code = 'group') = (product_group_id is not null)", name="product_group"),
        CheckConstraint("level = 'line' or category <> 'pieces'", name="pieces"),
    )
    level: Mapped[str] = mapped_column(one_of(("main", "line"), "level"), default="main")
    customer_code: Mapped[str] = mapped_column(one_of(RELATIONS, "customer_code"), default="all")
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))
    item_code: Mapped[str] = mapped_column(one_of(RELATIONS, "item_code"), default="all")
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    product_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))
    delivery_mode_id: Mapped[int | None] = mapped_column(ForeignKey("delivery_mode.id"))
    delivery_group_id: Mapped[int | None] = mapped_column(ForeignKey("charges_group.id"))
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge_code.id"))
    category: Mapped[str] = mapped_column(one_of(CHARGE_CATEGORIES, "category"), default="fixed")
    value: Mapped[Decimal] = mapped_column(charge_value())
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    keep: Mapped[bool] = mapped_column(default=False)
    from_amount: Mapped[int | None] = mapped_column(Minor())
    to_amount: Mapped[int | None] = mapped_column(Minor())
    valid_from: Mapped[date | None] = mapped_column(day())
    valid_to: Mapped[date | None] = mapped_column(day())


class PriceAgreement(Keyed, OfCompany, Versioned, Base):
    """A price or a discount for customers and items from a quantity on (MST-112)."""

    __table_args__ = (
        CheckConstraint("(customer_code = 'table') = (customer_id is not null)", name="customer"),
        CheckConstraint("(customer_code = 'group') = (customer_group_id is not null)", name="customer_group"),
        CheckConstraint("(item_code = 'table') = (product_id is not null)", name="product"),
        CheckConstraint("(item_code = 'group') = (product_group_id is not null)", name="product_group"),
        CheckConstraint("(price is null) <> (percent is null)", name="one_value"),
    )
    customer_code: Mapped[str] = mapped_column(one_of(RELATIONS, "customer_code"), default="all")
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("customer_group.id"))
    item_code: Mapped[str] = mapped_column(one_of(RELATIONS, "item_code"), default="all")
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    product_group_id: Mapped[int | None] = mapped_column(ForeignKey("product_group.id"))
    quantity_from: Mapped[Decimal] = mapped_column(quantity(), default=Decimal(0))
    currency: Mapped[str] = mapped_column(ForeignKey("currency.code"))
    price: Mapped[Decimal | None] = mapped_column(unit_price())
    percent: Mapped[Decimal | None] = mapped_column(percentage())
    valid_from: Mapped[date | None] = mapped_column(day())
    valid_to: Mapped[date | None] = mapped_column(day())


class CommissionRule(Keyed, OfCompany, Versioned, Base):
    """Which percentage of revenue a representative or sales group earns (MST-100)."""

    __table_args__ = (
        CheckConstraint("(customer_code = 'table') = (customer_id is not null)", name="customer"),
        CheckConstraint("(customer_code = 'group') = (customer_group_id is not null)", name="customer_group"),
        CheckConstraint("(item_code = 'table') = (product_id is not null)", name="product"),
        CheckConstraint("(item_code = 'group') = (product_group_id is not null)", name="product_group"),
        CheckConstraint("(rep_code = 'table') = (rep_id is not null)", name="rep"),
        CheckConstraint("(rep_code = 'group') = (sales_group_id is not null)", name="sales_group"),
    )
    customer_code: Mapped[str] = mapped_column(one_of(RELATIONS, "customer_code"), default="all")
    customer_id: Mapped[int | None] = mapped_column(ForeignKey("customer.id"))
    customer_group_id: Mapped[int | None] = mapped_column(ForeignKey("commission_group.id"))
    item_code: Mapped[str] = mapped_column(one_of(RELATIONS, "item_code"), default="all")
    product_id: Mapped[int | None] = mapped_column(ForeignKey("product.id"))
    product_group_id: Mapped[int | None] = mapped_column(ForeignKey("commission_group.id"))
    rep_code: Mapped[str] = mapped_column(one_of(RELATIONS, "rep_code"), default="all")
    rep_id: Mapped[int | None] = mapped_column(ForeignKey("sales_rep.id"))
    sales_group_id: Mapped[int | None] = mapped_column(ForeignKey("sales_group.id"))
    handling: Mapped[str] = mapped_column(one_of(HANDLINGS, "handling"), default="after_total_discount")
    percent: Mapped[Decimal] = mapped_column(percentage())
    valid_from: Mapped[date | None] = mapped_column(day())
    valid_to: Mapped[date | None] = mapped_column(day())
