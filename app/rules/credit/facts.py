"""What a credit check must know, read by one statement and handed over frozen (credit 3, 4, 5; CRD-11).

**Money** is `int` minor units of the company's accounting currency, already converted at the rate of P-23 on the check date
(CRD-07, CRD-23), except figures of a `CreditGroup`, which are in the group's own currency. A `…_own` field repeats a figure in
the currency it was typed in, for texts only. What could not be converted is a `Missing`, never a zero that looks like a figure
(CRD-14).

**What SQL delivers as sums, so that 5,000 open entries cost no more than five:**

- `Components`: balance, packing slips and open orders of the invoice account *without the document that is checked*. Where a sum
  over all orders is at hand, `Components.minus(order.used)` takes this one out again;
- `Overdue`: two figures and one entry, of entries that are *counted*: due before the check date, P-33 (when Yes) leaves out
  disputed ones and those on hold, P-34 leaves out remainders up to that amount, **per entry and in the same statement**, because
  both are settings of the company and hold for all rules. `amount` sums every counted debit entry (CRD-62); `oldest` is the
  counted entry with the earliest due date among those that `in_days` (CRD-61: invoices with opening ones, untyped journal
  debits, protested bills; not interest notes and fees); `unapplied` sums open payments and credit notes, whatever P-33 and P-34;
- `Overdue.entries` may stay None. With the counted entries the engine names the documents behind a reason and can say what a
  payment would do; without them it names the day before which all must be paid. `Overdue.of` makes all of it from raw entries.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.enums import EntryType
from app.core.facts import Ref
from app.core.money import Money, convert, rounded


class Step(StrEnum):
    """The checkpoints of an order, in the order of its life (credit 9)."""

    CONFIRMATION = "confirmation"
    PICKING_LIST = "picking_list"
    PACKING_SLIP = "packing_slip"
    INVOICE = "invoice"


class LimitType(StrEnum):
    """What counts as used credit beside the document itself (P-19, CRD-08)."""

    NONE = "none"
    BALANCE = "balance"
    PACKING_SLIP = "balance_packing_slip"
    ALL = "balance_all"


class HoldType(StrEnum):
    """What an account status stops (CRD-50, 51)."""

    NONE = "none"
    INVOICE = "invoice"
    ALL = "all"


class PolicyKind(StrEnum):
    """Credit insurance or a guarantee (credit 3.4)."""

    INSURANCE = "insurance"
    GUARANTEE = "guarantee"


class RuleType(StrEnum):
    """What a rule looks at (credit 8.1)."""

    DAYS_OVERDUE = "days_overdue"
    ACCOUNT_STATUS = "account_status"
    TERMS_OF_PAYMENT = "terms_of_payment"
    CREDIT_LIMIT_EXPIRED = "credit_limit_expired"
    OVERDUE_AMOUNT = "overdue_amount"
    SALES_ORDER = "sales_order"
    CREDIT_LIMIT_USED = "credit_limit_used"


class RuleKind(StrEnum):
    """Does a rule hold orders, or keep them from being held?"""

    BLOCKING = "blocking"
    EXCLUSION = "exclusion"


class Scope(StrEnum):
    """For whom a rule is valid, the narrowest first (CRD-70)."""

    TABLE = "table"
    GROUP = "group"
    ALL = "all"


class ValueType(StrEnum):
    """What the threshold of a rule is."""

    DAYS = "days"
    AMOUNT = "amount"
    PERCENT = "percent"
    CODE = "code"


class Figure(StrEnum):
    """A figure a check may lack (CRD-14)."""

    EXPOSURE = "exposure"
    LIMIT = "limit"
    GROUP = "group"
    OVERDUE = "overdue"
    ORDER = "order"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class CreditParameters:
    """The parameters the engine reads (credit 4); the names follow the table. `currency` is the accounting currency.

    `ignore_overdue_up_to` (P-34) is minor units. P-35 has no place here: the statement that sums open orders follows it.
    """

    currency: str = "EUR"
    enabled: bool = True
    check_groups: bool = True
    check_terms_change: bool = False
    check_discount_change: bool = False
    ignore_blank_expiry: bool = True
    limit_type: LimitType = LimitType.ALL
    check_orders: bool = True
    check_free_text: bool = True
    excess_is_error: bool = False
    skip_disputed: bool = False
    ignore_overdue_up_to: int = 0
    included_lowers_limit: bool = True


@dataclass(frozen=True, slots=True)
class Named:
    """A row with the word people know it by: number or code, and its name in their language where it has one."""

    id: int
    code: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ranked:
    """Payment terms or a cash discount with its rank; higher is worse for us, no rank counts as 0 (CRD-55)."""

    id: int
    code: str
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Status:
    """The account status of a customer (CRD-50)."""

    id: int
    code: str
    hold_type: HoldType = HoldType.NONE


@dataclass(frozen=True, slots=True)
class Rate:
    """Units of another currency per unit of the accounting currency, with the places of both."""

    value: Decimal = Decimal(1)
    decimals_from: int = 2
    decimals_to: int = 2

    def apply(self, amount: int) -> int:
        """Minor units of the accounting currency as minor units of the other one, rounded once."""
        return amount if self.value == 1 and self.decimals_from == self.decimals_to else convert(
            amount, self.value, self.decimals_from, self.decimals_to)

    def needed(self, amount: int) -> int:
        """So many minor units of the accounting currency are at least `amount` of the other one."""
        exact = (Decimal(amount) / self.value).scaleb(self.decimals_from - self.decimals_to)
        found = rounded(exact)
        while self.apply(found) < amount:
            found += 1
        return found


@dataclass(frozen=True, slots=True)
class Period:
    """A limit that counts on some days only, both ends included: minor units of the limit's figure (CRD-02, CRD-32)."""

    amount: int
    starts: date
    ends: date

    def active(self, day: date) -> bool:
        """Does it count on `day`?"""
        return self.starts <= day <= self.ends


