"""What the charges of a sales document come to, and which of them an invoice takes (MST-090…092)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.core.money import rounded
from app.rules.sales.vat import VatFacts

HUNDRED = Decimal(100)


class Category(StrEnum):
    """How a charge is reckoned: a sum, a sum per piece (lines only), a percentage of the net (MST-091)."""

    FIXED = "fixed"
    PIECES = "pieces"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Charge:
    """One charge of a document.

    `value` is in whole units of the document's currency (fixed, pieces) or percent, in the prices of the document
    (with VAT when they are); `line` is the key of the line it belongs to, None = the whole document. Without a `code`
    it follows the VAT codes of the lines (VAT-015). `internal`: only in the voucher, never on the invoice (MST-090).
    """

    key: int
    category: Category
    value: Decimal
    code: VatFacts | None = None
    line: int | None = None
    discountable: bool = True
    internal: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Piecework:
    """A line as charges see it: its quantity, and its amount after all discounts in minor units."""

    quantity: Decimal
    net: int


def charge_amount(charge: Charge, lines: Mapping[int, Piecework], decimals: int = 2) -> int:
    """What a charge comes to, minor units (MST-091): of its line, or of the sum of all lines after document discount."""
    own = [line for key, line in lines.items() if key == charge.line]
    reach = lines.values() if charge.line is None else own
    match charge.category:
        case Category.PERCENT:
            return rounded(sum(line.net for line in reach) * charge.value / HUNDRED)
        case Category.PIECES:
            return rounded(sum((line.quantity for line in own), Decimal(0)) * charge.value.scaleb(decimals))
    return rounded(charge.value.scaleb(decimals))


def due(charges: Iterable[Charge], taken: Mapping[int, Decimal], *, first: bool,
        begun: frozenset[int] = frozenset()) -> tuple[Charge, ...]:
    """The charges of an order that this invoice takes (MST-092).

    `taken` is the quantity of each order line on this invoice; `first`: nothing of the order was invoiced before;
    `begun` are the lines of which something was. A fixed sum comes once, with the first invoice of the order or of its
    line, unless it is kept; pieces and percentages follow every invoice.
    """
    return tuple(c for c in charges if _is_due(c, taken, first, begun))


def _is_due(charge: Charge, taken: Mapping[int, Decimal], first: bool, begun: frozenset[int]) -> bool:
    if charge.line is not None and not taken.get(charge.line):
        return False
    if charge.category is not Category.FIXED or charge.keep:
        return True
    return first if charge.line is None else charge.line not in begun
