"""The settle pane: what a payment would do to each marked entry, by the very engine that posts (PWIN-02, DSC-16, SET-13)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.core.enums import DetailKind, EntryType
from app.core.problems import Outcome, Problem, error
from app.models.ledger import CustomerLedgerEntry
from app.models.settlement_marks import SettlementMark
from app.rules.ledger import EntryRef
from app.rules.settlement.discounts import TierRow, offer
from app.rules.settlement.items import Act, Item, Mark, Remainder, Settings, Use
from app.rules.settlement.order import Order
from app.rules.settlement.results import Allocation, Question
from app.services.desk import Desk
from app.services.payments import linked, marks
from app.services.payments.drafts import Line
from app.services.payments.items import items, settings_of
from app.services.payments.linked import Shared, Wanted, share
from app.services.payments.linking import Payer
from app.services.payments.marks import Holder, Wish
from app.services.payments.order import Orders
from app.services.rates import rate_on

PAYMENT_REF = EntryRef(new=0)
"""The payment that is not posted yet."""


@dataclass(frozen=True, slots=True)
class PaneRow:
    """An open entry in the pane; amounts in minor units of `currency`, signed as the customer sees them.

    `discount` = what is available when it is paid in full on the discount date, `to_settle` = cash part (marked: what it
    gets; else what it would take), `discount_now` = discount that this payment takes, `difference` = penny, tolerance, over-
    or underpayment and remainder it takes, `after` = what stays open. `taken` = discount taken before. `stale` = changed since
    it was marked (SET-07), `company` = the name of another company it is of, `primary` = it goes through the payment (CEN-11),
    `typed_amount` = what was typed for it, positive. `held` = marked elsewhere.
    """

    entry_id: int
    marked: bool
    entry_type: EntryType
    document_no: str
    document_date: date
    due: date
    days_overdue: int
    currency: str
    original: int
    open: int
    discount_date: date | None
    discount: int
    use: str
    to_settle: int
    typed: bool
    discount_now: int
    difference: int
    after: int
    taken: int
    full: bool = False
    manual_discount: int | None = None
    keep_open: bool = False
    on_hold: str | None = None
    disputed: bool = False
    stale: bool = False
    held: Holder | None = None
    tiers: tuple[TierRow, ...] = ()
    discount_account_id: int | None = None
    cross_rate: Decimal | None = None
    remainder: Remainder | None = None
    late: bool | None = None
    typed_amount: int | None = None
    company_id: int = 0
    company: str = ""
    primary: bool = False

    @property
    def wish(self) -> Wish:
        """The mark as it stands, to be changed in one thing (`dataclasses.replace`); of an unmarked row the default one."""
        if not self.marked:
            return Wish(self.entry_id)
        return Wish(self.entry_id, self.typed_amount, Use(self.use), self.manual_discount,
                    self.discount_account_id, self.full, self.keep_open, self.cross_rate, self.remainder, self.late,
                    self.primary)


@dataclass(frozen=True, slots=True)
class Pane:
    """Everything the settle pane shows; amounts in minor units of `currency`, positive for a receipt.

    `payment` = the line, `marked` = sum of what is to be settled, `distributed` = what of the payment the marks use, `rest`
    = payment − distributed, still to distribute; `discount` = all discount taken. `law` names the imputation (SET-23).
    `questions` are put when posting (TOL-07, 11). `problems` = why the marks cannot be posted as they are.
    """

    currency: str
    rows: tuple[PaneRow, ...]
    payment: int
    marked: int
    distributed: int
    rest: int
    discount: int
    difference: int
    order_rule: str
    law: str = ""
    questions: tuple[Question, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """A line with the items it settles, the marks on them and how the engine distributes it over all companies."""

    payment: Item | None
    found: Mapping[int, Item]
    given: Mapping[EntryRef, Mark]
    shared: Shared

    @property
    def allocation(self) -> Allocation:
        """What is settled in the payment's own company."""
        return self.shared.local


def pane(desk: Desk, journal_id: int, line: Line, shown: Sequence[int] = ()) -> Outcome[Pane]:
    """The pane of a line: its marked entries first, then the entries in `shown` (ids, as a page of the list has them).

    `line` as it stands on the screen, kept or not: every keystroke may ask. Writes nothing.
    """
    with desk.reading() as session:
        rows = marks.of_journal(session, journal_id).get(line.no, [])
        return Outcome(pane_of(session, desk, line, rows, shown))


