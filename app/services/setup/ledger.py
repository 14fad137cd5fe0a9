"""Chart of accounts, account roles, posting profiles, number series (MST-020…026, 040…043, 080…083)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core import masks
from app.core.enums import AccountType, VoucherSource
from app.core.facts import Term
from app.core.problems import Problem, error, information
from app.core.roles import ROLES, RoleKind
from app.core.words import N_, declare
from app.models.accounts import (
    Account,
    AccountDimensionRule,
    NumberSeries,
    NumberSeriesLine,
    NumberSeriesUse,
    PostingProfile,
    PostingProfileLine,
    RoleAccount,
)
from app.models.ledger import DetailedEntry, GeneralLedgerEntry
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.purposes import PURPOSES
from app.services.setup.stores import Line, OwnRows

declare({
    "MST-040-number": N_("Account {number} has entries: its number cannot change any more."),
    "MST-040-heading": N_("Account {number} is a heading and takes no postings. Choose another account."),
    "MST-040-entries": N_("Account {number} has entries and cannot become a heading."),
    "MST-040-digits": N_("An account number has letters and digits only."),
    "MST-041-direct": N_("Account {number} is a control account: only customer entries post there, never a journal."),
    "MST-041-entries": N_("Account {number} has direct postings and cannot become a control account. Choose one without."),
    "MST-042-account": N_("Account {number} is blocked. Choose another account."),
    "MST-043-control": N_("The role {role} needs a control account; {number} is none. "
                          "A posting profile makes an account a control account."),
    "MST-081-who": N_("Line {line}: name the customer for a row of kind customer, the group for a row of kind group, "
                      "and neither for all."),
    "MST-081-all": N_("This profile has no row for all customers: those without a row of their own cannot be posted."),
    "MST-080-close": N_("A profile cannot close into itself."),
    "MST-021-counter": N_("Line {line}: the mask needs exactly one counter, such as {example}."),
    "MST-021-characters": N_("Line {line}: a number has only capital letters, digits and - / _ . characters."),
    "MST-021-length": N_("Line {line}: a number has at most 20 characters."),
    "MST-021-month": N_("Line {line}: a mask with a month needs the year too."),
    "MST-020-range": N_("Line {line}: the last number lies before the first."),
    "MST-020-used": N_("Line {line}: numbers were drawn from it. Begin a new line for another mask or start."),
    "MST-020-kept": N_("Numbers were drawn from this series: it stays, so that they can be proved."),
    "MST-023-gapless": N_("{purpose} needs a series without gaps."),
    "MST-021-next": N_("The next number on {day} is {number}."),
})

TYPES = ((AccountType.BALANCE.value, N_("Balance")), (AccountType.PROFIT_AND_LOSS.value, N_("Profit and loss")),
         (AccountType.HEADING.value, N_("Heading")))
SIDES = (("debit", N_("Debit")), ("credit", N_("Credit")), ("both", N_("Both")))
DIMENSIONS = (("cost_centre", N_("Cost centre")), ("project", N_("Project")))
DIMENSION_RULES = (("optional", N_("Optional")), ("required", N_("Required")), ("forbidden", N_("Forbidden")))
WHO = (("all", N_("All")), ("group", N_("Group")), ("table", N_("Customer")))
DATE_ORDERS = (("off", N_("Off")), ("warn", N_("Warn")), ("enforce", N_("Enforce")))
GAPLESS = frozenset({"sales_invoice", "credit_note", "free_text_invoice", "free_text_credit_note", "prepayment_invoice",
                     "interest_note", "collection_letter", *(f"voucher_{s}" for s in VoucherSource)})
"""Purposes whose numbers may have no hole (MST-023)."""
OVERRIDES = (("vatprep_id", N_("VAT on prepayments")), ("baddebt_id", N_("Write-off expense")),
             ("interest_account_id", N_("Interest income")), ("fee_id", N_("Letter fees and compensation")),
             ("line_fee_id", N_("Fee per line")), ("rounding_id", N_("Invoice rounding")))


# ---------------------------------------------------------------- accounts

def _account(draft: Draft) -> Iterator[Problem]:
    number = draft.values["number"]
    if not number.isalnum():
        yield error("MST-040-digits", at="number")
    if draft.row is None:
        return
    if draft.row.control and draft.values["direct_posting"]:
        yield error("MST-041-direct", at="direct_posting", number=number)
    if not (draft.changed("number") or draft.values["type"] == "heading"):
        return
    if _has_entries(draft.session, draft.row.id):
        if draft.changed("number"):
            yield error("MST-040-number", at="number", number=draft.row.number)
        if draft.values["type"] == "heading":
            yield error("MST-040-entries", at="type", number=number)


def _has_entries(session: Session, account_id: int) -> bool:
    found = select(GeneralLedgerEntry.id).where(GeneralLedgerEntry.account_id == account_id).limit(1)
    return session.scalars(found).first() is not None


def check_account(session: Session, account_id: int | None, at: str) -> Iterator[Problem]:
    """May postings go there? Headings and blocked accounts take none (MST-040, 042)."""
    account = session.get(Account, account_id) if account_id is not None else None
    if account is not None and account.type == AccountType.HEADING:
        yield error("MST-040-heading", at=at, number=account.number)
    elif account is not None and account.blocked:
        yield error("MST-042-account", at=at, number=account.number)


ACCOUNTS = SetupTable(
    "accounts", N_("Chart of accounts"), Account, "ledger", (
        Field("number", N_("No."), required=True, most=10, listed=True, width=90), words(title=N_("Name")),
        Field("type", N_("Type"), Kind.CHOICE, True, choices=TYPES, default="balance", listed=True, width=130),
        Field("balance_side", N_("Balance side"), Kind.CHOICE, True, choices=SIDES, default="both"),
        Field("control", N_("Control account"), Kind.FLAG, shown=True, listed=True, width=120),
        Field("direct_posting", N_("Direct posting"), Kind.FLAG, default=True, listed=True, width=110),
        Field("blocked", N_("Blocked"), Kind.FLAG, listed=True, width=90),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, link="item_vat_groups"),
        Field("reference_code", N_("Reference code"), most=20)),
    (Lines("dimensions", N_("Dimensions"), (
        Field("dimension", N_("Dimension"), Kind.CHOICE, True, choices=DIMENSIONS),
        Field("rule", N_("Rule"), Kind.CHOICE, True, choices=DIMENSION_RULES, default="optional")),
        OwnRows(AccountDimensionRule, "account_id", ("dimension",)), unique=("dimension",)),),
    label="number", order=("number",), check=_account, icon="landmark")


def _role(draft: Draft) -> Iterator[Problem]:
    yield from check_account(draft.session, draft.values["account_id"], "account_id")
    account = draft.session.get_one(Account, draft.values["account_id"])
    role = next(r for r in ROLES if r.value == draft.values["role"])
    if ROLES[role].kind is RoleKind.CONTROL and not account.control:
        yield error("MST-043-control", at="account_id", role=role.value, number=account.number)


ROLE_ACCOUNTS = SetupTable(
    "account_roles", N_("Account roles"), RoleAccount, "ledger", (
        Field("role", N_("Role"), Kind.CHOICE, True, choices=tuple((r.value, f.name) for r, f in ROLES.items()), locked=True,
              listed=True, width=250),
        Field("currency", N_("Currency"), Kind.LINK, link="currencies", listed=True, width=150),
        Field("account_id", N_("Account"), Kind.LINK, True, link="accounts", listed=True, width=260)),
    label="role", order=("role", "currency"), unique=("role", "currency"), check=_role, icon="tag")


# ---------------------------------------------------------------- posting profiles

def _profile(draft: Draft) -> Iterator[Problem]:
    if draft.row is not None and draft.values["close_profile_id"] == draft.row.id:
        yield error("MST-080-close", at="close_profile_id")
    lines = draft.lines("lines")
    for n, line in enumerate(lines):
        kind = line.values["account_code"]
        fits = (kind == "table") == (line.values["customer_id"] is not None) and \
            (kind == "group") == (line.values["customer_group_id"] is not None)
        if not fits:
            yield error("MST-081-who", at=f"lines.{n}.account_code", row=n, line=n + 1)
        yield from _control(draft, line, n)
        for name, _title in OVERRIDES:
            yield from check_account(draft.session, line.values.get(name), f"lines.{n}.{name}")
    if not any(line.values["account_code"] == "all" for line in lines):
        yield information("MST-081-all", at="lines")


def _control(draft: Draft, line: Line, n: int) -> Iterator[Problem]:
    """The account that becomes control must have nothing but customer entries on it (MST-041, proof L3)."""
    at = f"lines.{n}.control_account_id"
    yield from check_account(draft.session, line.values["control_account_id"], at)
    account = draft.session.get(Account, line.values["control_account_id"])
    if account is not None and not account.control:
        details = select(DetailedEntry.gl_entry_id).where(DetailedEntry.control_account_id == account.id,
                                                          DetailedEntry.gl_entry_id.is_not(None))
        direct = draft.session.scalar(select(func.count()).select_from(GeneralLedgerEntry).where(
            GeneralLedgerEntry.account_id == account.id, GeneralLedgerEntry.id.not_in(details)))
        if direct:
            yield error("MST-041-entries", at=at, number=account.number)


def _make_control(draft: Draft) -> None:
    """Every summary account of a profile is a control account from now on (MST-041)."""
    for line in draft.lines("lines"):
        account = draft.session.get_one(Account, line.values["control_account_id"])
        if not account.control:
            account.control, account.direct_posting = True, False


PROFILES = SetupTable(
    "posting_profiles", N_("Posting profiles"), PostingProfile, "ledger", (
        code(), words(),
        Field("settlement", N_("Settle automatically"), Kind.FLAG, default=True, listed=True, width=140),
        Field("interest", N_("Interest"), Kind.FLAG, default=True, listed=True, width=80),
        Field("collection_letter", N_("Collection letters"), Kind.FLAG, default=True, listed=True, width=130),
        Field("revalue", N_("Revalue"), Kind.FLAG, default=True),
        Field("close_profile_id", N_("Profile when settled"), Kind.LINK, link="posting_profiles")),
    (Lines("lines", N_("Rows: the first that fits counts, customer before group before all"), (
        Field("account_code", N_("Applies to"), Kind.CHOICE, True, choices=WHO, default="all"),
        Field("customer_id", N_("Customer"), Kind.CUSTOMER), Field("customer_group_id", N_("Group"), Kind.LINK,
                                                                   link="customer_groups"),
        Field("control_account_id", N_("Control account"), Kind.LINK, True, link="accounts"),
        *(Field(name, title, Kind.LINK, link="accounts") for name, title in OVERRIDES),
        Field("letter_sequence_id", N_("Reminder terms"), Kind.LINK, link="reminder_terms"),
        Field("interest_terms_id", N_("Interest terms"), Kind.LINK, link="interest_terms")),
        OwnRows(PostingProfileLine, "profile_id", ("account_code", "customer_id", "customer_group_id")),
        unique=("account_code", "customer_id", "customer_group_id")),),
    check=_profile, after=_make_control, fixed=frozenset({"GEN"}), icon="book-text")


# ---------------------------------------------------------------- number series

@dataclass(frozen=True)
class SeriesLines(OwnRows):
    """Lines of a series; one that was not used yet starts just before its first number."""

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """Set where unused lines stand, then write."""
        held = {r.id: r for r in self.rows(session, row)}
        for line in lines:
            there = held.get(line.key) if line.key is not None else None
            if there is None or there.last_used < there.first:
                line.values["last_used"] = line.values["first"] - 1
            else:
                line.values["last_used"] = there.last_used
        return super().write(session, row, lines, [*names, "last_used"])


def _series(draft: Draft) -> Iterator[Problem]:
    for n, line in enumerate(draft.lines("lines")):
        mask = line.values["mask"] or ""
        for fault in masks.mask_faults(mask):
            yield error(f"MST-021-{fault}", at=f"lines.{n}.mask", row=n, line=n + 1, example="{N:5}")
        if line.values["last"] < line.values["first"]:
            yield error("MST-020-range", at=f"lines.{n}.last", row=n, line=n + 1)
        there = draft.session.get(NumberSeriesLine, line.key) if line.key is not None else None
        if there is not None and there.last_used >= there.first:
            fixed = {"mask": there.mask, "first": there.first, "start": there.start}
            if any(line.values[name] != value for name, value in fixed.items()) or line.values["last"] < there.last_used:
                yield error("MST-020-used", at=f"lines.{n}.mask", row=n, line=n + 1)
    if draft.row is not None:
        yield from _series_in_use(draft)


def _series_in_use(draft: Draft) -> Iterator[Problem]:
    """Lines with numbers stay; a series without gaps stays one while something needs it (MST-023)."""
    kept = {line.key for line in draft.lines("lines")}
    rows = draft.session.scalars(select(NumberSeriesLine).where(NumberSeriesLine.series_id == draft.row.id))
    if any(r.last_used >= r.first and r.id not in kept for r in rows):
        yield error("MST-020-kept", at="lines")
    if not draft.values["gapless"]:
        uses = draft.session.scalars(select(NumberSeriesUse.purpose).where(NumberSeriesUse.series_id == draft.row.id))
        for purpose in sorted(set(uses) & GAPLESS)[:1]:
            yield error("MST-023-gapless", at="gapless", purpose=Term(PURPOSES[purpose]))


def _series_stays(draft: Draft) -> Iterator[Problem]:
    if any(line.values["last_used"] >= line.values["first"] for line in draft.lines("lines")):
        yield error("MST-020-kept")


def _next_number(draft: Draft) -> Iterator[Problem]:
    """What the line of today gives next; a year or month that has begun since starts again at the first number."""
    today = draft.desk.today
    lines = sorted((x for x in draft.lines("lines") if x.values["start"] <= today), key=lambda x: x.values["start"])
    if not lines or masks.mask_faults(lines[-1].values["mask"] or ""):
        return
    values = lines[-1].values
    begin = today.replace(day=1) if masks.resets_monthly(values["mask"]) else today.replace(month=1, day=1)
    again = masks.resets_yearly(values["mask"]) and values["start"] < begin
    used = values.get("last_used")
    counter = values["first"] if again or used is None else max(used + 1, values["first"])
    yield information("MST-021-next", day=today, number=masks.number(values["mask"], today, counter))


SERIES = SetupTable(
    "number_series", N_("Number series"), NumberSeries, "ledger", (
        code(20), words(),
        Field("gapless", N_("Without gaps"), Kind.FLAG, default=True, listed=True, width=110),
        Field("manual", N_("Typed by hand"), Kind.FLAG, listed=True, width=120),
        Field("date_order", N_("Order of dates"), Kind.CHOICE, True, choices=DATE_ORDERS, default="warn", listed=True,
              width=130)),
    (Lines("lines", N_("Lines by start date"), (
        Field("start", N_("From"), Kind.DATE, True), Field("mask", N_("Mask"), required=True, most=40),
        Field("first", N_("First number"), Kind.COUNT, True, default=1, top=999_999_999),
        Field("last", N_("Last number"), Kind.COUNT, True, default=99_999_999, top=999_999_999),
        Field("warn_at", N_("Warn at"), Kind.COUNT, top=999_999_999),
        Field("last_used", N_("Last used"), Kind.COUNT, shown=True),
        Field("last_date", N_("Last date"), Kind.DATE, shown=True)),
        SeriesLines(NumberSeriesLine, "series_id", ("start",)), unique=("start",)),),
    check=_series, keep=_series_stays, preview=_next_number, icon="list")


def _use(draft: Draft) -> Iterator[Problem]:
    series = draft.session.get_one(NumberSeries, draft.values["series_id"])
    if draft.values["purpose"] in GAPLESS and not series.gapless:
        yield error("MST-023-gapless", at="series_id", purpose=Term(PURPOSES[draft.values["purpose"]]))


SERIES_USES = SetupTable(
    "number_series_uses", N_("Uses of number series"), NumberSeriesUse, "ledger", (
        Field("purpose", N_("Purpose"), Kind.CHOICE, True, choices=tuple(PURPOSES.items()), listed=True, width=260),
        Field("customer_group_id", N_("Customer group"), Kind.LINK, link="customer_groups", listed=True, width=170),
        Field("series_id", N_("Number series"), Kind.LINK, True, link="number_series", listed=True, width=230)),
    label="purpose", order=("purpose", "customer_group_id"), unique=("purpose", "customer_group_id"), check=_use, icon="list")

TABLES = (ACCOUNTS, ROLE_ACCOUNTS, PROFILES, SERIES, SERIES_USES)
