"""The parameters of the company as a bookkeeper changes them: at once, with the reason where a value does not fit."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import settings
from app.core.clock import FixedClock
from app.services import checkpoints, company_parameters
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.kit.context import Context
from app.views.setup.parameters_page import ParametersPage
from tests.storage import given
from tests.views.conftest import Answers


@pytest.fixture
def context(look: QApplication, office_path: Path) -> Iterator[Context]:
    file = CompanyFile.open(office_path, clock=FixedClock.on(given.CLOCK.today()))
    yield Context(Desk(file, Actor(1, "Anna"), 1, file.clock), ProgramSettings(), "EUR", "Voorbeeld")
    file.close()


def opened(qtbot: QtBot, context: Context) -> ParametersPage:
    page = ParametersPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 800)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


@pytest.mark.rule("COL-25", "LAW-24")
def test_a_parameter_is_typed_or_ticked_and_holds_at_once(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    assert set(page.fields) == set(settings.COMPANY) and "reminders.net_credits" in page.fields
    tick = page.fields["reminders.skip_promised"]
    tick.setFocus()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    number = page.fields["reminders.cost_vat"]
    number.setText("21")
    number.editingFinished.emit()
    now = company_parameters.read(context.desk)
    assert not now.get(settings.REMINDERS_SKIP_PROMISED) and now.get(settings.REMINDERS_COST_VAT) == 21


@pytest.mark.rule("LAW-24")
def test_what_does_not_fit_stays_in_its_field_with_the_reason(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    number = page.fields["reminders.cost_vat"]
    number.setText("150")
    number.editingFinished.emit()
    assert number.text().startswith("150") and "from 0 to 100" in page.messages()[0]
    assert company_parameters.read(context.desk).get(settings.REMINDERS_COST_VAT) == 0


@pytest.mark.rule("SAF-017")
def test_a_file_that_is_only_read_says_why_nothing_can_be_chosen(qtbot: QtBot, context: Context) -> None:
    context.closed_to_writing = "This file is only read."
    page = opened(qtbot, context)
    assert all(not f.isEnabled() and f.toolTip() == "This file is only read." for f in page.fields.values())


@pytest.mark.rule("VAT-011")
def test_the_largest_vat_difference_is_an_amount_in_the_company_s_currency(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    amount = page.fields["sales.max_vat_difference"]
    assert amount.value() == 5
    amount.setText("0.10")
    amount.editingFinished.emit()
    assert company_parameters.read(context.desk).get(settings.SALES_MAX_VAT_DIFFERENCE) == 10
    amount.setText("100.01")
    amount.editingFinished.emit()
    assert page.messages() and company_parameters.read(context.desk).get(settings.SALES_MAX_VAT_DIFFERENCE) == 10


@pytest.mark.rule("W-06")
def test_parameters_are_searched_and_changed_ones_are_marked(qtbot: QtBot, context: Context) -> None:
    page = opened(qtbot, context)
    months, mark = page.fields["credit.dso_1"], page.marks["credit.dso_1"]
    assert months.text() == "12" and mark.isHidden()
    months.setText("37")
    months.editingFinished.emit()
    assert "from 1 to 36" in page.messages()[0] and mark.isHidden()
    months.setText("24")
    months.editingFinished.emit()
    assert not mark.isHidden() and mark.accessibleDescription() == "Default: 12"
    page.search.setText("sales outstand")
    assert sorted(key for key, field in page.fields.items() if field.isVisible()) == ["credit.dso_1", "credit.dso_2"]
    page.search.setText("p-19")
    assert [key for key, field in page.fields.items() if field.isVisible()] == ["credit.limit_type"]
    page.search.setText("")
    qtbot.mouseClick(page.only_changed, Qt.MouseButton.LeftButton)
    assert [key for key, field in page.fields.items() if field.isVisible()] == ["credit.dso_1"]
    page.search.setText("nowhere at all")
    assert page.nothing.isVisible() and not any(field.isVisible() for field in page.fields.values())


@pytest.mark.rule("P-12", "CRD-75", "CRD-77", "EX-K2", "W-06")
def test_checkpoints_are_saved_once_they_fit_together(qtbot: QtBot, context: Context, answering: Answers) -> None:
    page = opened(qtbot, context)
    card = page.checkpoints

    def type_days(step: str, days: str) -> None:
        cell = card.cells[step, "grace"]
        cell.setText(days)
        cell.editingFinished.emit()

    def kept() -> list[tuple[str, bool, int | None]]:
        return [(point.step.value, point.posting, point.grace) for point in checkpoints.read(context.desk)]

    delivered = [("confirmation", True, 0), ("picking_list", False, None), ("packing_slip", True, 0), ("invoice", False, None)]
    assert kept() == delivered
    type_days("confirmation", "2")
    assert "Packing slip needs grace days too" in card.note.text() and card.note.text().endswith("Not saved yet.")
    assert kept() == delivered
    type_days("packing_slip", "1")
    assert card.note.isHidden() and [grace for _step, _on, grace in kept()] == [2, None, 1, None]
    qtbot.mouseClick(card.cells["packing_slip", "posting"], Qt.MouseButton.LeftButton)
    assert [(on, grace) for _step, on, grace in kept()] == [(True, 2), (False, None), (False, None), (False, None)]
    type_days("picking_list", "3")
    assert "Picking list is not ticked" in card.note.text()
    type_days("picking_list", "")
    type_days("confirmation", "0")
    answering.waiting += ["back", "go_on"]
    for ticked in (False, True):
        qtbot.mouseClick(card.cells["invoice", "posting"], Qt.MouseButton.LeftButton)
        assert kept()[3][1] is ticked is card.cells["invoice", "posting"].value()
    page.search.setText("checkpoints")
    assert card.isVisible() and not any(field.isVisible() for field in page.fields.values())
