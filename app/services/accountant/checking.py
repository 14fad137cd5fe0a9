"""What would be written and what speaks against it, before anything is (EXP-003, 005, 006)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from app.core.books import BookAccount, Books, Cut
from app.core.problems import Problem, error, errors, information, standing
from app.core.words import N_, declare
from app.queries import accounts
from app.rules.accountant import checks
from app.services import ledger_reports
from app.services.accountant import making
from app.services.accountant.gathering import gather
from app.services.accountant.making import Made, Order
from app.services.accountant.options import Wanted, options
from app.services.customers.facts import parameters
from app.services.desk import Desk

declare({
    "EXP-019-cut": N_("{where}, {field}: “{old}” is written as “{new}”."),
    "EXP-010-fault": N_("The file does not fit its format: {detail}. Copy the details and send them to whoever looks after the "
                        "program."),
})


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: the problems, how much would be written, accounts without a number, texts that do not fit."""

    problems: tuple[Problem, ...]
    vouchers: int = 0
    lines: int = 0
    debit: int = 0
    credit: int = 0
    files: tuple[str, ...] = ()
    unmapped: tuple[BookAccount, ...] = ()
    cuts: tuple[Cut, ...] = ()
    currency: str = "EUR"

    def standing(self, confirmed: frozenset[str] = frozenset()) -> tuple[Problem, ...]:
        """What still keeps the files from being written."""
        return standing(self.problems, confirmed)


@dataclass(frozen=True, slots=True)
class Checked:
    """A report with the books and the files it is about; None where something refuses."""

    report: Report
    books: Books | None = None
    made: Made | None = None


def stretch_of(desk: Desk) -> tuple[date, date]:
    """The last period that is over, which is what an accountant mostly asks for; else that of the work date."""
    with desk.reading() as session:
        over = [s for s in accounts.stretches(session, desk.company_id) if not s.year and s.end < desk.today]
        found = max(over, key=lambda s: s.end, default=None)
        return (found.start, found.end) if found else (desk.today.replace(day=1), desk.today)


def check(desk: Desk, wanted: Wanted) -> Report:
    """Make the files in memory and tell what speaks against them; nothing is written."""
    with desk.reading() as session:
        return checked(session, desk, wanted).report


def checked(session: Session, desk: Desk, wanted: Wanted) -> Checked:
    """The check with what it made, inside a transaction of the caller."""
    if (order := ledger_reports.check(wanted.first, wanted.last)) is not None:
        return Checked(Report((order,)))
    chosen = options(parameters(session, desk.company_id))
    books = gather(session, desk, wanted)
    found = _about_company(checks.problems(books, wanted.kind, desk.clock.today(), chosen.datev, only_new=wanted.only_new), desk)
    report = Report(found, len(books.vouchers), books.lines, books.debit, books.credit, (), tuple(checks.unmapped(books)),
                    currency=books.company.currency)
    if errors(found):
        return Checked(report)
    made = making.make(Order(books, wanted, chosen, desk.clock.now()))
    faults = tuple(error("EXP-010-fault", detail=fault) for fault in made.faults[:20])
    problems = (*found, *faults, *_cuts(made.cuts))
    return Checked(replace(report, problems=problems, files=tuple(f.name for f in made.files), cuts=made.cuts), books,
                   None if faults else made)


def _about_company(found: tuple[Problem, ...], desk: Desk) -> tuple[Problem, ...]:
    """Rules do not know the company's row."""
    return tuple(replace(p, refs=(("company", desk.company_id),)) if p.refs == (("company", 0),) else p for p in found)


def _cuts(cuts: tuple[Cut, ...]) -> Iterator[Problem]:
    for cut in cuts:
        yield information("EXP-019-cut", where=cut.where, field=cut.field, old=cut.old, new=cut.new)
