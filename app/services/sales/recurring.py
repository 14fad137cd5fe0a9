"""Recurring invoices of a window: what a run would make and leave out, the run itself, and its drafts (FTI-023…027, RCI)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import Module
from app.core.facts import Facts, from_json, to_json
from app.core.problems import Outcome, Problem, Weight, error, information
from app.core.words import N_, declare
from app.models.customers import Customer
from app.models.invoices import InvoiceTemplate, RecurrenceRun, RecurringAssignment, RecurringOccurrence, SalesInvoice
from app.rules.customers import VALUE_NAMES, Event, Moment, Result, check_both
from app.rules.periods import first_open
from app.rules.sales import recurring as rules
from app.rules.sales.recurring import Occurrence, Recurrence, Window
from app.services.customers.facts import facts_of
from app.services.desk import Desk
from app.services.numbers import numbered
from app.services.reminders import Steps
from app.services.sales import document as documents
from app.services.sales import invoice_posting, invoices
from app.services.sales.assignments import as_rule, occurrences_of, used_of
from app.services.sales.books import Books
from app.services.sales.document import Document, Kind
from app.services.sales.figures import figures
from app.services.sales.templates import Wanted, drafted
from app.settings import SALES_RECURRING_CATCH_UP
from app.storage import numbering
from app.storage.errors import StorageError

declare({
    "FTI-023-assignment": N_("{template} for {customer}, {day}: this recurring invoice is blocked."),
    "FTI-023-prospect": N_("{template} for {customer}, {day}: the customer is a prospect."),
    "FTI-023-inactive": N_("{template} for {customer}, {day}: the customer is inactive."),
    "FTI-023-private": N_("{template} for {customer}, {day}: the customer has a privacy block."),
    "FTI-023-template": N_("{template} for {customer}, {day}: the template is inactive."),
    "FTI-023-earlier": N_("{template} for {customer}, {day}: only the latest due occurrence is generated."),
    "FTI-023-finished": N_("{template} for {customer}: nothing comes after {day}."),
    "FTI-023-nothing": N_("There is nothing to generate from {first} to {last}. Choose other dates."),
    "FTI-023-day": N_("Enter the first and the last day of the occurrences."),
    "FTI-023-none": N_("Nothing is ticked. Tick at least one occurrence."),
    "FTI-023-dates": N_("The posting date {posting} lies before the invoice date {invoice}. Correct one of the two."),
})

_FRESH_BOOKS = 200
"""After so many drafts of a run the set-up is read anew."""
Key = tuple[int, date]
"""An occurrence: the id of its assignment and its day."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a run is asked for (FTI-023): occurrence dates from and to, both included; dates of the drafts, None = the day of
    each occurrence; filters, None = all. `catch_up` None = as the company has it; `leave` = occurrences without a tick."""

    first: date
    last: date
    invoice_date: date | None = None
    posting_date: date | None = None
    template_id: int | None = None
    customer_id: int | None = None
    group_id: int | None = None
    catch_up: bool | None = None
    leave: frozenset[Key] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Row:
    """One draft a run would make. Amounts are minor units of `currency`; `dated` is its document date, `posted` its posting
    date; they differ from `day` where that lies in a closed period. `problems` = why it would be left out after all."""

    assignment_id: int
    template: str
    customer_id: int
    customer: str
    day: date
    period_from: date
    period_to: date
    dated: date
    posted: date
    net: int
    vat: int
    total: int
    currency: str
    problems: tuple[Problem, ...] = ()

    @property
    def key(self) -> Key:
        """What a tick is remembered by."""
        return self.assignment_id, self.day


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a run would make, and what it leaves out with the reason; `there` = occurrences that exist already."""

    rows: tuple[Row, ...]
    left_out: tuple[Problem, ...]
    there: int = 0

    def totals(self, leave: frozenset[Key] = frozenset()) -> dict[str, tuple[int, int]]:
        """Net and total of the ticked rows by currency, minor units (GEN-06)."""
        found: dict[str, tuple[int, int]] = {}
        for row in self.rows:
            if row.key not in leave and not row.problems:
                net, total = found.get(row.currency, (0, 0))
                found[row.currency] = net + row.net, total + row.total
        return found


