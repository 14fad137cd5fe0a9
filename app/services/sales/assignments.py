"""Recurring assignments: a template that comes back for a customer, kept, blocked, and what became of it (FTI-021, 024, 028)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import delete as delete_rows
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import i18n
from app.core.permissions import Permission
from app.core.problems import Outcome, Problem, error, standing, warning
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.invoices import (
    InvoiceTemplate,
    InvoiceTemplateLine,
    RecurrenceRun,
    RecurringAssignment,
    RecurringOccurrence,
    SalesInvoice,
)
from app.rules.sales import recurring as rules
from app.rules.sales.recurring import Unit
from app.services import permissions
from app.services.customers.facts import of_desk
from app.services.desk import Desk

declare({
    "FTI-021-gone": N_("This recurring invoice is no longer there; somebody deleted it meanwhile."),
    "FTI-021-stale": N_("Somebody changed this recurring invoice meanwhile. Open it again."),
    "FTI-021-template": N_("Choose a template."),
    "FTI-021-customer": N_("Choose a customer."),
    "FTI-021-start": N_("Enter the billing start date."),
    "FTI-021-index": N_("A yearly index lies above −100 %. Enter another percentage, or empty the field."),
    "FTI-021-line": N_("The template has no line {line}. Choose one of its lines."),
    "FTI-021-figure": N_("“{typed}” is no number. Correct the quantity or price of line {line}."),
    "FTI-021-shift": N_("{count:invoice was|invoices were} generated already. With another start date or pattern the following "
                        "ones get other dates and may bill a period twice. Change it all the same?"),
    "FTI-021-used": N_("{count:invoice was|invoices were} generated from this recurring invoice, and it is their history. "
                       "Block it, or enter a billing end date."),
    "FTI-024-free": N_("Nothing is there for {day}, so it comes with the next run by itself. Choose a posted one."),
    "FTI-024-draft": N_("The draft of {day} is not posted. Delete it, and it comes with the next run."),
    "FTI-024-reason": N_("Enter why it may be generated again."),
})

FREED, ALLOWED = "freed", "again"
"""States of an occurrence beside those of its invoice: its draft was deleted; it may be generated once more."""
_PATTERN = ("start", "every", "unit", "arrears")


@dataclass(frozen=True, slots=True)
class Assigned:
    """A recurring assignment as a window holds it (FTI-021). `maximum`: minor units without VAT; percent as a number.

    `overrides`: by number of a template line, `quantity` and `unit_price` of this customer, as text.
    """

    template_id: int
    customer_id: int
    start: date | None
    id: int | None = None
    version: int = 1
    end: date | None = None
    count: int | None = None
    maximum: int | None = None
    every: int = 1
    unit: str = "month"
    defaults: str = "customer"
    overrides: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    arrears: bool = False
    index_percent: Decimal | None = None
    blocked: bool = False


def as_rule(row: Any) -> rules.Assignment:
    """An assignment as the rules take it; from a row or a record."""
    return rules.Assignment(row.id or 0, row.start, row.end, row.count, row.maximum, row.every, Unit(row.unit), row.arrears,
                            row.index_percent or Decimal(0), row.blocked)


# ---------------------------------------------------------------- keeping

def load(desk: Desk, assignment_id: int) -> Outcome[Assigned]:
    """An assignment for its window."""
    with desk.reading() as session:
        row = session.get(RecurringAssignment, assignment_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-021-gone"),))
        values = {f.name: getattr(row, f.name) for f in fields(Assigned)}
        return Outcome(Assigned(**values | {"overrides": row.overrides or {}}))


def save(desk: Desk, record: Assigned, *, confirmed: frozenset[str] = frozenset()) -> Outcome[int]:
    """Keep an assignment. Another start or pattern after the first invoice is asked about: dates move (FTI-021, 024)."""
    with desk.writing("recurring.save") as uow:
        session = uow.session
        row = session.get(RecurringAssignment, record.id) if record.id is not None else None
        if record.id is not None and (row is None or row.company_id != desk.company_id):
            return Outcome(None, (error("FTI-021-gone"),))
        if row is not None and row.version != record.version:
            return Outcome(None, (error("FTI-021-stale"),))
        problems = tuple(_check(session, desk, record, row))
        if left := standing(problems, confirmed):
            return Outcome(None, left)
        if row is None:
            row = RecurringAssignment(company_id=desk.company_id, **_values(record))
            session.add(row)
        else:
            for name, value in _values(record).items():
                setattr(row, name, value)
        session.flush()
        return Outcome(row.id, problems)


def _values(record: Assigned) -> dict[str, Any]:
    kept = {line: {name: typed for name, typed in own.items() if typed} for line, own in record.overrides.items()}
    found = {f.name: getattr(record, f.name) for f in fields(Assigned) if f.name not in ("id", "version")}
    return found | {"overrides": {line: own for line, own in kept.items() if own} or None}


def _check(session: Session, desk: Desk, record: Assigned, before: RecurringAssignment | None) -> Iterator[Problem]:
    template = session.get(InvoiceTemplate, record.template_id)
    if template is None or template.company_id != desk.company_id:
        yield error("FTI-021-template", at="template_id")
    if of_desk(session, desk, record.customer_id) is None:
        yield error("FTI-021-customer", at="customer_id")
    if record.start is None:
        yield error("FTI-021-start", at="start")
    else:
        yield from rules.check_assignment(as_rule(record))
    if record.index_percent is not None and record.index_percent <= -100:
        yield error("FTI-021-index", at="index_percent")
    yield from _check_overrides(session, record)
    if before is not None and any(getattr(before, name) != getattr(record, name) for name in _PATTERN):
        count = _generated(session, before.id)
        if count:
            yield warning("FTI-021-shift", key=f"FTI-021-shift-{before.id}", at="start", count=count)


def _check_overrides(session: Session, record: Assigned) -> Iterator[Problem]:
    """Lines that are there, with figures that can be read (FTI-021)."""
    have = set(session.scalars(select(InvoiceTemplateLine.line_no).where(
        InvoiceTemplateLine.template_id == record.template_id)))
    for line, own in record.overrides.items():
        if not line.isdecimal() or int(line) not in have:
            yield error("FTI-021-line", at="overrides", line=line)
        for typed in own.values():
            if typed and not _reads(typed):
                yield error("FTI-021-figure", at="overrides", line=line, typed=typed)


def _reads(typed: str) -> bool:
    try:
        return Decimal(typed).is_finite()
    except InvalidOperation:
        return False


def _generated(session: Session, assignment_id: int) -> int:
    """How many invoices and drafts there are."""
    made = RecurringOccurrence
    return session.scalar(select(func.count(made.id)).where(
        made.assignment_id == assignment_id, made.invoice_id.is_not(None))) or 0


def delete(desk: Desk, assignment_id: int) -> Outcome[int]:
    """Delete an assignment nothing was generated from; what was generated needs its history (FTI-028)."""
    with desk.writing("recurring.delete") as uow:
        session = uow.session
        row = session.get(RecurringAssignment, assignment_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-021-gone"),))
        if count := _generated(session, assignment_id):
            return Outcome(None, (error("FTI-021-used", count=count),))
        session.execute(delete_rows(RecurringOccurrence).where(RecurringOccurrence.assignment_id == assignment_id))
        session.delete(row)
        return Outcome(assignment_id)


def set_blocked(desk: Desk, assignment_ids: Iterable[int], blocked: bool) -> Outcome[int]:
    """Block assignments or let them go on; gives how many changed. A blocked one generates nothing (FTI-021)."""
    with desk.writing("recurring.block" if blocked else "recurring.unblock") as uow:
        rows = [row for key in dict.fromkeys(assignment_ids)
                if (row := uow.session.get(RecurringAssignment, key)) is not None and row.company_id == desk.company_id]
        changed = [row for row in rows if row.blocked is not blocked]
        for row in changed:
            row.blocked = blocked
        return Outcome(len(changed))


# ---------------------------------------------------------------- history

@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One occurrence and what became of it. `state`: of the invoice, or `freed`, `again`. `net` in minor units (FTI-028)."""

    id: int
    day: date
    run: str
    invoice_id: int | None
    number: str | None
    net: int
    currency: str
    state: str


