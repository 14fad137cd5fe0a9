"""Which customer gets a collection letter, at which level, asking for what; and who does not, and why (REM-11…37, 52, 60…66)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from app.core.enums import CollectionsStatus, EntryType
from app.core.facts import Facts
from app.core.money import Money
from app.core.problems import Problem, information
from app.rules import charges, law
from app.rules import interest as interest_rules
from app.rules.collections import (
    CREDIT_TYPES,
    CustomerFacts,
    Edits,
    EntryFacts,
    Exclusion,
    HeaderLevel,
    LetterSequence,
    Level,
    Line,
    NextFrom,
    Proposal,
    Run,
    announcing_level,
)
from app.rules.promises import limit

Overdue = tuple[EntryFacts, int, date]
"""An entry past its waiting, the level it would get, and the day its waiting counted from."""

NO_EDITS = Edits()
ONE_DAY = timedelta(1)


@dataclass
class _Sections:
    overdue: list[Overdue] = field(default_factory=list)
    not_due: list[EntryFacts] = field(default_factory=list)
    on_hold: list[EntryFacts] = field(default_factory=list)
    credits: list[EntryFacts] = field(default_factory=list)
    left_out: list[Exclusion] = field(default_factory=list)
    first_possible: date | None = None
    open_now: int = 0


@dataclass(frozen=True, slots=True)
class Due:
    """A letter that would be made; `remaining` in minor units of `currency`.

    `certain` = it holds no overdue credit: nothing can outweigh what it asks, whatever interest is reckoned (REM-23).
    """

    customer_id: int
    currency: str
    level: int
    remaining: int
    certain: bool


def make(customer: CustomerFacts, run: Run) -> tuple[list[Proposal], list[Exclusion]]:
    """Letters for one customer, one per currency, and everything that was left out with its reason (REM-11…32, 52)."""
    open_now = sum(run.in_company_currency(e.remaining, e.currency) for e in customer.entries)
    reason = _whole_customer(customer, run)
    if reason is not None:
        until = customer.remind_again_on if reason.code == "REM-52-until" else None
        return [], [Exclusion(customer.customer_id, reason, currency=run.currency, amount=open_now, possible_from=until)]
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
            elif outcome.problem.code != "REM-52-none" or not sections.left_out:
                exclusions.append(outcome)
    exclusions += _held_only(customer)
    return proposals, exclusions


def due(customer: CustomerFacts, run: Run) -> list[Due]:
    """Which letters `make` would make, without their charges: it costs a fraction of writing them (REM-11…35)."""
    sequence = customer.sequence
    if sequence is None or _whole_customer(customer, run) is not None:
        return []
    found: list[Due] = []
    for currency in _currencies(customer):
        if currency in customer.drafts:
            continue
        sections = _sort(customer, sequence, [e for e in customer.entries if e.currency == currency], run)
        for part in _letters(sequence, sections):
            level = _level_of(customer, sequence, part, currency, run)
            if isinstance(level, Level):
                found.append(Due(customer.customer_id, currency, level.number, sum(asked(e, run) for e, _, _ in part.overdue),
                                 all(e.remaining > 0 for e, _, _ in part.overdue)))
    return found


def _whole_customer(customer: CustomerFacts, run: Run) -> Problem | None:
    """Why a customer gets no letter at all (REM-11)."""
    if customer.refusal is not None:
        return customer.refusal
    again = customer.remind_again_on
    if customer.do_not_remind and (again is None or run.document_date < again):
        return information("REM-52-stop") if again is None else information("REM-52-until", day=again)
    if customer.sequence is None:
        return information("REM-52-terms")
    if not customer.sequence.levels:
        return information("REM-52-levels", terms=customer.sequence.code)
    return None


def _currencies(customer: CustomerFacts) -> list[str]:
    """Currencies with an open debit entry that is not on hold (REM-12)."""
    return sorted({e.currency for e in customer.entries if e.remaining > 0 and not e.on_hold})


def _held_only(customer: CustomerFacts) -> list[Exclusion]:
    """Entries on hold in a currency where nothing else is open: no letter, but a reason (REM-12, 52)."""
    known = set(_currencies(customer))
    return [_out(customer, e, information("REM-52-hold", document=e.document_no, mark=e.on_hold)) for e in customer.entries
            if e.on_hold and e.remaining > 0 and e.currency not in known]


def base_and_level(entry: EntryFacts, sequence: LetterSequence, announced: int | None = None) -> tuple[date, int]:
    """From which date the waiting counts and at which level the entry would stand (REM-14, 63).

    After a letter that the law makes costs wait for, the waiting never counts from before its own period (LAW-25, 34).
    """
    if entry.level > 0:
        base = entry.last_due if sequence.next_from is NextFrom.DUE_DATE else entry.last_letter
        if entry.level == announced and entry.last_due is not None:
            base = max(base or entry.last_due, entry.last_due)
        if base is not None:
            return base, entry.level + 1
    return entry.due_date, 1


def _sort(customer: CustomerFacts, sequence: LetterSequence, entries: Sequence[EntryFacts], run: Run) -> _Sections:
    """Every entry into its section, or out with its reason (REM-16…20, 35)."""
    found = _Sections(open_now=sum(e.remaining for e in entries))
    announced = announcing_level(sequence, customer.preset)
    for entry in entries:
        base, wanted = base_and_level(entry, sequence, announced)
        number = min(wanted, len(sequence.levels))
        if sequence.start_highest and entry.level == 0:
            number = _highest_passed(entry, sequence, announced, run.document_date)
        first = sequence.level(number).grace.apply(base) + ONE_DAY
        if sequence.header is HeaderLevel.LOWEST and entry.remaining < 0:  # ignored credits stay at the level last sent (REM-66)
            number = max(1, min(entry.level, len(sequence.levels)))
        if entry.on_hold:
            if run.include_on_hold:
                found.on_hold.append(entry)
            if entry.remaining > 0:
                found.left_out.append(_out(customer, entry, information("REM-52-hold", document=entry.document_no,
                                                                        mark=entry.on_hold)))
            continue
        reason = _entry_reason(entry, number, run, sequence)
        if reason is not None:
            found.left_out.append(_out(customer, entry, reason, run.promise_days))
        elif first <= run.document_date:
            found.overdue.append((entry, number, base))
        else:
            _not_yet(found, entry, wanted, first, run)
    found.overdue.sort(key=lambda o: (-o[1], o[0].due_date, o[0].document_date, o[0].document_no, o[0].entry_id))
    return found


def _not_yet(found: _Sections, entry: EntryFacts, wanted: int, first: date, run: Run) -> None:
    """An entry whose waiting has not passed: listed if asked for, a credit is deducted (REM-19, 24)."""
    if wanted == 1 and (not run.only_overdue or entry.entry_type in CREDIT_TYPES):
        found.not_due.append(entry)
    if entry.remaining < 0:
        found.credits.append(entry)
    else:
        found.first_possible = min(found.first_possible or first, first)


def _highest_passed(entry: EntryFacts, sequence: LetterSequence, announced: int | None, day: date) -> int:
    """For an entry never reminded: the highest level whose waiting has passed.

    Never past a formal notice, a Dutch 14-day letter or a Belgian free reminder (REM-37).
    """
    number, base = 1, entry.due_date
    for level in sequence.levels:
        if level.grace.apply(base) >= day:
            break
        number = level.number
        if level.formal_notice or level.number == announced:
            break
        base = level.due.apply(level.grace.apply(base) + ONE_DAY)
    return number


def _entry_reason(entry: EntryFacts, number: int, run: Run, sequence: LetterSequence) -> Problem | None:
    """Why an entry takes no part (REM-17, 34, 35; COL-25)."""
    disputed = entry.status is CollectionsStatus.DISPUTED and not (run.undisputed_part and entry.partly_disputed)
    promised = entry.promised_on
    kept = entry.status is CollectionsStatus.PROMISED and promised is not None and (
        entry.in_plan or run.document_date <= limit(promised, run.promise_days))
    # Words are made for the one that applies only: a run looks at every open entry.
    checks: tuple[tuple[bool, str, Mapping[str, Any]], ...] = (
        (not entry.letters_allowed, "REM-35-profile", {}),
        (entry.prepayment, "REM-35-prepayment", {}),
        (entry.entry_type is EntryType.BILL_OF_EXCHANGE, "REM-35-bill", {}),
        (entry.excluded, "REM-35-excluded", {}),
        (run.types is not None and entry.entry_type not in (run.types or ()), "REM-35-type", {}),
        (not (run.due_from or date.min) <= entry.due_date <= (run.due_to or date.max), "REM-35-due", {"day": entry.due_date}),
        (run.skip_disputed and disputed, "REM-52-disputed", {}),
        (run.skip_promised and kept, "REM-52-promised", {"day": promised}),
        (run.levels is not None and number - 1 not in (run.levels or ()), "REM-35-filter", {"level": entry.level}),
        (sequence.maximum > 0 and entry.letters >= sequence.maximum, "REM-52-maximum", {"count": entry.letters}),
    )
    return next((information(code, document=entry.document_no, **saw) for applies, code, saw in checks if applies), None)


def _out(customer: CustomerFacts, entry: EntryFacts, problem: Problem, promise_days: int = 0) -> Exclusion:
    promised = entry.promised_on if problem.code == "REM-52-promised" else None
    return Exclusion(customer.customer_id, problem, entry.entry_id, entry.currency, entry.remaining,
                     limit(promised, promise_days) + ONE_DAY if promised else None)


def _letters(sequence: LetterSequence, sections: _Sections) -> list[_Sections]:
    """One letter per customer, or one per level when letters are made per transaction (REM-64)."""
    if not sequence.per_transaction:
        return [sections]
    by_level: dict[int, list[Overdue]] = defaultdict(list)
    for line in sections.overdue:
        by_level[line[1]].append(line)
    if not by_level:
        return [sections]
    parts = [_Sections(overdue=lines) for _number, lines in sorted(by_level.items())]
    parts[-1].not_due, parts[-1].on_hold, parts[-1].credits = sections.not_due, sections.on_hold, sections.credits
    return parts


def _letter(customer: CustomerFacts, sequence: LetterSequence, found: _Sections, currency: str, run: Run) -> Proposal | Exclusion:
    """A letter if the conditions of REM-23 hold, else the reason."""
    level = _level_of(customer, sequence, found, currency, run)
    if isinstance(level, Exclusion):
        return level
    proposal = _write(customer, sequence, level, found, currency, run)
    if proposal.total < 0:
        return Exclusion(customer.customer_id, information("REM-52-negative", amount=Money(proposal.total, currency)), None,
                         currency, proposal.remaining, found.first_possible)
    return proposal


def _level_of(customer: CustomerFacts, sequence: LetterSequence, found: _Sections, currency: str, run: Run) -> Level | Exclusion:
    """The level of the letter if the conditions of REM-23 hold as far as they ask nothing of its charges, else the reason."""
    late = sum(asked(e, run) for e, _, _ in found.overdue)
    credits = sum(e.remaining for e in found.credits) if run.net_credits else 0
    debits = any(e.remaining > 0 for e, _, _ in found.overdue)

    def out(problem: Problem, possible: date | None = None) -> Exclusion:
        return Exclusion(customer.customer_id, problem, None, currency, late if debits else found.open_now,
                         possible or found.first_possible)

    if not debits:
        return out(information("REM-52-nothing", day=found.first_possible) if found.first_possible
                   else information("REM-52-none"))
    if late + credits <= 0:
        return out(information("REM-52-credits", credits=Money(credits or late, currency)))
    value = run.in_company_currency(late + credits, currency)
    if value < sequence.minimum:
        return out(information("REM-52-minimum", amount=Money(value, run.currency),
                               minimum=Money(sequence.minimum, run.currency)))
    level = sequence.level(_header(sequence, found.overdue))
    if level.minimum is not None and value < level.minimum:
        return out(information("REM-61-minimum", amount=Money(value, run.currency), level=level.number,
                               minimum=Money(level.minimum, run.currency)))
    sent = customer.last_letters.get(currency)
    if sent is not None and not sequence.per_transaction and level.grace.apply(sent) >= run.document_date:
        day = level.grace.apply(sent) + ONE_DAY
        return out(information("REM-64-wait", sent=sent, day=day), day)
    return level


def _header(sequence: LetterSequence, overdue: Sequence[Overdue]) -> int:
    """The level of the letter: the highest of its claims, or the lowest of all its lines (REM-21, 66)."""
    if sequence.header is HeaderLevel.LOWEST:
        return min(number for _, number, _ in overdue)
    return max(number for entry, number, _ in overdue if entry.remaining > 0)


def asked(entry: EntryFacts, run: Run) -> int:
    """What a line asks for: the remaining amount, or only its undisputed part (REM-29)."""
    return entry.remaining - (entry.partly_disputed if run.undisputed_part else 0)


def pay_by(customer: CustomerFacts, sequence: LetterSequence, level: Level, day: date) -> date:
    """The due date of a letter: the level's formula, never before a period the law gives (REM-26, LAW-25, 34)."""
    due = level.due.apply(day)
    if customer.preset is not None and level.number == announcing_level(sequence, customer.preset):
        due = max(due, law.waiting_until(customer.preset, day, customer.dispatch))
    return due


