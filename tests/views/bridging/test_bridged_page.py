"""Payments that wait for the bank: cleared in one amount with the bank's charge, taken back, a prepayment kept for an order."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.services import bank as banking
from app.services import bridging
from app.services.bridging import Clearing
from app.views.bridging.balances_page import BalancesPage
from app.views.bridging.between import BetweenDialog
from app.views.bridging.bridged_page import BridgedPage
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Page
from app.views.ledger.entries_page import EntriesPage
from app.views.ledger.settlements_page import SettlementsPage
from tests.services.bank.statements import imported, line, own_bank
from tests.services.dunning import D, Office
from tests.services.intercompany.test_between_companies import one_party, paired, sister
from tests.services.payments.receipts import invoice, left, whole
from tests.services.payments.test_settling import reason
from tests.views.conftest import Answers
from tests.views.test_ledger_windows import fill, on, shown


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


@pytest.mark.rule("CEN-02", "CEN-03", "CEN-13", "CEN-15")
def test_a_payment_is_settled_in_another_company_and_taken_back_from_the_list_of_entries(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    east = sister(office)
    page: EntriesPage = shown(qtbot, EntriesPage(context, view="all"))
    money = on(page, "PAY-2026-000001")
    do(page, "entry.between")
    assert "owes nothing" in page.messages()[0]
    paired(office, east)
    whom = east.customer()
    one_party(office, 1, east, whom)
    debt = invoice(east, whom, 100_00, number="E-1")

    def post(form: FormDialog) -> None:
        assert isinstance(form, BetweenDialog) and form.save() is False
        form.table.check_all(on=True)
        assert form.preview.table.model_.rowCount() == 6  # The record there is a prepayment too (CEN-04).
        assert form.save()

    filling.append(post)
    do(page, "entry.between")
    assert "entry of another company was settled." in page.messages()[0]
    assert left(office, debt, money) == [0, -200_00] and whole(office)
    balances: BalancesPage = shown(qtbot, BalancesPage(context))
    assert [balances.table.model_.value(0, n) for n in range(1, 6)] == ["East B.V.", "EUR", 100_00, 100_00, 0]

    def undo(form: FormDialog) -> None:
        fill(form, reason=reason(office, "reversal"))
        assert form.save()

    filling.append(undo)
    viewer: SettlementsPage = shown(qtbot, SettlementsPage(context, entry_id=money))
    do(viewer, "settlement.undo")
    assert left(office, debt, money) == [100_00, -300_00] and whole(office)
    do(page, "entry.between_undo")
    assert page.messages() == ["This entry is not settled with another company."]


@pytest.mark.rule("BRG-03")
def test_what_the_statements_show_is_cleared_at_once_and_what_failed_says_why(
        qtbot: QtBot, context: Context, office: Office, filling: list[Callable[[FormDialog], None]]) -> None:
    page: BridgedPage = shown(qtbot, BridgedPage(context))
    do(page, "bridged.automatic")
    assert "Import statements first" in page.messages()[0]
    imported(office, line(300_00, "T-1"), line(195_00, "T-2"), total=495_00)
    assert banking.accept(office.desk, bridging.fitting(office.desk).lines[1]).done
    assert bridging.clear(office.desk, Clearing([2], own_bank(office), D)).done
    assert banking.post(office.desk, skip_errors=True).value is not None

    def clear(form: FormDialog) -> None:
        assert "wait: 2, " in form.body.text() and "495.00" in form.body.text()
        assert form.save()

    filling.append(clear)
    do(page, "bridged.automatic")
    assert page.messages()[0].startswith("1\u00a0line was cleared")
    failed: BridgedPage = shown(qtbot, BridgedPage(context, view="failed"))
    assert failed.table.model_.rowCount() == 1
    failed.table.chosen.emit(2)
    assert "settled meanwhile" in " ".join(failed.messages())