def history(desk: Desk, assignment_id: int) -> list[HistoryLine]:
    """What was generated from an assignment, the newest first (FTI-028)."""
    made = RecurringOccurrence
    with desk.reading() as session:
        rows = session.execute(
            select(made, SalesInvoice, RecurrenceRun.number, Customer.currency)
            .join(RecurrenceRun, RecurrenceRun.id == made.run_id)
            .join(RecurringAssignment, RecurringAssignment.id == made.assignment_id)
            .join(Customer, Customer.id == RecurringAssignment.customer_id)
            .outerjoin(SalesInvoice, SalesInvoice.id == made.invoice_id)
            .where(made.assignment_id == assignment_id, made.company_id == desk.company_id).order_by(made.occurrence.desc()))
        return [HistoryLine(one.id, one.occurrence, run, one.invoice_id, invoice.number if invoice else None,
                            invoice.net if invoice else one.net, invoice.currency if invoice else currency,
                            state_of(one, invoice)) for one, invoice, run, currency in rows]


def state_of(one: RecurringOccurrence, invoice: SalesInvoice | None) -> str:
    """Where an occurrence stands: its invoice's state, freed, or allowed again."""
    if invoice is None:
        return FREED
    return ALLOWED if one.regeneration else invoice.state


def allow_regeneration(desk: Desk, occurrence_ids: Sequence[int], reason: str) -> Outcome[int]:
    """Let posted occurrences be generated once more; logged with the reason, by who may (FTI-024, AUD-016)."""
    with desk.writing("recurring.regenerate", reason.strip() or None) as uow:
        session = uow.session
        if refused := permissions.may(session, desk, Permission.REGENERATE):
            return Outcome(None, refused)
        if not reason.strip():
            return Outcome(None, (error("FTI-024-reason", at="reason"),))
        rows = [row for key in occurrence_ids
                if (row := session.get(RecurringOccurrence, key)) is not None and row.company_id == desk.company_id]
        refused = tuple(p for row in rows for p in _again(session, row))
        if refused or not rows:
            return Outcome(None, refused or (error("FTI-021-gone"),))
        for row in rows:
            row.regeneration = True
            uow.audit("recurring.regenerate", "recurring_occurrence", row.id, row.occurrence.isoformat(),
                      {"invoice": row.invoice_id}, desk.company_id)
        return Outcome(len(rows))


