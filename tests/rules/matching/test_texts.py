"""Document numbers in what people write beside their payments (BNK-22)."""

import pytest

from app.rules.matching import texts

NUMBERS = ("10040", "10042", "VF-2026-00123", "2026-00124", "CN-2026-00009", "88123456", "20260115", "2026", "0612345678",
           "201234567", "INV-77001", "VF-2026-01-0015", "NO12345")
KNOWN = {key for number in NUMBERS for key in texts.keys_of(number)}


def numbers(text: str) -> list[str]:
    """Keys found in a text."""
    return [name.key for name in texts.named(text, KNOWN)]


@pytest.mark.rule("BNK-22")
@pytest.mark.parametrize(("text", "found"), [
    ("10040", ["10040"]), ("factuur 10040.", ["10040"]), ("00010040", ["10040"]), ("Factuur10040", ["10040"]),
    ("fact.nr. 10040", ["10040"]),
    ("10040+10042", ["10040", "10042"]), ("10040,10042", ["10040", "10042"]), ("10040/10042", ["10040", "10042"]),
    ("100 40", ["10040"]),
    ("VF-2026-00123", ["VF202600123"]), ("vf 2026 00123", ["VF202600123"]), ("VF202600123", ["VF202600123"]),
    ("vf2026/123", ["VF|2026|123"]), ("2026-00123", ["202600123"]), ("202600123", ["202600123"]), ("2026/123", ["2026|123"]),
    ("nr 2026.00124", ["202600124"]), ("202600124", ["202600124"]), ("2026-124", ["2026|124"]),
    ("INV 77001", ["INV77001"]), ("invoice 77001", ["77001"]), ("NO12345", ["NO12345"]), ("VF-2026-01-0015", ["VF2026010015"]),
])
def test_a_number_is_found_however_it_is_written(text: str, found: list[str]) -> None:
    assert numbers(text) == found


@pytest.mark.rule("BNK-22")
@pytest.mark.parametrize(("text", "found"), [
    ("facturen 10040 t/m 10043", ["10040", "10041", "10042", "10043"]), ("10043 t/m 10040", ["10043", "10040"]),
    ("Rechnungen VF-2026-00001 bis VF-2026-00003", ["VF202600001", "VF202600002", "VF202600003"]),
    ("10040 en 10043", ["10040", "10043"]), ("10040 t/m 10091", ["10040", "10091"]),
    ("10040 t/m VF-2026-00003", ["10040", "VF202600003"]),
])
def test_from_a_number_to_a_number_names_those_between(text: str, found: list[str]) -> None:
    series = [str(n) for n in range(10040, 10092)] + [f"VF-2026-0000{n}" for n in range(1, 5)]
    known = {key for number in series for key in texts.keys_of(number)}
    assert [name.key for name in texts.named(text, known)] == found


@pytest.mark.rule("BNK-22")
@pytest.mark.parametrize("text", [
    "X10040", "10040X", "110040", "100401", "KD10040", "1004",
])
def test_a_letter_or_digit_beside_a_number_makes_it_another(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.rule("BNK-22")
@pytest.mark.parametrize("text", [
    "15-01-2026", "15/01/2026", "2026-01-15", "15.01.26", "20 jan 2026", "20 januari 2026", "betaald op 2026-01-15T10:00",
    "week 12 2026", "tel 0612345678", "06-12345678", "0612345678", "+31 20 123 4567", "020-1234567", "Tel. 020 1234567",
    "EUR 10040", "10.040,00", "10040,00", "10040.00", "€ 10040", "klantnummer 10040", "Kunde 10040", "customer no. 10040",
    "pasnr 10040", "KVK 88123456", "BTW NL10040", "NL91 ABNA 0417 1643 00", "20:26", "",
])
def test_dates_telephones_amounts_accounts_and_other_numbers_are_no_documents(text: str) -> None:
    assert numbers(text) == []


@pytest.mark.rule("BNK-22")
@pytest.mark.parametrize(("text", "weak"), [
    ("10040", True), ("factuur 10040", False), ("facturen 10040 en 10042", False), ("20260115", True),
    ("rechnung 20260115", False), ("88123456", False), ("VF-2026-00123", False), ("2026 124", True), ("2026-00124", False),
])
def test_short_numbers_and_days_are_weak_unless_something_says_what_they_are(text: str, weak: bool) -> None:
    assert {name.weak for name in texts.named(text, KNOWN)} == {weak}


@pytest.mark.parametrize("number", [
    "VF-2026-00123", "F10040", "2026/00017", "INV.2026.7", "A-1", "000", "12", "é-2026-5", "V2026-0-7"])
def test_the_quick_way_to_the_keys_finds_the_number_as_it_is_written(number: str) -> None:
    keys = texts.keys_of(number)
    assert keys[0] == texts.key_of(number)
    assert len(set(keys)) == len(keys)
