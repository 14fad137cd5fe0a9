"""Which customer gets a collection letter, at which level, asking for what; and who does not, and why (REM-01…37, 52, 60…66)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.core.facts import Facts
from app.core.money import HUNDRED, Money, rounded
from app.core.problems import Problem, information
from app.core.words import N_, declare
from app.rules import interest as interest_rules
from app.rules import law

declare({
    "REM-52-terms": N_("No reminder terms are set for this customer."),
    "REM-52-levels": N_("The reminder terms {terms} have no levels."),
    "REM-52-stop": N_("Marked “do not remind”{until}."),
    "REM-52-draft": N_("A draft letter exists already."),
    "REM-52-nothing": N_("Nothing is late enough yet; the first possible day is {day}."),
    "REM-52-maximum": N_("{document}: {count} letters were sent, the most these terms allow."),
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


@dataclass(frozen=True, slots=True)
class CustomerFacts:
    """A customer as a run sees her. `refusal` = why rules/customers leaves her out; `rates` = accounting units per unit."""

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
    interest_rates: tuple[interest_rules.Rate, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """Parameters of a run; `rates` = accounting units per unit of a currency; `vat` = percent per kind of charge (REM-31)."""

    document_date: date
    currency: str = "EUR"
    only_overdue: bool = True
    include_on_hold: bool = False
    use_header_level: bool = False
    net_credits: bool = True
    skip_disputed: bool = True
    types: frozenset[EntryType] | None = None
    levels: frozenset[int] | None = None
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    vat: Mapping[str, Decimal] = field(default_factory=dict)
    rounding: Mapping[str, int] = field(default_factory=dict)

    def in_company_currency(self, amount: int, currency: str) -> int:
        """An amount of a letter in the company's currency, for thresholds (GEN-06)."""
        return amount if currency == self.currency else rounded(amount * self.rates.get(currency, Decimal(1)))

    def from_company_currency(self, amount: int, currency: str) -> int:
        """A fee of the company's currency in the letter's (REM-03)."""
        return amount if currency == self.currency else rounded(amount / self.rates.get(currency, Decimal(1)))


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
    interest: int = 0
    amount: int = 0
    vat: int = 0
    segments: tuple[interest_rules.Segment, ...] = ()
    facts: Facts | None = None


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


@dataclass
class _Sections:
    overdue: list[tuple[EntryFacts, int, date]] = field(default_factory=list)
    not_due: list[EntryFacts] = field(default_factory=list)
    on_hold: list[EntryFacts] = field(default_factory=list)
    credits: list[EntryFacts] = field(default_factory=list)
    left_out: list[Exclusion] = field(default_factory=list)
    first_possible: date | None = None


def make(customer: CustomerFacts, run: Run) -> tuple[list[Proposal], list[Exclusion]]:
    """Letters for one customer, one per currency, and everything that was left out with its reason (REM-11…32, 52)."""
    open_now = sum(run.in_company_currency(e.remaining, e.currency) for e in customer.entries)
    reason = _whole_customer(customer, run)
    if reason is not None:
        return [], [Exclusion(customer.customer_id, reason, currency=run.currency, amount=open_now)]
    assert customer.sequence is not None
    proposals: list[Proposal] = []
    exclusions: list[Exclusion] = []
    for currency in _currencies(customer):
        entries = [e for e in customer.entries if e.currency == currency]
        if currency in customer.drafts:
            exclusions.append(Exclusion(customer.customer_id, information("REM-52-draft"), currency=currency,
                                        amount=sum(e.remaining for e in entries)))
            continue
        sections = _sort(customer, customer.sequence, entries, run)
        exclusions += sections.left_out
        for part in _letters(customer.sequence, sections):
            outcome = _letter(customer, customer.sequence, part, currency, run)
            if isinstance(outcome, Proposal):
                proposals.append(outcome)
            else:
                exclusions.append(outcome)
    return proposals, exclusions


def _whole_customer(customer: CustomerFacts, run: Run) -> Problem | None:
    """Why a customer gets no letter at all (REM-11)."""
    if customer.refusal is not None:
        return customer.refusal
    stopped = customer.do_not_remind and (customer.remind_again_on is None or run.document_date < customer.remind_again_on)
    if stopped:
        return information("REM-52-stop", until=customer.remind_again_on or "")
    if customer.sequence is None:
        return information("REM-52-terms")
    if not customer.sequence.levels:
        return information("REM-52-levels", terms=customer.sequence.code)
    return None


