"""How a company files its EU sales lists from a day on, and what its country asks (ESL-006, 011…017, 022, 041, 050, 061)."""

from collections.abc import Iterator

from app.core.eu_sales import KIND_NAMES, PeriodKind
from app.core.problems import Problem, error
from app.core.words import N_, declare
from app.models.sales_lists import EslRule, EslSetup
from app.rules.eu_sales.countries import DueKind, Method, Route
from app.services.setup.declaration import Draft, Field, Kind, SetupTable

declare({
    "ESL-016-unit": N_("The unit of rounding must be at least 0.01."),
    "ESL-014-day": N_("Enter the day, or the number of days, as a number from 1 to 31."),
})

TYPES = (("LST", N_("Goods, services and triangular supplies")), ("LT", N_("Goods and triangular supplies")),
         ("S", N_("EU sales::Services")))
METHODS = ((Method.NEAREST.value, N_("Nearest")), (Method.TOWARD_ZERO.value, N_("Toward zero")),
           (Method.UP.value, N_("Rounded up")))
ROUTES = ((Route.NEXT_LIST.value, N_("On the next list")), (Route.OLD_PERIOD.value, N_("In the old period")))
DUE = ((DueKind.LAST_DAY.value, N_("Last day of the next month")), (DueKind.DAY_OF_MONTH.value, N_("A day of the next month")),
       (DueKind.DAYS_AFTER.value, N_("Days after the period")),
       (DueKind.WORKING_DAY.value, N_("A working day of the next month")))
NUMBERED = tuple(v for v, _words in DUE[1:])


def _setup(draft: Draft) -> Iterator[Problem]:
    if draft.values["unit"] is not None and draft.values["unit"] < 1:
        yield error("ESL-016-unit", at="unit")


def _rule(draft: Draft) -> Iterator[Problem]:
    if draft.values["rounding_unit"] is not None and draft.values["rounding_unit"] < 1:
        yield error("ESL-016-unit", at="rounding_unit")
    number = draft.values["due_number"]
    if draft.values["due_kind"] in NUMBERED and not (number and 1 <= number <= 31):
        yield error("ESL-014-day", at="due_number")


EU_SALES = SetupTable(
    "eu_sales", N_("Settings of EU sales lists"), EslSetup, "vat", (
        Field("valid_from", N_("From"), Kind.DATE, True, listed=True, width=110),
        Field("kind", N_("Period"), Kind.CHOICE, True, choices=tuple(
            (k.value, words) for k, words in KIND_NAMES.items() if k is not PeriodKind.TWO_MONTHS), default="quarter",
            listed=True, width=120),
        Field("types", N_("Types"), Kind.CHOICE, True, choices=TYPES, default="LST", listed=True, width=260),
        Field("rounding", N_("Rounding"), Kind.CHOICE, choices=METHODS, note=N_("Empty = as the country has it.")),
        Field("unit", N_("Unit of rounding"), Kind.AMOUNT), Field("minimum", N_("Least amount to report"), Kind.AMOUNT),
        Field("cash_discount", N_("Report cash discount"), Kind.FLAG, default=False),
        Field("warn_days", N_("Days an online check counts (0 = not asked)"), Kind.COUNT, top=3650, default=180),
        Field("unexplained_blocks", N_("A difference with the VAT return stops the check"), Kind.FLAG,
              default=False)),
    label="types", order=("valid_from", "types"), unique=("valid_from", "types"), repeats=True, check=_setup, icon="globe",
    about=N_("Which lists the company files from a day on. Without a row it files as the rule of its country proposes."))

EU_SALES_RULES = SetupTable(
    "eu_sales_rules", N_("Rules of EU sales lists"), EslRule, "vat", (
        Field("country", N_("Country"), Kind.LINK, True, link="countries", locked=True, listed=True, width=180),
        Field("valid_from", N_("From"), Kind.DATE, True, locked=True, listed=True, width=110),
        Field("limit", N_("Most goods in a quarter"), Kind.AMOUNT, inside="rule"),
        Field("due_kind", N_("To be filed until"), Kind.CHOICE, choices=DUE, inside="rule"),
        Field("due_number", N_("Day, or number of days"), Kind.COUNT, top=31, inside="rule", when=("due_kind", NUMBERED)),
        Field("due_shift", N_("A weekend or holiday moves the day"), Kind.FLAG, default=False, inside="rule"),
        Field("rounding_method", N_("Rounding"), Kind.CHOICE, choices=METHODS, inside="rule"),
        Field("rounding_unit", N_("Unit of rounding"), Kind.AMOUNT, inside="rule"),
        Field("rounding_minimum", N_("Least amount to report"), Kind.AMOUNT, inside="rule"),
        Field("route", N_("Corrections of a filed period"), Kind.CHOICE, choices=ROUTES, inside="rule"),
        Field("credit_route", N_("Credit notes to an earlier period"), Kind.CHOICE, choices=ROUTES, inside="rule")),
    label="country", order=("country", "valid_from"), unique=("country", "valid_from"), repeats=True, check=_rule,
    icon="landmark",
    about=N_("What is delivered for the Netherlands, Belgium, Germany, France and the United Kingdom holds without a row here. "
             "Enter one when a law changes; empty fields stay as delivered."))

TABLES = (EU_SALES, EU_SALES_RULES)
