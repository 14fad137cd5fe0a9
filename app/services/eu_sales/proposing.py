"""EU sales lists proposed from what is posted, and proposed again (ESL-001…008, 012, 013)."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from app.core.eu_sales import PeriodKind
from app.core.eu_sales_states import State
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error
from app.core.words import N_, declare
from app.models.company import Company
from app.models.sales_lists import EuSalesList, EuSalesListEvent
from app.queries import eu_sales as queries
from app.rules.eu_sales import deadlines, periods, states
from app.rules.eu_sales.periods import Live, Span
from app.services import permissions
from app.services.desk import Desk
from app.services.eu_sales import contents
from app.services.eu_sales import terms as terms_of
from app.storage.unit_of_work import UnitOfWork

declare({
    "ESL-001-types": N_("Choose at least one of goods, services and triangular supplies."),
    "ESL-001-started": N_("The period from {first} on has not begun yet. Choose an earlier one."),
})

TABLE = EuSalesList.__tablename__


@dataclass(frozen=True, slots=True)
class Proposed:
    """The list a user may make next: its period, types, deadline, and how many posted lines wait for it."""

    span: Span
    types: str
    deadline: date
    lines: int
    amount: int
    """Their sum in minor units of the accounting currency."""


def propose(desk: Desk, day: date, kind: PeriodKind, types: str) -> Outcome[int]:
    """Make the draft of the period a day lies in, with its lines; gives its id.

    Refused where a live list covers a part of it (ESL-013).
    """
    with desk.writing("eu_sales_list.propose") as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.MANAGE_PERIODS):
            return Outcome(None, refused)
        span = periods.span_of(day, kind)
        problems = _speaks_against(session, desk, span, types)
        if problems:
            return Outcome(None, problems)
        row = make(session, desk, span, types)
        contents.fill(session, desk.company_id, row)
        uow.changed(TABLE, row.id)
        return Outcome(row.id)


def _speaks_against(session: Session, desk: Desk, span: Span, types: str) -> tuple[Problem, ...]:
    if not types:
        return (error("ESL-001-types", at="types"),)
    if span.start > desk.today:
        return (error("ESL-001-started", at="day", first=span.start),)
    held = terms_of.terms(session, desk.company_id, span.end, types)
    return (*periods.check_kind(held.rule, terms_of.months(session, desk.company_id, span.start), span),
            *periods.check_overlap(live(session, desk.company_id), span.start, span.end, types))


def live(session: Session, company_id: int) -> list[Live]:
    """The lists that count, as the rules compare periods; a draft is called by its period."""
    return [Live(x.number or f"{x.start} – {x.end}", x.start, x.end, x.types) for x in queries.live(session, company_id)]


def make(session: Session, desk: Desk, span: Span, types: str, corrects: EuSalesList | None = None) -> EuSalesList:
    """An empty draft with its deadline; `corrects` = the list whose period it files once more (ESL-041)."""
    held = terms_of.terms(session, desk.company_id, span.end, types)
    company = session.get_one(Company, desk.company_id)
    row = EuSalesList(
        company_id=desk.company_id, kind=span.kind.value, start=span.start, end=span.end, types=types,
        registration=held.registration, country=company.country_code, deadline=deadlines.deadline(held.rule, span.end, span.kind),
        corrects_id=corrects.id if corrects is not None else None)
    session.add(row)
    session.flush()
    note(session, desk, row, None, State.DRAFT)
    return row


def note(session: Session, desk: Desk, row: EuSalesList, before: State | None, after: State, text: str = "") -> None:
    """A step in the life of a list, with who took it and when."""
    session.add(EuSalesListEvent(list_id=row.id, from_state=before.value if before else None, to_state=after.value,
                                 at=desk.clock.now(), user_id=desk.actor.user_id, note=text.strip()[:500] or None))
    session.flush()


def propose_again(desk: Desk, list_id: int) -> Outcome[int]:
    """Gather the lines of a draft anew; manual lines, exclusions and reporting numbers stay."""
    with desk.writing("eu_sales_list.propose") as uow:
        row, problems = draft_of(uow, desk, list_id)
        if row is None:
            return Outcome(None, problems)
        contents.fill(uow.session, desk.company_id, row)
        row.recheck = False
        uow.changed(TABLE, row.id)
        return Outcome(row.id)


def load(uow: UnitOfWork, desk: Desk, list_id: int) -> tuple[EuSalesList | None, tuple[Problem, ...]]:
    """A list of the company, kept from others until the unit ends; or why it cannot be changed (AUD-016)."""
    if refused := permissions.may(uow.session, desk, Permission.MANAGE_PERIODS):
        return None, refused
    row = uow.session.get(EuSalesList, list_id, with_for_update=True, populate_existing=True)
    if row is None or row.company_id != desk.company_id:
        return None, (error("ESL-030-gone"),)
    return row, ()


def draft_of(uow: UnitOfWork, desk: Desk, list_id: int) -> tuple[EuSalesList | None, tuple[Problem, ...]]:
    """The same for a list that must be a draft."""
    row, problems = load(uow, desk, list_id)
    if row is not None and (closed := states.check_draft(State(row.state), row.number or "")):
        return None, closed
    return row, problems


# ---------------------------------------------------------------- what comes next

def waiting(session: Session, desk: Desk, until: date | None = None) -> list[Proposed]:
    """Periods begun until today with posted lines on no list and no list made, the oldest first, looking back two years."""
    today = until or desk.today
    found: list[Proposed] = []
    first = periods.quarter_start(today).replace(year=today.year - 2)
    there = live(session, desk.company_id)
    members = terms_of.members(session)
    free = queries.free_lines(session, desk.company_id, first, periods.span_of(today, PeriodKind.YEAR).end)
    for types in terms_of.type_sets(session, desk.company_id, today) if free else ():
        for span in (part for whole in terms_of.spans_between(session, desk.company_id, free[0].vat_date, today, types)
                     for part in periods.without(there, whole, types) if part.start <= today):
            held = terms_of.terms(session, desk.company_id, span.end, types)
            lines, amount = contents.counted((x for x in free if span.start <= x.vat_date <= span.end), held, members)
            if lines:
                due = deadlines.deadline(held.rule, span.end, span.kind)
                found.append(Proposed(span, types, due, lines, amount))
    return sorted(found, key=lambda p: (p.span.end, p.types))


def next_period(session: Session, desk: Desk) -> Proposed:
    """What *New list* offers: the oldest period with lines and no list, else the one that ended last."""
    found = waiting(session, desk)
    if found:
        return found[0]
    types = terms_of.type_sets(session, desk.company_id, desk.today)[0]
    start = periods.quarter_start(desk.today)
    spans = terms_of.spans_of_quarter(session, desk.company_id, start - terms_of.DAY, types)
    span = spans[-1]
    held = terms_of.terms(session, desk.company_id, span.end, types)
    return Proposed(span, types, deadlines.deadline(held.rule, span.end, span.kind), 0, 0)
