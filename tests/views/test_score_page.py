"""The score sheet of a customer as a credit manager tries it: what is missing, what is typed, what would follow, what is kept."""

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.models.credit import CustomerCredit
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.credit.score_page import ScorePage
from app.views.kit.context import Context
from app.views.kit.widgets import Chip
from tests.services.test_setup_credit import ranged, risk, scored
from tests.storage import given


@pytest.mark.rule("CRD-57", "CRD-58", "W-05")
def test_a_typed_value_changes_the_sheet_and_is_kept_with_the_risk_group(qtbot: QtBot, look: QApplication,
                                                                         office_path: Path) -> None:
    file = CompanyFile.open(office_path, clock=FixedClock.on(given.CLOCK.today()))
    desk = Desk(file, Actor(1, "Anna"), 1, file.clock)
    group = scored(desk, ranged((0, None, 40)), code="AGENCY", type="user_defined").value
    assert risk(desk, "LOW", 0, 35).done and risk(desk, "HIGH", 36, 100, "red").done
    page = ScorePage(Context(desk, ProgramSettings(), "EUR", "Voorbeeld"))
    qtbot.addWidget(page)
    page.show()
    assert page.sheet is None and page.keep.reason == "Choose a customer first."
    page.customer.set_value(1)
    page.customer.committed.emit()
    assert page.sheet is not None and page.sheet.lines[0].matched is None and page.keep.isEnabled()
    assert [chip.accessibleName() for chip in page.findChildren(Chip)] == ["LOW · Low risk"]
    field = page.typed[int(group or 0)]
    field.setText("7.5")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: page.sheet is not None and page.sheet.total == 40)
    assert page.sheet is not None and page.sheet.lines[0].value == Decimal("7.5")
    page.keep.trigger()
    assert page.messages() == ["Score and risk group are kept."] and page.sheet.before == "HIGH"
    with desk.reading() as session:
        assert session.get_one(CustomerCredit, 1).risk_score == 40
    file.close()
