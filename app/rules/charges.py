"""What a collection letter charges: fees of all kinds, statutory costs and compensation, VAT, rounding (REM-03…07, 28…32)."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from app.core.enums import EntryType
from app.core.money import HUNDRED, rounded, shares
from app.core.problems import Problem, warning
from app.rules import interest as interest_rules
from app.rules import law
from app.rules.collections import (
    Claim,
    CustomerFacts,
    EntryFacts,
    FeeStep,
    FeeType,
    LetterSequence,
    Level,
    Line,
    Run,
    announcing_level,
)
from app.rules.interest import periodic


def dynamic_fee(steps: Sequence[FeeStep], base: int, kind: FeeType) -> int:
    """The fee for a base amount by its rows, from the highest threshold down; minor units (REM-04…06)."""
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


def fee_of(level: Level, base: int, currency: str, run: Run, *, per_line: bool) -> int:
    """A header or line fee in the letter's currency (REM-03, 04); `base` and result in its minor units."""
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


def vat_percent(customer: CustomerFacts, kind: str, level: int, run: Run) -> Decimal:
    """Percent of VAT on a charge: the level's own, the customer's, the run's; 0 = outside the scope (REM-31, LAW-90)."""
    for name in (f"{kind}/{level}", kind):
        if name in customer.vat:
            return customer.vat[name]
    return run.vat.get(kind, Decimal(0))


def vat_of(amount: int, customer: CustomerFacts, kind: str, level: int, run: Run) -> int:
    """VAT on a charge, rounded once (REM-31)."""
    return rounded(amount * vat_percent(customer, kind, level, run) / HUNDRED)


def _charge(kind: str, amount: int, customer: CustomerFacts, run: Run, level: int, entry: EntryFacts | None = None) -> Line:
    return Line(kind, entry.entry_id if entry else None, entry.document_no if entry else "", level, amount=amount,
                vat=vat_of(amount, customer, kind, level, run))


def header_fee(customer: CustomerFacts, sequence: LetterSequence, level: Level, overdue: Sequence[EntryFacts], base: int,
               currency: str, run: Run) -> list[Line]:
    """The fee of the letter's level on the overdue lines (REM-07).

    Where the law wants the costs announced first, only principal whose announcement was sent and that bore no costs yet
    counts, less the credits of the letter, and VAT that cannot be reclaimed is added (LAW-24, 25).
    """
    announced = announcing_level(sequence, customer.preset)
    dutch = customer.preset is not None and customer.preset.letter_rule == "nl_14_days"
    if dutch and announced is not None:
        base = sum(_principal(e, run) for e in overdue if bears_costs(e, announced)) + _credits(overdue)
        if base <= 0:
            return []
    fee = fee_of(level, base, currency, run, per_line=False)
    if dutch and level.fee_type is not FeeType.FIXED:
        fee = rounded(fee * (HUNDRED + run.cost_uplift) / HUNDRED)
    return [_charge("fee", fee, customer, run, level.number)] if fee > 0 else []


def _principal(entry: EntryFacts, run: Run) -> int:
    """What an entry adds to the principal that costs are taken of: what is asked, without a part under dispute (REM-07, 29)."""
    return entry.remaining - (entry.partly_disputed if run.undisputed_part else 0)


def _credits(entries: Sequence[EntryFacts]) -> int:
    """Credits among the lines, which are no longer owed: negative, minor units (REM-07)."""
    return sum(e.remaining for e in entries if e.remaining < 0)


def bears_costs(entry: EntryFacts, announced: int) -> bool:
    """May costs be asked for this entry: principal, announced by a letter, and not charged before (LAW-25)?"""
    return (entry.entry_type is EntryType.INVOICE and entry.remaining > 0 and entry.level >= announced
            and not entry.compensation_claimed)


def line_fees(customer: CustomerFacts, sequence: LetterSequence, lines: Sequence[Line], overdue: Sequence[EntryFacts],
              currency: str, run: Run) -> list[Line]:
    """A fee per overdue document, once per document and level (REM-28)."""
    made = []
    for line, entry in zip(lines, overdue, strict=True):
        if entry.remaining <= 0 or entry.line_fee_level >= line.level:
            continue
        fee = fee_of(sequence.level(line.level), line.remaining, currency, run, per_line=True)
        if fee > 0:
            made.append(_charge("line_fee", fee, customer, run, line.level, entry))
    return made


