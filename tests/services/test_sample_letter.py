"""A layout profile is seen and printed with a letter that never existed, before a customer gets one (WIN-47, LTR-30)."""

import io
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select

from app.models.archive import ArchivedDocument, LetterRecord
from app.models.company import Company
from app.reports.layout import FRAMES
from app.services import sample_letter
from tests.services.dunning import Office


def read(content: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(content))


def texts(content: bytes) -> list[str]:
    return [page.extract_text() for page in read(content).pages]


def places(content: bytes, words: str) -> list[tuple[float, float]]:
    """Where words stand on the first page, in millimetres from the top left."""
    found: list[tuple[float, float]] = []

    def visit(text: str, _cm: Any, tm: Any, _font: Any, _size: Any) -> None:
        if words in text:
            found.append((round(float(tm[4]) / 72 * 25.4, 1), round(297 - float(tm[5]) / 72 * 25.4, 1)))

    read(content).pages[0].extract_text(visitor_text=visit)
    return found


@pytest.mark.rule("WIN-47", "LTR-30")
def test_two_pages_of_a_letter_and_the_window_sheet(dunning_local: Office) -> None:
    first, second, sheet = texts(sample_letter.test_print(dunning_local.desk))
    assert "Voorbeeldklant" in first and "VOORBEELD" in first.upper() and "Factuur 1" in first
    assert "Factuur 26" in second and "7.718,75" in second
    assert "Factuur" not in sheet and "mm" in sheet


@pytest.mark.rule("WIN-47", "LTR-30")
@pytest.mark.parametrize("base", sorted(FRAMES))
def test_every_delivered_profile_prints(dunning_local: Office, base: str) -> None:
    found = texts(sample_letter.test_print(dunning_local.desk, {"country_code": "NL", "base": base}))
    assert len(found) == 3 and "NEDERLAND" in found[0]


@pytest.mark.rule("WIN-47", "LTR-30")
def test_positions_that_are_only_typed_move_the_sample(dunning_local: Office) -> None:
    values = {"country_code": "NL", "base": "nl-left"}
    (before,) = places(sample_letter.test_print(dunning_local.desk, values), "Betalingsherinnering")
    (after,) = places(sample_letter.test_print(dunning_local.desk, values | {"subject_y": 1_200}), "Betalingsherinnering")
    assert after[1] - before[1] == pytest.approx(120.0 - FRAMES["nl-left"].subject_y, abs=0.2) and after[0] == before[0]


@pytest.mark.rule("WIN-47")
def test_nothing_is_written_and_nothing_could_be_paid(dunning_local: Office) -> None:
    def kept() -> list[int]:
        with dunning_local.desk.reading() as session:
            return [session.scalar(select(func.count()).select_from(model)) or 0 for model in (ArchivedDocument, LetterRecord)]

    with dunning_local.desk.writing("test.bank") as uow:
        company = uow.session.get_one(Company, dunning_local.desk.company_id)
        company.trade_name = "Handelsnaam"
    before = kept()
    first, second, _sheet = texts(sample_letter.test_print(dunning_local.desk))
    assert kept() == before and "Handelsnaam" in first and "Kenmerk" in second and "BCD" not in second


@pytest.mark.rule("WIN-47")
@pytest.mark.parametrize(("language", "words"), [("nl", "Voorbeeldklant"), ("en", "Sample customer"), ("fr", "Client exemple"),
                                                 ("de", "Musterkunde")])
def test_it_speaks_the_language_of_the_company_even_without_an_address(dunning_local: Office, language: str, words: str) -> None:
    with dunning_local.desk.writing("test.company") as uow:
        company = uow.session.get_one(Company, dunning_local.desk.company_id)
        company.language, company.street, company.number, company.postcode, company.city = language, "", "", "", ""
    assert words in texts(sample_letter.test_print(dunning_local.desk))[0]
