"""Figures, days and plurals as each region writes them (closing 7.1)."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from babel.numbers import format_currency, format_decimal
from hypothesis import given
from hypothesis import strategies as st

from app import i18n
from app.core.facts import Percent, Term
from app.core.money import LARGEST, Money

DAY = date(2026, 3, 7)


@pytest.mark.rule("L10N-004", "L10N-005", "L10N-006")
@pytest.mark.parametrize(("region", "amount", "money", "day", "long"), [
    ("en_GB", "−1,234,567.89", "−€1,234.50", "07/03/2026", "7 March 2026"),
    ("nl_NL", "−1.234.567,89", "€ −1.234,50", "07-03-2026", "7 maart 2026"),
    ("nl_BE", "−1.234.567,89", "€ −1.234,50", "7/03/2026", "7 maart 2026"),
    ("fr_FR", "−1\u202f234\u202f567,89", "−1\u202f234,50 €", "07/03/2026", "7 mars 2026"),
    ("fr_BE", "−1\u202f234\u202f567,89", "−1\u202f234,50 €", "07/03/2026", "7 mars 2026"),
    ("de_DE", "−1.234.567,89", "−1.234,50 €", "07.03.2026", "7. März 2026"),
])
def test_the_table_of_regions(region: str, amount: str, money: str, day: str, long: str) -> None:
    assert i18n.amount(-123456789, "EUR", region) == amount
    assert i18n.money(-123450, "EUR", region).replace("\u00a0", " ") == money
    assert i18n.day(DAY, region) == day
    assert i18n.long_day(DAY, region) == long


@pytest.mark.rule("L10N-005")
@given(st.integers(-LARGEST, LARGEST), st.sampled_from(["EUR", "JPY", "GBP", "BHD"]), st.sampled_from(i18n.REGIONS))
def test_amounts_are_written_as_babel_writes_them(minor: int, currency: str, region: str) -> None:
    places = i18n.decimals_of(currency)
    pattern = "#,##0" + ("." + "0" * places if places else "")
    theirs = format_decimal(abs(Decimal(minor).scaleb(-places)), pattern, region)
    assert i18n.amount(minor, currency, region) == ("−" if minor < 0 else "") + theirs


@pytest.mark.rule("L10N-005")
@given(st.integers(0, LARGEST), st.sampled_from(i18n.REGIONS))
def test_euros_stand_where_babel_puts_them(minor: int, region: str) -> None:
    assert i18n.money(minor, "EUR", region) == format_currency(Decimal(minor).scaleb(-2), "EUR", locale=region)


@pytest.mark.rule("L10N-006")
def test_pounds_and_other_currencies_are_never_mistaken() -> None:
    assert i18n.money(5, "GBP", "fr_FR") == "0,05\u00a0£"
    assert i18n.money(123450, "USD", "en_GB") == "USD\u00a01,234.50"
    assert i18n.money(1000, "JPY", "de_DE") == "1.000\u00a0JPY"


@pytest.mark.parametrize(("share", "region", "text"), [
    (Decimal("8.150"), "nl_NL", "8,15%"), (Decimal(100), "de_DE", "100\u00a0%"), (Decimal("-0.5"), "en_GB", "−0.5%"),
])
def test_percentages_show_the_places_they_need(share: Decimal, region: str, text: str) -> None:
    assert i18n.percent(share, region).replace("\u202f", "\u00a0") == text


def test_numbers_round_once_half_away_from_zero() -> None:
    assert i18n.number(Decimal("1234.5"), "nl_NL", 0) == "1.235"
    assert i18n.number(Decimal("-2.5"), "en_GB", 0) == "−3"
    assert i18n.number(1_000_000, "fr_FR") == "1\u202f000\u202f000"


@pytest.mark.rule("L10N-004")
@given(st.integers(0, 40_000), st.sampled_from(i18n.REGIONS))
def test_a_day_always_has_its_four_digit_year(offset: int, region: str) -> None:
    day = date(1990, 1, 1) + timedelta(days=offset)
    assert str(day.year) in i18n.day(day, region)


@pytest.mark.rule("L10N-010")
@pytest.mark.parametrize(("language", "words"), [
    ("en", ["0 days", "1 day", "2 days", "5 days", "1,000,000 days"]),
    ("nl", ["0 dagen", "1 dag", "2 dagen", "5 dagen", "1.000.000 dagen"]),
    ("fr", ["0 jour", "1 jour", "2 jours", "5 jours", "1\u202f000\u202f000 jours"]),
    ("de", ["0 Tage", "1 Tag", "2 Tage", "5 Tage", "1.000.000 Tage"]),
])
def test_a_template_brings_its_own_plural_forms(language: str, words: list[str]) -> None:
    template = {"en": "{n:day|days}", "nl": "{n:dag|dagen}", "fr": "{n:jour|jours}", "de": "{n:Tag|Tage}"}[language]
    region = i18n.region_for(language)
    assert [i18n.fill(template, {"n": n}, language, region).replace("\u00a0", " ") for n in (0, 1, 2, 5, 1_000_000)] == words


def test_values_a_rule_saw_are_put_in_words() -> None:
    saw = {"limit": Money(300000, "EUR"), "share": Percent(Decimal(115)), "what": Term("Customers"), "day": DAY,
           "who": "Jansen BV"}
    text = i18n.fill("{who}: {what} {share} {limit} {day}", saw, "en", "en_GB")
    assert text == "Jansen BV: Customers 115% €3,000.00 07/03/2026"


def test_a_placeholder_without_a_value_is_a_bug() -> None:
    with pytest.raises(KeyError):
        i18n.fill("{customer} is blocked", {}, "en", "en_GB")


@pytest.mark.rule("L10N-020")
@pytest.mark.parametrize(("office", "letter", "line"), [
    ("NL", "de", "DUITSLAND"), ("BE", "fr", "ALLEMAGNE"), ("BE", "nl", "DUITSLAND"), ("FR", "nl", "ALLEMAGNE"),
    ("GB", "de", "GERMANY"), ("AT", "en", "DEUTSCHLAND"), ("ES", "de", "GERMANY")])
def test_the_country_of_an_address_is_in_the_language_of_the_sender_and_in_belgium_of_the_letter(
        office: str, letter: str, line: str) -> None:
    assert i18n.country_name("DE", i18n.language_of_sender(office, letter, "en")).upper() == line


@pytest.mark.rule("L10N-003")
@pytest.mark.parametrize(("language", "country", "region"), [
    ("fr", "BE", "fr_BE"), ("nl", "BE", "nl_BE"), ("nl", "US", "nl_NL"), ("en", "NL", "en_GB"), ("de", None, "de_DE"),
])
def test_a_letter_follows_the_formats_of_its_own_language(language: str, country: str | None, region: str) -> None:
    assert i18n.region_for(language, country) == region


@pytest.mark.rule("L10N-001", "L10N-002")
def test_language_and_region_are_two_choices_and_change_at_once() -> None:
    i18n.use("nl", "en_GB")
    assert (i18n._("Customers"), i18n.region()) == (i18n.tr("Customers", "nl"), "en_GB")
    i18n.use("de")
    assert (i18n._("Customers"), i18n.region()) == (i18n.tr("Customers", "de"), "de_DE")
    with pytest.raises(ValueError, match="no catalogue"):
        i18n.use("es")


@pytest.mark.rule("L10N-011")
def test_the_pseudo_language_is_longer_and_keeps_placeholders() -> None:
    text = i18n.tr("Customer {customer} is blocked", i18n.PSEUDO)
    assert text.startswith("[Çûstômêr {customer}") and len(text) >= 1.4 * len("Customer {customer} is blocked")


def test_areas_are_merged_and_a_changed_area_makes_the_compiled_one_stale(tmp_path: Path) -> None:
    folder = tmp_path / "app" / "nl"
    folder.mkdir(parents=True)
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    (folder / "one.po").write_text(head + 'msgid "Customer"\nmsgstr "Klant"\n', encoding="utf-8")
    (folder / "two.po").write_text(head + 'msgid "Entry"\nmsgstr "Post"\n', encoding="utf-8")
    written = i18n.compile_all(tmp_path)
    assert i18n.compiled_file("app", "nl", tmp_path) in written
    assert b"Klant" in i18n.merged("app", "nl", tmp_path) and b"Post" in i18n.merged("app", "nl", tmp_path)
    assert i18n.compile_all(tmp_path) == []
    (folder / "two.po").unlink()
    assert i18n.compile_all(tmp_path) == [i18n.compiled_file("app", "nl", tmp_path)]


def test_names_of_countries_and_currencies_in_the_readers_language() -> None:
    assert (i18n.country_name("DE", "nl"), i18n.country_name("DE", "fr")) == ("Duitsland", "Allemagne")
    assert i18n.currency_name("GBP", "de") == "Britisches Pfund"
    assert i18n.country_name("??", "en") == "??"


@pytest.mark.rule("L10N-011")
@pytest.mark.parametrize(("language", "word"), [("en", "Invoice"), ("nl", "Factureren"), ("fr", "Facture"), ("de",
"Fakturieren")])
def test_a_word_with_two_meanings_says_which_one_is_meant(language: str, word: str) -> None:
    assert i18n.tr("Blocked::Invoice", language) == word
    assert i18n.tr("No meaning::Unknown word", language) == "Unknown word"
