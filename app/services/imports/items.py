"""Open items of an import: opening vouchers, settled rows with their payment, disputes and reminder levels (IMP-007, REM-14)."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.core.dates import DateFormula
from app.core.enums import CollectionsStatus, DetailKind, EntryType, SettlementOrigin, VoucherSource
from app.core.facts import Facts
from app.core.problems import Problem, error, information
from app.core.roles import AccountRole
from app.core.words import N_, declare
from app.models.accounts import Currency, PostingProfile
from app.models.collections import CollectionLetterLevel, CollectionLogEntry, CustomerCollection, EntryStatusChange
from app.models.company import Company, FiscalYear
from app.models.customers import Customer, CustomerGroup
from app.models.terms import PaymentTerm
from app.rules.import_plan import OpenItemRow, Plan, owner_by_name
from app.rules.ledger import (
    Conversion,
    EntryRef,
    Heading,
    PlannedDetail,
    PlannedEntry,
    PlannedLine,
    PlannedPair,
    PlannedSettlement,
    PlannedTier,
    VoucherPlan,
    proved,
    settlement_details,
)
from app.rules.periods import MODULE_OF, refusals
from app.services import ledger, permissions
from app.services.companies import ensure_years
from app.services.desk import Desk
from app.services.entries import collection_row
from app.services.posting import Posted, post_all
from app.services.rates import rate_on
from app.storage.unit_of_work import UnitOfWork

declare({
    "IMP-007-years": N_("The fiscal years from {first} to {last} are created for this import."),
    "IMP-007-span": N_("The dates run from {first} to {last}. Check them: at most {most} years are created at once."),
    "IMP-007-closed": N_("{day} cannot be posted on: the period is not open."),
    "IMP-007-settled": N_("{items:row was paid already and opens|rows were paid already and open} nothing. To bring in "
                          "what was paid as well, choose “Post with the document dates”."),
    "IMP-007-future": N_("{items:row is|rows are} dated after today ({day})."),
    "IMP-007-rate": N_("There is no exchange rate for {currency} on {day}. Enter one under Set-up, Exchange rates."),
})

MOST_YEARS = 40
_BATCH = 2_000
Step = Callable[[int, int], None]
SOURCES = (VoucherSource.OPN,)
"""What an import posts."""


@dataclass(frozen=True, slots=True)
class Options:
    """What the user chose for open items: all on one import date, or each on its own document date (history).

    `expected_control` = what the old system says the items add up to, accounting minor units. `reason_id` is for blocks.
    """

    import_date: date | None = None
    history: bool = False
    only_valid: bool = False
    expected_control: int | None = None
    reason_id: int | None = None
    zero_unlimited: bool = False


@dataclass
class Written:
    """What was posted: ids for the log, and the change of the control account in accounting minor units."""

    vouchers: list[int] = field(default_factory=list)
    settlements: list[int] = field(default_factory=list)
    entries: int = 0
    effect: int = 0


def _wanted(plan: Plan) -> list[OpenItemRow]:
    return [r.item for r in plan.rows if r.item and r.action == "create"]


def check(session: Session, desk: Desk, plan: Plan, options: Options) -> tuple[int, list[Problem]]:
    """What will stand in the way of writing, and the change of the control account; nothing is written (IMP-003)."""
    items = _wanted(plan)
    poster = _Poster(session, desk, options)
    years, missing = _years(session, desk, items, options)
    known = not missing and not any(p.weight == "error" for p in years)
    days = {d for i in items for d in poster.days(i)} if known else set()
    found = [*permissions.may_post(session, desk, SOURCES), *poster.problems, *years, *_closed(session, desk, days),
             *poster.rate_problems(items), *_future(desk, items), *_settled(items, options)]
    if any(p.code == "IMP-007-rate" for p in found):
        return 0, found
    return sum(poster.value(i) for i in items if i.settled_on is None), found


def write(session: Session, desk: Desk, uow: UnitOfWork, plan: Plan, options: Options, made: Written,
          step: Step) -> list[Problem]:
    """Post everything in the caller's unit of work; an error among the problems means it must be given up."""
    items = _wanted(plan)
    found, missing = _years(session, desk, items, options)
    if any(p.weight == "error" for p in found):
        return found
    found += _settled(items, options)
    if missing:
        company = session.get_one(Company, desk.company_id)
        ensure_years(session, company.fiscal_calendar_id, missing[0], missing[1], missing[2])
    poster = _Poster(session, desk, options)
    poster.choose_profiles(items)
    found += [*permissions.may_post(session, desk, SOURCES), *poster.problems,
              *_closed(session, desk, {d for i in items for d in poster.days(i)}), *poster.rate_problems(items)]
    if any(p.weight == "error" for p in found):
        return found
    opened: list[tuple[OpenItemRow, int]] = []
    for plans, rows in poster.openings(items):
        opened += _kept(made, post_all(desk, uow, plans), rows)
        step(len(opened), len(items))
    settled = [(i, entry) for i, entry in opened if i.settled_on is not None]
    _kept(made, post_all(desk, uow, [poster.receipt(i, entry) for i, entry in settled]), [[] for _ in settled])
    made.entries = len(opened)
    made.effect = sum(poster.value(i) for i, _entry in opened if i.settled_on is None)
    _mark(session, desk, opened)
    return found


