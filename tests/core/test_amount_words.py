"""Amounts in words as they stand on a receipt or a bill of exchange (DEP-06, BOE-22)."""

import pytest

from app.core.amount_words import MOST, amount_in_words, spelled

FRENCH = {0: "zéro", 16: "seize", 17: "dix-sept", 21: "vingt et un", 22: "vingt-deux", 61: "soixante et un",
          70: "soixante-dix", 71: "soixante et onze", 72: "soixante-douze", 77: "soixante-dix-sept", 80: "quatre-vingts",
          81: "quatre-vingt-un", 90: "quatre-vingt-dix", 91: "quatre-vingt-onze", 99: "quatre-vingt-dix-neuf", 100: "cent",
          101: "cent un", 200: "deux cents", 201: "deux cent un", 280: "deux cent quatre-vingts", 1000: "mille",
          1001: "mille un", 2000: "deux mille", 80_000: "quatre-vingt mille", 200_000: "deux cent mille",
          1_000_000: "un million", 2_000_080: "deux millions quatre-vingts", 200_000_000: "deux cents millions",
          3_000_000_000: "trois milliards"}
BELGIAN = {70: "septante", 71: "septante et un", 72: "septante-deux", 80: "quatre-vingts", 81: "quatre-vingt-un",
           90: "nonante", 91: "nonante et un", 99: "nonante-neuf", 175: "cent septante-cinq", 95_000: "nonante-cinq mille"}
DUTCH = {0: "nul", 1: "een", 13: "dertien", 21: "eenentwintig", 22: "tweeëntwintig", 23: "drieëntwintig", 24: "vierentwintig",
         85: "vijfentachtig", 100: "honderd", 101: "honderdeen", 234: "tweehonderdvierendertig", 1000: "duizend",
         1234: "duizend tweehonderdvierendertig", 21_000: "eenentwintigduizend", 1_000_000: "een miljoen",
         2_300_000: "twee miljoen driehonderdduizend", 1_000_000_000: "een miljard"}
GERMAN = {0: "null", 1: "eins", 17: "siebzehn", 21: "einundzwanzig", 30: "dreißig", 66: "sechsundsechzig", 100: "einhundert",
          101: "einhunderteins", 234: "zweihundertvierunddreißig", 1000: "eintausend", 1001: "eintausendeins",
          101_000: "einhunderteintausend", 1_000_000: "eine Million", 2_000_001: "zwei Millionen eins",
          1_000_000_000: "eine Milliarde"}
ENGLISH = {0: "zero", 12: "twelve", 20: "twenty", 21: "twenty-one", 100: "one hundred", 101: "one hundred and one",
           1001: "one thousand and one", 1234: "one thousand two hundred and thirty-four", 40_000: "forty thousand",
           1_000_001: "one million and one", MOST: "nine hundred and ninety-nine billion nine hundred and ninety-nine million "
                                                   "nine hundred and ninety-nine thousand nine hundred and ninety-nine"}


@pytest.mark.rule("DEP-06", "BOE-22", "L10N-012")
@pytest.mark.parametrize(("language", "country", "words"), [
    ("fr", "FR", FRENCH), ("fr", "BE", BELGIAN), ("fr", "CH", BELGIAN), ("nl", "NL", DUTCH), ("de", "DE", GERMAN),
    ("en", "GB", ENGLISH)])
def test_numbers_are_spelled_as_each_country_counts(language: str, country: str, words: dict[int, str]) -> None:
    assert {number: spelled(number, language, country) for number in words} == words


@pytest.mark.rule("DEP-06", "L10N-012")
@pytest.mark.parametrize(("amount", "currency", "language", "country", "said"), [
    (1_234_50, "EUR", "en", "GB", "one thousand two hundred and thirty-four euros and fifty cents"),
    (1_234_50, "EUR", "en", "", "one thousand two hundred thirty-four euros and fifty cents"),
    (1_001_05, "EUR", "en", "NL", "one thousand one euros and five cents"), (1_00, "EUR", "en", "GB", "one euro"),
    (-2_01, "GBP", "en", "GB", "two pounds and one penny"),
    (5, "EUR", "en", "", "five cents"),
    (0, "EUR", "en", "", "zero euros"),
    (1_234_50, "EUR", "nl", "NL", "duizend tweehonderdvierendertig euro en vijftig cent"),
    (1_234_70, "EUR", "fr", "FR", "mille deux cent trente-quatre euros et soixante-dix centimes"),
    (1_234_70, "EUR", "fr", "BE", "mille deux cent trente-quatre euros et septante centimes"),
    (1_95, "EUR", "fr", "BE", "un euro et nonante-cinq centimes"), (0, "EUR", "fr", "FR", "zéro euro"),
    (2_000_000_00, "EUR", "fr", "FR", "deux millions d’euros"),
    (1_000_000_00, "GBP", "fr", "FR", "un million de livres sterling"),
    (21_00, "GBP", "fr", "FR", "vingt et une livres sterling"), (71_00, "GBP", "fr", "FR", "soixante et onze livres sterling"),
    (71_00, "GBP", "fr", "BE", "septante et une livres sterling"), (11_00, "GBP", "fr", "BE", "onze livres sterling"),
    (1_00, "EUR", "de", "DE", "ein Euro"), (101_01, "EUR", "de", "DE", "einhundertein Euro und ein Cent"),
    (1_000_000_00, "EUR", "de", "DE", "eine Million Euro"),
    (12_34, "SEK", "en", "", "twelve SEK and 34/100"), (1_500, "JPY", "nl", "", "duizend vijfhonderd JPY"),
    (1_005, "KWD", "de", "", "eins KWD und 005/1000")])
def test_an_amount_names_its_currency_and_what_is_counted_bends(amount: int, currency: str, language: str, country: str,
                                                                said: str) -> None:
    decimals = {"JPY": 0, "KWD": 3}.get(currency, 2)
    assert amount_in_words(amount, currency, language, country, decimals) == said


@pytest.mark.parametrize("number", [-1, MOST + 1])
def test_what_is_too_large_is_no_number_in_words(number: int) -> None:
    with pytest.raises(ValueError, match=str(number)):
        spelled(number, "en")
