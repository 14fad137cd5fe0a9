"""The page of ranks: a rank is typed and the code takes its place."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import FixedClock
from app.services import credit_ranks
from app.services.credit_ranks import TERMS
from app.services.desk import Desk
from app.settings import ProgramSettings
from app.storage.company_file import CompanyFile
from app.storage.unit_of_work import Actor
from app.views.kit.context import Context
from app.views.setup.ranks_page import RanksPage
from tests.storage import given


@pytest.mark.rule("CRD-55", "W-06")
def test_a_typed_rank_is_kept_and_its_code_takes_its_place(qtbot: QtBot, look: QApplication, office_path: Path) -> None:
    file = CompanyFile.open(office_path, clock=FixedClock.on(given.CLOCK.today()))
    desk = Desk(file, Actor(1, "Anna"), 1, file.clock)
    page = RanksPage(Context(desk, ProgramSettings(), "EUR", "Voorbeeld"))
    qtbot.addWidget(page)
    last = credit_ranks.read(desk, TERMS)[-1]
    field = page.fields[TERMS, last.id]
    field.setText("1200")
    field.editingFinished.emit()
    assert "between 0 and 999" in page.messages()[0]
    field.setText("40")
    field.editingFinished.emit()
    assert not page.messages() and credit_ranks.read(desk, TERMS)[0] == credit_ranks.RankedCode(last.id, last.code, last.name, 40)
    qtbot.waitUntil(lambda: page.shown[TERMS][0] == (last.code, 40))
    assert page.shown[TERMS][1][1] is None
    file.close()