def _kept(made: Written, posted: Sequence[Posted], rows: Sequence[Sequence[OpenItemRow]]) -> list[tuple[OpenItemRow, int]]:
    """Note what was posted; the items with their entries."""
    made.vouchers += [p.voucher_id for p in posted if p.voucher_id]
    made.settlements += [s for p in posted for s in p.settlement_ids]
    return [(item, entry) for p, items in zip(posted, rows, strict=True) for item, entry in zip(items, p.entry_ids, strict=False)]


# ---------------------------------------------------------------- dates

def _years(session: Session, desk: Desk, items: Sequence[OpenItemRow],
           options: Options) -> tuple[list[Problem], tuple[date, date, tuple[int, int]] | None]:
    """History needs fiscal years for its dates; they stay contiguous and begin on the same day (MST-030)."""
    if not options.history or not items:
        return [], None
    first = min(i.document_date for i in items)
    last = max(max(i.document_date, i.settled_on or i.document_date) for i in items)
    calendar = session.get_one(Company, desk.company_id).fiscal_calendar_id
    low, high = session.execute(select(func.min(FiscalYear.start), func.max(FiscalYear.end)).where(
        FiscalYear.calendar_id == calendar)).one()
    if low is None or (low <= first and last <= high):
        return [], None
    if (max(last, high) - min(first, low)).days > MOST_YEARS * 366:
        return [error("IMP-007-span", first=first, last=last, most=MOST_YEARS)], None
    told = [information("IMP-007-years", first=min(first, low), last=max(last, high))]
    return told, (min(first, low), max(last, high), (low.month, low.day))


def _closed(session: Session, desk: Desk, days: set[date]) -> list[Problem]:
    """Days that cannot be posted on, at most one message per month (CLS-005)."""
    calendar = ledger.posting_calendar(session, desk, asking=False)
    seen: set[tuple[int, int]] = set()
    found = []
    for day in sorted(days):
        if (day.year, day.month) in seen:
            continue
        if refusals(calendar, day, MODULE_OF[VoucherSource.OPN]):
            seen.add((day.year, day.month))
            found.append(error("IMP-007-closed", day=day))
    return found


def _future(desk: Desk, items: Sequence[OpenItemRow]) -> list[Problem]:
    """Documents of days to come are possible, but seldom meant."""
    late = sum(i.document_date > desk.today for i in items)
    return [information("IMP-007-future", items=late, day=desk.today)] if late else []


def _settled(items: Sequence[OpenItemRow], options: Options) -> list[Problem]:
    """Without history a row that was paid opens nothing."""
    paid = 0 if options.history else sum(i.settled_on is not None for i in items)
    return [information("IMP-007-settled", items=paid)] if paid else []


# ---------------------------------------------------------------- vouchers

