"""The facts of credit checks: figures of customers read once per transaction, converted at the rate of P-23 (CRD-01…14)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum

from sqlalchemy.orm import Session

from app.core.money import Money
from app.queries import credit as queries
from app.queries.credit import Ask, Figures, Head, Row
from app.rules.credit.facts import (
    Check,
    Components,
    CreditGroup,
    Customer,
    Figure,
    Limit,
    Member,
    Missing,
    OpenEntry,
    Order,
    Overdue,
    Period,
    Policy,
    PolicyKind,
    Rate,
    Step,
)
from app.services.credit.books import Books

UNDER_WAY = ("open", "delivered")


class Contained(Enum):
    """What of an order the sums of its customer contain: one that is rejected, or held with P-35, only as far as delivered."""

    NOTHING = "nothing"
    DELIVERED = "delivered"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Found:
    """An invoice account with its figures, and what could not be converted (CRD-14)."""

    customer: Customer
    missing: tuple[Missing, ...] = ()


@dataclass
class Reader:
    """Facts of many checks in one transaction: what belongs to a customer is read and reckoned once."""

    session: Session
    books: Books
    day: date
    detailed: bool = False
    """With the documents behind the overdue figures: for what is shown, not for thousands of checks."""
    _figures: dict[int, Figures] = field(default_factory=dict)
    _accounts: dict[int, queries.Account] = field(default_factory=dict)
    _entries: dict[int, list[queries.Entry]] = field(default_factory=dict)
    _found: dict[int, Found] = field(default_factory=dict)

    @property
    def ask(self) -> Ask:
        """What decides on the figures."""
        known = self.books.parameters
        return Ask(self.day, known.skip_disputed, known.ignore_overdue_up_to, self.books.holds_use_credit)

    def prepare(self, customer_ids: Iterable[int]) -> None:
        """Read the figures of customers that are not known yet, all by one statement."""
        wanted = set(customer_ids) - self._accounts.keys()
        if not wanted:
            return
        self._figures |= queries.figures(self.session, wanted, self.ask)
        self._accounts |= queries.accounts(self.session, wanted)
        if self.detailed:
            self._entries |= queries.overdue_entries(self.session, self._figures.keys() - self._entries.keys(), self.ask)

    def checks(self, heads: Mapping[int, Head], steps: Mapping[int, Step],
               held: frozenset[int] = frozenset()) -> dict[int, Check]:
        """A check per order, each at its step; `held` = orders with an active hold, which may not count as open (P-35)."""
        self.prepare(head.customer_id for head in heads.values())
        return {key: self.check(head, steps[key], contained=self.contains(head, key in held)) for key, head in heads.items()}

    def contains(self, head: Head, held: bool = False) -> "Contained":
        """What of this order the sums of the customer contain, so that it must be taken out once."""
        if head.status not in UNDER_WAY:
            return Contained.NOTHING
        counted = self.books.holds_use_credit or not held
        return Contained.ALL if counted and not head.rejected else Contained.DELIVERED

    def check(self, head: Head, step: Step, *, contained: "Contained | None" = None) -> Check:
        """The facts of one order at a step."""
        order, lacking = self.order(head)
        inside = self.contains(head) if contained is None else contained
        return self.of(head.customer_id, order, step, contained=inside, missing=lacking)

    def of(self, customer_id: int, order: Order, step: Step, *, contained: "Contained | None" = None,
           missing: Sequence[Missing] = ()) -> Check:
        """The facts of any document of a customer."""
        self.prepare([customer_id])
        if customer_id not in self._found:
            self._found[customer_id] = self._customer(customer_id)
        found = self._found[customer_id]
        customer = found.customer
        if contained in (Contained.ALL, Contained.DELIVERED):
            known = order if contained is Contained.ALL else replace(order, undelivered=0, prepaid=0)
            customer = _without(customer, known)
        return Check(self.day, customer, order, step, self.books.parameters, (*found.missing, *missing))

    # ------------------------------------------------------------ the order

    def order(self, head: Head) -> tuple[Order, tuple[Missing, ...]]:
        """An order in the accounting currency (credit 3.3, *This document*; CRD-66)."""
        money = _Money(self.books, self.day, Figure.ORDER)
        foreign = head.delivered_foreign is not None and head.undelivered_foreign is not None
        made = Order(
            head.id, head.number, money.home(head.currency, head.total),
            money.home(head.currency, head.delivered_foreign) if foreign else head.delivered,
            money.home(head.currency, head.undelivered_foreign) if foreign else head.undelivered, 0,
            money.home(head.authorised_currency or self.books.home, head.authorised), Money(head.total, head.currency),
            self.books.terms.get(head.term_id or 0), self.books.discounts.get(head.discount_id or 0), head.excluded,
            head.kind != "order" or head.total <= 0)
        return made, money.missing

    # ------------------------------------------------------------ the customer

    def _customer(self, customer_id: int) -> Found:
        account, figures = self._accounts[customer_id], self._figures[customer_id]
        used, limits = _Money(self.books, self.day, Figure.EXPOSURE), _Money(self.books, self.day, Figure.LIMIT)
        late, shared = _Money(self.books, self.day, Figure.OVERDUE), _Money(self.books, self.day, Figure.GROUP)
        customer = Customer(
            account.id, account.number, account.name, self._limit(account, figures, limits), _components(figures, used),
            self._overdue(figures, late), self.books.statuses.get(account.status_id or 0),
            self.books.management_groups.get(account.management_group_id or 0),
            self.books.risk_groups.get(account.risk_group_id or 0), self._group(figures, shared), account.excluded,
            account.ignore_until, self.books.terms.get(account.term_id or 0), self.books.discounts.get(account.discount_id or 0))
        return Found(customer, (*used.missing, *limits.missing, *late.missing, *shared.missing))

    def _limit(self, account: queries.Account, figures: Figures, money: "_Money") -> Limit:
        """Own limit, limits for a time and policies (CRD-02, 03, 07, 23)."""
        return Limit(
            money.home(account.limit_currency or self.books.home, account.limit), account.mandatory, account.unlimited,
            account.expires_on, tuple(_period(row, money) for row in figures.of("temporary")),
            tuple(_policy(row, money) for row in figures.of("guarantee_in")))

    def _overdue(self, figures: Figures, money: "_Money") -> Overdue:
        """What is late, as sums; with the documents where they are wanted (CRD-61, 62)."""
        oldest = [_oldest(row, money) for row in figures.of("oldest")]
        entries = None if not self.detailed else tuple(
            _entry(entry, money) for entry in self._entries.get(figures.customer_id, []))
        return Overdue(money.total(figures.of("overdue")), money.total(figures.of("unapplied")),
                       oldest[0] if oldest else None, entries)

    def _group(self, figures: Figures, money: "_Money") -> CreditGroup | None:
        """The shared limit with all its members (CRD-30…33)."""
        rows = figures.of("group")
        if not rows:
            return None
        row = rows[0]
        rate = self.books.rate_to(row.currency, self.day)
        if rate is None:
            money.lack(row.currency)
            return None
        members = [other for other in self._figures.values() if any(r.ref == row.ref for r in other.of("group"))]
        made = tuple(Member(m.customer_id, m.of("account")[0].code, _in_group(_components(m, money), rate))
                     for m in sorted(members, key=lambda m: m.customer_id))
        late = [_oldest(r, money) for m in members for r in m.of("oldest")] if row.flag else []
        entries = None if not (row.flag and self.detailed) else tuple(sorted(
            (_entry(e, money) for m in members for e in self._entries.get(m.customer_id, [])), key=lambda e: (e.due, e.id)))
        return CreditGroup(row.ref, row.code, row.amount, row.currency, made,
                           tuple(_own_period(r) for r in figures.of("group_temporary")), rate, row.flag,
                           min(late, key=lambda e: (e.due, e.id), default=None), entries)


@dataclass
class _Money:
    """Converts to the accounting currency and remembers which rates are missing, for which figure (CRD-14, P-23)."""

    books: Books
    day: date
    figure: Figure
    lacking: list[str] = field(default_factory=list)

    def home(self, currency: str, amount: int | None) -> int:
        """Minor units of the accounting currency; what has no rate counts nothing and is missing."""
        if not amount or currency == self.books.home:
            return amount or 0
        found = self.books.convert(currency, amount, self.day)
        if found is None:
            self.lack(currency)
        return found or 0

    def total(self, rows: Iterable[Row]) -> int:
        """The sum of some rows."""
        return sum(self.home(row.currency, row.amount) for row in rows)

    def lack(self, currency: str) -> None:
        """A rate is missing."""
        if currency not in self.lacking:
            self.lacking.append(currency)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What is missing of this figure."""
        return tuple(Missing(currency, frozenset({self.figure})) for currency in self.lacking)