@dataclass(frozen=True, slots=True)
class Policy:
    """An insurance or guarantee; `value` in minor units, `percent` of it raises the limit (CRD-20…24)."""

    id: int
    name: str
    kind: PolicyKind
    starts: date
    ends: date | None
    value: int
    percent: Decimal
    in_exposure: bool = False

    def valid(self, day: date) -> bool:
        """From its first to its last day, both included; no last day means open-ended (CRD-20)."""
        return self.starts <= day and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Limit:
    """A customer's own limit with what may stand in for it or raise it; all periods and policies, the engine picks by date."""

    amount: int = 0
    mandatory: bool = False
    unlimited: bool = False
    expires_on: date | None = None
    temporary: tuple[Period, ...] = ()
    policies: tuple[Policy, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An open debit entry: `remaining` in minor units, above zero; `in_days` = it counts for *Days overdue* (CRD-61)."""

    id: int
    reference: str
    due: date
    remaining: int
    entry_type: EntryType = EntryType.INVOICE
    in_days: bool = True
    disputed_or_on_hold: bool = False
    customer_id: int | None = None

    @property
    def ref(self) -> Ref:
        """Where it is kept."""
        return ("customer_ledger_entry", self.id)

    def days(self, day: date) -> int:
        """Days overdue on `day`; zero or less when not overdue (CRD-61)."""
        return (day - self.due).days


@dataclass(frozen=True, slots=True)
class Overdue:
    """What is overdue on the check date, counted entries only (see the module). Minor units, none below zero.

    `amount` = their sum, `unapplied` = open payments and credit notes, `oldest` = the one the days are counted from.
    """

    amount: int = 0
    unapplied: int = 0
    oldest: OpenEntry | None = None
    entries: tuple[OpenEntry, ...] | None = None

    @classmethod
    def of(cls, entries: Iterable[OpenEntry], day: date, unapplied: int = 0,
           parameters: CreditParameters = CreditParameters()) -> "Overdue":  # noqa: B008 - frozen
        """From raw open debit entries: what is counted, its sum and its oldest (CRD-61, 62; P-33, P-34)."""
        counted = tuple(sorted((e for e in entries if _counts(e, day, parameters)), key=lambda e: (e.due, e.id)))
        return cls(sum(e.remaining for e in counted), unapplied, next((e for e in counted if e.in_days), None), counted)

    @property
    def net(self) -> int:
        """Overdue amount less what was paid and not applied, not below zero (CRD-62)."""
        return max(0, self.amount - self.unapplied)


def _counts(entry: OpenEntry, day: date, parameters: CreditParameters) -> bool:
    return (entry.due < day and entry.remaining > max(0, parameters.ignore_overdue_up_to)
            and not (parameters.skip_disputed and entry.disputed_or_on_hold))


@dataclass(frozen=True, slots=True)
class Order:
    """The document that is checked. Minor units of the accounting currency, VAT included.

    `total` = all of it (CRD-66); `delivered` = delivered and not invoiced, `undelivered` = still to deliver, `prepaid` =
    prepayments invoiced and not yet deducted, `authorised` = live card authorisations (CCD-02). `never_checked` = credit note
    or return order.
    """

    id: int = 0
    number: str = ""
    total: int = 0
    delivered: int = 0
    undelivered: int = 0
    prepaid: int = 0
    authorised: int = 0
    total_own: Money | None = None
    terms: Ranked | None = None
    discount: Ranked | None = None
    excluded: bool = False
    never_checked: bool = False

    @property
    def own(self) -> int:
        """What it uses of the credit, counted once and never below zero (credit 3.3, *This document*)."""
        return max(0, self.delivered + self.undelivered - self.prepaid - self.authorised)

    @property
    def used(self) -> "Components":
        """What the sums of its customer contain of it."""
        return Components(0, self.delivered, self.undelivered - self.prepaid)

    @property
    def value(self) -> int:
        """Its total in its own currency where that is known: it has a sign without any rate (CRD-13, CRD-14)."""
        return self.total if self.total_own is None else self.total_own.amount

    @property
    def ref(self) -> Ref:
        """Where it is kept."""
        return ("sales_order", self.id)


@dataclass(frozen=True, slots=True)
class Components:
    """What a customer uses of the credit beside the document that is checked (credit 3.3), minor units, with its sign.

    `balance` = remaining of all open entries of the account, bills and cheques at risk included; `packing_slips` = delivered,
    not invoiced, less received returns; `open_orders` = ordered, not delivered, less prepayments invoiced, with draft free
    text invoices.
    """

    balance: int = 0
    packing_slips: int = 0
    open_orders: int = 0

    def minus(self, inside: "Components") -> "Components":
        """Without what the sums contain of a document, such as `Order.used`, so that it is counted exactly once."""
        return Components(self.balance - inside.balance, self.packing_slips - inside.packing_slips,
                          self.open_orders - inside.open_orders)

    def counted(self, limit_type: LimitType) -> int:
        """The parts P-19 chooses; *None* counts the balance, for those who must have a limit (CRD-08)."""
        slips = self.packing_slips if limit_type in (LimitType.PACKING_SLIP, LimitType.ALL) else 0
        return self.balance + slips + (self.open_orders if limit_type is LimitType.ALL else 0)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of a credit group, the checked customer among them, in the group's currency without the checked document."""

    customer_id: int
    name: str
    components: Components


@dataclass(frozen=True, slots=True)
class CreditGroup:
    """A limit several customers share (credit 3.5). Money in minor units of `currency`, `rate` leads there.

    `oldest` and `entries`: as in `Overdue`, over all members, delivered only when the group looks at the days overdue of all of
    them; their `remaining` is in the accounting currency of the company that checks.
    """

    id: int
    number: str
    limit: int
    currency: str
    members: tuple[Member, ...] = ()
    temporary: tuple[Period, ...] = ()
    rate: Rate = Rate()
    all_members_overdue: bool = False
    oldest: OpenEntry | None = None
    entries: tuple[OpenEntry, ...] | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """The invoice account: credit belongs to it (CRD-01)."""

    id: int
    number: str = ""
    name: str = ""
    limit: Limit = Limit()
    components: Components = Components()
    overdue: Overdue = Overdue()
    status: Status | None = None
    management_group: Named | None = None
    risk_group: Named | None = None
    credit_group: CreditGroup | None = None
    excluded: bool = False
    ignore_until: date | None = None
    terms: Ranked | None = None
    discount: Ranked | None = None


@dataclass(frozen=True, slots=True)
class Missing:
    """What a check lacks and in which figures it is missed: `what` is the currency without a rate (CRD-14)."""

    what: str
    figures: frozenset[Figure] = frozenset(Figure)


@dataclass(frozen=True, slots=True)
class Check:
    """One check: on which day, at which step, with which parameters, whose order."""

    day: date
    customer: Customer
    order: Order = Order()
    step: Step = Step.CONFIRMATION
    parameters: CreditParameters = CreditParameters()
    missing: tuple[Missing, ...] = ()

    def lacking(self, figures: Iterable[Figure]) -> tuple[Missing, ...]:
        """What is missing for these figures."""
        wanted = frozenset(figures)
        return tuple(m for m in self.missing if m.figures & wanted)


@dataclass(frozen=True, slots=True)
class Rule:
    """A version of a blocking rule as it is evaluated (credit 8.1).

    `id` = the version's id, `number` = the rule's. `amount` in minor units of the accounting currency, None when its rate is
    missing; `amount_own` as typed; `percent` 115 = 115 %; `code` = the status or terms. Scope: `customer` with Table, `group`
    (a credit management group) with Group. `release` = *Release sales order*.
    """

    id: int
    number: str
    type: RuleType
    kind: RuleKind = RuleKind.BLOCKING
    scope: Scope = Scope.ALL
    value_type: ValueType = ValueType.DAYS
    days: int | None = None
    amount: int | None = None
    percent: Decimal | None = None
    code: Named | None = None
    customer: Named | None = None
    group: Named | None = None
    risk_group: Named | None = None
    release: bool = False
    amount_own: Money | None = None
    starts: date | None = None
    ends: date | None = None
    active: bool = True
    rule_id: int = 0
    version: int = 1

    def valid(self, day: date) -> bool:
        """Is it active on `day`, both ends included?"""
        return self.active and (self.starts is None or self.starts <= day) and (self.ends is None or day <= self.ends)


@dataclass(frozen=True, slots=True)
class Change:
    """A hypothetical change for *What if*: minor units of the accounting currency, `group_limit` of the group's.

    `payment` goes to the named `documents` (ids of entries), else to the oldest overdue ones, the rest stays unapplied; `limit`
    takes the place of the customer's own limit and of a temporary one; `leave_out` = undelivered lines worth so much leave the
    order.
    """

    payment: int = 0
    documents: Sequence[int] = field(default=())
    limit: int | None = None
    group_limit: int | None = None
    leave_out: int = 0
    extend_to: date | None = None
    terms: Ranked | None = None
    discount: Ranked | None = None
    status: Status | None = None
