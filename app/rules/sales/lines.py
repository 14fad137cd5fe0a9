"""What a line of a sales document comes to, and which price and discount it begins with (MST-004, MST-112)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.core.money import HUNDRED, LARGEST, Money, percent_of, quantized, rounded
from app.core.problems import Problem, error
from app.core.words import N_, declare

declare({
    "MST-001-quantity": N_("A quantity has at most {most} decimals."),
    "MST-001-price": N_("A price has at most {most} decimals."),
    "MST-004-large": N_("This line comes to more than the program can keep. Enter a smaller quantity or price."),
    "MST-004-percent": N_("A discount lies between 0 and 100 %."),
    "MST-004-discount": N_("The discount of {discount} is more than the {gross} of the line. Enter a smaller discount."),
    "MST-004-unit": N_("The price unit is the number of pieces the price is for. Enter a number above zero."),
})

ZERO, ONE = Decimal(0), Decimal(1)
QUANTITY_PLACES, PRICE_PLACES, PERCENT_PLACES = 5, 6, 4


@dataclass(frozen=True, slots=True)
class LineAmount:
    """A line in minor units of the document: `gross` − `discount` = `amount`; `percent` is the discount as shown."""

    gross: int
    discount: int
    amount: int
    percent: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line whose amount was typed: what quantity and unit price (6 decimals) become."""

    quantity: Decimal
    unit_price: Decimal
    line: LineAmount


def gross_amount(quantity: Decimal, unit_price: Decimal, price_unit: Decimal = ONE, decimals: int = 2) -> int:
    """Quantity × price ÷ price unit in minor units of a currency with so many decimals, rounded once (MST-004)."""
    value = (quantity * unit_price).scaleb(decimals)
    return rounded(value if price_unit == ONE else value / price_unit)


def line_amount(quantity: Decimal, unit_price: Decimal, price_unit: Decimal = ONE, *, discount_percent: Decimal = ZERO,
                discount_amount: int | None = None, decimals: int = 2) -> LineAmount:
    """What a line comes to (MST-004): a typed discount amount (minor units, sign of the line) goes before the percentage."""
    return discounted(gross_amount(quantity, unit_price, price_unit, decimals), discount_percent, discount_amount)


def discounted(gross: int, discount_percent: Decimal = ZERO, discount_amount: int | None = None) -> LineAmount:
    """A gross amount in minor units less its discount; of a typed amount the percentage is worked out for display."""
    if discount_amount is None:
        discount = percent_of(gross, discount_percent) if discount_percent else 0
        return LineAmount(gross, discount, gross - discount, discount_percent)
    percent = quantized(discount_amount * HUNDRED / gross, PERCENT_PLACES) if gross else ZERO
    return LineAmount(gross, discount_amount, gross - discount_amount, percent)


def typed_amount(amount: int, quantity: Decimal, price_unit: Decimal = ONE, *, discount_percent: Decimal = ZERO,
                 discount_amount: int | None = None, decimals: int = 2) -> TypedLine:
    """The line whose amount (minor units, after discount) was typed: its unit price is worked out (MST-004).

    The discount stays as it was typed; one of 100 % cannot lead to an amount and falls away. Without a quantity it is 1.
    """
    gross, percent = amount, ZERO
    if discount_amount is not None:
        gross = amount + discount_amount
    elif discount_percent < HUNDRED:
        gross, percent = rounded(amount * HUNDRED / (HUNDRED - discount_percent)), discount_percent
    pieces = quantity or ONE
    price = quantized(Decimal(gross).scaleb(-decimals) * price_unit / pieces, PRICE_PLACES)
    found = discounted(gross, percent, gross - amount)
    shown = found if discount_amount is not None else LineAmount(gross, gross - amount, amount, percent)
    return TypedLine(pieces, price, shown)


