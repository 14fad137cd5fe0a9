"""Users and groups, bank accounts, posting dates, customer groups, reasons (MST-011, 070, 114, CLS-004, AUD-016)."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import select

from app.core import identifiers
from app.core.dates import DateFormula
from app.core.facts import Term
from app.core.permissions import DELIVERED_ROLES, PERMISSIONS, Limit, Permission
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.i18n import REGIONS
from app.models.accounts import DisputeCode, ReasonCode
from app.models.company import AllowedPostingRange, CompanyBankAccount, Role, RoleMember, RolePermission, User
from app.models.customers import CustomerGroup
from app.services import permissions
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, Tick, code, words
from app.services.setup.ledger import check_account
from app.services.setup.stores import OwnRows
from app.storage import rights

declare({
    "AUD-016-last": N_("Somebody active keeps the permission “{permission}” in all companies. Give it to another person first."),
    "AUD-016-none": N_("{person} has no role yet and can only look and keep cards, not post."),
    "AUD-015-self": N_("You cannot switch yourself off: nobody else is left to do it for you."),
    "AUD-015-give": N_("{person} has no password yet and cannot sign in without: give one under Change password in the menu of "
                       "the file."),
    "AUD-015-last": N_("At least one user stays active."),
    "CLS-004-both": N_("Give a date or a formula, not both."),
    "CLS-004-order": N_("The range begins on {first}, after its end on {last}."),
    "CLS-004-means": N_("Today this allows posting dates from {first} to {last}."),
    "MST-011-default": N_("{iban} is the default account for {currency} already. Take it away there first."),
    "MST-012-bank-iban": N_("{value} is not a valid IBAN: check the digits."),
    "MST-114-uses": N_("Choose at least one use: a reason without one is offered nowhere."),
})

LANGUAGES = (("nl", "Nederlands"), ("fr", "Français"), ("de", "Deutsch"), ("en", "English"))
REGION_NAMES = tuple((code, code.replace("_", "-")) for code in REGIONS)
USES = (("credit_note", N_("Credit note")), ("correction", N_("Correction")), ("cancellation", N_("Cancellation")),
        ("credit_hold", N_("Credit hold")), ("credit_release", N_("Credit release")), ("status", N_("Blocking and status")),
        ("reversal", N_("Reversal")), ("returned_payment", N_("Returned payment")), ("write_off", N_("Write-off")),
        ("settle_remainder", N_("Settle remainder")), ("adjustment", N_("Waiving and reversing")),
        ("period_reopen", N_("Re-open a period")), ("quotation_lost", N_("Quotation lost")),
        ("cash_difference", N_("Cash difference")), ("rate", N_("Exchange rate")))
FOR_EVER = (date(1900, 1, 1), date(9999, 12, 31))


# ---------------------------------------------------------------- users and roles

def _somebody_left(draft: Draft) -> Iterator[Problem]:
    """The last Admin can be neither taken away nor switched off (AUD-016)."""
    if not permissions.somebody_may(draft.session, Permission.SETUP):
        yield error("AUD-016-last", permission=Term(PERMISSIONS[Permission.SETUP].name))


def _changed(draft: Draft) -> None:
    """What was changed counts from now on, in this transaction too."""
    rights.forget(draft.session)


_BESIDE = {Limit.NONE: "", Limit.AMOUNT: "limit_amount", Limit.PERCENT: "limit_percent"}
_NAMES = tuple((p.value, named.name) for p, named in PERMISSIONS.items())
_COMPANY = Field("company_id", N_("Company (empty = all)"), Kind.COMPANY)

def _password(draft: Draft) -> Iterator[Problem]:
    """In a file with passwords everybody needs one (AUD-015)."""
    guarded = draft.session.scalars(select(User.id).where(User.password_hash.is_not(None), User.disabled_at.is_(None))).first()
    if guarded is not None and (draft.row is None or draft.row.password_hash is None):
        yield information("AUD-015-give", person=draft.values["display_name"] or draft.values["login"] or "")


def _user(draft: Draft) -> Iterator[Problem]:
    if not draft.values["disabled_at"]:
        if not draft.lines("roles"):
            yield information("AUD-016-none", person=draft.values["display_name"] or draft.values["login"] or "")
        yield from _password(draft)
        return
    if draft.row is not None and draft.row.id == draft.desk.actor.user_id:
        yield error("AUD-015-self", at="disabled_at")
    others = draft.session.scalars(select(User.id).where(User.disabled_at.is_(None)))
    if not any(key != draft.record.key for key in others):
        yield error("AUD-015-last", at="disabled_at")


USERS = SetupTable(
    "users", N_("Users"), User, "people", (
        Field("login", N_("Login"), required=True, most=40, listed=True, width=140),
        Field("display_name", N_("Name"), required=True, most=80, listed=True, width=200),
        Field("language", N_("Language"), Kind.CHOICE, True, choices=LANGUAGES, default="nl", listed=True, width=120),
        Field("region", N_("Region"), Kind.CHOICE, True, choices=REGION_NAMES, default="nl_NL", listed=True, width=90),
        Field("disabled_at", N_("Switched off"), Kind.ENDED, listed=True, width=110)),
    (Lines("roles", N_("Roles"), (Field("role_id", N_("Role"), Kind.LINK, True, link="roles"), _COMPANY),
           OwnRows(RoleMember, "user_id", ("id",)), unique=("role_id", "company_id")),),
    label="login", order=("login",), check=_user, after=_changed, proof=_somebody_left, deletable=False, icon="user")

ROLES = SetupTable(
    "roles", N_("Roles"), Role, "people", (code(20), words()),
    (Lines("members", N_("Members"), (Field("user_id", N_("User"), Kind.LINK, True, link="users"), _COMPANY),
           OwnRows(RoleMember, "role_id", ("id",)), unique=("user_id", "company_id")),
     Lines("permissions", N_("Permissions"), (
         Field("permission", N_("Permission"), Kind.CHOICE, True, choices=_NAMES),
         Field("limit_amount", N_("Limit"), Kind.AMOUNT),
         Field("limit_percent", N_("Limit (%)"), Kind.PERCENT, top=100)),
         OwnRows(RolePermission, "role_id", ("id",)), unique=("permission",),
         ticks=tuple(Tick(p.value, n.name, n.area, _BESIDE[n.limit]) for p, n in PERMISSIONS.items()))),
    after=_changed, proof=_somebody_left, fixed=frozenset(DELIVERED_ROLES), icon="users")


def _range(draft: Draft) -> Iterator[Problem]:
    for side in ("from", "to"):
        if draft.values[f"{side}_date"] and draft.values[f"{side}_formula"]:
            yield error("CLS-004-both", at=f"{side}_formula")
            return
    first, last = _resolved(draft)
    if first > last:
        yield error("CLS-004-order", at="to_date", first=first, last=last)


def _resolved(draft: Draft) -> tuple[date, date]:
    """The range as it is today: formulas count from today, not from the work date (CLS-004)."""
    found = []
    for side, none in zip(("from", "to"), FOR_EVER, strict=True):
        formula = draft.values[f"{side}_formula"]
        found.append(DateFormula.parse(formula).apply(draft.desk.clock.today()) if formula
                     else draft.values[f"{side}_date"] or none)
    return found[0], found[1]


def _range_means(draft: Draft) -> Iterator[Problem]:
    first, last = _resolved(draft)
    yield information("CLS-004-means", first="…" if first == FOR_EVER[0] else first, last="…" if last == FOR_EVER[1] else last)


POSTING_RANGES = SetupTable(
    "posting_ranges", N_("Allowed posting dates"), AllowedPostingRange, "people", (
        Field("user_id", N_("User (none = everybody)"), Kind.LINK, link="users", listed=True, width=200),
        Field("from_date", N_("From"), Kind.DATE, listed=True, width=110),
        Field("from_formula", N_("or formula"), Kind.FORMULA, most=40, listed=True, width=110),
        Field("to_date", N_("Until"), Kind.DATE, listed=True, width=110),
        Field("to_formula", N_("or formula until"), Kind.FORMULA, most=40, listed=True, width=130)),
    label="user_id", order=("user_id",), unique=("user_id",), check=_range, preview=_range_means, icon="calendar")


# ---------------------------------------------------------------- bank accounts

def _bank(draft: Draft) -> Iterator[Problem]:
    iban = draft.values["iban"].replace(" ", "").upper()
    draft.record.values["iban"] = iban
    if not identifiers.iban_is_valid(iban):
        yield error("MST-012-bank-iban", at="iban", value=iban)
    yield from check_account(draft.session, draft.values["account_id"], "account_id")
    yield from check_account(draft.session, draft.values["bridging_account_id"], "bridging_account_id")
    if draft.values["default_for_currency"]:
        other = draft.session.scalars(select(CompanyBankAccount).where(
            CompanyBankAccount.company_id == draft.desk.company_id, CompanyBankAccount.currency == draft.values["currency"],
            CompanyBankAccount.default_for_currency, CompanyBankAccount.id != (draft.record.key or 0))).first()
        if other is not None:
            yield error("MST-011-default", at="default_for_currency", iban=other.iban, currency=other.currency)


BANK_ACCOUNTS = SetupTable(
    "bank_accounts", N_("Bank accounts"), CompanyBankAccount, "money", (
        Field("iban", N_("IBAN"), required=True, most=42, listed=True, width=230),
        Field("holder", N_("Account holder"), required=True, most=70, listed=True, width=200),
        Field("bic", N_("BIC"), most=11, listed=True, width=110),
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", default="EUR", listed=True, width=140),
        Field("account_id", N_("Account"), Kind.LINK, True, link="accounts"),
        Field("default_for_currency", N_("Default for its currency"), Kind.FLAG),
        Field("nsf_fee", N_("Fee for a returned payment"), Kind.AMOUNT, currency="currency", default=0),
        Field("bridging_account_id", N_("Bridging account"), Kind.LINK, link="accounts",
              note=N_("Where payments under way wait for this bank.")),
        Field("penny_limit", N_("Largest difference of cents"), Kind.AMOUNT, currency="currency", default=0,
              note=N_("Up to this a difference is posted when the account is reconciled.")),
        Field("bank_group", N_("Bank group"), most=20, note=N_("Payment fees may be set for a group of banks."))),
    label="iban", order=("iban",), unique=("iban", "currency"), check=_bank, icon="landmark")


# ---------------------------------------------------------------- customers

CUSTOMER_GROUPS = SetupTable(
    "customer_groups", N_("Customer groups"), CustomerGroup, "customers", (
        code(), words(title=N_("Name")),
        Field("payment_term_id", N_("Payment terms"), Kind.LINK, link="payment_terms", listed=True, width=180),
        Field("payment_method_id", N_("Payment method"), Kind.LINK, link="payment_methods"),
        Field("cash_discount_id", N_("Cash discount"), Kind.LINK, link="cash_discounts"),
        Field("posting_profile_id", N_("Posting profile"), Kind.LINK, link="posting_profiles"),
        Field("vat_group_id", N_("VAT group"), Kind.LINK, link="vat_groups", listed=True, width=170),
        Field("letter_sequence_id", N_("Reminder terms"), Kind.LINK, link="reminder_terms", listed=True, width=170),
        Field("interest_terms_id", N_("Interest terms"), Kind.LINK, link="interest_terms"),
        Field("series_id", N_("Number series"), Kind.LINK, link="number_series"),
        Field("prices_include_vat", N_("Prices include VAT"), Kind.FLAG)),
    icon="users")


def _reason(draft: Draft) -> Iterator[Problem]:
    if not draft.values["uses"]:
        yield error("MST-114-uses", at="uses")
    yield from check_account(draft.session, draft.values["account_id"], "account_id")


REASONS = SetupTable(
    "reason_codes", N_("Reason codes"), ReasonCode, "customers", (
        code(), words("texts", N_("Reason"), 100),
        Field("uses", N_("Used for"), Kind.SEVERAL, choices=USES),
        Field("printed", N_("Printed"), Kind.FLAG), Field("account_id", N_("Account"), Kind.LINK, link="accounts"),
        Field("active", N_("Active"), Kind.FLAG, default=True, listed=True, width=80)),
    check=_reason, fixed=frozenset({"AUTO"}), icon="tag")

DISPUTE_CODES = SetupTable(
    "dispute_codes", N_("Dispute codes"), DisputeCode, "customers", (
        code(), words("texts", N_("Reason"), 100),
        Field("overwrite_on_hold", N_("Sets On hold to X"), Kind.FLAG, listed=True, width=150)),
    icon="shield-alert")

TABLES = (USERS, ROLES, POSTING_RANGES, BANK_ACCOUNTS, CUSTOMER_GROUPS, REASONS, DISPUTE_CODES)
