"""Amounts are whole numbers, rates exact, days and moments plain text: no column of a company file rounds (SAF-002)."""

import re
import sqlite3
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given as examples
from hypothesis import strategies as st
from sqlalchemy import Date
from sqlalchemy.dialects import postgresql, sqlite

from app.models import types
from app.models.base import Base
from tests.storage import given

SQLITE: Any = sqlite.dialect()  # type: ignore[no-untyped-call]
COLUMNS = [(table.name, column) for table in Base.metadata.sorted_tables for column in table.columns]


@pytest.mark.rule("SAF-002")
@pytest.mark.parametrize("dialect", [SQLITE, postgresql.dialect()], ids=["sqlite", "postgresql"])  # type: ignore[no-untyped-call]
def test_no_column_can_hold_a_fraction(dialect: Any) -> None:
    kinds = {f"{name}.{column.name}": column.type.compile(dialect).upper() for name, column in COLUMNS}
    assert len(kinds) > 500
    assert {name: kind for name, kind in kinds.items()
            if re.search("REAL|FLOA|DOUB|NUMERIC|DECIMAL|MONEY", kind)} == {}


@pytest.mark.rule("SAF-002")
def test_what_was_posted_lies_in_the_file_as_whole_numbers_and_iso_text(tmp_path: Path) -> None:
    office = given.office(tmp_path / "a.tegoed")
    office.post(12_100, -5_001)
    office.file.close()
    file, seen = sqlite3.connect(tmp_path / "a.tegoed"), 0
    for name, column in COLUMNS:
        rows = file.execute(f'select typeof("{column.name}"), "{column.name}" from "{name}" where "{column.name}" is not null '
                            "limit 200").fetchall()
        seen += len(rows)
        assert all(kind != "real" for kind, _value in rows), f"{name}.{column.name}"
        if isinstance(column.type, types.Minor | types.Scaled):
            assert all(kind == "integer" for kind, _value in rows), f"{name}.{column.name}"
        elif isinstance(column.type, Date):
            assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", value) for _kind, value in rows), f"{name}.{column.name}"
        elif isinstance(column.type, types.Moment):
            assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", value) for _kind, value in rows), name
    file.close()
    assert seen > 1_000


@pytest.mark.rule("SAF-002")
@pytest.mark.parametrize("wrong", [1.0, Decimal(1), "1", True])
def test_money_that_is_no_whole_number_is_refused_before_it_is_written(wrong: object) -> None:
    with pytest.raises(TypeError):
        types.Minor().process_bind_param(wrong, SQLITE)


@pytest.mark.rule("SAF-002")
@examples(st.integers(-10**14, 10**14), st.integers(0, 10))
def test_a_decimal_comes_back_as_it_was_and_one_place_more_is_refused(whole: int, places: int) -> None:
    kept, value = types.Scaled(places), Decimal(whole).scaleb(-places)
    stored = kept.process_bind_param(value, SQLITE)
    assert isinstance(stored, int) and kept.process_result_value(stored, SQLITE) == value
    with pytest.raises(ValueError):
        kept.process_bind_param(value + Decimal(1).scaleb(-places - 1), SQLITE)


@pytest.mark.rule("SAF-002")
def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises((TypeError, ValueError)):
        types.Moment().process_bind_param(datetime(2026, 3, 7, 9, 0), SQLITE)
