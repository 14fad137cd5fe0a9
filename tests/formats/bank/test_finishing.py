"""The last steps of every reader: card numbers, references, sums and dates of a statement."""

from dataclasses import replace
from datetime import date

import pytest

from app import i18n
from app.core.enums import LANGUAGES
from app.core.money import LARGEST, Money
from app.core.problems import Weight
from app.formats.bank.finishing import checked, clipped, decimals_of, finished, widened
from app.formats.bank.statement import BankFormat, ReferenceType, Statement, StatementLine

DAY = date(2026, 3, 2)
LINE = StatementLine(1, DAY, DAY, 121_00, "EUR", "raw")


def statement(*lines: StatementLine, **more: object) -> Statement:
    """A statement of March 2026 from 100.00 to 221.00."""
    usual = Statement(BankFormat.CODA, "BE68539007547034", "EUR", "S1", "15", date(2026, 3, 1), date(2026, 3, 31), 100_00, 221_00,
                      lines or (LINE,))
    return replace(usual, **more)  # type: ignore[arg-type]


@pytest.mark.rule("CCD-05")
def test_a_line_is_kept_without_card_numbers_in_its_texts_and_its_record() -> None:
    text = "kaart 4111 1111 1111 1111 ok"
    line = finished(replace(LINE, remittance=text, counterparty="5500005555555559", ultimate="pas 4111111111111111",
                             raw=f"<a>{text}</a><b>378282246310005</b>"))
    assert line.remittance == "kaart 4111 11** **** 1111 ok" and line.counterparty == "550000******5559"
    assert line.ultimate == "pas 411111******1111"
    assert line.raw == "<a>kaart 4111 11** **** 1111 ok</a><b>378282*****0005</b>"


@pytest.mark.rule("CCD-05", "BNK-05")
def test_in_a_record_of_fixed_columns_only_numbers_of_the_texts_are_masked_even_over_its_end() -> None:
    raw = "2100010000 378282246310005 41111111\n2200010000 11111111      "
    line = finished(replace(LINE, remittance="4111111111111111", raw=raw), columns=True)
    assert line.raw == "2100010000 378282246310005 411111**\n2200010000 ****1111      "


@pytest.mark.rule("CCD-05", "BNK-21")
def test_a_verified_reference_is_no_card_number() -> None:
    line = finished(replace(LINE, reference="4111111111111111", remittance="4111111111111111 ja", raw="4111111111111111"))
    assert line.reference == line.raw == "4111111111111111" and line.reference_type is ReferenceType.BETALINGSKENMERK
    assert line.remittance == "4111111111111111 ja"


@pytest.mark.rule("BNK-21")
@pytest.mark.parametrize(("given", "text", "kind", "kept"), [
    ("***090/9337/55493***", "", ReferenceType.OGM, "090933755493"),
    ("rf18 5390 0754 7034", "+++090/9337/55493+++", ReferenceType.RF, "RF18539007547034"),
    ("", "factuur +++090/9337/55493+++ mei", ReferenceType.OGM, "090933755493"),
    ("KLANT 12", "+++090/9337/55493+++", ReferenceType.OTHER, "KLANT 12"),
    ("5500005555555550 x", "", ReferenceType.OTHER, "5500005555555550 x"),
    ("pas 4111111111111111", "", ReferenceType.OTHER, "pas 411111******1111"),
    (" ", "factuur 12", None, ""),
])
def test_the_reference_of_the_bank_counts_and_otherwise_one_in_the_text(
        given: str, text: str, kind: ReferenceType | None, kept: str) -> None:
    line = finished(replace(LINE, reference=given, remittance=text))
    assert (line.reference_type, line.reference) == (kind, kept)