def pane_of(session: Session, desk: Desk, line: Line, rows: Sequence[SettlementMark], shown: Sequence[int], *,
            money: bool = True) -> Pane:
    """The pane of a line with the given marks; without `money` the marked entries settle each other, there is no payment."""
    settings, orders = settings_of(session, desk.company_id), Orders(session, desk)
    chosen = {row.entry_id: row for row in rows}
    wanted = [*chosen, *(i for i in shown if i not in chosen)]
    found = items(session, wanted, settings)
    plan = distribute(session, desk, line, rows, found, settings, orders.of(line.customer_id), money=money)
    day = line.discount_date or line.posting_date or desk.today
    held = marks.of_entries(session, [i for i in wanted if i not in chosen])
    dates = _dates(session, wanted)
    moved = _moved(plan.shared)
    elsewhere = linked.names(session, (i.company_id for i in found.values() if i.company_id != desk.company_id))
    theirs = {company: settings_of(session, company) for company in elsewhere}
    made = tuple(_row(found[i], chosen.get(i), plan, moved, theirs.get(found[i].company_id, settings), day, desk.today, dates[i],
                      held.get(i), elsewhere.get(found[i].company_id, "")) for i in wanted if i in found)
    return _foot(line, plan, made, orders.law(line.customer_id), settings)


def distribute(session: Session, desk: Desk, line: Line, rows: Sequence[SettlementMark], found: Mapping[int, Item],
               settings: Settings, order: Order, *, money: bool = True) -> Plan:
    """How a line is distributed over its marks, exactly as posting does it."""
    given = marks.by_ref(rows)
    chosen = [found[row.entry_id] for row in rows if row.entry_id in found]
    act = act_of(session, desk, line, chosen, settings)
    payment = payment_item(session, desk, line, chosen, given, settings) if money else None
    payer = Payer(line.customer_id or 0, line.profile_id, line.method_id, line.cost_centre, line.project)
    wanted = Wanted(payment, payer, chosen, given, marks.through(rows))
    return Plan(payment, found, given, share(session, desk, wanted, act, settings, order))


def act_of(session: Session, desk: Desk, line: Line, chosen: Sequence[Item], settings: Settings) -> Act:
    """The act of settling a line: its date, the discount date, and rates where currencies differ (SET-30, 31, CUR-06)."""
    day = line.posting_date or desk.today
    currencies = {i.currency for i in chosen} | ({line.currency} if line.currency else set())
    rates: dict[str, Decimal] = {}
    if len(currencies) > 1:
        for currency in currencies:
            rate = _rate(session, desk, line, currency, settings, day)
            if rate is not None:
                rates[currency] = rate
    return Act(day, discount_date=line.discount_date, rates=rates)


def _rate(session: Session, desk: Desk, line: Line, currency: str, settings: Settings, day: date) -> Decimal | None:
    """Accounting units per unit: as typed on the line, else of the day."""
    if currency == line.currency and line.rate_typed and line.rate is not None:
        return line.rate
    if currency == settings.accounting_currency:
        return Decimal(1)
    return rate_on(session, desk.company_id, currency, settings.accounting_currency, day)


def payment_item(session: Session, desk: Desk, line: Line, chosen: Sequence[Item], given: Mapping[EntryRef, Mark],
                 settings: Settings) -> Item | None:
    """The payment as an open entry; a line without an amount pays just what is marked (PAY-14). None = nothing to pay."""
    day = line.posting_date or desk.today
    amount = line.amount or -wanted_amount(chosen, given, settings, line.discount_date or day)
    if not amount:
        return None
    currency = line.currency or settings.accounting_currency
    decimals = next((i.decimals for i in chosen if i.currency == currency), 2)
    kind = line.entry_type or (EntryType.REFUND if amount > 0 else EntryType.PAYMENT)
    rate = _rate(session, desk, line, currency, settings, day) or Decimal(1)
    return Item(PAYMENT_REF, line.customer_id or 0, kind, "", day, day, currency, amount, amount, amount, 0, rate=rate,
                decimals=decimals, company_id=desk.company_id)


def wanted_amount(chosen: Sequence[Item], given: Mapping[EntryRef, Mark], settings: Settings, day: date) -> int:
    """The sum of the amounts to settle, signed as entries (positive = the customer pays); one currency (PAY-14, SET-10)."""
    total = 0
    for item in chosen:
        mark = given.get(item.ref, Mark())
        cash = mark.amount if mark.amount is not None else offer(item, mark, settings, day).net
        total += cash if item.remaining > 0 else -cash
    return total