def _write(customer: CustomerFacts, sequence: LetterSequence, level: Level, found: _Sections, currency: str, run: Run,
           edits: Edits = NO_EDITS) -> Proposal:
    """Header, lines, charges, rounding (REM-22, 28, 30…32; LAW-08)."""
    lines: list[Line] = []
    warnings: list[Problem] = []
    for entry, number, base in found.overdue:
        own = level.number if run.use_header_level else number
        segments, wrong = charges.interest(customer, entry, sequence.level(own), run)
        warnings += wrong
        lines.append(Line("overdue", entry.entry_id, entry.document_no, own, entry.level, base, entry.due_date,
                          max(0, (run.document_date - entry.due_date).days), asked(entry, run),
                          entry.remaining - asked(entry, run), interest_rules.total(segments), segments=tuple(segments),
                          facts=Facts("REM-16", {"base": base, "level": own, "grace": str(sequence.level(own).grace)})))
    late = sum(line.remaining for line in lines)
    made, problems = _charges(customer, sequence, level, lines, found, late, currency, run, edits)
    warnings += problems
    lines = _marked(lines, [e for e, _, _ in found.overdue], made, announcing_level(sequence, customer.preset))
    interest = sum(line.interest for line in lines)
    credits = sum(e.remaining for e in found.credits) if run.net_credits else 0
    vat = sum(c.vat for c in made) + charges.vat_of(interest, customer, "interest", level.number, run)
    sub_total = late + credits + interest + sum(c.amount for c in made) + vat
    rounding = charges.rounding(sub_total, run.rounding.get(currency, 0))
    if rounding:
        made.append(Line("rounding", amount=rounding))
    informative = [*(_plain("not_due", e) for e in found.not_due), *(_plain("on_hold", e) for e in found.on_hold),
                   *(_plain("credit", e) for e in found.credits if run.net_credits)]
    return Proposal(customer.customer_id, currency, level.number, run.document_date,
                    pay_by(customer, sequence, level, run.document_date), (*lines, *informative, *made), late, credits, interest,
                    sum(c.amount for c in made if c.kind in ("fee", "line_fee")),
                    sum(c.amount for c in made if c.kind == "compensation"), vat, rounding, sub_total + rounding,
                    tuple(warnings))


