"""Orders in their windows, by keyboard: begun with a customer, lines typed, delivered, invoiced (SWN-03, 04, ORD-030)."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from app import i18n
from app.core.enums import Blocked
from app.models.accounts import VatCode, VatRate
from app.models.customers import Customer
from app.models.invoices import SalesInvoice
from app.models.sales import PackingSlip, SalesOrder
from app.queries import products as product_queries
from app.services import drafts
from app.services.sales import invoices, orders
from app.services.sales.document import Line
from app.services.sales.steps import Step
from app.settings import ProgramSettings
from app.storage import verify
from app.views.customers.card_page import CustomerPage
from app.views.kit import form_dialog
from app.views.kit.context import Context
from app.views.kit.form_dialog import FormDialog
from app.views.kit.page import Command
from app.views.sales.accrual_dialog import AccrualDialog
from app.views.sales.invoices_page import InvoicesPage
from app.views.sales.order_page import OrderPage
from app.views.sales.orders_page import OrdersPage
from app.views.sales.posted_page import PostedPage
from app.views.sales.rate_change_dialog import RateChangeDialog
from app.views.sales.return_dialog import ReturnDialog
from app.views.sales.slips_page import SlipsPage
from app.views.sales.step_dialog import StepDialog
from tests import conftest
from tests.services.sales import trade
from tests.services.sales.test_order_invoices import invoiced
from tests.services.sales.test_orders import order, pieces, post
from tests.services.sales.trade import Trade
from tests.views.conftest import Answers
from tests.views.test_general_journal import keys

K, M = Qt.Key, Qt.KeyboardModifier


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    """Days and amounts as they are written in Britain."""
    before = i18n.language(), i18n.region()
    i18n.use("en", "en_GB")
    yield
    i18n.use(*before)


@pytest.fixture(scope="session")
def dutch_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A Dutch company in a closed file, made once."""
    path = tmp_path_factory.mktemp("trade") / "dutch.tegoed"
    trade.trade(path).file.close()
    return path


@pytest.fixture
def office(dutch_file: Path, tmp_path: Path) -> Iterator[Trade]:
    """An office with a customer and two products."""
    made = stocked(trade.opened(Path(shutil.copy(dutch_file, tmp_path / "dutch.tegoed"))))
    yield made
    made.file.close()


@pytest.fixture
def at_a_server() -> Iterator[Trade]:
    """The same office in a database of a PostgreSQL server."""
    with conftest.new_database() as url:
        made = stocked(trade.trade(url))
        yield made
        made.file.close()


def stocked(made: Trade) -> Trade:
    """With a customer and two products."""
    made.customer("De Vries")
    for number, price in (("A-1", "12"), ("A-2", "2.50")):
        names = {"en": f"Item {number}", "nl": f"Artikel {number}"}
        made.product(number, price, search_key=product_queries.search_key(number, names, None), names=names)
    return made


@pytest.fixture
def context(office: Trade, look: QApplication, monkeypatch: pytest.MonkeyPatch) -> Context:
    return context_of(office, monkeypatch)


def context_of(office: Trade, monkeypatch: pytest.MonkeyPatch) -> Context:
    """The surroundings of a page, which only note where it wants to go."""
    found = Context(office.desk, ProgramSettings(), "EUR", "Voorbeeld")
    found.runner.at_once = True
    found.gone = []  # type: ignore[attr-defined]
    monkeypatch.setattr(Context, "navigate", lambda self, page, **more: self.gone.append((page, more)))
    return found


@pytest.fixture
def steps_taken(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[StepDialog], Any]], None]:
    """What is done in the dialog of a step instead of looking at it."""
    def act(deed: Callable[[StepDialog], Any]) -> None:
        def show(dialog: FormDialog) -> Any:
            assert isinstance(dialog, StepDialog)
            deed(dialog)
            return dialog.outcome

        monkeypatch.setattr(form_dialog, "show", show)

    return act


def opened(context: Context, qtbot: QtBot, **more: Any) -> OrderPage:
    """An order on the screen, with the keyboard where it begins."""
    page = OrderPage(context, **more)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    page.focus_first()
    return page


