"""The provision for doubtful debts from the aged balance: percentages typed, figures and voucher following, posted (WOF-11)."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import ProgramSettings
from app.views.collections.ageing_page import AgeingPage
from app.views.collections.allowance_dialog import AllowanceDialog
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services import dunning
from tests.services.conftest import dunning_file  # noqa: F401
from tests.services.dunning import Office
from tests.services.payments.receipts import whole
from tests.services.test_ageing import DAY, example
from tests.views.test_ledger_windows import fill, shown
from tests.views.test_settlements_page import do


@pytest.fixture
def office(dunning_file: Path, tmp_path: Path) -> Iterator[Office]:  # noqa: F811
    """An office that reminds, copied."""
    made = dunning.opened(Path(shutil.copy(dunning_file, tmp_path / "office.tegoed")))
    yield made
    made.desk.file.close()


@pytest.mark.rule("PWO-08", "WOF-11")
def test_a_provision_is_typed_seen_and_posted(qtbot: QtBot, look: QApplication, office: Office) -> None:
    on = office.on(DAY)
    example(on)
    page = shown(qtbot, AgeingPage(Context(on.desk, ProgramSettings(), "EUR", "Voorbeeld")))

    def provide(form: FormDialog) -> None:
        assert isinstance(form, AllowanceDialog)
        assert form.save() is False and "at least one period" in form.messages()[0]
        for n, percent in enumerate((0, 5, 20, 50, 100)):
            fill(form, **{f"percent{n}": percent})
        assert [row.values[3] or row.values[4] for row in form.preview.table.model_.source.all] == [475_00, 475_00]  # type: ignore[attr-defined]
        assert form.save(), form.messages()

    form_dialog.driver.append(provide)
    try:
        do(page, "ageing.allowance")
    finally:
        form_dialog.driver.pop()
    assert page.messages()[-1].startswith("Posted as GEN") and whole(office)
