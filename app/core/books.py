"""What is exported of the books: plain records that queries fill, rules decide on and formats write (EXP-001…038).

Amounts are minor units of the currency named beside them, debit positive; accounting amounts those of the company.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from app.core.enums import AccountType, EntryType, VoucherSource
from app.core.roles import ROLES, AccountRole, RoleKind


class ExportKind(StrEnum):
    """The files an accountant gets (EXP-010, 020, 030, 036 and the ledger file of 5.4)."""

    LEDGER = "ledger"
    XAF = "xaf"
    FEC = "fec"
    DATEV = "datev"
    GDPDU = "gdpdu"


SALES, BANK, GENERAL, OPENING = "VE", "BQ", "OD", "AN"
"""Journals of an accountant: what is sold, what goes over the bank, everything else, opening items (EXP 5.6)."""
_JOURNALS = {**dict.fromkeys((VoucherSource.INV, VoucherSource.FTI, VoucherSource.CRN, VoucherSource.FTC, VoucherSource.PRE,
                              VoucherSource.INT, VoucherSource.CLT), SALES),
             **dict.fromkeys((VoucherSource.PAY, VoucherSource.BNK, VoucherSource.REF), BANK), VoucherSource.OPN: OPENING}


def journal_of(source: VoucherSource) -> str:
    """The journal a voucher belongs to and is counted in."""
    return _JOURNALS.get(source, GENERAL)


VAT_ROLES = frozenset({AccountRole.VATOUT, AccountRole.VATPEND, AccountRole.VATPREP, AccountRole.VATIN})
"""Roles whose lines are the tax itself, not what it is reckoned on."""


@dataclass(frozen=True, slots=True)
class BookCompany:
    """Who exports: legal name, numbers of the register, address, currency with its decimals, language of the files."""

    code: str
    name: str
    country: str
    currency: str
    decimals: int
    language: str
    vat_number: str = ""
    siren: str = ""
    register: str = ""
    street: str = ""
    number: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True)
class BookPeriod:
    """A period of the fiscal year; `open` = something may still be posted in it (EXP-005)."""

    id: int
    no: int
    first: date
    last: date
    open: bool


@dataclass(frozen=True, slots=True)
class BookAccount:
    """An account with its number at the accountant's: `target` empty = not mapped, the own number is used (EXP-006).

    `automatic` = the accountant's program splits the VAT itself; `tax_key` = it is told how (EXP-033).
    """

    id: int
    number: str
    name: str
    type: AccountType
    control: bool = False
    reference: str = ""
    target: str = ""
    tax_key: str = ""
    automatic: bool = False

    @property
    def shown(self) -> str:
        """The number the files use."""
        return self.target or self.number

    @property
    def gross(self) -> bool:
        """Is it posted with its VAT inside?"""
        return self.automatic or bool(self.tax_key)


@dataclass(frozen=True, slots=True)
class BookCustomer:
    """A customer as it stands in the books; the credit limit in accounting minor units, None = none."""

    id: int
    number: str
    name: str
    person: bool = False
    contact: str = ""
    phone: str = ""
    email: str = ""
    register: str = ""
    vat_number: str = ""
    credit_limit: int | None = None
    street: str = ""
    house: str = ""
    addition: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    language: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class BookVat:
    """A VAT code: `account` is the number of the account its tax is owed on."""

    id: int
    code: str
    name: str
    account: int
    rate: Decimal = Decimal(0)


@dataclass(frozen=True, slots=True)
class VatPart:
    """A share of the VAT of a voucher that falls on one line; base and tax signed as the customer sees them, credit positive.

    `base`, `vat` in the voucher's currency, the others in the company's; `rate` in percent.
    """

    code: str
    rate: Decimal
    base: int
    vat: int
    base_accounting: int
    vat_accounting: int
    list_kind: str = "none"
    vat_number: str = ""


@dataclass(frozen=True, slots=True)
class BookLine:
    """A ledger line. `match` = the letters of what it was settled with, `settled_on` when that was complete (None = open)."""

    no: int
    account: BookAccount
    role: AccountRole
    amount: int
    accounting: int
    currency: str
    customer: BookCustomer | None = None
    text: str = ""
    correction: bool = False
    vat_code: str = ""
    vat: tuple[VatPart, ...] = ()
    cost_centre: str = ""
    project: str = ""
    match: str = ""
    settled_on: date | None = None
    entry_id: int | None = None

    @property
    def receivable(self) -> bool:
        """Does it stand on the account of a customer?"""
        return self.customer is not None and ROLES[self.role].kind is RoleKind.CONTROL

    @property
    def is_vat(self) -> bool:
        """Is it tax?"""
        return self.role in VAT_ROLES


@dataclass(frozen=True, slots=True)
class Reference:
    """What a payment paid: the number of the invoice, and how much in both currencies (minor units, positive)."""

    document: str
    amount: int
    accounting: int


@dataclass(frozen=True, slots=True)
class BookVoucher:
    """A posted voucher with its lines. `sequence` = its place in its journal, `whole_sequence` among all of its fiscal year.

    `rate` = accounting units for one unit of its currency. `references` are the invoices a payment paid. `order` and `slip` are
    the order and packing slip it invoices, where there is one; `archived` is the fingerprint of its document in the archive.
    """

    id: int
    number: str
    series: str
    source: VoucherSource
    posting_date: date
    document_date: date
    document_no: str
    text: str
    currency: str
    rate: Decimal
    period_no: int
    user: str
    posted_at: datetime
    lines: tuple[BookLine, ...]
    sequence: int = 0
    whole_sequence: int = 0
    due_date: date | None = None
    vat_date: date | None = None
    entry_type: EntryType | None = None
    reverses: bool = False
    references: tuple[Reference, ...] = ()
    order: str = ""
    slip: str = ""
    archived: str = ""

    @property
    def debit(self) -> int:
        """The debit side in accounting minor units."""
        return sum(line.accounting for line in self.lines if line.accounting > 0)

    @property
    def credit(self) -> int:
        """The credit side in accounting minor units, positive."""
        return -sum(line.accounting for line in self.lines if line.accounting < 0)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An entry that was open at the end of a day; amounts positive when the customer owes.

    `match` and `settled_on` as of a line: what it was settled with since.
    """

    entry_id: int
    customer: BookCustomer
    account: BookAccount
    document_no: str
    type: EntryType
    document_date: date
    due_date: date
    currency: str
    amount: int
    remaining: int
    remaining_accounting: int
    match: str = ""
    settled_on: date | None = None


