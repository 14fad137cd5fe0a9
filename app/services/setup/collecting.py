"""Ageing definitions, reminder terms with levels, fees and texts (AGE-01…03, REM-01…10)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select

from app import i18n
from app.core.enums import LANGUAGES
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.models.collections import (
    AgingDefinition,
    AgingPeriod,
    CollectionLetterLevel,
    CollectionLetterSequence,
    FeeRow,
    LetterText,
    LevelCurrencyFee,
)
from app.rules import ageing
from app.services import email_texts, text_fields
from app.services.letter_writer import sample
from app.services.setup.declaration import Draft, Field, Kind, Lines, SetupTable, code, words
from app.services.setup.ledger import check_account
from app.services.setup.stores import Line, OwnRows

declare({
    "REM-04-range": N_("Line {line}: the minimum is higher than the maximum."),
    "REM-04-first": N_("A fee by steps needs at least one row."),
    "REM-09-field": N_("Line {line}: “{name}” is not a field of a letter. Fields are {fields}."),
    "REM-09-brace": N_("Line {line}: a brace stands alone. A field stands between two braces, as in the delivered texts."),
    "REM-02-last": N_("Only the highest level can be deleted: letters count their levels from 1 without a gap."),
    "REM-09-sample": N_("To {customer}, {language}: {text}"),
    "AGE-02-between": N_("{label}: {first} to {last}"),
    "AGE-02-from": N_("{label}: from {first}"),
    "AGE-02-until": N_("{label}: until {last}"),
    "LAW-08-level": N_("Say from which level the compensation is claimed."),
    "REM-02-block": N_("This level blocks the customer for new invoices when it is issued."),
})

DIRECTIONS = (("backward", N_("Backward")), ("forward", N_("Forward")))
BASES = (("due_date", N_("Due date")), ("posting_date", N_("Posting date")), ("document_date", N_("Document date")))
INTERVALS = (("day", N_("Days")), ("week", N_("Weeks")), ("month", N_("Months")), ("quarter", N_("Quarters")),
             ("year", N_("Years")), ("period", N_("Ledger periods")), ("unlimited", N_("Unlimited")))
INDICATORS = (("none", N_("None")), ("green", N_("Green")), ("yellow", N_("Yellow")), ("orange", N_("Orange")), ("red",
                                                                                                                 N_("Red")))
ROLES = (("overdue", N_("Overdue")), ("current", N_("Current")), ("not_due", N_("Not due")))
FEE_TYPES = (("fixed", N_("Fixed")), ("single_dynamic", N_("Single dynamic")), ("accumulated_dynamic", N_("Accumulated dynamic")))
CHANNELS = (("print", N_("Print")), ("email", N_("E-mail")), ("both", N_("Print and e-mail")))
CLAIMS = (("never", N_("Never")), ("from_level", N_("From a level")), ("formal", N_("With the formal notice")))
COUNTED = (("due_date", N_("Due date of the last letter")), ("letter_date", N_("Date of the last letter")))
LETTER_PER = (("customer", N_("Customer")), ("transaction", N_("Level of the entries")))
HEADERS = (("highest", N_("Highest level")), ("lowest", N_("Lowest level")))
POSITIONS = (("subject", N_("Subject")), ("beginning", N_("Beginning text")), ("ending", N_("Ending text")),
             ("payment", N_("Payment text")), ("email_subject", N_("Subject of the e-mail")), ("email_body",
                                                                                               N_("Text of the e-mail")))
"""Where a text stands on a letter or in its e-mail (REM-08)."""


# ---------------------------------------------------------------- ageing

def _definition(draft: Draft) -> Iterator[Problem]:
    periods = [ageing.Period(x.values["unit"], x.values["interval"], "", x.values["indicator"], x.values["role"])
               for x in draft.lines("periods")]
    yield from ageing.check_definition(periods)
    if len(periods) > ageing.MOST_PRINTED and not ageing.check_definition(periods):
        for found in ageing.check_print(periods):
            yield replace(found, field="periods")


def _periods_mean(draft: Draft) -> Iterator[Problem]:
    """From which day to which each period runs today, the newest first (AGE-02, WIN-47); ledger periods follow their calendar."""
    language, lines = draft.desk.language, draft.lines("periods")
    periods = [ageing.Period(x.values["unit"], x.values["interval"], x.values["labels"].get(language) or x.values["labels"]["en"],
                             x.values["indicator"]) for x in lines]
    if any(p.interval == "period" for p in periods):
        return
    limits = ageing.limits(periods, draft.desk.today, ageing.Basis(draft.values["basis"]))
    firsts = [*(limit + timedelta(1) for limit in limits), None]
    for period, first, last in zip(ageing.newest_first(periods), firsts, [None, *limits], strict=True):
        if first is None:
            yield information("AGE-02-until", label=period.label, indicator=period.indicator, last=last or draft.desk.today)
        elif last is None:
            yield information("AGE-02-from", label=period.label, indicator=period.indicator, first=first)
        else:
            yield information("AGE-02-between", label=period.label, indicator=period.indicator, first=first, last=last)


AGEING = SetupTable(
    "ageing_definitions", N_("Ageing definitions"), AgingDefinition, "collecting", (
        code(20), words(),
        Field("direction", N_("Print direction"), Kind.CHOICE, True, choices=DIRECTIONS, default="backward", listed=True,
              width=110),
        Field("basis", N_("Aged by"), Kind.CHOICE, True, choices=BASES, default="due_date", listed=True, width=140)),
    (Lines("periods", N_("Periods, in their order; length 0 is the day itself"), (
        Field("labels", N_("Label"), Kind.WORDS, True, most=40),
        Field("unit", N_("Length"), Kind.COUNT, True, least=-999, top=999, default=-30),
        Field("interval", N_("Interval"), Kind.CHOICE, True, choices=INTERVALS, default="day"),
        Field("indicator", N_("Indicator"), Kind.CHOICE, True, choices=INDICATORS, default="none"),
        Field("role", N_("Role"), Kind.CHOICE, True, choices=ROLES, default="overdue")),
        OwnRows(AgingPeriod, "definition_id", ("position",), numbered="position")),),
    check=_definition, preview=_periods_mean, icon="hourglass")


# ---------------------------------------------------------------- texts

def check_text(text: str, line: int) -> Iterator[Problem]:
    """Braces that open and do not close, and fields no letter knows, are told when the text is saved (REM-09)."""
    names = text_fields.unknown(text, text_fields.LETTER)
    if names is None:
        yield error("REM-09-brace", line=line)
    for name in names or ():
        yield error("REM-09-field", line=line, name=name, fields=", ".join(text_fields.LETTER))


def _texts(lines: Sequence[Line]) -> Iterator[Problem]:
    for n, line in enumerate(lines):
        found = {p.code: p for text in line.values["texts"].values() for p in check_text(text, n + 1)}
        for problem in found.values():
            yield replace(problem, field=f"texts.{n}.texts", row=n)


def _texts_mean(draft: Draft) -> Iterator[Problem]:
    """The opening text as the newest letter would say it, in every language it is written in (LTR-20, WIN-47)."""
    found: Mapping[str, str] = next((x.values["texts"] for x in draft.lines("texts") if x.values["position"] == "beginning"), {})
    writer = sample(draft.session, draft.desk) if any(found.values()) else None
    for language in LANGUAGES:
        if not found.get(language) or any(check_text(found[language], 1)):
            continue
        if writer is not None:
            name, text = writer.sheet.customer.name, writer.filled(found[language], language)
        else:
            name, text = _made_up(draft, found[language], language)
        yield information("REM-09-sample", customer=name, language=language.upper(), text=text.replace("**", ""))


def _made_up(draft: Draft, text: str, language: str) -> tuple[str, str]:
    """Before the first letter: to the first customer, with made-up figures."""
    fields = email_texts.example_fields(draft.session, draft.desk, "reminder", language)
    return str(fields["customer_name"]), text_fields.fill(text, fields, language, i18n.region_for(language))


TEXT_FIELDS = (Field("position", N_("Position"), Kind.CHOICE, True, choices=POSITIONS, default="beginning"),
               Field("texts", N_("Text"), Kind.TEXTS, True, most=8_000))


# ---------------------------------------------------------------- reminder terms

def _sequence(draft: Draft) -> Iterator[Problem]:
    if draft.values["compensation"] == "from_level" and draft.values["compensation_level"] < 1:
        yield error("LAW-08-level", at="compensation_level")
    yield from _texts(draft.lines("texts"))


REMINDER_TERMS = SetupTable(
    "reminder_terms", N_("Reminder terms"), CollectionLetterSequence, "collecting", (
        code(20), words(),
        Field("law_preset_id", N_("Law preset"), Kind.LINK, link="law_presets", listed=True, width=190),
        Field("interest_terms_id", N_("Interest terms"), Kind.LINK, link="interest_terms"),
        Field("minimum", N_("Minimum amount"), Kind.AMOUNT, default=0, listed=True, width=120),
        Field("maximum", N_("Most reminders per entry (0 = no limit)"), Kind.COUNT, top=99, default=0),
        Field("post_interest", N_("Post interest"), Kind.FLAG), Field("post_fee", N_("Post additional fee"), Kind.FLAG,
                                                                      default=True),
        Field("post_line_fee", N_("Post fee per line"), Kind.FLAG, default=True),
        Field("compensation", N_("Claim statutory compensation"), Kind.CHOICE, True, choices=CLAIMS, default="never"),
        Field("compensation_level", N_("From level"), Kind.COUNT, top=99, default=0),
        Field("next_from", N_("Next level counts from"), Kind.CHOICE, True, choices=COUNTED, default="due_date"),
        Field("per", N_("One letter per"), Kind.CHOICE, True, choices=LETTER_PER, default="customer"),
        Field("header", N_("Level of the letter"), Kind.CHOICE, True, choices=HEADERS, default="highest"),
        Field("start_highest", N_("Begin at the highest level that is due"), Kind.FLAG)),
    (Lines("levels", N_("Levels"), (
        Field("number", N_("Level"), Kind.COUNT, shown=True), Field("names", N_("Name"), Kind.WORDS, shown=True),
        Field("grace", N_("Grace period"), Kind.FORMULA, shown=True),
        Field("due", N_("Due date calculation"), Kind.FORMULA, shown=True),
        Field("fee", N_("Additional fee"), Kind.AMOUNT, shown=True)),
        OwnRows(CollectionLetterLevel, "sequence_id", ("number",)), opens="reminder_levels"),
     Lines("texts", N_("Texts for every level without its own"), TEXT_FIELDS,
           OwnRows(LetterText, "sequence_id", ("position",), only=lambda: LetterText.level_id.is_(None)), unique=("position",))),
    check=_sequence, blanks=(("customer_collection", "sequence_id"), ("customer_group", "letter_sequence_id"),
                             ("posting_profile_line", "letter_sequence_id")), preview=_texts_mean, icon="mail-warning")


def _level(draft: Draft) -> Iterator[Problem]:
    yield from check_account(draft.session, draft.values["fee_account_id"], "fee_account_id")
    for n, line in enumerate(draft.lines("rows")):
        if line.values["maximum"] and line.values["minimum"] > line.values["maximum"]:
            yield error("REM-04-range", at=f"rows.{n}.minimum", row=n, line=n + 1)
    if draft.values["fee_type"] != "fixed" and not draft.lines("rows"):
        yield error("REM-04-first", at="rows")
    if draft.values["block"] and (draft.row is None or not draft.row.block):
        yield warning("REM-02-block", key="REM-02-block", at="block")
    yield from _texts(draft.lines("texts"))


def _next_level(draft: Draft) -> Mapping[str, Any]:
    """Levels are numbered 1…n without a gap (REM-02)."""
    highest = draft.session.scalar(select(func.max(CollectionLetterLevel.number)).where(
        CollectionLetterLevel.sequence_id == draft.values["sequence_id"])) or 0
    return {"number": highest + 1}


def _highest_only(draft: Draft) -> Iterator[Problem]:
    if _next_level(draft)["number"] != draft.row.number + 1:
        yield error("REM-02-last")


LEVELS = SetupTable(
    "reminder_levels", N_("Reminder levels"), CollectionLetterLevel, "collecting", (
        Field("number", N_("Level"), Kind.COUNT, shown=True, listed=True, width=70), words(title=N_("Name")),
        Field("grace", N_("Grace period"), Kind.FORMULA, most=40, default="", listed=True, width=120),
        Field("due", N_("Due date calculation"), Kind.FORMULA, most=40, default="", listed=True, width=120),
        Field("interest", N_("Calculate interest"), Kind.FLAG),
        Field("fee_type", N_("Fee is"), Kind.CHOICE, True, choices=FEE_TYPES, default="fixed"),
        Field("fee", N_("Additional fee"), Kind.AMOUNT, default=0, listed=True, width=120),
        Field("line_fee", N_("Additional fee per line"), Kind.AMOUNT, default=0),
        Field("minimum", N_("Minimum overdue balance"), Kind.AMOUNT),
        Field("fee_account_id", N_("Fee account"), Kind.LINK, link="accounts"),
        Field("item_vat_group_id", N_("Item VAT group"), Kind.LINK, link="item_vat_groups"),
        Field("formal_notice", N_("Formal notice"), Kind.FLAG), Field("block", N_("Block the customer"), Kind.FLAG),
        Field("channel", N_("Letters by"), Kind.CHOICE, choices=CHANNELS)),
    (Lines("fees", N_("Fees in other currencies"), (
        Field("currency", N_("Currency"), Kind.LINK, True, link="currencies"),
        Field("fee", N_("Additional fee"), Kind.AMOUNT, default=0, currency="currency"),
        Field("line_fee", N_("Additional fee per line"), Kind.AMOUNT, default=0, currency="currency")),
        OwnRows(LevelCurrencyFee, "level_id", ("currency",)), unique=("currency",)),
     Lines("rows", N_("Steps of the dynamic fee"), (
         Field("per_line", N_("Per line"), Kind.FLAG), Field("currency", N_("Currency"), Kind.LINK, link="currencies"),
         Field("threshold", N_("From amount"), Kind.AMOUNT, default=0, currency="currency"),
         Field("amount", N_("Amount"), Kind.AMOUNT, default=0, currency="currency"),
         Field("percent", N_("Percent"), Kind.PERCENT, top=100, default=0),
         Field("minimum", N_("Minimum"), Kind.AMOUNT, default=0, currency="currency"),
         Field("maximum", N_("Maximum"), Kind.AMOUNT, default=0, currency="currency")),
         OwnRows(FeeRow, "level_id", ("per_line", "currency", "threshold")), unique=("per_line", "currency", "threshold")),
     Lines("texts", N_("Texts"), TEXT_FIELDS, OwnRows(LetterText, "level_id", ("position",),
                                                      also=lambda level: {"sequence_id": level.sequence_id}),
                                                      unique=("position",))),
    label="number", order=("number",), parent=("sequence_id", "reminder_terms"), more=_next_level, check=_level,
    keep=_highest_only, preview=_texts_mean, icon="mail-warning")


TABLES = (AGEING, REMINDER_TERMS, LEVELS)