@dataclass(frozen=True, slots=True)
class Generated:
    """What a run made: its recurrence ID, the drafts, what was left out and why, how many were not tried, and what the disk
    said when it ended the run."""

    run_id: int
    number: str
    drafts: tuple[int, ...]
    left_out: tuple[Problem, ...] = ()
    rest: int = 0
    trouble: StorageError | None = None


@dataclass(frozen=True, slots=True)
class _Known:
    """The rows behind a recurrence."""

    assignment: RecurringAssignment
    template: InvoiceTemplate
    customer: Customer


@dataclass(slots=True)
class _Look:
    """Everything a window concerns."""

    known: dict[int, _Known]
    plan: rules.Plan
    there: int


def window_of(wish: Wish, books: Books) -> Window:
    """The window with the company's answer about catching up, where the wish has none (FTI-023)."""
    catch_up = books.parameters.get(SALES_RECURRING_CATCH_UP) if wish.catch_up is None else wish.catch_up
    return Window(wish.first, wish.last, catch_up)


# ---------------------------------------------------------------- what a window asks for

def propose(desk: Desk, wish: Wish) -> Outcome[Proposal]:
    """The preview of a run, with the figures every draft will have; nothing is written (FTI-023)."""
    if refused := _check(wish):
        return Outcome(None, refused)
    with desk.reading() as session:
        books = Books(session, desk)
        look = _look(session, desk, wish, books)
        maker = _Maker(session, desk, wish, books)
        rows = tuple(maker.row(look.known[r.assignment.id], one) for r, one in look.plan.made)
        return Outcome(Proposal(rows, look.plan.left_out, look.there))


def earliest(desk: Desk, until: date) -> date:
    """The first day on which an assignment begins, or `until` where none does: the window of all that is due."""
    with desk.reading() as session:
        first = session.scalar(select(func.min(RecurringAssignment.start)).where(
            RecurringAssignment.company_id == desk.company_id))
        return min(first or until, until)


