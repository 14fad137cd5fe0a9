"""Window envelopes: what every position of a letter in its envelope shows (LTR-30, LTR-31, LTR-32)."""

import json
from dataclasses import replace

import pytest

from app.reports import checks, layout, letters, record, ruler_sheet
from app.reports.head import address_pitch
from app.reports.layout import Box, Paper
from tests.reports import reading, samples


@pytest.mark.rule("LTR-31")
@pytest.mark.parametrize(
    ("frame", "safe"),
    [
        (layout.DIN_B, Box(20, 50, 100, 90)),
        (layout.DIN_A, Box(20, 32, 100, 72)),
        (layout.FR_RIGHT, Box(100, 45, 190, 79)),
        (layout.UK_LEFT, Box(20, 57, 100, 79)),
        (layout.NL_LEFT, Box(20, 50, 120, 79)),
        (layout.NL_RIGHT, Box(95, 50, 195, 79)),
        (layout.BE_RIGHT, Box(114, 49, 195, 79)),
    ],
    ids=lambda value: value.name if isinstance(value, layout.Frame) else "",
)
def test_the_safe_area_is_what_is_left_when_the_letter_slides(frame: layout.Frame, safe: Box) -> None:
    assert frame.safe == safe


@pytest.mark.rule("LTR-31", "LTR-32")
@pytest.mark.parametrize("frame", layout.FRAMES.values(), ids=lambda frame: frame.name)
@pytest.mark.parametrize("count", range(1, 7))
def test_up_to_six_lines_and_the_return_line_stay_in_the_window(frame: layout.Frame, count: int) -> None:
    pitch, size = address_pitch(frame, count, 10.2)
    cap, descender = size * 0.3528 * 0.66, size * 0.3528 * 0.21
    assert frame.address_y - cap >= frame.safe.top
    assert frame.address_y + (count - 1) * pitch + descender <= frame.safe.bottom + 0.2
    assert size >= 8 and pitch >= size * 0.3528
    assert frame.return_y == 0 or frame.safe.top <= frame.return_y - 1.6 < frame.address_y - cap
    assert frame.address_x >= frame.safe.left


@pytest.mark.rule("LTR-30")
@pytest.mark.parametrize(
    ("country", "name"),
    [("DE", "din5008b"), ("NL", "nl-left"), ("FR", "fr-right"), ("BE", "be-right"), ("GB", "uk-left"), ("PL", "din5008b")],
)
def test_the_country_of_the_sender_chooses_the_profile(country: str, name: str) -> None:
    assert layout.frame_of(country).name == name


@pytest.mark.rule("LTR-30")
def test_every_measure_can_be_overridden() -> None:
    letter = replace(samples.reminder("nl"), frame=replace(layout.NL_LEFT, address_x=31.5, subject_y=110))
    pdf = letters.render(letter)
    assert reading.find(pdf, "Horeca Groep Noord B.V.").x == 31.5
    assert reading.find(pdf, letter.subject).y == 110


def test_a_printer_offset_moves_everything() -> None:
    letter = samples.reminder("de")
    straight, moved = reading.placed(letters.render(letter)), reading.placed(letters.render(letter, Paper(dx=2.0, dy=-1.0)))
    assert {(round(b.x - a.x, 0), round(b.y - a.y, 0)) for a, b in zip(straight, moved, strict=True)} == {(2.0, -1.0)}


@pytest.mark.rule("LTR-34")
def test_preprinted_paper_gets_no_head_and_no_footer_but_its_page_number() -> None:
    letter = samples.reminder("nl")
    own, preprinted = reading.texts(letters.render(letter)), reading.texts(letters.render(letter, Paper(preprinted=True)))
    assert "Molenaar Groothandel" in own and "KvK 05012345" in own
    assert "Molenaar Groothandel" not in preprinted and "KvK 05012345" not in preprinted
    assert "AANM-0231 · pagina 1 van 1" in preprinted


@pytest.mark.rule("LTR-32", "REM-41")
def test_an_address_that_leaves_the_window_is_told_before_issuing() -> None:
    letter = samples.reminder("nl")

    def codes(*address: str) -> list[str]:
        return [p.code for p in checks.problems(replace(letter, address=address))]

    assert codes(*letter.address) == []
    assert codes() == ["LTR-32-empty"]
    assert codes(*"123456") == [] and codes(*"1234567") == ["LTR-32-lines"]
    assert codes("Stichting " + "W" * 60, "Zwolle") == ["LTR-32-width"]


@pytest.mark.rule("LTR-30")
def test_the_test_sheet_shows_window_and_rulers() -> None:
    pdf = ruler_sheet.render(layout.NL_LEFT, "Proefafdruk", "Meet de afstand.")
    shown = reading.texts(pdf)
    assert "Proefafdruk" in shown and "20–120 × 50–79 mm" in shown and {"20", "200", "280"} <= set(shown)
    assert reading.pages(pdf) == 1


@pytest.mark.rule("LTR-30")
def test_a_company_keeps_only_the_measures_it_changed() -> None:
    own = record.frame_from_plain(json.loads('{"address_x": 27, "folds": [100, 199]}'), layout.NL_LEFT)
    assert own == replace(layout.NL_LEFT, address_x=27.0, folds=(100, 199))
    assert record.frame_from_plain(json.loads(json.dumps(record.frame_to_plain(own))), layout.DIN_B) == own
    with pytest.raises(TypeError):
        record.frame_from_plain({"adress_x": 27}, layout.NL_LEFT)
