"""What matching sees and says: items, customers, lines of a statement, proposals (BNK-20…36; model 9)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from app.core.enums import EntryType
from app.core.facts import Facts
from app.core.roles import AccountRole


class Source(StrEnum):
    """What an item is a row of."""

    ENTRY = "entry"
    PAYMENT = "payment"
    CLEARING = "clearing"


class Level(StrEnum):
    """How sure a proposal is (13.3)."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PartyMatch(StrEnum):
    """What is known of who paid (BNK-23); the last two are customers learned from earlier lines (BNK-32)."""

    FULLY = "fully"
    PARTIALLY = "partially"
    NO = "no"
    LEARNED = "learned"
    LEARNING = "learning"


class DocumentMatch(StrEnum):
    """What names the items: an id of ours, a structured reference, several numbers, one number, nothing."""

    OURS = "ours"
    REFERENCE = "reference"
    MULTIPLE = "multiple"
    YES = "yes"
    NO = "no"


class AmountMatch(StrEnum):
    """Does the amount fit: one item, one of several, a sum of several items, nothing (BNK-24, 25)."""

    ONE = "one"
    MULTIPLE = "multiple"
    SUM = "sum"
    NONE = "none"


class Discount(NamedTuple):
    """The cash discount an item still gives when it is paid in full: `amount` in minor units, up to and with `until`."""

    until: date
    amount: int


Key = tuple[Source, int]
"""What an item is: its kind of row and its id."""


class Item(NamedTuple):
    """Something the bank may pay, return or collect.

    `amount` is what a line about it would carry, in minor units of `currency` and signed as the bank's line: + what a customer
    owes or what we wait for, − what we owe or what the bank may take back (a posted payment is negative here). `discounts` have
    the sign of `amount`, their days rise. `late_until` is the last day a late discount may be accepted (TOL-10), `tolerance`
    TOL-05 in minor units. `end_to_end`, `mandate` and `batch` are ids we gave. `customer_id` is None for what belongs to many.
    """

    source: Source
    id: int
    customer_id: int | None
    number: str
    amount: int
    currency: str
    due: date
    posted: date
    kind: EntryType | None = None
    reference: str = ""
    customer_reference: str = ""
    order_no: str = ""
    end_to_end: str = ""
    mandate: str = ""
    batch: str = ""
    discounts: tuple[Discount, ...] = ()
    late_until: date | None = None
    tolerance: int = 0
    instalment: int = 0

    @property
    def key(self) -> Key:
        """What it is, among all kinds of rows."""
        return self.source, self.id


class Customer(NamedTuple):
    """Who may have paid; `ibans` in any spelling, `postcode` and `city` of the address in use."""

    id: int
    number: str
    name: str
    ibans: tuple[str, ...] = ()
    city: str = ""
    postcode: str = ""


class GroupKind(StrEnum):
    """Papers that stand for several items."""

    LETTER = "letter"
    STATEMENT = "statement"


class Group(NamedTuple):
    """A letter or statement sent: its number, its own reference, and the entries it lists (PRF-01, BNK-25)."""

    kind: GroupKind
    number: str
    reference: str
    entries: tuple[int, ...]


class BankLine(Protocol):
    """A movement of a bank statement, as readers deliver it; amounts in minor units, signed, + came in."""

    @property
    def position(self) -> int: ...
    @property
    def booking_date(self) -> date: ...
    @property
    def value_date(self) -> date: ...
    @property
    def amount(self) -> int: ...
    @property
    def currency(self) -> str: ...
    @property
    def counterparty(self) -> str: ...
    @property
    def iban(self) -> str: ...
    @property
    def address(self) -> str: ...
    @property
    def remittance(self) -> str: ...
    @property
    def reference(self) -> str: ...
    @property
    def end_to_end(self) -> str: ...
    @property
    def mandate_id(self) -> str: ...
    @property
    def batch_id(self) -> str: ...
    @property
    def code(self) -> str: ...
    @property
    def own_code(self) -> str: ...
    @property
    def reversal(self) -> bool: ...
    @property
    def return_code(self) -> str: ...
    @property
    def charges(self) -> int: ...
    @property
    def original_amount(self) -> int | None: ...
    @property
    def original_currency(self) -> str: ...