def outstanding(desk: Desk, until: date) -> int:
    """How many occurrences up to a day are not generated; those of blocked customers do not count (closing, RCI)."""
    with desk.reading() as session:
        return len(_look(session, desk, Wish(date.min, until, catch_up=True), Books(session, desk)).plan.made)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Occurrences up to a day: `rows` (assignment, day, name of the template, customer) not generated, `left_out` told."""

    rows: tuple[tuple[int, date, str, int], ...]
    left_out: tuple[Problem, ...]


def waiting(desk: Desk, until: date) -> Waiting | None:
    """What `outstanding` counts, one by one, with what is left out; None where no assignment is active (closing, RCI)."""
    with desk.reading() as session:
        look = _look(session, desk, Wish(date.min, until, catch_up=True), Books(session, desk))
        if not any(not row.assignment.blocked for row in look.known.values()):
            return None
        return Waiting(tuple((one.assignment.id, x.day, look.known[one.assignment.id].template.name,
                              look.known[one.assignment.id].customer.id) for one, x in look.plan.made), look.plan.left_out)


def _check(wish: Wish) -> tuple[Problem, ...]:
    found = [*rules.check_window(Window(wish.first, wish.last))]
    if wish.invoice_date and wish.posting_date and wish.posting_date < wish.invoice_date:
        found.append(error("FTI-023-dates", at="posting_date", posting=wish.posting_date, invoice=wish.invoice_date))
    return tuple(found)


def _look(session: Session, desk: Desk, wish: Wish, books: Books) -> _Look:
    """The assignments of a wish, and what the rules make of them."""
    known = _known(session, desk, wish)
    window = window_of(wish, books)
    ids = list(known)
    made, used = occurrences_of(session, ids), used_of(session, ids)
    maker = _Maker(session, desk, wish, books)
    fit: list[Recurrence] = []
    told: list[Problem] = []
    there = 0
    for key, row in known.items():
        have = frozenset(made.get(key, ()))
        there += sum(window.first <= day <= window.last for day in have)
        each, currency = maker.net(row) if row.assignment.maximum is not None else (0, row.customer.currency)
        one = Recurrence(as_rule(row.assignment), row.template.name, row.customer.name, currency, each, used.get(key, 0), have)
        verdict, how = _verdict(session, row.customer)
        one, stopped = replace(one, blocked=how), _stopped(row, verdict)
        if stopped is None:
            fit.append(one)
            told += _earlier(one, window)
        else:
            told += [information(stopped, template=one.template, customer=one.customer, day=x.day) for x in _due(one, window)]
        told += _finished(one, window)
    plan = rules.plan(fit, window)
    return _Look(known, replace(plan, left_out=(*plan.left_out, *told)), there)


def _known(session: Session, desk: Desk, wish: Wish) -> dict[int, _Known]:
    """The assignments a wish asks for, with template and customer, by template and customer."""
    a = RecurringAssignment
    query = (select(a, InvoiceTemplate, Customer).join(InvoiceTemplate, InvoiceTemplate.id == a.template_id)
             .join(Customer, Customer.id == a.customer_id).where(a.company_id == desk.company_id, a.start <= wish.last))
    for wanted, column in ((wish.template_id, a.template_id), (wish.customer_id, a.customer_id),
                           (wish.group_id, Customer.group_id)):
        if wanted is not None:
            query = query.where(column == wanted)
    rows = session.execute(query.order_by(InvoiceTemplate.name, Customer.number, a.id))
    return {row.id: _Known(row, template, customer) for row, template, customer in rows}


def _verdict(session: Session, customer: Customer) -> tuple[str, str | None]:
    """The rule that stops a recurring draft of a customer, and how she or who is billed is blocked, as a text (BLK-M17)."""
    payer = session.get(Customer, customer.invoice_account_id) if customer.invoice_account_id else None
    facts, other = facts_of(customer), facts_of(payer or customer)
    verdict = check_both(facts, other, Event.RECURRING_INVOICE, Moment.CREATE, batch=True)
    if verdict.result is Result.ALLOWED:
        return "", None
    return verdict.rule, VALUE_NAMES[max(facts.blocked, other.blocked)] if verdict.rule == "BLK-M17" else None


def _stopped(row: _Known, rule: str) -> str | None:
    """Why nothing comes of an assignment beside Blocked: itself, its template, or a customer who gets nothing new."""
    if row.assignment.blocked:
        return "FTI-023-assignment"
    if not row.template.active:
        return "FTI-023-template"
    return {"MST-073": "FTI-023-inactive", "MST-076": "FTI-023-prospect", "BLK-22": "FTI-023-private"}.get(rule)


def _due(one: Recurrence, window: Window) -> tuple[Occurrence, ...]:
    """What would come of an assignment that is stopped."""
    return rules.due(replace(one, assignment=replace(one.assignment, blocked=False)), window)


def _earlier(one: Recurrence, window: Window) -> Iterator[Problem]:
    """The due occurrences before the latest, where a company does not catch up (FTI-023)."""
    if not window.catch_up:
        latest = {x.day for x in rules.due(one, window)}
        for x in rules.due(one, replace(window, catch_up=True)):
            if x.day not in latest:
                yield information("FTI-023-earlier", template=one.template, customer=one.customer, day=x.day)


def _finished(one: Recurrence, window: Window) -> Iterator[Problem]:
    """An assignment whose last occurrence lies before the window."""
    rule = one.assignment
    if rule.end is None and rule.count is None:
        return
    days = [x.day for x in rules.occurrences(rule, window.last)]
    last = max(days, default=rule.start)
    ended = (rule.end is not None and rule.end < window.first) or (rule.count is not None and len(days) >= rule.count)
    if ended and last < window.first:
        yield information("FTI-023-finished", template=one.template, customer=one.customer, day=last)


# ---------------------------------------------------------------- drafts in hand

class _Maker:
    """Makes drafts of occurrences; templates are read once."""

    def __init__(self, session: Session, desk: Desk, wish: Wish, books: Books) -> None:
        self.session, self.desk, self.wish, self.books = session, desk, wish, books
        self._templates: dict[int, Document] = {}

    def draft(self, row: Any, one: Occurrence) -> Outcome[Document]:
        """The draft of an occurrence of an assignment's row, with its texts, prices and dates (FTI-020…023)."""
        template = self._templates.get(row.template_id)
        if template is None:
            template = documents.load(self.session, self.desk.company_id, Kind.TEMPLATE, row.template_id)
            assert template is not None
            self._templates[row.template_id] = template
        dated, posted = self.dates(one)
        wanted = Wanted(dated, posted, one, row.defaults, as_rule(row), row.overrides or {}, period=True)
        return drafted(self.session, self.desk, self.books, template, row.customer_id, wanted)

    def dates(self, one: Occurrence) -> tuple[date, date]:
        """Document and posting date: as asked for, else the occurrence, moved to the first open day (JOB-T04)."""
        open_day = first_open(self.books.calendar, one.day, Module.CUSTOMER_INVOICES) or one.day
        dated = self.wish.invoice_date or open_day
        return dated, self.wish.posting_date or dated

    def net(self, row: _Known) -> tuple[int, str]:
        """The net of one invoice before indexing, minor units, and the currency of its drafts and maximum (FTI-025)."""
        made = self.draft(row.assignment, rules.occurrence(as_rule(row.assignment), 0)).value
        if made is None:
            return 0, row.customer.currency
        return figures(self.session, self.desk, made, self.books).calculated.net, made.head.currency

    def row(self, row: _Known, one: Occurrence) -> Row:
        """The row of the preview."""
        made = self.draft(row.assignment, one)
        dated, posted = self.dates(one)
        shown = Row(row.assignment.id, row.template.name, row.customer.id, row.customer.name, one.day, one.period_from,
                    one.period_to, dated, posted, 0, 0, 0, row.customer.currency, made.problems)
        if made.value is None:
            return shown
        sums = figures(self.session, self.desk, made.value, self.books).calculated
        return replace(shown, net=sums.net, vat=sums.vat, total=sums.total, currency=made.value.head.currency)


