"""Lines of a free text invoice ticked in the settle pane: their sum is what the payment settles (SET-14)."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings import SETTLE_LINES, ProgramSettings
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.payments.journal_page import PaymentJournalPage
from app.views.payments.lines_dialog import LinesDialog
from tests.services.sales.conftest import dutch, dutch_file  # noqa: F401
from tests.services.sales.test_line_marks import journal
from tests.services.sales.trade import Trade
from tests.views.test_ledger_windows import shown
from tests.views.test_settlements_page import do


@pytest.mark.rule("SET-14", "PWIN-02")
def test_two_of_three_lines_are_marked_in_the_settle_pane(qtbot: QtBot, look: QApplication, dutch: Trade) -> None:  # noqa: F811
    who = dutch.customer()
    dutch.parameter(SETTLE_LINES, True)
    dutch.post(dutch.draft(who, dutch.line(1, "8000", "100"), dutch.line(2, "8000", "50"), dutch.line(3, "8000", "30")))
    page = shown(qtbot, PaymentJournalPage(Context(dutch.desk, ProgramSettings(), "EUR", "Voorbeeld"),
                                           journal_id=journal(dutch, who, 157_30)))
    page.grid.stand(0, 1)
    page.settle()
    page.pane.table.stand(0)

    def tick(form: FormDialog) -> None:
        assert isinstance(form, LinesDialog) and [row.values[4] for row in form._source.all] == [121_00, 60_50, 36_30]
        assert form.save() is False and "Tick at least one line" in form.messages()[0]
        for at in (0, 2):
            form._source.change(at, checked=True)
        form.table.ticked.emit()
        assert "157.30" in form.sum.text() and form.save()

    form_dialog.driver.append(tick)
    try:
        do(page, "settle.lines")
    finally:
        form_dialog.driver.pop()
    [row] = page.pane.model_.marked
    assert (row.to_settle, row.after) == (157_30, 60_50)
