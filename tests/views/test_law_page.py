"""Statutory rates in their window: typed, imported, exported, and asked for on the home window (WIN-46)."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.services import law_rates
from app.services.desk import Desk
from app.services.law_rates import Typed
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views import program
from app.views.home.page import HomePage, ToDo
from app.views.kit import form_dialog
from app.views.kit.form_dialog import FormDialog
from app.views.kit.shell import Shell
from app.views.setup.law_page import LawImportPage, LawPage
from tests.views.conftest import Answers

SUMMER = FixedClock.on(date(2026, 7, 3))
HALF, NEXT = date(2026, 1, 1), date(2026, 7, 1)
WHY = "Misread the page of the bank"


@pytest.fixture
def shell(look: QApplication, office_path: Path, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    """The home window of a Dutch office in the first days of July."""
    file = CompanyFile.open(office_path, clock=SUMMER)
    made = program.shell_for(Desk(file, Actor(1, "Anna"), 1, SUMMER), ProgramSettings(tmp_path / "own.json"))
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()
    file.close()


@pytest.fixture
def filling() -> Iterator[list[Any]]:
    """What tests do with forms that open."""
    waiting: list[Any] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


def rates(shell: Shell) -> LawPage:
    page = shell.show_page("law_rates")
    assert isinstance(page, LawPage)
    return page


def words(page: LawPage, day: date, code: str) -> str:
    """What a cell says to the eye and to a screen reader."""
    return page.table.model_.words(page.held.days.index(day), page.table.model_.section_of(code))


def stand_on(page: LawPage, day: date, code: str) -> None:
    page.table.stand_on(page.held.days.index(day), page.table.model_.section_of(code))


@pytest.mark.rule("WIN-46", "LAW-04")
def test_the_missing_half_year_is_marked_and_filled_with_two_keys(shell: Shell, filling: list[Any]) -> None:
    page = rates(shell)
    assert page.messages() == ["No value from 01/07/2026 yet: ECB-MRO"]
    assert words(page, NEXT, "ECB-MRO") == "–, missing" and words(page, NEXT, "NL-B2B") == "10.15, provisional"
    assert words(page, HALF, "NL-WR") == "4, to be checked"

    def fill(form: FormDialog) -> None:
        assert (form.fields["index"].value(), form.fields["valid_from"].value()) == ("ECB-MRO", NEXT)
        form.fields["value"].setText("2.4")
        assert form.save()

    filling.append(fill)
    QTest.keyClick(page.table.view, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert words(page, NEXT, "ECB-MRO") == "2.4, entered by you" and words(page, NEXT, "NL-B2B") == "10.4"
    assert page.messages() == ["Saved"]


@pytest.mark.rule("WIN-46", "LAW-02")
def test_enter_on_a_value_changes_it_with_a_reason_and_shows_what_was_delivered(shell: Shell, filling: list[Any],
                                                                                answering: Answers) -> None:
    page = rates(shell)
    stand_on(page, HALF, "ECB-MRO")

    def change(form: FormDialog) -> None:
        assert form.fields["value"].text() == "2.15" and form.fields["source"].text() == "ECB"
        form.fields["value"].setText("2.4")
        assert not form.save() and "at least 10 characters" in form.messages()[0]
        form.fields["reason"].setText(WHY)
        assert not form.save() and form.fields["value"].text() == "2.4"
        assert form.save()

    filling.append(change)
    answering.waiting += ["back", "go_on"]
    QTest.keyClick(page.table.view, Qt.Key.Key_Return)
    assert words(page, HALF, "ECB-MRO") == "2.4, changed by you"
    assert page.held.cells[HALF, "ECB-MRO"].shipped == Decimal("2.15")


def test_a_rate_that_follows_from_an_index_is_not_typed(shell: Shell) -> None:
    page = rates(shell)
    stand_on(page, HALF, "NL-B2B")
    page.edit()
    assert page.messages() == ["This rate follows from its index and margin. Change the value of the index, or the preset."]


@pytest.mark.rule("WIN-46")
def test_rates_of_other_countries_come_when_asked_for(shell: Shell) -> None:
    page = rates(shell)
    assert [c.name for c in page.table.columns()] == ["day", "ECB-MRO", "NL-WR", "NL-B2B", "NL-B2C", "NL-B2G"]
    page.all.setFocus()
    QTest.keyClick(page.all, Qt.Key.Key_Space)
    assert {"BOE", "DE-B2B", "FR-LEG-PART"} <= {c.name for c in page.table.columns()}


@pytest.mark.rule("LAW-03", "WIN-46")
def test_a_file_is_looked_at_first_and_every_changed_value_needs_a_tick(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "rates.csv"
    rates(shell).export_to(path)
    with path.open("ab") as file:
        file.write(b"ECB-MRO;2026-07-01;2.4;ECB;A\r\n")
    path.write_bytes(path.read_bytes().replace(b"BOE;2026-01-01;3.75", b"BOE;2026-01-01;3.8").replace(
        b"NL-WR;2026-01-01;4;", b"NL-WR;2026-01-01;5;"))
    rates(shell).open_file(path)
    page = shell.page()
    assert isinstance(page, LawImportPage)
    assert [(r.values[1], r.values[2], r.checked) for r in page.source.all] == [
        ("changed", "BOE", False), ("changed", "NL-WR", False), ("new", "ECB-MRO", None)]
    page.table.stand_on(1, 0)
    QTest.keyClick(page.table.view, Qt.Key.Key_Space)
    QTest.keyClick(page.table.view, Qt.Key.Key_F9)
    assert page.messages() == ["2\u00a0values were imported, 1 left out."]
    cells = law_rates.table(shell.context.desk).cells
    assert (cells[HALF, "BOE"].value, cells[HALF, "NL-WR"].value, cells[NEXT, "ECB-MRO"].value) == (
        Decimal("3.75"), Decimal(5), Decimal("2.4"))
    assert page.source.count() == 0


@pytest.mark.rule("LAW-03")
def test_a_file_that_cannot_be_used_says_so_on_the_page(shell: Shell, tmp_path: Path) -> None:
    page = rates(shell)
    page.open_file(tmp_path / "none.csv")
    assert "none.csv cannot be read" in page.messages()[0]
    (tmp_path / "bad.csv").write_text("a;b\n", encoding="utf-8")
    page.open_file(tmp_path / "bad.csv")
    assert shell.page() is page and "bad.csv is not a list of statutory rates" in page.messages()[0]
    page.export_to(tmp_path / "missing folder" / "rates.csv")
    assert "cannot be written" in page.messages()[0]


@pytest.mark.rule("LAW-04")
def test_the_home_window_asks_for_the_new_half_year_until_it_is_there(shell: Shell) -> None:
    page = shell.show_page("home")
    assert isinstance(page, HomePage)
    asked = [t for t in page.findChildren(ToDo) if "statutory rates" in t.accessibleName()]
    assert len(asked) == 1
    asked[0].click()
    assert shell.current_id == "law_rates"
    law_rates.enter(shell.context.desk, Typed("ECB-MRO", NEXT, Decimal("2.4")))
    home = shell.show_page("home")
    assert home is not None and not [t for t in home.findChildren(ToDo) if "statutory rates" in t.accessibleName()]


@pytest.mark.rule("WIN-46")
def test_the_table_is_printed_with_its_marks_as_signs(shell: Shell, tmp_path: Path) -> None:
    page = rates(shell)
    law_rates.enter(shell.context.desk, Typed("ECB-MRO", NEXT, Decimal("2.4")))
    page.reload()
    page.print_to(tmp_path / "rates.pdf")
    assert page.messages() == ["rates.pdf was written."]
    text = "\n".join(p.extract_text() for p in PdfReader(tmp_path / "rates.pdf").pages)
    assert all(words in text for words in ("NL-B2B", "+ 2.4", "? 4", "01/07/2026", "* changed by you"))