def _again(session: Session, row: RecurringOccurrence) -> Iterator[Problem]:
    """Only what is posted needs to be allowed; what was deleted comes again by itself."""
    invoice = session.get(SalesInvoice, row.invoice_id) if row.invoice_id is not None else None
    if invoice is None:
        yield error("FTI-024-free", day=row.occurrence)
    elif invoice.state != "posted":
        yield error("FTI-024-draft", day=row.occurrence)


# ---------------------------------------------------------------- what a list reckons

@dataclass(frozen=True, slots=True)
class Standing:
    """Where an assignment stands: the next day, None when it is at its end; `finished` = nothing comes any more."""

    next: date | None
    finished: bool


def following(session: Session, assignments: Sequence[RecurringAssignment], horizon: date) -> dict[int, Standing]:
    """The next occurrence of each assignment up to a far day; a deleted draft comes first again (FTI-023, 025)."""
    ids = [row.id for row in assignments]
    made, sums = occurrences_of(session, ids), used_of(session, ids)
    latest = {key: max(own) for key, own in made.items() if own}
    freed = freed_of(session, ids)
    found: dict[int, Standing] = {}
    for row in assignments:
        rule = as_rule(row)
        used = sums.get(row.id, 0)
        each = used // len(made[row.id]) if made.get(row.id) else 0
        last = frozenset({latest[row.id]} if row.id in latest else ())
        one = rules.following(rules.Recurrence(rule, "", "", "", each, used, last), horizon)
        free = min(freed.get(row.id, ()), default=None)
        day = min((d for d in (free, one.day if one else None) if d is not None), default=None)
        found[row.id] = Standing(day, day is None)
    return found


