"""A sales document as finished words and figures: quotation to credit note in one record (DOC-001, DOC-002, DOC-006)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.reports.layout import Frame
from app.reports.letter_data import Letterhead, PageWords, Payment, Text, Total

DOCUMENT_SCHEMA = 1
"""Version of the record; a record of another version is refused rather than printed wrongly."""


class DocumentKind(StrEnum):
    """What is printed; order, free text and combined invoices are all `invoice`, a cancelling one is `cancellation`."""

    QUOTATION = "quotation"
    CONFIRMATION = "confirmation"
    PICKING_LIST = "picking_list"
    PACKING_SLIP = "packing_slip"
    PRO_FORMA = "pro_forma"
    INVOICE = "invoice"
    PREPAYMENT = "prepayment_invoice"
    CREDIT_NOTE = "credit_note"
    CANCELLATION = "cancellation"


class LineColumn(StrEnum):
    """The columns a line may have, in the order they are printed."""

    CHECK = "check"
    LOCATION = "location"
    ITEM = "item"
    DESCRIPTION = "description"
    ORDERED = "ordered"
    DELIVERED = "delivered"
    REMAINING = "remaining"
    QUANTITY = "quantity"
    UNIT = "unit"
    PRICE = "price"
    DISCOUNT = "discount"
    VAT = "vat"
    AMOUNT = "amount"


_PRICED = (LineColumn.ITEM, LineColumn.DESCRIPTION, LineColumn.QUANTITY, LineColumn.UNIT, LineColumn.PRICE, LineColumn.DISCOUNT,
           LineColumn.VAT, LineColumn.AMOUNT)
COLUMNS: Mapping[DocumentKind, tuple[LineColumn, ...]] = {
    **dict.fromkeys(DocumentKind, _PRICED),
    DocumentKind.PICKING_LIST: (LineColumn.CHECK, LineColumn.LOCATION, LineColumn.ITEM, LineColumn.DESCRIPTION,
                                LineColumn.QUANTITY, LineColumn.UNIT),
    DocumentKind.PACKING_SLIP: (LineColumn.ITEM, LineColumn.DESCRIPTION, LineColumn.ORDERED, LineColumn.DELIVERED,
                                LineColumn.REMAINING, LineColumn.UNIT),
}
"""The columns a document starts with; a company leaves out what it does not want (DOC-002). Empty ones are not printed."""
_MONEY = (LineColumn.PRICE, LineColumn.DISCOUNT, LineColumn.VAT, LineColumn.AMOUNT)


def chosen_columns(kind: DocumentKind, item_number: bool = True, prices: bool = True, discount: bool = True,
                   vat: bool = True) -> tuple[LineColumn, ...]:
    """The columns of a document with the options of a company's layout (DOC-002); `prices` brings them onto a packing slip."""
    options = ((LineColumn.ITEM, item_number), (LineColumn.DISCOUNT, discount), (LineColumn.VAT, vat),
               *((column, prices) for column in _MONEY))
    left_out = {column for column, kept in options if not kept}
    priced = COLUMNS[kind] + (_MONEY if prices and kind is DocumentKind.PACKING_SLIP else ())
    return tuple(column for column in LineColumn if column in priced and column not in left_out)


class LineKind(StrEnum):
    """What a line is for.

    `item` is sold; `text` speaks over the whole width; `group` opens an order or a packing slip (ORD-063); `subtotal`
    closes it with its amount; `remark` is grey under a group (customer reference).
    """

    ITEM = "item"
    TEXT = "text"
    GROUP = "group"
    SUBTOTAL = "subtotal"
    REMARK = "remark"


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `texts` stand small and grey under the description; `running` is the sum of amounts up to and with this line.

    A line without one (a text, a group) leaves the sum as it was; where no line has one nothing is carried forward.
    """

    description: str
    kind: LineKind = LineKind.ITEM
    item: str = ""
    quantity: str = ""
    unit: str = ""
    price: str = ""
    discount: str = ""
    vat: str = ""
    amount: str = ""
    ordered: str = ""
    delivered: str = ""
    remaining: str = ""
    location: str = ""
    texts: tuple[str, ...] = ()
    running: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A small label over one or more lines, in the strip of four under the title; `span` of the four columns it takes."""

    label: str
    lines: tuple[str, ...]
    span: int = 1


