"""Receipts ticked in a list of what is unpaid, with day and amount, posted each or as one; a posted payment cancelled again."""

from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.services import payments
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.payments.register_page import RegisterReceiptsPage
from tests.services.dunning import D, Office
from tests.services.payments.receipts import invoice, left, whole
from tests.views.payments.conftest import Opener


@pytest.mark.rule("PAY-16", "PWIN-03", "UND-07", "PWIN-01", "DSC-13")
def test_what_was_paid_is_ticked_changed_posted_and_one_payment_of_it_cancelled(
        context: Context, office: Office, opened: Opener, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bakker, smit = office.customer("Bakker"), office.customer("Smit")
    first = invoice(office, bakker, 100_00, D - timedelta(4), "F-1", tiers=[(D - timedelta(10), 2_00)], day=D - timedelta(20))
    second = invoice(office, smit, 60_00, D + timedelta(2), "F-2")
    third = invoice(office, smit, 40_00, D + timedelta(3), "F-3")
    page = RegisterReceiptsPage(context)
    qtbot.addWidget(page)
    page.post()
    assert "Nothing is ticked" in page.messages()[0]
    page.edit()
    assert page.messages() == ["Tick a document first; then its day and amount can be changed."]
    source = page.table.model_.source
    for entry in (first, second, third):
        page.table.stand_on(source.index_of(entry), 0)
        page.tick()
    assert [r.values[5:] for r in page._source.all] == [
        (100_00, 0, 100_00, ("Discount expired", "warning", "triangle")), (60_00, 0, 60_00, ("Fully", "success", "check")),
        (40_00, 0, 40_00, ("Fully", "success", "check"))]
    page.post(lump=True)
    assert "A lump payment has one customer" in page.messages()[0]

    def fill(form: FormDialog) -> Any:
        if "amount" in form.fields:
            form.fields["discount_date"].set_value(D - timedelta(10))
        elif "comment" in form.fields:
            form.fields["reason"].setCurrentIndex(1)
            form.fields["comment"].set_value("booked twice")
        assert form.save(), form.messages()
        return form.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page.ticked.stand_on(0, 0)
    page.edit()
    assert page._source.all[0].values[5:8] == (100_00, 2_00, 98_00)
    page.table.stand_on(source.index_of(third), 0)
    page.tick()
    page.post()
    assert "was posted" in page.messages()[0] and left(office, first, second, third) == [0, 0, 40_00] and page.paid == {}
    journal = opened(journal_id=1)
    assert journal.posted
    journal.grid.stand(0, 2)
    journal.cancel_payment()
    assert journal.messages() == ["The payment was cancelled; what it paid is open again."]
    assert left(office, first, second) == [100_00, 0] and whole(office)
    assert payments.newest(office.desk) is None
