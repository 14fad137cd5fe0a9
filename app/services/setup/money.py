"""Currencies, what a company lets differ in them, and rate types (MST-035, RAT-001, TOL-01, 02, 05, CUR-06)."""

from collections.abc import Iterator

from app.core.facts import Term
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.accounts import Currency, CurrencySetup, RateType
from app.services.setup.declaration import Draft, Field, Kind, SetupTable, code, words
from app.services.setup.used import uses

declare({
    "MST-035-code": N_("A currency code has three capital letters, such as EUR."),
    "MST-035-decimals": N_("{code} has amounts already ({place}): its decimals cannot change any more."),
    "MST-035-rounding": N_("Rounding needs a precision above zero."),
})

ROUNDING = (("none", N_("None")), ("nearest", N_("Nearest")), ("up", N_("Rounded up")), ("down", N_("Rounded down")))
WITH_AMOUNTS = ("customer_ledger_entry", "voucher", "general_ledger_entry", "company")
"""Tables whose amounts are minor units of the currency: other decimals would change what they say (MST-001)."""


def _currency(draft: Draft) -> Iterator[Problem]:
    key = draft.values["code"]
    if not (len(key) == 3 and key.isascii() and key.isalpha() and key.isupper()):
        yield error("MST-035-code", at="code")
    if draft.changed("decimals"):
        used = next((u for u in uses(draft.session, Currency, key) if u.table in WITH_AMOUNTS), None)
        if used is not None:
            yield error("MST-035-decimals", at="decimals", code=key, place=Term(used.place))


def _rules(draft: Draft) -> Iterator[Problem]:
    if draft.values["rounding_rule"] != "none" and not draft.values["rounding_precision"]:
        yield error("MST-035-rounding", at="rounding_precision")


CURRENCIES = SetupTable(
    "currencies", N_("Currencies"), Currency, "money", (
        code(3, locked=True), words(), Field("symbol", N_("Symbol"), most=6, default="", listed=True, width=80),
        Field("decimals", N_("Decimals"), Kind.COUNT, True, top=3, default=2, listed=True, width=90)),
    key="code", check=_currency, icon="banknote")

CURRENCY_RULES = SetupTable(
    "currency_rules", N_("Rounding and tolerances"), CurrencySetup, "money", (
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies", locked=True, listed=True, width=180),
        Field("rounding_rule", N_("Invoice rounding"), Kind.CHOICE, True, choices=ROUNDING, default="none", listed=True,
              width=130),
        Field("rounding_precision", N_("Rounding precision"), Kind.AMOUNT, currency="currency", listed=True, width=130),
        Field("max_penny", N_("Largest penny difference"), Kind.AMOUNT, currency="currency", default=0, listed=True, width=160),
        Field("max_over_under", N_("Largest over- or underpayment"), Kind.AMOUNT, currency="currency", default=0, width=160),
        Field("tolerance", N_("Payment tolerance in percent"), Kind.PERCENT, top=100, default=0),
        Field("application_precision", N_("Application rounding precision"), Kind.AMOUNT, currency="currency", default=0)),
    label="currency", order=("currency",), check=_rules, icon="scale")

RATE_TYPES = SetupTable(
    "rate_types", N_("Exchange rate types"), RateType, "money", (
        code(), words(),
        Field("max_age_days", N_("Oldest rate in days (0 = any)"), Kind.COUNT, top=3650, default=7, listed=True, width=200)),
    fixed=frozenset({"DEFAULT", "CLOSING"}), icon="percent")

TABLES = (CURRENCIES, CURRENCY_RULES, RATE_TYPES)