def typed(page: OrderPage) -> None:
    """A customer and two lines, by keyboard alone."""
    keys("De Vr", K.Key_Return)
    keys("A-1", K.Key_Return, "3", K.Key_Return)
    keys("A-2", K.Key_Return, "10", K.Key_Return)


def the(office: Trade, model: Any) -> Any:
    """The only row of a table."""
    with office.desk.reading() as session:
        found = session.scalars(select(model)).one()
        session.expunge(found)
        return found


@pytest.mark.rule("SWN-03", "ORD-004")
def test_an_order_is_typed_without_the_mouse(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    assert page.form.customer.hasFocus()
    typed(page)
    assert "Total EUR 73.81" in page.totals.words and "VAT S1 21 % 12.81" in page.totals.words
    keys((K.Key_S, M.ControlModifier))
    kept = the(office, SalesOrder)
    assert (kept.net, kept.total, kept.status) == (6100, 7381, "open")
    assert page.document is not None and page.document.number == kept.number and not page.isWindowModified()


@pytest.mark.rule("SWN-03")
def test_on_a_low_screen_seven_lines_come_into_sight_once_one_is_typed(context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    page.resize(1000, 560)
    qtbot.waitUntil(lambda: page.height() == 560)

    def below() -> int:
        """How far the grid reaches beyond what is shown."""
        seen = page._whole.parentWidget()
        assert seen is not None
        return page.grid.mapTo(seen, QPoint(0, page.grid.height())).y() - seen.height()

    assert page.grid.height() >= 250 and below() > 0
    typed(page)
    assert below() <= 0


@pytest.mark.rule("BLK-M04", "ORD-090")
def test_a_blocked_customer_is_refused_when_she_is_chosen(office: Trade, context: Context, qtbot: QtBot) -> None:
    office.change(Customer, office.one(Customer, name="De Vries"), blocked=Blocked.SHIP)
    page = opened(context, qtbot)
    keys("De Vr", K.Key_Return)
    assert page.document is None and page.form.customer.value() is None
    assert any("blocked" in message.lower() for message in page.messages())


@pytest.mark.rule("MST-004", "MST-112")
def test_a_quantity_brings_the_amount_and_an_amount_the_price(office: Trade, context: Context, qtbot: QtBot) -> None:
    page = opened(context, qtbot)
    typed(page)
    page.grid.put_value(0, "quantity", Decimal(5))
    assert page.grid.rows[0].values["amount"] == 6000
    page.grid.put_value(0, "amount", 5500)
    assert page.grid.rows[0].values["unit_price"] == Decimal(11) and page.grid.rows[0].values["typed_amount"]
    page.grid.put_value(0, "discount_percent", Decimal(10))
    assert page.grid.rows[0].values["amount"] == 4950
    page.history.undo()
    assert page.grid.rows[0].values["amount"] == 5500


@pytest.mark.rule("SWN-04", "ORD-030", "ORD-001")
def test_an_order_is_delivered_and_invoiced_from_its_page(office: Trade, context: Context, qtbot: QtBot,
                                                         steps_taken: Callable[[Callable[[StepDialog], Any]], None]) -> None:
    page = opened(context, qtbot)
    typed(page)

    def one_of_three(dialog: StepDialog) -> None:
        dialog.grid.put_value(0, "quantity", Decimal(1))
        assert dialog.save()

    steps_taken(one_of_three)
    keys((K.Key_3, M.AltModifier))
    assert the(office, PackingSlip).number in page.messages()[0]
    steps_taken(lambda dialog: dialog.save())
    keys(K.Key_F9)
    invoice = the(office, SalesInvoice)
    assert (invoice.net, invoice.number is not None) == (1200 + 2500, True)
    assert invoice.number in page.messages()[0] and the(office, SalesOrder).status == "open"
    with office.desk.reading() as session:
        assert verify.prove(session) == []


@pytest.mark.postgres
@pytest.mark.skipif(not conftest.SERVER, reason="TEGOED_TEST_POSTGRES names no server")
@pytest.mark.rule("SWN-03", "SWN-04", "ORD-030", "ORD-001")
def test_an_order_becomes_an_invoice_through_the_windows_of_a_company_at_a_server(
        at_a_server: Trade, look: QApplication, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot,
        steps_taken: Callable[[Callable[[StepDialog], Any]], None]) -> None:
    test_an_order_is_delivered_and_invoiced_from_its_page(at_a_server, context_of(at_a_server, monkeypatch), qtbot, steps_taken)
    page = PostedPage(context_of(at_a_server, monkeypatch), invoice_id=the(at_a_server, SalesInvoice).id)
    qtbot.addWidget(page)
    assert page.messages() == [] and the(at_a_server, SalesInvoice).number in page.windowTitle()


@pytest.mark.rule("SWN-04", "ORD-030")
def test_a_refused_step_says_why_and_keeps_the_dialog(office: Trade, context: Context, qtbot: QtBot,
                                                     steps_taken: Callable[[Callable[[StepDialog], Any]], None]) -> None:
    key = order(office, pieces(office.product("A-9"), "5")).ref[1]
    page = opened(context, qtbot, document_id=key)

    def too_much(dialog: StepDialog) -> None:
        dialog.grid.put_value(0, "quantity", Decimal(6))
        assert not dialog.save() and dialog.results == []

    steps_taken(too_much)
    page.step(Step.PACKING_SLIP)
    assert page.messages() == []


@pytest.mark.rule("ORD-062", "SWN-04")
def test_many_orders_of_the_list_become_one_invoice(office: Trade, context: Context, qtbot: QtBot,
                                                    steps_taken: Callable[[Callable[[StepDialog], Any]], None]) -> None:
    customer, product = office.one(Customer, name="De Vries"), office.product("A-9")
    for _n in range(3):
        order(office, pieces(product, "5"), customer=customer)
    page = OrdersPage(context)
    qtbot.addWidget(page)
    page.show()
    page.table.refresh()
    page.table.view.selectAll()

    def together(dialog: StepDialog) -> None:
        dialog.summary.setCurrentIndex(2)
        assert dialog.told.text().startswith("1")
        assert dialog.save()

    steps_taken(together)
    page.step(Step.INVOICE)
    assert the(office, SalesInvoice).net == 1500


@pytest.mark.rule("SWN-05", "ORD-051", "ORD-060")
def test_slips_are_invoiced_and_cancelled_from_their_list(office: Trade, context: Context, qtbot: QtBot,
                                                         steps_taken: Callable[[Callable[[StepDialog], Any]], None],
                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    product = office.product("A-9")
    for quantity in ("2", "3"):
        post(office, Step.PACKING_SLIP, order(office, pieces(product, quantity)).ref[1])
    page = SlipsPage(context)
    qtbot.addWidget(page)
    page.show()
    page.table.refresh()
    assert page.table.model_.rowCount() == 2
    steps_taken(lambda dialog: dialog.save())
    page.invoice()
    assert the(office, SalesInvoice).total in (242, 363)
    page.table.refresh()
    assert page.table.model_.rowCount() == 1

    def cancelled(dialog: FormDialog) -> Any:
        assert dialog.save()
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", cancelled)
    page.cancel()
    page.table.refresh()
    assert page.table.model_.rowCount() == 0


@pytest.mark.rule("SAF-013")
def test_what_was_typed_comes_back_after_a_crash(office: Trade, context: Context, qtbot: QtBot) -> None:
    key = order(office, pieces(office.product("A-9"), "5")).ref[1]
    page = opened(context, qtbot, document_id=key)
    page.grid.put_value(0, "quantity", Decimal(7))
    page.keeper.keep()
    again = opened(context, qtbot, document_id=key)
    assert again.grid.rows[0].values["quantity"] == 5 and again.messages()
    found = drafts.find(office.desk, again.keeper.form)
    assert found is not None
    again.keeper.take(found)
    assert again.grid.rows[0].values["quantity"] == 7


@pytest.mark.rule("ORD-024")
def test_a_closed_order_takes_no_typing_until_it_is_reopened(office: Trade, context: Context, qtbot: QtBot,
                                                             answering: Answers) -> None:
    key = order(office, pieces(office.product("A-9"), "5")).ref[1]
    page = opened(context, qtbot, document_id=key)
    answering.waiting = ["yes"]
    page.close_order()
    assert page.grid.read_only and "cancelled" in page.what_next()
    reasons = {a.objectName(): a.reason for a in page.commands() if isinstance(a, Command)}
    assert reasons["order.deliver"] == reasons["order.close"] == page.barred() and page.barred()
    assert reasons["order.copy"] == reasons["order.reopen"] == "" and "made of a quotation" in reasons["order.quotation"]
    page.reopen()
    assert not page.grid.read_only and page.barred() == ""


@pytest.mark.rule("ORD-070", "SWN-03")
def test_invoiced_pieces_come_back_by_a_dialog(office: Trade, context: Context, qtbot: QtBot,
                                               monkeypatch: pytest.MonkeyPatch) -> None:
    key = order(office, pieces(office.product("A-9"), "5")).ref[1]
    page = opened(context, qtbot, document_id=key)
    invoiced(office, key)
    page.again_from_file()
    told: list[list[str]] = []

    def fill(dialog: FormDialog) -> Any:
        assert isinstance(dialog, ReturnDialog)
        assert not dialog.save()
        dialog.grid.put_value(0, "quantity", Decimal(2))
        told.append([x.invoice for x in dialog.found])
        assert dialog.save()
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page.credit()
    assert len(told[0]) == 1
    (where, more), = context.gone  # type: ignore[attr-defined]
    made = opened(context, qtbot, document_id=more["document_id"])
    assert where == "sales_order" and made.document is not None and made.document.lines[0].quantity == -2


@pytest.mark.rule("FTI-060", "SWN-03")
def test_a_part_of_an_order_is_invoiced_in_advance(office: Trade, context: Context, qtbot: QtBot,
                                                   monkeypatch: pytest.MonkeyPatch) -> None:
    key = order(office, pieces(office.product("A-9"), "500")).ref[1]
    page = opened(context, qtbot, document_id=key)

    def fill(dialog: FormDialog) -> Any:
        dialog.fields["percent"].set_value(Decimal(130))
        assert not dialog.save()
        dialog.fields["percent"].set_value(Decimal(30))
        assert dialog.save()
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", fill)
    page.in_advance()
    (where, more), = context.gone  # type: ignore[attr-defined]
    draft = invoices.load(office.desk, more["document_id"]).value
    assert where == "invoice" and draft is not None
    assert (draft.own["kind"], draft.own["net"], draft.own["order_id"]) == ("prepayment", 15000, key)


@pytest.mark.rule("MST-120")
def test_the_card_shows_orders_and_drafts_and_opens_exactly_them(office: Trade, context: Context, qtbot: QtBot) -> None:
    product, mine, other = office.product("B-1", "12"), office.one(Customer, name="De Vries"), office.customer("Jansen")
    hundred = Line(1, product_id=product, text="B", quantity=Decimal(100), unit_price=Decimal(12))
    key = order(office, hundred, customer=mine).ref[1]
    post(office, Step.PACKING_SLIP, key, "40")
    order(office, hundred, customer=other)
    for customer, amount in ((mine, "100"), (other, "200")):
        assert invoices.save(office.desk, office.draft(customer, office.line(1, "8000", amount))).done
    page = CustomerPage(context, mine)
    qtbot.addWidget(page)
    told = page.panel.sells.accessibleName()
    assert told == "Orders open 871.20; Delivered, not invoiced 580.80; Drafts 121.00"
    gone = context.gone  # type: ignore[attr-defined]
    for number in range(3):
        page.panel.sells.opened.emit(number)
    assert [(where, more["view"]) for where, more in gone] == [
        ("sales_orders", "to_deliver"), ("sales_orders", "to_invoice"), ("invoice_drafts", "all")]
    for where, more in gone:
        opened_page = {"sales_orders": OrdersPage, "invoice_drafts": InvoicesPage}[where](context, **more)
        qtbot.addWidget(opened_page)
        assert opened_page.table.whole_count() == 1 and "De Vries" in opened_page.windowTitle()


@pytest.mark.rule("ORD-093", "PST-004")
def test_the_end_of_a_period_is_accrued_from_the_list_of_slips(office: Trade, context: Context, qtbot: QtBot, answering: Answers,
                                                               monkeypatch: pytest.MonkeyPatch) -> None:
    post(office, Step.PACKING_SLIP, order(office, customer=office.one(Customer, name="De Vries")).ref[1], "40")
    later = office.on(date(2026, 4, 2))
    page = SlipsPage(replace(context, desk=later.desk))
    qtbot.addWidget(page)

    def typed_day(dialog: FormDialog) -> Any:
        assert isinstance(dialog, AccrualDialog)
        assert dialog.table.model_.rowCount() == 1 and "€480.00" in dialog.told.text()
        dialog.day.set_value(date(2026, 3, 30))
        dialog.look()
        assert dialog.messages() == ["30/03/2026 is not the last day of a period. Choose the last day of one."]
        dialog.day.set_value(date(2026, 3, 31))
        dialog.look()
        assert dialog.messages() == []
        answering.waiting = ["post"]
        dialog.preview()
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", typed_day)
    next(c for c in page.commands() if c.objectName() == "slips.accrue").trigger()
    assert page.messages()[0].startswith("Posted: vouchers ")
    later.whole()


@pytest.mark.rule("VAT-016")
def test_a_new_rate_puts_ticked_prices_right(office: Trade, context: Context, qtbot: QtBot,
                                             monkeypatch: pytest.MonkeyPatch) -> None:
    code, first = office.one(VatCode, code="S1"), date(2026, 7, 1)
    office.make(VatRate(vat_code_id=code, valid_from=first, rate=Decimal(23)))
    line = Line(1, "account", account_id=office.account("8000"), text="W", quantity=Decimal(1), unit_price=Decimal(121),
                vat_code_id=code)
    made = order(office, line, customer=office.one(Customer, name="De Vries"))
    assert orders.save(office.desk, replace(made, head=replace(made.head, prices_include_vat=True))).done
    page = OrdersPage(context)
    qtbot.addWidget(page)

    def tick(dialog: FormDialog) -> Any:
        assert isinstance(dialog, RateChangeDialog)
        assert dialog.told.text().replace("\xa0", " ") == "1 line with VAT code S1: 21% becomes 23% on 01/07/2026."
        assert not dialog.save() and dialog.messages() == ["Tick a document whose prices include VAT."]
        dialog.table.check_all(True)
        assert dialog.save()
        return dialog.outcome

    monkeypatch.setattr(form_dialog, "show", tick)
    next(c for c in page.commands() if c.objectName() == "orders.vat_rates").trigger()
    assert [m.replace("\xa0", " ") for m in page.messages()] == ["1 document: prices put right."]
    kept = orders.load(office.desk, made.ref[1])
    assert kept is not None and kept.document.lines[0].unit_price == Decimal(123)
    again = RateChangeDialog(page, context)
    qtbot.addWidget(again)
    again.table.check_all(True)
    assert again.ticked() == []


@pytest.mark.rule("MST-091", "SWN-03")
def test_a_charge_is_typed_beside_the_lines_and_billed_once(office: Trade, context: Context, qtbot: QtBot) -> None:
    code = office.charge_code()
    key = order(office, pieces(office.product("A-9"), "5")).ref[1]
    page = opened(context, qtbot, document_id=key)
    page.parts.charges.put_value(0, "charge_id", code)
    page.parts.charges.put_value(0, "value", Decimal(25))
    assert page.figures is not None and page.figures.calculated.net == 500 + 2500
    page.history.undo()
    assert page.figures.calculated.net == 500
    page.history.redo()
    assert page.save()
    assert invoiced(office, key).net == 3000
    page.again_from_file()
    assert page.document is not None and page.document.charges[0].invoiced
