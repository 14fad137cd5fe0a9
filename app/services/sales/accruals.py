"""What was delivered and not invoiced at the end of a period: proposed, previewed, posted, taken back a day later (ORD-093)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sqlalchemy import ColumnElement, exists, func, select
from sqlalchemy.orm import Session, aliased

from app import i18n
from app.core.enums import VoucherSource
from app.core.problems import Outcome, Problem, error, standing
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.company import Company, FiscalPeriod, FiscalYear
from app.models.invoices import InvoiceLine, InvoiceLineSource, SalesInvoice
from app.models.ledger import Voucher
from app.models.sales import PackingSlip, PackingSlipLine, SalesOrderLine
from app.queries.entries import LedgerLine
from app.rules.journals import Booking, journal_voucher
from app.rules.ledger import Conversion, Heading, VoucherPlan
from app.rules.sales.deliveries import Accrued, Worth, accrual, accrued, reversed_on
from app.rules.sales.distributions import Dimensions, Distribution, Target, check_accounts
from app.services import permissions
from app.services.desk import Desk
from app.services.journal import lines_of
from app.services.ledger import check_date
from app.services.numbers import numbered
from app.services.posting import Posted, post_all
from app.services.sales import orders
from app.services.sales.accounting import revenue_places
from app.services.sales.books import Books
from app.services.sales.document import ZERO, Document, Kind, load
from app.services.sales.figures import TAXED, figures
from app.storage import numbering

declare({
    "ORD-093-end": N_("{day} is not the last day of a period. Choose the last day of one."),
    "ORD-093-none": N_("Nothing that was delivered up to {day} waits for an invoice. Choose another day."),
    "ORD-093-twice": N_("What was delivered up to {day} is accrued already by {vouchers}. "
                        "Undo both vouchers first, then do it anew."),
})

NAME = N_("Delivered, not invoiced")
TABLE = FiscalPeriod.__tablename__
"""What the vouchers of an accrual were posted for: the period it closes."""
_SOURCE = VoucherSource.GEN


@dataclass(frozen=True, slots=True)
class Row:
    """A revenue account of the proposal with its dimensions by code, and so many minor units of the accounting currency."""

    account: str
    name: str
    cost_centre: str
    project: str
    orders: int
    amount: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """What an accrual at the end of a period comes to; `back` = the day it is taken back. Accounting minor units."""

    day: date
    back: date
    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class _Found:
    """What waits of one order line, on its account."""

    order_id: int
    worth: Accrued


def last_end(desk: Desk) -> date:
    """The last day of the newest period that is over: what the dialog offers; without one, today."""
    with desk.reading() as session:
        found = session.scalar(select(func.max(FiscalPeriod.end)).where(FiscalPeriod.end < desk.today, _of_company(desk)))
        return found or desk.today


def propose(desk: Desk, day: date) -> Outcome[Proposal]:
    """The accrual at the end of a period with every reason why it cannot be posted; writes nothing (ORD-093)."""
    with desk.reading() as session:
        books = Books(session, desk)
        found, problems = _waiting(session, desk, books, day)
        _plans, wrong = _planned(session, desk, books, day, found)
        return Outcome(_proposal(books, day, found), (*problems, *wrong))


def preview(desk: Desk, day: date) -> Outcome[list[LedgerLine]]:
    """The lines of both vouchers, the accrual and what takes it back, before they have numbers (PST-004)."""
    with desk.reading() as session:
        books = Books(session, desk)
        found, problems = _waiting(session, desk, books, day)
        plans, wrong = _planned(session, desk, books, day, found)
        told = (*problems, *wrong)
        if any(p.weight == "error" for p in told):
            return Outcome(None, told)
        return Outcome([line for plan in plans for line in lines_of(session, plan)], told)


def post(desk: Desk, day: date, *, confirmed: frozenset[str] = frozenset()) -> Outcome[list[Posted]]:
    """Post the accrual on the last day of a period and its counterpart on the first day of the next, or neither (ORD-093)."""
    with desk.writing("accrual.post") as uow:
        session = uow.session
        books = Books(session, desk)
        found, problems = _waiting(session, desk, books, day)
        plans, wrong = _planned(session, desk, books, day, found)
        told = (*problems, *wrong)
        if standing(told, confirmed):
            return Outcome(None, told)
        return numbered(uow, lambda: post_all(desk, uow, plans), told)


# ---------------------------------------------------------------- what waits

def _waiting(session: Session, desk: Desk, books: Books, day: date) -> tuple[list[_Found], tuple[Problem, ...]]:
    """What each order line delivered up to a day and did not invoice up to that day, without VAT, at the rate of the day."""
    delivered, invoiced = _delivered(session, desk, day), _invoiced(session, desk, day)
    open_ = {line: left for line, quantity in delivered.items() if (left := quantity - invoiced.get(line, ZERO))}
    by_order: dict[int, None] = {}
    if open_:
        by_order = dict.fromkeys(session.scalars(select(SalesOrderLine.order_id).where(SalesOrderLine.id.in_(list(open_)))
                                                 .order_by(SalesOrderLine.order_id)))
    found: list[_Found] = []
    problems: list[Problem] = []
    for order_id in by_order:
        document = load(session, desk.company_id, Kind.ORDER, order_id)
        assert document is not None
        made, wrong = _of_order(session, desk, books, document, open_, day)
        found += [_Found(order_id, worth) for worth in made]
        problems += [p for p in wrong if p not in problems]
    return found, tuple(problems)


def _delivered(session: Session, desk: Desk, day: date) -> dict[int, Decimal]:
    """Delivered by slips up to a day, corrections counted, by order line."""
    rows = session.execute(
        select(PackingSlipLine.order_line_id, func.sum(PackingSlipLine.quantity))
        .join(PackingSlip, PackingSlip.id == PackingSlipLine.slip_id)
        .where(PackingSlip.company_id == desk.company_id, PackingSlip.delivery_date <= day)
        .group_by(PackingSlipLine.order_line_id))
    return {line: Decimal(quantity) for line, quantity in rows}


def _invoiced(session: Session, desk: Desk, day: date) -> dict[int, Decimal]:
    """Invoiced of those slips up to a day, by order line; an invoice cancelled by then counts no more (ORD-071)."""
    invoice, against = SalesInvoice, aliased(SalesInvoice)
    cancelled = exists(select(against.id).where(against.original_id == invoice.id, against.correction_role == "cancelling",
                                                against.state == "posted", against.posting_date <= day)).correlate(invoice)
    rows = session.execute(
        select(InvoiceLineSource.order_line_id, func.sum(InvoiceLineSource.quantity))
        .join(InvoiceLine, InvoiceLine.id == InvoiceLineSource.invoice_line_id)
        .join(invoice, invoice.id == InvoiceLine.invoice_id)
        .where(invoice.company_id == desk.company_id, invoice.state == "posted", invoice.posting_date <= day, ~cancelled,
               InvoiceLineSource.slip_line_id.is_not(None))
        .group_by(InvoiceLineSource.order_line_id))
    return {line: Decimal(quantity) for line, quantity in rows}


def _of_order(session: Session, desk: Desk, books: Books, document: Document, open_: dict[int, Decimal],
              day: date) -> tuple[list[Accrued], tuple[Problem, ...]]:
    """What waits of one order, line by line, where its revenue will be posted."""
    currency = document.head.currency
    conversion = books.conversion(currency, day, document.head.rate)
    if conversion is None:
        return [], (error("MST-036-rate", at="day", currency=currency, day=day),)
    calculated = figures(session, desk, document, books)
    places, problems = revenue_places(books, calculated)
    made = []
    for line in calculated.document.lines:
        place = places.get(line.line_no)
        if line.type in TAXED and line.id in open_ and place is not None:
            worth = Worth(orders.counters_of(books, line), line.net, ZERO)
            where = (place.dimensions.cost_centre_id, place.dimensions.project_id)
            made.append(accrued(worth, open_[line.id], place.account_id, place.role, conversion, where))
    return made, problems


def _proposal(books: Books, day: date, found: Sequence[_Found]) -> Proposal:
    language = books.desk.language
    sums: dict[tuple[int, int | None, int | None], int] = {}
    whose: dict[tuple[int, int | None, int | None], set[int]] = {}
    for part in found:
        key = (part.worth.account_id, part.worth.cost_centre_id, part.worth.project_id)
        sums[key] = sums.get(key, 0) + part.worth.amount
        whose.setdefault(key, set()).add(part.order_id)
    rows = []
    for (account_id, centre, project), amount in sums.items():
        account = books.accounts[account_id]
        codes = [books.values[v].code if v is not None else "" for v in (centre, project)]
        rows.append(Row(account.number, account.names.get(language) or account.names.get("en") or "", codes[0], codes[1],
                        len(whose[account_id, centre, project]), amount))
    return Proposal(day, reversed_on(day), tuple(sorted(rows, key=lambda r: (r.account, r.cost_centre, r.project))),
                    sum(sums.values()))


# ---------------------------------------------------------------- the two vouchers

def _planned(session: Session, desk: Desk, books: Books, day: date,
             found: Sequence[_Found]) -> tuple[list[VoucherPlan], tuple[Problem, ...]]:
    """Both vouchers, or every reason why there are none."""
    period = session.scalars(select(FiscalPeriod.id).where(FiscalPeriod.end == day, _of_company(desk))).first()
    if period is None:
        return [], (error("ORD-093-end", at="day", day=day),)
    back, home = reversed_on(day), books.home
    account, penny = books.role(AccountRole.ACCR, home), books.role(AccountRole.PENNY, home)
    problems = [*permissions.may_post(session, desk, {_SOURCE}), *_twice(session, desk, period, day),
                *books.missing(AccountRole.ACCR, account), *books.missing(AccountRole.PENNY, penny)]
    for date_ in (day, back):
        problems += [p for p in check_date(session, desk, date_, _SOURCE) if p not in problems]
        problems += numbering.check(session, desk.company_id, f"voucher_{_SOURCE.value}", date_)
    lines = [part.worth for part in found]
    name = f"{i18n.tr(NAME, books.company.language)} {i18n.day(day, i18n.region_for(books.company.language))}"[:90]
    if account is None or penny is None:
        return [], tuple(problems)
    there, again = accrual(lines, account, name), accrual(lines, account, f"⟲ {name}", reversed_=True)
    if not there:
        return [], (*problems, error("ORD-093-none", at="day", day=day))
    problems += check_accounts(_distributed(there), books.account_facts, books.values, day)
    places = books.places[home]
    conversion = Conversion(Decimal(1), places, places)
    return [journal_voucher(Heading(_SOURCE, on, on, home, text, (TABLE, period)), bookings, conversion, penny)
            for on, text, bookings in ((day, name, there), (back, f"⟲ {name}", again))], tuple(problems)


def _distributed(bookings: Sequence[Booking]) -> list[Distribution]:
    """The bookings as the checks of accounts and dimensions take them (MST-040, 113)."""
    return [Distribution(Target.LINE, n, b.account_id, b.role, b.amount, Dimensions(b.cost_centre_id, b.project_id))
            for n, b in enumerate(bookings, 1)]


def _twice(session: Session, desk: Desk, period_id: int, day: date) -> tuple[Problem, ...]:
    """An accrual of this period that still stands, with its counterpart (ORD-093)."""
    undo = aliased(Voucher)
    numbers = session.scalars(
        select(Voucher.number).outerjoin(undo, undo.reverses_id == Voucher.id)
        .where(Voucher.company_id == desk.company_id, Voucher.source == _SOURCE, Voucher.document_table == TABLE,
               Voucher.document_id == period_id, Voucher.reverses_id.is_(None), undo.id.is_(None))
        .order_by(Voucher.id)).all()
    return (error("ORD-093-twice", at="day", day=day, vouchers=", ".join(numbers)),) if numbers else ()


def _of_company(desk: Desk) -> ColumnElement[bool]:
    """Is a period one of the company's calendar?"""
    return exists(select(FiscalYear.id).join(Company, Company.fiscal_calendar_id == FiscalYear.calendar_id).where(
        FiscalYear.id == FiscalPeriod.year_id, Company.id == desk.company_id)).correlate(FiscalPeriod)
