"""The page of payments and receipts: made, shown, copied, drafted, each with what is told (DEP-06, DEP-09)."""

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from app.queries.timeline import Happening
from app.views.customers import happenings
from app.views.customers.card_page import CustomerPage
from app.views.kit.context import Context
from app.views.tills.receipts_page import ReceiptsPage
from tests.services.dunning import Office
from tests.services.payments.receipts import invoice
from tests.services.tills.test_receipts import paid
from tests.views.conftest import Answers


@pytest.mark.rule("DEP-06", "DEP-09", "PAY-48")
def test_a_payment_gets_its_receipt_from_the_list(office: Office, context: Context, qtbot: QtBot, answering: Answers) -> None:
    who = office.customer()
    entry = invoice(office, who, 100_00, number="F-1")
    paid(office, who, entry, amount=100_00, payment_reference="CHQ 7")
    page = ReceiptsPage(context, view="missing")
    qtbot.addWidget(page)
    page.show()
    page.table.view.selectAll()
    page.copy_them()
    assert page.messages() == ["There is no receipt yet. Make it first."]
    page.make()
    made, = page.messages()
    assert made.startswith("receipt made: ") or "receipt made" in made
    page._choose_view(2)
    page.table.view.selectAll()
    page.show_them()
    page.copy_them()
    page.draft()
    answering.waiting.append("back")
    page.draft()
    kinds = [name.rpartition(".")[2] for name in context.viewed]  # type: ignore[attr-defined]
    assert kinds == ["pdf", "pdf", "eml"] and len(answering.asked) == 1
    page.make()
    assert page.messages()[0].startswith("The receipt was made already")
    page.show_advance()
    assert "has no prepayment invoice" in page.messages()[0]


@pytest.mark.rule("DEP-09")
def test_the_card_of_a_customer_leads_to_her_payments_with_their_receipts(office: Office, context: Context, qtbot: QtBot) -> None:
    who, other = office.customer(), office.customer("Ander")
    for each in (who, other):
        paid(office, each, amount=10_00)
    card = CustomerPage(context, customer_id=who)
    qtbot.addWidget(card)
    next(a for a in card.commands() if a.objectName() == "customer.receipts").trigger()
    (name, more), = context.gone  # type: ignore[attr-defined]
    page = ReceiptsPage(context, **more)
    qtbot.addWidget(page)
    assert name == "receipts" and page.table.model_.rowCount() == 1


@pytest.mark.rule("DEP-09")
@pytest.mark.parametrize(("settled", "receipt", "words"), [
    ((), "", "€100.00"), (("F-1", "F-2"), "R-7", "€100.00 · F-1, F-2 · Receipt R-7"),
    (("F-1", "F-2", "F-3", "F-4", "F-5"), "", "€100.00 · F-1, F-2, F-3, F-4 …")])
def test_the_line_of_a_payment_names_what_it_settled(settled: tuple[str, ...], receipt: str, words: str) -> None:
    line = Happening(datetime(2026, 2, 16), "document", "payment", ("P-1", -100_00, "EUR", settled, receipt))
    assert happenings.told(line)[4] == words
