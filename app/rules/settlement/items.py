"""What settling sees: open items, the user's marks on them, the company's settings and the act itself (SET-05, payments 0.2)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.core.enums import EntryType, SettlementOrigin
from app.core.roles import AccountRole
from app.rules.ledger import EntryRef, PlannedVat

MONEY = frozenset({EntryType.PAYMENT, EntryType.REFUND, EntryType.INTERCOMPANY, EntryType.JOURNAL})
"""Entries that pay: they earn discounts and tolerances for the other side and have none of their own (TOL-09)."""


class Use(StrEnum):
    """Whether the cash discount is used: by its dates, even when they have passed, or not at all (DSC-06, 08)."""

    NORMAL = "normal"
    ALWAYS = "always"
    NEVER = "never"


class Administration(StrEnum):
    """What an excess payment does to the discount: nothing, or it lowers it (TOL-03)."""

    SPECIFIC = "specific"
    UNSPECIFIC = "unspecific"


class Late(StrEnum):
    """What becomes of a discount taken in the days of grace (TOL-11)."""

    OFF = "off"
    ASK = "ask"
    ACCEPT = "accept"


class DiscountRate(StrEnum):
    """Which rate values a discount in accounting currency (CUR-04)."""

    PAYMENT_DATE = "payment_date"
    INVOICE_DATE = "invoice_date"


class Mode(StrEnum):
    """How a discount came about, as `SettlementPair.discount_mode` keeps it."""

    NONE = "none"
    NORMAL = "normal"
    ALWAYS = "always"
    NEVER = "never"
    MANUAL = "manual"
    FULL = "full"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Tier:
    """A discount right: until `last_date` inclusive, `percent` %, `amount` in minor units (its sign does not matter) (DSC-02)."""

    no: int
    last_date: date
    percent: Decimal
    amount: int


@dataclass(frozen=True, slots=True)
class Past:
    """A standing settlement of an item, absolute minor units: what it settled with its discount, and by which tier (3.2).

    `tier` = number of the tier that applied, even when no discount was taken; None when none applied. `by_credit_note` =
    the other side was no money. From rows: `gross` and `discount` are the sums of the pair's details on the entry, `tier` is
    `SettlementPair.discount_tier`, for a credit note that paid `paying_tier` of the pair's facts; undone pairs do not count.
    """

    gross: int
    discount: int = 0
    tier: int | None = None
    by_credit_note: bool = False


@dataclass(frozen=True, slots=True)
class VatPart:
    """The part of a document under one VAT code: `base` and `vat` in minor units; where its correction goes.

    Positive, but for lines that go against the document: a return or deduction on an invoice is negative.

    `entry` is the document's VAT entry, which the correction copies; `discount_account_id` = the account for cash discounts
    of the VAT code (DSC-05). `role` is VATPEND while the VAT is not due yet (VAT-014).
    """

    base: int
    vat: int
    account_id: int
    role: AccountRole = AccountRole.VATOUT
    discount_account_id: int | None = None
    entry: PlannedVat | None = None


@dataclass(frozen=True, slots=True)
class MovingVat:
    """VAT of an entry that moves as it is settled; `entry` = its figures on the whole entry, minor units, in `entry_currency`.

    VAT that is not due before it is paid moves from `other_account_id` (VATPEND) to output VAT when money comes (VAT-014);
    with `prepaid` it is the VAT on a prepayment and goes back from output VAT to that account (VATPREP, PAY-62).
    """

    entry: PlannedVat
    entry_currency: str
    vat_account_id: int
    other_account_id: int
    prepaid: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """An open entry: amounts in minor units of `currency`, positive = the customer owes, `remaining*` what is still open.

    `remaining_accounting` includes `unrealised` (REV-022). `rate` = accounting units per unit of the currency when posted.
    `unrealised_account_id` = where its unrealised difference stands, when that is not the account of the role (REV-021).
    `judged_on` = the day a payment counts for discounts, when it is not its posting date (value date, BNK-40).
    `blocks_tolerance` = the customer gets neither tolerance nor late discount (TOL-08).
    """

    ref: EntryRef
    customer_id: int
    entry_type: EntryType
    document_no: str
    posting_date: date
    due_date: date
    currency: str
    amount: int
    remaining: int
    remaining_accounting: int
    control_account_id: int
    control_role: AccountRole = AccountRole.AR
    rate: Decimal = Decimal(1)
    unrealised: int = 0
    decimals: int = 2
    tiers: tuple[Tier, ...] = ()
    past: tuple[Past, ...] = ()
    tolerance_date: date | None = None
    max_tolerance: int = 0
    blocks_tolerance: bool = False
    judged_on: date | None = None
    vat: tuple[VatPart, ...] = ()
    moving: tuple[MovingVat, ...] = ()
    vat_on_discount: str = "none"
    discount_account_id: int | None = None
    voucher_no: str = ""
    company_id: int = 0
    on_hold: str | None = None
    disputed: bool = False
    reserved: bool = False
    profile_settles: bool = True
    customer_blocked: bool = False
    unrealised_account_id: int | None = None

    @property
    def is_money(self) -> bool:
        """Does it pay (payment, refund, intercompany, journal), or is it to be paid?"""
        return self.entry_type in MONEY

    @property
    def day(self) -> date:
        """The day it counts for discounts when it pays (SET-31)."""
        return self.judged_on or self.posting_date


@dataclass(frozen=True, slots=True)
class Remainder:
    """Where the rest of an entry goes: a ledger account with its reason (PWO-06, mode B)."""

    account_id: int
    role: AccountRole = AccountRole.BADDEBT
    reason_id: int | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the user wants for one entry; untouched it takes part with all it has (SET-05).

    `amount` = cash part in minor units of the entry's currency, positive, without discount; None = as much as needed (SET-10).
    `manual_discount` replaces the tier's amount for this settlement (DSC-12). `late`/None = answer to the question about a
    late discount. `full` = what the payment does not cover is further discount (SET-15). `keep_open` = no small
    difference is taken. `cross_rate` = units of this entry's currency per unit of the payment's (CUR-06). `remaining_then`
    = what was open when it was marked (SET-07).
    """

    amount: int | None = None
    use: Use = Use.NORMAL
    manual_discount: int | None = None
    discount_account_id: int | None = None
    full: bool = False
    keep_open: bool = False
    cross_rate: Decimal | None = None
    remainder: Remainder | None = None
    late: bool | None = None
    remaining_then: int | None = None
    lines: tuple[int, ...] = ()
    """The numbers of the document's lines that are meant, kept with the settlement (SET-14)."""


