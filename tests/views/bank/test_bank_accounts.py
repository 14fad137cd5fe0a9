"""What waits as unidentified, movements on no statement, and a bank account brought to its balance."""

import pytest
from pytestqt.qtbot import QtBot

from app.services import bank
from app.services.bank import reconciling, suspense
from app.storage import verify
from app.views.bank.reconciliation_page import ReconciliationPage
from app.views.bank.suspense_page import SuspensePage
from app.views.bank.transactions_page import TransactionsPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from tests.services.bank.statements import imported, line, line_ids, own_bank
from tests.services.dunning import D, Office
from tests.services.payments.receipts import kept, posted, receipt
from tests.services.payments.test_settling import reason
from tests.views.bank.helpers import customer_of, driving, plain
from tests.views.conftest import Answers


@pytest.mark.rule("PAY-52", "ERR-06", "UND-05", "UND-07")
def test_unidentified_money_is_moved_to_the_customer_on_the_day_it_came_in(office: Office, context: Context,
                                                                           qtbot: QtBot) -> None:
    imported(office, line(77_00, "geen idee"), total=77_00)
    whose = customer_of(office, "Bakker en Zoon")
    assert bank.to_suspense(office.desk, line_ids(office)[0], whose).value is not None
    assert bank.post(office.desk).value is not None
    page = SuspensePage(context)
    qtbot.addWidget(page)
    assert page.table.model_.rowCount() == 1
    page.table.stand_on(0, 0)
    assert suspense.proposed(office.desk, page.table.current()) == whose

    def move(form: FormDialog) -> None:
        form.fields["customer"].set_value(None)
        assert not form.save() and "Choose a customer" in form.messages()[0]
        form.fields["customer"].set_value(whose)
        assert form.save(), form.messages()

    driving(move, page.transfer)
    assert "moved to the customer in voucher" in page.messages()[0] and page.table.model_.rowCount() == 0
    page.transfer()
    assert page.messages() == ["Choose a line first."]
    page.transfer_back()
    assert page.messages() == ["Choose an amount that was transferred."]
    done = SuspensePage(context, view="transferred")
    qtbot.addWidget(done)
    assert done.table.model_.rowCount() == 1
    done.table.stand_on(0, 0)
    why = reason(office, "reversal")

    def back(form: FormDialog) -> None:
        assert not form.save() and "reason" in form.messages()[0].lower()
        form.fields["reason"].set_value(why)
        assert form.save(), form.messages()

    driving(back, done.transfer_back)
    assert "waits again" in done.messages()[0] and done.table.model_.rowCount() == 0
    page.table.refresh()
    assert page.table.model_.rowCount() == 1
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.rule("BNK-42", "BNK-43", "PWIN-05")
def test_a_line_meets_what_was_posted_before_and_the_account_is_reconciled(office: Office, context: Context, qtbot: QtBot,
                                                                           answering: Answers) -> None:
    whose = customer_of(office, "De Vries")
    posted(office, kept(office, receipt(office, 1, whose, 300_00)))
    imported(office, line(300_00, "storting", name="Kas"), line(20_00, "later", day=D), total=320_00)
    assert bank.match(office.desk).done
    page = ReconciliationPage(context)
    qtbot.addWidget(page)
    page.table.stand_on(page.table.model_.source.index_of(line_ids(office)[0]), 0)

    def meet(form: FormDialog) -> None:
        assert form.save(), form.messages()

    driving(meet, page.reconciling.meet)
    assert page.messages() == ["Lines and movements are matched."]

    moves = TransactionsPage(context, view="all")
    qtbot.addWidget(moves)
    moves.table.stand_on(0, 0)
    moves.part()
    assert moves.messages() == ["The match was taken apart."]
    moves.part()
    assert moves.messages() == ["This movement stands in no match."]
    page.table.stand_on(page.table.model_.source.index_of(line_ids(office)[0]), 0)
    driving(meet, page.reconciling.meet)

    told: list[str] = []

    def close(form: FormDialog) -> None:
        form.fields["balance"].set_value(999_00)
        if not form.save():
            told.extend(form.messages())
        form.reject()

    driving(close, page.reconciling.reconcile)
    assert "679.00" in plain(told[0]), "what is unexplained is told with its figure"
    page.reconciling.give_up()
    assert page.messages() == ["The reconciliation was given up."]
    driving(meet, page.reconciling.reconcile)
    assert page.messages() == ["The account is reconciled."]
    assert reconciling.standing_of(office.desk, own_bank(office)).last_reconciled == D
    answering.waiting.append("open")
    page.reconciling.again()
    assert page.messages() == ["The reconciliation is open again."]
    assert form_dialog.driver == []
