"""Dates and amounts as banks write them: one style per file, and never two readings of one text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats.bank.tabular_values import amount_of, date_of, date_style, decimal_style, folded


@pytest.mark.rule("BNK-09")
@pytest.mark.parametrize(("text", "decimal", "amount"), [
    ("1.234,56", ",", 1_234_56), ("1 234,56", ",", 1_234_56), ("1\u202f234,5", ",", 1_234_50), ("+955,00", ",", 955_00),
    ("-45,00", ",", -45_00), ("45,00-", ",", -45_00), ("(45,00)", ",", -45_00), ("- 66.00", ".", -66_00), ("£25.40", ".", 25_40),
    ("-£1,234.00", ".", -1_234_00), ("EUR 12,5", ",", 12_50), ("12,50 EUR", ",", 12_50), ("−5,00", ",", -5_00),
    ("750", ",", 750_00), ("€ 12,-", ",", 12_00), ("1.234,--", ",", 1_234_00), ("12.– CHF", ".", 12_00), ("-12,-", ",", -12_00),
    (",50", ",", 50), ("1'000.00", ".", 1_000_00), ("12,500", ",", 12_50), ("0", ".", 0),
    ("1.5", ",", None), ("1.23,45", ",", None), ("1,234.56", ",", None), ("12,505", ",", None), ("--5", ",", None),
    ("-5-", ",", None),
    ("abc", ",", None), ("", ",", None), ("-", ",", None), (".", ".", None), ("1" * 40, ",", None), ("١٢", ",", None),
])
def test_an_amount_is_read_in_the_style_of_its_file(text: str, decimal: str, amount: int | None) -> None:
    assert amount_of(text, decimal, 2) == amount


@pytest.mark.rule("BNK-09")
def test_decimals_follow_the_currency_and_numbers_of_a_workbook_have_a_point() -> None:
    assert (amount_of("1500", ",", 0), amount_of("15,5", ",", 0), amount_of("1,234", ",", 3)) == (1500, None, 1234)
    assert amount_of("-85.5", ",", 2, workbook=True) == -85_50
    assert amount_of("1.234,50", ",", 2, workbook=True) == 1_234_50
    assert amount_of("1.234", ",", 2, workbook=True) == 1_234_00


@pytest.mark.rule("BNK-09")
@pytest.mark.parametrize(("text", "order", "day"), [
    ("2026-03-02", "dmy", date(2026, 3, 2)), ("20260302", "dmy", date(2026, 3, 2)), ("02032026", "dmy", date(2026, 3, 2)),
    ("02/03/2026", "dmy", date(2026, 3, 2)), ("3/2/2026", "mdy", date(2026, 3, 2)), ("2.3.26", "dmy", date(2026, 3, 2)),
    ("26-03-02", "ymd", date(2026, 3, 2)), ("02-03-2026 14:05:09", "dmy", date(2026, 3, 2)),
    ("2026-03-02T14:05:09Z", "ymd", date(2026, 3, 2)), ("2 Mar 2026", "dmy", date(2026, 3, 2)),
    ("15 août 2026", "dmy", date(2026, 8, 15)), ("01-juil.-2026", "dmy", date(2026, 7, 1)),
    ("3 Dez 26", "dmy", date(2026, 12, 3)),
    ("31/02/2026", "dmy", None), ("13/13/2026", "dmy", None), ("gisteren", "dmy", None), ("", "dmy", None),
    ("02032026", "ymd", None),
    ("1 foo 2026", "dmy", None), ("02/03/2026", "ymd", None),
])
def test_a_date_is_read_in_the_order_of_its_file(text: str, order: str, day: date | None) -> None:
    assert date_of(text, order) == day


@pytest.mark.rule("BNK-09")
def test_the_style_is_told_by_the_values() -> None:
    assert date_style(["01/02/2026", "25/02/2026"]) == "dmy" and date_style(["01/02/2026", "02/25/2026"]) == "mdy"
    assert date_style(["20260201"]) == date_style(["2026-02-01"]) == "ymd" and date_style(["01/02/2026", ""]) == "dmy"
    assert date_style(["2026-02-01", "03/02/2026"]) == "dmy"
    assert decimal_style(["1.234", "5,5"], ".") == "," and decimal_style(["1,234.50", "x"], ",") == "."
    assert decimal_style(["1.234"], ",") == "," and decimal_style([], ".") == "."
    assert folded("Bedrag (EUR) ") == "bedrag eur" and folded("Libellé") == "libelle"


@pytest.mark.rule("BNK-09")
@given(st.integers(-10**14, 10**14))
def test_what_a_bank_writes_is_read(amount: int) -> None:
    whole, cents = divmod(abs(amount), 100)
    sign = "-" if amount < 0 else ""
    assert amount_of(f"{sign}{whole:,}.{cents:02d}", ".", 2) == amount
    assert amount_of(f"{sign}{whole:,}".replace(",", ".") + f",{cents:02d}", ",", 2) == amount


@given(st.text(max_size=30), st.sampled_from(",."), st.sampled_from(["dmy", "mdy", "ymd"]))
def test_no_text_raises(text: str, decimal: str, order: str) -> None:
    assert amount_of(text, decimal, 2) is None or any(c.isdigit() for c in text)
    assert date_of(text, order) is None or any(c.isdigit() for c in text)
