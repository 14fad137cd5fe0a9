"""Words of the EU sales list that rules and file formats share (ESL-001, 013)."""

from enum import StrEnum

from app.core.words import N_


class SupplyType(StrEnum):
    """What is reported: goods, services, or a triangular supply by its middle party; stored and filed as a letter (ESL-001)."""

    GOODS = "L"
    SERVICES = "S"
    TRIANGULAR = "T"


TYPE_NAMES = {
    SupplyType.GOODS: N_("EU sales::Goods"), SupplyType.SERVICES: N_("EU sales::Services"),
    SupplyType.TRIANGULAR: N_("Triangular supplies"),
}
TYPE_OF_KIND = {"goods": SupplyType.GOODS, "services": SupplyType.SERVICES, "triangular": SupplyType.TRIANGULAR}
"""The type by the list kind of a VAT entry; *none* is on no list (ESL-002)."""
ALL_TYPES = "LST"
COUNTED = frozenset({SupplyType.GOODS, SupplyType.TRIANGULAR})
"""What counts against the limit of the monthly list (ESL-011)."""


class PeriodKind(StrEnum):
    """How long the period of a list is (ESL-013)."""

    MONTH = "month"
    TWO_MONTHS = "two_months"
    QUARTER = "quarter"
    YEAR = "year"


KIND_NAMES = {
    PeriodKind.MONTH: N_("Month"), PeriodKind.TWO_MONTHS: N_("Two months"), PeriodKind.QUARTER: N_("Quarter"),
    PeriodKind.YEAR: N_("Year"),
}
MONTHS = {PeriodKind.MONTH: 1, PeriodKind.TWO_MONTHS: 2, PeriodKind.QUARTER: 3, PeriodKind.YEAR: 12}