def _currencies(customer: CustomerFacts) -> list[str]:
    """Currencies with an open debit entry that is not on hold (REM-12)."""
    return sorted({e.currency for e in customer.entries if e.remaining > 0 and not e.on_hold})


def base_and_level(entry: EntryFacts, sequence: LetterSequence) -> tuple[date, int]:
    """From which date the waiting counts and at which level the entry would stand (REM-14, 63)."""
    if entry.level > 0:
        base = entry.last_due if sequence.next_from is NextFrom.DUE_DATE else entry.last_letter
        if base is not None:
            return base, entry.level + 1
    return entry.due_date, 1


def _sort(customer: CustomerFacts, sequence: LetterSequence, entries: Sequence[EntryFacts], run: Run) -> _Sections:
    """Every entry into its section, or out with its reason (REM-16…20, 35)."""
    found = _Sections()
    for entry in entries:
        base, wanted = base_and_level(entry, sequence)
        number = min(wanted, len(sequence.levels))
        if sequence.start_highest and entry.level == 0:
            number = _highest_passed(entry, sequence, run.document_date)
        first = sequence.level(number).grace.apply(base) + timedelta(1)
        expired = first <= run.document_date
        if entry.on_hold:
            if run.include_on_hold:
                found.on_hold.append(entry)
            if entry.remaining > 0:
                found.left_out.append(_out(customer, entry, information("REM-52-hold", document=entry.document_no,
                                                                        mark=entry.on_hold)))
            continue
        reason = _entry_reason(entry, run, sequence)
        if reason is not None:
            found.left_out.append(_out(customer, entry, reason))
        elif expired:
            found.overdue.append((entry, number, base))
        else:
            if wanted == 1 and (not run.only_overdue or entry.entry_type in CREDIT_TYPES):
                found.not_due.append(entry)
            if entry.remaining < 0:
                found.credits.append(entry)
            else:
                found.first_possible = min(found.first_possible or first, first)
    return found


def _highest_passed(entry: EntryFacts, sequence: LetterSequence, day: date) -> int:
    """For an entry never reminded: the highest level whose waiting has passed, never past a formal notice (REM-37)."""
    number, base = 1, entry.due_date
    for level in sequence.levels:
        if level.grace.apply(base) >= day:
            break
        number = level.number
        if level.formal_notice:
            break
        base = level.due.apply(level.grace.apply(base) + timedelta(1))
    return number


def _entry_reason(entry: EntryFacts, run: Run, sequence: LetterSequence) -> Problem | None:
    """Why an entry takes no part (REM-17, 34, 35; COL-25)."""
    number = entry.document_no
    checks: list[tuple[bool, Problem]] = [
        (not entry.letters_allowed, information("REM-35-profile", document=number)),
        (entry.prepayment, information("REM-35-prepayment", document=number)),
        (entry.excluded, information("REM-35-excluded", document=number)),
        (run.types is not None and entry.entry_type not in (run.types or ()),
         information("REM-35-excluded", document=number)),
        (run.skip_disputed and entry.status is CollectionsStatus.DISPUTED and entry.disputed is None,
         information("REM-52-disputed", document=number)),
        (run.skip_disputed and entry.status is CollectionsStatus.PROMISED and entry.promised_on is not None
         and run.document_date <= entry.promised_on,
         information("REM-52-promised", document=number, day=entry.promised_on)),
        (run.levels is not None and entry.level not in (run.levels or ()),
         information("REM-35-filter", document=number, level=entry.level)),
        (sequence.maximum > 0 and entry.letters >= sequence.maximum,
         information("REM-52-maximum", document=number, count=entry.letters)),
    ]
    return next((problem for applies, problem in checks if applies), None)


def _out(customer: CustomerFacts, entry: EntryFacts, problem: Problem) -> Exclusion:
    return Exclusion(customer.customer_id, problem, entry.entry_id, entry.currency, entry.remaining)


