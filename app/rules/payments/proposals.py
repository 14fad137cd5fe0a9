"""A payment proposal: which open entries are taken, when, for how much, and how they are put together (PAY-20…26)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from app.core.money import Money
from app.core.problems import Problem, information
from app.core.words import N_, declare

declare({
    "PAY-22-dates": N_("{document}: neither the due date nor the cash discount date lies between {first} and {last}."),
    "PAY-22-disputed": N_("{document} is disputed."),
    "PAY-22-promised": N_("{document}: the customer promised to pay by herself."),
    "PAY-22-on-hold": N_("{document} is on hold ({mark})."),
    "PAY-22-marked": N_("{document} is marked in {journal}."),
    "PAY-22-blocked": N_("{document}: the customer is blocked for everything."),
    "PAY-22-currency": N_("{document} is in {currency}."),
    "PAY-22-method": N_("{document} has another method of payment."),
    "PAY-22-credit": N_("{document}: the customer has a credit balance of {balance}."),
    "PAY-22-minimum": N_("{document}: {amount} is below the least amount of {minimum}."),
    "PAY-22-collected": N_("{document} is in a collection that is not over yet."),
    "PAY-22-negative": N_("{document} is a credit and is not paid by itself."),
    "PAY-22-group": N_("{document}: the payment of {day} would come to {amount} and is left out."),
    "PAY-22-limit": N_("{document}: the limit of this proposal is reached."),
    "PAY-22-many": N_("{document}: the payment has reached its number of entries."),
})


class SelectBy(StrEnum):
    """Which date of an entry decides (PAY-21)."""

    DUE_DATE = "due_date"
    DISCOUNT_DATE = "discount_date"
    BOTH = "both"


class Period(StrEnum):
    """What becomes one payment (PAY-23)."""

    INVOICE = "invoice"
    DATE = "date"
    WEEK = "week"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class Wish:
    """The parameters of a proposal (PAY-20). Days count inclusively; amounts in minor units of `currency`.

    `earliest` = minimum payment date, `total_date` = date of summarised payments, `weekday` 0 = Monday; `amount_limit` for
    the whole proposal, `entry_limit` per payment; `least` = minimum of a payment; `refunds` = what is negative becomes a refund.
    """

    first: date
    last: date
    today: date
    by: SelectBy = SelectBy.DUE_DATE
    period: Period = Period.INVOICE
    earliest: date | None = None
    total_date: date | None = None
    weekday: int = 0
    amount_limit: int | None = None
    entry_limit: int | None = None
    least: int = 0
    methods: frozenset[int] = frozenset()
    currency: str | None = None
    check_balance: bool = False
    delete_negative: bool = True
    skip_promised: bool = False


@dataclass(frozen=True, slots=True)
class Candidate:
    """An open entry: `remaining` and `discount` in minor units of `currency`, signed as the customer sees them.

    `discount` until `discount_date` is what is still available; `marked_in` names the journal that holds it, `balance` is the
    customer's in the accounting currency.
    """

    entry_id: int
    customer_id: int
    document_no: str
    remaining: int
    currency: str
    due: date
    discount_date: date | None = None
    discount: int = 0
    method_id: int | None = None
    disputed: bool = False
    promised: bool = False
    on_hold: str | None = None
    marked_in: str | None = None
    blocked_all: bool = False
    collected: bool = False
    balance: int = 0
    accounting_currency: str = "EUR"


@dataclass(frozen=True, slots=True)
class Taken:
    """An entry that is proposed: paid on `day` with `amount` (minor units, without `discount`, which is given `until` a day).

    `due` = it would be proposed without its discount, too.
    """

    entry_id: int
    customer_id: int
    document_no: str
    currency: str
    day: date
    amount: int
    discount: int = 0
    until: date | None = None
    due: bool = False


@dataclass(frozen=True, slots=True)
class ProposedPayment:
    """One payment of a customer: its entries come to `amount`, negative where the customer gets money back."""

    customer_id: int
    day: date
    currency: str
    entries: tuple[Taken, ...]

    @property
    def amount(self) -> int:
        """Minor units of the currency."""
        return sum(taken.amount for taken in self.entries)


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed, and every entry that is not, with the reason."""

    payments: tuple[ProposedPayment, ...] = ()
    left_out: tuple[tuple[int, Problem], ...] = field(default=())


def propose(wish: Wish, candidates: Iterable[Candidate]) -> Proposal:
    """Which payments a wish makes of open entries, each reason for what is left out (PAY-21…25)."""
    taken: list[Taken] = []
    out: list[tuple[int, Problem]] = []
    for candidate in candidates:
        reason = _excluded(wish, candidate)
        chosen = None if reason is not None else _dated(wish, candidate)
        if reason is None and chosen is None:
            reason = information("PAY-22-dates", document=candidate.document_no, first=wish.first, last=wish.last)
        if reason is not None:
            out.append((candidate.entry_id, reason))
        elif chosen is not None:
            taken.append(chosen)
    grouped = []
    for payment in _grouped(wish, taken):
        payment, late = _in_time(wish, payment)
        out += late
        if payment.entries:
            grouped.append(payment)
    payments, dropped = _limited(wish, grouped)
    return Proposal(tuple(payments), (*out, *dropped))


def _in_time(wish: Wish, payment: ProposedPayment) -> tuple[ProposedPayment, list[tuple[int, Problem]]]:
    """A payment after the last day of a discount goes without it: the entry is paid in full where it is due, else left out."""
    kept: list[Taken] = []
    out: list[tuple[int, Problem]] = []
    for one in payment.entries:
        if one.until is None or payment.day <= one.until:
            kept.append(one)
        elif one.due:
            kept.append(replace(one, amount=one.amount + one.discount, discount=0, until=None))
        else:
            out.append((one.entry_id, information("PAY-22-dates", document=one.document_no, first=wish.first, last=wish.last)))
    return replace(payment, entries=tuple(kept)), out