# ---------------------------------------------------------------- a run

def generate(desk: Desk, wish: Wish, *, progress: Steps | None = None) -> Outcome[Generated]:
    """Make the drafts of a window under one recurrence ID, each whole in its own transaction (FTI-023, 024).

    What exists already is not made again. A run that was ended in the middle goes on under its own ID when the same window
    is asked for once more.
    """
    begun = begin(desk, wish)
    if begun.value is None:
        return Outcome(None, begun.problems)
    return Outcome(_generate(desk, wish, begun.value.run, begun.value.planned, progress))


@dataclass(frozen=True, slots=True)
class Begun:
    """A run with what it has to make: assignments by id, each with its occurrence, in their order."""

    run: Generated
    planned: Sequence[tuple[int, Occurrence]]


def begin(desk: Desk, wish: Wish) -> Outcome[Begun]:
    """Look what falls due in a window and give it its recurrence ID, an unfinished one again; no draft is made yet."""
    if refused := _check(wish):
        return Outcome(None, refused)
    with desk.reading() as session:
        look = _look(session, desk, wish, Books(session, desk))
        planned = [(r.assignment.id, one) for r, one in look.plan.made if (r.assignment.id, one.day) not in wish.leave]
    left_out = look.plan.left_out
    if not planned:
        told = error("FTI-023-none") if look.plan.made else information("FTI-023-nothing", first=wish.first, last=wish.last)
        return Outcome(None, (told, *left_out))
    begun = _run(desk, wish, [(key, one.day) for key, one in planned], left_out)
    if begun.value is None:
        return Outcome(None, begun.problems)
    run_id, number = begun.value
    return Outcome(Begun(Generated(run_id, number, (), left_out), planned))