def _marked(lines: Sequence[Line], overdue: Sequence[EntryFacts], made: Sequence[Line], announced: int | None) -> list[Line]:
    """Which lines bear the costs of this letter, so that no debt bears them twice (LAW-25)."""
    if announced is None or not any(c.kind == "fee" for c in made):
        return list(lines)
    return [replace(line, bears_costs=charges.bears_costs(entry, announced))
            for line, entry in zip(lines, overdue, strict=True)]


def _charges(customer: CustomerFacts, sequence: LetterSequence, level: Level, lines: Sequence[Line],
             found: _Sections, late: int, currency: str, run: Run,
             edits: Edits) -> tuple[list[Line], list[Problem]]:
    """Fees and compensation, with what was changed by hand (REM-40)."""
    if edits.without_costs:
        return [], []
    overdue = [e for e, _, _ in found.overdue]
    owed = [*overdue, *(found.credits if run.net_credits else ())]
    header = charges.header_fee(customer, sequence, level, owed, late, currency, run)
    if edits.fee is not None:
        header = [Line("fee", level=level.number, amount=edits.fee,
                       vat=charges.vat_of(edits.fee, customer, "fee", level.number, run))] if edits.fee else []
    claimed, problems = charges.compensation(customer, sequence, level, owed, currency, run)
    return [*charges.line_fees(customer, sequence, lines, overdue, currency, run), *header, *claimed], list(problems)