class _Poster:
    """Turns open items into voucher plans."""

    def __init__(self, session: Session, desk: Desk, options: Options) -> None:
        self._session, self._desk, self._options = session, desk, options
        self._day = options.import_date or desk.today
        roles, missing = ledger.role_accounts(session, desk.company_id, (AccountRole.OPENING,))
        self._roles = roles
        self.problems = list(missing)
        self._profiles = ledger.Profiles(session, desk.company_id)
        self._profile_ids = {p.code.lower(): p.id for p in session.scalars(
            select(PostingProfile).where(PostingProfile.company_id == desk.company_id))}
        self._terms = {t.code.lower(): t.id for t in session.scalars(
            select(PaymentTerm).where(PaymentTerm.company_id == desk.company_id))}
        self._accounting = session.get_one(Company, desk.company_id).accounting_currency
        self._decimals: dict[str, int] = {c: d for c, d in session.execute(select(Currency.code, Currency.decimals))}
        self._customers: dict[str, Customer] = {}
        self._chosen: dict[tuple[int, str], ledger.ProfileChoice] = {}
        self._rates: dict[tuple[str, date], Decimal | None] = {}

    def choose_profiles(self, items: Sequence[OpenItemRow]) -> None:
        """The profile of every customer that has items; what is missing is a problem (MST-081)."""
        found = list(self._session.scalars(select(Customer).where(Customer.company_id == self._desk.company_id)
                                           .order_by(Customer.id)))
        self._customers = {owner_by_name(c.name): c for c in found} | {c.number.lower(): c for c in found}
        wrong: dict[str, Problem] = {}
        for number, profile in {(i.owner, i.profile.lower()) for i in items}:
            customer = self._customers[number]
            choice, problems = self._profiles.choose(customer, self._profile_ids.get(profile))
            if choice is None:
                wrong.update((p.code, p) for p in problems)
            else:
                self._chosen[customer.id, profile] = choice
        self.problems += wrong.values()

    def days(self, item: OpenItemRow) -> list[date]:
        """The posting dates of an item."""
        if not self._options.history:
            return [self._day]
        return [item.document_date, *([item.settled_on] if item.settled_on else [])]

    def rate_problems(self, items: Sequence[OpenItemRow]) -> list[Problem]:
        """Foreign items without a rate on their day and none in the file (MST-036)."""
        return [error("IMP-007-rate", currency=c, day=d) for c, d in sorted({
            (i.currency, self.days(i)[0]) for i in items
            if i.rate is None and i.accounting_amount is None and self._rate(i.currency, self.days(i)[0]) is None})][:20]

    def _rate(self, currency: str, day: date) -> Decimal | None:
        if currency == self._accounting:
            return Decimal(1)
        if (currency, day) not in self._rates:
            self._rates[currency, day] = rate_on(self._session, self._desk.company_id, currency, self._accounting, day)
        return self._rates[currency, day]

    def _conversion(self, item: OpenItemRow) -> Conversion:
        """The rate of the row, else what its two amounts give, else the rate of its day (IMP-007)."""
        rate = item.rate
        if rate is None and item.accounting_amount is not None:
            places = self._decimals[item.currency] - self._decimals[self._accounting]
            rate = (Decimal(item.accounting_amount) / Decimal(item.amount)).scaleb(places).quantize(Decimal("0.0000000001"))
        rate = rate or self._rate(item.currency, self.days(item)[0]) or Decimal(1)
        return Conversion(rate, self._decimals[item.currency], self._decimals[self._accounting])

    def value(self, item: OpenItemRow) -> int:
        """An item in accounting minor units."""
        return item.accounting_amount if item.accounting_amount is not None else self._conversion(item).value(item.amount)

    def openings(self, items: Sequence[OpenItemRow]) -> Iterator[tuple[list[VoucherPlan], list[list[OpenItemRow]]]]:
        """Plans with the items behind their entries: one voucher per currency and day of posting, at most 2,000 items each.

        Without history a row that was settled opens nothing any more and is left alone.
        """
        groups: dict[tuple[date, str], list[OpenItemRow]] = defaultdict(list)
        for item in items:
            if item.settled_on is None or self._options.history:
                groups[self.days(item)[0], item.currency].append(item)
        plans: list[VoucherPlan] = []
        rows: list[list[OpenItemRow]] = []
        for (day, currency), group in sorted(groups.items(), key=lambda g: g[0]):
            for start in range(0, len(group), _BATCH):
                rows.append(group[start:start + _BATCH])
                plans.append(self._opening(currency, day, rows[-1]))
            if sum(map(len, rows)) >= _BATCH:
                yield plans, rows
                plans, rows = [], []
        yield plans, rows

    def _opening(self, currency: str, day: date, items: Sequence[OpenItemRow]) -> VoucherPlan:
        """One opening voucher: the items on the control accounts against OPENING (IMP-007)."""
        heading = Heading(VoucherSource.OPN, day, day, currency, _title(items))
        return self._against(heading, [self._entry(item) for item in items], [item.text for item in items])

    def _against(self, heading: Heading, entries: Sequence[PlannedEntry], texts: Sequence[str]) -> VoucherPlan:
        """Entries of any rates against one contra line that carries exactly their values: nothing is left to round."""
        lines = [PlannedLine(e.control_account_id, AccountRole.AR, e.amount, e.accounting_amount, text or heading.text,
                             e.customer_id)
                 for e, text in zip(entries, texts, strict=True)]
        details = [PlannedDetail(EntryRef(new=n), DetailKind.INITIAL, e.customer_id, heading.posting_date, e.amount,
                                 e.accounting_amount, e.control_account_id, line=n) for n, e in enumerate(entries)]
        amount, value = sum(e.amount for e in entries), sum(e.accounting_amount for e in entries)
        if amount or value:
            lines.append(PlannedLine(self._roles[AccountRole.OPENING], AccountRole.OPENING, -amount, -value, heading.text))
        return proved(VoucherPlan(heading.source, heading.posting_date, heading.document_date, heading.currency, heading.text,
                                  tuple(lines), tuple(entries), tuple(details)))

    def _entry(self, item: OpenItemRow) -> PlannedEntry:
        customer = self._customers[item.owner]
        profile = self._chosen[customer.id, item.profile.lower()]
        tiers = (PlannedTier(item.discount_date, item.discount_percent or Decimal(0), item.discount_amount or 0),) \
            if item.discount_date is not None else ()
        return PlannedEntry(
            customer.id, item.entry_type, item.document_no, item.document_date, item.due_date, item.amount, self.value(item),
            profile.profile_id, profile.control_account_id, self._conversion(item).rate, opening=True,
            on_hold=item.on_hold or None, base_date=item.document_date,
            payment_term_id=self._terms.get(item.payment_term.lower()), tiers=tiers)

    def receipt(self, item: OpenItemRow, entry_id: int) -> VoucherPlan:
        """The payment of a settled item on its settlement date, settled with it in the same voucher (IMP-007)."""
        assert item.settled_on is not None
        posted, day = self._entry(item), item.settled_on
        payment = replace(posted, entry_type=EntryType.PAYMENT, document_date=day, due_date=day, base_date=day, tiers=(),
                          amount=-posted.amount, accounting_amount=-posted.accounting_amount, on_hold=None, payment_term_id=None)
        plan = self._against(Heading(VoucherSource.OPN, day, day, item.currency, item.document_no), [payment], [item.text])
        old, new = EntryRef(entry_id=entry_id), EntryRef(new=0)
        debit, credit = (old, new) if item.amount > 0 else (new, old)
        amount, worth = abs(item.amount), abs(posted.accounting_amount)
        details = settlement_details(debit, credit, posted.customer_id, day, amount, worth, posted.control_account_id, 0)
        head = PlannedSettlement(day, SettlementOrigin.IMPORT, text=item.document_no, facts=Facts("IMP-007"))
        return proved(replace(plan, details=(*plan.details, *details), settlements=(head,),
                              pairs=(PlannedPair(0, debit, credit, amount, amount, worth),)))


