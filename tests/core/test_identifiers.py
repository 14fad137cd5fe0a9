"""Check digits of the identifiers a bookkeeper types (the table of MST-012) and of payment references (LED-033)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import identifiers as ids


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("value", "country"), [
    ("NL123456782B76", "NL"), ("BE0123456749", "BE"), ("FR44732829320", "FR"), ("DE136695976", "DE"), ("GB123456727", "GB"),
    ("de 136 695 976", "DE"),
])
def test_valid_vat_numbers_of_five_countries_and_one_wrong_digit(value: str, country: str) -> None:
    assert ids.vat_is_valid(value, country) and ids.vat_is_valid(value)
    wrong = value[:6] + str((int(value[6]) + 1) % 10) + value[7:] if value[6].isdigit() else value[:5] + "9" + value[6:]
    assert not ids.vat_is_valid(wrong, country)
    assert not ids.vat_is_valid(value, "LU")


@pytest.mark.rule("MST-012")
def test_iban_and_registration_numbers() -> None:
    assert ids.iban_is_valid("BE68 5390 0754 7034") and not ids.iban_is_valid("BE68 5390 0754 7035")
    assert ids.iban_grouped("BE68539007547034") == "BE68 5390 0754 7034"
    assert ids.registration_is_valid("siren", "732829320") and not ids.registration_is_valid("siren", "732829321")
    assert ids.registration_is_valid("bce", "0123.456.749") and not ids.registration_is_valid("bce", "0123456748")
    assert ids.registration_is_valid("kvk", "12345678") and not ids.registration_is_valid("kvk", "1234567")
    assert ids.registration_is_valid("hrb", "Köln HRB 12345") and not ids.registration_is_valid("hrb", "Köln 12345")


@pytest.mark.rule("LED-033")
def test_references_as_worked_out() -> None:
    assert ids.rf_reference("VF-2026-00042") == "RF79VF202600042"
    assert ids.ogm_reference("2026000042") == "+++202/6000/04236+++"
    assert ids.ogm_reference("0000097000") == "+++000/0097/00097+++"
    assert ids.ogm_reference("1234567890") == "+++123/4567/89002+++"
    assert ids.rf_is_valid("RF18539007547034") and not ids.rf_is_valid("RF19539007547034")


@given(st.integers(0, 10**10 - 1))
@pytest.mark.rule("LED-033", "LTR-42")
def test_every_made_reference_is_valid(number: int) -> None:
    assert ids.rf_is_valid(ids.rf_reference(f"AM-{number}"))
    assert ids.ogm_is_valid(ids.ogm_reference(str(number)))
