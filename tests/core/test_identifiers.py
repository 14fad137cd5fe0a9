"""Check digits of the identifiers a bookkeeper types (the table of MST-012) and of payment references (LED-033)."""

from collections.abc import Callable

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


F = ids.Fault


@pytest.mark.rule("MST-012", "PAY-12", "SDD-02")
@pytest.mark.parametrize(("check", "value", "fault"), [
    (ids.iban_fault, "BE68 5390 0754 7034", None), (ids.iban_fault, "BE68 5390 0754 703", F.LENGTH),
    (ids.iban_fault, "BE68539007547035", F.CHECK_DIGITS), (ids.iban_fault, "QQ68539007547034", F.COUNTRY),
    (ids.iban_fault, "", F.CHARACTERS), (ids.iban_fault, "NL91 ABNA 0417 1643 00", None),
    (ids.iban_fault, "12345678", F.CHARACTERS),
    (ids.vat_fault, "NL123456782B7", F.LENGTH), (ids.vat_fault, "NL12345678XB76", F.CHARACTERS),
    (ids.vat_fault, "NL123456783B77", F.CHECK_DIGITS), (ids.vat_fault, "FR45732829320", F.CHECK_DIGITS),
    (ids.vat_fault, "DE13669597", F.LENGTH), (ids.vat_fault, "ZZ123456789", F.COUNTRY), (ids.vat_fault, "XI123456727", None),
    (ids.vat_fault, "CHE-107.787.577 IVA", None), (ids.vat_fault, "ELABC", F.CHARACTERS),
    (ids.rf_fault, "RF37 FTI1 0010", None), (ids.rf_fault, "RF36FTI10010", F.CHECK_DIGITS),
    (ids.rf_fault, "FTI10010", F.CHARACTERS),
    (ids.rf_fault, "RF18" + "1" * 22, F.LENGTH),
    (ids.ogm_fault, "+++090/9337/55493+++", None), (ids.ogm_fault, "***090/9337/55493***", None),
    (ids.ogm_fault, "0909337 55493", None),
    (ids.ogm_fault, "+++090/9337/55494+++", F.CHECK_DIGITS), (ids.ogm_fault, "+++090/9337/5549+++", F.LENGTH),
    (ids.ogm_fault, "+++09A/9337/55493+++", F.CHARACTERS),
    (ids.creditor_identifier_fault, "DE98ZZZ09999999999", None), (ids.creditor_identifier_fault, "NL69ZZZ123456780000", None),
    (ids.creditor_identifier_fault, "DE98ABC09999999999", None),
    (ids.creditor_identifier_fault, "DE97ZZZ09999999999", F.CHECK_DIGITS),
    (ids.creditor_identifier_fault, "DE98", F.CHARACTERS),
    (ids.betalingskenmerk_fault, "8000 0004 0281 0010", None), (ids.betalingskenmerk_fault, "19402810010", None),
    (ids.betalingskenmerk_fault, "1234567", None), (ids.betalingskenmerk_fault, "9000000402810010", F.CHECK_DIGITS),
    (ids.betalingskenmerk_fault, "18402810010", F.LENGTH), (ids.betalingskenmerk_fault, "12345678", F.LENGTH),
    (ids.betalingskenmerk_fault, "abc", F.CHARACTERS),
])
def test_a_failed_check_says_which_one(check: Callable[[str], ids.Fault | None], value: str, fault: ids.Fault | None) -> None:
    assert check(value) is fault


@pytest.mark.rule("MST-012")
@pytest.mark.parametrize(("scheme", "value", "fault"), [
    ("bce", "0123456749", None), ("bce", "2123456749", F.CHARACTERS), ("bce", "012345674", F.LENGTH),
    ("bce", "0123456748", F.CHECK_DIGITS), ("siret", "73282932000074", None), ("siret", "73282932000075", F.CHECK_DIGITS),
    ("siren", "7328293", F.LENGTH), ("kvk", "1234 5678", None), ("crn", "SC123456", None), ("crn", "SC12345", F.CHARACTERS),
    ("leitweg", "04011000-12345-67", None), ("leitweg", "x", F.CHARACTERS), ("other", "anything", None), ("other", " ", F.LENGTH),
])
def test_a_registration_number_is_checked_by_its_scheme(scheme: str, value: str, fault: ids.Fault | None) -> None:
    assert ids.registration_fault(scheme, value) is fault


