"""What reminding is about: terms, levels, entries, customers, runs, proposed letters and reasons (REM-01…37, 52, 60…66)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.core.facts import Facts
from app.core.money import convert
from app.core.problems import Problem
from app.core.words import N_, declare
from app.rules import interest as interest_rules
from app.rules import law
from app.rules.interest import periodic

declare({
    "REM-52-terms": N_("No reminder terms are set for this customer."),
    "REM-52-levels": N_("The reminder terms {terms} have no levels."),
    "REM-52-stop": N_("Marked “do not remind”."),
    "REM-52-until": N_("Marked “do not remind” until {day}."),
    "REM-52-draft": N_("A draft letter exists already."),
    "REM-52-nothing": N_("Not late enough yet."),
    "REM-52-maximum": N_("{document}: {count:letter was|letters were} sent, the most these terms allow."),
    "REM-52-hold": N_("{document} is on hold ({mark})."),
    "REM-52-disputed": N_("{document} is disputed."),
    "REM-52-promised": N_("{document} was promised for {day}."),
    "REM-52-minimum": N_("{amount} is below the minimum of {minimum}."),
    "REM-61-minimum": N_("{amount} is below the minimum of {minimum} of level {level}."),
    "REM-52-credits": N_("Covered by credits that are not yet applied ({credits})."),
    "REM-52-negative": N_("The letter would come to {amount}."),
    "REM-35-excluded": N_("{document} is excluded from letters."),
    "REM-35-profile": N_("{document} stands on a posting profile without letters."),
    "REM-35-prepayment": N_("{document} is a prepayment."),
    "REM-35-filter": N_("{document} has level {level}, which this run leaves out."),
    "REM-35-type": N_("{document} is of a type that this run leaves out."),
    "REM-35-bill": N_("{document} is a bill of exchange that was not protested."),
    "REM-35-due": N_("{document} is due on {day}, outside the dates of this run."),
    "REM-52-none": N_("No entry of this customer can be reminded now."),
    "REM-52-email": N_("There is no e-mail address: the letter is printed."),
    "REM-64-wait": N_("The last letter was sent on {sent}; the next one is possible from {day}."),
    "LAW-08-rate": N_("There is no exchange rate for {currency}: the statutory compensation is left out."),
})

CREDIT_TYPES = frozenset({EntryType.PAYMENT, EntryType.REFUND})


class FeeType(StrEnum):
    """How the fee of a level is found (REM-02)."""

    FIXED = "fixed"
    SINGLE = "single_dynamic"
    ACCUMULATED = "accumulated_dynamic"


class NextFrom(StrEnum):
    """From which date the next level counts (REM-63)."""

    DUE_DATE = "due_date"
    LETTER_DATE = "letter_date"


class HeaderLevel(StrEnum):
    """Which line level the letter takes (REM-21, 66)."""

    HIGHEST = "highest"
    LOWEST = "lowest"


class Claim(StrEnum):
    """When statutory compensation is claimed (LAW-08)."""

    NEVER = "never"
    FROM_LEVEL = "from_level"
    FORMAL = "formal"


@dataclass(frozen=True, slots=True)
class FeeStep:
    """A fee row: from `threshold` on, `amount` plus `percent`, at least `minimum`, at most `maximum` (0 = none); minor units."""

    threshold: int
    amount: int = 0
    percent: Decimal = Decimal(0)
    minimum: int = 0
    maximum: int = 0
    currency: str | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """One level of the terms; amounts in minor units of the company currency (REM-02)."""

    number: int
    grace: DateFormula = DateFormula()
    due: DateFormula = DateFormula("7D")
    interest: bool = False
    fee: int = 0
    line_fee: int = 0
    fee_type: FeeType = FeeType.FIXED
    steps: tuple[FeeStep, ...] = ()
    line_steps: tuple[FeeStep, ...] = ()
    currency_fees: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    minimum: int | None = None
    block: bool = False
    formal_notice: bool = False

    @property
    def costs_anything(self) -> bool:
        """Does a letter of this level bring a fee?"""
        return bool(self.fee or self.line_fee or self.steps or self.line_steps or self.currency_fees)


@dataclass(frozen=True, slots=True)
class LetterSequence:
    """Reminder terms with their levels in order (REM-01, 60)."""

    code: str
    levels: tuple[Level, ...]
    post_interest: bool = False
    post_fee: bool = True
    post_line_fee: bool = True
    maximum: int = 0
    minimum: int = 0
    next_from: NextFrom = NextFrom.DUE_DATE
    per_transaction: bool = False
    header: HeaderLevel = HeaderLevel.HIGHEST
    claim: Claim = Claim.NEVER
    claim_level: int = 0
    start_highest: bool = False

    def level(self, number: int) -> Level:
        """The level's row; the last one repeats (REM-15)."""
        return self.levels[min(number, len(self.levels)) - 1]


