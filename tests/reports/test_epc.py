"""The EPC QR code: its text, its limits, and what a bank reads from the printed letter (DOC-020, PRF-02, PRF-05, LTR-41)."""

from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from app.core.problems import Outcome
from app.reports import epc, letters
from tests.reports import reading, samples

DEMO = epc.Transfer("Demo BV", "BE68539007547034", 120580, "EUR", "+++202/6000/04236+++")


def code(outcome: Outcome[str]) -> str | None:
    return outcome.problems[0].code if outcome.problems else None


@pytest.mark.rule("DOC-020", "PRF-05")
def test_an_ogm_stands_in_the_free_text() -> None:
    assert epc.payload(DEMO).value == "BCD\n002\n1\nSCT\n\nDemo BV\nBE68539007547034\nEUR1205.80\n\n\n+++202/6000/04236+++"


@pytest.mark.rule("DOC-020", "LTR-41")
def test_an_rf_reference_stands_in_its_own_line() -> None:
    transfer = epc.Transfer("Voorbeeld BV", "NL91 ABNA 0417 1643 00", 66000, "EUR", "RF18 5390 0754 7034")
    assert epc.payload(transfer).value == "BCD\n002\n1\nSCT\n\nVoorbeeld BV\nNL91ABNA0417164300\nEUR660.00\n\nRF18539007547034"


def test_an_rf_reference_with_wrong_check_digits_is_only_text() -> None:
    lines = (epc.payload(replace(DEMO, reference="RF19539007547034")).value or "").split("\n")
    assert lines[9:] == ["", "RF19539007547034"]


@pytest.mark.rule("PRF-02")
@pytest.mark.parametrize(
    ("reference", "valid"),
    [
        ("RF18539007547034", True),
        ("RF37FTI10010", True),
        ("rf37 fti1 0010", True),
        ("RF38FTI10010", False),
        ("RF18", False),
        ("0010010", False),
    ],
)
def test_check_digits_of_rf_references(reference: str, valid: bool) -> None:
    assert epc.valid_rf(reference) is valid


@pytest.mark.rule("DOC-020")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"amount": 1}, None),
        ({"amount": 0}, "DOC-020-amount"),
        ({"amount": -100}, "DOC-020-amount"),
        ({"amount": 999_999_999_99}, None),
        ({"amount": 1_000_000_000_00}, "DOC-020-amount"),
        ({"currency": "GBP"}, "DOC-020-currency"),
        ({"iban": "BE68539007547035"}, "DOC-020-iban"),
        ({"iban": ""}, "DOC-020-iban"),
        ({"bic": "KREDBEBB"}, None),
        ({"bic": "KREDBEBBXXX"}, None),
        ({"bic": "KRED"}, "DOC-020-bic"),
        ({"iban": "GB82WEST12345698765432"}, "DOC-020-bic-needed"),
        ({"iban": "GB82WEST12345698765432", "bic": "WESTGB2L"}, None),
        ({"payee": "x" * 70}, None),
        ({"payee": "x" * 71}, "DOC-020-name"),
        ({"payee": " "}, "DOC-020-name"),
        ({"reference": "x" * 140}, None),
        ({"reference": "x" * 141}, "DOC-020-text"),
        ({"payee": "é" * 70, "reference": "é" * 73}, "DOC-020-size"),
        ({"payee": "é" * 70, "reference": "é" * 72 + "a"}, None),
    ],
)
def test_where_no_code_may_be_printed_the_reason_is_told(change: dict[str, object], reason: str | None) -> None:
    assert code(epc.payload(replace(DEMO, **change))) == reason  # type: ignore[arg-type]


def test_a_line_break_in_a_name_does_not_shift_the_lines() -> None:
    lines = (epc.payload(replace(DEMO, payee="Demo\nBV\n", reference="een\ntwee")).value or "").split("\n")
    assert (lines[5], lines[10]) == ("Demo BV", "een twee")


@pytest.mark.rule("DOC-020")
@given(amount=st.integers(1, epc.LARGEST_AMOUNT), reference=st.text(max_size=140), payee=st.text(min_size=1, max_size=70))
def test_every_payload_keeps_its_limits_and_its_places(amount: int, reference: str, payee: str) -> None:
    finished = epc.payload(epc.Transfer(payee, samples.IBAN, amount, "EUR", reference)).value
    if finished is None:
        return
    lines = finished.split("\n")
    assert len(finished.encode()) <= 331 and len(lines) <= 11
    assert lines[:5] == ["BCD", "002", "1", "SCT", ""] and lines[6] == samples.IBAN
    assert lines[7] == f"EUR{amount // 100}.{amount % 100:02d}"


def test_the_largest_payload_still_fits_version_13() -> None:
    finished = epc.payload(replace(DEMO, payee="é" * 70, reference="é" * 72 + "a")).value
    assert finished is not None and len(finished.encode()) == 331
    assert len(epc.modules(finished)) <= 4 * 13 + 17


@pytest.mark.rule("LTR-41", "PRF-05")
@pytest.mark.parametrize("language", ["nl", "de", "fr", "en"])
@pytest.mark.parametrize("dpi", [110, 300])
def test_a_scanner_reads_the_printed_code(language: str, dpi: int) -> None:
    letter = samples.reminder(language)
    (found,) = zxingcpp.read_barcodes(reading.picture(letters.render(letter), dpi=dpi))
    assert letter.payment is not None and found.text == letter.payment.payload
    assert "EUR18693.59" in found.text and found.ec_level == "M"


@pytest.mark.rule("LTR-43")
def test_without_a_payload_the_box_has_words_only() -> None:
    letter = samples.reminder("nl")
    assert letter.payment is not None
    pdf = letters.render(replace(letter, payment=replace(letter.payment, payload=None)))
    assert zxingcpp.read_barcodes(reading.picture(pdf)) == []
    assert "Scan en betaal" not in reading.texts(pdf) and "RF89 AANM 0231" in reading.texts(pdf)
