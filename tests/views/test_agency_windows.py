"""Handing over to an agency and the VAT of bad debts, in their windows, by what a person fills in (WIN-48, WOF-20)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import ProgramSettings
from app.views.collecting import agency
from app.views.collecting.agency import HandOverDialog
from app.views.collecting.agency_files_page import AgencyFilesPage
from app.views.collections.vat_relief_page import VatReliefPage
from app.views.home.page import HomePage, ToDo
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice
from tests.services.payments.test_reviving import written_off
from tests.services.payments.test_settling import reason
from tests.services.test_agencies import agency as kept
from tests.services.test_agencies import state
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do, lines_of


def at_home(qtbot: QtBot, context: Context) -> list[ToDo]:
    """What the home window has to do with the VAT of bad debts."""
    home = HomePage(context)
    qtbot.addWidget(home)
    return [item for item in home.findChildren(ToDo) if item.accessibleName().startswith("VAT of bad debts")]


@pytest.fixture(scope="module")
def handed_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An agency, two claims and a written-off invoice."""
    path = tmp_path_factory.mktemp("handed") / "office.tegoed"
    office = dunning.office(path)
    kept(office)
    who = office.customer("De Vries")
    for n in (1, 2):
        invoice(office, who, n * 100_00, D, number=f"F-{n}", day=D)
    written_off(office, separate=False)
    reason(office, "reversal")
    office.desk.file.close()
    return path


@pytest.fixture
def office(handed_file: Path, tmp_path: Path) -> Iterator[Office]:
    """A copy of it."""
    made = dunning.opened(Path(shutil.copy(handed_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def context(office: Office, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def filling() -> Iterator[list[Callable[[FormDialog], None]]]:
    """What to do with the next forms."""
    waiting: list[Callable[[FormDialog], None]] = []
    form_dialog.driver.append(lambda form: waiting.pop(0)(form))
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


@pytest.mark.rule("WIN-48", "AGY-01", "AGY-03")
def test_ticked_claims_go_to_the_agency_with_their_zip_and_come_back(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], office: Office, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "AGY-0001.zip"
    monkeypatch.setattr(file_dialogs, "save_name", lambda *_what: str(target))
    page: AgencyFilesPage = shown(qtbot, AgencyFilesPage(context))
    assert page.table.model_.rowCount() == 0

    def hand(form: FormDialog) -> None:
        assert isinstance(form, HandOverDialog) and form.chosen() == [1]
        assert "€100.00" in form.told.text() and "Name" in form.personal.text() and not form.block_reason.isEnabled()
        form.source.change(0, checked=False)
        form.table.ticked.emit()
        assert form.save() is False and "Choose open entries" in form.messages()[0]
        form.source.change(0, checked=True)
        fill(form, costs=40_00, note="Never answers")
        assert form.save()

    filling.append(hand)
    assert agency.hand_over(page, 1, [1]) and target.exists() and state(office, 1)[0] == "AGY" and state(office, 2)[0] is None
    assert any("was written with" in words for words in page.messages())
    page.table.reload()
    page.table.stand_on(0, 0)
    filling.append(lambda form: (fill(form, reason="They pay"), form.save())[0])
    do(page, "agency.recall")
    assert state(office, 1)[0] is None and page.table.model_.rowCount() == 0
    page.clear_messages()
    do(page, "agency.collected")
    assert page.messages() == ["Choose a file first."]


@pytest.mark.rule("WOF-20", "LAW-91")
def test_evidence_makes_the_claim_possible_and_the_claim_shows_its_voucher_first(
        qtbot: QtBot, context: Context, filling: list[Callable[[FormDialog], None]], tmp_path: Path) -> None:
    page: VatReliefPage = shown(qtbot, VatReliefPage(context, view="waiting"))
    page.table.stand_on(0, 1)
    assert page.tabs.counts == [0, 1, 0, 1] and "art. 29 Wet OB" in page.rule.text()
    do(page, "relief.claim")
    assert "Nothing that is ticked" in page.messages()[0]

    def evidence(form: FormDialog) -> None:
        assert form.save() is False and "proves" in form.messages()[0]
        fill(form, evidence="C/13/26/117 F")
        assert form.save()

    assert at_home(qtbot, context) == []
    filling.append(evidence)
    do(page, "relief.note")
    assert page.tabs.counts == [1, 0, 0, 1]
    [tile] = at_home(qtbot, context)
    tile.click()
    assert tile.accessibleName() == "VAT of bad debts: 1"
    assert context.gone.pop() == ("vat_relief", {"view": "possible"})  # type: ignore[attr-defined]
    page.tabs.choose(0)
    page.tabs.chosen.emit(0)

    def claim(form: FormDialog) -> None:
        assert [amount for _account, amount in lines_of(form)] == [210_00, -210_00]
        assert form.save()

    filling.append(claim)
    do(page, "relief.claim")
    assert page.tabs.counts == [0, 0, 1, 1]
    page.tabs.choose(2)
    page.tabs.chosen.emit(2)
    page.table.stand_on(0, 1)
    do(page, "relief.voucher")
    filling.append(lambda form: (fill(form, reason=form.fields["reason"].choice(1).value), form.save())[0])
    do(page, "relief.back")
    assert page.tabs.counts == [1, 0, 0, 1] and context.gone[0][0] == "vouchers"  # type: ignore[attr-defined]
