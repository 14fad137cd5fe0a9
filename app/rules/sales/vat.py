"""Which VAT code a line has, at which rate, and what a code asks of the customer (VAT-001…005, EIN-023)."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class VatFacts:
    """A VAT code as a calculation needs it: category of EN 16931 and the rate in percent on the VAT date (VAT-003)."""

    id: int
    code: str
    category: str
    rate: Decimal
