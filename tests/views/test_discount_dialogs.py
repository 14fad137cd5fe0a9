"""Cash discounts of an entry and the tolerance of a currency, changed from the list of entries (DSC-02, TOL-05)."""

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import entry_discounts
from app.settings import ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.ledger.entries_page import EntriesPage
from tests.services import dunning
from tests.services.conftest import dunning_file  # noqa: F401
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice
from tests.services.test_discount_rights import state
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do

Step = Callable[[FormDialog], None]


@pytest.fixture
def office(dunning_file: Path, tmp_path: Path) -> Iterator[Office]:  # noqa: F811
    """An office that reminds, copied."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.mark.rule("DSC-02", "TOL-05")
def test_dates_of_a_discount_and_a_tolerance_are_changed_by_window(qtbot: QtBot, look: QApplication, office: Office) -> None:
    who = office.customer()
    bill = invoice(office, who, 1000_00, tiers=[(D + timedelta(5), 20_00)])
    page = shown(qtbot, EntriesPage(Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld"), entry_id=bill))

    def later(form: FormDialog) -> None:
        assert form.fields["amount0"].value() == 20_00
        fill(form, date0=None, amount0=None, date1=D - timedelta(90), amount1=20_00)
        assert form.save() is False and form.fields["date1"].wrong and not form.fields["date0"].wrong
        fill(form, date1=D + timedelta(9))
        assert form.save()

    def two_percent(form: FormDialog) -> None:
        fill(form, percent=2, most=15_00)
        assert form.save()

    steps: list[Step] = [later, two_percent]
    form_dialog.driver.append(lambda form: steps.pop(0)(form))
    try:
        do(page, "entry.discount")
        assert page.messages() == ["The cash discounts of the entry were changed."]
        do(page, "entry.tolerance")
        assert page.messages()[-1] == "The tolerance of 1\u00a0open document changed."
    finally:
        form_dialog.driver.pop()
    found = entry_discounts.rights_of(office.desk, bill)
    assert found is not None and [(t.last_date, t.amount) for t in found.tiers] == [(D + timedelta(9), 20_00)]
    assert state(office, bill)[0] == 15_00 and steps == []
