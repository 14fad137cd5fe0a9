"""Which interest notes are made, with which lines, and who is left out and why (INT-01, 02, 09…13, 20…24, 27, 30, 31)."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, EntryType
from app.core.money import Money, convert, percent_of
from app.core.problems import Problem, error, information, warning
from app.core.words import N_, declare
from app.rules import law
from app.rules.interest import closed, periodic
from app.rules.interest.compensation import Compensation, Late, compensations
from app.rules.interest.days import ONE_DAY
from app.rules.interest.debts import Course, Debt, Move, Segment, Terms
from app.rules.interest.reckoning import base_of, first_start, less, segments, total
from app.rules.promises import limit

declare({
    "INT-02-credit": N_("{document} is a credit."),
    "INT-02-hold": N_("{document} is on hold ({mark})."),
    "INT-02-excluded": N_("{document} is excluded from interest."),
    "INT-02-profile": N_("{document} stands on a posting profile without interest."),
    "INT-02-prepayment": N_("{document} is a prepayment."),
    "INT-02-bill": N_("{document} is a bill of exchange that was not protested."),
    "INT-02-document": N_("{document} is interest or a collection letter, which bear no interest here."),
    "INT-02-type": N_("{document} is of a type that this run leaves out."),
    "INT-02-disputed": N_("{document} is disputed."),
    "INT-02-promised": N_("{document} was promised for {day}."),
    "INT-03-early": N_("{document} bears interest from a note of {day} on."),
    "INT-10-closed": N_("{document} is closed, and these terms charge open entries only."),
    "INT-10-open": N_("{document} is open, and these terms charge closed entries only."),
    "INT-20-terms": N_("No interest terms are set for this customer."),
    "INT-20-none": N_("No entry of this customer bears interest now."),
    "INT-20-rate": N_("There is no exchange rate for {currency}. Enter it under Set-up, Exchange rates."),
    "INT-21-minimum": N_("The interest of {amount} is below the minimum of {minimum}."),
    "INT-09-credits": N_("Credits that are not yet applied take away the interest in {currency}."),
    "INT-22-draft": N_("A draft interest note in {currency} exists already."),
    "INT-23-customer": N_("{document} belongs to another customer. Choose an entry of this one."),
    "INT-23-currency": N_("{document} is in another currency. Choose an entry in {currency}."),
    "INT-24-nothing": N_("There is nothing to issue: no interest, no fee and nothing open. Add a line or delete the note."),
    "INT-24-negative": N_("The interest of {document} is negative. Lower it to zero or take the line out."),
    "INT-31-gap": N_("{document}: the days from {first} to {last} are charged by no note."),
})

DOCUMENTS_OF_COLLECTION = (EntryType.INTEREST_NOTE, EntryType.COLLECTION_LETTER)


class Entries(StrEnum):
    """Which entries a note charges (INT-01)."""

    OPEN = "open"
    CLOSED = "closed"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class NoteTerms:
    """Interest terms as notes need them; amounts in minor units of the company currency (INT-01).

    `code` = an interest code instead of a rate (INT-17). `credits_bear` = unapplied credits reduce the interest (INT-09).
    `limits` = least and most of one transaction by currency, in minor units of it, in the place of those of `terms`.
    """

    terms: Terms = Terms()
    entries: Entries = Entries.OPEN
    minimum: int = 0
    fee: int = 0
    currency_fees: Mapping[str, int] = field(default_factory=dict)
    due: DateFormula = DateFormula("14D")
    interest_on_interest: bool = False
    line_fee_in_base: bool = False
    credits_bear: bool = False
    code: periodic.Code | None = None
    limits: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def within(self, currency: str, run: "NoteRun") -> Terms:
        """The terms with the limits of one transaction in a currency: its own row, else the company's amounts in it (INT-45)."""
        if currency in self.limits:
            least, most = self.limits[currency]
        elif currency == run.currency or not (self.terms.minimum or self.terms.maximum) or not run.knows(currency):
            return self.terms
        else:
            least, most = run.abroad(self.terms.minimum, currency), run.abroad(self.terms.maximum, currency)
        return replace(self.terms, minimum=least, maximum=most)


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entry as interest sees it; amounts in minor units of its currency, signed.

    `closed_on` = the closing date of a closed entry (`closed.closing_date`), `flagged` = it was paid late (INT-10);
    `line_fees` = fees per line inside a reminder entry (INT-12); `compensated` = its flat compensation was asked (LAW-08).
    """

    entry_id: int
    customer_id: int
    entry_type: EntryType
    document_no: str
    currency: str
    remaining: int
    debt: Debt
    on_hold: str | None = None
    excluded: bool = False
    interest_allowed: bool = True
    prepayment: bool = False
    protested: bool = False
    status: CollectionsStatus = CollectionsStatus.NOT_DISPUTED
    promised_on: date | None = None
    closed_on: date | None = None
    flagged: bool = False
    line_fees: int = 0
    compensated: bool = False
    in_plan: bool = False


@dataclass(frozen=True, slots=True)
class Debtor:
    """A customer of a run: terms, rates of her terms or of the law, entries, currencies with a draft that stays (INT-20, 22).

    `refusal` = why rules/customers leaves her out; `vat` = percent on `interest`, `fee` and `compensation` (REM-31);
    `claim` = the law by which notes ask flat compensation, None = they do not (LAW-08).
    """

    customer_id: int
    terms: NoteTerms | None
    course: Course
    entries: Sequence[Candidate]
    refusal: Problem | None = None
    drafts: frozenset[str] = frozenset()
    vat: Mapping[str, Decimal] = field(default_factory=dict)
    claim: law.Preset | None = None


@dataclass(frozen=True, slots=True)
class NoteRun:
    """Parameters of a run (INT-30): `day` = document and calculation date; `rates` = company units per unit of a currency.

    `minimum` overrides the terms' (company minor units); `first` = the first day to charge, None = as far back as it goes;
    `decimals` and `rounding` = places and rounding precision of currencies; `promise_days` = so many days a promised payment
    may come late (COL-24).
    """

    day: date
    currency: str = "EUR"
    first: date | None = None
    minimum: int | None = None
    types: frozenset[EntryType] | None = None
    skip_disputed: bool = True
    skip_promised: bool = True
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    decimals: Mapping[str, int] = field(default_factory=dict)
    rounding: Mapping[str, int] = field(default_factory=dict)
    promise_days: int = 0

    def knows(self, currency: str) -> bool:
        """Is there a rate for this currency?"""
        return currency == self.currency or currency in self.rates

    def at_home(self, amount: int, currency: str) -> int:
        """An amount in the company's currency, for the minimum (GEN-06, INT-13)."""
        return amount if currency == self.currency else convert(amount, self.rates[currency], self._places(currency),
                                                                self._places(self.currency))

    def abroad(self, amount: int, currency: str) -> int:
        """A fee of the company's currency in the note's."""
        return amount if currency == self.currency else convert(amount, 1 / self.rates[currency], self._places(self.currency),
                                                                self._places(currency))

    def between(self, amount: int, source: str, target: str) -> int:
        """An amount of one currency in another, over the company's (LAW-08)."""
        return amount if source == target else self.abroad(self.at_home(amount, source), target)

    def _places(self, currency: str) -> int:
        return self.decimals.get(currency, 2)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """The interest of one entry with its calculation; amounts in minor units; `intervals` of a code reached by it (INT-46)."""

    entry_id: int
    document_no: str
    due: date
    base: int
    days: int
    interest: int
    segments: tuple[Segment, ...]
    closed: bool = False
    intervals: int = 0