@dataclass(frozen=True, slots=True)
class VatRow:
    """One VAT code: `mention` is printed under it, once (DOC-013); `accounting` is its VAT in the accounting currency."""

    code: str
    rate: str
    base: str
    vat: str
    mention: str = ""
    accounting: str = ""


@dataclass(frozen=True, slots=True)
class VatTable:
    """VAT per code and its sum.

    `accounting_currency` (EUR) opens a column of its own; `note` tells rate and date of conversion (PST-032) or the
    reduced base of a Belgian discount (VAT-009).
    """

    rows: tuple[VatRow, ...]
    total: VatRow | None = None
    accounting_currency: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DiscountStep:
    """Who pays until `until` takes off `discount` (`percent`) and pays `amount`."""

    until: str
    percent: str
    discount: str
    amount: str


@dataclass(frozen=True, slots=True)
class Instalment:
    """A part of the total and the day it is due."""

    due: str
    amount: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """Room to sign: what is signed for, and a line per field (name, date, signature)."""

    title: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DocumentWords:
    """The labels of a document by their names in `document_words.TEXTS`, already in one or two languages (DOC-002)."""

    language: str
    texts: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.texts[name]

    @property
    def page(self) -> str:
        """The page count with its places {page} and {pages}."""
        return self.texts["page"]

    def pages(self) -> PageWords:
        """The words the pages themselves need."""
        return PageWords(self["page"], self["carried"], self["brought"])


@dataclass(frozen=True, slots=True)
class DocumentData:
    """Everything a sales document says, in the order it is read.

    `document` is its number (empty on a pro forma, ORD-064); `customer` and `day` stand with it on follow-on pages; `title`
    replaces the word of its kind; `about` are lines under the title: the invoice credited or replaced, the reason (FTI-045,
    DOC-006). `info` is the block beside the window: about eight pairs of label and value, the first value stands out. `strip`
    holds what else identifies the sale: references, delivery address, date of supply, terms.

    `totals` are label and amount, the one of kind `grand` last. Amounts of a credit note come positive (DOC-006).
    `payment` is the box of how to pay, or of how it will be collected (`document_payment`). `mentions` are the legal
    sentences under it. `mark` is a framed word at the top right, `watermark` a large pale one over each page.
    """

    kind: DocumentKind
    words: DocumentWords
    document: str
    customer: str
    day: str
    frame: Frame
    letterhead: Letterhead
    address: tuple[str, ...]
    lines: tuple[Line, ...]
    columns: tuple[LineColumn, ...] = ()
    title: str = ""
    about: tuple[str, ...] = ()
    address_size: float = 10.2
    return_line: str = ""
    notes: tuple[str, ...] = ()
    info: tuple[tuple[str, str], ...] = ()
    strip: tuple[Cell, ...] = ()
    before: tuple[Text, ...] = ()
    prices_include_vat: bool = False
    currency: str = "EUR"
    totals: tuple[Total, ...] = ()
    vat: VatTable | None = None
    discounts: tuple[DiscountStep, ...] = ()
    instalments: tuple[Instalment, ...] = ()
    payment: Payment | None = None
    after: tuple[Text, ...] = ()
    mentions: tuple[Text, ...] = ()
    signature: SignatureBox | None = None
    mark: str = ""
    watermark: str = ""
    file_name: str = ""

    @property
    def language(self) -> str:
        """The language of the document, told to readers of the PDF."""
        return self.words.language

    @property
    def heading(self) -> str:
        """The title with the number behind it."""
        return " ".join(part for part in (self.title or self.words[self.kind.value], self.document) if part)
