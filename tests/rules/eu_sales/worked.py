"""The worked example of the chapter: posted amounts by number and type, and what each country reports (3.3)."""

from app.core.eu_sales import SupplyType
from app.rules.eu_sales.rounding import Piece

L, S, T = SupplyType.GOODS, SupplyType.SERVICES, SupplyType.TRIANGULAR

POSTED: tuple[tuple[str, SupplyType, tuple[int, ...]], ...] = (
    ("ATU12345675", L, (124_950, 83_025, -7_975)),
    ("ESB58378431", S, (45_049,)),
    ("IT00743110157", L, (40, 35)),
    ("PL8567346215", S, (99_950,)),
    ("IE6433435F", T, (1_250_000,)),
    ("SE556188840401", L, (-31_051,)),
)
EXACT = (200_000, 45_049, 75, 99_950, 1_250_000, -31_051)
REPORTED = {
    "NL": (200_000, 45_000, 0, 99_900, 1_250_000, -31_000),
    "DE": (200_000, 45_000, 100, 100_000, 1_250_000, -31_100),
    "BE": (200_000, 45_049, 75, 99_950, 1_250_000, -31_051),
}
TOTALS = {"NL": 1_563_900, "DE": 1_564_000, "BE": 1_564_023, "FR": 145_000}


def pieces() -> list[Piece]:
    """Every posted line as a piece of its own."""
    return [Piece(number, kind, amount, row, 10 * row + n) for row, (number, kind, amounts) in enumerate(POSTED)
            for n, amount in enumerate(amounts)]