@dataclass(frozen=True, slots=True)
class Note:
    """A proposed note: one customer, one currency (INT-22); amounts in minor units; `provisional` = a rate misses (LAW-04)."""

    customer_id: int
    currency: str
    day: date
    due: date
    lines: tuple[NoteLine, ...]
    interest: int
    fee: int
    vat: int
    rounding: int
    provisional: bool = False
    warnings: tuple[Problem, ...] = ()
    fee_vat: int = 0
    compensations: tuple[Compensation, ...] = ()

    @property
    def compensation(self) -> int:
        """All flat compensation without VAT (LAW-08)."""
        return sum(c.amount for c in self.compensations)

    @property
    def compensation_vat(self) -> int:
        """VAT on the flat compensation."""
        return sum(c.vat for c in self.compensations)

    @property
    def total(self) -> int:
        """What the note asks."""
        return self.interest + self.fee + self.compensation + self.vat + self.rounding


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A customer, currency or entry without interest, and why (GEN-08)."""

    customer_id: int
    reason: Problem
    entry_id: int | None = None
    currency: str | None = None


def make(debtor: Debtor, run: NoteRun) -> tuple[list[Note], list[LeftOut]]:
    """The notes of one customer, decided over all her currencies together, and what is left out (INT-20…22, 27)."""
    terms = debtor.terms
    if debtor.refusal is not None or terms is None:
        return [], [LeftOut(debtor.customer_id, debtor.refusal or information("INT-20-terms"))]
    lines, out, warnings = _lines(debtor, terms, run)
    sums = {currency: sum(line.interest for line in found) for currency, found in lines.items()}
    chosen, refused = _currencies(debtor, sums, run)
    out += refused
    worth = sum(run.at_home(sums[c], c) for c in chosen)
    minimum = terms.minimum if run.minimum is None else run.minimum
    if worth <= 0:
        return [], out or [LeftOut(debtor.customer_id, information("INT-20-none"))]
    if worth < minimum:
        amount, least = Money(worth, run.currency), Money(minimum, run.currency)
        return [], [*out, LeftOut(debtor.customer_id, information("INT-21-minimum", amount=amount, minimum=least))]
    notes = [_note(debtor, terms, c, lines[c], tuple(warnings[c]), run) for c in chosen if c not in debtor.drafts]
    out += [LeftOut(debtor.customer_id, information("INT-22-draft", currency=c), currency=c) for c in chosen
            if c in debtor.drafts]
    return notes, out


Found = dict[str, list[NoteLine]]


def _lines(debtor: Debtor, terms: NoteTerms, run: NoteRun) -> tuple[Found, list[LeftOut], dict[str, list[Problem]]]:
    """The interest of every entry that bears some, per currency; reasons of the others; gaps (INT-02, 31)."""
    lines: Found = defaultdict(list)
    warnings: dict[str, list[Problem]] = defaultdict(list)
    out: list[LeftOut] = []
    for entry in debtor.entries:
        reason = refusal(entry, terms, run)
        if reason is not None:
            if entry.remaining >= 0 or not terms.credits_bear:
                out.append(LeftOut(debtor.customer_id, reason, entry.entry_id, entry.currency))
            continue
        line, problems = line_of(entry, terms, debtor.course, run)
        out += [LeftOut(debtor.customer_id, p, entry.entry_id, entry.currency) for p in problems]
        if line is None and not problems and run.day <= (possible := first_possible(entry, terms)):
            early = information("INT-03-early", document=entry.document_no, day=possible + ONE_DAY)
            out.append(LeftOut(debtor.customer_id, early, entry.entry_id, entry.currency))
        if line is not None:
            lines[entry.currency].append(line)
            warnings[entry.currency] += _gap(entry, terms, run)
    if terms.credits_bear:
        _with_credits(debtor, terms, lines, run)
    return lines, out, warnings


def _currencies(debtor: Debtor, sums: Mapping[str, int], run: NoteRun) -> tuple[list[str], list[LeftOut]]:
    """Currencies with interest that can be valued; the others with their reason."""
    chosen, out = [], []
    for currency, interest in sorted(sums.items()):
        if interest <= 0:
            out.append(LeftOut(debtor.customer_id, information("INT-09-credits", currency=currency), currency=currency))
        elif not run.knows(currency):
            out.append(LeftOut(debtor.customer_id, error("INT-20-rate", currency=currency), currency=currency))
        else:
            chosen.append(currency)
    return chosen, out


def refusal(entry: Candidate, terms: NoteTerms, run: NoteRun) -> Problem | None:
    """Why an entry bears no interest, whatever the days; None when it does (INT-02, COL-25)."""
    document = entry.document_no
    if entry.on_hold:
        return information("INT-02-hold", document=document, mark=entry.on_hold)
    if run.skip_promised and _promised(entry, run):
        return information("INT-02-promised", document=document, day=entry.promised_on)
    checks = (
        (entry.remaining < 0, "INT-02-credit"),
        (not entry.interest_allowed, "INT-02-profile"),
        (entry.excluded, "INT-02-excluded"),
        (entry.prepayment, "INT-02-prepayment"),
        (entry.entry_type is EntryType.BILL_OF_EXCHANGE and not entry.protested, "INT-02-bill"),
        (entry.entry_type in DOCUMENTS_OF_COLLECTION and not terms.interest_on_interest, "INT-02-document"),
        (run.types is not None and entry.entry_type not in (run.types or ()), "INT-02-type"),
        (run.skip_disputed and entry.status is CollectionsStatus.DISPUTED, "INT-02-disputed"),
        (not _in_scope(entry, terms.entries), "INT-10-open" if entry.closed_on is None else "INT-10-closed"),
    )
    for applies, code in checks:
        if applies:
            return information(code, document=document)
    return None


def _promised(entry: Candidate, run: NoteRun) -> bool:
    """Does a promise stand that is not broken yet, or a payment plan run (COL-24, 25, 27)?"""
    day = entry.promised_on
    return entry.status is CollectionsStatus.PROMISED and day is not None and (
        entry.in_plan or run.day <= limit(day, run.promise_days))


def _in_scope(entry: Candidate, wanted: Entries) -> bool:
    """Open: open entries; Closed: those flagged as paid late; All: both (INT-10, 20)."""
    if entry.closed_on is None:
        return wanted is not Entries.CLOSED
    return wanted is not Entries.OPEN and entry.flagged


def first_possible(entry: Candidate, terms: NoteTerms) -> date:
    """The last day on which a note would charge nothing of this entry (INT-03)."""
    grace = terms.code.grace if terms.code else terms.terms.grace
    return max(entry.debt.start, first_start(entry.debt, terms.terms), grace.apply(entry.debt.due))


def line_of(entry: Candidate, terms: NoteTerms, course: Course, run: NoteRun) -> tuple[NoteLine | None, tuple[Problem, ...]]:
    """The line of one entry up to the day of the run, a closed one up to its closing date; None without interest (INT-10, 11)."""
    day = closed.last_day(entry.closed_on, run.day)
    debt = _from(entry.debt, run.first)
    if entry.line_fees and not terms.line_fee_in_base:
        debt = less(debt, entry.line_fees)
    intervals = 0
    if terms.code is not None:
        charged, problems = periodic.charge(debt, terms.code, entry.currency, day)
        found, intervals = list(charged.segments), charged.intervals
    else:
        found, problems = segments(debt, course, terms.within(entry.currency, run), day)
    interest = total(found)
    if not interest:
        return None, problems
    return NoteLine(entry.entry_id, entry.document_no, debt.due, base_of(found), sum(s.days for s in found), interest,
                    tuple(found), entry.closed_on is not None, intervals), problems


def _from(debt: Debt, first: date | None) -> Debt:
    """A debt charged from a later day on; an earlier one changes nothing, for those days were charged (INT-08, 31)."""
    if first is None or first - ONE_DAY <= debt.start:
        return debt
    return Debt(debt.moves, debt.due, first - ONE_DAY, debt.since or debt.start, debt.charged, debt.intervals)


def _gap(entry: Candidate, terms: NoteTerms, run: NoteRun) -> list[Problem]:
    """The days that a later first day leaves uncharged (INT-31)."""
    start = first_start(entry.debt, terms.terms)
    if run.first is None or run.first - ONE_DAY <= start:
        return []
    return [warning("INT-31-gap", key=f"INT-31-{entry.entry_id}", document=entry.document_no, first=start + ONE_DAY,
                    last=run.first - ONE_DAY)]


def _with_credits(debtor: Debtor, terms: NoteTerms, lines: Found, run: NoteRun) -> None:
    """Unapplied credits take interest back from their posting date, not from before anything else is charged (INT-09)."""
    for currency, found in lines.items():
        earliest = min(s.first for line in found for s in line.segments) - ONE_DAY
        for entry in debtor.entries:
            if entry.currency == currency and entry.remaining < 0 and not entry.on_hold and not entry.prepayment:
                found += _credit_line(entry, terms, debtor.course, earliest, run)


def _credit_line(entry: Candidate, terms: NoteTerms, course: Course, earliest: date, run: NoteRun) -> Iterator[NoteLine]:
    """The negative interest of a credit by the same rates, without grace, minimum and compounding; a code knows none."""
    start = max(entry.debt.start, earliest)
    plain = Terms(terms.terms.method, terms.terms.day_count, locked=terms.terms.locked, own=terms.terms.own)
    if terms.code is not None:
        return
    found, _none = segments(Debt([Move(m.day, m.amount) for m in entry.debt.moves], start, start), course, plain, run.day)
    if total(found):
        yield NoteLine(entry.entry_id, entry.document_no, entry.debt.due, base_of(found), sum(s.days for s in found),
                       total(found), tuple(found))


def _note(debtor: Debtor, terms: NoteTerms, currency: str, lines: Sequence[NoteLine], warnings: tuple[Problem, ...],
          run: NoteRun) -> Note:
    """Lines, then the fee, VAT and rounding (INT-22)."""
    ordered = tuple(sorted(lines, key=lambda n: (n.due, n.document_no, n.entry_id)))
    interest, fee = sum(line.interest for line in ordered), fee_of(terms, currency, run)
    claimed, told = claims(debtor, [line.entry_id for line in ordered], currency, run)
    sums = sums_of(interest, fee, debtor.vat, run.rounding.get(currency, 0), claimed)
    provisional = any(s.provisional for line in ordered for s in line.segments)
    return Note(debtor.customer_id, currency, run.day, terms.due.apply(run.day), ordered, interest, fee, sums.vat,
                sums.rounding, provisional, (*warnings, *told), sums.fee_vat, claimed)


def claims(debtor: Debtor, entry_ids: Collection[int], currency: str,
           run: NoteRun) -> tuple[tuple[Compensation, ...], tuple[Problem, ...]]:
    """Flat compensation for the invoices among some entries that were not asked for it before (LAW-08, 51)."""
    if debtor.claim is None:
        return (), ()
    late = [Late(e.entry_id, e.document_no, e.debt.balance(e.debt.due)) for e in debtor.entries
            if e.entry_id in entry_ids and e.entry_type is EntryType.INVOICE and not e.compensated]
    own = debtor.claim.currency
    if late and not (run.knows(own) and run.knows(currency)):
        return (), (warning("LAW-08-rate", key=f"LAW-08-{own}", currency=own),)
    return tuple(compensations(debtor.claim, late, currency, run.between, debtor.vat.get("compensation", Decimal(0)))), ()


@dataclass(frozen=True, slots=True)
class Sums:
    """What a note asks beside its charges, minor units: all VAT, the fee's part of it, rounding."""

    vat: int
    fee_vat: int
    rounding: int


