"""Structured references found in what payers type (PRF-02, 03, 04, 06)."""

import pytest

from app.core import references
from app.core.references import ReferenceType


@pytest.mark.parametrize(("text", "kind", "found"), [
    pytest.param("RF18 5390 0754 7034", ReferenceType.RF, "RF18539007547034", marks=pytest.mark.rule("PRF-02")),
    pytest.param("betaling rf37fti10010 dank u", ReferenceType.RF, "RF37FTI10010", marks=pytest.mark.rule("PRF-02")),
    pytest.param("RF18 5390 0754 7034 dank u", ReferenceType.RF, "RF18539007547034", marks=pytest.mark.rule("PRF-02")),
    pytest.param("+++000/0010/01019+++", ReferenceType.OGM, "000001001019", marks=pytest.mark.rule("PRF-03")),
    pytest.param("fact ***090/9337/55493*** merci", ReferenceType.OGM, "090933755493", marks=pytest.mark.rule("PRF-03")),
    pytest.param("090/9337/55493", ReferenceType.OGM, "090933755493", marks=pytest.mark.rule("PRF-03")),
    pytest.param("090933755493", ReferenceType.OGM, "090933755493", marks=pytest.mark.rule("PRF-03")),
    pytest.param("+++ 090 9337 55493 +++", ReferenceType.OGM, "090933755493", marks=pytest.mark.rule("PRF-03")),
    pytest.param("mededeling 090933755493 mei", ReferenceType.OGM, "090933755493", marks=pytest.mark.rule("PRF-03")),
    pytest.param("Betalingskenmerk: 8000 0004 0281 0010", ReferenceType.BETALINGSKENMERK, "8000000402810010",
                 marks=pytest.mark.rule("PRF-04")),
    pytest.param("kenmerk 19402810010 huur", ReferenceType.BETALINGSKENMERK, "19402810010", marks=pytest.mark.rule("PRF-04")),
    pytest.param("betalingskenmerk 4028100", ReferenceType.BETALINGSKENMERK, "4028100", marks=pytest.mark.rule("PRF-04")),
    pytest.param("uw factuur 8000000402810010", ReferenceType.BETALINGSKENMERK, "8000000402810010",
                 marks=pytest.mark.rule("PRF-04")),
])
def test_a_reference_is_found_with_what_is_typed_around_it(text: str, kind: ReferenceType, found: str) -> None:
    hit = references.find(text)
    assert hit is not None and (hit.kind, hit.text) == (kind, found)
    assert references.normalised(text[hit.start:hit.end]) == found


@pytest.mark.rule("BNK-21")
@pytest.mark.parametrize("text", [
    "RF19 5390 0754 7034", "+++000/0010/01018+++", "factuur 090933755493 mei", "kenmerk 19402810011", "kenmerk 4028100",
    "0000000000000000", "betalingskenmerk 0000000", "2026-00012", "XRF18539007547034", "1+++000/0010/01019+++", "", "dank u",
])
def test_wrong_check_digits_and_bare_numbers_are_text_only(text: str) -> None:
    assert references.find(text) is None


@pytest.mark.rule("PRF-04")
@pytest.mark.parametrize(("text", "candidates"), [
    ("huur 19402810010", {"19402810010"}), ("huur 1940 2810 010 dank u", {"19402810010"}), ("huur 19402810010 mei 2026", set()),
    ("ref 5000000402810011", set()), ("x8000000402810010", {"8000000402810010"}), ("12345678", set()),
    ("huur 1940281001  0", set()),
])
def test_the_last_digits_of_a_text_may_be_a_reference_that_somebody_knows(text: str, candidates: set[str]) -> None:
    assert {r.text for r in references.found(text)} == candidates
    assert all(references.normalised(text[r.start:r.end]) == r.text for r in references.found(text))


@pytest.mark.rule("PRF-06")
@pytest.mark.parametrize(("typed", "kind"), [
    (" rf18 5390-0754.7034", ReferenceType.RF), ("*** 090/9337/55493 ***", ReferenceType.OGM),
    ("8000.0004.0281.0010", ReferenceType.BETALINGSKENMERK), ("1234567", None), ("RF00", None), ("VF-2026-1", None),
    ("²²²", None),
])
def test_a_typed_reference_is_compared_without_blanks_and_punctuation(typed: str, kind: ReferenceType | None) -> None:
    assert references.kind_of(typed) is kind
