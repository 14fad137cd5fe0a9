"""Interest terms with rates, limits and texts, and the versions of interest codes (INT-01…06, 15, 18, 40…46)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.money import Money
from app.core.problems import Problem, error, information
from app.core.words import N_, declare
from app.models.company import Company
from app.models.interest import (
    InterestCurrency,
    InterestRange,
    InterestRateRow,
    InterestTerms,
    InterestVersion,
    LawPreset,
)
from app.models.interest_notes import InterestNote, InterestNoteLine, InterestSegment
from app.rules import interest
from app.rules.interest import periodic, wording
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.ledger import check_account
from app.services.setup.stores import Line, OwnRows

declare({
    "INT-06-table": N_("The rates by date take the place of this rate."),
    "INT-06-empty": N_("Enter at least one rate with its date, or choose another source of the rate."),
    "INT-01-each": N_("The maximum of an entry is below its minimum. Change one of them."),
    "INT-15-law": N_("Only a law preset that allows it can take interest on interest. Choose such a preset, or choose None."),
    "INT-17-versions": N_("Save the terms, then add a version: without one no interest is computed."),
    "INT-18-line": N_("{language}: {number} stands for nothing in this text. Use %1 to %{most}."),
    "INT-40-kept": N_("The version of {day} was used by posted interest notes and stays. Add a newer version instead."),
    "INT-40-account": N_("Line {line}: choose an account that can be posted to."),
    "INT-40-rows": N_("Enter the rows of the range, or choose no range."),
    "INT-40-money": N_("A fixed amount needs its currency. Choose one in each row of the range, or enter amounts per currency."),
    "INT-40-example": N_("{amount} due on {due} bears {interest} up to {day}, after {days:day|days}."),
})

PLAIN = ("balance_due", "average_daily_balance")
METHODS = (("balance_due", N_("Balance due")), ("average_daily_balance", N_("Average daily balance")),
           ("periodic", N_("Interest code with intervals")))
SOURCES = (("own", N_("Own rate")), ("table", N_("Own rates by date")), ("index", N_("Law preset")))
DAY_COUNTS = (("act365", N_("Actual / 365")), ("act360", N_("Actual / 360")), ("actact", N_("Actual / actual")),
              ("e30360", N_("30E / 360")), ("period", N_("Per period")))
GRACE_MODES = (("threshold", N_("Interest from the due date once it has passed")), ("interest_free", N_("Days without interest")))
ENTRIES = (("open", N_("Only open entries")), ("closed", N_("Only entries that were paid late")), ("all", N_("Both")))
COMPOUNDING = (("none", N_("None")), ("yearly", N_("After each full year")))
STARTED = (("completed_only", N_("Not charged")), ("counts", N_("Charged whole")), ("pro_rata", N_("Charged by its days")))
UNITS = (("day", N_("Days")), ("month", N_("Months")))
BASIS = (("percent", N_("A percentage")), ("amount", N_("A fixed amount")))
RANGES = (("none", N_("None")), ("amount", N_("By amount due")), ("days", N_("By days overdue")),
          ("months", N_("By months overdue")))
_PLAIN = ("method", PLAIN)
_CODE = ("method", ("periodic",))
EXAMPLE_DAYS = 100
EXAMPLE = 1_000_00
"""What examples are computed of: so many minor units, so many days overdue."""


# ---------------------------------------------------------------- terms

def _terms(draft: Draft) -> Iterator[Problem]:
    """What the fields do not say by themselves (INT-01, 06, 15, 18)."""
    values = draft.values
    if values["maximum_each"] and values["minimum_each"] > values["maximum_each"]:
        yield error("INT-01-each", at="maximum_each")
    if values["compounding"] == "yearly" and not _may_compound(draft):
        yield error("INT-15-law", at="compounding")
    if values["method"] != "periodic" and values["source"] == "table":
        if not draft.lines("rates"):
            yield error("INT-06-empty", at="source")
        elif draft.changed("rate"):
            yield information("INT-06-table", at="rate")
    if values["method"] == "periodic" and draft.record.key is None:
        yield information("INT-17-versions")
    for name, kind in (("line_text", wording.Wording.LINE), ("detail_text", wording.Wording.DETAIL),
                       ("beginning_text", wording.Wording.HEADING), ("ending_text", wording.Wording.HEADING)):
        yield from _placeholders(values[name] or {}, name, kind)
    yield from _limits(draft.lines("currencies"))


def _may_compound(draft: Draft) -> bool:
    preset = draft.session.get(LawPreset, draft.values["preset_id"] or 0)
    return bool(preset and (preset.definition or {}).get("compounding"))


def _placeholders(texts: dict[str, str], name: str, kind: wording.Wording) -> Iterator[Problem]:
    for language, text in texts.items():
        for found in wording.check(text, kind):
            yield error("INT-18-line", at=name, language=language.upper(), number=found.saw["number"], most=found.saw["most"])


def _limits(lines: Sequence[Line]) -> Iterator[Problem]:
    for n, line in enumerate(lines):
        if line.values["maximum"] and line.values["minimum"] > line.values["maximum"]:
            yield error("INT-40-limits", at=f"currencies.{n}.maximum", row=n)


def _terms_mean(draft: Draft) -> Iterator[Problem]:
    """What the own rate or table makes of an example today (INT-03…06)."""
    values = draft.values
    if values["method"] == "periodic" or values["source"] == "index":
        return
    own = interest.Rate(date(1900, 1, 1), values["rate"], values["period_days"])
    rates = [interest.Rate(x.values["start"], x.values["rate"], x.values["period_days"]) for x in draft.lines("rates")]
    terms = interest.Terms(interest.Method(values["method"]), interest.DayCount(values["day_count"]),
                           DateFormula.parse(values["grace"]), grace_mode=interest.GraceMode(values["grace_mode"]), own=own)
    course = interest.Course(rates if values["source"] == "table" and rates else [own])
    found, problems = interest.segments(_example(draft.desk.today), course, terms, draft.desk.today)
    if not problems:
        yield _told(draft, sum(s.amount for s in found))


def _example(today: date) -> interest.Debt:
    due = today - timedelta(EXAMPLE_DAYS)
    return interest.Debt((interest.Move(due, EXAMPLE, initial=True),), due, due)


def _told(draft: Draft, found: int) -> Problem:
    currency = draft.session.get_one(Company, draft.desk.company_id).accounting_currency
    today = draft.desk.today
    return information("INT-40-example", amount=Money(EXAMPLE, currency), interest=Money(found, currency),
                       due=today - timedelta(EXAMPLE_DAYS), day=today, days=EXAMPLE_DAYS)


TERMS = SetupTable(
    "interest_terms", N_("Interest terms"), InterestTerms, "collecting", (
        code(20), words(),
        Field("method", N_("Method"), Kind.CHOICE, True, choices=METHODS, default="balance_due", listed=True, width=190),
        Field("source", N_("Rate from"), Kind.CHOICE, True, choices=SOURCES, default="own", listed=True, width=130, when=_PLAIN),
        Field("rate", N_("Rate in percent"), Kind.RATE, top=100, default=0, listed=True, width=110, when=_PLAIN),
        Field("period_days", N_("Days the rate is for"), Kind.COUNT, least=1, top=366, default=365, when=_PLAIN),
        Field("preset_id", N_("Law preset"), Kind.LINK, link="law_presets", when=_PLAIN),
        Field("day_count", N_("Day count"), Kind.CHOICE, True, choices=DAY_COUNTS, default="act365", when=_PLAIN),
        Field("compounding", N_("Interest on interest"), Kind.CHOICE, True, choices=COMPOUNDING, default="none", when=_PLAIN),
        Field("started", N_("An interval that has begun"), Kind.CHOICE, True, choices=STARTED, default="completed_only",
              when=_CODE),
        Field("grace", N_("Grace period"), Kind.FORMULA, most=40, default=""),
        Field("grace_mode", N_("What grace means"), Kind.CHOICE, True, choices=GRACE_MODES, default="threshold", when=_PLAIN),
        Field("due", N_("Due date calculation"), Kind.FORMULA, most=40, default=""),
        Field("entries", N_("Entries it charges"), Kind.CHOICE, True, choices=ENTRIES, default="open"),
        Field("minimum", N_("Minimum amount"), Kind.AMOUNT, default=0, note=N_("No note is made for less interest.")),
        Field("fee", N_("Additional fee"), Kind.AMOUNT, default=0),
        Field("minimum_each", N_("Minimum interest of an entry"), Kind.AMOUNT, default=0, when=_PLAIN),
        Field("maximum_each", N_("Maximum interest of an entry (0 = none)"), Kind.AMOUNT, default=0, when=_PLAIN),
        Field("raise_to_minimum", N_("Charge the minimum instead of nothing"), Kind.FLAG),
        Field("post_interest", N_("Post interest"), Kind.FLAG, default=True),
        Field("post_fee", N_("Post additional fee"), Kind.FLAG, default=True),
        Field("interest_on_interest", N_("Interest notes and reminders bear interest"), Kind.FLAG),
        Field("line_fee_in_base", N_("Fees per line bear interest"), Kind.FLAG),
        Field("credits_bear", N_("Unapplied credits reduce the interest"), Kind.FLAG, when=_PLAIN),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, link="item_vat_groups"),
        Field("line_text", N_("Text of a line"), Kind.WORDS),
        Field("detail_text", N_("Text of a detail"), Kind.WORDS, note=N_("%1 to %9 stand for the facts of the entry.")),
        Field("beginning_text", N_("Beginning text"), Kind.TEXTS, most=4_000),
        Field("ending_text", N_("Ending text"), Kind.TEXTS, most=4_000)),
    (Lines("rates", N_("Own rates by date"), (
        Field("start", N_("From"), Kind.DATE, True), Field("rate", N_("Rate in percent"), Kind.RATE, True, top=100),
        Field("period_days", N_("Days the rate is for"), Kind.COUNT, True, least=1, top=366, default=365)),
        OwnRows(InterestRateRow, "terms_id", ("start",)), unique=("start",)),
     Lines("currencies", N_("Amounts in other currencies"), (
         Field("currency", N_("Currency"), Kind.LINK, True, link="currencies"),
         Field("note_fee", N_("Additional fee"), Kind.AMOUNT, default=0, currency="currency"),
         Field("minimum", N_("Minimum interest of an entry"), Kind.AMOUNT, default=0, currency="currency"),
         Field("maximum", N_("Maximum (0 = none)"), Kind.AMOUNT, default=0, currency="currency")),
         OwnRows(InterestCurrency, "terms_id", ("currency",)), unique=("currency",)),
     Lines("versions", N_("Versions of an interest code"), (
         Field("valid_from", N_("From"), Kind.DATE, shown=True), Field("every", N_("Every"), Kind.COUNT, shown=True),
         Field("unit", N_("Interval"), Kind.CHOICE, choices=UNITS, shown=True),
         Field("basis", N_("What is charged"), Kind.CHOICE, choices=BASIS, shown=True),
         Field("percent", N_("Percent"), Kind.RATE, shown=True),
         Field("range", N_("Range of the code"), Kind.CHOICE, choices=RANGES, shown=True)),
         OwnRows(InterestVersion, "terms_id", ("valid_from",)), opens="interest_versions")),
    check=_terms, preview=_terms_mean, icon="percent")


# ---------------------------------------------------------------- versions

class RangeRows(OwnRows):
    """Rows of a range whose beginning is typed as an amount, or as days or months, by what the range goes by (INT-43, 44)."""

    def read(self, session: Session, row: Any) -> list[Line]:
        """The column `start` in the field it belongs to."""
        found = super().read(session, row)
        for line in found:
            by_amount = row.range == "amount"
            line.values["from_amount"] = line.values["start"] if by_amount else 0
            line.values["from_number"] = 0 if by_amount else line.values["start"]
        return found

    def write(self, session: Session, row: Any, lines: Sequence[Line], names: Sequence[str]) -> bool:
        """Write the field that counts."""
        kept = [Line(line.key, {**line.values, "start": _start(line, row.range)}) for line in lines]
        return super().write(session, row, kept, ["start", *(n for n in names if n not in ("from_amount", "from_number"))])


def _start(line: Line, by: str) -> int:
    return int(line.values["from_amount" if by == "amount" else "from_number"])


def _version_of(draft: Draft) -> periodic.Version:
    """The version as it is typed."""
    values, by_amount = draft.values, draft.values["basis"] == "amount"
    rows = {c: periodic.CurrencyRow(c, tiers=_tiers(draft, by_amount, c))
            for x in draft.lines("ranges") if (c := x.values["currency"])}
    for x in draft.lines("currencies"):
        own = x.values
        rows[own["currency"]] = periodic.CurrencyRow(own["currency"], own["amount"], _tiers(draft, by_amount, own["currency"]),
                                                     own["minimum"], own["maximum"], own["note_fee"])
    return periodic.Version(values["valid_from"], values["every"], periodic.Every(values["unit"]),
                            periodic.Basis(values["basis"]), values["percent"], periodic.Range(values["range"]),
                            _tiers(draft, by_amount, None), rows, values["yearly"])


def _tiers(draft: Draft, by_amount: bool, currency: str | None) -> tuple[periodic.Tier, ...]:
    rows = [x for x in draft.lines("ranges") if x.values["currency"] == currency]
    return tuple(periodic.Tier(_start(x, draft.values["range"]),
                               Decimal(x.values["amount"]) if by_amount else x.values["percent"]) for x in rows)


def _version(draft: Draft) -> Iterator[Problem]:
    """Overlaps, wrong values, and a version that posted notes used, which is as it was (INT-40)."""
    others = _others(draft)
    mine = _version_of(draft)
    problems = periodic.check_code(periodic.Code("", (*(periodic.Version(day) for day in others), mine)))
    for found in problems:
        if found.row == len(others):
            yield replace(found, row=None)
    if draft.row is not None and _differs(draft) and _is_used(draft.session, draft.row):
        yield error("INT-40-used", at="valid_from", day=draft.row.valid_from)
    if mine.range is not periodic.Range.NONE and not draft.lines("ranges"):
        yield error("INT-40-rows", at="range")
    if mine.basis is periodic.Basis.AMOUNT and (mine.tiers or not mine.currencies):
        yield error("INT-40-money", at="basis")
    for n, line in enumerate(draft.lines("currencies")):
        if list(check_account(draft.session, line.values["account_id"], "account_id")):
            yield error("INT-40-account", at=f"currencies.{n}.account_id", row=n, line=n + 1)


def _others(draft: Draft) -> list[date]:
    """The first days of the other versions of these terms."""
    row = InterestVersion
    return list(draft.session.scalars(select(row.valid_from).where(
        row.terms_id == draft.values["terms_id"], row.id != (draft.record.key or 0))))


def _differs(draft: Draft) -> bool:
    """Is anything else than it is stored?"""
    own = ("valid_from", "every", "unit", "basis", "percent", "range", "yearly")
    if any(draft.changed(name) for name in own):
        return True
    for part in VERSIONS.lines:
        names = [f.name for f in part.fields]
        stored = [[x.values[n] for n in names] for x in part.store.read(draft.session, draft.row)]
        if sorted(map(repr, stored)) != sorted(repr([x.values[n] for n in names]) for x in draft.lines(part.name)):
            return True
    return False


def _is_used(session: Session, row: InterestVersion) -> bool:
    """Did an issued note charge days of this version?"""
    part, line, note = InterestSegment, InterestNoteLine, InterestNote
    following = session.scalars(select(InterestVersion.valid_from).where(
        InterestVersion.terms_id == row.terms_id, InterestVersion.valid_from > row.valid_from)
        .order_by(InterestVersion.valid_from)).first()
    query = (select(part.id).join(line, line.id == part.line_id).join(note, note.id == line.note_id)
             .where(note.terms_id == row.terms_id, note.state == "issued", part.last >= row.valid_from))
    return session.scalars(query if following is None else query.where(part.first < following)).first() is not None


def _unused(draft: Draft) -> Iterator[Problem]:
    if _is_used(draft.session, draft.row):
        yield error("INT-40-kept", day=draft.row.valid_from)


def _version_means(draft: Draft) -> Iterator[Problem]:
    """What this version alone makes of an example (INT-41…44)."""
    currency = draft.session.get_one(Company, draft.desk.company_id).accounting_currency
    terms = draft.session.get(InterestTerms, draft.values["terms_id"] or 0)
    version = replace(_version_of(draft), valid_from=date(1900, 1, 1))
    started = periodic.Started(terms.started) if terms is not None else periodic.Started.COMPLETED_ONLY
    charged, problems = periodic.charge(_example(draft.desk.today), periodic.Code("", (version,), started), currency,
                                        draft.desk.today)
    if not problems:
        yield _told(draft, sum(s.amount for s in charged.segments))


VERSIONS = SetupTable(
    "interest_versions", N_("Versions of an interest code"), InterestVersion, "collecting", (
        Field("valid_from", N_("Valid from"), Kind.DATE, True, listed=True, width=110),
        Field("yearly", N_("A year's percentage, counted by the day"), Kind.FLAG),
        Field("every", N_("Every"), Kind.COUNT, True, least=1, top=999, default=1, listed=True, width=80),
        Field("unit", N_("Interval"), Kind.CHOICE, True, choices=UNITS, default="month", listed=True, width=100),
        Field("basis", N_("What is charged"), Kind.CHOICE, True, choices=BASIS, default="percent", listed=True, width=130),
        Field("percent", N_("Percent"), Kind.RATE, top=100, default=0, listed=True, width=90, when=("basis", ("percent",))),
        Field("range", N_("Range of the code"), Kind.CHOICE, True, choices=RANGES, default="none", listed=True, width=140)),
    (Lines("ranges", N_("Rows of the range"), (
        Field("currency", N_("Currency (empty = all)"), Kind.LINK, link="currencies"),
        Field("from_number", N_("From day or month"), Kind.COUNT, default=0, top=9_999),
        Field("from_amount", N_("From amount"), Kind.AMOUNT, default=0, currency="currency"),
        Field("percent", N_("Percent"), Kind.RATE, top=100, default=0),
        Field("amount", N_("Amount"), Kind.AMOUNT, default=0, currency="currency")),
        RangeRows(InterestRange, "version_id", ("currency", "start")), unique=("currency", "from_number", "from_amount")),
     Lines("currencies", N_("Amounts per currency"), (
         Field("currency", N_("Currency"), Kind.LINK, True, link="currencies"),
         Field("amount", N_("Amount of an interval"), Kind.AMOUNT, currency="currency"),
         Field("minimum", N_("Minimum interest of an entry"), Kind.AMOUNT, default=0, currency="currency"),
         Field("maximum", N_("Maximum (0 = none)"), Kind.AMOUNT, default=0, currency="currency"),
         Field("note_fee", N_("Fee of a note"), Kind.AMOUNT, default=0, currency="currency"),
         Field("account_id", N_("Account"), Kind.LINK, link="accounts"),
         Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, link="item_vat_groups")),
         OwnRows(InterestCurrency, "version_id", ("currency",)), unique=("currency",))),
    label="valid_from", order=("valid_from",), parent=("terms_id", "interest_terms"), check=_version, keep=_unused,
    preview=_version_means, repeats=True, icon="percent",
    about=N_("A version holds until the next one begins. One that posted notes used stays as it is: add a new one."))

TABLES = (TERMS, VERSIONS)