def rewrite(customer: CustomerFacts, currency: str, chosen: Mapping[int, int], run: Run, edits: Edits) -> Proposal | None:
    """A draft anew from the entries that stay on it, each at its chosen level; None when no claim is left (REM-40, 42)."""
    sequence = customer.sequence
    if sequence is None or not sequence.levels:
        return None
    sections = _sort(customer, sequence, [e for e in customer.entries if e.currency == currency], run)
    announced = announcing_level(sequence, customer.preset)
    overdue = [(e, min(chosen[e.entry_id], len(sequence.levels)), base_and_level(e, sequence, announced)[0])
               for e in customer.entries if e.entry_id in chosen and e.currency == currency and not e.on_hold]
    if not any(e.remaining > 0 for e, _, _ in overdue):
        return None
    overdue.sort(key=lambda o: (-o[1], o[0].due_date, o[0].document_date, o[0].document_no, o[0].entry_id))
    sections.overdue = overdue
    for part in ("not_due", "credits"):
        setattr(sections, part, [e for e in getattr(sections, part) if e.entry_id not in chosen])
    level = sequence.level(edits.level or _header(sequence, overdue))
    return _write(customer, sequence, level, sections, currency, run, edits)


def _plain(kind: str, entry: EntryFacts) -> Line:
    return Line(kind, entry.entry_id, entry.document_no, entry.level, entry.level, None, entry.due_date,
                remaining=entry.remaining)