@dataclass(frozen=True, slots=True)
class EntryFacts:
    """An open entry as reminding sees it; amounts in minor units of its currency, signed."""

    entry_id: int
    entry_type: EntryType
    document_no: str
    document_date: date
    due_date: date
    currency: str
    amount: int
    remaining: int
    on_hold: str | None = None
    status: CollectionsStatus = CollectionsStatus.NOT_DISPUTED
    promised_on: date | None = None
    level: int = 0
    letters: int = 0
    last_due: date | None = None
    last_letter: date | None = None
    excluded: bool = False
    letters_allowed: bool = True
    prepayment: bool = False
    compensation_claimed: bool = False
    line_fee_level: int = 0
    disputed: int | None = None
    debt: interest_rules.Debt | None = None
    in_plan: bool = False

    @property
    def partly_disputed(self) -> int:
        """The part under dispute when it is only a part (COL-22), else 0."""
        part = self.disputed or 0
        return part if self.status is CollectionsStatus.DISPUTED and 0 < part < self.remaining else 0


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """A customer as a run sees her. `refusal` = why rules/customers leaves her out.

    `vat` = percent per kind of charge, `fee/2` for a level of its own (REM-31); `last_letters` = date of her newest letter
    per currency (REM-64); `post` = her letters leave on paper; `interest_limits` = least and most interest of one transaction by
    currency, in minor units of it, in the place of those of `interest_terms` (INT-45).
    """

    customer_id: int
    number: str
    sequence: LetterSequence | None
    entries: tuple[EntryFacts, ...]
    refusal: Problem | None = None
    do_not_remind: bool = False
    remind_again_on: date | None = None
    drafts: frozenset[str] = frozenset()
    preset: law.Preset | None = None
    interest_terms: interest_rules.Terms | None = None
    interest_rates: Sequence[interest_rules.Rate] | interest_rules.Course = ()
    interest_code: periodic.Code | None = None
    vat: Mapping[str, Decimal] = field(default_factory=dict)
    last_letters: Mapping[str, date] = field(default_factory=dict)
    post: bool = True
    interest_agreed: bool = False
    damages_agreed: bool = False
    interest_limits: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def dispatch(self) -> law.Dispatch:
        """How her letters leave; on paper and by mail counts as paper, the slower way."""
        return law.Dispatch.POST if self.post else law.Dispatch.EMAIL


@dataclass(frozen=True, slots=True)
class Run:
    """Parameters of a run; `rates` = accounting units per unit of a currency, `decimals` = places of currencies.

    `vat` = percent per kind of charge where the customer says nothing; `cost_uplift` = percent of VAT the creditor cannot
    reclaim on collection costs (LAW-24). `promise_days` = so many days a promised payment may come late (COL-24).
    """

    document_date: date
    currency: str = "EUR"
    only_overdue: bool = True
    include_on_hold: bool = False
    use_header_level: bool = False
    net_credits: bool = True
    skip_disputed: bool = True
    types: frozenset[EntryType] | None = None
    levels: frozenset[int] | None = None
    due_from: date | None = None
    due_to: date | None = None
    undisputed_part: bool = False
    cost_uplift: Decimal = Decimal(0)
    decimals: Mapping[str, int] = field(default_factory=dict)
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    vat: Mapping[str, Decimal] = field(default_factory=dict)
    rounding: Mapping[str, int] = field(default_factory=dict)
    skip_promised: bool = True
    promise_days: int = 0

    def in_company_currency(self, amount: int, currency: str) -> int:
        """An amount of a letter in the company's currency, for thresholds (GEN-06)."""
        return amount if currency == self.currency else convert(amount, self.rates.get(currency, Decimal(1)),
                                                                self._places(currency), self._places(self.currency))

    def from_company_currency(self, amount: int, currency: str) -> int:
        """A fee of the company's currency in the letter's (REM-03)."""
        return amount if currency == self.currency else convert(amount, 1 / self.rates.get(currency, Decimal(1)),
                                                                self._places(self.currency), self._places(currency))

    def knows(self, currency: str) -> bool:
        """Is there a rate for this currency?"""
        return currency == self.currency or currency in self.rates

    def _places(self, currency: str) -> int:
        return self.decimals.get(currency, 2)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a proposed letter; `level` after this letter, `was` before; amounts in minor units."""

    kind: str
    entry_id: int | None = None
    document_no: str = ""
    level: int = 0
    was: int = 0
    base_date: date | None = None
    due_date: date | None = None
    days: int = 0
    remaining: int = 0
    disputed: int = 0
    interest: int = 0
    amount: int = 0
    vat: int = 0
    segments: tuple[interest_rules.Segment, ...] = ()
    facts: Facts | None = None
    bears_costs: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """A letter as it would be issued; amounts in minor units of `currency`."""

    customer_id: int
    currency: str
    level: int
    document_date: date
    due_date: date
    lines: tuple[Line, ...]
    remaining: int
    credits: int
    interest: int
    fees: int
    compensation: int
    vat: int
    rounding: int
    total: int
    warnings: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Exclusion:
    """Somebody or something left out of a run, with the reason and, if known, the first possible day (REM-52)."""

    customer_id: int
    problem: Problem
    entry_id: int | None = None
    currency: str | None = None
    amount: int = 0
    possible_from: date | None = None


@dataclass(frozen=True, slots=True)
class Edits:
    """What was changed by hand on a draft: its level, the fee of the letter (minor units), no costs at all (REM-40)."""

    level: int | None = None
    fee: int | None = None
    without_costs: bool = False


def announcing_level(sequence: LetterSequence, preset: law.Preset | None) -> int | None:
    """The level whose letter the law wants before costs: the Dutch 14-day letter, the Belgian free reminder (LAW-25, 33)."""
    if preset is None:
        return None
    if preset.letter_rule == "be_first_free":
        return 1
    if preset.letter_rule == "nl_14_days":
        first = next((level.number for level in sequence.levels if level.costs_anything), 0)
        return first - 1 if first > 1 else None
    return None