@pytest.mark.rule("BNK-23")
@pytest.mark.parametrize(("text", "iban"), [
    ("Naam: Jansen IBAN: BE68 5390 0754 7034 Kenmerk: x", "BE68539007547034"),
    ("/IBAN/be68539007547034/NAME/x", "BE68539007547034"),
    ("IBAN: BE68539007547035", ""), ("graag op BE68539007547034", ""), ("IBAN", ""),
])
def test_an_account_is_taken_from_a_text_only_when_it_is_called_an_iban(text: str, iban: str) -> None:
    assert finished(replace(LINE, remittance=text)).iban == iban
    assert finished(replace(LINE, remittance=text, iban="X")).iban == "X"


@pytest.mark.rule("BNK-03")
def test_opening_and_counting_lines_make_the_closing_balance() -> None:
    detail = replace(LINE, position=2, counts=False)
    assert checked(statement(LINE, detail)).problems == ()
    assert checked(statement(opening=None)).problems == () == checked(statement(closing=None)).problems


@pytest.mark.rule("BNK-03")
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_closing_sum_wrong_by_a_cent_refuses_the_statement_with_expected_computed_and_difference(language: str) -> None:
    (problem,) = checked(statement(closing=221_01)).problems
    assert problem.weight is Weight.ERROR
    assert (problem.saw["expected"], problem.saw["computed"]) == (Money(221_01, "EUR"), Money(221_00, "EUR"))
    words = i18n.problem_text(problem, language, i18n.region_for(language))
    assert all(figure in words.replace(",", ".") for figure in ("221.01", "221.00", "0.01")) and "BE68539007547034 / 15" in words


@pytest.mark.rule("BNK-03")
@pytest.mark.parametrize(("wrong", "code", "weight"), [
    ({"account": " "}, "BNK-03-account", Weight.ERROR),
    ({"currency": "USD"}, "BNK-03-currency", Weight.ERROR),
    ({"start": date(2026, 3, 3)}, "BNK-03-date", Weight.WARNING),
    ({"end": date(2026, 3, 1)}, "BNK-03-date", Weight.WARNING),
])
def test_account_currency_and_dates_are_looked_at(wrong: dict[str, object], code: str, weight: Weight) -> None:
    (problem,) = checked(statement(**wrong)).problems
    assert (problem.code, problem.weight) == (code, weight)
    for language in LANGUAGES:
        assert "{" not in i18n.problem_text(problem, language, i18n.region_for(language))


@pytest.mark.rule("BNK-03")
def test_the_first_and_last_day_of_the_period_belong_to_it_and_a_statement_without_period_has_no_wrong_days() -> None:
    assert checked(statement(start=DAY, end=DAY)).problems == ()
    assert checked(statement(start=None, end=date(2020, 1, 1))).problems == ()


@pytest.mark.rule("BNK-03")
def test_movements_widen_a_period_that_only_balances_tell() -> None:
    wide = widened(statement(LINE, replace(LINE, booking_date=date(2026, 4, 1)), start=date(2026, 3, 3), end=date(2026, 3, 3)))
    assert (wide.start, wide.end) == (DAY, date(2026, 4, 1))
    assert widened(statement(start=None)).start is None
    assert widened(statement(start=DAY, end=DAY)) == statement(start=DAY, end=DAY)


def test_an_amount_larger_than_a_row_can_hold_is_refused() -> None:
    large = checked(statement(replace(LINE, amount=LARGEST + 1), opening=None))
    assert [p.code for p in large.problems] == ["BNK-03-large"]
    assert checked(statement(replace(LINE, amount=-LARGEST), opening=None)).problems == ()


@pytest.mark.rule("ERR-05")
def test_a_message_shows_the_beginning_of_a_damaged_line_without_card_numbers() -> None:
    assert clipped("  a \t b ") == "a b"
    assert clipped("pas 4111111111111111 " + "x" * 80) == "pas 411111******1111 " + "x" * 38 + "…"


@pytest.mark.parametrize(("currency", "places"), [("EUR", 2), ("JPY", 0), ("KWD", 3), ("GBP", 2)])
def test_minor_units_follow_the_currency(currency: str, places: int) -> None:
    assert decimals_of(currency) == places
