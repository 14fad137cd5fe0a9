"""A written-off debt that is paid: from the list of entries, with its voucher shown first (PWO-05, WOF-09)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.payments.reviving import How
from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.ledger.entries_page import EntriesPage
from app.views.payments.journal_page import PaymentJournalPage
from tests.services import dunning
from tests.services.conftest import dunning_file  # noqa: F401
from tests.services.dunning import Office
from tests.services.payments.receipts import kept, left, receipt, whole
from tests.services.payments.test_reviving import paid, written_off
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do, lines_of


@pytest.fixture
def office(dunning_file: Path, tmp_path: Path) -> Iterator[Office]:  # noqa: F811
    """An office that reminds, copied."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.mark.rule("PWO-05", "WOF-09")
def test_money_for_a_written_off_debt_from_the_entries_and_from_a_receipt_line(
        qtbot: QtBot, look: QApplication, office: Office) -> None:
    who, _bill = written_off(office)
    money = paid(office, who, 300_00)
    context = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    page = shown(qtbot, EntriesPage(context, entry_id=money))

    def recover(form: FormDialog) -> None:
        fill(form, how=How.RECOVER, amount=300_01)
        assert form.save() is False and form.fields["amount"].wrong
        fill(form, amount=300_00)
        assert sorted(amount for _account, amount in lines_of(form)) == [-247_93, -52_07, 300_00]
        assert form.save(), form.messages()

    def revive(form: FormDialog) -> None:
        assert form.fields["amount"].value() == 500_00
        assert form.save(), form.messages()

    steps = [recover, revive]
    form_dialog.driver.append(lambda form: steps.pop(0)(form))
    try:
        do(page, "entry.revive")
        assert left(office, money) == [0] and page.messages()[-1].startswith("Posted as ")
        journal = kept(office, receipt(office, 1, who, 500_00))
        typing = shown(qtbot, PaymentJournalPage(context, journal_id=journal.journal_id))
        typing.grid.stand(0, 1)
        typing.settle()
        do(typing, "settle.revive")
        assert [row.open for row in typing.pane.model_.marked] == [500_00]
    finally:
        form_dialog.driver.pop()
    assert steps == [] and whole(office)
