"""The page of deposit slips: begun with what fits, ticked, printed, paid in, cancelled (PWIN-09)."""

import pytest
from pytestqt.qtbot import QtBot

from app.services import company_parameters, payments
from app.services.tills import deposits
from app.settings import DEPOSIT_REVIEW
from app.views.kit.context import Context
from app.views.tills.pending_page import PendingPage
from app.views.tills.slips_page import SlipsPage
from tests.services.dunning import D, Office
from tests.services.payments.receipts import bank, left, whole
from tests.services.payments.test_settling import reason
from tests.services.tills.test_deposits import cheque
from tests.views.conftest import Answers
from tests.views.tills.conftest import Forms


@pytest.mark.rule("PWIN-09", "DEP-01", "DEP-02", "DEP-03")
def test_cheques_are_brought_to_the_bank_from_the_list(office: Office, context: Context, qtbot: QtBot, forms: Forms,
                                                      answering: Answers) -> None:
    who = office.customer()
    for amount, number in ((250_00, "C-1"), (400_00, "C-2")):
        cheque(office, who, amount, number, deposit_slip=True)
    page = SlipsPage(context)
    qtbot.addWidget(page)
    page.show()
    forms.values += [{"bank": bank(office)}, {"untick": 1}]
    page.new()
    slip_id = page.table.current()
    slip = deposits.load(context.desk, slip_id)
    assert slip is not None and [p.reference for p in slip.payments] == ["C-1"]
    page.print_slip()
    forms.values += [{"paid": 1}, {"paid": 250_00}, {}]
    page.deposit()
    assert "250.00" in forms.messages[0][0]
    page.deposit()
    assert page.messages()[0].endswith("was paid in.") and context.viewed[0].endswith(".pdf")  # type: ignore[attr-defined]
    page.payments()
    assert "DEP" not in forms.messages[-1][0]
    answering.waiting += ["back", "cancel"]
    page.cancel()
    page.cancel()
    after = deposits.load(context.desk, slip_id)
    assert after is not None and after.state == "cancelled"


@pytest.mark.rule("UND-08", "PWIN-09")
def test_a_cancellation_that_waits_is_rejected_or_posted_from_its_list(office: Office, context: Context, qtbot: QtBot,
                                                                       answering: Answers) -> None:
    desk, why = context.desk, reason(office)
    money = cheque(office, office.customer(), 250_00, "C-1", deposit_slip=True)
    assert company_parameters.change(desk, DEPOSIT_REVIEW, True).done
    assert deposits.deposit(desk, deposits.begin(desk, bank(office), deposits.PER_PAYMENT, D).value or 0, 250_00).done
    assert payments.cancel(desk, money, D, reason_id=why).done
    page = PendingPage(context)
    qtbot.addWidget(page)
    page.show()
    assert page.table.model_.rowCount() == 1
    answering.waiting += ["back", "reject"]
    page.reject()
    page.reject()
    assert "rejected" in page.messages()[0] and left(office, money) == [-250_00] and page.table.model_.rowCount() == 0
    assert payments.cancel(desk, money, D, reason_id=why).done
    page.table.refresh()
    page.payment()
    assert context.gone[-1][0] == "entries"  # type: ignore[attr-defined]
    page.agree()
    assert page.messages()[0].endswith("was cancelled.") and left(office, money) == [0] and whole(office)