class LateDiscount(StrEnum):
    """What is done with a discount taken within its days of grace (TOL-11)."""

    OFF = "off"
    ASK = "ask"
    AUTOMATIC = "automatic"


class DiscountDate(StrEnum):
    """Which day of a line decides on cash discounts (BNK-40)."""

    VALUE = "value"
    BOOKING = "booking"


@dataclass(frozen=True, slots=True)
class Parameters:
    """Settings of the company: `penny` (TOL-01) and `return_charge`, the most a bank keeps for a returned payment, in minor
    units; `days` = how far a sum we wait for may lie from the line (BNK-42), `auto_accept` = the lowest level accepted without a
    person (BNK-30), `unspecific` = TOL-03."""

    penny: int = 0
    return_charge: int = 2500
    late: LateDiscount = LateDiscount.ASK
    discount_date: DiscountDate = DiscountDate.VALUE
    unspecific: bool = False
    days: int = 5
    auto_accept: Level | None = None

    def day(self, line: BankLine) -> date:
        """The day on which discounts of a line are judged (BNK-40, decision 21)."""
        return line.value_date if self.discount_date is DiscountDate.VALUE else line.booking_date


class TextRule(NamedTuple):
    """Text and sign of a line that say where it belongs (BNK-33): `sign` +1 only receipts, −1 only payments, 0 both.

    One of `account_id` and `customer_id` is set; rules are tried in the order of `priority`.
    """

    id: int
    contains: str
    account_id: int | None = None
    customer_id: int | None = None
    sign: int = 0
    vat_code_id: int | None = None
    priority: int = 0


class LearnedKind(StrEnum):
    """What a line was recognised by (BNK-32)."""

    IBAN = "iban"
    NAME = "name"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class LearnedRule:
    """What accepted lines taught: IBAN or name → customer, text → account. `rejected` counts since it last was right: the second
    time in a row disables it (BNK-32). `key` is normalised; `id` None = not stored yet."""

    kind: LearnedKind
    key: str
    customer_id: int | None = None
    account_id: int | None = None
    confirmed: int = 0
    rejected: int = 0
    disabled: bool = False
    id: int | None = None


class Target(StrEnum):
    """Where a part of a line goes (BNK-41); `ITEM` is an entry, a payment that came back, or what waits for the bank."""

    ITEM = "item"
    ON_ACCOUNT = "on_account"
    LEDGER = "ledger"
    TRANSFER = "transfer"
    DISCOUNT = "discount"
    WRITE_OFF = "write_off"
    FEE = "fee"
    SUSPENSE = "suspense"


class LinePart(NamedTuple):
    """A part of a line: `amount` in minor units of the line, signed as the line.

    For an item `settles` is the same in the item's own currency, `discount` the cash discount that closes it with this payment,
    both signed as `amount`; `closes` is false where a rest stays open. `role` names the account where no `account_id` does.
    """

    target: Target
    amount: int
    item: Key | None = None
    customer_id: int | None = None
    account_id: int | None = None
    role: AccountRole | None = None
    vat_code_id: int | None = None
    settles: int = 0
    discount: int = 0
    closes: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a line may be. The parts always add up to the line; `rule` is `H10` (level and number), `TEXT`, `OWN` or `FEE`.

    `manual`: never accepted without a person, because another item would fit as well (BNK-30). `facts` says why (BNK-36).
    """

    score: int
    level: Level
    rule: str
    customer_id: int | None
    parts: tuple[LinePart, ...]
    facts: Facts
    party: PartyMatch = PartyMatch.NO
    document: DocumentMatch = DocumentMatch.NO
    amount: AmountMatch = AmountMatch.NONE
    manual: bool = False

    @property
    def items(self) -> tuple[Key, ...]:
        """The items it would take."""
        return tuple(part.item for part in self.parts if part.item is not None)


@dataclass(frozen=True, slots=True)
class Learned:
    """The learned rules, to be looked up by what they were learned from; disabled ones are left out."""

    rules: Mapping[tuple[LearnedKind, str], LearnedRule] = field(default_factory=dict)

    def of(self, kind: LearnedKind, key: str) -> LearnedRule | None:
        """The rule for a key, if it still counts."""
        found = self.rules.get((kind, key)) if key else None
        return None if found is None or found.disabled else found
