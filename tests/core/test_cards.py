"""Card numbers leave texts, everything else of as many digits stays (CCD-05)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import cards


@pytest.mark.rule("CCD-05")
@pytest.mark.parametrize(("text", "shown"), [
    ("4111111111111111", "411111******1111"),
    ("Betaald met kaart 4111 1111 1111 1111, dank", "Betaald met kaart 4111 11** **** 1111, dank"),
    ("carte 5500-0055-5555-5559", "carte 5500-00**-****-5559"),
    ("order 2026 378282246310005 ok", "order 2026 378282*****0005 ok"),
    ("6304000000000000", "630400******0000"),
    ("4111111111111111 5500005555555559", "411111******1111 550000******5559"),
    ("PAN4222222222222", "PAN422222***2222"),
])
def test_a_card_number_shows_its_first_six_and_last_four_digits(text: str, shown: str) -> None:
    assert cards.masked(text) == shown


@pytest.mark.rule("CCD-05")
@pytest.mark.parametrize("text", [
    "4111111111111112", "9111111111111111", "41111111111", "411111111111111111111111", "0000000000000000",
    "RF18 5390 0754 7034", "FR76 3000 6000 0112 3456 7890 189 dank", "betalingskenmerk 4111 1111 1111 1111",
    "factuur 8000000402810010", "2026-00012 en 2026-00013", "", "geen cijfers",
])
def test_wrong_check_digits_other_prefixes_references_and_account_numbers_stay(text: str) -> None:
    assert cards.masked(text) == text and cards.card_numbers(text) == ()


@pytest.mark.rule("CCD-05")
def test_what_is_known_to_be_something_else_is_kept() -> None:
    assert cards.masked("ref 4111111111111111", keep=("4111111111111111",)) == "ref 4111111111111111"


@pytest.mark.rule("CCD-05")
@given(st.text(alphabet="0123456789 -RFx", max_size=60))
def test_masking_keeps_the_length_and_has_nothing_left_to_mask(text: str) -> None:
    shown = cards.masked(text)
    assert len(shown) == len(text) and cards.masked(shown) == shown


@pytest.mark.rule("CCD-05")
def test_a_long_text_of_single_digits_is_searched_in_one_go() -> None:
    text = "8 " * 8_000
    assert cards.masked(text + "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1") == text + "4 1 1 1 1 1 * * * * * * 1 1 1 1"