def _title(items: Sequence[OpenItemRow]) -> str:
    """What an opening voucher is called: its first and last document."""
    first, last = items[0].document_no, items[-1].document_no
    return first if first == last else f"{first} … {last}"


# ---------------------------------------------------------------- disputes and levels

def _mark(session: Session, desk: Desk, items: Sequence[tuple[OpenItemRow, int]]) -> None:
    """Disputes and imported reminder levels of the new entries (REM-14, COL-20)."""
    levels = _Levels(session, desk)
    who: dict[str, Any] = {"company_id": desk.company_id, "created_at": desk.clock.now(), "created_by_id": desk.actor.user_id}
    for item, entry_id in items:
        if item.disputed and item.settled_on is None:
            row = collection_row(session, desk.company_id, entry_id)
            row.status, row.status_date = CollectionsStatus.DISPUTED, desk.today
            session.add(EntryStatusChange(entry_id=entry_id, old=CollectionsStatus.NOT_DISPUTED, new=CollectionsStatus.DISPUTED,
                                          **who))
        if item.level and item.last_letter and item.settled_on is None:
            customer, due = levels.due(item)
            row = collection_row(session, desk.company_id, entry_id)
            row.level, row.letters, row.last_letter, row.last_due = item.level, item.level, item.last_letter, due
            session.add(CollectionLogEntry(
                kind="import", number=item.document_no, customer_id=customer, entry_id=entry_id, level=item.level,
                document_date=item.last_letter, posting_date=item.last_letter, due_date=due, remaining=item.amount, **who))
    session.flush()


class _Levels:
    """When a letter of a customer's level was due: its date plus the level's calculation (REM-14)."""

    def __init__(self, session: Session, desk: Desk) -> None:
        own, group = CustomerCollection, CustomerGroup
        rows = session.execute(
            select(Customer.number, Customer.name, Customer.id, func.coalesce(own.sequence_id, group.letter_sequence_id))
            .outerjoin(own, own.customer_id == Customer.id).outerjoin(group, group.id == Customer.group_id)
            .where(Customer.company_id == desk.company_id))
        found = rows.all()
        self._customers: Mapping[str, tuple[int, int | None]] = {
            **{owner_by_name(name): (i, s) for _n, name, i, s in found}, **{n.lower(): (i, s) for n, _name, i, s in found}}
        self._dues = {(s, n): due for s, n, due in session.execute(
            select(CollectionLetterLevel.sequence_id, CollectionLetterLevel.number, CollectionLetterLevel.due))}

    def due(self, item: OpenItemRow) -> tuple[int, date]:
        """The customer's id and the due date of her last letter."""
        assert item.last_letter is not None
        customer, sequence = self._customers[item.owner]
        formula = self._dues.get((sequence, item.level)) if sequence else None
        return customer, DateFormula.parse(formula).apply(item.last_letter) if formula else item.last_letter
