"""Amounts of files as they are written by programs, by hand, and by spreadsheets (IMP-002, L10N-032)."""

from decimal import Decimal

import pytest

from app.rules.import_values import read_amount


@pytest.mark.rule("L10N-032")
@pytest.mark.parametrize(("text", "decimal", "value"), [
    ("1.234,50", ",", "1234.50"), ("20,5-", ",", "-20.5"), ("−20,5", ",", "-20.5"), ("(12,50)", ",", "-12.50"),
    ("€ 12,-", ",", "12"), ("1.234,--", ",", "1234"), ("12.–", ".", "12"), ("-12,-", ",", "-12"), ("12,- EUR", ",", "12"),
    ("12,50-", ",", "-12.50"), ("1\u202f234,50 €", ",", "1234.50"), ("1'234.50", ".", "1234.50"), ("12,- CR", ",", "-12"),
    ("12-", ",", "-12"), ("-12-", ",", None), ("-", ",", None), (",-", ",", None),
])
def test_an_amount_of_a_file_is_read_with_its_sign(text: str, decimal: str, value: str | None) -> None:
    assert read_amount(text, decimal) == (None if value is None else Decimal(value))
