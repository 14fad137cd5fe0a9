"""A letter as finished words and figures: no database, no decisions; the same record gives the same bytes (LTR-52, WIN-31)."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app.reports.layout import Frame

SCHEMA = 1
"""Version of the record; a record of another version is refused rather than printed wrongly."""


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one weight."""

    text: str
    bold: bool = False


Text = tuple[Span, ...]
"""A paragraph."""


def rich(text: str) -> Text:
    """A paragraph from a text in which `**` marks bold words."""
    return tuple(Span(part, bold=index % 2 == 1) for index, part in enumerate(text.split("**")) if part)


def plain(text: Text) -> str:
    """A paragraph without its weights, for mails and comparisons."""
    return "".join(span.text for span in text)


class Align(StrEnum):
    """Words stand left, figures right."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: title (a line break splits it in two lines), its share of the text width, and its side."""

    title: str
    width: float
    align: Align = Align.LEFT


class RowKind(StrEnum):
    """What a row is for.

    `head` opens a group (one invoice), `section` a titled part, `subtotal` closes it, `total` the table; `muted` is grey,
    `gap` blank.
    """

    PLAIN = "plain"
    HEAD = "head"
    SECTION = "section"
    SUBTOTAL = "subtotal"
    TOTAL = "total"
    MUTED = "muted"
    GAP = "gap"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table. `running` holds the totals so far for the table's `carry` columns; `muted` columns are grey.

    `strong` columns stand out.
    """

    cells: tuple[str, ...]
    kind: RowKind = RowKind.PLAIN
    running: tuple[str, ...] = ()
    muted: tuple[int, ...] = ()
    strong: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `carry` names the columns (0-based) whose running totals are carried to the next page (LTR-33).

    One that is `whole` is not split over pages.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    carry: tuple[int, ...] = ()
    dense: bool = False
    whole: bool = False


class TotalKind(StrEnum):
    """`grand` is the amount the letter asks for."""

    PLAIN = "plain"
    MUTED = "muted"
    GRAND = "grand"


@dataclass(frozen=True, slots=True)
class Total:
    """One line under the table."""

    label: str
    amount: str
    kind: TotalKind = TotalKind.PLAIN


@dataclass(frozen=True, slots=True)
class PayLine:
    """A label and its value in the payment box."""

    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Payment:
    """The payment box; `payload` is the finished text of the QR code, or None where none may be printed (LTR-40, LTR-41)."""

    title: str
    lines: tuple[PayLine, ...]
    caption: tuple[str, ...] = ()
    payload: str | None = None


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Who writes: name, what it does, accent colour, and either a logo (SHA-256 of its kept bytes) or a letter in a square."""

    name: str
    tagline: str = ""
    accent: str = "#1F5A45"
    logo: str | None = None
    logo_height: float = 12.4
    monogram: str = ""
    centred: bool = False
    footer: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words the renderer itself needs; `page` has the places {page} and {pages}."""

    page: str = "Page {page} of {pages}"
    carried: str = "Carried forward"
    brought: str = "Brought forward"


@dataclass(frozen=True, slots=True)
class LetterData:
    """Everything a letter says, in the order it says it.

    `customer` and `day` stand with the document on follow-on pages; `notes` is the delivery line above the address
    (registered …); `mark` is Copy or Draft, printed on every page; `remarks` are in small print under the totals.
    """

    kind: str
    language: str
    document: str
    customer: str
    day: str
    frame: Frame
    letterhead: Letterhead
    address: tuple[str, ...]
    subject: str
    address_size: float = 10.2
    words: PageWords = PageWords()
    return_line: str = ""
    notes: tuple[str, ...] = ()
    info: tuple[tuple[str, str], ...] = ()
    greeting: str = ""
    before: tuple[Text, ...] = ()
    tables: tuple[Table, ...] = ()
    totals: tuple[Total, ...] = ()
    remarks: tuple[Text, ...] = ()
    payment: Payment | None = None
    after: tuple[Text, ...] = ()
    closing: str = ""
    signature: tuple[str, ...] = ()
    enclosures: tuple[str, ...] = ()
    mark: str = ""
    file_name: str = ""


def file_name(document: str, customer_no: str, pattern: str = "{document_no}_{customer_no}.pdf") -> str:
    """The file name of a letter, without characters a file system refuses (LTR-50)."""
    return re.sub(r'[\\/:*?"<>|\x00-\x1f]+', "-", pattern.format(document_no=document, customer_no=customer_no)).strip(" .")
