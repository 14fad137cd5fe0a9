"""What deliveries mean in money and time: amounts for credit control, invoice-by dates, accruals (ORD-091…093)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from app.core.dates import DateFormula, add_months
from app.core.money import HUNDRED, rounded
from app.core.roles import AccountRole
from app.rules.journals import Booking
from app.rules.ledger import Conversion
from app.rules.sales.quantities import Counters

ONE_DAY = timedelta(1)


@dataclass(frozen=True, slots=True)
class Worth:
    """An order line in money: `net` is that of its whole ordered quantity after all discounts, minor units; rate in percent."""

    counters: Counters
    net: int
    rate: Decimal

    def of(self, quantity: Decimal, *, with_vat: bool) -> Decimal:
        """A quantity of the line in minor units, not rounded."""
        if not self.counters.ordered:
            return Decimal(0)
        factor = HUNDRED + self.rate if with_vat else HUNDRED
        return self.net * quantity * factor / (self.counters.ordered * HUNDRED)


@dataclass(frozen=True, slots=True)
class Exposure:
    """What an order adds to the credit in use, minor units of the accounting currency, VAT included (ORD-091)."""

    open: int
    delivered_not_invoiced: int


def exposure(lines: Iterable[Worth], conversion: Conversion, prepaid: int = 0) -> Exposure:
    """Open and delivered not invoiced of an order (ORD-091).

    `prepaid`: prepayments invoiced and not yet deducted, with VAT, minor units of the order; they lower what is open first.
    """
    known = list(lines)
    to_deliver = rounded(sum((w.of(w.counters.deliver_remainder, with_vat=True) for w in known), Decimal(0)))
    delivered = rounded(sum((w.of(w.counters.not_invoiced, with_vat=True) for w in known), Decimal(0)))
    first = min(max(to_deliver, 0), prepaid)
    second = min(max(delivered, 0), prepaid - first)
    return Exposure(conversion.value(to_deliver - first), conversion.value(delivered - second))


# ---------------------------------------------------------------- invoice-by dates

_MONTH_END = DateFormula("CM")


def fifteenth(delivered: date) -> date:
    """The 15th of the month after delivery: intra-EU supplies, NL and BE."""
    return add_months(delivered, 1).replace(day=15)


def invoice_by(delivered: date, country: str, *, eu_supply: bool = False, summary: bool = False) -> date:
    """The last day to invoice a delivery (ORD-092), by the company's country; `summary`: invoiced monthly."""
    if eu_supply:
        return fifteenth(delivered)
    match country:
        case "FR":
            return _MONTH_END.apply(delivered) if summary else delivered
        case "DE":
            return add_months(delivered, 6)
        case "GB":
            return delivered + timedelta(30)
    return fifteenth(delivered)


def overdue(by: date, today: date) -> bool:
    """Is a delivery shown in red: its invoice-by date has passed (ORD-092)."""
    return by < today


# ---------------------------------------------------------------- accruals

@dataclass(frozen=True, slots=True)
class Accrued:
    """Delivered and not invoiced on a day, with its revenue account; amount without VAT, accounting currency, minor units."""

    account_id: int
    role: AccountRole
    amount: int
    cost_centre_id: int | None = None
    project_id: int | None = None


def accrued(worth: Worth, quantity: Decimal, account_id: int, role: AccountRole, conversion: Conversion,
            dimensions: tuple[int | None, int | None] = (None, None)) -> Accrued:
    """What a delivered quantity of a line is worth on the day of the accrual (ORD-093)."""
    return Accrued(account_id, role, conversion.value(rounded(worth.of(quantity, with_vat=False))), *dimensions)


def accrual(lines: Sequence[Accrued], account_id: int, text: str, *, reversed_: bool = False) -> list[Booking]:
    """The bookings of a period-end accrual: ACCR to revenue, one line per account and dimensions; or their reversal."""
    sums: dict[tuple[int, AccountRole, int | None, int | None], int] = {}
    for line in lines:
        key = (line.account_id, line.role, line.cost_centre_id, line.project_id)
        sums[key] = sums.get(key, 0) + line.amount
    sign = -1 if reversed_ else 1
    whole = sum(sums.values())
    if not any(sums.values()):
        return []
    made = [Booking(account_id, AccountRole.ACCR, sign * whole, text)] if whole else []
    return made + [Booking(account, role, -sign * amount, text, None, centre, project)
                   for (account, role, centre, project), amount in sums.items() if amount]


def reversed_on(end: date) -> date:
    """The first day of the next period, on which the accrual of a period's last day is reversed (ORD-093)."""
    return end + ONE_DAY
