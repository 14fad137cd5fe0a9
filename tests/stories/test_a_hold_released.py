"""An order that credit control holds, looked at, released and invoiced, by keyboard only (W-02, W-07, usability 2.1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from app.models.invoices import SalesInvoice
from app.models.sales import SalesOrder
from app.queries.products import search_key
from app.settings import ProgramSettings
from app.storage import verify
from app.views import program
from app.views.credit.hold_dialogs import ReleaseDialog
from app.views.credit.holds_page import HoldsPage
from app.views.sales.order_page import OrderPage
from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery
from tests.stories.keyboard import Person


@pytest.fixture
def office(tmp_path: Path, qapp: QApplication) -> Iterator[Bakery]:
    """The office of Smit with the rules of the chapter and something to sell."""
    made = bakery.bakery(tmp_path / "bakery.tegoed")
    made.rules_a()
    made.product("FLOUR", "350", search_key=search_key("FLOUR", {"en": "Item FLOUR"}, None))
    yield made
    made.file.close()


@pytest.mark.rule("W-02", "W-07", "CRD-82", "CRD-90", "CRD-92", "WISH-10")
def test_an_order_is_held_released_and_invoiced_without_a_mouse(
        office: Bakery, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program.register_pages()
    shell = program.shell_for(office.desk, ProgramSettings(tmp_path / "own.json"))
    shell.resize(1366, 768)
    clerk = Person(shell, monkeypatch)
    clerk.goes_to("sales_orders")
    clerk.press("Ctrl+N")
    clerk.types("smit")
    clerk.press("Return")
    clerk.types("flour")
    clerk.press("Return")
    clerk.types("10")
    clerk.press("Return")
    clerk.settle(400)
    page = clerk.page
    assert isinstance(page, OrderPage)
    told = " ".join(page.credit_strip.told).replace("\xa0", " ")
    assert "Would be held at the next step: Days overdue 63 days, Overdue amount" in told and "with this document" in told

    clerk.press("Ctrl+S")
    clerk.then(lambda: clerk.press("Ctrl+Return"), lambda: clerk.press("Escape"))
    clerk.press("Alt+1")
    clerk.settle(600)
    assert any(words.startswith("On credit hold") for words in page.credit_strip.told)

    clerk.goes_to("credit_holds")
    listed = clerk.page
    assert isinstance(listed, HoldsPage) and listed.table.model_.rowCount() == 1
    clerk.press("Space")

    def decide() -> None:
        form = QApplication.activeModalWidget()
        assert isinstance(form, ReleaseDialog) and "Credit limit used" in form.body.text()
        clerk.press("Down")
        clerk.press("Tab", "Tab", "Down", "Return")

    clerk.then(decide)
    clerk.press("Ctrl+R")
    clerk.settle(400)
    assert "was released" in clerk.reads()[0] and listed.table.model_.rowCount() == 0

    clerk.goes_to("sales_orders")
    clerk.press("Ctrl+Home", "Return")
    clerk.then(lambda: clerk.press("Ctrl+Return"))
    clerk.press("F9")
    clerk.settle(600)
    with office.desk.reading() as session:
        order = session.scalars(select(SalesOrder).order_by(SalesOrder.id.desc())).first()
        invoice = session.scalars(select(SalesInvoice)).one()
        assert order is not None and order.status == "invoiced" and invoice.total == order.total
        assert verify.prove(session) == []
    shell.close()
    shell.deleteLater()
