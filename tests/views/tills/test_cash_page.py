"""The page of the cash desk: a day opened, money brought to the bank, counted, closed with its difference (PWIN-09)."""

import pytest
from pytestqt.qtbot import QtBot

from app.services.tills import cash_desk
from app.views.kit.context import Context
from app.views.tills.cash_page import CashDeskPage
from tests.services.dunning import Office
from tests.services.payments.receipts import whole
from tests.services.payments.test_settling import reason
from tests.services.tills.test_cash_desk import NEXT, cash
from tests.services.tills.test_receipts import paid
from tests.views.conftest import Answers
from tests.views.tills.conftest import Forms


@pytest.mark.rule("PWIN-09", "DEP-04")
def test_a_day_of_the_cash_desk_is_kept_from_the_list(office: Office, context: Context, qtbot: QtBot, forms: Forms,
                                                     answering: Answers) -> None:
    why = reason(office, "cash_difference")
    page = CashDeskPage(context)
    qtbot.addWidget(page)
    page.show()
    forms.values += [{}, {"amount": 600_00}, {"amount": 300_00, "text": "Night safe"}]
    page.new()
    paid(office, office.customer(), amount=500_00, offset=cash(office))
    page.transfer()
    assert "100.00" in forms.messages[0][0]
    page.transfer()
    assert page.messages()[0].startswith("Posted as BNK")
    answering.waiting.append("back")
    page.movements()
    pieces = {"10000": 1, "5000": 1, "2000": 2, "500": 1, "200": 2, "50": 1}
    forms.values += [dict(pieces), {"reason": why}, {"day": NEXT}]
    page.close_day()
    assert "0.50" in forms.messages[1][0]
    forms.values[0] = {**pieces, "reason": why}
    page.close_day()
    assert "0.50" in page.messages()[0]
    page.close_day()
    assert page.messages()[-1] == "This day is closed already."
    page.new()
    sheet = cash_desk.load(context.desk, page.table.current())
    assert sheet is not None and sheet.opening == 199_50 and whole(office)
