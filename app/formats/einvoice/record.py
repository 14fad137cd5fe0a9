"""An invoice as the European standard EN 16931 sees it: its business terms, whatever the syntax (EIN-010).

How to fill it
--------------
The record says what is *in the file*, not what is in the ledger:

* Amounts are `int` minor units of `currency` (`decimals` places); prices, quantities and percentages are `Decimal`; days are
  dates.
* **Credit notes are positive** (EIN-012): a credit note of 72.60 has `kind=CREDIT_NOTE`, quantity 5, net 60.00, due 72.60.
  Lines that go the other way (a prepayment taken off a final invoice, a charge kept on a credit note) have a **negative
  quantity and net, never a negative price**.
* Prices and nets are always without VAT; `building.py` turns documents with prices including VAT into such lines.
* `allowances` are total discounts per VAT code, `charges` the charges of the document (BG-20, BG-21); both amounts are
  positive.
* A term that is not there is `None` or an empty tuple, never an empty text.

`building.py` makes the parts that need arithmetic or a convention; `checks.py` says what is missing; `ubl.py` and `cii.py`
write and read. The number in brackets behind each field is its business term (BT) or group (BG).
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Kind(StrEnum):
    """Type of document, UNTDID 1001 [BT-3]; a cancelling invoice is a credit note."""

    INVOICE = "380"
    CREDIT_NOTE = "381"
    CORRECTED = "384"
    """A corrected invoice between two German businesses; everywhere else it is 380 (EIN-010)."""
    PREPAYMENT = "386"


class Category(StrEnum):
    """VAT category of EN 16931, UNTDID 5305: the one of the VAT code (VAT-003)."""

    STANDARD = "S"
    ZERO = "Z"
    EXEMPT = "E"
    REVERSE_CHARGE = "AE"
    INTRA_EU = "K"
    EXPORT = "G"
    OUTSIDE = "O"


class Profile(StrEnum):
    """Which specification the file follows (EIN-002, EIN-011); the value is what is kept in the company file."""

    PEPPOL = "peppol_ubl"
    XRECHNUNG = "xrechnung"
    NLCIUS = "nlcius"
    FACTURX = "facturx"


SPECIFICATION = {
    Profile.PEPPOL: "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0",
    Profile.XRECHNUNG: "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0",
    Profile.NLCIUS: "urn:cen.eu:en16931:2017#compliant#urn:fdc:nen.nl:nlcius:v1.0",
    Profile.FACTURX: "urn:cen.eu:en16931:2017",
}
"""The specification identifier of each profile [BT-24]."""

PROCESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0"
"""The process of an ordinary invoice [BT-23]."""


@dataclass(frozen=True, slots=True)
class Identifier:
    """A number with the list it is from: an ISO 6523 code (`0208`) or an electronic address scheme (`EM`, `9930`)."""

    value: str
    scheme: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address [BG-5, BG-8, BG-12, BG-15]; `country` is the ISO code of two letters."""

    line_1: str | None = None
    line_2: str | None = None
    line_3: str | None = None
    city: str | None = None
    postcode: str | None = None
    region: str | None = None
    country: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Whom to ask [BG-6, BG-9]."""

    name: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """Seller [BG-4] or buyer [BG-7]; the numbers in brackets are seller / buyer."""

    name: str
    """Registered name [BT-27 / BT-44]."""
    trading_name: str | None = None
    """[BT-28 / BT-45]"""
    identifiers: tuple[Identifier, ...] = ()
    """Customer number at the other party, GLN … [BT-29 / BT-46]; a buyer has at most one."""
    legal_id: Identifier | None = None
    """Register number with its ISO 6523 scheme: KvK 0106, OIN 0190, BE 0208, SIREN 0002, Leitweg 0204 [BT-30 / BT-47]."""
    vat_id: str | None = None
    """With its country prefix [BT-31 / BT-48]."""
    tax_number: str | None = None
    """Another number of the tax office, the German *Steuernummer*; the seller's only [BT-32]."""
    legal_note: str | None = None
    """Legal form, capital, register; the seller's only [BT-33]."""
    endpoint: Identifier | None = None
    """Electronic address with its scheme [BT-34 / BT-49]."""
    address: Address = Address()
    contact: Contact | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Representative:
    """The seller's fiscal representative [BG-11]."""

    name: str
    vat_id: str
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """Where and when was delivered [BG-13]; `day` is the last delivery date [BT-72]."""

    day: date | None = None
    name: str | None = None
    location: Identifier | None = None
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Period:
    """A period of supply, both days included [BG-14, BG-26]; one of them may be open."""

    start: date | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A direct debit [BG-19]."""

    reference: str
    """Of the mandate [BT-89]."""
    creditor_id: str
    """[BT-90]"""
    debtor_iban: str | None = None
    """[BT-91]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Payment:
    """How to pay [BG-16]."""

    means: str
    """UNTDID 4461: 30 transfer, 58 SEPA transfer, 59 SEPA direct debit, 10 cash, 48 card, 97 set off … [BT-81]."""
    text: str | None = None
    """The means in words [BT-82]."""
    reference: str | None = None
    """The payment reference [BT-83]."""
    iban: str | None = None
    """[BT-84]"""
    account_name: str | None = None
    """[BT-85]"""
    bic: str | None = None
    """[BT-86]"""
    mandate: Mandate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment:
    """An allowance or a charge on a line [BG-27, BG-28] or on the document [BG-20, BG-21]; `amount` is positive."""

    amount: int
    """[BT-92, BT-99, BT-136, BT-141]"""
    base: int | None = None
    """What the percentage is of; together with `percent` or not at all [BT-93 …]."""
    percent: Decimal | None = None
    """[BT-94 …]"""
    reason: str | None = None
    """[BT-97 …]"""
    code: str | None = None
    """UNTDID 5189 for an allowance (95 discount, 64 conditional), 7161 for a charge (FC freight, ABK …) [BT-98 …]."""
    category: Category | None = None
    """VAT category; on the document only [BT-95, BT-102]."""
    rate: Decimal | None = None
    """VAT rate in percent; on the document only, none with category O [BT-96, BT-103]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line [BG-25]; `net` has the sign of `quantity`, the price is never negative."""

    id: str
    """[BT-126]"""
    name: str
    """At most 100 characters, the rest goes to `description`: `building.item_text` [BT-153]."""
    quantity: Decimal
    """[BT-129]"""
    unit: str
    """UN/ECE Rec. 20: `C62`, `HUR` … [BT-130]."""
    net: int
    """quantity × price ÷ base quantity − allowances + charges [BT-131]."""
    price: Decimal
    """Without VAT, up to six decimals [BT-146]."""
    base_quantity: Decimal | None = None
    """What the price is for, when not 1 [BT-149]."""
    category: Category
    """[BT-151]"""
    rate: Decimal | None = None
    """In percent; none with category O [BT-152]."""
    description: str | None = None
    """[BT-154]"""
    note: str | None = None
    """[BT-127]"""
    order_line: str | None = None
    """[BT-132]"""
    period: Period | None = None
    """[BG-26]"""
    allowances: tuple[Adjustment, ...] = ()
    """[BG-27]"""
    charges: tuple[Adjustment, ...] = ()
    """[BG-28]"""
    seller_item: str | None = None
    """Our product number [BT-155]."""
    buyer_item: str | None = None
    """[BT-156]"""
    standard_item: Identifier | None = None
    """A GTIN has scheme 0160 [BT-157]."""
    origin: str | None = None
    """Country the goods come from [BT-159]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VatRow:
    """One row of the VAT breakdown [BG-23]; one for each category and rate."""

    category: Category
    """[BT-118]"""
    rate: Decimal | None
    """In percent; none with category O [BT-119]."""
    base: int
    """[BT-116]"""
    vat: int
    """[BT-117]"""
    exemption: str | None = None
    """Why there is no VAT, in words [BT-120]."""
    exemption_code: str | None = None
    """The same as VATEX code: `building.vatex` [BT-121]."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """Totals of the document [BG-22], minor units; `building.totals` adds them up."""

    lines: int
    """Sum of the lines [BT-106]."""
    allowances: int = 0
    """[BT-107]"""
    charges: int = 0
    """[BT-108]"""
    net: int
    """Without VAT [BT-109]."""
    vat: int
    """[BT-110]"""
    vat_accounting: int | None = None
    """VAT in `accounting_currency`, in its minor units [BT-111]."""
    gross: int
    """With VAT [BT-112]."""
    prepaid: int = 0
    """[BT-113]"""
    rounding: int = 0
    """[BT-114]"""
    due: int
    """[BT-115]"""


@dataclass(frozen=True, slots=True)
class Note:
    """A remark on the document [BG-1]; `subject` is UNTDID 4451: PMD late payment, PMT recovery costs, AAB discount, REG law."""

    text: str
    """[BT-22]"""
    subject: str | None = None
    """[BT-21]"""


@dataclass(frozen=True, slots=True)
class Preceding:
    """The invoice this document is about [BG-3]."""

    number: str
    """[BT-25]"""
    issued: date | None = None
    """[BT-26]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file that goes with the invoice [BG-24]; PDF, PNG, JPEG, CSV, XLSX or ODS."""

    id: str
    """[BT-122]"""
    description: str | None = None
    """[BT-123]"""
    filename: str
    mime: str
    content: bytes
    """[BT-125]"""


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceRecord:
    """A whole document: what is written to a file and read back from it."""

    profile: Profile
    """[BT-24]"""
    process: str | None = PROCESS
    """[BT-23]"""
    kind: Kind
    """[BT-3]"""
    number: str
    """[BT-1]"""
    issued: date
    """Document date [BT-2]."""
    currency: str
    """[BT-5]"""
    decimals: int = 2
    """Decimals of `currency`: what its minor units are."""
    accounting_currency: str | None = None
    """When it is another one [BT-6]."""
    accounting_decimals: int = 2
    """Decimals of `accounting_currency`."""
    tax_point: date | None = None
    """VAT date, when not the document date [BT-7]."""
    due: date | None = None
    """The single due date; none with instalments, which then stand in `terms` [BT-9]."""
    terms: str | None = None
    """Payment terms, instalments, discount lines: `building.terms_text` [BT-20]."""
    buyer_reference: str | None = None
    """[BT-10]"""
    project: str | None = None
    """[BT-11]"""
    contract: str | None = None
    """[BT-12]"""
    order: str | None = None
    """The customer's order number [BT-13]."""
    our_order: str | None = None
    """[BT-14]"""
    despatch: str | None = None
    """A single packing slip [BT-16]."""
    notes: tuple[Note, ...] = ()
    """Intro text and legal mentions; Peppol takes one only, `ubl.write` joins them [BG-1]."""
    preceding: tuple[Preceding, ...] = ()
    """[BG-3]"""
    seller: Party
    buyer: Party
    representative: Representative | None = None
    delivery: Delivery | None = None
    period: Period | None = None
    """[BG-14]"""
    payment: Payment | None = None
    allowances: tuple[Adjustment, ...] = ()
    charges: tuple[Adjustment, ...] = ()
    lines: tuple[Line, ...]
    vat: tuple[VatRow, ...]
    totals: Totals
    attachments: tuple[Attachment, ...] = ()
