"""What a set-up row means, drawn while it is typed: the periods of an ageing definition on a time line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import i18n
from app.core.clock import FixedClock
from app.services import setup_tables
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.kit.context import Context
from app.views.setup.drawings import RiskBand
from app.views.setup.tables_page import TablePage


@pytest.fixture
def context(look: QApplication, office_path: Path) -> Iterator[Context]:
    """The surroundings of a page on the last day of March."""
    file = CompanyFile.open(office_path, clock=FixedClock.on(date(2026, 3, 31)))
    yield Context(Desk(file, Actor(1, "Anna"), 1, file.clock), ProgramSettings(), "EUR", "Voorbeeld")
    file.close()


@pytest.mark.rule("WIN-47", "AGE-02")
def test_the_periods_of_a_definition_lie_on_a_line_that_follows_what_is_typed(qtbot: QtBot, context: Context) -> None:
    page = TablePage(context, "ageing_definitions")
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    line = page.form._drawing
    assert line is not None and line.isVisible()
    firsts = (date(2025, 12, 31), date(2026, 1, 30), date(2026, 3, 1), date(2026, 3, 31))
    assert [first for _label, first in line.drawn()] == ["", *(i18n.day(d, "en_GB") for d in firsts)]
    assert "31/12/2025 to 29/01/2026" in line.accessibleDescription()
    length = page.form.grids["periods"]._rows[1].inputs["unit"]
    length.setFocus()
    length.selectAll()
    qtbot.keyClicks(length, "-10")
    length.committed.emit()
    assert [first for _label, first in line.drawn()][3] == i18n.day(date(2026, 3, 21), "en_GB")
    picture = line.grab().toImage()
    assert {picture.pixelColor(int(picture.width() * (n + 0.5) / 5), 34).name() for n in range(5)} >= {"#98302b"}


def test_other_tables_have_no_drawing(qtbot: QtBot, context: Context) -> None:
    page = TablePage(context, "reminder_terms")
    qtbot.addWidget(page)
    assert page.form._drawing is None


@pytest.mark.rule("CRD-59", "W-05")
def test_risk_groups_lie_on_a_band_that_says_with_words_what_its_colours_mean(qtbot: QtBot, context: Context) -> None:
    desk = context.desk
    for code, first, last, indicator in (("LOW", 0, 35, "green"), ("HIGH", 36, 100, "red")):
        record = setup_tables.proposed(setup_tables.table("risk_groups"))
        record.values |= {"code": code, "names": dict.fromkeys(("en", "nl", "fr", "de"), code), "score_from": first,
                          "score_to": last, "indicator": indicator}
        assert setup_tables.save(desk, setup_tables.table("risk_groups"), record).done
    page = TablePage(context, "risk_groups")
    qtbot.addWidget(page)
    page.resize(1300, 800)
    page.show()
    band = page.form._drawing
    assert isinstance(band, RiskBand) and band.isVisible()
    assert band.drawn() == [("LOW", "0 to 35", "Low risk"), ("HIGH", "36 to 100", "High risk")]
    assert band.accessibleDescription().endswith(
        "A higher score means a higher risk: LOW is the best risk group, HIGH the worst.")
    page.form.fields["indicator"].set_value("red")
    page.form.fields["indicator"].committed.emit()
    assert [risk for _code, _scores, risk in band.drawn()] == ["High risk", "High risk"]
