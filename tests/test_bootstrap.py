"""How the program starts: language, what is opened, and what is said when that cannot be."""

import logging
import tomllib
from datetime import date
from pathlib import Path

import pytest

from app import bootstrap, settings
from app.bootstrap import Options
from app.core.clock import FixedClock
from app.core.version import VERSION
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.errors import NotFoundError
from tests.catalogues import HERE

CLOCK = FixedClock.on(date(2026, 3, 7))


@pytest.fixture
def own(tmp_path: Path) -> ProgramSettings:
    """Settings nobody has touched."""
    return ProgramSettings(tmp_path / "program.json")


@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize(("system", "expected"), [
    ("nl_BE", ("nl", "nl_BE")), ("fr-FR", ("fr", "fr_FR")), ("de_AT", ("de", "de_AT")), ("pl_PL", ("en", "pl_PL")),
    ("C", ("en", "en_GB")), ("", ("en", "en_GB")), ("English_United Kingdom", ("en", "en_GB")),
])
def test_language_and_region_follow_the_computer(own: ProgramSettings, system: str, expected: tuple[str, str]) -> None:
    assert bootstrap.words_and_formats(Options(), own, system) == expected


@pytest.mark.rule("L10N-001")
def test_the_users_choice_goes_before_the_computer_and_the_command_line_before_both(own: ProgramSettings) -> None:
    own.set(settings.LANGUAGE, "fr")
    own.set(settings.REGION, "nl_BE")
    assert bootstrap.words_and_formats(Options(), own, "de_DE") == ("fr", "nl_BE")
    assert bootstrap.words_and_formats(Options(language="en", region="en_GB"), own, "de_DE") == ("en", "en_GB")


def test_what_is_named_is_opened_before_the_last_file(own: ProgramSettings, tmp_path: Path) -> None:
    last = tmp_path / "last.tegoed"
    last.touch()
    own.opened(str(last))
    assert bootstrap.target_of(Options(), own, CLOCK) == last
    assert bootstrap.target_of(Options(Path("named.tegoed")), own, CLOCK) == Path("named.tegoed")
    own.set(settings.OPEN_LAST, False)
    assert bootstrap.target_of(Options(), own, CLOCK) is None


def test_a_last_file_that_is_gone_is_not_asked_for(own: ProgramSettings, tmp_path: Path) -> None:
    own.opened(str(tmp_path / "gone.tegoed"))
    assert bootstrap.target_of(Options(), own, CLOCK) is None


def test_the_address_of_a_database_stays_an_address() -> None:
    address = "postgresql+psycopg://anna@127.0.0.1/office"
    assert bootstrap.read_arguments([address]).target == address
    assert bootstrap.read_arguments(["a.tegoed"]).target == Path("a.tegoed")
    assert bootstrap.read_arguments(["--shots", "out"]).demo


def test_a_file_without_a_company_is_left_closed(tmp_path: Path) -> None:
    target = tmp_path / "empty.tegoed"
    CompanyFile.create(target, clock=CLOCK).close()
    with pytest.raises(LookupError):
        bootstrap.open_desk(target, clock=CLOCK)
    CompanyFile.open(target, clock=CLOCK).close()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        bootstrap.open_desk(tmp_path / "nothing.tegoed", clock=CLOCK)


def test_the_log_lies_in_the_users_own_folder(tmp_path: Path) -> None:
    handler = bootstrap.keep_log(tmp_path)
    logging.getLogger("app.start").info("started")
    handler.close()
    logging.getLogger("app").removeHandler(handler)
    assert "started" in (tmp_path / "tegoed.log").read_text(encoding="utf-8")


def test_the_version_is_the_same_everywhere() -> None:
    assert tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"] == VERSION
