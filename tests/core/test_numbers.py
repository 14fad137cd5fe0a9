"""What a bookkeeper types as a number, and what the program reads (L10N-030…036)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.numbers import Read, Unread, parse_amount, parse_decimal, sought_amount


@pytest.mark.rule("L10N-031", "L10N-032", "L10N-033", "L10N-034")
@pytest.mark.parametrize(("typed", "region", "value"), [
    ("1.234,50", "nl_NL", "1234.50"), ("1,234.50", "nl_NL", "1234.50"), ("1.234", "nl_NL", "1234"), ("12.5", "nl_NL", "12.5"),
    ("1,234", "en_GB", "1234"), ("1 234,50", "fr_FR", "1234.50"), ("1\u202f234,50", "fr_FR", "1234.50"),
    ("1.234.567", "nl_NL", "1234567"), ("20,5-", "nl_NL", "-20.5"), ("-20,5", "nl_NL", "-20.5"), ("19+19", "nl_NL", "38"),
    ("41-9", "nl_NL", "32"), ("12*4", "nl_NL", "48"), ("12/4", "nl_NL", "3"), ("100*1,21", "nl_NL", "121"),
    ("10-20+", "nl_NL", "10"), ("=1200*1,21", "nl_NL", "1452"), ("(2+3)*4", "de_DE", "20"), ("250-2%", "nl_NL", "245"),
    ("€ 12,50", "nl_NL", "12.5"), ("EUR 12,50", "nl_NL", "12.5"), ("3k", "nl_NL", "3000"), ("\u22125", "nl_NL", "-5"),
    ("0,125", "nl_NL", "0.13"), ("1'234.50", "de_CH", "1234.50"), ("-€1,234.50", "en_GB", "-1234.50"),
    ("€ -1.234,50", "nl_NL", "-1234.50"), ("-1 234,50 €", "fr_BE", "-1234.50"), ("EUR 12,50-", "nl_NL", "-12.5"),
    ("1\u00a0234,50", "fr_FR", "1234.50"), ("1 234.50", "en_GB", "1234.50"), ("2+3*4", "nl_NL", "14"), ("10/3", "nl_NL", "3.33"),
    ("1,2345", "nl_NL", "1.23"), ("2,5m", "nl_NL", "2500000"), ("999999999999,99", "nl_NL", "999999999999.99"),
    ("€ 12,-", "nl_NL", "12"), ("1.234,-", "nl_NL", "1234"), ("1.234,--", "de_DE", "1234"), ("12.–", "de_CH", "12"),
    ("-12,-", "nl_NL", "-12"), ("12,50\u2010", "nl_NL", "-12.5"), ("US$ 12.50", "en_GB", "12.5"), ("12,50 kr", "nl_NL", "12.5"),
    ("12,50 zł-", "nl_NL", "-12.5"), ("5%", "nl_NL", "5"), ("2,5 %", "fr_FR", "2.5"), ("-5%", "nl_NL", "-5"),
    ("100*21%", "nl_NL", "21"), ("21%*100", "nl_NL", "21"), ("100/50%", "nl_NL", "200"), ("(100+50)-10%", "nl_NL", "135"),
    ("3*100-10%", "nl_NL", "270"), ("100+21%-5", "nl_NL", "116"), ("-(12,50)", "nl_NL", "-12.5"),
])
def test_a_number_is_read_as_its_region_writes_it(typed: str, region: str, value: str) -> None:
    read = parse_decimal(typed, region)
    assert isinstance(read, Read) and read.value == Decimal(value)


@pytest.mark.rule("L10N-036")
def test_three_decimals_in_an_amount_are_refused_with_both_readings() -> None:
    unread = parse_decimal("12,345", "nl_NL", amount=True)
    assert isinstance(unread, Unread) and unread.readings == (Decimal("12.35"), Decimal(12345))


@pytest.mark.rule("L10N-031")
@pytest.mark.parametrize("typed", ["(12,50)", "€ (12,50)", "(12,50) EUR"])
def test_a_number_in_brackets_may_be_minus_and_is_never_guessed(typed: str) -> None:
    unread = parse_decimal(typed, "nl_NL", amount=True)
    assert isinstance(unread, Unread) and unread.readings == (Decimal("-12.50"), Decimal("12.50"))


@pytest.mark.rule("L10N-034")
@pytest.mark.parametrize(("typed", "amount"), [("5%", True), ("€ 2,5 %", True), ("5%+3", False), ("5%-2%", True)])
def test_a_percentage_of_nothing_is_no_amount(typed: str, amount: bool) -> None:
    unread = parse_decimal(typed, "nl_NL", amount=amount)
    assert isinstance(unread, Unread) and unread.problem.code == "L10N-034-of"


@pytest.mark.rule("L10N-031", "L10N-036")
@pytest.mark.parametrize(("typed", "region", "readings"), [
    ("1.234", "fr_FR", ("1.23", "1234")), ("1.234", "en_GB", ("1.23", "1234")), ("1.234", "nl_NL", None),
    ("1.23", "nl_NL", None), ("1,234*2", "nl_NL", None), ("1.2345", "en_GB", None),
])
def test_only_three_digits_after_the_decimal_sign_are_doubtful(typed: str, region: str, readings: tuple[str, str] | None) -> None:
    found = parse_decimal(typed, region, amount=True)
    assert (found.readings if isinstance(found, Unread) else None) == (readings and tuple(Decimal(r) for r in readings))


@pytest.mark.rule("L10N-031", "L10N-032")
@pytest.mark.parametrize(("typed", "amount"), [
    ("1.234,50", 1_234_50), ("20,5-", -20_50), ("12,-", 12_00), ("€12,50", 12_50), ("2026-001", None), ("14-11-2026", None),
    ("10/3", None), ("F2026", None), ("12,345", None)])
def test_numbers_of_documents_and_dates_are_no_amounts_to_look_for(typed: str, amount: int | None) -> None:
    assert sought_amount(typed, "nl_NL") == amount


@pytest.mark.rule("L10N-036")
def test_a_quantity_keeps_its_three_decimals() -> None:
    assert parse_decimal("12,345", "nl_NL", 5) == Read(Decimal("12.34500"))


@pytest.mark.rule("L10N-036")
def test_more_decimals_are_rounded_with_a_hint() -> None:
    read = parse_decimal("12,3456", "nl_NL", amount=True)
    assert isinstance(read, Read) and read.value == Decimal("12.35") and read.hint is not None


@pytest.mark.rule("L10N-035")
@pytest.mark.parametrize(("typed", "code"), [
    ("abc", "L10N-035-number"), ("", "L10N-035-number"), ("1.23.456", "L10N-035-group"), ("12..5", "L10N-035-group"),
    ("1/0", "L10N-033-zero"), ("2**3", "L10N-035-number"), ("(2", "L10N-035-number"), ("9999999999999", "L10N-036-large"),
    ("12abc", "L10N-035-number"), ("1.234,5.6", "L10N-035-group"), ("-", "L10N-035-number"), ("1000000000000", "L10N-036-large"),
    ("99999999999999999999*99999999999999999999", "L10N-036-large"), ("(" * 5000 + "1", "L10N-035-number"),
    ("=", "L10N-035-number"), ("1.2345.678", "L10N-035-group"),
])
def test_what_is_no_number_says_so_and_is_never_zero(typed: str, code: str) -> None:
    unread = parse_decimal(typed, "nl_NL")
    assert isinstance(unread, Unread) and unread.problem.code == code


@given(st.integers(-10**12, 10**12), st.sampled_from(["nl_NL", "en_GB", "fr_FR", "de_DE"]))
@pytest.mark.rule("L10N-031")
def test_what_the_program_shows_it_reads_back(amount: int, region: str) -> None:
    from app.i18n import amount as shown
    assert parse_amount(shown(amount, "EUR", region), region) == amount


@given(st.text(max_size=12) | st.text("0123456789.,+-*/()%k €=", max_size=20))
@pytest.mark.rule("L10N-035")
def test_any_text_is_read_or_refused_but_never_breaks(typed: str) -> None:
    assert isinstance(parse_decimal(typed, "nl_NL"), Read | Unread)
