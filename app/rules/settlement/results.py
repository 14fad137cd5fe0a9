"""What settling comes to: pairs with every figure, what is left of each entry, questions to ask, no sentences (SET-02)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.enums import DetailKind
from app.core.facts import Facts, Percent, Saw
from app.core.money import Money
from app.core.problems import Problem, Weight
from app.core.roles import AccountRole
from app.rules.ledger import EntryRef
from app.rules.settlement.discounts import Right
from app.rules.settlement.items import Act, Item, Mode, MovingVat, Past


class Asks(StrEnum):
    """What a user may be asked before posting."""

    LATE = "late"
    TOLERANCE = "tolerance"


@dataclass(frozen=True, slots=True)
class Question:
    """A question whose answer nobody gave yet; without one nothing is accepted (TOL-07, 11).

    About one entry (`LATE`: answer with `Mark.late`) or the payment (`TOLERANCE`: answer with `Act.tolerance`).
    `amount` = minor units of the discount or of the difference (negative = paid too much).
    """

    asks: Asks
    item: Item
    amount: int
    day: date


@dataclass(frozen=True, slots=True)
class Effect:
    """What a settlement does to an entry besides the money; both amounts signed like the detail line they become (LED-004).

    `amount` in minor units of the entry's currency, `value` in accounting currency. `account_id` None = the account of
    `role`. `document` = whose VAT is corrected with it, if any.
    """

    item: Item
    kind: DetailKind
    amount: int
    value: int
    role: AccountRole
    account_id: int | None = None
    reason_id: int | None = None
    document: Item | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """VAT that a pair moves: `base` and `vat` in minor units of the document, `base_value` and `value` in accounting currency,
    signed as its VAT entry."""

    part: MovingVat
    base: int
    vat: int
    base_value: int
    value: int


@dataclass(frozen=True, slots=True)
class Pair:
    """A debit and a credit entry brought together: `amount` of the debit's, `counter_amount` of the credit's minor units.

    Both are the money only, without discount and differences; `value` = the same in accounting currency at the paying side.
    `granted` = the discount right of the entry that is paid; what stood before explains the figures.
    """

    debit: Item
    credit: Item
    paying: Item
    day: date
    discount_day: date
    amount: int
    counter_amount: int
    value: int
    effects: tuple[Effect, ...] = ()
    granted: Right = Right()
    mode: Mode = Mode.NONE
    additional: int = 0
    paying_tier: int | None = None
    discount_account_id: int | None = None
    cross_rate: Decimal | None = None
    open_before: int = 0
    taken_before: int = 0
    by_notes_before: int = 0
    moved: tuple[Moved, ...] = ()
    lines: tuple[int, ...] = ()
    """The lines of the document that were meant (SET-14)."""

    def gross(self, item: Item) -> int:
        """What is no longer open on one of its entries, with discount and differences, absolute minor units."""
        mine = sum(e.amount for e in self.effects if e.item.ref == item.ref)
        return self.amount - mine if item.ref == self.debit.ref else self.counter_amount + mine

    @property
    def other(self) -> Item:
        """The side that is paid."""
        return self.credit if self.paying.ref == self.debit.ref else self.debit

    def _sum(self, kind: DetailKind) -> int:
        return -sum(e.amount for e in self.effects if e.kind is kind)

    @property
    def discount(self) -> int:
        """Discount of the entry that is paid, else of the credit note that pays; minor units, positive for a debit."""
        own = [e for e in self.effects if e.kind is DetailKind.CASH_DISCOUNT]
        first = next((e for e in own if e.item.ref == self.other.ref), own[0] if own else None)
        return -first.amount if first else 0

    @property
    def counter_discount(self) -> int:
        """Discount of the credit note that pays, negative, when the entry it pays has one too (DSC-10)."""
        return -sum(e.amount for e in self.effects if e.kind is DetailKind.CASH_DISCOUNT and e.item.ref == self.paying.ref)

    @property
    def penny(self) -> int:
        """Penny difference; positive = paid too little (TOL-01)."""
        return self._sum(DetailKind.PENNY_DIFFERENCE)

    @property
    def tolerance(self) -> int:
        """Payment tolerance; positive = paid too little (TOL-05)."""
        return self._sum(DetailKind.TOLERANCE)

    @property
    def over_under(self) -> int:
        """Over- or underpayment; positive = paid too little (TOL-02)."""
        return self._sum(DetailKind.OVER_UNDERPAYMENT)

    @property
    def write_off(self) -> int:
        """Remainder that was written off (PWO-06)."""
        return self._sum(DetailKind.WRITE_OFF)

    @property
    def realised(self) -> int:
        """Realised exchange result in accounting currency; positive = gain (CUR-01)."""
        return sum(e.value for e in self.effects if e.kind is DetailKind.REALISED)

    @property
    def unrealised_back(self) -> int:
        """Unrealised result taken back in accounting currency, signed like its details (CUR-02)."""
        return sum(e.value for e in self.effects if e.kind is DetailKind.UNREALISED)

    @property
    def settled(self) -> int:
        """What is no longer open on the entry that is paid, with discount and differences, absolute minor units."""
        sign = 1 if self.other.remaining > 0 else -1
        money = self.amount if self.other.ref == self.debit.ref else self.counter_amount
        return money - sign * sum(e.amount for e in self.effects if e.item.ref == self.other.ref)

    def past(self, item: Item) -> Past:
        """What this pair will be for one of its entries the next time."""
        paid = item.ref == self.other.ref
        discount = abs(sum(e.amount for e in self.effects if e.kind is DetailKind.CASH_DISCOUNT and e.item.ref == item.ref))
        if paid:
            return Past(self.settled, discount, self.granted.tier, not self.paying.is_money)
        money = self.counter_amount if self.paying.ref == self.credit.ref else self.amount
        return Past(money + discount, discount, self.paying_tier, by_credit_note=True)

    @property
    def facts(self) -> Facts:
        """Why the figures are what they are; shown in words where the pair is looked at (model 2.8)."""
        currency = self.other.currency
        saw: dict[str, Saw] = {"amount": Money(self.amount, self.debit.currency), "open": Money(self.open_before, currency)}
        if self.discount or self.granted.amount:
            saw |= {"discount": Money(abs(self.discount), currency), "of": Money(self.granted.amount, currency),
                    "document": Money(abs(self.other.amount), currency), "taken": Money(self.taken_before, currency),
                    "by_credit_notes": Money(self.by_notes_before, currency), "until": self.granted.last_date,
                    "day": self.discount_day, "mode": str(self.mode)}
        if self.granted.tier is not None:
            saw["tier"] = self.granted.tier
        if self.paying_tier is not None:
            saw["paying_tier"] = self.paying_tier
        if self.additional:
            saw["additional"] = Money(self.additional, currency)
            saw["additional_percent"] = Percent(Decimal(self.additional * 100) / (abs(self.other.amount) or 1))
        if self.cross_rate is not None:
            saw["cross_rate"] = self.cross_rate
        for name, value in (("penny", self.penny), ("tolerance", self.tolerance), ("over_under", self.over_under),
                            ("write_off", self.write_off)):
            if value:
                saw[name] = Money(value, currency)
        if self.realised:
            saw["realised"] = self.realised
        if self.lines:
            saw["lines"] = ", ".join(map(str, self.lines))
        if self.moved:
            saw["vat_lines"] = 2 * len(self.moved)
        return Facts(self._rule(), saw)

    def _rule(self) -> str:
        """The rule that says most about this pair."""
        if self.discount:
            by_mode = {Mode.MANUAL: "DSC-12", Mode.FULL: "SET-15", Mode.LATE: "TOL-11", Mode.ALWAYS: "DSC-08"}
            return by_mode.get(self.mode, "DSC-06" if self.paying.is_money else "DSC-10")
        for rule, value in (("PWO-06", self.write_off), ("TOL-01", self.penny), ("TOL-05", self.tolerance),
                            ("TOL-02", self.over_under), ("CUR-06", self.cross_rate), ("CUR-01", self.realised)):
            if value:
                return rule
        return "SET-02"


@dataclass(frozen=True, slots=True)
class Rest:
    """What is left of an entry, signed, and when it was closed (SET-03)."""

    item: Item
    remaining: int
    remaining_accounting: int
    unrealised: int = 0
    closed_on: date | None = None

    @property
    def closed(self) -> bool:
        """Is nothing left, in either currency?"""
        return not self.remaining and not self.remaining_accounting


@dataclass(frozen=True, slots=True)
class Allocation:
    """The outcome of settling: nothing is written yet. With an error among `problems` there are no pairs.

    `rests` by entry, of all that were offered; `left_out` tells what automatic settlement did not touch and why.
    """

    act: Act
    pairs: tuple[Pair, ...] = ()
    rests: Mapping[EntryRef, Rest] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    questions: tuple[Question, ...] = ()
    left_out: tuple[Problem, ...] = ()
    order_rule: str = "SET-21"

    @property
    def refused(self) -> bool:
        """Is there an error?"""
        return any(p.weight is Weight.ERROR for p in self.problems)

    def remaining(self, item: Item) -> int:
        """What is left of an entry (signed minor units)."""
        rest = self.rests.get(item.ref)
        return item.remaining if rest is None else rest.remaining

    def after(self, item: Item) -> Item:
        """The entry as this settlement leaves it, for the next one of the same batch."""
        rest = self.rests[item.ref]
        return replace(item, remaining=rest.remaining, remaining_accounting=rest.remaining_accounting,
                       unrealised=rest.unrealised, past=item.past + tuple(p.past(item) for p in self.pairs
                                                                          if item.ref in (p.debit.ref, p.credit.ref)))

    def discount(self) -> int:
        """All cash discount given, less that of credit notes (minor units; for pairs of one currency)."""
        return -sum(e.amount for p in self.pairs for e in p.effects if e.kind is DetailKind.CASH_DISCOUNT)