@dataclass(frozen=True, slots=True)
class Balance:
    """What an account stood at in the evening before the first day, in accounting minor units."""

    account: BookAccount
    amount: int


@dataclass(frozen=True, slots=True)
class Books:
    """Everything the files of one export are made of; vouchers in the order of their posting (EXP-022).

    `opening_account` takes the other side of balances that are carried forward.
    """

    company: BookCompany
    first: date
    last: date
    year_first: date
    year_last: date
    year: str
    periods: tuple[BookPeriod, ...] = ()
    accounts: tuple[BookAccount, ...] = ()
    customers: tuple[BookCustomer, ...] = ()
    vat_codes: tuple[BookVat, ...] = ()
    vouchers: tuple[BookVoucher, ...] = ()
    openings: tuple[Balance, ...] = ()
    opening_items: tuple[OpenItem, ...] = ()
    open_items: tuple[OpenItem, ...] = field(default=())
    opening_account: BookAccount | None = None

    @property
    def begins_year(self) -> bool:
        """Do the days begin with the fiscal year, so that balances are carried forward?"""
        return self.first == self.year_first

    @property
    def lines(self) -> int:
        """How many ledger lines there are."""
        return sum(len(v.lines) for v in self.vouchers)

    @property
    def debit(self) -> int:
        """All debits in accounting minor units."""
        return sum(v.debit for v in self.vouchers)

    @property
    def credit(self) -> int:
        """All credits in accounting minor units, positive."""
        return sum(v.credit for v in self.vouchers)


@dataclass(frozen=True, slots=True)
class Cut:
    """A text that did not fit: what it belongs to, in which field, as it was and as it is written (EXP-003, 019)."""

    where: str
    field: str
    old: str
    new: str