@pytest.mark.rule("PRF-02", "PRF-03", "PRF-04")
def test_references_are_made_and_printed_as_worked_out() -> None:
    assert ids.betalingskenmerk("402810010") == "8000000402810010"
    assert ids.ogm_reference("10010") == "+++000/0010/01019+++"
    assert ids.rf_reference("FTI10010") == "RF37FTI10010" and ids.rf_grouped("RF37FTI10010") == "RF37 FTI1 0010"


@pytest.mark.rule("LED-033")
@pytest.mark.parametrize(("number", "digits"), [("VF-2026-00042", "202600042"), ("VF-2026-0000042", None), ("ABC", None)])
def test_a_numeric_reference_takes_the_digits_of_the_number(number: str, digits: str | None) -> None:
    assert ids.reference_digits(number) == digits


@given(st.integers(0, 10**15 - 1))
@pytest.mark.rule("PRF-04")
def test_every_made_betalingskenmerk_is_valid(number: int) -> None:
    assert ids.betalingskenmerk_fault(ids.betalingskenmerk(str(number))) is None


@given(st.text(max_size=30))
@pytest.mark.rule("MST-012")
def test_any_text_is_valid_or_has_a_fault(text: str) -> None:
    for check in (ids.iban_fault, ids.vat_fault, ids.rf_fault, ids.ogm_fault, ids.creditor_identifier_fault,
                  ids.betalingskenmerk_fault):
        assert check(text) is None or isinstance(check(text), ids.Fault)


@pytest.mark.rule("ESL-021")
@pytest.mark.parametrize(("number", "wanted"), [
    ("BE0466158640", None), ("BE0403019261", None), ("BE0466158641", ids.Fault.CHECK_DIGITS),
    ("DE136695976", None), ("DE811907980", None), ("DE777666555", ids.Fault.CHECK_DIGITS),
    ("FR83404833048", None), ("FR84404833048", ids.Fault.CHECK_DIGITS),
    ("NL004495445B01", None), ("NL000099998B57", None), ("NL004495446B01", ids.Fault.CHECK_DIGITS),
    ("GB980780684", None), ("XI980780684", None), ("GB980780685", ids.Fault.CHECK_DIGITS)])
def test_vat_numbers_of_the_home_markets_have_their_check_digits(number: str, wanted: ids.Fault | None) -> None:
    assert ids.vat_fault(number) is wanted


@pytest.mark.rule("ESL-021")
@pytest.mark.parametrize("number", [
    "ATU12345675", "BG175074752", "CY10259033P", "CZ25123891", "DK13585628", "EE100931558", "EL094259216", "ESB58378431",
    "FI20774740", "HR33392005961", "HU12892312", "IE6433435F", "IT00743110157", "LT119511515", "LU15027442", "LV40003521600",
    "MT11679112", "PL8567346215", "PT501964843", "RO18547290", "SE556188840401", "SI50223054", "SK2022749619"])
def test_a_number_of_every_other_member_state_is_known_and_a_shorter_one_is_not(number: str) -> None:
    assert ids.vat_fault(number) is None
    assert ids.vat_fault(number[:4]) is not None


@pytest.mark.rule("ESL-020")
@pytest.mark.parametrize(("typed", "shown"), [
    ("BE0466158640", "BE 0466 158 640"), ("nl 0044.95.445.B01", "NL 0044 95 445 B01"), ("FR83404833048", "FR 83 404 833 048"),
    ("DE136695976", "DE 136 695 976"), ("XI980780684", "XI 980 7806 84"), ("ATU12345675", "AT U12 345 675"), ("123", "123"),
    ("", "")])
def test_a_vat_number_is_shown_in_groups(typed: str, shown: str) -> None:
    assert ids.vat_grouped(typed) == shown
    assert ids.compact(shown) == ids.compact(typed)
