"""Interest notes out of facts that were read already: the rules alone, for every open entry of the company."""

from datetime import timedelta
from decimal import Decimal

from app.core.enums import EntryType
from app.rules.interest import Course, DayCount, Debt, Move, Rate, Terms, periodic
from app.rules.interest.notes import Candidate, Debtor, NoteRun, NoteTerms, make
from benchmarks import Measured, Size, best, company, promise

ENTRIES_OF_A_CUSTOMER = 10
HALF_YEARS = Course([Rate(company.TODAY - timedelta(182 * n), Decimal("8.15") + n) for n in range(24)])
TWO_YEARS = 730


def _candidate(number: int, customer: int) -> Candidate:
    """An invoice overdue for up to two years; every fifth was paid in parts."""
    due = company.TODAY - timedelta(1 + number % TWO_YEARS)
    moves = [Move(due - timedelta(30), 100_000 + number, initial=True)]
    if number % 5 == 0:
        moves += [Move(due + timedelta(n * 7), -10_000) for n in range(1, 4)]
    return Candidate(number, customer, EntryType.INVOICE, f"SI-{number}", "EUR", 70_000, Debt(moves, due, due))


def _debtors(size: Size, terms: NoteTerms) -> list[Debtor]:
    return [Debtor(n, terms, HALF_YEARS, [_candidate(n * ENTRIES_OF_A_CUSTOMER + k, n) for k in range(ENTRIES_OF_A_CUSTOMER)])
            for n in range(size.open_entries // ENTRIES_OF_A_CUSTOMER)]


def _measured(size: Size, terms: NoteTerms) -> Measured:
    debtors, run = _debtors(size, terms), NoteRun(company.TODAY)
    seconds = best(lambda: [make(debtor, run) for debtor in debtors])
    return Measured(seconds, things=len(debtors) * ENTRIES_OF_A_CUSTOMER)


@promise("interest rules: changing rates, part payments", rate=20_000)
def statutory(size: Size) -> Measured:
    """Half-yearly rates to the real days of the year, compounded every year: up to six segments for an entry."""
    return _measured(size, NoteTerms(Terms(day_count=DayCount.ACTACT, compounding=True)))


@promise("interest rules: intervals with a range", rate=20_000)
def intervals(size: Size) -> Measured:
    """An interest code by the day with a range of three rows: up to 730 intervals for an entry."""
    tiers = tuple(periodic.Tier(start, Decimal(value)) for start, value in ((0, "0.01"), (61, "0.02"), (91, "0.03")))
    start = company.TODAY - timedelta(2 * TWO_YEARS)
    version = periodic.Version(start, 1, periodic.Every.DAY, range=periodic.Range.DAYS, tiers=tiers)
    return _measured(size, NoteTerms(code=periodic.Code("DAY", (version,))))