def _letters(sequence: LetterSequence, sections: _Sections) -> list[_Sections]:
    """One letter per customer, or one per level when letters are made per transaction (REM-64)."""
    if not sequence.per_transaction:
        return [sections]
    by_level: dict[int, list[tuple[EntryFacts, int, date]]] = defaultdict(list)
    for line in sections.overdue:
        by_level[line[1]].append(line)
    if not by_level:
        return [sections]
    parts = [_Sections(overdue=lines) for _number, lines in sorted(by_level.items())]
    parts[-1].not_due, parts[-1].on_hold, parts[-1].credits = sections.not_due, sections.on_hold, sections.credits
    return parts


def _letter(customer: CustomerFacts, sequence: LetterSequence, found: _Sections, currency: str, run: Run) -> Proposal | Exclusion:
    """A letter if the conditions of REM-23 hold, else the reason."""
    late = sum(e.remaining for e, _, _ in found.overdue)
    credits = sum(e.remaining for e in found.credits) if run.net_credits else 0
    debits = [number for e, number, _ in found.overdue if e.remaining > 0]

    def out(problem: Problem) -> Exclusion:
        return Exclusion(customer.customer_id, problem, None, currency, late, found.first_possible)

    if not debits:
        return out(information("REM-52-nothing", day=found.first_possible or ""))
    asked = late + credits
    if asked <= 0:
        return out(information("REM-52-credits", credits=Money(credits or late, currency)))
    value = run.in_company_currency(asked, currency)
    if value < sequence.minimum:
        return out(
            information("REM-52-minimum", amount=Money(value, run.currency), minimum=Money(sequence.minimum, run.currency))
        )
    chosen = max(debits) if sequence.header is HeaderLevel.HIGHEST else min(debits)
    level = sequence.level(chosen)
    if level.minimum is not None and value < level.minimum:
        return out(information("REM-61-minimum", amount=Money(value, run.currency), level=chosen,
                               minimum=Money(level.minimum, run.currency)))
    proposal = _write(customer, sequence, level, found, currency, run, credits)
    if proposal.total < 0:
        return out(information("REM-52-negative", amount=Money(proposal.total, currency)))
    return proposal


def _write(customer: CustomerFacts, sequence: LetterSequence, level: Level, found: _Sections, currency: str, run: Run,
           credits: int) -> Proposal:
    """Header, lines, charges, rounding (REM-22, 28, 30…32; LAW-08)."""
    lines: list[Line] = []
    warnings: list[Problem] = []
    for entry, number, base in found.overdue:
        own = level.number if run.use_header_level else number
        segments, problems = _interest(customer, entry, sequence.level(own), run.document_date)
        warnings += problems
        lines.append(Line("overdue", entry.entry_id, entry.document_no, own, entry.level, base, entry.due_date,
                          max(0, (run.document_date - entry.due_date).days), entry.remaining,
                          interest_rules.total(segments), segments=tuple(segments),
                          facts=Facts("REM-16", {"base": base, "level": own, "grace": str(sequence.level(own).grace)})))
    late = sum(line.remaining for line in lines)
    charges = [*_line_fees(lines, found, sequence, currency, run), *_header_fee(level, late, currency, run),
               *_compensation(customer, sequence, level, found, currency, run)]
    interest = sum(line.interest for line in lines)
    vat = sum(c.vat for c in charges) + _vat(interest, "interest", run)
    sub_total = late + credits + interest + sum(c.amount for c in charges) + vat
    rounding = _rounding(sub_total, run.rounding.get(currency, 0))
    if rounding:
        charges.append(Line("rounding", amount=rounding))
    informative = [*(_plain("not_due", e) for e in found.not_due), *(_plain("on_hold", e) for e in found.on_hold),
                   *(_plain("credit", e) for e in found.credits if run.net_credits)]
    return Proposal(customer.customer_id, currency, level.number, run.document_date, level.due.apply(run.document_date),
                    (*lines, *informative, *charges), late, credits, interest,
                    sum(c.amount for c in charges if c.kind in ("fee", "line_fee")),
                    sum(c.amount for c in charges if c.kind == "compensation"), vat, rounding, sub_total + rounding,
                    tuple(warnings))


def _plain(kind: str, entry: EntryFacts) -> Line:
    return Line(kind, entry.entry_id, entry.document_no, entry.level, entry.level, None, entry.due_date,
                remaining=entry.remaining)


