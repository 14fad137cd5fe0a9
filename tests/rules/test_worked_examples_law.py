"""The half-year table and the legal rates of the chapter, figure by figure, out of the data and presets that are delivered."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from app.core.clock import FixedClock
from app.rules.interest import Debt, Move, Rate, Terms, segments, total
from app.rules.law import IndexValue, Preset, statutory_rates
from app.services import companies, reminder_setup
from app.storage.company_file import CompanyFile

CHAPTER = Path(__file__).parents[2] / "docs" / "spec" / "collections.md"
COLUMNS = {2: ("EU-B2B", "NL-B2B"), 3: ("BE-B2B",), 4: ("FR-B2B",), 6: ("DE-B2B",), 7: ("DE-B2C",), 9: ("UK-B2B",)}
"""Column of the table in 5.2 -> presets whose rate it gives; the others are the indices themselves."""
INDICES = {1: "ECB-MRO", 5: "DE-BASE", 8: "BOE"}
OLD_MARGIN = {"DE-B2B": date(2014, 7, 1)}
"""Until 28 July 2014 the German margin was 8 points (note 2): the half-years before it are history, not a preset."""


def half_years() -> list[tuple[date, list[str]]]:
    """The rows of the table in 5.2 that have figures."""
    text = CHAPTER.read_text(encoding="utf-8")
    table = text[text.index("### 5.2 Half-year table"):text.index("### 5.3")]
    rows = [[c.strip() for c in line.strip("|").split("|")] for line in table.splitlines() if re.match(r"\| \d{4}-", line)]
    return [(date.fromisoformat(r[0]), r) for r in rows if "enter" not in r[1]]


class Law:
    """Delivered presets and index values."""

    def __init__(self, session: Session) -> None:
        self.presets: Mapping[str, Preset] = {p.code: p for p in reminder_setup.presets(session).values()}
        self.values: Mapping[str, list[IndexValue]] = reminder_setup.index_values(session)

    def value(self, index: str, day: date) -> Decimal:
        return next(v.value for v in reversed(self.values[index]) if v.valid_from <= day)

    def rates(self, code: str, end: date) -> list[Rate]:
        preset = self.presets[code]
        return statutory_rates(preset, self.values[preset.index or ""], end)[0]

    def rate(self, code: str, day: date) -> Decimal:
        return next(r.percent for r in reversed(self.rates(code, day)) if r.start <= day)

    def interest(self, code: str, amount: int, due: date, day: date) -> int:
        preset = self.presets[code]
        terms = Terms(day_count=preset.day_count, locked=preset.locked, compounding=preset.compounding)
        found, problems = segments(Debt((Move(due, amount),), due, due), tuple(self.rates(code, day)), terms, day)
        assert problems == ()
        return total(found)


@pytest.fixture(scope="module")
def law(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Law]:
    """The law of a new company file."""
    clock = FixedClock.on(date(2026, 1, 2))
    file = CompanyFile.create(tmp_path_factory.mktemp("law") / "law.tegoed", clock=clock)
    made = companies.create_company(file, companies.NewCompany("Voorbeeld B.V.", "NL"), user_name="Anna", clock=clock)
    assert made.value is not None
    with file.reading() as session:
        yield Law(session)
    file.close()


@pytest.mark.rule("LAW-05", "LAW-10", "LAW-20", "LAW-30", "LAW-40", "LAW-44", "LAW-50")
@pytest.mark.parametrize(("day", "cells"), half_years(), ids=lambda x: x.isoformat() if isinstance(x, date) else "")
def test_every_half_year_of_the_table_comes_out_of_the_delivered_law(law: Law, day: date, cells: list[str]) -> None:
    for column, index in INDICES.items():
        assert law.value(index, day) == Decimal(cells[column]), index
    for column, codes in COLUMNS.items():
        for code in codes:
            if day >= OLD_MARGIN.get(code, date(1900, 1, 1)):
                assert law.rate(code, day) == Decimal(cells[column]), code


def test_the_table_was_read_whole() -> None:
    rows = half_years()
    assert (rows[0][0], rows[-1][0], len(rows)) == (date(2013, 1, 1), date(2026, 1, 1), 27)


@pytest.mark.rule("LAW-21", "LAW-43", "LAW-01")
@pytest.mark.parametrize(("index", "day", "value"), [
    ("NL-WR", date(2012, 7, 1), 3), ("NL-WR", date(2015, 1, 1), 2), ("NL-WR", date(2022, 12, 31), 2),
    ("NL-WR", date(2023, 1, 1), 4), ("NL-WR", date(2023, 7, 1), 6), ("NL-WR", date(2024, 7, 1), 7),
    ("NL-WR", date(2025, 1, 1), 6), ("NL-WR", date(2026, 1, 1), 4),
    ("BE-CIV", date(2013, 6, 1), "2.75"), ("BE-CIV", date(2019, 6, 1), 2), ("BE-CIV", date(2023, 12, 31), "5.25"),
    ("BE-CIV", date(2024, 1, 1), "5.75"), ("BE-CIV", date(2026, 1, 1), "4.5"),
    ("FR-LEG-PRO", date(2015, 1, 1), "0.93"), ("FR-LEG-PRO", date(2023, 7, 1), "4.22"), ("FR-LEG-PRO", date(2025, 7, 1), "2.76"),
    ("FR-LEG-PRO", date(2026, 1, 1), "2.62"), ("FR-LEG-PART", date(2015, 7, 1), "4.29"),
    ("FR-LEG-PART", date(2024, 7, 1), "8.16"),
    ("FR-LEG-PART", date(2026, 6, 30), "6.67"),
])
def test_the_other_statutory_rates_are_the_published_ones(law: Law, index: str, day: date, value: Any) -> None:
    assert law.value(index, day) == Decimal(value)


@pytest.mark.rule("LAW-40")
@pytest.mark.parametrize(("day", "floor"), [(date(2025, 1, 1), "11.13"), (date(2025, 7, 1), "8.28"), (date(2026, 1, 1), "7.86"),
                                            (date(2024, 7, 1), "14.76")])
def test_the_french_floor_is_three_times_the_legal_rate(law: Law, day: date, floor: str) -> None:
    assert 3 * law.value("FR-LEG-PRO", day) == Decimal(floor)


@pytest.mark.rule("LAW-31", "LAW-42", "LAW-46", "LAW-52", "LAW-22")
@pytest.mark.parametrize(("code", "amount", "due", "day", "interest"), [
    ("NL-B2B", 1_000_000, date(2023, 3, 31), date(2025, 8, 31), 308_447),  # LAW-EX-1, with interest on interest
    ("BE-B2B", 605_000, date(2025, 5, 31), date(2025, 7, 31), 11_113),  # LAW-EX-2
    ("FR-B2B", 840_000, date(2025, 5, 31), date(2025, 7, 25), 16_069),  # LAW-EX-3
    ("DE-B2B", 500_000, date(2025, 6, 10), date(2025, 8, 31), 11_810),  # LAW-EX-4
    ("UK-B2B", 500_000, date(2025, 5, 20), date(2025, 9, 30), 23_229),  # LAW-EX-5
])
def test_the_worked_claims_come_out_of_the_delivered_presets(law: Law, code: str, amount: int, due: date, day: date,
                                                             interest: int) -> None:
    assert law.interest(code, amount, due, day) == interest


@pytest.mark.rule("LAW-90", "LAW-01")
def test_every_delivered_preset_leaves_compensation_outside_vat(law: Law) -> None:
    assert {p.vat_code for p in law.presets.values()} == {"OOS"}
    wanted = {"NL-B2B", "NL-B2C", "BE-B2B", "BE-B2C", "FR-B2B", "FR-B2C", "DE-B2B", "DE-B2C", "UK-B2B", "EU-B2B"}
    assert wanted <= set(law.presets)
