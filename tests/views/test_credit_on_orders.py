"""Credit on the pages of orders and invoices: the bar while typing, the hold in red, the verbs (W-07, P-29)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import company_parameters
from app.services.credit import releasing
from app.services.sales import invoices
from app.settings import CREDIT_ENABLED, CREDIT_ORDER_WARNINGS, ProgramSettings
from app.views.collecting import disputing
from app.views.home.page import HomePage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.sales.invoice_page import InvoicePage
from app.views.sales.order_page import OrderPage
from tests.services.credit import bakery
from tests.services.credit.bakery import Bakery
from tests.views.conftest import Answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Bakery]:
    """Smit with rule set A."""
    made = bakery.bakery(tmp_path / "bakery.tegoed")
    made.rules_a()
    yield made
    made.file.close()


@pytest.fixture
def context(office: Bakery, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page; `gone` keeps where she was taken."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


def told(page: OrderPage | InvoicePage) -> str:
    return " | ".join(page.credit_strip.told).replace("\xa0", " ")


def order_page(context: Context, qtbot: QtBot, key: int) -> OrderPage:
    page = OrderPage(context, key)
    qtbot.addWidget(page)
    return page


@pytest.mark.rule("W-07", "P-29", "WISH-10", "CRD-85", "CRD-82", "CRD-99", "CRD-60")
def test_an_order_tells_its_credit_and_is_checked_held_excluded_and_resubmitted(
        office: Bakery, context: Context, qtbot: QtBot, answering: Answers) -> None:
    key = office.order(3_500_00)
    page = order_page(context, qtbot, key)
    assert "Limit €10,000.00 · €11,500.00 with this document · 115.00% used · €1,500.00 over" in told(page)
    assert "€3,000.00 is overdue, the oldest for 63 days." in told(page)
    assert "Would be held at the next step: Days overdue 63 days, Overdue amount" in told(page)
    asked: list[str] = []
    answering.waiting.append(lambda question: (asked.append(question.windowTitle()), "ok")[1])
    page.credit_control.check()
    assert asked == ["Check credit"]

    form_dialog.driver.append(lambda form: (form.fields["reason"].set_value(office.reason("credit_hold")), form.save()))
    page.credit_control.force()
    form_dialog.driver.pop()
    held = office.hold(key)
    assert told(page).startswith(f"On credit hold: {held.number}") and page.messages() == ["The order is on credit hold."]
    assert ("On credit hold", "warning", "pause") in page.credit_control.chips()
    page.credit_control.go()
    assert context.gone == [("credit_holds", {"view": "all", "hold_id": held.id})]  # type: ignore[attr-defined]

    releasing.reject(office.desk, [held.id], office.reason(), "Owes too much")
    page.again_from_file()
    assert ("Credit rejected", "danger", "no") in page.credit_control.chips()
    page.credit_control.resubmit()
    assert page.messages() == ["The order is checked again at its next step."]
    page.credit_control.exclude()
    assert page.messages() == ["The order is excluded from credit management."] and "Would be held" not in told(page)
    page.credit_control.exclude()
    assert page.messages() == ["Credit management checks the order again."] and "Would be held" in told(page)


@pytest.mark.rule("P-29", "CRD-15", "W-07")
def test_the_bar_warns_of_what_the_company_wants_and_an_invoice_is_never_held(
        office: Bakery, context: Context, qtbot: QtBot) -> None:
    key = office.order(3_500_00)
    company_parameters.change(office.desk, CREDIT_ORDER_WARNINGS, "overdue")
    assert "Limit" not in told(order_page(context, qtbot, key)) and "overdue" in told(order_page(context, qtbot, key))
    company_parameters.change(office.desk, CREDIT_ORDER_WARNINGS, "none")
    page = order_page(context, qtbot, key)
    assert told(page) == "" and not page.credit_strip.isVisibleTo(page)
    company_parameters.change(office.desk, CREDIT_ORDER_WARNINGS, "both")
    kept = invoices.save(office.desk, office.draft(office.smit, office.line(1, "8000", "500", code="Z")))
    assert kept.value is not None
    invoice = InvoicePage(context, kept.value.ref[1])
    qtbot.addWidget(invoice)
    assert "with this document" in told(invoice) and "Would be held" not in told(invoice)


@pytest.mark.rule("CRD-16", "WISH-02", "W-06")
def test_the_home_page_tells_of_orders_on_hold_and_of_credit_control_without_a_rule(
        office: Bakery, context: Context, qtbot: QtBot) -> None:
    assert not office.confirm(office.order(3_500_00)).made
    home = HomePage(context)
    qtbot.addWidget(home)
    lines = home._orders_held()
    assert [(line[2], line[4]) for line in lines] == [("Orders on credit hold", 1)] and home.messages() == []
    lines[0][5]()
    assert context.gone == [("credit_holds", {"view": "open"})]  # type: ignore[attr-defined]
    bare = bakery.trade.trade(Path(str(office.file.target)).with_name("bare.tegoed"))
    try:
        bare.customer("Bakker")
        there = Context(bare.desk, ProgramSettings(), "EUR", "")
        empty = HomePage(there)
        qtbot.addWidget(empty)
        assert "Credit control is on but no rule is active" in empty.messages()[0]
        company_parameters.change(bare.desk, CREDIT_ENABLED, False)
        assert HomePage(there).messages() == []
    finally:
        bare.file.close()


@pytest.mark.rule("OH-11", "WISH-12")
def test_on_hold_of_an_entry_points_to_the_forced_hold(office: Bakery, look: QApplication) -> None:
    seen: list[str] = []
    form_dialog.driver.append(lambda form: seen.append(form.body.text()))
    disputing.hold(None, office.desk, [1], "")
    form_dialog.driver.pop()
    assert "never stops an order" in seen[0] and "Force credit hold" in seen[0]