def _components(figures: Figures, money: _Money) -> Components:
    """Balance with what is at risk, packing slips, open orders with drafts (credit 3.3)."""
    orders = figures.of("orders")
    return Components(
        money.total(figures.of("balance")) + money.total(figures.of("at_risk")), money.total(orders),
        sum(money.home(row.currency, row.more) for row in orders) + money.total(figures.of("drafts")))


def _in_group(found: Components, rate: Rate) -> Components:
    """In the currency of the group."""
    return Components(rate.apply(found.balance), rate.apply(found.packing_slips), rate.apply(found.open_orders))


def _without(customer: Customer, order: Order) -> Customer:
    """The customer without the order that is checked, which the sums contain: it is counted exactly once (EX-C2)."""
    return lessened(customer, order.used)


def lessened(customer: Customer, inside: Components) -> Customer:
    """The customer without what the sums contain of a document already, in the shared limit as well."""
    group = customer.credit_group
    if group is not None:
        mine = _in_group(inside, group.rate)
        group = replace(group, members=tuple(
            replace(m, components=m.components.minus(mine)) if m.customer_id == customer.id else m for m in group.members))
    return replace(customer, components=customer.components.minus(inside), credit_group=group)


def _period(row: Row, money: _Money) -> Period:
    assert row.day is not None and row.until is not None
    return Period(money.home(row.currency, row.amount), row.day, row.until)


def _own_period(row: Row) -> Period:
    assert row.day is not None and row.until is not None
    return Period(row.amount, row.day, row.until)


def _policy(row: Row, money: _Money) -> Policy:
    assert row.day is not None
    kind, name = row.code.split("|", 1)
    return Policy(row.ref, name, PolicyKind(kind), row.day, row.until, money.home(row.currency, row.amount),
                  queries.percent(row.number), row.flag)


def _oldest(row: Row, money: _Money) -> OpenEntry:
    assert row.day is not None
    return OpenEntry(row.ref, row.code, row.day, money.home(row.currency, row.amount), customer_id=row.customer_id)


def _entry(entry: queries.Entry, money: _Money) -> OpenEntry:
    return OpenEntry(entry.id, entry.number, entry.due, money.home(entry.currency, entry.remaining), entry.entry_type,
                     entry.entry_type in queries.IN_DAYS, entry.on_hold, entry.customer_id)
