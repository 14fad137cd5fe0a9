"""Payments that wait for the bank: cleared in one amount with the bank's charge, taken back, a prepayment kept for an order."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.views.bridging.bridged_page import BridgedPage
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from app.views.ledger.entries_page import EntriesPage
from tests.services.dunning import Office
from tests.services.payments.receipts import whole
from tests.services.payments.test_settling import reason
from tests.views.conftest import Answers
from tests.views.test_ledger_windows import fill, shown


def do(page: Page, command: str) -> None:
    next(a for a in page.commands() if a.objectName() == command).trigger()


@pytest.mark.rule("BRG-02", "BRG-04")
def test_two_payments_are_cleared_with_the_charge_and_wait_again_when_it_is_undone(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]], answering: Answers) -> None:
    page: BridgedPage = shown(qtbot, BridgedPage(context))
    assert page.table.model_.rowCount() == 2 and "495.00" in page.tied.text()
    page.table.view.selectAll()

    def clear(form: FormDialog) -> None:
        assert form.fields["amount"].value() == 495_00
        fill(form, amount=494_20)
        assert form.save()

    filling.append(clear)
    answering.waiting.append("go_on")
    do(page, "bridged.clear")
    assert page.messages() == ["The payments were cleared."] and page.table.model_.rowCount() == 0 and whole(office)
    again: BridgedPage = shown(qtbot, BridgedPage(context, view="all"))
    again.table.stand_on(0, 0)

    def undo(form: FormDialog) -> None:
        assert form.save() is False
        fill(form, reason=reason(office, "reversal"))
        assert form.save()

    filling.append(undo)
    do(again, "bridged.undo")
    assert again.messages() == ["The clearing was taken back."] and whole(office)
    do(again, "bridged.undo")
    assert again.messages() == ["This payment was not cleared yet."]


@pytest.mark.rule("PAY-63")
def test_only_an_order_of_the_customer_can_have_her_prepayment(qtbot: QtBot, context: Context, office: Office) -> None:
    page: EntriesPage = shown(qtbot, EntriesPage(context, view="all"))
    page.table.stand_on(0, 0)
    do(page, "entry.reserve")
    assert page.messages() == ["This customer has no order that is still to be invoiced."]