PLAIN = Mark()
"""An entry nobody touched."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What may be left over in one currency, in its minor units (TOL-01, 02, CUR-06)."""

    penny: int = 0
    over_under: int = 0
    precision: int = 1


@dataclass(frozen=True, slots=True)
class Settings:
    """The company's parameters (payments 0.2). `limits` by currency.

    `by_document` = currencies with a payment tolerance %, where each document has a tolerance of its own (TOL-05, 06); else one
    amount per payment (TOL-02). `ask_tolerance` = a tolerance is asked about first (TOL-07). `correct_vat` = VAT follows
    tolerances and over- and underpayments as it follows discounts.
    """

    partial_discount: bool = False
    credit_note_discount: bool = False
    administration: Administration = Administration.SPECIFIC
    over_under_needs_discount: bool = False
    by_document: frozenset[str] = frozenset()
    ask_tolerance: bool = True
    late: Late = Late.ASK
    late_to_tolerance: bool = False
    tolerance_to_discount: bool = False
    correct_vat: bool = False
    discount_rate: DiscountRate = DiscountRate.PAYMENT_DATE
    between_currencies: bool = True
    accounting_currency: str = "EUR"
    accounting_decimals: int = 2
    limits: Mapping[str, Limits] = field(default_factory=dict)

    def limit(self, currency: str) -> Limits:
        """The limits of a currency; none set = nothing may be left over."""
        return self.limits.get(currency, Limits())


@dataclass(frozen=True, slots=True)
class Act:
    """One act of settling on `day`.

    `discount_date` = the date selected in the settle pane for all marks (DSC-13); None = the date of each payment (SET-31).
    `strict` = posted entries are settled, so that an early day is refused; otherwise each pair is dated the later of its
    entries (SET-30). `tolerance` = answer to the question about a tolerance. `rates` = accounting units per unit of each
    currency on the payment date (CUR-06). `vat_date` = first open VAT date (DSC-14). `tolerances` = False where
    none may be taken without a user (TOL-08).
    """

    day: date
    origin: SettlementOrigin = SettlementOrigin.MARKS
    discount_date: date | None = None
    strict: bool = False
    tolerance: bool | None = None
    tolerances: bool = True
    rates: Mapping[str, Decimal] = field(default_factory=dict)
    vat_date: date | None = None
    text: str = ""