def check_line(quantity: Decimal, unit_price: Decimal, price_unit: Decimal = ONE, *, discount_percent: Decimal = ZERO,
               discount_amount: int | None = None, currency: str = "EUR", decimals: int = 2,
               row: int | None = None) -> tuple[Problem, ...]:
    """Everything that is wrong with the figures of a line, typed as in `line_amount` (MST-001, MST-004)."""
    found = [error(code, at=at, row=row, most=most) for code, at, value, most in (
        ("MST-001-quantity", "quantity", quantity, QUANTITY_PLACES), ("MST-001-price", "unit_price", unit_price, PRICE_PLACES))
        if quantized(value, most) != value]
    if not ZERO <= discount_percent <= HUNDRED:
        found.append(error("MST-004-percent", at="discount_percent", row=row))
    if price_unit <= 0:
        return (*found, error("MST-004-unit", at="price_unit", row=row))
    line = line_amount(quantity, unit_price, price_unit, discount_percent=discount_percent, discount_amount=discount_amount,
                       decimals=decimals)
    if abs(line.gross) > LARGEST:
        found.append(error("MST-004-large", at="quantity", row=row))
    elif discount_amount and (abs(discount_amount) > abs(line.gross) or discount_amount * line.gross < 0):
        found.append(error("MST-004-discount", at="discount_amount", row=row, discount=Money(discount_amount, currency),
                           gross=Money(line.gross, currency)))
    return tuple(found)


# ---------------------------------------------------------------- prices

def with_vat(price: Decimal, rate: Decimal) -> Decimal:
    """A price excluding VAT as one including VAT of `rate` %, 6 decimals."""
    return quantized(price * (HUNDRED + rate) / HUNDRED, PRICE_PLACES)


def without_vat(price: Decimal, rate: Decimal) -> Decimal:
    """A price including VAT of `rate` % as one excluding VAT, 6 decimals."""
    return quantized(price * HUNDRED / (HUNDRED + rate), PRICE_PLACES)


def price_for(price: Decimal, rate: Decimal, *, includes_vat: bool, wanted_with_vat: bool,
              exchange: Decimal = ONE) -> Decimal:
    """A list price in the prices of a document: incl. or excl. VAT (VAT-007), `exchange` = its currency per list currency."""
    if includes_vat and not wanted_with_vat:
        price = without_vat(price, rate)
    elif wanted_with_vat and not includes_vat:
        price = with_vat(price, rate)
    return price if exchange == ONE else quantized(price * exchange, PRICE_PLACES)


@dataclass(frozen=True, slots=True)
class Agreement:
    """A price or discount agreed with a customer, a group or everybody (all None) for a product, a group or all (MST-112).

    `quantity_from` counts without sign. A discount without `currency` holds in every currency; a price has always one.
    """

    customer_id: int | None = None
    customer_group_id: int | None = None
    product_id: int | None = None
    product_group_id: int | None = None
    quantity_from: Decimal = ZERO
    currency: str | None = None
    price: Decimal | None = None
    percent: Decimal | None = None
    valid_from: date | None = None
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class PriceQuestion:
    """Who buys what, how many, in which currency, when."""

    customer_id: int
    customer_group_id: int | None
    product_id: int
    product_group_id: int | None
    quantity: Decimal
    currency: str
    day: date


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the agreements say: a unit price (else the list price holds) and a line discount in percent, or None."""

    price: Decimal | None = None
    percent: Decimal | None = None


def holds(agreement: Agreement, question: PriceQuestion) -> bool:
    """Is the agreement made for this customer, product, quantity, currency and day?"""
    wanted = ((agreement.customer_id, question.customer_id), (agreement.customer_group_id, question.customer_group_id),
              (agreement.product_id, question.product_id), (agreement.product_group_id, question.product_group_id),
              (agreement.currency, question.currency))
    return (all(asked is None or asked == is_ for asked, is_ in wanted)
            and abs(question.quantity) >= agreement.quantity_from
            and (agreement.valid_from or date.min) <= question.day <= (agreement.valid_to or date.max))


def agreed(agreements: Iterable[Agreement], question: PriceQuestion) -> Agreed:
    """The lowest of the agreed prices and the best of the agreed discounts; both may hold together (MST-112)."""
    holding = [a for a in agreements if holds(a, question)]
    return Agreed(min(_given(a.price for a in holding), default=None), max(_given(a.percent for a in holding), default=None))


def _given(values: Iterable[Decimal | None]) -> Sequence[Decimal]:
    return [v for v in values if v is not None]