def _generate(desk: Desk, wish: Wish, run: Generated, planned: Sequence[tuple[int, Occurrence]],
              progress: Steps | None) -> Generated:
    """The drafts one by one; stopped by the user or the disk, what is made stays (WIN-03)."""
    made: list[int] = []
    left: list[Problem] = []
    books: Books | None = None
    for n, (key, one) in enumerate(planned):
        if progress is not None:
            if progress.cancelled.is_set():
                return replace(run, drafts=tuple(made), left_out=(*run.left_out, *left), rest=len(planned) - n)
            progress.report(n, len(planned))
        try:
            if n % _FRESH_BOOKS == 0:
                with desk.reading() as session:
                    books = Books(session, desk)
            assert books is not None
            outcome = make(desk, wish, books, run.run_id, key, one)
        except StorageError as trouble:
            return replace(run, drafts=tuple(made), left_out=(*run.left_out, *left), rest=len(planned) - n, trouble=trouble)
        left += outcome.problems
        if outcome.value is not None:
            made.append(outcome.value)
    return replace(run, drafts=tuple(made), left_out=(*run.left_out, *left))


def _run(desk: Desk, wish: Wish, planned: Sequence[Key], left_out: Sequence[Problem]) -> Outcome[tuple[int, str]]:
    """The row of this run: the unfinished one of the same window, else a new one with the next recurrence ID."""
    with desk.writing("recurring.run") as uow:
        session, selection = uow.session, _selection(wish)
        if (before := _unfinished(session, desk, wish, selection)) is not None:
            return Outcome((before.id, before.number))
        drawn = numbered(uow, lambda: numbering.draw(session, desk.company_id, "recurrence", desk.today).number)
        if (number := drawn.value) is None:
            return Outcome(None, drawn.problems)
        told = [to_json(Facts(p.code, p.saw)) for p in left_out]
        row = RecurrenceRun(company_id=desk.company_id, number=number, from_date=wish.first, to_date=wish.last,
                            selection=selection | {"planned": [[key, day.isoformat()] for key, day in planned]}, left_out=told,
                            created_at=desk.clock.now(), created_by_id=desk.actor.user_id)
        session.add(row)
        session.flush()
        return Outcome((row.id, number))


def _selection(wish: Wish) -> dict[str, Any]:
    found: dict[str, Any] = {name: getattr(wish, name) for name in ("template_id", "customer_id", "group_id")}
    return found | {name: day.isoformat() if (day := getattr(wish, name)) else None for name in ("invoice_date", "posting_date")}


def _unfinished(session: Session, desk: Desk, wish: Wish, selection: dict[str, Any]) -> RecurrenceRun | None:
    """The newest run, when it had this window and planned something that never came: it was ended in the middle."""
    run = session.scalars(select(RecurrenceRun).where(RecurrenceRun.company_id == desk.company_id)
                          .order_by(RecurrenceRun.id.desc()).limit(1)).first()
    if run is None or (run.from_date, run.to_date) != (wish.first, wish.last):
        return None
    planned = run.selection.get("planned", [])
    if {k: v for k, v in run.selection.items() if k != "planned"} != selection:
        return None
    made = session.scalar(select(func.count(RecurringOccurrence.id)).where(RecurringOccurrence.run_id == run.id)) or 0
    return run if made < len(planned) else None


def make(desk: Desk, wish: Wish, books: Books, run_id: int, key: int, one: Occurrence) -> Outcome[int]:
    """One draft with its occurrence, together or not at all; None without a problem = somebody else just made it (FTI-024)."""
    with desk.writing("recurring.generate") as uow:
        session = uow.session
        row = session.scalars(select(RecurringAssignment).where(RecurringAssignment.id == key).with_for_update()
                              .execution_options(populate_existing=True)).first()
        before = session.scalars(select(RecurringOccurrence).where(
            RecurringOccurrence.assignment_id == key, RecurringOccurrence.occurrence == one.day)).first()
        if row is None or (before is not None and before.invoice_id is not None and not before.regeneration):
            return Outcome(None)
        made = _Maker(session, desk, wish, books.on(session)).draft(row, one)
        if made.value is None:
            return Outcome(None, made.problems)
        invoice_id = invoices.keep(uow, desk, made.value, books)
        net = session.get_one(SalesInvoice, invoice_id).net
        if before is None:
            session.add(RecurringOccurrence(company_id=desk.company_id, assignment_id=key, occurrence=one.day, run_id=run_id,
                                            invoice_id=invoice_id, net=net))
        else:
            before.run_id, before.invoice_id, before.net, before.regeneration = run_id, invoice_id, net, False
        return Outcome(invoice_id)


