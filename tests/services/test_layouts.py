"""Layout profiles: the delivered one with what the company moved, and a word when an address leaves the window (LTR-30, 31)."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.models.collections import CollectionLetter
from app.models.company import Company
from app.reports.layout import FRAMES, frame_of
from app.services import layouts, letters
from app.services import setup_tables as setup
from app.services.letter_writer import letter_data
from tests.services import dunning

TABLE = setup.table("layout_profiles")


@pytest.fixture
def local(tmp_path: Path) -> Iterator[dunning.Office]:
    made = dunning.office(tmp_path / "office.tegoed")
    yield made
    made.desk.file.close()


def profile(**more: Any) -> setup.Record:
    """A profile as it is typed."""
    record = setup.proposed(TABLE)
    record.values |= {"country_code": "NL", "base": "nl-left"} | more
    return record


def frame(local: dunning.Office) -> Any:
    """What letters are printed with now."""
    with local.desk.reading() as session:
        return layouts.frame_for(session, session.get_one(Company, local.desk.company_id))


@pytest.mark.rule("LTR-30", "WIN-47", "L10N-022")
def test_moved_positions_count_and_empty_ones_are_as_delivered(local: dunning.Office) -> None:
    assert frame(local) == frame_of("NL")
    assert setup.save(local.desk, TABLE, profile(address_x=262, subject_y=1000, margin_left=200, fold1=1050, punch=1500)).done
    found = frame(local)
    assert (found.address_x, found.subject_y, found.margin_left) == (26.2, 100.0, 20.0)
    assert (found.folds, found.punch) == ((105.0, 198.0), 150.0)
    assert found.address_y == frame_of("NL").address_y and found.info_x == frame_of("NL").info_x


@pytest.mark.rule("LTR-30")
def test_another_window_is_chosen_whole(local: dunning.Office) -> None:
    assert setup.save(local.desk, TABLE, profile(base="nl-right")).done
    assert frame(local) == FRAMES["nl-right"]


@pytest.mark.rule("LTR-30")
def test_the_profile_of_another_country_changes_nothing_here(local: dunning.Office) -> None:
    assert setup.save(local.desk, TABLE, profile(country_code="DE", base="din5008b", subject_y=1200)).done
    assert frame(local) == frame_of("NL")


@pytest.mark.rule("LTR-31", "L10N-022")
@pytest.mark.parametrize("moved", [{"address_x": 199}, {"address_x": 701}, {"address_y": 529}, {"address_y": 608}])
def test_an_address_that_leaves_the_window_is_asked_about(local: dunning.Office, moved: dict[str, int]) -> None:
    asked = setup.save(local.desk, TABLE, profile(**moved))
    assert [p.key for p in asked.problems] == ["LTR-31-window"] and frame(local) == frame_of("NL")
    assert setup.save(local.desk, TABLE, profile(**moved), confirmed=frozenset({"LTR-31-window"})).done


@pytest.mark.rule("LTR-31")
@pytest.mark.parametrize("moved", [{"address_x": 200}, {"address_x": 700}, {"address_y": 530}, {"address_y": 607}])
def test_up_to_the_edge_of_the_window_nothing_is_said(local: dunning.Office, moved: dict[str, int]) -> None:
    assert setup.save(local.desk, TABLE, profile(**moved)).done


@pytest.mark.rule("LTR-31")
@pytest.mark.parametrize("name", sorted(FRAMES))
def test_delivered_profiles_keep_their_address_in_the_window(name: str) -> None:
    assert not layouts.leaves_window(FRAMES[name])


@pytest.mark.rule("LTR-30", "WIN-31")
def test_new_letters_take_it_and_issued_ones_stay_as_they_were(local: dunning.Office) -> None:
    who = local.customer()
    local.entry(who, 50_000, dunning.D.replace(month=1))
    local.suggest(dunning.D)
    (letter,) = local.issue()
    before = letters.preview(local.desk, letter)
    sheet = letters.test_sheet(local.desk)
    assert setup.save(local.desk, TABLE, profile(subject_y=1100)).done
    assert letters.preview(local.desk, letter) == before and letters.test_sheet(local.desk) != b""
    with local.desk.reading() as session:
        assert letter_data(session, local.desk, session.get_one(CollectionLetter, letter)).frame.subject_y == 110.0
    assert setup.save(local.desk, TABLE, profile(country_code="BE", base="be-right")).done and sheet


@pytest.mark.rule("LTR-30", "WIN-47")
def test_what_the_window_shows_is_told_while_it_is_typed(local: dunning.Office) -> None:
    [window, test] = setup.preview(local.desk, TABLE, profile())
    assert {k: f"{v:.0f}" for k, v in window.saw.items()} == {"left": "20", "right": "120", "top": "50", "bottom": "79"}
    assert test.code == "LTR-30-test"