def compensation(customer: CustomerFacts, sequence: LetterSequence, level: Level, overdue: Sequence[EntryFacts], currency: str,
                 run: Run) -> tuple[list[Line], tuple[Problem, ...]]:
    """Flat statutory compensation, once per invoice; damages of a Belgian consumer within their cap (LAW-08, 35, 51)."""
    wanted = (sequence.claim is Claim.FROM_LEVEL and level.number >= sequence.claim_level) or (
        sequence.claim is Claim.FORMAL and level.formal_notice)
    if not wanted or customer.preset is None:
        return [], ()
    claims = [e for e in overdue
              if e.entry_type is EntryType.INVOICE and e.remaining > 0 and not e.compensation_claimed]
    if customer.preset.letter_rule == "be_first_free":
        return _damages(customer, claims, _credits(overdue), level, run), ()
    own = customer.preset.currency
    if not run.knows(own) or not run.knows(currency):
        return [], (warning("LAW-08-rate", key=f"LAW-08-{own}", currency=own),)
    made = []
    for entry in claims:
        size = _between(_when_late(entry), entry.currency, own, run)
        amount = _between(law.compensation(customer.preset, size), own, currency, run)
        if amount:
            made.append(_charge("compensation", amount, customer, run, level.number, entry))
    return made, ()


def _when_late(entry: EntryFacts) -> int:
    """What was unpaid when the entry became late (LAW-51)."""
    return entry.debt.balance(entry.due_date) if entry.debt is not None else entry.remaining


def _between(amount: int, source: str, target: str, run: Run) -> int:
    return amount if source == target else run.from_company_currency(run.in_company_currency(amount, source), target)


def _damages(customer: CustomerFacts, claims: Sequence[EntryFacts], credits: int, level: Level, run: Run) -> list[Line]:
    """Agreed damages on the principal that had its free reminder, less credits, together within the cap (LAW-32, 35, 36)."""
    reminded = [e for e in claims if e.level >= 1]
    if not customer.damages_agreed or not reminded:
        return []
    amounts = [_principal(e, run) for e in reminded]
    parts = shares(law.belgian_damages_cap(sum(amounts) + credits), amounts)
    return [_charge("compensation", part, customer, run, level.number, entry)
            for entry, part in zip(reminded, parts, strict=True) if part]


def interest(customer: CustomerFacts, entry: EntryFacts, level: Level,
             run: Run) -> tuple[list[interest_rules.Segment], tuple[Problem, ...]]:
    """Interest of an overdue line, if its level calculates any (REM-30); a Belgian consumer must have agreed (LAW-32)."""
    day = run.document_date
    if not level.interest or entry.remaining <= 0 or entry.due_date >= day:
        return [], ()
    if entry.debt is None or customer.interest_terms is None:
        return [], ()
    if customer.preset is not None and customer.preset.letter_rule == "be_first_free" and not customer.interest_agreed:
        return [], ()
    if customer.interest_code is not None:
        charged, problems = periodic.charge(entry.debt, customer.interest_code, entry.currency, day)
        return list(charged.segments), problems
    return interest_rules.segments(entry.debt, customer.interest_rates, _limited(customer, entry.currency, run), day)


def _limited(customer: CustomerFacts, currency: str, run: Run) -> interest_rules.Terms:
    """The terms with the limits of one transaction in a currency: its own row, else the company's amounts in it (INT-45)."""
    terms = customer.interest_terms
    assert terms is not None
    if currency in customer.interest_limits:
        least, most = customer.interest_limits[currency]
    elif currency == run.currency or not (terms.minimum or terms.maximum):
        return terms
    else:
        least, most = run.from_company_currency(terms.minimum, currency), run.from_company_currency(terms.maximum, currency)
    return replace(terms, minimum=least, maximum=most)


def rounding(total: int, precision: int) -> int:
    """What makes the total a multiple of the currency's rounding precision (REM-32)."""
    if precision <= 1:
        return 0
    return rounded(Decimal(total) / precision) * precision - total