def _dates(session: Session, ids: Sequence[int]) -> dict[int, date]:
    return {key: day for start in range(0, len(ids), 400) for key, day in session.execute(
        select(CustomerLedgerEntry.id, CustomerLedgerEntry.document_date).where(
            CustomerLedgerEntry.id.in_(ids[start:start + 400])))}


def _moved(shared: Shared) -> dict[EntryRef, tuple[int, int, int]]:
    """Money (absolute), discount and differences (signed as the entry) by entry."""
    found: dict[EntryRef, list[int]] = defaultdict(lambda: [0, 0, 0])
    for pair in shared.pairs:
        found[pair.debit.ref][0] += pair.amount
        found[pair.credit.ref][0] += pair.counter_amount
        for effect in pair.effects:
            if effect.kind is DetailKind.CASH_DISCOUNT:
                found[effect.item.ref][1] -= effect.amount
            elif effect.kind in _DIFFERENCES:
                found[effect.item.ref][2] -= effect.amount
    return {ref: (money, discount, other) for ref, (money, discount, other) in found.items()}


def _row(item: Item, mark: SettlementMark | None, plan: Plan, moved: Mapping[EntryRef, tuple[int, int, int]],
         settings: Settings, day: date, today: date, dated: date, held: Holder | None, company: str) -> PaneRow:
    """An entry with what the distribution does to it."""
    sign = 1 if item.remaining > 0 else -1
    given = plan.given.get(item.ref, Mark())
    shown = offer(item, given, settings, day)
    money, discount, other = moved.get(item.ref, (0, 0, 0))
    live = mark is not None and not plan.allocation.refused
    to_settle = sign * (money if live else given.amount if given.amount is not None else shown.net)
    return PaneRow(
        item.ref.entry_id or 0, mark is not None, item.entry_type, item.document_no, dated, item.due_date,
        max((today - item.due_date).days, 0), item.currency, item.amount, item.remaining, shown.last_date,
        sign * shown.to_take, given.use.value, to_settle, mark is not None and mark.amount is not None, discount if live else 0,
        other if live else 0, plan.shared.remaining(item) if live else item.remaining, sign * shown.taken, given.full,
        given.manual_discount, given.keep_open, item.on_hold, item.disputed,
        mark is not None and mark.remaining_then != item.remaining, held, shown.tiers,
        given.discount_account_id, given.cross_rate, given.remainder, given.late, given.amount, item.company_id, company,
        mark is not None and mark.primary)


_DIFFERENCES = {DetailKind.PENNY_DIFFERENCE, DetailKind.TOLERANCE, DetailKind.OVER_UNDERPAYMENT, DetailKind.WRITE_OFF}


def _foot(line: Line, plan: Plan, rows: tuple[PaneRow, ...], law: str, settings: Settings) -> Pane:
    """The sums under the pane; turned so that what comes in is positive."""
    currency = line.currency or settings.accounting_currency
    payment = -line.amount
    marked = sum(r.to_settle for r in rows if r.marked)
    left = 0 if plan.payment is None else -plan.shared.remaining(plan.payment)
    distributed = payment - left if line.amount else marked
    if any(r.marked and r.currency != currency for r in rows):
        # Amounts of several currencies do not add up: what the payment gives is in its own.
        marked = distributed
    return Pane(currency, rows, payment, marked, distributed, payment - distributed, sum(r.discount_now for r in rows),
                sum(r.difference for r in rows), plan.allocation.order_rule, law, plan.allocation.questions,
                tuple(plan.shared.problems))


def apply_amount(desk: Desk, journal_id: int, line: Line) -> Outcome[Line]:
    """The line with the sum of its marks as its amount (PAY-14); a negative sum makes a refund. Nothing is kept."""
    with desk.reading() as session:
        settings = settings_of(session, desk.company_id)
        rows = marks.of_journal(session, journal_id).get(line.no, [])
        found = items(session, [row.entry_id for row in rows], settings)
        total = wanted_amount(list(found.values()), marks.by_ref(rows), settings, line.discount_date or line.posting_date
                              or desk.today)
        if len({i.currency for i in found.values()}) > 1:
            return Outcome(None, (error("PAY-14-currencies", at="credit"),))
        currency = next((i.currency for i in found.values()), line.currency)
        return Outcome(replace(line, credit=max(total, 0), debit=max(-total, 0), currency=currency))