def _interest(customer: CustomerFacts, entry: EntryFacts, level: Level,
              day: date) -> tuple[list[interest_rules.Segment], tuple[Problem, ...]]:
    """Interest of an overdue line, if its level calculates any (REM-30)."""
    wanted = level.interest and entry.remaining > 0 and entry.debt is not None and entry.due_date < day
    if not wanted or customer.interest_terms is None or entry.debt is None:
        return [], ()
    return interest_rules.segments(entry.debt, customer.interest_rates, customer.interest_terms, day)


def dynamic_fee(steps: Sequence[FeeStep], base: int, kind: FeeType) -> int:
    """The fee for a base amount by its rows, from the highest threshold down (REM-04…06)."""
    fee = 0
    for step in sorted(steps, key=lambda s: s.threshold, reverse=True):
        if step.threshold > base:
            continue
        part_base = base if kind is FeeType.SINGLE else base - step.threshold
        part = step.amount + rounded(part_base * step.percent / HUNDRED)
        part = min(part, step.maximum) if step.maximum else part
        fee += max(part, step.minimum)
        if kind is FeeType.SINGLE:
            break
        base = step.threshold
    return fee


def _fee(level: Level, base: int, currency: str, run: Run, *, per_line: bool) -> int:
    """A header or line fee in the letter's currency (REM-03, 04)."""
    steps = level.line_steps if per_line else level.steps
    if level.fee_type is FeeType.FIXED:
        own = level.currency_fees.get(currency)
        if own is not None and currency != run.currency:
            return own[1] if per_line else own[0]
        return run.from_company_currency(level.line_fee if per_line else level.fee, currency)
    fitting = [s for s in steps if s.currency == currency]
    if fitting:
        return dynamic_fee(fitting, base, level.fee_type)
    general = [s for s in steps if s.currency in (None, run.currency)]
    value = dynamic_fee(general, run.in_company_currency(base, currency), level.fee_type)
    return run.from_company_currency(value, currency)


def _vat(amount: int, kind: str, run: Run) -> int:
    return rounded(amount * run.vat.get(kind, Decimal(0)) / HUNDRED)


def _charge(kind: str, amount: int, run: Run, entry: EntryFacts | None = None, level: int = 0) -> Line:
    return Line(kind, entry.entry_id if entry else None, entry.document_no if entry else "", level, amount=amount,
                vat=_vat(amount, kind, run))


def _header_fee(level: Level, base: int, currency: str, run: Run) -> list[Line]:
    """The fee of the letter's level on the overdue lines (REM-07)."""
    fee = _fee(level, base, currency, run, per_line=False)
    return [_charge("fee", fee, run, level=level.number)] if fee > 0 else []


def _line_fees(lines: Sequence[Line], found: _Sections, sequence: LetterSequence, currency: str, run: Run) -> list[Line]:
    """A fee per overdue document, once per document and level (REM-28)."""
    made = []
    for line, (entry, _number, _base) in zip(lines, found.overdue, strict=True):
        if entry.remaining <= 0 or entry.line_fee_level >= line.level:
            continue
        fee = _fee(sequence.level(line.level), entry.remaining, currency, run, per_line=True)
        if fee > 0:
            made.append(_charge("line_fee", fee, run, entry, line.level))
    return made


def _compensation(customer: CustomerFacts, sequence: LetterSequence, level: Level, found: _Sections, currency: str,
                  run: Run) -> list[Line]:
    """Flat statutory compensation, once per invoice (LAW-08, 51)."""
    wanted = (sequence.claim is Claim.FROM_LEVEL and level.number >= sequence.claim_level) or (
        sequence.claim is Claim.FORMAL and level.formal_notice)
    if not wanted or customer.preset is None:
        return []
    made = []
    for entry, _number, _base in found.overdue:
        if entry.entry_type is EntryType.INVOICE and entry.remaining > 0 and not entry.compensation_claimed:
            amount = law.compensation(customer.preset, entry.remaining)
            if amount:
                made.append(_charge("compensation", run.from_company_currency(amount, currency), run, entry))
    return made


def _rounding(total: int, precision: int) -> int:
    """What makes the total a multiple of the currency's rounding precision (REM-32)."""
    if precision <= 1:
        return 0
    return rounded(Decimal(total) / precision) * precision - total

