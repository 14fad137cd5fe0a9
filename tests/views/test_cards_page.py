"""Card payments by window: authorised, captured in part with the question about the rest, a payout by its file (PWIN-12)."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import ProgramSettings
from app.views.cards.cards_page import CardsPage
from app.views.cards.payout_dialog import PayoutDialog
from app.views.kit import file_dialogs, form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.conftest import dunning_file  # noqa: F401
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole
from tests.services.payments.test_settling import reason
from tests.views.conftest import Answers
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do

Step = Callable[[FormDialog], object]


@pytest.fixture
def office(dunning_file: Path, tmp_path: Path) -> Iterator[Office]:  # noqa: F811
    """An office that reminds, copied."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.fixture
def filling() -> Iterator[list[Step]]:
    """What to do with the next forms."""
    waiting: list[Step] = []

    def drive(form: FormDialog) -> None:
        waiting.pop(0)(form)

    form_dialog.driver.append(drive)
    yield waiting
    form_dialog.driver.pop()
    assert waiting == []


@pytest.mark.rule("PWIN-12", "CCD-01", "CCD-02", "CCD-03", "CCD-04", "CCD-X2")
def test_a_card_payment_from_authorisation_to_payout(
        qtbot: QtBot, look: QApplication, office: Office, filling: list[Step], answering: Answers, tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch) -> None:
    who = office.customer()
    bill = invoice(office, who, 180_00)
    why = reason(office, "reversal")
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    page: CardsPage = shown(qtbot, CardsPage(context))

    def authorise(form: FormDialog) -> None:
        fill(form, customer=who, provider="Mollie", token="ch_1", amount=300_00, last4="42")
        assert form.save() is False and "last four digits" in form.messages()[0]
        fill(form, last4="4242")
        assert form.save()

    filling.append(authorise)
    do(page, "card.authorise")
    assert page.messages() == ["The card payment was registered."] and page.table.model_.rowCount() == 1

    def capture(form: FormDialog) -> None:
        assert form.fields["amount"].value() == 300_00
        fill(form, amount=180_00)
        assert form.save()

    def again(form: FormDialog) -> None:
        assert form.fields["amount"].value() == 120_00 and form.fields["customer"].value() == who
        form.reject()

    filling += [capture, again]
    answering.waiting.append("now")
    do(page, "card.capture")
    assert left(office, bill) == [0] and "180.00" in page.tied.text()
    file = tmp_path / "payout.csv"
    file.write_text(f"Reference;Date;Gross;Fee\nch_1;{D:%d-%m-%Y};180,00;2,90\nch_9;{D:%d-%m-%Y};5,00;0,10\n")
    monkeypatch.setattr(file_dialogs, "open_name", lambda *_args: str(file))

    def payout(form: FormDialog) -> None:
        assert isinstance(form, PayoutDialog) and "net €177.10" in form.sums.text() and "ch_9" in form.told.text()
        assert form.save() is False and form.save()

    filling.append(payout)
    answering.waiting += ["back", "go_on"]
    do(page, "card.payout")
    assert "€0.00" in page.tied.text() and whole(office)

    def undo(form: FormDialog) -> None:
        fill(form, reason=why)
        assert form.save(), form.messages()

    filling.append(undo)
    do(page, "card.payout_undo")
    assert "180.00" in page.tied.text() and page.messages()[-1] == "The payout was taken back."
