"""Product groups, revenue rules, price agreements, commission groups and rules (MST-100, 111, 112, VAT-012)."""

from collections.abc import Iterator

from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.products import CommissionGroup, CommissionRule, PriceAgreement, ProductGroup, RevenueRule
from app.services.setup.declaration import Draft, Field, Kind, SetupTable, code, words
from app.services.setup.relations import check_alone, check_dates, check_posting, for_what, for_whom, validity

declare({
    "MST-112-one": N_("Enter a price or a line discount, one of the two."),
    "VAT-012-both": N_("Choose a product or a product group, not both."),
})

SIDES = (("customer", N_("Customers")), ("product", N_("Products")))
REPS = (("all", N_("All")), ("group", N_("Sales group")), ("table", N_("Representative")))
HANDLINGS = (("before_line_discount", N_("Before line discount")), ("after_line_discount", N_("After line discount")),
             ("after_total_discount", N_("After total discount")))
OF_CUSTOMERS, OF_PRODUCTS = ("side", "customer"), ("side", "product")


def side() -> Field:
    """What a group is made of: customers or products."""
    return Field("side", N_("Group of"), Kind.CHOICE, True, choices=SIDES, default="customer", locked=True, listed=True,
                 width=110)


PRODUCT_GROUPS = SetupTable("product_groups", N_("Product groups"), ProductGroup, "products", (code(), words(title=N_("Name"))),
                            icon="tag")

COMMISSION_GROUPS = SetupTable(
    "commission_groups", N_("Commission groups"), CommissionGroup, "sales", (code(), words(title=N_("Name")), side()),
    order=("side", "code"), unique=("side", "code"), icon="users")


def _revenue(draft: Draft) -> Iterator[Problem]:
    if draft.values["product_id"] and draft.values["product_group_id"]:
        yield error("VAT-012-both", at="product_group_id")
    yield from check_posting(draft.session, draft.values["account_id"], "account_id", N_("Revenue account"))


REVENUE_RULES = SetupTable(
    "revenue_rules", N_("Revenue rules"), RevenueRule, "products", (
        Field("product_id", N_("Product"), Kind.PRODUCT, listed=True, width=120),
        Field("product_group_id", N_("Product group"), Kind.LINK, link="product_groups", listed=True, width=140),
        Field("vat_code_id", N_("VAT code"), Kind.LINK, link="vat_codes", listed=True, width=130),
        Field("account_id", N_("Revenue account"), Kind.LINK, True, link="accounts", listed=True, width=200)),
    label="account_id", order=("product_id", "product_group_id", "vat_code_id"),
    unique=("product_id", "product_group_id", "vat_code_id"), check=_revenue, icon="landmark",
    about=N_("The most specific row counts: product before group before all, then VAT code before all."))


def _agreement(draft: Draft) -> Iterator[Problem]:
    price, percent = draft.values["price"], draft.values["percent"]
    if (price is None) == (percent is None):
        yield error("MST-112-one", at="price")
        return
    yield from check_dates(draft)
    other = "percent" if price is not None else "price"
    yield from check_alone(draft, PriceAgreement, ("customer_code", "customer_id", "customer_group_id", "item_code", "product_id",
                                                   "product_group_id", "currency", "quantity_from", other))


PRICE_AGREEMENTS = SetupTable(
    "price_agreements", N_("Price agreements"), PriceAgreement, "products", (
        *for_whom("customer_groups", N_("Customer group")), *for_what("product_groups", N_("Product group")),
        Field("quantity_from", N_("From quantity"), Kind.DECIMAL, places=5, default=0, listed=True, width=110),
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", own=True),
        Field("price", N_("Price"), Kind.DECIMAL, places=6, listed=True, width=100),
        Field("percent", N_("Line discount in percent"), Kind.PERCENT, top=100, listed=True, width=110),
        *validity()),
    label="item_code", order=("customer_code", "customer_id", "item_code", "product_id", "quantity_from", "id"), repeats=True,
    check=_agreement, icon="percent", about=N_("The lowest price and the best discount that fit count."))


def _commission(draft: Draft) -> Iterator[Problem]:
    yield from check_dates(draft)
    yield from check_alone(draft, CommissionRule, ("customer_code", "customer_id", "customer_group_id", "item_code", "product_id",
                                                   "product_group_id", "rep_code", "rep_id", "sales_group_id"))


COMMISSION_RULES = SetupTable(
    "commission_rules", N_("Commission rules"), CommissionRule, "sales", (
        *for_whom("commission_groups", N_("Commission group"), OF_CUSTOMERS),
        *for_what("commission_groups", N_("Commission group"), OF_PRODUCTS),
        Field("rep_code", N_("Representatives"), Kind.CHOICE, True, choices=REPS, default="all", listed=True, width=150,
              beside=("rep_id", "sales_group_id")),
        Field("rep_id", N_("Representative"), Kind.LINK, True, link="sales_reps", when=("rep_code", ("table",))),
        Field("sales_group_id", N_("Sales group"), Kind.LINK, True, link="sales_groups", when=("rep_code", ("group",))),
        Field("percent", N_("Commission in percent"), Kind.PERCENT, True, top=100, listed=True, width=110),
        Field("handling", N_("Discounts"), Kind.CHOICE, True, choices=HANDLINGS, default="after_total_discount"), *validity()),
    label="rep_code", order=("customer_code", "item_code", "rep_code", "id"), repeats=True, check=_commission, icon="banknote",
    about=N_("The most specific rule counts: customer, then product, then representative."))

TABLES = (PRODUCT_GROUPS, PRICE_AGREEMENTS, REVENUE_RULES)
COMMISSION = (COMMISSION_GROUPS, COMMISSION_RULES)
