"""The logo on the page of layout profiles: chosen, looked at, removed, trouble told (DOC-002)."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.models.terms import LayoutProfile
from app.services import logos
from app.settings import ProgramSettings
from app.views.kit.context import Context
from app.views.setup.tables_page import TablePage
from tests.services.conftest import dunning_file, dunning_local  # noqa: F401
from tests.services.dunning import Office
from tests.services.sales.test_logos import picture
from tests.views.conftest import Answers


@pytest.mark.rule("DOC-002")
def test_a_logo_is_chosen_seen_and_taken_away(dunning_local: Office, look: QApplication, qtbot: QtBot, answering: Answers,  # noqa: F811
                                              tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = TablePage(Context(dunning_local.desk, ProgramSettings(), "EUR", "Voorbeeld"), "layout_profiles")
    qtbot.addWidget(page)
    commands = {a.objectName(): a for a in page.commands()}
    commands["setup.logo"].trigger()
    assert page.messages() == ["Save the layout profile first, then choose its logo."]
    with dunning_local.desk.writing("test.setup") as uow:
        row = LayoutProfile(company_id=dunning_local.desk.company_id, country_code="NL", frame={"base": "nl-left"}, marks={})
        uow.session.add(row)
        uow.session.flush()
        key = row.id
    page.reload(key)
    commands["setup.logo_show"].trigger()
    assert "no logo of its own" in page.messages()[0]
    names = [str(picture(tmp_path / "old.bmp", "BMP")), str(picture(tmp_path / "logo.png"))]
    monkeypatch.setattr("app.views.kit.file_dialogs.open_name", lambda *_more: names.pop(0))
    commands["setup.logo"].trigger()
    assert "old.bmp is not a picture" in page.messages()[0] and logos.read(dunning_local.desk, key) is None
    commands["setup.logo"].trigger()
    assert "printed on letters and documents" in page.messages()[0] and logos.read(dunning_local.desk, key)
    seen: list[bool] = []

    def look_and_remove(question: object) -> str:
        label = next(w for w in question.findChildren(QLabel) if w.accessibleName() == "Logo")  # type: ignore[attr-defined]
        seen.append(label.pixmap().isNull())
        return "remove"

    answering.waiting = [look_and_remove]  # type: ignore[list-item]
    commands["setup.logo_show"].trigger()
    assert seen == [False] and logos.read(dunning_local.desk, key) is None