def occurrences_of(session: Session, assignment_ids: Sequence[int]) -> dict[int, set[date]]:
    """The days that must not come again, by assignment (FTI-024)."""
    made = RecurringOccurrence
    found: dict[int, set[date]] = {}
    for key, day in session.execute(select(made.assignment_id, made.occurrence).where(
            made.assignment_id.in_(assignment_ids), made.invoice_id.is_not(None), made.regeneration.is_(False))):
        found.setdefault(key, set()).add(day)
    return found


def freed_of(session: Session, assignment_ids: Sequence[int]) -> dict[int, set[date]]:
    """The days that may come again although they came once: deleted drafts and those allowed again (FTI-024)."""
    made = RecurringOccurrence
    found: dict[int, set[date]] = {}
    for key, day in session.execute(select(made.assignment_id, made.occurrence).where(
            made.assignment_id.in_(assignment_ids), (made.invoice_id.is_(None)) | made.regeneration)):
        found.setdefault(key, set()).add(day)
    return found


def used_of(session: Session, assignment_ids: Sequence[int]) -> dict[int, int]:
    """Net of what was posted and drafted by assignment, minor units (FTI-025); what may come again does not count."""
    made = RecurringOccurrence
    rows = session.execute(
        select(made.assignment_id, func.sum(SalesInvoice.net)).join(SalesInvoice, SalesInvoice.id == made.invoice_id)
        .where(made.assignment_id.in_(assignment_ids), made.regeneration.is_(False)).group_by(made.assignment_id))
    return {key: int(net or 0) for key, net in rows}


def standings(desk: Desk, assignment_ids: Sequence[int], horizon: date) -> dict[int, Standing]:
    """Where the named assignments stand, for a list."""
    with desk.reading() as session:
        rows = session.scalars(select(RecurringAssignment).where(
            RecurringAssignment.id.in_(assignment_ids), RecurringAssignment.company_id == desk.company_id)).all()
        return following(session, rows, horizon)


EVERY: Mapping[str, tuple[str, str]] = {
    "day": (N_("Every day"), N_("Every {count:day|days}")), "week": (N_("Every week"), N_("Every {count:week|weeks}")),
    "month": (N_("Every month"), N_("Every {count:month|months}")), "year": (N_("Every year"), N_("Every {count:year|years}"))}
"""A pattern in words: once, and every so many (FTI-021)."""
FAR = 3_660
"""Days ahead in which the next occurrence is looked for."""


def pattern_words(every: int, unit: str, language: str, region: str) -> str:
    """Every month, every 3 months."""
    once, many = EVERY[unit]
    return i18n.tr(once, language) if every == 1 else i18n.fill(i18n.tr(many, language), {"count": every}, language, region)


def reckoned(desk: Desk) -> Callable[[Session, Sequence[int]], dict[int, dict[str, Any]]]:
    """What the list of assignments cannot ask the file for: pattern in words, next occurrence, and whether it is at its end."""

    def reckon(session: Session, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
        rows = session.scalars(select(RecurringAssignment).where(RecurringAssignment.id.in_(keys))).all()
        found = following(session, rows, desk.today + timedelta(FAR))
        made = {row.id: {"pattern": pattern_words(row.every, row.unit, desk.language, desk.region), "next": found[row.id].next}
                for row in rows}
        for key, one in made.items():
            if found[key].finished:
                one["state"] = "finished"
        return made

    return reckon