def _excluded(wish: Wish, c: Candidate) -> Problem | None:
    """Why an entry takes no part whatever its dates (PAY-22)."""
    number = c.document_no
    if c.blocked_all:
        return information("PAY-22-blocked", document=number)
    if c.disputed:
        return information("PAY-22-disputed", document=number)
    if c.promised and wish.skip_promised:
        return information("PAY-22-promised", document=number)
    if c.on_hold:
        return information("PAY-22-on-hold", document=number, mark=c.on_hold)
    if c.marked_in is not None:
        return information("PAY-22-marked", document=number, journal=c.marked_in)
    if c.collected:
        return information("PAY-22-collected", document=number)
    if wish.currency is not None and c.currency != wish.currency:
        return information("PAY-22-currency", document=number, currency=c.currency)
    if wish.methods and c.method_id not in wish.methods:
        return information("PAY-22-method", document=number)
    if wish.check_balance and c.balance < 0:
        return information("PAY-22-credit", document=number, balance=Money(c.balance, c.accounting_currency))
    if wish.delete_negative and wish.period is Period.INVOICE and c.remaining < 0:
        return information("PAY-22-negative", document=number)
    return None


def _dated(wish: Wish, c: Candidate) -> Taken | None:
    """When and with which discount an entry is paid, by the date the wish asks for; the discount wins where both fit (PAY-21)."""
    due = wish.by is not SelectBy.DISCOUNT_DATE and wish.first <= c.due <= wish.last
    early = (wish.by is not SelectBy.DUE_DATE and c.discount_date is not None and bool(c.discount)
             and wish.first <= c.discount_date <= wish.last and c.discount_date >= wish.today)
    if early and c.discount_date is not None:
        return Taken(c.entry_id, c.customer_id, c.document_no, c.currency, _not_before(wish, c.discount_date),
                     c.remaining - c.discount, c.discount, c.discount_date, due)
    if due:
        return Taken(c.entry_id, c.customer_id, c.document_no, c.currency, _not_before(wish, c.due), c.remaining)
    return None


def _not_before(wish: Wish, day: date) -> date:
    """Payments have a minimum date (PAY-24)."""
    return day if wish.earliest is None else max(day, wish.earliest)


def _grouped(wish: Wish, taken: Sequence[Taken]) -> list[ProposedPayment]:
    """Entries put together by the period of the method, in the order in which they came (PAY-23)."""
    key: Callable[[Taken], object] = {
        Period.INVOICE: lambda t: t.entry_id, Period.DATE: lambda t: t.day,
        Period.WEEK: lambda t: t.day - timedelta(t.day.weekday()), Period.TOTAL: lambda t: None}[wish.period]
    groups: dict[object, list[Taken]] = defaultdict(list)
    for one in taken:
        groups[one.customer_id, one.currency, key(one)].append(one)
    return [ProposedPayment(group[0].customer_id, _group_day(wish, group), group[0].currency, tuple(group))
            for group in groups.values()]


def _group_day(wish: Wish, group: Sequence[Taken]) -> date:
    """The date of a payment: that of its entries, the chosen weekday, or the date for totals."""
    first = min(one.day for one in group)
    if wish.period is Period.WEEK:
        return _not_before(wish, first - timedelta(first.weekday()) + timedelta(wish.weekday))
    if wish.period is Period.TOTAL:
        return _not_before(wish, wish.total_date or first)
    return first


def _limited(wish: Wish, payments: Sequence[ProposedPayment]) -> tuple[list[ProposedPayment], list[tuple[int, Problem]]]:
    """Payments within the limits, and why the others are left out (PAY-20, 25)."""
    kept: list[ProposedPayment] = []
    out: list[tuple[int, Problem]] = []
    total = 0
    for payment in sorted(payments, key=lambda p: (p.day, p.customer_id)):
        payment, many = _shortened(wish, payment)
        out += many
        refused = [(one.entry_id, _refused(wish, payment, one, total)) for one in payment.entries]
        told = [(entry, why) for entry, why in refused if why is not None]
        out += told
        if not told:
            total += payment.amount
            kept.append(payment)
    return kept, out


def _refused(wish: Wish, payment: ProposedPayment, one: Taken, total: int) -> Problem | None:
    """Why a whole payment is left out, told for one of its entries; `total` = what is proposed before it."""
    amount = Money(payment.amount, payment.currency)
    if payment.amount <= 0 and wish.delete_negative:
        return information("PAY-22-group", document=one.document_no, day=payment.day, amount=amount)
    if 0 < payment.amount < wish.least:
        return information("PAY-22-minimum", document=one.document_no, amount=amount,
                           minimum=Money(wish.least, payment.currency))
    if wish.amount_limit is not None and total + payment.amount > wish.amount_limit:
        return information("PAY-22-limit", document=one.document_no)
    return None


def _shortened(wish: Wish, payment: ProposedPayment) -> tuple[ProposedPayment, list[tuple[int, Problem]]]:
    """A payment with no more entries than a payment may have, oldest kept."""
    if wish.entry_limit is None or len(payment.entries) <= wish.entry_limit:
        return payment, []
    order = sorted(payment.entries, key=lambda t: (t.day, t.entry_id))
    kept, gone = order[:wish.entry_limit], order[wish.entry_limit:]
    return (ProposedPayment(payment.customer_id, payment.day, payment.currency, tuple(kept)),
            [(one.entry_id, information("PAY-22-many", document=one.document_no)) for one in gone])

