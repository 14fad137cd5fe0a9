"""How the credit of a customer stands now: the sum of the limit, what uses it, what would hold an order (W-01, ST-01…07)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.enums import EntryType
from app.models.collections import CollectionLetter
from app.models.credit import CustomerCredit, CustomerStatistic
from app.models.credit_holds import ACTIVE_STATES, CreditHold, CreditRelease
from app.models.ledger import CustomerEntryState, CustomerLedgerEntry
from app.models.payments import PaymentCancellation
from app.models.sales import SalesOrder
from app.models.types import FOR_EVER
from app.rules.credit import statistics as rules
from app.rules.credit.evaluation import evaluate
from app.rules.credit.explaining import KIND_NAMES, Words, calculation, clears, measured, outcome, threshold
from app.rules.credit.facts import Check, Order, RuleKind, RuleType, Step
from app.rules.credit.figures import Figures, figures
from app.services.credit.books import Books
from app.services.credit.facts import Reader
from app.services.desk import Desk
from app.settings import (
    CREDIT_BALANCE_1,
    CREDIT_BALANCE_2,
    CREDIT_DSO_1,
    CREDIT_DSO_2,
    CREDIT_EXPIRY_DAYS,
    CREDIT_EXPOSURE_MONTHS,
    CREDIT_LIMIT_MONTHS,
)

YEAR = 12


@dataclass(frozen=True, slots=True)
class Standing:
    """The figures of one customer; `held` and `held_amount` are her orders on hold, minor units of the accounting currency.

    `expires_in` = days until the limit ends, negative = over; None = it does not end. `warned` = so few that it is told (P-40).
    """

    check: Check
    figures: Figures
    held: int
    held_amount: int
    expires_on: date | None
    expires_in: int | None
    warned: bool
    missing: tuple[str, ...]
    credit_on: bool
    threshold: Decimal | None = None
    """The lowest used percentage at which a blocking rule holds her orders; None = no such rule."""

    @property
    def over(self) -> int:
        """By how much she is over her own limit, minor units; 0 = she is not."""
        return 0 if self.figures.limit.unlimited else max(0, self.figures.exposure - self.figures.limit.total)


def of(desk: Desk, customer_id: int) -> Standing:
    """The figures now, read in one transaction (CRD-11)."""
    with desk.reading() as session:
        books = Books(session, desk)
        check = Reader(session, books, desk.today).of(customer_id, Order(), Step.CONFIRMATION)
        row = session.get(CustomerCredit, customer_id)
        expires = row.expires_on if row is not None else None
        days = (expires - desk.today).days if expires else None
        count, amount = session.execute(
            select(func.count(), func.coalesce(func.sum(CreditHold.amount_accounting), 0)).where(
                CreditHold.company_id == desk.company_id, CreditHold.customer_id == customer_id,
                CreditHold.state.in_(ACTIVE_STATES))).one()
        unlimited = check.customer.limit.unlimited
        return Standing(check, figures(check), int(count), int(amount), expires, days,
                        days is not None and days <= books.stored.get(CREDIT_EXPIRY_DAYS) and not unlimited,
                        tuple(dict.fromkeys(m.what for m in check.missing)), books.parameters.enabled, _threshold(books, check))


def _threshold(books: Books, check: Check) -> Decimal | None:
    """From which used percentage on a rule would hold an order of this customer."""
    group, risk = check.customer.management_group, check.customer.risk_group
    found = [rule.percent for rule in books.rules.for_customer(check.customer.id, group.id if group else None)
             if rule.type is RuleType.CREDIT_LIMIT_USED and rule.kind is RuleKind.BLOCKING and rule.valid(check.day)
             and rule.percent is not None and (rule.risk_group is None or (risk is not None and risk.id == rule.risk_group.id))]
    return min(found, default=None)


@dataclass(frozen=True, slots=True)
class Told:
    """A reason in words: templates with what fills them, for `i18n.sentence`; `name` is an English text."""

    name: str
    measured: Words
    threshold: Words
    calculation: Words
    clears: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the rules say of a document that does not exist: the outcome, every reason, the figures with it."""

    outcome: Words
    reasons: tuple[Told, ...]
    figures: Figures
    missing: tuple[str, ...]


def check_now(desk: Desk, customer_id: int, amount: int) -> Asked:
    """What the rules would say of a new order of `amount` (accounting minor units): nothing is written, nothing is held."""
    with desk.reading() as session:
        books = Books(session, desk)
        account = Reader(session, books, desk.today, detailed=True)
        plain = account.of(customer_id, Order(), Step.CONFIRMATION)
        order = Order(total=amount, undelivered=amount, terms=plain.customer.terms, discount=plain.customer.discount)
        check = account.of(customer_id, order, Step.CONFIRMATION)
        decision = evaluate(check, books.rules)
        reasons = tuple(Told(KIND_NAMES[r.kind], measured(r.kind, r.facts), threshold(r.kind, r.facts), calculation(r.facts),
                             clears(r.facts)) for r in decision.reasons)
        return Asked(outcome(decision), reasons, figures(check), tuple(dict.fromkeys(m.what for m in check.missing)))


# ---------------------------------------------------------------- statistics

