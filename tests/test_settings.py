"""Settings are declared once, checked before they are stored, and survive a crash and a broken file."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from app import settings
from app.settings import COMPANY, PROGRAM, Kind, Parameters, ProgramSettings, Setting


@pytest.mark.rule("MST-033", "PRF-01", "REM-24", "COL-25")
def test_the_defaults_of_the_chapters() -> None:
    company = Parameters()
    assert (company.get(settings.POSTING_DAYS_BACK), company.get(settings.POSTING_DAYS_FORWARD)) == (30, 0)
    assert (company.get(settings.REMINDERS_SKIP_DISPUTED), company.get(settings.REMINDERS_NET_CREDITS)) == (True, True)
    assert company.get(settings.STRUCTURED_REFERENCE) == "rf"
    assert Parameters(country="BE").get(settings.STRUCTURED_REFERENCE) == "ogm"
    assert Parameters({"documents.structured_reference": "none"}, "BE").get(settings.STRUCTURED_REFERENCE) == "none"


@pytest.mark.parametrize("setting", [*COMPANY.values(), *PROGRAM.values()], ids=lambda s: s.key)
def test_every_default_is_allowed_and_comes_back_from_json(setting: Setting[Any]) -> None:
    for value in (setting.default, *setting.by_country.values()):
        assert setting.problems(value) == ()
        assert setting.read(json.loads(json.dumps(setting.stored(value)))) == value


@pytest.mark.parametrize(("setting", "value", "code"), [
    (settings.POSTING_DAYS_BACK, -1, "PAR-range"), (settings.POSTING_DAYS_BACK, 3651, "PAR-range"),
    (settings.POSTING_DAYS_BACK, True, "PAR-kind"), (settings.POSTING_DAYS_BACK, 1.5, "PAR-kind"),
    (settings.DUPLICATE_VAT, "never", "PAR-choice"), (settings.REMINDERS_NET_CREDITS, 1, "PAR-kind"),
    (settings.TEXT_SCALE, 99, "PAR-range"), (settings.TEXT_SCALE, 201, "PAR-range"),
])
def test_a_wrong_value_is_told_at_its_field(setting: Setting[Any], value: Any, code: str) -> None:
    assert [(p.code, p.field) for p in setting.problems(value)] == [(code, setting.key)]


def test_limits_themselves_are_allowed() -> None:
    assert settings.TEXT_SCALE.problems(100) == settings.TEXT_SCALE.problems(200) == ()


def test_percentages_are_stored_exactly() -> None:
    share = Setting("share", Kind.PERCENT, Decimal("0.10"), "Share", "X", most=100)
    assert share.stored(Decimal("8.15")) == "8.15" and share.read("8.15") == Decimal("8.15")
    assert share.read("eight") == share.default


@pytest.mark.parametrize("stored", [None, "many", True, -5, 99999])
def test_something_impossible_in_the_store_counts_as_the_default(stored: Any) -> None:
    assert Parameters({"posting.days_back": stored}).get(settings.POSTING_DAYS_BACK) == 30


def test_what_is_set_is_there_after_a_new_start(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "program.json"
    ProgramSettings(file).set(settings.LANGUAGE, "nl")
    assert ProgramSettings(file).get(settings.LANGUAGE) == "nl"
    assert [f.name for f in file.parent.iterdir()] == ["program.json"]


@pytest.mark.parametrize("content", ["", "{", "[]", '{"language": 7}'])
def test_a_broken_file_counts_as_empty(tmp_path: Path, content: str) -> None:
    file = tmp_path / "program.json"
    file.write_text(content, encoding="utf-8")
    assert ProgramSettings(file).get(settings.LANGUAGE) == ""


def test_a_value_the_setting_does_not_take_is_a_bug(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="PAR-choice"):
        ProgramSettings(tmp_path / "program.json").set(settings.SCHEME, "pink")


def test_recent_files_the_newest_first_each_once_ten_at_most(tmp_path: Path) -> None:
    own = ProgramSettings(tmp_path / "program.json")
    for n in range(12):
        own.opened(f"/c/{n}.tegoed")
    own.opened("/c/5.tegoed")
    assert own.get(settings.RECENT)[:3] == ("/c/5.tegoed", "/c/11.tegoed", "/c/10.tegoed")
    assert len(own.get(settings.RECENT)) == 10
    own.forget("/c/11.tegoed")
    assert "/c/11.tegoed" not in own.get(settings.RECENT)