# ---------------------------------------------------------------- what became of a run

@dataclass(frozen=True, slots=True)
class Run:
    """A run for its window: recurrence ID, window, and what it left out."""

    id: int
    number: str
    first: date
    last: date
    left_out: tuple[Problem, ...]


def load_run(desk: Desk, run_id: int) -> Outcome[Run]:
    """A run with what it left out (FTI-027)."""
    with desk.reading() as session:
        row = session.get(RecurrenceRun, run_id)
        if row is None or row.company_id != desk.company_id:
            return Outcome(None, (error("FTI-021-gone"),))
        told = [from_json(stored) for stored in row.left_out]
        left_out = tuple(Problem(f.rule, f.saw, Weight.INFORMATION) for f in told)
        return Outcome(Run(row.id, row.number, row.from_date, row.to_date, left_out))


def drafts_of(desk: Desk, run_id: int) -> list[int]:
    """The drafts of a run that are not posted yet, the oldest date first (FTI-027)."""
    made = RecurringOccurrence
    with desk.reading() as session:
        return list(session.scalars(
            select(SalesInvoice.id).join(made, made.invoice_id == SalesInvoice.id)
            .where(made.run_id == run_id, made.company_id == desk.company_id, SalesInvoice.state != "posted")
            .order_by(SalesInvoice.posting_date, SalesInvoice.id)))


def posted_of(desk: Desk, run_id: int) -> list[int]:
    """The posted invoices of a run in the order of their numbers: printed after posting by range (FTI-027)."""
    made = RecurringOccurrence
    with desk.reading() as session:
        return list(session.scalars(
            select(SalesInvoice.id).join(made, made.invoice_id == SalesInvoice.id)
            .where(made.run_id == run_id, made.company_id == desk.company_id, SalesInvoice.state == "posted")
            .order_by(SalesInvoice.number)))


def delete_drafts(desk: Desk, invoice_ids: Sequence[int]) -> Outcome[int]:
    """Delete drafts of a run; their occurrences come with the next run. Gives how many (FTI-024, 027)."""
    done = 0
    for invoice_id in invoice_ids:
        outcome = invoices.delete(desk, invoice_id)
        if outcome.value is None:
            return Outcome(done or None, outcome.problems)
        done += 1
    return Outcome(done)


def rows_of(desk: Desk, run_id: int) -> list[int]:
    """The occurrences of a run."""
    made = RecurringOccurrence
    with desk.reading() as session:
        return list(session.scalars(select(made.id).where(made.run_id == run_id, made.company_id == desk.company_id)
                                    .order_by(made.occurrence, made.id)))


def invoices_of(desk: Desk, occurrence_ids: Sequence[int], *, posted: bool) -> dict[int, int]:
    """The drafts of some occurrences, or their posted invoices, by occurrence."""
    made = RecurringOccurrence
    wanted = SalesInvoice.state == "posted" if posted else SalesInvoice.state != "posted"
    with desk.reading() as session:
        rows = session.execute(select(made.id, SalesInvoice.id).join(SalesInvoice, SalesInvoice.id == made.invoice_id)
                               .where(made.id.in_(occurrence_ids), made.company_id == desk.company_id, wanted)
                               .order_by(made.occurrence, made.id))
        return {key: invoice for key, invoice in rows}


def check_drafts(desk: Desk, invoice_ids: Sequence[int], progress: Steps | None = None) -> dict[int, tuple[Problem, ...]]:
    """What stands in the way of posting, by draft (FTI-007, 027)."""
    found: dict[int, tuple[Problem, ...]] = {}
    for n, invoice_id in enumerate(invoice_ids):
        if progress is not None:
            progress.step(n, len(invoice_ids))
        draft = invoices.load(desk, invoice_id)
        found[invoice_id] = draft.problems if draft.value is None else invoice_posting.validate(desk, draft.value).problems
    return found