@dataclass(frozen=True, slots=True)
class Statistics:
    """ST-01…05 and ST-07. Amounts in minor units of the accounting currency; None = there is nothing to reckon from.

    `months` names the months of each figure by the number of its parameter (13…18).
    """

    dso: tuple[Decimal | None, Decimal | None]
    average_balance: tuple[int | None, int | None]
    average_limit: Decimal | None
    average_exposure: Decimal | None
    payment_days: rules.PaymentDays | None
    highest: rules.MonthEnd | None
    reminders: int
    holds: int
    releases: int
    returned: int
    months: tuple[int, int, int, int, int, int]


def statistics(desk: Desk, customer_id: int) -> Statistics:
    """The statistics of a customer today, from the ledger and the month ends that were kept (ST-01…07)."""
    with desk.reading() as session:
        known = Books(session, desk).stored
        months = tuple(known.get(s) for s in (CREDIT_DSO_1, CREDIT_DSO_2, CREDIT_BALANCE_1, CREDIT_BALANCE_2, CREDIT_LIMIT_MONTHS,
                                              CREDIT_EXPOSURE_MONTHS))
        day = desk.today
        balances, exposures = _month_ends(session, customer_id)
        since = session.scalars(select(CustomerCredit.customer_since).where(CustomerCredit.customer_id == customer_id)).first()
        balance = _balance(session, desk, customer_id)
        return Statistics(
            (_dso(session, desk, customer_id, balance, months[0], since),
             _dso(session, desk, customer_id, balance, months[1], since)),
            (rules.average_balance(balances, day, months[2]), rules.average_balance(balances, day, months[3])),
            rules.average_percent(balances, day, months[4]), rules.average_percent(exposures, day, months[5]),
            rules.payment_days(_settled(session, desk, customer_id), day), rules.highest(balances, day),
            *_counts(session, desk, customer_id), months)  # type: ignore[arg-type]


def _month_ends(session: Session, customer_id: int) -> tuple[list[rules.MonthEnd], list[rules.MonthEnd]]:
    rows = session.scalars(select(CustomerStatistic).where(CustomerStatistic.customer_id == customer_id)).all()
    return ([rules.MonthEnd(r.month_end, r.balance, r.total_limit) for r in rows],
            [rules.MonthEnd(r.month_end, r.exposure, r.total_limit) for r in rows])


def _balance(session: Session, desk: Desk, customer_id: int) -> int:
    state = CustomerEntryState
    return int(session.scalar(select(func.coalesce(func.sum(state.remaining_accounting), 0)).where(
        state.company_id == desk.company_id, state.open_until == FOR_EVER, state.customer_id == customer_id)) or 0)


def _dso(session: Session, desk: Desk, customer_id: int, balance: int, months: int, since: date | None) -> Decimal | None:
    """Open balance ÷ credit sales of the last months × their days (ST-01)."""
    span = rules.period(desk.today, months, since)
    entry = CustomerLedgerEntry
    sales = session.scalar(select(func.coalesce(func.sum(entry.accounting_amount), 0)).where(
        entry.company_id == desk.company_id, entry.customer_id == customer_id, entry.entry_type == EntryType.INVOICE,
        entry.adjustment.is_(False), entry.document_date.between(span.start, span.end)))
    return rules.dso(balance, int(sales or 0), span.days)


def _settled(session: Session, desk: Desk, customer_id: int) -> Sequence[rules.Settled]:
    entry, state = CustomerLedgerEntry, CustomerEntryState
    rows = session.execute(
        select(entry.document_date, state.closed_on, entry.accounting_amount).join(state, state.entry_id == entry.id)
        .where(entry.company_id == desk.company_id, entry.customer_id == customer_id, entry.entry_type == EntryType.INVOICE,
               entry.amount > 0, state.closed_on.is_not(None)))
    return [rules.Settled(r.document_date, r.closed_on, r.accounting_amount) for r in rows]


def _counts(session: Session, desk: Desk, customer_id: int) -> tuple[int, int, int, int]:
    """Reminders, holds, releases and returned payments of the last twelve months (ST-07)."""
    since = rules.months_back(desk.today, YEAR)
    letter, hold, back = CollectionLetter, CreditHold, PaymentCancellation
    reminders = select(func.count()).select_from(letter).where(
        letter.company_id == desk.company_id, letter.customer_id == customer_id, letter.state == "issued",
        letter.document_date > since, letter.cancels_id.is_(None))
    holds = select(func.count()).select_from(hold).where(
        hold.company_id == desk.company_id, hold.customer_id == customer_id, hold.held_on > since)
    releases = (select(func.count()).select_from(CreditRelease).join(SalesOrder, SalesOrder.id == CreditRelease.order_id)
                .where(SalesOrder.invoice_account_id == customer_id, CreditRelease.date > since))
    returned = select(func.count()).select_from(back).where(
        back.company_id == desk.company_id, back.customer_id == customer_id, back.state == "posted", back.kind == "return",
        back.created_at > datetime.combine(since, time(), UTC))
    found = [int(session.scalar(query) or 0) for query in (reminders, holds, releases, returned)]
    return found[0], found[1], found[2], found[3]
