"""Regional settings: every format as an example before it is applied (CLW-027)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n, settings
from app.core.clock import FixedClock
from app.core.enums import LANGUAGES
from app.services import environment, regional
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.kit.context import Context
from app.views.setup.regional_page import RegionalPage
from tests.storage import given
from tests.views.conftest import Answers

SPACE = "\N{NO-BREAK SPACE}"


@pytest.fixture
def page(look: QApplication, office_path: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[RegionalPage]:
    i18n.use("en", "en_GB")
    file = CompanyFile.open(office_path, clock=FixedClock.on(given.CLOCK.today()))
    desk = Desk(file, Actor(1, "Anna"), 1, file.clock)
    made = RegionalPage(Context(desk, ProgramSettings(tmp_path / "own.json"), "EUR", "Firm"))
    qtbot.addWidget(made)
    yield made
    i18n.use("en", "en_GB")
    file.close()


def choose(page: RegionalPage, language: str, region: str) -> None:
    for field, value in ((page.language, language), (page.region, region)):
        field.set_value(value)
        field.committed.emit()


@pytest.mark.rule("CLW-027", "L10N-001", "L10N-004", "L10N-005")
@pytest.mark.parametrize(("region", "number", "day", "words", "week", "city"), [
    ("nl_NL", "-1.234.567,89", "07-03-2026", "zaterdag 7 maart 2026", "maandag", "1015 CS  AMSTERDAM"),
    ("fr_FR", "-1 234 567,89", "07/03/2026", "samedi 7 mars 2026", "lundi", "75001 PARIS"),
    ("de_DE", "-1.234.567,89", "07.03.2026", "Samstag, 7. März 2026", "Montag", "50674 Köln"),
    ("en_GB", "-1,234,567.89", "07/03/2026", "Saturday, 7 March 2026", "Monday", "OXFORD"),
    ("en_US", "-1,234,567.89", "3/7/2026", "Saturday, March 7, 2026", "Sunday", "1015 CS  AMSTERDAM")])
def test_every_format_of_a_region_has_an_example(region: str, number: str, day: str, words: str, week: str, city: str) -> None:
    found = {each.key: each.text for each in regional.samples("en", region, date(2026, 3, 7))}
    plain = found["number"].replace("\N{MINUS SIGN}", "-").replace("\N{NARROW NO-BREAK SPACE}", " ").replace(SPACE, " ")
    assert (plain, found["day"], found["words"], found["week"]) == (number, day, words, week)
    assert city in found["address"].splitlines() and set(found) == set(regional.LABELS)


@pytest.mark.rule("CLW-027")
def test_the_examples_follow_each_choice_and_nothing_holds_before_apply(page: RegionalPage, answering: Answers) -> None:
    choose(page, "nl", "nl_NL")
    page.day.set_value(date(2025, 12, 31))
    page.day.committed.emit()
    assert (page.samples["day"].text(), page.samples["words"].text()) == ("31-12-2025", "woensdag 31 december 2025")
    assert page.context.own.get(settings.REGION) == "" and i18n.region() == "en_GB"
    answering.waiting = ["back", "discard"]
    assert not page.leave() and page.leave()
    assert page.context.own.get(settings.LANGUAGE) == ""


@pytest.mark.rule("CLW-027", "L10N-001", "L10N-002")
def test_apply_keeps_language_and_region_apart(page: RegionalPage) -> None:
    choose(page, "de", "fr_BE")
    page.apply_action.trigger()
    assert (page.context.own.get(settings.LANGUAGE), page.context.own.get(settings.REGION)) == ("de", "fr_BE")
    assert (i18n.language(), i18n.region()) == ("de", "fr_BE") and page.leave()


@pytest.mark.rule("CLW-027")
def test_a_work_date_that_is_none_is_told_and_nothing_is_applied(page: RegionalPage) -> None:
    choose(page, "de", "de_DE")
    page.day.setText("31-31")
    page.day.editingFinished.emit()
    assert not page.apply() and page.messages() and page.context.own.get(settings.LANGUAGE) == ""


@pytest.mark.rule("L10N-001")
@pytest.mark.parametrize("language", ["", *LANGUAGES])
def test_an_empty_choice_is_the_computers(language: str) -> None:
    assert environment.as_chosen(language, "", "nl-BE") == (language or "nl", "nl_BE")
    assert environment.as_chosen(language, "de_DE", "nl-BE") == (language or "nl", "de_DE")
