"""What a typed text means: amounts, structured references with their check digits, document numbers, customers (PAY-10…13)."""

import pytest

from app.core.references import ReferenceType
from app.rules.payments.typed import Meaning, read


@pytest.mark.rule("PAY-13")
@pytest.mark.parametrize(("text", "region", "amount"), [("=1485.00", "en_GB", 1485_00), ("=1.485,00", "nl_NL", 1485_00),
                                                        ("= 37,5", "fr_BE", 37_50), ("=-12.00", "en_GB", 12_00)])
def test_an_equals_sign_looks_for_an_amount_as_it_is_written_here(text: str, region: str, amount: int) -> None:
    found = read(text, region)
    assert (found.meaning, found.amount, found.problems) == (Meaning.AMOUNT, amount, ())


@pytest.mark.rule("PAY-13")
def test_an_amount_nobody_can_read_says_how_to_type_it() -> None:
    assert [p.code for p in read("=12,3x", "nl_NL").problems] == ["PAY-13-amount"]


@pytest.mark.rule("PAY-12", "PRF-06")
@pytest.mark.parametrize(("text", "kind", "plain"), [
    ("RF18 5390 0754 7034", ReferenceType.RF, "RF18539007547034"), ("rf37fti10010", ReferenceType.RF, "RF37FTI10010"),
    ("+++000/0010/01019+++", ReferenceType.OGM, "000001001019"), ("***090/9337/55493***", ReferenceType.OGM, "090933755493"),
    ("8000 0004 0281 0010", ReferenceType.BETALINGSKENMERK, "8000000402810010"),
    ("19402810010", ReferenceType.BETALINGSKENMERK, "19402810010"),
])
def test_a_structured_reference_is_known_however_it_is_written(text: str, kind: ReferenceType, plain: str) -> None:
    found = read(text, "nl_NL")
    assert (found.meaning, found.kind, found.reference, found.problems) == (Meaning.REFERENCE, kind, plain, ())


@pytest.mark.rule("PAY-12")
@pytest.mark.parametrize(("text", "code"), [("RF19539007547034", "PAY-12-rf"), ("+++000/0010/01018+++", "PAY-12-ogm"),
                                            ("9000000402810010", "PAY-12-kenmerk")])
def test_a_reference_with_wrong_check_digits_says_which_rule_failed(text: str, code: str) -> None:
    found = read(text, "nl_NL")
    assert found.meaning is Meaning.REFERENCE and [p.code for p in found.problems] == [code]


@pytest.mark.rule("PAY-11", "PAY-10")
@pytest.mark.parametrize(("text", "meaning", "key"), [
    ("2026-00123", Meaning.DOCUMENT, "202600123"), (" fti 00 45 ", Meaning.DOCUMENT, "FTI0045"), ("123", Meaning.CUSTOMER, "123"),
    ("de vries", Meaning.CUSTOMER, "DEVRIES"), ("00123456", Meaning.DOCUMENT, "123456"), ("   ", Meaning.NOTHING, ""),
])
def test_numbers_of_four_signs_are_documents_and_names_are_customers(text: str, meaning: Meaning, key: str) -> None:
    found = read(text, "nl_NL")
    assert (found.meaning, found.key) == (meaning, key)