def sums_of(interest: int, fee: int, vat: Mapping[str, Decimal], step: int, claimed: Sequence[Compensation] = ()) -> Sums:
    """VAT on interest, fee and compensation (REM-31), and what makes the total a multiple of `step` (REM-32)."""
    fee_vat = percent_of(fee, vat.get("fee", Decimal(0)))
    whole = percent_of(interest, vat.get("interest", Decimal(0))) + fee_vat + sum(c.vat for c in claimed)
    return Sums(whole, fee_vat, _rounding(interest + fee + sum(c.amount for c in claimed) + whole, step))


def _rounding(amount: int, step: int) -> int:
    """What makes the total a multiple of the currency's rounding precision, half away from zero (REM-32)."""
    return (amount + step // 2) // step * step - amount if step > 1 else 0


def fee_of(terms: NoteTerms, currency: str, run: NoteRun) -> int:
    """The fee of a note: the code's or the terms' row of the currency, else the company's amount converted (INT-22, 45)."""
    if terms.code is not None and (own := periodic.version_row(terms.code, currency, run.day).note_fee):
        return own
    return terms.currency_fees[currency] if currency in terms.currency_fees else run.abroad(terms.fee, currency)


def check_entry(entry: Candidate, customer_id: int, currency: str, terms: NoteTerms, run: NoteRun) -> tuple[Problem, ...]:
    """Why an entry cannot be added to a draft by hand (INT-23)."""
    if entry.customer_id != customer_id:
        return (error("INT-23-customer", document=entry.document_no),)
    if entry.currency != currency:
        return (error("INT-23-currency", document=entry.document_no, currency=currency),)
    if entry.on_hold:
        return (error("INT-02-hold", document=entry.document_no, mark=entry.on_hold),)
    if not _in_scope(entry, terms.entries):
        return (error("INT-10-open" if entry.closed_on is None else "INT-10-closed", document=entry.document_no),)
    return ()


def check_issue(note: Note, remaining: int) -> tuple[Problem, ...]:
    """Why a note cannot be issued (INT-24); `remaining` = what its entries have open. Credits may be negative (INT-09)."""
    if not note.interest and not note.fee and not remaining:
        return (error("INT-24-nothing"),)
    return tuple(error("INT-24-negative", row=row, document=line.document_no) for row, line in enumerate(note.lines)
                 if line.interest < 0 and line.base >= 0)
