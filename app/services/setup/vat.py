"""VAT groups, VAT codes with dated rates, and the matrix that joins them (VAT-001…004)."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import func, select

from app.core.problems import Problem, error, warning
from app.core.words import N_, declare
from app.models.accounts import ItemVatGroup, VatCode, VatGroup, VatMatrix, VatRate
from app.models.ledger import VatEntry
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.ledger import check_account
from app.services.setup.stores import OwnRows

declare({
    "VAT-003-rate": N_("A VAT code needs at least one rate."),
    "VAT-003-zero": N_("Category {category} has a rate of 0: only the standard category carries VAT."),
    "VAT-003-list": N_("Category {category} does not go on the EU sales list."),
    "VAT-003-used": N_("VAT was posted with {code} up to {day}. The rates of those entries stay; "
                       "change this rate only to correct a mistake."),
    "VAT-004-inactive": N_("VAT code {code} is inactive. Choose another one."),
})

CATEGORIES = (("S", N_("S standard")), ("Z", N_("Z zero-rated")), ("E", N_("E exempt")), ("AE", N_("AE reverse charge")),
              ("K", N_("K supply within the EU")), ("G", N_("G export")), ("O", N_("O outside the scope of VAT")))
LISTS = (("none", N_("None")), ("goods", N_("EU sales::Goods")), ("services", N_("EU sales::Services")),
         ("triangular", N_("Triangular")))
SUPPLIES = (("goods", N_("Goods")), ("service", N_("Service")))


def _vat_code(draft: Draft) -> Iterator[Problem]:
    category, lines = draft.values["category"], draft.lines("rates")
    if not lines:
        yield error("VAT-003-rate", at="rates")
    for n, line in enumerate(lines):
        if category != "S" and line.values["rate"]:
            yield error("VAT-003-zero", at=f"rates.{n}.rate", row=n, category=category)
    if draft.values["list_kind"] != "none" and category not in ("K", "AE"):
        yield error("VAT-003-list", at="list_kind", category=category)
    for name in ("account_id", "pending_account_id", "revenue_account_id", "cash_discount_account_id"):
        yield from check_account(draft.session, draft.values[name], name)
    yield from _used_rates(draft)


def _used_rates(draft: Draft) -> Iterator[Problem]:
    """A rate that was posted with may still be corrected, after one question; posted VAT stays as it is (VAT-013)."""
    if draft.row is None:
        return
    last: date | None = draft.session.scalar(select(func.max(VatEntry.vat_date)).where(VatEntry.vat_code_id == draft.row.id))
    if last is None:
        return
    kept = {(line.values["valid_from"], line.values["rate"]) for line in draft.lines("rates")}
    held = draft.session.execute(select(VatRate.valid_from, VatRate.rate).where(VatRate.vat_code_id == draft.row.id))
    if any(pair not in kept for pair in held if pair[0] <= last):
        yield warning("VAT-003-used", key=f"VAT-003-{draft.row.code}", at="rates", code=draft.row.code, day=last)


VAT_GROUPS = SetupTable("vat_groups", N_("VAT groups"), VatGroup, "vat", (code(20), words()), icon="percent")

ITEM_VAT_GROUPS = SetupTable("item_vat_groups", N_("Item VAT groups"), ItemVatGroup, "vat", (code(20), words()), icon="percent")

VAT_CODES = SetupTable(
    "vat_codes", N_("VAT codes"), VatCode, "vat", (
        code(), words(),
        Field("category", N_("Category"), Kind.CHOICE, True, choices=CATEGORIES, default="S", listed=True, width=170),
        Field("account_id", N_("VAT account"), Kind.LINK, True, link="accounts", listed=True, width=200),
        Field("pending_account_id", N_("Account for VAT not yet due"), Kind.LINK, link="accounts"),
        Field("revenue_account_id", N_("Revenue account"), Kind.LINK, link="accounts"),
        Field("cash_discount_account_id", N_("Cash discount account"), Kind.LINK, link="accounts"),
        Field("list_kind", N_("EU sales list"), Kind.CHOICE, True, choices=LISTS, default="none"),
        Field("supply", N_("Supply"), Kind.CHOICE, True, choices=SUPPLIES, default="goods"),
        Field("exemption_code", N_("Exemption code"), most=20),
        Field("exemption_text", N_("Text on documents"), Kind.WORDS, most=250),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    (Lines("rates", N_("Rates"), (
        Field("valid_from", N_("From"), Kind.DATE, True), Field("rate", N_("Rate in percent"), Kind.PERCENT, True, top=100)),
        OwnRows(VatRate, "vat_code_id", ("valid_from",)), unique=("valid_from",)),),
    check=_vat_code, icon="percent")


def _matrix(draft: Draft) -> Iterator[Problem]:
    found = draft.session.get_one(VatCode, draft.values["vat_code_id"])
    if not found.active:
        yield error("VAT-004-inactive", at="vat_code_id", code=found.code)


VAT_MATRIX = SetupTable(
    "vat_matrix", N_("VAT matrix"), VatMatrix, "vat", (
        Field("vat_group_id", N_("VAT group"), Kind.LINK, True, link="vat_groups", listed=True, width=200),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, True, link="item_vat_groups", listed=True, width=200),
        Field("vat_code_id", N_("VAT code"), Kind.LINK, True, link="vat_codes", listed=True, width=200)),
    label="vat_group_id", order=("vat_group_id", "item_vat_group_id"), unique=("vat_group_id", "item_vat_group_id"),
    check=_matrix, icon="columns-3")

TABLES = (VAT_GROUPS, ITEM_VAT_GROUPS, VAT_CODES, VAT_MATRIX)
